// A file in its canonical layout says the same, has the same comments, and is left as it is the next time.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { Composer, Document, Lexer, Parser } from "yaml";
import { type Formatted, format } from "../../../src/documents/layout/format.ts";
import { initialFiles } from "../../../src/initial/files.ts";
import { standard } from "../../docs/workflow-files.ts";
import { choices, runs, templatePair, workflowPair } from "../generated.ts";
import { compile, file } from "../reading.ts";
import { emit } from "../yaml/emitting.ts";

const numRuns = runs || 150;
const formatted = (text: string, isConfiguration = false) => format(file(text), isConfiguration);
const textOf = (result: Formatted) => ("text" in result ? result.text : JSON.stringify(result.diagnostics));

/** Every comment, found in another way than the code under test does: the generators put `#` nowhere else than in quotes. */
function commentsOf(text: string): string[] {
  const withoutQuotes = text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '""');
  return [...withoutQuotes.matchAll(/(?:^|\s)(#[^\n]*)/g)].map(([, comment = ""]) => comment.trimEnd()).sort();
}

describe("any document, however it is written", () => {
  test("means the same afterwards, with the same comments, and the next time nothing is changed", () => {
    let [all, left] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(workflowPair, templatePair), choices, ([document], picks) => {
        const { text } = emit(document, picks);
        const result = formatted(text);
        all++;
        if ("diagnostics" in result) {
          left++;
          expect(result.diagnostics).toMatchObject([{ severity: "warning", code: "not-formatted" }]);
          return;
        }
        expect(formatted(result.text)).toEqual(result);
        expect(commentsOf(result.text)).toEqual(commentsOf(text));
        const [before, after] = [compile(text), compile(result.text)].map(({ workflows, templates, diagnostics }) => ({
          said: diagnostics.map(({ code, message, pointer }) => ({ code, message, pointer })),
          all: [...workflows, ...templates].map(({ origin: _, ...rest }) => rest),
        }));
        expect(after).toEqual(before);
      }),
      { numRuns },
    );
    expect(left / all).toBeLessThan(0.04);
  });
});

describe("what we write ourselves is in this layout", () => {
  const examples = readdirSync("examples", { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ path: name, text: readFileSync(`examples/${name}`, "utf8") }));
  const initial = initialFiles(standard, true).filter(({ path }) => /\.launchdarkly\/.*\.yaml/.test(path));

  test.each([...examples, ...initial])("$path", ({ path, text }) => {
    expect(textOf(formatted(text, path.endsWith("workflow-sync.yaml")))).toBe(text);
  });
});

const head = "kind: Workflow\nkey: a\nproject: p\nflag: f\nenvironment: e\nname: n\n";

describe("each part of the layout", () => {
  test.each<[what: string, before: string, after: string]>([
    ["fields in the schemas' order", "name: n\nkey: a\nkind: Workflow\n", "kind: Workflow\nkey: a\nname: n\n"],
    [
      "a comment moves with its field, the first ones stay on top",
      "# on top\nname: n # of the name\n# of the kind\nkind: Workflow\nkey: a\n",
      "# on top\n# of the kind\nkind: Workflow\nkey: a\nname: n # of the name\n",
    ],
    [
      "an instruction begins with what it does",
      `${head}stages:\n- action:\n  - {serve: true, description: d, segment: s}\n  - rolloutWeights: { a: 100000 }\n    kind: updateFallthroughVariationOrRollout\n`,
      `${head}stages:\n  - action:\n      - { segment: s, serve: true, description: d }\n      - kind: updateFallthroughVariationOrRollout\n        rolloutWeights: { a: 100000 }\n`,
    ],
    [
      "fields that nobody knows stay behind",
      "zeta: 1\nname: n\nalpha: 2\nkey: a\n",
      "key: a\nname: n\nzeta: 1\nalpha: 2\n",
    ],
    [
      "quotes that change nothing go, others stay",
      `${head}description: 'a b'\nstages: [{ name: "10%", conditions: [{ wait: "2d" }] }, { name: 'yes' }, { name: "a: b" }, { name: '2.10' }]\n`,
      `${head}description: a b\nstages: [{ name: 10%, conditions: [{ wait: 2d }] }, { name: "yes" }, { name: "a: b" }, { name: "2.10" }]\n`,
    ],
    [
      "what is bare stays so",
      `${head}stages: [{ action: [{ turn: on }, { serve: True }] }]\n`,
      `${head}stages: [{ action: [{ turn: on }, { serve: True }] }]\n`,
    ],
    ["a value that is missing stays so", "kind: Workflow\nkey:\nname: ~\n", "kind: Workflow\nkey:\nname: ~\n"],
    ["blank lines: one at most", "kind: Workflow\n\n\n\nkey: a\n", "kind: Workflow\n\nkey: a\n"],
    ["lists without blanks inside, mappings with", "flags: [ a,b ]\nrun: {e: 2}\n", "flags: [a, b]\nrun: { e: 2 }\n"],
    [
      "what is too long for a line goes below each other",
      `flags: [${Array.from({ length: 20 }, (_, index) => `flag-${index}`).join(",")}]\n`,
      `flags:\n${Array.from({ length: 20 }, (_, index) => `  - flag-${index}\n`).join("")}`,
    ],
    [
      "merge keys, anchors and aliases are kept, and the merge stands first",
      `${head}stages:\n- &a\n  conditions: [{wait: 2d}]\n  name: x\n- name: y\n  <<: *a\n- *a\n`,
      `${head}stages:\n  - &a\n    name: x\n    conditions: [{ wait: 2d }]\n  - <<: *a\n    name: y\n  - *a\n`,
    ],
    [
      "an alias never comes before what it repeats",
      "name: &n a b\nkind: Workflow\nkey: a\ndescription: *n\nproject: *n\n",
      "name: &n a b\nkind: Workflow\nkey: a\ndescription: *n\nproject: *n\n",
    ],
    [
      "a comment behind a nested list goes with what its indentation says",
      "flags:\n  - a\n  # - b\n# Who cares for it\nmaintainer: c\n# the end\n",
      "flags:\n  - a\n  # - b\n# Who cares for it\nmaintainer: c\n# the end\n",
    ],
    [
      "so deep inside, too",
      `${head}stages:\n  - name: a\n    action:\n      - turn: on\n      # - serve: true\n    # of the conditions\n    conditions: []\n  # - name: b\n# the end\n`,
      `${head}stages:\n  - name: a\n    # of the conditions\n    conditions: []\n    action:\n      - turn: on\n      # - serve: true\n  # - name: b\n# the end\n`,
    ],
    [
      "overrides come last, each in its own order; environments and stages stay as they are",
      "overrides:\n  # of two\n  staging: { stages: { constructor: { action: [], skip: true }, a: { conditions: [{wait: 1h}] } }, name: n }\n  # the other\n  constructor: { maintainer: m, name: o }\nkind: Workflow\n",
      "kind: Workflow\noverrides:\n  # of two\n  staging: { name: n, stages: { constructor: { skip: true, action: [] }, a: { conditions: [{ wait: 1h }] } } }\n  # the other\n  constructor: { name: o, maintainer: m }\n",
    ],
    [
      "several documents",
      "key: a\nkind: Workflow\n---\n# second\nkey: b\nkind: Workflow\n",
      "kind: Workflow\nkey: a\n---\n# second\nkind: Workflow\nkey: b\n",
    ],
    ["text over several lines", `${head}description: |\n    one\n     two\n`, `${head}description: |\n  one\n   two\n`],
    ["a comment inside brackets", "flags: [a, # first\n  b]\nkey: a\n", "key: a\nflags:\n  - a # first\n  - b\n"],
  ])("%s", (_, before, after) => {
    expect(textOf(formatted(before))).toBe(after);
    expect(textOf(formatted(after))).toBe(after);
  });

  test("lines end as the file's do", () => {
    expect(textOf(formatted("name: n\r\nkey: a\r\n"))).toBe("key: a\r\nname: n\r\n");
  });

  test("the configuration has its own order", () => {
    expect(textOf(formatted("guards: {protected: [], deletes: {percent: 1, count: 2}}\nowner: a\n", true))).toBe(
      "owner: a\nguards: { deletes: { count: 2, percent: 1 }, protected: [] }\n",
    );
  });

  test.each([
    ["an escape of what can't be seen", 'name: "a\\u2028b"\nkey: a\n'],
    ["a comment behind the tag of a whole document", "!!map # c\nname: n\nkey: a\n"],
  ])("%s stays, and so does its file", (_, text) => {
    expect(formatted(text)).toMatchObject({ diagnostics: [{ severity: "warning", code: "not-formatted" }] });
  });

  test("what is not YAML is told as `validate` tells it, and stays", () => {
    expect(formatted("kind: [Workflow\nkey: a\n")).toMatchObject({ diagnostics: [{ severity: "error" }] });
  });
});

describe("the work", () => {
  const laidOut = `${head}stages:\n  - name: s\n    action: [{ serve: true }]\n`;
  const work = (text: string) => {
    const parsed = vi.spyOn(Parser.prototype, "parse");
    const lexed = vi.spyOn(Lexer.prototype, "lex");
    expect(textOf(formatted(text))).toBe(laidOut);
    const counts = [parsed.mock.calls.length, lexed.mock.calls.length - parsed.mock.calls.length];
    vi.restoreAllMocks();
    return counts;
  };

  test.each([
    ["what is laid out is parsed once, and not compared", laidOut, [1, 0]],
    [
      "what isn't is parsed twice, and its comments read twice",
      laidOut.replace("{ serve: true }", "{serve: true}"),
      [2, 2],
    ],
  ])("%s", (_, text, counts) => {
    expect(work(text)).toEqual(counts);
  });

  test("there is one document at a time", () => {
    const order: string[] = [];
    const { next } = Composer.prototype;
    vi.spyOn(Composer.prototype, "next").mockImplementation(function* (this: Composer, token) {
      order.push("read");
      yield* next.call(this, token);
    });
    const write = Document.prototype.toString;
    vi.spyOn(Document.prototype, "toString").mockImplementation(function (this: Document, options) {
      order.push("written");
      return write.call(this, options);
    });
    formatted(Array.from({ length: 4 }, () => laidOut).join("---\n"));
    vi.restoreAllMocks();
    expect(order).toEqual(["read", "read", "written", "read", "written", "read", "written", "written"]);
  });
});

test.each([
  ["[ a ]", "[a]"],
  ["[ { a: b } ]", "[{ a: b }]"],
  ["{ a: [ b ] }", "{ a: [b] }"],
  ["[ a, [ ] ]", "[a, []]"],
  ["[ a: ]", "[{ a: }]"],
  ["[ a, b: { } ]", "[a, { b: {} }]"],
  ["[ '' ]", '[""]'],
])("brackets: %s becomes %s", (given, expected) => {
  expect(textOf(formatted(`kind: Workflow\nx: ${given}\n`))).toBe(`kind: Workflow\nx: ${expected}\n`);
});
