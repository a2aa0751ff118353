// A workflow's decision × the catalogue → an operation with the request body it sends, or the errors that keep it from being one. Pure.

import { type FlagForecast, forecastByName } from "../../flags/forecast.ts";
import { flagPlace } from "../../flags/state.ts";
import type { Target } from "../../model/document.ts";
import type { Catalogue } from "../../model/live.ts";
import type { Check } from "../../model/messages/checks.ts";
import { type Diagnostic, isError } from "../../model/messages/diagnostic.ts";
import type { SendingWorkflow, WorkflowAdopt, WorkflowDelete } from "../../model/plan.ts";
import type { ServiceProfile } from "../../model/service.ts";
import { environmentName } from "../../model/target.ts";
import { present } from "../../model/values/present.ts";
import { capitalised } from "../../model/values/words.ts";
import { isResolvable } from "../../resolving/needs.ts";
import { resolveWorkflow } from "../../resolving/resolve.ts";
import {
  type ActiveDecision,
  type AdoptWorkflow,
  type CreateWorkflow,
  type DeleteWorkflow,
  liveOf,
  type OperationGuard,
  type ReplaceWorkflow,
  type WorkflowDecision,
} from "../decide/decision.ts";
import { changesOf } from "../diff/changes.ts";
import { liveReference, markerOf, notSent, runOf } from "../ownership/managed.ts";
import { progressName } from "../ownership/progress.ts";
import { approvalNotes } from "../words/approvals.ts";
import { servedNowWords, usersWords } from "../words/restart.ts";
import { type AssembledWorkflow, commonParts, namesOf } from "./assembled.ts";
import { awaitedOf } from "./awaited-operation.ts";
import { workflowBody } from "./bodies.ts";
import { changedWorkflowGuards } from "./changed-workflows.ts";
import type { AssemblyContext } from "./context.ts";
import { workflowAdoptDigest, workflowCreateDigest, workflowDeleteDigest, workflowReplaceDigest } from "./digest.ts";
import { withPolicies } from "./judged.ts";
import { checkSent, forecastFor, hasActed, sentStages } from "./sent-stages.ts";
import { templateGuards } from "./templates/changed.ts";
import { checkTemplate } from "./templates/template-checks.ts";

export function assembleWorkflow(
  decision: ActiveDecision<WorkflowDecision>,
  context: AssemblyContext,
): AssembledWorkflow {
  const { guards } = decision;
  switch (decision.kind) {
    case "create":
    case "replace":
      return withPolicies(assembleSending(decision, context), decision, context);
    case "delete":
      return {
        decision,
        guards: [...guards, ...changedWorkflowGuards(decision, context.catalogue)],
        operation: deleteOperation(decision, context),
        diagnostics: [],
      };
    case "adopt":
      return { decision, guards, operation: adoptOperation(decision, context), diagnostics: [] };
  }
}

function assembleSending(decision: CreateWorkflow | ReplaceWorkflow, context: AssemblyContext): AssembledWorkflow {
  const { subject, from, guards } = decision;
  const { target, desired } = subject;
  const { content } = desired;
  const without = (diagnostics: Diagnostic[]): AssembledWorkflow => ({ decision, guards, diagnostics });
  const awaited = awaitedOf(decision, context);
  if (awaited !== undefined) return isCheckable(target, context.catalogue) ? awaited : without([]);
  if (!isResolvable(content.canonical, context.catalogue, from))
    return without(resolveWorkflow(content.canonical, from, context.catalogue, desired.origin).diagnostics);
  if (!isCheckable(target, context.catalogue)) return without([]);
  const { body, template, diagnostics } = workflowBody(desired, from, context);
  const tried = template && checkTemplate(desired, body.parameters ?? [], context);
  if (diagnostics.length > 0) return without(together(diagnostics, tried?.diagnostics ?? []));
  const templateCheck = present({ templateCheck: tried?.templateCheck });
  if (tried !== undefined && tried.diagnostics.length > 0) return { ...without(tried.diagnostics), ...templateCheck };
  const stages = sentStages(decision, body, tried);
  const forecast = forecastFor(decision, stages, context);
  const users = restartWords(decision, forecast);
  const stoppedRestart = guards.some(({ code }) => code === "run-once");
  const notes = [
    ...notesOf(decision, context),
    ...(users === undefined || stoppedRestart ? [] : [capitalised(users)]),
    ...(tried?.notes ?? []),
  ];
  const { changes, partialDiff } = changesOf(decision, body, stages);
  const templateStages = tried?.stages && [...stages.canonical];
  const { kind } = decision;
  const operation: SendingWorkflow = {
    object: "workflow",
    ...commonParts(decision, desired),
    name: content.canonical.name,
    run: desired.run,
    ...present({ startAt: desired.startAt }),
    notes,
    changes,
    partialDiff,
    body,
    content: content.canonical,
    hash: content.hash,
    ...present({
      templateKey: content.canonical.template,
      templateStages,
      forecast: forecast && forecastByName(forecast),
    }),
    ...partsOfKind(decision, notes, { body, ...desired, ...present({ template }) }, context),
    ...namesOf({ kind, content: content.canonical, changes, body, ...present({ templateStages }) }, context),
  };
  // What is stopped for good isn't sent, so no stage of it fails: the guard says what to do.
  const findings = checkSent(desired, stages, forecast, context).filter(
    ({ code }) => code !== ("stage-fails" satisfies Check) || !isStoppedForGood(guards),
  );
  return {
    decision,
    ...(!findings.some(isError) && { operation, stages }),
    diagnostics: findings,
    guards: [
      ...guards.map((guard) => (guard.code === "run-once" ? withUsers(guard, users) : guard)),
      ...templateGuards(content.canonical.template, context),
      ...(decision.kind === "replace" ? changedWorkflowGuards(decision, context.catalogue) : []),
    ],
    ...templateCheck,
  };
}

/** What only a create, or only a replace, has; and the notes of this one. */
function partsOfKind(
  decision: CreateWorkflow | ReplaceWorkflow,
  notes: string[],
  reviewed: Parameters<typeof workflowCreateDigest>[0],
  { replaceOrder, service }: AssemblyContext,
) {
  if (decision.kind === "create") {
    const { kind, progress } = decision;
    return { kind, progress, digest: workflowCreateDigest(reviewed, progress) };
  }
  const { kind, live } = decision;
  return {
    kind,
    notes: replaceOrder === "delete-first" ? [...notes, deleteFirstNote(service)] : notes,
    live: liveReference(live.live, markerOf(live)),
    progress: progressName(live.progress),
    replaceOrder,
    digest: workflowReplaceDigest(reviewed, live, replaceOrder),
    restDigest: workflowCreateDigest(reviewed, "absent"),
  };
}

function deleteFirstNote({ secondActiveWorkflow }: ServiceProfile): string {
  const why =
    secondActiveWorkflow === "refused" ? "service.secondActiveWorkflow: refused" : "replaceOrder: delete-first";
  return `The old one is deleted first (\`${why}\`): should LaunchDarkly refuse the new one, none is left.`;
}

function deleteOperation(decision: DeleteWorkflow, context: AssemblyContext): WorkflowDelete {
  const { subject, live } = decision;
  const { target, base } = subject;
  const managed = "provenance" in live ? live : undefined;
  const place = managed?.progress.kind === "running" ? flagPlace(target, context.catalogue.flags) : undefined;
  const users = place && servedNowWords(place);
  return {
    object: "workflow",
    ...commonParts(decision, base),
    kind: "delete",
    name: live.live.name,
    run: managed === undefined ? base.run : runOf(managed),
    digest: workflowDeleteDigest(base, live),
    notes: [...notesOf(decision, context), ...(users === undefined ? [] : [capitalised(users)])],
    ...changesOf(decision, undefined, undefined),
    live: liveReference(live.live, managed && markerOf(managed)),
  };
}

function adoptOperation(decision: AdoptWorkflow, context: AssemblyContext): WorkflowAdopt {
  const { subject, live } = decision;
  const { desired } = subject;
  const { run, content } = desired;
  const { canonical } = content;
  return {
    object: "workflow",
    ...commonParts(decision, desired),
    kind: "adopt",
    name: canonical.name,
    run,
    digest: workflowAdoptDigest(desired, live.id),
    notes: notesOf(decision, context),
    changes: [],
    partialDiff: false,
    live: liveReference(live),
    content: canonical,
    ...namesOf({ kind: "adopt", content: canonical, changes: [] }, context),
  };
}

/** With who has approved what the live workflow waits for. */
function notesOf(decision: ActiveDecision<WorkflowDecision>, { catalogue, emails }: AssemblyContext): string[] {
  const live = liveOf(decision);
  const skipped = "live" in decision && "provenance" in decision.live ? notSent(decision.live) : 0;
  return [...(live === undefined ? [] : approvalNotes(live, skipped, catalogue.approvals, emails)), ...decision.notes];
}

function isStoppedForGood(guards: readonly OperationGuard[]): boolean {
  return guards.some(({ overridable }) => !overridable);
}

/** Where a workflow begins anew that has acted on the flag already: what its users get. */
function restartWords(
  decision: CreateWorkflow | ReplaceWorkflow,
  forecast: FlagForecast | undefined,
): string | undefined {
  const isLowered = decision.guards.some(({ code }) => code === "run-lowered");
  return forecast === undefined || isLowered || !hasActed(decision) ? undefined : usersWords(forecast);
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
