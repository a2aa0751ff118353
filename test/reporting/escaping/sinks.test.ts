// Hostile words in every place of a report, in every form in which it is shown: nothing of them becomes more than words.
import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import { diagnosticsSarif } from "../../../src/reporting/diagnostics.ts";
import { drawn, longest, sizes } from "../../properties/sizes.ts";
import { linkedIn, readMarkdown } from "../markdown/markdown-shape.ts";
import { readGantt } from "../markdown/mermaid.ts";
import { hostile } from "./hostile.ts";
import { type Report, reportOf, type Sink, sinks } from "./sinks.ts";

// In which order things stand depends on their names. All test files share their modules, so it is put back.
const comparing = vi.spyOn(Intl.Collator.prototype, "compare", "get").mockReturnValue(() => 0);
afterAll(() => comparing.mockRestore());

/** What markup, commands and links are made of. */
const syntax = [
  ..."`|\\<>@#[]()*_~$&!:;%{}=-+.\"'/^\n\r\t 1aF\u202E\u200B\uFE0F",
  "://",
  "www.",
  "::",
  "##[",
  "GH-",
  "```",
  "</",
  "<!--",
  "-->",
  "http",
];

/** A report lists no more than fifty errors. In each are words of every kind, and as many in one as in another. */
const atOnce = 40;
const reports = Math.ceil(hostile.length / atOnce);
const batches = Array.from({ length: reports }, (_, first) =>
  Array.from({ length: atOnce }, (_, index) => hostile[(first + index * reports) % hostile.length] ?? ""),
);

const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** What our own hands put between characters. */
const ours = /[\u2060\u200B]/gu;

/** What a text of this form makes of whatever reads it, without the words; and what it must never hold. */
const readers: Record<Sink["form"], (text: string) => Promise<{ shape: unknown; found: string[] }>> = {
  async markdown(text) {
    const { shape, words } = readMarkdown(text);
    return { shape, found: [...linkedIn(words), ...matches(text, invisible)] };
  },
  async lines(text) {
    const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
    return { shape: lines.length, found: [...lines.flatMap(commands), ...matches(text, invisible)] };
  },
  async commands(text) {
    const lines = text.split("\n").slice(0, -1);
    const read = lines.map((line) =>
      /^::(?<level>error|warning|notice) (?<properties>[^:\r]*)::(?<data>[^\r]*)$/.exec(line),
    );
    const names = read.map((command) => [
      command?.groups?.level,
      command?.groups?.properties?.split(",").map((property) => property.split("=")[0]),
    ]);
    const shown = read.map((command) => (command?.groups?.data ?? "").replace(/%0D|%0A/g, "\n").replaceAll("%25", "%"));
    return {
      shape: names,
      found: shown.flatMap((data) => [...data.split("\n").flatMap(commands), ...matches(data, invisible)]),
    };
  },
  async gantt(text) {
    const { type, config, sections, links, tasks } = await readGantt(text);
    const drawnTasks = tasks.map(({ from, to, tags }) => [from, to, tags]);
    return { shape: { type, config, links, sections: sections.length, tasks: drawnTasks }, found: [] };
  },
  async json(text) {
    return { shape: outline(JSON.parse(text)), found: [...matches(text, invisible), ...matches(text, /##\[/)] };
  },
};

/** What a runner that reads a line obeys. */
function commands(line: string): string[] {
  return /^[\s\u0085]*::|##\[/.test(line) ? [line] : [];
}

function matches(text: string, pattern: RegExp): string[] {
  return text
    .replace(ours, "")
    .split("\n")
    .filter((line) => pattern.test(line));
}

/** Lengths and kinds of values, of objects by the place of their fields. */
function outline(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(outline);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.values(value).map(outline);
}

test("what a reader of SARIF shows has no link, and nothing that isn't seen", () => {
  for (const words of batches) {
    const { diagnostics } = reportOf(words).plan;
    const [{ results }] = JSON.parse(diagnosticsSarif(diagnostics, "0.0.0")).runs;
    for (const { message, locations } of results) {
      expect(matches(message.text, invisible)).toEqual([]);
      expect(message.text).not.toContain("](");
      for (const { physicalLocation } of locations)
        expect(() => decodeURIComponent(physicalLocation.artifactLocation.uri)).not.toThrow();
    }
  }
});

const harmless = new Map<number, string[]>();
function asManyHarmless({ length }: readonly string[]): string[] {
  const words = harmless.get(length) ?? Array.from({ length }, (_, index) => `harmless ${index}`);
  harmless.set(length, words);
  return words;
}

const made = new WeakMap<readonly string[], Report>();
/** The list's are the same for every sink; made once. */
function reportWith(words: readonly string[]): Report {
  const report = made.get(words) ?? reportOf(words);
  made.set(words, report);
  return report;
}

async function readAll(sink: Sink, words: readonly string[]) {
  return Promise.all(sink.render(reportWith(words)).map(readers[sink.form]));
}

const known = new Map<string, Promise<unknown[]>>();
/** Of as many harmless words; read once. */
function expected(sink: Sink, words: readonly string[]): Promise<unknown[]> {
  const name = `${sink.name} ${words.length}`;
  const shapes = known.get(name) ?? readAll(sink, asManyHarmless(words)).then((read) => read.map(({ shape }) => shape));
  known.set(name, shapes);
  return shapes;
}

async function stayWords(sink: Sink, words: readonly string[]): Promise<void> {
  const read = await readAll(sink, words);
  expect(read.flatMap(({ found }) => found)).toEqual([]);
  expect(read.map(({ shape }) => shape)).toEqual(await expected(sink, words));
}

test("the list holds at least 200 different words", () => {
  expect(new Set(hostile).size).toBe(hostile.length);
  expect(hostile.length).toBeGreaterThanOrEqual(200);
});

describe.each(sinks)("$name", (sink) => {
  test(
    "shows nothing but words of the list's",
    async () => {
      const tried = batches.filter((_, index) => index % (sink.oneIn ?? 1) === 0);
      for (const words of tried) await stayWords(sink, words);
    },
    longest,
  );

  test(
    "nor of any other's",
    async () => {
      const size = 10;
      const word = fc.oneof(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc
          .array(fc.oneof(fc.constantFrom(...syntax), fc.constantFrom(...hostile)), { maxLength: 8 })
          .map((parts) => parts.join("")),
      );
      const words = fc.uniqueArray(word, { minLength: size, maxLength: size });
      await fc.assert(
        fc.asyncProperty(words, (some) => stayWords(sink, some)),
        drawn(sizes.hostile.reports),
      );
    },
    longest,
  );
});
