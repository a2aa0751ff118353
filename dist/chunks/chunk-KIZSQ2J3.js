import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/action-name.ts
var action = "launchdarkly-workflow-sync/launchdarkly-workflow-sync";

export {
  action
};
