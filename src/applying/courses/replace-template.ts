/*
 * A template's replace. LaunchDarkly can't change a template, and takes each key once:
 *
 *   look → wait for the turn → look again if it waited → DELETE → POST → outcome; refused → POST the old one again
 */

import type { LiveTemplate } from "../../model/live.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { TemplateReplace } from "../../model/plan.ts";
import { objects } from "../../model/values/json.ts";
import { present } from "../../model/values/present.ts";
import { documentStages } from "../../resolving/document-stages.ts";
import { stagesDiffer } from "../../resolving/read-back.ts";
import { type Applier, inTurn } from "../steps/applier.ts";
import { endIfChanged, lookAtTemplate } from "../steps/look-at-template.ts";
import { Ended, orEnd } from "../steps/outcomes.ts";
import { alreadyThere, isMadeFrom, lookAgain, postLooking, postTemplate } from "../steps/post-template.ts";

export async function replaceTemplate(operation: TemplateReplace, applier: Applier): Promise<Outcome> {
  const { firstCreate } = applier;
  await firstCreate;
  const live = await lookAtTemplate(operation, applier);
  const done = doneAlready(operation, live, applier);
  if (done !== undefined) return done;
  const waits = live !== undefined && applier.firstCreate !== firstCreate;
  return inTurn(operation, applier, async () => {
    // The look comes right before the DELETE: what was seen before the wait is looked at again.
    const now = waits ? await lookAtTemplate(operation, applier) : live;
    const doneMeanwhile = doneAlready(operation, now, applier);
    if (doneMeanwhile !== undefined) return doneMeanwhile;
    if (now === undefined) return postTemplate(operation, applier);
    applier.onDelete(operation.id);
    await orEnd(operation, "It was not deleted.", () => applier.client.deleteTemplate(operation.key));
    const created = await outcomeOf(postTemplate(operation, applier));
    if (created.status === "done") return { ...created, message: "Deleted and created again.", wrote: true };
    // Where the new one may be there after all, or what passes for it, the old one can't be put in its place.
    return created.status === "failed"
      ? putBack(operation, created, applier)
      : { ...created, replacing: true, wrote: true };
  });
}

/** `undefined`: what is to be replaced is still there, or is gone. */
function doneAlready(
  operation: TemplateReplace,
  live: LiveTemplate | undefined,
  applier: Applier,
): Outcome | undefined {
  if (live === undefined) return undefined;
  if (isMadeFrom(operation.body, live)) return alreadyThere(operation, live);
  endIfChanged(operation, live, applier);
  return undefined;
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
async function putBack(operation: TemplateReplace, refused: Outcome, applier: Applier): Promise<Outcome> {
  const { restore } = operation;
  const told = (how: string, parts: Partial<Outcome> = {}): Outcome => ({
    ...refused,
    message: `${refused.message} ${how}`,
    replacing: true,
    wrote: true,
    ...parts,
  });
  if (restore === undefined) return told("The old one is deleted, and base no longer says enough to put it back.");
  const posted = await postLooking(restore, applier);
  if ("error" in posted)
    return posted.isKnown
      ? told(`Putting it back as it was failed too: ${posted.error.message}`, {
          hint: "Run again: it is created then.",
        })
      : told(`It can't be told whether it was put back as it was: ${posted.error.message}`, {
          status: "unknown",
          hint: lookAgain,
          ...present({ request: posted.error.request }),
        });
  if (!isMadeFrom(restore, posted.template))
    return told("The template was put back, but its marker was changed.", {
      hint: "Write `adopt: true` to take it over.",
    });
  const difference = stagesDiffer(documentStages(objects(restore.stages)), posted.template);
  return restore.stages === undefined || difference === undefined
    ? told("The template was put back as it was.", { replacing: false })
    : told(`The template was put back, but LaunchDarkly made another one of it: ${difference}.`, { replacing: false });
}
