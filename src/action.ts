// The Action's entry: inputs and the runner's environment in; comment, summary, annotations and outputs out. The one catch is here.

import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as core from "@actions/core";
import { context } from "@actions/github";
import { isUsableToken, resolveHost, standardDirectory } from "./configuration/settings.ts";
import { connect } from "./github/client.ts";
import { assignmentOf, type Mode } from "./github/event.ts";
import { githubDiagnostic, isRequestFailure } from "./github/failures.ts";
import { LaunchDarklyError } from "./launchdarkly/http/error.ts";
import { isError } from "./model/diagnostic.ts";
import { present } from "./model/present.ts";
import { connectLaunchDarkly } from "./pipeline/connect.ts";
import type { PlanRequest } from "./pipeline/gather.ts";
import { honourProxies, ProxyError } from "./proxy.ts";
import { diagnosticAnnotations } from "./reporting/annotations.ts";
import { redacted, redactor } from "./reporting/escaping/redaction.ts";
import { logText, withoutCommands } from "./reporting/escaping/safety.ts";
import { MissingCommit } from "./repository/github-trees.ts";
import { NoTestMerge } from "./repository/test-merge.ts";
import { annotate } from "./runner/annotations.ts";
import { masked } from "./runner/masked.ts";
import type { GitHubRun } from "./runner/result.ts";
import { runOnGitHub } from "./runner/run.ts";
import { version } from "./version.ts";

/** Environments and globs are given comma- or line-separated. */
function listInput(name: string): string[] | undefined {
  const items = core
    .getInput(name)
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  return items.length === 0 ? undefined : items;
}

function optionalInput(name: string): string | undefined {
  const value = core.getInput(name);
  return value === "" ? undefined : value;
}

function choice<Choice extends string>(name: string, choices: readonly Choice[], standard: Choice): Choice {
  const value = optionalInput(name) ?? standard;
  const known = choices.find((candidate) => candidate === value);
  if (known === undefined)
    throw new InputError(`The input \`${name}\` can't be \`${value}\`: it is one of ${choices.join(", ")}.`);
  return known;
}

/** What a person who sets up the workflow can mend. */
class InputError extends Error {}

/** A cancelled job: what is under way is finished, and nothing new begins. A plan has nothing to finish. */
const stopping = new AbortController();
function stopOn(signal: NodeJS.Signals, writes: boolean): void {
  process.on(signal, () => {
    if (!writes) process.exit(1);
    core.info(`${signal}: nothing new begins; what is under way is waited for.`);
    stopping.abort();
  });
}

function ownFile(name: string): string {
  return join(process.env.RUNNER_TEMP ?? process.cwd(), "launchdarkly-workflow-sync", name);
}

/** Masked in the log before anything else is said, and taken out of whatever else is written. */
const accessToken = optionalInput("access-token");
const repoToken = optionalInput("repo-token") ?? process.env.GITHUB_TOKEN;
const secrets = masked(accessToken, repoToken, process.env.GITHUB_TOKEN);
const redact = redactor(secrets);

async function main(): Promise<void> {
  const mode = choice<Mode | "auto">("mode", ["auto", "validate", "plan", "apply", "drift"], "auto");
  const pullRequest = optionalInput("pull-request");
  const wish = { mode, ...present({ pull: pullRequest }) };
  const assignment = assignmentOf(context.eventName, eventPayload(), wish);
  if (assignment.kind === "nothing") {
    core.info(`Nothing to do: ${logText(redact(assignment.why))}`);
    return;
  }
  if (assignment.kind === "refused") throw new InputError(`${assignment.why} ${assignment.hint}`);
  if ((process.env.GITHUB_REPOSITORY ?? "") === "")
    throw new InputError("GITHUB_REPOSITORY is not set: this runs as a step of a GitHub Actions job.");
  if (repoToken === undefined)
    throw new InputError("The input `repo-token` is empty: leave it out, so that the job's own token is used.");
  // Only a run that the event itself starts on a pull request may be without: from a fork it has no secrets.
  const mayBeOffline =
    assignment.kind === "closed" ||
    (assignment.kind === "run" &&
      (assignment.pull !== undefined || assignment.mode === "validate" || context.eventName === "push"));
  if (accessToken === undefined && !mayBeOffline)
    throw new InputError("The input `access-token` is empty: pass a LaunchDarkly API access token from a secret.");

  for (const [name, token] of Object.entries({ "access-token": accessToken, "repo-token": repoToken }))
    if (token !== undefined && !isUsableToken(token))
      throw new InputError(`The input \`${name}\` holds blanks, line breaks or characters that no token has.`);
  await honourProxies(process.env);
  const { host, diagnostics } = resolveHost(optionalInput("base-uri") ?? process.env.LAUNCHDARKLY_API_HOST);
  const directory = (optionalInput("directory") ?? standardDirectory).replace(/^\.\/|\/+$/g, "");
  const environments = listInput("environments");
  const optional = {
    owner: optionalInput("owner"),
    base: optionalInput("base"),
    // Whoever starts a run by hand has seen its plan; a push or a pull request can't lift a guard.
    allow: context.eventName === "workflow_dispatch" ? optionalInput("allow") : undefined,
    paused: optionalInput("paused"),
    repository: process.env.GITHUB_REPOSITORY,
  };
  const journalPath = ownFile(`${randomUUID()}.journal`);
  const writes = assignment.kind === "run" && assignment.mode === "apply";
  for (const signal of ["SIGINT", "SIGTERM"] as const) stopOn(signal, writes);
  const run: Omit<GitHubRun, "assignment"> = {
    inputs: {
      directory,
      scope: choice("scope", ["changed", "all"], "changed"),
      reviewedPlan: choice("reviewed-plan", ["required", "if-present", "off"], "required"),
      ...present({ environments }),
      ...defined(optional),
    },
    commit: context.sha,
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    planPath: ownFile("plan.json"),
    // For dist/post.js. Of this step alone: another one of the same job has its own.
    journal: { path: journalPath, begins: () => core.saveState("journal", journalPath) },
    stop: stopping.signal,
    isRerun: context.eventName === "push" && Number(process.env.GITHUB_RUN_ATTEMPT ?? 1) > 1,
    ref: context.ref,
    address: `${context.serverUrl}/${context.repo.owner}/${context.repo.repo}/actions/runs/${context.runId}`,
    runId: context.runId,
    attempt: Number(process.env.GITHUB_RUN_ATTEMPT ?? 1),
    github: connect(repoToken, context.apiUrl, context.repo, version, secrets),
    redact,
    ...(accessToken !== undefined && {
      connect: ({ policies }: PlanRequest) =>
        connectLaunchDarkly(host, accessToken, writes ? "write" : "read", policies.requests),
    }),
    diagnostics,
  };
  if (diagnostics.some(isError)) {
    annotate(redacted(diagnosticAnnotations(diagnostics), redact));
    throw new InputError(diagnostics.map(({ message, hint }) => `${message} ${hint ?? ""}`).join(" "));
  }
  const result = redacted(await runOnGitHub(run, assignment), redact);
  annotate(result.annotations);
  for (const [name, value] of Object.entries(result.outputs)) core.setOutput(name, value);
  core.startGroup("The report, as in the job summary");
  core.info(withoutCommands(result.summary));
  core.endGroup();
  if (process.env.GITHUB_STEP_SUMMARY !== undefined) await core.summary.addRaw(result.summary).write();
  if (result.failed) core.setFailed(logText(result.message));
}

function eventPayload(): unknown {
  const path = process.env.GITHUB_EVENT_PATH;
  if (path === undefined) return {};
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new InputError(`GITHUB_EVENT_PATH names no JSON file: ${error instanceof Error ? error.message : error}`);
  }
}

function defined<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  }; // what was undefined is gone
}

try {
  await main();
  if (stopping.signal.aborted) process.exitCode ??= 1;
} catch (error) {
  if (error instanceof InputError) fail(error.message, "invalid");
  else if (error instanceof ProxyError) fail(`${error.message} ${error.hint}`, "invalid");
  else if (error instanceof MissingCommit || error instanceof NoTestMerge)
    fail(`${error.message} ${error.hint}`, "invalid");
  else if (error instanceof LaunchDarklyError) fail(`${error.message} ${error.hint} (${error.request})`, "unreachable");
  else if (isRequestFailure(error)) {
    const { message, hint, request } = githubDiagnostic(
      error,
      "GitHub could not be read",
      "contents: read, pull-requests: write",
    );
    fail(`${message} ${hint} (${request})`, "unreachable");
  } else {
    core.debug(logText(redact(error instanceof Error ? (error.stack ?? error.message) : String(error))));
    const what = error instanceof Error ? error.message : String(error);
    fail(`This was not expected: ${what}. Run again with debug logging and report it.`, "failed");
  }
}

// Requests that were abandoned, and waits between tries, would keep the process for a while.
process.stdout.write("", () => process.exit());

function fail(message: string, reason: string): void {
  core.setOutput("failure-reason", reason);
  core.setFailed(logText(redact(message)));
}
