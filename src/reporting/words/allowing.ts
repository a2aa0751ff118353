// A plan's guards × what the report is about → the line that lets through what they stop, and where it goes. Pure.
import type { Guard, Plan } from "../../model/plan.ts";
import type { Subject } from "./summary.ts";

export interface Allowing {
  /** Where the line goes, as the beginning of a sentence that the line ends. */
  how: string;
  /** To be copied and pasted. */
  line: string;
}

/** `undefined` where it would open nothing, and in a report on what isn't applied as it stands there. */
export function allowingOf({ guards, hash }: Pick<Plan, "guards" | "hash">, about: Subject): Allowing | undefined {
  const fixed = new Set(guards.flatMap(({ overridable, operations }) => (overridable ? [] : operations)));
  const opens = guards.some(({ overridable, operations }) => overridable && operations.some((id) => !fixed.has(id)));
  if (!opens) return undefined;
  switch (about) {
    case "pull request":
      return {
        how: "To let this through, approve the pull request with this line in the review, with your reason in it:",
        line: `/ld-allow ${hash} <reason>`,
      };
    case "manual plan":
    case "apply":
      return {
        how: "To let this through, start the workflow by hand in mode `apply`, with this as the input `allow`:",
        line: hash,
      };
    case "command line":
      return { how: "To let this through, run `apply` with:", line: `--allow ${hash}` };
    case "other branch":
    case "merge queue":
    case "drift":
    case "no drift":
      return undefined;
  }
}

export interface Stops {
  title: string;
  guards: Guard[];
  allowing?: Allowing;
}

/** Those that the line lifts stand right before it; the others apart, since they stop all the same. */
export function stopsOf(plan: Pick<Plan, "guards" | "hash">, about: Subject): Stops[] {
  const allowing = allowingOf(plan, about);
  if (allowing === undefined) return plan.guards.length === 0 ? [] : [{ title: "Stopped", guards: plan.guards }];
  const fixed = plan.guards.filter(({ overridable }) => !overridable);
  return [
    { title: "Stopped", guards: plan.guards.filter(({ overridable }) => overridable), allowing },
    ...(fixed.length === 0 ? [] : [{ title: "Stopped, and can't be let through", guards: fixed }]),
  ];
}
