// What an apply leaves behind for the next one: the revision that it applied, and what of that is still to be done.
import type { OperationKind } from "./plan.ts";

/** An operation that was not carried out. Without a target it is a template's. */
export interface UndoneOperation {
  /** `undecided`: what is to be done could not be told, since something could not be read. */
  kind: OperationKind | "undecided";
  key: string;
  /** `project/flag/environment`. */
  target?: string;
  run?: number;
  /** What a review covers; empty where undecided. */
  digest: string;
  /** Of a replace: the digest that its create has, should the old one be gone already. */
  restDigest?: string;
  /** Whether a plan showed it before the merge. */
  reviewed: boolean;
  /** Whether its overridable guards were lifted by a review or by hand. */
  allowed?: boolean;
  /** The commit that it was planned against, where that isn't the record's `base`. */
  revision?: string;
}

export interface ApplyRecord {
  v: 1;
  /** The commit that was applied: the next apply's base. */
  sha: string;
  /** What it was compared with. */
  base: string;
  /** The plan's hash. */
  plan: string;
  /** Where it ran: the address of a workflow run, or of a machine. */
  run: string;
  undone: UndoneOperation[];
  /** Digests that were reviewed for what is undecided. */
  reviewed?: string[];
}

/** Whether a revision's name is a commit's full id: the working tree and the revision that holds nothing have none. */
export function isCommit(revision: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision);
}
