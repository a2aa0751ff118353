// Checks of what would be sent: each finds what it is for, on its line and in its words, and nothing else; the configuration and the document have their say.
import { describe, expect, it } from "vitest";
import { type Check, checks } from "../../../src/model/messages/checks.ts";
import { FLAG, HOUR, liveWorkflow, NOW, ON, planFor, templateYaml, type World } from "../world.ts";
import { byHand, checkCases, date, everyone, flags, setRule, stage, turnOn, yaml } from "./check-cases.ts";

const named = checkCases.map((one) => ({ ...one, name: `${one.check}: ${one.what}` }));
const configured = (check: string, severity: string) => ({
  base: "",
  configuration: `checks: { ${check}: ${severity} }\n`,
});
const accepting = (head: string, check: string) => head.replace("name: N\n", `name: N\naccept: [${check}]\n`);

describe("what a reviewer should see", () => {
  it.each(named)("$name", ({ check, world, pointer, line, message }) => {
    const { diagnostics, operations } = planFor(world);
    expect(
      diagnostics.map(({ severity, code, pointer: at, position, message: said }) => [
        severity,
        code,
        at,
        position?.line,
        said,
      ]),
    ).toEqual([[checks[check].severity, check, pointer, line, message]]);
    expect(diagnostics[0]?.hint).toMatch(/^\S.*[.?]$/);
    expect(operations).toHaveLength(checks[check].severity === "error" ? 0 : 1);
  });

  it("is all that planning checks", () => {
    const offline = ["unknown-instruction", "too-many-approvers"];
    expect([...new Set(checkCases.map(({ check }) => check)), ...offline].sort()).toEqual(Object.keys(checks).sort());
  });

  it.each(named)("can be turned off: $name", ({ check, world }) => {
    const plan = planFor({ ...world, ...configured(check, "off") });
    expect([plan.diagnostics, plan.operations.length]).toEqual([[], 1]);
  });

  it.each(named)("can be made an error, and then nothing of it is planned: $name", ({ check, world }) => {
    const plan = planFor({ ...world, ...configured(check, "error") });
    expect([plan.diagnostics.map(({ severity, code }) => [severity, code]), plan.operations]).toEqual([
      [["error", check]],
      [],
    ]);
  });

  it.each(named)("can be accepted by the document, and another check doesn't go with it: $name", ({ check, world }) => {
    const codes = (accepted: Check) =>
      planFor({
        ...world,
        head: accepting(world.head, accepted),
        ...configured(check, "warning"),
      }).diagnostics.map(({ code }) => code);
    expect(codes(check)).toEqual([]);
    expect(codes(check === "flag-archived" ? "already-on" : "flag-archived")).toEqual([check]);
  });

  it.each(named)("can't be accepted where base's configuration makes it an error: $name", ({ check, world }) => {
    const plan = planFor({ ...world, head: accepting(world.head, check), ...configured(check, "error") });
    expect(plan.diagnostics.map(({ severity, code }) => [severity, code])).toEqual([["error", check]]);
    expect(plan.diagnostics[0]?.hint).not.toContain("accept");
  });
});

/** The second run of a workflow whose first stage has run and isn't sent again. */
function secondRun(...rest: string[]): World {
  const base = yaml("half", "{ name: first, conditions: [{ wait: 9d }], action: [{ turn: on }] }", ...rest);
  const head = base.replace("stages:", "run: {production: {number: 2, startAt: second}}\nstages:");
  const target = { project: "storefront", flag: "half", environment: "production" };
  return { head, base, live: [liveWorkflow({ from: base, target, executed: 1, createdAt: NOW - 240 * HOUR })], flags };
}

describe("of stages that an earlier run carried out nothing counts, and the others stand in their places", () => {
  const second = (action: string, conditions = "[{ wait: 1d }]") =>
    `{ name: second, conditions: ${conditions}, action: [${action}] }`;
  it.each<[string, World, [string, string][]]>([
    [
      "turned on",
      secondRun(second("{ turn: on }, { serve: on }")),
      [["already-on", "/stages/1/action/instructions/0"]],
    ],
    [
      "rolled out",
      secondRun(
        second("{ rollout: { on: 70%, off: rest } }"),
        "{ name: third, action: [{ rollout: { on: 60%, off: rest } }] }",
      ),
      [
        ["rollout-goes-down", "/stages/2/action/instructions/0"],
        ["rollout-incomplete", "/stages/2/action/instructions/0"],
      ],
    ],
    [
      "a date in time",
      secondRun(
        second("{ serve: on }", "[{ wait: 2d }]"),
        `{ name: third, conditions: [{ at: ${date(72)} }], action: [{ turn: off }] }`,
      ),
      [],
    ],
    [
      "a date too early",
      secondRun(
        second("{ serve: on }", "[{ wait: 2d }]"),
        `{ name: third, conditions: [{ at: ${date(24)} }], action: [{ turn: off }] }`,
      ),
      [["dates-out-of-order", "/stages/2/conditions/0"]],
    ],
  ])("%s", (_, world, expected) => {
    const { diagnostics, operations } = planFor(world);
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual(expected);
    expect(operations).toMatchObject([{ kind: "replace" }]);
  });
});

describe("of a document's targets", () => {
  const both = (world: World): World => ({
    ...world,
    head: yaml("dark", stage("{ turn: on }", "{ serve: on }")).replace("flag: dark", "flags: [dark, half]"),
  });
  it("an overlap names its own", () => {
    const { diagnostics } = planFor({ ...both({ flags }), live: [byHand("half", {}, [{ kind: "turnFlagOn" }])] });
    const overlap = diagnostics.find(({ code }) => code === "overlapping-workflows");
    expect(overlap?.message).toMatch(/^storefront\/half\/production: the workflow/);
  });

  it("those are named that a check speaks of, if it isn't all", () => {
    const { diagnostics } = planFor(both({ flags }));
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "On `storefront/half/production`: The flag is on by then already.",
    ]);
  });
});

const rollout = (...shares: number[]) => shares.map((share) => stage(`{ rollout: { on: ${share}%, off: rest } }`));
const requiring = (more: object) => [{ key: "production", approvalSettings: { required: true, ...more } }];

describe("nothing is said of", () => {
  it.each<[what: string, head: string, world?: World]>([
    [
      "a rollout that goes on step by step",
      yaml("dark", stage("{ turn: on }", "{ rollout: { on: 10%, off: rest } }"), ...rollout(10.5, 50), everyone),
    ],
    ["one that goes down step by step, to nothing", yaml("half", ...rollout(40, 10), stage("{ serve: off }"))],
    ["anything after a kind whose effect isn't known", yaml("lit", stage("{ kind: someNewKind }"), turnOn, everyone)],
    [
      "a share that makes room for the one that is rolled out",
      accepting(
        yaml("three", stage("{ rollout: { a: 50%, b: 30%, c: 20% } }"), stage("{ rollout: { b: 20%, c: 80% } }")),
        "rollout-incomplete",
      ),
    ],
    ["one that is turned off in the end", yaml("half", everyone, stage("{ turn: off }"))],
    [
      "a flag that was off with more prepared",
      yaml("dark", stage("{ serve: on }"), stage("{ turn: on }", "{ rollout: { on: 10%, off: rest } }"), everyone),
    ],
    ["a maintenance window", yaml("lit", stage("{ turn: off }"), turnOn)],
    ["a split that was there before", yaml("half", stage("{ target: { on: [a] } }"))],
    ["a split that is off at the end", yaml("lit", ...rollout(50), stage("{ turn: off }"))],
    ["a rule that another stage completes", yaml("ruled", stage(setRule(`rolloutWeights: { ${ON}: 100000 }`)))],
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
    ["a prerequisite that is met", yaml("requiring-full", everyone)],
    ["one that some meet", yaml("requiring-half", everyone)],
    ["one that was not read, which its reader tells", yaml("requiring-unread", everyone)],
    ["one of a flag that stays off", yaml("requiring-dark", stage("{ serve: on }"))],
    [
      "one that a stage takes away in time",
      yaml("requiring-dark", stage("{ kind: removePrerequisite, key: dark }"), turnOn),
    ],
    ["a stage that only waits", yaml("dark", "{ conditions: [{ wait: 1d }] }", turnOn)],
    ["what prepares a flag that is off", yaml("dark", stage("{ target: { on: [insider] } }"), turnOn)],
    [
      "approvals that only other flags need",
      yaml("careful", turnOn),
      { environments: requiring({ requiredApprovalTags: ["web"] }) },
    ],
    ["approvals that are not required", yaml("dark", turnOn), { environments: requiring({ required: false }) }],
    ["an environment without approvals", yaml("dark", turnOn), { environments: [{ key: "production" }] }],
  ])("%s", (_, head, world = {}) => {
    expect(planFor({ flags, ...world, head }).diagnostics).toEqual([]);
  });

  it("a stage that an earlier run has carried out", () => {
    const conditions = "conditions: [{ wait: 1d }, { approval: {} }]";
    const first = `{ name: a, ${conditions}, action: [{ rollout: { on: 10%, off: rest } }] }`;
    const base = yaml("half", first, "{ name: b, action: [{ serve: on }] }");
    const found = (world: World) =>
      planFor({ flags, ...world }).diagnostics.map(({ code, position }) => [position?.line, code]);
    expect(found({ head: base })).toEqual([
      [8, "approval-after-schedule"],
      [8, "rollout-goes-down"],
    ]);
    const target = { project: "storefront", flag: "half", environment: "production" };
    const live = [liveWorkflow({ from: base, target, executed: 1 })];
    const head = base.replace("name: N\n", "name: N\nrun: { production: { number: 2, startAt: b } }\n");
    expect(planFor({ flags, base, head, live }).operations.map(({ kind }) => kind)).toEqual(["replace"]);
    expect(found({ base, head, live })).toEqual([]);
    const hand = byHand("half", {}, [{ kind: "updateFallthroughVariationOrRollout", variationId: ON }]);
    expect(found({ base, head, live: [...live, hand] })).toEqual([[10, "overlapping-workflows"]]);
  });
});

describe("the time of the plan", () => {
  const head = yaml("dark", `{ conditions: [{ at: "${date(2)}" }], action: [{ turn: on }] }`);
  it.each([
    [0, []],
    [1, []],
    [1.001, ["absolute-date-soon"]],
    [1.999, ["absolute-date-soon"]],
    // From then on it is a guard.
    [2, []],
  ])("%d hours later decides what is soon", (hours, codes) => {
    expect(planFor({ flags, head, now: NOW + hours * HOUR }).diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  it("decides, with the waits in front, what is out of order", () => {
    const waiting = yaml("dark", turnOn, `{ conditions: [{ at: "${date(25)}" }], action: [{ serve: on }] }`);
    const codes = (now: number) => planFor({ flags, head: waiting, now }).diagnostics.map(({ code }) => code);
    expect([codes(NOW + HOUR), codes(NOW + 1.01 * HOUR)]).toEqual([[], ["dates-out-of-order"]]);
  });
});

describe("a workflow from a template", () => {
  const head = `kind: Workflow\nkey: k\nproject: storefront\nflag: old\nenvironments: [production]\nname: N\ntemplate: standard\n`;
  const codes = (environments: World["environments"]) =>
    planFor({ flags, head: `${head}---\n${templateYaml()}`, ...(environments && { environments }) }).diagnostics.map(
      ({ code }) => code,
    );

  it("is checked like one with stages of its own", () => {
    expect(codes(requiring({ serviceKind: "servicenow" })).sort()).toEqual(["approvals-elsewhere", "flag-archived"]);
    expect(codes(requiring({})).sort()).toEqual(["approval-missing", "flag-archived"]);
  });
});

it("what couldn't be read of its environment keeps a workflow out of the plan", () => {
  const plan = planFor({ flags, head: yaml("dark", turnOn), environments: [{ key: "staging" }] });
  expect([plan.operations, plan.diagnostics]).toEqual([[], []]);
});

it("a document of several targets is warned of once", () => {
  const { production } = FLAG.environments as Record<string, unknown>;
  const both = { ...FLAG, key: "two", archived: true, environments: { production, staging: production } };
  const head = yaml("two", stage("{ turn: off }")).replace("[production]", "[production, staging]");
  expect(planFor({ head, flags: [both] }).diagnostics.map(({ code }) => code)).toEqual(["flag-archived"]);
});

it("accepting a check makes no operation and changes no hash", () => {
  const base = yaml("dark", turnOn);
  const made = planFor({ flags, head: base, base: "" }).operations[0];
  const plain = planFor({ flags, head: accepting(base, "rollout-incomplete"), base: "" }).operations[0];
  expect(plain?.digest).toBe(made?.digest);
  expect(plain).toHaveProperty("hash", made?.kind === "create" && made.hash);
  const changed = planFor({ flags, head: accepting(base, "rollout-incomplete"), base, scope: "changed" });
  expect([changed.operations, changed.unchanged, changed.diagnostics]).toEqual([[], [], []]);
});
