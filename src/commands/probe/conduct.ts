// A target that may be probed → what is left there is deleted, all experiments are made, and what they made is deleted, whatever happens: findings, and what could not be deleted.
import type { AnswerHead } from "../../fetching.ts";
import { isFailure } from "../../launchdarkly/http/error.ts";
import { ExpectedError } from "../../model/messages/expected-error.ts";
import { targetName } from "../../model/target.ts";
import { object } from "../../model/values/json.ts";
import type { Findings } from "../../probing/findings.ts";
import { type Cleaned, removeOwn } from "./clean-up.ts";
import { tryAll } from "./experiments/all.ts";
import { NothingTaken } from "./experiments/beginning.ts";
import { type Connections, type Ground, Interrupted, openSession, type Session } from "./session.ts";

export interface Conducted {
  findings: Findings;
  /** By LaunchDarkly's clock. */
  now: number;
  removed: { before: number; made: number };
  /** For people: ids and keys of what could not be deleted. */
  left: string[];
  /** Ids of workflows that have ended and that LaunchDarkly doesn't delete. */
  ended: string[];
  /** For people: what may be there, and may not. */
  unknown: string[];
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
  const { findings, made, stuck, ours, earlier } = session;
  tell("looking for what an earlier probe left");
  const before = await removeOwn(session);
  if (before.left.length + before.unknown.length > 0) return end(before, unremoved);
  let failure: unknown;
  const attempt = () => tryAll(session, { minutes, heads, tell });
  try {
    await attempt().catch(async (error: unknown) => {
      if (!(error instanceof NothingTaken) || !(await stoodInTheWay(session, error))) throw error;
      await attempt();
    });
  } catch (error) {
    failure = explained(error, ground);
  }
  tell("deleting what was made");
  return end(await removeOwn(session), failure);

  function end({ left, unknown }: Cleaned, reason: unknown): Conducted {
    const still = [...made.workflows, ...made.templates, ...stuck].filter((one) => ours.has(one)).length;
    return {
      findings,
      now: session.now(),
      removed: { before: earlier.size, made: ours.size - still },
      left,
      ended: [...stuck],
      unknown,
      ...(reason !== undefined && { failure: reason }),
    };
  }
}

/** Whether the first workflow was refused while one of an earlier probe was there that wasn't listed yet. It is gone then. */
async function stoodInTheWay(session: Session, { refusal }: NothingTaken): Promise<boolean> {
  if (![400, 409, 422].includes(refusal.status)) return false;
  return (await session.removeUnlisted()) > 0;
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
    if (status >= 500)
      return new ExpectedError(
        `LaunchDarkly failed with status ${status} when it was to make the first workflow on ${targetName(target)}${said}.`,
        "Run the probe again; if it goes on, look at LaunchDarkly's status page.",
      );
    const hint =
      status === 403
        ? "Give the token's role `updateFeatureWorkflows`, as docs/probe.md says."
        : requiresApprovals
          ? "Its environment requires approvals: probe one that doesn't."
          : "LaunchDarkly's message says what to change. Where others have workflows on this flag, probe another one.";
    return new ExpectedError(`LaunchDarkly takes no workflow on ${targetName(target)}: status ${status}${said}.`, hint);
  }
  // The target could be read before.
  if (isFailure(error, "network"))
    return new ExpectedError(
      `The connection to LaunchDarkly was lost${error.detail === undefined ? "" : `: ${error.detail}`}.`,
      "Run the probe again.",
      { request: error.request, cause: error },
    );
  return error;
}
