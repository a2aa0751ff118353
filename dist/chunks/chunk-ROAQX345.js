import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  ownPart
} from "./chunk-VB6P76ON.js";
import {
  checkName,
  isExternalIdOf,
  mostCheckBytes,
  writeCheckRun
} from "./chunk-ZERNI4VB.js";
import {
  restInSummary,
  subjectOf
} from "./chunk-KDJISD52.js";
import {
  planExitCode,
  planMarkdown
} from "./chunk-IW6CTMRL.js";
import {
  headline,
  undoneWords,
  waitsFor
} from "./chunk-RYBC4EFA.js";
import {
  isError,
  isInvalid
} from "./chunk-QJEXP4H6.js";
import {
  planAnnotations
} from "./chunk-OV3V5SLX.js";
import {
  slugOf,
  tolerateFailure
} from "./chunk-5CZ4G4KV.js";
import {
  capitalised,
  counted
} from "./chunk-MMUMCMMQ.js";
import {
  targetName
} from "./chunk-ARACZODJ.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  object,
  objects
} from "./chunk-XEMECXA4.js";

// src/github/reviewing/open-pulls.ts
import { createHash } from "node:crypto";
function placeOf({ key, target }) {
  return target === void 0 ? `template ${key}` : targetName(target);
}
function ownPlaces(operations) {
  return [...new Set(operations.flatMap((one) => one.undone === true ? [] : [placeOf(one)]))].sort();
}
function shortDigest(place) {
  return createHash("sha256").update(place).digest().subarray(0, 8).toString("base64url");
}
function placesLine(head, operations, most) {
  const lineOf = (digests2) => `<!-- ld-sync:places:v1 head=${head} places=${digests2.join(",")} -->`;
  const digests = ownPlaces(operations).map(shortDigest);
  const empty = lineOf([]).length;
  if (empty > most) return void 0;
  return lineOf(digests.slice(0, Math.floor((most - empty + 1) / 12)));
}
var written = /^<!-- ld-sync:places:v1 head=([0-9a-f]{40,64}) places=([\w,-]*) -->\r?$/m;
var query = `query OpenPlans($owner: String!, $repo: String!, $base: String!, $check: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(states: OPEN, baseRefName: $base, first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        number
        commits(last: 2) {
          nodes {
            commit {
              oid
              checkSuites(last: 3, filterBy: { checkName: $check }) {
                nodes {
                  app { slug }
                  checkRuns(last: 1, filterBy: { checkName: $check, checkType: LATEST }) {
                    nodes { databaseId externalId text }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}`;
async function sharedPlaces({ octokit, repository, login }, { instance, branch, pull }, operations) {
  const places = ownPlaces(operations);
  if (places.length === 0) return /* @__PURE__ */ new Map();
  const variables = { ...repository, base: branch, check: checkName(repository, instance) };
  const [answer, ours] = await Promise.all([octokit.graphql(query, variables), login()]);
  const { nodes } = object(object(object(answer).repository).pullRequests);
  const found = objects(nodes).flatMap(({ number, commits }) => {
    if (typeof number !== "number" || number === pull) return [];
    const theirs = new Set(lastPlaces(object(commits).nodes, slugOf(ours), instance));
    const shared = places.filter((place) => theirs.has(shortDigest(place)));
    return shared.length === 0 ? [] : [[number, shared]];
  });
  return new Map(found.sort(([left], [right]) => left - right));
}
function lastPlaces(commits, app, instance) {
  for (const { commit } of objects(commits).toReversed()) {
    const { oid, checkSuites } = object(commit);
    const runs = objects(object(checkSuites).nodes).filter((suite) => object(suite.app).slug === app).flatMap(({ checkRuns }) => objects(object(checkRuns).nodes)).filter(({ externalId }) => typeof externalId === "string" && isExternalIdOf(externalId, instance));
    const [newest] = runs.sort((left, right) => Number(right.databaseId) - Number(left.databaseId));
    if (newest === void 0) continue;
    const [, head, digests = ""] = written.exec(String(newest.text)) ?? [];
    return head === oid ? digests.split(",") : [];
  }
  return [];
}

// src/runner/check.ts
function writeCheck(job, plan, commit, { carried } = {}) {
  const { github, addresses } = job;
  const about = subjectOf(job);
  const report = {
    instance: plan.instance,
    hash: plan.hash,
    commit,
    ...verdict(plan),
    summary: planMarkdown(plan, void 0, { limit: mostCheckBytes, rest: restInSummary, addresses, about }),
    ...present({ text: carried && textOf(carried, commit, plan) }),
    annotations: planAnnotations(plan, about),
    address: addresses.run
  };
  return tolerateFailure(
    () => writeCheckRun(github, report),
    { what: "The check run could not be written", needed: "checks: write", severity: "warning" },
    { code: "no-check-run" }
  );
}
function textOf(carried, commit, plan) {
  const text = `What the merge is held to: the digests of this plan.

${carried}`;
  const places = placesLine(commit, plan.operations, mostCheckBytes - Buffer.byteLength(text) - 1);
  return places === void 0 ? text : `${text}
${places}`;
}
function verdict(plan) {
  const change = ownPart(plan);
  const code = planExitCode(change);
  const title = titleOf(plan, change);
  if (code === 1 || code === 3) return { conclusion: "failure", title };
  const waits = waitsFor(plan);
  if (waits.length === 0) return { conclusion: "success", title };
  return { conclusion: "failure", title: `${title}: ${waits.join(", ")}` };
}
function titleOf(plan, change) {
  const isCounted = plan.operations.length === 0 ? isError : isInvalid;
  const errors = plan.diagnostics.filter(isCounted).length;
  if (errors > 0) return counted(errors, "error");
  const title = capitalised(headline(change));
  const undone = plan.operations.length - change.operations.length;
  return undone > 0 ? `${title}, ${undone} ${undoneWords(plan, "pull request")}` : title;
}
function jobAnnotations(job, plan, isOnCheckRun) {
  return planAnnotations(plan, subjectOf(job)).filter(({ place }) => !isOnCheckRun || place === void 0);
}

export {
  placeOf,
  sharedPlaces,
  writeCheck,
  jobAnnotations
};
