import { St as isError, c as readRevision, kt as noDirectory, n as judgedRevision, ot as areSame, t as asWarning } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { l as reviewedBytes, o as writeCheckRun, t as withoutPlan, u as reviewedLine, y as noAccessToken } from "./action-validate_action-plan_action-apply-C0QEyw8G.js";
import { m as parentsOf, o as diagnosticAnnotations, x as isRefused } from "./action-validate_action-plan_action-apply_post-CSykw9sP.js";
import { Dt as counted, Ut as present } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { f as identify, g as newFindings, n as diagnosticLines, t as alert, v as planHash } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
// src/reporting/markdown/validation.ts
function validationMarkdown(documents, diagnostics) {
	const errors = diagnostics.filter(isError);
	const others = diagnostics.filter((diagnostic) => !isError(diagnostic));
	const found = counted(documents, "document");
	return `${[
		"## LaunchDarkly workflows",
		errors.length > 0 ? `**Invalid**: ${found}.` : documents === 0 ? "**Nothing to do**: there are no documents." : `**Valid**: ${found}.`,
		errors.length > 0 ? alert("CAUTION", [`**${counted(errors.length, "error")}**`, ...diagnosticLines(errors, 50)]) : "",
		diagnosticLines(others, 50).join("\n")
	].filter((block) => block !== "").join("\n\n")}\n`;
}
// src/runner/modes/validate.ts
async function validate(job) {
	const { inputs, commit, github, repository, assignment, connect } = job;
	const isOffline = assignment.mode !== "validate" && connect === void 0;
	const { pull } = assignment;
	const head = await repository.snapshot(commit);
	const parent = () => parentsOf(github, commit).then(([first]) => first);
	const before = head.isMissing || isOffline && pull !== void 0 ? await parent() : void 0;
	const base = await repository.snapshot(before);
	const isNowhere = head.isMissing && base.isMissing && head.diagnostics.length === 0;
	const goesInto = readRevision(base.files, inputs.directory, "base");
	const revision = await judgedRevision(readRevision(head.files, inputs.directory, "head"), async () => {
		if (before !== void 0) return goesInto;
		const { files } = await repository.snapshot(await parent());
		return readRevision(files, inputs.directory, "base");
	});
	const found = newFindings(revision.diagnostics, revision, goesInto);
	const isUntouched = isOffline && before !== void 0 && pull !== void 0 && areSame(head, base);
	const diagnostics = [
		...inputs.diagnostics ?? [],
		...isOffline ? [noToken] : [],
		...head.diagnostics,
		...isNowhere && inputs.directory !== ".launchdarkly" ? [noDirectory(inputs.directory)] : [],
		...isUntouched ? found.map(asWarning) : found
	];
	const failed = diagnostics.some(isError);
	if (isUntouched && !failed) await passCheck(job, pull, identify(revision, goesInto, inputs).instance);
	return {
		failed,
		message: failed ? "The documents are not valid." : "",
		summary: validationMarkdown(revision.count, diagnostics),
		annotations: diagnosticAnnotations(diagnostics),
		outputs: { "failure-reason": failed ? "invalid" : "" }
	};
}
const noToken = {
	severity: "notice",
	code: "no-token",
	message: "No LaunchDarkly access token can be used here (a fork, Dependabot, or a missing secret): the documents were checked offline, and the plan against LaunchDarkly was left out."
};
async function passCheck({ github, addresses }, { number, head }, instance) {
	const hash = planHash([]);
	const at = (/* @__PURE__ */ new Date(0)).toISOString();
	const carried = reviewedLine({
		pull: number,
		head,
		hash,
		at,
		shown: /* @__PURE__ */ new Map(),
		stopped: []
	}, reviewedBytes.check);
	try {
		await writeCheckRun(github, {
			instance,
			hash,
			commit: head,
			conclusion: "success",
			title: "Nothing to do",
			summary: "No document of this tool is changed.",
			...present({ text: carried }),
			annotations: [],
			address: addresses.run
		});
	} catch (error) {
		if (!isRefused(error)) throw error;
	}
}
async function applyWithoutToken({ assignment, commit, repository }) {
	const { base } = assignment;
	if (base.kind === "commit") {
		const [head, before] = await Promise.all([repository.snapshot(commit), repository.snapshot(base.sha)]);
		if (areSame(head, before)) return withoutPlan("no-token", "There is no LaunchDarkly access token here, and no document has changed: nothing to do.");
	}
	return {
		...withoutPlan("no-token", noAccessToken),
		failed: true,
		message: noAccessToken,
		annotations: [],
		outputs: { "failure-reason": "invalid" }
	};
}
export { validate as n, applyWithoutToken as t };
