// Generated from schemas/ by `npm run build`. Do not edit.
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// validators.js
const config = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/v0.1.0/schemas/config.schema.json",
	"title": "Configuration of launchdarkly-workflow-sync",
	"description": "`workflow-sync.yaml` in the directory of the documents.",
	"examples": [{
		"owner": "acme/storefront",
		"defaults": {
			"project": "storefront",
			"environments": ["production"]
		},
		"timeZone": "Europe/Berlin"
	}],
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"owner": {
			"title": "Owner",
			"description": "Who owns what this directory makes in LaunchDarkly; written into every marker. The repository's full name if left out. Without blanks, brackets and equal signs.",
			"type": "string",
			"pattern": "^[^\\s\\[\\]=]+$",
			"maxLength": 200,
			"examples": ["acme/storefront"]
		},
		"formerOwners": {
			"title": "Former owners",
			"description": "Owners of the past, such as the repository's old name; what they own stays owned. The owner itself can't be one of them.",
			"default": [],
			"type": "array",
			"uniqueItems": true,
			"items": {
				"title": "Former owner",
				"description": "An owner of the past; without blanks, brackets and equal signs.",
				"examples": ["acme/shop"],
				"type": "string",
				"pattern": "^[^\\s\\[\\]=]+$"
			},
			"examples": [["acme/shop"]]
		},
		"defaults": {
			"title": "Defaults",
			"description": "Used where a document leaves them out. They are part of what the document says: changing them changes documents.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"project": {
					"title": "Project",
					"description": "Key of the documents' project. Letters, digits, `.`, `_` and `-`.",
					"type": "string",
					"minLength": 1,
					"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
					"maxLength": 256,
					"examples": ["storefront"]
				},
				"environments": {
					"title": "Environments",
					"description": "Keys of the documents' environments.",
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": {
						"$ref": "workflow.schema.json#/$defs/key",
						"type": "string"
					},
					"examples": [["production"]]
				},
				"maintainer": {
					"title": "Maintainer",
					"description": "Email address or id of the member who maintains the workflows.",
					"type": "string",
					"minLength": 1,
					"examples": ["ada@example.com"]
				}
			},
			"examples": [{
				"project": "storefront",
				"environments": ["production"]
			}]
		},
		"timeZone": {
			"title": "Time zone",
			"description": "IANA name of the zone that dates are shown in beside UTC.",
			"default": "UTC",
			"type": "string",
			"minLength": 1,
			"examples": ["Europe/Berlin"]
		},
		"guards": {
			"title": "Guards",
			"description": "What stops a plan until someone looks again.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"deletes": {
					"title": "Deletes",
					"description": "More deletes than `count` and than `percent` of the base's workflows are stopped.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"count": {
							"title": "Count",
							"description": "How many deletes are let through in any case.",
							"default": 5,
							"type": "integer",
							"minimum": 0,
							"examples": [5]
						},
						"percent": {
							"title": "Percent",
							"description": "How large a part of the base's workflows, in percent, is let through.",
							"default": 20,
							"type": "number",
							"minimum": 0,
							"maximum": 100,
							"examples": [20]
						}
					},
					"examples": [{
						"count": 5,
						"percent": 20
					}]
				},
				"protected": {
					"title": "Protected",
					"description": "Globs over project/flag/environment, or `key:` and a glob over keys: replaces and deletes are stopped.",
					"default": [],
					"type": "array",
					"items": {
						"title": "Glob",
						"description": "A glob over project/flag/environment, or `key:` and a glob over keys.",
						"examples": ["storefront/*/production", "key:payments-*"],
						"type": "string",
						"minLength": 1,
						"maxLength": 300
					},
					"examples": [["storefront/*/production", "key:payments-*"]]
				}
			},
			"examples": [{ "deletes": {
				"count": 5,
				"percent": 20
			} }]
		},
		"paused": {
			"title": "Paused",
			"description": "Stops every write to these targets, during an incident.",
			"type": "object",
			"required": ["reason"],
			"additionalProperties": false,
			"properties": {
				"reason": {
					"title": "Reason",
					"description": "Why; shown in the plan.",
					"type": "string",
					"minLength": 1,
					"examples": ["incident 123"]
				},
				"targets": {
					"title": "Targets",
					"description": "Globs over project/flag/environment; everything, templates included, if left out.",
					"type": "array",
					"items": {
						"title": "Glob",
						"description": "A glob over project/flag/environment.",
						"examples": ["*/*/production"],
						"type": "string",
						"minLength": 1,
						"maxLength": 300
					},
					"examples": [["*/*/production"]]
				}
			},
			"examples": [{
				"reason": "incident 123",
				"targets": ["*/*/production"]
			}]
		},
		"checks": {
			"title": "Checks",
			"description": "How severe each check is: `off`, `notice`, `warning` or `error`.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"absolute-date-soon": {
					"title": "Absolute date soon",
					"description": "How severe it is that a stage's date lies within the next hour. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"dates-out-of-order": {
					"title": "Dates out of order",
					"description": "How severe it is that a stage's date lies before the stage in front of it can run. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"rollout-goes-down": {
					"title": "Rollout goes down",
					"description": "How severe it is that a stage takes from the variation that is rolled out. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"rollout-incomplete": {
					"title": "Rollout incomplete",
					"description": "How severe it is that a rollout still is a split after the last stage. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"already-on": {
					"title": "Already on",
					"description": "How severe it is that a stage turns on a flag that is on. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"stage-changes-nothing": {
					"title": "Stage changes nothing",
					"description": "How severe it is that a stage leaves the flag as it is. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"stage-fails": {
					"title": "Stage fails",
					"description": "How severe it is that a stage can't be carried out. `error` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"prerequisite-unmet": {
					"title": "Prerequisite unmet",
					"description": "How severe it is that a stage leaves the flag on with a prerequisite that nobody meets. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"bucketing-changes": {
					"title": "Bucketing changes",
					"description": "How severe it is that a stage assigns everyone to a variation anew. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"rollout-running": {
					"title": "Rollout running",
					"description": "How severe it is that a stage changes a rule on which an experiment or an automated rollout runs. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"unknown-instruction": {
					"title": "Unknown instruction",
					"description": "How severe it is that an instruction's kind is not one that LaunchDarkly documents for workflows. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"approval-after-schedule": {
					"title": "Approval after schedule",
					"description": "How severe it is that an approval stands behind a schedule in one stage. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"too-many-approvers": {
					"title": "Too many approvers",
					"description": "How severe it is that an approval asks more than ten members. `error` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"approvals-elsewhere": {
					"title": "Approvals elsewhere",
					"description": "How severe it is that the environment's approvals go through another system, where workflows can't be used. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"approval-missing": {
					"title": "Approval missing",
					"description": "How severe it is that the environment requires approvals, and a stage asks for none. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"flag-archived": {
					"title": "Flag archived",
					"description": "How severe it is that the flag is archived. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				},
				"overlapping-workflows": {
					"title": "Overlapping workflows",
					"description": "How severe it is that two active workflows act on the same part of one flag. `warning` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
					"examples": ["warning"],
					"enum": [
						"off",
						"notice",
						"warning",
						"error",
						false
					]
				}
			},
			"examples": [{
				"approval-after-schedule": "error",
				"rollout-goes-down": "off"
			}]
		},
		"policies": {
			"title": "Policies",
			"description": "What a team asks of its workflows, as JSON Schema: each with `name`, `match`, `severity`, `message` and `schema`; at most 50.",
			"type": "array",
			"maxItems": 50,
			"items": {
				"title": "Policy",
				"description": "What workflows that a change sends are held against.",
				"type": "object",
				"required": ["name", "schema"],
				"additionalProperties": false,
				"examples": [{
					"name": "approval first",
					"match": "*/*/production",
					"message": "Production needs an approval in its first stage.",
					"schema": { "properties": { "stages": { "prefixItems": [{ "properties": { "approval": { "const": true } } }] } } }
				}],
				"properties": {
					"name": {
						"title": "Name",
						"description": "What reports call it; each has a name of its own.",
						"type": "string",
						"minLength": 1,
						"maxLength": 100,
						"examples": ["approval first"]
					},
					"match": {
						"title": "Match",
						"description": "A glob over project/flag/environment, or `key:` and a glob over keys; or a list of which one has to fit. Everything if left out.",
						"type": ["string", "array"],
						"if": { "type": "string" },
						"then": {
							"minLength": 1,
							"maxLength": 300
						},
						"else": {
							"minItems": 1,
							"items": {
								"title": "Glob",
								"description": "A glob over project/flag/environment, or `key:` and a glob over keys.",
								"examples": ["*/*/production", "key:payments-*"],
								"type": "string",
								"minLength": 1,
								"maxLength": 300
							}
						},
						"examples": ["*/*/production", ["storefront/*/production", "key:payments-*"]]
					},
					"severity": {
						"title": "Severity",
						"description": "`error` stops what breaks it, `warning` and `notice` tell of it, `off` does nothing. `error` if left out. `off` may be written as a boolean: older YAML parsers read it as one.",
						"examples": ["warning"],
						"enum": [
							"off",
							"notice",
							"warning",
							"error",
							false
						]
					},
					"message": {
						"title": "Message",
						"description": "What whoever breaks it is told. The schema's own words if left out.",
						"type": "string",
						"minLength": 1,
						"maxLength": 500,
						"examples": ["Production needs an approval in its first stage."]
					},
					"schema": {
						"title": "Schema",
						"description": "A JSON Schema of draft 2020-12, which workflows have to fit. What of it can be used is in policy.schema.json, what it is held against in policy-input.schema.json.",
						"examples": [{ "properties": { "stages": { "minItems": 2 } } }],
						"type": ["object", "boolean"],
						"$ref": "policy.schema.json"
					}
				}
			},
			"examples": [[{
				"name": "approval first",
				"match": "*/*/production",
				"schema": { "properties": { "stages": { "prefixItems": [{ "properties": { "approval": { "const": true } } }] } } }
			}]]
		},
		"requests": {
			"title": "Requests",
			"description": "How requests are sent to LaunchDarkly.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"concurrency": {
					"title": "Concurrency",
					"description": "How many requests are under way at once.",
					"default": 8,
					"type": "integer",
					"minimum": 1,
					"maximum": 64,
					"examples": [8]
				},
				"headroom": {
					"title": "Headroom",
					"description": "Part of every rate-limit window that is left to other tokens of the account, from 0% to 99%.",
					"default": "20%",
					"type": "string",
					"pattern": "^\\d{1,2}%$",
					"examples": ["20%"]
				},
				"timeout": {
					"title": "Timeout",
					"description": "How long one request may take, to the last byte of its answer: milliseconds (ms), seconds (s) or minutes (m); at most an hour.",
					"default": "30s",
					"type": "string",
					"pattern": "^[1-9]\\d{0,5}(?:ms|s|m)$",
					"examples": ["30s"]
				},
				"budget": {
					"title": "Budget",
					"description": "How long all requests together may take: seconds (s), minutes (m) or hours (h); at most a day. It begins with the first request, and stands still at the prompt of `apply`.",
					"default": "15m",
					"type": "string",
					"pattern": "^[1-9]\\d{0,5}(?:s|m|h)$",
					"examples": ["15m"]
				}
			},
			"examples": [{
				"concurrency": 8,
				"headroom": "20%",
				"timeout": "30s",
				"budget": "15m"
			}]
		},
		"replaceOrder": {
			"title": "Replace order",
			"description": "Whether a replaced workflow's successor is created before it is deleted, or after. `delete-first` only where LaunchDarkly refuses two workflows on a flag and environment; a refused create then leaves none.",
			"default": "create-first",
			"enum": ["create-first", "delete-first"],
			"examples": ["create-first"]
		},
		"service": {
			"title": "Service",
			"description": "What was found out about your LaunchDarkly where its documentation leaves it open: `probe --write` writes it. What is left out is unknown.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"probed": {
					"title": "Probed",
					"description": "The day it was found out, as `2026-11-29`.",
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"examples": ["2026-11-29"]
				},
				"secondActiveWorkflow": {
					"title": "Second active workflow",
					"description": "Whether a flag and environment may have two active workflows. `refused` makes `delete-first` the `replaceOrder` where none is written.",
					"enum": ["allowed", "refused"],
					"examples": ["allowed"]
				},
				"unfilteredListShowsEnded": {
					"title": "Unfiltered list shows ended",
					"description": "Whether a list of workflows without `status` has those that have ended.",
					"type": "boolean",
					"examples": [true]
				},
				"readerMayDryRun": {
					"title": "Reader may dry-run",
					"description": "Whether LaunchDarkly takes a dry run, which is a POST, from a reader's token.",
					"type": "boolean",
					"examples": [true]
				},
				"relativeWaitsFrom": {
					"title": "Relative waits from",
					"description": "What a wait of a later stage counts from: the end of the stage before, or the workflow's start.",
					"enum": ["previous-stage", "workflow-start"],
					"examples": ["previous-stage"]
				},
				"listedWithin": {
					"title": "Listed within",
					"description": "How soon a list shows what was created: milliseconds (ms) or seconds (s); `1m` for a minute or longer.",
					"type": "string",
					"pattern": "^[1-9]\\d{0,5}(?:ms|s|m)$",
					"examples": ["3s"]
				}
			},
			"examples": [{
				"probed": "2026-11-29",
				"secondActiveWorkflow": "allowed",
				"unfilteredListShowsEnded": true,
				"readerMayDryRun": true,
				"relativeWaitsFrom": "previous-stage",
				"listedWithin": "3s"
			}]
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require_ucs2length().default;
const pattern3 = new RegExp("^[^\\s\\[\\]=]+$", "u");
const pattern5 = new RegExp("^(?!\\.{1,2}$)[A-Za-z0-9._-]+$", "u");
const pattern22 = new RegExp("^\\d{1,2}%$", "u");
const pattern23 = new RegExp("^[1-9]\\d{0,5}(?:ms|s|m)$", "u");
const pattern24 = new RegExp("^[1-9]\\d{0,5}(?:s|m|h)$", "u");
const pattern25 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema21 = {
	"title": "Key",
	"description": "A key in LaunchDarkly. Letters, digits, `.`, `_` and `-`.",
	"type": "string",
	"minLength": 1,
	"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
	"maxLength": 256,
	"examples": ["production"]
};
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 256) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 256 },
				message: "must NOT have more than 256 characters",
				schema: 256,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters",
				schema: 1,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
				message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
				schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate106.errors = vErrors;
	return errors === 0;
}
validate106.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema42 = {
	"$id": "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/v0.1.0/schemas/policy.schema.json",
	"title": "Schema of a policy",
	"description": "What of JSON Schema, draft 2020-12, a policy may use. It is held against what policy-input.schema.json describes.",
	"examples": [{ "properties": { "stages": { "prefixItems": [{ "properties": { "approval": { "const": true } } }] } } }],
	"type": ["object", "boolean"]
};
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema42.type },
			message: "must be object,boolean",
			schema: schema42.type,
			parentSchema: schema42,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate108.errors = vErrors;
	return errors === 0;
}
validate108.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.owner !== void 0) {
			let data0 = data.owner;
			if (typeof data0 === "string") {
				if (func2(data0) > 200) {
					const err1 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters",
						schema: 200,
						parentSchema: schema19.properties.owner,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (!pattern3.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\s\\[\\]=]+$" },
						message: "must match pattern \"^[^\\s\\[\\]=]+$\"",
						schema: "^[^\\s\\[\\]=]+$",
						parentSchema: schema19.properties.owner,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.properties.owner.type,
					parentSchema: schema19.properties.owner,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.formerOwners !== void 0) {
			let data1 = data.formerOwners;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (!pattern3.test(data2)) {
							const err4 = {
								instancePath: instancePath + "/formerOwners/" + i0,
								schemaPath: "#/properties/formerOwners/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\s\\[\\]=]+$" },
								message: "must match pattern \"^[^\\s\\[\\]=]+$\"",
								schema: "^[^\\s\\[\\]=]+$",
								parentSchema: schema19.properties.formerOwners.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/formerOwners/" + i0,
							schemaPath: "#/properties/formerOwners/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.formerOwners.items.type,
							parentSchema: schema19.properties.formerOwners.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data1[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err6 = {
								instancePath: instancePath + "/formerOwners",
								schemaPath: "#/properties/formerOwners/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
								schema: true,
								parentSchema: schema19.properties.formerOwners,
								data: data1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/formerOwners",
					schemaPath: "#/properties/formerOwners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema19.properties.formerOwners.type,
					parentSchema: schema19.properties.formerOwners,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.defaults !== void 0) {
			let data3 = data.defaults;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (!(key1 === "project" || key1 === "environments" || key1 === "maintainer")) {
					const err8 = {
						instancePath: instancePath + "/defaults",
						schemaPath: "#/properties/defaults/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema19.properties.defaults,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.project !== void 0) {
					let data4 = data3.project;
					if (typeof data4 === "string") {
						if (func2(data4) > 256) {
							const err9 = {
								instancePath: instancePath + "/defaults/project",
								schemaPath: "#/properties/defaults/properties/project/maxLength",
								keyword: "maxLength",
								params: { limit: 256 },
								message: "must NOT have more than 256 characters",
								schema: 256,
								parentSchema: schema19.properties.defaults.properties.project,
								data: data4
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (func2(data4) < 1) {
							const err10 = {
								instancePath: instancePath + "/defaults/project",
								schemaPath: "#/properties/defaults/properties/project/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema19.properties.defaults.properties.project,
								data: data4
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (!pattern5.test(data4)) {
							const err11 = {
								instancePath: instancePath + "/defaults/project",
								schemaPath: "#/properties/defaults/properties/project/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
								message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
								schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
								parentSchema: schema19.properties.defaults.properties.project,
								data: data4
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/defaults/project",
							schemaPath: "#/properties/defaults/properties/project/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.defaults.properties.project.type,
							parentSchema: schema19.properties.defaults.properties.project,
							data: data4
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data3.environments !== void 0) {
					let data5 = data3.environments;
					if (Array.isArray(data5)) {
						if (data5.length < 1) {
							const err13 = {
								instancePath: instancePath + "/defaults/environments",
								schemaPath: "#/properties/defaults/properties/environments/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema19.properties.defaults.properties.environments,
								data: data5
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						const len1 = data5.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data6 = data5[i2];
							if (typeof data6 !== "string") {
								const err14 = {
									instancePath: instancePath + "/defaults/environments/" + i2,
									schemaPath: "#/properties/defaults/properties/environments/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.defaults.properties.environments.items.type,
									parentSchema: schema19.properties.defaults.properties.environments.items,
									data: data6
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
							if (!validate106(data6, {
								instancePath: instancePath + "/defaults/environments/" + i2,
								parentData: data5,
								parentDataProperty: i2,
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
								errors = vErrors.length;
							}
						}
						let i3 = data5.length;
						let j1;
						if (i3 > 1) {
							const indices1 = {};
							for (; i3--;) {
								let item1 = data5[i3];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									j1 = indices1[item1];
									const err15 = {
										instancePath: instancePath + "/defaults/environments",
										schemaPath: "#/properties/defaults/properties/environments/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i3,
											j: j1
										},
										message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
										schema: true,
										parentSchema: schema19.properties.defaults.properties.environments,
										data: data5
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
									break;
								}
								indices1[item1] = i3;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/defaults/environments",
							schemaPath: "#/properties/defaults/properties/environments/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema19.properties.defaults.properties.environments.type,
							parentSchema: schema19.properties.defaults.properties.environments,
							data: data5
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data3.maintainer !== void 0) {
					let data7 = data3.maintainer;
					if (typeof data7 === "string") {
						if (func2(data7) < 1) {
							const err17 = {
								instancePath: instancePath + "/defaults/maintainer",
								schemaPath: "#/properties/defaults/properties/maintainer/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema19.properties.defaults.properties.maintainer,
								data: data7
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/defaults/maintainer",
							schemaPath: "#/properties/defaults/properties/maintainer/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.defaults.properties.maintainer.type,
							parentSchema: schema19.properties.defaults.properties.maintainer,
							data: data7
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/defaults",
					schemaPath: "#/properties/defaults/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.defaults.type,
					parentSchema: schema19.properties.defaults,
					data: data3
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.timeZone !== void 0) {
			let data8 = data.timeZone;
			if (typeof data8 === "string") {
				if (func2(data8) < 1) {
					const err20 = {
						instancePath: instancePath + "/timeZone",
						schemaPath: "#/properties/timeZone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema19.properties.timeZone,
						data: data8
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/timeZone",
					schemaPath: "#/properties/timeZone/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.properties.timeZone.type,
					parentSchema: schema19.properties.timeZone,
					data: data8
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.guards !== void 0) {
			let data9 = data.guards;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key2 in data9) if (!(key2 === "deletes" || key2 === "protected")) {
					const err22 = {
						instancePath: instancePath + "/guards",
						schemaPath: "#/properties/guards/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema19.properties.guards,
						data: data9
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data9.deletes !== void 0) {
					let data10 = data9.deletes;
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						for (const key3 in data10) if (!(key3 === "count" || key3 === "percent")) {
							const err23 = {
								instancePath: instancePath + "/guards/deletes",
								schemaPath: "#/properties/guards/properties/deletes/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema19.properties.guards.properties.deletes,
								data: data10
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data10.count !== void 0) {
							let data11 = data10.count;
							if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
								const err24 = {
									instancePath: instancePath + "/guards/deletes/count",
									schemaPath: "#/properties/guards/properties/deletes/properties/count/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema19.properties.guards.properties.deletes.properties.count.type,
									parentSchema: schema19.properties.guards.properties.deletes.properties.count,
									data: data11
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
							if (typeof data11 == "number" && isFinite(data11)) {
								if (data11 < 0 || isNaN(data11)) {
									const err25 = {
										instancePath: instancePath + "/guards/deletes/count",
										schemaPath: "#/properties/guards/properties/deletes/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema19.properties.guards.properties.deletes.properties.count,
										data: data11
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							}
						}
						if (data10.percent !== void 0) {
							let data12 = data10.percent;
							if (typeof data12 == "number" && isFinite(data12)) {
								if (data12 > 100 || isNaN(data12)) {
									const err26 = {
										instancePath: instancePath + "/guards/deletes/percent",
										schemaPath: "#/properties/guards/properties/deletes/properties/percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100",
										schema: 100,
										parentSchema: schema19.properties.guards.properties.deletes.properties.percent,
										data: data12
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (data12 < 0 || isNaN(data12)) {
									const err27 = {
										instancePath: instancePath + "/guards/deletes/percent",
										schemaPath: "#/properties/guards/properties/deletes/properties/percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema19.properties.guards.properties.deletes.properties.percent,
										data: data12
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							} else {
								const err28 = {
									instancePath: instancePath + "/guards/deletes/percent",
									schemaPath: "#/properties/guards/properties/deletes/properties/percent/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema19.properties.guards.properties.deletes.properties.percent.type,
									parentSchema: schema19.properties.guards.properties.deletes.properties.percent,
									data: data12
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/guards/deletes",
							schemaPath: "#/properties/guards/properties/deletes/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema19.properties.guards.properties.deletes.type,
							parentSchema: schema19.properties.guards.properties.deletes,
							data: data10
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data9.protected !== void 0) {
					let data13 = data9.protected;
					if (Array.isArray(data13)) {
						const len2 = data13.length;
						for (let i4 = 0; i4 < len2; i4++) {
							let data14 = data13[i4];
							if (typeof data14 === "string") {
								if (func2(data14) > 300) {
									const err30 = {
										instancePath: instancePath + "/guards/protected/" + i4,
										schemaPath: "#/properties/guards/properties/protected/items/maxLength",
										keyword: "maxLength",
										params: { limit: 300 },
										message: "must NOT have more than 300 characters",
										schema: 300,
										parentSchema: schema19.properties.guards.properties.protected.items,
										data: data14
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
								if (func2(data14) < 1) {
									const err31 = {
										instancePath: instancePath + "/guards/protected/" + i4,
										schemaPath: "#/properties/guards/properties/protected/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema19.properties.guards.properties.protected.items,
										data: data14
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/guards/protected/" + i4,
									schemaPath: "#/properties/guards/properties/protected/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.guards.properties.protected.items.type,
									parentSchema: schema19.properties.guards.properties.protected.items,
									data: data14
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/guards/protected",
							schemaPath: "#/properties/guards/properties/protected/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema19.properties.guards.properties.protected.type,
							parentSchema: schema19.properties.guards.properties.protected,
							data: data13
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/guards",
					schemaPath: "#/properties/guards/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.guards.type,
					parentSchema: schema19.properties.guards,
					data: data9
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.paused !== void 0) {
			let data15 = data.paused;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				if (data15.reason === void 0) {
					const err35 = {
						instancePath: instancePath + "/paused",
						schemaPath: "#/properties/paused/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						message: "must have required property 'reason'",
						schema: schema19.properties.paused.required,
						parentSchema: schema19.properties.paused,
						data: data15
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				for (const key4 in data15) if (!(key4 === "reason" || key4 === "targets")) {
					const err36 = {
						instancePath: instancePath + "/paused",
						schemaPath: "#/properties/paused/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema19.properties.paused,
						data: data15
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data15.reason !== void 0) {
					let data16 = data15.reason;
					if (typeof data16 === "string") {
						if (func2(data16) < 1) {
							const err37 = {
								instancePath: instancePath + "/paused/reason",
								schemaPath: "#/properties/paused/properties/reason/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema19.properties.paused.properties.reason,
								data: data16
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/paused/reason",
							schemaPath: "#/properties/paused/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.paused.properties.reason.type,
							parentSchema: schema19.properties.paused.properties.reason,
							data: data16
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data15.targets !== void 0) {
					let data17 = data15.targets;
					if (Array.isArray(data17)) {
						const len3 = data17.length;
						for (let i5 = 0; i5 < len3; i5++) {
							let data18 = data17[i5];
							if (typeof data18 === "string") {
								if (func2(data18) > 300) {
									const err39 = {
										instancePath: instancePath + "/paused/targets/" + i5,
										schemaPath: "#/properties/paused/properties/targets/items/maxLength",
										keyword: "maxLength",
										params: { limit: 300 },
										message: "must NOT have more than 300 characters",
										schema: 300,
										parentSchema: schema19.properties.paused.properties.targets.items,
										data: data18
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								if (func2(data18) < 1) {
									const err40 = {
										instancePath: instancePath + "/paused/targets/" + i5,
										schemaPath: "#/properties/paused/properties/targets/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema19.properties.paused.properties.targets.items,
										data: data18
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/paused/targets/" + i5,
									schemaPath: "#/properties/paused/properties/targets/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.paused.properties.targets.items.type,
									parentSchema: schema19.properties.paused.properties.targets.items,
									data: data18
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/paused/targets",
							schemaPath: "#/properties/paused/properties/targets/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema19.properties.paused.properties.targets.type,
							parentSchema: schema19.properties.paused.properties.targets,
							data: data17
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/paused",
					schemaPath: "#/properties/paused/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.paused.type,
					parentSchema: schema19.properties.paused,
					data: data15
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.checks !== void 0) {
			let data19 = data.checks;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				for (const key5 in data19) if (!func1.call(schema19.properties.checks.properties, key5)) {
					const err44 = {
						instancePath: instancePath + "/checks",
						schemaPath: "#/properties/checks/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema19.properties.checks,
						data: data19
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (data19["absolute-date-soon"] !== void 0) {
					let data20 = data19["absolute-date-soon"];
					if (!(data20 === "off" || data20 === "notice" || data20 === "warning" || data20 === "error" || data20 === false)) {
						const err45 = {
							instancePath: instancePath + "/checks/absolute-date-soon",
							schemaPath: "#/properties/checks/properties/absolute-date-soon/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["absolute-date-soon"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["absolute-date-soon"].enum,
							parentSchema: schema19.properties.checks.properties["absolute-date-soon"],
							data: data20
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data19["dates-out-of-order"] !== void 0) {
					let data21 = data19["dates-out-of-order"];
					if (!(data21 === "off" || data21 === "notice" || data21 === "warning" || data21 === "error" || data21 === false)) {
						const err46 = {
							instancePath: instancePath + "/checks/dates-out-of-order",
							schemaPath: "#/properties/checks/properties/dates-out-of-order/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["dates-out-of-order"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["dates-out-of-order"].enum,
							parentSchema: schema19.properties.checks.properties["dates-out-of-order"],
							data: data21
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data19["rollout-goes-down"] !== void 0) {
					let data22 = data19["rollout-goes-down"];
					if (!(data22 === "off" || data22 === "notice" || data22 === "warning" || data22 === "error" || data22 === false)) {
						const err47 = {
							instancePath: instancePath + "/checks/rollout-goes-down",
							schemaPath: "#/properties/checks/properties/rollout-goes-down/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["rollout-goes-down"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["rollout-goes-down"].enum,
							parentSchema: schema19.properties.checks.properties["rollout-goes-down"],
							data: data22
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data19["rollout-incomplete"] !== void 0) {
					let data23 = data19["rollout-incomplete"];
					if (!(data23 === "off" || data23 === "notice" || data23 === "warning" || data23 === "error" || data23 === false)) {
						const err48 = {
							instancePath: instancePath + "/checks/rollout-incomplete",
							schemaPath: "#/properties/checks/properties/rollout-incomplete/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["rollout-incomplete"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["rollout-incomplete"].enum,
							parentSchema: schema19.properties.checks.properties["rollout-incomplete"],
							data: data23
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data19["already-on"] !== void 0) {
					let data24 = data19["already-on"];
					if (!(data24 === "off" || data24 === "notice" || data24 === "warning" || data24 === "error" || data24 === false)) {
						const err49 = {
							instancePath: instancePath + "/checks/already-on",
							schemaPath: "#/properties/checks/properties/already-on/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["already-on"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["already-on"].enum,
							parentSchema: schema19.properties.checks.properties["already-on"],
							data: data24
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data19["stage-changes-nothing"] !== void 0) {
					let data25 = data19["stage-changes-nothing"];
					if (!(data25 === "off" || data25 === "notice" || data25 === "warning" || data25 === "error" || data25 === false)) {
						const err50 = {
							instancePath: instancePath + "/checks/stage-changes-nothing",
							schemaPath: "#/properties/checks/properties/stage-changes-nothing/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["stage-changes-nothing"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["stage-changes-nothing"].enum,
							parentSchema: schema19.properties.checks.properties["stage-changes-nothing"],
							data: data25
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data19["stage-fails"] !== void 0) {
					let data26 = data19["stage-fails"];
					if (!(data26 === "off" || data26 === "notice" || data26 === "warning" || data26 === "error" || data26 === false)) {
						const err51 = {
							instancePath: instancePath + "/checks/stage-fails",
							schemaPath: "#/properties/checks/properties/stage-fails/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["stage-fails"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["stage-fails"].enum,
							parentSchema: schema19.properties.checks.properties["stage-fails"],
							data: data26
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data19["prerequisite-unmet"] !== void 0) {
					let data27 = data19["prerequisite-unmet"];
					if (!(data27 === "off" || data27 === "notice" || data27 === "warning" || data27 === "error" || data27 === false)) {
						const err52 = {
							instancePath: instancePath + "/checks/prerequisite-unmet",
							schemaPath: "#/properties/checks/properties/prerequisite-unmet/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["prerequisite-unmet"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["prerequisite-unmet"].enum,
							parentSchema: schema19.properties.checks.properties["prerequisite-unmet"],
							data: data27
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				if (data19["bucketing-changes"] !== void 0) {
					let data28 = data19["bucketing-changes"];
					if (!(data28 === "off" || data28 === "notice" || data28 === "warning" || data28 === "error" || data28 === false)) {
						const err53 = {
							instancePath: instancePath + "/checks/bucketing-changes",
							schemaPath: "#/properties/checks/properties/bucketing-changes/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["bucketing-changes"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["bucketing-changes"].enum,
							parentSchema: schema19.properties.checks.properties["bucketing-changes"],
							data: data28
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data19["rollout-running"] !== void 0) {
					let data29 = data19["rollout-running"];
					if (!(data29 === "off" || data29 === "notice" || data29 === "warning" || data29 === "error" || data29 === false)) {
						const err54 = {
							instancePath: instancePath + "/checks/rollout-running",
							schemaPath: "#/properties/checks/properties/rollout-running/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["rollout-running"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["rollout-running"].enum,
							parentSchema: schema19.properties.checks.properties["rollout-running"],
							data: data29
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data19["unknown-instruction"] !== void 0) {
					let data30 = data19["unknown-instruction"];
					if (!(data30 === "off" || data30 === "notice" || data30 === "warning" || data30 === "error" || data30 === false)) {
						const err55 = {
							instancePath: instancePath + "/checks/unknown-instruction",
							schemaPath: "#/properties/checks/properties/unknown-instruction/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["unknown-instruction"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["unknown-instruction"].enum,
							parentSchema: schema19.properties.checks.properties["unknown-instruction"],
							data: data30
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data19["approval-after-schedule"] !== void 0) {
					let data31 = data19["approval-after-schedule"];
					if (!(data31 === "off" || data31 === "notice" || data31 === "warning" || data31 === "error" || data31 === false)) {
						const err56 = {
							instancePath: instancePath + "/checks/approval-after-schedule",
							schemaPath: "#/properties/checks/properties/approval-after-schedule/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["approval-after-schedule"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["approval-after-schedule"].enum,
							parentSchema: schema19.properties.checks.properties["approval-after-schedule"],
							data: data31
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data19["too-many-approvers"] !== void 0) {
					let data32 = data19["too-many-approvers"];
					if (!(data32 === "off" || data32 === "notice" || data32 === "warning" || data32 === "error" || data32 === false)) {
						const err57 = {
							instancePath: instancePath + "/checks/too-many-approvers",
							schemaPath: "#/properties/checks/properties/too-many-approvers/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["too-many-approvers"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["too-many-approvers"].enum,
							parentSchema: schema19.properties.checks.properties["too-many-approvers"],
							data: data32
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
				if (data19["approvals-elsewhere"] !== void 0) {
					let data33 = data19["approvals-elsewhere"];
					if (!(data33 === "off" || data33 === "notice" || data33 === "warning" || data33 === "error" || data33 === false)) {
						const err58 = {
							instancePath: instancePath + "/checks/approvals-elsewhere",
							schemaPath: "#/properties/checks/properties/approvals-elsewhere/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["approvals-elsewhere"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["approvals-elsewhere"].enum,
							parentSchema: schema19.properties.checks.properties["approvals-elsewhere"],
							data: data33
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
				if (data19["approval-missing"] !== void 0) {
					let data34 = data19["approval-missing"];
					if (!(data34 === "off" || data34 === "notice" || data34 === "warning" || data34 === "error" || data34 === false)) {
						const err59 = {
							instancePath: instancePath + "/checks/approval-missing",
							schemaPath: "#/properties/checks/properties/approval-missing/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["approval-missing"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["approval-missing"].enum,
							parentSchema: schema19.properties.checks.properties["approval-missing"],
							data: data34
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
				if (data19["flag-archived"] !== void 0) {
					let data35 = data19["flag-archived"];
					if (!(data35 === "off" || data35 === "notice" || data35 === "warning" || data35 === "error" || data35 === false)) {
						const err60 = {
							instancePath: instancePath + "/checks/flag-archived",
							schemaPath: "#/properties/checks/properties/flag-archived/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["flag-archived"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["flag-archived"].enum,
							parentSchema: schema19.properties.checks.properties["flag-archived"],
							data: data35
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
				if (data19["overlapping-workflows"] !== void 0) {
					let data36 = data19["overlapping-workflows"];
					if (!(data36 === "off" || data36 === "notice" || data36 === "warning" || data36 === "error" || data36 === false)) {
						const err61 = {
							instancePath: instancePath + "/checks/overlapping-workflows",
							schemaPath: "#/properties/checks/properties/overlapping-workflows/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.checks.properties["overlapping-workflows"].enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.checks.properties["overlapping-workflows"].enum,
							parentSchema: schema19.properties.checks.properties["overlapping-workflows"],
							data: data36
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
				}
			} else {
				const err62 = {
					instancePath: instancePath + "/checks",
					schemaPath: "#/properties/checks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.checks.type,
					parentSchema: schema19.properties.checks,
					data: data19
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
		if (data.policies !== void 0) {
			let data37 = data.policies;
			if (Array.isArray(data37)) {
				if (data37.length > 50) {
					const err63 = {
						instancePath: instancePath + "/policies",
						schemaPath: "#/properties/policies/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items",
						schema: 50,
						parentSchema: schema19.properties.policies,
						data: data37
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				const len4 = data37.length;
				for (let i6 = 0; i6 < len4; i6++) {
					let data38 = data37[i6];
					if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
						if (data38.name === void 0) {
							const err64 = {
								instancePath: instancePath + "/policies/" + i6,
								schemaPath: "#/properties/policies/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema19.properties.policies.items.required,
								parentSchema: schema19.properties.policies.items,
								data: data38
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						if (data38.schema === void 0) {
							const err65 = {
								instancePath: instancePath + "/policies/" + i6,
								schemaPath: "#/properties/policies/items/required",
								keyword: "required",
								params: { missingProperty: "schema" },
								message: "must have required property 'schema'",
								schema: schema19.properties.policies.items.required,
								parentSchema: schema19.properties.policies.items,
								data: data38
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						for (const key6 in data38) if (!(key6 === "name" || key6 === "match" || key6 === "severity" || key6 === "message" || key6 === "schema")) {
							const err66 = {
								instancePath: instancePath + "/policies/" + i6,
								schemaPath: "#/properties/policies/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema19.properties.policies.items,
								data: data38
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data38.name !== void 0) {
							let data39 = data38.name;
							if (typeof data39 === "string") {
								if (func2(data39) > 100) {
									const err67 = {
										instancePath: instancePath + "/policies/" + i6 + "/name",
										schemaPath: "#/properties/policies/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters",
										schema: 100,
										parentSchema: schema19.properties.policies.items.properties.name,
										data: data39
									};
									if (vErrors === null) vErrors = [err67];
									else vErrors.push(err67);
									errors++;
								}
								if (func2(data39) < 1) {
									const err68 = {
										instancePath: instancePath + "/policies/" + i6 + "/name",
										schemaPath: "#/properties/policies/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema19.properties.policies.items.properties.name,
										data: data39
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
							} else {
								const err69 = {
									instancePath: instancePath + "/policies/" + i6 + "/name",
									schemaPath: "#/properties/policies/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.policies.items.properties.name.type,
									parentSchema: schema19.properties.policies.items.properties.name,
									data: data39
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
						if (data38.match !== void 0) {
							let data40 = data38.match;
							if (typeof data40 !== "string" && !Array.isArray(data40)) {
								const err70 = {
									instancePath: instancePath + "/policies/" + i6 + "/match",
									schemaPath: "#/properties/policies/items/properties/match/type",
									keyword: "type",
									params: { type: schema19.properties.policies.items.properties.match.type },
									message: "must be string,array",
									schema: schema19.properties.policies.items.properties.match.type,
									parentSchema: schema19.properties.policies.items.properties.match,
									data: data40
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
							const _errs73 = errors;
							let valid19 = true;
							const _errs74 = errors;
							if (typeof data40 !== "string") {
								const err71 = {};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
							var _valid0 = _errs74 === errors;
							errors = _errs73;
							if (vErrors !== null) {
								if (_errs73) vErrors.length = _errs73;
								else vErrors = null;
							}
							let ifClause0;
							if (_valid0) {
								const _errs76 = errors;
								if (typeof data40 === "string") {
									if (func2(data40) > 300) {
										const err72 = {
											instancePath: instancePath + "/policies/" + i6 + "/match",
											schemaPath: "#/properties/policies/items/properties/match/then/maxLength",
											keyword: "maxLength",
											params: { limit: 300 },
											message: "must NOT have more than 300 characters",
											schema: 300,
											parentSchema: schema19.properties.policies.items.properties.match.then,
											data: data40
										};
										if (vErrors === null) vErrors = [err72];
										else vErrors.push(err72);
										errors++;
									}
									if (func2(data40) < 1) {
										const err73 = {
											instancePath: instancePath + "/policies/" + i6 + "/match",
											schemaPath: "#/properties/policies/items/properties/match/then/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters",
											schema: 1,
											parentSchema: schema19.properties.policies.items.properties.match.then,
											data: data40
										};
										if (vErrors === null) vErrors = [err73];
										else vErrors.push(err73);
										errors++;
									}
								}
								var _valid0 = _errs76 === errors;
								valid19 = _valid0;
								ifClause0 = "then";
							} else {
								const _errs77 = errors;
								if (Array.isArray(data40)) {
									if (data40.length < 1) {
										const err74 = {
											instancePath: instancePath + "/policies/" + i6 + "/match",
											schemaPath: "#/properties/policies/items/properties/match/else/minItems",
											keyword: "minItems",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 items",
											schema: 1,
											parentSchema: schema19.properties.policies.items.properties.match.else,
											data: data40
										};
										if (vErrors === null) vErrors = [err74];
										else vErrors.push(err74);
										errors++;
									}
									const len5 = data40.length;
									for (let i7 = 0; i7 < len5; i7++) {
										let data41 = data40[i7];
										if (typeof data41 === "string") {
											if (func2(data41) > 300) {
												const err75 = {
													instancePath: instancePath + "/policies/" + i6 + "/match/" + i7,
													schemaPath: "#/properties/policies/items/properties/match/else/items/maxLength",
													keyword: "maxLength",
													params: { limit: 300 },
													message: "must NOT have more than 300 characters",
													schema: 300,
													parentSchema: schema19.properties.policies.items.properties.match.else.items,
													data: data41
												};
												if (vErrors === null) vErrors = [err75];
												else vErrors.push(err75);
												errors++;
											}
											if (func2(data41) < 1) {
												const err76 = {
													instancePath: instancePath + "/policies/" + i6 + "/match/" + i7,
													schemaPath: "#/properties/policies/items/properties/match/else/items/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters",
													schema: 1,
													parentSchema: schema19.properties.policies.items.properties.match.else.items,
													data: data41
												};
												if (vErrors === null) vErrors = [err76];
												else vErrors.push(err76);
												errors++;
											}
										} else {
											const err77 = {
												instancePath: instancePath + "/policies/" + i6 + "/match/" + i7,
												schemaPath: "#/properties/policies/items/properties/match/else/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema19.properties.policies.items.properties.match.else.items.type,
												parentSchema: schema19.properties.policies.items.properties.match.else.items,
												data: data41
											};
											if (vErrors === null) vErrors = [err77];
											else vErrors.push(err77);
											errors++;
										}
									}
								}
								var _valid0 = _errs77 === errors;
								valid19 = _valid0;
								ifClause0 = "else";
							}
							if (!valid19) {
								const err78 = {
									instancePath: instancePath + "/policies/" + i6 + "/match",
									schemaPath: "#/properties/policies/items/properties/match/if",
									keyword: "if",
									params: { failingKeyword: ifClause0 },
									message: "must match \"" + ifClause0 + "\" schema",
									schema: schema19.properties.policies.items.properties.match.if,
									parentSchema: schema19.properties.policies.items.properties.match,
									data: data40
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
						}
						if (data38.severity !== void 0) {
							let data42 = data38.severity;
							if (!(data42 === "off" || data42 === "notice" || data42 === "warning" || data42 === "error" || data42 === false)) {
								const err79 = {
									instancePath: instancePath + "/policies/" + i6 + "/severity",
									schemaPath: "#/properties/policies/items/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.policies.items.properties.severity.enum },
									message: "must be equal to one of the allowed values",
									schema: schema19.properties.policies.items.properties.severity.enum,
									parentSchema: schema19.properties.policies.items.properties.severity,
									data: data42
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
						if (data38.message !== void 0) {
							let data43 = data38.message;
							if (typeof data43 === "string") {
								if (func2(data43) > 500) {
									const err80 = {
										instancePath: instancePath + "/policies/" + i6 + "/message",
										schemaPath: "#/properties/policies/items/properties/message/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters",
										schema: 500,
										parentSchema: schema19.properties.policies.items.properties.message,
										data: data43
									};
									if (vErrors === null) vErrors = [err80];
									else vErrors.push(err80);
									errors++;
								}
								if (func2(data43) < 1) {
									const err81 = {
										instancePath: instancePath + "/policies/" + i6 + "/message",
										schemaPath: "#/properties/policies/items/properties/message/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema19.properties.policies.items.properties.message,
										data: data43
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
							} else {
								const err82 = {
									instancePath: instancePath + "/policies/" + i6 + "/message",
									schemaPath: "#/properties/policies/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.policies.items.properties.message.type,
									parentSchema: schema19.properties.policies.items.properties.message,
									data: data43
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
						}
						if (data38.schema !== void 0) {
							let data44 = data38.schema;
							if (!(data44 && typeof data44 == "object" && !Array.isArray(data44)) && typeof data44 !== "boolean") {
								const err83 = {
									instancePath: instancePath + "/policies/" + i6 + "/schema",
									schemaPath: "#/properties/policies/items/properties/schema/type",
									keyword: "type",
									params: { type: schema19.properties.policies.items.properties.schema.type },
									message: "must be object,boolean",
									schema: schema19.properties.policies.items.properties.schema.type,
									parentSchema: schema19.properties.policies.items.properties.schema,
									data: data44
								};
								if (vErrors === null) vErrors = [err83];
								else vErrors.push(err83);
								errors++;
							}
							if (!validate108(data44, {
								instancePath: instancePath + "/policies/" + i6 + "/schema",
								parentData: data38,
								parentDataProperty: "schema",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err84 = {
							instancePath: instancePath + "/policies/" + i6,
							schemaPath: "#/properties/policies/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema19.properties.policies.items.type,
							parentSchema: schema19.properties.policies.items,
							data: data38
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema19.properties.policies.type,
					parentSchema: schema19.properties.policies,
					data: data37
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
		}
		if (data.requests !== void 0) {
			let data45 = data.requests;
			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
				for (const key7 in data45) if (!(key7 === "concurrency" || key7 === "headroom" || key7 === "timeout" || key7 === "budget")) {
					const err86 = {
						instancePath: instancePath + "/requests",
						schemaPath: "#/properties/requests/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema19.properties.requests,
						data: data45
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
				if (data45.concurrency !== void 0) {
					let data46 = data45.concurrency;
					if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
						const err87 = {
							instancePath: instancePath + "/requests/concurrency",
							schemaPath: "#/properties/requests/properties/concurrency/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema19.properties.requests.properties.concurrency.type,
							parentSchema: schema19.properties.requests.properties.concurrency,
							data: data46
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
					if (typeof data46 == "number" && isFinite(data46)) {
						if (data46 > 64 || isNaN(data46)) {
							const err88 = {
								instancePath: instancePath + "/requests/concurrency",
								schemaPath: "#/properties/requests/properties/concurrency/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 64
								},
								message: "must be <= 64",
								schema: 64,
								parentSchema: schema19.properties.requests.properties.concurrency,
								data: data46
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
						if (data46 < 1 || isNaN(data46)) {
							const err89 = {
								instancePath: instancePath + "/requests/concurrency",
								schemaPath: "#/properties/requests/properties/concurrency/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema19.properties.requests.properties.concurrency,
								data: data46
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
					}
				}
				if (data45.headroom !== void 0) {
					let data47 = data45.headroom;
					if (typeof data47 === "string") {
						if (!pattern22.test(data47)) {
							const err90 = {
								instancePath: instancePath + "/requests/headroom",
								schemaPath: "#/properties/requests/properties/headroom/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{1,2}%$" },
								message: "must match pattern \"^\\d{1,2}%$\"",
								schema: "^\\d{1,2}%$",
								parentSchema: schema19.properties.requests.properties.headroom,
								data: data47
							};
							if (vErrors === null) vErrors = [err90];
							else vErrors.push(err90);
							errors++;
						}
					} else {
						const err91 = {
							instancePath: instancePath + "/requests/headroom",
							schemaPath: "#/properties/requests/properties/headroom/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.requests.properties.headroom.type,
							parentSchema: schema19.properties.requests.properties.headroom,
							data: data47
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
				if (data45.timeout !== void 0) {
					let data48 = data45.timeout;
					if (typeof data48 === "string") {
						if (!pattern23.test(data48)) {
							const err92 = {
								instancePath: instancePath + "/requests/timeout",
								schemaPath: "#/properties/requests/properties/timeout/pattern",
								keyword: "pattern",
								params: { pattern: "^[1-9]\\d{0,5}(?:ms|s|m)$" },
								message: "must match pattern \"^[1-9]\\d{0,5}(?:ms|s|m)$\"",
								schema: "^[1-9]\\d{0,5}(?:ms|s|m)$",
								parentSchema: schema19.properties.requests.properties.timeout,
								data: data48
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
					} else {
						const err93 = {
							instancePath: instancePath + "/requests/timeout",
							schemaPath: "#/properties/requests/properties/timeout/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.requests.properties.timeout.type,
							parentSchema: schema19.properties.requests.properties.timeout,
							data: data48
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
				if (data45.budget !== void 0) {
					let data49 = data45.budget;
					if (typeof data49 === "string") {
						if (!pattern24.test(data49)) {
							const err94 = {
								instancePath: instancePath + "/requests/budget",
								schemaPath: "#/properties/requests/properties/budget/pattern",
								keyword: "pattern",
								params: { pattern: "^[1-9]\\d{0,5}(?:s|m|h)$" },
								message: "must match pattern \"^[1-9]\\d{0,5}(?:s|m|h)$\"",
								schema: "^[1-9]\\d{0,5}(?:s|m|h)$",
								parentSchema: schema19.properties.requests.properties.budget,
								data: data49
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
					} else {
						const err95 = {
							instancePath: instancePath + "/requests/budget",
							schemaPath: "#/properties/requests/properties/budget/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.requests.properties.budget.type,
							parentSchema: schema19.properties.requests.properties.budget,
							data: data49
						};
						if (vErrors === null) vErrors = [err95];
						else vErrors.push(err95);
						errors++;
					}
				}
			} else {
				const err96 = {
					instancePath: instancePath + "/requests",
					schemaPath: "#/properties/requests/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.requests.type,
					parentSchema: schema19.properties.requests,
					data: data45
				};
				if (vErrors === null) vErrors = [err96];
				else vErrors.push(err96);
				errors++;
			}
		}
		if (data.replaceOrder !== void 0) {
			let data50 = data.replaceOrder;
			if (!(data50 === "create-first" || data50 === "delete-first")) {
				const err97 = {
					instancePath: instancePath + "/replaceOrder",
					schemaPath: "#/properties/replaceOrder/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.replaceOrder.enum },
					message: "must be equal to one of the allowed values",
					schema: schema19.properties.replaceOrder.enum,
					parentSchema: schema19.properties.replaceOrder,
					data: data50
				};
				if (vErrors === null) vErrors = [err97];
				else vErrors.push(err97);
				errors++;
			}
		}
		if (data.service !== void 0) {
			let data51 = data.service;
			if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
				for (const key8 in data51) if (!(key8 === "probed" || key8 === "secondActiveWorkflow" || key8 === "unfilteredListShowsEnded" || key8 === "readerMayDryRun" || key8 === "relativeWaitsFrom" || key8 === "listedWithin")) {
					const err98 = {
						instancePath: instancePath + "/service",
						schemaPath: "#/properties/service/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema19.properties.service,
						data: data51
					};
					if (vErrors === null) vErrors = [err98];
					else vErrors.push(err98);
					errors++;
				}
				if (data51.probed !== void 0) {
					let data52 = data51.probed;
					if (typeof data52 === "string") {
						if (!pattern25.test(data52)) {
							const err99 = {
								instancePath: instancePath + "/service/probed",
								schemaPath: "#/properties/service/properties/probed/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
								message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
								schema: "^\\d{4}-\\d{2}-\\d{2}$",
								parentSchema: schema19.properties.service.properties.probed,
								data: data52
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
					} else {
						const err100 = {
							instancePath: instancePath + "/service/probed",
							schemaPath: "#/properties/service/properties/probed/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.service.properties.probed.type,
							parentSchema: schema19.properties.service.properties.probed,
							data: data52
						};
						if (vErrors === null) vErrors = [err100];
						else vErrors.push(err100);
						errors++;
					}
				}
				if (data51.secondActiveWorkflow !== void 0) {
					let data53 = data51.secondActiveWorkflow;
					if (!(data53 === "allowed" || data53 === "refused")) {
						const err101 = {
							instancePath: instancePath + "/service/secondActiveWorkflow",
							schemaPath: "#/properties/service/properties/secondActiveWorkflow/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.service.properties.secondActiveWorkflow.enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.service.properties.secondActiveWorkflow.enum,
							parentSchema: schema19.properties.service.properties.secondActiveWorkflow,
							data: data53
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
				}
				if (data51.unfilteredListShowsEnded !== void 0) {
					let data54 = data51.unfilteredListShowsEnded;
					if (typeof data54 !== "boolean") {
						const err102 = {
							instancePath: instancePath + "/service/unfilteredListShowsEnded",
							schemaPath: "#/properties/service/properties/unfilteredListShowsEnded/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema19.properties.service.properties.unfilteredListShowsEnded.type,
							parentSchema: schema19.properties.service.properties.unfilteredListShowsEnded,
							data: data54
						};
						if (vErrors === null) vErrors = [err102];
						else vErrors.push(err102);
						errors++;
					}
				}
				if (data51.readerMayDryRun !== void 0) {
					let data55 = data51.readerMayDryRun;
					if (typeof data55 !== "boolean") {
						const err103 = {
							instancePath: instancePath + "/service/readerMayDryRun",
							schemaPath: "#/properties/service/properties/readerMayDryRun/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema19.properties.service.properties.readerMayDryRun.type,
							parentSchema: schema19.properties.service.properties.readerMayDryRun,
							data: data55
						};
						if (vErrors === null) vErrors = [err103];
						else vErrors.push(err103);
						errors++;
					}
				}
				if (data51.relativeWaitsFrom !== void 0) {
					let data56 = data51.relativeWaitsFrom;
					if (!(data56 === "previous-stage" || data56 === "workflow-start")) {
						const err104 = {
							instancePath: instancePath + "/service/relativeWaitsFrom",
							schemaPath: "#/properties/service/properties/relativeWaitsFrom/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.service.properties.relativeWaitsFrom.enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.service.properties.relativeWaitsFrom.enum,
							parentSchema: schema19.properties.service.properties.relativeWaitsFrom,
							data: data56
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
				}
				if (data51.listedWithin !== void 0) {
					let data57 = data51.listedWithin;
					if (typeof data57 === "string") {
						if (!pattern23.test(data57)) {
							const err105 = {
								instancePath: instancePath + "/service/listedWithin",
								schemaPath: "#/properties/service/properties/listedWithin/pattern",
								keyword: "pattern",
								params: { pattern: "^[1-9]\\d{0,5}(?:ms|s|m)$" },
								message: "must match pattern \"^[1-9]\\d{0,5}(?:ms|s|m)$\"",
								schema: "^[1-9]\\d{0,5}(?:ms|s|m)$",
								parentSchema: schema19.properties.service.properties.listedWithin,
								data: data57
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
					} else {
						const err106 = {
							instancePath: instancePath + "/service/listedWithin",
							schemaPath: "#/properties/service/properties/listedWithin/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.service.properties.listedWithin.type,
							parentSchema: schema19.properties.service.properties.listedWithin,
							data: data57
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
				}
			} else {
				const err107 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.service.type,
					parentSchema: schema19.properties.service,
					data: data51
				};
				if (vErrors === null) vErrors = [err107];
				else vErrors.push(err107);
				errors++;
			}
		}
	} else {
		const err108 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err108];
		else vErrors.push(err108);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const template = validate110;
const schema43 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/v0.1.0/schemas/template.schema.json",
	"title": "LaunchDarkly workflow template",
	"description": "A workflow template, kept in a repository.",
	"examples": [{
		"kind": "WorkflowTemplate",
		"key": "standard-rollout",
		"name": "Standard rollout",
		"project": "storefront",
		"environment": "production",
		"flag": "new-checkout",
		"stages": [{
			"name": "10% of customers",
			"conditions": [{ "wait": "2d" }],
			"action": [{ "turn": "on" }, { "rollout": {
				"true": "10%",
				"false": "rest"
			} }]
		}]
	}],
	"type": "object",
	"required": ["kind", "key"],
	"additionalProperties": false,
	"properties": {
		"kind": {
			"title": "Kind",
			"description": "Always `WorkflowTemplate`.",
			"examples": ["WorkflowTemplate"],
			"const": "WorkflowTemplate"
		},
		"key": {
			"title": "Key",
			"description": "The template's key in LaunchDarkly, and this document's name; unique among the directory's templates. Lower-case letters, digits, `.`, `_` and `-`; at most 64.",
			"type": "string",
			"minLength": 1,
			"pattern": "^[a-z0-9][a-z0-9._-]{0,63}$",
			"examples": ["standard-rollout"]
		},
		"name": {
			"title": "Name",
			"description": "What the template is called in LaunchDarkly.",
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"examples": ["Standard rollout"]
		},
		"description": {
			"title": "Description",
			"description": "What the template is for, as LaunchDarkly shows it. The marker is put below it, so it may not hold `[ld-sync:`.",
			"type": "string",
			"examples": ["Ten percent first, then everyone."]
		},
		"project": {
			"title": "Project",
			"description": "Key of the project whose flag the stages are about; the configuration's default if left out. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["storefront"]
		},
		"projectKey": {
			"title": "Project key",
			"description": "The same as `project`, by the API's name. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["storefront"]
		},
		"flag": {
			"title": "Flag",
			"description": "Key of the flag that the stages are about; needed with `stages`. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["new-checkout"]
		},
		"flagKey": {
			"title": "Flag key",
			"description": "The same as `flag`, by the API's name. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["new-checkout"]
		},
		"environment": {
			"title": "Environment",
			"description": "Key of the environment that the stages are about; the configuration's default, if that is exactly one, if left out. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["production"]
		},
		"environmentKey": {
			"title": "Environment key",
			"description": "The same as `environment`, by the API's name. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["production"]
		},
		"adopt": {
			"title": "Adopt",
			"description": "Takes over a template of this key that was made by hand.",
			"default": false,
			"type": "boolean",
			"examples": [true]
		},
		"formerKeys": {
			"title": "Former keys",
			"description": "Keys that this document had before; what they own stays owned.",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"title": "Former key",
				"description": "A key of the past. Lower-case letters, digits, `.`, `_` and `-`; at most 64.",
				"examples": ["old-rollout"],
				"type": "string",
				"pattern": "^[a-z0-9][a-z0-9._-]{0,63}$"
			},
			"examples": [["old-rollout"]]
		},
		"protect": {
			"title": "Protect",
			"description": "Refuses every replace and delete of this template until it is taken away, here and on the base.",
			"default": false,
			"type": "boolean",
			"examples": [true]
		},
		"onRemoval": {
			"title": "On removal",
			"description": "What becomes of the template in LaunchDarkly when this document is removed. It counts as it was carried out last.",
			"default": "delete",
			"enum": ["delete", "keep"],
			"examples": ["keep"]
		},
		"workflowId": {
			"title": "Workflow id",
			"description": "Id of a workflow to make the template from, instead of `stages`.",
			"type": "string",
			"minLength": 1,
			"examples": ["12ab3c4d5ef1a2345bcde67f"]
		},
		"stages": {
			"title": "Stages",
			"description": "The steps, in order: 10,000 at most. A template has them, or a `workflowId`.",
			"type": "array",
			"minItems": 1,
			"maxItems": 1e4,
			"items": { "$ref": "workflow.schema.json#/$defs/stage" },
			"examples": [[{
				"name": "10% of customers",
				"conditions": [{ "wait": "2d" }],
				"action": [{ "turn": "on" }, { "rollout": {
					"true": "10%",
					"false": "rest"
				} }]
			}]]
		}
	},
	"allOf": [
		{
			"if": { "required": ["workflowId"] },
			"then": { "properties": { "stages": false } },
			"else": { "required": ["stages"] }
		},
		{
			"if": { "required": ["project"] },
			"then": { "properties": { "projectKey": false } }
		},
		{
			"if": { "required": ["environment"] },
			"then": { "properties": { "environmentKey": false } }
		},
		{
			"if": { "required": ["flag"] },
			"then": { "properties": { "flagKey": false } }
		}
	]
};
const pattern8 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
const schema28 = {
	"title": "Stage",
	"description": "A step of the workflow: once its conditions are met, its action is carried out on the flag.",
	"examples": [{
		"name": "10% of customers",
		"conditions": [{ "wait": "2d" }],
		"action": [{ "turn": "on" }, { "rollout": {
			"true": "10%",
			"false": "rest"
		} }]
	}],
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"name": {
			"title": "Stage name",
			"description": "What the stage is called. Plans, `startAt` and parameters name it: give each its own.",
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"examples": ["10% of customers"]
		},
		"executeConditionsInSequence": {
			"title": "In sequence",
			"description": "Whether a condition waits for the one before it.",
			"type": "boolean",
			"examples": [true]
		},
		"conditions": {
			"title": "Conditions",
			"description": "All must be met before the action is carried out.",
			"type": "array",
			"items": { "$ref": "#/$defs/condition" },
			"examples": [[{ "wait": "2d" }]]
		},
		"action": { "$ref": "#/$defs/action" }
	}
};
const schema29 = {
	"title": "Condition",
	"description": "What must be met before the stage runs: LaunchDarkly's own form (with `kind`), or a shorthand: `wait`, `at`, `now` or `approval`.",
	"examples": [{ "wait": "2d" }, {
		"kind": "schedule",
		"scheduleKind": "relative",
		"waitDuration": 2,
		"waitDurationUnit": "calendarDay"
	}],
	"type": "object",
	"if": {
		"type": "object",
		"anyOf": [{ "required": ["kind"] }, {
			"not": { "anyOf": [
				{ "required": ["wait"] },
				{ "required": ["at"] },
				{ "required": ["now"] },
				{ "required": ["approval"] }
			] },
			"anyOf": [
				{ "required": ["scheduleKind"] },
				{ "required": ["waitDuration"] },
				{ "required": ["waitDurationUnit"] },
				{ "required": ["executionDate"] },
				{ "required": ["executeNow"] },
				{ "required": ["notifyMemberIds"] },
				{ "required": ["notifyTeamKeys"] }
			]
		}]
	},
	"then": { "$ref": "#/$defs/apiCondition" },
	"else": { "$ref": "#/$defs/shorthandCondition" }
};
const schema30 = {
	"title": "Condition in LaunchDarkly's form",
	"description": "A condition as LaunchDarkly's API takes it: a schedule waits for a duration, until a date, or not at all; an approval waits until someone approves the stage in LaunchDarkly.",
	"examples": [
		{
			"kind": "ld-approval",
			"notifyMemberIds": ["507f1f77bcf86cd799439011"]
		},
		{
			"kind": "schedule",
			"scheduleKind": "absolute",
			"executionDate": 17961192e5
		},
		{
			"kind": "ld-approval",
			"description": "Go or no go",
			"notifyTeamKeys": ["release-managers"]
		}
	],
	"type": "object",
	"required": ["kind"],
	"additionalProperties": false,
	"properties": {
		"kind": {
			"title": "Kind",
			"description": "`schedule` waits for a time, `ld-approval` for an approval in LaunchDarkly.",
			"enum": ["schedule", "ld-approval"],
			"examples": ["schedule"]
		},
		"scheduleKind": {
			"title": "Schedule kind",
			"description": "`relative` waits for `waitDuration`, `absolute` until `executionDate`.",
			"enum": ["relative", "absolute"],
			"examples": ["relative"]
		},
		"waitDuration": {
			"title": "Wait",
			"description": "How many units to wait.",
			"type": "integer",
			"minimum": 0,
			"examples": [2]
		},
		"waitDurationUnit": {
			"title": "Unit of the wait",
			"description": "What `waitDuration` counts.",
			"enum": [
				"minute",
				"hour",
				"calendarDay",
				"calendarWeek"
			],
			"examples": ["calendarDay"]
		},
		"executionDate": {
			"title": "Date",
			"description": "When the stage runs, in Unix milliseconds.",
			"type": "integer",
			"minimum": 0,
			"examples": [17961192e5],
			"maximum": 0xe677d21fdbff
		},
		"executeNow": {
			"title": "Run now",
			"description": "Whether the stage runs as soon as its turn comes.",
			"type": "boolean",
			"examples": [true]
		},
		"description": {
			"title": "Description",
			"description": "What the approvers are asked.",
			"type": "string",
			"examples": ["Error rate below 0.1%?"]
		},
		"notifyMemberIds": {
			"title": "Members to ask, by id",
			"description": "Ids of the members who are asked for approval; ten at most.",
			"type": "array",
			"items": {
				"title": "Member id",
				"description": "A member's `_id`.",
				"examples": ["507f1f77bcf86cd799439011"],
				"type": "string",
				"minLength": 1
			},
			"examples": [["507f1f77bcf86cd799439011"]]
		},
		"notifyTeamKeys": {
			"title": "Teams to ask",
			"description": "Keys of the teams that are asked for approval.",
			"type": "array",
			"items": {
				"title": "Team key",
				"description": "A team's key.",
				"examples": ["release-managers"],
				"type": "string",
				"minLength": 1
			},
			"examples": [["release-managers"]]
		}
	},
	"if": {
		"properties": { "kind": { "const": "schedule" } },
		"required": ["kind"]
	},
	"then": { "allOf": [
		{
			"if": {
				"properties": { "scheduleKind": { "const": "relative" } },
				"required": ["scheduleKind"]
			},
			"then": { "required": ["waitDuration", "waitDurationUnit"] }
		},
		{
			"if": {
				"properties": { "scheduleKind": { "const": "absolute" } },
				"required": ["scheduleKind"]
			},
			"then": { "required": ["executionDate"] }
		},
		{
			"if": { "not": { "required": ["executeNow"] } },
			"then": { "required": ["scheduleKind"] }
		}
	] }
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.kind !== void 0) {
			if ("schedule" !== data.kind) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		const _errs6 = errors;
		let valid3 = true;
		const _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.scheduleKind === void 0 && "scheduleKind") {
				const err2 = {};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			} else if (data.scheduleKind !== void 0) {
				if ("relative" !== data.scheduleKind) {
					const err3 = {};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		var _valid1 = _errs7 === errors;
		errors = _errs6;
		if (vErrors !== null) {
			if (_errs6) vErrors.length = _errs6;
			else vErrors = null;
		}
		if (_valid1) {
			const _errs9 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.waitDuration === void 0) {
					const err4 = {
						instancePath,
						schemaPath: "#/then/allOf/0/then/required",
						keyword: "required",
						params: { missingProperty: "waitDuration" },
						message: "must have required property 'waitDuration'",
						schema: schema30.then.allOf[0].then.required,
						parentSchema: schema30.then.allOf[0].then,
						data
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data.waitDurationUnit === void 0) {
					const err5 = {
						instancePath,
						schemaPath: "#/then/allOf/0/then/required",
						keyword: "required",
						params: { missingProperty: "waitDurationUnit" },
						message: "must have required property 'waitDurationUnit'",
						schema: schema30.then.allOf[0].then.required,
						parentSchema: schema30.then.allOf[0].then,
						data
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			var _valid1 = _errs9 === errors;
			valid3 = _valid1;
		}
		if (!valid3) {
			const err6 = {
				instancePath,
				schemaPath: "#/then/allOf/0/if",
				keyword: "if",
				params: { failingKeyword: "then" },
				message: "must match \"then\" schema",
				schema: schema30.then.allOf[0].if,
				parentSchema: schema30.then.allOf[0],
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		const _errs11 = errors;
		let valid5 = true;
		const _errs12 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.scheduleKind === void 0 && "scheduleKind") {
				const err7 = {};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else if (data.scheduleKind !== void 0) {
				if ("absolute" !== data.scheduleKind) {
					const err8 = {};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		var _valid2 = _errs12 === errors;
		errors = _errs11;
		if (vErrors !== null) {
			if (_errs11) vErrors.length = _errs11;
			else vErrors = null;
		}
		if (_valid2) {
			const _errs14 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.executionDate === void 0) {
					const err9 = {
						instancePath,
						schemaPath: "#/then/allOf/1/then/required",
						keyword: "required",
						params: { missingProperty: "executionDate" },
						message: "must have required property 'executionDate'",
						schema: schema30.then.allOf[1].then.required,
						parentSchema: schema30.then.allOf[1].then,
						data
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			var _valid2 = _errs14 === errors;
			valid5 = _valid2;
		}
		if (!valid5) {
			const err10 = {
				instancePath,
				schemaPath: "#/then/allOf/1/if",
				keyword: "if",
				params: { failingKeyword: "then" },
				message: "must match \"then\" schema",
				schema: schema30.then.allOf[1].if,
				parentSchema: schema30.then.allOf[1],
				data
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		const _errs16 = errors;
		let valid7 = true;
		const _errs17 = errors;
		const _errs18 = errors;
		const _errs19 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.executeNow === void 0 && "executeNow") {
				const err11 = {};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (_errs19 === errors) {
			const err12 = {};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		} else {
			errors = _errs18;
			if (vErrors !== null) {
				if (_errs18) vErrors.length = _errs18;
				else vErrors = null;
			}
		}
		var _valid3 = _errs17 === errors;
		errors = _errs16;
		if (vErrors !== null) {
			if (_errs16) vErrors.length = _errs16;
			else vErrors = null;
		}
		if (_valid3) {
			const _errs20 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.scheduleKind === void 0) {
					const err13 = {
						instancePath,
						schemaPath: "#/then/allOf/2/then/required",
						keyword: "required",
						params: { missingProperty: "scheduleKind" },
						message: "must have required property 'scheduleKind'",
						schema: schema30.then.allOf[2].then.required,
						parentSchema: schema30.then.allOf[2].then,
						data
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			var _valid3 = _errs20 === errors;
			valid7 = _valid3;
		}
		if (!valid7) {
			const err14 = {
				instancePath,
				schemaPath: "#/then/allOf/2/if",
				keyword: "if",
				params: { failingKeyword: "then" },
				message: "must match \"then\" schema",
				schema: schema30.then.allOf[2].if,
				parentSchema: schema30.then.allOf[2],
				data
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) {
			var props0 = {};
			props0.scheduleKind = true;
			props0.kind = true;
		}
	}
	if (!valid0) {
		const err15 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema30.if,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema30.required,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema30.properties, key0)) {
			const err17 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.kind !== void 0) {
			let data3 = data.kind;
			if (!(data3 === "schedule" || data3 === "ld-approval")) {
				const err18 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.kind.enum },
					message: "must be equal to one of the allowed values",
					schema: schema30.properties.kind.enum,
					parentSchema: schema30.properties.kind,
					data: data3
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.scheduleKind !== void 0) {
			let data4 = data.scheduleKind;
			if (!(data4 === "relative" || data4 === "absolute")) {
				const err19 = {
					instancePath: instancePath + "/scheduleKind",
					schemaPath: "#/properties/scheduleKind/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.scheduleKind.enum },
					message: "must be equal to one of the allowed values",
					schema: schema30.properties.scheduleKind.enum,
					parentSchema: schema30.properties.scheduleKind,
					data: data4
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.waitDuration !== void 0) {
			let data5 = data.waitDuration;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err20 = {
					instancePath: instancePath + "/waitDuration",
					schemaPath: "#/properties/waitDuration/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema30.properties.waitDuration.type,
					parentSchema: schema30.properties.waitDuration,
					data: data5
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err21 = {
						instancePath: instancePath + "/waitDuration",
						schemaPath: "#/properties/waitDuration/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema30.properties.waitDuration,
						data: data5
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.waitDurationUnit !== void 0) {
			let data6 = data.waitDurationUnit;
			if (!(data6 === "minute" || data6 === "hour" || data6 === "calendarDay" || data6 === "calendarWeek")) {
				const err22 = {
					instancePath: instancePath + "/waitDurationUnit",
					schemaPath: "#/properties/waitDurationUnit/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.waitDurationUnit.enum },
					message: "must be equal to one of the allowed values",
					schema: schema30.properties.waitDurationUnit.enum,
					parentSchema: schema30.properties.waitDurationUnit,
					data: data6
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.executionDate !== void 0) {
			let data7 = data.executionDate;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err23 = {
					instancePath: instancePath + "/executionDate",
					schemaPath: "#/properties/executionDate/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema30.properties.executionDate.type,
					parentSchema: schema30.properties.executionDate,
					data: data7
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 0xe677d21fdbff || isNaN(data7)) {
					const err24 = {
						instancePath: instancePath + "/executionDate",
						schemaPath: "#/properties/executionDate/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 0xe677d21fdbff
						},
						message: "must be <= 253402300799999",
						schema: 0xe677d21fdbff,
						parentSchema: schema30.properties.executionDate,
						data: data7
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					const err25 = {
						instancePath: instancePath + "/executionDate",
						schemaPath: "#/properties/executionDate/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema30.properties.executionDate,
						data: data7
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
		if (data.executeNow !== void 0) {
			let data8 = data.executeNow;
			if (typeof data8 !== "boolean") {
				const err26 = {
					instancePath: instancePath + "/executeNow",
					schemaPath: "#/properties/executeNow/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema30.properties.executeNow.type,
					parentSchema: schema30.properties.executeNow,
					data: data8
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data9 = data.description;
			if (typeof data9 !== "string") {
				const err27 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema30.properties.description.type,
					parentSchema: schema30.properties.description,
					data: data9
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.notifyMemberIds !== void 0) {
			let data10 = data.notifyMemberIds;
			if (Array.isArray(data10)) {
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data11 = data10[i0];
					if (typeof data11 === "string") {
						if (func2(data11) < 1) {
							const err28 = {
								instancePath: instancePath + "/notifyMemberIds/" + i0,
								schemaPath: "#/properties/notifyMemberIds/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema30.properties.notifyMemberIds.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/notifyMemberIds/" + i0,
							schemaPath: "#/properties/notifyMemberIds/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema30.properties.notifyMemberIds.items.type,
							parentSchema: schema30.properties.notifyMemberIds.items,
							data: data11
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/notifyMemberIds",
					schemaPath: "#/properties/notifyMemberIds/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema30.properties.notifyMemberIds.type,
					parentSchema: schema30.properties.notifyMemberIds,
					data: data10
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.notifyTeamKeys !== void 0) {
			let data12 = data.notifyTeamKeys;
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data13 = data12[i1];
					if (typeof data13 === "string") {
						if (func2(data13) < 1) {
							const err31 = {
								instancePath: instancePath + "/notifyTeamKeys/" + i1,
								schemaPath: "#/properties/notifyTeamKeys/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema30.properties.notifyTeamKeys.items,
								data: data13
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/notifyTeamKeys/" + i1,
							schemaPath: "#/properties/notifyTeamKeys/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema30.properties.notifyTeamKeys.items.type,
							parentSchema: schema30.properties.notifyTeamKeys.items,
							data: data13
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/notifyTeamKeys",
					schemaPath: "#/properties/notifyTeamKeys/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema30.properties.notifyTeamKeys.type,
					parentSchema: schema30.properties.notifyTeamKeys,
					data: data12
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema30.type,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"title": "Shorthand condition",
	"description": "Exactly one of `wait`, `at`, `now`, `approval`.",
	"examples": [{ "wait": "2d" }],
	"type": "object",
	"minProperties": 1,
	"maxProperties": 1,
	"additionalProperties": false,
	"properties": {
		"wait": {
			"title": "Wait",
			"description": "How long to wait: a whole number of minutes (m), hours (h), calendar days (d) or calendar weeks (w).",
			"type": "string",
			"pattern": "^[1-9]\\d{0,8}[mhdw]$",
			"examples": [
				"2d",
				"30m",
				"1w"
			]
		},
		"at": {
			"title": "At",
			"description": "The date and time, as ISO 8601 with an offset.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}:\\d{2})$",
			"examples": ["2026-12-01T09:00:00Z", "2026-12-01T10:00:00+01:00"]
		},
		"now": {
			"title": "Now",
			"description": "The stage runs as soon as its turn comes.",
			"const": true,
			"examples": [true]
		},
		"approval": {
			"title": "Approval",
			"description": "Someone must approve the stage in LaunchDarkly.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"members": {
					"title": "Members to ask",
					"description": "Email addresses or ids of the members who are asked; ten at most.",
					"type": "array",
					"items": {
						"title": "Member",
						"description": "Email address or id of a member.",
						"examples": ["grace@example.com"],
						"type": "string",
						"minLength": 1
					},
					"examples": [["grace@example.com"]]
				},
				"teams": {
					"title": "Teams to ask",
					"description": "Keys of the teams that are asked for approval.",
					"type": "array",
					"items": {
						"title": "Team",
						"description": "A team's key.",
						"examples": ["release-managers"],
						"type": "string",
						"minLength": 1
					},
					"examples": [["release-managers"]]
				},
				"description": {
					"title": "Description",
					"description": "What the approvers are asked.",
					"type": "string",
					"examples": ["Error rate below 0.1%?"]
				}
			},
			"examples": [{
				"members": ["grace@example.com"],
				"teams": ["release-managers"],
				"description": "Error rate below 0.1%?"
			}]
		},
		"kind": {
			"title": "Kind",
			"description": "Begins a condition in LaunchDarkly's own form: `schedule` or `ld-approval`.",
			"enum": ["schedule", "ld-approval"],
			"examples": ["schedule"]
		}
	}
};
const pattern19 = new RegExp("^[1-9]\\d{0,8}[mhdw]$", "u");
const pattern20 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}:\\d{2})$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 1 },
				message: "must NOT have more than 1 properties",
				schema: 1,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (Object.keys(data).length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "wait" || key0 === "at" || key0 === "now" || key0 === "approval" || key0 === "kind")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.wait !== void 0) {
			let data0 = data.wait;
			if (typeof data0 === "string") {
				if (!pattern19.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/wait",
						schemaPath: "#/properties/wait/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9]\\d{0,8}[mhdw]$" },
						message: "must match pattern \"^[1-9]\\d{0,8}[mhdw]$\"",
						schema: "^[1-9]\\d{0,8}[mhdw]$",
						parentSchema: schema31.properties.wait,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/wait",
					schemaPath: "#/properties/wait/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31.properties.wait.type,
					parentSchema: schema31.properties.wait,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern20.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}:\\d{2})$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}:\\d{2})$\"",
						schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}:\\d{2})$",
						parentSchema: schema31.properties.at,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31.properties.at.type,
					parentSchema: schema31.properties.at,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.now !== void 0) {
			let data2 = data.now;
			if (true !== data2) {
				const err7 = {
					instancePath: instancePath + "/now",
					schemaPath: "#/properties/now/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema31.properties.now,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.approval !== void 0) {
			let data3 = data.approval;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (!(key1 === "members" || key1 === "teams" || key1 === "description")) {
					const err8 = {
						instancePath: instancePath + "/approval",
						schemaPath: "#/properties/approval/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema31.properties.approval,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.members !== void 0) {
					let data4 = data3.members;
					if (Array.isArray(data4)) {
						const len0 = data4.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data5 = data4[i0];
							if (typeof data5 === "string") {
								if (func2(data5) < 1) {
									const err9 = {
										instancePath: instancePath + "/approval/members/" + i0,
										schemaPath: "#/properties/approval/properties/members/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema31.properties.approval.properties.members.items,
										data: data5
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/approval/members/" + i0,
									schemaPath: "#/properties/approval/properties/members/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema31.properties.approval.properties.members.items.type,
									parentSchema: schema31.properties.approval.properties.members.items,
									data: data5
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/approval/members",
							schemaPath: "#/properties/approval/properties/members/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema31.properties.approval.properties.members.type,
							parentSchema: schema31.properties.approval.properties.members,
							data: data4
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data3.teams !== void 0) {
					let data6 = data3.teams;
					if (Array.isArray(data6)) {
						const len1 = data6.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data7 = data6[i1];
							if (typeof data7 === "string") {
								if (func2(data7) < 1) {
									const err12 = {
										instancePath: instancePath + "/approval/teams/" + i1,
										schemaPath: "#/properties/approval/properties/teams/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema31.properties.approval.properties.teams.items,
										data: data7
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/approval/teams/" + i1,
									schemaPath: "#/properties/approval/properties/teams/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema31.properties.approval.properties.teams.items.type,
									parentSchema: schema31.properties.approval.properties.teams.items,
									data: data7
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/approval/teams",
							schemaPath: "#/properties/approval/properties/teams/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema31.properties.approval.properties.teams.type,
							parentSchema: schema31.properties.approval.properties.teams,
							data: data6
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data3.description !== void 0) {
					let data8 = data3.description;
					if (typeof data8 !== "string") {
						const err15 = {
							instancePath: instancePath + "/approval/description",
							schemaPath: "#/properties/approval/properties/description/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema31.properties.approval.properties.description.type,
							parentSchema: schema31.properties.approval.properties.description,
							data: data8
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/approval",
					schemaPath: "#/properties/approval/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema31.properties.approval.type,
					parentSchema: schema31.properties.approval,
					data: data3
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data9 = data.kind;
			if (!(data9 === "schedule" || data9 === "ld-approval")) {
				const err17 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.kind.enum },
					message: "must be equal to one of the allowed values",
					schema: schema31.properties.kind.enum,
					parentSchema: schema31.properties.kind,
					data: data9
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	const _errs4 = errors;
	let valid1 = false;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid1 = _errs5 === errors;
	valid1 = valid1 || _valid1;
	const _errs6 = errors;
	const _errs7 = errors;
	const _errs8 = errors;
	const _errs9 = errors;
	let valid3 = false;
	const _errs10 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.wait === void 0 && "wait") {
			const err3 = {};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	var _valid2 = _errs10 === errors;
	valid3 = valid3 || _valid2;
	const _errs11 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 && "at") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
	}
	var _valid2 = _errs11 === errors;
	valid3 = valid3 || _valid2;
	const _errs12 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.now === void 0 && "now") {
			const err5 = {};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	}
	var _valid2 = _errs12 === errors;
	valid3 = valid3 || _valid2;
	const _errs13 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.approval === void 0 && "approval") {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	}
	var _valid2 = _errs13 === errors;
	valid3 = valid3 || _valid2;
	if (!valid3) {
		const err7 = {};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	} else {
		errors = _errs9;
		if (vErrors !== null) {
			if (_errs9) vErrors.length = _errs9;
			else vErrors = null;
		}
	}
	if (_errs8 === errors) {
		const err8 = {};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	} else {
		errors = _errs7;
		if (vErrors !== null) {
			if (_errs7) vErrors.length = _errs7;
			else vErrors = null;
		}
		const _errs14 = errors;
		let valid4 = false;
		const _errs15 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.scheduleKind === void 0 && "scheduleKind") {
				const err9 = {};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		var _valid3 = _errs15 === errors;
		valid4 = valid4 || _valid3;
		const _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.waitDuration === void 0 && "waitDuration") {
				const err10 = {};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		var _valid3 = _errs16 === errors;
		valid4 = valid4 || _valid3;
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.waitDurationUnit === void 0 && "waitDurationUnit") {
				const err11 = {};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		var _valid3 = _errs17 === errors;
		valid4 = valid4 || _valid3;
		const _errs18 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.executionDate === void 0 && "executionDate") {
				const err12 = {};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		var _valid3 = _errs18 === errors;
		valid4 = valid4 || _valid3;
		const _errs19 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.executeNow === void 0 && "executeNow") {
				const err13 = {};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		var _valid3 = _errs19 === errors;
		valid4 = valid4 || _valid3;
		const _errs20 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.notifyMemberIds === void 0 && "notifyMemberIds") {
				const err14 = {};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		var _valid3 = _errs20 === errors;
		valid4 = valid4 || _valid3;
		const _errs21 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.notifyTeamKeys === void 0 && "notifyTeamKeys") {
				const err15 = {};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		var _valid3 = _errs21 === errors;
		valid4 = valid4 || _valid3;
		if (!valid4) {
			const err16 = {};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		} else {
			errors = _errs14;
			if (vErrors !== null) {
				if (_errs14) vErrors.length = _errs14;
				else vErrors = null;
			}
		}
	}
	var _valid1 = _errs6 === errors;
	valid1 = valid1 || _valid1;
	if (!valid1) {
		const err17 = {};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	} else {
		errors = _errs4;
		if (vErrors !== null) {
			if (_errs4) vErrors.length = _errs4;
			else vErrors = null;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs22 = errors;
		if (!validate75(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs22 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs23 = errors;
		if (!validate77(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs23 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err18 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema29.if,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate74.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate74.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema32 = {
	"title": "Action",
	"description": "What the stage does: a list of instructions, or LaunchDarkly's own form with `instructions`.",
	"examples": [[{ "turn": "on" }], { "instructions": [{ "kind": "turnFlagOn" }] }],
	"type": ["array", "object"],
	"if": { "type": "array" },
	"then": { "items": { "$ref": "#/$defs/instruction" } },
	"else": {
		"type": "object",
		"additionalProperties": false,
		"required": ["instructions"],
		"properties": { "instructions": {
			"title": "Instructions",
			"description": "The instructions, in the order in which they are carried out.",
			"examples": [[{ "kind": "turnFlagOn" }]],
			"type": ["array", "null"],
			"items": { "$ref": "#/$defs/instruction" }
		} }
	}
};
const schema33 = {
	"title": "Instruction",
	"description": "What the stage does to the flag: LaunchDarkly's semantic patch instruction (with `kind`), or a shorthand: `turn`, `serve`, `rollout`, `target`, `segment` or `rule`.",
	"examples": [{ "turn": "on" }, { "kind": "turnFlagOn" }],
	"type": "object",
	"if": {
		"type": "object",
		"anyOf": [{ "required": ["kind"] }, {
			"not": { "anyOf": [
				{ "required": ["turn"] },
				{ "required": ["serve"] },
				{ "required": ["rollout"] },
				{ "required": ["target"] },
				{ "required": ["segment"] },
				{ "required": ["rule"] }
			] },
			"anyOf": [
				{ "required": ["variationId"] },
				{ "required": ["rolloutWeights"] },
				{ "required": ["rolloutBucketBy"] },
				{ "required": ["rolloutContextKind"] },
				{ "required": ["values"] },
				{ "required": ["clauses"] },
				{ "required": ["ruleId"] },
				{ "required": ["beforeRuleId"] }
			]
		}]
	},
	"then": { "$ref": "#/$defs/apiInstruction" },
	"else": { "$ref": "#/$defs/shorthandInstruction" }
};
const schema34 = {
	"title": "Instruction in LaunchDarkly's form",
	"description": "A semantic patch instruction. Kinds that act on the flag's targeting are taken; those that act on the flag's life or metadata are refused.",
	"examples": [{
		"kind": "updateFallthroughVariationOrRollout",
		"rolloutWeights": {
			"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
			"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
		}
	}],
	"required": ["kind"],
	"properties": {
		"kind": {
			"title": "Kind",
			"description": "The instruction's kind.",
			"type": "string",
			"minLength": 1,
			"examples": ["turnFlagOn"]
		},
		"variationId": {
			"title": "Variation id",
			"description": "The variation's `_id`.",
			"type": "string",
			"minLength": 1,
			"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
		},
		"rolloutWeights": {
			"title": "Rollout weights",
			"description": "Variation id → thousandths of a percent; together 100000.",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": {
				"title": "Weight",
				"description": "Thousandths of a percent.",
				"examples": [1e4],
				"type": "integer",
				"minimum": 0,
				"maximum": 1e5
			},
			"examples": [{
				"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
				"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
			}]
		},
		"ruleId": {
			"title": "Rule id",
			"description": "The rule's `_id`.",
			"type": "string",
			"minLength": 1,
			"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
		},
		"beforeRuleId": {
			"title": "Before rule",
			"description": "Id of the rule that the new one goes in front of; at the end if left out.",
			"type": "string",
			"minLength": 1,
			"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
		}
	},
	"allOf": [
		{
			"if": {
				"properties": { "kind": { "const": "turnFlagOn" } },
				"required": ["kind"]
			},
			"then": {
				"properties": { "kind": {
					"title": "Kind",
					"description": "Always `turnFlagOn`.",
					"examples": ["turnFlagOn"],
					"const": "turnFlagOn"
				} },
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "kind": { "const": "turnFlagOff" } },
				"required": ["kind"]
			},
			"then": {
				"properties": { "kind": {
					"title": "Kind",
					"description": "Always `turnFlagOff`.",
					"examples": ["turnFlagOff"],
					"const": "turnFlagOff"
				} },
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "kind": { "const": "updateFallthroughVariationOrRollout" } },
				"required": ["kind"]
			},
			"then": {
				"properties": {
					"kind": {
						"title": "Kind",
						"description": "Always `updateFallthroughVariationOrRollout`.",
						"examples": ["updateFallthroughVariationOrRollout"],
						"const": "updateFallthroughVariationOrRollout"
					},
					"variationId": {
						"title": "Variation id",
						"description": "The variation's `_id`.",
						"type": "string",
						"minLength": 1,
						"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
					},
					"rolloutWeights": {
						"title": "Rollout weights",
						"description": "Variation id → thousandths of a percent; together 100000.",
						"type": "object",
						"minProperties": 1,
						"additionalProperties": {
							"title": "Weight",
							"description": "Thousandths of a percent.",
							"examples": [1e4],
							"type": "integer",
							"minimum": 0,
							"maximum": 1e5
						},
						"examples": [{
							"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
							"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
						}]
					},
					"rolloutBucketBy": {
						"title": "Bucket by",
						"description": "The attribute that is hashed.",
						"type": "string",
						"minLength": 1,
						"examples": ["key"]
					},
					"rolloutContextKind": {
						"title": "Context kind",
						"description": "The kind of context that is bucketed.",
						"type": "string",
						"minLength": 1,
						"examples": ["user"]
					}
				},
				"additionalProperties": false,
				"if": { "not": { "required": ["rolloutWeights"] } },
				"then": { "required": ["variationId"] },
				"else": { "properties": { "variationId": false } }
			}
		},
		{
			"if": {
				"properties": { "kind": { "const": "addTargets" } },
				"required": ["kind"]
			},
			"then": {
				"properties": {
					"kind": {
						"title": "Kind",
						"description": "Always `addTargets`.",
						"examples": ["addTargets"],
						"const": "addTargets"
					},
					"contextKind": {
						"title": "Context kind",
						"description": "The kind of context; `user` if left out.",
						"type": "string",
						"examples": ["user"]
					},
					"variationId": {
						"title": "Variation id",
						"description": "The variation's `_id`.",
						"type": "string",
						"minLength": 1,
						"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
					},
					"values": {
						"title": "Context keys",
						"description": "Keys of the contexts.",
						"type": "array",
						"items": {
							"title": "Context key",
							"description": "Key of a context.",
							"examples": ["user-1"],
							"type": "string",
							"minLength": 1
						},
						"minItems": 1,
						"examples": [["user-1"]]
					}
				},
				"additionalProperties": false,
				"required": ["variationId", "values"]
			}
		},
		{
			"if": {
				"properties": { "kind": { "const": "addUserTargets" } },
				"required": ["kind"]
			},
			"then": {
				"properties": {
					"kind": {
						"title": "Kind",
						"description": "Always `addUserTargets`.",
						"examples": ["addUserTargets"],
						"const": "addUserTargets"
					},
					"variationId": {
						"title": "Variation id",
						"description": "The variation's `_id`.",
						"type": "string",
						"minLength": 1,
						"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
					},
					"values": {
						"title": "Context keys",
						"description": "Keys of the contexts.",
						"type": "array",
						"items": {
							"title": "Context key",
							"description": "Key of a context.",
							"examples": ["user-1"],
							"type": "string",
							"minLength": 1
						},
						"minItems": 1,
						"examples": [["user-1"]]
					}
				},
				"additionalProperties": false,
				"required": ["variationId", "values"]
			}
		},
		{
			"if": {
				"properties": { "kind": { "const": "addRule" } },
				"required": ["kind"]
			},
			"then": {
				"properties": {
					"kind": {
						"title": "Kind",
						"description": "Always `addRule`.",
						"examples": ["addRule"],
						"const": "addRule"
					},
					"variationId": {
						"title": "Variation id",
						"description": "The variation's `_id`.",
						"type": "string",
						"minLength": 1,
						"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
					},
					"rolloutWeights": {
						"title": "Rollout weights",
						"description": "Variation id → thousandths of a percent; together 100000.",
						"type": "object",
						"minProperties": 1,
						"additionalProperties": {
							"title": "Weight",
							"description": "Thousandths of a percent.",
							"examples": [1e4],
							"type": "integer",
							"minimum": 0,
							"maximum": 1e5
						},
						"examples": [{
							"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
							"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
						}]
					},
					"rolloutBucketBy": {
						"title": "Bucket by",
						"description": "The attribute that is hashed.",
						"type": "string",
						"minLength": 1,
						"examples": ["key"]
					},
					"rolloutContextKind": {
						"title": "Context kind",
						"description": "The kind of context that is bucketed.",
						"type": "string",
						"minLength": 1,
						"examples": ["user"]
					},
					"clauses": {
						"title": "Clauses",
						"description": "All must match.",
						"type": "array",
						"minItems": 1,
						"items": { "$ref": "#/$defs/clause" },
						"examples": [[{
							"contextKind": "user",
							"attribute": "segmentMatch",
							"op": "segmentMatch",
							"negate": false,
							"values": ["beta-testers"]
						}]]
					},
					"beforeRuleId": {
						"title": "Before rule",
						"description": "Id of the rule that the new one goes in front of; at the end if left out.",
						"type": "string",
						"minLength": 1,
						"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
					},
					"description": {
						"title": "Description",
						"description": "The rule's description.",
						"type": "string",
						"examples": ["Beta testers"]
					},
					"ref": {
						"title": "Reference",
						"description": "A reference for the new rule.",
						"type": "string",
						"examples": ["beta"]
					}
				},
				"additionalProperties": false,
				"required": ["clauses"],
				"if": { "not": { "required": ["rolloutWeights"] } },
				"then": { "required": ["variationId"] },
				"else": { "properties": { "variationId": false } }
			}
		},
		{
			"if": {
				"properties": { "kind": { "const": "updateRuleVariationOrRollout" } },
				"required": ["kind"]
			},
			"then": {
				"properties": {
					"kind": {
						"title": "Kind",
						"description": "Always `updateRuleVariationOrRollout`.",
						"examples": ["updateRuleVariationOrRollout"],
						"const": "updateRuleVariationOrRollout"
					},
					"variationId": {
						"title": "Variation id",
						"description": "The variation's `_id`.",
						"type": "string",
						"minLength": 1,
						"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
					},
					"rolloutWeights": {
						"title": "Rollout weights",
						"description": "Variation id → thousandths of a percent; together 100000.",
						"type": "object",
						"minProperties": 1,
						"additionalProperties": {
							"title": "Weight",
							"description": "Thousandths of a percent.",
							"examples": [1e4],
							"type": "integer",
							"minimum": 0,
							"maximum": 1e5
						},
						"examples": [{
							"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
							"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
						}]
					},
					"rolloutBucketBy": {
						"title": "Bucket by",
						"description": "The attribute that is hashed.",
						"type": "string",
						"minLength": 1,
						"examples": ["key"]
					},
					"rolloutContextKind": {
						"title": "Context kind",
						"description": "The kind of context that is bucketed.",
						"type": "string",
						"minLength": 1,
						"examples": ["user"]
					},
					"ruleId": {
						"title": "Rule id",
						"description": "The rule's `_id`.",
						"type": "string",
						"minLength": 1,
						"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
					}
				},
				"additionalProperties": false,
				"required": ["ruleId"],
				"if": { "not": { "required": ["rolloutWeights"] } },
				"then": { "required": ["variationId"] },
				"else": { "properties": { "variationId": false } }
			}
		}
	]
};
const schema35 = {
	"title": "Clause",
	"description": "A condition of a targeting rule.",
	"examples": [{
		"contextKind": "user",
		"attribute": "segmentMatch",
		"op": "segmentMatch",
		"negate": false,
		"values": ["beta-testers"]
	}],
	"type": "object",
	"required": [
		"attribute",
		"op",
		"values"
	],
	"additionalProperties": false,
	"properties": {
		"contextKind": {
			"title": "Context kind",
			"description": "The kind of context; `user` if left out.",
			"type": "string",
			"examples": ["user"]
		},
		"attribute": {
			"title": "Attribute",
			"description": "The attribute; `segmentMatch` or empty for a segment rule.",
			"type": "string",
			"examples": ["segmentMatch"]
		},
		"op": {
			"title": "Operator",
			"description": "The operator; `segmentMatch` for a segment rule.",
			"type": "string",
			"minLength": 1,
			"examples": ["segmentMatch"]
		},
		"negate": {
			"title": "Negate",
			"description": "Whether the clause is reversed.",
			"type": "boolean",
			"examples": [false]
		},
		"values": {
			"title": "Values",
			"description": "What the attribute is compared with; segment keys for a segment rule.",
			"type": "array",
			"examples": [["beta-testers"]],
			"items": {
				"title": "Value",
				"description": "Any JSON; a segment's key for a segment rule.",
				"examples": ["beta-testers"]
			}
		}
	}
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.attribute === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "attribute" },
				message: "must have required property 'attribute'",
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.op === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'",
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.values === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "values" },
				message: "must have required property 'values'",
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "contextKind" || key0 === "attribute" || key0 === "op" || key0 === "negate" || key0 === "values")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.contextKind !== void 0) {
			let data0 = data.contextKind;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/contextKind",
					schemaPath: "#/properties/contextKind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.properties.contextKind.type,
					parentSchema: schema35.properties.contextKind,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.attribute !== void 0) {
			let data1 = data.attribute;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/attribute",
					schemaPath: "#/properties/attribute/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.properties.attribute.type,
					parentSchema: schema35.properties.attribute,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.op !== void 0) {
			let data2 = data.op;
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err6 = {
						instancePath: instancePath + "/op",
						schemaPath: "#/properties/op/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema35.properties.op,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.properties.op.type,
					parentSchema: schema35.properties.op,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.negate !== void 0) {
			let data3 = data.negate;
			if (typeof data3 !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/negate",
					schemaPath: "#/properties/negate/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema35.properties.negate.type,
					parentSchema: schema35.properties.negate,
					data: data3
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.values !== void 0) {
			let data4 = data.values;
			if (!Array.isArray(data4)) {
				const err9 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema35.properties.values.type,
					parentSchema: schema35.properties.values,
					data: data4
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate83.errors = vErrors;
	return errors === 0;
}
validate83.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid1 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.kind !== void 0) {
			if ("turnFlagOn" !== data.kind) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!(key0 === "kind")) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema34.allOf[0].then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.kind !== void 0) {
				let data1 = data.kind;
				if ("turnFlagOn" !== data1) {
					const err3 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/0/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "turnFlagOn" },
						message: "must be equal to constant",
						schema: "turnFlagOn",
						parentSchema: schema34.allOf[0].then.properties.kind,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		var _valid0 = _errs4 === errors;
		valid1 = _valid0;
		if (valid1) var props0 = true;
	}
	if (!valid1) {
		const err4 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema34.allOf[0].if,
			parentSchema: schema34.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	const _errs8 = errors;
	let valid4 = true;
	const _errs9 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err5 = {};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		} else if (data.kind !== void 0) {
			if ("turnFlagOff" !== data.kind) {
				const err6 = {};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	}
	var _valid1 = _errs9 === errors;
	errors = _errs8;
	if (vErrors !== null) {
		if (_errs8) vErrors.length = _errs8;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key1 in data) if (!(key1 === "kind")) {
				const err7 = {
					instancePath,
					schemaPath: "#/allOf/1/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema34.allOf[1].then,
					data
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.kind !== void 0) {
				let data3 = data.kind;
				if ("turnFlagOff" !== data3) {
					const err8 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/1/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "turnFlagOff" },
						message: "must be equal to constant",
						schema: "turnFlagOff",
						parentSchema: schema34.allOf[1].then.properties.kind,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		var _valid1 = _errs11 === errors;
		valid4 = _valid1;
		if (valid4) var props1 = true;
	}
	if (!valid4) {
		const err9 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema34.allOf[1].if,
			parentSchema: schema34.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs15 = errors;
	let valid7 = true;
	const _errs16 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err10 = {};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		} else if (data.kind !== void 0) {
			if ("updateFallthroughVariationOrRollout" !== data.kind) {
				const err11 = {};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	}
	var _valid2 = _errs16 === errors;
	errors = _errs15;
	if (vErrors !== null) {
		if (_errs15) vErrors.length = _errs15;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs18 = errors;
		const _errs19 = errors;
		let valid9 = true;
		const _errs20 = errors;
		const _errs21 = errors;
		const _errs22 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rolloutWeights === void 0 && "rolloutWeights") {
				const err12 = {};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (_errs22 === errors) {
			const err13 = {};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		} else {
			errors = _errs21;
			if (vErrors !== null) {
				if (_errs21) vErrors.length = _errs21;
				else vErrors = null;
			}
		}
		var _valid3 = _errs20 === errors;
		errors = _errs19;
		if (vErrors !== null) {
			if (_errs19) vErrors.length = _errs19;
			else vErrors = null;
		}
		let ifClause0;
		if (_valid3) {
			const _errs23 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.variationId === void 0) {
					const err14 = {
						instancePath,
						schemaPath: "#/allOf/2/then/then/required",
						keyword: "required",
						params: { missingProperty: "variationId" },
						message: "must have required property 'variationId'",
						schema: schema34.allOf[2].then.then.required,
						parentSchema: schema34.allOf[2].then.then,
						data
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			var _valid3 = _errs23 === errors;
			valid9 = _valid3;
			ifClause0 = "then";
		} else {
			const _errs24 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.variationId !== void 0) {
					const err15 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/allOf/2/then/else/properties/variationId/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema34.allOf[2].then.else.properties.variationId,
						data: data.variationId
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
			var _valid3 = _errs24 === errors;
			valid9 = _valid3;
			if (valid9) {
				var props2 = {};
				props2.variationId = true;
			}
			ifClause0 = "else";
		}
		if (!valid9) {
			const err16 = {
				instancePath,
				schemaPath: "#/allOf/2/then/if",
				keyword: "if",
				params: { failingKeyword: ifClause0 },
				message: "must match \"" + ifClause0 + "\" schema",
				schema: schema34.allOf[2].then.if,
				parentSchema: schema34.allOf[2].then,
				data
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key2 in data) if (!(key2 === "kind" || key2 === "variationId" || key2 === "rolloutWeights" || key2 === "rolloutBucketBy" || key2 === "rolloutContextKind")) {
				const err17 = {
					instancePath,
					schemaPath: "#/allOf/2/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema34.allOf[2].then,
					data
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (data.kind !== void 0) {
				let data6 = data.kind;
				if ("updateFallthroughVariationOrRollout" !== data6) {
					const err18 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/2/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "updateFallthroughVariationOrRollout" },
						message: "must be equal to constant",
						schema: "updateFallthroughVariationOrRollout",
						parentSchema: schema34.allOf[2].then.properties.kind,
						data: data6
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (data.variationId !== void 0) {
				let data7 = data.variationId;
				if (typeof data7 === "string") {
					if (func2(data7) < 1) {
						const err19 = {
							instancePath: instancePath + "/variationId",
							schemaPath: "#/allOf/2/then/properties/variationId/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[2].then.properties.variationId,
							data: data7
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				} else {
					const err20 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/allOf/2/then/properties/variationId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[2].then.properties.variationId.type,
						parentSchema: schema34.allOf[2].then.properties.variationId,
						data: data7
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
			if (data.rolloutWeights !== void 0) {
				let data8 = data.rolloutWeights;
				if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
					if (Object.keys(data8).length < 1) {
						const err21 = {
							instancePath: instancePath + "/rolloutWeights",
							schemaPath: "#/allOf/2/then/properties/rolloutWeights/minProperties",
							keyword: "minProperties",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 properties",
							schema: 1,
							parentSchema: schema34.allOf[2].then.properties.rolloutWeights,
							data: data8
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					for (const key3 in data8) {
						let data9 = data8[key3];
						if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
							const err22 = {
								instancePath: instancePath + "/rolloutWeights/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/allOf/2/then/properties/rolloutWeights/additionalProperties/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema34.allOf[2].then.properties.rolloutWeights.additionalProperties.type,
								parentSchema: schema34.allOf[2].then.properties.rolloutWeights.additionalProperties,
								data: data9
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (typeof data9 == "number" && isFinite(data9)) {
							if (data9 > 1e5 || isNaN(data9)) {
								const err23 = {
									instancePath: instancePath + "/rolloutWeights/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/allOf/2/then/properties/rolloutWeights/additionalProperties/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 1e5
									},
									message: "must be <= 100000",
									schema: 1e5,
									parentSchema: schema34.allOf[2].then.properties.rolloutWeights.additionalProperties,
									data: data9
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
							if (data9 < 0 || isNaN(data9)) {
								const err24 = {
									instancePath: instancePath + "/rolloutWeights/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/allOf/2/then/properties/rolloutWeights/additionalProperties/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema34.allOf[2].then.properties.rolloutWeights.additionalProperties,
									data: data9
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
					}
				} else {
					const err25 = {
						instancePath: instancePath + "/rolloutWeights",
						schemaPath: "#/allOf/2/then/properties/rolloutWeights/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema34.allOf[2].then.properties.rolloutWeights.type,
						parentSchema: schema34.allOf[2].then.properties.rolloutWeights,
						data: data8
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
			if (data.rolloutBucketBy !== void 0) {
				let data10 = data.rolloutBucketBy;
				if (typeof data10 === "string") {
					if (func2(data10) < 1) {
						const err26 = {
							instancePath: instancePath + "/rolloutBucketBy",
							schemaPath: "#/allOf/2/then/properties/rolloutBucketBy/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[2].then.properties.rolloutBucketBy,
							data: data10
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				} else {
					const err27 = {
						instancePath: instancePath + "/rolloutBucketBy",
						schemaPath: "#/allOf/2/then/properties/rolloutBucketBy/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[2].then.properties.rolloutBucketBy.type,
						parentSchema: schema34.allOf[2].then.properties.rolloutBucketBy,
						data: data10
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
			if (data.rolloutContextKind !== void 0) {
				let data11 = data.rolloutContextKind;
				if (typeof data11 === "string") {
					if (func2(data11) < 1) {
						const err28 = {
							instancePath: instancePath + "/rolloutContextKind",
							schemaPath: "#/allOf/2/then/properties/rolloutContextKind/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[2].then.properties.rolloutContextKind,
							data: data11
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				} else {
					const err29 = {
						instancePath: instancePath + "/rolloutContextKind",
						schemaPath: "#/allOf/2/then/properties/rolloutContextKind/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[2].then.properties.rolloutContextKind.type,
						parentSchema: schema34.allOf[2].then.properties.rolloutContextKind,
						data: data11
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		}
		var _valid2 = _errs18 === errors;
		valid7 = _valid2;
		if (valid7) var props3 = true;
	}
	if (!valid7) {
		const err30 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema34.allOf[2].if,
			parentSchema: schema34.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs39 = errors;
	let valid14 = true;
	const _errs40 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err31 = {};
			if (vErrors === null) vErrors = [err31];
			else vErrors.push(err31);
			errors++;
		} else if (data.kind !== void 0) {
			if ("addTargets" !== data.kind) {
				const err32 = {};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
	}
	var _valid4 = _errs40 === errors;
	errors = _errs39;
	if (vErrors !== null) {
		if (_errs39) vErrors.length = _errs39;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs42 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.variationId === void 0) {
				const err33 = {
					instancePath,
					schemaPath: "#/allOf/3/then/required",
					keyword: "required",
					params: { missingProperty: "variationId" },
					message: "must have required property 'variationId'",
					schema: schema34.allOf[3].then.required,
					parentSchema: schema34.allOf[3].then,
					data
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			if (data.values === void 0) {
				const err34 = {
					instancePath,
					schemaPath: "#/allOf/3/then/required",
					keyword: "required",
					params: { missingProperty: "values" },
					message: "must have required property 'values'",
					schema: schema34.allOf[3].then.required,
					parentSchema: schema34.allOf[3].then,
					data
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			for (const key4 in data) if (!(key4 === "kind" || key4 === "contextKind" || key4 === "variationId" || key4 === "values")) {
				const err35 = {
					instancePath,
					schemaPath: "#/allOf/3/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key4 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema34.allOf[3].then,
					data
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (data.kind !== void 0) {
				let data13 = data.kind;
				if ("addTargets" !== data13) {
					const err36 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/3/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "addTargets" },
						message: "must be equal to constant",
						schema: "addTargets",
						parentSchema: schema34.allOf[3].then.properties.kind,
						data: data13
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
			if (data.contextKind !== void 0) {
				let data14 = data.contextKind;
				if (typeof data14 !== "string") {
					const err37 = {
						instancePath: instancePath + "/contextKind",
						schemaPath: "#/allOf/3/then/properties/contextKind/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[3].then.properties.contextKind.type,
						parentSchema: schema34.allOf[3].then.properties.contextKind,
						data: data14
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
			if (data.variationId !== void 0) {
				let data15 = data.variationId;
				if (typeof data15 === "string") {
					if (func2(data15) < 1) {
						const err38 = {
							instancePath: instancePath + "/variationId",
							schemaPath: "#/allOf/3/then/properties/variationId/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[3].then.properties.variationId,
							data: data15
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				} else {
					const err39 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/allOf/3/then/properties/variationId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[3].then.properties.variationId.type,
						parentSchema: schema34.allOf[3].then.properties.variationId,
						data: data15
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
			if (data.values !== void 0) {
				let data16 = data.values;
				if (Array.isArray(data16)) {
					if (data16.length < 1) {
						const err40 = {
							instancePath: instancePath + "/values",
							schemaPath: "#/allOf/3/then/properties/values/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema34.allOf[3].then.properties.values,
							data: data16
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
					const len0 = data16.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data17 = data16[i0];
						if (typeof data17 === "string") {
							if (func2(data17) < 1) {
								const err41 = {
									instancePath: instancePath + "/values/" + i0,
									schemaPath: "#/allOf/3/then/properties/values/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema34.allOf[3].then.properties.values.items,
									data: data17
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						} else {
							const err42 = {
								instancePath: instancePath + "/values/" + i0,
								schemaPath: "#/allOf/3/then/properties/values/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema34.allOf[3].then.properties.values.items.type,
								parentSchema: schema34.allOf[3].then.properties.values.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					}
				} else {
					const err43 = {
						instancePath: instancePath + "/values",
						schemaPath: "#/allOf/3/then/properties/values/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema34.allOf[3].then.properties.values.type,
						parentSchema: schema34.allOf[3].then.properties.values,
						data: data16
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			}
		}
		var _valid4 = _errs42 === errors;
		valid14 = _valid4;
		if (valid14) var props4 = true;
	}
	if (!valid14) {
		const err44 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema34.allOf[3].if,
			parentSchema: schema34.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err44];
		else vErrors.push(err44);
		errors++;
	}
	if (props0 !== true && props4 !== void 0) {
		if (props4 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props4);
		}
	}
	const _errs54 = errors;
	let valid19 = true;
	const _errs55 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err45 = {};
			if (vErrors === null) vErrors = [err45];
			else vErrors.push(err45);
			errors++;
		} else if (data.kind !== void 0) {
			if ("addUserTargets" !== data.kind) {
				const err46 = {};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
	}
	var _valid5 = _errs55 === errors;
	errors = _errs54;
	if (vErrors !== null) {
		if (_errs54) vErrors.length = _errs54;
		else vErrors = null;
	}
	if (_valid5) {
		const _errs57 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.variationId === void 0) {
				const err47 = {
					instancePath,
					schemaPath: "#/allOf/4/then/required",
					keyword: "required",
					params: { missingProperty: "variationId" },
					message: "must have required property 'variationId'",
					schema: schema34.allOf[4].then.required,
					parentSchema: schema34.allOf[4].then,
					data
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
			if (data.values === void 0) {
				const err48 = {
					instancePath,
					schemaPath: "#/allOf/4/then/required",
					keyword: "required",
					params: { missingProperty: "values" },
					message: "must have required property 'values'",
					schema: schema34.allOf[4].then.required,
					parentSchema: schema34.allOf[4].then,
					data
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
			for (const key5 in data) if (!(key5 === "kind" || key5 === "variationId" || key5 === "values")) {
				const err49 = {
					instancePath,
					schemaPath: "#/allOf/4/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key5 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema34.allOf[4].then,
					data
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
			if (data.kind !== void 0) {
				let data19 = data.kind;
				if ("addUserTargets" !== data19) {
					const err50 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/4/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "addUserTargets" },
						message: "must be equal to constant",
						schema: "addUserTargets",
						parentSchema: schema34.allOf[4].then.properties.kind,
						data: data19
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
			}
			if (data.variationId !== void 0) {
				let data20 = data.variationId;
				if (typeof data20 === "string") {
					if (func2(data20) < 1) {
						const err51 = {
							instancePath: instancePath + "/variationId",
							schemaPath: "#/allOf/4/then/properties/variationId/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[4].then.properties.variationId,
							data: data20
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				} else {
					const err52 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/allOf/4/then/properties/variationId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[4].then.properties.variationId.type,
						parentSchema: schema34.allOf[4].then.properties.variationId,
						data: data20
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
			}
			if (data.values !== void 0) {
				let data21 = data.values;
				if (Array.isArray(data21)) {
					if (data21.length < 1) {
						const err53 = {
							instancePath: instancePath + "/values",
							schemaPath: "#/allOf/4/then/properties/values/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema34.allOf[4].then.properties.values,
							data: data21
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					const len1 = data21.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data22 = data21[i1];
						if (typeof data22 === "string") {
							if (func2(data22) < 1) {
								const err54 = {
									instancePath: instancePath + "/values/" + i1,
									schemaPath: "#/allOf/4/then/properties/values/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema34.allOf[4].then.properties.values.items,
									data: data22
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						} else {
							const err55 = {
								instancePath: instancePath + "/values/" + i1,
								schemaPath: "#/allOf/4/then/properties/values/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema34.allOf[4].then.properties.values.items.type,
								parentSchema: schema34.allOf[4].then.properties.values.items,
								data: data22
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					}
				} else {
					const err56 = {
						instancePath: instancePath + "/values",
						schemaPath: "#/allOf/4/then/properties/values/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema34.allOf[4].then.properties.values.type,
						parentSchema: schema34.allOf[4].then.properties.values,
						data: data21
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
			}
		}
		var _valid5 = _errs57 === errors;
		valid19 = _valid5;
		if (valid19) var props5 = true;
	}
	if (!valid19) {
		const err57 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema34.allOf[4].if,
			parentSchema: schema34.allOf[4],
			data
		};
		if (vErrors === null) vErrors = [err57];
		else vErrors.push(err57);
		errors++;
	}
	if (props0 !== true && props5 !== void 0) {
		if (props5 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props5);
		}
	}
	const _errs67 = errors;
	let valid24 = true;
	const _errs68 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err58 = {};
			if (vErrors === null) vErrors = [err58];
			else vErrors.push(err58);
			errors++;
		} else if (data.kind !== void 0) {
			if ("addRule" !== data.kind) {
				const err59 = {};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
	}
	var _valid6 = _errs68 === errors;
	errors = _errs67;
	if (vErrors !== null) {
		if (_errs67) vErrors.length = _errs67;
		else vErrors = null;
	}
	if (_valid6) {
		const _errs70 = errors;
		const _errs71 = errors;
		let valid26 = true;
		const _errs72 = errors;
		const _errs73 = errors;
		const _errs74 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rolloutWeights === void 0 && "rolloutWeights") {
				const err60 = {};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (_errs74 === errors) {
			const err61 = {};
			if (vErrors === null) vErrors = [err61];
			else vErrors.push(err61);
			errors++;
		} else {
			errors = _errs73;
			if (vErrors !== null) {
				if (_errs73) vErrors.length = _errs73;
				else vErrors = null;
			}
		}
		var _valid7 = _errs72 === errors;
		errors = _errs71;
		if (vErrors !== null) {
			if (_errs71) vErrors.length = _errs71;
			else vErrors = null;
		}
		let ifClause1;
		if (_valid7) {
			const _errs75 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.variationId === void 0) {
					const err62 = {
						instancePath,
						schemaPath: "#/allOf/5/then/then/required",
						keyword: "required",
						params: { missingProperty: "variationId" },
						message: "must have required property 'variationId'",
						schema: schema34.allOf[5].then.then.required,
						parentSchema: schema34.allOf[5].then.then,
						data
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
			}
			var _valid7 = _errs75 === errors;
			valid26 = _valid7;
			ifClause1 = "then";
		} else {
			const _errs76 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.variationId !== void 0) {
					const err63 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/allOf/5/then/else/properties/variationId/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema34.allOf[5].then.else.properties.variationId,
						data: data.variationId
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
			}
			var _valid7 = _errs76 === errors;
			valid26 = _valid7;
			if (valid26) {
				var props6 = {};
				props6.variationId = true;
			}
			ifClause1 = "else";
		}
		if (!valid26) {
			const err64 = {
				instancePath,
				schemaPath: "#/allOf/5/then/if",
				keyword: "if",
				params: { failingKeyword: ifClause1 },
				message: "must match \"" + ifClause1 + "\" schema",
				schema: schema34.allOf[5].then.if,
				parentSchema: schema34.allOf[5].then,
				data
			};
			if (vErrors === null) vErrors = [err64];
			else vErrors.push(err64);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.clauses === void 0) {
				const err65 = {
					instancePath,
					schemaPath: "#/allOf/5/then/required",
					keyword: "required",
					params: { missingProperty: "clauses" },
					message: "must have required property 'clauses'",
					schema: schema34.allOf[5].then.required,
					parentSchema: schema34.allOf[5].then,
					data
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
			for (const key6 in data) if (!func1.call(schema34.allOf[5].then.properties, key6)) {
				const err66 = {
					instancePath,
					schemaPath: "#/allOf/5/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key6 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema34.allOf[5].then,
					data
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
			if (data.kind !== void 0) {
				let data25 = data.kind;
				if ("addRule" !== data25) {
					const err67 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/5/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "addRule" },
						message: "must be equal to constant",
						schema: "addRule",
						parentSchema: schema34.allOf[5].then.properties.kind,
						data: data25
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			}
			if (data.variationId !== void 0) {
				let data26 = data.variationId;
				if (typeof data26 === "string") {
					if (func2(data26) < 1) {
						const err68 = {
							instancePath: instancePath + "/variationId",
							schemaPath: "#/allOf/5/then/properties/variationId/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[5].then.properties.variationId,
							data: data26
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				} else {
					const err69 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/allOf/5/then/properties/variationId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[5].then.properties.variationId.type,
						parentSchema: schema34.allOf[5].then.properties.variationId,
						data: data26
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
			}
			if (data.rolloutWeights !== void 0) {
				let data27 = data.rolloutWeights;
				if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
					if (Object.keys(data27).length < 1) {
						const err70 = {
							instancePath: instancePath + "/rolloutWeights",
							schemaPath: "#/allOf/5/then/properties/rolloutWeights/minProperties",
							keyword: "minProperties",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 properties",
							schema: 1,
							parentSchema: schema34.allOf[5].then.properties.rolloutWeights,
							data: data27
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
					for (const key7 in data27) {
						let data28 = data27[key7];
						if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
							const err71 = {
								instancePath: instancePath + "/rolloutWeights/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/allOf/5/then/properties/rolloutWeights/additionalProperties/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema34.allOf[5].then.properties.rolloutWeights.additionalProperties.type,
								parentSchema: schema34.allOf[5].then.properties.rolloutWeights.additionalProperties,
								data: data28
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						if (typeof data28 == "number" && isFinite(data28)) {
							if (data28 > 1e5 || isNaN(data28)) {
								const err72 = {
									instancePath: instancePath + "/rolloutWeights/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/allOf/5/then/properties/rolloutWeights/additionalProperties/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 1e5
									},
									message: "must be <= 100000",
									schema: 1e5,
									parentSchema: schema34.allOf[5].then.properties.rolloutWeights.additionalProperties,
									data: data28
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
							if (data28 < 0 || isNaN(data28)) {
								const err73 = {
									instancePath: instancePath + "/rolloutWeights/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/allOf/5/then/properties/rolloutWeights/additionalProperties/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema34.allOf[5].then.properties.rolloutWeights.additionalProperties,
									data: data28
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
						}
					}
				} else {
					const err74 = {
						instancePath: instancePath + "/rolloutWeights",
						schemaPath: "#/allOf/5/then/properties/rolloutWeights/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema34.allOf[5].then.properties.rolloutWeights.type,
						parentSchema: schema34.allOf[5].then.properties.rolloutWeights,
						data: data27
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
			}
			if (data.rolloutBucketBy !== void 0) {
				let data29 = data.rolloutBucketBy;
				if (typeof data29 === "string") {
					if (func2(data29) < 1) {
						const err75 = {
							instancePath: instancePath + "/rolloutBucketBy",
							schemaPath: "#/allOf/5/then/properties/rolloutBucketBy/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[5].then.properties.rolloutBucketBy,
							data: data29
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				} else {
					const err76 = {
						instancePath: instancePath + "/rolloutBucketBy",
						schemaPath: "#/allOf/5/then/properties/rolloutBucketBy/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[5].then.properties.rolloutBucketBy.type,
						parentSchema: schema34.allOf[5].then.properties.rolloutBucketBy,
						data: data29
					};
					if (vErrors === null) vErrors = [err76];
					else vErrors.push(err76);
					errors++;
				}
			}
			if (data.rolloutContextKind !== void 0) {
				let data30 = data.rolloutContextKind;
				if (typeof data30 === "string") {
					if (func2(data30) < 1) {
						const err77 = {
							instancePath: instancePath + "/rolloutContextKind",
							schemaPath: "#/allOf/5/then/properties/rolloutContextKind/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[5].then.properties.rolloutContextKind,
							data: data30
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				} else {
					const err78 = {
						instancePath: instancePath + "/rolloutContextKind",
						schemaPath: "#/allOf/5/then/properties/rolloutContextKind/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[5].then.properties.rolloutContextKind.type,
						parentSchema: schema34.allOf[5].then.properties.rolloutContextKind,
						data: data30
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
			}
			if (data.clauses !== void 0) {
				let data31 = data.clauses;
				if (Array.isArray(data31)) {
					if (data31.length < 1) {
						const err79 = {
							instancePath: instancePath + "/clauses",
							schemaPath: "#/allOf/5/then/properties/clauses/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema34.allOf[5].then.properties.clauses,
							data: data31
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
					const len2 = data31.length;
					for (let i2 = 0; i2 < len2; i2++) if (!validate83(data31[i2], {
						instancePath: instancePath + "/clauses/" + i2,
						parentData: data31,
						parentDataProperty: i2,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
						errors = vErrors.length;
					}
				} else {
					const err80 = {
						instancePath: instancePath + "/clauses",
						schemaPath: "#/allOf/5/then/properties/clauses/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema34.allOf[5].then.properties.clauses.type,
						parentSchema: schema34.allOf[5].then.properties.clauses,
						data: data31
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
			}
			if (data.beforeRuleId !== void 0) {
				let data33 = data.beforeRuleId;
				if (typeof data33 === "string") {
					if (func2(data33) < 1) {
						const err81 = {
							instancePath: instancePath + "/beforeRuleId",
							schemaPath: "#/allOf/5/then/properties/beforeRuleId/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[5].then.properties.beforeRuleId,
							data: data33
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				} else {
					const err82 = {
						instancePath: instancePath + "/beforeRuleId",
						schemaPath: "#/allOf/5/then/properties/beforeRuleId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[5].then.properties.beforeRuleId.type,
						parentSchema: schema34.allOf[5].then.properties.beforeRuleId,
						data: data33
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
			}
			if (data.description !== void 0) {
				let data34 = data.description;
				if (typeof data34 !== "string") {
					const err83 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/allOf/5/then/properties/description/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[5].then.properties.description.type,
						parentSchema: schema34.allOf[5].then.properties.description,
						data: data34
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
			}
			if (data.ref !== void 0) {
				let data35 = data.ref;
				if (typeof data35 !== "string") {
					const err84 = {
						instancePath: instancePath + "/ref",
						schemaPath: "#/allOf/5/then/properties/ref/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[5].then.properties.ref.type,
						parentSchema: schema34.allOf[5].then.properties.ref,
						data: data35
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
			}
		}
		var _valid6 = _errs70 === errors;
		valid24 = _valid6;
		if (valid24) var props7 = true;
	}
	if (!valid24) {
		const err85 = {
			instancePath,
			schemaPath: "#/allOf/5/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema34.allOf[5].if,
			parentSchema: schema34.allOf[5],
			data
		};
		if (vErrors === null) vErrors = [err85];
		else vErrors.push(err85);
		errors++;
	}
	if (props0 !== true && props7 !== void 0) {
		if (props7 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props7);
		}
	}
	const _errs100 = errors;
	let valid33 = true;
	const _errs101 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err86 = {};
			if (vErrors === null) vErrors = [err86];
			else vErrors.push(err86);
			errors++;
		} else if (data.kind !== void 0) {
			if ("updateRuleVariationOrRollout" !== data.kind) {
				const err87 = {};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			}
		}
	}
	var _valid8 = _errs101 === errors;
	errors = _errs100;
	if (vErrors !== null) {
		if (_errs100) vErrors.length = _errs100;
		else vErrors = null;
	}
	if (_valid8) {
		const _errs103 = errors;
		const _errs104 = errors;
		let valid35 = true;
		const _errs105 = errors;
		const _errs106 = errors;
		const _errs107 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rolloutWeights === void 0 && "rolloutWeights") {
				const err88 = {};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
		if (_errs107 === errors) {
			const err89 = {};
			if (vErrors === null) vErrors = [err89];
			else vErrors.push(err89);
			errors++;
		} else {
			errors = _errs106;
			if (vErrors !== null) {
				if (_errs106) vErrors.length = _errs106;
				else vErrors = null;
			}
		}
		var _valid9 = _errs105 === errors;
		errors = _errs104;
		if (vErrors !== null) {
			if (_errs104) vErrors.length = _errs104;
			else vErrors = null;
		}
		let ifClause2;
		if (_valid9) {
			const _errs108 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.variationId === void 0) {
					const err90 = {
						instancePath,
						schemaPath: "#/allOf/6/then/then/required",
						keyword: "required",
						params: { missingProperty: "variationId" },
						message: "must have required property 'variationId'",
						schema: schema34.allOf[6].then.then.required,
						parentSchema: schema34.allOf[6].then.then,
						data
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
			}
			var _valid9 = _errs108 === errors;
			valid35 = _valid9;
			ifClause2 = "then";
		} else {
			const _errs109 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.variationId !== void 0) {
					const err91 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/allOf/6/then/else/properties/variationId/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema34.allOf[6].then.else.properties.variationId,
						data: data.variationId
					};
					if (vErrors === null) vErrors = [err91];
					else vErrors.push(err91);
					errors++;
				}
			}
			var _valid9 = _errs109 === errors;
			valid35 = _valid9;
			if (valid35) {
				var props8 = {};
				props8.variationId = true;
			}
			ifClause2 = "else";
		}
		if (!valid35) {
			const err92 = {
				instancePath,
				schemaPath: "#/allOf/6/then/if",
				keyword: "if",
				params: { failingKeyword: ifClause2 },
				message: "must match \"" + ifClause2 + "\" schema",
				schema: schema34.allOf[6].then.if,
				parentSchema: schema34.allOf[6].then,
				data
			};
			if (vErrors === null) vErrors = [err92];
			else vErrors.push(err92);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.ruleId === void 0) {
				const err93 = {
					instancePath,
					schemaPath: "#/allOf/6/then/required",
					keyword: "required",
					params: { missingProperty: "ruleId" },
					message: "must have required property 'ruleId'",
					schema: schema34.allOf[6].then.required,
					parentSchema: schema34.allOf[6].then,
					data
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			}
			for (const key8 in data) if (!(key8 === "kind" || key8 === "variationId" || key8 === "rolloutWeights" || key8 === "rolloutBucketBy" || key8 === "rolloutContextKind" || key8 === "ruleId")) {
				const err94 = {
					instancePath,
					schemaPath: "#/allOf/6/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key8 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema34.allOf[6].then,
					data
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
			if (data.kind !== void 0) {
				let data38 = data.kind;
				if ("updateRuleVariationOrRollout" !== data38) {
					const err95 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/6/then/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "updateRuleVariationOrRollout" },
						message: "must be equal to constant",
						schema: "updateRuleVariationOrRollout",
						parentSchema: schema34.allOf[6].then.properties.kind,
						data: data38
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
			}
			if (data.variationId !== void 0) {
				let data39 = data.variationId;
				if (typeof data39 === "string") {
					if (func2(data39) < 1) {
						const err96 = {
							instancePath: instancePath + "/variationId",
							schemaPath: "#/allOf/6/then/properties/variationId/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[6].then.properties.variationId,
							data: data39
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
				} else {
					const err97 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/allOf/6/then/properties/variationId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[6].then.properties.variationId.type,
						parentSchema: schema34.allOf[6].then.properties.variationId,
						data: data39
					};
					if (vErrors === null) vErrors = [err97];
					else vErrors.push(err97);
					errors++;
				}
			}
			if (data.rolloutWeights !== void 0) {
				let data40 = data.rolloutWeights;
				if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
					if (Object.keys(data40).length < 1) {
						const err98 = {
							instancePath: instancePath + "/rolloutWeights",
							schemaPath: "#/allOf/6/then/properties/rolloutWeights/minProperties",
							keyword: "minProperties",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 properties",
							schema: 1,
							parentSchema: schema34.allOf[6].then.properties.rolloutWeights,
							data: data40
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
					for (const key9 in data40) {
						let data41 = data40[key9];
						if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
							const err99 = {
								instancePath: instancePath + "/rolloutWeights/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/allOf/6/then/properties/rolloutWeights/additionalProperties/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema34.allOf[6].then.properties.rolloutWeights.additionalProperties.type,
								parentSchema: schema34.allOf[6].then.properties.rolloutWeights.additionalProperties,
								data: data41
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
						if (typeof data41 == "number" && isFinite(data41)) {
							if (data41 > 1e5 || isNaN(data41)) {
								const err100 = {
									instancePath: instancePath + "/rolloutWeights/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/allOf/6/then/properties/rolloutWeights/additionalProperties/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 1e5
									},
									message: "must be <= 100000",
									schema: 1e5,
									parentSchema: schema34.allOf[6].then.properties.rolloutWeights.additionalProperties,
									data: data41
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
							if (data41 < 0 || isNaN(data41)) {
								const err101 = {
									instancePath: instancePath + "/rolloutWeights/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/allOf/6/then/properties/rolloutWeights/additionalProperties/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema34.allOf[6].then.properties.rolloutWeights.additionalProperties,
									data: data41
								};
								if (vErrors === null) vErrors = [err101];
								else vErrors.push(err101);
								errors++;
							}
						}
					}
				} else {
					const err102 = {
						instancePath: instancePath + "/rolloutWeights",
						schemaPath: "#/allOf/6/then/properties/rolloutWeights/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema34.allOf[6].then.properties.rolloutWeights.type,
						parentSchema: schema34.allOf[6].then.properties.rolloutWeights,
						data: data40
					};
					if (vErrors === null) vErrors = [err102];
					else vErrors.push(err102);
					errors++;
				}
			}
			if (data.rolloutBucketBy !== void 0) {
				let data42 = data.rolloutBucketBy;
				if (typeof data42 === "string") {
					if (func2(data42) < 1) {
						const err103 = {
							instancePath: instancePath + "/rolloutBucketBy",
							schemaPath: "#/allOf/6/then/properties/rolloutBucketBy/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[6].then.properties.rolloutBucketBy,
							data: data42
						};
						if (vErrors === null) vErrors = [err103];
						else vErrors.push(err103);
						errors++;
					}
				} else {
					const err104 = {
						instancePath: instancePath + "/rolloutBucketBy",
						schemaPath: "#/allOf/6/then/properties/rolloutBucketBy/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[6].then.properties.rolloutBucketBy.type,
						parentSchema: schema34.allOf[6].then.properties.rolloutBucketBy,
						data: data42
					};
					if (vErrors === null) vErrors = [err104];
					else vErrors.push(err104);
					errors++;
				}
			}
			if (data.rolloutContextKind !== void 0) {
				let data43 = data.rolloutContextKind;
				if (typeof data43 === "string") {
					if (func2(data43) < 1) {
						const err105 = {
							instancePath: instancePath + "/rolloutContextKind",
							schemaPath: "#/allOf/6/then/properties/rolloutContextKind/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[6].then.properties.rolloutContextKind,
							data: data43
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
				} else {
					const err106 = {
						instancePath: instancePath + "/rolloutContextKind",
						schemaPath: "#/allOf/6/then/properties/rolloutContextKind/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[6].then.properties.rolloutContextKind.type,
						parentSchema: schema34.allOf[6].then.properties.rolloutContextKind,
						data: data43
					};
					if (vErrors === null) vErrors = [err106];
					else vErrors.push(err106);
					errors++;
				}
			}
			if (data.ruleId !== void 0) {
				let data44 = data.ruleId;
				if (typeof data44 === "string") {
					if (func2(data44) < 1) {
						const err107 = {
							instancePath: instancePath + "/ruleId",
							schemaPath: "#/allOf/6/then/properties/ruleId/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema34.allOf[6].then.properties.ruleId,
							data: data44
						};
						if (vErrors === null) vErrors = [err107];
						else vErrors.push(err107);
						errors++;
					}
				} else {
					const err108 = {
						instancePath: instancePath + "/ruleId",
						schemaPath: "#/allOf/6/then/properties/ruleId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema34.allOf[6].then.properties.ruleId.type,
						parentSchema: schema34.allOf[6].then.properties.ruleId,
						data: data44
					};
					if (vErrors === null) vErrors = [err108];
					else vErrors.push(err108);
					errors++;
				}
			}
		}
		var _valid8 = _errs103 === errors;
		valid33 = _valid8;
		if (valid33) var props9 = true;
	}
	if (!valid33) {
		const err109 = {
			instancePath,
			schemaPath: "#/allOf/6/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema34.allOf[6].if,
			parentSchema: schema34.allOf[6],
			data
		};
		if (vErrors === null) vErrors = [err109];
		else vErrors.push(err109);
		errors++;
	}
	if (props0 !== true && props9 !== void 0) {
		if (props9 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props9);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err110 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema34.required,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err110];
			else vErrors.push(err110);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.kind = true;
			props0.variationId = true;
			props0.rolloutWeights = true;
			props0.ruleId = true;
			props0.beforeRuleId = true;
		}
		if (data.kind !== void 0) {
			let data45 = data.kind;
			if (typeof data45 === "string") {
				if (func2(data45) < 1) {
					const err111 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema34.properties.kind,
						data: data45
					};
					if (vErrors === null) vErrors = [err111];
					else vErrors.push(err111);
					errors++;
				}
			} else {
				const err112 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema34.properties.kind.type,
					parentSchema: schema34.properties.kind,
					data: data45
				};
				if (vErrors === null) vErrors = [err112];
				else vErrors.push(err112);
				errors++;
			}
		}
		if (data.variationId !== void 0) {
			let data46 = data.variationId;
			if (typeof data46 === "string") {
				if (func2(data46) < 1) {
					const err113 = {
						instancePath: instancePath + "/variationId",
						schemaPath: "#/properties/variationId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema34.properties.variationId,
						data: data46
					};
					if (vErrors === null) vErrors = [err113];
					else vErrors.push(err113);
					errors++;
				}
			} else {
				const err114 = {
					instancePath: instancePath + "/variationId",
					schemaPath: "#/properties/variationId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema34.properties.variationId.type,
					parentSchema: schema34.properties.variationId,
					data: data46
				};
				if (vErrors === null) vErrors = [err114];
				else vErrors.push(err114);
				errors++;
			}
		}
		if (data.rolloutWeights !== void 0) {
			let data47 = data.rolloutWeights;
			if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
				if (Object.keys(data47).length < 1) {
					const err115 = {
						instancePath: instancePath + "/rolloutWeights",
						schemaPath: "#/properties/rolloutWeights/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema34.properties.rolloutWeights,
						data: data47
					};
					if (vErrors === null) vErrors = [err115];
					else vErrors.push(err115);
					errors++;
				}
				for (const key10 in data47) {
					let data48 = data47[key10];
					if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
						const err116 = {
							instancePath: instancePath + "/rolloutWeights/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/rolloutWeights/additionalProperties/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema34.properties.rolloutWeights.additionalProperties.type,
							parentSchema: schema34.properties.rolloutWeights.additionalProperties,
							data: data48
						};
						if (vErrors === null) vErrors = [err116];
						else vErrors.push(err116);
						errors++;
					}
					if (typeof data48 == "number" && isFinite(data48)) {
						if (data48 > 1e5 || isNaN(data48)) {
							const err117 = {
								instancePath: instancePath + "/rolloutWeights/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/rolloutWeights/additionalProperties/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e5
								},
								message: "must be <= 100000",
								schema: 1e5,
								parentSchema: schema34.properties.rolloutWeights.additionalProperties,
								data: data48
							};
							if (vErrors === null) vErrors = [err117];
							else vErrors.push(err117);
							errors++;
						}
						if (data48 < 0 || isNaN(data48)) {
							const err118 = {
								instancePath: instancePath + "/rolloutWeights/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/rolloutWeights/additionalProperties/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema34.properties.rolloutWeights.additionalProperties,
								data: data48
							};
							if (vErrors === null) vErrors = [err118];
							else vErrors.push(err118);
							errors++;
						}
					}
				}
			} else {
				const err119 = {
					instancePath: instancePath + "/rolloutWeights",
					schemaPath: "#/properties/rolloutWeights/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema34.properties.rolloutWeights.type,
					parentSchema: schema34.properties.rolloutWeights,
					data: data47
				};
				if (vErrors === null) vErrors = [err119];
				else vErrors.push(err119);
				errors++;
			}
		}
		if (data.ruleId !== void 0) {
			let data49 = data.ruleId;
			if (typeof data49 === "string") {
				if (func2(data49) < 1) {
					const err120 = {
						instancePath: instancePath + "/ruleId",
						schemaPath: "#/properties/ruleId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema34.properties.ruleId,
						data: data49
					};
					if (vErrors === null) vErrors = [err120];
					else vErrors.push(err120);
					errors++;
				}
			} else {
				const err121 = {
					instancePath: instancePath + "/ruleId",
					schemaPath: "#/properties/ruleId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema34.properties.ruleId.type,
					parentSchema: schema34.properties.ruleId,
					data: data49
				};
				if (vErrors === null) vErrors = [err121];
				else vErrors.push(err121);
				errors++;
			}
		}
		if (data.beforeRuleId !== void 0) {
			let data50 = data.beforeRuleId;
			if (typeof data50 === "string") {
				if (func2(data50) < 1) {
					const err122 = {
						instancePath: instancePath + "/beforeRuleId",
						schemaPath: "#/properties/beforeRuleId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema34.properties.beforeRuleId,
						data: data50
					};
					if (vErrors === null) vErrors = [err122];
					else vErrors.push(err122);
					errors++;
				}
			} else {
				const err123 = {
					instancePath: instancePath + "/beforeRuleId",
					schemaPath: "#/properties/beforeRuleId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema34.properties.beforeRuleId.type,
					parentSchema: schema34.properties.beforeRuleId,
					data: data50
				};
				if (vErrors === null) vErrors = [err123];
				else vErrors.push(err123);
				errors++;
			}
		}
	}
	validate82.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate82.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema36 = {
	"title": "Shorthand instruction",
	"description": "One of `turn`, `serve`, `rollout` (with `by`), `target` (with `contextKind`); or a rule: a new one for a `segment`, or an existing `rule`, and what it is to `serve` or its `rollout`.",
	"examples": [
		{ "turn": "on" },
		{
			"rollout": {
				"true": "10%",
				"false": "rest"
			},
			"by": "email"
		},
		{
			"segment": "beta-testers",
			"serve": true,
			"description": "Beta testers"
		},
		{
			"rule": "Beta testers",
			"rollout": {
				"true": "50%",
				"false": "rest"
			}
		}
	],
	"type": "object",
	"minProperties": 1,
	"additionalProperties": false,
	"properties": {
		"turn": {
			"title": "Turn",
			"description": "Turns the flag's targeting on or off.",
			"enum": [
				"on",
				"off",
				true,
				false
			],
			"examples": ["on"]
		},
		"target": {
			"title": "Target",
			"description": "Contexts, by key, that are served one variation.",
			"type": "object",
			"minProperties": 1,
			"maxProperties": 1,
			"additionalProperties": {
				"title": "Context keys",
				"description": "Keys of the contexts.",
				"type": "array",
				"items": {
					"title": "Context key",
					"description": "Key of a context.",
					"examples": ["user-1"],
					"type": "string",
					"minLength": 1
				},
				"minItems": 1,
				"examples": [["user-1"]]
			},
			"examples": [{ "true": ["user-1", "user-2"] }]
		},
		"contextKind": {
			"title": "Context kind",
			"description": "The kind of the targeted contexts; `user` if left out.",
			"type": "string",
			"minLength": 1,
			"examples": ["organization"]
		},
		"segment": {
			"title": "Segment",
			"description": "Adds a rule for who is in this segment, or in one of several: its key, or a list of keys. What the rule gives goes beside it: `serve` or `rollout`.",
			"type": ["string", "array"],
			"if": { "type": "string" },
			"then": { "minLength": 1 },
			"else": {
				"type": "array",
				"minItems": 1,
				"uniqueItems": true,
				"items": {
					"title": "Segment key",
					"description": "Key of a segment of the environment.",
					"type": "string",
					"minLength": 1,
					"examples": ["beta-testers"]
				}
			},
			"examples": ["beta-testers", ["beta-testers", "employees"]]
		},
		"rule": { "$ref": "#/$defs/rule" },
		"serve": { "$ref": "#/$defs/variation" },
		"rollout": { "$ref": "#/$defs/rollout" },
		"by": { "$ref": "#/$defs/by" },
		"description": {
			"title": "Description of the new rule",
			"description": "What the rule for the `segment` is called in LaunchDarkly; later documents can name it by that.",
			"type": "string",
			"minLength": 1,
			"examples": ["Beta testers"]
		},
		"before": { "$ref": "#/$defs/rule" },
		"kind": {
			"title": "Kind",
			"description": "Begins an instruction in LaunchDarkly's own form, such as `turnFlagOn`.",
			"type": "string",
			"minLength": 1,
			"examples": ["turnFlagOn"]
		}
	}
};
const schema37 = {
	"title": "Rule",
	"description": "A rule that the flag has in the environment: its id or its exact description; or, explicitly, {id: …}. As `rule`: the one that is to `serve` something else; as `before`: the one that a new rule goes in front of.",
	"examples": ["Beta testers", { "id": "6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e" }],
	"type": ["string", "object"],
	"if": { "type": "string" },
	"then": { "minLength": 1 },
	"else": {
		"type": "object",
		"required": ["id"],
		"additionalProperties": false,
		"properties": { "id": {
			"title": "Rule id",
			"description": "The rule's `_id` in LaunchDarkly.",
			"type": "string",
			"minLength": 1,
			"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
		} }
	}
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema37.type },
			message: "must be string,object",
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (typeof data !== "string") {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (typeof data === "string") {
			if (func2(data) < 1) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema37.then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "id" },
					message: "must have required property 'id'",
					schema: schema37.else.required,
					parentSchema: schema37.else,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "id")) {
				const err4 = {
					instancePath,
					schemaPath: "#/else/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema37.else,
					data
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.id !== void 0) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func2(data0) < 1) {
						const err5 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/else/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema37.else.properties.id,
							data: data0
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/else/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema37.else.properties.id.type,
						parentSchema: schema37.else.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/else/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema37.else.type,
				parentSchema: schema37.else,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err8 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema37.if,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate87.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate87.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema25 = {
	"title": "Variation",
	"description": "A variation of the flag: its id, its exact name, or the JSON text of its value; or, explicitly, {id: …}, {name: …} or {value: …}.",
	"examples": [
		true,
		"Control",
		{ "id": "452f5fb5-7320-4ba3-81a1-8f4324f79d49" },
		{ "name": "Control" },
		{ "value": { "limit": 10 } }
	],
	"type": [
		"string",
		"number",
		"boolean",
		"null",
		"object"
	],
	"if": { "type": "object" },
	"then": {
		"type": "object",
		"minProperties": 1,
		"maxProperties": 1,
		"additionalProperties": false,
		"properties": {
			"id": {
				"title": "Variation id",
				"description": "The variation's `_id` in LaunchDarkly.",
				"type": "string",
				"minLength": 1,
				"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
			},
			"name": {
				"title": "Variation name",
				"description": "The variation's exact name.",
				"type": "string",
				"minLength": 1,
				"examples": ["Control"]
			},
			"value": {
				"title": "Variation value",
				"description": "The variation's value, any JSON.",
				"examples": [true, { "limit": 10 }]
			}
		}
	}
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean" && data !== null && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema25.type },
			message: "must be string,number,boolean,null,object",
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length > 1) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/maxProperties",
					keyword: "maxProperties",
					params: { limit: 1 },
					message: "must NOT have more than 1 properties",
					schema: 1,
					parentSchema: schema25.then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (Object.keys(data).length < 1) {
				const err3 = {
					instancePath,
					schemaPath: "#/then/minProperties",
					keyword: "minProperties",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 properties",
					schema: 1,
					parentSchema: schema25.then,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "value")) {
				const err4 = {
					instancePath,
					schemaPath: "#/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema25.then,
					data
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.id !== void 0) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func2(data0) < 1) {
						const err5 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/then/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema25.then.properties.id,
							data: data0
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/then/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema25.then.properties.id.type,
						parentSchema: schema25.then.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.name !== void 0) {
				let data1 = data.name;
				if (typeof data1 === "string") {
					if (func2(data1) < 1) {
						const err7 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/then/properties/name/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema25.then.properties.name,
							data: data1
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/then/properties/name/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema25.then.properties.name.type,
						parentSchema: schema25.then.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		} else {
			const err9 = {
				instancePath,
				schemaPath: "#/then/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema25.then.type,
				parentSchema: schema25.then,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
	}
	if (!valid0) {
		const err10 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema25.if,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate64.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema26 = {
	"title": "Rollout",
	"description": "Shares of the contexts by variation; they add up to 100%. As a list where a variation's value can't be a key.",
	"examples": [{
		"true": "10%",
		"false": "rest"
	}, [{
		"variation": { "value": { "limit": 10 } },
		"weight": "10%"
	}, {
		"variation": "Control",
		"weight": "rest"
	}]],
	"type": ["object", "array"],
	"if": { "type": "array" },
	"then": {
		"type": "array",
		"minItems": 1,
		"items": {
			"title": "Share of one variation",
			"description": "A variation and its share.",
			"examples": [{
				"variation": "Control",
				"weight": "90%"
			}],
			"type": "object",
			"required": ["variation", "weight"],
			"additionalProperties": false,
			"properties": {
				"variation": { "$ref": "#/$defs/variation" },
				"weight": { "$ref": "#/$defs/percent" }
			}
		}
	},
	"else": {
		"type": "object",
		"minProperties": 1,
		"additionalProperties": { "$ref": "#/$defs/percent" }
	}
};
const schema27 = {
	"title": "Share",
	"description": "Percent with up to three decimals and a percent sign, or `rest` (once) for what the others leave of 100%.",
	"examples": [
		"10%",
		"33.333%",
		"rest"
	],
	"type": "string",
	"pattern": "^(?:\\d{1,3}(?:\\.\\d{1,3})?%|rest)$"
};
const pattern18 = new RegExp("^(?:\\d{1,3}(?:\\.\\d{1,3})?%|rest)$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:\\d{1,3}(?:\\.\\d{1,3})?%|rest)$" },
				message: "must match pattern \"^(?:\\d{1,3}(?:\\.\\d{1,3})?%|rest)$\"",
				schema: "^(?:\\d{1,3}(?:\\.\\d{1,3})?%|rest)$",
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema26.type },
			message: "must be object,array",
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!Array.isArray(data)) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (Array.isArray(data)) {
			if (data.length < 1) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/minItems",
					keyword: "minItems",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 items",
					schema: 1,
					parentSchema: schema26.then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					if (data0.variation === void 0) {
						const err3 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/then/items/required",
							keyword: "required",
							params: { missingProperty: "variation" },
							message: "must have required property 'variation'",
							schema: schema26.then.items.required,
							parentSchema: schema26.then.items,
							data: data0
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (data0.weight === void 0) {
						const err4 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/then/items/required",
							keyword: "required",
							params: { missingProperty: "weight" },
							message: "must have required property 'weight'",
							schema: schema26.then.items.required,
							parentSchema: schema26.then.items,
							data: data0
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					for (const key0 in data0) if (!(key0 === "variation" || key0 === "weight")) {
						const err5 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/then/items/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema26.then.items,
							data: data0
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (data0.variation !== void 0) {
						if (!validate64(data0.variation, {
							instancePath: instancePath + "/" + i0 + "/variation",
							parentData: data0,
							parentDataProperty: "variation",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
					}
					if (data0.weight !== void 0) {
						if (!validate68(data0.weight, {
							instancePath: instancePath + "/" + i0 + "/weight",
							parentData: data0,
							parentDataProperty: "weight",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
							errors = vErrors.length;
						}
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/then/items/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema26.then.items.type,
						parentSchema: schema26.then.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/then/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array",
				schema: schema26.then.type,
				parentSchema: schema26.then,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length < 1) {
				const err8 = {
					instancePath,
					schemaPath: "#/else/minProperties",
					keyword: "minProperties",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 properties",
					schema: 1,
					parentSchema: schema26.else,
					data
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			for (const key1 in data) if (!validate68(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		} else {
			const err9 = {
				instancePath,
				schemaPath: "#/else/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema26.else.type,
				parentSchema: schema26.else,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		var _valid0 = _errs11 === errors;
		valid0 = _valid0;
		if (valid0) var props1 = true;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err10 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema26.if,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate66.errors = vErrors;
	evaluated0.props = props1;
	evaluated0.items = items0;
	return errors === 0;
}
validate66.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
const schema38 = {
	"title": "Bucketing",
	"description": "Which attribute of which context kind decides who gets which variation: an attribute, or both.",
	"examples": ["email", {
		"attribute": "key",
		"contextKind": "organization"
	}],
	"type": ["string", "object"],
	"if": { "type": "string" },
	"then": { "minLength": 1 },
	"else": {
		"type": "object",
		"minProperties": 1,
		"additionalProperties": false,
		"properties": {
			"attribute": {
				"title": "Attribute",
				"description": "The attribute that is hashed.",
				"type": "string",
				"minLength": 1,
				"examples": ["key"]
			},
			"contextKind": {
				"title": "Context kind",
				"description": "The kind of context.",
				"type": "string",
				"minLength": 1,
				"examples": ["organization"]
			}
		}
	}
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema38.type },
			message: "must be string,object",
			schema: schema38.type,
			parentSchema: schema38,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (typeof data !== "string") {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (typeof data === "string") {
			if (func2(data) < 1) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema38.then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length < 1) {
				const err3 = {
					instancePath,
					schemaPath: "#/else/minProperties",
					keyword: "minProperties",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 properties",
					schema: 1,
					parentSchema: schema38.else,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "attribute" || key0 === "contextKind")) {
				const err4 = {
					instancePath,
					schemaPath: "#/else/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema38.else,
					data
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.attribute !== void 0) {
				let data0 = data.attribute;
				if (typeof data0 === "string") {
					if (func2(data0) < 1) {
						const err5 = {
							instancePath: instancePath + "/attribute",
							schemaPath: "#/else/properties/attribute/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema38.else.properties.attribute,
							data: data0
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/attribute",
						schemaPath: "#/else/properties/attribute/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema38.else.properties.attribute.type,
						parentSchema: schema38.else.properties.attribute,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.contextKind !== void 0) {
				let data1 = data.contextKind;
				if (typeof data1 === "string") {
					if (func2(data1) < 1) {
						const err7 = {
							instancePath: instancePath + "/contextKind",
							schemaPath: "#/else/properties/contextKind/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema38.else.properties.contextKind,
							data: data1
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/contextKind",
						schemaPath: "#/else/properties/contextKind/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema38.else.properties.contextKind.type,
						parentSchema: schema38.else.properties.contextKind,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		} else {
			const err9 = {
				instancePath,
				schemaPath: "#/else/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema38.else.type,
				parentSchema: schema38.else,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err10 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema38.if,
			parentSchema: schema38,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate91.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate91.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema36.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.turn !== void 0) {
			let data0 = data.turn;
			if (!(data0 === "on" || data0 === "off" || data0 === true || data0 === false)) {
				const err2 = {
					instancePath: instancePath + "/turn",
					schemaPath: "#/properties/turn/enum",
					keyword: "enum",
					params: { allowedValues: schema36.properties.turn.enum },
					message: "must be equal to one of the allowed values",
					schema: schema36.properties.turn.enum,
					parentSchema: schema36.properties.turn,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.target !== void 0) {
			let data1 = data.target;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length > 1) {
					const err3 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/properties/target/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1 },
						message: "must NOT have more than 1 properties",
						schema: 1,
						parentSchema: schema36.properties.target,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (Object.keys(data1).length < 1) {
					const err4 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/properties/target/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema36.properties.target,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				for (const key1 in data1) {
					let data2 = data1[key1];
					if (Array.isArray(data2)) {
						if (data2.length < 1) {
							const err5 = {
								instancePath: instancePath + "/target/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/target/additionalProperties/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema36.properties.target.additionalProperties,
								data: data2
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						const len0 = data2.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data3 = data2[i0];
							if (typeof data3 === "string") {
								if (func2(data3) < 1) {
									const err6 = {
										instancePath: instancePath + "/target/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
										schemaPath: "#/properties/target/additionalProperties/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema36.properties.target.additionalProperties.items,
										data: data3
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
							} else {
								const err7 = {
									instancePath: instancePath + "/target/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
									schemaPath: "#/properties/target/additionalProperties/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema36.properties.target.additionalProperties.items.type,
									parentSchema: schema36.properties.target.additionalProperties.items,
									data: data3
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/target/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/target/additionalProperties/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema36.properties.target.additionalProperties.type,
							parentSchema: schema36.properties.target.additionalProperties,
							data: data2
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema36.properties.target.type,
					parentSchema: schema36.properties.target,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.contextKind !== void 0) {
			let data4 = data.contextKind;
			if (typeof data4 === "string") {
				if (func2(data4) < 1) {
					const err10 = {
						instancePath: instancePath + "/contextKind",
						schemaPath: "#/properties/contextKind/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema36.properties.contextKind,
						data: data4
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/contextKind",
					schemaPath: "#/properties/contextKind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema36.properties.contextKind.type,
					parentSchema: schema36.properties.contextKind,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.segment !== void 0) {
			let data5 = data.segment;
			if (typeof data5 !== "string" && !Array.isArray(data5)) {
				const err12 = {
					instancePath: instancePath + "/segment",
					schemaPath: "#/properties/segment/type",
					keyword: "type",
					params: { type: schema36.properties.segment.type },
					message: "must be string,array",
					schema: schema36.properties.segment.type,
					parentSchema: schema36.properties.segment,
					data: data5
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			const _errs14 = errors;
			let valid4 = true;
			const _errs15 = errors;
			if (typeof data5 !== "string") {
				const err13 = {};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid0 = _errs15 === errors;
			errors = _errs14;
			if (vErrors !== null) {
				if (_errs14) vErrors.length = _errs14;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs17 = errors;
				if (typeof data5 === "string") {
					if (func2(data5) < 1) {
						const err14 = {
							instancePath: instancePath + "/segment",
							schemaPath: "#/properties/segment/then/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema36.properties.segment.then,
							data: data5
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				var _valid0 = _errs17 === errors;
				valid4 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs18 = errors;
				if (Array.isArray(data5)) {
					if (data5.length < 1) {
						const err15 = {
							instancePath: instancePath + "/segment",
							schemaPath: "#/properties/segment/else/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema36.properties.segment.else,
							data: data5
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					const len1 = data5.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data6 = data5[i1];
						if (typeof data6 === "string") {
							if (func2(data6) < 1) {
								const err16 = {
									instancePath: instancePath + "/segment/" + i1,
									schemaPath: "#/properties/segment/else/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema36.properties.segment.else.items,
									data: data6
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						} else {
							const err17 = {
								instancePath: instancePath + "/segment/" + i1,
								schemaPath: "#/properties/segment/else/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema36.properties.segment.else.items.type,
								parentSchema: schema36.properties.segment.else.items,
								data: data6
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
					let i2 = data5.length;
					let j0;
					if (i2 > 1) {
						const indices0 = {};
						for (; i2--;) {
							let item0 = data5[i2];
							if (typeof item0 !== "string") continue;
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								const err18 = {
									instancePath: instancePath + "/segment",
									schemaPath: "#/properties/segment/else/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i2,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)",
									schema: true,
									parentSchema: schema36.properties.segment.else,
									data: data5
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
								break;
							}
							indices0[item0] = i2;
						}
					}
				} else {
					const err19 = {
						instancePath: instancePath + "/segment",
						schemaPath: "#/properties/segment/else/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema36.properties.segment.else.type,
						parentSchema: schema36.properties.segment.else,
						data: data5
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				var _valid0 = _errs18 === errors;
				valid4 = _valid0;
				ifClause0 = "else";
			}
			if (!valid4) {
				const err20 = {
					instancePath: instancePath + "/segment",
					schemaPath: "#/properties/segment/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					message: "must match \"" + ifClause0 + "\" schema",
					schema: schema36.properties.segment.if,
					parentSchema: schema36.properties.segment,
					data: data5
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.rule !== void 0) {
			if (!validate87(data.rule, {
				instancePath: instancePath + "/rule",
				parentData: data,
				parentDataProperty: "rule",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
				errors = vErrors.length;
			}
		}
		if (data.serve !== void 0) {
			if (!validate64(data.serve, {
				instancePath: instancePath + "/serve",
				parentData: data,
				parentDataProperty: "serve",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.rollout !== void 0) {
			if (!validate66(data.rollout, {
				instancePath: instancePath + "/rollout",
				parentData: data,
				parentDataProperty: "rollout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0) {
			if (!validate91(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			let data11 = data.description;
			if (typeof data11 === "string") {
				if (func2(data11) < 1) {
					const err21 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema36.properties.description,
						data: data11
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema36.properties.description.type,
					parentSchema: schema36.properties.description,
					data: data11
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.before !== void 0) {
			if (!validate87(data.before, {
				instancePath: instancePath + "/before",
				parentData: data,
				parentDataProperty: "before",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			let data13 = data.kind;
			if (typeof data13 === "string") {
				if (func2(data13) < 1) {
					const err23 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema36.properties.kind,
						data: data13
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema36.properties.kind.type,
					parentSchema: schema36.properties.kind,
					data: data13
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema36.type,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate86.errors = vErrors;
	return errors === 0;
}
validate86.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	const _errs4 = errors;
	let valid1 = false;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid1 = _errs5 === errors;
	valid1 = valid1 || _valid1;
	const _errs6 = errors;
	const _errs7 = errors;
	const _errs8 = errors;
	const _errs9 = errors;
	let valid3 = false;
	const _errs10 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.turn === void 0 && "turn") {
			const err3 = {};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	var _valid2 = _errs10 === errors;
	valid3 = valid3 || _valid2;
	const _errs11 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.serve === void 0 && "serve") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
	}
	var _valid2 = _errs11 === errors;
	valid3 = valid3 || _valid2;
	const _errs12 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rollout === void 0 && "rollout") {
			const err5 = {};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	}
	var _valid2 = _errs12 === errors;
	valid3 = valid3 || _valid2;
	const _errs13 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.target === void 0 && "target") {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	}
	var _valid2 = _errs13 === errors;
	valid3 = valid3 || _valid2;
	const _errs14 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.segment === void 0 && "segment") {
			const err7 = {};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	var _valid2 = _errs14 === errors;
	valid3 = valid3 || _valid2;
	const _errs15 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0 && "rule") {
			const err8 = {};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
	}
	var _valid2 = _errs15 === errors;
	valid3 = valid3 || _valid2;
	if (!valid3) {
		const err9 = {};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs9;
		if (vErrors !== null) {
			if (_errs9) vErrors.length = _errs9;
			else vErrors = null;
		}
	}
	if (_errs8 === errors) {
		const err10 = {};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	} else {
		errors = _errs7;
		if (vErrors !== null) {
			if (_errs7) vErrors.length = _errs7;
			else vErrors = null;
		}
		const _errs16 = errors;
		let valid4 = false;
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.variationId === void 0 && "variationId") {
				const err11 = {};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		var _valid3 = _errs17 === errors;
		valid4 = valid4 || _valid3;
		const _errs18 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rolloutWeights === void 0 && "rolloutWeights") {
				const err12 = {};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		var _valid3 = _errs18 === errors;
		valid4 = valid4 || _valid3;
		const _errs19 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rolloutBucketBy === void 0 && "rolloutBucketBy") {
				const err13 = {};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		var _valid3 = _errs19 === errors;
		valid4 = valid4 || _valid3;
		const _errs20 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rolloutContextKind === void 0 && "rolloutContextKind") {
				const err14 = {};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		var _valid3 = _errs20 === errors;
		valid4 = valid4 || _valid3;
		const _errs21 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.values === void 0 && "values") {
				const err15 = {};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		var _valid3 = _errs21 === errors;
		valid4 = valid4 || _valid3;
		const _errs22 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.clauses === void 0 && "clauses") {
				const err16 = {};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		var _valid3 = _errs22 === errors;
		valid4 = valid4 || _valid3;
		const _errs23 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.ruleId === void 0 && "ruleId") {
				const err17 = {};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		var _valid3 = _errs23 === errors;
		valid4 = valid4 || _valid3;
		const _errs24 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.beforeRuleId === void 0 && "beforeRuleId") {
				const err18 = {};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		var _valid3 = _errs24 === errors;
		valid4 = valid4 || _valid3;
		if (!valid4) {
			const err19 = {};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		} else {
			errors = _errs16;
			if (vErrors !== null) {
				if (_errs16) vErrors.length = _errs16;
				else vErrors = null;
			}
		}
	}
	var _valid1 = _errs6 === errors;
	valid1 = valid1 || _valid1;
	if (!valid1) {
		const err20 = {};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	} else {
		errors = _errs4;
		if (vErrors !== null) {
			if (_errs4) vErrors.length = _errs4;
			else vErrors = null;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs25 = errors;
		if (!validate82(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
			errors = vErrors.length;
		} else var props0 = validate82.evaluated.props;
		var _valid0 = _errs25 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs26 = errors;
		if (!validate86(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs26 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err21 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema33.if,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate81.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate81.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema32.type },
			message: "must be array,object",
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!Array.isArray(data)) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) if (!validate81(data[i0], {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.instructions === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "instructions" },
					message: "must have required property 'instructions'",
					schema: schema32.else.required,
					parentSchema: schema32.else,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "instructions")) {
				const err3 = {
					instancePath,
					schemaPath: "#/else/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema32.else,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.instructions !== void 0) {
				let data1 = data.instructions;
				if (!Array.isArray(data1) && data1 !== null) {
					const err4 = {
						instancePath: instancePath + "/instructions",
						schemaPath: "#/else/properties/instructions/type",
						keyword: "type",
						params: { type: schema32.else.properties.instructions.type },
						message: "must be array,null",
						schema: schema32.else.properties.instructions.type,
						parentSchema: schema32.else.properties.instructions,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (Array.isArray(data1)) {
					const len1 = data1.length;
					for (let i1 = 0; i1 < len1; i1++) if (!validate81(data1[i1], {
						instancePath: instancePath + "/instructions/" + i1,
						parentData: data1,
						parentDataProperty: i1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
						errors = vErrors.length;
					}
				}
			}
		} else {
			const err5 = {
				instancePath,
				schemaPath: "#/else/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema32.else.type,
				parentSchema: schema32.else,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		var _valid0 = _errs6 === errors;
		valid0 = _valid0;
		if (valid0) var props2 = true;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema32.if,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate80.errors = vErrors;
	evaluated0.props = props2;
	evaluated0.items = items0;
	return errors === 0;
}
validate80.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate111.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "executeConditionsInSequence" || key0 === "conditions" || key0 === "action")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema28.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func2(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema28.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema28.properties.name.type,
					parentSchema: schema28.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.executeConditionsInSequence !== void 0) {
			let data1 = data.executeConditionsInSequence;
			if (typeof data1 !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/executeConditionsInSequence",
					schemaPath: "#/properties/executeConditionsInSequence/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema28.properties.executeConditionsInSequence.type,
					parentSchema: schema28.properties.executeConditionsInSequence,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.conditions !== void 0) {
			let data2 = data.conditions;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate74(data2[i0], {
					instancePath: instancePath + "/conditions/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/conditions",
					schemaPath: "#/properties/conditions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema28.properties.conditions.type,
					parentSchema: schema28.properties.conditions,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.action !== void 0) {
			if (!validate80(data.action, {
				instancePath: instancePath + "/action",
				parentData: data,
				parentDataProperty: "action",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate111.errors = vErrors;
	return errors === 0;
}
validate111.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.workflowId === void 0 && "workflowId") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.stages !== void 0) {
				const err1 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/allOf/0/then/properties/stages/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema43.allOf[0].then.properties.stages,
					data: data.stages
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid1 = _valid0;
		if (valid1) {
			var props0 = {};
			props0.stages = true;
		}
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.stages === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/else/required",
					keyword: "required",
					params: { missingProperty: "stages" },
					message: "must have required property 'stages'",
					schema: schema43.allOf[0].else.required,
					parentSchema: schema43.allOf[0].else,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		ifClause0 = "else";
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema43.allOf[0].if,
			parentSchema: schema43.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.project === void 0 && "project") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs9 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.projectKey !== void 0) {
				const err5 = {
					instancePath: instancePath + "/projectKey",
					schemaPath: "#/allOf/1/then/properties/projectKey/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema43.allOf[1].then.properties.projectKey,
					data: data.projectKey
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		var _valid1 = _errs9 === errors;
		valid3 = _valid1;
		if (valid3) {
			var props1 = {};
			props1.projectKey = true;
		}
	}
	if (!valid3) {
		const err6 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema43.allOf[1].if,
			parentSchema: schema43.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs11 = errors;
	let valid5 = true;
	const _errs12 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.environment === void 0 && "environment") {
			const err7 = {};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	var _valid2 = _errs12 === errors;
	errors = _errs11;
	if (vErrors !== null) {
		if (_errs11) vErrors.length = _errs11;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs13 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.environmentKey !== void 0) {
				const err8 = {
					instancePath: instancePath + "/environmentKey",
					schemaPath: "#/allOf/2/then/properties/environmentKey/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema43.allOf[2].then.properties.environmentKey,
					data: data.environmentKey
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		var _valid2 = _errs13 === errors;
		valid5 = _valid2;
		if (valid5) {
			var props2 = {};
			props2.environmentKey = true;
		}
	}
	if (!valid5) {
		const err9 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema43.allOf[2].if,
			parentSchema: schema43.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs15 = errors;
	let valid7 = true;
	const _errs16 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.flag === void 0 && "flag") {
			const err10 = {};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
	}
	var _valid3 = _errs16 === errors;
	errors = _errs15;
	if (vErrors !== null) {
		if (_errs15) vErrors.length = _errs15;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.flagKey !== void 0) {
				const err11 = {
					instancePath: instancePath + "/flagKey",
					schemaPath: "#/allOf/3/then/properties/flagKey/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema43.allOf[3].then.properties.flagKey,
					data: data.flagKey
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		var _valid3 = _errs17 === errors;
		valid7 = _valid3;
		if (valid7) {
			var props3 = {};
			props3.flagKey = true;
		}
	}
	if (!valid7) {
		const err12 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema43.allOf[3].if,
			parentSchema: schema43.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema43.required,
				parentSchema: schema43,
				data
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.key === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'",
				schema: schema43.required,
				parentSchema: schema43,
				data
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema43.properties, key0)) {
			const err15 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema43,
				data
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.kind !== void 0) {
			let data4 = data.kind;
			if ("WorkflowTemplate" !== data4) {
				const err16 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "WorkflowTemplate" },
					message: "must be equal to constant",
					schema: "WorkflowTemplate",
					parentSchema: schema43.properties.kind,
					data: data4
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data5 = data.key;
			if (typeof data5 === "string") {
				if (func2(data5) < 1) {
					const err17 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.key,
						data: data5
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (!pattern8.test(data5)) {
					const err18 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9._-]{0,63}$\"",
						schema: "^[a-z0-9][a-z0-9._-]{0,63}$",
						parentSchema: schema43.properties.key,
						data: data5
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.key.type,
					parentSchema: schema43.properties.key,
					data: data5
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data6 = data.name;
			if (typeof data6 === "string") {
				if (func2(data6) > 256) {
					const err20 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema43.properties.name,
						data: data6
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (func2(data6) < 1) {
					const err21 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.name,
						data: data6
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.name.type,
					parentSchema: schema43.properties.name,
					data: data6
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data7 = data.description;
			if (typeof data7 !== "string") {
				const err23 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.description.type,
					parentSchema: schema43.properties.description,
					data: data7
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.project !== void 0) {
			let data8 = data.project;
			if (typeof data8 === "string") {
				if (func2(data8) > 256) {
					const err24 = {
						instancePath: instancePath + "/project",
						schemaPath: "#/properties/project/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema43.properties.project,
						data: data8
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (func2(data8) < 1) {
					const err25 = {
						instancePath: instancePath + "/project",
						schemaPath: "#/properties/project/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.project,
						data: data8
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (!pattern5.test(data8)) {
					const err26 = {
						instancePath: instancePath + "/project",
						schemaPath: "#/properties/project/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema43.properties.project,
						data: data8
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/project",
					schemaPath: "#/properties/project/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.project.type,
					parentSchema: schema43.properties.project,
					data: data8
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.projectKey !== void 0) {
			let data9 = data.projectKey;
			if (typeof data9 === "string") {
				if (func2(data9) > 256) {
					const err28 = {
						instancePath: instancePath + "/projectKey",
						schemaPath: "#/properties/projectKey/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema43.properties.projectKey,
						data: data9
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (func2(data9) < 1) {
					const err29 = {
						instancePath: instancePath + "/projectKey",
						schemaPath: "#/properties/projectKey/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.projectKey,
						data: data9
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (!pattern5.test(data9)) {
					const err30 = {
						instancePath: instancePath + "/projectKey",
						schemaPath: "#/properties/projectKey/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema43.properties.projectKey,
						data: data9
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/projectKey",
					schemaPath: "#/properties/projectKey/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.projectKey.type,
					parentSchema: schema43.properties.projectKey,
					data: data9
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.flag !== void 0) {
			let data10 = data.flag;
			if (typeof data10 === "string") {
				if (func2(data10) > 256) {
					const err32 = {
						instancePath: instancePath + "/flag",
						schemaPath: "#/properties/flag/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema43.properties.flag,
						data: data10
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (func2(data10) < 1) {
					const err33 = {
						instancePath: instancePath + "/flag",
						schemaPath: "#/properties/flag/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.flag,
						data: data10
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (!pattern5.test(data10)) {
					const err34 = {
						instancePath: instancePath + "/flag",
						schemaPath: "#/properties/flag/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema43.properties.flag,
						data: data10
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/flag",
					schemaPath: "#/properties/flag/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.flag.type,
					parentSchema: schema43.properties.flag,
					data: data10
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.flagKey !== void 0) {
			let data11 = data.flagKey;
			if (typeof data11 === "string") {
				if (func2(data11) > 256) {
					const err36 = {
						instancePath: instancePath + "/flagKey",
						schemaPath: "#/properties/flagKey/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema43.properties.flagKey,
						data: data11
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (func2(data11) < 1) {
					const err37 = {
						instancePath: instancePath + "/flagKey",
						schemaPath: "#/properties/flagKey/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.flagKey,
						data: data11
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (!pattern5.test(data11)) {
					const err38 = {
						instancePath: instancePath + "/flagKey",
						schemaPath: "#/properties/flagKey/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema43.properties.flagKey,
						data: data11
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/flagKey",
					schemaPath: "#/properties/flagKey/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.flagKey.type,
					parentSchema: schema43.properties.flagKey,
					data: data11
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data12 = data.environment;
			if (typeof data12 === "string") {
				if (func2(data12) > 256) {
					const err40 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema43.properties.environment,
						data: data12
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (func2(data12) < 1) {
					const err41 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.environment,
						data: data12
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (!pattern5.test(data12)) {
					const err42 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema43.properties.environment,
						data: data12
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.environment.type,
					parentSchema: schema43.properties.environment,
					data: data12
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.environmentKey !== void 0) {
			let data13 = data.environmentKey;
			if (typeof data13 === "string") {
				if (func2(data13) > 256) {
					const err44 = {
						instancePath: instancePath + "/environmentKey",
						schemaPath: "#/properties/environmentKey/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema43.properties.environmentKey,
						data: data13
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (func2(data13) < 1) {
					const err45 = {
						instancePath: instancePath + "/environmentKey",
						schemaPath: "#/properties/environmentKey/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.environmentKey,
						data: data13
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (!pattern5.test(data13)) {
					const err46 = {
						instancePath: instancePath + "/environmentKey",
						schemaPath: "#/properties/environmentKey/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema43.properties.environmentKey,
						data: data13
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/environmentKey",
					schemaPath: "#/properties/environmentKey/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.environmentKey.type,
					parentSchema: schema43.properties.environmentKey,
					data: data13
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.adopt !== void 0) {
			let data14 = data.adopt;
			if (typeof data14 !== "boolean") {
				const err48 = {
					instancePath: instancePath + "/adopt",
					schemaPath: "#/properties/adopt/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema43.properties.adopt.type,
					parentSchema: schema43.properties.adopt,
					data: data14
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.formerKeys !== void 0) {
			let data15 = data.formerKeys;
			if (Array.isArray(data15)) {
				const len0 = data15.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data16 = data15[i0];
					if (typeof data16 === "string") {
						if (!pattern8.test(data16)) {
							const err49 = {
								instancePath: instancePath + "/formerKeys/" + i0,
								schemaPath: "#/properties/formerKeys/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" },
								message: "must match pattern \"^[a-z0-9][a-z0-9._-]{0,63}$\"",
								schema: "^[a-z0-9][a-z0-9._-]{0,63}$",
								parentSchema: schema43.properties.formerKeys.items,
								data: data16
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/formerKeys/" + i0,
							schemaPath: "#/properties/formerKeys/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema43.properties.formerKeys.items.type,
							parentSchema: schema43.properties.formerKeys.items,
							data: data16
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				let i1 = data15.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data15[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err51 = {
								instancePath: instancePath + "/formerKeys",
								schemaPath: "#/properties/formerKeys/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
								schema: true,
								parentSchema: schema43.properties.formerKeys,
								data: data15
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/formerKeys",
					schemaPath: "#/properties/formerKeys/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema43.properties.formerKeys.type,
					parentSchema: schema43.properties.formerKeys,
					data: data15
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.protect !== void 0) {
			let data17 = data.protect;
			if (typeof data17 !== "boolean") {
				const err53 = {
					instancePath: instancePath + "/protect",
					schemaPath: "#/properties/protect/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema43.properties.protect.type,
					parentSchema: schema43.properties.protect,
					data: data17
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.onRemoval !== void 0) {
			let data18 = data.onRemoval;
			if (!(data18 === "delete" || data18 === "keep")) {
				const err54 = {
					instancePath: instancePath + "/onRemoval",
					schemaPath: "#/properties/onRemoval/enum",
					keyword: "enum",
					params: { allowedValues: schema43.properties.onRemoval.enum },
					message: "must be equal to one of the allowed values",
					schema: schema43.properties.onRemoval.enum,
					parentSchema: schema43.properties.onRemoval,
					data: data18
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.workflowId !== void 0) {
			let data19 = data.workflowId;
			if (typeof data19 === "string") {
				if (func2(data19) < 1) {
					const err55 = {
						instancePath: instancePath + "/workflowId",
						schemaPath: "#/properties/workflowId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema43.properties.workflowId,
						data: data19
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
			} else {
				const err56 = {
					instancePath: instancePath + "/workflowId",
					schemaPath: "#/properties/workflowId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.properties.workflowId.type,
					parentSchema: schema43.properties.workflowId,
					data: data19
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.stages !== void 0) {
			let data20 = data.stages;
			if (Array.isArray(data20)) {
				if (data20.length > 1e4) {
					const err57 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 items",
						schema: 1e4,
						parentSchema: schema43.properties.stages,
						data: data20
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (data20.length < 1) {
					const err58 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema43.properties.stages,
						data: data20
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				const len1 = data20.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate111(data20[i2], {
					instancePath: instancePath + "/stages/" + i2,
					parentData: data20,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
					errors = vErrors.length;
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema43.properties.stages.type,
					parentSchema: schema43.properties.stages,
					data: data20
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
	} else {
		const err60 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema43.type,
			parentSchema: schema43,
			data
		};
		if (vErrors === null) vErrors = [err60];
		else vErrors.push(err60);
		errors++;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
validate110.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const workflow = validate53;
const schema20 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/v0.1.0/schemas/workflow.schema.json",
	"title": "LaunchDarkly workflow",
	"description": "A workflow on one or more flags and environments, kept in a repository.",
	"examples": [{
		"kind": "Workflow",
		"key": "new-checkout",
		"project": "storefront",
		"flag": "new-checkout",
		"environments": ["staging", "production"],
		"name": "Progressive rollout",
		"stages": [{
			"name": "10% of customers",
			"conditions": [{ "wait": "2d" }],
			"action": [{ "turn": "on" }, { "rollout": {
				"true": "10%",
				"false": "rest"
			} }]
		}]
	}],
	"type": "object",
	"required": [
		"kind",
		"key",
		"name"
	],
	"additionalProperties": false,
	"properties": {
		"kind": {
			"title": "Kind",
			"description": "Always `Workflow`.",
			"examples": ["Workflow"],
			"const": "Workflow"
		},
		"key": {
			"title": "Key",
			"description": "Names this document; unique among the directory's workflows. Never shown to the flag's users. Renaming it needs `formerKeys`. Lower-case letters, digits, `.`, `_` and `-`; at most 64.",
			"type": "string",
			"minLength": 1,
			"pattern": "^[a-z0-9][a-z0-9._-]{0,63}$",
			"examples": ["new-checkout"]
		},
		"project": {
			"title": "Project",
			"description": "Key of the LaunchDarkly project; the configuration's default if left out. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["storefront"]
		},
		"flag": {
			"title": "Flag",
			"description": "Key of the feature flag; `flags` are several. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["new-checkout"]
		},
		"flags": {
			"title": "Flags",
			"description": "Keys of several feature flags, instead of `flag`; a workflow is made on each.",
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/key",
				"type": "string"
			},
			"examples": [["new-checkout", "new-cart"]]
		},
		"environment": {
			"title": "Environment",
			"description": "Key of the environment; `environments` are several. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["production"]
		},
		"environments": {
			"title": "Environments",
			"description": "Keys of several environments, instead of `environment`; a workflow is made in each. The configuration's default if both are left out.",
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"$ref": "#/$defs/key",
				"type": "string"
			},
			"examples": [["staging", "production"]]
		},
		"name": {
			"title": "Name",
			"description": "What the workflow is called in LaunchDarkly.",
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"examples": ["Progressive rollout"]
		},
		"description": {
			"title": "Description",
			"description": "What the workflow is for, as LaunchDarkly shows it. The marker is put below it, so it may not hold `[ld-sync:`.",
			"type": "string",
			"examples": ["Ten percent first, then everyone."]
		},
		"maintainer": {
			"title": "Maintainer",
			"description": "Email address or id of the member who maintains the workflow; the configuration's default if left out.",
			"type": "string",
			"minLength": 1,
			"examples": ["ada@example.com"]
		},
		"maintainerId": {
			"title": "Maintainer's id",
			"description": "Id of the member who maintains the workflow, instead of `maintainer`.",
			"type": "string",
			"minLength": 1,
			"examples": ["12ab3c45de678910abc12345"]
		},
		"run": { "$ref": "#/$defs/run" },
		"adopt": {
			"title": "Adopt",
			"description": "Id of a workflow made by hand that this document takes over: one id, or by environment.",
			"examples": ["12ab3c4d5ef1a2345bcde67f", { "production": "12ab3c4d5ef1a2345bcde67f" }],
			"type": ["string", "object"],
			"if": { "type": "object" },
			"then": {
				"type": "object",
				"minProperties": 1,
				"additionalProperties": {
					"title": "Workflow id",
					"description": "The workflow's `_id`.",
					"type": "string",
					"examples": ["12ab3c4d5ef1a2345bcde67f"],
					"pattern": "^[A-Za-z0-9_-]{1,64}$"
				}
			},
			"else": {
				"title": "Workflow id",
				"description": "The workflow's `_id`.",
				"examples": ["12ab3c4d5ef1a2345bcde67f"],
				"pattern": "^[A-Za-z0-9_-]{1,64}$"
			}
		},
		"formerKeys": {
			"title": "Former keys",
			"description": "Keys that this document had before; what they own stays owned.",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"title": "Former key",
				"description": "A key of the past. Lower-case letters, digits, `.`, `_` and `-`; at most 64.",
				"examples": ["old-checkout"],
				"type": "string",
				"pattern": "^[a-z0-9][a-z0-9._-]{0,63}$"
			},
			"examples": [["old-checkout"]]
		},
		"protect": {
			"title": "Protect",
			"description": "Refuses every replace and delete of this workflow until it is taken away, here and on the base.",
			"default": false,
			"type": "boolean",
			"examples": [true]
		},
		"onRemoval": {
			"title": "On removal",
			"description": "What becomes of the workflow in LaunchDarkly when this document, or a target in it, is removed. It counts as it was carried out last.",
			"default": "delete",
			"enum": ["delete", "keep"],
			"examples": ["keep"]
		},
		"awaitsFlag": {
			"title": "Awaits flag",
			"description": "The flag, or a variation, rule, segment or prerequisite that is named here, may be missing when this is planned, since something else makes it. Then the workflow waits for it, and is no error.",
			"default": false,
			"type": "boolean",
			"examples": [true]
		},
		"accept": {
			"title": "Accept",
			"description": "Checks whose findings are meant, so that they aren't told. What the configuration makes an error stays one.",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"title": "Check",
				"description": "The name of a check.",
				"examples": ["rollout-incomplete"],
				"enum": [
					"flag-archived",
					"already-on",
					"stage-changes-nothing",
					"stage-fails",
					"prerequisite-unmet",
					"rollout-goes-down",
					"bucketing-changes",
					"rollout-running",
					"rollout-incomplete",
					"absolute-date-soon",
					"dates-out-of-order",
					"approval-after-schedule",
					"approval-missing",
					"approvals-elsewhere",
					"overlapping-workflows",
					"unknown-instruction",
					"too-many-approvers"
				]
			},
			"examples": [["rollout-incomplete"]]
		},
		"template": {
			"title": "Template",
			"description": "Key of the workflow template that gives the stages, instead of `stages`.",
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"examples": ["standard-rollout"]
		},
		"templateKey": {
			"title": "Template key",
			"description": "The same as `template`, by the API's name.",
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"examples": ["standard-rollout"]
		},
		"parameters": {
			"title": "Parameters",
			"description": "What to put in place of the template's parts that don't fit this flag.",
			"type": "array",
			"items": { "$ref": "#/$defs/parameter" },
			"examples": [[{
				"stage": "10% of customers",
				"instruction": "updateFallthroughVariationOrRollout",
				"path": "/variationId",
				"variation": true
			}]]
		},
		"stages": {
			"title": "Stages",
			"description": "The steps, in order: 10,000 at most. A workflow has them, or a `template`.",
			"type": "array",
			"minItems": 1,
			"maxItems": 1e4,
			"items": { "$ref": "#/$defs/stage" },
			"examples": [[{
				"name": "10% of customers",
				"conditions": [{ "wait": "2d" }],
				"action": [{ "turn": "on" }, { "rollout": {
					"true": "10%",
					"false": "rest"
				} }]
			}]]
		},
		"overrides": {
			"title": "Overrides",
			"description": "What differs in single environments, by their keys. What is not named here is the same in all of them.",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": { "$ref": "#/$defs/override" },
			"examples": [{ "staging": { "stages": { "10% of customers": { "conditions": [{ "wait": "1h" }] } } } }]
		}
	},
	"allOf": [
		{
			"if": { "anyOf": [{ "required": ["template"] }, { "required": ["templateKey"] }] },
			"then": {
				"properties": { "stages": false },
				"patternProperties": { "^overrides$": { "additionalProperties": { "properties": { "stages": false } } } }
			},
			"else": {
				"required": ["stages"],
				"properties": { "parameters": false },
				"patternProperties": { "^overrides$": { "additionalProperties": { "properties": { "parameters": false } } } }
			}
		},
		{
			"if": { "required": ["template"] },
			"then": { "properties": { "templateKey": false } }
		},
		{
			"if": { "required": ["flag"] },
			"then": { "properties": { "flags": false } }
		},
		{
			"if": { "not": { "required": ["flags"] } },
			"then": { "required": ["flag"] }
		},
		{
			"if": { "required": ["environment"] },
			"then": { "properties": { "environments": false } }
		},
		{
			"if": { "required": ["maintainer"] },
			"then": { "properties": { "maintainerId": false } }
		}
	],
	"$defs": {
		"key": {
			"title": "Key",
			"description": "A key in LaunchDarkly. Letters, digits, `.`, `_` and `-`.",
			"type": "string",
			"minLength": 1,
			"pattern": "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
			"maxLength": 256,
			"examples": ["production"]
		},
		"runNumber": {
			"title": "Run number",
			"description": "Counts from 1, to 10,000 at most.",
			"examples": [2],
			"type": "integer",
			"minimum": 1,
			"maximum": 1e4
		},
		"run": {
			"title": "Run",
			"description": "Which run of the workflow is wanted. Raising it is the only way to run something again: a number for all environments, or by environment a number or {number, startAt}.",
			"examples": [
				2,
				{ "production": 2 },
				{ "production": {
					"number": 2,
					"startAt": "everyone"
				} }
			],
			"type": ["integer", "object"],
			"if": { "type": "object" },
			"then": {
				"type": "object",
				"minProperties": 1,
				"additionalProperties": {
					"title": "Run in one environment",
					"description": "A number, or a number and the stage to start at.",
					"examples": [2, {
						"number": 2,
						"startAt": "everyone"
					}],
					"type": ["integer", "object"],
					"if": { "type": "object" },
					"then": {
						"type": "object",
						"required": ["number"],
						"additionalProperties": false,
						"properties": {
							"number": { "$ref": "#/$defs/runNumber" },
							"startAt": {
								"title": "Start at",
								"description": "Name of the stage to start at; every stage before it must have run already and be the same.",
								"type": "string",
								"minLength": 1,
								"examples": ["everyone"]
							}
						}
					},
					"else": { "$ref": "#/$defs/runNumber" }
				}
			},
			"else": { "$ref": "#/$defs/runNumber" }
		},
		"variation": {
			"title": "Variation",
			"description": "A variation of the flag: its id, its exact name, or the JSON text of its value; or, explicitly, {id: …}, {name: …} or {value: …}.",
			"examples": [
				true,
				"Control",
				{ "id": "452f5fb5-7320-4ba3-81a1-8f4324f79d49" },
				{ "name": "Control" },
				{ "value": { "limit": 10 } }
			],
			"type": [
				"string",
				"number",
				"boolean",
				"null",
				"object"
			],
			"if": { "type": "object" },
			"then": {
				"type": "object",
				"minProperties": 1,
				"maxProperties": 1,
				"additionalProperties": false,
				"properties": {
					"id": {
						"title": "Variation id",
						"description": "The variation's `_id` in LaunchDarkly.",
						"type": "string",
						"minLength": 1,
						"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
					},
					"name": {
						"title": "Variation name",
						"description": "The variation's exact name.",
						"type": "string",
						"minLength": 1,
						"examples": ["Control"]
					},
					"value": {
						"title": "Variation value",
						"description": "The variation's value, any JSON.",
						"examples": [true, { "limit": 10 }]
					}
				}
			}
		},
		"percent": {
			"title": "Share",
			"description": "Percent with up to three decimals and a percent sign, or `rest` (once) for what the others leave of 100%.",
			"examples": [
				"10%",
				"33.333%",
				"rest"
			],
			"type": "string",
			"pattern": "^(?:\\d{1,3}(?:\\.\\d{1,3})?%|rest)$"
		},
		"rollout": {
			"title": "Rollout",
			"description": "Shares of the contexts by variation; they add up to 100%. As a list where a variation's value can't be a key.",
			"examples": [{
				"true": "10%",
				"false": "rest"
			}, [{
				"variation": { "value": { "limit": 10 } },
				"weight": "10%"
			}, {
				"variation": "Control",
				"weight": "rest"
			}]],
			"type": ["object", "array"],
			"if": { "type": "array" },
			"then": {
				"type": "array",
				"minItems": 1,
				"items": {
					"title": "Share of one variation",
					"description": "A variation and its share.",
					"examples": [{
						"variation": "Control",
						"weight": "90%"
					}],
					"type": "object",
					"required": ["variation", "weight"],
					"additionalProperties": false,
					"properties": {
						"variation": { "$ref": "#/$defs/variation" },
						"weight": { "$ref": "#/$defs/percent" }
					}
				}
			},
			"else": {
				"type": "object",
				"minProperties": 1,
				"additionalProperties": { "$ref": "#/$defs/percent" }
			}
		},
		"by": {
			"title": "Bucketing",
			"description": "Which attribute of which context kind decides who gets which variation: an attribute, or both.",
			"examples": ["email", {
				"attribute": "key",
				"contextKind": "organization"
			}],
			"type": ["string", "object"],
			"if": { "type": "string" },
			"then": { "minLength": 1 },
			"else": {
				"type": "object",
				"minProperties": 1,
				"additionalProperties": false,
				"properties": {
					"attribute": {
						"title": "Attribute",
						"description": "The attribute that is hashed.",
						"type": "string",
						"minLength": 1,
						"examples": ["key"]
					},
					"contextKind": {
						"title": "Context kind",
						"description": "The kind of context.",
						"type": "string",
						"minLength": 1,
						"examples": ["organization"]
					}
				}
			}
		},
		"stage": {
			"title": "Stage",
			"description": "A step of the workflow: once its conditions are met, its action is carried out on the flag.",
			"examples": [{
				"name": "10% of customers",
				"conditions": [{ "wait": "2d" }],
				"action": [{ "turn": "on" }, { "rollout": {
					"true": "10%",
					"false": "rest"
				} }]
			}],
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": {
					"title": "Stage name",
					"description": "What the stage is called. Plans, `startAt` and parameters name it: give each its own.",
					"type": "string",
					"minLength": 1,
					"maxLength": 256,
					"examples": ["10% of customers"]
				},
				"executeConditionsInSequence": {
					"title": "In sequence",
					"description": "Whether a condition waits for the one before it.",
					"type": "boolean",
					"examples": [true]
				},
				"conditions": {
					"title": "Conditions",
					"description": "All must be met before the action is carried out.",
					"type": "array",
					"items": { "$ref": "#/$defs/condition" },
					"examples": [[{ "wait": "2d" }]]
				},
				"action": { "$ref": "#/$defs/action" }
			}
		},
		"override": {
			"title": "Overrides of one environment",
			"description": "What the document says in this environment, each field in place of the document's own. All else counts in every environment.",
			"examples": [{ "stages": { "10% of customers": { "conditions": [{ "wait": "1h" }] } } }],
			"type": "object",
			"minProperties": 1,
			"additionalProperties": false,
			"properties": {
				"name": {
					"title": "Name",
					"description": "What the workflow is called in this environment.",
					"type": "string",
					"minLength": 1,
					"maxLength": 256,
					"examples": ["Rehearsal of the rollout"]
				},
				"description": {
					"title": "Description",
					"description": "What the workflow is for in this environment.",
					"type": "string",
					"examples": ["Everyone at once, to try it."]
				},
				"maintainer": {
					"title": "Maintainer",
					"description": "Email address or id of the member who maintains the workflow in this environment.",
					"type": "string",
					"minLength": 1,
					"examples": ["grace@example.com"]
				},
				"maintainerId": {
					"title": "Maintainer's id",
					"description": "Id of the member who maintains the workflow in this environment, instead of `maintainer`.",
					"type": "string",
					"minLength": 1,
					"examples": ["12ab3c45de678910abc12345"]
				},
				"parameters": {
					"title": "Parameters",
					"description": "Of a workflow from a template: all of its parameters in this environment.",
					"type": "array",
					"items": { "$ref": "#/$defs/parameter" },
					"examples": [[{
						"stage": "10% of customers",
						"instruction": "updateFallthroughVariationOrRollout",
						"path": "/variationId",
						"variation": true
					}]]
				},
				"stages": {
					"title": "Stages that differ",
					"description": "What differs in single stages, by their names. The order of the stages is the document's.",
					"type": "object",
					"minProperties": 1,
					"additionalProperties": { "$ref": "#/$defs/stageOverride" },
					"examples": [{ "10% of customers": { "conditions": [{ "wait": "1h" }] } }]
				}
			},
			"if": { "required": ["maintainer"] },
			"then": { "properties": { "maintainerId": false } }
		},
		"stageOverride": {
			"title": "Overrides of one stage",
			"description": "What the stage does in this environment, each field in place of the stage's own; or that it is left out.",
			"examples": [{ "conditions": [{ "wait": "1h" }] }, { "skip": true }],
			"type": "object",
			"minProperties": 1,
			"additionalProperties": false,
			"properties": {
				"skip": {
					"title": "Skip",
					"description": "Always `true`: the environment's workflow doesn't have this stage.",
					"const": true,
					"examples": [true]
				},
				"executeConditionsInSequence": {
					"title": "In sequence",
					"description": "Whether a condition waits for the one before it.",
					"type": "boolean",
					"examples": [true]
				},
				"conditions": {
					"title": "Conditions",
					"description": "All of the stage's conditions in this environment; an empty list for none.",
					"type": "array",
					"items": { "$ref": "#/$defs/condition" },
					"examples": [[{ "wait": "1h" }]]
				},
				"action": { "$ref": "#/$defs/action" }
			},
			"if": { "anyOf": [
				{ "required": ["executeConditionsInSequence"] },
				{ "required": ["conditions"] },
				{ "required": ["action"] }
			] },
			"then": { "properties": { "skip": false } }
		},
		"condition": {
			"title": "Condition",
			"description": "What must be met before the stage runs: LaunchDarkly's own form (with `kind`), or a shorthand: `wait`, `at`, `now` or `approval`.",
			"examples": [{ "wait": "2d" }, {
				"kind": "schedule",
				"scheduleKind": "relative",
				"waitDuration": 2,
				"waitDurationUnit": "calendarDay"
			}],
			"type": "object",
			"if": {
				"type": "object",
				"anyOf": [{ "required": ["kind"] }, {
					"not": { "anyOf": [
						{ "required": ["wait"] },
						{ "required": ["at"] },
						{ "required": ["now"] },
						{ "required": ["approval"] }
					] },
					"anyOf": [
						{ "required": ["scheduleKind"] },
						{ "required": ["waitDuration"] },
						{ "required": ["waitDurationUnit"] },
						{ "required": ["executionDate"] },
						{ "required": ["executeNow"] },
						{ "required": ["notifyMemberIds"] },
						{ "required": ["notifyTeamKeys"] }
					]
				}]
			},
			"then": { "$ref": "#/$defs/apiCondition" },
			"else": { "$ref": "#/$defs/shorthandCondition" }
		},
		"apiCondition": {
			"title": "Condition in LaunchDarkly's form",
			"description": "A condition as LaunchDarkly's API takes it: a schedule waits for a duration, until a date, or not at all; an approval waits until someone approves the stage in LaunchDarkly.",
			"examples": [
				{
					"kind": "ld-approval",
					"notifyMemberIds": ["507f1f77bcf86cd799439011"]
				},
				{
					"kind": "schedule",
					"scheduleKind": "absolute",
					"executionDate": 17961192e5
				},
				{
					"kind": "ld-approval",
					"description": "Go or no go",
					"notifyTeamKeys": ["release-managers"]
				}
			],
			"type": "object",
			"required": ["kind"],
			"additionalProperties": false,
			"properties": {
				"kind": {
					"title": "Kind",
					"description": "`schedule` waits for a time, `ld-approval` for an approval in LaunchDarkly.",
					"enum": ["schedule", "ld-approval"],
					"examples": ["schedule"]
				},
				"scheduleKind": {
					"title": "Schedule kind",
					"description": "`relative` waits for `waitDuration`, `absolute` until `executionDate`.",
					"enum": ["relative", "absolute"],
					"examples": ["relative"]
				},
				"waitDuration": {
					"title": "Wait",
					"description": "How many units to wait.",
					"type": "integer",
					"minimum": 0,
					"examples": [2]
				},
				"waitDurationUnit": {
					"title": "Unit of the wait",
					"description": "What `waitDuration` counts.",
					"enum": [
						"minute",
						"hour",
						"calendarDay",
						"calendarWeek"
					],
					"examples": ["calendarDay"]
				},
				"executionDate": {
					"title": "Date",
					"description": "When the stage runs, in Unix milliseconds.",
					"type": "integer",
					"minimum": 0,
					"examples": [17961192e5],
					"maximum": 0xe677d21fdbff
				},
				"executeNow": {
					"title": "Run now",
					"description": "Whether the stage runs as soon as its turn comes.",
					"type": "boolean",
					"examples": [true]
				},
				"description": {
					"title": "Description",
					"description": "What the approvers are asked.",
					"type": "string",
					"examples": ["Error rate below 0.1%?"]
				},
				"notifyMemberIds": {
					"title": "Members to ask, by id",
					"description": "Ids of the members who are asked for approval; ten at most.",
					"type": "array",
					"items": {
						"title": "Member id",
						"description": "A member's `_id`.",
						"examples": ["507f1f77bcf86cd799439011"],
						"type": "string",
						"minLength": 1
					},
					"examples": [["507f1f77bcf86cd799439011"]]
				},
				"notifyTeamKeys": {
					"title": "Teams to ask",
					"description": "Keys of the teams that are asked for approval.",
					"type": "array",
					"items": {
						"title": "Team key",
						"description": "A team's key.",
						"examples": ["release-managers"],
						"type": "string",
						"minLength": 1
					},
					"examples": [["release-managers"]]
				}
			},
			"if": {
				"properties": { "kind": { "const": "schedule" } },
				"required": ["kind"]
			},
			"then": { "allOf": [
				{
					"if": {
						"properties": { "scheduleKind": { "const": "relative" } },
						"required": ["scheduleKind"]
					},
					"then": { "required": ["waitDuration", "waitDurationUnit"] }
				},
				{
					"if": {
						"properties": { "scheduleKind": { "const": "absolute" } },
						"required": ["scheduleKind"]
					},
					"then": { "required": ["executionDate"] }
				},
				{
					"if": { "not": { "required": ["executeNow"] } },
					"then": { "required": ["scheduleKind"] }
				}
			] }
		},
		"shorthandCondition": {
			"title": "Shorthand condition",
			"description": "Exactly one of `wait`, `at`, `now`, `approval`.",
			"examples": [{ "wait": "2d" }],
			"type": "object",
			"minProperties": 1,
			"maxProperties": 1,
			"additionalProperties": false,
			"properties": {
				"wait": {
					"title": "Wait",
					"description": "How long to wait: a whole number of minutes (m), hours (h), calendar days (d) or calendar weeks (w).",
					"type": "string",
					"pattern": "^[1-9]\\d{0,8}[mhdw]$",
					"examples": [
						"2d",
						"30m",
						"1w"
					]
				},
				"at": {
					"title": "At",
					"description": "The date and time, as ISO 8601 with an offset.",
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}:\\d{2})$",
					"examples": ["2026-12-01T09:00:00Z", "2026-12-01T10:00:00+01:00"]
				},
				"now": {
					"title": "Now",
					"description": "The stage runs as soon as its turn comes.",
					"const": true,
					"examples": [true]
				},
				"approval": {
					"title": "Approval",
					"description": "Someone must approve the stage in LaunchDarkly.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"members": {
							"title": "Members to ask",
							"description": "Email addresses or ids of the members who are asked; ten at most.",
							"type": "array",
							"items": {
								"title": "Member",
								"description": "Email address or id of a member.",
								"examples": ["grace@example.com"],
								"type": "string",
								"minLength": 1
							},
							"examples": [["grace@example.com"]]
						},
						"teams": {
							"title": "Teams to ask",
							"description": "Keys of the teams that are asked for approval.",
							"type": "array",
							"items": {
								"title": "Team",
								"description": "A team's key.",
								"examples": ["release-managers"],
								"type": "string",
								"minLength": 1
							},
							"examples": [["release-managers"]]
						},
						"description": {
							"title": "Description",
							"description": "What the approvers are asked.",
							"type": "string",
							"examples": ["Error rate below 0.1%?"]
						}
					},
					"examples": [{
						"members": ["grace@example.com"],
						"teams": ["release-managers"],
						"description": "Error rate below 0.1%?"
					}]
				},
				"kind": {
					"title": "Kind",
					"description": "Begins a condition in LaunchDarkly's own form: `schedule` or `ld-approval`.",
					"enum": ["schedule", "ld-approval"],
					"examples": ["schedule"]
				}
			}
		},
		"action": {
			"title": "Action",
			"description": "What the stage does: a list of instructions, or LaunchDarkly's own form with `instructions`.",
			"examples": [[{ "turn": "on" }], { "instructions": [{ "kind": "turnFlagOn" }] }],
			"type": ["array", "object"],
			"if": { "type": "array" },
			"then": { "items": { "$ref": "#/$defs/instruction" } },
			"else": {
				"type": "object",
				"additionalProperties": false,
				"required": ["instructions"],
				"properties": { "instructions": {
					"title": "Instructions",
					"description": "The instructions, in the order in which they are carried out.",
					"examples": [[{ "kind": "turnFlagOn" }]],
					"type": ["array", "null"],
					"items": { "$ref": "#/$defs/instruction" }
				} }
			}
		},
		"instruction": {
			"title": "Instruction",
			"description": "What the stage does to the flag: LaunchDarkly's semantic patch instruction (with `kind`), or a shorthand: `turn`, `serve`, `rollout`, `target`, `segment` or `rule`.",
			"examples": [{ "turn": "on" }, { "kind": "turnFlagOn" }],
			"type": "object",
			"if": {
				"type": "object",
				"anyOf": [{ "required": ["kind"] }, {
					"not": { "anyOf": [
						{ "required": ["turn"] },
						{ "required": ["serve"] },
						{ "required": ["rollout"] },
						{ "required": ["target"] },
						{ "required": ["segment"] },
						{ "required": ["rule"] }
					] },
					"anyOf": [
						{ "required": ["variationId"] },
						{ "required": ["rolloutWeights"] },
						{ "required": ["rolloutBucketBy"] },
						{ "required": ["rolloutContextKind"] },
						{ "required": ["values"] },
						{ "required": ["clauses"] },
						{ "required": ["ruleId"] },
						{ "required": ["beforeRuleId"] }
					]
				}]
			},
			"then": { "$ref": "#/$defs/apiInstruction" },
			"else": { "$ref": "#/$defs/shorthandInstruction" }
		},
		"shorthandInstruction": {
			"title": "Shorthand instruction",
			"description": "One of `turn`, `serve`, `rollout` (with `by`), `target` (with `contextKind`); or a rule: a new one for a `segment`, or an existing `rule`, and what it is to `serve` or its `rollout`.",
			"examples": [
				{ "turn": "on" },
				{
					"rollout": {
						"true": "10%",
						"false": "rest"
					},
					"by": "email"
				},
				{
					"segment": "beta-testers",
					"serve": true,
					"description": "Beta testers"
				},
				{
					"rule": "Beta testers",
					"rollout": {
						"true": "50%",
						"false": "rest"
					}
				}
			],
			"type": "object",
			"minProperties": 1,
			"additionalProperties": false,
			"properties": {
				"turn": {
					"title": "Turn",
					"description": "Turns the flag's targeting on or off.",
					"enum": [
						"on",
						"off",
						true,
						false
					],
					"examples": ["on"]
				},
				"target": {
					"title": "Target",
					"description": "Contexts, by key, that are served one variation.",
					"type": "object",
					"minProperties": 1,
					"maxProperties": 1,
					"additionalProperties": {
						"title": "Context keys",
						"description": "Keys of the contexts.",
						"type": "array",
						"items": {
							"title": "Context key",
							"description": "Key of a context.",
							"examples": ["user-1"],
							"type": "string",
							"minLength": 1
						},
						"minItems": 1,
						"examples": [["user-1"]]
					},
					"examples": [{ "true": ["user-1", "user-2"] }]
				},
				"contextKind": {
					"title": "Context kind",
					"description": "The kind of the targeted contexts; `user` if left out.",
					"type": "string",
					"minLength": 1,
					"examples": ["organization"]
				},
				"segment": {
					"title": "Segment",
					"description": "Adds a rule for who is in this segment, or in one of several: its key, or a list of keys. What the rule gives goes beside it: `serve` or `rollout`.",
					"type": ["string", "array"],
					"if": { "type": "string" },
					"then": { "minLength": 1 },
					"else": {
						"type": "array",
						"minItems": 1,
						"uniqueItems": true,
						"items": {
							"title": "Segment key",
							"description": "Key of a segment of the environment.",
							"type": "string",
							"minLength": 1,
							"examples": ["beta-testers"]
						}
					},
					"examples": ["beta-testers", ["beta-testers", "employees"]]
				},
				"rule": { "$ref": "#/$defs/rule" },
				"serve": { "$ref": "#/$defs/variation" },
				"rollout": { "$ref": "#/$defs/rollout" },
				"by": { "$ref": "#/$defs/by" },
				"description": {
					"title": "Description of the new rule",
					"description": "What the rule for the `segment` is called in LaunchDarkly; later documents can name it by that.",
					"type": "string",
					"minLength": 1,
					"examples": ["Beta testers"]
				},
				"before": { "$ref": "#/$defs/rule" },
				"kind": {
					"title": "Kind",
					"description": "Begins an instruction in LaunchDarkly's own form, such as `turnFlagOn`.",
					"type": "string",
					"minLength": 1,
					"examples": ["turnFlagOn"]
				}
			}
		},
		"rule": {
			"title": "Rule",
			"description": "A rule that the flag has in the environment: its id or its exact description; or, explicitly, {id: …}. As `rule`: the one that is to `serve` something else; as `before`: the one that a new rule goes in front of.",
			"examples": ["Beta testers", { "id": "6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e" }],
			"type": ["string", "object"],
			"if": { "type": "string" },
			"then": { "minLength": 1 },
			"else": {
				"type": "object",
				"required": ["id"],
				"additionalProperties": false,
				"properties": { "id": {
					"title": "Rule id",
					"description": "The rule's `_id` in LaunchDarkly.",
					"type": "string",
					"minLength": 1,
					"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
				} }
			}
		},
		"apiInstruction": {
			"title": "Instruction in LaunchDarkly's form",
			"description": "A semantic patch instruction. Kinds that act on the flag's targeting are taken; those that act on the flag's life or metadata are refused.",
			"examples": [{
				"kind": "updateFallthroughVariationOrRollout",
				"rolloutWeights": {
					"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
					"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
				}
			}],
			"required": ["kind"],
			"properties": {
				"kind": {
					"title": "Kind",
					"description": "The instruction's kind.",
					"type": "string",
					"minLength": 1,
					"examples": ["turnFlagOn"]
				},
				"variationId": {
					"title": "Variation id",
					"description": "The variation's `_id`.",
					"type": "string",
					"minLength": 1,
					"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
				},
				"rolloutWeights": {
					"title": "Rollout weights",
					"description": "Variation id → thousandths of a percent; together 100000.",
					"type": "object",
					"minProperties": 1,
					"additionalProperties": {
						"title": "Weight",
						"description": "Thousandths of a percent.",
						"examples": [1e4],
						"type": "integer",
						"minimum": 0,
						"maximum": 1e5
					},
					"examples": [{
						"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
						"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
					}]
				},
				"ruleId": {
					"title": "Rule id",
					"description": "The rule's `_id`.",
					"type": "string",
					"minLength": 1,
					"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
				},
				"beforeRuleId": {
					"title": "Before rule",
					"description": "Id of the rule that the new one goes in front of; at the end if left out.",
					"type": "string",
					"minLength": 1,
					"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
				}
			},
			"allOf": [
				{
					"if": {
						"properties": { "kind": { "const": "turnFlagOn" } },
						"required": ["kind"]
					},
					"then": {
						"properties": { "kind": {
							"title": "Kind",
							"description": "Always `turnFlagOn`.",
							"examples": ["turnFlagOn"],
							"const": "turnFlagOn"
						} },
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "kind": { "const": "turnFlagOff" } },
						"required": ["kind"]
					},
					"then": {
						"properties": { "kind": {
							"title": "Kind",
							"description": "Always `turnFlagOff`.",
							"examples": ["turnFlagOff"],
							"const": "turnFlagOff"
						} },
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "kind": { "const": "updateFallthroughVariationOrRollout" } },
						"required": ["kind"]
					},
					"then": {
						"properties": {
							"kind": {
								"title": "Kind",
								"description": "Always `updateFallthroughVariationOrRollout`.",
								"examples": ["updateFallthroughVariationOrRollout"],
								"const": "updateFallthroughVariationOrRollout"
							},
							"variationId": {
								"title": "Variation id",
								"description": "The variation's `_id`.",
								"type": "string",
								"minLength": 1,
								"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
							},
							"rolloutWeights": {
								"title": "Rollout weights",
								"description": "Variation id → thousandths of a percent; together 100000.",
								"type": "object",
								"minProperties": 1,
								"additionalProperties": {
									"title": "Weight",
									"description": "Thousandths of a percent.",
									"examples": [1e4],
									"type": "integer",
									"minimum": 0,
									"maximum": 1e5
								},
								"examples": [{
									"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
									"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
								}]
							},
							"rolloutBucketBy": {
								"title": "Bucket by",
								"description": "The attribute that is hashed.",
								"type": "string",
								"minLength": 1,
								"examples": ["key"]
							},
							"rolloutContextKind": {
								"title": "Context kind",
								"description": "The kind of context that is bucketed.",
								"type": "string",
								"minLength": 1,
								"examples": ["user"]
							}
						},
						"additionalProperties": false,
						"if": { "not": { "required": ["rolloutWeights"] } },
						"then": { "required": ["variationId"] },
						"else": { "properties": { "variationId": false } }
					}
				},
				{
					"if": {
						"properties": { "kind": { "const": "addTargets" } },
						"required": ["kind"]
					},
					"then": {
						"properties": {
							"kind": {
								"title": "Kind",
								"description": "Always `addTargets`.",
								"examples": ["addTargets"],
								"const": "addTargets"
							},
							"contextKind": {
								"title": "Context kind",
								"description": "The kind of context; `user` if left out.",
								"type": "string",
								"examples": ["user"]
							},
							"variationId": {
								"title": "Variation id",
								"description": "The variation's `_id`.",
								"type": "string",
								"minLength": 1,
								"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
							},
							"values": {
								"title": "Context keys",
								"description": "Keys of the contexts.",
								"type": "array",
								"items": {
									"title": "Context key",
									"description": "Key of a context.",
									"examples": ["user-1"],
									"type": "string",
									"minLength": 1
								},
								"minItems": 1,
								"examples": [["user-1"]]
							}
						},
						"additionalProperties": false,
						"required": ["variationId", "values"]
					}
				},
				{
					"if": {
						"properties": { "kind": { "const": "addUserTargets" } },
						"required": ["kind"]
					},
					"then": {
						"properties": {
							"kind": {
								"title": "Kind",
								"description": "Always `addUserTargets`.",
								"examples": ["addUserTargets"],
								"const": "addUserTargets"
							},
							"variationId": {
								"title": "Variation id",
								"description": "The variation's `_id`.",
								"type": "string",
								"minLength": 1,
								"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
							},
							"values": {
								"title": "Context keys",
								"description": "Keys of the contexts.",
								"type": "array",
								"items": {
									"title": "Context key",
									"description": "Key of a context.",
									"examples": ["user-1"],
									"type": "string",
									"minLength": 1
								},
								"minItems": 1,
								"examples": [["user-1"]]
							}
						},
						"additionalProperties": false,
						"required": ["variationId", "values"]
					}
				},
				{
					"if": {
						"properties": { "kind": { "const": "addRule" } },
						"required": ["kind"]
					},
					"then": {
						"properties": {
							"kind": {
								"title": "Kind",
								"description": "Always `addRule`.",
								"examples": ["addRule"],
								"const": "addRule"
							},
							"variationId": {
								"title": "Variation id",
								"description": "The variation's `_id`.",
								"type": "string",
								"minLength": 1,
								"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
							},
							"rolloutWeights": {
								"title": "Rollout weights",
								"description": "Variation id → thousandths of a percent; together 100000.",
								"type": "object",
								"minProperties": 1,
								"additionalProperties": {
									"title": "Weight",
									"description": "Thousandths of a percent.",
									"examples": [1e4],
									"type": "integer",
									"minimum": 0,
									"maximum": 1e5
								},
								"examples": [{
									"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
									"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
								}]
							},
							"rolloutBucketBy": {
								"title": "Bucket by",
								"description": "The attribute that is hashed.",
								"type": "string",
								"minLength": 1,
								"examples": ["key"]
							},
							"rolloutContextKind": {
								"title": "Context kind",
								"description": "The kind of context that is bucketed.",
								"type": "string",
								"minLength": 1,
								"examples": ["user"]
							},
							"clauses": {
								"title": "Clauses",
								"description": "All must match.",
								"type": "array",
								"minItems": 1,
								"items": { "$ref": "#/$defs/clause" },
								"examples": [[{
									"contextKind": "user",
									"attribute": "segmentMatch",
									"op": "segmentMatch",
									"negate": false,
									"values": ["beta-testers"]
								}]]
							},
							"beforeRuleId": {
								"title": "Before rule",
								"description": "Id of the rule that the new one goes in front of; at the end if left out.",
								"type": "string",
								"minLength": 1,
								"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
							},
							"description": {
								"title": "Description",
								"description": "The rule's description.",
								"type": "string",
								"examples": ["Beta testers"]
							},
							"ref": {
								"title": "Reference",
								"description": "A reference for the new rule.",
								"type": "string",
								"examples": ["beta"]
							}
						},
						"additionalProperties": false,
						"required": ["clauses"],
						"if": { "not": { "required": ["rolloutWeights"] } },
						"then": { "required": ["variationId"] },
						"else": { "properties": { "variationId": false } }
					}
				},
				{
					"if": {
						"properties": { "kind": { "const": "updateRuleVariationOrRollout" } },
						"required": ["kind"]
					},
					"then": {
						"properties": {
							"kind": {
								"title": "Kind",
								"description": "Always `updateRuleVariationOrRollout`.",
								"examples": ["updateRuleVariationOrRollout"],
								"const": "updateRuleVariationOrRollout"
							},
							"variationId": {
								"title": "Variation id",
								"description": "The variation's `_id`.",
								"type": "string",
								"minLength": 1,
								"examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"]
							},
							"rolloutWeights": {
								"title": "Rollout weights",
								"description": "Variation id → thousandths of a percent; together 100000.",
								"type": "object",
								"minProperties": 1,
								"additionalProperties": {
									"title": "Weight",
									"description": "Thousandths of a percent.",
									"examples": [1e4],
									"type": "integer",
									"minimum": 0,
									"maximum": 1e5
								},
								"examples": [{
									"452f5fb5-7320-4ba3-81a1-8f4324f79d49": 9e4,
									"fc15f6a4-05d3-4aa4-a997-446be461345d": 1e4
								}]
							},
							"rolloutBucketBy": {
								"title": "Bucket by",
								"description": "The attribute that is hashed.",
								"type": "string",
								"minLength": 1,
								"examples": ["key"]
							},
							"rolloutContextKind": {
								"title": "Context kind",
								"description": "The kind of context that is bucketed.",
								"type": "string",
								"minLength": 1,
								"examples": ["user"]
							},
							"ruleId": {
								"title": "Rule id",
								"description": "The rule's `_id`.",
								"type": "string",
								"minLength": 1,
								"examples": ["6a4b8d52-55f4-4c2e-a7f6-7b1a5d6c3d2e"]
							}
						},
						"additionalProperties": false,
						"required": ["ruleId"],
						"if": { "not": { "required": ["rolloutWeights"] } },
						"then": { "required": ["variationId"] },
						"else": { "properties": { "variationId": false } }
					}
				}
			]
		},
		"clause": {
			"title": "Clause",
			"description": "A condition of a targeting rule.",
			"examples": [{
				"contextKind": "user",
				"attribute": "segmentMatch",
				"op": "segmentMatch",
				"negate": false,
				"values": ["beta-testers"]
			}],
			"type": "object",
			"required": [
				"attribute",
				"op",
				"values"
			],
			"additionalProperties": false,
			"properties": {
				"contextKind": {
					"title": "Context kind",
					"description": "The kind of context; `user` if left out.",
					"type": "string",
					"examples": ["user"]
				},
				"attribute": {
					"title": "Attribute",
					"description": "The attribute; `segmentMatch` or empty for a segment rule.",
					"type": "string",
					"examples": ["segmentMatch"]
				},
				"op": {
					"title": "Operator",
					"description": "The operator; `segmentMatch` for a segment rule.",
					"type": "string",
					"minLength": 1,
					"examples": ["segmentMatch"]
				},
				"negate": {
					"title": "Negate",
					"description": "Whether the clause is reversed.",
					"type": "boolean",
					"examples": [false]
				},
				"values": {
					"title": "Values",
					"description": "What the attribute is compared with; segment keys for a segment rule.",
					"type": "array",
					"examples": [["beta-testers"]],
					"items": {
						"title": "Value",
						"description": "Any JSON; a segment's key for a segment rule.",
						"examples": ["beta-testers"]
					}
				}
			}
		},
		"parameter": {
			"title": "Template parameter",
			"description": "What to put in place of a part of the template that doesn't fit this flag: found by stage name and instruction kind, or LaunchDarkly's raw form with `_id`.",
			"examples": [{
				"stage": "10% of customers",
				"instruction": "updateFallthroughVariationOrRollout",
				"path": "/variationId",
				"variation": true
			}, {
				"_id": "62cf2bc4cadbeb7697943f3b",
				"path": "/clauses/0/values",
				"default": { "value": ["updated-segment"] }
			}],
			"type": "object",
			"if": {
				"type": "object",
				"anyOf": [{ "required": ["_id"] }, {
					"required": ["default"],
					"not": { "required": ["stage"] }
				}]
			},
			"then": {
				"additionalProperties": false,
				"required": [
					"_id",
					"path",
					"default"
				],
				"properties": {
					"_id": {
						"title": "Id",
						"description": "`_id` of the template's condition or instruction. It changes when the template is made again: prefer `stage` and `instruction`.",
						"type": "string",
						"minLength": 1,
						"examples": ["62cf2bc4cadbeb7697943f3b"]
					},
					"path": {
						"title": "Path",
						"description": "JSON Pointer inside the condition or instruction.",
						"type": "string",
						"minLength": 1,
						"pattern": "^/",
						"examples": ["/variationId"]
					},
					"default": {
						"title": "Value",
						"description": "The new value, as `value`.",
						"type": "object",
						"required": ["value"],
						"additionalProperties": false,
						"properties": {
							"value": {
								"title": "Value",
								"description": "Any JSON.",
								"examples": ["abcd1234-abcd-1234-abcd-1234abcd12"]
							},
							"booleanVariationValue": {
								"title": "Boolean value",
								"description": "For a boolean flag, the variation's value, as LaunchDarkly reports it.",
								"type": "boolean",
								"examples": [true]
							},
							"ruleClause": {
								"title": "Rule clause",
								"description": "About the clause, as LaunchDarkly reports it.",
								"type": "object",
								"additionalProperties": false,
								"properties": {
									"attribute": {
										"title": "Attribute",
										"description": "The clause's attribute.",
										"type": "string",
										"examples": ["email"]
									},
									"op": {
										"title": "Operator",
										"description": "The clause's operator.",
										"type": "string",
										"examples": ["in"]
									},
									"negate": {
										"title": "Negate",
										"description": "Whether the clause is reversed.",
										"type": "boolean",
										"examples": [false]
									}
								},
								"examples": [{
									"attribute": "email",
									"op": "in",
									"negate": false
								}]
							}
						},
						"examples": [{ "value": ["updated-segment"] }]
					}
				}
			},
			"else": {
				"additionalProperties": false,
				"required": ["stage", "path"],
				"properties": {
					"stage": {
						"title": "Stage",
						"description": "Name of the template's stage.",
						"type": "string",
						"minLength": 1,
						"examples": ["10% of customers"]
					},
					"instruction": {
						"title": "Instruction kind",
						"description": "Kind of the instruction in that stage.",
						"type": "string",
						"minLength": 1,
						"examples": ["updateFallthroughVariationOrRollout"]
					},
					"condition": {
						"title": "Condition kind",
						"description": "Kind of the condition in that stage, instead of `instruction`.",
						"type": "string",
						"minLength": 1,
						"examples": ["ld-approval"]
					},
					"path": {
						"title": "Path",
						"description": "JSON Pointer inside the instruction or condition.",
						"type": "string",
						"minLength": 1,
						"pattern": "^/",
						"examples": ["/variationId"]
					},
					"number": {
						"title": "Number",
						"description": "Which one, where the stage has several of this kind; 1 is the first.",
						"type": "integer",
						"minimum": 1,
						"maximum": 1e3,
						"examples": [2]
					},
					"variation": { "$ref": "#/$defs/variation" },
					"rollout": { "$ref": "#/$defs/rollout" },
					"rule": {
						"title": "Rule",
						"description": "A rule of the flag: its id, or its exact description.",
						"type": "string",
						"minLength": 1,
						"examples": ["Beta testers"]
					},
					"value": {
						"title": "Value",
						"description": "The new value, any JSON; instead of `variation`, `rollout` or `rule`.",
						"examples": [["updated-segment"]]
					}
				},
				"allOf": [
					{
						"if": { "not": { "required": ["condition"] } },
						"then": { "required": ["instruction"] },
						"else": { "properties": { "instruction": false } }
					},
					{
						"if": { "not": { "anyOf": [
							{ "required": ["value"] },
							{ "required": ["rollout"] },
							{ "required": ["rule"] }
						] } },
						"then": { "required": ["variation"] },
						"else": { "properties": { "variation": false } }
					},
					{
						"if": { "required": ["value"] },
						"then": { "properties": {
							"rollout": false,
							"rule": false
						} }
					},
					{
						"if": { "required": ["rollout"] },
						"then": { "properties": { "rule": false } }
					}
				]
			}
		}
	}
};
const pattern6 = new RegExp("^overrides$", "u");
const pattern13 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
const func0 = require_equal().default;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 256) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 256 },
				message: "must NOT have more than 256 characters",
				schema: 256,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters",
				schema: 1,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
				message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
				schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = {
	"title": "Run",
	"description": "Which run of the workflow is wanted. Raising it is the only way to run something again: a number for all environments, or by environment a number or {number, startAt}.",
	"examples": [
		2,
		{ "production": 2 },
		{ "production": {
			"number": 2,
			"startAt": "everyone"
		} }
	],
	"type": ["integer", "object"],
	"if": { "type": "object" },
	"then": {
		"type": "object",
		"minProperties": 1,
		"additionalProperties": {
			"title": "Run in one environment",
			"description": "A number, or a number and the stage to start at.",
			"examples": [2, {
				"number": 2,
				"startAt": "everyone"
			}],
			"type": ["integer", "object"],
			"if": { "type": "object" },
			"then": {
				"type": "object",
				"required": ["number"],
				"additionalProperties": false,
				"properties": {
					"number": { "$ref": "#/$defs/runNumber" },
					"startAt": {
						"title": "Start at",
						"description": "Name of the stage to start at; every stage before it must have run already and be the same.",
						"type": "string",
						"minLength": 1,
						"examples": ["everyone"]
					}
				}
			},
			"else": { "$ref": "#/$defs/runNumber" }
		}
	},
	"else": { "$ref": "#/$defs/runNumber" }
};
const schema23 = {
	"title": "Run number",
	"description": "Counts from 1, to 10,000 at most.",
	"examples": [2],
	"type": "integer",
	"minimum": 1,
	"maximum": 1e4
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer",
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1e4 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1e4
				},
				message: "must be <= 10000",
				schema: 1e4,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 1 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				},
				message: "must be >= 1",
				schema: 1,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema22.type },
			message: "must be integer,object",
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length < 1) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/minProperties",
					keyword: "minProperties",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 properties",
					schema: 1,
					parentSchema: schema22.then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 in data) {
				let data0 = data[key0];
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
					const err3 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/then/additionalProperties/type",
						keyword: "type",
						params: { type: schema22.then.additionalProperties.type },
						message: "must be integer,object",
						schema: schema22.then.additionalProperties.type,
						parentSchema: schema22.then.additionalProperties,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const _errs9 = errors;
				let valid2 = true;
				const _errs10 = errors;
				if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
					const err4 = {};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				var _valid1 = _errs10 === errors;
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
				let ifClause1;
				if (_valid1) {
					const _errs12 = errors;
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
						if (data0.number === void 0) {
							const err5 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/then/additionalProperties/then/required",
								keyword: "required",
								params: { missingProperty: "number" },
								message: "must have required property 'number'",
								schema: schema22.then.additionalProperties.then.required,
								parentSchema: schema22.then.additionalProperties.then,
								data: data0
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						for (const key1 in data0) if (!(key1 === "number" || key1 === "startAt")) {
							const err6 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/then/additionalProperties/then/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema22.then.additionalProperties.then,
								data: data0
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data0.number !== void 0) {
							if (!validate58(data0.number, {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/number",
								parentData: data0,
								parentDataProperty: "number",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
						}
						if (data0.startAt !== void 0) {
							let data2 = data0.startAt;
							if (typeof data2 === "string") {
								if (func2(data2) < 1) {
									const err7 = {
										instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/startAt",
										schemaPath: "#/then/additionalProperties/then/properties/startAt/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema22.then.additionalProperties.then.properties.startAt,
										data: data2
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
							} else {
								const err8 = {
									instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/startAt",
									schemaPath: "#/then/additionalProperties/then/properties/startAt/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema22.then.additionalProperties.then.properties.startAt.type,
									parentSchema: schema22.then.additionalProperties.then.properties.startAt,
									data: data2
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/then/additionalProperties/then/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema22.then.additionalProperties.then.type,
							parentSchema: schema22.then.additionalProperties.then,
							data: data0
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					var _valid1 = _errs12 === errors;
					valid2 = _valid1;
					ifClause1 = "then";
				} else {
					const _errs18 = errors;
					if (!validate58(data0, {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data,
						parentDataProperty: key0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
					var _valid1 = _errs18 === errors;
					valid2 = _valid1;
					ifClause1 = "else";
				}
				if (!valid2) {
					const err10 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/then/additionalProperties/if",
						keyword: "if",
						params: { failingKeyword: ifClause1 },
						message: "must match \"" + ifClause1 + "\" schema",
						schema: schema22.then.additionalProperties.if,
						parentSchema: schema22.then.additionalProperties,
						data: data0
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		} else {
			const err11 = {
				instancePath,
				schemaPath: "#/then/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema22.then.type,
				parentSchema: schema22.then,
				data
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) var props1 = true;
		ifClause0 = "then";
	} else {
		const _errs19 = errors;
		if (!validate58(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs19 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err12 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema22.if,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate57.errors = vErrors;
	evaluated0.props = props1;
	return errors === 0;
}
validate57.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema24 = {
	"title": "Template parameter",
	"description": "What to put in place of a part of the template that doesn't fit this flag: found by stage name and instruction kind, or LaunchDarkly's raw form with `_id`.",
	"examples": [{
		"stage": "10% of customers",
		"instruction": "updateFallthroughVariationOrRollout",
		"path": "/variationId",
		"variation": true
	}, {
		"_id": "62cf2bc4cadbeb7697943f3b",
		"path": "/clauses/0/values",
		"default": { "value": ["updated-segment"] }
	}],
	"type": "object",
	"if": {
		"type": "object",
		"anyOf": [{ "required": ["_id"] }, {
			"required": ["default"],
			"not": { "required": ["stage"] }
		}]
	},
	"then": {
		"additionalProperties": false,
		"required": [
			"_id",
			"path",
			"default"
		],
		"properties": {
			"_id": {
				"title": "Id",
				"description": "`_id` of the template's condition or instruction. It changes when the template is made again: prefer `stage` and `instruction`.",
				"type": "string",
				"minLength": 1,
				"examples": ["62cf2bc4cadbeb7697943f3b"]
			},
			"path": {
				"title": "Path",
				"description": "JSON Pointer inside the condition or instruction.",
				"type": "string",
				"minLength": 1,
				"pattern": "^/",
				"examples": ["/variationId"]
			},
			"default": {
				"title": "Value",
				"description": "The new value, as `value`.",
				"type": "object",
				"required": ["value"],
				"additionalProperties": false,
				"properties": {
					"value": {
						"title": "Value",
						"description": "Any JSON.",
						"examples": ["abcd1234-abcd-1234-abcd-1234abcd12"]
					},
					"booleanVariationValue": {
						"title": "Boolean value",
						"description": "For a boolean flag, the variation's value, as LaunchDarkly reports it.",
						"type": "boolean",
						"examples": [true]
					},
					"ruleClause": {
						"title": "Rule clause",
						"description": "About the clause, as LaunchDarkly reports it.",
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"attribute": {
								"title": "Attribute",
								"description": "The clause's attribute.",
								"type": "string",
								"examples": ["email"]
							},
							"op": {
								"title": "Operator",
								"description": "The clause's operator.",
								"type": "string",
								"examples": ["in"]
							},
							"negate": {
								"title": "Negate",
								"description": "Whether the clause is reversed.",
								"type": "boolean",
								"examples": [false]
							}
						},
						"examples": [{
							"attribute": "email",
							"op": "in",
							"negate": false
						}]
					}
				},
				"examples": [{ "value": ["updated-segment"] }]
			}
		}
	},
	"else": {
		"additionalProperties": false,
		"required": ["stage", "path"],
		"properties": {
			"stage": {
				"title": "Stage",
				"description": "Name of the template's stage.",
				"type": "string",
				"minLength": 1,
				"examples": ["10% of customers"]
			},
			"instruction": {
				"title": "Instruction kind",
				"description": "Kind of the instruction in that stage.",
				"type": "string",
				"minLength": 1,
				"examples": ["updateFallthroughVariationOrRollout"]
			},
			"condition": {
				"title": "Condition kind",
				"description": "Kind of the condition in that stage, instead of `instruction`.",
				"type": "string",
				"minLength": 1,
				"examples": ["ld-approval"]
			},
			"path": {
				"title": "Path",
				"description": "JSON Pointer inside the instruction or condition.",
				"type": "string",
				"minLength": 1,
				"pattern": "^/",
				"examples": ["/variationId"]
			},
			"number": {
				"title": "Number",
				"description": "Which one, where the stage has several of this kind; 1 is the first.",
				"type": "integer",
				"minimum": 1,
				"maximum": 1e3,
				"examples": [2]
			},
			"variation": { "$ref": "#/$defs/variation" },
			"rollout": { "$ref": "#/$defs/rollout" },
			"rule": {
				"title": "Rule",
				"description": "A rule of the flag: its id, or its exact description.",
				"type": "string",
				"minLength": 1,
				"examples": ["Beta testers"]
			},
			"value": {
				"title": "Value",
				"description": "The new value, any JSON; instead of `variation`, `rollout` or `rule`.",
				"examples": [["updated-segment"]]
			}
		},
		"allOf": [
			{
				"if": { "not": { "required": ["condition"] } },
				"then": { "required": ["instruction"] },
				"else": { "properties": { "instruction": false } }
			},
			{
				"if": { "not": { "anyOf": [
					{ "required": ["value"] },
					{ "required": ["rollout"] },
					{ "required": ["rule"] }
				] } },
				"then": { "required": ["variation"] },
				"else": { "properties": { "variation": false } }
			},
			{
				"if": { "required": ["value"] },
				"then": { "properties": {
					"rollout": false,
					"rule": false
				} }
			},
			{
				"if": { "required": ["rollout"] },
				"then": { "properties": { "rule": false } }
			}
		]
	}
};
const pattern16 = new RegExp("^/", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	const _errs4 = errors;
	let valid1 = false;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data._id === void 0 && "_id") {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid1 = _errs5 === errors;
	valid1 = valid1 || _valid1;
	const _errs6 = errors;
	const _errs7 = errors;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.stage === void 0 && "stage") {
			const err3 = {};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	if (_errs8 === errors) {
		const err4 = {};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs7;
		if (vErrors !== null) {
			if (_errs7) vErrors.length = _errs7;
			else vErrors = null;
		}
	}
	if (errors === _errs6) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.default === void 0 && "default") {
				const err5 = {};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	var _valid1 = _errs6 === errors;
	valid1 = valid1 || _valid1;
	if (!valid1) {
		const err6 = {};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	} else {
		errors = _errs4;
		if (vErrors !== null) {
			if (_errs4) vErrors.length = _errs4;
			else vErrors = null;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs9 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data._id === void 0) {
				const err7 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "_id" },
					message: "must have required property '_id'",
					schema: schema24.then.required,
					parentSchema: schema24.then,
					data
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.path === void 0) {
				const err8 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "path" },
					message: "must have required property 'path'",
					schema: schema24.then.required,
					parentSchema: schema24.then,
					data
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.default === void 0) {
				const err9 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "default" },
					message: "must have required property 'default'",
					schema: schema24.then.required,
					parentSchema: schema24.then,
					data
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "_id" || key0 === "path" || key0 === "default")) {
				const err10 = {
					instancePath,
					schemaPath: "#/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema24.then,
					data
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data._id !== void 0) {
				let data0 = data._id;
				if (typeof data0 === "string") {
					if (func2(data0) < 1) {
						const err11 = {
							instancePath: instancePath + "/_id",
							schemaPath: "#/then/properties/_id/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema24.then.properties._id,
							data: data0
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/_id",
						schemaPath: "#/then/properties/_id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema24.then.properties._id.type,
						parentSchema: schema24.then.properties._id,
						data: data0
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.path !== void 0) {
				let data1 = data.path;
				if (typeof data1 === "string") {
					if (func2(data1) < 1) {
						const err13 = {
							instancePath: instancePath + "/path",
							schemaPath: "#/then/properties/path/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema24.then.properties.path,
							data: data1
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (!pattern16.test(data1)) {
						const err14 = {
							instancePath: instancePath + "/path",
							schemaPath: "#/then/properties/path/pattern",
							keyword: "pattern",
							params: { pattern: "^/" },
							message: "must match pattern \"^/\"",
							schema: "^/",
							parentSchema: schema24.then.properties.path,
							data: data1
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/then/properties/path/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema24.then.properties.path.type,
						parentSchema: schema24.then.properties.path,
						data: data1
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
			if (data.default !== void 0) {
				let data2 = data.default;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
					if (data2.value === void 0) {
						const err16 = {
							instancePath: instancePath + "/default",
							schemaPath: "#/then/properties/default/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema24.then.properties.default.required,
							parentSchema: schema24.then.properties.default,
							data: data2
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					for (const key1 in data2) if (!(key1 === "value" || key1 === "booleanVariationValue" || key1 === "ruleClause")) {
						const err17 = {
							instancePath: instancePath + "/default",
							schemaPath: "#/then/properties/default/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema24.then.properties.default,
							data: data2
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (data2.booleanVariationValue !== void 0) {
						let data3 = data2.booleanVariationValue;
						if (typeof data3 !== "boolean") {
							const err18 = {
								instancePath: instancePath + "/default/booleanVariationValue",
								schemaPath: "#/then/properties/default/properties/booleanVariationValue/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema24.then.properties.default.properties.booleanVariationValue.type,
								parentSchema: schema24.then.properties.default.properties.booleanVariationValue,
								data: data3
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
					if (data2.ruleClause !== void 0) {
						let data4 = data2.ruleClause;
						if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
							for (const key2 in data4) if (!(key2 === "attribute" || key2 === "op" || key2 === "negate")) {
								const err19 = {
									instancePath: instancePath + "/default/ruleClause",
									schemaPath: "#/then/properties/default/properties/ruleClause/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key2 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema24.then.properties.default.properties.ruleClause,
									data: data4
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
							if (data4.attribute !== void 0) {
								let data5 = data4.attribute;
								if (typeof data5 !== "string") {
									const err20 = {
										instancePath: instancePath + "/default/ruleClause/attribute",
										schemaPath: "#/then/properties/default/properties/ruleClause/properties/attribute/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema24.then.properties.default.properties.ruleClause.properties.attribute.type,
										parentSchema: schema24.then.properties.default.properties.ruleClause.properties.attribute,
										data: data5
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							}
							if (data4.op !== void 0) {
								let data6 = data4.op;
								if (typeof data6 !== "string") {
									const err21 = {
										instancePath: instancePath + "/default/ruleClause/op",
										schemaPath: "#/then/properties/default/properties/ruleClause/properties/op/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema24.then.properties.default.properties.ruleClause.properties.op.type,
										parentSchema: schema24.then.properties.default.properties.ruleClause.properties.op,
										data: data6
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							}
							if (data4.negate !== void 0) {
								let data7 = data4.negate;
								if (typeof data7 !== "boolean") {
									const err22 = {
										instancePath: instancePath + "/default/ruleClause/negate",
										schemaPath: "#/then/properties/default/properties/ruleClause/properties/negate/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean",
										schema: schema24.then.properties.default.properties.ruleClause.properties.negate.type,
										parentSchema: schema24.then.properties.default.properties.ruleClause.properties.negate,
										data: data7
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							}
						} else {
							const err23 = {
								instancePath: instancePath + "/default/ruleClause",
								schemaPath: "#/then/properties/default/properties/ruleClause/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema24.then.properties.default.properties.ruleClause.type,
								parentSchema: schema24.then.properties.default.properties.ruleClause,
								data: data4
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/default",
						schemaPath: "#/then/properties/default/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema24.then.properties.default.type,
						parentSchema: schema24.then.properties.default,
						data: data2
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		var _valid0 = _errs9 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs29 = errors;
		const _errs31 = errors;
		let valid7 = true;
		const _errs32 = errors;
		const _errs33 = errors;
		const _errs34 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.condition === void 0 && "condition") {
				const err25 = {};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (_errs34 === errors) {
			const err26 = {};
			if (vErrors === null) vErrors = [err26];
			else vErrors.push(err26);
			errors++;
		} else {
			errors = _errs33;
			if (vErrors !== null) {
				if (_errs33) vErrors.length = _errs33;
				else vErrors = null;
			}
		}
		var _valid2 = _errs32 === errors;
		errors = _errs31;
		if (vErrors !== null) {
			if (_errs31) vErrors.length = _errs31;
			else vErrors = null;
		}
		let ifClause1;
		if (_valid2) {
			const _errs35 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.instruction === void 0) {
					const err27 = {
						instancePath,
						schemaPath: "#/else/allOf/0/then/required",
						keyword: "required",
						params: { missingProperty: "instruction" },
						message: "must have required property 'instruction'",
						schema: schema24.else.allOf[0].then.required,
						parentSchema: schema24.else.allOf[0].then,
						data
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
			var _valid2 = _errs35 === errors;
			valid7 = _valid2;
			ifClause1 = "then";
		} else {
			const _errs36 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.instruction !== void 0) {
					const err28 = {
						instancePath: instancePath + "/instruction",
						schemaPath: "#/else/allOf/0/else/properties/instruction/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema24.else.allOf[0].else.properties.instruction,
						data: data.instruction
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
			var _valid2 = _errs36 === errors;
			valid7 = _valid2;
			if (valid7) {
				var props1 = {};
				props1.instruction = true;
			}
			ifClause1 = "else";
		}
		if (!valid7) {
			const err29 = {
				instancePath,
				schemaPath: "#/else/allOf/0/if",
				keyword: "if",
				params: { failingKeyword: ifClause1 },
				message: "must match \"" + ifClause1 + "\" schema",
				schema: schema24.else.allOf[0].if,
				parentSchema: schema24.else.allOf[0],
				data
			};
			if (vErrors === null) vErrors = [err29];
			else vErrors.push(err29);
			errors++;
		}
		const _errs38 = errors;
		let valid10 = true;
		const _errs39 = errors;
		const _errs40 = errors;
		const _errs41 = errors;
		const _errs42 = errors;
		let valid12 = false;
		const _errs43 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.value === void 0 && "value") {
				const err30 = {};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		var _valid4 = _errs43 === errors;
		valid12 = valid12 || _valid4;
		const _errs44 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rollout === void 0 && "rollout") {
				const err31 = {};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		var _valid4 = _errs44 === errors;
		valid12 = valid12 || _valid4;
		const _errs45 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rule === void 0 && "rule") {
				const err32 = {};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		var _valid4 = _errs45 === errors;
		valid12 = valid12 || _valid4;
		if (!valid12) {
			const err33 = {};
			if (vErrors === null) vErrors = [err33];
			else vErrors.push(err33);
			errors++;
		} else {
			errors = _errs42;
			if (vErrors !== null) {
				if (_errs42) vErrors.length = _errs42;
				else vErrors = null;
			}
		}
		if (_errs41 === errors) {
			const err34 = {};
			if (vErrors === null) vErrors = [err34];
			else vErrors.push(err34);
			errors++;
		} else {
			errors = _errs40;
			if (vErrors !== null) {
				if (_errs40) vErrors.length = _errs40;
				else vErrors = null;
			}
		}
		var _valid3 = _errs39 === errors;
		errors = _errs38;
		if (vErrors !== null) {
			if (_errs38) vErrors.length = _errs38;
			else vErrors = null;
		}
		let ifClause2;
		if (_valid3) {
			const _errs46 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.variation === void 0) {
					const err35 = {
						instancePath,
						schemaPath: "#/else/allOf/1/then/required",
						keyword: "required",
						params: { missingProperty: "variation" },
						message: "must have required property 'variation'",
						schema: schema24.else.allOf[1].then.required,
						parentSchema: schema24.else.allOf[1].then,
						data
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			}
			var _valid3 = _errs46 === errors;
			valid10 = _valid3;
			ifClause2 = "then";
		} else {
			const _errs47 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.variation !== void 0) {
					const err36 = {
						instancePath: instancePath + "/variation",
						schemaPath: "#/else/allOf/1/else/properties/variation/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema24.else.allOf[1].else.properties.variation,
						data: data.variation
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
			var _valid3 = _errs47 === errors;
			valid10 = _valid3;
			if (valid10) {
				var props2 = {};
				props2.variation = true;
			}
			ifClause2 = "else";
		}
		if (!valid10) {
			const err37 = {
				instancePath,
				schemaPath: "#/else/allOf/1/if",
				keyword: "if",
				params: { failingKeyword: ifClause2 },
				message: "must match \"" + ifClause2 + "\" schema",
				schema: schema24.else.allOf[1].if,
				parentSchema: schema24.else.allOf[1],
				data
			};
			if (vErrors === null) vErrors = [err37];
			else vErrors.push(err37);
			errors++;
		}
		if (props1 !== true && props2 !== void 0) {
			if (props2 === true) props1 = true;
			else {
				props1 = props1 || {};
				Object.assign(props1, props2);
			}
		}
		const _errs49 = errors;
		let valid14 = true;
		const _errs50 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.value === void 0 && "value") {
				const err38 = {};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		var _valid5 = _errs50 === errors;
		errors = _errs49;
		if (vErrors !== null) {
			if (_errs49) vErrors.length = _errs49;
			else vErrors = null;
		}
		if (_valid5) {
			const _errs51 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.rollout !== void 0) {
					const err39 = {
						instancePath: instancePath + "/rollout",
						schemaPath: "#/else/allOf/2/then/properties/rollout/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema24.else.allOf[2].then.properties.rollout,
						data: data.rollout
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data.rule !== void 0) {
					const err40 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/else/allOf/2/then/properties/rule/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema24.else.allOf[2].then.properties.rule,
						data: data.rule
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			}
			var _valid5 = _errs51 === errors;
			valid14 = _valid5;
			if (valid14) {
				var props3 = {};
				props3.rollout = true;
				props3.rule = true;
			}
		}
		if (!valid14) {
			const err41 = {
				instancePath,
				schemaPath: "#/else/allOf/2/if",
				keyword: "if",
				params: { failingKeyword: "then" },
				message: "must match \"then\" schema",
				schema: schema24.else.allOf[2].if,
				parentSchema: schema24.else.allOf[2],
				data
			};
			if (vErrors === null) vErrors = [err41];
			else vErrors.push(err41);
			errors++;
		}
		if (props1 !== true && props3 !== void 0) {
			if (props3 === true) props1 = true;
			else {
				props1 = props1 || {};
				Object.assign(props1, props3);
			}
		}
		const _errs53 = errors;
		let valid16 = true;
		const _errs54 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rollout === void 0 && "rollout") {
				const err42 = {};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		var _valid6 = _errs54 === errors;
		errors = _errs53;
		if (vErrors !== null) {
			if (_errs53) vErrors.length = _errs53;
			else vErrors = null;
		}
		if (_valid6) {
			const _errs55 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.rule !== void 0) {
					const err43 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/else/allOf/3/then/properties/rule/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema24.else.allOf[3].then.properties.rule,
						data: data.rule
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			}
			var _valid6 = _errs55 === errors;
			valid16 = _valid6;
			if (valid16) {
				var props4 = {};
				props4.rule = true;
			}
		}
		if (!valid16) {
			const err44 = {
				instancePath,
				schemaPath: "#/else/allOf/3/if",
				keyword: "if",
				params: { failingKeyword: "then" },
				message: "must match \"then\" schema",
				schema: schema24.else.allOf[3].if,
				parentSchema: schema24.else.allOf[3],
				data
			};
			if (vErrors === null) vErrors = [err44];
			else vErrors.push(err44);
			errors++;
		}
		if (props1 !== true && props4 !== void 0) {
			if (props4 === true) props1 = true;
			else {
				props1 = props1 || {};
				Object.assign(props1, props4);
			}
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.stage === void 0) {
				const err45 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "stage" },
					message: "must have required property 'stage'",
					schema: schema24.else.required,
					parentSchema: schema24.else,
					data
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
			if (data.path === void 0) {
				const err46 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "path" },
					message: "must have required property 'path'",
					schema: schema24.else.required,
					parentSchema: schema24.else,
					data
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
			for (const key3 in data) if (!func1.call(schema24.else.properties, key3)) {
				const err47 = {
					instancePath,
					schemaPath: "#/else/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key3 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema24.else,
					data
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
			if (data.stage !== void 0) {
				let data13 = data.stage;
				if (typeof data13 === "string") {
					if (func2(data13) < 1) {
						const err48 = {
							instancePath: instancePath + "/stage",
							schemaPath: "#/else/properties/stage/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema24.else.properties.stage,
							data: data13
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				} else {
					const err49 = {
						instancePath: instancePath + "/stage",
						schemaPath: "#/else/properties/stage/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema24.else.properties.stage.type,
						parentSchema: schema24.else.properties.stage,
						data: data13
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
			}
			if (data.instruction !== void 0) {
				let data14 = data.instruction;
				if (typeof data14 === "string") {
					if (func2(data14) < 1) {
						const err50 = {
							instancePath: instancePath + "/instruction",
							schemaPath: "#/else/properties/instruction/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema24.else.properties.instruction,
							data: data14
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				} else {
					const err51 = {
						instancePath: instancePath + "/instruction",
						schemaPath: "#/else/properties/instruction/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema24.else.properties.instruction.type,
						parentSchema: schema24.else.properties.instruction,
						data: data14
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
			}
			if (data.condition !== void 0) {
				let data15 = data.condition;
				if (typeof data15 === "string") {
					if (func2(data15) < 1) {
						const err52 = {
							instancePath: instancePath + "/condition",
							schemaPath: "#/else/properties/condition/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema24.else.properties.condition,
							data: data15
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				} else {
					const err53 = {
						instancePath: instancePath + "/condition",
						schemaPath: "#/else/properties/condition/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema24.else.properties.condition.type,
						parentSchema: schema24.else.properties.condition,
						data: data15
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
			}
			if (data.path !== void 0) {
				let data16 = data.path;
				if (typeof data16 === "string") {
					if (func2(data16) < 1) {
						const err54 = {
							instancePath: instancePath + "/path",
							schemaPath: "#/else/properties/path/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema24.else.properties.path,
							data: data16
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
					if (!pattern16.test(data16)) {
						const err55 = {
							instancePath: instancePath + "/path",
							schemaPath: "#/else/properties/path/pattern",
							keyword: "pattern",
							params: { pattern: "^/" },
							message: "must match pattern \"^/\"",
							schema: "^/",
							parentSchema: schema24.else.properties.path,
							data: data16
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				} else {
					const err56 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/else/properties/path/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema24.else.properties.path.type,
						parentSchema: schema24.else.properties.path,
						data: data16
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
			}
			if (data.number !== void 0) {
				let data17 = data.number;
				if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
					const err57 = {
						instancePath: instancePath + "/number",
						schemaPath: "#/else/properties/number/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer",
						schema: schema24.else.properties.number.type,
						parentSchema: schema24.else.properties.number,
						data: data17
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (typeof data17 == "number" && isFinite(data17)) {
					if (data17 > 1e3 || isNaN(data17)) {
						const err58 = {
							instancePath: instancePath + "/number",
							schemaPath: "#/else/properties/number/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1e3
							},
							message: "must be <= 1000",
							schema: 1e3,
							parentSchema: schema24.else.properties.number,
							data: data17
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
					if (data17 < 1 || isNaN(data17)) {
						const err59 = {
							instancePath: instancePath + "/number",
							schemaPath: "#/else/properties/number/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1",
							schema: 1,
							parentSchema: schema24.else.properties.number,
							data: data17
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
			}
			if (data.variation !== void 0) {
				if (!validate64(data.variation, {
					instancePath: instancePath + "/variation",
					parentData: data,
					parentDataProperty: "variation",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
			}
			if (data.rollout !== void 0) {
				if (!validate66(data.rollout, {
					instancePath: instancePath + "/rollout",
					parentData: data,
					parentDataProperty: "rollout",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
					errors = vErrors.length;
				}
			}
			if (data.rule !== void 0) {
				let data20 = data.rule;
				if (typeof data20 === "string") {
					if (func2(data20) < 1) {
						const err60 = {
							instancePath: instancePath + "/rule",
							schemaPath: "#/else/properties/rule/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema24.else.properties.rule,
							data: data20
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				} else {
					const err61 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/else/properties/rule/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema24.else.properties.rule.type,
						parentSchema: schema24.else.properties.rule,
						data: data20
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
			}
		}
		var _valid0 = _errs29 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err62 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema24.if,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err62];
		else vErrors.push(err62);
		errors++;
	}
	validate63.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "executeConditionsInSequence" || key0 === "conditions" || key0 === "action")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema28.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func2(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema28.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema28.properties.name.type,
					parentSchema: schema28.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.executeConditionsInSequence !== void 0) {
			let data1 = data.executeConditionsInSequence;
			if (typeof data1 !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/executeConditionsInSequence",
					schemaPath: "#/properties/executeConditionsInSequence/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema28.properties.executeConditionsInSequence.type,
					parentSchema: schema28.properties.executeConditionsInSequence,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.conditions !== void 0) {
			let data2 = data.conditions;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate74(data2[i0], {
					instancePath: instancePath + "/conditions/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/conditions",
					schemaPath: "#/properties/conditions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema28.properties.conditions.type,
					parentSchema: schema28.properties.conditions,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.action !== void 0) {
			if (!validate80(data.action, {
				instancePath: instancePath + "/action",
				parentData: data,
				parentDataProperty: "action",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema39 = {
	"title": "Overrides of one environment",
	"description": "What the document says in this environment, each field in place of the document's own. All else counts in every environment.",
	"examples": [{ "stages": { "10% of customers": { "conditions": [{ "wait": "1h" }] } } }],
	"type": "object",
	"minProperties": 1,
	"additionalProperties": false,
	"properties": {
		"name": {
			"title": "Name",
			"description": "What the workflow is called in this environment.",
			"type": "string",
			"minLength": 1,
			"maxLength": 256,
			"examples": ["Rehearsal of the rollout"]
		},
		"description": {
			"title": "Description",
			"description": "What the workflow is for in this environment.",
			"type": "string",
			"examples": ["Everyone at once, to try it."]
		},
		"maintainer": {
			"title": "Maintainer",
			"description": "Email address or id of the member who maintains the workflow in this environment.",
			"type": "string",
			"minLength": 1,
			"examples": ["grace@example.com"]
		},
		"maintainerId": {
			"title": "Maintainer's id",
			"description": "Id of the member who maintains the workflow in this environment, instead of `maintainer`.",
			"type": "string",
			"minLength": 1,
			"examples": ["12ab3c45de678910abc12345"]
		},
		"parameters": {
			"title": "Parameters",
			"description": "Of a workflow from a template: all of its parameters in this environment.",
			"type": "array",
			"items": { "$ref": "#/$defs/parameter" },
			"examples": [[{
				"stage": "10% of customers",
				"instruction": "updateFallthroughVariationOrRollout",
				"path": "/variationId",
				"variation": true
			}]]
		},
		"stages": {
			"title": "Stages that differ",
			"description": "What differs in single stages, by their names. The order of the stages is the document's.",
			"type": "object",
			"minProperties": 1,
			"additionalProperties": { "$ref": "#/$defs/stageOverride" },
			"examples": [{ "10% of customers": { "conditions": [{ "wait": "1h" }] } }]
		}
	},
	"if": { "required": ["maintainer"] },
	"then": { "properties": { "maintainerId": false } }
};
const schema40 = {
	"title": "Overrides of one stage",
	"description": "What the stage does in this environment, each field in place of the stage's own; or that it is left out.",
	"examples": [{ "conditions": [{ "wait": "1h" }] }, { "skip": true }],
	"type": "object",
	"minProperties": 1,
	"additionalProperties": false,
	"properties": {
		"skip": {
			"title": "Skip",
			"description": "Always `true`: the environment's workflow doesn't have this stage.",
			"const": true,
			"examples": [true]
		},
		"executeConditionsInSequence": {
			"title": "In sequence",
			"description": "Whether a condition waits for the one before it.",
			"type": "boolean",
			"examples": [true]
		},
		"conditions": {
			"title": "Conditions",
			"description": "All of the stage's conditions in this environment; an empty list for none.",
			"type": "array",
			"items": { "$ref": "#/$defs/condition" },
			"examples": [[{ "wait": "1h" }]]
		},
		"action": { "$ref": "#/$defs/action" }
	},
	"if": { "anyOf": [
		{ "required": ["executeConditionsInSequence"] },
		{ "required": ["conditions"] },
		{ "required": ["action"] }
	] },
	"then": { "properties": { "skip": false } }
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	const _errs3 = errors;
	let valid1 = false;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.executeConditionsInSequence === void 0 && "executeConditionsInSequence") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid1 = _errs4 === errors;
	valid1 = valid1 || _valid1;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.conditions === void 0 && "conditions") {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid1 = _errs5 === errors;
	valid1 = valid1 || _valid1;
	const _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.action === void 0 && "action") {
			const err2 = {};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid1 = _errs6 === errors;
	valid1 = valid1 || _valid1;
	if (!valid1) {
		const err3 = {};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs3;
		if (vErrors !== null) {
			if (_errs3) vErrors.length = _errs3;
			else vErrors = null;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.skip !== void 0) {
				const err4 = {
					instancePath: instancePath + "/skip",
					schemaPath: "#/then/properties/skip/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema40.then.properties.skip,
					data: data.skip
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		var _valid0 = _errs7 === errors;
		valid0 = _valid0;
		if (valid0) {
			var props0 = {};
			props0.skip = true;
		}
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema40.if,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err6 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "skip" || key0 === "executeConditionsInSequence" || key0 === "conditions" || key0 === "action")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.skip !== void 0) {
			let data1 = data.skip;
			if (true !== data1) {
				const err8 = {
					instancePath: instancePath + "/skip",
					schemaPath: "#/properties/skip/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant",
					schema: true,
					parentSchema: schema40.properties.skip,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.executeConditionsInSequence !== void 0) {
			let data2 = data.executeConditionsInSequence;
			if (typeof data2 !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/executeConditionsInSequence",
					schemaPath: "#/properties/executeConditionsInSequence/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema40.properties.executeConditionsInSequence.type,
					parentSchema: schema40.properties.executeConditionsInSequence,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.conditions !== void 0) {
			let data3 = data.conditions;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate74(data3[i0], {
					instancePath: instancePath + "/conditions/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/conditions",
					schemaPath: "#/properties/conditions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema40.properties.conditions.type,
					parentSchema: schema40.properties.conditions,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.action !== void 0) {
			if (!validate80(data.action, {
				instancePath: instancePath + "/action",
				parentData: data,
				parentDataProperty: "action",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema40.type,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.maintainer === void 0 && "maintainer") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.maintainerId !== void 0) {
				const err1 = {
					instancePath: instancePath + "/maintainerId",
					schemaPath: "#/then/properties/maintainerId/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema39.then.properties.maintainerId,
					data: data.maintainerId
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) {
			var props0 = {};
			props0.maintainerId = true;
		}
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema39.if,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err3 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "description" || key0 === "maintainer" || key0 === "maintainerId" || key0 === "parameters" || key0 === "stages")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func2(data1) > 256) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema39.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func2(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema39.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema39.properties.name.type,
					parentSchema: schema39.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 !== "string") {
				const err8 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema39.properties.description.type,
					parentSchema: schema39.properties.description,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.maintainer !== void 0) {
			let data3 = data.maintainer;
			if (typeof data3 === "string") {
				if (func2(data3) < 1) {
					const err9 = {
						instancePath: instancePath + "/maintainer",
						schemaPath: "#/properties/maintainer/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema39.properties.maintainer,
						data: data3
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/maintainer",
					schemaPath: "#/properties/maintainer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema39.properties.maintainer.type,
					parentSchema: schema39.properties.maintainer,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.maintainerId !== void 0) {
			let data4 = data.maintainerId;
			if (typeof data4 === "string") {
				if (func2(data4) < 1) {
					const err11 = {
						instancePath: instancePath + "/maintainerId",
						schemaPath: "#/properties/maintainerId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema39.properties.maintainerId,
						data: data4
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/maintainerId",
					schemaPath: "#/properties/maintainerId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema39.properties.maintainerId.type,
					parentSchema: schema39.properties.maintainerId,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.parameters !== void 0) {
			let data5 = data.parameters;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate63(data5[i0], {
					instancePath: instancePath + "/parameters/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/parameters",
					schemaPath: "#/properties/parameters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema39.properties.parameters.type,
					parentSchema: schema39.properties.parameters,
					data: data5
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.stages !== void 0) {
			let data7 = data.stages;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (Object.keys(data7).length < 1) {
					const err14 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema39.properties.stages,
						data: data7
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				for (const key1 in data7) if (!validate101(data7[key1], {
					instancePath: instancePath + "/stages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data7,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema39.properties.stages.type,
					parentSchema: schema39.properties.stages,
					data: data7
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	const _errs4 = errors;
	let valid2 = false;
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.template === void 0 && "template") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid1 = _errs5 === errors;
	valid2 = valid2 || _valid1;
	const _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.templateKey === void 0 && "templateKey") {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid1 = _errs6 === errors;
	valid2 = valid2 || _valid1;
	if (!valid2) {
		const err2 = {};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs4;
		if (vErrors !== null) {
			if (_errs4) vErrors.length = _errs4;
			else vErrors = null;
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.stages !== void 0) {
				const err3 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/allOf/0/then/properties/stages/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema20.allOf[0].then.properties.stages,
					data: data.stages
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			var props0 = {};
			props0.stages = true;
			for (const key0 in data) if (pattern6.test(key0)) {
				let data1 = data[key0];
				if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
					let data2 = data1[key1];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.stages !== void 0) {
							const err4 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/stages",
								schemaPath: "#/allOf/0/then/patternProperties/%5Eoverrides%24/additionalProperties/properties/stages/false schema",
								keyword: "false schema",
								params: {},
								message: "boolean schema is false",
								schema: false,
								parentSchema: schema20.allOf[0].then.patternProperties["^overrides$"].additionalProperties.properties.stages,
								data: data2.stages
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				}
				props0[key0] = true;
			}
		}
		var _valid0 = _errs7 === errors;
		valid1 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.stages === void 0) {
				const err5 = {
					instancePath,
					schemaPath: "#/allOf/0/else/required",
					keyword: "required",
					params: { missingProperty: "stages" },
					message: "must have required property 'stages'",
					schema: schema20.allOf[0].else.required,
					parentSchema: schema20.allOf[0].else,
					data
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.parameters !== void 0) {
				const err6 = {
					instancePath: instancePath + "/parameters",
					schemaPath: "#/allOf/0/else/properties/parameters/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema20.allOf[0].else.properties.parameters,
					data: data.parameters
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var props1 = {};
			props1.parameters = true;
			for (const key2 in data) if (pattern6.test(key2)) {
				let data5 = data[key2];
				if (data5 && typeof data5 == "object" && !Array.isArray(data5)) for (const key3 in data5) {
					let data6 = data5[key3];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.parameters !== void 0) {
							const err7 = {
								instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/parameters",
								schemaPath: "#/allOf/0/else/patternProperties/%5Eoverrides%24/additionalProperties/properties/parameters/false schema",
								keyword: "false schema",
								params: {},
								message: "boolean schema is false",
								schema: false,
								parentSchema: schema20.allOf[0].else.patternProperties["^overrides$"].additionalProperties.properties.parameters,
								data: data6.parameters
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
				}
				props1[key2] = true;
			}
		}
		var _valid0 = _errs11 === errors;
		valid1 = _valid0;
		if (valid1) {
			if (props0 !== true && props1 !== void 0) {
				if (props1 === true) props0 = true;
				else {
					props0 = props0 || {};
					Object.assign(props0, props1);
				}
			}
		}
		ifClause0 = "else";
	}
	if (!valid1) {
		const err8 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema20.allOf[0].if,
			parentSchema: schema20.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	const _errs16 = errors;
	let valid11 = true;
	const _errs17 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.template === void 0 && "template") {
			const err9 = {};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
	}
	var _valid2 = _errs17 === errors;
	errors = _errs16;
	if (vErrors !== null) {
		if (_errs16) vErrors.length = _errs16;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs18 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.templateKey !== void 0) {
				const err10 = {
					instancePath: instancePath + "/templateKey",
					schemaPath: "#/allOf/1/then/properties/templateKey/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema20.allOf[1].then.properties.templateKey,
					data: data.templateKey
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		var _valid2 = _errs18 === errors;
		valid11 = _valid2;
		if (valid11) {
			var props2 = {};
			props2.templateKey = true;
		}
	}
	if (!valid11) {
		const err11 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema20.allOf[1].if,
			parentSchema: schema20.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs20 = errors;
	let valid13 = true;
	const _errs21 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.flag === void 0 && "flag") {
			const err12 = {};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
	}
	var _valid3 = _errs21 === errors;
	errors = _errs20;
	if (vErrors !== null) {
		if (_errs20) vErrors.length = _errs20;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs22 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.flags !== void 0) {
				const err13 = {
					instancePath: instancePath + "/flags",
					schemaPath: "#/allOf/2/then/properties/flags/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema20.allOf[2].then.properties.flags,
					data: data.flags
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		var _valid3 = _errs22 === errors;
		valid13 = _valid3;
		if (valid13) {
			var props3 = {};
			props3.flags = true;
		}
	}
	if (!valid13) {
		const err14 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema20.allOf[2].if,
			parentSchema: schema20.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs24 = errors;
	let valid15 = true;
	const _errs25 = errors;
	const _errs26 = errors;
	const _errs27 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.flags === void 0 && "flags") {
			const err15 = {};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
	}
	if (_errs27 === errors) {
		const err16 = {};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	} else {
		errors = _errs26;
		if (vErrors !== null) {
			if (_errs26) vErrors.length = _errs26;
			else vErrors = null;
		}
	}
	var _valid4 = _errs25 === errors;
	errors = _errs24;
	if (vErrors !== null) {
		if (_errs24) vErrors.length = _errs24;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs28 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.flag === void 0) {
				const err17 = {
					instancePath,
					schemaPath: "#/allOf/3/then/required",
					keyword: "required",
					params: { missingProperty: "flag" },
					message: "must have required property 'flag'",
					schema: schema20.allOf[3].then.required,
					parentSchema: schema20.allOf[3].then,
					data
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		var _valid4 = _errs28 === errors;
		valid15 = _valid4;
	}
	if (!valid15) {
		const err18 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema20.allOf[3].if,
			parentSchema: schema20.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	const _errs30 = errors;
	let valid17 = true;
	const _errs31 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.environment === void 0 && "environment") {
			const err19 = {};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
	}
	var _valid5 = _errs31 === errors;
	errors = _errs30;
	if (vErrors !== null) {
		if (_errs30) vErrors.length = _errs30;
		else vErrors = null;
	}
	if (_valid5) {
		const _errs32 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.environments !== void 0) {
				const err20 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/allOf/4/then/properties/environments/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema20.allOf[4].then.properties.environments,
					data: data.environments
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		var _valid5 = _errs32 === errors;
		valid17 = _valid5;
		if (valid17) {
			var props4 = {};
			props4.environments = true;
		}
	}
	if (!valid17) {
		const err21 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema20.allOf[4].if,
			parentSchema: schema20.allOf[4],
			data
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	if (props0 !== true && props4 !== void 0) {
		if (props4 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props4);
		}
	}
	const _errs34 = errors;
	let valid19 = true;
	const _errs35 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.maintainer === void 0 && "maintainer") {
			const err22 = {};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
	}
	var _valid6 = _errs35 === errors;
	errors = _errs34;
	if (vErrors !== null) {
		if (_errs34) vErrors.length = _errs34;
		else vErrors = null;
	}
	if (_valid6) {
		const _errs36 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.maintainerId !== void 0) {
				const err23 = {
					instancePath: instancePath + "/maintainerId",
					schemaPath: "#/allOf/5/then/properties/maintainerId/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema20.allOf[5].then.properties.maintainerId,
					data: data.maintainerId
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		var _valid6 = _errs36 === errors;
		valid19 = _valid6;
		if (valid19) {
			var props5 = {};
			props5.maintainerId = true;
		}
	}
	if (!valid19) {
		const err24 = {
			instancePath,
			schemaPath: "#/allOf/5/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema20.allOf[5].if,
			parentSchema: schema20.allOf[5],
			data
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	if (props0 !== true && props5 !== void 0) {
		if (props5 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props5);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err25 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err25];
			else vErrors.push(err25);
			errors++;
		}
		if (data.key === void 0) {
			const err26 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err26];
			else vErrors.push(err26);
			errors++;
		}
		if (data.name === void 0) {
			const err27 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err27];
			else vErrors.push(err27);
			errors++;
		}
		for (const key4 in data) if (!func1.call(schema20.properties, key4)) {
			const err28 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key4 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err28];
			else vErrors.push(err28);
			errors++;
		}
		if (data.kind !== void 0) {
			let data12 = data.kind;
			if ("Workflow" !== data12) {
				const err29 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "Workflow" },
					message: "must be equal to constant",
					schema: "Workflow",
					parentSchema: schema20.properties.kind,
					data: data12
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data13 = data.key;
			if (typeof data13 === "string") {
				if (func2(data13) < 1) {
					const err30 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.key,
						data: data13
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (!pattern8.test(data13)) {
					const err31 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9._-]{0,63}$\"",
						schema: "^[a-z0-9][a-z0-9._-]{0,63}$",
						parentSchema: schema20.properties.key,
						data: data13
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.key.type,
					parentSchema: schema20.properties.key,
					data: data13
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.project !== void 0) {
			let data14 = data.project;
			if (typeof data14 === "string") {
				if (func2(data14) > 256) {
					const err33 = {
						instancePath: instancePath + "/project",
						schemaPath: "#/properties/project/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema20.properties.project,
						data: data14
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (func2(data14) < 1) {
					const err34 = {
						instancePath: instancePath + "/project",
						schemaPath: "#/properties/project/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.project,
						data: data14
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (!pattern5.test(data14)) {
					const err35 = {
						instancePath: instancePath + "/project",
						schemaPath: "#/properties/project/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema20.properties.project,
						data: data14
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/project",
					schemaPath: "#/properties/project/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.project.type,
					parentSchema: schema20.properties.project,
					data: data14
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.flag !== void 0) {
			let data15 = data.flag;
			if (typeof data15 === "string") {
				if (func2(data15) > 256) {
					const err37 = {
						instancePath: instancePath + "/flag",
						schemaPath: "#/properties/flag/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema20.properties.flag,
						data: data15
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (func2(data15) < 1) {
					const err38 = {
						instancePath: instancePath + "/flag",
						schemaPath: "#/properties/flag/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.flag,
						data: data15
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				if (!pattern5.test(data15)) {
					const err39 = {
						instancePath: instancePath + "/flag",
						schemaPath: "#/properties/flag/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema20.properties.flag,
						data: data15
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/flag",
					schemaPath: "#/properties/flag/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.flag.type,
					parentSchema: schema20.properties.flag,
					data: data15
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.flags !== void 0) {
			let data16 = data.flags;
			if (Array.isArray(data16)) {
				if (data16.length < 1) {
					const err41 = {
						instancePath: instancePath + "/flags",
						schemaPath: "#/properties/flags/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema20.properties.flags,
						data: data16
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				const len0 = data16.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data17 = data16[i0];
					if (typeof data17 !== "string") {
						const err42 = {
							instancePath: instancePath + "/flags/" + i0,
							schemaPath: "#/properties/flags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema20.properties.flags.items.type,
							parentSchema: schema20.properties.flags.items,
							data: data17
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
					if (!validate54(data17, {
						instancePath: instancePath + "/flags/" + i0,
						parentData: data16,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
						errors = vErrors.length;
					}
				}
				let i1 = data16.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data16[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err43 = {
								instancePath: instancePath + "/flags",
								schemaPath: "#/properties/flags/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
								schema: true,
								parentSchema: schema20.properties.flags,
								data: data16
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/flags",
					schemaPath: "#/properties/flags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.flags.type,
					parentSchema: schema20.properties.flags,
					data: data16
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data18 = data.environment;
			if (typeof data18 === "string") {
				if (func2(data18) > 256) {
					const err45 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema20.properties.environment,
						data: data18
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (func2(data18) < 1) {
					const err46 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.environment,
						data: data18
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (!pattern5.test(data18)) {
					const err47 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" },
						message: "must match pattern \"^(?!\\.{1,2}$)[A-Za-z0-9._-]+$\"",
						schema: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$",
						parentSchema: schema20.properties.environment,
						data: data18
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.environment.type,
					parentSchema: schema20.properties.environment,
					data: data18
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.environments !== void 0) {
			let data19 = data.environments;
			if (Array.isArray(data19)) {
				if (data19.length < 1) {
					const err49 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema20.properties.environments,
						data: data19
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				const len1 = data19.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data20 = data19[i2];
					if (typeof data20 !== "string") {
						const err50 = {
							instancePath: instancePath + "/environments/" + i2,
							schemaPath: "#/properties/environments/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema20.properties.environments.items.type,
							parentSchema: schema20.properties.environments.items,
							data: data20
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
					if (!validate54(data20, {
						instancePath: instancePath + "/environments/" + i2,
						parentData: data19,
						parentDataProperty: i2,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
						errors = vErrors.length;
					}
				}
				let i3 = data19.length;
				let j1;
				if (i3 > 1) {
					const indices1 = {};
					for (; i3--;) {
						let item1 = data19[i3];
						if (typeof item1 !== "string") continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err51 = {
								instancePath: instancePath + "/environments",
								schemaPath: "#/properties/environments/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								},
								message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
								schema: true,
								parentSchema: schema20.properties.environments,
								data: data19
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
							break;
						}
						indices1[item1] = i3;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.environments.type,
					parentSchema: schema20.properties.environments,
					data: data19
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data21 = data.name;
			if (typeof data21 === "string") {
				if (func2(data21) > 256) {
					const err53 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema20.properties.name,
						data: data21
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				if (func2(data21) < 1) {
					const err54 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.name,
						data: data21
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.name.type,
					parentSchema: schema20.properties.name,
					data: data21
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data22 = data.description;
			if (typeof data22 !== "string") {
				const err56 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.description.type,
					parentSchema: schema20.properties.description,
					data: data22
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.maintainer !== void 0) {
			let data23 = data.maintainer;
			if (typeof data23 === "string") {
				if (func2(data23) < 1) {
					const err57 = {
						instancePath: instancePath + "/maintainer",
						schemaPath: "#/properties/maintainer/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.maintainer,
						data: data23
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/maintainer",
					schemaPath: "#/properties/maintainer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.maintainer.type,
					parentSchema: schema20.properties.maintainer,
					data: data23
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.maintainerId !== void 0) {
			let data24 = data.maintainerId;
			if (typeof data24 === "string") {
				if (func2(data24) < 1) {
					const err59 = {
						instancePath: instancePath + "/maintainerId",
						schemaPath: "#/properties/maintainerId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.maintainerId,
						data: data24
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
			} else {
				const err60 = {
					instancePath: instancePath + "/maintainerId",
					schemaPath: "#/properties/maintainerId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.maintainerId.type,
					parentSchema: schema20.properties.maintainerId,
					data: data24
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (data.run !== void 0) {
			if (!validate57(data.run, {
				instancePath: instancePath + "/run",
				parentData: data,
				parentDataProperty: "run",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.adopt !== void 0) {
			let data26 = data.adopt;
			if (typeof data26 !== "string" && !(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
				const err61 = {
					instancePath: instancePath + "/adopt",
					schemaPath: "#/properties/adopt/type",
					keyword: "type",
					params: { type: schema20.properties.adopt.type },
					message: "must be string,object",
					schema: schema20.properties.adopt.type,
					parentSchema: schema20.properties.adopt,
					data: data26
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
			const _errs66 = errors;
			let valid28 = true;
			const _errs67 = errors;
			if (!(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
				const err62 = {};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
			var _valid7 = _errs67 === errors;
			errors = _errs66;
			if (vErrors !== null) {
				if (_errs66) vErrors.length = _errs66;
				else vErrors = null;
			}
			let ifClause1;
			if (_valid7) {
				const _errs69 = errors;
				if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
					if (Object.keys(data26).length < 1) {
						const err63 = {
							instancePath: instancePath + "/adopt",
							schemaPath: "#/properties/adopt/then/minProperties",
							keyword: "minProperties",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 properties",
							schema: 1,
							parentSchema: schema20.properties.adopt.then,
							data: data26
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
					for (const key5 in data26) {
						let data27 = data26[key5];
						if (typeof data27 === "string") {
							if (!pattern13.test(data27)) {
								const err64 = {
									instancePath: instancePath + "/adopt/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/adopt/then/additionalProperties/pattern",
									keyword: "pattern",
									params: { pattern: "^[A-Za-z0-9_-]{1,64}$" },
									message: "must match pattern \"^[A-Za-z0-9_-]{1,64}$\"",
									schema: "^[A-Za-z0-9_-]{1,64}$",
									parentSchema: schema20.properties.adopt.then.additionalProperties,
									data: data27
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						} else {
							const err65 = {
								instancePath: instancePath + "/adopt/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/adopt/then/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema20.properties.adopt.then.additionalProperties.type,
								parentSchema: schema20.properties.adopt.then.additionalProperties,
								data: data27
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					}
				} else {
					const err66 = {
						instancePath: instancePath + "/adopt",
						schemaPath: "#/properties/adopt/then/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema20.properties.adopt.then.type,
						parentSchema: schema20.properties.adopt.then,
						data: data26
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				var _valid7 = _errs69 === errors;
				valid28 = _valid7;
				ifClause1 = "then";
			} else {
				const _errs74 = errors;
				if (typeof data26 === "string") {
					if (!pattern13.test(data26)) {
						const err67 = {
							instancePath: instancePath + "/adopt",
							schemaPath: "#/properties/adopt/else/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Za-z0-9_-]{1,64}$" },
							message: "must match pattern \"^[A-Za-z0-9_-]{1,64}$\"",
							schema: "^[A-Za-z0-9_-]{1,64}$",
							parentSchema: schema20.properties.adopt.else,
							data: data26
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
				var _valid7 = _errs74 === errors;
				valid28 = _valid7;
				ifClause1 = "else";
			}
			if (!valid28) {
				const err68 = {
					instancePath: instancePath + "/adopt",
					schemaPath: "#/properties/adopt/if",
					keyword: "if",
					params: { failingKeyword: ifClause1 },
					message: "must match \"" + ifClause1 + "\" schema",
					schema: schema20.properties.adopt.if,
					parentSchema: schema20.properties.adopt,
					data: data26
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.formerKeys !== void 0) {
			let data28 = data.formerKeys;
			if (Array.isArray(data28)) {
				const len2 = data28.length;
				for (let i4 = 0; i4 < len2; i4++) {
					let data29 = data28[i4];
					if (typeof data29 === "string") {
						if (!pattern8.test(data29)) {
							const err69 = {
								instancePath: instancePath + "/formerKeys/" + i4,
								schemaPath: "#/properties/formerKeys/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" },
								message: "must match pattern \"^[a-z0-9][a-z0-9._-]{0,63}$\"",
								schema: "^[a-z0-9][a-z0-9._-]{0,63}$",
								parentSchema: schema20.properties.formerKeys.items,
								data: data29
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
					} else {
						const err70 = {
							instancePath: instancePath + "/formerKeys/" + i4,
							schemaPath: "#/properties/formerKeys/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema20.properties.formerKeys.items.type,
							parentSchema: schema20.properties.formerKeys.items,
							data: data29
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
				}
				let i5 = data28.length;
				let j2;
				if (i5 > 1) {
					const indices2 = {};
					for (; i5--;) {
						let item2 = data28[i5];
						if (typeof item2 !== "string") continue;
						if (typeof indices2[item2] == "number") {
							j2 = indices2[item2];
							const err71 = {
								instancePath: instancePath + "/formerKeys",
								schemaPath: "#/properties/formerKeys/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i5,
									j: j2
								},
								message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)",
								schema: true,
								parentSchema: schema20.properties.formerKeys,
								data: data28
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
							break;
						}
						indices2[item2] = i5;
					}
				}
			} else {
				const err72 = {
					instancePath: instancePath + "/formerKeys",
					schemaPath: "#/properties/formerKeys/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.formerKeys.type,
					parentSchema: schema20.properties.formerKeys,
					data: data28
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
		}
		if (data.protect !== void 0) {
			let data30 = data.protect;
			if (typeof data30 !== "boolean") {
				const err73 = {
					instancePath: instancePath + "/protect",
					schemaPath: "#/properties/protect/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema20.properties.protect.type,
					parentSchema: schema20.properties.protect,
					data: data30
				};
				if (vErrors === null) vErrors = [err73];
				else vErrors.push(err73);
				errors++;
			}
		}
		if (data.onRemoval !== void 0) {
			let data31 = data.onRemoval;
			if (!(data31 === "delete" || data31 === "keep")) {
				const err74 = {
					instancePath: instancePath + "/onRemoval",
					schemaPath: "#/properties/onRemoval/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.onRemoval.enum },
					message: "must be equal to one of the allowed values",
					schema: schema20.properties.onRemoval.enum,
					parentSchema: schema20.properties.onRemoval,
					data: data31
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
		if (data.awaitsFlag !== void 0) {
			let data32 = data.awaitsFlag;
			if (typeof data32 !== "boolean") {
				const err75 = {
					instancePath: instancePath + "/awaitsFlag",
					schemaPath: "#/properties/awaitsFlag/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema20.properties.awaitsFlag.type,
					parentSchema: schema20.properties.awaitsFlag,
					data: data32
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
		}
		if (data.accept !== void 0) {
			let data33 = data.accept;
			if (Array.isArray(data33)) {
				const len3 = data33.length;
				for (let i6 = 0; i6 < len3; i6++) {
					let data34 = data33[i6];
					if (!(data34 === "flag-archived" || data34 === "already-on" || data34 === "stage-changes-nothing" || data34 === "stage-fails" || data34 === "prerequisite-unmet" || data34 === "rollout-goes-down" || data34 === "bucketing-changes" || data34 === "rollout-running" || data34 === "rollout-incomplete" || data34 === "absolute-date-soon" || data34 === "dates-out-of-order" || data34 === "approval-after-schedule" || data34 === "approval-missing" || data34 === "approvals-elsewhere" || data34 === "overlapping-workflows" || data34 === "unknown-instruction" || data34 === "too-many-approvers")) {
						const err76 = {
							instancePath: instancePath + "/accept/" + i6,
							schemaPath: "#/properties/accept/items/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties.accept.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema20.properties.accept.items.enum,
							parentSchema: schema20.properties.accept.items,
							data: data34
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
				let i7 = data33.length;
				let j3;
				if (i7 > 1) {
					outer0: for (; i7--;) for (j3 = i7; j3--;) if (func0(data33[i7], data33[j3])) {
						const err77 = {
							instancePath: instancePath + "/accept",
							schemaPath: "#/properties/accept/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i7,
								j: j3
							},
							message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)",
							schema: true,
							parentSchema: schema20.properties.accept,
							data: data33
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
						break outer0;
					}
				}
			} else {
				const err78 = {
					instancePath: instancePath + "/accept",
					schemaPath: "#/properties/accept/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.accept.type,
					parentSchema: schema20.properties.accept,
					data: data33
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
		}
		if (data.template !== void 0) {
			let data35 = data.template;
			if (typeof data35 === "string") {
				if (func2(data35) > 256) {
					const err79 = {
						instancePath: instancePath + "/template",
						schemaPath: "#/properties/template/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema20.properties.template,
						data: data35
					};
					if (vErrors === null) vErrors = [err79];
					else vErrors.push(err79);
					errors++;
				}
				if (func2(data35) < 1) {
					const err80 = {
						instancePath: instancePath + "/template",
						schemaPath: "#/properties/template/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.template,
						data: data35
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
			} else {
				const err81 = {
					instancePath: instancePath + "/template",
					schemaPath: "#/properties/template/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.template.type,
					parentSchema: schema20.properties.template,
					data: data35
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
		}
		if (data.templateKey !== void 0) {
			let data36 = data.templateKey;
			if (typeof data36 === "string") {
				if (func2(data36) > 256) {
					const err82 = {
						instancePath: instancePath + "/templateKey",
						schemaPath: "#/properties/templateKey/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters",
						schema: 256,
						parentSchema: schema20.properties.templateKey,
						data: data36
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
				if (func2(data36) < 1) {
					const err83 = {
						instancePath: instancePath + "/templateKey",
						schemaPath: "#/properties/templateKey/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.properties.templateKey,
						data: data36
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
			} else {
				const err84 = {
					instancePath: instancePath + "/templateKey",
					schemaPath: "#/properties/templateKey/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.properties.templateKey.type,
					parentSchema: schema20.properties.templateKey,
					data: data36
				};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
		}
		if (data.parameters !== void 0) {
			let data37 = data.parameters;
			if (Array.isArray(data37)) {
				const len4 = data37.length;
				for (let i8 = 0; i8 < len4; i8++) if (!validate63(data37[i8], {
					instancePath: instancePath + "/parameters/" + i8,
					parentData: data37,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
					errors = vErrors.length;
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/parameters",
					schemaPath: "#/properties/parameters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.parameters.type,
					parentSchema: schema20.properties.parameters,
					data: data37
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
		}
		if (data.stages !== void 0) {
			let data39 = data.stages;
			if (Array.isArray(data39)) {
				if (data39.length > 1e4) {
					const err86 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 items",
						schema: 1e4,
						parentSchema: schema20.properties.stages,
						data: data39
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
				if (data39.length < 1) {
					const err87 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema20.properties.stages,
						data: data39
					};
					if (vErrors === null) vErrors = [err87];
					else vErrors.push(err87);
					errors++;
				}
				const len5 = data39.length;
				for (let i9 = 0; i9 < len5; i9++) if (!validate73(data39[i9], {
					instancePath: instancePath + "/stages/" + i9,
					parentData: data39,
					parentDataProperty: i9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
					errors = vErrors.length;
				}
			} else {
				const err88 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.stages.type,
					parentSchema: schema20.properties.stages,
					data: data39
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
		if (data.overrides !== void 0) {
			let data41 = data.overrides;
			if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
				if (Object.keys(data41).length < 1) {
					const err89 = {
						instancePath: instancePath + "/overrides",
						schemaPath: "#/properties/overrides/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema20.properties.overrides,
						data: data41
					};
					if (vErrors === null) vErrors = [err89];
					else vErrors.push(err89);
					errors++;
				}
				for (const key6 in data41) if (!validate99(data41[key6], {
					instancePath: instancePath + "/overrides/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data41,
					parentDataProperty: key6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
					errors = vErrors.length;
				}
			} else {
				const err90 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.properties.overrides.type,
					parentSchema: schema20.properties.overrides,
					data: data41
				};
				if (vErrors === null) vErrors = [err90];
				else vErrors.push(err90);
				errors++;
			}
		}
	} else {
		const err91 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		if (vErrors === null) vErrors = [err91];
		else vErrors.push(err91);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { config, template, workflow };
