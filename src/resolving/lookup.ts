// A reference and what exists → the id that it means, or an error on the line that has the reference. Pure.

import { isDeepStrictEqual } from "node:util";
import { ownName, variationNames } from "../flags/served.ts";
import type { Origin, Reference } from "../model/document.ts";
import type { KnownKeys, LiveFlag, LiveMember, LiveRule, LiveVariation } from "../model/live.ts";
import { type Diagnostic, errorAt } from "../model/messages/diagnostic.ts";
import type { MessageCode } from "../model/messages/message-codes.ts";
import { referenceText } from "../model/reference.ts";
import type { Json } from "../model/values/json.ts";
import { nearestHint } from "../model/values/nearest.ts";

/** Where a reference stands, and the list that its errors are added to. */
export interface ReferenceSite {
  origin: Origin;
  pointer: string;
  diagnostics: Diagnostic[];
}

function fail(
  { origin, pointer, diagnostics }: ReferenceSite,
  code: MessageCode,
  message: string,
  hint: string,
): undefined {
  diagnostics.push(errorAt(origin, pointer, code, message, hint));
  return undefined;
}

function hintAmong(written: string, known: readonly string[]): string {
  return known.length === 0 ? "There are none." : nearestHint(written, known);
}

export function variationId(reference: Reference, flag: LiveFlag, site: ReferenceSite): string | undefined {
  const { variations } = flag;
  const found = matchingVariations(reference, variations);
  const [only, another] = found;
  if (only !== undefined && another === undefined) return only.id;
  const written = referenceText(reference);
  if (only === undefined) {
    const message = `The flag \`${flag.key}\` has no variation \`${written}\`.`;
    return fail(site, "unknown-variation", message, hintAmong(written, [...variationNames(variations).values()]));
  }
  const meanings = found.map((variation) => `${ownName(variation)} (${JSON.stringify(variation.value)})`);
  return fail(
    site,
    "ambiguous-variation",
    `\`${written}\` means several variations of \`${flag.key}\`: ${meanings.join(", ")}.`,
    "Say which, with `{id: …}`, `{name: …}` or `{value: …}`.",
  );
}

/** By id; else by exact name and by value alike, so that a name that looks like another variation's value is ambiguous. */
export function matchingVariations(reference: Reference, variations: readonly LiveVariation[]): LiveVariation[] {
  if ("id" in reference) return variations.filter(({ id }) => id === reference.id);
  if ("name" in reference) return variations.filter(({ name }) => name === reference.name);
  if ("value" in reference) return variations.filter(({ value }) => isDeepStrictEqual(value, reference.value));
  const { ref } = reference;
  const byId = variations.filter(({ id }) => id === ref);
  return byId.length > 0
    ? byId
    : variations.filter(({ name, value }) => name === ref || value === ref || isJsonTextOf(ref, value));
}

/** The order of an object's fields means nothing. */
function isJsonTextOf(text: string, value: Json): boolean {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) === text;
  try {
    return isDeepStrictEqual(JSON.parse(text), value);
  } catch {
    return false;
  }
}

/** By id or by description. `added`: of the rules that earlier instructions of the workflow add, the stage by the rule's description. */
export function ruleId(
  reference: Reference,
  flag: LiveFlag,
  environment: string,
  site: ReferenceSite,
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
      site,
      "rule-without-id",
      `The rule \`${written}\` is added by the stage \`${adding}\` of this same workflow: it has no id before that has run, so a later instruction can't name it.`,
      "Let the rule serve its final variation from the start, or write the workflow that changes it once the rule exists.",
    );
  if (only === undefined)
    return fail(
      site,
      "unknown-rule",
      `The flag \`${flag.key}\` has no rule \`${written}\` in \`${environment}\`.`,
      hintAmong(written, rules.map(ruleReference)),
    );
  return fail(
    site,
    "ambiguous-rule",
    `Several rules of \`${flag.key}\` are described as \`${written}\`.`,
    `Name it by its id: ${found.map(({ id }) => `\`${id}\``).join(", ")}.`,
  );
}

/** How a document names the rule. */
export function ruleReference({ id, description }: LiveRule): string {
  return description ?? id;
}

/** By id or by email. An explicit `{id}` isn't checked, since a reader's token may not list members. `members` is absent where they could not be read. */
export function memberId(
  reference: Reference,
  members: readonly LiveMember[] | undefined,
  site: ReferenceSite,
): string | undefined {
  if ("id" in reference) return reference.id;
  if (members === undefined) return undefined;
  const written = referenceText(reference);
  const ids = idsOf(members);
  const found = ids.get(written) ?? ids.get(written.toLowerCase());
  if (found !== undefined) return found;
  const emails = members.map(({ email }) => email);
  return fail(site, "unknown-member", `There is no member \`${written}\`.`, hintAmong(written, emails));
}

const idsBefore = new WeakMap<readonly LiveMember[], Map<string, string>>();

/** By id, and by email in lower case. Made once: an account may have thousands of members, and many documents name some. */
function idsOf(members: readonly LiveMember[]): Map<string, string> {
  const ids = idsBefore.get(members) ?? new Map<string, string>();
  if (ids.size === 0) for (const { id, email } of members) ids.set(email.toLowerCase(), id).set(id, id);
  idsBefore.set(members, ids);
  return ids;
}

/** `where` ends the sentence's subject, such as ` in …`; empty for teams, which the whole account shares. */
export function checkKey(
  kind: "team" | "segment",
  key: string,
  where: string,
  known: KnownKeys,
  site: ReferenceSite,
): void {
  if (known === "forbidden" || known.includes(key)) return;
  fail(site, `unknown-${kind}`, `There is no ${kind} \`${key}\`${where}.`, hintAmong(key, known));
}

/** Whether the reference means a member that has to be looked up. */
export function isMemberName(reference: Reference | undefined): boolean {
  return reference !== undefined && !("id" in reference);
}
