// A draft × the catalogue → an operation with the request body it sends, or the errors that keep it from being one. Pure.
import { object, objects } from "../flags/state.ts";
import { type Diagnostic, isError, type Position } from "../model/diagnostic.ts";
import type { CanonicalStage, DesiredTemplate, DesiredWorkflow } from "../model/document.ts";
import type { JsonObject } from "../model/json.ts";
import type { Outlook } from "../model/outlook.ts";
import type { Change, LiveReference, TemplateOperation, WorkflowOperation } from "../model/plan.ts";
import { flagName, targetName } from "../model/target.ts";
import { isResolvable } from "../resolving/resolve.ts";
import { type AssemblyContext, templateBody, workflowBody } from "./bodies.ts";
import { checkWorkflow } from "./checks.ts";
import { digestOf } from "./digest.ts";
import type { SettleDraft, TemplateDraft, WorkflowDraft } from "./draft.ts";
import { outlookOf } from "./outlook.ts";
import type { ManagedWorkflow } from "./ownership.ts";
import { picture } from "./picture.ts";

export interface Made<Operation> {
  operation?: Operation;
  diagnostics: Diagnostic[];
}

export function workflowOperation(draft: WorkflowDraft, context: AssemblyContext): Made<WorkflowOperation> {
  const { kind, subject, live, reason, notes, situation, from } = draft;
  const { target, desired, base, key } = subject;
  const document = desired ?? base;
  if (document === undefined) return { diagnostics: [] };
  if (
    (kind === "create" || kind === "replace") &&
    desired?.content &&
    !isResolvable(desired.content.canonical, context.catalogue)
  )
    return { diagnostics: [] };
  const sent =
    desired !== undefined && (kind === "create" || kind === "replace")
      ? workflowBody(desired, from, context)
      : undefined;
  if (sent?.diagnostics.length) return { diagnostics: sent.diagnostics };
  const hash = desired?.content?.hash;
  const removed = live && (live.adopted ? live.live.id : (live.marker.hash ?? live.live.id));
  const parts = {
    kind,
    target: targetName(target),
    key,
    run: document.run,
    ...(desired?.startAt !== undefined && { startAt: desired.startAt }),
    ...(sent && { body: sent.reviewed }),
    ...(removed !== undefined && { removed }),
    situation,
  };
  const operation: WorkflowOperation = {
    object: "workflow",
    kind,
    id: `${kind} workflow ${targetName(target)} ${key}`,
    key,
    target,
    name: desired?.content?.canonical.name ?? live?.live.name ?? key,
    run: kind === "delete" ? (live?.marker.run ?? document.run) : document.run,
    ...(desired?.startAt !== undefined && { startAt: desired.startAt }),
    situation,
    digest: digestOf(parts),
    reason,
    notes,
    ...changesOf(draft),
    position: positionOf(document),
    blockedBy: draft.guards.map(({ code }) => code),
    after: [],
    ...(sent && { body: sent.body }),
    ...(desired?.content && { content: desired.content.canonical }),
    ...outlookFor(draft, sent?.body, context),
    ...(sent?.templateKey !== undefined && { templateKey: sent.templateKey }),
    ...(hash !== undefined && kind !== "delete" && { hash }),
    ...(kind === "delete" && live?.marker.hash !== undefined && { hash: live.marker.hash }),
    ...(live && { live: liveReference(live) }),
  };
  const findings = desired === undefined ? [] : checksOf(operation, desired, from, context);
  return findings.some(isError) ? { diagnostics: findings } : { operation, diagnostics: findings };
}

function checksOf(
  { outlook, target }: WorkflowOperation,
  { content, origin }: DesiredWorkflow,
  from: number,
  { catalogue, now, checks }: AssemblyContext,
): Diagnostic[] {
  const flag = catalogue.flags.get(flagName(target));
  const stages = content?.canonical.stages;
  if (outlook === undefined || flag === undefined || stages === undefined) return [];
  return checkWorkflow({ stages, from, outlook, flag, origin, now, severities: checks });
}

/** Only of what is sent, with stages of its own: a template's are LaunchDarkly's to tell. */
function outlookFor(
  { subject: { desired, target }, from }: WorkflowDraft,
  body: JsonObject | undefined,
  { catalogue, now }: AssemblyContext,
): { outlook?: Outlook } {
  const stages = desired?.content?.canonical.stages;
  const flag = catalogue.flags.get(flagName(target));
  if (stages === undefined || body === undefined || flag === undefined) return {};
  const instructions = objects(body.stages).map((stage) => objects(object(stage.action).instructions));
  const outlook = outlookOf({ stages, from, instructions, flag, environment: target.environment, now });
  return outlook === undefined ? {} : { outlook };
}

export function settleOperation({ keep, surplus }: SettleDraft, position: Position): WorkflowOperation {
  const { target } = keep.live;
  const { key, run } = keep.marker;
  return {
    object: "workflow",
    kind: "settle",
    id: `settle workflow ${targetName(target)} ${key}`,
    key,
    target,
    name: keep.live.name,
    run,
    situation: "active",
    digest: digestOf({ kind: "settle", target: targetName(target), key, run }),
    reason:
      keep.situation.kind === "ended"
        ? `Its successor has run already, and ${surplus.length === 1 ? "it is" : `${surplus.length} are`} still active.`
        : `${surplus.length + 1} workflows of this document are active; one may be.`,
    notes: [`Kept: ${keep.live.id}. Deleted: ${surplus.map(({ live }) => live.id).join(", ")}.`],
    changes: [],
    partialPicture: false,
    position,
    blockedBy: [],
    after: [],
    live: liveReference(keep),
    surplus: surplus.map(liveReference),
  };
}

export function templateOperation(draft: TemplateDraft, context: AssemblyContext): Made<TemplateOperation> {
  const { kind, subject, situation, reason, notes } = draft;
  const { key, desired, base } = subject;
  const document = desired ?? base;
  if (document === undefined) return { diagnostics: [] };
  const sends = kind === "create" || kind === "replace";
  if (sends && desired?.content && !isResolvable(desired.content.canonical, context.catalogue))
    return { diagnostics: [] };
  const body = desired && sends ? templateBody(desired, context) : undefined;
  const restore = kind === "replace" ? restoreBody(base, context) : undefined;
  const diagnostics = body?.diagnostics ?? [];
  if (diagnostics.length > 0) return { diagnostics };
  const hash = desired?.content?.hash;
  const removed = draft.liveHash ?? base?.content?.hash;
  const operation: TemplateOperation = {
    object: "template",
    kind,
    id: `${kind} template ${key}`,
    key,
    name: desired?.content?.canonical.name ?? key,
    situation,
    digest: digestOf({
      kind,
      template: key,
      ...(body && { body: body.body }),
      ...(removed !== undefined && situation !== "absent" && { removed }),
      situation,
    }),
    reason,
    notes:
      kind === "replace" && restore === undefined
        ? [...notes, "The old one couldn't be put back if LaunchDarkly refused the new one: what it names is gone."]
        : notes,
    changes:
      kind === "adopt"
        ? []
        : picture(kind === "create" ? undefined : base?.content?.canonical, desired?.content?.canonical),
    partialPicture: false,
    position: positionOf(document),
    blockedBy: draft.guards.map(({ code }) => code),
    after: [],
    ...(body && { body: body.body }),
    ...(desired?.content && { content: desired.content.canonical }),
    ...(hash !== undefined && { hash }),
    ...(draft.liveHash !== undefined && { liveHash: draft.liveHash }),
    ...(restore && { restore }),
  };
  return { operation, diagnostics: [] };
}

/** What can't be resolved any more can't be put back either. */
function restoreBody(base: DesiredTemplate | undefined, context: AssemblyContext): JsonObject | undefined {
  if (base?.content === undefined || !isResolvable(base.content.canonical, context.catalogue)) return undefined;
  const restore = templateBody(base, context);
  return restore?.diagnostics.length === 0 ? restore.body : undefined;
}

function changesOf({ kind, subject: { desired, base }, live }: WorkflowDraft): {
  changes: Change[];
  partialPicture: boolean;
} {
  const after = desired?.content?.canonical;
  if (kind === "adopt") return { changes: [], partialPicture: false };
  if (kind === "create") return { changes: picture(undefined, after), partialPicture: false };
  const before = base?.content;
  if (before !== undefined && before.hash === live?.marker.hash)
    return { changes: picture(before.canonical, after), partialPicture: false };
  // Base is not what is live: live itself, as far as LaunchDarkly tells it.
  const { stages = [], name, target } = live?.live ?? { target: subjectTarget(desired, base), name: "" };
  const readable: CanonicalStage[] = stages.map((stage) => ({
    ...(stage.name !== undefined && { name: stage.name }),
    action: {
      instructions: stage.instructions.map((instruction) => ({ ...instruction, kind: String(instruction.kind) })),
    },
  }));
  return {
    changes: live === undefined ? picture(undefined, after) : picture({ ...target, name, stages: readable }, after),
    partialPicture: live !== undefined,
  };
}

function subjectTarget(desired: DesiredWorkflow | undefined, base: DesiredWorkflow | undefined) {
  return (desired ?? base)?.target ?? { project: "", flag: "", environment: "" };
}

function liveReference({ live, marker, adopted, situation }: ManagedWorkflow): LiveReference {
  const hash = adopted ? undefined : marker.hash;
  return {
    id: live.id,
    name: live.name,
    status: live.status,
    ...(hash !== undefined && { hash }),
    executed: situation.executed,
    stages: marker.from + live.stages.length,
  };
}

function positionOf({ origin }: DesiredWorkflow | DesiredTemplate): Position {
  return origin.locate("");
}
