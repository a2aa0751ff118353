// What was learnt of the token on GitHub → who it is, what it may do, and whether the repository takes writes. Pure.
import type { ExaminedJob, Finding } from "../model/examination.ts";
import { quoted } from "../model/values/words.ts";
import { finding, unlearnt } from "./checks.ts";
import { type GitHubFacts, isKnown } from "./facts.ts";
import { needsOfJob } from "./needs.ts";

/** Why nothing else would be answered; `undefined` where GitHub answers. */
export function silence({ repository }: Pick<GitHubFacts, "repository">): string | undefined {
  if (isKnown(repository)) return undefined;
  switch (repository.unknown.kind) {
    case "unauthorized":
      return "GitHub doesn't know the token";
    case "unreachable":
    case "stranger":
    case "limited":
      return "GitHub can't be asked";
    default:
      return undefined;
  }
}

export function identityFinding({ login }: GitHubFacts): Finding {
  if (!isKnown(login)) {
    const isWrong = login.unknown.kind === "unauthorized";
    return unlearnt("identity", isWrong ? "not" : "unknown", "Whose the token is could not be read", login.unknown);
  }
  const name = login.known;
  if (name.endsWith("[bot]")) return finding("identity", "ok", `The token is ${quoted(name)}'s.`);
  return finding(
    "identity",
    "unknown",
    `The token is ${quoted(name)}'s, a person's: what it tries is not what a job's own token may do.`,
    {
      todo: "For a job's token, run `mode: doctor` in the Action.",
    },
  );
}

export function repositoryFinding({ repository }: GitHubFacts): Finding {
  if (!isKnown(repository)) {
    const { kind } = repository.unknown;
    const isWrong = kind === "not-found" || kind === "forbidden" || kind === "unauthorized";
    return unlearnt("repository", isWrong ? "not" : "unknown", "The repository can't be read", repository.unknown);
  }
  const { name, defaultBranch, isArchived } = repository.known;
  if (isArchived)
    return finding("repository", "not", `${quoted(name)} is archived.`, {
      todo: "Unarchive it, or disable its workflows.",
    });
  return finding(
    "repository",
    "ok",
    `Merges into ${quoted(defaultBranch)}, the default branch of ${quoted(name)}, are what is applied.`,
  );
}

export function permissionFindings({ attempts }: GitHubFacts, job: ExaminedJob): Finding[] {
  return [...needsOfJob(job)].map(([permission, access]) => {
    const name = `\`${permission}: ${access}\``;
    const attempt = attempts.get(permission);
    if (attempt === undefined)
      return finding(permission, "unknown", `${name} could not be tried: there is no pull request yet to try it on.`, {
        todo: "Run this again once there is one.",
      });
    if (isKnown(attempt)) return finding(permission, "ok", `The token has ${name}.`);
    const { kind } = attempt.unknown;
    const isRefused = kind === "forbidden" || kind === "not-found" || kind === "unauthorized";
    return unlearnt(
      permission,
      isRefused ? "not" : "unknown",
      isRefused ? `The token lacks ${name}` : `Whether the token has ${name} isn't known`,
      attempt.unknown,
    );
  });
}
