import { h as testMergeOf, i as mostCheckBytes, l as reviewedBytes, n as checkName, o as writeCheckRun, r as isExternalIdOf, t as withoutPlan, u as reviewedLine } from "./action-validate_action-plan_action-apply-C0QEyw8G.js";
import { C as isRewritten, E as prepareJob, S as historySince, T as rewrittenBranch, a as withoutEarlierErrors, c as reportOf, d as subjectOf, f as overrideNotice, h as notTakenNotices, l as restInSummary, m as reviewedOn, n as ownPart, o as resultOf, p as overrideOf, s as pullAddress, u as savePlan, v as writeComment } from "./action-plan_action-apply-C6LJc8e1.js";
import { C as tolerateFailure, S as isRequestFailure, b as githubDiagnostic, c as branchOf, s as planAnnotations, v as slugOf, x as isRefused } from "./action-validate_action-plan_action-apply_post-CSykw9sP.js";
import { Bt as object, Dt as counted, Et as capitalised, Ut as present, Vt as objects, pt as coveredDigests, wt as targetName } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { b as planExitCode, c as reviewOf, h as assemble, l as reviewedPlan, n as planReport, o as isReviewRequired, p as gather, t as planMarkdown, u as shownBy } from "./plan_apply_action-plan_action-apply-D5oZMVDg.js";
import { ot as unblocked } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { t as allow } from "./apply_action-validate_action-plan_action-apply-hm-D0RD1.js";
import { Ct as isInvalid, St as isError } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { c as headline, d as undoneWords, p as waitsFor } from "./validate_plan_apply_action-plan_action-apply-CYebgc7o.js";
import { createHash } from "node:crypto";
// src/github/reviewing/pull-state.ts
const query$1 = `query PullState($owner: String!, $repo: String!, $pull: Int!, $commit: GitObjectID!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pull) { state headRefOid baseRefName }
    object(oid: $commit) { ... on Commit { parents(first: 2) { nodes { oid } } } }
  }
}`;
async function pullState(github, pull, commit) {
	const { octokit, repository, login, now } = github;
	const answer = await octokit.graphql(query$1, {
		...repository,
		pull,
		commit
	});
	const { pullRequest, object } = answer.repository;
	login(answer.viewer.login);
	return {
		isOpen: pullRequest.state === "OPEN",
		head: pullRequest.headRefOid,
		into: pullRequest.baseRefName,
		parents: object?.parents.nodes.map(({ oid }) => oid) ?? [],
		now: new Date(now()).toISOString()
	};
}
// src/github/reviewing/open-pulls.ts
function placeOf({ key, target }) {
	return target === void 0 ? `template ${key}` : targetName(target);
}
function ownPlaces(operations) {
	return [...new Set(operations.flatMap((one) => one.undone === true ? [] : [placeOf(one)]))].sort();
}
function shortDigest(place) {
	return createHash("sha256").update(place).digest().subarray(0, 8).toString("base64url");
}
function placesLine(head, operations, most) {
	const lineOf = (digests) => `<!-- ld-sync:places:v1 head=${head} places=${digests.join(",")} -->`;
	const digests = ownPlaces(operations).map(shortDigest);
	const empty = lineOf([]).length;
	if (empty > most) return void 0;
	return lineOf(digests.slice(0, Math.floor((most - empty + 1) / 12)));
}
const written = /^<!-- ld-sync:places:v1 head=([0-9a-f]{40,64}) places=([\w,-]*) -->\r?$/m;
const query = `query OpenPlans($owner: String!, $repo: String!, $base: String!, $check: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(states: OPEN, baseRefName: $base, first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        number
        commits(last: 2) {
          nodes {
            commit {
              oid
              checkSuites(last: 3, filterBy: { checkName: $check }) {
                nodes {
                  app { slug }
                  checkRuns(last: 1, filterBy: { checkName: $check, checkType: LATEST }) {
                    nodes { databaseId externalId text }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}`;
async function sharedPlaces({ octokit, repository, login }, { instance, branch, pull }, operations) {
	const places = ownPlaces(operations);
	if (places.length === 0) return /* @__PURE__ */ new Map();
	const variables = {
		...repository,
		base: branch,
		check: checkName(repository, instance)
	};
	const [answer, ours] = await Promise.all([octokit.graphql(query, variables), login()]);
	const { nodes } = object(object(object(answer).repository).pullRequests);
	const found = objects(nodes).flatMap(({ number, commits }) => {
		if (typeof number !== "number" || number === pull) return [];
		const theirs = new Set(lastPlaces(object(commits).nodes, slugOf(ours), instance));
		const shared = places.filter((place) => theirs.has(shortDigest(place)));
		return shared.length === 0 ? [] : [[number, shared]];
	});
	return new Map(found.sort(([left], [right]) => left - right));
}
function lastPlaces(commits, app, instance) {
	for (const { commit } of objects(commits).toReversed()) {
		const { oid, checkSuites } = object(commit);
		const [newest] = objects(object(checkSuites).nodes).filter((suite) => object(suite.app).slug === app).flatMap(({ checkRuns }) => objects(object(checkRuns).nodes)).filter(({ externalId }) => typeof externalId === "string" && isExternalIdOf(externalId, instance)).sort((left, right) => Number(right.databaseId) - Number(left.databaseId));
		if (newest === void 0) continue;
		const [, head, digests = ""] = written.exec(String(newest.text)) ?? [];
		return head === oid ? digests.split(",") : [];
	}
	return [];
}
// src/runner/check.ts
function writeCheck(job, plan, commit, { carried } = {}) {
	const { github, addresses } = job;
	const about = subjectOf(job);
	const report = {
		instance: plan.instance,
		hash: plan.hash,
		commit,
		...verdict(plan),
		summary: planMarkdown(plan, void 0, {
			limit: mostCheckBytes,
			rest: restInSummary,
			addresses,
			about
		}),
		...present({ text: carried && textOf(carried, commit, plan) }),
		annotations: planAnnotations(plan, about),
		address: addresses.run
	};
	return tolerateFailure(() => writeCheckRun(github, report), {
		what: "The check run could not be written",
		needed: "checks: write",
		severity: "warning"
	}, { code: "no-check-run" });
}
function textOf(carried, commit, plan) {
	const text = `What the merge is held to: the digests of this plan.\n\n${carried}`;
	const places = placesLine(commit, plan.operations, mostCheckBytes - Buffer.byteLength(text) - 1);
	return places === void 0 ? text : `${text}\n${places}`;
}
function verdict(plan) {
	const change = ownPart(plan);
	const code = planExitCode(change);
	const title = titleOf(plan, change);
	if (code === 1 || code === 3) return {
		conclusion: "failure",
		title
	};
	const waits = waitsFor(plan);
	if (waits.length === 0) return {
		conclusion: "success",
		title
	};
	return {
		conclusion: "failure",
		title: `${title}: ${waits.join(", ")}`
	};
}
function titleOf(plan, change) {
	const isCounted = plan.operations.length === 0 ? isError : isInvalid;
	const errors = plan.diagnostics.filter(isCounted).length;
	if (errors > 0) return counted(errors, "error");
	const title = capitalised(headline(change));
	const undone = plan.operations.length - change.operations.length;
	return undone > 0 ? `${title}, ${undone} ${undoneWords(plan, "pull request")}` : title;
}
function jobAnnotations(job, plan, isOnCheckRun) {
	return planAnnotations(plan, subjectOf(job)).filter(({ place }) => !isOnCheckRun || place === void 0);
}
// src/runner/other-pulls.ts
const none = {
	warnings: [],
	problems: []
};
async function otherPulls(job, plan, branch) {
	const { github, assignment } = job;
	const { pull } = assignment;
	if (pull === void 0 || pull.otherBranch !== void 0 || branch === void 0) return none;
	try {
		return {
			warnings: warningsOf(await sharedPlaces(github, {
				instance: plan.instance,
				branch,
				pull: pull.number
			}, plan.operations), plan, job),
			problems: []
		};
	} catch (error) {
		return {
			warnings: [],
			problems: isRefused(error) && error.status === 403 ? [] : [notRead(error)]
		};
	}
}
const mostPulls = 10;
const mostPlaces = 5;
function warningsOf(shared, plan, job) {
	const pulls = [...shared];
	const [[, [firstPlace] = []] = []] = pulls;
	if (firstPlace === void 0) return [];
	const named = pulls.slice(0, mostPulls);
	const list = named.map(([number, places]) => `#${number} (${placesIn(places)})`).join(", ");
	const start = pulls.length === 1 ? "Another open pull request changes the same, by its last plan" : `${pulls.length} other open pull requests change the same, by their last plans`;
	const more = pulls.length > mostPulls ? ` and ${pulls.length - mostPulls} more` : "";
	const first = plan.operations.find((one) => one.undone !== true && placeOf(one) === firstPlace);
	return [{
		severity: "warning",
		code: "same-target",
		message: `${start}: ${list}${more}.`,
		hint: "Agree on which is merged first. Then let the other be planned again (push, or run its job again), and look at that plan: a merge leaves undone what no plan has shown.",
		links: Object.fromEntries(named.map(([number]) => [`#${number}`, pullAddress(job, number)])),
		...present({ position: first?.position })
	}];
}
function placesIn(places) {
	const more = places.length > mostPlaces ? ` and ${places.length - mostPlaces} more` : "";
	return `${places.slice(0, mostPlaces).map((place) => `\`${place}\``).join(", ")}${more}`;
}
function notRead(error) {
	const what = "Whether other open pull requests change the same could not be read";
	const notice = {
		severity: "notice",
		code: "others-unknown"
	};
	return {
		...githubDiagnostic(error, what, "pull-requests: read, checks: read"),
		...notice
	};
}
// src/runner/modes/plan.ts
async function plan(given, connect) {
	const { pull } = given.assignment;
	const state = pull && await pullState(given.github, pull.number, given.commit);
	if (state?.isOpen === false) return withoutPlan("closed", `#${pull?.number} has been closed or merged meanwhile: a plan would be seen by nobody.`);
	const job = pull === void 0 || state === void 0 ? given : await onTestMerge(given, pull, state);
	if (job === void 0) return withoutPlan("superseded", "A newer push to this pull request has a run of its own: nothing was planned.");
	const prepared = await prepareJob(job);
	const { request, changesDocuments } = prepared;
	const input = await gather({
		...request,
		diagnostics: [...request.diagnostics, ...noMerge(pull)]
	}, connect(request));
	const known = planOf(input);
	const late = await standOf(job, known, prepared, state?.into);
	const others = await otherPulls(job, known, state?.into);
	const whole = {
		...input,
		diagnostics: [
			...input.diagnostics,
			...late,
			...others.warnings
		]
	};
	const planned = planOf(whole);
	const { override, notTaken } = await overrideOn(job, planned);
	const shown = reviewedPlan(planned, {
		pull: pull?.number ?? 0,
		head: pull?.head ?? "",
		at: state?.now ?? ""
	});
	const lifted = override === void 0 ? withoutAllowance(planned, notTaken) : liftedBy(whole, planned, override, prepared.records);
	await savePlan(job, lifted);
	return publish(job, allow(lifted, job.inputs.allow, "allow"), {
		changesDocuments,
		shown,
		problems: others.problems
	});
}
function planOf(input) {
	return withoutEarlierErrors(assemble(input));
}
function liftedBy(input, planned, override, records) {
	const lifted = reviewOf([{
		shown: shownBy(planned),
		isOverridden: true
	}], records);
	const isAnyLifted = unblocked(planOf({
		...input,
		lifted
	})).length > unblocked(planned).length;
	const notice = overrideNotice(override, "this plan");
	const told = isAnyLifted ? notice : {
		...notice,
		hint: liftsNothing
	};
	return planOf({
		...input,
		lifted,
		diagnostics: [...input.diagnostics, told]
	});
}
function withoutAllowance(planned, notTaken) {
	const hint = "Approve the pull request again, with the line that this report gives and a reason behind it.";
	return {
		...planned,
		diagnostics: [...planned.diagnostics, ...notTakenNotices(notTaken, "this plan", hint)]
	};
}
const liftsNothing = "By that nothing more is carried out: what is stopped here is stopped by a guard, too, that nobody can lift.";
async function onTestMerge(job, pull, state) {
	const { github, assignment, attempt } = job;
	if (assignment.base.kind !== "first parent") return job;
	if (attempt > 1 && state.head !== pull.head) return void 0;
	const [base, head] = state.parents;
	if (base !== void 0 && (head === void 0 || head === pull.head)) return {
		...job,
		assignment: {
			...assignment,
			base: {
				kind: "commit",
				sha: base
			}
		}
	};
	const merge = await testMergeOf(github, pull.number);
	if (merge.pull.head !== pull.head) return void 0;
	return {
		...job,
		commit: merge.commit,
		assignment: {
			...assignment,
			base: {
				kind: "commit",
				sha: merge.base
			}
		}
	};
}
async function standOf(job, { operations }, prepared, branch) {
	const { github, assignment } = job;
	const { records, into } = prepared;
	const { pull } = assignment;
	const [record] = records;
	if (record === void 0) return [];
	if (pull === void 0) return await isRewrittenForManualApply(job, prepared) ? [rewrittenBranch(branchOf(job.ref), record)] : [];
	if (into === void 0) return [];
	const history = await prepared.branchHistorySince(record.sha);
	if (pull.otherBranch === void 0 && branch !== void 0) {
		if (await isRewritten(github, {
			branch,
			into,
			history
		}, record)) return [rewrittenBranch(branch, record)];
	}
	const { commits = [] } = history ?? {};
	if (commits.length === 0 || operations.every(({ undone }) => undone !== true)) return [];
	return [{
		severity: "notice",
		code: "not-applied-yet",
		message: `The branch that this goes into is ${counted(commits.length, "commit")} ahead of \`${record.sha.slice(0, 12)}\`, which was applied last. What these commits left to do is in this plan, in a part of its own.`
	}];
}
async function isRewrittenForManualApply(job, prepared) {
	if (await historySince(job, prepared) !== "rewritten") return false;
	const { octokit, repository } = job.github;
	const { data } = await octokit.rest.repos.get({ ...repository });
	return branchOf(job.ref) === data.default_branch;
}
function noMerge(pull) {
	if (pull?.otherBranch === void 0) return [];
	return [{
		severity: "notice",
		code: "no-merge",
		message: `This pull request goes into \`${pull.otherBranch}\`, which is not the default branch: no merge into it changes LaunchDarkly.`
	}];
}
async function overrideOn({ github, assignment: { pull } }, plan) {
	if (pull === void 0 || plan.guards.every(({ overridable }) => !overridable)) return { notTaken: [] };
	return overrideOf(github, pull.number, {
		head: pull.head,
		hash: plan.hash
	}).catch((error) => {
		if (!isRequestFailure(error)) throw error;
		return { notTaken: [] };
	});
}
async function publish(job, planned, { changesDocuments, shown, problems }) {
	const { pull } = job.assignment;
	if (pull === void 0) return ended(job, planned, {
		isOnCheckRun: false,
		problems
	});
	const reviewed = pull.otherBranch === void 0 ? shown : void 0;
	const awaited = reviewed !== void 0 && await awaitsApproval(job, pull, planned, reviewed) ? {
		...planned,
		diagnostics: [...planned.diagnostics, notApproved]
	} : planned;
	const unnamed = reviewed === void 0 ? [] : unnamedIn(job, awaited, reviewed);
	const plan = {
		...awaited,
		diagnostics: [...awaited.diagnostics, ...unnamed]
	};
	const onCheck = reviewed && reviewedLine(namedOnly(job, plan, reviewed, 65535), reviewedBytes.check);
	const onComment = reviewed && reviewedLine(namedOnly(job, plan, reviewed, 6e4 - reviewedBytes.comment), reviewedBytes.comment);
	const isTooLarge = reviewed !== void 0 && onCheck === void 0;
	const checked = isTooLarge ? tooLargeToReview(plan, job.inputs.reviewedPlan) : plan;
	const check = await writeCheck(job, checked, pull.head, { carried: onCheck });
	const isOnCheckRun = check.problems.length === 0;
	const commented = reviewed !== void 0 && !isTooLarge && !isOnCheckRun && onComment === void 0 ? tooLargeToReview(plan, job.inputs.reviewedPlan) : checked;
	const comment = await writePlanComment(job, commented, pull, {
		carried: onComment,
		changesDocuments
	});
	return ended(job, commented, {
		isOnCheckRun,
		problems: [
			...problems,
			...check.problems,
			...comment.problems
		],
		...present({ commentUrl: comment.value?.url })
	});
}
const notApproved = {
	severity: "warning",
	code: "not-approved",
	message: "What this plan shows has not been approved: with `reviewed-plan: approved`, a merge carries out only what was approved by somebody who may write to the repository and isn't the pull request's author.",
	hint: "Let somebody approve the pull request after this plan was made; what a later plan adds needs a new approval."
};
function unnamedIn(job, plan, reviewed) {
	const { shown, left = 0 } = namedOnly(job, plan, reviewed, mostCheckBytes);
	if (left === 0 || !isReviewRequired(job.inputs.reviewedPlan, true)) return [];
	return [{
		severity: plan.operations.some(({ digest, undone }) => undone !== true && reviewed.shown.has(digest) && !shown.has(digest)) ? "warning" : "notice",
		code: "not-all-named",
		message: "The check run has no room to name every operation of this plan, and what it doesn't name doesn't count as reviewed: a merge leaves that undone.",
		hint: "Split the pull request. What is left undone stands in the next pull request's plan, and is carried out by its merge."
	}];
}
async function awaitsApproval({ github, inputs }, { number }, plan, shown) {
	if (inputs.reviewedPlan !== "approved" || shown.shown.size === 0) return false;
	const pull = {
		number,
		head: shown.head,
		isFork: true
	};
	const { plan: approved } = await reviewedOn(github, pull, plan.instance, true);
	return [...shown.shown.keys()].some((digest) => approved?.shown.has(digest) !== true);
}
function namedOnly({ addresses }, plan, reviewed, limit) {
	const { named } = planReport(plan, void 0, {
		limit,
		rest: restInSummary,
		addresses
	});
	const digests = new Set(coveredDigests(plan.operations.filter(({ id }) => named.has(id))));
	const shown = new Map([...reviewed.shown].filter(([digest]) => digests.has(digest)));
	const left = reviewed.shown.size - shown.size;
	return {
		...reviewed,
		shown,
		...left > 0 && { left }
	};
}
function ended(job, plan, { isOnCheckRun, problems, commentUrl = "" }) {
	const code = planExitCode(plan);
	const whole = {
		...plan,
		diagnostics: [...plan.diagnostics, ...problems]
	};
	const annotations = jobAnnotations(job, whole, isOnCheckRun);
	const about = subjectOf(job);
	return resultOf({
		plan: whole,
		job,
		code,
		failed: code === 1,
		annotations,
		commentUrl,
		about
	});
}
function writePlanComment(job, plan, pull, { carried, changesDocuments }) {
	const report = reportOf(job, plan, void 0, {
		carried,
		about: subjectOf(job),
		isNewest: job.attempt > 1
	});
	return tolerateFailure(() => writeComment(job.github, pull.number, plan.instance, report, changesDocuments || saysSomething(plan)), {
		what: "The plan could not be written as a comment",
		needed: "pull-requests: write",
		severity: "warning"
	});
}
function saysSomething({ operations, guards, unchanged, diagnostics }) {
	const remarks = diagnostics.filter(({ severity }) => severity !== "notice");
	return operations.length + guards.length + unchanged.length + remarks.length > 0;
}
function tooLargeToReview(plan, policy) {
	const tooLarge = {
		severity: isReviewRequired(policy, false) ? "error" : "warning",
		code: "too-large-to-review",
		message: `A plan of ${plan.operations.length} operations is more than can be carried to the merge: under \`reviewed-plan: ${policy === "approved" ? policy : "required"}\` it would stay undone.`,
		hint: "Split the pull request, or apply it by hand with `allow`."
	};
	return {
		...plan,
		diagnostics: [...plan.diagnostics, tooLarge]
	};
}
export { jobAnnotations as n, writeCheck as r, plan as t };
