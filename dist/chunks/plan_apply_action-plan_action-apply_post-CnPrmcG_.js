import { Ut as present, r as nearestHint } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { r as workflowSubjects, t as templateSubjects } from "./plan_apply_action-validate_action-plan_action-apply_post-w65ZosOL.js";
// src/pipeline/selection.ts
function selectWorkflows(subjects, { environments, key }) {
	return subjects.filter((subject) => (environments?.includes(subject.target.environment) ?? true) && (key === void 0 || subject.keys.includes(key)));
}
function selectTemplates(subjects, workflows, { key }) {
	if (key === void 0) return [...subjects];
	const needed = new Set(workflows.map(({ desired }) => desired?.content?.canonical.template));
	return subjects.filter((subject) => subject.key === key || needed.has(subject.key));
}
function unselected(request) {
	const { environments } = request;
	if (request.key === void 0) return [];
	const compared = {
		...request,
		scope: "changed"
	};
	const [workflows, templates] = [workflowSubjects(compared), templateSubjects(compared)];
	const here = selectWorkflows(workflows, present({ environments }));
	const chosen = selectWorkflows(here, request);
	const others = here.filter((subject) => !chosen.includes(subject));
	const otherTemplates = templates.filter((subject) => !selectTemplates(templates, chosen, request).includes(subject));
	return [...others.map(({ key, target, desired, base }) => ({
		object: "workflow",
		key,
		target,
		...present({ run: (desired ?? base)?.run })
	})), ...otherTemplates.map(({ key }) => ({
		object: "template",
		key
	}))];
}
function unknownSelection(request) {
	const { head, ledger: base, environments = [], areEnvironmentsTyped = false, key } = request;
	const documents = [...head.workflows, ...base.workflows];
	const named = [
		...documents,
		...head.templates,
		...base.templates
	];
	const unknownKey = key !== void 0 && !named.some((document) => [document.key, ...document.formerKeys].includes(key));
	const unused = environments.filter((environment) => !documents.some(({ target }) => target.environment === environment));
	return [...unknownKey ? [{
		severity: "error",
		code: "unknown-key",
		message: `There is no document \`${key}\`, here or at base.`,
		hint: nearestHint(key, [...new Set(named.map((document) => document.key))])
	}] : [], ...unused.map((environment) => ({
		severity: areEnvironmentsTyped && documents.length > 0 ? "error" : "warning",
		code: "unused-environment",
		message: `No document names the environment \`${environment}\`.`,
		hint: nearestHint(environment, [...new Set(documents.map(({ target }) => target.environment))])
	}))];
}
export { unselected as i, selectWorkflows as n, unknownSelection as r, selectTemplates as t };
