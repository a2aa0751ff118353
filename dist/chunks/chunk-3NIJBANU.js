import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/examination.ts
var findingGroups = { launchdarkly: "LaunchDarkly", documents: "Documents", github: "GitHub" };
var examinedJobs = ["all", "plan", "apply", "drift"];
function withStatus({ findings }, status) {
  return findings.filter((finding) => finding.status === status);
}

export {
  findingGroups,
  examinedJobs,
  withStatus
};
