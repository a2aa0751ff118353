// Ids in what is sent and shown × catalogue → the names that people know. Pure.
import { isDeepStrictEqual } from "node:util";
import { ruleNames } from "../flags/rule-names.ts";
import { variationName } from "../flags/served.ts";
import type { CanonicalTemplate, CanonicalWorkflow } from "../model/document.ts";
import type { Catalogue } from "../model/live.ts";
import { flagName } from "../model/target.ts";
import { jsonText } from "../model/values/json.ts";
import { needsOf } from "./needs.ts";

/** The names of the variations, rules and members whose ids are anywhere in `shown`; and of the variations that are named by a value that is an object or a list, by its JSON. */
export function namesIn(
  shown: unknown,
  content: CanonicalWorkflow | CanonicalTemplate,
  { flags, members = [] }: Catalogue,
): { names?: Record<string, string> } {
  const { flag, prerequisites } = needsOf(content);
  if (flag === undefined) return {};
  const own = flags.get(flagName(flag));
  const others = new Set(prerequisites.map((other) => flagName({ ...flag, flag: other.flag })));
  const named = new Map([
    ...[own, ...[...others].map((name) => flags.get(name))].flatMap((live) =>
      (live?.variations ?? []).map(({ id }, _, all) => [id, variationName(id, all)] as const),
    ),
    ...(own === undefined ? [] : ruleNames(own, flag.environment)),
    ...members.map(({ id, email }) => [id, email] as const),
    ...valuesIn(shown).flatMap((value) => {
      const meant = own?.variations.find((variation) => isDeepStrictEqual(variation.value, value));
      return own && meant ? [[jsonText(value), variationName(meant.id, own.variations)] as const] : [];
    }),
  ]);
  const names = [...new Set([...textsIn(shown), ...valuesIn(shown).map(jsonText)])].flatMap((id) => {
    const name = named.get(id);
    return name === undefined || name === id || name === "" ? [] : [[id, name] as const];
  });
  return names.length === 0 ? {} : { names: Object.fromEntries(names) };
}

/** Every text, and every key of an object, since the keys of rollout weights are ids. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (!Array.isArray(value)) yield key;
    yield* textsIn(item);
  }
}

/** Of references of the form `{value: …}`. */
function valuesIn(shown: unknown): object[] {
  if (typeof shown !== "object" || shown === null) return [];
  const { value, ...others } = shown as Record<string, unknown>;
  if (typeof value === "object" && value !== null && Object.keys(others).length === 0) return [value];
  return Object.values(shown).flatMap(valuesIn);
}
