// src/generated/plan.js
const plan = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/v0.1.0/schemas/plan.schema.json",
	"title": "Plan",
	"description": "What would be done in LaunchDarkly, as data: the output of `plan --format json`.",
	"type": "object",
	"properties": {
		"version": {
			"title": "Version",
			"description": "Of this form.",
			"examples": [1],
			"const": 1
		},
		"tool": {
			"title": "Tool",
			"description": "Version of the tool.",
			"examples": ["0.1.0"],
			"type": "string"
		},
		"owner": {
			"title": "Owner",
			"description": "Owner of what is made.",
			"examples": ["acme/storefront"],
			"type": "string"
		},
		"instance": {
			"title": "Instance",
			"description": "Owner, and the environments if only some are looked after.",
			"examples": ["acme/storefront:production"],
			"type": "string"
		},
		"environments": {
			"title": "Environments",
			"description": "Only these are looked after; all where it is absent.",
			"examples": [["production"]],
			"type": "array",
			"items": { "type": "string" }
		},
		"plannedAt": {
			"title": "Planned at",
			"description": "ISO 8601, by LaunchDarkly's clock.",
			"examples": ["2026-12-01T09:00:00.000Z"],
			"type": "string"
		},
		"timeZone": {
			"title": "Time zone",
			"description": "Name of the zone that reports tell dates in, besides UTC.",
			"examples": ["Europe/Berlin"],
			"type": "string"
		},
		"base": {
			"title": "Base",
			"description": "Revision compared with.",
			"examples": ["nothing"],
			"type": "string"
		},
		"head": {
			"title": "Head",
			"description": "Revision planned.",
			"examples": ["working tree"],
			"type": "string"
		},
		"assumptions": {
			"title": "Assumptions",
			"description": "What the plan takes for so about LaunchDarkly without having seen it; absent where nothing in it depends on any.",
			"examples": [[{
				"name": "relativeWaitsFrom",
				"value": "previous-stage",
				"measured": true,
				"probed": "2026-11-29"
			}]],
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"value",
					"measured"
				],
				"properties": {
					"name": {
						"title": "Name",
						"description": "As in the configuration's `service`.",
						"examples": ["relativeWaitsFrom"],
						"enum": [
							"relativeWaitsFrom",
							"secondActiveWorkflow",
							"unfilteredListShowsEnded",
							"readerMayDryRun"
						]
					},
					"value": {
						"title": "Value",
						"description": "What is taken for so.",
						"examples": ["previous-stage"],
						"type": ["string", "boolean"]
					},
					"measured": {
						"title": "Measured",
						"description": "Whether `service` says so; else it is the tool's own assumption.",
						"examples": [true],
						"type": "boolean"
					},
					"probed": {
						"title": "Probed",
						"description": "The day on which it was found out, where `service` says that.",
						"examples": ["2026-11-29"],
						"type": "string"
					}
				}
			}
		},
		"unrecorded": {
			"title": "Unrecorded",
			"description": "Whether no record of an earlier apply counts: there is none, or a base was named in its place.",
			"examples": [true],
			"const": true
		},
		"scope": {
			"title": "Scope",
			"description": "What was planned.",
			"examples": ["changed"],
			"enum": ["changed", "all"]
		},
		"hash": {
			"title": "Hash",
			"description": "32 hex digits over the operations' digests and the guards that stop them.",
			"examples": ["4f53cda18c2baa0c0354bb5f9a3ecbe5"],
			"type": "string",
			"pattern": "^[0-9a-f]{32}$"
		},
		"operations": {
			"title": "Operations",
			"description": "In the order in which they are carried out.",
			"type": "array",
			"items": { "$ref": "#/$defs/operation" }
		},
		"guards": {
			"title": "Guards",
			"description": "What is stopped.",
			"type": "array",
			"items": { "$ref": "#/$defs/guard" }
		},
		"diagnostics": {
			"title": "Diagnostics",
			"description": "Errors first.",
			"type": "array",
			"items": { "$ref": "#/$defs/diagnostic" }
		},
		"unchanged": {
			"title": "Unchanged",
			"description": "What stays as it is.",
			"type": "array",
			"items": { "$ref": "#/$defs/unchanged" }
		},
		"undecided": {
			"title": "Undecided",
			"description": "What nothing could be decided on, since something could not be read or isn't there.",
			"type": "array",
			"items": {
				"title": "Undecided document",
				"description": "A document on a target, or a template.",
				"type": "object",
				"properties": {
					"object": {
						"title": "Object",
						"description": "What it is in LaunchDarkly.",
						"enum": ["workflow", "template"]
					},
					"key": {
						"title": "Key",
						"description": "Of the document.",
						"examples": ["new-checkout"],
						"type": "string"
					},
					"target": { "$ref": "#/$defs/target" },
					"run": {
						"title": "Run",
						"description": "Number of the run.",
						"examples": [1],
						"type": "integer",
						"minimum": 1
					}
				},
				"additionalProperties": false,
				"required": ["object", "key"]
			}
		},
		"understood": {
			"title": "Understood",
			"description": "Whether all documents could be understood; if not, nothing was decided.",
			"examples": [true],
			"type": "boolean"
		},
		"templateChecks": {
			"title": "Trials",
			"description": "What templates say of the flags that they are used on, those included that don't fit.",
			"type": "array",
			"items": { "$ref": "#/$defs/templateCheck" }
		},
		"unmanaged": {
			"title": "Unmanaged",
			"description": "Workflows on these targets that are not ours.",
			"examples": [0],
			"type": "integer",
			"minimum": 0
		},
		"documents": {
			"title": "Documents",
			"description": "How many there are.",
			"type": "object",
			"properties": {
				"head": {
					"title": "Head",
					"description": "At head.",
					"examples": [3],
					"type": "integer",
					"minimum": 0
				},
				"base": {
					"title": "Base",
					"description": "At base.",
					"examples": [3],
					"type": "integer",
					"minimum": 0
				}
			},
			"required": ["head", "base"],
			"additionalProperties": false
		}
	},
	"required": [
		"version",
		"tool",
		"owner",
		"instance",
		"plannedAt",
		"timeZone",
		"base",
		"head",
		"scope",
		"hash",
		"operations",
		"guards",
		"diagnostics",
		"unchanged",
		"undecided",
		"understood",
		"templateChecks",
		"unmanaged",
		"documents"
	],
	"additionalProperties": false,
	"$defs": {
		"position": {
			"title": "Position",
			"description": "A place in a file of the repository.",
			"type": "object",
			"properties": {
				"file": {
					"title": "File",
					"description": "Path from the repository's root.",
					"examples": [".launchdarkly/workflows/checkout.yaml"],
					"type": "string"
				},
				"line": {
					"title": "Line",
					"description": "Counted from 1.",
					"examples": [3],
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"title": "Column",
					"description": "Counted from 1, in UTF-16 code units.",
					"examples": [1],
					"type": "integer",
					"minimum": 1
				}
			},
			"required": [
				"file",
				"line",
				"column"
			],
			"additionalProperties": false
		},
		"diagnostic": {
			"title": "Diagnostic",
			"description": "An error, a warning or a notice.",
			"type": "object",
			"properties": {
				"severity": {
					"title": "Severity",
					"description": "Errors end with exit code 1; what breaks a policy, and nothing else, with 3.",
					"examples": ["error"],
					"enum": [
						"error",
						"warning",
						"notice"
					]
				},
				"code": {
					"title": "Code",
					"description": "Stable name of the finding.",
					"examples": ["unknown-field"],
					"type": "string"
				},
				"message": {
					"title": "Message",
					"description": "What is wrong.",
					"examples": ["Unknown field `waitt`."],
					"type": "string"
				},
				"hint": {
					"title": "Hint",
					"description": "What to do about it.",
					"examples": ["Did you mean `wait`?"],
					"type": "string"
				},
				"position": { "$ref": "#/$defs/position" },
				"pointer": {
					"title": "Pointer",
					"description": "JSON Pointer into the document.",
					"examples": ["/stages/0/conditions/0/waitt"],
					"type": "string"
				},
				"request": {
					"title": "Request",
					"description": "The request that failed.",
					"examples": ["GET https://app.launchdarkly.com/api/v2/templates"],
					"type": "string"
				},
				"links": {
					"title": "Links",
					"description": "Pull requests that the message names, and their addresses on the web.",
					"examples": [{ "#12": "https://github.com/acme/storefront/pull/12" }],
					"type": "object",
					"additionalProperties": {
						"title": "Address",
						"description": "An address on the web.",
						"examples": ["https://github.com/acme/storefront/pull/12"],
						"type": "string"
					}
				},
				"undone": {
					"title": "Undone",
					"description": "Whether it is about what an earlier change left undone. In the plan of a pull request that leaves that as it is, such an error is a warning.",
					"examples": [true],
					"const": true
				}
			},
			"required": [
				"severity",
				"code",
				"message"
			],
			"additionalProperties": false
		},
		"target": {
			"title": "Target",
			"description": "Project, flag and environment.",
			"type": "object",
			"properties": {
				"project": {
					"title": "Project",
					"description": "Project key.",
					"examples": ["storefront"],
					"type": "string"
				},
				"flag": {
					"title": "Flag",
					"description": "Flag key.",
					"examples": ["new-checkout"],
					"type": "string"
				},
				"environment": {
					"title": "Environment",
					"description": "Environment key.",
					"examples": ["production"],
					"type": "string"
				}
			},
			"required": [
				"project",
				"flag",
				"environment"
			],
			"additionalProperties": false
		},
		"change": {
			"title": "Change",
			"description": "One difference, keyed by identity: stages by name.",
			"type": "object",
			"properties": {
				"path": {
					"title": "Path",
					"description": "Segments from the document's root.",
					"examples": [[
						"stages",
						"10%",
						"conditions",
						"schedule"
					]],
					"type": "array",
					"items": { "type": "string" }
				},
				"before": {
					"title": "Before",
					"description": "What was there; absent where it is added."
				},
				"after": {
					"title": "After",
					"description": "What will be there; absent where it is taken away."
				}
			},
			"required": ["path"],
			"additionalProperties": false
		},
		"live": {
			"title": "Live object",
			"description": "A workflow in LaunchDarkly.",
			"type": "object",
			"properties": {
				"id": {
					"title": "Id",
					"description": "Its `_id`.",
					"examples": ["12ab3c4d5ef1a2345bcde67f"],
					"type": "string"
				},
				"name": {
					"title": "Name",
					"description": "Its name.",
					"examples": ["Progressive rollout"],
					"type": "string"
				},
				"status": {
					"title": "Status",
					"description": "LaunchDarkly's status; an open string.",
					"examples": ["active"],
					"type": "string"
				},
				"hash": {
					"title": "Hash",
					"description": "Hash in its marker; absent where it has none that is ours.",
					"examples": ["1f0c9a7be241"],
					"type": "string"
				},
				"run": {
					"title": "Run",
					"description": "Run in its marker; absent where it has none that is ours.",
					"examples": [1],
					"type": "integer",
					"minimum": 1
				},
				"executed": {
					"title": "Executed",
					"description": "Leading stages that have run, those of earlier runs included.",
					"examples": [1],
					"type": "integer",
					"minimum": 0
				},
				"stages": {
					"title": "Stages",
					"description": "Stages in all.",
					"examples": [3],
					"type": "integer",
					"minimum": 0
				}
			},
			"required": [
				"id",
				"name",
				"status",
				"executed",
				"stages"
			],
			"additionalProperties": false
		},
		"operation": {
			"title": "Operation",
			"description": "What is done to one workflow or template. Each kind of operation has fields of its own, and no others.",
			"type": "object",
			"properties": {
				"object": {
					"title": "Object",
					"description": "What it is done to.",
					"examples": ["workflow"],
					"enum": ["workflow", "template"]
				},
				"kind": {
					"title": "Kind",
					"description": "What is done.",
					"examples": ["create"],
					"enum": [
						"create",
						"replace",
						"delete",
						"adopt",
						"dedupe"
					]
				},
				"id": {
					"title": "Id",
					"description": "Unique in the plan.",
					"examples": ["create workflow storefront/new-checkout/production new-checkout"],
					"type": "string"
				},
				"key": {
					"title": "Key",
					"description": "Key of the document.",
					"examples": ["new-checkout"],
					"type": "string"
				},
				"name": {
					"title": "Name",
					"description": "Name in LaunchDarkly.",
					"examples": ["Progressive rollout"],
					"type": "string"
				},
				"digest": {
					"title": "Digest",
					"description": "Sixteen bytes, base64url: what a review covers.",
					"examples": ["Zm9vYmFyMTI"],
					"type": "string"
				},
				"reason": {
					"title": "Reason",
					"description": "Why the plan does this.",
					"examples": ["It isn't in LaunchDarkly."],
					"type": "string"
				},
				"notes": {
					"title": "Notes",
					"description": "What the team should know.",
					"type": "array",
					"items": { "type": "string" }
				},
				"changes": {
					"title": "Changes",
					"description": "What differs.",
					"type": "array",
					"items": { "$ref": "#/$defs/change" }
				},
				"partialDiff": {
					"title": "Partial difference",
					"description": "Whether the changes were made against live state, which leaves fields out.",
					"examples": [false],
					"type": "boolean"
				},
				"names": {
					"title": "Names",
					"description": "Names of variations, rules and members by id, and of variations by the JSON of their value, as far as the body, the content or the changes hold them: for people.",
					"examples": [{ "452f5fb5-7320-4ba3-81a1-8f4324f79d49": "Control" }],
					"type": "object",
					"additionalProperties": { "type": "string" }
				},
				"position": { "$ref": "#/$defs/position" },
				"blockedBy": {
					"title": "Blocked by",
					"description": "Codes of the guards that stop it.",
					"type": "array",
					"items": { "type": "string" }
				},
				"dependsOn": {
					"title": "Depends on",
					"description": "Ids of the operations that must be done before.",
					"type": "array",
					"items": { "type": "string" }
				},
				"undone": {
					"title": "Undone",
					"description": "Whether an earlier apply left it undone.",
					"const": true
				},
				"progress": {
					"title": "Progress",
					"description": "What is there of the workflow: absent, waiting, running after so many stages, or ended.",
					"examples": ["running@1"],
					"type": "string",
					"pattern": "^(absent|waiting|running@\\d+|ended)$"
				},
				"target": { "$ref": "#/$defs/target" },
				"run": {
					"title": "Run",
					"description": "Run number.",
					"examples": [1],
					"type": "integer",
					"minimum": 1
				},
				"startAt": {
					"title": "Start at",
					"description": "Stage that the run starts at.",
					"examples": ["everyone"],
					"type": "string"
				},
				"body": {
					"title": "Body",
					"description": "Request body of the POST; parameters found by stage and kind get their ids when it is sent.",
					"type": "object"
				},
				"content": {
					"title": "Content",
					"description": "What the document says, in canonical form.",
					"type": "object"
				},
				"hash": {
					"title": "Hash",
					"description": "Hash in the marker of what is created.",
					"examples": ["1f0c9a7be241"],
					"type": "string",
					"pattern": "^[0-9a-f]{12}$"
				},
				"templateKey": {
					"title": "Template key",
					"description": "Template that gives the stages.",
					"examples": ["standard-rollout"],
					"type": "string"
				},
				"templateStages": {
					"title": "Stages of the template",
					"description": "The stages that a template gives, the document's parameters in their places.",
					"type": "array",
					"items": { "type": "object" }
				},
				"forecast": { "$ref": "#/$defs/forecast" },
				"live": { "$ref": "#/$defs/live" },
				"replaceOrder": {
					"title": "Replace order",
					"description": "What is done first.",
					"examples": ["create-first"],
					"enum": ["create-first", "delete-first"]
				},
				"restDigest": {
					"title": "Rest digest",
					"description": "Digest of what is left to do once the old one is gone: the create.",
					"examples": ["MnbSIbekm1Y"],
					"type": "string",
					"pattern": "^[A-Za-z0-9_-]{22}$"
				},
				"keep": { "$ref": "#/$defs/live" },
				"surplus": {
					"title": "Surplus",
					"description": "What is deleted.",
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/$defs/live" }
				},
				"lossless": {
					"title": "Lossless",
					"description": "Whether each of them is, in all that can be read, as the document that its marker stands for: then no review is needed.",
					"const": true
				},
				"liveHash": {
					"title": "Live hash",
					"description": "Hash in the live template's marker.",
					"examples": ["1f0c9a7be241"],
					"type": "string"
				},
				"restore": {
					"title": "Restore",
					"description": "Body that puts the old one back, should the new one be refused.",
					"type": "object"
				}
			},
			"required": [
				"object",
				"kind",
				"id",
				"key",
				"name",
				"digest",
				"reason",
				"notes",
				"changes",
				"partialDiff",
				"position",
				"blockedBy",
				"dependsOn"
			],
			"allOf": [
				{
					"if": {
						"properties": {
							"object": { "const": "workflow" },
							"kind": { "const": "create" }
						},
						"required": ["object", "kind"]
					},
					"then": {
						"properties": { "progress": { "pattern": "^(absent|ended)$" } },
						"required": [
							"progress",
							"target",
							"run",
							"body",
							"content",
							"hash"
						],
						"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": [
							"progress",
							"target",
							"run",
							"startAt",
							"body",
							"content",
							"hash",
							"templateKey",
							"templateStages",
							"forecast"
						] }] }
					}
				},
				{
					"if": {
						"properties": {
							"object": { "const": "workflow" },
							"kind": { "const": "replace" }
						},
						"required": ["object", "kind"]
					},
					"then": {
						"properties": { "progress": { "pattern": "^(waiting|running@\\d+|ended)$" } },
						"required": [
							"progress",
							"target",
							"run",
							"body",
							"content",
							"hash",
							"live",
							"replaceOrder",
							"restDigest"
						],
						"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": [
							"progress",
							"target",
							"run",
							"startAt",
							"body",
							"content",
							"hash",
							"templateKey",
							"templateStages",
							"forecast",
							"live",
							"replaceOrder",
							"restDigest"
						] }] }
					}
				},
				{
					"if": {
						"properties": {
							"object": { "const": "workflow" },
							"kind": { "const": "delete" }
						},
						"required": ["object", "kind"]
					},
					"then": {
						"required": [
							"target",
							"run",
							"live"
						],
						"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": [
							"target",
							"run",
							"live"
						] }] }
					}
				},
				{
					"if": {
						"properties": {
							"object": { "const": "workflow" },
							"kind": { "const": "adopt" }
						},
						"required": ["object", "kind"]
					},
					"then": {
						"required": [
							"target",
							"run",
							"live",
							"content"
						],
						"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": [
							"target",
							"run",
							"live",
							"content"
						] }] }
					}
				},
				{
					"if": {
						"properties": {
							"object": { "const": "workflow" },
							"kind": { "const": "dedupe" }
						},
						"required": ["object", "kind"]
					},
					"then": {
						"required": [
							"target",
							"run",
							"keep",
							"surplus"
						],
						"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": [
							"target",
							"run",
							"keep",
							"surplus",
							"lossless"
						] }] }
					}
				},
				{
					"if": {
						"properties": {
							"object": { "const": "template" },
							"kind": { "const": "create" }
						},
						"required": ["object", "kind"]
					},
					"then": {
						"required": [
							"body",
							"content",
							"hash"
						],
						"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": [
							"body",
							"content",
							"hash"
						] }] }
					}
				},
				{
					"if": {
						"properties": {
							"object": { "const": "template" },
							"kind": { "const": "replace" }
						},
						"required": ["object", "kind"]
					},
					"then": {
						"required": [
							"body",
							"content",
							"hash",
							"restDigest"
						],
						"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": [
							"body",
							"content",
							"hash",
							"liveHash",
							"restore",
							"restDigest"
						] }] }
					}
				},
				{
					"if": {
						"properties": {
							"object": { "const": "template" },
							"kind": { "const": "delete" }
						},
						"required": ["object", "kind"]
					},
					"then": {
						"required": [],
						"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["liveHash"] }] }
					}
				},
				{
					"if": {
						"properties": {
							"object": { "const": "template" },
							"kind": { "const": "adopt" }
						},
						"required": ["object", "kind"]
					},
					"then": {
						"required": ["content"],
						"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["content"] }] }
					}
				},
				{
					"if": {
						"properties": { "object": { "const": "template" } },
						"required": ["object"]
					},
					"then": { "properties": { "kind": { "enum": [
						"create",
						"replace",
						"delete",
						"adopt"
					] } } }
				}
			]
		},
		"everyOperation": {
			"title": "Every operation",
			"description": "Names of the fields that operations of all kinds may have.",
			"enum": [
				"object",
				"kind",
				"id",
				"key",
				"name",
				"digest",
				"reason",
				"notes",
				"changes",
				"partialDiff",
				"names",
				"position",
				"blockedBy",
				"dependsOn",
				"undone"
			]
		},
		"share": {
			"title": "Share",
			"description": "A variation and its share.",
			"type": "object",
			"properties": {
				"variation": {
					"title": "Variation",
					"description": "Its name.",
					"examples": ["Control"],
					"type": "string"
				},
				"weight": {
					"title": "Weight",
					"description": "Thousandths of a percent.",
					"examples": [1e4],
					"type": "integer",
					"minimum": 0,
					"maximum": 1e5
				}
			},
			"required": ["variation", "weight"],
			"additionalProperties": false
		},
		"served": {
			"title": "Served",
			"description": "What users of the flag get, by names of variations.",
			"type": "object",
			"properties": {
				"on": {
					"title": "On",
					"description": "Whether targeting is on.",
					"examples": [true],
					"type": "boolean"
				},
				"everyone": {
					"title": "Everyone",
					"description": "What those get whom no target and no rule matches; empty: the default in the code.",
					"type": "array",
					"items": { "$ref": "#/$defs/share" }
				},
				"everyoneSplit": { "$ref": "#/$defs/split" },
				"rules": {
					"title": "Rules",
					"description": "What each rule serves that is evaluated.",
					"type": "array",
					"items": {
						"title": "Rule",
						"description": "A rule and what it serves.",
						"type": "object",
						"properties": {
							"name": {
								"title": "Name",
								"description": "Its description, or its first clause.",
								"examples": ["in segment beta"],
								"type": "string"
							},
							"serves": {
								"title": "Serves",
								"description": "Its shares.",
								"type": "array",
								"items": { "$ref": "#/$defs/share" }
							},
							"split": { "$ref": "#/$defs/split" }
						},
						"required": ["name", "serves"],
						"additionalProperties": false
					}
				},
				"disabledRules": {
					"title": "Disabled rules",
					"description": "Names of rules that are there and passed over.",
					"examples": [["in segment beta"]],
					"type": "array",
					"items": { "type": "string" }
				},
				"targets": {
					"title": "Targets",
					"description": "Contexts that are targeted.",
					"type": "array",
					"items": {
						"title": "Target",
						"description": "A variation and whom it is served to.",
						"type": "object",
						"properties": {
							"variation": {
								"title": "Variation",
								"description": "Its name.",
								"examples": ["Control"],
								"type": "string"
							},
							"contextKind": {
								"title": "Context kind",
								"description": "The kind of the contexts.",
								"examples": ["user"],
								"type": "string"
							},
							"values": {
								"title": "Values",
								"description": "Keys of the contexts.",
								"type": "array",
								"items": { "type": "string" }
							}
						},
						"required": [
							"variation",
							"contextKind",
							"values"
						],
						"additionalProperties": false
					}
				},
				"prerequisites": {
					"title": "Prerequisites",
					"description": "Those that are not met for all: who doesn't meet them gets the off variation. Where one is met by none, that is `everyone`.",
					"type": "array",
					"items": {
						"title": "Prerequisite",
						"description": "Another flag, and what it has to serve.",
						"type": "object",
						"properties": {
							"key": {
								"title": "Key",
								"description": "Of the other flag.",
								"examples": ["payments"],
								"type": "string"
							},
							"variation": {
								"title": "Variation",
								"description": "What it has to serve; absent where the other flag could not be read.",
								"examples": ["true"],
								"type": "string"
							},
							"met": {
								"title": "Met",
								"description": "By whom it is met, as the other flag is now.",
								"enum": [
									"by none",
									"by some",
									"not known"
								]
							},
							"isOff": {
								"title": "Is off",
								"description": "The other flag is off.",
								"const": true
							}
						},
						"required": ["key", "met"],
						"additionalProperties": false
					}
				}
			},
			"required": [
				"on",
				"everyone",
				"rules",
				"targets"
			],
			"additionalProperties": false
		},
		"split": {
			"title": "Split",
			"description": "What decides who gets which share, where that isn't the key of a user; and what runs there.",
			"type": "object",
			"properties": {
				"contextKind": {
					"title": "Context kind",
					"description": "Absent: `user`.",
					"examples": ["organization"],
					"type": "string"
				},
				"bucketBy": {
					"title": "Bucket by",
					"description": "An attribute of the context. Absent: its key.",
					"examples": ["country"],
					"type": "string"
				},
				"running": {
					"title": "Running",
					"description": "What LaunchDarkly runs there by itself: an experiment, or a guarded or progressive rollout.",
					"enum": ["experiment", "rollout"]
				}
			},
			"additionalProperties": false
		},
		"stageForecast": {
			"title": "Stage",
			"description": "What a stage leads to.",
			"type": "object",
			"properties": {
				"stage": {
					"title": "Stage",
					"description": "Its name, or its number.",
					"examples": ["10% of customers"],
					"type": "string"
				},
				"hasRun": {
					"title": "Has run",
					"description": "Whether an earlier run carried it out, so that it isn't sent.",
					"examples": [false],
					"type": "boolean"
				},
				"earliest": {
					"title": "Earliest",
					"description": "When it runs at the earliest: a date where one decides, else milliseconds after the merge.",
					"examples": [{ "afterMerge": 1728e5 }],
					"type": "object",
					"minProperties": 1,
					"maxProperties": 1,
					"additionalProperties": false,
					"properties": {
						"at": {
							"title": "At",
							"description": "ISO 8601.",
							"examples": ["2026-12-01T09:00:00.000Z"],
							"type": "string"
						},
						"afterMerge": {
							"title": "After the merge",
							"description": "Milliseconds.",
							"examples": [1728e5],
							"type": "integer"
						}
					}
				},
				"afterApproval": {
					"title": "After approval",
					"description": "Whether someone must approve it or a stage before it.",
					"examples": [false],
					"type": "boolean"
				},
				"served": { "$ref": "#/$defs/served" },
				"assignsAnew": {
					"title": "Assigns anew",
					"description": "By now the shares of users whom no target and no rule matches go by something else than at the merge: everyone may be assigned anew.",
					"examples": [true],
					"const": true
				},
				"changesNothing": {
					"title": "Changes nothing",
					"description": "Its instructions leave the flag as it is.",
					"examples": [true],
					"const": true
				},
				"failure": {
					"title": "Failure",
					"description": "Why it would fail.",
					"examples": ["the flag has no rule `x`"],
					"type": "string"
				},
				"mayFail": {
					"title": "May fail",
					"description": "Why LaunchDarkly may refuse it; what is served then is what follows if it doesn't.",
					"examples": ["an experiment runs on the default rule"],
					"type": "string"
				}
			},
			"required": [
				"stage",
				"hasRun",
				"afterApproval"
			],
			"additionalProperties": false
		},
		"forecast": {
			"title": "Forecast",
			"description": "What users of the flag get now and after each stage, and when.",
			"type": "object",
			"properties": {
				"now": { "$ref": "#/$defs/served" },
				"stages": {
					"title": "Stages",
					"description": "In order.",
					"type": "array",
					"items": { "$ref": "#/$defs/stageForecast" }
				},
				"unknownKinds": {
					"title": "Unknown kinds",
					"description": "Kinds of instructions that are left out, since their effect isn't known.",
					"type": "array",
					"items": { "type": "string" }
				}
			},
			"required": [
				"now",
				"stages",
				"unknownKinds"
			],
			"additionalProperties": false
		},
		"templateCheck": {
			"title": "Trial",
			"description": "A template tried on a target.",
			"type": "object",
			"properties": {
				"key": {
					"title": "Key",
					"description": "Of the document.",
					"examples": ["new-checkout"],
					"type": "string"
				},
				"target": { "$ref": "#/$defs/target" },
				"template": {
					"title": "Template",
					"description": "Its key.",
					"examples": ["standard-rollout"],
					"type": "string"
				},
				"checkedHere": {
					"title": "Checked here",
					"description": "Why LaunchDarkly's own dry run doesn't say whether it fits; absent where it does.",
					"examples": ["this plan makes the template itself"],
					"type": "string"
				},
				"parameters": {
					"title": "Parameters",
					"description": "Parts that name something of a flag.",
					"type": "array",
					"items": { "$ref": "#/$defs/templateParameter" }
				}
			},
			"additionalProperties": false,
			"required": [
				"key",
				"target",
				"template",
				"parameters"
			]
		},
		"templateParameter": {
			"title": "Template parameter",
			"description": "A part of a template that names something of a flag.",
			"type": "object",
			"properties": {
				"stage": {
					"title": "Stage",
					"description": "Its name, or `stage N`.",
					"examples": ["everyone"],
					"type": "string"
				},
				"part": {
					"title": "Part",
					"description": "What kind of part it is.",
					"enum": ["condition", "instruction"]
				},
				"kind": {
					"title": "Kind",
					"description": "Of the instruction or condition.",
					"examples": ["updateFallthroughVariationOrRollout"],
					"type": "string"
				},
				"number": {
					"title": "Number",
					"description": "Which one, where the stage has several of this kind; 1 is the first.",
					"examples": [2],
					"type": "integer",
					"minimum": 1
				},
				"path": {
					"title": "Path",
					"description": "JSON Pointer inside the part.",
					"examples": ["/variationId"],
					"type": "string"
				},
				"templateValue": {
					"title": "Template value",
					"description": "What the template has there, for people.",
					"examples": ["`true`"],
					"type": "string"
				},
				"documentValue": {
					"title": "Document value",
					"description": "What the document puts in its place, for people.",
					"examples": ["`Semantic`"],
					"type": "string"
				},
				"fits": {
					"title": "Fits",
					"description": "Whether the flag has what stands there then.",
					"examples": [true],
					"type": "boolean"
				}
			},
			"additionalProperties": false,
			"required": [
				"stage",
				"part",
				"kind",
				"path",
				"templateValue",
				"fits"
			]
		},
		"guard": {
			"title": "Guard",
			"description": "A stop.",
			"type": "object",
			"properties": {
				"code": {
					"title": "Code",
					"description": "Stable name.",
					"examples": ["run-once"],
					"type": "string"
				},
				"lifts": {
					"title": "Lifts",
					"description": "What an override of it lifts, if that isn't all of this code.",
					"examples": ["date-past-1"],
					"type": "string"
				},
				"scope": {
					"title": "Scope",
					"description": "What it stops.",
					"examples": ["operation"],
					"enum": [
						"operation",
						"deletes",
						"plan"
					]
				},
				"overridable": {
					"title": "Overridable",
					"description": "Whether it can be lifted for this plan.",
					"examples": [false],
					"type": "boolean"
				},
				"message": {
					"title": "Message",
					"description": "What is stopped, with its numbers.",
					"examples": ["This workflow has started."],
					"type": "string"
				},
				"hint": {
					"title": "Hint",
					"description": "The way out.",
					"examples": ["Raise `run`."],
					"type": "string"
				},
				"operations": {
					"title": "Operations",
					"description": "Ids of the operations that it stops.",
					"type": "array",
					"items": { "type": "string" }
				},
				"position": { "$ref": "#/$defs/position" }
			},
			"required": [
				"code",
				"scope",
				"overridable",
				"message",
				"hint",
				"operations"
			],
			"additionalProperties": false
		},
		"unchanged": {
			"title": "Unchanged",
			"description": "A document that nothing is done for.",
			"type": "object",
			"properties": {
				"key": {
					"title": "Key",
					"description": "Key of the document.",
					"examples": ["new-checkout"],
					"type": "string"
				},
				"object": {
					"title": "Object",
					"description": "What it is.",
					"examples": ["workflow"],
					"enum": ["workflow", "template"]
				},
				"target": { "$ref": "#/$defs/target" },
				"reason": {
					"title": "Reason",
					"description": "Why nothing is done.",
					"examples": ["It has run."],
					"type": "string"
				}
			},
			"required": [
				"key",
				"object",
				"reason"
			],
			"additionalProperties": false
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9a-f]{32}$", "u");
const schema20 = {
	"title": "Operation",
	"description": "What is done to one workflow or template. Each kind of operation has fields of its own, and no others.",
	"type": "object",
	"properties": {
		"object": {
			"title": "Object",
			"description": "What it is done to.",
			"examples": ["workflow"],
			"enum": ["workflow", "template"]
		},
		"kind": {
			"title": "Kind",
			"description": "What is done.",
			"examples": ["create"],
			"enum": [
				"create",
				"replace",
				"delete",
				"adopt",
				"dedupe"
			]
		},
		"id": {
			"title": "Id",
			"description": "Unique in the plan.",
			"examples": ["create workflow storefront/new-checkout/production new-checkout"],
			"type": "string"
		},
		"key": {
			"title": "Key",
			"description": "Key of the document.",
			"examples": ["new-checkout"],
			"type": "string"
		},
		"name": {
			"title": "Name",
			"description": "Name in LaunchDarkly.",
			"examples": ["Progressive rollout"],
			"type": "string"
		},
		"digest": {
			"title": "Digest",
			"description": "Sixteen bytes, base64url: what a review covers.",
			"examples": ["Zm9vYmFyMTI"],
			"type": "string"
		},
		"reason": {
			"title": "Reason",
			"description": "Why the plan does this.",
			"examples": ["It isn't in LaunchDarkly."],
			"type": "string"
		},
		"notes": {
			"title": "Notes",
			"description": "What the team should know.",
			"type": "array",
			"items": { "type": "string" }
		},
		"changes": {
			"title": "Changes",
			"description": "What differs.",
			"type": "array",
			"items": { "$ref": "#/$defs/change" }
		},
		"partialDiff": {
			"title": "Partial difference",
			"description": "Whether the changes were made against live state, which leaves fields out.",
			"examples": [false],
			"type": "boolean"
		},
		"names": {
			"title": "Names",
			"description": "Names of variations, rules and members by id, and of variations by the JSON of their value, as far as the body, the content or the changes hold them: for people.",
			"examples": [{ "452f5fb5-7320-4ba3-81a1-8f4324f79d49": "Control" }],
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"position": { "$ref": "#/$defs/position" },
		"blockedBy": {
			"title": "Blocked by",
			"description": "Codes of the guards that stop it.",
			"type": "array",
			"items": { "type": "string" }
		},
		"dependsOn": {
			"title": "Depends on",
			"description": "Ids of the operations that must be done before.",
			"type": "array",
			"items": { "type": "string" }
		},
		"undone": {
			"title": "Undone",
			"description": "Whether an earlier apply left it undone.",
			"const": true
		},
		"progress": {
			"title": "Progress",
			"description": "What is there of the workflow: absent, waiting, running after so many stages, or ended.",
			"examples": ["running@1"],
			"type": "string",
			"pattern": "^(absent|waiting|running@\\d+|ended)$"
		},
		"target": { "$ref": "#/$defs/target" },
		"run": {
			"title": "Run",
			"description": "Run number.",
			"examples": [1],
			"type": "integer",
			"minimum": 1
		},
		"startAt": {
			"title": "Start at",
			"description": "Stage that the run starts at.",
			"examples": ["everyone"],
			"type": "string"
		},
		"body": {
			"title": "Body",
			"description": "Request body of the POST; parameters found by stage and kind get their ids when it is sent.",
			"type": "object"
		},
		"content": {
			"title": "Content",
			"description": "What the document says, in canonical form.",
			"type": "object"
		},
		"hash": {
			"title": "Hash",
			"description": "Hash in the marker of what is created.",
			"examples": ["1f0c9a7be241"],
			"type": "string",
			"pattern": "^[0-9a-f]{12}$"
		},
		"templateKey": {
			"title": "Template key",
			"description": "Template that gives the stages.",
			"examples": ["standard-rollout"],
			"type": "string"
		},
		"templateStages": {
			"title": "Stages of the template",
			"description": "The stages that a template gives, the document's parameters in their places.",
			"type": "array",
			"items": { "type": "object" }
		},
		"forecast": { "$ref": "#/$defs/forecast" },
		"live": { "$ref": "#/$defs/live" },
		"replaceOrder": {
			"title": "Replace order",
			"description": "What is done first.",
			"examples": ["create-first"],
			"enum": ["create-first", "delete-first"]
		},
		"restDigest": {
			"title": "Rest digest",
			"description": "Digest of what is left to do once the old one is gone: the create.",
			"examples": ["MnbSIbekm1Y"],
			"type": "string",
			"pattern": "^[A-Za-z0-9_-]{22}$"
		},
		"keep": { "$ref": "#/$defs/live" },
		"surplus": {
			"title": "Surplus",
			"description": "What is deleted.",
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/$defs/live" }
		},
		"lossless": {
			"title": "Lossless",
			"description": "Whether each of them is, in all that can be read, as the document that its marker stands for: then no review is needed.",
			"const": true
		},
		"liveHash": {
			"title": "Live hash",
			"description": "Hash in the live template's marker.",
			"examples": ["1f0c9a7be241"],
			"type": "string"
		},
		"restore": {
			"title": "Restore",
			"description": "Body that puts the old one back, should the new one be refused.",
			"type": "object"
		}
	},
	"required": [
		"object",
		"kind",
		"id",
		"key",
		"name",
		"digest",
		"reason",
		"notes",
		"changes",
		"partialDiff",
		"position",
		"blockedBy",
		"dependsOn"
	],
	"allOf": [
		{
			"if": {
				"properties": {
					"object": { "const": "workflow" },
					"kind": { "const": "create" }
				},
				"required": ["object", "kind"]
			},
			"then": {
				"properties": { "progress": { "pattern": "^(absent|ended)$" } },
				"required": [
					"progress",
					"target",
					"run",
					"body",
					"content",
					"hash"
				],
				"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": [
					"progress",
					"target",
					"run",
					"startAt",
					"body",
					"content",
					"hash",
					"templateKey",
					"templateStages",
					"forecast"
				] }] }
			}
		},
		{
			"if": {
				"properties": {
					"object": { "const": "workflow" },
					"kind": { "const": "replace" }
				},
				"required": ["object", "kind"]
			},
			"then": {
				"properties": { "progress": { "pattern": "^(waiting|running@\\d+|ended)$" } },
				"required": [
					"progress",
					"target",
					"run",
					"body",
					"content",
					"hash",
					"live",
					"replaceOrder",
					"restDigest"
				],
				"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": [
					"progress",
					"target",
					"run",
					"startAt",
					"body",
					"content",
					"hash",
					"templateKey",
					"templateStages",
					"forecast",
					"live",
					"replaceOrder",
					"restDigest"
				] }] }
			}
		},
		{
			"if": {
				"properties": {
					"object": { "const": "workflow" },
					"kind": { "const": "delete" }
				},
				"required": ["object", "kind"]
			},
			"then": {
				"required": [
					"target",
					"run",
					"live"
				],
				"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": [
					"target",
					"run",
					"live"
				] }] }
			}
		},
		{
			"if": {
				"properties": {
					"object": { "const": "workflow" },
					"kind": { "const": "adopt" }
				},
				"required": ["object", "kind"]
			},
			"then": {
				"required": [
					"target",
					"run",
					"live",
					"content"
				],
				"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": [
					"target",
					"run",
					"live",
					"content"
				] }] }
			}
		},
		{
			"if": {
				"properties": {
					"object": { "const": "workflow" },
					"kind": { "const": "dedupe" }
				},
				"required": ["object", "kind"]
			},
			"then": {
				"required": [
					"target",
					"run",
					"keep",
					"surplus"
				],
				"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": [
					"target",
					"run",
					"keep",
					"surplus",
					"lossless"
				] }] }
			}
		},
		{
			"if": {
				"properties": {
					"object": { "const": "template" },
					"kind": { "const": "create" }
				},
				"required": ["object", "kind"]
			},
			"then": {
				"required": [
					"body",
					"content",
					"hash"
				],
				"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": [
					"body",
					"content",
					"hash"
				] }] }
			}
		},
		{
			"if": {
				"properties": {
					"object": { "const": "template" },
					"kind": { "const": "replace" }
				},
				"required": ["object", "kind"]
			},
			"then": {
				"required": [
					"body",
					"content",
					"hash",
					"restDigest"
				],
				"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": [
					"body",
					"content",
					"hash",
					"liveHash",
					"restore",
					"restDigest"
				] }] }
			}
		},
		{
			"if": {
				"properties": {
					"object": { "const": "template" },
					"kind": { "const": "delete" }
				},
				"required": ["object", "kind"]
			},
			"then": {
				"required": [],
				"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["liveHash"] }] }
			}
		},
		{
			"if": {
				"properties": {
					"object": { "const": "template" },
					"kind": { "const": "adopt" }
				},
				"required": ["object", "kind"]
			},
			"then": {
				"required": ["content"],
				"propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["content"] }] }
			}
		},
		{
			"if": {
				"properties": { "object": { "const": "template" } },
				"required": ["object"]
			},
			"then": { "properties": { "kind": { "enum": [
				"create",
				"replace",
				"delete",
				"adopt"
			] } } }
		}
	]
};
const schema21 = {
	"title": "Every operation",
	"description": "Names of the fields that operations of all kinds may have.",
	"enum": [
		"object",
		"kind",
		"id",
		"key",
		"name",
		"digest",
		"reason",
		"notes",
		"changes",
		"partialDiff",
		"names",
		"position",
		"blockedBy",
		"dependsOn",
		"undone"
	]
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "object" || data === "kind" || data === "id" || data === "key" || data === "name" || data === "digest" || data === "reason" || data === "notes" || data === "changes" || data === "partialDiff" || data === "names" || data === "position" || data === "blockedBy" || data === "dependsOn" || data === "undone")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema21.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "before" || key0 === "after")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
					const err2 = {
						instancePath: instancePath + "/path/" + i0,
						schemaPath: "#/properties/path/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.line === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "line" },
				message: "must have required property 'line'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.column === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "column" },
				message: "must have required property 'column'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "column")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.file !== void 0) {
			if (typeof data.file !== "string") {
				const err4 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/properties/line/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/properties/line/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.column !== void 0) {
			let data2 = data.column;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/column",
					schemaPath: "#/properties/column/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/properties/column/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.project === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "project" },
				message: "must have required property 'project'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.flag === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "flag" },
				message: "must have required property 'flag'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.environment === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environment" },
				message: "must have required property 'environment'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "project" || key0 === "flag" || key0 === "environment")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.project !== void 0) {
			if (typeof data.project !== "string") {
				const err4 = {
					instancePath: instancePath + "/project",
					schemaPath: "#/properties/project/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.flag !== void 0) {
			if (typeof data.flag !== "string") {
				const err5 = {
					instancePath: instancePath + "/flag",
					schemaPath: "#/properties/flag/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			if (typeof data.environment !== "string") {
				const err6 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema26 = {
	"title": "Served",
	"description": "What users of the flag get, by names of variations.",
	"type": "object",
	"properties": {
		"on": {
			"title": "On",
			"description": "Whether targeting is on.",
			"examples": [true],
			"type": "boolean"
		},
		"everyone": {
			"title": "Everyone",
			"description": "What those get whom no target and no rule matches; empty: the default in the code.",
			"type": "array",
			"items": { "$ref": "#/$defs/share" }
		},
		"everyoneSplit": { "$ref": "#/$defs/split" },
		"rules": {
			"title": "Rules",
			"description": "What each rule serves that is evaluated.",
			"type": "array",
			"items": {
				"title": "Rule",
				"description": "A rule and what it serves.",
				"type": "object",
				"properties": {
					"name": {
						"title": "Name",
						"description": "Its description, or its first clause.",
						"examples": ["in segment beta"],
						"type": "string"
					},
					"serves": {
						"title": "Serves",
						"description": "Its shares.",
						"type": "array",
						"items": { "$ref": "#/$defs/share" }
					},
					"split": { "$ref": "#/$defs/split" }
				},
				"required": ["name", "serves"],
				"additionalProperties": false
			}
		},
		"disabledRules": {
			"title": "Disabled rules",
			"description": "Names of rules that are there and passed over.",
			"examples": [["in segment beta"]],
			"type": "array",
			"items": { "type": "string" }
		},
		"targets": {
			"title": "Targets",
			"description": "Contexts that are targeted.",
			"type": "array",
			"items": {
				"title": "Target",
				"description": "A variation and whom it is served to.",
				"type": "object",
				"properties": {
					"variation": {
						"title": "Variation",
						"description": "Its name.",
						"examples": ["Control"],
						"type": "string"
					},
					"contextKind": {
						"title": "Context kind",
						"description": "The kind of the contexts.",
						"examples": ["user"],
						"type": "string"
					},
					"values": {
						"title": "Values",
						"description": "Keys of the contexts.",
						"type": "array",
						"items": { "type": "string" }
					}
				},
				"required": [
					"variation",
					"contextKind",
					"values"
				],
				"additionalProperties": false
			}
		},
		"prerequisites": {
			"title": "Prerequisites",
			"description": "Those that are not met for all: who doesn't meet them gets the off variation. Where one is met by none, that is `everyone`.",
			"type": "array",
			"items": {
				"title": "Prerequisite",
				"description": "Another flag, and what it has to serve.",
				"type": "object",
				"properties": {
					"key": {
						"title": "Key",
						"description": "Of the other flag.",
						"examples": ["payments"],
						"type": "string"
					},
					"variation": {
						"title": "Variation",
						"description": "What it has to serve; absent where the other flag could not be read.",
						"examples": ["true"],
						"type": "string"
					},
					"met": {
						"title": "Met",
						"description": "By whom it is met, as the other flag is now.",
						"enum": [
							"by none",
							"by some",
							"not known"
						]
					},
					"isOff": {
						"title": "Is off",
						"description": "The other flag is off.",
						"const": true
					}
				},
				"required": ["key", "met"],
				"additionalProperties": false
			}
		}
	},
	"required": [
		"on",
		"everyone",
		"rules",
		"targets"
	],
	"additionalProperties": false
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.variation === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "variation" },
				message: "must have required property 'variation'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.weight === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "weight" },
				message: "must have required property 'weight'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "variation" || key0 === "weight")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.variation !== void 0) {
			if (typeof data.variation !== "string") {
				const err3 = {
					instancePath: instancePath + "/variation",
					schemaPath: "#/properties/variation/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.weight !== void 0) {
			let data1 = data.weight;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1e5 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e5
						},
						message: "must be <= 100000"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = {
	"title": "Split",
	"description": "What decides who gets which share, where that isn't the key of a user; and what runs there.",
	"type": "object",
	"properties": {
		"contextKind": {
			"title": "Context kind",
			"description": "Absent: `user`.",
			"examples": ["organization"],
			"type": "string"
		},
		"bucketBy": {
			"title": "Bucket by",
			"description": "An attribute of the context. Absent: its key.",
			"examples": ["country"],
			"type": "string"
		},
		"running": {
			"title": "Running",
			"description": "What LaunchDarkly runs there by itself: an experiment, or a guarded or progressive rollout.",
			"enum": ["experiment", "rollout"]
		}
	},
	"additionalProperties": false
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "contextKind" || key0 === "bucketBy" || key0 === "running")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.contextKind !== void 0) {
			if (typeof data.contextKind !== "string") {
				const err1 = {
					instancePath: instancePath + "/contextKind",
					schemaPath: "#/properties/contextKind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.bucketBy !== void 0) {
			if (typeof data.bucketBy !== "string") {
				const err2 = {
					instancePath: instancePath + "/bucketBy",
					schemaPath: "#/properties/bucketBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.running !== void 0) {
			let data2 = data.running;
			if (!(data2 === "experiment" || data2 === "rollout")) {
				const err3 = {
					instancePath: instancePath + "/running",
					schemaPath: "#/properties/running/enum",
					keyword: "enum",
					params: { allowedValues: schema28.properties.running.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.on === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "on" },
				message: "must have required property 'on'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.everyone === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "everyone" },
				message: "must have required property 'everyone'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rules === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rules" },
				message: "must have required property 'rules'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.targets === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "targets" },
				message: "must have required property 'targets'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "on" || key0 === "everyone" || key0 === "everyoneSplit" || key0 === "rules" || key0 === "disabledRules" || key0 === "targets" || key0 === "prerequisites")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.on !== void 0) {
			if (typeof data.on !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/on",
					schemaPath: "#/properties/on/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.everyone !== void 0) {
			let data1 = data.everyone;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate72(data1[i0], {
					instancePath: instancePath + "/everyone/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/everyone",
					schemaPath: "#/properties/everyone/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.everyoneSplit !== void 0) {
			if (!validate74(data.everyoneSplit, {
				instancePath: instancePath + "/everyoneSplit",
				parentData: data,
				parentDataProperty: "everyoneSplit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.rules !== void 0) {
			let data4 = data.rules;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.name === void 0) {
							const err7 = {
								instancePath: instancePath + "/rules/" + i1,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data5.serves === void 0) {
							const err8 = {
								instancePath: instancePath + "/rules/" + i1,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "serves" },
								message: "must have required property 'serves'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "name" || key1 === "serves" || key1 === "split")) {
							const err9 = {
								instancePath: instancePath + "/rules/" + i1,
								schemaPath: "#/properties/rules/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data5.name !== void 0) {
							if (typeof data5.name !== "string") {
								const err10 = {
									instancePath: instancePath + "/rules/" + i1 + "/name",
									schemaPath: "#/properties/rules/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data5.serves !== void 0) {
							let data7 = data5.serves;
							if (Array.isArray(data7)) {
								const len2 = data7.length;
								for (let i2 = 0; i2 < len2; i2++) if (!validate72(data7[i2], {
									instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2,
									parentData: data7,
									parentDataProperty: i2,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
									errors = vErrors.length;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/rules/" + i1 + "/serves",
									schemaPath: "#/properties/rules/items/properties/serves/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data5.split !== void 0) {
							if (!validate74(data5.split, {
								instancePath: instancePath + "/rules/" + i1 + "/split",
								parentData: data5,
								parentDataProperty: "split",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/rules/" + i1,
							schemaPath: "#/properties/rules/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.disabledRules !== void 0) {
			let data10 = data.disabledRules;
			if (Array.isArray(data10)) {
				const len3 = data10.length;
				for (let i3 = 0; i3 < len3; i3++) if (typeof data10[i3] !== "string") {
					const err14 = {
						instancePath: instancePath + "/disabledRules/" + i3,
						schemaPath: "#/properties/disabledRules/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/disabledRules",
					schemaPath: "#/properties/disabledRules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.targets !== void 0) {
			let data12 = data.targets;
			if (Array.isArray(data12)) {
				const len4 = data12.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data13 = data12[i4];
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.variation === void 0) {
							const err16 = {
								instancePath: instancePath + "/targets/" + i4,
								schemaPath: "#/properties/targets/items/required",
								keyword: "required",
								params: { missingProperty: "variation" },
								message: "must have required property 'variation'"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data13.contextKind === void 0) {
							const err17 = {
								instancePath: instancePath + "/targets/" + i4,
								schemaPath: "#/properties/targets/items/required",
								keyword: "required",
								params: { missingProperty: "contextKind" },
								message: "must have required property 'contextKind'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data13.values === void 0) {
							const err18 = {
								instancePath: instancePath + "/targets/" + i4,
								schemaPath: "#/properties/targets/items/required",
								keyword: "required",
								params: { missingProperty: "values" },
								message: "must have required property 'values'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						for (const key2 in data13) if (!(key2 === "variation" || key2 === "contextKind" || key2 === "values")) {
							const err19 = {
								instancePath: instancePath + "/targets/" + i4,
								schemaPath: "#/properties/targets/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data13.variation !== void 0) {
							if (typeof data13.variation !== "string") {
								const err20 = {
									instancePath: instancePath + "/targets/" + i4 + "/variation",
									schemaPath: "#/properties/targets/items/properties/variation/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data13.contextKind !== void 0) {
							if (typeof data13.contextKind !== "string") {
								const err21 = {
									instancePath: instancePath + "/targets/" + i4 + "/contextKind",
									schemaPath: "#/properties/targets/items/properties/contextKind/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data13.values !== void 0) {
							let data16 = data13.values;
							if (Array.isArray(data16)) {
								const len5 = data16.length;
								for (let i5 = 0; i5 < len5; i5++) if (typeof data16[i5] !== "string") {
									const err22 = {
										instancePath: instancePath + "/targets/" + i4 + "/values/" + i5,
										schemaPath: "#/properties/targets/items/properties/values/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/targets/" + i4 + "/values",
									schemaPath: "#/properties/targets/items/properties/values/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/targets/" + i4,
							schemaPath: "#/properties/targets/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/targets",
					schemaPath: "#/properties/targets/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.prerequisites !== void 0) {
			let data18 = data.prerequisites;
			if (Array.isArray(data18)) {
				const len6 = data18.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data19 = data18[i6];
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						if (data19.key === void 0) {
							const err26 = {
								instancePath: instancePath + "/prerequisites/" + i6,
								schemaPath: "#/properties/prerequisites/items/required",
								keyword: "required",
								params: { missingProperty: "key" },
								message: "must have required property 'key'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data19.met === void 0) {
							const err27 = {
								instancePath: instancePath + "/prerequisites/" + i6,
								schemaPath: "#/properties/prerequisites/items/required",
								keyword: "required",
								params: { missingProperty: "met" },
								message: "must have required property 'met'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						for (const key3 in data19) if (!(key3 === "key" || key3 === "variation" || key3 === "met" || key3 === "isOff")) {
							const err28 = {
								instancePath: instancePath + "/prerequisites/" + i6,
								schemaPath: "#/properties/prerequisites/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data19.key !== void 0) {
							if (typeof data19.key !== "string") {
								const err29 = {
									instancePath: instancePath + "/prerequisites/" + i6 + "/key",
									schemaPath: "#/properties/prerequisites/items/properties/key/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data19.variation !== void 0) {
							if (typeof data19.variation !== "string") {
								const err30 = {
									instancePath: instancePath + "/prerequisites/" + i6 + "/variation",
									schemaPath: "#/properties/prerequisites/items/properties/variation/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data19.met !== void 0) {
							let data22 = data19.met;
							if (!(data22 === "by none" || data22 === "by some" || data22 === "not known")) {
								const err31 = {
									instancePath: instancePath + "/prerequisites/" + i6 + "/met",
									schemaPath: "#/properties/prerequisites/items/properties/met/enum",
									keyword: "enum",
									params: { allowedValues: schema26.properties.prerequisites.items.properties.met.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data19.isOff !== void 0) {
							if (true !== data19.isOff) {
								const err32 = {
									instancePath: instancePath + "/prerequisites/" + i6 + "/isOff",
									schemaPath: "#/properties/prerequisites/items/properties/isOff/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/prerequisites/" + i6,
							schemaPath: "#/properties/prerequisites/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/prerequisites",
					schemaPath: "#/properties/prerequisites/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
	} else {
		const err35 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"title": "Stage",
	"description": "What a stage leads to.",
	"type": "object",
	"properties": {
		"stage": {
			"title": "Stage",
			"description": "Its name, or its number.",
			"examples": ["10% of customers"],
			"type": "string"
		},
		"hasRun": {
			"title": "Has run",
			"description": "Whether an earlier run carried it out, so that it isn't sent.",
			"examples": [false],
			"type": "boolean"
		},
		"earliest": {
			"title": "Earliest",
			"description": "When it runs at the earliest: a date where one decides, else milliseconds after the merge.",
			"examples": [{ "afterMerge": 1728e5 }],
			"type": "object",
			"minProperties": 1,
			"maxProperties": 1,
			"additionalProperties": false,
			"properties": {
				"at": {
					"title": "At",
					"description": "ISO 8601.",
					"examples": ["2026-12-01T09:00:00.000Z"],
					"type": "string"
				},
				"afterMerge": {
					"title": "After the merge",
					"description": "Milliseconds.",
					"examples": [1728e5],
					"type": "integer"
				}
			}
		},
		"afterApproval": {
			"title": "After approval",
			"description": "Whether someone must approve it or a stage before it.",
			"examples": [false],
			"type": "boolean"
		},
		"served": { "$ref": "#/$defs/served" },
		"assignsAnew": {
			"title": "Assigns anew",
			"description": "By now the shares of users whom no target and no rule matches go by something else than at the merge: everyone may be assigned anew.",
			"examples": [true],
			"const": true
		},
		"changesNothing": {
			"title": "Changes nothing",
			"description": "Its instructions leave the flag as it is.",
			"examples": [true],
			"const": true
		},
		"failure": {
			"title": "Failure",
			"description": "Why it would fail.",
			"examples": ["the flag has no rule `x`"],
			"type": "string"
		},
		"mayFail": {
			"title": "May fail",
			"description": "Why LaunchDarkly may refuse it; what is served then is what follows if it doesn't.",
			"examples": ["an experiment runs on the default rule"],
			"type": "string"
		}
	},
	"required": [
		"stage",
		"hasRun",
		"afterApproval"
	],
	"additionalProperties": false
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.stage === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stage" },
				message: "must have required property 'stage'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.hasRun === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hasRun" },
				message: "must have required property 'hasRun'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.afterApproval === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "afterApproval" },
				message: "must have required property 'afterApproval'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema29.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.stage !== void 0) {
			if (typeof data.stage !== "string") {
				const err4 = {
					instancePath: instancePath + "/stage",
					schemaPath: "#/properties/stage/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.hasRun !== void 0) {
			if (typeof data.hasRun !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/hasRun",
					schemaPath: "#/properties/hasRun/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.earliest !== void 0) {
			let data2 = data.earliest;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length > 1) {
					const err6 = {
						instancePath: instancePath + "/earliest",
						schemaPath: "#/properties/earliest/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1 },
						message: "must NOT have more than 1 properties"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (Object.keys(data2).length < 1) {
					const err7 = {
						instancePath: instancePath + "/earliest",
						schemaPath: "#/properties/earliest/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "at" || key1 === "afterMerge")) {
					const err8 = {
						instancePath: instancePath + "/earliest",
						schemaPath: "#/properties/earliest/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2.at !== void 0) {
					if (typeof data2.at !== "string") {
						const err9 = {
							instancePath: instancePath + "/earliest/at",
							schemaPath: "#/properties/earliest/properties/at/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data2.afterMerge !== void 0) {
					let data4 = data2.afterMerge;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err10 = {
							instancePath: instancePath + "/earliest/afterMerge",
							schemaPath: "#/properties/earliest/properties/afterMerge/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/earliest",
					schemaPath: "#/properties/earliest/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.afterApproval !== void 0) {
			if (typeof data.afterApproval !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/afterApproval",
					schemaPath: "#/properties/afterApproval/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.served !== void 0) {
			if (!validate71(data.served, {
				instancePath: instancePath + "/served",
				parentData: data,
				parentDataProperty: "served",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.assignsAnew !== void 0) {
			if (true !== data.assignsAnew) {
				const err13 = {
					instancePath: instancePath + "/assignsAnew",
					schemaPath: "#/properties/assignsAnew/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.changesNothing !== void 0) {
			if (true !== data.changesNothing) {
				const err14 = {
					instancePath: instancePath + "/changesNothing",
					schemaPath: "#/properties/changesNothing/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.failure !== void 0) {
			if (typeof data.failure !== "string") {
				const err15 = {
					instancePath: instancePath + "/failure",
					schemaPath: "#/properties/failure/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.mayFail !== void 0) {
			if (typeof data.mayFail !== "string") {
				const err16 = {
					instancePath: instancePath + "/mayFail",
					schemaPath: "#/properties/mayFail/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.now === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "now" },
				message: "must have required property 'now'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.stages === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stages" },
				message: "must have required property 'stages'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.unknownKinds === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unknownKinds" },
				message: "must have required property 'unknownKinds'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "now" || key0 === "stages" || key0 === "unknownKinds")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.now !== void 0) {
			if (!validate71(data.now, {
				instancePath: instancePath + "/now",
				parentData: data,
				parentDataProperty: "now",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.stages !== void 0) {
			let data1 = data.stages;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate79(data1[i0], {
					instancePath: instancePath + "/stages/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.unknownKinds !== void 0) {
			let data3 = data.unknownKinds;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data3[i1] !== "string") {
					const err5 = {
						instancePath: instancePath + "/unknownKinds/" + i1,
						schemaPath: "#/properties/unknownKinds/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/unknownKinds",
					schemaPath: "#/properties/unknownKinds/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.status === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.executed === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "executed" },
				message: "must have required property 'executed'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.stages === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stages" },
				message: "must have required property 'stages'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "status" || key0 === "hash" || key0 === "run" || key0 === "executed" || key0 === "stages")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.status !== void 0) {
			if (typeof data.status !== "string") {
				const err8 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.hash !== void 0) {
			if (typeof data.hash !== "string") {
				const err9 = {
					instancePath: instancePath + "/hash",
					schemaPath: "#/properties/hash/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data4 = data.run;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err10 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 1 || isNaN(data4)) {
					const err11 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.executed !== void 0) {
			let data5 = data.executed;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err12 = {
					instancePath: instancePath + "/executed",
					schemaPath: "#/properties/executed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err13 = {
						instancePath: instancePath + "/executed",
						schemaPath: "#/properties/executed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.stages !== void 0) {
			let data6 = data.stages;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err14 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err15 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
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
const pattern4 = /* @__PURE__ */ new RegExp("^(absent|ended)$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^(waiting|running@\\d+|ended)$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^(absent|waiting|running@\\d+|ended)$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^[0-9a-f]{12}$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{22}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.object === void 0 && "object" || data.kind === void 0 && "kind") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else {
			if (data.object !== void 0) {
				const _errs4 = errors;
				if ("workflow" !== data.object) {
					const err1 = {};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				var valid2 = _errs4 === errors;
			} else var valid2 = true;
			if (valid2) {
				if (data.kind !== void 0) {
					const _errs5 = errors;
					if ("create" !== data.kind) {
						const err2 = {};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					var valid2 = _errs5 === errors;
				} else var valid2 = true;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.progress === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "progress" },
					message: "must have required property 'progress'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.target === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "target" },
					message: "must have required property 'target'"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.run === void 0) {
				const err5 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "run" },
					message: "must have required property 'run'"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.body === void 0) {
				const err6 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "body" },
					message: "must have required property 'body'"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.content === void 0) {
				const err7 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "content" },
					message: "must have required property 'content'"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.hash === void 0) {
				const err8 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "hash" },
					message: "must have required property 'hash'"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			for (const key0 in data) {
				const _errs7 = errors;
				const _errs8 = errors;
				let valid4 = false;
				const _errs9 = errors;
				if (!validate54(key0, {
					instancePath,
					parentData: data,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
				var _valid1 = _errs9 === errors;
				valid4 = valid4 || _valid1;
				const _errs10 = errors;
				if (!(key0 === "progress" || key0 === "target" || key0 === "run" || key0 === "startAt" || key0 === "body" || key0 === "content" || key0 === "hash" || key0 === "templateKey" || key0 === "templateStages" || key0 === "forecast")) {
					const err9 = {
						instancePath,
						schemaPath: "#/allOf/0/then/propertyNames/anyOf/1/enum",
						keyword: "enum",
						params: { allowedValues: schema20.allOf[0].then.propertyNames.anyOf[1].enum },
						message: "must be equal to one of the allowed values",
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				var _valid1 = _errs10 === errors;
				valid4 = valid4 || _valid1;
				if (!valid4) {
					const err10 = {
						instancePath,
						schemaPath: "#/allOf/0/then/propertyNames/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf",
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				} else {
					errors = _errs8;
					if (vErrors !== null) {
						if (_errs8) vErrors.length = _errs8;
						else vErrors = null;
					}
				}
				if (!(_errs7 === errors)) {
					const err11 = {
						instancePath,
						schemaPath: "#/allOf/0/then/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key0 },
						message: "property name must be valid"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.progress !== void 0) {
				let data2 = data.progress;
				if (typeof data2 === "string") {
					if (!pattern4.test(data2)) {
						const err12 = {
							instancePath: instancePath + "/progress",
							schemaPath: "#/allOf/0/then/properties/progress/pattern",
							keyword: "pattern",
							params: { pattern: "^(absent|ended)$" },
							message: "must match pattern \"^(absent|ended)$\""
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			}
		}
		var _valid0 = _errs6 === errors;
		valid1 = _valid0;
		if (valid1) {
			var props0 = {};
			props0.progress = true;
			props0.object = true;
			props0.kind = true;
		}
	}
	if (!valid1) {
		const err13 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	const _errs13 = errors;
	let valid6 = true;
	const _errs14 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.object === void 0 && "object" || data.kind === void 0 && "kind") {
			const err14 = {};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		} else {
			if (data.object !== void 0) {
				const _errs15 = errors;
				if ("workflow" !== data.object) {
					const err15 = {};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				var valid7 = _errs15 === errors;
			} else var valid7 = true;
			if (valid7) {
				if (data.kind !== void 0) {
					const _errs16 = errors;
					if ("replace" !== data.kind) {
						const err16 = {};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					var valid7 = _errs16 === errors;
				} else var valid7 = true;
			}
		}
	}
	var _valid2 = _errs14 === errors;
	errors = _errs13;
	if (vErrors !== null) {
		if (_errs13) vErrors.length = _errs13;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.progress === void 0) {
				const err17 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "progress" },
					message: "must have required property 'progress'"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (data.target === void 0) {
				const err18 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "target" },
					message: "must have required property 'target'"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (data.run === void 0) {
				const err19 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "run" },
					message: "must have required property 'run'"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (data.body === void 0) {
				const err20 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "body" },
					message: "must have required property 'body'"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (data.content === void 0) {
				const err21 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "content" },
					message: "must have required property 'content'"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (data.hash === void 0) {
				const err22 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "hash" },
					message: "must have required property 'hash'"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (data.live === void 0) {
				const err23 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "live" },
					message: "must have required property 'live'"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (data.replaceOrder === void 0) {
				const err24 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "replaceOrder" },
					message: "must have required property 'replaceOrder'"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (data.restDigest === void 0) {
				const err25 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "restDigest" },
					message: "must have required property 'restDigest'"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			for (const key1 in data) {
				const _errs18 = errors;
				const _errs19 = errors;
				let valid9 = false;
				const _errs20 = errors;
				if (!validate54(key1, {
					instancePath,
					parentData: data,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
				var _valid3 = _errs20 === errors;
				valid9 = valid9 || _valid3;
				const _errs21 = errors;
				if (!(key1 === "progress" || key1 === "target" || key1 === "run" || key1 === "startAt" || key1 === "body" || key1 === "content" || key1 === "hash" || key1 === "templateKey" || key1 === "templateStages" || key1 === "forecast" || key1 === "live" || key1 === "replaceOrder" || key1 === "restDigest")) {
					const err26 = {
						instancePath,
						schemaPath: "#/allOf/1/then/propertyNames/anyOf/1/enum",
						keyword: "enum",
						params: { allowedValues: schema20.allOf[1].then.propertyNames.anyOf[1].enum },
						message: "must be equal to one of the allowed values",
						propertyName: key1
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				var _valid3 = _errs21 === errors;
				valid9 = valid9 || _valid3;
				if (!valid9) {
					const err27 = {
						instancePath,
						schemaPath: "#/allOf/1/then/propertyNames/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf",
						propertyName: key1
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				} else {
					errors = _errs19;
					if (vErrors !== null) {
						if (_errs19) vErrors.length = _errs19;
						else vErrors = null;
					}
				}
				if (!(_errs18 === errors)) {
					const err28 = {
						instancePath,
						schemaPath: "#/allOf/1/then/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key1 },
						message: "property name must be valid"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
			if (data.progress !== void 0) {
				let data5 = data.progress;
				if (typeof data5 === "string") {
					if (!pattern5.test(data5)) {
						const err29 = {
							instancePath: instancePath + "/progress",
							schemaPath: "#/allOf/1/then/properties/progress/pattern",
							keyword: "pattern",
							params: { pattern: "^(waiting|running@\\d+|ended)$" },
							message: "must match pattern \"^(waiting|running@\\d+|ended)$\""
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			}
		}
		var _valid2 = _errs17 === errors;
		valid6 = _valid2;
		if (valid6) {
			var props1 = {};
			props1.progress = true;
			props1.object = true;
			props1.kind = true;
		}
	}
	if (!valid6) {
		const err30 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs24 = errors;
	let valid11 = true;
	const _errs25 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.object === void 0 && "object" || data.kind === void 0 && "kind") {
			const err31 = {};
			if (vErrors === null) vErrors = [err31];
			else vErrors.push(err31);
			errors++;
		} else {
			if (data.object !== void 0) {
				const _errs26 = errors;
				if ("workflow" !== data.object) {
					const err32 = {};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				var valid12 = _errs26 === errors;
			} else var valid12 = true;
			if (valid12) {
				if (data.kind !== void 0) {
					const _errs27 = errors;
					if ("delete" !== data.kind) {
						const err33 = {};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					var valid12 = _errs27 === errors;
				} else var valid12 = true;
			}
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
			if (data.target === void 0) {
				const err34 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "target" },
					message: "must have required property 'target'"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			if (data.run === void 0) {
				const err35 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "run" },
					message: "must have required property 'run'"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (data.live === void 0) {
				const err36 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "live" },
					message: "must have required property 'live'"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			for (const key2 in data) {
				const _errs29 = errors;
				const _errs30 = errors;
				let valid14 = false;
				const _errs31 = errors;
				if (!validate54(key2, {
					instancePath,
					parentData: data,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
				var _valid5 = _errs31 === errors;
				valid14 = valid14 || _valid5;
				const _errs32 = errors;
				if (!(key2 === "target" || key2 === "run" || key2 === "live")) {
					const err37 = {
						instancePath,
						schemaPath: "#/allOf/2/then/propertyNames/anyOf/1/enum",
						keyword: "enum",
						params: { allowedValues: schema20.allOf[2].then.propertyNames.anyOf[1].enum },
						message: "must be equal to one of the allowed values",
						propertyName: key2
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				var _valid5 = _errs32 === errors;
				valid14 = valid14 || _valid5;
				if (!valid14) {
					const err38 = {
						instancePath,
						schemaPath: "#/allOf/2/then/propertyNames/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf",
						propertyName: key2
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				} else {
					errors = _errs30;
					if (vErrors !== null) {
						if (_errs30) vErrors.length = _errs30;
						else vErrors = null;
					}
				}
				if (!(_errs29 === errors)) {
					const err39 = {
						instancePath,
						schemaPath: "#/allOf/2/then/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key2 },
						message: "property name must be valid"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
		}
		var _valid4 = _errs28 === errors;
		valid11 = _valid4;
	}
	if (!valid11) {
		const err40 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err40];
		else vErrors.push(err40);
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.object = true;
		props0.kind = true;
	}
	const _errs34 = errors;
	let valid15 = true;
	const _errs35 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.object === void 0 && "object" || data.kind === void 0 && "kind") {
			const err41 = {};
			if (vErrors === null) vErrors = [err41];
			else vErrors.push(err41);
			errors++;
		} else {
			if (data.object !== void 0) {
				const _errs36 = errors;
				if ("workflow" !== data.object) {
					const err42 = {};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				var valid16 = _errs36 === errors;
			} else var valid16 = true;
			if (valid16) {
				if (data.kind !== void 0) {
					const _errs37 = errors;
					if ("adopt" !== data.kind) {
						const err43 = {};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
					var valid16 = _errs37 === errors;
				} else var valid16 = true;
			}
		}
	}
	var _valid6 = _errs35 === errors;
	errors = _errs34;
	if (vErrors !== null) {
		if (_errs34) vErrors.length = _errs34;
		else vErrors = null;
	}
	if (_valid6) {
		const _errs38 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.target === void 0) {
				const err44 = {
					instancePath,
					schemaPath: "#/allOf/3/then/required",
					keyword: "required",
					params: { missingProperty: "target" },
					message: "must have required property 'target'"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
			if (data.run === void 0) {
				const err45 = {
					instancePath,
					schemaPath: "#/allOf/3/then/required",
					keyword: "required",
					params: { missingProperty: "run" },
					message: "must have required property 'run'"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
			if (data.live === void 0) {
				const err46 = {
					instancePath,
					schemaPath: "#/allOf/3/then/required",
					keyword: "required",
					params: { missingProperty: "live" },
					message: "must have required property 'live'"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
			if (data.content === void 0) {
				const err47 = {
					instancePath,
					schemaPath: "#/allOf/3/then/required",
					keyword: "required",
					params: { missingProperty: "content" },
					message: "must have required property 'content'"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
			for (const key3 in data) {
				const _errs39 = errors;
				const _errs40 = errors;
				let valid18 = false;
				const _errs41 = errors;
				if (!validate54(key3, {
					instancePath,
					parentData: data,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
				var _valid7 = _errs41 === errors;
				valid18 = valid18 || _valid7;
				const _errs42 = errors;
				if (!(key3 === "target" || key3 === "run" || key3 === "live" || key3 === "content")) {
					const err48 = {
						instancePath,
						schemaPath: "#/allOf/3/then/propertyNames/anyOf/1/enum",
						keyword: "enum",
						params: { allowedValues: schema20.allOf[3].then.propertyNames.anyOf[1].enum },
						message: "must be equal to one of the allowed values",
						propertyName: key3
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				var _valid7 = _errs42 === errors;
				valid18 = valid18 || _valid7;
				if (!valid18) {
					const err49 = {
						instancePath,
						schemaPath: "#/allOf/3/then/propertyNames/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf",
						propertyName: key3
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				} else {
					errors = _errs40;
					if (vErrors !== null) {
						if (_errs40) vErrors.length = _errs40;
						else vErrors = null;
					}
				}
				if (!(_errs39 === errors)) {
					const err50 = {
						instancePath,
						schemaPath: "#/allOf/3/then/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key3 },
						message: "property name must be valid"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
			}
		}
		var _valid6 = _errs38 === errors;
		valid15 = _valid6;
	}
	if (!valid15) {
		const err51 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err51];
		else vErrors.push(err51);
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.object = true;
		props0.kind = true;
	}
	const _errs44 = errors;
	let valid19 = true;
	const _errs45 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.object === void 0 && "object" || data.kind === void 0 && "kind") {
			const err52 = {};
			if (vErrors === null) vErrors = [err52];
			else vErrors.push(err52);
			errors++;
		} else {
			if (data.object !== void 0) {
				const _errs46 = errors;
				if ("workflow" !== data.object) {
					const err53 = {};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				var valid20 = _errs46 === errors;
			} else var valid20 = true;
			if (valid20) {
				if (data.kind !== void 0) {
					const _errs47 = errors;
					if ("dedupe" !== data.kind) {
						const err54 = {};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
					var valid20 = _errs47 === errors;
				} else var valid20 = true;
			}
		}
	}
	var _valid8 = _errs45 === errors;
	errors = _errs44;
	if (vErrors !== null) {
		if (_errs44) vErrors.length = _errs44;
		else vErrors = null;
	}
	if (_valid8) {
		const _errs48 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.target === void 0) {
				const err55 = {
					instancePath,
					schemaPath: "#/allOf/4/then/required",
					keyword: "required",
					params: { missingProperty: "target" },
					message: "must have required property 'target'"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
			if (data.run === void 0) {
				const err56 = {
					instancePath,
					schemaPath: "#/allOf/4/then/required",
					keyword: "required",
					params: { missingProperty: "run" },
					message: "must have required property 'run'"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
			if (data.keep === void 0) {
				const err57 = {
					instancePath,
					schemaPath: "#/allOf/4/then/required",
					keyword: "required",
					params: { missingProperty: "keep" },
					message: "must have required property 'keep'"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
			if (data.surplus === void 0) {
				const err58 = {
					instancePath,
					schemaPath: "#/allOf/4/then/required",
					keyword: "required",
					params: { missingProperty: "surplus" },
					message: "must have required property 'surplus'"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
			for (const key4 in data) {
				const _errs49 = errors;
				const _errs50 = errors;
				let valid22 = false;
				const _errs51 = errors;
				if (!validate54(key4, {
					instancePath,
					parentData: data,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
				var _valid9 = _errs51 === errors;
				valid22 = valid22 || _valid9;
				const _errs52 = errors;
				if (!(key4 === "target" || key4 === "run" || key4 === "keep" || key4 === "surplus" || key4 === "lossless")) {
					const err59 = {
						instancePath,
						schemaPath: "#/allOf/4/then/propertyNames/anyOf/1/enum",
						keyword: "enum",
						params: { allowedValues: schema20.allOf[4].then.propertyNames.anyOf[1].enum },
						message: "must be equal to one of the allowed values",
						propertyName: key4
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				var _valid9 = _errs52 === errors;
				valid22 = valid22 || _valid9;
				if (!valid22) {
					const err60 = {
						instancePath,
						schemaPath: "#/allOf/4/then/propertyNames/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf",
						propertyName: key4
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				} else {
					errors = _errs50;
					if (vErrors !== null) {
						if (_errs50) vErrors.length = _errs50;
						else vErrors = null;
					}
				}
				if (!(_errs49 === errors)) {
					const err61 = {
						instancePath,
						schemaPath: "#/allOf/4/then/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key4 },
						message: "property name must be valid"
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
			}
		}
		var _valid8 = _errs48 === errors;
		valid19 = _valid8;
	}
	if (!valid19) {
		const err62 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err62];
		else vErrors.push(err62);
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.object = true;
		props0.kind = true;
	}
	const _errs54 = errors;
	let valid23 = true;
	const _errs55 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.object === void 0 && "object" || data.kind === void 0 && "kind") {
			const err63 = {};
			if (vErrors === null) vErrors = [err63];
			else vErrors.push(err63);
			errors++;
		} else {
			if (data.object !== void 0) {
				const _errs56 = errors;
				if ("template" !== data.object) {
					const err64 = {};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
				var valid24 = _errs56 === errors;
			} else var valid24 = true;
			if (valid24) {
				if (data.kind !== void 0) {
					const _errs57 = errors;
					if ("create" !== data.kind) {
						const err65 = {};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
					var valid24 = _errs57 === errors;
				} else var valid24 = true;
			}
		}
	}
	var _valid10 = _errs55 === errors;
	errors = _errs54;
	if (vErrors !== null) {
		if (_errs54) vErrors.length = _errs54;
		else vErrors = null;
	}
	if (_valid10) {
		const _errs58 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.body === void 0) {
				const err66 = {
					instancePath,
					schemaPath: "#/allOf/5/then/required",
					keyword: "required",
					params: { missingProperty: "body" },
					message: "must have required property 'body'"
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
			if (data.content === void 0) {
				const err67 = {
					instancePath,
					schemaPath: "#/allOf/5/then/required",
					keyword: "required",
					params: { missingProperty: "content" },
					message: "must have required property 'content'"
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
			if (data.hash === void 0) {
				const err68 = {
					instancePath,
					schemaPath: "#/allOf/5/then/required",
					keyword: "required",
					params: { missingProperty: "hash" },
					message: "must have required property 'hash'"
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
			for (const key5 in data) {
				const _errs59 = errors;
				const _errs60 = errors;
				let valid26 = false;
				const _errs61 = errors;
				if (!validate54(key5, {
					instancePath,
					parentData: data,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
				var _valid11 = _errs61 === errors;
				valid26 = valid26 || _valid11;
				const _errs62 = errors;
				if (!(key5 === "body" || key5 === "content" || key5 === "hash")) {
					const err69 = {
						instancePath,
						schemaPath: "#/allOf/5/then/propertyNames/anyOf/1/enum",
						keyword: "enum",
						params: { allowedValues: schema20.allOf[5].then.propertyNames.anyOf[1].enum },
						message: "must be equal to one of the allowed values",
						propertyName: key5
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				var _valid11 = _errs62 === errors;
				valid26 = valid26 || _valid11;
				if (!valid26) {
					const err70 = {
						instancePath,
						schemaPath: "#/allOf/5/then/propertyNames/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf",
						propertyName: key5
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				} else {
					errors = _errs60;
					if (vErrors !== null) {
						if (_errs60) vErrors.length = _errs60;
						else vErrors = null;
					}
				}
				if (!(_errs59 === errors)) {
					const err71 = {
						instancePath,
						schemaPath: "#/allOf/5/then/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key5 },
						message: "property name must be valid"
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
			}
		}
		var _valid10 = _errs58 === errors;
		valid23 = _valid10;
	}
	if (!valid23) {
		const err72 = {
			instancePath,
			schemaPath: "#/allOf/5/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err72];
		else vErrors.push(err72);
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.object = true;
		props0.kind = true;
	}
	const _errs64 = errors;
	let valid27 = true;
	const _errs65 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.object === void 0 && "object" || data.kind === void 0 && "kind") {
			const err73 = {};
			if (vErrors === null) vErrors = [err73];
			else vErrors.push(err73);
			errors++;
		} else {
			if (data.object !== void 0) {
				const _errs66 = errors;
				if ("template" !== data.object) {
					const err74 = {};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
				var valid28 = _errs66 === errors;
			} else var valid28 = true;
			if (valid28) {
				if (data.kind !== void 0) {
					const _errs67 = errors;
					if ("replace" !== data.kind) {
						const err75 = {};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
					var valid28 = _errs67 === errors;
				} else var valid28 = true;
			}
		}
	}
	var _valid12 = _errs65 === errors;
	errors = _errs64;
	if (vErrors !== null) {
		if (_errs64) vErrors.length = _errs64;
		else vErrors = null;
	}
	if (_valid12) {
		const _errs68 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.body === void 0) {
				const err76 = {
					instancePath,
					schemaPath: "#/allOf/6/then/required",
					keyword: "required",
					params: { missingProperty: "body" },
					message: "must have required property 'body'"
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
			if (data.content === void 0) {
				const err77 = {
					instancePath,
					schemaPath: "#/allOf/6/then/required",
					keyword: "required",
					params: { missingProperty: "content" },
					message: "must have required property 'content'"
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
			if (data.hash === void 0) {
				const err78 = {
					instancePath,
					schemaPath: "#/allOf/6/then/required",
					keyword: "required",
					params: { missingProperty: "hash" },
					message: "must have required property 'hash'"
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
			if (data.restDigest === void 0) {
				const err79 = {
					instancePath,
					schemaPath: "#/allOf/6/then/required",
					keyword: "required",
					params: { missingProperty: "restDigest" },
					message: "must have required property 'restDigest'"
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
			for (const key6 in data) {
				const _errs69 = errors;
				const _errs70 = errors;
				let valid30 = false;
				const _errs71 = errors;
				if (!validate54(key6, {
					instancePath,
					parentData: data,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
				var _valid13 = _errs71 === errors;
				valid30 = valid30 || _valid13;
				const _errs72 = errors;
				if (!(key6 === "body" || key6 === "content" || key6 === "hash" || key6 === "liveHash" || key6 === "restore" || key6 === "restDigest")) {
					const err80 = {
						instancePath,
						schemaPath: "#/allOf/6/then/propertyNames/anyOf/1/enum",
						keyword: "enum",
						params: { allowedValues: schema20.allOf[6].then.propertyNames.anyOf[1].enum },
						message: "must be equal to one of the allowed values",
						propertyName: key6
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
				var _valid13 = _errs72 === errors;
				valid30 = valid30 || _valid13;
				if (!valid30) {
					const err81 = {
						instancePath,
						schemaPath: "#/allOf/6/then/propertyNames/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf",
						propertyName: key6
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				} else {
					errors = _errs70;
					if (vErrors !== null) {
						if (_errs70) vErrors.length = _errs70;
						else vErrors = null;
					}
				}
				if (!(_errs69 === errors)) {
					const err82 = {
						instancePath,
						schemaPath: "#/allOf/6/then/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key6 },
						message: "property name must be valid"
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
			}
		}
		var _valid12 = _errs68 === errors;
		valid27 = _valid12;
	}
	if (!valid27) {
		const err83 = {
			instancePath,
			schemaPath: "#/allOf/6/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err83];
		else vErrors.push(err83);
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.object = true;
		props0.kind = true;
	}
	const _errs74 = errors;
	let valid31 = true;
	const _errs75 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.object === void 0 && "object" || data.kind === void 0 && "kind") {
			const err84 = {};
			if (vErrors === null) vErrors = [err84];
			else vErrors.push(err84);
			errors++;
		} else {
			if (data.object !== void 0) {
				const _errs76 = errors;
				if ("template" !== data.object) {
					const err85 = {};
					if (vErrors === null) vErrors = [err85];
					else vErrors.push(err85);
					errors++;
				}
				var valid32 = _errs76 === errors;
			} else var valid32 = true;
			if (valid32) {
				if (data.kind !== void 0) {
					const _errs77 = errors;
					if ("delete" !== data.kind) {
						const err86 = {};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
					var valid32 = _errs77 === errors;
				} else var valid32 = true;
			}
		}
	}
	var _valid14 = _errs75 === errors;
	errors = _errs74;
	if (vErrors !== null) {
		if (_errs74) vErrors.length = _errs74;
		else vErrors = null;
	}
	if (_valid14) {
		const _errs78 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) for (const key7 in data) {
			const _errs79 = errors;
			const _errs80 = errors;
			let valid34 = false;
			const _errs81 = errors;
			if (!validate54(key7, {
				instancePath,
				parentData: data,
				parentDataProperty,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
			var _valid15 = _errs81 === errors;
			valid34 = valid34 || _valid15;
			const _errs82 = errors;
			if (!(key7 === "liveHash")) {
				const err87 = {
					instancePath,
					schemaPath: "#/allOf/7/then/propertyNames/anyOf/1/enum",
					keyword: "enum",
					params: { allowedValues: schema20.allOf[7].then.propertyNames.anyOf[1].enum },
					message: "must be equal to one of the allowed values",
					propertyName: key7
				};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			}
			var _valid15 = _errs82 === errors;
			valid34 = valid34 || _valid15;
			if (!valid34) {
				const err88 = {
					instancePath,
					schemaPath: "#/allOf/7/then/propertyNames/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					propertyName: key7
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			} else {
				errors = _errs80;
				if (vErrors !== null) {
					if (_errs80) vErrors.length = _errs80;
					else vErrors = null;
				}
			}
			if (!(_errs79 === errors)) {
				const err89 = {
					instancePath,
					schemaPath: "#/allOf/7/then/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key7 },
					message: "property name must be valid"
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
		}
		var _valid14 = _errs78 === errors;
		valid31 = _valid14;
	}
	if (!valid31) {
		const err90 = {
			instancePath,
			schemaPath: "#/allOf/7/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err90];
		else vErrors.push(err90);
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.object = true;
		props0.kind = true;
	}
	const _errs84 = errors;
	let valid35 = true;
	const _errs85 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.object === void 0 && "object" || data.kind === void 0 && "kind") {
			const err91 = {};
			if (vErrors === null) vErrors = [err91];
			else vErrors.push(err91);
			errors++;
		} else {
			if (data.object !== void 0) {
				const _errs86 = errors;
				if ("template" !== data.object) {
					const err92 = {};
					if (vErrors === null) vErrors = [err92];
					else vErrors.push(err92);
					errors++;
				}
				var valid36 = _errs86 === errors;
			} else var valid36 = true;
			if (valid36) {
				if (data.kind !== void 0) {
					const _errs87 = errors;
					if ("adopt" !== data.kind) {
						const err93 = {};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
					var valid36 = _errs87 === errors;
				} else var valid36 = true;
			}
		}
	}
	var _valid16 = _errs85 === errors;
	errors = _errs84;
	if (vErrors !== null) {
		if (_errs84) vErrors.length = _errs84;
		else vErrors = null;
	}
	if (_valid16) {
		const _errs88 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.content === void 0) {
				const err94 = {
					instancePath,
					schemaPath: "#/allOf/8/then/required",
					keyword: "required",
					params: { missingProperty: "content" },
					message: "must have required property 'content'"
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
			for (const key8 in data) {
				const _errs89 = errors;
				const _errs90 = errors;
				let valid38 = false;
				const _errs91 = errors;
				if (!validate54(key8, {
					instancePath,
					parentData: data,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
				var _valid17 = _errs91 === errors;
				valid38 = valid38 || _valid17;
				const _errs92 = errors;
				if (!(key8 === "content")) {
					const err95 = {
						instancePath,
						schemaPath: "#/allOf/8/then/propertyNames/anyOf/1/enum",
						keyword: "enum",
						params: { allowedValues: schema20.allOf[8].then.propertyNames.anyOf[1].enum },
						message: "must be equal to one of the allowed values",
						propertyName: key8
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				var _valid17 = _errs92 === errors;
				valid38 = valid38 || _valid17;
				if (!valid38) {
					const err96 = {
						instancePath,
						schemaPath: "#/allOf/8/then/propertyNames/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf",
						propertyName: key8
					};
					if (vErrors === null) vErrors = [err96];
					else vErrors.push(err96);
					errors++;
				} else {
					errors = _errs90;
					if (vErrors !== null) {
						if (_errs90) vErrors.length = _errs90;
						else vErrors = null;
					}
				}
				if (!(_errs89 === errors)) {
					const err97 = {
						instancePath,
						schemaPath: "#/allOf/8/then/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key8 },
						message: "property name must be valid"
					};
					if (vErrors === null) vErrors = [err97];
					else vErrors.push(err97);
					errors++;
				}
			}
		}
		var _valid16 = _errs88 === errors;
		valid35 = _valid16;
	}
	if (!valid35) {
		const err98 = {
			instancePath,
			schemaPath: "#/allOf/8/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err98];
		else vErrors.push(err98);
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.object = true;
		props0.kind = true;
	}
	const _errs94 = errors;
	let valid39 = true;
	const _errs95 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.object === void 0 && "object") {
			const err99 = {};
			if (vErrors === null) vErrors = [err99];
			else vErrors.push(err99);
			errors++;
		} else if (data.object !== void 0) {
			if ("template" !== data.object) {
				const err100 = {};
				if (vErrors === null) vErrors = [err100];
				else vErrors.push(err100);
				errors++;
			}
		}
	}
	var _valid18 = _errs95 === errors;
	errors = _errs94;
	if (vErrors !== null) {
		if (_errs94) vErrors.length = _errs94;
		else vErrors = null;
	}
	if (_valid18) {
		const _errs97 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind !== void 0) {
				let data21 = data.kind;
				if (!(data21 === "create" || data21 === "replace" || data21 === "delete" || data21 === "adopt")) {
					const err101 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/allOf/9/then/properties/kind/enum",
						keyword: "enum",
						params: { allowedValues: schema20.allOf[9].then.properties.kind.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err101];
					else vErrors.push(err101);
					errors++;
				}
			}
		}
		var _valid18 = _errs97 === errors;
		valid39 = _valid18;
		if (valid39) {
			var props2 = {};
			props2.kind = true;
			props2.object = true;
		}
	}
	if (!valid39) {
		const err102 = {
			instancePath,
			schemaPath: "#/allOf/9/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err102];
		else vErrors.push(err102);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.object === void 0) {
			const err103 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "object" },
				message: "must have required property 'object'"
			};
			if (vErrors === null) vErrors = [err103];
			else vErrors.push(err103);
			errors++;
		}
		if (data.kind === void 0) {
			const err104 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err104];
			else vErrors.push(err104);
			errors++;
		}
		if (data.id === void 0) {
			const err105 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err105];
			else vErrors.push(err105);
			errors++;
		}
		if (data.key === void 0) {
			const err106 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err106];
			else vErrors.push(err106);
			errors++;
		}
		if (data.name === void 0) {
			const err107 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err107];
			else vErrors.push(err107);
			errors++;
		}
		if (data.digest === void 0) {
			const err108 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
			};
			if (vErrors === null) vErrors = [err108];
			else vErrors.push(err108);
			errors++;
		}
		if (data.reason === void 0) {
			const err109 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err109];
			else vErrors.push(err109);
			errors++;
		}
		if (data.notes === void 0) {
			const err110 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "notes" },
				message: "must have required property 'notes'"
			};
			if (vErrors === null) vErrors = [err110];
			else vErrors.push(err110);
			errors++;
		}
		if (data.changes === void 0) {
			const err111 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changes" },
				message: "must have required property 'changes'"
			};
			if (vErrors === null) vErrors = [err111];
			else vErrors.push(err111);
			errors++;
		}
		if (data.partialDiff === void 0) {
			const err112 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "partialDiff" },
				message: "must have required property 'partialDiff'"
			};
			if (vErrors === null) vErrors = [err112];
			else vErrors.push(err112);
			errors++;
		}
		if (data.position === void 0) {
			const err113 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "position" },
				message: "must have required property 'position'"
			};
			if (vErrors === null) vErrors = [err113];
			else vErrors.push(err113);
			errors++;
		}
		if (data.blockedBy === void 0) {
			const err114 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "blockedBy" },
				message: "must have required property 'blockedBy'"
			};
			if (vErrors === null) vErrors = [err114];
			else vErrors.push(err114);
			errors++;
		}
		if (data.dependsOn === void 0) {
			const err115 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dependsOn" },
				message: "must have required property 'dependsOn'"
			};
			if (vErrors === null) vErrors = [err115];
			else vErrors.push(err115);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.object = true;
			props0.kind = true;
			props0.id = true;
			props0.key = true;
			props0.name = true;
			props0.digest = true;
			props0.reason = true;
			props0.notes = true;
			props0.changes = true;
			props0.partialDiff = true;
			props0.names = true;
			props0.position = true;
			props0.blockedBy = true;
			props0.dependsOn = true;
			props0.undone = true;
			props0.progress = true;
			props0.target = true;
			props0.run = true;
			props0.startAt = true;
			props0.body = true;
			props0.content = true;
			props0.hash = true;
			props0.templateKey = true;
			props0.templateStages = true;
			props0.forecast = true;
			props0.live = true;
			props0.replaceOrder = true;
			props0.restDigest = true;
			props0.keep = true;
			props0.surplus = true;
			props0.lossless = true;
			props0.liveHash = true;
			props0.restore = true;
		}
		if (data.object !== void 0) {
			let data22 = data.object;
			if (!(data22 === "workflow" || data22 === "template")) {
				const err116 = {
					instancePath: instancePath + "/object",
					schemaPath: "#/properties/object/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.object.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err116];
				else vErrors.push(err116);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data23 = data.kind;
			if (!(data23 === "create" || data23 === "replace" || data23 === "delete" || data23 === "adopt" || data23 === "dedupe")) {
				const err117 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err117];
				else vErrors.push(err117);
				errors++;
			}
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err118 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err118];
				else vErrors.push(err118);
				errors++;
			}
		}
		if (data.key !== void 0) {
			if (typeof data.key !== "string") {
				const err119 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err119];
				else vErrors.push(err119);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err120 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err120];
				else vErrors.push(err120);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			if (typeof data.digest !== "string") {
				const err121 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/properties/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err121];
				else vErrors.push(err121);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			if (typeof data.reason !== "string") {
				const err122 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err122];
				else vErrors.push(err122);
				errors++;
			}
		}
		if (data.notes !== void 0) {
			let data29 = data.notes;
			if (Array.isArray(data29)) {
				const len0 = data29.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data29[i0] !== "string") {
					const err123 = {
						instancePath: instancePath + "/notes/" + i0,
						schemaPath: "#/properties/notes/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err123];
					else vErrors.push(err123);
					errors++;
				}
			} else {
				const err124 = {
					instancePath: instancePath + "/notes",
					schemaPath: "#/properties/notes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err124];
				else vErrors.push(err124);
				errors++;
			}
		}
		if (data.changes !== void 0) {
			let data31 = data.changes;
			if (Array.isArray(data31)) {
				const len1 = data31.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate64(data31[i1], {
					instancePath: instancePath + "/changes/" + i1,
					parentData: data31,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
			} else {
				const err125 = {
					instancePath: instancePath + "/changes",
					schemaPath: "#/properties/changes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err125];
				else vErrors.push(err125);
				errors++;
			}
		}
		if (data.partialDiff !== void 0) {
			if (typeof data.partialDiff !== "boolean") {
				const err126 = {
					instancePath: instancePath + "/partialDiff",
					schemaPath: "#/properties/partialDiff/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err126];
				else vErrors.push(err126);
				errors++;
			}
		}
		if (data.names !== void 0) {
			let data34 = data.names;
			if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
				for (const key9 in data34) if (typeof data34[key9] !== "string") {
					const err127 = {
						instancePath: instancePath + "/names/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/names/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err127];
					else vErrors.push(err127);
					errors++;
				}
			} else {
				const err128 = {
					instancePath: instancePath + "/names",
					schemaPath: "#/properties/names/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err128];
				else vErrors.push(err128);
				errors++;
			}
		}
		if (data.position !== void 0) {
			if (!validate66(data.position, {
				instancePath: instancePath + "/position",
				parentData: data,
				parentDataProperty: "position",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.blockedBy !== void 0) {
			let data37 = data.blockedBy;
			if (Array.isArray(data37)) {
				const len2 = data37.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data37[i2] !== "string") {
					const err129 = {
						instancePath: instancePath + "/blockedBy/" + i2,
						schemaPath: "#/properties/blockedBy/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err129];
					else vErrors.push(err129);
					errors++;
				}
			} else {
				const err130 = {
					instancePath: instancePath + "/blockedBy",
					schemaPath: "#/properties/blockedBy/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err130];
				else vErrors.push(err130);
				errors++;
			}
		}
		if (data.dependsOn !== void 0) {
			let data39 = data.dependsOn;
			if (Array.isArray(data39)) {
				const len3 = data39.length;
				for (let i3 = 0; i3 < len3; i3++) if (typeof data39[i3] !== "string") {
					const err131 = {
						instancePath: instancePath + "/dependsOn/" + i3,
						schemaPath: "#/properties/dependsOn/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err131];
					else vErrors.push(err131);
					errors++;
				}
			} else {
				const err132 = {
					instancePath: instancePath + "/dependsOn",
					schemaPath: "#/properties/dependsOn/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err132];
				else vErrors.push(err132);
				errors++;
			}
		}
		if (data.undone !== void 0) {
			if (true !== data.undone) {
				const err133 = {
					instancePath: instancePath + "/undone",
					schemaPath: "#/properties/undone/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err133];
				else vErrors.push(err133);
				errors++;
			}
		}
		if (data.progress !== void 0) {
			let data42 = data.progress;
			if (typeof data42 === "string") {
				if (!pattern6.test(data42)) {
					const err134 = {
						instancePath: instancePath + "/progress",
						schemaPath: "#/properties/progress/pattern",
						keyword: "pattern",
						params: { pattern: "^(absent|waiting|running@\\d+|ended)$" },
						message: "must match pattern \"^(absent|waiting|running@\\d+|ended)$\""
					};
					if (vErrors === null) vErrors = [err134];
					else vErrors.push(err134);
					errors++;
				}
			} else {
				const err135 = {
					instancePath: instancePath + "/progress",
					schemaPath: "#/properties/progress/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err135];
				else vErrors.push(err135);
				errors++;
			}
		}
		if (data.target !== void 0) {
			if (!validate68(data.target, {
				instancePath: instancePath + "/target",
				parentData: data,
				parentDataProperty: "target",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.run !== void 0) {
			let data44 = data.run;
			if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
				const err136 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err136];
				else vErrors.push(err136);
				errors++;
			}
			if (typeof data44 == "number" && isFinite(data44)) {
				if (data44 < 1 || isNaN(data44)) {
					const err137 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err137];
					else vErrors.push(err137);
					errors++;
				}
			}
		}
		if (data.startAt !== void 0) {
			if (typeof data.startAt !== "string") {
				const err138 = {
					instancePath: instancePath + "/startAt",
					schemaPath: "#/properties/startAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err138];
				else vErrors.push(err138);
				errors++;
			}
		}
		if (data.body !== void 0) {
			let data46 = data.body;
			if (!(data46 && typeof data46 == "object" && !Array.isArray(data46))) {
				const err139 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/properties/body/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err139];
				else vErrors.push(err139);
				errors++;
			}
		}
		if (data.content !== void 0) {
			let data47 = data.content;
			if (!(data47 && typeof data47 == "object" && !Array.isArray(data47))) {
				const err140 = {
					instancePath: instancePath + "/content",
					schemaPath: "#/properties/content/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err140];
				else vErrors.push(err140);
				errors++;
			}
		}
		if (data.hash !== void 0) {
			let data48 = data.hash;
			if (typeof data48 === "string") {
				if (!pattern7.test(data48)) {
					const err141 = {
						instancePath: instancePath + "/hash",
						schemaPath: "#/properties/hash/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err141];
					else vErrors.push(err141);
					errors++;
				}
			} else {
				const err142 = {
					instancePath: instancePath + "/hash",
					schemaPath: "#/properties/hash/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err142];
				else vErrors.push(err142);
				errors++;
			}
		}
		if (data.templateKey !== void 0) {
			if (typeof data.templateKey !== "string") {
				const err143 = {
					instancePath: instancePath + "/templateKey",
					schemaPath: "#/properties/templateKey/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err143];
				else vErrors.push(err143);
				errors++;
			}
		}
		if (data.templateStages !== void 0) {
			let data50 = data.templateStages;
			if (Array.isArray(data50)) {
				const len4 = data50.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data51 = data50[i4];
					if (!(data51 && typeof data51 == "object" && !Array.isArray(data51))) {
						const err144 = {
							instancePath: instancePath + "/templateStages/" + i4,
							schemaPath: "#/properties/templateStages/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err144];
						else vErrors.push(err144);
						errors++;
					}
				}
			} else {
				const err145 = {
					instancePath: instancePath + "/templateStages",
					schemaPath: "#/properties/templateStages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err145];
				else vErrors.push(err145);
				errors++;
			}
		}
		if (data.forecast !== void 0) {
			if (!validate70(data.forecast, {
				instancePath: instancePath + "/forecast",
				parentData: data,
				parentDataProperty: "forecast",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.live !== void 0) {
			if (!validate83(data.live, {
				instancePath: instancePath + "/live",
				parentData: data,
				parentDataProperty: "live",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
				errors = vErrors.length;
			}
		}
		if (data.replaceOrder !== void 0) {
			let data54 = data.replaceOrder;
			if (!(data54 === "create-first" || data54 === "delete-first")) {
				const err146 = {
					instancePath: instancePath + "/replaceOrder",
					schemaPath: "#/properties/replaceOrder/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.replaceOrder.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err146];
				else vErrors.push(err146);
				errors++;
			}
		}
		if (data.restDigest !== void 0) {
			let data55 = data.restDigest;
			if (typeof data55 === "string") {
				if (!pattern8.test(data55)) {
					const err147 = {
						instancePath: instancePath + "/restDigest",
						schemaPath: "#/properties/restDigest/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]{22}$" },
						message: "must match pattern \"^[A-Za-z0-9_-]{22}$\""
					};
					if (vErrors === null) vErrors = [err147];
					else vErrors.push(err147);
					errors++;
				}
			} else {
				const err148 = {
					instancePath: instancePath + "/restDigest",
					schemaPath: "#/properties/restDigest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err148];
				else vErrors.push(err148);
				errors++;
			}
		}
		if (data.keep !== void 0) {
			if (!validate83(data.keep, {
				instancePath: instancePath + "/keep",
				parentData: data,
				parentDataProperty: "keep",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
				errors = vErrors.length;
			}
		}
		if (data.surplus !== void 0) {
			let data57 = data.surplus;
			if (Array.isArray(data57)) {
				if (data57.length < 1) {
					const err149 = {
						instancePath: instancePath + "/surplus",
						schemaPath: "#/properties/surplus/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err149];
					else vErrors.push(err149);
					errors++;
				}
				const len5 = data57.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate83(data57[i5], {
					instancePath: instancePath + "/surplus/" + i5,
					parentData: data57,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
					errors = vErrors.length;
				}
			} else {
				const err150 = {
					instancePath: instancePath + "/surplus",
					schemaPath: "#/properties/surplus/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err150];
				else vErrors.push(err150);
				errors++;
			}
		}
		if (data.lossless !== void 0) {
			if (true !== data.lossless) {
				const err151 = {
					instancePath: instancePath + "/lossless",
					schemaPath: "#/properties/lossless/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err151];
				else vErrors.push(err151);
				errors++;
			}
		}
		if (data.liveHash !== void 0) {
			if (typeof data.liveHash !== "string") {
				const err152 = {
					instancePath: instancePath + "/liveHash",
					schemaPath: "#/properties/liveHash/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err152];
				else vErrors.push(err152);
				errors++;
			}
		}
		if (data.restore !== void 0) {
			let data61 = data.restore;
			if (!(data61 && typeof data61 == "object" && !Array.isArray(data61))) {
				const err153 = {
					instancePath: instancePath + "/restore",
					schemaPath: "#/properties/restore/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err153];
				else vErrors.push(err153);
				errors++;
			}
		}
	} else {
		const err154 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err154];
		else vErrors.push(err154);
		errors++;
	}
	validate53.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate53.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema31 = {
	"title": "Guard",
	"description": "A stop.",
	"type": "object",
	"properties": {
		"code": {
			"title": "Code",
			"description": "Stable name.",
			"examples": ["run-once"],
			"type": "string"
		},
		"lifts": {
			"title": "Lifts",
			"description": "What an override of it lifts, if that isn't all of this code.",
			"examples": ["date-past-1"],
			"type": "string"
		},
		"scope": {
			"title": "Scope",
			"description": "What it stops.",
			"examples": ["operation"],
			"enum": [
				"operation",
				"deletes",
				"plan"
			]
		},
		"overridable": {
			"title": "Overridable",
			"description": "Whether it can be lifted for this plan.",
			"examples": [false],
			"type": "boolean"
		},
		"message": {
			"title": "Message",
			"description": "What is stopped, with its numbers.",
			"examples": ["This workflow has started."],
			"type": "string"
		},
		"hint": {
			"title": "Hint",
			"description": "The way out.",
			"examples": ["Raise `run`."],
			"type": "string"
		},
		"operations": {
			"title": "Operations",
			"description": "Ids of the operations that it stops.",
			"type": "array",
			"items": { "type": "string" }
		},
		"position": { "$ref": "#/$defs/position" }
	},
	"required": [
		"code",
		"scope",
		"overridable",
		"message",
		"hint",
		"operations"
	],
	"additionalProperties": false
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.code === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.scope === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scope" },
				message: "must have required property 'scope'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.overridable === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "overridable" },
				message: "must have required property 'overridable'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.message === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.hint === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hint" },
				message: "must have required property 'hint'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.operations === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operations" },
				message: "must have required property 'operations'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "code" || key0 === "lifts" || key0 === "scope" || key0 === "overridable" || key0 === "message" || key0 === "hint" || key0 === "operations" || key0 === "position")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.code !== void 0) {
			if (typeof data.code !== "string") {
				const err7 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.lifts !== void 0) {
			if (typeof data.lifts !== "string") {
				const err8 = {
					instancePath: instancePath + "/lifts",
					schemaPath: "#/properties/lifts/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data2 = data.scope;
			if (!(data2 === "operation" || data2 === "deletes" || data2 === "plan")) {
				const err9 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.scope.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.overridable !== void 0) {
			if (typeof data.overridable !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/overridable",
					schemaPath: "#/properties/overridable/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err11 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.hint !== void 0) {
			if (typeof data.hint !== "string") {
				const err12 = {
					instancePath: instancePath + "/hint",
					schemaPath: "#/properties/hint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.operations !== void 0) {
			let data6 = data.operations;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data6[i0] !== "string") {
					const err13 = {
						instancePath: instancePath + "/operations/" + i0,
						schemaPath: "#/properties/operations/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/operations",
					schemaPath: "#/properties/operations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.position !== void 0) {
			if (!validate66(data.position, {
				instancePath: instancePath + "/position",
				parentData: data,
				parentDataProperty: "position",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"title": "Diagnostic",
	"description": "An error, a warning or a notice.",
	"type": "object",
	"properties": {
		"severity": {
			"title": "Severity",
			"description": "Errors end with exit code 1; what breaks a policy, and nothing else, with 3.",
			"examples": ["error"],
			"enum": [
				"error",
				"warning",
				"notice"
			]
		},
		"code": {
			"title": "Code",
			"description": "Stable name of the finding.",
			"examples": ["unknown-field"],
			"type": "string"
		},
		"message": {
			"title": "Message",
			"description": "What is wrong.",
			"examples": ["Unknown field `waitt`."],
			"type": "string"
		},
		"hint": {
			"title": "Hint",
			"description": "What to do about it.",
			"examples": ["Did you mean `wait`?"],
			"type": "string"
		},
		"position": { "$ref": "#/$defs/position" },
		"pointer": {
			"title": "Pointer",
			"description": "JSON Pointer into the document.",
			"examples": ["/stages/0/conditions/0/waitt"],
			"type": "string"
		},
		"request": {
			"title": "Request",
			"description": "The request that failed.",
			"examples": ["GET https://app.launchdarkly.com/api/v2/templates"],
			"type": "string"
		},
		"links": {
			"title": "Links",
			"description": "Pull requests that the message names, and their addresses on the web.",
			"examples": [{ "#12": "https://github.com/acme/storefront/pull/12" }],
			"type": "object",
			"additionalProperties": {
				"title": "Address",
				"description": "An address on the web.",
				"examples": ["https://github.com/acme/storefront/pull/12"],
				"type": "string"
			}
		},
		"undone": {
			"title": "Undone",
			"description": "Whether it is about what an earlier change left undone. In the plan of a pull request that leaves that as it is, such an error is a warning.",
			"examples": [true],
			"const": true
		}
	},
	"required": [
		"severity",
		"code",
		"message"
	],
	"additionalProperties": false
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.severity === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "severity" },
				message: "must have required property 'severity'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.code === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.message === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema32.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (!(data0 === "error" || data0 === "warning" || data0 === "notice")) {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema32.properties.severity.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.code !== void 0) {
			if (typeof data.code !== "string") {
				const err5 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err6 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.hint !== void 0) {
			if (typeof data.hint !== "string") {
				const err7 = {
					instancePath: instancePath + "/hint",
					schemaPath: "#/properties/hint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.position !== void 0) {
			if (!validate66(data.position, {
				instancePath: instancePath + "/position",
				parentData: data,
				parentDataProperty: "position",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.pointer !== void 0) {
			if (typeof data.pointer !== "string") {
				const err8 = {
					instancePath: instancePath + "/pointer",
					schemaPath: "#/properties/pointer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.request !== void 0) {
			if (typeof data.request !== "string") {
				const err9 = {
					instancePath: instancePath + "/request",
					schemaPath: "#/properties/request/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.links !== void 0) {
			let data7 = data.links;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				for (const key1 in data7) if (typeof data7[key1] !== "string") {
					const err10 = {
						instancePath: instancePath + "/links/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/links/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.undone !== void 0) {
			if (true !== data.undone) {
				const err12 = {
					instancePath: instancePath + "/undone",
					schemaPath: "#/properties/undone/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate91.errors = vErrors;
	return errors === 0;
}
validate91.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema33 = {
	"title": "Unchanged",
	"description": "A document that nothing is done for.",
	"type": "object",
	"properties": {
		"key": {
			"title": "Key",
			"description": "Key of the document.",
			"examples": ["new-checkout"],
			"type": "string"
		},
		"object": {
			"title": "Object",
			"description": "What it is.",
			"examples": ["workflow"],
			"enum": ["workflow", "template"]
		},
		"target": { "$ref": "#/$defs/target" },
		"reason": {
			"title": "Reason",
			"description": "Why nothing is done.",
			"examples": ["It has run."],
			"type": "string"
		}
	},
	"required": [
		"key",
		"object",
		"reason"
	],
	"additionalProperties": false
};
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.key === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.object === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "object" },
				message: "must have required property 'object'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.reason === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "key" || key0 === "object" || key0 === "target" || key0 === "reason")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.key !== void 0) {
			if (typeof data.key !== "string") {
				const err4 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.object !== void 0) {
			let data1 = data.object;
			if (!(data1 === "workflow" || data1 === "template")) {
				const err5 = {
					instancePath: instancePath + "/object",
					schemaPath: "#/properties/object/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.object.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.target !== void 0) {
			if (!validate68(data.target, {
				instancePath: instancePath + "/target",
				parentData: data,
				parentDataProperty: "target",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			if (typeof data.reason !== "string") {
				const err6 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate94.errors = vErrors;
	return errors === 0;
}
validate94.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema35 = {
	"title": "Template parameter",
	"description": "A part of a template that names something of a flag.",
	"type": "object",
	"properties": {
		"stage": {
			"title": "Stage",
			"description": "Its name, or `stage N`.",
			"examples": ["everyone"],
			"type": "string"
		},
		"part": {
			"title": "Part",
			"description": "What kind of part it is.",
			"enum": ["condition", "instruction"]
		},
		"kind": {
			"title": "Kind",
			"description": "Of the instruction or condition.",
			"examples": ["updateFallthroughVariationOrRollout"],
			"type": "string"
		},
		"number": {
			"title": "Number",
			"description": "Which one, where the stage has several of this kind; 1 is the first.",
			"examples": [2],
			"type": "integer",
			"minimum": 1
		},
		"path": {
			"title": "Path",
			"description": "JSON Pointer inside the part.",
			"examples": ["/variationId"],
			"type": "string"
		},
		"templateValue": {
			"title": "Template value",
			"description": "What the template has there, for people.",
			"examples": ["`true`"],
			"type": "string"
		},
		"documentValue": {
			"title": "Document value",
			"description": "What the document puts in its place, for people.",
			"examples": ["`Semantic`"],
			"type": "string"
		},
		"fits": {
			"title": "Fits",
			"description": "Whether the flag has what stands there then.",
			"examples": [true],
			"type": "boolean"
		}
	},
	"additionalProperties": false,
	"required": [
		"stage",
		"part",
		"kind",
		"path",
		"templateValue",
		"fits"
	]
};
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate100.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.stage === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stage" },
				message: "must have required property 'stage'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.part === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "part" },
				message: "must have required property 'part'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.kind === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.path === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.templateValue === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "templateValue" },
				message: "must have required property 'templateValue'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.fits === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fits" },
				message: "must have required property 'fits'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "stage" || key0 === "part" || key0 === "kind" || key0 === "number" || key0 === "path" || key0 === "templateValue" || key0 === "documentValue" || key0 === "fits")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.stage !== void 0) {
			if (typeof data.stage !== "string") {
				const err7 = {
					instancePath: instancePath + "/stage",
					schemaPath: "#/properties/stage/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.part !== void 0) {
			let data1 = data.part;
			if (!(data1 === "condition" || data1 === "instruction")) {
				const err8 = {
					instancePath: instancePath + "/part",
					schemaPath: "#/properties/part/enum",
					keyword: "enum",
					params: { allowedValues: schema35.properties.part.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			if (typeof data.kind !== "string") {
				const err9 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.number !== void 0) {
			let data3 = data.number;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err10 = {
					instancePath: instancePath + "/number",
					schemaPath: "#/properties/number/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 1 || isNaN(data3)) {
					const err11 = {
						instancePath: instancePath + "/number",
						schemaPath: "#/properties/number/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err12 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.templateValue !== void 0) {
			if (typeof data.templateValue !== "string") {
				const err13 = {
					instancePath: instancePath + "/templateValue",
					schemaPath: "#/properties/templateValue/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.documentValue !== void 0) {
			if (typeof data.documentValue !== "string") {
				const err14 = {
					instancePath: instancePath + "/documentValue",
					schemaPath: "#/properties/documentValue/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.fits !== void 0) {
			if (typeof data.fits !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/fits",
					schemaPath: "#/properties/fits/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
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
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate100.errors = vErrors;
	return errors === 0;
}
validate100.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.key === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.target === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.template === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "template" },
				message: "must have required property 'template'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.parameters === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "parameters" },
				message: "must have required property 'parameters'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "key" || key0 === "target" || key0 === "template" || key0 === "checkedHere" || key0 === "parameters")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.key !== void 0) {
			if (typeof data.key !== "string") {
				const err5 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.target !== void 0) {
			if (!validate68(data.target, {
				instancePath: instancePath + "/target",
				parentData: data,
				parentDataProperty: "target",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.template !== void 0) {
			if (typeof data.template !== "string") {
				const err6 = {
					instancePath: instancePath + "/template",
					schemaPath: "#/properties/template/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.checkedHere !== void 0) {
			if (typeof data.checkedHere !== "string") {
				const err7 = {
					instancePath: instancePath + "/checkedHere",
					schemaPath: "#/properties/checkedHere/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.parameters !== void 0) {
			let data4 = data.parameters;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate100(data4[i0], {
					instancePath: instancePath + "/parameters/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/parameters",
					schemaPath: "#/properties/parameters/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate98.errors = vErrors;
	return errors === 0;
}
validate98.evaluated = {
	"props": true,
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
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tool === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool" },
				message: "must have required property 'tool'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.owner === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" },
				message: "must have required property 'owner'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.instance === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "instance" },
				message: "must have required property 'instance'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.plannedAt === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plannedAt" },
				message: "must have required property 'plannedAt'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.timeZone === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timeZone" },
				message: "must have required property 'timeZone'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.base === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "base" },
				message: "must have required property 'base'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.head === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "head" },
				message: "must have required property 'head'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.scope === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scope" },
				message: "must have required property 'scope'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.hash === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hash" },
				message: "must have required property 'hash'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.operations === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operations" },
				message: "must have required property 'operations'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.guards === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "guards" },
				message: "must have required property 'guards'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.diagnostics === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "diagnostics" },
				message: "must have required property 'diagnostics'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.unchanged === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unchanged" },
				message: "must have required property 'unchanged'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.undecided === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "undecided" },
				message: "must have required property 'undecided'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.understood === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "understood" },
				message: "must have required property 'understood'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.templateChecks === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "templateChecks" },
				message: "must have required property 'templateChecks'"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.unmanaged === void 0) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unmanaged" },
				message: "must have required property 'unmanaged'"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.documents === void 0) {
			const err18 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "documents" },
				message: "must have required property 'documents'"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err19 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err20 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.tool !== void 0) {
			if (typeof data.tool !== "string") {
				const err21 = {
					instancePath: instancePath + "/tool",
					schemaPath: "#/properties/tool/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			if (typeof data.owner !== "string") {
				const err22 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.instance !== void 0) {
			if (typeof data.instance !== "string") {
				const err23 = {
					instancePath: instancePath + "/instance",
					schemaPath: "#/properties/instance/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.environments !== void 0) {
			let data4 = data.environments;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data4[i0] !== "string") {
					const err24 = {
						instancePath: instancePath + "/environments/" + i0,
						schemaPath: "#/properties/environments/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.plannedAt !== void 0) {
			if (typeof data.plannedAt !== "string") {
				const err26 = {
					instancePath: instancePath + "/plannedAt",
					schemaPath: "#/properties/plannedAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.timeZone !== void 0) {
			if (typeof data.timeZone !== "string") {
				const err27 = {
					instancePath: instancePath + "/timeZone",
					schemaPath: "#/properties/timeZone/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.base !== void 0) {
			if (typeof data.base !== "string") {
				const err28 = {
					instancePath: instancePath + "/base",
					schemaPath: "#/properties/base/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.head !== void 0) {
			if (typeof data.head !== "string") {
				const err29 = {
					instancePath: instancePath + "/head",
					schemaPath: "#/properties/head/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.assumptions !== void 0) {
			let data10 = data.assumptions;
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data11 = data10[i1];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.name === void 0) {
							const err30 = {
								instancePath: instancePath + "/assumptions/" + i1,
								schemaPath: "#/properties/assumptions/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data11.value === void 0) {
							const err31 = {
								instancePath: instancePath + "/assumptions/" + i1,
								schemaPath: "#/properties/assumptions/items/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data11.measured === void 0) {
							const err32 = {
								instancePath: instancePath + "/assumptions/" + i1,
								schemaPath: "#/properties/assumptions/items/required",
								keyword: "required",
								params: { missingProperty: "measured" },
								message: "must have required property 'measured'"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						for (const key1 in data11) if (!(key1 === "name" || key1 === "value" || key1 === "measured" || key1 === "probed")) {
							const err33 = {
								instancePath: instancePath + "/assumptions/" + i1,
								schemaPath: "#/properties/assumptions/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data11.name !== void 0) {
							let data12 = data11.name;
							if (!(data12 === "relativeWaitsFrom" || data12 === "secondActiveWorkflow" || data12 === "unfilteredListShowsEnded" || data12 === "readerMayDryRun")) {
								const err34 = {
									instancePath: instancePath + "/assumptions/" + i1 + "/name",
									schemaPath: "#/properties/assumptions/items/properties/name/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.assumptions.items.properties.name.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data11.value !== void 0) {
							let data13 = data11.value;
							if (typeof data13 !== "string" && typeof data13 !== "boolean") {
								const err35 = {
									instancePath: instancePath + "/assumptions/" + i1 + "/value",
									schemaPath: "#/properties/assumptions/items/properties/value/type",
									keyword: "type",
									params: { type: schema19.properties.assumptions.items.properties.value.type },
									message: "must be string,boolean"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data11.measured !== void 0) {
							if (typeof data11.measured !== "boolean") {
								const err36 = {
									instancePath: instancePath + "/assumptions/" + i1 + "/measured",
									schemaPath: "#/properties/assumptions/items/properties/measured/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data11.probed !== void 0) {
							if (typeof data11.probed !== "string") {
								const err37 = {
									instancePath: instancePath + "/assumptions/" + i1 + "/probed",
									schemaPath: "#/properties/assumptions/items/properties/probed/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/assumptions/" + i1,
							schemaPath: "#/properties/assumptions/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/assumptions",
					schemaPath: "#/properties/assumptions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.unrecorded !== void 0) {
			if (true !== data.unrecorded) {
				const err40 = {
					instancePath: instancePath + "/unrecorded",
					schemaPath: "#/properties/unrecorded/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data17 = data.scope;
			if (!(data17 === "changed" || data17 === "all")) {
				const err41 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.scope.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.hash !== void 0) {
			let data18 = data.hash;
			if (typeof data18 === "string") {
				if (!pattern3.test(data18)) {
					const err42 = {
						instancePath: instancePath + "/hash",
						schemaPath: "#/properties/hash/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{32}$" },
						message: "must match pattern \"^[0-9a-f]{32}$\""
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/hash",
					schemaPath: "#/properties/hash/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.operations !== void 0) {
			let data19 = data.operations;
			if (Array.isArray(data19)) {
				const len2 = data19.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate53(data19[i2], {
					instancePath: instancePath + "/operations/" + i2,
					parentData: data19,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
					errors = vErrors.length;
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/operations",
					schemaPath: "#/properties/operations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.guards !== void 0) {
			let data21 = data.guards;
			if (Array.isArray(data21)) {
				const len3 = data21.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate88(data21[i3], {
					instancePath: instancePath + "/guards/" + i3,
					parentData: data21,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
					errors = vErrors.length;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/guards",
					schemaPath: "#/properties/guards/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.diagnostics !== void 0) {
			let data23 = data.diagnostics;
			if (Array.isArray(data23)) {
				const len4 = data23.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate91(data23[i4], {
					instancePath: instancePath + "/diagnostics/" + i4,
					parentData: data23,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
					errors = vErrors.length;
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/diagnostics",
					schemaPath: "#/properties/diagnostics/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.unchanged !== void 0) {
			let data25 = data.unchanged;
			if (Array.isArray(data25)) {
				const len5 = data25.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate94(data25[i5], {
					instancePath: instancePath + "/unchanged/" + i5,
					parentData: data25,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
					errors = vErrors.length;
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/unchanged",
					schemaPath: "#/properties/unchanged/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.undecided !== void 0) {
			let data27 = data.undecided;
			if (Array.isArray(data27)) {
				const len6 = data27.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data28 = data27[i6];
					if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
						if (data28.object === void 0) {
							const err48 = {
								instancePath: instancePath + "/undecided/" + i6,
								schemaPath: "#/properties/undecided/items/required",
								keyword: "required",
								params: { missingProperty: "object" },
								message: "must have required property 'object'"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data28.key === void 0) {
							const err49 = {
								instancePath: instancePath + "/undecided/" + i6,
								schemaPath: "#/properties/undecided/items/required",
								keyword: "required",
								params: { missingProperty: "key" },
								message: "must have required property 'key'"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						for (const key2 in data28) if (!(key2 === "object" || key2 === "key" || key2 === "target" || key2 === "run")) {
							const err50 = {
								instancePath: instancePath + "/undecided/" + i6,
								schemaPath: "#/properties/undecided/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (data28.object !== void 0) {
							let data29 = data28.object;
							if (!(data29 === "workflow" || data29 === "template")) {
								const err51 = {
									instancePath: instancePath + "/undecided/" + i6 + "/object",
									schemaPath: "#/properties/undecided/items/properties/object/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.undecided.items.properties.object.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data28.key !== void 0) {
							if (typeof data28.key !== "string") {
								const err52 = {
									instancePath: instancePath + "/undecided/" + i6 + "/key",
									schemaPath: "#/properties/undecided/items/properties/key/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data28.target !== void 0) {
							if (!validate68(data28.target, {
								instancePath: instancePath + "/undecided/" + i6 + "/target",
								parentData: data28,
								parentDataProperty: "target",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
								errors = vErrors.length;
							}
						}
						if (data28.run !== void 0) {
							let data32 = data28.run;
							if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
								const err53 = {
									instancePath: instancePath + "/undecided/" + i6 + "/run",
									schemaPath: "#/properties/undecided/items/properties/run/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
							if (typeof data32 == "number" && isFinite(data32)) {
								if (data32 < 1 || isNaN(data32)) {
									const err54 = {
										instancePath: instancePath + "/undecided/" + i6 + "/run",
										schemaPath: "#/properties/undecided/items/properties/run/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
							}
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/undecided/" + i6,
							schemaPath: "#/properties/undecided/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
			} else {
				const err56 = {
					instancePath: instancePath + "/undecided",
					schemaPath: "#/properties/undecided/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.understood !== void 0) {
			if (typeof data.understood !== "boolean") {
				const err57 = {
					instancePath: instancePath + "/understood",
					schemaPath: "#/properties/understood/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.templateChecks !== void 0) {
			let data34 = data.templateChecks;
			if (Array.isArray(data34)) {
				const len7 = data34.length;
				for (let i7 = 0; i7 < len7; i7++) if (!validate98(data34[i7], {
					instancePath: instancePath + "/templateChecks/" + i7,
					parentData: data34,
					parentDataProperty: i7,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
					errors = vErrors.length;
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/templateChecks",
					schemaPath: "#/properties/templateChecks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.unmanaged !== void 0) {
			let data36 = data.unmanaged;
			if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
				const err59 = {
					instancePath: instancePath + "/unmanaged",
					schemaPath: "#/properties/unmanaged/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
			if (typeof data36 == "number" && isFinite(data36)) {
				if (data36 < 0 || isNaN(data36)) {
					const err60 = {
						instancePath: instancePath + "/unmanaged",
						schemaPath: "#/properties/unmanaged/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
			}
		}
		if (data.documents !== void 0) {
			let data37 = data.documents;
			if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
				if (data37.head === void 0) {
					const err61 = {
						instancePath: instancePath + "/documents",
						schemaPath: "#/properties/documents/required",
						keyword: "required",
						params: { missingProperty: "head" },
						message: "must have required property 'head'"
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				if (data37.base === void 0) {
					const err62 = {
						instancePath: instancePath + "/documents",
						schemaPath: "#/properties/documents/required",
						keyword: "required",
						params: { missingProperty: "base" },
						message: "must have required property 'base'"
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
				for (const key3 in data37) if (!(key3 === "head" || key3 === "base")) {
					const err63 = {
						instancePath: instancePath + "/documents",
						schemaPath: "#/properties/documents/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				if (data37.head !== void 0) {
					let data38 = data37.head;
					if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
						const err64 = {
							instancePath: instancePath + "/documents/head",
							schemaPath: "#/properties/documents/properties/head/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
					if (typeof data38 == "number" && isFinite(data38)) {
						if (data38 < 0 || isNaN(data38)) {
							const err65 = {
								instancePath: instancePath + "/documents/head",
								schemaPath: "#/properties/documents/properties/head/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					}
				}
				if (data37.base !== void 0) {
					let data39 = data37.base;
					if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
						const err66 = {
							instancePath: instancePath + "/documents/base",
							schemaPath: "#/properties/documents/properties/base/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
					if (typeof data39 == "number" && isFinite(data39)) {
						if (data39 < 0 || isNaN(data39)) {
							const err67 = {
								instancePath: instancePath + "/documents/base",
								schemaPath: "#/properties/documents/properties/base/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
					}
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/documents",
					schemaPath: "#/properties/documents/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
	} else {
		const err69 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err69];
		else vErrors.push(err69);
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
export { plan };
