// What goes into the guards of a plan.
import type { Configuration } from "../../configuration/configuration.ts";
import type { DesiredTemplate, DesiredWorkflow } from "../../model/document.ts";
import type { Operation } from "../../model/plan.ts";
import type { Reviewed, UndoneOperation } from "../../model/record.ts";
import type { OperationGuard } from "../decide/decision.ts";
import type { Documents } from "../scope/ledger.ts";

export interface GuardInput {
  operations: readonly Operation[];
  /** What planning decided of an operation itself, by operation id. */
  own: ReadonlyMap<string, readonly OperationGuard[]>;
  /** By operation id, all keys under which what it is about is known, or was: `everyKeyOf`. */
  keys: ReadonlyMap<string, readonly string[]>;
  policies: Pick<Configuration, "guards" | "paused" | "checks" | "timeZone">;
  head: { workflows: readonly DesiredWorkflow[]; templates: readonly DesiredTemplate[]; count: number };
  base: Documents & { count: number; undone?: ReadonlyMap<string, UndoneOperation> };
  /** Only these are looked after, where not all are. */
  environments?: readonly string[] | undefined;
  /** Other revisions whose documents protect, too: the one that the ledger stands at, and the one that the change goes into. */
  protecting?: readonly Protecting[];
  /** For which operations which guards were lifted: these stop them no more, and don't count them. */
  lifted?: Reviewed;
  /** Unix milliseconds. */
  now: number;
}

/** `isApplied`: as it was carried out, which may be behind what is merged. */
export type Protecting = Documents & { isApplied?: true };
