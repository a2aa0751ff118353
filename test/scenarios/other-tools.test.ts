// What other tools read of this repository, tried on what the bundle really does and says: pre-commit's hook, the problem matcher
// of GitHub's jobs, and the entries for SchemaStore's catalog.
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, onTestFinished, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import matcher from "../../schemas/problem-matcher.json" with { type: "json" };
import catalog from "../../schemas/schemastore-catalog.json" with { type: "json" };
import { checkout, configuration } from "../fixtures/documents.ts";
import { type Files, gitIn, startRepository } from "./repository.ts";
import { dist, execute } from "./world.ts";

const root = join(import.meta.dirname, "../..");
const valid = { "workflow-sync.yaml": configuration, "workflows/checkout.yaml": checkout };
const wrong = checkout.replace("turn: on", "turn: sideways").replace("wait: 1w", "wiat: 1w");

async function repository(files: Files): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "other-tools-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  await startRepository(directory, files);
  return directory;
}

const hooks = load(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8")) as {
  id: string;
  entry: string;
  files: string;
}[];

describe.each(hooks)("pre-commit's hook $id", (hook) => {
  test("runs a command that the package installs, once for all files", () => {
    expect(hook).toMatchObject({ language: "node", pass_filenames: false });
    expect(manifest.bin).toHaveProperty(hook.entry.split(" ")[0] ?? "", "dist/cli.js");
  });

  test.each([
    [".launchdarkly/workflows/checkout.yaml", true],
    ["services/shop/.launchdarkly/workflow-sync.yaml", true],
    ["docs/launchdarkly/notes.yaml", false],
  ])("%s: %s", (path, isTaken) => {
    expect(new RegExp(hook.files).test(path)).toBe(isTaken);
  });
});

/** As pre-commit runs it, whether a hook passes: it must end with 0 and change no file. */
async function passes(id: string, files: Files): Promise<boolean> {
  const cwd = await repository(files);
  const [, ...args] = hooks.find((hook) => hook.id === id)?.entry.split(" ") ?? [];
  const run = await execute(process.execPath, [join(dist, "cli.js"), ...args], { cwd, env: {} });
  const changed = await gitIn(cwd)("status", "--porcelain");
  return run.exitCode === 0 && changed === "";
}

test.each<[id: string, files: Files, isPassed: boolean]>([
  ["launchdarkly-workflow-sync", valid, true],
  ["launchdarkly-workflow-sync", { ...valid, "workflows/checkout.yaml": wrong }, false],
  ["launchdarkly-workflow-sync-fmt", valid, true],
  ["launchdarkly-workflow-sync-fmt", { ...valid, "workflows/checkout.yaml": `${checkout}protect:   true\n` }, false],
])("%s passes what is right", async (id, files, isPassed) => {
  expect(await passes(id, files)).toBe(isPassed);
});

test("the problem matcher finds each line of `validate` that names a place, and nothing else", async () => {
  const cwd = await repository({ ...valid, "workflows/checkout.yaml": wrong, "notes.yaml": "a: 1\n" });
  const run = await execute(process.execPath, [join(dist, "cli.js"), "validate"], { cwd, env: {} });
  const [{ pattern: [pattern] = [] } = {}] = matcher.problemMatcher;
  const expression = new RegExp(pattern?.regexp ?? "");
  const found = `${run.stdout}${run.stderr}`.split("\n").flatMap((line) => {
    const match = expression.exec(line);
    const at = (field: "file" | "line" | "column" | "severity" | "message" | "code") => match?.[pattern?.[field] ?? 0];
    return match === null ? [] : [[at("file"), at("line"), at("column"), at("severity"), at("code"), at("message")]];
  });
  expect(found.map((fields) => fields.slice(0, 5))).toEqual([
    [".launchdarkly/notes.yaml", "1", "1", "warning", expect.stringMatching(/^[a-z-]+$/)],
    [".launchdarkly/workflows/checkout.yaml", "8", "22", "error", "wrong-value"],
    [".launchdarkly/workflows/checkout.yaml", "10", "20", "error", "unknown-field"],
  ]);
  for (const [, , , , , message] of found) expect(message).toMatch(/^\S.*\.$/);
});

test("the catalog's entries have the shape of SchemaStore's, and name files by the paths of documents", () => {
  const globs = catalog.flatMap(({ fileMatch }) => fileMatch);
  expect(new Set(globs).size).toBe(globs.length);
  expect(globs.filter((glob) => !/^\*\*\/\.launchdarkly\/.*\.ya?ml$/.test(glob))).toEqual([]);
  for (const entry of catalog) {
    expect(Object.keys(entry)).toEqual(["name", "description", "fileMatch", "url"]);
    expect(entry.description).not.toMatch(/schema|\.$/i);
    expect(existsSync(join(root, entry.url.replace(/^.*\/schemas\//, "schemas/")))).toBe(true);
  }
});
