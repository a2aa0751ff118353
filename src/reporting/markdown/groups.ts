// Operations, and their outcomes once there are any → groups of those of one document of which a report tells the same, but for the target. Pure.
import type { Outcome } from "../../model/outcome.ts";
import type { Change, Operation, Plan } from "../../model/plan.ts";
import { groupBy } from "../../model/values/group-by.ts";
import { timeOf } from "../words/dates.ts";
import { forecastOf, stagesOf } from "../words/operations.ts";
import { byOutcome, outcomesById } from "../words/outcomes.ts";
import { templateChecksOf } from "../words/template-checks.ts";
import { verb } from "./verb.ts";

type Told = Pick<Plan, "templateChecks" | "plannedAt" | "timeZone">;

interface Member {
  operation: Operation;
  /** Of those that were done, each has its own message. */
  outcome?: Outcome;
}

export interface Group {
  /** Stands for all in what is told. */
  first: Member;
  /** All of them, `first` included. */
  members: readonly Member[];
}

/** In the order of a report. */
export function groupsOf(
  operations: readonly Operation[],
  outcomes: readonly Outcome[] | undefined,
  plan: Told,
): Group[] {
  const became = outcomesById(outcomes);
  const members = byOutcome(operations, outcomes).map((operation): Member => {
    const outcome = became.get(operation.id);
    return outcome === undefined ? { operation } : { operation, outcome };
  });
  const ofDocument = groupBy(members, documentOf);
  const sameAs = (member: Member) =>
    ofDocument.get(documentOf(member))?.length === 1 ? documentOf(member) : told(member, plan);
  return [...groupBy(members, sameAs).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ first, members: group }];
  });
}

function documentOf({ operation: { object, key } }: Member): string {
  return `${object} ${key}`;
}

/** Equal where all that a report tells is. */
function told({ operation, outcome }: Member, plan: Told): string {
  const { object, key, name, reason, notes, partialDiff, position } = operation;
  const { status, message, hint } = outcome ?? {};
  return JSON.stringify([
    verb(operation, outcome),
    operation.undone === true,
    object === "workflow" ? operation.run : undefined,
    [object, key, name, position],
    outcome === undefined ? reason : status === "done" || [message, hint],
    toTheMinute(timeOf(outcome, plan).plannedAt),
    [notes, changesShown(operation), partialDiff],
    stagesOf(operation),
    forecastOf(operation),
    templateChecksOf(operation, plan).map(({ target: _, ...check }) => check),
  ]);
}

/** Where everything is new, or goes, the stages say it. */
export function changesShown({ kind, changes }: Operation): readonly Change[] {
  return kind === "create" || kind === "delete" ? [] : changes;
}

/** As dates are told. */
function toTheMinute(time: string): string {
  return time.slice(0, 16);
}

/** Once where they are the same, else in the order of the members. */
export function messagesOf({ members }: Group): string[] {
  const messages = members.flatMap(({ outcome }) => (outcome === undefined ? [] : [outcome.message]));
  return new Set(messages).size === 1 ? messages.slice(0, 1) : messages;
}
