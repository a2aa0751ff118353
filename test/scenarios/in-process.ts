// An event and inputs → what the Action does about it, done in this process by the code that its entry calls: for a state that a
// story only starts from. long/command-line/in-process.test.ts holds it to the bundle.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunnerEvent } from "../../src/emulators/runner-event.ts";
import { connect } from "../../src/github/client.ts";
import { assignmentOf } from "../../src/github/event.ts";
import { connectLaunchDarkly } from "../../src/pipeline/connect.ts";
import { redacted, redactor } from "../../src/reporting/escaping/redaction.ts";
import { githubRepository } from "../../src/repository/github-repository.ts";
import { recordKey } from "../../src/repository/records/record.ts";
import { eventInputs, planInputs } from "../../src/runner/inputs.ts";
import { run } from "../../src/runner/modes/run.ts";

/** The Action's inputs by name. */
export type InProcessInputs = Record<string, string>;

export interface InProcessResult {
  exitCode: number;
  summary: string;
  outputs: Record<string, string>;
}

interface Surroundings {
  launchDarkly: string;
  token: string;
  githubToken: string;
  /** Where a checkout may lie. */
  workspace: string;
}

export async function runInProcess(
  { event, payload, environment }: Pick<RunnerEvent, "event" | "payload" | "environment">,
  inputs: InProcessInputs,
  { launchDarkly, token, githubToken, workspace }: Surroundings,
): Promise<InProcessResult> {
  const read = (name: string) => inputs[name] ?? "";
  const task = assignmentOf(event, payload, eventInputs(read));
  if (task.kind === "nothing" || task.kind === "refused") throw new Error(`Nothing is done: ${task.why}`);
  const variable = (name: string) => environment[name] ?? "";
  const repository = variable("GITHUB_REPOSITORY");
  const [account = "", repo = ""] = repository.split("/");
  const attempt = Number(variable("GITHUB_RUN_ATTEMPT"));
  const writes = task.kind === "run" && task.mode === "apply";
  const secrets = [token, githubToken];
  const redact = redactor(secrets);
  const github = connect(githubToken, variable("GITHUB_API_URL"), { owner: account, repo }, "0.0.0", secrets);
  const directory = await mkdtemp(join(tmpdir(), "in-process-"));
  try {
    const { failed, summary, outputs } = redacted(
      await run(
        {
          inputs: planInputs(read, repository, event === "workflow_dispatch"),
          commit: variable("GITHUB_SHA"),
          ref: variable("GITHUB_REF"),
          planPath: join(directory, "plan.json"),
          journal: { path: join(directory, "journal"), begins: () => undefined },
          stop: new AbortController().signal,
          isRerun: event === "push" && attempt > 1,
          addresses: {
            run: `${variable("GITHUB_SERVER_URL")}/${repository}/actions/runs/${variable("GITHUB_RUN_ID")}`,
            repository: `${variable("GITHUB_SERVER_URL")}/${repository}`,
          },
          runId: Number(variable("GITHUB_RUN_ID")),
          attempt,
          github,
          repository: githubRepository(github, ".launchdarkly", workspace, writes ? recordKey(token) : undefined),
          redact,
          connect: ({ policies }) => connectLaunchDarkly(launchDarkly, token, writes ? "write" : "read", policies),
        },
        task,
      ),
      redact,
    );
    return { exitCode: failed ? 1 : 0, summary, outputs };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
