// What was read of the documents' targets → whether workflows can be used there, what approvals are required, and whose workflows are there. Pure.
import type { DesiredWorkflow } from "../model/document.ts";
import type { Finding } from "../model/examination.ts";
import type { Owners } from "../model/owner.ts";
import { targetName } from "../model/target.ts";
import { counted, listed, quoted } from "../model/values/words.ts";
import { classifyWorkflow } from "../planning/ownership/classify.ts";
import { few, finding, unlearnt } from "./checks.ts";
import { isKnown, type ReadFacts, unknownOf } from "./facts.ts";

export function workflowsFinding({ targets }: ReadFacts): Finding {
  const read = [...targets.values()].filter(isKnown);
  const failed = unknownOf(targets);
  const refused = failed.filter(({ unknown }) => unknown.kind === "forbidden" || unknown.kind === "not-found");
  const [first] = refused;
  if (targets.size === 0) return finding("workflows", "unknown", "There is no target whose workflows could be listed.");
  if (first !== undefined)
    return finding(
      "workflows",
      "not",
      read.length === 0
        ? `The workflows of no target can be listed, though the flags are there: ${first.unknown.why}`
        : `The workflows of ${quoted(first.name)}${refused.length > 1 ? ` and ${refused.length - 1} more` : ""} can't be listed: ${first.unknown.why}`,
      {
        todo:
          read.length === 0
            ? "Does the account's plan have Workflows (Enterprise)? If it does, the token's role lacks `viewProject`: see docs/access.md."
            : "Give the token's role `viewProject` for it: see docs/access.md.",
        request: first.unknown.request,
      },
    );
  const [other] = failed;
  if (other !== undefined)
    return unlearnt(
      "workflows",
      "unknown",
      `The workflows of ${quoted(other.name)}${failed.length > 1 ? ` and ${failed.length - 1} more` : ""} could not be listed`,
      other.unknown,
    );
  return finding(
    "workflows",
    "ok",
    `The workflows of ${targets.size === 1 ? "the documents' target" : `all ${targets.size} targets`} can be listed: the account has the feature.`,
  );
}

export function templatesFinding({ templates }: ReadFacts): Finding[] {
  if (templates === undefined) return [];
  if (isKnown(templates))
    return [finding("templates", "ok", `${counted(templates.known.length, "template")} can be listed.`)];
  const { unknown } = templates;
  const isRefused = unknown.kind === "forbidden" || unknown.kind === "not-found";
  return [unlearnt("templates", isRefused ? "not" : "unknown", "The templates can't be listed", unknown)];
}

export function approvalFindings({ environments }: ReadFacts): Finding[] {
  const read = [...environments].flatMap(([name, learnt]) => (isKnown(learnt) ? [{ name, ...learnt.known }] : []));
  const elsewhere = read.filter(({ approvalService }) => approvalService !== "launchdarkly");
  const required = read.filter((one) => one.approvalsRequired && !elsewhere.includes(one));
  const unread = environments.size - read.length;
  const found = [
    ...elsewhere.map(({ name, approvalService }) =>
      finding(
        "approvals",
        "not",
        `Approvals in ${quoted(name)} go through ${quoted(approvalService)}, where workflows can't be used.`,
        {
          todo: "Make the changes there without workflows, or let LaunchDarkly handle the environment's approvals.",
        },
      ),
    ),
    ...required.map(({ name, requiredApprovalTags: tags }) =>
      finding(
        "approvals",
        "unknown",
        `${quoted(name)} requires approvals${tags.length === 0 ? "" : ` for flags with ${tags.length === 1 ? "the tag" : "one of the tags"} ${listed(tags.map(quoted))}`}. LaunchDarkly doesn't document what becomes of a workflow there.`,
        { todo: "Let each stage there ask for an approval, and try one workflow on a flag that nobody needs." },
      ),
    ),
    ...(unread > 0
      ? [
          finding(
            "approvals",
            "unknown",
            `What approvals ${counted(unread, "environment")} of the documents requires could not be read.`,
            { todo: "See `names`: what isn't there, or can't be read, has to be mended first." },
          ),
        ]
      : []),
  ];
  if (found.length > 0) return few(found, (count) => `${count} more environments have approvals of their own.`);
  return environments.size === 0
    ? [finding("approvals", "unknown", "There is no environment whose approvals could be looked at.")]
    : [finding("approvals", "ok", `No approvals are required in ${listed(read.map(({ name }) => quoted(name)))}.`)];
}

/** Of the targets that could be read. `keys`: the documents' keys by target name. */
export function ownerFindings({ targets }: ReadFacts, owners: Owners, desired: readonly DesiredWorkflow[]): Finding[] {
  const read = [...targets.values()].filter(isKnown).flatMap(({ known }) => known);
  if (targets.size === 0 || [...targets.values()].every((one) => !isKnown(one)))
    return [finding("owners", "unknown", "There is no target whose workflows could be looked at.")];
  const wanted = new Set(desired.map(({ key, target }) => `${targetName(target)} ${key}`));
  const counts = { ours: 0, former: 0, byHand: 0 };
  const others = new Map<string, number>();
  const stops: Finding[] = [];
  for (const live of read) {
    const ownership = classifyWorkflow(live, owners);
    const where = targetName(live.target);
    if (ownership.kind === "ours") counts[ownership.marker.owner === owners.owner ? "ours" : "former"]++;
    else if (ownership.kind === "foreign") {
      const { owner, key } = ownership.marker;
      others.set(owner, (others.get(owner) ?? 0) + 1);
      if (wanted.has(`${where} ${key}`))
        stops.push(
          finding(
            "owners",
            "not",
            `The workflow ${quoted(key)} on ${quoted(where)} is ${quoted(owner)}'s, and a document here has the same key.`,
            {
              todo: `Is that a former name of this repository? Then write \`formerOwners: [${owner}]\` in workflow-sync.yaml. Else give the document another key.`,
            },
          ),
        );
    } else if (ownership.kind === "unclear" && ownership.keys.length > 0)
      stops.push(
        finding(
          "owners",
          "not",
          `The marker of the workflow ${quoted(live.name)} on ${quoted(where)} claims to be ours and can't be trusted: ${ownership.why}.`,
          {
            todo: "See docs/guards.md, `unclear-marker`.",
          },
        ),
      );
    else counts.byHand++;
  }
  const unread = unknownOf(targets).length;
  const found = few(stops, (count) => `${count} more workflows are another owner's, or unclear.`);
  if (stops.length > 0) return found;
  if (unread > 0)
    return [
      finding(
        "owners",
        "unknown",
        `${countWords(counts, others)}; the workflows of ${counted(unread, "target")} could not be read.`,
        { todo: "See `workflows`." },
      ),
    ];
  return [finding("owners", "ok", `${countWords(counts, others)}.`)];
}

function countWords(
  { ours, former, byHand }: { ours: number; former: number; byHand: number },
  others: ReadonlyMap<string, number>,
): string {
  const words = [
    ...(ours > 0 ? [`${ours} ours`] : []),
    ...(former > 0 ? [`${former} under a former owner's name`] : []),
    ...[...others].map(([owner, count]) => `${count} of ${quoted(owner)}`),
    ...(byHand > 0 ? [`${byHand} made by hand`] : []),
  ];
  return `Workflows on the documents' targets: ${words.length === 0 ? "none yet" : listed(words)}`;
}
