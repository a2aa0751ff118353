// What was set up → what a person has to do next, in the order to do it. Pure.
import type { Repository } from "./files.ts";

/** `check`: the check run's name. */
export function nextSteps({ directory, branch, project }: Repository, check: string): string {
  const narrow = project === undefined ? " In both, put your project's key in the place of the `*` after `proj/`." : "";
  const steps = [
    `In LaunchDarkly, make two roles of ${directory}/roles/plan.json and ${directory}/roles/apply.json, and a service token with each.${narrow}`,
    `On GitHub, make two environments, each with a secret LAUNCHDARKLY_ACCESS_TOKEN: \`launchdarkly-plan\` with the first token, and \`launchdarkly-apply\` with the second, limited to the branch \`${branch}\`. That limit is the real boundary.`,
    "Give `launchdarkly-apply` required reviewers, with self-review prevented: who starts a run by hand with `allow` is one person, and lets through what nobody else has seen. Each merge then waits for them, too; https://github.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/blob/main/docs/access.md#separate-tokens says how to have them for runs by hand alone.",
    `Commit these files and merge them. Nothing is made in LaunchDarkly by that.`,
    `Protect the branch \`${branch}\`: require a pull request, and the check "${check}", which GitHub offers once it has run.`,
    `Write a first document: ${directory}/workflows/new-checkout.yaml.sample is one to begin with. \`ld-sync validate\` checks it.`,
  ];
  return `Next:\n${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}\n`;
}
