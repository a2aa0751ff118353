// Takes what the seed says of rules, branch protection and environments; gives it as the API shows it.

import type { Commit } from "../git/objects.ts";
import { accountOf, madeUpId } from "../world/accounts.ts";
import type { Environment, Rule } from "../world/records.ts";
import type { World } from "../world/world.ts";
import type { BranchAnswer, EnvironmentAnswer } from "./answer-types.ts";
import { renderCommit } from "./commits.ts";
import { nodeId, renderUser } from "./people.ts";
import { repositoryPage, repositoryUrl } from "./repository.ts";

const LONG_AGO = "2024-01-15T08:00:00Z";

/** All rules are the repository's own. */
export function renderRule({ repository }: World, rule: Rule) {
  return { ...rule, ruleset_source_type: "Repository", ruleset_source: repository.fullName, ruleset_id: 1 };
}

export function renderBranch(world: World, name: string, commit: Commit): BranchAnswer {
  const { requiredChecks, rules } = world.settings;
  const isDefault = name === world.repository.defaultBranch;
  const url = `${repositoryUrl(world)}/branches/${encodeURIComponent(name)}`;
  const contexts = (isDefault ? requiredChecks : null) ?? [];
  const enabled = isDefault && requiredChecks !== null;
  return {
    name,
    commit: renderCommit(world, commit),
    _links: { self: url, html: `${repositoryPage(world)}/tree/${name}` },
    protected: enabled || (isDefault && rules.length > 0),
    protection: {
      enabled,
      required_status_checks: {
        enforcement_level: enabled ? "everyone" : "off",
        contexts,
        checks: contexts.map((context) => ({ context, app_id: null })),
      },
    },
    protection_url: `${url}/protection`,
  };
}

export function renderEnvironment(world: World, environment: Environment): EnvironmentAnswer {
  const { name, reviewers, preventSelfReview, branches } = environment;
  const id = madeUpId(name);
  const path = encodeURIComponent(name);
  const ruleOf = (type: string) => ({
    id: madeUpId(`${name} ${type}`),
    node_id: nodeId("GateRule", `${name} ${type}`),
    type,
  });
  return {
    id,
    node_id: nodeId("Environment", id),
    name,
    url: `${repositoryUrl(world)}/environments/${path}`,
    html_url: `${repositoryPage(world)}/deployments/activity_log?environments_filter=${path}`,
    created_at: LONG_AGO,
    updated_at: LONG_AGO,
    protection_rules: [
      ...(reviewers.length > 0
        ? [
            {
              ...ruleOf("required_reviewers"),
              prevent_self_review: preventSelfReview,
              reviewers: reviewers.map((login) => ({
                type: "User" as const,
                reviewer: renderUser(world, accountOf(world, login).login),
              })),
            },
          ]
        : []),
      ...(branches === null ? [] : [ruleOf("branch_policy")]),
    ],
    deployment_branch_policy:
      branches === null
        ? null
        : { protected_branches: branches === "protected", custom_branch_policies: branches !== "protected" },
  };
}

export function renderBranchPolicy(name: string) {
  return { id: madeUpId(name), node_id: nodeId("GateBranchPolicy", name), name, type: "branch" };
}
