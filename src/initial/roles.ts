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

/** An account has one role of a key, and directories' policies differ: each directory has roles of its own, by its label. */
function roleKey(what: "plan" | "apply", label: string | undefined): string {
  return label === undefined ? `workflow-sync-${what}` : `workflow-sync-${label}-${what}`;
}

export function roleName(what: "plan" | "apply", label: string | undefined): string {
  return label === undefined ? `Workflow sync: ${what}` : `Workflow sync (${label}): ${what}`;
}

export function planRole(project: string, label?: string): Role {
  return {
    key: roleKey("plan", label),
    name: roleName("plan", label),
    description: "Reads flags, environments, workflows and templates. Changes nothing.",
    basePermissions: "no_access",
    policy: [statement(`proj/${project}`, "viewProject"), statement("template/*", "viewTemplate")],
  };
}

/** Whoever creates a workflow also needs the permissions for what its stages do to the flag. */
export function applyRole(project: string, environments: readonly string[] = ["*"], label?: string): Role {
  return {
    key: roleKey("apply", label),
    name: roleName("apply", label),
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
