// The list of mutants is true to the sources, so that `npm run mutate` can try them.
import { existsSync, readFileSync } from "node:fs";
import { transform } from "rolldown/utils";
import { expect, test } from "vitest";
import { mutants } from "./all.ts";
import { mutated } from "./mutant.ts";

const root = new URL("../../", import.meta.url);

test("each can be put into its file, which is TypeScript then, and its tests are there", async () => {
  const problems = await Promise.all(
    mutants.map(async (mutant) => {
      try {
        const missing = mutant.tests.filter((path) => !existsSync(new URL(path, root)));
        if (missing.length > 0) return [`${mutant.name}: there is no ${missing.join(", ")}.`];
        const code = mutated(readFileSync(new URL(mutant.file, root), "utf8"), mutant);
        const { errors } = await transform("mutant.ts", code);
        return errors.map(({ message }) => `${mutant.name}: ${message}`);
      } catch (error) {
        return [`${mutant.name}: ${error}`];
      }
    }),
  );
  expect(problems.flat()).toEqual([]);
});

test("no two have one name", () => {
  const names = mutants.map(({ name }) => name).toSorted();
  expect(names).toEqual([...new Set(names)]);
});
