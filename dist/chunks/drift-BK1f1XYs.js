import { V as hasEnded, vt as isFailure } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { t as readProject } from "./project-DXyAuZGa.js";
import { Ct as isInvalid } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { Ut as present, dt as visible, wt as targetName, xt as documentName } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { n as driftRequest, t as driftOf } from "./drift-zN8bGJU4.js";
import { A as classifyTemplate, j as classifyWorkflow, m as makePlan } from "./plan_apply_action-plan_action-apply-D5oZMVDg.js";
import { i as readingWords, o as localClient, r as printPlan, s as prepareLocal } from "./plan_apply-CBUzQaT6.js";
// src/planning/decide/orphans.ts
function orphans(search) {
	return [...workflowOrphans(search), ...templateOrphans(search)];
}
function workflowOrphans({ workflows, documents, owners, environments }) {
	const known = new Set(documents.workflows.flatMap(({ key, formerKeys, target }) => [key, ...formerKeys].map((name) => documentName(name, target))));
	return workflows.flatMap((live) => {
		const { id, name, target } = live;
		const ownership = classifyWorkflow(live, owners);
		const isWanted = environments?.includes(target.environment) ?? true;
		if (ownership.kind !== "ours" || !isWanted || hasEnded(live)) return [];
		const { key } = ownership.marker;
		if (known.has(documentName(key, target))) return [];
		return [orphan(`The workflow \`${name}\` (\`${id}\`) on ${targetName(target)}`, key, "Workflow")];
	});
}
function templateOrphans({ templates, documents, owners }) {
	const known = new Set(documents.templates.flatMap(({ key, formerKeys }) => [key, ...formerKeys]));
	return templates.flatMap((live) => {
		const { key } = live;
		if (classifyTemplate(live, owners).kind !== "ours" || known.has(key)) return [];
		return [orphan(`The template \`${key}\``, key, "WorkflowTemplate")];
	});
}
function orphan(what, key, kind) {
	return {
		severity: "warning",
		code: "orphan",
		message: `${what} was made from the document \`${key}\`, which isn't here any more.`,
		hint: `Delete it in LaunchDarkly if nobody needs it, or bring the ${kind} document back: then it is managed again.`
	};
}
// src/commands/drift.ts
async function drift(options, terminal) {
	const { documents, ...prepared } = await prepareLocal({
		...options,
		scope: "all"
	}, terminal);
	const request = driftRequest(prepared);
	const client = await localClient(request, terminal);
	const planned = await terminal.progress.during(readingWords, () => makePlan(request, client));
	const isValid = !planned.diagnostics.some(isInvalid);
	const found = options.full === true && isValid ? await findOrphans(request, client, terminal) : [];
	const plan = {
		...planned,
		diagnostics: [...planned.diagnostics, ...found]
	};
	const { hasDrifted, exitCode } = driftOf(plan);
	printPlan(options.format, plan, terminal, documents.files, hasDrifted ? "drift" : "no drift");
	return exitCode;
}
async function findOrphans(request, client, { progress }) {
	const { head, ledger: base, owners, environments, policies } = request;
	const targets = [...head.workflows, ...base.workflows].map(({ target }) => target.project);
	const places = [...head.templates, ...base.templates].flatMap(({ content }) => content?.canonical.project ?? []);
	const projects = [.../* @__PURE__ */ new Set([
		...targets,
		...places,
		...policies.defaults.project === void 0 ? [] : [policies.defaults.project]
	])].sort();
	const workflows = [];
	const missing = [];
	for (const project of projects) {
		const reading = progress.during(`Reading ${visible(project)}`, (tell) => readProject(client, { project }, {
			lookForEnded: "nowhere",
			concurrency: policies.requests.concurrency,
			progress: (done, all) => tell(`${done} of ${all} flags' environments`),
			...present({ environments })
		}));
		try {
			workflows.push(...(await reading).workflows);
		} catch (error) {
			if (!isFailure(error, "not-found")) throw error;
			missing.push(missingProject(project));
		}
	}
	const found = orphans({
		workflows,
		templates: await client.listTemplates(),
		documents: head,
		owners,
		...present({ environments })
	});
	return [...missing, ...found];
}
function missingProject(project) {
	return {
		severity: "warning",
		code: "no-project",
		message: `LaunchDarkly has no project \`${project}\`, or the token can't see it: nothing was looked for there.`,
		hint: "Check `defaults.project` in workflow-sync.yaml, and which projects the token may view."
	};
}
export { drift };
