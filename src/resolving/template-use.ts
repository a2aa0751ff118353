// A template's stages × a document's parameters × the flag → the stages that would run, and each reference in them, with whether the flag has it. Pure.

import { isDeepStrictEqual } from "node:util";
import jsonPatch from "fast-json-patch";
import type { ReportedParameter } from "../model/live.ts";
import { type ApiStage, mapParts, stageName } from "../model/stage.ts";
import type { TemplateParameter } from "../model/template-check.ts";
import type { Json, JsonObject } from "../model/values/json.ts";
import { alikeHint } from "../model/values/nearest.ts";
import { present } from "../model/values/present.ts";
import { defaultValue, type FoundPart, findPart, isReplaced, kindOf, partsOf } from "./parameters.ts";
import {
  fits,
  quotedItems,
  type ReferenceKind,
  referencesOf,
  referenceWords,
  reportedWords,
  type TemplateReference,
  type TemplateTarget,
} from "./template-references.ts";

export interface TemplateUse {
  stages: ApiStage[];
  parameters: UsedParameter[];
  /** Parameters that fit no part of the template, with their index in the document. */
  problems: { index: number; message: string; hint: string }[];
}

export interface UsedParameter extends TemplateParameter {
  /** The document's value; if it gives none, the template's. */
  value: Json;
  reference: ReferenceKind;
  /** The index of the document's parameter that gives the value. */
  index?: number;
  /** The template's part; absent where LaunchDarkly reports one that the template doesn't have. */
  content?: JsonObject;
}

interface Override {
  index: number;
  at: FoundPart;
  path: string;
  value: Json;
}

/** `parameters` are resolved; they name parts by stage and kind or by id. */
export function useTemplate(
  stages: readonly ApiStage[],
  parameters: readonly JsonObject[],
  usedOn: TemplateTarget,
): TemplateUse {
  const problems: TemplateUse["problems"] = [];
  const overrides = parameters.flatMap((parameter, index): Override[] => {
    const at = findPart(stages, parameter);
    if ("problem" in at) {
      problems.push({ index, message: at.problem, hint: alikeHint(at.written, at.known) ?? knownHint(at.known) });
      return [];
    }
    const override = { index, at, path: String(parameter.path), value: defaultValue(parameter.default) };
    if (put(at.content, override) !== undefined) return [override];
    problems.push({
      index,
      message: `The template's \`${kindOf(at.content)}\` in the stage \`${stageName(stages[at.stage], at.stage)}\` has no \`${override.path}\`.`,
      hint: knownHint(Object.keys(withoutId(at.content)).flatMap((field) => (field === "kind" ? [] : [`/${field}`]))),
    });
    return [];
  });
  const withOverrides = (content: JsonObject) =>
    overrides
      .filter(({ at }) => at.content === content)
      .reduce((before, override) => put(before, override) ?? before, content);
  const used = stages.map((stage) => mapParts(stage, withOverrides, withOverrides));
  // References are looked for in what would run: a parameter may put one inside of the template's value, or around it.
  const found = stages.flatMap((stage, number) =>
    partsOf(stage, "instruction").flatMap((content, index) =>
      referencesOf(withOverrides(content)).map((reference) =>
        describe(stages, { stage: number, part: "instruction", index, content }, reference, overrides, usedOn),
      ),
    ),
  );
  return { stages: used, parameters: found, problems };
}

/** Puts LaunchDarkly's answer over our own check of what it names, unless it is about the template's value and the document gives another. */
export function withReport(
  use: TemplateUse,
  stages: readonly ApiStage[],
  reported: readonly ReportedParameter[],
  usedOn: TemplateTarget,
): TemplateUse {
  const places = reported.map((report) => ({ report, found: findPart(stages, { _id: report.id }) }));
  const parameters = use.parameters.map((own) => {
    const about = places
      .filter((place) => isAbout(place, own))
      .map(({ report }) => report)
      .filter((report) => own.documentValue === undefined || !isReplaced(report, own.value));
    if (about.length === 0) return own;
    return { ...own, ...inWords(own, about, usedOn), fits: about.every(({ valid }) => valid) };
  });
  const others = places
    .filter((place) => !use.parameters.some((own) => isAbout(place, own)))
    .map(({ report: { path, valid, default: written }, found }): UsedParameter => {
      const reference = { path, value: defaultValue(written), reference: "other" } as const;
      const described =
        "problem" in found
          ? { stage: "", part: "instruction" as const, kind: "", ...reference }
          : describe(stages, found, reference, [], usedOn);
      return { ...described, templateValue: reportedWords(written, usedOn), fits: valid };
    });
  return { ...use, parameters: [...parameters, ...others] };
}

interface ReportedPlace {
  report: ReportedParameter;
  found: ReturnType<typeof findPart>;
}

/** By the part's id: two stages may have the same name. */
function isAbout({ report, found }: ReportedPlace, { content, path }: UsedParameter): boolean {
  return "content" in found && found.content === content && report.path === path;
}

/** Where only the id is known here, LaunchDarkly knows its value better. */
function inWords(
  { templateValue, content = {}, path }: UsedParameter,
  about: readonly ReportedParameter[],
  usedOn: TemplateTarget,
) {
  const own = valueAt(content, path);
  if (own === undefined || templateValue !== quotedItems(own)) return undefined;
  const same = about.find(({ default: written }) => isDeepStrictEqual(own, defaultValue(written)));
  return same && { templateValue: reportedWords(same.default, usedOn) };
}

function describe(
  stages: readonly ApiStage[],
  found: FoundPart,
  { path, value, reference }: TemplateReference,
  overrides: readonly Override[],
  usedOn: TemplateTarget,
): UsedParameter {
  const override = overrides.findLast(
    (candidate) =>
      candidate.at.content === found.content &&
      (`${path}/`.startsWith(`${candidate.path}/`) || candidate.path.startsWith(`${path}/`)),
  );
  const number = numberOf(stages, found);
  const written = override === undefined ? value : valueAt(found.content, path);
  return {
    stage: stageName(stages[found.stage], found.stage),
    part: found.part,
    kind: kindOf(found.content),
    ...present({ number }),
    path,
    templateValue: written === undefined ? "nothing" : referenceWords(reference, written, usedOn),
    ...(override !== undefined && { documentValue: referenceWords(reference, value, usedOn), index: override.index }),
    fits: fits(reference, value, usedOn),
    value,
    reference,
    content: found.content,
  };
}

/** `undefined` if the part has no such path. */
function valueAt(content: JsonObject, path: string): Json | undefined {
  try {
    return jsonPatch.getValueByPointer(content, path) as Json | undefined;
  } catch (error) {
    if (isNowhere(error)) return undefined;
    throw error;
  }
}

/** fast-json-patch throws a TypeError for a path into a prototype or into `null`. */
function isNowhere(error: unknown): boolean {
  return error instanceof jsonPatch.JsonPatchError || error instanceof TypeError;
}

/** `undefined` if the part is the only one of its kind in the stage. */
function numberOf(stages: readonly ApiStage[], { stage, part, index, content }: FoundPart): number | undefined {
  const same = partsOf(stages[stage], part).flatMap((other, at) => (kindOf(other) === kindOf(content) ? [at] : []));
  return same.length > 1 ? same.indexOf(index) + 1 : undefined;
}

/** A parameter can't change the id of a part. */
function withoutId({ _id, ...content }: JsonObject): JsonObject {
  return content;
}

/** `undefined` if the part has no such path. */
function put(content: JsonObject, { path, value }: Pick<Override, "path" | "value">): JsonObject | undefined {
  try {
    const { newDocument } = jsonPatch.applyPatch(withoutId(content), [{ op: "replace", path, value }], true, false);
    return newDocument;
  } catch (error) {
    if (isNowhere(error)) return undefined;
    throw error;
  }
}

function knownHint(known: readonly string[]): string {
  return known.length === 0 ? "It has none." : `It has: ${known.map((name) => `\`${name}\``).join(", ")}.`;
}
