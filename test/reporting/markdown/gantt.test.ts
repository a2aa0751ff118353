// The drawings, as the real Mermaid reads them.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { SendingWorkflow } from "../../../src/model/plan.ts";
import { mermaidText } from "../../../src/reporting/escaping/mermaid.ts";
import { gantt, type Row } from "../../../src/reporting/markdown/gantt.ts";
import { planMarkdown } from "../../../src/reporting/markdown/plan.ts";
import { drawable } from "../../../src/reporting/words/spans.ts";
import { joined, onlyOperation, planFor, runs, workflowYaml } from "../../planning/world.ts";
import { ganttsOf, readGantt } from "./mermaid.ts";

const plan = { plannedAt: "2026-12-01T09:00:30.000Z", timeZone: "UTC" };
const hour = 3_600_000;
const made = onlyOperation(planFor({ head: workflowYaml() })) as SendingWorkflow;

interface Stage {
  name: string;
  /** Hours after the merge; undefined: it has run. */
  after?: number;
  approval?: boolean;
  failure?: string;
}

function workflow(stages: readonly Stage[], name = "Rollout"): SendingWorkflow {
  let afterApproval = false;
  const forecasts = stages.map(({ name: stage, after, approval, failure }) => {
    afterApproval ||= approval === true;
    return {
      stage,
      hasRun: after === undefined,
      ...(after !== undefined && { earliest: { afterMerge: after * hour } }),
      afterApproval,
      ...(failure !== undefined && { failure }),
    };
  });
  const content = {
    ...made.content,
    stages: stages.map(({ approval }) => ({ conditions: approval ? [{ kind: "ld-approval" as const }] : [] })),
  };
  return {
    ...made,
    name,
    content,
    forecast: { now: { on: false, everyone: [], rules: [], targets: [] }, stages: forecasts, unknownKinds: [] },
  };
}

function rowsOf(...workflows: SendingWorkflow[]): Row[] {
  return workflows.map((one) => ({ workflow: one, targets: 1 }));
}

async function drawn(stages: readonly Stage[]) {
  const { text = "" } = gantt(rowsOf(workflow(stages)), plan, { sections: false }) ?? {};
  const { tasks, sections } = await readGantt(text);
  expect(sections).toEqual([]);
  return tasks.map(({ name, from, to, tags }) => [name, from.slice(5), to.slice(5), ...tags]);
}

const merge = ["merge", "12-01 09:00", "12-01 09:00", "milestone"];

describe("a stage is drawn from when it runs until the next one does", () => {
  it.each<[string, Stage[], string[][]]>([
    [
      "the last one as a milestone",
      [
        { name: "a tenth", after: 48 },
        { name: "everyone", after: 72 },
      ],
      [merge, ["1. a tenth", "12-03 09:00", "12-04 09:00"], ["2. everyone", "12-04 09:00", "12-04 09:00", "milestone"]],
    ],
    [
      "an approval before the stage that waits for it, and lighter all that it may put off",
      [
        { name: "a", after: 1 },
        { name: "b", after: 2, approval: true },
        { name: "c", after: 3 },
      ],
      [
        merge,
        ["1. a", "12-01 10:00", "12-01 11:00"],
        ["2. approval", "12-01 11:00", "12-01 11:00", "crit", "milestone"],
        ["2. b", "12-01 11:00", "12-01 12:00", "active"],
        ["3. c", "12-01 12:00", "12-01 12:00", "active", "milestone"],
      ],
    ],
    [
      "one that the next follows at once as a milestone",
      [
        { name: "a", after: 1 },
        { name: "b", after: 1 },
      ],
      [merge, ["1. a", "12-01 10:00", "12-01 10:00", "milestone"], ["2. b", "12-01 10:00", "12-01 10:00", "milestone"]],
    ],
    [
      "not one that has run already",
      [{ name: "a" }, { name: "b", after: 24 }],
      [merge, ["2. b", "12-02 09:00", "12-02 09:00", "milestone"]],
    ],
    [
      "none after one that fails",
      [
        { name: "a", after: 24, failure: "There is no rule." },
        { name: "b", after: 48 },
      ],
      [merge, ["1. a (fails)", "12-02 09:00", "12-02 09:00", "crit", "milestone"]],
    ],
  ])("%s", async (_, stages, tasks) => {
    expect(await drawn(stages)).toEqual(tasks);
  });

  it.each([
    ["at the merge", [{ name: "a", after: 0 }]],
    ["in a year that Mermaid can't read", [{ name: "a", after: 8000 * 365 * 24 }]],
    ["never, since all have run", [{ name: "a" }]],
  ])("there is no drawing of one that runs %s", (_, stages) => {
    expect(drawable([workflow(stages)], plan)).toEqual([]);
  });

  it.each([
    [5, "%H:%M"],
    [40, "%d %b %H:%M"],
    [9 * 24, "%a %d %b"],
    [17 * 24, "%d %b"],
    [90 * 24, "%d %b"],
    [400 * 24, "%b %Y"],
  ])("over %d hours the axis says %s", (after, format) => {
    expect(gantt(rowsOf(workflow([{ name: "a", after }])), plan, { sections: false })?.text).toContain(
      `axisFormat ${format}\n`,
    );
  });
});

const hostileNames = [
  "10% of customers",
  "5%",
  "%% a comment",
  "a %% b",
  "%%{init: {'securityLevel': 'loose'}}%%",
  "colon: in it",
  ": crit, 2020-01-01, 1d",
  ":::",
  "a; b; c",
  "a, b, c",
  "#quot; #35; #",
  "&lt;b&gt; &amp;",
  "\"double\" 'single' `back`",
  "[a] (b) {c}",
  "section x",
  "title x",
  "gantt",
  "dateFormat x",
  "excludes weekends",
  "done",
  "crit",
  "vert",
  "milestone",
  'click task1 href "javascript:alert(1)"',
  "click task1 call alert()",
  'href "https://evil.example"',
  "call x()",
  "</div><script>alert(1)</script>",
  "<br>a<br/>b",
  "accTitle: x",
  "accDescr { x",
  "a\nsection b\r\nclick c href d",
  "a\u2028b\u2029c\u0085d",
  "---",
  "```\n\n# Out of the fence",
  "\\n \\",
  "مرحبا بالعالم",
  "right to left \u202Egnp.exe",
  "😀 👩‍👩‍👧 é",
  "zero\u200Bwidth\u2060\uFEFF",
  "\uD800 lone",
  "ﬂ°°35¶ß",
  "2026-12-01",
  "after task1",
  "__proto__",
  "",
  " ",
  "x".repeat(200),
  "😀".repeat(200),
];

const nasty = fc.oneof(
  fc.constantFrom(...hostileNames),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc
    .array(fc.constantFrom(..."%:;#{}<>&\"'`,\\\n\r\t ()[]-_aß1\u202E\u200B", "section ", "click ", "done", "%%{"), {
      maxLength: 40,
    })
    .map((parts) => parts.join("")),
);

const harmless = gantt(rowsOf(workflow([{ name: "a", after: 24 }])), plan, { sections: true })?.text ?? "";
const ownConfig = readGantt(harmless).then(({ config }) => config);

test("its words can be read on GitHub's light page and on its dark one", async () => {
  const { themeVariables: colours } = (await ownConfig) as { themeVariables: Record<string, string> };
  const onPage = ["textColor", "titleColor", "taskTextOutsideColor", "taskTextDarkColor"];
  const pairs = [
    ...onPage.flatMap((words) => [
      [colours[words], "#ffffff"],
      [colours[words], "#0d1117"],
    ]),
    [colours.taskTextColor, colours.taskBkgColor],
    [colours.taskTextDarkColor, colours.activeTaskBkgColor],
  ];
  // Of one grey with white and GitHub's black, no more than 4.34 can be had of both.
  for (const [words = "", page = ""] of pairs) expect(contrast(words, page), `${words} on ${page}`).toBeGreaterThan(4);
  expect([colours.sectionBkgColor, colours.altSectionBkgColor]).toEqual(["transparent", "transparent"]);
});

/** As WCAG 2 defines it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map(luminance).sort((left, right) => left - right);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("names", () => {
  const stagesNamed = (name: string): Stage[] => [
    { name, after: 24, approval: true },
    { name, after: 48 },
  ];

  it.each(hostileNames)("%j draws nothing but its own tasks", async (name) => {
    const text = gantt(rowsOf(workflow(stagesNamed(name), name)), plan, { sections: true })?.text ?? "";
    const { type, config, tasks, sections, links } = await readGantt(text);
    expect(type).toBe("gantt");
    expect(config).toEqual(await ownConfig);
    const shown = mermaidText(name);
    expect(sections).toEqual([`1. ${mermaidText(`new-checkout/production · ${name}`)}`]);
    expect(tasks.map((task) => task.name)).toEqual([
      "merge",
      "1. approval",
      `1. ${shown}`.trim(),
      `2. ${shown}`.trim(),
    ]);
    expect(tasks.map(({ from, to }) => `${from.slice(5, 10)} ${to.slice(5, 10)}`)).toEqual([
      "12-01 12-01",
      "12-02 12-02",
      "12-02 12-03",
      "12-03 12-03",
    ]);
    expect(tasks.map((task) => task.tags.join(" "))).toEqual([
      "milestone",
      "crit milestone",
      "active",
      "active milestone",
    ]);
    expect(links).toEqual([]);
  });

  it("whatever they are, sections and tasks are those that were meant", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(nasty, nasty, nasty), { minLength: 1, maxLength: 4 }), async (names) => {
        const workflows = names.map(([name, first, second]) =>
          workflow(
            [
              { name: first, after: 24 },
              { name: second, after: 48 },
            ],
            name,
          ),
        );
        const { text = "" } = gantt(rowsOf(...workflows), plan, { sections: true }) ?? {};
        const { config, tasks, sections, links } = await readGantt(text);
        expect(config).toEqual(await ownConfig);
        expect(links).toEqual([]);
        expect(sections).toEqual(
          names.map(([name], index) => `${index + 1}. ${mermaidText(`new-checkout/production · ${name}`)}`),
        );
        expect(tasks.slice(1)).toEqual(
          names.flatMap(([, first, second], index) => {
            const section = sections[index];
            const [one, two] = [mermaidText(first), mermaidText(second)];
            return [
              { section, name: `1. ${one}`.trim(), from: "2026-12-02 09:00", to: "2026-12-03 09:00", tags: [] },
              {
                section,
                name: `2. ${two}`.trim(),
                from: "2026-12-03 09:00",
                to: "2026-12-03 09:00",
                tags: ["milestone"],
              },
            ];
          }),
        );
      }),
      runs(300),
    );
  });
});

describe("in the report", () => {
  const documents = (count: number, waits: string[] = ["2d", "1w"]) =>
    Array.from({ length: count }, (_, number) =>
      workflowYaml({ key: `w${String(number).padStart(3, "0")}`, name: `Rollout ${number}`, waits }),
    );
  const report = (count: number, waits?: string[], limit = 1_000_000) =>
    planMarkdown(planFor({ head: joined(...documents(count, waits)) }), undefined, { limit });

  it.each([
    [1, 1],
    [10, 10],
    [11, 1],
  ])("of %d workflows there are so many drawings: %d", async (count, drawings) => {
    const texts = ganttsOf(report(count));
    expect(texts).toHaveLength(drawings);
    const read = await Promise.all(texts.map(readGantt));
    expect(read.flatMap(({ sections }) => sections)).toHaveLength(drawings === 1 && count > 1 ? count : 0);
    expect(read.flatMap(({ tasks }) => tasks)).toHaveLength(drawings + 2 * count);
  });

  it("of very many, the first ones are drawn, and it says so", async () => {
    const text = report(200);
    const [only = ""] = ganttsOf(text);
    expect((await readGantt(only)).sections).toHaveLength(30);
    expect(text).toContain("Only 30 of 200 workflows are drawn.");
  });

  it("a workflow may have more stages than a function takes arguments", () => {
    const many = workflow(Array.from({ length: 200_000 }, (_, index) => ({ name: "s", after: index / 1000 })));
    expect(drawable([many], plan)).toEqual([many]);
    expect(gantt(rowsOf(many), plan, { sections: false })).toBeUndefined();
  });

  it("a workflow of very many stages is not drawn where Mermaid would refuse it", async () => {
    const stages = Array.from({ length: 1000 }, () => "1h");
    expect(ganttsOf(report(1, stages))).toEqual([]);
    const [only = ""] = ganttsOf(report(12, stages.slice(0, 150)));
    expect(only.length).toBeLessThan(20_000);
    expect((await readGantt(only)).sections.length).toBeGreaterThan(0);
  });

  it("where there is little place, one drawing of all outlasts the details, and goes before the table does", () => {
    const made = planFor({ head: joined(...documents(20)) });
    const forms = Array.from({ length: 120 }, (_, step) => {
      const text = planMarkdown(made, undefined, { limit: 60_000 - step * 500 });
      return [
        text.includes("| 1 |") && "details",
        ganttsOf(text).length === 1 && "drawing",
        text.includes("| 🟢 create |") && "table",
      ]
        .filter(Boolean)
        .join(", ");
    });
    expect([...new Set(forms)]).toEqual(["details, drawing, table", "drawing, table", "table", ""]);
  });
});
