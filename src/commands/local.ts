// Options of the command line and the environment → snapshots, settings and a client, from the local repository.
import { lstat, realpath } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import type { Configuration } from "../configuration/configuration.ts";
import { isUsableToken, settleHost, standardDirectory } from "../configuration/settings.ts";
import { baseRevision, GitError, readRevisionFiles, repositoryRoot } from "../github/local-git.ts";
import { emptySnapshot, type Snapshot } from "../github/snapshot.ts";
import { readWorkingTree } from "../github/working-tree.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import { isError } from "../model/diagnostic.ts";
import type { Scope } from "../planning/subjects.ts";
import { honourProxies } from "../proxy.ts";
import { connectLaunchDarkly } from "./connect.ts";
import type { PlanRequest } from "./planning.ts";
import { preparePlan } from "./prepare.ts";
import { CommandError, type Terminal } from "./terminal.ts";

export interface LocalOptions {
  dir?: string;
  owner?: string;
  base?: string;
  scope?: Scope;
  environments?: string;
  key?: string;
}

export interface Place {
  /** The repository's root, or the working directory outside of one. */
  root: string;
  /** The documents' directory from there. */
  directory: string;
  inRepository: boolean;
}

/** Offline, a git that fails or is missing is no reason to stop. */
export async function locate({ dir }: LocalOptions, { workingDirectory }: Terminal, offline = false): Promise<Place> {
  const here = await realpath(workingDirectory);
  const repository = await repositoryRoot(here).catch((error: unknown) => {
    if (offline && error instanceof GitError) return undefined;
    throw error;
  });
  const root = repository ?? here;
  const directory = relative(root, resolve(here, dir ?? standardDirectory))
    .split(sep)
    .join("/");
  if (directory === "" || directory.startsWith(".."))
    throw new CommandError(
      `The directory ${dir} is not inside ${root}.`,
      "Run this inside the repository that holds it.",
    );
  const exists = await lstat(resolve(root, directory)).then(
    () => true,
    () => false,
  );
  if (dir !== undefined && !exists) throw new CommandError(`There is no directory ${dir}.`, "Correct `--dir`.");
  return { root, directory, inRepository: repository !== undefined };
}

async function localSnapshots(
  options: LocalOptions,
  terminal: Terminal,
): Promise<{ head: Snapshot; base: Snapshot; directory: string }> {
  const { root, directory, inRepository } = await locate(options, terminal, options.base === "none");
  if (!inRepository && options.base !== undefined && options.base !== "none")
    throw new CommandError(
      `There is no revision \`${options.base}\`: this is not a git repository.`,
      "Leave `--base` out, or run this inside the repository.",
    );
  const head = await readWorkingTree(root, directory);
  const base = inRepository
    ? await readRevisionFiles(root, await baseRevision(root, options.base), directory)
    : emptySnapshot;
  return { head, base, directory };
}

export async function localRequest(options: LocalOptions, terminal: Terminal): Promise<PlanRequest> {
  const { head, base, directory } = await localSnapshots(options, terminal);
  const environments = options.environments
    ?.split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const repository = terminal.environment.GITHUB_REPOSITORY;
  return preparePlan(head, base, {
    directory,
    scope: options.scope ?? "changed",
    ...(options.owner !== undefined && { owner: options.owner }),
    ...(repository !== undefined && { repository }),
    ...(environments && environments.length > 0 && { environments }),
    ...(options.key !== undefined && { key: options.key }),
  });
}

export async function localClient(
  { policies }: { policies: Pick<Configuration, "requests"> },
  { environment, err, paint }: Terminal,
): Promise<LaunchDarkly> {
  const token = environment.LAUNCHDARKLY_ACCESS_TOKEN;
  if (token === undefined || token === "")
    throw new CommandError(
      "There is no LaunchDarkly access token.",
      "Put one into the environment variable LAUNCHDARKLY_ACCESS_TOKEN; a reader's is enough to plan.",
    );
  if (!isUsableToken(token))
    throw new CommandError(
      "The LaunchDarkly access token holds blanks, line breaks or characters that no token has.",
      "Put just the token into LAUNCHDARKLY_ACCESS_TOKEN.",
    );
  await honourProxies(environment);
  const { host, diagnostics } = settleHost(environment.LAUNCHDARKLY_API_HOST);
  for (const diagnostic of diagnostics) {
    if (isError(diagnostic)) throw new CommandError(`LAUNCHDARKLY_API_HOST: ${diagnostic.message}`, diagnostic.hint);
    err(`${paint.yellow("warning")}: ${diagnostic.message}\n`);
  }
  return connectLaunchDarkly(host, token, policies.requests);
}
