// What applies have done of a pull request ↔ the hidden line of its comment that a later run reads. Pure.

/** By `doneKey` of each operation's digest its id, or nothing where the line had no room for that. */
export type Done = ReadonlyMap<string, string>;

/** As much of a digest as tells the operations of one pull request apart. It counts for what is told, and for nothing that is done. */
export function doneKey(digest: string): string {
  return digest.slice(0, 8);
}

/** UTF-8 bytes of the line within which ids are added. Keys are as many as there are: a check run carries at most some 2,700 digests. */
const mostBytes = 8_000;

/** `undefined` where there is nothing. */
export function doneLine(done: Done): string | undefined {
  if (done.size === 0) return undefined;
  let left = mostBytes - lineOf([...done.keys()]).length;
  const items = [...done].map(([key, id]) => {
    const named = `=${encodeURIComponent(id)}`;
    if (id === "" || named.length > left) return key;
    left -= named.length;
    return `${key}${named}`;
  });
  return lineOf(items);
}

function lineOf(items: readonly string[]): string {
  return `<!-- ld-sync:done:v1 ${items.join(",")} -->`;
}

/** `text` must be one that we wrote: anyone can type the line. */
export function readDoneLine(text: string): Done {
  const [, items = ""] = /^<!-- ld-sync:done:v1 ([\w=,.!~*'()%-]+) -->\r?$/m.exec(text) ?? [];
  return new Map(
    items.split(",").flatMap((item) => {
      const [digest = "", id = ""] = item.split("=");
      return digest === "" ? [] : [[doneKey(digest), decoded(id)] as const];
    }),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
