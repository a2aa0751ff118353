// The event's name and payload → what a run is asked to do. Pure; the payload is read no further than it is checked.
import { present } from "../model/present.ts";

export type Mode = "validate" | "plan" | "apply" | "drift";

export interface PullRequest {
  number: number;
  /** The commit that was pushed to it last: what a review is about. */
  head: string;
  /** The branch that it goes into, where that is not the default one: no merge into it is applied. */
  otherBranch?: string;
}

/** A pull request in the merge queue, at the last place before its merge. */
export interface Queued {
  pull: number;
  /** The branch that the queue merges into. */
  branch: string;
}

/** What the head commit is compared with. */
export type Base =
  | { kind: "first parent" }
  | { kind: "itself" }
  | { kind: "commit"; sha: string }
  | { kind: "nothing" };

export type Assignment =
  | {
      kind: "run";
      mode: Mode;
      base: Base;
      pull?: PullRequest;
      queued?: Queued;
      /** Of a push: when it came, in Unix milliseconds by GitHub's clock. */
      pushedAt?: number;
    }
  /** A pull request's plan that a person asks for by its number; GitHub is asked for the rest. */
  | { kind: "plan by hand"; pull: number }
  /** A pull request was closed and not merged. `commit`: where its documents' configuration stands. */
  | { kind: "closed"; pull: number; commit: string }
  /** Nothing to do, and why. */
  | { kind: "nothing"; why: string }
  /** This event can't be handled. */
  | { kind: "refused"; why: string; hint: string };

export interface Wish {
  mode: Mode | "auto";
  /** The input `pull-request`. */
  pull?: string;
}

export function assignmentOf(event: string, payload: unknown, { mode: wanted, pull }: Wish): Assignment {
  const body = object(payload);
  if (pull !== undefined) return byNumber(event, pull, wanted);
  switch (event) {
    case "pull_request":
    case "pull_request_review":
      return pullRequest(body, wanted);
    case "push":
      return push(body, wanted);
    case "schedule":
      return scheduled(wanted === "auto" ? "drift" : wanted);
    case "workflow_dispatch":
    case "repository_dispatch":
      return manual(event, body, wanted === "auto" ? "plan" : wanted);
    case "merge_group":
      return queue(body, wanted);
    case "pull_request_target":
      return {
        kind: "refused",
        why: "On `pull_request_target` the tokens of the base repository would meet the files of a stranger.",
        hint: "Use `pull_request`: forks get an offline validation there, and their live plan by hand with the input `pull-request`: https://github.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/blob/main/docs/github.md#forks-and-dependabot",
      };
    default:
      return wanted === "auto"
        ? {
            kind: "refused",
            why: `The event \`${event}\` can't be handled.`,
            hint: "Use `pull_request`, `push`, `schedule` or `workflow_dispatch`, or say what to do with the input `mode`.",
          }
        : wanted === "apply"
          ? {
              kind: "refused",
              why: `Nothing is applied on the event \`${event}\`.`,
              hint: "Apply on `push` to the default branch, `schedule` or `workflow_dispatch`.",
            }
          : { kind: "run", mode: wanted, base: { kind: "first parent" } };
  }
}

function pullRequest(body: Fields, wanted: Mode | "auto"): Assignment {
  const pull = object(body.pull_request);
  const base = object(pull.base);
  if (wanted === "apply")
    return {
      kind: "refused",
      why: "Nothing is applied on a pull request event.",
      hint: "Apply on `push` to the default branch.",
    };
  if (typeof pull.number !== "number") return unreadable("names no pull request");
  if (body.action === "closed")
    return pull.merged === true
      ? { kind: "nothing", why: "The pull request was merged: the push to its branch is what is applied." }
      : { kind: "closed", pull: pull.number, commit: String(base.sha ?? "") };
  if (pull.state === "closed") return { kind: "nothing", why: "The pull request is closed." };
  const branch = object(body.repository).default_branch;
  const otherBranch =
    typeof base.ref === "string" && typeof branch === "string" && base.ref !== branch ? base.ref : undefined;
  return {
    kind: "run",
    mode: wanted === "auto" ? "plan" : wanted,
    base: { kind: "first parent" },
    pull: {
      number: pull.number,
      head: String(object(pull.head).sha ?? ""),
      ...present({ otherBranch }),
    },
  };
}

function unreadable(what: string): Assignment {
  return { kind: "refused", why: `The event's payload ${what}.`, hint: "Check GITHUB_EVENT_PATH." };
}

/** For forks, whose own runs have no token. Their tree is read as data; nothing of it is run. */
function byNumber(event: string, pull: string, wanted: Mode | "auto"): Assignment {
  const hint = "Leave `pull-request` out, or start the workflow by hand (`workflow_dispatch`) in mode `plan`.";
  if (!/^[1-9]\d*$/.test(pull))
    return { kind: "refused", why: `The input \`pull-request\` can't be \`${pull}\`: it is a number.`, hint };
  if (event !== "workflow_dispatch" || (wanted !== "plan" && wanted !== "auto"))
    return { kind: "refused", why: "The input `pull-request` is for plans by hand only.", hint };
  return { kind: "plan by hand", pull: Number(pull) };
}

const queueBranch = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/;

/** The queue's branch names the pull request that it ends with. */
function queue(body: Fields, wanted: Mode | "auto"): Assignment {
  const group = object(body.merge_group);
  if (wanted === "apply")
    return {
      kind: "refused",
      why: "Nothing is applied in the merge queue.",
      hint: "Apply on `push` to the default branch.",
    };
  const { base_sha: base, base_ref: into, head_ref: from } = group;
  const [, number] = queueBranch.exec(String(from)) ?? [];
  if (typeof base !== "string" || typeof into !== "string" || number === undefined)
    return unreadable("names no merge group");
  return {
    kind: "run",
    mode: wanted === "auto" ? "plan" : wanted,
    base: { kind: "commit", sha: base },
    queued: { pull: Number(number), branch: into.replace(/^refs\/heads\//, "") },
  };
}

/** Without a push there is nothing new: what isn't there ended, or was deleted by hand, and must not start again. */
function scheduled(mode: Mode): Assignment {
  return { kind: "run", mode, base: mode === "apply" ? { kind: "itself" } : { kind: "first parent" } };
}

function manual(event: string, body: Fields, mode: Mode): Assignment {
  const branch = String(object(body.repository).default_branch ?? "");
  if (mode === "apply" && event === "workflow_dispatch" && body.ref !== `refs/heads/${branch}`) {
    return {
      kind: "refused",
      why: `Only the default branch \`${branch}\` is applied.`,
      hint: "Start the run on that branch.",
    };
  }
  return scheduled(mode);
}

function push(body: Fields, wanted: Mode | "auto"): Assignment {
  const branch = String(object(body.repository).default_branch ?? "");
  if (body.deleted === true) return { kind: "nothing", why: "A branch was deleted." };
  // Zeros stand for a branch that wasn't there before.
  const base: Base =
    typeof body.before === "string" && !/^0+$/.test(body.before)
      ? { kind: "commit", sha: body.before }
      : { kind: "nothing" };
  const onDefault = body.ref === `refs/heads/${branch}`;
  if (wanted === "auto" && !onDefault)
    return { kind: "nothing", why: `The push is not to the default branch \`${branch}\`.` };
  if (wanted === "apply" && !onDefault)
    return {
      kind: "refused",
      why: `Only pushes to the default branch \`${branch}\` are applied.`,
      hint: "Limit the workflow's `push` trigger to that branch.",
    };
  // Seconds in the event of a push, a date elsewhere.
  const { pushed_at: pushed } = object(body.repository);
  const pushedAt = typeof pushed === "number" ? pushed * 1_000 : Date.parse(String(pushed));
  return { kind: "run", mode: wanted === "auto" ? "apply" : wanted, base, ...(pushedAt > 0 && { pushedAt }) };
}

type Fields = Record<string, unknown>;

function object(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
