// What a document says everywhere, and what it says of its environments → what it says in each, and where that stands. Pure.
import { isDeepStrictEqual } from "node:util";
import type { CanonicalStage, Origin } from "../../model/document.ts";
import { nearestHint } from "../../model/values/nearest.ts";
import { escapeSegment, segmentsOf } from "../../model/values/pointer.ts";
import { mostOfOneFile } from "../yaml/diagnostic-order.ts";
import { type Content, canonicalFields, type WrittenFields } from "./content.ts";
import { canonicalStage, type WrittenStage } from "./stages.ts";
import type { Trace } from "./trace.ts";

/** As the schema allows it. */
export interface WrittenOverride extends WrittenFields {
  stages?: Record<string, WrittenStage & { skip?: true }>;
}

/** Fields that stand in place of the document's own. Of a stage, by its index in the document: fields likewise, or that it is left out. */
interface Changes<Fields, Stage> {
  fields: Fields;
  stages: ReadonlyMap<number, Stage | "skip">;
}

export interface Override extends Changes<Partial<Content>, CanonicalStage> {
  /** Where it is written. */
  at: string;
}

export function canonicalOverrides(
  overrides: Readonly<Record<string, WrittenOverride>>,
  everywhere: Content,
  trace: Trace,
): Map<string, Override> {
  const given = Object.entries(overrides);
  if (given.length === 0) return new Map();
  const placeOf = placesByName(everywhere.stages ?? [], trace);
  return new Map(
    given.map(([environment, { stages = {}, ...written }]) => {
      const at = `/overrides/${trace.escape(environment)}`;
      const fields = canonicalFields(written, at, trace);
      tellSame(fields, everywhere, at, trace);
      const changes = new Map<number, CanonicalStage | "skip">();
      for (const [name, { skip, ...stage }] of Object.entries(stages)) {
        const from = `${at}/stages/${trace.escape(name)}`;
        const change = skip ? "skip" : canonicalStage(stage, from, trace);
        const index = placeOf(name, from);
        if (index === undefined) continue;
        changes.set(index, change);
        if (change !== "skip") tellSame(change, everywhere.stages?.[index] ?? {}, from, trace);
      }
      const leftOut = [...changes.values()].filter((change) => change === "skip").length;
      if (leftOut > 0 && leftOut === everywhere.stages?.length)
        trace.errorAtKey(
          `${at}/stages`,
          "no-stages",
          `All stages are left out in \`${environment}\`.`,
          "Keep one, or take the environment out of the document.",
        );
      return [environment, { at, fields, stages: changes }];
    }),
  );
}

/** A stage's index by its name; `undefined` with an error where that isn't clear. */
function placesByName(stages: readonly CanonicalStage[], trace: Trace) {
  const places = new Map<string, number[]>();
  for (const [index, { name }] of stages.entries())
    if (name !== undefined) places.set(name, [...(places.get(name) ?? []), index]);
  let wrong = 0;
  return (name: string, at: string): number | undefined => {
    const [place, ...others] = places.get(name) ?? [];
    if (place !== undefined && others.length === 0) return place;
    if (++wrong > mostOfOneFile) return undefined; // More aren't shown, and each is compared with all names.
    if (place === undefined)
      trace.errorAtKey(
        at,
        "unknown-stage",
        `There is no stage \`${name}\`.`,
        places.size === 0 ? "No stage has a name." : nearestHint(name, [...places.keys()]),
      );
    else
      trace.errorAtKey(
        at,
        "ambiguous-stage",
        `${others.length + 1} stages are called \`${name}\`.`,
        "Give stages names of their own.",
      );
    return undefined;
  };
}

function tellSame<Fields extends object>(fields: Partial<Fields>, others: Fields, at: string, trace: Trace): void {
  for (const [field, value] of Object.entries(fields))
    if (isDeepStrictEqual(value, others[field as keyof Fields]))
      trace.warn(
        `${at}/${field}`,
        "override-without-effect",
        `This override changes nothing: the document says the same \`${field}\` for all environments.`,
        "Take it away.",
      );
}

/** What the document says where these changes count. Each field is taken as a whole: nothing below it is joined. */
export function withChanges<Stage extends object, All extends { stages?: Stage[] }>(
  everywhere: All,
  { fields, stages }: Changes<Partial<All>, Stage>,
): All {
  const changed = (stage: Stage, index: number): Stage | undefined => {
    const change = stages.get(index);
    if (change === "skip") return undefined;
    return change === undefined ? stage : { ...stage, ...change };
  };
  return {
    ...everywhere,
    ...fields,
    ...(everywhere.stages && { stages: everywhere.stages.map(changed).filter((stage) => stage !== undefined) }),
  };
}

/** The document's origin, for pointers into what it says where the override counts. */
export function originIn(origin: Origin, { at, fields, stages }: Override, { stages: all = [] }: Content): Origin {
  const leftOut = [...stages.keys()]
    .filter((index) => stages.get(index) === "skip")
    .sort((left, right) => left - right);
  const indexOf = (place: number) => leftOut.reduce((index, gone) => (gone <= index ? index + 1 : index), place);
  const sourceOf = (pointer: string): string => {
    const [field = "", place, part = ""] = segmentsOf(pointer);
    if (Object.hasOwn(fields, field)) return at + pointer;
    if (field !== "stages" || place === undefined) return pointer;
    const index = indexOf(Number(place));
    const change = stages.get(index);
    const isChanged = typeof change === "object" && Object.hasOwn(change, part);
    const from = isChanged ? [at, "stages", escapeSegment(all[index]?.name ?? "")] : ["", "stages", index];
    return [...from, ...pointer.split("/").slice(3)].join("/");
  };
  return { ...origin, locate: (pointer) => origin.locate(sourceOf(pointer)) };
}
