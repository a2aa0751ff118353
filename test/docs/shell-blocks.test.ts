// Every block of commands in the documentation is run, line by line, or it stands here why not. docs/getting-started.md has a test of its own.
import { cpSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { blocksOf, page, pages, root } from "./pages.ts";
import { clonesThisBuild, commandLine, fits, freePort, isServer, type Shell, startShell } from "./shell.ts";

const blocks = pages
  .filter(({ path }) => path !== "docs/getting-started.md")
  .flatMap((page) => blocksOf(page).map((block, index, all) => ({ ...block, path: page.path, next: all[index + 1] })))
  .filter(({ info }) => /^(?:sh|bash|shell|console|zsh)\b/.test(info));

/** By the page and what the block begins with. */
const notRun = new Map([
  ["README.md: node dist/cli.js demo", "test/docs/readme.test.ts runs it, with `--full`."],
  ["README.md: npm cit", "It installs, and runs this test."],
  ["CONTRIBUTING.md: npm cit", "It installs, and runs this test; CI runs all of it."],
  ["CONTRIBUTING.md: npm run proof", "It takes hours."],
  ["CONTRIBUTING.md: npm run mutate", "It runs these tests over and over."],
]);

type Step = string | ((shell: Shell) => unknown);

/** A clone's own directory, as far as commands name what is in it. */
const inClone: Step = ({ directory }) => {
  for (const part of ["dist", "examples"]) symlinkSync(join(root, part), join(directory, part));
};
const inRepository =
  (documents: string): Step =>
  async (shell) => {
    await shell.run("mkdir repository && cd repository && git init --quiet --initial-branch=main .");
    cpSync(join(root, "examples", documents), join(shell.directory, "repository", ".launchdarkly"), {
      recursive: true,
      filter: (path) => !path.endsWith(".json"),
    });
    await shell.run("git add . && git commit --quiet --message Begin");
  };
const seedOf =
  (path: string): Step =>
  ({ directory }) => {
    const seed = blocksOf(page(path)).find(({ info }) => info === "json");
    writeFileSync(join(directory, "seed.json"), seed?.text ?? "");
  };

/** The steps of each are played in one shell that starts in an empty directory: blocks, by the page and what they begin with, and what has to be there before. */
const scenes: Record<string, Step[]> = {
  "to get the command": [
    "README.md: git clone",
    "README.md: npm pack",
    (shell) => shell.run("git init --quiet --initial-branch=main storefront && cd storefront"),
    (shell) => shell.run("git remote add origin git@github.com:acme/storefront.git"),
    "README.md: ld-sync init",
  ],
  "all commands": [
    inClone,
    "docs/command-line.md: node dist/cli.js emulator",
    inRepository("storefront"),
    // `export` names its files like this, and writes over none.
    (shell) => shell.run("mv .launchdarkly/workflows/new-checkout.yaml .launchdarkly/workflows/checkout.yaml"),
    "docs/command-line.md: export LAUNCHDARKLY_API_HOST",
    "docs/documents.md: ld-sync export",
    (shell) => shell.run("rm .launchdarkly/workflows/new-checkout.yaml"),
    (shell) => shell.run("git remote add origin https://github.com/acme/storefront"),
    "docs/command-line.md: ld-sync validate",
    "docs/command-line.md: echo",
  ],
  "the emulator of LaunchDarkly": [
    inClone,
    seedOf("docs/emulator.md"),
    "docs/emulator.md: node dist/cli.js emulator launchdarkly",
  ],
  "the emulator of GitHub": [
    inClone,
    seedOf("docs/emulator-github.md"),
    (shell) => shell.run("git init --quiet --bare storefront.git"),
    "docs/emulator-github.md: node dist/cli.js emulator github",
  ],
  "an example": [
    inClone,
    "examples/README.md: node dist/cli.js emulator",
    inRepository("approval-gated"),
    "examples/README.md: export LAUNCHDARKLY_API_HOST",
  ],
};

const named = (path: string, text: string) => (name: string) => `${path}: ${text}`.startsWith(name);
const played = new Set(Object.values(scenes).flatMap((steps) => steps.filter((step) => typeof step === "string")));

test("every block is played, or it is said why not; and nothing stands here that isn't there", () => {
  const names = [...played, ...notRun.keys()];
  const times = blocks.map(({ path, text, place }) => [place, names.filter(named(path, text)).length]);
  expect(times.filter(([, count]) => count !== 1)).toEqual([]);
  expect(names.filter((name) => blocks.filter(({ path, text }) => named(path, text)(name)).length !== 1)).toEqual([]);
});

describe("what is played ends well, and prints what the page shows", () => {
  test.each(Object.entries(scenes))("%s", async (_, steps) => {
    const environment = { GIT_SSH_COMMAND: "false", npm_config_offline: "true", npm_config_update_notifier: "false" };
    const shell = await startShell({ ...environment, ...clonesThisBuild() }, commandLine);
    const ports = new Map<string, number>();
    for (const port of ["8080", "8081"]) ports.set(port, await freePort());
    const atPort = (text: string) => text.replace(/\b808[01]\b/g, (port) => String(ports.get(port)));
    for (const step of steps) {
      if (typeof step !== "string") {
        await step(shell);
        continue;
      }
      const block = blocks.find(({ path, text }) => named(path, text)(step));
      if (block === undefined) throw new Error(`There is no block ${step}.`);
      let output = "";
      for (const line of atPort(block.text).trim().split("\n")) {
        const isForeground = / emulator /.test(line) && !isServer(line);
        const ran = await shell.run(isForeground ? `${line} &` : line);
        output += ran.output;
        // A plan ends with 2 where there are changes.
        expect([0, 2], `${block.place}: ${line}\n${ran.output}`).toContain(ran.status);
      }
      const { next } = block;
      if (next?.info === "text") expect(fits(output, atPort(next.text)), `${next.place}\n${output}`).toBe(true);
    }
  });
});
