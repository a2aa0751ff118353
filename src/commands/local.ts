// Options of the command line and the environment → the request for a plan of the working tree, and a client.
import type { Configuration } from "../configuration/configuration.ts";
import { environmentsIn, resolveHost } from "../configuration/settings.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import { isUsableToken } from "../launchdarkly/http/settings.ts";
import { type Diagnostic, isError } from "../model/messages/diagnostic.ts";
import { ExpectedError } from "../model/messages/expected-error.ts";
import type { ApplyRecord } from "../model/record.ts";
import { present } from "../model/values/present.ts";
import { connectLaunchDarkly, recordingIn } from "../pipeline/connect.ts";
import { type Comparison, type Prepared, prepare } from "../pipeline/prepare.ts";
import type { PlanInputs } from "../pipeline/request.ts";
import type { Scope } from "../planning/scope/subjects.ts";
import { honourProxies } from "../proxy.ts";
import { visible } from "../reporting/escaping/visible.ts";
import { gitRepository, leftOut } from "../repository/git-repository.ts";
import type { GitRecords } from "../repository/records/git-records.ts";
import { noRepository, type Repository } from "../repository/repository.ts";
import { baseRevision } from "../repository/revisions/base-revision.ts";
import type { Snapshot } from "../repository/revisions/snapshot.ts";
import { readWorkingTree } from "../repository/revisions/working-tree.ts";
import { locateExisting } from "./location.ts";
import type { Terminal } from "./terminal/terminal.ts";

export interface LocalOptions {
  dir?: string;
  owner?: string;
  base?: string;
  scope?: Scope;
  environments?: string;
  full?: boolean;
  key?: string;
}

export interface LocalPlan extends Prepared {
  /** What is planned: the working tree as it was read. */
  documents: Snapshot;
  /** Absent outside of a repository. */
  gitRecords: GitRecords | undefined;
}

/** The working tree is compared with `--base`; else with what was applied from here last; else with the merge base with the remote's default branch. */
export async function prepareLocal(options: LocalOptions, terminal: Terminal): Promise<LocalPlan> {
  const { root, directory, inRepository } = await locateExisting(options, terminal, options.base === "none");
  if (!inRepository && options.base !== undefined && options.base !== "none")
    throw new ExpectedError(
      `There is no revision \`${options.base}\`: this is not a git repository.`,
      "Leave `--base` out, or run this inside the repository.",
    );
  const inGit = inRepository ? gitRepository(root, directory) : undefined;
  const repository: Repository = inGit ?? noRepository;
  const documents = await (inRepository ? readCheckedOut(root, directory) : readWorkingTree(root, directory));
  let comparesWithNothing = false as boolean;
  const base = async () => {
    const commit = inRepository ? await baseRevision(root, options.base) : undefined;
    comparesWithNothing = commit === undefined;
    return repository.snapshot(commit);
  };
  const comparison: Comparison = {
    head: documents,
    headIn: (other) => readWorkingTree(root, other),
    ...(options.base === undefined ? { otherwise: base } : { named: await base() }),
  };
  const inputs = { ...inputsOf(options, directory, terminal), ...(!inRepository && { diagnostics: [notRemembered] }) };
  const prepared = await prepare(repository, comparison, inputs);
  const isNew =
    inRepository &&
    options.base === undefined &&
    comparesWithNothing &&
    prepared.records.length === 0 &&
    !prepared.isDoubtful;
  const { request, records, isDoubtful } = prepared;
  const [record] = records;
  const isOverRecord = options.base !== undefined && record !== undefined && !isDoubtful;
  const more = [...(isNew ? [firstApply] : []), ...(isOverRecord ? [baseOverRecord(record)] : [])];
  return {
    ...prepared,
    request: { ...request, diagnostics: [...request.diagnostics, ...more] },
    documents,
    gitRecords: inGit?.records,
  };
}

/** With what the working tree doesn't hold of the directory: it isn't removed. */
async function readCheckedOut(root: string, directory: string): Promise<Snapshot> {
  const [tree, missing] = await Promise.all([readWorkingTree(root, directory), leftOut(root, directory)]);
  const told = new Set(tree.diagnostics.map(({ position }) => position?.file));
  return {
    ...tree,
    diagnostics: [...tree.diagnostics, ...missing.filter(({ position }) => !told.has(position?.file))],
  };
}

const firstApply: Diagnostic = {
  severity: "notice",
  code: "no-record",
  message:
    "No apply from this clone is recorded, and there is no remote with a commit to compare with: what isn't in LaunchDarkly counts as new.",
  hint: "If it was applied before, give `--base REVISION`: the revision whose documents LaunchDarkly holds.",
};

function baseOverRecord({ sha }: ApplyRecord): Diagnostic {
  return {
    severity: "warning",
    code: "base-over-record",
    message: `What LaunchDarkly holds is known from the record of the last apply, of \`${sha.slice(0, 12)}\`: \`--base\` takes its place, so what has run since can start again.`,
    hint: "Leave `--base` out, unless the record is wrong.",
  };
}

const notRemembered: Diagnostic = {
  severity: "warning",
  code: "no-record",
  message:
    "This is no git repository, so nothing is remembered: what isn't in LaunchDarkly counts as new, also where it has run and was deleted.",
  hint: "Run this inside the repository that the documents belong to.",
};

function inputsOf(options: LocalOptions, directory: string, { environment }: Terminal): PlanInputs {
  return {
    directory,
    scope: options.scope ?? "changed",
    ...present({
      owner: options.owner,
      repository: environment.GITHUB_REPOSITORY,
      environments:
        options.environments === undefined ? undefined : environmentsIn(options.environments, "--environments"),
      // `drift --full` looks in them for what no document stands for any more.
      areEnvironmentsTyped: options.full !== true,
      key: options.key,
    }),
  };
}

export async function localClient(
  { policies }: { policies: Pick<Configuration, "requests" | "service"> },
  terminal: Terminal,
  may: "read" | "write" = "read",
): Promise<LaunchDarkly> {
  const { host, token, fetch } = await localAccess(terminal, may);
  return connectLaunchDarkly(host, token, may, policies, terminal.onRequest, fetch);
}

/** Where LaunchDarkly is, the token for it, and what sends requests where they are recorded; from here on the environment's proxies are honoured. */
export async function localAccess(
  { environment, err, paint }: Pick<Terminal, "environment" | "err" | "paint">,
  may: "read" | "write" = "read",
) {
  const token = environment.LAUNCHDARKLY_ACCESS_TOKEN;
  if (token === undefined || token === "")
    throw new ExpectedError(
      "There is no LaunchDarkly access token.",
      `Put one into the environment variable LAUNCHDARKLY_ACCESS_TOKEN; ${may === "read" ? "a reader's is enough to plan" : "it has to be a writer's"}.`,
    );
  if (!isUsableToken(token))
    throw new ExpectedError(
      "The LaunchDarkly access token holds blanks, line breaks or characters that no token has.",
      "Put just the token into LAUNCHDARKLY_ACCESS_TOKEN.",
    );
  await honourProxies(environment);
  const { host, diagnostics } = resolveHost(environment.LAUNCHDARKLY_API_HOST);
  for (const diagnostic of diagnostics) {
    if (isError(diagnostic)) throw new ExpectedError(`LAUNCHDARKLY_API_HOST: ${diagnostic.message}`, diagnostic.hint);
    err(`${paint.yellow("warning")}: ${visible(diagnostic.message)}\n`);
  }
  return { host, token, fetch: await recordingHere(token, { environment, err, paint }) };
}

/** What sends requests where the environment asks for a recording. */
export function recordingHere(
  token: string,
  { environment, err, paint }: Pick<Terminal, "environment" | "err" | "paint">,
) {
  const warn = (message: string) => err(`${paint.yellow("warning")}: ${visible(message)}\n`);
  return recordingIn(environment, token, warn);
}
