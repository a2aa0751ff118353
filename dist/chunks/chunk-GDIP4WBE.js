import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  sentence
} from "./chunk-V7MYYAC7.js";
import {
  diagnosticAnnotations
} from "./chunk-OV3V5SLX.js";

// src/runner/without-plan.ts
function withoutPlan(code, message) {
  return {
    failed: false,
    message: "",
    summary: `## LaunchDarkly workflows

${sentence(message)}
`,
    annotations: diagnosticAnnotations([{ severity: "notice", code, message }]),
    outputs: { "failure-reason": "" }
  };
}

export {
  withoutPlan
};
