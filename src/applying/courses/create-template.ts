// A template's create: look whether it is there → wait for the turn → POST → outcome. Matrix jobs share templates: one that is there as wanted is done.
import type { Outcome } from "../../model/outcome.ts";
import type { TemplateCreate } from "../../model/plan.ts";
import { type Applier, inTurn } from "../steps/applier.ts";
import { lookAtTemplate } from "../steps/look-at-template.ts";
import { outcome } from "../steps/outcomes.ts";
import { alreadyThere, isMadeFrom, postTemplate } from "../steps/post-template.ts";

export async function createTemplate(operation: TemplateCreate, applier: Applier): Promise<Outcome> {
  await applier.firstCreate;
  const live = await lookAtTemplate(operation, applier);
  if (live !== undefined && isMadeFrom(operation.body, live)) return alreadyThere(operation, live);
  if (live !== undefined)
    return outcome(operation, "pending", "Not created: a template of this key has appeared since the plan was made.", {
      hint: "Plan again.",
    });
  return inTurn(operation, applier, () => postTemplate(operation, applier));
}
