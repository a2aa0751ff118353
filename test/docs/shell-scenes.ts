// The blocks of commands in the documentation, and how each is played, or why it isn't. docs/getting-started.md has a test of its own.
import { cpSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { blocksOf, page, pages, root } from "./pages.ts";
import type { Shell } from "./shell.ts";

export const blocks = pages
  .filter(({ path }) => path !== "docs/getting-started.md")
  .flatMap((page) => blocksOf(page).map((block, index, all) => ({ ...block, path: page.path, next: all[index + 1] })))
  .filter(({ info }) => /^(?:sh|bash|shell|console|zsh)\b/.test(info));

/** By the page and what the block begins with. */
export const notRun = new Map([
  ["README.md: node dist/cli.js demo", "test/docs/readme.test.ts runs it, with `--full`."],
  ["README.md: npm cit", "It installs, and runs this test."],
  ["CONTRIBUTING.md: npm cit", "It installs, and runs this test; CI runs all of it."],
  ["CONTRIBUTING.md: npm run proof", "It takes hours."],
  ["CONTRIBUTING.md: npm run bench", "It takes minutes, and its figures are the machine's."],
  [
    "CONTRIBUTING.md: export LAUNCHDARKLY_RECORD",
    "It needs an account; test/recording/replaying.test.ts does the same.",
  ],
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
export const scenes: Record<string, Step[]> = {
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
    "docs/recordings.md: LAUNCHDARKLY_RECORD=recording ld-sync plan",
    "docs/recordings.md: ld-sync emulator launchdarkly --replay",
    (shell) => shell.run("rm .launchdarkly/workflows/new-checkout.yaml"),
    (shell) => shell.run("git remote add origin https://github.com/acme/storefront"),
    "docs/policies.md: ld-sync validate",
    "docs/command-line.md: ld-sync validate",
    "docs/doctor.md: ld-sync doctor",
    "docs/command-line.md: echo",
    "docs/probe.md: ld-sync probe",
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

/** The blocks that are meant by a name: one, in the end. */
export function blocksCalled(name: string): typeof blocks {
  return blocks.filter(({ path, text }) => `${path}: ${text}`.startsWith(name));
}
