/*
 * A template's replace. LaunchDarkly can't change a template, and takes each key once:
 *
 *   look → wait for the turn → look again if it waited → DELETE → POST → outcome; refused → POST the old one again
 */
import { objects } from "../../model/json.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { TemplateReplace } from "../../model/plan.ts";
import { documentStages } from "../../resolving/document-stages.ts";
import { stagesDiffer } from "../../resolving/read-back.ts";
import { type Applier, inTurn } from "../steps/applier.ts";
import { endIfChanged, lookAtTemplate } from "../steps/look-at-template.ts";
import { Ended, failure, orEnd } from "../steps/outcomes.ts";
import { isMadeFrom, postTemplate } from "../steps/post-template.ts";
import { alreadyThere } from "./create-template.ts";

export async function replaceTemplate(operation: TemplateReplace, applier: Applier): Promise<Outcome> {
  const { firstCreate } = applier;
  await firstCreate;
  const live = await lookAtTemplate(operation, applier);
  if (live !== undefined && isMadeFrom(operation.body, live)) return alreadyThere(operation, live);
  if (live === undefined) return inTurn(operation, applier, () => postTemplate(operation, applier));
  endIfChanged(operation, live, applier);
  const waits = applier.firstCreate !== firstCreate;
  return inTurn(operation, applier, async () => {
    // The look comes right before the DELETE: what was seen before the wait is looked at again.
    if (waits) endIfChanged(operation, await lookAtTemplate(operation, applier), applier);
    await orEnd(operation, "It was not deleted.", () => applier.client.deleteTemplate(operation.key));
    const created = await outcomeOf(postTemplate(operation, applier));
    if (created.status === "done") return { ...created, message: "Deleted and created again." };
    // Where the new one may be there after all, the old one can't be put in its place.
    return created.status === "unknown" ? created : putBack(operation, created, applier);
  });
}

async function outcomeOf(steps: Promise<Outcome>): Promise<Outcome> {
  try {
    return await steps;
  } catch (error) {
    if (error instanceof Ended) return error.outcome;
    throw error;
  }
}

/** Also where LaunchDarkly doesn't keep its marker: a template that has to be adopted again is better than one that is lost. */
async function putBack(operation: TemplateReplace, refused: Outcome, { client }: Applier): Promise<Outcome> {
  const { restore } = operation;
  const told = (how: string, hint = refused.hint): Outcome => ({
    ...refused,
    message: `${refused.message} ${how}`,
    ...(hint !== undefined && { hint }),
    wrote: true,
  });
  if (restore === undefined) return told("The old one is deleted, and base no longer says enough to put it back.");
  try {
    const template = await client.createTemplate(restore);
    if (!isMadeFrom(restore, template))
      return told("The template was put back, but its marker was changed.", "Write `adopt: true` to take it over.");
    const difference = stagesDiffer(documentStages(objects(restore.stages)), template);
    return restore.stages === undefined || difference === undefined
      ? told("The template was put back as it was.")
      : told(`The template was put back, but LaunchDarkly made another one of it: ${difference}.`);
  } catch (error) {
    return told(
      failure(operation, error, "Putting it back as it was failed too:").message,
      "Run again: it is created then.",
    );
  }
}
