// The inputs of the Action's step → their values, checked as far as that needs no request. Pure.
import { posix } from "node:path";
import { environmentsIn, standardDirectory } from "../configuration/settings.ts";
import type { EventInputs } from "../github/event.ts";
import { isUsableToken } from "../launchdarkly/http/settings.ts";
import { type ExaminedJob, examinedJobs } from "../model/examination.ts";
import { ExpectedError } from "../model/messages/expected-error.ts";
import { present } from "../model/values/present.ts";
import { asPlanHash } from "../planning/policy/override.ts";
import type { Runner } from "./job.ts";

/** The text of an input by its name in action.yml; empty where it isn't given. */
export type ReadInput = (name: string) => string;

export const noAccessToken = "The input `access-token` is empty: pass a LaunchDarkly API access token from a secret.";

export function optionalInput(read: ReadInput, name: string): string | undefined {
  const value = read(name);
  return value === "" ? undefined : value;
}

/** Together with the event, these decide what is to be done. */
export function eventInputs(read: ReadInput): EventInputs {
  const mode = choice(read, "mode", ["auto", "validate", "plan", "apply", "drift", "doctor"], "auto");
  return { mode, ...present({ pullRequest: optionalInput(read, "pull-request") }) };
}

/** `isByHand`: `allow` counts only in a run that a person starts, who has seen its plan. No push and no pull request lifts a guard. */
export function planInputs(read: ReadInput, repository: string, isByHand: boolean): Runner["inputs"] {
  const environments = optionalInput(read, "environments");
  const allow = isByHand ? optionalInput(read, "allow") : undefined;
  return {
    directory: directoryInput(optionalInput(read, "directory") ?? standardDirectory),
    scope: choice(read, "scope", ["changed", "all"], "changed"),
    reviewedPlan: choice(read, "reviewed-plan", ["required", "approved", "if-present", "off"], "required"),
    repository,
    ...present({
      environments: environments === undefined ? undefined : environmentsIn(environments, "environments"),
      owner: optionalInput(read, "owner"),
      base: optionalInput(read, "base"),
      allow: allow && asPlanHash(allow, "allow"),
      paused: optionalInput(read, "paused"),
    }),
  };
}

function directoryInput(written: string): string {
  const directory = posix.normalize(written);
  if (/^(?:\/|\.\.?(?:\/|$))/.test(directory))
    throw new ExpectedError(
      `The input \`directory\` can't be \`${written}\`: it names a directory inside the repository, from the repository's root.`,
      `Write it as \`${standardDirectory}\` or \`teams/pay/${standardDirectory}\`.`,
    );
  return directory.replace(/\/$/, "");
}

/** In mode `doctor`: the job whose token and permissions are looked at. */
export function examinedJob(read: ReadInput): ExaminedJob {
  return choice(read, "for", examinedJobs, "all");
}

export function checkTokens(tokens: { "access-token": string | undefined; "repo-token": string }): void {
  for (const [name, token] of Object.entries(tokens))
    if (token !== undefined && !isUsableToken(token))
      throw new ExpectedError(
        `The input \`${name}\` holds blanks, line breaks or characters that no token has.`,
        "Put just the token into the secret.",
      );
}

function choice<Choice extends string>(
  read: ReadInput,
  name: string,
  choices: readonly Choice[],
  standard: Choice,
): Choice {
  const value = optionalInput(read, name) ?? standard;
  const known = choices.find((candidate) => candidate === value);
  if (known === undefined)
    throw new ExpectedError(`The input \`${name}\` can't be \`${value}\`: it is one of ${choices.join(", ")}.`);
  return known;
}
