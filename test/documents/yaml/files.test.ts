// Files that are not YAML, not text, too much, or hostile → one clear error each, at its place, without a throw and soon.
import { describe, expect, it } from "vitest";
import { compileDocuments } from "../../../src/documents/compile.ts";
import { parseYaml } from "../../../src/documents/yaml/parse.ts";
import { processorTime } from "../../processor-time.ts";
import { compile, file, marked, said, stage, workflow } from "../reading.ts";

type Row = [what: string, text: string, code: string, words: RegExp];

function oneError(rows: Row[]) {
  it.each(rows)("%s", (_, written, code, words) => {
    const { text, marks } = marked(written);
    const { documents, diagnostics } = parseYaml(file(text));
    expect(diagnostics.map(({ code: found, position }) => [found, `${position?.line}:${position?.column}`])).toEqual([
      [code, marks[0]],
    ]);
    expect(said(diagnostics)).toMatch(words);
    expect(diagnostics[0]?.hint ?? "").not.toBe("");
    expect(documents.filter(({ refused }) => refused.length === 0)).toEqual([]);
  });
}

describe("files without a document", () => {
  oneError([
    ["an empty file", "«", "empty-file", /Write one, or delete the file/],
    ["a file of blanks", "«\n  \n\n", "empty-file", /no document/],
    ["a file of comments", "«# nothing yet\n# really\n", "empty-file", /no document/],
    ["a file of dividers", "«---\n---\n...\n", "empty-file", /no document/],
    ["null", "«null\n", "empty-file", /no document/],
  ]);

  it("takes no notice of empty documents beside others", () => {
    const { workflows, diagnostics, count } = compile(`---\n---\n${workflow()}---\n# the end\n`);
    expect([workflows.length, count, diagnostics]).toEqual([1, 1, []]);
  });
});

describe("files that are not text", () => {
  const text = workflow();
  const utf16 = (swapped: boolean, mark: boolean) => {
    const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
    return swapped ? bytes.swap16() : bytes;
  };
  it.each<[what: string, bytes: Uint8Array, code: string, words: RegExp]>([
    ["UTF-16, low byte first", utf16(false, true), "not-utf8", /is UTF-16.*Save it as UTF-8/],
    ["UTF-16, high byte first", utf16(true, true), "not-utf8", /is UTF-16/],
    ["UTF-16 without a mark", utf16(false, false), "not-utf8", /is UTF-16/],
    ["UTF-16 without a mark, high byte first", utf16(true, false), "not-utf8", /is UTF-16/],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "not-utf8", /not UTF-8/],
    [
      "a Git LFS pointer",
      Buffer.from("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"),
      "lfs-pointer",
      /out of Git LFS/,
    ],
    ["a file of 5 MB", Buffer.alloc(5 * 1024 * 1024, "a: b\n"), "file-too-large", /5,242,880 bytes.*Split it/],
    ["one byte more than 1 MB", Buffer.alloc(1024 * 1024 + 1, "#"), "file-too-large", /1,048,577/],
  ])("%s", (_, bytes, code, words) => {
    const { diagnostics, documents } = parseYaml(file(bytes));
    expect(diagnostics).toMatchObject([{ code, severity: "error", position: { line: 1, column: 1 } }]);
    expect(said(diagnostics)).toMatch(words);
    expect(documents).toEqual([]);
  });

  it.each<[what: string, bytes: Uint8Array, line: number, column: number]>([
    ["Latin-1", Buffer.from("kind: Workflow\r\n\nname: Größe\nkey: ä\n", "latin1"), 3, 9],
    ["Latin-1 after other characters", Buffer.from([...Buffer.from("\uFEFFü: €😀 "), 0xe4, 0x0a]), 1, 8],
    ["a cut character", Buffer.from("a: b\nname: ü").subarray(0, -1), 2, 7],
    ["half of a character", Uint8Array.of(0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80), 1, 4],
  ])("%s, and where", (_, bytes, line, column) => {
    const { diagnostics, documents } = parseYaml(file(bytes));
    expect(diagnostics).toMatchObject([{ code: "not-utf8", severity: "error", position: { line, column } }]);
    expect(said(diagnostics)).toMatch(/not UTF-8.*Save it as UTF-8/);
    expect(documents).toEqual([]);
  });

  oneError([
    ["a NUL", "a: «\0b\n", "yaml", /another kind of file/],
    ["a control character", "a: b\nc: d«\u0007\n", "yaml", /non-printable/],
  ]);

  it("takes a file of exactly 1 MB", () => {
    const start = workflow();
    const bytes = Buffer.from(start + "#".repeat(1024 * 1024 - start.length));
    expect(parseYaml(file(bytes))).toMatchObject({ diagnostics: [], documents: [{}] });
  });
});

describe("text that is not YAML", () => {
  oneError([
    ["a tab as indentation", "kind: Workflow\n«\tkey: a\n", "yaml", /Tab characters.*Indent with spaces only/],
    ["a tab below a key", "stages:\n«\t- name: a\n", "yaml", /Indent with spaces only/],
    ["a bracket left open", "a: [b, c\n«", "yaml", /left open/],
    ["a brace left open", "{a: {b: c}«", "yaml", /left open/],
    ["a quote left open", 'a: "b\n«c: d\n', "yaml", /left open/],
    ["markup", "<html>\n<body>\na«: : b\n", "yaml", /Check the indentation/],
    ["indentation that jumps", "a: b\n  c«: d\n", "yaml", /Check the indentation, and quote text/],
    ["a colon in plain text", "name: one«: two\n", "yaml", /quote text that holds `: `/],
    ["an escape that there isn't", 'a: "\\«q"\n', "yaml", /double it, or use single quotes/],
    ["text that starts with an at", "a: «@b\n", "yaml", /quote text that .* starts with a special character/],
    ["two commas", "[a, «, b]\n", "yaml", /Check commas and brackets/],
    [
      "a key with a tag",
      "kind: Workflow\n!custom «foo: 1\n",
      "tagged-key",
      /A key can't have a tag, such as `!custom`/,
    ],
    ["a tab after a dash", "-\ta«: b\n", "yaml", /Use spaces in its place/],
    ["a tab in the indentation of a flow mapping", "a: {\n\t«b: c}\n", "yaml", /Indent with spaces only/],
    ["a tab in a flow mapping beside another mistake", "a: {\tb: c}\nd: «@e\n", "yaml", /a special character/],
    ["a no-break space as indentation", "a:\n«\u00a0 - b: c\n   d: e\n", "yaml", /no-break space \(U\+00A0\) here/],
    ["a no-break space after a colon", "a: b\nc:«\u00a0d\ne: f\n", "yaml", /Type an ordinary space/],
    ["a no-break space alone in a line", "a: b\n«\u00a0\nc: d\n", "yaml", /no-break space/],
    ["a no-break space in a text before the mistake", "a: 'b :\u00a0c'\nc: d«: e\n", "yaml", /quote text/],
    ["a version of YAML that isn't known", "«%YAML 9.9\n---\na: b\n", "yaml", /version/],
    ["the same below a comment", "# c\n\n«%YAML 9.9 # d\n---\na: b\n", "yaml", /version/],
    ["a directive without its end", "%YAML 1.2\n«a: b\n", "yaml", /Directives end mark.*a line `---` after it/],
    [
      "a merge conflict",
      "«<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> other\n",
      "yaml",
      /merge conflict stands here.*Resolve/,
    ],
    [
      "one with what both had before",
      "a:\r\n«<<<<<<< ours\r\n  b: 1\r\n||||||| 1a2b3c\r\n=======\r\n  b: 2\r\n>>>>>>> theirs\r\n",
      "yaml",
      /merge conflict/,
    ],
    ["the rest of one", "a: b\n«=======\na: c\n>>>>>>> other\n", "yaml", /merge conflict/],
    ["a tag of another schema", "a: «!!binary aGk=\n", "yaml", /Take the tag away/],
    ["a tag of one's own", "a: «!env HOME\n", "yaml", /plain YAML values only/],
    ["a set", "a: «!!set {b, c}\n", "yaml", /Take the tag away/],
    ["a number that is tagged and none", "a: «!!int b\n", "yaml", /Take the tag away/],
  ]);
});

describe("YAML that is not taken", () => {
  oneError([
    ["a key twice", "a: 1\n«a: 2\n", "duplicate-key", /The first is in line 1/],
    ["a key twice, once quoted", "a: 1\nb: 2\n«'a': 3\n", "duplicate-key", /The first is in line 1/],
    ["a key twice, far below", "x: {}\ny:\n  - b: 1\n\n    «b: 2\n", "duplicate-key", /The first is in line 3/],
    ["the key of all objects", "a: {«__proto__: {b: 1}}\n", "reserved-key", /another name/],
    ["it, quoted", 'a:\n  «"__proto__": 1\n', "reserved-key", /__proto__/],
    ["a list as a key", "? «[a]\n: b\n", "complex-key", /not a list or a mapping/],
    ["a mapping as a key", "{«{a: b}: c}\n", "complex-key", /Quote it/],
    ["a merge key of no mapping", "a: &a 1\nc:\n  <<: «*a\n", "merge-key", /takes a mapping, or a list of mappings/],
    ["one of a list with something else", "a: &a {b: 1}\nc:\n  <<: [*a, «5]\n", "merge-key", /`<<: \*name`/],
    ["one of nothing", "c:\n  «<<:\n", "merge-key", /Give it the alias of a mapping/],
    ["two of them", "a: &a {b: 1}\nc:\n  <<: *a\n  «<<: *a\n", "duplicate-key", /`<<: \[\*one, \*other\]`/],
    ["one of its own mapping", "a: &a\n  b: 1\n  <<: «*a\n", "alias-cycle", /Write the value out/],
    ["one of nothing known", "a:\n  <<: «*b\n", "unknown-alias", /no anchor `&b`/],
    ["a key after a no-break space", "a:\n  «-\u00a0b: c\n", "foreign-blank", /a no-break space \(U\+00A0\)/],
    ["a byte order mark of another file", "---\n«\uFEFFc: d\n", "foreign-blank", /Take it away, or quote the key/],
    ["a byte order mark before a dash", "---\n«\uFEFF- d\ne: f\n", "yaml", /Take it away/],
    ["a key after a zero-width space", "a:\n  «\u200bb: c\n", "foreign-blank", /a zero-width space \(U\+200B\)/],
    ["a comment of another language", "{a: 1, «// two\n b: 2}\n", "comment", /Start comments with `#`/],
    ["an integer of 2^53", "a: «9007199254740992\n", "integer-too-large", /2\^53 or more, .*Quote it/],
    ["a larger one", "a: «9007199254740993\n", "integer-too-large", /another number/],
    ["a negative one", "a: [«-9007199254740992]\n", "integer-too-large", /2\^53/],
    ["a hexadecimal one", "a: «0x7fffffffffffffff\n", "integer-too-large", /another number/],
    ["one with an exponent", "a: «1e20\n", "integer-too-large", /another number/],
    ["an integer of 2^53 and more as a key", "a:\n  «9007199254740993: b\n", "integer-too-large", /another number/],
    ["no number", "a: «.nan\n", "not-a-number", /finite/],
    ["infinity", "a: {b: [«-.inf]}\n", "not-a-number", /Infinity/],
    ["a number that is too large", "a: {b: [«-1e400]}\n", "not-a-number", /too large/],
    ["one without an exponent", `a: «${"9".repeat(400)}.5\n`, "not-a-number", /quote it/],
    ["one in hexadecimal", `a: «0x${"f".repeat(400)}\n`, "not-a-number", /quote it/],
    ["one as a key", "«1E+400: b\n", "not-a-number", /quote it/],
    ["infinity as a key", "«.INF: b\n", "not-a-number", /Infinity/],
    ["half of a character", 'a: «"\\ud800"\n', "lone-surrogate", /half of a character/],
    ["half of a character in a key", '«"\\udc00x": a\n', "lone-surrogate", /half of a character/],
    ["an alias of nothing", "a: «*b\n", "unknown-alias", /no anchor `&b` above/],
    ["an alias of another document", "--- &b\n---\na: «*b\n", "unknown-alias", /within their document/],
    ["an alias inside its anchor", "a: &a\n  - b\n  - «*a\n", "alias-cycle", /Write the value out/],
  ]);

  it.each(["9007199254740991", "-9007199254740991", "0.1", "1e-7", "-0", '"\\ud83d\\ude00"', "0o17"])(
    "takes %s",
    (value) => {
      expect(parseYaml(file(`a: ${value}\n`)).diagnostics).toEqual([]);
    },
  );

  it("finds every one of them, in all documents, in order", () => {
    const { text, marks } = marked(
      "a: 1\n«a: 2\nb: «.nan\n".replace("b: «.nan", "b:\n  c: 1\n  «c: 2") +
        "---\nd: [«.inf, 1, «1e30]\n---\n«__proto__: 1\n",
    );
    const { diagnostics } = parseYaml(file(text));
    expect(diagnostics.map(({ position }) => `${position?.line}:${position?.column}`)).toEqual(marks);
  });
});

describe("tabs that separate", () => {
  it.each([
    ["a: [{\twait: 1d}]", { a: [{ wait: "1d" }] }],
    ['a:\t[\tb, "x\ty",\tx\tz ]', { a: ["b", "x\ty", "x\tz"] }],
    ["a: { b: c,\td:\te }\nf:\t- g", undefined],
    ["one:\n  list: [a,\tb]\ntwo: [c,\td]\n", { one: { list: ["a", "b"] }, two: ["c", "d"] }],
    [
      "x:\n  - y:\n      - [a,\tb]\nz: [c,\td]\nw:\n  - |\n    \te\n",
      { x: [{ y: [["a", "b"]] }], z: ["c", "d"], w: ["\te\n"] },
    ],
    ["a: [\tb,\n  \tc\t]\nd: |\n  \te\n  f\tg\n", { a: ["b", "c"], d: "\te\nf\tg\n" }],
  ])("%j", (text, value) => {
    expect(parseYaml(file(text)).documents.map((document) => document.value)).toEqual(
      value === undefined ? [] : [value],
    );
  });
});

describe("merge keys", () => {
  it.each<[what: string, text: string, value: unknown]>([
    ["an explicit key wins, above or below", "{ a: 1, <<: {a: 2, b: 2, c: 2}, b: 1 }", { a: 1, b: 1, c: 2 }],
    ["the earlier of a list wins", "{ <<: [{a: 1}, {a: 2, b: 2}] }", { a: 1, b: 2 }],
    [
      "what is merged can merge",
      "- &a {x: 1, y: 1}\n- &b {<<: *a, x: 2}\n- {<<: *b, z: 3}",
      [
        { x: 1, y: 1 },
        { x: 2, y: 1 },
        { x: 2, y: 1, z: 3 },
      ],
    ],
    ["its tag may be written, too", "- &a {x: 1}\n- {!!merge <<: *a, y: 2}", [{ x: 1 }, { x: 1, y: 2 }]],
    ["quoted it is a key like others", "{ '<<': {a: 1} }", { "<<": { a: 1 } }],
  ])("%s", (_, text, value) => {
    const { documents, diagnostics } = parseYaml(file(text));
    expect([diagnostics, documents.map((document) => document.value)]).toEqual([[], [value]]);
  });

  it("leave what is merged where it is written, and its key too", () => {
    const { text, marks } = marked("a: &a\n  «x: «1\nb:\n  <<: *a\n  «y: «2\n");
    const [document] = parseYaml(file(text)).documents;
    const places = ["/b/x", "/b/y"].flatMap((pointer) => [document?.locateKey(pointer), document?.locate(pointer)]);
    expect(places.map((place) => `${place?.line}:${place?.column}`)).toEqual(marks);
  });

  it("report what is wrong in a shared stage on its own line", () => {
    const { text, marks } = marked(
      workflow({
        stages:
          "\n  - &wait\n    conditions: [{ wait: «2y }]\n    action: [{ turn: on }]\n  - <<: *wait\n    name: b\n    «actoin: []",
      }),
    );
    const { diagnostics } = compile(text);
    expect(diagnostics.map(({ position }) => `${position?.line}:${position?.column}`)).toEqual(marks);
  });
});

describe("nesting, aliases, size", () => {
  const deep = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
  const chain = (links: number) =>
    `a0: &a0 x\n${Array.from({ length: links }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]\n`).join("")}`;
  const bomb = `a: &a [${"x,".repeat(9)}x]\n${[..."bcdefghi"]
    .map((name) => `${name}: &${name} [${Array(10).fill(`*${String.fromCharCode(name.charCodeAt(0) - 1)}`)}]\n`)
    .join("")}`;

  it.each<[what: string, text: string, code: string, words: RegExp]>([
    ["nesting 1,000 deep", deep(1_000), "too-deep", /deeper than 64 levels/],
    ["nesting half a million deep", "[".repeat(500_000), "too-deep", /left open/],
    [
      "blocks 1,000 deep",
      Array.from({ length: 1_000 }, (_, level) => `${" ".repeat(level)}a:\n`).join(""),
      "too-deep",
      /64/,
    ],
    ["a bomb of aliases", bomb, "too-large", /50,000 values/],
    ["a chain of aliases, deeper than nesting may be", chain(70), "too-deep", /aliases expanded/],
    ["a chain of 900 aliases", chain(900), "too-deep", /aliases expanded/],
    ["a chain of 20,000 aliases", chain(20_000), "too-many-aliases", /more than 1,000 aliases/],
    ["1,001 aliases", `a: &a 1\nb: [${Array(1_001).fill("*a")}]\n`, "too-many-aliases", /1,000/],
    ["a long text", `a:\n  - ${"x".repeat(65_537)}\n`, "too-long", /^2:5 too-long/],
    ["a long key", `${"x".repeat(65_537)}: a\n`, "too-long", /^1:1 /],
    ["250,000 values", "- a\n".repeat(250_000), "too-large", /Split it/],
    [
      "a long text that aliases repeat",
      `a: &a ${"x".repeat(60_000)}\nb: [${Array(35).fill("*a")}]\n`,
      "too-large",
      /2,097,152 characters/,
    ],
    [
      "a long key that aliases repeat",
      `a: &a { ${"x".repeat(60_000)}: 1 }\nb: [${Array(35).fill("*a")}]\n`,
      "too-large",
      /characters/,
    ],
    ["as many empty ones", "-\n".repeat(300_000), "too-large", /Split it/],
    [
      "merges of merges of merges",
      `a0: &a0 {k: 1}\n${Array.from({ length: 500 }, (_, n) => `a${n + 1}: &a${n + 1} {<<: *a${n}, k${n}: 1}\n`).join("")}`,
      "too-large",
      /50,000 values/,
    ],
    [
      "1,000 merges of a large mapping",
      `a: &a {${Array.from({ length: 5_000 }, (_, n) => `k${n}: 1`)}}\nb: [${Array(999).fill("{<<: *a}")}]\n`,
      "too-large",
      /50,000 values/,
    ],
  ])("%s", (_, text, code, words) => {
    const { diagnostics, documents } = parseYaml(file(text));
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(said(diagnostics)).toMatch(words);
    expect(documents).toEqual([]);
  });

  it("takes 63 levels in all, 1,000 aliases and 49,000 values", () => {
    const text = `- ${deep(62)}\n- &a x\n- [${Array(1_000).fill("*a")}]\n- [${Array(48_000).fill("1")}]\n`;
    expect(parseYaml(file(text)).diagnostics).toEqual([]);
  });

  // Each of these took minutes, or all memory, where work grows with the square of the size.
  it.each<[what: string, text: string, code: string]>([
    ["20,000 unknown fields", workflow() + numbered(20_000, (n) => `k${n}: v\n`), "unknown-field"],
    ["20,000 wrong stages", workflow({ stages: `[${numbered(20_000, () => "1,")}]` }), "too-many"],
    [
      "40,000 flags",
      workflow({ flag: undefined, flags: `[${numbered(40_000, (n) => `f${n},`)}]` }),
      "too-many-targets",
    ],
    ["30,000 times one key", workflow() + numbered(30_000, () => "k: v\n"), "duplicate-key"],
    ["30,000 respelled numbers", `${workflow()}x: [${numbered(30_000, () => "1.0,")}]`, "unknown-field"],
    ["10,000 documents that don't parse", numbered(10_000, () => "]\n---\n"), "yaml"],
    ["10,000 documents, the last of which doesn't parse", `${"---\n".repeat(10_000)}]`, "yaml"],
    ["20,000 documents that are none", numbered(20_000, (n) => `--- ${n}\n`), "not-a-document"],
    ["a name of a million characters", workflow({ name: "n".repeat(900_000) }), "too-long"],
    ["a field of a million characters", `${workflow()}${"n".repeat(900_000)}: 1\n`, "too-long"],
    ["a million backticks", workflow({ description: `"${"`".repeat(900_000)}"` }), "too-long"],
    ["half a million quotes", `a: ${'"'.repeat(500_000)}`, "yaml"],
    ["half a million question marks", "? ".repeat(500_000), "too-deep"],
  ])("is done soon with %s", (_, text, code) => {
    const before = processorTime();
    const { diagnostics } = compile(text);
    expect(diagnostics[0]?.code).toBe(code);
    expect(diagnostics.length).toBeLessThan(202);
    expect(processorTime() - before).toBeLessThan(20_000);
  });

  it("says where it stopped, if a file has more errors than anyone reads", () => {
    const { diagnostics } = compile(numbered(300, (n) => `--- ${n}\n`));
    expect(diagnostics).toHaveLength(201);
    expect(diagnostics.at(-1)).toMatchObject({ code: "too-many-errors", position: { line: 201, column: 5 } });
  });
});

describe("lines and columns", () => {
  const wrong =
    "kind: Workflow\nkey: new-checkout\nproject: p\nflag: f\nenvironment: e\nname: A\nstages:\n  - name: «5\n";

  it.each([
    ["LF", "\n"],
    ["CR LF", "\r\n"],
    ["CR", "\r"],
  ])("are the same with %s", (_, end) => {
    const { text, marks } = marked(wrong);
    const { diagnostics } = compile(text.replaceAll("\n", end));
    expect(diagnostics.map(({ position }) => `${position?.line}:${position?.column}`)).toEqual(marks);
  });

  it("are the same behind a byte order mark", () => {
    const { text } = marked(workflow({ kind: "«Workflaw" }));
    const { diagnostics } = compile(`\ufeff${text}`);
    expect(diagnostics[0]?.position).toMatchObject({ line: 1, column: 7 });
  });

  it("count UTF-16 units, as editors do", () => {
    const { text } = marked(stage('{ name: "😀é", «actoin: [] }'));
    const { diagnostics } = compile(text);
    expect(diagnostics[0]?.position).toMatchObject({ line: 8, column: 6 + '{ name: "😀é", '.length - 1 });
  });

  it("don't count line separators that are none in YAML 1.2", () => {
    const { text, marks } = marked('a: "\u2028\u2029\u0085"\n«a: 1\n');
    const { diagnostics } = parseYaml(file(text));
    expect(diagnostics.map(({ position }) => `${position?.line}:${position?.column}`)).toEqual(marks);
    expect(marks).toEqual(["2:1"]);
  });

  it.each([
    ["a block scalar", "a:\n  - |\n    «12\n  - b\n", "/a/0"],
    ["a folded one with blanks in front", "a: >-\n\n\n     «12\n", "/a"],
    ["an empty block scalar", "a: |\n«b: 1\n", "/a"],
    ["a quoted one", "a: «'b'\n", "/a"],
    ["behind a tag", "a: !!str «12\n", "/a"],
    ["behind an anchor", "a: &b «12\n", "/a"],
    ["a collection behind an anchor", "a: &b «{c: 1}\n", "/a"],
    ["an alias", "a: &b 1\nc: «*b\n", "/c"],
    ["what stands in an aliased value", "a: &b {c: «1}\nd: *b\n", "/d/c"],
    ["an empty value: its key", "a: 1\n«b:\nc: 2\n", "/b"],
    ["an empty value with a tag", "a: «!!str\n", "/a"],
    ["an empty item: its dash", "a:\n  - b\n  «-  # none\n  - c\n", "/a/1"],
    ["an empty item behind a list", "- [a]\n«-\n", "/1"],
    ["an empty item behind an empty item", "-\n«-\n", "/1"],
    ["an empty item behind an alias", "- &a b\n- *a\n«-\n", "/2"],
    ["a nested empty item", "-\n  «-\n- a\n", "/0/0"],
    ["a mapping in a list: its first key", "a:\n  - «b: 1\n    c: 2\n", "/a/0"],
    ["nothing: the nearest ancestor", "a: «{b: 1}\n", "/a/x/y"],
    ["a key with a slash and a tilde", "'a/b~c': «1\n", "/a~1b~0c"],
    ["a key that reads as a number", "a: {0x10: «1}\n", "/a/0x10"],
    ["a key that is tagged as text", "a: {!!str 0x10: «1}\n", "/a/0x10"],
    ["a second document", "a: 1\n---\na: «2\n", "/a"],
    ["a document behind one that doesn't parse", "a: [\n---\na: «2\n", "/a"],
  ])("of %s", (_, written, pointer) => {
    const { text, marks } = marked(written);
    const { documents } = parseYaml(file(text));
    const { line, column } = documents.at(-1)?.locate(pointer) ?? {};
    expect([`${line}:${column}`]).toEqual(marks);
  });
});

describe("several documents and files", () => {
  it("gives the errors of every document of a file, though one of them doesn't parse", () => {
    const { text, marks } = marked(
      `%YAML 1.2\n---\na: [b\n«---\n${workflow({ key: "«A" })}...\n# between\n%TAG ! tag:a,2020:\n--- # here\nc: "d\n«---\n${workflow({ key: "«B" })}---\n{ e«`,
    );
    const { diagnostics } = compile(text);
    expect(diagnostics.map(({ position }) => `${position?.line}:${position?.column}`)).toEqual(marks);
    expect(diagnostics.map(({ code }) => code)).toEqual(["yaml", "wrong-form", "yaml", "wrong-form", "yaml"]);
  });

  it("gives the errors of all files, by file and line", () => {
    const { diagnostics } = compileDocuments(
      [
        file("a: [", "d/workflows/z.yaml"),
        file("", "d/workflows/m.yaml"),
        file(`${workflow({ key: "B" })}---\n${workflow({ key: "c", nmae: "x" })}`, "d/workflows/b.yaml"),
        file(workflow({ key: "A" }), "d/workflows/a.yaml"),
        file(workflow({ key: "fine" }), "d/workflows/fine.yaml"),
      ],
      {},
      "head",
    );
    expect(diagnostics.map(({ code, position }) => `${position?.file}:${position?.line} ${code}`)).toEqual([
      "d/workflows/a.yaml:2 wrong-form",
      "d/workflows/b.yaml:2 wrong-form",
      "d/workflows/b.yaml:16 unknown-field",
      "d/workflows/m.yaml:1 empty-file",
      "d/workflows/z.yaml:1 yaml",
    ]);
  });

  it("counts lines from the file's start, also of a document behind one that doesn't parse", () => {
    const { diagnostics } = parseYaml(file("a: [\n---\nb: 1\nb: 2\n"));
    expect(diagnostics[1]).toMatchObject({ position: { line: 4 }, message: expect.stringContaining("in line 3") });
  });

  it("keeps the valid documents of a file with invalid ones", () => {
    const { workflows, count } = compile(`${workflow({ key: "A" })}---\n${workflow({ key: "b" })}`);
    expect([workflows.map(({ key }) => key), count]).toEqual([["b"], 2]);
  });
});

function numbered(count: number, line: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("");
}
