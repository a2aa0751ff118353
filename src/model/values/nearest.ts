// A name that isn't known × those that are → what was probably meant, in words. Pure.
import { distance } from "fastest-levenshtein";
import { hiddenDifference, visibleForm } from "./characters.ts";

/** The one of `known` that a misspelled `name` probably means. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > 256) return undefined;
  const [first] = known
    .map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((left, right) => left.far - right.far);
  // Two: letters that changed places. Of short names less, or everything would be near.
  const far = name.length < 2 ? 0 : name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
  return first !== undefined && (first.far <= far || sameLetters(name, first.candidate)) ? first.candidate : undefined;
}

function sameLetters(left: string, right: string): boolean {
  const sorted = (word: string) => [...word.toLowerCase()].sort().join("");
  return left.length > 1 && sorted(left) === sorted(right);
}

/** Where one of `known` looks the same: what tells the two apart. */
export function alikeHint(name: string, known: readonly string[]): string | undefined {
  const alike = known.find((candidate) => candidate !== name && visibleForm(candidate) === visibleForm(name));
  return alike && `Did you mean \`${alike}\`? ${hiddenDifference(name, alike)}`;
}

/** `Did you mean …?` where one is near enough, else all of them. */
export function nearestHint(name: string, known: readonly string[]): string {
  if (known.length === 0) return "Nothing more can stand here.";
  const alike = alikeHint(name, known);
  if (alike !== undefined) return alike;
  const meant = nearest(name, known);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  const shown = known.slice(0, 12).map((candidate) => `\`${candidate}\``);
  return `Known here: ${shown.join(", ")}${known.length > shown.length ? ", …" : ""}.`;
}
