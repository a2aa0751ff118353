import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  modeline
} from "./chunk-SNO4XSCB.js";
import {
  checkName
} from "./chunk-WADBTTRO.js";
import "./chunk-JFUIBFLU.js";
import "./chunk-SRAIKGVP.js";
import {
  defaultBranch,
  diagnosticsText,
  locate,
  originName,
  readWorkingTree
} from "./chunk-WOUR2SP7.js";
import {
  readRevision,
  resolveOwner,
  standardConfiguration,
  standardDirectory
} from "./chunk-JXQGFOX6.js";
import {
  isError
} from "./chunk-F33RNJOQ.js";
import "./chunk-6L2KU3M3.js";
import {
  present
} from "./chunk-77JXZZ6V.js";
import {
  linesIn
} from "./chunk-Z37SDV3R.js";
import "./chunk-TPTWMJEU.js";
import "./chunk-IBEZ5BFI.js";
import {
  version
} from "./chunk-TYLOO6J7.js";
import {
  json
} from "./chunk-XCZ2U4FN.js";
import "./chunk-MMUMCMMQ.js";
import {
  ExpectedError,
  messageOf
} from "./chunk-ORF7NN5K.js";
import "./chunk-LCC54T3V.js";

// src/commands/init.ts
import { lstat, mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

// src/initial/yaml-text.ts
function yamlText(text) {
  const isPlain = /^[A-Za-z.][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n|\.nan|\.inf)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

// src/initial/documents.ts
function configurationText(owner, version2) {
  return `${modeline("config", version2)}# Who owns what these documents make in LaunchDarkly. It stands in every marker: after a change, name the old one in \`formerOwners\`.
owner: ${yamlText(owner)}
# Used where a document leaves them out.
# defaults:
#   project: storefront
#   environments: [production]
#   maintainer: ada@example.com
# Dates are shown in this zone, too.
# timeZone: Europe/Berlin
`;
}
function firstDocument(project, version2) {
  return `${modeline("workflow", version2)}# A sample that is not read. Give it the ending .yaml, and your own flag: it then starts with the merge.
kind: Workflow
key: new-checkout
project: ${yamlText(project)}
flag: new-checkout
environments: [production]
name: Progressive rollout of the new checkout
stages:
  - name: 10% of customers
    conditions:
      - wait: 1d
    action:
      - turn: on
      - rollout: { true: 10%, false: rest }
  - name: everyone
    conditions:
      - wait: 1w
    action:
      - serve: true
`;
}

// src/initial/roles.ts
function statement(resource, ...actions) {
  return { effect: "allow", resources: [resource], actions };
}
function planRole(project) {
  return {
    key: "workflow-sync-plan",
    name: "Workflow sync: plan",
    description: "Reads flags, environments, workflows and templates. Changes nothing.",
    basePermissions: "no_access",
    policy: [statement(`proj/${project}`, "viewProject"), statement("template/*", "viewTemplate")]
  };
}
function applyRole(project) {
  return {
    key: "workflow-sync-apply",
    name: "Workflow sync: apply",
    description: "Creates and deletes workflows and templates.",
    basePermissions: "no_access",
    policy: [
      statement(`proj/${project}`, "viewProject"),
      statement(
        `proj/${project}:env/*:flag/*`,
        "updateFeatureWorkflows",
        "updateOn",
        "updateFallthrough",
        "updateTargets",
        "updateRules",
        "createApprovalRequest"
      ),
      statement("template/*", "viewTemplate", "createTemplate", "deleteTemplate")
    ]
  };
}

// src/initial/workflow-files.ts
var checkout = "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0";
function planFile(setup) {
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
  group: ${group("plan", setup)}-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  plan:
${job("launchdarkly-plan", setup)}`;
}
function applyFile(setup) {
  return `# Carries out on a merge what the plan on its pull request showed. Its environment, which only the default branch may use, holds the
# token that may write. By hand it plans or applies what is left over: give the environment required reviewers, since one person starts it.
name: ${name("LaunchDarkly apply", setup)}
on:
  push:
    branches: [${yamlText(setup.branch)}]
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
  group: ${group("apply", setup)}
  queue: max
jobs:
  apply:
${job("launchdarkly-apply", setup, {
    mode: expression("inputs.mode || 'auto'"),
    base: expression("inputs.base"),
    allow: expression("inputs.allow")
  })}`;
}
function driftFile(setup) {
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
  group: ${group("drift", setup)}
jobs:
  drift:
${job("launchdarkly-plan", setup, { mode: "drift" })}`;
}
function expression(text) {
  return `\${{ ${text} }}`;
}
function name(what, { label }) {
  return label === void 0 ? what : `${what} (${label})`;
}
function group(what, { label }) {
  return label === void 0 ? `launchdarkly-${what}` : `launchdarkly-${label}-${what}`;
}
function job(environment, { directory, label, version: version2 }, inputs = {}) {
  const all = {
    "access-token": expression("secrets.LAUNCHDARKLY_ACCESS_TOKEN"),
    ...label !== void 0 && { directory: yamlText(directory) },
    ...inputs
  };
  const given = Object.entries(all).map(([input, value]) => `          ${input}: ${value}
`);
  return `    runs-on: ubuntu-latest
    timeout-minutes: 30
    environment:
      name: ${environment}
      deployment: false
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - uses: launchdarkly-workflow-sync/launchdarkly-workflow-sync@v${version2} # an immutable release
        with:
${given.join("")}`;
}

// src/initial/files.ts
function initialFiles(repository, withSample) {
  const { owner, project, directory, label, version: version2 } = repository;
  const workflowFile = (what) => `.github/workflows/launchdarkly-${label === void 0 ? "" : `${label}-`}${what}.yml`;
  const texts = {
    [`${directory}/workflow-sync.yaml`]: configurationText(owner, version2),
    ...withSample && {
      [`${directory}/workflows/new-checkout.yaml.sample`]: firstDocument(project ?? "storefront", version2)
    },
    [`${directory}/roles/plan.json`]: roleText(planRole(project ?? "*")),
    [`${directory}/roles/apply.json`]: roleText(applyRole(project ?? "*")),
    [workflowFile("plan")]: planFile(repository),
    [workflowFile("apply")]: applyFile(repository),
    [workflowFile("drift")]: driftFile(repository)
  };
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}
function roleText(role) {
  return `${JSON.stringify(role, null, 2)}
`;
}

// src/initial/next-steps.ts
function nextSteps({ directory, branch, project }, check) {
  const narrow = project === void 0 ? " In both, put your project's key in the place of the `*` after `proj/`." : "";
  const steps = [
    `In LaunchDarkly, make two roles of ${directory}/roles/plan.json and ${directory}/roles/apply.json, and a service token with each.${narrow}`,
    `On GitHub, make two environments, each with a secret LAUNCHDARKLY_ACCESS_TOKEN: \`launchdarkly-plan\` with the first token, and \`launchdarkly-apply\` with the second, limited to the branch \`${branch}\`. That limit is the real boundary.`,
    "Give `launchdarkly-apply` required reviewers, with self-review prevented: who starts a run by hand with `allow` is one person, and lets through what nobody else has seen. Each merge then waits for them, too; https://github.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/blob/main/docs/access.md#separate-tokens says how to have them for runs by hand alone.",
    `Commit these files and merge them. Nothing is made in LaunchDarkly by that.`,
    `Protect the branch \`${branch}\`: require a pull request, and the check "${check}", which GitHub offers once it has run.`,
    `Write a first document: ${directory}/workflows/new-checkout.yaml.sample is one to begin with. \`ld-sync validate\` checks it.`
  ];
  return `Next:
${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}
`;
}

// src/commands/init.ts
async function init(options, terminal) {
  const { out, err, say, paint } = terminal;
  const location = await locate(options, terminal, true);
  const { root, directory } = location;
  const tree = await readWorkingTree(root, directory);
  const existing = readRevision(tree.files, directory, "head");
  const broken = [...tree.diagnostics, ...existing.diagnostics].filter(isError);
  if (broken.length > 0) {
    if (options.format === "json") out(`${json({ version: 1, files: [], kept: [], diagnostics: broken })}
`);
    else err(`${diagnosticsText(broken, paint, linesIn(tree.files, terminal))}

`);
    err(paint.red(`Nothing is written while what is in ${directory} is not valid.
`));
    return 1;
  }
  const repository = await repositoryOf(options, location, existing, terminal);
  const files = initialFiles(repository, existing.count === 0);
  const kept = await presentOf(root, files);
  const missing = files.filter((file) => !kept.includes(file));
  for (const { path } of missing) await refuseBlocked(root, path);
  for (const file of missing) await write(root, file);
  const here = await realpath(terminal.workingDirectory);
  const fromHere = ({ path }) => relative(here, join(root, path));
  if (options.format === "json") {
    out(`${json({ version: 1, files: missing.map(fromHere), kept: kept.map(fromHere), diagnostics: [] })}
`);
    return 0;
  }
  for (const file of missing) out(`${fromHere(file)}
`);
  for (const { path } of kept) say(`${paint.yellow("notice")}: ${path} is there already, and stays as it is.
`);
  say(
    missing.length === 0 ? "Nothing is missing.\n" : `
${nextSteps(repository, await checkOf(repository, location, existing, terminal))}`
  );
  return 0;
}
async function checkOf({ owner }, { root, inRepository }, { configuration }, { environment }) {
  const instance = configuration?.owner ?? owner;
  const name2 = (inRepository ? await originName(root) : void 0) ?? environment.GITHUB_REPOSITORY ?? instance;
  const [of = "", repo = ""] = name2.split("/");
  return checkName({ owner: of, repo }, instance === "" ? name2 : instance);
}
async function repositoryOf(options, location, existing, terminal) {
  const { directory, root, inRepository } = location;
  const { project } = options;
  if (!/^[\p{L}\p{N}._ /-]+$/u.test(directory))
    throw new ExpectedError(
      `The directory ${directory} can't be named in a workflow file.`,
      "Use letters, digits, blanks and . _ - / only."
    );
  if (project !== void 0 && !/^[\w.-]+$/.test(project))
    throw new ExpectedError(
      `\`${project}\` is no key of a project.`,
      "A key has letters, digits and . _ - only; LaunchDarkly shows it in the project's settings."
    );
  return {
    directory,
    owner: await ownerOf(options, location, existing, terminal),
    branch: (inRepository ? await defaultBranch(root) : void 0) ?? "main",
    version,
    ...directory !== standardDirectory && { label: labelOf(directory) },
    ...present({ project })
  };
}
async function ownerOf({ owner }, { root, directory, inRepository }, { configuration }, { environment }) {
  if (configuration !== void 0) {
    if (owner !== void 0 && owner !== configuration.owner)
      throw new ExpectedError(
        `The configuration in ${directory} ${configuration.owner === void 0 ? "names no owner" : `names the owner \`${configuration.owner}\``}, not \`${owner}\`.`,
        "Change it there, or leave `--owner` out."
      );
    return configuration.owner ?? "";
  }
  const repository = (inRepository ? await originName(root) : void 0) ?? environment.GITHUB_REPOSITORY;
  const resolved = resolveOwner({
    directory,
    configuration: standardConfiguration,
    ...present({ owner, repository })
  });
  if ("diagnostic" in resolved)
    throw new ExpectedError(
      resolved.diagnostic.message,
      directory === standardDirectory ? "Give `--owner`; the repository's full name is a good one." : "Give `--owner`, one that no other directory has."
    );
  if (resolved.owners.owner.length > mostOwner || /[\p{Cc}\p{Cf}]/u.test(resolved.owners.owner))
    throw new ExpectedError(
      `The owner is longer than ${mostOwner} characters, or holds some that can't be seen.`,
      "Give another `--owner`; the repository's full name is a good one."
    );
  return resolved.owners.owner;
}
var mostOwner = 200;
function labelOf(directory) {
  const words = directory.replace(/\/\.launchdarkly$/, "").toLowerCase().match(/[a-z0-9]+/g);
  return words?.join("-") ?? "documents";
}
async function presentOf(root, files) {
  const found = await Promise.all(
    files.map(
      ({ path }) => lstat(join(root, path)).then(
        () => true,
        () => false
      )
    )
  );
  return files.filter((_, index) => found[index]);
}
async function refuseBlocked(root, path) {
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    const stat = await lstat(join(root, parent)).catch(() => void 0);
    if (stat !== void 0 && !stat.isDirectory())
      throw new ExpectedError(`${parent} is not a directory, so nothing is written.`, "Move it out of the way.");
  }
}
async function write(root, { path, text }) {
  try {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text, { flag: "wx" });
  } catch (error) {
    throw new ExpectedError(
      `${path} can't be written: ${messageOf(error)}.`,
      "Mend that, and run it again: what has been written stays."
    );
  }
}
export {
  init
};
