// A target that may be probed → what is left there is deleted, all experiments are made, and what they made is deleted, whatever happens: findings, and what could not be deleted.
import type { AnswerHead } from "../../fetching.ts";
import { ExpectedError } from "../../model/expected-error.ts";
import { targetName } from "../../model/target.ts";
import { object } from "../../model/values/json.ts";
import type { Findings } from "../../probing/findings.ts";
import { type Cleaned, removeOwn } from "./clean-up.ts";
import { tryAll } from "./experiments/all.ts";
import { NothingTaken } from "./experiments/beginning.ts";
import { type Connections, type Ground, Interrupted, openSession } from "./session.ts";

export interface Conducted {
  findings: Findings;
  /** By LaunchDarkly's clock. */
  now: number;
  removed: { before: number; made: number };
  /** For people: ids and keys of what could not be deleted. */
  left: string[];
  /** Why it ended before all was tried. */
  failure?: unknown;
}

export async function conduct(
  connections: Connections,
  ground: Ground,
  {
    stop,
    minutes,
    heads,
    tell = () => undefined,
  }: { stop: AbortSignal; minutes?: number | undefined; heads: readonly AnswerHead[]; tell?: (what: string) => void },
): Promise<Conducted> {
  const session = openSession(connections, ground, stop);
  const { findings, made, stuck } = session;
  tell("looking for what an earlier probe left");
  const before = await removeOwn(session);
  const stuckBefore = stuck.size;
  if (before.left.length > 0) return end(before, unremoved);
  let failure: unknown;
  try {
    await tryAll(session, { minutes, heads, tell });
  } catch (error) {
    failure = explained(error, ground);
  }
  tell("deleting what was made");
  return end(await removeOwn(session), failure);

  function end({ left }: Cleaned, reason: unknown): Conducted {
    const still = made.workflows.size + made.templates.size + stuck.size - stuckBefore;
    const ended = [...stuck].map((id) => `workflow ${id}: it has ended, and LaunchDarkly refuses to delete it`);
    return {
      findings,
      now: session.now(),
      removed: { before: before.count, made: session.created - still },
      left: [...left, ...ended],
      ...(reason !== undefined && { failure: reason }),
    };
  }
}

const unremoved = new ExpectedError(
  "What an earlier probe left there could not be deleted, so nothing was tried.",
  "Delete it by hand: the name of each begins with `[ld-sync-probe:v1`.",
);

function explained(error: unknown, { target, requiresApprovals }: Ground): unknown {
  if (error instanceof Interrupted)
    return new ExpectedError(
      "The probe was interrupted, so not all was tried.",
      "Run it again: it takes about a minute.",
    );
  if (error instanceof NothingTaken) {
    const { status, body } = error.refusal;
    const { code, message } = object(body);
    const said =
      typeof message === "string"
        ? `: ${message.replace(/\.$/, "")}${typeof code === "string" ? ` (${code})` : ""}`
        : "";
    const hint =
      status === 403
        ? "Give the token's role `updateFeatureWorkflows`, as docs/probe.md says."
        : requiresApprovals
          ? "Its environment requires approvals: probe one that doesn't."
          : "LaunchDarkly's message says what to change. Where others have workflows on this flag, probe another one.";
    return new ExpectedError(`LaunchDarkly takes no workflow on ${targetName(target)}: status ${status}${said}.`, hint);
  }
  return error;
}
