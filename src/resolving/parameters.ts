// A parameter by stage name and kind × a template's stages → the part that it means. It is looked up at every run, since a template that is made anew has new ids. Pure.
import { isDeepStrictEqual } from "node:util";
import type { LiveTemplate, ReportedParameter } from "../model/live.ts";
import { type ApiStage, conditionsOf, instructionsOf, type StagePart, stageName } from "../model/stage.ts";
import { type Json, type JsonObject, object } from "../model/values/json.ts";

/** A condition or an instruction of a template, with the index of its stage and its own index there. */
export interface FoundPart {
  stage: number;
  part: StagePart;
  index: number;
  content: JsonObject;
}

interface NotFound {
  problem: string;
  /** The name that isn't known, and those that are. */
  written: string;
  known: string[];
}

/** `parameter` is `{stage, instruction | condition, number?, path, default}`, or has LaunchDarkly's own form with `_id`. */
export function findPart(stages: readonly ApiStage[], parameter: JsonObject): FoundPart | NotFound {
  if (typeof parameter._id === "string") return findById(stages, parameter._id);
  const { stage: name, instruction, condition, number = 1 } = parameter;
  const [only, another] = stages.flatMap((stage, index) =>
    stageName(stage, index) === name ? [{ stage, index }] : [],
  );
  if (only === undefined || another !== undefined)
    return {
      problem:
        only === undefined
          ? `The template has no stage \`${name}\`.`
          : `Several of the template's stages are called \`${name}\`.`,
      written: String(name),
      known: stages.map(stageName),
    };
  const part = instruction === undefined ? "condition" : "instruction";
  const kind = instruction ?? condition;
  const parts = partsOf(only.stage, part);
  const candidates = parts.flatMap((content, index) => (kindOf(content) === kind ? [{ content, index }] : []));
  const known = parts.map(kindOf);
  const found = candidates[Number(number) - 1];
  if (found === undefined)
    return {
      problem: `The template's stage \`${name}\` has ${candidates.length === 0 ? "no" : `only ${candidates.length}`} ${part}${candidates.length > 1 ? "s" : ""} \`${kind}\`.`,
      written: String(kind),
      known,
    };
  if (candidates.length > 1 && parameter.number === undefined)
    return {
      problem: `The template's stage \`${name}\` has ${candidates.length} ${part}s \`${kind}\`: say which with \`number\`.`,
      written: String(kind),
      known,
    };
  if (found.content._id === "")
    return {
      problem: `LaunchDarkly gives no id for \`${kind}\` in the template's stage \`${name}\`, so no parameter can be addressed to it.`,
      written: String(kind),
      known,
    };
  return { stage: only.index, part, ...found };
}

export function partsOf(stage: ApiStage | undefined, part: StagePart): JsonObject[] {
  if (stage === undefined) return [];
  return part === "condition" ? conditionsOf(stage) : instructionsOf(stage);
}

export function kindOf({ kind }: JsonObject): string {
  return String(kind ?? "");
}

function findById(stages: readonly ApiStage[], id: string): FoundPart | NotFound {
  for (const [stage, inStage] of stages.entries())
    for (const part of ["condition", "instruction"] as const) {
      const parts = partsOf(inStage, part);
      const index = id === "" ? -1 : parts.findIndex(({ _id }) => _id === id);
      const content = parts[index];
      if (content !== undefined) return { stage, part, index, content };
    }
  return { problem: `The template has no part with the id \`${id}\`.`, written: id, known: [] };
}

/** LaunchDarkly has the default of a parameter as `{value, …}`. */
export function defaultValue(written: Json | undefined): Json {
  return object(written).value ?? null;
}

/** The parameters that LaunchDarkly reports as not valid, without those whose value is replaced. */
export function invalidParameters(
  reported: readonly ReportedParameter[],
  given: readonly JsonObject[],
): ReportedParameter[] {
  return reported.filter(
    (parameter) =>
      !parameter.valid &&
      !given.some(
        ({ _id, path, default: value }) =>
          _id === parameter.id && path === parameter.path && isReplaced(parameter, defaultValue(value)),
      ),
  );
}

/** Whether LaunchDarkly reports the template's value, although `given` is put in its place. */
export function isReplaced(reported: ReportedParameter, given: Json): boolean {
  return !isDeepStrictEqual(given, defaultValue(reported.default));
}

/** The body's parameters as LaunchDarkly takes them, or what can't be found. An `_id` from the document is sent as it is. */
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
    const found = findPart(template.stages, parameter);
    if ("problem" in found) return { problem: found.problem };
    addressed.push({ _id: found.content._id ?? "", path: parameter.path ?? "", default: parameter.default ?? null });
  }
  return { parameters: addressed };
}
