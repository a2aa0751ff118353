// A plan → requests in its order (`planning/assemble/order.ts`) → an outcome per operation. What is independent goes on after a failure; what depends on it is skipped.
import { setTimeout as sleep } from "node:timers/promises";
import pLimit from "p-limit";
import { waitsOf } from "../configuration/waits.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Owners } from "../model/owner.ts";
import { isWaiting, type Operation, type Plan } from "../model/plan.ts";
import { levelsOf } from "../planning/assemble/order.ts";
import { carryOut } from "./carry-out.ts";
import type { Applier, Patience } from "./steps/applier.ts";
import { outcome } from "./steps/outcomes.ts";
import { dedupeWritten } from "./written-targets.ts";

/** Operations under way: what has begun can't be stopped any more. */
const mostAtOnce = 8;

export interface ApplyOptions {
  /** How long what may have been made is looked for: as where nothing is known of LaunchDarkly, unless given. */
  patience?: Patience;
  /** Told of each outcome as it comes. */
  onOutcome?: (outcome: Outcome) => void;
  /** Told of an operation before its DELETE of a workflow, or of a template that it is to make anew. */
  onDelete?: (operation: string) => void;
  /** The same before the POST of a workflow. */
  onCreate?: (operation: string) => void;
  /** Whether every target that was written is listed once more, and a double there is deleted. */
  listsAgain?: boolean;
  /** Aborted where the run is to end: nothing new begins then. */
  stop?: AbortSignal;
  /** Milliseconds that what is under way is waited for after that. */
  grace?: number;
}

/** GitHub ends a cancelled job after ten seconds: this leaves time for the record. */
const standardGrace = 4_000;

export async function apply(
  plan: Plan,
  client: LaunchDarkly,
  owners: Owners,
  options: ApplyOptions = {},
): Promise<Outcome[]> {
  const { stop } = options;
  const applier: Applier = {
    client,
    owners,
    patience: options.patience ?? waitsOf({}),
    createsStopped: undefined,
    firstCreate: undefined,
    onDelete: options.onDelete ?? (() => undefined),
    onCreate: options.onCreate ?? (() => undefined),
    ending: abortOf(stop),
    isEnding: () => stop?.aborted === true,
  };
  const limit = pLimit(mostAtOnce);
  // An operation that is told as unknown by then must send nothing more.
  const over = applier.ending.then(() => sleep(options.grace ?? standardGrace)).then(client.close);
  const outcomes = new Map<string, Promise<Outcome>>();
  const begun = new Set<string>();
  let earlier: Promise<unknown> = Promise.resolve();
  for (const level of levelsOf(plan.operations)) {
    const gate = earlier;
    for (const operation of level) {
      // Operations stand after those that they depend on, so these promises exist.
      const needed = operation.dependsOn.flatMap((id) => outcomes.get(id) ?? []);
      const result = gate
        .then(() => Promise.all(needed))
        .then((done) =>
          limit(() => {
            if (stop?.aborted) return notBegun(operation);
            begun.add(operation.id);
            return unlessStopped(operation, done, applier);
          }),
        );
      outcomes.set(
        operation.id,
        Promise.race([result, over.then(() => cutOff(operation, begun))]).then((become) => {
          options.onOutcome?.(become);
          return become;
        }),
      );
    }
    earlier = Promise.all(outcomes.values());
  }
  const told = await Promise.all(outcomes.values());
  if (options.listsAgain !== true || stop?.aborted) return told;
  const deduped = await Promise.race([dedupeWritten(plan.operations, told, applier), over.then(() => [])]);
  for (const outcome of deduped) options.onOutcome?.(outcome);
  // What was done may be given up again: of an operation, the last outcome counts.
  return [...new Map([...told, ...deduped].map((outcome) => [outcome.operation, outcome])).values()];
}

/** Never over, unless the run is to end. */
function abortOf(stop: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (stop?.aborted) resolve();
    else stop?.addEventListener("abort", () => resolve(), { once: true });
  });
}

function notBegun(operation: Operation): Outcome {
  return outcome(operation, "skipped", "Not begun: the run was ended before.", {
    hint: "Run again.",
    cutShort: true,
  });
}

function cutOff(operation: Operation, begun: ReadonlySet<string>): Outcome {
  return begun.has(operation.id)
    ? outcome(operation, "unknown", "The run was ended while this was under way, so what became of it isn't known.", {
        hint: "Run again: what is there is found by its marker.",
        wrote: true,
        cutShort: true,
      })
    : notBegun(operation);
}

/** An operation that something stops, or whose prerequisite failed, isn't begun. */
function unlessStopped(operation: Operation, before: readonly Outcome[], applier: Applier): Outcome | Promise<Outcome> {
  if (isWaiting(operation))
    return outcome(
      operation,
      "pending",
      "It waits for what isn't in LaunchDarkly yet: once that is there, run this again, or let the next merge do it.",
    );
  if (operation.blockedBy.length > 0)
    return outcome(operation, "pending", `Stopped by ${operation.blockedBy.map((code) => `\`${code}\``).join(", ")}.`);
  const failed = before.find(({ operation: id, status }) => operation.dependsOn.includes(id) && status !== "done");
  if (failed !== undefined)
    return outcome(operation, "skipped", `It needs “${failed.operation}”, which is ${failed.status}.`);
  return carryOut(operation, applier);
}
