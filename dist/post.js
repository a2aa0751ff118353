import { M as setFailed, O as getInput, T as context, g as connect, k as getState, n as masked, o as diagnosticAnnotations, r as githubRecords, t as annotate } from "./chunks/action-validate_action-plan_action-apply_post-CSykw9sP.js";
import { Gt as messageOf, N as recordKey, Nt as redactor, Tt as version, ct as logText, jt as redacted } from "./chunks/validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { i as recordAfterwards } from "./chunks/apply_action-apply_post-CI2Ln9-B.js";
import { l as honourProxies } from "./chunks/plan_apply_action-validate_action-plan_action-apply_post-w65ZosOL.js";
// src/post.ts
const journal = getState("journal");
const token = getInput("repo-token") || (process.env.GITHUB_TOKEN ?? "");
const secrets = journal === "" ? [] : masked(token, getInput("access-token"), process.env.GITHUB_TOKEN);
const redact = redactor(secrets);
try {
	if (journal !== "" && token !== "") {
		await honourProxies(process.env);
		const accessToken = getInput("access-token");
		const key = accessToken === "" ? void 0 : recordKey(accessToken);
		const records = githubRecords(connect(token, context.apiUrl, context.repo, version, secrets), key);
		annotate(redacted(diagnosticAnnotations(await recordAfterwards(records, journal)), redact));
	}
} catch (error) {
	setFailed(logText(redact(`The record of the apply could not be left afterwards: ${messageOf(error)}`)));
}
export {};
