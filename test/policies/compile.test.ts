// What a policy's schema may hold: each mistake is one error at its place, and nothing that it holds takes long, is fetched or is run.
import { describe, expect, it } from "vitest";
import { compilePolicies } from "../../src/policies/compile.ts";
import { marked, said } from "../documents/reading.ts";
import { workflowYaml } from "../fixtures/documents.ts";
import { processorTime } from "../processor-time.ts";
import { configuredPolicies, onePolicy, told } from "./configured.ts";

describe("policies are read", () => {
  it("with their standards", () => {
    const { policies, diagnostics } = configuredPolicies(onePolicy("{ required: [description] }"));
    expect(diagnostics).toEqual([]);
    expect(policies).toMatchObject([{ name: "one", match: ["**"], severity: "error" }]);
    expect(policies[0]).not.toHaveProperty("message");
  });

  it("as they are written", () => {
    const { policies, diagnostics } = configuredPolicies(`policies:
  - { name: a, match: "*/*/production", severity: warning, message: Why., schema: true }
  - { name: b, match: [a/b/c, "key:payments-*"], severity: off, schema: false }
  - { name: c, severity: "off", schema: { $schema: "https://json-schema.org/draft/2020-12/schema" } }
`);
    expect(said(diagnostics)).toBe("");
    expect(policies.map(({ schema, ...policy }) => ({ ...policy, schema: schema.value }))).toEqual([
      { name: "a", match: ["*/*/production"], severity: "warning", message: "Why.", schema: true },
      { name: "b", match: ["a/b/c", "key:payments-*"], severity: "off", schema: false },
      {
        name: "c",
        match: ["**"],
        severity: "off",
        schema: { $schema: "https://json-schema.org/draft/2020-12/schema" },
      },
    ]);
  });

  it("and one that is wrong takes no other with it: at base the others hold", () => {
    const { policies } = configuredPolicies(`policies:
  - { name: a, schema: true }
  - { name: b, severity: fatal, schema: true }
  - { name: c, match: "[", schema: true }
  - { name: a, schema: false }
  - { name: d, schema: { not: true } }
`);
    expect(policies.map(({ name, schema }) => [name, schema.value])).toEqual([
      ["a", true],
      ["d", { not: true }],
    ]);
    expect(policies[1]?.schema.locate("/not")).toMatchObject({ line: 6 });
  });
});

describe("one mistake in a policy is one error, at its place", () => {
  const schema = (written: string) => onePolicy(written);
  it.each<[what: string, text: string, code: string, words: RegExp]>([
    ["policies that are a mapping", "policies: «{ a: true }", "wrong-type", /must be a list/],
    ["one without a schema", "policies: [«{ name: a }]", "missing-field", /`schema` is missing/],
    ["one without a name", "policies: [«{ schema: true }]", "missing-field", /`name` is missing/],
    [
      "an unknown field",
      "policies: [{ name: a, schema: true, «mesage: b }]",
      "unknown-field",
      /Did you mean `message`/,
    ],
    [
      "a severity that there isn't",
      "policies: [{ name: a, schema: true, severity: «fatal }]",
      "wrong-value",
      /`warning`/,
    ],
    [
      "a glob that means nothing",
      "policies: [{ name: a, schema: true, match: «'a/[b]' }]",
      "wrong-glob",
      /braces|no key/,
    ],
    ["one in a list", "policies: [{ name: a, schema: true, match: [a/b/c, «'key:[b]'] }]", "wrong-glob", /no key/],
    ["no globs", "policies: [{ name: a, schema: true, match: «[] }]", "empty", /`match` is empty/],
    [
      "a name that is given twice",
      "policies: [{ name: a, schema: true }, { name: «a, schema: true }]",
      "repeated",
      /two policies `a`/,
    ],
    ["a schema that is text", schema("«x"), "wrong-type", /a mapping or true or false/],
    ["a keyword that there isn't", schema("{ «propertys: {} }"), "unknown-field", /Did you mean `properties`/],
    ["one of another vocabulary", schema("{ «format: date }"), "unknown-field", /`format`/],
    ["one that fetches", schema("{ «$id: 'https://example.com/a.json' }"), "unknown-field", /`\$id`/],
    ["one deeper", schema("{ not: { anyOf: [{ «maximun: 1 }] } }"), "unknown-field", /`maximum`/],
    ["a keyword of the wrong type", schema("{ maxProperties: «x }"), "wrong-type", /whole number/],
    ["a type that there isn't", schema("{ type: «strng }"), "wrong-value", /`string`/],
    ["a number below none", schema("{ minItems: «-1 }"), "out-of-range", /at least 0/],
    ["no ways to choose from", schema("{ anyOf: «[] }"), "empty", /`anyOf` is empty/],
    [
      "a dialect of before",
      schema("{ $schema: «'http://json-schema.org/draft-07/schema#' }"),
      "wrong-value",
      /2020-12/,
    ],
    [
      "a reference to elsewhere",
      schema("{ $ref: «'https://example.com/a.json' }"),
      "wrong-reference",
      /Nothing is fetched/,
    ],
    ["one to a file", schema("{ $ref: «'other.json#/$defs/a' }"), "wrong-reference", /its own `\$defs`/],
    ["one to what isn't there", schema("{ $ref: «'#/$defs/a' }"), "wrong-reference", /There is no/],
    [
      "one into a definition",
      schema("{ $defs: { a: { not: true } }, $ref: «'#/$defs/a/not' }"),
      "wrong-reference",
      /at its top/,
    ],
    ["one to the whole", schema("{ not: { $ref: «'#' } }"), "wrong-reference", /There is no/],
    ["a circle", schema("{ $defs: { a: { not: { $ref: «'#/$defs/a' } } } }"), "circular-reference", /refers to itself/],
    [
      "a circle of two",
      schema("{ $defs: { a: { items: { $ref: '#/$defs/b' } }, b: { $ref: «'#/$defs/a' } }, $ref: '#/$defs/a' }"),
      "circular-reference",
      /refers to itself/,
    ],
    [
      "a pattern that is none",
      schema("{ properties: { key: { pattern: «'(' } } }"),
      "wrong-pattern",
      /missing closing/,
    ],
    ["a lookahead", schema("{ properties: { key: { pattern: «'(?=a)' } } }"), "wrong-pattern", /RE2/],
    ["a backreference", schema("{ properties: { key: { pattern: «'(a)\\1' } } }"), "wrong-pattern", /RE2/],
    ["a pattern of fields", schema("{ patternProperties: { «'(': true } }"), "wrong-pattern", /missing closing/],
    ["a pattern in a definition", schema("{ $defs: { a: { pattern: «'[' } } }"), "wrong-pattern", /missing closing/],
    [
      "what means nothing without another",
      schema("«{ properties: { stages: { minContains: 2 } } }"),
      "wrong-policy",
      /without "contains" is ignored/,
    ],
    ["a field that no workflow has", schema("{ properties: { «flg: true } }"), "unknown-field", /Did you mean `flag`/],
    ["one that is asked for", schema("{ required: [stages, «descripton] }"), "unknown-field", /`description`/],
    [
      "one of stages",
      schema("{ properties: { stages: { items: { if: { required: [«aproval] }, then: false } } } }"),
      "unknown-field",
      /Did you mean `approval`/,
    ],
    [
      "one of conditions, behind a reference",
      schema(
        "{ $defs: { c: { properties: { «minute: true } } }, properties: { stages: { contains: { properties: { conditions: { items: { $ref: '#/$defs/c' } } } } } } }",
      ),
      "unknown-field",
      /`minutes`/,
    ],
    ["one that another needs", schema("{ dependentRequired: { name: [«descripton] } }"), "unknown-field", /`desc/],
    ["one that needs others", schema("{ dependentRequired: { «nmae: [name] } }"), "unknown-field", /`name`/],
    ["one that brings a schema", schema("{ dependentSchemas: { «nmae: false } }"), "unknown-field", /`name`/],
    [
      "a pattern that no field fits",
      schema("{ patternProperties: { «'^descripton$': false } }"),
      "unknown-field",
      /that the pattern `\^descripton\$` fits/,
    ],
    [
      "a name that no field has",
      schema("{ propertyNames: { not: { const: «nmae } } }"),
      "wrong-value",
      /never here.* Did you mean `name`/,
    ],
    [
      "fields of a list",
      schema("{ properties: { stages: { «properties: { approval: { const: true } } } } }"),
      "wrong-policy",
      /`properties` never applies here: it speaks of a mapping, and what is here is a list\. .*`items`/,
    ],
    [
      "what is asked for of a list",
      schema("{ properties: { stages: { «required: [approval] } } }"),
      "wrong-policy",
      /`items`/,
    ],
    [
      "items of what is no list",
      schema("{ «items: { properties: { approval: { const: true } } } }"),
      "wrong-policy",
      /`items` never applies here.*stages/,
    ],
    [
      "a limit of numbers on text",
      schema("{ properties: { name: { «minimum: 5 } } }"),
      "wrong-policy",
      /of a number, .*text/,
    ],
    [
      "a limit of texts on a number",
      schema("{ properties: { run: { «maxLength: 5 } } }"),
      "wrong-policy",
      /of text, and what is here is a whole number/,
    ],
    [
      "a pattern on one of several values",
      schema("{ properties: { stages: { items: { properties: { weekday: { «minimum: 5 } } } } } }"),
      "wrong-policy",
      /is text/,
    ],
    [
      "another type than what is there",
      schema("{ properties: { stages: { items: { properties: { minutesAfterMerge: { type: «string } } } } } }"),
      "wrong-policy",
      /always a whole number/,
    ],
    [
      "a day that there isn't",
      schema("{ properties: { stages: { items: { properties: { weekday: { not: { const: «friday } } } } } } }"),
      "wrong-value",
      /`friday` is never here.* Did you mean `Friday`/,
    ],
    ["a value of several", schema("{ properties: { onRemoval: { enum: [keep, «keeep] } } }"), "wrong-value", /`keep`/],
    [
      "a kind of condition that there isn't",
      schema(
        "{ properties: { stages: { items: { properties: { conditions: { contains: { properties: { kind: { const: «aproval } } } } } } } } }",
      ),
      "wrong-value",
      /`approval`/,
    ],
    [
      "text in place of true",
      schema("{ properties: { protect: { const: «'true' } } }"),
      "wrong-value",
      /true or false/,
    ],
    [
      "an hour that no day has",
      schema("{ properties: { stages: { items: { properties: { hour: { enum: [9, «24] } } } } } }"),
      "wrong-value",
      /from 0 to 23/,
    ],
    ["a run before the first", schema("{ properties: { run: { const: «0 } } }"), "wrong-value", /from 1 on/],
    ["a match of one part", "policies: [{ name: a, schema: true, match: «production }]", "wrong-glob", /three parts/],
    [
      "one of two",
      "policies: [{ name: a, schema: true, match: [«'*/production', a/b/c] }]",
      "wrong-glob",
      /three parts/,
    ],
    ["one of four", "policies: [{ name: a, schema: true, match: «'a/*/**/b/c' }]", "wrong-glob", /three parts/],
    [
      "one of which a brace has two",
      "policies: [{ name: a, schema: true, match: «'{a/b,a}/c' }]",
      "wrong-glob",
      /three parts/,
    ],
    ["a key of two parts", "policies: [{ name: a, schema: true, match: «'key:a/b' }]", "wrong-glob", /no slash/],
    ["a protection of two parts", "guards: { protected: [«'storefront/production'] }", "wrong-glob", /three parts/],
    ["a pause of two parts", "paused: { reason: x, targets: [«'storefront/production'] }", "wrong-glob", /three parts/],
  ])("%s", (_, yaml, code, words) => {
    const { text, marks } = marked(yaml);
    const { diagnostics } = configuredPolicies(text);
    expect(said(diagnostics)).toMatch(words);
    expect(diagnostics.map((one) => [one.severity, one.code, `${one.position?.line}:${one.position?.column}`])).toEqual(
      [["error", code, marks[0]]],
    );
  });

  it("and several are told at once", () => {
    const { diagnostics } = configuredPolicies(`policies:
  - { name: a, schema: { propertys: {}, maximum: x } }
  - { name: b, schema: { properties: { key: { pattern: "(" }, flg: true } } }
  - { name: c, schema: { $ref: "#/$defs/a" } }
`);
    expect(diagnostics.map(({ code, position }) => [code, position?.line])).toEqual([
      ["unknown-field", 2],
      ["wrong-type", 2],
      ["wrong-pattern", 3],
      ["unknown-field", 3],
      ["wrong-reference", 4],
    ]);
  });
});

describe("fields whose names are free are nobody's mistake", () => {
  it.each([
    "{ properties: { stages: { items: { properties: { served: { properties: { everyone: { required: [Learned] } } } } } } } }",
    "{ properties: { stages: { items: { properties: { actions: { contains: { required: [values] } } } } } } }",
    "{ properties: { stages: { items: { properties: { actions: { items: { properties: { rollout: { properties: { beta: { maximum: 5 } } } } } } } } } } }",
    "{ patternProperties: { '^d': { pattern: any } } }",
    "{ properties: { stages: { items: { properties: { served: { properties: { everyone: { patternProperties: { '^d': { maximum: 5 } }, propertyNames: { maxLength: 5 }, additionalProperties: { minimum: 1 } } } } } } } } }",
    "{ properties: { stages: { items: { properties: { hour: { enum: [0, 23] }, weekday: { pattern: day }, date: { const: '2027-01-01' } } } } } }",
    "{ properties: { stages: { items: { properties: { actions: { items: { properties: { values: { minItems: 1 }, count: { minimum: 1 } } } } } } } } }",
    "{ properties: { name: { type: [string, 'null'] }, run: { type: number } }, additionalProperties: true }",
    "{ properties: { environment: { const: prodution }, project: { enum: [a, b] } } }",
  ])("%s", (schema) => {
    expect(said(configuredPolicies(onePolicy(schema)).diagnostics)).toBe("");
  });
});

describe("a schema from a proposed change takes no time", () => {
  const most = 1_000; // JavaScript's own takes seconds for 25 letters, and twice as long for each more

  function milliseconds(act: () => unknown): number {
    const before = processorTime();
    act();
    return processorTime() - before;
  }

  it.each(["^(([a-z ])+.)+[A-Z]([a-z])+$", "(a+)+$", "^(a|a)*$", "(.*)*(.*)*(.*)*x$", "(((((a*)*)*)*)*)*$"])(
    "with the pattern %s",
    (pattern) => {
      const policies = onePolicy(JSON.stringify({ properties: { name: { pattern } } }));
      const document = workflowYaml({ name: `${"a".repeat(25)}!` });
      told(policies, document);
      expect(milliseconds(() => told(policies, document))).toBeLessThan(most);
    },
  );

  it("with definitions that double twelve times", () => {
    const definitions = Object.fromEntries(
      Array.from({ length: 12 }, (_, level) => [
        `d${level}`,
        { allOf: [{ $ref: `#/$defs/d${level + 1}` }, { $ref: `#/$defs/d${level + 1}` }] },
      ]),
    );
    const schema = JSON.stringify({ $defs: { ...definitions, d12: { required: ["key"] } }, $ref: "#/$defs/d0" });
    expect(milliseconds(() => configuredPolicies(onePolicy(schema)))).toBeLessThan(most);
    expect(configuredPolicies(onePolicy(schema)).diagnostics).toMatchObject([
      { code: "too-large", position: { line: 3, column: 13 } },
    ]);
  });

  it("and what is as large as it may be is taken", () => {
    const required = Array.from({ length: 1_998 }, () => ({ required: ["key"] }));
    const diagnosed = (parts: object[]) =>
      configuredPolicies(onePolicy(JSON.stringify({ allOf: parts }))).diagnostics.map(({ code }) => code);
    expect(diagnosed(required)).toEqual([]);
    expect(diagnosed([...required, {}, {}])).toEqual(["too-large"]);
  });

  it("and one that is more work than is taken isn't judged, and so not fulfilled", () => {
    const { policies } = configuredPolicies(onePolicy("{ properties: { name: { enum: [a, b, c] } } }"));
    const input = { key: "a", name: "a" };
    const judged = (atOnce: number, inAll: number) => {
      const [policy] = compilePolicies(policies, { atOnce, inAll }).policies;
      return [1, 2, 3].map(() => policy?.breaches(input).map(({ message }) => message) ?? []);
    };
    // Two subschemas and three values to compare with, against a mapping of two texts.
    const tooMuch = [expect.stringMatching(/^It can't be judged/)];
    expect(judged(15, 45)).toEqual([[], [], []]);
    expect(judged(14, 45)).toEqual([tooMuch, tooMuch, tooMuch]);
    expect(judged(15, 44)).toEqual([[], [], tooMuch]);
  });

  it.each([
    [
      "items that are unlike each other",
      "{ $defs: { u: { uniqueItems: true } }, properties: { stages: { allOf: [USES] } } }",
    ],
    [
      "long lists of values",
      "{ properties: { stages: { items: { properties: { name: { not: { enum: [NAMES] } } } } } } }",
    ],
    [
      "failures",
      "{ $defs: { u: { items: { properties: { name: { minLength: 99 } } } } }, properties: { stages: { allOf: [USES] } } }",
    ],
  ])("with %s, against ten thousand stages", (_, schema) => {
    const uses = Array(400).fill("{ $ref: '#/$defs/u' }").join(", ");
    const names = Array.from({ length: 20_000 }, (_, index) => `n${index}`).join(", ");
    const { policies } = configuredPolicies(onePolicy(schema.replace("USES", uses).replace("NAMES", names)));
    const stages = Array.from({ length: 10_000 }, (_, index) => ({ name: `s${index}`, conditions: [], actions: [] }));
    const [policy] = compilePolicies(policies).policies;
    expect(policy?.breaches({ stages })).toMatchObject([{ message: expect.stringMatching(/^It can't be judged/) }]);
  });

  it("and fields in another order are equal, whatever the number of items", () => {
    const { policies } = configuredPolicies(onePolicy("{ properties: { stages: { uniqueItems: true } } }"));
    const [policy] = compilePolicies(policies).policies;
    const many = Array.from({ length: 10_000 }, (_, index) => ({ number: index, name: "a" }));
    expect(policy?.breaches({ stages: many })).toEqual([]);
    expect(policy?.breaches({ stages: [...many, { name: "a", number: 7 }] })).toHaveLength(1);
  });

  it("and is never run as code", () => {
    const hostile = "\"];globalThis.policyRan=true;//`;globalThis.policyRan=true;`\\u2028';";
    const { policies } = configuredPolicies(
      onePolicy(
        JSON.stringify({
          title: hostile,
          $defs: { [hostile]: true },
          properties: { key: { const: hostile, enum: [hostile] } },
        }),
      ),
    );
    const [policy] = compilePolicies(policies).policies;
    expect(policy?.breaches({ key: "a" })).toHaveLength(1);
    expect(policy?.breaches({ key: hostile })).toHaveLength(0);
    expect(globalThis).not.toHaveProperty("policyRan");
  });
});
