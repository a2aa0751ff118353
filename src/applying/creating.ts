// One workflow's body → the workflow that stands in LaunchDarkly. A POST is never sent twice without looking.
import { setTimeout as sleep } from "node:timers/promises";
import type { Json, JsonObject } from "../model/json.ts";
import type { LiveWorkflow } from "../model/live.ts";
import type { WorkflowOperation } from "../model/plan.ts";
import { holdsMarkerOf } from "../planning/marker.ts";
import { addressParameters } from "../resolving/parameters.ts";
import { type Applier, isAmbiguous } from "./applier.ts";

export type Creation =
  | { kind: "created"; workflow: LiveWorkflow; found: boolean }
  /** LaunchDarkly says that nothing was made. */
  | { kind: "refused"; why: string; hint: string }
  /** The answer didn't hold our marker; `left` is the id of what couldn't be deleted again. */
  | { kind: "unmarked"; left?: string }
  /** It can't be told whether it was made. */
  | { kind: "unknown"; why: string; request: string };

/** How long a workflow whose answer was lost is looked for, and how often. */
const lookingFor = 10_000;
const lookEvery = 1_000;

/** Throws what LaunchDarkly refused. */
export async function createWorkflow(operation: WorkflowOperation, applier: Applier): Promise<Creation> {
  const { client } = applier;
  const { target, templateKey } = operation;
  const body = await sentBody(operation, applier);
  if ("problem" in body)
    return {
      kind: "refused",
      why: String(body.problem),
      hint: "The template has changed since the document was written: correct its `parameters`.",
    };
  for (let attempt = 1; ; attempt++) {
    try {
      const { workflow, parameters } = await client.createWorkflow(
        target,
        body,
        templateKey === undefined ? {} : { templateKey },
      );
      if (workflow === undefined) {
        const invalid = parameters.filter(({ valid }) => !valid);
        return {
          kind: "refused",
          why: `The template doesn't fit this flag: ${invalid.map(({ path, default: value }) => `\`${path}\` is ${JSON.stringify((value as JsonObject | undefined)?.value ?? null)}`).join(", ")}.`,
          hint: "Give these under `parameters`.",
        };
      }
      if (holdsMarkerOf(String(body.description), workflow.description))
        return { kind: "created", workflow, found: false };
      return takeBack(workflow, applier);
    } catch (error) {
      if (!isAmbiguous(error)) throw error;
      const found = await look(operation, body, applier);
      if (found.kind === "there") return { kind: "created", workflow: found.workflow, found: true };
      if (attempt > 1 || found.kind === "unreadable")
        return { kind: "unknown", why: error.message, request: error.request };
    }
  }
}

/** Parameters by stage and kind get the ids that the template's parts have now. */
async function sentBody(
  { body = {}, templateKey }: WorkflowOperation,
  { client }: Applier,
): Promise<JsonObject | { problem: string }> {
  const parameters = body.parameters as JsonObject[] | undefined;
  if (templateKey === undefined || parameters === undefined || parameters.every((parameter) => "_id" in parameter))
    return body;
  const template = (await client.listTemplates()).find(({ key }) => key === templateKey);
  if (template === undefined) return { problem: `There is no template \`${templateKey}\` in LaunchDarkly any more.` };
  const addressed = addressParameters(parameters, template);
  return "problem" in addressed
    ? { problem: String(addressed.problem) }
    : { ...body, parameters: addressed.parameters as Json };
}

/** What can't be recognised again must not stay: its id comes from this run's own answer. */
async function takeBack(workflow: LiveWorkflow, applier: Applier): Promise<Creation> {
  applier.createsStopped = "LaunchDarkly's answer to a create didn't hold our marker";
  try {
    await applier.client.deleteWorkflow(workflow.target, workflow.id);
    return { kind: "unmarked" };
  } catch {
    return { kind: "unmarked", left: workflow.id };
  }
}

type Found = { kind: "there"; workflow: LiveWorkflow } | { kind: "not-there" } | { kind: "unreadable" };

/** Only a list that could be read says that nothing is there. */
async function look({ target }: WorkflowOperation, body: JsonObject, { client }: Applier): Promise<Found> {
  const until = Date.now() + lookingFor;
  for (;;) {
    const listed = await client.listWorkflows(target).catch(() => undefined);
    const workflow = listed?.find(({ description }) => holdsMarkerOf(String(body.description), description));
    if (workflow !== undefined) return { kind: "there", workflow };
    if (Date.now() >= until) return { kind: listed === undefined ? "unreadable" : "not-there" };
    await sleep(lookEvery);
  }
}
