// What was learnt of the default branch's rules → whether it requires the check, whether it has a merge queue, and how long check runs are kept. Pure.
import type { Finding } from "../model/examination.ts";
import { counted, listed, quoted } from "../model/values/words.ts";
import { finding, unlearnt } from "./checks.ts";
import { type GitHubFacts, isKnown } from "./facts.ts";

const protectHint = (name: string) =>
  `Require ${quoted(name)} in a ruleset or in the protection of the default branch; GitHub offers a check that has run in the last seven days.`;

export function requiredCheckFinding({ rules, protection, checkName }: GitHubFacts): Finding {
  const ofRules = isKnown(rules) ? rules.known.flatMap(({ checks }) => checks) : [];
  const ofProtection = isKnown(protection) && protection.known !== "unprotected" ? protection.known : [];
  const required = [...ofRules, ...ofProtection];
  if (required.includes(checkName))
    return finding("required-check", "ok", `The default branch requires the check ${quoted(checkName)}.`);
  const unread = isKnown(rules) ? protection : rules;
  if (!isKnown(unread))
    return unlearnt("required-check", "unknown", "What the default branch requires could not be read", unread.unknown);
  const others = [...new Set(required)];
  return finding(
    "required-check",
    "not",
    others.length === 0
      ? "The default branch requires no check."
      : `The default branch requires ${listed(others.map(quoted))}, and not ${quoted(checkName)}.`,
    { todo: protectHint(checkName) },
  );
}

/** `answersQueue`: whether a workflow file with this Action runs on `merge_group`; absent where the files could not be read. */
export function mergeQueueFinding({ rules, protection }: GitHubFacts, answersQueue: boolean | undefined): Finding {
  if (!isKnown(rules))
    return unlearnt("merge-queue", "unknown", "Whether there is a merge queue could not be read", rules.unknown);
  const hasQueue = rules.known.some(({ type }) => type === "merge_queue");
  if (answersQueue === true)
    return finding(
      "merge-queue",
      "ok",
      `${hasQueue ? "The default branch has a merge queue, and" : "Should the default branch get a merge queue:"} a workflow file with this Action runs on \`merge_group\`.`,
    );
  const todo = "Add `merge_group:` to the events of the workflow file that plans.";
  if (hasQueue)
    return answersQueue === undefined
      ? finding(
          "merge-queue",
          "unknown",
          "The default branch has a merge queue, and the workflow files could not be read.",
          { todo },
        )
      : finding(
          "merge-queue",
          "not",
          "The default branch has a merge queue, and no workflow file with this Action runs on `merge_group`.",
          { todo },
        );
  // Rulesets say so in the rules; the older protection says it nowhere that a job's token can read.
  if (!isKnown(protection) || protection.known !== "unprotected")
    return finding(
      "merge-queue",
      "unknown",
      "No ruleset sets up a merge queue; the branch's older protection may, and doesn't tell.",
      { todo },
    );
  return finding("merge-queue", "ok", "There is no merge queue.");
}

/** In days. Pull requests are often open for longer than a few. */
const shortest = 14;

export function retentionFinding({ retention }: GitHubFacts): Finding {
  if (!isKnown(retention))
    return finding(
      "retention",
      "unknown",
      `For how long check runs are kept could not be read: ${retention.unknown.why}`,
      {
        todo: "GitHub tells administrators only: Settings → Actions → General. Two weeks or more are enough for most pull requests.",
      },
    );
  const days = counted(retention.known, "day");
  if (retention.known >= shortest)
    return finding("retention", "ok", `Check runs are kept for ${days}, as long as logs are.`);
  return finding(
    "retention",
    "not",
    `Check runs are kept for ${days}: of a pull request that is open for longer, the plan's may be gone when it is merged.`,
    {
      todo: "Raise it in Settings → Actions → General, or push to a pull request that has been open for long before it is merged.",
    },
  );
}
