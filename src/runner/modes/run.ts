// What the event asks for → the step of the Action that does it.
import { testMergeOf } from "../../github/test-merge.ts";
import { notification } from "../../reporting/notification.ts";
import { cancelledMessage } from "../cancelled.ts";
import type { Job, JobResult, Runner, Task } from "../job.ts";

export async function run(runner: Runner, task: Task): Promise<JobResult> {
  const result = await runTask(runner, task);
  const told = runner.stop.aborted && !result.failed && !isWhole(result) ? cancelled(result) : result;
  const { applied: _, ...rest } = told;
  return { ...rest, outputs: { ...told.outputs, notify: notifyOf(runner, task, told) } };
}

/** Empty but for an apply of which there is something to tell. */
export function notifyOf(
  { github, addresses, commit }: Pick<Runner, "github" | "addresses" | "commit">,
  task: Task,
  { failed, message, applied }: Pick<JobResult, "failed" | "message" | "applied">,
): string {
  if (task.kind !== "run" || task.mode !== "apply") return "";
  const repository = `${github.repository.owner}/${github.repository.repo}`;
  const known = { instance: repository, pulls: [], outcomes: [], ...applied };
  return notification({ ...known, repository, commit, run: addresses.run, failure: failed ? message : "" });
}

/** Of an apply that came to its end in spite of all. */
function isWhole({ applied }: JobResult): boolean {
  return applied?.outcomes.every(({ status }) => status === "done") ?? false;
}

/** A green job would say that nothing was left to do. */
function cancelled(result: JobResult): JobResult {
  const outputs = { ...result.outputs, "failure-reason": "cancelled" };
  return { ...result, failed: true, message: cancelledMessage, outputs };
}

async function runTask(runner: Runner, task: Task): Promise<JobResult> {
  switch (task.kind) {
    case "closed":
      return (await import("./closed.ts")).closed(runner, task);
    case "plan by hand": {
      const { commit, base, pull } = await testMergeOf(runner.github, task.pull);
      const assignment = { kind: "run", mode: "plan", base: { kind: "commit", sha: base }, pull } as const;
      return runMode({ ...runner, commit, assignment });
    }
    case "run":
      return runMode({ ...runner, assignment: task });
  }
}

/** Each is loaded when it is needed: a job does one of them. */
async function runMode(job: Job): Promise<JobResult> {
  const { assignment, connect } = job;
  const { mode, queued } = assignment;
  if (mode === "doctor") return (await import("./doctor.ts")).doctor(job);
  if (mode === "validate" || connect === undefined) {
    const { applyWithoutToken, validate } = await import("./validate.ts");
    return mode === "apply" ? applyWithoutToken(job) : validate(job);
  }
  if (queued !== undefined) return (await import("./queue.ts")).queue(job, queued, connect);
  switch (mode) {
    case "apply":
      return (await import("./apply.ts")).apply(job, connect);
    case "drift":
      return (await import("./drift.ts")).drift(job, connect);
    case "plan":
      return (await import("./plan.ts")).plan(job, connect);
  }
}
