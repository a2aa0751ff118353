// What was set up → what a person has to do next, in the order to do it, with the commands for it. Pure.

import { action } from "../model/action-name.ts";
import type { Repository } from "./files.ts";
import { roleName } from "./roles.ts";
import { labelled } from "./workflow-files.ts";

export interface Surroundings {
  /** The check run's name. */
  check: string;
  /** Its name if the repository is called like the owner; absent where it is known how the repository is called. */
  checkOfOwner?: string;
  /** The repository's name on GitHub, where it is known. */
  name?: string;
  /** Whether the version that the workflow files name is released. */
  isReleased: boolean;
  /** `https://github.com`. */
  gitHub: string;
  /** `https://app.launchdarkly.com`. */
  launchDarkly: string;
}

export interface Step {
  text: string;
  /** For a shell, in this order; none where a page has to be used. */
  commands: string[];
}

const accessPage =
  "https://github.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/blob/main/docs/access.md#separate-tokens";

export function nextSteps(repository: Repository, surroundings: Surroundings): Step[] {
  const { check, checkOfOwner, name, isReleased, gitHub, launchDarkly } = surroundings;
  const { directory, branch, label, owner } = repository;
  const [forPlan, forApply] = [labelled("plan", repository), labelled("apply", repository)];
  const place = label === undefined ? "" : ` --dir ${word(directory)}`;
  const environments = `repos/${name ?? "{owner}/{repo}"}/environments`;
  const server = gitHub.replace("https://", "");
  const isElsewhere = server !== "github.com";
  const api = `gh api${isElsewhere ? ` --hostname ${server}` : ""}`;
  const secret = (environment: string) =>
    `gh secret set LAUNCHDARKLY_ACCESS_TOKEN --env ${environment}${name === undefined ? "" : ` --repo ${isElsewhere ? `${server}/` : ""}${name}`}`;
  const required =
    checkOfOwner === undefined
      ? `"${check}"`
      : `"${checkOfOwner}" if the repository is called ${owner} on GitHub, else "${check}"`;
  const rules = name === undefined ? "the repository's settings on GitHub" : `${gitHub}/${name}/settings/rules`;
  return [
    {
      text: `In LaunchDarkly, make the two roles. ${allowed(repository)} The variable ADMIN holds a token that may make roles.`,
      commands: ["plan", "apply"].map(
        (role) =>
          `curl --fail-with-body "${launchDarkly}/api/v2/roles" --header "Authorization: $ADMIN" --header "Content-Type: application/json" --data ${word(`@${directory}/roles/${role}.json`)}`,
      ),
    },
    {
      text: `Make a service token with each role, as https://launchdarkly.com/docs/home/account/api-create says: the role \`Custom\`, then \`${roleName("plan", label)}\` or \`${roleName("apply", label)}\`.`,
      commands: [],
    },
    {
      text: `On GitHub, make the environment \`${forPlan}\`, with the first token as its secret; the last command asks for it.`,
      commands: [`${api} --method PUT ${environments}/${forPlan}`, secret(forPlan)],
    },
    {
      text: `Make the environment \`${forApply}\`, with the second token, for the branch \`${branch}\` only and with required reviewers, self-review prevented: put a login in the place of REVIEWER. The branch is the real boundary. The reviewers are there since one person starts a run by hand with \`allow\`, and lets through what nobody else has seen; each merge waits for them, too. ${accessPage} says how to have them for runs by hand alone, and which plans of GitHub have them.`,
      commands: [
        `${api} --method PUT ${environments}/${forApply} --field 'deployment_branch_policy[protected_branches]=false' --field 'deployment_branch_policy[custom_branch_policies]=true' --field prevent_self_review=true --field 'reviewers[][type]=User' --field "reviewers[][id]=$(${api} users/REVIEWER --jq .id)"`,
        `${api} --method POST ${environments}/${forApply}/deployment-branch-policies --raw-field ${word(`name=${branch}`)}`,
        secret(forApply),
      ],
    },
    ...(isReleased ? [] : [pinned(repository)]),
    {
      text: "Commit these files, and merge them. Nothing is made in LaunchDarkly by that.",
      commands: [
        `git switch --create ${labelled("workflows", repository)}`,
        `git add ${word(directory)} .github/workflows`,
        'git commit --message "keep LaunchDarkly workflows in the repository"',
        "git push --set-upstream origin HEAD",
        "gh pr create --fill",
      ],
    },
    {
      text: `Protect the branch \`${branch}\`: require a pull request, and the check ${required}, which GitHub offers once it has run. In ${rules}.`,
      commands: [],
    },
    {
      text: "Write a first document. The sample is one to begin with: give it your own project and flag.",
      commands: [
        `cp ${word(`${directory}/workflows/new-checkout.yaml.sample`)} ${word(`${directory}/workflows/new-checkout.yaml`)}`,
        `ld-sync validate${place}`,
        `ld-sync plan${place}`,
      ],
    },
  ];
}

/** A tag that isn't there is an Action that GitHub can't find. */
function pinned(repository: Repository): Step {
  const { version } = repository;
  const files = ["plan", "apply", "drift"].map((what) => `.github/workflows/${labelled(what, repository)}.yml`);
  return {
    text: `The workflow files name the release \`v${version}\` of the Action, which is not published yet: until it is, no job of them can start. Put the newest commit of its repository in its place.`,
    commands: [
      `SHA=$(git ls-remote https://github.com/${action} HEAD | cut -f 1)`,
      `test -n "$SHA" && sed -i.bak "s|${action}@v${version} # .*|${action}@$SHA # before v${version}|" ${files.join(" ")}`,
      `rm ${files.map((file) => `${file}.bak`).join(" ")}`,
    ],
  };
}

function allowed({ directory, project, environments }: Repository): string {
  const projects = project === undefined ? "all projects" : `the project \`${project}\``;
  const where =
    environments === undefined
      ? "all environments"
      : environments.map((environment) => `\`${environment}\``).join(", ");
  const missing = [
    ...(project === undefined ? ["your project's key in the place of the `*` after `proj/`"] : []),
    ...(environments === undefined ? ["an environment's in the place of the one after `env/`"] : []),
  ];
  const narrow =
    missing.length === 0
      ? ""
      : ` To allow less, put ${missing.join(", and ")}, or delete ${directory}/roles and run this again with ${project === undefined ? "`--project`" : ""}${missing.length === 2 ? " and " : ""}${environments === undefined ? "`--environment`" : ""}.`;
  return `${directory}/roles/plan.json may read ${projects} and all templates. ${directory}/roles/apply.json may make and delete workflows of ${projects} in ${where}, change flags there as stages do, and make and delete templates.${narrow}`;
}

/** A word of a shell, quoted where it needs to be. */
function word(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
