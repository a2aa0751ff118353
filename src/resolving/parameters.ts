// A parameter by stage name and kind × a template's stages → the part that it means. Found again at every run: ids change. Pure.
import type { JsonObject } from "../model/json.ts";
import type { LiveTemplate } from "../model/live.ts";

export type TemplateStages = {
  name?: string;
  parts: { id?: string; kind: string; part: "condition" | "instruction" }[];
}[];

/** The stages of a template that is still a document. */
export function partsOfDocument(
  stages: readonly {
    name?: string;
    conditions?: { kind: string }[];
    action?: { instructions: { kind: string }[] | null };
  }[],
): TemplateStages {
  return stages.map(({ name, conditions = [], action }) => ({
    ...(name !== undefined && { name }),
    parts: [
      ...conditions.map(({ kind }) => ({ kind, part: "condition" as const })),
      ...(action?.instructions ?? []).map(({ kind }) => ({ kind, part: "instruction" as const })),
    ],
  }));
}

export function findPart(
  stages: TemplateStages,
  { stage, instruction, condition }: JsonObject,
): { id?: string } | { problem: string; known: string[] } {
  const named = stages.filter(({ name }) => name === stage);
  if (named.length !== 1)
    return {
      problem:
        named.length === 0
          ? `The template has no stage \`${stage}\`.`
          : `The template has ${named.length} stages \`${stage}\`.`,
      known: stages.flatMap(({ name }) => name ?? []),
    };
  const part = instruction === undefined ? "condition" : "instruction";
  const kind = instruction ?? condition;
  const parts = (named[0]?.parts ?? []).filter((candidate) => candidate.part === part);
  const found = parts.filter((candidate) => candidate.kind === kind);
  const [only] = found;
  if (only === undefined || found.length > 1)
    return {
      problem: `The template's stage \`${stage}\` has ${found.length === 0 ? "no" : found.length} ${part}${found.length > 1 ? "s" : ""} \`${kind}\`.`,
      known: parts.map((candidate) => candidate.kind),
    };
  if (only.id === "")
    return {
      problem: `LaunchDarkly gives no id for \`${kind}\` in the template's stage \`${stage}\`, so no parameter can be addressed to it.`,
      known: parts.map((candidate) => candidate.kind),
    };
  return only.id === undefined ? {} : { id: only.id };
}

/** The body's parameters as LaunchDarkly takes them, or what can't be found. */
export function addressParameters(
  parameters: readonly JsonObject[],
  template: LiveTemplate,
): { parameters: JsonObject[] } | { problem: string } {
  const addressed: JsonObject[] = [];
  for (const parameter of parameters) {
    if (typeof parameter._id === "string") {
      addressed.push(parameter);
      continue;
    }
    const part = findPart(template.stages, parameter);
    if ("problem" in part) return { problem: part.problem };
    addressed.push({ _id: part.id ?? "", path: parameter.path ?? "", default: parameter.default ?? null });
  }
  return { parameters: addressed };
}
