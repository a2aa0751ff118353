import { C as isRewritten, E as prepareJob, T as rewrittenBranch, a as withoutEarlierErrors, d as subjectOf, m as reviewedOn, n as ownPart, o as resultOf, r as requireReview, u as savePlan } from "./action-plan_action-apply-C6LJc8e1.js";
import { b as planExitCode, c as reviewOf, h as assemble, o as isReviewRequired, p as gather } from "./plan_apply_action-plan_action-apply-D5oZMVDg.js";
import { n as jobAnnotations, r as writeCheck } from "./action-plan-2IscuT9S.js";
import { n as seenPlans, r as shownAsStopped } from "./action-apply-Be5UHd99.js";
// src/runner/modes/queue.ts
async function queue(job, { number, branch }, connect) {
	const { github, inputs, commit } = job;
	const { octokit, repository } = github;
	const { request, records, into, branchHistorySince } = await prepareJob(job);
	const input = await gather(request, connect(request));
	const { data } = await octokit.rest.pulls.get({
		...repository,
		pull_number: number
	});
	const isFork = data.head.repo?.id !== data.base.repo.id;
	const queued = {
		number,
		head: data.head.sha,
		isFork
	};
	const pull = await reviewedOn(github, queued, request.instance, inputs.reviewedPlan === "approved");
	const reviewed = reviewOf(seenPlans([pull]), []);
	const isPlanned = pull.plan !== void 0;
	const isApplied = data.base.ref === data.base.repo.default_branch && branch === data.base.ref;
	const isRequired = isApplied && isReviewRequired(inputs.reviewedPlan, isPlanned);
	const unplanned = isRequired && !isPlanned ? [notPlanned(number, inputs.reviewedPlan)] : [];
	const whole = assemble({
		...input,
		lifted: reviewed,
		diagnostics: [...input.diagnostics, ...unplanned]
	});
	const change = ownPart(withoutEarlierErrors(whole));
	const [record] = records;
	const rewritten = isApplied && record !== void 0 && into !== void 0 && await isRewritten(github, {
		branch,
		into,
		history: await branchHistorySince(record.sha)
	}, record) ? [rewrittenBranch(branch, record)] : [];
	const followed = {
		...change,
		diagnostics: [...change.diagnostics, ...rewritten]
	};
	const words = {
		words: changedSince(number),
		shownStopped: shownAsStopped([pull])
	};
	const plan = isRequired ? requireReview(followed, reviewed, words) : followed;
	await savePlan(job, plan);
	const { problems } = await writeCheck(job, plan, commit);
	const code = planExitCode(plan);
	const told = {
		...plan,
		diagnostics: [...plan.diagnostics, ...problems]
	};
	const annotations = jobAnnotations(job, told, problems.length === 0);
	return resultOf({
		plan: told,
		job,
		code,
		failed: code === 1,
		annotations,
		about: subjectOf(job)
	});
}
function changedSince(pull) {
	return {
		message: `The plan of #${pull} did not show this: its documents, what it is merged with, or LaunchDarkly have changed since.`,
		hint: "Take the pull request out of the queue, let it be planned again (push, or run its job again), and review that plan."
	};
}
function notPlanned(pull, policy) {
	if (policy === "approved") return {
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
export { queue };
