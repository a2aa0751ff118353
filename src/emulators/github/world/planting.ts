// Takes a world and its seed; puts the seeded records into it, each with the fields that the seed left out.

import { listCommits } from "../git/history.ts";
import { readCommit } from "../git/objects.ts";
import { resolveCommit } from "../git/refs.ts";
import { accountOf, appOf, appOfLogin } from "./accounts.ts";
import type { CheckRun, Deployment, Merged, Pull } from "./records.ts";
import type { Seed, SeededCheckRun, SeededDeployment, SeededPull } from "./seed.ts";
import { refreshTestMerge } from "./test-merges.ts";
import { nextId, timestamp, type World } from "./world.ts";

/** Throws if a branch or commit that the seed names isn't in the git directory. */
export async function plant(world: World, seed: Seed): Promise<void> {
  reserveIds(world, seed);
  for (const pull of seed.pulls ?? []) {
    const planted = await plantPull(world, pull);
    world.pulls.push(planted);
    if (planted.state === "open") await refreshTestMerge(world, planted);
  }
  plantIssues(world, seed);
  plantComments(world, seed);
  plantReviews(world, seed);
  world.checkRuns.push(...(seed.checkRuns ?? []).map((run) => plantCheckRun(world, run)));
  world.deployments.push(...(seed.deployments ?? []).map((deployment) => plantDeployment(world, deployment)));
}

/** Ids given by the seed come first, so that the made-up ones don't repeat them. */
function reserveIds(world: World, seed: Seed): void {
  const { comments = [], reviews = [], checkRuns = [], deployments = [], pulls = [], issues = [] } = seed;
  const statuses = deployments.flatMap((deployment) => deployment.statuses ?? []);
  const ids = [...comments, ...reviews, ...checkRuns, ...deployments, ...statuses].map(({ id }) => id ?? 0);
  const numbers = [...pulls, ...issues].map(({ number }) => number);
  const repeated = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (repeated !== undefined) throw new Error(`The seed has two pull requests or issues with number ${repeated}.`);
  world.lastId = Math.max(world.lastId, ...ids);
  world.lastNumber = Math.max(world.lastNumber, ...numbers);
}

async function plantPull(world: World, pull: SeededPull): Promise<Pull> {
  const { repository } = world;
  const now = timestamp(world);
  const createdAt = pull.createdAt ?? now;
  const author = accountOf(world, pull.author ?? repository.owner).login;
  const base = pull.base ?? repository.defaultBranch;
  const headSha = await commitOf(world, pull.headSha ?? pull.head, `the head of pull request ${pull.number}`);
  const merged = pull.merged ? await plantMerged(world, pull.merged) : null;
  const baseBefore = merged === null ? undefined : await baseBeforeMerge(world, merged);
  return {
    title: pull.head,
    body: null,
    state: merged === null ? "open" : "closed",
    draft: false,
    labels: [],
    fork: false,
    forkDeleted: false,
    baseSha: baseBefore ?? (await commitOf(world, base, `the base of pull request ${pull.number}`)),
    testMerge: null,
    mergeable: null,
    createdAt,
    updatedAt: createdAt,
    closedAt: merged?.at ?? (pull.state === "closed" ? createdAt : null),
    ...pull,
    author,
    base,
    headSha,
    merged,
  };
}

async function plantMerged(world: World, merged: NonNullable<SeededPull["merged"]>): Promise<Merged> {
  const sha = await commitOf(world, merged.sha, "a merge");
  const [firstParent] = (await readCommit(world.git, sha))?.parents ?? [];
  const commits = await listCommits(world.git, sha, firstParent === undefined ? [] : [firstParent]);
  const by = accountOf(world, merged.by ?? world.repository.owner).login;
  return { at: timestamp(world), commits, ...merged, by, sha };
}

/** A merge commit stands on the base branch itself; squashed and rebased commits follow it. */
async function baseBeforeMerge(world: World, { sha, commits }: Merged): Promise<string | undefined> {
  const tip = await readCommit(world.git, sha);
  if (tip !== undefined && tip.parents.length > 1) return tip.parents[0];
  return (await readCommit(world.git, commits.at(-1) ?? sha))?.parents[0];
}

async function commitOf(world: World, name: string, what: string): Promise<string> {
  const sha = await resolveCommit(world.git, name, world.repository.defaultBranch);
  if (sha === undefined) {
    throw new Error(`The seed names ${name} as ${what}, which is no commit in ${world.git.directory}.`);
  }
  return sha;
}

function plantIssues(world: World, seed: Seed): void {
  for (const issue of seed.issues ?? []) {
    const author = accountOf(world, issue.author ?? world.repository.owner).login;
    const createdAt = issue.createdAt ?? timestamp(world);
    world.issues.push({
      body: null,
      app: appOfLogin(world, author),
      state: "open",
      stateReason: null,
      labels: [],
      createdAt,
      updatedAt: createdAt,
      closedAt: null,
      closedBy: null,
      ...issue,
      author,
    });
  }
}

function plantComments(world: World, seed: Seed): void {
  const numbers = new Set([...world.pulls, ...world.issues].map(({ number }) => number));
  for (const comment of seed.comments ?? []) {
    if (!numbers.has(comment.number)) throw new Error(`The seed comments on ${comment.number}, which it doesn't have.`);
    const createdAt = comment.createdAt ?? timestamp(world);
    const author = accountOf(world, comment.author).login;
    const app = appOfLogin(world, author);
    world.comments.push({
      id: comment.id ?? nextId(world),
      app,
      createdAt,
      updatedAt: createdAt,
      ...comment,
    });
  }
  world.comments.sort((one, other) => one.id - other.id);
}

function plantReviews(world: World, seed: Seed): void {
  for (const review of seed.reviews ?? []) {
    const pull = world.pulls.find(({ number }) => number === review.number);
    if (pull === undefined) throw new Error(`The seed reviews pull request ${review.number}, which it doesn't have.`);
    accountOf(world, review.author);
    const id = review.id ?? nextId(world);
    world.reviews.push({ id, body: "", commitId: pull.headSha, submittedAt: timestamp(world), ...review });
  }
}

function plantCheckRun(world: World, run: SeededCheckRun): CheckRun {
  const now = timestamp(world);
  const status = run.status ?? (run.conclusion ? "completed" : "queued");
  return {
    id: run.id ?? nextId(world),
    externalId: null,
    detailsUrl: null,
    conclusion: null,
    startedAt: now,
    completedAt: status === "completed" ? now : null,
    title: null,
    summary: null,
    text: null,
    ...run,
    status,
    app: appOf(world, run.app ?? "github-actions").slug,
    annotations: (run.annotations ?? []).map((annotation) => ({
      start_column: null,
      end_column: null,
      title: null,
      raw_details: null,
      ...annotation,
    })),
  };
}

function plantDeployment(world: World, deployment: SeededDeployment): Deployment {
  const createdAt = deployment.createdAt ?? timestamp(world);
  const creator = accountOf(world, deployment.creator ?? world.repository.owner).login;
  const environment = deployment.environment ?? "production";
  return {
    id: deployment.id ?? nextId(world),
    ref: deployment.sha,
    task: "deploy",
    description: null,
    payload: {},
    app: appOfLogin(world, creator),
    transient: false,
    production: environment === "production",
    createdAt,
    updatedAt: createdAt,
    ...deployment,
    environment,
    creator,
    statuses: (deployment.statuses ?? []).map((status) => ({
      id: status.id ?? nextId(world),
      description: "",
      environment,
      logUrl: "",
      environmentUrl: "",
      creator,
      createdAt,
      ...status,
    })),
  };
}
