// A document that fits its schema → the desired workflow on each of its targets, or the desired template, in canonical form with hashes. Pure.

import type { CanonicalTemplate, DesiredTemplate, DesiredWorkflow, OnRemoval } from "../../model/document.ts";
import type { Check } from "../../model/messages/checks.ts";
import type { Json } from "../../model/values/json.ts";
import { present } from "../../model/values/present.ts";
import { type Content, canonicalFields, refuseMarker, type WrittenFields } from "./content.ts";
import { documentHash, WorkflowContent } from "./hash.ts";
import { canonicalOverrides, originIn, type WrittenOverride, withChanges } from "./overrides.ts";
import { canonicalStages, type WrittenStage } from "./stages.ts";
import { type KnownDefaults, perTarget, type WrittenTargets } from "./targets.ts";
import type { Trace } from "./trace.ts";

interface WrittenWorkflow extends WrittenTargets, WrittenFields {
  key: string;
  name: string;
  stages?: WrittenStage[];
  template?: string;
  templateKey?: string;
  formerKeys?: string[];
  protect?: boolean;
  onRemoval?: OnRemoval;
  awaitsFlag?: boolean;
  accept?: Check[];
  overrides?: Record<string, WrittenOverride>;
}

export function expandWorkflow(value: Json, defaults: KnownDefaults, trace: Trace): DesiredWorkflow[] {
  const written = value as unknown as WrittenWorkflow; // fits workflow.schema.json
  const { key, formerKeys = [], protect = false, onRemoval = "delete", accept } = written;
  const everywhere = contentEverywhere(written, defaults, trace);
  const overrides = canonicalOverrides(written.overrides ?? {}, everywhere, trace);
  const inEnvironment = remembered((environment: string) => {
    const override = overrides.get(environment);
    return override === undefined
      ? { content: everywhere, origin: trace.origin }
      : { content: withChanges(everywhere, override), origin: originIn(trace.origin, override, everywhere) };
  });
  const stagesIn = (environment: string) => inEnvironment(environment).content.stages;
  return perTarget(written, { everywhere: everywhere.stages, in: stagesIn }, defaults, trace).map(
    ({ target, ...onTarget }) => {
      const { project, flag, environment } = target;
      const { content, origin } = inEnvironment(environment);
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
        origin,
        // Fields before what is spread: the other way round, Node makes a hidden class for each object.
        content: new WorkflowContent({ project, flag, environment, ...content }),
      };
    },
  );
}

function contentEverywhere(written: WrittenWorkflow, defaults: KnownDefaults, trace: Trace): Content {
  const template = written.template ?? written.templateKey;
  if (written.templateKey !== undefined) trace.map("/template", "/templateKey");
  const stages = written.stages && canonicalStages(written.stages, trace);
  const { name = "", description, maintainer, parameters } = canonicalFields(withDefault(written, defaults), "", trace);
  return { name, ...present({ description, maintainer, stages, template, parameters }) };
}

function withDefault(written: WrittenWorkflow, defaults: KnownDefaults): WrittenFields {
  const { maintainer } = defaults === "unknown" ? {} : defaults;
  return maintainer === undefined ? written : { maintainer, ...written };
}

/** The same answer for the same key, made once. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
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
  refuseMarker(description, "", trace);
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
