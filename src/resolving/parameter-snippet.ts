// A reference of a template that the flag doesn't have → the line to write under `parameters`, with something that the flag has. Pure.

import { dump } from "js-yaml";
import { variationName } from "../flags/served.ts";
import type { LiveFlag } from "../model/live.ts";
import { type Json, type JsonObject, jsonText } from "../model/values/json.ts";
import { nearest } from "../model/values/nearest.ts";
import { present } from "../model/values/present.ts";
import { percent } from "../model/values/weight.ts";
import { ruleReference } from "./lookup.ts";
import type { TemplateTarget } from "./template-references.ts";
import type { UsedParameter } from "./template-use.ts";

export interface Snippet {
  /** One line of YAML: a list item. */
  yaml: string;
  /** What else of the flag could stand there. */
  others: string[];
}

/** `undefined` if the flag has nothing that could stand there. */
export function parameterSnippet(parameter: UsedParameter, usedOn: TemplateTarget): Snippet | undefined {
  const instead = replacement(parameter, usedOn);
  if (instead === undefined) return undefined;
  const { stage, part, kind, number, path } = parameter;
  const line = { stage, [part]: kind, ...present({ number }), path, ...instead.value };
  return { yaml: dump([line], { flowLevel: 1, lineWidth: -1 }).trim(), others: instead.others };
}

function replacement(
  { reference, value }: UsedParameter,
  { flag, environment, segments, names: originals }: TemplateTarget,
): { value: JsonObject; others: string[] } | undefined {
  switch (reference) {
    case "variation": {
      const names = flag.variations.map(({ id }) => nameOf(id, flag));
      const same = names.indexOf(originals.get(String(value)) ?? "");
      const chosen = names[Math.max(0, same)];
      return chosen === undefined
        ? undefined
        : { value: { variation: chosen }, others: names.filter((name) => name !== chosen) };
    }
    case "rollout":
      return rolloutReplacement(value, flag, originals);
    case "rule": {
      const [first, ...rest] = (flag.environments[environment]?.rules ?? []).map(ruleReference);
      return first === undefined || Array.isArray(value) ? undefined : { value: { rule: first }, others: rest };
    }
    case "segments": {
      const keys = [...(segments ?? [])];
      const wanted = (Array.isArray(value) ? value : []).map(String);
      const close = wanted
        .map((key) => (keys.includes(key) ? key : nearest(key, keys)))
        .filter((key) => key !== undefined);
      const chosen = close.length > 0 ? close : keys.slice(0, 1);
      return chosen.length === 0
        ? undefined
        : { value: { value: chosen }, others: keys.filter((key) => !chosen.includes(key)) };
    }
    case "contexts":
    case "other":
      return { value: { value }, others: [] };
  }
}

/** Gives each share to the variation of the same name; if there is none, to the flag's next free one. */
function rolloutReplacement(value: Json, flag: LiveFlag, originals: ReadonlyMap<string, string>) {
  const weights = Object.entries((value ?? {}) as Record<string, number>);
  const names = flag.variations.map(({ id }) => nameOf(id, flag));
  if (weights.length > names.length) return undefined;
  const free = new Set(names);
  const taken = weights.map(([id, weight]) => {
    const original = originals.get(id);
    const name = names.find((candidate) => free.has(candidate) && candidate === original);
    if (name !== undefined) free.delete(name);
    return { name, weight };
  });
  const rollout = taken.map(({ name, weight }) => {
    const [next] = free;
    const chosen = name ?? next ?? "";
    free.delete(chosen);
    return [chosen, percent(weight)] as const;
  });
  return { value: { rollout: Object.fromEntries(rollout) }, others: [] };
}

/** How a document would name the variation: by name or value if no other variation has it, else by id. */
function nameOf(id: string, { variations }: LiveFlag): string {
  const name = variationName(id, variations);
  const same = variations.filter((variation) => variation.name === name || jsonText(variation.value) === name);
  return same.length === 1 ? name : id;
}
