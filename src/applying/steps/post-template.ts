// A template's body → the template that stands in LaunchDarkly, and the outcome. After a lost answer the POST is not sent again before it was looked for.
import { LaunchDarklyError } from "../../launchdarkly/http/error.ts";
import type { LiveTemplate } from "../../model/live.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { SendingTemplate } from "../../model/plan.ts";
import type { JsonObject } from "../../model/values/json.ts";
import { holdsMarkerOf } from "../../planning/ownership/marker.ts";
import { type Applier, type Found, ifReadable, lookFor, mayBeMade } from "./applier.ts";
import { end, failure, outcome } from "./outcomes.ts";
import { stagesSent, unlikeSent, wrongAnswer } from "./sent-stages.ts";

export function isMadeFrom(body: JsonObject, live: LiveTemplate | undefined): boolean {
  return holdsMarkerOf(String(body.description), live?.description);
}

export async function postTemplate(operation: SendingTemplate, applier: Applier): Promise<Outcome> {
  const { body, key } = operation;
  const posted = await postLooking(body, applier);
  if ("error" in posted)
    return posted.isKnown
      ? failure(operation, posted.error, "It was not created.")
      : outcome(operation, "unknown", `It can't be told whether it was created: ${posted.error.message}`, {
          request: posted.error.request,
          hint: lookAgain,
          wrote: true,
        });
  if (posted.found === "key taken") return alreadyThere(operation, posted.template);
  if (posted.found === "answer lost") {
    endIfUnlike(operation, posted.template, { status: "unknown", wrote: true });
    const message = "Created; its answer was lost, and it was found by its marker.";
    return outcome(operation, "done", message, { liveId: key, wrote: true });
  }
  const wrong = wrongAnswer(operation, body, await withStages(operation, posted.template, applier));
  if (wrong !== undefined) return takeBack(operation, wrong, applier);
  return outcome(operation, "done", "Created.", { liveId: key, wrote: true });
}

/** An answer may leave the stages out. */
async function withStages(
  operation: SendingTemplate,
  template: LiveTemplate,
  { client }: Applier,
): Promise<LiveTemplate> {
  if (template.stages.length > 0 || stagesSent(operation)?.length === 0) return template;
  const listed = await ifReadable(client.listTemplates());
  return listed?.find(({ key }) => key === operation.key) ?? template;
}

export const lookAgain = "Run again: what is there is found by its marker.";

type PostedTemplate =
  /** `found`: by its marker, since no answer came, or since LaunchDarkly refused to make it once more. */
  | { template: LiveTemplate; found?: "answer lost" | "key taken" }
  /** `isKnown`: that it isn't there. */
  | { error: LaunchDarklyError; isKnown: boolean };

export async function postLooking(body: JsonObject, applier: Applier): Promise<PostedTemplate> {
  for (let attempt = 1; ; attempt++) {
    try {
      return { template: await applier.client.createTemplate(body) };
    } catch (error) {
      if (!(error instanceof LaunchDarklyError)) throw error;
      if (attempt === 1 && !mayBeMade(error)) {
        // A key that is taken may be refused like anything else: another job may have made the same a moment ago.
        const there = error.kind === "refused" ? (await look(body, applier))?.found : undefined;
        return there === undefined ? { error, isKnown: true } : { template: there, found: "key taken" };
      }
      // A second POST may be refused since the first one has made the template.
      const seen = await findPosted(body, applier);
      if (seen.kind === "there") return { template: seen.found, found: "answer lost" };
      const isReadable = seen.kind === "not-there";
      if (isReadable && !error.ambiguous) return { error, isKnown: true };
      if (!isReadable || attempt > 1 || error.kind === "redirected") return { error, isKnown: false };
    }
  }
}

function findPosted(body: JsonObject, applier: Applier): Promise<Found<LiveTemplate>> {
  return lookFor(applier.patience, () => look(body, applier));
}

async function look(body: JsonObject, { client }: Applier): Promise<{ found?: LiveTemplate } | undefined> {
  const listed = await ifReadable(client.listTemplates());
  const found = listed?.find((template) => isMadeFrom(body, template));
  return listed && (found === undefined ? {} : { found });
}

export function alreadyThere(operation: SendingTemplate, live: LiveTemplate): Outcome {
  endIfUnlike(operation, live);
  return outcome(operation, "done", "It is there already, as wanted.", { liveId: operation.key });
}

/** Ends the operation where the template carries the marker that is sent, and is another one all the same. */
function endIfUnlike(operation: SendingTemplate, live: LiveTemplate, parts: Partial<Outcome> = {}): void {
  const difference = unlikeSent(operation, live);
  if (difference !== undefined)
    end(operation, "pending", `A template with this marker is there already, but ${difference}.`, {
      hint: `Somebody changed it in LaunchDarkly. Delete \`${operation.key}\` there; the next plan creates it from its document.`,
      ...parts,
    });
}

/** A template that can't be recognised again, or isn't what was reviewed, must not stay, and no others like it are made. */
async function takeBack(
  operation: SendingTemplate,
  { message: why, hint, stop }: NonNullable<ReturnType<typeof wrongAnswer>>,
  applier: Applier,
): Promise<never> {
  applier.createsStopped = stop;
  try {
    await applier.client.deleteTemplate(operation.key);
  } catch (error) {
    const { message } = failure(operation, error, "deleting it again failed.");
    end(operation, "failed", `${why}, so the template must not stay; ${message}`, {
      hint: `Delete the template \`${operation.key}\` by hand.`,
      wrote: true,
    });
  }
  return end(operation, "failed", `${why}, so the template was deleted again. No more creates are sent.`, {
    hint,
    wrote: true,
  });
}
