// A name that isn't known × those that are → what was probably meant, in words. Pure.
import { distance } from "fastest-levenshtein";
import { hiddenDifference, hiddenWords, visibleForm } from "./characters.ts";

/** The one of `known` that a misspelled `name` probably means. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > 256) return undefined;
  const [first] = known
    .map((candidate) => ({ candidate, far: farFrom(name, candidate) }))
    .filter(({ candidate, far }) => (candidate.includes("@") ? isSamePerson : isNear)(name, candidate, far))
    .sort((left, right) => left.far - right.far);
  return first?.candidate;
}

function farFrom(name: string, candidate: string): number {
  return distance(name.toLowerCase(), candidate.toLowerCase());
}

/** Two: letters that changed places. Of short names less, or everything would be near. */
function isNear(name: string, candidate: string, far = farFrom(name, candidate)): boolean {
  const most = name.length < 2 ? 0 : name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
  return far <= most || sameLetters(name, candidate);
}

/** Addresses that are nearly alike may be two people's: `ann@…` and `amy@…`. A short name before the `@` must be right, a longer one nearly. */
function isSamePerson(name: string, address: string): boolean {
  const [person = "", host = ""] = address.toLowerCase().split("@");
  const written = name.toLowerCase();
  if (!written.includes("@")) return written.startsWith(person) && isNear(written, address);
  const [writtenPerson = "", writtenHost = ""] = written.split("@");
  if (writtenPerson === person) return isNear(writtenHost, host);
  const most = person.length < 6 ? 0 : person.length < 9 ? 1 : 2;
  const isMistyped =
    distance(writtenPerson, person) <= most || (person.length >= 6 && sameLetters(writtenPerson, person));
  return isMistyped && distance(writtenHost, host) <= 1;
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
  const hidden = hiddenWords(name);
  const also = hidden === undefined ? "" : ` ${hidden}`;
  const meant = nearest(visibleForm(name), known);
  if (meant !== undefined) return `Did you mean \`${meant}\`?${also}`;
  const shown = known.slice(0, 12).map((candidate) => `\`${candidate}\``);
  return `Known here: ${shown.join(", ")}${known.length > shown.length ? ", …" : ""}.${also}`;
}
