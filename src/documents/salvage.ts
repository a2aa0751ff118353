// A base document that today's schema refuses → the little that is still sure: key, targets, run, adopt, protect. Pure.
import type { DesiredTemplate, DesiredWorkflow } from "../model/document.ts";
import type { Json, JsonObject } from "../model/json.ts";
import { type DocumentDefaults, targetsOf } from "./expand.ts";
import { createTrace } from "./trace.ts";
import type { LocatedDocument } from "./yaml.ts";

export function salvage(
  document: LocatedDocument,
  defaults: DocumentDefaults,
): { workflows: DesiredWorkflow[]; templates: DesiredTemplate[] } {
  const { value } = document;
  if (typeof value !== "object" || value === null || Array.isArray(value) || typeof value.key !== "string")
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
  const targets = targetsOf(writtenTargets(value), defaults, trace);
  const workflows = targets.map((target): DesiredWorkflow => {
    const adopt = isObject(value.adopt) ? value.adopt[target.environment] : value.adopt;
    return {
      kind: "Workflow",
      ...shared,
      target,
      run: runIn(value.run, target.environment),
      ...(typeof adopt === "string" && { adopt }),
    };
  });
  return { workflows, templates: [] };
}

function writtenTargets({ project, flag, flags, environment, environments }: JsonObject) {
  const several = { flags: texts(flags), environments: texts(environments) };
  return {
    ...(typeof project === "string" && { project }),
    ...(typeof flag === "string" && { flag }),
    ...(several.flags && { flags: several.flags }),
    ...(typeof environment === "string" && { environment }),
    ...(several.environments && { environments: several.environments }),
  };
}

function runIn(run: Json | undefined, environment: string): number {
  const wanted = isObject(run) ? run[environment] : run;
  const number = isObject(wanted) ? wanted.number : wanted;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 1 ? number : 1;
}

function texts(value: Json | undefined): string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : undefined;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
