// Names of live workflows → keys of documents, each given once. Pure.

const longestKey = 64;

/** A function that gives each name a key of its own, none of `taken`. The same names in the same order get the same keys. */
export function keyGiver(taken: Iterable<string>): (name: string, otherwise: string) => string {
  const given = new Set(taken);
  return (name, otherwise) => {
    const wanted = slug(name) || slug(otherwise) || "workflow";
    let key = wanted;
    for (let number = 2; given.has(key); number++)
      key = `${wanted.slice(0, longestKey - `-${number}`.length)}-${number}`;
    given.add(key);
    return key;
  };
}

/** `Über 10%!` → `uber-10`. */
function slug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestKey)
    .replace(/^-+|-+$/g, "");
}
