import { a as createOnce, c as branchOf, f as isMissing, i as itemsOf, m as parentsOf, o as diagnosticAnnotations, p as missingCommit, r as githubRecords, v as slugOf } from "./action-validate_action-plan_action-apply_post-CSykw9sP.js";
import { $ as targetWords, Bt as object, Et as capitalised, Ot as joined, Ut as present, Wt as ExpectedError, _ as outcomeWord, dt as visible, g as outcomeHeadline, ot as json, ut as shortened, x as worstFirst } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { Et as environmentsIn, Pt as standardDirectory, ct as directoriesOf, ft as notADirectory, gt as submodule, ht as snapshotOf, lt as emptySnapshot, rt as examinedJobs, st as blobId, yt as readRegularFile } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { gt as isUsableToken, it as unlinked, rt as sentence } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { n as asPlanHash } from "./apply_action-validate_action-plan_action-apply-hm-D0RD1.js";
import { join, posix } from "node:path";
import { setTimeout } from "node:timers/promises";
// src/github/event.ts
function assignmentOf(event, payload, { mode, pullRequest, ref }) {
	const body = object(payload);
	if (pullRequest !== void 0) return planByNumber(event, pullRequest, mode);
	if (mode === "drift" && event !== "pull_request_target") return isApplied(event, body, ref) ? withoutChange(mode) : refused(driftElsewhere, driftHint);
	if (mode === "doctor" && event !== "pull_request_target") return {
		kind: "run",
		mode,
		base: { kind: "head" }
	};
	switch (event) {
		case "pull_request":
		case "pull_request_review": return onPullRequest(body, mode);
		case "push": return onPush(body, mode);
		case "schedule": return withoutChange(mode === "auto" ? "drift" : mode);
		case "workflow_dispatch":
		case "repository_dispatch": return onDispatch(event, body, mode === "auto" ? "plan" : mode);
		case "merge_group": return onMergeGroup(body, mode);
		case "pull_request_target": return refused("On `pull_request_target` a stranger's files would be planned with the base repository's tokens.", "Use `pull_request`: forks get an offline validation there, and their live plan by hand with the input `pull-request`: https://github.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/blob/main/docs/github.md#forks-and-dependabot");
		default: return onOtherEvent(event, mode);
	}
}
const driftElsewhere = "Drift is how LaunchDarkly differs from what was applied, and only the default branch is: this run would judge another revision, and close or open the issue that tells of the drift.";
const driftHint = "Use `mode: drift` on `schedule`, or start the workflow by hand on the default branch. What a branch or a pull request would change is told by `mode: plan`.";
function isApplied(event, body, ref) {
	if ([
		"pull_request",
		"pull_request_review",
		"merge_group"
	].includes(event)) return false;
	const branch = defaultBranch(body);
	const refs = [ref, event === "push" || event === "workflow_dispatch" ? body.ref : void 0];
	return branch === "" || refs.every((one) => one === void 0 || one === `refs/heads/${branch}`);
}
function onOtherEvent(event, mode) {
	switch (mode) {
		case "auto": return refused(`The event \`${event}\` can't be handled.`, "Use `pull_request`, `push`, `schedule` or `workflow_dispatch`, or say what to do with the input `mode`.");
		case "apply": return refused(`Nothing is applied on the event \`${event}\`.`, "Apply on `push` to the default branch, `schedule` or `workflow_dispatch`.");
		default: return {
			kind: "run",
			mode,
			base: { kind: "first parent" }
		};
	}
}
function onPullRequest(body, mode) {
	const pull = object(body.pull_request);
	const base = object(pull.base);
	if (mode === "apply") return refused("Nothing is applied on a pull request event.", "Apply on `push` to the default branch.");
	if (typeof pull.number !== "number") return unreadable("names no pull request");
	if (body.action === "closed") return pull.merged === true ? {
		kind: "nothing",
		why: "The pull request was merged: the push to its branch is what is applied."
	} : {
		kind: "closed",
		pull: pull.number,
		commit: String(base.sha ?? "")
	};
	if (pull.state === "closed") return {
		kind: "nothing",
		why: "The pull request is closed."
	};
	const branch = object(body.repository).default_branch;
	const isOther = typeof base.ref === "string" && typeof branch === "string" && base.ref !== branch;
	return {
		kind: "run",
		mode: mode === "auto" ? "plan" : mode,
		base: { kind: "first parent" },
		pull: {
			number: pull.number,
			head: String(object(pull.head).sha ?? ""),
			...present({ otherBranch: isOther ? String(base.ref) : void 0 })
		}
	};
}
function planByNumber(event, pullRequest, mode) {
	const hint = "Leave `pull-request` out, or start the workflow by hand (`workflow_dispatch`) in mode `plan`.";
	if (!/^[1-9]\d*$/.test(pullRequest)) return refused(`The input \`pull-request\` can't be \`${pullRequest}\`: it is a number.`, hint);
	if (event !== "workflow_dispatch" || mode !== "plan" && mode !== "auto") return refused("The input `pull-request` is for plans by hand only.", hint);
	return {
		kind: "plan by hand",
		pull: Number(pullRequest)
	};
}
const queueBranch = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/;
function onMergeGroup(body, mode) {
	const group = object(body.merge_group);
	if (mode === "apply") return refused("Nothing is applied in the merge queue.", "Apply on `push` to the default branch.");
	const { base_sha: base, base_ref: into, head_ref: from } = group;
	const [, number] = queueBranch.exec(String(from)) ?? [];
	if (typeof base !== "string" || typeof into !== "string" || number === void 0) return unreadable("names no merge group");
	return {
		kind: "run",
		mode: mode === "auto" ? "plan" : mode,
		base: {
			kind: "commit",
			sha: base
		},
		queued: {
			number: Number(number),
			branch: branchOf(into)
		}
	};
}
function withoutChange(mode) {
	return {
		kind: "run",
		mode,
		base: mode === "apply" || mode === "drift" ? { kind: "head" } : { kind: "first parent" }
	};
}
function onDispatch(event, body, mode) {
	const branch = defaultBranch(body);
	if (mode === "apply" && event === "workflow_dispatch" && body.ref !== `refs/heads/${branch}`) return refused(`Only the default branch \`${branch}\` is applied.`, "Start the run on that branch.");
	return withoutChange(mode);
}
function onPush(body, mode) {
	const branch = defaultBranch(body);
	if (body.deleted === true) return {
		kind: "nothing",
		why: "A branch was deleted."
	};
	const base = typeof body.before === "string" && !/^0+$/.test(body.before) ? {
		kind: "commit",
		sha: body.before
	} : { kind: "nothing" };
	const onDefault = body.ref === `refs/heads/${branch}`;
	if (mode === "auto" && !onDefault) return {
		kind: "nothing",
		why: `The push is not to the default branch \`${branch}\`.`
	};
	if (mode === "apply" && !onDefault) return refused(`Only pushes to the default branch \`${branch}\` are applied.`, "Limit the workflow's `push` trigger to that branch.");
	const { pushed_at: pushed } = object(body.repository);
	const pushedAt = typeof pushed === "number" ? pushed * 1e3 : Date.parse(String(pushed));
	return {
		kind: "run",
		mode: mode === "auto" ? "apply" : mode,
		base,
		...present({ pushedAt: pushedAt > 0 ? pushedAt : void 0 })
	};
}
function defaultBranch(body) {
	return String(object(body.repository).default_branch ?? "");
}
function refused(why, hint) {
	return {
		kind: "refused",
		why,
		hint
	};
}
function unreadable(what) {
	return refused(`The event's payload ${what}.`, "Check GITHUB_EVENT_PATH.");
}
// src/repository/github-repository.ts
function githubRepository(github, directory, checkout, key) {
	const directories = /* @__PURE__ */ new Map();
	const trees = /* @__PURE__ */ new Map();
	const blobs = /* @__PURE__ */ new Map();
	const blob = ({ id, path }) => remember(blobs, id, () => readBlob(github, id, join(checkout, path)));
	const readTree = async (tree, prefix) => snapshotOf(tree, await listTree(github, tree, prefix), (entries) => Promise.all(entries.map(blob)));
	return {
		async snapshot(commit, inside = directory) {
			if (commit === void 0) return emptySnapshot;
			const found = await remember(directories, `${inside} ${commit}`, () => findDirectory(github, commit, inside));
			if (found.tree === void 0) return {
				...emptySnapshot,
				name: commit,
				diagnostics: found.diagnostics
			};
			const { tree } = found;
			return {
				...await remember(trees, `${inside} ${tree}`, () => readTree(tree, inside)),
				name: commit
			};
		},
		directories: async (commit) => directoriesOf((await listTree(github, commit, "")).map(({ path }) => path.slice(1))),
		records: githubRecords(github, key)
	};
}
function remember(known, id, read) {
	const value = known.get(id) ?? read();
	known.set(id, value);
	return value;
}
async function findDirectory({ octokit, repository }, commit, directory) {
	let tree = commit;
	const segments = directory.split("/");
	for (const [index, segment] of segments.entries()) {
		const { data } = await octokit.rest.git.getTree({
			...repository,
			tree_sha: tree
		}).catch((error) => {
			if (index === 0 && isMissing(error)) throw missingCommit(commit);
			throw error;
		});
		const entry = data.tree.find(({ path }) => path === segment);
		if (entry?.sha === void 0) return { diagnostics: [] };
		if (entry.type !== "tree") {
			const path = segments.slice(0, index + 1).join("/");
			return { diagnostics: [entry.mode === "160000" ? submodule(path) : notADirectory(path, entry.mode === "120000")] };
		}
		tree = entry.sha;
	}
	return { tree };
}
async function listTree(github, tree, prefix) {
	const { octokit, repository } = github;
	const { data } = await octokit.rest.git.getTree({
		...repository,
		tree_sha: tree,
		recursive: "1"
	});
	const entriesOf = (list) => list.flatMap(({ path, sha, mode, type }) => path && sha && mode && type !== void 0 ? [{
		path: `${prefix}/${path}`,
		id: sha,
		mode,
		type
	}] : []);
	if (!data.truncated) return entriesOf(data.tree).filter(({ type }) => type !== "tree");
	const { data: flat } = await octokit.rest.git.getTree({
		...repository,
		tree_sha: tree
	});
	return (await Promise.all(entriesOf(flat.tree).map((entry) => entry.type === "tree" ? listTree(github, entry.id, entry.path) : [entry]))).flat();
}
function readLocal(path) {
	try {
		return readRegularFile(path);
	} catch {
		return;
	}
}
async function readBlob({ octokit, repository }, id, path) {
	const local = readLocal(path);
	if (local !== void 0 && blobId(local, id) === id) return local;
	const { data } = await octokit.rest.git.getBlob({
		...repository,
		file_sha: id
	});
	return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
}
// src/runner/inputs.ts
const noAccessToken = "The input `access-token` is empty: pass a LaunchDarkly API access token from a secret.";
function optionalInput(read, name) {
	const value = read(name);
	return value === "" ? void 0 : value;
}
function eventInputs(read) {
	return {
		mode: choice(read, "mode", [
			"auto",
			"validate",
			"plan",
			"apply",
			"drift",
			"doctor"
		], "auto"),
		...present({ pullRequest: optionalInput(read, "pull-request") })
	};
}
function planInputs(read, repository, isByHand) {
	const environments = optionalInput(read, "environments");
	const allow = isByHand ? optionalInput(read, "allow") : void 0;
	return {
		directory: directoryInput(optionalInput(read, "directory") ?? ".launchdarkly"),
		scope: choice(read, "scope", ["changed", "all"], "changed"),
		reviewedPlan: choice(read, "reviewed-plan", [
			"required",
			"approved",
			"if-present",
			"off"
		], "required"),
		repository,
		...present({
			environments: environments === void 0 ? void 0 : environmentsIn(environments, "environments"),
			owner: optionalInput(read, "owner"),
			base: optionalInput(read, "base"),
			allow: allow && asPlanHash(allow, "allow"),
			paused: optionalInput(read, "paused")
		})
	};
}
function directoryInput(written) {
	const directory = posix.normalize(written);
	if (/^(?:\/|\.\.?(?:\/|$))/.test(directory)) throw new ExpectedError(`The input \`directory\` can't be \`${written}\`: it names a directory inside the repository, from the repository's root.`, `Write it as \`${standardDirectory}\` or \`teams/pay/${standardDirectory}\`.`);
	return directory.replace(/\/$/, "");
}
function examinedJob(read) {
	return choice(read, "for", examinedJobs, "all");
}
function checkTokens(tokens) {
	for (const [name, token] of Object.entries(tokens)) if (token !== void 0 && !isUsableToken(token)) throw new ExpectedError(`The input \`${name}\` holds blanks, line breaks or characters that no token has.`, "Put just the token into the secret.");
}
function choice(read, name, choices, standard) {
	const value = optionalInput(read, name) ?? standard;
	const known = choices.find((candidate) => candidate === value);
	if (known === void 0) throw new ExpectedError(`The input \`${name}\` can't be \`${value}\`: it is one of ${choices.join(", ")}.`);
	return known;
}
// src/github/test-merge.ts
const patience = {
	longest: 3e4,
	between: 1e3
};
async function testMergeOf(github, number) {
	const { octokit, repository } = github;
	const until = Date.now() + patience.longest;
	for (;;) {
		const { data } = await octokit.rest.pulls.get({
			...repository,
			pull_number: number
		});
		if (data.state !== "open") throw new ExpectedError(`#${number} is closed: there is nothing to plan.`, "Name a pull request that is open.");
		if (data.mergeable === false) throw new ExpectedError(`#${number} can't be merged: it is in conflict with \`${data.base.ref}\`.`, "Solve the conflicts, and run again.");
		if (data.mergeable === true) {
			const { data: ref } = await octokit.rest.git.getRef({
				...repository,
				ref: `pull/${number}/merge`
			});
			const [base, head] = await parentsOf(github, ref.object.sha);
			if (base !== void 0 && head === data.head.sha) {
				const isOther = data.base.ref !== data.base.repo.default_branch;
				return {
					pull: {
						number,
						head,
						...present({ otherBranch: isOther ? data.base.ref : void 0 })
					},
					commit: ref.object.sha,
					base
				};
			}
		}
		if (Date.now() + patience.between > until) throw new ExpectedError(`GitHub has no test merge commit of the newest push to #${number} yet, so what a merge would leave isn't known.`, "Run again in a minute, or push once more.");
		await setTimeout(patience.between);
	}
}
// src/reporting/escaping/chat.ts
const alike = {
	"<": "‹",
	">": "›",
	"&": "＆",
	"*": "∗",
	"~": "∼",
	"|": "¦",
	"`": "'",
	"[": "(",
	"]": ")",
	$: "＄"
};
const brokenId = /(?<![0-9a-z\u2060])(?:[0-9a-f]{6}\u2060){3}[0-9a-f]{6}(?![0-9a-z\u2060])/g;
function chatText(text, most) {
	return unlinked(shortened(visible(text), most)).replace(brokenId, (id) => id.replaceAll("⁠", "")).replace(/[<>&*~|`[\]$]/g, (character) => alike[character] ?? character).replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "＿").replace(/[#:](?=[^\s\u2060])/g, "$&⁠").replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, ".⁠");
}
// src/reporting/notification.ts
const mostItems = 10;
const mostPulls = 20;
const mostOfItem = 300;
const mostOfText = 1200;
const mostTold = 3;
function notification(applied) {
	const { instance, repository, commit, run, failure, plan, outcomes } = applied;
	if (outcomes.length === 0 && failure === "") return "";
	const operations = new Map(plan?.operations.map((operation) => [operation.id, operation]));
	const items = worstFirst(outcomes).map((outcome) => itemOf(outcome, operations.get(outcome.operation), plan));
	const of = (...lists) => items.filter(({ list }) => lists.includes(list));
	const pulls = applied.pulls.slice(0, mostPulls);
	const [done, failed, undone] = [
		of("done"),
		of("failed"),
		of("undone")
	];
	const told = (list) => list.slice(0, mostItems).map(({ operation, status, text }) => ({
		operation,
		status,
		text
	}));
	const value = {
		version: 1,
		text: textOf(applied, [...failed, ...undone]),
		result: failed.length + undone.length === 0 && failure === "" ? "applied" : done.length > 0 ? "partly" : "nothing",
		repository,
		instance,
		commit,
		run,
		pulls,
		failure: chatText(failure, mostOfItem),
		counts: {
			done: done.length,
			failed: failed.length,
			undone: undone.length
		},
		done: told(done),
		failed: told(failed),
		undone: told(undone)
	};
	return json(value, 0);
}
function itemOf(outcome, operation, plan) {
	const { message, hint, doubled, status } = outcome;
	const stops = plan?.guards.filter(({ operations }) => status === "pending" && operations.includes(outcome.operation));
	const why = stops === void 0 || stops.length === 0 ? message : stops.map((guard) => guard.message).join(" ");
	const what = operation === void 0 ? outcome.operation : `${capitalised(operation.kind)} "${operation.name}" (${targetWords(operation)})`;
	const wrong = doubled === true || status === "failed" || status === "unknown";
	return {
		list: wrong ? "failed" : status === "done" ? "done" : "undone",
		operation: outcome.operation,
		status: outcomeWord(outcome),
		text: chatText(`${what}: ${why}${wrong && hint !== void 0 ? ` ${hint}` : ""}`, mostOfItem)
	};
}
function textOf({ repository, instance, outcomes, failure, pulls, run }, wrong) {
	const of = instance === repository ? "" : ` (${instance})`;
	const what = outcomes.length === 0 ? "not applied" : outcomeHeadline(outcomes);
	const reasons = wrong.length === 0 && failure !== "" ? [chatText(failure, mostOfItem)] : wrong.slice(0, mostTold).map(({ text }) => text);
	const more = wrong.length > mostTold ? ` And ${wrong.length - mostTold} more.` : "";
	const said = `${chatText(`${repository}: LaunchDarkly workflows${of}: ${what}`, mostOfItem)}${reasons.length === 0 ? "." : `: ${reasons.join(" ")}${more}`}`;
	const addresses = [...pulls.slice(0, mostTold).map(({ url }) => url), run];
	return `${shortened(said, mostOfText)} ${addresses.join(" ")}`;
}
// src/runner/cancelled.ts
const cancelledMessage = "The job was cancelled: what had begun was waited for, and nothing new was begun. Run it again for the rest: that is safe.";
const standardGrace = 8e3;
function untilKilled(stop, grace = standardGrace) {
	const over = new Promise((resolve) => {
		const begin = () => void setTimeout(grace, void 0, { ref: false }).then(resolve);
		if (stop.aborted) begin();
		else stop.addEventListener("abort", begin, { once: true });
	});
	return (work, late) => Promise.race([work, over.then(() => late)]);
}
// src/runner/modes/run.ts
async function run(runner, task) {
	const result = await runTask(runner, task);
	const told = runner.stop.aborted && !result.failed && !isWhole(result) ? cancelled(result) : result;
	const { applied: _, ...rest } = told;
	return {
		...rest,
		outputs: {
			...told.outputs,
			notify: notifyOf(runner, task, told)
		}
	};
}
function notifyOf({ github, addresses, commit }, task, { failed, message, applied }) {
	if (task.kind !== "run" || task.mode !== "apply") return "";
	const repository = `${github.repository.owner}/${github.repository.repo}`;
	return notification({
		instance: repository,
		pulls: [],
		outcomes: [],
		...applied,
		repository,
		commit,
		run: addresses.run,
		failure: failed ? message : ""
	});
}
function isWhole({ applied }) {
	return applied?.outcomes.every(({ status }) => status === "done") ?? false;
}
function cancelled(result) {
	const outputs = {
		...result.outputs,
		"failure-reason": "cancelled"
	};
	return {
		...result,
		failed: true,
		message: cancelledMessage,
		outputs
	};
}
async function runTask(runner, task) {
	switch (task.kind) {
		case "closed": return (await import("./closed-xFGO0XP_.js")).closed(runner, task);
		case "plan by hand": {
			const { commit, base, pull } = await testMergeOf(runner.github, task.pull);
			const assignment = {
				kind: "run",
				mode: "plan",
				base: {
					kind: "commit",
					sha: base
				},
				pull
			};
			return runMode({
				...runner,
				commit,
				assignment
			});
		}
		case "run": return runMode({
			...runner,
			assignment: task
		});
	}
}
async function runMode(job) {
	const { assignment, connect } = job;
	const { mode, queued } = assignment;
	if (mode === "doctor") return (await import("./doctor-DAKCa7XX.js")).doctor(job);
	if (mode === "validate" || connect === void 0) {
		const { applyWithoutToken, validate } = await import("./validate-DiU5TW56.js");
		return mode === "apply" ? applyWithoutToken(job) : validate(job);
	}
	if (queued !== void 0) return (await import("./queue-D5uxb7M4.js")).queue(job, queued, connect);
	switch (mode) {
		case "apply": return (await import("./apply-DOXKIqpj.js")).apply(job, connect);
		case "drift": return (await import("./drift-DAjFEKBr.js")).drift(job, connect);
		case "plan": return (await import("./plan-tm6-gIai.js")).plan(job, connect);
	}
}
// src/github/reviewed-plan.ts
const reviewedBytes = {
	comment: 36e3,
	check: 64e3
};
function reviewedLine({ pull, head, hash, at, shown, stopped, left = 0 }, most) {
	const line = `<!-- ld-sync:reviewed:v1 pull=${pull} head=${head} plan=${hash} at=${at} digests=${[...shown].map(([digest, codes]) => [digest, codes.join("+")].filter((part) => part !== "").join(":")).sort().join(",")} stopped=${stopped.join(",")}${left > 0 ? ` left=${left}` : ""} -->`;
	return Buffer.byteLength(line) <= most ? line : void 0;
}
const written = /^<!-- ld-sync:reviewed:v1 pull=(\d+) head=([0-9a-f]{40,64}) plan=([0-9a-f]{32}) at=([\dTZ:.-]+) digests=([\w,:+-]*) stopped=([\w,-]*)(?: left=(\d+))? -->\r?$/m;
function readReviewedLine(text) {
	const [, pull, head, hash, at, digests, stopped = "", left] = written.exec(text) ?? [];
	if (head === void 0 || hash === void 0 || at === void 0 || digests === void 0) return void 0;
	const items = (list) => list.split(",").filter((item) => item !== "");
	const shown = items(digests).map((item) => {
		const [digest = "", codes = ""] = item.split(":");
		return [digest, codes.split("+").filter((code) => code !== "")];
	});
	return {
		pull: Number(pull),
		head,
		hash,
		at,
		shown: new Map(shown),
		stopped: items(stopped),
		...left !== void 0 && { left: Number(left) }
	};
}
function publishedAt(plan, time) {
	return time && Date.parse(time) > Date.parse(plan.at) ? {
		...plan,
		at: time
	} : plan;
}
// src/github/check-run.ts
const mostCheckBytes = 65535;
function checkName({ owner, repo }, instance) {
	return instance === `${owner}/${repo}` ? "LaunchDarkly workflows" : `LaunchDarkly workflows (${instance})`;
}
const mostInRequest = 50;
async function writeCheckRun({ octokit, repository }, report) {
	const { instance, hash, commit, conclusion, title, summary, text, address } = report;
	const output = {
		title,
		summary,
		...present({ text })
	};
	const annotations = fewAnnotations(report.annotations.flatMap(toGitHub));
	const create = () => octokit.rest.checks.create({
		...repository,
		name: checkName(repository, instance),
		head_sha: commit,
		external_id: externalId(instance, hash),
		details_url: address,
		status: "completed",
		conclusion,
		output: {
			...output,
			annotations: annotations.slice(0, mostInRequest)
		}
	});
	const { data } = await createOnce(create, async () => void 0);
	for (let sent = mostInRequest; sent < annotations.length; sent += mostInRequest) await octokit.rest.checks.update({
		...repository,
		check_run_id: data.id,
		output: {
			...output,
			annotations: annotations.slice(sent, sent + mostInRequest)
		}
	});
}
function fewAnnotations(annotations) {
	if (annotations.length <= 200) return annotations;
	const leftOut = annotations.slice(199);
	const counts = [
		"failure",
		"warning",
		"notice"
	].flatMap((level) => {
		const count = leftOut.filter(({ annotation_level }) => annotation_level === level).length;
		return count === 0 ? [] : [`${count.toLocaleString("en")} more ${level}${count === 1 ? "" : "s"}`];
	});
	const message = `${joined(counts, "and")} are not shown; the first is about this line. The plan file, which the output plan-path names, has all of them.`;
	const rest = leftOut.slice(0, 1).map((first) => ({
		...first,
		title: "and more",
		message
	}));
	return [...annotations.slice(0, 199), ...rest];
}
function toGitHub({ level, title, message, place }) {
	if (place === void 0) return [];
	const { file, line, column } = place;
	return [{
		path: file,
		start_line: line,
		end_line: line,
		...column !== void 0 && {
			start_column: column,
			end_column: column
		},
		annotation_level: level,
		title,
		message
	}];
}
function externalId(instance, hash) {
	return `ld-sync:v1:${instance}:${hash}`;
}
function isExternalIdOf(id, instance) {
	return id === externalId(instance, id?.split(":").at(-1) ?? "");
}
async function readReviewedChecks({ octokit, repository, login }, { number, head: commit }, instance) {
	const found = await itemsOf(octokit.paginate.iterator(octokit.rest.checks.listForRef, {
		...repository,
		ref: commit,
		check_name: checkName(repository, instance),
		filter: "all",
		per_page: 100
	}));
	if (found.length === 0) return [];
	const app = slugOf(await login());
	return found.filter((run) => run.app?.slug === app && isExternalIdOf(run.external_id, instance)).sort((left, right) => right.id - left.id).flatMap((run) => {
		const plan = readReviewedLine(run.output.text ?? "");
		return plan?.head === commit && plan.pull === number ? [publishedAt(plan, run.completed_at)] : [];
	});
}
// src/runner/without-plan.ts
function withoutPlan(code, message) {
	return {
		failed: false,
		message: "",
		summary: `## LaunchDarkly workflows\n\n${sentence(message)}\n`,
		annotations: diagnosticAnnotations([{
			severity: "notice",
			code,
			message
		}]),
		outputs: { "failure-reason": "" }
	};
}
export { assignmentOf as C, githubRepository as S, eventInputs as _, readReviewedChecks as a, optionalInput as b, readReviewedLine as c, notifyOf as d, run as f, checkTokens as g, testMergeOf as h, mostCheckBytes as i, reviewedBytes as l, untilKilled as m, checkName as n, writeCheckRun as o, cancelledMessage as p, isExternalIdOf as r, publishedAt as s, withoutPlan as t, reviewedLine as u, examinedJob as v, planInputs as x, noAccessToken as y };
