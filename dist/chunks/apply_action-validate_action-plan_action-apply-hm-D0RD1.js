import { Wt as ExpectedError } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { st as withGuards } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
// src/planning/policy/override.ts
function asPlanHash(given, name) {
	if (/^[0-9a-f]{32}$/.test(given)) return given;
	throw new ExpectedError(`\`${name}\` can't be \`${given}\`: it is a plan's hash, 32 hexadecimal digits.`, "Copy the hash of the plan that you have looked at: its report has it.");
}
function allow(plan, allowed, name) {
	if (allowed === void 0) return plan;
	if (allowed !== plan.hash) return {
		...plan,
		diagnostics: [...plan.diagnostics, ofAnotherPlan(plan, name)]
	};
	return withGuards(plan, plan.guards.filter(({ overridable }) => !overridable));
}
function ofAnotherPlan({ hash }, name) {
	return {
		severity: "warning",
		code: "allow-of-another-plan",
		message: `\`${name}\` lifts nothing: it is the hash of another plan, and this one's is \`${hash}\`.`,
		hint: "Something has changed since. Look at this plan, and give its hash if it is what you want."
	};
}
function restrictTo(plan, digests) {
	const others = plan.operations.filter(({ digest }) => !digests.has(digest));
	if (others.length === 0) return plan;
	const guard = {
		code: "not-in-plan-file",
		scope: "operation",
		overridable: false,
		operations: others.map(({ id }) => id),
		message: others.length === 1 ? "The plan file doesn't hold this operation as it would be carried out now." : `The plan file doesn't hold ${others.length} operations as they would be carried out now.`,
		hint: "Make the plan again and look at it."
	};
	return withGuards(plan, [...plan.guards, guard]);
}
export { asPlanHash as n, restrictTo as r, allow as t };
