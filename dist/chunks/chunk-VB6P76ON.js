import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  publishedAt,
  readReviewedChecks,
  readReviewedLine
} from "./chunk-ZERNI4VB.js";
import {
  withGuards
} from "./chunk-RNVREXDO.js";
import {
  branchOf,
  follows,
  historyBetween,
  tipOf
} from "./chunk-37FROLCI.js";
import {
  isCommit
} from "./chunk-IMFSTL42.js";
import {
  withoutPlan
} from "./chunk-GDIP4WBE.js";
import {
  readComments
} from "./chunk-MT4CQHRS.js";
import {
  sentence
} from "./chunk-V7MYYAC7.js";
import {
  isError
} from "./chunk-QJEXP4H6.js";
import {
  diagnosticAnnotations
} from "./chunk-OV3V5SLX.js";
import {
  isStopped
} from "./chunk-P34VQHCV.js";
import {
  isRefused,
  itemsOf
} from "./chunk-5CZ4G4KV.js";
import {
  counted,
  listed,
  quoted
} from "./chunk-MMUMCMMQ.js";
import {
  present
} from "./chunk-WR3UDKBN.js";

// src/github/reviewing/allow-lines.ts
function allowLineIn(body, hash) {
  const lines = body.split(/[\r\n\u2028\u2029]+/).flatMap((line) => readLine(line, hash) ?? []);
  const ranks = [void 0, "reason", "plan", "form", "start"];
  const rank = (line) => ranks.indexOf("lacks" in line ? line.lacks[0] : void 0);
  return lines.sort((left, right) => rank(left) - rank(right))[0];
}
function readLine(line, hash) {
  if (!/^\/ld-allow(?![\w-])/i.test(line)) return /\/ld-allow\s+[0-9a-f]{6}/i.test(line) ? lacking("start") : void 0;
  const [, given, written] = /^\/ld-allow\s+([0-9a-f]{32})(?:\s+(\S.*?))?\s*$/.exec(line) ?? [];
  if (given === void 0) return lacking("form");
  const reason = written === "<reason>" ? void 0 : written;
  const lacks = [
    ...given === hash ? [] : ["plan"],
    ...reason === void 0 ? ["reason"] : []
  ];
  return reason === void 0 || lacks.length > 0 ? { lacks } : { reason };
}
function lacking(lack) {
  return { lacks: [lack] };
}
var words = {
  start: "it doesn't begin its line",
  form: "it isn't written as the report gives it, with 32 hexadecimal digits and in small letters",
  plan: "its hash is another plan's",
  reason: "it gives no reason",
  approval: "their newest review doesn't approve",
  author: "they are the pull request's author, and GitHub lets nobody approve their own",
  commit: "it approves another commit than the plan's",
  permission: "they may not write to the repository"
};
var mostPeople = 5;
function notTakenNotices(lines, which, hint) {
  const notices = lines.slice(0, mostPeople).map(
    ({ by, lacks }) => notice(
      lacks.includes("plan") ? "allow-of-another-plan" : "allow-not-taken",
      `What \`${by}\` wrote as \`/ld-allow\` lifts nothing of ${which}: ${lacks.map((lack) => words[lack]).join(", and ")}.`,
      hint
    )
  );
  const { length: more } = lines.slice(mostPeople);
  if (more === 0) return notices;
  return [...notices, notice("allow-not-taken", `What ${counted(more, "other reviewer")} wrote lifts nothing either.`)];
}
function notice(code, message, hint) {
  return { severity: "notice", code, message, ...hint !== void 0 && { hint } };
}

// src/github/reviewing/reviews.ts
async function reviewedOn(github, { number, head, mergedAt, isFork }, instance, needsApproval = false) {
  const [checks, reviews] = await Promise.all([plansOfChecks(github, head, instance), reviewsOf(github, number)]);
  const plans = checks.length > 0 || isFork ? checks : await plansOfComment(github, number, head, instance);
  const until = needsApproval ? await lastApproval(github, number, reviews, head) : void 0;
  if (needsApproval && until === void 0) return { pull: number };
  const plan = plans.find(({ at }) => isBefore(at, mergedAt) && isBefore(at, until));
  if (plan === void 0) return { pull: number };
  return { pull: number, plan, ...present({ mergedAt }), ...await overrideIn(github, number, reviews, plan) };
}
function isBefore(at, time) {
  return time === void 0 || Math.floor(Date.parse(at) / 1e3) <= Math.floor(Date.parse(time) / 1e3);
}
async function plansOfChecks(github, head, instance) {
  try {
    return await readReviewedChecks(github, head, instance);
  } catch (error) {
    if (isRefused(error)) return [];
    throw error;
  }
}
async function plansOfComment(github, pull, head, instance) {
  const { ours } = await readComments(github, pull, instance);
  const plans = ours.flatMap(({ body, createdAt }) => {
    const plan = readReviewedLine(body);
    return plan?.head === head ? [publishedAt(plan, createdAt)] : [];
  });
  return plans.sort((left, right) => Date.parse(right.at) - Date.parse(left.at));
}
async function reviewsOf({ octokit, repository }, pull) {
  const reviews = await itemsOf(
    octokit.paginate.iterator(octokit.rest.pulls.listReviews, {
      ...repository,
      pull_number: pull,
      per_page: 100
    })
  );
  const all = reviews.filter(({ user }) => user && user.type !== "Bot");
  const deciding = all.filter(({ state }) => state !== "COMMENTED");
  const latest = new Map(deciding.map((review) => [review.user?.login, review.state]));
  const approving = deciding.filter(
    ({ user, state }) => state === "APPROVED" && latest.get(user?.login) === "APPROVED"
  );
  return { all, approving };
}
async function lastApproval(github, pull, { approving }, head) {
  const ofHead = approving.filter(({ commit_id }) => commit_id === head).toReversed();
  if (ofHead.length === 0) return void 0;
  const author = await authorOf(github, pull);
  for (const { user, submitted_at } of ofHead)
    if (user && user.login !== author && await mayWrite(github, user.login)) return submitted_at;
  return void 0;
}
async function overrideOf(github, pull, plan) {
  return overrideIn(github, pull, await reviewsOf(github, pull), plan);
}
async function overrideIn(github, pull, { all, approving }, { head, hash }) {
  const notTaken = /* @__PURE__ */ new Map();
  for (const review of all.toReversed()) {
    const { body, commit_id, user, state } = review;
    const line = allowLineIn(body, hash);
    if (line === void 0 || !user || state === "DISMISSED") continue;
    const lacks = "lacks" in line ? [...line.lacks] : [];
    if (!approving.includes(review)) lacks.push("approval");
    else if (commit_id !== head && !lacks.includes("plan")) lacks.push("commit");
    if ("reason" in line && lacks.length === 0) {
      if (await mayWrite(github, user.login))
        return { override: { by: user.login, reason: line.reason }, notTaken: [] };
      lacks.push("permission");
    }
    if (!notTaken.has(user.login)) notTaken.set(user.login, lacks);
  }
  const isAnyUnapproved = [...notTaken.values()].some((lacks) => lacks.includes("approval"));
  const author = isAnyUnapproved ? await authorOf(github, pull) : void 0;
  return {
    notTaken: [...notTaken].map(([by, lacks]) => ({
      by,
      lacks: by === author ? lacks.map((lack) => lack === "approval" ? "author" : lack) : lacks
    }))
  };
}
async function authorOf({ octokit, repository }, pull) {
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: pull });
  return data.user.login;
}
function overrideNotice({ by, reason }, which) {
  const message = `\`${by}\` allowed ${which}: \`${reason.replaceAll("`", "'")}\``;
  return { severity: "notice", code: "allowed", message };
}
async function mayWrite({ octokit, repository }, username) {
  const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...repository, username });
  return data.permission === "admin" || data.permission === "write";
}

// src/planning/policy/review.ts
function ownPart(plan) {
  const operations = plan.operations.filter(({ undone }) => undone !== true);
  const ids = new Set(operations.map(({ id }) => id));
  const guards = plan.guards.flatMap((guard) => {
    const own = guard.operations.filter((id) => ids.has(id));
    return own.length > 0 || guard.operations.length === 0 ? [{ ...guard, operations: own }] : [];
  });
  return { ...plan, operations, guards };
}
function withoutEarlierErrors(plan) {
  const diagnostics = plan.diagnostics.map(
    (diagnostic) => isError(diagnostic) && diagnostic.undone ? { ...diagnostic, severity: "warning" } : diagnostic
  );
  return { ...plan, diagnostics };
}
var onMerge = {
  message: "No plan on a merged pull request showed this.",
  undone: "Left undone by an earlier merge, and no plan on a merged pull request showed it as it would be done now.",
  hint: "The next pull request's plan shows it."
};
var onApprovedMerge = {
  message: "No plan that shows this as it would be done now was approved: with `reviewed-plan: approved`, somebody who may write to the repository, and isn't the pull request's author, has to approve it before the merge.",
  hint: "The next pull request's plan shows it: let that be approved, then merge."
};
function unseenUnder(policy) {
  return policy === "approved" ? onApprovedMerge : onMerge;
}
function needsReview(operation) {
  return !(operation.kind === "dedupe" && operation.lossless);
}
function requireReview(plan, reviewed, { words: words2 = onMerge, shownStopped } = {}) {
  const unseen = plan.operations.filter(
    (operation) => needsReview(operation) && !reviewed.has(operation.digest) && !isStopped(operation)
  );
  const guards = unseen.map(
    ({ id, digest, position, undone }) => ({
      code: "unreviewed",
      scope: "operation",
      overridable: true,
      operations: [id],
      position,
      message: shownStopped?.has(digest) ? asStopped : (undone === true && plan.unrecorded !== true ? words2.undone : void 0) ?? words2.message,
      hint: words2.hint
    })
  );
  return withGuards(plan, [...plan.guards, ...guards]);
}
var asStopped = "The reviewed plan showed this as stopped, so it isn't reviewed.";

// src/runner/history.ts
async function historySince({ github, commit, isRerun, ref, inputs }, { request, records }) {
  const isNamed = inputs.base !== void 0;
  const [record] = records;
  if (record === void 0 && isRerun && !isNamed && await tipOf(github, ref) !== commit) return "superseded";
  const since = record?.sha ?? request.names.base;
  if (!isCommit(since)) return { status: "ahead", commits: [commit], reachesBase: true, age: 0, isCut: false };
  const history = await historyBetween(github, since, commit);
  const isBehind = history?.status === "behind";
  if (isBehind && await tipOf(github, ref) !== commit) return "superseded";
  if (isNamed) return history ?? { status: "diverged", commits: [commit], reachesBase: false, age: 0, isCut: false };
  return history === void 0 || isBehind || history.status === "diverged" ? "rewritten" : history;
}
function notApplied(job, { request, records: [record] }, obstacle) {
  return obstacle === "superseded" ? superseded(job, record) : rewritten(job, record, request.names.base);
}
function superseded({ commit, ref }, record) {
  const message = record === void 0 ? `This is an old run of ${short(commit)}, and \`${branchOf(ref)}\` has moved on since: nothing was done. Run the newest one again instead.` : `${short(commit)} is older than ${short(record.sha)}, which has been applied: nothing was done.${stillUndone(record)}`;
  return { ...withoutPlan("superseded", message), summary: summaryOf("Superseded", message) };
}
function stillUndone({ sha, run, undone }) {
  const names = undone.map(
    ({ kind, key, target }) => quoted(`${kind === "undecided" ? "" : `${kind} `}${target === void 0 ? "template" : target} ${key}`)
  );
  if (names.length === 0) return "";
  const told = names.length > mostNamed ? [...names.slice(0, mostNamed), `${names.length - mostNamed} more`] : names;
  return ` Left undone by this merge or others: ${listed(told)}. Run the job of the newest merge again, that of ${short(sha)} (${run}), let the next merge do it, or start the workflow by hand in mode \`apply\`.`;
}
var mostNamed = 10;
function rewritten({ commit, ref }, record, base) {
  const which = record === void 0 ? "where the branch was before" : "which was applied last";
  const message = `${short(commit)} doesn't follow from \`${base}\`, ${which}: \`${branchOf(ref)}\` was rewritten. Nothing was done, since what has run once could start again.`;
  const hint = wayOutOf(branchOf(ref), base);
  return {
    failed: true,
    message: `${message} ${hint}`,
    summary: summaryOf("Not applied", `${message} ${hint}`),
    annotations: diagnosticAnnotations([{ severity: "error", code: "history-rewritten", message, hint }]),
    outputs: { "failure-reason": "blocked" }
  };
}
async function isRewritten(github, { branch, into, history }, { sha }) {
  if (follows(history)) return false;
  const tip = await tipOf(github, `refs/heads/${branch}`);
  return tip === into || !follows(await historyBetween(github, sha, tip));
}
function rewrittenBranch(branch, { sha }) {
  return {
    severity: "warning",
    code: "history-rewritten",
    message: `\`${branch}\` doesn't follow from ${short(sha)}, which was applied last: it was rewritten. As long as that is so, no merge into it changes LaunchDarkly, and its job fails; an apply by hand needs the input \`base\`.`,
    hint: wayOutOf(branch, sha)
  };
}
function wayOutOf(branch, base) {
  return `Force-push \`${branch}\` to a commit that has ${short(base)} in its history, and merge again what that removes; or start the workflow by hand in mode \`apply\`, with the input \`base\`: the commit whose documents LaunchDarkly holds.`;
}
function short(commit) {
  return `\`${commit.slice(0, 12)}\``;
}
function summaryOf(heading, text) {
  return `## LaunchDarkly workflows

**${heading}.** ${sentence(text)}
`;
}

export {
  notTakenNotices,
  reviewedOn,
  overrideOf,
  overrideNotice,
  ownPart,
  withoutEarlierErrors,
  unseenUnder,
  needsReview,
  requireReview,
  historySince,
  notApplied,
  isRewritten,
  rewrittenBranch
};
