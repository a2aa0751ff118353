// What goes in: fast-check. What comes out: three commits of a branch, each a few changes further than the one before: other stages, other names,
// another run, documents that come and go.

import fc from "fast-check";
import type { Target } from "../../src/model/document.ts";
import { targetName } from "../../src/model/target.ts";
import { joined, workflowYaml } from "../planning/world.ts";
import type { Branch } from "./merging.ts";

interface Written {
  waits: string[];
  name: string;
  run: number;
}

const documents = [
  { key: "alpha", flag: "new-checkout", environments: ["production"] },
  { key: "beta", flag: "colour", environments: ["staging", "production"] },
  { key: "gamma", flag: "new-checkout", environments: ["staging"] },
] as const;

/** By key. */
type Tree = Partial<Record<string, Written>>;

type Change = "nothing" | "stages" | "name" | "run" | "run and stages" | "comes or goes";

const change = fc.constantFrom<Change>(
  "nothing",
  "nothing",
  "stages",
  "stages",
  "name",
  "run",
  "run and stages",
  "comes or goes",
);
/** Of each document one. */
const changes = fc.tuple(change, change, change);
const waits = fc.constantFrom("1d", "2d", "3d", "4d", "1w");

export interface Drawn {
  branch: Branch;
  trees: readonly Tree[];
  /** Until the two runs, so that the first stage of some has run by then. */
  between: string;
}

export const branches: fc.Arbitrary<Drawn> = fc
  .record({
    memory: fc.constantFrom("Action" as const, "command line" as const),
    order: fc.constantFrom("create-first", "delete-first"),
    first: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    second: changes,
    third: changes,
    waits: fc.array(waits, { minLength: 9, maxLength: 9 }),
    between: fc.constantFrom("1s", "1s", "25h"),
  })
  .map(({ memory, order, first, second, third, waits: drawn, between }) => {
    const wait = (commit: number, index: number) => [drawn[3 * commit + index] ?? "1d", "1w"];
    const written = (commit: number, index: number): Written => ({
      waits: wait(commit, index),
      name: "Rollout",
      run: 1,
    });
    const next = (tree: Tree, made: readonly Change[], commit: number): Tree =>
      Object.fromEntries(
        documents.flatMap(({ key }, index): [string, Written][] => {
          const before = tree[key];
          const how = made[index] ?? "nothing";
          if (before === undefined) return how === "comes or goes" ? [[key, written(commit, index)]] : [];
          switch (how) {
            case "nothing":
              return [[key, before]];
            case "comes or goes":
              return [];
            case "name":
              return [[key, { ...before, name: `Rollout ${commit}` }]];
            case "stages":
              return [[key, { ...before, waits: wait(commit, index) }]];
            case "run":
              return [[key, { ...before, run: before.run + 1 }]];
            default:
              return [[key, { ...before, run: before.run + 1, waits: wait(commit, index) }]];
          }
        }),
      );
    const base: Tree = Object.fromEntries(
      documents.flatMap(({ key }, index) => (first[index] ? [[key, written(0, index)]] : [])),
    );
    const one = next(base, second, 1);
    const trees = [base, one, next(one, third, 2)];
    return {
      branch: {
        memory,
        configuration: `owner: acme/storefront\nreplaceOrder: ${order}\nchecks: { overlapping-workflows: off }\n`,
        commits: trees.map(yamlOf),
      },
      trees,
      between,
    };
  });

function yamlOf(tree: Tree): string | undefined {
  const all = documents.flatMap(({ key, flag, environments }) => {
    const written = tree[key];
    if (written === undefined) return [];
    const { run, ...parts } = written;
    return [workflowYaml({ ...parts, key, flag, environments: [...environments], more: [`run: ${run}`] })];
  });
  return all.length === 0 ? undefined : joined(...all);
}

/** `storefront/new-checkout/production alpha` → what a tree says of it. */
export function subjectsOf(tree: Tree | undefined): Map<string, Written> {
  return new Map(
    documents.flatMap(({ key, flag, environments }) => {
      const written = tree?.[key];
      return written === undefined
        ? []
        : environments.map((environment): [string, Written] => {
            const target: Target = { project: "storefront", flag, environment };
            return [`${targetName(target)} ${key}`, written];
          });
    }),
  );
}
