// What goes in: a template, the overrides of a request and a target. What comes out: the stages for that target, and
// `meta.parameters`: what of the template may not apply there, and whether it does.

import {
  type Account,
  findFlag,
  isObject,
  type JsonObject,
  type Place,
  type StoredStage,
  type StoredTemplate,
} from "../account/account.ts";
import { type Reference, references } from "../input/instructions.ts";
import { readStages, stageInput } from "../input/stages.ts";
import { RequestError } from "./errors.ts";

export interface Instance {
  stages: StoredStage[];
  meta: { parameters: JsonObject[] };
  isApplicable: boolean;
  problems: string[];
}

export function instantiate(account: Account, templateKey: string, body: JsonObject, place: Place): Instance {
  const template = account.templates.find(({ key }) => key === templateKey);
  if (template === undefined) {
    throw new RequestError(404, `Unknown workflow template ${templateKey}`);
  }
  const inputs = template.stages.map(stageInput);
  const problems = override(inputs, body.parameters);
  // The form is checked first, without the target: references can be read from well-formed stages only.
  const { stages, problems: formProblems } = readStages(inputs, { account, datesMatter: true });
  problems.push(...formProblems);
  if (problems.length > 0) {
    return { stages, meta: { parameters: [] }, isApplicable: true, problems };
  }
  const parameters = inputs
    .flatMap(instructionsOf)
    .flatMap(({ _id, ...sent }) =>
      references(sent, account, place).map((reference) => describe(account, template, _id, reference)),
    );
  return { stages, meta: { parameters }, isApplicable: parameters.every(({ valid }) => valid), problems };
}

function describe(account: Account, template: StoredTemplate, _id: unknown, reference: Reference): JsonObject {
  const { path, to, value, clause } = reference;
  const madeFor = template.place && findFlag(account, template.place.project, template.place.flag);
  const variation = to === "variation" ? madeFor?.variations.find((candidate) => candidate._id === value) : undefined;
  return {
    _id,
    path,
    default: {
      value,
      ...(typeof variation?.value === "boolean" ? { booleanVariationValue: variation.value } : {}),
      ...(clause === undefined
        ? {}
        : { ruleClause: { attribute: clause.attribute ?? clause.op, op: clause.op, negate: clause.negate === true } }),
    },
    valid: reference.exists || (to === "segment" && account.options.unknownSegments === "accept"),
  };
}

/** Writes the overrides `{_id, path, default: {value}}` into the stages; the answer is what is wrong with them. */
function override(stages: JsonObject[], given: unknown): string[] {
  if (given == null) {
    return [];
  }
  if (!Array.isArray(given)) {
    return ["parameters must be an array"];
  }
  const parts = stages.flatMap((stage) => [...(stage.conditions as JsonObject[]), ...instructionsOf(stage)]);
  return given.flatMap((parameter: unknown, index) => {
    const at = `parameters[${index}]`;
    if (!isObject(parameter) || typeof parameter._id !== "string" || typeof parameter.path !== "string") {
      return [`${at} must have an _id and a path`];
    }
    if (!isObject(parameter.default) || !("value" in parameter.default)) {
      return [`${at}.default.value is required`];
    }
    const part = parts.find(({ _id }) => _id === parameter._id);
    if (part === undefined) {
      return [`${at}._id: the template has no condition or instruction ${parameter._id}`];
    }
    return setAt(part, parameter.path, structuredClone(parameter.default.value))
      ? []
      : [`${at}.path: ${parameter.path} is not there`];
  });
}

function setAt(part: JsonObject, pointer: string, value: unknown): boolean {
  const steps = pointer.split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = steps.pop();
  if (steps.shift() !== "" || last === undefined || last === "_id" || last === "__proto__") {
    return false;
  }
  let parent: unknown = part;
  for (const step of steps) {
    if ((!isObject(parent) && !Array.isArray(parent)) || !Object.hasOwn(parent, step)) {
      return false;
    }
    parent = (parent as JsonObject)[step];
  }
  if (Array.isArray(parent)) {
    if (!/^\d+$/.test(last) || Number(last) >= parent.length) {
      return false;
    }
    parent[Number(last)] = value;
    return true;
  }
  if (!isObject(parent)) {
    return false;
  }
  parent[last] = value;
  return true;
}

function instructionsOf(stage: JsonObject): JsonObject[] {
  return (stage.action as { instructions: JsonObject[] }).instructions;
}
