// A template's stages × a document's parameters × the flag → the stages that would run there, and each part that names something of a flag, with whether this one has it. Pure.

import jsonPatch from "fast-json-patch";
import type { Json, JsonObject } from "../model/json.ts";
import type { ReportedParameter } from "../model/live.ts";
import type { TemplateParameter } from "../model/plan.ts";
import { present } from "../model/present.ts";
import { stageName } from "../model/stage.ts";
import { defaultValue, type FoundPart, findPart } from "./parameters.ts";
import {
  fits,
  quoted,
  type ReferenceKind,
  referencesOf,
  reportedWords,
  type TemplateReference,
  type UsePlace,
  words,
} from "./template-references.ts";
import type { TemplatePart, TemplateStage } from "./template-stages.ts";

export interface TemplateUse {
  stages: TemplateStage[];
  parameters: UsedParameter[];
  /** Parameters of the document that mean nothing in the template, by their index there. */
  problems: { index: number; message: string; hint: string }[];
}

export interface UsedParameter extends TemplateParameter {
  /** What stands there: the document's value, or else the template's. */
  value: Json;
  what: ReferenceKind;
  /** Which of the document's parameters puts it there. */
  index?: number;
}

interface Override {
  index: number;
  part: FoundPart;
  path: string;
  value: Json;
}

/** `parameters`: resolved, with their parts by stage and kind or by id. */
export function useTemplate(
  stages: readonly TemplateStage[],
  parameters: readonly JsonObject[],
  place: UsePlace,
): TemplateUse {
  const problems: TemplateUse["problems"] = [];
  const overrides = parameters.flatMap((parameter, index): Override[] => {
    const part = findPart(stages, parameter);
    if ("problem" in part) {
      problems.push({ index, message: part.problem, hint: knownHint(part.known) });
      return [];
    }
    const override = { index, part, path: String(parameter.path), value: defaultValue(parameter.default) };
    if (put(part.part.content, override) !== undefined) return [override];
    problems.push({
      index,
      message: `The template's \`${part.part.kind}\` in the stage \`${stageName(stages[part.stage], part.stage)}\` has no \`${override.path}\`.`,
      hint: knownHint(Object.keys(part.part.content).flatMap((field) => (field === "kind" ? [] : [`/${field}`]))),
    });
    return [];
  });
  const used = stages.map((stage, number) => ({
    ...stage,
    conditions: withOverrides(stage.conditions, overrides, number, "conditions"),
    instructions: withOverrides(stage.instructions, overrides, number, "instructions"),
  }));
  // Of what would run, or a value that a parameter puts deep inside or around another would be missed.
  const found = used.flatMap((stage, number) =>
    stage.instructions.flatMap(({ content }, index) => {
      const part = stages[number]?.instructions[index];
      return part === undefined
        ? []
        : referencesOf(content).map((reference) =>
            describe(stages, { stage: number, list: "instructions", index, part }, reference, overrides, place),
          );
    }),
  );
  return { stages: used, parameters: found, problems };
}

/** LaunchDarkly's own answer in place of ours. A part that the document overrides may be reported as the template has it: then our own check of the new value stands. */
export function withReport(
  use: TemplateUse,
  stages: readonly TemplateStage[],
  reported: readonly ReportedParameter[],
  place: UsePlace,
): TemplateUse {
  const parameters = reported.map(({ id, path, valid, default: written }): UsedParameter => {
    const found = findPart(stages, { _id: id });
    const value = defaultValue(written);
    const says = reportedWords(written, place);
    if ("problem" in found)
      return { stage: "", part: "instruction", kind: "", path, says, fits: valid, value, what: "other" };
    const own = use.parameters.find((parameter) => isAt(parameter, stages, found, path));
    if (own === undefined)
      return { ...describe(stages, found, { path, value, what: "other" }, [], place), says, fits: valid };
    const isReplaced = own.given !== undefined && JSON.stringify(own.value) !== JSON.stringify(value);
    return isReplaced ? own : { ...own, ...(own.says === quoted(value) && { says }), fits: valid };
  });
  return { ...use, parameters };
}

function isAt(
  { stage, number = 1, kind, part, path }: UsedParameter,
  stages: readonly TemplateStage[],
  found: FoundPart,
  pointer: string,
): boolean {
  return (
    path === pointer &&
    stage === stageName(stages[found.stage], found.stage) &&
    kind === found.part.kind &&
    part === (found.list === "conditions" ? "condition" : "instruction") &&
    number === (numberOf(stages, found) ?? 1)
  );
}

function describe(
  stages: readonly TemplateStage[],
  found: FoundPart,
  { path, value, what }: TemplateReference,
  overrides: readonly Override[],
  place: UsePlace,
): UsedParameter {
  const override = overrides.findLast(
    (candidate) =>
      candidate.part.part === found.part &&
      (`${path}/`.startsWith(`${candidate.path}/`) || candidate.path.startsWith(`${path}/`)),
  );
  const number = numberOf(stages, found);
  const written = override === undefined ? value : valueAt(found.part.content, path);
  return {
    stage: stageName(stages[found.stage], found.stage),
    part: found.list === "conditions" ? "condition" : "instruction",
    kind: found.part.kind,
    ...present({ number }),
    path,
    says: written === undefined ? "nothing" : words(what, written, place),
    ...(override !== undefined && { given: words(what, value, place), index: override.index }),
    fits: fits(what, value, place),
    value,
    what,
  };
}

/** `undefined` where the part has no such place. */
function valueAt(content: JsonObject, path: string): Json | undefined {
  try {
    return jsonPatch.getValueByPointer(content, path) as Json | undefined;
  } catch (error) {
    if (isNowhere(error)) return undefined;
    throw error;
  }
}

/** A TypeError: the library lets nothing touch a prototype, nor what is inside of nothing. */
function isNowhere(error: unknown): boolean {
  return error instanceof jsonPatch.JsonPatchError || error instanceof TypeError;
}

/** Only where the stage has several of its kind. */
function numberOf(stages: readonly TemplateStage[], { stage, list, index, part }: FoundPart): number | undefined {
  const same = (stages[stage]?.[list] ?? []).flatMap((other, at) => (other.kind === part.kind ? [at] : []));
  return same.length > 1 ? same.indexOf(index) + 1 : undefined;
}

function withOverrides(
  parts: readonly TemplatePart[],
  overrides: readonly Override[],
  stage: number,
  list: FoundPart["list"],
): TemplatePart[] {
  return parts.map((part, index) => {
    const content = overrides
      .filter(
        (override) => override.part.stage === stage && override.part.list === list && override.part.index === index,
      )
      .reduce((before, override) => put(before, override) ?? before, part.content);
    return { ...part, content };
  });
}

/** `undefined` where the part has no such place. */
function put(content: JsonObject, { path, value }: Pick<Override, "path" | "value">): JsonObject | undefined {
  try {
    const { newDocument } = jsonPatch.applyPatch(content, [{ op: "replace", path, value }], true, false);
    return newDocument;
  } catch (error) {
    if (isNowhere(error)) return undefined;
    throw error;
  }
}

function knownHint(known: readonly string[]): string {
  return known.length === 0 ? "It has none." : `It has: ${known.map((name) => `\`${name}\``).join(", ")}.`;
}
