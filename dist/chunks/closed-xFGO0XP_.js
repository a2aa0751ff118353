import { c as readRevision } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { v as writeComment } from "./action-plan_action-apply-C6LJc8e1.js";
import { o as diagnosticAnnotations, w as tolerateRefusal } from "./action-validate_action-plan_action-apply_post-CSykw9sP.js";
import { f as identify } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { t as withoutPlan } from "./action-validate_action-plan_action-apply-C0QEyw8G.js";
// src/runner/modes/closed.ts
const text = "## LaunchDarkly workflows\n\n**Closed** without a merge: none of this was done in LaunchDarkly.\n";
async function closed({ github, repository, inputs, runId }, { pull, commit }) {
	const snapshot = await repository.snapshot(commit);
	const revision = readRevision(snapshot.files, inputs.directory, "base");
	const { instance } = identify(revision, revision, inputs);
	const result = withoutPlan("closed", `#${pull} was closed without a merge: nothing was done in LaunchDarkly.`);
	const { problems } = await tolerateRefusal(() => writeComment(github, pull, instance, {
		text,
		timeless: text,
		run: runId,
		isNewest: true
	}, false), {
		what: "The comment could not be updated",
		needed: "pull-requests: write",
		severity: "notice"
	});
	return problems.length === 0 ? result : {
		...result,
		annotations: diagnosticAnnotations(problems)
	};
}
export { closed };
