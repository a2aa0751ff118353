// Operations of one document that do the same, and what became of them → their folded section in markdown: why, what changes, the stages, the request's body, where. Pure.
import { isSending, lacksBody, type Operation, type Plan } from "../../model/plan.ts";
import { groupBy } from "../../model/values/group-by.ts";
import { listed } from "../../model/values/words.ts";
import { code, fence, htmlCode, sentence } from "../escaping/markdown.ts";
import { json } from "../escaping/visible.ts";
import { type Addresses, revisionOf } from "../words/addresses.ts";
import { changeWords } from "../words/changes.ts";
import { timeOf } from "../words/dates.ts";
import { withNames } from "../words/name-style.ts";
import { partialDiffWords, targetWords } from "../words/operations.ts";
import { templateChecksOf } from "../words/template-checks.ts";
import { changesShown, type Group, messagesOf } from "./groups.ts";
import { flagLink, lineLink } from "./links.ts";
import { stageTable } from "./stages.ts";
import { templateCheckMarkdown } from "./template-check.ts";
import { verb } from "./verb.ts";

/** More targets are counted in the line that unfolds the section; all of them stand inside. */
const mostTargets = 3;

/** `drawn`: the drawing of when the stages run, if it has one of its own. `isFull`: unfolded, and with the request's body. */
export function groupDetails(
  group: Group,
  plan: Plan,
  { drawn, isFull, addresses }: { drawn: string; isFull: boolean; addresses: Addresses | undefined },
): string {
  const { operation, outcome } = group.first;
  const targets = group.members.map((member) => targetWords(member.operation));
  const where =
    targets.length > mostTargets ? `${targets.length} targets` : targets.map((target) => htmlCode(target)).join(", ");
  const isOpen = isFull && operation.kind !== "create" && outcome === undefined;
  const parts = [
    `<details${isOpen ? " open" : ""}>\n<summary>${verb(operation, outcome)} ${htmlCode(operation.name)} · ${where}</summary>`,
    why(group),
    changes(operation, plan),
    stageTable(operation, timeOf(outcome, plan)),
    drawn,
    ...templateChecksOf(operation, plan).map((templateCheck) => templateCheckMarkdown(templateCheck, false)),
    ...(isFull ? bodies(group) : []),
    places(group, plan, addresses),
    "</details>",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** What was true of LaunchDarkly when it was planned isn't any more once something was done. */
function why(group: Group): string {
  const { operation, outcome } = group.first;
  const { reason, notes } = operation;
  const said = messagesOf(group).length === 1 ? messagesOf(group) : [];
  const planned = notes.length === 0 ? [] : ["When it was planned:", ...notes];
  const texts =
    outcome === undefined
      ? [reason, ...notes]
      : outcome.status === "done"
        ? [...said, ...planned]
        : [...said, reason, ...notes];
  return texts.map((text) => sentence(text)).join(" ");
}

function changes(operation: Operation, { timeZone }: Plan): string {
  const { partialDiff, names } = operation;
  const list = changesShown(operation);
  if (list.length === 0) return "";
  const partial = partialDiff ? `\n\n_${sentence(partialDiffWords)}_` : "";
  return `${list.map((change) => `- ${changeWords(change, withNames(names, code), timeZone)}`).join("\n")}${partial}`;
}

/** Bodies that differ in nothing but the description, which holds the marker, are shown once. */
function bodies({ members }: Group): string[] {
  const sent = members.flatMap(({ operation }) =>
    isSending(operation) && !lacksBody(operation) ? [{ operation, body: operation.body }] : [],
  );
  const different = groupBy(sent, ({ body: { description: _, ...rest } }) => JSON.stringify(rest));
  return [...different.values()].flatMap((same) => {
    const [first, ...more] = same;
    if (first === undefined) return [];
    const of = different.size === 1 ? "" : ` for ${htmlCode(targetWords(first.operation))}`;
    const whose =
      different.size === 1 ? "the other targets" : listed(more.map(({ operation }) => code(targetWords(operation))));
    const others =
      more.length === 0
        ? ""
        : `\n\n${sentence("The same, but for the marker in `description`, is sent for")} ${whose}.`;
    return [
      `<details>\n<summary>Request body${of}</summary>\n\n${fence("json", json(first.body))}${others}\n\n</details>`,
    ];
  });
}

function places(group: Group, plan: Plan, addresses: Addresses | undefined): string {
  const { operation } = group.first;
  const { key, position } = operation;
  const run = operation.object === "workflow" && operation.run > 1 ? ` · run ${operation.run}` : "";
  const document = `${code(key)} in ${lineLink(position, revisionOf(operation, plan), addresses)}${run}`;
  const isEach = messagesOf(group).length > 1;
  const each = group.members.map(({ operation: one, outcome }) => {
    const message = isEach && outcome !== undefined ? [sentence(outcome.message)] : [];
    const flag = one.object === "workflow" ? [flagLink(one.target, addresses)] : [];
    const digest = outcome === undefined ? [`digest ${code(one.digest)}`] : [];
    return [...flag, ...message, ...digest].join(" · ");
  });
  return each.length === 1
    ? [document, ...each].filter((part) => part !== "").join(" · ")
    : [document, "", ...each.map((line) => `- ${line}`)].join("\n");
}
