// One template operation → requests → its outcome. A template can't be changed: it is deleted and created, and put back if the create is refused.

import { setTimeout as sleep } from "node:timers/promises";
import { LaunchDarklyError } from "../launchdarkly/http/error.ts";
import type { JsonObject } from "../model/json.ts";
import type { LiveTemplate } from "../model/live.ts";
import type { Outcome } from "../model/outcome.ts";
import type { TemplateOperation } from "../model/plan.ts";
import { present } from "../model/present.ts";
import { holdsMarkerOf, readMarker } from "../planning/decide/marker.ts";
import { isOurs } from "../planning/decide/ownership.ts";
import { type Applier, failure, inTurn, outcome } from "./applier.ts";

export async function applyTemplate(operation: TemplateOperation, applier: Applier): Promise<Outcome> {
  const { client, firstCreate } = applier;
  const { body } = operation;
  if (body !== undefined) await firstCreate;
  let live: LiveTemplate | undefined;
  try {
    live = (await client.listTemplates()).find(({ key }) => key === operation.key);
  } catch (error) {
    return failure(operation, error, "The templates could not be looked at.");
  }
  if (body !== undefined && isMadeFrom(body, live))
    return outcome(operation, "done", "It is there already, as wanted.", { liveId: operation.key });
  if (operation.kind === "create" && live !== undefined)
    return outcome(operation, "pending", "Not created: a template of this key has appeared since the plan was made.", {
      hint: "Plan again.",
    });
  if (live === undefined)
    return operation.kind === "delete"
      ? outcome(operation, "done", "It was gone already.")
      : make(operation, applier, () => create(operation, body ?? {}, applier));
  if (!isAsPlanned(operation, live, applier)) return notTouched(operation);
  if (operation.kind === "delete") return remove(operation, applier);
  const waits = applier.firstCreate !== firstCreate;
  return make(
    operation,
    applier,
    async () => (waits && (await movedOn(operation, applier))) || replace(operation, applier),
  );
}

/** What was looked at before it waited for its turn is looked at again: the look comes right before the DELETE. */
async function movedOn(operation: TemplateOperation, applier: Applier): Promise<Outcome | undefined> {
  try {
    const live = (await applier.client.listTemplates()).find(({ key }) => key === operation.key);
    return live !== undefined && isAsPlanned(operation, live, applier) ? undefined : notTouched(operation);
  } catch (error) {
    return failure(operation, error, "The templates could not be looked at.");
  }
}

function notTouched(operation: TemplateOperation): Outcome {
  return outcome(operation, "pending", "Not touched: it doesn't carry the marker any more that the plan saw.", {
    hint: "Plan again.",
  });
}

async function make(operation: TemplateOperation, applier: Applier, send: () => Promise<Outcome>): Promise<Outcome> {
  const made = await inTurn(applier, send);
  return "stopped" in made ? outcome(operation, "skipped", made.stopped) : made;
}

async function remove(operation: TemplateOperation, { client }: Applier): Promise<Outcome> {
  try {
    await client.deleteTemplate(operation.key);
    return outcome(operation, "done", "Deleted.", { wrote: true });
  } catch (error) {
    return failure(operation, error, "It was not deleted.");
  }
}

async function replace(operation: TemplateOperation, applier: Applier): Promise<Outcome> {
  const removed = await remove(operation, applier);
  if (removed.status !== "done") return removed;
  const created = await create(operation, operation.body ?? {}, applier);
  if (created.status === "done") return { ...created, message: "Deleted and created again." };
  // Whoever doesn't know whether the new one is there can't put the old one in its place.
  return created.status === "unknown" ? created : putBack(operation, created, applier);
}

function isMadeFrom(body: JsonObject, live: LiveTemplate | undefined): boolean {
  return holdsMarkerOf(String(body.description), live?.description);
}

function isAsPlanned(
  { liveHash }: TemplateOperation,
  { key, description }: LiveTemplate,
  { owners }: Applier,
): boolean {
  const reading = readMarker(description);
  if (liveHash === undefined) return reading.kind === "none";
  return (
    reading.kind === "template" &&
    reading.marker.template === key &&
    isOurs(owners, reading.marker.owner) &&
    reading.marker.hash === liveHash
  );
}

async function create(operation: TemplateOperation, body: JsonObject, applier: Applier): Promise<Outcome> {
  const { client } = applier;
  const found = () =>
    outcome(operation, "done", "Created; its answer was lost, and it was found by its marker.", {
      liveId: operation.key,
      wrote: true,
    });
  for (let attempt = 1; ; attempt++) {
    try {
      const template = await client.createTemplate(body);
      if (isMadeFrom(body, template))
        return outcome(operation, "done", "Created.", { liveId: operation.key, wrote: true });
      return takeBack(operation, applier);
    } catch (error) {
      if (!(error instanceof LaunchDarklyError)) throw error;
      // Of a second POST that is refused because the key exists, the first one may be the reason.
      if (!error.ambiguous && attempt === 1) return failure(operation, error, "It was not created.");
      const there = await look(body, applier);
      if (there === true) return found();
      if (!error.ambiguous) return failure(operation, error, "It was not created.");
      if (there === undefined || attempt > 1)
        return outcome(operation, "unknown", `It can't be told whether it was created: ${error.message}`, {
          request: error.request,
          hint: "Run again: what is there is found by its marker.",
          wrote: true,
        });
    }
  }
}

/** `undefined`: the templates can't be read. */
async function look(body: JsonObject, { client, patience }: Applier): Promise<boolean | undefined> {
  const until = Date.now() + patience.lookFor;
  for (;;) {
    const isLast = Date.now() >= until;
    const listed = await client.listTemplates().catch((error: unknown) => {
      if (!(error instanceof LaunchDarklyError)) throw error;
      return undefined;
    });
    if (listed?.some((template) => isMadeFrom(body, template))) return true;
    if (isLast) return listed === undefined ? undefined : false;
    await sleep(patience.lookEvery);
  }
}

/** What can't be recognised again must not stay, and nothing more is made that would be like it. */
async function takeBack(operation: TemplateOperation, applier: Applier): Promise<Outcome> {
  applier.createsStopped = "LaunchDarkly's answer to a create didn't hold our marker";
  const why = "LaunchDarkly's answer didn't hold our marker byte for byte";
  try {
    await applier.client.deleteTemplate(operation.key);
  } catch (error) {
    const { message } = failure(operation, error, "deleting it again failed.");
    return outcome(operation, "failed", `${why}, so the template could not be recognised later; ${message}`, {
      hint: `Delete the template \`${operation.key}\` by hand.`,
      wrote: true,
    });
  }
  return outcome(operation, "failed", `${why}, so the template was deleted again. No more creates are sent.`, {
    hint: "Report this: LaunchDarkly changes descriptions in a way that we don't know.",
    wrote: true,
  });
}

/** Even if LaunchDarkly changes its description now: a template that has to be adopted is better than one that is lost. */
async function putBack(operation: TemplateOperation, refused: Outcome, { client }: Applier): Promise<Outcome> {
  const { restore } = operation;
  const told = (how: string, hint = refused.hint): Outcome => ({
    ...refused,
    message: `${refused.message} ${how}`,
    ...present({ hint }),
    wrote: true,
  });
  if (restore === undefined) return told("The old one is deleted, and base no longer says enough to put it back.");
  try {
    const template = await client.createTemplate(restore);
    return isMadeFrom(restore, template)
      ? told("The template was put back as it was.")
      : told("The template was put back, but its marker was changed.", "Write `adopt: true` to take it over.");
  } catch (error) {
    return told(
      failure(operation, error, "Putting it back as it was failed too:").message,
      "Run again: it is created then.",
    );
  }
}
