// A workflow's draft × the catalogue → an operation with the request body it sends, or the errors that keep it from being one. Pure.

import { type Diagnostic, isError, type Position } from "../../model/diagnostic.ts";
import type { Target } from "../../model/document.ts";
import type { Forecast } from "../../model/forecast.ts";
import { objects } from "../../model/json.ts";
import type { Catalogue } from "../../model/live.ts";
import type { LiveReference, WorkflowOperation } from "../../model/plan.ts";
import { present } from "../../model/present.ts";
import { environmentName, flagName, targetName } from "../../model/target.ts";
import { isResolvable } from "../../resolving/needs.ts";
import { resolveWorkflow } from "../../resolving/resolve.ts";
import type { DedupeDraft, OperationGuard, WorkflowDraft } from "../decide/draft.ts";
import type { ManagedWorkflow } from "../decide/ownership.ts";
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
  const { kind, subject, live, reason, notes, progress, from } = draft;
  const { target, desired, base, key } = subject;
  const document = desired ?? base;
  if (document === undefined) return { diagnostics: [] };
  if (
    (kind === "create" || kind === "replace") &&
    desired?.content &&
    !isResolvable(desired.content.canonical, context.catalogue, from)
  )
    return {
      diagnostics: resolveWorkflow(desired.content.canonical, from, context.catalogue, desired.origin).diagnostics,
    };
  if ((kind === "create" || kind === "replace") && !isCheckable(target, context.catalogue)) return { diagnostics: [] };
  const sent =
    desired !== undefined && (kind === "create" || kind === "replace")
      ? workflowBody(desired, from, context)
      : undefined;
  const tried =
    desired !== undefined && sent?.templateKey !== undefined
      ? checkTemplate(desired, objects(sent.body.parameters), context)
      : undefined;
  if (sent?.diagnostics.length) return { diagnostics: together(sent.diagnostics, tried?.diagnostics ?? []) };
  const templateCheck = tried?.templateCheck && { templateCheck: tried.templateCheck };
  if (tried?.diagnostics.length) return { diagnostics: tried.diagnostics, ...templateCheck };
  const stages = sent && sentStages(draft, sent.body, tried);
  const forecast = stages && forecastFor(subject, stages, context);
  const users = usersOf(draft, forecast?.forecast, context.catalogue);
  const stoppedRestart = draft.guards.some(({ code }) => code === "run-once");
  const hash = desired?.content?.hash;
  const removed = live && (live.adopted ? live.live.id : (live.marker.hash ?? live.live.id));
  const parts = {
    kind,
    target: targetName(target),
    key,
    run: document.run,
    ...(desired?.startAt !== undefined && { startAt: desired.startAt }),
    ...(sent && { body: sent.reviewed }),
    ...present({ removed }),
    progress,
  };
  const { removed: _, ...create } = { ...parts, kind: "create", progress: "absent" };
  const operation: WorkflowOperation = {
    object: "workflow",
    kind,
    id: `${kind} workflow ${targetName(target)} ${key}`,
    key,
    target,
    name: desired?.content?.canonical.name ?? live?.live.name ?? key,
    run: kind === "delete" ? (live?.marker.run ?? document.run) : document.run,
    ...(desired?.startAt !== undefined && { startAt: desired.startAt }),
    progress,
    digest: digestOf(parts),
    ...(kind === "replace" && { rest: digestOf(create) }),
    ...(subject.undone && subject.undone.edited !== true && { undone: true as const }),
    reason,
    notes: [...notes, ...(users === undefined || stoppedRestart ? [] : [capitalised(users)]), ...(tried?.notes ?? [])],
    ...changesOf(draft, sent?.body, stages),
    position: document.origin.locate(""),
    blockedBy: draft.guards.map(({ code }) => code),
    after: [],
    ...(sent && { body: sent.body }),
    ...(desired?.content && { content: desired.content.canonical }),
    ...(tried?.stages && stages && { templateStages: [...stages.canonical] }),
    ...forecast,
    ...(sent?.templateKey !== undefined && { templateKey: sent.templateKey }),
    ...(hash !== undefined && kind !== "delete" && { hash }),
    ...(kind === "delete" && live?.marker.hash !== undefined && { hash: live.marker.hash }),
    ...(live && { live: liveReference(live) }),
  };
  const findings = desired === undefined || stages === undefined ? [] : checkSent(operation, desired, stages, context);
  return findings.some(isError)
    ? { diagnostics: findings, ...templateCheck }
    : {
        operation: withNames(operation, context),
        diagnostics: findings,
        guards: draft.guards.map((guard) => (guard.code === "run-once" ? withUsers(guard, users) : guard)),
        ...templateCheck,
        ...present({ stages }),
      };
}

/** What users get of a flag that a workflow has acted on already: where it begins anew, and where it is stopped. */
function usersOf(
  { kind, subject: { target, desired }, progress, live, guards }: WorkflowDraft,
  forecast: Forecast | undefined,
  { flags }: Catalogue,
): string | undefined {
  if (kind === "delete") {
    const flag = live?.progress.kind === "running" ? flags.get(flagName(target)) : undefined;
    return flag && servedNowWords(flag, target.environment);
  }
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
    progress: "active",
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
    after: [],
    live: liveReference(keep),
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
