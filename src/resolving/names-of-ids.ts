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
  const values = valuesIn(shown);
  const others = new Set(prerequisites.map((other) => flagName({ ...flag, flag: other.flag })));
  const named = new Map([
    ...[own, ...[...others].map((name) => flags.get(name))].flatMap((live) =>
      (live?.variations ?? []).map(({ id }, _, all) => [id, variationName(id, all)] as const),
    ),
    ...(own === undefined ? [] : ruleNames(own, flag.environment)),
    ...members.map(({ id, email }) => [id, email] as const),
    ...values.flatMap((value) => {
      const meant = own?.variations.find((variation) => isDeepStrictEqual(variation.value, value));
      return own && meant ? [[jsonText(value), variationName(meant.id, own.variations)] as const] : [];
    }),
  ]);
  const texts = new Set<string>();
  addTexts(shown, texts);
  for (const value of values) texts.add(jsonText(value));
  const names = [...texts].flatMap((id) => {
    const name = named.get(id);
    return name === undefined || name === id || name === "" ? [] : [[id, name] as const];
  });
  return names.length === 0 ? {} : { names: Object.fromEntries(names) };
}

/** Every text, and every key of an object, since the keys of rollout weights are ids. */
function addTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === "string") texts.add(value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (!Array.isArray(value)) texts.add(key);
    addTexts(item, texts);
  }
}

/** Of references of the form `{value: …}`. */
function valuesIn(shown: unknown, found: object[] = []): object[] {
  if (typeof shown !== "object" || shown === null) return found;
  const items = Object.values(shown);
  const isReference = items.length === 1 && "value" in shown && typeof items[0] === "object" && items[0] !== null;
  if (isReference) found.push(items[0]);
  else for (const item of items) valuesIn(item, found);
  return found;
}
