// An event in a scenario's world → the job that the Action makes of it, run in this process, and the requests that it sent.
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { RunnerEvent } from "../../src/emulators/runner-event.ts";
import { connect } from "../../src/github/client.ts";
import { assignmentOf, type EventInputs } from "../../src/github/event.ts";
import { connectLaunchDarkly } from "../../src/pipeline/connect.ts";
import { githubRepository } from "../../src/repository/github-repository.ts";
import { recordKey } from "../../src/repository/records/record.ts";
import type { JobResult, Runner } from "../../src/runner/job.ts";
import { run } from "../../src/runner/modes/run.ts";
import { githubToken, tokens } from "../fixtures/account.ts";
import type { World } from "../scenarios/world.ts";

type Event = Pick<RunnerEvent, "event" | "payload" | "environment">;

export interface JobOptions {
  mode?: EventInputs["mode"];
  inputs?: Partial<Runner["inputs"]>;
  stop?: AbortSignal;
}

/** `GET /repos/acme/storefront/issues/1/comments`, in the order in which they were sent. */
export interface Sent {
  github: string[];
  launchDarkly: string[];
}

export async function runJob(
  world: World,
  { event, payload, environment }: Event,
  { mode = "auto", inputs = {}, stop = new AbortController().signal }: JobOptions = {},
): Promise<JobResult & Sent> {
  const assignment = assignmentOf(event, payload, { mode });
  if (assignment.kind === "nothing" || assignment.kind === "refused") throw new Error(assignment.why);
  const github = connect(githubToken, world.urls.github, { owner: "acme", repo: "storefront" }, "0.0.0", []);
  const attempt = Number(environment.GITHUB_RUN_ATTEMPT ?? 1);
  const file = (name: string) => join(world.directory, `${randomUUID()}-${name}`);
  const runner: Runner = {
    inputs: {
      directory: ".launchdarkly",
      repository: "acme/storefront",
      scope: "changed",
      reviewedPlan: "required",
      ...inputs,
    },
    commit: environment.GITHUB_SHA ?? "",
    ref: environment.GITHUB_REF ?? "",
    addresses: {
      run: "https://github.com/acme/storefront/actions/runs/1",
      repository: "https://github.com/acme/storefront",
      launchDarkly: "https://app.launchdarkly.com",
    },
    runId: Number(environment.GITHUB_RUN_ID),
    attempt,
    planPath: file("plan.json"),
    journal: { path: file("journal"), begins: () => undefined },
    stop,
    github,
    repository: githubRepository(github, ".launchdarkly", "/nowhere", recordKey(tokens.writer)),
    connect: ({ policies }) => connectLaunchDarkly(world.urls.launchDarkly, tokens.writer, "write", policies),
    isRerun: event === "push" && attempt > 1,
    redact: (text) => text,
  };
  const before = await requestsOf(world);
  const result = await run(runner, assignment);
  const after = await requestsOf(world);
  return {
    ...result,
    github: after.github.slice(before.github.length),
    launchDarkly: after.launchDarkly.slice(before.launchDarkly.length),
  };
}

async function requestsOf({ urls }: World): Promise<Sent> {
  const read = async (url: string) =>
    ((await (await fetch(`${url}/_emulator/requests`)).json()) as { method: string; path: string }[]).map(
      ({ method, path }) => `${method} ${path}`,
    );
  return { github: await read(urls.github), launchDarkly: await read(urls.launchDarkly) };
}
