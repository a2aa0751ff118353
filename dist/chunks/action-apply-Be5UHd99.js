import { t as apply$1 } from "./apply_action-apply-CqnbFkRr.js";
import { c as runLink, ot as unblocked, rt as sentence, yt as waitsOf } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { C as tolerateFailure, c as branchOf, d as historyBetween, o as diagnosticAnnotations, u as follows, w as tolerateRefusal } from "./action-validate_action-plan_action-apply_post-CSykw9sP.js";
import { Ct as isInvalid, St as isError } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { Dt as counted, Ut as present, _t as isStopped, d as revisionsOf, ht as isSending } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { c as reviewOf, h as assemble, o as isReviewRequired, p as gather, s as reviewByHand, v as applyExitCode } from "./plan_apply_action-plan_action-apply-D5oZMVDg.js";
import { n as leaveBeginning, r as leaveRecord, t as applyEntry } from "./apply_action-apply_post-CI2Ln9-B.js";
import { t as allow } from "./apply_action-validate_action-plan_action-apply-hm-D0RD1.js";
import { t as openJournal } from "./validate_plan_apply_action-apply_post-B0L--piC.js";
import { l as reviewedBytes, m as untilKilled, t as withoutPlan$1, u as reviewedLine } from "./action-validate_action-plan_action-apply-C0QEyw8G.js";
import { E as prepareJob, S as historySince, _ as readComments, c as reportOf, f as overrideNotice, h as notTakenNotices, i as unseenUnder, m as reviewedOn, o as resultOf, r as requireReview, s as pullAddress, t as needsReview, u as savePlan, v as writeComment, w as notApplied, x as readBody } from "./action-plan_action-apply-C6LJc8e1.js";
import { setTimeout } from "node:timers/promises";
// src/github/done-line.ts
function doneKey(digest) {
	return digest.slice(0, 8);
}
const mostBytes = 8e3;
function doneLine(done) {
	if (done.size === 0) return void 0;
	let left = mostBytes - lineOf([...done.keys()]).length;
	return lineOf([...done].map(([key, id]) => {
		const named = `=${encodeURIComponent(id)}`;
		if (id === "" || named.length > left) return key;
		left -= named.length;
		return `${key}${named}`;
	}));
}
function lineOf(items) {
	return `<!-- ld-sync:done:v1 ${items.join(",")} -->`;
}
function readDoneLine(text) {
	const [, items = ""] = /^<!-- ld-sync:done:v1 ([\w=,.!~*'()%-]+) -->\r?$/m.exec(text) ?? [];
	return new Map(items.split(",").flatMap((item) => {
		const [digest = "", id = ""] = item.split("=");
		return digest === "" ? [] : [[doneKey(digest), decoded(id)]];
	}));
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/github/reviewing/merged-pulls.ts
async function mergedPulls({ octokit, repository }, commits, branch) {
	const found = /* @__PURE__ */ new Map();
	let tipHasOne = false;
	for (const [index, sha] of commits.entries()) {
		const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
			...repository,
			commit_sha: sha
		});
		for (const { number, merged_at, base, head } of data) {
			if (merged_at === null || base.ref !== branch) continue;
			const isFork = head.repo?.id !== base.repo.id;
			found.set(number, {
				number,
				head: head.sha,
				mergedAt: merged_at,
				isFork
			});
			if (index === 0) tipHasOne = true;
		}
	}
	return {
		pulls: [...found.values()],
		tipHasOne
	};
}
// src/runner/publish.ts
async function publishOutcomes(publisher, plan, outcomes, pulls, { records: [record] }) {
	const late = [];
	const { problems } = await tolerateFailure(async () => {
		const known = new Set(pulls.map(({ pull }) => pull));
		const earlier = plan.operations.length > 0 && record !== void 0 && record.undone.length > 0 ? await pullsBehind(publisher, plan.instance, record) : [];
		const isFirst = record?.sha !== plan.head;
		const unseen = unseenBy(plan, new Set(pulls.flatMap(({ plan: seen }) => [...digestsOf(seen)])));
		for (const pull of pulls) await publishOn(publisher, plan, outcomes, pull, isFirst ? unseen : void 0);
		for (const pull of earlier.filter(({ pull: number }) => !known.has(number))) if (await publishOn(publisher, plan, outcomes, pull, void 0)) late.push(pull);
	}, untold);
	return {
		earlier: late,
		problems
	};
}
const outOfTime = {
	earlier: [],
	problems: [{
		severity: "warning",
		code: "untold",
		message: "The job was cancelled before the outcome could be written on its pull request."
	}]
};
async function publishNotApplied({ github, redact, addresses, runId }, instance, why, findPulls) {
	const { problems } = await tolerateFailure(async () => {
		for (const { pull, plan } of await findPulls()) {
			const carried = plan && reviewedLine(plan, reviewedBytes.comment);
			const shown = plan === void 0 ? 0 : plan.shown.size + plan.stopped.length;
			const text = redact(`## LaunchDarkly workflows\n\n**Not applied.**${shown === 0 ? "" : ` None of what this pull request's plan showed was carried out.`} ${sentence(why)}\n\n<sub>${runLink(addresses)}</sub>\n`);
			const report = {
				...present({ carried }),
				text,
				timeless: text,
				run: runId,
				isNewest: true
			};
			await writeComment(github, pull, instance, report, shown > 0);
		}
	}, untold);
	return problems;
}
const untold = {
	what: "The outcome could not be written on its pull request",
	needed: "pull-requests: write",
	severity: "warning"
};
const mostCommits$1 = 20;
async function pullsBehind({ github, ref }, instance, record) {
	const revisions = revisionsOf(record);
	const branch = branchOf(ref);
	const found = /* @__PURE__ */ new Map();
	for (const revision of revisions) {
		const { pulls } = await mergedPulls(github, (await historyBetween(github, revision, record.sha))?.commits.slice(0, mostCommits$1) ?? [], branch);
		for (const pull of pulls) found.set(pull.number, await reviewedOn(github, pull, instance));
	}
	return [...found.values()];
}
async function publishOn(publisher, plan, outcomes, { pull, plan: seen }, unseen) {
	const { github } = publisher;
	const { instance } = plan;
	const before = unseen === void 0 ? await doneBefore(github, pull, instance) : /* @__PURE__ */ new Map();
	const shown = partShown(plan, seen, unseen, before);
	const showsNone = shown.operations.length === 0 && shown.diagnostics.length === plan.diagnostics.length;
	if (showsNone && !plan.diagnostics.some(isInvalid)) return false;
	const ids = new Set(shown.operations.map(({ id }) => id));
	const planned = new Set(plan.operations.map(({ id }) => id));
	const became = outcomes.filter(({ operation, status }) => ids.has(operation) || !planned.has(operation) && status !== "done");
	const done = new Set(became.flatMap(({ operation, status }) => status === "done" ? [operation] : []));
	const doneNow = shown.operations.flatMap(({ id, digest }) => done.has(id) ? [[doneKey(digest), id]] : []);
	const carried = [seen && reviewedLine(seen, reviewedBytes.comment), doneLine(new Map([...before, ...doneNow]))].filter((line) => line !== void 0).join("\n") || void 0;
	const report = reportOf(publisher, shown, became, {
		carried,
		isNewest: true
	});
	await writeComment(github, pull, instance, report, seen !== void 0 && !showsNone);
	return shown.operations.length > 0;
}
async function doneBefore(github, pull, instance) {
	const { ours } = await readComments(github, pull, instance);
	const [comment] = ours.filter(({ body }) => readBody(body).isUntouched);
	return readDoneLine(comment?.body ?? "");
}
function unseenBy({ operations }, shown) {
	return new Set(operations.flatMap((operation) => operation.blockedBy.includes("unreviewed") || isStopped(operation) && !shown.has(operation.digest) ? [operation.id] : []));
}
function digestsOf(seen) {
	return /* @__PURE__ */ new Set([...seen?.shown.keys() ?? [], ...seen?.stopped ?? []]);
}
function partShown(plan, seen, unseen, before) {
	const isFirst = unseen !== void 0;
	const shown = digestsOf(seen);
	const planned = new Set(plan.operations.map(({ digest }) => digest));
	const gone = [...shown].filter((digest) => !planned.has(digest));
	const done = gone.flatMap((digest) => before.get(doneKey(digest)) ?? []);
	const missing = gone.length - done.length;
	const hears = missing > 0 || seen === void 0 || seen.left !== void 0 ? unseen : void 0;
	const operations = plan.operations.filter(({ id, digest }) => shown.has(digest) || hears?.has(id));
	const ids = new Set(operations.map(({ id }) => id));
	const guards = plan.guards.filter((guard) => guard.operations.some((id) => ids.has(id)));
	const isNews = isFirst || operations.length > 0;
	const diagnostics = [
		...plan.diagnostics,
		...isNews && done.length > 0 ? [wasDone(done, shown.size)] : [],
		...isNews && missing > 0 ? [notAsShown(missing, shown.size, isFirst)] : []
	];
	return {
		...plan,
		operations,
		guards,
		diagnostics,
		unchanged: [],
		unmanaged: 0
	};
}
const mostNamed = 20;
function wasDone(ids, shown) {
	const named = ids.filter((id) => id !== "").slice(0, mostNamed).map((id) => `\`${id}\``);
	const more = ids.length > named.length ? [`${ids.length - named.length} more`] : [];
	const which = named.length > 0 ? `: ${[...named, ...more].join(", ")}` : "";
	return {
		severity: "notice",
		code: "done-before",
		message: `${ids.length} of ${counted(shown, "operation")} that this pull request's plan showed ${ids.length === 1 ? "was" : "were"} done by an earlier run${which}.`
	};
}
function notAsShown(missing, shown, isFirst) {
	const which = `${missing} of ${counted(shown, "operation")} that this pull request's plan showed`;
	const is = missing === 1 ? "is" : "are";
	if (!isFirst) return {
		severity: "notice",
		code: "not-as-shown",
		message: `${which} ${is} no part of this run: an earlier run has done ${missing === 1 ? "it" : "them"}, or the documents or LaunchDarkly have changed since the plan.`
	};
	return {
		severity: "warning",
		code: "not-as-shown",
		message: `${which} ${missing === 1 ? "was" : "were"} not carried out: the documents or LaunchDarkly have changed since the plan, or another run has done it.`,
		hint: "What is to be done instead stands in the next pull request's plan."
	};
}
// src/runner/reviewed.ts
async function reviewMerge(job, input, { records, request }, history) {
	const planned = assemble(input);
	if (!planned.operations.some(needsReview) && !planned.diagnostics.some(isError)) return {
		plan: planned,
		reviewed: reviewOf([], records),
		pulls: [],
		unasked: []
	};
	const isSeen = (pulls) => {
		const reviewed = reviewOf(seenPlans(pulls), records);
		return planned.operations.every((operation) => !needsReview(operation) || reviewed.has(operation.digest));
	};
	const commits = [.../* @__PURE__ */ new Set([...history.commits, ...records.flatMap(({ unasked = [] }) => unasked)])];
	const found = await findPulls(job, request.instance, {
		...history,
		commits
	}, isSeen);
	const { pulls } = found;
	const reviewed = reviewOf(seenPlans(pulls), records);
	const lifted = assemble({
		...input,
		lifted: reviewed,
		diagnostics: [...input.diagnostics, ...diagnosticsOf(found, job.inputs.reviewedPlan)]
	});
	const notTaken = lifted.guards.some(({ overridable }) => overridable) ? notTakenOn(pulls) : [];
	const plan = {
		...lifted,
		diagnostics: [...lifted.diagnostics, ...notTaken]
	};
	const isPlanned = pulls.some((pull) => pull.plan !== void 0);
	const isRequired = isReviewRequired(job.inputs.reviewedPlan, isPlanned);
	const words = found.problems.length > 0 ? notLookedUp : unseenUnder(job.inputs.reviewedPlan);
	return {
		plan: isRequired ? requireReview(plan, reviewed, {
			words,
			shownStopped: shownAsStopped(pulls)
		}) : plan,
		reviewed,
		pulls,
		unasked: found.unasked
	};
}
const notLookedUp = {
	message: "The merged pull requests could not be looked up, so it isn't known whether a plan showed this.",
	hint: "Run the job again once GitHub lets it look them up; so does the next merge."
};
function shownAsStopped(pulls) {
	return new Set(seenPlans(pulls).flatMap(({ shown, stopped = [], isOverridden }) => [...stopped, ...[...shown].flatMap(([digest, stops]) => stops.length > 0 && !isOverridden ? [digest] : [])]));
}
function seenPlans(pulls) {
	return [...pulls].sort((left, right) => timeOf(left) - timeOf(right)).flatMap((pull) => {
		const { plan, override } = pull;
		if (plan === void 0) return [];
		const { shown, stopped, at } = plan;
		const plannedAt = Math.floor(Date.parse(at) / 1e3);
		return [{
			shown,
			stopped,
			isOverridden: override !== void 0,
			plannedAt,
			mergedAt: timeOf(pull)
		}];
	});
}
function timeOf({ mergedAt }) {
	return mergedAt === void 0 ? Number.POSITIVE_INFINITY : Math.floor(Date.parse(mergedAt) / 1e3);
}
async function pullsOfPush(job, instance) {
	const { base } = job.assignment;
	const history = base.kind === "commit" ? await historyBetween(job.github, base.sha, job.commit) : void 0;
	if (history?.status !== "ahead") return [];
	return (await findPulls(job, instance, history, () => false)).pulls;
}
const mostCommits = 100;
const patience = {
	longest: 3e4,
	between: 2e3
};
async function findPulls({ github, ref, inputs, assignment }, instance, { commits, age, now, isCut }, isSeen) {
	const branch = branchOf(ref);
	const { pushedAt } = assignment;
	const passed = pushedAt !== void 0 && now !== void 0 ? Math.max(0, now - pushedAt) : age;
	const until = Date.now() + patience.longest - passed;
	const isPush = assignment.base.kind === "commit" && commits.length > 0;
	const found = /* @__PURE__ */ new Map();
	const askUntilSeen = async () => {
		for (let asked = commits.slice(0, mostCommits);; asked = commits.slice(0, 1)) {
			const { pulls, tipHasOne } = await mergedPulls(github, asked, branch);
			const read = await Promise.all(pulls.map((pull) => reviewedOn(github, pull, instance, inputs.reviewedPlan === "approved")));
			for (const one of read) found.set(one.pull, one);
			const mayComeLater = isReviewRequired(inputs.reviewedPlan, false) && isPush && !tipHasOne;
			if (isSeen(found.values()) || !mayComeLater || Date.now() + patience.between > until) return;
			await setTimeout(patience.between);
		}
	};
	const { problems } = await tolerateRefusal(askUntilSeen, {
		what: "The merged pull requests could not be looked up, so nothing counts as reviewed",
		needed: "pull-requests: read",
		severity: "warning",
		code: "no-pull-requests"
	});
	const unasked = problems.length > 0 ? commits.slice(0, mostCommits) : [];
	return {
		pulls: [...found.values()],
		problems,
		unasked,
		isCut: isCut || commits.length > mostCommits
	};
}
function diagnosticsOf({ pulls, isCut, problems }, policy) {
	const allowed = pulls.flatMap(({ pull, override }) => override === void 0 ? [] : [overrideNotice(override, `the plan of #${pull}`)]);
	const unplanned = pulls.filter(({ plan }) => plan === void 0).map(({ pull }) => `#${pull}`);
	return [
		...problems,
		...allowed,
		...unplanned.length > 0 ? [withoutPlan(unplanned.join(", "), policy)] : [],
		...isCut ? [manyMerges] : []
	];
}
function notTakenOn(pulls) {
	return pulls.flatMap(({ pull, notTaken = [] }) => notTakenNotices(notTaken, `the plan of #${pull}`));
}
function withoutPlan(pulls, policy) {
	if (policy === "approved") return {
		severity: "warning",
		code: "no-reviewed-plan",
		message: `On ${pulls}, no plan of this tool was approved by somebody who may write to the repository and isn't the author.`,
		hint: "Did nobody approve it after its last push was planned, or did no plan run there in time? Then nothing of it counts as reviewed: the next pull request's plan shows it, or let it through by hand, with `allow`."
	};
	return {
		severity: "warning",
		code: "no-reviewed-plan",
		message: `No plan of this tool was found on ${pulls} that was made before the merge, neither as a check run nor as a comment.`,
		hint: "Did no plan run there in time, have its check runs expired and its comment been deleted, or did another token write them? Then nothing of it counts as reviewed: let it through by hand, with `allow`."
	};
}
const manyMerges = {
	severity: "warning",
	code: "many-merges",
	message: `More than ${mostCommits} commits have come since the last apply; only the newest ones were asked for their pull requests.`,
	hint: "What counts as unreviewed only for that can be let through by hand, with `allow`."
};
// src/runner/modes/apply.ts
async function apply(job, connect) {
	const inTime = untilKilled(job.stop);
	const prepared = await prepareJob(job);
	const { request } = prepared;
	const [unread] = prepared.unread;
	if (unread !== void 0) return untouched(job, request.instance, notRead(unread));
	const history = await historySince(job, prepared);
	if (history === "superseded") return notApplied(job, prepared, history);
	if (history === "rewritten") return untouched(job, request.instance, notApplied(job, prepared, history));
	const { records } = job.repository;
	const client = connect(request);
	const merge = await reviewMerge(job, await gather(request, client), prepared, history);
	const { plan: planned, pulls } = merge;
	const plan = allow(planned, job.inputs.allow, "allow");
	await savePlan(job, plan);
	const isAllowed = job.inputs.allow === planned.hash;
	const [record] = prepared.records;
	if (job.inputs.base !== void 0 && record !== void 0 && !prepared.isDoubtful && follows(history) && !isAllowed) return remembered(record, planned);
	const reviewed = isAllowed ? reviewByHand(planned, true) : merge.reviewed;
	const entry = applyEntry(prepared, plan, reviewed, job.addresses.run, merge.unasked);
	const sends = unblocked(plan);
	const journal = entry !== void 0 && sends.length > 0 ? await beginJournal(job, entry) : void 0;
	const forgotten = entry !== void 0 && sends.length > 0 ? await leaveBeginning(records, entry) : [];
	const overtaken = forgotten.find(({ code }) => code === "overtaken" || code === "stale");
	if (overtaken !== void 0) {
		await journal?.close();
		return overtaken.code === "stale" ? apply(job, connect) : notApplied(job, prepared, "superseded");
	}
	if (!forgotten.some(isError)) journal?.noteBegun();
	const mayGoOn = !forgotten.some(isError) || !sends.some(isSending);
	const outcomes = mayGoOn ? await apply$1(plan, client, request.owners, {
		listsAgain: true,
		patience: waitsOf(request.policies.service),
		stop: job.stop,
		...present({
			onOutcome: journal?.note,
			onDelete: journal?.noteDelete,
			onCreate: journal?.noteCreate
		})
	}) : [];
	const unrecorded = mayGoOn && entry !== void 0 ? await leaveRecord(records, entry, outcomes) : forgotten;
	if (sends.length === 0 && unrecorded.some(({ code }) => code === "stale")) return apply(job, connect);
	const isLost = unrecorded.some(isError);
	if (!isLost) await journal?.close();
	const known = [...plan.diagnostics, ...unrecorded];
	const { problems, earlier } = await inTime(publishOutcomes(job, {
		...plan,
		diagnostics: known
	}, outcomes, pulls, prepared), outOfTime);
	const diagnostics = [...known, ...problems];
	const code = mayGoOn ? applyExitCode(plan, outcomes) : 1;
	const applied = {
		instance: plan.instance,
		pulls: linked(job, [...pulls, ...earlier]),
		plan,
		outcomes
	};
	const result = resultOf({
		applied,
		plan: {
			...plan,
			diagnostics
		},
		job,
		outcomes,
		code,
		failed: code !== 0,
		annotations: diagnosticAnnotations(diagnostics)
	});
	if (!isLost || result.failed) return result;
	const message = outcomes.length === 0 ? "Nothing had to be done, but the record of that could not be written: run this again." : "Everything was applied, but its record could not be written: run this again. That run knows what was made by its marker, makes nothing twice, and leaves the record.";
	return {
		...result,
		failed: true,
		message,
		outputs: {
			...result.outputs,
			"failure-reason": "unreachable"
		}
	};
}
async function untouched(job, instance, result) {
	let pulls = [];
	const untold = await publishNotApplied(job, instance, result.message, async () => {
		pulls = await pullsOfPush(job, instance);
		return pulls;
	});
	const applied = {
		instance,
		pulls: linked(job, pulls),
		outcomes: []
	};
	return {
		...result,
		applied,
		annotations: [...result.annotations, ...diagnosticAnnotations(untold)]
	};
}
function linked(job, pulls) {
	return pulls.map(({ pull: number }) => ({
		number,
		url: pullAddress(job, number)
	}));
}
function notRead({ code, message, hint = "" }) {
	const why = `${message} Nothing was done. ${hint}`;
	return {
		...withoutPlan$1(code, why),
		failed: true,
		message: why,
		annotations: diagnosticAnnotations([{
			severity: "error",
			code,
			message: `${message} Nothing was done.`,
			hint
		}]),
		outputs: { "failure-reason": "unreachable" }
	};
}
function remembered({ sha }, { hash }) {
	const message = `What LaunchDarkly holds is known from the record of the last apply, of \`${sha.slice(0, 12)}\`: the input \`base\` would take its place. Nothing was done.`;
	const hint = `Leave \`base\` out; or, if the record is wrong, look at the plan with this \`base\`, and give its hash as \`allow\`: \`${hash}\`.`;
	const annotations = diagnosticAnnotations([{
		severity: "error",
		code: "base-over-record",
		message,
		hint
	}]);
	return {
		...withoutPlan$1("base-over-record", `${message} ${hint}`),
		failed: true,
		message: `${message} ${hint}`,
		annotations,
		outputs: { "failure-reason": "blocked" }
	};
}
function beginJournal({ journal }, entry) {
	journal.begins();
	return openJournal(journal.path, entry);
}
export { seenPlans as n, shownAsStopped as r, apply as t };
