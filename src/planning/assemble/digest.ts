// What a review covers of an operation, kind by kind → sixteen bytes; of a plan → 32 hex digits. Pure.
// An author chooses both documents, so neither may be found for another's.
// No version, time or live id may be in it, or a plan that is made again would have other digests. Only the id that a document adopts is.
import { sha256 } from "../../documents/canonical/hash.ts";
import type { DesiredWorkflow, Target, Understood } from "../../model/document.ts";
import type { ReplaceOrder } from "../../model/plan.ts";
import { type ApiStage, conditionsOf, instructionsOf } from "../../model/stage.ts";
import { targetName } from "../../model/target.ts";
import type { Json, JsonObject } from "../../model/values/json.ts";
import { present } from "../../model/values/present.ts";
import { withoutProgress } from "../diff/changes.ts";
import type { UnclearWorkflow } from "../ownership/classify.ts";
import { type ManagedWorkflow, markerOf } from "../ownership/managed.ts";
import { progressName } from "../ownership/progress.ts";
import type { SourceTemplate } from "./bodies.ts";

/** A workflow that is sent: what it is, all that LaunchDarkly is told of it, and the template that gives its stages. */
export interface SentWorkflow extends Pick<DesiredWorkflow, "target" | "key" | "run" | "startAt"> {
  body: JsonObject;
  template?: SourceTemplate;
}

export function workflowCreateDigest(
  workflow: Understood<DesiredWorkflow> & SentWorkflow,
  progress: "absent" | "ended",
): string {
  return workflow.awaitsFlag === true
    ? workflowAwaitedDigest(workflow, workflow, progress)
    : digestOf({ kind: "create", ...sentPart(workflow), progress });
}

/** Of a document whose flag may be missing: its names are reviewed, since there may be no ids yet. `description`: marker and all. */
export function workflowAwaitedDigest(
  { target, key, run, startAt, content }: Understood<DesiredWorkflow>,
  { body, template }: Pick<SentWorkflow, "body" | "template">,
  progress: "absent" | "ended",
): string {
  const named = { ...content.canonical, ...present({ description: body.description }) };
  const sent = { target, key, run, body: named as unknown as JsonObject, ...present({ startAt, template }) };
  return digestOf({ kind: "create", awaited: true, ...sentPart(sent), progress });
}

export function workflowReplaceDigest(
  workflow: SentWorkflow,
  old: ManagedWorkflow,
  replaceOrder: ReplaceOrder,
): string {
  const progress = progressName(old.progress);
  return digestOf({ kind: "replace", ...sentPart(workflow), ...removedPart(old), progress, replaceOrder });
}

/** `run`: the document's. Of one that can't be told to be ours, what is removed isn't known. */
export function workflowDeleteDigest(
  { target, key, run }: DesiredWorkflow,
  old: ManagedWorkflow | UnclearWorkflow,
): string {
  const removed = "provenance" in old ? removedPart(old) : {};
  return digestOf({ kind: "delete", ...onTarget(target, key), run, ...removed, progress: "active" });
}

/** The id stands in the document. */
export function workflowAdoptDigest({ target, key, run, startAt }: DesiredWorkflow, id: string): string {
  const document = { ...onTarget(target, key), run, ...present({ startAt }) };
  return digestOf({ kind: "adopt", ...document, removed: id, progress: "active" });
}

/** `run`: of the one that is kept. What goes is said by all that can be read of it: its marker may have been pasted. */
export function workflowDedupeDigest(
  target: Target,
  key: string,
  run: number,
  surplus: readonly ManagedWorkflow[],
): string {
  const removed = surplus.map((one) => sha256(readablePart(one)).toString("hex")).sort();
  return digestOf({ kind: "dedupe", ...onTarget(target, key), run, removed, progress: "active" });
}

function readablePart({ live }: ManagedWorkflow): object {
  const { name, description, stages } = live;
  return { name, ...present({ description }), stages: liveStages(stages.map(withoutProgress)) };
}

export function templateCreateDigest(template: string, body: JsonObject): string {
  return digestOf({ kind: "create", template, body, progress: "absent" });
}

/** `removed`: hash of what is live, of our marker or as base says it. */
export function templateReplaceDigest(template: string, body: JsonObject, removed: string | undefined): string {
  return digestOf({ kind: "replace", template, body, ...present({ removed }), progress: "active" });
}

export function templateDeleteDigest(template: string, removed: string | undefined): string {
  return digestOf({ kind: "delete", template, ...present({ removed }), progress: "active" });
}

export function templateAdoptDigest(template: string, removed: string | undefined): string {
  return digestOf({ kind: "adopt", template, ...present({ removed }), progress: "active" });
}

export function planHash(digests: readonly string[]): string {
  return sha256([...digests].sort())
    .toString("hex")
    .slice(0, 32);
}

/** Base64url of sixteen bytes. */
function digestOf(parts: object): string {
  return sha256(parts).subarray(0, 16).toString("base64url");
}

function onTarget(target: Target, key: string): { target: string; key: string } {
  return { target: targetName(target), key };
}

function sentPart({ target, key, run, startAt, body, template }: SentWorkflow): object {
  const reviewed = template === undefined ? body : { ...body, templateStages: stagesOf(template) };
  return { run, body: reviewed, ...onTarget(target, key), ...present({ startAt }) };
}

/** By the hash in its marker; what is adopted has none, so by its id, which the document says. */
function removedPart(old: ManagedWorkflow): { removed: string } {
  return { removed: markerOf(old)?.hash ?? old.live.id };
}

/** A review covers what the template does, not the ids of its parts: made anew, it has other ones. */
function stagesOf(template: SourceTemplate): Json {
  if ("live" in template) return liveStages(template.live.stages);
  const { stages, workflowId } = template.document;
  return stages === undefined ? { workflowId: workflowId ?? null } : (stages as unknown as Json);
}

function liveStages(stages: readonly ApiStage[]): Json {
  return stages.map((stage) => ({
    name: stage.name ?? null,
    conditions: withoutIds(conditionsOf(stage)),
    instructions: withoutIds(instructionsOf(stage)),
  }));
}

/** Clauses have ids too. */
function withoutIds(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) =>
      name === "_id" || name === "id" ? [] : [[name, withoutIds(field)]],
    ),
  );
}
