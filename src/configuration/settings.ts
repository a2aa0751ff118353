// Inputs and configuration → what a run works with: owner, instance, host. Pure.
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import { ExpectedError } from "../model/messages/expected-error.ts";
import type { Owners } from "../model/owner.ts";
import type { Configuration } from "./configuration.ts";

export const standardDirectory = ".launchdarkly";

export interface OwnerInputs {
  /** Given by input or option. */
  owner?: string;
  /** `GITHUB_REPOSITORY`. */
  repository?: string;
  directory: string;
  configuration: Configuration;
}

/** An owner is never guessed: two directories with one owner would delete each other's workflows. */
export function resolveOwner({
  owner,
  repository,
  directory,
  configuration,
}: OwnerInputs): { owners: Owners } | { diagnostic: Diagnostic } {
  const explicit = owner ?? configuration.owner;
  const fail = (message: string): { diagnostic: Diagnostic } => ({
    diagnostic: {
      severity: "error",
      code: "no-owner",
      message,
      hint: `Write \`owner: …\` in ${directory}/workflow-sync.yaml; the repository's full name is a good one.`,
    },
  });
  if (explicit === undefined && directory !== standardDirectory)
    return fail(`The directory \`${directory}\` is not \`${standardDirectory}\`, so it needs an owner of its own.`);
  const chosen = explicit ?? repository ?? "";
  if (chosen === "") return fail("It is not known who owns what this directory makes in LaunchDarkly.");
  // An owner that the marker's form can't hold could not be read back, and its workflows would be created again at every run.
  if (!/^[^\s[\]=]+$/.test(chosen))
    return fail(
      `The owner \`${chosen}\` can't be written into a marker: it may hold no blanks, brackets or equal signs.`,
    );
  return { owners: { owner: chosen, formerOwners: configuration.formerOwners } };
}

/**
 * A fork carries the configuration with it, and with the owner all that upstream has made: a document that the fork removes would be
 * deleted there. A renamed repository looks the same, so it is a warning. Whoever gives the owner by input has chosen it.
 */
export function ownerOfAnotherRepository({ owner, repository, configuration }: OwnerInputs): Diagnostic[] {
  const { owner: configured, formerOwners } = configuration;
  if (owner !== undefined || configured === undefined || repository === undefined) return [];
  const isSame = (name: string) => name.toLowerCase() === repository.toLowerCase();
  if (![configured, repository].every(isRepositoryName) || [configured, ...formerOwners].some(isSame)) return [];
  return [
    {
      severity: "warning",
      code: "owner-of-another-repository",
      message: `The configuration's owner is \`${configured}\`, and this repository is \`${repository}\`: what is planned here acts on all that was made for that owner, and would replace and delete it as its own.`,
      hint: `In a fork, write \`owner: ${repository}\` in workflow-sync.yaml. After a rename of the repository, write that and \`formerOwners: [${configured}]\`. If \`${configured}\` is meant, give it as the input \`owner\`, too.`,
    },
  ];
}

function isRepositoryName(name: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(name);
}

/** For a directory that isn't there, and never was as far as is known: a misspelt name would pass for one without documents. */
export function noDirectory(directory: string): Diagnostic {
  return {
    severity: "error",
    code: "no-directory",
    message: `There is no directory \`${directory}\` in this repository, and there was none before: there is nothing to compare with LaunchDarkly.`,
    hint: "Correct the input `directory` or the option `--dir`. `ld-sync init` makes a new one.",
  };
}

/** The name of comment, record and check run: the owner, and the environments that the run is limited to. */
export function instanceName(owner: string, environments: readonly string[] | undefined): string {
  return environments === undefined ? owner : `${owner}:${[...environments].sort().join(",")}`;
}

/** Items are separated by commas or line breaks. A list that names none must not pass for one of all. `name`: of the input or option. */
export function environmentsIn(written: string, name: string): string[] {
  const environments = written
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  if (environments.length > 0) return environments;
  throw new ExpectedError(
    `\`${name}\` names no environment.`,
    "Name at least one, or leave it out: then all that the documents name are meant. Is a variable empty?",
  );
}

const launchDarklyHosts = [
  "https://app.launchdarkly.com",
  "https://app.eu.launchdarkly.com",
  "https://app.launchdarkly.us",
];

/** Of LaunchDarkly's pages for people; `undefined` where another host answers for its API. */
export function pagesOf(host: string): string | undefined {
  return launchDarklyHosts.includes(host) ? host : undefined;
}

/** An emulator's, or a tunnel's. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/** `given` comes from an input or the environment. It never comes from a file of the repository, since that could send the token anywhere. */
export function resolveHost(given: string | undefined): { host: string; diagnostics: Diagnostic[] } {
  const written = given === undefined || given === "" ? "https://app.launchdarkly.com" : given;
  const withScheme = written.includes("://") ? written : `https://${written}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined;
  const fail = (message: string, hint: string) => ({
    host: "",
    diagnostics: [{ severity: "error" as const, code: "base-uri" as const, message, hint }],
  });
  if (url === undefined) return fail(`\`${written}\` is not a URL.`, `Use one of ${launchDarklyHosts.join(", ")}.`);
  const loopback = isLoopback(url);
  if (url.protocol !== "https:" && !(loopback && url.protocol === "http:"))
    return fail(
      `\`${written}\` is not HTTPS: the access token would be sent in the clear.`,
      `Use one of ${launchDarklyHosts.join(", ")}.`,
    );
  // The path of the API is ours to add; any other may be a proxy's, which LaunchDarkly itself doesn't have.
  const path = url.pathname.replace(/\/+$/, "").replace(/\/api(?:\/v2)?$/, "");
  const origin = `${url.protocol}//${url.host}`;
  if (path !== "" && launchDarklyHosts.includes(origin))
    return fail(
      `\`${written}\` has a path, and LaunchDarkly's API isn't below it.`,
      `Give the host alone: \`${origin}\`.`,
    );
  const host = `${origin}${path}`;
  const known = loopback || launchDarklyHosts.includes(host);
  return {
    host,
    diagnostics: known
      ? []
      : [
          {
            severity: "warning",
            code: "base-uri",
            message: `The access token is sent to ${url.host}, which is not one of LaunchDarkly's own hosts.${path === "" ? "" : ` Its path is kept: requests go to ${host}/api/v2/….`}`,
          },
        ],
  };
}
