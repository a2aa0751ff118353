// `init`: a repository → its configuration, the workflow files and the roles. A file that is there already stays as it is. Exit 0 written or all there, 1 error.

import { lstat, mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { readRevision } from "../configuration/revision.ts";
import { type InitialFile, initialFiles } from "../initial/files.ts";
import { nextSteps, type Step } from "../initial/next-steps.ts";
import { isError } from "../model/messages/diagnostic.ts";
import { ExpectedError, messageOf } from "../model/messages/expected-error.ts";
import type { ExitCode } from "../pipeline/exit-code.ts";
import { json } from "../reporting/escaping/visible.ts";
import { diagnosticsText } from "../reporting/text.ts";
import { readWorkingTree } from "../repository/revisions/working-tree.ts";
import { branchWarning, repositoryOf, type SetUpOptions, surroundingsOf } from "./init-repository.ts";
import { locate } from "./location.ts";
import { linesIn, type Terminal, told } from "./terminal/terminal.ts";

export type InitOptions = SetUpOptions & { format: "text" | "json" };

export async function init(options: InitOptions, terminal: Terminal): Promise<ExitCode> {
  const { out, err, say, paint } = terminal;
  const location = await locate(options, terminal, true);
  const { root, directory } = location;
  const tree = await readWorkingTree(root, directory);
  const existing = readRevision(tree.files, directory, "head");
  const broken = [...tree.diagnostics, ...existing.diagnostics].filter(isError);
  if (broken.length > 0) {
    if (options.format === "json") out(`${json({ version: 1, files: [], kept: [], diagnostics: broken })}\n`);
    else err(`${diagnosticsText(broken, paint, linesIn(tree.files, terminal))}\n\n`);
    err(paint.red(`Nothing is written while what is in ${directory} is not valid.\n`));
    return 1;
  }
  const setUp = await repositoryOf(options, location, existing, terminal);
  const { repository, branchFrom } = setUp;
  const files = initialFiles(repository, existing.count === 0);
  const kept = await presentOf(root, files);
  const missing = files.filter((file) => !kept.includes(file));
  for (const { path } of missing) await refuseBlocked(root, path);
  for (const file of missing) await write(root, file);
  const namesBranch = missing.some(({ text }) => text.includes("branches:"));
  const warnings = [...setUp.warnings, ...(namesBranch ? branchWarning(setUp) : [])];
  const here = await realpath(terminal.workingDirectory);
  const fromHere = ({ path }: InitialFile) => relative(here, join(root, path));
  const next =
    missing.length === 0
      ? []
      : nextSteps(repository, await surroundingsOf(repository, location, existing, terminal.environment));
  if (options.format === "json") {
    const { branch } = repository;
    const lists = { files: missing.map(fromHere), kept: kept.map(fromHere), diagnostics: warnings };
    out(`${json({ version: 1, ...lists, branch: { name: branch, from: branchFrom }, next })}\n`);
    return 0;
  }
  for (const file of missing) out(`${fromHere(file)}\n`);
  for (const { path } of kept) say(`${paint.yellow("notice")}: ${path} is there already, and stays as it is.\n`);
  const shown = told(warnings, terminal);
  if (shown.length > 0) err(`${diagnosticsText(shown, paint, linesIn(tree.files, terminal))}\n`);
  if (next.length === 0) say("Nothing is missing.\n");
  else tellNext(next, root !== here, terminal);
  return 0;
}

function tellNext(steps: readonly Step[], isElsewhere: boolean, { say, sayCommand }: Terminal): void {
  say(`\nNext${isElsewhere ? ", in the repository's root" : ""}:\n`);
  for (const [index, { text, commands }] of steps.entries()) {
    say(`\n${index + 1}. ${text}\n`);
    for (const command of commands) sayCommand(`     ${command}`);
  }
}

async function presentOf(root: string, files: readonly InitialFile[]): Promise<InitialFile[]> {
  const found = await Promise.all(
    files.map(({ path }) =>
      lstat(join(root, path)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return files.filter((_, index) => found[index]);
}

/** Called before anything is written: a file in the place of a directory would make it fail half-way, and a link could lead out of the repository. */
async function refuseBlocked(root: string, path: string): Promise<void> {
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    const stat = await lstat(join(root, parent)).catch(() => undefined);
    if (stat !== undefined && !stat.isDirectory())
      throw new ExpectedError(`${parent} is not a directory, so nothing is written.`, "Move it out of the way.");
  }
}

async function write(root: string, { path, text }: InitialFile): Promise<void> {
  try {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text, { flag: "wx" });
  } catch (error) {
    throw new ExpectedError(
      `${path} can't be written: ${messageOf(error)}.`,
      "Mend that, and run it again: what has been written stays.",
    );
  }
}
