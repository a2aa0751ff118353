// Canonical content × catalogue → the request body that LaunchDarkly takes, without the marker, and errors on the lines that name what doesn't exist. Pure.

import type {
  CanonicalCondition,
  CanonicalParameter,
  CanonicalStage,
  CanonicalTemplate,
  CanonicalWorkflow,
  Origin,
  Target,
} from "../model/document.ts";
import type { Catalogue, LiveFlag } from "../model/live.ts";
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import { type ApiStage, mapParts, stageName } from "../model/stage.ts";
import { flagName } from "../model/target.ts";
import type { Json, JsonObject } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { type ResolvingScope, resolveInstruction, resolveWeights } from "./instructions.ts";
import { checkKey, memberId, type ReferenceSite, ruleId, variationId } from "./lookup.ts";

export type WorkflowBody = {
  name: string;
  description?: string;
  maintainerId?: string;
  stages?: ApiStage[];
  parameters?: JsonObject[];
};

export type TemplateBody = {
  key: string;
  name?: string;
  description?: string;
  workflowId?: string;
  stages?: ApiStage[];
  projectKey?: string;
  environmentKey?: string;
  flagKey?: string;
};

export interface Resolved<Body> {
  body: Body;
  diagnostics: Diagnostic[];
}

/**
 * What the catalogue doesn't hold is no error here. The body may be sent only if `isResolvable`. Stages before `from` are left out,
 * and what they name may be gone, since an earlier run carried them out. Parameters keep their stage and kind, and get ids when
 * they are sent.
 */
export function resolveWorkflow(
  content: CanonicalWorkflow,
  from: number,
  catalogue: Catalogue,
  origin: Origin,
): Resolved<WorkflowBody> {
  const diagnostics: Diagnostic[] = [];
  const site = (pointer: string): ReferenceSite => ({ origin, pointer, diagnostics });
  const { project, environment } = content;
  const flagLive = liveFlag(catalogue, content);
  const scope: ResolvingScope = { project, environment, catalogue, site, flagLive, added: new Map() };
  const maintainerId = content.maintainer && memberId(content.maintainer, catalogue.members, site("/maintainer"));
  const body: WorkflowBody = {
    name: content.name,
    ...present({
      description: content.description,
      maintainerId,
      stages: content.stages?.flatMap((stage, index) => (index < from ? [] : [resolveStage(stage, index, scope)])),
      parameters: content.parameters?.map((parameter, index) =>
        resolveParameter(parameter, `/parameters/${index}`, scope),
      ),
    }),
  };
  return { body, diagnostics };
}

export function resolveTemplate(
  content: CanonicalTemplate,
  catalogue: Catalogue,
  origin: Origin,
): Resolved<TemplateBody> {
  const diagnostics: Diagnostic[] = [];
  const { key, name, description, project, environment, flag, stages, workflowId } = content;
  const site = (pointer: string): ReferenceSite => ({ origin, pointer, diagnostics });
  const scope: ResolvingScope = {
    project: project ?? "",
    environment: environment ?? "",
    catalogue,
    site,
    flagLive: liveFlag(catalogue, content),
    added: new Map(),
  };
  const body: TemplateBody = {
    key,
    ...present({
      name,
      description,
      workflowId,
      stages: stages?.map((stage, index) => resolveStage(stage, index, scope)),
      projectKey: project,
      environmentKey: environment,
      flagKey: flag,
    }),
  };
  return { body, diagnostics };
}

/** `undefined` where the flag or its environment wasn't read: then it isn't known which names of its parts exist. */
function liveFlag(
  { flags }: Catalogue,
  { project = "", flag = "", environment = "" }: Partial<Target>,
): LiveFlag | undefined {
  const live = flags.get(flagName({ project, flag }));
  return live !== undefined && Object.hasOwn(live.environments, environment) ? live : undefined;
}

function resolveStage(stage: CanonicalStage, index: number, scope: ResolvingScope): ApiStage {
  const pointer = `/stages/${index}`;
  return mapParts(
    stage,
    (condition, number) => resolveCondition(condition, `${pointer}/conditions/${number}`, scope),
    (instruction, number) =>
      resolveInstruction(instruction, `${pointer}/action/instructions/${number}`, stageName(stage, index), scope),
  );
}

function resolveCondition(
  condition: CanonicalCondition,
  pointer: string,
  { catalogue, site }: ResolvingScope,
): JsonObject {
  for (const [index, team] of (condition.notifyTeamKeys ?? []).entries())
    checkKey("team", team, "", catalogue.teams ?? "forbidden", site(`${pointer}/notifyTeamKeys/${index}`));
  const { notifyMemberIds, ...rest } = condition;
  if (notifyMemberIds === undefined) return condition as unknown as JsonObject; // it names nobody, so it is in API form
  const ids = notifyMemberIds.map(
    (member, index) => memberId(member, catalogue.members, site(`${pointer}/notifyMemberIds/${index}`)) ?? "",
  );
  return { ...rest, notifyMemberIds: ids };
}

function resolveParameter(parameter: CanonicalParameter, pointer: string, scope: ResolvingScope): JsonObject {
  if ("_id" in parameter) return parameter;
  const { stage, instruction, condition, number, path } = parameter;
  return {
    stage,
    ...present({ instruction, condition, number }),
    path,
    default: { value: parameterValue(parameter, pointer, scope) },
  };
}

function parameterValue(
  { variation, rule, rolloutWeights, value }: Exclude<CanonicalParameter, { _id: string }>,
  pointer: string,
  scope: ResolvingScope,
): Json {
  const { flagLive, environment, site } = scope;
  if (value !== undefined || flagLive === undefined) return value ?? null;
  if (variation !== undefined) return variationId(variation, flagLive, site(`${pointer}/variation`)) ?? "";
  if (rule !== undefined) return ruleId(rule, flagLive, environment, site(`${pointer}/rule`)) ?? "";
  return resolveWeights(rolloutWeights ?? [], pointer, scope);
}
