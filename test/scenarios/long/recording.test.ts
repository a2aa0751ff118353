// The Action records what it says to LaunchDarkly, too: a plan with a reader's token, and an apply.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tokens } from "../../fixtures/account.ts";
import { configuration, workflowYaml } from "../../fixtures/documents.ts";
import { startWorld } from "../world.ts";

test("plan and apply, by the Action's bundle", async () => {
  const directory = await mkdtemp(join(tmpdir(), "recorded-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  const world = await startWorld({ "workflow-sync.yaml": configuration });
  const opened = await world.propose("rollout", { "workflows/new.yaml": workflowYaml({ key: "a-rollout" }) });
  const environment = { LAUNCHDARKLY_RECORD: directory };
  const planned = await world.run(opened, { token: tokens.reader, environment });
  const { push } = await world.merge(opened.pull);
  const applied = await world.run(push, { environment });
  expect([planned.exitCode, applied.exitCode, applied.outputs.pending]).toEqual([0, 0, "0"]);
  const files = (await readdir(directory)).toSorted();
  const texts = await Promise.all(files.map((name) => readFile(join(directory, name), "utf8")));
  expect(files).toEqual(["001.jsonl", "002.jsonl"]);
  for (const name of ["a-rollout", "storefront", "new-checkout", '"Rollout"', tokens.reader, tokens.writer])
    expect([name, texts.join("").includes(name)]).toEqual([name, false]);
  const methods = texts.map((text) =>
    [...new Set([...text.matchAll(/"method":"(\w+)"/g)].map(([, method]) => method))].toSorted(),
  );
  expect(methods).toEqual([["GET"], ["GET", "POST"]]);

  const refused = await world.run(push, { environment: { LAUNCHDARKLY_RECORD: "/dev/null/below" } });
  expect([refused.exitCode, refused.stdout]).toEqual([1, expect.stringContaining("nothing can be recorded")]);
  expect(refused.launchDarkly).toEqual([]);
});
