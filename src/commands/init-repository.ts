// Options of `init` and a place → what the files to write are about: owner, branch, projects; and what the steps after it need to know.
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { parseConfiguration, standardConfiguration } from "../configuration/configuration.ts";
import { configurationName, type Revision } from "../configuration/revision.ts";
import { resolveHost, resolveOwner, standardDirectory } from "../configuration/settings.ts";
import { checkName } from "../github/check-run.ts";
import type { Repository } from "../initial/files.ts";
import type { Surroundings } from "../initial/next-steps.ts";
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import { ExpectedError, messageOf } from "../model/messages/expected-error.ts";
import { present } from "../model/values/present.ts";
import { defaultBranch } from "../repository/revisions/default-branch.ts";
import { attempt, git, originName, originUrl } from "../repository/revisions/git.ts";
import { isReleased, version } from "../version.ts";
import type { LocalOptions } from "./local.ts";
import type { Location } from "./location.ts";
import type { Terminal } from "./terminal/terminal.ts";

export type SetUpOptions = Pick<LocalOptions, "dir" | "owner"> & {
  project?: string;
  environment?: string[];
  branch?: string;
};

interface SetUp {
  repository: Repository;
  /** How it is known. */
  branchFrom: "option" | "remote" | "fetched" | "current" | "assumed";
  warnings: Diagnostic[];
}

export async function repositoryOf(
  options: SetUpOptions,
  location: Location,
  existing: Revision,
  terminal: Terminal,
): Promise<SetUp> {
  const { directory } = location;
  const { project, environment: environments } = options;
  if (!/^[\p{L}\p{N}._ /-]+$/u.test(directory))
    throw new ExpectedError(
      `The directory ${directory} can't be named in a workflow file.`,
      "Use letters, digits, blanks and . _ - / only.",
    );
  checkKeys(project === undefined ? [] : [project], "project");
  checkKeys(environments ?? [], "environment");
  const owner = await ownerOf(options, location, existing, terminal);
  const others = await otherOwners(location, terminal.environment);
  refuseTaken(owner, others);
  const label = directory === standardDirectory ? undefined : labelOf(directory);
  refuseTakenLabel(directory, label, others);
  const { branch, from } = await branchOf(options, location);
  return {
    repository: {
      directory,
      owner,
      branch,
      version,
      ...present({ label, project, environments: environments && [...new Set(environments)] }),
    },
    branchFrom: from,
    warnings: others.flatMap(({ problem }) => problem ?? []),
  };
}

function checkKeys(keys: readonly string[], of: "project" | "environment"): void {
  const wrong = keys.find((key) => !/^[\w.-]+$/.test(key));
  if (wrong === undefined) return;
  const several = of === "environment" ? " Several are given by the option several times." : "";
  throw new ExpectedError(
    `\`${wrong}\` is no key of ${of === "project" ? "a project" : "an environment"}.`,
    `A key has letters, digits and . _ - only; LaunchDarkly shows it in the project's settings.${several}`,
  );
}

/** The only one that is applied, so it isn't guessed in silence. */
async function branchOf(
  { branch }: SetUpOptions,
  { root, inRepository }: Location,
): Promise<{ branch: string; from: SetUp["branchFrom"] }> {
  const found =
    branch === undefined
      ? ((inRepository ? await defaultBranch(root) : undefined) ?? { branch: "main", from: "assumed" as const })
      : { branch, from: "option" as const };
  const isValid = (await attempt(root, ["check-ref-format", `refs/heads/${found.branch}`])) !== undefined;
  const isOption = found.branch.startsWith("-");
  if (isOption || (!isValid && (await attempt(root, ["--version"])) !== undefined))
    throw new ExpectedError(`\`${found.branch}\` is no name of a branch.`, "Correct `--branch`.");
  // GitHub would take it for an expression, and those aren't allowed there.
  if (found.branch.includes("${{"))
    throw new ExpectedError(
      `The branch ${found.branch} can't be named in a workflow file.`,
      "Give the default branch another name; one without `${{`.",
    );
  return found;
}

export function branchWarning({ repository: { branch }, branchFrom: from }: SetUp): Diagnostic[] {
  if (from !== "current" && from !== "assumed") return [];
  const why =
    from === "current"
      ? `No remote tells which branch is the default one: \`${branch}\`, which is checked out, is taken.`
      : `No branch is checked out, and no remote tells which one is the default: \`${branch}\` is assumed.`;
  return [
    {
      severity: from === "current" ? "notice" : "warning",
      code: "branch-unknown",
      message: `${why} Only what is merged into it will be applied.`,
      hint: "If it is another, write it into the apply workflow, `branches: […]`, or delete that file and run this again with `--branch`.",
    },
  ];
}

interface OtherDirectory {
  directory: string;
  owners: string[];
  problem?: Diagnostic;
}

/** By what git knows or would add: every directory with a configuration, and the standard one, which may go by the repository's name. */
async function otherOwners(
  { root, directory, inRepository }: Location,
  environment: NodeJS.ProcessEnv,
): Promise<OtherDirectory[]> {
  if (!inRepository) return [];
  const patterns = [
    `:(glob)**/${configurationName}`,
    `:(glob)${standardDirectory}/workflows/**`,
    `:(glob)${standardDirectory}/templates/**`,
  ];
  const listed = (
    await git(root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...patterns])
  ).toString();
  const files = new Set(listed.split("\0").filter((path) => path !== ""));
  const configured = [...files].filter((path) => posix.basename(path) === configurationName).map(posix.dirname);
  const holdsStandard = [...files].some((path) => path.startsWith(`${standardDirectory}/`));
  const directories = new Set([...configured, ...(holdsStandard ? [standardDirectory] : [])]);
  directories.delete(directory);
  const name = (await originName(root)) ?? environment.GITHUB_REPOSITORY;
  return Promise.all([...directories].sort().map((other) => ownersIn(root, other, name)));
}

async function ownersIn(root: string, directory: string, name: string | undefined): Promise<OtherDirectory> {
  const path = posix.join(directory, configurationName);
  const unnamed = directory === standardDirectory && name !== undefined && name !== "" ? [name] : [];
  const unclear = (why: string): OtherDirectory => ({
    directory,
    owners: unnamed,
    problem: {
      severity: "warning",
      code: "owner-unclear",
      message: `It isn't known which owner ${directory} has: ${why}`,
      hint: "Two directories with one owner would delete each other's workflows: see that they differ.",
    },
  });
  try {
    const bytes = await readFile(join(root, path));
    const { configuration } = parseConfiguration({ path, bytes });
    if (configuration === undefined) return unclear(`${path} is not valid.`);
    const { owner, formerOwners } = configuration;
    return { directory, owners: [...(owner === undefined ? unnamed : [owner]), ...formerOwners] };
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isMissing ? { directory, owners: unnamed } : unclear(`${messageOf(error)}.`);
  }
}

/** GitHub keeps the record by the owner's name, without regard to its case. */
function refuseTaken(owner: string, others: readonly OtherDirectory[]): void {
  if (owner === "") return;
  const taken = others.find(({ owners }) => owners.some((other) => other.toLowerCase() === owner.toLowerCase()));
  if (taken === undefined) return;
  throw new ExpectedError(
    `The owner \`${owner}\` is that of ${taken.directory} already: two directories with one owner would delete each other's workflows.`,
    `Give another \`--owner\`, such as \`${owner}-2\`; or, for documents of the same owner, put them into ${taken.directory}.`,
  );
}

/** A label leaves out signs, so `services/a-b` and `services/a/b` have the same. */
function refuseTakenLabel(directory: string, label: string | undefined, others: readonly OtherDirectory[]): void {
  const same = others.find((other) => other.directory !== standardDirectory && labelOf(other.directory) === label);
  if (same === undefined) return;
  throw new ExpectedError(
    `The workflow files, roles and environments of ${directory} would have the names of those of ${same.directory}: both are called \`${label}\`.`,
    "Give the directory another name; letters a-z and digits count, signs between them don't.",
  );
}

/** What the steps after it name. */
export async function surroundingsOf(
  { owner }: Repository,
  { root, inRepository }: Location,
  { configuration }: Revision,
  environment: NodeJS.ProcessEnv,
): Promise<Surroundings> {
  const instance = configuration?.owner ?? owner;
  const url = inRepository ? await originUrl(root) : undefined;
  const name = (inRepository ? await originName(root) : undefined) || environment.GITHUB_REPOSITORY;
  const { host, diagnostics } = resolveHost(environment.LAUNCHDARKLY_API_HOST);
  return {
    check: checkIn(name || "/", instance || name || "/"),
    ...(name ? { name } : /^[^/]+\/[^/]+$/.test(instance) && { checkOfOwner: checkIn(instance, instance) }),
    isReleased,
    gitHub: `https://${/(?:@|:\/\/)(?:[^@/]*@)?([\w-]+(?:\.[\w-]+)+)[:/]/.exec(url ?? "")?.[1] ?? "github.com"}`,
    launchDarkly: diagnostics.some(({ severity }) => severity === "error") ? "https://app.launchdarkly.com" : host,
  };
}

function checkIn(repository: string, instance: string): string {
  const [owner = "", repo = ""] = repository.split("/");
  return checkName({ owner, repo }, instance);
}

/** A configuration that is there is not changed, so `--owner` must not differ from it. */
async function ownerOf(
  { owner }: SetUpOptions,
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
