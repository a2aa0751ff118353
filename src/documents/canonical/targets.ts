// The fields of a document that say where it applies → its targets, and run, start and adopted id on each. Pure.

import type { Target } from "../../model/document.ts";
import { targetName } from "../../model/target.ts";
import { nearestHint } from "../../model/values/nearest.ts";
import { present } from "../../model/values/present.ts";
import type { Trace } from "./trace.ts";

/** The configuration's values for fields that a document leaves out. */
export interface DocumentDefaults {
  project?: string;
  environments?: string[];
  maintainer?: string;
}

/** `unknown`: the configuration can't be read. Its own errors say so, so a field that it may have given is not reported as missing. */
export type KnownDefaults = DocumentDefaults | "unknown";

/** A document stands for this many workflows at most: more is taken for a mistake, since each is a request of its own. */
export const mostTargetsOfOne = 1_000;

/** The fields of a document about its targets, as the schema allows them. */
export interface WrittenTargets {
  project?: string;
  flag?: string;
  flags?: string[];
  environment?: string;
  environments?: string[];
  run?: number | Record<string, number | { number: number; startAt?: string }>;
  adopt?: string | Record<string, string>;
  overrides?: Record<string, object>;
}

/** Absent where a template gives them. */
interface Stages {
  everywhere: readonly Named[] | undefined;
  /** But for those that are left out in the environment. */
  in(environment: string): readonly Named[] | undefined;
}

type Named = { name?: string };

/** Each target with its run, start and adopted id; what is wrong with them goes to `trace`. */
export function perTarget(
  written: WrittenTargets,
  stages: Stages,
  defaults: KnownDefaults,
  trace: Trace,
): { target: Target; run: number; startAt?: string; adopt?: string }[] {
  const targets = targetsOf(written, defaults, trace);
  checkEnvironments(written, targets, trace);
  checkAdopted(written, targets, trace);
  for (const environment of new Set(targets.map((target) => target.environment)))
    checkStartAt(runIn(written.run, environment).startAt, environment, stages, trace);
  return targets.map((target) => {
    const { number, startAt } = runIn(written.run, target.environment);
    const adopt = inEnvironment(written.adopt, target.environment);
    return { target, run: number, ...present({ startAt, adopt }) };
  });
}

/** The targets of a document; none where project or environments are missing, or there are too many. Also reads documents that only an earlier schema accepted. */
export function targetsOf(
  written: Omit<WrittenTargets, "run" | "adopt" | "overrides">,
  given: KnownDefaults,
  trace: Trace,
): Target[] {
  const defaults = given === "unknown" ? {} : given;
  const project = written.project ?? defaults.project;
  const environments =
    written.environments ?? (written.environment === undefined ? defaults.environments : [written.environment]);
  if (written.environment !== undefined) trace.map("/environment", "/environment");
  else trace.map("/environment", "/environments");
  if (written.flags !== undefined) trace.map("/flag", "/flags");
  if (project === undefined && given !== "unknown")
    trace.error(
      "",
      "missing-field",
      "`project` is missing.",
      "Name the LaunchDarkly project here, or under `defaults` in workflow-sync.yaml.",
    );
  if (environments === undefined && given !== "unknown")
    trace.error(
      "",
      "missing-field",
      "`environments` is missing.",
      "Name one or more environments here, or under `defaults` in workflow-sync.yaml.",
    );
  if (project === undefined || environments === undefined) return [];
  const flags = written.flags ?? (written.flag === undefined ? [] : [written.flag]);
  const count = flags.length * environments.length;
  if (count > mostTargetsOfOne) {
    trace.error(
      written.flags === undefined ? "/environments" : "/flags",
      "too-many-targets",
      `${flags.length} flags in ${environments.length} environments are ${count.toLocaleString("en")} workflows; one document stands for ${mostTargetsOfOne.toLocaleString("en")} at most.`,
      "Split it into several documents.",
    );
    return [];
  }
  return flags.flatMap((flag) => environments.map((environment) => ({ project, flag, environment })));
}

function runIn(run: WrittenTargets["run"], environment: string): { number: number; startAt?: string } {
  const wanted = inEnvironment(run, environment);
  return typeof wanted === "object" ? wanted : { number: wanted ?? 1 };
}

/** What a field gives: one value for all environments, or a value for this one. */
export function inEnvironment<Everywhere extends string | number, Here>(
  given: Everywhere | Record<string, Here> | undefined,
  environment: string,
): Everywhere | Here | undefined {
  if (typeof given !== "object") return given;
  return Object.hasOwn(given, environment) ? given[environment] : undefined;
}

function checkStartAt(startAt: string | undefined, environment: string, stages: Stages, trace: Trace): void {
  if (startAt === undefined) return;
  const at = `/run/${trace.escape(environment)}/startAt`;
  const names = (stages.in(environment) ?? []).flatMap(({ name }) => name ?? []);
  const named = names.filter((name) => name === startAt).length;
  if (stages.everywhere === undefined)
    trace.error(
      at,
      "start-at-with-template",
      "`startAt` can't be used with a template: the template gives the stages.",
      "Give the number alone.",
    );
  else if (named === 0)
    trace.error(
      at,
      "unknown-stage",
      stages.everywhere.some(({ name }) => name === startAt)
        ? `The stage \`${startAt}\` is left out in \`${environment}\`.`
        : `There is no stage \`${startAt}\`.`,
      names.length === 0 ? "No stage has a name." : nearestHint(startAt, names),
    );
  else if (named > 1)
    trace.error(at, "ambiguous-stage", `${named} stages are called \`${startAt}\`.`, "Give stages names of their own.");
}

function checkEnvironments({ run, adopt, overrides }: WrittenTargets, targets: Target[], trace: Trace): void {
  const environments = new Set(targets.map(({ environment }) => environment));
  for (const [field, byEnvironment] of Object.entries({ run, adopt, overrides })) {
    if (typeof byEnvironment !== "object" || targets.length === 0) continue;
    for (const environment of Object.keys(byEnvironment).filter((name) => !environments.has(name)))
      trace.errorAtKey(
        `/${field}/${trace.escape(environment)}`,
        "unknown-environment",
        `\`${environment}\` is not one of this document's environments.`,
        nearestHint(environment, [...environments]),
      );
  }
}

/** An id belongs to one workflow on one target, so two targets can't adopt it. */
function checkAdopted({ adopt }: WrittenTargets, targets: Target[], trace: Trace): void {
  const first = new Map<string, Target>();
  for (const target of targets) {
    const id = inEnvironment(adopt, target.environment);
    const other = id === undefined ? undefined : first.get(id);
    if (id !== undefined && other === undefined) first.set(id, target);
    if (other === undefined) continue;
    trace.error(
      typeof adopt === "object" ? `/adopt/${trace.escape(target.environment)}` : "/adopt",
      "adopt-ambiguous",
      `One id can't be adopted on several targets, such as ${targetName(other)} and ${targetName(target)}.`,
      "Give an id for each environment, and a document for each flag.",
    );
    return;
  }
}
