import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  ExpectedError
} from "./chunk-EGUOEJRJ.js";

// src/launchdarkly/http/error.ts
var LaunchDarklyError = class extends ExpectedError {
  kind;
  status;
  code;
  detail;
  ambiguous;
  body;
  constructor(failure, options) {
    super(sentence(failure), failure.hint, { request: failure.request, ...options });
    this.name = "LaunchDarklyError";
    this.kind = failure.kind;
    this.ambiguous = failure.ambiguous;
    if (failure.body !== void 0) this.body = failure.body;
    if (failure.status !== void 0) this.status = failure.status;
    if (failure.code !== void 0) this.code = failure.code;
    if (failure.detail !== void 0) this.detail = failure.detail;
  }
  toDiagnostic() {
    return {
      severity: "error",
      code: `launchdarkly-${this.kind}`,
      message: this.message,
      hint: this.hint,
      request: this.request
    };
  }
};
function isFailure(error, ...kinds) {
  return error instanceof LaunchDarklyError && kinds.includes(error.kind);
}
function sentence({ kind, status, code, detail }) {
  const reason = detail === void 0 || detail === "" ? "" : `: ${detail.replace(/\.$/, "")}${code === void 0 ? "" : ` (${code})`}`;
  switch (kind) {
    case "unauthorized":
      return `LaunchDarkly doesn't know the access token${reason}.`;
    case "forbidden":
      return `LaunchDarkly doesn't let this access token do that${reason}.`;
    case "not-found":
      return `LaunchDarkly found nothing there${reason}.`;
    case "refused":
      return `LaunchDarkly refused the request with status ${status}${reason}.`;
    case "conflict":
      return `LaunchDarkly reports a concurrent change${reason}.`;
    case "rate-limited":
      return `LaunchDarkly's rate limit is used up${reason}.`;
    case "server":
      return `LaunchDarkly failed with status ${status}${reason}.`;
    case "network":
      return `LaunchDarkly could not be reached${reason}.`;
    case "timeout":
      return `LaunchDarkly didn't answer in time${reason}.`;
    case "redirected":
      return `LaunchDarkly's address answers with a redirect${reason}.`;
    case "too-large":
      return `LaunchDarkly's answer is too large${reason}.`;
    case "malformed":
      return `LaunchDarkly's answer can't be understood${reason}.`;
  }
}
function permissionFor(method, path) {
  if (path.startsWith("/api/v2/templates"))
    return method === "POST" ? "createTemplate on template/*" : method === "DELETE" ? "deleteTemplate on template/*" : "viewTemplate on template/*";
  if (path.includes("/workflows") && method !== "GET") {
    return "updateFeatureWorkflows on proj/*:env/*:flag/*, and what the stages do to the flag: updateOn, updateFallthrough, updateTargets, updateRules, createApprovalRequest";
  }
  if (path.startsWith("/api/v2/members")) return "viewing members (the Reader role has it)";
  if (path.startsWith("/api/v2/teams")) return "viewing teams (the Reader role has it)";
  return "viewProject on proj/* (the Reader role has it)";
}

export {
  LaunchDarklyError,
  isFailure,
  permissionFor
};
