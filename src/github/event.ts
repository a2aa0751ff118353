// The event's name and payload → what a run is asked to do. Pure; the payload is read no further than it is checked.

export type Mode = "validate" | "plan" | "apply" | "drift";

export interface PullRequest {
  number: number;
  /** The commit that was pushed to it last: what a review is about. */
  head: string;
  /** The branch that it goes into, where that is not the default one: no merge into it is applied. */
  otherBranch?: string;
}

/** What the head commit is compared with. */
export type Base =
  | { kind: "first parent" }
  | { kind: "itself" }
  | { kind: "commit"; sha: string }
  | { kind: "nothing" };

export type Assignment =
  | { kind: "run"; mode: Mode; base: Base; pull?: PullRequest }
  /** Nothing to do, and why. */
  | { kind: "nothing"; why: string }
  /** This event can't be handled. */
  | { kind: "refused"; why: string; hint: string };

export function assignmentOf(event: string, payload: unknown, wanted: Mode | "auto"): Assignment {
  const body = object(payload);
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
      return { kind: "nothing", why: "The pull requests in the queue have been planned." };
    case "pull_request_target":
      return {
        kind: "refused",
        why: "On `pull_request_target` the token of the base repository would meet the files of a stranger.",
        hint: "Use `pull_request`: forks get an offline validation there.",
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
  if (body.action === "closed") return { kind: "nothing", why: "The pull request is closed." };
  if (typeof pull.number !== "number")
    return { kind: "refused", why: "The event's payload names no pull request.", hint: "Check GITHUB_EVENT_PATH." };
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
      ...(otherBranch !== undefined && { otherBranch }),
    },
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
  return { kind: "run", mode: wanted === "auto" ? "apply" : wanted, base };
}

type Fields = Record<string, unknown>;

function object(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
