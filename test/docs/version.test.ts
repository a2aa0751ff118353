// Whatever names the tool's version names the one in package.json, and a release raises all of it.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { naming, withVersion } from "../../scripts/raise-version.mjs";
import { initialFiles } from "../../src/initial/files.ts";
import { exported, handMade } from "../exporting/world.ts";
import { liveTemplate, templateYaml } from "../planning/world.ts";
import { root } from "./pages.ts";
import { standard, version } from "./workflow-files.ts";

const files = naming.map((name) => ({ name, text: readFileSync(`${root}${name}`, "utf8") }));
const made = [
  ...initialFiles(standard, true),
  ...exported({ live: [handMade()], templates: [liveTemplate(templateYaml(), { description: null })] }).files,
].map(({ path, text }) => ({ name: `made: ${path}`, text }));

test.each(files)("$name is raised", ({ text }) => {
  expect(withVersion(text, version), "run `node scripts/raise-version.mjs`").toBe(text);
});

test("a release leaves the old version nowhere, but where it is an example of a version", () => {
  const left = files.filter(({ text }) => withVersion(text, "9.8.7").includes(version)).map(({ name }) => name);
  expect(left).toEqual(["schemas/plan.schema.json"]);
});

describe("schemas", () => {
  const address = `https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/v${version}/`;
  const lines = [...files, ...made].flatMap(({ name, text }) =>
    [...text.matchAll(/^# yaml-language-server: \$schema=(.*)$/gm)].map(([, schema = ""]) => ({ name, schema })),
  );

  test("are named by what `init` and `export` write, and by every example", () => {
    const named = new Set(lines.map(({ name }) => name));
    const documents = [...files, ...made].filter(
      ({ name, text }) =>
        /\.launchdarkly\/.*\.yaml|^made: (?:workflows|templates)\/|^examples\/(?!github-workflows\/).*\.yaml$/.test(
          name,
        ) && !/^jobs:/m.test(text),
    );
    expect(documents.length).toBeGreaterThan(15);
    expect(documents.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
  });

  test.each(lines)("$name names $schema, which its tag has", ({ schema }) => {
    expect(schema.startsWith(address)).toBe(true);
    const path = schema.slice(address.length);
    expect(JSON.parse(readFileSync(`${root}${path}`, "utf8"))).toMatchObject({ $id: schema });
  });
});
