// Takes an event's payload, commit and ref; gives the whole of what a runner gets for it, and remembers it to run again.

import type { RunnerEvent } from "../../runner-event.ts";
import { renderUser } from "../render/people.ts";
import { renderRepository } from "../render/repository.ts";
import { accountOf } from "../world/accounts.ts";
import type { World } from "../world/world.ts";

interface Source {
  event: string;
  actor: string;
  /** `GITHUB_SHA`. */
  sha: string;
  /** `GITHUB_REF`, in full. */
  ref: string;
  payload: Record<string, unknown>;
  headRef?: string;
  baseRef?: string;
}

/** The workflow that every emulated run is of. */
export const WORKFLOW = { name: "LaunchDarkly workflows", path: ".github/workflows/launchdarkly.yml" };
const FIRST_RUN_ID = 7_000_000_000;

export function record(world: World, source: Source): RunnerEvent {
  const runNumber = world.runs.size + 1;
  const runId = FIRST_RUN_ID + runNumber;
  const common = { repository: renderRepository(world), sender: renderUser(world, source.actor) };
  const run = {
    event: source.event,
    payload: { ...source.payload, ...common },
    environment: environmentOf(world, source, { runId, runNumber }),
  };
  world.runs.set(runId, run);
  return run;
}

/** The same run again: same commit, ref and payload, however old. Undefined if there was no such run. */
export function rerun(world: World, runId: number): RunnerEvent | undefined {
  const run = world.runs.get(runId);
  if (run === undefined) return undefined;
  const attempt = Number(run.environment.GITHUB_RUN_ATTEMPT) + 1;
  const again = { ...run, environment: { ...run.environment, GITHUB_RUN_ATTEMPT: String(attempt) } };
  world.runs.set(runId, again);
  return again;
}

function environmentOf(
  world: World,
  source: Source,
  { runId, runNumber }: { runId: number; runNumber: number },
): Record<string, string> {
  const { repository, options, url } = world;
  const { actor, ref } = source;
  const workflowRef = `${repository.fullName}/${WORKFLOW.path}@${ref}`;
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: actor,
    GITHUB_ACTOR_ID: String(accountOf(world, actor).id),
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: url.endsWith("/api/v3") ? url.replace(/v3$/, "graphql") : `${url}/graphql`,
    GITHUB_SERVER_URL: options.serverUrl,
    GITHUB_EVENT_NAME: source.event,
    GITHUB_SHA: source.sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    GITHUB_REF_TYPE: "branch",
    GITHUB_REF_PROTECTED: "false",
    GITHUB_HEAD_REF: source.headRef ?? "",
    GITHUB_BASE_REF: source.baseRef ?? "",
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(accountOf(world, repository.owner).id),
    GITHUB_RETENTION_DAYS: "90",
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_NUMBER: String(runNumber),
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_WORKFLOW: WORKFLOW.name,
    GITHUB_WORKFLOW_REF: workflowRef,
    GITHUB_WORKFLOW_SHA: source.sha,
    GITHUB_JOB: "launchdarkly-workflows",
    GITHUB_ACTION: "__self",
  };
}
