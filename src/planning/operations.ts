// A draft × the catalogue → an operation with the request body it sends, or the errors that keep it from being one. Pure.
import { object, objects } from "../flags/state.ts";
import { type Diagnostic, isError, type Position } from "../model/diagnostic.ts";
import type { CanonicalStage, DesiredTemplate, DesiredWorkflow, Origin } from "../model/document.ts";
import type { JsonObject } from "../model/json.ts";
import type { Outlook } from "../model/outlook.ts";
import type {
  Change,
  LiveReference,
  Operation,
  TemplateOperation,
  TemplateTrial,
  WorkflowOperation,
} from "../model/plan.ts";
import { flagName, targetName } from "../model/target.ts";
import { namesIn } from "../resolving/names.ts";
import { isResolvable } from "../resolving/needs.ts";
import { resolveTemplate, resolveWorkflow } from "../resolving/resolve.ts";
import { type AssemblyContext, templateBody, workflowBody } from "./bodies.ts";
import { checkWorkflow } from "./checks.ts";
import { digestOf } from "./digest.ts";
import type { SettleDraft, TemplateDraft, WorkflowDraft } from "./draft.ts";
import { outlookOf } from "./outlook.ts";
import type { ManagedWorkflow } from "./ownership.ts";
import { picture } from "./picture.ts";
import { canonicalStages } from "./template-source.ts";
import { type TriedTemplate, tryTemplate } from "./template-trials.ts";

export interface Made<Operation> {
  operation?: Operation;
  diagnostics: Diagnostic[];
  /** Of a workflow made from a template; also where it doesn't fit, and so there is no operation. */
  trial?: TemplateTrial;
}

export function workflowOperation(draft: WorkflowDraft, context: AssemblyContext): Made<WorkflowOperation> {
  const { kind, subject, live, reason, notes, situation, from } = draft;
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
  const sent =
    desired !== undefined && (kind === "create" || kind === "replace")
      ? workflowBody(desired, from, context)
      : undefined;
  if (sent?.diagnostics.length) return { diagnostics: sent.diagnostics };
  const tried =
    desired !== undefined && sent?.templateKey !== undefined
      ? tryTemplate(desired, objects(sent.body.parameters), context)
      : undefined;
  const trial = tried?.trial && { trial: tried.trial };
  if (tried?.diagnostics.length) return { diagnostics: tried.diagnostics, ...trial };
  const stages = sentStages(draft, sent?.body, tried);
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
    notes: [...notes, ...(tried?.notes ?? [])],
    ...changesOf(draft),
    position: positionOf(document),
    blockedBy: draft.guards.map(({ code }) => code),
    after: [],
    ...(sent && { body: sent.body }),
    ...(desired?.content && { content: desired.content.canonical }),
    ...(tried?.stages && stages && { templateStages: [...stages.canonical] }),
    ...(stages && outlookFor(draft, stages, context)),
    ...(sent?.templateKey !== undefined && { templateKey: sent.templateKey }),
    ...(hash !== undefined && kind !== "delete" && { hash }),
    ...(kind === "delete" && live?.marker.hash !== undefined && { hash: live.marker.hash }),
    ...(live && { live: liveReference(live) }),
  };
  const findings = desired === undefined || stages === undefined ? [] : checksOf(operation, desired, stages, context);
  return findings.some(isError)
    ? { diagnostics: findings, ...trial }
    : { operation: named(operation, context), diagnostics: findings, ...trial };
}

/** The stages of what is sent, all of them: as the document or its template says them, and the instructions in API form of those that aren't left out. */
interface SentStages {
  canonical: readonly CanonicalStage[];
  instructions: readonly (readonly JsonObject[])[];
  from: number;
  fromTemplate: boolean;
}

function sentStages(
  { subject: { desired }, from }: WorkflowDraft,
  body: JsonObject | undefined,
  tried: TriedTemplate | undefined,
): SentStages | undefined {
  const own = desired?.content?.canonical.stages;
  if (own !== undefined && body !== undefined) {
    const instructions = objects(body.stages).map((stage) => objects(object(stage.action).instructions));
    return { canonical: own, instructions, from, fromTemplate: false };
  }
  if (tried?.stages === undefined) return undefined;
  return {
    canonical: canonicalStages(tried.stages),
    instructions: tried.stages.map((stage) => stage.instructions.map(({ content }) => content)),
    from: 0,
    fromTemplate: true,
  };
}

function checksOf(
  { outlook, target }: WorkflowOperation,
  { origin }: DesiredWorkflow,
  { canonical: stages, from, fromTemplate }: SentStages,
  { catalogue, now, checks }: AssemblyContext,
): Diagnostic[] {
  const flag = catalogue.flags.get(flagName(target));
  if (outlook === undefined || flag === undefined) return [];
  const findings = checkWorkflow({ stages, from, outlook, flag, origin, now, severities: checks });
  return fromTemplate ? findings.map((finding) => inTemplate(finding, stages, origin)) : findings;
}

/** What is found in a template's stage stands in the document where the template is named. */
function inTemplate(
  { pointer = "", ...finding }: Diagnostic,
  stages: readonly CanonicalStage[],
  origin: Origin,
): Diagnostic {
  const [, list, number] = pointer.split("/");
  if (list !== "stages") return { pointer, ...finding };
  const name = stages[Number(number)]?.name ?? `stage ${Number(number) + 1}`;
  return {
    ...finding,
    message: `In the template's stage \`${name}\`: ${finding.message}`,
    position: origin.locate("/template"),
    pointer: "/template",
  };
}

function outlookFor(
  { subject: { target } }: WorkflowDraft,
  { canonical: stages, instructions, from }: SentStages,
  { catalogue, now }: AssemblyContext,
): { outlook?: Outlook } {
  const flag = catalogue.flags.get(flagName(target));
  if (flag === undefined) return {};
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
    return { diagnostics: resolveTemplate(desired.content.canonical, context.catalogue, desired.origin).diagnostics };
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
    notes: [
      ...notes,
      ...staying(context.madeFrom.get(key) ?? [], kind),
      ...(kind === "replace" && restore === undefined
        ? ["The old one couldn't be put back if LaunchDarkly refused the new one: what it names is gone."]
        : []),
    ],
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
  return { operation: named(operation, context), diagnostics: [] };
}

function named<Named extends Operation>(operation: Named, { catalogue }: AssemblyContext): Named {
  const { body, content, changes } = operation;
  const stages = operation.object === "workflow" ? operation.templateStages : undefined;
  return body === undefined || content === undefined
    ? operation
    : { ...operation, ...namesIn([body, content, changes, stages], content, catalogue) };
}

const mostNamed = 5;

/** A template is a pattern: what was made from it is a workflow of its own. */
function staying(users: readonly DesiredWorkflow[], kind: TemplateDraft["kind"]): string[] {
  if (kind !== "replace" && kind !== "delete") return [];
  const named = users.slice(0, mostNamed).map(({ key, target }) => `\`${key}\` on \`${targetName(target)}\``);
  const more = users.length > named.length ? [`${users.length - named.length} more`] : [];
  return users.length === 0
    ? ["Workflows made from it stay as they are."]
    : [`Workflows made from it stay as they are: ${[...named, ...more].join(", ")}.`];
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
