// An event's name and payload, and the inputs → what a run is asked to do. Every field of the payload is checked where it is read. Pure.
import { type JsonObject, object } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { branchOf } from "./commits.ts";

type Mode = "validate" | "plan" | "apply" | "drift" | "doctor";

export interface PullRequest {
  number: number;
  /** The commit that was pushed to it last: a review is of this commit. */
  head: string;
  /** The branch that it goes into, where that is not the default branch: no merge into it is applied. */
  otherBranch?: string;
}

/** A pull request in the merge queue. */
export interface QueuedPull {
  number: number;
  /** The branch that the queue merges into. */
  branch: string;
}

/** What the head commit is compared with, as far as the event says. */
export type EventBase =
  | { kind: "first parent" }
  | { kind: "head" }
  | { kind: "commit"; sha: string }
  /** The push made the branch. */
  | { kind: "nothing" };

export type Assignment =
  | {
      kind: "run";
      mode: Mode;
      base: EventBase;
      pull?: PullRequest;
      queued?: QueuedPull;
      /** When a push came, in Unix milliseconds by GitHub's clock. */
      pushedAt?: number;
    }
  /** A pull request's plan that a person asks for by its number; GitHub is asked for the rest. */
  | { kind: "plan by hand"; pull: number }
  /** A pull request was closed and not merged. `commit` holds the configuration that names its comment. */
  | { kind: "closed"; pull: number; commit: string }
  | { kind: "nothing"; why: string }
  | Refused;

interface Refused {
  kind: "refused";
  why: string;
  hint: string;
}

export interface EventInputs {
  mode: Mode | "auto";
  /** As it was given: `assignmentOf` checks that it is a number. */
  pullRequest?: string;
  /** `GITHUB_REF`. */
  ref?: string;
}

export function assignmentOf(event: string, payload: unknown, { mode, pullRequest, ref }: EventInputs): Assignment {
  const body = object(payload);
  if (pullRequest !== undefined) return planByNumber(event, pullRequest, mode);
  if (mode === "drift" && event !== "pull_request_target")
    return isApplied(event, body, ref) ? withoutChange(mode) : refused(driftElsewhere, driftHint);
  // It looks at what is there, and at no change.
  if (mode === "doctor" && event !== "pull_request_target") return { kind: "run", mode, base: { kind: "head" } };
  switch (event) {
    case "pull_request":
    case "pull_request_review":
      return onPullRequest(body, mode);
    case "push":
      return onPush(body, mode);
    case "schedule":
      return withoutChange(mode === "auto" ? "drift" : mode);
    case "workflow_dispatch":
    case "repository_dispatch":
      return onDispatch(event, body, mode === "auto" ? "plan" : mode);
    case "merge_group":
      return onMergeGroup(body, mode);
    case "pull_request_target":
      return refused(
        "On `pull_request_target` a stranger's files would be planned with the base repository's tokens.",
        "Use `pull_request`: forks get an offline validation there, and their live plan by hand with the input `pull-request`: https://github.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/blob/main/docs/github.md#forks-and-dependabot",
      );
    default:
      return onOtherEvent(event, mode);
  }
}

const driftElsewhere =
  "Drift is how LaunchDarkly differs from what was applied, and only the default branch is: this run would judge another revision, and close or open the issue that tells of the drift.";
const driftHint =
  "Use `mode: drift` on `schedule`, or start the workflow by hand on the default branch. What a branch or a pull request would change is told by `mode: plan`.";

/** Whether the run's commit is one of the default branch, as far as is known. */
function isApplied(event: string, body: JsonObject, ref: string | undefined): boolean {
  if (["pull_request", "pull_request_review", "merge_group"].includes(event)) return false;
  const branch = defaultBranch(body);
  const refs = [ref, event === "push" || event === "workflow_dispatch" ? body.ref : undefined];
  return branch === "" || refs.every((one) => one === undefined || one === `refs/heads/${branch}`);
}

function onOtherEvent(event: string, mode: Mode | "auto"): Assignment {
  switch (mode) {
    case "auto":
      return refused(
        `The event \`${event}\` can't be handled.`,
        "Use `pull_request`, `push`, `schedule` or `workflow_dispatch`, or say what to do with the input `mode`.",
      );
    case "apply":
      return refused(
        `Nothing is applied on the event \`${event}\`.`,
        "Apply on `push` to the default branch, `schedule` or `workflow_dispatch`.",
      );
    default:
      return { kind: "run", mode, base: { kind: "first parent" } };
  }
}

function onPullRequest(body: JsonObject, mode: Mode | "auto"): Assignment {
  const pull = object(body.pull_request);
  const base = object(pull.base);
  if (mode === "apply")
    return refused("Nothing is applied on a pull request event.", "Apply on `push` to the default branch.");
  if (typeof pull.number !== "number") return unreadable("names no pull request");
  if (body.action === "closed")
    return pull.merged === true
      ? { kind: "nothing", why: "The pull request was merged: the push to its branch is what is applied." }
      : { kind: "closed", pull: pull.number, commit: String(base.sha ?? "") };
  if (pull.state === "closed") return { kind: "nothing", why: "The pull request is closed." };
  const branch = object(body.repository).default_branch;
  const isOther = typeof base.ref === "string" && typeof branch === "string" && base.ref !== branch;
  return {
    kind: "run",
    mode: mode === "auto" ? "plan" : mode,
    base: { kind: "first parent" },
    pull: {
      number: pull.number,
      head: String(object(pull.head).sha ?? ""),
      ...present({ otherBranch: isOther ? String(base.ref) : undefined }),
    },
  };
}

/** For forks, whose own runs have no token. The fork's files are only read; nothing of them is run. */
function planByNumber(event: string, pullRequest: string, mode: Mode | "auto"): Assignment {
  const hint = "Leave `pull-request` out, or start the workflow by hand (`workflow_dispatch`) in mode `plan`.";
  if (!/^[1-9]\d*$/.test(pullRequest))
    return refused(`The input \`pull-request\` can't be \`${pullRequest}\`: it is a number.`, hint);
  if (event !== "workflow_dispatch" || (mode !== "plan" && mode !== "auto"))
    return refused("The input `pull-request` is for plans by hand only.", hint);
  return { kind: "plan by hand", pull: Number(pullRequest) };
}

const queueBranch = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/;

/** The name of the queue's branch holds the number of the last pull request in it. */
function onMergeGroup(body: JsonObject, mode: Mode | "auto"): Assignment {
  const group = object(body.merge_group);
  if (mode === "apply")
    return refused("Nothing is applied in the merge queue.", "Apply on `push` to the default branch.");
  const { base_sha: base, base_ref: into, head_ref: from } = group;
  const [, number] = queueBranch.exec(String(from)) ?? [];
  if (typeof base !== "string" || typeof into !== "string" || number === undefined)
    return unreadable("names no merge group");
  return {
    kind: "run",
    mode: mode === "auto" ? "plan" : mode,
    base: { kind: "commit", sha: base },
    queued: { number: Number(number), branch: branchOf(into) },
  };
}

/** For events that bring no change: what is to be done comes from earlier ones. A plan by hand shows what its commit has changed. */
function withoutChange(mode: Mode): Assignment {
  const isJudged = mode === "apply" || mode === "drift";
  return { kind: "run", mode, base: isJudged ? { kind: "head" } : { kind: "first parent" } };
}

function onDispatch(event: string, body: JsonObject, mode: Mode): Assignment {
  const branch = defaultBranch(body);
  if (mode === "apply" && event === "workflow_dispatch" && body.ref !== `refs/heads/${branch}`)
    return refused(`Only the default branch \`${branch}\` is applied.`, "Start the run on that branch.");
  return withoutChange(mode);
}

function onPush(body: JsonObject, mode: Mode | "auto"): Assignment {
  const branch = defaultBranch(body);
  if (body.deleted === true) return { kind: "nothing", why: "A branch was deleted." };
  // GitHub sends zeros where the branch wasn't there before.
  const base: EventBase =
    typeof body.before === "string" && !/^0+$/.test(body.before)
      ? { kind: "commit", sha: body.before }
      : { kind: "nothing" };
  const onDefault = body.ref === `refs/heads/${branch}`;
  if (mode === "auto" && !onDefault)
    return { kind: "nothing", why: `The push is not to the default branch \`${branch}\`.` };
  if (mode === "apply" && !onDefault)
    return refused(
      `Only pushes to the default branch \`${branch}\` are applied.`,
      "Limit the workflow's `push` trigger to that branch.",
    );
  // GitHub sends seconds with a push, and a date with other events.
  const { pushed_at: pushed } = object(body.repository);
  const pushedAt = typeof pushed === "number" ? pushed * 1_000 : Date.parse(String(pushed));
  return {
    kind: "run",
    mode: mode === "auto" ? "apply" : mode,
    base,
    ...present({ pushedAt: pushedAt > 0 ? pushedAt : undefined }),
  };
}

function defaultBranch(body: JsonObject): string {
  return String(object(body.repository).default_branch ?? "");
}

function refused(why: string, hint: string): Refused {
  return { kind: "refused", why, hint };
}

function unreadable(what: string): Refused {
  return refused(`The event's payload ${what}.`, "Check GITHUB_EVENT_PATH.");
}
