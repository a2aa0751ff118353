// Targets → what is live there, whole or not at all, each thing read once; failures as diagnostics on the document that asked.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { LiveState, LiveTarget, LiveTemplate, LiveWorkflow } from "../model/live.ts";
import type { Owners } from "../model/owner.ts";
import { present } from "../model/present.ts";
import { targetName } from "../model/target.ts";
import { classifyWorkflow } from "../planning/ownership/classify.ts";
import { isEndedStatus } from "../planning/ownership/progress.ts";
import type { WorkflowSubject } from "../planning/scope/subjects.ts";
import type { LaunchDarkly } from "./client.ts";
import { LaunchDarklyError } from "./error.ts";
import { isNotFound, missingPart } from "./missing-part.ts";

export interface ReadState {
  live: LiveState;
  diagnostics: Diagnostic[];
}

/** `subjects` by target name. What fails everywhere, such as an unknown token, is told once. */
export async function readState(
  client: LaunchDarkly,
  subjects: ReadonlyMap<string, readonly WorkflowSubject[]>,
  withTemplates: boolean,
  owners: Owners,
): Promise<ReadState> {
  const targets = new Map<string, LiveTarget>();
  const diagnostics: Diagnostic[] = [];
  // Whether a list without `status` shows ended workflows is not documented: once one was seen there, it does.
  const seen = { endedUnfiltered: false };

  async function readTarget(name: string, asking: readonly WorkflowSubject[]): Promise<void> {
    const [first] = asking;
    if (first === undefined) return;
    try {
      targets.set(name, { target: first.target, workflows: await readWorkflows(client, asking, seen, owners) });
    } catch (error) {
      const gone = await onlyRemovals(client, asking, error);
      if (gone === undefined) diagnostics.push(await explain(client, asking, error));
      else diagnostics.push(gone);
    }
  }

  let templates: readonly LiveTemplate[] | undefined;
  async function readTemplates(): Promise<void> {
    try {
      templates = await client.listTemplates();
    } catch (error) {
      diagnostics.push(toDiagnostic(error));
    }
  }

  await Promise.all([
    ...[...subjects].map(([name, asking]) => readTarget(name, asking)),
    ...(withTemplates ? [readTemplates()] : []),
  ]);
  return { live: { now: client.now(), targets, ...present({ templates }) }, diagnostics: merged(diagnostics) };
}

async function readWorkflows(
  client: LaunchDarkly,
  asking: readonly WorkflowSubject[],
  seen: { endedUnfiltered: boolean },
  owners: Owners,
): Promise<LiveWorkflow[]> {
  const [first] = asking;
  if (first === undefined) return [];
  const listed = await withDescriptions(client, asking, await client.listWorkflows(first.target));
  if (listed.some(({ status }) => isEndedStatus(status))) seen.endedUnfiltered = true;
  const ours = listed.flatMap((workflow) => {
    const ownership = classifyWorkflow(workflow, owners);
    return ownership.kind === "ours" ? [ownership.marker] : [];
  });
  // A run that is asked for and not seen may have ended, even if an earlier one of its key is still there; and so may one of several.
  const missing = asking.some(({ keys, desired }) => {
    const [only, another] = ours.filter(({ key }) => keys.includes(key));
    return only === undefined || another !== undefined || (desired !== undefined && only.run < desired.run);
  });
  if (!missing || seen.endedUnfiltered) return listed;
  const ended = await Promise.all([
    client.listWorkflows(first.target, "completed"),
    client.listWorkflows(first.target, "failed"),
  ]);
  const described = await withDescriptions(client, asking, ended.flat());
  return [...new Map([...listed, ...described].map((workflow) => [workflow.id, workflow])).values()];
}

/** Should a list leave descriptions out, what is called like a document is looked at by itself: it may be that document's. */
function withDescriptions(
  client: LaunchDarkly,
  asking: readonly WorkflowSubject[],
  listed: readonly LiveWorkflow[],
): Promise<LiveWorkflow[]> {
  const names = new Set(
    asking.flatMap(({ desired, base }) =>
      [desired, base].flatMap((document) => document?.content?.canonical.name ?? []),
    ),
  );
  return Promise.all(
    listed.map(async (workflow) =>
      workflow.description === undefined && names.has(workflow.name)
        ? ((await client.getWorkflow(workflow.target, workflow.id)) ?? workflow)
        : workflow,
    ),
  );
}

/** Where all documents of a target are removed and LaunchDarkly has no such flag any more, nothing is left to delete. */
async function onlyRemovals(
  client: LaunchDarkly,
  asking: readonly WorkflowSubject[],
  error: unknown,
): Promise<Diagnostic | undefined> {
  const [first] = asking;
  if (first === undefined || !isNotFound(error) || asking.some(({ desired }) => desired !== undefined))
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
  const diagnostic = toDiagnostic(error);
  if (first === undefined || diagnostic.code === unknownToken) return diagnostic;
  const { target, desired, base } = first;
  const origin = (desired ?? base)?.origin;
  const missing = isNotFound(error) ? await missingPart(client, target) : undefined;
  const position = origin?.locate(missing === undefined ? "" : `/${missing.part}`);
  const placed = { ...diagnostic, ...present({ position }) };
  if (missing === undefined) return { ...placed, message: `${targetName(target)}: ${diagnostic.message}` };
  const { part, hint } = missing;
  // Without the request: one flag that isn't there is told once, whatever the number of environments.
  const { request: _, ...once } = placed;
  return {
    ...once,
    code: `unknown-${part}`,
    message: `LaunchDarkly has no ${part} \`${target[part]}\`${part === "project" ? "" : ` in the project \`${target.project}\``}, or the token can't see it.`,
    hint,
  };
}

/** A read that failed is a diagnostic; what we didn't expect ends the run. */
export function toDiagnostic(error: unknown): Diagnostic {
  if (error instanceof LaunchDarklyError) return error.toDiagnostic();
  throw error;
}

const unknownToken = "launchdarkly-unauthorized";
const everywhere = new Set([unknownToken, "launchdarkly-network", "launchdarkly-timeout"]);

/** One cause, such as a host that can't be reached, is told once. */
function merged(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const cause = everywhere.has(diagnostic.code) ? diagnostic.code : JSON.stringify(diagnostic);
    groups.set(cause, [...(groups.get(cause) ?? []), diagnostic]);
  }
  return [...groups.values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : more.length === 0 || first.code === unknownToken
        ? [first]
        : [{ ...first, message: `${first.message} ${more.length} more requests failed likewise.` }],
  );
}
