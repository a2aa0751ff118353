// Stages in API form, shorthand or both → canonical stages. Pure.

import type { CanonicalCondition, CanonicalStage } from "../../model/document.ts";
import { isDay } from "../../model/values/dates.ts";
import type { JsonObject } from "../../model/values/json.ts";
import { present } from "../../model/values/present.ts";
import { type WaitUnit, waitUnits } from "../../model/values/wait.ts";
import { canonicalInstruction } from "./instructions.ts";
import type { Trace } from "./trace.ts";

/** A stage as the schema allows it. */
export interface WrittenStage {
  name?: string;
  executeConditionsInSequence?: boolean;
  conditions?: JsonObject[];
  action?: JsonObject[] | { instructions: JsonObject[] | null };
}

/** A hundred years, in milliseconds: a longer wait is taken for a mistake. */
const longestWait = 36_525 * waitUnits.calendarDay.milliseconds;

/** Source: https://launchdarkly.com/docs/api/workflows/post-workflow (notifyMemberIds) */
const mostApprovers = 10;

/** LaunchDarkly's one shape of a condition has the fields of both kinds; it ignores those of the other kind. */
const fieldsOf = {
  schedule: ["scheduleKind", "waitDuration", "waitDurationUnit", "executionDate", "executeNow"],
  "ld-approval": ["description", "notifyMemberIds", "notifyTeamKeys"],
} as const;

export function canonicalStages(written: WrittenStage[], trace: Trace): CanonicalStage[] {
  return written.map((stage, index) => canonicalStage(stage, `/stages/${index}`, trace));
}

/** `at`: where it is written; a stage of the document, or some of a stage's fields. */
export function canonicalStage(stage: WrittenStage, at: string, trace: Trace): CanonicalStage {
  const { name, executeConditionsInSequence, conditions, action } = stage;
  return present({
    name,
    executeConditionsInSequence,
    conditions: conditions?.map((condition, number) =>
      canonicalCondition(condition, `${at}/conditions/${number}`, trace),
    ),
    action: action && canonicalAction(action, `${at}/action`, trace),
  });
}

function canonicalAction(
  action: NonNullable<WrittenStage["action"]>,
  at: string,
  trace: Trace,
): NonNullable<CanonicalStage["action"]> {
  const shorthand = Array.isArray(action);
  const instructions = shorthand ? action : action.instructions;
  trace.map(`${at}/instructions`, shorthand ? at : `${at}/instructions`);
  if (instructions === null) return { instructions };
  return {
    instructions: instructions.map((instruction, index) =>
      canonicalInstruction(
        instruction,
        `${at}${shorthand ? "" : "/instructions"}/${index}`,
        `${at}/instructions/${index}`,
        trace,
      ),
    ),
  };
}

function canonicalCondition(written: JsonObject, at: string, trace: Trace): CanonicalCondition {
  if ("kind" in written) return apiCondition(written, at, trace);
  const {
    wait,
    at: date,
    now,
    approval,
  } = written as {
    wait?: string;
    at?: string;
    now?: true;
    approval?: { members?: string[]; teams?: string[]; description?: string };
  };
  const comesFrom = (shorthand: string, ...fields: string[]) => {
    for (const field of ["kind", ...fields]) trace.map(`${at}/${field}`, `${at}/${shorthand}`);
  };
  if (wait !== undefined) {
    comesFrom("wait", "scheduleKind", "waitDuration", "waitDurationUnit");
    const waitDuration = Number(wait.slice(0, -1));
    const waitDurationUnit = unitOf(wait.slice(-1));
    checkWait(waitDuration, waitDurationUnit, `${at}/wait`, trace);
    return { kind: "schedule", scheduleKind: "relative", waitDuration, waitDurationUnit };
  }
  if (date !== undefined) {
    comesFrom("at", "scheduleKind", "executionDate");
    return { kind: "schedule", scheduleKind: "absolute", executionDate: dateOf(date, `${at}/at`, trace) };
  }
  if (now !== undefined) {
    comesFrom("now", "executeNow");
    return { kind: "schedule", executeNow: true };
  }
  const { members, teams, description } = approval ?? {};
  comesFrom("approval");
  trace.map(`${at}/notifyMemberIds`, `${at}/approval/members`);
  trace.map(`${at}/notifyTeamKeys`, `${at}/approval/teams`);
  trace.map(`${at}/description`, `${at}/approval/description`);
  countApprovers(members, `${at}/approval/members`, trace);
  return {
    kind: "ld-approval",
    ...present({ description, notifyMemberIds: members?.map((ref) => ({ ref })), notifyTeamKeys: teams }),
  };
}

function apiCondition(written: JsonObject, at: string, trace: Trace): CanonicalCondition {
  const { notifyMemberIds, ...rest } = written;
  const condition = rest as unknown as CanonicalCondition; // the schema knows every field and its type
  const { kind, waitDuration, waitDurationUnit, executionDate } = condition;
  const other = kind === "schedule" ? "ld-approval" : "schedule";
  for (const field of fieldsOf[other].filter((name) => name in written))
    trace.warn(
      `${at}/${field}`,
      "ignored-field",
      `LaunchDarkly ignores \`${field}\` in a condition of kind \`${kind}\`: it belongs to \`${other}\`.`,
      `Take it away, or write a condition of kind \`${other}\` beside this one.`,
    );
  if (waitDuration !== undefined && waitDurationUnit !== undefined)
    checkWait(waitDuration, waitDurationUnit, `${at}/waitDuration`, trace);
  if (executionDate !== undefined) checkMilliseconds(executionDate, `${at}/executionDate`, trace);
  countApprovers(notifyMemberIds as string[] | undefined, `${at}/notifyMemberIds`, trace);
  return notifyMemberIds === undefined
    ? condition
    : { ...condition, notifyMemberIds: (notifyMemberIds as string[]).map((id) => ({ id })) };
}

function countApprovers(members: readonly string[] = [], at: string, trace: Trace): void {
  if (members.length > mostApprovers)
    trace.finding(
      at,
      "too-many-approvers",
      `This approval asks ${members.length} members; LaunchDarkly takes ten at most.`,
      "Ask a team instead, or fewer members.",
    );
}

const unitOfLetter = new Map(Object.entries(waitUnits).map(([unit, { letter }]) => [letter, unit]));

function unitOf(letter: string): WaitUnit {
  return unitOfLetter.get(letter) as WaitUnit; // the schema's pattern allows no other letter
}

function checkWait(duration: number, unit: WaitUnit, at: string, trace: Trace): void {
  if (duration * waitUnits[unit].milliseconds > longestWait)
    trace.error(at, "wait-too-long", "This wait is longer than a hundred years.", "Check the number and its unit.");
}

/** Ten digits are seconds since 2001, and milliseconds in the first months of 1970. */
function checkMilliseconds(date: number, at: string, trace: Trace): void {
  if (String(date).length === 10)
    trace.error(
      at,
      "not-milliseconds",
      `\`${date}\` is a date in 1970, if it is milliseconds; in seconds it is ${new Date(date * 1000).toISOString()}.`,
      `\`executionDate\` is in Unix milliseconds: is \`${date}000\` meant?`,
    );
}

/** Unix milliseconds. */
function dateOf(written: string, at: string, trace: Trace): number {
  const date = Date.parse(written);
  const [day = ""] = written.split("T");
  if (!Number.isNaN(date) && isDay(day)) return date;
  trace.error(
    at,
    "not-a-date",
    `\`${written}\` is not a date of the calendar, with a time of the day and an offset.`,
    "For example: `2026-12-01T09:00:00Z`, or `2026-12-01T10:00:00+01:00`.",
  );
  return 0;
}
