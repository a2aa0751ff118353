import { Bt as object, Dt as counted, Et as capitalised, Lt as isObject, Ot as joined, Rt as jsonText, Ut as present, Vt as objects, _t as isStopped, g as outcomeHeadline, h as nextStep, rt as groupBy, vt as isWaiting, wt as targetName, xt as documentName, zt as list } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { $ as conditionsOf$1, Ct as isInvalid, F as dateWords, U as referenceText, W as percent, X as waitUnit, et as instructionsOf } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { isDeepStrictEqual } from "node:util";
// src/model/values/context-kind.ts
function contextKindOf(written) {
	return typeof written === "string" && written !== "" ? written : "user";
}
// src/reporting/words/assumptions.ts
const ends = {
	"previous-stage": "the end of the stage before",
	"workflow-start": "the start of the workflow"
};
function laterWaitsWords({ assumptions = [] }) {
	const assumption = assumptions.find(({ name }) => name === "relativeWaitsFrom");
	if (assumption === void 0) return void 0;
	const end = ends[String(assumption.value)] ?? String(assumption.value);
	return assumption.measured ? `A later stage's wait counts from ${end}, as ${whence(assumption)}.` : `LaunchDarkly doesn't document what a later stage's wait counts from; here it is ${end}.`;
}
const words = {
	secondActiveWorkflow: "LaunchDarkly refuses a second active workflow, so what is replaced is deleted first",
	unfilteredListShowsEnded: "lists without a status show ended workflows",
	readerMayDryRun: "a reader's token may not dry-run templates"
};
function takenFromProfile({ assumptions = [] }) {
	const taken = assumptions.flatMap((one) => one.name === "relativeWaitsFrom" ? [] : [{
		...one,
		name: one.name
	}]);
	const [first] = taken;
	if (first === void 0) return "";
	return `Not asked anew, as ${whence(first)}: ${taken.map(({ name }) => words[name]).join("; ")}.`;
}
function whence({ probed }) {
	return probed === void 0 ? "`service` in workflow-sync.yaml says" : `was found out on ${probed} (\`service\`)`;
}
// src/reporting/words/name-style.ts
function withNames(names, style) {
	return (text, isReference) => style((isReference && names !== void 0 && Object.hasOwn(names, text) ? names[text] : void 0) ?? text);
}
function referred(reference, name) {
	return name(written(reference), true);
}
function written(reference) {
	return isObject(reference) ? referenceText(reference) : String(reference);
}
function sharesOf(weights) {
	return (isObject(weights) ? Object.entries(weights).map(([variation, weight]) => ({
		variation,
		weight: Number(weight)
	})) : objects(weights).map(({ variation, weight }) => ({
		variation: written(variation),
		weight: Number(weight)
	}))).sort((left, right) => right.weight - left.weight);
}
function sharesWords(shares, name) {
	return shares.map(({ variation, weight }) => `${name(variation, true)} ${percent(weight)}`).join(", ");
}
// src/reporting/words/instructions.ts
function instructionWords(instruction, name) {
	const written = instruction;
	const kind = String(written.kind);
	const words = Object.hasOwn(kinds, kind) ? kinds[kind] : void 0;
	return words === void 0 ? name(kind) : words(written, name);
}
const kinds = {
	turnFlagOn: () => "turn on",
	turnFlagOff: () => "turn off",
	updateOffVariation: ({ variationId }, name) => `while off, serve ${referred(variationId, name)}`,
	updateFallthroughVariationOrRollout: servingWords,
	addTargets: targetWords,
	addUserTargets: targetWords,
	removeTargets: noTargetWords,
	removeUserTargets: noTargetWords,
	clearTargets: ({ variationId }, name) => `no longer serve ${referred(variationId, name)} to anyone targeted`,
	clearUserTargets: ({ variationId }, name) => `no longer serve ${referred(variationId, name)} to any targeted user`,
	replaceTargets: ({ targets }, name) => `replace all targets: ${allTargetWords(targets, name)}`,
	replaceUserTargets: ({ targets }, name) => `replace all user targets: ${allTargetWords(targets, name)}`,
	addRule: (rule, name) => `add a rule${described(rule, name)}${rule.beforeRuleId == null ? "" : ` before ${referred(rule.beforeRuleId, name)}`}: ${ruleWords(rule, name)}`,
	removeRule: ({ ruleId }, name) => `remove the rule ${referred(ruleId, name)}`,
	replaceRules: ({ rules }, name) => `replace all rules: ${several(objects(rules).map((rule) => typeof rule.description === "string" ? `${name(rule.description)}: ${ruleWords(rule, name)}` : ruleWords(rule, name)))}`,
	reorderRules: ({ ruleIds }, name) => `put the rules in this order: ${referencesWords(ruleIds, name)}`,
	updateRuleVariationOrRollout: (instruction, name) => `${ofRule(instruction, name)}: ${servingWords(instruction, name)}`,
	enableRule: ({ ruleId }, name) => `enable the rule ${referred(ruleId, name)}`,
	disableRule: ({ ruleId }, name) => `disable the rule ${referred(ruleId, name)}`,
	updateRuleDescription: (instruction, name) => `describe the ${ofRule(instruction, name)} as ${name(String(instruction.description))}`,
	updateRuleTrackEvents: (instruction, name) => `${tracking(instruction)} events of the ${ofRule(instruction, name)}`,
	addClauses: (instruction, name) => `${ofRule(instruction, name)}: match only if also ${clauseWords(instruction.clauses, name)}`,
	removeClauses: (instruction, name) => `${ofRule(instruction, name)}: take away the ${clauses(instruction.clauseIds)} ${listWords(instruction.clauseIds, name)}`,
	updateClause: (instruction, name) => `${ofClause(instruction, name)}: match ${clauseWords([instruction.clause ?? null], name)}`,
	addValuesToClause: (instruction, name) => `${ofClause(instruction, name)}: also match ${listWords(instruction.values, name)}`,
	removeValuesFromClause: (instruction, name) => `${ofClause(instruction, name)}: no longer match ${listWords(instruction.values, name)}`,
	addPrerequisite: (instruction, name) => `require ${prerequisiteWords(instruction, name)}`,
	updatePrerequisite: (instruction, name) => `now require ${prerequisiteWords(instruction, name)}`,
	removePrerequisite: ({ key }, name) => `no longer require the flag ${name(String(key))}`,
	replacePrerequisites: ({ prerequisites }, name) => `replace all prerequisites: ${several(objects(prerequisites).map((one) => prerequisiteWords(one, name)))}`,
	updateTrackEvents: (instruction) => `${tracking(instruction)} all events of the flag`,
	updateTrackEventsFallthrough: (instruction) => `${tracking(instruction)} events of the default rule`
};
function servingWords({ variationId, rolloutWeights, rolloutBucketBy, rolloutContextKind }, name) {
	const shares = sharesOf(rolloutWeights);
	if (shares.length === 0) return `serve ${referred(variationId, name)}`;
	const by = [rolloutContextKind, rolloutBucketBy].filter((part) => typeof part === "string").map((part) => name(String(part)));
	return `serve ${sharesWords(shares, name)}${by.length > 0 ? ` (by ${by.join(" ")})` : ""}`;
}
function targetWords({ variationId, values, contextKind }, name) {
	return `serve ${referred(variationId, name)} to ${ofKind(contextKind, name)}${listWords(values, name)}`;
}
function noTargetWords({ variationId, values, contextKind }, name) {
	return `no longer serve ${referred(variationId, name)} to ${ofKind(contextKind, name)}${listWords(values, name)}`;
}
function ofKind(contextKind, name) {
	const kind = contextKindOf(contextKind);
	return kind === "user" ? "" : `${name(kind)} `;
}
function allTargetWords(targets, name) {
	return several(objects(targets).map((target) => targetWords(target, name)));
}
function described({ description }, name) {
	return typeof description === "string" && description !== "" ? ` ${name(description)}` : "";
}
function ruleWords(rule, name) {
	return `${clauseWords(rule.clauses, name)} → ${servingWords(rule, name)}`;
}
function ofRule({ ruleId }, name) {
	return `rule ${referred(ruleId, name)}`;
}
function ofClause(instruction, name) {
	return `${ofRule(instruction, name)}, clause ${name(String(instruction.clauseId))}`;
}
function clauses(ids) {
	return Array.isArray(ids) && ids.length === 1 ? "clause" : "clauses";
}
function clauseWords(written, name) {
	return objects(written).map((clause) => `${clause.negate === true ? "not " : ""}${clause.op === "segmentMatch" ? "in segment" : `${ofKind(clause.contextKind, name)}${name(String(clause.attribute))} ${name(String(clause.op))}`} ${listWords(clause.values, name)}`).join(" and ");
}
function prerequisiteWords({ key, variationId }, name) {
	return `the flag ${name(String(key))} to serve ${referred(variationId, name)}`;
}
function tracking({ trackEvents }) {
	return trackEvents === false ? "no longer send" : "send";
}
function several(words) {
	return words.length === 0 ? "none" : words.join(", ");
}
function referencesWords(ids, name) {
	return several(list(ids).map((id) => referred(id, name)));
}
function listWords(values, name) {
	const all = list(values);
	const shown = all.slice(0, 5).map((value) => name(jsonText(value)));
	return `${shown.join(", ")}${all.length > shown.length ? ` and ${all.length - shown.length} more` : ""}`;
}
// src/reporting/words/stages.ts
function conditionWords(condition, name, timeZone) {
	if (condition.kind === "ld-approval") {
		const asked = [...(condition.notifyMemberIds ?? []).map((member) => referred(member, name)), ...(condition.notifyTeamKeys ?? []).map((team) => `team ${name(team)}`)];
		const question = condition.description ? ` (${name(condition.description)})` : "";
		return `approval${asked.length > 0 ? ` by ${asked.join(" or ")}` : ""}${question}`;
	}
	if (condition.executeNow) return "at once";
	if (condition.scheduleKind === "absolute") return `at ${dateWords(condition.executionDate ?? 0, timeZone)}`;
	if (condition.waitDuration === void 0) return "at once";
	const written = condition.waitDurationUnit ?? "";
	const unit = waitUnit(written)?.word ?? (written === "" ? "" : name(written));
	return `wait ${counted(condition.waitDuration, unit)}`;
}
function stageWords(stage, name, timeZone) {
	const when = conditionsOf$1(stage).map((condition) => conditionWords(condition, name, timeZone)).join(stage.executeConditionsInSequence ? ", then " : ", ");
	const what = instructionsOf(stage).map((instruction) => instructionWords(instruction, name)).join("; ");
	return {
		when: when || "at once",
		what: what || "nothing"
	};
}
// src/reporting/words/changes.ts
function changeWords({ path, before, after }, name, timeZone) {
	const [top = "", item, list, part] = path;
	const ofCondition = (value) => conditionWords(value, name, timeZone);
	const ofInstruction = (value) => instructionWords(Object(value), name);
	if (top === "parameters" && item !== void 0) return `parameter ${name(item)}: ${arrow(before, after, (value) => parameterWords(value, name), name)}`;
	if (top !== "stages") return `${top}: ${arrow(before, after, (value) => valueWords(value, name), name)}`;
	if (item === void 0) return Array.isArray(before) && Array.isArray(after) ? `stages in another order: ${after.map((stage) => name(String(stage))).join(", ")}` : `stages of its own ${addedOrTakenAway(before)}`;
	if (list === void 0) return `stage ${name(item)} ${addedOrTakenAway(before)}`;
	const words = list === "conditions" ? ofCondition : ofInstruction;
	if (part !== void 0) return `${name(item)}: ${rolloutChange(before, after, name) ?? arrow(before, after, words, name)}`;
	if (list === "conditions" || list === "instructions") return `${name(item)}: ${list} in another order: ${after.map(words).join(list === "conditions" ? ", " : "; ")}`;
	const field = list === "executeConditionsInSequence" ? "conditions in sequence" : list;
	return `${name(item)}: ${field}: ${arrow(before, after, (value) => valueWords(value, name), name)}`;
}
function rolloutChange(before, after, name) {
	const [{ rolloutWeights: was, ...old }, { rolloutWeights: is, ...now }] = [object(before), object(after)];
	if (!isDeepStrictEqual(old, now)) return void 0;
	const [oldShares, shares] = [sharesByName(was), sharesByName(is)];
	if (oldShares.size === 0 || shares.size === 0) return void 0;
	const changed = [.../* @__PURE__ */ new Set([...oldShares.keys(), ...shares.keys()])].filter((variation) => oldShares.get(variation) !== shares.get(variation));
	if (changed.length === 0) return void 0;
	return `${now.kind === "updateRuleVariationOrRollout" ? `rule ${referred(now.ruleId, name)}: ` : ""}${changed.map((variation) => `${name(variation, true)}: ${percent(oldShares.get(variation) ?? 0)} → ${percent(shares.get(variation) ?? 0)}`).join(", ")}`;
}
function sharesByName(weights) {
	return new Map(sharesOf(weights).map(({ variation, weight }) => [variation, weight]));
}
function arrow(before, after, words, name) {
	if (before === void 0 || after === void 0) return `${words(after ?? before ?? null)} (${addedOrTakenAway(before)})`;
	const [old, now] = [words(before), words(after)];
	return old === now ? `${name(JSON.stringify(before))} → ${name(JSON.stringify(after))}` : `${old} → ${now}`;
}
function addedOrTakenAway(before) {
	return before === void 0 ? "added" : "taken away";
}
function parameterWords(parameter, name) {
	const { variation, rule, rolloutWeights, value, default: raw } = object(parameter);
	if (rolloutWeights !== void 0) return sharesWords(sharesOf(rolloutWeights), name);
	const named = variation ?? rule;
	return named === void 0 ? valueWords(value ?? raw ?? null, name) : referred(named, name);
}
function valueWords(value, name) {
	const [only, another] = Object.keys(object(value));
	return another === void 0 && [
		"ref",
		"id",
		"name",
		"value"
	].includes(only ?? "") ? referred(value, name) : name(jsonText(value));
}
// src/reporting/words/dates.ts
function timeOf(outcome, { plannedAt, timeZone }) {
	return outcome?.madeAt === void 0 ? {
		plannedAt,
		timeZone
	} : {
		plannedAt: new Date(outcome.madeAt).toISOString(),
		timeZone,
		isMade: true
	};
}
function durationWords(milliseconds) {
	const minutes = Math.round(milliseconds / 6e4);
	const words = [
		[Math.floor(minutes / 1440), "day"],
		[Math.floor(minutes / 60) % 24, "hour"],
		[minutes % 60, "minute"]
	].filter(([count]) => count > 0).map(([count, unit]) => counted(count, unit));
	return words.length === 0 ? "at the merge" : `${words.join(" ")} after the merge`;
}
function earliestTime({ earliest }, { plannedAt }) {
	if (earliest === void 0) return void 0;
	return "at" in earliest ? Date.parse(earliest.at) : Date.parse(plannedAt) + earliest.afterMerge;
}
function earliestParts(stage, time) {
	const { earliest, afterApproval } = stage;
	const at = earliestTime(stage, time);
	if (earliest === void 0 || at === void 0) return {};
	const after = "at" in earliest || time.isMade ? void 0 : durationWords(earliest.afterMerge);
	const date = after === durationWords(0) ? void 0 : dateWords(at, time.timeZone);
	return present({
		after,
		date,
		later: afterApproval ? "or later, once approved" : void 0
	});
}
function earliestWords(stage, time) {
	return Object.values(earliestParts(stage, time));
}
function assumption(plan, made = "none") {
	const { plannedAt, timeZone } = plan;
	const planned = `as if this were merged when it was planned, ${dateWords(Date.parse(plannedAt), timeZone)}`;
	const since = {
		none: `Dates are ${planned}.`,
		some: `Dates count from when each workflow was made; those of what isn't done are ${planned}.`,
		all: "Dates count from when each workflow was made."
	};
	const laterWaits = laterWaitsWords(plan);
	return [
		since[made],
		...laterWaits === void 0 ? [] : [laterWaits],
		"Days are taken as 24 hours.",
		"What is served is told as if nothing else, such as another workflow, changed the flags meanwhile."
	].join(" ");
}
// src/reporting/words/few-diagnostics.ts
const mostDiagnostics = 2e3;
const severities = [
	"error",
	"warning",
	"notice"
];
function fewDiagnostics(diagnostics) {
	const found = diagnostics.filter(({ code }) => code !== "too-many-errors");
	if (found.length <= 2e3) return diagnostics;
	const sorted = severities.flatMap((severity) => found.filter((one) => one.severity === severity));
	return [...sorted.slice(0, mostDiagnostics), rest(sorted.slice(mostDiagnostics), found.length < diagnostics.length)];
}
function rest(leftOut, areMore) {
	const counts = severities.flatMap((severity) => {
		const count = leftOut.filter((one) => one.severity === severity).length;
		return count === 0 ? [] : [`${count.toLocaleString("en")} more ${severity}${count === 1 ? "" : "s"}`];
	});
	return {
		severity: leftOut[0]?.severity ?? "notice",
		code: "too-many-errors",
		message: `Besides these there ${leftOut.length === 1 ? "is" : "are"} ${areMore ? "at least " : ""}${joined(counts, "and")}.`,
		hint: "Mend the first ones first."
	};
}
// src/reporting/words/served.ts
function servedWords(served, name, before) {
	const { on, everyone, everyoneSplit, prerequisites = [], ...apart } = served;
	const usual = everyone.length === 0 ? "the default in the code" : splitWords(everyone, everyoneSplit, name, before?.everyoneSplit);
	if (!on) return `off: ${usual}`;
	const none = prerequisites.filter(({ met }) => met === "by none");
	if (none.length > 0) return `${usual}, since ${none.map((one) => unmetWords(one, name)).join(" and ")}`;
	const now = apartWords(apart, name, before);
	const earlier = new Set(before?.on ? apartWords(before, name) : []);
	const changed = now.filter((words) => !earlier.has(words));
	const known = /* @__PURE__ */ new Set([...apart.rules.map((rule) => rule.name), ...apart.disabledRules ?? []]);
	const gone = (before?.on ? before.rules : []).filter((rule) => !known.has(rule.name));
	const news = [...changed, ...gone.map((rule) => `no rule ${name(rule.name)} any more`)];
	const same = now.length - changed.length;
	const most = before === void 0 ? 4 : 10;
	return [
		usual,
		...news.slice(0, most),
		...news.length > most ? [`and ${news.length - most} more`] : [],
		...same > 0 ? [`${counted(same, "rule or target", "rules or targets")} as before`] : [],
		...prerequisites.map((one) => `the off variation where ${unmetWords(one, name)}`)
	].join("; ");
}
function unmetWords({ key, variation, met, isOff }, name) {
	if (isOff) return `the prerequisite ${name(key)} is off`;
	const unknown = met === "not known" ? " (not known here)" : "";
	return `the prerequisite ${name(key)}${unknown} doesn't serve ${variation === void 0 ? "what is required" : name(variation)}`;
}
function apartWords({ rules, disabledRules = [], targets }, name, before) {
	const splitsBefore = new Map(before?.rules.toReversed().map((rule) => [rule.name, rule.split]));
	return [
		...rules.map((rule) => `rule ${name(rule.name)}: ${splitWords(rule.serves, rule.split, name, splitsBefore.get(rule.name))}`),
		...disabledRules.map((rule) => `rule ${name(rule)} is disabled`),
		...targets.map(({ variation, contextKind, values }) => {
			const kind = contextKind === "user" ? "" : ` ${name(contextKind)}`;
			return `${values.length}${kind} targeted: ${name(variation)}`;
		})
	];
}
function splitWords(shares, split, name, before) {
	const { contextKind, bucketBy, running } = split ?? {};
	const wasOther = before?.contextKind !== void 0 || before?.bucketBy !== void 0;
	const details = [...contextKind !== void 0 || bucketBy !== void 0 || wasOther && shares.length > 1 ? [[
		"by",
		name(contextKind ?? "user"),
		...bucketBy === void 0 ? [] : [name(bucketBy)]
	].join(" ")] : [], ...running === void 0 ? [] : [running === "experiment" ? "an experiment runs" : "a guarded or progressive rollout runs"]];
	return `${shareWords(shares, name)}${details.length === 0 ? "" : ` (${details.join("; ")})`}`;
}
function shareWords(shares, name) {
	const [only, another] = shares;
	if (only !== void 0 && another === void 0) return name(only.variation);
	return shares.map(({ variation, weight }) => `${name(variation)} ${percent(weight)}`).join(", ");
}
function servedBefore({ now, stages }, index) {
	const before = stages[index - 1];
	return before === void 0 || before.hasRun ? now : before.served;
}
function unknownKindsWords(forecast, name) {
	const kinds = forecast?.unknownKinds ?? [];
	if (kinds.length === 0) return "";
	return `It isn't known here what ${kinds.map((kind) => name(kind)).join(", ")} does; what is served is shown without it.`;
}
// src/reporting/words/summary.ts
function countOperations({ operations }) {
	const count = (kind) => operations.filter((operation) => operation.kind === kind && operation.blockedBy.length === 0).length;
	return {
		creates: count("create"),
		replaces: count("replace"),
		deletes: count("delete"),
		adopts: count("adopt"),
		dedupes: count("dedupe"),
		stopped: operations.filter(isStopped).length,
		waiting: operations.filter(isWaiting).length
	};
}
function headline(plan) {
	const { creates, replaces, deletes, adopts, dedupes, stopped, waiting } = countOperations(plan);
	return [
		[creates, "to create"],
		[replaces, "to replace"],
		[deletes, "to delete"],
		[adopts, "to adopt"],
		[dedupes, "to dedupe"],
		[stopped, "stopped"],
		[waiting, "waiting for a flag"]
	].filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`).join(", ") || (isHeldUp(plan) ? "not planned" : "nothing to do");
}
function isHeldUp({ diagnostics }) {
	return diagnostics.some(({ code }) => code === "held-up");
}
const carriers = {
	"pull request": "a merge",
	"merge queue": "a merge",
	"other branch": "a merge into the default branch",
	"manual plan": "a manual `apply`",
	apply: "an apply",
	"command line": "`apply`",
	drift: "an apply",
	"no drift": "an apply"
};
function undoneWords({ unrecorded }, about) {
	if (unrecorded === true) return "of unchanged documents";
	return `left undone by earlier ${about === "command line" ? "applies" : "merges"}`;
}
function splitsUndone(about) {
	return about !== "drift" && about !== "no drift";
}
function statusWords(plan, outcomes, about) {
	const { operations, diagnostics } = plan;
	const hasErrors = diagnostics.some(isInvalid);
	if (outcomes !== void 0) {
		if (outcomes.length > 0) return {
			state: "Applied",
			meaning: `: ${outcomeHeadline(outcomes)}.${diagnostics.some(({ code }) => code === "done-before") ? " More was done by an earlier run, see below." : ""}${nextStep(outcomes, about !== "command line", new Set(operations.filter(isWaiting).map(({ id }) => id)))}`
		};
		if (hasErrors) return {
			state: "Not applied",
			meaning: ": the errors below come first."
		};
		return operations.length > 0 ? {
			state: "Not applied",
			meaning: `: none of ${counted(operations.length, "operation")} was begun.`
		} : {
			state: "Applied",
			meaning: ": nothing had to be done."
		};
	}
	if (hasErrors && operations.length === 0) return {
		state: "Not planned",
		meaning: ": the errors below come first."
	};
	if (about === "no drift") return {
		state: "No drift.",
		meaning: ""
	};
	if (about === "drift") return {
		state: "Drift",
		meaning: ": LaunchDarkly differs from the documents."
	};
	const carrier = carriers[about];
	if (operations.length === 0 && isHeldUp(plan)) return {
		state: "Not planned",
		meaning: ": errors in documents that this leaves as they are come first, see below."
	};
	if (operations.length === 0) return {
		state: "Nothing to do.",
		meaning: ` ${capitalised(carrier)} changes nothing in LaunchDarkly.`
	};
	const state = `${headline(plan)}.`;
	if (operations.every(isWaiting)) return {
		state,
		meaning: ` ${capitalised(carrier)} changes nothing in LaunchDarkly until what is missing is there.`
	};
	if (operations.every(({ blockedBy }) => blockedBy.length > 0)) return {
		state,
		meaning: ` ${capitalised(carrier)} changes nothing in LaunchDarkly as long as every operation is stopped.`
	};
	const without = hasErrors ? " Documents with errors are left out." : "";
	return {
		state,
		meaning: ` ${doesWords(about)}${conditionOf(diagnostics)}; nothing has been done yet.${without}`
	};
}
const conditions = {
	"history-rewritten": {
		once: "the branch that was rewritten is mended, see below",
		title: "the branch was rewritten"
	},
	"not-approved": {
		once: "somebody who may write, and isn't its author, has approved this plan",
		title: "to be approved"
	},
	"not-all-named": {
		once: "it is split, since not all of it can be named, see below",
		title: "to be split"
	}
};
function conditionsOf(diagnostics) {
	return diagnostics.flatMap(({ code, severity }) => severity === "notice" ? [] : conditions[code] ?? []);
}
function conditionOf(diagnostics) {
	const all = conditionsOf(diagnostics).map(({ once }) => once);
	return all.length === 0 ? "" : `, but only once ${all.join(", and ")}`;
}
function waitsFor({ diagnostics }) {
	return conditionsOf(diagnostics).map(({ title }) => title);
}
function doesWords(about) {
	switch (about) {
		case "other branch": return "This is done in LaunchDarkly only when it is merged into the default branch";
		case "manual plan": return "This is what a manual `apply` would do in LaunchDarkly, where it has been reviewed or is allowed";
		default: return `This is what ${carriers[about]} does in LaunchDarkly`;
	}
}
function footerWords({ hash, base, head, tool, plannedAt }, name) {
	const short = (revision) => name(/^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : revision);
	const time = plannedAt.slice(0, 16).replace("T", " ");
	return `plan ${name(hash)} · ${short(base)} → ${short(head)} · ${time} UTC · launchdarkly-workflow-sync ${tool}`;
}
function unmanagedWords({ unmanaged }) {
	return unmanaged === 0 ? "" : `${counted(unmanaged, "workflow")} on these flags not managed here: never touched.`;
}
// src/reporting/words/template-checks.ts
function templateChecksOf(operation, { templateChecks }) {
	if (operation.object === "template") return [];
	const known = byDocument.get(templateChecks) ?? groupBy(templateChecks, ({ key, target }) => documentName(key, target));
	byDocument.set(templateChecks, known);
	return known.get(documentName(operation.key, operation.target)) ?? [];
}
const byDocument = /* @__PURE__ */ new WeakMap();
function unfitting({ templateChecks, operations }) {
	const shown = new Set(operations.flatMap((operation) => templateChecksOf(operation, { templateChecks })));
	return templateChecks.filter((templateCheck) => !shown.has(templateCheck));
}
function templateCheckTitle({ template, checkedHere, parameters, key, target }, withTarget, name, sentence) {
	const where = withTarget ? ` for ${name(key)} on ${name(targetName(target))}` : "";
	const how = checkedHere === void 0 ? "tried with LaunchDarkly's dry run" : `checked here, since ${sentence(checkedHere)}`;
	return `Template ${name(template)}${where}, ${how}:${parameters.length === 0 ? " nothing in it depends on the flag." : ""}`;
}
function verdict({ documentValue, fits }, name, sentence) {
	const mark = fits ? "✅" : "❌";
	if (documentValue !== void 0) return `${mark} ${sentence(documentValue)}, from ${name("parameters")}`;
	return fits ? `${mark} fits` : `${mark} doesn't fit`;
}
const kindWords = {
	updateFallthroughVariationOrRollout: "default rule",
	updateRuleVariationOrRollout: "rule",
	addRule: "new rule",
	addTargets: "targets",
	addUserTargets: "targets"
};
const fieldWords = {
	variationId: "variation",
	rolloutWeights: "rollout",
	ruleId: "which rule",
	beforeRuleId: "place among the rules",
	values: "contexts"
};
function partWords({ kind, number, path }, name) {
	const what = kindWords[kind] ?? name(kind);
	const field = path.includes("/clause") ? "segments" : fieldWords[path.slice(path.lastIndexOf("/") + 1)] ?? name(path);
	return `${what}${number === void 0 ? "" : ` (${number})`}: ${field}`;
}
export { timeOf as C, takenFromProfile as D, withNames as E, contextKindOf as O, earliestWords as S, stageWords as T, fewDiagnostics as _, verdict as a, earliestParts as b, headline as c, undoneWords as d, unmanagedWords as f, unknownKindsWords as g, servedWords as h, unfitting as i, splitsUndone as l, servedBefore as m, templateCheckTitle as n, countOperations as o, waitsFor as p, templateChecksOf as r, footerWords as s, partWords as t, statusWords as u, assumption as v, changeWords as w, earliestTime as x, durationWords as y };
