import { Ct as isInvalid } from "./validate_plan_apply_action-validate_action-plan_action-apply-uYbof90v.js";
// src/pipeline/drift.ts
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
export { driftOf as t };
