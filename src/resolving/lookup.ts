// A reference and what exists → the id it means, or an error on the line that named it. Pure.

import { ownName, variationName } from "../flags/served.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Origin, Reference } from "../model/document.ts";
import type { KnownKeys, LiveFlag, LiveMember, LiveRule, LiveVariation } from "../model/live.ts";
import { nearestHint } from "../model/nearest.ts";
import { referenceText } from "../model/reference.ts";

/** Where a reference stands and where its errors go. */
export interface Place {
  origin: Origin;
  pointer: string;
  diagnostics: Diagnostic[];
}

function fail({ origin, pointer, diagnostics }: Place, code: string, message: string, hint: string): undefined {
  diagnostics.push({ severity: "error", code, message, hint, position: origin.locate(pointer), pointer });
  return undefined;
}

function hintAmong(written: string, known: readonly string[]): string {
  return known.length === 0 ? "There are none." : nearestHint(written, known);
}

export function variationId(reference: Reference, flag: LiveFlag, place: Place): string | undefined {
  const found = matchingVariations(reference, flag.variations);
  const [only, another] = found;
  if (only !== undefined && another === undefined) return only.id;
  const written = referenceText(reference);
  if (only === undefined) {
    return fail(
      place,
      "unknown-variation",
      `The flag \`${flag.key}\` has no variation \`${written}\`.`,
      hintAmong(
        written,
        flag.variations.map(({ id }) => variationName(id, flag.variations)),
      ),
    );
  }
  return fail(
    place,
    "ambiguous-variation",
    `\`${written}\` means several variations of \`${flag.key}\`: ${found.map((variation) => `${ownName(variation)} (${JSON.stringify(variation.value)})`).join(", ")}.`,
    "Say which, with `{id: …}`, `{name: …}` or `{value: …}`.",
  );
}

/** As id, as exact name and as value alike, so that a name can't quietly hide a value. */
export function matchingVariations(reference: Reference, variations: readonly LiveVariation[]): LiveVariation[] {
  if ("id" in reference) return variations.filter(({ id }) => id === reference.id);
  if ("name" in reference) return variations.filter(({ name }) => name === reference.name);
  if ("value" in reference) return variations.filter(({ value }) => sameJson(value, reference.value));
  const { ref } = reference;
  const byId = variations.filter(({ id }) => id === ref);
  return byId.length > 0
    ? byId
    : variations.filter(({ name, value }) => name === ref || value === ref || JSON.stringify(value) === ref);
}

/** `added`: by description, the stages of this same workflow that add a rule before this place. */
export function ruleId(
  reference: Reference,
  flag: LiveFlag,
  environment: string,
  place: Place,
  added: ReadonlyMap<string, string> = new Map(),
): string | undefined {
  const rules = flag.environments[environment]?.rules ?? [];
  const written = referenceText(reference);
  const found = rules.filter(
    ({ id, description }) => id === written || (!("id" in reference) && description === written),
  );
  const [only, another] = found;
  if (only !== undefined && another === undefined) return only.id;
  const adding = "id" in reference ? undefined : added.get(written);
  if (only === undefined && adding !== undefined)
    return fail(
      place,
      "rule-without-id",
      `The rule \`${written}\` is added by the stage \`${adding}\` of this same workflow: it has no id before that has run, so a later instruction can't name it.`,
      "Let the rule serve from the start what it is to serve in the end, or change it with a workflow that is written once the rule is there.",
    );
  if (only === undefined)
    return fail(
      place,
      "unknown-rule",
      `The flag \`${flag.key}\` has no rule \`${written}\` in \`${environment}\`.`,
      hintAmong(written, rules.map(ruleName)),
    );
  return fail(
    place,
    "ambiguous-rule",
    `Several rules of \`${flag.key}\` are described as \`${written}\`.`,
    `Name it by its id: ${found.map(({ id }) => `\`${id}\``).join(", ")}.`,
  );
}

function ruleName({ id, description }: LiveRule): string {
  return description ?? id;
}

/** Ids given as ids are taken as they are: a reader's token may not list members. `members` is absent where they could not be read. */
export function memberId(
  reference: Reference,
  members: readonly LiveMember[] | undefined,
  place: Place,
): string | undefined {
  if ("id" in reference) return reference.id;
  if (members === undefined) return undefined;
  const written = referenceText(reference);
  const member = members.find(({ id, email }) => id === written || email.toLowerCase() === written.toLowerCase());
  if (member !== undefined) return member.id;
  return fail(
    place,
    "unknown-member",
    `There is no member \`${written}\`.`,
    hintAmong(
      written,
      members.map(({ email }) => email),
    ),
  );
}

/** `where` is empty for what the whole account has. */
export function checkKey(what: "team" | "segment", key: string, where: string, known: KnownKeys, place: Place): void {
  if (known === "forbidden" || known.includes(key)) return;
  fail(place, `unknown-${what}`, `There is no ${what} \`${key}\`${where}.`, hintAmong(key, known));
}

/** Whether a member must be looked up. */
export function isMemberName(reference: Reference | undefined): boolean {
  return reference !== undefined && !("id" in reference);
}

function sameJson(left: unknown, right: unknown): boolean {
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return left === right;
  const [a, b] = [Object.entries(left), Object.entries(right)];
  return (
    a.length === b.length &&
    Array.isArray(left) === Array.isArray(right) &&
    a.every(([key, value]) => Object.hasOwn(right, key) && sameJson(value, (right as Record<string, unknown>)[key]))
  );
}
