// src/model/action-name.ts
const action = "launchdarkly-workflow-sync/launchdarkly-workflow-sync";
export { action as t };
