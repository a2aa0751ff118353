// `--dir` and the working directory → where the documents are.
import { lstat, realpath } from "node:fs/promises";
import { posix, relative, resolve, sep } from "node:path";
import { standardDirectory } from "../configuration/settings.ts";
import { ExpectedError } from "../model/messages/expected-error.ts";
import { joined } from "../model/values/words.ts";
import { repositoryRoot, workTreeAbove } from "../repository/revisions/git.ts";
import type { Terminal } from "./terminal/terminal.ts";

export interface Location {
  /** The repository's root, or the working directory outside of one. */
  root: string;
  /** The documents' directory from there, with forward slashes. */
  directory: string;
  inRepository: boolean;
}

/** The directory need not exist. Where none is named, it is the nearest one from here up to the root, as git looks for its own. `offline`: without git, or where it fails, as outside of a repository. */
export async function locate(
  { dir }: { dir?: string },
  { workingDirectory, environment }: Pick<Terminal, "workingDirectory" | "environment">,
  offline = false,
): Promise<Location> {
  const here = await realpath(workingDirectory);
  const repository = await (offline ? workTreeAbove : repositoryRoot)(here).catch((error: unknown) => {
    if (offline && error instanceof ExpectedError) return undefined;
    throw error;
  });
  const root = repository ?? here;
  const directory = relative(root, resolve(here, dir ?? standardDirectory))
    .split(sep)
    .join("/");
  if (directory === "")
    throw new ExpectedError(
      `The documents can't lie in ${root} itself.`,
      "Put them into a directory of their own, such as `.launchdarkly`.",
    );
  if (directory.startsWith("..") && dir === undefined) throw outside(here, root, environment);
  if (directory.startsWith(".."))
    throw new ExpectedError(
      `The directory ${dir} is not inside ${root}.`,
      "Run this inside the repository that holds it.",
    );
  const found = dir === undefined ? await nearest(root, directory) : directory;
  return { root, directory: found, inRepository: repository !== undefined };
}

/** Only where git is told of a work tree elsewhere. */
function outside(here: string, root: string, environment: NodeJS.ProcessEnv): ExpectedError {
  const set = ["GIT_DIR", "GIT_WORK_TREE"].filter((name) => environment[name] !== undefined);
  const why = set.length === 0 ? "" : ` (${joined(set, "and")} ${set.length === 1 ? "is" : "are"} set)`;
  const unset = set.length === 0 ? "" : `, or unset ${joined(set, "and")}`;
  return new ExpectedError(
    `The working directory ${here} is not inside ${root}, which git takes for the work tree${why}.`,
    `Change into the work tree, or name the documents' directory with \`--dir\`${unset}.`,
  );
}

/** The same; a directory that was named must exist. */
export async function locateExisting(
  options: { dir?: string },
  terminal: Terminal,
  offline = false,
): Promise<Location> {
  const location = await locate(options, terminal, offline);
  const { root, directory } = location;
  if (options.dir === undefined || (await exists(resolve(root, directory)))) return location;
  const isAtRoot = await exists(resolve(root, options.dir));
  throw new ExpectedError(
    `There is no directory ${options.dir}.`,
    isAtRoot ? `It is looked for from where the command is run: there is one in ${root}.` : "Correct `--dir`.",
  );
}

/** Where there is none, the root's: records may still know documents of a directory that was removed. */
async function nearest(root: string, directory: string): Promise<string> {
  const above = posix.dirname(posix.dirname(directory));
  if (posix.dirname(directory) === "." || (await exists(resolve(root, directory)))) return directory;
  return nearest(root, posix.join(above, standardDirectory));
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
