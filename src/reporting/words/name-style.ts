// How what comes from outside is put into a report: its form, and names in place of ids. Pure.
import { objects } from "../../model/json.ts";
import { referenceText } from "../../model/reference.ts";

/** `isReference`: the text names a variation, a rule or a member, perhaps by its id. */
export type NameStyle = (text: string, isReference?: true) => string;

/** The same style, with names in place of the ids that have one. */
export function withNames(names: Record<string, string> | undefined, style: NameStyle): NameStyle {
  return (text, isReference) =>
    style((isReference && names !== undefined && Object.hasOwn(names, text) ? names[text] : undefined) ?? text);
}

/** A reference, or an id as the API's own form has it. */
export function referred(reference: unknown, name: NameStyle): string {
  return name(written(reference), true);
}

function written(reference: unknown): string {
  return typeof reference === "object" && reference !== null ? referenceText(reference) : String(reference);
}

/** Largest first, of a list of references or of a map by id. */
export function sharesOf(weights: unknown): { variation: string; weight: number }[] {
  if (typeof weights !== "object" || weights === null) return [];
  const shares = Array.isArray(weights)
    ? objects(weights).map(({ variation, weight }) => ({ variation: written(variation), weight: Number(weight) }))
    : Object.entries(weights).map(([variation, weight]) => ({ variation, weight: Number(weight) }));
  return shares.sort((left, right) => right.weight - left.weight);
}
