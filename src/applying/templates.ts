// One template operation → requests → its outcome. A template can't be changed: it is deleted and created, and put back if the create is refused.

import type { JsonObject } from "../model/json.ts";
import type { Outcome } from "../model/outcome.ts";
import type { TemplateOperation } from "../model/plan.ts";
import { holdsMarkerOf, readMarker } from "../planning/marker.ts";
import { isOurs } from "../planning/ownership.ts";
import { type Applier, failure, isAmbiguous, outcome } from "./applier.ts";

export async function applyTemplate(operation: TemplateOperation, applier: Applier): Promise<Outcome> {
  const { client } = applier;
  let live: { description?: string } | undefined;
  try {
    live = (await client.listTemplates()).find(({ key }) => key === operation.key);
  } catch (error) {
    return failure(operation, error, "The templates could not be looked at.");
  }
  if (operation.body !== undefined && holdsMarkerOf(String(operation.body.description), live?.description))
    return outcome(operation, "done", "It is there already, as wanted.", { liveId: operation.key });
  if (operation.kind === "create")
    return live === undefined
      ? create(operation, operation.body ?? {}, applier)
      : outcome(operation, "pending", "Not created: a template of this key has appeared since the plan was made.", {
          hint: "Plan again.",
        });
  if (live === undefined)
    return operation.kind === "delete"
      ? outcome(operation, "done", "It was gone already.")
      : create(operation, operation.body ?? {}, applier);
  const reading = readMarker(live.description);
  const asPlanned =
    operation.liveHash === undefined
      ? reading.kind === "none"
      : reading.kind === "template" &&
        isOurs(applier.owners, reading.marker.owner) &&
        reading.marker.hash === operation.liveHash;
  if (!asPlanned)
    return outcome(operation, "pending", "Not touched: it doesn't carry the marker any more that the plan saw.", {
      hint: "Plan again.",
    });
  try {
    await client.deleteTemplate(operation.key);
  } catch (error) {
    return failure(operation, error, "It was not deleted.");
  }
  if (operation.kind === "delete") return outcome(operation, "done", "Deleted.", { wrote: true });
  const created = await create(operation, operation.body ?? {}, applier);
  return created.status === "done"
    ? { ...created, message: "Deleted and created again." }
    : putBack(operation, created, applier);
}

async function create(operation: TemplateOperation, body: JsonObject, { client }: Applier): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      const template = await client.createTemplate(body);
      if (holdsMarkerOf(String(body.description), template.description))
        return outcome(operation, "done", "Created.", { liveId: operation.key, wrote: true });
      await client.deleteTemplate(operation.key);
      return outcome(
        operation,
        "failed",
        "LaunchDarkly's answer didn't hold our marker byte for byte, so the template was deleted again.",
        { hint: "Report this: LaunchDarkly changes descriptions in a way that we don't know.", wrote: true },
      );
    } catch (error) {
      if (!isAmbiguous(error)) return failure(operation, error, "It was not created.");
      const listed = await client.listTemplates().catch(() => undefined);
      if (
        listed?.some(
          ({ key, description }) => key === operation.key && holdsMarkerOf(String(body.description), description),
        )
      )
        return outcome(operation, "done", "Created; its answer was lost, and it was found by its marker.", {
          liveId: operation.key,
          wrote: true,
        });
      if (listed === undefined || attempt > 1)
        return outcome(operation, "unknown", `It can't be told whether it was created: ${error.message}`, {
          request: error.request,
          hint: "Run again: what is there is found by its marker.",
          wrote: true,
        });
    }
  }
}

async function putBack(operation: TemplateOperation, refused: Outcome, applier: Applier): Promise<Outcome> {
  if (operation.restore === undefined)
    return {
      ...refused,
      message: `${refused.message} The old one is deleted, and base no longer says enough to put it back.`,
      wrote: true,
    };
  const restored = await create(operation, operation.restore, applier);
  const how =
    restored.status === "done"
      ? "The template was put back as it was."
      : `Putting it back as it was failed too: ${restored.message}`;
  return { ...refused, message: `${refused.message} ${how}`, wrote: true };
}
