import { S as isRequestFailure, _ as isOurs, a as createOnce, c as branchOf, d as historyBetween, h as tipOf, i as itemsOf, l as commitNamed, m as parentsOf, o as diagnosticAnnotations, u as follows, x as isRefused } from "./action-validate_action-plan_action-apply_post-CSykw9sP.js";
import { At as quoted, Dt as counted, G as isCommit, Ut as present, Wt as ExpectedError, _t as isStopped, kt as listed } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { St as isError, ot as areSame } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { a as readReviewedChecks, c as readReviewedLine, p as cancelledMessage, s as publishedAt, t as withoutPlan } from "./action-validate_action-plan_action-apply-C0QEyw8G.js";
import { rt as sentence, st as withGuards } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { a as prepare, f as savePlan$1, i as planPage, r as timelessMarkdown, t as planMarkdown, y as failureReason } from "./plan_apply_action-plan_action-apply-D5oZMVDg.js";
import { o as countOperations } from "./validate_plan_apply_action-plan_action-apply-CYebgc7o.js";
import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
// src/runner/comparison.ts
async function prepareJob({ assignment, inputs, commit, github, repository }) {
	const isProposal = assignment.pull !== void 0 || assignment.queued !== void 0;
	const intoCommit = await eventBase(github, commit, assignment.base);
	const [head, into] = await Promise.all([repository.snapshot(commit), repository.snapshot(intoCommit)]);
	const name = inputs.base === void 0 ? void 0 : await commitOf(github, inputs.base);
	const named = name === void 0 ? void 0 : await repository.snapshot(name === "none" ? void 0 : name);
	const compared = /* @__PURE__ */ new Map();
	const branchHistorySince = (applied) => {
		const history = compared.get(applied) ?? (intoCommit === void 0 ? Promise.resolve(void 0) : historyBetween(github, applied, intoCommit));
		compared.set(applied, history);
		return history;
	};
	const isPartOf = async (applied) => follows(await branchHistorySince(applied));
	const commitsSince = async (applied) => {
		const history = await (isProposal ? branchHistorySince(applied) : historyBetween(github, applied, commit));
		return history !== void 0 && follows(history) ? history.commits.length : void 0;
	};
	const scope = assignment.mode === "drift" ? "all" : inputs.scope;
	const prepared = await prepare(repository, {
		head,
		headIn: (directory) => repository.snapshot(commit, directory),
		into,
		...present({ named }),
		...isProposal && { isPartOf },
		commitsSince
	}, {
		...inputs,
		scope
	});
	if (name !== void 0) await requireApplied(github, name, commit, prepared);
	return {
		...prepared,
		changesDocuments: !areSame(head, into),
		into: intoCommit,
		branchHistorySince
	};
}
async function commitOf(github, name) {
	return name === "none" || isCommit(name) ? name : commitNamed(github, name);
}
async function requireApplied(github, base, head, { records }) {
	if (base === "none" || base === records[0]?.sha) return;
	if ((await historyBetween(github, base, head))?.reachesBase !== true) throw new ExpectedError(`The input \`base\` names \`${base.slice(0, 12)}\`, which is no commit of the branch that is applied.`, "Give a commit of the branch's own line: one that was merged into it, as `git log --first-parent` lists them; or the one that was applied last; or `none`.");
}
async function eventBase(github, commit, base) {
	switch (base.kind) {
		case "first parent": return (await parentsOf(github, commit))[0];
		case "head": return commit;
		case "commit": return base.sha;
		case "nothing": return;
	}
}
// src/runner/history.ts
async function historySince({ github, commit, isRerun, ref, inputs }, { request, records }) {
	const isNamed = inputs.base !== void 0;
	const [record] = records;
	if (record === void 0 && isRerun && !isNamed && await tipOf(github, ref) !== commit) return "superseded";
	const since = record?.sha ?? request.names.base;
	if (!isCommit(since)) return {
		status: "ahead",
		commits: [commit],
		reachesBase: true,
		age: 0,
		isCut: false
	};
	const history = await historyBetween(github, since, commit);
	const isBehind = history?.status === "behind";
	if (isBehind && await tipOf(github, ref) !== commit) return "superseded";
	if (isNamed) return history ?? {
		status: "diverged",
		commits: [commit],
		reachesBase: false,
		age: 0,
		isCut: false
	};
	return history === void 0 || isBehind || history.status === "diverged" ? "rewritten" : history;
}
function notApplied(job, { request, records: [record] }, obstacle) {
	return obstacle === "superseded" ? superseded(job, record) : rewritten(job, record, request.names.base);
}
function superseded({ commit, ref }, record) {
	const message = record === void 0 ? `This is an old run of ${short(commit)}, and \`${branchOf(ref)}\` has moved on since: nothing was done. Run the newest one again instead.` : `${short(commit)} is older than ${short(record.sha)}, which has been applied: nothing was done.${stillUndone(record)}`;
	return {
		...withoutPlan("superseded", message),
		summary: summaryOf("Superseded", message)
	};
}
function stillUndone({ sha, run, undone }) {
	const names = undone.map(({ kind, key, target }) => quoted(`${kind === "undecided" ? "" : `${kind} `}${target === void 0 ? "template" : target} ${key}`));
	if (names.length === 0) return "";
	const told = names.length > mostNamed ? [...names.slice(0, mostNamed), `${names.length - mostNamed} more`] : names;
	return ` Left undone by this merge or others: ${listed(told)}. Run the job of the newest merge again, that of ${short(sha)} (${run}), let the next merge do it, or start the workflow by hand in mode \`apply\`.`;
}
const mostNamed = 10;
function rewritten({ commit, ref }, record, base) {
	const which = record === void 0 ? "where the branch was before" : "which was applied last";
	const message = `${short(commit)} doesn't follow from \`${base}\`, ${which}: \`${branchOf(ref)}\` was rewritten. Nothing was done, since what has run once could start again.`;
	const hint = wayOutOf(branchOf(ref), base);
	return {
		failed: true,
		message: `${message} ${hint}`,
		summary: summaryOf("Not applied", `${message} ${hint}`),
		annotations: diagnosticAnnotations([{
			severity: "error",
			code: "history-rewritten",
			message,
			hint
		}]),
		outputs: { "failure-reason": "blocked" }
	};
}
async function isRewritten(github, { branch, into, history }, { sha }) {
	if (follows(history)) return false;
	const tip = await tipOf(github, `refs/heads/${branch}`);
	return tip === into || !follows(await historyBetween(github, sha, tip));
}
function rewrittenBranch(branch, { sha }) {
	return {
		severity: "warning",
		code: "history-rewritten",
		message: `\`${branch}\` doesn't follow from ${short(sha)}, which was applied last: it was rewritten. As long as that is so, no merge into it changes LaunchDarkly, and its job fails; an apply by hand needs the input \`base\`.`,
		hint: wayOutOf(branch, sha)
	};
}
function wayOutOf(branch, base) {
	return `Force-push \`${branch}\` to a commit that has ${short(base)} in its history, and merge again what that removes; or start the workflow by hand in mode \`apply\`, with the input \`base\`: the commit whose documents LaunchDarkly holds.`;
}
function short(commit) {
	return `\`${commit.slice(0, 12)}\``;
}
function summaryOf(heading, text) {
	return `## LaunchDarkly workflows\n\n**${heading}.** ${sentence(text)}\n`;
}
// src/github/report-body.ts
function bodyMarker(kind, instance) {
	return `<!-- ld-sync:${kind}:v1 ${Buffer.from(instance).toString("base64url")} -->`;
}
function bodyOf(marker, { carried, text, timeless, run }) {
	const all = joined(carried, text);
	const ofRun = run === void 0 ? "" : ` run=${run}`;
	return [
		marker,
		`<!-- ld-sync:report ${timelessDigest(carried, timeless)} ${digest(all)}${ofRun} -->`,
		all
	].join("\n");
}
const secondLine = /^<!-- ld-sync:report ([\w-]{43}) ([\w-]{43})(?: run=(\d+))? -->$/;
function readBody(body) {
	const [, second = "", ...text] = body.split(/\r?\n/);
	const [, ofReport, ofBody, run] = secondLine.exec(second) ?? [];
	const isUntouched = ofBody === digest(text.join("\n"));
	return {
		isUntouched,
		says: ({ carried, timeless }) => isUntouched && ofReport === timelessDigest(carried, timeless),
		...present({ run: run === void 0 ? void 0 : Number(run) })
	};
}
function timelessDigest(carried, timeless) {
	return digest(joined(carried?.replace(/ at=\S+/, ""), timeless));
}
function joined(carried, text) {
	return carried === void 0 ? text : `${carried}\n${text}`;
}
function digest(text) {
	return createHash("sha256").update(text.trim()).digest("base64url");
}
// src/github/comment.ts
const mostCommentBytes = 6e4;
async function writeComment(github, pull, instance, report, isWorthOne = true) {
	const { ours, former } = await readComments(github, pull, instance);
	const written = await writeInto(github, ours, instance, report);
	if (written?.became === "updated") await retireOthers(github, ours, former, written.url);
	if (written !== void 0) return written;
	return isWorthOne ? create(github, pull, instance, report) : {
		url: "",
		became: "unchanged"
	};
}
async function create(github, pull, instance, report) {
	const { octokit, repository } = github;
	const body = bodyOf(bodyMarker("comment", instance), report);
	const { id: own, url } = await createOnce(async () => {
		const { data } = await octokit.rest.issues.createComment({
			...repository,
			issue_number: pull,
			body
		});
		return {
			id: data.id,
			url: data.html_url
		};
	}, async () => (await readComments(github, pull, instance)).ours[0]);
	const { ours, former } = await readComments(github, pull, instance, own);
	const newest = (await writeInto(github, ours, instance, report))?.url ?? url;
	for (const one of former) await retire(github, one, newest);
	return {
		url: newest,
		became: "created"
	};
}
async function retireOthers(github, [first], former, newest) {
	if (first === void 0 || former.length === 0) return;
	await github.octokit.graphql(unhide, { id: first.node }).catch(() => void 0);
	for (const one of former) await retire(github, one, newest);
}
const unhide = "mutation ($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }";
async function writeInto(github, comments, instance, report) {
	const { octokit, repository } = github;
	const [first, ...others] = comments;
	if (first === void 0) return void 0;
	const [known, ...runs] = [first, ...others].map(({ body }) => readBody(body));
	const newest = Math.max(...[known, ...runs].map((one) => one?.run ?? 0));
	const { url } = first;
	const removeOthers = async () => {
		for (const { id } of others) await unlessGone(() => octokit.rest.issues.deleteComment({
			...repository,
			comment_id: id
		}));
	};
	if (report.run !== void 0 && newest > report.run && report.isNewest !== true) {
		if (known?.run === newest) await removeOthers();
		return {
			url,
			became: "left to a newer run"
		};
	}
	if (known?.says(report) !== true) {
		const body = bodyOf(bodyMarker("comment", instance), report);
		if (await unlessGone(() => octokit.rest.issues.updateComment({
			...repository,
			comment_id: first.id,
			body
		})) === void 0) return writeInto(github, others, instance, report);
	}
	await removeOthers();
	return {
		url,
		became: known?.says(report) === true ? "unchanged" : "updated"
	};
}
async function unlessGone(request) {
	try {
		return await request();
	} catch (error) {
		if (isRequestFailure(error) && error.status === 404) return void 0;
		throw error;
	}
}
async function retire({ octokit, repository }, { id, node }, newest) {
	const query = "mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }";
	const body = `This is outdated: the newest plan and its outcome are in [another comment](${newest}).`;
	await octokit.graphql(query, { id: node }).catch(() => octokit.rest.issues.updateComment({
		...repository,
		comment_id: id,
		body
	})).catch(() => void 0);
}
async function readComments(github, pull, instance, own) {
	const { octokit, repository } = github;
	const marker = bodyMarker("comment", instance);
	const marked = (await itemsOf(octokit.paginate.iterator(octokit.rest.issues.listComments, {
		...repository,
		issue_number: pull,
		per_page: 100
	}))).filter(({ body }) => body?.startsWith(marker));
	const others = marked.filter(({ id }) => id !== own);
	const areOurs = await isOurs(github, others.map(({ user }) => user?.login));
	const ours = new Set(others.filter((_, index) => areOurs[index]).map(({ id }) => id));
	return {
		ours: marked.filter(({ id }) => id === own || ours.has(id)).map(({ id, node_id: node, body = "", html_url: url, created_at: createdAt }) => ({
			id,
			node,
			body,
			url,
			createdAt
		})).sort((left, right) => left.id - right.id),
		former: marked.filter(({ id, user, body = "" }) => id !== own && !ours.has(id) && user?.type === "Bot" && readBody(body).isUntouched).map(({ id, node_id: node }) => ({
			id,
			node
		}))
	};
}
// src/github/reviewing/allow-lines.ts
function allowLineIn(body, hash) {
	const lines = body.split(/[\r\n\u2028\u2029]+/).flatMap((line) => readLine(line, hash) ?? []);
	const ranks = [
		void 0,
		"reason",
		"plan",
		"form",
		"start"
	];
	const rank = (line) => ranks.indexOf("lacks" in line ? line.lacks[0] : void 0);
	return lines.sort((left, right) => rank(left) - rank(right))[0];
}
function readLine(line, hash) {
	if (!/^\/ld-allow(?![\w-])/i.test(line)) return /\/ld-allow\s+[0-9a-f]{6}/i.test(line) ? lacking("start") : void 0;
	const [, given, written] = /^\/ld-allow\s+([0-9a-f]{32})(?:\s+(\S.*?))?\s*$/.exec(line) ?? [];
	if (given === void 0) return lacking("form");
	const reason = written === "<reason>" ? void 0 : written;
	const lacks = [...given === hash ? [] : ["plan"], ...reason === void 0 ? ["reason"] : []];
	return reason === void 0 || lacks.length > 0 ? { lacks } : { reason };
}
function lacking(lack) {
	return { lacks: [lack] };
}
const words = {
	start: "it doesn't begin its line",
	form: "it isn't written as the report gives it, with 32 hexadecimal digits and in small letters",
	plan: "its hash is another plan's",
	reason: "it gives no reason",
	approval: "their newest review doesn't approve",
	author: "they are the pull request's author, and GitHub lets nobody approve their own",
	commit: "it approves another commit than the plan's",
	permission: "they may not write to the repository"
};
const mostPeople = 5;
function notTakenNotices(lines, which, hint) {
	const notices = lines.slice(0, mostPeople).map(({ by, lacks }) => notice(lacks.includes("plan") ? "allow-of-another-plan" : "allow-not-taken", `What \`${by}\` wrote as \`/ld-allow\` lifts nothing of ${which}: ${lacks.map((lack) => words[lack]).join(", and ")}.`, hint));
	const { length: more } = lines.slice(mostPeople);
	if (more === 0) return notices;
	return [...notices, notice("allow-not-taken", `What ${counted(more, "other reviewer")} wrote lifts nothing either.`)];
}
function notice(code, message, hint) {
	return {
		severity: "notice",
		code,
		message,
		...hint !== void 0 && { hint }
	};
}
// src/github/reviewing/reviews.ts
async function reviewedOn(github, pull, instance, needsApproval = false) {
	const { number, head, mergedAt, isFork } = pull;
	const [checks, reviews] = await Promise.all([plansOfChecks(github, pull, instance), reviewsOf(github, number)]);
	const plans = checks.length > 0 || isFork ? checks : await plansOfComment(github, number, head, instance);
	const until = needsApproval ? await lastApproval(github, number, reviews, head) : void 0;
	if (needsApproval && until === void 0) return { pull: number };
	const plan = plans.find(({ at }) => isBefore(at, mergedAt) && isBefore(at, until));
	if (plan === void 0) return { pull: number };
	return {
		pull: number,
		plan,
		...present({ mergedAt }),
		...await overrideIn(github, number, reviews, plan)
	};
}
function isBefore(at, time) {
	return time === void 0 || Math.floor(Date.parse(at) / 1e3) <= Math.floor(Date.parse(time) / 1e3);
}
async function plansOfChecks(github, pull, instance) {
	try {
		return await readReviewedChecks(github, pull, instance);
	} catch (error) {
		if (isRefused(error)) return [];
		throw error;
	}
}
async function plansOfComment(github, pull, head, instance) {
	const { ours } = await readComments(github, pull, instance);
	return ours.flatMap(({ body, createdAt }) => {
		const plan = readReviewedLine(body);
		return plan?.head === head && plan.pull === pull ? [publishedAt(plan, createdAt)] : [];
	}).sort((left, right) => Date.parse(right.at) - Date.parse(left.at));
}
async function reviewsOf({ octokit, repository }, pull) {
	const all = (await itemsOf(octokit.paginate.iterator(octokit.rest.pulls.listReviews, {
		...repository,
		pull_number: pull,
		per_page: 100
	}))).filter(({ user }) => user && user.type !== "Bot");
	const deciding = all.filter(({ state }) => state !== "COMMENTED");
	const latest = new Map(deciding.map((review) => [review.user?.login, review.state]));
	return {
		all,
		approving: deciding.filter(({ user, state }) => state === "APPROVED" && latest.get(user?.login) === "APPROVED")
	};
}
async function lastApproval(github, pull, { approving }, head) {
	const ofHead = approving.filter(({ commit_id }) => commit_id === head).toReversed();
	if (ofHead.length === 0) return void 0;
	const author = await authorOf(github, pull);
	for (const { user, submitted_at } of ofHead) if (user && user.login !== author && await mayWrite(github, user.login)) return submitted_at;
}
async function overrideOf(github, pull, plan) {
	return overrideIn(github, pull, await reviewsOf(github, pull), plan);
}
async function overrideIn(github, pull, { all, approving }, { head, hash }) {
	const notTaken = /* @__PURE__ */ new Map();
	for (const review of all.toReversed()) {
		const { body, commit_id, user, state } = review;
		const line = allowLineIn(body, hash);
		if (line === void 0 || !user || state === "DISMISSED") continue;
		const lacks = "lacks" in line ? [...line.lacks] : [];
		if (!approving.includes(review)) lacks.push("approval");
		else if (commit_id !== head && !lacks.includes("plan")) lacks.push("commit");
		if ("reason" in line && lacks.length === 0) {
			if (await mayWrite(github, user.login)) return {
				override: {
					by: user.login,
					reason: line.reason
				},
				notTaken: []
			};
			lacks.push("permission");
		}
		if (!notTaken.has(user.login)) notTaken.set(user.login, lacks);
	}
	const author = [...notTaken.values()].some((lacks) => lacks.includes("approval")) ? await authorOf(github, pull) : void 0;
	return { notTaken: [...notTaken].map(([by, lacks]) => ({
		by,
		lacks: by === author ? lacks.map((lack) => lack === "approval" ? "author" : lack) : lacks
	})) };
}
async function authorOf({ octokit, repository }, pull) {
	const { data } = await octokit.rest.pulls.get({
		...repository,
		pull_number: pull
	});
	return data.user.login;
}
function overrideNotice({ by, reason }, which) {
	return {
		severity: "notice",
		code: "allowed",
		message: `\`${by}\` allowed ${which}: \`${reason.replaceAll("`", "'")}\``
	};
}
async function mayWrite({ octokit, repository }, username) {
	const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
		...repository,
		username
	});
	return data.permission === "admin" || data.permission === "write";
}
// src/runner/report.ts
function reportOf({ addresses, redact, runId }, plan, outcomes, { carried, about, significant = plan, isNewest = false } = {}) {
	const options = {
		limit: mostCommentBytes - Buffer.byteLength(carried ?? ""),
		rest: restInSummary,
		addresses,
		...present({ about })
	};
	return {
		...present({ carried }),
		text: redact(planMarkdown(plan, outcomes, options)),
		timeless: redact(timelessMarkdown(significant, outcomes, options)),
		run: runId,
		isNewest
	};
}
function subjectOf({ assignment: { pull, queued } }) {
	if (queued !== void 0) return "merge queue";
	if (pull === void 0) return "manual plan";
	return pull.otherBranch === void 0 ? "pull request" : "other branch";
}
function pullAddress({ addresses }, number) {
	return `${addresses.repository}/pull/${number}`;
}
const restInSummary = "The whole plan is in the job summary.";
async function savePlan({ planPath, redact }, plan) {
	await mkdir(dirname(planPath), { recursive: true });
	await savePlan$1(planPath, plan, redact);
}
// src/runner/result.ts
function resultOf({ plan, job: { planPath, addresses }, outcomes, code, failed, annotations, commentUrl, about, applied }) {
	const counts = countOperations(plan);
	const reason = failureReason(plan, code, outcomes);
	const pending = outcomes?.filter(({ status }) => status !== "done").length ?? 0;
	return {
		failed,
		message: failed ? failureMessages[reason] : "",
		summary: planMarkdown(plan, outcomes, {
			limit: mostSummaryBytes,
			rest: "The whole plan is in the plan file.",
			addresses,
			...present({ about })
		}),
		page: planPage(plan, outcomes, about ?? (outcomes === void 0 ? "pull request" : "apply"), addresses),
		annotations,
		...present({ applied }),
		outputs: {
			"has-changes": String(plan.operations.length > 0),
			creates: String(counts.creates),
			replaces: String(counts.replaces),
			deletes: String(counts.deletes),
			dedupes: String(counts.dedupes),
			blocked: String(counts.stopped),
			pending: String(pending),
			"plan-hash": plan.hash,
			"failure-reason": failed ? reason : "",
			"plan-path": planPath,
			...present({ "comment-url": commentUrl })
		}
	};
}
const mostSummaryBytes = 1e6;
const failureMessages = {
	"": "",
	cancelled: cancelledMessage,
	invalid: "The documents or what they name are not valid; see the annotations and the summary.",
	unreachable: "LaunchDarkly could not be read; see the annotations and the summary.",
	drift: "LaunchDarkly differs from the documents; see the summary.",
	blocked: "Not everything was applied: something is stopped; see the summary.",
	"partially-applied": "Something failed after LaunchDarkly had been changed; see the summary. Running again is safe.",
	failed: "Applying failed, and nothing was changed by what failed; see the summary. Running again is safe."
};
// src/planning/policy/review.ts
function ownPart(plan) {
	const operations = plan.operations.filter(({ undone }) => undone !== true);
	const ids = new Set(operations.map(({ id }) => id));
	const guards = plan.guards.flatMap((guard) => {
		const own = guard.operations.filter((id) => ids.has(id));
		return own.length > 0 || guard.operations.length === 0 ? [{
			...guard,
			operations: own
		}] : [];
	});
	return {
		...plan,
		operations,
		guards
	};
}
function withoutEarlierErrors(plan) {
	const diagnostics = plan.diagnostics.map((diagnostic) => isError(diagnostic) && diagnostic.undone ? {
		...diagnostic,
		severity: "warning"
	} : diagnostic);
	return {
		...plan,
		diagnostics
	};
}
const onMerge = {
	message: "No plan on a merged pull request showed this.",
	undone: "Left undone by an earlier merge, and no plan on a merged pull request showed it as it would be done now.",
	hint: "The next pull request's plan shows it."
};
const onApprovedMerge = {
	message: "No plan that shows this as it would be done now was approved: with `reviewed-plan: approved`, somebody who may write to the repository, and isn't the pull request's author, has to approve it before the merge.",
	hint: "The next pull request's plan shows it: let that be approved, then merge."
};
function unseenUnder(policy) {
	return policy === "approved" ? onApprovedMerge : onMerge;
}
function needsReview(operation) {
	return !(operation.kind === "dedupe" && operation.lossless);
}
function requireReview(plan, reviewed, { words = onMerge, shownStopped } = {}) {
	const guards = plan.operations.filter((operation) => needsReview(operation) && !reviewed.has(operation.digest) && !isStopped(operation)).map(({ id, digest, position, undone }) => ({
		code: "unreviewed",
		scope: "operation",
		overridable: true,
		operations: [id],
		position,
		message: shownStopped?.has(digest) ? asStopped : (undone === true && plan.unrecorded !== true ? words.undone : void 0) ?? words.message,
		hint: words.hint
	}));
	return withGuards(plan, [...plan.guards, ...guards]);
}
const asStopped = "The reviewed plan showed this as stopped, so it isn't reviewed.";
export { isRewritten as C, prepareJob as E, historySince as S, rewrittenBranch as T, readComments as _, withoutEarlierErrors as a, bodyOf as b, reportOf as c, subjectOf as d, overrideNotice as f, mostCommentBytes as g, notTakenNotices as h, unseenUnder as i, restInSummary as l, reviewedOn as m, ownPart as n, resultOf as o, overrideOf as p, requireReview as r, pullAddress as s, needsReview as t, savePlan as u, writeComment as v, notApplied as w, readBody as x, bodyMarker as y };
