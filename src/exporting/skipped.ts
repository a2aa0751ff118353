// A live object × the documents that are there → why it is not exported, or `undefined` where it is. Pure.

import type { DesiredTemplate, DesiredWorkflow } from "../model/document.ts";
import type { LiveTemplate, LiveWorkflow } from "../model/live.ts";
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import type { MessageCode } from "../model/messages/message-codes.ts";
import type { Owners } from "../model/owner.ts";
import { targetName } from "../model/target.ts";
import { classifyTemplate, classifyWorkflow } from "../planning/ownership/classify.ts";
import { hasEnded } from "../planning/ownership/progress.ts";

export interface ExportSelection {
  /** The documents of the directory. */
  existing: { workflows: readonly DesiredWorkflow[]; templates: readonly DesiredTemplate[] };
  /** Absent where the directory has no known owner: then every marker is another owner's. */
  owners?: Owners;
  includeFinished: boolean;
}

/** The subject of a sentence. */
export function workflowWords({ id, name, target }: LiveWorkflow): string {
  return `The workflow \`${name}\` (${id}) on ${targetName(target)}`;
}

export function skippedWorkflow(live: LiveWorkflow, selection: ExportSelection): Diagnostic | undefined {
  const { existing, owners, includeFinished } = selection;
  const words = workflowWords(live);
  const ownership = classifyWorkflow(live, owners);
  switch (ownership.kind) {
    case "ours":
      return notice("managed", `${words} is managed already, as the document \`${ownership.marker.key}\`.`);
    case "foreign": {
      const { owner, key } = ownership.marker;
      return notice("foreign", `${words} is managed by ${owner}, as the document \`${key}\` there.`);
    }
    case "unclear":
    case "misplaced":
      return notice("marked", wrongMarker(words));
    case "unmarked": {
      const adopter = existing.workflows.find(({ adopt }) => adopt === live.id);
      if (adopter !== undefined)
        return notice("adopted", `${words} is adopted already, by the document \`${adopter.key}\`.`);
      if (includeFinished || !hasEnded(live)) return undefined;
      return notice("finished", `${words} has ended; \`--include-finished\` exports it too.`);
    }
  }
}

export function skippedTemplate(live: LiveTemplate, { existing, owners }: ExportSelection): Diagnostic | undefined {
  const { key } = live;
  const words = `The template \`${key}\``;
  const ownership = classifyTemplate(live, owners);
  switch (ownership.kind) {
    case "ours":
      return notice("managed", `${words} is managed already.`);
    case "foreign":
      return notice("foreign", `${words} is managed by ${ownership.marker.owner}.`);
    case "unclear":
    case "misplaced":
      return notice("marked", wrongMarker(words));
    case "unmarked":
      return existing.templates.some((document) => [document.key, ...document.formerKeys].includes(key))
        ? notice("adopted", `${words} has a document already.`)
        : undefined;
  }
}

function wrongMarker(words: string): string {
  return `${words} carries a marker that doesn't belong there, so it can't be adopted.`;
}

function notice(code: MessageCode, message: string): Diagnostic {
  return { severity: "notice", code, message };
}
