// Options of the command line and the environment → snapshots, settings and a client, from the local repository.

import { lstat, realpath } from "node:fs/promises";
import { hostname } from "node:os";
import { relative, resolve, sep } from "node:path";
import type { Configuration } from "../configuration/configuration.ts";
import { isUsableToken, resolveHost, standardDirectory } from "../configuration/settings.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import { isError } from "../model/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { present } from "../model/present.ts";
import type { ApplyRecord } from "../model/record.ts";
import { connectLaunchDarkly } from "../pipeline/connect.ts";
import type { PlanRequest } from "../pipeline/gather.ts";
import { type PlanInputs, preparePlan } from "../pipeline/prepare.ts";
import { applyRecord } from "../planning/scope/apply-record.ts";
import type { Scope } from "../planning/scope/subjects.ts";
import { isCommit, revisionOf } from "../planning/scope/undone.ts";
import { honourProxies } from "../proxy.ts";
import { visible } from "../reporting/safety.ts";
import { baseRevision, GitError, readRevisionFiles, repositoryRoot } from "../repository/git.ts";
import { commitDocuments, readLocalRecord, writeLocalRecord } from "../repository/git-record.ts";
import { emptySnapshot } from "../repository/snapshot.ts";
import { readWorkingTree } from "../repository/working-tree.ts";
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

/** Where the documents are to be, whether they are there yet or not. Offline, a git that fails or is missing is no reason to stop. */
export async function placeOf({ dir }: LocalOptions, { workingDirectory }: Terminal, offline = false): Promise<Place> {
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
  return { root, directory, inRepository: repository !== undefined };
}

/** The same, of a directory that has to be there if it was named. */
export async function locate(options: LocalOptions, terminal: Terminal, offline = false): Promise<Place> {
  const { dir } = options;
  const place = await placeOf(options, terminal, offline);
  const exists = await lstat(resolve(place.root, place.directory)).then(
    () => true,
    () => false,
  );
  if (dir !== undefined && !exists) throw new CommandError(`There is no directory ${dir}.`, "Correct `--dir`.");
  return place;
}

export interface LocalRequest extends PlanRequest {
  /** Where a record can be left: nowhere outside of a repository, nor of a part of the documents. */
  recordPlace?: { root: string; directory: string };
  /** The record of the last apply from here. */
  record?: ApplyRecord;
}

/** Base is what `--base` says, else what was applied from here last, else the merge base with the remote's default branch. */
export async function localRequest(options: LocalOptions, terminal: Terminal): Promise<LocalRequest> {
  const { root, directory, inRepository } = await locate(options, terminal, options.base === "none");
  if (!inRepository && options.base !== undefined && options.base !== "none")
    throw new CommandError(
      `There is no revision \`${options.base}\`: this is not a git repository.`,
      "Leave `--base` out, or run this inside the repository.",
    );
  const head = await readWorkingTree(root, directory);
  const inputs = inputsOf(options, directory, terminal);
  if (!inRepository) return preparePlan(head, emptySnapshot, inputs);
  const place = options.key === undefined && { recordPlace: { root, directory } };
  const { instance } = preparePlan(head, emptySnapshot, inputs);
  const record = await readLocalRecord(root, instance);
  const kept = { ...place, ...present({ record }) };
  if (options.base !== undefined || record === undefined) {
    const base = await readRevisionFiles(root, await baseRevision(root, options.base), directory);
    return { ...preparePlan(head, base, inputs), ...kept };
  }
  const revisions = new Set(record.undone.map((entry) => revisionOf(entry, record)));
  const read = async (revision: string) =>
    [revision, await readRevisionFiles(root, isCommit(revision) ? revision : undefined, directory)] as const;
  const undone = { record, revisions: new Map(await Promise.all([...revisions].map(read))) };
  const base = await readRevisionFiles(root, record.sha, directory);
  return { ...preparePlan(head, base, { ...inputs, undone }), ...kept };
}

function inputsOf(options: LocalOptions, directory: string, { environment }: Terminal): PlanInputs {
  const environments = options.environments
    ?.split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const repository = environment.GITHUB_REPOSITORY;
  return {
    directory,
    scope: options.scope ?? "changed",
    ...present({ owner: options.owner, repository }),
    ...(environments && environments.length > 0 && { environments }),
    ...present({ key: options.key }),
  };
}

/** What was carried out, and what is still to be done, for the next plan made here. */
export async function leaveLocalRecord(
  { recordPlace, record: before, instance }: LocalRequest,
  plan: Plan,
  outcomes: readonly Outcome[],
  isAllowed: boolean,
): Promise<void> {
  if (recordPlace === undefined) return;
  const { root, directory } = recordPlace;
  const seen = new Set(plan.operations.map(({ digest }) => digest));
  const record = applyRecord({
    plan: { ...plan, head: await commitDocuments(root, directory, instance) },
    outcomes,
    reviewed: seen,
    allowed: isAllowed ? seen : new Set(),
    run: hostname(),
    before,
  });
  if (record !== undefined) await writeLocalRecord(root, instance, record);
}

export async function localClient(
  { policies }: { policies: Pick<Configuration, "requests"> },
  { environment, err, paint }: Terminal,
  may: "read" | "write" = "read",
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
  const { host, diagnostics } = resolveHost(environment.LAUNCHDARKLY_API_HOST);
  for (const diagnostic of diagnostics) {
    if (isError(diagnostic)) throw new CommandError(`LAUNCHDARKLY_API_HOST: ${diagnostic.message}`, diagnostic.hint);
    err(`${paint.yellow("warning")}: ${visible(diagnostic.message)}\n`);
  }
  return connectLaunchDarkly(host, token, may, policies.requests);
}
