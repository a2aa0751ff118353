// By which name workflow files use this Action.
export const action = "launchdarkly-workflow-sync/launchdarkly-workflow-sync";
