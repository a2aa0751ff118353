// Options of the command line and the environment → snapshots, settings and a client, from the local repository.
import { relative, resolve, sep } from "node:path";
import { settleHost, standardDirectory } from "../configuration/settings.ts";
import { baseRevision, readRevisionFiles, repositoryRoot } from "../github/local-git.ts";
import { emptySnapshot, type Snapshot } from "../github/snapshot.ts";
import { readWorkingTree } from "../github/working-tree.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import { isError } from "../model/diagnostic.ts";
import type { Scope } from "../planning/subjects.ts";
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

/** The repository's root, or the working directory outside of one, and the documents' directory from there. */
export async function locate(
  { dir }: LocalOptions,
  { workingDirectory }: Terminal,
): Promise<{ root: string; directory: string }> {
  const root = (await repositoryRoot(workingDirectory)) ?? workingDirectory;
  const directory = relative(root, resolve(workingDirectory, dir ?? standardDirectory))
    .split(sep)
    .join("/");
  if (directory === "" || directory.startsWith(".."))
    throw new CommandError(
      `The directory ${dir} is not inside ${root}.`,
      "Run this inside the repository that holds it.",
    );
  return { root, directory };
}

async function localSnapshots(
  options: LocalOptions,
  terminal: Terminal,
): Promise<{ head: Snapshot; base: Snapshot; directory: string }> {
  const { root, directory } = await locate(options, terminal);
  const head = await readWorkingTree(root, directory);
  const inRepository = (await repositoryRoot(root)) !== undefined;
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
    ...(environments && { environments }),
    ...(options.key !== undefined && { key: options.key }),
  });
}

export function localClient({ policies }: PlanRequest, { environment, err, paint }: Terminal): LaunchDarkly {
  const token = environment.LAUNCHDARKLY_ACCESS_TOKEN;
  if (token === undefined || token === "")
    throw new CommandError(
      "There is no LaunchDarkly access token.",
      "Put one into the environment variable LAUNCHDARKLY_ACCESS_TOKEN; a reader's is enough to plan.",
    );
  const { host, diagnostics } = settleHost(environment.LAUNCHDARKLY_API_HOST);
  for (const diagnostic of diagnostics) {
    if (isError(diagnostic)) throw new CommandError(`LAUNCHDARKLY_API_HOST: ${diagnostic.message}`, diagnostic.hint);
    err(`${paint.yellow("warning")}: ${diagnostic.message}\n`);
  }
  return connectLaunchDarkly(host, token, policies.requests);
}
