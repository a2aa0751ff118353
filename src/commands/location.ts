// `--dir` and the working directory → where the documents are.
import { lstat, realpath } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { standardDirectory } from "../configuration/settings.ts";
import { ExpectedError } from "../model/expected-error.ts";
import { repositoryRoot } from "../repository/git.ts";
import type { Terminal } from "./terminal.ts";

export interface Location {
  /** The repository's root, or the working directory outside of one. */
  root: string;
  /** The documents' directory from there, with forward slashes. */
  directory: string;
  inRepository: boolean;
}

/** The directory need not exist. `offline`: where git fails or is missing, this counts as no repository. */
export async function locate(
  { dir }: { dir?: string },
  { workingDirectory }: Terminal,
  offline = false,
): Promise<Location> {
  const here = await realpath(workingDirectory);
  const repository = await repositoryRoot(here).catch((error: unknown) => {
    if (offline && error instanceof ExpectedError) return undefined;
    throw error;
  });
  const root = repository ?? here;
  const directory = relative(root, resolve(here, dir ?? standardDirectory))
    .split(sep)
    .join("/");
  if (directory === "" || directory.startsWith(".."))
    throw new ExpectedError(
      `The directory ${dir} is not inside ${root}.`,
      "Run this inside the repository that holds it.",
    );
  return { root, directory, inRepository: repository !== undefined };
}

/** The same; a directory that was named must exist. */
export async function locateExisting(
  options: { dir?: string },
  terminal: Terminal,
  offline = false,
): Promise<Location> {
  const location = await locate(options, terminal, offline);
  const exists = await lstat(resolve(location.root, location.directory)).then(
    () => true,
    () => false,
  );
  if (options.dir !== undefined && !exists)
    throw new ExpectedError(`There is no directory ${options.dir}.`, "Correct `--dir`.");
  return location;
}
