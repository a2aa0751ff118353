// Ids in what is sent and shown × catalogue → the names that people know. Pure.
import { isDeepStrictEqual } from "node:util";
import { ruleNames } from "../flags/rule-names.ts";
import { variationName, variationNames } from "../flags/served.ts";
import type { CanonicalTemplate, CanonicalWorkflow } from "../model/document.ts";
import type { Catalogue, LiveFlag } from "../model/live.ts";
import { flagName } from "../model/target.ts";
import { jsonText } from "../model/values/json.ts";
import { needsOf } from "./needs.ts";

/** The names of the variations, rules and members whose ids are anywhere in `shown`; and of the variations that are named by a value that is an object or a list, by its JSON. `emails`: of members, by their ids. */
export function namesIn(
  shown: readonly unknown[],
  content: CanonicalWorkflow | CanonicalTemplate,
  flags: Catalogue["flags"],
  emails: ReadonlyMap<string, string>,
): { names?: Record<string, string> } {
  const { flag, prerequisites } = needsOf(content);
  if (flag === undefined) return {};
  const own = flags.get(flagName(flag));
  const others = prerequisites.map((other) => flags.get(flagName({ ...flag, flag: other.flag })));
  const known = new Map<string, string>();
  for (const { variations } of [own, ...others].flatMap((live) => live ?? []))
    for (const [id, name] of variationNames(variations)) known.set(id, name);
  if (own !== undefined) for (const [id, name] of ruleNames(own, flag.environment)) known.set(id, name);
  const values = namesOfValues(shown, own);
  for (const [text, name] of values) known.set(text, name);
  const names = new Map<string, string>();
  const addName = (text: string) => {
    const name = emails.get(text) ?? known.get(text);
    if (name !== undefined && name !== text && name !== "") names.set(text, name);
  };
  forEachText(shown, addName);
  for (const text of values.keys()) addName(text);
  return names.size === 0 ? {} : { names: Object.fromEntries(names) };
}

/** Every text, and every key of an object, since the keys of rollout weights are ids. */
function forEachText(value: unknown, use: (text: string) => void): void {
  if (typeof value === "string") use(value);
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) forEachText(item, use);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    use(key);
    forEachText(item, use);
  }
}

/** By their JSON, the variations that references of the form `{value: …}` mean. */
function namesOfValues(shown: unknown, flag: LiveFlag | undefined): Map<string, string> {
  const variations = flag?.variations ?? [];
  if (!variations.some(({ value }) => typeof value === "object")) return new Map();
  return new Map(
    valuesIn(shown).flatMap((value) => {
      const meant = variations.find((variation) => isDeepStrictEqual(variation.value, value));
      return meant ? [[jsonText(value), variationName(meant.id, variations)] as const] : [];
    }),
  );
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
