// A list of workflows that may leave descriptions out → the same list; those with the name of a document are read one by one, since they may be that document's.
import type { LiveWorkflow } from "../../model/live.ts";
import type { LaunchDarkly } from "../client.ts";

export function withDescriptions(
  client: Pick<LaunchDarkly, "getWorkflow">,
  listed: readonly LiveWorkflow[],
  names: ReadonlySet<string>,
): Promise<LiveWorkflow[]> {
  return Promise.all(
    listed.map(async (workflow) =>
      workflow.description === undefined && names.has(workflow.name)
        ? ((await client.getWorkflow(workflow.target, workflow.id)) ?? workflow)
        : workflow,
    ),
  );
}
