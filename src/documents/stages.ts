// Stages in API form, shorthand or both → canonical stages. Pure.
import type { CanonicalCondition, CanonicalStage } from "../model/document.ts";
import type { JsonObject } from "../model/json.ts";
import { canonicalInstruction } from "./instructions.ts";
import type { Trace } from "./trace.ts";

/** A stage as the schema lets it be written. */
export interface WrittenStage {
  name?: string;
  executeConditionsInSequence?: boolean;
  conditions?: JsonObject[];
  action?: JsonObject[] | { instructions: JsonObject[] | null };
}

const waitUnits = { m: "minute", h: "hour", d: "calendarDay", w: "calendarWeek" } as const;

export function canonicalStages(written: WrittenStage[], trace: Trace): CanonicalStage[] {
  return written.map((stage, index) => {
    const at = `/stages/${index}`;
    const { name, executeConditionsInSequence, conditions, action } = stage;
    return {
      ...(name !== undefined && { name }),
      ...(executeConditionsInSequence !== undefined && { executeConditionsInSequence }),
      ...(conditions !== undefined && {
        conditions: conditions.map((condition, number) =>
          canonicalCondition(condition, `${at}/conditions/${number}`, trace),
        ),
      }),
      ...(action !== undefined && { action: canonicalAction(action, `${at}/action`, trace) }),
    };
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
  if ("kind" in written) {
    const { notifyMemberIds, ...rest } = written;
    const condition = rest as unknown as CanonicalCondition; // the schema knows every field and its type
    return notifyMemberIds === undefined
      ? condition
      : { ...condition, notifyMemberIds: (notifyMemberIds as string[]).map((id) => ({ id })) };
  }
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
  if (wait !== undefined) {
    for (const field of ["waitDuration", "waitDurationUnit"]) trace.map(`${at}/${field}`, `${at}/wait`);
    const unit = waitUnits[wait.slice(-1) as keyof typeof waitUnits]; // the schema's pattern allows these four
    return {
      kind: "schedule",
      scheduleKind: "relative",
      waitDuration: Number(wait.slice(0, -1)),
      waitDurationUnit: unit,
    };
  }
  if (date !== undefined) {
    trace.map(`${at}/executionDate`, `${at}/at`);
    const executionDate = Date.parse(date);
    if (!isRealDate(date, executionDate))
      trace.error(
        `${at}/at`,
        "not-a-date",
        `\`${date}\` is not a date of the calendar.`,
        "For example: `2026-12-01T09:00:00Z`.",
      );
    return { kind: "schedule", scheduleKind: "absolute", executionDate };
  }
  if (now !== undefined) return { kind: "schedule", executeNow: true };
  const { members, teams, description } = approval ?? {};
  trace.map(`${at}/notifyMemberIds`, `${at}/approval/members`);
  trace.map(`${at}/notifyTeamKeys`, `${at}/approval/teams`);
  trace.map(`${at}/description`, `${at}/approval/description`);
  return {
    kind: "ld-approval",
    ...(description !== undefined && { description }),
    ...(members !== undefined && { notifyMemberIds: members.map((ref) => ({ ref })) }),
    ...(teams !== undefined && { notifyTeamKeys: teams }),
  };
}

/** `Date.parse` takes 30 February for 2 March: the day must come out as it was written. */
function isRealDate(written: string, parsed: number): boolean {
  if (Number.isNaN(parsed)) return false;
  const [day = ""] = written.split("T");
  return !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
