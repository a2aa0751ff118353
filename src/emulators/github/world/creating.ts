// A checked seed and a clock → the emulated repository with its accounts, but without its seeded records.
import type { Clock } from "../../clock.ts";
import { openGit } from "../git/git.ts";
import { readBranches } from "../git/refs.ts";
import { accountOf, appOf, madeUpAccount, madeUpId } from "./accounts.ts";
import type { Account, App, Token } from "./records.ts";
import { DEFAULT_OPTIONS, type Seed, type SeededToken } from "./seed.ts";
import type { World } from "./world.ts";

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
    settings: {
      rules: seed.settings?.rules ?? [],
      requiredChecks: seed.settings?.requiredChecks ?? null,
      environments: (seed.settings?.environments ?? []).map((environment) => ({
        reviewers: [],
        preventSelfReview: false,
        branches: null,
        ...environment,
      })),
    },
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

function createToken(world: World, { token, login, type, permissions, appSlug, appId }: SeededToken): Token {
  accountOf(world, login);
  const app = type === "Bot" ? appOf(world, appSlug ?? login.replace(/\[bot\]$/, ""), appId) : null;
  return { token, login, type, permissions, app };
}
