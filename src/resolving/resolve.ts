// Canonical content × catalogue → the request body that LaunchDarkly takes, without the marker; or errors on the lines that named what doesn't exist. Pure.

import type { Diagnostic } from "../model/diagnostic.ts";
import type {
  CanonicalCondition,
  CanonicalParameter,
  CanonicalStage,
  CanonicalTemplate,
  CanonicalWorkflow,
  Origin,
  Target,
} from "../model/document.ts";
import type { Json, JsonObject } from "../model/json.ts";
import type { Catalogue, LiveFlag } from "../model/live.ts";
import { present } from "../model/present.ts";
import { stageName } from "../model/stage.ts";
import { flagName } from "../model/target.ts";
import { type ResolvingScope, resolveInstruction, resolveWeights } from "./instructions.ts";
import { checkKey, memberId, type Place, ruleId, variationId } from "./lookup.ts";

export interface Resolved {
  body: JsonObject;
  diagnostics: Diagnostic[];
}

/** Of what wasn't read nothing is said, and nothing may be sent: `isResolvable` tells. Stages before `from` are left out, and what they name may be gone: an earlier run carried them out. Parameters keep their stage and kind; they get ids when they are sent. */
export function resolveWorkflow(
  content: CanonicalWorkflow,
  from: number,
  catalogue: Catalogue,
  origin: Origin,
): Resolved {
  const diagnostics: Diagnostic[] = [];
  const place = (pointer: string): Place => ({ origin, pointer, diagnostics });
  const { project, environment } = content;
  const flagLive = liveFlag(catalogue, content);
  const scope: ResolvingScope = { project, environment, catalogue, place, flagLive, added: new Map() };
  const maintainerId = content.maintainer && memberId(content.maintainer, catalogue.members, place("/maintainer"));
  const body: JsonObject = {
    name: content.name,
    ...present({ description: content.description, maintainerId }),
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
  const scope: ResolvingScope = {
    project: project ?? "",
    environment: environment ?? "",
    catalogue,
    place,
    flagLive: liveFlag(catalogue, content),
    added: new Map(),
  };
  const body: JsonObject = {
    key,
    ...present({ name, description, workflowId }),
    ...(stages && { stages: stages.map((stage, index) => resolveStage(stage, `/stages/${index}`, scope)) }),
    ...present({ projectKey: project, environmentKey: environment, flagKey: flag }),
  };
  return { body, diagnostics };
}

/** Absent where it, or its environment, wasn't read: what names a part of it can't be told to be unknown. */
function liveFlag(
  { flags }: Catalogue,
  { project = "", flag = "", environment = "" }: Partial<Target>,
): LiveFlag | undefined {
  const live = flags.get(flagName({ project, flag }));
  return live !== undefined && Object.hasOwn(live.environments, environment) ? live : undefined;
}

function resolveStage(
  { conditions, action, ...rest }: CanonicalStage,
  pointer: string,
  scope: ResolvingScope,
): JsonObject {
  const name = stageName(rest, Number(pointer.split("/").at(-1)));
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
            resolveInstruction(instruction, `${pointer}/action/instructions/${index}`, name, scope),
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
  for (const [index, team] of (rest.notifyTeamKeys ?? []).entries())
    checkKey("team", team, "", catalogue.teams ?? "forbidden", place(`${pointer}/notifyTeamKeys/${index}`));
  const ids = notifyMemberIds?.map(
    (member, index) => memberId(member, catalogue.members, place(`${pointer}/notifyMemberIds/${index}`)) ?? "",
  );
  return { ...rest, ...present({ notifyMemberIds: ids }) };
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
  const { flagLive, environment, place } = scope;
  if (value !== undefined || flagLive === undefined) return value ?? null;
  if (variation !== undefined) return variationId(variation, flagLive, place(`${pointer}/variation`)) ?? "";
  if (rule !== undefined) return ruleId(rule, flagLive, environment, place(`${pointer}/rule`)) ?? "";
  return resolveWeights(rolloutWeights ?? [], pointer, scope);
}
