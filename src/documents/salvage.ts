// A base document that today's schema refuses → what can still be read of it: key, targets, run, adopt, protect, onRemoval. Pure.
import type { DesiredTemplate, DesiredWorkflow } from "../model/document.ts";
import { isObject, type Json, type JsonObject } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { inEnvironment, type KnownDefaults, targetsOf } from "./canonical/targets.ts";
import { createTrace } from "./canonical/trace.ts";
import type { LocatedDocument } from "./yaml/parse.ts";

export function salvage(
  document: LocatedDocument,
  defaults: KnownDefaults,
): { workflows: DesiredWorkflow[]; templates: DesiredTemplate[] } {
  const { value } = document;
  if (!isObject(value) || typeof value.key !== "string" || !/^[^\s[\]=]+$/.test(value.key))
    return { workflows: [], templates: [] };
  const trace = createTrace(document);
  const shared = {
    key: value.key,
    formerKeys: listOfTexts(value.formerKeys) ?? [],
    protect: value.protect === true,
    onRemoval: value.onRemoval === "keep" ? ("keep" as const) : ("delete" as const),
    origin: trace.origin,
  };
  if (value.kind === "WorkflowTemplate")
    return { workflows: [], templates: [{ kind: "WorkflowTemplate", ...shared, adopt: value.adopt === true }] };
  if (value.kind !== "Workflow") return { workflows: [], templates: [] };
  const targets = targetsOf(writtenTargets(value), defaults, trace);
  const workflows = targets.map((target): DesiredWorkflow => {
    const adopt = asKey(inEnvironment(scalarOrObject(value.adopt), target.environment));
    return { kind: "Workflow", ...shared, target, run: runIn(value.run, target.environment), ...present({ adopt }) };
  });
  return { workflows, templates: [] };
}

function writtenTargets({ project, flag, flags, environment, environments }: JsonObject) {
  const keys = (value: Json | undefined) => listOfTexts(value)?.filter((text) => asKey(text) !== undefined);
  return present({
    project: asKey(project),
    flag: asKey(flag),
    flags: keys(flags),
    environment: asKey(environment),
    environments: keys(environments),
  });
}

/** Keys and ids become parts of a request's path, so a refused document may hold no other characters in them than a valid one. */
function asKey(value: Json | undefined): string | undefined {
  return typeof value === "string" && /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,256}$/.test(value) ? value : undefined;
}

function runIn(run: Json | undefined, environment: string): number {
  const wanted = inEnvironment(scalarOrObject(run), environment);
  const number = isObject(wanted) ? wanted.number : wanted;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 1 ? number : 1;
}

function scalarOrObject(value: Json | undefined): string | number | JsonObject | undefined {
  return isObject(value) || typeof value === "string" || typeof value === "number" ? value : undefined;
}

function listOfTexts(value: Json | undefined): string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : undefined;
}
