// A document that fits its schema → what is desired on each of its targets, in canonical form with its hashes. Pure.
import type {
  CanonicalParameter,
  CanonicalTemplate,
  CanonicalWorkflow,
  DesiredTemplate,
  DesiredWorkflow,
  Reference,
  Target,
} from "../model/document.ts";
import type { Json, JsonObject } from "../model/json.ts";
import { targetName } from "../model/target.ts";
import { documentHash, stageHashes } from "./hash.ts";
import { reference } from "./instructions.ts";
import { canonicalStages, type WrittenStage } from "./stages.ts";
import type { Trace } from "./trace.ts";

/** What the configuration gives where a document is silent. */
export interface DocumentDefaults {
  project?: string;
  environments?: string[];
  maintainer?: string;
}

interface WrittenWorkflow {
  key: string;
  project?: string;
  flag?: string;
  flags?: string[];
  environment?: string;
  environments?: string[];
  name: string;
  description?: string;
  maintainer?: string;
  maintainerId?: string;
  stages?: WrittenStage[];
  template?: string;
  templateKey?: string;
  parameters?: JsonObject[];
  run?: number | Record<string, number | { number: number; startAt?: string }>;
  adopt?: string | Record<string, string>;
  formerKeys?: string[];
  protect?: boolean;
}

export function expandWorkflow(value: Json, defaults: DocumentDefaults, trace: Trace): DesiredWorkflow[] {
  const written = value as unknown as WrittenWorkflow; // fits workflow.schema.json
  const { key, name, description, formerKeys = [], protect = false } = written;
  const template = written.template ?? written.templateKey;
  if (written.templateKey !== undefined) trace.map("/template", "/templateKey");
  refuseMarker(description, trace);
  const stages = written.stages && canonicalStages(written.stages, trace);
  const parameters = written.parameters?.map((parameter, index) => canonicalParameter(parameter, index, trace));
  const maintainer = canonicalMaintainer(written, defaults, trace);
  const shared = {
    name,
    ...(description !== undefined && { description }),
    ...(maintainer && { maintainer }),
    ...(stages && { stages }),
    ...(template !== undefined && { template }),
    ...(parameters && { parameters }),
  };
  const targets = targetsOf(written, defaults, trace);
  checkEnvironments(written, targets, trace);
  return targets.map((target) => {
    const canonical: CanonicalWorkflow = { ...target, ...shared };
    const { number, startAt } = runIn(written.run, target.environment);
    if (startAt !== undefined) checkStartAt(startAt, target.environment, written, trace);
    const adopt = typeof written.adopt === "object" ? written.adopt[target.environment] : written.adopt;
    return {
      kind: "Workflow",
      key,
      formerKeys,
      target,
      run: number,
      ...(startAt !== undefined && { startAt }),
      ...(adopt !== undefined && { adopt }),
      protect,
      origin: trace.origin,
      content: { canonical, hash: documentHash(canonical), stageHashes: stageHashes(canonical) },
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
}

export function expandTemplate(value: Json, defaults: DocumentDefaults, trace: Trace): DesiredTemplate {
  const written = value as unknown as WrittenTemplate; // fits template.schema.json
  const { key, name, description, workflowId, formerKeys = [], adopt = false, protect = false } = written;
  refuseMarker(description, trace);
  for (const field of ["project", "environment", "flag"] as const)
    if (`${field}Key` in written) trace.map(`/${field}`, `/${field}Key`);
  const stages = written.stages && canonicalStages(written.stages, trace);
  const onlyDefault = defaults.environments?.length === 1 ? defaults.environments[0] : undefined;
  const project = written.project ?? written.projectKey ?? (stages && defaults.project);
  const environment = written.environment ?? written.environmentKey ?? (stages && onlyDefault);
  const flag = written.flag ?? written.flagKey;
  if (stages !== undefined) {
    for (const [field, given] of Object.entries({ project, environment, flag })) {
      if (given === undefined)
        trace.error(
          "",
          "missing-field",
          `\`${field}\` is missing.`,
          "A template with `stages` names the project, environment and flag that its stages speak of.",
        );
    }
  }
  const canonical: CanonicalTemplate = {
    key,
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(project !== undefined && { project }),
    ...(environment !== undefined && { environment }),
    ...(flag !== undefined && { flag }),
    ...(stages && { stages }),
    ...(workflowId !== undefined && { workflowId }),
  };
  return {
    kind: "WorkflowTemplate",
    key,
    formerKeys,
    adopt,
    protect,
    origin: trace.origin,
    content: { canonical, hash: documentHash(canonical) },
  };
}

/** The targets of a document; what can't be told is an error and no target. Also reads documents that a schema of the past let through. */
export function targetsOf(
  written: Pick<WrittenWorkflow, "project" | "flag" | "flags" | "environment" | "environments">,
  defaults: DocumentDefaults,
  trace: Trace,
): Target[] {
  const project = written.project ?? defaults.project;
  const environments =
    written.environments ?? (written.environment === undefined ? defaults.environments : [written.environment]);
  if (written.environment !== undefined) trace.map("/environment", "/environment");
  else trace.map("/environment", "/environments");
  if (written.flags !== undefined) trace.map("/flag", "/flags");
  if (project === undefined)
    trace.error(
      "",
      "missing-field",
      "`project` is missing.",
      "Name the LaunchDarkly project here, or under `defaults` in workflow-sync.yaml.",
    );
  if (environments === undefined)
    trace.error(
      "",
      "missing-field",
      "`environments` is missing.",
      "Name one or more environments here, or under `defaults` in workflow-sync.yaml.",
    );
  if (project === undefined || environments === undefined) return [];
  const flags = written.flags ?? (written.flag === undefined ? [] : [written.flag]);
  return flags.flatMap((flag) => environments.map((environment) => ({ project, flag, environment })));
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
  defaults: DocumentDefaults,
  trace: Trace,
): Reference | undefined {
  if (maintainerId === undefined)
    return maintainer !== undefined
      ? { ref: maintainer }
      : defaults.maintainer === undefined
        ? undefined
        : { ref: defaults.maintainer };
  trace.map("/maintainer", "/maintainerId");
  return { id: maintainerId };
}

function canonicalParameter(written: JsonObject, index: number, trace: Trace): CanonicalParameter {
  const { variation, ...rest } = written;
  trace.map(`/parameters/${index}`, `/parameters/${index}`);
  return { ...rest, ...(variation !== undefined && { variation: reference(variation) }) } as CanonicalParameter; // fits the schema's `parameter`
}

function runIn(run: WrittenWorkflow["run"], environment: string): { number: number; startAt?: string } {
  const wanted = typeof run === "object" ? run[environment] : run;
  return typeof wanted === "object" ? wanted : { number: wanted ?? 1 };
}

function checkStartAt(startAt: string, environment: string, { stages }: WrittenWorkflow, trace: Trace): void {
  const at = `/run/${trace.escape(environment)}/startAt`;
  const named = (stages ?? []).filter(({ name }) => name === startAt).length;
  if (stages === undefined)
    trace.error(
      at,
      "start-at-with-template",
      "`startAt` can't be used with a template: the template gives the stages.",
    );
  else if (named === 0)
    trace.error(
      at,
      "unknown-stage",
      `There is no stage \`${startAt}\`.`,
      `Stages here: ${stages.flatMap(({ name }) => (name === undefined ? [] : [`\`${name}\``])).join(", ")}.`,
    );
  else if (named > 1)
    trace.error(at, "ambiguous-stage", `${named} stages are called \`${startAt}\`.`, "Give stages names of their own.");
}

function checkEnvironments({ run, adopt }: WrittenWorkflow, targets: Target[], trace: Trace): void {
  const environments = new Set(targets.map(({ environment }) => environment));
  for (const [field, byEnvironment] of Object.entries({ run, adopt })) {
    if (typeof byEnvironment !== "object") continue;
    for (const environment of Object.keys(byEnvironment)) {
      if (targets.length > 0 && !environments.has(environment))
        trace.error(
          `/${field}/${trace.escape(environment)}`,
          "unknown-environment",
          `\`${environment}\` is not one of this document's environments.`,
          `They are: ${[...environments].map((name) => `\`${name}\``).join(", ")}.`,
        );
    }
  }
  const adopted =
    typeof adopt === "object"
      ? targets.filter(({ environment }) => environment in adopt)
      : adopt === undefined
        ? []
        : targets;
  const clash = adopted.find((target, index) =>
    adopted.some(
      (other, number) => number < index && (typeof adopt === "string" || other.environment === target.environment),
    ),
  );
  if (clash !== undefined)
    trace.error(
      "/adopt",
      "adopt-ambiguous",
      `One id can't be adopted on several targets, such as ${targetName(clash)}.`,
      "Give an id for each environment, and a document for each flag.",
    );
}
