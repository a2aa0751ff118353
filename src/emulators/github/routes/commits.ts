// Commits as the website knows them: single ones, comparisons, and the pull requests a commit came from.

import { changedFiles, countDistance, isAncestor, listCommits, mergeBase } from "../git/history.ts";
import { type Commit, readCommit, readCommits } from "../git/objects.ts";
import { resolveCommit } from "../git/refs.ts";
import type { CommitAnswer, ComparisonAnswer } from "../render/answer-types.ts";
import { renderCommit, renderFile } from "../render/commits.ts";
import { listPullCommits, renderPullSimple } from "../render/pulls.ts";
import { repositoryPage, repositoryUrl } from "../render/repository.ts";
import type { Pull } from "../world/records.ts";
import { branchTip } from "../world/test-merges.ts";
import type { World } from "../world/world.ts";
import { GitHubError, notFound } from "./errors.ts";
import { type Call, json, paginate, type Route } from "./routing.ts";

/** Without `page` or `per_page` a comparison shows no more commits; the first page never shows more files. */
const MOST_COMPARED_COMMITS = 250;
const MOST_COMPARED_FILES = 300;
const READ = [["contents", "read"]] as const;

export const commitRoutes: readonly Route[] = [
  { method: "GET", path: "/commits/{sha}/pulls", needs: [["pull-requests", "read"]], handle: listPullsOfCommit },
  { method: "GET", path: "/commits/{ref…}", needs: READ, handle: getCommit },
  { method: "GET", path: "/compare/{basehead…}", needs: READ, handle: compare },
];

/** The commit that a request names, or 422 as GitHub answers it. */
export async function requireCommit(world: World, name: string): Promise<string> {
  const sha = await resolveCommit(world.git, name, world.repository.defaultBranch);
  if (sha === undefined) throw new GitHubError(422, `No commit found for SHA: ${name}`);
  return sha;
}

async function getCommit(call: Call) {
  const { world, request, parameter } = call;
  const sha = await requireCommit(world, parameter("ref"));
  const commit = await readCommit(world.git, sha);
  if (commit === undefined) throw notFound();
  const changed = await changedFiles(world.git, commit.parents[0], sha);
  const { items, headers } = paginate(call, changed);
  const additions = changed.reduce((sum, file) => sum + file.additions, 0);
  const deletions = changed.reduce((sum, file) => sum + file.deletions, 0);
  const answer: CommitAnswer = {
    ...renderCommit(world, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: (request.query.has("per_page") ? items : changed).map((file) => renderFile(world, file, sha)),
  };
  return json(200, answer, request.query.has("per_page") ? headers : {});
}

async function compare(call: Call) {
  const { world, request, parameter } = call;
  const { git } = world;
  const basehead = parameter("basehead");
  const [baseName = "", headName = ""] = basehead.split("...");
  const base = await findSide(world, baseName);
  const head = await findSide(world, headName);
  const common = await mergeBase(git, base.sha, head.sha);
  const mergeBaseCommit = common === undefined ? undefined : await readCommit(git, common);
  if (mergeBaseCommit === undefined) {
    throw new GitHubError(404, `No common ancestor between ${baseName} and ${headName}.`);
  }
  const { ahead, behind } = await countDistance(git, base.sha, head.sha);
  const ids = (await listCommits(git, head.sha, [base.sha])).reverse();
  const paged = request.query.has("page") || request.query.has("per_page");
  const { items, headers } = paged ? paginate(call, ids) : { items: ids.slice(-MOST_COMPARED_COMMITS), headers: {} };
  const firstPage = Number(request.query.get("page") ?? "1") <= 1;
  const files = firstPage ? await changedFiles(git, common, head.sha) : [];
  const page = `${repositoryPage(world)}/compare/${basehead}`;
  const answer: ComparisonAnswer = {
    url: `${repositoryUrl(world)}/compare/${basehead}`,
    html_url: page,
    permalink_url: `${repositoryPage(world)}/compare/${base.sha}...${head.sha}`,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: renderCommit(world, base),
    merge_base_commit: renderCommit(world, mergeBaseCommit),
    status: statusOf(ahead, behind),
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ids.length,
    commits: await renderCommits(world, items),
    files: files.slice(0, MOST_COMPARED_FILES).map((file) => renderFile(world, file, head.sha)),
  };
  return json(200, answer, headers);
}

/** One side of a comparison; `owner:branch` is a branch of a fork, which lies in the same git directory here. */
async function findSide(world: World, name: string): Promise<Commit> {
  const branch = name.slice(name.indexOf(":") + 1);
  const sha = await resolveCommit(world.git, branch, world.repository.defaultBranch);
  const commit = sha === undefined ? undefined : await readCommit(world.git, sha);
  if (commit === undefined) throw notFound();
  return commit;
}

function statusOf(ahead: number, behind: number): ComparisonAnswer["status"] {
  if (ahead > 0 && behind > 0) return "diverged";
  if (ahead > 0) return "ahead";
  return behind > 0 ? "behind" : "identical";
}

async function renderCommits(world: World, ids: readonly string[]): Promise<CommitAnswer[]> {
  return (await readCommits(world.git, ids)).map((commit) => renderCommit(world, commit));
}

async function listPullsOfCommit(call: Call) {
  const sha = await requireCommit(call.world, call.parameter("sha"));
  const { items, headers } = paginate(call, await pullsOfCommit(call.world, sha));
  return json(
    200,
    items.map((pull) => renderPullSimple(call.world, pull)),
    headers,
  );
}

/** On the default branch: what was merged with this commit. Elsewhere: the pull requests that have it, open ones too. */
async function pullsOfCommit(world: World, sha: string): Promise<Pull[]> {
  const { clock, options, git, repository } = world;
  const landed = world.pulls.filter(
    ({ merged }) => merged?.commits.includes(sha) && Date.parse(merged.at) + options.commitPullsLagMs <= clock.now(),
  );
  const tip = await branchTip(world, repository.defaultBranch);
  if (tip !== undefined && (await isAncestor(git, sha, tip))) return landed;
  const having = await Promise.all(
    world.pulls.map(async (pull) => ((await listPullCommits(world, pull)).includes(sha) ? [pull] : [])),
  );
  return [...new Set([...landed, ...having.flat()])];
}
