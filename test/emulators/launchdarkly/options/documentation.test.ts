// The documentation of the options; the other tests of this folder show both sides of each.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import schema from "../../../../schemas/emulator-seed.schema.json" with { type: "json" };
import { DEFAULT_OPTIONS } from "../../../../src/emulators/launchdarkly/account/options.ts";

it("the schema documents every option, with the default that is used", () => {
  const documented = Object.entries(schema.properties.options.properties).map(([name, option]) => [
    name,
    option.default,
  ]);
  expect(Object.fromEntries(documented)).toEqual(DEFAULT_OPTIONS);
});

it("docs/emulator.md says of every option what the schema says", () => {
  const page = readFileSync(new URL("../../../../docs/emulator.md", import.meta.url), "utf8");
  const { statuses, ...others } = schema.properties.options.properties;
  const words = Object.entries(statuses.properties).map(([name, word]) => [`statuses.${name}`, word] as const);
  for (const [name, { description, default: side }] of [...Object.entries(others), ...words]) {
    const row = page.split("\n").find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row).toContain(description);
    expect(row).toContain(`| \`${side}\` |`);
  }
});
