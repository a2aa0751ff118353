// Canonical content × catalogue → the request body that LaunchDarkly takes, without the marker; or errors on the lines that named what doesn't exist. Pure.
import type { Diagnostic } from "../model/diagnostic.ts";
import type {
  CanonicalCondition,
  CanonicalInstruction,
  CanonicalParameter,
  CanonicalStage,
  CanonicalTemplate,
  CanonicalWorkflow,
  Origin,
  Reference,
} from "../model/document.ts";
import type { Json, JsonObject } from "../model/json.ts";
import type { Catalogue, LiveFlag } from "../model/live.ts";
import { flagName } from "../model/target.ts";
import { isMemberName, memberId, type Place, ruleId, variationId } from "./lookup.ts";

export interface Resolved {
  body: JsonObject;
  diagnostics: Diagnostic[];
}

/** What has to be read before a content can be resolved. */
export interface Needs {
  flag?: { project: string; flag: string; environment: string };
  members: boolean;
}

export function needsOf(content: CanonicalWorkflow | CanonicalTemplate): Needs {
  const { project, flag, environment, stages = [] } = content;
  const approvers = stages.flatMap(({ conditions = [] }) =>
    conditions.flatMap(({ notifyMemberIds = [] }) => notifyMemberIds),
  );
  const maintainer = "maintainer" in content ? content.maintainer : undefined;
  return {
    ...(project !== undefined &&
      flag !== undefined &&
      environment !== undefined && { flag: { project, flag, environment } }),
    members: [maintainer, ...approvers].some(isMemberName),
  };
}

/** Whether all that `content` needs was read. Where it wasn't, the reader has said so, and nothing can be made of the content. */
export function isResolvable(content: CanonicalWorkflow | CanonicalTemplate, catalogue: Catalogue): boolean {
  const { flag, members } = needsOf(content);
  if (flag !== undefined && !Object.hasOwn(catalogue.flags.get(flagName(flag))?.environments ?? {}, flag.environment))
    return false;
  if ("template" in content && content.template !== undefined && catalogue.templates === undefined) return false;
  return !members || catalogue.members !== undefined;
}

/** Stages before `from` are left out, and what they name may be gone: an earlier run carried them out. Parameters keep their stage and kind; they get ids when they are sent. */
export function resolveWorkflow(
  content: CanonicalWorkflow,
  from: number,
  catalogue: Catalogue,
  origin: Origin,
): Resolved {
  const diagnostics: Diagnostic[] = [];
  const place = (pointer: string): Place => ({ origin, pointer, diagnostics });
  const scope = { ...content, catalogue, place, flagLive: catalogue.flags.get(flagName(content)) };
  const maintainerId =
    content.maintainer && memberId(content.maintainer, catalogue.members ?? [], place("/maintainer"));
  const body: JsonObject = {
    name: content.name,
    ...(content.description !== undefined && { description: content.description }),
    ...(maintainerId !== undefined && { maintainerId }),
    ...(content.stages && {
      stages: content.stages.flatMap((stage, index) =>
        index < from ? [] : [resolveStage(stage, `/stages/${index}`, scope)],
      ),
    }),
    ...(content.parameters && {
      parameters: content.parameters.map((parameter, index) =>
        resolveParameter(parameter, `/parameters/${index}`, scope),
      ),
    }),
  };
  return { body, diagnostics };
}

export function resolveTemplate(content: CanonicalTemplate, catalogue: Catalogue, origin: Origin): Resolved {
  const diagnostics: Diagnostic[] = [];
  const { key, name, description, project, environment, flag, stages, workflowId } = content;
  const place = (pointer: string): Place => ({ origin, pointer, diagnostics });
  const scope = {
    catalogue,
    place,
    environment: environment ?? "",
    flagLive: catalogue.flags.get(`${project}/${flag}`),
  };
  const body: JsonObject = {
    key,
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(workflowId !== undefined && { workflowId }),
    ...(stages && { stages: stages.map((stage, index) => resolveStage(stage, `/stages/${index}`, scope)) }),
    ...(project !== undefined && { projectKey: project }),
    ...(environment !== undefined && { environmentKey: environment }),
    ...(flag !== undefined && { flagKey: flag }),
  };
  return { body, diagnostics };
}

interface ResolvingScope {
  catalogue: Catalogue;
  /** Absent only where nothing names a part of it: a template made from a workflow. */
  flagLive: LiveFlag | undefined;
  environment: string;
  place: (pointer: string) => Place;
}

function resolveStage(
  { conditions, action, ...rest }: CanonicalStage,
  pointer: string,
  scope: ResolvingScope,
): JsonObject {
  return {
    ...rest,
    ...(conditions && {
      conditions: conditions.map((condition, index) =>
        resolveCondition(condition, `${pointer}/conditions/${index}`, scope),
      ),
    }),
    ...(action && {
      action: {
        instructions:
          action.instructions?.map((instruction, index) =>
            resolveInstruction(instruction, `${pointer}/action/instructions/${index}`, scope),
          ) ?? null,
      },
    }),
  };
}

function resolveCondition(
  { notifyMemberIds, ...rest }: CanonicalCondition,
  pointer: string,
  { catalogue, place }: ResolvingScope,
): JsonObject {
  const ids = notifyMemberIds?.map(
    (member, index) => memberId(member, catalogue.members ?? [], place(`${pointer}/notifyMemberIds/${index}`)) ?? "",
  );
  return { ...rest, ...(ids && { notifyMemberIds: ids }) };
}

function resolveInstruction(instruction: CanonicalInstruction, pointer: string, scope: ResolvingScope): JsonObject {
  const { flagLive, environment, place } = scope;
  const resolved: Record<string, unknown> = { ...instruction };
  const variation = (reference: Reference, at: string) =>
    flagLive === undefined ? "" : (variationId(reference, flagLive, place(at)) ?? "");
  if (instruction.variationId !== undefined)
    resolved.variationId = variation(instruction.variationId, `${pointer}/variationId`);
  for (const field of ["ruleId", "beforeRuleId"] as const) {
    const rule = instruction[field];
    if (rule !== undefined && flagLive !== undefined)
      resolved[field] = ruleId(rule, flagLive, environment, place(`${pointer}/${field}`)) ?? "";
  }
  if (Array.isArray(instruction.rolloutWeights)) {
    const shares = instruction.rolloutWeights.map(
      ({ variation: reference, weight }, index) =>
        [variation(reference, `${pointer}/rolloutWeights/${index}`), weight] as const,
    );
    resolved.rolloutWeights = Object.fromEntries(shares);
    const twice = shares.findIndex(([id], index) => id !== "" && shares.findIndex(([other]) => other === id) < index);
    if (twice >= 0) {
      const { origin, diagnostics, pointer: at } = place(`${pointer}/rolloutWeights/${twice}`);
      diagnostics.push({
        severity: "error",
        code: "repeated",
        message: "The rollout names one variation twice, under two names.",
        hint: "Add the shares up.",
        position: origin.locate(at),
        pointer: at,
      });
    }
  }
  return resolved as JsonObject; // API form now: what the schema let through, with ids for references
}

function resolveParameter(parameter: CanonicalParameter, pointer: string, scope: ResolvingScope): JsonObject {
  if ("_id" in parameter) return parameter;
  const { stage, instruction, condition, number, path } = parameter;
  return {
    stage,
    ...(instruction !== undefined && { instruction }),
    ...(condition !== undefined && { condition }),
    ...(number !== undefined && { number }),
    path,
    default: { value: parameterValue(parameter, pointer, scope) },
  };
}

function parameterValue(
  { variation, rule, rolloutWeights, value }: Exclude<CanonicalParameter, { _id: string }>,
  pointer: string,
  { flagLive, environment, place }: ResolvingScope,
): Json {
  if (value !== undefined || flagLive === undefined) return value ?? null;
  if (variation !== undefined) return variationId(variation, flagLive, place(`${pointer}/variation`)) ?? "";
  if (rule !== undefined) return ruleId(rule, flagLive, environment, place(`${pointer}/rule`)) ?? "";
  return Object.fromEntries(
    (rolloutWeights ?? []).map(({ variation: reference, weight }, index) => [
      variationId(reference, flagLive, place(`${pointer}/rolloutWeights/${index}`)) ?? "",
      weight,
    ]),
  );
}
