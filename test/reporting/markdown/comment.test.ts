// The comment as somebody reads it who has to decide: what is the same stands once, dates stand once, places are links, and after the apply it tells what is now.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Outcome } from "../../../src/model/outcome.ts";
import type { Operation, Plan } from "../../../src/model/plan.ts";
import { targetName } from "../../../src/model/target.ts";
import { planMarkdown, planReport, timelessMarkdown } from "../../../src/reporting/markdown/plan.ts";
import { documentRows } from "../../../src/reporting/markdown/rows.ts";
import type { Addresses } from "../../../src/reporting/words/addresses.ts";
import { FLAG, HOUR, joined, liveWorkflow, NOW, planFor, runs, workflowYaml } from "../../planning/world.ts";
import { readMarkdown } from "./markdown-shape.ts";

const limit = Number.POSITIVE_INFINITY;
const head = "a".repeat(40);
const base = "b".repeat(40);
const addresses: Addresses = {
  run: "https://github.com/acme/storefront/actions/runs/7",
  repository: "https://github.com/acme/storefront",
  launchDarkly: "https://app.launchdarkly.com",
};

const show = (plan: Plan, outcomes?: readonly Outcome[]) => planMarkdown(plan, outcomes, { limit, addresses });
const on = ["production", "staging"];
const state = { on: true, rules: [] };
const plain = { ...FLAG, key: "plain", environments: { production: state, staging: state } };
const both = workflowYaml({ flag: "plain", environments: on });
const count = (text: string, part: string | RegExp) => text.split(part).length - 1;
const linksIn = (text: string) =>
  readMarkdown(text).shape.flatMap((line) => (line.trim().startsWith("link ") ? [line.trim().slice(5)] : []));
const sectionsIn = (text: string) => count(text, /<details(?: open)?>\n<summary>(?!Request body|When their)/);

function outcomeOf({ id, object, kind }: Operation, parts: Partial<Outcome> = {}): Outcome {
  return {
    operation: id,
    object,
    kind,
    status: "done",
    message: `Created as \`${id.length}\`.`,
    wrote: true,
    ...parts,
  };
}

describe("targets on which a document does the same", () => {
  const plan = planFor({ head: both, flags: [plain] });

  test("are one row and one section, with one table and one drawing, that name them all", () => {
    const text = show(plan);
    expect(plan.operations).toHaveLength(2);
    expect(text.split("\n").filter((line) => line.startsWith("| 🟢 create"))).toEqual([
      expect.stringMatching(/plain\/production<\/code><br><code>.*plain\/staging/),
    ]);
    const parts = ["| | Stage |", "```mermaid", "Request body", "<details>\n<summary>🟢"].map((part) =>
      count(text, part),
    );
    expect(parts).toEqual([1, 1, 1, 1]);
    for (const { digest } of plan.operations) expect(text).toContain(`digest \`${digest}\``);
    expect(text).toContain("The same, but for the marker in `description`, is sent for the other targets.");
  });

  test("are told apart where one starts from something else", () => {
    expect(sectionsIn(show(planFor({ head: workflowYaml({ environments: on }) })))).toBe(2);
  });

  test("are told apart where only one of them is stopped", () => {
    const [one, other] = plan.operations as [Operation, Operation];
    expect(sectionsIn(show({ ...plan, operations: [one, { ...other, blockedBy: ["paused"] }] }))).toBe(2);
  });

  test("are counted, from four on, where the section is folded, and still named in it", () => {
    const environments = Array.from({ length: 5 }, (_, index) => `e${index}`);
    const states = Object.fromEntries(environments.map((environment) => [environment, { on: true, rules: [] }]));
    const many = planFor({
      head: workflowYaml({ environments }),
      flags: [{ ...FLAG, environments: states }],
    });
    const text = show(many);
    expect(text).toMatch(/<summary>🟢 create <code>.*<\/code> · 5 targets<\/summary>/);
    for (const environment of environments) expect(text).toContain(`- [\`storefront/new-checkout/${environment}\`](`);
  });

  test("have an outcome each, and are apart where one has failed", () => {
    const [one, other] = plan.operations as [Operation, Operation];
    const done = [outcomeOf(one, { message: "Created as `1`." }), outcomeOf(other, { message: "Created as `2`." })];
    const text = show(plan, done);
    expect(text).toContain("Created as <code>1</code>.<br>Created as <code>2</code>. |");
    expect(text).toMatch(/storefront\/plain\/staging`\]\(.*\) · Created as `2`\./);
    expect(sectionsIn(text)).toBe(1);
    const failed = outcomeOf(other, { status: "failed", message: "It was refused." });
    expect(sectionsIn(show(plan, [outcomeOf(one), failed]))).toBe(2);
  });
});

test("rows, sections and what is named stand in natural order; after an apply each begins with what became of it", () => {
  const keys = ["v10", "v9", "v1"];
  const plan = planFor({ head: joined(...keys.map((key) => workflowYaml({ key, name: key }))) });
  const inOrder = (text: string) => [...text.matchAll(/<code>(v\d+)<\/code> (?:\||·)/g)].map(([, name]) => name);
  expect(inOrder(show(plan))).toEqual(["v1", "v9", "v10", "v1", "v9", "v10"]);
  const outcomes = plan.operations.map((operation) =>
    outcomeOf(operation, operation.key === "v9" ? { status: "failed", message: "It was refused." } : {}),
  );
  const rowsOf = (text: string) => text.split("\n").filter((line) => /^\| \S+ create, /.test(line));
  const starts = [
    /^\| ❌ create, failed \| <code>v9/,
    /^\| ✅ create, done \| <code>v1</,
    /^\| ✅ create, done \| <code>v10</,
  ];
  expect(rowsOf(show(plan, outcomes))).toEqual(starts.map((start) => expect.stringMatching(start)));
  const short = documentRows(plan.operations, outcomes, 10_000).text;
  expect(rowsOf(short)).toEqual(starts.map((start) => expect.stringMatching(start)));
});

test("a law: every operation is in one section, and each section says what every one of its operations does", () => {
  const flags = [FLAG, plain];
  const documents = fc.uniqueArray(
    fc.record({
      key: fc.constantFrom("a", "b", "c"),
      on: fc.subarray(["production", "staging"], { minLength: 1 }),
      flag: fc.constantFrom("new-checkout", "plain"),
      wait: fc.constantFrom("1d", "2d"),
    }),
    { selector: ({ key }) => key, minLength: 1 },
  );
  fc.assert(
    fc.property(documents, (chosen) => {
      const yaml = chosen.map(({ key, on, flag, wait }) =>
        workflowYaml({ key, flag, environments: on, waits: [wait] }),
      );
      const plan = planFor({ head: joined(...yaml), flags });
      const sections = show(plan)
        .split(/^<details(?: open)?>\n<summary>(?=🟢)/m)
        .slice(1);
      const held = sections.map((section) => plan.operations.filter(({ digest }) => section.includes(digest)));
      expect(
        held
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(plan.operations.map(({ id }) => id).sort());
      for (const [index, operations] of held.entries())
        for (const operation of operations) {
          const alone = show({ ...plan, operations: [operation] });
          const table = /^\| \| Stage [\s\S]*?\n\n/m.exec(alone)?.[0] ?? "";
          expect(sections[index]).toContain(table.trim());
        }
    }),
    runs(50),
  );
});

describe("dates", () => {
  const at = "2026-12-05T22:00:00Z";
  const fixed = workflowYaml({ waits: [] }).replace(
    /stages:\n[\s\S]*/,
    `stages:\n  - { name: a, conditions: [{ at: "${at}" }], action: [{ turn: on }] }\n  - { name: b, conditions: [{ wait: 1d }], action: [{ turn: off }] }\n`,
  );

  test("stand once, whether a condition gives them or they follow", () => {
    const text = show(planFor({ head: fixed }));
    expect(count(text, "Sat 2026-12-05 22:00 UTC")).toBe(1);
    expect(count(text, "Sun 2026-12-06 22:00 UTC")).toBe(1);
  });

  test("count from when the workflow was made, once it is", () => {
    const plan = planFor({ head: workflowYaml({ waits: ["2d"] }) });
    const [operation] = plan.operations as [Operation];
    const later = NOW + 3 * HOUR;
    const text = show(plan, [outcomeOf(operation, { madeAt: later })]);
    expect(text).toContain("wait 2 days<br>Thu 2026-12-03 12:00 UTC |");
    expect(text).toContain("\n  made :milestone, 2026-12-01 12:00, 0m");
    expect(text).toContain("Dates count from when each workflow was made. ");
    expect(text).not.toMatch(/after the merge|as if this were merged|isn't in LaunchDarkly|\| now \|/);
    expect(show(plan, [outcomeOf(operation, { status: "pending", message: "Stopped." })])).toContain(
      "2 days after the merge: Thu 2026-12-03 09:00 UTC",
    );
  });
});

describe("links", () => {
  const removed = workflowYaml({ key: "old" });
  const plan: Plan = {
    ...planFor({ head: workflowYaml(), base: removed, live: [liveWorkflow({ from: removed, key: "old" })] }),
    head,
    base,
    diagnostics: [],
  };
  const file = ".launchdarkly/workflows/all.yaml";
  const flag = "https://app.launchdarkly.com/projects/storefront/flags/new-checkout/targeting";

  test("lead to the line of the document, where it was removed to the one before, to the flag, and to the run", () => {
    expect(new Set(linksIn(show(plan)))).toEqual(
      new Set([
        `${addresses.repository}/blob/${head}/${file}#L1`,
        `${addresses.repository}/blob/${base}/${file}#L1`,
        `${flag}?env=production&selected-env=production`,
        addresses.run,
      ]),
    );
  });

  test("lead nowhere where nothing is known: on the command line, to another host, to a working tree", () => {
    expect(linksIn(planMarkdown(plan, undefined, { limit }))).toEqual([]);
    const { launchDarkly: _, ...github } = addresses;
    const elsewhere = linksIn(planMarkdown(plan, undefined, { limit, addresses: github }));
    expect(elsewhere.filter((address) => !address.startsWith(addresses.repository))).toEqual([]);
    expect(linksIn(show({ ...plan, head: "working tree" })).filter((address) => address.includes("working"))).toEqual(
      [],
    );
  });

  test("hold whatever a path is called", () => {
    const odd = ".launchdarkly/workflows/a (b) #c?d|e ü.yaml";
    const [operation] = plan.operations as [Operation];
    const moved = { ...plan, operations: [{ ...operation, position: { file: odd, line: 7, column: 1 } }] };
    const [link = ""] = linksIn(show(moved)).filter((address) => address.endsWith("#L7"));
    expect(decodeURIComponent(new URL(link).pathname)).toBe(`/acme/storefront/blob/${head}/${odd}`);
  });

  test("a finding leads to its line; one that an earlier change left, of which the commit isn't known, doesn't", () => {
    const finding = {
      severity: "warning",
      code: "stage-changes-nothing",
      message: "Odd.",
      position: { file, line: 9, column: 3 },
    } as const;
    const link = `${addresses.repository}/blob/${head}/${file}#L9`;
    expect(linksIn(show({ ...plan, diagnostics: [finding] }))).toContain(link);
    expect(linksIn(show({ ...plan, diagnostics: [{ ...finding, undone: true }] }))).not.toContain(link);
  });

  test("of another run make no other report", () => {
    const of = (run: string) => timelessMarkdown(plan, undefined, { limit, addresses: { ...addresses, run } });
    expect(of("https://github.com/acme/storefront/actions/runs/8")).toBe(of(addresses.run));
  });
});

test("warnings stand above the sections", () => {
  const diagnostics = [{ severity: "warning", code: "stage-changes-nothing", message: "Something is odd." }] as const;
  const text = show({ ...planFor({ head: workflowYaml() }), diagnostics: [...diagnostics] });
  expect(text.indexOf("Something is odd.")).toBeLessThan(text.indexOf("<details"));
});

describe("with more than there is room for", () => {
  const [pattern] = planFor({ head: workflowYaml() }).operations as [Operation];
  const limit = 20_000;

  function planOf(documents: number, targets: number): Plan {
    const operations = Array.from({ length: documents * targets }, (_, index): Operation => {
      if (pattern.object !== "workflow") throw new Error("The pattern is no workflow.");
      const key = `document-${Math.floor(index / targets)}`;
      const target = { ...pattern.target, environment: `environment-${index % targets}` };
      return { ...pattern, key, target, id: `create workflow ${targetName(target)} ${key}` };
    });
    return { ...planFor({}), operations };
  }

  test.each([
    [1_000, 1],
    [1, 1_000],
    [3, 700],
  ])("%i documents on %i targets: as many as fit are named, and only those", (documents, targets) => {
    const plan = planOf(documents, targets);
    const { text, named } = planReport(plan, undefined, { limit });
    const bytes = Buffer.byteLength(text);
    expect(bytes).toBeLessThanOrEqual(limit);
    // The sentence that counts the others has a reserve.
    expect(bytes).toBeGreaterThan(limit - 1_200);
    const shown = plan.operations.filter(({ id, key }) => {
      const [, target = ""] = /workflow (\S+)/.exec(id) ?? [];
      return text
        .split("\n")
        .some((row) => row.includes(`<code>${key}</code>`) && row.includes(`<code>${target}</code>`));
    });
    expect(shown.map(({ id }) => id)).toEqual([...named]);
    expect(text).toContain(`And ${plan.operations.length - named.size} more that are not named here`);
  });
});
