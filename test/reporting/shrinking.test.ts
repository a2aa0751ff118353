// A plan's outcomes × the room for their report → however little it tells, its first line counts all outcomes, and the worst come first.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome, OutcomeStatus } from "../../src/model/outcome.ts";
import type { Operation, Plan } from "../../src/model/plan.ts";
import { planMarkdown } from "../../src/reporting/markdown/plan.ts";
import { outcomesText } from "../../src/reporting/text.ts";
import { planFor, workflowYaml } from "../planning/world.ts";
import { readPage } from "./html/parsed-page.ts";
import { planPage } from "./html/whole-page.ts";

const plain = (text: string) => text;
const paint = { red: plain, green: plain, yellow: plain, dim: plain, bold: plain };
const made = planFor({ head: workflowYaml() });
const statuses: OutcomeStatus[] = ["done", "failed", "unknown", "skipped", "pending"];
const worst = ["doubled", "failed", "unknown", "skipped", "pending", "done"];

interface Became {
  status: OutcomeStatus;
  doubled: boolean;
  message: string;
}

const idOf = (index: number) => `create workflow storefront/f/production k${index}`;

function planOf(count: number): Plan {
  const [pattern] = made.operations;
  if (pattern === undefined) throw new Error("Nothing is planned.");
  const operations = Array.from(
    { length: count },
    (_, index): Operation => ({ ...pattern, id: idOf(index), key: `k${index}` }),
  );
  return { ...made, operations };
}

const outcomesOf = (became: readonly Became[]): Outcome[] =>
  became.map((one, index) => ({ operation: idOf(index), object: "workflow", kind: "create", wrote: true, ...one }));

function countsIn(text: string): Record<string, number> {
  const counts = [...text.matchAll(/(\d+) (done|failed|unknown|skipped|pending|doubled)/g)];
  return Object.fromEntries(counts.map(([, count, word]) => [word, Number(count)]));
}

function countsOf(outcomes: readonly Outcome[]): Record<string, number> {
  const counts = statuses.map((status) => [status, outcomes.filter((outcome) => outcome.status === status).length]);
  const all = [...counts, ["doubled", outcomes.filter(({ doubled }) => doubled).length]] as [string, number][];
  return Object.fromEntries(all.filter(([, count]) => count > 0));
}

const wordOf = ({ status, doubled }: Outcome) => (doubled ? "doubled" : status);
const ranks = (words: readonly string[]) => words.map((word) => worst.indexOf(word));
const isSorted = (numbers: readonly number[]) => numbers.every((number, index) => number >= (numbers[index - 1] ?? 0));

/** What each row of a markdown table says became of its operations. */
const icons = { "‼️": "doubled", "❌": "failed", "❓": "unknown", "⏭️": "skipped", "⏳": "pending", "✅": "done" };
function rowWords(text: string): string[] {
  const rows = text.split("\n").filter((line) => line.startsWith("| ") && line.includes(" create, "));
  return rows.map((row) => Object.entries(icons).find(([icon]) => row.startsWith(`| ${icon} `))?.[1] ?? row);
}

const outcome = fc.record({
  status: fc.constantFrom(...statuses),
  doubled: fc.boolean(),
  message: fc.constantFrom("Made.", "LaunchDarkly refused it.", "x ".repeat(2_000)),
});

/** Every form down to the shortest: each limit a byte less than the form before. */
function forms(plan: Plan, outcomes: readonly Outcome[] | undefined): string[] {
  const texts = [planMarkdown(plan, outcomes, { limit: Number.POSITIVE_INFINITY })];
  while (texts.length < 12) {
    const limit = Buffer.byteLength(texts.at(-1) ?? "") - 1;
    const text = planMarkdown(plan, outcomes, { limit });
    if (Buffer.byteLength(text) > limit) break;
    texts.push(text);
  }
  return texts;
}

const firstLine = (text: string) => text.split("\n")[2] ?? "";

test("however short, a report of outcomes counts them all, the worst first", () => {
  const shapes = new Set<number>();
  fc.assert(
    fc.property(fc.array(outcome, { minLength: 1, maxLength: 80 }), (became) => {
      const outcomes = outcomesOf(became);
      const plan = planOf(outcomes.length);
      const texts = forms(plan, outcomes);
      shapes.add(texts.length);
      for (const text of texts) {
        expect(countsIn(firstLine(text))).toEqual(countsOf(outcomes));
        expect(isSorted(ranks(rowWords(text)))).toBe(true);
      }
      const page = readPage(planPage(plan, outcomes));
      expect(countsIn(page.named("p", "status")[0]?.text ?? "")).toEqual(countsOf(outcomes));
      expect(page.named("span", "outcome").map(({ text }) => text)).toEqual(
        outcomes.map(wordOf).sort((left, right) => worst.indexOf(left) - worst.indexOf(right)),
      );
      const lines = outcomesText(outcomes, paint).trimEnd().split("\n");
      expect(countsIn(lines.at(-1) ?? "")).toEqual(countsOf(outcomes));
      expect(isSorted(ranks(lines.slice(0, -1).flatMap((line) => /^([a-z]+) create/.exec(line)?.[1] ?? [])))).toBe(
        true,
      );
    }),
    { numRuns: 20 },
  );
  // Some had to shrink down to rows and counts.
  expect(Math.max(...shapes)).toBeGreaterThan(5);
});

test("three hundred, of which two hundred were refused, fit into a comment that says so", () => {
  const refused =
    "LaunchDarkly answered with status 403: `Access to the requested resource was denied`, which needs `createFeatureWorkflow`.";
  const became = Array.from({ length: 300 }, (_, index): Became => {
    const isDone = index < 100;
    return { status: isDone ? "done" : "failed", doubled: false, message: isDone ? "Made." : refused.repeat(2) };
  });
  const text = planMarkdown(planOf(300), outcomesOf(became), { limit: 60_000, rest: "The rest is elsewhere." });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
  expect(firstLine(text)).toContain("**Applied**: 100 done, 200 failed.");
  // What they share is told once.
  expect(text.split("which needs `createFeatureWorkflow`").length).toBe(3);
  expect(text).toMatch(/^> - \*\*failed\*\*, 200 operations: .* They are (?:`[^`]+`,? ?){10} and 190 more\.$/m);
  expect(rowWords(text).slice(0, 200)).toEqual(Array.from({ length: 200 }, () => "failed"));
});

test("what isn't named in the shortest form is counted by what became of it", () => {
  const outcomes = outcomesOf(
    Array.from({ length: 400 }, (_, index) => ({
      status: index < 390 ? "done" : "failed",
      doubled: false,
      message: "M.",
    })),
  );
  const text = planMarkdown(planOf(400), outcomes, { limit: 6_000 });
  expect(rowWords(text).slice(0, 11)).toEqual([...Array.from({ length: 10 }, () => "failed"), "done"]);
  expect(text).toMatch(/And \d+ more that are not named here: \d+ done \\?\(create in production\\?\)\./);
});

test("errors that there is no room for change nothing of what was, or was not, applied", () => {
  const error = { severity: "error", code: "wrong-value", message: "w ".repeat(3_000) } as const;
  const plan = { ...made, diagnostics: [error, error, error] };
  for (const outcomes of [[], undefined, outcomesOf([{ status: "done", doubled: false, message: "Made." }])]) {
    const [whole = "", ...shorter] = forms(plan, outcomes);
    expect(shorter.length).toBeGreaterThan(0);
    for (const text of shorter) {
      expect(firstLine(text)).toBe(firstLine(whole));
      expect(text).toContain("**3 errors**");
    }
  }
});

test("an apply that began nothing doesn't say that there was nothing to do", () => {
  expect(firstLine(planMarkdown(made, [], { limit: 60_000 }))).toBe("**Not applied**: none of 1 operation was begun.");
});

test("however long the messages are, the report fits", () => {
  const outcomes = outcomesOf(
    Array.from({ length: 30 }, (_, index) => ({
      status: "failed",
      doubled: false,
      message: `${index} ${"w ".repeat(5_000)}`,
    })),
  );
  const text = planMarkdown(planOf(30), outcomes, { limit: 24_000 });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(24_000);
  expect(rowWords(text)).toHaveLength(30);
});
