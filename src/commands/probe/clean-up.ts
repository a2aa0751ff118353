// A session → nothing of the probe is left on its target: what it made, and what an earlier one left. Only what carries the probe's marker is deleted.
import { templatePath } from "../../launchdarkly/client.ts";
import { isFailure, LaunchDarklyError } from "../../launchdarkly/http/error.ts";
import { endedStatuses, type LiveWorkflow } from "../../model/live.ts";
import { isTaken } from "../../probing/findings.ts";
import { isOfProbe, templateKeyPrefix } from "../../probing/marker.ts";
import { longestLag, type Session } from "./session.ts";

export interface Cleaned {
  count: number;
  /** What could not be deleted, or can't be told, for people; without what the session knows as stuck. */
  left: string[];
}

/** How often it is looked whether all is gone, and how long it is waited before the next time. */
const pauses = [0, 500, 1_000, 2_000, 4_000, 8_000];
/** Where a request to create something got no answer, it may show as late. */
const doubtfulFor = 5_000;

/** All workflows of the target, ended ones included, whatever a list without `status` shows. */
export async function allWorkflows({ client, target }: Pick<Session, "client" | "target">): Promise<LiveWorkflow[]> {
  const lists = await Promise.all(
    [undefined, "active" as const, ...endedStatuses].map((status) => client.listWorkflows(target, status)),
  );
  return [...new Map(lists.flat().map((workflow) => [workflow.id, workflow])).values()];
}

/** Keys of the probe's templates for this target; none where the token may not list templates. */
export async function ownTemplates({ client, target }: Pick<Session, "client" | "target">): Promise<string[]> {
  try {
    const prefix = templateKeyPrefix(target);
    return (await client.listTemplates()).map(({ key }) => key).filter((key) => key.startsWith(prefix));
  } catch (error) {
    if (isFailure(error, "forbidden")) return [];
    throw error;
  }
}

/** Never throws: what failed is told as left. */
export async function removeOwn(session: Session): Promise<Cleaned> {
  const { made, stuck } = session;
  const deleted = { workflows: new Set<string>(), templates: new Set<string>() };
  const done = (left: string[]): Cleaned => ({ count: deleted.workflows.size + deleted.templates.size, left });
  try {
    if (session.inDoubt) await session.pause(doubtfulFor);
    let last: string[] = [];
    for (const pause of pauses) {
      if (pause > 0) await session.pause(pause);
      const found = (await allWorkflows(session)).filter(isOfProbe).map(({ id }) => id);
      const workflows = [...new Set([...made.workflows, ...found])].filter((id) => !stuck.has(id));
      const templates = [...new Set([...made.templates, ...(await ownTemplates(session))])];
      if (workflows.length + templates.length === 0) return done([]);
      last = [
        ...workflows.map((id) => `workflow ${id} on ${session.target.flag}`),
        ...templates.map((key) => `template ${key}`),
      ];
      for (const id of workflows) if (await removeWorkflow(session, id)) deleted.workflows.add(id);
      for (const key of templates) {
        const reply = await session.answerTo("DELETE", templatePath(key));
        if (isTaken(reply)) deleted.templates.add(key);
        if (isTaken(reply) || reply.status === 404) made.templates.delete(key);
      }
    }
    return done(last);
  } catch (error) {
    if (!(error instanceof LaunchDarklyError)) throw error;
    const known = [
      ...[...made.workflows].map((id) => `workflow ${id}`),
      ...[...made.templates].map((key) => `template ${key}`),
    ];
    return done([`${known.join(", ") || "perhaps something"}: ${error.message}`]);
  }
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
  else if (wasThere && reply.status < 500 && (await hasEnded(session, id))) {
    made.workflows.delete(id);
    stuck.add(id);
  }
  return wasThere && isTaken(reply);
}

async function hasEnded(session: Session, id: string): Promise<boolean> {
  const { client, target } = session;
  const ended = await Promise.all(endedStatuses.map((status) => client.listWorkflows(target, status)));
  return ended.flat().some((workflow) => workflow.id === id);
}
