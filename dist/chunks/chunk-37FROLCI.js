import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isRequestFailure
} from "./chunk-5CZ4G4KV.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  ExpectedError
} from "./chunk-EGUOEJRJ.js";

// src/github/commits.ts
async function parentsOf({ octokit, repository }, commit) {
  const { data } = await octokit.rest.git.getCommit({ ...repository, commit_sha: commit });
  return data.parents.map(({ sha }) => sha);
}
async function commitNamed({ octokit, repository }, name) {
  try {
    const { data } = await octokit.rest.repos.getCommit({ ...repository, ref: name });
    return data.sha;
  } catch (error) {
    if (isMissing(error)) throw missingCommit(name);
    throw error;
  }
}
async function tipOf({ octokit, repository }, ref) {
  const { data } = await octokit.rest.git.getRef({ ...repository, ref: ref.replace(/^refs\//, "") });
  return data.object.sha;
}
function branchOf(ref) {
  return ref.replace(/^refs\/heads\//, "");
}
function isMissing(error) {
  return isRequestFailure(error) && (error.status === 404 || error.status === 422);
}
function missingCommit(commit) {
  return new ExpectedError(
    `There is no commit \`${commit}\` in this repository.`,
    "Check the input `base`; after a force push the commit before it may be gone: give another one."
  );
}
var pageSize = 100;
var mostCommits = 1e3;
function follows(history) {
  return history?.status === "ahead" || history?.status === "identical";
}
async function historyBetween({ octokit, repository }, base, head) {
  if (base === head) return { status: "identical", commits: [], reachesBase: true, age: 0, isCut: false };
  const parents = /* @__PURE__ */ new Map();
  for (let page = 1; ; page++) {
    try {
      const { data, headers } = await octokit.rest.repos.compareCommitsWithBasehead({
        ...repository,
        basehead: `${base}...${head}`,
        per_page: pageSize,
        page
      });
      for (const commit of data.commits) parents.set(commit.sha, commit.parents[0]?.sha);
      if (data.commits.length === pageSize && page * pageSize < Math.min(data.total_commits, mostCommits)) continue;
      const made = Date.parse(data.commits.at(-1)?.commit.committer?.date ?? "");
      const now = Date.parse(headers.date ?? "");
      const commits = firstParentLine(head, parents);
      return {
        status: data.status,
        // GitHub lists the oldest commits first, so among very many the head itself was not read.
        commits: commits.length === 0 && data.status === "ahead" ? [head] : commits,
        reachesBase: parents.get(commits.at(-1) ?? "") === base,
        age: now > made ? now - made : 0,
        ...present({ now: now > 0 ? now : void 0 }),
        isCut: data.total_commits > parents.size
      };
    } catch (error) {
      if (isRequestFailure(error) && error.status === 404) return void 0;
      throw error;
    }
  }
}
function firstParentLine(head, parents) {
  const line = [];
  for (let commit = head; commit !== void 0 && parents.has(commit); commit = parents.get(commit))
    line.push(commit);
  return line;
}

export {
  parentsOf,
  commitNamed,
  tipOf,
  branchOf,
  isMissing,
  missingCommit,
  follows,
  historyBetween
};
