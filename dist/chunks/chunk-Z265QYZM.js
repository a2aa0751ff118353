import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  ExpectedError
} from "./chunk-EGUOEJRJ.js";

// src/configuration/settings.ts
var standardDirectory = ".launchdarkly";
function resolveOwner({
  owner,
  repository,
  directory,
  configuration
}) {
  const explicit = owner ?? configuration.owner;
  const fail = (message) => ({
    diagnostic: {
      severity: "error",
      code: "no-owner",
      message,
      hint: `Write \`owner: …\` in ${directory}/workflow-sync.yaml; the repository's full name is a good one.`
    }
  });
  if (explicit === void 0 && directory !== standardDirectory)
    return fail(`The directory \`${directory}\` is not \`${standardDirectory}\`, so it needs an owner of its own.`);
  const chosen = explicit ?? repository ?? "";
  if (chosen === "") return fail("It is not known who owns what this directory makes in LaunchDarkly.");
  if (!/^[^\s[\]=]+$/.test(chosen))
    return fail(
      `The owner \`${chosen}\` can't be written into a marker: it may hold no blanks, brackets or equal signs.`
    );
  return { owners: { owner: chosen, formerOwners: configuration.formerOwners } };
}
function ownerOfAnotherRepository({ owner, repository, configuration }) {
  const { owner: configured, formerOwners } = configuration;
  if (owner !== void 0 || configured === void 0 || repository === void 0) return [];
  const isSame = (name) => name.toLowerCase() === repository.toLowerCase();
  if (![configured, repository].every(isRepositoryName) || [configured, ...formerOwners].some(isSame)) return [];
  return [
    {
      severity: "warning",
      code: "owner-of-another-repository",
      message: `The configuration's owner is \`${configured}\`, and this repository is \`${repository}\`: what is planned here acts on all that was made for that owner, and would replace and delete it as its own.`,
      hint: `In a fork, write \`owner: ${repository}\` in workflow-sync.yaml. After a rename of the repository, write that and \`formerOwners: [${configured}]\`. If \`${configured}\` is meant, give it as the input \`owner\`, too.`
    }
  ];
}
function isRepositoryName(name) {
  return /^[\w.-]+\/[\w.-]+$/.test(name);
}
function noDirectory(directory) {
  return {
    severity: "error",
    code: "no-directory",
    message: `There is no directory \`${directory}\` in this repository, and there was none before: there is nothing to compare with LaunchDarkly.`,
    hint: "Correct the input `directory` or the option `--dir`. `ld-sync init` makes a new one."
  };
}
function instanceName(owner, environments) {
  return environments === void 0 ? owner : `${owner}:${[...environments].sort().join(",")}`;
}
function environmentsIn(written, name) {
  const environments = written.split(/[\n,]/).map((item) => item.trim()).filter((item) => item !== "");
  if (environments.length > 0) return environments;
  throw new ExpectedError(
    `\`${name}\` names no environment.`,
    "Name at least one, or leave it out: then all that the documents name are meant. Is a variable empty?"
  );
}
var launchDarklyHosts = [
  "https://app.launchdarkly.com",
  "https://app.eu.launchdarkly.com",
  "https://app.launchdarkly.us"
];
function pagesOf(host) {
  return launchDarklyHosts.includes(host) ? host : void 0;
}
function isLoopback({ hostname }) {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
function resolveHost(given) {
  const written = given === void 0 || given === "" ? "https://app.launchdarkly.com" : given;
  const withScheme = written.includes("://") ? written : `https://${written}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : void 0;
  const fail = (message, hint) => ({
    host: "",
    diagnostics: [{ severity: "error", code: "base-uri", message, hint }]
  });
  if (url === void 0) return fail(`\`${written}\` is not a URL.`, `Use one of ${launchDarklyHosts.join(", ")}.`);
  const loopback = isLoopback(url);
  if (url.protocol !== "https:" && !(loopback && url.protocol === "http:"))
    return fail(
      `\`${written}\` is not HTTPS: the access token would be sent in the clear.`,
      `Use one of ${launchDarklyHosts.join(", ")}.`
    );
  const path = url.pathname.replace(/\/+$/, "").replace(/\/api(?:\/v2)?$/, "");
  const origin = `${url.protocol}//${url.host}`;
  if (path !== "" && launchDarklyHosts.includes(origin))
    return fail(
      `\`${written}\` has a path, and LaunchDarkly's API isn't below it.`,
      `Give the host alone: \`${origin}\`.`
    );
  const host = `${origin}${path}`;
  const known = loopback || launchDarklyHosts.includes(host);
  return {
    host,
    diagnostics: known ? [] : [
      {
        severity: "warning",
        code: "base-uri",
        message: `The access token is sent to ${url.host}, which is not one of LaunchDarkly's own hosts.${path === "" ? "" : ` Its path is kept: requests go to ${host}/api/v2/….`}`
      }
    ]
  };
}

// src/model/service.ts
var longestListing = 6e4;

export {
  standardDirectory,
  resolveOwner,
  ownerOfAnotherRepository,
  noDirectory,
  instanceName,
  environmentsIn,
  pagesOf,
  isLoopback,
  resolveHost,
  longestListing
};
