// All workflows on a target → how many of them act on given parts of the flag, and those whose findings come first. Pure.
// Many workflows may be on one target: comparing each with each other would take a time that grows with the square of their number.

import { groupBy } from "../../model/values/group-by.ts";
import type { JsonObject } from "../../model/values/json.ts";
import { keysOf, keysToFind, type Part, partsOf } from "./flag-parts.ts";

export interface TargetWorkflow {
  name: string;
  /** Who owns it, for people: `made by hand`. */
  whose: string;
  /** The instructions of the stages that have not run, in API form. */
  instructions: readonly JsonObject[];
}

/** Workflows of one name that act on the same parts. What is told of one is told of each. */
export interface Alike {
  /** How messages about them begin. */
  opening: string;
  /** What they are found by: the keys of all parts that they act on. */
  keys: ReadonlySet<string>;
  /** Their places among the target's workflows, in order. */
  places: number[];
}

export interface Found {
  count: number;
  /** At least those whose messages are the first `mostNeeded`. */
  first: readonly Alike[];
}

export interface OverlapIndex {
  /** By place; `undefined` for a workflow that acts on no part. */
  alike: readonly (Alike | undefined)[];
  byKey: ReadonlyMap<string, ReadonlySet<Alike>>;
  /** What was found before. */
  found: FoundBefore;
}

/** What the keys on the way to here find together. */
interface FoundBefore extends Found {
  next: Map<string, FoundBefore>;
}

export function overlapIndex(workflows: readonly TargetWorkflow[]): OverlapIndex {
  const acting = workflows.map(({ name, whose, instructions }, place) => ({
    place,
    opening: `the workflow \`${name}\` (${whose}) acts on `,
    keys: new Set(instructions.flatMap(partsOf).flatMap(keysOf)),
  }));
  const alike: (Alike | undefined)[] = workflows.map(() => undefined);
  const byKey = new Map<string, Set<Alike>>();
  const groups = groupBy(acting, ({ opening, keys }) => JSON.stringify([opening, ...[...keys].sort()]));
  for (const [first, ...more] of groups.values()) {
    if (first === undefined) continue;
    const { opening, keys } = first;
    const group = { opening, keys, places: [first, ...more].map(({ place }) => place) };
    for (const place of group.places) alike[place] = group;
    for (const key of keys) {
      const found = byKey.get(key);
      if (found === undefined) byKey.set(key, new Set([group]));
      else found.add(group);
    }
  }
  return { alike, byKey, found: { count: 0, first: [], next: new Map() } };
}

/** All workflows but the one at the place `self` that act on one of the parts. Among `first` there may be that one. */
export function findOverlaps(parts: readonly Part[], self: number, { alike, byKey, found }: OverlapIndex): Found {
  const own = alike[self];
  const isOther = (group: Alike) => group !== own || group.places.length > 1;
  const lists = [...new Set(parts.flatMap(keysToFind))]
    .flatMap((key) => {
      const list = byKey.get(key);
      return list === undefined || (list.size === 1 && ![...list].some(isOther)) ? [] : [{ key, list }];
    })
    // What most act on comes first, since others have looked for it before.
    .sort((left, right) => right.list.size - left.list.size || (left.key < right.key ? -1 : 1));
  let all = found;
  for (const [index, { key, list }] of lists.entries()) {
    let next = all.next.get(key);
    if (next === undefined) {
      const before = lists.slice(0, index);
      next = withMore(
        all,
        [...list].filter((group) => !before.some((one) => one.list.has(group))),
      );
      all.next.set(key, next);
    }
    all = next;
  }
  const countsItself = lists.some(({ key }) => own?.keys.has(key));
  return { count: all.count - (countsItself ? 1 : 0), first: all.first };
}

function withMore({ count, first }: Found, more: readonly Alike[]): FoundBefore {
  return {
    count: more.reduce((sum, { places }) => sum + places.length, count),
    first: firstOf([...first, ...more]),
    next: new Map(),
  };
}

/** Three are named, the next one gives the rest its place, and one may be the workflow itself. */
export const mostNeeded = 5;

/** Where one opening begins with another, the parts that are named after it decide which message comes first. */
function firstOf(groups: readonly Alike[]): Alike[] {
  const sorted = groups.toSorted((left, right) => (left.opening < right.opening ? -1 : 1));
  const first: Alike[] = [];
  let count = 0;
  for (const group of sorted) {
    if (count >= mostNeeded && !first.some(({ opening }) => group.opening.startsWith(opening))) break;
    first.push(group);
    count += group.places.length;
  }
  return first;
}
