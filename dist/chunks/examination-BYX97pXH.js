import { S as isRequestFailure, b as githubDiagnostic, i as itemsOf, x as isRefused } from "./action-validate_action-plan_action-apply_post-CSykw9sP.js";
import { At as quoted, Bt as object, Ct as flagName, Dt as counted, Ht as texts, Lt as isObject, Ot as joined, St as environmentName, Tt as version, Ut as present, Vt as objects, Wt as ExpectedError, dt as visible, ft as withoutCommands, kt as listed, n as nearest, ot as json, t as alikeHint, ut as shortened, wt as targetName, zt as list } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { Ot as isLoopback, St as isError, _ as parseYaml, at as withStatus, c as readRevision, it as findingGroups, n as judgedRevision, u as standardConfiguration } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { n as checkName } from "./action-validate_action-plan_action-apply-C0QEyw8G.js";
import { _t as LaunchDarklyError, f as identify } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { _ as readFlags, g as readingOnce, j as classifyWorkflow } from "./plan_apply_action-plan_action-apply-D5oZMVDg.js";
import { t as action } from "./action-name-B5zCDJqH.js";
// src/examining/checks.ts
const doctorChecks = {
	proxy: {
		group: "launchdarkly",
		why: "Every request to LaunchDarkly and GitHub goes through it."
	},
	host: {
		group: "launchdarkly",
		why: "Nothing can be planned or applied while LaunchDarkly can't be reached."
	},
	clock: {
		group: "launchdarkly",
		why: "Plans go by LaunchDarkly's clock, so they stay right; but certificates, logs and dates that people write by this machine's clock don't."
	},
	token: {
		group: "launchdarkly",
		why: "Every request to LaunchDarkly carries the access token."
	},
	"rate-limit": {
		group: "launchdarkly",
		why: "All tokens of an account share its limit: where little is left, runs take longer or end unfinished."
	},
	names: {
		group: "launchdarkly",
		why: "A document that names a project, flag or environment that isn't there can't be planned."
	},
	workflows: {
		group: "launchdarkly",
		why: "Workflows are part of LaunchDarkly's Enterprise plan, and what is live can't be compared unless they can be listed."
	},
	templates: {
		group: "launchdarkly",
		why: "A template is known by its key in the list of all templates, and a workflow made from one needs it."
	},
	approvals: {
		group: "launchdarkly",
		why: "Where approvals go through another system, such as ServiceNow, LaunchDarkly takes no workflows; where it requires them itself, a workflow may be refused or fail."
	},
	owners: {
		group: "launchdarkly",
		why: "Only what carries this owner's marker is changed: what is somebody else's, or unclear, stops a document of the same key."
	},
	"may-plan": {
		group: "launchdarkly",
		why: "A plan reads all that the documents name."
	},
	"may-apply": {
		group: "launchdarkly",
		why: "An apply creates and deletes workflows and templates."
	},
	documents: {
		group: "documents",
		why: "Nothing is planned while a document has an error."
	},
	owner: {
		group: "documents",
		why: "The owner's name stands in the marker of all that is made."
	},
	maintainer: {
		group: "documents",
		why: "A service token belongs to no member, and LaunchDarkly doesn't document who maintains what it makes."
	},
	identity: {
		group: "github",
		why: "Comments, check runs and records count as ours only under the identity of the job's own token."
	},
	repository: {
		group: "github",
		why: "Only what is on the default branch is applied, and an archived repository takes no writes."
	},
	contents: {
		group: "github",
		why: "The documents at head and base are read from GitHub."
	},
	"pull-requests": {
		group: "github",
		why: "The plan stands in a comment on the pull request, and an apply finds the pull requests that were merged."
	},
	checks: {
		group: "github",
		why: "A plan leaves its check run, and an apply is held to what that showed."
	},
	deployments: {
		group: "github",
		why: "The record of each apply is a deployment: without it nobody could tell what has run."
	},
	issues: {
		group: "github",
		why: "On a schedule, drift is told in an issue."
	},
	"required-check": {
		group: "github",
		why: "What a guard stops makes the check red; only where the branch requires the check does that hold up the merge."
	},
	"merge-queue": {
		group: "github",
		why: "A merge queue merges together what was planned apart: each has to be planned again as it will be merged."
	},
	"plan-environment": {
		group: "github",
		why: "The environment for plans holds the reader's token, which every branch may use."
	},
	"apply-environment": {
		group: "github",
		why: "The environment for applies keeps the token that writes where no branch but the default one can use it."
	},
	retention: {
		group: "github",
		why: "A merge is held to the check run of its plan: one that has expired by then is no longer there, and the comment's copy takes its place."
	},
	concurrency: {
		group: "github",
		why: "Two applies at once could each miss what the other makes, and an apply that is cancelled half-way leaves the rest undone."
	}
};
function finding(check, status, what, more = {}) {
	return {
		check,
		...doctorChecks[check],
		status,
		what,
		...present(more)
	};
}
function unlearnt(check, status, what, { why, hint, request }) {
	return finding(check, status, `${what}: ${why}`, {
		todo: hint,
		request
	});
}
const mostOfCheck = 10;
function few(findings, rest) {
	const shown = findings.length > mostOfCheck ? findings.slice(0, 9) : findings;
	const [first] = findings;
	if (first === void 0 || shown.length === findings.length) return [...shown];
	const { position: _, request: __, todo: ___, ...same } = first;
	return [...shown, {
		...same,
		what: rest(findings.length - shown.length)
	}];
}
// src/examining/facts.ts
const permissions = [
	"contents",
	"pull-requests",
	"checks",
	"deployments",
	"issues"
];
function isKnown(learnt) {
	return learnt !== void 0 && "known" in learnt;
}
function unknownOf(all, ...kinds) {
	return [...all].flatMap(([name, learnt]) => "unknown" in learnt && (kinds.length === 0 || kinds.includes(learnt.unknown.kind)) ? [{
		name,
		unknown: learnt.unknown
	}] : []);
}
// src/examining/access.ts
const decisive = "updateFeatureWorkflows";
function mayPlanFinding({ reads }) {
	const { projects, environments, flags, targets, templates } = reads;
	const failed = [...[
		projects,
		environments,
		flags
	].flatMap((all) => unknownOf(all)), ...templates !== void 0 && !isKnown(templates) ? [{
		name: "templates",
		unknown: templates.unknown
	}] : []];
	const isRefused = ({ unknown: { kind } }) => kind === "forbidden";
	const refused = [...failed, ...unknownOf(targets)].filter(isRefused);
	const [first] = refused;
	if (first !== void 0) return finding("may-plan", "not", `The token may not read ${quoted(first.name)}${refused.length > 1 ? ` and ${refused.length - 1} more` : ""}. ${first.unknown.why}`, {
		todo: first.unknown.hint,
		request: first.unknown.request
	});
	const read = [...targets.values()].filter(isKnown).length;
	if (read === 0 || read < targets.size || failed.length > 0) return finding("may-plan", "unknown", read === 0 ? "Nothing was read that a plan needs." : "Not all that a plan needs was read.", { todo: "See `names` and `workflows`: what they tell has to be mended first." });
	return finding("may-plan", "ok", `The token may read all that a plan needs: ${counted(flags.size, "flag")}, ${counted(environments.size, "environment")}, ${counted(targets.size, "target")}.`);
}
function mayApplyFinding({ reads }) {
	const told = accessOf(reads);
	const denied = told.filter(({ access }) => access === "denied");
	const [first] = denied;
	if (first !== void 0) return finding("may-apply", "not", `The token may not do ${quoted(decisive)} on ${quoted(first.name)}${denied.length > 1 ? ` and ${denied.length - 1} more` : ""}, by what LaunchDarkly says of the flag.`, { todo: "Give the token the apply's role of docs/access.md. If this token is for plans only, examine it with `--for plan`, or the Action's input `for: plan`." });
	if (told.length > 0 && told.every(({ access }) => access === "allowed")) return finding("may-apply", "ok", `The token may make and delete workflows on ${told.length === 1 ? "the documents' target" : `all ${told.length} targets`}, by what LaunchDarkly says of the flags.`);
	return finding("may-apply", "unknown", "LaunchDarkly doesn't say what the token may write, and this tries nothing.", { todo: "Hold its role against the apply's in docs/access.md; the first apply tells." });
}
function accessOf({ flags, targets }) {
	return [...targets].flatMap(([name]) => {
		const [project, key, environment = ""] = name.split("/");
		const flag = flags.get(`${project}/${key}`);
		if (!isKnown(flag)) return [];
		const { _access: access } = flag.known.environments[environment]?.configuration ?? {};
		return [{
			name,
			access: accessIn(access)
		}];
	});
}
function accessIn(access) {
	if (!isObject(access)) return void 0;
	const holds = (list) => Array.isArray(list) && list.some((one) => isObject(one) && one.action === decisive);
	if (holds(access.denied)) return "denied";
	return holds(access.allowed) ? "allowed" : void 0;
}
// src/examining/connection.ts
const mostAhead = 6e4;
function connectionFindings(facts) {
	const isAsked = isKnown(facts.host) && !isNotAsked(facts);
	return [
		proxyFinding(facts),
		...isAsked ? [hostFinding(facts), clockFinding(facts)] : badHost(facts),
		tokenFinding(facts),
		...isAsked ? [limitFinding(facts)] : []
	];
}
function isNotAsked({ identity }) {
	return !isKnown(identity) && ["not-asked", "unusable"].includes(identity.unknown.kind);
}
function isReached({ identity }) {
	return isKnown(identity) || [
		"unauthorized",
		"forbidden",
		"not-found",
		"limited"
	].includes(identity.unknown.kind);
}
function proxyFinding(facts) {
	const { proxy } = facts;
	switch (proxy.kind) {
		case "none": return finding("proxy", "ok", "No proxy is set for LaunchDarkly: requests go there directly.");
		case "unusable": return finding("proxy", "not", proxy.why, { todo: proxy.hint });
		case "through": return isReached(facts) ? finding("proxy", "ok", `Requests go through the proxy ${quoted(proxy.address)}.`) : finding("proxy", "unknown", `Requests go through the proxy ${quoted(proxy.address)}; whether it lets them through isn't known.`, { todo: "Where LaunchDarkly can't be reached, try without it: put the host into NO_PROXY." });
	}
}
function badHost({ host }) {
	return isKnown(host) ? [] : [finding("host", "not", host.unknown.why, { todo: host.unknown.hint })];
}
function hostFinding(facts) {
	const { host, hostRemarks, identity } = facts;
	const name = isKnown(host) ? host.known : "";
	if (isReached(facts)) return finding("host", "ok", [`LaunchDarkly answers at ${quoted(name)}.`, ...hostRemarks].join(" "));
	const { unknown } = identity;
	return finding("host", isSilent(unknown) || unknown.kind === "failed" && isNothingRead(facts) ? "not" : "unknown", `${quoted(name)}: ${unknown.why}`, {
		todo: unknown.hint,
		request: unknown.request
	});
}
const isSilent = ({ kind }) => kind === "unreachable" || kind === "stranger";
function isNothingRead({ reads: { projects, templates } }) {
	const asked = [...projects.values(), ...templates === void 0 ? [] : [templates]];
	return asked.length > 0 && asked.every((one) => !isKnown(one) && (isSilent(one.unknown) || one.unknown.kind === "failed"));
}
function clockFinding({ clockAhead, host }) {
	if (clockAhead === void 0) return finding("clock", "unknown", "No answer of LaunchDarkly told the time.");
	const seconds = Math.round(Math.abs(clockAhead) / 1e3);
	if (Math.abs(clockAhead) <= mostAhead) return finding("clock", "ok", seconds < 2 ? "This machine's clock and LaunchDarkly's agree." : `This machine's clock and LaunchDarkly's differ by ${counted(seconds, "second")} at most.`);
	if (isKnown(host) && isLoopback(new URL(host.known))) return finding("clock", "ok", "The clock on this machine's own address, an emulator's, goes by itself.");
	return finding("clock", "not", `This machine's clock is ${timeWords(seconds)} ${clockAhead > 0 ? "behind" : "ahead of"} LaunchDarkly's.`, { todo: "Set it, by a time service such as NTP." });
}
function timeWords(seconds) {
	if (seconds < 120) return counted(seconds, "second");
	const minutes = Math.round(seconds / 60);
	if (minutes < 120) return counted(minutes, "minute");
	const hours = Math.round(minutes / 60);
	return hours < 48 ? counted(hours, "hour") : counted(Math.round(hours / 24), "day");
}
function tokenFinding({ identity }) {
	if (isKnown(identity)) return finding("token", "ok", identityWords(identity.known));
	const { unknown } = identity;
	const { why, hint: todo, request } = unknown;
	if (unknown.kind === "unauthorized" || unknown.kind === "unusable") return finding("token", "not", why, {
		todo,
		request
	});
	if (unknown.kind === "not-asked") return finding("token", "unknown", why, { todo });
	return unlearnt("token", "unknown", "Whose the token is could not be asked", unknown);
}
function identityWords({ tokenName, isServiceToken, memberId, scopes = [] }) {
	const name = tokenName === void 0 || tokenName === "" ? "The token" : `The token ${quoted(tokenName)}`;
	const of = memberId === void 0 ? "" : ` ${quoted(memberId)}`;
	return `${name} ${isServiceToken === true ? "is a service token, which outlives its maker" : memberId !== void 0 || isServiceToken === false ? `is a member's${of}: it ends with the member, and a service token doesn't` : "is known to LaunchDarkly, which doesn't say whose it is"}.${scopes.length === 0 ? "" : ` Its scopes are ${listed(scopes.map(quoted))}.`}`;
}
function limitFinding(facts) {
	const { globalLeft, routeLeft, refused } = facts.limits;
	const left = [...globalLeft === void 0 ? [] : [`${globalLeft} of the whole account`], ...routeLeft === void 0 ? [] : [`${routeLeft} of one kind of request`]].join(" and ");
	if (refused > 0 || globalLeft === 0 || routeLeft === 0) return finding("rate-limit", "not", `LaunchDarkly's rate limit was used up while this ran${refused > 0 ? `: ${counted(refused, "request")} had to wait` : ""}.`, { todo: "Find out which other token of the account sends so much, or lower `requests.concurrency` in workflow-sync.yaml." });
	if (left === "") return finding("rate-limit", "unknown", "No answer of LaunchDarkly told how many requests are left.");
	return finding("rate-limit", "ok", `At the least, ${left} were left of a window of ten seconds.`);
}
// src/examining/documents.ts
function documentFindings(facts) {
	const { revision, directory } = facts;
	if (!isKnown(revision)) return [unlearnt("documents", "unknown", "The documents could not be read", revision.unknown)];
	const { count, isMissing, diagnostics } = revision.known;
	const errors = diagnostics.filter(isError);
	if (errors.length > 0) return few(errors.map((error) => ofDiagnostic("documents", error)), (more) => `${counted(more, "more error")}: \`ld-sync validate\` lists all.`);
	if (count === 0) return [finding("documents", "unknown", isMissing ? `There is no directory ${quoted(directory)}.` : `There are no documents in ${quoted(directory)} yet.`, { todo: "`ld-sync init` writes a first set of files; docs/getting-started.md goes on from there." })];
	const warnings = diagnostics.length;
	return [finding("documents", "ok", `${counted(count, "document")} in ${quoted(directory)}: valid${warnings > 0 ? `, with ${counted(warnings, "remark")} that \`ld-sync validate\` tells` : ""}.`)];
}
function ownerFinding({ revision }) {
	if (!isKnown(revision)) return [finding("owner", "unknown", "Whose what is made here would be isn't known: the documents could not be read.")];
	const { owners, ownerDiagnostics } = revision.known;
	if (ownerDiagnostics.length > 0) return ownerDiagnostics.map((one) => ofDiagnostic("owner", one));
	const former = owners.formerOwners.length === 0 ? "" : `, formerly ${listed(owners.formerOwners.map(quoted))}`;
	return [finding("owner", "ok", `What is made here belongs to ${quoted(owners.owner)}${former}.`)];
}
function maintainerFinding({ revision }, { identity }) {
	if (!isKnown(revision) || revision.known.workflows.length === 0) return [];
	const without = revision.known.workflows.filter(({ content }) => content?.canonical.maintainer === void 0);
	const [first] = without;
	if (first === void 0) return [finding("maintainer", "ok", "Every workflow has a maintainer.")];
	if (!isKnown(identity)) return [finding("maintainer", "unknown", `${counted(without.length, "workflow")} without a maintainer, and whether the token has a member isn't known.`, { todo: "Name a `maintainer` in workflow-sync.yaml, under `defaults`." })];
	if (identity.known.isServiceToken !== true && identity.known.memberId !== void 0) return [finding("maintainer", "ok", "The token's member maintains what names no maintainer.")];
	return [finding("maintainer", "unknown", `${counted(without.length, "workflow")} without a maintainer, and the token has no member.`, {
		todo: "Name a `maintainer` in the documents, or in workflow-sync.yaml under `defaults`.",
		position: first.origin.locate("")
	})];
}
function ofDiagnostic(check, { message, hint, position, request }) {
	return finding(check, "not", message, {
		todo: hint,
		position,
		request
	});
}
// src/examining/environments.ts
function isOf(role, name) {
	const [prefix, ...parts] = name.toLowerCase().split("-");
	return prefix === "launchdarkly" && parts.includes(role);
}
function environmentFindings({ environments, repository }, roles) {
	if (!isKnown(environments)) return roles.map((role) => unread(role, environments.unknown));
	const branch = isKnown(repository) ? repository.known.defaultBranch : void 0;
	const isPrivate = isKnown(repository) ? repository.known.isPrivate : void 0;
	return roles.flatMap((role) => {
		const found = environments.known.filter(({ name }) => isOf(role, name));
		if (found.length === 0) return [missing(role)];
		return found.map((one) => role === "plan" ? planFinding(one) : applyFinding(one, branch, isPrivate));
	});
}
function unread(role, { kind, why, hint }) {
	return finding(`${role}-environment`, "unknown", `The environments could not be read: ${why}`, { todo: kind === "forbidden" || kind === "not-found" ? "Give this job `actions: read` besides, for this alone; or look at Settings → Environments." : hint });
}
function missing(role) {
	return finding(`${role}-environment`, "not", `There is no environment ${quoted(`launchdarkly-${role}`)}.`, { todo: `Make it in Settings → Environments, with the ${role === "plan" ? "reader's" : "writer's"} token as its secret \`LAUNCHDARKLY_ACCESS_TOKEN\`: see docs/access.md. Where the tokens lie elsewhere, take care that no other branch can use the writer's.` });
}
function planFinding({ name, reviewers, branches }) {
	if (reviewers > 0) return finding("plan-environment", "not", `${quoted(name)} has required reviewers, so every plan waits for one.`, { todo: "Take them out: a plan only reads." });
	if (branches !== "all") return finding("plan-environment", "not", `Not all branches may use ${quoted(name)}, so pull requests can't be planned there.`, { todo: "Open it to all branches: its token should be one that can only read." });
	return finding("plan-environment", "ok", `${quoted(name)} is open to all branches and waits for nobody.`);
}
function applyFinding({ name, reviewers, preventsSelfReview, branches }, branch, isPrivate) {
	const at = quoted(name);
	const limit = `Limit ${at} to the branch ${branch === void 0 ? "that is applied" : quoted(branch)}: Settings → Environments → Deployment branches.`;
	if (branches === "all") return finding("apply-environment", "not", `Every branch may use ${at}, and with it the token that writes.`, { todo: limit });
	if (typeof branches === "object" && isKnown(branches)) {
		const others = branches.known.filter((one) => one !== branch);
		if (branch !== void 0 && others.length > 0) return finding("apply-environment", "not", `${at} is open to ${listed(others.map(quoted))}, besides the default branch or in its place.`, { todo: limit });
	}
	if (reviewers === 0) return finding("apply-environment", isPrivate === false ? "not" : "unknown", `${at} has no required reviewers: one person alone can start an apply by hand.`, { todo: isPrivate === false ? "Add reviewers, with self-review prevented." : "Add reviewers, with self-review prevented. GitHub has them for private repositories on Enterprise only: else let few people write." });
	if (!preventsSelfReview) return finding("apply-environment", "not", `Who starts a run in ${at} may approve it, too.`, { todo: "Prevent self-review in its settings." });
	if (typeof branches === "object" && !isKnown(branches)) return finding("apply-environment", "unknown", `${at} has reviewers; which branches may use it could not be read: ${branches.unknown.why}`, { todo: limit });
	if (branches === "protected") return finding("apply-environment", "unknown", `${at} has reviewers, and is open to all protected branches, of which only the default one is applied.`, { todo: limit });
	return finding("apply-environment", "ok", `Only the default branch may use ${at}, and somebody else has to let a run through.`);
}
// src/examining/needs.ts
const permissionNeeds = {
	plan: {
		contents: "read",
		"pull-requests": "write",
		checks: "write",
		deployments: "read"
	},
	apply: {
		contents: "read",
		"pull-requests": "write",
		checks: "read",
		deployments: "write"
	},
	drift: {
		contents: "read",
		deployments: "read",
		issues: "write"
	}
};
function needsOfJob(job) {
	const jobs = job === "all" ? Object.values(permissionNeeds) : [permissionNeeds[job]];
	return new Map(permissions.flatMap((permission) => {
		const needed = jobs.flatMap((needs) => needs[permission] ?? []);
		const [first] = needed;
		return first === void 0 ? [] : [[permission, needed.includes("write") ? "write" : first]];
	}));
}
const settings = [
	["required-check", ["plan"]],
	["merge-queue", ["plan"]],
	["plan-environment", ["plan", "drift"]],
	["apply-environment", ["apply"]],
	["retention", ["plan", "apply"]],
	["concurrency", ["apply"]]
];
function settingsOf(job) {
	return settings.flatMap(([check, jobs]) => job === "all" || jobs.includes(job) ? [check] : []);
}
// src/examining/github.ts
function silence({ repository }) {
	if (isKnown(repository)) return void 0;
	switch (repository.unknown.kind) {
		case "unauthorized": return "GitHub doesn't know the token";
		case "unreachable":
		case "stranger":
		case "limited": return "GitHub can't be asked";
		default: return;
	}
}
function identityFinding({ login }) {
	if (!isKnown(login)) return unlearnt("identity", login.unknown.kind === "unauthorized" ? "not" : "unknown", "Whose the token is could not be read", login.unknown);
	const name = login.known;
	if (name.endsWith("[bot]")) return finding("identity", "ok", `The token is ${quoted(name)}'s.`);
	return finding("identity", "unknown", `The token is ${quoted(name)}'s, a person's: what it tries is not what a job's own token may do.`, { todo: "For a job's token, run `mode: doctor` in the Action." });
}
function repositoryFinding({ repository }) {
	if (!isKnown(repository)) {
		const { kind } = repository.unknown;
		return unlearnt("repository", kind === "not-found" || kind === "forbidden" || kind === "unauthorized" ? "not" : "unknown", "The repository can't be read", repository.unknown);
	}
	const { name, defaultBranch, isArchived } = repository.known;
	if (isArchived) return finding("repository", "not", `${quoted(name)} is archived.`, { todo: "Unarchive it, or disable its workflows." });
	return finding("repository", "ok", `Merges into ${quoted(defaultBranch)}, the default branch of ${quoted(name)}, are what is applied.`);
}
function permissionFindings({ attempts }, job) {
	return [...needsOfJob(job)].map(([permission, access]) => {
		const name = `\`${permission}: ${access}\``;
		const attempt = attempts.get(permission);
		if (attempt === void 0) return finding(permission, "unknown", `${name} could not be tried: there is no pull request yet to try it on.`, { todo: "Run this again once there is one." });
		if (isKnown(attempt)) return finding(permission, "ok", `The token has ${name}.`);
		const { kind } = attempt.unknown;
		const isRefused = kind === "forbidden" || kind === "not-found" || kind === "unauthorized";
		return unlearnt(permission, isRefused ? "not" : "unknown", isRefused ? `The token lacks ${name}` : `Whether the token has ${name} isn't known`, attempt.unknown);
	});
}
// src/examining/names.ts
const checkKey = "Check its key; keys are case-sensitive.";
function namingOf(workflows, templates) {
	const locating = (origin) => (pointer) => origin.locate(pointer);
	return [...workflows.map(({ target, origin, awaitsFlag = false }) => ({
		...target,
		awaitsFlag,
		locate: locating(origin)
	})), ...templates.flatMap(({ content, origin }) => {
		const { project, flag, environment } = content?.canonical ?? {};
		return project === void 0 || flag === void 0 || environment === void 0 ? [] : [{
			project,
			flag,
			environment,
			awaitsFlag: false,
			locate: locating(origin)
		}];
	})];
}
function nameFindings(named, reads) {
	if (named.length === 0) return [finding("names", "unknown", "No document names a project, a flag or an environment.")];
	const missing = few(missingNames(named, reads), (count) => `${count} more that the documents name are not there.`);
	const failed = [
		reads.projects,
		reads.environments,
		reads.flags
	].flatMap((all) => unknownOf(all).filter(({ unknown }) => unknown.kind !== "not-found"));
	const [first] = failed;
	const unread = first === void 0 ? [] : [unlearnt("names", "unknown", `Whether ${quoted(first.name)}${failed.length > 1 ? ` and ${failed.length - 1} more are` : " is"} there could not be read`, first.unknown)];
	if (missing.length > 0 || unread.length > 0) return [...missing, ...unread];
	const { projects, flags, environments } = reads;
	return [finding("names", "ok", `${counted(projects.size, "project")}, ${counted(flags.size, "flag")} and ${counted(environments.size, "environment")}: all that the documents name are there.`)];
}
function missingNames(named, reads) {
	const told = /* @__PURE__ */ new Map();
	const tell = (what, name, where, position, hint) => {
		const id = `${what} ${where}/${name}`;
		if (!told.has(id)) told.set(id, finding("names", "not", `LaunchDarkly has no ${what} ${quoted(name)}${where === "" ? "" : ` in the project ${quoted(where)}`}, or the token can't see it.`, {
			position,
			todo: hint
		}));
	};
	for (const { project, flag, environment, awaitsFlag, locate } of named) {
		if (isMissing(reads.projects, project)) {
			tell("project", project, "", locate("/project"), checkKey);
			continue;
		}
		if (environment !== void 0 && isMissing(reads.environments, environmentName({
			project,
			environment
		}))) tell("environment", environment, project, locate("/environment"), checkKey);
		if (flag === void 0 || awaitsFlag || !isMissing(reads.flags, flagName({
			project,
			flag
		}))) continue;
		const page = reads.projects.get(project);
		tell("flag", flag, project, locate("/flag"), isKnown(page) ? meantHint(flag, page.known) : checkKey);
	}
	return [...told.values()];
}
function isMissing(all, name) {
	const learnt = all.get(name);
	return learnt !== void 0 && "unknown" in learnt && learnt.unknown.kind === "not-found";
}
function meantHint(name, known) {
	const alike = alikeHint(name, known);
	if (alike !== void 0) return alike;
	const meant = nearest(name, known);
	return meant === void 0 ? checkKey : `Did you mean ${quoted(meant)}?`;
}
// src/examining/protection.ts
const protectHint = (name) => `Require ${quoted(name)} in a ruleset or in the protection of the default branch; GitHub offers a check that has run in the last seven days.`;
function requiredCheckFinding({ rules, protection, checkName }) {
	const ofRules = isKnown(rules) ? rules.known.flatMap(({ checks }) => checks) : [];
	const ofProtection = isKnown(protection) && protection.known !== "unprotected" ? protection.known : [];
	const required = [...ofRules, ...ofProtection];
	if (required.includes(checkName)) return finding("required-check", "ok", `The default branch requires the check ${quoted(checkName)}.`);
	const unread = isKnown(rules) ? protection : rules;
	if (!isKnown(unread)) return unlearnt("required-check", "unknown", "What the default branch requires could not be read", unread.unknown);
	const others = [...new Set(required)];
	return finding("required-check", "not", others.length === 0 ? "The default branch requires no check." : `The default branch requires ${listed(others.map(quoted))}, and not ${quoted(checkName)}.`, { todo: protectHint(checkName) });
}
function mergeQueueFinding({ rules, protection }, answersQueue) {
	if (!isKnown(rules)) return unlearnt("merge-queue", "unknown", "Whether there is a merge queue could not be read", rules.unknown);
	const hasQueue = rules.known.some(({ type }) => type === "merge_queue");
	if (answersQueue === true) return finding("merge-queue", "ok", `${hasQueue ? "The default branch has a merge queue, and" : "Should the default branch get a merge queue:"} a workflow file with this Action runs on \`merge_group\`.`);
	const todo = "Add `merge_group:` to the events of the workflow file that plans.";
	if (hasQueue) return answersQueue === void 0 ? finding("merge-queue", "unknown", "The default branch has a merge queue, and the workflow files could not be read.", { todo }) : finding("merge-queue", "not", "The default branch has a merge queue, and no workflow file with this Action runs on `merge_group`.", { todo });
	if (!isKnown(protection) || protection.known !== "unprotected") return finding("merge-queue", "unknown", "No ruleset sets up a merge queue; the branch's older protection may, and doesn't tell.", { todo });
	return finding("merge-queue", "ok", "There is no merge queue.");
}
const shortest = 14;
function retentionFinding({ retention }) {
	if (!isKnown(retention)) return finding("retention", "unknown", `For how long check runs are kept could not be read: ${retention.unknown.why}`, { todo: "GitHub tells administrators only: Settings → Actions → General. Two weeks or more are enough for most pull requests." });
	const days = counted(retention.known, "day");
	if (retention.known >= shortest) return finding("retention", "ok", `Check runs are kept for ${days}, as long as logs are.`);
	return finding("retention", "not", `Check runs are kept for ${days}: of a pull request that is open for longer, the plan's may be gone when it is merged.`, { todo: "Raise it in Settings → Actions → General, or push to a pull request that has been open for long before it is merged." });
}
// src/examining/service.ts
function workflowsFinding({ targets }) {
	const read = [...targets.values()].filter(isKnown);
	const failed = unknownOf(targets);
	const refused = failed.filter(({ unknown }) => unknown.kind === "forbidden" || unknown.kind === "not-found");
	const [first] = refused;
	if (targets.size === 0) return finding("workflows", "unknown", "There is no target whose workflows could be listed.");
	if (first !== void 0) return finding("workflows", "not", read.length === 0 ? `The workflows of no target can be listed, though the flags are there: ${first.unknown.why}` : `The workflows of ${quoted(first.name)}${refused.length > 1 ? ` and ${refused.length - 1} more` : ""} can't be listed: ${first.unknown.why}`, {
		todo: read.length === 0 ? "Does the account's plan have Workflows (Enterprise)? If it does, the token's role lacks `viewProject`: see docs/access.md." : "Give the token's role `viewProject` for it: see docs/access.md.",
		request: first.unknown.request
	});
	const [other] = failed;
	if (other !== void 0) return unlearnt("workflows", "unknown", `The workflows of ${quoted(other.name)}${failed.length > 1 ? ` and ${failed.length - 1} more` : ""} could not be listed`, other.unknown);
	return finding("workflows", "ok", `The workflows of ${targets.size === 1 ? "the documents' target" : `all ${targets.size} targets`} can be listed: the account has the feature.`);
}
function templatesFinding({ templates }) {
	if (templates === void 0) return [];
	if (isKnown(templates)) return [finding("templates", "ok", `${counted(templates.known.length, "template")} can be listed.`)];
	const { unknown } = templates;
	return [unlearnt("templates", unknown.kind === "forbidden" || unknown.kind === "not-found" ? "not" : "unknown", "The templates can't be listed", unknown)];
}
function approvalFindings({ environments }) {
	const read = [...environments].flatMap(([name, learnt]) => isKnown(learnt) ? [{
		name,
		...learnt.known
	}] : []);
	const elsewhere = read.filter(({ approvalService }) => approvalService !== "launchdarkly");
	const required = read.filter((one) => one.approvalsRequired && !elsewhere.includes(one));
	const unread = environments.size - read.length;
	const found = [
		...elsewhere.map(({ name, approvalService }) => finding("approvals", "not", `Approvals in ${quoted(name)} go through ${quoted(approvalService)}, where workflows can't be used.`, { todo: "Make the changes there without workflows, or let LaunchDarkly handle the environment's approvals." })),
		...required.map(({ name, requiredApprovalTags: tags }) => finding("approvals", "unknown", `${quoted(name)} requires approvals${tags.length === 0 ? "" : ` for flags with ${tags.length === 1 ? "the tag" : "one of the tags"} ${listed(tags.map(quoted))}`}. LaunchDarkly doesn't document what becomes of a workflow there.`, { todo: "Let each stage there ask for an approval, and try one workflow on a flag that nobody needs." })),
		...unread > 0 ? [finding("approvals", "unknown", `What approvals ${counted(unread, "environment")} of the documents requires could not be read.`, { todo: "See `names`: what isn't there, or can't be read, has to be mended first." })] : []
	];
	if (found.length > 0) return few(found, (count) => `${count} more environments have approvals of their own.`);
	return environments.size === 0 ? [finding("approvals", "unknown", "There is no environment whose approvals could be looked at.")] : [finding("approvals", "ok", `No approvals are required in ${listed(read.map(({ name }) => quoted(name)))}.`)];
}
function ownerFindings({ targets }, owners, desired) {
	const read = [...targets.values()].filter(isKnown).flatMap(({ known }) => known);
	if (targets.size === 0 || [...targets.values()].every((one) => !isKnown(one))) return [finding("owners", "unknown", "There is no target whose workflows could be looked at.")];
	const wanted = new Set(desired.map(({ key, target }) => `${targetName(target)} ${key}`));
	const counts = {
		ours: 0,
		former: 0,
		byHand: 0
	};
	const others = /* @__PURE__ */ new Map();
	const stops = [];
	for (const live of read) {
		const ownership = classifyWorkflow(live, owners);
		const where = targetName(live.target);
		if (ownership.kind === "ours") counts[ownership.marker.owner === owners.owner ? "ours" : "former"]++;
		else if (ownership.kind === "foreign") {
			const { owner, key } = ownership.marker;
			others.set(owner, (others.get(owner) ?? 0) + 1);
			if (wanted.has(`${where} ${key}`)) stops.push(finding("owners", "not", `The workflow ${quoted(key)} on ${quoted(where)} is ${quoted(owner)}'s, and a document here has the same key.`, { todo: `Is that a former name of this repository? Then write \`formerOwners: [${owner}]\` in workflow-sync.yaml. Else give the document another key.` }));
		} else if (ownership.kind === "unclear" && ownership.keys.length > 0) stops.push(finding("owners", "not", `The marker of the workflow ${quoted(live.name)} on ${quoted(where)} claims to be ours and can't be trusted: ${ownership.why}.`, { todo: "See docs/guards.md, `unclear-marker`." }));
		else counts.byHand++;
	}
	const unread = unknownOf(targets).length;
	const found = few(stops, (count) => `${count} more workflows are another owner's, or unclear.`);
	if (stops.length > 0) return found;
	if (unread > 0) return [finding("owners", "unknown", `${countWords(counts, others)}; the workflows of ${counted(unread, "target")} could not be read.`, { todo: "See `workflows`." })];
	return [finding("owners", "ok", `${countWords(counts, others)}.`)];
}
function countWords({ ours, former, byHand }, others) {
	const words = [
		...ours > 0 ? [`${ours} ours`] : [],
		...former > 0 ? [`${former} under a former owner's name`] : [],
		...[...others].map(([owner, count]) => `${count} of ${quoted(owner)}`),
		...byHand > 0 ? [`${byHand} made by hand`] : []
	];
	return `Workflows on the documents' targets: ${words.length === 0 ? "none yet" : listed(words)}`;
}
// src/examining/workflow-files.ts
const [, actionName = ""] = action.split("/");
const isAction = (uses) => typeof uses === "string" && new RegExp(`^[^/@]+/${actionName}(?:/[^@]*)?@`).test(uses);
function toolJobs(files) {
	return files.flatMap((file) => parseYaml(file).documents.slice(0, 1).flatMap(({ value, locate }) => {
		const workflow = object(value);
		const events = eventsOf(workflow.on);
		return Object.entries(object(workflow.jobs)).flatMap(([name, written]) => {
			const job = object(written);
			const steps = list(job.steps).map(object).filter(({ uses }) => isAction(uses));
			if (steps.length === 0) return [];
			const mayApply = steps.some((step) => appliesOn(object(step.with).mode, events));
			return [{
				file: file.path,
				name,
				position: locate(`/jobs/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
				events,
				mayApply,
				concurrency: job.concurrency ?? workflow.concurrency
			}];
		});
	}));
}
function eventsOf(on) {
	if (typeof on === "string") return [on];
	return isObject(on) ? Object.keys(on) : list(on).map(String);
}
function appliesOn(mode, events) {
	if (mode === void 0 || mode === null || mode === "" || mode === "auto") return events.includes("push");
	return typeof mode === "string" && (mode === "apply" || mode.includes("${{"));
}
function answersQueue(files) {
	return isKnown(files) ? toolJobs(files.known).some(({ events }) => events.includes("merge_group")) : void 0;
}
function concurrencyFindings(files) {
	if (!isKnown(files)) return [unlearnt("concurrency", "unknown", "The workflow files could not be read", files.unknown)];
	const jobs = toolJobs(files.known);
	const applying = jobs.filter(({ mayApply }) => mayApply);
	if (applying.length === 0) return [finding("concurrency", "unknown", jobs.length === 0 ? "No file in `.github/workflows` has a job with this Action." : "No job with this Action applies on a merge.", { todo: "`ld-sync init` writes the workflow files. A workflow of another repository that is called from here is not seen." })];
	const found = applying.flatMap(judge);
	if (found.length > 0) return few(found, (count) => `${count} more jobs may apply at once.`);
	return [finding("concurrency", "ok", `Applies run one after the other: ${listed(applying.map(({ file, name }) => quoted(`${name} in ${file}`)))}.`)];
}
function judge({ name, position, concurrency }) {
	const job = quoted(name);
	const group = isObject(concurrency) ? concurrency.group : concurrency;
	if (typeof group !== "string" || group === "") return [finding("concurrency", "not", `The job ${job} may apply, and has no \`concurrency\`.`, {
		position,
		todo: "Give it `concurrency: { group: launchdarkly-apply, queue: max }`."
	})];
	const cancel = isObject(concurrency) ? concurrency["cancel-in-progress"] : void 0;
	if (cancel === true) return [finding("concurrency", "not", `The job ${job} may apply, and the next run cancels it half-way (\`cancel-in-progress\`).`, {
		position,
		todo: "Take `cancel-in-progress: true` out, or limit it to pull requests."
	})];
	if (typeof cancel === "string") return [finding("concurrency", "unknown", `The job ${job} may apply, and whether the next run cancels it depends on ${quoted(cancel)}.`, {
		position,
		todo: "It must be false on `push`."
	})];
	return [];
}
// src/examining/examine.ts
function examination(facts, job, tool) {
	return {
		tool,
		job,
		findings: [
			...launchDarklyFindings(facts, job),
			...documentsFindings(facts),
			...githubFindings(facts, job)
		]
	};
}
function launchDarklyFindings({ launchDarkly, documents }, job) {
	const connection = connectionFindings(launchDarkly);
	const { identity, reads } = launchDarkly;
	const cause = isKnown(identity) || goesOn(identity.unknown) ? void 0 : identity.unknown;
	if (cause !== void 0) return [...connection, ...notLookedAt(readChecks(job), because(cause))];
	if (!isKnown(documents.revision)) return [...connection, ...notLookedAt(readChecks(job), "the documents could not be read")];
	const { workflows, templates, owners } = documents.revision.known;
	return [
		...connection,
		...nameFindings(namingOf(workflows, templates), reads),
		workflowsFinding(reads),
		...templatesFinding(reads),
		...approvalFindings(reads),
		...ownerFindings(reads, owners, workflows),
		mayPlanFinding(launchDarkly),
		...appliesIn(job) ? [mayApplyFinding(launchDarkly)] : []
	];
}
function goesOn({ kind }) {
	return kind === "failed" || kind === "forbidden" || kind === "not-found";
}
function because({ kind }) {
	if (kind === "not-asked" || kind === "unusable") return "nothing was sent to LaunchDarkly";
	return kind === "unauthorized" ? "LaunchDarkly doesn't know the token" : "LaunchDarkly can't be asked";
}
const appliesIn = (job) => job === "all" || job === "apply";
function readChecks(job) {
	return [
		"names",
		"workflows",
		"approvals",
		"owners",
		"may-plan",
		...appliesIn(job) ? ["may-apply"] : []
	];
}
function documentsFindings({ documents, launchDarkly }) {
	return [
		...documentFindings(documents),
		...ownerFinding(documents),
		...maintainerFinding(documents, launchDarkly)
	];
}
function githubFindings({ github, workflowFiles }, job) {
	const settings = settingsOf(job);
	const concurrency = settings.includes("concurrency") ? concurrencyFindings(workflowFiles) : [];
	if (!isKnown(github)) {
		const { why, hint } = github.unknown;
		return [...notLookedAt(settingChecks(job), why, hint), ...concurrency];
	}
	const { known } = github;
	const silent = silence(known);
	if (silent !== void 0) return [
		identityFinding(known),
		...notLookedAt(settingChecks(job).filter((check) => check !== "identity"), silent),
		...concurrency
	];
	return [
		identityFinding(known),
		repositoryFinding(known),
		...permissionFindings(known, job),
		...[
			requiredCheckFinding(known),
			mergeQueueFinding(known, answersQueue(workflowFiles)),
			...environmentFindings(known, ["plan", "apply"]),
			retentionFinding(known)
		].filter(({ check }) => settings.some((one) => one === check)),
		...concurrency
	];
}
function settingChecks(job) {
	const settings = settingsOf(job).filter((check) => check !== "concurrency");
	return [
		"identity",
		"repository",
		...needsOfJob(job).keys(),
		...settings
	];
}
function notLookedAt(checks, why, todo) {
	return checks.map((check) => finding(check, "unknown", `Not looked at: ${why}.`, { todo }));
}
Object.keys(doctorChecks);
// src/github/examining/learning.ts
async function learn$1(asked, needed) {
	try {
		return { known: await asked() };
	} catch (error) {
		return { unknown: unknownFor$1(error, needed) };
	}
}
function unknownFor$1(error, needed) {
	const { message, hint, request } = githubDiagnostic(error, "", needed);
	const said = message.replace(/^: /, "").replace(/ - https?:\S+$/, "");
	return {
		kind: kindOf(error),
		why: /[.!?]$/.test(said) ? said : `${said}.`,
		...present({
			hint,
			request
		})
	};
}
function kindOf(error) {
	if (!isRequestFailure(error)) return "failed";
	const { status, response } = error;
	if (status === 401) return "unauthorized";
	if (isRefused(error)) return status === 404 ? "not-found" : "forbidden";
	if (status === 403 || status === 429) return "limited";
	return response === void 0 ? "unreachable" : "failed";
}
// src/github/examining/attempts.ts
const incomplete = 422;
async function tryPermissions(github, needs, branch) {
	const attempts = await Promise.all([...needs].map(async ([permission, access]) => {
		const attempt = await tryPermission(github, permission, access, branch);
		return attempt === void 0 ? [] : [[permission, attempt]];
	}));
	return new Map(attempts.flat());
}
async function tryPermission(github, permission, access, branch) {
	const needed = `${permission}: ${access}`;
	const { octokit, repository } = github;
	const { rest } = octokit;
	switch (permission) {
		case "contents": return reading(() => rest.repos.getBranch({
			...repository,
			branch
		}), needed);
		case "pull-requests": return access === "read" ? reading(() => pullsOf(github), needed) : tryLineComment(github, needed);
		case "checks": return access === "read" ? reading(() => rest.checks.listForRef({
			...repository,
			ref: branch,
			per_page: 1
		}), needed) : writing(github, "POST /repos/{owner}/{repo}/check-runs", needed);
		case "deployments": return access === "read" ? reading(() => rest.repos.listDeployments({
			...repository,
			per_page: 1
		}), needed) : writing(github, "POST /repos/{owner}/{repo}/deployments", needed);
		case "issues": return writing(github, "POST /repos/{owner}/{repo}/issues", needed);
	}
}
async function reading(read, needed) {
	const learnt = await learn$1(read, needed);
	return "known" in learnt ? { known: "granted" } : learnt;
}
async function tryLineComment(github, needed) {
	const pulls = await learn$1(() => pullsOf(github), needed);
	if ("unknown" in pulls) return pulls;
	const [open] = pulls.known.filter(({ locked }) => locked !== true);
	if (open === void 0) return void 0;
	return writing(github, `POST /repos/{owner}/{repo}/pulls/${open.number}/comments`, needed);
}
async function pullsOf({ octokit, repository }) {
	return (await octokit.rest.pulls.list({
		...repository,
		state: "all",
		per_page: 10
	})).data;
}
function writing({ octokit, repository }, route, needed) {
	return learn$1(async () => {
		try {
			await octokit.request(route, {
				...repository,
				data: {}
			});
		} catch (error) {
			if (!isRequestFailure(error) || error.status !== incomplete) throw error;
		}
		return "granted";
	}, needed);
}
// src/github/examining/facts.ts
async function learnGitHub(github, instance, job) {
	const [login, repository] = await Promise.all([learn$1(github.login, "metadata: read"), learn$1(() => readRepository(github), "metadata: read")]);
	const name = checkName(github.repository, instance);
	if ("unknown" in repository && silence({ repository }) !== void 0) {
		const [rules, protection, environments, retention] = [
			repository,
			repository,
			repository,
			repository
		];
		return {
			checkName: name,
			login,
			repository,
			attempts: /* @__PURE__ */ new Map(),
			rules,
			protection,
			environments,
			retention
		};
	}
	const branch = "known" in repository ? repository.known.defaultBranch : "HEAD";
	const [attempts, rules, protection, environments, retention] = await Promise.all([
		tryPermissions(github, needsOfJob(job), branch),
		learn$1(() => readRules(github, branch), "metadata: read"),
		learn$1(() => readProtection(github, branch), "contents: read"),
		learn$1(() => readEnvironments(github), "actions: read"),
		learn$1(() => readRetention(github), "administration: read")
	]);
	return {
		checkName: name,
		login,
		repository,
		attempts,
		rules,
		protection,
		environments,
		retention
	};
}
async function readRepository({ octokit, repository }) {
	const { data } = await octokit.rest.repos.get({ ...repository });
	return {
		name: data.full_name,
		defaultBranch: data.default_branch,
		isPrivate: data.private,
		isArchived: data.archived === true
	};
}
async function readRules({ octokit, repository }, branch) {
	const { getBranchRules } = octokit.rest.repos;
	return (await itemsOf(octokit.paginate.iterator(getBranchRules, {
		...repository,
		branch,
		per_page: 100
	}))).map((rule) => {
		const { required_status_checks: required } = "parameters" in rule ? Object(rule.parameters) : {};
		return {
			type: rule.type,
			checks: texts(objects(required).map(({ context }) => context))
		};
	});
}
async function readProtection({ octokit, repository }, branch) {
	const { data } = await octokit.rest.repos.getBranch({
		...repository,
		branch
	});
	const { enabled, required_status_checks: required } = data.protection;
	if (enabled === false) return "unprotected";
	return [...texts(required?.contexts), ...objects(required?.checks).flatMap(({ context }) => texts([context]))];
}
async function readEnvironments(github) {
	const { octokit, repository } = github;
	const found = [];
	for (let page = 1;; page++) {
		const { data } = await octokit.rest.repos.getAllEnvironments({
			...repository,
			per_page: 100,
			page
		});
		const environments = data.environments ?? [];
		for (const { name, protection_rules: rules = [], deployment_branch_policy: policy } of environments) {
			const reviewing = rules.find(({ type }) => type === "required_reviewers");
			const { reviewers, prevent_self_review: prevents } = Object(reviewing);
			found.push({
				name,
				reviewers: objects(reviewers).length,
				preventsSelfReview: prevents === true,
				branches: policy === null || policy === void 0 ? "all" : policy.protected_branches ? "protected" : await readBranches(github, name)
			});
		}
		if (environments.length < 100) return found;
	}
}
function readBranches({ octokit, repository }, environment) {
	return learn$1(async () => {
		const { data } = await octokit.rest.repos.listDeploymentBranchPolicies({
			...repository,
			environment_name: environment,
			per_page: 100
		});
		return data.branch_policies.flatMap(({ name }) => name ?? []);
	}, "actions: read");
}
async function readRetention({ octokit, repository }) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention", { ...repository });
	return Number(data.days);
}
// src/launchdarkly/reading/facts.ts
const kinds = {
	unauthorized: "unauthorized",
	forbidden: "forbidden",
	"not-found": "not-found",
	"rate-limited": "limited",
	network: "unreachable",
	timeout: "unreachable",
	redirected: "stranger",
	"too-large": "stranger",
	malformed: "stranger",
	server: "failed",
	refused: "failed",
	conflict: "failed"
};
const nothingRead = {
	projects: /* @__PURE__ */ new Map(),
	environments: /* @__PURE__ */ new Map(),
	flags: /* @__PURE__ */ new Map(),
	targets: /* @__PURE__ */ new Map()
};
function learnCaller(client) {
	return learn(client.getCaller());
}
async function learnNamed(launchDarkly, { targets, needsTemplates }) {
	const client = readingOnce(launchDarkly);
	const templates = needsTemplates ? learn(client.listTemplates()) : void 0;
	const projects = await learnEach(new Map(targets.map(({ project }) => [project, project])), async (project) => (await client.listFlagPage(project, [], 0)).flags.map(({ key }) => key));
	const inProjects = targets.filter(({ project }) => isThere(projects, project));
	const environments = await learnEach(new Map(inProjects.map((target) => [environmentName(target), target])), ({ project, environment }) => client.getEnvironment(project, environment));
	const inEnvironments = inProjects.filter((target) => isThere(environments, environmentName(target)));
	const flags = await learnFlags(client, inProjects, inEnvironments);
	return {
		projects,
		environments,
		flags,
		targets: await learnEach(new Map(inEnvironments.filter((target) => isThere(flags, flagName(target))).map((target) => [targetName(target), target])), (target) => client.listWorkflows(target)),
		...present({ templates: await templates })
	};
}
async function learnFlags(client, named, readable) {
	const environments = new Map(named.map((target) => [flagName(target), /* @__PURE__ */ new Set()]));
	for (const target of readable) environments.get(flagName(target))?.add(target.environment);
	const wanted = new Map(named.map(({ project, flag }) => {
		const name = flagName({
			project,
			flag
		});
		return [name, {
			project,
			flag,
			environments: [...environments.get(name) ?? []]
		}];
	}));
	const read = await readFlags(client, [...wanted.values()]);
	return new Map([...read].map(([name, one]) => [name, "live" in one ? { known: one.live } : { unknown: unknownFor(one.error) }]));
}
function isThere(all, name) {
	const learnt = all.get(name);
	return learnt !== void 0 && "known" in learnt;
}
async function learnEach(asked, read) {
	return new Map(await Promise.all([...asked].map(async ([name, one]) => [name, await learn(read(one))])));
}
async function learn(read) {
	try {
		return { known: await read };
	} catch (error) {
		return { unknown: unknownFor(error) };
	}
}
function unknownFor(error) {
	if (!(error instanceof LaunchDarklyError)) throw error;
	const { kind, message, hint, request } = error;
	return {
		kind: kinds[kind],
		why: message,
		hint,
		request
	};
}
// src/pipeline/rate-watch.ts
function rateWatch(forward = () => void 0) {
	const left = {
		global: [],
		route: []
	};
	let refused = 0;
	let told = false;
	const onRequest = (event) => {
		forward(event);
		if (event.kind !== "over") return;
		const { headers = /* @__PURE__ */ new Map(), status } = event;
		if (status === 429) refused++;
		if (headers.has("date")) told = true;
		for (const kind of ["global", "route"]) {
			const count = Number.parseInt(headers.get(`x-ratelimit-${kind}-remaining`) ?? "", 10);
			if (Number.isFinite(count)) left[kind].push(count);
		}
	};
	const least = (counts) => counts.length === 0 ? void 0 : Math.min(...counts);
	return {
		onRequest,
		hasTold: () => told,
		limits: () => ({
			...present({
				globalLeft: least(left.global),
				routeLeft: least(left.route)
			}),
			refused
		})
	};
}
// src/pipeline/examine.ts
const longest = 12e4;
const outsideGitHub = {
	kind: "not-asked",
	why: "this doesn't run on GitHub",
	hint: "Run `mode: doctor` in the Action, or set GITHUB_TOKEN and GITHUB_REPOSITORY."
};
async function examine(surroundings) {
	const { job, inputs, github } = surroundings;
	const [snapshot, workflowFiles] = await Promise.all([attempt(surroundings.documents), attempt(surroundings.workflowFiles)]);
	const revision = "known" in snapshot ? await revisionIn(snapshot.known, surroundings) : void 0;
	const identity = revision && identify(revision, revision, inputs);
	const documents = {
		directory: inputs.directory,
		revision: "unknown" in snapshot || revision === void 0 || identity === void 0 ? { unknown: "unknown" in snapshot ? snapshot.unknown : {
			kind: "failed",
			why: ""
		} } : { known: {
			...selected(revision, inputs.environments),
			count: revision.count,
			isMissing: snapshot.known.isMissing === true,
			diagnostics: [...snapshot.known.diagnostics, ...revision.diagnostics],
			owners: identity.owners,
			ownerDiagnostics: identity.diagnostics
		} }
	};
	const configuration = revision?.configuration ?? standardConfiguration;
	const [launchDarkly, onGitHub] = await Promise.all([learnLaunchDarkly(surroundings, documents, configuration), github === void 0 ? { unknown: outsideGitHub } : learnGitHub(github, identity?.instance ?? inputs.repository ?? "", job).then((known) => ({ known }))]);
	return examination({
		launchDarkly,
		documents,
		github: onGitHub,
		workflowFiles
	}, job, version);
}
function revisionIn({ files }, { inputs, merged }) {
	return judgedRevision(readRevision(files, inputs.directory, "head"), merged);
}
function selected({ workflows, templates }, environments) {
	return {
		workflows: workflows.filter(({ target }) => environments?.includes(target.environment) ?? true),
		templates
	};
}
async function learnLaunchDarkly({ way, onRequest }, { revision }, { requests, service }) {
	const { host, hostRemarks, proxy, connect } = way;
	const base = {
		host,
		hostRemarks,
		proxy,
		limits: { refused: 0 },
		reads: nothingRead
	};
	if ("unknown" in connect) return {
		...base,
		identity: connect
	};
	const watch = rateWatch(onRequest);
	const budget = Math.min(requests.budget, longest);
	const client = connect.known({
		requests: {
			...requests,
			budget
		},
		service
	}, watch.onRequest);
	const identity = await learnCaller(client);
	const reads = ("known" in identity || goesOn(identity.unknown)) && "known" in revision ? await learnReads(client, revision.known) : nothingRead;
	return {
		...base,
		identity,
		limits: watch.limits(),
		reads,
		...present({ clockAhead: watch.hasTold() ? client.now() - Date.now() : void 0 })
	};
}
function learnReads(client, { workflows, templates }) {
	return learnNamed(client, {
		targets: namingOf(workflows, templates).filter((place) => place.flag !== void 0),
		needsTemplates: templates.length > 0 || workflows.some(({ content }) => content?.canonical.template !== void 0)
	});
}
async function attempt(read) {
	try {
		return { known: await read() };
	} catch (error) {
		if (isRequestFailure(error)) return { unknown: unknownFor$1(error, "contents: read") };
		if (!(error instanceof ExpectedError)) throw error;
		const { message, hint, request } = error;
		return { unknown: {
			kind: "failed",
			why: message,
			...present({
				hint,
				request
			})
		} };
	}
}
// src/reporting/words/findings.ts
const statuses = [
	"ok",
	"not",
	"unknown"
];
function toldOnce(findings) {
	const told = /* @__PURE__ */ new Map();
	for (const { check, why, ...finding } of findings) {
		const { group, status, what, todo } = finding;
		const name = JSON.stringify([
			group,
			status,
			what,
			todo,
			finding.position
		]);
		const before = told.get(name);
		if (before === void 0) told.set(name, {
			...finding,
			checks: [check],
			why
		});
		else {
			before.checks.push(check);
			delete before.why;
		}
	}
	return [...told.values()];
}
function lastLine(examination) {
	const counts = statuses.flatMap((status) => {
		const count = withStatus(examination, status).length;
		return count === 0 ? [] : [`${count} ${status}`];
	});
	const names = [...new Set(withStatus(examination, "not").map(({ check }) => check))];
	return `${counts.join(", ")}.${names.length === 0 ? "" : ` Not as it has to be: ${joined(names, "and")}.`}`;
}
// src/reporting/examination.ts
function examinationText(examination, paint) {
	const told = toldOnce(examination.findings);
	return `${[...Object.entries(findingGroups).flatMap(([group, title]) => {
		const lines = told.filter((one) => one.group === group).flatMap((one) => linesOf(one, paint));
		return lines.length === 0 ? [] : [[paint.bold(title), ...lines].join("\n")];
	}), paint.bold(lastLine(examination))].join("\n\n")}\n`;
}
function linesOf({ status, checks, what, why, todo, position, request }, paint) {
	const colour = {
		ok: paint.green,
		not: paint.red,
		unknown: paint.yellow
	}[status];
	const place = position === void 0 ? "" : `${visible(position.file)}:${position.line}:${position.column} `;
	const names = paint.dim(`[${checks.join(", ")}]`);
	const indent = " ".repeat(columns);
	return [
		`  ${colour(status)}${" ".repeat(columns - 2 - status.length)}${place}${visible(what)} ${names}`,
		...status === "ok" || todo === void 0 ? [] : [`${indent}${visible(todo)}`],
		...status === "ok" || why === void 0 ? [] : [paint.dim(`${indent}${visible(why)}`)],
		...request === void 0 ? [] : [paint.dim(`${indent}${visible(request)}`)]
	];
}
const columns = 11;
function examinationJson({ tool, job, findings }) {
	return `${json({
		version: 1,
		tool,
		for: job,
		findings: findings.map(({ check, group, status, what, why, todo, position, request }) => ({
			check,
			group,
			status,
			what,
			why,
			...present({
				todo,
				position,
				request
			})
		}))
	})}\n`;
}
const longestMessage = 4e3;
function examinationAnnotations(examination) {
	return withStatus(examination, "not").map(({ check, what, why, todo, position }) => ({
		level: "failure",
		title: check,
		message: shortened(withoutCommands([
			what,
			todo,
			why
		].flatMap((part) => part === void 0 ? [] : [visible(part)]).join(" ")), longestMessage),
		...present({ place: position })
	}));
}
export { toldOnce as a, lastLine as i, examinationJson as n, examine as o, examinationText as r, examinationAnnotations as t };
