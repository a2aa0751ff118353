// One workflow's body → the workflow that stands in LaunchDarkly. A POST is never sent twice without looking.
import { setTimeout as sleep } from "node:timers/promises";
import { LaunchDarklyError } from "../launchdarkly/http/error.ts";
import type { Target } from "../model/document.ts";
import type { Json, JsonObject } from "../model/json.ts";
import type { LiveTemplate, LiveWorkflow, ReportedParameter } from "../model/live.ts";
import type { WorkflowOperation } from "../model/plan.ts";
import { holdsMarkerOf } from "../planning/decide/marker.ts";
import { addressParameters, defaultValue, invalidParameters } from "../resolving/parameters.ts";
import { type Applier, isAmbiguous } from "./applier.ts";

export type Creation =
  | { kind: "created"; workflow: LiveWorkflow; found: boolean }
  /** LaunchDarkly says that nothing was made. */
  | Refusal
  /** The answer didn't hold our marker; `left` is the id of what couldn't be deleted again. */
  | { kind: "unmarked"; left?: string }
  /** It can't be told whether it was made. */
  | { kind: "unknown"; why: string; request: string };

export interface Refusal {
  kind: "refused";
  why: string;
  hint: string;
}

/** Of a workflow from a template: only where the template, as it is now, fits. Throws where that can't be asked. */
export async function bodyToSend(
  operation: WorkflowOperation,
  applier: Applier,
): Promise<{ body: JsonObject } | Refusal> {
  const ready = await addressed(operation, applier);
  const { templateKey, target } = operation;
  if ("kind" in ready || templateKey === undefined) return ready;
  const { parameters } = await applier.client.createWorkflow(target, ready.body, { templateKey, dryRun: true });
  return inapplicable(invalidParameters(parameters, (ready.body.parameters ?? []) as JsonObject[])) ?? ready;
}

function inapplicable(invalid: readonly ReportedParameter[]): Refusal | undefined {
  if (invalid.length === 0) return undefined;
  const parts = invalid.map(
    ({ path, default: reported }) => `\`${path}\` is \`${JSON.stringify(defaultValue(reported))}\``,
  );
  return {
    kind: "refused",
    why: `The template doesn't fit this flag: ${parts.join(", ")}.`,
    hint: "Plan again, and give these under `parameters`.",
  };
}

/** Parameters by stage and kind get the ids that the template's parts have now. Throws where the templates can't be read. */
async function addressed(
  { body = {}, templateKey }: WorkflowOperation,
  applier: Applier,
): Promise<{ body: JsonObject } | Refusal> {
  const parameters = body.parameters as JsonObject[] | undefined;
  if (templateKey === undefined || parameters === undefined || parameters.every((parameter) => "_id" in parameter))
    return { body };
  const template = await findTemplate(templateKey, applier);
  if (template === undefined)
    return {
      kind: "refused",
      why: `There is no template \`${templateKey}\` in LaunchDarkly.`,
      hint: "Was it deleted by hand? Plan again.",
    };
  const found = addressParameters(parameters, template);
  return "problem" in found
    ? {
        kind: "refused",
        why: found.problem,
        hint: "Correct the document's `parameters`, or give them as `{_id, path, default}`.",
      }
    : { body: { ...body, parameters: found.parameters as Json } };
}

/** One that this run has just made may not be listed yet. */
async function findTemplate(key: string, { client, patience }: Applier): Promise<LiveTemplate | undefined> {
  const until = Date.now() + patience.lookFor;
  for (;;) {
    const found = (await client.listTemplates()).find((template) => template.key === key);
    if (found !== undefined || Date.now() >= until) return found;
    await sleep(patience.lookEvery);
  }
}

/** `body` as `bodyToSend` made it. Throws what LaunchDarkly refused. */
export async function createWorkflow(
  { target, templateKey }: WorkflowOperation,
  body: JsonObject,
  applier: Applier,
): Promise<Creation> {
  const { client } = applier;
  for (let attempt = 1; ; attempt++) {
    try {
      const { workflow, parameters } = await client.createWorkflow(
        target,
        body,
        templateKey === undefined ? {} : { templateKey },
      );
      if (workflow === undefined) {
        const refusal = inapplicable(parameters.filter(({ valid }) => !valid));
        if (refusal !== undefined) return refusal;
        throw new Error("An answer without a workflow names a parameter that isn't valid.");
      }
      if (holdsMarkerOf(String(body.description), workflow.description))
        return { kind: "created", workflow, found: false };
      applier.createsStopped = "LaunchDarkly's answer to a create didn't hold our marker";
      const isGone = await takeBack(workflow, applier).catch(() => false);
      return { kind: "unmarked", ...(!isGone && { left: workflow.id }) };
    } catch (error) {
      if (!isAmbiguous(error)) throw error;
      const found = await look(target, body, applier);
      if (found.kind === "there") return { kind: "created", workflow: found.workflow, found: true };
      if (attempt > 1 || found.kind === "unreadable")
        return { kind: "unknown", why: error.message, request: error.request };
    }
  }
}

/** Deletes what this run has just made, by the id of its own answer. It may not be visible yet: only a DELETE that found it counts. */
export async function takeBack({ target, id }: LiveWorkflow, { client }: Applier): Promise<boolean> {
  return (await client.deleteWorkflow(target, id)) === "deleted";
}

type Found = { kind: "there"; workflow: LiveWorkflow } | { kind: "not-there" } | { kind: "unreadable" };

/** Only lists that could be read say that nothing is there; those of ended ones too, since it may have run at once. */
async function look(target: Target, body: JsonObject, { client, patience }: Applier): Promise<Found> {
  const until = Date.now() + patience.lookFor;
  const isIt = ({ description }: LiveWorkflow) => holdsMarkerOf(String(body.description), description);
  for (;;) {
    const isLast = Date.now() >= until;
    const lists = isLast ? ([undefined, "completed", "failed"] as const) : [undefined];
    const listed = await Promise.all(
      lists.map((status) => client.listWorkflows(target, status).catch(unlessOurOwnMistake)),
    );
    const workflow = listed.flatMap((list) => list ?? []).find(isIt);
    if (workflow !== undefined) return { kind: "there", workflow };
    if (isLast) return { kind: listed.includes(undefined) ? "unreadable" : "not-there" };
    await sleep(patience.lookEvery);
  }
}

function unlessOurOwnMistake(error: unknown): undefined {
  if (!(error instanceof LaunchDarklyError)) throw error;
  return undefined;
}
