// A workflow's draft × the catalogue → an operation with the request body it sends, or the errors that keep it from being one. Pure.

import { type Diagnostic, isError, type Position } from "../../model/diagnostic.ts";
import type { DesiredWorkflow, Target } from "../../model/document.ts";
import type { Forecast } from "../../model/forecast.ts";
import { objects } from "../../model/json.ts";
import type { Catalogue, LiveWorkflow } from "../../model/live.ts";
import type { LiveReference, SendingWorkflow, WorkflowOperation } from "../../model/plan.ts";
import { present } from "../../model/present.ts";
import { environmentName, flagName, targetName } from "../../model/target.ts";
import { isResolvable } from "../../resolving/needs.ts";
import { resolveWorkflow } from "../../resolving/resolve.ts";
import type { DedupeDraft, OperationGuard, WorkflowDraft } from "../decide/draft.ts";
import type { ManagedWorkflow } from "../decide/ownership.ts";
import { executedStages } from "../decide/progress.ts";
import { changesOf } from "../diff/changes.ts";
import { servedNowWords, usersWords } from "../words/restart.ts";
import { capitalised } from "../words/stages.ts";
import { workflowBody } from "./bodies.ts";
import type { AssemblyContext } from "./context.ts";
import { digestOf } from "./digest.ts";
import { type MadeOperation, withNames } from "./made.ts";
import { checkSent, forecastFor, sentStages } from "./sent-stages.ts";
import { checkTemplate } from "./template-checks.ts";

export function workflowOperation(draft: WorkflowDraft, context: AssemblyContext): MadeOperation<WorkflowOperation> {
  switch (draft.kind) {
    case "create":
    case "replace":
      return sendingOperation(draft, draft.kind, context);
    case "delete":
      return { operation: deleteOperation(draft, context), diagnostics: [] };
    case "adopt":
      return { operation: adoptOperation(draft), diagnostics: [] };
  }
}

function sendingOperation(
  draft: WorkflowDraft,
  kind: "create" | "replace",
  context: AssemblyContext,
): MadeOperation<SendingWorkflow> {
  const { subject, live, progress, from } = draft;
  const { target, desired, key } = subject;
  if (desired?.content === undefined) throw new Error("What is sent has a document with content.");
  const { content, run, startAt } = desired;
  if (!isResolvable(content.canonical, context.catalogue, from))
    return { diagnostics: resolveWorkflow(content.canonical, from, context.catalogue, desired.origin).diagnostics };
  if (!isCheckable(target, context.catalogue)) return { diagnostics: [] };
  const sent = workflowBody(desired, from, context);
  if (sent === undefined) return { diagnostics: [] };
  const tried =
    sent.templateKey === undefined ? undefined : checkTemplate(desired, objects(sent.body.parameters), context);
  if (sent.diagnostics.length > 0) return { diagnostics: together(sent.diagnostics, tried?.diagnostics ?? []) };
  const templateCheck = tried?.templateCheck && { templateCheck: tried.templateCheck };
  if (tried?.diagnostics.length) return { diagnostics: tried.diagnostics, ...templateCheck };
  const stages = sentStages(draft, sent.body, tried);
  const forecast = forecastFor(subject, stages, context);
  const users = usersOf(draft, forecast.forecast);
  const stoppedRestart = draft.guards.some(({ code }) => code === "run-once");
  const parts = { target: targetName(target), key, run, ...present({ startAt }), body: sent.reviewed };
  const shared = {
    ...commonParts(draft, desired),
    run,
    ...present({ startAt }),
    notes: [
      ...draft.notes,
      ...(users === undefined || stoppedRestart ? [] : [capitalised(users)]),
      ...(tried?.notes ?? []),
    ],
    ...changesOf(draft, sent.body, stages),
    body: sent.body,
    content: content.canonical,
    hash: content.hash,
    ...(tried?.stages && { templateStages: [...stages.canonical] }),
    ...forecast,
    ...(sent.templateKey !== undefined && { templateKey: sent.templateKey }),
  };
  const { replaceOrder } = context;
  const operation: SendingWorkflow =
    kind === "create" || live === undefined || progress === "absent" || progress === "active"
      ? {
          ...shared,
          kind: "create",
          progress: progress === "ended" ? progress : "absent",
          digest: digestOf({ kind, ...parts, progress }),
        }
      : {
          ...shared,
          kind: "replace",
          live: liveReference(live),
          progress,
          replaceOrder,
          digest: digestOf({ kind, ...parts, ...removedPart(live), progress, replaceOrder }),
          restDigest: digestOf({ kind: "create", ...parts, progress: "absent" }),
        };
  const findings = checkSent(operation, desired, stages, context);
  return findings.some(isError)
    ? { diagnostics: findings, ...templateCheck }
    : {
        operation: withNames(operation, context),
        diagnostics: findings,
        guards: draft.guards.map((guard) => (guard.code === "run-once" ? withUsers(guard, users) : guard)),
        ...templateCheck,
        stages,
      };
}

function deleteOperation(draft: WorkflowDraft, { catalogue }: AssemblyContext): WorkflowOperation {
  const { subject, live, unclear } = draft;
  const { target, base, key } = subject;
  const reference = live ? liveReference(live) : unclear && unclearReference(unclear);
  if (base === undefined || reference === undefined) throw new Error("What is deleted was at base, and is live.");
  const run = live?.marker.run ?? base.run;
  const flag = live?.progress.kind === "running" ? catalogue.flags.get(flagName(target)) : undefined;
  const users = flag && servedNowWords(flag, target.environment);
  return {
    ...commonParts(draft, base),
    kind: "delete",
    run,
    digest: digestOf({
      kind: "delete",
      target: targetName(target),
      key,
      run: base.run,
      ...(live && removedPart(live)),
      progress: "active",
    }),
    notes: [...draft.notes, ...(users === undefined ? [] : [capitalised(users)])],
    ...changesOf(draft, undefined, undefined),
    live: reference,
  };
}

function adoptOperation(draft: WorkflowDraft): WorkflowOperation {
  const { subject, live } = draft;
  const { target, desired, key } = subject;
  if (desired?.content === undefined || live === undefined) throw new Error("What is adopted is desired, and is live.");
  const { run, startAt, content } = desired;
  return {
    ...commonParts(draft, desired),
    kind: "adopt",
    run,
    digest: digestOf({
      kind: "adopt",
      target: targetName(target),
      key,
      run,
      ...present({ startAt }),
      removed: live.live.id,
      progress: "active",
    }),
    notes: draft.notes,
    changes: [],
    partialDiff: false,
    live: liveReference(live),
    content: content.canonical,
  };
}

/** What is removed, as a review knows it: by its hash; what is adopted has an id in the document only. */
function removedPart({ live, marker, adopted }: ManagedWorkflow): { removed: string } {
  return { removed: adopted ? live.id : (marker.hash ?? live.id) };
}

function commonParts({ kind, subject, live, reason }: WorkflowDraft, document: DesiredWorkflow) {
  const { target, key, desired, undone } = subject;
  return {
    object: "workflow" as const,
    id: `${kind} workflow ${targetName(target)} ${key}`,
    key,
    target,
    name: desired?.content?.canonical.name ?? live?.live.name ?? key,
    ...(undone && undone.edited !== true && { undone: true as const }),
    reason,
    position: document.origin.locate(""),
    blockedBy: [],
    dependsOn: [],
  };
}

/** What users get of a flag that a workflow has acted on already, where it begins anew. */
function usersOf(
  { subject: { desired }, progress, guards }: WorkflowDraft,
  forecast: Forecast | undefined,
): string | undefined {
  const first = progress === "waiting" || (progress === "absent" && (desired?.run ?? 1) === 1);
  const isLowered = guards.some(({ code }) => code === "run-lowered");
  return forecast === undefined || first || isLowered ? undefined : usersWords(forecast);
}

/** The body that is stopped begins at the first stage. */
function withUsers(guard: OperationGuard, users: string | undefined): OperationGuard {
  return users === undefined ? guard : { ...guard, message: `${guard.message} From the first stage on, ${users}` };
}

/** What can't be looked up doesn't fit the flag either: that is told once. */
function together(unknown: readonly Diagnostic[], unfitting: readonly Diagnostic[]): Diagnostic[] {
  const isTold = ({ pointer }: Diagnostic) => unknown.some((other) => other.pointer?.startsWith(`${pointer}/`));
  return [...unknown, ...unfitting.filter((diagnostic) => !isTold(diagnostic))];
}

/** Where the environment was asked for and could not be read, the reader has said so: what a check might forbid isn't sent. */
function isCheckable(target: Target, { environments }: Catalogue): boolean {
  return environments?.has(environmentName(target)) ?? true;
}

export function dedupeOperation({ keep, surplus }: DedupeDraft, position: Position): WorkflowOperation {
  const { target } = keep.live;
  const { key, run } = keep.marker;
  return {
    object: "workflow",
    kind: "dedupe",
    id: `dedupe workflow ${targetName(target)} ${key}`,
    key,
    target,
    name: keep.live.name,
    run,
    digest: digestOf({ kind: "dedupe", target: targetName(target), key, run }),
    reason:
      keep.progress.kind === "ended"
        ? `Its successor has run already, and ${surplus.length === 1 ? "it is" : `${surplus.length} are`} still active.`
        : `${surplus.length + 1} workflows of this document are active; one may be.`,
    notes: [`Kept: \`${keep.live.id}\`. Deleted: ${surplus.map(({ live }) => `\`${live.id}\``).join(", ")}.`],
    changes: [],
    partialDiff: false,
    position,
    blockedBy: [],
    dependsOn: [],
    keep: liveReference(keep),
    surplus: surplus.map(liveReference),
  };
}

function liveReference({ live, marker, adopted, progress }: ManagedWorkflow): LiveReference {
  const hash = adopted ? undefined : marker.hash;
  return {
    id: live.id,
    name: live.name,
    status: live.status,
    ...present({ hash }),
    executed: progress.executed,
    stages: marker.from + live.stages.length,
  };
}

/** Of one whose marker can't be read, nothing is known but what has run of what it holds. */
function unclearReference(live: LiveWorkflow): LiveReference {
  const { id, name, status, stages } = live;
  return { id, name, status, executed: executedStages(live), stages: stages.length };
}
