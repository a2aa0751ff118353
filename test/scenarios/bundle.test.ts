// The shipped bundle itself: what is in it.
import { readdir, readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { dist, execute, root } from "./world.ts";

const anyImport = /(?:\bfrom|\bimport\(?)\s*"(\.[^"]+)"/g;
const importAtStart = /(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g;

/** A bundle and everything that it imports, statically or when it is needed, unless `imports` says otherwise. */
async function closure(
  entry: string,
  imports = anyImport,
  found = new Map<string, string>(),
): Promise<Map<string, string>> {
  if (found.has(entry)) return found;
  const code = await readFile(entry, "utf8");
  found.set(entry, code);
  const imported = [...code.matchAll(imports)].map(([, path = ""]) => join(dirname(entry), path));
  for (const path of imported) await closure(path, imports, found);
  return found;
}

/** The modules that a file of the bundle is made of: each is named in a comment above it. */
const modulesIn = (code: string) => [
  ...new Set([...code.matchAll(/^\/\/ ((?:src|node_modules)\/\S+)$/gm)].map(([, name = ""]) => name)),
];

/** What belongs to the emulators or to the command line alone. */
const notForTheAction = [
  "src/emulators/",
  "src/cli.ts",
  "src/commands/",
  "src/exporting/",
  "src/initial/",
  "node_modules/commander/",
  "node_modules/fast-wrap-ansi/",
];

test.each(["action.js", "post.js"])("%s loads nothing of the emulators or of the command line", async (entry) => {
  const modules = [...(await closure(join(dist, entry))).values()].flatMap(modulesIn);
  expect(modules).toContain(`src/${entry.replace(".js", ".ts")}`);
  expect(modules.filter((name) => notForTheAction.some((start) => name.startsWith(start)))).toEqual([]);
});

test.each(["action.js", "cli.js"])("%s loads what policies need only where there are any", async (entry) => {
  const needed = ["node_modules/ajv/", "node_modules/re2js/", "src/generated/policy.js", "src/policies/compile.ts"];
  const among = async (imports: RegExp) => {
    const modules = [...(await closure(join(dist, entry), imports)).values()].flatMap(modulesIn);
    return needed.filter((start) => modules.some((name) => name.startsWith(start)));
  };
  expect([await among(importAtStart), await among(anyImport)]).toEqual([[], needed]);
});

test("the command line brings all of that", async () => {
  const modules = [...(await closure(join(dist, "cli.js"))).values()].flatMap(modulesIn);
  expect(notForTheAction.filter((start) => !modules.some((name) => name.startsWith(start)))).toEqual([]);
});

test("no module is shipped twice", async () => {
  const files = await Promise.all(["action.js", "post.js", "cli.js"].map((entry) => closure(join(dist, entry))));
  const modules = [...new Map(files.flatMap((found) => [...found])).values()].flatMap(modulesIn);
  expect(modules.filter((name, index) => modules.indexOf(name) !== index)).toEqual([]);
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
    .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
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
