// A project and its environments, or all of them → the two roles in LaunchDarkly that plan and apply need, as its API takes them (POST /api/v2/roles). Pure.

interface Statement {
  effect: "allow";
  resources: string[];
  actions: string[];
}

export interface Role {
  key: string;
  name: string;
  description: string;
  basePermissions: "no_access";
  policy: Statement[];
}

/** Resources and actions as https://launchdarkly.com/docs/home/account/roles/role-actions names them. */
function statement(resources: string | string[], ...actions: string[]): Statement {
  return { effect: "allow", resources: [resources].flat(), actions };
}

export function planRole(project: string): Role {
  return {
    key: "workflow-sync-plan",
    name: "Workflow sync: plan",
    description: "Reads flags, environments, workflows and templates. Changes nothing.",
    basePermissions: "no_access",
    policy: [statement(`proj/${project}`, "viewProject"), statement("template/*", "viewTemplate")],
  };
}

/** Whoever creates a workflow also needs the permissions for what its stages do to the flag. */
export function applyRole(project: string, environments: readonly string[] = ["*"]): Role {
  return {
    key: "workflow-sync-apply",
    name: "Workflow sync: apply",
    description: "Creates and deletes workflows and templates.",
    basePermissions: "no_access",
    policy: [
      statement(`proj/${project}`, "viewProject"),
      statement(
        environments.map((environment) => `proj/${project}:env/${environment}:flag/*`),
        "updateFeatureWorkflows",
        "updateOn",
        "updateFallthrough",
        "updateTargets",
        "updateRules",
        "createApprovalRequest",
      ),
      statement("template/*", "viewTemplate", "createTemplate", "deleteTemplate"),
    ],
  };
}
