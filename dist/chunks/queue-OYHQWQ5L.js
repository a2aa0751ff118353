import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  seenPlans,
  shownAsStopped
} from "./chunk-MV5DKGUG.js";
import {
  jobAnnotations,
  writeCheck
} from "./chunk-ROAQX345.js";
import {
  isRewritten,
  ownPart,
  requireReview,
  reviewedOn,
  rewrittenBranch,
  withoutEarlierErrors
} from "./chunk-VB6P76ON.js";
import "./chunk-ZERNI4VB.js";
import {
  prepareJob,
  resultOf,
  savePlan,
  subjectOf
} from "./chunk-KDJISD52.js";
import {
  assemble,
  gather,
  planExitCode
} from "./chunk-IW6CTMRL.js";
import "./chunk-2ZHW2IXT.js";
import {
  isReviewRequired,
  reviewOf
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
import "./chunk-YHDMBPLM.js";
import "./chunk-XNU5ZTTK.js";
import "./chunk-RNVREXDO.js";
import "./chunk-BKTNITTN.js";
import "./chunk-GPRMHYHO.js";
import "./chunk-52MH3IFL.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-7W55255T.js";
import "./chunk-37FROLCI.js";
import "./chunk-IMFSTL42.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-GDIP4WBE.js";
import "./chunk-MT4CQHRS.js";
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
import "./chunk-P34VQHCV.js";
import "./chunk-5CZ4G4KV.js";
import "./chunk-HZJWIZ6Z.js";
import "./chunk-JFASETSL.js";
import "./chunk-TOZC3MSG.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-P5D3VQZO.js";
import "./chunk-UFVM52TC.js";
import "./chunk-ARACZODJ.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-EGUOEJRJ.js";
import "./chunk-XEMECXA4.js";
import "./chunk-LCC54T3V.js";

// src/runner/modes/queue.ts
async function queue(job, { number, branch }, connect) {
  const { github, inputs, commit } = job;
  const { octokit, repository } = github;
  const { request, records, into, branchHistorySince } = await prepareJob(job);
  const input = await gather(request, connect(request));
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
  const isFork = data.head.repo?.id !== data.base.repo.id;
  const queued = { number, head: data.head.sha, isFork };
  const pull = await reviewedOn(github, queued, request.instance, inputs.reviewedPlan === "approved");
  const reviewed = reviewOf(seenPlans([pull]), []);
  const isPlanned = pull.plan !== void 0;
  const isApplied = data.base.ref === data.base.repo.default_branch && branch === data.base.ref;
  const isRequired = isApplied && isReviewRequired(inputs.reviewedPlan, isPlanned);
  const unplanned = isRequired && !isPlanned ? [notPlanned(number, inputs.reviewedPlan)] : [];
  const whole = assemble({ ...input, lifted: reviewed, diagnostics: [...input.diagnostics, ...unplanned] });
  const change = ownPart(withoutEarlierErrors(whole));
  const [record] = records;
  const isOff = isApplied && record !== void 0 && into !== void 0 && await isRewritten(github, { branch, into, history: await branchHistorySince(record.sha) }, record);
  const rewritten = isOff ? [rewrittenBranch(branch, record)] : [];
  const followed = { ...change, diagnostics: [...change.diagnostics, ...rewritten] };
  const words = { words: changedSince(number), shownStopped: shownAsStopped([pull]) };
  const plan = isRequired ? requireReview(followed, reviewed, words) : followed;
  await savePlan(job, plan);
  const { problems } = await writeCheck(job, plan, commit);
  const code = planExitCode(plan);
  const told = { ...plan, diagnostics: [...plan.diagnostics, ...problems] };
  const annotations = jobAnnotations(job, told, problems.length === 0);
  return resultOf({ plan: told, job, code, failed: code === 1, annotations, about: subjectOf(job) });
}
function changedSince(pull) {
  return {
    message: `The plan of #${pull} did not show this: its documents, what it is merged with, or LaunchDarkly have changed since.`,
    hint: "Take the pull request out of the queue, let it be planned again (push, or run its job again), and review that plan."
  };
}
function notPlanned(pull, policy) {
  if (policy === "approved")
    return {
      severity: "warning",
      code: "no-reviewed-plan",
      message: `No plan of this tool on #${pull} was approved by somebody who may write to the repository and isn't the author.`,
      hint: "Let its plan be approved before it is queued."
    };
  return {
    severity: "warning",
    code: "no-reviewed-plan",
    message: `No plan of this tool was found on #${pull}, neither as a check run nor as a comment.`,
    hint: "Let the pull request's own job run before it is queued."
  };
}
export {
  queue
};
