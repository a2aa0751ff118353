// A live object × the documents that are there → why no document is made of it; `undefined`: one is. Pure.
import { targetHash } from "../documents/canonical/hash.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DesiredTemplate, DesiredWorkflow } from "../model/document.ts";
import type { LiveTemplate, LiveWorkflow } from "../model/live.ts";
import type { Owners } from "../model/owner.ts";
import { targetName } from "../model/target.ts";
import { readMarker } from "../planning/decide/marker.ts";
import { isOurs } from "../planning/decide/ownership.ts";
import { progressOf } from "../planning/decide/progress.ts";

export interface Choice {
  /** What the directory holds already. */
  existing: { workflows: readonly DesiredWorkflow[]; templates: readonly DesiredTemplate[] };
  /** Absent where it isn't known who owns the directory: then every marker is another's. */
  owners?: Owners;
  includeFinished: boolean;
  /** Unix milliseconds. */
  now: number;
}

/** `Name` on its target, for sentences. */
export function workflowWords({ id, name, target }: LiveWorkflow): string {
  return `The workflow \`${name}\` (${id}) on ${targetName(target)}`;
}

export function whyNoWorkflow(live: LiveWorkflow, choice: Choice): Diagnostic | undefined {
  const { existing, owners, includeFinished, now } = choice;
  const words = workflowWords(live);
  const reading = readMarker(live.description);
  if (reading.kind === "workflow" && reading.marker.at === targetHash(live.target)) {
    const { owner, key } = reading.marker;
    return owners !== undefined && isOurs(owners, owner)
      ? notice("managed", `${words} is managed already, as the document \`${key}\`.`)
      : notice("foreign", `${words} is managed by ${owner}, as the document \`${key}\` there.`);
  }
  if (reading.kind !== "none")
    return notice("marked", `${words} carries a marker that doesn't belong there, so it can't be adopted.`);
  const adopter = existing.workflows.find(({ adopt }) => adopt === live.id);
  if (adopter !== undefined)
    return notice("adopted", `${words} is adopted already, by the document \`${adopter.key}\`.`);
  if (includeFinished || progressOf(live, 0, now).kind !== "ended") return undefined;
  return notice("finished", `${words} has ended; \`--include-finished\` exports it too.`);
}

export function whyNoTemplate(
  { key, description }: LiveTemplate,
  { existing, owners }: Choice,
): Diagnostic | undefined {
  const words = `The template \`${key}\``;
  const reading = readMarker(description);
  if (reading.kind === "template" && reading.marker.template === key) {
    const { owner } = reading.marker;
    return owners !== undefined && isOurs(owners, owner)
      ? notice("managed", `${words} is managed already.`)
      : notice("foreign", `${words} is managed by ${owner}.`);
  }
  if (reading.kind !== "none")
    return notice("marked", `${words} carries a marker that doesn't belong there, so it can't be adopted.`);
  return existing.templates.some((document) => [document.key, ...document.formerKeys].includes(key))
    ? notice("adopted", `${words} has a document already.`)
    : undefined;
}

function notice(code: string, message: string): Diagnostic {
  return { severity: "notice", code, message };
}
