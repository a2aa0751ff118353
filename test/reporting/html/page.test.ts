// The HTML page, as a browser reads it: whole, closed to the outside, with all that the plan says, and nothing of what it quotes as markup.
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isError } from "../../../src/model/messages/diagnostic.ts";
import type { Outcome } from "../../../src/model/outcome.ts";
import { isSendingWorkflow, type Plan, type SendingWorkflow } from "../../../src/model/plan.ts";
import { visible } from "../../../src/reporting/escaping/visible.ts";
import { anchorOf } from "../../../src/reporting/html/anchors.ts";
import { targetWords } from "../../../src/reporting/words/operations.ts";
import { servedWords } from "../../../src/reporting/words/served.ts";
import { drawable } from "../../../src/reporting/words/spans.ts";
import { DAY, joined, liveWorkflow, NOW, planFor, runs, templateYaml, workflowYaml } from "../../planning/world.ts";
import { type Element, readPage, skeleton, within, withName } from "./parsed-page.ts";
import { outcomesOf as outcomesOfMany, planOfMany } from "./plans.ts";
import { planPage } from "./whole-page.ts";

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
      { severity: "warning", code: "ignored-field", message: "This is odd.", position },
      {
        severity: "error",
        code: "wrong-value",
        message: "`FOREIGN` is wrong.",
        hint: "Write `FOREIGN`.",
        position,
        request: "GET https://FOREIGN/",
      },
      { severity: "notice", code: "no-documents", message: "FOREIGN without backticks." },
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
    ["many operations", planPage(planOfMany(30))],
  ])("of %s is well-formed, and a whole, with scripts and without", (_, source) => {
    const read = readPage(source);
    expect(readPage(source, { runsScripts: true }).mistakes).toEqual([]);
    expect(source).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(read.mistakes).toEqual([]);
    expect(withName(within(read.named("head")[0] as Element), "title")).toHaveLength(1);
    expect(read.named("h1")).toHaveLength(1);
  });

  test("asks for nothing, would get nothing, and runs nothing but its own script", () => {
    const policy = page.named("meta").find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
    const hashes = ["script", "style"].map((name) => {
      const [only, another] = page.named(name);
      expect([only?.attributes, another]).toEqual([{}, undefined]);
      return `${name}-src 'sha256-${createHash("sha256")
        .update(only?.text ?? "")
        .digest("base64")}'`;
    });
    expect(policy?.attributes.content).toBe(
      ["default-src 'none'", ...hashes, "base-uri 'none'", "form-action 'none'"].join("; "),
    );
    const names = new Set(page.elements.map(({ name }) => name));
    for (const name of ["img", "link", "iframe", "object", "form", "base", "use", "image"])
      expect(names).not.toContain(name);
    const attributes = new Set(page.elements.flatMap((element) => Object.keys(element.attributes)));
    expect([...attributes].filter((name) => /^on|src|style|action/.test(name))).toEqual([]);
    for (const { name, attributes } of page.elements)
      if (attributes.href !== undefined) expect([name, attributes.href]).toEqual(["a", expect.stringMatching(/^#./)]);
    for (const { text: style } of page.named("style")) expect(style).not.toMatch(/url\(|@import|https?:/);
    for (const { text: script } of page.named("script"))
      expect(script).not.toMatch(/\beval\b|new Function|fetch\(|XMLHttp|import\(/);
  });

  test("is light and dark, for telephones and for paper", () => {
    const [style = ""] = text(page.named("style"));
    for (const part of ["prefers-color-scheme: dark", "max-width: 44rem", "@media print"])
      expect(style).toContain(part);
    expect(page.named("meta").map(({ attributes }) => attributes.name)).toContain("viewport");
  });
});

describe("its links to elsewhere", () => {
  const addresses = {
    run: "https://github.example/acme/storefront/actions/runs/7",
    repository: "https://github.example/acme/storefront",
    launchDarkly: "https://launchdarkly.example",
  };
  const [head, base] = ["a".repeat(40), "b".repeat(40)];
  const elsewhere = (plan: Plan, given: Partial<typeof addresses> = {}) =>
    readPage(planPage(plan, undefined, "pull request", { ...addresses, ...given }))
      .named("a")
      .flatMap(({ attributes: { href = "" }, text: name }) => (href.startsWith("#") ? [] : [[name, href]]));

  test("are lines at their revision, flags and the run", () => {
    const plan = planFor({
      base: before,
      live: [liveWorkflow({ from: before, key: "rollout", createdAt: NOW - DAY })],
    });
    const gone = { ...plan, head, base };
    expect(gone.operations.map(({ kind }) => kind)).toEqual(["delete"]);
    const flag = `${addresses.launchDarkly}/projects/storefront/flags/new-checkout/targeting?env=production&selected-env=production`;
    expect(elsewhere(gone)).toEqual([
      [
        ".launchdarkly/workflows/all.yaml:1",
        `${addresses.repository}/blob/${base}/.launchdarkly/workflows/all.yaml#L1`,
      ],
      ["flag in LaunchDarkly", flag],
      ["workflow run", addresses.run],
    ]);
    const told = elsewhere({ ...rich, head, base }).filter(([name]) => name?.includes(":3"));
    expect(new Set(told.map(([name, href]) => `${name} ${href}`))).toEqual(
      new Set(
        [":3:5", ":3"].map(
          (line) =>
            `.launchdarkly/FOREIGN.yaml${line} ${addresses.repository}/blob/${head}/.launchdarkly/FOREIGN.yaml#L3`,
        ),
      ),
    );
  });

  test("are none to what is no commit, nor from what an earlier change left, nor to another host's flags", () => {
    const diagnostics = rich.diagnostics.map((diagnostic) => ({ ...diagnostic, undone: true as const }));
    expect(elsewhere({ ...rich, head, base, diagnostics }).map(([name]) => name)).not.toContain(
      ".launchdarkly/FOREIGN.yaml:3:5",
    );
    expect(elsewhere({ ...rich, head: "working tree" }).map(([name]) => name)).not.toContain(
      ".launchdarkly/FOREIGN.yaml:3",
    );
    const { launchDarkly: _, ...others } = addresses;
    const read = readPage(planPage({ ...rich, head, base }, undefined, "pull request", others));
    expect(text(read.named("a"))).not.toContain("flag in LaunchDarkly");
  });

  test("stay at their host, whatever a file or a flag is called", () => {
    fc.assert(
      fc.property(hostile, (foreign) => {
        const plan = withForeign({ ...rich, head, base }, foreign);
        const [operation] = plan.operations;
        if (operation?.object !== "workflow") throw new Error("The first operation is a workflow's.");
        const target = { ...operation.target, flag: foreign };
        for (const [, href = ""] of elsewhere({ ...plan, operations: [{ ...operation, target }] })) {
          const { origin, pathname } = new URL(href);
          if (origin === "https://launchdarkly.example")
            expect(pathname).toMatch(/^\/projects\/[^/]+\/flags\/[^/]*\/targeting$/);
          else expect(href).toMatch(/^https:\/\/github\.example\/acme\/storefront\/(blob\/|actions\/runs\/7$)/);
        }
      }),
      runs(40),
    );
  });
});

describe("it says what the plan says", () => {
  const sections = page.named("details", "operation");

  test("each operation: verb, name, place, reason, notes, digest", () => {
    expect(sections).toHaveLength(rich.operations.length);
    for (const operation of rich.operations) {
      const { name, reason, notes, digest, kind } = operation;
      const section = sections.find((candidate) => candidate.text.includes(digest));
      for (const told of [kind, name, targetWords(operation), plain(reason), ...notes.map(plain)]) {
        expect(section?.text).toContain(told);
      }
    }
  });

  test("each stage: when, what, the earliest date, and what is served then", () => {
    const operation = workflowOf("rollout");
    const rows = rowsOf("rollout");
    expect(rows[0]).toMatch(/^now/);
    expect(rows[0]).toContain(servedWords(operation.forecast?.now ?? none, plain));
    expect(rows[1]).toContain("1 a FOREIGN tenthwait 3 daysserve on to u; serve off 90%, on 10%3 days after the merge");
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
    const told = page.named("body")[0]?.text ?? "";
    const order = [
      "wrong",
      "`FOREIGN` is protected.",
      "Operationsreplace, stopped",
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
      "Timeline",
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
    const [drawing] = withName(within(sectionOf("rollout")), "svg", "timeline");
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
    const [drawing] = withName(within(sectionOf("failing")), "svg", "timeline");
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
        const [drawing] = readPage(planPage(planFor({ head }))).named("svg", "timeline");
        const parts = drawing === undefined ? [] : within(drawing);
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

test("what went wrong in the same way is told once, with links", () => {
  const plan = planOfMany(100);
  const [box] = readPage(planPage(plan, outcomesOfMany(plan))).named("section", "errors");
  const lines = box === undefined ? [] : box.children.flatMap((child) => (child.name === "ul" ? child.children : []));
  expect(lines.map((line) => /^\w+, \d+ operations/.exec(line.text)?.[0])).toEqual([
    "failed, 10 operations",
    "unknown, 9 operations",
  ]);
  const links = withName(within(lines[0] as Element), "a");
  expect([links.length, links.at(-1)?.text, links.at(-1)?.attributes.href]).toEqual([6, "and 5 more", "#is=failed"]);
});

test("headings go down by one, and no header cell is empty", () => {
  for (const source of [planPage(rich), planPage(planOfMany(30), outcomesOfMany(planOfMany(30)))]) {
    const read = readPage(source);
    const levels = read.elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name.slice(1))] : []));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(read.named("th").filter((cell) => cell.text.trim() === "")).toEqual([]);
  }
});

describe("the timeline of all workflows", () => {
  test("has a lane for each that has something to draw, in the order of the list, with a link to its block", () => {
    const plan = planOfMany(12);
    const read = readPage(planPage(plan));
    const drawn = new Set(drawable(plan.operations, plan).map(({ id }) => anchorOf(id)));
    expect(drawn.size).toBeGreaterThan(5);
    const lanes = read
      .named("div", "lane")
      .map((lane) => withName(within(lane), "a")[0]?.attributes.href?.slice(1) ?? "");
    const listed = read.named("li", "slot").map(({ attributes }) => attributes.id ?? "");
    expect(lanes).toEqual(listed.filter((anchor) => drawn.has(anchor)));
  });

  test("has finer marks the further it is zoomed, and no more than fit", () => {
    const [grid] = readPage(planPage(planOfMany(12))).named("svg", "grid");
    const counts = [0, 1, 2, 3, 4, 5].map(
      (level) =>
        withName(within(withName(within(grid as Element), "g", `level-${level}`)[0] as Element), "line").length,
    );
    for (const [level, count] of counts.entries()) expect(count).toBeLessThanOrEqual(6 * 2 ** level + 1);
    expect(counts).toEqual(counts.toSorted((left, right) => left - right));
    expect(counts.at(-1)).toBeGreaterThan(20);
  });

  test("isn't there for one workflow, whose block has a drawing", () => {
    const read = readPage(planPage(planOfMany(1)));
    expect([read.named("div", "lane").length, read.named("svg", "timeline").length]).toEqual([0, 1]);
  });
});

describe("the index", () => {
  const tiles = (source: string) =>
    readPage(source)
      .named("li", "count")
      .map((tile) => [tile.text, within(tile)[0]?.attributes.href]);

  test("counts a plan as its headline does, and leads to what it counts", () => {
    expect(tiles(planPage(planOfMany(41)))).toEqual([
      ["0 errors", undefined],
      ["4 stopped", "#is=stopped"],
      ["12 create", "#is=create"],
      ["12 replace", "#is=replace"],
      ["12 delete", "#is=delete"],
      ["0 adopt", undefined],
      ["0 dedupe", undefined],
      ["1 waiting", "#is=waiting"],
    ]);
    const error = { severity: "error", code: "wrong-value", message: "It is wrong." } as const;
    expect(tiles(planPage({ ...planOfMany(1), diagnostics: [error] }))[0]).toEqual(["1 error", "#errors"]);
  });

  test("counts outcomes, the worst first", () => {
    const plan = planOfMany(12);
    const counted = tiles(planPage(plan, outcomesOfMany(plan))).map(([count]) => count);
    expect(counted.slice(0, 6)).toEqual(["1 failed", "1 unknown", "1 skipped", "1 pending", "8 done", "1 stopped"]);
  });

  test.each([
    ["a plan", planPage(planOfMany(41))],
    ["outcomes", planPage(planOfMany(41), outcomesOfMany(planOfMany(41)))],
    ["every kind of thing", planPage(rich)],
  ])("every link of %s leads somewhere", (_, source) => {
    const { elements, named } = readPage(source);
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const counted = new Set(named("li", "slot").flatMap(({ attributes }) => attributes["data-is"]?.split(" ") ?? []));
    const views = [...counted].map((word) => `is=${word}`);
    const links = named("a").map(({ attributes }) => attributes.href?.slice(1) ?? "");
    expect(links.filter((link) => !ids.includes(link) && !views.includes(link))).toEqual([]);
  });
});

describe("blocks", () => {
  const slots = (source: string) => readPage(source, { runsScripts: true }).named("li", "slot");
  const anchors = (source: string) => slots(source).map(({ attributes }) => attributes.id ?? "");

  test("are open up to twenty; beyond, they are folded, and put in by the script", () => {
    const few = readPage(planPage(planOfMany(20)), { runsScripts: true });
    expect(few.named("details", "operation").filter(({ attributes }) => attributes.open === undefined)).toEqual([]);
    expect(few.named("details", "operation")).toHaveLength(20);
    const many = planPage(planOfMany(21));
    expect(readPage(many, { runsScripts: true }).named("details", "operation")).toEqual([]);
    const [first, ...others] = readPage(many).named("details", "operation");
    expect([first?.attributes.open, others.length]).toEqual([undefined, 20]);
  });

  test("have the same anchor in each report, from the operation's id", () => {
    const plan = planOfMany(30);
    const planned = anchors(planPage(plan));
    expect(anchors(planPage(plan, outcomesOfMany(plan))).toSorted()).toEqual(planned.toSorted());
    expect(planned.toSorted()).toEqual(plan.operations.map(({ id }) => anchorOf(id)).toSorted());
    expect(anchorOf("create workflow storefront/new-checkout/production checkout")).toBe(
      "create:workflow:storefront/new-checkout/production:checkout",
    );
  });

  test("of two ids never have one anchor", () => {
    const id = fc.string({ unit: fc.constantFrom("a", " ", ":", "~", "/", "20", "é", '"', "%"), maxLength: 8 });
    fc.assert(fc.property(id, id, (one, other) => (anchorOf(one) === anchorOf(other)) === (one === other)));
  });

  test("stand in natural order, the urgent ones first", () => {
    const [pattern] = planOfMany(1).operations;
    if (pattern === undefined) throw new Error("Nothing is planned.");
    const named = (name: string, blockedBy: string[] = []) => ({ ...pattern, id: `create ${name}`, name, blockedBy });
    const operations = [
      named("v10"),
      named("v2"),
      named("v9", ["protected"]),
      named("v1"),
      named("v11", ["protected"]),
    ];
    const source = planPage({ ...planOfMany(1), operations });
    expect(anchors(source)).toEqual(["v9", "v11", "v1", "v2", "v10"].map((name) => `create:${name}`));
  });

  test("are drawn as they would be alone, beside others that are nearly the same", () => {
    const different = fc.record({
      operation: fc.nat({ max: rich.operations.length - 1 }),
      name: fc.constantFrom("one", "other"),
      id: fc.constantFrom("on", "another", "u"),
      later: fc.nat({ max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(different, { minLength: 2, maxLength: 12 }), fc.boolean(), (chosen, isApplied) => {
        const operations = chosen.map(({ operation, name, id }, index) => {
          const pattern = rich.operations[operation];
          if (pattern === undefined) throw new Error("Nothing is planned.");
          return { ...pattern, id: `${pattern.id} ${index}`, names: { [id]: name } };
        });
        const applied = operations.map((operation, index): Outcome => {
          const madeAt = Date.parse(rich.plannedAt) + (chosen[index]?.later ?? 0) * DAY;
          const { id, object, kind } = operation;
          return { operation: id, object, kind, status: "done", message: "Created.", wrote: true, madeAt };
        });
        const blocks = (some: typeof operations) => {
          const source = planPage({ ...rich, guards: [], operations: some }, isApplied ? applied : undefined);
          return new Map(
            source.split('<li class="slot" id="').map((part) => [part.split('"')[0], part.split("</li>")[0]]),
          );
        };
        const together = blocks(operations);
        for (const operation of operations) {
          const anchor = anchorOf(operation.id);
          expect(together.get(anchor)).toBe(blocks([operation]).get(anchor));
        }
      }),
    );
  });

  test("say what stops them", () => {
    const [stopped] = readPage(planPage(planOfMany(10))).named("details", "stopped");
    expect(stopped?.text).toContain("Stopped: eu-production is protected.");
  });

  test("the page grows with the operations, and what a browser holds at first with a fraction of it", () => {
    const [one, two] = [200, 400].map((count) => planPage(planOfMany(count)));
    const elements = (source = "") => readPage(source, { runsScripts: true }).elements.length;
    const grown = (two?.length ?? 0) - (one?.length ?? 0);
    expect(grown / 200).toBeLessThan(10_000);
    // A slot and its `noscript`, for each; and a few links to what is stopped.
    expect(elements(two) - elements(one)).toBeLessThan(410);
  });
});

describe("bars", () => {
  const bars = page.named("svg", "shares-bar");
  const part = ({ attributes }: Element, name: string) => Number(attributes[name]?.replace(/%$/, ""));

  test("are filled from end to end, and say in words what they show", () => {
    expect(bars.length).toBeGreaterThan(5);
    for (const bar of bars) {
      const segments = withName(bar.children, "svg");
      let end = 0;
      for (const segment of segments) {
        expect(part(segment, "x")).toBeCloseTo(end, 5);
        end += part(segment, "width");
      }
      expect(end).toBeCloseTo(100, 5);
      expect(withName(bar.children, "title")[0]?.text).toMatch(/^(now|before|after|same): \S/);
    }
  });

  test("stand before and after each stage that changes what all get", () => {
    const rows = withName(within(sectionOf("rollout")), "tr").slice(1);
    const labels = rows.map((row) => text(withName(within(row), "span", "shares-label")));
    expect(labels).toEqual([["now"], ["before", "after"], ["before", "after"], ["before", "after"]]);
    expect(rows[2]?.text).toContain("after: off 50%, on 50%");
  });
});

test.each(["light", "dark"])("text holds 4.5:1 in the %s theme, in bars too", (theme) => {
  const [style = ""] = text(page.named("style"));
  const blocks = [...style.matchAll(/:root \{([^}]*)\}/g)].map(([, block = ""]) => block);
  const colours = Object.fromEntries(
    blocks
      .slice(0, theme === "light" ? 1 : 2)
      .flatMap((block) => [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour])),
  ) as Record<string, string>;
  const pairs = [
    ...["paper", "card", "code"].flatMap((ground) => ["ink", "soft", "blue"].map((text) => [text, ground])),
    ...["green", "amber", "red", "blue", "violet"].flatMap((name) => [
      [name, "card"],
      [name, `${name}-tint`],
      ["card", name],
    ]),
    ...["bar", "bar-even", ...[1, 2, 3, 4, 5, 6].map((number) => `colour-${number}`)].map((bar) => ["on-bar", bar]),
  ];
  const contrasts = pairs.map(([text = "", ground = ""]) => ({
    pair: `${text} on ${ground}`,
    contrast: contrast(colours[text], colours[ground]),
  }));
  expect(contrasts.filter((pair) => !(pair.contrast >= 4.5))).toEqual([]);
});

/** As WCAG 2 has it. */
function contrast(one = "", other = ""): number {
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker = 0, lighter = 0] = [light(one), light(other)].sort((left, right) => left - right);
  return (lighter + 0.05) / (darker + 0.05);
}

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
