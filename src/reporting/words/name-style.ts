// Names and ids from outside → their form in a report, with names in place of ids. Pure.

import { referenceText } from "../../model/reference.ts";
import { isObject, objects } from "../../model/values/json.ts";
import { percent } from "../../model/values/weight.ts";

/** How a form of report writes a name from outside. `isReference`: the text names a variation, a rule or a member, perhaps by its id. */
export type NameStyle = (text: string, isReference?: true) => string;

/** The same style, with names in place of the ids that have one. */
export function withNames(names: Record<string, string> | undefined, style: NameStyle): NameStyle {
  return (text, isReference) =>
    style((isReference && names !== undefined && Object.hasOwn(names, text) ? names[text] : undefined) ?? text);
}

/** `reference`: a canonical reference, or an id of the API's form. */
export function referred(reference: unknown, name: NameStyle): string {
  return name(written(reference), true);
}

function written(reference: unknown): string {
  return isObject(reference) ? referenceText(reference) : String(reference);
}

/** `weights`: a list of references, or an object by id. The largest share first. */
export function sharesOf(weights: unknown): { variation: string; weight: number }[] {
  const shares = isObject(weights)
    ? Object.entries(weights).map(([variation, weight]) => ({ variation, weight: Number(weight) }))
    : objects(weights).map(({ variation, weight }) => ({ variation: written(variation), weight: Number(weight) }));
  return shares.sort((left, right) => right.weight - left.weight);
}

/** `true 10%, false 90%`. */
export function sharesWords(shares: readonly { variation: string; weight: number }[], name: NameStyle): string {
  return shares.map(({ variation, weight }) => `${name(variation, true)} ${percent(weight)}`).join(", ");
}
