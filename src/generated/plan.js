// Generated from schemas/ by `npm run build`. Do not edit.
// <stdin>
var validate = validate20;
var stdin_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/main/schemas/plan.schema.json", "title": "Plan", "description": "What would be done in LaunchDarkly, as data: the output of `plan --format json`.", "type": "object", "properties": { "version": { "title": "Version", "description": "Of this form.", "examples": [1], "const": 1 }, "tool": { "title": "Tool", "description": "Version of the tool.", "examples": ["0.1.0"], "type": "string" }, "owner": { "title": "Owner", "description": "Owner of what is made.", "examples": ["acme/storefront"], "type": "string" }, "instance": { "title": "Instance", "description": "Owner, and the environments if only some are looked after.", "examples": ["acme/storefront:production"], "type": "string" }, "environments": { "title": "Environments", "description": "Only these are looked after; all where it is absent.", "examples": [["production"]], "type": "array", "items": { "type": "string" } }, "plannedAt": { "title": "Planned at", "description": "ISO 8601, by LaunchDarkly's clock.", "examples": ["2026-12-01T09:00:00.000Z"], "type": "string" }, "timeZone": { "title": "Time zone", "description": "Name of the zone that reports tell dates in, besides UTC.", "examples": ["Europe/Berlin"], "type": "string" }, "base": { "title": "Base", "description": "Revision compared with.", "examples": ["nothing"], "type": "string" }, "head": { "title": "Head", "description": "Revision planned.", "examples": ["working tree"], "type": "string" }, "scope": { "title": "Scope", "description": "What was planned.", "examples": ["changed"], "enum": ["changed", "all"] }, "hash": { "title": "Hash", "description": "Twelve hex digits over the operations' digests.", "examples": ["4f53cda18c2b"], "type": "string", "pattern": "^[0-9a-f]{12}$" }, "operations": { "title": "Operations", "description": "In the order in which they are carried out.", "type": "array", "items": { "$ref": "#/$defs/operation" } }, "guards": { "title": "Guards", "description": "What is stopped.", "type": "array", "items": { "$ref": "#/$defs/guard" } }, "diagnostics": { "title": "Diagnostics", "description": "Errors first.", "type": "array", "items": { "$ref": "#/$defs/diagnostic" } }, "unchanged": { "title": "Unchanged", "description": "What stays as it is.", "type": "array", "items": { "$ref": "#/$defs/unchanged" } }, "undecided": { "title": "Undecided", "description": "Of whom nothing could be decided, since something could not be read or isn't there.", "type": "array", "items": { "title": "Undecided document", "description": "A document on a target, or a template.", "type": "object", "properties": { "object": { "title": "Object", "description": "What it is in LaunchDarkly.", "enum": ["workflow", "template"] }, "key": { "title": "Key", "description": "Of the document.", "examples": ["new-checkout"], "type": "string" }, "target": { "$ref": "#/$defs/target" }, "run": { "title": "Run", "description": "Number of the run.", "examples": [1], "type": "integer", "minimum": 1 } }, "additionalProperties": false, "required": ["object", "key"] } }, "understood": { "title": "Understood", "description": "Whether all documents could be understood; if not, nothing was decided.", "examples": [true], "type": "boolean" }, "templateChecks": { "title": "Trials", "description": "What templates say of the flags that they are used on, those included that don't fit.", "type": "array", "items": { "$ref": "#/$defs/templateCheck" } }, "unmanaged": { "title": "Unmanaged", "description": "Workflows on these targets that are not ours.", "examples": [0], "type": "integer", "minimum": 0 }, "documents": { "title": "Documents", "description": "How many there are.", "type": "object", "properties": { "head": { "title": "Head", "description": "At head.", "examples": [3], "type": "integer", "minimum": 0 }, "base": { "title": "Base", "description": "At base.", "examples": [3], "type": "integer", "minimum": 0 } }, "required": ["head", "base"], "additionalProperties": false } }, "required": ["version", "tool", "owner", "instance", "plannedAt", "timeZone", "base", "head", "scope", "hash", "operations", "guards", "diagnostics", "unchanged", "undecided", "understood", "templateChecks", "unmanaged", "documents"], "additionalProperties": false, "$defs": { "position": { "title": "Position", "description": "A place in a file of the repository.", "type": "object", "properties": { "file": { "title": "File", "description": "Path from the repository's root.", "examples": [".launchdarkly/workflows/checkout.yaml"], "type": "string" }, "line": { "title": "Line", "description": "Counted from 1.", "examples": [3], "type": "integer", "minimum": 1 }, "column": { "title": "Column", "description": "Counted from 1, in UTF-16 code units.", "examples": [1], "type": "integer", "minimum": 1 } }, "required": ["file", "line", "column"], "additionalProperties": false }, "diagnostic": { "title": "Diagnostic", "description": "An error, a warning or a notice.", "type": "object", "properties": { "severity": { "title": "Severity", "description": "Errors end with exit code 1.", "examples": ["error"], "enum": ["error", "warning", "notice"] }, "code": { "title": "Code", "description": "Stable name of the finding.", "examples": ["unknown-field"], "type": "string" }, "message": { "title": "Message", "description": "What is wrong.", "examples": ["Unknown field `waitt`."], "type": "string" }, "hint": { "title": "Hint", "description": "What to do about it.", "examples": ["Did you mean `wait`?"], "type": "string" }, "position": { "$ref": "#/$defs/position" }, "pointer": { "title": "Pointer", "description": "JSON Pointer into the document.", "examples": ["/stages/0/conditions/0/waitt"], "type": "string" }, "request": { "title": "Request", "description": "The request that failed.", "examples": ["GET https://app.launchdarkly.com/api/v2/templates"], "type": "string" } }, "required": ["severity", "code", "message"], "additionalProperties": false }, "target": { "title": "Target", "description": "Project, flag and environment.", "type": "object", "properties": { "project": { "title": "Project", "description": "Project key.", "examples": ["storefront"], "type": "string" }, "flag": { "title": "Flag", "description": "Flag key.", "examples": ["new-checkout"], "type": "string" }, "environment": { "title": "Environment", "description": "Environment key.", "examples": ["production"], "type": "string" } }, "required": ["project", "flag", "environment"], "additionalProperties": false }, "change": { "title": "Change", "description": "One difference, keyed by identity: stages by name.", "type": "object", "properties": { "path": { "title": "Path", "description": "Segments from the document's root.", "examples": [["stages", "10%", "conditions", "schedule"]], "type": "array", "items": { "type": "string" } }, "before": { "title": "Before", "description": "What was there; absent where it is added." }, "after": { "title": "After", "description": "What will be there; absent where it is taken away." } }, "required": ["path"], "additionalProperties": false }, "live": { "title": "Live object", "description": "A workflow in LaunchDarkly.", "type": "object", "properties": { "id": { "title": "Id", "description": "Its `_id`.", "examples": ["12ab3c4d5ef1a2345bcde67f"], "type": "string" }, "name": { "title": "Name", "description": "Its name.", "examples": ["Progressive rollout"], "type": "string" }, "status": { "title": "Status", "description": "LaunchDarkly's status; an open string.", "examples": ["active"], "type": "string" }, "hash": { "title": "Hash", "description": "Hash in its marker; absent where it has none that is ours.", "examples": ["1f0c9a7be241"], "type": "string" }, "executed": { "title": "Executed", "description": "Leading stages that have run, those of earlier runs included.", "examples": [1], "type": "integer", "minimum": 0 }, "stages": { "title": "Stages", "description": "Stages in all.", "examples": [3], "type": "integer", "minimum": 0 } }, "required": ["id", "name", "status", "executed", "stages"], "additionalProperties": false }, "operation": { "title": "Operation", "description": "What is done to one workflow or template. Each kind of operation has fields of its own, and no others.", "type": "object", "properties": { "object": { "title": "Object", "description": "What it is done to.", "examples": ["workflow"], "enum": ["workflow", "template"] }, "kind": { "title": "Kind", "description": "What is done.", "examples": ["create"], "enum": ["create", "replace", "delete", "adopt", "dedupe"] }, "id": { "title": "Id", "description": "Unique in the plan.", "examples": ["create workflow storefront/new-checkout/production new-checkout"], "type": "string" }, "key": { "title": "Key", "description": "Key of the document.", "examples": ["new-checkout"], "type": "string" }, "name": { "title": "Name", "description": "Name in LaunchDarkly.", "examples": ["Progressive rollout"], "type": "string" }, "digest": { "title": "Digest", "description": "Eight bytes, base64url: what a review covers.", "examples": ["Zm9vYmFyMTI"], "type": "string" }, "reason": { "title": "Reason", "description": "Why the plan does this.", "examples": ["It isn't in LaunchDarkly yet."], "type": "string" }, "notes": { "title": "Notes", "description": "What the team should know.", "type": "array", "items": { "type": "string" } }, "changes": { "title": "Changes", "description": "What differs.", "type": "array", "items": { "$ref": "#/$defs/change" } }, "partialDiff": { "title": "Partial difference", "description": "Whether the changes were made against live state, which leaves fields out.", "examples": [false], "type": "boolean" }, "names": { "title": "Names", "description": "Names of variations, rules and members by id, as far as the body, the content or the changes hold them: for people.", "examples": [{ "452f5fb5-7320-4ba3-81a1-8f4324f79d49": "Control" }], "type": "object", "additionalProperties": { "type": "string" } }, "position": { "$ref": "#/$defs/position" }, "blockedBy": { "title": "Blocked by", "description": "Codes of the guards that stop it.", "type": "array", "items": { "type": "string" } }, "dependsOn": { "title": "Depends on", "description": "Ids of the operations that must be done before.", "type": "array", "items": { "type": "string" } }, "undone": { "title": "Undone", "description": "Whether an earlier apply left it undone.", "const": true }, "progress": { "title": "Progress", "description": "What is there of the workflow: absent, waiting, running after so many stages, or ended.", "examples": ["running@1"], "type": "string", "pattern": "^(absent|waiting|running@\\d+|ended)$" }, "target": { "$ref": "#/$defs/target" }, "run": { "title": "Run", "description": "Run number.", "examples": [1], "type": "integer", "minimum": 1 }, "startAt": { "title": "Start at", "description": "Stage that the run starts at.", "examples": ["everyone"], "type": "string" }, "body": { "title": "Body", "description": "Request body of the POST; parameters found by stage and kind get their ids when it is sent.", "type": "object" }, "content": { "title": "Content", "description": "What the document says, in canonical form.", "type": "object" }, "hash": { "title": "Hash", "description": "Hash in the marker of what is created.", "examples": ["1f0c9a7be241"], "type": "string", "pattern": "^[0-9a-f]{12}$" }, "templateKey": { "title": "Template key", "description": "Template that gives the stages.", "examples": ["standard-rollout"], "type": "string" }, "templateStages": { "title": "Stages of the template", "description": "The stages that a template gives, the document's parameters in their places.", "type": "array", "items": { "type": "object" } }, "forecast": { "$ref": "#/$defs/forecast" }, "live": { "$ref": "#/$defs/live" }, "replaceOrder": { "title": "Replace order", "description": "What is done first.", "examples": ["create-first"], "enum": ["create-first", "delete-first"] }, "restDigest": { "title": "Rest digest", "description": "Digest of what is left to do once the old one is gone: the create.", "examples": ["MnbSIbekm1Y"], "type": "string", "pattern": "^[A-Za-z0-9_-]{11}$" }, "keep": { "$ref": "#/$defs/live" }, "surplus": { "title": "Surplus", "description": "What is deleted.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/live" } }, "liveHash": { "title": "Live hash", "description": "Hash in the live template's marker.", "examples": ["1f0c9a7be241"], "type": "string" }, "restore": { "title": "Restore", "description": "Body that puts the old one back, should the new one be refused.", "type": "object" } }, "required": ["object", "kind", "id", "key", "name", "digest", "reason", "notes", "changes", "partialDiff", "position", "blockedBy", "dependsOn"], "allOf": [{ "if": { "properties": { "object": { "const": "workflow" }, "kind": { "const": "create" } }, "required": ["object", "kind"] }, "then": { "properties": { "progress": { "pattern": "^(absent|ended)$" } }, "required": ["progress", "target", "run", "body", "content", "hash"], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["progress", "target", "run", "startAt", "body", "content", "hash", "templateKey", "templateStages", "forecast"] }] } } }, { "if": { "properties": { "object": { "const": "workflow" }, "kind": { "const": "replace" } }, "required": ["object", "kind"] }, "then": { "properties": { "progress": { "pattern": "^(waiting|running@\\d+|ended)$" } }, "required": ["progress", "target", "run", "body", "content", "hash", "live", "replaceOrder", "restDigest"], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["progress", "target", "run", "startAt", "body", "content", "hash", "templateKey", "templateStages", "forecast", "live", "replaceOrder", "restDigest"] }] } } }, { "if": { "properties": { "object": { "const": "workflow" }, "kind": { "const": "delete" } }, "required": ["object", "kind"] }, "then": { "required": ["target", "run", "live"], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["target", "run", "live"] }] } } }, { "if": { "properties": { "object": { "const": "workflow" }, "kind": { "const": "adopt" } }, "required": ["object", "kind"] }, "then": { "required": ["target", "run", "live", "content"], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["target", "run", "live", "content"] }] } } }, { "if": { "properties": { "object": { "const": "workflow" }, "kind": { "const": "dedupe" } }, "required": ["object", "kind"] }, "then": { "required": ["target", "run", "keep", "surplus"], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["target", "run", "keep", "surplus"] }] } } }, { "if": { "properties": { "object": { "const": "template" }, "kind": { "const": "create" } }, "required": ["object", "kind"] }, "then": { "required": ["body", "content", "hash"], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["body", "content", "hash"] }] } } }, { "if": { "properties": { "object": { "const": "template" }, "kind": { "const": "replace" } }, "required": ["object", "kind"] }, "then": { "required": ["body", "content", "hash", "restDigest"], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["body", "content", "hash", "liveHash", "restore", "restDigest"] }] } } }, { "if": { "properties": { "object": { "const": "template" }, "kind": { "const": "delete" } }, "required": ["object", "kind"] }, "then": { "required": [], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["liveHash"] }] } } }, { "if": { "properties": { "object": { "const": "template" }, "kind": { "const": "adopt" } }, "required": ["object", "kind"] }, "then": { "required": ["content"], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["content"] }] } } }, { "if": { "properties": { "object": { "const": "template" } }, "required": ["object"] }, "then": { "properties": { "kind": { "enum": ["create", "replace", "delete", "adopt"] } } } }] }, "everyOperation": { "title": "Every operation", "description": "Names of the fields that operations of all kinds may have.", "enum": ["object", "kind", "id", "key", "name", "digest", "reason", "notes", "changes", "partialDiff", "names", "position", "blockedBy", "dependsOn", "undone"] }, "share": { "title": "Share", "description": "A variation and its share.", "type": "object", "properties": { "variation": { "title": "Variation", "description": "Its name.", "examples": ["Control"], "type": "string" }, "weight": { "title": "Weight", "description": "Thousandths of a percent.", "examples": [1e4], "type": "integer", "minimum": 0, "maximum": 1e5 } }, "required": ["variation", "weight"], "additionalProperties": false }, "served": { "title": "Served", "description": "What users of the flag get, by names of variations.", "type": "object", "properties": { "on": { "title": "On", "description": "Whether targeting is on.", "examples": [true], "type": "boolean" }, "everyone": { "title": "Everyone", "description": "What those get whom no target and no rule matches; empty: the default in the code.", "type": "array", "items": { "$ref": "#/$defs/share" } }, "rules": { "title": "Rules", "description": "What each rule serves.", "type": "array", "items": { "title": "Rule", "description": "A rule and what it serves.", "type": "object", "properties": { "name": { "title": "Name", "description": "Its description, or its first clause.", "examples": ["in segment beta"], "type": "string" }, "serves": { "title": "Serves", "description": "Its shares.", "type": "array", "items": { "$ref": "#/$defs/share" } } }, "required": ["name", "serves"], "additionalProperties": false } }, "targets": { "title": "Targets", "description": "Contexts that are targeted.", "type": "array", "items": { "title": "Target", "description": "A variation and whom it is served to.", "type": "object", "properties": { "variation": { "title": "Variation", "description": "Its name.", "examples": ["Control"], "type": "string" }, "contextKind": { "title": "Context kind", "description": "The kind of the contexts.", "examples": ["user"], "type": "string" }, "values": { "title": "Values", "description": "Keys of the contexts.", "type": "array", "items": { "type": "string" } } }, "required": ["variation", "contextKind", "values"], "additionalProperties": false } } }, "required": ["on", "everyone", "rules", "targets"], "additionalProperties": false }, "stageForecast": { "title": "Stage", "description": "What a stage leads to.", "type": "object", "properties": { "stage": { "title": "Stage", "description": "Its name, or its number.", "examples": ["10% of customers"], "type": "string" }, "hasRun": { "title": "Has run", "description": "Whether an earlier run carried it out, so that it isn't sent.", "examples": [false], "type": "boolean" }, "earliest": { "title": "Earliest", "description": "When it runs at the earliest: a date where one decides, else milliseconds after the merge.", "examples": [{ "afterMerge": 1728e5 }], "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "at": { "title": "At", "description": "ISO 8601.", "examples": ["2026-12-01T09:00:00.000Z"], "type": "string" }, "afterMerge": { "title": "After the merge", "description": "Milliseconds.", "examples": [1728e5], "type": "integer" } } }, "afterApproval": { "title": "After approval", "description": "Whether someone must approve it or a stage before it.", "examples": [false], "type": "boolean" }, "served": { "$ref": "#/$defs/served" }, "changesNothing": { "title": "Changes nothing", "description": "Its instructions leave the flag as it is.", "examples": [true], "const": true }, "failure": { "title": "Failure", "description": "Why it would fail.", "examples": ["the flag has no rule `x`"], "type": "string" } }, "required": ["stage", "hasRun", "afterApproval"], "additionalProperties": false }, "forecast": { "title": "Forecast", "description": "What users of the flag get now and after each stage, and when.", "type": "object", "properties": { "now": { "$ref": "#/$defs/served" }, "stages": { "title": "Stages", "description": "In order.", "type": "array", "items": { "$ref": "#/$defs/stageForecast" } }, "unknownKinds": { "title": "Unknown kinds", "description": "Kinds of instructions that are left out, since their effect isn't known.", "type": "array", "items": { "type": "string" } } }, "required": ["now", "stages", "unknownKinds"], "additionalProperties": false }, "templateCheck": { "title": "Trial", "description": "A template tried on a target.", "type": "object", "properties": { "key": { "title": "Key", "description": "Of the document.", "examples": ["new-checkout"], "type": "string" }, "target": { "$ref": "#/$defs/target" }, "template": { "title": "Template", "description": "Its key.", "examples": ["standard-rollout"], "type": "string" }, "checkedHere": { "title": "Checked here", "description": "Why LaunchDarkly's own dry run was not asked; absent where it was.", "examples": ["this plan makes the template itself"], "type": "string" }, "parameters": { "title": "Parameters", "description": "Parts that name something of a flag.", "type": "array", "items": { "$ref": "#/$defs/templateParameter" } } }, "additionalProperties": false, "required": ["key", "target", "template", "parameters"] }, "templateParameter": { "title": "Template parameter", "description": "A part of a template that names something of a flag.", "type": "object", "properties": { "stage": { "title": "Stage", "description": "Its name, or `stage N`.", "examples": ["everyone"], "type": "string" }, "part": { "title": "Part", "description": "What kind of part it is.", "enum": ["condition", "instruction"] }, "kind": { "title": "Kind", "description": "Of the instruction or condition.", "examples": ["updateFallthroughVariationOrRollout"], "type": "string" }, "number": { "title": "Number", "description": "Which one, where the stage has several of this kind; 1 is the first.", "examples": [2], "type": "integer", "minimum": 1 }, "path": { "title": "Path", "description": "JSON Pointer inside the part.", "examples": ["/variationId"], "type": "string" }, "says": { "title": "Says", "description": "What the template has there, for people.", "examples": ["`true`"], "type": "string" }, "given": { "title": "Given", "description": "What the document puts in its place, for people.", "examples": ["`Semantic`"], "type": "string" }, "fits": { "title": "Fits", "description": "Whether the flag has what stands there then.", "examples": [true], "type": "boolean" } }, "additionalProperties": false, "required": ["stage", "part", "kind", "path", "says", "fits"] }, "guard": { "title": "Guard", "description": "A stop.", "type": "object", "properties": { "code": { "title": "Code", "description": "Stable name.", "examples": ["run-once"], "type": "string" }, "scope": { "title": "Scope", "description": "What it stops.", "examples": ["operation"], "enum": ["operation", "deletes", "plan"] }, "overridable": { "title": "Overridable", "description": "Whether it can be lifted for this plan.", "examples": [false], "type": "boolean" }, "message": { "title": "Message", "description": "What is stopped, with its numbers.", "examples": ["This workflow has started."], "type": "string" }, "hint": { "title": "Hint", "description": "The way out.", "examples": ["Raise `run`."], "type": "string" }, "operations": { "title": "Operations", "description": "Ids of the operations that it stops.", "type": "array", "items": { "type": "string" } }, "position": { "$ref": "#/$defs/position" } }, "required": ["code", "scope", "overridable", "message", "hint", "operations"], "additionalProperties": false }, "unchanged": { "title": "Unchanged", "description": "A document that nothing is done for.", "type": "object", "properties": { "key": { "title": "Key", "description": "Key of the document.", "examples": ["new-checkout"], "type": "string" }, "object": { "title": "Object", "description": "What it is.", "examples": ["workflow"], "enum": ["workflow", "template"] }, "target": { "$ref": "#/$defs/target" }, "reason": { "title": "Reason", "description": "Why nothing is done.", "examples": ["It has run."], "type": "string" } }, "required": ["key", "object", "reason"], "additionalProperties": false } } };
var schema44 = { "title": "Target", "description": "Project, flag and environment.", "type": "object", "properties": { "project": { "title": "Project", "description": "Project key.", "examples": ["storefront"], "type": "string" }, "flag": { "title": "Flag", "description": "Flag key.", "examples": ["new-checkout"], "type": "string" }, "environment": { "title": "Environment", "description": "Environment key.", "examples": ["production"], "type": "string" } }, "required": ["project", "flag", "environment"], "additionalProperties": false };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^[0-9a-f]{12}$", "u");
var schema32 = { "title": "Operation", "description": "What is done to one workflow or template. Each kind of operation has fields of its own, and no others.", "type": "object", "properties": { "object": { "title": "Object", "description": "What it is done to.", "examples": ["workflow"], "enum": ["workflow", "template"] }, "kind": { "title": "Kind", "description": "What is done.", "examples": ["create"], "enum": ["create", "replace", "delete", "adopt", "dedupe"] }, "id": { "title": "Id", "description": "Unique in the plan.", "examples": ["create workflow storefront/new-checkout/production new-checkout"], "type": "string" }, "key": { "title": "Key", "description": "Key of the document.", "examples": ["new-checkout"], "type": "string" }, "name": { "title": "Name", "description": "Name in LaunchDarkly.", "examples": ["Progressive rollout"], "type": "string" }, "digest": { "title": "Digest", "description": "Eight bytes, base64url: what a review covers.", "examples": ["Zm9vYmFyMTI"], "type": "string" }, "reason": { "title": "Reason", "description": "Why the plan does this.", "examples": ["It isn't in LaunchDarkly yet."], "type": "string" }, "notes": { "title": "Notes", "description": "What the team should know.", "type": "array", "items": { "type": "string" } }, "changes": { "title": "Changes", "description": "What differs.", "type": "array", "items": { "$ref": "#/$defs/change" } }, "partialDiff": { "title": "Partial difference", "description": "Whether the changes were made against live state, which leaves fields out.", "examples": [false], "type": "boolean" }, "names": { "title": "Names", "description": "Names of variations, rules and members by id, as far as the body, the content or the changes hold them: for people.", "examples": [{ "452f5fb5-7320-4ba3-81a1-8f4324f79d49": "Control" }], "type": "object", "additionalProperties": { "type": "string" } }, "position": { "$ref": "#/$defs/position" }, "blockedBy": { "title": "Blocked by", "description": "Codes of the guards that stop it.", "type": "array", "items": { "type": "string" } }, "dependsOn": { "title": "Depends on", "description": "Ids of the operations that must be done before.", "type": "array", "items": { "type": "string" } }, "undone": { "title": "Undone", "description": "Whether an earlier apply left it undone.", "const": true }, "progress": { "title": "Progress", "description": "What is there of the workflow: absent, waiting, running after so many stages, or ended.", "examples": ["running@1"], "type": "string", "pattern": "^(absent|waiting|running@\\d+|ended)$" }, "target": { "$ref": "#/$defs/target" }, "run": { "title": "Run", "description": "Run number.", "examples": [1], "type": "integer", "minimum": 1 }, "startAt": { "title": "Start at", "description": "Stage that the run starts at.", "examples": ["everyone"], "type": "string" }, "body": { "title": "Body", "description": "Request body of the POST; parameters found by stage and kind get their ids when it is sent.", "type": "object" }, "content": { "title": "Content", "description": "What the document says, in canonical form.", "type": "object" }, "hash": { "title": "Hash", "description": "Hash in the marker of what is created.", "examples": ["1f0c9a7be241"], "type": "string", "pattern": "^[0-9a-f]{12}$" }, "templateKey": { "title": "Template key", "description": "Template that gives the stages.", "examples": ["standard-rollout"], "type": "string" }, "templateStages": { "title": "Stages of the template", "description": "The stages that a template gives, the document's parameters in their places.", "type": "array", "items": { "type": "object" } }, "forecast": { "$ref": "#/$defs/forecast" }, "live": { "$ref": "#/$defs/live" }, "replaceOrder": { "title": "Replace order", "description": "What is done first.", "examples": ["create-first"], "enum": ["create-first", "delete-first"] }, "restDigest": { "title": "Rest digest", "description": "Digest of what is left to do once the old one is gone: the create.", "examples": ["MnbSIbekm1Y"], "type": "string", "pattern": "^[A-Za-z0-9_-]{11}$" }, "keep": { "$ref": "#/$defs/live" }, "surplus": { "title": "Surplus", "description": "What is deleted.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/live" } }, "liveHash": { "title": "Live hash", "description": "Hash in the live template's marker.", "examples": ["1f0c9a7be241"], "type": "string" }, "restore": { "title": "Restore", "description": "Body that puts the old one back, should the new one be refused.", "type": "object" } }, "required": ["object", "kind", "id", "key", "name", "digest", "reason", "notes", "changes", "partialDiff", "position", "blockedBy", "dependsOn"], "allOf": [{ "if": { "properties": { "object": { "const": "workflow" }, "kind": { "const": "create" } }, "required": ["object", "kind"] }, "then": { "properties": { "progress": { "pattern": "^(absent|ended)$" } }, "required": ["progress", "target", "run", "body", "content", "hash"], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["progress", "target", "run", "startAt", "body", "content", "hash", "templateKey", "templateStages", "forecast"] }] } } }, { "if": { "properties": { "object": { "const": "workflow" }, "kind": { "const": "replace" } }, "required": ["object", "kind"] }, "then": { "properties": { "progress": { "pattern": "^(waiting|running@\\d+|ended)$" } }, "required": ["progress", "target", "run", "body", "content", "hash", "live", "replaceOrder", "restDigest"], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["progress", "target", "run", "startAt", "body", "content", "hash", "templateKey", "templateStages", "forecast", "live", "replaceOrder", "restDigest"] }] } } }, { "if": { "properties": { "object": { "const": "workflow" }, "kind": { "const": "delete" } }, "required": ["object", "kind"] }, "then": { "required": ["target", "run", "live"], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["target", "run", "live"] }] } } }, { "if": { "properties": { "object": { "const": "workflow" }, "kind": { "const": "adopt" } }, "required": ["object", "kind"] }, "then": { "required": ["target", "run", "live", "content"], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["target", "run", "live", "content"] }] } } }, { "if": { "properties": { "object": { "const": "workflow" }, "kind": { "const": "dedupe" } }, "required": ["object", "kind"] }, "then": { "required": ["target", "run", "keep", "surplus"], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["target", "run", "keep", "surplus"] }] } } }, { "if": { "properties": { "object": { "const": "template" }, "kind": { "const": "create" } }, "required": ["object", "kind"] }, "then": { "required": ["body", "content", "hash"], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["body", "content", "hash"] }] } } }, { "if": { "properties": { "object": { "const": "template" }, "kind": { "const": "replace" } }, "required": ["object", "kind"] }, "then": { "required": ["body", "content", "hash", "restDigest"], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["body", "content", "hash", "liveHash", "restore", "restDigest"] }] } } }, { "if": { "properties": { "object": { "const": "template" }, "kind": { "const": "delete" } }, "required": ["object", "kind"] }, "then": { "required": [], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["liveHash"] }] } } }, { "if": { "properties": { "object": { "const": "template" }, "kind": { "const": "adopt" } }, "required": ["object", "kind"] }, "then": { "required": ["content"], "propertyNames": { "anyOf": [{ "$ref": "#/$defs/everyOperation" }, { "enum": ["content"] }] } } }, { "if": { "properties": { "object": { "const": "template" } }, "required": ["object"] }, "then": { "properties": { "kind": { "enum": ["create", "replace", "delete", "adopt"] } } } }] };
var schema33 = { "title": "Every operation", "description": "Names of the fields that operations of all kinds may have.", "enum": ["object", "kind", "id", "key", "name", "digest", "reason", "notes", "changes", "partialDiff", "names", "position", "blockedBy", "dependsOn", "undone"] };
var schema42 = { "title": "Change", "description": "One difference, keyed by identity: stages by name.", "type": "object", "properties": { "path": { "title": "Path", "description": "Segments from the document's root.", "examples": [["stages", "10%", "conditions", "schedule"]], "type": "array", "items": { "type": "string" } }, "before": { "title": "Before", "description": "What was there; absent where it is added." }, "after": { "title": "After", "description": "What will be there; absent where it is taken away." } }, "required": ["path"], "additionalProperties": false };
var schema43 = { "title": "Position", "description": "A place in a file of the repository.", "type": "object", "properties": { "file": { "title": "File", "description": "Path from the repository's root.", "examples": [".launchdarkly/workflows/checkout.yaml"], "type": "string" }, "line": { "title": "Line", "description": "Counted from 1.", "examples": [3], "type": "integer", "minimum": 1 }, "column": { "title": "Column", "description": "Counted from 1, in UTF-16 code units.", "examples": [1], "type": "integer", "minimum": 1 } }, "required": ["file", "line", "column"], "additionalProperties": false };
var schema50 = { "title": "Live object", "description": "A workflow in LaunchDarkly.", "type": "object", "properties": { "id": { "title": "Id", "description": "Its `_id`.", "examples": ["12ab3c4d5ef1a2345bcde67f"], "type": "string" }, "name": { "title": "Name", "description": "Its name.", "examples": ["Progressive rollout"], "type": "string" }, "status": { "title": "Status", "description": "LaunchDarkly's status; an open string.", "examples": ["active"], "type": "string" }, "hash": { "title": "Hash", "description": "Hash in its marker; absent where it has none that is ours.", "examples": ["1f0c9a7be241"], "type": "string" }, "executed": { "title": "Executed", "description": "Leading stages that have run, those of earlier runs included.", "examples": [1], "type": "integer", "minimum": 0 }, "stages": { "title": "Stages", "description": "Stages in all.", "examples": [3], "type": "integer", "minimum": 0 } }, "required": ["id", "name", "status", "executed", "stages"], "additionalProperties": false };
var pattern5 = new RegExp("^(absent|ended)$", "u");
var pattern6 = new RegExp("^(waiting|running@\\d+|ended)$", "u");
var pattern7 = new RegExp("^(absent|waiting|running@\\d+|ended)$", "u");
var pattern9 = new RegExp("^[A-Za-z0-9_-]{11}$", "u");
var schema45 = { "title": "Forecast", "description": "What users of the flag get now and after each stage, and when.", "type": "object", "properties": { "now": { "$ref": "#/$defs/served" }, "stages": { "title": "Stages", "description": "In order.", "type": "array", "items": { "$ref": "#/$defs/stageForecast" } }, "unknownKinds": { "title": "Unknown kinds", "description": "Kinds of instructions that are left out, since their effect isn't known.", "type": "array", "items": { "type": "string" } } }, "required": ["now", "stages", "unknownKinds"], "additionalProperties": false };
var schema46 = { "title": "Served", "description": "What users of the flag get, by names of variations.", "type": "object", "properties": { "on": { "title": "On", "description": "Whether targeting is on.", "examples": [true], "type": "boolean" }, "everyone": { "title": "Everyone", "description": "What those get whom no target and no rule matches; empty: the default in the code.", "type": "array", "items": { "$ref": "#/$defs/share" } }, "rules": { "title": "Rules", "description": "What each rule serves.", "type": "array", "items": { "title": "Rule", "description": "A rule and what it serves.", "type": "object", "properties": { "name": { "title": "Name", "description": "Its description, or its first clause.", "examples": ["in segment beta"], "type": "string" }, "serves": { "title": "Serves", "description": "Its shares.", "type": "array", "items": { "$ref": "#/$defs/share" } } }, "required": ["name", "serves"], "additionalProperties": false } }, "targets": { "title": "Targets", "description": "Contexts that are targeted.", "type": "array", "items": { "title": "Target", "description": "A variation and whom it is served to.", "type": "object", "properties": { "variation": { "title": "Variation", "description": "Its name.", "examples": ["Control"], "type": "string" }, "contextKind": { "title": "Context kind", "description": "The kind of the contexts.", "examples": ["user"], "type": "string" }, "values": { "title": "Values", "description": "Keys of the contexts.", "type": "array", "items": { "type": "string" } } }, "required": ["variation", "contextKind", "values"], "additionalProperties": false } } }, "required": ["on", "everyone", "rules", "targets"], "additionalProperties": false };
var schema47 = { "title": "Share", "description": "A variation and its share.", "type": "object", "properties": { "variation": { "title": "Variation", "description": "Its name.", "examples": ["Control"], "type": "string" }, "weight": { "title": "Weight", "description": "Thousandths of a percent.", "examples": [1e4], "type": "integer", "minimum": 0, "maximum": 1e5 } }, "required": ["variation", "weight"], "additionalProperties": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.everyone === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "everyone" }, message: "must have required property 'everyone'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.rules === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.targets === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" }, message: "must have required property 'targets'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "on" || key0 === "everyone" || key0 === "rules" || key0 === "targets")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.on !== void 0) {
      let data0 = data.on;
      if (typeof data0 !== "boolean") {
        const err5 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema46.properties.on.type, parentSchema: schema46.properties.on, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.everyone !== void 0) {
      let data1 = data.everyone;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.variation === void 0) {
              const err6 = { instancePath: instancePath + "/everyone/" + i0, schemaPath: "#/$defs/share/required", keyword: "required", params: { missingProperty: "variation" }, message: "must have required property 'variation'", schema: schema47.required, parentSchema: schema47, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data2.weight === void 0) {
              const err7 = { instancePath: instancePath + "/everyone/" + i0, schemaPath: "#/$defs/share/required", keyword: "required", params: { missingProperty: "weight" }, message: "must have required property 'weight'", schema: schema47.required, parentSchema: schema47, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "variation" || key1 === "weight")) {
                const err8 = { instancePath: instancePath + "/everyone/" + i0, schemaPath: "#/$defs/share/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema47, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data2.variation !== void 0) {
              let data3 = data2.variation;
              if (typeof data3 !== "string") {
                const err9 = { instancePath: instancePath + "/everyone/" + i0 + "/variation", schemaPath: "#/$defs/share/properties/variation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.variation.type, parentSchema: schema47.properties.variation, data: data3 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data2.weight !== void 0) {
              let data4 = data2.weight;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err10 = { instancePath: instancePath + "/everyone/" + i0 + "/weight", schemaPath: "#/$defs/share/properties/weight/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.weight.type, parentSchema: schema47.properties.weight, data: data4 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 1e5 || isNaN(data4)) {
                  const err11 = { instancePath: instancePath + "/everyone/" + i0 + "/weight", schemaPath: "#/$defs/share/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema47.properties.weight, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (data4 < 0 || isNaN(data4)) {
                  const err12 = { instancePath: instancePath + "/everyone/" + i0 + "/weight", schemaPath: "#/$defs/share/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema47.properties.weight, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/everyone/" + i0, schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data: data2 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/everyone", schemaPath: "#/properties/everyone/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.everyone.type, parentSchema: schema46.properties.everyone, data: data1 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data5 = data.rules;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.name === void 0) {
              const err15 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema46.properties.rules.items.required, parentSchema: schema46.properties.rules.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data6.serves === void 0) {
              const err16 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "serves" }, message: "must have required property 'serves'", schema: schema46.properties.rules.items.required, parentSchema: schema46.properties.rules.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            for (const key2 in data6) {
              if (!(key2 === "name" || key2 === "serves")) {
                const err17 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46.properties.rules.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data6.name !== void 0) {
              let data7 = data6.name;
              if (typeof data7 !== "string") {
                const err18 = { instancePath: instancePath + "/rules/" + i1 + "/name", schemaPath: "#/properties/rules/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.rules.items.properties.name.type, parentSchema: schema46.properties.rules.items.properties.name, data: data7 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data6.serves !== void 0) {
              let data8 = data6.serves;
              if (Array.isArray(data8)) {
                const len2 = data8.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data9 = data8[i2];
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    if (data9.variation === void 0) {
                      const err19 = { instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2, schemaPath: "#/$defs/share/required", keyword: "required", params: { missingProperty: "variation" }, message: "must have required property 'variation'", schema: schema47.required, parentSchema: schema47, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                    if (data9.weight === void 0) {
                      const err20 = { instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2, schemaPath: "#/$defs/share/required", keyword: "required", params: { missingProperty: "weight" }, message: "must have required property 'weight'", schema: schema47.required, parentSchema: schema47, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                    for (const key3 in data9) {
                      if (!(key3 === "variation" || key3 === "weight")) {
                        const err21 = { instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2, schemaPath: "#/$defs/share/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema47, data: data9 };
                        if (vErrors === null) {
                          vErrors = [err21];
                        } else {
                          vErrors.push(err21);
                        }
                        errors++;
                      }
                    }
                    if (data9.variation !== void 0) {
                      let data10 = data9.variation;
                      if (typeof data10 !== "string") {
                        const err22 = { instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2 + "/variation", schemaPath: "#/$defs/share/properties/variation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.variation.type, parentSchema: schema47.properties.variation, data: data10 };
                        if (vErrors === null) {
                          vErrors = [err22];
                        } else {
                          vErrors.push(err22);
                        }
                        errors++;
                      }
                    }
                    if (data9.weight !== void 0) {
                      let data11 = data9.weight;
                      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                        const err23 = { instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2 + "/weight", schemaPath: "#/$defs/share/properties/weight/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.weight.type, parentSchema: schema47.properties.weight, data: data11 };
                        if (vErrors === null) {
                          vErrors = [err23];
                        } else {
                          vErrors.push(err23);
                        }
                        errors++;
                      }
                      if (typeof data11 == "number" && isFinite(data11)) {
                        if (data11 > 1e5 || isNaN(data11)) {
                          const err24 = { instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2 + "/weight", schemaPath: "#/$defs/share/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema47.properties.weight, data: data11 };
                          if (vErrors === null) {
                            vErrors = [err24];
                          } else {
                            vErrors.push(err24);
                          }
                          errors++;
                        }
                        if (data11 < 0 || isNaN(data11)) {
                          const err25 = { instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2 + "/weight", schemaPath: "#/$defs/share/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema47.properties.weight, data: data11 };
                          if (vErrors === null) {
                            vErrors = [err25];
                          } else {
                            vErrors.push(err25);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err26 = { instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2, schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
              } else {
                const err27 = { instancePath: instancePath + "/rules/" + i1 + "/serves", schemaPath: "#/properties/rules/items/properties/serves/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.rules.items.properties.serves.type, parentSchema: schema46.properties.rules.items.properties.serves, data: data8 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.properties.rules.items.type, parentSchema: schema46.properties.rules.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.rules.type, parentSchema: schema46.properties.rules, data: data5 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.targets !== void 0) {
      let data12 = data.targets;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data13 = data12[i3];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.variation === void 0) {
              const err30 = { instancePath: instancePath + "/targets/" + i3, schemaPath: "#/properties/targets/items/required", keyword: "required", params: { missingProperty: "variation" }, message: "must have required property 'variation'", schema: schema46.properties.targets.items.required, parentSchema: schema46.properties.targets.items, data: data13 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data13.contextKind === void 0) {
              const err31 = { instancePath: instancePath + "/targets/" + i3, schemaPath: "#/properties/targets/items/required", keyword: "required", params: { missingProperty: "contextKind" }, message: "must have required property 'contextKind'", schema: schema46.properties.targets.items.required, parentSchema: schema46.properties.targets.items, data: data13 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data13.values === void 0) {
              const err32 = { instancePath: instancePath + "/targets/" + i3, schemaPath: "#/properties/targets/items/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'", schema: schema46.properties.targets.items.required, parentSchema: schema46.properties.targets.items, data: data13 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            for (const key4 in data13) {
              if (!(key4 === "variation" || key4 === "contextKind" || key4 === "values")) {
                const err33 = { instancePath: instancePath + "/targets/" + i3, schemaPath: "#/properties/targets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46.properties.targets.items, data: data13 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data13.variation !== void 0) {
              let data14 = data13.variation;
              if (typeof data14 !== "string") {
                const err34 = { instancePath: instancePath + "/targets/" + i3 + "/variation", schemaPath: "#/properties/targets/items/properties/variation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.targets.items.properties.variation.type, parentSchema: schema46.properties.targets.items.properties.variation, data: data14 };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data13.contextKind !== void 0) {
              let data15 = data13.contextKind;
              if (typeof data15 !== "string") {
                const err35 = { instancePath: instancePath + "/targets/" + i3 + "/contextKind", schemaPath: "#/properties/targets/items/properties/contextKind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.targets.items.properties.contextKind.type, parentSchema: schema46.properties.targets.items.properties.contextKind, data: data15 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data13.values !== void 0) {
              let data16 = data13.values;
              if (Array.isArray(data16)) {
                const len4 = data16.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data17 = data16[i4];
                  if (typeof data17 !== "string") {
                    const err36 = { instancePath: instancePath + "/targets/" + i3 + "/values/" + i4, schemaPath: "#/properties/targets/items/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.targets.items.properties.values.items.type, parentSchema: schema46.properties.targets.items.properties.values.items, data: data17 };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
              } else {
                const err37 = { instancePath: instancePath + "/targets/" + i3 + "/values", schemaPath: "#/properties/targets/items/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.targets.items.properties.values.type, parentSchema: schema46.properties.targets.items.properties.values, data: data16 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/targets/" + i3, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.properties.targets.items.type, parentSchema: schema46.properties.targets.items, data: data13 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.targets.type, parentSchema: schema46.properties.targets, data: data12 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema49 = { "title": "Stage", "description": "What a stage leads to.", "type": "object", "properties": { "stage": { "title": "Stage", "description": "Its name, or its number.", "examples": ["10% of customers"], "type": "string" }, "hasRun": { "title": "Has run", "description": "Whether an earlier run carried it out, so that it isn't sent.", "examples": [false], "type": "boolean" }, "earliest": { "title": "Earliest", "description": "When it runs at the earliest: a date where one decides, else milliseconds after the merge.", "examples": [{ "afterMerge": 1728e5 }], "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "at": { "title": "At", "description": "ISO 8601.", "examples": ["2026-12-01T09:00:00.000Z"], "type": "string" }, "afterMerge": { "title": "After the merge", "description": "Milliseconds.", "examples": [1728e5], "type": "integer" } } }, "afterApproval": { "title": "After approval", "description": "Whether someone must approve it or a stage before it.", "examples": [false], "type": "boolean" }, "served": { "$ref": "#/$defs/served" }, "changesNothing": { "title": "Changes nothing", "description": "Its instructions leave the flag as it is.", "examples": [true], "const": true }, "failure": { "title": "Failure", "description": "Why it would fail.", "examples": ["the flag has no rule `x`"], "type": "string" } }, "required": ["stage", "hasRun", "afterApproval"], "additionalProperties": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stage === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" }, message: "must have required property 'stage'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.hasRun === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hasRun" }, message: "must have required property 'hasRun'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.afterApproval === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "afterApproval" }, message: "must have required property 'afterApproval'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "stage" || key0 === "hasRun" || key0 === "earliest" || key0 === "afterApproval" || key0 === "served" || key0 === "changesNothing" || key0 === "failure")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.stage !== void 0) {
      let data0 = data.stage;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.stage.type, parentSchema: schema49.properties.stage, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.hasRun !== void 0) {
      let data1 = data.hasRun;
      if (typeof data1 !== "boolean") {
        const err5 = { instancePath: instancePath + "/hasRun", schemaPath: "#/properties/hasRun/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema49.properties.hasRun.type, parentSchema: schema49.properties.hasRun, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.earliest !== void 0) {
      let data2 = data.earliest;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 1) {
          const err6 = { instancePath: instancePath + "/earliest", schemaPath: "#/properties/earliest/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema49.properties.earliest, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (Object.keys(data2).length < 1) {
          const err7 = { instancePath: instancePath + "/earliest", schemaPath: "#/properties/earliest/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema49.properties.earliest, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "at" || key1 === "afterMerge")) {
            const err8 = { instancePath: instancePath + "/earliest", schemaPath: "#/properties/earliest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49.properties.earliest, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.at !== void 0) {
          let data3 = data2.at;
          if (typeof data3 !== "string") {
            const err9 = { instancePath: instancePath + "/earliest/at", schemaPath: "#/properties/earliest/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.earliest.properties.at.type, parentSchema: schema49.properties.earliest.properties.at, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.afterMerge !== void 0) {
          let data4 = data2.afterMerge;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err10 = { instancePath: instancePath + "/earliest/afterMerge", schemaPath: "#/properties/earliest/properties/afterMerge/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.earliest.properties.afterMerge.type, parentSchema: schema49.properties.earliest.properties.afterMerge, data: data4 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/earliest", schemaPath: "#/properties/earliest/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.properties.earliest.type, parentSchema: schema49.properties.earliest, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.afterApproval !== void 0) {
      let data5 = data.afterApproval;
      if (typeof data5 !== "boolean") {
        const err12 = { instancePath: instancePath + "/afterApproval", schemaPath: "#/properties/afterApproval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema49.properties.afterApproval.type, parentSchema: schema49.properties.afterApproval, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.served !== void 0) {
      if (!validate23(data.served, { instancePath: instancePath + "/served", parentData: data, parentDataProperty: "served", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.changesNothing !== void 0) {
      let data7 = data.changesNothing;
      if (true !== data7) {
        const err13 = { instancePath: instancePath + "/changesNothing", schemaPath: "#/properties/changesNothing/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema49.properties.changesNothing, data: data7 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.failure !== void 0) {
      let data8 = data.failure;
      if (typeof data8 !== "string") {
        const err14 = { instancePath: instancePath + "/failure", schemaPath: "#/properties/failure/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.failure.type, parentSchema: schema49.properties.failure, data: data8 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.now === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" }, message: "must have required property 'now'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.stages === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stages" }, message: "must have required property 'stages'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.unknownKinds === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknownKinds" }, message: "must have required property 'unknownKinds'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "now" || key0 === "stages" || key0 === "unknownKinds")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      if (!validate23(data.now, { instancePath: instancePath + "/now", parentData: data, parentDataProperty: "now", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.stages !== void 0) {
      let data1 = data.stages;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate25(data1[i0], { instancePath: instancePath + "/stages/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.stages.type, parentSchema: schema45.properties.stages, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.unknownKinds !== void 0) {
      let data3 = data.unknownKinds;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 !== "string") {
            const err5 = { instancePath: instancePath + "/unknownKinds/" + i1, schemaPath: "#/properties/unknownKinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.unknownKinds.items.type, parentSchema: schema45.properties.unknownKinds.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/unknownKinds", schemaPath: "#/properties/unknownKinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.unknownKinds.type, parentSchema: schema45.properties.unknownKinds, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.object === void 0 && (missing0 = "object") || data.kind === void 0 && (missing0 = "kind")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.object !== void 0) {
        const _errs4 = errors;
        if ("workflow" !== data.object) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var valid2 = _errs4 === errors;
      } else {
        var valid2 = true;
      }
      if (valid2) {
        if (data.kind !== void 0) {
          const _errs5 = errors;
          if ("create" !== data.kind) {
            const err2 = {};
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          var valid2 = _errs5 === errors;
        } else {
          var valid2 = true;
        }
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.progress === void 0) {
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "progress" }, message: "must have required property 'progress'", schema: schema32.allOf[0].then.required, parentSchema: schema32.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.target === void 0) {
        const err4 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema32.allOf[0].then.required, parentSchema: schema32.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data.run === void 0) {
        const err5 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'", schema: schema32.allOf[0].then.required, parentSchema: schema32.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data.body === void 0) {
        const err6 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'", schema: schema32.allOf[0].then.required, parentSchema: schema32.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (data.content === void 0) {
        const err7 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'", schema: schema32.allOf[0].then.required, parentSchema: schema32.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (data.hash === void 0) {
        const err8 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "hash" }, message: "must have required property 'hash'", schema: schema32.allOf[0].then.required, parentSchema: schema32.allOf[0].then, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      for (const key0 in data) {
        const _errs7 = errors;
        const _errs8 = errors;
        let valid4 = false;
        const _errs9 = errors;
        if (!(key0 === "object" || key0 === "kind" || key0 === "id" || key0 === "key" || key0 === "name" || key0 === "digest" || key0 === "reason" || key0 === "notes" || key0 === "changes" || key0 === "partialDiff" || key0 === "names" || key0 === "position" || key0 === "blockedBy" || key0 === "dependsOn" || key0 === "undone")) {
          const err9 = { instancePath, schemaPath: "#/$defs/everyOperation/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        var _valid1 = _errs9 === errors;
        valid4 = valid4 || _valid1;
        const _errs11 = errors;
        if (!(key0 === "progress" || key0 === "target" || key0 === "run" || key0 === "startAt" || key0 === "body" || key0 === "content" || key0 === "hash" || key0 === "templateKey" || key0 === "templateStages" || key0 === "forecast")) {
          const err10 = { instancePath, schemaPath: "#/allOf/0/then/propertyNames/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema32.allOf[0].then.propertyNames.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: schema32.allOf[0].then.propertyNames.anyOf[1].enum, parentSchema: schema32.allOf[0].then.propertyNames.anyOf[1], data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        var _valid1 = _errs11 === errors;
        valid4 = valid4 || _valid1;
        if (!valid4) {
          const err11 = { instancePath, schemaPath: "#/allOf/0/then/propertyNames/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.allOf[0].then.propertyNames.anyOf, parentSchema: schema32.allOf[0].then.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        } else {
          errors = _errs8;
          if (vErrors !== null) {
            if (_errs8) {
              vErrors.length = _errs8;
            } else {
              vErrors = null;
            }
          }
        }
        var valid3 = _errs7 === errors;
        if (!valid3) {
          const err12 = { instancePath, schemaPath: "#/allOf/0/then/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema32.allOf[0].then.propertyNames, parentSchema: schema32.allOf[0].then, data };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
      if (data.progress !== void 0) {
        let data2 = data.progress;
        if (typeof data2 === "string") {
          if (!pattern5.test(data2)) {
            const err13 = { instancePath: instancePath + "/progress", schemaPath: "#/allOf/0/then/properties/progress/pattern", keyword: "pattern", params: { pattern: "^(absent|ended)$" }, message: 'must match pattern "^(absent|ended)$"', schema: "^(absent|ended)$", parentSchema: schema32.allOf[0].then.properties.progress, data: data2 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
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
    const err14 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema32.allOf[0].if, parentSchema: schema32.allOf[0], data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  const _errs14 = errors;
  let valid7 = true;
  const _errs15 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.object === void 0 && (missing1 = "object") || data.kind === void 0 && (missing1 = "kind")) {
      const err15 = {};
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    } else {
      if (data.object !== void 0) {
        const _errs16 = errors;
        if ("workflow" !== data.object) {
          const err16 = {};
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        var valid8 = _errs16 === errors;
      } else {
        var valid8 = true;
      }
      if (valid8) {
        if (data.kind !== void 0) {
          const _errs17 = errors;
          if ("replace" !== data.kind) {
            const err17 = {};
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          var valid8 = _errs17 === errors;
        } else {
          var valid8 = true;
        }
      }
    }
  }
  var _valid2 = _errs15 === errors;
  errors = _errs14;
  if (vErrors !== null) {
    if (_errs14) {
      vErrors.length = _errs14;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs18 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.progress === void 0) {
        const err18 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "progress" }, message: "must have required property 'progress'", schema: schema32.allOf[1].then.required, parentSchema: schema32.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data.target === void 0) {
        const err19 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema32.allOf[1].then.required, parentSchema: schema32.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (data.run === void 0) {
        const err20 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'", schema: schema32.allOf[1].then.required, parentSchema: schema32.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (data.body === void 0) {
        const err21 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'", schema: schema32.allOf[1].then.required, parentSchema: schema32.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (data.content === void 0) {
        const err22 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'", schema: schema32.allOf[1].then.required, parentSchema: schema32.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (data.hash === void 0) {
        const err23 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "hash" }, message: "must have required property 'hash'", schema: schema32.allOf[1].then.required, parentSchema: schema32.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (data.live === void 0) {
        const err24 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "live" }, message: "must have required property 'live'", schema: schema32.allOf[1].then.required, parentSchema: schema32.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (data.replaceOrder === void 0) {
        const err25 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "replaceOrder" }, message: "must have required property 'replaceOrder'", schema: schema32.allOf[1].then.required, parentSchema: schema32.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (data.restDigest === void 0) {
        const err26 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "restDigest" }, message: "must have required property 'restDigest'", schema: schema32.allOf[1].then.required, parentSchema: schema32.allOf[1].then, data };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      for (const key1 in data) {
        const _errs19 = errors;
        const _errs20 = errors;
        let valid10 = false;
        const _errs21 = errors;
        if (!(key1 === "object" || key1 === "kind" || key1 === "id" || key1 === "key" || key1 === "name" || key1 === "digest" || key1 === "reason" || key1 === "notes" || key1 === "changes" || key1 === "partialDiff" || key1 === "names" || key1 === "position" || key1 === "blockedBy" || key1 === "dependsOn" || key1 === "undone")) {
          const err27 = { instancePath, schemaPath: "#/$defs/everyOperation/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data: key1, propertyName: key1 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        var _valid3 = _errs21 === errors;
        valid10 = valid10 || _valid3;
        const _errs23 = errors;
        if (!(key1 === "progress" || key1 === "target" || key1 === "run" || key1 === "startAt" || key1 === "body" || key1 === "content" || key1 === "hash" || key1 === "templateKey" || key1 === "templateStages" || key1 === "forecast" || key1 === "live" || key1 === "replaceOrder" || key1 === "restDigest")) {
          const err28 = { instancePath, schemaPath: "#/allOf/1/then/propertyNames/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema32.allOf[1].then.propertyNames.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: schema32.allOf[1].then.propertyNames.anyOf[1].enum, parentSchema: schema32.allOf[1].then.propertyNames.anyOf[1], data: key1, propertyName: key1 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        var _valid3 = _errs23 === errors;
        valid10 = valid10 || _valid3;
        if (!valid10) {
          const err29 = { instancePath, schemaPath: "#/allOf/1/then/propertyNames/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.allOf[1].then.propertyNames.anyOf, parentSchema: schema32.allOf[1].then.propertyNames, data: key1, propertyName: key1 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        } else {
          errors = _errs20;
          if (vErrors !== null) {
            if (_errs20) {
              vErrors.length = _errs20;
            } else {
              vErrors = null;
            }
          }
        }
        var valid9 = _errs19 === errors;
        if (!valid9) {
          const err30 = { instancePath, schemaPath: "#/allOf/1/then/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema32.allOf[1].then.propertyNames, parentSchema: schema32.allOf[1].then, data };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
      if (data.progress !== void 0) {
        let data5 = data.progress;
        if (typeof data5 === "string") {
          if (!pattern6.test(data5)) {
            const err31 = { instancePath: instancePath + "/progress", schemaPath: "#/allOf/1/then/properties/progress/pattern", keyword: "pattern", params: { pattern: "^(waiting|running@\\d+|ended)$" }, message: 'must match pattern "^(waiting|running@\\d+|ended)$"', schema: "^(waiting|running@\\d+|ended)$", parentSchema: schema32.allOf[1].then.properties.progress, data: data5 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      }
    }
    var _valid2 = _errs18 === errors;
    valid7 = _valid2;
    if (valid7) {
      var props1 = {};
      props1.progress = true;
      props1.object = true;
      props1.kind = true;
    }
  }
  if (!valid7) {
    const err32 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema32.allOf[1].if, parentSchema: schema32.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  if (props0 !== true && props1 !== void 0) {
    if (props1 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props1);
    }
  }
  const _errs26 = errors;
  let valid13 = true;
  const _errs27 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.object === void 0 && (missing2 = "object") || data.kind === void 0 && (missing2 = "kind")) {
      const err33 = {};
      if (vErrors === null) {
        vErrors = [err33];
      } else {
        vErrors.push(err33);
      }
      errors++;
    } else {
      if (data.object !== void 0) {
        const _errs28 = errors;
        if ("workflow" !== data.object) {
          const err34 = {};
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        var valid14 = _errs28 === errors;
      } else {
        var valid14 = true;
      }
      if (valid14) {
        if (data.kind !== void 0) {
          const _errs29 = errors;
          if ("delete" !== data.kind) {
            const err35 = {};
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          var valid14 = _errs29 === errors;
        } else {
          var valid14 = true;
        }
      }
    }
  }
  var _valid4 = _errs27 === errors;
  errors = _errs26;
  if (vErrors !== null) {
    if (_errs26) {
      vErrors.length = _errs26;
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs30 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.target === void 0) {
        const err36 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema32.allOf[2].then.required, parentSchema: schema32.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data.run === void 0) {
        const err37 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'", schema: schema32.allOf[2].then.required, parentSchema: schema32.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (data.live === void 0) {
        const err38 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "live" }, message: "must have required property 'live'", schema: schema32.allOf[2].then.required, parentSchema: schema32.allOf[2].then, data };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      for (const key2 in data) {
        const _errs31 = errors;
        const _errs32 = errors;
        let valid16 = false;
        const _errs33 = errors;
        if (!(key2 === "object" || key2 === "kind" || key2 === "id" || key2 === "key" || key2 === "name" || key2 === "digest" || key2 === "reason" || key2 === "notes" || key2 === "changes" || key2 === "partialDiff" || key2 === "names" || key2 === "position" || key2 === "blockedBy" || key2 === "dependsOn" || key2 === "undone")) {
          const err39 = { instancePath, schemaPath: "#/$defs/everyOperation/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data: key2, propertyName: key2 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        var _valid5 = _errs33 === errors;
        valid16 = valid16 || _valid5;
        const _errs35 = errors;
        if (!(key2 === "target" || key2 === "run" || key2 === "live")) {
          const err40 = { instancePath, schemaPath: "#/allOf/2/then/propertyNames/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema32.allOf[2].then.propertyNames.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: schema32.allOf[2].then.propertyNames.anyOf[1].enum, parentSchema: schema32.allOf[2].then.propertyNames.anyOf[1], data: key2, propertyName: key2 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        var _valid5 = _errs35 === errors;
        valid16 = valid16 || _valid5;
        if (!valid16) {
          const err41 = { instancePath, schemaPath: "#/allOf/2/then/propertyNames/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.allOf[2].then.propertyNames.anyOf, parentSchema: schema32.allOf[2].then.propertyNames, data: key2, propertyName: key2 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        } else {
          errors = _errs32;
          if (vErrors !== null) {
            if (_errs32) {
              vErrors.length = _errs32;
            } else {
              vErrors = null;
            }
          }
        }
        var valid15 = _errs31 === errors;
        if (!valid15) {
          const err42 = { instancePath, schemaPath: "#/allOf/2/then/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid", schema: schema32.allOf[2].then.propertyNames, parentSchema: schema32.allOf[2].then, data };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
    var _valid4 = _errs30 === errors;
    valid13 = _valid4;
  }
  if (!valid13) {
    const err43 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema32.allOf[2].if, parentSchema: schema32.allOf[2], data };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  if (props0 !== true) {
    props0 = props0 || {};
    props0.object = true;
    props0.kind = true;
  }
  const _errs37 = errors;
  let valid18 = true;
  const _errs38 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.object === void 0 && (missing3 = "object") || data.kind === void 0 && (missing3 = "kind")) {
      const err44 = {};
      if (vErrors === null) {
        vErrors = [err44];
      } else {
        vErrors.push(err44);
      }
      errors++;
    } else {
      if (data.object !== void 0) {
        const _errs39 = errors;
        if ("workflow" !== data.object) {
          const err45 = {};
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        var valid19 = _errs39 === errors;
      } else {
        var valid19 = true;
      }
      if (valid19) {
        if (data.kind !== void 0) {
          const _errs40 = errors;
          if ("adopt" !== data.kind) {
            const err46 = {};
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          var valid19 = _errs40 === errors;
        } else {
          var valid19 = true;
        }
      }
    }
  }
  var _valid6 = _errs38 === errors;
  errors = _errs37;
  if (vErrors !== null) {
    if (_errs37) {
      vErrors.length = _errs37;
    } else {
      vErrors = null;
    }
  }
  if (_valid6) {
    const _errs41 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.target === void 0) {
        const err47 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema32.allOf[3].then.required, parentSchema: schema32.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (data.run === void 0) {
        const err48 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'", schema: schema32.allOf[3].then.required, parentSchema: schema32.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (data.live === void 0) {
        const err49 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "live" }, message: "must have required property 'live'", schema: schema32.allOf[3].then.required, parentSchema: schema32.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
      if (data.content === void 0) {
        const err50 = { instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'", schema: schema32.allOf[3].then.required, parentSchema: schema32.allOf[3].then, data };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      for (const key3 in data) {
        const _errs42 = errors;
        const _errs43 = errors;
        let valid21 = false;
        const _errs44 = errors;
        if (!(key3 === "object" || key3 === "kind" || key3 === "id" || key3 === "key" || key3 === "name" || key3 === "digest" || key3 === "reason" || key3 === "notes" || key3 === "changes" || key3 === "partialDiff" || key3 === "names" || key3 === "position" || key3 === "blockedBy" || key3 === "dependsOn" || key3 === "undone")) {
          const err51 = { instancePath, schemaPath: "#/$defs/everyOperation/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data: key3, propertyName: key3 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        var _valid7 = _errs44 === errors;
        valid21 = valid21 || _valid7;
        const _errs46 = errors;
        if (!(key3 === "target" || key3 === "run" || key3 === "live" || key3 === "content")) {
          const err52 = { instancePath, schemaPath: "#/allOf/3/then/propertyNames/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema32.allOf[3].then.propertyNames.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: schema32.allOf[3].then.propertyNames.anyOf[1].enum, parentSchema: schema32.allOf[3].then.propertyNames.anyOf[1], data: key3, propertyName: key3 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        var _valid7 = _errs46 === errors;
        valid21 = valid21 || _valid7;
        if (!valid21) {
          const err53 = { instancePath, schemaPath: "#/allOf/3/then/propertyNames/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.allOf[3].then.propertyNames.anyOf, parentSchema: schema32.allOf[3].then.propertyNames, data: key3, propertyName: key3 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        } else {
          errors = _errs43;
          if (vErrors !== null) {
            if (_errs43) {
              vErrors.length = _errs43;
            } else {
              vErrors = null;
            }
          }
        }
        var valid20 = _errs42 === errors;
        if (!valid20) {
          const err54 = { instancePath, schemaPath: "#/allOf/3/then/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema32.allOf[3].then.propertyNames, parentSchema: schema32.allOf[3].then, data };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
      }
    }
    var _valid6 = _errs41 === errors;
    valid18 = _valid6;
  }
  if (!valid18) {
    const err55 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema32.allOf[3].if, parentSchema: schema32.allOf[3], data };
    if (vErrors === null) {
      vErrors = [err55];
    } else {
      vErrors.push(err55);
    }
    errors++;
  }
  if (props0 !== true) {
    props0 = props0 || {};
    props0.object = true;
    props0.kind = true;
  }
  const _errs48 = errors;
  let valid23 = true;
  const _errs49 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if (data.object === void 0 && (missing4 = "object") || data.kind === void 0 && (missing4 = "kind")) {
      const err56 = {};
      if (vErrors === null) {
        vErrors = [err56];
      } else {
        vErrors.push(err56);
      }
      errors++;
    } else {
      if (data.object !== void 0) {
        const _errs50 = errors;
        if ("workflow" !== data.object) {
          const err57 = {};
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        var valid24 = _errs50 === errors;
      } else {
        var valid24 = true;
      }
      if (valid24) {
        if (data.kind !== void 0) {
          const _errs51 = errors;
          if ("dedupe" !== data.kind) {
            const err58 = {};
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          var valid24 = _errs51 === errors;
        } else {
          var valid24 = true;
        }
      }
    }
  }
  var _valid8 = _errs49 === errors;
  errors = _errs48;
  if (vErrors !== null) {
    if (_errs48) {
      vErrors.length = _errs48;
    } else {
      vErrors = null;
    }
  }
  if (_valid8) {
    const _errs52 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.target === void 0) {
        const err59 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema32.allOf[4].then.required, parentSchema: schema32.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
      if (data.run === void 0) {
        const err60 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'", schema: schema32.allOf[4].then.required, parentSchema: schema32.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      if (data.keep === void 0) {
        const err61 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "keep" }, message: "must have required property 'keep'", schema: schema32.allOf[4].then.required, parentSchema: schema32.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
      if (data.surplus === void 0) {
        const err62 = { instancePath, schemaPath: "#/allOf/4/then/required", keyword: "required", params: { missingProperty: "surplus" }, message: "must have required property 'surplus'", schema: schema32.allOf[4].then.required, parentSchema: schema32.allOf[4].then, data };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
      for (const key4 in data) {
        const _errs53 = errors;
        const _errs54 = errors;
        let valid26 = false;
        const _errs55 = errors;
        if (!(key4 === "object" || key4 === "kind" || key4 === "id" || key4 === "key" || key4 === "name" || key4 === "digest" || key4 === "reason" || key4 === "notes" || key4 === "changes" || key4 === "partialDiff" || key4 === "names" || key4 === "position" || key4 === "blockedBy" || key4 === "dependsOn" || key4 === "undone")) {
          const err63 = { instancePath, schemaPath: "#/$defs/everyOperation/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data: key4, propertyName: key4 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        var _valid9 = _errs55 === errors;
        valid26 = valid26 || _valid9;
        const _errs57 = errors;
        if (!(key4 === "target" || key4 === "run" || key4 === "keep" || key4 === "surplus")) {
          const err64 = { instancePath, schemaPath: "#/allOf/4/then/propertyNames/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema32.allOf[4].then.propertyNames.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: schema32.allOf[4].then.propertyNames.anyOf[1].enum, parentSchema: schema32.allOf[4].then.propertyNames.anyOf[1], data: key4, propertyName: key4 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        var _valid9 = _errs57 === errors;
        valid26 = valid26 || _valid9;
        if (!valid26) {
          const err65 = { instancePath, schemaPath: "#/allOf/4/then/propertyNames/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.allOf[4].then.propertyNames.anyOf, parentSchema: schema32.allOf[4].then.propertyNames, data: key4, propertyName: key4 };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        } else {
          errors = _errs54;
          if (vErrors !== null) {
            if (_errs54) {
              vErrors.length = _errs54;
            } else {
              vErrors = null;
            }
          }
        }
        var valid25 = _errs53 === errors;
        if (!valid25) {
          const err66 = { instancePath, schemaPath: "#/allOf/4/then/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema32.allOf[4].then.propertyNames, parentSchema: schema32.allOf[4].then, data };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
      }
    }
    var _valid8 = _errs52 === errors;
    valid23 = _valid8;
  }
  if (!valid23) {
    const err67 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema32.allOf[4].if, parentSchema: schema32.allOf[4], data };
    if (vErrors === null) {
      vErrors = [err67];
    } else {
      vErrors.push(err67);
    }
    errors++;
  }
  if (props0 !== true) {
    props0 = props0 || {};
    props0.object = true;
    props0.kind = true;
  }
  const _errs59 = errors;
  let valid28 = true;
  const _errs60 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing5;
    if (data.object === void 0 && (missing5 = "object") || data.kind === void 0 && (missing5 = "kind")) {
      const err68 = {};
      if (vErrors === null) {
        vErrors = [err68];
      } else {
        vErrors.push(err68);
      }
      errors++;
    } else {
      if (data.object !== void 0) {
        const _errs61 = errors;
        if ("template" !== data.object) {
          const err69 = {};
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        var valid29 = _errs61 === errors;
      } else {
        var valid29 = true;
      }
      if (valid29) {
        if (data.kind !== void 0) {
          const _errs62 = errors;
          if ("create" !== data.kind) {
            const err70 = {};
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          var valid29 = _errs62 === errors;
        } else {
          var valid29 = true;
        }
      }
    }
  }
  var _valid10 = _errs60 === errors;
  errors = _errs59;
  if (vErrors !== null) {
    if (_errs59) {
      vErrors.length = _errs59;
    } else {
      vErrors = null;
    }
  }
  if (_valid10) {
    const _errs63 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.body === void 0) {
        const err71 = { instancePath, schemaPath: "#/allOf/5/then/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'", schema: schema32.allOf[5].then.required, parentSchema: schema32.allOf[5].then, data };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
      if (data.content === void 0) {
        const err72 = { instancePath, schemaPath: "#/allOf/5/then/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'", schema: schema32.allOf[5].then.required, parentSchema: schema32.allOf[5].then, data };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      if (data.hash === void 0) {
        const err73 = { instancePath, schemaPath: "#/allOf/5/then/required", keyword: "required", params: { missingProperty: "hash" }, message: "must have required property 'hash'", schema: schema32.allOf[5].then.required, parentSchema: schema32.allOf[5].then, data };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
      for (const key5 in data) {
        const _errs64 = errors;
        const _errs65 = errors;
        let valid31 = false;
        const _errs66 = errors;
        if (!(key5 === "object" || key5 === "kind" || key5 === "id" || key5 === "key" || key5 === "name" || key5 === "digest" || key5 === "reason" || key5 === "notes" || key5 === "changes" || key5 === "partialDiff" || key5 === "names" || key5 === "position" || key5 === "blockedBy" || key5 === "dependsOn" || key5 === "undone")) {
          const err74 = { instancePath, schemaPath: "#/$defs/everyOperation/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data: key5, propertyName: key5 };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        var _valid11 = _errs66 === errors;
        valid31 = valid31 || _valid11;
        const _errs68 = errors;
        if (!(key5 === "body" || key5 === "content" || key5 === "hash")) {
          const err75 = { instancePath, schemaPath: "#/allOf/5/then/propertyNames/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema32.allOf[5].then.propertyNames.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: schema32.allOf[5].then.propertyNames.anyOf[1].enum, parentSchema: schema32.allOf[5].then.propertyNames.anyOf[1], data: key5, propertyName: key5 };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
        var _valid11 = _errs68 === errors;
        valid31 = valid31 || _valid11;
        if (!valid31) {
          const err76 = { instancePath, schemaPath: "#/allOf/5/then/propertyNames/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.allOf[5].then.propertyNames.anyOf, parentSchema: schema32.allOf[5].then.propertyNames, data: key5, propertyName: key5 };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        } else {
          errors = _errs65;
          if (vErrors !== null) {
            if (_errs65) {
              vErrors.length = _errs65;
            } else {
              vErrors = null;
            }
          }
        }
        var valid30 = _errs64 === errors;
        if (!valid30) {
          const err77 = { instancePath, schemaPath: "#/allOf/5/then/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, message: "property name must be valid", schema: schema32.allOf[5].then.propertyNames, parentSchema: schema32.allOf[5].then, data };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
      }
    }
    var _valid10 = _errs63 === errors;
    valid28 = _valid10;
  }
  if (!valid28) {
    const err78 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema32.allOf[5].if, parentSchema: schema32.allOf[5], data };
    if (vErrors === null) {
      vErrors = [err78];
    } else {
      vErrors.push(err78);
    }
    errors++;
  }
  if (props0 !== true) {
    props0 = props0 || {};
    props0.object = true;
    props0.kind = true;
  }
  const _errs70 = errors;
  let valid33 = true;
  const _errs71 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing6;
    if (data.object === void 0 && (missing6 = "object") || data.kind === void 0 && (missing6 = "kind")) {
      const err79 = {};
      if (vErrors === null) {
        vErrors = [err79];
      } else {
        vErrors.push(err79);
      }
      errors++;
    } else {
      if (data.object !== void 0) {
        const _errs72 = errors;
        if ("template" !== data.object) {
          const err80 = {};
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        var valid34 = _errs72 === errors;
      } else {
        var valid34 = true;
      }
      if (valid34) {
        if (data.kind !== void 0) {
          const _errs73 = errors;
          if ("replace" !== data.kind) {
            const err81 = {};
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
          var valid34 = _errs73 === errors;
        } else {
          var valid34 = true;
        }
      }
    }
  }
  var _valid12 = _errs71 === errors;
  errors = _errs70;
  if (vErrors !== null) {
    if (_errs70) {
      vErrors.length = _errs70;
    } else {
      vErrors = null;
    }
  }
  if (_valid12) {
    const _errs74 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.body === void 0) {
        const err82 = { instancePath, schemaPath: "#/allOf/6/then/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'", schema: schema32.allOf[6].then.required, parentSchema: schema32.allOf[6].then, data };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
      if (data.content === void 0) {
        const err83 = { instancePath, schemaPath: "#/allOf/6/then/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'", schema: schema32.allOf[6].then.required, parentSchema: schema32.allOf[6].then, data };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
      if (data.hash === void 0) {
        const err84 = { instancePath, schemaPath: "#/allOf/6/then/required", keyword: "required", params: { missingProperty: "hash" }, message: "must have required property 'hash'", schema: schema32.allOf[6].then.required, parentSchema: schema32.allOf[6].then, data };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
      if (data.restDigest === void 0) {
        const err85 = { instancePath, schemaPath: "#/allOf/6/then/required", keyword: "required", params: { missingProperty: "restDigest" }, message: "must have required property 'restDigest'", schema: schema32.allOf[6].then.required, parentSchema: schema32.allOf[6].then, data };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
      for (const key6 in data) {
        const _errs75 = errors;
        const _errs76 = errors;
        let valid36 = false;
        const _errs77 = errors;
        if (!(key6 === "object" || key6 === "kind" || key6 === "id" || key6 === "key" || key6 === "name" || key6 === "digest" || key6 === "reason" || key6 === "notes" || key6 === "changes" || key6 === "partialDiff" || key6 === "names" || key6 === "position" || key6 === "blockedBy" || key6 === "dependsOn" || key6 === "undone")) {
          const err86 = { instancePath, schemaPath: "#/$defs/everyOperation/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data: key6, propertyName: key6 };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        var _valid13 = _errs77 === errors;
        valid36 = valid36 || _valid13;
        const _errs79 = errors;
        if (!(key6 === "body" || key6 === "content" || key6 === "hash" || key6 === "liveHash" || key6 === "restore" || key6 === "restDigest")) {
          const err87 = { instancePath, schemaPath: "#/allOf/6/then/propertyNames/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema32.allOf[6].then.propertyNames.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: schema32.allOf[6].then.propertyNames.anyOf[1].enum, parentSchema: schema32.allOf[6].then.propertyNames.anyOf[1], data: key6, propertyName: key6 };
          if (vErrors === null) {
            vErrors = [err87];
          } else {
            vErrors.push(err87);
          }
          errors++;
        }
        var _valid13 = _errs79 === errors;
        valid36 = valid36 || _valid13;
        if (!valid36) {
          const err88 = { instancePath, schemaPath: "#/allOf/6/then/propertyNames/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.allOf[6].then.propertyNames.anyOf, parentSchema: schema32.allOf[6].then.propertyNames, data: key6, propertyName: key6 };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        } else {
          errors = _errs76;
          if (vErrors !== null) {
            if (_errs76) {
              vErrors.length = _errs76;
            } else {
              vErrors = null;
            }
          }
        }
        var valid35 = _errs75 === errors;
        if (!valid35) {
          const err89 = { instancePath, schemaPath: "#/allOf/6/then/propertyNames", keyword: "propertyNames", params: { propertyName: key6 }, message: "property name must be valid", schema: schema32.allOf[6].then.propertyNames, parentSchema: schema32.allOf[6].then, data };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
      }
    }
    var _valid12 = _errs74 === errors;
    valid33 = _valid12;
  }
  if (!valid33) {
    const err90 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema32.allOf[6].if, parentSchema: schema32.allOf[6], data };
    if (vErrors === null) {
      vErrors = [err90];
    } else {
      vErrors.push(err90);
    }
    errors++;
  }
  if (props0 !== true) {
    props0 = props0 || {};
    props0.object = true;
    props0.kind = true;
  }
  const _errs81 = errors;
  let valid38 = true;
  const _errs82 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing7;
    if (data.object === void 0 && (missing7 = "object") || data.kind === void 0 && (missing7 = "kind")) {
      const err91 = {};
      if (vErrors === null) {
        vErrors = [err91];
      } else {
        vErrors.push(err91);
      }
      errors++;
    } else {
      if (data.object !== void 0) {
        const _errs83 = errors;
        if ("template" !== data.object) {
          const err92 = {};
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
        var valid39 = _errs83 === errors;
      } else {
        var valid39 = true;
      }
      if (valid39) {
        if (data.kind !== void 0) {
          const _errs84 = errors;
          if ("delete" !== data.kind) {
            const err93 = {};
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
          var valid39 = _errs84 === errors;
        } else {
          var valid39 = true;
        }
      }
    }
  }
  var _valid14 = _errs82 === errors;
  errors = _errs81;
  if (vErrors !== null) {
    if (_errs81) {
      vErrors.length = _errs81;
    } else {
      vErrors = null;
    }
  }
  if (_valid14) {
    const _errs85 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key7 in data) {
        const _errs86 = errors;
        const _errs87 = errors;
        let valid41 = false;
        const _errs88 = errors;
        if (!(key7 === "object" || key7 === "kind" || key7 === "id" || key7 === "key" || key7 === "name" || key7 === "digest" || key7 === "reason" || key7 === "notes" || key7 === "changes" || key7 === "partialDiff" || key7 === "names" || key7 === "position" || key7 === "blockedBy" || key7 === "dependsOn" || key7 === "undone")) {
          const err94 = { instancePath, schemaPath: "#/$defs/everyOperation/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data: key7, propertyName: key7 };
          if (vErrors === null) {
            vErrors = [err94];
          } else {
            vErrors.push(err94);
          }
          errors++;
        }
        var _valid15 = _errs88 === errors;
        valid41 = valid41 || _valid15;
        const _errs90 = errors;
        if (!(key7 === "liveHash")) {
          const err95 = { instancePath, schemaPath: "#/allOf/7/then/propertyNames/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema32.allOf[7].then.propertyNames.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: schema32.allOf[7].then.propertyNames.anyOf[1].enum, parentSchema: schema32.allOf[7].then.propertyNames.anyOf[1], data: key7, propertyName: key7 };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
        var _valid15 = _errs90 === errors;
        valid41 = valid41 || _valid15;
        if (!valid41) {
          const err96 = { instancePath, schemaPath: "#/allOf/7/then/propertyNames/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.allOf[7].then.propertyNames.anyOf, parentSchema: schema32.allOf[7].then.propertyNames, data: key7, propertyName: key7 };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        } else {
          errors = _errs87;
          if (vErrors !== null) {
            if (_errs87) {
              vErrors.length = _errs87;
            } else {
              vErrors = null;
            }
          }
        }
        var valid40 = _errs86 === errors;
        if (!valid40) {
          const err97 = { instancePath, schemaPath: "#/allOf/7/then/propertyNames", keyword: "propertyNames", params: { propertyName: key7 }, message: "property name must be valid", schema: schema32.allOf[7].then.propertyNames, parentSchema: schema32.allOf[7].then, data };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
      }
    }
    var _valid14 = _errs85 === errors;
    valid38 = _valid14;
  }
  if (!valid38) {
    const err98 = { instancePath, schemaPath: "#/allOf/7/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema32.allOf[7].if, parentSchema: schema32.allOf[7], data };
    if (vErrors === null) {
      vErrors = [err98];
    } else {
      vErrors.push(err98);
    }
    errors++;
  }
  if (props0 !== true) {
    props0 = props0 || {};
    props0.object = true;
    props0.kind = true;
  }
  const _errs92 = errors;
  let valid43 = true;
  const _errs93 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing8;
    if (data.object === void 0 && (missing8 = "object") || data.kind === void 0 && (missing8 = "kind")) {
      const err99 = {};
      if (vErrors === null) {
        vErrors = [err99];
      } else {
        vErrors.push(err99);
      }
      errors++;
    } else {
      if (data.object !== void 0) {
        const _errs94 = errors;
        if ("template" !== data.object) {
          const err100 = {};
          if (vErrors === null) {
            vErrors = [err100];
          } else {
            vErrors.push(err100);
          }
          errors++;
        }
        var valid44 = _errs94 === errors;
      } else {
        var valid44 = true;
      }
      if (valid44) {
        if (data.kind !== void 0) {
          const _errs95 = errors;
          if ("adopt" !== data.kind) {
            const err101 = {};
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
          var valid44 = _errs95 === errors;
        } else {
          var valid44 = true;
        }
      }
    }
  }
  var _valid16 = _errs93 === errors;
  errors = _errs92;
  if (vErrors !== null) {
    if (_errs92) {
      vErrors.length = _errs92;
    } else {
      vErrors = null;
    }
  }
  if (_valid16) {
    const _errs96 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.content === void 0) {
        const err102 = { instancePath, schemaPath: "#/allOf/8/then/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'", schema: schema32.allOf[8].then.required, parentSchema: schema32.allOf[8].then, data };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
      for (const key8 in data) {
        const _errs97 = errors;
        const _errs98 = errors;
        let valid46 = false;
        const _errs99 = errors;
        if (!(key8 === "object" || key8 === "kind" || key8 === "id" || key8 === "key" || key8 === "name" || key8 === "digest" || key8 === "reason" || key8 === "notes" || key8 === "changes" || key8 === "partialDiff" || key8 === "names" || key8 === "position" || key8 === "blockedBy" || key8 === "dependsOn" || key8 === "undone")) {
          const err103 = { instancePath, schemaPath: "#/$defs/everyOperation/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data: key8, propertyName: key8 };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
        var _valid17 = _errs99 === errors;
        valid46 = valid46 || _valid17;
        const _errs101 = errors;
        if (!(key8 === "content")) {
          const err104 = { instancePath, schemaPath: "#/allOf/8/then/propertyNames/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema32.allOf[8].then.propertyNames.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: schema32.allOf[8].then.propertyNames.anyOf[1].enum, parentSchema: schema32.allOf[8].then.propertyNames.anyOf[1], data: key8, propertyName: key8 };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
        var _valid17 = _errs101 === errors;
        valid46 = valid46 || _valid17;
        if (!valid46) {
          const err105 = { instancePath, schemaPath: "#/allOf/8/then/propertyNames/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.allOf[8].then.propertyNames.anyOf, parentSchema: schema32.allOf[8].then.propertyNames, data: key8, propertyName: key8 };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        } else {
          errors = _errs98;
          if (vErrors !== null) {
            if (_errs98) {
              vErrors.length = _errs98;
            } else {
              vErrors = null;
            }
          }
        }
        var valid45 = _errs97 === errors;
        if (!valid45) {
          const err106 = { instancePath, schemaPath: "#/allOf/8/then/propertyNames", keyword: "propertyNames", params: { propertyName: key8 }, message: "property name must be valid", schema: schema32.allOf[8].then.propertyNames, parentSchema: schema32.allOf[8].then, data };
          if (vErrors === null) {
            vErrors = [err106];
          } else {
            vErrors.push(err106);
          }
          errors++;
        }
      }
    }
    var _valid16 = _errs96 === errors;
    valid43 = _valid16;
  }
  if (!valid43) {
    const err107 = { instancePath, schemaPath: "#/allOf/8/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema32.allOf[8].if, parentSchema: schema32.allOf[8], data };
    if (vErrors === null) {
      vErrors = [err107];
    } else {
      vErrors.push(err107);
    }
    errors++;
  }
  if (props0 !== true) {
    props0 = props0 || {};
    props0.object = true;
    props0.kind = true;
  }
  const _errs103 = errors;
  let valid48 = true;
  const _errs104 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing9;
    if (data.object === void 0 && (missing9 = "object")) {
      const err108 = {};
      if (vErrors === null) {
        vErrors = [err108];
      } else {
        vErrors.push(err108);
      }
      errors++;
    } else {
      if (data.object !== void 0) {
        if ("template" !== data.object) {
          const err109 = {};
          if (vErrors === null) {
            vErrors = [err109];
          } else {
            vErrors.push(err109);
          }
          errors++;
        }
      }
    }
  }
  var _valid18 = _errs104 === errors;
  errors = _errs103;
  if (vErrors !== null) {
    if (_errs103) {
      vErrors.length = _errs103;
    } else {
      vErrors = null;
    }
  }
  if (_valid18) {
    const _errs106 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind !== void 0) {
        let data21 = data.kind;
        if (!(data21 === "create" || data21 === "replace" || data21 === "delete" || data21 === "adopt")) {
          const err110 = { instancePath: instancePath + "/kind", schemaPath: "#/allOf/9/then/properties/kind/enum", keyword: "enum", params: { allowedValues: schema32.allOf[9].then.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema32.allOf[9].then.properties.kind.enum, parentSchema: schema32.allOf[9].then.properties.kind, data: data21 };
          if (vErrors === null) {
            vErrors = [err110];
          } else {
            vErrors.push(err110);
          }
          errors++;
        }
      }
    }
    var _valid18 = _errs106 === errors;
    valid48 = _valid18;
    if (valid48) {
      var props2 = {};
      props2.kind = true;
      props2.object = true;
    }
  }
  if (!valid48) {
    const err111 = { instancePath, schemaPath: "#/allOf/9/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema32.allOf[9].if, parentSchema: schema32.allOf[9], data };
    if (vErrors === null) {
      vErrors = [err111];
    } else {
      vErrors.push(err111);
    }
    errors++;
  }
  if (props0 !== true && props2 !== void 0) {
    if (props2 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props2);
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      const err112 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err112];
      } else {
        vErrors.push(err112);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err113 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err113];
      } else {
        vErrors.push(err113);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err114 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err114];
      } else {
        vErrors.push(err114);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err115 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err115];
      } else {
        vErrors.push(err115);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err116 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err116];
      } else {
        vErrors.push(err116);
      }
      errors++;
    }
    if (data.digest === void 0) {
      const err117 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err117];
      } else {
        vErrors.push(err117);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err118 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err118];
      } else {
        vErrors.push(err118);
      }
      errors++;
    }
    if (data.notes === void 0) {
      const err119 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err119];
      } else {
        vErrors.push(err119);
      }
      errors++;
    }
    if (data.changes === void 0) {
      const err120 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err120];
      } else {
        vErrors.push(err120);
      }
      errors++;
    }
    if (data.partialDiff === void 0) {
      const err121 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partialDiff" }, message: "must have required property 'partialDiff'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err121];
      } else {
        vErrors.push(err121);
      }
      errors++;
    }
    if (data.position === void 0) {
      const err122 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "position" }, message: "must have required property 'position'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err122];
      } else {
        vErrors.push(err122);
      }
      errors++;
    }
    if (data.blockedBy === void 0) {
      const err123 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blockedBy" }, message: "must have required property 'blockedBy'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err123];
      } else {
        vErrors.push(err123);
      }
      errors++;
    }
    if (data.dependsOn === void 0) {
      const err124 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dependsOn" }, message: "must have required property 'dependsOn'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err124];
      } else {
        vErrors.push(err124);
      }
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
      props0.liveHash = true;
      props0.restore = true;
    }
    if (data.object !== void 0) {
      let data22 = data.object;
      if (!(data22 === "workflow" || data22 === "template")) {
        const err125 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: schema32.properties.object.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.object.enum, parentSchema: schema32.properties.object, data: data22 };
        if (vErrors === null) {
          vErrors = [err125];
        } else {
          vErrors.push(err125);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data23 = data.kind;
      if (!(data23 === "create" || data23 === "replace" || data23 === "delete" || data23 === "adopt" || data23 === "dedupe")) {
        const err126 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema32.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.kind.enum, parentSchema: schema32.properties.kind, data: data23 };
        if (vErrors === null) {
          vErrors = [err126];
        } else {
          vErrors.push(err126);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data24 = data.id;
      if (typeof data24 !== "string") {
        const err127 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.id.type, parentSchema: schema32.properties.id, data: data24 };
        if (vErrors === null) {
          vErrors = [err127];
        } else {
          vErrors.push(err127);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data25 = data.key;
      if (typeof data25 !== "string") {
        const err128 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.key.type, parentSchema: schema32.properties.key, data: data25 };
        if (vErrors === null) {
          vErrors = [err128];
        } else {
          vErrors.push(err128);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data26 = data.name;
      if (typeof data26 !== "string") {
        const err129 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.name.type, parentSchema: schema32.properties.name, data: data26 };
        if (vErrors === null) {
          vErrors = [err129];
        } else {
          vErrors.push(err129);
        }
        errors++;
      }
    }
    if (data.digest !== void 0) {
      let data27 = data.digest;
      if (typeof data27 !== "string") {
        const err130 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.digest.type, parentSchema: schema32.properties.digest, data: data27 };
        if (vErrors === null) {
          vErrors = [err130];
        } else {
          vErrors.push(err130);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data28 = data.reason;
      if (typeof data28 !== "string") {
        const err131 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.reason.type, parentSchema: schema32.properties.reason, data: data28 };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
    }
    if (data.notes !== void 0) {
      let data29 = data.notes;
      if (Array.isArray(data29)) {
        const len0 = data29.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data30 = data29[i0];
          if (typeof data30 !== "string") {
            const err132 = { instancePath: instancePath + "/notes/" + i0, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.notes.items.type, parentSchema: schema32.properties.notes.items, data: data30 };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
      } else {
        const err133 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.notes.type, parentSchema: schema32.properties.notes, data: data29 };
        if (vErrors === null) {
          vErrors = [err133];
        } else {
          vErrors.push(err133);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data31 = data.changes;
      if (Array.isArray(data31)) {
        const len1 = data31.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data32 = data31[i1];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.path === void 0) {
              const err134 = { instancePath: instancePath + "/changes/" + i1, schemaPath: "#/$defs/change/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema42.required, parentSchema: schema42, data: data32 };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
            for (const key9 in data32) {
              if (!(key9 === "path" || key9 === "before" || key9 === "after")) {
                const err135 = { instancePath: instancePath + "/changes/" + i1, schemaPath: "#/$defs/change/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42, data: data32 };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
            }
            if (data32.path !== void 0) {
              let data33 = data32.path;
              if (Array.isArray(data33)) {
                const len2 = data33.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data34 = data33[i2];
                  if (typeof data34 !== "string") {
                    const err136 = { instancePath: instancePath + "/changes/" + i1 + "/path/" + i2, schemaPath: "#/$defs/change/properties/path/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.path.items.type, parentSchema: schema42.properties.path.items, data: data34 };
                    if (vErrors === null) {
                      vErrors = [err136];
                    } else {
                      vErrors.push(err136);
                    }
                    errors++;
                  }
                }
              } else {
                const err137 = { instancePath: instancePath + "/changes/" + i1 + "/path", schemaPath: "#/$defs/change/properties/path/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema42.properties.path.type, parentSchema: schema42.properties.path, data: data33 };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
            }
          } else {
            const err138 = { instancePath: instancePath + "/changes/" + i1, schemaPath: "#/$defs/change/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data: data32 };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
        }
      } else {
        const err139 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.changes.type, parentSchema: schema32.properties.changes, data: data31 };
        if (vErrors === null) {
          vErrors = [err139];
        } else {
          vErrors.push(err139);
        }
        errors++;
      }
    }
    if (data.partialDiff !== void 0) {
      let data35 = data.partialDiff;
      if (typeof data35 !== "boolean") {
        const err140 = { instancePath: instancePath + "/partialDiff", schemaPath: "#/properties/partialDiff/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.partialDiff.type, parentSchema: schema32.properties.partialDiff, data: data35 };
        if (vErrors === null) {
          vErrors = [err140];
        } else {
          vErrors.push(err140);
        }
        errors++;
      }
    }
    if (data.names !== void 0) {
      let data36 = data.names;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key10 in data36) {
          let data37 = data36[key10];
          if (typeof data37 !== "string") {
            const err141 = { instancePath: instancePath + "/names/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/names/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.names.additionalProperties.type, parentSchema: schema32.properties.names.additionalProperties, data: data37 };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
        }
      } else {
        const err142 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.names.type, parentSchema: schema32.properties.names, data: data36 };
        if (vErrors === null) {
          vErrors = [err142];
        } else {
          vErrors.push(err142);
        }
        errors++;
      }
    }
    if (data.position !== void 0) {
      let data38 = data.position;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (data38.file === void 0) {
          const err143 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema43.required, parentSchema: schema43, data: data38 };
          if (vErrors === null) {
            vErrors = [err143];
          } else {
            vErrors.push(err143);
          }
          errors++;
        }
        if (data38.line === void 0) {
          const err144 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema43.required, parentSchema: schema43, data: data38 };
          if (vErrors === null) {
            vErrors = [err144];
          } else {
            vErrors.push(err144);
          }
          errors++;
        }
        if (data38.column === void 0) {
          const err145 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema43.required, parentSchema: schema43, data: data38 };
          if (vErrors === null) {
            vErrors = [err145];
          } else {
            vErrors.push(err145);
          }
          errors++;
        }
        for (const key11 in data38) {
          if (!(key11 === "file" || key11 === "line" || key11 === "column")) {
            const err146 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data: data38 };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          }
        }
        if (data38.file !== void 0) {
          let data39 = data38.file;
          if (typeof data39 !== "string") {
            const err147 = { instancePath: instancePath + "/position/file", schemaPath: "#/$defs/position/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.file.type, parentSchema: schema43.properties.file, data: data39 };
            if (vErrors === null) {
              vErrors = [err147];
            } else {
              vErrors.push(err147);
            }
            errors++;
          }
        }
        if (data38.line !== void 0) {
          let data40 = data38.line;
          if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
            const err148 = { instancePath: instancePath + "/position/line", schemaPath: "#/$defs/position/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.line.type, parentSchema: schema43.properties.line, data: data40 };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
          if (typeof data40 == "number" && isFinite(data40)) {
            if (data40 < 1 || isNaN(data40)) {
              const err149 = { instancePath: instancePath + "/position/line", schemaPath: "#/$defs/position/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema43.properties.line, data: data40 };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
          }
        }
        if (data38.column !== void 0) {
          let data41 = data38.column;
          if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
            const err150 = { instancePath: instancePath + "/position/column", schemaPath: "#/$defs/position/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.column.type, parentSchema: schema43.properties.column, data: data41 };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
          if (typeof data41 == "number" && isFinite(data41)) {
            if (data41 < 1 || isNaN(data41)) {
              const err151 = { instancePath: instancePath + "/position/column", schemaPath: "#/$defs/position/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema43.properties.column, data: data41 };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
          }
        }
      } else {
        const err152 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data: data38 };
        if (vErrors === null) {
          vErrors = [err152];
        } else {
          vErrors.push(err152);
        }
        errors++;
      }
    }
    if (data.blockedBy !== void 0) {
      let data42 = data.blockedBy;
      if (Array.isArray(data42)) {
        const len3 = data42.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data43 = data42[i3];
          if (typeof data43 !== "string") {
            const err153 = { instancePath: instancePath + "/blockedBy/" + i3, schemaPath: "#/properties/blockedBy/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.blockedBy.items.type, parentSchema: schema32.properties.blockedBy.items, data: data43 };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
      } else {
        const err154 = { instancePath: instancePath + "/blockedBy", schemaPath: "#/properties/blockedBy/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.blockedBy.type, parentSchema: schema32.properties.blockedBy, data: data42 };
        if (vErrors === null) {
          vErrors = [err154];
        } else {
          vErrors.push(err154);
        }
        errors++;
      }
    }
    if (data.dependsOn !== void 0) {
      let data44 = data.dependsOn;
      if (Array.isArray(data44)) {
        const len4 = data44.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data45 = data44[i4];
          if (typeof data45 !== "string") {
            const err155 = { instancePath: instancePath + "/dependsOn/" + i4, schemaPath: "#/properties/dependsOn/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.dependsOn.items.type, parentSchema: schema32.properties.dependsOn.items, data: data45 };
            if (vErrors === null) {
              vErrors = [err155];
            } else {
              vErrors.push(err155);
            }
            errors++;
          }
        }
      } else {
        const err156 = { instancePath: instancePath + "/dependsOn", schemaPath: "#/properties/dependsOn/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.dependsOn.type, parentSchema: schema32.properties.dependsOn, data: data44 };
        if (vErrors === null) {
          vErrors = [err156];
        } else {
          vErrors.push(err156);
        }
        errors++;
      }
    }
    if (data.undone !== void 0) {
      let data46 = data.undone;
      if (true !== data46) {
        const err157 = { instancePath: instancePath + "/undone", schemaPath: "#/properties/undone/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema32.properties.undone, data: data46 };
        if (vErrors === null) {
          vErrors = [err157];
        } else {
          vErrors.push(err157);
        }
        errors++;
      }
    }
    if (data.progress !== void 0) {
      let data47 = data.progress;
      if (typeof data47 === "string") {
        if (!pattern7.test(data47)) {
          const err158 = { instancePath: instancePath + "/progress", schemaPath: "#/properties/progress/pattern", keyword: "pattern", params: { pattern: "^(absent|waiting|running@\\d+|ended)$" }, message: 'must match pattern "^(absent|waiting|running@\\d+|ended)$"', schema: "^(absent|waiting|running@\\d+|ended)$", parentSchema: schema32.properties.progress, data: data47 };
          if (vErrors === null) {
            vErrors = [err158];
          } else {
            vErrors.push(err158);
          }
          errors++;
        }
      } else {
        const err159 = { instancePath: instancePath + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.progress.type, parentSchema: schema32.properties.progress, data: data47 };
        if (vErrors === null) {
          vErrors = [err159];
        } else {
          vErrors.push(err159);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data48 = data.target;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        if (data48.project === void 0) {
          const err160 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property 'project'", schema: schema44.required, parentSchema: schema44, data: data48 };
          if (vErrors === null) {
            vErrors = [err160];
          } else {
            vErrors.push(err160);
          }
          errors++;
        }
        if (data48.flag === void 0) {
          const err161 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "flag" }, message: "must have required property 'flag'", schema: schema44.required, parentSchema: schema44, data: data48 };
          if (vErrors === null) {
            vErrors = [err161];
          } else {
            vErrors.push(err161);
          }
          errors++;
        }
        if (data48.environment === void 0) {
          const err162 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema44.required, parentSchema: schema44, data: data48 };
          if (vErrors === null) {
            vErrors = [err162];
          } else {
            vErrors.push(err162);
          }
          errors++;
        }
        for (const key12 in data48) {
          if (!(key12 === "project" || key12 === "flag" || key12 === "environment")) {
            const err163 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data: data48 };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
        }
        if (data48.project !== void 0) {
          let data49 = data48.project;
          if (typeof data49 !== "string") {
            const err164 = { instancePath: instancePath + "/target/project", schemaPath: "#/$defs/target/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.project.type, parentSchema: schema44.properties.project, data: data49 };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
        }
        if (data48.flag !== void 0) {
          let data50 = data48.flag;
          if (typeof data50 !== "string") {
            const err165 = { instancePath: instancePath + "/target/flag", schemaPath: "#/$defs/target/properties/flag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.flag.type, parentSchema: schema44.properties.flag, data: data50 };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
        }
        if (data48.environment !== void 0) {
          let data51 = data48.environment;
          if (typeof data51 !== "string") {
            const err166 = { instancePath: instancePath + "/target/environment", schemaPath: "#/$defs/target/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.environment.type, parentSchema: schema44.properties.environment, data: data51 };
            if (vErrors === null) {
              vErrors = [err166];
            } else {
              vErrors.push(err166);
            }
            errors++;
          }
        }
      } else {
        const err167 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data: data48 };
        if (vErrors === null) {
          vErrors = [err167];
        } else {
          vErrors.push(err167);
        }
        errors++;
      }
    }
    if (data.run !== void 0) {
      let data52 = data.run;
      if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
        const err168 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.run.type, parentSchema: schema32.properties.run, data: data52 };
        if (vErrors === null) {
          vErrors = [err168];
        } else {
          vErrors.push(err168);
        }
        errors++;
      }
      if (typeof data52 == "number" && isFinite(data52)) {
        if (data52 < 1 || isNaN(data52)) {
          const err169 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.run, data: data52 };
          if (vErrors === null) {
            vErrors = [err169];
          } else {
            vErrors.push(err169);
          }
          errors++;
        }
      }
    }
    if (data.startAt !== void 0) {
      let data53 = data.startAt;
      if (typeof data53 !== "string") {
        const err170 = { instancePath: instancePath + "/startAt", schemaPath: "#/properties/startAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.startAt.type, parentSchema: schema32.properties.startAt, data: data53 };
        if (vErrors === null) {
          vErrors = [err170];
        } else {
          vErrors.push(err170);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data54 = data.body;
      if (!(data54 && typeof data54 == "object" && !Array.isArray(data54))) {
        const err171 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.body.type, parentSchema: schema32.properties.body, data: data54 };
        if (vErrors === null) {
          vErrors = [err171];
        } else {
          vErrors.push(err171);
        }
        errors++;
      }
    }
    if (data.content !== void 0) {
      let data55 = data.content;
      if (!(data55 && typeof data55 == "object" && !Array.isArray(data55))) {
        const err172 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.content.type, parentSchema: schema32.properties.content, data: data55 };
        if (vErrors === null) {
          vErrors = [err172];
        } else {
          vErrors.push(err172);
        }
        errors++;
      }
    }
    if (data.hash !== void 0) {
      let data56 = data.hash;
      if (typeof data56 === "string") {
        if (!pattern4.test(data56)) {
          const err173 = { instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{12}$"', schema: "^[0-9a-f]{12}$", parentSchema: schema32.properties.hash, data: data56 };
          if (vErrors === null) {
            vErrors = [err173];
          } else {
            vErrors.push(err173);
          }
          errors++;
        }
      } else {
        const err174 = { instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.hash.type, parentSchema: schema32.properties.hash, data: data56 };
        if (vErrors === null) {
          vErrors = [err174];
        } else {
          vErrors.push(err174);
        }
        errors++;
      }
    }
    if (data.templateKey !== void 0) {
      let data57 = data.templateKey;
      if (typeof data57 !== "string") {
        const err175 = { instancePath: instancePath + "/templateKey", schemaPath: "#/properties/templateKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.templateKey.type, parentSchema: schema32.properties.templateKey, data: data57 };
        if (vErrors === null) {
          vErrors = [err175];
        } else {
          vErrors.push(err175);
        }
        errors++;
      }
    }
    if (data.templateStages !== void 0) {
      let data58 = data.templateStages;
      if (Array.isArray(data58)) {
        const len5 = data58.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data59 = data58[i5];
          if (!(data59 && typeof data59 == "object" && !Array.isArray(data59))) {
            const err176 = { instancePath: instancePath + "/templateStages/" + i5, schemaPath: "#/properties/templateStages/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.templateStages.items.type, parentSchema: schema32.properties.templateStages.items, data: data59 };
            if (vErrors === null) {
              vErrors = [err176];
            } else {
              vErrors.push(err176);
            }
            errors++;
          }
        }
      } else {
        const err177 = { instancePath: instancePath + "/templateStages", schemaPath: "#/properties/templateStages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.templateStages.type, parentSchema: schema32.properties.templateStages, data: data58 };
        if (vErrors === null) {
          vErrors = [err177];
        } else {
          vErrors.push(err177);
        }
        errors++;
      }
    }
    if (data.forecast !== void 0) {
      if (!validate22(data.forecast, { instancePath: instancePath + "/forecast", parentData: data, parentDataProperty: "forecast", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.live !== void 0) {
      let data61 = data.live;
      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
        if (data61.id === void 0) {
          const err178 = { instancePath: instancePath + "/live", schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema50.required, parentSchema: schema50, data: data61 };
          if (vErrors === null) {
            vErrors = [err178];
          } else {
            vErrors.push(err178);
          }
          errors++;
        }
        if (data61.name === void 0) {
          const err179 = { instancePath: instancePath + "/live", schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema50.required, parentSchema: schema50, data: data61 };
          if (vErrors === null) {
            vErrors = [err179];
          } else {
            vErrors.push(err179);
          }
          errors++;
        }
        if (data61.status === void 0) {
          const err180 = { instancePath: instancePath + "/live", schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema50.required, parentSchema: schema50, data: data61 };
          if (vErrors === null) {
            vErrors = [err180];
          } else {
            vErrors.push(err180);
          }
          errors++;
        }
        if (data61.executed === void 0) {
          const err181 = { instancePath: instancePath + "/live", schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "executed" }, message: "must have required property 'executed'", schema: schema50.required, parentSchema: schema50, data: data61 };
          if (vErrors === null) {
            vErrors = [err181];
          } else {
            vErrors.push(err181);
          }
          errors++;
        }
        if (data61.stages === void 0) {
          const err182 = { instancePath: instancePath + "/live", schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "stages" }, message: "must have required property 'stages'", schema: schema50.required, parentSchema: schema50, data: data61 };
          if (vErrors === null) {
            vErrors = [err182];
          } else {
            vErrors.push(err182);
          }
          errors++;
        }
        for (const key13 in data61) {
          if (!(key13 === "id" || key13 === "name" || key13 === "status" || key13 === "hash" || key13 === "executed" || key13 === "stages")) {
            const err183 = { instancePath: instancePath + "/live", schemaPath: "#/$defs/live/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50, data: data61 };
            if (vErrors === null) {
              vErrors = [err183];
            } else {
              vErrors.push(err183);
            }
            errors++;
          }
        }
        if (data61.id !== void 0) {
          let data62 = data61.id;
          if (typeof data62 !== "string") {
            const err184 = { instancePath: instancePath + "/live/id", schemaPath: "#/$defs/live/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.id.type, parentSchema: schema50.properties.id, data: data62 };
            if (vErrors === null) {
              vErrors = [err184];
            } else {
              vErrors.push(err184);
            }
            errors++;
          }
        }
        if (data61.name !== void 0) {
          let data63 = data61.name;
          if (typeof data63 !== "string") {
            const err185 = { instancePath: instancePath + "/live/name", schemaPath: "#/$defs/live/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.name.type, parentSchema: schema50.properties.name, data: data63 };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
        }
        if (data61.status !== void 0) {
          let data64 = data61.status;
          if (typeof data64 !== "string") {
            const err186 = { instancePath: instancePath + "/live/status", schemaPath: "#/$defs/live/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.status.type, parentSchema: schema50.properties.status, data: data64 };
            if (vErrors === null) {
              vErrors = [err186];
            } else {
              vErrors.push(err186);
            }
            errors++;
          }
        }
        if (data61.hash !== void 0) {
          let data65 = data61.hash;
          if (typeof data65 !== "string") {
            const err187 = { instancePath: instancePath + "/live/hash", schemaPath: "#/$defs/live/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.hash.type, parentSchema: schema50.properties.hash, data: data65 };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
        }
        if (data61.executed !== void 0) {
          let data66 = data61.executed;
          if (!(typeof data66 == "number" && (!(data66 % 1) && !isNaN(data66)) && isFinite(data66))) {
            const err188 = { instancePath: instancePath + "/live/executed", schemaPath: "#/$defs/live/properties/executed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema50.properties.executed.type, parentSchema: schema50.properties.executed, data: data66 };
            if (vErrors === null) {
              vErrors = [err188];
            } else {
              vErrors.push(err188);
            }
            errors++;
          }
          if (typeof data66 == "number" && isFinite(data66)) {
            if (data66 < 0 || isNaN(data66)) {
              const err189 = { instancePath: instancePath + "/live/executed", schemaPath: "#/$defs/live/properties/executed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema50.properties.executed, data: data66 };
              if (vErrors === null) {
                vErrors = [err189];
              } else {
                vErrors.push(err189);
              }
              errors++;
            }
          }
        }
        if (data61.stages !== void 0) {
          let data67 = data61.stages;
          if (!(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67))) {
            const err190 = { instancePath: instancePath + "/live/stages", schemaPath: "#/$defs/live/properties/stages/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema50.properties.stages.type, parentSchema: schema50.properties.stages, data: data67 };
            if (vErrors === null) {
              vErrors = [err190];
            } else {
              vErrors.push(err190);
            }
            errors++;
          }
          if (typeof data67 == "number" && isFinite(data67)) {
            if (data67 < 0 || isNaN(data67)) {
              const err191 = { instancePath: instancePath + "/live/stages", schemaPath: "#/$defs/live/properties/stages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema50.properties.stages, data: data67 };
              if (vErrors === null) {
                vErrors = [err191];
              } else {
                vErrors.push(err191);
              }
              errors++;
            }
          }
        }
      } else {
        const err192 = { instancePath: instancePath + "/live", schemaPath: "#/$defs/live/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data: data61 };
        if (vErrors === null) {
          vErrors = [err192];
        } else {
          vErrors.push(err192);
        }
        errors++;
      }
    }
    if (data.replaceOrder !== void 0) {
      let data68 = data.replaceOrder;
      if (!(data68 === "create-first" || data68 === "delete-first")) {
        const err193 = { instancePath: instancePath + "/replaceOrder", schemaPath: "#/properties/replaceOrder/enum", keyword: "enum", params: { allowedValues: schema32.properties.replaceOrder.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.replaceOrder.enum, parentSchema: schema32.properties.replaceOrder, data: data68 };
        if (vErrors === null) {
          vErrors = [err193];
        } else {
          vErrors.push(err193);
        }
        errors++;
      }
    }
    if (data.restDigest !== void 0) {
      let data69 = data.restDigest;
      if (typeof data69 === "string") {
        if (!pattern9.test(data69)) {
          const err194 = { instancePath: instancePath + "/restDigest", schemaPath: "#/properties/restDigest/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{11}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{11}$"', schema: "^[A-Za-z0-9_-]{11}$", parentSchema: schema32.properties.restDigest, data: data69 };
          if (vErrors === null) {
            vErrors = [err194];
          } else {
            vErrors.push(err194);
          }
          errors++;
        }
      } else {
        const err195 = { instancePath: instancePath + "/restDigest", schemaPath: "#/properties/restDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.restDigest.type, parentSchema: schema32.properties.restDigest, data: data69 };
        if (vErrors === null) {
          vErrors = [err195];
        } else {
          vErrors.push(err195);
        }
        errors++;
      }
    }
    if (data.keep !== void 0) {
      let data70 = data.keep;
      if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
        if (data70.id === void 0) {
          const err196 = { instancePath: instancePath + "/keep", schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema50.required, parentSchema: schema50, data: data70 };
          if (vErrors === null) {
            vErrors = [err196];
          } else {
            vErrors.push(err196);
          }
          errors++;
        }
        if (data70.name === void 0) {
          const err197 = { instancePath: instancePath + "/keep", schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema50.required, parentSchema: schema50, data: data70 };
          if (vErrors === null) {
            vErrors = [err197];
          } else {
            vErrors.push(err197);
          }
          errors++;
        }
        if (data70.status === void 0) {
          const err198 = { instancePath: instancePath + "/keep", schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema50.required, parentSchema: schema50, data: data70 };
          if (vErrors === null) {
            vErrors = [err198];
          } else {
            vErrors.push(err198);
          }
          errors++;
        }
        if (data70.executed === void 0) {
          const err199 = { instancePath: instancePath + "/keep", schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "executed" }, message: "must have required property 'executed'", schema: schema50.required, parentSchema: schema50, data: data70 };
          if (vErrors === null) {
            vErrors = [err199];
          } else {
            vErrors.push(err199);
          }
          errors++;
        }
        if (data70.stages === void 0) {
          const err200 = { instancePath: instancePath + "/keep", schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "stages" }, message: "must have required property 'stages'", schema: schema50.required, parentSchema: schema50, data: data70 };
          if (vErrors === null) {
            vErrors = [err200];
          } else {
            vErrors.push(err200);
          }
          errors++;
        }
        for (const key14 in data70) {
          if (!(key14 === "id" || key14 === "name" || key14 === "status" || key14 === "hash" || key14 === "executed" || key14 === "stages")) {
            const err201 = { instancePath: instancePath + "/keep", schemaPath: "#/$defs/live/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50, data: data70 };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          }
        }
        if (data70.id !== void 0) {
          let data71 = data70.id;
          if (typeof data71 !== "string") {
            const err202 = { instancePath: instancePath + "/keep/id", schemaPath: "#/$defs/live/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.id.type, parentSchema: schema50.properties.id, data: data71 };
            if (vErrors === null) {
              vErrors = [err202];
            } else {
              vErrors.push(err202);
            }
            errors++;
          }
        }
        if (data70.name !== void 0) {
          let data72 = data70.name;
          if (typeof data72 !== "string") {
            const err203 = { instancePath: instancePath + "/keep/name", schemaPath: "#/$defs/live/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.name.type, parentSchema: schema50.properties.name, data: data72 };
            if (vErrors === null) {
              vErrors = [err203];
            } else {
              vErrors.push(err203);
            }
            errors++;
          }
        }
        if (data70.status !== void 0) {
          let data73 = data70.status;
          if (typeof data73 !== "string") {
            const err204 = { instancePath: instancePath + "/keep/status", schemaPath: "#/$defs/live/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.status.type, parentSchema: schema50.properties.status, data: data73 };
            if (vErrors === null) {
              vErrors = [err204];
            } else {
              vErrors.push(err204);
            }
            errors++;
          }
        }
        if (data70.hash !== void 0) {
          let data74 = data70.hash;
          if (typeof data74 !== "string") {
            const err205 = { instancePath: instancePath + "/keep/hash", schemaPath: "#/$defs/live/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.hash.type, parentSchema: schema50.properties.hash, data: data74 };
            if (vErrors === null) {
              vErrors = [err205];
            } else {
              vErrors.push(err205);
            }
            errors++;
          }
        }
        if (data70.executed !== void 0) {
          let data75 = data70.executed;
          if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
            const err206 = { instancePath: instancePath + "/keep/executed", schemaPath: "#/$defs/live/properties/executed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema50.properties.executed.type, parentSchema: schema50.properties.executed, data: data75 };
            if (vErrors === null) {
              vErrors = [err206];
            } else {
              vErrors.push(err206);
            }
            errors++;
          }
          if (typeof data75 == "number" && isFinite(data75)) {
            if (data75 < 0 || isNaN(data75)) {
              const err207 = { instancePath: instancePath + "/keep/executed", schemaPath: "#/$defs/live/properties/executed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema50.properties.executed, data: data75 };
              if (vErrors === null) {
                vErrors = [err207];
              } else {
                vErrors.push(err207);
              }
              errors++;
            }
          }
        }
        if (data70.stages !== void 0) {
          let data76 = data70.stages;
          if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
            const err208 = { instancePath: instancePath + "/keep/stages", schemaPath: "#/$defs/live/properties/stages/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema50.properties.stages.type, parentSchema: schema50.properties.stages, data: data76 };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
          if (typeof data76 == "number" && isFinite(data76)) {
            if (data76 < 0 || isNaN(data76)) {
              const err209 = { instancePath: instancePath + "/keep/stages", schemaPath: "#/$defs/live/properties/stages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema50.properties.stages, data: data76 };
              if (vErrors === null) {
                vErrors = [err209];
              } else {
                vErrors.push(err209);
              }
              errors++;
            }
          }
        }
      } else {
        const err210 = { instancePath: instancePath + "/keep", schemaPath: "#/$defs/live/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data: data70 };
        if (vErrors === null) {
          vErrors = [err210];
        } else {
          vErrors.push(err210);
        }
        errors++;
      }
    }
    if (data.surplus !== void 0) {
      let data77 = data.surplus;
      if (Array.isArray(data77)) {
        if (data77.length < 1) {
          const err211 = { instancePath: instancePath + "/surplus", schemaPath: "#/properties/surplus/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.surplus, data: data77 };
          if (vErrors === null) {
            vErrors = [err211];
          } else {
            vErrors.push(err211);
          }
          errors++;
        }
        const len6 = data77.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data78 = data77[i6];
          if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
            if (data78.id === void 0) {
              const err212 = { instancePath: instancePath + "/surplus/" + i6, schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema50.required, parentSchema: schema50, data: data78 };
              if (vErrors === null) {
                vErrors = [err212];
              } else {
                vErrors.push(err212);
              }
              errors++;
            }
            if (data78.name === void 0) {
              const err213 = { instancePath: instancePath + "/surplus/" + i6, schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema50.required, parentSchema: schema50, data: data78 };
              if (vErrors === null) {
                vErrors = [err213];
              } else {
                vErrors.push(err213);
              }
              errors++;
            }
            if (data78.status === void 0) {
              const err214 = { instancePath: instancePath + "/surplus/" + i6, schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema50.required, parentSchema: schema50, data: data78 };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
            }
            if (data78.executed === void 0) {
              const err215 = { instancePath: instancePath + "/surplus/" + i6, schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "executed" }, message: "must have required property 'executed'", schema: schema50.required, parentSchema: schema50, data: data78 };
              if (vErrors === null) {
                vErrors = [err215];
              } else {
                vErrors.push(err215);
              }
              errors++;
            }
            if (data78.stages === void 0) {
              const err216 = { instancePath: instancePath + "/surplus/" + i6, schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "stages" }, message: "must have required property 'stages'", schema: schema50.required, parentSchema: schema50, data: data78 };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
            for (const key15 in data78) {
              if (!(key15 === "id" || key15 === "name" || key15 === "status" || key15 === "hash" || key15 === "executed" || key15 === "stages")) {
                const err217 = { instancePath: instancePath + "/surplus/" + i6, schemaPath: "#/$defs/live/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50, data: data78 };
                if (vErrors === null) {
                  vErrors = [err217];
                } else {
                  vErrors.push(err217);
                }
                errors++;
              }
            }
            if (data78.id !== void 0) {
              let data79 = data78.id;
              if (typeof data79 !== "string") {
                const err218 = { instancePath: instancePath + "/surplus/" + i6 + "/id", schemaPath: "#/$defs/live/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.id.type, parentSchema: schema50.properties.id, data: data79 };
                if (vErrors === null) {
                  vErrors = [err218];
                } else {
                  vErrors.push(err218);
                }
                errors++;
              }
            }
            if (data78.name !== void 0) {
              let data80 = data78.name;
              if (typeof data80 !== "string") {
                const err219 = { instancePath: instancePath + "/surplus/" + i6 + "/name", schemaPath: "#/$defs/live/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.name.type, parentSchema: schema50.properties.name, data: data80 };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
            }
            if (data78.status !== void 0) {
              let data81 = data78.status;
              if (typeof data81 !== "string") {
                const err220 = { instancePath: instancePath + "/surplus/" + i6 + "/status", schemaPath: "#/$defs/live/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.status.type, parentSchema: schema50.properties.status, data: data81 };
                if (vErrors === null) {
                  vErrors = [err220];
                } else {
                  vErrors.push(err220);
                }
                errors++;
              }
            }
            if (data78.hash !== void 0) {
              let data82 = data78.hash;
              if (typeof data82 !== "string") {
                const err221 = { instancePath: instancePath + "/surplus/" + i6 + "/hash", schemaPath: "#/$defs/live/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.hash.type, parentSchema: schema50.properties.hash, data: data82 };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
            }
            if (data78.executed !== void 0) {
              let data83 = data78.executed;
              if (!(typeof data83 == "number" && (!(data83 % 1) && !isNaN(data83)) && isFinite(data83))) {
                const err222 = { instancePath: instancePath + "/surplus/" + i6 + "/executed", schemaPath: "#/$defs/live/properties/executed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema50.properties.executed.type, parentSchema: schema50.properties.executed, data: data83 };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
              if (typeof data83 == "number" && isFinite(data83)) {
                if (data83 < 0 || isNaN(data83)) {
                  const err223 = { instancePath: instancePath + "/surplus/" + i6 + "/executed", schemaPath: "#/$defs/live/properties/executed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema50.properties.executed, data: data83 };
                  if (vErrors === null) {
                    vErrors = [err223];
                  } else {
                    vErrors.push(err223);
                  }
                  errors++;
                }
              }
            }
            if (data78.stages !== void 0) {
              let data84 = data78.stages;
              if (!(typeof data84 == "number" && (!(data84 % 1) && !isNaN(data84)) && isFinite(data84))) {
                const err224 = { instancePath: instancePath + "/surplus/" + i6 + "/stages", schemaPath: "#/$defs/live/properties/stages/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema50.properties.stages.type, parentSchema: schema50.properties.stages, data: data84 };
                if (vErrors === null) {
                  vErrors = [err224];
                } else {
                  vErrors.push(err224);
                }
                errors++;
              }
              if (typeof data84 == "number" && isFinite(data84)) {
                if (data84 < 0 || isNaN(data84)) {
                  const err225 = { instancePath: instancePath + "/surplus/" + i6 + "/stages", schemaPath: "#/$defs/live/properties/stages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema50.properties.stages, data: data84 };
                  if (vErrors === null) {
                    vErrors = [err225];
                  } else {
                    vErrors.push(err225);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err226 = { instancePath: instancePath + "/surplus/" + i6, schemaPath: "#/$defs/live/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data: data78 };
            if (vErrors === null) {
              vErrors = [err226];
            } else {
              vErrors.push(err226);
            }
            errors++;
          }
        }
      } else {
        const err227 = { instancePath: instancePath + "/surplus", schemaPath: "#/properties/surplus/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.surplus.type, parentSchema: schema32.properties.surplus, data: data77 };
        if (vErrors === null) {
          vErrors = [err227];
        } else {
          vErrors.push(err227);
        }
        errors++;
      }
    }
    if (data.liveHash !== void 0) {
      let data85 = data.liveHash;
      if (typeof data85 !== "string") {
        const err228 = { instancePath: instancePath + "/liveHash", schemaPath: "#/properties/liveHash/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.liveHash.type, parentSchema: schema32.properties.liveHash, data: data85 };
        if (vErrors === null) {
          vErrors = [err228];
        } else {
          vErrors.push(err228);
        }
        errors++;
      }
    }
    if (data.restore !== void 0) {
      let data86 = data.restore;
      if (!(data86 && typeof data86 == "object" && !Array.isArray(data86))) {
        const err229 = { instancePath: instancePath + "/restore", schemaPath: "#/properties/restore/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.restore.type, parentSchema: schema32.properties.restore, data: data86 };
        if (vErrors === null) {
          vErrors = [err229];
        } else {
          vErrors.push(err229);
        }
        errors++;
      }
    }
  } else {
    const err230 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err230];
    } else {
      vErrors.push(err230);
    }
    errors++;
  }
  validate21.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate21.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema53 = { "title": "Guard", "description": "A stop.", "type": "object", "properties": { "code": { "title": "Code", "description": "Stable name.", "examples": ["run-once"], "type": "string" }, "scope": { "title": "Scope", "description": "What it stops.", "examples": ["operation"], "enum": ["operation", "deletes", "plan"] }, "overridable": { "title": "Overridable", "description": "Whether it can be lifted for this plan.", "examples": [false], "type": "boolean" }, "message": { "title": "Message", "description": "What is stopped, with its numbers.", "examples": ["This workflow has started."], "type": "string" }, "hint": { "title": "Hint", "description": "The way out.", "examples": ["Raise `run`."], "type": "string" }, "operations": { "title": "Operations", "description": "Ids of the operations that it stops.", "type": "array", "items": { "type": "string" } }, "position": { "$ref": "#/$defs/position" } }, "required": ["code", "scope", "overridable", "message", "hint", "operations"], "additionalProperties": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.scope === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'", schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.overridable === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overridable" }, message: "must have required property 'overridable'", schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.hint === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hint" }, message: "must have required property 'hint'", schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.operations === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operations" }, message: "must have required property 'operations'", schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "scope" || key0 === "overridable" || key0 === "message" || key0 === "hint" || key0 === "operations" || key0 === "position")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 !== "string") {
        const err7 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.code.type, parentSchema: schema53.properties.code, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data1 = data.scope;
      if (!(data1 === "operation" || data1 === "deletes" || data1 === "plan")) {
        const err8 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema53.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema53.properties.scope.enum, parentSchema: schema53.properties.scope, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.overridable !== void 0) {
      let data2 = data.overridable;
      if (typeof data2 !== "boolean") {
        const err9 = { instancePath: instancePath + "/overridable", schemaPath: "#/properties/overridable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema53.properties.overridable.type, parentSchema: schema53.properties.overridable, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 !== "string") {
        const err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.message.type, parentSchema: schema53.properties.message, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.hint !== void 0) {
      let data4 = data.hint;
      if (typeof data4 !== "string") {
        const err11 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.hint.type, parentSchema: schema53.properties.hint, data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.operations !== void 0) {
      let data5 = data.operations;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 !== "string") {
            const err12 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.operations.items.type, parentSchema: schema53.properties.operations.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.properties.operations.type, parentSchema: schema53.properties.operations, data: data5 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.position !== void 0) {
      let data7 = data.position;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.file === void 0) {
          const err14 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema43.required, parentSchema: schema43, data: data7 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data7.line === void 0) {
          const err15 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema43.required, parentSchema: schema43, data: data7 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data7.column === void 0) {
          const err16 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema43.required, parentSchema: schema43, data: data7 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err17 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data: data7 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data7.file !== void 0) {
          let data8 = data7.file;
          if (typeof data8 !== "string") {
            const err18 = { instancePath: instancePath + "/position/file", schemaPath: "#/$defs/position/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.file.type, parentSchema: schema43.properties.file, data: data8 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data7.line !== void 0) {
          let data9 = data7.line;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err19 = { instancePath: instancePath + "/position/line", schemaPath: "#/$defs/position/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.line.type, parentSchema: schema43.properties.line, data: data9 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 1 || isNaN(data9)) {
              const err20 = { instancePath: instancePath + "/position/line", schemaPath: "#/$defs/position/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema43.properties.line, data: data9 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
        if (data7.column !== void 0) {
          let data10 = data7.column;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err21 = { instancePath: instancePath + "/position/column", schemaPath: "#/$defs/position/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.column.type, parentSchema: schema43.properties.column, data: data10 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 1 || isNaN(data10)) {
              const err22 = { instancePath: instancePath + "/position/column", schemaPath: "#/$defs/position/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema43.properties.column, data: data10 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data: data7 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema55 = { "title": "Diagnostic", "description": "An error, a warning or a notice.", "type": "object", "properties": { "severity": { "title": "Severity", "description": "Errors end with exit code 1.", "examples": ["error"], "enum": ["error", "warning", "notice"] }, "code": { "title": "Code", "description": "Stable name of the finding.", "examples": ["unknown-field"], "type": "string" }, "message": { "title": "Message", "description": "What is wrong.", "examples": ["Unknown field `waitt`."], "type": "string" }, "hint": { "title": "Hint", "description": "What to do about it.", "examples": ["Did you mean `wait`?"], "type": "string" }, "position": { "$ref": "#/$defs/position" }, "pointer": { "title": "Pointer", "description": "JSON Pointer into the document.", "examples": ["/stages/0/conditions/0/waitt"], "type": "string" }, "request": { "title": "Request", "description": "The request that failed.", "examples": ["GET https://app.launchdarkly.com/api/v2/templates"], "type": "string" } }, "required": ["severity", "code", "message"], "additionalProperties": false };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.severity === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "severity" || key0 === "code" || key0 === "message" || key0 === "hint" || key0 === "position" || key0 === "pointer" || key0 === "request")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data0 = data.severity;
      if (!(data0 === "error" || data0 === "warning" || data0 === "notice")) {
        const err4 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema55.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema55.properties.severity.enum, parentSchema: schema55.properties.severity, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.code.type, parentSchema: schema55.properties.code, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.message.type, parentSchema: schema55.properties.message, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.hint !== void 0) {
      let data3 = data.hint;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.hint.type, parentSchema: schema55.properties.hint, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.position !== void 0) {
      let data4 = data.position;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.file === void 0) {
          const err8 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema43.required, parentSchema: schema43, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data4.line === void 0) {
          const err9 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema43.required, parentSchema: schema43, data: data4 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data4.column === void 0) {
          const err10 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema43.required, parentSchema: schema43, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err11 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data4.file !== void 0) {
          let data5 = data4.file;
          if (typeof data5 !== "string") {
            const err12 = { instancePath: instancePath + "/position/file", schemaPath: "#/$defs/position/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.file.type, parentSchema: schema43.properties.file, data: data5 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data4.line !== void 0) {
          let data6 = data4.line;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err13 = { instancePath: instancePath + "/position/line", schemaPath: "#/$defs/position/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.line.type, parentSchema: schema43.properties.line, data: data6 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 1 || isNaN(data6)) {
              const err14 = { instancePath: instancePath + "/position/line", schemaPath: "#/$defs/position/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema43.properties.line, data: data6 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data4.column !== void 0) {
          let data7 = data4.column;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err15 = { instancePath: instancePath + "/position/column", schemaPath: "#/$defs/position/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.column.type, parentSchema: schema43.properties.column, data: data7 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 1 || isNaN(data7)) {
              const err16 = { instancePath: instancePath + "/position/column", schemaPath: "#/$defs/position/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema43.properties.column, data: data7 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.pointer !== void 0) {
      let data8 = data.pointer;
      if (typeof data8 !== "string") {
        const err18 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.pointer.type, parentSchema: schema55.properties.pointer, data: data8 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.request !== void 0) {
      let data9 = data.request;
      if (typeof data9 !== "string") {
        const err19 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.request.type, parentSchema: schema55.properties.request, data: data9 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema57 = { "title": "Unchanged", "description": "A document that nothing is done for.", "type": "object", "properties": { "key": { "title": "Key", "description": "Key of the document.", "examples": ["new-checkout"], "type": "string" }, "object": { "title": "Object", "description": "What it is.", "examples": ["workflow"], "enum": ["workflow", "template"] }, "target": { "$ref": "#/$defs/target" }, "reason": { "title": "Reason", "description": "Why nothing is done.", "examples": ["It has run."], "type": "string" } }, "required": ["key", "object", "reason"], "additionalProperties": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema57.required, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.object === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'", schema: schema57.required, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema57.required, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "object" || key0 === "target" || key0 === "reason")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.key.type, parentSchema: schema57.properties.key, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.object !== void 0) {
      let data1 = data.object;
      if (!(data1 === "workflow" || data1 === "template")) {
        const err5 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: schema57.properties.object.enum }, message: "must be equal to one of the allowed values", schema: schema57.properties.object.enum, parentSchema: schema57.properties.object, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.project === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property 'project'", schema: schema44.required, parentSchema: schema44, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.flag === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "flag" }, message: "must have required property 'flag'", schema: schema44.required, parentSchema: schema44, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.environment === void 0) {
          const err8 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema44.required, parentSchema: schema44, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "project" || key1 === "flag" || key1 === "environment")) {
            const err9 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data: data2 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.project !== void 0) {
          let data3 = data2.project;
          if (typeof data3 !== "string") {
            const err10 = { instancePath: instancePath + "/target/project", schemaPath: "#/$defs/target/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.project.type, parentSchema: schema44.properties.project, data: data3 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.flag !== void 0) {
          let data4 = data2.flag;
          if (typeof data4 !== "string") {
            const err11 = { instancePath: instancePath + "/target/flag", schemaPath: "#/$defs/target/properties/flag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.flag.type, parentSchema: schema44.properties.flag, data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.environment !== void 0) {
          let data5 = data2.environment;
          if (typeof data5 !== "string") {
            const err12 = { instancePath: instancePath + "/target/environment", schemaPath: "#/$defs/target/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.environment.type, parentSchema: schema44.properties.environment, data: data5 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data6 = data.reason;
      if (typeof data6 !== "string") {
        const err14 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.reason.type, parentSchema: schema57.properties.reason, data: data6 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema60 = { "title": "Trial", "description": "A template tried on a target.", "type": "object", "properties": { "key": { "title": "Key", "description": "Of the document.", "examples": ["new-checkout"], "type": "string" }, "target": { "$ref": "#/$defs/target" }, "template": { "title": "Template", "description": "Its key.", "examples": ["standard-rollout"], "type": "string" }, "checkedHere": { "title": "Checked here", "description": "Why LaunchDarkly's own dry run was not asked; absent where it was.", "examples": ["this plan makes the template itself"], "type": "string" }, "parameters": { "title": "Parameters", "description": "Parts that name something of a flag.", "type": "array", "items": { "$ref": "#/$defs/templateParameter" } } }, "additionalProperties": false, "required": ["key", "target", "template", "parameters"] };
var schema62 = { "title": "Template parameter", "description": "A part of a template that names something of a flag.", "type": "object", "properties": { "stage": { "title": "Stage", "description": "Its name, or `stage N`.", "examples": ["everyone"], "type": "string" }, "part": { "title": "Part", "description": "What kind of part it is.", "enum": ["condition", "instruction"] }, "kind": { "title": "Kind", "description": "Of the instruction or condition.", "examples": ["updateFallthroughVariationOrRollout"], "type": "string" }, "number": { "title": "Number", "description": "Which one, where the stage has several of this kind; 1 is the first.", "examples": [2], "type": "integer", "minimum": 1 }, "path": { "title": "Path", "description": "JSON Pointer inside the part.", "examples": ["/variationId"], "type": "string" }, "says": { "title": "Says", "description": "What the template has there, for people.", "examples": ["`true`"], "type": "string" }, "given": { "title": "Given", "description": "What the document puts in its place, for people.", "examples": ["`Semantic`"], "type": "string" }, "fits": { "title": "Fits", "description": "Whether the flag has what stands there then.", "examples": [true], "type": "boolean" } }, "additionalProperties": false, "required": ["stage", "part", "kind", "path", "says", "fits"] };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.template === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" }, message: "must have required property 'template'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.parameters === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameters" }, message: "must have required property 'parameters'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "target" || key0 === "template" || key0 === "checkedHere" || key0 === "parameters")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 !== "string") {
        const err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.key.type, parentSchema: schema60.properties.key, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data1 = data.target;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.project === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property 'project'", schema: schema44.required, parentSchema: schema44, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.flag === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "flag" }, message: "must have required property 'flag'", schema: schema44.required, parentSchema: schema44, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1.environment === void 0) {
          const err8 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema44.required, parentSchema: schema44, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "project" || key1 === "flag" || key1 === "environment")) {
            const err9 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data: data1 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.project !== void 0) {
          let data2 = data1.project;
          if (typeof data2 !== "string") {
            const err10 = { instancePath: instancePath + "/target/project", schemaPath: "#/$defs/target/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.project.type, parentSchema: schema44.properties.project, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.flag !== void 0) {
          let data3 = data1.flag;
          if (typeof data3 !== "string") {
            const err11 = { instancePath: instancePath + "/target/flag", schemaPath: "#/$defs/target/properties/flag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.flag.type, parentSchema: schema44.properties.flag, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.environment !== void 0) {
          let data4 = data1.environment;
          if (typeof data4 !== "string") {
            const err12 = { instancePath: instancePath + "/target/environment", schemaPath: "#/$defs/target/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.environment.type, parentSchema: schema44.properties.environment, data: data4 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data: data1 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.template !== void 0) {
      let data5 = data.template;
      if (typeof data5 !== "string") {
        const err14 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.template.type, parentSchema: schema60.properties.template, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.checkedHere !== void 0) {
      let data6 = data.checkedHere;
      if (typeof data6 !== "string") {
        const err15 = { instancePath: instancePath + "/checkedHere", schemaPath: "#/properties/checkedHere/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.checkedHere.type, parentSchema: schema60.properties.checkedHere, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data7 = data.parameters;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.stage === void 0) {
              const err16 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/$defs/templateParameter/required", keyword: "required", params: { missingProperty: "stage" }, message: "must have required property 'stage'", schema: schema62.required, parentSchema: schema62, data: data8 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data8.part === void 0) {
              const err17 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/$defs/templateParameter/required", keyword: "required", params: { missingProperty: "part" }, message: "must have required property 'part'", schema: schema62.required, parentSchema: schema62, data: data8 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data8.kind === void 0) {
              const err18 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/$defs/templateParameter/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema62.required, parentSchema: schema62, data: data8 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data8.path === void 0) {
              const err19 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/$defs/templateParameter/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema62.required, parentSchema: schema62, data: data8 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data8.says === void 0) {
              const err20 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/$defs/templateParameter/required", keyword: "required", params: { missingProperty: "says" }, message: "must have required property 'says'", schema: schema62.required, parentSchema: schema62, data: data8 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data8.fits === void 0) {
              const err21 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/$defs/templateParameter/required", keyword: "required", params: { missingProperty: "fits" }, message: "must have required property 'fits'", schema: schema62.required, parentSchema: schema62, data: data8 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key2 in data8) {
              if (!(key2 === "stage" || key2 === "part" || key2 === "kind" || key2 === "number" || key2 === "path" || key2 === "says" || key2 === "given" || key2 === "fits")) {
                const err22 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/$defs/templateParameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema62, data: data8 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data8.stage !== void 0) {
              let data9 = data8.stage;
              if (typeof data9 !== "string") {
                const err23 = { instancePath: instancePath + "/parameters/" + i0 + "/stage", schemaPath: "#/$defs/templateParameter/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.stage.type, parentSchema: schema62.properties.stage, data: data9 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data8.part !== void 0) {
              let data10 = data8.part;
              if (!(data10 === "condition" || data10 === "instruction")) {
                const err24 = { instancePath: instancePath + "/parameters/" + i0 + "/part", schemaPath: "#/$defs/templateParameter/properties/part/enum", keyword: "enum", params: { allowedValues: schema62.properties.part.enum }, message: "must be equal to one of the allowed values", schema: schema62.properties.part.enum, parentSchema: schema62.properties.part, data: data10 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data8.kind !== void 0) {
              let data11 = data8.kind;
              if (typeof data11 !== "string") {
                const err25 = { instancePath: instancePath + "/parameters/" + i0 + "/kind", schemaPath: "#/$defs/templateParameter/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.kind.type, parentSchema: schema62.properties.kind, data: data11 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data8.number !== void 0) {
              let data12 = data8.number;
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                const err26 = { instancePath: instancePath + "/parameters/" + i0 + "/number", schemaPath: "#/$defs/templateParameter/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema62.properties.number.type, parentSchema: schema62.properties.number, data: data12 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 < 1 || isNaN(data12)) {
                  const err27 = { instancePath: instancePath + "/parameters/" + i0 + "/number", schemaPath: "#/$defs/templateParameter/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema62.properties.number, data: data12 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
            }
            if (data8.path !== void 0) {
              let data13 = data8.path;
              if (typeof data13 !== "string") {
                const err28 = { instancePath: instancePath + "/parameters/" + i0 + "/path", schemaPath: "#/$defs/templateParameter/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.path.type, parentSchema: schema62.properties.path, data: data13 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.says !== void 0) {
              let data14 = data8.says;
              if (typeof data14 !== "string") {
                const err29 = { instancePath: instancePath + "/parameters/" + i0 + "/says", schemaPath: "#/$defs/templateParameter/properties/says/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.says.type, parentSchema: schema62.properties.says, data: data14 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data8.given !== void 0) {
              let data15 = data8.given;
              if (typeof data15 !== "string") {
                const err30 = { instancePath: instancePath + "/parameters/" + i0 + "/given", schemaPath: "#/$defs/templateParameter/properties/given/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.given.type, parentSchema: schema62.properties.given, data: data15 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data8.fits !== void 0) {
              let data16 = data8.fits;
              if (typeof data16 !== "boolean") {
                const err31 = { instancePath: instancePath + "/parameters/" + i0 + "/fits", schemaPath: "#/$defs/templateParameter/properties/fits/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema62.properties.fits.type, parentSchema: schema62.properties.fits, data: data16 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/$defs/templateParameter/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data: data8 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema60.properties.parameters.type, parentSchema: schema60.properties.parameters, data: data7 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tool === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.instance === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance" }, message: "must have required property 'instance'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.plannedAt === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plannedAt" }, message: "must have required property 'plannedAt'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.timeZone === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeZone" }, message: "must have required property 'timeZone'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.base === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base" }, message: "must have required property 'base'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.head === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.scope === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.hash === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hash" }, message: "must have required property 'hash'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.operations === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operations" }, message: "must have required property 'operations'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.guards === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "guards" }, message: "must have required property 'guards'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.diagnostics === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "diagnostics" }, message: "must have required property 'diagnostics'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.unchanged === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.undecided === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "undecided" }, message: "must have required property 'undecided'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.understood === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "understood" }, message: "must have required property 'understood'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.templateChecks === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "templateChecks" }, message: "must have required property 'templateChecks'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.unmanaged === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unmanaged" }, message: "must have required property 'unmanaged'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.documents === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "documents" }, message: "must have required property 'documents'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err19 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (1 !== data0) {
        const err20 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.tool !== void 0) {
      let data1 = data.tool;
      if (typeof data1 !== "string") {
        const err21 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tool.type, parentSchema: schema31.properties.tool, data: data1 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data2 = data.owner;
      if (typeof data2 !== "string") {
        const err22 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.owner.type, parentSchema: schema31.properties.owner, data: data2 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.instance !== void 0) {
      let data3 = data.instance;
      if (typeof data3 !== "string") {
        const err23 = { instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.instance.type, parentSchema: schema31.properties.instance, data: data3 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data4 = data.environments;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string") {
            const err24 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.environments.items.type, parentSchema: schema31.properties.environments.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.environments.type, parentSchema: schema31.properties.environments, data: data4 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.plannedAt !== void 0) {
      let data6 = data.plannedAt;
      if (typeof data6 !== "string") {
        const err26 = { instancePath: instancePath + "/plannedAt", schemaPath: "#/properties/plannedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.plannedAt.type, parentSchema: schema31.properties.plannedAt, data: data6 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.timeZone !== void 0) {
      let data7 = data.timeZone;
      if (typeof data7 !== "string") {
        const err27 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.timeZone.type, parentSchema: schema31.properties.timeZone, data: data7 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.base !== void 0) {
      let data8 = data.base;
      if (typeof data8 !== "string") {
        const err28 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.base.type, parentSchema: schema31.properties.base, data: data8 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.head !== void 0) {
      let data9 = data.head;
      if (typeof data9 !== "string") {
        const err29 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.head.type, parentSchema: schema31.properties.head, data: data9 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data10 = data.scope;
      if (!(data10 === "changed" || data10 === "all")) {
        const err30 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema31.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.scope.enum, parentSchema: schema31.properties.scope, data: data10 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.hash !== void 0) {
      let data11 = data.hash;
      if (typeof data11 === "string") {
        if (!pattern4.test(data11)) {
          const err31 = { instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{12}$"', schema: "^[0-9a-f]{12}$", parentSchema: schema31.properties.hash, data: data11 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.hash.type, parentSchema: schema31.properties.hash, data: data11 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.operations !== void 0) {
      let data12 = data.operations;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate21(data12[i1], { instancePath: instancePath + "/operations/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.operations.type, parentSchema: schema31.properties.operations, data: data12 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.guards !== void 0) {
      let data14 = data.guards;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate30(data14[i2], { instancePath: instancePath + "/guards/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/guards", schemaPath: "#/properties/guards/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.guards.type, parentSchema: schema31.properties.guards, data: data14 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.diagnostics !== void 0) {
      let data16 = data.diagnostics;
      if (Array.isArray(data16)) {
        const len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate32(data16[i3], { instancePath: instancePath + "/diagnostics/" + i3, parentData: data16, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/diagnostics", schemaPath: "#/properties/diagnostics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.diagnostics.type, parentSchema: schema31.properties.diagnostics, data: data16 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.unchanged !== void 0) {
      let data18 = data.unchanged;
      if (Array.isArray(data18)) {
        const len4 = data18.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate34(data18[i4], { instancePath: instancePath + "/unchanged/" + i4, parentData: data18, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/unchanged", schemaPath: "#/properties/unchanged/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.unchanged.type, parentSchema: schema31.properties.unchanged, data: data18 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.undecided !== void 0) {
      let data20 = data.undecided;
      if (Array.isArray(data20)) {
        const len5 = data20.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data21 = data20[i5];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.object === void 0) {
              const err37 = { instancePath: instancePath + "/undecided/" + i5, schemaPath: "#/properties/undecided/items/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'", schema: schema31.properties.undecided.items.required, parentSchema: schema31.properties.undecided.items, data: data21 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data21.key === void 0) {
              const err38 = { instancePath: instancePath + "/undecided/" + i5, schemaPath: "#/properties/undecided/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema31.properties.undecided.items.required, parentSchema: schema31.properties.undecided.items, data: data21 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            for (const key1 in data21) {
              if (!(key1 === "object" || key1 === "key" || key1 === "target" || key1 === "run")) {
                const err39 = { instancePath: instancePath + "/undecided/" + i5, schemaPath: "#/properties/undecided/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.undecided.items, data: data21 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data21.object !== void 0) {
              let data22 = data21.object;
              if (!(data22 === "workflow" || data22 === "template")) {
                const err40 = { instancePath: instancePath + "/undecided/" + i5 + "/object", schemaPath: "#/properties/undecided/items/properties/object/enum", keyword: "enum", params: { allowedValues: schema31.properties.undecided.items.properties.object.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.undecided.items.properties.object.enum, parentSchema: schema31.properties.undecided.items.properties.object, data: data22 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data21.key !== void 0) {
              let data23 = data21.key;
              if (typeof data23 !== "string") {
                const err41 = { instancePath: instancePath + "/undecided/" + i5 + "/key", schemaPath: "#/properties/undecided/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.undecided.items.properties.key.type, parentSchema: schema31.properties.undecided.items.properties.key, data: data23 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data21.target !== void 0) {
              let data24 = data21.target;
              if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                if (data24.project === void 0) {
                  const err42 = { instancePath: instancePath + "/undecided/" + i5 + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property 'project'", schema: schema44.required, parentSchema: schema44, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                if (data24.flag === void 0) {
                  const err43 = { instancePath: instancePath + "/undecided/" + i5 + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "flag" }, message: "must have required property 'flag'", schema: schema44.required, parentSchema: schema44, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (data24.environment === void 0) {
                  const err44 = { instancePath: instancePath + "/undecided/" + i5 + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema44.required, parentSchema: schema44, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                for (const key2 in data24) {
                  if (!(key2 === "project" || key2 === "flag" || key2 === "environment")) {
                    const err45 = { instancePath: instancePath + "/undecided/" + i5 + "/target", schemaPath: "#/$defs/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data: data24 };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                if (data24.project !== void 0) {
                  let data25 = data24.project;
                  if (typeof data25 !== "string") {
                    const err46 = { instancePath: instancePath + "/undecided/" + i5 + "/target/project", schemaPath: "#/$defs/target/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.project.type, parentSchema: schema44.properties.project, data: data25 };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (data24.flag !== void 0) {
                  let data26 = data24.flag;
                  if (typeof data26 !== "string") {
                    const err47 = { instancePath: instancePath + "/undecided/" + i5 + "/target/flag", schemaPath: "#/$defs/target/properties/flag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.flag.type, parentSchema: schema44.properties.flag, data: data26 };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
                if (data24.environment !== void 0) {
                  let data27 = data24.environment;
                  if (typeof data27 !== "string") {
                    const err48 = { instancePath: instancePath + "/undecided/" + i5 + "/target/environment", schemaPath: "#/$defs/target/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.environment.type, parentSchema: schema44.properties.environment, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
              } else {
                const err49 = { instancePath: instancePath + "/undecided/" + i5 + "/target", schemaPath: "#/$defs/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data: data24 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data21.run !== void 0) {
              let data28 = data21.run;
              if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                const err50 = { instancePath: instancePath + "/undecided/" + i5 + "/run", schemaPath: "#/properties/undecided/items/properties/run/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.undecided.items.properties.run.type, parentSchema: schema31.properties.undecided.items.properties.run, data: data28 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
              if (typeof data28 == "number" && isFinite(data28)) {
                if (data28 < 1 || isNaN(data28)) {
                  const err51 = { instancePath: instancePath + "/undecided/" + i5 + "/run", schemaPath: "#/properties/undecided/items/properties/run/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.undecided.items.properties.run, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/undecided/" + i5, schemaPath: "#/properties/undecided/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.undecided.items.type, parentSchema: schema31.properties.undecided.items, data: data21 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/undecided", schemaPath: "#/properties/undecided/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.undecided.type, parentSchema: schema31.properties.undecided, data: data20 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.understood !== void 0) {
      let data29 = data.understood;
      if (typeof data29 !== "boolean") {
        const err54 = { instancePath: instancePath + "/understood", schemaPath: "#/properties/understood/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.understood.type, parentSchema: schema31.properties.understood, data: data29 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.templateChecks !== void 0) {
      let data30 = data.templateChecks;
      if (Array.isArray(data30)) {
        const len6 = data30.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate36(data30[i6], { instancePath: instancePath + "/templateChecks/" + i6, parentData: data30, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/templateChecks", schemaPath: "#/properties/templateChecks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.templateChecks.type, parentSchema: schema31.properties.templateChecks, data: data30 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.unmanaged !== void 0) {
      let data32 = data.unmanaged;
      if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
        const err56 = { instancePath: instancePath + "/unmanaged", schemaPath: "#/properties/unmanaged/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.unmanaged.type, parentSchema: schema31.properties.unmanaged, data: data32 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      if (typeof data32 == "number" && isFinite(data32)) {
        if (data32 < 0 || isNaN(data32)) {
          const err57 = { instancePath: instancePath + "/unmanaged", schemaPath: "#/properties/unmanaged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.unmanaged, data: data32 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      }
    }
    if (data.documents !== void 0) {
      let data33 = data.documents;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        if (data33.head === void 0) {
          const err58 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'", schema: schema31.properties.documents.required, parentSchema: schema31.properties.documents, data: data33 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (data33.base === void 0) {
          const err59 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/required", keyword: "required", params: { missingProperty: "base" }, message: "must have required property 'base'", schema: schema31.properties.documents.required, parentSchema: schema31.properties.documents, data: data33 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        for (const key3 in data33) {
          if (!(key3 === "head" || key3 === "base")) {
            const err60 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.documents, data: data33 };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data33.head !== void 0) {
          let data34 = data33.head;
          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
            const err61 = { instancePath: instancePath + "/documents/head", schemaPath: "#/properties/documents/properties/head/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.documents.properties.head.type, parentSchema: schema31.properties.documents.properties.head, data: data34 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 < 0 || isNaN(data34)) {
              const err62 = { instancePath: instancePath + "/documents/head", schemaPath: "#/properties/documents/properties/head/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.documents.properties.head, data: data34 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
        }
        if (data33.base !== void 0) {
          let data35 = data33.base;
          if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
            const err63 = { instancePath: instancePath + "/documents/base", schemaPath: "#/properties/documents/properties/base/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.documents.properties.base.type, parentSchema: schema31.properties.documents.properties.base, data: data35 };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
          if (typeof data35 == "number" && isFinite(data35)) {
            if (data35 < 0 || isNaN(data35)) {
              const err64 = { instancePath: instancePath + "/documents/base", schemaPath: "#/properties/documents/properties/base/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.documents.properties.base, data: data35 };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.documents.type, parentSchema: schema31.properties.documents, data: data33 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
  } else {
    const err66 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err66];
    } else {
      vErrors.push(err66);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  stdin_default as default,
  validate
};
