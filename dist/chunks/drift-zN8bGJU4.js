import { Ct as isInvalid } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
// src/pipeline/drift.ts
function driftRequest({ request, unread }) {
	const asError = (one) => unread.includes(one) ? {
		...one,
		severity: "error"
	} : one;
	return {
		...request,
		diagnostics: request.diagnostics.map(asError)
	};
}
function driftOf({ operations, diagnostics }) {
	const hasDrifted = operations.length > 0 || diagnostics.some(({ code }) => found.includes(code));
	return {
		hasDrifted,
		exitCode: diagnostics.some(isInvalid) ? 1 : hasDrifted ? 2 : 0
	};
}
const found = [
	"workflow-failed",
	"template-changed",
	"workflow-changed",
	"orphan"
];
export { driftRequest as n, driftOf as t };
