// Every field that the schemas know stands in docs/documents.md.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { page, root } from "./pages.ts";

const { text } = page("docs/documents.md");

test.each(["workflow", "template", "config"])("fields of %s.schema.json", (name) => {
  const schema = JSON.parse(readFileSync(`${root}schemas/${name}.schema.json`, "utf8")) as { properties: object };
  const missing = Object.keys(schema.properties).filter((field) => !new RegExp(`\`${field}[.:\`]`).test(text));
  expect(missing).toEqual([]);
});
