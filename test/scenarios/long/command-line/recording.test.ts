// The Action records what it says to LaunchDarkly, too: a plan with a reader's token, and an apply.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { configuration, workflowYaml } from "../../../fixtures/documents.ts";
import { startWorld, writes } from "../../world.ts";

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

test("a disk that fills while an apply is recorded: the apply goes on, one warning, and what was recorded can be read", async () => {
  const directory = await mkdtemp(join(tmpdir(), "recorded-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  const documents = Object.fromEntries(
    ["one", "two", "three"].map((key) => [`workflows/${key}.yaml`, workflowYaml({ key, name: key })]),
  );
  const world = await startWorld({ "workflow-sync.yaml": configuration, ...documents });
  const environment = { LAUNCHDARKLY_RECORD: directory, NODE_OPTIONS: fullAfter(6) };
  const applied = await world.command(["apply", "--yes", "--base", "none"], { environment });
  expect([applied.exitCode, writes(applied.launchDarkly).length]).toEqual([0, 3]);
  expect(applied.stderr.match(/^warning: .*/gm)).toEqual([
    expect.stringMatching(/^warning: The recording in `.*` ends early, since .*: ENOSPC/),
  ]);
  const lines = (await readFile(join(directory, "001.jsonl"), "utf8")).split("\n");
  expect([lines.length, lines.at(-1)]).toEqual([7, ""]);
  for (const line of lines.slice(0, -1)) expect(() => JSON.parse(line)).not.toThrow();
});

/** Of lines, the next one is written by half. */
function fullAfter(lines: number): string {
  const preload = `
    import { open } from "node:fs/promises";
    const handle = await open(process.execPath);
    const files = Object.getPrototypeOf(handle);
    await handle.close();
    const { appendFile } = files;
    let left = ${lines};
    files.appendFile = async function (text) {
      if (left-- > 0) return appendFile.call(this, text);
      await appendFile.call(this, text.slice(0, text.length / 2));
      throw new Error("ENOSPC: no space left on device, write");
    };`;
  return `--import data:text/javascript,${encodeURIComponent(preload)}`;
}
