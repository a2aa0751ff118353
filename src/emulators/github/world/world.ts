// The emulated repository: its git directory, its records, its accounts; new ids and timestamps in it.
import type { Clock } from "../../clock.ts";
import type { RunnerEvent } from "../../runner-event.ts";
import type { Git } from "../git/git.ts";
import { isoSeconds } from "../git/objects.ts";
import type {
  Account,
  App,
  CheckRun,
  Comment,
  Deployment,
  Issue,
  Pull,
  Review,
  Role,
  Settings,
  Token,
} from "./records.ts";
import type { Options } from "./seed.ts";

interface Repository {
  fullName: string;
  owner: string;
  name: string;
  id: number;
  private: boolean;
  defaultBranch: string;
  gitDirectory: string;
}

export interface World {
  clock: Clock;
  git: Git;
  repository: Repository;
  options: Options;
  /** Root of the REST API, with `/api/v3` on an Enterprise Server; known once the emulator listens. */
  url: string;
  rateLimit: number;
  tokens: Token[];
  /** By login, lower case. */
  accounts: Map<string, Account>;
  roles: Map<string, Role>;
  apps: Map<string, App>;
  pulls: Pull[];
  comments: Comment[];
  reviews: Review[];
  issues: Issue[];
  checkRuns: CheckRun[];
  deployments: Deployment[];
  settings: Settings;
  /** Branch tips as of the last push event: what `before` is in the next. */
  knownTips: Map<string, string>;
  /** Until when, in epoch milliseconds, a pull request's test merge is being worked out; by number. */
  mergesUnderWay: Map<number, number>;
  /** Every event given to a runner, by run id. */
  runs: Map<number, RunnerEvent>;
  lastId: number;
  lastNumber: number;
}

export function nextId(world: World): number {
  world.lastId += 1;
  return world.lastId;
}

/** Pull requests and issues are numbered together. */
export function nextNumber(world: World): number {
  world.lastNumber += 1;
  return world.lastNumber;
}

export function timestamp(world: World): string {
  return isoSeconds(world.clock.now());
}

export function findPull(world: World, number: number): Pull | undefined {
  return world.pulls.find((pull) => pull.number === number);
}

export function findIssue(world: World, number: number): Issue | undefined {
  return world.issues.find((issue) => issue.number === number);
}
