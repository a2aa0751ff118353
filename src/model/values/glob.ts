// A glob and a name whose parts are divided by slashes → whether they fit. Work grows with the length of one times that of the other, whatever stands in them.

/** `{a,b}` multiplies: so many globs may come of one. */
const mostAlternatives = 100;

/** A name holds only what a key may; `*`, `**`, `?` and `{a,b}` stand for parts of it. Anything else would fit nothing, or means something in other dialects. */
const globCharacters = /^[A-Za-z0-9._*?/{},-]+$/;

/** `undefined` where it can be used. */
export function globProblem(glob: string): string | undefined {
  if (!globCharacters.test(glob)) return "holds characters that are in no key and mean nothing in a glob";
  const count = alternativeParts(glob)?.reduce((product, { length }) => product * length, 1);
  if (count === undefined) return "has a brace that isn't closed, or braces inside of braces";
  return count > mostAlternatives ? `stands for more than ${mostAlternatives} globs by its braces` : undefined;
}

/** Why a glob fits no name of so many parts, be they what they may: each of what its braces stand for has to. */
export function partsProblem(glob: string, parts: number): string | undefined {
  const fitting = alternatives(glob).every((one) => {
    const own = one.split("/");
    const given = own.filter((part) => part !== "**").length;
    return given === parts || (given < parts && given < own.length);
  });
  if (fitting) return undefined;
  return parts === 1
    ? "fits nothing: a key has no slash"
    : `fits nothing: it needs three parts, as in \`storefront/*/production\``;
}

/**
 * `*` stands for any text without a slash, `**` for any number of whole parts, `?` for one character, `{a,b}` for `a` or `b`.
 * What begins with a dot is a name like others. A glob that has a problem fits nothing.
 */
export function matchesGlob(name: string, glob: string): boolean {
  if (globProblem(glob) !== undefined) return false;
  const parts = name.split("/");
  return alternatives(glob).some((one) => fits(parts, one.split("/"), "**", fitsPart));
}

/** A glob over project/flag/environment, or `key:` and one over keys. Without a target it is about a template. */
export function matchesDocument(glob: string, keys: readonly string[], target: string | undefined): boolean {
  return glob.startsWith("key:")
    ? keys.some((key) => matchesGlob(key, glob.slice(4)))
    : target !== undefined && matchesGlob(target, glob);
}

function fitsPart(part: string, pattern: string): boolean {
  return fits([...part], [...pattern], "*", (character, wanted) => wanted === "?" || wanted === character);
}

/** `any` in `pattern` stands for any number of items. To go back to the last one is enough: what an earlier one took can stay as short as it is. */
function fits(
  items: readonly string[],
  pattern: readonly string[],
  any: string,
  isOne: (item: string, wanted: string) => boolean,
): boolean {
  let item = 0;
  let wanted = 0;
  let lastAny = -1;
  let taken = 0;
  while (item < items.length) {
    if (pattern[wanted] === any) {
      lastAny = wanted++;
      taken = item;
    } else if (wanted < pattern.length && isOne(items[item] ?? "", pattern[wanted] ?? "")) {
      item++;
      wanted++;
    } else if (lastAny >= 0) {
      wanted = lastAny + 1;
      item = ++taken;
    } else return false;
  }
  while (pattern[wanted] === any) wanted++;
  return wanted === pattern.length;
}

function alternatives(glob: string): string[] {
  return (alternativeParts(glob) ?? []).reduce<string[]>(
    (globs, choices) => globs.flatMap((start) => choices.map((choice) => start + choice)),
    [""],
  );
}

/** `a{b,c}d` as `[a] [b c] [d]`; `undefined` where braces don't come in pairs. */
function alternativeParts(glob: string): string[][] | undefined {
  const parts = glob.split(/\{([^{}]*)\}/);
  if (parts.some((part) => /[{}]/.test(part))) return undefined;
  return parts.map((part, index) => (index % 2 === 1 ? part.split(",") : [part]));
}
