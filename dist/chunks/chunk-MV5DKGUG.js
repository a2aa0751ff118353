import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  needsReview,
  notTakenNotices,
  overrideNotice,
  requireReview,
  reviewedOn,
  unseenUnder
} from "./chunk-VB6P76ON.js";
import {
  assemble
} from "./chunk-IW6CTMRL.js";
import {
  isReviewRequired,
  reviewOf
} from "./chunk-Q3S7ZH5L.js";
import {
  branchOf,
  historyBetween
} from "./chunk-37FROLCI.js";
import {
  isError
} from "./chunk-QJEXP4H6.js";
import {
  tolerateRefusal
} from "./chunk-5CZ4G4KV.js";

// src/runner/reviewed.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/github/reviewing/merged-pulls.ts
async function mergedPulls({ octokit, repository }, commits, branch) {
  const found = /* @__PURE__ */ new Map();
  let tipHasOne = false;
  for (const [index, sha] of commits.entries()) {
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...repository, commit_sha: sha });
    for (const { number, merged_at, base, head } of data) {
      if (merged_at === null || base.ref !== branch) continue;
      const isFork = head.repo?.id !== base.repo.id;
      found.set(number, { number, head: head.sha, mergedAt: merged_at, isFork });
      if (index === 0) tipHasOne = true;
    }
  }
  return { pulls: [...found.values()], tipHasOne };
}

// src/runner/reviewed.ts
async function reviewMerge(job, input, { records, request }, history) {
  const planned = assemble(input);
  if (!planned.operations.some(needsReview) && !planned.diagnostics.some(isError))
    return { plan: planned, reviewed: reviewOf([], records), pulls: [], unasked: [] };
  const isSeen = (pulls2) => {
    const reviewed2 = reviewOf(seenPlans(pulls2), records);
    return planned.operations.every((operation) => !needsReview(operation) || reviewed2.has(operation.digest));
  };
  const commits = [.../* @__PURE__ */ new Set([...history.commits, ...records.flatMap(({ unasked = [] }) => unasked)])];
  const found = await findPulls(job, request.instance, { ...history, commits }, isSeen);
  const { pulls } = found;
  const reviewed = reviewOf(seenPlans(pulls), records);
  const lifted = assemble({
    ...input,
    lifted: reviewed,
    diagnostics: [...input.diagnostics, ...diagnosticsOf(found, job.inputs.reviewedPlan)]
  });
  const notTaken = lifted.guards.some(({ overridable }) => overridable) ? notTakenOn(pulls) : [];
  const plan = { ...lifted, diagnostics: [...lifted.diagnostics, ...notTaken] };
  const isPlanned = pulls.some((pull) => pull.plan !== void 0);
  const isRequired = isReviewRequired(job.inputs.reviewedPlan, isPlanned);
  const words = found.problems.length > 0 ? notLookedUp : unseenUnder(job.inputs.reviewedPlan);
  const held = isRequired ? requireReview(plan, reviewed, { words, shownStopped: shownAsStopped(pulls) }) : plan;
  return { plan: held, reviewed, pulls, unasked: found.unasked };
}
var notLookedUp = {
  message: "The merged pull requests could not be looked up, so it isn't known whether a plan showed this.",
  hint: "Run the job again once GitHub lets it look them up; so does the next merge."
};
function shownAsStopped(pulls) {
  return new Set(
    seenPlans(pulls).flatMap(({ shown, stopped = [], isOverridden }) => [
      ...stopped,
      ...[...shown].flatMap(([digest, stops]) => stops.length > 0 && !isOverridden ? [digest] : [])
    ])
  );
}
function seenPlans(pulls) {
  const merged = [...pulls].sort((left, right) => timeOf(left) - timeOf(right));
  return merged.flatMap((pull) => {
    const { plan, override } = pull;
    if (plan === void 0) return [];
    const { shown, stopped, at } = plan;
    const plannedAt = Math.floor(Date.parse(at) / 1e3);
    return [{ shown, stopped, isOverridden: override !== void 0, plannedAt, mergedAt: timeOf(pull) }];
  });
}
function timeOf({ mergedAt }) {
  return mergedAt === void 0 ? Number.POSITIVE_INFINITY : Math.floor(Date.parse(mergedAt) / 1e3);
}
async function pullsOfPush(job, instance) {
  const { base } = job.assignment;
  const history = base.kind === "commit" ? await historyBetween(job.github, base.sha, job.commit) : void 0;
  if (history?.status !== "ahead") return [];
  return (await findPulls(job, instance, history, () => false)).pulls;
}
var mostCommits = 100;
var patience = { longest: 3e4, between: 2e3 };
async function findPulls({ github, ref, inputs, assignment }, instance, { commits, age, now, isCut }, isSeen) {
  const branch = branchOf(ref);
  const { pushedAt } = assignment;
  const passed = pushedAt !== void 0 && now !== void 0 ? Math.max(0, now - pushedAt) : age;
  const until = Date.now() + patience.longest - passed;
  const isPush = assignment.base.kind === "commit" && commits.length > 0;
  const found = /* @__PURE__ */ new Map();
  const askUntilSeen = async () => {
    for (let asked = commits.slice(0, mostCommits); ; asked = commits.slice(0, 1)) {
      const { pulls, tipHasOne } = await mergedPulls(github, asked, branch);
      const read = await Promise.all(
        pulls.map((pull) => reviewedOn(github, pull, instance, inputs.reviewedPlan === "approved"))
      );
      for (const one of read) found.set(one.pull, one);
      const mayComeLater = isReviewRequired(inputs.reviewedPlan, false) && isPush && !tipHasOne;
      if (isSeen(found.values()) || !mayComeLater || Date.now() + patience.between > until) return;
      await sleep(patience.between);
    }
  };
  const { problems } = await tolerateRefusal(askUntilSeen, {
    what: "The merged pull requests could not be looked up, so nothing counts as reviewed",
    needed: "pull-requests: read",
    severity: "warning",
    code: "no-pull-requests"
  });
  const unasked = problems.length > 0 ? commits.slice(0, mostCommits) : [];
  return { pulls: [...found.values()], problems, unasked, isCut: isCut || commits.length > mostCommits };
}
function diagnosticsOf({ pulls, isCut, problems }, policy) {
  const allowed = pulls.flatMap(
    ({ pull, override }) => override === void 0 ? [] : [overrideNotice(override, `the plan of #${pull}`)]
  );
  const unplanned = pulls.filter(({ plan }) => plan === void 0).map(({ pull }) => `#${pull}`);
  return [
    ...problems,
    ...allowed,
    ...unplanned.length > 0 ? [withoutPlan(unplanned.join(", "), policy)] : [],
    ...isCut ? [manyMerges] : []
  ];
}
function notTakenOn(pulls) {
  return pulls.flatMap(({ pull, notTaken = [] }) => notTakenNotices(notTaken, `the plan of #${pull}`));
}
function withoutPlan(pulls, policy) {
  if (policy === "approved")
    return {
      severity: "warning",
      code: "no-reviewed-plan",
      message: `On ${pulls}, no plan of this tool was approved by somebody who may write to the repository and isn't the author.`,
      hint: "Did nobody approve it after its last push was planned, or did no plan run there in time? Then nothing of it counts as reviewed: the next pull request's plan shows it, or let it through by hand, with `allow`."
    };
  return {
    severity: "warning",
    code: "no-reviewed-plan",
    message: `No plan of this tool was found on ${pulls} that was made before the merge, neither as a check run nor as a comment.`,
    hint: "Did no plan run there in time, have its check runs expired and its comment been deleted, or did another token write them? Then nothing of it counts as reviewed: let it through by hand, with `allow`."
  };
}
var manyMerges = {
  severity: "warning",
  code: "many-merges",
  message: `More than ${mostCommits} commits have come since the last apply; only the newest ones were asked for their pull requests.`,
  hint: "What counts as unreviewed only for that can be let through by hand, with `allow`."
};

export {
  mergedPulls,
  reviewMerge,
  shownAsStopped,
  seenPlans,
  pullsOfPush
};
