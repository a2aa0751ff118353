// Conditions and instructions of a stage → the same as policies see them: names as they are written, waits in minutes, shares in percent. Pure.

import { waitMilliseconds } from "../flags/timeline.ts";
import type { CanonicalCondition, CanonicalInstruction, Reference } from "../model/document.ts";
import { type Json, type JsonObject, jsonText } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { dateIn, minutes } from "./time.ts";

/** What people call what has this id; the id itself where that isn't known. */
export type NameOf = (id: string) => string;

export function nameWritten(reference: Reference, nameOf: NameOf = (id) => id): string {
  if ("id" in reference) return nameOf(reference.id);
  return "ref" in reference ? reference.ref : "name" in reference ? reference.name : jsonText(reference.value);
}

export function conditionOf(condition: CanonicalCondition, timeZone: string, nameOf?: NameOf): JsonObject {
  const { kind, scheduleKind, waitDuration, waitDurationUnit, executionDate, description } = condition;
  if (kind === "ld-approval")
    return {
      kind: "approval",
      members: (condition.notifyMemberIds ?? []).map((member) => nameWritten(member, nameOf)),
      teams: [...(condition.notifyTeamKeys ?? [])],
      ...present({ description }),
    };
  if (scheduleKind === "relative" && typeof waitDuration === "number")
    return { kind: "wait", minutes: minutes(waitMilliseconds(waitDuration, waitDurationUnit)) };
  if (scheduleKind === "absolute" && typeof executionDate === "number")
    return { kind: "at", ...dateIn(executionDate, timeZone) };
  return { kind: "now" };
}

/** Other fields are as LaunchDarkly's API has them. */
export function actionOf(instruction: CanonicalInstruction, nameOf?: NameOf): JsonObject {
  const { variationId, ruleId, beforeRuleId, rolloutWeights, ...rest } = instruction;
  const name = (reference: Reference | undefined) => reference && nameWritten(reference, nameOf);
  return {
    ...(rest as JsonObject), // JSON, as it was parsed from YAML
    ...present({ variation: name(variationId), rule: name(ruleId), beforeRule: name(beforeRuleId) }),
    ...(rolloutWeights && { rollout: rolloutOf(rolloutWeights, nameOf) }),
  };
}

function rolloutOf(shares: NonNullable<CanonicalInstruction["rolloutWeights"]>, nameOf: NameOf | undefined): Json {
  const sums = new Map<string, number>();
  for (const { variation, weight } of shares) {
    const name = nameWritten(variation, nameOf);
    sums.set(name, (sums.get(name) ?? 0) + weight);
  }
  return Object.fromEntries([...sums].map(([name, weight]) => [name, weight / 1000]));
}
