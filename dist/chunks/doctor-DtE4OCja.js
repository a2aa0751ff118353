import { g as connect } from "./action-validate_action-plan_action-apply_post-CSykw9sP.js";
import { at as withStatus } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { Tt as version, Ut as present } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { n as examinationJson, o as examine, r as examinationText } from "./examination-BYX97pXH.js";
import { t as wayToLaunchDarkly } from "./way-C240rWPK.js";
import { a as readWorkingTree, i as locateExisting } from "./validate_plan_apply-Bk2EMmxd.js";
import { c as recordingHere } from "./plan_apply-CBUzQaT6.js";
import { t as mergedRevision } from "./validate-CWbnnrkF.js";
// src/commands/doctor.ts
async function doctor(options, terminal) {
	const { root, directory, inRepository } = await locateExisting(options, terminal, true);
	const { environment } = terminal;
	const { LAUNCHDARKLY_ACCESS_TOKEN: token, LAUNCHDARKLY_API_HOST: host } = environment;
	const fetch = token === void 0 ? void 0 : await recordingHere(token, terminal);
	const way = await wayToLaunchDarkly({
		host,
		token,
		tokenIn: "LAUNCHDARKLY_ACCESS_TOKEN",
		fetch
	}, environment);
	const examination = await terminal.progress.during("Looking at everything", () => examine({
		job: options.for,
		inputs: {
			directory,
			scope: "all",
			...present({
				owner: options.owner,
				repository: environment.GITHUB_REPOSITORY
			})
		},
		documents: () => readWorkingTree(root, directory),
		workflowFiles: async () => (await readWorkingTree(root, ".github/workflows")).files,
		merged: async () => inRepository ? mergedRevision(root, directory) : void 0,
		way,
		onRequest: terminal.onRequest,
		...present({ github: githubOf(environment) })
	}));
	if (options.format === "json") terminal.out(examinationJson(examination));
	else terminal.talk(examinationText(examination, terminal.paint));
	return withStatus(examination, "not").length > 0 ? 1 : 0;
}
function githubOf(environment) {
	const { GITHUB_TOKEN: token = "", GITHUB_REPOSITORY = "", GITHUB_API_URL: api = "https://api.github.com" } = environment;
	const [owner = "", repo = ""] = GITHUB_REPOSITORY.split("/");
	if (token === "" || owner === "" || repo === "") return void 0;
	const secrets = [environment.LAUNCHDARKLY_ACCESS_TOKEN ?? ""].filter((secret) => secret !== "");
	return connect(token, api, {
		owner,
		repo
	}, version, secrets);
}
export { doctor };
