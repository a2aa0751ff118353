// What policies say of documents by themselves: the examples that are shipped, places, words, severities, and whom a policy is about.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compilePolicies } from "../../src/policies/compile.ts";
import { policyInput } from "../../src/policies/input.ts";
import { judge } from "../../src/policies/judge.ts";
import { marked, said, workflowOf } from "../documents/reading.ts";
import { workflowYaml } from "../fixtures/documents.ts";
import { configuredPolicies, onePolicy, told } from "./configured.ts";

const shipped = readFileSync(new URL("../../examples/policies/workflow-sync.yaml", import.meta.url), "utf8");
const production = (stages: string) =>
  `kind: Workflow\nkey: a\nproject: p\nflag: f\nenvironment: production\nname: A\nstages:\n${stages}`;

describe("the examples, offline", () => {
  it.each<[what: string, document: string, broken: RegExp[]]>([
    [
      "an approval in the first stage",
      "  - { name: a, conditions: [{ approval: { teams: [release] } }], action: [{ turn: on }] }\n",
      [],
    ],
    [
      "one in the second only",
      "  - { name: a, conditions: «[{ wait: 2d }], action: [{ turn: on }] }\n  - { name: b, conditions: [{ approval: {} }], action: [{ serve: true }] }\n",
      [/^Policy `approval first`: Production needs an approval in its first stage\.$/],
    ],
    ["no conditions at all", "  - «{ name: a, action: [{ turn: on }] }\n", [/^Policy `approval first`: /]],
    [
      "a date on a Friday, in the configuration's zone",
      '  - { name: a, conditions: [{ approval: {} }, { at: "2027-01-14T23:30:00Z" }], action: [{ turn: on }] }\n',
      [/^Policy `no Fridays`: Nothing begins on a Friday\.$/],
    ],
    [
      "a date on a Friday elsewhere",
      '  - { name: a, conditions: [{ approval: {} }, { at: "2027-01-15T23:30:00Z" }], action: [{ turn: on }] }\n',
      [],
    ],
    [
      "a wait behind a date, which ends on a Friday",
      '  - { name: a, conditions: [{ approval: {} }, { at: "2027-01-13T12:00:00Z" }], action: [{ turn: on }] }\n  - { name: b, conditions: [{ wait: 2d }], action: [{ serve: true }] }\n',
      [/^Policy `no Fridays`: /],
    ],
    [
      "waits alone: their days depend on the merge, and shares on the flag",
      "  - { name: a, conditions: [{ approval: {} }, { wait: 1d }], action: [{ rollout: { true: 90%, false: 10% } }] }\n",
      [],
    ],
  ])("%s", (_, stages, broken) => {
    const { text, marks } = marked(production(stages));
    const found = told(shipped, text);
    expect(found.map(({ message }) => message)).toEqual(broken.map((words) => expect.stringMatching(words)));
    for (const mark of marks)
      expect(found.map(({ position }) => `${position?.line}:${position?.column}`)).toContain(mark);
    for (const one of found) expect(one).toMatchObject({ severity: "error", code: "policy" });
  });

  it("don't speak of other environments, but where they match everything", () => {
    const friday = '  - { name: a, conditions: [{ at: "2027-01-15T12:00:00Z" }], action: [{ turn: on }] }\n';
    const staging = production(friday).replace("environment: production", "environment: staging");
    expect(told(shipped, staging).map(({ message }) => message)).toEqual([
      "Policy `no Fridays`: Nothing begins on a Friday.",
    ]);
  });
});

describe("a place that breaks a policy", () => {
  const document = `kind: Workflow
key: a
project: p
flag: f
environment: production
name: A
run: 3
maintainer: ada@example.com
stages:
  - name: first
    conditions:
      - approval:
          members: [grace@example.com]
      - wait: 2d
    action:
      - turn: on
      - rollout: { true: 30%, false: rest }
`;
  it.each<[what: string, schema: string, place: string, words: RegExp]>([
    ["a field of the document", "{ properties: { name: { minLength: 3 } } }", "6:7", /fewer than 3 characters|`name`/],
    ["a run", "{ properties: { run: { maximum: 2 } } }", "7:6", /at most 2, not 3/],
    ["a maintainer", "{ properties: { maintainer: { pattern: ^grace } } }", "8:13", /`maintainer` can't be/],
    ["what is missing", "{ required: [description] }", "1:1", /`description` is missing/],
    [
      "a stage's name",
      "{ properties: { stages: { items: { properties: { name: { const: x } } } } } }",
      "10:11",
      /must be `x`/,
    ],
    [
      "a wait",
      "{ properties: { stages: { items: { properties: { conditions: { items: { properties: { minutes: { maximum: 60 } } } } } } } } }",
      "14:9",
      /`minutes` must be at most 60, not 2880/,
    ],
    [
      "a member",
      "{ properties: { stages: { items: { properties: { conditions: { items: { properties: { members: { items: { const: ada } } } } } } } } } }",
      "12:9",
      /must be `ada`, not `grace@example.com`/,
    ],
    [
      "an action",
      "{ properties: { stages: { items: { properties: { actions: { items: { properties: { rollout: { properties: { 'true': { maximum: 25 } } } } } } } } } } }",
      "17:9",
      /`true` must be at most 25, not 30/,
    ],
    [
      "when a stage runs",
      "{ properties: { stages: { items: { properties: { minutesAfterMerge: { maximum: 60 } } } } } }",
      "12:7",
      /at most 60, not 2880/,
    ],
    ["how many stages", "{ properties: { stages: { minItems: 2 } } }", "10:3", /`stages`/],
    ["the whole", "false", "1:1", /Nothing is allowed here/],
    ["what must not be", "{ properties: { flag: { not: { const: f } } } }", "4:7", /is not allowed/],
    ["none of several ways", "{ anyOf: [{ required: [template] }, { required: [description] }] }", "1:1", /anyOf/],
    [
      "none of several ways, behind a reference",
      "{ $defs: { one: { anyOf: [{ required: [template] }, { properties: { key: { const: b } } }] } }, $ref: '#/$defs/one' }",
      "1:1",
      /anyOf/,
    ],
    [
      "nothing in a list",
      "{ properties: { stages: { contains: { properties: { name: { const: x } } } } } }",
      "10:3",
      /at least 1 must be as the policy asks/,
    ],
    [
      "what follows from a condition",
      "{ if: { properties: { key: { const: a } } }, then: { properties: { run: { const: 1 } } } }",
      "7:6",
      /must be 1, not 3/,
    ],
  ])("%s", (_, schema, place, words) => {
    const found = told(onePolicy(schema), document);
    expect(found.map(({ position }) => `${position?.line}:${position?.column}`)).toEqual([place]);
    expect(said(found)).toMatch(words);
    expect(found[0]?.message).toMatch(/^Policy `one`: /);
  });

  it("has the policy's message, with the schema's words as what to do", () => {
    const [found] = told(onePolicy("{ properties: { run: { maximum: 2 } } }", "message: Runs are rare."), document);
    expect(found).toMatchObject({
      message: "Policy `one`: Runs are rare.",
      hint: "`run` must be at most 2, not 3 (`/run` of what the policy sees).",
    });
  });

  it("is told five times at most", () => {
    const stages = Array.from({ length: 9 }, (_, index) => `  - { name: s${index}, action: [{ turn: on }] }\n`).join(
      "",
    );
    expect(told(onePolicy("{ properties: { stages: { items: false } } }"), production(stages))).toHaveLength(5);
  });

  it.each([
    ["warning", "warning"],
    ["notice", "notice"],
  ])("is as severe as the policy says: %s", (written, severity) => {
    expect(told(onePolicy("false", `severity: ${written}`), document)).toMatchObject([{ severity }]);
  });

  it("is told of nobody where the policy is off", () => {
    expect(told(onePolicy("false", "severity: off"), document)).toEqual([]);
  });
});

describe("without a message of its own, a policy says what is so", () => {
  const document = `kind: Workflow
key: a
project: p
flag: f
environment: production
name: A
run: 3
stages:
  - name: one
    conditions: [{ wait: 2d }]
    action: [{ turn: on }, { rollout: { a: 10%, b: 20%, c: rest } }]
  - name: two
    action: [{ serve: true }]
`;
  const stages = (schema: string) => `{ properties: { stages: ${schema} } }`;
  const rollout = (schema: string) =>
    stages(`{ items: { properties: { actions: { items: { properties: { rollout: ${schema} } } } } } }`);
  it.each<[schema: string, words: string]>([
    [
      stages("{ minItems: 3 }"),
      "`stages` has 2 entries; at least 3 are asked for (`/stages` of what the policy sees).",
    ],
    [stages("{ maxItems: 1 }"), "`stages` has 2 entries; at most 1 are taken (`/stages` of what the policy sees)."],
    ["{ properties: { name: { minLength: 5 } } }", "`name` has 1 character; at least 5 are asked for"],
    ["{ properties: { name: { maxLength: 0 } } }", "`name` has 1 character; at most 0 are taken"],
    ["{ properties: { name: { pattern: ^b } } }", "`name` can't be `A`: it doesn't fit the pattern `^b`"],
    [stages("{ contains: { properties: { approval: { const: true } } } }"), "at least 1 must be as the policy asks"],
    [
      stages("{ contains: { properties: { approval: { const: false } } }, maxContains: 1 }"),
      "from 1 to 1 must be as the policy asks (`contains`), and more or fewer are",
    ],
    [rollout("{ maxProperties: 2 }"), "`rollout` has 3 fields; at most 2 are taken"],
    [rollout("{ minProperties: 4 }"), "`rollout` has 3 fields; at least 4 are asked for"],
    ["{ properties: { run: { multipleOf: 2 } } }", "`run` must be a multiple of 2, not 3"],
    ["{ properties: { run: { exclusiveMinimum: 3 } } }", "`run` must be above 3, not 3"],
    ["{ properties: { run: { exclusiveMaximum: 3 } } }", "`run` must be below 3, not 3"],
    ["{ properties: { run: { minimum: 4 } } }", "`run` must be at least 4, not 3"],
    ["{ properties: { run: { enum: [1] } } }", "`run` can't be 3"],
    ["{ properties: { run: { not: { const: 3 } } } }", "`run` is 3, which is not allowed"],
    ["{ not: { required: [run] } }", "What the workflow holds is not allowed."],
    ["{ dependentRequired: { run: [description] } }", "`description` must be there, since `run` is."],
    ["{ anyOf: [false, { required: [template] }] }", "The workflow fits none of the ways that are allowed (`anyOf`)."],
    ["{ oneOf: [true, true] }", "The workflow fits several ways of which it may fit one only (`oneOf`)."],
    ["{ oneOf: [false, false] }", "The workflow fits none of the ways that are allowed (`oneOf`)."],
    ["{ additionalProperties: false }", "The workflow has a field `key`, which is not allowed."],
    ["{ propertyNames: { maxLength: 3 } }", "whose name is not allowed."],
    [stages("{ items: { minProperties: 20 } }"), "; at least 20 are asked for"],
  ])("%s", (schema, words) => {
    expect(told(onePolicy(schema), document)[0]?.message).toContain(words);
  });

  it("and a share of three decimals is a multiple of a tenth where it is one", () => {
    const tenths = (share: string) =>
      told(
        onePolicy(rollout("{ additionalProperties: { multipleOf: 0.1 } }")),
        document.replace("a: 10%, b: 20%", `a: ${share}, b: 20%`),
      );
    for (const share of ["8.1%", "10.1%", "0.3%", "1.1%", "57.7%"]) expect(tenths(share)).toEqual([]);
    for (const share of ["8.333%", "0.001%", "10.05%"]) expect(tenths(share)).not.toEqual([]);
  });
});

describe("whom a policy is about", () => {
  const document = workflowYaml({ key: "payments-eu", more: ["formerKeys: [payments]"] });
  it.each([
    ["'*/*/production'", true],
    ["storefront/*/*", true],
    ["'*/*/staging'", false],
    ["'**'", true],
    ["['*/*/staging', 'key:payments-*']", true],
    ["key:payments", true], // by a former key: a rename doesn't lead out of it
    ["key:other", false],
  ])("match: %s", (match, isMeant) => {
    expect(told(onePolicy("false", `match: ${match}`), document)).toHaveLength(isMeant ? 1 : 0);
  });
});

test("several revisions may have a policy: a place is told once, as the most severe says", () => {
  const document = workflowOf(workflowYaml());
  const compiled = ["warning", "error", "notice"].flatMap(
    (severity) => compilePolicies(configuredPolicies(onePolicy("false", `severity: ${severity}`)).policies).policies,
  );
  const clock = { timeZone: "UTC" };
  const verdict = judge(document, { from: 0 }, compiled, clock);
  expect(verdict.diagnostics).toMatchObject([{ severity: "error" }]);
  expect(verdict.forbiddenBy).toEqual(["one"]);
  expect(judge(document, { from: 0 }, compiled.slice(0, 1), clock).forbiddenBy).toEqual([]);
});

test("what a policy says of a place doesn't depend on the time zone of the machine", () => {
  const document = workflowOf(
    production('  - { name: a, conditions: [{ at: "2027-03-28T01:30:00Z" }], action: [{ turn: on }] }\n'),
  );
  const stages = document.content?.canonical.stages ?? [];
  fc.assert(
    fc.property(
      fc.constantFrom("UTC", "Europe/Berlin", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati"),
      (timeZone) => {
        const input = JSON.stringify(policyInput({ document, stages, from: 0 }, { timeZone }));
        const shown = new Date("2027-03-28T01:30:00Z").toLocaleDateString("en-GB", { timeZone, weekday: "long" });
        expect(input).toContain(`"weekday":"${shown}"`);
      },
    ),
  );
});
