// docs/policies.md: its tables are the schemas', and its examples are those that are shipped.
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { readSchema, withFields } from "../../scripts/document-tables.mjs";
import { blocksOf, page, root } from "./pages.ts";

const policies = page("docs/policies.md");

test("the tables are fresh", () => {
  expect(withFields(policies.text, readSchema, "policies"), "run `node scripts/document-tables.mjs`").toBe(
    policies.text,
  );
});

test("the examples are those that are shipped", () => {
  const [block] = blocksOf(policies).filter(({ info }) => info === "yaml configuration");
  const shipped = load(readFileSync(`${root}examples/policies/workflow-sync.yaml`, "utf8")) as { policies: unknown };
  expect(load(block?.text ?? "")).toEqual({ policies: shipped.policies });
  expect(shipped.policies).toHaveLength(3);
});
