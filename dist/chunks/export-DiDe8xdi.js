import { $ as conditionsOf, C as SCALAR_STYLE, D as load, E as dump, Nt as resolveOwner, S as CORE_SCHEMA, St as isError, T as YAMLException, V as segmentsOf, W as percent, X as waitUnit, c as readRevision, d as compileDocuments, et as instructionsOf, u as standardConfiguration, w as YAML11_SCHEMA, x as COLLECTION_STYLE } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { t as modeline } from "./schema-address-D82wGm6E.js";
import { Bt as object, Ct as flagName, Dt as counted, Lt as isObject, Tt as version, Ut as present, Wt as ExpectedError, dt as visible, ot as json, wt as targetName } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { V as hasEnded, Y as readMarker } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { A as classifyTemplate, O as matchingVariations, j as classifyWorkflow } from "./plan_apply_action-plan_action-apply-D5oZMVDg.js";
import { t as readProject } from "./project-DXyAuZGa.js";
import { a as readWorkingTree, i as locateExisting, m as diagnosticsText, t as linesIn } from "./validate_plan_apply-Bk2EMmxd.js";
import { _ as fewDiagnostics } from "./validate_plan_apply_action-plan_action-apply-CYebgc7o.js";
import { o as localClient } from "./plan_apply-CBUzQaT6.js";
import { lstat, mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
// src/exporting/yaml.ts
function yamlOf(document) {
	return dump(document, {
		schema: CORE_SCHEMA,
		lineWidth: 120,
		noRefs: true,
		flowBracketPadding: true,
		transform: (documents) => documents.forEach(restyle)
	});
}
const inOneLine = /* @__PURE__ */ new Set([
	"approval",
	"rollout",
	"target",
	"by",
	"values",
	"clauses",
	"notifyMemberIds"
]);
const mostInOneLine = 90;
function restyle({ contents }) {
	if (contents !== null) visit(contents);
}
const writtenPlain = /* @__PURE__ */ new Set(["turn", "at"]);
function visit(node) {
	if (node.kind === "sequence") node.items.forEach(visit);
	if (node.kind === "scalar") {
		quote(node);
		spell(node);
	}
	if (node.kind !== "mapping") return;
	for (const { key, value } of node.items) {
		unquote(key);
		quote(key);
		if (key.kind !== "scalar" || !writtenPlain.has(key.value)) visit(value);
		if (key.kind === "scalar" && inOneLine.has(key.value) && length(value) <= mostInOneLine) flow(value);
	}
}
function quote(node) {
	if (node.kind === "scalar" && node.tag === "tag:yaml.org,2002:str" && isReadOtherwise(node.value)) node.style = SCALAR_STYLE.SINGLE_QUOTED;
}
const mostCharactersOfOtherValues = 64;
function isReadOtherwise(text) {
	if (text === "<<") return true;
	if (text.length > mostCharactersOfOtherValues || !/^[\w+.~-][\w+.: -]*$/.test(text)) return false;
	try {
		return load(text, { schema: YAML11_SCHEMA }) !== text;
	} catch (error) {
		if (error instanceof YAMLException) return true;
		throw error;
	}
}
function spell(node) {
	if (node.kind !== "scalar" || node.tag !== "tag:yaml.org,2002:float") return;
	const number = Number(node.value);
	node.value = String(number);
	if (Number.isInteger(number)) node.tag = "tag:yaml.org,2002:int";
}
function unquote(key) {
	if (key.kind !== "scalar") return;
	if (/^(?:true|false)$/.test(key.value)) key.tag = "tag:yaml.org,2002:bool";
	if (/^(?:0|[1-9]\d{0,14})$/.test(key.value)) key.tag = "tag:yaml.org,2002:int";
}
function flow(node) {
	if (node.kind !== "sequence" && node.kind !== "mapping") return;
	node.style = COLLECTION_STYLE.FLOW;
	for (const child of childrenOf(node)) flow(child);
}
function length(node) {
	if (node.kind === "scalar") return node.value.length + 2;
	return childrenOf(node).reduce((sum, child) => sum + length(child), 2);
}
function childrenOf(node) {
	if (node.kind === "sequence") return node.items;
	return node.kind === "mapping" ? node.items.flatMap(({ key, value }) => [key, value]) : [];
}
// src/exporting/accepted.ts
function acceptedDocument(wanted) {
	const document = structuredClone(wanted);
	const leftOut = [];
	for (;;) {
		const bytes = new TextEncoder().encode(yamlOf(document));
		const { diagnostics } = compileDocuments([{
			path: "document.yaml",
			bytes
		}], {}, "head");
		const errors = diagnostics.filter(isError);
		const [first] = errors;
		if (first === void 0) return {
			document,
			leftOut
		};
		const more = errors.flatMap(({ code, pointer = "" }) => code === "unknown-field" && /^\/stages\/\d+\/action\//.test(pointer) ? [pointer] : []).filter((pointer) => !leftOut.includes(pointer));
		if (more.length === 0) return { objection: first.message };
		for (const pointer of more) {
			remove(document, segmentsOf(pointer));
			leftOut.push(pointer);
		}
	}
}
function remove(from, segments) {
	const path = [...segments];
	const field = path.pop() ?? "";
	const parent = path.reduce((value, segment) => value[segment], from);
	delete parent[field];
}
// src/exporting/keys.ts
const longestKey = 64;
function keyGiver(taken) {
	const given = new Set(taken);
	return (name, otherwise) => {
		const wanted = slug(name) || slug(otherwise) || "workflow";
		let key = wanted;
		for (let number = 2; given.has(key); number++) key = `${wanted.slice(0, longestKey - `-${number}`.length)}-${number}`;
		given.add(key);
		return key;
	};
}
function slug(name) {
	return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, longestKey).replace(/^-+|-+$/g, "");
}
// src/exporting/skipped.ts
function workflowWords({ id, name, target }) {
	return `The workflow \`${name}\` (${id}) on ${targetName(target)}`;
}
function skippedWorkflow(live, selection) {
	const { existing, owners, includeFinished } = selection;
	const words = workflowWords(live);
	const ownership = classifyWorkflow(live, owners);
	switch (ownership.kind) {
		case "ours": return notice("managed", `${words} is managed already, as the document \`${ownership.marker.key}\`.`);
		case "foreign": {
			const { owner, key } = ownership.marker;
			return notice("foreign", `${words} is managed by ${owner}, as the document \`${key}\` there.`);
		}
		case "unclear":
		case "misplaced": return notice("marked", wrongMarker(words));
		case "unmarked": {
			const adopter = existing.workflows.find(({ adopt }) => adopt === live.id);
			if (adopter !== void 0) return notice("adopted", `${words} is adopted already, by the document \`${adopter.key}\`.`);
			if (includeFinished || !hasEnded(live)) return void 0;
			return notice("finished", `${words} has ended; \`--include-finished\` exports it too.`);
		}
	}
}
function skippedTemplate(live, { existing, owners }) {
	const { key } = live;
	const words = `The template \`${key}\``;
	const ownership = classifyTemplate(live, owners);
	switch (ownership.kind) {
		case "ours": return notice("managed", `${words} is managed already.`);
		case "foreign": return notice("foreign", `${words} is managed by ${ownership.marker.owner}.`);
		case "unclear":
		case "misplaced": return notice("marked", wrongMarker(words));
		case "unmarked": return existing.templates.some((document) => [document.key, ...document.formerKeys].includes(key)) ? notice("adopted", `${words} has a document already.`) : void 0;
	}
}
function wrongMarker(words) {
	return `${words} carries a marker that doesn't belong there, so it can't be adopted.`;
}
function notice(code, message) {
	return {
		severity: "notice",
		code,
		message
	};
}
// src/exporting/instructions.ts
function writtenInstruction(live, flag) {
	if (!isObject(live)) return live;
	const { kind, ...rest } = object(withoutIds(live));
	const fields = Object.fromEntries(Object.entries(rest).filter(([name, value]) => !isNotSet(name, value)));
	return shorthand(kind, fields, flag) ?? {
		...present({ kind }),
		...fields
	};
}
function withoutIds(value) {
	if (Array.isArray(value)) return value.map(withoutIds);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).flatMap(([name, field]) => name === "_id" ? [] : [[name, withoutIds(field)]]));
}
const mayBeNotSet = /* @__PURE__ */ new Set([
	"variationId",
	"rolloutWeights",
	"rolloutBucketBy",
	"rolloutContextKind",
	"contextKind",
	"beforeRuleId",
	"description",
	"ref"
]);
function isNotSet(name, value) {
	if (!mayBeNotSet.has(name)) return false;
	return value === null || value === "" || typeof value === "object" && Object.keys(value).length === 0;
}
function shorthand(kind, fields, flag) {
	const hasOnly = (...known) => Object.keys(fields).every((name) => known.includes(name));
	if (kind === "turnFlagOn" || kind === "turnFlagOff") return hasOnly() ? { turn: kind === "turnFlagOn" ? "on" : "off" } : void 0;
	if (flag === void 0) return void 0;
	if (kind === "addTargets" && hasOnly("variationId", "values", "contextKind")) return target(fields, flag);
	if (kind !== "updateFallthroughVariationOrRollout") return void 0;
	if (hasOnly("variationId")) {
		const word = wordFor(fields.variationId, flag);
		return word === void 0 ? void 0 : { serve: scalar(word) };
	}
	return hasOnly("rolloutWeights", "rolloutBucketBy", "rolloutContextKind") ? rollout(fields, flag) : void 0;
}
function target({ variationId, values, contextKind }, flag) {
	const word = wordFor(variationId, flag);
	if (word === void 0 || !Array.isArray(values)) return void 0;
	return {
		target: { [word]: values },
		...present({ contextKind })
	};
}
function rollout({ rolloutWeights, rolloutBucketBy: attribute, rolloutContextKind: contextKind }, flag) {
	if (!isObject(rolloutWeights)) return void 0;
	const ids = flag.variations.map(({ id }) => id);
	const shares = Object.entries(rolloutWeights).map(([id, weight]) => ({
		id,
		weight,
		word: wordFor(id, flag)
	})).sort((left, right) => ids.indexOf(left.id) - ids.indexOf(right.id));
	const entries = shares.flatMap(({ word, weight }) => word !== void 0 && typeof weight === "number" && Number.isInteger(weight) && weight >= 0 ? [[word, weight]] : []);
	const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
	if (entries.length < shares.length || total !== 1e5) return void 0;
	const by = contextKind === void 0 ? attribute : {
		...present({ attribute }),
		contextKind
	};
	return {
		rollout: Object.fromEntries(entries.map(([word, weight]) => [word, percent(weight)])),
		...present({ by })
	};
}
function wordFor(id, flag) {
	const variation = flag.variations.find((candidate) => candidate.id === id);
	if (variation === void 0) return void 0;
	const { name, value } = variation;
	return [name, typeof value === "object" ? void 0 : String(value)].find((word) => {
		if (word === void 0 || !canBeKey(word)) return false;
		const [only, another] = matchingVariations({ ref: word }, flag.variations);
		return only === variation && another === void 0;
	});
}
function canBeKey(word) {
	return /^[^\p{C}\p{Zl}\p{Zp}]{1,100}$/u.test(word) && word.trim() === word && !/^(?:__proto__$|<<$|\/\/)/.test(word);
}
function scalar(word) {
	if (word === "true" || word === "false") return word === "true";
	return /^(?:0|[1-9]\d{0,14})$/.test(word) ? Number(word) : word;
}
// src/exporting/stages.ts
function writtenStages(stages, names) {
	return stages.map((stage) => {
		const [conditions, instructions] = [conditionsOf(stage), instructionsOf(stage)];
		return {
			...stage.name && { name: stage.name },
			...conditions.length > 0 && { conditions: conditions.map((condition) => writtenCondition(condition, names)) },
			...instructions.length > 0 && { action: instructions.map((instruction) => writtenInstruction(instruction, names.flag)) }
		};
	});
}
function untold(stages) {
	const conditions = stages.flatMap(conditionsOf);
	const asks = conditions.some(({ kind }) => kind === "ld-approval");
	const several = stages.some((stage) => conditionsOf(stage).length > 1);
	const missing = [...asks ? ["which teams are asked (`teams`)"] : [], ...several ? ["whether conditions wait for one another (`executeConditionsInSequence`)"] : []];
	return [...missing.length > 0 ? [`LaunchDarkly doesn't tell ${missing.join(", nor ")}.`, "Add what you know of it before this is merged: later, it would be a change of the stages."] : [], ...conditions.some(isAtOnce) ? ["LaunchDarkly doesn't tell what a schedule without a date or a wait means; here it is `now: true`."] : []];
}
function isAtOnce({ kind, scheduleKind, waitDuration, executionDate }) {
	return kind === "schedule" && (scheduleKind === void 0 || scheduleKind === "relative") && waitDuration === void 0 && executionDate === void 0;
}
function writtenCondition(condition, { members }) {
	const { kind, scheduleKind, waitDuration, waitDurationUnit, executionDate } = condition;
	if (kind === "ld-approval") return approval(condition, members);
	if (isAtOnce(condition)) return { now: true };
	if (kind === "schedule" && scheduleKind !== "relative" && executionDate !== void 0) {
		const date = dateText(executionDate);
		if (date !== void 0) return { at: date };
	}
	const unit = waitUnit(waitDurationUnit)?.letter;
	if (kind === "schedule" && scheduleKind !== "absolute" && unit !== void 0 && /^[1-9]\d{0,8}$/.test(`${waitDuration}`)) return { wait: `${waitDuration}${unit}` };
	return { ...present({
		kind,
		scheduleKind,
		waitDuration,
		waitDurationUnit,
		executionDate
	}) };
}
function dateText(milliseconds) {
	if (!Number.isInteger(milliseconds) || milliseconds < 0 || milliseconds > Date.UTC(9999, 11, 31)) return void 0;
	return new Date(milliseconds).toISOString().replace(".000Z", "Z");
}
function approval({ description, notifyMemberIds }, members) {
	const emails = notifyMemberIds.flatMap((id) => emailOf(id, members) ?? []);
	const more = description ? { description } : {};
	if (emails.length < notifyMemberIds.length) return {
		kind: "ld-approval",
		...more,
		notifyMemberIds
	};
	return { approval: {
		...emails.length > 0 && { members: emails },
		...more
	} };
}
function emailOf(id, members = []) {
	const email = members.find((member) => member.id === id)?.email ?? "";
	const alike = members.filter((member) => member.id === email || member.email.toLowerCase() === email.toLowerCase());
	return email !== "" && alike.length === 1 ? email : void 0;
}
// src/exporting/template-flag.ts
function flagOf({ stages }, flags) {
	const named = new Set(stages.flatMap(instructionsOf).flatMap(variationsIn));
	if (named.size === 0) return void 0;
	const [only, another] = flags.filter(({ variations }) => {
		const ids = new Set(variations.map(({ id }) => id));
		return [...named].every((id) => ids.has(id));
	});
	return another === void 0 ? only : void 0;
}
function variationsIn(value) {
	if (Array.isArray(value)) return value.flatMap(variationsIn);
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([field, inner]) => {
		if (field === "variationId" && typeof inner === "string" && inner !== "") return [inner];
		if (field === "rolloutWeights" && isObject(inner)) return Object.keys(inner);
		return variationsIn(inner);
	});
}
// src/exporting/export.ts
function exportLive(input) {
	const workflows = exportWorkflows(input);
	const templates = [...input.templates].sort((left, right) => left.key < right.key ? -1 : 1).map((live) => skippedTemplate(live, input) ?? writtenTemplate(live, input));
	const [workflowDocuments, templateDocuments] = [workflows.filter(isDocument), templates.filter(isDocument)];
	return {
		files: [...filesOf(workflowDocuments, "workflow", input.version), ...filesOf(templateDocuments, "template", input.version)],
		workflows: workflowDocuments.length,
		templates: templateDocuments.length,
		notices: [...workflows, ...templates].flatMap((result) => isDocument(result) ? [] : [result])
	};
}
function isDocument(result) {
	return "text" in result;
}
function exportWorkflows(input) {
	const { workflows, existing, flags } = input;
	const byName = new Map(flags.map((flag) => [flagName({
		project: flag.project,
		flag: flag.key
	}), flag]));
	const keyFor = keyGiver([...existing.workflows.flatMap(({ key, formerKeys }) => [key, ...formerKeys]), ...workflows.flatMap(keysInMarker)]);
	return [...workflows].sort(byTargetAndAge).map((live) => skippedWorkflow(live, input) ?? writtenWorkflow(live, byName.get(flagName(live.target)), input.members, keyFor));
}
function writtenWorkflow(live, flag, members, keyFor) {
	const { target, stages, maintainerId } = live;
	const maintainer = maintainerId === void 0 ? void 0 : emailOf(maintainerId, members);
	const accepted = acceptedDocument({
		kind: "Workflow",
		key: "exported",
		project: target.project,
		flag: target.flag,
		environment: target.environment,
		name: live.name,
		...live.description && { description: live.description },
		...present({
			maintainer,
			maintainerId: maintainer === void 0 ? maintainerId : void 0
		}),
		adopt: live.id,
		stages: writtenStages(stages, present({
			flag,
			members
		}))
	});
	if ("objection" in accepted) return notWritten(workflowWords(live), accepted.objection);
	const key = keyFor(live.name, target.flag);
	const remarks = [...untold(stages), ...leftOutWords(accepted.leftOut)];
	return {
		file: target.flag,
		text: documentText({
			...accepted.document,
			key
		}, remarks)
	};
}
function writtenTemplate(live, { flags, environments, members }) {
	const words = `The template \`${live.key}\``;
	const flag = flagOf(live, flags);
	const [environment] = environments;
	if (flag === void 0 || environment === void 0) return {
		severity: "warning",
		code: "template-flag-unknown",
		message: `${words} is left out: LaunchDarkly doesn't tell which flag it was made for, and no flag here has just the variations that it names.`,
		hint: "Write its document by hand, with `adopt: true`, if you know the flag."
	};
	const accepted = acceptedDocument({
		kind: "WorkflowTemplate",
		key: live.key,
		...live.name && { name: live.name },
		...live.description && { description: live.description },
		project: flag.project,
		environment,
		flag: flag.key,
		adopt: true,
		stages: writtenStages(live.stages, present({
			flag,
			members
		}))
	});
	if ("objection" in accepted) return notWritten(words, accepted.objection);
	const remarks = [
		"LaunchDarkly doesn't tell project, environment and flag. The flag is the one whose variations the stages name;",
		"the environment is just the first that was read: correct it before this is merged.",
		...untold(live.stages),
		...leftOutWords(accepted.leftOut)
	];
	return {
		file: live.key,
		text: documentText(accepted.document, remarks)
	};
}
function notWritten(words, objection) {
	return {
		severity: "warning",
		code: "not-exported",
		message: `${words} is left out: no document can describe it. ${objection}`
	};
}
function keysInMarker({ description }) {
	const reading = readMarker(description);
	if (reading.kind === "workflow") return [reading.marker.key];
	return reading.kind === "unclear" ? reading.claims.flatMap(({ key }) => key ?? []) : [];
}
function byTargetAndAge(left, right) {
	const targetOf = ({ target }) => `${flagName(target)} ${target.environment}`;
	if (targetOf(left) !== targetOf(right)) return targetOf(left) < targetOf(right) ? -1 : 1;
	return left.createdAt - right.createdAt || (left.id < right.id ? -1 : 1);
}
function leftOutWords(pointers) {
	return pointers.map((pointer) => `Left out, since documents don't know it: ${pointer.slice(1).replace(/[^\w./-]/g, "?")}.`);
}
function documentText(document, remarks) {
	return `${remarks.map((remark) => `# ${remark}\n`).join("")}${yamlOf(document)}`;
}
function filesOf(documents, kind, version) {
	const texts = /* @__PURE__ */ new Map();
	for (const { file, text } of documents) {
		const there = texts.get(file);
		if (there === void 0) texts.set(file, [text]);
		else there.push(text);
	}
	const freeName = nameGiver();
	return [...texts].map(([name, all]) => ({
		name,
		first: freeName(name),
		parts: inParts(all)
	})).flatMap(({ name, first, parts }) => parts.map((part, index) => ({
		path: `${kind}s/${index === 0 ? first : freeName(name)}.yaml`,
		text: `${modeline(kind, version)}${part.join("---\n")}`
	})));
}
function nameGiver() {
	const taken = /* @__PURE__ */ new Set();
	return (name) => {
		let unique = name;
		for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${name}-${number}`;
		taken.add(unique.toLowerCase());
		return unique;
	};
}
const mostBytes = 524288;
function inParts(texts) {
	const parts = [];
	let bytes = Number.POSITIVE_INFINITY;
	for (const text of texts) {
		const size = Buffer.byteLength(`---\n${text}`);
		if (bytes + size > mostBytes) {
			parts.push([]);
			bytes = 0;
		}
		parts.at(-1)?.push(text);
		bytes += size;
	}
	return parts;
}
// src/commands/export.ts
async function exportDocuments(options, terminal) {
	const { out, err, say, workingDirectory, paint } = terminal;
	const { root, directory } = await locateExisting(options, terminal, true);
	const tree = await readWorkingTree(root, directory);
	const existing = readRevision(tree.files, directory, "head");
	const broken = [...tree.diagnostics, ...existing.diagnostics].filter(isError);
	if (broken.length > 0) return refuse(broken, `Nothing is exported into ${directory} while what is there is not valid.`);
	const resolved = resolveOwners(options, directory, existing, terminal);
	const policies = existing.configuration ?? standardConfiguration;
	const client = await localClient({ policies }, terminal);
	const read = await terminal.progress.during(`Reading ${visible(options.project)}`, (tell) => readProject(client, options, {
		lookForEnded: options.includeFinished === true ? "everywhere" : "beside others",
		concurrency: policies.requests.concurrency,
		progress: (done, all) => tell(`${done} of ${all} flags' environments`)
	}));
	const exported = exportLive({
		...read,
		existing,
		..."owners" in resolved && { owners: resolved.owners },
		includeFinished: options.includeFinished === true,
		version
	});
	const { format } = await import("./format-DDpjYxde.js");
	const files = exported.files.map(({ path, text }) => {
		const formatted = format(asSource({
			path,
			text
		}), false);
		return {
			path: `${directory}/${path}`,
			text: "text" in formatted ? formatted.text : text
		};
	});
	const objections = readRevision([...tree.files, ...files.map(asSource)], directory, "head").diagnostics.filter(isError);
	if (objections.length > 0) return refuse(objections, "What was exported is not valid beside what is there.");
	await write(root, files);
	const here = await realpath(workingDirectory);
	const paths = files.map(({ path }) => relative(here, join(root, path)));
	const found = notices(exported, read, options, resolved);
	if (options.format === "json") {
		const { workflows, templates } = exported;
		out(`${json({
			version: 1,
			files: paths,
			workflows,
			templates,
			diagnostics: found
		})}\n`);
		return 0;
	}
	for (const path of paths) out(`${visible(path)}\n`);
	printNotices(found, terminal);
	say(paint.bold(`${summary(exported, directory)}\n`));
	return 0;
	function refuse(diagnostics, message) {
		if (options.format === "json") out(`${json({
			version: 1,
			files: [],
			workflows: 0,
			templates: 0,
			diagnostics: fewDiagnostics(diagnostics)
		})}\n`);
		else err(`${diagnosticsText(diagnostics, paint, linesIn(tree.files, terminal))}\n\n${paint.red(message)}\n`);
		return 1;
	}
}
function resolveOwners({ owner }, directory, existing, { environment }) {
	const repository = environment.GITHUB_REPOSITORY;
	return resolveOwner({
		directory,
		configuration: existing.configuration ?? standardConfiguration,
		...present({
			owner,
			repository
		})
	});
}
function notices(exported, { forbidden }, { flag }, resolved) {
	return [
		...exported.notices.filter(({ code }) => flag === void 0 || code !== "template-flag-unknown"),
		...forbidden.map((what) => unread[what]),
		..."diagnostic" in resolved ? [{
			...resolved.diagnostic,
			severity: "notice"
		}] : []
	];
}
const unread = {
	templates: {
		severity: "warning",
		code: "templates-unread",
		message: "The access token may not list templates, so none is exported.",
		hint: "Give its role `viewTemplate` on `template/*`."
	},
	members: {
		severity: "warning",
		code: "members-unread",
		message: "The access token may not list members, so they are named by id.",
		hint: "A token of the Reader role may."
	}
};
const mostOfOneKind = 10;
function printNotices(diagnostics, { err, say, paint }) {
	for (const code of new Set(diagnostics.map((diagnostic) => diagnostic.code))) {
		const alike = diagnostics.filter((diagnostic) => diagnostic.code === code);
		const shown = alike.filter(({ severity }, index) => severity === "warning" || index < mostOfOneKind);
		const [warnings, others] = [true, false].map((isWarning) => shown.filter(({ severity }) => severity === "warning" === isWarning));
		if (warnings?.length) err(`${diagnosticsText(warnings, paint)}\n`);
		if (others?.length) say(`${diagnosticsText(others, paint)}\n`);
		if (alike.length > shown.length) say(paint.dim(`… and ${alike.length - shown.length} more likewise.\n`));
	}
}
function summary({ files, workflows, templates }, directory) {
	if (files.length === 0) return "Nothing to export.";
	return `Written below ${directory}: ${counted(workflows, "workflow")} and ${counted(templates, "template")} in ${counted(files.length, "file")}. Nothing was changed in LaunchDarkly; from the merge on they are adopted.`;
}
function asSource({ path, text }) {
	return {
		path,
		bytes: new TextEncoder().encode(text)
	};
}
async function write(root, files) {
	const there = [];
	for (const { path } of files) if (await lstat(join(root, path)).catch(() => void 0) !== void 0) there.push(path);
	if (there.length > 0) throw new ExpectedError(`Nothing is written, since these files are there already: ${there.join(", ")}.`, "Rename them, since a document's file may have any name, or export into another directory with `--dir`.");
	for (const { path, text } of files) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text, { flag: "wx" });
	}
}
export { exportDocuments };
