import { St as isError, b as readText, l as parseConfiguration, o as configurationPath, u as standardConfiguration, y as positionsIn } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { t as DEFAULT_OPTIONS } from "./options-Do7L-RTc.js";
import { G as endedStatuses, K as requiresApprovals, V as hasEnded, _t as LaunchDarklyError, dt as apiPath, ft as createLaunchDarkly, gt as isUsableToken, ht as workflowsPath, mt as templatesPath, pt as templatePath, ut as createHttp, vt as isFailure, yt as waitsOf } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { At as quoted, Bt as object, Dt as counted, Gt as messageOf, Lt as isObject, Tt as version, Ut as present, Vt as objects, Wt as ExpectedError, dt as visible, kt as listed, ot as json, wt as targetName } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { a as readWorkingTree, i as locateExisting, m as diagnosticsText, t as linesIn } from "./validate_plan_apply-Bk2EMmxd.js";
import { a as localAccess } from "./plan_apply-CBUzQaT6.js";
import { t as modeline } from "./schema-address-D82wGm6E.js";
import { createHash, randomBytes } from "node:crypto";
import { chmod, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
// src/probing/findings.ts
function found(value, status) {
	return status === void 0 ? { value } : {
		value,
		status
	};
}
function notFound(why, status) {
	return status === void 0 ? { why } : {
		why,
		status
	};
}
function isTaken({ status }) {
	return status >= 200 && status < 300;
}
function statusFound({ status }) {
	return status >= 500 ? notFound("failed", status) : found(status);
}
const otherReasons = [
	401,
	403,
	404,
	408,
	409,
	429
];
function refusedOr(accepted, reply) {
	const { status } = reply;
	if (isTaken(reply)) return found(accepted, status);
	if (status >= 500) return notFound("failed", status);
	return otherReasons.includes(status) ? notFound("refused", status) : found("refuse", status);
}
function foundValue(finding) {
	return finding !== void 0 && "value" in finding ? finding.value : void 0;
}
// src/probing/profile.ts
function profileOf(findings, now) {
	const second = foundValue(findings.secondActiveWorkflow);
	const shows = foundValue(findings.unfilteredListShowsEnded);
	const mayDryRun = foundValue(findings.readerMayDryRun);
	const base = foundValue(findings.relativeWaitBase);
	const listed = foundValue(findings.listVisibleAfterMs);
	const profile = {
		...second !== void 0 && { secondActiveWorkflow: second === "allow" ? "allowed" : "refused" },
		...typeof shows === "boolean" && { unfilteredListShowsEnded: shows },
		...typeof mayDryRun === "boolean" && { readerMayDryRun: mayDryRun },
		...(base === "previous-stage" || base === "workflow-start") && { relativeWaitsFrom: base },
		...typeof listed === "number" && { listedWithin: `${Math.max(1, Math.ceil(listed / 1e3))}s` }
	};
	if (Object.keys(profile).length === 0) return void 0;
	return {
		probed: dayOf(now),
		...profile
	};
}
function dayOf(now) {
	return new Date(now).toISOString().slice(0, 10);
}
const questions = {
	secondActiveWorkflow: {
		about: "A second active workflow",
		isRefusal: true
	},
	unfilteredListShowsEnded: { about: "A list without `status` shows ended workflows" },
	endedWorkflowsListedFor: { about: "How long ended workflows are listed" },
	listOrder: { about: "Order of a list" },
	listVisibleAfterMs: { about: "Milliseconds until a new workflow is listed" },
	getVisibleAfterMs: { about: "Milliseconds until a new workflow can be got" },
	templateVisibleAfterMs: {
		about: "Milliseconds until a new template is listed",
		emulator: 0
	},
	limitOverMaximum: { about: "A list's `limit` above 200" },
	workflowFields: {
		about: "Fields of a workflow",
		emulator: "_conflicts _creationDate _execution _id _links _maintainerId _version description kind name stages",
		isFields: true
	},
	approvalFields: {
		about: "Fields of an approval that a stage waits for",
		emulator: "_execution _id allReviews description kind notifyMemberIds reviewStatus",
		isFields: true
	},
	reviewsInWorkflows: { about: "A workflow shows who has reviewed" },
	"statuses.notStarted": { about: "Status of a stage whose turn hasn't come" },
	"statuses.running": { about: "Status of an active workflow and its stage" },
	"statuses.declined": {
		about: "Status of a declined approval",
		untried: "a person has to decline it"
	},
	instructionIds: { about: "Where instructions have an `_id`" },
	instructionOrder: { about: "Order in which instructions come back" },
	instructionDefaults: { about: "Defaults are added to instructions" },
	trimDescriptions: { about: "White space around a description is dropped" },
	escapeDescriptions: { about: "A description comes back with HTML escapes" },
	descriptionLimit: { about: "Most characters of a description, up to 5,000" },
	longDescriptions: { about: "A longer description" },
	pastExecutionDate: { about: "A date that is past" },
	stageWithoutConditions: { about: "A stage without conditions" },
	stageWithoutInstructions: {
		about: "A stage without instructions",
		emulator: "accept"
	},
	workflowWithoutStages: { about: "A workflow without stages" },
	environmentRequiresApprovals: {
		about: "No approval where the environment requires one",
		isRefusal: true
	},
	approvalWithoutReviewers: {
		about: "An approval that names nobody",
		emulator: "accept"
	},
	serviceTokenMaintainer: { about: "Maintainer of what a service token makes" },
	otherInstructionKinds: { about: "Kinds of instructions beside the documented five" },
	unknownInstructionKinds: { about: "An instruction of an unknown kind" },
	unknownMembers: { about: "A member that isn't there" },
	unknownSegments: { about: "A segment that isn't there" },
	dryRunStatus: { about: "Status of a dry run" },
	dryRunWithStages: { about: "A dry run without a template" },
	readerMayDryRun: { about: "A reader's token may send dry runs" },
	inapplicableTemplateStatus: { about: "Status where a template's parameter doesn't apply" },
	duplicateTemplateKeyStatus: { about: "Status of a template key that exists" },
	templateFromWorkflow: {
		about: "A template made from a workflow's id",
		emulator: "copies-stages"
	},
	unknownEnvironmentStatus: { about: "Status where the environment isn't there" },
	relativeWaitBase: { about: "What a later stage's wait counts from" },
	deleteActiveStatus: {
		about: "Status of deleting an active workflow",
		emulator: 204
	},
	deleteEndedStatus: { about: "Status of deleting an ended workflow" },
	deleteMissingStatus: { about: "Status of deleting a workflow that isn't there" },
	deleteMissingTemplateStatus: {
		about: "Status of deleting a template that isn't there",
		emulator: 404
	},
	deletedTemplate: { about: "Workflows of a template that is deleted" },
	dateHeader: {
		about: "Answers that say what time it is",
		emulator: "all"
	},
	rateLimitHeaders: { about: "How the rate limit is told" },
	rateLimitResetSkewMs: { about: "Milliseconds by which its end is told wrongly" },
	declinedApproval: {
		about: "What a declined approval does",
		untried: "a person has to decline it"
	},
	changeOfRunningRollout: {
		about: "A change of a rule that an experiment runs on",
		untried: "it could end the experiment or the rollout"
	},
	rolloutWithoutContextKind: {
		about: "What a rollout without a context kind is dealt out by",
		untried: "the flag would have to serve it"
	},
	deletedFlag: {
		about: "Workflows of a flag that is deleted",
		untried: "the flag would be gone"
	},
	deletedEnvironment: {
		about: "Workflows of an environment that is deleted",
		untried: "the environment would be gone"
	}
};
const questionNames = Object.keys(questions);
function questionOf(name) {
	return questions[name];
}
// src/probing/report.ts
function reportOf(probed, options) {
	const { findings, now, removed, left, unknown, isComplete, host, token, version } = probed;
	return {
		version: 1,
		tool: version,
		probed: dayOf(now),
		service: hosts.find((known) => host === `https://${known}`) ?? "other",
		token,
		complete: isComplete,
		answers: answersOf(findings, options),
		...present({ profile: profileOf(findings, now) }),
		removed,
		left,
		unknown
	};
}
function answersOf(findings, options) {
	return questionNames.map((question) => {
		const { about, emulator: ours, untried } = questionOf(question);
		const emulator = ours === void 0 ? optionOf(question, options) : ours;
		const common = {
			question,
			about,
			emulator
		};
		if (untried !== void 0) return {
			...common,
			result: "not-tried",
			why: untried
		};
		const finding = findings[question] ?? { why: "not-reached" };
		const { status } = finding;
		if ("why" in finding) return {
			...common,
			result: "unknown",
			...present({ status }),
			why: reasons[finding.why]
		};
		const { value } = finding;
		return {
			...common,
			result: value === emulator ? "same" : "different",
			found: value,
			...present({ status })
		};
	});
}
function optionOf(question, options) {
	let value = options;
	for (const field of question.split(".")) value = object(value)[field];
	return value;
}
const reasons = {
	"no-reader-token": "LAUNCHDARKLY_READER_TOKEN holds no reader's token",
	"reader-unknown": "LaunchDarkly doesn't know the token in LAUNCHDARKLY_READER_TOKEN",
	"reader-may-write": "the token in LAUNCHDARKLY_READER_TOKEN may write",
	"reader-refused": "the token in LAUNCHDARKLY_READER_TOKEN was refused for something else",
	"personal-token": "the token is a member's, not a service token",
	"no-approvals-required": "this environment requires no approvals",
	"templates-refused": "LaunchDarkly didn't take the template",
	"no-minutes": "it takes minutes: give `--minutes`",
	"no-rate-limit-told": "no answer told a rate limit",
	"needs-instructions": "a stage would have to change the flag",
	"needs-approvals": "nothing runs here without an approval",
	refused: "LaunchDarkly refused what it takes to find out",
	failed: "LaunchDarkly failed at it",
	"nothing-ended": "no workflow of the probe ended",
	"ended-stays": "one more ended workflow would stay there",
	"still-listed": "it was still listed when the probe was over",
	"no-parameters": "the template's dry run named no variation",
	"short-is-whole": "none was too long",
	"not-shown": "LaunchDarkly's answers don't show it",
	"not-reached": "the probe ended before"
};
const hosts = [
	"app.launchdarkly.com",
	"app.eu.launchdarkly.com",
	"app.launchdarkly.us"
];
// src/probing/words.ts
function intentionLines(target, { leftovers, ended, active, minutes, isCritical }) {
	return [
		`The probe makes about fifteen workflows on ${targetName(target)}, nearly all one after the other, and two templates, and deletes each again. They carry its marker, \`[ld-sync-probe:v1 …]\`. Nothing else is touched.`,
		"No stage of them changes the flag: those that run hold no instruction, and those that hold one wait for a year and for an approval.",
		...leftovers > 0 ? [`${counted(leftovers, "thing")} that an earlier probe left there ${leftovers === 1 ? "is" : "are"} deleted first.`] : [],
		...ended > 0 ? [`${counted(ended, "workflow")} that an earlier probe left there ${ended === 1 ? "has" : "have"} ended: ${ended === 1 ? "it is" : "they are"} deleted first, or used again where LaunchDarkly refuses that.`] : [],
		...active > 0 ? [`${counted(active, "workflow")} of others ${active === 1 ? "is" : "are"} active there, and ${active === 1 ? "stays" : "stay"} as ${active === 1 ? "it is" : "they are"}.`] : [],
		...isCritical ? [`The environment ${target.environment} is marked critical.`] : [],
		...minutes === void 0 ? [] : [`It waits for about ${2 * minutes} minutes.`]
	];
}
const titles = {
	different: "Otherwise than the emulator",
	same: "As the emulator",
	unknown: "Not found out",
	"not-tried": "Not tried, since it would do harm or takes a person"
};
function reportText({ answers, left, unknown, removed, complete, profile }, paint) {
	const blocks = [
		"different",
		"same",
		"unknown",
		"not-tried"
	].flatMap((result) => {
		const those = answers.filter((answer) => answer.result === result);
		const colour = {
			different: paint.yellow,
			same: paint.green,
			unknown: paint.dim,
			"not-tried": paint.dim
		}[result];
		return those.length === 0 ? [] : [`${colour(titles[result])}\n${those.map((one) => `  ${lineOf(one, paint)}`).join("\n")}`];
	});
	const counts = [
		"same",
		"different",
		"unknown",
		"not-tried"
	].map((result) => `${answers.filter((answer) => answer.result === result).length} ${countWords[result]}`).join(", ");
	const gone = `Deleted: ${counted(removed.made, "thing")} of this probe${removed.before > 0 ? `, ${removed.before} of an earlier one` : ""}.`;
	const end = [
		...complete ? [] : ["The probe ended before all was tried."],
		`${counts}.`,
		gone,
		...left > 0 ? [`${left} could not be deleted.`] : [],
		...unknown > 0 ? [`Of ${unknown} more it is not known whether ${unknown === 1 ? "it is" : "they are"} there.`] : [],
		...left + unknown === 0 ? ["Nothing of it is left."] : []
	];
	const service = profile === void 0 ? [] : [`${paint.dim("For the configuration (`--write` writes it)")}\n${profileText(profile)}`];
	return `${[
		...blocks,
		...service,
		paint.bold(end.join(" "))
	].join("\n\n")}\n`;
}
const countWords = {
	same: "as the emulator",
	different: "otherwise",
	unknown: "not found out",
	"not-tried": "not tried"
};
function lineOf(answer, paint) {
	const { about, question, result, emulator } = answer;
	if (result === "unknown" || result === "not-tried") return `${about}: ${answer.why}.`;
	const { isFields, isRefusal } = questionOf(question);
	const valueText = (value) => isRefusal && typeof value === "number" ? `refused with ${value}` : plainText(value);
	if (result === "same") return `${about}: ${isFields ? `the same ${String(emulator).split(" ").length}` : valueText(emulator)}.`;
	if (isFields) return `${about}: ${fieldsText(String(answer.found), String(emulator))}.`;
	return `${about}: ${valueText(answer.found ?? null)}. ${paint.dim(`Emulator: ${valueText(emulator)}.`)}`;
}
function fieldsText(here, there) {
	const [found, ours] = [here, there].map((names) => names.split(" ").filter((name) => name !== ""));
	const more = found?.filter((name) => !ours?.includes(name)) ?? [];
	const fewer = ours?.filter((name) => !found?.includes(name)) ?? [];
	return [...more.length > 0 ? [`also ${more.join(", ")}`] : [], ...fewer.length > 0 ? [`not ${fewer.join(", ")}`] : []].join("; ");
}
function plainText(value) {
	if (typeof value === "boolean") return value ? "yes" : "no";
	return value === null ? "no limit" : String(value);
}
function profileText(profile) {
	return `service:\n${Object.entries(profile).map(([key, value]) => `  ${key}: ${String(value)}`).join("\n")}`;
}
// src/probing/marker.ts
const start = "[ld-sync-probe:v1 ";
function probeMarker(experiment) {
	return `${start}${experiment}]`;
}
const wholeName = /^\[ld-sync-probe:v1 [a-z]+(?:-[a-z]+)*\]$/;
function oddDescription(experiment) {
	return `${probeMarker(experiment)}\nMade by \`ld-sync probe\`, which deletes it. <b>"1" & '2'</b>  \n`;
}
function longDescription(experiment, length) {
	const beginning = `${probeMarker(experiment)} `;
	return beginning + "x".repeat(length - beginning.length);
}
function isOfProbe({ name = "", description = "" }) {
	if (!wholeName.test(name)) return false;
	const kept = description.replace(/\s+/g, " ").trim();
	if (kept.length < start.trim().length) return false;
	return [`${name} Made by`, `${name} xxxxxxxx`].some((whole) => kept.startsWith(whole) || whole.startsWith(kept));
}
function templateKey(target, name) {
	return `ld-sync-probe-${createHash("sha256").update(targetName(target)).digest("hex").slice(0, 12)}-${name}`;
}
function isTemplateOfProbe(target, template) {
	return ["one", "copy"].some((name) => template.key === templateKey(target, name)) && isOfProbe(template);
}
// src/commands/probe/listing.ts
async function allWorkflows({ client, target }) {
	const statuses = [
		void 0,
		"active",
		...endedStatuses
	];
	const lists = await Promise.all(statuses.map((status) => client.listWorkflows(target, status)));
	return [...new Map(lists.flat().map((workflow) => [workflow.id, workflow])).values()];
}
async function ownWorkflows(place) {
	return (await allWorkflows(place)).filter(isOfProbe);
}
async function ownTemplates({ client, target }) {
	try {
		return (await client.listTemplates()).filter((one) => isTemplateOfProbe(target, one)).map(({ key }) => key);
	} catch (error) {
		if (isFailure(error, "forbidden")) return [];
		throw error;
	}
}
async function isEnded({ client, target }, id) {
	return (await Promise.all(endedStatuses.map((status) => client.listWorkflows(target, status)))).flat().some((workflow) => workflow.id === id);
}
// src/probing/bodies.ts
const day = 864e5;
function farAway(now) {
	return {
		kind: "schedule",
		scheduleKind: "absolute",
		executionDate: now + 365 * day
	};
}
function past(now) {
	return {
		kind: "schedule",
		scheduleKind: "absolute",
		executionDate: now - day
	};
}
const atOnce = {
	kind: "schedule",
	executeNow: true
};
function minutes(count) {
	return {
		kind: "schedule",
		scheduleKind: "relative",
		waitDuration: count,
		waitDurationUnit: "minute"
	};
}
const approval = {
	kind: "ld-approval",
	description: "Not to be given."
};
const missingId = "0000000000000000000d1ff0";
const missingKey = "ld-sync-probe-missing";
const missingVariation = "00000000-0000-4000-8000-0000000d1ff0";
function asItIs({ environments }, { environment }) {
	return { kind: environments[environment]?.configuration.on === true ? "turnFlagOn" : "turnFlagOff" };
}
function calmVariation({ environments, variations }, { environment }) {
	const { offVariation } = object(environments[environment]?.configuration);
	return (variations[typeof offVariation === "number" ? offVariation : variations.length - 1] ?? variations.at(-1))?.id ?? "00000000-0000-4000-8000-0000000d1ff0";
}
function targetNobody(flag, target) {
	return {
		kind: "addTargets",
		values: [missingKey],
		variationId: calmVariation(flag, target)
	};
}
function keepOffVariation(flag, target) {
	return {
		kind: "updateOffVariation",
		variationId: calmVariation(flag, target)
	};
}
function ruleOfMissingSegment(flag, target) {
	return {
		kind: "addRule",
		clauses: [{
			contextKind: "",
			attribute: "segmentMatch",
			op: "segmentMatch",
			negate: false,
			values: [missingKey]
		}],
		variationId: calmVariation(flag, target)
	};
}
const unknownInstruction = { kind: "ldSyncProbe" };
function idle(conditions, { ways, flag, target }) {
	return {
		name: "Does nothing",
		conditions: [...ways.needsApproval ? [approval] : [], ...conditions],
		action: { instructions: ways.needsInstructions ? [asItIs(flag, target)] : [] }
	};
}
function neverRun(instructions, making, now) {
	return [idle([farAway(now)], making), {
		name: "Never runs",
		conditions: [approval],
		action: { instructions: [...instructions] }
	}];
}
function workflowBody(experiment, stages, { maintainerId }, description = oddDescription(experiment)) {
	return {
		name: probeMarker(experiment),
		description,
		...present({
			stages: stages && [...stages],
			maintainerId
		})
	};
}
function templateBody(key, experiment, source) {
	return {
		key,
		name: probeMarker(experiment),
		description: oddDescription(experiment),
		...source
	};
}
// src/probing/readings.ts
function idOf({ body }) {
	const { _id, id } = object(body);
	return typeof _id === "string" ? _id : typeof id === "string" ? id : void 0;
}
function reportsInvalid({ body }) {
	return objects(object(object(body).meta).parameters).some(({ valid }) => valid === false);
}
function statusOf(part) {
	const { status } = object(object(part)._execution);
	if (typeof status !== "string") return void 0;
	return /^[A-Za-z]{1,24}(?:[ _-][A-Za-z]{1,24}){0,3}$/.test(status) ? status : "another word";
}
function statusFindings(workflow) {
	const { stages } = object(workflow);
	const [first, second] = objects(stages);
	const [workflowStatus, running, notStarted] = [
		workflow,
		first,
		second
	].map(statusOf);
	const word = (status) => status === void 0 ? notFound("not-shown") : found(status);
	return {
		"statuses.running": word(workflowStatus === void 0 || running === void 0 || workflowStatus === running ? running ?? workflowStatus : `${workflowStatus} and ${running}`),
		"statuses.notStarted": word(notStarted)
	};
}
function descriptionFindings(sent, workflow) {
	const { description } = object(workflow);
	if (typeof description !== "string") {
		const nothing = notFound("not-shown");
		return {
			trimDescriptions: nothing,
			escapeDescriptions: nothing
		};
	}
	return {
		trimDescriptions: description.length * 2 < sent.length ? notFound("not-shown") : found(!/\s$/.test(description)),
		escapeDescriptions: found(/&(?:lt|gt|amp|quot|#\w+);/.test(description))
	};
}
function fieldsOf(part) {
	return Object.keys(object(part)).filter((name) => /^_?[A-Za-z]{1,40}$/.test(name)).sort().join(" ");
}
function maintainerFinding(reply, tokenId) {
	const { _maintainerId } = object(reply.body);
	if (_maintainerId === void 0 || _maintainerId === "") return found("empty");
	return found(_maintainerId === tokenId ? "token-id" : "another id");
}
function orderFinding(listed, older, newer) {
	const ids = objects(object(listed.body).items).map((item) => idOf({
		status: 200,
		body: item
	}) ?? "");
	const [first, second] = [ids.indexOf(older), ids.indexOf(newer)];
	if (first < 0 || second < 0) return notFound("not-shown");
	return found(first < second ? "oldest-first" : "newest-first");
}
function holds(listed, id) {
	return objects(object(listed.body).items).some((item) => item._id === id || item.id === id || item._key === id);
}
function stageAt(thing, index) {
	return objects(object(thing).stages)[index] ?? {};
}
function instructionsOf(thing) {
	return objects(object(thing).stages).flatMap(({ action }) => objects(object(action).instructions));
}
function hasInstructionIds(thing) {
	return instructionsOf(thing).some(({ _id, id }) => _id !== void 0 || id !== void 0);
}
function instructionFindings(sent, workflow) {
	const kinds = sent.map(({ kind }) => kind);
	const back = instructionsOf(workflow).filter(({ kind }) => kinds.includes(kind ?? null));
	if (back.length !== sent.length) {
		const nothing = notFound("not-shown");
		return {
			instructionOrder: nothing,
			instructionDefaults: nothing
		};
	}
	const order = back.map(({ kind }) => kind).join(" ");
	const added = back.some((instruction) => {
		const original = sent.find(({ kind }) => kind === instruction.kind) ?? {};
		return Object.keys(instruction).some((field) => !(field in original) && field !== "_id" && field !== "id");
	});
	const isReversed = order === [...kinds].reverse().join(" ");
	return {
		instructionOrder: found(order === kinds.join(" ") ? "as-sent" : isReversed ? "reversed" : "another order"),
		instructionDefaults: found(added)
	};
}
function approvalFindings(workflow) {
	const approval = objects(object(workflow).stages).flatMap(({ conditions }) => objects(conditions)).find(({ kind }) => kind === "ld-approval");
	if (approval === void 0) {
		const nothing = notFound("not-shown");
		return {
			approvalFields: nothing,
			reviewsInWorkflows: nothing
		};
	}
	return {
		approvalFields: found(fieldsOf(approval)),
		reviewsInWorkflows: found(approval.allReviews !== void 0 || approval.reviewStatus !== void 0)
	};
}
function wrongParameter(dryRun, missing) {
	const parameter = objects(object(object(dryRun.body).meta).parameters).find(({ path, _id }) => typeof _id === "string" && typeof path === "string" && path.endsWith("/variationId"));
	return parameter && {
		_id: parameter._id ?? "",
		path: parameter.path ?? "",
		default: { value: missing }
	};
}
function templateOf(listed, key) {
	return objects(object(listed.body).items).find((item) => item._key === key || item.key === key);
}
function deletedTemplateFinding(before, after) {
	if (after.status === 404) return found("delete-workflows", after.status);
	if (!isTaken(after)) return notFound("refused", after.status);
	const { templateKey } = object(before.body);
	if (templateKey === void 0) return notFound("not-shown");
	return found(object(after.body).templateKey === templateKey ? "keep-workflows" : "forget-key");
}
function ranAt(workflow) {
	return objects(object(workflow).stages).flatMap(({ _execution }) => {
		const { stopDate } = object(_execution);
		return typeof stopDate === "number" ? [stopDate] : [];
	});
}
function waitFinding([first = 0, second = 0], minutes) {
	return found(second - first > minutes * 3e4 ? "previous-stage" : "workflow-start");
}
function headerFindings(heads) {
	const dated = heads.filter(({ headers }) => !Number.isNaN(Date.parse(headers.get("date") ?? "")));
	const isRefused = heads.some(({ status, headers }) => status === 429 && headers.has("retry-after"));
	const share = dated.length === 0 ? "none" : dated.length === heads.length ? "all" : "some";
	return {
		dateHeader: heads.length === 0 ? notFound("not-reached") : found(share),
		rateLimitHeaders: tellsReset(heads) ? found("x-ratelimit") : isRefused ? found("retry-after", 429) : notFound("no-rate-limit-told")
	};
}
function tellsReset(heads) {
	return heads.some(({ headers }) => headers.has("x-ratelimit-reset"));
}
const rateWindow = 1e4;
const second$1 = 1e3;
function resetSkew(answers) {
	const bounds = answers.flatMap(({ headers, took }) => {
		const ahead = Number(headers.get("x-ratelimit-reset") ?? NaN) - Date.parse(headers.get("date") ?? "");
		return Number.isNaN(ahead) ? [] : [{
			least: ahead - second$1 - rateWindow,
			most: ahead + took
		}];
	});
	if (bounds.length === 0) return void 0;
	return {
		least: Math.max(...bounds.map(({ least }) => least)),
		most: Math.min(...bounds.map(({ most }) => most))
	};
}
const exactness = 3 * second$1;
function skewFinding(bounds) {
	if (bounds === void 0 || bounds.least >= bounds.most) return notFound("not-shown");
	const { least, most } = bounds;
	const isRight = least < 0 && most > 0;
	const middle = (least + most) / 2;
	const half = second$1 / 2;
	if (most - least <= exactness) return found(isRight ? 0 : Math.round(middle / half) * half || Math.round(middle));
	return isRight ? notFound("not-shown") : found(`${Math.floor(least)} to ${Math.ceil(most)}`);
}
// src/commands/probe/doubts.ts
function openDoubts(now, seen, before) {
	const begun = now();
	const lags = () => [...seen(), ...before === void 0 ? [] : [before]];
	const open = [];
	function waits() {
		return waitsOf({ listedWithin: Math.max(0, ...lags()) });
	}
	function rest() {
		const ofEarlier = seen().some((lag) => lag > 0) ? [begun] : [];
		const { lookFor } = waits();
		return Math.max(0, ...[...open.map(({ since }) => since), ...ofEarlier].map((since) => since + lookFor - now()));
	}
	return {
		add: (what, name) => void open.push({
			what,
			name,
			since: now()
		}),
		settle(what, name) {
			const index = open.findIndex((doubt) => doubt.what === what && doubt.name === name);
			if (index >= 0) open.splice(index, 1);
			return index >= 0;
		},
		rest,
		lookFor: () => waits().lookFor,
		pause: () => Math.min(waits().lookEvery, Math.max(1, rest())),
		isEmpty: () => open.length === 0,
		unknown() {
			return lags().length > 0 && waits().maySendAgain && rest() === 0 ? [] : open.map(({ what, name }) => what === "workflow" ? `workflow \`${name}\`` : `template ${name}`);
		}
	};
}
// src/commands/probe/waiting.ts
function openWaiting(now, wait) {
	async function until(look, most, longestPause) {
		const [found] = await untilEach([look], most, longestPause);
		return found;
	}
	async function untilEach(looks, most, longestPause = 2e3) {
		const begun = now();
		const found = looks.map(() => void 0);
		for (let isFirst = true;; isFirst = false) {
			await Promise.all(looks.map(async (look, index) => {
				if (found[index] !== void 0) return;
				const value = await look();
				if (value !== void 0) found[index] = {
					value,
					after: isFirst ? 0 : Math.ceil(now() - begun)
				};
			}));
			const passed = now() - begun;
			if (!found.includes(void 0) || passed > most) return found;
			await wait(passed < 5e3 ? 250 : passed < 3e4 ? 1e3 : longestPause);
		}
	}
	return {
		until,
		untilEach
	};
}
// src/commands/probe/session.ts
var Interrupted = class extends Error {};
const longestLag = 3e4;
function openSession(connections, ground, stop) {
	const { http, client, reader, sleep, listedWithin } = connections;
	const { target, flag } = ground;
	const workflows = workflowsPath(target);
	const ways = {
		needsInstructions: false,
		needsApproval: false
	};
	const making = {
		flag,
		target,
		ways
	};
	const findings = {};
	const made = {
		workflows: /* @__PURE__ */ new Set(),
		templates: /* @__PURE__ */ new Set()
	};
	const stuck = /* @__PURE__ */ new Set();
	const lags = {
		listed: [],
		got: [],
		templateListed: []
	};
	const doubts = openDoubts(connections.now, () => [...lags.listed, ...lags.templateListed], listedWithin);
	const ours = /* @__PURE__ */ new Set();
	const earlier = /* @__PURE__ */ new Set();
	const { until, untilEach } = openWaiting(connections.now, wait);
	async function request(method, path, options = {}) {
		if (stop.aborted) throw new Interrupted();
		return answerTo(method, path, options);
	}
	async function answerTo(method, path, options = {}) {
		const { connection = http, ...parts } = options;
		try {
			return await connection.request(method, path, parts);
		} catch (error) {
			if (!(error instanceof LaunchDarklyError)) throw error;
			if (method === "POST" && error.ambiguous) {
				const { key, name } = object(parts.body);
				if (path === templatesPath) doubts.add("template", String(key));
				else doubts.add("workflow", String(name));
			}
			if (error.status === void 0 || !answers.includes(error.kind)) throw error;
			return {
				status: error.status,
				body: error.body
			};
		}
	}
	async function wait(milliseconds) {
		if (!stop.aborted) await sleep(milliseconds, stop);
		if (stop.aborted) throw new Interrupted();
	}
	const read = (id) => request("GET", workflowPath(id));
	const workflowPath = (id) => `${workflows}/${encodeURIComponent(id)}`;
	const list = (query = {}) => request("GET", workflows, { query: {
		limit: "200",
		...query
	} });
	async function create(experiment, stages, more = {}, isMeasured = false) {
		const { query, connection, description } = more;
		const body = {
			...workflowBody(experiment, stages, ways, description ?? oddDescription(experiment)),
			...more.body
		};
		const reply = await request("POST", workflows, {
			body,
			...present({
				query,
				connection
			})
		});
		const id = idOf(reply);
		if (reply.status >= 500) await removeDoubtful();
		if (!(isTaken(reply) && id !== void 0 && !reportsInvalid(reply) && query?.dryRun === void 0)) return reply;
		made.workflows.add(id);
		ours.add(id);
		const [got, listed] = await untilEach([async () => isTaken(await read(id)) || void 0, async () => holds(await list(), id) || void 0].slice(0, isMeasured ? 2 : 1), longestLag);
		lags.got.push(got?.after ?? Number.POSITIVE_INFINITY);
		if (isMeasured) lags.listed.push(listed?.after ?? Number.POSITIVE_INFINITY);
		return {
			...reply,
			id
		};
	}
	async function listOwn() {
		const place = {
			client,
			target
		};
		const [workflows, templates] = [await ownWorkflows(place), await ownTemplates(place)];
		for (const { id, name } of workflows) if (!ours.has(id) && doubts.settle("workflow", name)) ours.add(id);
		for (const key of templates) if (doubts.settle("template", key)) ours.add(key);
		return {
			workflows: workflows.map(({ id }) => id),
			templates
		};
	}
	async function removeDoubtful() {
		for (;;) {
			await removeUnknown();
			if (doubts.isEmpty() || doubts.rest() === 0) return;
			await wait(doubts.pause());
		}
	}
	async function removeUnlisted() {
		for (const begun = connections.now();;) {
			const count = await removeUnknown();
			if (count > 0 || connections.now() - begun > doubts.lookFor()) return count;
			await wait(1e3);
		}
	}
	async function removeUnknown() {
		const unknown = (await ownWorkflows({
			client,
			target
		})).filter(({ id }) => !ours.has(id) && !stuck.has(id) && !earlier.has(id));
		for (const { id, name } of unknown) {
			if (doubts.settle("workflow", name)) ours.add(id);
			made.workflows.add(id);
			await remove(id);
		}
		return unknown.length;
	}
	async function remove(id) {
		const reply = await request("DELETE", workflowPath(id));
		if (isTaken(reply)) {
			made.workflows.delete(id);
			if (!ours.has(id)) earlier.add(id);
		}
		return reply;
	}
	async function removeMissing(path) {
		const reply = await request("DELETE", path);
		return isTaken(reply) ? request("DELETE", path) : reply;
	}
	async function createTemplate(name, source) {
		const key = templateKey(target, name);
		const reply = await request("POST", templatesPath, { body: templateBody(key, `template-${name}`, source) });
		if (isTaken(reply)) {
			ours.add(key);
			made.templates.add(key);
		}
		return {
			...reply,
			key
		};
	}
	return {
		ground,
		target,
		ways,
		making,
		findings,
		made,
		stuck,
		lags,
		reader,
		client,
		now: () => Math.round(http.now()),
		elapsed: connections.now,
		doubts,
		ours,
		earlier,
		request,
		answerTo,
		until,
		listOwn,
		removeUnlisted,
		wait,
		pause: (milliseconds) => sleep(milliseconds),
		read,
		list,
		create,
		remove,
		removeMissing,
		createTemplate,
		workflowPath,
		find: (more) => void Object.assign(findings, more)
	};
}
const answers = [
	"refused",
	"conflict",
	"not-found",
	"forbidden",
	"server"
];
// src/commands/probe/clean-up.ts
const pauses = [
	0,
	500,
	1e3,
	2e3,
	4e3,
	8e3
];
async function removeOwn(session) {
	const { made, stuck, ours, earlier, doubts } = session;
	try {
		for (let round = 0;;) {
			const pause = pauses[round] ?? 0;
			if (pause > 0) await session.pause(pause);
			const found = await session.listOwn();
			const workflows = [.../* @__PURE__ */ new Set([...made.workflows, ...found.workflows])].filter((id) => !stuck.has(id));
			const templates = [.../* @__PURE__ */ new Set([...made.templates, ...found.templates])];
			if (workflows.length + templates.length === 0) {
				if (doubts.rest() === 0) break;
				await session.pause(doubts.pause());
				continue;
			}
			if (round === pauses.length - 1) return {
				left: namesOf(workflows, templates),
				unknown: doubts.unknown()
			};
			for (const id of workflows) if (await removeWorkflow(session, id) && !ours.has(id)) earlier.add(id);
			for (const key of templates) {
				const reply = await session.answerTo("DELETE", templatePath(key));
				if (isTaken(reply) && !ours.has(key)) earlier.add(key);
				if (isTaken(reply) || reply.status === 404) made.templates.delete(key);
			}
			round++;
		}
		return {
			left: [],
			unknown: doubts.unknown()
		};
	} catch (error) {
		if (!(error instanceof LaunchDarklyError)) throw error;
		const why = error.message.replace(/\.$/, "");
		const known = namesOf(made.workflows, made.templates);
		const unknown = doubts.unknown();
		return {
			left: known.map((what) => `${what}: ${why}`),
			unknown: known.length + unknown.length > 0 ? unknown : [`something with the probe's marker: ${why}`]
		};
	}
}
function namesOf(workflows, templates) {
	return [...[...workflows].map((id) => `workflow ${id}`), ...[...templates].map((key) => `template ${key}`)];
}
async function removeWorkflow(session, id) {
	const { made, stuck } = session;
	const path = session.workflowPath(id);
	const begun = session.now();
	let wasThere = isTaken(await session.answerTo("GET", path));
	while (!wasThere && made.workflows.has(id) && session.now() - begun < 3e4) {
		await session.pause(500);
		wasThere = isTaken(await session.answerTo("GET", path));
	}
	const reply = await session.answerTo("DELETE", path);
	if (isTaken(reply) || reply.status === 404) made.workflows.delete(id);
	else if (wasThere && reply.status < 500 && await isEnded(session, id)) {
		made.workflows.delete(id);
		stuck.add(id);
	}
	return wasThere && isTaken(reply);
}
// src/commands/probe/experiments/beginning.ts
var NothingTaken = class extends Error {
	refusal;
	constructor(refusal) {
		super("LaunchDarkly takes no workflow on this target");
		this.refusal = refusal;
	}
};
function quietStages(session) {
	const { making } = session;
	const conditions = [farAway(session.now())];
	return [idle(conditions, making), idle(conditions, making)];
}
async function begin(session) {
	const { ways, ground } = session;
	const { first, refusals } = await firstTaken(session);
	const { id = "" } = first;
	const needed = (way) => refusals.find(({ tried }) => withoutWay(tried, ways, way))?.status;
	session.find({
		stageWithoutInstructions: ways.needsInstructions ? found("refuse", needed("needsInstructions")) : found("accept"),
		serviceTokenMaintainer: maintainerOf(session, first, needed("maintainerId")),
		environmentRequiresApprovals: !ground.requiresApprovals ? notFound("no-approvals-required") : ways.needsApproval ? found(needed("needsApproval") ?? "refuse") : notFound("not-reached")
	});
	const { body } = await session.read(id);
	session.find({
		...statusFindings(body),
		...descriptionFindings(oddDescription("first"), body),
		workflowFields: found(fieldsOf(body))
	});
	await second(session, id);
	const missing = await session.removeMissing(session.workflowPath(missingId));
	const removed = await session.remove(id);
	session.find({
		deleteMissingStatus: statusFound(missing),
		deleteActiveStatus: statusFound(removed)
	});
}
function withoutWay(tried, ways, way) {
	return [
		"needsInstructions",
		"needsApproval",
		"maintainerId"
	].every((each) => each === way ? !tried[each] : Boolean(tried[each]) === Boolean(ways[each]));
}
async function firstTaken(session) {
	const { ways, ground } = session;
	const refusals = [];
	const approvals = ground.requiresApprovals ? [false, true] : [false];
	let member;
	let refusal;
	for (const needsInstructions of [false, true]) for (const withMaintainer of ground.token?.isService === true ? [false, true] : [false]) for (const needsApproval of approvals) {
		if (withMaintainer) member ??= await anyMember(session);
		if (withMaintainer && member === void 0) continue;
		const tried = {
			needsInstructions,
			needsApproval,
			...withMaintainer && present({ maintainerId: member })
		};
		delete ways.maintainerId;
		Object.assign(ways, tried);
		const first = await session.create("first", quietStages(session), {}, true);
		if (first.id !== void 0) return {
			first,
			refusals
		};
		refusal ??= first;
		if ([
			401,
			403,
			404
		].includes(first.status) || first.status >= 500) throw new NothingTaken(first);
		refusals.push({
			tried,
			status: first.status
		});
	}
	throw new NothingTaken(refusal ?? {
		status: 0,
		body: void 0
	});
}
async function anyMember(session) {
	const { body } = await session.request("GET", "/api/v2/members", { query: { limit: "1" } });
	const { items } = object(body);
	const [member] = Array.isArray(items) ? items : [];
	return isObject(member) && typeof member._id === "string" ? member._id : void 0;
}
function maintainerOf({ ground, ways }, first, status) {
	if (ground.token === void 0) return notFound("not-shown");
	if (!ground.token.isService) return notFound("personal-token");
	return ways.maintainerId !== void 0 ? found("required", status) : maintainerFinding(first, ground.token.id);
}
function refusalOf(beside) {
	return [
		400,
		409,
		422
	].includes(beside.status) ? statusFound(beside) : notFound("refused", beside.status);
}
async function second(session, first) {
	const beside = await session.create("second", quietStages(session), {}, true);
	session.find({
		secondActiveWorkflow: beside.id === void 0 ? refusalOf(beside) : found("allow"),
		limitOverMaximum: refusedOr("clamp", await session.list({ limit: "201" }))
	});
	if (beside.id === void 0) return;
	session.find({ listOrder: orderFinding(await session.list(), first, beside.id) });
	await session.remove(beside.id);
}
// src/commands/probe/experiments/ending.ts
const soon = 75e3;
async function endOne(session) {
	const id = await anEnded(session);
	if (id === void 0) {
		const nothing = notFound("nothing-ended");
		session.find({
			unfilteredListShowsEnded: nothing,
			deleteEndedStatus: nothing,
			endedWorkflowsListedFor: nothing
		});
		return;
	}
	const isListed = await session.until(async () => {
		return [await session.list(), ...await endedList(session)].some((list) => holds(list, id)) ? true : void 0;
	}, longestLag);
	if (isListed !== void 0 && isListed.after > 0) await session.wait(isListed.after);
	const isShown = holds(await session.list(), id);
	session.find({ unfilteredListShowsEnded: isListed === void 0 ? notFound("not-shown") : found(isShown) });
	if (isShown && foundValue(session.findings.listOrder) === void 0) await compareOrder(session, id);
	return id;
}
async function compareOrder(session, ended) {
	const newer = await session.create("order", [idle([farAway(session.now())], session.making)], {}, true);
	if (newer.id === void 0) return;
	session.find({ listOrder: orderFinding(await session.list(), ended, newer.id) });
	await session.remove(newer.id);
}
function endedList(session) {
	return Promise.all(endedStatuses.map((status) => session.list({ status })));
}
async function deleteEnded(session, id) {
	const isThere = isTaken(await session.read(id));
	const reply = await session.remove(id);
	session.find({ deleteEndedStatus: isThere ? statusFound(reply) : notFound("not-shown") });
	if (isTaken(reply) || !isThere || reply.status >= 500) return;
	session.made.workflows.delete(id);
	session.stuck.add(id);
}
async function anEnded(session) {
	const [stuck] = session.stuck;
	if (stuck !== void 0) {
		session.find({ workflowWithoutStages: notFound("ended-stays") });
		return stuck;
	}
	const empty = await session.create("no-stages", []);
	if (empty.id === void 0) session.find({ workflowWithoutStages: refusedOr("accept", empty) });
	else {
		const fate = await fateOf(session, empty.id);
		session.find({ workflowWithoutStages: fate === "gone" ? notFound("not-shown") : found(fate === "ended" ? "complete" : "stay active") });
		if (fate === "ended") return empty.id;
		await session.remove(empty.id);
	}
	if (session.ways.needsInstructions || session.ways.needsApproval) return void 0;
	const { id } = await session.create("ending", [idle([atOnce], session.making)]);
	if (id === void 0 || await fateOf(session, id) === "ended") return id;
	await session.remove(id);
}
async function fateOf(session, id) {
	return (await session.until(async () => {
		const reply = await session.read(id);
		if (!isTaken(reply)) return "gone";
		const word = statusOf(reply.body);
		return endedStatuses.some((status) => status === word) ? "ended" : void 0;
	}, 75e3))?.value ?? "active";
}
// src/commands/probe/experiments/rate-limit.ts
const close = 2e3;
const pause = 500;
async function watchReset(session, heads) {
	if (!tellsReset(heads)) return session.find({ rateLimitResetSkewMs: notFound("no-rate-limit-told") });
	const answers = [];
	const begun = session.elapsed();
	for (;;) {
		const sent = session.elapsed();
		await session.list();
		const last = heads.at(-1);
		if (last !== void 0) answers.push({
			headers: last.headers,
			took: session.elapsed() - sent
		});
		const bounds = resetSkew(answers);
		if (bounds !== void 0 && bounds.most - bounds.least <= close) break;
		if (session.elapsed() - begun > 25e3) break;
		await session.wait(pause);
	}
	session.find({ rateLimitResetSkewMs: skewFinding(resetSkew(answers)) });
}
// src/commands/probe/experiments/running.ts
async function runStages(session) {
	const { ways } = session;
	if (ways.needsInstructions || ways.needsApproval) {
		const why = notFound(ways.needsApproval ? "needs-approvals" : "needs-instructions");
		session.find({
			pastExecutionDate: why,
			stageWithoutConditions: why
		});
		return;
	}
	session.find({ pastExecutionDate: await runOne(session, "past-date", [past(session.now())]) });
	session.find({ stageWithoutConditions: await runOne(session, "no-conditions", []) });
}
async function runOne(session, experiment, conditions) {
	const { making } = session;
	const stages = [idle(conditions, making), idle([farAway(session.now())], making)];
	const { id, ...reply } = await session.create(experiment, stages);
	if (id === void 0) return refusedOr("accept", reply);
	const ran = await session.until(async () => {
		const word = statusOf(stageAt((await session.read(id)).body, 0));
		return word === "completed" || word === "failed" ? word : void 0;
	}, soon);
	if (ran !== void 0 && session.ground.requiresApprovals) session.find({ environmentRequiresApprovals: found(ran.value === "failed" ? "fail-stage" : "allow") });
	await session.remove(id);
	return found(ran === void 0 ? "wait" : "run-at-once");
}
async function waitForStages(session, count, ended) {
	const { ways, making } = session;
	if (ways.needsInstructions || ways.needsApproval) {
		session.find({ relativeWaitBase: notFound(ways.needsApproval ? "needs-approvals" : "needs-instructions") });
		return;
	}
	const wait = [minutes(count)];
	const stages = [
		idle(wait, making),
		idle(wait, making),
		idle([farAway(session.now())], making)
	];
	const { id, status } = await session.create("waits", stages);
	if (id === void 0) return session.find({ relativeWaitBase: notFound("refused", status) });
	const most = count * 2 * 6e4 + 2 * soon;
	const ran = await session.until(async () => {
		const { body } = await session.read(id);
		const times = ranAt(body);
		if (times.length >= 2) return times;
		return objects(object(body).stages).some((stage) => statusOf(stage) === "failed") ? [] : void 0;
	}, most, 1e4);
	session.find({ relativeWaitBase: ran === void 0 || ran.value.length < 2 ? notFound("not-shown") : waitFinding(ran.value, count) });
	await session.remove(id);
	if (ended === void 0 || foundValue(session.findings.endedWorkflowsListedFor) !== void 0) return;
	const isListed = (await endedList(session)).some((list) => isTaken(list) && holds(list, ended));
	session.find({ endedWorkflowsListedFor: isListed ? notFound("still-listed") : found(`less than ${count * 2 + 3}m`) });
}
// src/commands/probe/experiments/taking.ts
async function takeParts(session) {
	const { flag, target } = session.ground;
	const approvals = await session.create("approval", withApproval(session, approval));
	session.find({ approvalWithoutReviewers: refusedOr("accept", approvals) });
	if (approvals.id !== void 0) {
		session.find(approvalFindings((await session.read(approvals.id)).body));
		await session.remove(approvals.id);
	} else {
		const refused = notFound("refused", approvals.status);
		session.find({
			approvalFields: refused,
			reviewsInWorkflows: refused
		});
	}
	const missing = await tried(session, "member", withApproval(session, {
		...approval,
		notifyMemberIds: [missingId]
	}));
	session.find({ unknownMembers: missing });
	if (approvals.id === void 0) {
		const why = notFound("refused", approvals.status);
		session.find({
			unknownSegments: why,
			otherInstructionKinds: why,
			unknownInstructionKinds: why
		});
		session.find({
			instructionOrder: why,
			instructionDefaults: why
		});
		return;
	}
	const instructions = [asItIs(flag, target), targetNobody(flag, target)];
	const never = (instruction) => neverRun([instruction], session.making, session.now());
	const back = await session.create("instructions", neverRun(instructions, session.making, session.now()));
	if (back.id !== void 0) {
		const { body } = await session.read(back.id);
		session.find(instructionFindings(instructions, body));
		if (hasInstructionIds(body)) session.find({ instructionIds: found("everywhere") });
		await session.remove(back.id);
	} else {
		const refused = notFound("refused", back.status);
		session.find({
			instructionOrder: refused,
			instructionDefaults: refused
		});
	}
	session.find({
		unknownSegments: await tried(session, "segment", never(ruleOfMissingSegment(flag, target))),
		otherInstructionKinds: await tried(session, "other-kind", never(keepOffVariation(flag, target))),
		unknownInstructionKinds: asUnknownKind(await tried(session, "unknown-kind", never(unknownInstruction)))
	});
}
function asUnknownKind(finding) {
	return "value" in finding && finding.value === "accept" ? found("accept or fail-stage", finding.status) : finding;
}
function withApproval(session, condition) {
	const { making } = session;
	const [first] = neverRun([], making, session.now());
	return [...first === void 0 ? [] : [first], {
		...idle([], making),
		name: "Never runs",
		conditions: [condition]
	}];
}
async function tried(session, experiment, stages) {
	const reply = await session.create(experiment, stages);
	if (reply.id !== void 0) await session.remove(reply.id);
	return refusedOr("accept", reply);
}
async function dryRunStages(session) {
	const stages = [idle([farAway(session.now())], session.making)];
	const reply = await session.create("dry-run", stages, { query: { dryRun: "true" } });
	if (!isTaken(reply)) return session.find({ dryRunWithStages: refusedOr("accept", reply) });
	const id = idOf(reply);
	const lag = Math.max(0, ...session.lags.got.filter(Number.isFinite), ...session.lags.listed.filter(Number.isFinite));
	const there = await session.until(async () => {
		if (id !== void 0 && isTaken(await session.read(id))) return true;
		return id !== void 0 && holds(await session.list(), id) ? true : void 0;
	}, lag * 2 + 1e3);
	session.find({ dryRunWithStages: found(there === void 0 ? "check" : "create", reply.status) });
	if (there === void 0 || id === void 0) return;
	session.made.workflows.add(id);
	await session.remove(id);
}
const lengths = [
	5e3,
	2e3,
	1e3,
	500,
	200
];
async function describeAtLength(session) {
	const stages = [idle([farAway(session.now())], session.making)];
	let refused;
	for (const length of lengths) {
		const description = longDescription("long", length);
		const { id, ...reply } = await session.create("long", stages, { description });
		if (id === void 0) {
			const { status } = reply;
			refused = {
				length,
				status
			};
			if (foundValue(refusedOr("accept", reply)) === "refuse") continue;
			break;
		}
		const { description: kept } = object((await session.read(id)).body);
		await session.remove(id);
		return session.find(lengthFindings(length, typeof kept === "string" ? kept.length : void 0, refused));
	}
	const nothing = notFound("refused", refused?.status);
	session.find({
		descriptionLimit: nothing,
		longDescriptions: nothing
	});
}
function lengthFindings(sent, kept, refused) {
	if (kept === void 0) return {
		descriptionLimit: notFound("not-shown"),
		longDescriptions: notFound("not-shown")
	};
	if (kept < sent) return {
		descriptionLimit: found(kept),
		longDescriptions: found("cut")
	};
	if (refused === void 0) return {
		descriptionLimit: found(null),
		longDescriptions: notFound("short-is-whole")
	};
	return {
		descriptionLimit: found(`${sent} to ${refused.length - 1}`, refused.status),
		longDescriptions: found("refuse", refused.status)
	};
}
// src/commands/probe/experiments/templates.ts
const dryRun = (templateKey) => ({ query: {
	templateKey,
	dryRun: "true"
} });
async function tryTemplates(session) {
	const { target, flag } = session.ground;
	const { project: projectKey, flag: flagKey, environment: environmentKey } = target;
	const source = {
		stages: neverRun([targetNobody(flag, target)], session.making, session.now()),
		projectKey,
		flagKey,
		environmentKey
	};
	const template = await session.createTemplate("one", source);
	if (!isTaken(template)) return session.find(allOf(notFound("templates-refused", template.status)));
	const listed = await session.until(async () => {
		return templateOf(await listTemplates(session), template.key);
	}, longestLag);
	session.lags.templateListed.push(listed?.after ?? Number.POSITIVE_INFINITY);
	if (foundValue(session.findings.instructionIds) === void 0) session.find({ instructionIds: listed === void 0 ? notFound("not-shown") : found(hasInstructionIds(listed.value) ? "templates" : "nowhere") });
	const again = await session.createTemplate("one", source);
	session.find({ duplicateTemplateKeyStatus: statusFound(again) });
	await dryRuns(session, template.key);
	session.find({ templateFromWorkflow: await copyWorkflow(session) });
	const used = await session.create("from-template", void 0, { query: { templateKey: template.key } });
	await session.request("DELETE", templatePath(template.key)).then(forgetIfTaken(session, template.key));
	session.find({ deletedTemplate: used.id === void 0 ? notFound("refused", used.status) : deletedTemplateFinding(used, await session.read(used.id)) });
	if (used.id !== void 0) await session.remove(used.id);
	const missing = await session.removeMissing(templatePath(`${template.key}-missing`));
	session.find({ deleteMissingTemplateStatus: statusFound(missing) });
}
function allOf(finding) {
	return {
		duplicateTemplateKeyStatus: finding,
		dryRunStatus: finding,
		readerMayDryRun: finding,
		inapplicableTemplateStatus: finding,
		templateFromWorkflow: finding,
		deletedTemplate: finding,
		deleteMissingTemplateStatus: finding
	};
}
function listTemplates(session) {
	return session.request("GET", templatesPath, { query: { summary: "false" } });
}
function forgetIfTaken({ made }, key) {
	return (reply) => {
		if (isTaken(reply)) made.templates.delete(key);
	};
}
async function dryRuns(session, key) {
	const dry = await session.create("dry-run", void 0, dryRun(key));
	session.find({ dryRunStatus: isTaken(dry) ? found(dry.status) : notFound("refused", dry.status) });
	session.find({ readerMayDryRun: await asReader(session, key) });
	const parameter = wrongParameter(dry, missingVariation);
	if (parameter === void 0) return session.find({ inapplicableTemplateStatus: notFound("no-parameters") });
	const body = { parameters: [parameter] };
	const wrong = await session.create("inapplicable", void 0, {
		query: { templateKey: key },
		body
	});
	session.find({ inapplicableTemplateStatus: wrong.id === void 0 ? statusFound(wrong) : found("created all the same", wrong.status) });
	if (wrong.id !== void 0) await session.remove(wrong.id);
	else if (isTaken(wrong) && !reportsInvalid(wrong)) session.find({ inapplicableTemplateStatus: notFound("not-shown") });
}
async function asReader(session, key) {
	const { reader: connection } = session;
	if (connection === void 0) return notFound("no-reader-token");
	const stages = [idle([farAway(session.now())], session.making)];
	const write = await session.create("reader", stages, { connection }).catch((error) => {
		if (isFailure(error, "unauthorized")) return void 0;
		throw error;
	});
	if (write === void 0) return notFound("reader-unknown", 401);
	if (write.id !== void 0) {
		await session.remove(write.id);
		return notFound("reader-may-write", write.status);
	}
	if (write.status !== 403) return notFound("reader-refused", write.status);
	const dry = await session.create("dry-run", void 0, {
		...dryRun(key),
		connection
	});
	if (!isTaken(dry) && dry.status !== 403) return notFound("refused", dry.status);
	return found(isTaken(dry), dry.status);
}
async function copyWorkflow(session) {
	const { target, flag } = session.ground;
	const stages = neverRun([targetNobody(flag, target)], session.making, session.now());
	const original = await session.create("original", stages);
	if (original.id === void 0) return notFound("refused", original.status);
	const copy = await session.createTemplate("copy", { workflowId: original.id });
	await session.remove(original.id);
	if (!isTaken(copy)) return refusedOr("accept", copy);
	await session.request("DELETE", templatePath(copy.key)).then(forgetIfTaken(session, copy.key));
	const { action } = stageAt(copy.body, 1);
	return action === void 0 ? notFound("not-shown") : found("copies-stages", copy.status);
}
// src/commands/probe/experiments/all.ts
async function tryAll(session, { minutes, heads, tell }) {
	const steps = [
		["how a workflow is taken", () => begin(session)],
		["what approvals and instructions are taken", () => takeParts(session)],
		["a dry run with stages", () => dryRunStages(session)],
		["a long description", () => describeAtLength(session)],
		["templates", () => tryTemplates(session)],
		["an environment that isn't there", () => askElsewhere(session)],
		["what runs at once", () => runStages(session)],
		["how the rate limit is told", () => watchReset(session, heads)],
		["what has ended", () => endAndWait(session, minutes, tell)]
	];
	try {
		for (const [index, [what, step]] of steps.entries()) {
			tell(`${index + 1} of ${steps.length}, ${what}`);
			await step();
		}
	} finally {
		session.find(headerFindings(heads));
		session.find(lagFindings(session));
	}
}
async function endAndWait(session, minutes, tell) {
	const ended = await endOne(session);
	if (minutes === void 0) session.find({ relativeWaitBase: notFound("no-minutes") });
	else {
		tell(`what a wait counts from, for ${2 * minutes} minutes or a little more`);
		await waitForStages(session, minutes, ended);
	}
	if (ended !== void 0) await deleteEnded(session, ended);
	if (session.findings.endedWorkflowsListedFor === void 0) session.find({ endedWorkflowsListedFor: notFound("no-minutes") });
}
async function askElsewhere(session) {
	const { project, flag } = session.target;
	const path = apiPath`projects/${project}/flags/${flag}/environments/${missingKey}/workflows`;
	session.find({ unknownEnvironmentStatus: statusFound(await session.request("GET", path)) });
}
function lagFindings({ lags }) {
	const slowest = (of) => {
		const most = Math.max(...of);
		return of.length === 0 ? notFound("not-reached") : found(Number.isFinite(most) ? most : "more than 30000");
	};
	return {
		listVisibleAfterMs: slowest(lags.listed),
		getVisibleAfterMs: slowest(lags.got),
		templateVisibleAfterMs: slowest(lags.templateListed)
	};
}
// src/commands/probe/conduct.ts
async function conduct(connections, ground, { stop, minutes, heads, tell = () => void 0 }) {
	const session = openSession(connections, ground, stop);
	const { findings, made, stuck, ours, earlier } = session;
	tell("looking for what an earlier probe left");
	const before = await removeOwn(session);
	if (before.left.length + before.unknown.length > 0) return end(before, unremoved);
	let failure;
	const attempt = () => tryAll(session, {
		minutes,
		heads,
		tell
	});
	try {
		await attempt().catch(async (error) => {
			if (!(error instanceof NothingTaken) || !await stoodInTheWay(session, error)) throw error;
			await attempt();
		});
	} catch (error) {
		failure = explained(error, ground);
	}
	tell("deleting what was made");
	return end(await removeOwn(session), failure);
	function end({ left, unknown }, reason) {
		const still = [
			...made.workflows,
			...made.templates,
			...stuck
		].filter((one) => ours.has(one)).length;
		return {
			findings,
			now: session.now(),
			removed: {
				before: earlier.size,
				made: ours.size - still
			},
			left,
			ended: [...stuck],
			unknown,
			...reason !== void 0 && { failure: reason }
		};
	}
}
async function stoodInTheWay(session, { refusal }) {
	if (![
		400,
		409,
		422
	].includes(refusal.status)) return false;
	return await session.removeUnlisted() > 0;
}
const unremoved = new ExpectedError("What an earlier probe left there could not be deleted, so nothing was tried.", "Delete it by hand: the name of each begins with `[ld-sync-probe:v1`.");
function explained(error, { target, requiresApprovals }) {
	if (error instanceof Interrupted) return new ExpectedError("The probe was interrupted, so not all was tried.", "Run it again: it takes about a minute.");
	if (error instanceof NothingTaken) {
		const { status, body } = error.refusal;
		const { code, message } = object(body);
		const said = typeof message === "string" ? `: ${message.replace(/\.$/, "")}${typeof code === "string" ? ` (${code})` : ""}` : "";
		if (status >= 500) return new ExpectedError(`LaunchDarkly failed with status ${status} when it was to make the first workflow on ${targetName(target)}${said}.`, "Run the probe again; if it goes on, look at LaunchDarkly's status page.");
		const hint = status === 403 ? "Give the token's role `updateFeatureWorkflows`, as docs/probe.md says." : requiresApprovals ? "Its environment requires approvals: probe one that doesn't." : "LaunchDarkly's message says what to change. Where others have workflows on this flag, probe another one.";
		return new ExpectedError(`LaunchDarkly takes no workflow on ${targetName(target)}: status ${status}${said}.`, hint);
	}
	if (isFailure(error, "network")) return new ExpectedError(`The connection to LaunchDarkly was lost${error.detail === void 0 ? "" : `: ${error.detail}`}.`, "Run the probe again.", {
		request: error.request,
		cause: error
	});
	return error;
}
// src/commands/probe/ground.ts
async function survey(client, http, target, { critical = false, besideActive = false }) {
	const { project, environment } = target;
	const settings = await client.getEnvironment(project, environment);
	const isCritical = settings.critical === true;
	if (isCritical && !critical) throw new ExpectedError(`The environment ${environment} is marked critical, so nothing was sent.`, "Probe another environment, best with a flag that nobody uses, or give `--critical`.");
	if (settings.approvalService !== "launchdarkly") throw new ExpectedError(`Approvals of the environment ${environment} go through ${settings.approvalService}, and LaunchDarkly takes no workflows there.`, "Probe another environment.");
	const flag = await client.getFlag(project, target.flag, [environment]);
	refuseFlag(flag, target);
	const workflows = await allWorkflows({
		client,
		target
	});
	const active = workflows.filter((workflow) => !isOfProbe(workflow) && !hasEnded(workflow)).length;
	if (active > 0 && !besideActive) throw new ExpectedError(`${targetName(target)} has ${counted(active, "active workflow")}, so nothing was sent.`, "Probe another flag, best one that nobody uses, or give `--beside-active`: they stay as they are.");
	const own = workflows.filter(isOfProbe);
	const ended = own.filter(hasEnded).length;
	const templates = await ownTemplates({
		client,
		target
	});
	const token = await identity(http);
	return {
		ground: {
			target,
			flag,
			requiresApprovals: requiresApprovals(settings, flag),
			...token && { token }
		},
		isCritical,
		active,
		leftovers: own.length - ended + templates.length,
		ended
	};
}
function refuseFlag({ archived, environments, variations }, target) {
	const fail = (why) => new ExpectedError(`The flag ${target.flag} ${why}, so nothing was sent.`, "Probe another flag.");
	if (archived) throw fail("is archived");
	if (environments[target.environment] === void 0) throw fail(`has no environment ${target.environment}`);
	if (variations.length === 0) throw fail("has no variations");
}
async function identity(http) {
	try {
		const { body } = await http.request("GET", "/api/v2/caller-identity");
		const { serviceToken, tokenId, memberId } = object(body);
		if (tokenId === void 0) return void 0;
		return {
			id: tokenId,
			isService: serviceToken === true || serviceToken === void 0 && memberId === void 0
		};
	} catch (error) {
		if (isFailure(error, "forbidden", "not-found")) return void 0;
		if (error instanceof LaunchDarklyError && error.kind === "malformed") return void 0;
		throw error;
	}
}
// src/commands/probe/write.ts
async function readConfigurationFile(root, directory) {
	const path = configurationPath(directory);
	const { files, diagnostics } = await readWorkingTree(root, directory);
	const unreadable = diagnostics.filter(({ position }) => position?.file === path || position?.file === directory);
	const file = files.find((one) => one.path === path);
	if (file === void 0) return {
		path,
		diagnostics: unreadable
	};
	const { aliasOfService, withoutService, withService } = await import("./service-BzBkosRc.js");
	const read = readText(file);
	const alias = "text" in read ? aliasOfService(read.text) : void 0;
	if (alias !== void 0 && "text" in read) return {
		path,
		file,
		diagnostics: [...unreadable, takenFromService(positionsIn(path, read.text)(alias.offset), alias.anchor)]
	};
	const rest = "text" in read ? {
		path,
		bytes: new TextEncoder().encode(withoutService(read.text))
	} : file;
	const wrong = parseConfiguration(file).diagnostics.filter(isError);
	if (parseConfiguration(rest).diagnostics.some(isError)) return {
		path,
		file,
		diagnostics: [...unreadable, ...wrong]
	};
	const isWritable = "text" in read && withService(read.text, { probed: "2026-01-01" }) !== void 0;
	return {
		path,
		file,
		diagnostics: [...unreadable, ...isWritable ? [] : [unwritable(path)]]
	};
}
function takenFromService(position, anchor) {
	return {
		severity: "error",
		code: "yaml",
		message: `\`*${anchor}\` takes its value from \`service\`, which is written anew.`,
		hint: "Write the value itself here.",
		position
	};
}
function unwritable(path) {
	return {
		severity: "error",
		code: "yaml",
		message: "`service` can't be written here without changing what else the file says.",
		hint: "Write the file as a mapping of lines without brackets, anchors and a document's end, or leave `--write` out.",
		position: {
			file: path,
			line: 1,
			column: 1
		}
	};
}
const byteOrderMark = [
	239,
	187,
	191
];
async function writeService(root, directory, profile) {
	const { path, file, diagnostics } = await readConfigurationFile(root, directory);
	const text = file && readText(file);
	const fail = (why) => new ExpectedError(`\`service\` could not be written into ${path}: ${why}.`, "Write it there by hand, as it is printed.");
	if (diagnostics.some(isError) || text !== void 0 && !("text" in text)) throw fail("the file is not valid");
	const { serviceKeys, withService } = await import("./service-BzBkosRc.js");
	const written = withService(text?.text ?? modeline("config", "0.1.0"), profile);
	if (written === void 0) throw fail("it can't be added without changing what else the file says");
	const target = join(root, path);
	const beside = join(dirname(target), `.workflow-sync.${randomBytes(6).toString("hex")}.tmp`);
	try {
		await mkdir(dirname(target), { recursive: true });
		const isMarked = file !== void 0 && byteOrderMark.every((byte, index) => file.bytes[index] === byte);
		await writeFile(beside, isMarked ? `\uFEFF${written}` : written, { flag: "wx" });
		if (file !== void 0) await chmod(beside, (await stat(target)).mode);
		await rename(beside, target);
	} catch (error) {
		await rm(beside, { force: true }).catch(() => void 0);
		throw fail(messageOf(error));
	}
	return {
		path,
		lost: serviceKeys(text?.text ?? "").filter((key) => !(key in profile))
	};
}
// src/commands/probe/probe.ts
const longest = 108e5;
async function probe(options, terminal) {
	const { err, out, talk, paint } = terminal;
	const { project, flag, environment, write = false, format } = options;
	const minutes = minutesOf(options.minutes);
	const { root, directory } = await locateExisting(options, terminal, true);
	const configuration = await readConfigurationFile(root, directory);
	const { file } = configuration;
	const broken = configuration.diagnostics.filter(isError);
	if (write && broken.length > 0) {
		err(`${diagnosticsText(broken, paint, linesIn(file ? [file] : [], terminal))}\n\n`);
		err(paint.red(`Nothing was sent: what was found could not be written into ${configuration.path} as it is.\n`));
		return 1;
	}
	const standing = file && parseConfiguration(file).configuration;
	const reader = readerToken(terminal.environment);
	const heads = [];
	const { host, token: writer, fetch } = await localAccess(terminal, "write");
	const connect = (secret) => createHttp({
		...(standing ?? standardConfiguration).requests,
		host,
		token: secret,
		version,
		may: "write",
		budget: longest,
		onRequest: terminal.onRequest,
		onAnswer: (head) => void heads.push(head),
		...present({ fetch })
	});
	const http = connect(writer);
	const client = createLaunchDarkly(http);
	const surveyed = await survey(client, http, {
		project,
		flag,
		environment
	}, options);
	if (!await confirmed(options, surveyed, minutes, terminal)) {
		err("Nothing was sent.\n");
		return 1;
	}
	const { stop, ignore } = stopOnSignals(terminal);
	const connections = {
		http,
		client,
		now: () => performance.now(),
		sleep,
		...reader !== void 0 && { reader: connect(reader) },
		...present({ listedWithin: standing?.service.listedWithin })
	};
	const result = await terminal.progress.during("Probing", (tell) => conduct(connections, surveyed.ground, {
		stop,
		minutes,
		heads,
		tell
	}));
	ignore();
	const { findings, now, removed, left, ended, unknown, failure } = result;
	const isComplete = failure === void 0;
	const token = tokenKind(surveyed.ground);
	const report = reportOf({
		findings,
		now,
		removed,
		left: left.length + ended.length,
		unknown: unknown.length,
		isComplete,
		host,
		token,
		version
	}, DEFAULT_OPTIONS);
	if (format === "json") out(`${json(report)}\n`);
	else talk(reportText(report, paint));
	const { readerMayDryRun: reading } = findings;
	if (reading !== void 0 && "why" in reading && reading.why === "reader-unknown") err(`${paint.yellow("warning")}: LaunchDarkly doesn't know the token in LAUNCHDARKLY_READER_TOKEN, so what a reader may do was not found out.\n`);
	const isFailed = tellProblems(result, terminal);
	const isStored = !write || isComplete && await store(report, {
		root,
		directory
	}, format, terminal);
	if (!isStored) err("Nothing was written into the configuration.\n");
	return isFailed || !isStored ? 1 : 0;
}
async function store({ profile }, { root, directory }, format, { err, say, paint }) {
	if (profile === void 0) return false;
	const { path, lost } = await writeService(root, directory, profile).catch((error) => {
		if (format === "json") err(`${profileText(profile)}\n`);
		throw error;
	});
	say(`\`service\` was written into ${visible(path)}.\n`);
	if (lost.length > 0) err(`${paint.yellow("warning")}: It said ${listed(lost.map(quoted))} before, which this probe didn't find out: that counts as unknown now.\n`);
	return true;
}
async function sleep(milliseconds, stop) {
	await setTimeout(milliseconds, void 0, stop && { signal: stop }).catch((error) => {
		if (stop?.aborted !== true) throw error;
	});
}
function minutesOf(given) {
	if (given === void 0) return void 0;
	if (!/^[1-9]\d?$/.test(given) || Number(given) < 3 || Number(given) > 30) throw new ExpectedError(`\`--minutes ${given}\` is no number of minutes.`, "Give a whole number from 3 to 30; 3 is enough.");
	return Number(given);
}
function readerToken({ LAUNCHDARKLY_READER_TOKEN: token, LAUNCHDARKLY_ACCESS_TOKEN: writer }) {
	if (token === void 0 || token === "") return void 0;
	if (!isUsableToken(token)) throw new ExpectedError("LAUNCHDARKLY_READER_TOKEN holds blanks, line breaks or characters that no token has.", "Put just the token into it, or leave it out.");
	return token === writer ? void 0 : token;
}
async function confirmed({ yes = false, project, flag, environment }, { active, leftovers, ended, isCritical }, minutes, { say, err, ask }) {
	const intention = intentionLines({
		project,
		flag,
		environment
	}, {
		active,
		leftovers,
		ended,
		isCritical,
		...present({ minutes })
	}).map((line) => `${visible(line)}\n`).join("");
	if (yes) {
		say(intention);
		return true;
	}
	err(intention);
	const answer = await ask("Only `yes` is taken: ");
	if (answer === void 0) throw new ExpectedError("There is no terminal to ask at, so nothing was sent.", "Give `--yes`.");
	return answer.trim() === "yes";
}
function stopOnSignals({ say }) {
	const controller = new AbortController();
	const listener = (signal) => {
		if (controller.signal.aborted) process.exit(1);
		say(`${signal}: nothing more is tried, and what was made is deleted.\n`);
		controller.abort();
	};
	const signals = [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	];
	for (const signal of signals) process.on(signal, listener);
	return {
		stop: controller.signal,
		ignore() {
			for (const signal of signals) process.off(signal, listener);
		}
	};
}
function tokenKind({ token }) {
	return token === void 0 ? "unknown" : token.isService ? "service" : "personal";
}
function tellProblems({ left, ended, unknown, failure }, { err, paint }) {
	const error = paint.red("error");
	for (const what of left) err(`${error}: Not deleted: ${visible(what)}.\n`);
	if (left.length > 0) err("  Delete it by hand, or run the probe again on the same flag and environment.\n");
	for (const what of unknown) err(`${error}: Not known whether it is there: ${visible(what)}.\n`);
	if (unknown.length > 0) err("  Run the probe again on the same flag and environment: it deletes what it finds.\n");
	for (const id of ended) err(`${error}: Not deleted: workflow ${visible(id)}: it has ended, and LaunchDarkly refuses to delete it.\n`);
	if (ended.length > 0) err("  It stays there. It has no stage left to run, and later probes use it again.\n");
	if (failure === void 0) return left.length + ended.length + unknown.length > 0;
	if (!(failure instanceof ExpectedError)) throw failure;
	err(`${paint.red("error")}: ${visible(messageOf(failure))}\n`);
	for (const line of [failure.hint, failure.request]) if (line !== void 0) err(`  ${visible(line)}\n`);
	return true;
}
export { probe };
