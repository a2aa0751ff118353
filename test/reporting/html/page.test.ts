// The HTML page, as a browser reads it: whole, closed to the outside, with all that the plan says, and nothing of what it quotes as markup.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isError } from "../../../src/model/diagnostic.ts";
import type { Outcome } from "../../../src/model/outcome.ts";
import { isSendingWorkflow, type Plan, type SendingWorkflow } from "../../../src/model/plan.ts";
import { visible } from "../../../src/reporting/escaping/visible.ts";
import { planPage } from "../../../src/reporting/html/page.ts";
import { targetWords } from "../../../src/reporting/words/operations.ts";
import { servedWords } from "../../../src/reporting/words/served.ts";
import { DAY, joined, liveWorkflow, NOW, planFor, runs, templateYaml, workflowYaml } from "../../planning/world.ts";
import { type Element, readPage, skeleton, within, withName } from "./parsed-page.ts";

const before = `kind: Workflow
key: rollout
project: storefront
flag: new-checkout
environments: [production]
name: Rollout of FOREIGN
stages:
  - { name: a FOREIGN tenth, conditions: [{ wait: 2d }], action: [{ target: { on: [u] } }, { rollout: { on: 10%, off: rest } }] }
  - { name: half, conditions: [{ approval: { description: FOREIGN? } }, { wait: 1w }], action: [{ rollout: { on: 50%, off: 50% } }] }
  - { name: everyone, conditions: [{ at: "2027-03-01T09:00:00Z" }], action: [{ serve: on }, { kind: FOREIGNKind }] }
`;
const after = before.replace("wait: 2d", "wait: 3d").replace("half", "FOREIGN half");
const failing = workflowYaml({ waits: [] })
  .replace("key: new-checkout", "key: failing")
  .replace(
    /stages:[\s\S]*/,
    `stages:
  - { name: a, conditions: [{ wait: 1d }], action: [{ target: { on: [u] } }] }
  - { name: b, conditions: [{ wait: 1d }], action: [{ target: { off: [u] } }] }
  - { name: c, conditions: [{ wait: 1d }], action: [{ serve: on }] }
`,
  )
  .replace("production", "staging");

const position = { file: ".launchdarkly/FOREIGN.yaml", line: 3, column: 5 };

/** A plan of every kind of thing that a report tells. */
function richPlan(): Plan {
  const plan = planFor({
    configuration: "checks: { stage-fails: off }\n",
    head: joined(after, failing, templateYaml({ name: "The FOREIGN template" })),
    base: before,
    live: [liveWorkflow({ from: before, key: "rollout", createdAt: NOW - DAY })],
  });
  const first = plan.operations.find(({ key }) => key === "rollout");
  if (first?.object !== "workflow")
    throw new Error(`Nothing is planned for rollout: ${JSON.stringify(plan.diagnostics)}`);
  const others = plan.operations.filter((operation) => operation !== first);
  const target = { project: "storefront", flag: "FOREIGN-flag", environment: "production" };
  const parameter = {
    stage: "FOREIGN",
    part: "instruction",
    kind: "FOREIGN",
    path: "/FOREIGN",
    templateValue: "variation `FOREIGN`",
  } as const;
  return {
    ...plan,
    timeZone: "Europe/Berlin",
    environments: ["FOREIGN-1", "production"],
    operations: [
      { ...first, blockedBy: ["protected"], notes: ["Stage `FOREIGN` goes."], position },
      ...others.map((operation) => ({ ...operation, undone: true as const })),
    ],
    guards: [
      {
        code: "protected",
        scope: "operation",
        overridable: true,
        message: "`FOREIGN` is protected.",
        hint: "Ask `FOREIGN`.",
        operations: [first.id],
      },
      { code: "deletes", scope: "plan", overridable: true, message: "Too many.", hint: "Fewer.", operations: [] },
    ],
    diagnostics: [
      { severity: "warning", code: "odd", message: "This is odd.", position },
      {
        severity: "error",
        code: "wrong",
        message: "`FOREIGN` is wrong.",
        hint: "Write `FOREIGN`.",
        position,
        request: "GET https://FOREIGN/",
      },
      { severity: "notice", code: "quiet", message: "FOREIGN without backticks." },
    ],
    unchanged: [
      { key: "FOREIGN", object: "workflow", target, reason: "As `FOREIGN` wants." },
      { key: "t", object: "template", reason: "The same." },
    ],
    unmanaged: 2,
    templateChecks: [
      {
        key: "gone",
        target,
        template: "FOREIGN",
        checkedHere: "`FOREIGN` may not",
        parameters: [
          { ...parameter, number: 2, fits: false },
          { ...parameter, fits: true, documentValue: "`FOREIGN`" },
        ],
      },
      { key: first.key, target: first.target, template: "t", parameters: [] },
    ],
  };
}

const outcomesOf = ({ operations }: Plan): Outcome[] => [
  ...operations.map(
    ({ id, object, kind }, index): Outcome =>
      index === 1
        ? {
            operation: id,
            object,
            kind,
            status: "failed",
            message: "`FOREIGN` refused.",
            hint: "Try `FOREIGN`.",
            request: "POST FOREIGN",
            wrote: true,
          }
        : { operation: id, object, kind, status: "done", message: "Made.", wrote: true },
  ),
  {
    operation: "dedupe workflow FOREIGN",
    object: "workflow",
    kind: "dedupe",
    status: "done",
    message: "Gone.",
    wrote: true,
  },
];

const rich = richPlan();
const page = readPage(planPage(rich));
const text = (elements: readonly Element[]) => elements.map((element) => element.text);

describe("the page", () => {
  test.each([
    ["a plan", planPage(rich)],
    ["outcomes", planPage(rich, outcomesOf(rich))],
    ["nothing to do", planPage(planFor({}))],
  ])("of %s is well-formed, and a whole", (_, source) => {
    const read = readPage(source);
    expect(source).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(read.mistakes).toEqual([]);
    expect(withName(within(read.named("head")[0] as Element), "title")).toHaveLength(1);
    expect(read.named("h1")).toHaveLength(1);
  });

  test("asks for nothing, and would get nothing", () => {
    const policy = page.named("meta").find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
    expect(policy?.attributes.content).toBe("default-src 'none'; style-src 'unsafe-inline'");
    const names = new Set(page.elements.map(({ name }) => name));
    for (const name of ["script", "a", "img", "link", "iframe", "object", "form", "base", "use", "image"]) {
      expect(names).not.toContain(name);
    }
    const attributes = new Set(page.elements.flatMap((element) => Object.keys(element.attributes)));
    expect([...attributes].filter((name) => /^on|href|src|style|action/.test(name))).toEqual([]);
    for (const { text: style } of page.named("style")) expect(style).not.toMatch(/url\(|@import|https?:/);
  });

  test("is light and dark, for telephones and for paper", () => {
    const [style = ""] = text(page.named("style"));
    for (const part of ["prefers-color-scheme: dark", "max-width: 44rem", "@media print"])
      expect(style).toContain(part);
    expect(page.named("meta").map(({ attributes }) => attributes.name)).toContain("viewport");
  });
});

describe("it says what the plan says", () => {
  const sections = page.named("details", "operation");

  test("each operation: verb, name, place, reason, notes, digest", () => {
    expect(sections).toHaveLength(rich.operations.length);
    for (const operation of rich.operations) {
      const { name, reason, notes, digest, kind } = operation;
      const section = sections.find((candidate) => candidate.text.includes(digest));
      const row = page
        .named("tr")
        .find(({ text: cells }) => cells.includes(name) && cells.includes(targetWords(operation)));
      for (const told of [kind, name, targetWords(operation), plain(reason), ...notes.map(plain)]) {
        expect(section?.text).toContain(told);
      }
      expect(row?.text).toContain(plain(reason));
    }
  });

  test("each stage: when, what, the earliest date, and what is served then", () => {
    const operation = workflowOf("rollout");
    const rows = rowsOf("rollout");
    expect(rows[0]).toContain(`now${servedWords(operation.forecast?.now ?? none, plain)}`);
    expect(rows[1]).toContain("1a FOREIGN tenthwait 3 daysserve on to u; serve off 90%, on 10%3 days after the merge");
    expect(rows[1]).toContain("Fri 2026-12-04 09:00 UTC (10:00 Europe/Berlin)");
    expect(rows[2]).toContain("approval (FOREIGN?), wait 1 week");
    expect(rows[2]).toContain("or later, once approved");
    expect(rows[3]).toContain("at Mon 2027-03-01 09:00 UTC (10:00 Europe/Berlin)");
    for (const [index, { served }] of (operation.forecast?.stages ?? []).entries()) {
      expect(rows[index + 1]).toContain(
        servedWords(
          served ?? none,
          plain,
          index === 0 ? operation.forecast?.now : operation.forecast?.stages[index - 1]?.served,
        ),
      );
    }
  });

  test("a stage that fails, and those that never run after it", () => {
    const rows = rowsOf("failing");
    expect(rows[2]).toContain("fails: the user u is targeted by another variation already");
    expect(rows[3]).toMatch(/never$/);
  });

  test("changes, the template's fit, the request, what isn't known", () => {
    const section = sectionOf("rollout");
    expect(text(withName(within(section), "li"))).toContain("a FOREIGN tenth: wait 2 days → wait 3 days");
    expect(section.text).toContain("It isn't known here what FOREIGNKind does");
    expect(JSON.parse(text(withName(within(section), "pre"))[0] ?? "")).toEqual(workflowOf("rollout").body);
    expect(page.named("section", "templateCheck")[0]?.text).toMatch(/Template FOREIGN for gone on .*doesn't fit/);
    expect(section.text).toContain("Template t, tried with LaunchDarkly's dry run: nothing in it depends on the flag.");
  });

  test("errors first, then what stops it, then the operations, then the rest", () => {
    const told = page.named("main")[0]?.text ?? "";
    const order = [
      "wrong",
      "`FOREIGN` is protected.",
      "OperationsName",
      "Left undone by earlier applies",
      "This is odd.",
      "2 unchanged",
      `plan ${rich.hash}`,
    ];
    const places = order.map((part) => told.indexOf(plain(part)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    expect(text(page.named("h2"))).toEqual([
      "1 error",
      "Stopped",
      "Operations",
      "Left undone by earlier applies",
      "Worth knowing",
    ]);
    for (const { message, hint = "" } of rich.diagnostics.filter(isError))
      expect(told).toContain(`${plain(message)} ${plain(hint)}`);
    for (const { message, hint, code } of rich.guards)
      expect(told).toContain(`${plain(message)} ${plain(hint)} ${code}`);
    expect(told).toContain("2 workflows on these flags not managed here: never touched.");
  });

  test("outcomes, what went wrong before what went well", () => {
    const outcomes = outcomesOf(rich);
    const applied = readPage(planPage(rich, outcomes));
    expect(applied.named("p", "status")[0]?.text).toMatch(/^Applied: 3 done, 1 failed\. Mend the failures below/);
    expect(applied.named("section", "errors")[1]?.text).toContain("FOREIGN refused. Try FOREIGN. (POST FOREIGN)");
    expect(text(applied.named("span", "outcome")).toSorted()).toEqual(["done", "done", "failed"]);
    expect(applied.named("main")[0]?.text).toContain("dedupe workflow FOREIGN: another run had made one, too. Gone.");
  });
});

describe("the drawing", () => {
  const share = ({ attributes }: Element, name: string) => Number(attributes[name]?.replace(/%$/, ""));

  test("has a bar for each stage, where it runs and as long as it holds; an approval is marked", () => {
    const [drawing] = withName(within(sectionOf("rollout")), "svg");
    const parts = drawing === undefined ? [] : within(drawing);
    const bars = withName(parts, "rect");
    // Of 90 days from the merge to the last stage, and as much more as is drawn beyond.
    const [day3, day10, day90] = [3, 10, 90].map((days) => (100 * days) / (90 * 1.18));
    expect(bars.map((bar) => share(bar, "x"))).toEqual(
      [day3, day10, day90].map((place = 0) => expect.closeTo(place, 1)),
    );
    expect(share(bars[0] as Element, "width")).toBeCloseTo((day10 ?? 0) - (day3 ?? 0), 1);
    expect(bars.map(({ attributes }) => attributes.class)).toEqual(["bar", "bar later", "bar later stays"]);
    expect(withName(parts, "circle", "approval")).toHaveLength(1);
    expect(text(withName(parts, "text", "stage"))).toEqual([
      "1 · a FOREIGN tenth",
      "2 · FOREIGN half, once approved",
      "3 · everyone",
    ]);
  });

  test("ends with a stage that fails", () => {
    const [drawing] = withName(within(sectionOf("failing")), "svg");
    const parts = drawing === undefined ? [] : within(drawing);
    expect([withName(parts, "rect").length, withName(parts, "circle", "fails").length]).toEqual([1, 1]);
  });

  test("of any stretch of time stays inside, with one to seven marks", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 5 }), (waits) => {
        const stages = waits.map(
          (hours, index) => `  - { name: s${index}, conditions: [{ wait: ${hours}h }], action: [{ turn: on }] }`,
        );
        const head = workflowYaml().replace(/stages:[\s\S]*/, ["stages:", ...stages, ""].join("\n"));
        const parts = readPage(planPage(planFor({ head }))).elements;
        const marks = withName(parts, "line", "mark");
        expect(marks.length).toBeGreaterThanOrEqual(1);
        expect(marks.length).toBeLessThanOrEqual(7);
        for (const bar of withName(parts, "rect")) {
          expect(share(bar, "x")).toBeGreaterThanOrEqual(0);
          expect(share(bar, "x") + share(bar, "width")).toBeLessThanOrEqual(100.7);
        }
      }),
      runs(25),
    );
  });
});

const hostile = fc.oneof(
  fc.constantFrom(
    "</style><script>alert(1)</script>",
    "</title></textarea></svg></pre></code><img src=x onerror=alert(1)>",
    '" onload="alert(1)" x="',
    "' onmouseover='alert(1)",
    "<!-- -->",
    "<![CDATA[x]]>",
    "&lt;b&gt; &#60;b&#62;",
    "javascript:alert(1) https://example.com @octocat #1",
    "\uE000x\uE001 \uE001<b>\uE000",
    "\u0000\u0001\u202Ex\u200B\uFEFF",
    "\uD800",
  ),
  fc.string({
    unit: fc.constantFrom("<", ">", "&", '"', "'", "/", "=", "!", "-", ";", "a", "\uE000", "\uE001", "\n"),
    maxLength: 30,
  }),
  fc.string({ unit: "binary", maxLength: 30 }),
);

/** The same plan, every foreign text in it hostile. */
function withForeign<T>(value: T, foreign: string): T {
  return JSON.parse(JSON.stringify(value), (_, told: unknown) =>
    typeof told === "string" ? told.replaceAll("FOREIGN", () => foreign) : told,
  );
}

test("nothing foreign becomes an element, an attribute, or part of one", () => {
  const outcomes = outcomesOf(rich);
  const harmless = skeleton(readPage(planPage(withForeign(rich, "x"), withForeign(outcomes, "x"))));
  fc.assert(
    fc.property(hostile, (string) => {
      // Between backticks a sentence has none: who writes it takes them out.
      const foreign = `x${string.replaceAll("`", "'")}`;
      const read = readPage(planPage(withForeign(rich, foreign), withForeign(outcomes, foreign)));
      expect(read.mistakes).toEqual([]);
      expect(skeleton(read)).toEqual(harmless);
      const seen = withoutCodePoints(visible(foreign));
      expect(withoutCodePoints(text(read.named("main"))[0] ?? "")).toContain(`Rollout of ${seen}`);
    }),
    runs(40),
  );
});

/** Without what HTML can't hold, or we mark with: a page shows code points there. */
function withoutCodePoints(told: string): string {
  return told.replace(/\\u\{[0-9A-F]+\}|[\uE000\uE001\p{Noncharacter_Code_Point}]/gu, "");
}

const none = { on: true, everyone: [], rules: [], targets: [] };

function plain(sentence: string): string {
  return sentence.replaceAll("`", "");
}

function workflowOf(key: string): SendingWorkflow {
  const found = rich.operations.find((operation) => operation.key === key);
  if (found === undefined || !isSendingWorkflow(found)) throw new Error(`The plan has no operation of ${key}.`);
  return found;
}

function sectionOf(key: string): Element {
  const found = page.named("details", "operation").find((section) => section.text.includes(workflowOf(key).digest));
  if (found === undefined) throw new Error(`The page has no section of ${key}.`);
  return found;
}

/** Of its table of stages, the one of `now` first. */
function rowsOf(key: string): string[] {
  const [table] = withName(within(sectionOf(key)), "table", "stages");
  return table === undefined ? [] : text(withName(within(table), "tr")).slice(1);
}
