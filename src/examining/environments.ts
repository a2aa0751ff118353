// What was learnt of the repository's environments on GitHub → whether the tokens lie where docs/access.md wants them. Pure.
import type { Finding } from "../model/examination.ts";
import { listed, quoted } from "../model/values/words.ts";
import { finding } from "./checks.ts";
import { type EnvironmentFacts, type GitHubFacts, isKnown, type Unknown } from "./facts.ts";

type Role = "plan" | "apply";

/** `launchdarkly-apply`, and those of one directory or one LaunchDarkly environment: `launchdarkly-shop-apply`, `launchdarkly-apply-staging`. */
function isOf(role: Role, name: string): boolean {
  const [prefix, ...parts] = name.toLowerCase().split("-");
  return prefix === "launchdarkly" && parts.includes(role);
}

export function environmentFindings({ environments, repository }: GitHubFacts, roles: readonly Role[]): Finding[] {
  if (!isKnown(environments)) return roles.map((role) => unread(role, environments.unknown));
  const branch = isKnown(repository) ? repository.known.defaultBranch : undefined;
  const isPrivate = isKnown(repository) ? repository.known.isPrivate : undefined;
  return roles.flatMap((role) => {
    const found = environments.known.filter(({ name }) => isOf(role, name));
    if (found.length === 0) return [missing(role)];
    return found.map((one) => (role === "plan" ? planFinding(one) : applyFinding(one, branch, isPrivate)));
  });
}

function unread(role: Role, { kind, why, hint }: Unknown): Finding {
  return finding(`${role}-environment`, "unknown", `The environments could not be read: ${why}`, {
    todo:
      kind === "forbidden" || kind === "not-found"
        ? "Give this job `actions: read` besides, for this alone; or look at Settings → Environments."
        : hint,
  });
}

function missing(role: Role): Finding {
  return finding(`${role}-environment`, "not", `There is no environment ${quoted(`launchdarkly-${role}`)}.`, {
    todo: `Make it in Settings → Environments, with the ${role === "plan" ? "reader's" : "writer's"} token as its secret \`LAUNCHDARKLY_ACCESS_TOKEN\`: see docs/access.md. Where the tokens lie elsewhere, take care that no other branch can use the writer's.`,
  });
}

function planFinding({ name, reviewers, branches }: EnvironmentFacts): Finding {
  if (reviewers > 0)
    return finding("plan-environment", "not", `${quoted(name)} has required reviewers, so every plan waits for one.`, {
      todo: "Take them out: a plan only reads.",
    });
  if (branches !== "all")
    return finding(
      "plan-environment",
      "not",
      `Not all branches may use ${quoted(name)}, so pull requests can't be planned there.`,
      {
        todo: "Open it to all branches: its token should be one that can only read.",
      },
    );
  return finding("plan-environment", "ok", `${quoted(name)} is open to all branches and waits for nobody.`);
}

function applyFinding(
  { name, reviewers, preventsSelfReview, branches }: EnvironmentFacts,
  branch: string | undefined,
  isPrivate: boolean | undefined,
): Finding {
  const at = quoted(name);
  const limit = `Limit ${at} to the branch ${branch === undefined ? "that is applied" : quoted(branch)}: Settings → Environments → Deployment branches.`;
  if (branches === "all")
    return finding("apply-environment", "not", `Every branch may use ${at}, and with it the token that writes.`, {
      todo: limit,
    });
  if (typeof branches === "object" && isKnown(branches)) {
    const others = branches.known.filter((one) => one !== branch);
    if (branch !== undefined && others.length > 0)
      return finding(
        "apply-environment",
        "not",
        `${at} is open to ${listed(others.map(quoted))}, besides the default branch or in its place.`,
        { todo: limit },
      );
  }
  if (reviewers === 0)
    return finding(
      "apply-environment",
      isPrivate === false ? "not" : "unknown",
      `${at} has no required reviewers: one person alone can start an apply by hand.`,
      {
        todo:
          isPrivate === false
            ? "Add reviewers, with self-review prevented."
            : "Add reviewers, with self-review prevented. GitHub has them for private repositories on Enterprise only: else let few people write.",
      },
    );
  if (!preventsSelfReview)
    return finding("apply-environment", "not", `Who starts a run in ${at} may approve it, too.`, {
      todo: "Prevent self-review in its settings.",
    });
  if (typeof branches === "object" && !isKnown(branches))
    return finding(
      "apply-environment",
      "unknown",
      `${at} has reviewers; which branches may use it could not be read: ${branches.unknown.why}`,
      { todo: limit },
    );
  if (branches === "protected")
    return finding(
      "apply-environment",
      "unknown",
      `${at} has reviewers, and is open to all protected branches, of which only the default one is applied.`,
      { todo: limit },
    );
  return finding(
    "apply-environment",
    "ok",
    `Only the default branch may use ${at}, and somebody else has to let a run through.`,
  );
}
