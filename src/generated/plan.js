// Generated from schemas/ by `npm run build`. Do not edit.
// <stdin>
var validate = validate20;
var stdin_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/main/schemas/plan.schema.json", "title": "Plan", "description": "What would be done in LaunchDarkly, as data: the output of `plan --format json`.", "type": "object", "properties": { "version": { "title": "Version", "description": "Of this form.", "examples": [1], "const": 1 }, "tool": { "title": "Tool", "description": "Version of the tool.", "examples": ["0.1.0"], "type": "string" }, "owner": { "title": "Owner", "description": "Owner of what is made.", "examples": ["acme/storefront"], "type": "string" }, "instance": { "title": "Instance", "description": "Owner, and the environments if only some are looked after.", "examples": ["acme/storefront:production"], "type": "string" }, "environments": { "title": "Environments", "description": "Only these are looked after; all where it is absent.", "examples": [["production"]], "type": "array", "items": { "type": "string" } }, "plannedAt": { "title": "Planned at", "description": "ISO 8601, by LaunchDarkly's clock.", "examples": ["2026-12-01T09:00:00.000Z"], "type": "string" }, "timeZone": { "title": "Time zone", "description": "Name of the zone that reports tell dates in, besides UTC.", "examples": ["Europe/Berlin"], "type": "string" }, "base": { "title": "Base", "description": "Revision compared with.", "examples": ["nothing"], "type": "string" }, "head": { "title": "Head", "description": "Revision planned.", "examples": ["working tree"], "type": "string" }, "scope": { "title": "Scope", "description": "What was planned.", "examples": ["changed"], "enum": ["changed", "all"] }, "hash": { "title": "Hash", "description": "Twelve hex digits over the operations' digests.", "examples": ["4f53cda18c2b"], "type": "string", "pattern": "^[0-9a-f]{12}$" }, "operations": { "title": "Operations", "description": "In the order in which they are carried out.", "type": "array", "items": { "$ref": "#/$defs/operation" } }, "guards": { "title": "Guards", "description": "What is stopped.", "type": "array", "items": { "$ref": "#/$defs/guard" } }, "diagnostics": { "title": "Diagnostics", "description": "Errors first.", "type": "array", "items": { "$ref": "#/$defs/diagnostic" } }, "unchanged": { "title": "Unchanged", "description": "What stays as it is.", "type": "array", "items": { "$ref": "#/$defs/unchanged" } }, "undecided": { "title": "Undecided", "description": "Of whom nothing could be decided, since something could not be read or isn't there.", "type": "array", "items": { "title": "Undecided document", "description": "A document on a target, or a template.", "type": "object", "properties": { "object": { "title": "Object", "description": "What it is in LaunchDarkly.", "enum": ["workflow", "template"] }, "key": { "title": "Key", "description": "Of the document.", "examples": ["new-checkout"], "type": "string" }, "target": { "$ref": "#/$defs/target" }, "run": { "title": "Run", "description": "Number of the run.", "examples": [1], "type": "integer", "minimum": 1 } }, "additionalProperties": false, "required": ["object", "key"] } }, "understood": { "title": "Understood", "description": "Whether all documents could be understood; if not, nothing was decided.", "examples": [true], "type": "boolean" }, "templateChecks": { "title": "Trials", "description": "What templates say of the flags that they are used on, those included that don't fit.", "type": "array", "items": { "$ref": "#/$defs/templateCheck" } }, "unmanaged": { "title": "Unmanaged", "description": "Workflows on these targets that are not ours.", "examples": [0], "type": "integer", "minimum": 0 }, "documents": { "title": "Documents", "description": "How many there are.", "type": "object", "properties": { "head": { "title": "Head", "description": "At head.", "examples": [3], "type": "integer", "minimum": 0 }, "base": { "title": "Base", "description": "At base.", "examples": [3], "type": "integer", "minimum": 0 } }, "required": ["head", "base"], "additionalProperties": false } }, "required": ["version", "tool", "owner", "instance", "plannedAt", "timeZone", "base", "head", "scope", "hash", "operations", "guards", "diagnostics", "unchanged", "undecided", "understood", "templateChecks", "unmanaged", "documents"], "additionalProperties": false, "$defs": { "position": { "title": "Position", "description": "A place in a file of the repository.", "type": "object", "properties": { "file": { "title": "File", "description": "Path from the repository's root.", "examples": [".launchdarkly/workflows/checkout.yaml"], "type": "string" }, "line": { "title": "Line", "description": "Counted from 1.", "examples": [3], "type": "integer", "minimum": 1 }, "column": { "title": "Column", "description": "Counted from 1, in UTF-16 code units.", "examples": [1], "type": "integer", "minimum": 1 } }, "required": ["file", "line", "column"], "additionalProperties": false }, "diagnostic": { "title": "Diagnostic", "description": "An error, a warning or a notice.", "type": "object", "properties": { "severity": { "title": "Severity", "description": "Errors end with exit code 1.", "examples": ["error"], "enum": ["error", "warning", "notice"] }, "code": { "title": "Code", "description": "Stable name of the finding.", "examples": ["unknown-field"], "type": "string" }, "message": { "title": "Message", "description": "What is wrong.", "examples": ["Unknown field `waitt`."], "type": "string" }, "hint": { "title": "Hint", "description": "What to do about it.", "examples": ["Did you mean `wait`?"], "type": "string" }, "position": { "$ref": "#/$defs/position" }, "pointer": { "title": "Pointer", "description": "JSON Pointer into the document.", "examples": ["/stages/0/conditions/0/waitt"], "type": "string" }, "request": { "title": "Request", "description": "The request that failed.", "examples": ["GET https://app.launchdarkly.com/api/v2/templates"], "type": "string" } }, "required": ["severity", "code", "message"], "additionalProperties": false }, "target": { "title": "Target", "description": "Project, flag and environment.", "type": "object", "properties": { "project": { "title": "Project", "description": "Project key.", "examples": ["storefront"], "type": "string" }, "flag": { "title": "Flag", "description": "Flag key.", "examples": ["new-checkout"], "type": "string" }, "environment": { "title": "Environment", "description": "Environment key.", "examples": ["production"], "type": "string" } }, "required": ["project", "flag", "environment"], "additionalProperties": false }, "change": { "title": "Change", "description": "One difference, keyed by identity: stages by name.", "type": "object", "properties": { "path": { "title": "Path", "description": "Segments from the document's root.", "examples": [["stages", "10%", "conditions", "schedule"]], "type": "array", "items": { "type": "string" } }, "before": { "title": "Before", "description": "What was there; absent where it is added." }, "after": { "title": "After", "description": "What will be there; absent where it is taken away." } }, "required": ["path"], "additionalProperties": false }, "live": { "title": "Live object", "description": "A workflow in LaunchDarkly.", "type": "object", "properties": { "id": { "title": "Id", "description": "Its `_id`.", "examples": ["12ab3c4d5ef1a2345bcde67f"], "type": "string" }, "name": { "title": "Name", "description": "Its name.", "examples": ["Progressive rollout"], "type": "string" }, "status": { "title": "Status", "description": "LaunchDarkly's status; an open string.", "examples": ["active"], "type": "string" }, "hash": { "title": "Hash", "description": "Hash in its marker; absent where it has none.", "examples": ["1f0c9a7be241"], "type": "string" }, "executed": { "title": "Executed", "description": "Leading stages that have run, those of earlier runs included.", "examples": [1], "type": "integer", "minimum": 0 }, "stages": { "title": "Stages", "description": "Stages in all.", "examples": [3], "type": "integer", "minimum": 0 } }, "required": ["id", "name", "status", "executed", "stages"], "additionalProperties": false }, "operation": { "title": "Operation", "description": "What is done to one workflow or template.", "type": "object", "properties": { "object": { "title": "Object", "description": "What it is done to.", "examples": ["workflow"], "enum": ["workflow", "template"] }, "kind": { "title": "Kind", "description": "What is done.", "examples": ["create"], "enum": ["create", "replace", "delete", "adopt", "dedupe"] }, "id": { "title": "Id", "description": "Unique in the plan.", "examples": ["create workflow storefront/new-checkout/production new-checkout"], "type": "string" }, "key": { "title": "Key", "description": "Key of the document.", "examples": ["new-checkout"], "type": "string" }, "target": { "$ref": "#/$defs/target" }, "name": { "title": "Name", "description": "Name in LaunchDarkly.", "examples": ["Progressive rollout"], "type": "string" }, "run": { "title": "Run", "description": "Run number.", "examples": [1], "type": "integer", "minimum": 1 }, "startAt": { "title": "Start at", "description": "Stage that the run starts at.", "examples": ["everyone"], "type": "string" }, "progress": { "title": "Progress", "description": "What was live: absent, waiting, running@k, ended or active.", "examples": ["running@1"], "type": "string", "pattern": "^(absent|waiting|running@\\d+|ended|active)$" }, "digest": { "title": "Digest", "description": "Eight bytes, base64url: what a review covers.", "examples": ["Zm9vYmFyMTI"], "type": "string" }, "reason": { "title": "Reason", "description": "Why the plan does this.", "examples": ["It isn't in LaunchDarkly yet."], "type": "string" }, "notes": { "title": "Notes", "description": "What the team should know.", "type": "array", "items": { "type": "string" } }, "changes": { "title": "Changes", "description": "What differs.", "type": "array", "items": { "$ref": "#/$defs/change" } }, "names": { "title": "Names", "description": "Names of variations, rules and members by id, as far as the body, the content or the changes hold them: for people.", "examples": [{ "452f5fb5-7320-4ba3-81a1-8f4324f79d49": "Control" }], "type": "object", "additionalProperties": { "type": "string" } }, "partialDiff": { "title": "Partial picture", "description": "Whether the changes were made against live state, which leaves fields out.", "examples": [false], "type": "boolean" }, "position": { "$ref": "#/$defs/position" }, "blockedBy": { "title": "Blocked by", "description": "Codes of the guards that stop it.", "type": "array", "items": { "type": "string" } }, "after": { "title": "After", "description": "Ids of operations that must be done before.", "type": "array", "items": { "type": "string" } }, "body": { "title": "Body", "description": "Request body of the POST; parameters found by stage and kind get their ids when it is sent.", "type": "object" }, "templateKey": { "title": "Template key", "description": "Template that gives the stages.", "examples": ["standard-rollout"], "type": "string" }, "content": { "title": "Content", "description": "What the document says, in canonical form.", "type": "object" }, "undone": { "title": "Waiting", "description": "Whether an earlier apply left it undone.", "const": true }, "rest": { "title": "Rest", "description": "Of a replace: the digest of what is left of it once the old one is gone.", "examples": ["MnbSIbekm1Y"], "type": "string", "pattern": "^[A-Za-z0-9_-]{11}$" }, "templateStages": { "title": "Stages of the template", "description": "The stages that a template gives, the document's parameters in their places.", "type": "array", "items": { "type": "object" } }, "forecast": { "$ref": "#/$defs/forecast" }, "hash": { "title": "Hash", "description": "Hash in the marker of what is created or removed.", "examples": ["1f0c9a7be241"], "type": "string", "pattern": "^[0-9a-f]{12}$" }, "live": { "$ref": "#/$defs/live" }, "surplus": { "title": "Surplus", "description": "Of a dedupe: what is deleted.", "type": "array", "items": { "$ref": "#/$defs/live" } }, "liveHash": { "title": "Live hash", "description": "Hash in the live template's marker.", "examples": ["1f0c9a7be241"], "type": "string" }, "restore": { "title": "Restore", "description": "Body that puts a template back.", "type": "object" } }, "required": ["object", "kind", "id", "key", "name", "progress", "digest", "reason", "notes", "changes", "partialDiff", "position", "blockedBy", "after"], "additionalProperties": false, "if": { "properties": { "object": { "const": "workflow" } } }, "then": { "required": ["target", "run"] } }, "share": { "title": "Share", "description": "A variation and its share.", "type": "object", "properties": { "variation": { "title": "Variation", "description": "Its name.", "examples": ["Control"], "type": "string" }, "weight": { "title": "Weight", "description": "Thousandths of a percent.", "examples": [1e4], "type": "integer", "minimum": 0, "maximum": 1e5 } }, "required": ["variation", "weight"], "additionalProperties": false }, "served": { "title": "Served", "description": "What users of the flag get, by names of variations.", "type": "object", "properties": { "on": { "title": "On", "description": "Whether targeting is on.", "examples": [true], "type": "boolean" }, "everyone": { "title": "Everyone", "description": "What those get whom no target and no rule matches; empty: the default in the code.", "type": "array", "items": { "$ref": "#/$defs/share" } }, "rules": { "title": "Rules", "description": "What each rule serves.", "type": "array", "items": { "title": "Rule", "description": "A rule and what it serves.", "type": "object", "properties": { "name": { "title": "Name", "description": "Its description, or its first clause.", "examples": ["in segment beta"], "type": "string" }, "serves": { "title": "Serves", "description": "Its shares.", "type": "array", "items": { "$ref": "#/$defs/share" } } }, "required": ["name", "serves"], "additionalProperties": false } }, "targets": { "title": "Targets", "description": "Contexts that are targeted.", "type": "array", "items": { "title": "Target", "description": "A variation and whom it is served to.", "type": "object", "properties": { "variation": { "title": "Variation", "description": "Its name.", "examples": ["Control"], "type": "string" }, "contextKind": { "title": "Context kind", "description": "The kind of the contexts.", "examples": ["user"], "type": "string" }, "values": { "title": "Values", "description": "Keys of the contexts.", "type": "array", "items": { "type": "string" } } }, "required": ["variation", "contextKind", "values"], "additionalProperties": false } } }, "required": ["on", "everyone", "rules", "targets"], "additionalProperties": false }, "stageForecast": { "title": "Stage", "description": "What a stage leads to.", "type": "object", "properties": { "stage": { "title": "Stage", "description": "Its name, or its number.", "examples": ["10% of customers"], "type": "string" }, "hasRun": { "title": "Has run", "description": "Whether an earlier run carried it out, so that it isn't sent.", "examples": [false], "type": "boolean" }, "earliest": { "title": "Earliest", "description": "When it runs at the earliest: a date where one decides, else milliseconds after the merge.", "examples": [{ "afterMerge": 1728e5 }], "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "at": { "title": "At", "description": "ISO 8601.", "examples": ["2026-12-01T09:00:00.000Z"], "type": "string" }, "afterMerge": { "title": "After the merge", "description": "Milliseconds.", "examples": [1728e5], "type": "integer" } } }, "afterApproval": { "title": "After approval", "description": "Whether someone must approve it or a stage before it.", "examples": [false], "type": "boolean" }, "served": { "$ref": "#/$defs/served" }, "changesNothing": { "title": "Changes nothing", "description": "Its instructions leave the flag as it is.", "examples": [true], "const": true }, "failure": { "title": "Failure", "description": "Why it would fail.", "examples": ["the flag has no rule `x`"], "type": "string" } }, "required": ["stage", "hasRun", "afterApproval"], "additionalProperties": false }, "forecast": { "title": "Forecast", "description": "What users of the flag get now and after each stage, and when.", "type": "object", "properties": { "now": { "$ref": "#/$defs/served" }, "stages": { "title": "Stages", "description": "In order.", "type": "array", "items": { "$ref": "#/$defs/stageForecast" } }, "unknownKinds": { "title": "Unknown kinds", "description": "Kinds of instructions that are left out, since their effect isn't known.", "type": "array", "items": { "type": "string" } } }, "required": ["now", "stages", "unknownKinds"], "additionalProperties": false }, "templateCheck": { "title": "Trial", "description": "A template tried on a target.", "type": "object", "properties": { "key": { "title": "Key", "description": "Of the document.", "examples": ["new-checkout"], "type": "string" }, "target": { "$ref": "#/$defs/target" }, "template": { "title": "Template", "description": "Its key.", "examples": ["standard-rollout"], "type": "string" }, "checkedHere": { "title": "Checked here", "description": "Why LaunchDarkly's own dry run was not asked; absent where it was.", "examples": ["this plan makes the template itself"], "type": "string" }, "parameters": { "title": "Parameters", "description": "Parts that name something of a flag.", "type": "array", "items": { "$ref": "#/$defs/templateParameter" } } }, "additionalProperties": false, "required": ["key", "target", "template", "parameters"] }, "templateParameter": { "title": "Template parameter", "description": "A part of a template that names something of a flag.", "type": "object", "properties": { "stage": { "title": "Stage", "description": "Its name, or `stage N`.", "examples": ["everyone"], "type": "string" }, "part": { "title": "Part", "description": "What kind of part it is.", "enum": ["condition", "instruction"] }, "kind": { "title": "Kind", "description": "Of the instruction or condition.", "examples": ["updateFallthroughVariationOrRollout"], "type": "string" }, "number": { "title": "Number", "description": "Which one, where the stage has several of this kind; 1 is the first.", "examples": [2], "type": "integer", "minimum": 1 }, "path": { "title": "Path", "description": "JSON Pointer inside the part.", "examples": ["/variationId"], "type": "string" }, "templateValue": { "title": "Template value", "description": "What the template has there, for people.", "examples": ["`true`"], "type": "string" }, "documentValue": { "title": "Document value", "description": "What the document puts in its place, for people.", "examples": ["`Semantic`"], "type": "string" }, "fits": { "title": "Fits", "description": "Whether the flag has what stands there then.", "examples": [true], "type": "boolean" } }, "additionalProperties": false, "required": ["stage", "part", "kind", "path", "templateValue", "fits"] }, "guard": { "title": "Guard", "description": "A stop.", "type": "object", "properties": { "code": { "title": "Code", "description": "Stable name.", "examples": ["run-once"], "type": "string" }, "scope": { "title": "Scope", "description": "What it stops.", "examples": ["operation"], "enum": ["operation", "deletes", "plan"] }, "overridable": { "title": "Overridable", "description": "Whether it can be lifted for this plan.", "examples": [false], "type": "boolean" }, "message": { "title": "Message", "description": "What is stopped, with its numbers.", "examples": ["This workflow has started."], "type": "string" }, "hint": { "title": "Hint", "description": "The way out.", "examples": ["Raise `run`."], "type": "string" }, "operations": { "title": "Operations", "description": "Ids of the operations that it stops.", "type": "array", "items": { "type": "string" } }, "position": { "$ref": "#/$defs/position" } }, "required": ["code", "scope", "overridable", "message", "hint", "operations"], "additionalProperties": false }, "unchanged": { "title": "Unchanged", "description": "A document that nothing is done for.", "type": "object", "properties": { "key": { "title": "Key", "description": "Key of the document.", "examples": ["new-checkout"], "type": "string" }, "object": { "title": "Object", "description": "What it is.", "examples": ["workflow"], "enum": ["workflow", "template"] }, "target": { "$ref": "#/$defs/target" }, "reason": { "title": "Reason", "description": "Why nothing is done.", "examples": ["It has run."], "type": "string" } }, "required": ["key", "object", "reason"], "additionalProperties": false } } };
var schema33 = { "title": "Target", "description": "Project, flag and environment.", "type": "object", "properties": { "project": { "title": "Project", "description": "Project key.", "examples": ["storefront"], "type": "string" }, "flag": { "title": "Flag", "description": "Flag key.", "examples": ["new-checkout"], "type": "string" }, "environment": { "title": "Environment", "description": "Environment key.", "examples": ["production"], "type": "string" } }, "required": ["project", "flag", "environment"], "additionalProperties": false };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^[0-9a-f]{12}$", "u");
var schema32 = { "title": "Operation", "description": "What is done to one workflow or template.", "type": "object", "properties": { "object": { "title": "Object", "description": "What it is done to.", "examples": ["workflow"], "enum": ["workflow", "template"] }, "kind": { "title": "Kind", "description": "What is done.", "examples": ["create"], "enum": ["create", "replace", "delete", "adopt", "dedupe"] }, "id": { "title": "Id", "description": "Unique in the plan.", "examples": ["create workflow storefront/new-checkout/production new-checkout"], "type": "string" }, "key": { "title": "Key", "description": "Key of the document.", "examples": ["new-checkout"], "type": "string" }, "target": { "$ref": "#/$defs/target" }, "name": { "title": "Name", "description": "Name in LaunchDarkly.", "examples": ["Progressive rollout"], "type": "string" }, "run": { "title": "Run", "description": "Run number.", "examples": [1], "type": "integer", "minimum": 1 }, "startAt": { "title": "Start at", "description": "Stage that the run starts at.", "examples": ["everyone"], "type": "string" }, "progress": { "title": "Progress", "description": "What was live: absent, waiting, running@k, ended or active.", "examples": ["running@1"], "type": "string", "pattern": "^(absent|waiting|running@\\d+|ended|active)$" }, "digest": { "title": "Digest", "description": "Eight bytes, base64url: what a review covers.", "examples": ["Zm9vYmFyMTI"], "type": "string" }, "reason": { "title": "Reason", "description": "Why the plan does this.", "examples": ["It isn't in LaunchDarkly yet."], "type": "string" }, "notes": { "title": "Notes", "description": "What the team should know.", "type": "array", "items": { "type": "string" } }, "changes": { "title": "Changes", "description": "What differs.", "type": "array", "items": { "$ref": "#/$defs/change" } }, "names": { "title": "Names", "description": "Names of variations, rules and members by id, as far as the body, the content or the changes hold them: for people.", "examples": [{ "452f5fb5-7320-4ba3-81a1-8f4324f79d49": "Control" }], "type": "object", "additionalProperties": { "type": "string" } }, "partialDiff": { "title": "Partial picture", "description": "Whether the changes were made against live state, which leaves fields out.", "examples": [false], "type": "boolean" }, "position": { "$ref": "#/$defs/position" }, "blockedBy": { "title": "Blocked by", "description": "Codes of the guards that stop it.", "type": "array", "items": { "type": "string" } }, "after": { "title": "After", "description": "Ids of operations that must be done before.", "type": "array", "items": { "type": "string" } }, "body": { "title": "Body", "description": "Request body of the POST; parameters found by stage and kind get their ids when it is sent.", "type": "object" }, "templateKey": { "title": "Template key", "description": "Template that gives the stages.", "examples": ["standard-rollout"], "type": "string" }, "content": { "title": "Content", "description": "What the document says, in canonical form.", "type": "object" }, "undone": { "title": "Waiting", "description": "Whether an earlier apply left it undone.", "const": true }, "rest": { "title": "Rest", "description": "Of a replace: the digest of what is left of it once the old one is gone.", "examples": ["MnbSIbekm1Y"], "type": "string", "pattern": "^[A-Za-z0-9_-]{11}$" }, "templateStages": { "title": "Stages of the template", "description": "The stages that a template gives, the document's parameters in their places.", "type": "array", "items": { "type": "object" } }, "forecast": { "$ref": "#/$defs/forecast" }, "hash": { "title": "Hash", "description": "Hash in the marker of what is created or removed.", "examples": ["1f0c9a7be241"], "type": "string", "pattern": "^[0-9a-f]{12}$" }, "live": { "$ref": "#/$defs/live" }, "surplus": { "title": "Surplus", "description": "Of a dedupe: what is deleted.", "type": "array", "items": { "$ref": "#/$defs/live" } }, "liveHash": { "title": "Live hash", "description": "Hash in the live template's marker.", "examples": ["1f0c9a7be241"], "type": "string" }, "restore": { "title": "Restore", "description": "Body that puts a template back.", "type": "object" } }, "required": ["object", "kind", "id", "key", "name", "progress", "digest", "reason", "notes", "changes", "partialDiff", "position", "blockedBy", "after"], "additionalProperties": false, "if": { "properties": { "object": { "const": "workflow" } } }, "then": { "required": ["target", "run"] } };
var schema34 = { "title": "Change", "description": "One difference, keyed by identity: stages by name.", "type": "object", "properties": { "path": { "title": "Path", "description": "Segments from the document's root.", "examples": [["stages", "10%", "conditions", "schedule"]], "type": "array", "items": { "type": "string" } }, "before": { "title": "Before", "description": "What was there; absent where it is added." }, "after": { "title": "After", "description": "What will be there; absent where it is taken away." } }, "required": ["path"], "additionalProperties": false };
var schema35 = { "title": "Position", "description": "A place in a file of the repository.", "type": "object", "properties": { "file": { "title": "File", "description": "Path from the repository's root.", "examples": [".launchdarkly/workflows/checkout.yaml"], "type": "string" }, "line": { "title": "Line", "description": "Counted from 1.", "examples": [3], "type": "integer", "minimum": 1 }, "column": { "title": "Column", "description": "Counted from 1, in UTF-16 code units.", "examples": [1], "type": "integer", "minimum": 1 } }, "required": ["file", "line", "column"], "additionalProperties": false };
var schema41 = { "title": "Live object", "description": "A workflow in LaunchDarkly.", "type": "object", "properties": { "id": { "title": "Id", "description": "Its `_id`.", "examples": ["12ab3c4d5ef1a2345bcde67f"], "type": "string" }, "name": { "title": "Name", "description": "Its name.", "examples": ["Progressive rollout"], "type": "string" }, "status": { "title": "Status", "description": "LaunchDarkly's status; an open string.", "examples": ["active"], "type": "string" }, "hash": { "title": "Hash", "description": "Hash in its marker; absent where it has none.", "examples": ["1f0c9a7be241"], "type": "string" }, "executed": { "title": "Executed", "description": "Leading stages that have run, those of earlier runs included.", "examples": [1], "type": "integer", "minimum": 0 }, "stages": { "title": "Stages", "description": "Stages in all.", "examples": [3], "type": "integer", "minimum": 0 } }, "required": ["id", "name", "status", "executed", "stages"], "additionalProperties": false };
var pattern5 = new RegExp("^(absent|waiting|running@\\d+|ended|active)$", "u");
var pattern6 = new RegExp("^[A-Za-z0-9_-]{11}$", "u");
var schema36 = { "title": "Forecast", "description": "What users of the flag get now and after each stage, and when.", "type": "object", "properties": { "now": { "$ref": "#/$defs/served" }, "stages": { "title": "Stages", "description": "In order.", "type": "array", "items": { "$ref": "#/$defs/stageForecast" } }, "unknownKinds": { "title": "Unknown kinds", "description": "Kinds of instructions that are left out, since their effect isn't known.", "type": "array", "items": { "type": "string" } } }, "required": ["now", "stages", "unknownKinds"], "additionalProperties": false };
var schema37 = { "title": "Served", "description": "What users of the flag get, by names of variations.", "type": "object", "properties": { "on": { "title": "On", "description": "Whether targeting is on.", "examples": [true], "type": "boolean" }, "everyone": { "title": "Everyone", "description": "What those get whom no target and no rule matches; empty: the default in the code.", "type": "array", "items": { "$ref": "#/$defs/share" } }, "rules": { "title": "Rules", "description": "What each rule serves.", "type": "array", "items": { "title": "Rule", "description": "A rule and what it serves.", "type": "object", "properties": { "name": { "title": "Name", "description": "Its description, or its first clause.", "examples": ["in segment beta"], "type": "string" }, "serves": { "title": "Serves", "description": "Its shares.", "type": "array", "items": { "$ref": "#/$defs/share" } } }, "required": ["name", "serves"], "additionalProperties": false } }, "targets": { "title": "Targets", "description": "Contexts that are targeted.", "type": "array", "items": { "title": "Target", "description": "A variation and whom it is served to.", "type": "object", "properties": { "variation": { "title": "Variation", "description": "Its name.", "examples": ["Control"], "type": "string" }, "contextKind": { "title": "Context kind", "description": "The kind of the contexts.", "examples": ["user"], "type": "string" }, "values": { "title": "Values", "description": "Keys of the contexts.", "type": "array", "items": { "type": "string" } } }, "required": ["variation", "contextKind", "values"], "additionalProperties": false } } }, "required": ["on", "everyone", "rules", "targets"], "additionalProperties": false };
var schema38 = { "title": "Share", "description": "A variation and its share.", "type": "object", "properties": { "variation": { "title": "Variation", "description": "Its name.", "examples": ["Control"], "type": "string" }, "weight": { "title": "Weight", "description": "Thousandths of a percent.", "examples": [1e4], "type": "integer", "minimum": 0, "maximum": 1e5 } }, "required": ["variation", "weight"], "additionalProperties": false };
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.everyone === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "everyone" }, message: "must have required property 'everyone'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.rules === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.targets === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" }, message: "must have required property 'targets'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "on" || key0 === "everyone" || key0 === "rules" || key0 === "targets")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data };
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
        const err5 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema37.properties.on.type, parentSchema: schema37.properties.on, data: data0 };
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
              const err6 = { instancePath: instancePath + "/everyone/" + i0, schemaPath: "#/$defs/share/required", keyword: "required", params: { missingProperty: "variation" }, message: "must have required property 'variation'", schema: schema38.required, parentSchema: schema38, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data2.weight === void 0) {
              const err7 = { instancePath: instancePath + "/everyone/" + i0, schemaPath: "#/$defs/share/required", keyword: "required", params: { missingProperty: "weight" }, message: "must have required property 'weight'", schema: schema38.required, parentSchema: schema38, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "variation" || key1 === "weight")) {
                const err8 = { instancePath: instancePath + "/everyone/" + i0, schemaPath: "#/$defs/share/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data: data2 };
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
                const err9 = { instancePath: instancePath + "/everyone/" + i0 + "/variation", schemaPath: "#/$defs/share/properties/variation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.variation.type, parentSchema: schema38.properties.variation, data: data3 };
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
                const err10 = { instancePath: instancePath + "/everyone/" + i0 + "/weight", schemaPath: "#/$defs/share/properties/weight/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.weight.type, parentSchema: schema38.properties.weight, data: data4 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 1e5 || isNaN(data4)) {
                  const err11 = { instancePath: instancePath + "/everyone/" + i0 + "/weight", schemaPath: "#/$defs/share/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema38.properties.weight, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (data4 < 0 || isNaN(data4)) {
                  const err12 = { instancePath: instancePath + "/everyone/" + i0 + "/weight", schemaPath: "#/$defs/share/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.weight, data: data4 };
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
            const err13 = { instancePath: instancePath + "/everyone/" + i0, schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data: data2 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/everyone", schemaPath: "#/properties/everyone/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.everyone.type, parentSchema: schema37.properties.everyone, data: data1 };
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
              const err15 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema37.properties.rules.items.required, parentSchema: schema37.properties.rules.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data6.serves === void 0) {
              const err16 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "serves" }, message: "must have required property 'serves'", schema: schema37.properties.rules.items.required, parentSchema: schema37.properties.rules.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            for (const key2 in data6) {
              if (!(key2 === "name" || key2 === "serves")) {
                const err17 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.rules.items, data: data6 };
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
                const err18 = { instancePath: instancePath + "/rules/" + i1 + "/name", schemaPath: "#/properties/rules/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.rules.items.properties.name.type, parentSchema: schema37.properties.rules.items.properties.name, data: data7 };
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
                      const err19 = { instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2, schemaPath: "#/$defs/share/required", keyword: "required", params: { missingProperty: "variation" }, message: "must have required property 'variation'", schema: schema38.required, parentSchema: schema38, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                    if (data9.weight === void 0) {
                      const err20 = { instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2, schemaPath: "#/$defs/share/required", keyword: "required", params: { missingProperty: "weight" }, message: "must have required property 'weight'", schema: schema38.required, parentSchema: schema38, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                    for (const key3 in data9) {
                      if (!(key3 === "variation" || key3 === "weight")) {
                        const err21 = { instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2, schemaPath: "#/$defs/share/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data: data9 };
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
                        const err22 = { instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2 + "/variation", schemaPath: "#/$defs/share/properties/variation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.variation.type, parentSchema: schema38.properties.variation, data: data10 };
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
                        const err23 = { instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2 + "/weight", schemaPath: "#/$defs/share/properties/weight/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.weight.type, parentSchema: schema38.properties.weight, data: data11 };
                        if (vErrors === null) {
                          vErrors = [err23];
                        } else {
                          vErrors.push(err23);
                        }
                        errors++;
                      }
                      if (typeof data11 == "number" && isFinite(data11)) {
                        if (data11 > 1e5 || isNaN(data11)) {
                          const err24 = { instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2 + "/weight", schemaPath: "#/$defs/share/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema38.properties.weight, data: data11 };
                          if (vErrors === null) {
                            vErrors = [err24];
                          } else {
                            vErrors.push(err24);
                          }
                          errors++;
                        }
                        if (data11 < 0 || isNaN(data11)) {
                          const err25 = { instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2 + "/weight", schemaPath: "#/$defs/share/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.weight, data: data11 };
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
                    const err26 = { instancePath: instancePath + "/rules/" + i1 + "/serves/" + i2, schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
              } else {
                const err27 = { instancePath: instancePath + "/rules/" + i1 + "/serves", schemaPath: "#/properties/rules/items/properties/serves/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.rules.items.properties.serves.type, parentSchema: schema37.properties.rules.items.properties.serves, data: data8 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.rules.items.type, parentSchema: schema37.properties.rules.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.rules.type, parentSchema: schema37.properties.rules, data: data5 };
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
              const err30 = { instancePath: instancePath + "/targets/" + i3, schemaPath: "#/properties/targets/items/required", keyword: "required", params: { missingProperty: "variation" }, message: "must have required property 'variation'", schema: schema37.properties.targets.items.required, parentSchema: schema37.properties.targets.items, data: data13 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data13.contextKind === void 0) {
              const err31 = { instancePath: instancePath + "/targets/" + i3, schemaPath: "#/properties/targets/items/required", keyword: "required", params: { missingProperty: "contextKind" }, message: "must have required property 'contextKind'", schema: schema37.properties.targets.items.required, parentSchema: schema37.properties.targets.items, data: data13 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data13.values === void 0) {
              const err32 = { instancePath: instancePath + "/targets/" + i3, schemaPath: "#/properties/targets/items/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'", schema: schema37.properties.targets.items.required, parentSchema: schema37.properties.targets.items, data: data13 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            for (const key4 in data13) {
              if (!(key4 === "variation" || key4 === "contextKind" || key4 === "values")) {
                const err33 = { instancePath: instancePath + "/targets/" + i3, schemaPath: "#/properties/targets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.targets.items, data: data13 };
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
                const err34 = { instancePath: instancePath + "/targets/" + i3 + "/variation", schemaPath: "#/properties/targets/items/properties/variation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.targets.items.properties.variation.type, parentSchema: schema37.properties.targets.items.properties.variation, data: data14 };
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
                const err35 = { instancePath: instancePath + "/targets/" + i3 + "/contextKind", schemaPath: "#/properties/targets/items/properties/contextKind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.targets.items.properties.contextKind.type, parentSchema: schema37.properties.targets.items.properties.contextKind, data: data15 };
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
                    const err36 = { instancePath: instancePath + "/targets/" + i3 + "/values/" + i4, schemaPath: "#/properties/targets/items/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.targets.items.properties.values.items.type, parentSchema: schema37.properties.targets.items.properties.values.items, data: data17 };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
              } else {
                const err37 = { instancePath: instancePath + "/targets/" + i3 + "/values", schemaPath: "#/properties/targets/items/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.targets.items.properties.values.type, parentSchema: schema37.properties.targets.items.properties.values, data: data16 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/targets/" + i3, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.targets.items.type, parentSchema: schema37.properties.targets.items, data: data13 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.targets.type, parentSchema: schema37.properties.targets, data: data12 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
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
var schema40 = { "title": "Stage", "description": "What a stage leads to.", "type": "object", "properties": { "stage": { "title": "Stage", "description": "Its name, or its number.", "examples": ["10% of customers"], "type": "string" }, "hasRun": { "title": "Has run", "description": "Whether an earlier run carried it out, so that it isn't sent.", "examples": [false], "type": "boolean" }, "earliest": { "title": "Earliest", "description": "When it runs at the earliest: a date where one decides, else milliseconds after the merge.", "examples": [{ "afterMerge": 1728e5 }], "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "at": { "title": "At", "description": "ISO 8601.", "examples": ["2026-12-01T09:00:00.000Z"], "type": "string" }, "afterMerge": { "title": "After the merge", "description": "Milliseconds.", "examples": [1728e5], "type": "integer" } } }, "afterApproval": { "title": "After approval", "description": "Whether someone must approve it or a stage before it.", "examples": [false], "type": "boolean" }, "served": { "$ref": "#/$defs/served" }, "changesNothing": { "title": "Changes nothing", "description": "Its instructions leave the flag as it is.", "examples": [true], "const": true }, "failure": { "title": "Failure", "description": "Why it would fail.", "examples": ["the flag has no rule `x`"], "type": "string" } }, "required": ["stage", "hasRun", "afterApproval"], "additionalProperties": false };
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" }, message: "must have required property 'stage'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.hasRun === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hasRun" }, message: "must have required property 'hasRun'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.afterApproval === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "afterApproval" }, message: "must have required property 'afterApproval'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "stage" || key0 === "hasRun" || key0 === "earliest" || key0 === "afterApproval" || key0 === "served" || key0 === "changesNothing" || key0 === "failure")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
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
        const err4 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.stage.type, parentSchema: schema40.properties.stage, data: data0 };
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
        const err5 = { instancePath: instancePath + "/hasRun", schemaPath: "#/properties/hasRun/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema40.properties.hasRun.type, parentSchema: schema40.properties.hasRun, data: data1 };
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
          const err6 = { instancePath: instancePath + "/earliest", schemaPath: "#/properties/earliest/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema40.properties.earliest, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (Object.keys(data2).length < 1) {
          const err7 = { instancePath: instancePath + "/earliest", schemaPath: "#/properties/earliest/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema40.properties.earliest, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "at" || key1 === "afterMerge")) {
            const err8 = { instancePath: instancePath + "/earliest", schemaPath: "#/properties/earliest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40.properties.earliest, data: data2 };
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
            const err9 = { instancePath: instancePath + "/earliest/at", schemaPath: "#/properties/earliest/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.earliest.properties.at.type, parentSchema: schema40.properties.earliest.properties.at, data: data3 };
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
            const err10 = { instancePath: instancePath + "/earliest/afterMerge", schemaPath: "#/properties/earliest/properties/afterMerge/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.earliest.properties.afterMerge.type, parentSchema: schema40.properties.earliest.properties.afterMerge, data: data4 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/earliest", schemaPath: "#/properties/earliest/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.earliest.type, parentSchema: schema40.properties.earliest, data: data2 };
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
        const err12 = { instancePath: instancePath + "/afterApproval", schemaPath: "#/properties/afterApproval/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema40.properties.afterApproval.type, parentSchema: schema40.properties.afterApproval, data: data5 };
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
        const err13 = { instancePath: instancePath + "/changesNothing", schemaPath: "#/properties/changesNothing/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema40.properties.changesNothing, data: data7 };
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
        const err14 = { instancePath: instancePath + "/failure", schemaPath: "#/properties/failure/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.failure.type, parentSchema: schema40.properties.failure, data: data8 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" }, message: "must have required property 'now'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.stages === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stages" }, message: "must have required property 'stages'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.unknownKinds === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknownKinds" }, message: "must have required property 'unknownKinds'", schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "now" || key0 === "stages" || key0 === "unknownKinds")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36, data };
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
        const err4 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.stages.type, parentSchema: schema36.properties.stages, data: data1 };
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
            const err5 = { instancePath: instancePath + "/unknownKinds/" + i1, schemaPath: "#/properties/unknownKinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.unknownKinds.items.type, parentSchema: schema36.properties.unknownKinds.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/unknownKinds", schemaPath: "#/properties/unknownKinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.unknownKinds.type, parentSchema: schema36.properties.unknownKinds, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data };
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
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object !== void 0) {
      if ("workflow" !== data.object) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.target === void 0) {
        const err1 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema32.then.required, parentSchema: schema32.then, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.run === void 0) {
        const err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'", schema: schema32.then.required, parentSchema: schema32.then, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema32.if, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.progress === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "progress" }, message: "must have required property 'progress'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.digest === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.notes === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.changes === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.partialDiff === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partialDiff" }, message: "must have required property 'partialDiff'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.position === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "position" }, message: "must have required property 'position'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.blockedBy === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blockedBy" }, message: "must have required property 'blockedBy'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.after === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema32.properties, key0)) {
        const err18 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.object !== void 0) {
      let data1 = data.object;
      if (!(data1 === "workflow" || data1 === "template")) {
        const err19 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: schema32.properties.object.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.object.enum, parentSchema: schema32.properties.object, data: data1 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (!(data2 === "create" || data2 === "replace" || data2 === "delete" || data2 === "adopt" || data2 === "dedupe")) {
        const err20 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema32.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.kind.enum, parentSchema: schema32.properties.kind, data: data2 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data3 = data.id;
      if (typeof data3 !== "string") {
        const err21 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.id.type, parentSchema: schema32.properties.id, data: data3 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data4 = data.key;
      if (typeof data4 !== "string") {
        const err22 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.key.type, parentSchema: schema32.properties.key, data: data4 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data5 = data.target;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.project === void 0) {
          const err23 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property 'project'", schema: schema33.required, parentSchema: schema33, data: data5 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data5.flag === void 0) {
          const err24 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "flag" }, message: "must have required property 'flag'", schema: schema33.required, parentSchema: schema33, data: data5 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data5.environment === void 0) {
          const err25 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema33.required, parentSchema: schema33, data: data5 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "project" || key1 === "flag" || key1 === "environment")) {
            const err26 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data5 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data5.project !== void 0) {
          let data6 = data5.project;
          if (typeof data6 !== "string") {
            const err27 = { instancePath: instancePath + "/target/project", schemaPath: "#/$defs/target/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.project.type, parentSchema: schema33.properties.project, data: data6 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data5.flag !== void 0) {
          let data7 = data5.flag;
          if (typeof data7 !== "string") {
            const err28 = { instancePath: instancePath + "/target/flag", schemaPath: "#/$defs/target/properties/flag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.flag.type, parentSchema: schema33.properties.flag, data: data7 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data5.environment !== void 0) {
          let data8 = data5.environment;
          if (typeof data8 !== "string") {
            const err29 = { instancePath: instancePath + "/target/environment", schemaPath: "#/$defs/target/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.environment.type, parentSchema: schema33.properties.environment, data: data8 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data: data5 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data9 = data.name;
      if (typeof data9 !== "string") {
        const err31 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.name.type, parentSchema: schema32.properties.name, data: data9 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.run !== void 0) {
      let data10 = data.run;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err32 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.run.type, parentSchema: schema32.properties.run, data: data10 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 1 || isNaN(data10)) {
          const err33 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.run, data: data10 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.startAt !== void 0) {
      let data11 = data.startAt;
      if (typeof data11 !== "string") {
        const err34 = { instancePath: instancePath + "/startAt", schemaPath: "#/properties/startAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.startAt.type, parentSchema: schema32.properties.startAt, data: data11 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.progress !== void 0) {
      let data12 = data.progress;
      if (typeof data12 === "string") {
        if (!pattern5.test(data12)) {
          const err35 = { instancePath: instancePath + "/progress", schemaPath: "#/properties/progress/pattern", keyword: "pattern", params: { pattern: "^(absent|waiting|running@\\d+|ended|active)$" }, message: 'must match pattern "^(absent|waiting|running@\\d+|ended|active)$"', schema: "^(absent|waiting|running@\\d+|ended|active)$", parentSchema: schema32.properties.progress, data: data12 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.progress.type, parentSchema: schema32.properties.progress, data: data12 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.digest !== void 0) {
      let data13 = data.digest;
      if (typeof data13 !== "string") {
        const err37 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.digest.type, parentSchema: schema32.properties.digest, data: data13 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data14 = data.reason;
      if (typeof data14 !== "string") {
        const err38 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.reason.type, parentSchema: schema32.properties.reason, data: data14 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.notes !== void 0) {
      let data15 = data.notes;
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data16 = data15[i0];
          if (typeof data16 !== "string") {
            const err39 = { instancePath: instancePath + "/notes/" + i0, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.notes.items.type, parentSchema: schema32.properties.notes.items, data: data16 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.notes.type, parentSchema: schema32.properties.notes, data: data15 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data17 = data.changes;
      if (Array.isArray(data17)) {
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data18 = data17[i1];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.path === void 0) {
              const err41 = { instancePath: instancePath + "/changes/" + i1, schemaPath: "#/$defs/change/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema34.required, parentSchema: schema34, data: data18 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            for (const key2 in data18) {
              if (!(key2 === "path" || key2 === "before" || key2 === "after")) {
                const err42 = { instancePath: instancePath + "/changes/" + i1, schemaPath: "#/$defs/change/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data: data18 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data18.path !== void 0) {
              let data19 = data18.path;
              if (Array.isArray(data19)) {
                const len2 = data19.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data20 = data19[i2];
                  if (typeof data20 !== "string") {
                    const err43 = { instancePath: instancePath + "/changes/" + i1 + "/path/" + i2, schemaPath: "#/$defs/change/properties/path/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.path.items.type, parentSchema: schema34.properties.path.items, data: data20 };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
              } else {
                const err44 = { instancePath: instancePath + "/changes/" + i1 + "/path", schemaPath: "#/$defs/change/properties/path/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.path.type, parentSchema: schema34.properties.path, data: data19 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/changes/" + i1, schemaPath: "#/$defs/change/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data: data18 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.changes.type, parentSchema: schema32.properties.changes, data: data17 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.names !== void 0) {
      let data21 = data.names;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key3 in data21) {
          let data22 = data21[key3];
          if (typeof data22 !== "string") {
            const err47 = { instancePath: instancePath + "/names/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/names/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.names.additionalProperties.type, parentSchema: schema32.properties.names.additionalProperties, data: data22 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.names.type, parentSchema: schema32.properties.names, data: data21 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.partialDiff !== void 0) {
      let data23 = data.partialDiff;
      if (typeof data23 !== "boolean") {
        const err49 = { instancePath: instancePath + "/partialDiff", schemaPath: "#/properties/partialDiff/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.partialDiff.type, parentSchema: schema32.properties.partialDiff, data: data23 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.position !== void 0) {
      let data24 = data.position;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.file === void 0) {
          const err50 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema35.required, parentSchema: schema35, data: data24 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data24.line === void 0) {
          const err51 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema35.required, parentSchema: schema35, data: data24 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data24.column === void 0) {
          const err52 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema35.required, parentSchema: schema35, data: data24 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        for (const key4 in data24) {
          if (!(key4 === "file" || key4 === "line" || key4 === "column")) {
            const err53 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data: data24 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data24.file !== void 0) {
          let data25 = data24.file;
          if (typeof data25 !== "string") {
            const err54 = { instancePath: instancePath + "/position/file", schemaPath: "#/$defs/position/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.file.type, parentSchema: schema35.properties.file, data: data25 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data24.line !== void 0) {
          let data26 = data24.line;
          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
            const err55 = { instancePath: instancePath + "/position/line", schemaPath: "#/$defs/position/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.line.type, parentSchema: schema35.properties.line, data: data26 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 < 1 || isNaN(data26)) {
              const err56 = { instancePath: instancePath + "/position/line", schemaPath: "#/$defs/position/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema35.properties.line, data: data26 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          }
        }
        if (data24.column !== void 0) {
          let data27 = data24.column;
          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
            const err57 = { instancePath: instancePath + "/position/column", schemaPath: "#/$defs/position/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.column.type, parentSchema: schema35.properties.column, data: data27 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 < 1 || isNaN(data27)) {
              const err58 = { instancePath: instancePath + "/position/column", schemaPath: "#/$defs/position/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema35.properties.column, data: data27 };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data24 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.blockedBy !== void 0) {
      let data28 = data.blockedBy;
      if (Array.isArray(data28)) {
        const len3 = data28.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data29 = data28[i3];
          if (typeof data29 !== "string") {
            const err60 = { instancePath: instancePath + "/blockedBy/" + i3, schemaPath: "#/properties/blockedBy/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.blockedBy.items.type, parentSchema: schema32.properties.blockedBy.items, data: data29 };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/blockedBy", schemaPath: "#/properties/blockedBy/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.blockedBy.type, parentSchema: schema32.properties.blockedBy, data: data28 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data30 = data.after;
      if (Array.isArray(data30)) {
        const len4 = data30.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data31 = data30[i4];
          if (typeof data31 !== "string") {
            const err62 = { instancePath: instancePath + "/after/" + i4, schemaPath: "#/properties/after/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.after.items.type, parentSchema: schema32.properties.after.items, data: data31 };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.after.type, parentSchema: schema32.properties.after, data: data30 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data32 = data.body;
      if (!(data32 && typeof data32 == "object" && !Array.isArray(data32))) {
        const err64 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.body.type, parentSchema: schema32.properties.body, data: data32 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.templateKey !== void 0) {
      let data33 = data.templateKey;
      if (typeof data33 !== "string") {
        const err65 = { instancePath: instancePath + "/templateKey", schemaPath: "#/properties/templateKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.templateKey.type, parentSchema: schema32.properties.templateKey, data: data33 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.content !== void 0) {
      let data34 = data.content;
      if (!(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
        const err66 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.content.type, parentSchema: schema32.properties.content, data: data34 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.undone !== void 0) {
      let data35 = data.undone;
      if (true !== data35) {
        const err67 = { instancePath: instancePath + "/undone", schemaPath: "#/properties/undone/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema32.properties.undone, data: data35 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.rest !== void 0) {
      let data36 = data.rest;
      if (typeof data36 === "string") {
        if (!pattern6.test(data36)) {
          const err68 = { instancePath: instancePath + "/rest", schemaPath: "#/properties/rest/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{11}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{11}$"', schema: "^[A-Za-z0-9_-]{11}$", parentSchema: schema32.properties.rest, data: data36 };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      } else {
        const err69 = { instancePath: instancePath + "/rest", schemaPath: "#/properties/rest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.rest.type, parentSchema: schema32.properties.rest, data: data36 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.templateStages !== void 0) {
      let data37 = data.templateStages;
      if (Array.isArray(data37)) {
        const len5 = data37.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data38 = data37[i5];
          if (!(data38 && typeof data38 == "object" && !Array.isArray(data38))) {
            const err70 = { instancePath: instancePath + "/templateStages/" + i5, schemaPath: "#/properties/templateStages/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.templateStages.items.type, parentSchema: schema32.properties.templateStages.items, data: data38 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
      } else {
        const err71 = { instancePath: instancePath + "/templateStages", schemaPath: "#/properties/templateStages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.templateStages.type, parentSchema: schema32.properties.templateStages, data: data37 };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
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
    if (data.hash !== void 0) {
      let data40 = data.hash;
      if (typeof data40 === "string") {
        if (!pattern4.test(data40)) {
          const err72 = { instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{12}$"', schema: "^[0-9a-f]{12}$", parentSchema: schema32.properties.hash, data: data40 };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
      } else {
        const err73 = { instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.hash.type, parentSchema: schema32.properties.hash, data: data40 };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.live !== void 0) {
      let data41 = data.live;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        if (data41.id === void 0) {
          const err74 = { instancePath: instancePath + "/live", schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema41.required, parentSchema: schema41, data: data41 };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        if (data41.name === void 0) {
          const err75 = { instancePath: instancePath + "/live", schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema41.required, parentSchema: schema41, data: data41 };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
        if (data41.status === void 0) {
          const err76 = { instancePath: instancePath + "/live", schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema41.required, parentSchema: schema41, data: data41 };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
        if (data41.executed === void 0) {
          const err77 = { instancePath: instancePath + "/live", schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "executed" }, message: "must have required property 'executed'", schema: schema41.required, parentSchema: schema41, data: data41 };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        if (data41.stages === void 0) {
          const err78 = { instancePath: instancePath + "/live", schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "stages" }, message: "must have required property 'stages'", schema: schema41.required, parentSchema: schema41, data: data41 };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
        for (const key5 in data41) {
          if (!(key5 === "id" || key5 === "name" || key5 === "status" || key5 === "hash" || key5 === "executed" || key5 === "stages")) {
            const err79 = { instancePath: instancePath + "/live", schemaPath: "#/$defs/live/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41, data: data41 };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data41.id !== void 0) {
          let data42 = data41.id;
          if (typeof data42 !== "string") {
            const err80 = { instancePath: instancePath + "/live/id", schemaPath: "#/$defs/live/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.id.type, parentSchema: schema41.properties.id, data: data42 };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
        if (data41.name !== void 0) {
          let data43 = data41.name;
          if (typeof data43 !== "string") {
            const err81 = { instancePath: instancePath + "/live/name", schemaPath: "#/$defs/live/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.name.type, parentSchema: schema41.properties.name, data: data43 };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data41.status !== void 0) {
          let data44 = data41.status;
          if (typeof data44 !== "string") {
            const err82 = { instancePath: instancePath + "/live/status", schemaPath: "#/$defs/live/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.status.type, parentSchema: schema41.properties.status, data: data44 };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data41.hash !== void 0) {
          let data45 = data41.hash;
          if (typeof data45 !== "string") {
            const err83 = { instancePath: instancePath + "/live/hash", schemaPath: "#/$defs/live/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.hash.type, parentSchema: schema41.properties.hash, data: data45 };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data41.executed !== void 0) {
          let data46 = data41.executed;
          if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
            const err84 = { instancePath: instancePath + "/live/executed", schemaPath: "#/$defs/live/properties/executed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.executed.type, parentSchema: schema41.properties.executed, data: data46 };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
          if (typeof data46 == "number" && isFinite(data46)) {
            if (data46 < 0 || isNaN(data46)) {
              const err85 = { instancePath: instancePath + "/live/executed", schemaPath: "#/$defs/live/properties/executed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema41.properties.executed, data: data46 };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          }
        }
        if (data41.stages !== void 0) {
          let data47 = data41.stages;
          if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
            const err86 = { instancePath: instancePath + "/live/stages", schemaPath: "#/$defs/live/properties/stages/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.stages.type, parentSchema: schema41.properties.stages, data: data47 };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
          if (typeof data47 == "number" && isFinite(data47)) {
            if (data47 < 0 || isNaN(data47)) {
              const err87 = { instancePath: instancePath + "/live/stages", schemaPath: "#/$defs/live/properties/stages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema41.properties.stages, data: data47 };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          }
        }
      } else {
        const err88 = { instancePath: instancePath + "/live", schemaPath: "#/$defs/live/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data: data41 };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    if (data.surplus !== void 0) {
      let data48 = data.surplus;
      if (Array.isArray(data48)) {
        const len6 = data48.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data49 = data48[i6];
          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
            if (data49.id === void 0) {
              const err89 = { instancePath: instancePath + "/surplus/" + i6, schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema41.required, parentSchema: schema41, data: data49 };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            if (data49.name === void 0) {
              const err90 = { instancePath: instancePath + "/surplus/" + i6, schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema41.required, parentSchema: schema41, data: data49 };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            if (data49.status === void 0) {
              const err91 = { instancePath: instancePath + "/surplus/" + i6, schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema41.required, parentSchema: schema41, data: data49 };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (data49.executed === void 0) {
              const err92 = { instancePath: instancePath + "/surplus/" + i6, schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "executed" }, message: "must have required property 'executed'", schema: schema41.required, parentSchema: schema41, data: data49 };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (data49.stages === void 0) {
              const err93 = { instancePath: instancePath + "/surplus/" + i6, schemaPath: "#/$defs/live/required", keyword: "required", params: { missingProperty: "stages" }, message: "must have required property 'stages'", schema: schema41.required, parentSchema: schema41, data: data49 };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            for (const key6 in data49) {
              if (!(key6 === "id" || key6 === "name" || key6 === "status" || key6 === "hash" || key6 === "executed" || key6 === "stages")) {
                const err94 = { instancePath: instancePath + "/surplus/" + i6, schemaPath: "#/$defs/live/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41, data: data49 };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data49.id !== void 0) {
              let data50 = data49.id;
              if (typeof data50 !== "string") {
                const err95 = { instancePath: instancePath + "/surplus/" + i6 + "/id", schemaPath: "#/$defs/live/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.id.type, parentSchema: schema41.properties.id, data: data50 };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data49.name !== void 0) {
              let data51 = data49.name;
              if (typeof data51 !== "string") {
                const err96 = { instancePath: instancePath + "/surplus/" + i6 + "/name", schemaPath: "#/$defs/live/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.name.type, parentSchema: schema41.properties.name, data: data51 };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data49.status !== void 0) {
              let data52 = data49.status;
              if (typeof data52 !== "string") {
                const err97 = { instancePath: instancePath + "/surplus/" + i6 + "/status", schemaPath: "#/$defs/live/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.status.type, parentSchema: schema41.properties.status, data: data52 };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data49.hash !== void 0) {
              let data53 = data49.hash;
              if (typeof data53 !== "string") {
                const err98 = { instancePath: instancePath + "/surplus/" + i6 + "/hash", schemaPath: "#/$defs/live/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.hash.type, parentSchema: schema41.properties.hash, data: data53 };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data49.executed !== void 0) {
              let data54 = data49.executed;
              if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
                const err99 = { instancePath: instancePath + "/surplus/" + i6 + "/executed", schemaPath: "#/$defs/live/properties/executed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.executed.type, parentSchema: schema41.properties.executed, data: data54 };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
              if (typeof data54 == "number" && isFinite(data54)) {
                if (data54 < 0 || isNaN(data54)) {
                  const err100 = { instancePath: instancePath + "/surplus/" + i6 + "/executed", schemaPath: "#/$defs/live/properties/executed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema41.properties.executed, data: data54 };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              }
            }
            if (data49.stages !== void 0) {
              let data55 = data49.stages;
              if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
                const err101 = { instancePath: instancePath + "/surplus/" + i6 + "/stages", schemaPath: "#/$defs/live/properties/stages/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.stages.type, parentSchema: schema41.properties.stages, data: data55 };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
              if (typeof data55 == "number" && isFinite(data55)) {
                if (data55 < 0 || isNaN(data55)) {
                  const err102 = { instancePath: instancePath + "/surplus/" + i6 + "/stages", schemaPath: "#/$defs/live/properties/stages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema41.properties.stages, data: data55 };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err103 = { instancePath: instancePath + "/surplus/" + i6, schemaPath: "#/$defs/live/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data: data49 };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
      } else {
        const err104 = { instancePath: instancePath + "/surplus", schemaPath: "#/properties/surplus/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.surplus.type, parentSchema: schema32.properties.surplus, data: data48 };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      }
    }
    if (data.liveHash !== void 0) {
      let data56 = data.liveHash;
      if (typeof data56 !== "string") {
        const err105 = { instancePath: instancePath + "/liveHash", schemaPath: "#/properties/liveHash/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.liveHash.type, parentSchema: schema32.properties.liveHash, data: data56 };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
    }
    if (data.restore !== void 0) {
      let data57 = data.restore;
      if (!(data57 && typeof data57 == "object" && !Array.isArray(data57))) {
        const err106 = { instancePath: instancePath + "/restore", schemaPath: "#/properties/restore/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.restore.type, parentSchema: schema32.properties.restore, data: data57 };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
    }
  } else {
    const err107 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err107];
    } else {
      vErrors.push(err107);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema43 = { "title": "Guard", "description": "A stop.", "type": "object", "properties": { "code": { "title": "Code", "description": "Stable name.", "examples": ["run-once"], "type": "string" }, "scope": { "title": "Scope", "description": "What it stops.", "examples": ["operation"], "enum": ["operation", "deletes", "plan"] }, "overridable": { "title": "Overridable", "description": "Whether it can be lifted for this plan.", "examples": [false], "type": "boolean" }, "message": { "title": "Message", "description": "What is stopped, with its numbers.", "examples": ["This workflow has started."], "type": "string" }, "hint": { "title": "Hint", "description": "The way out.", "examples": ["Raise `run`."], "type": "string" }, "operations": { "title": "Operations", "description": "Ids of the operations that it stops.", "type": "array", "items": { "type": "string" } }, "position": { "$ref": "#/$defs/position" } }, "required": ["code", "scope", "overridable", "message", "hint", "operations"], "additionalProperties": false };
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.scope === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.overridable === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overridable" }, message: "must have required property 'overridable'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.hint === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hint" }, message: "must have required property 'hint'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.operations === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operations" }, message: "must have required property 'operations'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "scope" || key0 === "overridable" || key0 === "message" || key0 === "hint" || key0 === "operations" || key0 === "position")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data };
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
        const err7 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.code.type, parentSchema: schema43.properties.code, data: data0 };
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
        const err8 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema43.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema43.properties.scope.enum, parentSchema: schema43.properties.scope, data: data1 };
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
        const err9 = { instancePath: instancePath + "/overridable", schemaPath: "#/properties/overridable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema43.properties.overridable.type, parentSchema: schema43.properties.overridable, data: data2 };
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
        const err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.message.type, parentSchema: schema43.properties.message, data: data3 };
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
        const err11 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.hint.type, parentSchema: schema43.properties.hint, data: data4 };
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
            const err12 = { instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.operations.items.type, parentSchema: schema43.properties.operations.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.operations.type, parentSchema: schema43.properties.operations, data: data5 };
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
          const err14 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema35.required, parentSchema: schema35, data: data7 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data7.line === void 0) {
          const err15 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema35.required, parentSchema: schema35, data: data7 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data7.column === void 0) {
          const err16 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema35.required, parentSchema: schema35, data: data7 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err17 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data: data7 };
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
            const err18 = { instancePath: instancePath + "/position/file", schemaPath: "#/$defs/position/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.file.type, parentSchema: schema35.properties.file, data: data8 };
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
            const err19 = { instancePath: instancePath + "/position/line", schemaPath: "#/$defs/position/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.line.type, parentSchema: schema35.properties.line, data: data9 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 1 || isNaN(data9)) {
              const err20 = { instancePath: instancePath + "/position/line", schemaPath: "#/$defs/position/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema35.properties.line, data: data9 };
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
            const err21 = { instancePath: instancePath + "/position/column", schemaPath: "#/$defs/position/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.column.type, parentSchema: schema35.properties.column, data: data10 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 1 || isNaN(data10)) {
              const err22 = { instancePath: instancePath + "/position/column", schemaPath: "#/$defs/position/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema35.properties.column, data: data10 };
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
        const err23 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data7 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
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
var schema45 = { "title": "Diagnostic", "description": "An error, a warning or a notice.", "type": "object", "properties": { "severity": { "title": "Severity", "description": "Errors end with exit code 1.", "examples": ["error"], "enum": ["error", "warning", "notice"] }, "code": { "title": "Code", "description": "Stable name of the finding.", "examples": ["unknown-field"], "type": "string" }, "message": { "title": "Message", "description": "What is wrong.", "examples": ["Unknown field `waitt`."], "type": "string" }, "hint": { "title": "Hint", "description": "What to do about it.", "examples": ["Did you mean `wait`?"], "type": "string" }, "position": { "$ref": "#/$defs/position" }, "pointer": { "title": "Pointer", "description": "JSON Pointer into the document.", "examples": ["/stages/0/conditions/0/waitt"], "type": "string" }, "request": { "title": "Request", "description": "The request that failed.", "examples": ["GET https://app.launchdarkly.com/api/v2/templates"], "type": "string" } }, "required": ["severity", "code", "message"], "additionalProperties": false };
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "severity" || key0 === "code" || key0 === "message" || key0 === "hint" || key0 === "position" || key0 === "pointer" || key0 === "request")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data };
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
        const err4 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema45.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema45.properties.severity.enum, parentSchema: schema45.properties.severity, data: data0 };
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
        const err5 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.code.type, parentSchema: schema45.properties.code, data: data1 };
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
        const err6 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.message.type, parentSchema: schema45.properties.message, data: data2 };
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
        const err7 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.hint.type, parentSchema: schema45.properties.hint, data: data3 };
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
          const err8 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema35.required, parentSchema: schema35, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data4.line === void 0) {
          const err9 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema35.required, parentSchema: schema35, data: data4 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data4.column === void 0) {
          const err10 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema35.required, parentSchema: schema35, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
            const err11 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data: data4 };
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
            const err12 = { instancePath: instancePath + "/position/file", schemaPath: "#/$defs/position/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.file.type, parentSchema: schema35.properties.file, data: data5 };
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
            const err13 = { instancePath: instancePath + "/position/line", schemaPath: "#/$defs/position/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.line.type, parentSchema: schema35.properties.line, data: data6 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 1 || isNaN(data6)) {
              const err14 = { instancePath: instancePath + "/position/line", schemaPath: "#/$defs/position/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema35.properties.line, data: data6 };
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
            const err15 = { instancePath: instancePath + "/position/column", schemaPath: "#/$defs/position/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.column.type, parentSchema: schema35.properties.column, data: data7 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 1 || isNaN(data7)) {
              const err16 = { instancePath: instancePath + "/position/column", schemaPath: "#/$defs/position/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema35.properties.column, data: data7 };
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
        const err17 = { instancePath: instancePath + "/position", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data4 };
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
        const err18 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.pointer.type, parentSchema: schema45.properties.pointer, data: data8 };
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
        const err19 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.request.type, parentSchema: schema45.properties.request, data: data9 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
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
var schema47 = { "title": "Unchanged", "description": "A document that nothing is done for.", "type": "object", "properties": { "key": { "title": "Key", "description": "Key of the document.", "examples": ["new-checkout"], "type": "string" }, "object": { "title": "Object", "description": "What it is.", "examples": ["workflow"], "enum": ["workflow", "template"] }, "target": { "$ref": "#/$defs/target" }, "reason": { "title": "Reason", "description": "Why nothing is done.", "examples": ["It has run."], "type": "string" } }, "required": ["key", "object", "reason"], "additionalProperties": false };
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.object === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "object" || key0 === "target" || key0 === "reason")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema47, data };
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
        const err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.key.type, parentSchema: schema47.properties.key, data: data0 };
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
        const err5 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: schema47.properties.object.enum }, message: "must be equal to one of the allowed values", schema: schema47.properties.object.enum, parentSchema: schema47.properties.object, data: data1 };
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
          const err6 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property 'project'", schema: schema33.required, parentSchema: schema33, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.flag === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "flag" }, message: "must have required property 'flag'", schema: schema33.required, parentSchema: schema33, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.environment === void 0) {
          const err8 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema33.required, parentSchema: schema33, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "project" || key1 === "flag" || key1 === "environment")) {
            const err9 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data2 };
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
            const err10 = { instancePath: instancePath + "/target/project", schemaPath: "#/$defs/target/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.project.type, parentSchema: schema33.properties.project, data: data3 };
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
            const err11 = { instancePath: instancePath + "/target/flag", schemaPath: "#/$defs/target/properties/flag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.flag.type, parentSchema: schema33.properties.flag, data: data4 };
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
            const err12 = { instancePath: instancePath + "/target/environment", schemaPath: "#/$defs/target/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.environment.type, parentSchema: schema33.properties.environment, data: data5 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data: data2 };
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
        const err14 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.reason.type, parentSchema: schema47.properties.reason, data: data6 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data };
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
var schema50 = { "title": "Trial", "description": "A template tried on a target.", "type": "object", "properties": { "key": { "title": "Key", "description": "Of the document.", "examples": ["new-checkout"], "type": "string" }, "target": { "$ref": "#/$defs/target" }, "template": { "title": "Template", "description": "Its key.", "examples": ["standard-rollout"], "type": "string" }, "checkedHere": { "title": "Checked here", "description": "Why LaunchDarkly's own dry run was not asked; absent where it was.", "examples": ["this plan makes the template itself"], "type": "string" }, "parameters": { "title": "Parameters", "description": "Parts that name something of a flag.", "type": "array", "items": { "$ref": "#/$defs/templateParameter" } } }, "additionalProperties": false, "required": ["key", "target", "template", "parameters"] };
var schema52 = { "title": "Template parameter", "description": "A part of a template that names something of a flag.", "type": "object", "properties": { "stage": { "title": "Stage", "description": "Its name, or `stage N`.", "examples": ["everyone"], "type": "string" }, "part": { "title": "Part", "description": "What kind of part it is.", "enum": ["condition", "instruction"] }, "kind": { "title": "Kind", "description": "Of the instruction or condition.", "examples": ["updateFallthroughVariationOrRollout"], "type": "string" }, "number": { "title": "Number", "description": "Which one, where the stage has several of this kind; 1 is the first.", "examples": [2], "type": "integer", "minimum": 1 }, "path": { "title": "Path", "description": "JSON Pointer inside the part.", "examples": ["/variationId"], "type": "string" }, "templateValue": { "title": "Template value", "description": "What the template has there, for people.", "examples": ["`true`"], "type": "string" }, "documentValue": { "title": "Document value", "description": "What the document puts in its place, for people.", "examples": ["`Semantic`"], "type": "string" }, "fits": { "title": "Fits", "description": "Whether the flag has what stands there then.", "examples": [true], "type": "boolean" } }, "additionalProperties": false, "required": ["stage", "part", "kind", "path", "templateValue", "fits"] };
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.template === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" }, message: "must have required property 'template'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.parameters === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameters" }, message: "must have required property 'parameters'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "target" || key0 === "template" || key0 === "checkedHere" || key0 === "parameters")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50, data };
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
        const err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.key.type, parentSchema: schema50.properties.key, data: data0 };
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
          const err6 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property 'project'", schema: schema33.required, parentSchema: schema33, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.flag === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "flag" }, message: "must have required property 'flag'", schema: schema33.required, parentSchema: schema33, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1.environment === void 0) {
          const err8 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema33.required, parentSchema: schema33, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "project" || key1 === "flag" || key1 === "environment")) {
            const err9 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data1 };
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
            const err10 = { instancePath: instancePath + "/target/project", schemaPath: "#/$defs/target/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.project.type, parentSchema: schema33.properties.project, data: data2 };
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
            const err11 = { instancePath: instancePath + "/target/flag", schemaPath: "#/$defs/target/properties/flag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.flag.type, parentSchema: schema33.properties.flag, data: data3 };
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
            const err12 = { instancePath: instancePath + "/target/environment", schemaPath: "#/$defs/target/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.environment.type, parentSchema: schema33.properties.environment, data: data4 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data: data1 };
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
        const err14 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.template.type, parentSchema: schema50.properties.template, data: data5 };
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
        const err15 = { instancePath: instancePath + "/checkedHere", schemaPath: "#/properties/checkedHere/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.checkedHere.type, parentSchema: schema50.properties.checkedHere, data: data6 };
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
              const err16 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/$defs/templateParameter/required", keyword: "required", params: { missingProperty: "stage" }, message: "must have required property 'stage'", schema: schema52.required, parentSchema: schema52, data: data8 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data8.part === void 0) {
              const err17 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/$defs/templateParameter/required", keyword: "required", params: { missingProperty: "part" }, message: "must have required property 'part'", schema: schema52.required, parentSchema: schema52, data: data8 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data8.kind === void 0) {
              const err18 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/$defs/templateParameter/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema52.required, parentSchema: schema52, data: data8 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data8.path === void 0) {
              const err19 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/$defs/templateParameter/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema52.required, parentSchema: schema52, data: data8 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data8.templateValue === void 0) {
              const err20 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/$defs/templateParameter/required", keyword: "required", params: { missingProperty: "templateValue" }, message: "must have required property 'templateValue'", schema: schema52.required, parentSchema: schema52, data: data8 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data8.fits === void 0) {
              const err21 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/$defs/templateParameter/required", keyword: "required", params: { missingProperty: "fits" }, message: "must have required property 'fits'", schema: schema52.required, parentSchema: schema52, data: data8 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key2 in data8) {
              if (!(key2 === "stage" || key2 === "part" || key2 === "kind" || key2 === "number" || key2 === "path" || key2 === "templateValue" || key2 === "documentValue" || key2 === "fits")) {
                const err22 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/$defs/templateParameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema52, data: data8 };
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
                const err23 = { instancePath: instancePath + "/parameters/" + i0 + "/stage", schemaPath: "#/$defs/templateParameter/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.stage.type, parentSchema: schema52.properties.stage, data: data9 };
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
                const err24 = { instancePath: instancePath + "/parameters/" + i0 + "/part", schemaPath: "#/$defs/templateParameter/properties/part/enum", keyword: "enum", params: { allowedValues: schema52.properties.part.enum }, message: "must be equal to one of the allowed values", schema: schema52.properties.part.enum, parentSchema: schema52.properties.part, data: data10 };
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
                const err25 = { instancePath: instancePath + "/parameters/" + i0 + "/kind", schemaPath: "#/$defs/templateParameter/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.kind.type, parentSchema: schema52.properties.kind, data: data11 };
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
                const err26 = { instancePath: instancePath + "/parameters/" + i0 + "/number", schemaPath: "#/$defs/templateParameter/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema52.properties.number.type, parentSchema: schema52.properties.number, data: data12 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 < 1 || isNaN(data12)) {
                  const err27 = { instancePath: instancePath + "/parameters/" + i0 + "/number", schemaPath: "#/$defs/templateParameter/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema52.properties.number, data: data12 };
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
                const err28 = { instancePath: instancePath + "/parameters/" + i0 + "/path", schemaPath: "#/$defs/templateParameter/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.path.type, parentSchema: schema52.properties.path, data: data13 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.templateValue !== void 0) {
              let data14 = data8.templateValue;
              if (typeof data14 !== "string") {
                const err29 = { instancePath: instancePath + "/parameters/" + i0 + "/templateValue", schemaPath: "#/$defs/templateParameter/properties/templateValue/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.templateValue.type, parentSchema: schema52.properties.templateValue, data: data14 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data8.documentValue !== void 0) {
              let data15 = data8.documentValue;
              if (typeof data15 !== "string") {
                const err30 = { instancePath: instancePath + "/parameters/" + i0 + "/documentValue", schemaPath: "#/$defs/templateParameter/properties/documentValue/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.documentValue.type, parentSchema: schema52.properties.documentValue, data: data15 };
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
                const err31 = { instancePath: instancePath + "/parameters/" + i0 + "/fits", schemaPath: "#/$defs/templateParameter/properties/fits/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema52.properties.fits.type, parentSchema: schema52.properties.fits, data: data16 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/$defs/templateParameter/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.type, parentSchema: schema52, data: data8 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.properties.parameters.type, parentSchema: schema50.properties.parameters, data: data7 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data };
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
                  const err42 = { instancePath: instancePath + "/undecided/" + i5 + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property 'project'", schema: schema33.required, parentSchema: schema33, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                if (data24.flag === void 0) {
                  const err43 = { instancePath: instancePath + "/undecided/" + i5 + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "flag" }, message: "must have required property 'flag'", schema: schema33.required, parentSchema: schema33, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (data24.environment === void 0) {
                  const err44 = { instancePath: instancePath + "/undecided/" + i5 + "/target", schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema33.required, parentSchema: schema33, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                for (const key2 in data24) {
                  if (!(key2 === "project" || key2 === "flag" || key2 === "environment")) {
                    const err45 = { instancePath: instancePath + "/undecided/" + i5 + "/target", schemaPath: "#/$defs/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data24 };
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
                    const err46 = { instancePath: instancePath + "/undecided/" + i5 + "/target/project", schemaPath: "#/$defs/target/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.project.type, parentSchema: schema33.properties.project, data: data25 };
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
                    const err47 = { instancePath: instancePath + "/undecided/" + i5 + "/target/flag", schemaPath: "#/$defs/target/properties/flag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.flag.type, parentSchema: schema33.properties.flag, data: data26 };
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
                    const err48 = { instancePath: instancePath + "/undecided/" + i5 + "/target/environment", schemaPath: "#/$defs/target/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.environment.type, parentSchema: schema33.properties.environment, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
              } else {
                const err49 = { instancePath: instancePath + "/undecided/" + i5 + "/target", schemaPath: "#/$defs/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data: data24 };
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
