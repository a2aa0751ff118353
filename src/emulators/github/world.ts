// Takes a checked seed and a clock; gives the emulated repository: its git directory, its records, its accounts, its ids.
import type { Clock } from "../clock.ts";
import { type Git, isoSeconds, openGit, readBranches } from "./git.ts";
import type { Account, App, CheckRun, Comment, Deployment, Issue, Pull, Review, Role, Token } from "./records.ts";
import type { RunnerEvent } from "./runner-event.ts";
import { DEFAULT_OPTIONS, type Options, type Seed, type SeededToken } from "./seed.ts";

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
  /** Branch tips as of the last push event: what `before` is in the next. */
  knownTips: Map<string, string>;
  /** Until when, in epoch milliseconds, a pull request's test merge is being worked out; by number. */
  mergesUnderWay: Map<number, number>;
  /** Every event given to a runner, by run id. */
  runs: Map<number, RunnerEvent>;
  lastId: number;
  lastNumber: number;
}

/** The id of GitHub Actions and its bot on github.com; both differ on GitHub Enterprise Server. */
const ACTIONS_APP: App = { slug: "github-actions", id: 15_368, name: "GitHub Actions" };
const KNOWN_ACCOUNTS: Account[] = [
  { login: "github-actions[bot]", id: 41_898_282, type: "Bot" },
  { login: "dependabot[bot]", id: 49_699_333, type: "Bot" },
  { login: "github", id: 9_919, type: "Organization" },
];
const DEFAULT_RATE_LIMIT = 5_000;
const FIRST_ID = 1_000_000;

/** The world without its seeded records. Throws if the git directory can't be read. */
export async function createWorld(seed: Seed, clock: Clock): Promise<World> {
  const { fullName, id, gitDirectory } = seed.repository;
  const [owner = "", name = ""] = fullName.split("/");
  const git = await openGit(gitDirectory);
  const world: World = {
    clock,
    git,
    repository: {
      fullName,
      owner,
      name,
      id: id ?? madeUpId(fullName),
      private: seed.repository.private ?? false,
      defaultBranch: seed.repository.defaultBranch ?? "main",
      gitDirectory,
    },
    options: { ...DEFAULT_OPTIONS, ...seed.options },
    url: "",
    rateLimit: seed.rateLimit?.limit ?? DEFAULT_RATE_LIMIT,
    tokens: [],
    accounts: new Map(),
    roles: new Map(),
    apps: new Map([[ACTIONS_APP.slug, ACTIONS_APP]]),
    pulls: [],
    comments: [],
    reviews: [],
    issues: [],
    checkRuns: [],
    deployments: [],
    knownTips: await readBranches(git),
    mergesUnderWay: new Map(),
    runs: new Map(),
    lastId: FIRST_ID,
    lastNumber: 0,
  };
  for (const account of KNOWN_ACCOUNTS) world.accounts.set(account.login, account);
  for (const user of seed.users ?? []) {
    world.accounts.set(user.login.toLowerCase(), { ...madeUpAccount(user.login), ...user });
  }
  world.tokens = seed.tokens.map((token) => createToken(world, token));
  for (const [login, role] of Object.entries({ [owner]: "admin" as const, ...seed.collaborators })) {
    accountOf(world, login);
    world.roles.set(login.toLowerCase(), role);
  }
  return world;
}

/** The account with this login; made up, and remembered, when it is first named. */
export function accountOf(world: World, login: string): Account {
  const key = login.toLowerCase();
  const account = world.accounts.get(key) ?? madeUpAccount(login);
  world.accounts.set(key, account);
  return account;
}

/** The app with this slug; made up, and remembered, when it is first named. */
export function appOf(world: World, slug: string, id?: number): App {
  const app = world.apps.get(slug) ?? { slug, id: id ?? madeUpId(slug), name: slug };
  world.apps.set(slug, app);
  return app;
}

/** The slug of the app whose token has this login. */
export function appOfLogin(world: World, login: string): string | null {
  return world.tokens.find((token) => token.login === login)?.app?.slug ?? null;
}

/** What an account may do: its role, or what everybody may. */
export function roleOf(world: World, login: string): Role {
  return world.roles.get(login.toLowerCase()) ?? (world.repository.private ? "none" : "read");
}

/** A stable id for what was given none. */
export function madeUpId(text: string): number {
  let id = 7;
  for (const character of text) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 100_000_007;
  return id + 1_000;
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

function madeUpAccount(login: string): Account {
  return { login, id: madeUpId(login.toLowerCase()), type: login.endsWith("[bot]") ? "Bot" : "User" };
}

function createToken(world: World, { token, login, type, permissions, appSlug, appId }: SeededToken): Token {
  accountOf(world, login);
  const app = type === "Bot" ? appOf(world, appSlug ?? login.replace(/\[bot\]$/, ""), appId) : null;
  return { token, login, type, permissions, app };
}
