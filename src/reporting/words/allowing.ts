// A plan's guards × what the report is about → the line that lets through what they stop, and where it goes. Pure.
import type { Outcome } from "../../model/outcome.ts";
import type { Guard, Plan } from "../../model/plan.ts";
import { groupBy } from "../../model/values/group-by.ts";
import { naturally } from "../../model/values/natural.ts";
import type { Subject } from "./summary.ts";

export interface Allowing {
  /** Where the line goes, as the beginning of a sentence that the line ends. */
  how: string;
  /** To be copied and pasted. */
  line?: string;
}

/**
 * `undefined` where it would open nothing, and in a report on what isn't applied as it stands there. A hash is that of a whole plan:
 * once a part of it is done, what is left has another one.
 */
export function allowingOf(
  { guards, hash, diagnostics }: Pick<Plan, "guards" | "hash" | "diagnostics">,
  about: Subject,
  outcomes: readonly Pick<Outcome, "status">[] = [],
): Allowing | undefined {
  const fixed = new Set(guards.flatMap(({ overridable, operations }) => (overridable ? [] : operations)));
  const opens = guards.some(({ overridable, operations }) => overridable && operations.some((id) => !fixed.has(id)));
  if (!opens) return undefined;
  if (outcomes.some(({ status }) => status === "done"))
    return {
      how: "To let this through, start the workflow by hand in mode `plan`, and then in mode `apply`, with that plan's hash as the input `allow`.",
    };
  // An apply by hand needs a base then, and the plan with that has another hash.
  if (about === "manual plan" && diagnostics.some(({ code }) => code === "history-rewritten")) return undefined;
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
  /** What they do to an operation. */
  verb: "stopped" | "waiting";
  guards: Guard[];
  allowing?: Allowing;
}

/** Those that the line lifts stand right before it; the others apart, since they stop all the same. */
export function stopsOf(
  plan: Pick<Plan, "guards" | "hash" | "diagnostics">,
  about: Subject,
  outcomes?: readonly Pick<Outcome, "status">[],
): Stops[] {
  const guards = alike(plan.guards);
  const waiting = guards.filter(({ code }) => code === "awaits-flag");
  const stopping = guards.filter(({ code }) => code !== "awaits-flag");
  const allowing = allowingOf(plan, about, outcomes);
  const [overridable, fixed] = [true, false].map((one) => stopping.filter((guard) => guard.overridable === one));
  const parts: Stops[] =
    allowing === undefined
      ? [{ title: "Stopped", verb: "stopped", guards: stopping }]
      : [
          { title: "Stopped", verb: "stopped", guards: overridable ?? [], allowing },
          { title: "Stopped, and can't be let through", verb: "stopped", guards: fixed ?? [] },
        ];
  return [...parts, { title: "Waiting", verb: "waiting" as const, guards: waiting }].filter(
    (part) => part.guards.length > 0,
  );
}

/** What stops several operations with the same words is told once, and names them. */
function alike(guards: readonly Guard[]): Guard[] {
  const groups = groupBy(guards, ({ code, message, hint, overridable }) =>
    JSON.stringify([code, message, hint, overridable]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const operations = [...new Set([first, ...others].flatMap((guard) => guard.operations))];
    return [{ ...first, operations: operations.sort(naturally) }];
  });
}
