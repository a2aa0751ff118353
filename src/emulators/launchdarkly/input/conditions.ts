// What goes in: one condition in the API's input shape (a seed's may have parts of the output shape). What comes out:
// the condition as it is stored; problems go to `report`.

import {
  type Account,
  isObject,
  type JsonObject,
  type Place,
  type Review,
  type StoredCondition,
} from "../account/account.ts";
import { newObjectId } from "../account/ids.ts";

export interface StageReading {
  account: Account;
  /** Where references must exist; absent, they aren't looked up. */
  place?: Place;
  /** Whether a date in the past may be refused. A template's dates aren't: nothing is scheduled by it. */
  datesMatter: boolean;
  /** A seed's stages keep the ids and the progress they are given. */
  seeded?: boolean;
}

export type Report = (problem: string) => void;

const WAIT_UNITS: readonly string[] = ["minute", "hour", "calendarDay", "calendarWeek"];
const REVIEWERS_MAXIMUM = 10;

export function readCondition(given: unknown, reading: StageReading, report: Report): StoredCondition | undefined {
  if (!isObject(given)) {
    report(" must be an object");
    return undefined;
  }
  const { kind } = given;
  if (kind !== "schedule" && kind !== "ld-approval") {
    report(
      kind === "integration-approval"
        ? ".kind integration-approval cannot be used for custom workflows"
        : `.kind must be schedule or ld-approval, not ${JSON.stringify(kind)}`,
    );
    return undefined;
  }
  const execution = reading.seeded && isObject(given._execution) ? given._execution : {};
  return {
    id: idOf(given, reading),
    kind,
    description: read(given, "description", "string", report),
    executeNow: undefined,
    scheduleKind: undefined,
    executionDate: undefined,
    waitDuration: undefined,
    waitDurationUnit: undefined,
    ...(kind === "schedule" ? readSchedule(given, reading, report) : {}),
    notifyMemberIds:
      (kind === "ld-approval" ? readReviewers(given, "notifyMemberIds", reading, report) : undefined) ?? [],
    notifyTeamKeys: kind === "ld-approval" ? readReviewers(given, "notifyTeamKeys", reading, report) : undefined,
    ...readReviews(given, kind, reading),
    appliedDate: reading.seeded ? (number(given.appliedDate) ?? number(execution.stopDate)) : undefined,
    seededStatus: text(execution.status),
  };
}

function readSchedule(given: JsonObject, reading: StageReading, report: Report): Partial<StoredCondition> {
  const executeNow = read(given, "executeNow", "boolean", report);
  const { scheduleKind } = given;
  if (scheduleKind == null && executeNow) {
    return { executeNow };
  }
  if (scheduleKind === "relative") {
    const { waitDuration, waitDurationUnit } = given;
    if (!Number.isSafeInteger(waitDuration) || (waitDuration as number) < 0) {
      report(".waitDuration must be an integer of at least 0");
    }
    if (!WAIT_UNITS.includes(waitDurationUnit as string)) {
      report(`.waitDurationUnit must be one of ${WAIT_UNITS.join(", ")}`);
    }
    return { executeNow, scheduleKind, waitDuration, waitDurationUnit } as Partial<StoredCondition>;
  }
  if (scheduleKind === "absolute") {
    const { executionDate } = given;
    if (!Number.isSafeInteger(executionDate)) {
      report(".executionDate must be Unix milliseconds");
    } else if (
      reading.datesMatter &&
      reading.account.options.pastExecutionDate === "refuse" &&
      (executionDate as number) < reading.account.clock.now()
    ) {
      report(".executionDate is in the past");
    }
    // LaunchDarkly ignores waitDuration and waitDurationUnit here.
    return { executeNow, scheduleKind, executionDate: executionDate as number };
  }
  report(".scheduleKind must be relative or absolute");
  return {};
}

function readReviewers(
  given: JsonObject,
  field: "notifyMemberIds" | "notifyTeamKeys",
  { account, seeded }: StageReading,
  report: Report,
): string[] | undefined {
  const value = given[field];
  if (value == null) {
    return undefined;
  }
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) {
    report(`.${field} must be an array of strings`);
    return undefined;
  }
  if (field === "notifyMemberIds" && value.length > REVIEWERS_MAXIMUM) {
    report(`.${field} may hold ${REVIEWERS_MAXIMUM} at most`);
  }
  if (account.options.unknownMembers === "refuse" && !seeded) {
    const known =
      field === "notifyMemberIds" ? account.members.map(({ _id }) => _id) : account.teams.map(({ key }) => key);
    for (const unknown of value.filter((item: string) => !known.includes(item))) {
      report(`.${field}: unknown ${field === "notifyMemberIds" ? "member" : "team"} ${unknown}`);
    }
  }
  return value;
}

function readReviews(
  given: JsonObject,
  kind: StoredCondition["kind"],
  { account, seeded }: StageReading,
): Pick<StoredCondition, "reviews" | "reviewStatus" | "reviewDate"> {
  if (kind === "schedule") {
    return { reviews: [], reviewStatus: "", reviewDate: undefined };
  }
  const now = account.clock.now();
  const reviews = (seeded && Array.isArray(given.allReviews) ? given.allReviews : []).map(
    (review: JsonObject): Review => ({
      ...review,
      _id: text(review._id) ?? newObjectId(now),
      kind: text(review.kind) ?? "comment",
      creationDate: number(review.creationDate) ?? now,
    }),
  );
  const decision = reviews.findLast(({ kind: decided }) => decided === "approve" || decided === "decline");
  const decided = decision === undefined ? "pending" : decision.kind === "approve" ? "approved" : "declined";
  return {
    reviews,
    reviewStatus: (seeded ? text(given.reviewStatus) : undefined) ?? decided,
    reviewDate: decision?.creationDate,
  };
}

export function idOf(given: JsonObject, { account, seeded }: StageReading): string {
  return (seeded ? text(given._id) : undefined) ?? newObjectId(account.clock.now());
}

export function read(given: JsonObject, field: string, type: "string", report: Report): string | undefined;
export function read(given: JsonObject, field: string, type: "boolean", report: Report): boolean | undefined;
export function read(given: JsonObject, field: string, type: string, report: Report): unknown {
  const value = given[field];
  if (value != null && typeof value !== type) {
    report(`.${field} must be a ${type}`);
  }
  return value == null || typeof value !== type ? undefined : value;
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function number(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
