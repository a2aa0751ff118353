import { Mt as resolveHost, Nt as resolveOwner, Pt as standardDirectory, St as isError, a as configurationName, c as readRevision, l as parseConfiguration, u as standardConfiguration } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { t as modeline } from "./schema-address-D82wGm6E.js";
import { t as action } from "./action-name-B5zCDJqH.js";
import { Gt as messageOf, Tt as version, Ut as present, Wt as ExpectedError, ot as json } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { a as readWorkingTree, d as git, f as originName, m as diagnosticsText, n as told, p as originUrl, r as locate, s as defaultBranch, t as linesIn, u as attempt } from "./validate_plan_apply-Bk2EMmxd.js";
import { n as checkName } from "./action-validate_action-plan_action-apply-C0QEyw8G.js";
import { lstat, mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import { dirname, join, posix, relative } from "node:path";
// src/initial/yaml-text.ts
function yamlText(text) {
	return /^\.?[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n|\.nan|\.inf)$/i.test(text) ? text : JSON.stringify(text).replace(unprintable, escaped);
}
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
function escaped(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
// src/initial/documents.ts
function configurationText(owner, version) {
	return `${modeline("config", version)}# Who owns what these documents make in LaunchDarkly. It stands in every marker: after a change, name the old one in \`formerOwners\`.
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
function firstDocument(project, environments, version) {
	return `${modeline("workflow", version)}# A sample that is not read. Give it the ending .yaml, and your own flag: it then starts with the merge.
kind: Workflow
key: new-checkout
project: ${yamlText(project)}
flag: new-checkout
environments: [${environments.map(yamlText).join(", ")}]
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
function statement(resources, ...actions) {
	return {
		effect: "allow",
		resources: [resources].flat(),
		actions
	};
}
function roleKey(what, label) {
	return label === void 0 ? `workflow-sync-${what}` : `workflow-sync-${label}-${what}`;
}
function roleName(what, label) {
	return label === void 0 ? `Workflow sync: ${what}` : `Workflow sync (${label}): ${what}`;
}
function planRole(project, label) {
	return {
		key: roleKey("plan", label),
		name: roleName("plan", label),
		description: "Reads flags, environments, workflows and templates. Changes nothing.",
		basePermissions: "no_access",
		policy: [statement(`proj/${project}`, "viewProject"), statement("template/*", "viewTemplate")]
	};
}
function applyRole(project, environments = ["*"], label) {
	return {
		key: roleKey("apply", label),
		name: roleName("apply", label),
		description: "Creates and deletes workflows and templates.",
		basePermissions: "no_access",
		policy: [
			statement(`proj/${project}`, "viewProject"),
			statement(environments.map((environment) => `proj/${project}:env/${environment}:flag/*`), "updateFeatureWorkflows", "updateOn", "updateFallthrough", "updateTargets", "updateRules", "createApprovalRequest"),
			statement("template/*", "viewTemplate", "createTemplate", "deleteTemplate")
		]
	};
}
// src/initial/workflow-files.ts
const checkout = "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0";
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
  group: ${labelled("plan", setup)}-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  plan:
${job("plan", setup)}`;
}
function applyFile(setup) {
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
  group: ${labelled("drift", setup)}
jobs:
  drift:
${job("plan", setup, { mode: "drift" })}`;
}
function branchFilter(branch) {
	return branch.replace(/[+!\]]/g, "\\$&");
}
function expression(text) {
	return `\${{ ${text} }}`;
}
function name(what, { label }) {
	return label === void 0 ? what : `${what} (${label})`;
}
function labelled(what, { label }) {
	return label === void 0 ? `launchdarkly-${what}` : `launchdarkly-${label}-${what}`;
}
function job(role, setup, inputs = {}) {
	const { directory, label, version } = setup;
	const all = {
		"access-token": expression("secrets.LAUNCHDARKLY_ACCESS_TOKEN"),
		...label !== void 0 && { directory: yamlText(directory) },
		...inputs
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
// src/initial/files.ts
function initialFiles(repository, withSample) {
	const { owner, project, environments, directory, label, version } = repository;
	const workflowFile = (what) => `.github/workflows/${labelled(what, repository)}.yml`;
	const texts = {
		[`${directory}/workflow-sync.yaml`]: configurationText(owner, version),
		...withSample && { [`${directory}/workflows/new-checkout.yaml.sample`]: firstDocument(project ?? "storefront", environments ?? ["production"], version) },
		[`${directory}/roles/plan.json`]: roleText(planRole(project ?? "*", label)),
		[`${directory}/roles/apply.json`]: roleText(applyRole(project ?? "*", environments, label)),
		[workflowFile("plan")]: planFile(repository),
		[workflowFile("apply")]: applyFile(repository),
		[workflowFile("drift")]: driftFile(repository)
	};
	return Object.entries(texts).map(([path, text]) => ({
		path,
		text
	}));
}
function roleText(role) {
	return `${JSON.stringify(role, null, 2)}\n`;
}
// src/initial/next-steps.ts
const accessPage = "https://github.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/blob/main/docs/access.md#separate-tokens";
function nextSteps(repository, surroundings) {
	const { check, checkOfOwner, name, isReleased, gitHub, launchDarkly } = surroundings;
	const { directory, branch, label, owner } = repository;
	const [forPlan, forApply] = [labelled("plan", repository), labelled("apply", repository)];
	const place = label === void 0 ? "" : ` --dir ${word(directory)}`;
	const environments = `repos/${name ?? "{owner}/{repo}"}/environments`;
	const server = gitHub.replace("https://", "");
	const isElsewhere = server !== "github.com";
	const api = `gh api${isElsewhere ? ` --hostname ${server}` : ""}`;
	const secret = (environment) => `gh secret set LAUNCHDARKLY_ACCESS_TOKEN --env ${environment}${name === void 0 ? "" : ` --repo ${isElsewhere ? `${server}/` : ""}${name}`}`;
	const required = checkOfOwner === void 0 ? `"${check}"` : `"${checkOfOwner}" if the repository is called ${owner} on GitHub, else "${check}"`;
	const rules = name === void 0 ? "the repository's settings on GitHub" : `${gitHub}/${name}/settings/rules`;
	return [
		{
			text: `In LaunchDarkly, make the two roles. ${allowed(repository)} The variable ADMIN holds a token that may make roles.`,
			commands: ["plan", "apply"].map((role) => `curl --fail-with-body "${launchDarkly}/api/v2/roles" --header "Authorization: $ADMIN" --header "Content-Type: application/json" --data ${word(`@${directory}/roles/${role}.json`)}`)
		},
		{
			text: `Make a service token with each role, as https://launchdarkly.com/docs/home/account/api-create says: the role \`Custom\`, then \`${roleName("plan", label)}\` or \`${roleName("apply", label)}\`.`,
			commands: []
		},
		{
			text: `On GitHub, make the environment \`${forPlan}\`, with the first token as its secret; the last command asks for it.`,
			commands: [`${api} --method PUT ${environments}/${forPlan}`, secret(forPlan)]
		},
		{
			text: `Make the environment \`${forApply}\`, with the second token, for the branch \`${branch}\` only and with required reviewers, self-review prevented: put a login in the place of REVIEWER. The branch is the real boundary. The reviewers are there since one person starts a run by hand with \`allow\`, and lets through what nobody else has seen; each merge waits for them, too. ${accessPage} says how to have them for runs by hand alone, and which plans of GitHub have them.`,
			commands: [
				`${api} --method PUT ${environments}/${forApply} --field 'deployment_branch_policy[protected_branches]=false' --field 'deployment_branch_policy[custom_branch_policies]=true' --field prevent_self_review=true --field 'reviewers[][type]=User' --field "reviewers[][id]=$(${api} users/REVIEWER --jq .id)"`,
				`${api} --method POST ${environments}/${forApply}/deployment-branch-policies --raw-field ${word(`name=${branch}`)}`,
				secret(forApply)
			]
		},
		...isReleased ? [] : [pinned(repository)],
		{
			text: "Commit these files, and merge them. Nothing is made in LaunchDarkly by that.",
			commands: [
				`git switch --create ${labelled("workflows", repository)}`,
				`git add ${word(directory)} .github/workflows`,
				"git commit --message \"keep LaunchDarkly workflows in the repository\"",
				"git push --set-upstream origin HEAD",
				"gh pr create --fill"
			]
		},
		{
			text: `Protect the branch \`${branch}\`: require a pull request, and the check ${required}, which GitHub offers once it has run. In ${rules}.`,
			commands: []
		},
		{
			text: "Write a first document. The sample is one to begin with: give it your own project and flag.",
			commands: [
				`cp ${word(`${directory}/workflows/new-checkout.yaml.sample`)} ${word(`${directory}/workflows/new-checkout.yaml`)}`,
				`ld-sync validate${place}`,
				`ld-sync plan${place}`
			]
		}
	];
}
function pinned(repository) {
	const { version } = repository;
	const files = [
		"plan",
		"apply",
		"drift"
	].map((what) => `.github/workflows/${labelled(what, repository)}.yml`);
	return {
		text: `The workflow files name the release \`v${version}\` of the Action, which is not published yet: until it is, no job of them can start. Put the newest commit of its repository in its place.`,
		commands: [
			`SHA=$(git ls-remote https://github.com/${action} HEAD | cut -f 1)`,
			`test -n "$SHA" && sed -i.bak "s|${action}@v${version} # .*|${action}@$SHA # before v${version}|" ${files.join(" ")}`,
			`rm ${files.map((file) => `${file}.bak`).join(" ")}`
		]
	};
}
function allowed({ directory, project, environments }) {
	const projects = project === void 0 ? "all projects" : `the project \`${project}\``;
	const where = environments === void 0 ? "all environments" : environments.map((environment) => `\`${environment}\``).join(", ");
	const missing = [...project === void 0 ? ["your project's key in the place of the `*` after `proj/`"] : [], ...environments === void 0 ? ["an environment's in the place of the one after `env/`"] : []];
	return `${directory}/roles/plan.json may read ${projects} and all templates. ${directory}/roles/apply.json may make and delete workflows of ${projects} in ${where}, change flags there as stages do, and make and delete templates.${missing.length === 0 ? "" : ` To allow less, put ${missing.join(", and ")}, or delete ${directory}/roles and run this again with ${project === void 0 ? "`--project`" : ""}${missing.length === 2 ? " and " : ""}${environments === void 0 ? "`--environment`" : ""}.`}`;
}
function word(text) {
	return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
// src/commands/init-repository.ts
async function repositoryOf(options, location, existing, terminal) {
	const { directory } = location;
	const { project, environment: environments } = options;
	if (!/^[\p{L}\p{N}._ /-]+$/u.test(directory)) throw new ExpectedError(`The directory ${directory} can't be named in a workflow file.`, "Use letters, digits, blanks and . _ - / only.");
	checkKeys(project === void 0 ? [] : [project], "project");
	checkKeys(environments ?? [], "environment");
	const owner = await ownerOf(options, location, existing, terminal);
	const others = await otherOwners(location, terminal.environment);
	refuseTaken(owner, others);
	const label = directory === ".launchdarkly" ? void 0 : labelOf(directory);
	refuseTakenLabel(directory, label, others);
	const { branch, from } = await branchOf(options, location);
	return {
		repository: {
			directory,
			owner,
			branch,
			version,
			...present({
				label,
				project,
				environments: environments && [...new Set(environments)]
			})
		},
		branchFrom: from,
		warnings: others.flatMap(({ problem }) => problem ?? [])
	};
}
function checkKeys(keys, of) {
	const wrong = keys.find((key) => !/^[\w.-]+$/.test(key));
	if (wrong === void 0) return;
	const several = of === "environment" ? " Several are given by the option several times." : "";
	throw new ExpectedError(`\`${wrong}\` is no key of ${of === "project" ? "a project" : "an environment"}.`, `A key has letters, digits and . _ - only; LaunchDarkly shows it in the project's settings.${several}`);
}
async function branchOf({ branch }, { root, inRepository }) {
	const found = branch === void 0 ? (inRepository ? await defaultBranch(root) : void 0) ?? {
		branch: "main",
		from: "assumed"
	} : {
		branch,
		from: "option"
	};
	const isValid = await attempt(root, ["check-ref-format", `refs/heads/${found.branch}`]) !== void 0;
	if (found.branch.startsWith("-") || !isValid && await attempt(root, ["--version"]) !== void 0) throw new ExpectedError(`\`${found.branch}\` is no name of a branch.`, "Correct `--branch`.");
	if (found.branch.includes("${{")) throw new ExpectedError(`The branch ${found.branch} can't be named in a workflow file.`, "Give the default branch another name; one without `${{`.");
	return found;
}
function branchWarning({ repository: { branch }, branchFrom: from }) {
	if (from !== "current" && from !== "assumed") return [];
	const why = from === "current" ? `No remote tells which branch is the default one: \`${branch}\`, which is checked out, is taken.` : `No branch is checked out, and no remote tells which one is the default: \`${branch}\` is assumed.`;
	return [{
		severity: from === "current" ? "notice" : "warning",
		code: "branch-unknown",
		message: `${why} Only what is merged into it will be applied.`,
		hint: "If it is another, write it into the apply workflow, `branches: […]`, or delete that file and run this again with `--branch`."
	}];
}
async function otherOwners({ root, directory, inRepository }, environment) {
	if (!inRepository) return [];
	const patterns = [
		`:(glob)**/${configurationName}`,
		`:(glob)${standardDirectory}/workflows/**`,
		`:(glob)${standardDirectory}/templates/**`
	];
	const listed = (await git(root, [
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard",
		"--",
		...patterns
	])).toString();
	const files = new Set(listed.split("\0").filter((path) => path !== ""));
	const configured = [...files].filter((path) => posix.basename(path) === configurationName).map(posix.dirname);
	const holdsStandard = [...files].some((path) => path.startsWith(`${standardDirectory}/`));
	const directories = /* @__PURE__ */ new Set([...configured, ...holdsStandard ? [standardDirectory] : []]);
	directories.delete(directory);
	const name = await originName(root) ?? environment.GITHUB_REPOSITORY;
	return Promise.all([...directories].sort().map((other) => ownersIn(root, other, name)));
}
async function ownersIn(root, directory, name) {
	const path = posix.join(directory, configurationName);
	const unnamed = directory === ".launchdarkly" && name !== void 0 && name !== "" ? [name] : [];
	const unclear = (why) => ({
		directory,
		owners: unnamed,
		problem: {
			severity: "warning",
			code: "owner-unclear",
			message: `It isn't known which owner ${directory} has: ${why}`,
			hint: "Two directories with one owner would delete each other's workflows: see that they differ."
		}
	});
	try {
		const bytes = await readFile(join(root, path));
		const { configuration } = parseConfiguration({
			path,
			bytes
		});
		if (configuration === void 0) return unclear(`${path} is not valid.`);
		const { owner, formerOwners } = configuration;
		return {
			directory,
			owners: [...owner === void 0 ? unnamed : [owner], ...formerOwners]
		};
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "ENOENT" ? {
			directory,
			owners: unnamed
		} : unclear(`${messageOf(error)}.`);
	}
}
function refuseTaken(owner, others) {
	if (owner === "") return;
	const taken = others.find(({ owners }) => owners.some((other) => other.toLowerCase() === owner.toLowerCase()));
	if (taken === void 0) return;
	throw new ExpectedError(`The owner \`${owner}\` is that of ${taken.directory} already: two directories with one owner would delete each other's workflows.`, `Give another \`--owner\`, such as \`${owner}-2\`; or, for documents of the same owner, put them into ${taken.directory}.`);
}
function refuseTakenLabel(directory, label, others) {
	const same = others.find((other) => other.directory !== ".launchdarkly" && labelOf(other.directory) === label);
	if (same === void 0) return;
	throw new ExpectedError(`The workflow files, roles and environments of ${directory} would have the names of those of ${same.directory}: both are called \`${label}\`.`, "Give the directory another name; letters a-z and digits count, signs between them don't.");
}
async function surroundingsOf({ owner }, { root, inRepository }, { configuration }, environment) {
	const instance = configuration?.owner ?? owner;
	const url = inRepository ? await originUrl(root) : void 0;
	const name = (inRepository ? await originName(root) : void 0) || environment.GITHUB_REPOSITORY;
	const { host, diagnostics } = resolveHost(environment.LAUNCHDARKLY_API_HOST);
	return {
		check: checkIn(name || "/", instance || name || "/"),
		...name ? { name } : /^[^/]+\/[^/]+$/.test(instance) && { checkOfOwner: checkIn(instance, instance) },
		isReleased: false,
		gitHub: `https://${/(?:@|:\/\/)(?:[^@/]*@)?([\w-]+(?:\.[\w-]+)+)[:/]/.exec(url ?? "")?.[1] ?? "github.com"}`,
		launchDarkly: diagnostics.some(({ severity }) => severity === "error") ? "https://app.launchdarkly.com" : host
	};
}
function checkIn(repository, instance) {
	const [owner = "", repo = ""] = repository.split("/");
	return checkName({
		owner,
		repo
	}, instance);
}
async function ownerOf({ owner }, { root, directory, inRepository }, { configuration }, { environment }) {
	if (configuration !== void 0) {
		if (owner !== void 0 && owner !== configuration.owner) throw new ExpectedError(`The configuration in ${directory} ${configuration.owner === void 0 ? "names no owner" : `names the owner \`${configuration.owner}\``}, not \`${owner}\`.`, "Change it there, or leave `--owner` out.");
		return configuration.owner ?? "";
	}
	const repository = (inRepository ? await originName(root) : void 0) ?? environment.GITHUB_REPOSITORY;
	const resolved = resolveOwner({
		directory,
		configuration: standardConfiguration,
		...present({
			owner,
			repository
		})
	});
	if ("diagnostic" in resolved) throw new ExpectedError(resolved.diagnostic.message, directory === ".launchdarkly" ? "Give `--owner`; the repository's full name is a good one." : "Give `--owner`, one that no other directory has.");
	if (resolved.owners.owner.length > mostOwner || /[\p{Cc}\p{Cf}]/u.test(resolved.owners.owner)) throw new ExpectedError(`The owner is longer than ${mostOwner} characters, or holds some that can't be seen.`, "Give another `--owner`; the repository's full name is a good one.");
	return resolved.owners.owner;
}
const mostOwner = 200;
function labelOf(directory) {
	return directory.replace(/\/\.launchdarkly$/, "").toLowerCase().match(/[a-z0-9]+/g)?.join("-") ?? "documents";
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
		if (options.format === "json") out(`${json({
			version: 1,
			files: [],
			kept: [],
			diagnostics: broken
		})}\n`);
		else err(`${diagnosticsText(broken, paint, linesIn(tree.files, terminal))}\n\n`);
		err(paint.red(`Nothing is written while what is in ${directory} is not valid.\n`));
		return 1;
	}
	const setUp = await repositoryOf(options, location, existing, terminal);
	const { repository, branchFrom } = setUp;
	const files = initialFiles(repository, existing.count === 0);
	const kept = await presentOf(root, files);
	const missing = files.filter((file) => !kept.includes(file));
	for (const { path } of missing) await refuseBlocked(root, path);
	for (const file of missing) await write(root, file);
	const namesBranch = missing.some(({ text }) => text.includes("branches:"));
	const warnings = [...setUp.warnings, ...namesBranch ? branchWarning(setUp) : []];
	const here = await realpath(terminal.workingDirectory);
	const fromHere = ({ path }) => relative(here, join(root, path));
	const next = missing.length === 0 ? [] : nextSteps(repository, await surroundingsOf(repository, location, existing, terminal.environment));
	if (options.format === "json") {
		const { branch } = repository;
		const lists = {
			files: missing.map(fromHere),
			kept: kept.map(fromHere),
			diagnostics: warnings
		};
		out(`${json({
			version: 1,
			...lists,
			branch: {
				name: branch,
				from: branchFrom
			},
			next
		})}\n`);
		return 0;
	}
	for (const file of missing) out(`${fromHere(file)}\n`);
	for (const { path } of kept) say(`${paint.yellow("notice")}: ${path} is there already, and stays as it is.\n`);
	const shown = told(warnings, terminal);
	if (shown.length > 0) err(`${diagnosticsText(shown, paint, linesIn(tree.files, terminal))}\n`);
	if (next.length === 0) say("Nothing is missing.\n");
	else tellNext(next, root !== here, terminal);
	return 0;
}
function tellNext(steps, isElsewhere, { say, sayCommand }) {
	say(`\nNext${isElsewhere ? ", in the repository's root" : ""}:\n`);
	for (const [index, { text, commands }] of steps.entries()) {
		say(`\n${index + 1}. ${text}\n`);
		for (const command of commands) sayCommand(`     ${command}`);
	}
}
async function presentOf(root, files) {
	const found = await Promise.all(files.map(({ path }) => lstat(join(root, path)).then(() => true, () => false)));
	return files.filter((_, index) => found[index]);
}
async function refuseBlocked(root, path) {
	for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
		const stat = await lstat(join(root, parent)).catch(() => void 0);
		if (stat !== void 0 && !stat.isDirectory()) throw new ExpectedError(`${parent} is not a directory, so nothing is written.`, "Move it out of the way.");
	}
}
async function write(root, { path, text }) {
	try {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text, { flag: "wx" });
	} catch (error) {
		throw new ExpectedError(`${path} can't be written: ${messageOf(error)}.`, "Mend that, and run it again: what has been written stays.");
	}
}
export { init };
