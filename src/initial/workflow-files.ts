// A directory of documents and the default branch → the GitHub workflow files that plan, apply and look for drift. Pure.
import { action } from "../model/action-name.ts";
import { yamlText } from "./yaml-text.ts";

export interface Setup {
  /** The documents' directory, from the repository's root. */
  directory: string;
  /** Tells the files, roles and environments of this directory from those of others; absent for the standard directory. */
  label?: string;
  /** The default branch: the only one that is applied. */
  branch: string;
  /** The tool's version. The release is immutable, so its tag pins it. */
  version: string;
}

/** The same release as in this project's own CI. */
const checkout = "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0";

export function planFile(setup: Setup): string {
  return `# Shows on each pull request what its merge will do in LaunchDarkly. Writes nothing there: its token may only read.
name: ${name("LaunchDarkly plan", setup)}
on:
  pull_request:
    types: [opened, synchronize, reopened, edited, closed]
  # A review can lift a guard, and the plan then says so.
  pull_request_review:
    types: [submitted, dismissed]
  merge_group:
permissions:
  contents: read # the documents
  pull-requests: write # the comment
  checks: write # the check to require
  deployments: read # the record of the last apply
concurrency:
  group: ${labelled("plan", setup)}-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  plan:
${job("plan", setup)}`;
}

export function applyFile(setup: Setup): string {
  return `# Carries out on a merge what the plan on its pull request showed. Its environment, which only the default branch may use, holds the
# token that may write. By hand it plans or applies what is left over: give the environment required reviewers, since one person starts it.
name: ${name("LaunchDarkly apply", setup)}
on:
  push:
    branches: [${yamlText(branchFilter(setup.branch))}]
  workflow_dispatch:
    inputs:
      mode:
        description: What to do
        type: choice
        options: [plan, apply]
        default: plan
      base:
        description: Commit to compare with, in full; the last apply if empty
      allow:
        description: Hash of the plan whose guards are lifted
permissions:
  contents: read # the documents
  pull-requests: write # the reviewed plans are read, and the outcome is written
  checks: read # the reviewed plans
  deployments: write # the record of the apply
concurrency:
  group: ${labelled("apply", setup)}
  queue: max
jobs:
  apply:
${job("apply", setup, {
  mode: expression("inputs.mode || 'auto'"),
  base: expression("inputs.base"),
  allow: expression("inputs.allow"),
})}`;
}

export function driftFile(setup: Setup): string {
  return `# Looks once a day whether LaunchDarkly still is as the documents say. Writes nothing there.
name: ${name("LaunchDarkly drift", setup)}
on:
  schedule:
    - cron: 17 6 * * *
  workflow_dispatch:
permissions:
  contents: read # the documents
  issues: write # the issue that tells of it
  deployments: read # the record of the last apply
concurrency:
  group: ${labelled("drift", setup)}
jobs:
  drift:
${job("plan", setup, { mode: "drift" })}`;
}

/** GitHub reads a filter as a pattern; of its characters a branch may have these. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function branchFilter(branch: string): string {
  return branch.replace(/[+!\]]/g, "\\$&");
}

function expression(text: string): string {
  return `\${{ ${text} }}`;
}

function name(what: string, { label }: Setup): string {
  return label === undefined ? what : `${what} (${label})`;
}

/** What has to be another one for each directory: a file, an environment on GitHub and its token, a concurrency group. */
export function labelled(what: string, { label }: Pick<Setup, "label">): string {
  return label === undefined ? `launchdarkly-${what}` : `launchdarkly-${label}-${what}`;
}

function job(role: "plan" | "apply", setup: Setup, inputs: Record<string, string> = {}): string {
  const { directory, label, version } = setup;
  const all = {
    "access-token": expression("secrets.LAUNCHDARKLY_ACCESS_TOKEN"),
    ...(label !== undefined && { directory: yamlText(directory) }),
    ...inputs,
  };
  const given = Object.entries(all).map(([input, value]) => `          ${input}: ${value}\n`);
  return `    runs-on: ubuntu-latest
    timeout-minutes: 30
    environment:
      name: ${labelled(role, setup)}
      deployment: false
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - uses: ${action}@v${version} # an immutable release
        with:
${given.join("")}`;
}
