// LaunchDarkly's JSON → the live model. Ignores unknown fields; throws `Malformed` if a field that we need is missing.

import type { Target } from "../model/document.ts";
import type { Json, JsonObject } from "../model/json.ts";
import type {
  ApiCondition,
  LiveCondition,
  LiveEnvironment,
  LiveFlag,
  LiveMember,
  LiveStage,
  LiveTemplate,
  LiveWorkflow,
  ReportedParameter,
} from "../model/live.ts";
import { present } from "../model/present.ts";
import { LaunchDarklyError } from "./http/error.ts";

class Malformed extends Error {}

/** What `parse` reads of an answer. `ambiguous`: the request may have been carried out although its answer can't be read. */
export function parsed<T>(request: string, parse: () => T, ambiguous = false): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new LaunchDarklyError(
      {
        kind: "malformed",
        request,
        detail: error.message,
        hint: "Check that `base-uri` names LaunchDarkly and that no proxy answers in its place.",
        ambiguous,
      },
      { cause: error },
    );
  }
}

type Fields = Record<string, unknown>;

export function fields(value: unknown, what: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Malformed(`${what} is not an object`);
  return value as Fields;
}

export function items(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw new Malformed(`${what} is not a list`);
  return value;
}

function text(value: unknown, what: string): string {
  if (typeof value !== "string") throw new Malformed(`${what} is not text`);
  return value;
}

const optionalText = (value: unknown) => (typeof value === "string" ? value : undefined);
const optionalNumber = (value: unknown) => (typeof value === "number" ? value : undefined);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function fieldsOrNone(value: unknown): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** LaunchDarkly's examples show both spellings. */
function idOf(part: Fields, what: string): string {
  return text(part._id ?? part.id, `${what}'s _id`);
}

function statusOf(part: Fields): string {
  const execution = part._execution;
  return typeof execution === "object" && execution !== null ? (optionalText((execution as Fields).status) ?? "") : "";
}

export function parseWorkflow(value: unknown, target: Target): LiveWorkflow {
  const workflow = fields(value, "a workflow");
  const description = optionalText(workflow.description);
  const maintainerId = optionalText(workflow._maintainerId);
  return {
    id: idOf(workflow, "a workflow"),
    target,
    name: optionalText(workflow.name) ?? "",
    ...present({ description }),
    ...(maintainerId && { maintainerId }),
    createdAt: optionalNumber(workflow._creationDate) ?? 0,
    status: statusOf(workflow),
    stages: list(workflow.stages).map(parseStage),
  };
}

function parseStage(value: unknown): LiveStage {
  const stage = fields(value, "a stage");
  return {
    ...nameOf(stage),
    status: statusOf(stage),
    conditions: list(stage.conditions).map(parseCondition),
    action: { instructions: instructionsIn(stage) },
  };
}

function nameOf(stage: Fields): { name?: string } {
  const name = optionalText(stage.name);
  return present({ name });
}

/** An instruction that is no object becomes one without fields, so that the others keep their indices. */
function instructionsIn({ action }: Fields): JsonObject[] {
  return list(fieldsOrNone(action).instructions).map((entry) => {
    const { id: _, ...instruction } = fieldsOrNone(entry);
    return { ...instruction, _id: partId(fieldsOrNone(entry)) };
  });
}

function parseCondition(value: unknown): LiveCondition {
  const condition = fields(value, "a condition");
  const reviewStatus = optionalText(condition.reviewStatus);
  return {
    ...conditionOf(condition),
    // `appliedDate` says that the condition is met; which status word says so isn't documented.
    status: typeof condition.appliedDate === "number" ? "completed" : statusOf(condition),
    reviews: list(condition.allReviews).length,
    ...present({ reviewStatus }),
  };
}

function conditionOf(condition: Fields): ApiCondition {
  return {
    ...present({
      kind: optionalText(condition.kind),
      scheduleKind: optionalText(condition.scheduleKind),
      waitDuration: optionalNumber(condition.waitDuration),
      waitDurationUnit: optionalText(condition.waitDurationUnit),
      executionDate: optionalNumber(condition.executionDate),
      description: optionalText(condition.description),
    }),
    notifyMemberIds: list(condition.notifyMemberIds).filter((id) => typeof id === "string"),
  };
}

export function parseTemplate(value: unknown): LiveTemplate {
  const template = fields(value, "a template");
  const name = optionalText(template.name);
  const description = optionalText(template.description);
  return {
    key: text(template._key ?? template.key, "a template's _key"),
    ...present({ name, description }),
    stages: list(template.stages).map(parseTemplateStage),
  };
}

/** Conditions and instructions keep their `_id`: a template's parameters name them by it. */
function parseTemplateStage(value: unknown): LiveTemplate["stages"][number] {
  const stage = fields(value, "a stage");
  return {
    ...nameOf(stage),
    conditions: list(stage.conditions).map((entry) => {
      const condition = fields(entry, "a condition");
      return { _id: partId(condition), ...conditionOf(condition) };
    }),
    action: { instructions: instructionsIn(stage) },
  };
}

function partId({ _id, id }: Fields): string {
  return optionalText(_id ?? id) ?? "";
}

export function parseFlag(value: unknown, project: string): LiveFlag {
  const flag = fields(value, "a flag");
  const environments = Object.entries(
    typeof flag.environments === "object" && flag.environments !== null ? (flag.environments as Fields) : {},
  );
  return {
    project,
    key: text(flag.key, "a flag's key"),
    name: optionalText(flag.name) ?? "",
    archived: flag.archived === true,
    tags: list(flag.tags).filter((tag) => typeof tag === "string"),
    variations: list(flag.variations).map((entry) => {
      const variation = fields(entry, "a variation");
      const name = optionalText(variation.name);
      return { id: text(variation._id, "a variation's _id"), ...(name && { name }), value: variation.value as Json };
    }),
    environments: Object.fromEntries(
      environments.map(([key, entry]) => {
        const configuration = fields(entry, "a flag's environment");
        const rules = list(configuration.rules).map((item) => {
          const rule = fields(item, "a rule");
          const description = optionalText(rule.description);
          return { id: optionalText(rule._id) ?? "", ...(description && { description }) };
        });
        return [key, { rules, configuration: configuration as JsonObject }];
      }),
    ),
  };
}

/** Without `approvalSettings` nothing has to be approved. Source: https://launchdarkly.com/docs/api/environments/get-environment */
export function parseEnvironment(value: unknown): LiveEnvironment {
  const { approvalSettings } = fields(value, "an environment");
  const { required, requiredApprovalTags, serviceKind } =
    typeof approvalSettings === "object" && approvalSettings !== null ? (approvalSettings as Fields) : {};
  return {
    approvalsRequired: required === true,
    requiredApprovalTags: list(requiredApprovalTags).filter((tag) => typeof tag === "string"),
    approvalService: optionalText(serviceKind) || "launchdarkly",
  };
}

export function parseMember(value: unknown): LiveMember {
  const member = fields(value, "a member");
  return { id: idOf(member, "a member"), email: optionalText(member.email) ?? "" };
}

/** Parameters that a dry run or a refused create reports. */
export function parseParameters(value: unknown): ReportedParameter[] {
  const meta = typeof value === "object" && value !== null ? (value as Fields).meta : undefined;
  if (typeof meta !== "object" || meta === null) return [];
  return list((meta as Fields).parameters).map((entry) => {
    const parameter = fields(entry, "a parameter");
    return {
      id: optionalText(parameter._id) ?? "",
      path: optionalText(parameter.path) ?? "",
      valid: parameter.valid !== false,
      ...(parameter.default !== undefined && { default: parameter.default as Json }),
    };
  });
}
