// Targets → what is live on each, or a diagnostic on the document that asked for it: a target is read as a whole or counts as not read.

import pLimit from "p-limit";
import type { Target } from "../../model/document.ts";
import {
  endedStatuses,
  type LiveState,
  type LiveTarget,
  type LiveTemplate,
  type LiveWorkflow,
} from "../../model/live.ts";
import { type Diagnostic, leftEarlier } from "../../model/messages/diagnostic.ts";
import type { Owners } from "../../model/owner.ts";
import { type MadeWorkflow, unlistedFor } from "../../model/record.ts";
import type { ServiceProfile } from "../../model/service.ts";
import { targetName } from "../../model/target.ts";
import { groupBy } from "../../model/values/group-by.ts";
import { present } from "../../model/values/present.ts";
import { counted } from "../../model/values/words.ts";
import { classifyWorkflow } from "../../planning/ownership/classify.ts";
import type { WorkflowSubject } from "../../planning/scope/subjects.ts";
import type { LaunchDarkly } from "../client.ts";
import { isFailure } from "../http/error.ts";
import { withDescriptions } from "./descriptions.ts";
import { EndedLists, type Unseen } from "./ended-lists.ts";
import { failedRead } from "./failed-read.ts";
import { missingPart } from "./missing-part.ts";

/** Targets that are read at a time: more than requests, so that none of those waits for another, and few, so that what a read needs is soon given back. */
const mostAtOnce = 64;

export interface ReadState {
  live: LiveState;
  diagnostics: Diagnostic[];
  /** Whether lists of ended workflows were left out, since the profile says that those without `status` have them. */
  restsOnProfile: boolean;
}

/** `subjects` by target name. `templatesFor`: what needs the list of templates. `made`: see `ApplyRecord`. A failure that all reads share, such as an unknown token, becomes one diagnostic. */
export async function readState(
  client: LaunchDarkly,
  subjects: ReadonlyMap<string, readonly WorkflowSubject[]>,
  templatesFor: "change" | "earlier changes" | undefined,
  owners: Owners,
  made: readonly MadeWorkflow[] = [],
  profile: ServiceProfile = {},
): Promise<ReadState> {
  const targets = new Map<string, LiveTarget>();
  const diagnostics: Diagnostic[] = [];
  const lists = new EndedLists(profile);

  async function readTarget(name: string, asking: readonly WorkflowSubject[]): Promise<void> {
    const [first] = asking;
    if (first === undefined) return;
    try {
      targets.set(name, { target: first.target, workflows: await readWorkflows(client, asking, lists, owners, made) });
    } catch (error) {
      if (await awaitsFlag(client, asking, error)) {
        targets.set(name, { target: first.target, workflows: [] });
        return;
      }
      const nothing = await nothingToDelete(client, asking, error);
      // Decided, so that it isn't undecided for ever.
      if (nothing !== undefined) targets.set(name, { target: first.target, workflows: [] });
      const told = [nothing ?? (await explain(client, asking, error))];
      diagnostics.push(...(asking.every(({ isEarlier }) => isEarlier) ? leftEarlier(told) : told));
    }
  }

  let templates: readonly LiveTemplate[] | undefined;
  async function readTemplates(): Promise<void> {
    try {
      templates = await client.listTemplates();
    } catch (error) {
      const told = [failedRead(error)];
      diagnostics.push(...(templatesFor === "change" ? told : leftEarlier(told)));
    }
  }

  const limit = pLimit(mostAtOnce);
  await Promise.all([
    limit.map(subjects, ([name, asking]) => readTarget(name, asking)),
    ...(templatesFor === undefined ? [] : [readTemplates()]),
  ]);
  if (lists.isProfileWrong) await limit.map(lists.leftOut, (name) => readTarget(name, subjects.get(name) ?? []));
  return {
    live: { now: client.now(), targets, ...present({ templates }) },
    diagnostics: [...byCause(diagnostics), ...lists.contradictions()],
    restsOnProfile: lists.leftOut.length > 0 && !lists.isProfileWrong,
  };
}

async function readWorkflows(
  client: LaunchDarkly,
  asking: readonly WorkflowSubject[],
  lists: EndedLists,
  owners: Owners,
  made: readonly MadeWorkflow[],
): Promise<LiveWorkflow[]> {
  const [first] = asking;
  if (first === undefined) return [];
  const { target } = first;
  const unfiltered = await client.listWorkflows(target);
  lists.sawUnfiltered(unfiltered);
  const shown = await withUnlisted(client, target, unfiltered, made);
  const listed = await withDescriptions(client, shown, namesOf(asking));
  const ours = groupBy(
    listed.flatMap((workflow) => {
      const ownership = classifyWorkflow(workflow, owners);
      return ownership.kind === "ours" ? [ownership.marker] : [];
    }),
    ({ key }) => key,
  );
  // Lists of ended workflows are read where one may be missing: none of a document's key was seen, or only an earlier run, or several.
  const unseen = asking.flatMap((subject): Unseen[] => {
    const { keys, desired } = subject;
    const [only, another] = keys.flatMap((key) => ours.get(key) ?? []);
    const isUnseen = only === undefined || another !== undefined || (desired !== undefined && only.run < desired.run);
    return isUnseen ? [{ subject, isNoneListed: only === undefined }] : [];
  });
  if (!lists.areNeeded(targetName(target), unseen)) return listed;
  const ended = (await Promise.all(endedStatuses.map((status) => client.listWorkflows(target, status)))).flat();
  lists.sawEnded(unfiltered, ended);
  const described = await withDescriptions(client, ended, namesOf(asking));
  return [...new Map([...listed, ...described].map((workflow) => [workflow.id, workflow])).values()];
}

/** A list may show what was made some seconds later: until then its id decides whether it is there. */
async function withUnlisted(
  client: LaunchDarkly,
  target: Target,
  listed: readonly LiveWorkflow[],
  made: readonly MadeWorkflow[],
): Promise<LiveWorkflow[]> {
  const ids = new Set(listed.map(({ id }) => id));
  const unlisted = made.filter(
    (one) => one.target === targetName(target) && !ids.has(one.id) && client.now() - one.at < unlistedFor,
  );
  const found = await Promise.all(unlisted.map(({ id }) => client.getWorkflow(target, id)));
  return [...listed, ...found.filter((workflow) => workflow !== undefined)];
}

function namesOf(asking: readonly WorkflowSubject[]): Set<string> {
  return new Set(
    asking.flatMap(({ desired, base }) =>
      [desired, base].flatMap((document) => document?.content?.canonical.name ?? []),
    ),
  );
}

/** On a flag that isn't there yet there are no workflows. */
async function awaitsFlag(client: LaunchDarkly, asking: readonly WorkflowSubject[], error: unknown): Promise<boolean> {
  const wanted = asking.flatMap(({ desired }) => desired ?? []);
  const [first] = wanted;
  if (first === undefined || !isFailure(error, "not-found") || !wanted.every((one) => one.awaitsFlag)) return false;
  return (await missingPart(client, first.target))?.part === "flag";
}

/** A warning where all documents of a target were removed and LaunchDarkly no longer has the target: nothing is left to delete. */
async function nothingToDelete(
  client: LaunchDarkly,
  asking: readonly WorkflowSubject[],
  error: unknown,
): Promise<Diagnostic | undefined> {
  const [first] = asking;
  if (first === undefined || !isFailure(error, "not-found") || asking.some(({ desired }) => desired !== undefined))
    return undefined;
  const missing = await missingPart(client, first.target);
  if (missing === undefined) return undefined;
  return {
    severity: "warning",
    code: "target-gone",
    message: `${targetName(first.target)}: there is no such ${missing.part} in LaunchDarkly any more, or the token can't see it, so nothing is deleted there.`,
    hint: "If it is there, let the token's role view it, and run again.",
  };
}

async function explain(client: LaunchDarkly, [first]: readonly WorkflowSubject[], error: unknown): Promise<Diagnostic> {
  const diagnostic = failedRead(error);
  if (first === undefined || diagnostic.code === unknownToken) return diagnostic;
  const { target, desired, base } = first;
  const origin = (desired ?? base)?.origin;
  const missing = isFailure(error, "not-found") ? await missingPart(client, target) : undefined;
  const position = origin?.locate(missing === undefined ? "" : `/${missing.part}`);
  const placed = { ...diagnostic, ...present({ position }) };
  if (missing === undefined) return { ...placed, message: `${targetName(target)}: ${diagnostic.message}` };
  const { part, nearest, hint } = missing;
  const mayCome = part === "flag" && nearest === undefined;
  // The request differs by environment. Without it, `byCause` reports a missing flag once.
  const { request: _, ...once } = placed;
  return {
    ...once,
    code: `unknown-${part}`,
    message: `LaunchDarkly has no ${part} \`${target[part]}\`${part === "project" ? "" : ` in the project \`${target.project}\``}, or the token can't see it.`,
    hint: mayCome ? `${hint} ${awaitHint}` : hint,
  };
}

const awaitHint =
  "If something else makes it in the same merge, such as Terraform, write `awaitsFlag: true` into the document.";

const unknownToken = "launchdarkly-unauthorized";
const sharedCauses = new Set([
  unknownToken,
  ...["network", "timeout", "redirected"].map((kind) => `launchdarkly-${kind}`),
]);

/** One diagnostic for each cause: many reads fail because of one host that can't be reached. */
function byCause(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  // Where the change's own reads fail for it, too, it is told of those.
  for (const diagnostic of [...diagnostics].sort(
    (one, other) => Number(one.undone ?? false) - Number(other.undone ?? false),
  )) {
    const cause = sharedCauses.has(diagnostic.code) ? diagnostic.code : JSON.stringify(diagnostic);
    groups.set(cause, [...(groups.get(cause) ?? []), diagnostic]);
  }
  return [...groups.values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : more.length === 0 || first.code === unknownToken
        ? [first]
        : [
            {
              ...first,
              message: `${first.message} ${counted(more.length, "more request")} failed for the same reason.`,
            },
          ],
  );
}
