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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/main/schemas/github-emulator-seed.schema.json", "title": "Seed of the GitHub emulator", "description": "What an emulated GitHub repository holds when the emulator starts. Commits, trees and blobs come from a real git directory.", "type": "object", "additionalProperties": false, "required": ["repository", "tokens"], "properties": { "now": { "title": "Now", "description": "The emulator's clock starts here and runs on. Default: the wall clock. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "repository": { "title": "Repository", "description": "The one repository that is served.", "type": "object", "additionalProperties": false, "required": ["fullName", "gitDirectory"], "properties": { "fullName": { "title": "Full name", "description": "`owner/name`.", "type": "string", "minLength": 1, "examples": ["acme/storefront"], "pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$" }, "id": { "title": "Id", "description": "Default: made from the name.", "type": "integer", "minimum": 1, "examples": [123456] }, "private": { "title": "Private", "description": "A private repository.", "type": "boolean", "default": false, "examples": [true] }, "defaultBranch": { "title": "Default branch", "description": "The branch that merges go to.", "type": "string", "minLength": 1, "examples": ["main"], "default": "main" }, "gitDirectory": { "title": "Git directory", "description": "A work tree or a bare repository. A relative path starts at the process's working directory.", "type": "string", "minLength": 1, "examples": ["./storefront.git"] } }, "examples": [{ "fullName": "acme/storefront", "defaultBranch": "main", "gitDirectory": "./storefront.git" }] }, "tokens": { "title": "Tokens", "description": "All tokens that the API accepts.", "type": "array", "items": { "title": "Token", "description": "One token that the API accepts.", "type": "object", "additionalProperties": false, "required": ["token", "login", "type", "permissions"], "properties": { "token": { "title": "Token", "description": "The secret, as sent after `token` or `Bearer`.", "type": "string", "minLength": 1, "examples": ["ghs_emulatedActionsToken"] }, "login": { "title": "Login", "description": "Whose identity it has. The token of a workflow run is `github-actions[bot]`.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "type": { "title": "Type", "description": "`Bot`: the installation token of a GitHub App, such as `GITHUB_TOKEN`. `User`: a personal access token.", "enum": ["Bot", "User"], "examples": ["Bot"] }, "permissions": { "title": "Permissions", "description": "What the token may do, by the names used in a workflow file. `metadata` can always be read.", "type": "object", "additionalProperties": false, "properties": { "actions": { "title": "actions", "description": "What the token may do with actions; `write` includes `read`, absent is `none`.", "enum": ["read", "write", "none"], "examples": ["write"] }, "checks": { "title": "checks", "description": "What the token may do with checks; `write` includes `read`, absent is `none`.", "enum": ["read", "write", "none"], "examples": ["write"] }, "contents": { "title": "contents", "description": "What the token may do with contents; `write` includes `read`, absent is `none`.", "enum": ["read", "write", "none"], "examples": ["write"] }, "deployments": { "title": "deployments", "description": "What the token may do with deployments; `write` includes `read`, absent is `none`.", "enum": ["read", "write", "none"], "examples": ["write"] }, "issues": { "title": "issues", "description": "What the token may do with issues; `write` includes `read`, absent is `none`.", "enum": ["read", "write", "none"], "examples": ["write"] }, "metadata": { "title": "metadata", "description": "What the token may do with metadata; `write` includes `read`, absent is `none`.", "enum": ["read", "write", "none"], "examples": ["write"] }, "pull-requests": { "title": "pull-requests", "description": "What the token may do with pull-requests; `write` includes `read`, absent is `none`.", "enum": ["read", "write", "none"], "examples": ["write"] } }, "examples": [{ "contents": "read", "pull-requests": "write", "checks": "write" }] }, "appSlug": { "title": "App slug", "description": "Slug of the token's GitHub App; for type `Bot` only. Default: the login without `[bot]`.", "type": "string", "minLength": 1, "examples": ["github-actions"] }, "appId": { "title": "App id", "description": "Id of the token's GitHub App. Default: 15368 for `github-actions`, else made from the slug.", "type": "integer", "minimum": 1, "examples": [15368] } }, "examples": [{ "token": "ghs_emulatedActionsToken", "login": "github-actions[bot]", "type": "Bot", "permissions": { "contents": "read", "pull-requests": "write" } }] }, "examples": [[{ "token": "ghs_emulatedActionsToken", "login": "github-actions[bot]", "type": "Bot", "permissions": { "contents": "read" } }]] }, "users": { "title": "Users", "description": "Accounts that need a certain id or type. All others are made up when their login is first named.", "type": "array", "items": { "title": "User", "description": "An account.", "type": "object", "additionalProperties": false, "required": ["login"], "properties": { "login": { "title": "Login", "description": "Its name.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "id": { "title": "Id", "description": "Default: made from the login.", "type": "integer", "minimum": 1, "examples": [583231] }, "type": { "title": "Type", "description": "Default: `Bot` if the login ends in `[bot]`, else `User`.", "enum": ["User", "Bot", "Organization"], "examples": ["User"] } }, "examples": [{ "login": "ada", "id": 583231 }] }, "examples": [[{ "login": "ada", "id": 583231 }]] }, "collaborators": { "title": "Collaborators", "description": "Login \u2192 what that user may do in the repository. The owner is always `admin`.", "type": "object", "additionalProperties": { "title": "Role", "description": "A repository role.", "enum": ["admin", "maintain", "write", "triage", "read", "none"], "examples": ["write"] }, "examples": [{ "ada": "write", "grace": "maintain" }] }, "pulls": { "title": "Pull requests", "description": "Pull requests there are from the start.", "type": "array", "items": { "title": "Pull request", "description": "A pull request that exists from the start. An open one gets its test merge commit at once.", "type": "object", "additionalProperties": false, "required": ["number", "head"], "properties": { "number": { "title": "Number", "description": "Shared with issues.", "type": "integer", "minimum": 1, "examples": [12] }, "title": { "title": "Title", "description": "Default: the head branch's name.", "type": "string", "examples": ["Roll out the new checkout"] }, "body": { "title": "Body", "description": "The description.", "type": ["string", "null"], "examples": ["Closes #3"] }, "author": { "title": "Author", "description": "Default: the repository's owner.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "state": { "title": "State", "description": "Default: `open`, or `closed` if `merged` is given.", "enum": ["open", "closed"], "examples": ["closed"] }, "draft": { "title": "Draft", "description": "A draft pull request.", "type": "boolean", "default": false, "examples": [true] }, "labels": { "title": "Labels", "description": "Names of the labels.", "type": "array", "items": { "title": "Label", "description": "A label's name.", "type": "string", "minLength": 1, "examples": ["drift"] }, "examples": [["drift"]] }, "head": { "title": "Head branch", "description": "Its branch. It may be gone if `headSha` is given.", "type": "string", "minLength": 1, "examples": ["new-checkout"] }, "headSha": { "title": "Head commit", "description": "Default: the head branch's tip.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "examples": ["3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f"] }, "fork": { "title": "From a fork", "description": "The head's repository is a fork that belongs to the author. Its commits are in the same git directory.", "type": "boolean", "default": false, "examples": [true] }, "forkDeleted": { "title": "Fork deleted", "description": "The fork is gone: `head.repo` is null.", "type": "boolean", "default": false, "examples": [true] }, "base": { "title": "Base branch", "description": "Default: the default branch.", "type": "string", "minLength": 1, "examples": ["main"] }, "baseSha": { "title": "Base commit", "description": "The base branch's tip at the last push to the head. Default: its tip now; of a merged pull request, the tip before the merge.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "examples": ["3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f"] }, "merged": { "title": "Merged", "description": "How it was merged; null or absent if it was not.", "type": ["object", "null"], "additionalProperties": false, "required": ["sha"], "properties": { "sha": { "title": "Commit", "description": "What the merge made: merge commit, squashed commit or the last rebased one.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "examples": ["3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f"] }, "at": { "title": "When", "description": "Default: now. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "by": { "title": "By", "description": "Default: the repository's owner.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "commits": { "title": "Commits", "description": "All commits that came onto the base branch. Default: those that `sha` has and its first parent has not.", "type": "array", "items": { "title": "Commit", "description": "Its id.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "examples": ["3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f"] }, "examples": [["3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f"]] } }, "examples": [{ "sha": "3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f" }] }, "createdAt": { "title": "Created", "description": "Default: now. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "updatedAt": { "title": "Updated", "description": "Default: when it was created. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "closedAt": { "title": "Closed", "description": "Default: when it was merged. ISO 8601 with a time zone.", "type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] } }, "examples": [{ "number": 12, "head": "new-checkout", "author": "ada" }] }, "examples": [[{ "number": 12, "head": "new-checkout", "author": "ada" }]] }, "comments": { "title": "Comments", "description": "Comments on issues and pull requests.", "type": "array", "items": { "title": "Comment", "description": "A comment on an issue or pull request.", "type": "object", "additionalProperties": false, "required": ["number", "author", "body"], "properties": { "id": { "title": "Id", "description": "Default: the next free one.", "type": "integer", "minimum": 1, "examples": [1001] }, "number": { "title": "Number", "description": "Of the issue or pull request.", "type": "integer", "minimum": 1, "examples": [12] }, "author": { "title": "Author", "description": "Who wrote it.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "body": { "title": "Body", "description": "Its markdown.", "type": "string", "examples": ["Looks good"] }, "app": { "title": "App", "description": "Slug of the GitHub App it was written through. Absent: the app of the author's token, if a token of the seed has that login.", "type": ["string", "null"], "minLength": 1, "examples": ["github-actions"] }, "createdAt": { "title": "Created", "description": "Default: now. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "updatedAt": { "title": "Updated", "description": "Default: when it was created. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "minimized": { "title": "Minimized", "description": "Reason for which it is folded away; null if it isn't.", "type": ["string", "null"], "examples": ["outdated"] } }, "examples": [{ "number": 12, "author": "grace", "body": "Looks good" }] }, "examples": [[{ "number": 12, "author": "grace", "body": "Looks good" }]] }, "reviews": { "title": "Reviews", "description": "Reviews of pull requests.", "type": "array", "items": { "title": "Review", "description": "A review of a pull request.", "type": "object", "additionalProperties": false, "required": ["number", "author", "state"], "properties": { "id": { "title": "Id", "description": "Default: the next free one.", "type": "integer", "minimum": 1, "examples": [2001] }, "number": { "title": "Number", "description": "Of the pull request.", "type": "integer", "minimum": 1, "examples": [12] }, "author": { "title": "Author", "description": "Who reviewed.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "state": { "title": "State", "description": "What the reviewer said.", "enum": ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED"], "examples": ["APPROVED"] }, "body": { "title": "Body", "description": "Its markdown.", "type": "string", "examples": ["/ld-allow 1f0c9a7be241 agreed in the release meeting"] }, "commitId": { "title": "Commit", "description": "The head that was reviewed. Default: the pull request's head.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "examples": ["3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f"] }, "submittedAt": { "title": "Submitted", "description": "Default: now. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] } }, "examples": [{ "number": 12, "author": "grace", "state": "APPROVED" }] }, "examples": [[{ "number": 12, "author": "grace", "state": "APPROVED" }]] }, "issues": { "title": "Issues", "description": "Issues there are from the start.", "type": "array", "items": { "title": "Issue", "description": "An issue.", "type": "object", "additionalProperties": false, "required": ["number", "title"], "properties": { "number": { "title": "Number", "description": "Shared with pull requests.", "type": "integer", "minimum": 1, "examples": [3] }, "title": { "title": "Title", "description": "Its title.", "type": "string", "minLength": 1, "examples": ["LaunchDarkly workflows have drifted"] }, "body": { "title": "Body", "description": "Its markdown.", "type": ["string", "null"], "examples": ["One workflow is missing."] }, "author": { "title": "Author", "description": "Default: the repository's owner.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "app": { "title": "App", "description": "Slug of the GitHub App it was written through. Absent: the app of the author's token, if a token of the seed has that login.", "type": ["string", "null"], "minLength": 1, "examples": ["github-actions"] }, "state": { "title": "State", "description": "Default: `open`.", "enum": ["open", "closed"], "examples": ["closed"] }, "stateReason": { "title": "Reason of the state", "description": "Why it was closed or opened again.", "enum": ["completed", "not_planned", "duplicate", "reopened", null], "examples": ["completed"] }, "labels": { "title": "Labels", "description": "Names of the labels.", "type": "array", "items": { "title": "Label", "description": "A label's name.", "type": "string", "minLength": 1, "examples": ["drift"] }, "examples": [["drift"]] }, "createdAt": { "title": "Created", "description": "Default: now. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "updatedAt": { "title": "Updated", "description": "Default: when it was created. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "closedAt": { "title": "Closed", "description": "Default: null. ISO 8601 with a time zone.", "type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "closedBy": { "title": "Closed by", "description": "Default: null.", "type": ["string", "null"], "minLength": 1, "examples": ["ada", "github-actions[bot]"] } }, "examples": [{ "number": 3, "title": "LaunchDarkly workflows have drifted", "labels": ["drift"] }] }, "examples": [[{ "number": 3, "title": "LaunchDarkly workflows have drifted" }]] }, "checkRuns": { "title": "Check runs", "description": "Check runs there are from the start.", "type": "array", "items": { "title": "Check run", "description": "A check run.", "type": "object", "additionalProperties": false, "required": ["name", "headSha"], "properties": { "id": { "title": "Id", "description": "Default: the next free one.", "type": "integer", "minimum": 1, "examples": [3001] }, "name": { "title": "Name", "description": "What it is called in the pull request.", "type": "string", "minLength": 1, "examples": ["LaunchDarkly workflows"] }, "headSha": { "title": "Commit", "description": "The commit it stands on.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "examples": ["3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f"] }, "app": { "title": "App", "description": "Slug of its GitHub App. Default: `github-actions`.", "type": "string", "minLength": 1, "examples": ["github-actions"] }, "externalId": { "title": "External id", "description": "The maker's own reference.", "type": ["string", "null"], "examples": ["ld-sync:v1:default:1f0c9a7be241"] }, "detailsUrl": { "title": "Details", "description": "Address of the details.", "type": ["string", "null"], "examples": ["https://example.com/runs/1"] }, "status": { "title": "Status", "description": "Default: `completed` with a conclusion, else `queued`.", "enum": ["queued", "in_progress", "completed", "waiting", "requested", "pending"], "examples": ["completed"] }, "conclusion": { "title": "Conclusion", "description": "Null while it isn't completed.", "enum": ["action_required", "cancelled", "failure", "neutral", "success", "skipped", "stale", "timed_out", null], "examples": ["success"] }, "startedAt": { "title": "Started", "description": "Default: now. ISO 8601 with a time zone.", "type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "completedAt": { "title": "Completed", "description": "Default: now if completed. ISO 8601 with a time zone.", "type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "title": { "title": "Title", "description": "Of the output.", "type": ["string", "null"], "examples": ["2 workflows to create"] }, "summary": { "title": "Summary", "description": "Of the output.", "type": ["string", "null"], "examples": ["| flag | stage |"] }, "text": { "title": "Text", "description": "Of the output.", "type": ["string", "null"], "examples": ["digests"] }, "annotations": { "title": "Annotations", "description": "All of them.", "type": "array", "items": { "title": "Annotation", "description": "An annotation, in the API's own shape.", "type": "object", "additionalProperties": false, "required": ["path", "start_line", "end_line", "annotation_level", "message"], "properties": { "path": { "title": "Path", "description": "File in the repository.", "type": "string", "minLength": 1, "examples": [".launchdarkly/workflows/checkout.yaml"] }, "start_line": { "title": "First line", "description": "Counted from 1.", "type": "integer", "minimum": 1, "examples": [3] }, "end_line": { "title": "Last line", "description": "Counted from 1.", "type": "integer", "minimum": 1, "examples": [3] }, "start_column": { "title": "First column", "description": "Only if both lines are the same.", "type": ["integer", "null"], "minimum": 1, "examples": [5] }, "end_column": { "title": "Last column", "description": "Only if both lines are the same.", "type": ["integer", "null"], "minimum": 1, "examples": [9] }, "annotation_level": { "title": "Level", "description": "How serious it is.", "enum": ["notice", "warning", "failure"], "examples": ["warning"] }, "message": { "title": "Message", "description": "The text.", "type": "string", "examples": ["replaces the running workflow"] }, "title": { "title": "Title", "description": "At most 255 characters.", "type": ["string", "null"], "examples": ["Replace"] }, "raw_details": { "title": "Details", "description": "Further text.", "type": ["string", "null"], "examples": ["stages 1-2 have run"] } }, "examples": [{ "path": "a.yaml", "start_line": 1, "end_line": 1, "annotation_level": "notice", "message": "creates a workflow" }] }, "examples": [[]] } }, "examples": [{ "name": "test", "headSha": "3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f", "conclusion": "success" }] }, "examples": [[{ "name": "test", "headSha": "3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f", "conclusion": "success" }]] }, "deployments": { "title": "Deployments", "description": "Deployments there are from the start.", "type": "array", "items": { "title": "Deployment", "description": "A deployment.", "type": "object", "additionalProperties": false, "required": ["sha"], "properties": { "id": { "title": "Id", "description": "Default: the next free one.", "type": "integer", "minimum": 1, "examples": [4001] }, "sha": { "title": "Commit", "description": "What was deployed.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "examples": ["3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f"] }, "ref": { "title": "Ref", "description": "The name it was asked for by. Default: the commit.", "type": "string", "minLength": 1, "examples": ["main"] }, "task": { "title": "Task", "description": "Default: `deploy`.", "type": "string", "minLength": 1, "examples": ["launchdarkly-workflows"] }, "environment": { "title": "Environment", "description": "Default: `production`.", "type": "string", "minLength": 1, "examples": ["launchdarkly-workflows/default"] }, "description": { "title": "Description", "description": "A short description.", "type": ["string", "null"], "examples": ["Apply of 3f1c2d4"] }, "payload": { "title": "Payload", "description": "Whatever its maker wrote: an object or a string.", "type": ["object", "string"], "examples": [{ "v": 1 }] }, "creator": { "title": "Creator", "description": "Default: the repository's owner.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "app": { "title": "App", "description": "Slug of the GitHub App it was written through. Absent: the app of the author's token, if a token of the seed has that login.", "type": ["string", "null"], "minLength": 1, "examples": ["github-actions"] }, "transient": { "title": "Transient", "description": "The environment will go away.", "type": "boolean", "default": false, "examples": [true] }, "production": { "title": "Production", "description": "Users work with the environment.", "type": "boolean", "default": false, "examples": [true] }, "createdAt": { "title": "Created", "description": "Default: now. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "updatedAt": { "title": "Updated", "description": "Default: when it was created. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] }, "statuses": { "title": "Statuses", "description": "Oldest first.", "type": "array", "items": { "title": "Deployment status", "description": "One status of a deployment.", "type": "object", "additionalProperties": false, "required": ["state"], "properties": { "id": { "title": "Id", "description": "Default: the next free one.", "type": "integer", "minimum": 1, "examples": [501] }, "state": { "title": "State", "description": "The status's state.", "enum": ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"], "examples": ["success"] }, "description": { "title": "Description", "description": "At most 140 characters.", "type": "string", "examples": ["3 done, 1 pending"], "maxLength": 140 }, "environment": { "title": "Environment", "description": "Default: that of the deployment.", "type": "string", "examples": ["launchdarkly-workflows/default"] }, "logUrl": { "title": "Log", "description": "Address of the full output.", "type": "string", "examples": ["https://github.com/acme/storefront/actions/runs/7"] }, "environmentUrl": { "title": "Environment address", "description": "Where the environment can be looked at.", "type": "string", "examples": ["https://app.launchdarkly.com"] }, "creator": { "title": "Creator", "description": "Default: the deployment's.", "type": "string", "minLength": 1, "examples": ["ada", "github-actions[bot]"] }, "createdAt": { "title": "Created", "description": "Default: now. ISO 8601 with a time zone.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "examples": ["2026-11-20T09:00:00Z"] } }, "examples": [{ "state": "success", "description": "3 done" }] }, "examples": [[]] } }, "examples": [{ "sha": "3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f", "environment": "launchdarkly-workflows/default" }] }, "examples": [[{ "sha": "3f1c2d4e5a6b7c8d9e0f3f1c2d4e5a6b7c8d9e0f", "environment": "production" }]] }, "rateLimit": { "title": "Rate limit", "description": "The primary rate limit of each token. Absent: 5,000 requests an hour.", "type": "object", "additionalProperties": false, "required": ["limit"], "properties": { "limit": { "title": "Limit", "description": "Requests in an hour of the emulator's clock.", "type": "integer", "minimum": 1, "examples": [1e3] } }, "examples": [{ "limit": 1e3 }] }, "latencyMs": { "title": "Latency", "description": "Milliseconds that every request takes at least.", "type": "integer", "minimum": 0, "examples": [20], "default": 0 }, "options": { "title": "Options", "description": "What GitHub doesn't document, or does now one way and now another.", "type": "object", "additionalProperties": false, "properties": { "serverUrl": { "title": "Server", "description": "Address of the website: `GITHUB_SERVER_URL` and every `html_url`.", "type": "string", "minLength": 1, "examples": ["https://github.example.com"], "pattern": "^https?://[^/]+$", "default": "https://github.com" }, "enterpriseServer": { "title": "Enterprise Server", "description": "Events name `<url>/api/v3` and `<url>/api/graphql` as the API. Both forms are served either way.", "type": "boolean", "default": false, "examples": [true] }, "readsNeedPermission": { "title": "Reads need permission", "description": "Reading a public repository needs the token's permission, as in a private one. With false, any token reads a public repository, as GitHub allows.", "type": "boolean", "default": true, "examples": [false] }, "commitPullsLagMs": { "title": "Lag of a commit's pull requests", "description": "Milliseconds after a merge for which `commits/{sha}/pulls` doesn't know it. Seen on GitHub: up to 30 seconds.", "type": "integer", "minimum": 0, "examples": [3e4], "default": 0 }, "mergeableLagMs": { "title": "Lag of mergeable", "description": "Milliseconds for which `mergeable` is null and the merge ref old after a `GET pulls/{n}` that finds the test merge outdated.", "type": "integer", "minimum": 0, "examples": [3e3], "default": 0 }, "staleMergeRef": { "title": "Stale merge ref", "description": "`synchronize` starts the run on the previous test merge commit; a new one is made when the pull request is read next.", "type": "boolean", "default": false, "examples": [true] }, "treePathSyntax": { "title": "Tree by path", "description": "`git/trees/{sha}:{path}` works. It is undocumented.", "type": "boolean", "default": false, "examples": [true] }, "truncateTreeAt": { "title": "Tree limit", "description": "Most entries of one tree listing; beyond it the listing ends and says `truncated`.", "type": "integer", "minimum": 1, "examples": [100], "default": 1e5 }, "maxBodyCharacters": { "title": "Body limit", "description": "Most characters of a comment's or issue's body.", "type": "integer", "minimum": 1, "examples": [1e3], "default": 65536 }, "oversizedIssueUpdate": { "title": "Oversized issue update", "description": "What `PATCH issues/{n}` does with a body beyond the limit: `ignored` answers 200 and stores nothing, as measured on GitHub; `rejected` answers 422.", "enum": ["ignored", "rejected"], "default": "ignored", "examples": ["rejected"] }, "maxDeploymentPayloadBytes": { "title": "Payload limit", "description": "Most bytes of a deployment's payload as JSON. GitHub's own limit is not documented.", "type": "integer", "minimum": 1, "examples": [65536], "default": 16384 }, "deploymentsOldestFirst": { "title": "Deployments oldest first", "description": "Lists deployments oldest first. GitHub's order, newest first, is not documented.", "type": "boolean", "default": false, "examples": [true] }, "checkRunRetentionDays": { "title": "Retention of check runs", "description": "Days after which a check run is gone; null: never.", "type": ["integer", "null"], "minimum": 1, "examples": [3], "default": null } }, "examples": [{ "commitPullsLagMs": 3e4 }] } }, "examples": [{ "repository": { "fullName": "acme/storefront", "defaultBranch": "main", "gitDirectory": "./storefront.git" }, "tokens": [{ "token": "ghs_emulatedActionsToken", "login": "github-actions[bot]", "type": "Bot", "permissions": { "contents": "read", "pull-requests": "write", "checks": "write", "deployments": "write", "issues": "write" } }], "collaborators": { "ada": "write", "grace": "maintain" } }] };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "u");
var pattern5 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", "u");
var pattern6 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
var pattern28 = new RegExp("^https?://[^/]+$", "u");
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
    if (data.repository === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tokens === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokens" }, message: "must have required property 'tokens'", schema: schema31.required, parentSchema: schema31, data };
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
    if (data.now !== void 0) {
      let data0 = data.now;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.now, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.now.type, parentSchema: schema31.properties.now, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.repository !== void 0) {
      let data1 = data.repository;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.fullName === void 0) {
          const err5 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "fullName" }, message: "must have required property 'fullName'", schema: schema31.properties.repository.required, parentSchema: schema31.properties.repository, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.gitDirectory === void 0) {
          const err6 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: "gitDirectory" }, message: "must have required property 'gitDirectory'", schema: schema31.properties.repository.required, parentSchema: schema31.properties.repository, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "fullName" || key1 === "id" || key1 === "private" || key1 === "defaultBranch" || key1 === "gitDirectory")) {
            const err7 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.repository, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.fullName !== void 0) {
          let data2 = data1.fullName;
          if (typeof data2 === "string") {
            if (func2(data2) < 1) {
              const err8 = { instancePath: instancePath + "/repository/fullName", schemaPath: "#/properties/repository/properties/fullName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.repository.properties.fullName, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern5.test(data2)) {
              const err9 = { instancePath: instancePath + "/repository/fullName", schemaPath: "#/properties/repository/properties/fullName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$" }, message: 'must match pattern "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"', schema: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", parentSchema: schema31.properties.repository.properties.fullName, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/repository/fullName", schemaPath: "#/properties/repository/properties/fullName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.repository.properties.fullName.type, parentSchema: schema31.properties.repository.properties.fullName, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.id !== void 0) {
          let data3 = data1.id;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err11 = { instancePath: instancePath + "/repository/id", schemaPath: "#/properties/repository/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.repository.properties.id.type, parentSchema: schema31.properties.repository.properties.id, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err12 = { instancePath: instancePath + "/repository/id", schemaPath: "#/properties/repository/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.repository.properties.id, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data1.private !== void 0) {
          let data4 = data1.private;
          if (typeof data4 !== "boolean") {
            const err13 = { instancePath: instancePath + "/repository/private", schemaPath: "#/properties/repository/properties/private/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.repository.properties.private.type, parentSchema: schema31.properties.repository.properties.private, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1.defaultBranch !== void 0) {
          let data5 = data1.defaultBranch;
          if (typeof data5 === "string") {
            if (func2(data5) < 1) {
              const err14 = { instancePath: instancePath + "/repository/defaultBranch", schemaPath: "#/properties/repository/properties/defaultBranch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.repository.properties.defaultBranch, data: data5 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/repository/defaultBranch", schemaPath: "#/properties/repository/properties/defaultBranch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.repository.properties.defaultBranch.type, parentSchema: schema31.properties.repository.properties.defaultBranch, data: data5 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data1.gitDirectory !== void 0) {
          let data6 = data1.gitDirectory;
          if (typeof data6 === "string") {
            if (func2(data6) < 1) {
              const err16 = { instancePath: instancePath + "/repository/gitDirectory", schemaPath: "#/properties/repository/properties/gitDirectory/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.repository.properties.gitDirectory, data: data6 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/repository/gitDirectory", schemaPath: "#/properties/repository/properties/gitDirectory/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.repository.properties.gitDirectory.type, parentSchema: schema31.properties.repository.properties.gitDirectory, data: data6 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.repository.type, parentSchema: schema31.properties.repository, data: data1 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.tokens !== void 0) {
      let data7 = data.tokens;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.token === void 0) {
              const err19 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/properties/tokens/items/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'", schema: schema31.properties.tokens.items.required, parentSchema: schema31.properties.tokens.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data8.login === void 0) {
              const err20 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/properties/tokens/items/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'", schema: schema31.properties.tokens.items.required, parentSchema: schema31.properties.tokens.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data8.type === void 0) {
              const err21 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/properties/tokens/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema31.properties.tokens.items.required, parentSchema: schema31.properties.tokens.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data8.permissions === void 0) {
              const err22 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/properties/tokens/items/required", keyword: "required", params: { missingProperty: "permissions" }, message: "must have required property 'permissions'", schema: schema31.properties.tokens.items.required, parentSchema: schema31.properties.tokens.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            for (const key2 in data8) {
              if (!(key2 === "token" || key2 === "login" || key2 === "type" || key2 === "permissions" || key2 === "appSlug" || key2 === "appId")) {
                const err23 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/properties/tokens/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.tokens.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data8.token !== void 0) {
              let data9 = data8.token;
              if (typeof data9 === "string") {
                if (func2(data9) < 1) {
                  const err24 = { instancePath: instancePath + "/tokens/" + i0 + "/token", schemaPath: "#/properties/tokens/items/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tokens.items.properties.token, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/tokens/" + i0 + "/token", schemaPath: "#/properties/tokens/items/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tokens.items.properties.token.type, parentSchema: schema31.properties.tokens.items.properties.token, data: data9 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data8.login !== void 0) {
              let data10 = data8.login;
              if (typeof data10 === "string") {
                if (func2(data10) < 1) {
                  const err26 = { instancePath: instancePath + "/tokens/" + i0 + "/login", schemaPath: "#/properties/tokens/items/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tokens.items.properties.login, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/tokens/" + i0 + "/login", schemaPath: "#/properties/tokens/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tokens.items.properties.login.type, parentSchema: schema31.properties.tokens.items.properties.login, data: data10 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data8.type !== void 0) {
              let data11 = data8.type;
              if (!(data11 === "Bot" || data11 === "User")) {
                const err28 = { instancePath: instancePath + "/tokens/" + i0 + "/type", schemaPath: "#/properties/tokens/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.tokens.items.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tokens.items.properties.type.enum, parentSchema: schema31.properties.tokens.items.properties.type, data: data11 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.permissions !== void 0) {
              let data12 = data8.permissions;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (const key3 in data12) {
                  if (!(key3 === "actions" || key3 === "checks" || key3 === "contents" || key3 === "deployments" || key3 === "issues" || key3 === "metadata" || key3 === "pull-requests")) {
                    const err29 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions", schemaPath: "#/properties/tokens/items/properties/permissions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.tokens.items.properties.permissions, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
                if (data12.actions !== void 0) {
                  let data13 = data12.actions;
                  if (!(data13 === "read" || data13 === "write" || data13 === "none")) {
                    const err30 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions/actions", schemaPath: "#/properties/tokens/items/properties/permissions/properties/actions/enum", keyword: "enum", params: { allowedValues: schema31.properties.tokens.items.properties.permissions.properties.actions.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tokens.items.properties.permissions.properties.actions.enum, parentSchema: schema31.properties.tokens.items.properties.permissions.properties.actions, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
                if (data12.checks !== void 0) {
                  let data14 = data12.checks;
                  if (!(data14 === "read" || data14 === "write" || data14 === "none")) {
                    const err31 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions/checks", schemaPath: "#/properties/tokens/items/properties/permissions/properties/checks/enum", keyword: "enum", params: { allowedValues: schema31.properties.tokens.items.properties.permissions.properties.checks.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tokens.items.properties.permissions.properties.checks.enum, parentSchema: schema31.properties.tokens.items.properties.permissions.properties.checks, data: data14 };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
                if (data12.contents !== void 0) {
                  let data15 = data12.contents;
                  if (!(data15 === "read" || data15 === "write" || data15 === "none")) {
                    const err32 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions/contents", schemaPath: "#/properties/tokens/items/properties/permissions/properties/contents/enum", keyword: "enum", params: { allowedValues: schema31.properties.tokens.items.properties.permissions.properties.contents.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tokens.items.properties.permissions.properties.contents.enum, parentSchema: schema31.properties.tokens.items.properties.permissions.properties.contents, data: data15 };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
                if (data12.deployments !== void 0) {
                  let data16 = data12.deployments;
                  if (!(data16 === "read" || data16 === "write" || data16 === "none")) {
                    const err33 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions/deployments", schemaPath: "#/properties/tokens/items/properties/permissions/properties/deployments/enum", keyword: "enum", params: { allowedValues: schema31.properties.tokens.items.properties.permissions.properties.deployments.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tokens.items.properties.permissions.properties.deployments.enum, parentSchema: schema31.properties.tokens.items.properties.permissions.properties.deployments, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
                if (data12.issues !== void 0) {
                  let data17 = data12.issues;
                  if (!(data17 === "read" || data17 === "write" || data17 === "none")) {
                    const err34 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions/issues", schemaPath: "#/properties/tokens/items/properties/permissions/properties/issues/enum", keyword: "enum", params: { allowedValues: schema31.properties.tokens.items.properties.permissions.properties.issues.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tokens.items.properties.permissions.properties.issues.enum, parentSchema: schema31.properties.tokens.items.properties.permissions.properties.issues, data: data17 };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                }
                if (data12.metadata !== void 0) {
                  let data18 = data12.metadata;
                  if (!(data18 === "read" || data18 === "write" || data18 === "none")) {
                    const err35 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions/metadata", schemaPath: "#/properties/tokens/items/properties/permissions/properties/metadata/enum", keyword: "enum", params: { allowedValues: schema31.properties.tokens.items.properties.permissions.properties.metadata.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tokens.items.properties.permissions.properties.metadata.enum, parentSchema: schema31.properties.tokens.items.properties.permissions.properties.metadata, data: data18 };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
                if (data12["pull-requests"] !== void 0) {
                  let data19 = data12["pull-requests"];
                  if (!(data19 === "read" || data19 === "write" || data19 === "none")) {
                    const err36 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions/pull-requests", schemaPath: "#/properties/tokens/items/properties/permissions/properties/pull-requests/enum", keyword: "enum", params: { allowedValues: schema31.properties.tokens.items.properties.permissions.properties["pull-requests"].enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.tokens.items.properties.permissions.properties["pull-requests"].enum, parentSchema: schema31.properties.tokens.items.properties.permissions.properties["pull-requests"], data: data19 };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
              } else {
                const err37 = { instancePath: instancePath + "/tokens/" + i0 + "/permissions", schemaPath: "#/properties/tokens/items/properties/permissions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tokens.items.properties.permissions.type, parentSchema: schema31.properties.tokens.items.properties.permissions, data: data12 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data8.appSlug !== void 0) {
              let data20 = data8.appSlug;
              if (typeof data20 === "string") {
                if (func2(data20) < 1) {
                  const err38 = { instancePath: instancePath + "/tokens/" + i0 + "/appSlug", schemaPath: "#/properties/tokens/items/properties/appSlug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.tokens.items.properties.appSlug, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/tokens/" + i0 + "/appSlug", schemaPath: "#/properties/tokens/items/properties/appSlug/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tokens.items.properties.appSlug.type, parentSchema: schema31.properties.tokens.items.properties.appSlug, data: data20 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data8.appId !== void 0) {
              let data21 = data8.appId;
              if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                const err40 = { instancePath: instancePath + "/tokens/" + i0 + "/appId", schemaPath: "#/properties/tokens/items/properties/appId/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.tokens.items.properties.appId.type, parentSchema: schema31.properties.tokens.items.properties.appId, data: data21 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 < 1 || isNaN(data21)) {
                  const err41 = { instancePath: instancePath + "/tokens/" + i0 + "/appId", schemaPath: "#/properties/tokens/items/properties/appId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.tokens.items.properties.appId, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/tokens/" + i0, schemaPath: "#/properties/tokens/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.tokens.items.type, parentSchema: schema31.properties.tokens.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.tokens.type, parentSchema: schema31.properties.tokens, data: data7 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.users !== void 0) {
      let data22 = data.users;
      if (Array.isArray(data22)) {
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data23 = data22[i1];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.login === void 0) {
              const err44 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/properties/users/items/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'", schema: schema31.properties.users.items.required, parentSchema: schema31.properties.users.items, data: data23 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            for (const key4 in data23) {
              if (!(key4 === "login" || key4 === "id" || key4 === "type")) {
                const err45 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/properties/users/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.users.items, data: data23 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data23.login !== void 0) {
              let data24 = data23.login;
              if (typeof data24 === "string") {
                if (func2(data24) < 1) {
                  const err46 = { instancePath: instancePath + "/users/" + i1 + "/login", schemaPath: "#/properties/users/items/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.users.items.properties.login, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/users/" + i1 + "/login", schemaPath: "#/properties/users/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.users.items.properties.login.type, parentSchema: schema31.properties.users.items.properties.login, data: data24 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data23.id !== void 0) {
              let data25 = data23.id;
              if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                const err48 = { instancePath: instancePath + "/users/" + i1 + "/id", schemaPath: "#/properties/users/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.users.items.properties.id.type, parentSchema: schema31.properties.users.items.properties.id, data: data25 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              if (typeof data25 == "number" && isFinite(data25)) {
                if (data25 < 1 || isNaN(data25)) {
                  const err49 = { instancePath: instancePath + "/users/" + i1 + "/id", schemaPath: "#/properties/users/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.users.items.properties.id, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              }
            }
            if (data23.type !== void 0) {
              let data26 = data23.type;
              if (!(data26 === "User" || data26 === "Bot" || data26 === "Organization")) {
                const err50 = { instancePath: instancePath + "/users/" + i1 + "/type", schemaPath: "#/properties/users/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.users.items.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.users.items.properties.type.enum, parentSchema: schema31.properties.users.items.properties.type, data: data26 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/properties/users/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.users.items.type, parentSchema: schema31.properties.users.items, data: data23 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.users.type, parentSchema: schema31.properties.users, data: data22 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.collaborators !== void 0) {
      let data27 = data.collaborators;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key5 in data27) {
          let data28 = data27[key5];
          if (!(data28 === "admin" || data28 === "maintain" || data28 === "write" || data28 === "triage" || data28 === "read" || data28 === "none")) {
            const err53 = { instancePath: instancePath + "/collaborators/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/collaborators/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema31.properties.collaborators.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.collaborators.additionalProperties.enum, parentSchema: schema31.properties.collaborators.additionalProperties, data: data28 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/collaborators", schemaPath: "#/properties/collaborators/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.collaborators.type, parentSchema: schema31.properties.collaborators, data: data27 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.pulls !== void 0) {
      let data29 = data.pulls;
      if (Array.isArray(data29)) {
        const len2 = data29.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data30 = data29[i2];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.number === void 0) {
              const err55 = { instancePath: instancePath + "/pulls/" + i2, schemaPath: "#/properties/pulls/items/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'", schema: schema31.properties.pulls.items.required, parentSchema: schema31.properties.pulls.items, data: data30 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data30.head === void 0) {
              const err56 = { instancePath: instancePath + "/pulls/" + i2, schemaPath: "#/properties/pulls/items/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'", schema: schema31.properties.pulls.items.required, parentSchema: schema31.properties.pulls.items, data: data30 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            for (const key6 in data30) {
              if (!func1.call(schema31.properties.pulls.items.properties, key6)) {
                const err57 = { instancePath: instancePath + "/pulls/" + i2, schemaPath: "#/properties/pulls/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.pulls.items, data: data30 };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data30.number !== void 0) {
              let data31 = data30.number;
              if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                const err58 = { instancePath: instancePath + "/pulls/" + i2 + "/number", schemaPath: "#/properties/pulls/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.pulls.items.properties.number.type, parentSchema: schema31.properties.pulls.items.properties.number, data: data31 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
              if (typeof data31 == "number" && isFinite(data31)) {
                if (data31 < 1 || isNaN(data31)) {
                  const err59 = { instancePath: instancePath + "/pulls/" + i2 + "/number", schemaPath: "#/properties/pulls/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.pulls.items.properties.number, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              }
            }
            if (data30.title !== void 0) {
              let data32 = data30.title;
              if (typeof data32 !== "string") {
                const err60 = { instancePath: instancePath + "/pulls/" + i2 + "/title", schemaPath: "#/properties/pulls/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.title.type, parentSchema: schema31.properties.pulls.items.properties.title, data: data32 };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data30.body !== void 0) {
              let data33 = data30.body;
              if (typeof data33 !== "string" && data33 !== null) {
                const err61 = { instancePath: instancePath + "/pulls/" + i2 + "/body", schemaPath: "#/properties/pulls/items/properties/body/type", keyword: "type", params: { type: schema31.properties.pulls.items.properties.body.type }, message: "must be string,null", schema: schema31.properties.pulls.items.properties.body.type, parentSchema: schema31.properties.pulls.items.properties.body, data: data33 };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data30.author !== void 0) {
              let data34 = data30.author;
              if (typeof data34 === "string") {
                if (func2(data34) < 1) {
                  const err62 = { instancePath: instancePath + "/pulls/" + i2 + "/author", schemaPath: "#/properties/pulls/items/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.pulls.items.properties.author, data: data34 };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              } else {
                const err63 = { instancePath: instancePath + "/pulls/" + i2 + "/author", schemaPath: "#/properties/pulls/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.author.type, parentSchema: schema31.properties.pulls.items.properties.author, data: data34 };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data30.state !== void 0) {
              let data35 = data30.state;
              if (!(data35 === "open" || data35 === "closed")) {
                const err64 = { instancePath: instancePath + "/pulls/" + i2 + "/state", schemaPath: "#/properties/pulls/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.pulls.items.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.pulls.items.properties.state.enum, parentSchema: schema31.properties.pulls.items.properties.state, data: data35 };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data30.draft !== void 0) {
              let data36 = data30.draft;
              if (typeof data36 !== "boolean") {
                const err65 = { instancePath: instancePath + "/pulls/" + i2 + "/draft", schemaPath: "#/properties/pulls/items/properties/draft/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.pulls.items.properties.draft.type, parentSchema: schema31.properties.pulls.items.properties.draft, data: data36 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data30.labels !== void 0) {
              let data37 = data30.labels;
              if (Array.isArray(data37)) {
                const len3 = data37.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data38 = data37[i3];
                  if (typeof data38 === "string") {
                    if (func2(data38) < 1) {
                      const err66 = { instancePath: instancePath + "/pulls/" + i2 + "/labels/" + i3, schemaPath: "#/properties/pulls/items/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.pulls.items.properties.labels.items, data: data38 };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                  } else {
                    const err67 = { instancePath: instancePath + "/pulls/" + i2 + "/labels/" + i3, schemaPath: "#/properties/pulls/items/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.labels.items.type, parentSchema: schema31.properties.pulls.items.properties.labels.items, data: data38 };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
              } else {
                const err68 = { instancePath: instancePath + "/pulls/" + i2 + "/labels", schemaPath: "#/properties/pulls/items/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.pulls.items.properties.labels.type, parentSchema: schema31.properties.pulls.items.properties.labels, data: data37 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data30.head !== void 0) {
              let data39 = data30.head;
              if (typeof data39 === "string") {
                if (func2(data39) < 1) {
                  const err69 = { instancePath: instancePath + "/pulls/" + i2 + "/head", schemaPath: "#/properties/pulls/items/properties/head/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.pulls.items.properties.head, data: data39 };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/pulls/" + i2 + "/head", schemaPath: "#/properties/pulls/items/properties/head/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.head.type, parentSchema: schema31.properties.pulls.items.properties.head, data: data39 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data30.headSha !== void 0) {
              let data40 = data30.headSha;
              if (typeof data40 === "string") {
                if (!pattern6.test(data40)) {
                  const err71 = { instancePath: instancePath + "/pulls/" + i2 + "/headSha", schemaPath: "#/properties/pulls/items/properties/headSha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"', schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema31.properties.pulls.items.properties.headSha, data: data40 };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              } else {
                const err72 = { instancePath: instancePath + "/pulls/" + i2 + "/headSha", schemaPath: "#/properties/pulls/items/properties/headSha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.headSha.type, parentSchema: schema31.properties.pulls.items.properties.headSha, data: data40 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data30.fork !== void 0) {
              let data41 = data30.fork;
              if (typeof data41 !== "boolean") {
                const err73 = { instancePath: instancePath + "/pulls/" + i2 + "/fork", schemaPath: "#/properties/pulls/items/properties/fork/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.pulls.items.properties.fork.type, parentSchema: schema31.properties.pulls.items.properties.fork, data: data41 };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data30.forkDeleted !== void 0) {
              let data42 = data30.forkDeleted;
              if (typeof data42 !== "boolean") {
                const err74 = { instancePath: instancePath + "/pulls/" + i2 + "/forkDeleted", schemaPath: "#/properties/pulls/items/properties/forkDeleted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.pulls.items.properties.forkDeleted.type, parentSchema: schema31.properties.pulls.items.properties.forkDeleted, data: data42 };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data30.base !== void 0) {
              let data43 = data30.base;
              if (typeof data43 === "string") {
                if (func2(data43) < 1) {
                  const err75 = { instancePath: instancePath + "/pulls/" + i2 + "/base", schemaPath: "#/properties/pulls/items/properties/base/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.pulls.items.properties.base, data: data43 };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              } else {
                const err76 = { instancePath: instancePath + "/pulls/" + i2 + "/base", schemaPath: "#/properties/pulls/items/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.base.type, parentSchema: schema31.properties.pulls.items.properties.base, data: data43 };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data30.baseSha !== void 0) {
              let data44 = data30.baseSha;
              if (typeof data44 === "string") {
                if (!pattern6.test(data44)) {
                  const err77 = { instancePath: instancePath + "/pulls/" + i2 + "/baseSha", schemaPath: "#/properties/pulls/items/properties/baseSha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"', schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema31.properties.pulls.items.properties.baseSha, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
              } else {
                const err78 = { instancePath: instancePath + "/pulls/" + i2 + "/baseSha", schemaPath: "#/properties/pulls/items/properties/baseSha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.baseSha.type, parentSchema: schema31.properties.pulls.items.properties.baseSha, data: data44 };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data30.merged !== void 0) {
              let data45 = data30.merged;
              if (!(data45 && typeof data45 == "object" && !Array.isArray(data45)) && data45 !== null) {
                const err79 = { instancePath: instancePath + "/pulls/" + i2 + "/merged", schemaPath: "#/properties/pulls/items/properties/merged/type", keyword: "type", params: { type: schema31.properties.pulls.items.properties.merged.type }, message: "must be object,null", schema: schema31.properties.pulls.items.properties.merged.type, parentSchema: schema31.properties.pulls.items.properties.merged, data: data45 };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                if (data45.sha === void 0) {
                  const err80 = { instancePath: instancePath + "/pulls/" + i2 + "/merged", schemaPath: "#/properties/pulls/items/properties/merged/required", keyword: "required", params: { missingProperty: "sha" }, message: "must have required property 'sha'", schema: schema31.properties.pulls.items.properties.merged.required, parentSchema: schema31.properties.pulls.items.properties.merged, data: data45 };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
                for (const key7 in data45) {
                  if (!(key7 === "sha" || key7 === "at" || key7 === "by" || key7 === "commits")) {
                    const err81 = { instancePath: instancePath + "/pulls/" + i2 + "/merged", schemaPath: "#/properties/pulls/items/properties/merged/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.pulls.items.properties.merged, data: data45 };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
                if (data45.sha !== void 0) {
                  let data46 = data45.sha;
                  if (typeof data46 === "string") {
                    if (!pattern6.test(data46)) {
                      const err82 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/sha", schemaPath: "#/properties/pulls/items/properties/merged/properties/sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"', schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema31.properties.pulls.items.properties.merged.properties.sha, data: data46 };
                      if (vErrors === null) {
                        vErrors = [err82];
                      } else {
                        vErrors.push(err82);
                      }
                      errors++;
                    }
                  } else {
                    const err83 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/sha", schemaPath: "#/properties/pulls/items/properties/merged/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.merged.properties.sha.type, parentSchema: schema31.properties.pulls.items.properties.merged.properties.sha, data: data46 };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
                if (data45.at !== void 0) {
                  let data47 = data45.at;
                  if (typeof data47 === "string") {
                    if (!pattern4.test(data47)) {
                      const err84 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/at", schemaPath: "#/properties/pulls/items/properties/merged/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.pulls.items.properties.merged.properties.at, data: data47 };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                  } else {
                    const err85 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/at", schemaPath: "#/properties/pulls/items/properties/merged/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.merged.properties.at.type, parentSchema: schema31.properties.pulls.items.properties.merged.properties.at, data: data47 };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
                if (data45.by !== void 0) {
                  let data48 = data45.by;
                  if (typeof data48 === "string") {
                    if (func2(data48) < 1) {
                      const err86 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/by", schemaPath: "#/properties/pulls/items/properties/merged/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.pulls.items.properties.merged.properties.by, data: data48 };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                  } else {
                    const err87 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/by", schemaPath: "#/properties/pulls/items/properties/merged/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.merged.properties.by.type, parentSchema: schema31.properties.pulls.items.properties.merged.properties.by, data: data48 };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                }
                if (data45.commits !== void 0) {
                  let data49 = data45.commits;
                  if (Array.isArray(data49)) {
                    const len4 = data49.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data50 = data49[i4];
                      if (typeof data50 === "string") {
                        if (!pattern6.test(data50)) {
                          const err88 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/commits/" + i4, schemaPath: "#/properties/pulls/items/properties/merged/properties/commits/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"', schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema31.properties.pulls.items.properties.merged.properties.commits.items, data: data50 };
                          if (vErrors === null) {
                            vErrors = [err88];
                          } else {
                            vErrors.push(err88);
                          }
                          errors++;
                        }
                      } else {
                        const err89 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/commits/" + i4, schemaPath: "#/properties/pulls/items/properties/merged/properties/commits/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.merged.properties.commits.items.type, parentSchema: schema31.properties.pulls.items.properties.merged.properties.commits.items, data: data50 };
                        if (vErrors === null) {
                          vErrors = [err89];
                        } else {
                          vErrors.push(err89);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err90 = { instancePath: instancePath + "/pulls/" + i2 + "/merged/commits", schemaPath: "#/properties/pulls/items/properties/merged/properties/commits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.pulls.items.properties.merged.properties.commits.type, parentSchema: schema31.properties.pulls.items.properties.merged.properties.commits, data: data49 };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data30.createdAt !== void 0) {
              let data51 = data30.createdAt;
              if (typeof data51 === "string") {
                if (!pattern4.test(data51)) {
                  const err91 = { instancePath: instancePath + "/pulls/" + i2 + "/createdAt", schemaPath: "#/properties/pulls/items/properties/createdAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.pulls.items.properties.createdAt, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              } else {
                const err92 = { instancePath: instancePath + "/pulls/" + i2 + "/createdAt", schemaPath: "#/properties/pulls/items/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.createdAt.type, parentSchema: schema31.properties.pulls.items.properties.createdAt, data: data51 };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data30.updatedAt !== void 0) {
              let data52 = data30.updatedAt;
              if (typeof data52 === "string") {
                if (!pattern4.test(data52)) {
                  const err93 = { instancePath: instancePath + "/pulls/" + i2 + "/updatedAt", schemaPath: "#/properties/pulls/items/properties/updatedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.pulls.items.properties.updatedAt, data: data52 };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              } else {
                const err94 = { instancePath: instancePath + "/pulls/" + i2 + "/updatedAt", schemaPath: "#/properties/pulls/items/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pulls.items.properties.updatedAt.type, parentSchema: schema31.properties.pulls.items.properties.updatedAt, data: data52 };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data30.closedAt !== void 0) {
              let data53 = data30.closedAt;
              if (typeof data53 !== "string" && data53 !== null) {
                const err95 = { instancePath: instancePath + "/pulls/" + i2 + "/closedAt", schemaPath: "#/properties/pulls/items/properties/closedAt/type", keyword: "type", params: { type: schema31.properties.pulls.items.properties.closedAt.type }, message: "must be string,null", schema: schema31.properties.pulls.items.properties.closedAt.type, parentSchema: schema31.properties.pulls.items.properties.closedAt, data: data53 };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
              if (typeof data53 === "string") {
                if (!pattern4.test(data53)) {
                  const err96 = { instancePath: instancePath + "/pulls/" + i2 + "/closedAt", schemaPath: "#/properties/pulls/items/properties/closedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.pulls.items.properties.closedAt, data: data53 };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err97 = { instancePath: instancePath + "/pulls/" + i2, schemaPath: "#/properties/pulls/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.pulls.items.type, parentSchema: schema31.properties.pulls.items, data: data30 };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
      } else {
        const err98 = { instancePath: instancePath + "/pulls", schemaPath: "#/properties/pulls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.pulls.type, parentSchema: schema31.properties.pulls, data: data29 };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
    }
    if (data.comments !== void 0) {
      let data54 = data.comments;
      if (Array.isArray(data54)) {
        const len5 = data54.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data55 = data54[i5];
          if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            if (data55.number === void 0) {
              const err99 = { instancePath: instancePath + "/comments/" + i5, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'", schema: schema31.properties.comments.items.required, parentSchema: schema31.properties.comments.items, data: data55 };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (data55.author === void 0) {
              const err100 = { instancePath: instancePath + "/comments/" + i5, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "author" }, message: "must have required property 'author'", schema: schema31.properties.comments.items.required, parentSchema: schema31.properties.comments.items, data: data55 };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            if (data55.body === void 0) {
              const err101 = { instancePath: instancePath + "/comments/" + i5, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'", schema: schema31.properties.comments.items.required, parentSchema: schema31.properties.comments.items, data: data55 };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            for (const key8 in data55) {
              if (!(key8 === "id" || key8 === "number" || key8 === "author" || key8 === "body" || key8 === "app" || key8 === "createdAt" || key8 === "updatedAt" || key8 === "minimized")) {
                const err102 = { instancePath: instancePath + "/comments/" + i5, schemaPath: "#/properties/comments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.comments.items, data: data55 };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (data55.id !== void 0) {
              let data56 = data55.id;
              if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                const err103 = { instancePath: instancePath + "/comments/" + i5 + "/id", schemaPath: "#/properties/comments/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.comments.items.properties.id.type, parentSchema: schema31.properties.comments.items.properties.id, data: data56 };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
              if (typeof data56 == "number" && isFinite(data56)) {
                if (data56 < 1 || isNaN(data56)) {
                  const err104 = { instancePath: instancePath + "/comments/" + i5 + "/id", schemaPath: "#/properties/comments/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.comments.items.properties.id, data: data56 };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              }
            }
            if (data55.number !== void 0) {
              let data57 = data55.number;
              if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
                const err105 = { instancePath: instancePath + "/comments/" + i5 + "/number", schemaPath: "#/properties/comments/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.comments.items.properties.number.type, parentSchema: schema31.properties.comments.items.properties.number, data: data57 };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
              if (typeof data57 == "number" && isFinite(data57)) {
                if (data57 < 1 || isNaN(data57)) {
                  const err106 = { instancePath: instancePath + "/comments/" + i5 + "/number", schemaPath: "#/properties/comments/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.comments.items.properties.number, data: data57 };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              }
            }
            if (data55.author !== void 0) {
              let data58 = data55.author;
              if (typeof data58 === "string") {
                if (func2(data58) < 1) {
                  const err107 = { instancePath: instancePath + "/comments/" + i5 + "/author", schemaPath: "#/properties/comments/items/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.comments.items.properties.author, data: data58 };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              } else {
                const err108 = { instancePath: instancePath + "/comments/" + i5 + "/author", schemaPath: "#/properties/comments/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.comments.items.properties.author.type, parentSchema: schema31.properties.comments.items.properties.author, data: data58 };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data55.body !== void 0) {
              let data59 = data55.body;
              if (typeof data59 !== "string") {
                const err109 = { instancePath: instancePath + "/comments/" + i5 + "/body", schemaPath: "#/properties/comments/items/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.comments.items.properties.body.type, parentSchema: schema31.properties.comments.items.properties.body, data: data59 };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data55.app !== void 0) {
              let data60 = data55.app;
              if (typeof data60 !== "string" && data60 !== null) {
                const err110 = { instancePath: instancePath + "/comments/" + i5 + "/app", schemaPath: "#/properties/comments/items/properties/app/type", keyword: "type", params: { type: schema31.properties.comments.items.properties.app.type }, message: "must be string,null", schema: schema31.properties.comments.items.properties.app.type, parentSchema: schema31.properties.comments.items.properties.app, data: data60 };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
              if (typeof data60 === "string") {
                if (func2(data60) < 1) {
                  const err111 = { instancePath: instancePath + "/comments/" + i5 + "/app", schemaPath: "#/properties/comments/items/properties/app/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.comments.items.properties.app, data: data60 };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
              }
            }
            if (data55.createdAt !== void 0) {
              let data61 = data55.createdAt;
              if (typeof data61 === "string") {
                if (!pattern4.test(data61)) {
                  const err112 = { instancePath: instancePath + "/comments/" + i5 + "/createdAt", schemaPath: "#/properties/comments/items/properties/createdAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.comments.items.properties.createdAt, data: data61 };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
              } else {
                const err113 = { instancePath: instancePath + "/comments/" + i5 + "/createdAt", schemaPath: "#/properties/comments/items/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.comments.items.properties.createdAt.type, parentSchema: schema31.properties.comments.items.properties.createdAt, data: data61 };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data55.updatedAt !== void 0) {
              let data62 = data55.updatedAt;
              if (typeof data62 === "string") {
                if (!pattern4.test(data62)) {
                  const err114 = { instancePath: instancePath + "/comments/" + i5 + "/updatedAt", schemaPath: "#/properties/comments/items/properties/updatedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.comments.items.properties.updatedAt, data: data62 };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
              } else {
                const err115 = { instancePath: instancePath + "/comments/" + i5 + "/updatedAt", schemaPath: "#/properties/comments/items/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.comments.items.properties.updatedAt.type, parentSchema: schema31.properties.comments.items.properties.updatedAt, data: data62 };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data55.minimized !== void 0) {
              let data63 = data55.minimized;
              if (typeof data63 !== "string" && data63 !== null) {
                const err116 = { instancePath: instancePath + "/comments/" + i5 + "/minimized", schemaPath: "#/properties/comments/items/properties/minimized/type", keyword: "type", params: { type: schema31.properties.comments.items.properties.minimized.type }, message: "must be string,null", schema: schema31.properties.comments.items.properties.minimized.type, parentSchema: schema31.properties.comments.items.properties.minimized, data: data63 };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
          } else {
            const err117 = { instancePath: instancePath + "/comments/" + i5, schemaPath: "#/properties/comments/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.comments.items.type, parentSchema: schema31.properties.comments.items, data: data55 };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
      } else {
        const err118 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.comments.type, parentSchema: schema31.properties.comments, data: data54 };
        if (vErrors === null) {
          vErrors = [err118];
        } else {
          vErrors.push(err118);
        }
        errors++;
      }
    }
    if (data.reviews !== void 0) {
      let data64 = data.reviews;
      if (Array.isArray(data64)) {
        const len6 = data64.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data65 = data64[i6];
          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
            if (data65.number === void 0) {
              const err119 = { instancePath: instancePath + "/reviews/" + i6, schemaPath: "#/properties/reviews/items/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'", schema: schema31.properties.reviews.items.required, parentSchema: schema31.properties.reviews.items, data: data65 };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
            if (data65.author === void 0) {
              const err120 = { instancePath: instancePath + "/reviews/" + i6, schemaPath: "#/properties/reviews/items/required", keyword: "required", params: { missingProperty: "author" }, message: "must have required property 'author'", schema: schema31.properties.reviews.items.required, parentSchema: schema31.properties.reviews.items, data: data65 };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
            if (data65.state === void 0) {
              const err121 = { instancePath: instancePath + "/reviews/" + i6, schemaPath: "#/properties/reviews/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: schema31.properties.reviews.items.required, parentSchema: schema31.properties.reviews.items, data: data65 };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
            for (const key9 in data65) {
              if (!(key9 === "id" || key9 === "number" || key9 === "author" || key9 === "state" || key9 === "body" || key9 === "commitId" || key9 === "submittedAt")) {
                const err122 = { instancePath: instancePath + "/reviews/" + i6, schemaPath: "#/properties/reviews/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.reviews.items, data: data65 };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
            if (data65.id !== void 0) {
              let data66 = data65.id;
              if (!(typeof data66 == "number" && (!(data66 % 1) && !isNaN(data66)) && isFinite(data66))) {
                const err123 = { instancePath: instancePath + "/reviews/" + i6 + "/id", schemaPath: "#/properties/reviews/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.reviews.items.properties.id.type, parentSchema: schema31.properties.reviews.items.properties.id, data: data66 };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
              if (typeof data66 == "number" && isFinite(data66)) {
                if (data66 < 1 || isNaN(data66)) {
                  const err124 = { instancePath: instancePath + "/reviews/" + i6 + "/id", schemaPath: "#/properties/reviews/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.reviews.items.properties.id, data: data66 };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
              }
            }
            if (data65.number !== void 0) {
              let data67 = data65.number;
              if (!(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67))) {
                const err125 = { instancePath: instancePath + "/reviews/" + i6 + "/number", schemaPath: "#/properties/reviews/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.reviews.items.properties.number.type, parentSchema: schema31.properties.reviews.items.properties.number, data: data67 };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
              if (typeof data67 == "number" && isFinite(data67)) {
                if (data67 < 1 || isNaN(data67)) {
                  const err126 = { instancePath: instancePath + "/reviews/" + i6 + "/number", schemaPath: "#/properties/reviews/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.reviews.items.properties.number, data: data67 };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              }
            }
            if (data65.author !== void 0) {
              let data68 = data65.author;
              if (typeof data68 === "string") {
                if (func2(data68) < 1) {
                  const err127 = { instancePath: instancePath + "/reviews/" + i6 + "/author", schemaPath: "#/properties/reviews/items/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.reviews.items.properties.author, data: data68 };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
              } else {
                const err128 = { instancePath: instancePath + "/reviews/" + i6 + "/author", schemaPath: "#/properties/reviews/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.reviews.items.properties.author.type, parentSchema: schema31.properties.reviews.items.properties.author, data: data68 };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
            if (data65.state !== void 0) {
              let data69 = data65.state;
              if (!(data69 === "APPROVED" || data69 === "CHANGES_REQUESTED" || data69 === "COMMENTED" || data69 === "DISMISSED")) {
                const err129 = { instancePath: instancePath + "/reviews/" + i6 + "/state", schemaPath: "#/properties/reviews/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.reviews.items.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.reviews.items.properties.state.enum, parentSchema: schema31.properties.reviews.items.properties.state, data: data69 };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            if (data65.body !== void 0) {
              let data70 = data65.body;
              if (typeof data70 !== "string") {
                const err130 = { instancePath: instancePath + "/reviews/" + i6 + "/body", schemaPath: "#/properties/reviews/items/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.reviews.items.properties.body.type, parentSchema: schema31.properties.reviews.items.properties.body, data: data70 };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
            if (data65.commitId !== void 0) {
              let data71 = data65.commitId;
              if (typeof data71 === "string") {
                if (!pattern6.test(data71)) {
                  const err131 = { instancePath: instancePath + "/reviews/" + i6 + "/commitId", schemaPath: "#/properties/reviews/items/properties/commitId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"', schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema31.properties.reviews.items.properties.commitId, data: data71 };
                  if (vErrors === null) {
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                }
              } else {
                const err132 = { instancePath: instancePath + "/reviews/" + i6 + "/commitId", schemaPath: "#/properties/reviews/items/properties/commitId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.reviews.items.properties.commitId.type, parentSchema: schema31.properties.reviews.items.properties.commitId, data: data71 };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if (data65.submittedAt !== void 0) {
              let data72 = data65.submittedAt;
              if (typeof data72 === "string") {
                if (!pattern4.test(data72)) {
                  const err133 = { instancePath: instancePath + "/reviews/" + i6 + "/submittedAt", schemaPath: "#/properties/reviews/items/properties/submittedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.reviews.items.properties.submittedAt, data: data72 };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
              } else {
                const err134 = { instancePath: instancePath + "/reviews/" + i6 + "/submittedAt", schemaPath: "#/properties/reviews/items/properties/submittedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.reviews.items.properties.submittedAt.type, parentSchema: schema31.properties.reviews.items.properties.submittedAt, data: data72 };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
          } else {
            const err135 = { instancePath: instancePath + "/reviews/" + i6, schemaPath: "#/properties/reviews/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.reviews.items.type, parentSchema: schema31.properties.reviews.items, data: data65 };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
        }
      } else {
        const err136 = { instancePath: instancePath + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.reviews.type, parentSchema: schema31.properties.reviews, data: data64 };
        if (vErrors === null) {
          vErrors = [err136];
        } else {
          vErrors.push(err136);
        }
        errors++;
      }
    }
    if (data.issues !== void 0) {
      let data73 = data.issues;
      if (Array.isArray(data73)) {
        const len7 = data73.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data74 = data73[i7];
          if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
            if (data74.number === void 0) {
              const err137 = { instancePath: instancePath + "/issues/" + i7, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'", schema: schema31.properties.issues.items.required, parentSchema: schema31.properties.issues.items, data: data74 };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
            if (data74.title === void 0) {
              const err138 = { instancePath: instancePath + "/issues/" + i7, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema31.properties.issues.items.required, parentSchema: schema31.properties.issues.items, data: data74 };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
            for (const key10 in data74) {
              if (!func1.call(schema31.properties.issues.items.properties, key10)) {
                const err139 = { instancePath: instancePath + "/issues/" + i7, schemaPath: "#/properties/issues/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.issues.items, data: data74 };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
            if (data74.number !== void 0) {
              let data75 = data74.number;
              if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                const err140 = { instancePath: instancePath + "/issues/" + i7 + "/number", schemaPath: "#/properties/issues/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.issues.items.properties.number.type, parentSchema: schema31.properties.issues.items.properties.number, data: data75 };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
              if (typeof data75 == "number" && isFinite(data75)) {
                if (data75 < 1 || isNaN(data75)) {
                  const err141 = { instancePath: instancePath + "/issues/" + i7 + "/number", schemaPath: "#/properties/issues/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.issues.items.properties.number, data: data75 };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
              }
            }
            if (data74.title !== void 0) {
              let data76 = data74.title;
              if (typeof data76 === "string") {
                if (func2(data76) < 1) {
                  const err142 = { instancePath: instancePath + "/issues/" + i7 + "/title", schemaPath: "#/properties/issues/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.issues.items.properties.title, data: data76 };
                  if (vErrors === null) {
                    vErrors = [err142];
                  } else {
                    vErrors.push(err142);
                  }
                  errors++;
                }
              } else {
                const err143 = { instancePath: instancePath + "/issues/" + i7 + "/title", schemaPath: "#/properties/issues/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.issues.items.properties.title.type, parentSchema: schema31.properties.issues.items.properties.title, data: data76 };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
            if (data74.body !== void 0) {
              let data77 = data74.body;
              if (typeof data77 !== "string" && data77 !== null) {
                const err144 = { instancePath: instancePath + "/issues/" + i7 + "/body", schemaPath: "#/properties/issues/items/properties/body/type", keyword: "type", params: { type: schema31.properties.issues.items.properties.body.type }, message: "must be string,null", schema: schema31.properties.issues.items.properties.body.type, parentSchema: schema31.properties.issues.items.properties.body, data: data77 };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
            }
            if (data74.author !== void 0) {
              let data78 = data74.author;
              if (typeof data78 === "string") {
                if (func2(data78) < 1) {
                  const err145 = { instancePath: instancePath + "/issues/" + i7 + "/author", schemaPath: "#/properties/issues/items/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.issues.items.properties.author, data: data78 };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
              } else {
                const err146 = { instancePath: instancePath + "/issues/" + i7 + "/author", schemaPath: "#/properties/issues/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.issues.items.properties.author.type, parentSchema: schema31.properties.issues.items.properties.author, data: data78 };
                if (vErrors === null) {
                  vErrors = [err146];
                } else {
                  vErrors.push(err146);
                }
                errors++;
              }
            }
            if (data74.app !== void 0) {
              let data79 = data74.app;
              if (typeof data79 !== "string" && data79 !== null) {
                const err147 = { instancePath: instancePath + "/issues/" + i7 + "/app", schemaPath: "#/properties/issues/items/properties/app/type", keyword: "type", params: { type: schema31.properties.issues.items.properties.app.type }, message: "must be string,null", schema: schema31.properties.issues.items.properties.app.type, parentSchema: schema31.properties.issues.items.properties.app, data: data79 };
                if (vErrors === null) {
                  vErrors = [err147];
                } else {
                  vErrors.push(err147);
                }
                errors++;
              }
              if (typeof data79 === "string") {
                if (func2(data79) < 1) {
                  const err148 = { instancePath: instancePath + "/issues/" + i7 + "/app", schemaPath: "#/properties/issues/items/properties/app/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.issues.items.properties.app, data: data79 };
                  if (vErrors === null) {
                    vErrors = [err148];
                  } else {
                    vErrors.push(err148);
                  }
                  errors++;
                }
              }
            }
            if (data74.state !== void 0) {
              let data80 = data74.state;
              if (!(data80 === "open" || data80 === "closed")) {
                const err149 = { instancePath: instancePath + "/issues/" + i7 + "/state", schemaPath: "#/properties/issues/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.issues.items.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.issues.items.properties.state.enum, parentSchema: schema31.properties.issues.items.properties.state, data: data80 };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
            }
            if (data74.stateReason !== void 0) {
              let data81 = data74.stateReason;
              if (!(data81 === "completed" || data81 === "not_planned" || data81 === "duplicate" || data81 === "reopened" || data81 === null)) {
                const err150 = { instancePath: instancePath + "/issues/" + i7 + "/stateReason", schemaPath: "#/properties/issues/items/properties/stateReason/enum", keyword: "enum", params: { allowedValues: schema31.properties.issues.items.properties.stateReason.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.issues.items.properties.stateReason.enum, parentSchema: schema31.properties.issues.items.properties.stateReason, data: data81 };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            if (data74.labels !== void 0) {
              let data82 = data74.labels;
              if (Array.isArray(data82)) {
                const len8 = data82.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data83 = data82[i8];
                  if (typeof data83 === "string") {
                    if (func2(data83) < 1) {
                      const err151 = { instancePath: instancePath + "/issues/" + i7 + "/labels/" + i8, schemaPath: "#/properties/issues/items/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.issues.items.properties.labels.items, data: data83 };
                      if (vErrors === null) {
                        vErrors = [err151];
                      } else {
                        vErrors.push(err151);
                      }
                      errors++;
                    }
                  } else {
                    const err152 = { instancePath: instancePath + "/issues/" + i7 + "/labels/" + i8, schemaPath: "#/properties/issues/items/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.issues.items.properties.labels.items.type, parentSchema: schema31.properties.issues.items.properties.labels.items, data: data83 };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                }
              } else {
                const err153 = { instancePath: instancePath + "/issues/" + i7 + "/labels", schemaPath: "#/properties/issues/items/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.issues.items.properties.labels.type, parentSchema: schema31.properties.issues.items.properties.labels, data: data82 };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            }
            if (data74.createdAt !== void 0) {
              let data84 = data74.createdAt;
              if (typeof data84 === "string") {
                if (!pattern4.test(data84)) {
                  const err154 = { instancePath: instancePath + "/issues/" + i7 + "/createdAt", schemaPath: "#/properties/issues/items/properties/createdAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.issues.items.properties.createdAt, data: data84 };
                  if (vErrors === null) {
                    vErrors = [err154];
                  } else {
                    vErrors.push(err154);
                  }
                  errors++;
                }
              } else {
                const err155 = { instancePath: instancePath + "/issues/" + i7 + "/createdAt", schemaPath: "#/properties/issues/items/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.issues.items.properties.createdAt.type, parentSchema: schema31.properties.issues.items.properties.createdAt, data: data84 };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
            }
            if (data74.updatedAt !== void 0) {
              let data85 = data74.updatedAt;
              if (typeof data85 === "string") {
                if (!pattern4.test(data85)) {
                  const err156 = { instancePath: instancePath + "/issues/" + i7 + "/updatedAt", schemaPath: "#/properties/issues/items/properties/updatedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.issues.items.properties.updatedAt, data: data85 };
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
              } else {
                const err157 = { instancePath: instancePath + "/issues/" + i7 + "/updatedAt", schemaPath: "#/properties/issues/items/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.issues.items.properties.updatedAt.type, parentSchema: schema31.properties.issues.items.properties.updatedAt, data: data85 };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
            if (data74.closedAt !== void 0) {
              let data86 = data74.closedAt;
              if (typeof data86 !== "string" && data86 !== null) {
                const err158 = { instancePath: instancePath + "/issues/" + i7 + "/closedAt", schemaPath: "#/properties/issues/items/properties/closedAt/type", keyword: "type", params: { type: schema31.properties.issues.items.properties.closedAt.type }, message: "must be string,null", schema: schema31.properties.issues.items.properties.closedAt.type, parentSchema: schema31.properties.issues.items.properties.closedAt, data: data86 };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
              if (typeof data86 === "string") {
                if (!pattern4.test(data86)) {
                  const err159 = { instancePath: instancePath + "/issues/" + i7 + "/closedAt", schemaPath: "#/properties/issues/items/properties/closedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.issues.items.properties.closedAt, data: data86 };
                  if (vErrors === null) {
                    vErrors = [err159];
                  } else {
                    vErrors.push(err159);
                  }
                  errors++;
                }
              }
            }
            if (data74.closedBy !== void 0) {
              let data87 = data74.closedBy;
              if (typeof data87 !== "string" && data87 !== null) {
                const err160 = { instancePath: instancePath + "/issues/" + i7 + "/closedBy", schemaPath: "#/properties/issues/items/properties/closedBy/type", keyword: "type", params: { type: schema31.properties.issues.items.properties.closedBy.type }, message: "must be string,null", schema: schema31.properties.issues.items.properties.closedBy.type, parentSchema: schema31.properties.issues.items.properties.closedBy, data: data87 };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
              if (typeof data87 === "string") {
                if (func2(data87) < 1) {
                  const err161 = { instancePath: instancePath + "/issues/" + i7 + "/closedBy", schemaPath: "#/properties/issues/items/properties/closedBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.issues.items.properties.closedBy, data: data87 };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err162 = { instancePath: instancePath + "/issues/" + i7, schemaPath: "#/properties/issues/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.issues.items.type, parentSchema: schema31.properties.issues.items, data: data74 };
            if (vErrors === null) {
              vErrors = [err162];
            } else {
              vErrors.push(err162);
            }
            errors++;
          }
        }
      } else {
        const err163 = { instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.issues.type, parentSchema: schema31.properties.issues, data: data73 };
        if (vErrors === null) {
          vErrors = [err163];
        } else {
          vErrors.push(err163);
        }
        errors++;
      }
    }
    if (data.checkRuns !== void 0) {
      let data88 = data.checkRuns;
      if (Array.isArray(data88)) {
        const len9 = data88.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data89 = data88[i9];
          if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
            if (data89.name === void 0) {
              const err164 = { instancePath: instancePath + "/checkRuns/" + i9, schemaPath: "#/properties/checkRuns/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.properties.checkRuns.items.required, parentSchema: schema31.properties.checkRuns.items, data: data89 };
              if (vErrors === null) {
                vErrors = [err164];
              } else {
                vErrors.push(err164);
              }
              errors++;
            }
            if (data89.headSha === void 0) {
              const err165 = { instancePath: instancePath + "/checkRuns/" + i9, schemaPath: "#/properties/checkRuns/items/required", keyword: "required", params: { missingProperty: "headSha" }, message: "must have required property 'headSha'", schema: schema31.properties.checkRuns.items.required, parentSchema: schema31.properties.checkRuns.items, data: data89 };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
            for (const key11 in data89) {
              if (!func1.call(schema31.properties.checkRuns.items.properties, key11)) {
                const err166 = { instancePath: instancePath + "/checkRuns/" + i9, schemaPath: "#/properties/checkRuns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.checkRuns.items, data: data89 };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              }
            }
            if (data89.id !== void 0) {
              let data90 = data89.id;
              if (!(typeof data90 == "number" && (!(data90 % 1) && !isNaN(data90)) && isFinite(data90))) {
                const err167 = { instancePath: instancePath + "/checkRuns/" + i9 + "/id", schemaPath: "#/properties/checkRuns/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.checkRuns.items.properties.id.type, parentSchema: schema31.properties.checkRuns.items.properties.id, data: data90 };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
              if (typeof data90 == "number" && isFinite(data90)) {
                if (data90 < 1 || isNaN(data90)) {
                  const err168 = { instancePath: instancePath + "/checkRuns/" + i9 + "/id", schemaPath: "#/properties/checkRuns/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.checkRuns.items.properties.id, data: data90 };
                  if (vErrors === null) {
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
              }
            }
            if (data89.name !== void 0) {
              let data91 = data89.name;
              if (typeof data91 === "string") {
                if (func2(data91) < 1) {
                  const err169 = { instancePath: instancePath + "/checkRuns/" + i9 + "/name", schemaPath: "#/properties/checkRuns/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.checkRuns.items.properties.name, data: data91 };
                  if (vErrors === null) {
                    vErrors = [err169];
                  } else {
                    vErrors.push(err169);
                  }
                  errors++;
                }
              } else {
                const err170 = { instancePath: instancePath + "/checkRuns/" + i9 + "/name", schemaPath: "#/properties/checkRuns/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.checkRuns.items.properties.name.type, parentSchema: schema31.properties.checkRuns.items.properties.name, data: data91 };
                if (vErrors === null) {
                  vErrors = [err170];
                } else {
                  vErrors.push(err170);
                }
                errors++;
              }
            }
            if (data89.headSha !== void 0) {
              let data92 = data89.headSha;
              if (typeof data92 === "string") {
                if (!pattern6.test(data92)) {
                  const err171 = { instancePath: instancePath + "/checkRuns/" + i9 + "/headSha", schemaPath: "#/properties/checkRuns/items/properties/headSha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"', schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema31.properties.checkRuns.items.properties.headSha, data: data92 };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
              } else {
                const err172 = { instancePath: instancePath + "/checkRuns/" + i9 + "/headSha", schemaPath: "#/properties/checkRuns/items/properties/headSha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.checkRuns.items.properties.headSha.type, parentSchema: schema31.properties.checkRuns.items.properties.headSha, data: data92 };
                if (vErrors === null) {
                  vErrors = [err172];
                } else {
                  vErrors.push(err172);
                }
                errors++;
              }
            }
            if (data89.app !== void 0) {
              let data93 = data89.app;
              if (typeof data93 === "string") {
                if (func2(data93) < 1) {
                  const err173 = { instancePath: instancePath + "/checkRuns/" + i9 + "/app", schemaPath: "#/properties/checkRuns/items/properties/app/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.checkRuns.items.properties.app, data: data93 };
                  if (vErrors === null) {
                    vErrors = [err173];
                  } else {
                    vErrors.push(err173);
                  }
                  errors++;
                }
              } else {
                const err174 = { instancePath: instancePath + "/checkRuns/" + i9 + "/app", schemaPath: "#/properties/checkRuns/items/properties/app/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.checkRuns.items.properties.app.type, parentSchema: schema31.properties.checkRuns.items.properties.app, data: data93 };
                if (vErrors === null) {
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              }
            }
            if (data89.externalId !== void 0) {
              let data94 = data89.externalId;
              if (typeof data94 !== "string" && data94 !== null) {
                const err175 = { instancePath: instancePath + "/checkRuns/" + i9 + "/externalId", schemaPath: "#/properties/checkRuns/items/properties/externalId/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.externalId.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.externalId.type, parentSchema: schema31.properties.checkRuns.items.properties.externalId, data: data94 };
                if (vErrors === null) {
                  vErrors = [err175];
                } else {
                  vErrors.push(err175);
                }
                errors++;
              }
            }
            if (data89.detailsUrl !== void 0) {
              let data95 = data89.detailsUrl;
              if (typeof data95 !== "string" && data95 !== null) {
                const err176 = { instancePath: instancePath + "/checkRuns/" + i9 + "/detailsUrl", schemaPath: "#/properties/checkRuns/items/properties/detailsUrl/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.detailsUrl.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.detailsUrl.type, parentSchema: schema31.properties.checkRuns.items.properties.detailsUrl, data: data95 };
                if (vErrors === null) {
                  vErrors = [err176];
                } else {
                  vErrors.push(err176);
                }
                errors++;
              }
            }
            if (data89.status !== void 0) {
              let data96 = data89.status;
              if (!(data96 === "queued" || data96 === "in_progress" || data96 === "completed" || data96 === "waiting" || data96 === "requested" || data96 === "pending")) {
                const err177 = { instancePath: instancePath + "/checkRuns/" + i9 + "/status", schemaPath: "#/properties/checkRuns/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.properties.checkRuns.items.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checkRuns.items.properties.status.enum, parentSchema: schema31.properties.checkRuns.items.properties.status, data: data96 };
                if (vErrors === null) {
                  vErrors = [err177];
                } else {
                  vErrors.push(err177);
                }
                errors++;
              }
            }
            if (data89.conclusion !== void 0) {
              let data97 = data89.conclusion;
              if (!(data97 === "action_required" || data97 === "cancelled" || data97 === "failure" || data97 === "neutral" || data97 === "success" || data97 === "skipped" || data97 === "stale" || data97 === "timed_out" || data97 === null)) {
                const err178 = { instancePath: instancePath + "/checkRuns/" + i9 + "/conclusion", schemaPath: "#/properties/checkRuns/items/properties/conclusion/enum", keyword: "enum", params: { allowedValues: schema31.properties.checkRuns.items.properties.conclusion.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checkRuns.items.properties.conclusion.enum, parentSchema: schema31.properties.checkRuns.items.properties.conclusion, data: data97 };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
            }
            if (data89.startedAt !== void 0) {
              let data98 = data89.startedAt;
              if (typeof data98 !== "string" && data98 !== null) {
                const err179 = { instancePath: instancePath + "/checkRuns/" + i9 + "/startedAt", schemaPath: "#/properties/checkRuns/items/properties/startedAt/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.startedAt.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.startedAt.type, parentSchema: schema31.properties.checkRuns.items.properties.startedAt, data: data98 };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
              if (typeof data98 === "string") {
                if (!pattern4.test(data98)) {
                  const err180 = { instancePath: instancePath + "/checkRuns/" + i9 + "/startedAt", schemaPath: "#/properties/checkRuns/items/properties/startedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.checkRuns.items.properties.startedAt, data: data98 };
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
              }
            }
            if (data89.completedAt !== void 0) {
              let data99 = data89.completedAt;
              if (typeof data99 !== "string" && data99 !== null) {
                const err181 = { instancePath: instancePath + "/checkRuns/" + i9 + "/completedAt", schemaPath: "#/properties/checkRuns/items/properties/completedAt/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.completedAt.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.completedAt.type, parentSchema: schema31.properties.checkRuns.items.properties.completedAt, data: data99 };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
              if (typeof data99 === "string") {
                if (!pattern4.test(data99)) {
                  const err182 = { instancePath: instancePath + "/checkRuns/" + i9 + "/completedAt", schemaPath: "#/properties/checkRuns/items/properties/completedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.checkRuns.items.properties.completedAt, data: data99 };
                  if (vErrors === null) {
                    vErrors = [err182];
                  } else {
                    vErrors.push(err182);
                  }
                  errors++;
                }
              }
            }
            if (data89.title !== void 0) {
              let data100 = data89.title;
              if (typeof data100 !== "string" && data100 !== null) {
                const err183 = { instancePath: instancePath + "/checkRuns/" + i9 + "/title", schemaPath: "#/properties/checkRuns/items/properties/title/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.title.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.title.type, parentSchema: schema31.properties.checkRuns.items.properties.title, data: data100 };
                if (vErrors === null) {
                  vErrors = [err183];
                } else {
                  vErrors.push(err183);
                }
                errors++;
              }
            }
            if (data89.summary !== void 0) {
              let data101 = data89.summary;
              if (typeof data101 !== "string" && data101 !== null) {
                const err184 = { instancePath: instancePath + "/checkRuns/" + i9 + "/summary", schemaPath: "#/properties/checkRuns/items/properties/summary/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.summary.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.summary.type, parentSchema: schema31.properties.checkRuns.items.properties.summary, data: data101 };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
            }
            if (data89.text !== void 0) {
              let data102 = data89.text;
              if (typeof data102 !== "string" && data102 !== null) {
                const err185 = { instancePath: instancePath + "/checkRuns/" + i9 + "/text", schemaPath: "#/properties/checkRuns/items/properties/text/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.text.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.text.type, parentSchema: schema31.properties.checkRuns.items.properties.text, data: data102 };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
            }
            if (data89.annotations !== void 0) {
              let data103 = data89.annotations;
              if (Array.isArray(data103)) {
                const len10 = data103.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data104 = data103[i10];
                  if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
                    if (data104.path === void 0) {
                      const err186 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10, schemaPath: "#/properties/checkRuns/items/properties/annotations/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema31.properties.checkRuns.items.properties.annotations.items.required, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items, data: data104 };
                      if (vErrors === null) {
                        vErrors = [err186];
                      } else {
                        vErrors.push(err186);
                      }
                      errors++;
                    }
                    if (data104.start_line === void 0) {
                      const err187 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10, schemaPath: "#/properties/checkRuns/items/properties/annotations/items/required", keyword: "required", params: { missingProperty: "start_line" }, message: "must have required property 'start_line'", schema: schema31.properties.checkRuns.items.properties.annotations.items.required, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items, data: data104 };
                      if (vErrors === null) {
                        vErrors = [err187];
                      } else {
                        vErrors.push(err187);
                      }
                      errors++;
                    }
                    if (data104.end_line === void 0) {
                      const err188 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10, schemaPath: "#/properties/checkRuns/items/properties/annotations/items/required", keyword: "required", params: { missingProperty: "end_line" }, message: "must have required property 'end_line'", schema: schema31.properties.checkRuns.items.properties.annotations.items.required, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items, data: data104 };
                      if (vErrors === null) {
                        vErrors = [err188];
                      } else {
                        vErrors.push(err188);
                      }
                      errors++;
                    }
                    if (data104.annotation_level === void 0) {
                      const err189 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10, schemaPath: "#/properties/checkRuns/items/properties/annotations/items/required", keyword: "required", params: { missingProperty: "annotation_level" }, message: "must have required property 'annotation_level'", schema: schema31.properties.checkRuns.items.properties.annotations.items.required, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items, data: data104 };
                      if (vErrors === null) {
                        vErrors = [err189];
                      } else {
                        vErrors.push(err189);
                      }
                      errors++;
                    }
                    if (data104.message === void 0) {
                      const err190 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10, schemaPath: "#/properties/checkRuns/items/properties/annotations/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema31.properties.checkRuns.items.properties.annotations.items.required, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items, data: data104 };
                      if (vErrors === null) {
                        vErrors = [err190];
                      } else {
                        vErrors.push(err190);
                      }
                      errors++;
                    }
                    for (const key12 in data104) {
                      if (!func1.call(schema31.properties.checkRuns.items.properties.annotations.items.properties, key12)) {
                        const err191 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10, schemaPath: "#/properties/checkRuns/items/properties/annotations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items, data: data104 };
                        if (vErrors === null) {
                          vErrors = [err191];
                        } else {
                          vErrors.push(err191);
                        }
                        errors++;
                      }
                    }
                    if (data104.path !== void 0) {
                      let data105 = data104.path;
                      if (typeof data105 === "string") {
                        if (func2(data105) < 1) {
                          const err192 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/path", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.path, data: data105 };
                          if (vErrors === null) {
                            vErrors = [err192];
                          } else {
                            vErrors.push(err192);
                          }
                          errors++;
                        }
                      } else {
                        const err193 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/path", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.path.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.path, data: data105 };
                        if (vErrors === null) {
                          vErrors = [err193];
                        } else {
                          vErrors.push(err193);
                        }
                        errors++;
                      }
                    }
                    if (data104.start_line !== void 0) {
                      let data106 = data104.start_line;
                      if (!(typeof data106 == "number" && (!(data106 % 1) && !isNaN(data106)) && isFinite(data106))) {
                        const err194 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/start_line", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/start_line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.start_line.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.start_line, data: data106 };
                        if (vErrors === null) {
                          vErrors = [err194];
                        } else {
                          vErrors.push(err194);
                        }
                        errors++;
                      }
                      if (typeof data106 == "number" && isFinite(data106)) {
                        if (data106 < 1 || isNaN(data106)) {
                          const err195 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/start_line", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/start_line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.start_line, data: data106 };
                          if (vErrors === null) {
                            vErrors = [err195];
                          } else {
                            vErrors.push(err195);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data104.end_line !== void 0) {
                      let data107 = data104.end_line;
                      if (!(typeof data107 == "number" && (!(data107 % 1) && !isNaN(data107)) && isFinite(data107))) {
                        const err196 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/end_line", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/end_line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.end_line.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.end_line, data: data107 };
                        if (vErrors === null) {
                          vErrors = [err196];
                        } else {
                          vErrors.push(err196);
                        }
                        errors++;
                      }
                      if (typeof data107 == "number" && isFinite(data107)) {
                        if (data107 < 1 || isNaN(data107)) {
                          const err197 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/end_line", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/end_line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.end_line, data: data107 };
                          if (vErrors === null) {
                            vErrors = [err197];
                          } else {
                            vErrors.push(err197);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data104.start_column !== void 0) {
                      let data108 = data104.start_column;
                      if (!(typeof data108 == "number" && (!(data108 % 1) && !isNaN(data108)) && isFinite(data108)) && data108 !== null) {
                        const err198 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/start_column", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/start_column/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.annotations.items.properties.start_column.type }, message: "must be integer,null", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.start_column.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.start_column, data: data108 };
                        if (vErrors === null) {
                          vErrors = [err198];
                        } else {
                          vErrors.push(err198);
                        }
                        errors++;
                      }
                      if (typeof data108 == "number" && isFinite(data108)) {
                        if (data108 < 1 || isNaN(data108)) {
                          const err199 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/start_column", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/start_column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.start_column, data: data108 };
                          if (vErrors === null) {
                            vErrors = [err199];
                          } else {
                            vErrors.push(err199);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data104.end_column !== void 0) {
                      let data109 = data104.end_column;
                      if (!(typeof data109 == "number" && (!(data109 % 1) && !isNaN(data109)) && isFinite(data109)) && data109 !== null) {
                        const err200 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/end_column", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/end_column/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.annotations.items.properties.end_column.type }, message: "must be integer,null", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.end_column.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.end_column, data: data109 };
                        if (vErrors === null) {
                          vErrors = [err200];
                        } else {
                          vErrors.push(err200);
                        }
                        errors++;
                      }
                      if (typeof data109 == "number" && isFinite(data109)) {
                        if (data109 < 1 || isNaN(data109)) {
                          const err201 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/end_column", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/end_column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.end_column, data: data109 };
                          if (vErrors === null) {
                            vErrors = [err201];
                          } else {
                            vErrors.push(err201);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data104.annotation_level !== void 0) {
                      let data110 = data104.annotation_level;
                      if (!(data110 === "notice" || data110 === "warning" || data110 === "failure")) {
                        const err202 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/annotation_level", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/annotation_level/enum", keyword: "enum", params: { allowedValues: schema31.properties.checkRuns.items.properties.annotations.items.properties.annotation_level.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.annotation_level.enum, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.annotation_level, data: data110 };
                        if (vErrors === null) {
                          vErrors = [err202];
                        } else {
                          vErrors.push(err202);
                        }
                        errors++;
                      }
                    }
                    if (data104.message !== void 0) {
                      let data111 = data104.message;
                      if (typeof data111 !== "string") {
                        const err203 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/message", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.message.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.message, data: data111 };
                        if (vErrors === null) {
                          vErrors = [err203];
                        } else {
                          vErrors.push(err203);
                        }
                        errors++;
                      }
                    }
                    if (data104.title !== void 0) {
                      let data112 = data104.title;
                      if (typeof data112 !== "string" && data112 !== null) {
                        const err204 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/title", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/title/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.annotations.items.properties.title.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.title.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.title, data: data112 };
                        if (vErrors === null) {
                          vErrors = [err204];
                        } else {
                          vErrors.push(err204);
                        }
                        errors++;
                      }
                    }
                    if (data104.raw_details !== void 0) {
                      let data113 = data104.raw_details;
                      if (typeof data113 !== "string" && data113 !== null) {
                        const err205 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10 + "/raw_details", schemaPath: "#/properties/checkRuns/items/properties/annotations/items/properties/raw_details/type", keyword: "type", params: { type: schema31.properties.checkRuns.items.properties.annotations.items.properties.raw_details.type }, message: "must be string,null", schema: schema31.properties.checkRuns.items.properties.annotations.items.properties.raw_details.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items.properties.raw_details, data: data113 };
                        if (vErrors === null) {
                          vErrors = [err205];
                        } else {
                          vErrors.push(err205);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err206 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations/" + i10, schemaPath: "#/properties/checkRuns/items/properties/annotations/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.checkRuns.items.properties.annotations.items.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations.items, data: data104 };
                    if (vErrors === null) {
                      vErrors = [err206];
                    } else {
                      vErrors.push(err206);
                    }
                    errors++;
                  }
                }
              } else {
                const err207 = { instancePath: instancePath + "/checkRuns/" + i9 + "/annotations", schemaPath: "#/properties/checkRuns/items/properties/annotations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.checkRuns.items.properties.annotations.type, parentSchema: schema31.properties.checkRuns.items.properties.annotations, data: data103 };
                if (vErrors === null) {
                  vErrors = [err207];
                } else {
                  vErrors.push(err207);
                }
                errors++;
              }
            }
          } else {
            const err208 = { instancePath: instancePath + "/checkRuns/" + i9, schemaPath: "#/properties/checkRuns/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.checkRuns.items.type, parentSchema: schema31.properties.checkRuns.items, data: data89 };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
        }
      } else {
        const err209 = { instancePath: instancePath + "/checkRuns", schemaPath: "#/properties/checkRuns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.checkRuns.type, parentSchema: schema31.properties.checkRuns, data: data88 };
        if (vErrors === null) {
          vErrors = [err209];
        } else {
          vErrors.push(err209);
        }
        errors++;
      }
    }
    if (data.deployments !== void 0) {
      let data114 = data.deployments;
      if (Array.isArray(data114)) {
        const len11 = data114.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data115 = data114[i11];
          if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
            if (data115.sha === void 0) {
              const err210 = { instancePath: instancePath + "/deployments/" + i11, schemaPath: "#/properties/deployments/items/required", keyword: "required", params: { missingProperty: "sha" }, message: "must have required property 'sha'", schema: schema31.properties.deployments.items.required, parentSchema: schema31.properties.deployments.items, data: data115 };
              if (vErrors === null) {
                vErrors = [err210];
              } else {
                vErrors.push(err210);
              }
              errors++;
            }
            for (const key13 in data115) {
              if (!func1.call(schema31.properties.deployments.items.properties, key13)) {
                const err211 = { instancePath: instancePath + "/deployments/" + i11, schemaPath: "#/properties/deployments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.deployments.items, data: data115 };
                if (vErrors === null) {
                  vErrors = [err211];
                } else {
                  vErrors.push(err211);
                }
                errors++;
              }
            }
            if (data115.id !== void 0) {
              let data116 = data115.id;
              if (!(typeof data116 == "number" && (!(data116 % 1) && !isNaN(data116)) && isFinite(data116))) {
                const err212 = { instancePath: instancePath + "/deployments/" + i11 + "/id", schemaPath: "#/properties/deployments/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.deployments.items.properties.id.type, parentSchema: schema31.properties.deployments.items.properties.id, data: data116 };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
              if (typeof data116 == "number" && isFinite(data116)) {
                if (data116 < 1 || isNaN(data116)) {
                  const err213 = { instancePath: instancePath + "/deployments/" + i11 + "/id", schemaPath: "#/properties/deployments/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.deployments.items.properties.id, data: data116 };
                  if (vErrors === null) {
                    vErrors = [err213];
                  } else {
                    vErrors.push(err213);
                  }
                  errors++;
                }
              }
            }
            if (data115.sha !== void 0) {
              let data117 = data115.sha;
              if (typeof data117 === "string") {
                if (!pattern6.test(data117)) {
                  const err214 = { instancePath: instancePath + "/deployments/" + i11 + "/sha", schemaPath: "#/properties/deployments/items/properties/sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"', schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema31.properties.deployments.items.properties.sha, data: data117 };
                  if (vErrors === null) {
                    vErrors = [err214];
                  } else {
                    vErrors.push(err214);
                  }
                  errors++;
                }
              } else {
                const err215 = { instancePath: instancePath + "/deployments/" + i11 + "/sha", schemaPath: "#/properties/deployments/items/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.sha.type, parentSchema: schema31.properties.deployments.items.properties.sha, data: data117 };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors++;
              }
            }
            if (data115.ref !== void 0) {
              let data118 = data115.ref;
              if (typeof data118 === "string") {
                if (func2(data118) < 1) {
                  const err216 = { instancePath: instancePath + "/deployments/" + i11 + "/ref", schemaPath: "#/properties/deployments/items/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.deployments.items.properties.ref, data: data118 };
                  if (vErrors === null) {
                    vErrors = [err216];
                  } else {
                    vErrors.push(err216);
                  }
                  errors++;
                }
              } else {
                const err217 = { instancePath: instancePath + "/deployments/" + i11 + "/ref", schemaPath: "#/properties/deployments/items/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.ref.type, parentSchema: schema31.properties.deployments.items.properties.ref, data: data118 };
                if (vErrors === null) {
                  vErrors = [err217];
                } else {
                  vErrors.push(err217);
                }
                errors++;
              }
            }
            if (data115.task !== void 0) {
              let data119 = data115.task;
              if (typeof data119 === "string") {
                if (func2(data119) < 1) {
                  const err218 = { instancePath: instancePath + "/deployments/" + i11 + "/task", schemaPath: "#/properties/deployments/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.deployments.items.properties.task, data: data119 };
                  if (vErrors === null) {
                    vErrors = [err218];
                  } else {
                    vErrors.push(err218);
                  }
                  errors++;
                }
              } else {
                const err219 = { instancePath: instancePath + "/deployments/" + i11 + "/task", schemaPath: "#/properties/deployments/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.task.type, parentSchema: schema31.properties.deployments.items.properties.task, data: data119 };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
            }
            if (data115.environment !== void 0) {
              let data120 = data115.environment;
              if (typeof data120 === "string") {
                if (func2(data120) < 1) {
                  const err220 = { instancePath: instancePath + "/deployments/" + i11 + "/environment", schemaPath: "#/properties/deployments/items/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.deployments.items.properties.environment, data: data120 };
                  if (vErrors === null) {
                    vErrors = [err220];
                  } else {
                    vErrors.push(err220);
                  }
                  errors++;
                }
              } else {
                const err221 = { instancePath: instancePath + "/deployments/" + i11 + "/environment", schemaPath: "#/properties/deployments/items/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.environment.type, parentSchema: schema31.properties.deployments.items.properties.environment, data: data120 };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
            }
            if (data115.description !== void 0) {
              let data121 = data115.description;
              if (typeof data121 !== "string" && data121 !== null) {
                const err222 = { instancePath: instancePath + "/deployments/" + i11 + "/description", schemaPath: "#/properties/deployments/items/properties/description/type", keyword: "type", params: { type: schema31.properties.deployments.items.properties.description.type }, message: "must be string,null", schema: schema31.properties.deployments.items.properties.description.type, parentSchema: schema31.properties.deployments.items.properties.description, data: data121 };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
            }
            if (data115.payload !== void 0) {
              let data122 = data115.payload;
              if (!(data122 && typeof data122 == "object" && !Array.isArray(data122)) && typeof data122 !== "string") {
                const err223 = { instancePath: instancePath + "/deployments/" + i11 + "/payload", schemaPath: "#/properties/deployments/items/properties/payload/type", keyword: "type", params: { type: schema31.properties.deployments.items.properties.payload.type }, message: "must be object,string", schema: schema31.properties.deployments.items.properties.payload.type, parentSchema: schema31.properties.deployments.items.properties.payload, data: data122 };
                if (vErrors === null) {
                  vErrors = [err223];
                } else {
                  vErrors.push(err223);
                }
                errors++;
              }
            }
            if (data115.creator !== void 0) {
              let data123 = data115.creator;
              if (typeof data123 === "string") {
                if (func2(data123) < 1) {
                  const err224 = { instancePath: instancePath + "/deployments/" + i11 + "/creator", schemaPath: "#/properties/deployments/items/properties/creator/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.deployments.items.properties.creator, data: data123 };
                  if (vErrors === null) {
                    vErrors = [err224];
                  } else {
                    vErrors.push(err224);
                  }
                  errors++;
                }
              } else {
                const err225 = { instancePath: instancePath + "/deployments/" + i11 + "/creator", schemaPath: "#/properties/deployments/items/properties/creator/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.creator.type, parentSchema: schema31.properties.deployments.items.properties.creator, data: data123 };
                if (vErrors === null) {
                  vErrors = [err225];
                } else {
                  vErrors.push(err225);
                }
                errors++;
              }
            }
            if (data115.app !== void 0) {
              let data124 = data115.app;
              if (typeof data124 !== "string" && data124 !== null) {
                const err226 = { instancePath: instancePath + "/deployments/" + i11 + "/app", schemaPath: "#/properties/deployments/items/properties/app/type", keyword: "type", params: { type: schema31.properties.deployments.items.properties.app.type }, message: "must be string,null", schema: schema31.properties.deployments.items.properties.app.type, parentSchema: schema31.properties.deployments.items.properties.app, data: data124 };
                if (vErrors === null) {
                  vErrors = [err226];
                } else {
                  vErrors.push(err226);
                }
                errors++;
              }
              if (typeof data124 === "string") {
                if (func2(data124) < 1) {
                  const err227 = { instancePath: instancePath + "/deployments/" + i11 + "/app", schemaPath: "#/properties/deployments/items/properties/app/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.deployments.items.properties.app, data: data124 };
                  if (vErrors === null) {
                    vErrors = [err227];
                  } else {
                    vErrors.push(err227);
                  }
                  errors++;
                }
              }
            }
            if (data115.transient !== void 0) {
              let data125 = data115.transient;
              if (typeof data125 !== "boolean") {
                const err228 = { instancePath: instancePath + "/deployments/" + i11 + "/transient", schemaPath: "#/properties/deployments/items/properties/transient/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.deployments.items.properties.transient.type, parentSchema: schema31.properties.deployments.items.properties.transient, data: data125 };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
            }
            if (data115.production !== void 0) {
              let data126 = data115.production;
              if (typeof data126 !== "boolean") {
                const err229 = { instancePath: instancePath + "/deployments/" + i11 + "/production", schemaPath: "#/properties/deployments/items/properties/production/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.deployments.items.properties.production.type, parentSchema: schema31.properties.deployments.items.properties.production, data: data126 };
                if (vErrors === null) {
                  vErrors = [err229];
                } else {
                  vErrors.push(err229);
                }
                errors++;
              }
            }
            if (data115.createdAt !== void 0) {
              let data127 = data115.createdAt;
              if (typeof data127 === "string") {
                if (!pattern4.test(data127)) {
                  const err230 = { instancePath: instancePath + "/deployments/" + i11 + "/createdAt", schemaPath: "#/properties/deployments/items/properties/createdAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.deployments.items.properties.createdAt, data: data127 };
                  if (vErrors === null) {
                    vErrors = [err230];
                  } else {
                    vErrors.push(err230);
                  }
                  errors++;
                }
              } else {
                const err231 = { instancePath: instancePath + "/deployments/" + i11 + "/createdAt", schemaPath: "#/properties/deployments/items/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.createdAt.type, parentSchema: schema31.properties.deployments.items.properties.createdAt, data: data127 };
                if (vErrors === null) {
                  vErrors = [err231];
                } else {
                  vErrors.push(err231);
                }
                errors++;
              }
            }
            if (data115.updatedAt !== void 0) {
              let data128 = data115.updatedAt;
              if (typeof data128 === "string") {
                if (!pattern4.test(data128)) {
                  const err232 = { instancePath: instancePath + "/deployments/" + i11 + "/updatedAt", schemaPath: "#/properties/deployments/items/properties/updatedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.deployments.items.properties.updatedAt, data: data128 };
                  if (vErrors === null) {
                    vErrors = [err232];
                  } else {
                    vErrors.push(err232);
                  }
                  errors++;
                }
              } else {
                const err233 = { instancePath: instancePath + "/deployments/" + i11 + "/updatedAt", schemaPath: "#/properties/deployments/items/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.updatedAt.type, parentSchema: schema31.properties.deployments.items.properties.updatedAt, data: data128 };
                if (vErrors === null) {
                  vErrors = [err233];
                } else {
                  vErrors.push(err233);
                }
                errors++;
              }
            }
            if (data115.statuses !== void 0) {
              let data129 = data115.statuses;
              if (Array.isArray(data129)) {
                const len12 = data129.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data130 = data129[i12];
                  if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
                    if (data130.state === void 0) {
                      const err234 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12, schemaPath: "#/properties/deployments/items/properties/statuses/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: schema31.properties.deployments.items.properties.statuses.items.required, parentSchema: schema31.properties.deployments.items.properties.statuses.items, data: data130 };
                      if (vErrors === null) {
                        vErrors = [err234];
                      } else {
                        vErrors.push(err234);
                      }
                      errors++;
                    }
                    for (const key14 in data130) {
                      if (!(key14 === "id" || key14 === "state" || key14 === "description" || key14 === "environment" || key14 === "logUrl" || key14 === "environmentUrl" || key14 === "creator" || key14 === "createdAt")) {
                        const err235 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12, schemaPath: "#/properties/deployments/items/properties/statuses/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.deployments.items.properties.statuses.items, data: data130 };
                        if (vErrors === null) {
                          vErrors = [err235];
                        } else {
                          vErrors.push(err235);
                        }
                        errors++;
                      }
                    }
                    if (data130.id !== void 0) {
                      let data131 = data130.id;
                      if (!(typeof data131 == "number" && (!(data131 % 1) && !isNaN(data131)) && isFinite(data131))) {
                        const err236 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/id", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.deployments.items.properties.statuses.items.properties.id.type, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.id, data: data131 };
                        if (vErrors === null) {
                          vErrors = [err236];
                        } else {
                          vErrors.push(err236);
                        }
                        errors++;
                      }
                      if (typeof data131 == "number" && isFinite(data131)) {
                        if (data131 < 1 || isNaN(data131)) {
                          const err237 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/id", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.id, data: data131 };
                          if (vErrors === null) {
                            vErrors = [err237];
                          } else {
                            vErrors.push(err237);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data130.state !== void 0) {
                      let data132 = data130.state;
                      if (!(data132 === "error" || data132 === "failure" || data132 === "inactive" || data132 === "in_progress" || data132 === "queued" || data132 === "pending" || data132 === "success")) {
                        const err238 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/state", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.deployments.items.properties.statuses.items.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.deployments.items.properties.statuses.items.properties.state.enum, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.state, data: data132 };
                        if (vErrors === null) {
                          vErrors = [err238];
                        } else {
                          vErrors.push(err238);
                        }
                        errors++;
                      }
                    }
                    if (data130.description !== void 0) {
                      let data133 = data130.description;
                      if (typeof data133 === "string") {
                        if (func2(data133) > 140) {
                          const err239 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/description", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters", schema: 140, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.description, data: data133 };
                          if (vErrors === null) {
                            vErrors = [err239];
                          } else {
                            vErrors.push(err239);
                          }
                          errors++;
                        }
                      } else {
                        const err240 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/description", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.statuses.items.properties.description.type, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.description, data: data133 };
                        if (vErrors === null) {
                          vErrors = [err240];
                        } else {
                          vErrors.push(err240);
                        }
                        errors++;
                      }
                    }
                    if (data130.environment !== void 0) {
                      let data134 = data130.environment;
                      if (typeof data134 !== "string") {
                        const err241 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/environment", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.statuses.items.properties.environment.type, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.environment, data: data134 };
                        if (vErrors === null) {
                          vErrors = [err241];
                        } else {
                          vErrors.push(err241);
                        }
                        errors++;
                      }
                    }
                    if (data130.logUrl !== void 0) {
                      let data135 = data130.logUrl;
                      if (typeof data135 !== "string") {
                        const err242 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/logUrl", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/logUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.statuses.items.properties.logUrl.type, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.logUrl, data: data135 };
                        if (vErrors === null) {
                          vErrors = [err242];
                        } else {
                          vErrors.push(err242);
                        }
                        errors++;
                      }
                    }
                    if (data130.environmentUrl !== void 0) {
                      let data136 = data130.environmentUrl;
                      if (typeof data136 !== "string") {
                        const err243 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/environmentUrl", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/environmentUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.statuses.items.properties.environmentUrl.type, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.environmentUrl, data: data136 };
                        if (vErrors === null) {
                          vErrors = [err243];
                        } else {
                          vErrors.push(err243);
                        }
                        errors++;
                      }
                    }
                    if (data130.creator !== void 0) {
                      let data137 = data130.creator;
                      if (typeof data137 === "string") {
                        if (func2(data137) < 1) {
                          const err244 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/creator", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/creator/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.creator, data: data137 };
                          if (vErrors === null) {
                            vErrors = [err244];
                          } else {
                            vErrors.push(err244);
                          }
                          errors++;
                        }
                      } else {
                        const err245 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/creator", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/creator/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.statuses.items.properties.creator.type, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.creator, data: data137 };
                        if (vErrors === null) {
                          vErrors = [err245];
                        } else {
                          vErrors.push(err245);
                        }
                        errors++;
                      }
                    }
                    if (data130.createdAt !== void 0) {
                      let data138 = data130.createdAt;
                      if (typeof data138 === "string") {
                        if (!pattern4.test(data138)) {
                          const err246 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/createdAt", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/createdAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"', schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.createdAt, data: data138 };
                          if (vErrors === null) {
                            vErrors = [err246];
                          } else {
                            vErrors.push(err246);
                          }
                          errors++;
                        }
                      } else {
                        const err247 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12 + "/createdAt", schemaPath: "#/properties/deployments/items/properties/statuses/items/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deployments.items.properties.statuses.items.properties.createdAt.type, parentSchema: schema31.properties.deployments.items.properties.statuses.items.properties.createdAt, data: data138 };
                        if (vErrors === null) {
                          vErrors = [err247];
                        } else {
                          vErrors.push(err247);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err248 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses/" + i12, schemaPath: "#/properties/deployments/items/properties/statuses/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.deployments.items.properties.statuses.items.type, parentSchema: schema31.properties.deployments.items.properties.statuses.items, data: data130 };
                    if (vErrors === null) {
                      vErrors = [err248];
                    } else {
                      vErrors.push(err248);
                    }
                    errors++;
                  }
                }
              } else {
                const err249 = { instancePath: instancePath + "/deployments/" + i11 + "/statuses", schemaPath: "#/properties/deployments/items/properties/statuses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.deployments.items.properties.statuses.type, parentSchema: schema31.properties.deployments.items.properties.statuses, data: data129 };
                if (vErrors === null) {
                  vErrors = [err249];
                } else {
                  vErrors.push(err249);
                }
                errors++;
              }
            }
          } else {
            const err250 = { instancePath: instancePath + "/deployments/" + i11, schemaPath: "#/properties/deployments/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.deployments.items.type, parentSchema: schema31.properties.deployments.items, data: data115 };
            if (vErrors === null) {
              vErrors = [err250];
            } else {
              vErrors.push(err250);
            }
            errors++;
          }
        }
      } else {
        const err251 = { instancePath: instancePath + "/deployments", schemaPath: "#/properties/deployments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.deployments.type, parentSchema: schema31.properties.deployments, data: data114 };
        if (vErrors === null) {
          vErrors = [err251];
        } else {
          vErrors.push(err251);
        }
        errors++;
      }
    }
    if (data.rateLimit !== void 0) {
      let data139 = data.rateLimit;
      if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
        if (data139.limit === void 0) {
          const err252 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'", schema: schema31.properties.rateLimit.required, parentSchema: schema31.properties.rateLimit, data: data139 };
          if (vErrors === null) {
            vErrors = [err252];
          } else {
            vErrors.push(err252);
          }
          errors++;
        }
        for (const key15 in data139) {
          if (!(key15 === "limit")) {
            const err253 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rateLimit, data: data139 };
            if (vErrors === null) {
              vErrors = [err253];
            } else {
              vErrors.push(err253);
            }
            errors++;
          }
        }
        if (data139.limit !== void 0) {
          let data140 = data139.limit;
          if (!(typeof data140 == "number" && (!(data140 % 1) && !isNaN(data140)) && isFinite(data140))) {
            const err254 = { instancePath: instancePath + "/rateLimit/limit", schemaPath: "#/properties/rateLimit/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.rateLimit.properties.limit.type, parentSchema: schema31.properties.rateLimit.properties.limit, data: data140 };
            if (vErrors === null) {
              vErrors = [err254];
            } else {
              vErrors.push(err254);
            }
            errors++;
          }
          if (typeof data140 == "number" && isFinite(data140)) {
            if (data140 < 1 || isNaN(data140)) {
              const err255 = { instancePath: instancePath + "/rateLimit/limit", schemaPath: "#/properties/rateLimit/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.rateLimit.properties.limit, data: data140 };
              if (vErrors === null) {
                vErrors = [err255];
              } else {
                vErrors.push(err255);
              }
              errors++;
            }
          }
        }
      } else {
        const err256 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rateLimit.type, parentSchema: schema31.properties.rateLimit, data: data139 };
        if (vErrors === null) {
          vErrors = [err256];
        } else {
          vErrors.push(err256);
        }
        errors++;
      }
    }
    if (data.latencyMs !== void 0) {
      let data141 = data.latencyMs;
      if (!(typeof data141 == "number" && (!(data141 % 1) && !isNaN(data141)) && isFinite(data141))) {
        const err257 = { instancePath: instancePath + "/latencyMs", schemaPath: "#/properties/latencyMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.latencyMs.type, parentSchema: schema31.properties.latencyMs, data: data141 };
        if (vErrors === null) {
          vErrors = [err257];
        } else {
          vErrors.push(err257);
        }
        errors++;
      }
      if (typeof data141 == "number" && isFinite(data141)) {
        if (data141 < 0 || isNaN(data141)) {
          const err258 = { instancePath: instancePath + "/latencyMs", schemaPath: "#/properties/latencyMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.latencyMs, data: data141 };
          if (vErrors === null) {
            vErrors = [err258];
          } else {
            vErrors.push(err258);
          }
          errors++;
        }
      }
    }
    if (data.options !== void 0) {
      let data142 = data.options;
      if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
        for (const key16 in data142) {
          if (!func1.call(schema31.properties.options.properties, key16)) {
            const err259 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.options, data: data142 };
            if (vErrors === null) {
              vErrors = [err259];
            } else {
              vErrors.push(err259);
            }
            errors++;
          }
        }
        if (data142.serverUrl !== void 0) {
          let data143 = data142.serverUrl;
          if (typeof data143 === "string") {
            if (func2(data143) < 1) {
              const err260 = { instancePath: instancePath + "/options/serverUrl", schemaPath: "#/properties/options/properties/serverUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.options.properties.serverUrl, data: data143 };
              if (vErrors === null) {
                vErrors = [err260];
              } else {
                vErrors.push(err260);
              }
              errors++;
            }
            if (!pattern28.test(data143)) {
              const err261 = { instancePath: instancePath + "/options/serverUrl", schemaPath: "#/properties/options/properties/serverUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[^/]+$" }, message: 'must match pattern "^https?://[^/]+$"', schema: "^https?://[^/]+$", parentSchema: schema31.properties.options.properties.serverUrl, data: data143 };
              if (vErrors === null) {
                vErrors = [err261];
              } else {
                vErrors.push(err261);
              }
              errors++;
            }
          } else {
            const err262 = { instancePath: instancePath + "/options/serverUrl", schemaPath: "#/properties/options/properties/serverUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.options.properties.serverUrl.type, parentSchema: schema31.properties.options.properties.serverUrl, data: data143 };
            if (vErrors === null) {
              vErrors = [err262];
            } else {
              vErrors.push(err262);
            }
            errors++;
          }
        }
        if (data142.enterpriseServer !== void 0) {
          let data144 = data142.enterpriseServer;
          if (typeof data144 !== "boolean") {
            const err263 = { instancePath: instancePath + "/options/enterpriseServer", schemaPath: "#/properties/options/properties/enterpriseServer/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.options.properties.enterpriseServer.type, parentSchema: schema31.properties.options.properties.enterpriseServer, data: data144 };
            if (vErrors === null) {
              vErrors = [err263];
            } else {
              vErrors.push(err263);
            }
            errors++;
          }
        }
        if (data142.readsNeedPermission !== void 0) {
          let data145 = data142.readsNeedPermission;
          if (typeof data145 !== "boolean") {
            const err264 = { instancePath: instancePath + "/options/readsNeedPermission", schemaPath: "#/properties/options/properties/readsNeedPermission/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.options.properties.readsNeedPermission.type, parentSchema: schema31.properties.options.properties.readsNeedPermission, data: data145 };
            if (vErrors === null) {
              vErrors = [err264];
            } else {
              vErrors.push(err264);
            }
            errors++;
          }
        }
        if (data142.commitPullsLagMs !== void 0) {
          let data146 = data142.commitPullsLagMs;
          if (!(typeof data146 == "number" && (!(data146 % 1) && !isNaN(data146)) && isFinite(data146))) {
            const err265 = { instancePath: instancePath + "/options/commitPullsLagMs", schemaPath: "#/properties/options/properties/commitPullsLagMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.options.properties.commitPullsLagMs.type, parentSchema: schema31.properties.options.properties.commitPullsLagMs, data: data146 };
            if (vErrors === null) {
              vErrors = [err265];
            } else {
              vErrors.push(err265);
            }
            errors++;
          }
          if (typeof data146 == "number" && isFinite(data146)) {
            if (data146 < 0 || isNaN(data146)) {
              const err266 = { instancePath: instancePath + "/options/commitPullsLagMs", schemaPath: "#/properties/options/properties/commitPullsLagMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.options.properties.commitPullsLagMs, data: data146 };
              if (vErrors === null) {
                vErrors = [err266];
              } else {
                vErrors.push(err266);
              }
              errors++;
            }
          }
        }
        if (data142.mergeableLagMs !== void 0) {
          let data147 = data142.mergeableLagMs;
          if (!(typeof data147 == "number" && (!(data147 % 1) && !isNaN(data147)) && isFinite(data147))) {
            const err267 = { instancePath: instancePath + "/options/mergeableLagMs", schemaPath: "#/properties/options/properties/mergeableLagMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.options.properties.mergeableLagMs.type, parentSchema: schema31.properties.options.properties.mergeableLagMs, data: data147 };
            if (vErrors === null) {
              vErrors = [err267];
            } else {
              vErrors.push(err267);
            }
            errors++;
          }
          if (typeof data147 == "number" && isFinite(data147)) {
            if (data147 < 0 || isNaN(data147)) {
              const err268 = { instancePath: instancePath + "/options/mergeableLagMs", schemaPath: "#/properties/options/properties/mergeableLagMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.options.properties.mergeableLagMs, data: data147 };
              if (vErrors === null) {
                vErrors = [err268];
              } else {
                vErrors.push(err268);
              }
              errors++;
            }
          }
        }
        if (data142.staleMergeRef !== void 0) {
          let data148 = data142.staleMergeRef;
          if (typeof data148 !== "boolean") {
            const err269 = { instancePath: instancePath + "/options/staleMergeRef", schemaPath: "#/properties/options/properties/staleMergeRef/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.options.properties.staleMergeRef.type, parentSchema: schema31.properties.options.properties.staleMergeRef, data: data148 };
            if (vErrors === null) {
              vErrors = [err269];
            } else {
              vErrors.push(err269);
            }
            errors++;
          }
        }
        if (data142.treePathSyntax !== void 0) {
          let data149 = data142.treePathSyntax;
          if (typeof data149 !== "boolean") {
            const err270 = { instancePath: instancePath + "/options/treePathSyntax", schemaPath: "#/properties/options/properties/treePathSyntax/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.options.properties.treePathSyntax.type, parentSchema: schema31.properties.options.properties.treePathSyntax, data: data149 };
            if (vErrors === null) {
              vErrors = [err270];
            } else {
              vErrors.push(err270);
            }
            errors++;
          }
        }
        if (data142.truncateTreeAt !== void 0) {
          let data150 = data142.truncateTreeAt;
          if (!(typeof data150 == "number" && (!(data150 % 1) && !isNaN(data150)) && isFinite(data150))) {
            const err271 = { instancePath: instancePath + "/options/truncateTreeAt", schemaPath: "#/properties/options/properties/truncateTreeAt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.options.properties.truncateTreeAt.type, parentSchema: schema31.properties.options.properties.truncateTreeAt, data: data150 };
            if (vErrors === null) {
              vErrors = [err271];
            } else {
              vErrors.push(err271);
            }
            errors++;
          }
          if (typeof data150 == "number" && isFinite(data150)) {
            if (data150 < 1 || isNaN(data150)) {
              const err272 = { instancePath: instancePath + "/options/truncateTreeAt", schemaPath: "#/properties/options/properties/truncateTreeAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.options.properties.truncateTreeAt, data: data150 };
              if (vErrors === null) {
                vErrors = [err272];
              } else {
                vErrors.push(err272);
              }
              errors++;
            }
          }
        }
        if (data142.maxBodyCharacters !== void 0) {
          let data151 = data142.maxBodyCharacters;
          if (!(typeof data151 == "number" && (!(data151 % 1) && !isNaN(data151)) && isFinite(data151))) {
            const err273 = { instancePath: instancePath + "/options/maxBodyCharacters", schemaPath: "#/properties/options/properties/maxBodyCharacters/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.options.properties.maxBodyCharacters.type, parentSchema: schema31.properties.options.properties.maxBodyCharacters, data: data151 };
            if (vErrors === null) {
              vErrors = [err273];
            } else {
              vErrors.push(err273);
            }
            errors++;
          }
          if (typeof data151 == "number" && isFinite(data151)) {
            if (data151 < 1 || isNaN(data151)) {
              const err274 = { instancePath: instancePath + "/options/maxBodyCharacters", schemaPath: "#/properties/options/properties/maxBodyCharacters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.options.properties.maxBodyCharacters, data: data151 };
              if (vErrors === null) {
                vErrors = [err274];
              } else {
                vErrors.push(err274);
              }
              errors++;
            }
          }
        }
        if (data142.oversizedIssueUpdate !== void 0) {
          let data152 = data142.oversizedIssueUpdate;
          if (!(data152 === "ignored" || data152 === "rejected")) {
            const err275 = { instancePath: instancePath + "/options/oversizedIssueUpdate", schemaPath: "#/properties/options/properties/oversizedIssueUpdate/enum", keyword: "enum", params: { allowedValues: schema31.properties.options.properties.oversizedIssueUpdate.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.options.properties.oversizedIssueUpdate.enum, parentSchema: schema31.properties.options.properties.oversizedIssueUpdate, data: data152 };
            if (vErrors === null) {
              vErrors = [err275];
            } else {
              vErrors.push(err275);
            }
            errors++;
          }
        }
        if (data142.maxDeploymentPayloadBytes !== void 0) {
          let data153 = data142.maxDeploymentPayloadBytes;
          if (!(typeof data153 == "number" && (!(data153 % 1) && !isNaN(data153)) && isFinite(data153))) {
            const err276 = { instancePath: instancePath + "/options/maxDeploymentPayloadBytes", schemaPath: "#/properties/options/properties/maxDeploymentPayloadBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.options.properties.maxDeploymentPayloadBytes.type, parentSchema: schema31.properties.options.properties.maxDeploymentPayloadBytes, data: data153 };
            if (vErrors === null) {
              vErrors = [err276];
            } else {
              vErrors.push(err276);
            }
            errors++;
          }
          if (typeof data153 == "number" && isFinite(data153)) {
            if (data153 < 1 || isNaN(data153)) {
              const err277 = { instancePath: instancePath + "/options/maxDeploymentPayloadBytes", schemaPath: "#/properties/options/properties/maxDeploymentPayloadBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.options.properties.maxDeploymentPayloadBytes, data: data153 };
              if (vErrors === null) {
                vErrors = [err277];
              } else {
                vErrors.push(err277);
              }
              errors++;
            }
          }
        }
        if (data142.deploymentsOldestFirst !== void 0) {
          let data154 = data142.deploymentsOldestFirst;
          if (typeof data154 !== "boolean") {
            const err278 = { instancePath: instancePath + "/options/deploymentsOldestFirst", schemaPath: "#/properties/options/properties/deploymentsOldestFirst/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.options.properties.deploymentsOldestFirst.type, parentSchema: schema31.properties.options.properties.deploymentsOldestFirst, data: data154 };
            if (vErrors === null) {
              vErrors = [err278];
            } else {
              vErrors.push(err278);
            }
            errors++;
          }
        }
        if (data142.checkRunRetentionDays !== void 0) {
          let data155 = data142.checkRunRetentionDays;
          if (!(typeof data155 == "number" && (!(data155 % 1) && !isNaN(data155)) && isFinite(data155)) && data155 !== null) {
            const err279 = { instancePath: instancePath + "/options/checkRunRetentionDays", schemaPath: "#/properties/options/properties/checkRunRetentionDays/type", keyword: "type", params: { type: schema31.properties.options.properties.checkRunRetentionDays.type }, message: "must be integer,null", schema: schema31.properties.options.properties.checkRunRetentionDays.type, parentSchema: schema31.properties.options.properties.checkRunRetentionDays, data: data155 };
            if (vErrors === null) {
              vErrors = [err279];
            } else {
              vErrors.push(err279);
            }
            errors++;
          }
          if (typeof data155 == "number" && isFinite(data155)) {
            if (data155 < 1 || isNaN(data155)) {
              const err280 = { instancePath: instancePath + "/options/checkRunRetentionDays", schemaPath: "#/properties/options/properties/checkRunRetentionDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.options.properties.checkRunRetentionDays, data: data155 };
              if (vErrors === null) {
                vErrors = [err280];
              } else {
                vErrors.push(err280);
              }
              errors++;
            }
          }
        }
      } else {
        const err281 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.options.type, parentSchema: schema31.properties.options, data: data142 };
        if (vErrors === null) {
          vErrors = [err281];
        } else {
          vErrors.push(err281);
        }
        errors++;
      }
    }
  } else {
    const err282 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err282];
    } else {
      vErrors.push(err282);
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
