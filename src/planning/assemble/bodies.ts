// Desired content × catalogue → request bodies with their markers, and what a review covers of them. Pure.

import { targetHash } from "../../documents/canonical/hash.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DesiredTemplate, DesiredWorkflow } from "../../model/document.ts";
import type { Json, JsonObject } from "../../model/json.ts";
import type { LiveCondition, LiveTemplate } from "../../model/live.ts";
import { resolveTemplate, resolveWorkflow } from "../../resolving/resolve.ts";
import { templateMarkerText, withMarker, workflowMarkerText } from "../decide/marker.ts";
import type { AssemblyContext } from "./context.ts";

/** The body that is sent, and the one that a review covers: without ids of a template's parts, with the template's stages. */
export function workflowBody(
  { key, run, target, content, origin }: DesiredWorkflow,
  from: number,
  { owners, catalogue, templates }: AssemblyContext,
) {
  if (content === undefined) return undefined;
  const { canonical, hash, stageHashes } = content;
  const { body, diagnostics } = resolveWorkflow(canonical, from, catalogue, origin);
  const marker = workflowMarkerText({
    owner: owners.owner,
    key,
    at: targetHash(target),
    run,
    from,
    hash,
    stages: stageHashes,
  });
  const marked: JsonObject = {
    name: canonical.name,
    description: withMarker(canonical.description, marker),
    ...withoutText(body),
  };
  const { template } = canonical;
  const live = catalogue.templates ?? [];
  if (template === undefined) return { body: marked, reviewed: marked, diagnostics };
  const known = knownTemplate(template, templates, live);
  const pointer = "templateKey" in canonical ? "/templateKey" : "/template";
  if (known === undefined) {
    const hint =
      live.length === 0
        ? "LaunchDarkly has no templates."
        : `LaunchDarkly has: ${live.map((known) => `\`${known.key}\``).join(", ")}.`;
    return {
      body: marked,
      reviewed: marked,
      diagnostics: [
        ...diagnostics,
        {
          severity: "error" as const,
          code: "unknown-template",
          message: `There is no template \`${template}\`, here or in LaunchDarkly.`,
          hint,
          position: origin.locate(pointer),
          pointer,
        },
      ],
    };
  }
  return { body: marked, reviewed: { ...marked, templateStages: known.stages }, templateKey: template, diagnostics };
}

function withoutText({ name: _, description: __, ...rest }: JsonObject): JsonObject {
  return rest;
}

/** What a review covers of a template's stages. */
function knownTemplate(
  key: string,
  desired: ReadonlyMap<string, DesiredTemplate>,
  live: readonly LiveTemplate[],
): { stages: Json } | undefined {
  const document = desired.get(key)?.content?.canonical;
  if (document?.stages !== undefined) return { stages: document.stages as unknown as Json };
  if (document?.workflowId !== undefined) return { stages: { workflowId: document.workflowId } };
  const found = live.find((template) => template.key === key);
  return (
    found && {
      stages: found.stages.map(({ name, conditions, instructions }) => ({
        name: name ?? null,
        conditions: conditions.map(withoutProgress) as unknown as Json,
        instructions: instructions.map(withoutIds),
      })),
    }
  );
}

/** What a template's condition says, without how far a workflow would be. */
function withoutProgress({ status: _, reviews: __, reviewStatus: ___, ...condition }: LiveCondition) {
  return condition;
}

/** Clauses have ids too. A recreated template has other ones. */
function withoutIds(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) =>
      name === "_id" || name === "id" ? [] : [[name, withoutIds(field)]],
    ),
  );
}

export function templateBody(
  { key, content, origin }: DesiredTemplate,
  { owners, catalogue }: AssemblyContext,
): { body: JsonObject; diagnostics: Diagnostic[] } | undefined {
  if (content === undefined) return undefined;
  const { body, diagnostics } = resolveTemplate(content.canonical, catalogue, origin);
  const marker = templateMarkerText({ owner: owners.owner, template: key, hash: content.hash });
  return { body: { ...body, description: withMarker(content.canonical.description, marker) }, diagnostics };
}
