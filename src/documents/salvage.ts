// A base document that today's schema refuses → the little that is still sure: key, targets, run, adopt, protect. Pure.
import type { DesiredTemplate, DesiredWorkflow } from "../model/document.ts";
import type { Json, JsonObject } from "../model/json.ts";
import { type KnownDefaults, targetsOf } from "./canonical/targets.ts";
import { createTrace } from "./canonical/trace.ts";
import type { LocatedDocument } from "./yaml/parse.ts";

export function salvage(
  document: LocatedDocument,
  defaults: KnownDefaults,
): { workflows: DesiredWorkflow[]; templates: DesiredTemplate[] } {
  const { value } = document;
  if (
    typeof value !== "object" ||
    value === null ||
    Array.isArray(value) ||
    typeof value.key !== "string" ||
    !/^[^\s[\]=]+$/.test(value.key)
  )
    return { workflows: [], templates: [] };
  const trace = createTrace(document);
  const shared = {
    key: value.key,
    formerKeys: texts(value.formerKeys) ?? [],
    protect: value.protect === true,
    origin: trace.origin,
  };
  if (value.kind === "WorkflowTemplate")
    return { workflows: [], templates: [{ kind: "WorkflowTemplate", ...shared, adopt: value.adopt === true }] };
  if (value.kind !== "Workflow") return { workflows: [], templates: [] };
  const targets = targetsOf(writtenTargets(value), defaults, trace);
  const workflows = targets.map((target): DesiredWorkflow => {
    const adopt = inEnvironment(value.adopt, target.environment);
    return {
      kind: "Workflow",
      ...shared,
      target,
      run: runIn(value.run, target.environment),
      ...(isKey(adopt) && { adopt }),
    };
  });
  return { workflows, templates: [] };
}

function writtenTargets({ project, flag, flags, environment, environments }: JsonObject) {
  const several = { flags: texts(flags), environments: texts(environments) };
  return {
    ...(isKey(project) && { project }),
    ...(isKey(flag) && { flag }),
    ...(several.flags && { flags: several.flags.filter(isKey) }),
    ...(isKey(environment) && { environment }),
    ...(several.environments && { environments: several.environments.filter(isKey) }),
  };
}

/** Keys and ids become parts of a request's path: they are taken from a refused document with the same care as from a valid one. */
function isKey(value: Json | undefined): value is string {
  return typeof value === "string" && /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,256}$/.test(value);
}

function runIn(run: Json | undefined, environment: string): number {
  const wanted = inEnvironment(run, environment);
  const number = isObject(wanted) ? wanted.number : wanted;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 1 ? number : 1;
}

function inEnvironment(said: Json | undefined, environment: string): Json | undefined {
  if (!isObject(said)) return said;
  return Object.hasOwn(said, environment) ? said[environment] : undefined;
}

function texts(value: Json | undefined): string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : undefined;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
