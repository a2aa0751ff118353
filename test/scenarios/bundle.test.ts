// The shipped bundle itself: what is in it.
import { readdir, readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { dist, execute, root } from "./world.ts";

/** A bundle and everything that it imports, statically or when it is needed. */
async function closure(entry: string, found = new Map<string, string>()): Promise<Map<string, string>> {
  if (found.has(entry)) return found;
  const code = await readFile(entry, "utf8");
  found.set(entry, code);
  const imported = [...code.matchAll(/(?:\bfrom|\bimport\(?)\s*"(\.[^"]+)"/g)].map(([, path = ""]) =>
    join(dirname(entry), path),
  );
  for (const path of imported) await closure(path, found);
  return found;
}

test("the Action's bundle holds no emulator", async () => {
  const files = await closure(join(dist, "action.js"));
  for (const [path, code] of files) {
    expect(code.includes("_emulator"), path).toBe(false);
    expect(code.includes("src/emulators/"), path).toBe(false);
  }
  const commandLine = await closure(join(dist, "cli.js"));
  expect([...commandLine.values()].some((code) => code.includes("_emulator"))).toBe(true);
});

test("the bundles import nothing that is not shipped with them or part of Node, and all that is shipped is imported", async () => {
  const entries = await Promise.all(["action.js", "post.js", "cli.js"].map((entry) => closure(join(dist, entry))));
  const files = new Map(entries.flatMap((found) => [...found]));
  const builtin = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
  for (const [path, code] of files) {
    const outside = [
      ...code.matchAll(/^(?:import|export)\b[^"'\n]*\bfrom\s*"([^."][^"]*)"|^import\s*"([^."][^"]*)"/gm),
    ].map(([, from, bare]) => from ?? bare ?? "");
    expect(
      outside.filter((name) => !builtin.has(name)),
      path,
    ).toEqual([]);
  }
  const shipped = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(shipped.sort()).toEqual([...files.keys()].sort());
});

test("the step that runs afterwards does nothing where no apply began", async () => {
  const env = {
    ...process.env,
    GITHUB_TOKEN: "ghs_x",
    GITHUB_REPOSITORY: "acme/storefront",
    GITHUB_API_URL: "http://127.0.0.1:9",
  };
  const run = await execute(process.execPath, [join(dist, "post.js")], { cwd: root, env });
  expect(run).toEqual({ exitCode: 0, stdout: "", stderr: "" });
});

test("the bundle names no directory of the machine that built it", async () => {
  for (const [path, code] of await closure(join(dist, "action.js"))) {
    expect(code.includes(root), path).toBe(false);
    expect(code.match(/(?:\/home\/|\/Users\/)\w+/g) ?? [], path).toEqual([]);
  }
});
