import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  jobAnnotations,
  placeOf,
  sharedPlaces,
  writeCheck
} from "./chunk-ROAQX345.js";
import {
  historySince,
  isRewritten,
  notTakenNotices,
  overrideNotice,
  overrideOf,
  reviewedOn,
  rewrittenBranch,
  withoutEarlierErrors
} from "./chunk-VB6P76ON.js";
import {
  mostCheckBytes,
  reviewedBytes,
  reviewedLine
} from "./chunk-ZERNI4VB.js";
import {
  prepareJob,
  pullAddress,
  reportOf,
  restInSummary,
  resultOf,
  savePlan,
  subjectOf
} from "./chunk-KDJISD52.js";
import {
  assemble,
  gather,
  planExitCode,
  planReport
} from "./chunk-IW6CTMRL.js";
import "./chunk-2ZHW2IXT.js";
import {
  isReviewRequired,
  reviewOf,
  reviewedPlan,
  shownBy
} from "./chunk-Q3S7ZH5L.js";
import "./chunk-RYBC4EFA.js";
import "./chunk-ZYFNSAFL.js";
import "./chunk-LRIYZ273.js";
import "./chunk-VRTAOFUZ.js";
import "./chunk-HWLFCXPU.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-DVKTTLNV.js";
import "./chunk-LI7NHXDJ.js";
import "./chunk-4GVU6TQA.js";
import "./chunk-RQHKKKGQ.js";
import {
  testMergeOf
} from "./chunk-WW3AJDX6.js";
import {
  allow
} from "./chunk-3NSXBHUU.js";
import "./chunk-YHDMBPLM.js";
import "./chunk-XNU5ZTTK.js";
import {
  unblocked
} from "./chunk-RNVREXDO.js";
import "./chunk-BKTNITTN.js";
import "./chunk-GPRMHYHO.js";
import "./chunk-52MH3IFL.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-7W55255T.js";
import {
  branchOf
} from "./chunk-37FROLCI.js";
import "./chunk-IMFSTL42.js";
import "./chunk-SN4WNV3U.js";
import {
  withoutPlan
} from "./chunk-GDIP4WBE.js";
import {
  mostCommentBytes,
  writeComment
} from "./chunk-MT4CQHRS.js";
import "./chunk-XKCYZ24P.js";
import "./chunk-BNCSYJBC.js";
import "./chunk-RTDV4ZER.js";
import "./chunk-GMAKRHEY.js";
import "./chunk-SEGDSC3X.js";
import "./chunk-V7MYYAC7.js";
import "./chunk-Z265QYZM.js";
import "./chunk-QJEXP4H6.js";
import "./chunk-TWFHVSKT.js";
import "./chunk-H4AFYC2M.js";
import "./chunk-OV3V5SLX.js";
import {
  coveredDigests
} from "./chunk-P34VQHCV.js";
import {
  githubDiagnostic,
  isRefused,
  isRequestFailure,
  tolerateFailure
} from "./chunk-5CZ4G4KV.js";
import "./chunk-HZJWIZ6Z.js";
import "./chunk-JFASETSL.js";
import "./chunk-TOZC3MSG.js";
import {
  counted
} from "./chunk-MMUMCMMQ.js";
import "./chunk-P5D3VQZO.js";
import "./chunk-UFVM52TC.js";
import "./chunk-ARACZODJ.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import "./chunk-EGUOEJRJ.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";

// src/github/reviewing/pull-state.ts
var query = `query PullState($owner: String!, $repo: String!, $pull: Int!, $commit: GitObjectID!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pull) { state headRefOid baseRefName }
    object(oid: $commit) { ... on Commit { parents(first: 2) { nodes { oid } } } }
  }
}`;
async function pullState(github, pull, commit) {
  const { octokit, repository, login, now } = github;
  const answer = await octokit.graphql(query, { ...repository, pull, commit });
  const { pullRequest, object } = answer.repository;
  void login(answer.viewer.login);
  return {
    isOpen: pullRequest.state === "OPEN",
    head: pullRequest.headRefOid,
    into: pullRequest.baseRefName,
    parents: object?.parents.nodes.map(({ oid }) => oid) ?? [],
    now: new Date(now()).toISOString()
  };
}

// src/runner/other-pulls.ts
var none = { warnings: [], problems: [] };
async function otherPulls(job, plan2, branch) {
  const { github, assignment } = job;
  const { pull } = assignment;
  if (pull === void 0 || pull.otherBranch !== void 0 || branch === void 0) return none;
  try {
    const about = { instance: plan2.instance, branch, pull: pull.number };
    const shared = await sharedPlaces(github, about, plan2.operations);
    return { warnings: warningsOf(shared, plan2, job), problems: [] };
  } catch (error) {
    return { warnings: [], problems: isRefused(error) && error.status === 403 ? [] : [notRead(error)] };
  }
}
var mostPulls = 10;
var mostPlaces = 5;
function warningsOf(shared, plan2, job) {
  const pulls = [...shared];
  const [[, [firstPlace] = []] = []] = pulls;
  if (firstPlace === void 0) return [];
  const named = pulls.slice(0, mostPulls);
  const list = named.map(([number, places]) => `#${number} (${placesIn(places)})`).join(", ");
  const start = pulls.length === 1 ? "Another open pull request changes the same, by its last plan" : `${pulls.length} other open pull requests change the same, by their last plans`;
  const more = pulls.length > mostPulls ? ` and ${pulls.length - mostPulls} more` : "";
  const first = plan2.operations.find((one) => one.undone !== true && placeOf(one) === firstPlace);
  return [
    {
      severity: "warning",
      code: "same-target",
      message: `${start}: ${list}${more}.`,
      hint: "Agree on which is merged first. Then let the other be planned again (push, or run its job again), and look at that plan: a merge leaves undone what no plan has shown.",
      links: Object.fromEntries(named.map(([number]) => [`#${number}`, pullAddress(job, number)])),
      ...present({ position: first?.position })
    }
  ];
}
function placesIn(places) {
  const more = places.length > mostPlaces ? ` and ${places.length - mostPlaces} more` : "";
  const named = places.slice(0, mostPlaces).map((place) => `\`${place}\``);
  return `${named.join(", ")}${more}`;
}
function notRead(error) {
  const what = "Whether other open pull requests change the same could not be read";
  const notice = { severity: "notice", code: "others-unknown" };
  return { ...githubDiagnostic(error, what, "pull-requests: read, checks: read"), ...notice };
}

// src/runner/modes/plan.ts
async function plan(given, connect) {
  const { pull } = given.assignment;
  const state = pull && await pullState(given.github, pull.number, given.commit);
  if (state?.isOpen === false)
    return withoutPlan(
      "closed",
      `#${pull?.number} has been closed or merged meanwhile: a plan would be seen by nobody.`
    );
  const job = pull === void 0 || state === void 0 ? given : await onTestMerge(given, pull, state);
  if (job === void 0)
    return withoutPlan("superseded", "A newer push to this pull request has a run of its own: nothing was planned.");
  const prepared = await prepareJob(job);
  const { request, changesDocuments } = prepared;
  const input = await gather({ ...request, diagnostics: [...request.diagnostics, ...noMerge(pull)] }, connect(request));
  const known = planOf(input);
  const late = await standOf(job, known, prepared, state?.into);
  const others = await otherPulls(job, known, state?.into);
  const whole = { ...input, diagnostics: [...input.diagnostics, ...late, ...others.warnings] };
  const planned = planOf(whole);
  const { override, notTaken } = await overrideOn(job, planned);
  const shown = reviewedPlan(planned, pull?.head ?? "", state?.now ?? "");
  const lifted = override === void 0 ? withoutAllowance(planned, notTaken) : liftedBy(whole, planned, override, prepared.records);
  await savePlan(job, lifted);
  return publish(job, allow(lifted, job.inputs.allow, "allow"), {
    changesDocuments,
    shown,
    problems: others.problems
  });
}
function planOf(input) {
  return withoutEarlierErrors(assemble(input));
}
function liftedBy(input, planned, override, records) {
  const lifted = reviewOf([{ shown: shownBy(planned), isOverridden: true }], records);
  const isAnyLifted = unblocked(planOf({ ...input, lifted })).length > unblocked(planned).length;
  const notice = overrideNotice(override, "this plan");
  const told = isAnyLifted ? notice : { ...notice, hint: liftsNothing };
  return planOf({ ...input, lifted, diagnostics: [...input.diagnostics, told] });
}
function withoutAllowance(planned, notTaken) {
  const hint = "Approve the pull request again, with the line that this report gives and a reason behind it.";
  return { ...planned, diagnostics: [...planned.diagnostics, ...notTakenNotices(notTaken, "this plan", hint)] };
}
var liftsNothing = "By that nothing more is carried out: what is stopped here is stopped by a guard, too, that nobody can lift.";
async function onTestMerge(job, pull, state) {
  const { github, assignment, attempt } = job;
  if (assignment.base.kind !== "first parent") return job;
  if (attempt > 1 && state.head !== pull.head) return void 0;
  const [base, head] = state.parents;
  if (base !== void 0 && (head === void 0 || head === pull.head))
    return { ...job, assignment: { ...assignment, base: { kind: "commit", sha: base } } };
  const merge = await testMergeOf(github, pull.number);
  if (merge.pull.head !== pull.head) return void 0;
  return { ...job, commit: merge.commit, assignment: { ...assignment, base: { kind: "commit", sha: merge.base } } };
}
async function standOf(job, { operations }, prepared, branch) {
  const { github, assignment } = job;
  const { records, into } = prepared;
  const { pull } = assignment;
  const [record] = records;
  if (record === void 0) return [];
  if (pull === void 0)
    return await isRewrittenForManualApply(job, prepared) ? [rewrittenBranch(branchOf(job.ref), record)] : [];
  if (into === void 0) return [];
  const history = await prepared.branchHistorySince(record.sha);
  if (pull.otherBranch === void 0 && branch !== void 0) {
    if (await isRewritten(github, { branch, into, history }, record)) return [rewrittenBranch(branch, record)];
  }
  const { commits = [] } = history ?? {};
  if (commits.length === 0 || operations.every(({ undone }) => undone !== true)) return [];
  return [
    {
      severity: "notice",
      code: "not-applied-yet",
      message: `The branch that this goes into is ${counted(commits.length, "commit")} ahead of \`${record.sha.slice(0, 12)}\`, which was applied last. What these commits left to do is in this plan, in a part of its own.`
    }
  ];
}
async function isRewrittenForManualApply(job, prepared) {
  if (await historySince(job, prepared) !== "rewritten") return false;
  const { octokit, repository } = job.github;
  const { data } = await octokit.rest.repos.get({ ...repository });
  return branchOf(job.ref) === data.default_branch;
}
function noMerge(pull) {
  if (pull?.otherBranch === void 0) return [];
  const message = `This pull request goes into \`${pull.otherBranch}\`, which is not the default branch: no merge into it changes LaunchDarkly.`;
  return [{ severity: "notice", code: "no-merge", message }];
}
async function overrideOn({ github, assignment: { pull } }, plan2) {
  if (pull === void 0 || plan2.guards.every(({ overridable }) => !overridable)) return { notTaken: [] };
  return overrideOf(github, pull.number, { head: pull.head, hash: plan2.hash }).catch((error) => {
    if (!isRequestFailure(error)) throw error;
    return { notTaken: [] };
  });
}
async function publish(job, planned, { changesDocuments, shown, problems }) {
  const { pull } = job.assignment;
  if (pull === void 0) return ended(job, planned, { isOnCheckRun: false, problems });
  const reviewed = pull.otherBranch === void 0 ? shown : void 0;
  const isAwaited = reviewed !== void 0 && await awaitsApproval(job, pull, planned, reviewed);
  const awaited = isAwaited ? { ...planned, diagnostics: [...planned.diagnostics, notApproved] } : planned;
  const unnamed = reviewed === void 0 ? [] : unnamedIn(job, awaited, reviewed);
  const plan2 = { ...awaited, diagnostics: [...awaited.diagnostics, ...unnamed] };
  const onCheck = reviewed && reviewedLine(namedOnly(job, plan2, reviewed, mostCheckBytes), reviewedBytes.check);
  const onComment = reviewed && reviewedLine(namedOnly(job, plan2, reviewed, mostCommentBytes - reviewedBytes.comment), reviewedBytes.comment);
  const isTooLarge = reviewed !== void 0 && onCheck === void 0;
  const checked = isTooLarge ? tooLargeToReview(plan2, job.inputs.reviewedPlan) : plan2;
  const check = await writeCheck(job, checked, pull.head, { carried: onCheck });
  const isOnCheckRun = check.problems.length === 0;
  const isLost = reviewed !== void 0 && !isTooLarge && !isOnCheckRun && onComment === void 0;
  const commented = isLost ? tooLargeToReview(plan2, job.inputs.reviewedPlan) : checked;
  const comment = await writePlanComment(job, commented, pull, { carried: onComment, changesDocuments });
  return ended(job, commented, {
    isOnCheckRun,
    problems: [...problems, ...check.problems, ...comment.problems],
    ...present({ commentUrl: comment.value?.url })
  });
}
var notApproved = {
  severity: "warning",
  code: "not-approved",
  message: "What this plan shows has not been approved: with `reviewed-plan: approved`, a merge carries out only what was approved by somebody who may write to the repository and isn't the pull request's author.",
  hint: "Let somebody approve the pull request after this plan was made; what a later plan adds needs a new approval."
};
function unnamedIn(job, plan2, reviewed) {
  const { shown, left = 0 } = namedOnly(job, plan2, reviewed, mostCheckBytes);
  if (left === 0 || !isReviewRequired(job.inputs.reviewedPlan, true)) return [];
  const isOwn = plan2.operations.some(
    ({ digest, undone }) => undone !== true && reviewed.shown.has(digest) && !shown.has(digest)
  );
  return [
    {
      severity: isOwn ? "warning" : "notice",
      code: "not-all-named",
      message: "The check run has no room to name every operation of this plan, and what it doesn't name doesn't count as reviewed: a merge leaves that undone.",
      hint: "Split the pull request. What is left undone stands in the next pull request's plan, and is carried out by its merge."
    }
  ];
}
async function awaitsApproval({ github, inputs }, { number }, plan2, shown) {
  if (inputs.reviewedPlan !== "approved" || shown.shown.size === 0) return false;
  const pull = { number, head: shown.head, isFork: true };
  const { plan: approved } = await reviewedOn(github, pull, plan2.instance, true);
  return [...shown.shown.keys()].some((digest) => approved?.shown.has(digest) !== true);
}
function namedOnly({ addresses }, plan2, reviewed, limit) {
  const { named } = planReport(plan2, void 0, { limit, rest: restInSummary, addresses });
  const digests = new Set(coveredDigests(plan2.operations.filter(({ id }) => named.has(id))));
  const shown = new Map([...reviewed.shown].filter(([digest]) => digests.has(digest)));
  const left = reviewed.shown.size - shown.size;
  return { ...reviewed, shown, ...left > 0 && { left } };
}
function ended(job, plan2, { isOnCheckRun, problems, commentUrl = "" }) {
  const code = planExitCode(plan2);
  const whole = { ...plan2, diagnostics: [...plan2.diagnostics, ...problems] };
  const annotations = jobAnnotations(job, whole, isOnCheckRun);
  const about = subjectOf(job);
  return resultOf({ plan: whole, job, code, failed: code === 1, annotations, commentUrl, about });
}
function writePlanComment(job, plan2, pull, { carried, changesDocuments }) {
  const report = reportOf(job, plan2, void 0, { carried, about: subjectOf(job), isNewest: job.attempt > 1 });
  return tolerateFailure(
    () => writeComment(job.github, pull.number, plan2.instance, report, changesDocuments || saysSomething(plan2)),
    { what: "The plan could not be written as a comment", needed: "pull-requests: write", severity: "warning" }
  );
}
function saysSomething({ operations, guards, unchanged, diagnostics }) {
  const remarks = diagnostics.filter(({ severity }) => severity !== "notice");
  return operations.length + guards.length + unchanged.length + remarks.length > 0;
}
function tooLargeToReview(plan2, policy) {
  const tooLarge = {
    severity: isReviewRequired(policy, false) ? "error" : "warning",
    code: "too-large-to-review",
    message: `A plan of ${plan2.operations.length} operations is more than can be carried to the merge: under \`reviewed-plan: ${policy === "approved" ? policy : "required"}\` it would stay undone.`,
    hint: "Split the pull request, or apply it by hand with `allow`."
  };
  return { ...plan2, diagnostics: [...plan2.diagnostics, tooLarge] };
}
export {
  plan
};
