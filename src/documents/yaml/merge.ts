// A mapping and the value of its merge key `<<` → the mapping with the entries of the others, or why they can't be merged. Pure.
import type { Child, Entry, Mapping, Problem } from "./tree.ts";

/**
 * An explicit key wins, wherever it stands; of a list of mappings, the earlier one. `count`: entries that were looked at; after
 * more than `most` of them it stops. Source: https://yaml.org/type/merge.html
 */
export function mergeEntries(into: Mapping, merge: Entry, most: number): { count: number; problem?: Problem } {
  const sources = merge.node.kind === "sequence" ? merge.node.items : [merge];
  let count = 0;
  for (const source of sources) {
    const { node } = source;
    if (node.kind !== "mapping") return { count, ...notMergeable(source) };
    for (const [key, entry] of node.entries) {
      count++;
      if (count > most) return { count };
      if (!into.entries.has(key)) into.entries.set(key, entry);
    }
  }
  return { count };
}

/** An alias that stands for nothing has been reported already. */
function notMergeable({ start, node }: Child): { problem?: Problem } {
  if (node.kind === "scalar" && node.event === undefined) return {};
  return {
    problem: {
      offset: start,
      code: "merge-key",
      message: "A merge key (`<<`) takes a mapping, or a list of mappings.",
      hint: "Give it the alias of a mapping: `<<: *name`. If `<<` is meant as a key, quote it.",
    },
  };
}
