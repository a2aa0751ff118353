import { M as policyInput, St as isError, c as readRevision, h as withChanges, j as documentSubject, n as judgedRevision } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { Dt as counted, Ft as withoutTokens, Pt as wellFormed, Tt as version, Ut as present, Wt as ExpectedError, dt as visible, ft as withoutCommands, ot as json } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { _ as fewDiagnostics } from "./validate_plan_apply_action-plan_action-apply-CYebgc7o.js";
import { a as readWorkingTree, c as gitRepository, i as locateExisting, m as diagnosticsText, n as told, o as baseRevision, t as linesIn } from "./validate_plan_apply-Bk2EMmxd.js";
// src/generated/field-order.js
const fieldOrder = {
	"config": {
		"owner": [],
		"formerOwners": [],
		"defaults": ["config.defaults"],
		"timeZone": [],
		"guards": ["config.guards"],
		"paused": ["config.paused"],
		"checks": ["config.checks"],
		"policies": ["config.policies"],
		"requests": ["config.requests"],
		"replaceOrder": [],
		"service": ["config.service"]
	},
	"config.defaults": {
		"project": [],
		"environments": [],
		"maintainer": []
	},
	"config.guards": {
		"deletes": ["config.guards.deletes"],
		"protected": []
	},
	"config.guards.deletes": {
		"count": [],
		"percent": []
	},
	"config.paused": {
		"reason": [],
		"targets": []
	},
	"config.checks": {
		"absolute-date-soon": [],
		"dates-out-of-order": [],
		"rollout-goes-down": [],
		"rollout-incomplete": [],
		"already-on": [],
		"stage-changes-nothing": [],
		"stage-fails": [],
		"prerequisite-unmet": [],
		"bucketing-changes": [],
		"rollout-running": [],
		"unknown-instruction": [],
		"approval-after-schedule": [],
		"too-many-approvers": [],
		"approvals-elsewhere": [],
		"approval-missing": [],
		"flag-archived": [],
		"overlapping-workflows": []
	},
	"config.policies": {
		"name": [],
		"match": [],
		"severity": [],
		"message": [],
		"schema": []
	},
	"config.requests": {
		"concurrency": [],
		"headroom": [],
		"timeout": [],
		"budget": []
	},
	"config.service": {
		"probed": [],
		"secondActiveWorkflow": [],
		"unfilteredListShowsEnded": [],
		"readerMayDryRun": [],
		"relativeWaitsFrom": [],
		"listedWithin": []
	},
	"template": {
		"kind": [],
		"key": [],
		"name": [],
		"description": [],
		"project": [],
		"projectKey": [],
		"flag": [],
		"flagKey": [],
		"environment": [],
		"environmentKey": [],
		"adopt": [],
		"formerKeys": [],
		"protect": [],
		"onRemoval": [],
		"workflowId": [],
		"stages": ["stage"]
	},
	"stage": {
		"name": [],
		"executeConditionsInSequence": [],
		"conditions": ["apiCondition", "shorthandCondition"],
		"action": [
			"apiInstruction",
			"shorthandInstruction",
			"action"
		]
	},
	"apiCondition": {
		"kind": [],
		"scheduleKind": [],
		"waitDuration": [],
		"waitDurationUnit": [],
		"executionDate": [],
		"executeNow": [],
		"description": [],
		"notifyMemberIds": [],
		"notifyTeamKeys": []
	},
	"shorthandCondition": {
		"wait": [],
		"at": [],
		"now": [],
		"approval": ["shorthandCondition.approval"],
		"kind": []
	},
	"shorthandCondition.approval": {
		"members": [],
		"teams": [],
		"description": []
	},
	"action": { "instructions": ["apiInstruction", "shorthandInstruction"] },
	"apiInstruction": {
		"kind": [],
		"variationId": [],
		"rolloutWeights": ["apiInstruction.rolloutWeights"],
		"ruleId": [],
		"beforeRuleId": [],
		"rolloutBucketBy": [],
		"rolloutContextKind": [],
		"contextKind": [],
		"values": [],
		"clauses": ["clause"],
		"description": [],
		"ref": []
	},
	"apiInstruction.rolloutWeights": { "*": [] },
	"clause": {
		"contextKind": [],
		"attribute": [],
		"op": [],
		"negate": [],
		"values": []
	},
	"shorthandInstruction": {
		"turn": [],
		"target": ["shorthandInstruction.target"],
		"contextKind": [],
		"segment": [],
		"rule": ["rule"],
		"serve": ["variation"],
		"rollout": ["rollout"],
		"by": ["by"],
		"description": [],
		"before": ["rule"],
		"kind": []
	},
	"shorthandInstruction.target": { "*": [] },
	"rule": { "id": [] },
	"variation": {
		"id": [],
		"name": [],
		"value": []
	},
	"rollout": {
		"variation": ["variation"],
		"weight": [],
		"*": []
	},
	"by": {
		"attribute": [],
		"contextKind": []
	},
	"workflow": {
		"kind": [],
		"key": [],
		"project": [],
		"flag": [],
		"flags": [],
		"environment": [],
		"environments": [],
		"name": [],
		"description": [],
		"maintainer": [],
		"maintainerId": [],
		"run": ["run"],
		"adopt": ["workflow.adopt"],
		"formerKeys": [],
		"protect": [],
		"onRemoval": [],
		"awaitsFlag": [],
		"accept": [],
		"template": [],
		"templateKey": [],
		"parameters": ["parameter.else", "parameter"],
		"stages": ["stage"],
		"overrides": ["workflow.overrides"]
	},
	"run": { "*": ["run.*"] },
	"run.*": {
		"number": [],
		"startAt": []
	},
	"workflow.adopt": { "*": [] },
	"parameter": {
		"_id": [],
		"path": [],
		"default": ["parameter.default"]
	},
	"parameter.else": {
		"stage": [],
		"instruction": [],
		"condition": [],
		"path": [],
		"number": [],
		"variation": ["variation"],
		"rollout": ["rollout"],
		"rule": [],
		"value": []
	},
	"parameter.default": {
		"value": [],
		"booleanVariationValue": [],
		"ruleClause": ["parameter.default.ruleClause"]
	},
	"parameter.default.ruleClause": {
		"attribute": [],
		"op": [],
		"negate": []
	},
	"workflow.overrides": { "*": ["override"] },
	"override": {
		"name": [],
		"description": [],
		"maintainer": [],
		"maintainerId": [],
		"parameters": ["parameter"],
		"stages": ["override.stages"]
	},
	"override.stages": { "*": ["stageOverride"] },
	"stageOverride": {
		"skip": [],
		"executeConditionsInSequence": [],
		"conditions": ["apiCondition", "shorthandCondition"],
		"action": ["action"]
	}
};
// src/documents/canonical/written-out.ts
function writtenOut({ origin, target, run, startAt, adopt, content }) {
	const { overrides, ...everywhere } = origin.document.value;
	const { stages: changes = {}, ...fields } = new Map(Object.entries(overrides ?? {})).get(target.environment) ?? {};
	const places = new Map((everywhere.stages ?? []).map(({ name }, index) => [name, index]));
	const stages = new Map(Object.entries(changes).flatMap(([name, { skip, ...change }]) => {
		const index = places.get(name);
		return index === void 0 ? [] : [[index, skip ? "skip" : change]];
	}));
	const said = withChanges(everywhere, {
		fields,
		stages
	});
	const { maintainer } = content?.canonical ?? {};
	const document = present({
		...said,
		...target,
		flags: void 0,
		environments: void 0,
		maintainer: maintainer && "ref" in maintainer ? maintainer.ref : void 0,
		maintainerId: maintainer && "id" in maintainer ? maintainer.id : void 0,
		run: startAt === void 0 ? run === 1 ? void 0 : run : { [target.environment]: {
			number: run,
			startAt
		} },
		adopt
	});
	const fieldsInOrder = Object.keys(fieldOrder.workflow ?? {}).filter((field) => field in document);
	return Object.fromEntries(fieldsInOrder.map((field) => [field, document[field]]));
}
// src/reporting/diagnostics.ts
function* validationJson(diagnostics, workflows, policyInputs) {
	yield `{\n"version": 1,\n"diagnostics": ${json(fewDiagnostics(diagnostics))},\n"workflows": `;
	yield* listJson(workflows);
	yield `,\n"policyInputs": `;
	yield* listJson(policyInputs);
	yield "\n}\n";
}
function* listJson(items) {
	let separator = "[\n";
	for (const item of items) {
		yield `${separator}${json(item)}`;
		separator = ",\n";
	}
	yield separator === "[\n" ? "[]" : "]";
}
const sarifLevels = {
	error: "error",
	warning: "warning",
	notice: "note"
};
function diagnosticsSarif(diagnostics, version) {
	const told = fewDiagnostics(diagnostics);
	const rules = [...new Set(told.map(({ code }) => code))].sort().map((id) => ({ id }));
	const results = told.map(({ severity, code, message, hint, position }) => ({
		ruleId: code,
		level: sarifLevels[severity],
		message: { text: sarifText(hint === void 0 ? message : `${message} ${hint}`) },
		locations: position === void 0 ? [] : [{ physicalLocation: {
			artifactLocation: { uri: relativeUri(position.file) },
			region: {
				startLine: position.line,
				startColumn: position.column
			}
		} }]
	}));
	return `${json({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "launchdarkly-workflow-sync",
				version,
				rules
			} },
			results
		}]
	})}\n`;
}
function sarifText(text) {
	return visible(text).replaceAll("](", "]⁠(");
}
function relativeUri(path) {
	return wellFormed(withoutTokens(path)).split("/").map(encodeURIComponent).join("/");
}
function diagnosticsCommands(diagnostics) {
	return fewDiagnostics(diagnostics).map(({ severity, code, message, hint, position, request }) => {
		const properties = {
			...position && {
				file: withoutTokens(position.file),
				line: String(position.line),
				col: String(position.column)
			},
			title: code
		};
		const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`).join(",");
		const text = [
			message,
			hint,
			request
		].flatMap((part) => part ?? []).map(visible).join(" ");
		return `::${severity} ${written}::${escapeData(withoutCommands(text))}\n`;
	}).join("");
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/commands/validate.ts
async function validate(options, terminal) {
	const { root, directory, inRepository } = await locateExisting(options, terminal, true);
	const tree = await readWorkingTree(root, directory);
	if (tree.isMissing) throw new ExpectedError(`There is no directory ${directory} in ${root}.`, "Give another one with `--dir`; `ld-sync init` makes a new one.");
	const revision = await judgedRevision(readRevision(tree.files, directory, "head"), () => inRepository ? mergedRevision(root, directory) : Promise.resolve(void 0));
	const diagnostics = [...tree.diagnostics, ...revision.diagnostics];
	const errors = diagnostics.filter(isError).length;
	const { out, talk, paint } = terminal;
	if (options.format === "json") for (const piece of validationJson(diagnostics, eachWrittenOut(revision), eachPolicyInput(revision))) out(piece);
	else if (options.format === "sarif") out(diagnosticsSarif(diagnostics, version));
	else if (options.format === "github") out(diagnosticsCommands(diagnostics));
	else {
		const shown = told(diagnostics, terminal);
		if (shown.length > 0) talk(`${diagnosticsText(shown, paint, linesIn(tree.files, terminal))}\n\n`);
		const documents = `${counted(revision.count, "document")} in ${directory}`;
		if (revision.count === 0 && errors === 0) talk(`${paint.yellow("notice")}: there are no documents in ${directory}; see the README for a first workflow.\n`);
		else talk(errors > 0 ? paint.red(`${documents}: ${counted(errors, "error")}.\n`) : `${documents}: valid.\n`);
	}
	return errors > 0 ? 1 : 0;
}
async function mergedRevision(root, directory) {
	try {
		const commit = await baseRevision(root, void 0);
		if (commit === void 0) return void 0;
		return readRevision((await gitRepository(root, directory).snapshot(commit)).files, directory, "base");
	} catch (error) {
		if (error instanceof ExpectedError) return void 0;
		throw error;
	}
}
function* eachWrittenOut({ workflows }) {
	for (const workflow of workflows) yield {
		position: workflow.origin.locate(""),
		document: writtenOut(workflow)
	};
}
function* eachPolicyInput({ workflows, configuration }) {
	const timeZone = configuration?.timeZone ?? "UTC";
	for (const document of workflows) yield policyInput(documentSubject(document), { timeZone });
}
export { validate as n, fieldOrder as r, mergedRevision as t };
