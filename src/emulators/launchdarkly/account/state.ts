// What goes in: the account. What comes out: all of it as `GET /_emulator/state` shows it, with what the API never
// gives back, under the names that requests use for it.

import type { Account, JsonObject, StoredStage } from "./account.ts";
import { compact, templateOutput, workflowOutput } from "./output.ts";
import { runDueStages } from "./running.ts";
import { allWorkflows } from "./workflows.ts";

export function accountState(account: Account): JsonObject {
  runDueStages(account);
  return {
    now: new Date(account.clock.now()).toISOString(),
    projects: account.projects.map(({ key, name, environments, segments, flags }) => ({
      key,
      name,
      environments,
      segments: segments.map(({ environment, output }) => ({ ...output, environment })),
      flags,
    })),
    templates: account.templates.map((template) =>
      compact({
        ...templateOutput(account, template, true),
        projectKey: template.place?.project,
        environmentKey: template.place?.environment,
        flagKey: template.place?.flag,
        workflowId: template.workflowId,
        stages: withWrittenOnly(templateOutput(account, template, true).stages as JsonObject[], template.stages),
      }),
    ),
    workflows: allWorkflows(account).map((workflow) => {
      const output = workflowOutput(account, workflow, true);
      return compact({
        project: workflow.project,
        flag: workflow.flag,
        environment: workflow.environment,
        ...output,
        parameters: workflow.parameters,
        stages: withWrittenOnly(output.stages as JsonObject[], workflow.stages),
      });
    }),
  };
}

/** Here instructions are always in the order they were sent, with their ids, whatever the options say. */
function withWrittenOnly(outputs: JsonObject[], stages: StoredStage[]): JsonObject[] {
  return stages.map((stage, index) => {
    const output = outputs[index] ?? {};
    return compact({
      ...output,
      executeConditionsInSequence: stage.executeConditionsInSequence,
      failure: stage.failure,
      conditions: stage.conditions.map((condition, position) =>
        compact({
          ...(output.conditions as JsonObject[])[position],
          executeNow: condition.executeNow,
          notifyTeamKeys: condition.notifyTeamKeys,
        }),
      ),
      action: { kind: "patch", instructions: stage.instructions.map(({ id, sent }) => ({ _id: id, ...sent })) },
    });
  });
}
