// Live stages × the flag and the members → stages as a document writes them, and sentences on what LaunchDarkly doesn't tell. Pure.

import type { ApiCondition, LiveFlag, LiveMember } from "../model/live.ts";
import { conditionsOf, instructionsOf, type Stage } from "../model/stage.ts";
import type { JsonObject } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { waitUnit } from "../model/values/wait.ts";
import { writtenInstruction } from "./instructions.ts";

/** Where names are looked up. What is absent was not read: its ids stay ids. */
export interface Names {
  flag?: LiveFlag;
  members?: readonly LiveMember[];
}

/** A live stage of a workflow or a template. */
type ReadStage = Stage<ApiCondition, JsonObject>;

export function writtenStages(stages: readonly ReadStage[], names: Names): JsonObject[] {
  return stages.map((stage) => {
    const [conditions, instructions] = [conditionsOf(stage), instructionsOf(stage)];
    return {
      ...(stage.name && { name: stage.name }),
      ...(conditions.length > 0 && { conditions: conditions.map((condition) => writtenCondition(condition, names)) }),
      ...(instructions.length > 0 && {
        action: instructions.map((instruction) => writtenInstruction(instruction, names.flag)),
      }),
    };
  }) as JsonObject[]; // made of JSON only
}

/** Sentences for the file on the fields that LaunchDarkly never gives back. Source: https://launchdarkly.com/docs/api/workflows */
export function untold(stages: readonly ReadStage[]): string[] {
  const conditions = stages.flatMap(conditionsOf);
  const asks = conditions.some(({ kind }) => kind === "ld-approval");
  const several = stages.some((stage) => conditionsOf(stage).length > 1);
  const missing = [
    ...(asks ? ["which teams are asked (`teams`)"] : []),
    ...(several ? ["whether conditions wait for one another (`executeConditionsInSequence`)"] : []),
  ];
  return [
    ...(missing.length > 0
      ? [
          `LaunchDarkly doesn't tell ${missing.join(", nor ")}.`,
          "Add what you know of it before this is merged: later, it would be a change of the stages.",
        ]
      : []),
    ...(conditions.some(isAtOnce)
      ? ["LaunchDarkly doesn't tell what a schedule without a date or a wait means; here it is `now: true`."]
      : []),
  ];
}

function isAtOnce({ kind, scheduleKind, waitDuration, executionDate }: ApiCondition): boolean {
  return (
    kind === "schedule" &&
    (scheduleKind === undefined || scheduleKind === "relative") &&
    waitDuration === undefined &&
    executionDate === undefined
  );
}

function writtenCondition(condition: ApiCondition, { members }: Names): object {
  const { kind, scheduleKind, waitDuration, waitDurationUnit, executionDate } = condition;
  if (kind === "ld-approval") return approval(condition, members);
  if (isAtOnce(condition)) return { now: true };
  if (kind === "schedule" && scheduleKind !== "relative" && executionDate !== undefined) {
    const date = dateText(executionDate);
    if (date !== undefined) return { at: date };
  }
  const unit = waitUnit(waitDurationUnit)?.letter;
  if (
    kind === "schedule" &&
    scheduleKind !== "absolute" &&
    unit !== undefined &&
    /^[1-9]\d{0,8}$/.test(`${waitDuration}`)
  )
    return { wait: `${waitDuration}${unit}` };
  // No shorthand says this. The API's form does, unless documents don't take its kind: then it is refused later.
  return {
    ...present({ kind, scheduleKind, waitDuration, waitDurationUnit, executionDate }),
  };
}

/** `2026-12-01T09:00:00Z`. A document takes years of four digits only. */
function dateText(milliseconds: number): string | undefined {
  if (!Number.isInteger(milliseconds) || milliseconds < 0 || milliseconds > Date.UTC(9999, 11, 31)) return undefined;
  return new Date(milliseconds).toISOString().replace(".000Z", "Z");
}

function approval({ description, notifyMemberIds }: ApiCondition, members: readonly LiveMember[] | undefined): object {
  const emails = notifyMemberIds.flatMap((id) => emailOf(id, members) ?? []);
  const more = description ? { description } : {};
  if (emails.length < notifyMemberIds.length) return { kind: "ld-approval", ...more, notifyMemberIds };
  return { approval: { ...(emails.length > 0 && { members: emails }), ...more } };
}

/** The member's address, if no other member has it as address or id. */
export function emailOf(id: string, members: readonly LiveMember[] = []): string | undefined {
  const email = members.find((member) => member.id === id)?.email ?? "";
  const alike = members.filter((member) => member.id === email || member.email.toLowerCase() === email.toLowerCase());
  return email !== "" && alike.length === 1 ? email : undefined;
}
