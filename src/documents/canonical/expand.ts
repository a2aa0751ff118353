// A document that fits its schema → the desired workflow on each of its targets, or the desired template, in canonical form with hashes. Pure.

import type { Check } from "../../model/checks.ts";
import type {
  CanonicalParameter,
  CanonicalTemplate,
  CanonicalWorkflow,
  DesiredTemplate,
  DesiredWorkflow,
  OnRemoval,
  Reference,
} from "../../model/document.ts";
import type { Json, JsonObject } from "../../model/values/json.ts";
import { present } from "../../model/values/present.ts";
import { documentHash, stageHashes } from "./hash.ts";
import { reference } from "./references.ts";
import { shorthandRollout } from "./rollout.ts";
import { canonicalStages, type WrittenStage } from "./stages.ts";
import { type KnownDefaults, perTarget, type WrittenTargets } from "./targets.ts";
import type { Trace } from "./trace.ts";

interface WrittenWorkflow extends WrittenTargets {
  key: string;
  name: string;
  description?: string;
  maintainer?: string;
  maintainerId?: string;
  stages?: WrittenStage[];
  template?: string;
  templateKey?: string;
  parameters?: JsonObject[];
  formerKeys?: string[];
  protect?: boolean;
  onRemoval?: OnRemoval;
  awaitsFlag?: boolean;
  accept?: Check[];
}

export function expandWorkflow(value: Json, defaults: KnownDefaults, trace: Trace): DesiredWorkflow[] {
  const written = value as unknown as WrittenWorkflow; // fits workflow.schema.json
  const { key, name, description, formerKeys = [], protect = false, onRemoval = "delete", accept } = written;
  const template = written.template ?? written.templateKey;
  if (written.templateKey !== undefined) trace.map("/template", "/templateKey");
  refuseMarker(description, trace);
  const stages = written.stages && canonicalStages(written.stages, trace);
  const parameters = written.parameters?.map((parameter, index) =>
    canonicalParameter(parameter, `/parameters/${index}`, trace),
  );
  const maintainer = canonicalMaintainer(written, defaults, trace);
  const shared = { name, ...present({ description, maintainer, stages, template, parameters }) };
  const targets = perTarget(written, written.stages, defaults, trace);
  const [hashesOfStages = []] = targets.slice(0, 1).map(({ target }) => stageHashes({ ...target, ...shared }));
  return targets.map(({ target, ...onTarget }) => {
    const canonical: CanonicalWorkflow = { ...target, ...shared };
    return {
      kind: "Workflow",
      key,
      formerKeys,
      target,
      ...onTarget,
      protect,
      onRemoval,
      ...(written.awaitsFlag === true && { awaitsFlag: true as const }),
      ...present({ accept }),
      origin: trace.origin,
      content: { canonical, hash: documentHash(canonical), stageHashes: hashesOfStages },
    };
  });
}

interface WrittenTemplate {
  key: string;
  name?: string;
  description?: string;
  project?: string;
  projectKey?: string;
  environment?: string;
  environmentKey?: string;
  flag?: string;
  flagKey?: string;
  stages?: WrittenStage[];
  workflowId?: string;
  adopt?: boolean;
  formerKeys?: string[];
  protect?: boolean;
  onRemoval?: OnRemoval;
}

export function expandTemplate(value: Json, given: KnownDefaults, trace: Trace): DesiredTemplate {
  const written = value as unknown as WrittenTemplate; // fits template.schema.json
  const { key, name, description, workflowId, formerKeys = [] } = written;
  const { adopt = false, protect = false, onRemoval = "delete" } = written;
  refuseMarker(description, trace);
  for (const field of ["project", "environment", "flag"] as const)
    if (`${field}Key` in written) trace.map(`/${field}`, `/${field}Key`);
  const stages = written.stages && canonicalStages(written.stages, trace);
  const defaults = given === "unknown" ? {} : given;
  const onlyDefault = defaults.environments?.length === 1 ? defaults.environments[0] : undefined;
  const project = written.project ?? written.projectKey ?? (stages && defaults.project);
  const environment = written.environment ?? written.environmentKey ?? (stages && onlyDefault);
  const flag = written.flag ?? written.flagKey;
  if (stages !== undefined) {
    for (const [field, key] of Object.entries({ project, environment, flag })) {
      if (key === undefined && (field === "flag" || given !== "unknown"))
        trace.error(
          "",
          "missing-field",
          `\`${field}\` is missing.`,
          "A template with `stages` names the project, environment and flag that its stages are about.",
        );
    }
  }
  const canonical: CanonicalTemplate = {
    key,
    ...present({ name, description, project, environment, flag, stages, workflowId }),
  };
  return {
    kind: "WorkflowTemplate",
    key,
    formerKeys,
    adopt,
    protect,
    onRemoval,
    origin: trace.origin,
    content: { canonical, hash: documentHash(canonical) },
  };
}

function refuseMarker(description: string | undefined, trace: Trace): void {
  if (description?.includes("[ld-sync:")) {
    trace.error(
      "/description",
      "marker-in-description",
      "The description holds `[ld-sync:`, which starts the marker that this tool writes below it.",
      "Take that text out; the marker is added when the object is created.",
    );
  }
}

function canonicalMaintainer(
  { maintainer, maintainerId }: WrittenWorkflow,
  defaults: KnownDefaults,
  trace: Trace,
): Reference | undefined {
  if (maintainerId !== undefined) {
    trace.map("/maintainer", "/maintainerId");
    return { id: maintainerId };
  }
  const ref = maintainer ?? (defaults === "unknown" ? undefined : defaults.maintainer);
  return ref === undefined ? undefined : { ref };
}

function canonicalParameter(written: JsonObject, at: string, trace: Trace): CanonicalParameter {
  const { variation, rule, rollout, ...rest } = written;
  return {
    ...rest,
    ...(variation !== undefined && { variation: reference(variation) }),
    ...(rule !== undefined && { rule: reference(rule) }),
    ...(rollout !== undefined && { rolloutWeights: shorthandRollout(rollout, `${at}/rollout`, at, trace) }),
  } as CanonicalParameter; // fits the schema's `parameter`
}
