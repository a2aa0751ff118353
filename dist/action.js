import { A as info, D as endGroup, E as debug, F as warning, I as summary, M as setFailed, N as setOutput, O as getInput, P as startGroup, T as context, g as connect, j as saveState, n as masked, o as diagnosticAnnotations, t as annotate, y as expectedFailure } from "./chunks/action-validate_action-plan_action-apply_post-CSykw9sP.js";
import { Mt as resolveHost, St as isError, jt as pagesOf } from "./chunks/validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { C as assignmentOf, S as githubRepository, _ as eventInputs, b as optionalInput, d as notifyOf, f as run, g as checkTokens, v as examinedJob, x as planInputs, y as noAccessToken } from "./chunks/action-validate_action-plan_action-apply-C0QEyw8G.js";
import { Gt as messageOf, Mt as redactedPieces, N as recordKey, Nt as redactor, Tt as version, Ut as present, Wt as ExpectedError, ct as logText, ft as withoutCommands, jt as redacted } from "./chunks/validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { ct as connectLaunchDarkly, lt as recordingIn } from "./chunks/plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { l as honourProxies } from "./chunks/plan_apply_action-validate_action-plan_action-apply_post-w65ZosOL.js";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
// src/action.ts
const { env: environment } = process;
const accessToken = optionalInput(getInput, "access-token");
const repoToken = optionalInput(getInput, "repo-token") ?? environment.GITHUB_TOKEN;
const secrets = masked(accessToken, repoToken, environment.GITHUB_TOKEN);
const redact = redactor(secrets);
const stopping = new AbortController();
function stopOnSignals(writes) {
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {
		if (!writes) process.exit(1);
		info(`${signal}: nothing new begins; what is under way is waited for.`);
		stopping.abort();
	});
}
let notifyOfFailure = (_message) => "";
async function main() {
	const assignment = assignmentOf(context.eventName, eventPayload(), {
		...eventInputs(getInput),
		ref: context.ref
	});
	if (assignment.kind === "nothing") {
		info(`Nothing to do: ${logText(redact(assignment.why))}`);
		return;
	}
	if (assignment.kind === "refused") throw new ExpectedError(assignment.why, assignment.hint);
	const repository = environment.GITHUB_REPOSITORY ?? "";
	if (repository === "") throw new ExpectedError("GITHUB_REPOSITORY is not set: this runs as a step of a GitHub Actions job.");
	if (repoToken === void 0) throw new ExpectedError("The input `repo-token` is empty: leave it out, so that the job's own token is used.");
	if (accessToken === void 0 && !mayBeOffline(assignment)) throw new ExpectedError(noAccessToken);
	const baseUri = optionalInput(getInput, "base-uri") ?? environment.LAUNCHDARKLY_API_HOST;
	const isDoctor = assignment.kind === "run" && assignment.mode === "doctor";
	checkTokens({
		"access-token": isDoctor ? void 0 : accessToken,
		"repo-token": repoToken
	});
	const warn = (why) => warning(logText(redact(why)));
	const fetch = accessToken === void 0 ? void 0 : await recordingIn(environment, accessToken, warn);
	const examined = isDoctor ? await examinedBy(baseUri, fetch) : void 0;
	if (!isDoctor) await honourProxies(environment);
	const { host, diagnostics } = resolveHost(baseUri);
	const writes = assignment.kind === "run" && assignment.mode === "apply";
	stopOnSignals(writes);
	const attempt = Number(environment.GITHUB_RUN_ATTEMPT ?? 1);
	const step = randomUUID();
	const journalPath = ownFile(`${step}.journal`);
	const github = connect(repoToken, context.apiUrl, context.repo, version, secrets);
	const onGitHub = `${context.serverUrl}/${context.repo.owner}/${context.repo.repo}`;
	const addresses = {
		run: `${onGitHub}/actions/runs/${context.runId}`,
		repository: onGitHub,
		...present({ launchDarkly: pagesOf(host) })
	};
	const where = {
		github,
		addresses,
		commit: context.sha
	};
	notifyOfFailure = (message) => notifyOf(where, assignment, {
		failed: true,
		message
	});
	const inputs = planInputs(getInput, repository, context.eventName === "workflow_dispatch");
	const runner = {
		inputs: {
			...inputs,
			diagnostics
		},
		commit: context.sha,
		planPath: ownFile(`plan-${step}.json`),
		journal: {
			path: journalPath,
			begins: () => saveState("journal", journalPath)
		},
		stop: stopping.signal,
		isRerun: context.eventName === "push" && attempt > 1,
		ref: context.ref,
		addresses,
		runId: context.runId,
		attempt,
		github,
		repository: githubRepository(github, inputs.directory, environment.GITHUB_WORKSPACE ?? process.cwd(), writes && accessToken !== void 0 ? recordKey(accessToken) : void 0),
		redact,
		...present({ examined }),
		...accessToken !== void 0 && { connect: ({ policies }) => connectLaunchDarkly(host, accessToken, writes ? "write" : "read", policies, void 0, fetch) }
	};
	if (diagnostics.some(isError) && !isDoctor) {
		annotate(redacted(diagnosticAnnotations(diagnostics), redact));
		throw new ExpectedError(diagnostics.map(({ message, hint }) => `${message} ${hint ?? ""}`).join(" "));
	}
	const { page, ...result } = await run(runner, assignment);
	if (page !== void 0) await writePage(page, ownFile(`report-${step}.html`));
	await report(redacted(result, redact));
}
async function examinedBy(host, fetch) {
	const job = examinedJob(getInput);
	const { wayToLaunchDarkly } = await import("./chunks/way-CLoMKOdS.js");
	return {
		job,
		way: await wayToLaunchDarkly({
			host,
			token: accessToken,
			tokenIn: "access-token",
			fetch
		}, environment)
	};
}
function mayBeOffline(assignment) {
	if (assignment.kind !== "run") return assignment.kind === "closed";
	return assignment.pull !== void 0 || ["validate", "doctor"].includes(assignment.mode) || context.eventName === "push";
}
function ownFile(name) {
	return join(environment.RUNNER_TEMP ?? process.cwd(), "launchdarkly-workflow-sync", name);
}
async function report({ annotations, outputs, summary: summary$1, failed, message }) {
	annotate(annotations);
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
	startGroup("The report, as in the job summary");
	info(withoutCommands(summary$1));
	endGroup();
	if (environment.GITHUB_STEP_SUMMARY !== void 0) await summary.addRaw(summary$1).write();
	if (failed) setFailed(logText(message));
}
async function writePage(page, path) {
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, redactedPieces(page, redact));
		setOutput("report-path", path);
	} catch (error) {
		warning(logText(redact(`The report could not be written as a page: ${messageOf(error)}`)));
	}
}
function eventPayload() {
	const path = environment.GITHUB_EVENT_PATH;
	if (path === void 0) return {};
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch (error) {
		throw new ExpectedError(`GITHUB_EVENT_PATH names no JSON file: ${messageOf(error)}`);
	}
}
try {
	await main();
} catch (error) {
	const expected = error instanceof ExpectedError ? error : expectedFailure(error);
	if (expected === void 0) {
		debug(logText(redact(error instanceof Error ? error.stack ?? error.message : String(error))));
		fail(`This was not expected: ${messageOf(error)}. Run again with debug logging and report it.`, "failed");
	} else {
		const { message, hint, request } = expected;
		fail([
			message,
			hint,
			request === void 0 ? void 0 : `(${request})`
		].filter((part) => part !== void 0).join(" "), request === void 0 ? "invalid" : "unreachable");
	}
}
process.stdout.write("", () => process.exit());
function fail(message, reason) {
	setOutput("failure-reason", reason);
	setOutput("notify", redact(notifyOfFailure(message)));
	setFailed(logText(redact(message)));
}
export {};
