import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  seenPlans,
  shownAsStopped
} from "./chunk-6ZPCAWR2.js";
import {
  jobAnnotations,
  writeCheck
} from "./chunk-EZ5GNLLB.js";
import {
  isRewritten,
  ownPart,
  requireReview,
  reviewedOn,
  rewrittenBranch,
  withoutEarlierErrors
} from "./chunk-PGTSOU7Y.js";
import "./chunk-W4WYCOBO.js";
import {
  prepareJob,
  resultOf,
  savePlan,
  subjectOf
} from "./chunk-WGYTHSAU.js";
import {
  assemble,
  gather,
  planExitCode
} from "./chunk-WYH6NLR3.js";
import "./chunk-KKERGR5Q.js";
import {
  isReviewRequired,
  reviewOf
} from "./chunk-VX6DLMHU.js";
import "./chunk-3X6G5SVW.js";
import "./chunk-SLY7GWJ4.js";
import "./chunk-I6Q7GRW5.js";
import "./chunk-HDPGKCPE.js";
import "./chunk-E7HHQ2AB.js";
import "./chunk-LFTSHEY5.js";
import "./chunk-XUZQGYAS.js";
import "./chunk-LI7NHXDJ.js";
import "./chunk-PF6ZAHQX.js";
import "./chunk-GOQWFW7T.js";
import "./chunk-YHDMBPLM.js";
import "./chunk-SQZBIQKO.js";
import "./chunk-RNVREXDO.js";
import "./chunk-3NGA4BNK.js";
import "./chunk-ICJFG4RR.js";
import "./chunk-52MH3IFL.js";
import "./chunk-HO2S3Z6P.js";
import "./chunk-7W55255T.js";
import "./chunk-4GGWYCH2.js";
import "./chunk-IMFSTL42.js";
import "./chunk-SN4WNV3U.js";
import "./chunk-PUHTMJI6.js";
import "./chunk-PZ6BSKGI.js";
import "./chunk-4K3WC4IB.js";
import "./chunk-RT6FIUQL.js";
import "./chunk-X2ZY7TIM.js";
import "./chunk-BZX3AGQL.js";
import "./chunk-ZDA2XDWV.js";
import "./chunk-2MVTCKPP.js";
import "./chunk-2H2NMC7F.js";
import "./chunk-IA23WDKF.js";
import "./chunk-OZDT6SGM.js";
import "./chunk-PX6REIND.js";
import "./chunk-IQTPARYI.js";
import "./chunk-P34VQHCV.js";
import "./chunk-IS7W3B44.js";
import "./chunk-HZJWIZ6Z.js";
import "./chunk-IBEZ5BFI.js";
import "./chunk-HDOCHTBB.js";
import "./chunk-MMUMCMMQ.js";
import "./chunk-P5D3VQZO.js";
import "./chunk-UFVM52TC.js";
import "./chunk-ARACZODJ.js";
import "./chunk-WR3UDKBN.js";
import "./chunk-ORF7NN5K.js";
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
