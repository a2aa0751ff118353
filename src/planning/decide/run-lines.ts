// Documents on all of their targets, with what is live there → the `run` to write into each: one line that keeps what the document says, and with which the run-once table stops nothing of it. Pure.
import type { DesiredWorkflow } from "../../model/document.ts";
import { groupBy } from "../../model/values/group-by.ts";
import { present } from "../../model/values/present.ts";
import { type ManagedWorkflow, runOf } from "../ownership/managed.ts";
import type { WantedWorkflow } from "../scope/subjects.ts";
import { cellOf, hasComeAndGone, runBegun, runOnceTable, type Verdict } from "./run-once.ts";
import { resumableStage } from "./start-at.ts";

/** A document on one of its targets, and the workflow that counts for it there. */
export interface Standing {
  subject: WantedWorkflow;
  live: ManagedWorkflow | undefined;
}

export interface RunLines {
  /** The lowest runs that nothing stops. */
  lowest: string;
  /** The same, but going on where the runs before have come to; absent where none can. */
  goingOn?: { line: string; everywhere: boolean };
  /** The lowest runs, but one that was never made in this environment. */
  anew(environment: string): string;
  lowestRun(environment: string): number;
}

interface Run {
  number: number;
  startAt?: string;
}

export function runLines(standings: readonly Standing[]): (subject: WantedWorkflow) => RunLines {
  const documents = groupBy(standings, ({ subject }) => subject.desired.origin.document);
  const lines = new Map<object, RunLines>();
  return ({ desired, ofDocument }) => {
    const { document } = desired.origin;
    const known = lines.get(document) ?? linesOf(ofDocument, documents.get(document) ?? []);
    lines.set(document, known);
    return known;
  };
}

function linesOf(document: readonly DesiredWorkflow[], standings: readonly Standing[]): RunLines {
  const said = new Map(
    document.map(({ target, run, startAt }) => [target.environment, { number: run, ...present({ startAt }) }]),
  );
  const inEnvironment = groupBy(standings, ({ subject }) => subject.target.environment);
  const lowest = new Map(said);
  const goingOn = new Map<string, Run>();
  let from = 0;
  for (const [environment, here] of inEnvironment) {
    if (here.every(({ subject, live }) => !isStopped(subject, live, subject.desired.run))) continue;
    const number = lowestOf(here);
    lowest.set(environment, { number });
    if (here.every(({ subject, live }) => !isSent(verdictOf(subject, live, number)))) continue;
    from++;
    const startAt = resumableStage(here.map(({ subject, live }) => ({ desired: subject.desired, live })));
    if (startAt !== undefined) goingOn.set(environment, { number, startAt });
  }
  return {
    lowest: lineOf(lowest),
    ...(goingOn.size > 0 && {
      goingOn: { line: lineOf(new Map([...lowest, ...goingOn])), everywhere: goingOn.size === from },
    }),
    anew: (environment) => {
      const number = Math.max(...candidatesOf(inEnvironment.get(environment) ?? []));
      return lineOf(new Map([...lowest, [environment, { number }]]));
    },
    lowestRun: (environment) => lowest.get(environment)?.number ?? 1,
  };
}

/** Of the runs that were made or are asked for, and those after them, the first with which nothing here is stopped. */
function lowestOf(here: readonly Standing[]): number {
  const candidates = candidatesOf(here);
  const found = candidates.find((run) => here.every(({ subject, live }) => !isStopped(subject, live, run)));
  return found ?? Math.max(...candidates);
}

function candidatesOf(here: readonly Standing[]): number[] {
  const runs = here.flatMap(({ subject, live }) => {
    const made = [runBegun(subject), live && runOf(live)].filter((run) => run !== undefined);
    return [subject.desired.run, ...made].flatMap((run) => [run, run + 1]);
  });
  const asked = Math.max(...here.map(({ subject }) => subject.desired.run));
  return [...new Set(runs)].filter((run) => run >= asked).sort((left, right) => left - right);
}

/** What the table says of the document if it asks for this run. */
export function verdictOf(subject: WantedWorkflow, live: ManagedWorkflow | undefined, run: number): Verdict {
  const asking = { ...subject, desired: { ...subject.desired, run } };
  const { row, column } = cellOf(asking, live);
  const verdict = runOnceTable[row][column];
  return isSent(verdict) && live !== undefined && hasComeAndGone(asking, live) ? "run-once" : verdict;
}

function isStopped(subject: WantedWorkflow, live: ManagedWorkflow | undefined, run: number): boolean {
  const verdict = verdictOf(subject, live, run);
  return verdict === "run-once" || verdict === "run-lowered";
}

function isSent(verdict: Verdict): boolean {
  return verdict === "create" || verdict === "replace";
}

/** What asks for the first run, from its first stage, needn't be written. */
function lineOf(runs: ReadonlyMap<string, Run>): string {
  const parts = [...runs].flatMap(([key, { number, startAt }]) => {
    // YAML may read as a number what begins like one.
    const environment = /^[A-Za-z]/.test(key) ? key : JSON.stringify(key);
    if (startAt !== undefined) return [`${environment}: {number: ${number}, startAt: ${JSON.stringify(startAt)}}`];
    return number === 1 ? [] : [`${environment}: ${number}`];
  });
  return `run: {${parts.join(", ")}}`;
}
