// A target → all workflows there, and the probe's own ones and templates.
import type { LaunchDarkly } from "../../launchdarkly/client.ts";
import { isFailure } from "../../launchdarkly/http/error.ts";
import type { Target } from "../../model/document.ts";
import { endedStatuses, type LiveWorkflow } from "../../model/live.ts";
import { isOfProbe, isTemplateOfProbe } from "../../probing/marker.ts";

interface Place {
  client: LaunchDarkly;
  target: Target;
}

/** Ended ones included, whatever a list without `status` shows. */
export async function allWorkflows({ client, target }: Place): Promise<LiveWorkflow[]> {
  const statuses = [undefined, "active" as const, ...endedStatuses];
  const lists = await Promise.all(statuses.map((status) => client.listWorkflows(target, status)));
  return [...new Map(lists.flat().map((workflow) => [workflow.id, workflow])).values()];
}

export async function ownWorkflows(place: Place): Promise<LiveWorkflow[]> {
  return (await allWorkflows(place)).filter(isOfProbe);
}

/** Keys of those for this target; none where the token may not list templates. */
export async function ownTemplates({ client, target }: Place): Promise<string[]> {
  try {
    return (await client.listTemplates()).filter((one) => isTemplateOfProbe(target, one)).map(({ key }) => key);
  } catch (error) {
    if (isFailure(error, "forbidden")) return [];
    throw error;
  }
}

/** Whether it has ended, and its place knows it. */
export async function isEnded({ client, target }: Place, id: string): Promise<boolean> {
  const ended = await Promise.all(endedStatuses.map((status) => client.listWorkflows(target, status)));
  return ended.flat().some((workflow) => workflow.id === id);
}
