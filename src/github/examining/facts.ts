// A connection to GitHub and a job → what `doctor` learns of the token, the repository and its settings. Nothing is judged, and no failure ends it.
import type { EnvironmentFacts, GitHubFacts, Learnt, Rule } from "../../examining/facts.ts";
import { silence } from "../../examining/github.ts";
import { needsOfJob } from "../../examining/needs.ts";
import type { ExaminedJob } from "../../model/examination.ts";
import { objects, texts } from "../../model/values/json.ts";
import { checkName } from "../check-run.ts";
import type { GitHub } from "../client.ts";
import { itemsOf } from "../pages.ts";
import { tryPermissions } from "./attempts.ts";
import { learn } from "./learning.ts";

/** `instance`: whose check run the branch should require. */
export async function learnGitHub(github: GitHub, instance: string, job: ExaminedJob): Promise<GitHubFacts> {
  const [login, repository] = await Promise.all([
    learn(github.login, "metadata: read"),
    learn(() => readRepository(github), "metadata: read"),
  ]);
  const name = checkName(github.repository, instance);
  if ("unknown" in repository && silence({ repository }) !== undefined) {
    const [rules, protection, environments, retention] = [repository, repository, repository, repository];
    return { checkName: name, login, repository, attempts: new Map(), rules, protection, environments, retention };
  }
  const branch = "known" in repository ? repository.known.defaultBranch : "HEAD";
  const [attempts, rules, protection, environments, retention] = await Promise.all([
    tryPermissions(github, needsOfJob(job), branch),
    learn(() => readRules(github, branch), "metadata: read"),
    learn(() => readProtection(github, branch), "contents: read"),
    learn(() => readEnvironments(github), "actions: read"),
    learn(() => readRetention(github), "administration: read"),
  ]);
  return { checkName: name, login, repository, attempts, rules, protection, environments, retention };
}

async function readRepository({ octokit, repository }: GitHub) {
  const { data } = await octokit.rest.repos.get({ ...repository });
  return {
    name: data.full_name,
    defaultBranch: data.default_branch,
    isPrivate: data.private,
    isArchived: data.archived === true,
  };
}

async function readRules({ octokit, repository }: GitHub, branch: string): Promise<Rule[]> {
  const { getBranchRules } = octokit.rest.repos;
  const rules = await itemsOf(octokit.paginate.iterator(getBranchRules, { ...repository, branch, per_page: 100 }));
  return rules.map((rule) => {
    const { required_status_checks: required } = "parameters" in rule ? Object(rule.parameters) : {};
    return { type: rule.type, checks: texts(objects(required).map(({ context }) => context)) };
  });
}

/** GitHub gives the checks to whoever may read the branch, and the rest to administrators only. */
async function readProtection({ octokit, repository }: GitHub, branch: string): Promise<string[] | "unprotected"> {
  const { data } = await octokit.rest.repos.getBranch({ ...repository, branch });
  const { enabled, required_status_checks: required } = data.protection;
  if (enabled === false) return "unprotected";
  return [...texts(required?.contexts), ...objects(required?.checks).flatMap(({ context }) => texts([context]))];
}

async function readEnvironments(github: GitHub): Promise<EnvironmentFacts[]> {
  const { octokit, repository } = github;
  const found: EnvironmentFacts[] = [];
  for (let page = 1; ; page++) {
    const { data } = await octokit.rest.repos.getAllEnvironments({ ...repository, per_page: 100, page });
    const environments = data.environments ?? [];
    for (const { name, protection_rules: rules = [], deployment_branch_policy: policy } of environments) {
      const reviewing = rules.find(({ type }) => type === "required_reviewers");
      const { reviewers, prevent_self_review: prevents } = Object(reviewing);
      found.push({
        name,
        reviewers: objects(reviewers).length,
        preventsSelfReview: prevents === true,
        branches:
          policy === null || policy === undefined
            ? "all"
            : policy.protected_branches
              ? "protected"
              : await readBranches(github, name),
      });
    }
    if (environments.length < 100) return found;
  }
}

function readBranches({ octokit, repository }: GitHub, environment: string): Promise<Learnt<string[]>> {
  return learn(async () => {
    const { data } = await octokit.rest.repos.listDeploymentBranchPolicies({
      ...repository,
      environment_name: environment,
      per_page: 100,
    });
    return data.branch_policies.flatMap(({ name }) => name ?? []);
  }, "actions: read");
}

/** Check runs are kept for as long as logs are. Source: GitHub's changelog of 2026-08-27 */
async function readRetention({ octokit, repository }: GitHub): Promise<number> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention", {
    ...repository,
  });
  return Number(data.days);
}
