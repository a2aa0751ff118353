// What a plan says of a workflow that has begun: which stages have run, what is left, and what a new run does to users.
import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import {
  DAY,
  FLAG,
  type Json,
  joined,
  type LiveParts,
  liveWorkflow,
  NOW,
  OFF,
  ON,
  planFor,
  RULE,
  workflowYaml,
} from "../world.ts";

interface Parts {
  wait?: string;
  run?: string;
  /** What each stage does; its name is its key. */
  stages?: Record<string, string>;
}

const percents = { tenth: "{ rollout: { on: 10%, off: rest } }", half: "{ rollout: { on: 50%, off: rest } }" };
const three = { ...percents, everyone: "{ serve: on }" };

function rollout({ wait = "1w", run = "1", stages = three }: Parts = {}): string {
  return `${workflowYaml({ waits: [], more: [`run: ${run}`] })}${Object.entries(stages)
    .map(([name, action]) => `  - { name: "${name}", conditions: [{ wait: ${wait} }], action: [${action}] }\n`)
    .join("")}`;
}

/** Variations by their places: 0 is on, 1 is off. */
const split = (on: number) => ({
  rollout: {
    variations: [
      { variation: 0, weight: on * 1000 },
      { variation: 1, weight: 100_000 - on * 1000 },
    ],
  },
});

function serving(configuration: Json): Json {
  return { ...FLAG, environments: { production: { on: true, offVariation: 1, rules: [], ...configuration } } };
}

const at = (on: number) => serving({ fallthrough: split(on) });

const base = rollout();
const running: LiveParts = { executed: 2, createdAt: NOW - 20 * DAY };
const started = (parts: LiveParts = running, from = base) => [liveWorkflow({ from, ...parts })];

/** All that the plan says of its operation: notes, then guards. */
function said({ operations, guards }: Plan): string[] {
  return [...operations.flatMap(({ notes }) => notes), ...guards.map(({ message }) => message)];
}

function replaced(parts: Parts, flag: Json = at(50), live = started()): string[] {
  return said(planFor({ head: rollout(parts), base, live, flags: [flag] }));
}

describe("a new run of one that is running", () => {
  test("from the first stage on takes users back: to what, and when", () => {
    expect(replaced({ run: "2" })).toEqual([
      "`tenth` and `half` have run, `everyone` is left; the new run starts again at the first stage.",
      "Its waits begin anew.",
      "Users lose what they get now: `on` from 50% to 10% when `tenth` runs; `off` from 50% to 0% when `everyone` runs.",
    ]);
  });

  test("from where it is goes on from what is served", () => {
    expect(replaced({ run: "{ production: { number: 2, startAt: everyone } }", wait: "1w" })).toEqual([
      "`tenth` and `half` have run, `everyone` is left; the new run starts at `everyone`.",
      "The first 2 stages are not sent: an earlier run carried them out. Waits begin anew, and approvals given so far are gone.",
      "Users lose what they get now: `off` from 50% to 0% when `everyone` runs.",
    ]);
  });

  test("from a stage before takes users back to that one", () => {
    const live = started({ executed: 2, createdAt: NOW - 20 * DAY });
    expect(replaced({ run: "{ production: { number: 2, startAt: half } }" }, at(80), live).at(-1)).toBe(
      "Users lose what they get now: `on` from 80% to 50% when `half` runs; `off` from 20% to 0% when `everyone` runs.",
    );
  });

  test("names the stage after which it is less, not one before that leaves things as they are", () => {
    const stages = { hello: '{ target: { on: ["someone"] } }', ...three };
    expect(replaced({ run: "2", stages }).at(-1)).toContain("now: `on` from 50% to 10% when `tenth` runs;");
  });

  test("of several drops names the first, and the lowest", () => {
    const stages = { ...percents, less: "{ rollout: { on: 5%, off: rest } }", everyone: "{ serve: on }" };
    expect(replaced({ run: "2", stages }).at(-1)).toContain(
      "from 50% to 10% when `tenth` runs, to 5% when `less` runs;",
    );
    const falling = { half: percents.half, less: "{ rollout: { on: 5%, off: rest } }", everyone: "{ serve: on }" };
    expect(replaced({ run: "2", stages: falling }).at(-1)).toContain("from 50% to 5% when `less` runs;");
  });

  test("looks at what is rolled out, whichever variation that is", () => {
    const stages = { little: "{ rollout: { off: 20%, on: rest } }", everyone: "{ serve: off }" };
    expect(replaced({ run: "2", stages }, at(30)).at(-1)).toBe(
      "Users lose what they get now: `off` from 70% to 20% when `little` runs; `on` from 30% to 0% when `everyone` runs.",
    );
  });

  test("to less than there is now takes users back, and the check of the rollout speaks of the same variation", () => {
    const stages = { sixty: "{ rollout: { on: 60%, off: rest } }", eighty: "{ rollout: { on: 80%, off: rest } }" };
    for (const [now, back] of [
      [90, "90% to 60%"],
      [100, "100% to 60%"],
      [70, "70% to 60%"],
    ] as const) {
      const live = started({ executed: 1, createdAt: NOW - 20 * DAY });
      const plan = planFor({ head: rollout({ run: "2", stages }), base, live, flags: [at(now)] });
      const [told] = said(plan).at(-1)?.split(";") ?? [];
      expect(told?.replace(/\.$/, "")).toBe(`Users lose what they get now: \`on\` from ${back} when \`sixty\` runs`);
      expect(plan.diagnostics.map(({ message }) => message)).toEqual([
        `\`on\` goes down from ${back} in this stage.`,
        "After the last stage, the default rule still is a split: `on` 80%, `off` 20%.",
      ]);
    }
  });

  test("that goes on is compared with what is served now, though it goes down on the way", () => {
    const stages = {
      ...percents,
      more: "{ rollout: { on: 80%, off: rest } }",
      less: "{ rollout: { on: 60%, off: rest } }",
    };
    const live = started(running, rollout({ stages }));
    const head = rollout({ run: "{ production: { number: 2, startAt: more } }", stages });
    const plan = planFor({ head, base: rollout({ stages }), live, flags: [at(50)] });
    expect(said(plan).at(-1)).toBe("Users lose what they get now: `off` from 50% to 20% when `more` runs.");
    expect(plan.diagnostics[0]?.message).toBe("`on` goes down from 80% to 60% in this stage.");
  });

  test("in a rule counts as well", () => {
    const rule = { _id: RULE, description: "Germans", clauses: [], ...split(50) };
    const stages = {
      tenth: `{ kind: updateRuleVariationOrRollout, ruleId: ${RULE}, rolloutWeights: { ${ON}: 10000, ${OFF}: 90000 } }`,
      everyone: `{ kind: updateRuleVariationOrRollout, ruleId: ${RULE}, variationId: ${ON} }`,
    };
    expect(replaced({ run: "2", stages }, serving({ fallthrough: { variation: 1 }, rules: [rule] })).at(-1)).toBe(
      "Users lose what they get now: in the rule `Germans`, `on` from 50% to 10% when `tenth` runs; in the rule `Germans`, `off` from 50% to 0% when `everyone` runs.",
    );
  });

  test("that turns the flag off meanwhile takes everyone back", () => {
    const stages = { window: "{ turn: off }", again: "{ turn: on }, { serve: on }" };
    expect(replaced({ run: "2", stages }).at(-1)).toBe(
      "Users lose what they get now: `on` from 50% to 0% when `window` runs; `off` from 50% to 0% when `again` runs.",
    );
  });

  test.each<[string, string, Json, string]>([
    ["serves the off variation to all", "{ serve: off }", at(50), "`on` from 50% to 0% when `back` runs"],
    ["does so where all have the other", "{ serve: off }", at(100), "`on` from 100% to 0% when `back` runs"],
    ["turns the flag off for good", "{ turn: off }", at(50), "`on` from 50% to 0% when `back` runs"],
    [
      "takes a rule away",
      `{ kind: removeRule, ruleId: ${RULE} }`,
      serving({ fallthrough: split(0), rules: [{ _id: RULE, description: "Germans", clauses: [], variation: 0 }] }),
      "in the rule `Germans`, `on` from 100% to what other rules serve when `back` runs",
    ],
    [
      "takes targets away",
      `{ kind: removeTargets, variationId: ${ON}, values: [ada] }`,
      serving({ fallthrough: split(0), targets: [{ variation: 0, values: ["ada", "bob"] }] }),
      "`on` for 1 of 2 targeted (`user`) when `back` runs",
    ],
    [
      "turns off what targets and a rule get",
      "{ turn: off }",
      serving({
        fallthrough: { variation: 1 },
        rules: [{ _id: RULE, description: "Germans", clauses: [], variation: 0 }],
        targets: [{ variation: 0, values: ["ada"] }],
      }),
      "in the rule `Germans`, `on` from 100% to 0% when `back` runs; `on` for 1 targeted (`user`) when `back` runs",
    ],
  ])("says who loses what where it %s, in the note and in the stop of an edit alike", (_, back, flag, lost) => {
    const stages = { back };
    expect(replaced({ run: "2", stages }, flag).at(-1)).toBe(`Users lose what they get now: ${lost}.`);
    expect(replaced({ stages }, flag).at(-1)).toContain(
      ` From the first stage on, users lose what they get now: ${lost}.`,
    );
  });

  test("takes nothing from a rule or targets whose users get the same without them", () => {
    const flag = serving({
      fallthrough: { variation: 0 },
      rules: [{ _id: RULE, description: "Germans", clauses: [], variation: 0 }],
      targets: [{ variation: 0, values: ["ada"] }],
    });
    const stages = {
      tidy: `{ kind: removeRule, ruleId: ${RULE} }, { kind: clearTargets, variationId: ${ON} }`,
    };
    expect(replaced({ run: "2", stages }, flag).filter((note) => /users/i.test(note))).toEqual([]);
  });

  test.each<[string, Parts, Json]>([
    ["it serves what is served already", { stages: { one: "{ serve: off }" } }, at(0)],
    ["the flag is off", {}, serving({ on: false, fallthrough: split(50) })],
    ["a stage does what isn't known", { stages: { one: "{ kind: paintFlagBlue }", ...three } }, at(50)],
    ["it rolls nothing out", { stages: { one: '{ target: { on: ["someone"] } }' } }, at(50)],
  ])("says nothing of users where %s", (_, parts, flag) => {
    const notes = replaced({ ...parts, run: "2" }, flag);
    expect(notes.filter((note) => /users/i.test(note))).toEqual([]);
    expect(notes[0]).toContain("have run");
  });
});

describe("a new run of one that has ended", () => {
  const ended = started({ executed: 3, status: "completed", createdAt: NOW - 90 * DAY });

  test("tells what it does to users, and so does one of which nothing is there any more", () => {
    for (const live of [ended, []])
      expect(replaced({ run: "2" }, at(100), live)).toEqual([
        "Users lose what they get now: `on` from 100% to 10% when `tenth` runs.",
      ]);
  });

  test("is not what a first run is, nor one in place of a waiting one", () => {
    expect(said(planFor({ head: base, flags: [at(50)] }))).toEqual([]);
    expect(replaced({ wait: "2w" }, at(50), started({}))).toEqual(["Its waits begin anew."]);
  });
});

describe("an edit of one that has begun", () => {
  test("is stopped, and the message says what a restart would do", () => {
    expect(replaced({ wait: "2w" })).toEqual([
      "This workflow has started (`tenth` and `half` have run, `everyone` is left): a stage that has run can't be edited. From the first stage on, users lose what they get now: `on` from 50% to 10% when `tenth` runs; `off` from 50% to 0% when `everyone` runs.",
    ]);
  });

  test("is stopped, and not said to fail, where a stage of it could not be carried out", () => {
    const target = (variation: string) => `{ target: { ${variation}: ["someone"] } }`;
    const stages = { ...percents, one: target("on"), two: target("off") };
    const plan = planFor({ head: rollout({ stages }), base, live: started(), flags: [at(50)] });
    expect([said(plan), plan.diagnostics]).toEqual([[expect.stringMatching(/can't be edited\.$/)], []]);
    const again = planFor({ head: rollout({ stages, run: "2" }), base, live: started(), flags: [at(50)] });
    expect([again.operations, again.diagnostics.map(({ code }) => code)]).toEqual([[], ["stage-fails"]]);
  });

  test("of one that has ended too", () => {
    const ended = started({ executed: 3, status: "completed", createdAt: NOW - 90 * DAY });
    expect(replaced({ wait: "2w" }, at(100), ended)).toEqual([
      "This workflow has ended: a changed document doesn't start it again. From the first stage on, users lose what they get now: `on` from 100% to 10% when `tenth` runs.",
    ]);
  });

  test("that asks for a lower run has no restart to speak of", () => {
    const second = rollout({ run: "2" });
    const plan = planFor({ head: base, base: second, live: started(running, second), flags: [at(50)] });
    expect(said(plan)).toEqual(["Run 1 is asked for, but run 2 was made already."]);
  });

  test("and nothing more where nobody loses anything", () => {
    expect(replaced({ stages: { one: "{ serve: off }" } }, at(0))).toEqual([
      expect.stringMatching(/can't be edited\.$/),
    ]);
  });
});

describe("what is taken away", () => {
  const other = workflowYaml({ key: "other", flag: "other" });
  const removal = (parts: LiveParts, flag: Json) =>
    said(planFor({ head: other, base: joined(other, base), live: started(parts), flags: [flag], scope: "changed" }));

  test.each<[string, LiveParts, string[]]>([
    ["two of three", running, ["`tenth` and `half` have run: the flag keeps what they set. `everyone` won't run."]],
    [
      "one of three",
      { ...running, executed: 1 },
      ["`tenth` has run: the flag keeps what it set. `half` and `everyone` won't run."],
    ],
    [
      "none, but the first has begun",
      { ...running, executed: 0 },
      ["No stage has run yet, but the first has begun. `tenth`, `half` and `everyone` won't run."],
    ],
  ])("says what the flag keeps, and what won't run: %s", (_, parts, notes) => {
    expect(removal(parts, at(50))).toEqual([...notes, "The flag is on, and users get `off` 50%, `on` 50% now."]);
  });

  test("says what users get of a flag that is off, or serves one variation", () => {
    expect(removal(running, serving({ on: false })).at(-1)).toBe("The flag is off, and users get `off` now.");
    expect(removal(running, serving({ fallthrough: { variation: 0 } })).at(-1)).toBe(
      "The flag is on, and users get `on` now.",
    );
  });

  test("says so where a prerequisite keeps it from all, or from some", () => {
    const requiring = serving({ fallthrough: { variation: 0 }, prerequisites: [{ key: "required", variation: 0 }] });
    const removalWith = (configuration: Json) =>
      said(
        planFor({
          head: other,
          base: joined(other, base),
          live: started(),
          flags: [requiring, { ...serving(configuration), key: "required" }],
          scope: "changed",
        }),
      ).at(-1);
    expect(removalWith({ on: false })).toBe(
      "The flag is on, and users get `off` now, since not all prerequisites (`required`) are met.",
    );
    expect(removalWith({ fallthrough: split(50) })).toBe(
      "The flag is on, and users get `on` now where they meet the prerequisites (`required`), else the off variation.",
    );
    expect(removalWith({ fallthrough: { variation: 0 } })).toBe("The flag is on, and users get `on` now.");
  });

  test("says nothing of users where nothing has run", () => {
    expect(removal({}, at(50))).toEqual(["Nothing of it has run."]);
  });
});

describe("what stays as it is", () => {
  const reason = (head: string, live: Json[]) => planFor({ head, base, live }).unchanged.map((entry) => entry.reason);
  const renamed = base.replace("name: Rollout", "name: Other");
  const failed = { executed: 1, status: "failed", createdAt: NOW - 20 * DAY };

  test.each<[string, string, Json[], string]>([
    ["running", base, started(), "It is running: `tenth` and `half` have run, `everyone` is left."],
    [
      "begun",
      base,
      started({ createdAt: NOW - 20 * DAY }),
      "It is running: no stage has run yet, but the first has begun.",
    ],
    ["waiting", base, started({}), "It is waiting for its first stage."],
    [
      "running, a text edited",
      renamed,
      started(),
      "Only texts differ. LaunchDarkly can't change a workflow, so they stay as they are until its stages change. It is running: `tenth` and `half` have run, `everyone` is left.",
    ],
    ["ended", base, started({ executed: 3, status: "completed" }), "It has run."],
    ["failed", base, started(failed), "It has failed: `tenth` has run, `half` and `everyone` did not."],
    [
      "failed at once",
      base,
      started({ ...failed, executed: 0 }),
      "It has failed: `tenth`, `half` and `everyone` did not run.",
    ],
  ])("%s: which stages have run, and what is left", (_, head, live, expected) => {
    expect(reason(head, live)).toEqual([expected]);
  });

  test("stages that were not sent are called as the document calls them, and those without a name by their number", () => {
    const second = { run: 2, skipped: 1, executed: 1, createdAt: NOW - 20 * DAY };
    const head = rollout({ run: "{ production: { number: 2, startAt: half } }" });
    expect(planFor({ head, base: head, live: started(second, head) }).unchanged[0]?.reason).toBe(
      "It is running: `tenth` and `half` have run, `everyone` is left.",
    );
    // No document that is known says what it was made from.
    const unknown = rollout({ wait: "2w", run: "2" });
    expect(planFor({ head: unknown, base: unknown, live: started(second, head) }).guards[0]?.message).toContain(
      "(stage 1 and `half` have run, `everyone` is left)",
    );
  });

  test("many are counted, and a backtick in a name ends nothing", () => {
    const stages = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`s${index + 1}`, "{ turn: on }"]));
    const head = rollout({ stages: { ...stages, "a`b": "{ turn: on }" } });
    const live = started({ executed: 8, createdAt: NOW - 90 * DAY }, head);
    expect(planFor({ head, base: head, live }).unchanged[0]?.reason).toBe(
      "It is running: `s1`, `s2`, `s3`, `s4`, `s5` and 3 more have run, `s9` and `a'b` are left.",
    );
  });
});
