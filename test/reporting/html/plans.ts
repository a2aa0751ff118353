// How many operations → a plan of so many, of every kind, on several environments and projects, some of them stopped; and outcomes of it.
import type { Outcome, OutcomeStatus } from "../../../src/model/outcome.ts";
import type { Operation, Plan } from "../../../src/model/plan.ts";
import { targetName } from "../../../src/model/target.ts";
import { DAY, joined, liveWorkflow, NOW, planFor } from "../../planning/world.ts";

const rollout = (key: string, wait: string) => `kind: Workflow
key: ${key}
project: storefront
flag: new-checkout
environments: [production]
name: Rollout
stages:
  - { name: 10% of customers, conditions: [{ approval: { description: Is the error budget intact? } }, { wait: ${wait} }], action: [{ turn: on }, { rollout: { on: 10%, off: rest } }] }
  - { name: half, conditions: [{ wait: 3d }], action: [{ rollout: { on: 50%, off: 50% } }] }
  - { name: everyone, conditions: [{ wait: 1w }], action: [{ serve: on }] }
`;

const pattern = planFor({
  head: joined(rollout("created", "2d"), rollout("replaced", "4d").replace("half", "half of them")),
  base: joined(rollout("replaced", "3d"), rollout("removed", "1d")),
  live: [
    liveWorkflow({ from: rollout("replaced", "3d"), key: "replaced", id: "live-1", createdAt: NOW - DAY }),
    liveWorkflow({ from: rollout("removed", "1d"), key: "removed", id: "live-2", createdAt: NOW - DAY }),
  ],
});

const services = ["checkout", "search", "recommendations", "loyalty", "payments-retry", "address-book", "gift-cards"];
const environments = ["production", "staging", "eu-production"];
const projects = ["storefront", "backoffice"];

/** The tenth of each ten is stopped, and the first of each forty waits for its flag. */
export function planOfMany(count: number): Plan {
  const operations = Array.from({ length: count }, (_, index) => operationOf(index));
  const stopped = operations.filter(({ blockedBy }) => blockedBy.includes("protected")).map(({ id }) => id);
  const waiting = operations.filter(({ blockedBy }) => blockedBy.includes("awaits-flag")).map(({ id }) => id);
  return {
    ...pattern,
    operations,
    guards: [
      ...(stopped.length === 0
        ? []
        : [
            {
              code: "protected" as const,
              scope: "operation" as const,
              overridable: true,
              message: "`eu-production` is protected.",
              hint: "Ask whoever is on call.",
              operations: stopped,
            },
          ]),
      ...(waiting.length === 0
        ? []
        : [
            {
              code: "awaits-flag" as const,
              scope: "operation" as const,
              overridable: false,
              message: "The flag isn't in LaunchDarkly yet.",
              hint: "It is declared elsewhere.",
              operations: waiting,
            },
          ]),
    ],
  };
}

function operationOf(index: number): Operation {
  const chosen = pattern.operations[index % pattern.operations.length];
  if (chosen?.object !== "workflow") throw new Error("The pattern has no such operation.");
  const service = services[index % services.length] ?? "";
  const version = Math.floor(index / services.length) + 1;
  const key = `${service}-v${version}`;
  const target = {
    project: projects[Math.floor(index / 3) % projects.length] ?? "",
    flag: `${service}-flag`,
    environment: environments[index % environments.length] ?? "",
  };
  return {
    ...chosen,
    key,
    target,
    id: `${chosen.kind} workflow ${targetName(target)} ${key}`,
    name: `Rollout of ${service} v${version}`,
    blockedBy: index % 10 === 9 ? ["protected"] : index % 40 === 0 && index > 0 ? ["awaits-flag"] : [],
  };
}

const statuses: OutcomeStatus[] = ["done", "done", "done", "failed", "done", "skipped", "done", "done", "unknown"];

export function outcomesOf({ operations }: Plan): Outcome[] {
  return operations.map(({ id, object, kind, blockedBy }, index): Outcome => {
    const status = blockedBy.length > 0 ? "pending" : (statuses[index % statuses.length] ?? "done");
    return {
      operation: id,
      object,
      kind,
      status,
      message: messages[status],
      wrote: status !== "skipped",
      ...(status === "failed" && {
        hint: "Give the token a role that may.",
        request: `POST /api/v2/projects/storefront/flags/${index}`,
      }),
    };
  });
}

const messages: Record<OutcomeStatus, string> = {
  done: "Created as `65f1c0ffee`.",
  failed: "LaunchDarkly answered with status 403: `Access to the requested resource was denied`.",
  skipped: "What it depends on was not done.",
  pending: "It is stopped by `protected`.",
  unknown: "The answer was lost, and the workflow could not be looked for.",
};
