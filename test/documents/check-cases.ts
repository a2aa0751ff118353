// For each check of the documents themselves what it finds, and in which words. docs/checks.md quotes them.
import type { Check, CheckSeverity } from "../../src/model/messages/checks.ts";
import { condition, instruction } from "./reading.ts";

const members = (count: number) =>
  `[${Array.from({ length: count }, (_, index) => `m${index}@example.com`).join(", ")}]`;

export interface OfflineCase {
  check: Check;
  what: string;
  /** `«` where it is found. */
  written: string;
  severity: CheckSeverity;
  message: string;
}

export const offlineCases: OfflineCase[] = [
  {
    check: "unknown-instruction",
    what: "a kind that LaunchDarkly doesn't name for workflows",
    written: instruction("{ «kind: updateOffVariation, variationId: a1 }"),
    severity: "warning",
    message:
      "LaunchDarkly doesn't name `updateOffVariation` among what a workflow can do: it is sent on as it is, and may be refused.",
  },
  {
    check: "too-many-approvers",
    what: "eleven emails",
    written: condition(`{ approval: { teams: [t], «members: ${members(11)} } }`),
    severity: "error",
    message: "This approval asks 11 members; LaunchDarkly takes ten at most.",
  },
  {
    check: "too-many-approvers",
    what: "twelve ids",
    written: condition(`{ kind: ld-approval, «notifyMemberIds: ${members(12)} }`),
    severity: "error",
    message: "This approval asks 12 members; LaunchDarkly takes ten at most.",
  },
];

/** One that the checks have nothing to say of. */
export const tenApprovers = condition(`{ approval: { members: ${members(10)} } }`);
