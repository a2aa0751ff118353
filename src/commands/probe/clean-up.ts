// A session → nothing of the probe is left on its target: what it made, and what an earlier one left. Only what carries the probe's marker is deleted.
import { templatePath } from "../../launchdarkly/client.ts";
import { LaunchDarklyError } from "../../launchdarkly/http/error.ts";
import { isTaken } from "../../probing/findings.ts";
import { isEnded } from "./listing.ts";
import { longestLag, type Session } from "./session.ts";

/** For people. */
export interface Cleaned {
  /** What could not be deleted; without what the session knows as stuck. */
  left: string[];
  /** What may be there, and may not. */
  unknown: string[];
}

/** How often it is looked whether all is gone, and how long it is waited before the next time. */
const pauses = [0, 500, 1_000, 2_000, 4_000, 8_000];
/** Never throws: what failed is told as left, or as unknown. */
export async function removeOwn(session: Session): Promise<Cleaned> {
  const { made, stuck, ours, earlier, doubts } = session;
  try {
    for (let round = 0; ; ) {
      const pause = pauses[round] ?? 0;
      if (pause > 0) await session.pause(pause);
      const found = await session.listOwn();
      const workflows = [...new Set([...made.workflows, ...found.workflows])].filter((id) => !stuck.has(id));
      const templates = [...new Set([...made.templates, ...found.templates])];
      if (workflows.length + templates.length === 0) {
        if (doubts.rest() === 0) break;
        await session.pause(doubts.pause());
        continue;
      }
      if (round === pauses.length - 1) return { left: namesOf(workflows, templates), unknown: doubts.unknown() };
      for (const id of workflows) if ((await removeWorkflow(session, id)) && !ours.has(id)) earlier.add(id);
      for (const key of templates) {
        const reply = await session.answerTo("DELETE", templatePath(key));
        if (isTaken(reply) && !ours.has(key)) earlier.add(key);
        if (isTaken(reply) || reply.status === 404) made.templates.delete(key);
      }
      round++;
    }
    return { left: [], unknown: doubts.unknown() };
  } catch (error) {
    if (!(error instanceof LaunchDarklyError)) throw error;
    const why = error.message.replace(/\.$/, "");
    const known = namesOf(made.workflows, made.templates);
    const unknown = doubts.unknown();
    return {
      left: known.map((what) => `${what}: ${why}`),
      unknown: known.length + unknown.length > 0 ? unknown : [`something with the probe's marker: ${why}`],
    };
  }
}

function namesOf(workflows: Iterable<string>, templates: Iterable<string>): string[] {
  return [...[...workflows].map((id) => `workflow ${id}`), ...[...templates].map((key) => `template ${key}`)];
}

/** Whether a workflow that was there is gone. One that LaunchDarkly doesn't delete since it has ended is remembered as stuck. */
async function removeWorkflow(session: Session, id: string): Promise<boolean> {
  const { made, stuck } = session;
  const path = session.workflowPath(id);
  const begun = session.now();
  let wasThere = isTaken(await session.answerTo("GET", path));
  while (!wasThere && made.workflows.has(id) && session.now() - begun < longestLag) {
    await session.pause(500);
    wasThere = isTaken(await session.answerTo("GET", path));
  }
  const reply = await session.answerTo("DELETE", path);
  if (isTaken(reply) || reply.status === 404) made.workflows.delete(id);
  else if (wasThere && reply.status < 500 && (await isEnded(session, id))) {
    made.workflows.delete(id);
    stuck.add(id);
  }
  return wasThere && isTaken(reply);
}
