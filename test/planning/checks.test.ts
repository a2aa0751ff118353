import { describe, expect, it } from "vitest";
import { FLAG, HOUR, NOW, OFF, planFor } from "./world.ts";

const served = { on: true, offVariation: 1, fallthrough: { variation: 1 }, rules: [], targets: [] };
const flags = [
  { ...FLAG, key: "dark", environments: { production: { ...served, on: false } } },
  { ...FLAG, key: "lit", environments: { production: served } },
  { ...FLAG, key: "old", archived: true, environments: { production: { ...served, on: false } } },
];
const date = (hours: number) => new Date(NOW + hours * HOUR).toISOString();
const yaml = (flag: string, ...stages: string[]) =>
  `kind: Workflow\nkey: k\nproject: storefront\nflag: ${flag}\nenvironments: [production]\nname: N\nstages:\n${stages.map((stage) => `  - ${stage}\n`).join("")}`;
const turnOn = "{ conditions: [{ wait: 1d }], action: [{ turn: on }] }";

const table: [string, string, string, number][] = [
  ["flag-archived", yaml("old", turnOn), "/flag", 4],
  [
    "already-on",
    yaml("lit", "{ conditions: [{ wait: 1d }], action: [{ turn: on }, { serve: on }] }"),
    "/stages/0/action/instructions/0",
    8,
  ],
  [
    "already-on",
    yaml("dark", turnOn, "{ conditions: [{ wait: 1d }], action: [{ turn: on }, { serve: on }] }"),
    "/stages/1/action/instructions/0",
    9,
  ],
  [
    "stage-changes-nothing",
    yaml("lit", `{ conditions: [{ wait: 1d }], action: [{ serve: { id: ${OFF} } }] }`),
    "/stages/0",
    8,
  ],
  ["stage-changes-nothing", yaml("dark", turnOn, turnOn), "/stages/1", 9],
  [
    "approval-after-schedule",
    yaml("dark", "{ conditions: [{ wait: 1d }, { approval: { teams: [t] } }], action: [{ turn: on }] }"),
    "/stages/0/conditions/1",
    8,
  ],
  [
    "absolute-date-soon",
    yaml("dark", `{ conditions: [{ at: "${date(0.5)}" }], action: [{ turn: on }] }`),
    "/stages/0/conditions/0",
    8,
  ],
  [
    "dates-out-of-order",
    yaml("dark", turnOn, `{ conditions: [{ at: "${date(12)}" }], action: [{ serve: on }] }`),
    "/stages/1/conditions/0",
    9,
  ],
];

describe("what a reviewer should see is a warning on its line", () => {
  it.each(table)("%s", (check, head, pointer, line) => {
    const { diagnostics, operations } = planFor({ head, flags });
    expect(
      diagnostics.map(({ severity, code, pointer: at, position }) => [severity, code, at, position?.line]),
    ).toEqual([["warning", check, pointer, line]]);
    expect(operations).toHaveLength(1);
  });

  it.each(table)("%s can be turned off", (check, head) => {
    const plan = planFor({ head, base: "", flags, configuration: `checks: { ${check}: off }\n` });
    expect([plan.diagnostics, plan.operations.length]).toEqual([[], 1]);
  });

  it.each(table)("%s can be made an error, and then nothing of it is planned", (check, head) => {
    const plan = planFor({ head, base: "", flags, configuration: `checks: { ${check}: error }\n` });
    expect([plan.diagnostics.map(({ severity }) => severity), plan.operations]).toEqual([["error"], []]);
  });
});

it.each([
  [
    "a rollout that goes on step by step",
    yaml(
      "dark",
      "{ conditions: [{ wait: 1d }], action: [{ turn: on }, { rollout: { on: 10%, off: rest } }] }",
      "{ conditions: [{ wait: 1d }], action: [{ serve: on }] }",
    ),
  ],
  [
    "an approval before a schedule",
    yaml("dark", "{ conditions: [{ approval: { teams: [t] } }, { wait: 1d }], action: [{ turn: on }] }"),
  ],
  [
    "a date in an hour and after",
    yaml(
      "dark",
      `{ conditions: [{ at: "${date(1)}" }], action: [{ turn: on }] }`,
      `{ conditions: [{ at: "${date(2)}" }], action: [{ serve: on }] }`,
    ),
  ],
])("%s gives no warning", (_, head) => {
  expect(planFor({ head, flags }).diagnostics).toEqual([]);
});

it("what prepares a flag that is off is no stage that changes nothing", () => {
  const head = yaml("dark", "{ conditions: [{ wait: 1d }], action: [{ target: { on: [insider] } }] }", turnOn);
  expect(planFor({ head, flags }).diagnostics).toEqual([]);
});

it("a document of several targets is warned of once", () => {
  const both = { ...FLAG, key: "two", archived: true, environments: { production: served, staging: served } };
  const head = yaml("two", "{ conditions: [{ wait: 1d }], action: [{ turn: off }] }").replace(
    "[production]",
    "[production, staging]",
  );
  expect(planFor({ head, flags: [both] }).diagnostics.map(({ code }) => code)).toEqual(["flag-archived"]);
});
