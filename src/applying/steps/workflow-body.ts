// A workflow's operation → the body that its POST sends. Only reads and dry runs: whatever is wrong is found before anything is changed.

import type { LiveTemplate, ReportedParameter } from "../../model/live.ts";
import type { SendingWorkflow } from "../../model/plan.ts";
import type { Json, JsonObject } from "../../model/values/json.ts";
import { objects } from "../../model/values/json.ts";
import { addressParameters, defaultValue, invalidParameters } from "../../resolving/parameters.ts";
import { type Applier, lookFor } from "./applier.ts";
import { end, orEnd } from "./outcomes.ts";

/** Ends the operation where the template, as it is now, doesn't fit the flag, or where that can't be asked. */
export function bodyToSend(operation: SendingWorkflow, applier: Applier): Promise<JsonObject> {
  return orEnd(operation, "It was not created: its template could not be tried.", async () => {
    const body = await withPartIds(operation, applier);
    const { templateKey, target } = operation;
    if (templateKey === undefined) return body;
    const { parameters } = await applier.client.createWorkflow(target, body, { templateKey, dryRun: true });
    endIfInapplicable(operation, invalidParameters(parameters, objects(body.parameters)));
    return body;
  });
}

export function endIfInapplicable(operation: SendingWorkflow, invalid: readonly ReportedParameter[]): void {
  if (invalid.length === 0) return;
  const parts = invalid.map(
    ({ path, default: reported }) => `\`${path}\` is \`${JSON.stringify(defaultValue(reported))}\``,
  );
  end(operation, "failed", `It was not created. The template doesn't fit this flag: ${parts.join(", ")}.`, {
    hint: "Plan again, and give these under `parameters`.",
  });
}

/** Parameters that name a part by its stage and kind get the id that the part has now: a recreated template has new ones. */
async function withPartIds(operation: SendingWorkflow, applier: Applier): Promise<JsonObject> {
  const { body, templateKey } = operation;
  const parameters = objects(body.parameters);
  if (templateKey === undefined || parameters.every((parameter) => "_id" in parameter)) return body;
  const template = await findTemplate(templateKey, applier);
  if (template === undefined)
    end(operation, "failed", `It was not created. There is no template \`${templateKey}\` in LaunchDarkly.`, {
      hint: "Was it deleted by hand? Plan again.",
    });
  const addressed = addressParameters(parameters, template);
  if ("problem" in addressed)
    end(operation, "failed", `It was not created. ${addressed.problem}`, {
      hint: "Correct the document's `parameters`, or give them as `{_id, path, default}`.",
    });
  return { ...body, parameters: addressed.parameters as Json };
}

/** A template that this run has just made may not be listed yet. */
async function findTemplate(key: string, { client, patience }: Applier): Promise<LiveTemplate | undefined> {
  const result = await lookFor(patience, async () => {
    const found = (await client.listTemplates()).find((template) => template.key === key);
    return found === undefined ? {} : { found };
  });
  return result.kind === "there" ? result.found : undefined;
}
