// A flag as it is, and how LaunchDarkly takes workflows there → the bodies of the experiments' requests. No stage of them changes the flag. Pure.
import type { Target } from "../model/document.ts";
import type { LiveFlag } from "../model/live.ts";
import { type JsonObject, object } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { oddDescription, probeMarker } from "./marker.ts";

/** What a workflow needs there so that it is taken. The first experiment finds it out. */
export interface Ways {
  /** Stages without instructions are refused. */
  needsInstructions: boolean;
  needsApproval: boolean;
  maintainerId?: string;
}

const day = 86_400_000;

/** A year from now: nothing that is left behind by accident runs soon. */
export function farAway(now: number): JsonObject {
  return { kind: "schedule", scheduleKind: "absolute", executionDate: now + 365 * day };
}

export function past(now: number): JsonObject {
  return { kind: "schedule", scheduleKind: "absolute", executionDate: now - day };
}

export const atOnce: JsonObject = { kind: "schedule", executeNow: true };

export function minutes(count: number): JsonObject {
  return { kind: "schedule", scheduleKind: "relative", waitDuration: count, waitDurationUnit: "minute" };
}

/** Nobody is asked: it stands in a stage whose turn doesn't come. */
export const approval: JsonObject = { kind: "ld-approval", description: "Not to be given." };

/** An id such as LaunchDarkly gives, that nobody has. */
export const missingId = "0000000000000000000d1ff0";
export const missingKey = "ld-sync-probe-missing";
export const missingVariation = "00000000-0000-4000-8000-0000000d1ff0";

/** Turns the flag to what it is. */
export function asItIs({ environments }: LiveFlag, { environment }: Target): JsonObject {
  return { kind: environments[environment]?.configuration.on === true ? "turnFlagOn" : "turnFlagOff" };
}

/** The variation that nobody would miss: the one served while the flag is off. */
function calmVariation({ environments, variations }: LiveFlag, { environment }: Target): string {
  const { offVariation } = object(environments[environment]?.configuration);
  const index = typeof offVariation === "number" ? offVariation : variations.length - 1;
  return (variations[index] ?? variations.at(-1))?.id ?? missingVariation;
}

/** One context, whose key nobody has, gets the off variation. */
export function targetNobody(flag: LiveFlag, target: Target): JsonObject {
  return { kind: "addTargets", values: [missingKey], variationId: calmVariation(flag, target) };
}

/** Of none of the families that LaunchDarkly documents for workflows. */
export function keepOffVariation(flag: LiveFlag, target: Target): JsonObject {
  return { kind: "updateOffVariation", variationId: calmVariation(flag, target) };
}

export function ruleOfMissingSegment(flag: LiveFlag, target: Target): JsonObject {
  const clause = {
    contextKind: "",
    attribute: "segmentMatch",
    op: "segmentMatch",
    negate: false,
    values: [missingKey],
  };
  return { kind: "addRule", clauses: [clause], variationId: calmVariation(flag, target) };
}

export const unknownInstruction: JsonObject = { kind: "ldSyncProbe" };

export interface Making {
  flag: LiveFlag;
  target: Target;
  ways: Ways;
}

/** A stage that does nothing, or, where that is refused, what is so already. */
export function idle(conditions: readonly JsonObject[], { ways, flag, target }: Making): JsonObject {
  return {
    name: "Does nothing",
    conditions: [...(ways.needsApproval ? [approval] : []), ...conditions],
    action: { instructions: ways.needsInstructions ? [asItIs(flag, target)] : [] },
  };
}

/** Stages of which the second holds the instructions and never comes: a year has to pass first, and then somebody to approve. */
export function neverRun(instructions: readonly JsonObject[], making: Making, now: number): JsonObject[] {
  return [
    idle([farAway(now)], making),
    { name: "Never runs", conditions: [approval], action: { instructions: [...instructions] } },
  ];
}

export function workflowBody(
  experiment: string,
  stages: readonly JsonObject[] | undefined,
  { maintainerId }: Ways,
  description = oddDescription(experiment),
): JsonObject {
  return { name: probeMarker(experiment), description, ...present({ stages: stages && [...stages], maintainerId }) };
}

export function templateBody(key: string, experiment: string, source: JsonObject): JsonObject {
  return { key, name: probeMarker(experiment), description: oddDescription(experiment), ...source };
}
