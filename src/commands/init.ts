// `init`: a repository → its configuration, the workflow files and the roles. A file that is there already stays as it is. Exit 0 written or all there, 1 error.

import { lstat, mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { standardConfiguration } from "../configuration/configuration.ts";
import { type Revision, readRevision } from "../configuration/revision.ts";
import { resolveOwner, standardDirectory } from "../configuration/settings.ts";
import { checkName } from "../github/check-run.ts";
import { type InitialFile, initialFiles, type Repository } from "../initial/files.ts";
import { nextSteps } from "../initial/next-steps.ts";
import { isError } from "../model/diagnostic.ts";
import { ExpectedError, messageOf } from "../model/expected-error.ts";
import { present } from "../model/values/present.ts";
import type { ExitCode } from "../pipeline/exit-code.ts";
import { json } from "../reporting/escaping/visible.ts";
import { diagnosticsText } from "../reporting/text.ts";
import { defaultBranch, originName } from "../repository/git.ts";
import { readWorkingTree } from "../repository/working-tree.ts";
import { version } from "../version.ts";
import type { LocalOptions } from "./local.ts";
import { type Location, locate } from "./location.ts";
import { linesIn, type Terminal } from "./terminal.ts";

export type InitOptions = Pick<LocalOptions, "dir" | "owner"> & { project?: string; format: "text" | "json" };

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
  const repository = await repositoryOf(options, location, existing, terminal);
  const files = initialFiles(repository, existing.count === 0);
  const kept = await presentOf(root, files);
  const missing = files.filter((file) => !kept.includes(file));
  for (const { path } of missing) await refuseBlocked(root, path);
  for (const file of missing) await write(root, file);
  const here = await realpath(terminal.workingDirectory);
  const fromHere = ({ path }: InitialFile) => relative(here, join(root, path));
  if (options.format === "json") {
    out(`${json({ version: 1, files: missing.map(fromHere), kept: kept.map(fromHere), diagnostics: [] })}\n`);
    return 0;
  }
  for (const file of missing) out(`${fromHere(file)}\n`);
  for (const { path } of kept) say(`${paint.yellow("notice")}: ${path} is there already, and stays as it is.\n`);
  say(
    missing.length === 0
      ? "Nothing is missing.\n"
      : `\n${nextSteps(repository, await checkOf(repository, location, existing, terminal))}`,
  );
  return 0;
}

/** The name of the check run, as GitHub will show it. */
async function checkOf(
  { owner }: Repository,
  { root, inRepository }: Location,
  { configuration }: Revision,
  { environment }: Terminal,
): Promise<string> {
  const instance = configuration?.owner ?? owner;
  const name = (inRepository ? await originName(root) : undefined) ?? environment.GITHUB_REPOSITORY ?? instance;
  const [of = "", repo = ""] = name.split("/");
  return checkName({ owner: of, repo }, instance === "" ? name : instance);
}

async function repositoryOf(
  options: InitOptions,
  location: Location,
  existing: Revision,
  terminal: Terminal,
): Promise<Repository> {
  const { directory, root, inRepository } = location;
  const { project } = options;
  if (!/^[\p{L}\p{N}._ /-]+$/u.test(directory))
    throw new ExpectedError(
      `The directory ${directory} can't be named in a workflow file.`,
      "Use letters, digits, blanks and . _ - / only.",
    );
  if (project !== undefined && !/^[\w.-]+$/.test(project))
    throw new ExpectedError(
      `\`${project}\` is no key of a project.`,
      "A key has letters, digits and . _ - only; LaunchDarkly shows it in the project's settings.",
    );
  return {
    directory,
    owner: await ownerOf(options, location, existing, terminal),
    branch: (inRepository ? await defaultBranch(root) : undefined) ?? "main",
    version,
    ...(directory !== standardDirectory && { label: labelOf(directory) }),
    ...present({ project }),
  };
}

/** A configuration that is there is not changed, so `--owner` must not differ from it. */
async function ownerOf(
  { owner }: InitOptions,
  { root, directory, inRepository }: Location,
  { configuration }: Revision,
  { environment }: Terminal,
): Promise<string> {
  if (configuration !== undefined) {
    if (owner !== undefined && owner !== configuration.owner)
      throw new ExpectedError(
        `The configuration in ${directory} ${configuration.owner === undefined ? "names no owner" : `names the owner \`${configuration.owner}\``}, not \`${owner}\`.`,
        "Change it there, or leave `--owner` out.",
      );
    return configuration.owner ?? "";
  }
  const repository = (inRepository ? await originName(root) : undefined) ?? environment.GITHUB_REPOSITORY;
  const resolved = resolveOwner({
    directory,
    configuration: standardConfiguration,
    ...present({ owner, repository }),
  });
  if ("diagnostic" in resolved)
    throw new ExpectedError(
      resolved.diagnostic.message,
      directory === standardDirectory
        ? "Give `--owner`; the repository's full name is a good one."
        : "Give `--owner`, one that no other directory has.",
    );
  if (resolved.owners.owner.length > mostOwner || /[\p{Cc}\p{Cf}]/u.test(resolved.owners.owner))
    throw new ExpectedError(
      `The owner is longer than ${mostOwner} characters, or holds some that can't be seen.`,
      "Give another `--owner`; the repository's full name is a good one.",
    );
  return resolved.owners.owner;
}

/** Characters, as in schemas/config.schema.json. */
const mostOwner = 200;

/** `services/shop/.launchdarkly` → `services-shop`. */
function labelOf(directory: string): string {
  const words = directory
    .replace(/\/\.launchdarkly$/, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join("-") ?? "documents";
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
