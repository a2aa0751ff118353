// A template's delete: look whether it is still ours → DELETE → outcome.
import type { Outcome } from "../../model/outcome.ts";
import type { TemplateDelete } from "../../model/plan.ts";
import type { Applier } from "../steps/applier.ts";
import { endIfChanged, lookAtTemplate } from "../steps/look-at-template.ts";
import { orEnd, outcome } from "../steps/outcomes.ts";

export async function deleteTemplate(operation: TemplateDelete, applier: Applier): Promise<Outcome> {
  const live = await lookAtTemplate(operation, applier);
  if (live === undefined) return outcome(operation, "done", "It was gone already.");
  endIfChanged(operation, live, applier);
  await orEnd(operation, "It was not deleted.", () => applier.client.deleteTemplate(operation.key));
  return outcome(operation, "done", "Deleted.", { wrote: true });
}
