import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { At as quoted, Bt as object, G as isCommit, Ht as texts, Lt as isObject, Tt as version, Ut as present, Wt as ExpectedError, dt as visible, kt as listed, lt as sentenceParts, u as nameOf, ut as shortened, wt as targetName, zt as list } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { $ as conditionsOf, At as ownerOfAnotherRepository, Dt as instanceName, H as require_fast_json_patch, Nt as resolveOwner, R as isCheck, St as isError, U as referenceText, V as segmentsOf, Y as waitMilliseconds, Z as sha256, bt as longestListing, et as instructionsOf, nt as stageName, tt as mapParts, u as standardConfiguration } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { d as UnusableAnswer, f as fetchWhole, n as unchangedIn } from "./plan_apply_action-validate_action-plan_action-apply_post-w65ZosOL.js";
import { setTimeout } from "node:timers/promises";
// src/configuration/waits.ts
const standard = 1e4;
function waitsOf({ listedWithin = 0 }) {
	const lookFor = Math.max(standard, 2 * Math.min(listedWithin, longestListing));
	return {
		lookFor,
		lookEvery: lookFor / 10,
		maySendAgain: listedWithin < longestListing
	};
}
// src/launchdarkly/http/error.ts
var LaunchDarklyError = class extends ExpectedError {
	kind;
	status;
	code;
	detail;
	ambiguous;
	body;
	constructor(failure, options) {
		super(sentence$1(failure), failure.hint, {
			request: failure.request,
			...options
		});
		this.name = "LaunchDarklyError";
		this.kind = failure.kind;
		this.ambiguous = failure.ambiguous;
		if (failure.body !== void 0) this.body = failure.body;
		if (failure.status !== void 0) this.status = failure.status;
		if (failure.code !== void 0) this.code = failure.code;
		if (failure.detail !== void 0) this.detail = failure.detail;
	}
	toDiagnostic() {
		return {
			severity: "error",
			code: `launchdarkly-${this.kind}`,
			message: this.message,
			hint: this.hint,
			request: this.request
		};
	}
};
function isFailure(error, ...kinds) {
	return error instanceof LaunchDarklyError && kinds.includes(error.kind);
}
function sentence$1({ kind, status, code, detail }) {
	const reason = detail === void 0 || detail === "" ? "" : `: ${detail.replace(/\.$/, "")}${code === void 0 ? "" : ` (${code})`}`;
	switch (kind) {
		case "unauthorized": return `LaunchDarkly doesn't know the access token${reason}.`;
		case "forbidden": return `LaunchDarkly doesn't let this access token do that${reason}.`;
		case "not-found": return `LaunchDarkly found nothing there${reason}.`;
		case "refused": return `LaunchDarkly refused the request with status ${status}${reason}.`;
		case "conflict": return `LaunchDarkly reports a concurrent change${reason}.`;
		case "rate-limited": return `LaunchDarkly's rate limit is used up${reason}.`;
		case "server": return `LaunchDarkly failed with status ${status}${reason}.`;
		case "network": return `LaunchDarkly could not be reached${reason}.`;
		case "timeout": return `LaunchDarkly didn't answer in time${reason}.`;
		case "redirected": return `LaunchDarkly's address answers with a redirect${reason}.`;
		case "too-large": return `LaunchDarkly's answer is too large${reason}.`;
		case "malformed": return `LaunchDarkly's answer can't be understood${reason}.`;
	}
}
function permissionFor(method, path) {
	if (path.startsWith("/api/v2/templates")) return method === "POST" ? "createTemplate on template/*" : method === "DELETE" ? "deleteTemplate on template/*" : "viewTemplate on template/*";
	if (path.includes("/workflows") && method !== "GET") return "updateFeatureWorkflows on proj/*:env/*:flag/*, and what the stages do to the flag: updateOn, updateFallthrough, updateTargets, updateRules, createApprovalRequest";
	if (path.startsWith("/api/v2/members")) return "viewing members (the Reader role has it)";
	if (path.startsWith("/api/v2/teams")) return "viewing teams (the Reader role has it)";
	return "viewProject on proj/* (the Reader role has it)";
}
// src/launchdarkly/http/settings.ts
const machineClock = {
	now: Date.now,
	sleep: async (milliseconds) => {
		await setTimeout(milliseconds);
	}
};
function isUsableToken(token) {
	return /^[\x21-\x7e]+$/.test(token);
}
function partsOf({ method, url }) {
	const { pathname, search } = new URL(url);
	return {
		method,
		path: `${pathname}${search}`
	};
}
function requestName({ method, url }) {
	return `${method} ${url}`;
}
// src/launchdarkly/http/failures.ts
const wrongServerHint = "Check that `base-uri` names LaunchDarkly and that no proxy answers in its place.";
const shutOutHint = "A firewall, a proxy or an IP allow list in between shuts this runner out: let its address through, or run this where it is let through. Check that `base-uri` names LaunchDarkly, too.";
const addressHint = "The account takes requests from certain IP addresses only: let this runner's address through, or run this on a runner whose address is.";
function unsendable(request) {
	return new LaunchDarklyError({
		kind: "unauthorized",
		request: requestName(request),
		detail: "it is empty or holds a character that no token has, so nothing was sent",
		hint: hintFor("unauthorized"),
		ambiguous: false
	});
}
function tooLate(request, pause) {
	return new LaunchDarklyError({
		kind: "rate-limited",
		request,
		detail: `it is free again in ${Math.ceil(pause / 1e3)} seconds, beyond \`requests.budget\``,
		hint: hintFor("rate-limited"),
		ambiguous: false
	});
}
function overBudget(request, budget) {
	return new LaunchDarklyError({
		kind: "timeout",
		request,
		detail: `the ${budget / 1e3} seconds of \`requests.budget\` are used up, so this was not asked any more`,
		hint: "Run again: what is done is found as done. Or raise `requests.budget`.",
		ambiguous: false
	});
}
const neverConnected = [
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"CERT_HAS_EXPIRED",
	"DEPTH_ZERO_SELF_SIGNED_CERT"
];
function unanswered(error, request, { host }, withoutToken) {
	const kind = error instanceof UnusableAnswer ? error.kind : "network";
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : void 0;
	const detail = cause instanceof Error ? cause.message || (code ?? cause.name) : String(cause);
	return new LaunchDarklyError({
		kind,
		request: requestName(request),
		detail: withoutToken(detail),
		hint: kind === "redirected" || kind === "too-large" ? wrongServerHint : `Check that ${host} is right and can be reached from here; proxies are taken from HTTPS_PROXY and HTTP_PROXY.`,
		ambiguous: request.effect !== "GET" && !neverConnected.includes(code ?? "")
	}, { cause: error });
}
function refused(status, body, request, withoutToken) {
	const { method, effect, path } = request;
	const { code, message } = object(body);
	const isOwn = typeof code === "string" && typeof message === "string";
	const kind = kindOf(status, typeof message === "string" ? message : "");
	if ((kind === "not-found" ? !isOwn : code === void 0 && message === void 0) && [
		"unauthorized",
		"forbidden",
		"not-found",
		"refused"
	].includes(kind)) return new LaunchDarklyError({
		kind: "malformed",
		request: requestName(request),
		status,
		detail: `a ${status} that doesn't come from LaunchDarkly's API`,
		hint: status === 403 ? shutOutHint : wrongServerHint,
		ambiguous: effect !== "GET",
		...present({ body })
	});
	return new LaunchDarklyError({
		kind,
		request: requestName(request),
		status,
		...typeof code === "string" && { code },
		...kind === "timeout" && { detail: `status ${status}` },
		...typeof message === "string" && { detail: withoutToken(message) },
		...present({ body }),
		hint: status === 403 ? refusalHint(String(message ?? ""), method, path) : hintFor(kind),
		ambiguous: effect !== "GET" && (!isOwn || kind === "server" || kind === "timeout")
	});
}
function kindOf(status, message) {
	if (status === 401) return "unauthorized";
	if (status === 403) return aboutAddress.test(message) ? "refused" : "forbidden";
	if (status === 400 && /\bunknown (?:environment|project) key\b/i.test(message)) return "not-found";
	if (status === 404) return "not-found";
	if (status === 409) return "conflict";
	if (status === 429) return "rate-limited";
	if (status === 408 || status === 425 || status === 499) return "timeout";
	return status >= 500 ? "server" : "refused";
}
const aboutAddress = /\bIP\b|\b(?:allow|white) ?list/i;
const aboutPermission = /\b(?:access|action|allowed|authori[sz]ed|den(?:ied|y)|forbidden|permi\w+|polic(?:y|ies)|roles?|token)\b/i;
function refusalHint(message, method, path) {
	if (aboutAddress.test(message)) return addressHint;
	const give = `ive the token's role: ${permissionFor(method, path)}.`;
	return message === "" || aboutPermission.test(message) ? `G${give}` : `LaunchDarkly's message says what keeps it. If that is a permission: g${give}`;
}
function hintFor(kind) {
	switch (kind) {
		case "unauthorized": return "Check `access-token` (LAUNCHDARKLY_ACCESS_TOKEN): an API access token of this LaunchDarkly instance, not an SDK key, and not expired.";
		case "not-found": return "Check the keys of project, flag and environment.";
		case "rate-limited": return "Lower `requests.concurrency`, or run again when other tokens of the account are quiet.";
		case "conflict": return "Run again.";
		case "refused": return "LaunchDarkly's message says what to change.";
		default: return "Run again; if it goes on, look at LaunchDarkly's status page.";
	}
}
function notJson(request, status) {
	return new LaunchDarklyError({
		kind: "malformed",
		request: requestName(request),
		status,
		detail: "the body is not JSON",
		hint: wrongServerHint,
		ambiguous: request.effect !== "GET"
	});
}
// src/launchdarkly/answer.ts
var UnexpectedAnswer = class extends Error {};
function parsed(request, parse, ambiguous = false) {
	try {
		return parse();
	} catch (error) {
		if (!(error instanceof UnexpectedAnswer)) throw error;
		throw new LaunchDarklyError({
			kind: "malformed",
			request,
			detail: error.message,
			hint: wrongServerHint,
			ambiguous
		}, { cause: error });
	}
}
function requiredObject(value, name) {
	if (!isObject(value)) throw new UnexpectedAnswer(`${name} is not an object`);
	return value;
}
function requiredList(value, name) {
	if (!Array.isArray(value)) throw new UnexpectedAnswer(`${name} is not a list`);
	return value;
}
function requiredText(value, name) {
	if (typeof value !== "string") throw new UnexpectedAnswer(`${name} is not text`);
	return value;
}
function optionalText(value) {
	return typeof value === "string" ? value : void 0;
}
function optionalNumber(value) {
	return typeof value === "number" ? value : void 0;
}
// src/launchdarkly/pages.ts
const pageSize = 200;
const mostPages = 500;
async function readList(http, list) {
	return await readPages(http, list) ?? await readPages(http, list) ?? incomplete(list.path);
}
async function readPages(http, { path, query, parse, identity, writtenAt }) {
	const found = /* @__PURE__ */ new Map();
	let seen = 0;
	let total;
	for (let count = 1;; count++) {
		const { body } = await http.request("GET", path, {
			query: {
				limit: String(pageSize),
				...query,
				offset: String(seen)
			},
			writtenAt
		});
		const page = parsed(`GET ${path}`, () => pageOf(body, parse));
		if (count > 1 && page.total !== total) return void 0;
		total = page.total;
		seen += page.items.length;
		const before = found.size;
		for (const item of page.items) found.set(identity(item), item);
		if (page.items.length > 0 && found.size === before) return void 0;
		if (page.total === void 0 ? page.items.length === 0 : seen >= page.total) return page.total === void 0 || found.size === page.total ? [...found.values()] : void 0;
		if (page.items.length === 0) return void 0;
		if (count === mostPages) return endless(path);
	}
}
function pageOf(body, parse) {
	const answer = requiredObject(body, "the answer");
	return {
		items: requiredList(answer.items, "`items`").map(parse),
		...typeof answer.totalCount === "number" && { total: answer.totalCount }
	};
}
function incomplete(path) {
	return refuse(path, "the pages of the list don't add up to its `totalCount`", "Run again when nobody is changing these workflows.");
}
function endless(path) {
	return refuse(path, `the list has more than ${mostPages} pages, and the rest was not read`, wrongServerHint);
}
function refuse(path, detail, hint) {
	throw new LaunchDarklyError({
		kind: "malformed",
		request: `GET ${path}`,
		detail,
		hint,
		ambiguous: false
	});
}
// src/launchdarkly/parse.ts
function idOf({ _id, id }, name) {
	return requiredText(_id ?? id, `${name}'s _id`);
}
function statusOf({ _execution }) {
	return optionalText(object(_execution).status) ?? "";
}
function parseWorkflow(value, target) {
	const workflow = requiredObject(value, "a workflow");
	return {
		id: idOf(workflow, "a workflow"),
		target,
		name: optionalText(workflow.name) ?? "",
		...present({
			description: optionalText(workflow.description),
			maintainerId: optionalText(workflow._maintainerId) || void 0
		}),
		createdAt: optionalNumber(workflow._creationDate) ?? 0,
		status: statusOf(workflow),
		stages: list(workflow.stages).map(parseStage)
	};
}
function parseStage(value) {
	const stage = requiredObject(value, "a stage");
	return {
		...present({ name: optionalText(stage.name) }),
		status: statusOf(stage),
		conditions: list(stage.conditions).map(parseCondition),
		action: { instructions: instructionsIn(stage) }
	};
}
function instructionsIn({ action }) {
	return list(object(action).instructions).map((item) => {
		const { id: _, ...instruction } = object(item);
		return {
			...instruction,
			_id: partId(object(item))
		};
	});
}
function parseCondition(value) {
	const condition = requiredObject(value, "a condition");
	return {
		...apiCondition(condition),
		status: typeof condition.appliedDate === "number" ? "completed" : statusOf(condition),
		...reviewed(condition)
	};
}
function reviewed({ allReviews, reviewStatus }) {
	const reviews = Array.isArray(allReviews) ? allReviews.map(parseReview) : void 0;
	return present({
		reviews,
		reviewStatus: optionalText(reviewStatus) || void 0
	});
}
function parseReview(value) {
	const { kind, memberId } = object(value);
	return {
		kind: optionalText(kind) ?? "",
		...present({ memberId: optionalText(memberId) || void 0 })
	};
}
function parseApproval(value) {
	const approval = requiredObject(value, "an approval request");
	const { stage } = object(approval.customWorkflowMetadata);
	return {
		...reviewed(approval),
		notifyMemberIds: texts(approval.notifyMemberIds),
		...present({ stage: optionalNumber(object(stage).index) })
	};
}
function apiCondition(condition) {
	return {
		...present({
			kind: optionalText(condition.kind),
			scheduleKind: optionalText(condition.scheduleKind),
			waitDuration: optionalNumber(condition.waitDuration),
			waitDurationUnit: optionalText(condition.waitDurationUnit),
			executionDate: optionalNumber(condition.executionDate),
			description: optionalText(condition.description)
		}),
		notifyMemberIds: texts(condition.notifyMemberIds)
	};
}
function parseTemplate(value) {
	const template = requiredObject(value, "a template");
	return {
		key: requiredText(template._key ?? template.key, "a template's _key"),
		...present({
			name: optionalText(template.name),
			description: optionalText(template.description)
		}),
		stages: list(template.stages).map(parseTemplateStage)
	};
}
function parseTemplateStage(value) {
	const stage = requiredObject(value, "a stage");
	return {
		...present({ name: optionalText(stage.name) }),
		conditions: list(stage.conditions).map((item) => {
			const condition = requiredObject(item, "a condition");
			return {
				_id: partId(condition),
				...apiCondition(condition)
			};
		}),
		action: { instructions: instructionsIn(stage) }
	};
}
function partId({ _id, id }) {
	return optionalText(_id ?? id) ?? "";
}
function parseFlag(value, project) {
	const flag = requiredObject(value, "a flag");
	return {
		project,
		key: requiredText(flag.key, "a flag's key"),
		name: optionalText(flag.name) ?? "",
		archived: flag.archived === true,
		tags: texts(flag.tags),
		variations: list(flag.variations).map(parseVariation),
		environments: Object.fromEntries(Object.entries(object(flag.environments)).map(([key, environment]) => {
			const configuration = requiredObject(environment, "a flag's environment");
			return [key, {
				rules: list(configuration.rules).map(parseRule),
				configuration
			}];
		}))
	};
}
function parseVariation(value) {
	const variation = requiredObject(value, "a variation");
	return {
		id: requiredText(variation._id, "a variation's _id"),
		...present({ name: optionalText(variation.name) || void 0 }),
		value: variation.value ?? null
	};
}
function parseRule(value) {
	const rule = requiredObject(value, "a rule");
	return {
		id: optionalText(rule._id) ?? "",
		...present({ description: optionalText(rule.description) || void 0 })
	};
}
function parseEnvironment(value) {
	const { approvalSettings, critical } = requiredObject(value, "an environment");
	const { required, requiredApprovalTags, serviceKind } = object(approvalSettings);
	return {
		approvalsRequired: required === true,
		requiredApprovalTags: texts(requiredApprovalTags),
		approvalService: optionalText(serviceKind) || "launchdarkly",
		...critical === true && { critical }
	};
}
function parseMember(value) {
	const member = requiredObject(value, "a member");
	return {
		id: idOf(member, "a member"),
		email: optionalText(member.email) ?? ""
	};
}
function parseCaller(value) {
	const { tokenName, memberId, serviceToken, scopes } = requiredObject(value, "the caller's identity");
	return present({
		tokenName: optionalText(tokenName),
		memberId: optionalText(memberId) || void 0,
		isServiceToken: typeof serviceToken === "boolean" ? serviceToken : void 0,
		scopes: Array.isArray(scopes) ? texts(scopes) : void 0
	});
}
function parseParameters(value) {
	const { parameters } = object(object(value).meta);
	return list(parameters).flatMap((item) => {
		const { _id, path, valid, default: written } = requiredObject(item, "a parameter");
		if (typeof valid !== "boolean") return [];
		return [{
			id: optionalText(_id) ?? "",
			path: optionalText(path) ?? "",
			valid,
			...present({ default: written })
		}];
	});
}
// src/launchdarkly/client.ts
const flagPageSize = "100";
function createLaunchDarkly(http) {
	const written = /* @__PURE__ */ new Map();
	const remember = (...paths) => {
		for (const path of paths) written.set(path, http.now());
	};
	function listKeys(path, name) {
		const parse = (item) => ({ key: String(requiredObject(item, name).key) });
		return readList(http, {
			path,
			parse,
			identity: ({ key }) => key
		});
	}
	async function orMissing(method, path) {
		try {
			return await http.request(method, path, { writtenAt: written.get(path) });
		} catch (error) {
			if (isFailure(error, "not-found")) return void 0;
			throw error;
		}
	}
	async function remove(path) {
		const answer = await orMissing("DELETE", path);
		written.delete(path);
		return answer === void 0 ? "missing" : "deleted";
	}
	return {
		now: http.now,
		close: http.close,
		may: http.may,
		listWorkflows(target, status) {
			const path = workflowsPath(target);
			const parse = (item) => parseWorkflow(item, target);
			const writtenAt = written.get(path);
			return readList(http, {
				path,
				query: present({ status }),
				parse,
				identity: ({ id }) => id,
				writtenAt
			});
		},
		async getWorkflow(target, id) {
			const path = workflowPath(target, id);
			const answer = await orMissing("GET", path);
			return answer && parsed(`GET ${path}`, () => parseWorkflow(answer.body, target));
		},
		async createWorkflow(target, body, { templateKey, dryRun } = {}) {
			const path = workflowsPath(target);
			const query = {
				...present({ templateKey }),
				...dryRun && { dryRun: "true" }
			};
			const changesNothing = dryRun === true;
			const writtenAt = written.get(templateKey === void 0 ? path : templatePath(templateKey));
			const answer = await http.request("POST", path, {
				body,
				query,
				changesNothing,
				writtenAt
			}).then((answered) => answered.body, (error) => reportOfInvalid(error) ?? Promise.reject(error));
			const result = parsed(`POST ${path}`, () => {
				const parameters = parseParameters(answer);
				return {
					parameters,
					...!changesNothing && parameters.every(({ valid }) => valid) && { workflow: parseWorkflow(answer, target) }
				};
			}, !changesNothing);
			if (result.workflow !== void 0) remember(path, workflowPath(target, result.workflow.id));
			return result;
		},
		async getApproval({ project, flag, environment }, workflowId) {
			const path = apiPath`projects/${project}/flags/${flag}/environments/${environment}/approval-requests/${workflowId}`;
			const { body } = await http.request("GET", path);
			return parsed(`GET ${path}`, () => parseApproval(body));
		},
		deleteWorkflow: (target, id) => remove(workflowPath(target, id)),
		async listTemplates() {
			const path = templatesPath;
			const { body } = await http.request("GET", path, { query: { summary: "false" } });
			const { items, total } = parsed(`GET ${path}`, () => pageOf(body, parseTemplate));
			return total !== void 0 && total !== items.length ? incomplete(path) : items;
		},
		async createTemplate(body) {
			const path = templatesPath;
			const { body: answer } = await http.request("POST", path, { body });
			const template = parsed(`POST ${path}`, () => parseTemplate(answer), true);
			remember(templatePath(template.key));
			return template;
		},
		deleteTemplate: (key) => remove(templatePath(key)),
		async getFlag(project, flag, environments) {
			const path = apiPath`flags/${project}/${flag}`;
			const [only, another] = environments;
			const query = only === void 0 || another !== void 0 ? {} : { env: only };
			const { body } = await http.request("GET", path, { query });
			return parsed(`GET ${path}`, () => parseFlag(body, project));
		},
		listFlags: (project) => readList(http, {
			path: apiPath`flags/${project}`,
			query: { limit: flagPageSize },
			parse: (item) => parseFlag(item, project),
			identity: ({ key }) => key
		}),
		async listFlagPage(project, environments, offset) {
			const path = apiPath`flags/${project}`;
			const { body } = await http.request("GET", path, { query: [
				["summary", "0"],
				...environments.map((environment) => ["env", environment]),
				["limit", flagPageSize],
				["offset", String(offset)]
			] });
			const { items, ...page } = parsed(`GET ${path}`, () => pageOf(body, (item) => parseFlag(item, project)));
			return {
				flags: items,
				...page
			};
		},
		async getEnvironment(project, environment) {
			const path = apiPath`projects/${project}/environments/${environment}`;
			const { body } = await http.request("GET", path);
			return parsed(`GET ${path}`, () => parseEnvironment(body));
		},
		async getCaller() {
			const path = apiPath`caller-identity`;
			const { body } = await http.request("GET", path);
			return parsed(`GET ${path}`, () => parseCaller(body));
		},
		listMembers: () => readList(http, {
			path: apiPath`members`,
			parse: parseMember,
			identity: ({ id }) => id
		}),
		listTeams: () => listKeys(apiPath`teams`, "a team"),
		listSegments: (project, environment) => listKeys(apiPath`segments/${project}/${environment}`, "a segment")
	};
}
function reportOfInvalid(error) {
	if (!isFailure(error, "refused", "conflict", "malformed")) return void 0;
	try {
		return parseParameters(error.body).some(({ valid }) => !valid) ? error.body : void 0;
	} catch {
		return;
	}
}
function apiPath(literals, ...keys) {
	return `/api/v2/${String.raw({ raw: literals }, ...keys.map(encodeURIComponent))}`;
}
function workflowsPath({ project, flag, environment }) {
	return apiPath`projects/${project}/flags/${flag}/environments/${environment}/workflows`;
}
function workflowPath(target, id) {
	return `${workflowsPath(target)}/${encodeURIComponent(id)}`;
}
const templatesPath = apiPath`templates`;
function templatePath(key) {
	return apiPath`templates/${key}`;
}
// src/launchdarkly/http/budget.ts
const longestPause = 5e3;
function createBudget(milliseconds, now) {
	let underWay = 0;
	let left = milliseconds;
	let endedAt = Number.POSITIVE_INFINITY;
	let until = Number.POSITIVE_INFINITY;
	return {
		async spend(request) {
			if (underWay++ === 0) until = now() + left - Math.min(Math.max(0, now() - endedAt), longestPause);
			try {
				return await request();
			} finally {
				if (--underWay === 0) {
					endedAt = now();
					left = until - endedAt;
				}
			}
		},
		until: () => until
	};
}
// src/launchdarkly/http/pacing.ts
const rateWindow = 1e4;
const shortestPause = 1e3;
function createPacer(headroom) {
	const address = {
		...createLimit(),
		isKnown: true
	};
	const global = createLimit();
	const routes = /* @__PURE__ */ new Map();
	function routeOf(name) {
		const route = routes.get(name) ?? { limit: createLimit() };
		routes.set(name, route);
		return route;
	}
	function limitsOf(name) {
		const { limit, isGlobal } = routeOf(name);
		return isGlobal === false ? [address, limit] : [
			address,
			global,
			limit
		];
	}
	function hasRoom({ window, size, inFlight }) {
		return window === void 0 || window.left - inFlight > Math.ceil(size * headroom - 1e-9);
	}
	function freeAt(limit, now) {
		if (now < limit.pausedUntil) return limit.pausedUntil;
		const hasSome = hasRoom(limit);
		if (limit.isKnown && hasSome && now >= limit.aloneUntil) return now;
		if (!hasSome && limit.window !== void 0 && now < limit.window.end) return limit.window.end;
		return limit.inFlight === 0 ? now : Number.POSITIVE_INFINITY;
	}
	return {
		freeAt: (route, now) => Math.max(...limitsOf(route).map((limit) => freeAt(limit, now))),
		sent(route, now) {
			const counted = limitsOf(route).map((limit) => ({
				limit,
				isProbe: !hasRoom(limit)
			}));
			for (const { limit } of counted) limit.inFlight++;
			return {
				route,
				at: now,
				counted
			};
		},
		answered(sent, limits, now) {
			const route = routeOf(sent.route);
			const probes = new Set(sent.counted.filter(({ isProbe }) => isProbe).map(({ limit }) => limit));
			for (const { limit } of sent.counted) {
				limit.inFlight--;
				limit.isKnown = true;
			}
			if (limits !== void 0) route.isGlobal ||= limits.globalLeft !== void 0;
			for (const [limit, left] of [[global, limits?.globalLeft], [route.limit, limits?.routeLeft]]) {
				const isProbe = probes.has(limit);
				if (limits !== void 0 && left !== void 0) learn(limit, {
					left,
					limits,
					sentAt: sent.at,
					isProbe,
					now
				});
				else if (sent.counted.some((counted) => counted.limit === limit)) assumeCounted(limit, isProbe);
			}
			if (limits !== void 0) pause(limits, {
				address,
				global,
				route: route.limit
			}, now);
		}
	};
}
function createLimit() {
	return {
		inFlight: 0,
		isKnown: false,
		size: 0,
		window: void 0,
		pausedUntil: 0,
		aloneUntil: 0,
		believesReset: true
	};
}
function learn(limit, answer) {
	const { left, limits, now } = answer;
	const { window } = limit;
	limit.size = Math.max(limit.size, left + 1);
	if (window !== void 0 && goesOn(window, answer)) learnMore(limit, window, answer);
	else if (window === void 0 || !isOlder(window, answer)) limit.window = {
		name: limits.window,
		left,
		seenAt: now,
		end: endOf(limits, now, now, limit.believesReset)
	};
}
function goesOn({ name, seenAt }, { limits, isProbe, now }) {
	return name === limits.window && now < seenAt + rateWindow && !(isProbe && name === void 0);
}
function isOlder({ name, seenAt }, { limits, sentAt }) {
	return name !== void 0 && limits.window !== void 0 && limits.window < name && sentAt < seenAt;
}
function learnMore(limit, window, { left, limits, isProbe, now }) {
	if (isProbe) {
		limit.believesReset = false;
		window.end = window.seenAt + rateWindow;
	} else window.end = Math.min(window.end, endOf(limits, window.seenAt, now, limit.believesReset));
	window.left = Math.min(window.left, left);
}
function endOf({ retryAt, resetsAt }, seenAt, now, believesReset) {
	const end = retryAt ?? (believesReset ? resetsAt : void 0);
	const latest = seenAt + rateWindow;
	return end !== void 0 && end > now ? Math.min(end, latest) : latest;
}
function assumeCounted(limit, isProbe) {
	if (isProbe) limit.window = void 0;
	else if (limit.window !== void 0) limit.window.left--;
}
function pause(limits, { address, global, route }, now) {
	const { isRefused, globalLeft = 1, routeLeft = 1, retryAt, resetsAt = 0 } = limits;
	const usedUp = [...globalLeft <= 0 ? [global] : [], ...routeLeft <= 0 ? [route] : []];
	const soonest = isRefused ? now + shortestPause : 0;
	for (const limit of usedUp) {
		const end = retryAt ?? limit.window?.end ?? 0;
		limit.pausedUntil = Math.max(limit.pausedUntil, retryAt ?? 0, end < soonest ? soonest : 0);
	}
	if (!isRefused || usedUp.length > 0) return;
	const told = retryAt ?? (resetsAt > now ? Math.min(resetsAt, now + rateWindow) : now + rateWindow);
	const until = Math.max(told, soonest);
	address.pausedUntil = Math.max(address.pausedUntil, until);
	address.aloneUntil = Math.max(address.aloneUntil, until + rateWindow);
}
// src/launchdarkly/http/queue.ts
function createRequestQueue({ concurrency, headroom, clock, until, onWait }) {
	const pacer = createPacer(headroom);
	const queue = /* @__PURE__ */ new Set();
	let inFlight = 0;
	let wakesAt = Number.POSITIVE_INFINITY;
	function advance() {
		const now = clock.now();
		const held = /* @__PURE__ */ new Map();
		for (const waiting of queue) {
			const { route } = waiting;
			if (now > until()) {
				queue.delete(waiting);
				waiting.refuse(0);
				continue;
			}
			const at = held.get(route) ?? pacer.freeAt(route, now);
			if (at <= now) {
				if (inFlight >= concurrency) return;
				queue.delete(waiting);
				inFlight++;
				waiting.go(pacer.sent(route, now));
				continue;
			}
			held.set(route, at);
			if (at < Number.POSITIVE_INFINITY && at > until()) {
				queue.delete(waiting);
				waiting.refuse(at - now);
			}
		}
		wakeAt(Math.min(...[...held.values()].filter((at) => at <= until())));
	}
	function wakeAt(time) {
		if (time >= wakesAt) return;
		wakesAt = time;
		const pause = time - clock.now();
		onWait(pause);
		clock.sleep(pause).then(() => {
			if (wakesAt === time) wakesAt = Number.POSITIVE_INFINITY;
			advance();
		});
	}
	return {
		enter: (route, refuse) => new Promise((go, reject) => {
			queue.add({
				route,
				go,
				refuse: (pause) => reject(refuse(pause))
			});
			advance();
		}),
		leave(sent, limits) {
			inFlight--;
			pacer.answered(sent, limits, clock.now());
			advance();
		},
		isInTime: (route) => {
			const at = pacer.freeAt(route, clock.now());
			return at === Number.POSITIVE_INFINITY || at <= until();
		}
	};
}
// src/launchdarkly/http/rate-headers.ts
function readRateLimits(status, headers, offset, now) {
	const number = (name) => {
		const value = Number.parseFloat(headers.get(name) ?? "");
		return Number.isFinite(value) ? value : void 0;
	};
	const globalLeft = number("x-ratelimit-global-remaining");
	const routeLeft = number("x-ratelimit-route-remaining");
	const reset = number("x-ratelimit-reset");
	const retryAfter = number("retry-after");
	return {
		isRefused: status === 429 || status === 503 && retryAfter !== void 0,
		...present({
			globalLeft,
			routeLeft
		}),
		...reset !== void 0 && {
			window: reset,
			resetsAt: reset - offset
		},
		...retryAfter !== void 0 && retryAfter > 0 && { retryAt: now + retryAfter * 1e3 }
	};
}
function adjustOffset(known, date, { sentAt, now }) {
	const time = Date.parse(date ?? "");
	if (Number.isNaN(time)) return known;
	const least = time - now;
	const most = time + 1e3 - sentAt;
	return known === void 0 || known > most ? least : Math.max(known, least);
}
// src/launchdarkly/http/routes.ts
function routeOf(method, path) {
	const [collection = "", ...rest] = path.replace(/^\/api\/v2\//, "").split("/");
	return [
		method,
		collection,
		...collection === "projects" ? rest.filter((_, index) => index % 2 === 1) : []
	].join(" ");
}
// src/launchdarkly/http/send.ts
const apiVersion = "20240415";
function createSender(settings) {
	const token = settings.token.trim();
	const { now } = settings.clock ?? machineClock;
	const { fetch = fetchWhole } = settings;
	let unknownToken;
	return async (request, observe) => {
		if (unknownToken !== void 0) throw unknownToken;
		if (!isUsableToken(token)) throw unsendable(request);
		const { method, url, body } = request;
		const options = {
			method,
			headers: {
				authorization: token,
				"ld-api-version": apiVersion,
				"user-agent": `launchdarkly-workflow-sync/${settings.version}`,
				accept: "application/json",
				...body && { "content-type": "application/json" }
			},
			...body && { body: JSON.stringify(body) }
		};
		const begun = now();
		let answered;
		const heard = (head) => {
			answered = head;
			observe(head);
		};
		const answer = await fetch(url, options, settings.timeout, heard).finally(() => settings.onRequest?.({
			kind: "over",
			...partsOf(request),
			took: now() - begun,
			...present({
				status: answered?.status,
				headers: answered?.headers
			})
		})).catch((error) => {
			throw unanswered(error, request, settings, withoutToken);
		});
		const parsed = parseJson(answer.text);
		if (answer.status < 200 || answer.status > 299) {
			const error = refused(answer.status, parsed, request, withoutToken);
			if (error.kind === "unauthorized") unknownToken = error;
			throw error;
		}
		const isEmpty = method === "DELETE" && answer.text === "";
		if (parsed === void 0 && !isEmpty) throw notJson(request, answer.status);
		return {
			status: answer.status,
			body: parsed
		};
	};
	function withoutToken(text) {
		return token === "" ? text : text.replaceAll(token, "[token]");
	}
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/launchdarkly/http/http.ts
const mostAttempts = 4;
function createHttp(settings) {
	const { clock = machineClock, firstPause = 500, visibleWithin = 1e4, concurrency, headroom } = settings;
	const budget = createBudget(settings.budget, clock.now);
	const queue = createRequestQueue({
		concurrency,
		headroom,
		clock,
		until: budget.until,
		onWait: (pause) => settings.onRequest?.({
			kind: "wait",
			pause
		})
	});
	const send = createSender(settings);
	let clockOffset;
	let isClosed = false;
	const now = () => clock.now() + (clockOffset ?? 0);
	async function request(method, path, options = {}) {
		const { body, query, changesNothing = false } = options;
		const search = new URLSearchParams(query).toString();
		const url = `${settings.host}${path}${search === "" ? "" : `?${search}`}`;
		const effect = changesNothing ? "GET" : method;
		if (settings.may === "read" && effect !== "GET") throw new Error(`${method} ${url} would change something, and this run may only read.`);
		return budget.spend(() => retried({
			method,
			effect,
			path,
			url,
			...body && { body }
		}, options));
	}
	async function retried(request, options) {
		let attempt = 1;
		let doubt;
		for (;;) try {
			return await queued(request);
		} catch (error) {
			if (!(error instanceof LaunchDarklyError)) throw error;
			if (request.method === "DELETE" && error.kind === "not-found" && doubt) return {
				status: 204,
				body: void 0
			};
			if (error.ambiguous) doubt = error;
			if (isRateLimited(error)) {
				if (!queue.isInTime(routeOf(request.method, request.path))) throw doubt ?? error;
				continue;
			}
			const lags = mayLag(error, options);
			if (!lags && (!mayRetry(request.effect, error) || attempt >= mostAttempts)) throw doubt ?? error;
			const pause = backoff(lags ? 2 : attempt++, firstPause);
			if (clock.now() + pause > budget.until()) throw doubt ?? error;
			settings.onRequest?.({
				kind: "again",
				...partsOf(request),
				pause
			});
			await clock.sleep(pause);
		}
	}
	function mayLag({ kind }, { writtenAt }) {
		return kind === "not-found" && writtenAt !== void 0 && now() - writtenAt < visibleWithin;
	}
	async function queued(request) {
		const route = routeOf(request.method, request.path);
		const name = requestName(request);
		const refuse = (pause) => pause > 0 ? tooLate(name, pause) : overBudget(name, settings.budget);
		const sent = await queue.enter(route, refuse);
		let limits;
		if (isClosed) return new Promise(() => void 0);
		try {
			return await send(request, (head) => {
				const { status, headers } = head;
				settings.onAnswer?.(head);
				clockOffset = adjustOffset(clockOffset, headers.get("date"), {
					sentAt: sent.at,
					now: clock.now()
				});
				limits = readRateLimits(status, headers, clockOffset ?? 0, clock.now());
			});
		} finally {
			queue.leave(sent, limits);
		}
	}
	const close = () => {
		isClosed = true;
	};
	return {
		request,
		now,
		close,
		may: settings.may
	};
}
function isRateLimited({ kind, status, ambiguous }) {
	return kind === "rate-limited" && status === 429 && !ambiguous;
}
function mayRetry(effect, { kind, status, ambiguous }) {
	if (effect === "POST") return kind === "network" && !ambiguous;
	if (kind === "malformed") return status === void 0 || status < 300;
	return kind === "server" || kind === "network" || kind === "timeout" || kind === "conflict";
}
function backoff(attempt, first) {
	const most = first * 2 ** (attempt - 1);
	return most / 2 + Math.random() * (most / 2);
}
// src/pipeline/connect.ts
function connectLaunchDarkly(host, token, may, { requests, service }, onRequest, fetch) {
	const { lookFor: visibleWithin } = waitsOf(service);
	return createLaunchDarkly(createHttp({
		host,
		token,
		version,
		may,
		...requests,
		visibleWithin,
		...present({
			onRequest,
			fetch
		})
	}));
}
async function recordingIn(environment, token, warn) {
	const { LAUNCHDARKLY_RECORD: directory = "" } = environment;
	if (directory === "") return void 0;
	const { openRecording } = await import("./recorder-DP9bHehP.js");
	return openRecording(directory, token, (why) => warn(`The recording in \`${directory}\` ends early, since it can't be written any more: ${why}`));
}
// src/planning/policy/blocking.ts
function withGuards(plan, guards) {
	const codes = /* @__PURE__ */ new Map();
	for (const { code, operations } of guards) for (const id of operations) codes.set(id, (codes.get(id) ?? /* @__PURE__ */ new Set()).add(code));
	const operations = plan.operations.map((operation) => ({
		...operation,
		blockedBy: [...codes.get(operation.id) ?? []]
	}));
	return {
		...plan,
		guards,
		operations
	};
}
function unblocked({ operations }) {
	return operations.filter(({ blockedBy }) => blockedBy.length === 0);
}
function overridableStops({ guards }) {
	const fixed = new Set(guards.flatMap(({ code, overridable }) => overridable ? [] : [code]));
	const codes = /* @__PURE__ */ new Map();
	for (const { code, lifts = code, operations } of guards) {
		if (fixed.has(code)) continue;
		for (const id of operations) codes.set(id, [.../* @__PURE__ */ new Set([...codes.get(id) ?? [], lifts])].sort());
	}
	return codes;
}
// src/reporting/escaping/markdown.ts
const longestName = 200;
const longestCopied = 500;
const longestText = 4e3;
function code(text) {
	return codeSpan(shortened(visible(text), longestName));
}
function codeToCopy(text) {
	return codeSpan(shortened(visible(text), longestCopied));
}
function codeSpan(text) {
	const shown = text || " ";
	const fence = "`".repeat(longestRun(shown) + 1);
	const pad = shown.startsWith("`") || shown.endsWith("`") || shown.trim() === "" ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
function htmlCode(text) {
	return /^[0-9a-f]{24}$/.test(text) ? `<code>${text}</code>` : `<code>${htmlText(text)}</code>`;
}
function htmlText(text) {
	return entities(unlinked(shortened(visible(text), longestName)));
}
function unlinked(text) {
	return text.replace(/@/g, "@⁠").replace(/(https?|ftp|www)(:|\.)/gi, "$1⁠$2").replace(/(#|GH-)(?=\d)/gi, "$1⁠").replace(/[0-9a-f]{6}(?=[0-9a-f])/gi, "$&⁠").replace(/:(?=[\w+-]+:)/g, ":⁠");
}
function entities(text) {
	const names = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;"
	};
	return text.replace(/[&<>"`*_[\]|~\\$]/g, (character) => names[character] ?? `&#${character.charCodeAt(0)};`);
}
function fence(language, content) {
	const marks = "`".repeat(Math.max(3, longestRun(content) + 1));
	return `${marks}${language}\n${content}\n${marks}`;
}
function sentence(text, style = code) {
	return asParagraph(sentenceParts(text).map((part, index) => index % 2 === 1 ? style(part) : plainText(part)).join(""));
}
function markdownText(text) {
	return asParagraph(plainText(text));
}
function plainText(text) {
	return entities(unlinked(shortened(visible(text), longestText)));
}
function asParagraph(text) {
	return text.replace(/^(?=\s|[#+=-]|\d+[.)])/, "⁠");
}
function longestRun(text) {
	return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}
// src/planning/ownership/marker.ts
const highestNumber = 1e4;
const markerLine = /^\[ld-sync:v(\d+)((?: [a-z]+=[^\s[\]]+)+)\]$/;
function workflowMarkerText(marker) {
	const { owner, key, at, run, from, hash, stages } = marker;
	return `Managed in ${owner} (${key}). Change it there.\n[ld-sync:v1 owner=${owner} key=${key} at=${at} run=${run} from=${from} hash=${hash} stages=${stages.join(",")}]`;
}
function templateMarkerText({ owner, template, hash }) {
	return `Managed in ${owner} (${template}). Change it there.\n[ld-sync:v1 owner=${owner} template=${template} hash=${hash}]`;
}
function withMarker(description, marker) {
	return description === void 0 || description === "" ? marker : `${description}\n\n${marker}`;
}
function ownDescription(description = "") {
	const lines = description.split(/\r?\n/);
	const marked = lines.findLastIndex((line) => markerLine.test(line));
	const own = marked < 0 ? description : lines.slice(0, Math.max(0, marked - 1)).join("\n").trimEnd();
	return own === "" ? void 0 : own;
}
function holdsMarkerOf(sent, answer) {
	const line = sent.slice(sent.lastIndexOf("\n") + 1);
	return (answer ?? "").split("\n").includes(line);
}
function readMarker(description) {
	const found = (description ?? "").split(/\r?\n/).flatMap((line) => {
		const match = markerLine.exec(line);
		return match === null ? [] : [{
			version: match[1] ?? "",
			...parseFields(match[2] ?? "")
		}];
	});
	const [first, second] = found;
	if (first === void 0) return { kind: "none" };
	const claims = found.map(({ fields: { owner, key, template } }) => ({
		...owner && { owner },
		...key && { key },
		...template && { template }
	}));
	if (second !== void 0) return {
		kind: "unclear",
		why: "its description holds two markers",
		claims
	};
	if (first.version !== "1") return {
		kind: "unclear",
		why: `its marker is of version ${first.version}, which this release doesn't know`,
		claims
	};
	if (first.repeated) return {
		kind: "unclear",
		why: "its marker says one thing twice",
		claims
	};
	const beyond = ["run", "from"].find((name) => Number(first.fields[name] ?? 0) > highestNumber);
	if (beyond !== void 0) return {
		kind: "unclear",
		why: `its marker says \`${beyond}=${first.fields[beyond]}\`, and no document can ask for more than ${highestNumber.toLocaleString("en")}`,
		claims
	};
	return complete(first.fields) ?? {
		kind: "unclear",
		why: "its marker is not complete",
		claims
	};
}
function parseFields(text) {
	const list = text.trim().split(" ").map((field) => [field.slice(0, field.indexOf("=")), field.slice(field.indexOf("=") + 1)]);
	const fields = Object.fromEntries(list);
	return {
		fields,
		repeated: Object.keys(fields).length < list.length
	};
}
function complete({ owner, key, template, at, run, from, hash, stages }) {
	if (owner === void 0 || hash === void 0 || !/^[0-9a-f]{12}$/.test(hash)) return void 0;
	if (template !== void 0) return {
		kind: "template",
		marker: {
			owner,
			template,
			hash
		}
	};
	if (key === void 0 || at === void 0 || stages === void 0) return void 0;
	if (!/^[1-9]\d*$/.test(run ?? "") || !/^\d+$/.test(from ?? "")) return void 0;
	return {
		kind: "workflow",
		marker: {
			owner,
			key,
			at,
			run: Number(run),
			from: Number(from),
			hash,
			stages: stages.split(",")
		}
	};
}
// src/model/live.ts
const endedStatuses = ["completed", "failed"];
function requiresApprovals({ approvalsRequired, requiredApprovalTags }, { tags }) {
	const isMeant = requiredApprovalTags.length === 0 || requiredApprovalTags.some((tag) => tags.includes(tag));
	return approvalsRequired && isMeant;
}
// src/planning/ownership/progress.ts
function progressOf(live, from, now) {
	const executed = from + executedStages(live);
	if (hasEnded(live)) return {
		kind: "ended",
		executed,
		failed: live.status === "failed"
	};
	const [first] = live.stages;
	return executed > 0 || live.stages.some(({ status }) => status === "completed" || status === "failed") || first === void 0 || hasBegun(first, live.createdAt, now) ? {
		kind: "running",
		executed
	} : {
		kind: "waiting",
		executed
	};
}
function progressName({ kind, executed }) {
	return kind === "running" ? `running@${executed}` : kind;
}
function hasEnded({ status, stages }) {
	return isEndedStatus(status) || stages.length > 0 && executedStages({ stages }) === stages.length;
}
function isEndedStatus(status) {
	return endedStatuses.some((ended) => ended === status);
}
function executedStages({ stages }) {
	const firstOpen = stages.findIndex(({ status }) => status !== "completed");
	return firstOpen < 0 ? stages.length : firstOpen;
}
function hasBegun({ conditions }, createdAt, now) {
	return conditions.length === 0 || conditions.some((condition) => condition.status === "completed" || isReviewed(condition) || isDue(condition, createdAt, now));
}
function isReviewed({ reviews, reviewStatus }) {
	return reviews !== void 0 && reviews.length > 0 || reviewStatus === "approved" || reviewStatus === "declined";
}
function isDue({ kind, scheduleKind, executionDate, waitDuration, waitDurationUnit }, createdAt, now) {
	if (kind !== "schedule" && scheduleKind === void 0) return false;
	if (executionDate !== void 0) return executionDate <= now;
	if (waitDuration === void 0) return true;
	return createdAt + waitMilliseconds(waitDuration, waitDurationUnit) <= now;
}
// src/resolving/document-stages.ts
function documentStages(stages, written = []) {
	return stages.map((stage, index) => {
		const { executeConditionsInSequence, conditions = [] } = written[index] ?? {};
		return {
			...mapParts(stage, (condition, number) => documentCondition(condition, conditions[number]), documentInstruction),
			...present({ executeConditionsInSequence })
		};
	});
}
function documentCondition({ _id, notifyMemberIds, ...rest }, written) {
	const same = written?.kind === rest.kind ? written : void 0;
	const members = texts(notifyMemberIds).map((id) => ({ id }));
	return {
		...same,
		...rest,
		...same?.notifyMemberIds === void 0 && members.length > 0 && { notifyMemberIds: members }
	};
}
function documentInstruction({ _id, variationId, ruleId, beforeRuleId, rolloutWeights, ...rest }) {
	const reference = (id) => typeof id === "string" ? { id } : void 0;
	return {
		...rest,
		kind: String(rest.kind ?? ""),
		...present({
			variationId: reference(variationId),
			ruleId: reference(ruleId),
			beforeRuleId: reference(beforeRuleId)
		}),
		...rolloutWeights !== void 0 && { rolloutWeights: Object.entries(object(rolloutWeights)).map(([id, weight]) => ({
			variation: { id },
			weight: Number(weight)
		})) }
	};
}
// src/planning/ownership/managed.ts
function keyOf({ provenance }) {
	return provenance.by === "marker" ? provenance.marker.key : provenance.document.key;
}
function runOf({ provenance }) {
	return provenance.by === "marker" ? provenance.marker.run : provenance.document.run;
}
function hashOf({ provenance }) {
	return provenance.by === "marker" ? provenance.marker.hash : provenance.document.content?.hash;
}
function stageHashesOf({ provenance }) {
	return provenance.by === "marker" ? provenance.marker.stages : provenance.document.content?.stageHashes ?? [];
}
function notSent({ provenance }) {
	return provenance.by === "marker" ? provenance.marker.from : 0;
}
function markerOf({ provenance }) {
	return provenance.by === "marker" ? provenance.marker : void 0;
}
function isAdopted({ provenance }) {
	return provenance.by === "adoption";
}
function liveReference(live, marker) {
	const { id, name, status, stages } = live;
	const from = marker?.from ?? 0;
	return {
		id,
		name,
		status,
		...marker && {
			hash: marker.hash,
			run: marker.run
		},
		executed: from + executedStages(live),
		stages: from + stages.length
	};
}
// src/planning/diff/diff.ts
var import_fast_json_patch = /* @__PURE__ */ __toESM(require_fast_json_patch(), 1);
function diff(before, after) {
	if (before === void 0 || after === void 0) return Object.entries(keyed(before ?? after ?? {})).map(([field, value]) => ({
		path: [field],
		[before === void 0 ? "after" : "before"]: value
	}));
	const [from, to] = [keyed(before), keyed(after)];
	const changed = new Set(import_fast_json_patch.default.compare(from, to).map(({ path }) => JSON.stringify(unit(segmentsOf(path)))));
	return [...[...new Map([...unitsIn(to), ...unitsIn(from)].map((path) => [JSON.stringify(path), path]))].flatMap(([name, path]) => {
		if (!changed.has(name)) return [];
		const [old, value] = [valueAt(from, path), valueAt(to, path)];
		return [{
			path: path.map(identityOf),
			...present({
				before: old,
				after: value
			})
		}];
	}), ...reordered(from, to)];
}
const lists = ["conditions", "instructions"];
function unit(path) {
	const [top, , list = ""] = path;
	if (top === "parameters") return path.slice(0, 2);
	if (top !== "stages") return path.slice(0, 1);
	return path.slice(0, lists.includes(list) ? 4 : 3);
}
function unitsIn(content) {
	return Object.entries(content).flatMap(([top, value]) => {
		if (top !== "stages" && top !== "parameters") return [[top]];
		const items = Object.entries(value).flatMap(([item, parts]) => [[top, item], ...Object.entries(top === "stages" ? parts : {}).flatMap(([field, list]) => lists.includes(field) ? Object.keys(list).map((name) => [
			top,
			item,
			field,
			name
		]) : [[
			top,
			item,
			field
		]])]);
		return [[top], ...items];
	});
}
function reordered(from, to) {
	const stages = bothHave(from.stages, to.stages);
	const ofStages = stages.before.join("\n") === stages.after.join("\n") ? [] : [{
		path: ["stages"],
		...named(stages)
	}];
	const ofParts = stages.after.flatMap((stage) => lists.flatMap((list) => {
		const [old, now] = [valueAt(from, [
			"stages",
			stage,
			list
		]), valueAt(to, [
			"stages",
			stage,
			list
		])];
		const parts = bothHave(old, now);
		if (parts.before.join("\n") === parts.after.join("\n")) return [];
		const values = (names, side = {}) => names.map((name) => side[name]);
		return [{
			path: [
				"stages",
				identityOf(stage),
				list
			],
			before: values(parts.before, old),
			after: values(parts.after, now)
		}];
	}));
	return [...ofStages, ...ofParts];
}
function named({ before, after }) {
	return {
		before: before.map(identityOf),
		after: after.map(identityOf)
	};
}
function bothHave(from = {}, to = {}) {
	const [old, now] = [Object.keys(Object(from)), Object.keys(Object(to))];
	const [was, is] = [new Set(old), new Set(now)];
	return {
		before: old.filter((name) => is.has(name)),
		after: now.filter((name) => was.has(name))
	};
}
function keyed(content) {
	const { stages, parameters, ...rest } = content;
	const fields = rest;
	if (parameters) fields.parameters = byIdentity(parameters, parameterName, withShares);
	if (stages) fields.stages = byIdentity(stages, stageName, keyedStage);
	return fields;
}
function keyedStage(stage) {
	const { name: _, conditions: __, action: ___, ...rest } = stage;
	const fields = rest;
	fields.conditions = byIdentity(conditionsOf(stage), conditionName, (condition) => condition);
	fields.instructions = byIdentity(instructionsOf(stage), ({ kind }) => kind, withShares);
	return fields;
}
function withShares(instruction) {
	const { rolloutWeights, ...rest } = instruction;
	if (rolloutWeights === void 0) return instruction;
	const plain = rest;
	if (Array.isArray(rolloutWeights)) plain.rolloutWeights = Object.fromEntries(rolloutWeights.map(({ variation, weight }) => [referenceText(variation), weight]));
	return plain;
}
function conditionName({ kind }) {
	return kind === "ld-approval" ? "approval" : "schedule";
}
function parameterName(parameter) {
	if ("_id" in parameter) return `${parameter._id} ${parameter.path}`;
	const { stage, instruction, condition, number, path } = parameter;
	return `${stage}: ${instruction ?? condition}${number === void 0 ? "" : ` (${number})`} ${path}`;
}
const mark = "=";
function identityOf(segment) {
	return segment.startsWith(mark) ? segment.slice(1) : segment;
}
function byIdentity(list, nameOf, key) {
	const items = {};
	const numbers = /* @__PURE__ */ new Map();
	for (const [index, item] of list.entries()) {
		const name = `${mark}${nameOf(item, index)}`;
		let number = numbers.get(name) ?? 1;
		let identity = number === 1 ? name : `${name} (${number})`;
		while (Object.hasOwn(items, identity)) identity = `${name} (${++number})`;
		numbers.set(name, number);
		items[identity] = key(item);
	}
	return items;
}
function valueAt(root, path) {
	let value = root;
	for (const segment of path) value = typeof value === "object" && value !== null && Object.hasOwn(value, segment) ? value[segment] : void 0;
	return value;
}
// src/planning/diff/changes.ts
function changesOf(decision, body, sent) {
	const { desired, base } = decision.subject;
	const after = desired?.content.canonical;
	if (decision.kind === "create") return {
		changes: diff(void 0, after),
		partialDiff: false
	};
	const { live } = decision;
	const managed = "provenance" in live ? live : void 0;
	const before = base?.content;
	if (before !== void 0 && managed !== void 0 && before.hash === hashOf(managed)) return {
		changes: diff(before.canonical, after),
		partialDiff: false
	};
	const from = decision.kind === "replace" ? Math.max(0, decision.from - notSent(decision.live)) : 0;
	const { maintainer, ...found } = asLive(live.live, from);
	if (body === void 0 || after === void 0) return {
		changes: diff({
			...found,
			...present({ maintainer })
		}, void 0),
		partialDiff: true
	};
	const { stages: _, template: __, parameters: ___, ...texts } = after;
	const written = {
		...texts,
		...body.maintainerId !== void 0 && { maintainer: { id: body.maintainerId } },
		stages: readable(sent?.fromTemplate ? sent.canonical : documentStages(body.stages ?? []))
	};
	const wanted = "maintainer" in written;
	return {
		changes: diff({
			...found,
			...wanted && maintainer && { maintainer }
		}, written),
		partialDiff: true
	};
}
function asLive(live, from) {
	const { target, name, maintainerId } = live;
	const description = ownDescription(live.description);
	return {
		...target,
		name,
		...present({ description }),
		...maintainerId !== void 0 && { maintainer: { id: maintainerId } },
		stages: readable(documentStages(live.stages.slice(from).map(withoutProgress)))
	};
}
function withoutProgress({ status: _, ...stage }) {
	return mapParts(stage, ({ status, reviews, reviewStatus, ...condition }) => condition, (instruction) => instruction);
}
function readable(stages) {
	const condition = ({ notifyTeamKeys: _, executeNow: __, description, ...rest }) => ({
		...rest,
		...description && { description }
	});
	return stages.map(({ executeConditionsInSequence: _, conditions = [], ...stage }) => ({
		...stage,
		conditions: conditions.map(condition)
	}));
}
// src/planning/assemble/digest.ts
function workflowCreateDigest(workflow, progress) {
	return workflow.awaitsFlag === true ? workflowAwaitedDigest(workflow, workflow, progress) : digestOf({
		kind: "create",
		...sentPart(workflow),
		progress
	});
}
function workflowAwaitedDigest({ target, key, run, startAt, content }, { body, template }, progress) {
	return digestOf({
		kind: "create",
		awaited: true,
		...sentPart({
			target,
			key,
			run,
			body: {
				...content.canonical,
				...present({ description: body.description })
			},
			...present({
				startAt,
				template
			})
		}),
		progress
	});
}
function workflowReplaceDigest(workflow, old, replaceOrder) {
	const progress = progressName(old.progress);
	return digestOf({
		kind: "replace",
		...sentPart(workflow),
		...removedPart(old),
		progress,
		replaceOrder
	});
}
function workflowDeleteDigest({ target, key, run }, old) {
	const removed = "provenance" in old ? removedPart(old) : {};
	return digestOf({
		kind: "delete",
		...onTarget(target, key),
		run,
		...removed,
		progress: "active"
	});
}
function workflowAdoptDigest({ target, key, run, startAt }, id) {
	return digestOf({
		kind: "adopt",
		...onTarget(target, key),
		run,
		...present({ startAt }),
		removed: id,
		progress: "active"
	});
}
function workflowDedupeDigest(target, key, run, surplus) {
	const removed = surplus.map((one) => sha256(readablePart(one)).toString("hex")).sort();
	return digestOf({
		kind: "dedupe",
		...onTarget(target, key),
		run,
		removed,
		progress: "active"
	});
}
function readablePart({ live }) {
	const { name, description, stages } = live;
	return {
		name,
		...present({ description }),
		stages: liveStages(stages.map(withoutProgress))
	};
}
function templateCreateDigest(template, body) {
	return digestOf({
		kind: "create",
		template,
		body,
		progress: "absent"
	});
}
function templateReplaceDigest(template, body, removed) {
	return digestOf({
		kind: "replace",
		template,
		body,
		...present({ removed }),
		progress: "active"
	});
}
function templateDeleteDigest(template, removed) {
	return digestOf({
		kind: "delete",
		template,
		...present({ removed }),
		progress: "active"
	});
}
function templateAdoptDigest(template, removed) {
	return digestOf({
		kind: "adopt",
		template,
		...present({ removed }),
		progress: "active"
	});
}
function planHash(digests) {
	return sha256([...digests].sort()).toString("hex").slice(0, 32);
}
function digestOf(parts) {
	return sha256(parts).subarray(0, 16).toString("base64url");
}
function onTarget(target, key) {
	return {
		target: targetName(target),
		key
	};
}
function sentPart({ target, key, run, startAt, body, template }) {
	return {
		run,
		body: template === void 0 ? body : {
			...body,
			templateStages: stagesOf(template)
		},
		...onTarget(target, key),
		...present({ startAt })
	};
}
function removedPart(old) {
	return { removed: markerOf(old)?.hash ?? old.live.id };
}
function stagesOf(template) {
	if ("live" in template) return liveStages(template.live.stages);
	const { stages, workflowId } = template.document;
	return stages === void 0 ? { workflowId: workflowId ?? null } : stages;
}
function liveStages(stages) {
	return stages.map((stage) => ({
		name: stage.name ?? null,
		conditions: withoutIds(conditionsOf(stage)),
		instructions: withoutIds(instructionsOf(stage))
	}));
}
function withoutIds(value) {
	if (Array.isArray(value)) return value.map(withoutIds);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).flatMap(([name, field]) => name === "_id" || name === "id" ? [] : [[name, withoutIds(field)]]));
}
// src/planning/scope/documents-at.ts
function documentsAt({ workflows, templates }) {
	const starts = /* @__PURE__ */ new Map();
	for (const document of [...workflows, ...templates]) {
		const { file, line } = document.origin.locate("");
		const ofFile = starts.get(file) ?? /* @__PURE__ */ new Map();
		starts.set(file, ofFile.set(line, [...ofFile.get(line) ?? [], document]));
	}
	return ({ file, line }) => {
		return [...starts.get(file) ?? []].filter(([start]) => start <= line).reduce((last, one) => one[0] > last[0] ? one : last, [0, []])[1];
	};
}
// src/planning/scope/new-findings.ts
function newFindings(diagnostics, head, into) {
	const isFinding = (diagnostic) => isCheck(diagnostic.code) && !isError(diagnostic);
	if (!diagnostics.some(isFinding)) return [...diagnostics];
	const at = documentsAt(head);
	const [workflows, templates] = [unchangedIn(into.workflows, head.workflows), unchangedIn(into.templates, head.templates)];
	return diagnostics.filter((one) => {
		if (!isFinding(one) || one.position === void 0) return true;
		const documents = at(one.position);
		const isSame = documents.every((document) => (document.kind === "Workflow" ? workflows : templates)(nameOf(document)));
		return documents.length === 0 || !isSame;
	});
}
function withoutUnsent(diagnostics, head, sends) {
	const isOfSending = (one) => one.code === "unknown-instruction" && !isError(one);
	if (!diagnostics.some(isOfSending)) return [...diagnostics];
	const at = documentsAt(head);
	return diagnostics.filter((one) => {
		if (!isOfSending(one) || one.position === void 0) return true;
		const decided = at(one.position).flatMap((document) => sends.get(nameOf(document)) ?? []);
		return decided.length === 0 || decided.includes(true);
	});
}
// src/policies/revisions.ts
function allPolicies(lists) {
	return [...new Map(lists.flat().map((policy) => [identity(policy), policy])).values()];
}
function identity({ name, match, severity, message, schema }) {
	return JSON.stringify([
		name,
		match,
		severity,
		message,
		schema.value
	]);
}
function policyChanges(before, after, file, usable = new Set(before.map(({ name }) => name))) {
	const was = new Map(before.map((policy) => [policy.name, policy]));
	const is = new Map(after.map((policy) => [policy.name, policy]));
	const added = after.filter(({ name }) => !was.has(name));
	const removed = before.filter(({ name }) => !is.has(name));
	const changed = after.filter((policy) => {
		const old = was.get(policy.name);
		return old !== void 0 && identity(old) !== identity(policy);
	});
	const done = [
		...words("adds", added),
		...words("changes", changed),
		...words("takes away", removed)
	];
	if (done.length === 0) return [];
	const [first] = [...changed, ...added];
	const given = [...changed, ...removed];
	const isLooser = given.some(({ name }) => usable.has(name));
	const unusable = given.filter(({ name }) => !usable.has(name)).map(({ name }) => quoted(name));
	const held = isLooser ? ["The old ones hold as well, until this has been merged and applied: a change can't loosen what it is held to."] : [];
	const never = unusable.length > 0 ? [`${listed(unusable)} could not be used as it was, and held nothing.`] : [];
	const adds = given.length === 0 ? ["What it adds counts at once."] : [];
	return [{
		severity: isLooser ? "warning" : "notice",
		code: "policies-changed",
		message: `This change ${listed(done)}.`,
		hint: [
			...held,
			...never,
			...adds
		].join(" "),
		...present({ position: first?.schema.locate("") ?? (file === void 0 ? void 0 : {
			file,
			line: 1,
			column: 1
		}) })
	}];
}
function words(verb, policies) {
	if (policies.length === 0) return [];
	const names = listed(policies.map(({ name }) => quoted(name)));
	return [`${verb} ${policies.length === 1 ? "the policy" : "the policies"} ${names}`];
}
// src/pipeline/request.ts
function identify(head, into, { directory, owner, repository, environments }) {
	const steering = into.configuration ?? head.configuration ?? standardConfiguration;
	const ownerInputs = {
		directory,
		configuration: steering,
		...present({
			owner,
			repository
		})
	};
	const resolved = resolveOwner(ownerInputs);
	const owners = "owners" in resolved ? resolved.owners : {
		owner: repository ?? directory,
		formerOwners: []
	};
	return {
		owners,
		instance: instanceName(owners.owner, environments),
		steering,
		diagnostics: [..."diagnostic" in resolved ? [resolved.diagnostic] : [], ...ownerOfAnotherRepository(ownerInputs)]
	};
}
function ownersLeft(head, into, inputs) {
	const [before, after] = [into, head].map((one) => identify(one, one, inputs));
	if (before === void 0 || after === void 0) return [];
	if ([
		...before.diagnostics,
		...after.diagnostics,
		...head.diagnostics
	].some(isError)) return [];
	const kept = [after.owners.owner, ...after.owners.formerOwners];
	const left = [before.owners.owner, ...before.owners.formerOwners].filter((owner) => !kept.includes(owner));
	return left.map((owner) => ({
		severity: "warning",
		code: "owner-left",
		message: `\`${owner}\` isn't among the owners any more: what still carries its marker in LaunchDarkly is managed by nobody from then on, and goes on as it is.`,
		hint: `Write \`formerOwners: [${[...after.owners.formerOwners, ...left].join(", ")}]\` in workflow-sync.yaml, for as long as anything carries that marker.`
	}));
}
function strictest(steering, others, paused) {
	const all = [steering, ...others.flatMap((one) => one ?? [])];
	const pauses = [...all.flatMap((one) => one.paused ?? []), ...paused === void 0 ? [] : [{
		reason: paused,
		targets: ["*/*/*"]
	}]];
	const reasons = [...new Set(pauses.map(({ reason }) => reason))];
	const union = (lists) => [...new Set(lists.flat())];
	const { paused: _, ...rest } = steering;
	return {
		...rest,
		guards: {
			deletes: {
				count: Math.min(...all.map(({ guards }) => guards.deletes.count)),
				percent: Math.min(...all.map(({ guards }) => guards.deletes.percent))
			},
			protected: union(all.map(({ guards }) => guards.protected))
		},
		policies: allPolicies(all.map(({ policies }) => policies)),
		...pauses.length > 0 && { paused: {
			reason: reasons.join("; "),
			targets: union(pauses.map(({ targets }) => targets))
		} }
	};
}
// src/reporting/words/addresses.ts
function lineAddress({ file, line }, revision, addresses) {
	if (addresses === void 0 || !isCommit(revision) || file === "") return void 0;
	return `${addresses.repository}/blob/${revision}/${path(file.split("/"))}#L${line}`;
}
function revisionOf({ kind, undone }, { head, base }) {
	if (kind !== "delete") return head;
	return undone ? "" : base;
}
function flagAddress(target, addresses) {
	if (addresses?.launchDarkly === void 0) return void 0;
	const { project, flag, environment } = target;
	const query = new URLSearchParams({
		env: environment,
		"selected-env": environment
	});
	return `${addresses.launchDarkly}/${path([
		"projects",
		project,
		"flags",
		flag,
		"targeting"
	])}?${query}`;
}
function path(parts) {
	const encoded = (part) => encodeURIComponent(part.toWellFormed());
	return parts.map((part) => encoded(part).replaceAll("(", "%28").replaceAll(")", "%29")).join("/");
}
// src/reporting/markdown/links.ts
function lineLink(position, revision, addresses, withColumn = false, style = code) {
	const { file, line, column } = position;
	return link(style(`${file}:${line}${withColumn ? `:${column}` : ""}`), lineAddress(position, revision, addresses));
}
function flagLink(target, addresses) {
	return link(code(targetName(target)), flagAddress(target, addresses));
}
function runLink({ run }) {
	return link("workflow run", run);
}
function link(text, address) {
	return address === void 0 ? text : `[${text}](${address})`;
}
// src/reporting/markdown/diagnostics.ts
function diagnosticLines(diagnostics, most, { head, addresses } = { head: "" }) {
	const icon = {
		error: "❌",
		warning: "⚠️",
		notice: "ℹ️"
	};
	return [...diagnostics.slice(0, most).map(({ severity, message, hint, position, request, undone, links, code: name }) => {
		const place = position === void 0 ? "" : `${lineLink(position, undone ? "" : head, addresses, true)} `;
		return `- ${icon[severity]} ${place}${linked(sentence(message), links)}${hint === void 0 ? "" : ` ${sentence(hint, codeToCopy)}`}${request === void 0 ? "" : ` ${code(request)}`} <sub>${name}</sub>`;
	}), ...moreLines(diagnostics.length, most)];
}
function linked(text, links = {}) {
	return text.replace(/#\u2060\d+/g, (broken) => {
		const name = broken.replace("⁠", "");
		return links[name] === void 0 ? broken : `[${name}](${links[name]})`;
	});
}
function stopLines(parts, most) {
	return parts.flatMap(({ title, guards, allowing }, index) => [
		...index === 0 ? [] : [""],
		`**${title}**`,
		...guardLines(guards, most),
		...allowing === void 0 ? [] : [
			"",
			sentence(allowing.how),
			...allowing.line === void 0 ? [] : ["", ...fence("text", allowing.line).split("\n")]
		]
	]);
}
function guardLines(guards, most) {
	return [...guards.slice(0, most).map(({ code: name, message, hint, operations }) => {
		const { before, after } = namesOf(operations);
		return `- ${before}${sentence(message)} ${sentence(hint)}${after} <sub>${name}</sub>`;
	}), ...moreLines(guards.length, most)];
}
const mostNamed = 10;
function namesOf(operations) {
	const [first, ...others] = operations;
	if (first === void 0) return {
		before: "",
		after: ""
	};
	if (others.length === 0) return {
		before: `${code(first)}: `,
		after: ""
	};
	const more = operations.length > mostNamed ? ` and ${operations.length - mostNamed} more` : "";
	return {
		before: `${operations.length} operations: `,
		after: ` They are ${operations.slice(0, mostNamed).map(code).join(", ")}${more}.`
	};
}
function moreLines(count, most) {
	if (count <= most) return [];
	return [most === 0 ? `- ${count} that there is no room for here` : `- and ${count - most} more`];
}
function alert(kind, lines) {
	return [`[!${kind}]`, ...lines].map((line) => `> ${line}`.trimEnd()).join("\n");
}
export { code as $, diff as A, executedStages as B, workflowAdoptDigest as C, workflowDeleteDigest as D, workflowDedupeDigest as E, markerOf as F, endedStatuses as G, isEndedStatus as H, notSent as I, ownDescription as J, requiresApprovals as K, runOf as L, isAdopted as M, keyOf as N, workflowReplaceDigest as O, liveReference as P, workflowMarkerText as Q, stageHashesOf as R, templateReplaceDigest as S, workflowCreateDigest as T, progressName as U, hasEnded as V, progressOf as W, templateMarkerText as X, readMarker as Y, withMarker as Z, withoutUnsent as _, LaunchDarklyError as _t, stopLines as a, overridableStops as at, templateCreateDigest as b, runLink as c, connectLaunchDarkly as ct, revisionOf as d, apiPath as dt, fence as et, identify as f, createLaunchDarkly as ft, newFindings as g, isUsableToken as gt, policyChanges as h, workflowsPath as ht, namesOf as i, unlinked as it, hashOf as j, changesOf as k, flagAddress as l, recordingIn as lt, strictest as m, templatesPath as mt, diagnosticLines as n, markdownText as nt, flagLink as o, unblocked as ot, ownersLeft as p, templatePath as pt, holdsMarkerOf as q, moreLines as r, sentence as rt, lineLink as s, withGuards as st, alert as t, htmlCode as tt, lineAddress as u, createHttp as ut, planHash as v, isFailure as vt, workflowAwaitedDigest as w, templateDeleteDigest as x, templateAdoptDigest as y, waitsOf as yt, documentStages as z };
