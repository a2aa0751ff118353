// What the repository's settings say: the rules and the protection of a branch, environments, and for how long check runs are kept.

import { readCommit } from "../git/objects.ts";
import { renderBranch, renderBranchPolicy, renderEnvironment, renderRule } from "../render/settings.ts";
import { branchTip } from "../world/test-merges.ts";
import { GitHubError, notFound } from "./errors.ts";
import { type Call, json, paginate, type Route } from "./routing.ts";

const READ_SETTINGS = [["actions", "read"]] as const;
const USUAL_RETENTION_DAYS = 90;
const LONGEST_RETENTION_DAYS = 400;

export const settingsRoutes: readonly Route[] = [
  { method: "GET", path: "/rules/branches/{branch…}", needs: [["metadata", "read"]], handle: listRules },
  { method: "GET", path: "/branches/{branch…}", needs: [["contents", "read"]], handle: getBranch },
  { method: "GET", path: "/environments", needs: READ_SETTINGS, handle: listEnvironments },
  {
    method: "GET",
    path: "/environments/{name}/deployment-branch-policies",
    needs: READ_SETTINGS,
    handle: listPolicies,
  },
  {
    method: "GET",
    path: "/actions/permissions/artifact-and-log-retention",
    needs: [["administration", "read"]],
    handle: ({ world }) =>
      json(200, {
        days: world.options.checkRunRetentionDays ?? USUAL_RETENTION_DAYS,
        maximum_allowed_days: LONGEST_RETENTION_DAYS,
      }),
  },
];

/** The branch needn't exist. Rules are seeded for the default branch only. */
function listRules(call: Call) {
  const { world, parameter } = call;
  const isDefault = parameter("branch") === world.repository.defaultBranch;
  const { items, headers } = paginate(call, isDefault ? world.settings.rules : []);
  return json(
    200,
    items.map((rule) => renderRule(world, rule)),
    headers,
  );
}

async function getBranch({ world, parameter }: Call) {
  const name = parameter("branch");
  const tip = await branchTip(world, name);
  const commit = tip === undefined ? undefined : await readCommit(world.git, tip);
  if (commit === undefined) throw new GitHubError(404, "Branch not found");
  return json(200, renderBranch(world, name, commit));
}

function listEnvironments(call: Call) {
  const { world } = call;
  const { items, headers } = paginate(call, world.settings.environments);
  const environments = items.map((environment) => renderEnvironment(world, environment));
  return json(200, { total_count: world.settings.environments.length, environments }, headers);
}

/** Only an environment with branches of its own has any. */
function listPolicies(call: Call) {
  const { world, parameter } = call;
  const name = parameter("name").toLowerCase();
  const environment = world.settings.environments.find((one) => one.name.toLowerCase() === name);
  if (environment === undefined || !Array.isArray(environment.branches)) throw notFound();
  const { items, headers } = paginate(call, environment.branches);
  return json(
    200,
    { total_count: environment.branches.length, branch_policies: items.map(renderBranchPolicy) },
    headers,
  );
}
