// LaunchDarkly's JSON → the live model. Unknown fields are ignored; without a field that we need, the answer is malformed. Pure.
import type { Target } from "../model/document.ts";
import type {
  ApiCondition,
  LiveApproval,
  LiveCaller,
  LiveCondition,
  LiveEnvironment,
  LiveFlag,
  LiveMember,
  LiveReview,
  LiveRule,
  LiveStage,
  LiveTemplate,
  LiveVariation,
  LiveWorkflow,
  ReportedParameter,
  Reviewed,
} from "../model/live.ts";
import { type JsonObject, list, object, texts } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { optionalNumber, optionalText, requiredObject, requiredText } from "./answer.ts";

/** LaunchDarkly's examples have both spellings. */
function idOf({ _id, id }: JsonObject, name: string): string {
  return requiredText(_id ?? id, `${name}'s _id`);
}

function statusOf({ _execution }: JsonObject): string {
  return optionalText(object(_execution).status) ?? "";
}

export function parseWorkflow(value: unknown, target: Target): LiveWorkflow {
  const workflow = requiredObject(value, "a workflow");
  return {
    id: idOf(workflow, "a workflow"),
    target,
    name: optionalText(workflow.name) ?? "",
    ...present({
      description: optionalText(workflow.description),
      maintainerId: optionalText(workflow._maintainerId) || undefined,
    }),
    createdAt: optionalNumber(workflow._creationDate) ?? 0,
    status: statusOf(workflow),
    stages: list(workflow.stages).map(parseStage),
  };
}

function parseStage(value: unknown): LiveStage {
  const stage = requiredObject(value, "a stage");
  return {
    ...present({ name: optionalText(stage.name) }),
    status: statusOf(stage),
    conditions: list(stage.conditions).map(parseCondition),
    action: { instructions: instructionsIn(stage) },
  };
}

/** An item that is no object becomes an instruction without a kind: leaving it out would change the place of the others. */
function instructionsIn({ action }: JsonObject): JsonObject[] {
  return list(object(action).instructions).map((item) => {
    const { id: _, ...instruction } = object(item);
    return { ...instruction, _id: partId(object(item)) };
  });
}

function parseCondition(value: unknown): LiveCondition {
  const condition = requiredObject(value, "a condition");
  return {
    ...apiCondition(condition),
    // The date on which a condition was met is documented; the words of its status are not.
    status: typeof condition.appliedDate === "number" ? "completed" : statusOf(condition),
    ...reviewed(condition),
  };
}

function reviewed({ allReviews, reviewStatus }: JsonObject): Reviewed {
  const reviews = Array.isArray(allReviews) ? allReviews.map(parseReview) : undefined;
  return present({ reviews, reviewStatus: optionalText(reviewStatus) || undefined });
}

function parseReview(value: unknown): LiveReview {
  const { kind, memberId } = object(value);
  return { kind: optionalText(kind) ?? "", ...present({ memberId: optionalText(memberId) || undefined }) };
}

export function parseApproval(value: unknown): LiveApproval {
  const approval = requiredObject(value, "an approval request");
  const { stage } = object(approval.customWorkflowMetadata);
  return {
    ...reviewed(approval),
    notifyMemberIds: texts(approval.notifyMemberIds),
    ...present({ stage: optionalNumber(object(stage).index) }),
  };
}

function apiCondition(condition: JsonObject): ApiCondition {
  return {
    ...present({
      kind: optionalText(condition.kind),
      scheduleKind: optionalText(condition.scheduleKind),
      waitDuration: optionalNumber(condition.waitDuration),
      waitDurationUnit: optionalText(condition.waitDurationUnit),
      executionDate: optionalNumber(condition.executionDate),
      description: optionalText(condition.description),
    }),
    notifyMemberIds: texts(condition.notifyMemberIds),
  };
}

export function parseTemplate(value: unknown): LiveTemplate {
  const template = requiredObject(value, "a template");
  return {
    key: requiredText(template._key ?? template.key, "a template's _key"),
    ...present({ name: optionalText(template.name), description: optionalText(template.description) }),
    stages: list(template.stages).map(parseTemplateStage),
  };
}

/** Parameters of a template point to its conditions and instructions by `_id`. */
function parseTemplateStage(value: unknown): LiveTemplate["stages"][number] {
  const stage = requiredObject(value, "a stage");
  return {
    ...present({ name: optionalText(stage.name) }),
    conditions: list(stage.conditions).map((item) => {
      const condition = requiredObject(item, "a condition");
      return { _id: partId(condition), ...apiCondition(condition) };
    }),
    action: { instructions: instructionsIn(stage) },
  };
}

function partId({ _id, id }: JsonObject): string {
  return optionalText(_id ?? id) ?? "";
}

export function parseFlag(value: unknown, project: string): LiveFlag {
  const flag = requiredObject(value, "a flag");
  return {
    project,
    key: requiredText(flag.key, "a flag's key"),
    name: optionalText(flag.name) ?? "",
    archived: flag.archived === true,
    tags: texts(flag.tags),
    variations: list(flag.variations).map(parseVariation),
    environments: Object.fromEntries(
      Object.entries(object(flag.environments)).map(([key, environment]) => {
        const configuration = requiredObject(environment, "a flag's environment");
        return [key, { rules: list(configuration.rules).map(parseRule), configuration }];
      }),
    ),
  };
}

function parseVariation(value: unknown): LiveVariation {
  const variation = requiredObject(value, "a variation");
  return {
    id: requiredText(variation._id, "a variation's _id"),
    ...present({ name: optionalText(variation.name) || undefined }),
    value: variation.value ?? null,
  };
}

function parseRule(value: unknown): LiveRule {
  const rule = requiredObject(value, "a rule");
  return {
    id: optionalText(rule._id) ?? "",
    ...present({ description: optionalText(rule.description) || undefined }),
  };
}

/** Without `approvalSettings` nothing requires an approval. Source: https://launchdarkly.com/docs/api/environments/get-environment */
export function parseEnvironment(value: unknown): LiveEnvironment {
  const { approvalSettings, critical } = requiredObject(value, "an environment");
  const { required, requiredApprovalTags, serviceKind } = object(approvalSettings);
  return {
    approvalsRequired: required === true,
    requiredApprovalTags: texts(requiredApprovalTags),
    approvalService: optionalText(serviceKind) || "launchdarkly",
    ...(critical === true && { critical }),
  };
}

export function parseMember(value: unknown): LiveMember {
  const member = requiredObject(value, "a member");
  return { id: idOf(member, "a member"), email: optionalText(member.email) ?? "" };
}

/** None of its fields is required by LaunchDarkly's description. */
export function parseCaller(value: unknown): LiveCaller {
  const { tokenName, memberId, serviceToken, scopes } = requiredObject(value, "the caller's identity");
  return present({
    tokenName: optionalText(tokenName),
    memberId: optionalText(memberId) || undefined,
    isServiceToken: typeof serviceToken === "boolean" ? serviceToken : undefined,
    scopes: Array.isArray(scopes) ? texts(scopes) : undefined,
  });
}

/** The parameters that a dry run or a refused create reports. One of which it doesn't say whether it is valid says nothing. */
export function parseParameters(value: unknown): ReportedParameter[] {
  const { parameters } = object(object(value).meta);
  return list(parameters).flatMap((item) => {
    const { _id, path, valid, default: written } = requiredObject(item, "a parameter");
    if (typeof valid !== "boolean") return [];
    return [{ id: optionalText(_id) ?? "", path: optionalText(path) ?? "", valid, ...present({ default: written }) }];
  });
}
