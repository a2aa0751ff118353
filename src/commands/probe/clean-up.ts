// A session → nothing of the probe is left on its target: what it made, and what an earlier one left. Only what carries the probe's marker is deleted.
import { templatePath } from "../../launchdarkly/client.ts";
import { LaunchDarklyError } from "../../launchdarkly/http/error.ts";
import { isTaken } from "../../probing/findings.ts";
import { isEnded, ownTemplates, ownWorkflows } from "./listing.ts";
import { doubtfulFor, longestLag, type Session } from "./session.ts";

export interface Cleaned {
  count: number;
  /** What could not be deleted, or can't be told, for people; without what the session knows as stuck. */
  left: string[];
}

/** How often it is looked whether all is gone, and how long it is waited before the next time. */
const pauses = [0, 500, 1_000, 2_000, 4_000, 8_000];
/** Never throws: what failed is told as left. */
export async function removeOwn(session: Session): Promise<Cleaned> {
  const { made, stuck } = session;
  const deleted = { workflows: new Set<string>(), templates: new Set<string>() };
  const done = (left: string[]): Cleaned => ({ count: deleted.workflows.size + deleted.templates.size, left });
  try {
    if (session.inDoubt) await session.pause(doubtfulFor);
    for (const [index, pause] of pauses.entries()) {
      if (pause > 0) await session.pause(pause);
      const found = await ownWorkflows(session);
      const workflows = [...new Set([...made.workflows, ...found])].filter((id) => !stuck.has(id));
      const templates = [...new Set([...made.templates, ...(await ownTemplates(session))])];
      if (workflows.length + templates.length === 0) break;
      if (index === pauses.length - 1) return done(namesOf(workflows, templates));
      for (const id of workflows) if (await removeWorkflow(session, id)) deleted.workflows.add(id);
      for (const key of templates) {
        const reply = await session.answerTo("DELETE", templatePath(key));
        if (isTaken(reply)) deleted.templates.add(key);
        if (isTaken(reply) || reply.status === 404) made.templates.delete(key);
      }
    }
    return done([]);
  } catch (error) {
    if (!(error instanceof LaunchDarklyError)) throw error;
    const known = namesOf(made.workflows, made.templates);
    return done(
      (known.length > 0 ? known : ["perhaps something"]).map((what) => `${what}: ${error.message.replace(/\.$/, "")}`),
    );
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
