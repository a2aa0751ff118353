import { N as pLimit } from "./plan_apply_action-plan_action-apply-D5oZMVDg.js";
import { G as endedStatuses, vt as isFailure } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { $ as conditionsOf } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { Ut as present } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
// src/launchdarkly/reading/project.ts
async function readProject(client, scope, options) {
	const { flags, environments } = await readFlags(client, scope);
	const wanted = environments.filter((environment) => options.environments?.includes(environment) ?? true);
	const workflows = await readWorkflows(client, flags.flatMap(({ key: flag }) => wanted.map((environment) => ({
		project: scope.project,
		flag,
		environment
	}))), options, scope.flag === void 0 && scope.environment === void 0);
	const templates = await unlessForbidden(client.listTemplates());
	const needed = refersToMembers(workflows, templates);
	const members = needed ? await unlessForbidden(client.listMembers()) : void 0;
	return {
		flags,
		environments,
		workflows,
		templates: templates ?? [],
		...present({ members }),
		forbidden: [...templates === void 0 ? ["templates"] : [], ...needed && members === void 0 ? ["members"] : []]
	};
}
async function readFlags(client, { project, flag, environment }) {
	const flags = flag === void 0 ? await client.listFlags(project) : [await client.getFlag(project, flag, environment === void 0 ? [] : [environment])];
	const [first] = flags;
	if (environment !== void 0 || first === void 0) return {
		flags,
		environments: environment ? [environment] : []
	};
	const { environments } = flag === void 0 ? await client.getFlag(project, first.key, []) : first;
	return {
		flags,
		environments: Object.keys(environments).sort()
	};
}
async function readWorkflows(client, targets, { lookForEnded, concurrency, progress }, areListed) {
	const limit = pLimit(concurrency);
	let read = 0;
	const readTarget = async (target) => {
		const listed = await client.listWorkflows(target);
		const ended = [];
		if (lookForEnded === "everywhere" || lookForEnded === "beside others" && listed.length > 0) for (const status of endedStatuses) ended.push(...await client.listWorkflows(target, status));
		return [...new Map([...listed, ...ended].map((workflow) => [workflow.id, workflow])).values()];
	};
	const readUnlessGone = async (target) => {
		const reading = readTarget(target);
		const workflows = await (areListed ? unlessFailed(reading, "not-found") : reading);
		progress(++read, targets.length);
		return workflows ?? [];
	};
	try {
		return (await Promise.all(targets.map((target) => limit(() => readUnlessGone(target))))).flat();
	} catch (error) {
		limit.clearQueue();
		throw error;
	}
}
function refersToMembers(workflows, templates = []) {
	const asks = ({ stages }) => stages.some((stage) => conditionsOf(stage).some(({ notifyMemberIds }) => notifyMemberIds.length > 0));
	return workflows.some((workflow) => workflow.maintainerId !== void 0 || asks(workflow)) || templates.some(asks);
}
function unlessForbidden(reading) {
	return unlessFailed(reading, "forbidden");
}
async function unlessFailed(reading, kind) {
	try {
		return await reading;
	} catch (error) {
		if (isFailure(error, kind)) return void 0;
		throw error;
	}
}
export { readProject as t };
