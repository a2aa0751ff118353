import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { $ as targetWords, At as quoted, Bt as object, Ct as flagName, Dt as counted, Et as capitalised, Ft as withoutTokens, G as isCommit, Gt as messageOf, Ht as texts, J as forecastOf, Lt as isObject, Mt as redactedPieces, Ot as joined, Q as stagesOf$1, Rt as jsonText, St as environmentName, T as speaksOf, Tt as version, Ut as present, Vt as objects, W as guardsOfWholePlans, Wt as ExpectedError, Y as hasRun, Z as partialDiffWords, _ as outcomeWord, _t as isStopped$1, at as invisible, b as troublesOf, bt as stopsBesidesWaiting, c as ledgerFrom, d as revisionsOf, dt as visible, f as byOutcome, gt as isSendingWorkflow, ht as isSending, it as codePoint, kt as listed, l as ledgerOf, lt as sentenceParts, m as howManyMade, mt as documentNameOf, n as nearest, nt as naturally, ot as json, p as dedupedAfterwards, pt as coveredDigests, r as nearestHint, rt as groupBy, st as jsonPieces, t as alikeHint, tt as stopsOf, u as nameOf$3, ut as shortened, v as outcomeWords, vt as isWaiting, wt as targetName, xt as documentName, y as outcomesById, yt as lacksBody, zt as list$1 } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { $ as conditionsOf, A as newBreaches, B as escapeSegment, Ct as isInvalid, E as dump, F as dateWords, G as wholeWeight, H as require_fast_json_patch, I as nameTargets, J as timeline, K as hasLaterWaits, L as withFewFindings, N as matchesDocument, O as judge, P as matchesGlob, Q as targetHash, St as isError, Tt as sameness, U as referenceText, W as percent, c as readRevision, et as instructionsOf, i as withUsablePolicies, k as judgeOffline, kt as noDirectory, lt as emptySnapshot, nt as stageName, o as configurationPath, ot as areSame, q as standardWaitsFrom, r as usablePolicies, st as blobId, tt as mapParts, wt as leftEarlier, xt as errorAt, z as severityOf } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { r as workflowSubjects, t as templateSubjects } from "./plan_apply_action-validate_action-plan_action-apply_post-w65ZosOL.js";
import { $ as code, A as diff, B as executedStages, C as workflowAdoptDigest, D as workflowDeleteDigest, E as workflowDedupeDigest, F as markerOf, G as endedStatuses, H as isEndedStatus, I as notSent, J as ownDescription, K as requiresApprovals, L as runOf, M as isAdopted, N as keyOf, O as workflowReplaceDigest, P as liveReference, Q as workflowMarkerText, R as stageHashesOf, S as templateReplaceDigest, T as workflowCreateDigest, U as progressName, V as hasEnded, W as progressOf, X as templateMarkerText, Y as readMarker, Z as withMarker, _ as withoutUnsent, _t as LaunchDarklyError, a as stopLines, at as overridableStops, b as templateCreateDigest, c as runLink, d as revisionOf, et as fence, f as identify, g as newFindings, h as policyChanges, i as namesOf$3, j as hashOf$2, k as changesOf, l as flagAddress, m as strictest, n as diagnosticLines, nt as markdownText, o as flagLink, p as ownersLeft, r as moreLines, rt as sentence, s as lineLink, st as withGuards, t as alert, tt as htmlCode, u as lineAddress, v as planHash, vt as isFailure, w as workflowAwaitedDigest, x as templateDeleteDigest, y as templateAdoptDigest, z as documentStages } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { n as selectWorkflows, r as unknownSelection, t as selectTemplates } from "./plan_apply_action-plan_action-apply_post-CnPrmcG_.js";
import { C as timeOf, D as takenFromProfile, E as withNames, O as contextKindOf, S as earliestWords, T as stageWords, _ as fewDiagnostics, a as verdict, b as earliestParts, d as undoneWords, f as unmanagedWords, g as unknownKindsWords, h as servedWords, i as unfitting, l as splitsUndone, m as servedBefore, n as templateCheckTitle, r as templateChecksOf, s as footerWords, t as partWords$1, u as statusWords, v as assumption, w as changeWords, x as earliestTime, y as durationWords } from "./validate_plan_apply_action-plan_action-apply-CYebgc7o.js";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};
// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}
// src/planning/assemble/order.ts
const steps$1 = [
	{
		name: "dedupe",
		level: 0
	},
	{
		name: "templates made",
		level: 0
	},
	{
		name: "workflows made",
		level: 0
	},
	{
		name: "workflows deleted",
		level: 1
	},
	{
		name: "templates deleted",
		level: 2
	}
];
function stepOf({ object, kind }) {
	if (kind === "dedupe") return "dedupe";
	return `${object}s ${kind === "delete" ? "deleted" : "made"}`;
}
function inOrder$1(operations, moves) {
	const dependencies = dependenciesAmong(operations, moves);
	const positions = new Map(steps$1.map(({ name }, position) => [name, position]));
	return operations.map((operation) => ({
		operation,
		step: positions.get(stepOf(operation)) ?? 0,
		name: documentNameOf(operation)
	})).sort((left, right) => left.step - right.step || (left.name < right.name ? -1 : 1)).map(({ operation }) => ({
		...operation,
		dependsOn: dependencies(operation)
	}));
}
function levelsOf(operations) {
	const levels = [...new Set(steps$1.map(({ level }) => level))];
	const levelOf = new Map(steps$1.map(({ name, level }) => [name, level]));
	return levels.map((level) => operations.filter((operation) => levelOf.get(stepOf(operation)) === level));
}
function dependenciesAmong(operations, moves) {
	const idsOf = (step) => new Map(operations.filter((one) => stepOf(one) === step).map((one) => [documentNameOf(one), one.id]));
	const dedupes = idsOf("dedupe");
	const templates = idsOf("templates made");
	const workflows = idsOf("workflows made");
	return (operation) => {
		if (operation.object === "template" || operation.kind === "dedupe") return [];
		const name = documentNameOf(operation);
		const template = isSendingWorkflow(operation) ? operation.templateKey : void 0;
		return [
			dedupes.get(name),
			...template === void 0 ? [] : [templates.get(documentName(template, void 0))],
			...operation.kind === "delete" ? (moves.get(name) ?? []).map((there) => workflows.get(there)) : []
		].flatMap((id) => id ?? []);
	};
}
// src/planning/ownership/classify.ts
function classifyWorkflow({ target, description }, owners) {
	const reading = readMarker(description);
	if (reading.kind !== "workflow") return unlessMarked(reading, owners, ({ key }) => key);
	if (reading.marker.at !== targetHash(target)) return { kind: "misplaced" };
	return {
		kind: isOurs(owners, reading.marker.owner) ? "ours" : "foreign",
		marker: reading.marker
	};
}
function classifyTemplate({ key, description }, owners) {
	const reading = readMarker(description);
	if (reading.kind !== "template") return unlessMarked(reading, owners, ({ template }) => template);
	if (reading.marker.template !== key) return { kind: "misplaced" };
	return {
		kind: isOurs(owners, reading.marker.owner) ? "ours" : "foreign",
		marker: reading.marker
	};
}
function unlessMarked(reading, owners, keyOf) {
	if (reading.kind === "none") return { kind: "unmarked" };
	if (reading.kind !== "unclear") return { kind: "misplaced" };
	const ours = reading.claims.filter(({ owner }) => isOurs(owners, owner));
	return {
		kind: "unclear",
		why: reading.why,
		keys: ours.flatMap((claim) => keyOf(claim) ?? [])
	};
}
function isOurs(owners, claimed) {
	if (owners === void 0 || claimed === void 0) return false;
	return claimed === owners.owner || owners.formerOwners.includes(claimed);
}
function classifyTarget({ workflows }, owners, adopting, now) {
	const owned = {
		managed: [],
		foreign: [],
		unclear: [],
		unmanaged: []
	};
	const adopters = new Map(adopting.toReversed().map((document) => [document.adopt, document]));
	for (const live of workflows) {
		const ownership = classifyWorkflow(live, owners);
		const progress = progressOf(live, 0, now);
		switch (ownership.kind) {
			case "ours": {
				const { marker } = ownership;
				owned.managed.push({
					live,
					provenance: {
						by: "marker",
						marker
					},
					progress: progressOf(live, marker.from, now)
				});
				break;
			}
			case "foreign":
				owned.foreign.push({
					live,
					marker: ownership.marker
				});
				break;
			case "unclear": {
				const { why, keys } = ownership;
				if (keys.length > 0) owned.unclear.push({
					live,
					why,
					keys
				});
				else owned.unmanaged.push({
					live,
					isMarked: true,
					progress
				});
				break;
			}
			case "misplaced":
				owned.unmanaged.push({
					live,
					isMarked: true,
					progress
				});
				break;
			case "unmarked": {
				const document = adopters.get(live.id);
				if (document === void 0) owned.unmanaged.push({
					live,
					isMarked: false,
					progress
				});
				else owned.managed.push({
					live,
					provenance: {
						by: "adoption",
						document
					},
					progress
				});
			}
		}
	}
	return owned;
}
// src/flags/state.ts
function flagPlace({ project, flag, environment }, flags) {
	const others = (key) => flags.get(flagName({
		project,
		flag: key
	}));
	const own = others(flag);
	return own && {
		flag: own,
		environment,
		others
	};
}
function flagState({ flag, environment, others }) {
	const { variations, environments } = flag;
	const configuration = environments[environment]?.configuration;
	if (configuration === void 0) return void 0;
	const id = (index) => typeof index === "number" ? variations[index]?.id : void 0;
	const serving = (written) => readServing(object(written), id);
	const off = id(configuration.offVariation);
	return {
		on: configuration.on === true,
		...present({ offVariation: off }),
		fallthrough: serving(configuration.fallthrough),
		rules: objects(configuration.rules).map((rule) => ({
			id: String(rule._id ?? ""),
			...readDescription(rule),
			clauses: objects(rule.clauses).map(readClause),
			serving: serving(rule),
			disabled: rule.disabled === true,
			trackEvents: rule.trackEvents === true
		})),
		targets: [...objects(configuration.targets), ...objects(configuration.contextTargets)].flatMap((target) => {
			const variation = id(target.variation);
			const values = texts(target.values);
			return variation === void 0 || values.length === 0 ? [] : [{
				contextKind: contextKindOf(target.contextKind),
				variation,
				values
			}];
		}),
		prerequisites: objects(configuration.prerequisites).map(({ key, variation }) => ({
			key: String(key),
			variation: others(String(key))?.variations[Number(variation)]?.id ?? String(variation)
		})),
		trackEvents: configuration.trackEvents === true,
		trackEventsFallthrough: configuration.trackEventsFallthrough === true
	};
}
function readServing({ variation, rollout }, id) {
	const fixed = id(variation);
	if (fixed !== void 0) return { variation: fixed };
	const split = object(rollout);
	return {
		rollout: sharesOf$1(objects(split.variations).map((share) => [id(share.variation), share.weight])),
		...readBucketing(split.contextKind, split.bucketBy),
		...present({
			seed: typeof split.seed === "number" ? split.seed : void 0,
			running: runningOn(split)
		})
	};
}
function readBucketing(contextKind, bucketBy) {
	return {
		contextKind: contextKindOf(contextKind),
		...typeof bucketBy === "string" && bucketBy !== "" && bucketBy !== "key" && { bucketBy }
	};
}
function runningOn({ experimentAllocation, kind }) {
	if (object(experimentAllocation).type === "measuredRollout") return "rollout";
	return kind === "experiment" || typeof experimentAllocation === "object" && experimentAllocation !== null ? "experiment" : void 0;
}
function sharesOf$1(written) {
	const sums = /* @__PURE__ */ new Map();
	for (const [variation, weight] of written) if (variation !== void 0 && typeof weight === "number" && weight !== 0) sums.set(variation, (sums.get(variation) ?? 0) + weight);
	return [...sums].map(([variation, weight]) => ({
		variation,
		weight
	})).sort((left, right) => left.variation < right.variation ? -1 : 1);
}
function readDescription({ description }) {
	return typeof description === "string" && description !== "" ? { description } : {};
}
function readClause({ _id, attribute, op, negate, values, contextKind }) {
	return {
		...typeof _id === "string" && { id: _id },
		attribute: String(attribute ?? ""),
		op: String(op ?? ""),
		negate: negate === true,
		values: list$1(values),
		contextKind: contextKindOf(contextKind)
	};
}
function evaluatedRules({ rules }) {
	return rules.filter(({ disabled }) => !disabled);
}
function rulesById(rules) {
	return new Map(rules.toReversed().map((rule) => [rule.id, rule]));
}
function sharesById(serving) {
	return "variation" in serving ? [{
		variation: serving.variation,
		weight: wholeWeight
	}] : serving.rollout;
}
// src/flags/prerequisites.ts
function servesOffVariation(state, place) {
	return !state.on || unmetPrerequisites(state, place).some(({ met }) => met === "by none");
}
function unmetPrerequisites({ prerequisites }, { flag, environment, others }, above = []) {
	return prerequisites.flatMap(({ key, variation }) => {
		const other = others(key);
		const seen = [...above, flag.key];
		const all = other === void 0 || seen.includes(key) ? void 0 : possible(other, {
			environment,
			others
		}, seen);
		if (all === void 0) return [{
			key,
			variation,
			met: "not known",
			isOff: false
		}];
		const { variations, isOff, isSure } = all;
		if (isOff || !variations.has(variation)) return [{
			key,
			variation,
			met: "by none",
			isOff
		}];
		if (variations.size === 1) return [];
		return [{
			key,
			variation,
			met: isSure ? "by some" : "not known",
			isOff
		}];
	});
}
function possible(flag, { environment, others }, above) {
	const place = {
		flag,
		environment,
		others
	};
	const state = flagState(place);
	if (state === void 0) return void 0;
	const off = state.offVariation === void 0 ? [] : [state.offVariation];
	if (!state.on) return {
		variations: new Set(off),
		isOff: true,
		isSure: true
	};
	const unmet = unmetPrerequisites(state, place, above);
	if (unmet.some(({ met }) => met === "by none")) return {
		variations: new Set(off),
		isOff: false,
		isSure: true
	};
	const servings = [state.fallthrough, ...evaluatedRules(state).map(({ serving }) => serving)];
	return {
		variations: /* @__PURE__ */ new Set([
			...servings.flatMap((serving) => sharesById(serving).map(({ variation }) => variation)),
			...state.targets.map(({ variation }) => variation),
			...unmet.length > 0 ? off : []
		]),
		isOff: false,
		isSure: unmet.every(({ met }) => met !== "not known")
	};
}
// src/flags/rule-names.ts
function ruleNames({ environments }, environment) {
	const rules = objects(environments[environment]?.configuration.rules).map((rule) => {
		const id = String(rule._id ?? "");
		return {
			id,
			name: ruleName({
				id,
				...readDescription(rule),
				clauses: objects(rule.clauses).map(readClause)
			})
		};
	});
	const named = groupBy(rules, ({ name }) => name);
	return new Map(rules.map(({ id, name }, index) => {
		return [id, named.get(name)?.some((other) => other.id !== id) ? `#${index + 1} ${name}` : name];
	}));
}
function ruleName({ description, clauses, id }) {
	if (description !== void 0 && description !== "") return description;
	const shown = clauses.slice(0, 3).map(clauseName).join(" and ");
	return clauses.length > 3 ? `${shown}, …` : shown || id;
}
function clauseName({ attribute, op, negate, values, contextKind }) {
	const of = contextKind === "user" ? "" : `${contextKind} `;
	const what = op === "segmentMatch" ? "in segment" : `${of}${attribute} ${op}`;
	const shown = values.slice(0, 3).map(jsonText).join(", ");
	return `${negate ? "not " : ""}${what} ${shown}${values.length > 3 ? ", …" : ""}`;
}
// src/flags/served.ts
function flagNames({ flag, environment }) {
	return {
		variations: variationNames(flag.variations),
		rules: ruleNames(flag, environment)
	};
}
function served(state, place, names = flagNames(place)) {
	const name = (id) => names.variations.get(id) ?? id;
	const unmet = state.on ? unmetPrerequisites(state, place) : [];
	const prerequisites = unmet.map(({ key, variation, met, isOff }) => {
		const other = place.others(key);
		return {
			key,
			...other && { variation: variationName(variation, other.variations) },
			met,
			...isOff && { isOff: true }
		};
	});
	if (!state.on || unmet.some(({ met }) => met === "by none")) return {
		on: state.on,
		everyone: state.offVariation === void 0 ? [] : [{
			variation: name(state.offVariation),
			weight: wholeWeight
		}],
		rules: [],
		targets: [],
		...prerequisites.length > 0 && { prerequisites }
	};
	const nameOf = (rule) => {
		const [own, live] = [ruleName(rule), names.rules.get(rule.id)];
		return live?.replace(/^#\d+ /, "") === own ? live : own;
	};
	const disabled = state.rules.filter((rule) => rule.disabled);
	return {
		on: true,
		everyone: shares(state.fallthrough, name),
		...present({ everyoneSplit: splitDetails(state.fallthrough) }),
		rules: evaluatedRules(state).map((rule) => ({
			name: nameOf(rule),
			serves: shares(rule.serving, name),
			...present({ split: splitDetails(rule.serving) })
		})),
		...disabled.length > 0 && { disabledRules: disabled.map(nameOf) },
		targets: state.targets.map(({ contextKind, variation, values }) => ({
			variation: name(variation),
			contextKind,
			values
		})),
		...prerequisites.length > 0 && { prerequisites }
	};
}
function variationNames(variations) {
	return new Map(variations.map(({ id }) => [id, variationName(id, variations)]));
}
function variationName(id, variations) {
	const index = variations.findIndex((candidate) => candidate.id === id);
	const variation = variations[index];
	if (variation === void 0) return id;
	const name = ownName(variation);
	if (variations.every((other) => other === variation || ownName(other) !== name)) return name;
	const value = JSON.stringify(variation.value);
	return variation.name && value.length <= longestValue ? `${name} (${value})` : `#${index + 1} ${name}`;
}
const longestValue = 40;
function ownName({ name, value }) {
	if (name) return name;
	const text = jsonText(value);
	if (text.length <= longestValue) return text || "\"\"";
	return typeof value === "object" ? `${text.slice(0, 38)}…${text.at(-1)}` : `${text.slice(0, 39)}…`;
}
function shares(serving, name) {
	return sharesById(serving).map(({ variation, weight }) => ({
		variation: name(variation),
		weight
	})).sort((left, right) => right.weight - left.weight || (left.variation < right.variation ? -1 : 1));
}
function servedSplits(state, place) {
	if (servesOffVariation(state, place)) return void 0;
	const rules = rulesById(evaluatedRules(state));
	return (rule) => splitOf(rule === void 0 ? state.fallthrough : rules.get(rule.id)?.serving);
}
function splitOf(serving) {
	return serving === void 0 || "variation" in serving || serving.rollout.length < 2 ? void 0 : serving;
}
function assignsAnew(before, after, place) {
	const [was, is] = [before, after].map((state) => servesOffVariation(state, place) ? void 0 : splitOf(state.fallthrough));
	if (was === void 0 || is === void 0) return false;
	return was.contextKind !== is.contextKind || was.bucketBy !== is.bucketBy || was.seed !== is.seed;
}
function splitDetails(serving) {
	if ("variation" in serving) return void 0;
	const { rollout, contextKind, bucketBy, running } = serving;
	const details = {
		...rollout.length > 1 && {
			...contextKind !== "user" && { contextKind },
			...present({ bucketBy })
		},
		...present({ running })
	};
	return Object.keys(details).length === 0 ? void 0 : details;
}
// src/resolving/lookup.ts
function fail({ origin, pointer, diagnostics }, code, message, hint) {
	diagnostics.push(errorAt(origin, pointer, code, message, hint));
}
function hintAmong(written, known) {
	return known.length === 0 ? "There are none." : nearestHint(written, known);
}
function variationId(reference, flag, site) {
	const { variations } = flag;
	const found = matchingVariations(reference, variations);
	const [only, another] = found;
	if (only !== void 0 && another === void 0) return only.id;
	const written = referenceText(reference);
	if (only === void 0) return fail(site, "unknown-variation", `The flag \`${flag.key}\` has no variation \`${written}\`.`, hintAmong(written, [...variationNames(variations).values()]));
	const meanings = found.map((variation) => `${ownName(variation)} (${JSON.stringify(variation.value)})`);
	return fail(site, "ambiguous-variation", `\`${written}\` means several variations of \`${flag.key}\`: ${meanings.join(", ")}.`, "Say which, with `{id: …}`, `{name: …}` or `{value: …}`.");
}
function matchingVariations(reference, variations) {
	if ("id" in reference) return variations.filter(({ id }) => id === reference.id);
	if ("name" in reference) return variations.filter(({ name }) => name === reference.name);
	if ("value" in reference) return variations.filter(({ value }) => isDeepStrictEqual(value, reference.value));
	const { ref } = reference;
	const byId = variations.filter(({ id }) => id === ref);
	return byId.length > 0 ? byId : variations.filter(({ name, value }) => name === ref || value === ref || isJsonTextOf(ref, value));
}
function isJsonTextOf(text, value) {
	if (typeof value !== "object" || value === null) return JSON.stringify(value) === text;
	try {
		return isDeepStrictEqual(JSON.parse(text), value);
	} catch {
		return false;
	}
}
function ruleId(reference, flag, environment, site, added = /* @__PURE__ */ new Map()) {
	const rules = flag.environments[environment]?.rules ?? [];
	const written = referenceText(reference);
	const found = rules.filter(({ id, description }) => id === written || !("id" in reference) && description === written);
	const [only, another] = found;
	if (only !== void 0 && another === void 0) return only.id;
	const adding = "id" in reference ? void 0 : added.get(written);
	if (only === void 0 && adding !== void 0) return fail(site, "rule-without-id", `The rule \`${written}\` is added by the stage \`${adding}\` of this same workflow: it has no id before that has run, so a later instruction can't name it.`, "Let the rule serve its final variation from the start, or write the workflow that changes it once the rule exists.");
	if (only === void 0) return fail(site, "unknown-rule", `The flag \`${flag.key}\` has no rule \`${written}\` in \`${environment}\`.`, hintAmong(written, rules.map(ruleReference)));
	return fail(site, "ambiguous-rule", `Several rules of \`${flag.key}\` are described as \`${written}\`.`, `Name it by its id: ${found.map(({ id }) => `\`${id}\``).join(", ")}.`);
}
function ruleReference({ id, description }) {
	return description ?? id;
}
function memberId(reference, members, site) {
	if ("id" in reference) return reference.id;
	if (members === void 0) return void 0;
	const written = referenceText(reference);
	const ids = idsOf(members);
	const found = ids.get(written) ?? ids.get(written.toLowerCase());
	if (found !== void 0) return found;
	const emails = members.map(({ email }) => email);
	return fail(site, "unknown-member", `There is no member \`${written}\`.`, hintAmong(written, emails));
}
const idsBefore = /* @__PURE__ */ new WeakMap();
function idsOf(members) {
	const ids = idsBefore.get(members) ?? /* @__PURE__ */ new Map();
	if (ids.size === 0) for (const { id, email } of members) ids.set(email.toLowerCase(), id).set(id, id);
	idsBefore.set(members, ids);
	return ids;
}
function checkKey(kind, key, where, known, site) {
	if (known === "forbidden" || known.includes(key)) return;
	fail(site, `unknown-${kind}`, `There is no ${kind} \`${key}\`${where}.`, hintAmong(key, known));
}
function isMemberName(reference) {
	return reference !== void 0 && !("id" in reference);
}
// src/resolving/named-keys.ts
function isPrerequisiteKind(kind) {
	return kind === "addPrerequisite" || kind === "updatePrerequisite";
}
function prerequisitesIn(instruction) {
	if (isPrerequisiteKind(instruction.kind)) return keyed(instruction.key, "/key");
	if (instruction.kind !== "replacePrerequisites") return [];
	return objects(instruction.prerequisites).flatMap(({ key }, index) => keyed(key, `/prerequisites/${index}/key`));
}
function segmentsIn(instruction, flag, environment) {
	switch (instruction.kind) {
		case "addRule":
		case "addClauses": return ofClauses(instruction.clauses, "/clauses");
		case "updateClause": return ofClause(instruction.clause, "/clause");
		case "replaceRules": return objects(instruction.rules).flatMap(({ clauses }, index) => ofClauses(clauses, `/rules/${index}/clauses`));
		case "addValuesToClause": return isSegmentClause(instruction.clauseId, flag, environment) ? keys(instruction.values, "/values") : [];
		default: return [];
	}
}
function ofClauses(clauses, at) {
	return objects(clauses).flatMap((clause, index) => ofClause(clause, `${at}/${index}`));
}
function ofClause(clause, at) {
	const { op, values } = object(clause);
	return op === "segmentMatch" ? keys(values, `${at}/values`) : [];
}
function isSegmentClause(clauseId, flag, environment) {
	const { rules } = object(flag?.environments[environment]?.configuration);
	return objects(rules).flatMap(({ clauses }) => objects(clauses)).some(({ _id, op }) => _id === clauseId && op === "segmentMatch");
}
function keys(values, at) {
	return list$1(values).flatMap((key, index) => keyed(key, `${at}/${index}`));
}
function keyed(key, at) {
	return typeof key === "string" ? [{
		key,
		at
	}] : [];
}
// src/resolving/needs.ts
function needsOf(content, from = 0) {
	const { project, flag, environment, stages = [] } = content;
	const conditions = stages.slice(from).flatMap(conditionsOf);
	const approvers = conditions.flatMap(({ notifyMemberIds = [] }) => notifyMemberIds);
	const maintainer = "maintainer" in content ? content.maintainer : void 0;
	return {
		prerequisites: stages.flatMap((stage, number) => number < from ? [] : prerequisitesOf(stage, number)),
		members: [maintainer, ...approvers].some(isMemberName),
		teams: conditions.some(({ notifyTeamKeys = [] }) => notifyTeamKeys.length > 0),
		...project !== void 0 && flag !== void 0 && environment !== void 0 && { flag: {
			project,
			flag,
			environment
		} }
	};
}
function prerequisitesOf(stage, number) {
	return instructionsOf(stage).flatMap((instruction, index) => prerequisitesIn(instruction).map(({ key, at }) => ({
		flag: key,
		pointer: `/stages/${number}/action/instructions/${index}${at}`
	})));
}
function segmentsNeeded(content, from, { flags }) {
	const { project, flag, environment, stages = [] } = content;
	if (project === void 0 || flag === void 0 || environment === void 0) return void 0;
	const live = flags.get(flagName({
		project,
		flag
	}));
	return stages.slice(from).some((stage) => instructionsOf(stage).some((one) => segmentsIn(one, live, environment).length > 0)) ? {
		project,
		environment
	} : void 0;
}
function isResolvable(content, catalogue, from = 0) {
	const { flag, prerequisites, members, teams } = needsOf(content, from);
	if (flag !== void 0) {
		const { project, environment } = flag;
		if (!Object.hasOwn(catalogue.flags.get(flagName(flag))?.environments ?? {}, environment)) return false;
		if (prerequisites.some((other) => !catalogue.flags.has(flagName({
			project,
			flag: other.flag
		})))) return false;
	}
	if ("template" in content && content.template !== void 0 && catalogue.templates === void 0) return false;
	const segments = segmentsNeeded(content, from, catalogue);
	if (segments !== void 0 && !catalogue.segments?.has(environmentName(segments))) return false;
	return (!members || catalogue.members !== void 0) && (!teams || catalogue.teams !== void 0);
}
// src/resolving/instructions.ts
function resolveInstruction(instruction, pointer, stage, scope) {
	const { flagLive, environment, site, added } = scope;
	const resolved = { ...instruction };
	const { kind, variationId: served, rolloutWeights } = instruction;
	if (served !== void 0) resolved.variationId = variationIn(isPrerequisiteKind(kind) ? prerequisite(instruction.key, scope) : flagLive, served, site(`${pointer}/variationId`));
	for (const field of ["ruleId", "beforeRuleId"]) {
		const rule = instruction[field];
		if (rule !== void 0 && flagLive !== void 0) resolved[field] = ruleId(rule, flagLive, environment, site(`${pointer}/${field}`), added) ?? "";
	}
	if (Array.isArray(rolloutWeights)) resolved.rolloutWeights = resolveWeights(rolloutWeights, pointer, scope);
	checkNested(instruction, pointer, scope);
	for (const description of addedRules(instruction)) added.set(description, stage);
	return resolved;
}
function variationIn(flag, reference, site) {
	return flag === void 0 ? "" : variationId(reference, flag, site) ?? "";
}
function prerequisite(key, { catalogue, project }) {
	return catalogue.flags.get(flagName({
		project,
		flag: String(key)
	}));
}
function resolveWeights(weights, pointer, { flagLive, site }) {
	const shares = weights.map(({ variation, weight }, index) => [variationIn(flagLive, variation, site(`${pointer}/rolloutWeights/${index}`)), weight]);
	const ids = shares.map(([id]) => id);
	const twice = ids.findIndex((id, index) => id !== "" && ids.indexOf(id) < index);
	if (twice >= 0) {
		const { origin, diagnostics, pointer: at } = site(`${pointer}/rolloutWeights/${twice}`);
		diagnostics.push(errorAt(origin, at, "repeated", "The rollout names one variation twice, under two names.", "Add the shares up."));
	}
	return Object.fromEntries(shares);
}
function checkNested(instruction, pointer, scope) {
	const { catalogue, project, environment, flagLive, site } = scope;
	if (flagLive === void 0) return;
	const check = (flag, id, at) => {
		if (flag !== void 0 && typeof id === "string") variationId({ id }, flag, site(`${pointer}${at}`));
	};
	switch (instruction.kind) {
		case "replaceTargets":
		case "replaceUserTargets":
			for (const [index, target] of objects(instruction.targets).entries()) check(flagLive, target.variationId, `/targets/${index}/variationId`);
			break;
		case "replaceRules":
			for (const [index, rule] of objects(instruction.rules).entries()) {
				check(flagLive, rule.variationId, `/rules/${index}/variationId`);
				for (const id of Object.keys(object(rule.rolloutWeights))) check(flagLive, id, `/rules/${index}/rolloutWeights/${escapeSegment(id)}`);
			}
			break;
		case "reorderRules":
			for (const [index, id] of list$1(instruction.ruleIds).entries()) if (typeof id === "string") ruleId({ id }, flagLive, environment, site(`${pointer}/ruleIds/${index}`));
			break;
		case "replacePrerequisites": for (const [index, { key, variationId: id }] of objects(instruction.prerequisites).entries()) check(prerequisite(key, scope), id, `/prerequisites/${index}/variationId`);
	}
	for (const { key, at } of segmentsIn(instruction, flagLive, environment)) {
		const known = catalogue.segments?.get(environmentName({
			project,
			environment
		})) ?? "forbidden";
		checkKey("segment", key, ` in \`${project}\`/\`${environment}\``, known, site(`${pointer}${at}`));
	}
}
function addedRules(instruction) {
	return (instruction.kind === "addRule" ? [instruction] : instruction.kind === "replaceRules" ? objects(instruction.rules) : []).flatMap(({ description }) => typeof description === "string" ? [description] : []);
}
// src/resolving/resolve.ts
function resolveWorkflow(content, from, catalogue, origin) {
	const diagnostics = [];
	const site = (pointer) => ({
		origin,
		pointer,
		diagnostics
	});
	const { project, environment } = content;
	const scope = {
		project,
		environment,
		catalogue,
		site,
		flagLive: liveFlag(catalogue, content),
		added: /* @__PURE__ */ new Map()
	};
	const maintainerId = content.maintainer && memberId(content.maintainer, catalogue.members, site("/maintainer"));
	return {
		body: {
			name: content.name,
			...present({
				description: content.description,
				maintainerId,
				stages: content.stages?.flatMap((stage, index) => index < from ? [] : [resolveStage(stage, index, scope)]),
				parameters: content.parameters?.map((parameter, index) => resolveParameter(parameter, `/parameters/${index}`, scope))
			})
		},
		diagnostics
	};
}
function resolveTemplate(content, catalogue, origin) {
	const diagnostics = [];
	const { key, name, description, project, environment, flag, stages, workflowId } = content;
	const site = (pointer) => ({
		origin,
		pointer,
		diagnostics
	});
	const scope = {
		project: project ?? "",
		environment: environment ?? "",
		catalogue,
		site,
		flagLive: liveFlag(catalogue, content),
		added: /* @__PURE__ */ new Map()
	};
	return {
		body: {
			key,
			...present({
				name,
				description,
				workflowId,
				stages: stages?.map((stage, index) => resolveStage(stage, index, scope)),
				projectKey: project,
				environmentKey: environment,
				flagKey: flag
			})
		},
		diagnostics
	};
}
function liveFlag({ flags }, { project = "", flag = "", environment = "" }) {
	const live = flags.get(flagName({
		project,
		flag
	}));
	return live !== void 0 && Object.hasOwn(live.environments, environment) ? live : void 0;
}
function resolveStage(stage, index, scope) {
	const pointer = `/stages/${index}`;
	return mapParts(stage, (condition, number) => resolveCondition(condition, `${pointer}/conditions/${number}`, scope), (instruction, number) => resolveInstruction(instruction, `${pointer}/action/instructions/${number}`, stageName(stage, index), scope));
}
function resolveCondition(condition, pointer, { catalogue, site }) {
	for (const [index, team] of (condition.notifyTeamKeys ?? []).entries()) checkKey("team", team, "", catalogue.teams ?? "forbidden", site(`${pointer}/notifyTeamKeys/${index}`));
	const { notifyMemberIds, ...rest } = condition;
	if (notifyMemberIds === void 0) return condition;
	const ids = notifyMemberIds.map((member, index) => memberId(member, catalogue.members, site(`${pointer}/notifyMemberIds/${index}`)) ?? "");
	return {
		...rest,
		notifyMemberIds: ids
	};
}
function resolveParameter(parameter, pointer, scope) {
	if ("_id" in parameter) return parameter;
	const { stage, instruction, condition, number, path } = parameter;
	return {
		stage,
		...present({
			instruction,
			condition,
			number
		}),
		path,
		default: { value: parameterValue(parameter, pointer, scope) }
	};
}
function parameterValue({ variation, rule, rolloutWeights, value }, pointer, scope) {
	const { flagLive, environment, site } = scope;
	if (value !== void 0 || flagLive === void 0) return value ?? null;
	if (variation !== void 0) return variationId(variation, flagLive, site(`${pointer}/variation`)) ?? "";
	if (rule !== void 0) return ruleId(rule, flagLive, environment, site(`${pointer}/rule`)) ?? "";
	return resolveWeights(rolloutWeights ?? [], pointer, scope);
}
// src/resolving/read-back.ts
function expectedStages(content, catalogue, origin) {
	if (content.stages === void 0) return void 0;
	if (!isResolvable(content, catalogue)) return {
		stages: content.stages,
		isWhole: false
	};
	const { body, diagnostics } = "key" in content ? resolveTemplate(content, catalogue, origin) : resolveWorkflow(content, 0, catalogue, origin);
	return {
		stages: documentStages(body.stages ?? []),
		isWhole: diagnostics.length === 0
	};
}
function stagesDiffer(expected, { stages }) {
	if (stages.length !== expected.length) return `it has ${counted(stages.length, "stage")} where ${counted(expected.length, "stage")} ${expected.length === 1 ? "was" : "were"} expected`;
	const read = documentStages(stages);
	for (const [index, stage] of expected.entries()) {
		const other = read[index] ?? {};
		const part = firstUnlike(waits(stage), waits(other), sameCondition) ?? firstUnlike(actions(stage), actions(other), sameInstruction);
		if (part !== void 0) return `in the stage \`${plain(stageName(stage, index))}\`, ${part}`;
	}
}
function firstUnlike(sent, read, isSame) {
	for (let index = 0; index < Math.max(sent.length, read.length); index++) {
		const [one, other] = [sent[index], read[index]];
		if (one === void 0 || other === void 0 || !isSame(one, other)) return `it has ${words$1(other)} where ${words$1(one)} was expected`;
	}
}
const mostCharacters$1 = 200;
function words$1(part) {
	if (part === void 0) return "nothing";
	const text = plain(JSON.stringify(part));
	return `\`${text.length > mostCharacters$1 ? `${text.slice(0, mostCharacters$1)}…` : text}\``;
}
function plain(text) {
	return text.replaceAll("`", "'");
}
function waits(stage) {
	return conditionsOf(stage).filter(({ kind, waitDuration, executionDate }) => kind !== "schedule" || waitDuration !== void 0 || executionDate !== void 0);
}
function sameCondition(sent, read) {
	if (sent.kind !== read.kind) return false;
	if (sent.kind === "ld-approval") {
		const asked = new Set(read.notifyMemberIds?.flatMap((member) => idOf(member) ?? []));
		return (sent.notifyMemberIds ?? []).every((member) => asked.has(idOf(member) ?? "") || idOf(member) === void 0);
	}
	const kinds = [sent.scheduleKind, read.scheduleKind];
	if (kinds[0] !== kinds[1] && !kinds.includes(void 0)) return false;
	return sent.waitDuration === void 0 ? sent.executionDate === read.executionDate : sent.waitDuration === read.waitDuration && sent.waitDurationUnit === read.waitDurationUnit;
}
function actions(stage) {
	return [...instructionsOf(stage)].sort((left, right) => partOfFlag(left) - partOfFlag(right));
}
const partsOfFlag = [
	/^turnFlag/,
	/Fallthrough/,
	/OffVariation/,
	/Prerequisite/,
	/Target/,
	/Rule|Clause/
];
function partOfFlag({ kind }) {
	return partsOfFlag.findIndex((part) => part.test(kind));
}
function sameInstruction({ variationId, ruleId, beforeRuleId, rolloutWeights, ...rest }, read) {
	const { variationId: _, ruleId: __, beforeRuleId: ___, rolloutWeights: shares, ...others } = read;
	return sameReference(variationId, read.variationId) && sameReference(ruleId, read.ruleId) && sameReference(beforeRuleId, read.beforeRuleId) && sameShares(rolloutWeights ?? [], shares ?? []) && holds(rest, others);
}
function sameShares(sent, read) {
	const weights = (shares) => shares.map(({ weight }) => weight).sort((left, right) => left - right);
	const shareOf = new Map(read.map(({ variation, weight }) => [idOf(variation), weight]));
	return `${weights(sent)}` === `${weights(read)}` && sent.every(({ variation, weight }) => idOf(variation) === void 0 || shareOf.get(idOf(variation)) === weight);
}
function sameReference(sent, read) {
	if (sent === void 0) return read === void 0 || idOf(read) === void 0;
	return idOf(sent) === void 0 || idOf(sent) === (read && idOf(read));
}
function idOf(reference) {
	return "id" in reference && reference.id !== "" ? reference.id : void 0;
}
const meaningful = /* @__PURE__ */ new Set([
	"variationId",
	"rolloutWeights",
	"rolloutBucketBy",
	"rolloutContextKind",
	"ruleId",
	"ruleIds",
	"beforeRuleId",
	"contextKind",
	"attribute",
	"op",
	"negate",
	"values",
	"clauses",
	"targets",
	"rules",
	"prerequisites",
	"key"
]);
const notCompared = /* @__PURE__ */ new Set([
	"_id",
	"id",
	"description"
]);
function holds(sent, read) {
	return [...Object.keys(sent), ...Object.keys(read).filter((name) => meaningful.has(name))].every((name) => notCompared.has(name) || sameValue(name, sent[name], read[name]));
}
function sameValue(name, sent, read) {
	if (isUnset(name, sent)) return isUnset(name, read);
	if (Array.isArray(sent) && Array.isArray(read)) {
		if (sent.length !== read.length) return false;
		if (name === "values") return [...sent, ...read].every((value) => isIn(sent, value) && isIn(read, value));
		return sent.every((value, index) => sameValue("", value, read[index]));
	}
	return isObject(sent) && isObject(read) ? holds(sent, read) : sent === read;
}
function isIn(values, value) {
	return values.includes(value) || values.some((other) => isObject(other) && isDeepStrictEqual(other, value));
}
function isUnset(name, value) {
	if (value === void 0 || value === null || value === "" || value === false) return true;
	if (name === "contextKind" || name === "rolloutContextKind") return value === "user";
	if (name === "rolloutBucketBy") return value === "key";
	return typeof value === "object" && Object.keys(value).length === 0;
}
// src/launchdarkly/reading/descriptions.ts
function withDescriptions(client, listed, names) {
	return Promise.all(listed.map(async (workflow) => workflow.description === void 0 && names.has(workflow.name) ? await client.getWorkflow(workflow.target, workflow.id) ?? workflow : workflow));
}
// src/resolving/parameters.ts
function findPart(stages, parameter) {
	if (typeof parameter._id === "string") return findById(stages, parameter._id);
	const { stage: name, instruction, condition, number = 1 } = parameter;
	const [only, another] = stages.flatMap((stage, index) => stageName(stage, index) === name ? [{
		stage,
		index
	}] : []);
	if (only === void 0 || another !== void 0) return {
		problem: only === void 0 ? `The template has no stage \`${name}\`.` : `Several of the template's stages are called \`${name}\`.`,
		written: String(name),
		known: stages.map(stageName)
	};
	const part = instruction === void 0 ? "condition" : "instruction";
	const kind = instruction ?? condition;
	const parts = partsOf$1(only.stage, part);
	const candidates = parts.flatMap((content, index) => kindOf(content) === kind ? [{
		content,
		index
	}] : []);
	const known = parts.map(kindOf);
	const found = candidates[Number(number) - 1];
	if (found === void 0) return {
		problem: `The template's stage \`${name}\` has ${candidates.length === 0 ? "no" : `only ${candidates.length}`} ${part}${candidates.length > 1 ? "s" : ""} \`${kind}\`.`,
		written: String(kind),
		known
	};
	if (candidates.length > 1 && parameter.number === void 0) return {
		problem: `The template's stage \`${name}\` has ${candidates.length} ${part}s \`${kind}\`: say which with \`number\`.`,
		written: String(kind),
		known
	};
	if (found.content._id === "") return {
		problem: `LaunchDarkly gives no id for \`${kind}\` in the template's stage \`${name}\`, so no parameter can be addressed to it.`,
		written: String(kind),
		known
	};
	return {
		stage: only.index,
		part,
		...found
	};
}
function partsOf$1(stage, part) {
	if (stage === void 0) return [];
	return part === "condition" ? conditionsOf(stage) : instructionsOf(stage);
}
function kindOf({ kind }) {
	return String(kind ?? "");
}
function findById(stages, id) {
	for (const [stage, inStage] of stages.entries()) for (const part of ["condition", "instruction"]) {
		const parts = partsOf$1(inStage, part);
		const index = id === "" ? -1 : parts.findIndex(({ _id }) => _id === id);
		const content = parts[index];
		if (content !== void 0) return {
			stage,
			part,
			index,
			content
		};
	}
	return {
		problem: `The template has no part with the id \`${id}\`.`,
		written: id,
		known: []
	};
}
function defaultValue(written) {
	return object(written).value ?? null;
}
function invalidParameters(reported, given) {
	return reported.filter((parameter) => !parameter.valid && !given.some(({ _id, path, default: value }) => _id === parameter.id && path === parameter.path && isReplaced(parameter, defaultValue(value))));
}
function isReplaced(reported, given) {
	return !isDeepStrictEqual(given, defaultValue(reported.default));
}
function addressParameters(parameters, template) {
	const addressed = [];
	for (const parameter of parameters) {
		if (typeof parameter._id === "string") {
			addressed.push(parameter);
			continue;
		}
		const found = findPart(template.stages, parameter);
		if ("problem" in found) return { problem: found.problem };
		addressed.push({
			_id: found.content._id ?? "",
			path: parameter.path ?? "",
			default: parameter.default ?? null
		});
	}
	return { parameters: addressed };
}
// src/planning/assemble/changed-workflows.ts
function changedWorkflowGuards(decision, catalogue) {
	const message = changeOf(decision, catalogue);
	return message === void 0 ? [] : [changedWorkflowGuard(message)];
}
function changedWorkflowGuard(message) {
	return {
		code: "workflow-changed",
		overridable: true,
		message,
		hint
	};
}
function changedWorkflowWarnings(decision, catalogue) {
	const message = changeOf(decision, catalogue);
	if (message === void 0) return [];
	const position = decision.subject.desired?.origin.locate("");
	return [{
		severity: "warning",
		code: "workflow-changed",
		message,
		hint,
		...present({ position })
	}];
}
const hint = "Is it another workflow, into which somebody has copied the marker? Then take the marker out of its description in LaunchDarkly.";
function changeOf(decision, catalogue) {
	const live = liveOf$2(decision);
	const marker = live && markerOf(live);
	if (live === void 0 || marker === void 0) return void 0;
	const { desired, base } = decision.subject;
	const document = [desired, base].find((one) => one?.content?.hash === marker.hash);
	const difference = document && differenceOf(document, live, catalogue);
	return difference && `The workflow ${quoted(live.live.id)} carries the marker of this document, but ${difference}.`;
}
function liveOf$2(decision) {
	if (!("live" in decision) || decision.live === void 0) return void 0;
	return "provenance" in decision.live ? decision.live : void 0;
}
function differenceOf({ content, origin }, managed, catalogue) {
	if (content === void 0) return void 0;
	const { live } = managed;
	const { canonical } = content;
	if (canonical.name.trim() !== live.name.trim()) return `it is called ${quoted(live.name)}`;
	const expected = expectedStages(canonical, catalogue, origin);
	return expected && stagesDiffer(expected.stages.slice(notSent(managed)), live);
}
// src/planning/assemble/dedupe-operation.ts
function plannedDedupe(decision, catalogue, position) {
	const { keep, surplus, undone } = decision;
	const differences = [keep, ...surplus].flatMap((one) => {
		const difference = unlikeItsDocument(one, decision, catalogue);
		if (difference === void 0) return [];
		const { message, isAnother } = difference;
		return [{
			text: `\`${one.live.id}\` carries our marker, but ${message}.`,
			isAnother: isAnother === true
		}];
	});
	const operation = dedupeOperation(decision, position);
	const { notes } = operation;
	const [other] = differences.filter(({ isAnother }) => isAnother);
	return {
		operation: {
			...operation,
			...undone && { undone },
			...differences.length === 0 ? { lossless: true } : { notes: [...notes, ...differences.map(({ text }) => text)] }
		},
		guards: other === void 0 ? [] : [changedWorkflowGuard(other.text)]
	};
}
function dedupeOperation({ key, keep, surplus }, position) {
	const { live, progress } = keep;
	const { target } = live;
	const run = runOf(keep);
	const stays = nameOf$2(keep);
	const go = surplus.map(nameOf$2).join(", ");
	const verb = surplus.length === 1 ? "is" : "are";
	return {
		object: "workflow",
		kind: "dedupe",
		id: `dedupe ${documentName(key, target)}`,
		key,
		target,
		name: live.name,
		run,
		digest: workflowDedupeDigest(target, key, run, surplus),
		reason: progress.kind === "ended" ? `${go} ${verb} still active, and ${verb} deleted; the successor ${stays} has ended, and stays.` : `${surplus.length + 1} workflows of this document are active, and one may be: ${stays} stays; ${go} ${verb} deleted.`,
		notes: [],
		changes: [],
		partialDiff: false,
		position,
		blockedBy: [],
		dependsOn: [],
		keep: liveReference(live, markerOf(keep)),
		surplus: surplus.map((one) => liveReference(one.live, markerOf(one)))
	};
}
function nameOf$2({ live: { id, name } }) {
	return `${quoted(id)} (${quoted(name)})`;
}
function unlikeItsDocument(managed, { documents, keep, surplus, mostAsked }, catalogue) {
	const { live } = managed;
	const marker = markerOf(managed);
	if (marker === void 0) return { message: "only a document that adopts it makes it ours" };
	const document = documents.find(({ key, formerKeys, target, run, content }) => content.hash === marker.hash && run >= marker.run && targetName(target) === targetName(live.target) && [key, ...formerKeys].includes(keyOf(managed)));
	if (document === void 0) {
		const isCalledSo = documents.length === 0 || documents.some(({ content }) => content.canonical.name.trim() === live.name.trim());
		const isUnasked = mostAsked !== void 0 && marker.run > mostAsked;
		const isDoubtful = surplus.some(({ progress }) => progress.kind === "running") || !isCalledSo || isUnasked;
		return {
			message: `${isUnasked ? `no document asks for run ${marker.run}` : "the document that it stands for isn't known any more"}${isCalledSo ? "" : `, and it is called ${quoted(live.name)}`}`,
			...managed === keep && isDoubtful && { isAnother: true }
		};
	}
	const { canonical } = document.content;
	const expected = expectedStages(canonical, catalogue, document.origin);
	if (expected === void 0) return { message: "what the template was that it was made from isn't known" };
	if (!expected.isWhole) return { message: "its document can't be compared with it, since a name in it could not be looked up" };
	const described = canonical.description === void 0 || canonical.description === "" ? void 0 : canonical.description;
	const another = (message) => ({
		message,
		isAnother: true
	});
	if (live.name.trim() !== canonical.name.trim()) return another("its name is another one than its document's");
	if (ownDescription(live.description) !== described) {
		const message = "its description is another one than its document's";
		return managed === keep ? another(message) : { message };
	}
	const difference = stagesDiffer(expected.stages.slice(marker.from), live);
	return difference === void 0 ? void 0 : another(`it differs from its document: ${difference}`);
}
// src/planning/decide/dedupe.ts
var import_fast_json_patch = /* @__PURE__ */ __toESM(require_fast_json_patch(), 1);
function chooseSurplus(managed) {
	const active = inOrder(managed.filter(({ progress }) => progress.kind !== "ended"));
	const ended = inOrder(managed.filter(({ progress }) => progress.kind === "ended"));
	const keep = active.find((candidate) => !ended.some((one) => cameAfter(one, candidate))) ?? ended.find((one) => active.some((candidate) => cameAfter(one, candidate)));
	return {
		surplus: active.filter((candidate) => candidate !== keep),
		...keep && { keep }
	};
}
function inOrder(all) {
	const first = /* @__PURE__ */ new Map();
	for (const one of all) {
		const name = groupOf$1(one);
		first.set(name, Math.min(first.get(name) ?? Number.POSITIVE_INFINITY, one.live.createdAt));
	}
	const rank = (candidate) => [
		Number(!isAdopted(candidate)),
		runOf(candidate),
		candidate.progress.executed,
		first.get(groupOf$1(candidate)) ?? 0,
		-candidate.live.createdAt
	];
	return [...all].sort((left, right) => {
		const [a, b] = [rank(left), rank(right)];
		for (const [index, value] of a.entries()) {
			const difference = (b[index] ?? 0) - value;
			if (difference !== 0) return difference;
		}
		return left.live.id < right.live.id ? -1 : 1;
	});
}
function groupOf$1(one) {
	return `${isAdopted(one)} ${runOf(one)} ${one.progress.executed} ${hashOf$2(one)}`;
}
function cameAfter(ended, active) {
	if (isAdopted(ended) || isAdopted(active)) return false;
	if (runOf(ended) !== runOf(active)) return runOf(ended) > runOf(active);
	return hashOf$2(ended) !== hashOf$2(active) && ended.live.createdAt > active.live.createdAt;
}
// src/pipeline/exit-code.ts
function planExitCode(plan) {
	if (plan.diagnostics.some(isInvalid)) return 1;
	if (plan.operations.some(isStopped$1) || plan.diagnostics.some(isError)) return 3;
	return plan.operations.length > 0 ? 2 : 0;
}
function applyExitCode(plan, outcomes) {
	const wrote = outcomes.some((outcome) => outcome.wrote);
	if (outcomes.some(isBroken) || plan.diagnostics.some(isInvalid)) return wrote ? 4 : 1;
	return outcomes.some(({ status }) => status !== "done") || plan.diagnostics.some(isError) ? 3 : 0;
}
function isBroken({ status, doubled }) {
	return status === "failed" || status === "unknown" || doubled === true;
}
function failureReason(plan, code, outcomes = []) {
	const isCutShort = outcomes.some(({ cutShort }) => cutShort);
	const isAllThatFailed = outcomes.filter(isBroken).every(({ cutShort }) => cutShort);
	if (isCutShort && isAllThatFailed && !plan.diagnostics.some(isError)) return "cancelled";
	if (code === 4) return "partially-applied";
	if (code === 3) return "blocked";
	if (code === 2) return "drift";
	if (code !== 1) return "";
	const errors = plan.diagnostics.filter(isInvalid);
	if (errors.length === 0) return "failed";
	return errors.every(({ request }) => request !== void 0) ? "unreachable" : "invalid";
}
// src/planning/ownership/approvals.ts
function awaitedApprovals(live, approval) {
	return asking$1(live).flatMap(({ stage, conditions }, position) => {
		const awaited = together$1(stage, conditions, (approval?.stage === void 0 ? position === 0 : approval.stage === stage) ? approval : void 0);
		return position === 0 || (awaited.decisions ?? []).length > 0 ? [awaited] : [];
	});
}
function lacksReviews(live) {
	const [next] = asking$1(live);
	return next?.conditions.every(({ reviews = [] }) => reviews.length === 0) ?? false;
}
function asking$1(live) {
	if (hasEnded(live)) return [];
	const next = executedStages(live);
	return live.stages.slice(next).flatMap(({ conditions }, index) => {
		const approvals = conditions.filter(({ kind }) => kind === "ld-approval");
		return approvals.length === 0 ? [] : [{
			stage: next + index,
			conditions: approvals
		}];
	});
}
function together$1(stage, conditions, approval) {
	const own = conditions.flatMap(({ reviews = [] }) => reviews);
	const isTold = conditions.every(({ reviews }) => reviews !== void 0);
	const reviews = own.length > 0 ? own : approval?.reviews ?? (isTold ? own : void 0);
	const decisions = reviews && lastDecisions(reviews);
	const asked = conditions.flatMap(({ notifyMemberIds }) => notifyMemberIds);
	const decided = new Set(decisions?.map(({ memberId }) => memberId));
	return {
		stage,
		status: statusOf(conditions, approval),
		...decisions && { decisions },
		asked: [...new Set(asked.length > 0 ? asked : approval?.notifyMemberIds)].filter((id) => !decided.has(id))
	};
}
function statusOf(conditions, approval) {
	const own = conditions.map(({ reviewStatus }) => reviewStatus);
	const decided = ["declined", "approved"].find((status) => status === approval?.reviewStatus);
	if (own.includes("declined")) return "declined";
	if (own.every((status) => status === "approved")) return "approved";
	return decided ?? ([...own, approval?.reviewStatus].includes("pending") ? "pending" : "unknown");
}
function lastDecisions(reviews) {
	const last = /* @__PURE__ */ new Map();
	for (const { kind, memberId } of reviews) if (kind === "approve" || kind === "decline") last.set(memberId, {
		...memberId !== void 0 && { memberId },
		approves: kind === "approve"
	});
	return [...last.values()];
}
// src/launchdarkly/reading/approvals.ts
async function readApprovals(client, workflows, known) {
	const approvals = /* @__PURE__ */ new Map();
	await Promise.all(workflows.filter(lacksReviews).map(async ({ target, id }) => {
		const approval = await client.getApproval(target, id).catch(unknown$1);
		if (approval !== void 0) approvals.set(id, approval);
	}));
	const named = workflows.flatMap((live) => awaitedApprovals(live, approvals.get(live.id))).flatMap(({ asked, decisions = [] }) => [...asked, ...decisions.flatMap(({ memberId }) => memberId ?? [])]);
	const members = known.members ?? (named.length === 0 ? void 0 : await client.listMembers().catch(unknown$1));
	return {
		approvals,
		...members && { members }
	};
}
function unknown$1(error) {
	if (!(error instanceof LaunchDarklyError)) throw error;
}
// src/launchdarkly/reading/failed-read.ts
function failedRead(error) {
	if (error instanceof LaunchDarklyError) return error.toDiagnostic();
	throw error;
}
// src/launchdarkly/reading/flags.ts
const mostReadOneByOne = 20;
const mostEnvironments = 3;
async function readFlags(client, wanted) {
	const projects = /* @__PURE__ */ new Map();
	for (const flag of wanted) projects.set(flag.project, [...projects.get(flag.project) ?? [], flag]);
	const read = await Promise.all([...projects].map(([project, flags]) => readProject(client, project, flags)));
	return new Map(read.flat());
}
async function readProject(client, project, wanted) {
	const environments = [...new Set(wanted.flatMap((flag) => flag.environments))];
	const listed = wanted.length > mostReadOneByOne && environments.length <= mostEnvironments ? await readPages(client, project, environments, wanted) : /* @__PURE__ */ new Map();
	return Promise.all(wanted.map(async (flag) => [flagName(flag), listed.get(flag.flag) ?? await readOne(client, flag)]));
}
async function readPages(client, project, environments, wanted) {
	const read = /* @__PURE__ */ new Map();
	const missing = new Map(wanted.map((flag) => [flag.flag, flag]));
	let offset = 0;
	let pagesLeft = 1;
	for (let pages = 0; pages < wanted.length && pagesLeft > 0 && pagesLeft < missing.size; pages++) try {
		const { flags, total = 0 } = await client.listFlagPage(project, environments, offset);
		for (const live of flags) {
			const flag = missing.get(live.key);
			if (flag === void 0 || !isWhole(live, flag)) continue;
			read.set(live.key, { live });
			missing.delete(live.key);
		}
		offset += flags.length;
		pagesLeft = flags.length === 0 ? 0 : Math.ceil((total - offset) / flags.length);
	} catch (error) {
		if (!isFailure(error, "not-found")) for (const key of missing.keys()) read.set(key, { error });
		return read;
	}
	return read;
}
function isWhole({ environments }, wanted) {
	return wanted.environments.every((environment) => Object.hasOwn(environments, environment) && Array.isArray(environments[environment]?.configuration.rules));
}
async function readOne(client, { project, flag, environments }) {
	try {
		return { live: await client.getFlag(project, flag, environments) };
	} catch (error) {
		return { error };
	}
}
// src/launchdarkly/reading/missing-part.ts
const checkKeyHint = "Check its key; keys are case-sensitive.";
async function missingPart(client, { project, flag, environment }) {
	const [liveFlag, liveEnvironment] = await Promise.all([found(client.getFlag(project, flag, [])), found(client.getEnvironment(project, environment))]);
	if (liveFlag === void 0 || liveEnvironment === void 0) return void 0;
	if (liveFlag !== "missing") {
		if (liveEnvironment !== "missing") return void 0;
		return {
			part: "environment",
			hint: `${nearestHint(environment, Object.keys(liveFlag.environments))} ${checkKeyHint}`
		};
	}
	const page = await found(client.listFlagPage(project, [], 0));
	if (page === "missing") return {
		part: "project",
		hint: checkKeyHint
	};
	if (page === void 0) return liveEnvironment === "missing" ? void 0 : {
		part: "flag",
		hint: checkKeyHint
	};
	const keys = page.flags.map(({ key }) => key);
	const meant = nearest(flag, keys);
	return meant === void 0 ? {
		part: "flag",
		hint: checkKeyHint
	} : {
		part: "flag",
		nearest: meant,
		hint: `Did you mean \`${meant}\`?`
	};
}
async function found(read) {
	try {
		return await read;
	} catch (error) {
		return isFailure(error, "not-found") ? "missing" : void 0;
	}
}
// src/launchdarkly/reading/catalogue.ts
async function readCatalogue(client, contents, known) {
	const needs = contents.map(({ content, from }) => needsOf(content, from));
	const [flags, members, teams] = await Promise.all([
		readNeededFlags(client, contents, known.flags),
		needs.some((need) => need.members) && known.members === void 0 ? readMembers(client) : void 0,
		needs.some((need) => need.teams) && known.teams === void 0 ? readKeys("teams", () => client.listTeams()) : void 0
	]);
	const withFlags = {
		...known,
		flags: flags.found,
		missingFlags: /* @__PURE__ */ new Set([...known.missingFlags ?? [], ...flags.missing]),
		...present({
			members: members?.found,
			teams: teams?.found
		})
	};
	const segments = await readSegments(client, contents, withFlags);
	return {
		catalogue: {
			...withFlags,
			segments: segments.found
		},
		diagnostics: [
			flags,
			members,
			teams,
			segments
		].flatMap((read) => read?.diagnostics ?? [])
	};
}
function withoutTeams(sent, known) {
	return sent.some(({ content, from }) => needsOf(content, from).teams) ? known : {
		...known,
		teams: "forbidden"
	};
}
function neededFlags(contents, known) {
	const entries = /* @__PURE__ */ new Map();
	const need = (project, flag, environment, place) => {
		const name = flagName({
			project,
			flag
		});
		if (Object.hasOwn(known.get(name)?.environments ?? {}, environment)) return;
		const entry = entries.get(name) ?? {
			project,
			flag,
			environments: /* @__PURE__ */ new Set(),
			places: []
		};
		entry.environments.add(environment);
		entry.places.push(place);
		entries.set(name, entry);
	};
	for (const { content, origin, from, awaitsFlag = false } of contents) {
		const { flag: own, prerequisites } = needsOf(content, from);
		if (own === void 0) continue;
		const { project, flag, environment } = own;
		const position = origin.locate("/environment");
		need(project, flag, environment, {
			flag: origin.locate("/flag"),
			environment: {
				key: environment,
				position
			},
			awaitsFlag
		});
		for (const other of prerequisites) need(project, other.flag, environment, {
			flag: origin.locate(other.pointer),
			awaitsFlag
		});
	}
	return entries;
}
async function readNeededFlags(client, contents, known) {
	const entries = neededFlags(contents, known);
	const read = await readFlags(client, [...entries.values()].map(({ environments, ...flag }) => ({
		...flag,
		environments: [...environments]
	})));
	const found = new Map(known);
	const gone = /* @__PURE__ */ new Set();
	const diagnostics = [];
	for (const [name, { project, flag, environments, places }] of entries) {
		const [anyEnvironment = ""] = environments;
		const answer = read.get(name);
		if (answer === void 0) continue;
		if ("live" in answer) {
			const { live } = answer;
			found.set(name, {
				...live,
				environments: {
					...known.get(name)?.environments,
					...live.environments
				}
			});
			for (const { environment } of places) if (environment !== void 0 && !Object.hasOwn(live.environments, environment.key)) diagnostics.push(await unknown(client, "environment", {
				project,
				flag,
				environment: environment.key
			}, environment.position));
		} else if (isFailure(answer.error, "not-found")) for (const { flag: position, environment, awaitsFlag } of places) {
			const target = {
				project,
				flag,
				environment: environment?.key ?? anyEnvironment
			};
			const part = environment && (await missingPart(client, target))?.part;
			if (part !== "environment") gone.add(name);
			if (part === "environment" || !awaitsFlag) diagnostics.push(part === "environment" ? await unknown(client, part, target, environment?.position ?? position) : await unknown(client, "flag", target, position));
		}
		else {
			const [place] = places;
			diagnostics.push({
				...failedRead(answer.error),
				...place && { position: place.flag }
			});
		}
	}
	return {
		found,
		missing: gone,
		diagnostics
	};
}
async function readMembers(client) {
	try {
		return {
			found: await client.listMembers(),
			diagnostics: []
		};
	} catch (error) {
		return { diagnostics: [failedRead(error)] };
	}
}
async function readSegments(client, contents, catalogue) {
	const found = new Map(catalogue.segments);
	const needed = new Map(contents.flatMap(({ content, from = 0 }) => {
		const place = segmentsNeeded(content, from, catalogue);
		return place === void 0 || found.has(environmentName(place)) ? [] : [[environmentName(place), place]];
	}));
	return {
		found,
		diagnostics: once$1((await Promise.all([...needed].map(async ([name, { project, environment }]) => {
			const read = await readKeys("segments", () => client.listSegments(project, environment));
			if (read.found !== void 0) found.set(name, read.found);
			return read.diagnostics;
		}))).flat())
	};
}
async function readKeys(what, list) {
	try {
		return {
			found: (await list()).map(({ key }) => key),
			diagnostics: []
		};
	} catch (error) {
		const diagnostic = failedRead(error);
		if (!isFailure(error, "forbidden")) return { diagnostics: [diagnostic] };
		return {
			found: "forbidden",
			diagnostics: [{
				severity: "warning",
				code: `${what}-unchecked`,
				message: `LaunchDarkly doesn't let this access token list ${what}, so nothing checks whether those that are named here exist.`,
				...present({ hint: diagnostic.hint })
			}]
		};
	}
}
function once$1(diagnostics) {
	return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
async function unknown(client, what, target, position) {
	const missing = await missingPart(client, target);
	return {
		severity: "error",
		code: `unknown-${what}`,
		message: `LaunchDarkly has no ${what} \`${target[what]}\` in the project \`${target.project}\`, or the token can't see it.`,
		hint: missing?.part === what ? missing.hint : checkKeyHint,
		position
	};
}
// src/launchdarkly/reading/dry-runs.ts
async function runDryRuns(client, dryRuns, { readerMayDryRun }) {
	if (client.may === "read" && readerMayDryRun === false) return {
		answers: new Map(dryRuns.map(({ name }) => [name, { refused: notTried }])),
		diagnostics: [],
		restsOnProfile: dryRuns.length > 0
	};
	const answers = /* @__PURE__ */ new Map();
	const diagnostics = [];
	await Promise.all(dryRuns.map(async ({ name, target, templateKey, body, position, isEarlier }) => {
		try {
			const { parameters } = await client.createWorkflow(target, body, {
				templateKey,
				dryRun: true
			});
			answers.set(name, { parameters });
		} catch (error) {
			if (isNotAllowed(error)) answers.set(name, { refused: readerMayDryRun === true ? refusedAllTheSame : refused });
			else {
				const diagnostic = failedRead(error);
				const message = `The template \`${templateKey}\` could not be tried on ${targetName(target)}: ${diagnostic.message}`;
				const told = [{
					...diagnostic,
					message,
					position
				}];
				diagnostics.push(...isEarlier ? leftEarlier(told) : told);
			}
		}
	}));
	return {
		answers,
		diagnostics,
		restsOnProfile: false
	};
}
const refused = "this token may not ask LaunchDarkly for a dry run";
const refusedAllTheSame = `${refused}, whatever \`service.readerMayDryRun\` says`;
const notTried = "a reader's token may not ask LaunchDarkly for a dry run (`service.readerMayDryRun`)";
function isNotAllowed(error) {
	return isFailure(error, "forbidden") || error instanceof LaunchDarklyError && error.status === 405;
}
// src/launchdarkly/reading/environments.ts
async function readEnvironments(client, sent, severities) {
	if (!["approval-missing", "approvals-elsewhere"].some((check) => severityOf(check, severities, []) !== "off")) return { diagnostics: [] };
	const firstDocuments = /* @__PURE__ */ new Map();
	for (const document of sent) {
		const name = environmentName(document.target);
		if (!firstDocuments.has(name)) firstDocuments.set(name, document);
	}
	const environments = /* @__PURE__ */ new Map();
	const diagnostics = [];
	await Promise.all([...firstDocuments].map(async ([name, { target, origin }]) => {
		try {
			environments.set(name, await client.getEnvironment(target.project, target.environment));
		} catch (error) {
			const pointer = "/environment";
			const failure = {
				...failedRead(error),
				position: origin.locate(pointer),
				pointer
			};
			const isHidden = isFailure(error, "forbidden", "not-found");
			diagnostics.push(isHidden ? unchecked$1(target.environment, failure) : failure);
			if (isHidden) environments.set(name, nothingRequired);
		}
	}));
	return {
		environments,
		diagnostics
	};
}
const nothingRequired = {
	approvalsRequired: false,
	requiredApprovalTags: [],
	approvalService: "launchdarkly"
};
function unchecked$1(environment, failure) {
	return {
		...failure,
		severity: "warning",
		code: "approvals-unchecked",
		message: `Whether the environment \`${environment}\` asks for approvals could not be checked. ${failure.message}`
	};
}
// src/launchdarkly/reading/once.ts
function readingOnce(client) {
	const getFlag = once(client.getFlag);
	return {
		...client,
		getFlag: (project, flag, environments) => getFlag(project, flag, environments.length === 1 ? environments : []),
		getEnvironment: once(client.getEnvironment),
		listFlagPage: once(client.listFlagPage),
		listMembers: once(client.listMembers),
		listTeams: once(client.listTeams),
		listSegments: once(client.listSegments),
		listTemplates: once(client.listTemplates)
	};
}
function once(read) {
	const sent = /* @__PURE__ */ new Map();
	return (...given) => {
		const key = JSON.stringify(given);
		const result = sent.get(key) ?? read(...given);
		sent.set(key, result);
		return result;
	};
}
// src/launchdarkly/reading/prerequisites.ts
async function readPrerequisites(client, contents, known) {
	const flags = new Map(known);
	const diagnostics = [];
	const asked = /* @__PURE__ */ new Set();
	let requiring = contents.flatMap(({ content, origin, from }) => {
		const { flag: own, prerequisites } = needsOf(content, from);
		if (own === void 0) return [];
		return [own.flag, ...prerequisites.map(({ flag }) => flag)].map((flag) => ({
			target: {
				...own,
				flag
			},
			origin
		}));
	});
	while (requiring.length > 0) {
		const wanted = /* @__PURE__ */ new Map();
		const next = [];
		for (const { target, origin } of requiring) for (const key of prerequisiteKeys(target, flags)) {
			const other = {
				...target,
				flag: key
			};
			const name = flagName(other);
			const place = `${name}/${target.environment}`;
			if (asked.has(place)) continue;
			asked.add(place);
			next.push({
				target: other,
				origin
			});
			if (Object.hasOwn(flags.get(name)?.environments ?? {}, target.environment)) continue;
			const entry = wanted.get(name) ?? {
				project: target.project,
				flag: key,
				environments: /* @__PURE__ */ new Set(),
				origin
			};
			entry.environments.add(target.environment);
			wanted.set(name, entry);
		}
		const read = await readFlags(client, [...wanted.values()].map(({ project, flag, environments }) => ({
			project,
			flag,
			environments: [...environments]
		})));
		for (const [name, { flag, origin }] of wanted) {
			const answer = read.get(name);
			if (answer === void 0) continue;
			if ("live" in answer) {
				const { live } = answer;
				flags.set(name, {
					...live,
					environments: {
						...flags.get(name)?.environments,
						...live.environments
					}
				});
			} else diagnostics.push(unchecked(flag, failedRead(answer.error), origin));
		}
		requiring = next;
	}
	return {
		flags,
		diagnostics
	};
}
function prerequisiteKeys(target, flags) {
	const configuration = flags.get(flagName(target))?.environments[target.environment]?.configuration;
	return objects(object(configuration).prerequisites).flatMap(({ key }) => typeof key === "string" ? [key] : []);
}
function unchecked(flag, failure, origin) {
	const pointer = "/flag";
	return {
		...failure,
		severity: "warning",
		code: "prerequisites-unchecked",
		message: `Whether the prerequisite \`${flag}\` is met could not be checked, so what users get isn't known for sure. ${failure.message}`,
		position: origin.locate(pointer),
		pointer
	};
}
// src/launchdarkly/reading/ended-lists.ts
var EndedLists = class {
	#isSaidToBeShown;
	#isShown;
	#leftOut = /* @__PURE__ */ new Set();
	constructor({ unfilteredListShowsEnded }) {
		this.#isSaidToBeShown = unfilteredListShowsEnded;
	}
	sawUnfiltered(list) {
		if (list.some(({ status }) => isEndedStatus(status))) this.#isShown ??= true;
	}
	sawEnded(unfiltered, ended) {
		const ids = new Set(unfiltered.map(({ id }) => id));
		if (ended.some(({ id }) => !ids.has(id))) this.#isShown = false;
	}
	areNeeded(target, unseen) {
		if (unseen.length === 0 || this.#isShown === true) return false;
		if (this.#isShown === false || this.#isSaidToBeShown !== true) return true;
		if (unseen.some(({ subject, isNoneListed }) => !isNoneListed || subject.desired !== void 0)) return true;
		this.#leftOut.add(target);
		return false;
	}
	get leftOut() {
		return [...this.#leftOut];
	}
	get isProfileWrong() {
		return this.#isSaidToBeShown === true && this.#isShown === false;
	}
	contradictions() {
		if (this.#isShown === void 0 || this.#isSaidToBeShown === void 0 || this.#isShown === this.#isSaidToBeShown) return [];
		return [{
			severity: "warning",
			code: "service-differs",
			message: `A list of workflows without a status ${this.#isShown ? "shows ended workflows" : "leaves ended workflows out"}, and the configuration says \`service.unfilteredListShowsEnded: ${this.#isSaidToBeShown}\`. This plan goes by what was seen.`,
			hint: "`ld-sync probe --write` finds it out anew; or take that line out of workflow-sync.yaml."
		}];
	}
};
// src/launchdarkly/reading/state.ts
const mostAtOnce = 64;
async function readState(client, subjects, templatesFor, owners, made = [], profile = {}) {
	const targets = /* @__PURE__ */ new Map();
	const diagnostics = [];
	const lists = new EndedLists(profile);
	async function readTarget(name, asking) {
		const [first] = asking;
		if (first === void 0) return;
		try {
			targets.set(name, {
				target: first.target,
				workflows: await readWorkflows(client, asking, lists, owners, made)
			});
		} catch (error) {
			if (await awaitsFlag(client, asking, error)) {
				targets.set(name, {
					target: first.target,
					workflows: []
				});
				return;
			}
			const nothing = await nothingToDelete(client, asking, error);
			if (nothing !== void 0) targets.set(name, {
				target: first.target,
				workflows: []
			});
			const told = [nothing ?? await explain(client, asking, error)];
			diagnostics.push(...asking.every(({ isEarlier }) => isEarlier) ? leftEarlier(told) : told);
		}
	}
	let templates;
	async function readTemplates() {
		try {
			templates = await client.listTemplates();
		} catch (error) {
			const told = [failedRead(error)];
			diagnostics.push(...templatesFor === "change" ? told : leftEarlier(told));
		}
	}
	const limit = pLimit(mostAtOnce);
	await Promise.all([limit.map(subjects, ([name, asking]) => readTarget(name, asking)), ...templatesFor === void 0 ? [] : [readTemplates()]]);
	if (lists.isProfileWrong) await limit.map(lists.leftOut, (name) => readTarget(name, subjects.get(name) ?? []));
	return {
		live: {
			now: client.now(),
			targets,
			...present({ templates })
		},
		diagnostics: [...byCause(diagnostics), ...lists.contradictions()],
		restsOnProfile: lists.leftOut.length > 0 && !lists.isProfileWrong
	};
}
async function readWorkflows(client, asking, lists, owners, made) {
	const [first] = asking;
	if (first === void 0) return [];
	const { target } = first;
	const unfiltered = await client.listWorkflows(target);
	lists.sawUnfiltered(unfiltered);
	const listed = await withDescriptions(client, await withUnlisted(client, target, unfiltered, made), namesOf$2(asking));
	const ours = groupBy(listed.flatMap((workflow) => {
		const ownership = classifyWorkflow(workflow, owners);
		return ownership.kind === "ours" ? [ownership.marker] : [];
	}), ({ key }) => key);
	const unseen = asking.flatMap((subject) => {
		const { keys, desired } = subject;
		const [only, another] = keys.flatMap((key) => ours.get(key) ?? []);
		return only === void 0 || another !== void 0 || desired !== void 0 && only.run < desired.run ? [{
			subject,
			isNoneListed: only === void 0
		}] : [];
	});
	if (!lists.areNeeded(targetName(target), unseen)) return listed;
	const ended = (await Promise.all(endedStatuses.map((status) => client.listWorkflows(target, status)))).flat();
	lists.sawEnded(unfiltered, ended);
	const described = await withDescriptions(client, ended, namesOf$2(asking));
	return [...new Map([...listed, ...described].map((workflow) => [workflow.id, workflow])).values()];
}
async function withUnlisted(client, target, listed, made) {
	const ids = new Set(listed.map(({ id }) => id));
	const unlisted = made.filter((one) => one.target === targetName(target) && !ids.has(one.id) && client.now() - one.at < 12e4);
	const found = await Promise.all(unlisted.map(({ id }) => client.getWorkflow(target, id)));
	return [...listed, ...found.filter((workflow) => workflow !== void 0)];
}
function namesOf$2(asking) {
	return new Set(asking.flatMap(({ desired, base }) => [desired, base].flatMap((document) => document?.content?.canonical.name ?? [])));
}
async function awaitsFlag(client, asking, error) {
	const wanted = asking.flatMap(({ desired }) => desired ?? []);
	const [first] = wanted;
	if (first === void 0 || !isFailure(error, "not-found") || !wanted.every((one) => one.awaitsFlag)) return false;
	return (await missingPart(client, first.target))?.part === "flag";
}
async function nothingToDelete(client, asking, error) {
	const [first] = asking;
	if (first === void 0 || !isFailure(error, "not-found") || asking.some(({ desired }) => desired !== void 0)) return void 0;
	const missing = await missingPart(client, first.target);
	if (missing === void 0) return void 0;
	return {
		severity: "warning",
		code: "target-gone",
		message: `${targetName(first.target)}: there is no such ${missing.part} in LaunchDarkly any more, or the token can't see it, so nothing is deleted there.`,
		hint: "If it is there, let the token's role view it, and run again."
	};
}
async function explain(client, [first], error) {
	const diagnostic = failedRead(error);
	if (first === void 0 || diagnostic.code === unknownToken) return diagnostic;
	const { target, desired, base } = first;
	const origin = (desired ?? base)?.origin;
	const missing = isFailure(error, "not-found") ? await missingPart(client, target) : void 0;
	const position = origin?.locate(missing === void 0 ? "" : `/${missing.part}`);
	const placed = {
		...diagnostic,
		...present({ position })
	};
	if (missing === void 0) return {
		...placed,
		message: `${targetName(target)}: ${diagnostic.message}`
	};
	const { part, nearest, hint } = missing;
	const mayCome = part === "flag" && nearest === void 0;
	const { request: _, ...once } = placed;
	return {
		...once,
		code: `unknown-${part}`,
		message: `LaunchDarkly has no ${part} \`${target[part]}\`${part === "project" ? "" : ` in the project \`${target.project}\``}, or the token can't see it.`,
		hint: mayCome ? `${hint} ${awaitHint}` : hint
	};
}
const awaitHint = "If something else makes it in the same merge, such as Terraform, write `awaitsFlag: true` into the document.";
const unknownToken = "launchdarkly-unauthorized";
const sharedCauses = /* @__PURE__ */ new Set([unknownToken, ...[
	"network",
	"timeout",
	"redirected"
].map((kind) => `launchdarkly-${kind}`)]);
function byCause(diagnostics) {
	const groups = /* @__PURE__ */ new Map();
	for (const diagnostic of [...diagnostics].sort((one, other) => Number(one.undone ?? false) - Number(other.undone ?? false))) {
		const cause = sharedCauses.has(diagnostic.code) ? diagnostic.code : JSON.stringify(diagnostic);
		groups.set(cause, [...groups.get(cause) ?? [], diagnostic]);
	}
	return [...groups.values()].flatMap(([first, ...more]) => first === void 0 ? [] : more.length === 0 || first.code === unknownToken ? [first] : [{
		...first,
		message: `${first.message} ${counted(more.length, "more request")} failed for the same reason.`
	}]);
}
// src/planning/checks/findings.ts
function diagnose(findings, { origin, accept = [] }, severities) {
	return findings.flatMap(({ check, pointer, message, hint, mayBeMeant }) => {
		const severity = severityOf(check, severities, accept);
		if (severity === "off") return [];
		return [{
			severity,
			code: check,
			message,
			hint: mayBeMeant && severity !== "error" ? `${hint} If this is meant: \`accept: [${check}]\`.` : hint,
			position: origin.locate(pointer),
			pointer
		}];
	});
}
// src/planning/checks/flag-parts.ts
const newRule$1 = "(new)";
function partsOf({ kind, ruleId, contextKind }) {
	switch (kind) {
		case "turnFlagOn":
		case "turnFlagOff": return [{ area: "on" }];
		case "updateOffVariation": return [{ area: "off variation" }];
		case "updateFallthroughVariationOrRollout": return [{ area: "default rule" }];
		case "addPrerequisite":
		case "updatePrerequisite":
		case "removePrerequisite":
		case "replacePrerequisites": return [{ area: "prerequisites" }];
		case "addTargets":
		case "removeTargets": return [{
			area: "targets",
			item: contextKindOf(contextKind)
		}];
		case "addUserTargets":
		case "removeUserTargets":
		case "clearUserTargets":
		case "replaceUserTargets": return [{
			area: "targets",
			item: "user"
		}];
		case "clearTargets":
		case "replaceTargets": return [{ area: "targets" }];
		case "addRule": return [{
			area: "rules",
			item: newRule$1
		}];
		case "removeRule":
		case "enableRule":
		case "disableRule":
		case "updateRuleVariationOrRollout":
		case "updateRuleDescription":
		case "addClauses":
		case "removeClauses":
		case "updateClause":
		case "addValuesToClause":
		case "removeValuesFromClause": return [{
			area: "rules",
			item: String(ruleId)
		}];
		case "replaceRules":
		case "reorderRules": return [{ area: "rules" }];
		default: return [];
	}
}
function keysOf({ area, item }) {
	return [`any of ${area}`, item === void 0 ? `all of ${area}` : `${area}: ${item}`];
}
function keysToFind({ area, item }) {
	if (item === void 0) return [`any of ${area}`];
	return [`all of ${area}`, ...item === newRule$1 ? [] : [`${area}: ${item}`]];
}
function partWords({ area, item }, ruleName) {
	switch (area) {
		case "on": return "whether the flag is on";
		case "rules": return item === void 0 || item === newRule$1 ? "the list of rules" : `the rule \`${ruleName(item)}\``;
		case "targets": return item === void 0 ? "the individual targets" : `the individual targets of kind \`${item}\``;
		case "prerequisites": return "the prerequisites";
		default: return `the ${area}`;
	}
}
// src/planning/checks/overlap-index.ts
function overlapIndex(workflows) {
	const acting = workflows.map(({ name, whose, instructions }, place) => ({
		place,
		opening: `the workflow \`${name}\` (${whose}) acts on `,
		keys: new Set(instructions.flatMap(partsOf).flatMap(keysOf))
	}));
	const alike = workflows.map(() => void 0);
	const byKey = /* @__PURE__ */ new Map();
	const groups = groupBy(acting, ({ opening, keys }) => JSON.stringify([opening, ...[...keys].sort()]));
	for (const [first, ...more] of groups.values()) {
		if (first === void 0) continue;
		const { opening, keys } = first;
		const group = {
			opening,
			keys,
			places: [first, ...more].map(({ place }) => place)
		};
		for (const place of group.places) alike[place] = group;
		for (const key of keys) {
			const found = byKey.get(key);
			if (found === void 0) byKey.set(key, /* @__PURE__ */ new Set([group]));
			else found.add(group);
		}
	}
	return {
		alike,
		byKey,
		found: {
			count: 0,
			first: [],
			next: /* @__PURE__ */ new Map()
		}
	};
}
function findOverlaps(parts, self, { alike, byKey, found }) {
	const own = alike[self];
	const isOther = (group) => group !== own || group.places.length > 1;
	const lists = [...new Set(parts.flatMap(keysToFind))].flatMap((key) => {
		const list = byKey.get(key);
		return list === void 0 || list.size === 1 && ![...list].some(isOther) ? [] : [{
			key,
			list
		}];
	}).sort((left, right) => right.list.size - left.list.size || (left.key < right.key ? -1 : 1));
	let all = found;
	for (const [index, { key, list }] of lists.entries()) {
		let next = all.next.get(key);
		if (next === void 0) {
			const before = lists.slice(0, index);
			next = withMore(all, [...list].filter((group) => !before.some((one) => one.list.has(group))));
			all.next.set(key, next);
		}
		all = next;
	}
	const countsItself = lists.some(({ key }) => own?.keys.has(key));
	return {
		count: all.count - (countsItself ? 1 : 0),
		first: all.first
	};
}
function withMore({ count, first }, more) {
	return {
		count: more.reduce((sum, { places }) => sum + places.length, count),
		first: firstOf([...first, ...more]),
		next: /* @__PURE__ */ new Map()
	};
}
function firstOf(groups) {
	const sorted = groups.toSorted((left, right) => left.opening < right.opening ? -1 : 1);
	const first = [];
	let count = 0;
	for (const group of sorted) {
		if (count >= 5 && !first.some(({ opening }) => group.opening.startsWith(opening))) break;
		first.push(group);
		count += group.places.length;
	}
	return first;
}
// src/planning/checks/pointers.ts
function instructionPointer(stage, instruction) {
	return `/stages/${stage}/action/instructions/${instruction}`;
}
function setsRule(rule) {
	return ({ kind, ruleId }) => rule === void 0 ? kind === "updateFallthroughVariationOrRollout" : kind === "updateRuleVariationOrRollout" && ruleId === rule.id;
}
// src/planning/checks/overlaps.ts
function activeWorkflow({ live, whose }) {
	return {
		name: live.name,
		whose,
		instructions: stillToRun(live)
	};
}
function stillToRun({ stages }) {
	return stages.filter(({ status }) => status !== "completed").flatMap(instructionsOf);
}
function overlapFindings({ target, instructions, from, index, self, ruleName }) {
	const own = ownParts(instructions, from);
	const { count, first } = findOverlaps(own.map(({ part }) => part), self, index);
	const findings = first.flatMap((alike) => {
		const finding = findingOn(alike, own, target, ruleName);
		return alike.places.slice(0, 5).filter((place) => place !== self).map((place) => ({
			place,
			finding
		}));
	}).sort((left, right) => {
		const [one, other] = [left.finding.message, right.finding.message];
		return one === other ? left.place - right.place : one < other ? -1 : 1;
	}).map(({ finding }) => finding);
	const told = findings.slice(0, mostTold$1);
	const [next] = findings.slice(mostTold$1);
	if (next === void 0) return told;
	const more = count - mostTold$1;
	if (more === 1) return [...told, next];
	return [...told, {
		...next,
		message: `${target}: ${more} more workflows act on what this one acts on.`
	}];
}
const mostTold$1 = 3;
function ownParts(instructions, from) {
	const own = instructions.flatMap((ofStage, stage) => ofStage.flatMap((instruction, number) => partsOf(instruction).map((part) => ({
		part,
		pointer: instructionPointer(from + stage, number)
	}))));
	const different = /* @__PURE__ */ new Map();
	for (const one of own) {
		const key = keysOf(one.part).join();
		if (!different.has(key)) different.set(key, one);
	}
	return [...different.values()];
}
function findingOn({ opening, keys }, own, target, ruleName) {
	const shared = own.filter(({ part }) => keysToFind(part).some((key) => keys.has(key)));
	const words = [...new Set(shared.map(({ part }) => partWords(part, ruleName)))];
	return {
		check: "overlapping-workflows",
		pointer: shared[0]?.pointer ?? "",
		message: `${target}: ${opening}${listed(words)} too.`,
		hint: "LaunchDarkly carries out both and reports no conflict. End the other one first, or let each act on parts of its own."
	};
}
// src/planning/checks/sent-stages.ts
function whereWritten(findings, { canonical, fromTemplate }) {
	return findings.map((finding) => {
		const [, list, number] = finding.pointer.split("/");
		if (!fromTemplate || list !== "stages") return finding;
		const name = stageName(canonical[Number(number)], Number(number));
		return {
			...finding,
			pointer: "/template",
			message: `In the template's stage \`${name}\`: ${finding.message}`
		};
	});
}
// src/planning/checks/overlapping-workflows.ts
function checkOverlaps(sent, decisions, { catalogue, checks }) {
	const removed = removedByPlan(decisions);
	const byTarget = groupBy(sent, ({ operation }) => targetName(operation.target));
	return new Map([...byTarget].flatMap(([target, here]) => {
		const [first] = here;
		const staying = (decisions.active.get(target) ?? []).filter(({ live }) => !removed.has(live.id)).map(activeWorkflow);
		if (first === void 0 || staying.length + here.length < 2) return [];
		const index = overlapIndex([...staying, ...here.map(inThisPlan)]);
		const ruleName = ruleNamesOn(first.operation.target, catalogue.flags);
		return here.map(({ operation, document, stages }, number) => {
			const findings = overlapFindings({
				target,
				instructions: stages.instructions,
				from: stages.from,
				index,
				self: staying.length + number,
				ruleName
			});
			return [operation.id, diagnose(whereWritten(findings, stages), document, checks)];
		});
	}));
}
function removedByPlan({ workflows, dedupes }) {
	return /* @__PURE__ */ new Set([...workflows.flatMap((decision) => decision.kind === "replace" || decision.kind === "delete" ? [decision.live.live.id] : []), ...dedupes.flatMap(({ surplus }) => surplus.map(({ live }) => live.id))]);
}
function inThisPlan({ operation: { name, key }, stages: { instructions } }) {
	return {
		name,
		whose: `document \`${key}\`, in this plan`,
		instructions: instructions.flat()
	};
}
function ruleNamesOn(target, flags) {
	let rules;
	const read = () => {
		const place = flagPlace(target, flags);
		return rulesById((place && flagState(place)?.rules) ?? []);
	};
	return (id) => {
		rules ??= read();
		const rule = rules.get(id);
		return rule === void 0 ? id : ruleName(rule);
	};
}
// src/planning/decide/decision.ts
function isActive(decision) {
	return decision.kind !== "nothing" && decision.kind !== "invalid";
}
function sendsBody(decision) {
	return decision.kind === "create" || decision.kind === "replace";
}
function everyKeyOf({ subject }) {
	const before = "before" in subject ? subject.before : void 0;
	return keysIn([
		subject.desired,
		subject.base,
		before
	].flatMap((one) => one ?? []));
}
function everyKeyOfDoubles({ key, keep, surplus, documents }) {
	return [
		key,
		...keysIn(documents),
		...[keep, ...surplus].map(keyOf)
	];
}
function keysIn(documents) {
	return [...new Set(documents.flatMap(({ key, formerKeys }) => [key, ...formerKeys]))];
}
function liveOf$1(decision) {
	switch (decision.kind) {
		case "replace":
		case "delete": return decision.live.live;
		case "adopt": return decision.live;
		default: return;
	}
}
// src/planning/policy/delete-guards.ts
function emptiesEverything({ head, base, operations }) {
	const deleting = operations.filter(({ kind }) => kind === "delete");
	const removing = deleting.map(({ id }) => id);
	if (head.count > 0) return emptiedBefore(deleting, base);
	if (base.count === 0 || removing.length === 0) return [];
	return [{
		code: "empties-everything",
		scope: "plan",
		overridable: true,
		operations: operations.map(({ id }) => id),
		message: `There are no documents any more, and there were ${base.count} before.`,
		hint: "If a directory was moved or renamed by mistake, bring it back."
	}];
}
function emptiedBefore(deleting, { undone }) {
	const ids = deleting.filter((operation) => undone?.get(documentNameOf(operation))?.emptied).map(({ id }) => id);
	if (ids.length === 0) return [];
	return [{
		code: "empties-everything",
		scope: "operation",
		overridable: true,
		operations: ids,
		message: `An earlier change removed all documents. Its deletes were stopped, and ${ids.length} of them still ${ids.length === 1 ? "is" : "are"}.`,
		hint: "If they are to go, let them through. If not, bring their documents back."
	}];
}
function deletes({ operations, base, policies, environments }) {
	const before = base.workflows.filter(({ target }) => environments?.includes(target.environment) ?? true).length;
	const removing = operations.filter((operation) => deletedBy(operation) > 0);
	const deleted = removing.reduce((sum, operation) => sum + deletedBy(operation), 0);
	const { count, percent } = policies.guards.deletes;
	const share = 100 * deleted / Math.max(1, before);
	if (deleted <= count || share <= percent) return [];
	return [{
		code: "deletes",
		scope: "deletes",
		overridable: true,
		operations: removing.map(({ id }) => id),
		message: `${deleted} of ${before} workflows would be deleted (${shareOver(percent, share)}%); more than ${count} and more than ${percent}% are stopped.`,
		hint: "Delete them in several pull requests."
	}];
}
function shareOver(limit, share) {
	const rounded = Array.from({ length: 10 }, (_, decimals) => share.toFixed(decimals));
	const isTrue = (text) => Number(text) > limit && (Number(text) < 100 || share >= 100);
	return rounded.find(isTrue) ?? String(share);
}
function deletedBy(operation) {
	if (operation.object !== "workflow") return 0;
	if (operation.kind === "dedupe") return operation.lossless ? 0 : operation.surplus.length;
	return Number(operation.kind === "delete");
}
// src/planning/policy/guards.ts
function guardsOf(input) {
	const { operations, own, lifted, protecting = [input.base] } = input;
	const revisions = [input.head, ...protecting];
	const targets = new Set(operations.map((operation) => nameOf$1("target" in operation ? operation.target : void 0)));
	const grouped = new Map([.../* @__PURE__ */ new Set([input.base, ...revisions])].map((revision) => [revision, byTarget(revision, targets)]));
	const onThese = (revision) => grouped.get(revision) ?? /* @__PURE__ */ new Map();
	const protectors = {
		merged: revisions.filter(({ isApplied }) => isApplied !== true).map((one) => protectedKeys(onThese(one))),
		applied: revisions.filter(({ isApplied }) => isApplied === true).map((one) => protectedKeys(onThese(one)))
	};
	const renames = renamesIn(operations, onThese(input.head), onThese(input.base));
	const single = operations.flatMap((operation) => (own.get(operation.id) ?? []).map(({ code, ...guard }) => ({
		code,
		...guard,
		scope: "operation",
		operations: [operation.id],
		position: operation.position
	})));
	const without = (code) => ({
		...input,
		operations: operations.filter(({ digest }) => !lifted?.get(digest)?.has(code))
	});
	const digests = new Map(operations.map(({ id, digest }) => [id, digest]));
	const isLifted = ({ code, lifts = code, overridable, operations: ids }) => overridable && ids.length > 0 && ids.every((id) => lifted?.get(digests.get(id) ?? "")?.has(lifts));
	return [
		...single,
		...emptiesEverything(without("empties-everything")),
		...deletes(without("deletes")),
		...paused(input),
		...operations.flatMap((operation) => [
			...isProtected(operation, input, protectors),
			...datePast(operation, input),
			...renamed(operation, input, renames)
		])
	].filter((guard) => !isLifted(guard));
}
function byTarget({ workflows, templates }, targets) {
	const groups = new Map([...targets].map((target) => [target, []]));
	for (const document of [...workflows, ...templates]) groups.get(nameOf$1(document.kind === "Workflow" ? document.target : void 0))?.push(document);
	return groups;
}
function nameOf$1(target) {
	return target === void 0 ? "" : targetName(target);
}
function protectedKeys(documents) {
	return new Map([...documents].flatMap(([target, here]) => {
		const keys = here.flatMap(({ protect, key }) => protect ? [key] : []);
		return keys.length === 0 ? [] : [[target, new Set(keys)]];
	}));
}
function paused({ operations, policies }) {
	const { paused: pause } = policies;
	if (pause === void 0) return [];
	const everything = pause.targets.includes("*/*/*") || pause.targets.includes("**");
	const stopped = operations.filter((operation) => operation.object === "template" ? everything : pause.targets.some((glob) => matchesGlob(targetName(operation.target), glob)));
	if (stopped.length === 0) return [];
	return [{
		code: "paused",
		scope: "operation",
		overridable: false,
		operations: stopped.map(({ id }) => id),
		message: `Writing is paused: ${pause.reason}.`,
		hint: "Take `paused` out of workflow-sync.yaml when it is over. That change's own merge is still paused: what waits begins with the merge of the next pull request, whose plan shows it, or by hand with `allow`."
	}];
}
function isProtected(operation, { policies, keys: known }, protectors) {
	if (operation.kind !== "replace" && operation.kind !== "delete" && deletedBy(operation) === 0) return [];
	const keys = [operation.key, ...known?.get(operation.id) ?? []];
	const name = nameOf$1(operation.object === "workflow" ? operation.target : void 0);
	const protects = (revisions) => revisions.some((revision) => keys.some((key) => revision.get(name)?.has(key)));
	const isStill = protects(protectors.merged);
	const byDocument = isStill || protects(protectors.applied);
	const byPolicy = policies.guards.protected.find((glob) => matchesDocument(glob, keys, operation.object === "workflow" ? name : void 0));
	if (!byDocument && byPolicy === void 0) return [];
	return [{
		code: "protected",
		scope: "operation",
		overridable: true,
		operations: [operation.id],
		position: operation.position,
		...byDocument && !isStill ? {
			message: "The document said `protect: true` when it was applied last: that holds until the commit that took it away has been applied.",
			hint: "Apply that commit first: run the job of its merge again, or start the workflow by hand in mode `apply`. Then plan this again."
		} : {
			message: byDocument ? "The document says `protect: true`, here or where this goes into." : `The configuration protects \`${byPolicy}\`.`,
			hint: "Take the protection away in a pull request of its own first: it holds until that has been applied."
		}
	}];
}
function datePast(operation, { now, policies: { timeZone } }) {
	if (!isSendingWorkflow(operation)) return [];
	const { body, templateStages, forecast, content } = operation;
	const stages = Object.keys(body).length === 0 ? content.stages : void 0;
	const sent = templateStages ?? stages ?? objects(body.stages);
	const from = forecast?.stages.filter(({ hasRun }) => hasRun).length ?? 0;
	const past = sent.flatMap((stage, index) => (stage.conditions ?? []).flatMap(({ executionDate }) => executionDate !== void 0 && executionDate <= now ? [{
		name: stageName(stage, from + index),
		executionDate
	}] : []));
	return past.map(({ name, executionDate }) => ({
		code: "date-past",
		scope: "operation",
		overridable: true,
		lifts: `date-past-${past.length}`,
		operations: [operation.id],
		position: operation.position,
		message: `The stage \`${name}\` would run at ${dateWords(executionDate, timeZone)}, which is past.`,
		hint: "Give it a date to come, or `now: true`."
	}));
}
function renamesIn(operations, head, base) {
	const made = operations.flatMap((one) => one.object === "workflow" && one.kind === "create" ? [one.target] : []);
	const targets = new Set(made.map(targetName));
	const removals = operations.filter(({ object, kind }) => object === "workflow" && kind === "delete");
	return {
		onTarget: new Map([...targets].flatMap((name) => {
			const before = base.get(name) ?? [];
			return before.length === 0 ? [] : [[name, renamesOn(head.get(name) ?? [], before)]];
		})),
		removals: groupBy(removals, documentNameOf)
	};
}
function renamesOn(head, base) {
	const kept = new Set(head.flatMap(({ key, formerKeys }) => [key, ...formerKeys]));
	const removed = base.filter(({ key }) => !kept.has(key));
	return {
		head: new Map(head.map((document) => [document.key, document])),
		known: new Set(base.map(({ key }) => key)),
		removed: new Map(removed.toReversed().flatMap((document) => {
			const stages = stagesOf(document);
			return stages === void 0 ? [] : [[stages, document]];
		}))
	};
}
function renamed(operation, { base }, { onTarget, removals }) {
	if (operation.object !== "workflow" || operation.kind !== "create") return [];
	const { target, key, progress } = operation;
	const here = onTarget.get(targetName(target));
	if (progress !== "absent" || here?.known.has(key)) return [];
	const removed = here?.removed.get(stagesOf(here.head.get(key)) ?? "");
	if (removed === void 0) return base.undone?.get(documentNameOf(operation))?.renamed ? [renamedBefore(operation)] : [];
	const removal = removals.get(documentName(removed.key, target)) ?? [];
	return [{
		code: "rename",
		scope: "operation",
		overridable: true,
		operations: [operation.id, ...removal.map(({ id }) => id)],
		position: operation.position,
		message: `\`${removed.key}\` goes and \`${key}\` comes with the same stages on the same target: a rename would start it again.`,
		hint: `To keep what is running or has run, write \`formerKeys: [${removed.key}]\`.`
	}];
}
function renamedBefore({ id, position }) {
	return {
		code: "rename",
		scope: "operation",
		overridable: true,
		operations: [id],
		position,
		message: "When this document came, another with the same stages went from the same target: a rename would start it again.",
		hint: "To keep what is running or has run, write the other one's key into `formerKeys`."
	};
}
function stagesOf(document) {
	return document?.kind === "Workflow" ? document.content?.stageHashes.join(" ") : void 0;
}
// src/planning/policy/policies.ts
function clockOf({ timeZone, service: { relativeWaitsFrom } }) {
	return {
		timeZone,
		relativeWaitsFrom
	};
}
function judged(decision, stages, operation, isAwaitingFlag, { compiled, now: mergedAt, ...context }) {
	const { subject, from } = decision;
	const { desired } = subject;
	const known = stages !== void 0 && stages.canonical.length > 0 ? stages : void 0;
	const own = desired.content.canonical.stages;
	const names = operation?.names ?? {};
	const { diagnostics, forbiddenBy } = judge(desired, {
		from: known?.from ?? from,
		forecast: operation?.forecast,
		...present({ stages: known?.canonical ?? own }),
		...known?.fromTemplate === true && { nameOf: (id) => (Object.hasOwn(names, id) ? names[id] : void 0) ?? id }
	}, compiled, {
		mergedAt,
		...clockOf(context)
	}, {
		otherKeys: everyKeyOf(decision),
		awaitsTemplate: known === void 0 && own === void 0 && operation !== void 0 && !isAwaitingFlag
	});
	return {
		diagnostics,
		guards: forbiddenBy.length === 0 ? [] : [policyGuard(forbiddenBy)]
	};
}
function judgedUnsent(decision, { compiled, ...context }) {
	const { desired, base, isEarlier } = decision.subject;
	if (isEarlier || desired === void 0 || base?.content === void 0) return [];
	const otherKeys = everyKeyOf(decision);
	return newBreaches(judgeOffline(desired, compiled, clockOf(context), otherKeys), judgeOffline(base, compiled, clockOf(context), otherKeys)).filter(({ pointer }) => pointer?.startsWith("/stages") !== true);
}
function policyGuard(names) {
	return {
		code: "policy",
		overridable: false,
		message: `It breaks the ${names.length === 1 ? "policy" : "policies"} ${listed(names.map(quoted))}.`,
		hint: `The error on its line says what is asked for; a policy is changed in a pull request of its own. Each plan judges by its own time: where only the day or the hour is wrong, make it again at another. What a merge leaves undone is carried out by ${laterWays}, and stays reviewed until a plan that is merged shows it as stopped.`
	};
}
const laterWays = "the next merge, the job of the newest merge if it is run again, or an apply by hand";
// src/planning/assemble/assumptions.ts
function assumptionsOf(workflows, leftOut, profile) {
	const { probed, relativeWaitsFrom, secondActiveWorkflow } = profile;
	const measured = present({ probed });
	const areLaterWaitsDated = workflows.some(({ operation, stages }) => operation !== void 0 && "forecast" in operation && stages !== void 0 && hasLaterWaits(stages.canonical.slice(stages.from)));
	const isOrderFromProfile = secondActiveWorkflow === "refused" && workflows.some(({ operation }) => operation?.kind === "replace" && operation.replaceOrder === "delete-first");
	return [
		...areLaterWaitsDated ? [relativeWaitsFrom === void 0 ? {
			name: "relativeWaitsFrom",
			value: standardWaitsFrom,
			measured: false
		} : {
			name: "relativeWaitsFrom",
			value: relativeWaitsFrom,
			measured: true,
			...measured
		}] : [],
		...isOrderFromProfile ? [{
			name: "secondActiveWorkflow",
			value: "refused",
			measured: true,
			...measured
		}] : [],
		...leftOut.map((name) => ({
			name,
			value: name === "unfilteredListShowsEnded",
			measured: true,
			...measured
		}))
	];
}
// src/planning/assemble/left-alone.ts
function unchangedOf({ workflows, templates }) {
	return [...workflows, ...templates].flatMap((decision) => {
		if (decision.kind !== "nothing") return [];
		const { subject, reason } = decision;
		const { key } = subject;
		return "target" in subject ? [{
			key,
			object: "workflow",
			target: subject.target,
			reason
		}] : [{
			key,
			object: "template",
			reason
		}];
	});
}
function undecided(subjects, operations, unchanged) {
	const decided = /* @__PURE__ */ new Set([...operations.filter(({ kind }) => kind !== "dedupe").map(documentNameOf), ...unchanged.map(({ key, target }) => documentName(key, target))]);
	const workflows = subjects.workflows.filter(({ key, target }) => !decided.has(documentName(key, target))).map(({ key, target, desired, base }) => ({
		object: "workflow",
		key,
		target,
		...present({ run: (desired ?? base)?.run })
	}));
	const templates = subjects.templates.filter(({ key }) => !decided.has(documentName(key, void 0))).map(({ key }) => ({
		object: "template",
		key
	}));
	return [...workflows, ...templates];
}
// src/planning/assemble/moves.ts
function movesOf(subjects) {
	const coming = /* @__PURE__ */ new Map();
	for (const { desired, base, target } of subjects) {
		if (desired === void 0 || base !== void 0) continue;
		for (const key of [desired.key, ...desired.formerKeys]) {
			const place = inEnvironment(key, target);
			coming.set(place, [...coming.get(place) ?? [], documentName(desired.key, target)]);
		}
	}
	return new Map(subjects.flatMap(({ desired, key, target }) => {
		const to = desired === void 0 ? coming.get(inEnvironment(key, target)) : void 0;
		return to === void 0 ? [] : [[documentName(key, target), to]];
	}));
}
function inEnvironment(key, { environment }) {
	return `${environment} ${key}`;
}
// src/planning/assemble/templates/changed.ts
function changedTemplates(decisions, catalogue) {
	return new Map(decisions.flatMap((decision) => {
		const changed = changedTemplate(decision, catalogue);
		return changed === void 0 ? [] : [[decision.subject.key, changed]];
	}));
}
function changedTemplate({ kind, subject, marked }, catalogue) {
	const { key } = subject;
	const live = catalogue.templates?.find((template) => template.key === key);
	if (marked === void 0 || live === void 0) return void 0;
	const expected = expectedStages(marked.content.canonical, catalogue, marked.origin);
	const difference = expected && (stagesDiffer(expected.stages, live) ?? namesDiffer(expected.stages, live));
	if (difference === void 0) return void 0;
	const message = `The template \`${key}\` was changed in LaunchDarkly under our marker: ${difference}.`;
	const position = subject.desired?.origin.locate("");
	return {
		message,
		diagnostic: {
			severity: "warning",
			code: "template-changed",
			message,
			hint: kind === "nothing" || kind === "invalid" ? wayOut : `This plan ${kind}s it.`,
			...present({ position })
		}
	};
}
const wayOut = "Delete the template in LaunchDarkly: the next plan creates it from its document. Or change the document: its merge replaces the template.";
function namesDiffer(expected, { stages }) {
	const names = expected.map(stageName);
	const index = stages.findIndex((stage, at) => stageName(stage, at).trim() !== names[at]?.trim());
	const quoted = (name) => `\`${name.replaceAll("`", "'")}\``;
	return index < 0 ? void 0 : `its stage ${quoted(names[index] ?? "")} is called ${quoted(stageName(stages[index], index))}`;
}
function templateGuards(key, { changedTemplates, templatesMade }) {
	const changed = key === void 0 || templatesMade.has(key) ? void 0 : changedTemplates.get(key);
	if (changed === void 0) return [];
	return [{
		code: "template-changed",
		overridable: false,
		message: changed.message,
		hint: wayOut
	}];
}
// src/resolving/parameter-snippet.ts
function parameterSnippet(parameter, usedOn) {
	const instead = replacement(parameter, usedOn);
	if (instead === void 0) return void 0;
	const { stage, part, kind, number, path } = parameter;
	const line = {
		stage,
		[part]: kind,
		...present({ number }),
		path,
		...instead.value
	};
	return {
		yaml: dump([line], {
			flowLevel: 1,
			lineWidth: -1
		}).trim(),
		others: instead.others
	};
}
function replacement({ reference, value }, { flag, environment, segments, names: originals }) {
	switch (reference) {
		case "variation": {
			const names = flag.variations.map(({ id }) => nameOf(id, flag));
			const same = names.indexOf(originals.get(String(value)) ?? "");
			const chosen = names[Math.max(0, same)];
			return chosen === void 0 ? void 0 : {
				value: { variation: chosen },
				others: names.filter((name) => name !== chosen)
			};
		}
		case "rollout": return rolloutReplacement(value, flag, originals);
		case "rule": {
			const [first, ...rest] = (flag.environments[environment]?.rules ?? []).map(ruleReference);
			return first === void 0 || Array.isArray(value) ? void 0 : {
				value: { rule: first },
				others: rest
			};
		}
		case "segments": {
			const keys = [...segments ?? []];
			const close = (Array.isArray(value) ? value : []).map(String).map((key) => keys.includes(key) ? key : nearest(key, keys)).filter((key) => key !== void 0);
			const chosen = close.length > 0 ? close : keys.slice(0, 1);
			return chosen.length === 0 ? void 0 : {
				value: { value: chosen },
				others: keys.filter((key) => !chosen.includes(key))
			};
		}
		case "contexts":
		case "other": return {
			value: { value },
			others: []
		};
	}
}
function rolloutReplacement(value, flag, originals) {
	const weights = Object.entries(value ?? {});
	const names = flag.variations.map(({ id }) => nameOf(id, flag));
	if (weights.length > names.length) return void 0;
	const free = new Set(names);
	const rollout = weights.map(([id, weight]) => {
		const original = originals.get(id);
		const name = names.find((candidate) => free.has(candidate) && candidate === original);
		if (name !== void 0) free.delete(name);
		return {
			name,
			weight
		};
	}).map(({ name, weight }) => {
		const [next] = free;
		const chosen = name ?? next ?? "";
		free.delete(chosen);
		return [chosen, percent(weight)];
	});
	return {
		value: { rollout: Object.fromEntries(rollout) },
		others: []
	};
}
function nameOf(id, { variations }) {
	const name = variationName(id, variations);
	return variations.filter((variation) => variation.name === name || jsonText(variation.value) === name).length === 1 ? name : id;
}
// src/resolving/template-references.ts
function referencesOf(value, path = "") {
	if (Array.isArray(value)) return value.flatMap((item, index) => referencesOf(item, `${path}/${index}`));
	if (!isObject(value)) return [];
	if (value.op === "segmentMatch") return [{
		path: `${path}/values`,
		value: value.values ?? [],
		reference: "segments"
	}];
	if ("key" in value && "variationId" in value) return [];
	if ("values" in value && "variationId" in value) {
		const { values, ...rest } = value;
		return [{
			path: `${path}/values`,
			value: values ?? [],
			reference: "contexts"
		}, ...referencesOf(rest, path)];
	}
	return Object.entries(value).flatMap(([name, inner]) => {
		const reference = referenceFields[name];
		if (reference !== void 0) return inner === null ? [] : [{
			path: `${path}/${name}`,
			value: inner,
			reference
		}];
		return nestingFields.has(name) ? referencesOf(inner, `${path}/${name}`) : [];
	});
}
const referenceFields = {
	variationId: "variation",
	rolloutWeights: "rollout",
	ruleId: "rule",
	beforeRuleId: "rule",
	ruleIds: "rule"
};
const nestingFields = /* @__PURE__ */ new Set([
	"clause",
	"clauses",
	"rules",
	"targets"
]);
function fits$1(reference, value, { flag, environment, segments }) {
	const has = (id) => flag.variations.some((variation) => variation.id === id);
	const hasRule = (id) => flag.environments[environment]?.rules.some((rule) => rule.id === id) ?? false;
	switch (reference) {
		case "variation": return has(value);
		case "rollout": return isObject(value) && Object.keys(value).every(has);
		case "rule": return Array.isArray(value) ? value.every(hasRule) : hasRule(value);
		case "segments": return segments === void 0 || Array.isArray(value) && value.every((key) => segments.has(String(key)));
		case "contexts":
		case "other": return true;
	}
}
function referenceWords(reference, value, { flag, environment, names }) {
	const variation = (id) => quoted(names.get(String(id)) ?? variationName(String(id), flag.variations));
	const rules = ruleNames(flag, environment);
	const rule = (id) => quoted(names.get(String(id)) ?? rules.get(String(id)) ?? String(id));
	switch (reference) {
		case "variation": return variation(value);
		case "rollout": return Object.entries(value ?? {}).sort(([, left], [, right]) => right - left).map(([id, weight]) => `${variation(id)} ${percent(weight)}`).join(", ");
		case "rule": return `rule ${(Array.isArray(value) ? value : [value]).map(rule).join(", ")}`;
		case "segments": return `segment ${quotedItems(value)}`;
		case "contexts":
		case "other": return quotedItems(value);
	}
}
function reportedWords(written, { names }) {
	const value = defaultValue(written);
	const known = names.get(String(value));
	if (known !== void 0) return quoted(known);
	const { booleanVariationValue } = object(written);
	return quotedItems(booleanVariationValue ?? value);
}
function quotedItems(value) {
	return (Array.isArray(value) ? value : [value]).map((item) => quoted(jsonText(item))).join(", ");
}
// src/resolving/template-use.ts
function useTemplate(stages, parameters, usedOn) {
	const problems = [];
	const overrides = parameters.flatMap((parameter, index) => {
		const at = findPart(stages, parameter);
		if ("problem" in at) {
			problems.push({
				index,
				message: at.problem,
				hint: alikeHint(at.written, at.known) ?? knownHint(at.known)
			});
			return [];
		}
		const override = {
			index,
			at,
			path: String(parameter.path),
			value: defaultValue(parameter.default)
		};
		if (put(at.content, override) !== void 0) return [override];
		problems.push({
			index,
			message: `The template's \`${kindOf(at.content)}\` in the stage \`${stageName(stages[at.stage], at.stage)}\` has no \`${override.path}\`.`,
			hint: knownHint(Object.keys(withoutId(at.content)).flatMap((field) => field === "kind" ? [] : [`/${field}`]))
		});
		return [];
	});
	const withOverrides = (content) => overrides.filter(({ at }) => at.content === content).reduce((before, override) => put(before, override) ?? before, content);
	return {
		stages: stages.map((stage) => mapParts(stage, withOverrides, withOverrides)),
		parameters: stages.flatMap((stage, number) => partsOf$1(stage, "instruction").flatMap((content, index) => referencesOf(withOverrides(content)).map((reference) => describe(stages, {
			stage: number,
			part: "instruction",
			index,
			content
		}, reference, overrides, usedOn)))),
		problems
	};
}
function withReport(use, stages, reported, usedOn) {
	const places = reported.map((report) => ({
		report,
		found: findPart(stages, { _id: report.id })
	}));
	const parameters = use.parameters.map((own) => {
		const about = places.filter((place) => isAbout(place, own)).map(({ report }) => report).filter((report) => own.documentValue === void 0 || !isReplaced(report, own.value));
		if (about.length === 0) return own;
		return {
			...own,
			...inWords(own, about, usedOn),
			fits: about.every(({ valid }) => valid)
		};
	});
	const others = places.filter((place) => !use.parameters.some((own) => isAbout(place, own))).map(({ report: { path, valid, default: written }, found }) => {
		const reference = {
			path,
			value: defaultValue(written),
			reference: "other"
		};
		return {
			..."problem" in found ? {
				stage: "",
				part: "instruction",
				kind: "",
				...reference
			} : describe(stages, found, reference, [], usedOn),
			templateValue: reportedWords(written, usedOn),
			fits: valid
		};
	});
	return {
		...use,
		parameters: [...parameters, ...others]
	};
}
function isAbout({ report, found }, { content, path }) {
	return "content" in found && found.content === content && report.path === path;
}
function inWords({ templateValue, content = {}, path }, about, usedOn) {
	const own = valueAt(content, path);
	if (own === void 0 || templateValue !== quotedItems(own)) return void 0;
	const same = about.find(({ default: written }) => isDeepStrictEqual(own, defaultValue(written)));
	return same && { templateValue: reportedWords(same.default, usedOn) };
}
function describe(stages, found, { path, value, reference }, overrides, usedOn) {
	const override = overrides.findLast((candidate) => candidate.at.content === found.content && (`${path}/`.startsWith(`${candidate.path}/`) || candidate.path.startsWith(`${path}/`)));
	const number = numberOf(stages, found);
	const written = override === void 0 ? value : valueAt(found.content, path);
	return {
		stage: stageName(stages[found.stage], found.stage),
		part: found.part,
		kind: kindOf(found.content),
		...present({ number }),
		path,
		templateValue: written === void 0 ? "nothing" : referenceWords(reference, written, usedOn),
		...override !== void 0 && {
			documentValue: referenceWords(reference, value, usedOn),
			index: override.index
		},
		fits: fits$1(reference, value, usedOn),
		value,
		reference,
		content: found.content
	};
}
function valueAt(content, path) {
	try {
		return import_fast_json_patch.default.getValueByPointer(content, path);
	} catch (error) {
		if (isNowhere(error)) return void 0;
		throw error;
	}
}
function isNowhere(error) {
	return error instanceof import_fast_json_patch.JsonPatchError || error instanceof TypeError;
}
function numberOf(stages, { stage, part, index, content }) {
	const same = partsOf$1(stages[stage], part).flatMap((other, at) => kindOf(other) === kindOf(content) ? [at] : []);
	return same.length > 1 ? same.indexOf(index) + 1 : void 0;
}
function withoutId({ _id, ...content }) {
	return content;
}
function put(content, { path, value }) {
	try {
		const { newDocument } = import_fast_json_patch.default.applyPatch(withoutId(content), [{
			op: "replace",
			path,
			value
		}], true, false);
		return newDocument;
	} catch (error) {
		if (isNowhere(error)) return void 0;
		throw error;
	}
}
function knownHint(known) {
	return known.length === 0 ? "It has none." : `It has: ${known.map((name) => `\`${name}\``).join(", ")}.`;
}
// src/planning/assemble/bodies.ts
function workflowBody({ key, run, target, content, origin }, from, { owners, catalogue, templates }) {
	const { canonical, hash, stageHashes } = content;
	const { body: { name, description: _, ...resolved }, diagnostics } = resolveWorkflow(canonical, from, catalogue, origin);
	const marker = workflowMarkerText({
		owner: owners.owner,
		key,
		at: targetHash(target),
		run,
		from,
		hash,
		stages: stageHashes
	});
	const body = {
		name,
		description: withMarker(canonical.description, marker),
		...resolved
	};
	if (canonical.template === void 0) return {
		body,
		diagnostics
	};
	const live = catalogue.templates ?? [];
	const template = sourceTemplate(canonical.template, templates, live);
	const unknown = template === void 0 ? [unknownTemplate(canonical.template, live)] : [];
	const position = origin.locate("/template");
	return {
		body,
		...present({ template }),
		diagnostics: [...diagnostics, ...unknown.map((problem) => ({
			severity: "error",
			...problem,
			position,
			pointer: "/template"
		}))]
	};
}
function sourceTemplate(key, desired, live) {
	const document = desired.get(key)?.content?.canonical;
	if (document !== void 0) return { document };
	const found = live.find((template) => template.key === key);
	return found && { live: found };
}
function unknownTemplate(key, live) {
	return {
		code: "unknown-template",
		message: `There is no template \`${key}\`, here or in LaunchDarkly.`,
		hint: live.length === 0 ? "LaunchDarkly has no templates." : `LaunchDarkly has: ${live.map((known) => `\`${known.key}\``).join(", ")}.`
	};
}
function templateBody({ key, content, origin }, { owners, catalogue }) {
	const { body, diagnostics } = resolveTemplate(content.canonical, catalogue, origin);
	const marker = templateMarkerText({
		owner: owners.owner,
		template: key,
		hash: content.hash
	});
	return {
		body: {
			...body,
			description: withMarker(content.canonical.description, marker)
		},
		diagnostics
	};
}
// src/planning/assemble/templates/template-source.ts
function templateSource(key, { templates, catalogue, templatesMade }) {
	const document = templates.get(key);
	const content = document?.content?.canonical;
	const written = content?.stages ?? [];
	const live = catalogue.templates?.find((template) => template.key === key);
	const own = content?.flag === void 0 ? void 0 : catalogue.flags.get(`${content.project}/${content.flag}`);
	const ownNames = [...variationNames(own?.variations ?? []), ...own === void 0 ? [] : ruleNames(own, content?.environment ?? "")];
	if (live !== void 0 && !templatesMade.has(key)) return {
		stages: live.stages,
		written,
		names: new Map([...namesInDocument(live.stages, written), ...ownNames])
	};
	if (document === void 0 || content?.stages === void 0 || !isResolvable(content, catalogue)) return void 0;
	const { stages = [] } = resolveTemplate(content, catalogue, document.origin).body;
	return {
		stages,
		written,
		names: new Map(ownNames)
	};
}
function namesInDocument(stages, written) {
	const names = /* @__PURE__ */ new Map();
	const name = (id, reference) => {
		if (typeof id === "string" && reference !== void 0 && !("id" in reference)) names.set(id, referenceText(reference));
	};
	for (const [index, stage] of stages.entries()) for (const [number, instruction] of instructionsOf(stage).entries()) {
		const same = instructionsOf(written[index] ?? {})[number];
		if (same === void 0 || same.kind !== instruction.kind) continue;
		for (const field of [
			"variationId",
			"ruleId",
			"beforeRuleId"
		]) name(instruction[field], same[field]);
		const weights = Object.entries(object(instruction.rolloutWeights));
		for (const { variation, weight } of same.rolloutWeights ?? []) {
			const [only, another] = weights.filter(([, share]) => share === weight);
			if (another === void 0) name(only?.[0], variation);
		}
	}
	return names;
}
// src/planning/assemble/templates/template-checks.ts
function dryRunsOf(decisions, context) {
	return decisions.filter(sendsBody).flatMap(({ subject: { desired, isEarlier }, from }) => {
		const content = desired.content.canonical;
		if (content.template === void 0) return [];
		if (context.templatesMade.has(content.template) || !isResolvable(content, context.catalogue)) return [];
		const template = context.catalogue.templates?.find(({ key }) => key === content.template);
		const sent = workflowBody(desired, from, context);
		if (template === void 0 || sent.diagnostics.length > 0) return [];
		const { parameters, ...body } = sent.body;
		const addressed = addressParameters(parameters ?? [], template);
		if ("problem" in addressed) return [];
		const given = addressed.parameters.length > 0 && { parameters: addressed.parameters };
		return [{
			name: documentName(desired.key, desired.target),
			target: desired.target,
			templateKey: template.key,
			body: {
				...body,
				...given
			},
			position: desired.origin.locate("/template"),
			isEarlier
		}];
	});
}
function checkTemplate(desired, parameters, context) {
	const template = desired.content?.canonical.template;
	const flag = context.catalogue.flags.get(flagName(desired.target));
	if (template === void 0 || flag === void 0) return {
		notes: [],
		diagnostics: []
	};
	const source = templateSource(template, context);
	if (source === void 0) return {
		notes: ["Its template is made from a workflow: whether it fits is tried when it is there, before this is created."],
		diagnostics: []
	};
	const segments = context.catalogue.segments?.get(environmentName(desired.target));
	const usedOn = {
		flag,
		environment: desired.target.environment,
		names: source.names,
		...segments !== void 0 && segments !== "forbidden" && { segments: new Set(segments) }
	};
	const own = useTemplate(source.stages, parameters, usedOn);
	const isMade = context.templatesMade.has(template);
	const answer = isMade ? void 0 : context.dryRuns.get(documentName(desired.key, desired.target));
	const reported = answer !== void 0 && "parameters" in answer ? answer.parameters : [];
	const use = withReport(own, source.stages, reported, usedOn);
	const checkedHere = reported.length > 0 ? void 0 : isMade ? "this plan makes the template itself" : unasked(answer);
	const { key, target } = desired;
	return {
		templateCheck: {
			key,
			target,
			template,
			...present({ checkedHere }),
			parameters: use.parameters.map(({ value: _, reference: __, index: ___, content: ____, ...parameter }) => parameter)
		},
		stages: {
			canonical: documentStages(use.stages, source.written),
			instructions: use.stages.map(instructionsOf),
			from: 0,
			fromTemplate: true
		},
		notes: [],
		diagnostics: problemsOf(desired, parameters, use, usedOn, isMade)
	};
}
function unasked(answer) {
	if (answer === void 0) return "LaunchDarkly was not asked";
	return "refused" in answer ? answer.refused : "LaunchDarkly's dry run said of no part whether it fits";
}
function problemsOf({ origin }, parameters, { problems, parameters: used }, usedOn, isMade) {
	const unknown = problems.map(({ index, message, hint }) => isMade && typeof parameters[index]?._id === "string" ? errorAt(origin, `/parameters/${index}`, "parameter-id-changes", "This plan makes the template anew, and its parts get other ids then.", "Name the part by `stage` and `instruction` or `condition` instead of `_id`.") : errorAt(origin, `/parameters/${index}`, "unknown-template-part", message, hint));
	const unfitting = used.filter((parameter) => !parameter.fits).map((parameter) => errorAt(origin, parameter.index === void 0 ? "/template" : `/parameters/${parameter.index}`, "template-does-not-fit", doesNotFit(parameter, usedOn), whatToGive(parameter, usedOn)));
	return [...unknown, ...unfitting];
}
function doesNotFit({ stage, kind, path, templateValue, documentValue }, { flag, environment }) {
	return `${kind === "" ? "A part of the template" : `The template's \`${kind}\` in the stage \`${stage}\``} ${documentValue === void 0 ? `has ${templateValue} at` : `is given ${documentValue} at`} \`${path}\`, which \`${flag.key}\` doesn't have in \`${environment}\`.`;
}
function whatToGive(parameter, usedOn) {
	const snippet = parameterSnippet(parameter, usedOn);
	if (snippet === void 0) return "The flag has nothing that could stand there: use another template, or write the stages here.";
	const also = snippet.others.slice(0, 6).map((name) => `\`${name}\``);
	const more = snippet.others.length > also.length ? ", …" : "";
	return `Under \`parameters\`, write for example \`${snippet.yaml}\`.${also.length === 0 ? "" : ` There is also ${also.join(", ")}${more}.`}`;
}
// src/resolving/names-of-ids.ts
function namesIn(shown, content, flags, emails) {
	const { flag, prerequisites } = needsOf(content);
	if (flag === void 0) return {};
	const own = flags.get(flagName(flag));
	const others = prerequisites.map((other) => flags.get(flagName({
		...flag,
		flag: other.flag
	})));
	const known = /* @__PURE__ */ new Map();
	for (const { variations } of [own, ...others].flatMap((live) => live ?? [])) for (const [id, name] of variationNames(variations)) known.set(id, name);
	if (own !== void 0) for (const [id, name] of ruleNames(own, flag.environment)) known.set(id, name);
	const values = namesOfValues(shown, own);
	for (const [text, name] of values) known.set(text, name);
	const names = /* @__PURE__ */ new Map();
	const addName = (text) => {
		const name = emails.get(text) ?? known.get(text);
		if (name !== void 0 && name !== text && name !== "") names.set(text, name);
	};
	forEachText(shown, addName);
	for (const text of values.keys()) addName(text);
	return names.size === 0 ? {} : { names: Object.fromEntries(names) };
}
function forEachText(value, use) {
	if (typeof value === "string") use(value);
	if (typeof value !== "object" || value === null) return;
	if (Array.isArray(value)) {
		for (const item of value) forEachText(item, use);
		return;
	}
	for (const [key, item] of Object.entries(value)) {
		use(key);
		forEachText(item, use);
	}
}
function namesOfValues(shown, flag) {
	const variations = flag?.variations ?? [];
	if (!variations.some(({ value }) => typeof value === "object")) return /* @__PURE__ */ new Map();
	return new Map(valuesIn(shown).flatMap((value) => {
		const meant = variations.find((variation) => isDeepStrictEqual(variation.value, value));
		return meant ? [[jsonText(value), variationName(meant.id, variations)]] : [];
	}));
}
function valuesIn(shown, found = []) {
	if (typeof shown !== "object" || shown === null) return found;
	const items = Object.values(shown);
	if (items.length === 1 && "value" in shown && typeof items[0] === "object" && items[0] !== null) found.push(items[0]);
	else for (const item of items) valuesIn(item, found);
	return found;
}
// src/planning/assemble/assembled.ts
function commonParts$1({ kind, subject, reason }, { origin }) {
	const { target, key, isEarlier } = subject;
	return {
		id: `${kind} ${documentName(key, target)}`,
		key,
		target,
		...isEarlier && { undone: true },
		reason,
		position: origin.locate(""),
		blockedBy: [],
		dependsOn: []
	};
}
function namesOf$1({ kind, content, body, changes, templateStages }, { catalogue, emails }) {
	return namesIn([
		body,
		content,
		kind === "create" ? [] : changes,
		templateStages
	], content, catalogue.flags, emails);
}
// src/planning/assemble/templates/template-operation.ts
function assembleTemplate(decision, context) {
	const { guards } = decision;
	switch (decision.kind) {
		case "create":
		case "replace": return assembleSending$1(decision, context);
		case "delete": return {
			decision,
			guards,
			operation: deleteOperation$1(decision, context),
			diagnostics: []
		};
		case "adopt": return {
			decision,
			guards,
			operation: adoptOperation$1(decision, context),
			diagnostics: []
		};
	}
}
function assembleSending$1(decision, context) {
	const { subject, guards } = decision;
	const { content, origin } = subject.desired;
	const without = {
		decision,
		guards
	};
	if (!isResolvable(content.canonical, context.catalogue)) return {
		...without,
		diagnostics: resolveTemplate(content.canonical, context.catalogue, origin).diagnostics
	};
	const { body, diagnostics } = templateBody(subject.desired, context);
	if (diagnostics.length > 0) return {
		...without,
		diagnostics
	};
	const operation = decision.kind === "create" ? createOperation(decision, body) : replaceOperation(decision, body, context);
	return {
		...without,
		operation: {
			...operation,
			...namesOf$1(operation, context)
		},
		diagnostics
	};
}
function createOperation(decision, body) {
	const { key, desired } = decision.subject;
	return {
		...commonParts(decision, desired),
		kind: "create",
		digest: templateCreateDigest(key, body),
		notes: decision.notes,
		changes: diff(void 0, desired.content.canonical),
		body,
		content: desired.content.canonical,
		hash: desired.content.hash
	};
}
function replaceOperation(decision, body, context) {
	const { subject, notes, liveHash } = decision;
	const { key, desired, base } = subject;
	const restore = restoreBody(base, context);
	return {
		...commonParts(decision, desired),
		kind: "replace",
		digest: templateReplaceDigest(key, body, removedHash(decision)),
		restDigest: templateCreateDigest(key, body),
		notes: [
			...notes,
			usersStay(context.templateUsers.get(key) ?? []),
			...restore === void 0 ? ["The old one couldn't be put back if LaunchDarkly refused the new one: what it names is gone."] : []
		],
		changes: diff(base?.content?.canonical, desired.content.canonical),
		body,
		content: desired.content.canonical,
		hash: desired.content.hash,
		...present({
			liveHash,
			restore
		})
	};
}
function deleteOperation$1(decision, { templateUsers }) {
	const { subject, notes, liveHash } = decision;
	const { key, base } = subject;
	return {
		...commonParts(decision, base),
		kind: "delete",
		digest: templateDeleteDigest(key, removedHash(decision)),
		notes: [...notes, usersStay(templateUsers.get(key) ?? [])],
		changes: diff(base.content?.canonical, void 0),
		...present({ liveHash })
	};
}
function adoptOperation$1(decision, context) {
	const { subject, notes } = decision;
	const { key, desired, base } = subject;
	const content = desired.content.canonical;
	return {
		...commonParts(decision, desired),
		kind: "adopt",
		digest: templateAdoptDigest(key, base?.content?.hash),
		notes,
		changes: [],
		content,
		...namesOf$1({
			kind: "adopt",
			content,
			changes: []
		}, context)
	};
}
function removedHash({ liveHash, subject: { base } }) {
	return liveHash ?? base?.content?.hash;
}
function commonParts({ kind, subject, reason }, { origin, content }) {
	const { key, desired, isEarlier } = subject;
	return {
		object: "template",
		id: `${kind} ${documentName(key, void 0)}`,
		key,
		name: (desired && content?.canonical.name) ?? key,
		...isEarlier && { undone: true },
		reason,
		partialDiff: false,
		position: origin.locate(""),
		blockedBy: [],
		dependsOn: []
	};
}
const mostNamed = 5;
function usersStay(users) {
	const named = users.slice(0, mostNamed).map(({ key, target }) => `\`${key}\` on \`${targetName(target)}\``);
	const more = users.length > named.length ? [`${users.length - named.length} more`] : [];
	return users.length === 0 ? "Workflows made from it stay as they are." : `Workflows made from it stay as they are: ${[...named, ...more].join(", ")}.`;
}
function restoreBody(base, context) {
	if (base?.content === void 0 || !isResolvable(base.content.canonical, context.catalogue)) return void 0;
	const { body, diagnostics } = templateBody({
		...base,
		content: base.content
	}, context);
	return diagnostics.length === 0 ? body : void 0;
}
// src/planning/assemble/templates/template-users.ts
function templateUsers({ workflows, templates }, base) {
	const users = new Map(templates.map(({ subject }) => [subject.key, []]));
	if (users.size === 0) return users;
	const removed = workflows.filter(({ kind }) => kind === "replace" || kind === "delete");
	const gone = new Set(removed.map(({ subject }) => subject.base));
	for (const document of base) if (!gone.has(document)) users.get(document.content?.canonical.template ?? "")?.push(document);
	return users;
}
function stillNeeded(head, base) {
	const kept = new Set(head.templates.map(({ key }) => key));
	const removed = new Set(base.templates.map(({ key }) => key).filter((key) => !kept.has(key)));
	const users = head.workflows.flatMap((document) => {
		const { template } = document.content?.canonical ?? {};
		return template !== void 0 && removed.has(template) ? [{
			document,
			template
		}] : [];
	});
	const once = [...new Map(users.map((user) => [user.document.origin.document, user])).values()];
	return {
		templates: new Set(once.map(({ template }) => template)),
		diagnostics: once.map(({ document, template }) => templateRemoved(document, template))
	};
}
function templateRemoved({ origin }, template) {
	return {
		severity: "error",
		code: "template-removed",
		message: `The template \`${template}\` is removed by this change, but this document still needs it.`,
		hint: "Keep the template, or give the document stages of its own.",
		position: origin.locate("/template"),
		pointer: "/template"
	};
}
// src/flags/replay.ts
var CannotReplay = class extends Error {};
function replay(state, instructions, stage) {
	const unknownKinds = [];
	let current = state;
	for (const [index, instruction] of instructions.entries()) {
		const kind = String(instruction.kind);
		const effect = Object.hasOwn(effects$1, kind) ? effects$1[kind] : void 0;
		if (effect === void 0) {
			unknownKinds.push(kind);
			continue;
		}
		try {
			current = effect(current, instruction, {
				stage,
				instruction: index
			});
		} catch (error) {
			if (!(error instanceof CannotReplay)) throw error;
			return {
				state,
				failure: {
					instruction: index,
					why: error.message
				},
				unknownKinds
			};
		}
	}
	return {
		state: current,
		unknownKinds
	};
}
const effects$1 = {
	turnFlagOn: (state) => ({
		...state,
		on: true
	}),
	turnFlagOff: (state) => ({
		...state,
		on: false
	}),
	updateOffVariation: (state, { variationId }) => ({
		...state,
		offVariation: String(variationId)
	}),
	updateFallthroughVariationOrRollout: (state, instruction) => ({
		...state,
		fallthrough: serving(instruction)
	}),
	addTargets: (state, instruction) => addTargets(state, instruction),
	addUserTargets: (state, instruction) => addTargets(state, {
		...instruction,
		contextKind: "user"
	}),
	removeTargets: (state, instruction) => removeTargets(state, instruction),
	removeUserTargets: (state, instruction) => removeTargets(state, {
		...instruction,
		contextKind: "user"
	}),
	clearTargets: (state, { variationId }) => keepTargets(state, ({ variation }) => variation !== variationId),
	clearUserTargets: (state, { variationId }) => keepTargets(state, ({ variation, contextKind }) => variation !== variationId || contextKind !== "user"),
	replaceTargets: (state, { targets }) => objects(targets).reduce(addTargets, keepTargets(state, () => false)),
	replaceUserTargets: (state, { targets }) => objects(targets).reduce((next, target) => addTargets(next, {
		...target,
		contextKind: "user"
	}), keepTargets(state, ({ contextKind }) => contextKind !== "user")),
	addRule: (state, instruction, at) => {
		const { beforeRuleId } = instruction;
		const index = beforeRuleId == null ? state.rules.length : ruleIndex(state, beforeRuleId);
		return {
			...state,
			rules: state.rules.toSpliced(index, 0, newRule(instruction, at))
		};
	},
	removeRule: (state, { ruleId }) => ({
		...state,
		rules: state.rules.filter(({ id }) => id !== ruleId)
	}),
	replaceRules: (state, { rules }, at) => ({
		...state,
		rules: objects(rules).map((rule, index) => newRule(rule, at, index))
	}),
	reorderRules: (state, { ruleIds }) => {
		const ids = texts(ruleIds);
		if (ids.length !== state.rules.length || new Set(ids).size !== ids.length) throw new CannotReplay("it doesn't name every rule once");
		return {
			...state,
			rules: ids.map((id) => ruleAt(state, ruleIndex(state, id)))
		};
	},
	updateRuleVariationOrRollout: (state, instruction) => changeRule(state, instruction, (rule) => ({
		...rule,
		serving: serving(instruction)
	})),
	enableRule: (state, instruction) => changeRule(state, instruction, (rule) => ({
		...rule,
		disabled: false
	})),
	disableRule: (state, instruction) => changeRule(state, instruction, (rule) => ({
		...rule,
		disabled: true
	})),
	updateRuleDescription: (state, instruction) => changeRule(state, instruction, ({ description: _, ...rule }) => ({
		...rule,
		...readDescription(instruction)
	})),
	updateRuleTrackEvents: (state, instruction) => changeRule(state, instruction, (rule) => ({
		...rule,
		trackEvents: instruction.trackEvents === true
	})),
	addClauses: (state, instruction) => changeRule(state, instruction, (rule) => ({
		...rule,
		clauses: [...rule.clauses, ...objects(instruction.clauses).map(readClause)]
	})),
	removeClauses: (state, instruction) => changeRule(state, instruction, (rule) => {
		const ids = texts(instruction.clauseIds);
		const missing = ids.find((id) => rule.clauses.every((clause) => clause.id !== id));
		if (missing !== void 0) throw new CannotReplay(`the rule has no clause \`${missing}\``);
		return {
			...rule,
			clauses: rule.clauses.filter(({ id }) => !ids.includes(id ?? ""))
		};
	}),
	updateClause: (state, instruction) => changeClause(state, instruction, ({ id }) => ({
		...readClause(object(instruction.clause)),
		...present({ id })
	})),
	addValuesToClause: (state, instruction) => changeClause(state, instruction, (clause) => ({
		...clause,
		values: [.../* @__PURE__ */ new Set([...clause.values, ...list$1(instruction.values)])]
	})),
	removeValuesFromClause: (state, instruction) => changeClause(state, instruction, (clause) => {
		const removed = new Set(list$1(instruction.values));
		return {
			...clause,
			values: clause.values.filter((value) => !removed.has(value))
		};
	}),
	addPrerequisite: (state, { key, variationId }) => {
		if (state.prerequisites.some((prerequisite) => prerequisite.key === key)) throw new CannotReplay(`\`${key}\` is a prerequisite already`);
		return {
			...state,
			prerequisites: [...state.prerequisites, {
				key: String(key),
				variation: String(variationId)
			}]
		};
	},
	updatePrerequisite: (state, { key, variationId }) => {
		if (!state.prerequisites.some((prerequisite) => prerequisite.key === key)) throw new CannotReplay(`\`${key}\` is no prerequisite`);
		return {
			...state,
			prerequisites: state.prerequisites.map((prerequisite) => prerequisite.key === key ? {
				key: prerequisite.key,
				variation: String(variationId)
			} : prerequisite)
		};
	},
	removePrerequisite: (state, { key }) => ({
		...state,
		prerequisites: state.prerequisites.filter((prerequisite) => prerequisite.key !== key)
	}),
	replacePrerequisites: (state, { prerequisites }) => ({
		...state,
		prerequisites: objects(prerequisites).map(({ key, variationId }) => ({
			key: String(key),
			variation: String(variationId)
		}))
	}),
	updateTrackEvents: (state, { trackEvents }) => ({
		...state,
		trackEvents: trackEvents === true
	}),
	updateTrackEventsFallthrough: (state, { trackEvents }) => ({
		...state,
		trackEventsFallthrough: trackEvents === true
	})
};
Object.keys(effects$1);
function serving({ variationId, rolloutWeights, rolloutBucketBy, rolloutContextKind }) {
	if (typeof variationId === "string") return { variation: variationId };
	return {
		rollout: sharesOf$1(Object.entries(object(rolloutWeights))),
		...readBucketing(rolloutContextKind, rolloutBucketBy)
	};
}
function newRule(written, addedBy, index) {
	return {
		id: `new rule ${[
			addedBy.stage + 1,
			addedBy.instruction + 1,
			...index === void 0 ? [] : [index]
		].join(".")}`,
		addedBy,
		...readDescription(written),
		clauses: objects(written.clauses).map(readClause),
		serving: serving(written),
		disabled: written.disabled === true,
		trackEvents: written.trackEvents === true
	};
}
function addTargets(state, { variationId, values, contextKind }) {
	const kind = contextKindOf(contextKind);
	const added = new Set(texts(values));
	const variation = String(variationId);
	const ofKind = state.targets.filter((target) => target.contextKind === kind);
	const taken = ofKind.filter((target) => target.variation !== variation).flatMap(({ values: targeted }) => targeted.filter((value) => added.has(value)))[0];
	if (taken !== void 0) throw new CannotReplay(`the ${quoted(kind)} ${quoted(taken)} is targeted by another variation already`);
	const existing = ofKind.find((target) => target.variation === variation);
	const merged = {
		contextKind: kind,
		variation,
		values: [.../* @__PURE__ */ new Set([...existing?.values ?? [], ...added])]
	};
	if (merged.values.length === 0) return state;
	return {
		...state,
		targets: existing === void 0 ? [...state.targets, merged] : state.targets.map((target) => target === existing ? merged : target)
	};
}
function removeTargets(state, { variationId, values, contextKind }) {
	const kind = contextKindOf(contextKind);
	const removed = new Set(texts(values));
	const targets = state.targets.map((target) => target.contextKind === kind && target.variation === variationId ? {
		...target,
		values: target.values.filter((value) => !removed.has(value))
	} : target);
	return keepTargets({
		...state,
		targets
	}, (target) => target.values.length > 0);
}
function keepTargets(state, keep) {
	return {
		...state,
		targets: state.targets.filter(keep)
	};
}
function ruleIndex({ rules }, ruleId) {
	const index = rules.findIndex(({ id }) => id === ruleId);
	if (index < 0) throw new CannotReplay(`the flag has no rule \`${String(ruleId)}\``);
	return index;
}
function ruleAt({ rules }, index) {
	const rule = rules[index];
	if (rule === void 0) throw new CannotReplay("the flag has no such rule");
	return rule;
}
function changeRule(state, { ruleId }, change) {
	const index = ruleIndex(state, ruleId);
	return {
		...state,
		rules: state.rules.with(index, change(ruleAt(state, index)))
	};
}
function changeClause(state, instruction, change) {
	return changeRule(state, instruction, (rule) => {
		const index = rule.clauses.findIndex(({ id }) => id === instruction.clauseId);
		const clause = rule.clauses[index];
		if (clause === void 0) throw new CannotReplay(`the rule has no clause \`${String(instruction.clauseId)}\``);
		return {
			...rule,
			clauses: rule.clauses.with(index, change(clause))
		};
	});
}
// src/flags/running.ts
function changesOfRunning(state, instructions) {
	return [void 0, ...state.rules].flatMap((rule) => {
		const running = runningIn(rule === void 0 ? state.fallthrough : rule.serving);
		if (running === void 0) return [];
		const instruction = instructions.findIndex(changes$2(rule));
		return instruction < 0 ? [] : [{
			...rule && { rule },
			running,
			instruction
		}];
	});
}
function runningIn(serving) {
	return "variation" in serving ? void 0 : serving.running;
}
function changes$2(rule) {
	return ({ kind, ruleId }) => rule === void 0 ? kind === "updateFallthroughVariationOrRollout" : kind === "replaceRules" || ruleId === rule.id;
}
function runningWords({ rule, running }) {
	return `${running === "experiment" ? "an experiment" : "a guarded or progressive rollout"} runs on ${rule === void 0 ? "the default rule" : `the rule ${quoted(ruleName(rule))}`}`;
}
// src/flags/forecast.ts
function forecastFlag({ stages, from, instructions, flag, environment, others, now: mergedAt, relativeWaitsFrom }) {
	const now = flagState({
		flag,
		environment,
		others
	});
	if (now === void 0) return void 0;
	const sent = stages.slice(from);
	const times = timeline(sent, mergedAt, relativeWaitsFrom);
	const unknownKinds = /* @__PURE__ */ new Set();
	const forecasts = [];
	let before = now;
	let failed = false;
	for (const [number, time] of times.entries()) {
		const index = from + number;
		const ofStage = instructions[number] ?? [];
		const { state: after, failure, unknownKinds: unknown } = replay(before, ofStage, index);
		for (const kind of unknown) unknownKinds.add(kind);
		const changesNothing = unknown.length === 0 && isDeepStrictEqual(after, before);
		forecasts.push({
			name: stageName(sent[number], index),
			index,
			conditions: conditionsOf(sent[number] ?? {}),
			instructions: ofStage,
			time,
			before,
			changesRunning: failed ? [] : changesOfRunning(before, ofStage),
			outcome: failed ? { kind: "never runs" } : failure !== void 0 ? {
				kind: "fails",
				...failure,
				isSure: unknownKinds.size === 0
			} : {
				kind: "runs",
				after,
				changesNothing
			}
		});
		failed ||= failure !== void 0;
		before = after;
	}
	return {
		flag,
		environment,
		others,
		now,
		haveRun: stages.slice(0, from).map(stageName),
		stages: forecasts,
		unknownKinds: [...unknownKinds],
		mergedAt
	};
}
function forecastByName(forecast) {
	const { now, haveRun, stages, unknownKinds } = forecast;
	const names = flagNames(forecast);
	return {
		now: served(now, forecast, names),
		stages: [...haveRun.map((stage) => ({
			stage,
			hasRun: true,
			afterApproval: false
		})), ...stages.map((stage) => stageForecast(stage, forecast, names))],
		unknownKinds
	};
}
function stageForecast({ name, time, outcome, changesRunning }, forecast, names) {
	const { afterApproval } = time;
	const earliest = earliestOf(time, forecast.mergedAt);
	switch (outcome.kind) {
		case "never runs": return {
			stage: name,
			hasRun: false,
			afterApproval
		};
		case "fails": return {
			stage: name,
			hasRun: false,
			afterApproval,
			earliest,
			failure: outcome.why
		};
		case "runs": return {
			stage: name,
			hasRun: false,
			afterApproval,
			earliest,
			served: served(outcome.after, forecast, names),
			...assignsAnew(forecast.now, outcome.after, forecast) && { assignsAnew: true },
			...outcome.changesNothing && { changesNothing: true },
			...changesRunning.length > 0 && { mayFail: listed(changesRunning.map(runningWords)) }
		};
	}
}
function earliestOf({ earliest, dated }, mergedAt) {
	const date = new Date(earliest);
	return dated && !Number.isNaN(date.getTime()) ? { at: date.toISOString() } : { afterMerge: earliest - mergedAt };
}
// src/planning/words/stages.ts
function stageProgress(live, { desired, base }) {
	const { executed } = live.progress;
	const names = stageNames(live, [desired, base].find((candidate) => candidate?.content?.hash === hashOf$2(live)));
	return {
		run: names.slice(0, executed),
		left: names.slice(executed)
	};
}
function ownStageProgress(live, { executed }) {
	const names = namesOf(live.stages.map(({ name }) => name));
	return {
		run: names.slice(0, executed),
		left: names.slice(executed)
	};
}
function stageNames(managed, document) {
	const written = document?.content?.canonical.stages ?? [];
	return namesOf([...Array.from({ length: notSent(managed) }, (_, index) => written[index]?.name), ...managed.live.stages.map(({ name }) => name)]);
}
function namesOf(names) {
	return names.map(stageLabel);
}
function stageLabel(name, index) {
	return name === void 0 || name === "" ? `stage ${index + 1}` : quoted(name);
}
function stageProgressWords({ run, left }) {
	if (run.length === 0) return "no stage has run yet, but the first has begun";
	return left.length === 0 ? haveRun(run) : `${haveRun(run)}, ${listed(left)} ${left.length === 1 ? "is" : "are"} left`;
}
function haveRun(stages) {
	return `${listed(stages)} ${stages.length === 1 ? "has" : "have"} run`;
}
// src/planning/words/approvals.ts
function approvalNotes(live, skipped, approvals, emails) {
	const named = (id) => id === void 0 ? "a service token" : quoted(emails.get(id) ?? id);
	return awaitedApprovals(live, approvals?.get(live.id)).map((awaited) => {
		const label = stageLabel(live.stages[awaited.stage]?.name, skipped + awaited.stage);
		return `${capitalised(label)} ${stateWords(awaited, named)}.`;
	});
}
function stateWords({ status, decisions, asked }, named) {
	const by = (approves) => (decisions ?? []).filter((decision) => decision.approves === approves).map(({ memberId }) => named(memberId));
	const approved = by(true);
	const declined = by(false);
	const approvedBy = approved.length === 0 ? "is approved" : `is approved by ${listed(approved)}`;
	if (status === "declined" || declined.length > 0) return `is declined${declined.length === 0 ? "" : ` by ${listed(declined)}`}${approved.length === 0 ? "" : `, and ${approvedBy}`}`;
	if (status === "approved") return approvedBy;
	const waited = asked.length === 0 ? "" : ` by ${joined(asked.map(named), "or")}`;
	if (approved.length > 0) return `${approvedBy}, and waits for another approval${waited}`;
	return `waits for an approval${waited}${decisions === void 0 ? "" : ": nobody has approved yet"}`;
}
// src/flags/rollout.ts
function sharesOfStages(forecast) {
	const states = statesOf(forecast);
	if (states === void 0) return [];
	const isOff = states.map((state) => servesOffVariation(state, forecast));
	const rules = states.map((state) => rulesById(evaluatedRules(state)));
	return [void 0, ...forecast.now.rules].flatMap((rule) => {
		const servings = states.map(({ fallthrough }, index) => rule === void 0 ? fallthrough : rules[index]?.get(rule.id)?.serving);
		const ofRule = forecast.flag.variations.map(({ id }) => ({
			variation: id,
			shares: states.map((state, index) => shareOf(id, servings[index], state, isOff[index] === true)),
			...rule && { rule }
		}));
		const rolledOut = rolledOutOf(ofRule, states, isOff);
		return ofRule.map((one) => ({
			isRolledOut: one.variation === rolledOut,
			...one
		}));
	});
}
function statesOf({ now, stages, unknownKinds }) {
	const after = stages.flatMap(({ outcome }) => outcome.kind === "runs" ? [outcome.after] : []);
	return unknownKinds.length > 0 || after.length < stages.length ? void 0 : [now, ...after];
}
function rolledOutOf(ofRule, states, isOff) {
	const end = isOff.findLastIndex((off, index) => !off && ofRule[0]?.shares[index] !== void 0);
	if (end < 1) return void 0;
	const isOffVariation = (variation) => variation === states[0]?.offVariation;
	return ofRule.map(({ variation, shares }) => {
		const until = shares.slice(0, end + 1).map((share = 0) => share);
		return {
			variation,
			growth: (until.at(-1) ?? 0) - Math.min(...until)
		};
	}).filter(({ growth }) => growth > 0).sort((left, right) => Number(isOffVariation(left.variation)) - Number(isOffVariation(right.variation)) || right.growth - left.growth)[0]?.variation;
}
function shareOf(variation, serving, { offVariation }, isOff) {
	if (isOff) return offVariation === variation ? wholeWeight : 0;
	return serving && shareIn(serving, variation);
}
function shareIn(serving, variation) {
	return sharesById(serving).find((share) => share.variation === variation)?.weight ?? 0;
}
// src/flags/losses.ts
function lossesOf(forecast) {
	const [now, ...after] = statesOf(forecast) ?? [];
	if (now === void 0) return [];
	const served = after.map(variationsServed);
	return [...sharesOfStages(forecast).flatMap(({ rule, variation, shares: [share, ...later], isRolledOut }) => {
		const loss = lossOf(rule, variation, share ?? 0, later, served);
		return loss === void 0 ? [] : [{
			loss,
			isRolledOut
		}];
	}).toSorted((left, right) => Number(right.isRolledOut) - Number(left.isRolledOut)).map(({ loss }) => loss), ...servesOffVariation(now, forecast) ? [] : now.targets.flatMap((target) => targetLossOf(target, after, served, forecast))];
}
function lossOf(rule, variation, now, shares, served) {
	const stage = shares.findIndex((share, index) => share === void 0 ? now > 0 && !servesOnly(variation, served[index]) : share < now);
	if (stage < 0) return void 0;
	const share = shares[stage];
	if (share === void 0) return rule && {
		kind: "rule gone",
		rule,
		variation,
		now,
		stage
	};
	const known = shares.map((one = wholeWeight) => one);
	const fewest = Math.min(...known);
	return {
		kind: "share",
		...rule && { rule },
		variation,
		now,
		first: {
			stage,
			share
		},
		...fewest < share && { fewest: {
			stage: known.indexOf(fewest),
			share: fewest
		} }
	};
}
function variationsServed(state) {
	const servings = [state.fallthrough, ...evaluatedRules(state).map(({ serving }) => serving)];
	return new Set(servings.flatMap((serving) => sharesById(serving).map(({ variation }) => variation)));
}
function servesOnly(variation, served) {
	return served !== void 0 && [...served].every((one) => one === variation);
}
function targetLossOf(target, after, served, place) {
	const { contextKind, variation, values } = target;
	const kept = after.map((state, index) => {
		if (servesOffVariation(state, place)) return state.offVariation === variation ? values.length : 0;
		const same = state.targets.find((one) => one.contextKind === contextKind && one.variation === variation);
		const still = new Set(same?.values);
		const rest = values.filter((value) => !still.has(value));
		const others = state.targets.filter((one) => one.contextKind === contextKind && one !== same);
		const targeted = new Set(others.flatMap((one) => one.values));
		return !rest.some((value) => targeted.has(value)) && servesOnly(variation, served[index]) ? values.length : values.length - rest.length;
	});
	const stage = kept.findIndex((count) => count < values.length);
	return stage < 0 ? [] : [{
		kind: "targets",
		target,
		lost: values.length - (kept[stage] ?? 0),
		stage
	}];
}
// src/planning/words/restart.ts
function usersWords(forecast) {
	const losses = lossesOf(forecast).map((loss) => lossWords(loss, forecast));
	if (losses.length === 0) return void 0;
	const more = losses.length > mostTold ? [`and ${losses.length - mostTold} more`] : [];
	const some = unmetPrerequisites(forecast.now, forecast).filter(({ met }) => met === "by some");
	return `${some.length === 0 ? "users" : `users who meet the prerequisites (${listed(some.map(({ key }) => quoted(key)))})`} lose what they get now: ${[...losses.slice(0, mostTold), ...more].join("; ")}.`;
}
const mostTold = 6;
function lossWords(loss, { flag, stages }) {
	const when = (stage) => `when ${quoted(stages[stage]?.name ?? "")} runs`;
	const name = (variation) => quoted(variationName(variation, flag.variations));
	if (loss.kind === "targets") {
		const { target, lost, stage } = loss;
		const { contextKind, variation, values } = target;
		const count = lost === values.length ? `${lost}` : `${lost} of ${values.length}`;
		return `${name(variation)} for ${count} targeted (${quoted(contextKind)}) ${when(stage)}`;
	}
	const { rule, variation, now } = loss;
	const subject = `${rule === void 0 ? "" : `in the rule ${quoted(ruleName(rule))}, `}${name(variation)} from ${percent(now)}`;
	if (loss.kind === "rule gone") return `${subject} to what other rules serve ${when(loss.stage)}`;
	const { first, fewest } = loss;
	const later = fewest === void 0 ? "" : `, to ${percent(fewest.share)} ${when(fewest.stage)}`;
	return `${subject} to ${percent(first.share)} ${when(first.stage)}${later}`;
}
function servedNowWords(place) {
	const state = flagState(place);
	if (state === void 0) return void 0;
	const { on, everyone, everyoneSplit, rules, targets, prerequisites = [] } = served(state, place);
	const isMet = prerequisites.every(({ met }) => met !== "by none");
	const keys = listed(prerequisites.map(({ key }) => quoted(key)));
	const requiring = prerequisites.length === 0 ? "" : isMet ? ` where they meet the prerequisites (${keys}), else the off variation` : `, since not all prerequisites (${keys}) are met`;
	const apart = [...rules.map(({ name, serves, split }) => `those of the rule ${quoted(name)} ${sharesWords(serves, split)}`), ...targets.map(({ variation, contextKind, values }) => `${values.length} targeted (${quoted(contextKind)}) ${quoted(variation)}`)];
	const more = apart.length > mostTold ? [`and ${apart.length - mostTold} more`] : [];
	const others = [...apart.slice(0, mostTold), ...more].map((one) => `; ${one}`).join("");
	return `The flag is ${on ? "on" : "off"}, and users get ${sharesWords(everyone, everyoneSplit)} now${requiring}${others}.`;
}
function sharesWords(shares, split) {
	const words = shares.map(({ variation, weight }) => shares.length === 1 ? quoted(variation) : `${quoted(variation)} ${percent(weight)}`);
	const running = split?.running && (split.running === "experiment" ? "an experiment" : "a guarded or progressive rollout");
	return `${words.join(", ") || "the default in the code"}${running ? ` (${running} runs)` : ""}`;
}
// src/planning/assemble/awaited-operation.ts
function awaitedOf(decision, context) {
	const { subject, from, guards } = decision;
	const { desired } = subject;
	const { canonical, hash } = desired.content;
	if (decision.kind !== "create" || desired.awaitsFlag !== true) return void 0;
	const { flag, prerequisites } = needsOf(canonical, from);
	const missing = [...flag ? [flag] : [], ...prerequisites.map((one) => ({
		...canonical,
		flag: one.flag
	}))].filter((one) => context.catalogue.missingFlags?.has(flagName(one)));
	const { body, template, diagnostics } = workflowBody(desired, from, context);
	if (missing.length === 0 && diagnostics.length === 0) return void 0;
	if (!diagnostics.every(({ code }) => awaitable.has(code))) return void 0;
	const waitsFor = [...missing.map((one) => `There is no flag \`${one.flag}\` in the project \`${one.project}\`.`), ...diagnostics.map(({ message }) => message)];
	const { kind, progress } = decision;
	return {
		decision,
		operation: {
			object: "workflow",
			...commonParts$1(decision, desired),
			kind,
			progress,
			name: canonical.name,
			run: desired.run,
			...present({ startAt: desired.startAt }),
			notes: decision.notes,
			...changesOf(decision, void 0, void 0),
			body: {},
			content: canonical,
			hash,
			...present({ templateKey: canonical.template }),
			digest: workflowAwaitedDigest(desired, {
				body,
				...present({ template })
			}, progress)
		},
		diagnostics: [],
		guards: [
			...guards,
			...templateGuards(canonical.template, context),
			awaitsFlagGuard([...new Set(waitsFor)])
		]
	};
}
const awaitable = /* @__PURE__ */ new Set([
	"unknown-variation",
	"unknown-rule",
	"unknown-segment"
]);
function awaitsFlagGuard(waitsFor) {
	return {
		code: "awaits-flag",
		overridable: false,
		message: `It waits, as \`awaitsFlag\` allows: ${waitsFor.join(" ")}`,
		hint: `A merge leaves it undone, and the first apply that finds what is missing carries it out as it was reviewed: ${laterWays}.`
	};
}
// src/planning/assemble/judged.ts
function withPolicies(assembled, decision, context) {
	if (context.compiled.length === 0) return assembled;
	const { operation, stages } = assembled;
	const { diagnostics, guards } = judged(decision, stages, operation !== void 0 && isSendingWorkflow(operation) ? operation : void 0, assembled.guards.some(({ code }) => code === "awaits-flag"), context);
	return {
		...assembled,
		diagnostics: [...assembled.diagnostics, ...diagnostics],
		guards: [...assembled.guards, ...guards]
	};
}
// src/planning/checks/prerequisites.ts
function prerequisiteFindings(forecast) {
	const told = /* @__PURE__ */ new Set();
	return forecast.stages.flatMap(({ index, instructions, outcome }) => {
		if (outcome.kind !== "runs" || !outcome.after.on) return [];
		return unmetPrerequisites(outcome.after, forecast).flatMap((unmet) => {
			if (unmet.met !== "by none" || told.has(unmet.key)) return [];
			told.add(unmet.key);
			const instruction = instructions.findLastIndex((one) => requires(one, unmet.key));
			return [{
				check: "prerequisite-unmet",
				pointer: instruction < 0 ? "/flag" : instructionPointer(index, instruction),
				message: unmetWords(unmet, outcome.after.offVariation, forecast),
				hint: "Turn the prerequisite on first, with the variation that is required; or take it away.",
				mayBeMeant: true
			}];
		});
	});
}
function unmetWords({ key, variation, isOff }, offVariation, { flag, others }) {
	const required = quoted(variationName(variation, others(key)?.variations ?? []));
	const why = isOff ? "is off" : `serves ${required} to nobody`;
	const until = isOff ? `it is on and serves ${required}` : "it does";
	const off = offVariation === void 0 ? "the default in the code" : quoted(variationName(offVariation, flag.variations));
	return `The prerequisite ${quoted(key)} ${why}: until ${until}, everyone gets ${off}, whatever the stages set.`;
}
function requires({ kind, key, prerequisites }, prerequisite) {
	if (kind === "replacePrerequisites") return objects(prerequisites).some((one) => one.key === prerequisite);
	return (kind === "addPrerequisite" || kind === "updatePrerequisite") && key === prerequisite;
}
// src/planning/checks/rollouts.ts
function rolloutFindings(forecast) {
	const rolledOut = sharesOfStages(forecast).filter(({ isRolledOut }) => isRolledOut);
	const isServed = (statesOf(forecast) ?? []).map((state) => !servesOffVariation(state, forecast));
	return [...rolledOut.flatMap((one) => goesDown(one, isServed, forecast)), ...incomplete(forecast)];
}
function goesDown({ rule, variation, shares }, isServed, { stages, flag }) {
	let last = isServed[0] ? shares[0] : void 0;
	return stages.flatMap(({ index, instructions }, number) => {
		if (!isServed[number + 1]) return [];
		const [was, is] = [last, shares[number + 1]];
		last = is;
		if (was === void 0 || is === void 0 || is >= was) return [];
		const setAt = instructions.findLastIndex(setsRule(rule));
		const where = rule === void 0 ? "" : `In the rule \`${ruleName(rule)}\`, `;
		return [{
			check: "rollout-goes-down",
			pointer: setAt < 0 ? `/stages/${index}` : instructionPointer(index, setAt),
			message: `${where}\`${variationName(variation, flag.variations)}\` goes down from ${percent(was)} to ${percent(is)} in this stage.`,
			hint: "Is another share meant, or another order of the stages?",
			mayBeMeant: true
		}];
	});
}
function incomplete(forecast) {
	const { flag, stages } = forecast;
	const end = statesOf(forecast)?.at(-1);
	if (!end?.on) return [];
	return [void 0, ...evaluatedRules(end)].flatMap((rule) => {
		const { serving } = rule ?? { serving: end.fallthrough };
		if (sharesById(serving).length < 2) return [];
		const setAt = rule?.addedBy ?? lastSetting(rule, stages);
		if (setAt === void 0) return [];
		const name = rule === void 0 ? "the default rule" : `the rule \`${ruleName(rule)}\``;
		const split = shares(serving, (id) => variationName(id, flag.variations));
		return [{
			check: "rollout-incomplete",
			pointer: instructionPointer(setAt.stage, setAt.instruction),
			message: `After the last stage, ${name} still is a split: ${split.map(({ variation, weight }) => `\`${variation}\` ${percent(weight)}`).join(", ")}.`,
			hint: "Add a stage that serves one variation.",
			mayBeMeant: true
		}];
	});
}
function lastSetting(rule, stages) {
	const last = stages.findLast(({ instructions }) => instructions.some(setsRule(rule)));
	return last && {
		stage: last.index,
		instruction: last.instructions.findLastIndex(setsRule(rule))
	};
}
// src/planning/checks/splits.ts
function splitFindings(forecast) {
	return [...runningFindings(forecast), ...bucketingFindings(forecast)];
}
function runningFindings({ stages }) {
	return stages.flatMap(({ index, changesRunning }) => changesRunning.map((change) => ({
		check: "rollout-running",
		pointer: instructionPointer(index, change.instruction),
		message: `${capitalised(runningWords(change))}: LaunchDarkly refuses to change such a rule, so this stage may fail.`,
		hint: "Stop it in LaunchDarkly before this stage runs.",
		mayBeMeant: true
	})));
}
function bucketingFindings(forecast) {
	const { now, stages, unknownKinds } = forecast;
	if (unknownKinds.length > 0) return [];
	const splitsNow = servedSplits(now, forecast);
	const splitsAfter = stages.map(({ outcome }) => outcome.kind === "runs" ? servedSplits(outcome.after, forecast) : void 0);
	return [void 0, ...now.rules].flatMap((rule) => {
		let before = splitsNow?.(rule);
		return stages.flatMap(({ index, instructions }, number) => {
			const splits = splitsAfter[number];
			if (splits === void 0) return [];
			const [was, is] = [before, splits(rule)];
			before = is;
			const found = was && is && reassignment(was, is);
			if (found === void 0) return [];
			const setAt = instructions.findLastIndex(setsRule(rule));
			const where = rule === void 0 ? "" : `in the rule ${quoted(ruleName(rule))}, `;
			return [{
				check: "bucketing-changes",
				pointer: setAt < 0 ? `/stages/${index}` : instructionPointer(index, setAt),
				message: `${capitalised(`${where}${found.what}`)}: from this stage on, everyone is assigned to a variation anew.`,
				hint: found.hint,
				mayBeMeant: true
			}];
		});
	});
}
function reassignment(was, is) {
	const [before, after] = [was, is].map(({ contextKind, bucketBy }) => `${quoted(contextKind)}${bucketBy === void 0 ? "" : ` ${quoted(bucketBy)}`}`);
	if (before !== after) return {
		what: `shares go by ${after} in place of ${before}`,
		hint: `Write \`by: { attribute: ${was.bucketBy ?? "key"}, contextKind: ${was.contextKind} }\` to go on as before: a rollout that names no kind of context is taken to go by users.`
	};
	if (was.seed === is.seed) return void 0;
	return {
		what: "shares lose the seed that they go by",
		hint: "No instruction of a workflow can keep a seed: change this rollout in LaunchDarkly by hand."
	};
}
// src/planning/checks/checks.ts
function checkWorkflow(input) {
	const { forecast } = input;
	return [
		...archived(input),
		...elsewhere(input),
		...(forecast?.stages ?? []).flatMap((stage) => [...lateApproval(stage), ...missingApproval(input, stage)]),
		...forecast === void 0 ? [] : [
			...failures(forecast),
			...effects(forecast),
			...prerequisiteFindings(forecast),
			...splitFindings(forecast),
			...rolloutFindings(forecast),
			...dates(forecast)
		]
	];
}
function archived({ flag }) {
	if (!flag.archived) return [];
	return [{
		check: "flag-archived",
		pointer: "/flag",
		message: `The flag \`${flag.key}\` is archived.`,
		hint: "Restore it in LaunchDarkly first, or remove the document."
	}];
}
function elsewhere({ approvals, environment }) {
	if (approvals === void 0 || approvals.approvalService === "launchdarkly") return [];
	return [{
		check: "approvals-elsewhere",
		pointer: "/environment",
		message: `Approvals in the environment \`${environment}\` go through \`${approvals.approvalService}\`, where workflows can't be used.`,
		hint: "Make the change there without a workflow, or let LaunchDarkly handle the environment's approvals."
	}];
}
function missingApproval({ approvals, environment, flag }, { conditions, index }) {
	if (approvals?.approvalService !== "launchdarkly" || !requiresApprovals(approvals, flag)) return [];
	if (conditions.some(({ kind }) => kind === "ld-approval")) return [];
	return [{
		check: "approval-missing",
		pointer: `/stages/${index}`,
		message: `The environment \`${environment}\` requires approvals, and this stage asks for none.`,
		hint: "Give it one: `approval: { members: [ada@example.com] }` among its conditions."
	}];
}
function lateApproval({ conditions, index }) {
	const schedule = conditions.findIndex(({ kind }) => kind === "schedule");
	const late = conditions.findIndex(({ kind }, number) => kind === "ld-approval" && schedule >= 0 && number > schedule);
	if (late < 0) return [];
	return [{
		check: "approval-after-schedule",
		pointer: `/stages/${index}/conditions/${late}`,
		message: "This approval stands after a schedule; LaunchDarkly's own page puts approvals first.",
		hint: "Put it in front of the schedule."
	}];
}
function failures({ stages }) {
	return stages.flatMap(({ index, outcome }) => {
		if (outcome.kind !== "fails" || !outcome.isSure) return [];
		const rest = stages.at(-1)?.index === index ? "" : ", and no later stage runs";
		return [{
			check: "stage-fails",
			pointer: instructionPointer(index, outcome.instruction),
			message: `This stage fails${rest}: ${outcome.why}.`,
			hint: "Correct the instruction, or change the flag in LaunchDarkly first."
		}];
	});
}
function effects({ stages, unknownKinds }) {
	if (unknownKinds.length > 0) return [];
	return stages.flatMap(({ index, instructions, before, outcome }) => {
		if (outcome.kind !== "runs") return [];
		if (instructions.length > 0 && outcome.changesNothing) return [{
			check: "stage-changes-nothing",
			pointer: `/stages/${index}`,
			message: "This stage changes nothing: the flag is the same before and after it.",
			hint: "Is another stage, variation or share meant?"
		}];
		const turnsOn = instructions.findIndex(({ kind }) => kind === "turnFlagOn");
		if (turnsOn < 0 || !before.on) return [];
		return [{
			check: "already-on",
			pointer: instructionPointer(index, turnsOn),
			message: "The flag is on by then already.",
			hint: "Take this instruction away, if the flag is meant to be on."
		}];
	});
}
const hour$2 = 36e5;
function dates({ stages, mergedAt }) {
	return stages.flatMap(({ index, conditions }, number) => conditions.flatMap(({ executionDate }, condition) => {
		if (executionDate === void 0 || executionDate <= mergedAt) return [];
		const pointer = `/stages/${index}/conditions/${condition}`;
		if (executionDate < (stages[number - 1]?.time.earliest ?? mergedAt)) return [{
			check: "dates-out-of-order",
			pointer,
			message: "This date is before the stage in front of it can run.",
			hint: "Give it a later date, or the stages in front earlier ones."
		}];
		if (executionDate - mergedAt >= hour$2) return [];
		return [{
			check: "absolute-date-soon",
			pointer,
			message: "This date is within the next hour: it may be past when this is merged.",
			hint: "Give it a later date, or `now: true`."
		}];
	}));
}
// src/planning/assemble/sent-stages.ts
function sentStages({ subject: { desired }, from }, { stages }, tried) {
	const own = desired.content.canonical.stages;
	if (own !== void 0) return {
		canonical: own,
		instructions: (stages ?? []).map(instructionsOf),
		from,
		fromTemplate: false
	};
	return tried?.stages ?? {
		canonical: [],
		instructions: [],
		from: 0,
		fromTemplate: true
	};
}
function forecastFor(decision, { canonical: stages, instructions, from }, { catalogue, now, service: { relativeWaitsFrom } }) {
	const place = flagPlace(decision.subject.target, catalogue.flags);
	if (place === void 0 || stages.length === 0) return void 0;
	return forecastFlag({
		stages,
		from,
		instructions,
		...place,
		now,
		relativeWaitsFrom
	});
}
function hasActed(decision) {
	return decision.kind === "create" ? decision.progress === "ended" || decision.subject.desired.run > 1 : decision.live.progress.kind !== "waiting";
}
function checkSent(document, sent, forecast, { catalogue, checks }) {
	const { target } = document;
	const flag = catalogue.flags.get(flagName(target));
	if (flag === void 0) return [];
	const approvals = catalogue.environments?.get(environmentName(target));
	return diagnose(whereWritten(checkWorkflow({
		flag,
		environment: target.environment,
		...present({
			forecast,
			approvals
		})
	}), sent), document, checks);
}
// src/planning/assemble/workflow-operation.ts
function assembleWorkflow(decision, context) {
	const { guards } = decision;
	switch (decision.kind) {
		case "create":
		case "replace": return withPolicies(assembleSending(decision, context), decision, context);
		case "delete": return {
			decision,
			guards: [...guards, ...changedWorkflowGuards(decision, context.catalogue)],
			operation: deleteOperation(decision, context),
			diagnostics: []
		};
		case "adopt": return {
			decision,
			guards,
			operation: adoptOperation(decision, context),
			diagnostics: []
		};
	}
}
function assembleSending(decision, context) {
	const { subject, from, guards } = decision;
	const { target, desired } = subject;
	const { content } = desired;
	const without = (diagnostics) => ({
		decision,
		guards,
		diagnostics
	});
	const awaited = awaitedOf(decision, context);
	if (awaited !== void 0) return isCheckable(target, context.catalogue) ? awaited : without([]);
	if (!isResolvable(content.canonical, context.catalogue, from)) return without(resolveWorkflow(content.canonical, from, context.catalogue, desired.origin).diagnostics);
	if (!isCheckable(target, context.catalogue)) return without([]);
	const { body, template, diagnostics } = workflowBody(desired, from, context);
	const tried = template && checkTemplate(desired, body.parameters ?? [], context);
	if (diagnostics.length > 0) return without(together(diagnostics, tried?.diagnostics ?? []));
	const templateCheck = present({ templateCheck: tried?.templateCheck });
	if (tried !== void 0 && tried.diagnostics.length > 0) return {
		...without(tried.diagnostics),
		...templateCheck
	};
	const stages = sentStages(decision, body, tried);
	const forecast = forecastFor(decision, stages, context);
	const users = restartWords(decision, forecast);
	const stoppedRestart = guards.some(({ code }) => code === "run-once");
	const notes = [
		...notesOf(decision, context),
		...users === void 0 || stoppedRestart ? [] : [capitalised(users)],
		...tried?.notes ?? []
	];
	const { changes, partialDiff } = changesOf(decision, body, stages);
	const templateStages = tried?.stages && [...stages.canonical];
	const { kind } = decision;
	const operation = {
		object: "workflow",
		...commonParts$1(decision, desired),
		name: content.canonical.name,
		run: desired.run,
		...present({ startAt: desired.startAt }),
		notes,
		changes,
		partialDiff,
		body,
		content: content.canonical,
		hash: content.hash,
		...present({
			templateKey: content.canonical.template,
			templateStages,
			forecast: forecast && forecastByName(forecast)
		}),
		...partsOfKind(decision, notes, {
			body,
			...desired,
			...present({ template })
		}, context),
		...namesOf$1({
			kind,
			content: content.canonical,
			changes,
			body,
			...present({ templateStages })
		}, context)
	};
	const findings = checkSent(desired, stages, forecast, context).filter(({ code }) => code !== "stage-fails" || !isStoppedForGood(guards));
	return {
		decision,
		...!findings.some(isError) && {
			operation,
			stages
		},
		diagnostics: findings,
		guards: [
			...guards.map((guard) => guard.code === "run-once" ? withUsers(guard, users) : guard),
			...templateGuards(content.canonical.template, context),
			...decision.kind === "replace" ? changedWorkflowGuards(decision, context.catalogue) : []
		],
		...templateCheck
	};
}
function partsOfKind(decision, notes, reviewed, { replaceOrder, service }) {
	if (decision.kind === "create") {
		const { kind, progress } = decision;
		return {
			kind,
			progress,
			digest: workflowCreateDigest(reviewed, progress)
		};
	}
	const { kind, live } = decision;
	return {
		kind,
		notes: replaceOrder === "delete-first" ? [...notes, deleteFirstNote(service)] : notes,
		live: liveReference(live.live, markerOf(live)),
		progress: progressName(live.progress),
		replaceOrder,
		digest: workflowReplaceDigest(reviewed, live, replaceOrder),
		restDigest: workflowCreateDigest(reviewed, "absent")
	};
}
function deleteFirstNote({ secondActiveWorkflow }) {
	return `The old one is deleted first (\`${secondActiveWorkflow === "refused" ? "service.secondActiveWorkflow: refused" : "replaceOrder: delete-first"}\`): should LaunchDarkly refuse the new one, none is left.`;
}
function deleteOperation(decision, context) {
	const { subject, live } = decision;
	const { target, base } = subject;
	const managed = "provenance" in live ? live : void 0;
	const place = managed?.progress.kind === "running" ? flagPlace(target, context.catalogue.flags) : void 0;
	const users = place && servedNowWords(place);
	return {
		object: "workflow",
		...commonParts$1(decision, base),
		kind: "delete",
		name: live.live.name,
		run: managed === void 0 ? base.run : runOf(managed),
		digest: workflowDeleteDigest(base, live),
		notes: [...notesOf(decision, context), ...users === void 0 ? [] : [capitalised(users)]],
		...changesOf(decision, void 0, void 0),
		live: liveReference(live.live, managed && markerOf(managed))
	};
}
function adoptOperation(decision, context) {
	const { subject, live } = decision;
	const { desired } = subject;
	const { run, content } = desired;
	const { canonical } = content;
	return {
		object: "workflow",
		...commonParts$1(decision, desired),
		kind: "adopt",
		name: canonical.name,
		run,
		digest: workflowAdoptDigest(desired, live.id),
		notes: notesOf(decision, context),
		changes: [],
		partialDiff: false,
		live: liveReference(live),
		content: canonical,
		...namesOf$1({
			kind: "adopt",
			content: canonical,
			changes: []
		}, context)
	};
}
function notesOf(decision, { catalogue, emails }) {
	const live = liveOf$1(decision);
	const skipped = "live" in decision && "provenance" in decision.live ? notSent(decision.live) : 0;
	return [...live === void 0 ? [] : approvalNotes(live, skipped, catalogue.approvals, emails), ...decision.notes];
}
function isStoppedForGood(guards) {
	return guards.some(({ overridable }) => !overridable);
}
function restartWords(decision, forecast) {
	const isLowered = decision.guards.some(({ code }) => code === "run-lowered");
	return forecast === void 0 || isLowered || !hasActed(decision) ? void 0 : usersWords(forecast);
}
function withUsers(guard, users) {
	return users === void 0 ? guard : {
		...guard,
		message: `${guard.message} From the first stage on, ${users}`
	};
}
function together(unknown, unfitting) {
	const isTold = ({ pointer }) => unknown.some((other) => other.pointer?.startsWith(`${pointer}/`));
	return [...unknown, ...unfitting.filter((diagnostic) => !isTold(diagnostic))];
}
function isCheckable(target, { environments }) {
	return environments?.has(environmentName(target)) ?? true;
}
// src/planning/assemble/assemble.ts
function dryRuns(input) {
	return dryRunsOf(input.decisions.workflows, contextOf(input));
}
function contextOf({ decisions, catalogue, owners, head, base, now, policies, ...input }) {
	return {
		owners,
		catalogue,
		emails: new Map(catalogue.members?.map(({ id, email }) => [id, email])),
		now,
		checks: policies.checks,
		compiled: input.compiled ?? [],
		timeZone: policies.timeZone,
		replaceOrder: policies.replaceOrder,
		service: policies.service,
		templates: new Map(head.templates.map((template) => [template.key, template])),
		templatesMade: new Set(decisions.templates.filter(sendsBody).map(({ subject }) => subject.key)),
		changedTemplates: changedTemplates(decisions.templates, catalogue),
		dryRuns: input.dryRuns ?? /* @__PURE__ */ new Map(),
		templateUsers: templateUsers(decisions, base.workflows)
	};
}
function assemble(input) {
	const { decisions, owners, head, base, now, description } = input;
	const { operations, own, keys, diagnostics, templateChecks, assumptions } = assembleOperations(input);
	const unchanged = unchangedOf(decisions);
	const known = withoutUnsent(input.diagnostics, head, sendsOf(decisions));
	const plan = {
		version: 1,
		...description,
		owner: owners.owner,
		plannedAt: new Date(now).toISOString(),
		timeZone: input.policies.timeZone,
		hash: "",
		operations,
		guards: [],
		diagnostics: sortDiagnostics(withFewFindings(sortDiagnostics([...known, ...diagnostics]))),
		unchanged,
		undecided: undecided(input.subjects, operations, unchanged),
		understood: input.understood ?? true,
		templateChecks,
		unmanaged: decisions.unmanaged,
		...assumptions.length > 0 && { assumptions },
		documents: {
			head: head.count,
			base: base.count
		}
	};
	const guarded = {
		...input,
		operations,
		own,
		keys,
		environments: description.environments
	};
	const guards = guardsOf(guarded);
	const { lifted, ...unlifted } = guarded;
	const stops = lifted === void 0 || lifted.size === 0 ? guards : guardsOf(unlifted);
	return {
		...withGuards(plan, guards),
		hash: hashOf$1({
			...plan,
			guards: stops
		}, input.isBaseNamed)
	};
}
function hashOf$1(plan, isBaseNamed) {
	const stops = overridableStops(plan);
	const operations = plan.operations.map(({ id, digest }) => [digest, ...stops.get(id) ?? []].join(":"));
	return planHash([...operations, ...isBaseNamed === true ? [`${plan.base}..${plan.head}`] : []]);
}
function assembleOperations(input) {
	const { decisions, subjects, head, base } = input;
	const context = contextOf(input);
	const needed = stillNeeded(head, base);
	const templates = decisions.templates.filter(isActive).filter(({ kind, subject }) => !(kind === "delete" && needed.templates.has(subject.key))).map((decision) => assembleTemplate(decision, context));
	const alone = decisions.workflows.filter(isActive).map((decision) => assembleWorkflow(decision, context));
	const moves = movesOf(subjects.workflows);
	const changed = new Set(subjects.templates.flatMap(({ key, isEarlier }) => isEarlier ? [] : [key]));
	const told = ({ subject }, diagnostics) => {
		const content = subject.desired?.content.canonical;
		const template = content && "template" in content ? content.template : void 0;
		return !subject.isEarlier || template !== void 0 && changed.has(template) ? diagnostics : leftEarlier(diagnostics);
	};
	const workflows = withoutHalfMoves(nameTargets(withOverlaps(alone, decisions, context)), decisions, moves);
	const assembled = [...templates, ...workflows];
	const positions = positionsOf(new Set(decisions.dedupes.map(({ key }) => key)), input);
	const dedupes = decisions.dedupes.map((decision) => ({
		decision,
		...plannedDedupe(decision, context.catalogue, positions.get(decision.key) ?? {
			file: "",
			line: 1,
			column: 1
		})
	}));
	return {
		operations: inOrder$1([...dedupes.map((one) => one.operation), ...assembled.flatMap(({ operation }) => operation ?? [])], moves),
		own: new Map([...dedupes, ...assembled].flatMap(({ operation, guards }) => operation ? [[operation.id, guards]] : [])),
		keys: new Map([...dedupes.map(({ decision, operation }) => [operation.id, everyKeyOfDoubles(decision)]), ...assembled.flatMap(({ decision, operation }) => operation ? [[operation.id, everyKeyOf(decision)]] : [])]),
		diagnostics: [
			...[...decisions.workflows, ...decisions.templates].flatMap((decision) => isActive(decision) ? [] : told(decision, decision.diagnostics)),
			...nameTargets(decisions.workflows.flatMap((decision) => decision.kind === "nothing" ? [{
				decision,
				diagnostics: judgedUnsent(decision, context)
			}] : [])).flatMap(({ diagnostics }) => diagnostics),
			...decisions.workflows.flatMap((decision) => isActive(decision) ? [] : changedWorkflowWarnings(decision, context.catalogue)),
			...needed.diagnostics,
			...[...context.changedTemplates.values()].map(({ diagnostic }) => diagnostic),
			...assembled.flatMap((one) => told(one.decision, one.diagnostics))
		],
		templateChecks: workflows.flatMap(({ templateCheck }) => templateCheck ?? []),
		assumptions: assumptionsOf(workflows, input.leftOut ?? [], context.service)
	};
}
function withOverlaps(assembled, decisions, context) {
	const overlaps = checkOverlaps(assembled.flatMap(({ decision, operation, stages }) => operation === void 0 || stages === void 0 || decision.subject.desired === void 0 ? [] : [{
		operation,
		stages,
		document: decision.subject.desired
	}]), decisions, context);
	return assembled.map((one) => {
		const found = overlaps.get(one.operation?.id ?? "") ?? [];
		if (found.length === 0) return one;
		const { operation, diagnostics, ...rest } = one;
		const stays = operation !== void 0 && !found.some(isError);
		return {
			diagnostics: [...diagnostics, ...found],
			...rest,
			...stays && { operation }
		};
	});
}
function withoutHalfMoves(assembled, { workflows }, moves) {
	const settled = new Set([...workflows.filter(({ kind }) => kind === "nothing"), ...assembled.flatMap(({ decision, operation }) => operation === void 0 ? [] : decision)].map(({ subject: { key, target } }) => documentName(key, target)));
	return assembled.map((one) => {
		const { kind, subject } = one.decision;
		const to = moves.get(documentName(subject.key, subject.target)) ?? [];
		if (kind !== "delete" || to.every((there) => settled.has(there))) return one;
		const { operation: _, ...without } = one;
		return without;
	});
}
function sendsOf({ workflows, templates }) {
	return new Map([...workflows, ...templates].flatMap((decision) => {
		const { desired } = decision.subject;
		return desired === void 0 || decision.kind === "invalid" ? [] : [[nameOf$3(desired), sendsBody(decision)]];
	}));
}
function positionsOf(keys, { head, base }) {
	const positions = /* @__PURE__ */ new Map();
	if (keys.size === 0) return positions;
	for (const { key, formerKeys, origin } of [...head.workflows, ...base.workflows]) for (const name of [key, ...formerKeys]) if (keys.has(name) && !positions.has(name)) positions.set(name, origin.locate(""));
	return positions;
}
const severities = {
	error: 0,
	warning: 1,
	notice: 2
};
function sortDiagnostics(diagnostics) {
	const place = ({ position }) => position === void 0 ? "" : `${position.file}:${String(position.line).padStart(7, "0")}:${String(position.column).padStart(5, "0")}`;
	return [...groupBy(diagnostics, (diagnostic) => `${severities[diagnostic.severity]}${place(diagnostic)}`)].sort(([left], [right]) => left < right ? -1 : 1).flatMap(([, found]) => found.length === 1 ? found : toldOnce(found));
}
function toldOnce(diagnostics) {
	return [...new Map(diagnostics.map((diagnostic) => [sameness(diagnostic), diagnostic])).values()];
}
// src/planning/ownership/active.ts
function adopterOf({ live, isMarked }, adopters) {
	return isMarked ? void 0 : adopters.get(live.id);
}
function activeWorkflows({ managed, foreign, unclear, unmanaged }, adopters) {
	return [
		...managed.map((one) => ({
			live: one.live,
			whose: `document \`${keyOf(one)}\``
		})),
		...foreign.map(({ live, marker }) => ({
			live,
			whose: `owned by \`${marker.owner}\``
		})),
		...unclear.map(({ live }) => ({
			live,
			whose: "its owner can't be told"
		})),
		...unmanaged.map((one) => {
			const key = adopterOf(one, adopters);
			return {
				live: one.live,
				whose: key === void 0 ? "made by hand" : `document \`${key}\``
			};
		})
	].filter(({ live }) => !hasEnded(live));
}
// src/planning/decide/run-once.ts
const runOnceTable = {
	waiting: {
		equal: "nothing",
		"text only": "say so",
		"stages differ": "replace",
		"run raised": "replace",
		"run lowered": "run-lowered",
		removed: "delete"
	},
	running: {
		equal: "nothing",
		"text only": "say so",
		"stages differ": "run-once",
		"run raised": "replace",
		"run lowered": "run-lowered",
		removed: "delete"
	},
	ended: {
		equal: "nothing",
		"text only": "nothing",
		"stages differ": "run-once",
		"run raised": "create",
		"run lowered": "run-lowered",
		removed: "nothing"
	},
	absent: {
		equal: "create",
		"text only": "create",
		"stages differ": "create",
		"run raised": "create",
		"run lowered": "run-lowered",
		removed: "nothing"
	},
	unknown: {
		equal: "no-memory",
		"text only": "no-memory",
		"stages differ": "no-memory",
		"run raised": "no-memory",
		"run lowered": "no-memory",
		removed: "nothing"
	},
	gone: {
		equal: "nothing",
		"text only": "nothing",
		"stages differ": "nothing",
		"run raised": "create",
		"run lowered": "run-lowered",
		removed: "nothing"
	}
};
function currentWorkflow(managed) {
	const rank = (candidate) => {
		const { kind, executed } = candidate.progress;
		return [
			runOf(candidate),
			kind === "ended" ? 0 : 1,
			isAdopted(candidate) ? 0 : 1,
			executed
		];
	};
	return [...managed].sort((left, right) => {
		const [a, b] = [rank(left), rank(right)];
		return b[0] - a[0] || b[1] - a[1] || b[2] - a[2] || b[3] - a[3] || (left.live.id < right.live.id ? -1 : 1);
	})[0];
}
function cellOf(subject, live) {
	const { desired } = subject;
	if (live === void 0) return absentCell(subject);
	const row = live.progress.kind;
	if (desired === void 0) return {
		row,
		column: "removed"
	};
	const run = runOf(live);
	if (desired.run > run && mayHaveBeenMade(subject)) return {
		row: "unknown",
		column: "equal"
	};
	if (row === "ended" && hasComeAndGone(subject, live)) return {
		row: "gone",
		column: "equal"
	};
	if (desired.run !== run) return {
		row,
		column: desired.run > run ? "run raised" : "run lowered"
	};
	if (desired.content.hash === hashOf$2(live)) return {
		row,
		column: "equal"
	};
	return {
		row,
		column: isDeepStrictEqual(desired.content.stageHashes, stageHashesOf(live)) ? "text only" : "stages differ"
	};
}
function hasComeAndGone({ desired, memory, ...made }, live) {
	return desired !== void 0 && desired.run > runOf(live) && memory === "made" && runMade(made) === desired.run;
}
function mayHaveBeenMade({ desired, base, memory }) {
	return memory === "unknown" && (base === void 0 || desired === void 0 || desired.run <= base.run);
}
function runMade({ base, pastRun }) {
	return base?.run ?? pastRun;
}
function runBegun(subject) {
	return subject.memory === "replacing" ? subject.undone?.run : runMade(subject);
}
function absentCell(subject) {
	const { desired, base, memory } = subject;
	if (desired === void 0) return {
		row: base === void 0 ? "absent" : "gone",
		column: "removed"
	};
	if (memory === "unknown") return {
		row: "unknown",
		column: "equal"
	};
	if (memory === "not made") return {
		row: "absent",
		column: "equal"
	};
	const made = runBegun(subject);
	if (made !== void 0 && desired.run !== made) return {
		row: "gone",
		column: desired.run > made ? "run raised" : "run lowered"
	};
	return {
		row: memory === "replacing" ? "absent" : "gone",
		column: "equal"
	};
}
// src/planning/decide/start-at.ts
function startIndex(desired, live) {
	const { startAt, origin, content, target } = desired;
	if (startAt === void 0) return { index: 0 };
	const index = (content.canonical.stages ?? []).findIndex(({ name }) => name === startAt);
	const pointer = `/run/${target.environment}/startAt`;
	const fail = (message, hint) => ({ diagnostic: {
		severity: "error",
		code: "start-at",
		message,
		hint,
		position: origin.locate(pointer),
		pointer
	} });
	if (index <= 0) return { index: 0 };
	const fromTheStart = "Take `startAt` away to run all stages again.";
	if (live === void 0) return fail(`\`startAt: ${startAt}\` needs the run before, to see which stages it carried out; it is not in LaunchDarkly any more.`, fromTheStart);
	if (live.progress.executed < index) return fail(`\`startAt: ${startAt}\` leaves out ${index} stages, but only ${live.progress.executed} have run.`, `Start at a stage up to the ${ordinal(live.progress.executed + 1)}. ${fromTheStart}`);
	const ran = stageHashesOf(live);
	const changed = content.stageHashes.slice(0, index).findIndex((hash, stage) => hash !== ran[stage]);
	if (changed >= 0) return fail(`\`startAt: ${startAt}\` leaves out the ${ordinal(changed + 1)} stage, but what it does has changed since it ran.`, `Undo that change. ${fromTheStart}`);
	return { index };
}
function resumableStage(runs) {
	const stages = runs[0]?.desired.content.canonical.stages ?? [];
	const index = Math.min(...runs.map(({ desired, live }) => live === void 0 ? 0 : leadingRun(desired, live)));
	const name = stages[index]?.name;
	return index === 0 || stages.filter((stage) => stage.name === name).length > 1 ? void 0 : name;
}
function leadingRun({ content: { stageHashes } }, live) {
	const ran = stageHashesOf(live);
	const changed = stageHashes.findIndex((hash, index) => hash !== ran[index]);
	return Math.min(live.progress.executed, changed < 0 ? stageHashes.length : changed);
}
function ordinal(number) {
	return `${number}${{
		one: "st",
		two: "nd",
		few: "rd"
	}[new Intl.PluralRules("en", { type: "ordinal" }).select(number)] ?? "th"}`;
}
// src/planning/decide/run-lines.ts
function runLines(standings) {
	const documents = groupBy(standings, ({ subject }) => subject.desired.origin.document);
	const lines = /* @__PURE__ */ new Map();
	return ({ desired, ofDocument }) => {
		const { document } = desired.origin;
		const known = lines.get(document) ?? linesOf(ofDocument, documents.get(document) ?? []);
		lines.set(document, known);
		return known;
	};
}
function linesOf(document, standings) {
	const said = new Map(document.map(({ target, run, startAt }) => [target.environment, {
		number: run,
		...present({ startAt })
	}]));
	const inEnvironment = groupBy(standings, ({ subject }) => subject.target.environment);
	const lowest = new Map(said);
	const goingOn = /* @__PURE__ */ new Map();
	let from = 0;
	for (const [environment, here] of inEnvironment) {
		if (here.every(({ subject, live }) => !isStopped(subject, live, subject.desired.run))) continue;
		const number = lowestOf(here);
		lowest.set(environment, { number });
		if (here.every(({ subject, live }) => !isSent(verdictOf(subject, live, number)))) continue;
		from++;
		const startAt = resumableStage(here.map(({ subject, live }) => ({
			desired: subject.desired,
			live
		})));
		if (startAt !== void 0) goingOn.set(environment, {
			number,
			startAt
		});
	}
	return {
		lowest: lineOf$1(lowest),
		...goingOn.size > 0 && { goingOn: {
			line: lineOf$1(new Map([...lowest, ...goingOn])),
			everywhere: goingOn.size === from
		} },
		anew: (environment) => {
			const number = Math.max(...candidatesOf(inEnvironment.get(environment) ?? []));
			return lineOf$1(new Map([...lowest, [environment, { number }]]));
		},
		lowestRun: (environment) => lowest.get(environment)?.number ?? 1
	};
}
function lowestOf(here) {
	const candidates = candidatesOf(here);
	return candidates.find((run) => here.every(({ subject, live }) => !isStopped(subject, live, run))) ?? Math.max(...candidates);
}
function candidatesOf(here) {
	const runs = here.flatMap(({ subject, live }) => {
		const made = [runBegun(subject), live && runOf(live)].filter((run) => run !== void 0);
		return [subject.desired.run, ...made].flatMap((run) => [run, run + 1]);
	});
	const asked = Math.max(...here.map(({ subject }) => subject.desired.run));
	return [...new Set(runs)].filter((run) => run >= asked).sort((left, right) => left - right);
}
function verdictOf(subject, live, run) {
	const asking = {
		...subject,
		desired: {
			...subject.desired,
			run
		}
	};
	const { row, column } = cellOf(asking, live);
	const verdict = runOnceTable[row][column];
	return isSent(verdict) && live !== void 0 && hasComeAndGone(asking, live) ? "run-once" : verdict;
}
function isStopped(subject, live, run) {
	const verdict = verdictOf(subject, live, run);
	return verdict === "run-once" || verdict === "run-lowered";
}
function isSent(verdict) {
	return verdict === "create" || verdict === "replace";
}
function lineOf$1(runs) {
	return `run: {${[...runs].flatMap(([key, { number, startAt }]) => {
		const environment = /^[A-Za-z]/.test(key) ? key : JSON.stringify(key);
		if (startAt !== void 0) return [`${environment}: {number: ${number}, startAt: ${JSON.stringify(startAt)}}`];
		return number === 1 ? [] : [`${environment}: ${number}`];
	}).join(", ")}}`;
}
// src/planning/decide/templates.ts
function decideTemplate(subject, live, owners) {
	const ownership = live && classifyTemplate(live, owners);
	return decide$1(asMade(subject, ownership), ownership);
}
function asMade(subject, ownership) {
	const { perhapsMade } = subject;
	return ownership?.kind === "ours" && perhapsMade?.content?.hash === ownership.marker.hash ? {
		...subject,
		base: perhapsMade
	} : subject;
}
function decide$1(subject, ownership) {
	return {
		...subject.desired === void 0 ? decideRemoved$1(subject, ownership) : decideWanted$1(subject, ownership),
		...present({ marked: markedDocument(subject, ownership) })
	};
}
function markedDocument({ desired, base }, ownership) {
	if (ownership?.kind !== "ours") return void 0;
	const { hash } = ownership.marker;
	if (desired?.content.hash === hash) return desired;
	return base?.content?.hash === hash ? {
		...base,
		content: base.content
	} : void 0;
}
function managed(ownership, base) {
	if (ownership?.kind === "ours") return { liveHash: ownership.marker.hash };
	return ownership?.kind === "unmarked" && base?.adopt === true ? {} : void 0;
}
function decideRemoved$1(subject, ownership) {
	const nothing = (reason) => ({
		kind: "nothing",
		subject,
		reason,
		diagnostics: []
	});
	const ours = managed(ownership, subject.base);
	if (ours !== void 0 && subject.base.onRemoval === "keep") return nothing("Its document was removed, and said `onRemoval: keep`: it stays as it is, and nothing here looks after it any more.");
	if (ours !== void 0) return {
		kind: "delete",
		subject,
		reason: "Its document was removed.",
		notes: [],
		guards: [],
		...ours
	};
	if (ownership === void 0) return nothing("It isn't in LaunchDarkly any more.");
	return nothing(`It is not ours${ownership.kind === "foreign" ? ` but ${ownership.marker.owner}'s` : ""}, so it stays.`);
}
function decideWanted$1(subject, ownership) {
	const { desired, base } = subject;
	const decided = {
		subject,
		notes: [],
		guards: []
	};
	if (ownership === void 0) return {
		kind: "create",
		...decided,
		reason: "It isn't in LaunchDarkly."
	};
	const ours = managed(ownership, base);
	if (ours === void 0) {
		if (desired.adopt && ownership.kind === "unmarked") return {
			kind: "adopt",
			...decided,
			reason: "This document takes it over as it is.",
			notes: ["Nothing is sent: it is this document's from the merge on."]
		};
		const guards = [notOursGuard(ownership)];
		return {
			kind: "replace",
			...decided,
			reason: "A template of this key is there already.",
			guards
		};
	}
	const hash = ours.liveHash ?? base?.content?.hash;
	if (hash === desired.content.hash) return ours.liveHash === void 0 && !desired.adopt ? adoptNeeded(subject) : {
		kind: "nothing",
		subject,
		reason: "It is as the document wants it.",
		diagnostics: []
	};
	return {
		kind: "replace",
		subject,
		reason: "It differs from the document.",
		notes: ["It is deleted and created again: LaunchDarkly can't change a template."],
		guards: base?.content?.hash === hash ? [] : [unreadableGuard],
		...ours
	};
}
function adoptNeeded(subject) {
	const { key, origin } = subject.desired;
	return {
		kind: "invalid",
		subject,
		diagnostics: [{
			severity: "error",
			code: "adopt-needed",
			message: `The template \`${key}\` is this document's by \`adopt\` only: without it, it would be taken for one made by hand.`,
			hint: "Keep `adopt: true`, at least until its content changes: then it gets a marker.",
			position: origin.locate("")
		}]
	};
}
function notOursGuard(ownership) {
	switch (ownership.kind) {
		case "ours":
		case "foreign": {
			const { owner } = ownership.marker;
			return {
				code: "foreign",
				overridable: false,
				message: `The template is owned by ${owner}.`,
				hint: `If the repository was renamed, write \`formerOwners: [${owner}]\` in workflow-sync.yaml; else give the document another key.`
			};
		}
		case "unclear": return {
			code: "unclear-marker",
			overridable: false,
			message: `The template can't be told to be ours: ${ownership.why}.`,
			hint: "Mend its description in LaunchDarkly, or delete it there."
		};
		case "misplaced": return {
			code: "unmanaged",
			overridable: false,
			message: "A template of this key was made by hand, with a marker that was written for something else.",
			hint: "Take the marker out of its description in LaunchDarkly and write `adopt: true` to take it over, or give the document another key."
		};
		case "unmarked": return {
			code: "unmanaged",
			overridable: false,
			message: "A template of this key was made by hand.",
			hint: "Write `adopt: true` to take it over, or give the document another key."
		};
	}
}
const unreadableGuard = {
	code: "template-unreadable",
	overridable: false,
	message: "What is live is not what the base revision says, so it could not be put back if LaunchDarkly refused the new one.",
	hint: "Delete the template in LaunchDarkly; the next plan creates it from the document."
};
// src/planning/words/workflow.ts
function sendNotes(subject, replaced, from) {
	const { content, startAt } = subject.desired;
	const notes = [];
	if (replaced?.progress.kind === "running") notes.push(`${capitalised(hasRunWords(replaced, subject))}; ${from === 0 ? "the new run starts again at the first stage" : `the new run starts at \`${startAt}\``}.`);
	if (from > 0) notes.push(`${stageCount(from)} not sent: an earlier run carried ${from === 1 ? "it" : "them"} out. Waits begin anew, and approvals given so far are gone.`);
	else if (replaced !== void 0) notes.push("Its waits begin anew.");
	if (content.canonical.template !== void 0) notes.push(`Its stages come from the template \`${content.canonical.template}\`.`);
	return notes;
}
function progressWords(documents, live) {
	return live?.progress.kind === "running" ? `It is running: ${hasRunWords(live, documents)}.` : "It is waiting for its first stage.";
}
function deleteNotes(documents, live) {
	if (live?.progress.kind !== "running") return ["Nothing of it has run."];
	const { run, left } = stageProgress(live, documents);
	const rest = left.length === 0 ? "" : ` ${capitalised(listed(left))} won't run.`;
	if (run.length === 0) return [`No stage has run yet, but the first has begun.${rest}`];
	return [`${capitalised(haveRun(run))}: the flag keeps what ${run.length === 1 ? "it" : "they"} set.${rest}`];
}
function adoptedWords({ live, progress }) {
	const stages = ownStageProgress(live, progress);
	switch (progress.kind) {
		case "waiting": return "It is waiting for its first stage.";
		case "running": return `It is running: ${stageProgressWords(stages)}.`;
		case "ended": return stages.left.length === 0 ? "It has ended: all of it has run." : `It has ended: ${leftOutWords(stages)}.`;
	}
}
function hasRunWords(live, documents) {
	return stageProgressWords(stageProgress(live, documents));
}
function failedWords(live, documents) {
	return leftOutWords(stageProgress(live, documents));
}
function leftOutWords({ run, left }) {
	return run.length === 0 ? `${listed(left)} did not run` : `${haveRun(run)}, ${listed(left)} did not`;
}
function stageCount(count) {
	return count === 1 ? "The first stage is" : `The first ${count} stages are`;
}
// src/planning/decide/adopting.ts
function decideAdoption(subject, live, owned, guards) {
	const { desired, base } = subject;
	const id = desired.adopt;
	if (id === void 0 || id === base?.adopt) return void 0;
	const free = owned.unmanaged.find((one) => one.live.id === id);
	if (live !== void 0) return live.live.id !== id && free !== void 0 && free.progress.kind !== "ended" ? invalid(subject, beside(live)) : void 0;
	const whose = free?.isMarked === true ? "a copied or foreign marker" : markerOfOthers(id, owned);
	if (whose !== void 0) return invalid(subject, marked$1(id, whose));
	if (free === void 0) return invalid(subject, {
		code: "nothing-to-adopt",
		message: `There is no workflow ${id} to adopt on ${targetName(desired.target)}.`,
		hint: "Take `adopt` away to create a new one, or correct the id."
	});
	return {
		kind: "adopt",
		subject,
		live: free.live,
		reason: "This document takes it over as it is.",
		notes: ["Nothing is sent: it is this document's from the merge on.", adoptedWords(free)],
		guards
	};
}
function markerOfOthers(id, { foreign, unclear, managed }) {
	const theirs = foreign.find(({ live }) => live.id === id);
	if (theirs !== void 0) return `the marker of ${theirs.marker.owner}`;
	if (unclear.some(({ live }) => live.id === id)) return "a marker that can't be trusted";
	const ours = managed.find(({ live }) => live.id === id);
	return ours && `the marker of the document \`${keyOf(ours)}\``;
}
function beside({ live }) {
	return {
		code: "adopt-beside",
		message: `This document has the workflow \`${live.id}\` already, so it can't take over another one.`,
		hint: "Give the other one a document of its own, or take `adopt` away."
	};
}
function marked$1(id, whose) {
	return {
		code: "adopt-marked",
		message: `The workflow \`${id}\` can't be adopted: it carries ${whose}.`,
		hint: "Only what was made by hand can be adopted. After a rename write `formerKeys` here, or `formerOwners` in workflow-sync.yaml."
	};
}
function invalid(subject, problem) {
	const position = subject.desired.origin.locate("/adopt");
	return {
		kind: "invalid",
		subject,
		diagnostics: [{
			severity: "error",
			...problem,
			position,
			pointer: "/adopt"
		}]
	};
}
function fieldsToKeep({ desired }, live) {
	if (live === void 0 || live.progress.kind === "ended") return [];
	const { key, formerKeys, adopt, origin, target } = desired;
	const error = (code, message, hint) => [{
		severity: "error",
		code,
		message,
		hint,
		position: origin.locate("")
	}];
	if (isAdopted(live)) {
		if (adopt === live.live.id) return [];
		return error("adopt-needed", `The workflow \`${live.live.id}\` on ${targetName(target)} is this document's by \`adopt\` only: without it, it would go on unwatched.`, `Keep \`adopt: {${target.environment}: ${live.live.id}}\` as long as it is active.`);
	}
	const carried = keyOf(live);
	if ([key, ...formerKeys].includes(carried)) return [];
	return error("former-key-needed", `The workflow \`${live.live.id}\` on ${targetName(target)} still carries the key \`${carried}\`: without it, it would go on unwatched.`, `Keep \`formerKeys: [${carried}]\` as long as it is active.`);
}
// src/planning/decide/reasons.ts
function whySent({ desired: { run }, memory, wasStopped }, { row, column }) {
	return {
		absent: wasStopped === true && memory === "not made" ? "It isn't in LaunchDarkly: it was deleted here when its document was removed, while it was waiting. Nothing of it had run." : "It isn't in LaunchDarkly.",
		gone: `Run ${run} is asked for.`,
		unknown: "It isn't known whether this was made before.",
		ended: `Run ${run} is asked for; the ended one stays as history.`,
		waiting: column === "run raised" ? `Run ${run} is asked for; nothing of the one before has run.` : "Its stages differ, and nothing of it has run.",
		running: `Run ${run} is asked for.`
	}[row];
}
const whyKept = "Its document, or this target in it, was removed, and said `onRemoval: keep`: it goes on as it is, and nothing here looks after it any more.";
function whyNothing({ row, column }, documents, live) {
	if (column === "removed") return row === "ended" ? "It has ended and stays as history." : "It isn't in LaunchDarkly any more.";
	if (row === "gone") return `${documents.base === void 0 ? "It was made before its document was removed." : "It ended or was deleted by hand."} Raise \`run\` to run it again.`;
	if (row === "ended") {
		if (column !== "equal") return "It has run; only texts differ.";
		return hasFailed(live) ? `It has failed: ${failedWords(live, documents)}.` : "It has run.";
	}
	return progressWords(documents, live);
}
function onlyTexts(documents, live) {
	return `Only texts differ. LaunchDarkly can't change a workflow, so they stay as they are until its stages change. ${progressWords(documents, live)}`;
}
function failedWarning({ row, column }, subject, live, linesOf) {
	if (row !== "ended" || column !== "equal" || !hasFailed(live)) return [];
	const { target, origin } = subject.desired;
	return [{
		severity: "warning",
		code: "workflow-failed",
		message: `The workflow on ${targetName(target)} has failed: ${failedWords(live, subject)}.`,
		hint: `Look at it in LaunchDarkly; to run it again write \`${linesOf(subject).anew(target.environment)}\`.`,
		position: origin.locate("")
	}];
}
function goneWarning({ row }, subject, linesOf) {
	const { desired, base, target } = subject;
	const before = base === void 0 ? [] : base.content?.stageHashes;
	const isEdited = before !== void 0 && !isDeepStrictEqual(before, desired.content.stageHashes);
	if (row !== "gone" || !isEdited) return [];
	const why = base === void 0 ? "it was made before its document was removed" : "it was made before this edit, and has ended or was deleted by hand";
	return [{
		severity: "warning",
		code: "made-before",
		message: `Nothing is made on ${targetName(target)}: ${why}.`,
		hint: `To run it again, write \`${linesOf(subject).anew(target.environment)}\`.`,
		position: desired.origin.locate("")
	}];
}
function hasFailed(live) {
	return live?.progress.kind === "ended" && live.progress.failed;
}
// src/planning/decide/workflow-guards.ts
function runOnceGuard(subject, live, lines) {
	const { goingOn, lowest } = lines;
	const where = goingOn?.everywhere ? "there" : "where that can be";
	return {
		code: "run-once",
		overridable: false,
		message: live.progress.kind === "ended" ? "This workflow has ended: a changed document doesn't start it again." : `This workflow has started (${hasRunWords(live, subject)}): a stage that has run can't be edited.`,
		hint: `Ask for a new run: ${goingOn === void 0 ? "" : `\`${goingOn.line}\` goes on ${where}, `}\`${lowest}\` starts at the first stage. Or undo the edit.`
	};
}
function runGoneGuard({ desired: { run } }, live, { lowest }) {
	const there = runOf(live);
	return {
		code: "run-once",
		overridable: false,
		message: `Run ${run} was asked for before and isn't there any more: it ended, or was deleted by hand, while run ${there} is there still.`,
		hint: `Ask for a new run: \`${lowest}\` takes the place of run ${there}. Or delete that one in LaunchDarkly.`
	};
}
const unsaid = "It isn't in LaunchDarkly, and no apply record says whether it was made before";
const causes = {
	"no record": `${unsaid}: there is none`,
	"not understood": `${unsaid}: the last one can't be read or understood`,
	"not proved": `${unsaid}: the last one was signed with another access token (was the token renewed?)`,
	"apply lost": `${unsaid}: the apply that was to make it was lost, and has left only what it was about to send`,
	"apply cut short": `${unsaid}: an apply that was to make or delete it ended before it knew whether that was done`,
	"not known before": `${unsaid}: the last apply didn't know, either`,
	"to be deleted": "It isn't in LaunchDarkly: an apply was to delete it, and no record says whether that did so, or somebody by hand after it had run"
};
function noMemoryGuard(doubt) {
	return {
		code: "no-memory",
		overridable: true,
		message: `${doubt === void 0 ? unsaid : causes[doubt]}. Let through, it starts at its first stage, also if it has run and was deleted since.`,
		hint: "If it has not run, or is to run again, let it through. If it has run, apply by hand with the input `base`, or `--base`: the commit whose documents LaunchDarkly holds, this one among them; then it is not made again. If it is not to run at all, remove its document: should it come back, it counts as having run."
	};
}
function runLoweredGuard(subject, live, made, { lowest, lowestRun, anew }) {
	const { desired, target } = subject;
	const run = lowestRun(target.environment);
	const another = `\`${anew(target.environment)}\` for another one.`;
	const keeping = verdictOf(subject, live, run) === "replace" ? "to replace it" : "to leave it as it is";
	return {
		code: "run-lowered",
		overridable: false,
		message: `Run ${desired.run} is asked for, but run ${made} was made already.`,
		hint: run > made ? `Write \`${lowest}\` for another one.` : `Write \`${lowest}\` ${keeping}, or ${another}`
	};
}
function runMissingGuard({ desired, base, target: { environment } }, asked, { lowest, lowestRun, anew }) {
	const why = base?.run === asked ? `run ${asked} was deleted to be made anew, and isn't there` : `${base === void 0 ? "an earlier one" : `run ${base.run}`} was deleted for run ${asked}, which isn't there`;
	const again = lowestRun(environment) > asked ? `\`${lowest}\` makes another one.` : `\`${lowest}\` makes it again from the first stage, \`${anew(environment)}\` makes another one.`;
	return {
		code: "run-lowered",
		overridable: false,
		message: `Run ${desired.run} is asked for, but ${why}.`,
		hint: `Run ${asked} can't go on where it was. ${again} To have none, remove the document.`
	};
}
function unclearClaims(subject, live, { unclear }) {
	const counts = endedCount(subject, live);
	return unclear.filter((claim) => claim.keys.some((key) => subject.keys.includes(key)) && (counts || !hasEnded(claim.live)));
}
function unclearGuards(subject, live, owned) {
	return unclearClaims(subject, live, owned).map(({ live: { id }, why }) => ({
		code: "unclear-marker",
		overridable: false,
		message: `The workflow \`${id}\` claims to be this one, but ${why}.`,
		hint: "Mend its description in LaunchDarkly, or delete it there; a newer release may know its marker."
	}));
}
function unclearWarnings(subject, live, owned) {
	const position = subject.desired.origin.locate("");
	return unclearGuards(subject, live, owned).map(({ code, message, hint }) => ({
		severity: "warning",
		code,
		message,
		hint,
		position
	}));
}
function ownershipGuards(subject, live, owned) {
	const { keys, desired, base } = subject;
	const guards = unclearGuards(subject, live, owned);
	if (desired === void 0) return guards;
	const counts = endedCount(subject, live);
	const hashes = [desired.content.hash, ...live === void 0 ? [base?.content?.hash] : []];
	const twin = owned.foreign.find(({ live: other, marker }) => keys.includes(marker.key) && hashes.includes(marker.hash) && (counts || !hasEnded(other)));
	if (twin !== void 0) guards.push({
		code: "foreign",
		overridable: false,
		message: `The same workflow is there already, owned by ${twin.marker.owner}.`,
		hint: `If the repository was renamed, write \`formerOwners: [${twin.marker.owner}]\` in workflow-sync.yaml; else give the document another key.`
	});
	return guards;
}
function staysForeign({ key, keys, base, target }, { foreign }) {
	return foreign.filter(({ live, marker }) => keys.includes(marker.key) && isDeepStrictEqual(marker.stages, base.content?.stageHashes) && !hasEnded(live)).map(({ marker: { owner } }) => ({
		severity: "warning",
		code: "foreign",
		message: `The same workflow as that of the removed document \`${key}\` is on ${targetName(target)}, owned by ${owner}: it isn't deleted, and goes on changing the flag.`,
		hint: `If it is to be deleted, and ${owner} is an owner of the past, keep the document, add \`${owner}\` to \`formerOwners\` in workflow-sync.yaml in a pull request of its own, and remove the document then. Or delete it in LaunchDarkly.`,
		position: base.origin.locate("")
	}));
}
function endedCount({ desired }, live) {
	if (desired === void 0) return false;
	return live === void 0 || live.progress.kind === "ended" || runOf(live) < desired.run;
}
// src/planning/decide/workflows.ts
function decideWorkflow(subject, live, owned, linesOf) {
	return subject.desired === void 0 ? decideRemoved(subject, live, owned) : decideWanted(subject, live, owned, linesOf);
}
function decideRemoved(subject, live, owned) {
	const cell = cellOf(subject, live);
	const isKept = subject.base.onRemoval === "keep";
	if (isKept && live !== void 0 && live.progress.kind !== "ended") return {
		kind: "nothing",
		subject,
		reason: whyKept,
		diagnostics: []
	};
	const guards = ownershipGuards(subject, live, owned);
	if (live !== void 0 && runOnceTable[cell.row][cell.column] === "delete") return {
		kind: "delete",
		subject,
		live,
		reason: "Its document, or this target in it, was removed.",
		notes: deleteNotes(subject, live),
		guards
	};
	const [claim] = live === void 0 && !isKept ? unclearClaims(subject, live, owned) : [];
	if (claim !== void 0) return {
		kind: "delete",
		subject,
		live: claim,
		reason: unclearReason,
		notes: [],
		guards
	};
	const diagnostics = isKept ? [] : staysForeign(subject, owned);
	return {
		kind: "nothing",
		subject,
		reason: whyNothing(cell, subject, live),
		diagnostics
	};
}
const unclearReason = "It can't be told whose the workflow is that is there.";
function decideWanted(subject, live, owned, linesOf) {
	if (subject.alsoAtBase !== void 0) return twoInOne(subject, subject.alsoAtBase);
	const guards = ownershipGuards(subject, live, owned);
	const adoption = decideAdoption(subject, live, owned, guards);
	if (adoption !== void 0) return adoption;
	const cell = cellOf(subject, live);
	const verdict = runOnceTable[cell.row][cell.column];
	if (verdict === "create" || verdict === "replace") return send(subject, cell, live, guards, linesOf);
	const diagnostics = fieldsToKeep(subject, live);
	if (diagnostics.length > 0) return {
		kind: "invalid",
		subject,
		diagnostics
	};
	switch (verdict) {
		case "nothing":
		case "say so":
			if (live === void 0 && guards.length > 0) return stopped(subject, live, unclearReason, guards);
			return {
				kind: "nothing",
				subject,
				reason: verdict === "nothing" ? whyNothing(cell, subject, live) : onlyTexts(subject, live),
				diagnostics: [
					...failedWarning(cell, subject, live, linesOf),
					...goneWarning(cell, subject, linesOf),
					...unclearWarnings(subject, live, owned)
				],
				...live !== void 0 && live.progress.kind !== "ended" && { live }
			};
		case "run-once":
			if (live === void 0) throw new Error("The run-once table stops edits only of what is live.");
			return stopped(subject, live, "Its stages differ from what has been started.", [...guards, runOnceGuard(subject, live, linesOf(subject))]);
		case "no-memory": return send(subject, cell, live, guards.length > 0 ? guards : [noMemoryGuard(subject.doubt)], linesOf);
		case "run-lowered": {
			const made = live === void 0 ? runBegun(subject) ?? 0 : runOf(live);
			if (live === void 0 && subject.memory === "replacing") return stopped(subject, live, "A lower run than the one that was to be made is asked for.", [...guards, runMissingGuard(subject, made, linesOf(subject))]);
			return stopped(subject, live, "A lower run than the one that was made is asked for.", [...guards, runLoweredGuard(subject, live, made, linesOf(subject))]);
		}
		case "delete": throw new Error("The run-once table deletes only what is removed.");
	}
}
function stopped(subject, live, reason, guards) {
	const decided = {
		subject,
		from: 0,
		reason,
		notes: [],
		guards
	};
	return live === void 0 ? {
		kind: "create",
		...decided,
		progress: "absent"
	} : {
		kind: "replace",
		...decided,
		live
	};
}
function send(subject, cell, live, guards, linesOf) {
	const { desired } = subject;
	if (!subject.keys.includes(desired.key)) return keyOfAnother(subject);
	if (live !== void 0 && hasComeAndGone(subject, live)) return stopped(subject, live, "An earlier run than the one that is asked for is there.", [...guards, runGoneGuard(subject, live, linesOf(subject))]);
	const start = startIndex(desired, live);
	if ("diagnostic" in start) return {
		kind: "invalid",
		subject,
		diagnostics: [start.diagnostic]
	};
	const from = start.index;
	const decided = {
		subject,
		from,
		reason: whySent(subject, cell),
		guards
	};
	if (live === void 0 || live.progress.kind === "ended") return {
		kind: "create",
		...decided,
		notes: sendNotes(subject, void 0, from),
		progress: live === void 0 ? "absent" : "ended"
	};
	return {
		kind: "replace",
		...decided,
		notes: sendNotes(subject, live, from),
		live
	};
}
function keyOfAnother(subject) {
	const { target, wantedHere } = subject;
	const { key, origin } = subject.desired;
	const holder = wantedHere.find(({ keys }) => keys.includes(key))?.desired.key;
	const whose = holder === void 0 ? "a document that is removed" : `the document \`${holder}\``;
	return {
		kind: "invalid",
		subject,
		diagnostics: [{
			severity: "error",
			code: "former-key-in-use",
			message: `On ${targetName(target)}, the key \`${key}\` is that of what ${whose} runs, so nothing can be made under it now.`,
			hint: holder === void 0 ? "Merge the removal first, or give this document another key." : `Once that has ended, take \`${key}\` out of the \`formerKeys\` of \`${holder}\` in a pull request of its own. Or give this document another key.`,
			position: origin.locate("/key"),
			pointer: "/key"
		}]
	};
}
function twoInOne(subject, alsoAtBase) {
	const { base, desired, target } = subject;
	const names = [...base === void 0 ? [] : [base], ...alsoAtBase].map(({ key }) => `\`${key}\``);
	const pointer = "/formerKeys";
	return {
		kind: "invalid",
		subject,
		diagnostics: [{
			severity: "error",
			code: "former-keys-clash",
			message: `${names.join(" and ")} were documents of their own on ${targetName(target)}; one document can't go on with both workflows.`,
			hint: "Leave in `formerKeys` only the key of the document that this one was; remove the other one without it.",
			position: desired.origin.locate(pointer),
			pointer
		}]
	};
}
// src/planning/decide/decide.ts
function decide(subjects, live, owners) {
	const decisions = {
		workflows: [],
		dedupes: [],
		templates: [],
		unmanaged: 0,
		active: /* @__PURE__ */ new Map()
	};
	const settled = [];
	for (const [target, ofTarget] of groupByTarget(subjects.workflows)) {
		const read = live.targets.get(target);
		if (read === void 0) continue;
		const byAdopted = groupBy(ofTarget[0]?.wantedHere ?? [], ({ desired }) => desired.adopt);
		const owned = classifyTarget(read, owners, ofTarget.flatMap(({ base }) => {
			if (base?.adopt === void 0) return [];
			return (byAdopted.get(base.adopt) ?? []).some(({ desired }) => isAnother(desired, base)) ? [] : [base];
		}), live.now);
		const adopters = adoptersOf(ofTarget);
		decisions.active.set(target, activeWorkflows(owned, adopters));
		const dedupes = dedupe(owned, ofTarget);
		const surplus = new Set(dedupes.flatMap((decision) => decision.surplus));
		const left = {
			...owned,
			managed: owned.managed.filter((managed) => !surplus.has(managed))
		};
		decisions.dedupes.push(...dedupes);
		const byKey = groupBy(left.managed, keyOf);
		for (const subject of ofTarget) settled.push({
			subject,
			live: liveOf(subject, byKey),
			left
		});
		const unmanaged = owned.unmanaged.filter((one) => adopterOf(one, adopters) === void 0);
		decisions.unmanaged += unmanaged.length + owned.foreign.length;
	}
	const linesOf = runLines(settled.flatMap(({ subject, live }) => subject.desired === void 0 ? [] : [{
		subject,
		live
	}]));
	decisions.workflows = settled.map(({ subject, live, left }) => decideWorkflow(subject, live, left, linesOf));
	if (live.templates !== void 0) {
		const byKey = new Map(live.templates.map((template) => [template.key, template]));
		for (const subject of subjects.templates) decisions.templates.push(decideTemplate(subject, byKey.get(subject.key), owners));
	}
	return decisions;
}
function dedupe(owned, subjects) {
	if (owned.managed.length < 2) return [];
	const documents = documentsByKey(subjects);
	const kept = new Set(subjects.flatMap(({ desired, base, keys }) => desired === void 0 && base.onRemoval === "keep" ? keys : []));
	const watched = owned.managed.filter((managed) => !kept.has(keyOf(managed)));
	const doubles = [...groupBy(watched, (managed) => documents.get(keyOf(managed)) ?? keyOf(managed))].flatMap(([key, managed]) => {
		const { keep, surplus } = chooseSurplus(managed);
		return surplus.length === 0 || keep === void 0 ? [] : [{
			key,
			keep,
			surplus
		}];
	});
	if (doubles.length === 0) return [];
	const byHash = groupBy(documentsHere(subjects).entries(), ([, { content }]) => content.hash);
	const named = groupBy(subjects.flatMap((subject) => subject.keys.map((key) => ({
		key,
		subject
	}))), ({ key }) => key);
	return doubles.map(({ key, keep, surplus }) => {
		const ofKey = (named.get(key) ?? []).map(({ subject }) => subject);
		return {
			key,
			keep,
			surplus,
			documents: [...new Set([keep, ...surplus].flatMap((managed) => hashOf$2(managed) ?? []))].flatMap((hash) => byHash.get(hash) ?? []).sort(([left], [right]) => left - right).map(([, document]) => document),
			...present({ mostAsked: mostAsked(ofKey) }),
			...ofKey[0]?.isEarlier === true && { undone: true }
		};
	});
}
function mostAsked(subjects) {
	const runs = subjects.flatMap(({ desired, base }) => [desired, base].flatMap((document) => document?.run ?? []));
	return runs.length === 0 ? void 0 : Math.max(...runs);
}
function documentsHere(subjects) {
	const all = [...(subjects[0]?.wantedHere ?? []).map(({ desired }) => desired), ...subjects.flatMap((subject) => [...[subject.base, subject.before].filter((document) => document !== void 0), ...(subject.desired && subject.alsoAtBase) ?? []])];
	return [...new Set(all)].flatMap((document) => document.content === void 0 ? [] : [{
		...document,
		content: document.content
	}]);
}
function documentsByKey(subjects) {
	const documents = /* @__PURE__ */ new Map();
	for (const { key, keys } of subjects) for (const name of keys) documents.set(name, key);
	for (const { desired, keys } of subjects[0]?.wantedHere ?? []) for (const name of keys) documents.set(name, desired.key);
	for (const subject of subjects) if (subject.desired !== void 0) for (const { key } of subject.alsoAtBase ?? []) documents.delete(key);
	return documents;
}
function adoptersOf([first]) {
	return new Map((first?.wantedHere ?? []).flatMap(({ desired: { adopt, key } }) => adopt ? [[adopt, key]] : []));
}
function liveOf({ keys }, managed) {
	return currentWorkflow(keys.flatMap((key) => managed.get(key) ?? []));
}
function isAnother({ key, formerKeys }, base) {
	return key !== base.key && !formerKeys.includes(base.key);
}
function groupByTarget(subjects) {
	return groupBy(subjects, ({ target }) => targetName(target));
}
// src/pipeline/gather.ts
async function makePlan(request, client) {
	return assemble(await gather(request, client));
}
async function gather(request, launchDarkly) {
	const { head, ledger } = request;
	const client = readingOnce(launchDarkly);
	const diagnostics = [
		...request.diagnostics,
		...head.diagnostics,
		...unreadableBase(request.unreadable),
		...unknownSelection(request)
	];
	const invalid = diagnostics.some(isError);
	const workflows = invalid ? [] : selectWorkflows(workflowSubjects(request), request);
	const templates = invalid ? [] : selectTemplates(templateSubjects(request), workflows, request);
	if (!invalid && head.count === 0 && ledger.count === 0) diagnostics.push({
		severity: "notice",
		code: "no-documents",
		message: "There are no documents, and none has been applied: nothing to do.",
		hint: "`ld-sync init` writes a sample to begin with; docs/getting-started.md goes on from there."
	});
	const needing = [...templates, ...workflows.filter(({ desired }) => desired?.content.canonical.template !== void 0)];
	const templatesFor = needing.length === 0 ? void 0 : needing.every(({ isEarlier }) => isEarlier) ? "earlier changes" : "change";
	const { service } = request.policies;
	const state = await readState(client, groupByTarget(workflows), templatesFor, request.owners, request.made, service);
	const decisions = decide({
		workflows,
		templates
	}, state.live, request.owners);
	const { templates: live } = state.live;
	const sent = contentsToSend(decisions);
	const known = {
		flags: /* @__PURE__ */ new Map(),
		...present({ templates: live })
	};
	const [{ catalogue: needed, diagnostics: unread }, { environments, diagnostics: unchecked }] = await Promise.all([readNeeded(client, sent, known), readRequired(client, workflowsToSend(decisions), request.policies.checks)]);
	const shown = withoutTeams([...sent.own, ...sent.earlier], needed);
	const { catalogue } = await readCatalogue(client, contentsToShow(decisions), shown);
	const prerequisites = await readPrerequisites(client, [...workflowContents(decisions), ...flagsToShow(decisions)], catalogue.flags);
	const approvals = await readApprovals(client, actedOn(decisions), catalogue);
	const input = {
		decisions,
		subjects: {
			workflows,
			templates
		},
		understood: !invalid,
		isBaseNamed: request.isBaseNamed,
		lifted: request.lifted,
		protecting: request.protecting,
		catalogue: {
			...catalogue,
			...approvals,
			flags: prerequisites.flags,
			...present({ environments })
		},
		owners: request.owners,
		diagnostics: [
			...diagnostics,
			...state.diagnostics,
			...unread,
			...unchecked,
			...prerequisites.diagnostics
		],
		policies: request.policies,
		compiled: request.compiled,
		head,
		base: ledger,
		now: client.now(),
		description: {
			tool: request.tool,
			instance: request.instance,
			...request.environments && { environments: [...request.environments] },
			base: request.names.base,
			head: request.names.head,
			scope: request.scope,
			...request.isUnrecorded && { unrecorded: true }
		}
	};
	const tried = await runDryRuns(client, dryRuns(input), service);
	return {
		...input,
		dryRuns: tried.answers,
		leftOut: [...state.restsOnProfile ? ["unfilteredListShowsEnded"] : [], ...tried.restsOnProfile ? ["readerMayDryRun"] : []],
		diagnostics: [...input.diagnostics, ...tried.diagnostics],
		now: client.now()
	};
}
async function readNeeded(client, { own, earlier }, known) {
	const needed = await readCatalogue(client, own, known);
	if (earlier.length === 0) return needed;
	const { catalogue, diagnostics } = await readCatalogue(client, earlier, needed.catalogue);
	return {
		catalogue,
		diagnostics: [...needed.diagnostics, ...leftEarlier(diagnostics)]
	};
}
async function readRequired(client, { own, earlier }, checks) {
	const [needed, left] = await Promise.all([readEnvironments(client, own, checks), readEnvironments(client, earlier, checks)]);
	if (needed.environments === void 0) return needed;
	return {
		environments: new Map([...left.environments ?? [], ...needed.environments]),
		diagnostics: [...needed.diagnostics, ...leftEarlier(left.diagnostics)]
	};
}
function actedOn({ workflows }) {
	return workflows.flatMap((decision) => liveOf$1(decision) ?? []);
}
function contentsToSend({ workflows, templates }) {
	return byOrigin([...workflows.filter(sendsBody).map(({ subject, from }) => [subject, asking(subject.desired, from)]), ...templates.filter(sendsBody).map(({ subject }) => [subject, asking(subject.desired, 0)])]);
}
function workflowContents({ workflows }) {
	return workflows.filter(sendsBody).flatMap(({ subject, from }) => asking(subject.desired, from));
}
function workflowsToSend({ workflows }) {
	return byOrigin(workflows.filter(sendsBody).map(({ subject }) => [subject, [subject.desired]]));
}
function byOrigin(sent) {
	const of = (earlier) => sent.flatMap(([{ isEarlier }, what]) => isEarlier === earlier ? what : []);
	return {
		own: of(false),
		earlier: of(true)
	};
}
function contentsToShow(decisions) {
	const adopted = [...decisions.workflows, ...decisions.templates].filter(({ kind }) => kind === "adopt");
	return [...contentsBefore(decisions), ...adopted.flatMap(({ subject }) => asking(subject.desired, 0))];
}
function contentsBefore({ workflows, dedupes, templates }) {
	const putBack = templates.filter(({ kind }) => kind === "replace").flatMap(({ subject }) => asking(subject.base, 0));
	const doubles = dedupes.flatMap(({ documents }) => documents.flatMap((document) => asking(document, 0)));
	const marked = templates.flatMap((decision) => asking(decision.marked, 0));
	return [
		...putBack,
		...flagsToShow({ workflows }),
		...doubles,
		...marked
	];
}
function flagsToShow({ workflows }) {
	return workflows.flatMap((decision) => {
		if (decision.kind !== "delete" || !("provenance" in decision.live)) return [];
		const { subject, live } = decision;
		const content = {
			...subject.target,
			name: ""
		};
		return live.progress.kind === "running" ? [{
			content,
			origin: subject.base.origin,
			from: 0
		}] : [];
	});
}
function asking(document, from) {
	return document?.content === void 0 ? [] : [{
		content: document.content.canonical,
		origin: document.origin,
		from,
		awaitsFlag: document.kind === "Workflow" && document.awaitsFlag === true
	}];
}
function unreadableBase([first]) {
	if (first === void 0) return [];
	return [{
		severity: "error",
		code: "base-unreadable",
		message: `What was applied last can't be read: \`${first.position === void 0 ? "" : `${first.position.file}:${first.position.line}: `}${first.message.replaceAll("`", "'")}\` Nothing is planned, since a document that has run could look like a new one.`,
		hint: "Compare with an older revision that can be read: the input `base`, or `--base`.",
		...present({ undone: first.undone })
	}];
}
// src/pipeline/plan-file.ts
async function savePlan(path, plan, redact) {
	try {
		await writeFile(path, redactedPieces(jsonPieces(plan), redact));
	} catch (error) {
		throw new ExpectedError(`The plan could not be written to ${path}: ${messageOf(error)}`);
	}
}
async function readPlanDigests(path) {
	const hint = "Make one with `plan --out FILE`.";
	let saved;
	try {
		saved = JSON.parse(await readFile(path, "utf8"));
	} catch (error) {
		throw new ExpectedError(`The plan ${path} can't be read: ${messageOf(error)}`, hint);
	}
	const { plan: planSchema } = await import("./plan-DAGjoGyE.js");
	if (!planSchema(saved)) {
		const [{ instancePath = "", message = "" } = {}] = planSchema.errors ?? [];
		throw new ExpectedError(`${path} is not a plan of this version: ${instancePath} ${message}.`, hint);
	}
	return new Set(coveredDigests(saved.operations));
}
// src/pipeline/review.ts
function reviewOf(plans, records) {
	const reviewed = /* @__PURE__ */ new Map();
	const add = (digest, lifted) => {
		reviewed.set(digest, /* @__PURE__ */ new Set([
			...reviewed.get(digest) ?? [],
			...lifted,
			...guardsOfWholePlans
		]));
	};
	for (const { undone, reviewed: notPlanned = [] } of records) {
		for (const { digest, restDigest = digest, reviewed: isReviewed, lifted = [] } of undone) if (isReviewed) for (const one of [digest, restDigest]) add(one, lifted);
		for (const { digest, lifted = [] } of notPlanned) add(digest, lifted);
	}
	const mergedAt = /* @__PURE__ */ new Map();
	for (const { shown, stopped = [], isOverridden, plannedAt = 0, ...plan } of plans) {
		for (const digest of stopped) reviewed.delete(digest);
		for (const [digest, time] of mergedAt) if (time < plannedAt && !shown.has(digest)) reviewed.delete(digest);
		for (const digest of shown.keys()) mergedAt.set(digest, plan.mergedAt ?? Number.POSITIVE_INFINITY);
		for (const [digest, stops] of shown) if (stops.length === 0 || isOverridden) add(digest, stops);
		else reviewed.delete(digest);
	}
	return reviewed;
}
function reviewByHand(plan, isAllowed) {
	return reviewOf([{
		shown: shownBy(plan),
		isOverridden: isAllowed
	}], []);
}
function shownBy(plan) {
	const stops = overridableStops(plan);
	return new Map(plan.operations.flatMap((operation) => {
		const lifted = stops.get(operation.id) ?? [];
		if (stopsBesidesWaiting(operation).length !== lifted.length) return [];
		return seenIn(operation).map((digest) => [digest, lifted]);
	}));
}
function seenIn(operation) {
	const isTemplate = operation.object === "template" && operation.kind === "replace";
	return [operation.digest, ...isTemplate ? [operation.restDigest] : []];
}
function reviewedPlan(plan, shownOn) {
	const shown = shownBy(plan);
	const stopped = plan.operations.flatMap(seenIn).filter((digest) => !shown.has(digest));
	return {
		...shownOn,
		hash: plan.hash,
		shown,
		stopped
	};
}
function isReviewRequired(policy, isPlanned) {
	return policy === "required" || policy === "approved" || policy === "if-present" && isPlanned;
}
// src/pipeline/template-record.ts
async function recordOfTemplates(records, environments, compared) {
	const commit = await latestCommit(records, environments, compared);
	const alike = records.filter(({ record }) => record.sha === commit);
	const [newest] = alike;
	if (newest === void 0) return void 0;
	const undone = templatesUndone(newest.record).filter(({ key }) => alike.every(({ record }) => templatesUndone(record).some((one) => one.key === key)));
	return {
		...newest,
		record: {
			...newest.record,
			undone
		}
	};
}
function templatesUndone({ undone }) {
	return undone.filter(({ target }) => target === void 0);
}
async function latestCommit(records, environments, { head, into, commitsSince }) {
	const commits = [...new Set(records.map(({ record }) => record.sha))];
	const isOwn = records.some(({ record }) => speaksOf(record, environments));
	if (commitsSince === void 0 || isOwn && commits.length === 1) return commits[0];
	const last = [head.name, into?.name].find((name) => name !== void 0 && commits.includes(name));
	if (last !== void 0) return last;
	const nearest = (await Promise.all(commits.map(async (commit) => ({
		commit,
		distance: await commitsSince(commit) ?? Number.POSITIVE_INFINITY
	})))).toSorted((left, right) => left.distance - right.distance)[0];
	return nearest?.distance === Number.POSITIVE_INFINITY ? void 0 : nearest?.commit;
}
// src/pipeline/remembered.ts
async function remember(repository, found, known) {
	try {
		return await readRemembered(repository, found, known);
	} catch (error) {
		if (error instanceof ExpectedError) return error;
		throw error;
	}
}
async function readRemembered(repository, { record, isProved }, known) {
	const { directory, sha } = record;
	const at = async (commit) => readRevision((await repository.snapshot(commit, directory)).files, directory, "base");
	const [documents, ...revisions] = await Promise.all([known?.documents ?? at(sha), ...revisionsOf(record).map(async (commit) => [commit, known?.revisions.get(commit) ?? await at(commit)])]);
	return {
		record,
		isProved,
		documents,
		revisions: new Map(revisions)
	};
}
async function rememberTemplates(repository, { records, ofTemplates = [] }, environments, compared, memories) {
	const found = await recordOfTemplates(ofTemplates, environments, compared);
	if (found === void 0) return void 0;
	const { sha, directory } = found.record;
	const known = memories[records.findIndex((one) => one !== "unreadable" && one.record.sha === sha && one.record.directory === directory)];
	if (known === void 0 || known === "unreadable") return remember(repository, found);
	return known instanceof ExpectedError ? known : remember(repository, found, known);
}
function protectingDocuments(remembered, ofTemplates) {
	const applied = remembered.map(({ documents }) => documents);
	if (ofTemplates === void 0) return applied;
	const { templates } = ofTemplates.documents;
	return [...applied.map(({ workflows }) => ({
		workflows,
		templates: []
	})), {
		workflows: [],
		templates
	}];
}
function madeOf(remembered) {
	const made = remembered.flatMap(({ record }) => record.made ?? []);
	return [...new Map(made.map((one) => [one.id, one])).values()];
}
function unreadableOf(remembered, into) {
	const revisions = remembered.flatMap(({ documents, revisions: others }) => [documents, ...others.values()]);
	return [.../* @__PURE__ */ new Set([...revisions, ...into === void 0 ? [] : [into]])].flatMap(({ unreadable }) => unreadable);
}
function lostCommit({ message }) {
	return {
		severity: "warning",
		code: "record-unreadable",
		message: `The commit of the last apply can't be read: ${message.replace(/(?<!\.)$/, ".")} So it isn't known what was made before.`,
		hint: "Was the branch rewritten? Apply by hand with the input `base`, or `--base`: the commit whose documents LaunchDarkly holds."
	};
}
// src/pipeline/prepare.ts
async function prepare(repository, comparison, inputs) {
	const { named } = comparison;
	const { directory, environments, areEnvironmentsTyped, key, scope, paused } = inputs;
	const revisionOf = (snapshot) => readRevision(snapshot.files, directory, "base");
	const given = comparison.into ?? named;
	const goesInto = given && await withUsablePolicies(revisionOf(given));
	const head = await withUsablePolicies(readRevision(comparison.head.files, directory, "head", goesInto?.configuration?.checks));
	const identity = identify(head, goesInto ?? head, inputs);
	const { owners, instance, steering } = identity;
	const formerOwners = [...owners.formerOwners, ...head.configuration?.formerOwners ?? []];
	const allOwners = [.../* @__PURE__ */ new Set([owners.owner, ...formerOwners])];
	const found = await repository.records.read(allOwners, environments);
	const memories = await Promise.all(found.records.map((one) => one === "unreadable" ? one : remember(repository, one)));
	const templates = await rememberTemplates(repository, found, environments, comparison, memories);
	const lostCommits = [.../* @__PURE__ */ new Set([...memories, templates])].flatMap((memory) => memory instanceof ExpectedError ? [lostCommit(memory)] : []);
	const sources = memories.map((memory) => memory instanceof ExpectedError ? "unreadable" : memory);
	const remembered = sources.flatMap((source) => source === "unreadable" || !source.isProved ? [] : [source]);
	const ofTemplates = templates instanceof ExpectedError ? void 0 : templates;
	const allRemembered = [...remembered, ...ofTemplates === void 0 ? [] : [ofTemplates]];
	const [newest] = remembered;
	const isBroken = goesInto !== void 0 && goesInto.unreadable.length > 0 && newest !== void 0;
	const comparedWith = goesInto === void 0 || isBroken ? await asApplied(newest, comparison, directory) : {
		...goesInto,
		name: given?.name ?? "nothing"
	};
	const into = newest === void 0 && comparedWith.count === 0 ? await fromElsewhere(repository, comparedWith, comparison, owners, inputs) : comparedWith;
	const input = {
		sources: await Promise.all(sources.map((source) => asOf(source, into, comparison))),
		ofTemplates: templates instanceof ExpectedError ? "unreadable" : templates && await asOf(templates, into, comparison),
		into,
		head
	};
	const isNamed = named !== void 0;
	const ledger = isNamed ? ledgerFrom({
		...revisionOf(named),
		name: named.name
	}) : ledgerOf(input);
	const wasThere = found.records.some((one) => one !== "unreadable" && one.record.directory === directory);
	const isNowhere = ledger.count === 0 && !wasThere && [comparison.head, given].every(isMissing);
	const isUntouched = comparison.into !== void 0 && areSame(comparison.head, comparison.into);
	const isEarlier = isUntouched ? () => true : madeEarlier(comparison, goesInto);
	const ownOrEarlier = (diagnostics) => diagnostics.flatMap((one) => isEarlier(one) ? leftEarlier([one]) : [one]);
	const errors = [...head.diagnostics, ...comparison.head.diagnostics].filter(isError);
	const isHeldUp = !isUntouched && errors.length > 0 && errors.every(isEarlier);
	const policies = strictest(steering, [newest?.documents.configuration, head.configuration], paused);
	return {
		request: {
			head: {
				...head,
				diagnostics: ownOrEarlier(newFindings(head.diagnostics, head, into))
			},
			ledger,
			into,
			unreadable: ownOrEarlier(isNamed ? revisionOf(named).unreadable : unreadableOf(allRemembered, ledger.restsOnInto ? into : void 0)),
			names: {
				head: comparison.head.name,
				base: isNamed ? named.name : newest?.record.sha ?? into.name
			},
			isBaseNamed: isNamed,
			isUnrecorded: isNamed || found.records.length === 0,
			scope,
			...present({
				environments,
				areEnvironmentsTyped,
				key
			}),
			directory,
			owners,
			formerOwners: allOwners.slice(1),
			instance,
			policies,
			compiled: (await usablePolicies(policies.policies)).policies,
			protecting: [...(isNamed ? [ledger] : protectingDocuments(remembered, ofTemplates)).map(asProtecting), into],
			lifted: reviewOf([], isNamed ? [] : remembered.map(({ record }) => record)),
			made: madeOf(remembered),
			tool: version,
			diagnostics: [
				...inputs.diagnostics ?? [],
				...ownOrEarlier(comparison.head.diagnostics),
				...isNowhere && (directory !== ".launchdarkly" || identity.diagnostics.some(isError)) ? [noDirectory(directory)] : identity.diagnostics,
				...into.count > 0 || found.records.length > 0 ? ownersLeft(head, into, inputs) : [],
				...found.diagnostics,
				...isHeldUp ? [heldUp] : [],
				...comparison.into === void 0 ? [] : await changedPolicies(goesInto, head, directory),
				...lostCommits,
				...isBroken ? [brokenBranch(newest.record)] : [],
				...await otherDirectories(allRemembered, head, comparison, directory)
			]
		},
		records: remembered.map(({ record }) => record),
		isDoubtful: remembered.length < sources.length,
		unread: [...found.unread === void 0 ? [] : [found.unread], ...isNamed ? [] : lostCommits]
	};
}
function madeEarlier({ head, into }, goesInto) {
	if (into === void 0 || goesInto === void 0) return () => false;
	const idOf = ({ code, message, position }) => JSON.stringify([
		code,
		message,
		position
	]);
	const known = new Set([...goesInto.diagnostics, ...into.diagnostics].filter(isError).map(idOf));
	if (known.size === 0) return () => false;
	const before = new Map(into.files.map(({ path, bytes }) => [path, blobId(bytes)]));
	const same = new Set(head.files.flatMap(({ path, bytes }) => before.get(path) === blobId(bytes) ? [path] : []));
	const isFileOf = ({ position }) => position !== void 0 && (same.has(position.file) || !head.files.some(({ path }) => path === position.file));
	return (diagnostic) => known.has(idOf(diagnostic)) && isFileOf(diagnostic);
}
async function changedPolicies(before, after, directory) {
	const [old = [], now = []] = [before, after].map((one) => one?.configuration?.policies);
	const usable = new Set((await usablePolicies(old)).policies.map(({ name }) => name));
	return policyChanges(old, now, after.configuration && configurationPath(directory), usable);
}
const heldUp = {
	severity: "warning",
	code: "held-up",
	message: "Errors in documents that this change leaves as they are keep this change from being planned: whatever isn't understood would be taken for removed. A merge of this change leaves it undone.",
	hint: "Mend them first: the next plan shows this change, too."
};
function asProtecting({ workflows, templates }) {
	return {
		workflows,
		templates,
		isApplied: true
	};
}
function isMissing(snapshot) {
	return snapshot === void 0 || snapshot.isMissing === true && snapshot.diagnostics.length === 0;
}
async function asApplied(newest, { otherwise }, directory) {
	if (newest !== void 0) return {
		...newest.documents,
		name: newest.record.sha
	};
	const { name, files } = await otherwise?.() ?? emptySnapshot;
	return {
		...readRevision(files, directory, "base"),
		name
	};
}
async function asOf(source, into, { isPartOf }) {
	if (source === "unreadable" || isPartOf === void 0 || await isPartOf(source.record.sha)) return source;
	return {
		...source,
		documents: into
	};
}
async function fromElsewhere(repository, into, { headIn }, { owner }, inputs) {
	if (!isCommit(into.name)) return into;
	const others = (await repository.directories(into.name)).filter((other) => other !== inputs.directory);
	for (const directory of others) {
		const { files } = await repository.snapshot(into.name, directory);
		const before = readRevision(files, directory, "base");
		const { owners } = identify(before, before, {
			...inputs,
			directory
		});
		if (owners.owner !== owner || before.count === 0) continue;
		const { count } = readRevision((await headIn(directory)).files, directory, "base");
		if (count === 0) return {
			...before,
			name: into.name
		};
	}
	return into;
}
async function otherDirectories(remembered, head, { headIn }, directory) {
	if (head.count === 0) return [];
	const others = [...new Set(remembered.map(({ record }) => record.directory))].filter((other) => other !== directory);
	return (await Promise.all(others.map(async (other) => readRevision((await headIn(other)).files, other, "base").count > 0 ? [other] : []))).flat().map((other) => ({
		severity: "error",
		code: "two-directories",
		message: `\`${directory}\` and \`${other}\` both hold documents, and both are applied under one owner: each would take the other's for removed.`,
		hint: `Give one of them an \`owner\` of its own in its workflow-sync.yaml, or move all documents into one directory. A change can't give an owner and use it at once: this error stands until that is merged.`
	}));
}
function brokenBranch({ sha }) {
	return {
		severity: "warning",
		code: "base-broken",
		message: `The branch that this goes into can't be read, so this is compared with \`${sha.slice(0, 12)}\`, which was applied last.`,
		hint: "The plan shows what the merge will do if it mends the branch."
	};
}
// src/generated/page-script.js
const pageScript = "(function(){const all=(selector,within=document)=>[...within.querySelectorAll(selector)];const one=selector=>document.querySelector(selector);const lanesBox=one(`.lanes`);const lanes=lanesBox===null?new Map:readLanes(lanesBox);function readLanes(box){const held=box.querySelector(`noscript`);const lines=held===null?[...box.children].map(({outerHTML})=>outerHTML):(held.textContent??``).trim().split(`\n`);return new Map(lines.map(line=>[/href=\"#([^\"]*)\"/.exec(line)?.[1]??``,line]))}function showLanes(shown){if(lanesBox===null)return;lanesBox.innerHTML=[...shown].flatMap(({id})=>lanes.get(id)??[]).join(``);keepNamesInSight();const section=one(`.timelines`);if(section!==null)section.hidden=lanesBox.childElementCount===0}const zooms=[1,2,4,8,16,32];let level=0;const pane=one(`.window`);const track=one(`.track`);function zoomTo(next){if(pane===null||track===null)return;const middle=(pane.scrollLeft+pane.clientWidth/2)/track.clientWidth;level=Math.max(0,Math.min(zooms.length-1,next));track.dataset.level=String(level);track.style.width=`calc(var(--names) + (100% - var(--names)) * ${zooms[level]})`;pane.scrollLeft=middle*track.clientWidth-pane.clientWidth/2;const[closer,wider]=[one(`[data-zoom=\"in\"]`),one(`[data-zoom=\"out\"]`)];keepNamesInSight();if(closer!==null)closer.disabled=level===zooms.length-1;if(wider!==null)wider.disabled=level===0}function keepNamesInSight(){const drawing=lanesBox?.querySelector(`svg`);if(pane===null||lanesBox===null||!drawing)return;const{clientWidth:width}=drawing;const{scrollLeft:left}=pane;for(const name of all(`text`,lanesBox)){const from=Number.parseFloat(name.parentElement?.getAttribute(`x`)??`0`)/100*width;name.setAttribute(`x`,String(Number(name.dataset.x)+Math.max(0,left-from)))}}let isMoving=false;pane?.addEventListener(`scroll`,()=>{if(isMoving)return;isMoving=true;requestAnimationFrame(()=>{isMoving=false;keepNamesInSight()})});const levels={in:()=>level+1,out:()=>level-1,whole:()=>0};for(const button of all(`[data-zoom]`))button.addEventListener(`click`,()=>zoomTo(levels[button.dataset.zoom??``]?.()??0));const keys={\"+\":`in`,\"=\":`in`,\"-\":`out`,\"−\":`out`,\"0\":`whole`};pane?.addEventListener(`keydown`,event=>{const name=keys[event.key];if(name===void 0||event.ctrlKey||event.metaKey||event.altKey)return;event.preventDefault();zoomTo(levels[name]?.()??0)});function markNow(drawing,time,label,y){const[from,until]=[Number(time.dataset.from),Number(time.dataset.until)];const place=100*(Date.now()-from)/(until-from);if(!(place>=0&&place<=100)||drawing.querySelector(`.now`)!==null)return;drawing.append(svg(`line`,{class:`now`,x1:`${place}%`,x2:`${place}%`,y1:`0`,y2:`100%`}));const words=svg(`text`,{class:`now`,x:`${place}%`,dx:place>90?`-4`:`4`,y:String(y)});if(place>90)words.setAttribute(`text-anchor`,`end`);words.textContent=`now`;label?.append(words)}function markNowIn(drawing){markNow(drawing,drawing,drawing,Number(drawing.getAttribute(`height`))-20)}function svg(name,attributes){const element=document.createElementNS(`http://www.w3.org/2000/svg`,name);for(const[key,value]of Object.entries(attributes))element.setAttribute(key,value);return element}const grid=one(`.grid`);if(track!==null&&grid!==null)markNow(grid,track,document.querySelector(`.axis svg`),14);for(const drawing of all(`svg.timeline`))markNowIn(drawing);zoomTo(0);const step=50;const none={is:``,environment:``,project:``,search:``};const names=[`is`,`environment`,`project`,`search`];let view=none;let most=step;const slots=all(`.slot`);const found=new Map(slots.map(slot=>[slot,(slot.dataset.search??``).toLowerCase()]));const search=one(`#search`);const choices=[one(`#environment`),one(`#project`)].filter(box=>box!==null);function matches(slot){const{is=``,environment,project}=slot.dataset;const text=found.get(slot)??``;return(view.is===``||is.split(` `).includes(view.is))&&(view.environment===``||environment===view.environment)&&(view.project===``||project===view.project)&&view.search.toLowerCase().split(/\\s+/).every(word=>text.includes(word))}function fill(box){const held=box.querySelector(`:scope > noscript`);if(held!==null&&held.previousElementSibling?.tagName!==`DETAILS`&&held.nextElementSibling===null){held.insertAdjacentHTML(`beforebegin`,held.textContent??``);if(box.tagName===`DETAILS`)held.remove();for(const drawing of all(`svg.timeline`,box))markNowIn(drawing)}}function empty(slot){const held=slot.querySelector(`:scope > noscript`);if(held!==null&&slot.childElementCount>1)slot.replaceChildren(held)}function show(){const matching=slots.filter(matches);const shown=new Set(matching.slice(0,most));for(const slot of slots){slot.hidden=!shown.has(slot);if(slot.hidden)empty(slot);else fill(slot)}for(const section of all(`.list`))section.hidden=section.querySelector(`.slot:not([hidden])`)===null;showLanes(shown);showCounts(matching.length,shown.size);showFilters()}function showCounts(matching,shown){const status=one(`.shown`);const total=slots.length;const words=`${matching===total?`${total} operations`:`${matching} of ${total} operations`}${view.is===``?``:`: ${view.is}`}${shown<matching?`; the first ${shown} are shown`:``}`;if(status!==null&&status.textContent!==words)status.textContent=words;const[more,button]=[one(`.more`),one(`#more`)];if(more!==null)more.hidden=shown>=matching;if(button!==null)button.textContent=`Show ${Math.min(step,matching-shown)} more`}function showFilters(){if(search!==null&&search.value!==view.search)search.value=view.search;for(const box of choices)box.value=view[box.id];const clear=one(`#clear`);if(clear!==null)clear.hidden=fragmentOf(view)===``;for(const link of all(`.count a`)){const is=/[#&]is=(\\w+)/.exec(link.dataset.first??link.getAttribute(`href`)??``)?.[1];if(is===void 0)continue;link.dataset.first??=link.getAttribute(`href`)??``;const isCurrent=view.is===is;link.setAttribute(`href`,`#${fragmentOf({...view,is:isCurrent?``:is})||`all`}`);if(isCurrent)link.setAttribute(`aria-current`,`true`);else link.removeAttribute(`aria-current`)}}function fragmentOf(given){return String(new URLSearchParams(names.flatMap(name=>given[name]===``?[]:[[name,given[name]]])))}function fragment(){const text=location.hash.slice(1);try{return decodeURIComponent(text)}catch{return text}}function follow(){const place=fragment();const named=place===``?null:document.getElementById(place);if(named!==null){if(named.classList.contains(`slot`))reveal(named);return}const given=new URLSearchParams(location.hash.slice(1));const next=Object.fromEntries(names.map(name=>[name,given.get(name)??``]));const hasChanged=fragmentOf(next)!==fragmentOf(view);view=next;most=step;show();if(hasChanged&&fragmentOf(view)!==``)one(`.filters`)?.scrollIntoView()}function reveal(slot){if(!matches(slot))view=none;most=Math.max(most,Math.ceil((slots.filter(matches).indexOf(slot)+1)/step)*step);show();const block=slot.querySelector(`details`);if(block===null)return;block.open=true;block.querySelector(`summary`)?.focus({preventScroll:true});slot.scrollIntoView()}function change(part){view={...view,...part};most=step;history.replaceState(null,``,`#${fragmentOf(view)}`);show()}search?.addEventListener(`input`,()=>change({search:search.value}));for(const box of choices)box.addEventListener(`change`,()=>change({[box.id]:box.value}));one(`#clear`)?.addEventListener(`click`,()=>{change(none);search?.focus()});one(`#more`)?.addEventListener(`click`,()=>{const before=all(`.slot:not([hidden])`).length;most+=step;show();all(`.slot:not([hidden]) > details > summary`)[before]?.focus()});for(const[id,isOpen]of[[`open`,true],[`fold`,false]])one(`#${id}`)?.addEventListener(`click`,()=>{for(const block of all(`.slot:not([hidden]) > details`))block.open=isOpen});addEventListener(`hashchange`,follow);addEventListener(`click`,({target})=>{const link=target instanceof Element?target.closest(`a`):null;if(link!==null&&link.hash===location.hash)follow()});for(const rest of all(`details.rest`))rest.addEventListener(`toggle`,()=>fill(rest));let unfolded=[];addEventListener(`beforeprint`,()=>{most+=slots.length;show();unfolded=all(`.slot:not([hidden]) > details:not([open]), details.rest:not([open])`);for(const block of unfolded){fill(block);block.open=true}});addEventListener(`afterprint`,()=>{for(const block of unfolded)block.open=false;most-=slots.length;show()});for(const control of all(`.script:not(.more)`))control.hidden=false;show();follow()})();";
// src/reporting/escaping/html.ts
var Html = class {
	source;
	constructor(source) {
		this.source = source;
	}
};
function html(literals, ...values) {
	let source = literals[0] ?? "";
	for (const [index, value] of values.entries()) source += `${sourceOf(value)}${literals[index + 1] ?? ""}`;
	return new Html(source);
}
function sourceOf(value) {
	if (value instanceof Html) return value.source;
	if (typeof value === "number") return String(value);
	if (typeof value === "object") return value.map(({ source }) => source).join("");
	return pageText(visible(value));
}
function linked(text, address) {
	return address === void 0 ? text : html`<a href="${address}">${text}</a>`;
}
function inline(element, text) {
	if (/<\/|<!--/.test(text)) throw new Error(`This would end the ${element}.`);
	return new Html(`<${element}>${text}</${element}>`);
}
function htmlLines(text) {
	if (isPlain(text) && withoutTokens(text) === text) return new Html(pageText(text));
	return new Html(text.split("\n").map((line) => pageText(visible(line))).join("\n"));
}
const [markOpens, markCloses] = ["", ""];
function marked(text) {
	return `${markOpens}${visible(text).replace(/[\uE000\uE001]/g, codePoint) || " "}${markCloses}`;
}
function markedSentence(text) {
	return sentenceParts(text).map((part, index) => index % 2 === 1 ? marked(part) : part.replace(/[\uE000\uE001]/g, "")).join("");
}
function htmlWords(text) {
	return html`${text.split(/(\uE000[^\uE000\uE001]*\uE001)/).map((part, index) => index % 2 === 1 ? html`<code>${part.slice(1, -1)}</code>` : html`${part}`)}`;
}
function htmlSentence(text) {
	return htmlWords(markedSentence(text));
}
const names = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function pageText(text) {
	if (/^[\w .,:;/()+=-]*$/.test(text)) return text;
	return (isPlain(text) ? text : text.replace(/\p{Noncharacter_Code_Point}/gu, codePoint)).replace(/[&<>"']/g, (character) => names[character] ?? "");
}
function isPlain(text) {
	return /^[\n -~]*$/.test(text);
}
// src/reporting/words/spans.ts
function approvalLegend(forecasts, bars = "light") {
	return forecasts.some((forecast) => forecast?.stages.some(({ afterApproval }) => afterApproval)) ? ` Red is an approval; ${bars} bars begin later if it comes later.` : "";
}
function spansOf(workflow, plan) {
	const stages = workflow.forecast?.stages ?? [];
	const written = stagesOf$1(workflow);
	const failing = stages.findIndex(({ failure }) => failure !== void 0);
	return stages.slice(0, failing === -1 ? void 0 : failing + 1).flatMap((stage, index) => {
		const from = earliestTime(stage, plan);
		if (from === void 0) return [];
		const next = stages[index + 1];
		const until = next && earliestTime(next, plan);
		return [{
			number: index + 1,
			stage: stage.stage,
			from,
			...present({ until }),
			asks: asksForApproval(written?.[index]),
			afterApproval: stage.afterApproval,
			fails: stage.failure !== void 0
		}];
	});
}
function mergeTime({ plannedAt }) {
	return Date.parse(plannedAt);
}
function lastTimeOf({ forecast }, plan) {
	return (forecast?.stages ?? []).reduce((last, stage) => Math.max(last, earliestTime(stage, plan) ?? 0), 0);
}
function asksForApproval(stage) {
	return conditionsOf(stage ?? {}).some(({ kind }) => kind === "ld-approval");
}
const lastTime = Date.UTC(9999, 11, 31);
function drawable(operations, plan) {
	return operations.filter(isSendingWorkflow).filter((workflow) => {
		const end = lastTimeOf(workflow, plan);
		return end > mergeTime(plan) && end <= lastTime;
	});
}
// src/reporting/html/anchors.ts
function anchorOf(id) {
	return id.replace(/[^\w./-]/gu, (character) => character === " " ? ":" : `~${character.codePointAt(0)?.toString(16).toUpperCase()}~`);
}
// src/reporting/html/shares.ts
const colourCount = 6;
const roomInBar = 36;
const defaultInCode = "the default in the code";
function coloursOf({ now, stages }) {
	const served = [now, ...stages.flatMap((stage) => stage.served ?? [])];
	const names = new Set(served.flatMap(sharesOf).map(({ variation }) => variation));
	return new Map([...names].map((name, index) => [name, index % colourCount + 1]));
}
function barNow({ now }, label, colours) {
	return html`<div class="shares">${bar(label, now, colours)}</div>`;
}
function barsOfStage(forecast, index, colours) {
	const after = forecast.stages[index]?.served;
	const before = servedBefore(forecast, index);
	if (after === void 0) return html``;
	if (before === void 0) return html`<div class="shares">${bar("after", after, colours)}</div>`;
	if (JSON.stringify([before.on, sharesOf(before)]) === JSON.stringify([after.on, sharesOf(after)])) return html`<div class="shares">${bar("same", after, colours)}</div>`;
	return html`<div class="shares">${bar("before", before, colours)}${bar("after", after, colours)}</div>`;
}
function sharesOf({ everyone }) {
	return everyone.length === 0 ? [{
		variation: defaultInCode,
		weight: wholeWeight
	}] : everyone;
}
function bar(label, served, colours) {
	let from = 0;
	const segments = sharesOf(served).filter(({ weight }) => weight > 0).map((share) => {
		const start = from;
		from += share.weight;
		return html`<svg x="${start / 1e3}%" width="${share.weight / 1e3}%" height="20"><rect class="colour-${colours.get(share.variation) ?? 1}" width="100%" height="100%"/><text x="50%" y="14.5">${labelOf(share)}</text></svg>`;
	});
	const words = sharesOf(served).map(({ variation, weight }) => `${variation} ${percent(weight)}`);
	return html`<span class="shares-label">${label}</span><svg class="shares-bar" role="img" width="100%" height="20"><title>${label}: ${served.on ? "" : "off, "}${words.join(", ")}</title>${segments}</svg>`;
}
function labelOf({ variation, weight }) {
	const room = Math.floor(roomInBar * weight / wholeWeight);
	const share = percent(weight);
	const nameRoom = room - share.length - 1;
	if (nameRoom >= Math.min(4, variation.length)) return `${shortened(variation, nameRoom)} ${share}`;
	return room >= share.length ? share : "";
}
// src/reporting/html/axis.ts
const hour$1 = 36e5;
const day$1 = 24 * hour$1;
const week = 7 * day$1;
const intervals = [
	hour$1,
	2 * hour$1,
	6 * hour$1,
	12 * hour$1,
	day$1,
	2 * day$1,
	4 * day$1,
	week,
	2 * week,
	4 * week,
	13 * week,
	52 * week
];
const mostMarks = 6;
const beyond = 1.18;
function axisOf(workflows, plan) {
	const from = mergeTime(plan);
	const until = from + (workflows.reduce((latest, workflow) => Math.max(latest, lastTimeOf(workflow, plan)), from) - from) * beyond;
	return {
		from,
		until,
		scale: (time) => Math.round(1e5 * (time - from) / (until - from)) / 1e3
	};
}
function marksOf({ from, until }, zoom = 1) {
	const most = mostMarks * zoom;
	const interval = intervals.find((candidate) => (until - from) / candidate <= most) ?? Math.ceil((until - from) / most / day$1) * day$1;
	const offset = interval % week === 0 ? 4 * day$1 : 0;
	const first = Math.ceil((from - offset) / interval) * interval + offset;
	const count = Math.max(0, Math.floor((until - first) / interval) + 1);
	return {
		interval,
		times: Array.from({ length: count }, (_, index) => first + index * interval)
	};
}
function markLine(x) {
	return html`<line class="mark" x1="${x}%" x2="${x}%" y1="0" y2="100%"/>`;
}
function markLabel(time, { scale }, { interval }, y, zoom = 1) {
	const x = scale(time);
	return x > 100 - 8 / zoom ? html`` : html`<text class="mark" x="${x}%" dx="4" y="${y}">${markName(time, interval)}</text>`;
}
const options = {
	hour: {
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23"
	},
	day: {
		day: "numeric",
		month: "short"
	},
	month: {
		month: "short",
		year: "numeric"
	}
};
const formats = {};
function markName(time, interval) {
	const form = interval < day$1 && time % day$1 !== 0 ? "hour" : interval >= 13 * week ? "month" : "day";
	formats[form] ??= new Intl.DateTimeFormat("en-GB", {
		timeZone: "UTC",
		...options[form]
	});
	return formats[form].format(time);
}
// src/reporting/html/timeline.ts
const rowHeight = 44;
const barHeight = 12;
const axisHeight = 26;
const longestLabel$1 = 32;
function timelineDrawing(workflow, plan, start) {
	const axis = axisOf([workflow], plan);
	const spans = spansOf(workflow, plan);
	const height = axisHeight + spans.length * rowHeight;
	const marks = marksOf(axis);
	const startLabel = axis.scale(marks.times[0] ?? axis.until) >= 12 ? html`<text class="mark" x="0" dx="5" y="${height - 6}">${start}</text>` : html``;
	return html`<svg class="timeline" role="img" width="100%" height="${height}" data-from="${axis.from}" data-until="${axis.until}"><title>When the stages run, in UTC</title>${marks.times.map((time) => html`${markLine(axis.scale(time))}${markLabel(time, axis, marks, height - 6)}`)}<line class="merge" x1="0" x2="0" y1="0" y2="100%"/>${startLabel}${spans.map((span, row) => rowDrawing(span, row, axis))}</svg>`;
}
function rowDrawing(span, row, { scale }) {
	const { from, until, asks, afterApproval, fails } = span;
	const top = row * rowHeight;
	const bar = top + 22;
	const [left, right] = [scale(from), until === void 0 ? 100 : scale(until)];
	const kind = `${fails ? "fails" : "bar"}${afterApproval ? " later" : ""}${until === void 0 ? " stays" : ""}`;
	const place = left > 55 ? html`x="100%" text-anchor="end"` : html`x="${left}%" dx="4"`;
	const width = Math.max(right - left, .6);
	return html`<text class="stage" ${place} y="${top + 15}">${label(span)}</text>${fails ? html`<circle class="fails" cx="${left}%" cy="${bar + barHeight / 2}" r="6"/>` : html`<rect class="${kind}" x="${left}%" y="${bar}" width="${width}%" height="${barHeight}" rx="3"/>`}${asks ? html`<circle class="approval" cx="${left}%" cy="${bar + barHeight / 2}" r="6"/>` : html``}`;
}
function label({ number, stage, asks, fails }) {
	return `${number} · ${shortened(stage, longestLabel$1)}${asks ? ", once approved" : ""}${fails ? ", fails" : ""}`;
}
// src/reporting/html/operation.ts
const none = html``;
function operationBlock(operation, plan, { outcome, stops, isOpen, stages, addresses }) {
	const { name, kind, notes, reason } = operation;
	const more = outcome === void 0 ? notes : [
		"When it was planned:",
		reason,
		...notes
	];
	const parts = [
		more.length === 0 ? none : html`<p>${htmlSentence(more.join(" "))}</p>`,
		changes$1(operation, plan),
		stages,
		...templateChecksOf(operation, plan).map((templateCheck) => templateCheckTable(templateCheck, false)),
		body(operation),
		origin(operation, plan, addresses)
	];
	const group = groupOf(operation);
	const what = outcome === void 0 ? htmlSentence(reason) : html`<span class="outcome ${outcomeWord(outcome)}">${outcomeWord(outcome)}</span> ${htmlSentence(outcome.message)}`;
	return html`<details class="operation ${group}${outcome === void 0 ? "" : ` became ${outcomeWord(outcome)}`}"${isOpen ? html` open` : none}><summary><h3><span class="verb ${group}">${group === kind ? kind : `${kind}, ${group}`}</span> <strong>${htmlWords(marked(name))}</strong> <span class="place">${htmlWords(marked(targetWords(operation)))}</span></h3><span class="why">${what}${stops.map((stop) => html` <span class="stop">${group === "waiting" ? "Waiting" : "Stopped"}: ${htmlSentence(stop)}</span>`)}</span></summary>${parts}</details>`;
}
function origin(operation, plan, addresses) {
	const { id, key, position, digest } = operation;
	const line = htmlWords(marked(`${position.file}:${position.line}`));
	const parts = [html`${htmlWords(marked(key))} in ${linked(line, lineAddress(position, revisionOf(operation, plan), addresses))}`];
	if (operation.object === "workflow") {
		const flag = flagAddress(operation.target, addresses);
		if (operation.run > 1) parts.push(html`run ${operation.run}`);
		if (flag !== void 0) parts.push(linked(html`flag in LaunchDarkly`, flag));
	}
	parts.push(html`digest ${htmlWords(marked(digest))}`, html`<a href="#${anchorOf(id)}">link to this block</a>`);
	return html`<p class="origin">${parts.map((part, index) => index === 0 ? part : html` · ${part}`)}</p>`;
}
function groupOf(operation) {
	if (isWaiting(operation)) return "waiting";
	return isStopped$1(operation) ? "stopped" : operation.kind;
}
function startWord(outcome) {
	return outcome === void 0 ? "merge" : "apply";
}
function changes$1({ changes: changed, partialDiff, kind, names }, { timeZone }) {
	if (kind === "create" || kind === "delete" || changed.length === 0) return none;
	return html`<ul class="changes">${changed.map((change) => html`<li>${htmlWords(changeWords(change, withNames(names, marked), timeZone))}</li>`)}</ul>${partialDiff ? html`<p class="note">${htmlSentence(partialDiffWords)}</p>` : none}`;
}
function stagesDrawn(plan) {
	const known = /* @__PURE__ */ new Map();
	return (operation, outcome) => {
		const [time, start, stages] = [
			timeOf(outcome, plan),
			startWord(outcome),
			stagesOf$1(operation)
		];
		const ran = stages?.map((_, index) => hasRun(operation, index));
		const said = JSON.stringify([
			operation.kind,
			stages,
			forecastOf(operation),
			ran,
			time,
			start
		]);
		const shown = said + JSON.stringify(Object.entries(operation.names ?? {}).filter(([id]) => said.includes(id)));
		const before = known.get(shown);
		if (before !== void 0) return before;
		const drawings = drawable([operation], plan).map((workflow) => drawing$1(workflow, time, start));
		const drawn = html`${stageTable$1(operation, time)}${drawings}`;
		if (known.size === mostRemembered) known.clear();
		known.set(shown, drawn);
		return drawn;
	};
}
const mostRemembered = 64;
function stageTable$1(operation, time) {
	const stages = stagesOf$1(operation);
	if (stages === void 0) return none;
	const forecast = forecastOf(operation);
	const titles = [
		"When",
		"What",
		...forecast === void 0 ? [] : ["Earliest", "Served, before and after"]
	];
	const row = (head, cells, kind) => html`<tr class="${kind}"><th scope="row">${head}</th>${cells.map((cell, index) => html`<td data-label="${titles[index] ?? ""}">${cell}</td>`)}</tr>`;
	const colours = forecast === void 0 ? /* @__PURE__ */ new Map() : coloursOf(forecast);
	const label = time.isMade ? "before" : "now";
	const now = forecast === void 0 ? none : row(html`${label}`, [
		none,
		none,
		none,
		html`${barNow(forecast, label, colours)}${htmlWords(servedWords(forecast.now, marked))}`
	], "now");
	const rows = stages.map((stage, index) => row(html`<span class="number">${index + 1}</span> ${htmlWords(marked(stageName(stage, index)))}`, stageCells(stage, index, operation, time, colours), hasRun(operation, index) ? "has-run" : ""));
	return html`<table class="stages"><thead><tr>${["Stage", ...titles].map((title) => html`<th scope="col">${title}</th>`)}</tr></thead><tbody>${now}${rows}</tbody></table>${unknownKinds(forecast)}`;
}
function stageCells(stage, index, operation, time, colours) {
	const { when, what } = stageWords(stage, withNames(operation.names, marked), time.timeZone);
	const forecast = forecastOf(operation);
	const cells = [hasRun(operation, index) ? html`has run` : htmlWords(when), htmlWords(what)];
	return forecast === void 0 ? cells : [...cells, ...forecastCells(forecast, index, time, colours)];
}
function forecastCells(forecast, index, time, colours) {
	const stage = forecast.stages[index];
	if (stage === void 0 || stage.hasRun) return [none, none];
	if (stage.earliest === void 0) return [html`never`, none];
	const earliest = html`${earliestWords(stage, time).map((words) => html`<span class="line">${words}</span>`)}`;
	if (stage.failure !== void 0) return [earliest, html`<strong class="fails">fails</strong>: ${htmlSentence(stage.failure)}`];
	const served = stage.served && servedWords(stage.served, marked, servedBefore(forecast, index));
	const doubt = stage.mayFail === void 0 ? none : html`; <strong class="fails">may fail</strong>: ${htmlSentence(stage.mayFail)}`;
	return [earliest, html`${barsOfStage(forecast, index, colours)}${htmlWords(served ?? "")}${doubt}`];
}
function unknownKinds(forecast) {
	const words = unknownKindsWords(forecast, marked);
	return words === "" ? none : html`<p class="note">${htmlWords(words)}</p>`;
}
function drawing$1(workflow, time, start) {
	return html`<figure>${timelineDrawing(workflow, time, start)}<figcaption>Drawn in UTC, from the ${start} on.${approvalLegend([workflow.forecast])}</figcaption></figure>`;
}
function templateCheckTable(templateCheck, withTarget) {
	const title = html`<p>${htmlWords(templateCheckTitle(templateCheck, withTarget, marked, markedSentence))}</p>`;
	if (templateCheck.parameters.length === 0) return title;
	const cell = (label, content) => html`<td data-label="${label}">${content}</td>`;
	const rows = templateCheck.parameters.map((parameter) => {
		const here = htmlWords(verdict(parameter, marked, markedSentence));
		return html`<tr class="${parameter.fits ? "fits" : "unfit"}">${cell("Stage", htmlWords(marked(parameter.stage)))}${cell("Part", htmlWords(partWords$1(parameter, marked)))}${cell("Template says", htmlSentence(parameter.templateValue))}${cell("Here", here)}</tr>`;
	});
	return html`${title}<table class="templateCheck"><thead><tr>${[
		"Stage",
		"Part",
		"Template says",
		"Here"
	].map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}
function body(operation) {
	return !isSending(operation) || lacksBody(operation) ? none : html`<details class="body"><summary>Request body</summary><pre>${htmlLines(json(operation.body))}</pre></details>`;
}
// src/reporting/html/operations.ts
const mostOpen = 20;
function isLong({ operations }) {
	return operations.length > mostOpen;
}
function* operationList(title, operations, plan, outcomes, addresses) {
	if (operations.length === 0) return;
	const became = outcomesById(outcomes);
	const isFolded = isLong(plan);
	const stops = stopsById(plan);
	const stagesOf = stagesDrawn(plan);
	yield html`<section class="list"><h2>${title}</h2><ol class="operations">`;
	for (const operation of operations) {
		const outcome = became.get(operation.id);
		const block = operationBlock(operation, plan, {
			outcome,
			stops: stops.get(operation.id) ?? [],
			stages: stagesOf(operation, outcome),
			isOpen: !isFolded,
			addresses
		});
		yield html`<li class="slot" id="${anchorOf(operation.id)}" ${filterable(operation, outcome)}>${isFolded ? html`<noscript>${block}</noscript>` : block}</li>\n`;
	}
	yield html`</ol></section>`;
}
function stopsById({ guards }) {
	const stops = /* @__PURE__ */ new Map();
	for (const { message, operations } of guards) for (const id of operations) stops.set(id, [...stops.get(id) ?? [], message]);
	return stops;
}
function filterable(operation, outcome) {
	const { key, name } = operation;
	return html`data-is="${[...outcome === void 0 ? [] : [outcomeWord(outcome)], groupOf(operation)].join(" ")}"${operation.object === "workflow" ? html` data-environment="${operation.target.environment}" data-project="${operation.target.project}"` : html``} data-search="${[
		key,
		name,
		targetWords(operation),
		operation.kind
	].join(" ")}"`;
}
// src/reporting/html/overview.ts
const kinds = [
	"create",
	"replace",
	"delete",
	"adopt",
	"dedupe"
];
function counts({ operations, diagnostics }, outcomes) {
	const errors = diagnostics.filter(isError).length;
	const groups = countBy(operations.map(groupOf));
	const planned = new Set(operations.map(({ id }) => id));
	const became = countBy((outcomes ?? []).filter(({ operation }) => planned.has(operation)).map(outcomeWord));
	return html`<nav class="index" aria-label="Index"><ul class="counts">${[
		{
			label: errors === 1 ? "error" : "errors",
			className: "error",
			count: errors,
			href: "#errors"
		},
		...outcomeWords.map((word) => tile(word, became)),
		...[
			"stopped",
			...kinds,
			"waiting"
		].map((word) => tile(word, groups))
	].filter(({ count, label }) => count > 0 || outcomes === void 0 && !outcomeWords.some((word) => word === label)).map(({ label, className, count, href }) => html`<li class="count ${className}${count === 0 ? " none" : ""}">${count === 0 ? html`<span><b>0</b> ${label}</span>` : html`<a href="${href}"><b>${count}</b> ${label}</a>`}</li>`)}</ul></nav>`;
}
function tile(word, counted) {
	return {
		label: word,
		className: word,
		count: counted.get(word) ?? 0,
		href: `#is=${word}`
	};
}
function countBy(words) {
	const counted = /* @__PURE__ */ new Map();
	for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
	return counted;
}
function filters({ operations }) {
	if (operations.length < 2) return html``;
	const targets = operations.flatMap((operation) => operation.object === "workflow" ? [operation.target] : []);
	return html`<div class="filters script" role="search" aria-label="Operations" hidden>
<label class="wide">Search <input type="search" id="search" placeholder="Key, name, flag" autocomplete="off" spellcheck="false"></label>
${choice("environment", "Environment", targets.map(({ environment }) => environment))}${choice("project", "Project", targets.map(({ project }) => project))}
<div class="actions"><button type="button" id="open">Open all</button><button type="button" id="fold">Fold all</button><button type="button" id="clear" hidden>Clear filters</button></div>
<p class="shown" role="status"></p>
</div>`;
}
function choice(name, label, values) {
	const options = [...new Set(values)].sort(naturally);
	if (options.length < 2) return html``;
	return html`<label>${label} <select id="${name}"><option value="">All</option>${options.map((option) => html`<option>${option}</option>`)}</select></label>`;
}
// src/reporting/html/style.ts
const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #f6f7f9; --card: #ffffff; --ink: #1c2128; --soft: #566069; --line: #dde2e8; --edge-line: #8b949e; --code: #eff2f5;
  --green: #146c2e; --amber: #7d4e00; --red: #b3261e; --blue: #0b5cad; --violet: #6e36b0;
  --green-tint: #dcf5e3; --amber-tint: #fff1cf; --red-tint: #fde6e4; --blue-tint: #deedfd; --violet-tint: #f0e6fb;
  --on-bar: #ffffff; --bar: #0b5cad; --bar-even: #3a5a8c;
  --colour-1: #0b5cad; --colour-2: #9a4a00; --colour-3: #146c2e; --colour-4: #6e36b0; --colour-5: #9c1f5c; --colour-6: #4d5761;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #0f1318; --card: #171c23; --ink: #e4e8ee; --soft: #a3adb9; --line: #2b323c; --edge-line: #6e7985; --code: #222933;
    --green: #5fd07c; --amber: #e8b04a; --red: #ff9a90; --blue: #7ab8ff; --violet: #c9a3ff;
    --green-tint: #13301d; --amber-tint: #382a0c; --red-tint: #3d1a1a; --blue-tint: #122a46; --violet-tint: #2a1d40;
    --on-bar: #0f1318; --bar: #7ab8ff; --bar-even: #a9c3e6;
    --colour-1: #7ab8ff; --colour-2: #f0a860; --colour-3: #5fd07c; --colour-4: #c9a3ff; --colour-5: #ff9ac2; --colour-6: #b4bec9;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 78rem; padding: 0 1.25rem 3rem; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header { padding: 2rem 0 0.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; letter-spacing: -0.01em; }
h2 { font-size: 1.15rem; margin: 0 0 0.6rem; }
h3 { display: inline; font-size: 1.02rem; margin: 0; font-weight: 400; }
a { color: var(--blue); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--card); padding: 0.4rem 0.8rem; z-index: 3; }
.status { margin: 0.35rem 0 1rem; font-size: 1.05rem; color: var(--soft); }
.status strong { color: var(--ink); }
code { font: 0.9em ui-monospace, monospace; background: var(--code); border-radius: 4px; padding: 0.1em 0.35em; }
h1 code { font-size: 0.85em; }
pre { margin: 0.5rem 0 0; padding: 0.8rem; background: var(--code); border-radius: 6px; font: 0.8rem/1.45 ui-monospace, monospace; white-space: pre-wrap; }
ul { margin: 0; padding-left: 1.2rem; }
li + li { margin-top: 0.3rem; }
small { color: var(--soft); font-size: 0.8em; }
.note, .hint, .origin, figcaption, footer { color: var(--soft); }
.note, .origin, figcaption { font-size: 0.87rem; }
section, .operation, .rest { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.15rem; margin: 0 0 1rem; }
.list { background: none; border: 0; padding: 0; margin: 1.6rem 0; }
section .rest { padding: 0; border: 0; margin: 0.6rem 0 0; }

.counts { list-style: none; padding: 0; margin: 0 0 0.5rem; display: flex; flex-wrap: wrap; gap: 0.5rem; }
.count { margin: 0 !important; flex: 1 1 5.5rem; max-width: 12rem; }
.count > * { display: block; height: 100%; padding: 0.4rem 0.8rem; border: 1px solid var(--line); border-radius: 10px; background: var(--card); color: var(--ink); text-decoration: none; }
.count b { display: block; font-size: 1.35rem; line-height: 1.2; }
.count a { border-color: var(--fore); background: var(--tint); color: var(--fore); }
.count a:hover { text-decoration: underline; }
.count a[aria-current] { outline: 3px solid var(--ink); outline-offset: 1px; }
.count.error a, .count.stopped a, .count.failed a, .count.doubled a, .count.unknown a { background: var(--fore); color: var(--card); }
.count.none > * { color: var(--soft); }

.filters { display: flex; flex-wrap: wrap; gap: 0.6rem 1rem; align-items: end; padding: 0.9rem 0 0; margin-bottom: 1rem; scroll-margin-top: 0.5rem; }
.filters label { display: grid; gap: 0.15rem; font-size: 0.85rem; color: var(--soft); }
.filters .wide { flex: 1 1 14rem; }
.filters .shown { flex-basis: 100%; margin: 0; font-size: 0.9rem; color: var(--soft); }
input, select, button { font: inherit; font-size: 0.95rem; color: var(--ink); background: var(--card); border: 1px solid var(--edge-line); border-radius: 7px; padding: 0.35rem 0.65rem; min-height: 2.3rem; }
input, select { width: 100%; }
button { cursor: pointer; }
button:hover:enabled { background: var(--code); }
button:disabled { color: var(--soft); border-color: var(--line); cursor: default; }
.actions, .zoom { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; }
.zoom { margin-bottom: 0.6rem; font-size: 0.9rem; }
kbd { font: 0.9em ui-monospace, monospace; border: 1px solid var(--line); border-radius: 4px; padding: 0 0.3em; }
.more { text-align: center; }

.box { border-left: 5px solid var(--edge); scroll-margin-top: 0.5rem; }
.box > :last-child { margin-bottom: 0; }
.box ul { list-style: none; padding: 0; }
.box > ul > li + li { margin-top: 0.6rem; padding-top: 0.6rem; border-top: 1px solid var(--line); }
.box a code { background: none; padding: 0; }
.box .links { margin: 0.3rem 0 0; font-size: 0.92em; }
.errors, .stops { --edge: var(--red); }
.waits { --edge: var(--amber); }
.findings { --edge: var(--blue); }
.errors h2, .stops h2 { color: var(--red); }
.waits h2 { color: var(--amber); }
.severity, .verb, .outcome { display: inline-block; border-radius: 999px; padding: 0.05rem 0.6rem; font-size: 0.82rem; font-weight: 600; white-space: nowrap; }
.create, .done { --fore: var(--green); --tint: var(--green-tint); }
.replace, .warning, .skipped, .pending, .waiting { --fore: var(--amber); --tint: var(--amber-tint); }
.delete, .error, .failed, .unknown, .doubled, .stopped { --fore: var(--red); --tint: var(--red-tint); }
.adopt, .notice { --fore: var(--blue); --tint: var(--blue-tint); }
.dedupe { --fore: var(--violet); --tint: var(--violet-tint); }
.severity, .verb, .outcome { color: var(--fore); background: var(--tint); }
.verb.stopped, .outcome.failed, .outcome.doubled, .outcome.unknown { background: var(--fore); color: var(--card); }
strong.fails { color: var(--red); }

.operations { list-style: none; margin: 0; padding: 0; }
.slot { margin: 0; scroll-margin-top: 0.5rem; }
.slot + .slot { margin-top: 0; }
summary { cursor: pointer; }
.operation { border-left: 5px solid var(--fore); margin-bottom: 0.6rem; padding: 0.6rem 1.15rem; }
.operation[open] { padding-bottom: 1rem; margin-bottom: 1rem; }
.slot:target > .operation { box-shadow: 0 0 0 2px var(--blue); }
.operation > summary strong code { background: none; padding: 0; font: inherit; }
.operation > summary .place { color: var(--soft); margin-left: 0.3rem; font-size: 0.93em; }
.operation > summary .why { display: block; margin: 0.15rem 0 0 1.1rem; color: var(--soft); }
.why .stop { display: block; color: var(--fore); }
.origin { margin: 0.8rem 0 0; }
.changes { margin: 0.7rem 0; list-style: disc; }
.body > summary, .rest > summary { color: var(--soft); font-size: 0.9rem; }
.rest ul { margin-top: 0.6rem; }

table { width: 100%; border-collapse: collapse; font-size: 0.92rem; margin: 0.7rem 0 0.8rem; }
section > table { margin: 0; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.9rem 0.5rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; padding-top: 0; color: var(--soft); font-size: 0.8rem; font-weight: 600; }
tbody th { font-weight: 600; min-width: 7rem; }
tbody th code { background: none; padding: 0; font: inherit; }
tbody th .number { color: var(--soft); }
.stages td:nth-child(4) { min-width: 9rem; }
.stages td:last-child:nth-child(5) { width: 36%; padding-right: 0; }
.has-run th, .has-run td, .now th, .now td { color: var(--soft); }
.line { display: block; }
.line + .line { color: var(--soft); font-size: 0.93em; }

.shares { display: grid; grid-template-columns: 3.1rem 1fr; gap: 3px 0.3rem; align-items: center; margin: 0.1rem 0 0.3rem; }
.shares-label { color: var(--soft); font-size: 0.8rem; }
.shares-bar { display: block; border-radius: 5px; }
.shares-bar rect { stroke: var(--card); stroke-width: 2; }
.shares-bar text { text-anchor: middle; fill: var(--on-bar); font: 600 11.5px system-ui, sans-serif; }
.colour-1 { fill: var(--colour-1); } .colour-2 { fill: var(--colour-2); } .colour-3 { fill: var(--colour-3); }
.colour-4 { fill: var(--colour-4); } .colour-5 { fill: var(--colour-5); } .colour-6 { fill: var(--colour-6); }

figure { margin: 0.8rem 0; padding: 0 0.5rem; overflow: hidden; }
.timeline { display: block; overflow: visible; font: 12.5px system-ui, sans-serif; }
.timeline text, .track text { fill: var(--ink); }
svg text.mark { fill: var(--soft); font-size: 11.5px; }
.timeline line, .grid line { stroke: var(--line); }
svg line.merge { stroke: var(--soft); stroke-width: 2; }
svg line.now { stroke: var(--red); stroke-width: 2; stroke-dasharray: 4 3; }
svg text.now { fill: var(--red); font-weight: 600; }
.timeline .bar { fill: var(--bar); }
.timeline .later { opacity: 0.55; }
.timeline .stays { stroke: var(--bar); fill-opacity: 0.35; }
svg .approval, .timeline .fails { fill: var(--red); stroke: var(--card); stroke-width: 2; }

.window { overflow: auto; max-height: 19rem; border: 1px solid var(--line); border-radius: 8px; }
.track { --names: 17rem; position: relative; min-width: 100%; font: 12px system-ui, sans-serif; }
.axis { position: sticky; top: 0; z-index: 2; background: var(--card); border-bottom: 1px solid var(--line); padding-left: var(--names); height: 39px; }
.axis svg { display: block; overflow: visible; }
.grid { position: absolute; top: 0; left: var(--names); width: calc(100% - var(--names)); height: 100%; }
.level-0, .level-1, .level-2, .level-3, .level-4, .level-5 { display: none; }
[data-level="0"] .level-0, [data-level="1"] .level-1, [data-level="2"] .level-2, [data-level="3"] .level-3, [data-level="4"] .level-4, [data-level="5"] .level-5 { display: inline; }
.lane { display: grid; grid-template-columns: var(--names) 1fr; align-items: center; position: relative; min-height: 30px; }
.lane:hover { background: var(--code); }
.lane > a { position: sticky; left: 0; z-index: 1; background: var(--card); padding: 2px 0.6rem; text-decoration: none; line-height: 1.2; align-self: stretch; }
.lane > a:hover .lane-name { text-decoration: underline; }
.lane > a:focus-visible { outline-offset: -3px; }
.lane code { background: none; padding: 0; font: inherit; }
.lane-name, .lane small { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; overflow-wrap: normal; }
.lane-name { font-weight: 600; font-size: 12.5px; }
.lane small { font-size: 11px; }
.lane.stopped .lane-name { color: var(--red); }
.timelines .note { margin: 0.6rem 0 0; }
.track text.bar { fill: var(--on-bar); font-weight: 600; }
.track rect.bar { fill: var(--bar); stroke: var(--card); stroke-width: 1; }
.track rect.even { fill: var(--bar-even); }
.track rect.later { fill: var(--card); stroke: var(--bar); stroke-width: 2; }
.track text.later { fill: var(--ink); }
.track rect.fails { fill: var(--red); }
.track text.fails { fill: var(--card); font-weight: 600; }
footer { margin-top: 1.5rem; font-size: 0.85rem; }
@media (max-width: 44rem) {
  body { padding: 0 0.8rem 2rem; }
  header { padding-top: 1.2rem; }
  h1 { font-size: 1.35rem; }
  section, .rest { padding: 0.85rem 0.9rem; }
  .operation { padding: 0.5rem 0.8rem; }
  .counts { display: grid; grid-template-columns: repeat(4, 1fr); gap: 0.4rem; }
  .count > * { padding: 0.3rem 0.5rem; font-size: 0.82rem; }
  .operation > summary .place { display: block; margin-left: 1.1rem; }
  .operation > summary strong { display: block; margin-left: 1.1rem; }
  thead { display: none; }
  table, tbody, tr, td, tbody th { display: block; width: auto; }
  tr { border-top: 1px solid var(--line); padding: 0.55rem 0; }
  tbody tr:first-child { border-top: 0; padding-top: 0; }
  th, td, .stages td:last-child:nth-child(5) { border: 0; padding: 0.1rem 0; width: auto; }
  .stages td:nth-child(4) { min-width: 0; }
  td:empty { display: none; }
  td[data-label]::before { content: attr(data-label) " "; display: block; color: var(--soft); font-size: 0.78rem; font-weight: 600; }
  .now td[data-label]::before { display: none; }
  .zoom .hint { display: none; }
  .track { --names: 0rem; }
  .lane { display: block; padding: 3px 0; }
  .lane > a { display: inline-block; max-width: min(100%, 78vw); background: none; padding: 0 0.4rem; }
  .lane small { display: inline; }
  .window { max-height: 22rem; }
}
@media (forced-colors: active) {
  .shares-bar rect, .track rect { forced-color-adjust: none; }
  .shares-bar text, .track text { forced-color-adjust: none; }
}
@media print {
  :root { --paper: #ffffff; }
  body { max-width: none; padding: 0; }
  .script, .skip, .index { display: none !important; }
  .window { max-height: none; overflow: visible; }
  .operation, tr { break-inside: avoid; }
  .operation::details-content, .rest::details-content { content-visibility: visible; height: auto; display: block; }
  .shares-bar, .lane svg, .verb, .severity, .outcome, .timeline { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
// src/reporting/html/timelines.ts
const zooms = [
	1,
	2,
	4,
	8,
	16,
	32
];
function* workflowTimeline(workflows, plan, start, isLazy) {
	if (workflows.length < 2) return;
	const axis = axisOf(workflows, plan);
	yield html`<section class="timelines" aria-labelledby="timeline"><h2 id="timeline">Timeline</h2>
<div class="zoom script" role="group" aria-label="Zoom" hidden><button type="button" data-zoom="in">Zoom in</button><button type="button" data-zoom="out">Zoom out</button><button type="button" data-zoom="whole">Whole</button><span class="hint">or <kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd> and the arrow keys</span></div>
<div class="window" role="region" aria-label="When the stages of all workflows run, in UTC" tabindex="0"><div class="track" data-level="0" data-from="${axis.from}" data-until="${axis.until}">
${axisDrawing(axis, start)}
<div class="lanes">${isLazy ? html`<noscript>\n` : html``}`;
	for (const workflow of workflows) yield html`${lane(workflow, plan, axis)}\n`;
	yield html`${isLazy ? html`</noscript>` : html``}</div>
</div></div>
<p class="note">In UTC, from the ${start} on.${approvalLegend(workflows.map(({ forecast }) => forecast), "outlined")}</p></section>`;
}
function axisDrawing(axis, start) {
	const levels = zooms.map((zoom, level) => {
		const marks = marksOf(axis, zoom);
		return {
			lines: html`<g class="level-${level}">${marks.times.map((time) => markLine(axis.scale(time)))}</g>`,
			labels: html`<g class="level-${level}">${marks.times.map((time) => markLabel(time, axis, marks, 32, zoom))}</g>`
		};
	});
	return html`<div class="axis" aria-hidden="true"><svg width="100%" height="38">${levels.map(({ labels }) => labels)}<text class="mark" x="0" dx="4" y="14">${start}</text></svg></div><svg class="grid" aria-hidden="true" width="100%" height="100%">${levels.map(({ lines }) => lines)}<line class="merge" x1="0" x2="0" y1="0" y2="100%"/></svg>`;
}
function lane(workflow, plan, axis) {
	const spans = spansOf(workflow, plan);
	const group = groupOf(workflow);
	const stop = group === workflow.kind ? "" : `${group} · `;
	return html`<div class="lane ${group}"><a href="#${anchorOf(workflow.id)}"><span class="lane-name">${htmlWords(marked(workflow.name))}</span> <small>${stop}${htmlWords(marked(targetWords(workflow)))}</small></a><svg role="img" width="100%" height="22"><title>${spans.map(words).join("; ")}</title>${spans.map((span) => segment(span, axis))}</svg></div>`;
}
function segment({ number, stage, from, until, asks, afterApproval, fails }, { scale }) {
	const [left, right] = [scale(from), until === void 0 ? 100 : scale(until)];
	const kind = `${fails ? "fails" : number % 2 === 0 ? "bar even" : "bar"}${afterApproval ? " later" : ""}`;
	const width = Math.max(Math.round(1e3 * (right - left)) / 1e3, .6);
	const name = `${number} ${shortened(stage, 40)}${fails ? ", fails" : ""}`;
	return html`<svg x="${left}%" width="${width}%" height="22"><rect class="${kind}" x="0" y="1" width="100%" height="20"/>${asks ? html`<circle class="approval" cx="9" cy="11" r="5"/>` : html``}<text class="${kind}" x="${asks ? 18 : 6}" data-x="${asks ? 18 : 6}" y="15.5">${name}</text></svg>`;
}
function words({ number, stage, from, asks, fails }) {
	return `${number} ${stage} ${new Date(from).toISOString().slice(0, 16).replace("T", " ")}${asks ? ", once approved" : ""}${fails ? ", fails" : ""}`;
}
// src/reporting/html/page.ts
const policy = [
	"default-src 'none'",
	`script-src ${hashOf(pageScript)}`,
	`style-src ${hashOf(pageStyle)}`,
	"base-uri 'none'",
	"form-action 'none'"
].join("; ");
function hashOf(text) {
	return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
function* planPage(plan, outcomes, about = "command line", addresses) {
	const diagnosticLine = lineOf(plan, addresses);
	const errors = plan.diagnostics.filter(isError);
	const others = plan.diagnostics.filter((diagnostic) => !isError(diagnostic));
	const operations = byOutcome(plan.operations, outcomes);
	const anchors = new Set(operations.map(({ id }) => id));
	const { state, meaning } = statusWords(plan, outcomes, about);
	const isApart = splitsUndone(about);
	const undone = operations.filter((operation) => operation.undone && isApart);
	const own = operations.filter((operation) => !operation.undone || !isApart);
	const before = [
		box("errors", counted(errors.length, "error"), fewDiagnostics(errors).map(diagnosticLine), "errors"),
		box("errors", "What went wrong", alike(troublesOf(outcomes ?? [])).map((group) => troubleLine$1(group, anchors))),
		...stopsOf(plan, about, outcomes).map((stops) => stopsBox(stops, anchors)),
		filters(plan)
	];
	const after = [
		html`<p class="more script" hidden><button type="button" id="more">Show more</button></p>`,
		list(dedupedAfterwards(plan, outcomes ?? []).map(doubleLine)),
		...unfitting(plan).map((templateCheck) => html`<section class="templateCheck">${templateCheckTable(templateCheck, true)}</section>`),
		note(hasDates(operations) ? assumption(plan, howManyMade(plan, outcomes ?? [])) : ""),
		note(takenFromProfile(plan)),
		box("findings", "Worth knowing", fewDiagnostics(others).map(diagnosticLine)),
		unchanged$1(plan)
	];
	yield `<!doctype html>\n${html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>LaunchDarkly workflows: ${state.replace(/\.$/, "")}</title>
${inline("style", pageStyle)}
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header><h1>LaunchDarkly workflows${within(plan)}</h1><p class="status"><strong>${state}</strong>${htmlSentence(meaning)}</p>
${counts(plan, outcomes)}</header>
<main id="content">
${before}`.source}`;
	for (const { source } of workflowTimeline(drawable(operations, plan), plan, startWord(outcomes), isLong(plan))) yield source;
	for (const { source } of operationList("Operations", own, plan, outcomes, addresses)) yield source;
	for (const { source } of operationList(capitalised(undoneWords(plan, about)), undone, plan, outcomes, addresses)) yield source;
	yield html`${after}
</main>
<footer>${htmlWords(footerWords(plan, marked))}${addresses === void 0 ? "" : html` · ${linked(html`workflow run`, addresses.run)}`}</footer>
${inline("script", pageScript)}
</body>
</html>
`.source;
}
function within({ environments }) {
	return environments === void 0 ? html`` : htmlWords(` in ${environments.map(marked).join(", ")}`);
}
function hasDates(operations) {
	return operations.some(forecastOf);
}
function note(text) {
	return text === "" ? html`` : html`<p class="note">${htmlSentence(text)}</p>`;
}
function box(kind, title, lines, id) {
	const anchor = id === void 0 ? html`` : html` id="${id}"`;
	return lines.length === 0 ? html`` : html`<section class="box ${kind}"${anchor}><h2>${title}</h2>${shortList(lines)}</section>`;
}
const mostLines = 20;
function shortList(lines) {
	const rest = lines.slice(mostLines);
	return html`${list(lines.slice(0, mostLines))}${rest.length === 0 ? html`` : folded(`And ${rest.length} more`, rest)}`;
}
function folded(title, lines) {
	const all = list(lines);
	return html`<details class="rest"><summary>${title}</summary>${lines.length > mostLines ? html`<noscript>${all}</noscript>` : all}</details>`;
}
function list(lines) {
	return lines.length === 0 ? html`` : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
function lineOf({ head }, addresses) {
	const placeOf = ({ position, undone }) => {
		if (position === void 0) return html``;
		const { file, line, column } = position;
		return html`${linked(htmlWords(marked(`${file}:${line}:${column}`)), lineAddress(position, undone ? "" : head, addresses))} `;
	};
	return (diagnostic) => {
		const { severity, code, message, hint, request } = diagnostic;
		const more = [hint, request === void 0 ? void 0 : `\`${request.replaceAll("`", "'")}\``];
		return html`<span class="severity ${severity}">${severity}</span> ${placeOf(diagnostic)}${htmlSentence(message)}${more.map(hintLine)}${codeOf(code)}`;
	};
}
function hintLine(hint) {
	return hint === void 0 ? html`` : html` <span class="hint">${htmlSentence(hint)}</span>`;
}
function codeOf(code) {
	return html` <small>${code}</small>`;
}
function stopsBox({ title, verb, guards, allowing }, anchors) {
	const line = allowing === void 0 ? html`` : html`<p class="note">${htmlSentence(allowing.how)}</p>${allowing.line === void 0 ? html`` : html`<pre>${htmlWords(allowing.line)}</pre>`}`;
	return html`<section class="box ${verb === "waiting" ? "waits" : "stops"}"><h2>${title}</h2>${shortList(guards.map((guard) => guardLine(guard, verb, anchors)))}${line}</section>`;
}
function guardLine({ code, message, hint, operations }, verb, anchors) {
	const [only, ...others] = operations;
	return html`${only === void 0 || others.length > 0 ? html`` : html`${operationLink(only, anchors)}: `}${htmlSentence(message)}${hintLine(hint)}${codeOf(code)}${operationLinks(operations, verb, anchors)}`;
}
const mostLinks = 5;
function operationLinks(operations, word, anchors) {
	if (operations.length < 2) return html``;
	const links = operations.slice(0, mostLinks).map((id) => html`<li>${operationLink(id, anchors)}</li>`);
	const rest = operations.length - mostLinks;
	return html`<ul class="links">${links}${rest > 0 ? html`<li><a href="#is=${word}">and ${rest} more</a></li>` : html``}</ul>`;
}
function operationLink(id, anchors) {
	const name = htmlWords(marked(id));
	return anchors.has(id) ? html`<a href="#${anchorOf(id)}">${name}</a>` : name;
}
function alike(outcomes) {
	const told = (outcome) => JSON.stringify([
		outcomeWord(outcome),
		outcome.message,
		outcome.hint
	]);
	return [...groupBy(outcomes, told).values()];
}
function troubleLine$1(group, anchors) {
	const [first, ...others] = group;
	if (first === void 0) return html``;
	const { operation, message, hint, request } = first;
	const word = outcomeWord(first);
	const told = html`${htmlSentence(message)}${hintLine(hint)}`;
	if (others.length > 0) return html`<strong>${word}</strong>, ${group.length} operations: ${told}${operationLinks(group.map((outcome) => outcome.operation), word, anchors)}`;
	const sent = request === void 0 ? html`` : htmlWords(` (${marked(request)})`);
	return html`<strong>${word}</strong> ${operationLink(operation, anchors)}: ${told}${sent}`;
}
function doubleLine({ operation, message }) {
	return html`${htmlWords(marked(operation))}: another run had made one, too. ${htmlSentence(message)}`;
}
function unchanged$1(plan) {
	const lines = plan.unchanged.map(({ key, object, target, reason }) => html`${htmlWords(`${marked(key)} ${target === void 0 ? object : marked(targetName(target))}`)}: ${htmlSentence(reason)}`);
	const unmanaged = unmanagedWords(plan);
	return html`${lines.length === 0 ? html`` : folded(`${lines.length} unchanged`, lines)}${unmanaged === "" ? html`` : html`<p class="note">${unmanaged}</p>`}`;
}
// src/reporting/markdown/verb.ts
const icons = {
	create: "🟢",
	replace: "🟡",
	delete: "🔴",
	adopt: "🔵",
	dedupe: "🟣"
};
const outcomeIcons = {
	done: "✅",
	failed: "❌",
	skipped: "⏭️",
	pending: "⏳",
	unknown: "❓"
};
function outcomeIcon({ status, doubled }) {
	return doubled ? "‼️" : outcomeIcons[status];
}
function verb(operation, outcome) {
	const { kind, blockedBy } = operation;
	if (outcome !== void 0) return `${outcomeIcon(outcome)} ${kind}, ${outcomeWord(outcome)}`;
	if (isWaiting(operation)) return `⏳ ${kind}, waiting`;
	return blockedBy.length > 0 ? `⛔ ${kind}, stopped` : `${icons[kind]} ${kind}`;
}
// src/reporting/markdown/groups.ts
function groupsOf(operations, outcomes, plan) {
	const became = outcomesById(outcomes);
	const members = byOutcome(operations, outcomes).map((operation) => {
		const outcome = became.get(operation.id);
		return outcome === void 0 ? { operation } : {
			operation,
			outcome
		};
	});
	const ofDocument = groupBy(members, documentOf);
	const sameAs = (member) => ofDocument.get(documentOf(member))?.length === 1 ? documentOf(member) : told(member, plan);
	return [...groupBy(members, sameAs).values()].flatMap((group) => {
		const [first] = group;
		return first === void 0 ? [] : [{
			first,
			members: group
		}];
	});
}
function documentOf({ operation: { object, key } }) {
	return `${object} ${key}`;
}
function told({ operation, outcome }, plan) {
	const { object, key, name, reason, notes, partialDiff, position } = operation;
	const { status, message, hint } = outcome ?? {};
	return JSON.stringify([
		verb(operation, outcome),
		operation.undone === true,
		object === "workflow" ? operation.run : void 0,
		[
			object,
			key,
			name,
			position
		],
		outcome === void 0 ? reason : status === "done" || [message, hint],
		toTheMinute(timeOf(outcome, plan).plannedAt),
		[
			notes,
			changesShown(operation),
			partialDiff
		],
		stagesOf$1(operation),
		forecastOf(operation),
		templateChecksOf(operation, plan).map(({ target: _, ...check }) => check)
	]);
}
function changesShown({ kind, changes }) {
	return kind === "create" || kind === "delete" ? [] : changes;
}
function toTheMinute(time) {
	return time.slice(0, 16);
}
function messagesOf({ members }) {
	const messages = members.flatMap(({ outcome }) => outcome === void 0 ? [] : [outcome.message]);
	return new Set(messages).size === 1 ? messages.slice(0, 1) : messages;
}
// src/reporting/escaping/mermaid.ts
const lookAlikes = {
	":": "∶",
	";": "；",
	"#": "＃",
	"<": "‹",
	">": "›",
	"{": "｛",
	"}": "｝",
	"\"": "”",
	"`": "’",
	"&": "＆",
	"\\": "＼"
};
const longestLabel = 60;
function mermaidText(text) {
	const safe = withoutTokens(text).replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(invisible, "").replace(/%{2,}/g, (run) => "％".repeat(run.length)).replace(/[:;#<>{}"`&\\]/g, (character) => lookAlikes[character] ?? "").trim();
	return shortened(safe, longestLabel);
}
// src/reporting/markdown/gantt.ts
const mostCharacters = 2e4;
const mostWorkflows = 30;
const hour = 36e5;
const day = 24 * hour;
function gantt(rows, time, { sections }) {
	const start = `  ${time.isMade ? "made" : "merge"} :milestone, ${date(mergeTime(time))}, 0m`;
	const head = [...settings(rows, time, sections), start].join("\n");
	const parts = rows.slice(0, mostWorkflows).map((row, index) => [...sections ? [`  section ${index + 1}. ${sectionName(row)}`] : [], ...tasks(row.workflow, time)].join("\n"));
	let text = head;
	let drawn = 0;
	for (const part of parts) {
		if (text.length + part.length >= mostCharacters) break;
		text += `\n${part}`;
		drawn++;
	}
	return drawn === 0 ? void 0 : {
		text,
		drawn
	};
}
function settings(rows, time, sections) {
	const last = rows.reduce((latest, { workflow }) => Math.max(latest, lastTimeOf(workflow, time)), 0);
	const grey = "'#727a83'";
	const blue = "'#4b5fbf'";
	const red = "'#cf222e'";
	return [
		"---",
		"config:",
		"  theme: base",
		`  themeVariables: {${Object.entries({
			sectionBkgColor: "transparent",
			altSectionBkgColor: "transparent",
			textColor: grey,
			titleColor: grey,
			taskTextOutsideColor: grey,
			taskTextDarkColor: grey,
			taskBkgColor: blue,
			taskBorderColor: blue,
			taskTextColor: "'#ffffff'",
			activeTaskBkgColor: "'#f6f8ff'",
			activeTaskBorderColor: blue,
			critBkgColor: red,
			critBorderColor: red
		}).map(([name, colour]) => `${name}: ${colour}`).join(", ")}}`,
		`  gantt: {useWidth: ${sections ? 900 : 700}, leftPadding: ${sections ? 330 : 20}, rightPadding: 40, fontSize: 13, barHeight: 24, barGap: 6}`,
		"---",
		"gantt",
		"  dateFormat YYYY-MM-DD HH:mm",
		...axis(last - mergeTime(time)),
		"  todayMarker off"
	];
}
function axis(span) {
	if (span <= 10 * hour) return ["  axisFormat %H:%M", "  tickInterval 1hour"];
	if (span <= 2 * day) return ["  axisFormat %d %b %H:%M", "  tickInterval 6hour"];
	if (span <= 10 * day) return ["  axisFormat %a %d %b", "  tickInterval 1day"];
	if (span <= 18 * day) return ["  axisFormat %d %b", "  tickInterval 1day"];
	if (span <= 120 * day) return [
		"  axisFormat %d %b",
		"  tickInterval 1week",
		"  weekday monday"
	];
	return ["  axisFormat %b %Y"];
}
function sectionName({ workflow: { target, name }, targets }) {
	const more = targets === 1 ? "" : ` and ${targets - 1} more`;
	return mermaidText(`${target.flag}/${target.environment}${more} · ${name}`);
}
function tasks(workflow, plan) {
	return spansOf(workflow, plan).flatMap(({ number, stage, from, until, asks, afterApproval, fails }) => {
		const name = (text) => `  ${number}. ${text}`;
		const approval = asks ? [`${name("approval")} :crit, milestone, ${date(from)}, 0m`] : [];
		if (fails) return [...approval, `${name(`${mermaidText(stage)} (fails)`)} :crit, milestone, ${date(from)}, 0m`];
		const tag = afterApproval ? "active, " : "";
		const when = until === void 0 || date(until) === date(from) ? `${tag}milestone, ${date(from)}, 0m` : `${tag}${date(from)}, ${date(until)}`;
		return [...approval, `${name(mermaidText(stage))} :${when}`];
	});
}
function date(milliseconds) {
	return new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ");
}
// src/reporting/markdown/stages.ts
function stageTable(operation, time) {
	const stages = stagesOf$1(operation);
	if (stages === void 0) return "";
	const forecast = forecastOf(operation);
	const rows = stages.map((stage, index) => {
		const { when, what } = stageWords(stage, withNames(operation.names, htmlCode), time.timeZone);
		const cells = [
			index + 1,
			htmlCode(stageName(stage, index)),
			hasRun(operation, index) ? "has run" : whenCell(when, forecast?.stages[index], time),
			what
		];
		return tableRow(forecast === void 0 ? cells : [...cells, thenServed(forecast, index)]);
	});
	if (forecast === void 0) return [
		"| | Stage | When | What |",
		"|---|---|---|---|",
		...rows
	].join("\n");
	return [[
		"| | Stage | When | What | Then served |",
		"|---|---|---|---|---|",
		tableRow([
			"",
			time.isMade ? "before" : "now",
			"",
			"",
			servedWords(forecast.now, htmlCode)
		]),
		...rows
	].join("\n"), unknownKindsWords(forecast, code)].filter((part) => part !== "").join("\n\n");
}
function whenCell(conditions, stage, time) {
	const { after, date, later } = stage === void 0 ? {} : earliestParts(stage, time);
	const isSaid = (words) => conditions.endsWith(words) || conditions === "at once" && words === durationWords(0);
	return [
		conditions,
		[after, date].filter((words) => words !== void 0 && !isSaid(words)).join(": "),
		later
	].filter((line) => line !== void 0 && line !== "").join("<br>");
}
function thenServed(forecast, index) {
	const stage = forecast.stages[index];
	if (stage === void 0 || stage.hasRun) return "";
	const { earliest, served, failure, mayFail } = stage;
	if (earliest === void 0) return "never runs";
	if (failure !== void 0) return `**fails**: ${sentence(failure, htmlCode)}`;
	const doubt = mayFail === void 0 ? "" : `; **may fail**: ${sentence(mayFail, htmlCode)}`;
	return served === void 0 ? "" : `${servedWords(served, htmlCode, servedBefore(forecast, index))}${doubt}`;
}
function tableRow(cells) {
	return `| ${cells.join(" | ")} |`;
}
function drawing(workflow, time) {
	const chart = gantt([{
		workflow,
		targets: 1
	}], time, { sections: false });
	return chart === void 0 ? "" : `${fence("mermaid", chart.text)}\n\n${legend([workflow])}`;
}
function drawingOfAll(rows, time) {
	const chart = gantt(rows, time, { sections: true });
	if (chart === void 0) return "";
	const { text, drawn } = chart;
	return [
		`<details>\n<summary>When their stages run</summary>`,
		fence("mermaid", text),
		legend(rows.slice(0, drawn).map(({ workflow }) => workflow)),
		drawn < rows.length ? `Only ${drawn} of ${rows.length} workflows are drawn.` : "",
		"</details>"
	].filter((part) => part !== "").join("\n\n");
}
function legend(workflows) {
	return `Drawn in UTC.${approvalLegend(workflows.map(({ forecast }) => forecast))}`;
}
// src/reporting/markdown/template-check.ts
function templateCheckMarkdown(templateCheck, withTarget) {
	const title = templateCheckTitle(templateCheck, withTarget, code, sentence);
	const cell = (words) => sentence(words, htmlCode);
	if (templateCheck.parameters.length === 0) return title;
	return [title, [
		"| Stage | Part | Template says | Here |",
		"|---|---|---|---|",
		...templateCheck.parameters.map((parameter) => `| ${htmlCode(parameter.stage)} | ${partWords$1(parameter, htmlCode)} | ${cell(parameter.templateValue)} | ${verdict(parameter, htmlCode, cell)} |`)
	].join("\n")].join("\n\n");
}
// src/reporting/markdown/operation.ts
const mostTargets = 3;
function groupDetails(group, plan, { drawn, isFull, addresses }) {
	const { operation, outcome } = group.first;
	const targets = group.members.map((member) => targetWords(member.operation));
	const where = targets.length > mostTargets ? `${targets.length} targets` : targets.map((target) => htmlCode(target)).join(", ");
	return [
		`<details${isFull && operation.kind !== "create" && outcome === void 0 ? " open" : ""}>\n<summary>${verb(operation, outcome)} ${htmlCode(operation.name)} · ${where}</summary>`,
		why$1(group),
		changes(operation, plan),
		stageTable(operation, timeOf(outcome, plan)),
		drawn,
		...templateChecksOf(operation, plan).map((templateCheck) => templateCheckMarkdown(templateCheck, false)),
		...isFull ? bodies(group) : [],
		places(group, plan, addresses),
		"</details>"
	].filter((part) => part !== "").join("\n\n");
}
function why$1(group) {
	const { operation, outcome } = group.first;
	const { reason, notes } = operation;
	const said = messagesOf(group).length === 1 ? messagesOf(group) : [];
	const planned = notes.length === 0 ? [] : ["When it was planned:", ...notes];
	return (outcome === void 0 ? [reason, ...notes] : outcome.status === "done" ? [...said, ...planned] : [
		...said,
		reason,
		...notes
	]).map((text) => sentence(text)).join(" ");
}
function changes(operation, { timeZone }) {
	const { partialDiff, names } = operation;
	const list = changesShown(operation);
	if (list.length === 0) return "";
	const partial = partialDiff ? `\n\n_${sentence(partialDiffWords)}_` : "";
	return `${list.map((change) => `- ${changeWords(change, withNames(names, code), timeZone)}`).join("\n")}${partial}`;
}
function bodies({ members }) {
	const sent = members.flatMap(({ operation }) => isSending(operation) && !lacksBody(operation) ? [{
		operation,
		body: operation.body
	}] : []);
	const different = groupBy(sent, ({ body: { description: _, ...rest } }) => JSON.stringify(rest));
	return [...different.values()].flatMap((same) => {
		const [first, ...more] = same;
		if (first === void 0) return [];
		const of = different.size === 1 ? "" : ` for ${htmlCode(targetWords(first.operation))}`;
		const whose = different.size === 1 ? "the other targets" : listed(more.map(({ operation }) => code(targetWords(operation))));
		const others = more.length === 0 ? "" : `\n\n${sentence("The same, but for the marker in `description`, is sent for")} ${whose}.`;
		return [`<details>\n<summary>Request body${of}</summary>\n\n${fence("json", json(first.body))}${others}\n\n</details>`];
	});
}
function places(group, plan, addresses) {
	const { operation } = group.first;
	const { key, position } = operation;
	const run = operation.object === "workflow" && operation.run > 1 ? ` · run ${operation.run}` : "";
	const document = `${code(key)} in ${lineLink(position, revisionOf(operation, plan), addresses)}${run}`;
	const isEach = messagesOf(group).length > 1;
	const each = group.members.map(({ operation: one, outcome }) => {
		const message = isEach && outcome !== void 0 ? [sentence(outcome.message)] : [];
		const flag = one.object === "workflow" ? [flagLink(one.target, addresses)] : [];
		const digest = outcome === void 0 ? [`digest ${code(one.digest)}`] : [];
		return [
			...flag,
			...message,
			...digest
		].join(" · ");
	});
	return each.length === 1 ? [document, ...each].filter((part) => part !== "").join(" · ") : [
		document,
		"",
		...each.map((line) => `- ${line}`)
	].join("\n");
}
// src/reporting/markdown/rows.ts
function documentRows(operations, outcomes, room) {
	const became = outcomesById(outcomes);
	const verbOf = (operation) => verb(operation, became.get(operation.id));
	const ordered = byOutcome(operations, outcomes).sort((left, right) => outcomes === void 0 ? Number(left.undone ?? false) - Number(right.undone ?? false) : 0);
	const documents = groupBy(ordered, (operation) => `${verbOf(operation)} ${operation.key}`);
	const lines = ["| | Document | Where |", "|---|---|---|"];
	const named = /* @__PURE__ */ new Set();
	let left = room - bytesOf(lines) - longestCount;
	for (const ofDocument of documents.values()) {
		const [first] = ofDocument;
		if (first === void 0) continue;
		const [start, end] = [`| ${verbOf(first)} | ${htmlCode(first.key)} | `, " |"];
		left -= bytesOf([`${start}${end}`]);
		const targets = [];
		for (const operation of ofDocument) {
			const target = htmlCode(targetWords(operation));
			left -= Buffer.byteLength(targets.length === 0 ? target : `, ${target}`);
			if (left < 0) break;
			targets.push(target);
			named.add(operation.id);
		}
		if (targets.length > 0) lines.push(`${start}${targets.join(", ")}${end}`);
		if (left < 0) break;
	}
	const others = ordered.filter(({ id }) => !named.has(id));
	return {
		text: [...named.size > 0 ? [lines.join("\n")] : [], ...others.length > 0 ? [countOf(others, became)] : []].join("\n\n"),
		named
	};
}
const longestCount = 1e3;
function countOf(others, became) {
	const counts = [...groupBy(others, (operation) => {
		const where = operation.object === "workflow" ? ` in ${operation.target.environment}` : " of templates";
		const outcome = became.get(operation.id);
		return outcome === void 0 ? `${operation.kind}${where}` : `${outcomeWord(outcome)} (${operation.kind}${where})`;
	})].map(([what, ofGroup]) => `${ofGroup.length} ${what}`);
	const shown = counts.slice(0, mostCounts);
	const more = counts.length > mostCounts ? `, and ${counts.length - mostCounts} more kinds` : "";
	return markdownText(`And ${counted(others.length, "more", "more")} that are not named here: ${shown.join(", ")}${more}.`);
}
const mostCounts = 8;
function bytesOf(lines) {
	return Buffer.byteLength(lines.join("\n")) + 1;
}
// src/reporting/markdown/table.ts
function tables(groups, plan, about, limit) {
	const isApart = splitsUndone(about);
	const undone = groups.filter(({ first }) => first.operation.undone && isApart);
	const [first, second] = [table(groups.filter(({ first }) => !first.operation.undone || !isApart), limit), table(undone, limit)];
	if (first === void 0 || second === void 0) return void 0;
	return [first, second === "" ? "" : `**${capitalised(undoneWords(plan, about))}:**\n\n${second}`].filter((part) => part !== "").join("\n\n");
}
function table(groups, limit) {
	if (groups.length === 0) return "";
	const lines = [`| | Name | Where | ${groups.some(({ first }) => first.outcome !== void 0) ? "Outcome" : "Why"} |`, "|---|---|---|---|"];
	let bytes = 0;
	for (const group of groups) {
		const line = row(group);
		lines.push(line);
		bytes += Buffer.byteLength(line);
		if (bytes > limit) return void 0;
	}
	return lines.join("\n");
}
function row(group) {
	const { operation, outcome } = group.first;
	const where = group.members.map((member) => htmlCode(targetWords(member.operation))).join("<br>");
	return `| ${verb(operation, outcome)} | ${htmlCode(operation.name)} | ${where} | ${why(group).join("<br>")} |`;
}
function why(group) {
	const { operation, outcome } = group.first;
	if (outcome === void 0) return [sentence(operation.reason, htmlCode)];
	return messagesOf(group).map((message) => sentence(message, htmlCode));
}
// src/reporting/markdown/troubles.ts
function troubles(outcomes, most) {
	const wrong = troublesOf(outcomes);
	if (wrong.length === 0 || most === 0) return "";
	const alike = groupBy(wrong, (outcome) => Number.isFinite(most) ? JSON.stringify([
		outcomeWord(outcome),
		outcome.message,
		outcome.hint
	]) : outcome);
	const lines = [...alike.values()].slice(0, most).flatMap((group) => troubleLine(group));
	return alert("CAUTION", [...lines, ...moreLines(alike.size, most)]);
}
function troubleLine(group) {
	const [first] = group;
	if (first === void 0) return [];
	const { message, hint, request } = first;
	const { before, after } = namesOf$3(group.map(({ operation }) => operation));
	const what = `${sentence(message)}${hint === void 0 ? "" : ` ${sentence(hint)}`}`;
	const sent = group.length === 1 && request !== void 0 ? ` (${code(request)})` : "";
	return [`- **${outcomeWord(first)}**${group.length === 1 ? " " : ", "}${before}${what}${sent}${after}`];
}
function doublesDeleted(plan, outcomes, most) {
	const deleted = dedupedAfterwards(plan, outcomes);
	return [...deleted.slice(0, most).map(({ operation, message }) => `- ${code(operation)}: another run had made one, too. ${sentence(message)}`), ...moreLines(deleted.length, most)].join("\n");
}
// src/reporting/markdown/plan.ts
const steps = [
	"full",
	"folded",
	"overview",
	"table"
];
const mostTroubles = {
	full: Number.POSITIVE_INFINITY,
	folded: Number.POSITIVE_INFINITY,
	overview: 50,
	table: 50,
	rows: 10,
	counts: 0
};
const mostDrawings = 10;
function timelessMarkdown(plan, outcomes, { addresses, ...options }) {
	return planMarkdown({
		...plan,
		plannedAt: (/* @__PURE__ */ new Date(0)).toISOString()
	}, outcomes, {
		...options,
		...addresses !== void 0 && { addresses: {
			...addresses,
			run: ""
		} }
	});
}
function planMarkdown(plan, outcomes, options) {
	return planReport(plan, outcomes, options).text;
}
function planReport(plan, outcomes, options) {
	const about = options.about ?? (outcomes === void 0 ? "pull request" : "apply");
	const report = {
		...options,
		plan,
		outcomes,
		about,
		groups: groupsOf(plan.operations, outcomes, plan)
	};
	for (const detail of steps) {
		const text = render(report, detail);
		if (text !== void 0 && fits(text, options)) return {
			text,
			named: new Set(plan.operations.map(({ id }) => id))
		};
	}
	const whole = reportInRows(report, "rows");
	return fits(whole.text, options) ? whole : reportInRows(report, "counts");
}
function fits(text, { limit }) {
	return Buffer.byteLength(text) <= limit;
}
function reportInRows(report, detail) {
	const around = Buffer.byteLength(render(report, detail) ?? "");
	const { text, named } = documentRows(report.plan.operations, report.outcomes, report.limit - around);
	return {
		text: render(report, detail, text) ?? "",
		named
	};
}
function render(report, detail, rows = "") {
	const { plan, outcomes = [], about, groups, rest, addresses, limit } = report;
	const inRows = detail === "rows" || detail === "counts";
	const table = inRows ? rows : tables(groups, plan, about, limit);
	const details = table === void 0 ? void 0 : detailsOf(report, detail);
	if (table === void 0 || details === void 0) return void 0;
	const errors = plan.diagnostics.filter(isError);
	const others = plan.diagnostics.filter((diagnostic) => !isError(diagnostic));
	const isApart = splitsUndone(about);
	const earlier = others.filter(({ undone }) => undone && isApart);
	const own = others.filter(({ undone }) => !undone || !isApart);
	const isPolicy = ({ code }) => code === "policy";
	const against = earlier.filter(isPolicy);
	const unplanned = earlier.filter((diagnostic) => !isPolicy(diagnostic));
	const most = detail === "counts" ? 0 : inRows ? 10 : 50;
	const lines = (diagnostics) => diagnosticLines(diagnostics, most, {
		head: plan.head,
		addresses
	});
	const part = (diagnostics, words) => diagnostics.length > 0 ? [
		`**${capitalised(undoneWords(plan, about))}, ${words}:**`,
		"",
		...lines(diagnostics)
	].join("\n") : "";
	return `${[
		`## LaunchDarkly workflows${title(plan)}`,
		status(plan, report.outcomes, about),
		errors.length > 0 ? alert("CAUTION", [`**${counted(errors.length, "error")}**`, ...lines(errors)]) : "",
		troubles(outcomes, mostTroubles[detail]),
		plan.guards.length > 0 ? alert("WARNING", stopLines(stopsOf(plan, about, report.outcomes), most)) : "",
		table,
		doublesDeleted(plan, outcomes, most),
		own.length > 0 ? lines(own).join("\n") : "",
		part(unplanned, "and can't be planned"),
		part(against, "and against a policy"),
		...details,
		plan.operations.some(forecastOf) ? sentence(assumption(plan, howManyMade(plan, outcomes))) : "",
		sentence(takenFromProfile(plan)),
		inRows ? "" : unchanged(plan),
		detail === "full" ? "" : markdownText(`Some of this was left out to fit.${rest === void 0 ? "" : ` ${rest}`}`),
		footer(plan, addresses)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function detailsOf({ plan, groups, limit, addresses }, detail) {
	if (detail === "table" || detail === "rows" || detail === "counts") return [];
	const drawn = groups.flatMap((group) => {
		const { operation, outcome } = group.first;
		return drawable([operation], plan).map((workflow) => ({
			group,
			workflow,
			time: timeOf(outcome, plan)
		}));
	});
	const together = drawn.length > mostDrawings ? drawingOfAll(drawn.map(({ group, workflow }) => ({
		workflow,
		targets: group.members.length
	})), plan) : "";
	if (detail === "overview") return [together];
	const drawings = new Map(together === "" ? drawn.map(({ group, workflow, time }) => [group, drawing(workflow, time)]) : []);
	const sections = [together];
	let bytes = 0;
	for (const group of groups) {
		const section = groupDetails(group, plan, {
			drawn: drawings.get(group) ?? "",
			isFull: detail === "full",
			addresses
		});
		sections.push(section);
		bytes += Buffer.byteLength(section);
		if (bytes > limit) return void 0;
	}
	return [...sections, ...unfitting(plan).map((templateCheck) => templateCheckMarkdown(templateCheck, true))];
}
function title({ environments }) {
	return environments === void 0 ? "" : ` in ${environments.map(code).join(", ")}`;
}
function status(plan, outcomes, about) {
	const { state, meaning } = statusWords(plan, outcomes, about);
	return `**${state}**${meaning}`;
}
function unchanged(plan) {
	const { unchanged: list } = plan;
	const unmanaged = unmanagedWords(plan);
	if (list.length === 0) return unmanaged;
	const rows = list.slice(0, 50).map(({ key, object, target, reason }) => `- ${code(key)} ${target === void 0 ? object : code(targetName(target))}: ${sentence(reason)}`);
	return [
		`<details>\n<summary>${list.length} unchanged</summary>`,
		[...rows, ...moreLines(list.length, 50)].join("\n"),
		"</details>",
		...unmanaged === "" ? [] : [unmanaged]
	].join("\n\n");
}
function footer(plan, addresses) {
	return `<sub>${footerWords(plan, code)}${addresses === void 0 ? "" : ` · ${runLink(addresses)}`}</sub>`;
}
export { classifyTemplate as A, addressParameters as C, stagesDiffer as D, withDescriptions as E, levelsOf as M, pLimit as N, matchingVariations as O, dedupeOperation as S, invalidParameters as T, readFlags as _, prepare as a, planExitCode as b, reviewOf as c, readPlanDigests as d, savePlan as f, readingOnce as g, assemble as h, planPage as i, classifyWorkflow as j, classifyTarget as k, reviewedPlan as l, makePlan as m, planReport as n, isReviewRequired as o, gather as p, timelessMarkdown as r, reviewByHand as s, planMarkdown as t, shownBy as u, applyExitCode as v, defaultValue as w, chooseSurplus as x, failureReason as y };
