import { C as tolerateFailure, _ as isOurs, a as createOnce, i as itemsOf, s as planAnnotations } from "./action-validate_action-plan_action-apply_post-CSykw9sP.js";
import { E as prepareJob, b as bodyOf, c as reportOf, o as resultOf, u as savePlan, x as readBody, y as bodyMarker } from "./action-plan_action-apply-C6LJc8e1.js";
import { n as driftRequest, t as driftOf } from "./drift-zN8bGJU4.js";
import { m as makePlan } from "./plan_apply_action-plan_action-apply-D5oZMVDg.js";
// src/github/drift-issue.ts
async function writeDriftIssue(github, instance, report) {
	const { octokit, repository } = github;
	const marker = bodyMarker("drift", instance);
	const { title, hasDrifted } = report;
	const known = await writeInto(github, marker, report);
	if (known !== void 0 || !hasDrifted) return known;
	const body = bodyOf(marker, report);
	const made = await createOnce(async () => (await octokit.rest.issues.create({
		...repository,
		title,
		body
	})).data.html_url, async () => (await findIssues(github, marker))[0]?.url);
	return {
		url: (await writeInto(github, marker, report))?.url ?? made,
		became: "opened"
	};
}
async function writeInto(github, marker, report) {
	const [first, ...others] = await findIssues(github, marker);
	if (first === void 0) return void 0;
	const written = await update(github, marker, first, report);
	for (const other of others) await closeDouble(github, other, first);
	return written;
}
async function update({ octokit, repository }, marker, { number, url, isOpen, body: existing }, { title, hasDrifted, ...report }) {
	const body = bodyOf(marker, report);
	const change = async (became, fields) => {
		await octokit.rest.issues.update({
			...repository,
			issue_number: number,
			title,
			body,
			...fields
		});
		return {
			url,
			became
		};
	};
	const saysIt = readBody(existing).says(report);
	if (!hasDrifted && !isOpen) return saysIt ? {
		url,
		became: "unchanged"
	} : change("updated", {});
	if (!hasDrifted) return change("closed", {
		state: "closed",
		state_reason: "completed"
	});
	if (saysIt) return {
		url,
		became: "unchanged"
	};
	return isOpen ? change("updated", {}) : change("reopened", {
		state: "open",
		state_reason: "reopened"
	});
}
async function closeDouble({ octokit, repository }, { number }, kept) {
	const body = `This is told in #${kept.number}.\n`;
	const fields = {
		state: "closed",
		state_reason: "not_planned"
	};
	await octokit.rest.issues.update({
		...repository,
		issue_number: number,
		body,
		...fields
	});
}
async function findIssues(github, marker) {
	const { octokit, repository, login } = github;
	const marked = (await itemsOf(octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
		...repository,
		creator: await login(),
		state: "all",
		per_page: 100
	}))).filter((issue) => issue.pull_request === void 0 && issue.body?.startsWith(marker));
	const ours = await isOurs(github, marked.map(({ user }) => user?.login));
	return marked.filter((_, index) => ours[index]).map(({ number, body, html_url: url, state }) => ({
		number,
		body: body ?? "",
		url,
		isOpen: state === "open"
	})).sort((left, right) => Number(right.isOpen) - Number(left.isOpen) || left.number - right.number);
}
// src/runner/modes/drift.ts
async function drift(job, connect) {
	const request = driftRequest(await prepareJob(job));
	const plan = await makePlan(request, connect(request));
	await savePlan(job, plan);
	const { hasDrifted, exitCode: code } = driftOf(plan);
	const about = hasDrifted ? "drift" : "no drift";
	const issue = code === 1 ? void 0 : await writeIssue(job, plan, about);
	const whole = {
		...plan,
		diagnostics: [...plan.diagnostics, ...issue?.problems ?? []]
	};
	return resultOf({
		plan: whole,
		job,
		code,
		failed: code !== 0,
		annotations: planAnnotations(whole, about),
		commentUrl: issue?.value?.url ?? "",
		about
	});
}
function writeIssue(job, plan, about) {
	const significant = {
		...plan,
		base: "",
		head: "",
		unchanged: [],
		unmanaged: 0
	};
	const report = {
		...reportOf(job, plan, void 0, {
			about,
			significant
		}),
		title: `LaunchDarkly differs from the documents (${plan.instance})`,
		hasDrifted: about === "drift"
	};
	return tolerateFailure(() => writeDriftIssue(job.github, plan.instance, report), {
		what: "The drift could not be written into an issue",
		needed: "issues: write",
		severity: "warning"
	});
}
export { drift };
