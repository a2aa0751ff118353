// A plan and its outcomes → the counts, headlines and sentences that every form of a report has. Pure.
import { isInvalid } from "../../model/messages/diagnostic.ts";
import type { Outcome } from "../../model/outcome.ts";
import { isStopped, isWaiting, type OperationKind, type Plan } from "../../model/plan.ts";
import { capitalised, counted } from "../../model/values/words.ts";
import type { NameStyle } from "./name-style.ts";
import { nextStep, outcomeHeadline } from "./outcomes.ts";

export interface Counts {
  creates: number;
  replaces: number;
  deletes: number;
  adopts: number;
  dedupes: number;
  stopped: number;
  waiting: number;
}

/** A stopped operation counts as stopped and not by its kind. */
export function countOperations({ operations }: Plan): Counts {
  const count = (kind: OperationKind) =>
    operations.filter((operation) => operation.kind === kind && operation.blockedBy.length === 0).length;
  return {
    creates: count("create"),
    replaces: count("replace"),
    deletes: count("delete"),
    adopts: count("adopt"),
    dedupes: count("dedupe"),
    stopped: operations.filter(isStopped).length,
    waiting: operations.filter(isWaiting).length,
  };
}

/** "2 to create, 1 to delete, 1 stopped", or "nothing to do"; "not planned" where errors of unchanged documents keep it from being told. */
export function headline(plan: Plan): string {
  const { creates, replaces, deletes, adopts, dedupes, stopped, waiting } = countOperations(plan);
  const parts = [
    [creates, "to create"],
    [replaces, "to replace"],
    [deletes, "to delete"],
    [adopts, "to adopt"],
    [dedupes, "to dedupe"],
    [stopped, "stopped"],
    [waiting, "waiting for a flag"],
  ] as const;
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, what]) => `${count} ${what}`)
      .join(", ") || (isHeldUp(plan) ? "not planned" : "nothing to do")
  );
}

function isHeldUp({ diagnostics }: Plan): boolean {
  return diagnostics.some(({ code }) => code === "held-up");
}

/**
 * What a report is about: the plan of a pull request, also of one into a branch that is never applied or in the merge queue; a plan
 * by hand; an apply; either on the command line; or drift. The caller says whether there is drift, since a failed run is drift
 * without an operation.
 */
export type Subject =
  | "pull request"
  | "other branch"
  | "merge queue"
  | "manual plan"
  | "apply"
  | "command line"
  | "drift"
  | "no drift";

/** What carries the plan out. */
const carriers: Record<Subject, string> = {
  "pull request": "a merge",
  "merge queue": "a merge",
  "other branch": "a merge into the default branch",
  "manual plan": "a manual `apply`",
  apply: "an apply",
  "command line": "`apply`",
  drift: "an apply",
  "no drift": "an apply",
};

/** Of the operations that this change didn't ask for: in the middle of a sentence. Only where a record says so, an earlier one left them. */
export function undoneWords({ unrecorded }: Pick<Plan, "unrecorded">, about: Subject): string {
  if (unrecorded === true) return "of unchanged documents";
  return `left undone by earlier ${about === "command line" ? "applies" : "merges"}`;
}

/** Whether these stand apart. Drift is about no change. */
export function splitsUndone(about: Subject): boolean {
  return about !== "drift" && about !== "no drift";
}

/** The first line of a report: the state in a few words, and what that means. */
export function statusWords(
  plan: Plan,
  outcomes: readonly Outcome[] | undefined,
  about: Subject,
): { state: string; meaning: string } {
  const { operations, diagnostics } = plan;
  const hasErrors = diagnostics.some(isInvalid);
  if (outcomes !== undefined) {
    if (outcomes.length > 0)
      return {
        state: "Applied",
        meaning: `: ${outcomeHeadline(outcomes)}.${diagnostics.some(({ code }) => code === "done-before") ? " More was done by an earlier run, see below." : ""}${nextStep(outcomes, about !== "command line", new Set(operations.filter(isWaiting).map(({ id }) => id)))}`,
      };
    if (hasErrors) return { state: "Not applied", meaning: ": the errors below come first." };
    return operations.length > 0
      ? { state: "Not applied", meaning: `: none of ${counted(operations.length, "operation")} was begun.` }
      : { state: "Applied", meaning: ": nothing had to be done." };
  }
  if (hasErrors && operations.length === 0) return { state: "Not planned", meaning: ": the errors below come first." };
  if (about === "no drift") return { state: "No drift.", meaning: "" };
  if (about === "drift") return { state: "Drift", meaning: ": LaunchDarkly differs from the documents." };
  const carrier = carriers[about];
  if (operations.length === 0 && isHeldUp(plan))
    return {
      state: "Not planned",
      meaning: ": errors in documents that this leaves as they are come first, see below.",
    };
  if (operations.length === 0)
    return { state: "Nothing to do.", meaning: ` ${capitalised(carrier)} changes nothing in LaunchDarkly.` };
  const state = `${headline(plan)}.`;
  if (operations.every(isWaiting))
    return {
      state,
      meaning: ` ${capitalised(carrier)} changes nothing in LaunchDarkly until what is missing is there.`,
    };
  if (operations.every(({ blockedBy }) => blockedBy.length > 0))
    return {
      state,
      meaning: ` ${capitalised(carrier)} changes nothing in LaunchDarkly as long as every operation is stopped.`,
    };
  const without = hasErrors ? " Documents with errors are left out." : "";
  return { state, meaning: ` ${doesWords(about)}${conditionOf(diagnostics)}; nothing has been done yet.${without}` };
}

/** What a merge waits for, by the diagnostic that says more of it: in the first line of a report, and in the title of a check. */
const conditions: Record<string, { once: string; title: string }> = {
  "history-rewritten": {
    once: "the branch that was rewritten is mended, see below",
    title: "the branch was rewritten",
  },
  "not-approved": {
    once: "somebody who may write, and isn't its author, has approved this plan",
    title: "to be approved",
  },
  "not-all-named": {
    once: "it is split, since not all of it can be named, see below",
    title: "to be split",
  },
};

function conditionsOf(diagnostics: Plan["diagnostics"]) {
  return diagnostics.flatMap(({ code, severity }) => (severity === "notice" ? [] : (conditions[code] ?? [])));
}

function conditionOf(diagnostics: Plan["diagnostics"]): string {
  const all = conditionsOf(diagnostics).map(({ once }) => once);
  return all.length === 0 ? "" : `, but only once ${all.join(", and ")}`;
}

/** For a title: what a merge would still wait for. */
export function waitsFor({ diagnostics }: Pick<Plan, "diagnostics">): string[] {
  return conditionsOf(diagnostics).map(({ title }) => title);
}

function doesWords(about: Subject): string {
  switch (about) {
    case "other branch":
      return "This is done in LaunchDarkly only when it is merged into the default branch";
    case "manual plan":
      return "This is what a manual `apply` would do in LaunchDarkly, where it has been reviewed or is allowed";
    default:
      return `This is what ${carriers[about]} does in LaunchDarkly`;
  }
}

/** The plan's hash, its revisions, and when and by what it was made. */
export function footerWords({ hash, base, head, tool, plannedAt }: Plan, name: NameStyle): string {
  const short = (revision: string) => name(/^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : revision);
  const time = plannedAt.slice(0, 16).replace("T", " ");
  return `plan ${name(hash)} · ${short(base)} → ${short(head)} · ${time} UTC · launchdarkly-workflow-sync ${tool}`;
}

/** Empty where the plan met none. */
export function unmanagedWords({ unmanaged }: Plan): string {
  return unmanaged === 0 ? "" : `${counted(unmanaged, "workflow")} on these flags not managed here: never touched.`;
}
