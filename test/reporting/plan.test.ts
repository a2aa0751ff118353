// Plans as people read them, in markdown and at a terminal: both say the same.
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { planPage } from "../../src/reporting/html/page.ts";
import { planMarkdown } from "../../src/reporting/markdown/plan.ts";
import { type Paint, planText } from "../../src/reporting/text.ts";
import {
  DAY,
  FLAG,
  joined,
  liveWorkflow,
  NOW,
  planFor,
  ROLLOUT,
  templateYaml,
  workflowYaml,
} from "../planning/world.ts";

const plain = (text: string) => text;
const paint: Paint = { red: plain, green: plain, yellow: plain, dim: plain, bold: plain };

const markdown = (plan: Plan) => planMarkdown(plan, undefined, { limit: Number.POSITIVE_INFINITY });
const text = (plan: Plan) => planText(plan, paint);

function staged(...stages: string[]): string {
  return [workflowYaml({ waits: [] }).trimEnd(), ...stages.map((stage) => `  - ${stage}`), ""].join("\n");
}

/** Cells of a stage's row. */
function row(plan: Plan, number: number): string[] {
  const line = markdown(plan)
    .split("\n")
    .find((candidate) => candidate.startsWith(`| ${number} |`));
  return (line ?? "").split("|").map((cell) => cell.trim().replaceAll(/<\/?code>/g, ""));
}

describe("a stage that LaunchDarkly may refuse", () => {
  const variations = [50_000, 50_000].map((weight, variation) => ({ variation, weight }));
  const production = {
    on: true,
    offVariation: 1,
    fallthrough: { rollout: { variations, kind: "experiment" } },
    rules: [],
  };
  const plan = planFor({
    head: staged("{ name: a, conditions: [{ wait: 1d }], action: [{ serve: on }] }"),
    flags: [{ ...FLAG, environments: { production } }],
  });

  test("is told in the table and at a terminal, with what follows if it doesn't", () => {
    expect(row(plan, 1).at(-2)).toBe("on; **may fail**: an experiment runs on the default rule");
    expect(text(plan)).toContain("now: off 50%, on 50% (an experiment runs)\n");
    expect(text(plan)).toContain("→ serve on (then on) may fail: an experiment runs on the default rule\n");
  });
});

describe("a stage that would fail", () => {
  const failing = planFor({
    base: "",
    configuration: "checks: { stage-fails: warning }\n",
    head: staged(
      "{ name: a, action: [{ target: { on: [u] } }] }",
      "{ name: b, action: [{ target: { off: [u] } }] }",
      "{ name: c, conditions: [{ wait: 1d }], action: [{ serve: on }] }",
    ),
  });
  const why = "the `user` `u` is targeted by another variation already";

  test("is told in the table, and that what comes after it never runs", () => {
    expect(row(failing, 2).at(-2)).toBe(`**fails**: ${why.replaceAll("`", "")}`);
    expect(row(failing, 3).slice(3, -1)).toEqual(["wait 1 day", "serve on", "never runs"]);
  });

  test("is told at a terminal", () => {
    expect(text(failing)).toContain(`2. b: at once → serve off to u fails: ${why}\n`);
    expect(text(failing)).toContain("3. c: wait 1 day → serve on never runs\n");
  });
});

test("what waits for a flag is told as waiting, not as stopped", () => {
  const plan = planFor({ head: `${staged("{ name: a, action: [{ serve: maybe }] }")}awaitsFlag: true\n` });
  expect(markdown(plan)).toContain("**Waiting**");
  expect(text(plan)).toMatch(/^waiting create workflow /m);
  expect(text(plan)).toContain(" waiting: awaits-flag\n");
  for (const shown of [markdown(plan), text(plan)]) expect(shown).not.toContain("stopped");
});

test("a stage without a name is called by its place", () => {
  const plan = planFor({ head: staged("{ name: a, action: [{ turn: off }] }", "{ action: [{ turn: on }] }") });
  expect(row(plan, 2)[2]).toBe("stage 2");
  expect(text(plan)).toContain("    2. stage 2: at once → turn on");
});

test("of a workflow that is taken over, the stages have run that it has run itself", () => {
  const head = workflowYaml({ more: ["adopt: live-1"] });
  const plan = planFor({ head, live: [liveWorkflow({ description: null, executed: 1 })] });
  expect([row(plan, 1)[3], row(plan, 2)[3]]).toEqual(["has run", "wait 1 week"]);
  expect(text(plan)).toMatch(/1\. .*: has run → .*\n.*2\. .*: wait 1 week → /);
});

test("a stage that an earlier run carried out has run, whatever it waited for", () => {
  const head = ROLLOUT.replace("stages:", "run: {production: {number: 2, startAt: stage 2}}\nstages:");
  const plan = planFor({ head, base: ROLLOUT, live: [liveWorkflow({ executed: 1, createdAt: NOW - 3 * DAY })] });
  expect(row(plan, 1).slice(3, -1)).toEqual(["has run", "turn on", ""]);
  expect(row(plan, 2)[3]).toBe("wait 1 week<br>7 days after the merge: Tue 2026-12-08 09:00 UTC");
  expect(text(plan)).toContain("    1. stage 1: has run → turn on\n");
});

test("red is explained where something is red", () => {
  const drawn = (condition: string) =>
    markdown(
      planFor({ head: staged(`{ name: a, conditions: [{ wait: 1d }, ${condition}], action: [{ turn: on }] }`) }),
    );
  expect(drawn("{ approval: {} }")).toContain("Drawn in UTC. Red is an approval;");
  expect(drawn("{ wait: 2d }")).toMatch(/Drawn in UTC\.\n/);
});

test("a kind whose effect isn't known is named at a terminal too", () => {
  const plan = planFor({ head: staged("{ name: a, action: [{ kind: someNewKind }] }") });
  expect(markdown(plan)).toContain("It isn't known here what `someNewKind` does");
  expect(text(plan)).toContain("It isn't known here what someNewKind does");
});

describe("what is served", () => {
  const rules = Array.from({ length: 8 }, (_, number) => ({
    _id: `r${number}`,
    description: `Rule ${number}`,
    variation: 1,
    clauses: [],
  }));
  const flag = {
    key: "ruled",
    name: "Ruled",
    variations: [
      { _id: "v-on", name: "on", value: true },
      { _id: "v-off", name: "off", value: false },
    ],
    environments: {
      production: {
        on: true,
        fallthrough: { variation: 1 },
        rules,
        contextTargets: [{ contextKind: "device", variation: 0, values: ["d"] }],
      },
    },
  };
  const plan = planFor({
    flags: [flag],
    head: staged(
      "{ name: a, action: [{ rule: Rule 6, serve: on }, { target: { on: [u] } }] }",
      "{ name: b, action: [{ kind: removeRule, ruleId: r6 }] }",
    ).replace("flag: new-checkout", "flag: ruled"),
  });

  test("now, in short", () => {
    expect(text(plan)).toContain(
      "    now: off; rule Rule 0: off; rule Rule 1: off; rule Rule 2: off; rule Rule 3: off; and 5 more\n",
    );
  });

  test("after a stage, what it changes before all that it leaves alone", () => {
    const [first, second] = [
      "off; rule Rule 6: on; 1 targeted: on; 8 rules or targets as before",
      "off; no rule Rule 6 any more; 9 rules or targets as before",
    ];
    expect([row(plan, 1).at(-2), row(plan, 2).at(-2)]).toEqual([first, second]);
    for (const words of [first, second]) expect(text(plan)).toContain(`(then ${words})`);
  });
});

test("variations of one name are told apart by their values, or else by their places", () => {
  const variations = [true, false, { long: "x".repeat(50) }].map((value, index) => ({
    _id: `v-${index}`,
    name: "x",
    value,
  }));
  const flag = {
    key: "same",
    name: "S",
    variations,
    environments: { production: { on: true, fallthrough: { variation: 1 } } },
  };
  const head = staged("{ name: a, action: [{ rollout: { v-0: 60%, v-2: rest } }] }").replace(
    "new-checkout\nenv",
    "same\nenv",
  );
  const plan = planFor({ flags: [flag], head });
  expect(text(plan)).toContain("now: x (false)\n");
  expect(text(plan)).toContain("serve x (true) 60%, #3 x 40% (then x (true) 60%, #3 x 40%)");
});

describe("the table of a template's parts", () => {
  const template = templateYaml().replace("[{ turn: on }]", "[{ turn: on }, { rollout: { on: 10%, off: rest } }]");
  const [top = ""] = workflowYaml().split("stages:");
  const told = "Template standard, checked here, since this plan makes the template itself:";
  const part = "  ten, default rule: rollout: `off` 90%, `on` 10% → ";

  test("stands at a terminal with its workflow", () => {
    const plan = planFor({ head: joined(`${top}template: standard\n`, template) });
    expect(text(plan)).toContain(`    ${told}\n    ${part}✅ fits\n`);
  });

  test("and by itself where the template doesn't fit", () => {
    const flag = { key: "other", name: "O", variations: [], environments: { production: {} } };
    const head = joined(`${top}template: standard\n`.replace("flag: new-checkout", "flag: other"), template);
    const plan = planFor({ flags: [flag], head });
    expect(text(plan)).toContain(
      `${told.replace(",", " for new-checkout on storefront/other/production,")}\n${part}❌ doesn't fit\n`,
    );
  });
});

test("a line to paste is not cut short", () => {
  const name = "x".repeat(230);
  const template = templateYaml().replace("[{ turn: on }]", "[{ serve: on }]").replace("name: ten", `name: ${name}`);
  const flag = {
    key: "other",
    name: "O",
    variations: [{ _id: "v", name: "Control", value: "c" }],
    environments: { production: {} },
  };
  const [top = ""] = workflowYaml({ flag: "other" }).split("stages:");
  expect(markdown(planFor({ flags: [flag], head: joined(`${top}template: standard\n`, template) }))).toContain(
    `\`- {stage: ${name}, instruction: updateFallthroughVariationOrRollout, path: /variationId, variation: Control}\``,
  );
});

test("drift that is no operation, such as a run that failed, is drift all the same", () => {
  const failed = liveWorkflow({ executed: 1, status: "failed", createdAt: NOW - 30 * DAY });
  const plan = planFor({ head: ROLLOUT, base: ROLLOUT, live: [failed] });
  expect(plan.operations).toEqual([]);
  const told = (about: "drift" | "no drift") =>
    planMarkdown(plan, undefined, { limit: Number.POSITIVE_INFINITY, about });
  expect(told("drift")).toContain("**Drift**: LaunchDarkly differs from the documents.");
  expect(told("no drift")).toContain("**No drift.**");
});

test("of thousands of errors, those that anybody reads are told and all are counted", () => {
  const errors = Array.from({ length: 3_000 }, (_, index): Plan["diagnostics"][number] => {
    return { severity: "error", code: "unknown-flag", message: `Wrong ${index}.` };
  });
  const plan = { ...planFor({ head: workflowYaml() }), operations: [], diagnostics: errors };
  const page = [...planPage(plan)].join("");
  expect(text(plan).match(/Wrong/g)).toHaveLength(2_000);
  expect(page.match(/Wrong/g)).toHaveLength(2_000);
  for (const report of [text(plan), page]) {
    expect(report).toContain("Besides these there are 1,000 more errors.");
    expect(report).toContain("3000 errors");
  }
});
