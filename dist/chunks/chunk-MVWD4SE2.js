import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isUsableToken
} from "./chunk-ON5KGB66.js";
import {
  asPlanHash
} from "./chunk-3NSXBHUU.js";
import {
  examinedJobs
} from "./chunk-3NIJBANU.js";
import {
  environmentsIn,
  standardDirectory
} from "./chunk-Z265QYZM.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  ExpectedError
} from "./chunk-EGUOEJRJ.js";

// src/runner/inputs.ts
import { posix } from "node:path";
var noAccessToken = "The input `access-token` is empty: pass a LaunchDarkly API access token from a secret.";
function optionalInput(read, name) {
  const value = read(name);
  return value === "" ? void 0 : value;
}
function eventInputs(read) {
  const mode = choice(read, "mode", ["auto", "validate", "plan", "apply", "drift", "doctor"], "auto");
  return { mode, ...present({ pullRequest: optionalInput(read, "pull-request") }) };
}
function planInputs(read, repository, isByHand) {
  const environments = optionalInput(read, "environments");
  const allow = isByHand ? optionalInput(read, "allow") : void 0;
  return {
    directory: directoryInput(optionalInput(read, "directory") ?? standardDirectory),
    scope: choice(read, "scope", ["changed", "all"], "changed"),
    reviewedPlan: choice(read, "reviewed-plan", ["required", "approved", "if-present", "off"], "required"),
    repository,
    ...present({
      environments: environments === void 0 ? void 0 : environmentsIn(environments, "environments"),
      owner: optionalInput(read, "owner"),
      base: optionalInput(read, "base"),
      allow: allow && asPlanHash(allow, "allow"),
      paused: optionalInput(read, "paused")
    })
  };
}
function directoryInput(written) {
  const directory = posix.normalize(written);
  if (/^(?:\/|\.\.?(?:\/|$))/.test(directory))
    throw new ExpectedError(
      `The input \`directory\` can't be \`${written}\`: it names a directory inside the repository, from the repository's root.`,
      `Write it as \`${standardDirectory}\` or \`teams/pay/${standardDirectory}\`.`
    );
  return directory.replace(/\/$/, "");
}
function examinedJob(read) {
  return choice(read, "for", examinedJobs, "all");
}
function checkTokens(tokens) {
  for (const [name, token] of Object.entries(tokens))
    if (token !== void 0 && !isUsableToken(token))
      throw new ExpectedError(
        `The input \`${name}\` holds blanks, line breaks or characters that no token has.`,
        "Put just the token into the secret."
      );
}
function choice(read, name, choices, standard) {
  const value = optionalInput(read, name) ?? standard;
  const known = choices.find((candidate) => candidate === value);
  if (known === void 0)
    throw new ExpectedError(`The input \`${name}\` can't be \`${value}\`: it is one of ${choices.join(", ")}.`);
  return known;
}

export {
  noAccessToken,
  optionalInput,
  eventInputs,
  planInputs,
  examinedJob,
  checkTokens
};
