// What an apply leaves behind for the next plan: the commit that it applied, and what of that is still to be done.
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
  /** Of a template's replacement, the same of its create: the old one may be gone by the next plan. */
  restDigest?: string;
  /** Whether a plan showed it before the merge as going to be done. */
  reviewed: boolean;
  /** Codes of the guards that a review, or a person who started the run, has lifted for it. */
  lifted?: string[];
  /** The commit whose document is what has been carried out so far, or `nothing` where there was no commit yet. */
  revision: string;
  /** The commit whose document may have been carried out since then, which isn't known; or `nothing` where it isn't known either which that was. */
  unsure?: string;
  /** Of a document that was renamed since, by commit: the key that it had there. */
  keyAt?: Record<string, string>;
  /** The old one's DELETE was sent, and its successor may be missing. */
  replacing?: true;
  /** A create that `rename` stopped: nobody has said that it is no rename. */
  renamed?: true;
  /** A delete that `empties-everything` stopped, and that nobody has allowed since. */
  emptied?: true;
}

/** What reviews covered, of which nothing is known yet. */
export interface ReviewedDigest {
  digest: string;
  lifted?: string[];
}

/** A workflow that an apply has made: LaunchDarkly's lists may not show it yet. */
export interface MadeWorkflow {
  /** `project/flag/environment`. */
  target: string;
  id: string;
  /** Unix milliseconds by LaunchDarkly's clock, which is the one that it is compared with. */
  at: number;
}

/** Milliseconds for which what was made is asked for by its id where a list doesn't show it. */
export const unlistedFor = 120_000;

export interface ApplyRecord {
  v: 1;
  owner: string;
  /** Owners whose records it goes on from. */
  formerOwners?: string[];
  /** The commit that was applied. */
  sha: string;
  /** Where its documents lie, relative to the repository's root. */
  directory: string;
  /** The environments that the apply was limited to. */
  environments?: string[];
  /** What it was planned against: a commit, or a word. */
  base: string;
  /** The plan's hash. */
  plan: string;
  /** Where it ran: the address of a workflow run, or the name of a machine. */
  run: string;
  /** Left before the first write, for a run that is lost: what would be sent is *unsure*. The apply's last record takes its place. */
  begun?: true;
  undone: UndoneOperation[];
  /**
   * Of documents that were removed after they had run, by a hash of the name: the run. Should they come back, they are not new. 0: the
   * workflow was deleted before anything of it had run, and they are.
   */
  past?: Record<string, number>;
  /** What was made a moment ago, by this apply or one right before it. */
  made?: MadeWorkflow[];
  /** What was reviewed and isn't in the plan, where something of the plan is undecided. */
  reviewed?: ReviewedDigest[];
  /** Commits whose pull requests GitHub didn't tell, newest first: the next apply asks for them again. */
  unasked?: string[];
}

/**
 * What people have seen as going to be done: operations' digests, each with the codes of the guards that were lifted for it.
 * What a plan showed as stopped isn't in it, unless that stop was lifted.
 */
export type Reviewed = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Guards on a plan as a whole: a review of an operation covers them, since the plan that showed it has passed them. Two plans that
 * each pass don't add up to a stop.
 */
export const guardsOfWholePlans: readonly string[] = ["deletes", "empties-everything"];

/** Whether a revision's name is a commit's full id: the working tree and the revision that holds nothing have none. */
export function isCommit(revision: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision);
}

/** Whether a record says anything of an environment; a template, which has none, is everyone's. */
export function covers({ environments }: Pick<ApplyRecord, "environments">, environment: string | undefined): boolean {
  return environments === undefined || environment === undefined || environments.includes(environment);
}
