// The Action's entry: inputs and the runner's environment in; comment, summary, annotations and outputs out. The one catch is here.

import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as core from "@actions/core";
import { context } from "@actions/github";
import { pagesOf, resolveHost } from "./configuration/settings.ts";
import { connect } from "./github/client.ts";
import { type Assignment, assignmentOf } from "./github/event.ts";
import { expectedFailure } from "./github/failures.ts";
import { isError } from "./model/messages/diagnostic.ts";
import { ExpectedError, messageOf } from "./model/messages/expected-error.ts";
import { present } from "./model/values/present.ts";
import { connectLaunchDarkly, recordingIn } from "./pipeline/connect.ts";
import { honourProxies } from "./proxy.ts";
import { diagnosticAnnotations } from "./reporting/annotations.ts";
import { redacted, redactedPieces, redactor } from "./reporting/escaping/redaction.ts";
import { logText, withoutCommands } from "./reporting/escaping/visible.ts";
import { githubRepository } from "./repository/github-repository.ts";
import { recordKey } from "./repository/records/record.ts";
import { checkTokens, eventInputs, examinedJob, noAccessToken, optionalInput, planInputs } from "./runner/inputs.ts";
import type { JobResult, Runner } from "./runner/job.ts";
import { annotate, masked } from "./runner/log.ts";
import { notifyOf, run } from "./runner/modes/run.ts";
import { version } from "./version.ts";

const { env: environment } = process;

/** Tokens are masked in the log before anything else is said, and taken out of whatever else is written. */
const accessToken = optionalInput(core.getInput, "access-token");
const repoToken = optionalInput(core.getInput, "repo-token") ?? environment.GITHUB_TOKEN;
const secrets = masked(accessToken, repoToken, environment.GITHUB_TOKEN);
const redact = redactor(secrets);

const stopping = new AbortController();

/** In a job that is cancelled, an apply finishes what is under way and begins nothing new. Anything else ends at once. */
function stopOnSignals(writes: boolean): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (!writes) process.exit(1);
      core.info(`${signal}: nothing new begins; what is under way is waited for.`);
      stopping.abort();
    });
}

/** Once it is known that something is to be applied: what to tell of it, should it fail with this message. */
let notifyOfFailure = (_message: string) => "";

async function main(): Promise<void> {
  const assignment = assignmentOf(context.eventName, eventPayload(), {
    ...eventInputs(core.getInput),
    ref: context.ref,
  });
  if (assignment.kind === "nothing") {
    core.info(`Nothing to do: ${logText(redact(assignment.why))}`);
    return;
  }
  if (assignment.kind === "refused") throw new ExpectedError(assignment.why, assignment.hint);
  const repository = environment.GITHUB_REPOSITORY ?? "";
  if (repository === "")
    throw new ExpectedError("GITHUB_REPOSITORY is not set: this runs as a step of a GitHub Actions job.");
  if (repoToken === undefined)
    throw new ExpectedError("The input `repo-token` is empty: leave it out, so that the job's own token is used.");
  if (accessToken === undefined && !mayBeOffline(assignment)) throw new ExpectedError(noAccessToken);
  const baseUri = optionalInput(core.getInput, "base-uri") ?? environment.LAUNCHDARKLY_API_HOST;
  const isDoctor = assignment.kind === "run" && assignment.mode === "doctor";
  // A doctor tells of a token or a proxy that can't be used, and looks at the rest.
  checkTokens({ "access-token": isDoctor ? undefined : accessToken, "repo-token": repoToken });
  const warn = (why: string) => core.warning(logText(redact(why)));
  const fetch = accessToken === undefined ? undefined : await recordingIn(environment, accessToken, warn);
  const examined = isDoctor ? await examinedBy(baseUri, fetch) : undefined;
  if (!isDoctor) await honourProxies(environment);

  const { host, diagnostics } = resolveHost(baseUri);
  const writes = assignment.kind === "run" && assignment.mode === "apply";
  stopOnSignals(writes);
  const attempt = Number(environment.GITHUB_RUN_ATTEMPT ?? 1);
  // A job may have several of these steps, and each has files of its own. dist/post.js reads the journal.
  const step = randomUUID();
  const journalPath = ownFile(`${step}.journal`);
  const github = connect(repoToken, context.apiUrl, context.repo, version, secrets);
  const onGitHub = `${context.serverUrl}/${context.repo.owner}/${context.repo.repo}`;
  const addresses = {
    run: `${onGitHub}/actions/runs/${context.runId}`,
    repository: onGitHub,
    ...present({ launchDarkly: pagesOf(host) }),
  };
  const where = { github, addresses, commit: context.sha };
  notifyOfFailure = (message) => notifyOf(where, assignment, { failed: true, message });
  const inputs = planInputs(core.getInput, repository, context.eventName === "workflow_dispatch");
  const runner: Runner = {
    inputs: { ...inputs, diagnostics },
    commit: context.sha,
    planPath: ownFile(`plan-${step}.json`),
    journal: { path: journalPath, begins: () => core.saveState("journal", journalPath) },
    stop: stopping.signal,
    isRerun: context.eventName === "push" && attempt > 1,
    ref: context.ref,
    addresses,
    runId: context.runId,
    attempt,
    github,
    repository: githubRepository(
      github,
      inputs.directory,
      environment.GITHUB_WORKSPACE ?? process.cwd(),
      writes && accessToken !== undefined ? recordKey(accessToken) : undefined,
    ),
    redact,
    ...present({ examined }),
    ...(accessToken !== undefined && {
      connect: ({ policies }) =>
        connectLaunchDarkly(host, accessToken, writes ? "write" : "read", policies, undefined, fetch),
    }),
  };
  if (diagnostics.some(isError) && !isDoctor) {
    annotate(redacted(diagnosticAnnotations(diagnostics), redact));
    throw new ExpectedError(diagnostics.map(({ message, hint }) => `${message} ${hint ?? ""}`).join(" "));
  }
  const { page, ...result } = await run(runner, assignment);
  if (page !== undefined) await writePage(page, ownFile(`report-${step}.html`));
  await report(redacted(result, redact));
}

async function examinedBy(host: string | undefined, fetch: Awaited<ReturnType<typeof recordingIn>>) {
  const job = examinedJob(core.getInput);
  const { wayToLaunchDarkly } = await import("./pipeline/way.ts");
  return {
    job,
    way: await wayToLaunchDarkly({ host, token: accessToken, tokenIn: "access-token", fetch }, environment),
  };
}

/** A run on a fork's pull request has no secrets, nor has Dependabot's push. Whatever a person or a schedule starts has them. */
function mayBeOffline(assignment: Assignment): boolean {
  if (assignment.kind !== "run") return assignment.kind === "closed";
  return (
    assignment.pull !== undefined || ["validate", "doctor"].includes(assignment.mode) || context.eventName === "push"
  );
}

function ownFile(name: string): string {
  return join(environment.RUNNER_TEMP ?? process.cwd(), "launchdarkly-workflow-sync", name);
}

async function report({ annotations, outputs, summary, failed, message }: Omit<JobResult, "page">): Promise<void> {
  annotate(annotations);
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  core.startGroup("The report, as in the job summary");
  core.info(withoutCommands(summary));
  core.endGroup();
  if (environment.GITHUB_STEP_SUMMARY !== undefined) await core.summary.addRaw(summary).write();
  if (failed) core.setFailed(logText(message));
}

/** What was done stays done where the page of it can't be written. */
async function writePage(page: Iterable<string>, path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, redactedPieces(page, redact));
    core.setOutput("report-path", path);
  } catch (error) {
    core.warning(logText(redact(`The report could not be written as a page: ${messageOf(error)}`)));
  }
}

function eventPayload(): unknown {
  const path = environment.GITHUB_EVENT_PATH;
  if (path === undefined) return {};
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
  if (expected === undefined) {
    core.debug(logText(redact(error instanceof Error ? (error.stack ?? error.message) : String(error))));
    fail(`This was not expected: ${messageOf(error)}. Run again with debug logging and report it.`, "failed");
  } else {
    const { message, hint, request } = expected;
    const parts = [message, hint, request === undefined ? undefined : `(${request})`];
    fail(parts.filter((part) => part !== undefined).join(" "), request === undefined ? "invalid" : "unreachable");
  }
}

// Requests that were given up, and waits before retries, would keep the process alive for a while.
process.stdout.write("", () => process.exit());

function fail(message: string, reason: string): void {
  core.setOutput("failure-reason", reason);
  core.setOutput("notify", redact(notifyOfFailure(message)));
  core.setFailed(logText(redact(message)));
}
