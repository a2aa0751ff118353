// Generated from schemas/ by `npm run build`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
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
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate20;
var stdin_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/main/schemas/emulator-seed.schema.json", "title": "Seed of the LaunchDarkly emulator", "description": "What an emulated LaunchDarkly account holds when the emulator starts, and how it answers where LaunchDarkly's documentation is silent. Parts of the API's shapes may have further fields; they are kept and given back.", "type": "object", "additionalProperties": false, "required": ["tokens", "projects"], "properties": { "$schema": { "title": "Schema", "description": "For editors.", "type": "string", "examples": ["https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/main/schemas/emulator-seed.schema.json"] }, "now": { "title": "Now", "description": "The emulator's clock starts here and runs on: ISO 8601, or Unix milliseconds. Default: the wall clock.", "type": ["string", "integer"], "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$", "examples": ["2026-12-01T09:00:00Z", 17645796e5] }, "tokens": { "title": "Tokens", "description": "The tokens that are valid.", "type": "array", "items": { "$ref": "#/$defs/token" }, "examples": [[{ "token": "api-writer", "role": "writer", "name": "merge" }]] }, "members": { "title": "Members", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/member" }, "examples": [[{ "_id": "507f1f77bcf86cd799439011", "email": "ada@example.com" }]] }, "teams": { "title": "Teams", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/team" }, "examples": [[{ "key": "release" }]] }, "projects": { "title": "Projects", "description": "What workflows can be on.", "type": "array", "items": { "$ref": "#/$defs/project" }, "examples": [[{ "key": "storefront", "environments": [{ "key": "production" }] }]] }, "templates": { "title": "Templates", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/template" }, "examples": [[{ "key": "standard", "stages": [] }]] }, "workflows": { "title": "Workflows", "description": "Those that already exist: active, completed or failed. Default: none.", "type": "array", "items": { "$ref": "#/$defs/workflow" }, "examples": [[{ "project": "storefront", "flag": "new-checkout", "environment": "production", "name": "Rollout" }]] }, "rateLimit": { "title": "Rate limit", "description": "Requests per window of ten seconds on the emulator's clock. Default: unlimited.", "type": "object", "additionalProperties": false, "properties": { "global": { "title": "Global", "description": "All routes and tokens together.", "type": "integer", "minimum": 0, "examples": [100] }, "routes": { "title": "Routes", "description": "By route: a method and a resource, or a resource alone for all its methods.", "type": "object", "propertyNames": { "pattern": "^((GET|POST|DELETE) )?(workflows|templates|flags|environments|members|teams|segments|caller-identity)$" }, "additionalProperties": { "title": "Limit", "description": "Requests per window.", "type": "integer", "minimum": 0, "examples": [5] }, "examples": [{ "POST workflows": 5, "flags": 20 }] } }, "examples": [{ "global": 100, "routes": { "POST workflows": 5 } }] }, "latencyMs": { "title": "Latency", "description": "How long every answer takes, in real milliseconds. Default: 0.", "type": "integer", "minimum": 0, "maximum": 6e4, "examples": [20] }, "options": { "title": "Options", "description": "An answer to every question that LaunchDarkly's documentation leaves open.", "type": "object", "additionalProperties": false, "properties": { "unfilteredListShowsEnded": { "title": "Unfiltered list shows ended", "description": "Whether a list of workflows without `status` shows completed and failed ones too.", "type": "boolean", "default": true, "examples": [false] }, "endedWorkflowsListedFor": { "title": "Ended workflows listed for", "description": "How long an ended workflow can still be read: `forever`, or a duration such as `30d`.", "type": "string", "pattern": "^(forever|(\\d+(ms|[smhdw]))+)$", "default": "forever", "examples": ["30d"] }, "listOrder": { "title": "List order", "description": "Order of a list of workflows without `sort`.", "enum": ["newest-first", "oldest-first"], "default": "newest-first", "examples": ["oldest-first"] }, "listVisibleAfterMs": { "title": "List visible after ms", "description": "How long after its creation a workflow or template shows in lists, in milliseconds of the emulator's clock.", "type": "integer", "minimum": 0, "default": 0, "examples": [2e3] }, "getVisibleAfterMs": { "title": "Get visible after ms", "description": "How long after its creation a workflow can be got and deleted by id, in milliseconds of the emulator's clock; 404 before.", "type": "integer", "minimum": 0, "default": 0, "examples": [2e3] }, "limitOverMaximum": { "title": "Limit over maximum", "description": "What a `limit` above 200 does: `clamp` gives 200, `refuse` is 400.", "enum": ["clamp", "refuse"], "default": "clamp", "examples": ["refuse"] }, "secondActiveWorkflow": { "title": "Second active workflow", "description": "Whether a flag and environment may have two active workflows: `allow`, or the status of the refusal.", "enum": ["allow", 400, 409], "default": "allow", "examples": [400] }, "trimDescriptions": { "title": "Trim descriptions", "description": "Whether white space around a description is dropped.", "type": "boolean", "default": false, "examples": [true] }, "escapeDescriptions": { "title": "Escape descriptions", "description": "Whether a description comes back with HTML escapes.", "type": "boolean", "default": false, "examples": [true] }, "descriptionLimit": { "title": "Description limit", "description": "The most UTF-16 units a description may have; null: no limit.", "type": ["integer", "null"], "minimum": 0, "default": null, "examples": [1e3] }, "longDescriptions": { "title": "Long descriptions", "description": "What happens above `descriptionLimit`: `refuse` is 400, `cut` keeps the beginning.", "enum": ["refuse", "cut"], "default": "refuse", "examples": ["cut"] }, "statuses": { "title": "Statuses", "description": "The words for what is neither completed nor failed.", "type": "object", "additionalProperties": false, "properties": { "notStarted": { "title": "Not started", "description": "Stages and conditions whose turn has not come.", "type": "string", "minLength": 1, "default": "pending", "examples": ["waiting"] }, "running": { "title": "Running", "description": "An active workflow, its current stage, and that stage's unmet conditions.", "type": "string", "minLength": 1, "default": "active", "examples": ["in-progress"] }, "declined": { "title": "Declined", "description": "A condition whose approval was declined.", "type": "string", "minLength": 1, "default": "declined", "examples": ["rejected"] } }, "default": { "notStarted": "pending", "running": "active", "declined": "declined" }, "examples": [{ "running": "in-progress" }] }, "declinedApproval": { "title": "Declined approval", "description": "What a declined approval does: `wait` leaves the stage open for another review, `fail` fails stage and workflow.", "enum": ["wait", "fail"], "default": "wait", "examples": ["fail"] }, "dryRunStatus": { "title": "Dry run status", "description": "Status of the answer to a dry run.", "enum": [200, 201], "default": 201, "examples": [200] }, "dryRunWithStages": { "title": "Dry run with stages", "description": "What `dryRun` does without a template: `check` checks and creates nothing, `create` ignores it, `refuse` is 400.", "enum": ["check", "create", "refuse"], "default": "check", "examples": ["create"] }, "inapplicableTemplateStatus": { "title": "Inapplicable template status", "description": "Status of the answer if a template's parameter doesn't apply; nothing is created in any case, and `meta` is in the body.", "enum": [200, 201, 400, 409, 422], "default": 400, "examples": [200] }, "duplicateTemplateKeyStatus": { "title": "Duplicate template key status", "description": "Status of the refusal of a template key that exists.", "enum": [400, 409], "default": 400, "examples": [409] }, "instructionIds": { "title": "Instruction ids", "description": "Where instructions come back with an `_id`.", "enum": ["nowhere", "templates", "everywhere"], "default": "templates", "examples": ["nowhere"] }, "instructionOrder": { "title": "Instruction order", "description": "In which order a stage's instructions come back; they run as sent.", "enum": ["as-sent", "reversed"], "default": "as-sent", "examples": ["reversed"] }, "instructionDefaults": { "title": "Instruction defaults", "description": "Whether instructions come back with LaunchDarkly's defaults filled in (`rolloutContextKind`, `contextKind`, `negate`).", "type": "boolean", "default": false, "examples": [true] }, "otherInstructionKinds": { "title": "Other instruction kinds", "description": "Whether a stage may hold targeting instructions outside the five documented families; `refuse` is 400.", "enum": ["accept", "refuse"], "default": "accept", "examples": ["refuse"] }, "unknownInstructionKinds": { "title": "Unknown instruction kinds", "description": "What an instruction of an unknown kind does: `refuse` is 400, `accept` does nothing when the stage runs, `fail-stage` fails it.", "enum": ["accept", "refuse", "fail-stage"], "default": "refuse", "examples": ["accept"] }, "readerMayDryRun": { "title": "Reader may dry run", "description": "Whether a reader's token may POST with `dryRun`.", "type": "boolean", "default": false, "examples": [true] }, "relativeWaitBase": { "title": "Relative wait base", "description": "What a relative wait after stage 1 counts from.", "enum": ["previous-stage", "workflow-start"], "default": "previous-stage", "examples": ["workflow-start"] }, "pastExecutionDate": { "title": "Past execution date", "description": "What an `executionDate` in the past does: `run-at-once`, or `refuse` with 400.", "enum": ["run-at-once", "refuse"], "default": "run-at-once", "examples": ["refuse"] }, "stageWithoutConditions": { "title": "Stage without conditions", "description": "What a stage without conditions does: `run-at-once` in its turn, `wait` for ever, or `refuse` with 400.", "enum": ["run-at-once", "wait", "refuse"], "default": "run-at-once", "examples": ["wait"] }, "workflowWithoutStages": { "title": "Workflow without stages", "description": "What a workflow without stages does: `complete` at once, or `refuse` with 400.", "enum": ["complete", "refuse"], "default": "complete", "examples": ["refuse"] }, "environmentRequiresApprovals": { "title": "Environment requires approvals", "description": "What happens in an environment that requires approvals to a stage that has none of its own: the create is refused with 405 or 400, `fail-stage` fails the stage when it is due, `allow` does nothing.", "enum": [405, 400, "fail-stage", "allow"], "default": 405, "examples": [400] }, "deleteEndedStatus": { "title": "Delete ended status", "description": "Answer to deleting a completed or failed workflow: 204 deletes it, the others refuse.", "enum": [204, 400, 409], "default": 204, "examples": [400] }, "deleteMissingStatus": { "title": "Delete missing status", "description": "Answer to deleting a workflow or template that isn't there.", "enum": [404, 204], "default": 404, "examples": [204] }, "serviceTokenMaintainer": { "title": "Service token maintainer", "description": "The `_maintainerId` of what a service token creates without `maintainerId`: `empty` text, the `token-id`, or `required`: 400.", "enum": ["empty", "token-id", "required"], "default": "empty", "examples": ["token-id"] }, "unknownMembers": { "title": "Unknown members", "description": "Whether member ids and team keys that the account doesn't have are taken in a request; `refuse` is 400.", "enum": ["accept", "refuse"], "default": "accept", "examples": ["refuse"] }, "unknownSegments": { "title": "Unknown segments", "description": "Whether a segment that the environment doesn't have is taken in a request; `refuse` is 400.", "enum": ["accept", "refuse"], "default": "refuse", "examples": ["accept"] }, "deletedTemplate": { "title": "Deleted template", "description": "What deleting a template does to workflows made from it: nothing, their `templateKey` goes, or the active ones go.", "enum": ["keep-workflows", "forget-key", "delete-workflows"], "default": "keep-workflows", "examples": ["forget-key"] }, "deletedFlag": { "title": "Deleted flag", "description": "What deleting a flag does to its workflows: they go (404), or active ones fail and all stay readable.", "enum": ["delete-workflows", "fail-workflows"], "default": "delete-workflows", "examples": ["fail-workflows"] }, "deletedEnvironment": { "title": "Deleted environment", "description": "What deleting an environment does to its workflows: they go (404), or active ones fail and all stay readable.", "enum": ["delete-workflows", "fail-workflows"], "default": "delete-workflows", "examples": ["fail-workflows"] }, "rateLimitResetSkewMs": { "title": "Rate limit reset skew ms", "description": "Added to `X-Ratelimit-Reset`; negative: it lies in the past, as has been seen.", "type": "integer", "default": 0, "examples": [-5e3] }, "rateLimitHeaders": { "title": "Rate limit headers", "description": "What answers say of limits: `X-Ratelimit-*` on limited routes, or `Retry-After` on a 429 and nothing else.", "type": "string", "enum": ["x-ratelimit", "retry-after"], "default": "x-ratelimit", "examples": ["retry-after"] } }, "examples": [{ "duplicateTemplateKeyStatus": 409 }] } }, "examples": [{ "now": "2026-12-01T09:00:00Z", "tokens": [{ "token": "api-writer", "role": "writer", "name": "merge" }], "projects": [{ "key": "storefront", "environments": [{ "key": "production" }], "flags": [{ "key": "new-checkout", "name": "New checkout", "variations": [{ "_id": "452f5fb5-7320-4ba3-81a1-8f4324f79d49", "value": true }, { "_id": "fc15f6a4-05d3-4aa4-a997-446be461345d", "value": false }] }] }] }], "$defs": { "token": { "title": "Token", "description": "An access token.", "type": "object", "additionalProperties": false, "properties": { "token": { "title": "Token", "description": "What stands in the `Authorization` header, as it is.", "type": "string", "minLength": 1, "examples": ["api-writer"] }, "role": { "title": "Role", "description": "A reader gets 403 for every write.", "enum": ["reader", "writer"], "examples": ["writer"] }, "name": { "title": "Name", "description": "Shown by caller-identity. Default: the role.", "type": "string", "examples": ["merge"] }, "memberId": { "title": "Member", "description": "Whose personal token it is. Without it, it is a service token.", "type": "string", "minLength": 1, "examples": ["507f1f77bcf86cd799439011"] } }, "examples": [{ "token": "api-writer", "role": "writer", "name": "merge" }], "required": ["token", "role"] }, "member": { "title": "Member", "description": "An account member, in the API's output shape; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "What workflows name the member by.", "type": "string", "minLength": 1, "examples": ["507f1f77bcf86cd799439011"] }, "email": { "title": "Email", "description": "Unique in the account.", "type": "string", "minLength": 1, "examples": ["ada@example.com"] }, "firstName": { "title": "First name", "description": "Optional.", "type": "string", "examples": ["Ada"] }, "lastName": { "title": "Last name", "description": "Optional.", "type": "string", "examples": ["Lovelace"] }, "role": { "title": "Role", "description": "Default: `writer`.", "type": "string", "examples": ["admin"] }, "teams": { "title": "Teams", "description": "Those the member is in, as `{key}`.", "type": "array", "items": { "title": "Team", "description": "A team by key.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Key", "description": "The team's key.", "type": "string", "minLength": 1, "examples": ["release"] } }, "examples": [{ "key": "release" }], "required": ["key"] }, "examples": [[{ "key": "release" }]] } }, "examples": [{ "_id": "507f1f77bcf86cd799439011", "email": "ada@example.com" }], "required": ["_id", "email"] }, "team": { "title": "Team", "description": "A team, in the API's output shape.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Key", "description": "Unique in the account.", "type": "string", "minLength": 1, "examples": ["release"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["Release managers"] } }, "examples": [{ "key": "release", "name": "Release managers" }], "required": ["key"] }, "project": { "title": "Project", "description": "A project with all it holds.", "type": "object", "additionalProperties": false, "properties": { "key": { "title": "Key", "description": "Unique in the account.", "type": "string", "minLength": 1, "examples": ["storefront"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["Storefront"] }, "environments": { "title": "Environments", "description": "One at least.", "type": "array", "items": { "$ref": "#/$defs/environment" }, "minItems": 1, "examples": [[{ "key": "production" }]] }, "segments": { "title": "Segments", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/segment" }, "examples": [[{ "key": "beta", "environment": "production" }]] }, "flags": { "title": "Flags", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/flag" }, "examples": [[{ "key": "new-checkout", "variations": [{ "value": true }, { "value": false }] }]] } }, "examples": [{ "key": "storefront", "environments": [{ "key": "production" }], "flags": [] }], "required": ["key", "environments"] }, "environment": { "title": "Environment", "description": "An environment, in the API's output shape; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "key": { "title": "Key", "description": "Unique in the project.", "type": "string", "minLength": 1, "examples": ["production"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["Production"] }, "critical": { "title": "Critical", "description": "Default: false.", "type": "boolean", "examples": [true] }, "tags": { "title": "Tags", "description": "Default: none.", "type": "array", "items": { "type": "string" }, "examples": [["ops"]] }, "approvalSettings": { "title": "Approval settings", "description": "Only shown if given; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "required": { "title": "Required", "description": "Whether changes need an approval: then a stage without one of its own is what the option `environmentRequiresApprovals` says. Default: false.", "type": "boolean", "examples": [true] }, "serviceKind": { "title": "Service", "description": "`launchdarkly`, or another one: then no workflow can be created. Default: `launchdarkly`.", "type": "string", "examples": ["servicenow"] }, "minNumApprovals": { "title": "Approvals", "description": "Shown only: one approval is enough for a workflow's stage. Default: 1.", "type": "integer", "minimum": 1, "examples": [1] } }, "examples": [{ "required": true, "serviceKind": "launchdarkly", "minNumApprovals": 1 }] } }, "examples": [{ "key": "production", "name": "Production" }], "required": ["key"] }, "segment": { "title": "Segment", "description": "A segment, in the API's output shape with the environment it is in.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Key", "description": "Unique in the environment.", "type": "string", "minLength": 1, "examples": ["beta"] }, "environment": { "title": "Environment", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["production"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["Beta testers"] } }, "examples": [{ "key": "beta", "environment": "production" }], "required": ["key", "environment"] }, "flag": { "title": "Flag", "description": "A feature flag, in the API's output shape; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Key", "description": "Unique in the project.", "type": "string", "minLength": 1, "examples": ["new-checkout"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["New checkout"] }, "description": { "title": "Description", "description": "What the flag does.", "type": "string", "examples": ["The new checkout page"] }, "kind": { "title": "Kind", "description": "`boolean` or `multivariate`. Default: by the values.", "type": "string", "examples": ["boolean"] }, "tags": { "title": "Tags", "description": "Default: none.", "type": "array", "items": { "type": "string" }, "examples": [["checkout"]] }, "temporary": { "title": "Temporary", "description": "Default: true.", "type": "boolean", "examples": [true] }, "archived": { "title": "Archived", "description": "No workflow can be created on an archived flag. Default: false.", "type": "boolean", "examples": [false] }, "creationDate": { "title": "Creation date", "description": "Unix milliseconds. Default: a fixed date.", "type": "integer", "examples": [16094592e5] }, "_version": { "title": "Version", "description": "Default: 1.", "type": "integer", "minimum": 1, "examples": [1] }, "variations": { "title": "Variations", "description": "Two or more, usually.", "type": "array", "items": { "$ref": "#/$defs/variation" }, "minItems": 1, "examples": [[{ "value": true }, { "value": false }]] }, "environments": { "title": "Environments", "description": "The flag's configuration by environment key; an environment that is left out gets the default.", "type": "object", "additionalProperties": { "$ref": "#/$defs/configuration" }, "examples": [{ "production": { "on": true } }] } }, "examples": [{ "key": "new-checkout", "name": "New checkout", "variations": [{ "_id": "452f5fb5-7320-4ba3-81a1-8f4324f79d49", "value": true }, { "_id": "fc15f6a4-05d3-4aa4-a997-446be461345d", "value": false }] }], "required": ["key", "variations"] }, "variation": { "title": "Variation", "description": "A value that the flag can serve.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "What instructions name it by. Default: a new UUID.", "type": "string", "minLength": 1, "examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"] }, "name": { "title": "Name", "description": "Shown to people.", "type": "string", "examples": ["on"] }, "description": { "title": "Description", "description": "Shown to people.", "type": "string", "examples": ["The new checkout"] }, "value": { "title": "Value", "description": "Any JSON value.", "examples": [true, "blue", { "size": 3 }] } }, "examples": [{ "_id": "452f5fb5-7320-4ba3-81a1-8f4324f79d49", "name": "on", "value": true }], "required": ["value"] }, "configuration": { "title": "Configuration", "description": "The flag in one environment, in the API's output shape; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "on": { "title": "On", "description": "Whether targeting is on. Default: false.", "type": "boolean", "examples": [false] }, "offVariation": { "title": "Off variation", "description": "Index of what is served while targeting is off. Default: the last one.", "type": "integer", "minimum": 0, "examples": [1] }, "fallthrough": { "title": "Default rule", "description": "What is served if nothing else matches. Default: variation 0.", "type": "object", "additionalProperties": true, "properties": { "variation": { "title": "Variation", "description": "Index of the variation that is served.", "type": "integer", "minimum": 0, "examples": [0] }, "rollout": { "title": "Rollout", "description": "A percentage rollout.", "type": "object", "additionalProperties": true, "properties": { "variations": { "title": "Variations", "description": "Weights in thousandths of a percent.", "type": "array", "items": { "title": "Weight", "description": "One variation's part.", "type": "object", "additionalProperties": true, "properties": { "variation": { "title": "Variation", "description": "Index of the variation.", "type": "integer", "minimum": 0, "examples": [0] }, "weight": { "title": "Weight", "description": "100000 is everyone.", "type": "integer", "minimum": 0, "maximum": 1e5, "examples": [1e4] } }, "examples": [{ "variation": 0, "weight": 1e4 }], "required": ["variation", "weight"] }, "examples": [[{ "variation": 0, "weight": 1e5 }]] }, "bucketBy": { "title": "Bucket by", "description": "The attribute that decides who gets what.", "type": "string", "examples": ["key"] }, "contextKind": { "title": "Context kind", "description": "Default in LaunchDarkly: `user`.", "type": "string", "examples": ["user"] } }, "examples": [{ "variations": [{ "variation": 0, "weight": 1e4 }, { "variation": 1, "weight": 9e4 }] }], "required": ["variations"] } }, "examples": [{ "variation": 0 }] }, "rules": { "title": "Rules", "description": "In the order of evaluation. Default: none.", "type": "array", "items": { "$ref": "#/$defs/rule" }, "examples": [[{ "variation": 0, "clauses": [{ "attribute": "country", "op": "in", "values": ["DE"] }] }]] }, "targets": { "title": "Targets", "description": "Individual users. Default: none.", "type": "array", "items": { "$ref": "#/$defs/target" }, "examples": [[{ "values": ["user-1"], "variation": 0 }]] }, "contextTargets": { "title": "Context targets", "description": "Individual contexts of other kinds. Default: none.", "type": "array", "items": { "$ref": "#/$defs/target" }, "examples": [[{ "values": ["device-1"], "variation": 0, "contextKind": "device" }]] }, "prerequisites": { "title": "Prerequisites", "description": "Default: none.", "type": "array", "items": { "title": "Prerequisite", "description": "A flag that must serve a variation first.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Flag", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["accounts"] }, "variation": { "title": "Variation", "description": "Index of its variation.", "type": "integer", "minimum": 0, "examples": [0] } }, "examples": [{ "key": "accounts", "variation": 0 }], "required": ["key", "variation"] }, "examples": [[{ "key": "accounts", "variation": 0 }]] }, "version": { "title": "Version", "description": "Default: 1.", "type": "integer", "minimum": 1, "examples": [3] } }, "examples": [{ "on": false, "offVariation": 1, "fallthrough": { "variation": 0 }, "rules": [], "targets": [] }] }, "rule": { "title": "Rule", "description": "A targeting rule, in the API's output shape.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["a902ef4a-2faf-4eaf-88e1-ecc356708a29"] }, "description": { "title": "Description", "description": "What the rule is for.", "type": "string", "examples": ["Germany first"] }, "clauses": { "title": "Clauses", "description": "All must match.", "type": "array", "items": { "$ref": "#/$defs/clause" }, "examples": [[{ "attribute": "country", "op": "in", "values": ["DE"] }]] }, "trackEvents": { "title": "Track events", "description": "Default: false.", "type": "boolean", "examples": [false] }, "variation": { "title": "Variation", "description": "Index of the variation that is served.", "type": "integer", "minimum": 0, "examples": [0] }, "rollout": { "title": "Rollout", "description": "A percentage rollout.", "type": "object", "additionalProperties": true, "properties": { "variations": { "title": "Variations", "description": "Weights in thousandths of a percent.", "type": "array", "items": { "title": "Weight", "description": "One variation's part.", "type": "object", "additionalProperties": true, "properties": { "variation": { "title": "Variation", "description": "Index of the variation.", "type": "integer", "minimum": 0, "examples": [0] }, "weight": { "title": "Weight", "description": "100000 is everyone.", "type": "integer", "minimum": 0, "maximum": 1e5, "examples": [1e4] } }, "examples": [{ "variation": 0, "weight": 1e4 }], "required": ["variation", "weight"] }, "examples": [[{ "variation": 0, "weight": 1e5 }]] }, "bucketBy": { "title": "Bucket by", "description": "The attribute that decides who gets what.", "type": "string", "examples": ["key"] }, "contextKind": { "title": "Context kind", "description": "Default in LaunchDarkly: `user`.", "type": "string", "examples": ["user"] } }, "examples": [{ "variations": [{ "variation": 0, "weight": 1e4 }, { "variation": 1, "weight": 9e4 }] }], "required": ["variations"] } }, "examples": [{ "_id": "a902ef4a-2faf-4eaf-88e1-ecc356708a29", "variation": 0, "clauses": [{ "attribute": "country", "op": "in", "values": ["DE"] }] }], "required": ["clauses"] }, "clause": { "title": "Clause", "description": "One clause of a rule.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["10a58772-3121-400f-846b-b8a04e8944ed"] }, "contextKind": { "title": "Context kind", "description": "Default: `user`.", "type": "string", "examples": ["user"] }, "attribute": { "title": "Attribute", "description": "What is looked at; `segmentMatch` for segments.", "type": "string", "examples": ["country"] }, "op": { "title": "Operator", "description": "How it is compared.", "type": "string", "examples": ["in"] }, "values": { "title": "Values", "description": "What it is compared with.", "type": "array", "items": {}, "examples": [["DE"]] }, "negate": { "title": "Negate", "description": "Default: false.", "type": "boolean", "examples": [false] } }, "examples": [{ "contextKind": "user", "attribute": "country", "op": "in", "values": ["DE"], "negate": false }], "required": ["op", "values"] }, "target": { "title": "Target", "description": "Contexts that get a variation each for themselves.", "type": "object", "additionalProperties": true, "properties": { "values": { "title": "Values", "description": "Context keys.", "type": "array", "items": { "type": "string" }, "examples": [["user-1"]] }, "variation": { "title": "Variation", "description": "Index of the variation.", "type": "integer", "minimum": 0, "examples": [0] }, "contextKind": { "title": "Context kind", "description": "Default: `user`.", "type": "string", "examples": ["user"] } }, "examples": [{ "values": ["user-1"], "variation": 0 }], "required": ["values", "variation"] }, "stage": { "title": "Stage", "description": "A stage in the API's input shape or output shape. Stages given as completed are not replayed on the flag.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "name": { "title": "Name", "description": "The stage's name.", "type": "string", "examples": ["10% of customers"] }, "executeConditionsInSequence": { "title": "In sequence", "description": "Whether each condition begins when the one before is met. Never read back. Default: false.", "type": "boolean", "examples": [true] }, "conditions": { "title": "Conditions", "description": "What must be met before the stage runs.", "type": "array", "items": { "$ref": "#/$defs/condition" }, "examples": [[{ "kind": "schedule", "executeNow": true }]] }, "action": { "title": "Action", "description": "What the stage does to the flag.", "type": "object", "additionalProperties": true, "properties": { "kind": { "title": "Kind", "description": "Always `patch`; the output shape has it.", "type": "string", "examples": ["patch"] }, "instructions": { "title": "Instructions", "description": "Semantic patch instructions; an `_id` is kept as the instruction's.", "type": "array", "items": { "title": "Instruction", "description": "One instruction; its fields depend on its kind.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "What a template's parameters name.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "kind": { "title": "Kind", "description": "The instruction's kind.", "type": "string", "examples": ["turnFlagOn"] } }, "examples": [{ "kind": "turnFlagOn" }], "required": ["kind"] }, "examples": [[{ "kind": "turnFlagOn" }]] } }, "examples": [{ "instructions": [{ "kind": "turnFlagOn" }] }] }, "_execution": { "$ref": "#/$defs/execution" } }, "examples": [{ "name": "10% of customers", "conditions": [{ "kind": "schedule", "scheduleKind": "relative", "waitDuration": 2, "waitDurationUnit": "calendarDay" }], "action": { "instructions": [{ "kind": "turnFlagOn" }] } }] }, "condition": { "title": "Condition", "description": "A condition in the API's input shape or output shape.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "kind": { "title": "Kind", "description": "`schedule` or `ld-approval`.", "type": "string", "examples": ["schedule"] }, "scheduleKind": { "title": "Kind of schedule", "description": "`relative` or `absolute`.", "type": "string", "examples": ["relative"] }, "waitDuration": { "title": "Wait", "description": "How many units to wait, if relative.", "type": "integer", "examples": [2] }, "waitDurationUnit": { "title": "Unit of the wait", "description": "`minute`, `hour`, `calendarDay` or `calendarWeek`.", "type": "string", "examples": ["calendarDay"] }, "executionDate": { "title": "Execution date", "description": "Unix milliseconds, if absolute.", "type": "integer", "examples": [17645796e5] }, "executeNow": { "title": "At once", "description": "True: nothing to wait for. Never read back.", "type": "boolean", "examples": [true] }, "description": { "title": "Description", "description": "What the approval is for.", "type": "string", "examples": ["Release manager"] }, "notifyMemberIds": { "title": "Members", "description": "Who is asked, by id; ten at most.", "type": "array", "items": { "type": "string" }, "examples": [["507f1f77bcf86cd799439011"]] }, "notifyTeamKeys": { "title": "Teams", "description": "Which teams are asked. Never read back.", "type": "array", "items": { "type": "string" }, "examples": [["release"]] }, "allReviews": { "title": "Reviews", "description": "Those already given.", "type": "array", "items": { "$ref": "#/$defs/review" }, "examples": [[{ "_id": "12ab3c4d5ef1a2345bcde67f", "kind": "approve" }]] }, "reviewStatus": { "title": "Review status", "description": "Default: what the last review says, else `pending`.", "type": "string", "examples": ["approved"] }, "appliedDate": { "title": "Applied", "description": "When it was met, Unix milliseconds.", "type": "integer", "examples": [17645796e5] }, "_execution": { "$ref": "#/$defs/execution" } }, "examples": [{ "kind": "schedule", "scheduleKind": "relative", "waitDuration": 2, "waitDurationUnit": "calendarDay" }], "required": ["kind"] }, "review": { "title": "Review", "description": "A review that was given.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "kind": { "title": "Kind", "description": "`approve`, `decline` or `comment`.", "type": "string", "examples": ["approve"] }, "creationDate": { "title": "Creation date", "description": "Unix milliseconds. Default: now.", "type": "integer", "examples": [17645796e5] }, "comment": { "title": "Comment", "description": "What the reviewer said.", "type": "string", "examples": ["Looks good."] }, "memberId": { "title": "Member", "description": "Who reviewed.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] } }, "examples": [{ "_id": "12ab3c4d5ef1a2345bcde67f", "kind": "approve", "creationDate": 17645796e5, "memberId": "507f1f77bcf86cd799439011" }] }, "execution": { "title": "Execution", "description": "How far it is. `completed` and `failed` mean that; every other status means under way, and is shown as given until something happens.", "type": "object", "additionalProperties": true, "properties": { "status": { "title": "Status", "description": "`completed`, `failed`, or any other word.", "type": "string", "examples": ["completed"] }, "stopDate": { "title": "Stop date", "description": "When it ended, Unix milliseconds.", "type": "integer", "examples": [17645796e5] } }, "examples": [{ "status": "completed", "stopDate": 17645796e5 }], "required": ["status"] }, "template": { "title": "Template", "description": "A workflow template, in the API's input shape or output shape.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "key": { "title": "Key", "description": "As in a request; or `_key`.", "type": "string", "minLength": 1, "examples": ["standard"] }, "_key": { "title": "Key", "description": "As in an answer; or `key`.", "type": "string", "minLength": 1, "examples": ["standard"] }, "name": { "title": "Name", "description": "Shown to people.", "type": "string", "examples": ["Standard rollout"] }, "description": { "title": "Description", "description": "Shown to people.", "type": "string", "examples": ["How we release"] }, "projectKey": { "title": "Project", "description": "What the template was made for.", "type": "string", "minLength": 1, "examples": ["storefront"] }, "environmentKey": { "title": "Environment", "description": "What the template was made for.", "type": "string", "minLength": 1, "examples": ["production"] }, "flagKey": { "title": "Flag", "description": "What the template was made for.", "type": "string", "minLength": 1, "examples": ["new-checkout"] }, "_creationDate": { "title": "Creation date", "description": "Unix milliseconds. Default: now.", "type": "integer", "examples": [17645796e5] }, "_ownerId": { "title": "Owner", "description": "Default: empty.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] }, "_maintainerId": { "title": "Maintainer", "description": "Default: empty.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] }, "stages": { "title": "Stages", "description": "What a workflow made from it gets.", "type": "array", "items": { "$ref": "#/$defs/stage" }, "examples": [[{ "name": "on" }]] } }, "examples": [{ "key": "standard", "name": "Standard rollout", "projectKey": "storefront", "environmentKey": "production", "flagKey": "new-checkout", "stages": [] }], "anyOf": [{ "required": ["key"] }, { "required": ["_key"] }] }, "workflow": { "title": "Workflow", "description": "A workflow with the place it is in, in the API's input shape or output shape.", "type": "object", "additionalProperties": true, "properties": { "project": { "title": "Project", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["storefront"] }, "flag": { "title": "Flag", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["new-checkout"] }, "environment": { "title": "Environment", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["production"] }, "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "_version": { "title": "Version", "description": "Default: 1.", "type": "integer", "minimum": 1, "examples": [1] }, "_creationDate": { "title": "Creation date", "description": "Unix milliseconds: when it started. What was due between then and `now` runs when the emulator starts. Default: now.", "type": "integer", "examples": [17645796e5] }, "_maintainerId": { "title": "Maintainer", "description": "Default: empty.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] }, "maintainerId": { "title": "Maintainer", "description": "As in a request.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] }, "name": { "title": "Name", "description": "Need not be unique.", "type": "string", "minLength": 1, "examples": ["Progressive rollout"] }, "description": { "title": "Description", "description": "Kept byte for byte, whatever the options say.", "type": "string", "examples": ["Managed elsewhere."] }, "templateKey": { "title": "Template", "description": "The template it was made from.", "type": "string", "minLength": 1, "examples": ["standard"] }, "stages": { "title": "Stages", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/stage" }, "examples": [[{ "name": "on" }]] }, "_execution": { "$ref": "#/$defs/execution" } }, "examples": [{ "project": "storefront", "flag": "new-checkout", "environment": "production", "name": "Rollout", "stages": [] }], "required": ["project", "flag", "environment", "name"] } } };
var schema32 = { "title": "Token", "description": "An access token.", "type": "object", "additionalProperties": false, "properties": { "token": { "title": "Token", "description": "What stands in the `Authorization` header, as it is.", "type": "string", "minLength": 1, "examples": ["api-writer"] }, "role": { "title": "Role", "description": "A reader gets 403 for every write.", "enum": ["reader", "writer"], "examples": ["writer"] }, "name": { "title": "Name", "description": "Shown by caller-identity. Default: the role.", "type": "string", "examples": ["merge"] }, "memberId": { "title": "Member", "description": "Whose personal token it is. Without it, it is a service token.", "type": "string", "minLength": 1, "examples": ["507f1f77bcf86cd799439011"] } }, "examples": [{ "token": "api-writer", "role": "writer", "name": "merge" }], "required": ["token", "role"] };
var schema33 = { "title": "Member", "description": "An account member, in the API's output shape; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "What workflows name the member by.", "type": "string", "minLength": 1, "examples": ["507f1f77bcf86cd799439011"] }, "email": { "title": "Email", "description": "Unique in the account.", "type": "string", "minLength": 1, "examples": ["ada@example.com"] }, "firstName": { "title": "First name", "description": "Optional.", "type": "string", "examples": ["Ada"] }, "lastName": { "title": "Last name", "description": "Optional.", "type": "string", "examples": ["Lovelace"] }, "role": { "title": "Role", "description": "Default: `writer`.", "type": "string", "examples": ["admin"] }, "teams": { "title": "Teams", "description": "Those the member is in, as `{key}`.", "type": "array", "items": { "title": "Team", "description": "A team by key.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Key", "description": "The team's key.", "type": "string", "minLength": 1, "examples": ["release"] } }, "examples": [{ "key": "release" }], "required": ["key"] }, "examples": [[{ "key": "release" }]] } }, "examples": [{ "_id": "507f1f77bcf86cd799439011", "email": "ada@example.com" }], "required": ["_id", "email"] };
var schema34 = { "title": "Team", "description": "A team, in the API's output shape.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Key", "description": "Unique in the account.", "type": "string", "minLength": 1, "examples": ["release"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["Release managers"] } }, "examples": [{ "key": "release", "name": "Release managers" }], "required": ["key"] };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$", "u");
var pattern5 = new RegExp("^((GET|POST|DELETE) )?(workflows|templates|flags|environments|members|teams|segments|caller-identity)$", "u");
var pattern6 = new RegExp("^(forever|(\\d+(ms|[smhdw]))+)$", "u");
var schema35 = { "title": "Project", "description": "A project with all it holds.", "type": "object", "additionalProperties": false, "properties": { "key": { "title": "Key", "description": "Unique in the account.", "type": "string", "minLength": 1, "examples": ["storefront"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["Storefront"] }, "environments": { "title": "Environments", "description": "One at least.", "type": "array", "items": { "$ref": "#/$defs/environment" }, "minItems": 1, "examples": [[{ "key": "production" }]] }, "segments": { "title": "Segments", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/segment" }, "examples": [[{ "key": "beta", "environment": "production" }]] }, "flags": { "title": "Flags", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/flag" }, "examples": [[{ "key": "new-checkout", "variations": [{ "value": true }, { "value": false }] }]] } }, "examples": [{ "key": "storefront", "environments": [{ "key": "production" }], "flags": [] }], "required": ["key", "environments"] };
var schema36 = { "title": "Environment", "description": "An environment, in the API's output shape; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "key": { "title": "Key", "description": "Unique in the project.", "type": "string", "minLength": 1, "examples": ["production"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["Production"] }, "critical": { "title": "Critical", "description": "Default: false.", "type": "boolean", "examples": [true] }, "tags": { "title": "Tags", "description": "Default: none.", "type": "array", "items": { "type": "string" }, "examples": [["ops"]] }, "approvalSettings": { "title": "Approval settings", "description": "Only shown if given; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "required": { "title": "Required", "description": "Whether changes need an approval: then a stage without one of its own is what the option `environmentRequiresApprovals` says. Default: false.", "type": "boolean", "examples": [true] }, "serviceKind": { "title": "Service", "description": "`launchdarkly`, or another one: then no workflow can be created. Default: `launchdarkly`.", "type": "string", "examples": ["servicenow"] }, "minNumApprovals": { "title": "Approvals", "description": "Shown only: one approval is enough for a workflow's stage. Default: 1.", "type": "integer", "minimum": 1, "examples": [1] } }, "examples": [{ "required": true, "serviceKind": "launchdarkly", "minNumApprovals": 1 }] } }, "examples": [{ "key": "production", "name": "Production" }], "required": ["key"] };
var schema37 = { "title": "Segment", "description": "A segment, in the API's output shape with the environment it is in.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Key", "description": "Unique in the environment.", "type": "string", "minLength": 1, "examples": ["beta"] }, "environment": { "title": "Environment", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["production"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["Beta testers"] } }, "examples": [{ "key": "beta", "environment": "production" }], "required": ["key", "environment"] };
var schema38 = { "title": "Flag", "description": "A feature flag, in the API's output shape; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Key", "description": "Unique in the project.", "type": "string", "minLength": 1, "examples": ["new-checkout"] }, "name": { "title": "Name", "description": "Default: the key.", "type": "string", "examples": ["New checkout"] }, "description": { "title": "Description", "description": "What the flag does.", "type": "string", "examples": ["The new checkout page"] }, "kind": { "title": "Kind", "description": "`boolean` or `multivariate`. Default: by the values.", "type": "string", "examples": ["boolean"] }, "tags": { "title": "Tags", "description": "Default: none.", "type": "array", "items": { "type": "string" }, "examples": [["checkout"]] }, "temporary": { "title": "Temporary", "description": "Default: true.", "type": "boolean", "examples": [true] }, "archived": { "title": "Archived", "description": "No workflow can be created on an archived flag. Default: false.", "type": "boolean", "examples": [false] }, "creationDate": { "title": "Creation date", "description": "Unix milliseconds. Default: a fixed date.", "type": "integer", "examples": [16094592e5] }, "_version": { "title": "Version", "description": "Default: 1.", "type": "integer", "minimum": 1, "examples": [1] }, "variations": { "title": "Variations", "description": "Two or more, usually.", "type": "array", "items": { "$ref": "#/$defs/variation" }, "minItems": 1, "examples": [[{ "value": true }, { "value": false }]] }, "environments": { "title": "Environments", "description": "The flag's configuration by environment key; an environment that is left out gets the default.", "type": "object", "additionalProperties": { "$ref": "#/$defs/configuration" }, "examples": [{ "production": { "on": true } }] } }, "examples": [{ "key": "new-checkout", "name": "New checkout", "variations": [{ "_id": "452f5fb5-7320-4ba3-81a1-8f4324f79d49", "value": true }, { "_id": "fc15f6a4-05d3-4aa4-a997-446be461345d", "value": false }] }], "required": ["key", "variations"] };
var schema39 = { "title": "Variation", "description": "A value that the flag can serve.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "What instructions name it by. Default: a new UUID.", "type": "string", "minLength": 1, "examples": ["452f5fb5-7320-4ba3-81a1-8f4324f79d49"] }, "name": { "title": "Name", "description": "Shown to people.", "type": "string", "examples": ["on"] }, "description": { "title": "Description", "description": "Shown to people.", "type": "string", "examples": ["The new checkout"] }, "value": { "title": "Value", "description": "Any JSON value.", "examples": [true, "blue", { "size": 3 }] } }, "examples": [{ "_id": "452f5fb5-7320-4ba3-81a1-8f4324f79d49", "name": "on", "value": true }], "required": ["value"] };
var schema40 = { "title": "Configuration", "description": "The flag in one environment, in the API's output shape; what is left out is filled in.", "type": "object", "additionalProperties": true, "properties": { "on": { "title": "On", "description": "Whether targeting is on. Default: false.", "type": "boolean", "examples": [false] }, "offVariation": { "title": "Off variation", "description": "Index of what is served while targeting is off. Default: the last one.", "type": "integer", "minimum": 0, "examples": [1] }, "fallthrough": { "title": "Default rule", "description": "What is served if nothing else matches. Default: variation 0.", "type": "object", "additionalProperties": true, "properties": { "variation": { "title": "Variation", "description": "Index of the variation that is served.", "type": "integer", "minimum": 0, "examples": [0] }, "rollout": { "title": "Rollout", "description": "A percentage rollout.", "type": "object", "additionalProperties": true, "properties": { "variations": { "title": "Variations", "description": "Weights in thousandths of a percent.", "type": "array", "items": { "title": "Weight", "description": "One variation's part.", "type": "object", "additionalProperties": true, "properties": { "variation": { "title": "Variation", "description": "Index of the variation.", "type": "integer", "minimum": 0, "examples": [0] }, "weight": { "title": "Weight", "description": "100000 is everyone.", "type": "integer", "minimum": 0, "maximum": 1e5, "examples": [1e4] } }, "examples": [{ "variation": 0, "weight": 1e4 }], "required": ["variation", "weight"] }, "examples": [[{ "variation": 0, "weight": 1e5 }]] }, "bucketBy": { "title": "Bucket by", "description": "The attribute that decides who gets what.", "type": "string", "examples": ["key"] }, "contextKind": { "title": "Context kind", "description": "Default in LaunchDarkly: `user`.", "type": "string", "examples": ["user"] } }, "examples": [{ "variations": [{ "variation": 0, "weight": 1e4 }, { "variation": 1, "weight": 9e4 }] }], "required": ["variations"] } }, "examples": [{ "variation": 0 }] }, "rules": { "title": "Rules", "description": "In the order of evaluation. Default: none.", "type": "array", "items": { "$ref": "#/$defs/rule" }, "examples": [[{ "variation": 0, "clauses": [{ "attribute": "country", "op": "in", "values": ["DE"] }] }]] }, "targets": { "title": "Targets", "description": "Individual users. Default: none.", "type": "array", "items": { "$ref": "#/$defs/target" }, "examples": [[{ "values": ["user-1"], "variation": 0 }]] }, "contextTargets": { "title": "Context targets", "description": "Individual contexts of other kinds. Default: none.", "type": "array", "items": { "$ref": "#/$defs/target" }, "examples": [[{ "values": ["device-1"], "variation": 0, "contextKind": "device" }]] }, "prerequisites": { "title": "Prerequisites", "description": "Default: none.", "type": "array", "items": { "title": "Prerequisite", "description": "A flag that must serve a variation first.", "type": "object", "additionalProperties": true, "properties": { "key": { "title": "Flag", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["accounts"] }, "variation": { "title": "Variation", "description": "Index of its variation.", "type": "integer", "minimum": 0, "examples": [0] } }, "examples": [{ "key": "accounts", "variation": 0 }], "required": ["key", "variation"] }, "examples": [[{ "key": "accounts", "variation": 0 }]] }, "version": { "title": "Version", "description": "Default: 1.", "type": "integer", "minimum": 1, "examples": [3] } }, "examples": [{ "on": false, "offVariation": 1, "fallthrough": { "variation": 0 }, "rules": [], "targets": [] }] };
var schema43 = { "title": "Target", "description": "Contexts that get a variation each for themselves.", "type": "object", "additionalProperties": true, "properties": { "values": { "title": "Values", "description": "Context keys.", "type": "array", "items": { "type": "string" }, "examples": [["user-1"]] }, "variation": { "title": "Variation", "description": "Index of the variation.", "type": "integer", "minimum": 0, "examples": [0] }, "contextKind": { "title": "Context kind", "description": "Default: `user`.", "type": "string", "examples": ["user"] } }, "examples": [{ "values": ["user-1"], "variation": 0 }], "required": ["values", "variation"] };
var schema41 = { "title": "Rule", "description": "A targeting rule, in the API's output shape.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["a902ef4a-2faf-4eaf-88e1-ecc356708a29"] }, "description": { "title": "Description", "description": "What the rule is for.", "type": "string", "examples": ["Germany first"] }, "clauses": { "title": "Clauses", "description": "All must match.", "type": "array", "items": { "$ref": "#/$defs/clause" }, "examples": [[{ "attribute": "country", "op": "in", "values": ["DE"] }]] }, "trackEvents": { "title": "Track events", "description": "Default: false.", "type": "boolean", "examples": [false] }, "variation": { "title": "Variation", "description": "Index of the variation that is served.", "type": "integer", "minimum": 0, "examples": [0] }, "rollout": { "title": "Rollout", "description": "A percentage rollout.", "type": "object", "additionalProperties": true, "properties": { "variations": { "title": "Variations", "description": "Weights in thousandths of a percent.", "type": "array", "items": { "title": "Weight", "description": "One variation's part.", "type": "object", "additionalProperties": true, "properties": { "variation": { "title": "Variation", "description": "Index of the variation.", "type": "integer", "minimum": 0, "examples": [0] }, "weight": { "title": "Weight", "description": "100000 is everyone.", "type": "integer", "minimum": 0, "maximum": 1e5, "examples": [1e4] } }, "examples": [{ "variation": 0, "weight": 1e4 }], "required": ["variation", "weight"] }, "examples": [[{ "variation": 0, "weight": 1e5 }]] }, "bucketBy": { "title": "Bucket by", "description": "The attribute that decides who gets what.", "type": "string", "examples": ["key"] }, "contextKind": { "title": "Context kind", "description": "Default in LaunchDarkly: `user`.", "type": "string", "examples": ["user"] } }, "examples": [{ "variations": [{ "variation": 0, "weight": 1e4 }, { "variation": 1, "weight": 9e4 }] }], "required": ["variations"] } }, "examples": [{ "_id": "a902ef4a-2faf-4eaf-88e1-ecc356708a29", "variation": 0, "clauses": [{ "attribute": "country", "op": "in", "values": ["DE"] }] }], "required": ["clauses"] };
var schema42 = { "title": "Clause", "description": "One clause of a rule.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["10a58772-3121-400f-846b-b8a04e8944ed"] }, "contextKind": { "title": "Context kind", "description": "Default: `user`.", "type": "string", "examples": ["user"] }, "attribute": { "title": "Attribute", "description": "What is looked at; `segmentMatch` for segments.", "type": "string", "examples": ["country"] }, "op": { "title": "Operator", "description": "How it is compared.", "type": "string", "examples": ["in"] }, "values": { "title": "Values", "description": "What it is compared with.", "type": "array", "items": {}, "examples": [["DE"]] }, "negate": { "title": "Negate", "description": "Default: false.", "type": "boolean", "examples": [false] } }, "examples": [{ "contextKind": "user", "attribute": "country", "op": "in", "values": ["DE"], "negate": false }], "required": ["op", "values"] };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clauses === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clauses" }, message: "must have required property 'clauses'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data._id !== void 0) {
      let data0 = data._id;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties._id, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties._id.type, parentSchema: schema41.properties._id, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.description.type, parentSchema: schema41.properties.description, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.clauses !== void 0) {
      let data2 = data.clauses;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.op === void 0) {
              const err4 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/$defs/clause/required", keyword: "required", params: { missingProperty: "op" }, message: "must have required property 'op'", schema: schema42.required, parentSchema: schema42, data: data3 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data3.values === void 0) {
              const err5 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/$defs/clause/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'", schema: schema42.required, parentSchema: schema42, data: data3 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data3._id !== void 0) {
              let data4 = data3._id;
              if (typeof data4 === "string") {
                if (func2(data4) < 1) {
                  const err6 = { instancePath: instancePath + "/clauses/" + i0 + "/_id", schemaPath: "#/$defs/clause/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema42.properties._id, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              } else {
                const err7 = { instancePath: instancePath + "/clauses/" + i0 + "/_id", schemaPath: "#/$defs/clause/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties._id.type, parentSchema: schema42.properties._id, data: data4 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data3.contextKind !== void 0) {
              let data5 = data3.contextKind;
              if (typeof data5 !== "string") {
                const err8 = { instancePath: instancePath + "/clauses/" + i0 + "/contextKind", schemaPath: "#/$defs/clause/properties/contextKind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.contextKind.type, parentSchema: schema42.properties.contextKind, data: data5 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data3.attribute !== void 0) {
              let data6 = data3.attribute;
              if (typeof data6 !== "string") {
                const err9 = { instancePath: instancePath + "/clauses/" + i0 + "/attribute", schemaPath: "#/$defs/clause/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.attribute.type, parentSchema: schema42.properties.attribute, data: data6 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data3.op !== void 0) {
              let data7 = data3.op;
              if (typeof data7 !== "string") {
                const err10 = { instancePath: instancePath + "/clauses/" + i0 + "/op", schemaPath: "#/$defs/clause/properties/op/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.op.type, parentSchema: schema42.properties.op, data: data7 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data3.values !== void 0) {
              let data8 = data3.values;
              if (!Array.isArray(data8)) {
                const err11 = { instancePath: instancePath + "/clauses/" + i0 + "/values", schemaPath: "#/$defs/clause/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema42.properties.values.type, parentSchema: schema42.properties.values, data: data8 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data3.negate !== void 0) {
              let data9 = data3.negate;
              if (typeof data9 !== "boolean") {
                const err12 = { instancePath: instancePath + "/clauses/" + i0 + "/negate", schemaPath: "#/$defs/clause/properties/negate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema42.properties.negate.type, parentSchema: schema42.properties.negate, data: data9 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/$defs/clause/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data: data3 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.clauses.type, parentSchema: schema41.properties.clauses, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.trackEvents !== void 0) {
      let data10 = data.trackEvents;
      if (typeof data10 !== "boolean") {
        const err15 = { instancePath: instancePath + "/trackEvents", schemaPath: "#/properties/trackEvents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema41.properties.trackEvents.type, parentSchema: schema41.properties.trackEvents, data: data10 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.variation !== void 0) {
      let data11 = data.variation;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err16 = { instancePath: instancePath + "/variation", schemaPath: "#/properties/variation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.variation.type, parentSchema: schema41.properties.variation, data: data11 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          const err17 = { instancePath: instancePath + "/variation", schemaPath: "#/properties/variation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema41.properties.variation, data: data11 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.rollout !== void 0) {
      let data12 = data.rollout;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.variations === void 0) {
          const err18 = { instancePath: instancePath + "/rollout", schemaPath: "#/properties/rollout/required", keyword: "required", params: { missingProperty: "variations" }, message: "must have required property 'variations'", schema: schema41.properties.rollout.required, parentSchema: schema41.properties.rollout, data: data12 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data12.variations !== void 0) {
          let data13 = data12.variations;
          if (Array.isArray(data13)) {
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data14 = data13[i1];
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.variation === void 0) {
                  const err19 = { instancePath: instancePath + "/rollout/variations/" + i1, schemaPath: "#/properties/rollout/properties/variations/items/required", keyword: "required", params: { missingProperty: "variation" }, message: "must have required property 'variation'", schema: schema41.properties.rollout.properties.variations.items.required, parentSchema: schema41.properties.rollout.properties.variations.items, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (data14.weight === void 0) {
                  const err20 = { instancePath: instancePath + "/rollout/variations/" + i1, schemaPath: "#/properties/rollout/properties/variations/items/required", keyword: "required", params: { missingProperty: "weight" }, message: "must have required property 'weight'", schema: schema41.properties.rollout.properties.variations.items.required, parentSchema: schema41.properties.rollout.properties.variations.items, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (data14.variation !== void 0) {
                  let data15 = data14.variation;
                  if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                    const err21 = { instancePath: instancePath + "/rollout/variations/" + i1 + "/variation", schemaPath: "#/properties/rollout/properties/variations/items/properties/variation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.rollout.properties.variations.items.properties.variation.type, parentSchema: schema41.properties.rollout.properties.variations.items.properties.variation, data: data15 };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                  if (typeof data15 == "number" && isFinite(data15)) {
                    if (data15 < 0 || isNaN(data15)) {
                      const err22 = { instancePath: instancePath + "/rollout/variations/" + i1 + "/variation", schemaPath: "#/properties/rollout/properties/variations/items/properties/variation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema41.properties.rollout.properties.variations.items.properties.variation, data: data15 };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  }
                }
                if (data14.weight !== void 0) {
                  let data16 = data14.weight;
                  if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                    const err23 = { instancePath: instancePath + "/rollout/variations/" + i1 + "/weight", schemaPath: "#/properties/rollout/properties/variations/items/properties/weight/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.rollout.properties.variations.items.properties.weight.type, parentSchema: schema41.properties.rollout.properties.variations.items.properties.weight, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                  if (typeof data16 == "number" && isFinite(data16)) {
                    if (data16 > 1e5 || isNaN(data16)) {
                      const err24 = { instancePath: instancePath + "/rollout/variations/" + i1 + "/weight", schemaPath: "#/properties/rollout/properties/variations/items/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema41.properties.rollout.properties.variations.items.properties.weight, data: data16 };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                    if (data16 < 0 || isNaN(data16)) {
                      const err25 = { instancePath: instancePath + "/rollout/variations/" + i1 + "/weight", schemaPath: "#/properties/rollout/properties/variations/items/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema41.properties.rollout.properties.variations.items.properties.weight, data: data16 };
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
                const err26 = { instancePath: instancePath + "/rollout/variations/" + i1, schemaPath: "#/properties/rollout/properties/variations/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.properties.rollout.properties.variations.items.type, parentSchema: schema41.properties.rollout.properties.variations.items, data: data14 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/rollout/variations", schemaPath: "#/properties/rollout/properties/variations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.rollout.properties.variations.type, parentSchema: schema41.properties.rollout.properties.variations, data: data13 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data12.bucketBy !== void 0) {
          let data17 = data12.bucketBy;
          if (typeof data17 !== "string") {
            const err28 = { instancePath: instancePath + "/rollout/bucketBy", schemaPath: "#/properties/rollout/properties/bucketBy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.rollout.properties.bucketBy.type, parentSchema: schema41.properties.rollout.properties.bucketBy, data: data17 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data12.contextKind !== void 0) {
          let data18 = data12.contextKind;
          if (typeof data18 !== "string") {
            const err29 = { instancePath: instancePath + "/rollout/contextKind", schemaPath: "#/properties/rollout/properties/contextKind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.rollout.properties.contextKind.type, parentSchema: schema41.properties.rollout.properties.contextKind, data: data18 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/rollout", schemaPath: "#/properties/rollout/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.properties.rollout.type, parentSchema: schema41.properties.rollout, data: data12 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.on !== void 0) {
      let data0 = data.on;
      if (typeof data0 !== "boolean") {
        const err0 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema40.properties.on.type, parentSchema: schema40.properties.on, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.offVariation !== void 0) {
      let data1 = data.offVariation;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/offVariation", schemaPath: "#/properties/offVariation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.offVariation.type, parentSchema: schema40.properties.offVariation, data: data1 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err2 = { instancePath: instancePath + "/offVariation", schemaPath: "#/properties/offVariation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.offVariation, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.fallthrough !== void 0) {
      let data2 = data.fallthrough;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.variation !== void 0) {
          let data3 = data2.variation;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err3 = { instancePath: instancePath + "/fallthrough/variation", schemaPath: "#/properties/fallthrough/properties/variation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.fallthrough.properties.variation.type, parentSchema: schema40.properties.fallthrough.properties.variation, data: data3 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err4 = { instancePath: instancePath + "/fallthrough/variation", schemaPath: "#/properties/fallthrough/properties/variation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.fallthrough.properties.variation, data: data3 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data2.rollout !== void 0) {
          let data4 = data2.rollout;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.variations === void 0) {
              const err5 = { instancePath: instancePath + "/fallthrough/rollout", schemaPath: "#/properties/fallthrough/properties/rollout/required", keyword: "required", params: { missingProperty: "variations" }, message: "must have required property 'variations'", schema: schema40.properties.fallthrough.properties.rollout.required, parentSchema: schema40.properties.fallthrough.properties.rollout, data: data4 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data4.variations !== void 0) {
              let data5 = data4.variations;
              if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data6 = data5[i0];
                  if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                    if (data6.variation === void 0) {
                      const err6 = { instancePath: instancePath + "/fallthrough/rollout/variations/" + i0, schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/items/required", keyword: "required", params: { missingProperty: "variation" }, message: "must have required property 'variation'", schema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.required, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations.items, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                    }
                    if (data6.weight === void 0) {
                      const err7 = { instancePath: instancePath + "/fallthrough/rollout/variations/" + i0, schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/items/required", keyword: "required", params: { missingProperty: "weight" }, message: "must have required property 'weight'", schema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.required, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations.items, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err7];
                      } else {
                        vErrors.push(err7);
                      }
                      errors++;
                    }
                    if (data6.variation !== void 0) {
                      let data7 = data6.variation;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                        const err8 = { instancePath: instancePath + "/fallthrough/rollout/variations/" + i0 + "/variation", schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/items/properties/variation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.properties.variation.type, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.properties.variation, data: data7 };
                        if (vErrors === null) {
                          vErrors = [err8];
                        } else {
                          vErrors.push(err8);
                        }
                        errors++;
                      }
                      if (typeof data7 == "number" && isFinite(data7)) {
                        if (data7 < 0 || isNaN(data7)) {
                          const err9 = { instancePath: instancePath + "/fallthrough/rollout/variations/" + i0 + "/variation", schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/items/properties/variation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.properties.variation, data: data7 };
                          if (vErrors === null) {
                            vErrors = [err9];
                          } else {
                            vErrors.push(err9);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data6.weight !== void 0) {
                      let data8 = data6.weight;
                      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                        const err10 = { instancePath: instancePath + "/fallthrough/rollout/variations/" + i0 + "/weight", schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/items/properties/weight/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.properties.weight.type, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.properties.weight, data: data8 };
                        if (vErrors === null) {
                          vErrors = [err10];
                        } else {
                          vErrors.push(err10);
                        }
                        errors++;
                      }
                      if (typeof data8 == "number" && isFinite(data8)) {
                        if (data8 > 1e5 || isNaN(data8)) {
                          const err11 = { instancePath: instancePath + "/fallthrough/rollout/variations/" + i0 + "/weight", schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/items/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.properties.weight, data: data8 };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                        }
                        if (data8 < 0 || isNaN(data8)) {
                          const err12 = { instancePath: instancePath + "/fallthrough/rollout/variations/" + i0 + "/weight", schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/items/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.properties.weight, data: data8 };
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
                    const err13 = { instancePath: instancePath + "/fallthrough/rollout/variations/" + i0, schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.fallthrough.properties.rollout.properties.variations.items.type, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations.items, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
              } else {
                const err14 = { instancePath: instancePath + "/fallthrough/rollout/variations", schemaPath: "#/properties/fallthrough/properties/rollout/properties/variations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.fallthrough.properties.rollout.properties.variations.type, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.variations, data: data5 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data4.bucketBy !== void 0) {
              let data9 = data4.bucketBy;
              if (typeof data9 !== "string") {
                const err15 = { instancePath: instancePath + "/fallthrough/rollout/bucketBy", schemaPath: "#/properties/fallthrough/properties/rollout/properties/bucketBy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.fallthrough.properties.rollout.properties.bucketBy.type, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.bucketBy, data: data9 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data4.contextKind !== void 0) {
              let data10 = data4.contextKind;
              if (typeof data10 !== "string") {
                const err16 = { instancePath: instancePath + "/fallthrough/rollout/contextKind", schemaPath: "#/properties/fallthrough/properties/rollout/properties/contextKind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.fallthrough.properties.rollout.properties.contextKind.type, parentSchema: schema40.properties.fallthrough.properties.rollout.properties.contextKind, data: data10 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/fallthrough/rollout", schemaPath: "#/properties/fallthrough/properties/rollout/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.fallthrough.properties.rollout.type, parentSchema: schema40.properties.fallthrough.properties.rollout, data: data4 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/fallthrough", schemaPath: "#/properties/fallthrough/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.fallthrough.type, parentSchema: schema40.properties.fallthrough, data: data2 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data11 = data.rules;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate24(data11[i1], { instancePath: instancePath + "/rules/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.rules.type, parentSchema: schema40.properties.rules, data: data11 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.targets !== void 0) {
      let data13 = data.targets;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data14 = data13[i2];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.values === void 0) {
              const err20 = { instancePath: instancePath + "/targets/" + i2, schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'", schema: schema43.required, parentSchema: schema43, data: data14 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data14.variation === void 0) {
              const err21 = { instancePath: instancePath + "/targets/" + i2, schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "variation" }, message: "must have required property 'variation'", schema: schema43.required, parentSchema: schema43, data: data14 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data14.values !== void 0) {
              let data15 = data14.values;
              if (Array.isArray(data15)) {
                const len3 = data15.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data16 = data15[i3];
                  if (typeof data16 !== "string") {
                    const err22 = { instancePath: instancePath + "/targets/" + i2 + "/values/" + i3, schemaPath: "#/$defs/target/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.values.items.type, parentSchema: schema43.properties.values.items, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/targets/" + i2 + "/values", schemaPath: "#/$defs/target/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.values.type, parentSchema: schema43.properties.values, data: data15 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data14.variation !== void 0) {
              let data17 = data14.variation;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err24 = { instancePath: instancePath + "/targets/" + i2 + "/variation", schemaPath: "#/$defs/target/properties/variation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.variation.type, parentSchema: schema43.properties.variation, data: data17 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < 0 || isNaN(data17)) {
                  const err25 = { instancePath: instancePath + "/targets/" + i2 + "/variation", schemaPath: "#/$defs/target/properties/variation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema43.properties.variation, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
            }
            if (data14.contextKind !== void 0) {
              let data18 = data14.contextKind;
              if (typeof data18 !== "string") {
                const err26 = { instancePath: instancePath + "/targets/" + i2 + "/contextKind", schemaPath: "#/$defs/target/properties/contextKind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.contextKind.type, parentSchema: schema43.properties.contextKind, data: data18 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/targets/" + i2, schemaPath: "#/$defs/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data: data14 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.targets.type, parentSchema: schema40.properties.targets, data: data13 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.contextTargets !== void 0) {
      let data19 = data.contextTargets;
      if (Array.isArray(data19)) {
        const len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data20 = data19[i4];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.values === void 0) {
              const err29 = { instancePath: instancePath + "/contextTargets/" + i4, schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'", schema: schema43.required, parentSchema: schema43, data: data20 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data20.variation === void 0) {
              const err30 = { instancePath: instancePath + "/contextTargets/" + i4, schemaPath: "#/$defs/target/required", keyword: "required", params: { missingProperty: "variation" }, message: "must have required property 'variation'", schema: schema43.required, parentSchema: schema43, data: data20 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data20.values !== void 0) {
              let data21 = data20.values;
              if (Array.isArray(data21)) {
                const len5 = data21.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data22 = data21[i5];
                  if (typeof data22 !== "string") {
                    const err31 = { instancePath: instancePath + "/contextTargets/" + i4 + "/values/" + i5, schemaPath: "#/$defs/target/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.values.items.type, parentSchema: schema43.properties.values.items, data: data22 };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
              } else {
                const err32 = { instancePath: instancePath + "/contextTargets/" + i4 + "/values", schemaPath: "#/$defs/target/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.values.type, parentSchema: schema43.properties.values, data: data21 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data20.variation !== void 0) {
              let data23 = data20.variation;
              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                const err33 = { instancePath: instancePath + "/contextTargets/" + i4 + "/variation", schemaPath: "#/$defs/target/properties/variation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.variation.type, parentSchema: schema43.properties.variation, data: data23 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (typeof data23 == "number" && isFinite(data23)) {
                if (data23 < 0 || isNaN(data23)) {
                  const err34 = { instancePath: instancePath + "/contextTargets/" + i4 + "/variation", schemaPath: "#/$defs/target/properties/variation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema43.properties.variation, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
            }
            if (data20.contextKind !== void 0) {
              let data24 = data20.contextKind;
              if (typeof data24 !== "string") {
                const err35 = { instancePath: instancePath + "/contextTargets/" + i4 + "/contextKind", schemaPath: "#/$defs/target/properties/contextKind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.contextKind.type, parentSchema: schema43.properties.contextKind, data: data24 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/contextTargets/" + i4, schemaPath: "#/$defs/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data: data20 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/contextTargets", schemaPath: "#/properties/contextTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.contextTargets.type, parentSchema: schema40.properties.contextTargets, data: data19 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.prerequisites !== void 0) {
      let data25 = data.prerequisites;
      if (Array.isArray(data25)) {
        const len6 = data25.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data26 = data25[i6];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.key === void 0) {
              const err38 = { instancePath: instancePath + "/prerequisites/" + i6, schemaPath: "#/properties/prerequisites/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema40.properties.prerequisites.items.required, parentSchema: schema40.properties.prerequisites.items, data: data26 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data26.variation === void 0) {
              const err39 = { instancePath: instancePath + "/prerequisites/" + i6, schemaPath: "#/properties/prerequisites/items/required", keyword: "required", params: { missingProperty: "variation" }, message: "must have required property 'variation'", schema: schema40.properties.prerequisites.items.required, parentSchema: schema40.properties.prerequisites.items, data: data26 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data26.key !== void 0) {
              let data27 = data26.key;
              if (typeof data27 === "string") {
                if (func2(data27) < 1) {
                  const err40 = { instancePath: instancePath + "/prerequisites/" + i6 + "/key", schemaPath: "#/properties/prerequisites/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.properties.prerequisites.items.properties.key, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/prerequisites/" + i6 + "/key", schemaPath: "#/properties/prerequisites/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.prerequisites.items.properties.key.type, parentSchema: schema40.properties.prerequisites.items.properties.key, data: data27 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data26.variation !== void 0) {
              let data28 = data26.variation;
              if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                const err42 = { instancePath: instancePath + "/prerequisites/" + i6 + "/variation", schemaPath: "#/properties/prerequisites/items/properties/variation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.prerequisites.items.properties.variation.type, parentSchema: schema40.properties.prerequisites.items.properties.variation, data: data28 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (typeof data28 == "number" && isFinite(data28)) {
                if (data28 < 0 || isNaN(data28)) {
                  const err43 = { instancePath: instancePath + "/prerequisites/" + i6 + "/variation", schemaPath: "#/properties/prerequisites/items/properties/variation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.prerequisites.items.properties.variation, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/prerequisites/" + i6, schemaPath: "#/properties/prerequisites/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.prerequisites.items.type, parentSchema: schema40.properties.prerequisites.items, data: data26 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/prerequisites", schemaPath: "#/properties/prerequisites/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.prerequisites.type, parentSchema: schema40.properties.prerequisites, data: data25 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data29 = data.version;
      if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
        const err46 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.version.type, parentSchema: schema40.properties.version, data: data29 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data29 == "number" && isFinite(data29)) {
        if (data29 < 1 || isNaN(data29)) {
          const err47 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema40.properties.version, data: data29 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.variations === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "variations" }, message: "must have required property 'variations'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.key.type, parentSchema: schema38.properties.key, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.name.type, parentSchema: schema38.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.description.type, parentSchema: schema38.properties.description, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data3 = data.kind;
      if (typeof data3 !== "string") {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.kind.type, parentSchema: schema38.properties.kind, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data4 = data.tags;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string") {
            const err7 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.tags.items.type, parentSchema: schema38.properties.tags.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.tags.type, parentSchema: schema38.properties.tags, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.temporary !== void 0) {
      let data6 = data.temporary;
      if (typeof data6 !== "boolean") {
        const err9 = { instancePath: instancePath + "/temporary", schemaPath: "#/properties/temporary/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.properties.temporary.type, parentSchema: schema38.properties.temporary, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.archived !== void 0) {
      let data7 = data.archived;
      if (typeof data7 !== "boolean") {
        const err10 = { instancePath: instancePath + "/archived", schemaPath: "#/properties/archived/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.properties.archived.type, parentSchema: schema38.properties.archived, data: data7 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.creationDate !== void 0) {
      let data8 = data.creationDate;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err11 = { instancePath: instancePath + "/creationDate", schemaPath: "#/properties/creationDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.creationDate.type, parentSchema: schema38.properties.creationDate, data: data8 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data._version !== void 0) {
      let data9 = data._version;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err12 = { instancePath: instancePath + "/_version", schemaPath: "#/properties/_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties._version.type, parentSchema: schema38.properties._version, data: data9 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 < 1 || isNaN(data9)) {
          const err13 = { instancePath: instancePath + "/_version", schemaPath: "#/properties/_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema38.properties._version, data: data9 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.variations !== void 0) {
      let data10 = data.variations;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err14 = { instancePath: instancePath + "/variations", schemaPath: "#/properties/variations/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema38.properties.variations, data: data10 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.value === void 0) {
              const err15 = { instancePath: instancePath + "/variations/" + i1, schemaPath: "#/$defs/variation/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema39.required, parentSchema: schema39, data: data11 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data11._id !== void 0) {
              let data12 = data11._id;
              if (typeof data12 === "string") {
                if (func2(data12) < 1) {
                  const err16 = { instancePath: instancePath + "/variations/" + i1 + "/_id", schemaPath: "#/$defs/variation/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema39.properties._id, data: data12 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/variations/" + i1 + "/_id", schemaPath: "#/$defs/variation/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties._id.type, parentSchema: schema39.properties._id, data: data12 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data11.name !== void 0) {
              let data13 = data11.name;
              if (typeof data13 !== "string") {
                const err18 = { instancePath: instancePath + "/variations/" + i1 + "/name", schemaPath: "#/$defs/variation/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.name.type, parentSchema: schema39.properties.name, data: data13 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data11.description !== void 0) {
              let data14 = data11.description;
              if (typeof data14 !== "string") {
                const err19 = { instancePath: instancePath + "/variations/" + i1 + "/description", schemaPath: "#/$defs/variation/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.description.type, parentSchema: schema39.properties.description, data: data14 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/variations/" + i1, schemaPath: "#/$defs/variation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data: data11 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/variations", schemaPath: "#/properties/variations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.variations.type, parentSchema: schema38.properties.variations, data: data10 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data15 = data.environments;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key0 in data15) {
          if (!validate23(data15[key0], { instancePath: instancePath + "/environments/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.environments.type, parentSchema: schema38.properties.environments, data: data15 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.environments === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environments" }, message: "must have required property 'environments'", schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "name" || key0 === "environments" || key0 === "segments" || key0 === "flags")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.key.type, parentSchema: schema35.properties.key, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.name.type, parentSchema: schema35.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data2 = data.environments;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema35.properties.environments, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.key === void 0) {
              const err7 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/$defs/environment/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema36.required, parentSchema: schema36, data: data3 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data3._id !== void 0) {
              let data4 = data3._id;
              if (typeof data4 === "string") {
                if (func2(data4) < 1) {
                  const err8 = { instancePath: instancePath + "/environments/" + i0 + "/_id", schemaPath: "#/$defs/environment/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties._id, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/environments/" + i0 + "/_id", schemaPath: "#/$defs/environment/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties._id.type, parentSchema: schema36.properties._id, data: data4 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data3.key !== void 0) {
              let data5 = data3.key;
              if (typeof data5 === "string") {
                if (func2(data5) < 1) {
                  const err10 = { instancePath: instancePath + "/environments/" + i0 + "/key", schemaPath: "#/$defs/environment/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.key, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/environments/" + i0 + "/key", schemaPath: "#/$defs/environment/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.key.type, parentSchema: schema36.properties.key, data: data5 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data3.name !== void 0) {
              let data6 = data3.name;
              if (typeof data6 !== "string") {
                const err12 = { instancePath: instancePath + "/environments/" + i0 + "/name", schemaPath: "#/$defs/environment/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.name.type, parentSchema: schema36.properties.name, data: data6 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data3.critical !== void 0) {
              let data7 = data3.critical;
              if (typeof data7 !== "boolean") {
                const err13 = { instancePath: instancePath + "/environments/" + i0 + "/critical", schemaPath: "#/$defs/environment/properties/critical/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema36.properties.critical.type, parentSchema: schema36.properties.critical, data: data7 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data3.tags !== void 0) {
              let data8 = data3.tags;
              if (Array.isArray(data8)) {
                const len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data9 = data8[i1];
                  if (typeof data9 !== "string") {
                    const err14 = { instancePath: instancePath + "/environments/" + i0 + "/tags/" + i1, schemaPath: "#/$defs/environment/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.tags.items.type, parentSchema: schema36.properties.tags.items, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              } else {
                const err15 = { instancePath: instancePath + "/environments/" + i0 + "/tags", schemaPath: "#/$defs/environment/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.tags.type, parentSchema: schema36.properties.tags, data: data8 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data3.approvalSettings !== void 0) {
              let data10 = data3.approvalSettings;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.required !== void 0) {
                  let data11 = data10.required;
                  if (typeof data11 !== "boolean") {
                    const err16 = { instancePath: instancePath + "/environments/" + i0 + "/approvalSettings/required", schemaPath: "#/$defs/environment/properties/approvalSettings/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema36.properties.approvalSettings.properties.required.type, parentSchema: schema36.properties.approvalSettings.properties.required, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data10.serviceKind !== void 0) {
                  let data12 = data10.serviceKind;
                  if (typeof data12 !== "string") {
                    const err17 = { instancePath: instancePath + "/environments/" + i0 + "/approvalSettings/serviceKind", schemaPath: "#/$defs/environment/properties/approvalSettings/properties/serviceKind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.approvalSettings.properties.serviceKind.type, parentSchema: schema36.properties.approvalSettings.properties.serviceKind, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
                if (data10.minNumApprovals !== void 0) {
                  let data13 = data10.minNumApprovals;
                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                    const err18 = { instancePath: instancePath + "/environments/" + i0 + "/approvalSettings/minNumApprovals", schemaPath: "#/$defs/environment/properties/approvalSettings/properties/minNumApprovals/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.approvalSettings.properties.minNumApprovals.type, parentSchema: schema36.properties.approvalSettings.properties.minNumApprovals, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                  if (typeof data13 == "number" && isFinite(data13)) {
                    if (data13 < 1 || isNaN(data13)) {
                      const err19 = { instancePath: instancePath + "/environments/" + i0 + "/approvalSettings/minNumApprovals", schemaPath: "#/$defs/environment/properties/approvalSettings/properties/minNumApprovals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema36.properties.approvalSettings.properties.minNumApprovals, data: data13 };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err20 = { instancePath: instancePath + "/environments/" + i0 + "/approvalSettings", schemaPath: "#/$defs/environment/properties/approvalSettings/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.approvalSettings.type, parentSchema: schema36.properties.approvalSettings, data: data10 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/$defs/environment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data: data3 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.environments.type, parentSchema: schema35.properties.environments, data: data2 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.segments !== void 0) {
      let data14 = data.segments;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.key === void 0) {
              const err23 = { instancePath: instancePath + "/segments/" + i2, schemaPath: "#/$defs/segment/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema37.required, parentSchema: schema37, data: data15 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data15.environment === void 0) {
              const err24 = { instancePath: instancePath + "/segments/" + i2, schemaPath: "#/$defs/segment/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema37.required, parentSchema: schema37, data: data15 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data15.key !== void 0) {
              let data16 = data15.key;
              if (typeof data16 === "string") {
                if (func2(data16) < 1) {
                  const err25 = { instancePath: instancePath + "/segments/" + i2 + "/key", schemaPath: "#/$defs/segment/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.key, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/segments/" + i2 + "/key", schemaPath: "#/$defs/segment/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.key.type, parentSchema: schema37.properties.key, data: data16 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data15.environment !== void 0) {
              let data17 = data15.environment;
              if (typeof data17 === "string") {
                if (func2(data17) < 1) {
                  const err27 = { instancePath: instancePath + "/segments/" + i2 + "/environment", schemaPath: "#/$defs/segment/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.environment, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/segments/" + i2 + "/environment", schemaPath: "#/$defs/segment/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.environment.type, parentSchema: schema37.properties.environment, data: data17 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data15.name !== void 0) {
              let data18 = data15.name;
              if (typeof data18 !== "string") {
                const err29 = { instancePath: instancePath + "/segments/" + i2 + "/name", schemaPath: "#/$defs/segment/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.name.type, parentSchema: schema37.properties.name, data: data18 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/segments/" + i2, schemaPath: "#/$defs/segment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data: data15 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/segments", schemaPath: "#/properties/segments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.segments.type, parentSchema: schema35.properties.segments, data: data14 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.flags !== void 0) {
      let data19 = data.flags;
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate22(data19[i3], { instancePath: instancePath + "/flags/" + i3, parentData: data19, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.flags.type, parentSchema: schema35.properties.flags, data: data19 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema45 = { "title": "Template", "description": "A workflow template, in the API's input shape or output shape.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "key": { "title": "Key", "description": "As in a request; or `_key`.", "type": "string", "minLength": 1, "examples": ["standard"] }, "_key": { "title": "Key", "description": "As in an answer; or `key`.", "type": "string", "minLength": 1, "examples": ["standard"] }, "name": { "title": "Name", "description": "Shown to people.", "type": "string", "examples": ["Standard rollout"] }, "description": { "title": "Description", "description": "Shown to people.", "type": "string", "examples": ["How we release"] }, "projectKey": { "title": "Project", "description": "What the template was made for.", "type": "string", "minLength": 1, "examples": ["storefront"] }, "environmentKey": { "title": "Environment", "description": "What the template was made for.", "type": "string", "minLength": 1, "examples": ["production"] }, "flagKey": { "title": "Flag", "description": "What the template was made for.", "type": "string", "minLength": 1, "examples": ["new-checkout"] }, "_creationDate": { "title": "Creation date", "description": "Unix milliseconds. Default: now.", "type": "integer", "examples": [17645796e5] }, "_ownerId": { "title": "Owner", "description": "Default: empty.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] }, "_maintainerId": { "title": "Maintainer", "description": "Default: empty.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] }, "stages": { "title": "Stages", "description": "What a workflow made from it gets.", "type": "array", "items": { "$ref": "#/$defs/stage" }, "examples": [[{ "name": "on" }]] } }, "examples": [{ "key": "standard", "name": "Standard rollout", "projectKey": "storefront", "environmentKey": "production", "flagKey": "new-checkout", "stages": [] }], "anyOf": [{ "required": ["key"] }, { "required": ["_key"] }] };
var schema46 = { "title": "Stage", "description": "A stage in the API's input shape or output shape. Stages given as completed are not replayed on the flag.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "name": { "title": "Name", "description": "The stage's name.", "type": "string", "examples": ["10% of customers"] }, "executeConditionsInSequence": { "title": "In sequence", "description": "Whether each condition begins when the one before is met. Never read back. Default: false.", "type": "boolean", "examples": [true] }, "conditions": { "title": "Conditions", "description": "What must be met before the stage runs.", "type": "array", "items": { "$ref": "#/$defs/condition" }, "examples": [[{ "kind": "schedule", "executeNow": true }]] }, "action": { "title": "Action", "description": "What the stage does to the flag.", "type": "object", "additionalProperties": true, "properties": { "kind": { "title": "Kind", "description": "Always `patch`; the output shape has it.", "type": "string", "examples": ["patch"] }, "instructions": { "title": "Instructions", "description": "Semantic patch instructions; an `_id` is kept as the instruction's.", "type": "array", "items": { "title": "Instruction", "description": "One instruction; its fields depend on its kind.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "What a template's parameters name.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "kind": { "title": "Kind", "description": "The instruction's kind.", "type": "string", "examples": ["turnFlagOn"] } }, "examples": [{ "kind": "turnFlagOn" }], "required": ["kind"] }, "examples": [[{ "kind": "turnFlagOn" }]] } }, "examples": [{ "instructions": [{ "kind": "turnFlagOn" }] }] }, "_execution": { "$ref": "#/$defs/execution" } }, "examples": [{ "name": "10% of customers", "conditions": [{ "kind": "schedule", "scheduleKind": "relative", "waitDuration": 2, "waitDurationUnit": "calendarDay" }], "action": { "instructions": [{ "kind": "turnFlagOn" }] } }] };
var schema49 = { "title": "Execution", "description": "How far it is. `completed` and `failed` mean that; every other status means under way, and is shown as given until something happens.", "type": "object", "additionalProperties": true, "properties": { "status": { "title": "Status", "description": "`completed`, `failed`, or any other word.", "type": "string", "examples": ["completed"] }, "stopDate": { "title": "Stop date", "description": "When it ended, Unix milliseconds.", "type": "integer", "examples": [17645796e5] } }, "examples": [{ "status": "completed", "stopDate": 17645796e5 }], "required": ["status"] };
var schema47 = { "title": "Condition", "description": "A condition in the API's input shape or output shape.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "kind": { "title": "Kind", "description": "`schedule` or `ld-approval`.", "type": "string", "examples": ["schedule"] }, "scheduleKind": { "title": "Kind of schedule", "description": "`relative` or `absolute`.", "type": "string", "examples": ["relative"] }, "waitDuration": { "title": "Wait", "description": "How many units to wait, if relative.", "type": "integer", "examples": [2] }, "waitDurationUnit": { "title": "Unit of the wait", "description": "`minute`, `hour`, `calendarDay` or `calendarWeek`.", "type": "string", "examples": ["calendarDay"] }, "executionDate": { "title": "Execution date", "description": "Unix milliseconds, if absolute.", "type": "integer", "examples": [17645796e5] }, "executeNow": { "title": "At once", "description": "True: nothing to wait for. Never read back.", "type": "boolean", "examples": [true] }, "description": { "title": "Description", "description": "What the approval is for.", "type": "string", "examples": ["Release manager"] }, "notifyMemberIds": { "title": "Members", "description": "Who is asked, by id; ten at most.", "type": "array", "items": { "type": "string" }, "examples": [["507f1f77bcf86cd799439011"]] }, "notifyTeamKeys": { "title": "Teams", "description": "Which teams are asked. Never read back.", "type": "array", "items": { "type": "string" }, "examples": [["release"]] }, "allReviews": { "title": "Reviews", "description": "Those already given.", "type": "array", "items": { "$ref": "#/$defs/review" }, "examples": [[{ "_id": "12ab3c4d5ef1a2345bcde67f", "kind": "approve" }]] }, "reviewStatus": { "title": "Review status", "description": "Default: what the last review says, else `pending`.", "type": "string", "examples": ["approved"] }, "appliedDate": { "title": "Applied", "description": "When it was met, Unix milliseconds.", "type": "integer", "examples": [17645796e5] }, "_execution": { "$ref": "#/$defs/execution" } }, "examples": [{ "kind": "schedule", "scheduleKind": "relative", "waitDuration": 2, "waitDurationUnit": "calendarDay" }], "required": ["kind"] };
var schema48 = { "title": "Review", "description": "A review that was given.", "type": "object", "additionalProperties": true, "properties": { "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "kind": { "title": "Kind", "description": "`approve`, `decline` or `comment`.", "type": "string", "examples": ["approve"] }, "creationDate": { "title": "Creation date", "description": "Unix milliseconds. Default: now.", "type": "integer", "examples": [17645796e5] }, "comment": { "title": "Comment", "description": "What the reviewer said.", "type": "string", "examples": ["Looks good."] }, "memberId": { "title": "Member", "description": "Who reviewed.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] } }, "examples": [{ "_id": "12ab3c4d5ef1a2345bcde67f", "kind": "approve", "creationDate": 17645796e5, "memberId": "507f1f77bcf86cd799439011" }] };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data._id !== void 0) {
      let data0 = data._id;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema47.properties._id, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties._id.type, parentSchema: schema47.properties._id, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.kind.type, parentSchema: schema47.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.scheduleKind !== void 0) {
      let data2 = data.scheduleKind;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/scheduleKind", schemaPath: "#/properties/scheduleKind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.scheduleKind.type, parentSchema: schema47.properties.scheduleKind, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.waitDuration !== void 0) {
      let data3 = data.waitDuration;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/waitDuration", schemaPath: "#/properties/waitDuration/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.waitDuration.type, parentSchema: schema47.properties.waitDuration, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.waitDurationUnit !== void 0) {
      let data4 = data.waitDurationUnit;
      if (typeof data4 !== "string") {
        const err6 = { instancePath: instancePath + "/waitDurationUnit", schemaPath: "#/properties/waitDurationUnit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.waitDurationUnit.type, parentSchema: schema47.properties.waitDurationUnit, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.executionDate !== void 0) {
      let data5 = data.executionDate;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err7 = { instancePath: instancePath + "/executionDate", schemaPath: "#/properties/executionDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.executionDate.type, parentSchema: schema47.properties.executionDate, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.executeNow !== void 0) {
      let data6 = data.executeNow;
      if (typeof data6 !== "boolean") {
        const err8 = { instancePath: instancePath + "/executeNow", schemaPath: "#/properties/executeNow/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema47.properties.executeNow.type, parentSchema: schema47.properties.executeNow, data: data6 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data7 = data.description;
      if (typeof data7 !== "string") {
        const err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.description.type, parentSchema: schema47.properties.description, data: data7 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.notifyMemberIds !== void 0) {
      let data8 = data.notifyMemberIds;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            const err10 = { instancePath: instancePath + "/notifyMemberIds/" + i0, schemaPath: "#/properties/notifyMemberIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.notifyMemberIds.items.type, parentSchema: schema47.properties.notifyMemberIds.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/notifyMemberIds", schemaPath: "#/properties/notifyMemberIds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.properties.notifyMemberIds.type, parentSchema: schema47.properties.notifyMemberIds, data: data8 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.notifyTeamKeys !== void 0) {
      let data10 = data.notifyTeamKeys;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (typeof data11 !== "string") {
            const err12 = { instancePath: instancePath + "/notifyTeamKeys/" + i1, schemaPath: "#/properties/notifyTeamKeys/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.notifyTeamKeys.items.type, parentSchema: schema47.properties.notifyTeamKeys.items, data: data11 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/notifyTeamKeys", schemaPath: "#/properties/notifyTeamKeys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.properties.notifyTeamKeys.type, parentSchema: schema47.properties.notifyTeamKeys, data: data10 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.allReviews !== void 0) {
      let data12 = data.allReviews;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13._id !== void 0) {
              let data14 = data13._id;
              if (typeof data14 === "string") {
                if (func2(data14) < 1) {
                  const err14 = { instancePath: instancePath + "/allReviews/" + i2 + "/_id", schemaPath: "#/$defs/review/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48.properties._id, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/allReviews/" + i2 + "/_id", schemaPath: "#/$defs/review/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties._id.type, parentSchema: schema48.properties._id, data: data14 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data13.kind !== void 0) {
              let data15 = data13.kind;
              if (typeof data15 !== "string") {
                const err16 = { instancePath: instancePath + "/allReviews/" + i2 + "/kind", schemaPath: "#/$defs/review/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.kind.type, parentSchema: schema48.properties.kind, data: data15 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data13.creationDate !== void 0) {
              let data16 = data13.creationDate;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                const err17 = { instancePath: instancePath + "/allReviews/" + i2 + "/creationDate", schemaPath: "#/$defs/review/properties/creationDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema48.properties.creationDate.type, parentSchema: schema48.properties.creationDate, data: data16 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data13.comment !== void 0) {
              let data17 = data13.comment;
              if (typeof data17 !== "string") {
                const err18 = { instancePath: instancePath + "/allReviews/" + i2 + "/comment", schemaPath: "#/$defs/review/properties/comment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.comment.type, parentSchema: schema48.properties.comment, data: data17 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data13.memberId !== void 0) {
              let data18 = data13.memberId;
              if (typeof data18 !== "string") {
                const err19 = { instancePath: instancePath + "/allReviews/" + i2 + "/memberId", schemaPath: "#/$defs/review/properties/memberId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.memberId.type, parentSchema: schema48.properties.memberId, data: data18 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/allReviews/" + i2, schemaPath: "#/$defs/review/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data: data13 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/allReviews", schemaPath: "#/properties/allReviews/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.properties.allReviews.type, parentSchema: schema47.properties.allReviews, data: data12 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.reviewStatus !== void 0) {
      let data19 = data.reviewStatus;
      if (typeof data19 !== "string") {
        const err22 = { instancePath: instancePath + "/reviewStatus", schemaPath: "#/properties/reviewStatus/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.reviewStatus.type, parentSchema: schema47.properties.reviewStatus, data: data19 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.appliedDate !== void 0) {
      let data20 = data.appliedDate;
      if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
        const err23 = { instancePath: instancePath + "/appliedDate", schemaPath: "#/properties/appliedDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.appliedDate.type, parentSchema: schema47.properties.appliedDate, data: data20 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data._execution !== void 0) {
      let data21 = data._execution;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.status === void 0) {
          const err24 = { instancePath: instancePath + "/_execution", schemaPath: "#/$defs/execution/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema49.required, parentSchema: schema49, data: data21 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data21.status !== void 0) {
          let data22 = data21.status;
          if (typeof data22 !== "string") {
            const err25 = { instancePath: instancePath + "/_execution/status", schemaPath: "#/$defs/execution/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.status.type, parentSchema: schema49.properties.status, data: data22 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data21.stopDate !== void 0) {
          let data23 = data21.stopDate;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err26 = { instancePath: instancePath + "/_execution/stopDate", schemaPath: "#/$defs/execution/properties/stopDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.stopDate.type, parentSchema: schema49.properties.stopDate, data: data23 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/_execution", schemaPath: "#/$defs/execution/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data21 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data._id !== void 0) {
      let data0 = data._id;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err0 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46.properties._id, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties._id.type, parentSchema: schema46.properties._id, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.name.type, parentSchema: schema46.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.executeConditionsInSequence !== void 0) {
      let data2 = data.executeConditionsInSequence;
      if (typeof data2 !== "boolean") {
        const err3 = { instancePath: instancePath + "/executeConditionsInSequence", schemaPath: "#/properties/executeConditionsInSequence/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema46.properties.executeConditionsInSequence.type, parentSchema: schema46.properties.executeConditionsInSequence, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.conditions !== void 0) {
      let data3 = data.conditions;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate31(data3[i0], { instancePath: instancePath + "/conditions/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.conditions.type, parentSchema: schema46.properties.conditions, data: data3 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data5 = data.action;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.kind !== void 0) {
          let data6 = data5.kind;
          if (typeof data6 !== "string") {
            const err5 = { instancePath: instancePath + "/action/kind", schemaPath: "#/properties/action/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.action.properties.kind.type, parentSchema: schema46.properties.action.properties.kind, data: data6 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data5.instructions !== void 0) {
          let data7 = data5.instructions;
          if (Array.isArray(data7)) {
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.kind === void 0) {
                  const err6 = { instancePath: instancePath + "/action/instructions/" + i1, schemaPath: "#/properties/action/properties/instructions/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema46.properties.action.properties.instructions.items.required, parentSchema: schema46.properties.action.properties.instructions.items, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (data8._id !== void 0) {
                  let data9 = data8._id;
                  if (typeof data9 === "string") {
                    if (func2(data9) < 1) {
                      const err7 = { instancePath: instancePath + "/action/instructions/" + i1 + "/_id", schemaPath: "#/properties/action/properties/instructions/items/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46.properties.action.properties.instructions.items.properties._id, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err7];
                      } else {
                        vErrors.push(err7);
                      }
                      errors++;
                    }
                  } else {
                    const err8 = { instancePath: instancePath + "/action/instructions/" + i1 + "/_id", schemaPath: "#/properties/action/properties/instructions/items/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.action.properties.instructions.items.properties._id.type, parentSchema: schema46.properties.action.properties.instructions.items.properties._id, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                if (data8.kind !== void 0) {
                  let data10 = data8.kind;
                  if (typeof data10 !== "string") {
                    const err9 = { instancePath: instancePath + "/action/instructions/" + i1 + "/kind", schemaPath: "#/properties/action/properties/instructions/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.action.properties.instructions.items.properties.kind.type, parentSchema: schema46.properties.action.properties.instructions.items.properties.kind, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
              } else {
                const err10 = { instancePath: instancePath + "/action/instructions/" + i1, schemaPath: "#/properties/action/properties/instructions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.properties.action.properties.instructions.items.type, parentSchema: schema46.properties.action.properties.instructions.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/action/instructions", schemaPath: "#/properties/action/properties/instructions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.action.properties.instructions.type, parentSchema: schema46.properties.action.properties.instructions, data: data7 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.properties.action.type, parentSchema: schema46.properties.action, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data._execution !== void 0) {
      let data11 = data._execution;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.status === void 0) {
          const err13 = { instancePath: instancePath + "/_execution", schemaPath: "#/$defs/execution/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema49.required, parentSchema: schema49, data: data11 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data11.status !== void 0) {
          let data12 = data11.status;
          if (typeof data12 !== "string") {
            const err14 = { instancePath: instancePath + "/_execution/status", schemaPath: "#/$defs/execution/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.status.type, parentSchema: schema49.properties.status, data: data12 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data11.stopDate !== void 0) {
          let data13 = data11.stopDate;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err15 = { instancePath: instancePath + "/_execution/stopDate", schemaPath: "#/$defs/execution/properties/stopDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.stopDate.type, parentSchema: schema49.properties.stopDate, data: data13 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/_execution", schemaPath: "#/$defs/execution/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data11 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema45.anyOf[0].required, parentSchema: schema45.anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data._key === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "_key" }, message: "must have required property '_key'", schema: schema45.anyOf[1].required, parentSchema: schema45.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema45.anyOf, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data._id !== void 0) {
      let data0 = data._id;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties._id, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties._id.type, parentSchema: schema45.properties._id, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data1 = data.key;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.key, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.key.type, parentSchema: schema45.properties.key, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data._key !== void 0) {
      let data2 = data._key;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err7 = { instancePath: instancePath + "/_key", schemaPath: "#/properties/_key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties._key, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/_key", schemaPath: "#/properties/_key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties._key.type, parentSchema: schema45.properties._key, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data3 = data.name;
      if (typeof data3 !== "string") {
        const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.name.type, parentSchema: schema45.properties.name, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (typeof data4 !== "string") {
        const err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.description.type, parentSchema: schema45.properties.description, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.projectKey !== void 0) {
      let data5 = data.projectKey;
      if (typeof data5 === "string") {
        if (func2(data5) < 1) {
          const err11 = { instancePath: instancePath + "/projectKey", schemaPath: "#/properties/projectKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.projectKey, data: data5 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/projectKey", schemaPath: "#/properties/projectKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.projectKey.type, parentSchema: schema45.properties.projectKey, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.environmentKey !== void 0) {
      let data6 = data.environmentKey;
      if (typeof data6 === "string") {
        if (func2(data6) < 1) {
          const err13 = { instancePath: instancePath + "/environmentKey", schemaPath: "#/properties/environmentKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.environmentKey, data: data6 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/environmentKey", schemaPath: "#/properties/environmentKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.environmentKey.type, parentSchema: schema45.properties.environmentKey, data: data6 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.flagKey !== void 0) {
      let data7 = data.flagKey;
      if (typeof data7 === "string") {
        if (func2(data7) < 1) {
          const err15 = { instancePath: instancePath + "/flagKey", schemaPath: "#/properties/flagKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.flagKey, data: data7 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/flagKey", schemaPath: "#/properties/flagKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.flagKey.type, parentSchema: schema45.properties.flagKey, data: data7 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data._creationDate !== void 0) {
      let data8 = data._creationDate;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err17 = { instancePath: instancePath + "/_creationDate", schemaPath: "#/properties/_creationDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties._creationDate.type, parentSchema: schema45.properties._creationDate, data: data8 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data._ownerId !== void 0) {
      let data9 = data._ownerId;
      if (typeof data9 !== "string") {
        const err18 = { instancePath: instancePath + "/_ownerId", schemaPath: "#/properties/_ownerId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties._ownerId.type, parentSchema: schema45.properties._ownerId, data: data9 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data._maintainerId !== void 0) {
      let data10 = data._maintainerId;
      if (typeof data10 !== "string") {
        const err19 = { instancePath: instancePath + "/_maintainerId", schemaPath: "#/properties/_maintainerId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties._maintainerId.type, parentSchema: schema45.properties._maintainerId, data: data10 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.stages !== void 0) {
      let data11 = data.stages;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate30(data11[i0], { instancePath: instancePath + "/stages/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.stages.type, parentSchema: schema45.properties.stages, data: data11 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema51 = { "title": "Workflow", "description": "A workflow with the place it is in, in the API's input shape or output shape.", "type": "object", "additionalProperties": true, "properties": { "project": { "title": "Project", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["storefront"] }, "flag": { "title": "Flag", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["new-checkout"] }, "environment": { "title": "Environment", "description": "Its key.", "type": "string", "minLength": 1, "examples": ["production"] }, "_id": { "title": "Id", "description": "Default: a new one.", "type": "string", "minLength": 1, "examples": ["12ab3c4d5ef1a2345bcde67f"] }, "_version": { "title": "Version", "description": "Default: 1.", "type": "integer", "minimum": 1, "examples": [1] }, "_creationDate": { "title": "Creation date", "description": "Unix milliseconds: when it started. What was due between then and `now` runs when the emulator starts. Default: now.", "type": "integer", "examples": [17645796e5] }, "_maintainerId": { "title": "Maintainer", "description": "Default: empty.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] }, "maintainerId": { "title": "Maintainer", "description": "As in a request.", "type": "string", "examples": ["507f1f77bcf86cd799439011"] }, "name": { "title": "Name", "description": "Need not be unique.", "type": "string", "minLength": 1, "examples": ["Progressive rollout"] }, "description": { "title": "Description", "description": "Kept byte for byte, whatever the options say.", "type": "string", "examples": ["Managed elsewhere."] }, "templateKey": { "title": "Template", "description": "The template it was made from.", "type": "string", "minLength": 1, "examples": ["standard"] }, "stages": { "title": "Stages", "description": "Default: none.", "type": "array", "items": { "$ref": "#/$defs/stage" }, "examples": [[{ "name": "on" }]] }, "_execution": { "$ref": "#/$defs/execution" } }, "examples": [{ "project": "storefront", "flag": "new-checkout", "environment": "production", "name": "Rollout", "stages": [] }], "required": ["project", "flag", "environment", "name"] };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.project === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property 'project'", schema: schema51.required, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.flag === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flag" }, message: "must have required property 'flag'", schema: schema51.required, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.environment === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema51.required, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema51.required, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.project !== void 0) {
      let data0 = data.project;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties.project, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.project.type, parentSchema: schema51.properties.project, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.flag !== void 0) {
      let data1 = data.flag;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/flag", schemaPath: "#/properties/flag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties.flag, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.flag.type, parentSchema: schema51.properties.flag, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data2 = data.environment;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err8 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties.environment, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.environment.type, parentSchema: schema51.properties.environment, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data._id !== void 0) {
      let data3 = data._id;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err10 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties._id, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties._id.type, parentSchema: schema51.properties._id, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data._version !== void 0) {
      let data4 = data._version;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err12 = { instancePath: instancePath + "/_version", schemaPath: "#/properties/_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema51.properties._version.type, parentSchema: schema51.properties._version, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 1 || isNaN(data4)) {
          const err13 = { instancePath: instancePath + "/_version", schemaPath: "#/properties/_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema51.properties._version, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data._creationDate !== void 0) {
      let data5 = data._creationDate;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err14 = { instancePath: instancePath + "/_creationDate", schemaPath: "#/properties/_creationDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema51.properties._creationDate.type, parentSchema: schema51.properties._creationDate, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data._maintainerId !== void 0) {
      let data6 = data._maintainerId;
      if (typeof data6 !== "string") {
        const err15 = { instancePath: instancePath + "/_maintainerId", schemaPath: "#/properties/_maintainerId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties._maintainerId.type, parentSchema: schema51.properties._maintainerId, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.maintainerId !== void 0) {
      let data7 = data.maintainerId;
      if (typeof data7 !== "string") {
        const err16 = { instancePath: instancePath + "/maintainerId", schemaPath: "#/properties/maintainerId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.maintainerId.type, parentSchema: schema51.properties.maintainerId, data: data7 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data8 = data.name;
      if (typeof data8 === "string") {
        if (func2(data8) < 1) {
          const err17 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties.name, data: data8 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.name.type, parentSchema: schema51.properties.name, data: data8 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data9 = data.description;
      if (typeof data9 !== "string") {
        const err19 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.description.type, parentSchema: schema51.properties.description, data: data9 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.templateKey !== void 0) {
      let data10 = data.templateKey;
      if (typeof data10 === "string") {
        if (func2(data10) < 1) {
          const err20 = { instancePath: instancePath + "/templateKey", schemaPath: "#/properties/templateKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties.templateKey, data: data10 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/templateKey", schemaPath: "#/properties/templateKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.templateKey.type, parentSchema: schema51.properties.templateKey, data: data10 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.stages !== void 0) {
      let data11 = data.stages;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate30(data11[i0], { instancePath: instancePath + "/stages/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.stages.type, parentSchema: schema51.properties.stages, data: data11 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data._execution !== void 0) {
      let data13 = data._execution;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.status === void 0) {
          const err23 = { instancePath: instancePath + "/_execution", schemaPath: "#/$defs/execution/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema49.required, parentSchema: schema49, data: data13 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data13.status !== void 0) {
          let data14 = data13.status;
          if (typeof data14 !== "string") {
            const err24 = { instancePath: instancePath + "/_execution/status", schemaPath: "#/$defs/execution/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.status.type, parentSchema: schema49.properties.status, data: data14 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data13.stopDate !== void 0) {
          let data15 = data13.stopDate;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err25 = { instancePath: instancePath + "/_execution/stopDate", schemaPath: "#/$defs/execution/properties/stopDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.stopDate.type, parentSchema: schema49.properties.stopDate, data: data15 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/_execution", schemaPath: "#/$defs/execution/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data13 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.tokens === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokens" }, message: "must have required property 'tokens'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.projects === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "projects" }, message: "must have required property 'projects'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      let data1 = data.now;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: schema31.properties.now.type }, message: "must be string,integer", schema: schema31.properties.now.type, parentSchema: schema31.properties.now, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$"', schema: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$", parentSchema: schema31.properties.now, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.tokens !== void 0) {
      let data2 = data.tokens;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.token === void 0) {
              const err6 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/$defs/token/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'", schema: schema32.required, parentSchema: schema32, data: data3 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data3.role === void 0) {
              const err7 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/$defs/token/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'", schema: schema32.required, parentSchema: schema32, data: data3 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "token" || key1 === "role" || key1 === "name" || key1 === "memberId")) {
                const err8 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/$defs/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data: data3 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data3.token !== void 0) {
              let data4 = data3.token;
              if (typeof data4 === "string") {
                if (func2(data4) < 1) {
                  const err9 = { instancePath: instancePath + "/tokens/" + i0 + "/token", schemaPath: "#/$defs/token/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.token, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/tokens/" + i0 + "/token", schemaPath: "#/$defs/token/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.token.type, parentSchema: schema32.properties.token, data: data4 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data3.role !== void 0) {
              let data5 = data3.role;
              if (!(data5 === "reader" || data5 === "writer")) {
                const err11 = { instancePath: instancePath + "/tokens/" + i0 + "/role", schemaPath: "#/$defs/token/properties/role/enum", keyword: "enum", params: { allowedValues: schema32.properties.role.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.role.enum, parentSchema: schema32.properties.role, data: data5 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data3.name !== void 0) {
              let data6 = data3.name;
              if (typeof data6 !== "string") {
                const err12 = { instancePath: instancePath + "/tokens/" + i0 + "/name", schemaPath: "#/$defs/token/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.name.type, parentSchema: schema32.properties.name, data: data6 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data3.memberId !== void 0) {
              let data7 = data3.memberId;
              if (typeof data7 === "string") {
                if (func2(data7) < 1) {
                  const err13 = { instancePath: instancePath + "/tokens/" + i0 + "/memberId", schemaPath: "#/$defs/token/properties/memberId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.memberId, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/tokens/" + i0 + "/memberId", schemaPath: "#/$defs/token/properties/memberId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.memberId.type, parentSchema: schema32.properties.memberId, data: data7 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/$defs/token/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data: data3 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tokens.type, parentSchema: schema31.properties.tokens, data: data2 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.members !== void 0) {
      let data8 = data.members;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9._id === void 0) {
              const err17 = { instancePath: instancePath + "/members/" + i1, schemaPath: "#/$defs/member/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'", schema: schema33.required, parentSchema: schema33, data: data9 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data9.email === void 0) {
              const err18 = { instancePath: instancePath + "/members/" + i1, schemaPath: "#/$defs/member/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'", schema: schema33.required, parentSchema: schema33, data: data9 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data9._id !== void 0) {
              let data10 = data9._id;
              if (typeof data10 === "string") {
                if (func2(data10) < 1) {
                  const err19 = { instancePath: instancePath + "/members/" + i1 + "/_id", schemaPath: "#/$defs/member/properties/_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties._id, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/members/" + i1 + "/_id", schemaPath: "#/$defs/member/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties._id.type, parentSchema: schema33.properties._id, data: data10 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data9.email !== void 0) {
              let data11 = data9.email;
              if (typeof data11 === "string") {
                if (func2(data11) < 1) {
                  const err21 = { instancePath: instancePath + "/members/" + i1 + "/email", schemaPath: "#/$defs/member/properties/email/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.email, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/members/" + i1 + "/email", schemaPath: "#/$defs/member/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.email.type, parentSchema: schema33.properties.email, data: data11 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data9.firstName !== void 0) {
              let data12 = data9.firstName;
              if (typeof data12 !== "string") {
                const err23 = { instancePath: instancePath + "/members/" + i1 + "/firstName", schemaPath: "#/$defs/member/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.firstName.type, parentSchema: schema33.properties.firstName, data: data12 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data9.lastName !== void 0) {
              let data13 = data9.lastName;
              if (typeof data13 !== "string") {
                const err24 = { instancePath: instancePath + "/members/" + i1 + "/lastName", schemaPath: "#/$defs/member/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.lastName.type, parentSchema: schema33.properties.lastName, data: data13 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data9.role !== void 0) {
              let data14 = data9.role;
              if (typeof data14 !== "string") {
                const err25 = { instancePath: instancePath + "/members/" + i1 + "/role", schemaPath: "#/$defs/member/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.role.type, parentSchema: schema33.properties.role, data: data14 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data9.teams !== void 0) {
              let data15 = data9.teams;
              if (Array.isArray(data15)) {
                const len2 = data15.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data16 = data15[i2];
                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                    if (data16.key === void 0) {
                      const err26 = { instancePath: instancePath + "/members/" + i1 + "/teams/" + i2, schemaPath: "#/$defs/member/properties/teams/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema33.properties.teams.items.required, parentSchema: schema33.properties.teams.items, data: data16 };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                    if (data16.key !== void 0) {
                      let data17 = data16.key;
                      if (typeof data17 === "string") {
                        if (func2(data17) < 1) {
                          const err27 = { instancePath: instancePath + "/members/" + i1 + "/teams/" + i2 + "/key", schemaPath: "#/$defs/member/properties/teams/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.teams.items.properties.key, data: data17 };
                          if (vErrors === null) {
                            vErrors = [err27];
                          } else {
                            vErrors.push(err27);
                          }
                          errors++;
                        }
                      } else {
                        const err28 = { instancePath: instancePath + "/members/" + i1 + "/teams/" + i2 + "/key", schemaPath: "#/$defs/member/properties/teams/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.teams.items.properties.key.type, parentSchema: schema33.properties.teams.items.properties.key, data: data17 };
                        if (vErrors === null) {
                          vErrors = [err28];
                        } else {
                          vErrors.push(err28);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err29 = { instancePath: instancePath + "/members/" + i1 + "/teams/" + i2, schemaPath: "#/$defs/member/properties/teams/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.teams.items.type, parentSchema: schema33.properties.teams.items, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/members/" + i1 + "/teams", schemaPath: "#/$defs/member/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.teams.type, parentSchema: schema33.properties.teams, data: data15 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/members/" + i1, schemaPath: "#/$defs/member/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data: data9 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.members.type, parentSchema: schema31.properties.members, data: data8 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data18 = data.teams;
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data19 = data18[i3];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.key === void 0) {
              const err33 = { instancePath: instancePath + "/teams/" + i3, schemaPath: "#/$defs/team/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema34.required, parentSchema: schema34, data: data19 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data19.key !== void 0) {
              let data20 = data19.key;
              if (typeof data20 === "string") {
                if (func2(data20) < 1) {
                  const err34 = { instancePath: instancePath + "/teams/" + i3 + "/key", schemaPath: "#/$defs/team/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.key, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/teams/" + i3 + "/key", schemaPath: "#/$defs/team/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.key.type, parentSchema: schema34.properties.key, data: data20 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data19.name !== void 0) {
              let data21 = data19.name;
              if (typeof data21 !== "string") {
                const err36 = { instancePath: instancePath + "/teams/" + i3 + "/name", schemaPath: "#/$defs/team/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.name.type, parentSchema: schema34.properties.name, data: data21 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/teams/" + i3, schemaPath: "#/$defs/team/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data: data19 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.teams.type, parentSchema: schema31.properties.teams, data: data18 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.projects !== void 0) {
      let data22 = data.projects;
      if (Array.isArray(data22)) {
        const len4 = data22.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate21(data22[i4], { instancePath: instancePath + "/projects/" + i4, parentData: data22, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/projects", schemaPath: "#/properties/projects/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.projects.type, parentSchema: schema31.properties.projects, data: data22 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.templates !== void 0) {
      let data24 = data.templates;
      if (Array.isArray(data24)) {
        const len5 = data24.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate29(data24[i5], { instancePath: instancePath + "/templates/" + i5, parentData: data24, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.templates.type, parentSchema: schema31.properties.templates, data: data24 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.workflows !== void 0) {
      let data26 = data.workflows;
      if (Array.isArray(data26)) {
        const len6 = data26.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate35(data26[i6], { instancePath: instancePath + "/workflows/" + i6, parentData: data26, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/workflows", schemaPath: "#/properties/workflows/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.workflows.type, parentSchema: schema31.properties.workflows, data: data26 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.rateLimit !== void 0) {
      let data28 = data.rateLimit;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (const key2 in data28) {
          if (!(key2 === "global" || key2 === "routes")) {
            const err42 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rateLimit, data: data28 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data28.global !== void 0) {
          let data29 = data28.global;
          if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
            const err43 = { instancePath: instancePath + "/rateLimit/global", schemaPath: "#/properties/rateLimit/properties/global/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.rateLimit.properties.global.type, parentSchema: schema31.properties.rateLimit.properties.global, data: data29 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 < 0 || isNaN(data29)) {
              const err44 = { instancePath: instancePath + "/rateLimit/global", schemaPath: "#/properties/rateLimit/properties/global/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.rateLimit.properties.global, data: data29 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
        }
        if (data28.routes !== void 0) {
          let data30 = data28.routes;
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            for (const key3 in data30) {
              const _errs68 = errors;
              if (typeof key3 === "string") {
                if (!pattern5.test(key3)) {
                  const err45 = { instancePath: instancePath + "/rateLimit/routes", schemaPath: "#/properties/rateLimit/properties/routes/propertyNames/pattern", keyword: "pattern", params: { pattern: "^((GET|POST|DELETE) )?(workflows|templates|flags|environments|members|teams|segments|caller-identity)$" }, message: 'must match pattern "^((GET|POST|DELETE) )?(workflows|templates|flags|environments|members|teams|segments|caller-identity)$"', schema: "^((GET|POST|DELETE) )?(workflows|templates|flags|environments|members|teams|segments|caller-identity)$", parentSchema: schema31.properties.rateLimit.properties.routes.propertyNames, data: key3, propertyName: key3 };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
              var valid23 = _errs68 === errors;
              if (!valid23) {
                const err46 = { instancePath: instancePath + "/rateLimit/routes", schemaPath: "#/properties/rateLimit/properties/routes/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema31.properties.rateLimit.properties.routes.propertyNames, parentSchema: schema31.properties.rateLimit.properties.routes, data: data30 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            for (const key4 in data30) {
              let data31 = data30[key4];
              if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                const err47 = { instancePath: instancePath + "/rateLimit/routes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rateLimit/properties/routes/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.rateLimit.properties.routes.additionalProperties.type, parentSchema: schema31.properties.rateLimit.properties.routes.additionalProperties, data: data31 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
              if (typeof data31 == "number" && isFinite(data31)) {
                if (data31 < 0 || isNaN(data31)) {
                  const err48 = { instancePath: instancePath + "/rateLimit/routes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rateLimit/properties/routes/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.rateLimit.properties.routes.additionalProperties, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/rateLimit/routes", schemaPath: "#/properties/rateLimit/properties/routes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rateLimit.properties.routes.type, parentSchema: schema31.properties.rateLimit.properties.routes, data: data30 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rateLimit.type, parentSchema: schema31.properties.rateLimit, data: data28 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.latencyMs !== void 0) {
      let data32 = data.latencyMs;
      if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
        const err51 = { instancePath: instancePath + "/latencyMs", schemaPath: "#/properties/latencyMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.latencyMs.type, parentSchema: schema31.properties.latencyMs, data: data32 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      if (typeof data32 == "number" && isFinite(data32)) {
        if (data32 > 6e4 || isNaN(data32)) {
          const err52 = { instancePath: instancePath + "/latencyMs", schemaPath: "#/properties/latencyMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e4 }, message: "must be <= 60000", schema: 6e4, parentSchema: schema31.properties.latencyMs, data: data32 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (data32 < 0 || isNaN(data32)) {
          const err53 = { instancePath: instancePath + "/latencyMs", schemaPath: "#/properties/latencyMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.latencyMs, data: data32 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      }
    }
    if (data.options !== void 0) {
      let data33 = data.options;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key5 in data33) {
          if (!func1.call(schema31.properties.options.properties, key5)) {
            const err54 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.options, data: data33 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data33.unfilteredListShowsEnded !== void 0) {
          let data34 = data33.unfilteredListShowsEnded;
          if (typeof data34 !== "boolean") {
            const err55 = { instancePath: instancePath + "/options/unfilteredListShowsEnded", schemaPath: "#/properties/options/properties/unfilteredListShowsEnded/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.options.properties.unfilteredListShowsEnded.type, parentSchema: schema31.properties.options.properties.unfilteredListShowsEnded, data: data34 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data33.endedWorkflowsListedFor !== void 0) {
          let data35 = data33.endedWorkflowsListedFor;
          if (typeof data35 === "string") {
            if (!pattern6.test(data35)) {
              const err56 = { instancePath: instancePath + "/options/endedWorkflowsListedFor", schemaPath: "#/properties/options/properties/endedWorkflowsListedFor/pattern", keyword: "pattern", params: { pattern: "^(forever|(\\d+(ms|[smhdw]))+)$" }, message: 'must match pattern "^(forever|(\\d+(ms|[smhdw]))+)$"', schema: "^(forever|(\\d+(ms|[smhdw]))+)$", parentSchema: schema31.properties.options.properties.endedWorkflowsListedFor, data: data35 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/options/endedWorkflowsListedFor", schemaPath: "#/properties/options/properties/endedWorkflowsListedFor/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.options.properties.endedWorkflowsListedFor.type, parentSchema: schema31.properties.options.properties.endedWorkflowsListedFor, data: data35 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data33.listOrder !== void 0) {
          let data36 = data33.listOrder;
          if (!(data36 === "newest-first" || data36 === "oldest-first")) {
            const err58 = { instancePath: instancePath + "/options/listOrder", schemaPath: "#/properties/options/properties/listOrder/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.listOrder.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.listOrder.enum, parentSchema: schema31.properties.options.properties.listOrder, data: data36 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data33.listVisibleAfterMs !== void 0) {
          let data37 = data33.listVisibleAfterMs;
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
            const err59 = { instancePath: instancePath + "/options/listVisibleAfterMs", schemaPath: "#/properties/options/properties/listVisibleAfterMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.options.properties.listVisibleAfterMs.type, parentSchema: schema31.properties.options.properties.listVisibleAfterMs, data: data37 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (typeof data37 == "number" && isFinite(data37)) {
            if (data37 < 0 || isNaN(data37)) {
              const err60 = { instancePath: instancePath + "/options/listVisibleAfterMs", schemaPath: "#/properties/options/properties/listVisibleAfterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.options.properties.listVisibleAfterMs, data: data37 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
        }
        if (data33.getVisibleAfterMs !== void 0) {
          let data38 = data33.getVisibleAfterMs;
          if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
            const err61 = { instancePath: instancePath + "/options/getVisibleAfterMs", schemaPath: "#/properties/options/properties/getVisibleAfterMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.options.properties.getVisibleAfterMs.type, parentSchema: schema31.properties.options.properties.getVisibleAfterMs, data: data38 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (typeof data38 == "number" && isFinite(data38)) {
            if (data38 < 0 || isNaN(data38)) {
              const err62 = { instancePath: instancePath + "/options/getVisibleAfterMs", schemaPath: "#/properties/options/properties/getVisibleAfterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.options.properties.getVisibleAfterMs, data: data38 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
        }
        if (data33.limitOverMaximum !== void 0) {
          let data39 = data33.limitOverMaximum;
          if (!(data39 === "clamp" || data39 === "refuse")) {
            const err63 = { instancePath: instancePath + "/options/limitOverMaximum", schemaPath: "#/properties/options/properties/limitOverMaximum/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.limitOverMaximum.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.limitOverMaximum.enum, parentSchema: schema31.properties.options.properties.limitOverMaximum, data: data39 };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data33.secondActiveWorkflow !== void 0) {
          let data40 = data33.secondActiveWorkflow;
          if (!(data40 === "allow" || data40 === 400 || data40 === 409)) {
            const err64 = { instancePath: instancePath + "/options/secondActiveWorkflow", schemaPath: "#/properties/options/properties/secondActiveWorkflow/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.secondActiveWorkflow.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.secondActiveWorkflow.enum, parentSchema: schema31.properties.options.properties.secondActiveWorkflow, data: data40 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data33.trimDescriptions !== void 0) {
          let data41 = data33.trimDescriptions;
          if (typeof data41 !== "boolean") {
            const err65 = { instancePath: instancePath + "/options/trimDescriptions", schemaPath: "#/properties/options/properties/trimDescriptions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.options.properties.trimDescriptions.type, parentSchema: schema31.properties.options.properties.trimDescriptions, data: data41 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data33.escapeDescriptions !== void 0) {
          let data42 = data33.escapeDescriptions;
          if (typeof data42 !== "boolean") {
            const err66 = { instancePath: instancePath + "/options/escapeDescriptions", schemaPath: "#/properties/options/properties/escapeDescriptions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.options.properties.escapeDescriptions.type, parentSchema: schema31.properties.options.properties.escapeDescriptions, data: data42 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data33.descriptionLimit !== void 0) {
          let data43 = data33.descriptionLimit;
          if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43)) && data43 !== null) {
            const err67 = { instancePath: instancePath + "/options/descriptionLimit", schemaPath: "#/properties/options/properties/descriptionLimit/type", keyword: "type", params: { type: schema31.properties.options.properties.descriptionLimit.type }, message: "must be integer,null", schema: schema31.properties.options.properties.descriptionLimit.type, parentSchema: schema31.properties.options.properties.descriptionLimit, data: data43 };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
          if (typeof data43 == "number" && isFinite(data43)) {
            if (data43 < 0 || isNaN(data43)) {
              const err68 = { instancePath: instancePath + "/options/descriptionLimit", schemaPath: "#/properties/options/properties/descriptionLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.options.properties.descriptionLimit, data: data43 };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          }
        }
        if (data33.longDescriptions !== void 0) {
          let data44 = data33.longDescriptions;
          if (!(data44 === "refuse" || data44 === "cut")) {
            const err69 = { instancePath: instancePath + "/options/longDescriptions", schemaPath: "#/properties/options/properties/longDescriptions/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.longDescriptions.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.longDescriptions.enum, parentSchema: schema31.properties.options.properties.longDescriptions, data: data44 };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data33.statuses !== void 0) {
          let data45 = data33.statuses;
          if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
            for (const key6 in data45) {
              if (!(key6 === "notStarted" || key6 === "running" || key6 === "declined")) {
                const err70 = { instancePath: instancePath + "/options/statuses", schemaPath: "#/properties/options/properties/statuses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.options.properties.statuses, data: data45 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data45.notStarted !== void 0) {
              let data46 = data45.notStarted;
              if (typeof data46 === "string") {
                if (func2(data46) < 1) {
                  const err71 = { instancePath: instancePath + "/options/statuses/notStarted", schemaPath: "#/properties/options/properties/statuses/properties/notStarted/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.options.properties.statuses.properties.notStarted, data: data46 };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              } else {
                const err72 = { instancePath: instancePath + "/options/statuses/notStarted", schemaPath: "#/properties/options/properties/statuses/properties/notStarted/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.options.properties.statuses.properties.notStarted.type, parentSchema: schema31.properties.options.properties.statuses.properties.notStarted, data: data46 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data45.running !== void 0) {
              let data47 = data45.running;
              if (typeof data47 === "string") {
                if (func2(data47) < 1) {
                  const err73 = { instancePath: instancePath + "/options/statuses/running", schemaPath: "#/properties/options/properties/statuses/properties/running/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.options.properties.statuses.properties.running, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              } else {
                const err74 = { instancePath: instancePath + "/options/statuses/running", schemaPath: "#/properties/options/properties/statuses/properties/running/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.options.properties.statuses.properties.running.type, parentSchema: schema31.properties.options.properties.statuses.properties.running, data: data47 };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data45.declined !== void 0) {
              let data48 = data45.declined;
              if (typeof data48 === "string") {
                if (func2(data48) < 1) {
                  const err75 = { instancePath: instancePath + "/options/statuses/declined", schemaPath: "#/properties/options/properties/statuses/properties/declined/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.options.properties.statuses.properties.declined, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              } else {
                const err76 = { instancePath: instancePath + "/options/statuses/declined", schemaPath: "#/properties/options/properties/statuses/properties/declined/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.options.properties.statuses.properties.declined.type, parentSchema: schema31.properties.options.properties.statuses.properties.declined, data: data48 };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          } else {
            const err77 = { instancePath: instancePath + "/options/statuses", schemaPath: "#/properties/options/properties/statuses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.options.properties.statuses.type, parentSchema: schema31.properties.options.properties.statuses, data: data45 };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data33.declinedApproval !== void 0) {
          let data49 = data33.declinedApproval;
          if (!(data49 === "wait" || data49 === "fail")) {
            const err78 = { instancePath: instancePath + "/options/declinedApproval", schemaPath: "#/properties/options/properties/declinedApproval/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.declinedApproval.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.declinedApproval.enum, parentSchema: schema31.properties.options.properties.declinedApproval, data: data49 };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data33.dryRunStatus !== void 0) {
          let data50 = data33.dryRunStatus;
          if (!(data50 === 200 || data50 === 201)) {
            const err79 = { instancePath: instancePath + "/options/dryRunStatus", schemaPath: "#/properties/options/properties/dryRunStatus/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.dryRunStatus.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.dryRunStatus.enum, parentSchema: schema31.properties.options.properties.dryRunStatus, data: data50 };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data33.dryRunWithStages !== void 0) {
          let data51 = data33.dryRunWithStages;
          if (!(data51 === "check" || data51 === "create" || data51 === "refuse")) {
            const err80 = { instancePath: instancePath + "/options/dryRunWithStages", schemaPath: "#/properties/options/properties/dryRunWithStages/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.dryRunWithStages.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.dryRunWithStages.enum, parentSchema: schema31.properties.options.properties.dryRunWithStages, data: data51 };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
        if (data33.inapplicableTemplateStatus !== void 0) {
          let data52 = data33.inapplicableTemplateStatus;
          if (!(data52 === 200 || data52 === 201 || data52 === 400 || data52 === 409 || data52 === 422)) {
            const err81 = { instancePath: instancePath + "/options/inapplicableTemplateStatus", schemaPath: "#/properties/options/properties/inapplicableTemplateStatus/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.inapplicableTemplateStatus.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.inapplicableTemplateStatus.enum, parentSchema: schema31.properties.options.properties.inapplicableTemplateStatus, data: data52 };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data33.duplicateTemplateKeyStatus !== void 0) {
          let data53 = data33.duplicateTemplateKeyStatus;
          if (!(data53 === 400 || data53 === 409)) {
            const err82 = { instancePath: instancePath + "/options/duplicateTemplateKeyStatus", schemaPath: "#/properties/options/properties/duplicateTemplateKeyStatus/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.duplicateTemplateKeyStatus.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.duplicateTemplateKeyStatus.enum, parentSchema: schema31.properties.options.properties.duplicateTemplateKeyStatus, data: data53 };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data33.instructionIds !== void 0) {
          let data54 = data33.instructionIds;
          if (!(data54 === "nowhere" || data54 === "templates" || data54 === "everywhere")) {
            const err83 = { instancePath: instancePath + "/options/instructionIds", schemaPath: "#/properties/options/properties/instructionIds/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.instructionIds.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.instructionIds.enum, parentSchema: schema31.properties.options.properties.instructionIds, data: data54 };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data33.instructionOrder !== void 0) {
          let data55 = data33.instructionOrder;
          if (!(data55 === "as-sent" || data55 === "reversed")) {
            const err84 = { instancePath: instancePath + "/options/instructionOrder", schemaPath: "#/properties/options/properties/instructionOrder/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.instructionOrder.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.instructionOrder.enum, parentSchema: schema31.properties.options.properties.instructionOrder, data: data55 };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data33.instructionDefaults !== void 0) {
          let data56 = data33.instructionDefaults;
          if (typeof data56 !== "boolean") {
            const err85 = { instancePath: instancePath + "/options/instructionDefaults", schemaPath: "#/properties/options/properties/instructionDefaults/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.options.properties.instructionDefaults.type, parentSchema: schema31.properties.options.properties.instructionDefaults, data: data56 };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data33.otherInstructionKinds !== void 0) {
          let data57 = data33.otherInstructionKinds;
          if (!(data57 === "accept" || data57 === "refuse")) {
            const err86 = { instancePath: instancePath + "/options/otherInstructionKinds", schemaPath: "#/properties/options/properties/otherInstructionKinds/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.otherInstructionKinds.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.otherInstructionKinds.enum, parentSchema: schema31.properties.options.properties.otherInstructionKinds, data: data57 };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data33.unknownInstructionKinds !== void 0) {
          let data58 = data33.unknownInstructionKinds;
          if (!(data58 === "accept" || data58 === "refuse" || data58 === "fail-stage")) {
            const err87 = { instancePath: instancePath + "/options/unknownInstructionKinds", schemaPath: "#/properties/options/properties/unknownInstructionKinds/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.unknownInstructionKinds.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.unknownInstructionKinds.enum, parentSchema: schema31.properties.options.properties.unknownInstructionKinds, data: data58 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data33.readerMayDryRun !== void 0) {
          let data59 = data33.readerMayDryRun;
          if (typeof data59 !== "boolean") {
            const err88 = { instancePath: instancePath + "/options/readerMayDryRun", schemaPath: "#/properties/options/properties/readerMayDryRun/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.options.properties.readerMayDryRun.type, parentSchema: schema31.properties.options.properties.readerMayDryRun, data: data59 };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data33.relativeWaitBase !== void 0) {
          let data60 = data33.relativeWaitBase;
          if (!(data60 === "previous-stage" || data60 === "workflow-start")) {
            const err89 = { instancePath: instancePath + "/options/relativeWaitBase", schemaPath: "#/properties/options/properties/relativeWaitBase/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.relativeWaitBase.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.relativeWaitBase.enum, parentSchema: schema31.properties.options.properties.relativeWaitBase, data: data60 };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        if (data33.pastExecutionDate !== void 0) {
          let data61 = data33.pastExecutionDate;
          if (!(data61 === "run-at-once" || data61 === "refuse")) {
            const err90 = { instancePath: instancePath + "/options/pastExecutionDate", schemaPath: "#/properties/options/properties/pastExecutionDate/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.pastExecutionDate.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.pastExecutionDate.enum, parentSchema: schema31.properties.options.properties.pastExecutionDate, data: data61 };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data33.stageWithoutConditions !== void 0) {
          let data62 = data33.stageWithoutConditions;
          if (!(data62 === "run-at-once" || data62 === "wait" || data62 === "refuse")) {
            const err91 = { instancePath: instancePath + "/options/stageWithoutConditions", schemaPath: "#/properties/options/properties/stageWithoutConditions/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.stageWithoutConditions.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.stageWithoutConditions.enum, parentSchema: schema31.properties.options.properties.stageWithoutConditions, data: data62 };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data33.workflowWithoutStages !== void 0) {
          let data63 = data33.workflowWithoutStages;
          if (!(data63 === "complete" || data63 === "refuse")) {
            const err92 = { instancePath: instancePath + "/options/workflowWithoutStages", schemaPath: "#/properties/options/properties/workflowWithoutStages/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.workflowWithoutStages.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.workflowWithoutStages.enum, parentSchema: schema31.properties.options.properties.workflowWithoutStages, data: data63 };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
        if (data33.environmentRequiresApprovals !== void 0) {
          let data64 = data33.environmentRequiresApprovals;
          if (!(data64 === 405 || data64 === 400 || data64 === "fail-stage" || data64 === "allow")) {
            const err93 = { instancePath: instancePath + "/options/environmentRequiresApprovals", schemaPath: "#/properties/options/properties/environmentRequiresApprovals/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.environmentRequiresApprovals.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.environmentRequiresApprovals.enum, parentSchema: schema31.properties.options.properties.environmentRequiresApprovals, data: data64 };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data33.deleteEndedStatus !== void 0) {
          let data65 = data33.deleteEndedStatus;
          if (!(data65 === 204 || data65 === 400 || data65 === 409)) {
            const err94 = { instancePath: instancePath + "/options/deleteEndedStatus", schemaPath: "#/properties/options/properties/deleteEndedStatus/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.deleteEndedStatus.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.deleteEndedStatus.enum, parentSchema: schema31.properties.options.properties.deleteEndedStatus, data: data65 };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data33.deleteMissingStatus !== void 0) {
          let data66 = data33.deleteMissingStatus;
          if (!(data66 === 404 || data66 === 204)) {
            const err95 = { instancePath: instancePath + "/options/deleteMissingStatus", schemaPath: "#/properties/options/properties/deleteMissingStatus/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.deleteMissingStatus.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.deleteMissingStatus.enum, parentSchema: schema31.properties.options.properties.deleteMissingStatus, data: data66 };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data33.serviceTokenMaintainer !== void 0) {
          let data67 = data33.serviceTokenMaintainer;
          if (!(data67 === "empty" || data67 === "token-id" || data67 === "required")) {
            const err96 = { instancePath: instancePath + "/options/serviceTokenMaintainer", schemaPath: "#/properties/options/properties/serviceTokenMaintainer/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.serviceTokenMaintainer.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.serviceTokenMaintainer.enum, parentSchema: schema31.properties.options.properties.serviceTokenMaintainer, data: data67 };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data33.unknownMembers !== void 0) {
          let data68 = data33.unknownMembers;
          if (!(data68 === "accept" || data68 === "refuse")) {
            const err97 = { instancePath: instancePath + "/options/unknownMembers", schemaPath: "#/properties/options/properties/unknownMembers/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.unknownMembers.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.unknownMembers.enum, parentSchema: schema31.properties.options.properties.unknownMembers, data: data68 };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data33.unknownSegments !== void 0) {
          let data69 = data33.unknownSegments;
          if (!(data69 === "accept" || data69 === "refuse")) {
            const err98 = { instancePath: instancePath + "/options/unknownSegments", schemaPath: "#/properties/options/properties/unknownSegments/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.unknownSegments.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.unknownSegments.enum, parentSchema: schema31.properties.options.properties.unknownSegments, data: data69 };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
        if (data33.deletedTemplate !== void 0) {
          let data70 = data33.deletedTemplate;
          if (!(data70 === "keep-workflows" || data70 === "forget-key" || data70 === "delete-workflows")) {
            const err99 = { instancePath: instancePath + "/options/deletedTemplate", schemaPath: "#/properties/options/properties/deletedTemplate/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.deletedTemplate.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.deletedTemplate.enum, parentSchema: schema31.properties.options.properties.deletedTemplate, data: data70 };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data33.deletedFlag !== void 0) {
          let data71 = data33.deletedFlag;
          if (!(data71 === "delete-workflows" || data71 === "fail-workflows")) {
            const err100 = { instancePath: instancePath + "/options/deletedFlag", schemaPath: "#/properties/options/properties/deletedFlag/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.deletedFlag.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.deletedFlag.enum, parentSchema: schema31.properties.options.properties.deletedFlag, data: data71 };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data33.deletedEnvironment !== void 0) {
          let data72 = data33.deletedEnvironment;
          if (!(data72 === "delete-workflows" || data72 === "fail-workflows")) {
            const err101 = { instancePath: instancePath + "/options/deletedEnvironment", schemaPath: "#/properties/options/properties/deletedEnvironment/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.deletedEnvironment.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.deletedEnvironment.enum, parentSchema: schema31.properties.options.properties.deletedEnvironment, data: data72 };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        if (data33.rateLimitResetSkewMs !== void 0) {
          let data73 = data33.rateLimitResetSkewMs;
          if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73))) {
            const err102 = { instancePath: instancePath + "/options/rateLimitResetSkewMs", schemaPath: "#/properties/options/properties/rateLimitResetSkewMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.options.properties.rateLimitResetSkewMs.type, parentSchema: schema31.properties.options.properties.rateLimitResetSkewMs, data: data73 };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
        if (data33.rateLimitHeaders !== void 0) {
          let data74 = data33.rateLimitHeaders;
          if (typeof data74 !== "string") {
            const err103 = { instancePath: instancePath + "/options/rateLimitHeaders", schemaPath: "#/properties/options/properties/rateLimitHeaders/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.options.properties.rateLimitHeaders.type, parentSchema: schema31.properties.options.properties.rateLimitHeaders, data: data74 };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
          if (!(data74 === "x-ratelimit" || data74 === "retry-after")) {
            const err104 = { instancePath: instancePath + "/options/rateLimitHeaders", schemaPath: "#/properties/options/properties/rateLimitHeaders/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.rateLimitHeaders.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.rateLimitHeaders.enum, parentSchema: schema31.properties.options.properties.rateLimitHeaders, data: data74 };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
      } else {
        const err105 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.options.type, parentSchema: schema31.properties.options, data: data33 };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
    }
  } else {
    const err106 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err106];
    } else {
      vErrors.push(err106);
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
