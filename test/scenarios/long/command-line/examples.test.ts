// Every example of the gallery: valid, planned by a reader's token without a finding, applied as planned, and then as wanted.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exampleAccount, exampleFiles, examples, exampleTokens, gallery } from "../../gallery.ts";
import { startWorld, writes } from "../../world.ts";

test("the gallery's page names every example", () => {
  const page = readFileSync(join(gallery, "README.md"), "utf8");
  const named = [...page.matchAll(/^\| \[([a-z-]+)\]\(\1\//gm)].map(([, name]) => name);
  expect(named.sort()).toEqual([...examples, "storefront"].sort());
});

const made: Record<string, string[]> = {
  "approval-gated": ["new-payments in production: 3 stages"],
  "from-template": [
    "one-click-order in production: 3 stages",
    "recommendations in production: 3 stages",
    "template standard-rollout",
  ],
  "maintenance-window": ["maintenance-banner in production: 2 stages", "read-only-mode in production: 2 stages"],
  policies: ["new-payments in production: 2 stages"],
  "progressive-rollout": ["recommendations in production: 4 stages"],
  "several-environments": [
    "dark-mode in production-eu: 2 stages",
    "dark-mode in production-us: 2 stages",
    "dark-mode in staging: 1 stages",
  ],
};

describe.each(examples)("%s", (example) => {
  test("is planned without a finding, applied as planned, and is then as wanted", async () => {
    const world = await startWorld({}, { launchDarkly: exampleAccount });
    // The owner that they name is another repository than this one, so it is given by input, too.
    const inputs = { owner: "acme/shop" };
    const opened = await world.propose("example", exampleFiles(example));
    const planned = await world.run(opened, { token: exampleTokens.reader, inputs });
    expect([planned.exitCode, planned.stdout.match(/^::(error|warning).*/gm)]).toEqual([0, null]);
    expect(writes(planned.launchDarkly)).toEqual([]);

    const applied = await world.run((await world.merge(opened.pull)).push, { token: exampleTokens.writer, inputs });
    expect(applied.exitCode).toBe(0);
    const { workflows, templates } = await world.live();
    expect(
      [
        ...workflows.map(({ flag, environment, stages }) => `${flag} in ${environment}: ${stages.length} stages`),
        ...templates.map(({ _key }) => `template ${_key}`),
      ].sort(),
    ).toEqual(made[example]);

    const again = await world.command(["plan", "--base", "none", "--owner", inputs.owner], {
      token: exampleTokens.reader,
    });
    expect([again.exitCode, again.stderr]).toEqual([0, ""]);
    expect(again.stdout).toContain("nothing to do");
  });
});
