// `fmt` on a working tree, as a child process: what it writes, what it leaves, and how it ends.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkout, configuration } from "../fixtures/documents.ts";
import { type Files, gitIn, startRepository } from "./repository.ts";
import { dist, execute } from "./world.ts";

const clean = { "workflow-sync.yaml": configuration, "workflows/checkout.yaml": checkout };
const untidy = checkout.replace("kind: Workflow\nkey: checkout\n", "key:  'checkout' # the key\nkind: Workflow\n");
const tidied = checkout.replace("key: checkout\n", "key: checkout # the key\n");

async function fmt(files: Files, ...options: string[]) {
  const cwd = await mkdtemp(join(tmpdir(), "fmt-"));
  onTestFinished(() => rm(cwd, { recursive: true, force: true }));
  await startRepository(cwd, files);
  const again = (...others: string[]) =>
    execute(process.execPath, [join(dist, "cli.js"), "fmt", ...others], { cwd, env: {} });
  const run = await again(...options);
  const read = (name: string) => readFile(join(cwd, ".launchdarkly", name), "utf8");
  return { ...run, read, again, changed: await gitIn(cwd)("status", "--porcelain") };
}

test("writes what differs, lists it, and has nothing to do the next time", async () => {
  const { read, again, ...run } = await fmt({ ...clean, "workflows/untidy.yaml": untidy });
  expect(run).toMatchObject({
    exitCode: 0,
    stdout: ".launchdarkly/workflows/untidy.yaml\n",
    stderr: "1 file laid out anew.\n",
    changed: "M .launchdarkly/workflows/untidy.yaml",
  });
  expect(await read("workflows/untidy.yaml")).toBe(tidied);
  expect(await again()).toMatchObject({ exitCode: 0, stdout: "", stderr: "0 files laid out anew.\n" });
  expect(await again("--check")).toMatchObject({ exitCode: 0, stdout: "" });
});

test("--check lists what differs, writes nothing, and ends with 1", async () => {
  expect(await fmt({ ...clean, "workflows/untidy.yaml": untidy }, "--check")).toMatchObject({
    exitCode: 1,
    stdout: ".launchdarkly/workflows/untidy.yaml\n",
    changed: "",
  });
});

test("a file that is no YAML is an error on its line, and the others are written all the same", async () => {
  const run = await fmt({ ...clean, "workflows/broken.yaml": "kind: [\n", "workflows/untidy.yaml": untidy });
  expect(run).toMatchObject({ exitCode: 1, changed: "M .launchdarkly/workflows/untidy.yaml" });
  expect(run.stderr).toMatch(/^\.launchdarkly\/workflows\/broken\.yaml:\d+:\d+: error: /);
  expect(run.stderr).toContain("1 file laid out anew, 1 error.");
});

test("files that aren't read are left alone", async () => {
  const other = "b:   2\na: 1\n";
  const run = await fmt({ ...clean, "notes.yaml": other, "workflows/new.yaml.sample": untidy });
  expect(run).toMatchObject({ exitCode: 0, stdout: "", changed: "" });
});

test("without a directory of documents it is an error", async () => {
  expect(await fmt({}, "--dir", "nowhere")).toMatchObject({ exitCode: 1, stdout: "", changed: "" });
});
