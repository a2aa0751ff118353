// Desired content × catalogue → request bodies with their markers. Pure.

import { targetHash } from "../../documents/canonical/hash.ts";
import type { CanonicalTemplate, DesiredTemplate, DesiredWorkflow, Understood } from "../../model/document.ts";
import type { LiveTemplate } from "../../model/live.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import type { JsonObject } from "../../model/values/json.ts";
import { present } from "../../model/values/present.ts";
import { resolveTemplate, resolveWorkflow, type WorkflowBody } from "../../resolving/resolve.ts";
import { templateMarkerText, withMarker, workflowMarkerText } from "../ownership/marker.ts";
import type { AssemblyContext } from "./context.ts";

/** The template that a workflow is made from: as head's document wants it, or as it is live. */
export type SourceTemplate = { document: CanonicalTemplate } | { live: LiveTemplate };

/** `from`: leading stages that aren't sent. */
export function workflowBody(
  { key, run, target, content, origin }: Understood<DesiredWorkflow>,
  from: number,
  { owners, catalogue, templates }: AssemblyContext,
): { body: WorkflowBody; template?: SourceTemplate; diagnostics: Diagnostic[] } {
  const { canonical, hash, stageHashes } = content;
  const {
    body: { name, description: _, ...resolved },
    diagnostics,
  } = resolveWorkflow(canonical, from, catalogue, origin);
  const marker = workflowMarkerText({
    owner: owners.owner,
    key,
    at: targetHash(target),
    run,
    from,
    hash,
    stages: stageHashes,
  });
  const body = { name, description: withMarker(canonical.description, marker), ...resolved };
  if (canonical.template === undefined) return { body, diagnostics };
  const live = catalogue.templates ?? [];
  const template = sourceTemplate(canonical.template, templates, live);
  const unknown = template === undefined ? [unknownTemplate(canonical.template, live)] : [];
  const position = origin.locate("/template");
  return {
    body,
    ...present({ template }),
    diagnostics: [
      ...diagnostics,
      ...unknown.map((problem): Diagnostic => ({ severity: "error", ...problem, position, pointer: "/template" })),
    ],
  };
}

function sourceTemplate(
  key: string,
  desired: ReadonlyMap<string, DesiredTemplate>,
  live: readonly LiveTemplate[],
): SourceTemplate | undefined {
  const document = desired.get(key)?.content?.canonical;
  if (document !== undefined) return { document };
  const found = live.find((template) => template.key === key);
  return found && { live: found };
}

function unknownTemplate(key: string, live: readonly LiveTemplate[]) {
  return {
    code: "unknown-template" as const,
    message: `There is no template \`${key}\`, here or in LaunchDarkly.`,
    hint:
      live.length === 0
        ? "LaunchDarkly has no templates."
        : `LaunchDarkly has: ${live.map((known) => `\`${known.key}\``).join(", ")}.`,
  };
}

export function templateBody(
  { key, content, origin }: Understood<DesiredTemplate>,
  { owners, catalogue }: AssemblyContext,
): { body: JsonObject; diagnostics: Diagnostic[] } {
  const { body, diagnostics } = resolveTemplate(content.canonical, catalogue, origin);
  const marker = templateMarkerText({ owner: owners.owner, template: key, hash: content.hash });
  return { body: { ...body, description: withMarker(content.canonical.description, marker) }, diagnostics };
}
