// Everything that an instruction can name: found and sent by its id, or an error on the line that names it, kind by kind.
import { describe, expect, test } from "vitest";
import { parseFlag } from "../../src/launchdarkly/parse.ts";
import type { Catalogue } from "../../src/model/live.ts";
import { namesIn } from "../../src/resolving/names-of-ids.ts";
import { isResolvable, needsOf, segmentsNeeded } from "../../src/resolving/needs.ts";
import { resolveWorkflow } from "../../src/resolving/resolve.ts";
import { compile } from "../documents/reading.ts";
import { FLAG, OFF, ON, RULE, workflowYaml } from "../planning/world.ts";

const DARK = "0a1b2c3d-0000-4000-8000-000000000031";
const clauses = [
  { _id: "segment-clause", attribute: "segmentMatch", op: "segmentMatch", negate: false, values: ["beta"] },
  { _id: "country-clause", attribute: "country", op: "in", negate: false, values: ["DE"] },
];
const rules = [
  { _id: RULE, description: "Germans", clauses },
  { _id: "rule-2", description: "Twins", clauses: [] },
  { _id: "rule-3", description: "Twins", clauses: [] },
];
const flag = parseFlag({ ...FLAG, environments: { production: { on: true, rules } } }, "storefront");
const theme = parseFlag({ key: "theme", variations: [{ _id: DARK, name: "dark", value: 1 }] }, "storefront");

const catalogue: Catalogue = {
  flags: new Map([
    ["storefront/new-checkout", flag],
    ["storefront/theme", theme],
  ]),
  teams: ["release", "platform"],
  segments: new Map([["storefront/production", ["beta", "employees"]]]),
};

/** One line a stage: the first is line 9. */
function yaml(...stages: string[]): string {
  return workflowYaml({ waits: [] }).replace("stages:", `stages:\n${stages.map((one) => `  - ${one}`).join("\n")}`);
}

const acting = (...instructions: string[]) => instructions.map((one) => `{ name: s, action: [${one}] }`);

function resolve(text: string, known = catalogue, from = 0) {
  const { workflows, diagnostics: problems } = compile(text);
  const [{ content, origin } = {}] = workflows;
  if (content === undefined || origin === undefined) throw new Error(JSON.stringify(problems));
  const { body, diagnostics } = resolveWorkflow(content.canonical, from, known, origin);
  const stages = (body.stages ?? []) as { action?: { instructions: object[] } }[];
  return {
    canonical: content.canonical,
    instructions: stages.flatMap(({ action }) => action?.instructions ?? []),
    said: diagnostics.map(({ severity, code, message, hint, position }) => {
      expect(severity).toBe("error");
      return `${position?.line}:${position?.column} ${code}: ${message} ${hint}`;
    }),
  };
}

const segmentMatch = { attribute: "segmentMatch", op: "segmentMatch", negate: false };

describe("rules in shorthand are sent in the API's form", () => {
  test.each<[string, object]>([
    [
      "{ segment: beta, serve: on }",
      { kind: "addRule", clauses: [{ ...segmentMatch, values: ["beta"] }], variationId: ON },
    ],
    [
      "{ segment: [beta, employees], rollout: { on: 25%, off: rest }, by: email, description: Insiders, before: Germans }",
      {
        kind: "addRule",
        clauses: [{ ...segmentMatch, values: ["beta", "employees"] }],
        description: "Insiders",
        beforeRuleId: RULE,
        rolloutWeights: { [ON]: 25_000, [OFF]: 75_000 },
        rolloutBucketBy: "email",
      },
    ],
    ["{ rule: Germans, serve: off }", { kind: "updateRuleVariationOrRollout", ruleId: RULE, variationId: OFF }],
    [`{ rule: ${RULE}, serve: off }`, { kind: "updateRuleVariationOrRollout", ruleId: RULE, variationId: OFF }],
    [
      "{ rule: { id: rule-3 }, rollout: { on: 50%, off: 50% }, by: { contextKind: organization } }",
      {
        kind: "updateRuleVariationOrRollout",
        ruleId: "rule-3",
        rolloutWeights: { [ON]: 50_000, [OFF]: 50_000 },
        rolloutContextKind: "organization",
      },
    ],
  ])("%s", (written, expected) => {
    const { instructions, said } = resolve(yaml(...acting(written)));
    expect(said).toEqual([]);
    expect(instructions).toEqual([expected]);
  });
});

const segment = (key: string) => `{ attribute: segmentMatch, op: segmentMatch, values: [beta, ${key}] }`;

/** Of each kind an instruction with one name left open, what exists, what doesn't, and what is said of it. */
const references: [
  kind: string,
  write: (name: string) => string,
  known: string,
  unknown: string,
  code: string,
  hint: string,
][] = [
  ["serve", (name) => `{ serve: ${name} }`, "on", "offf", "unknown-variation", "Did you mean `off`?"],
  [
    "segment",
    (name) => `{ segment: [beta, ${name}], serve: on }`,
    "employees",
    "employes",
    "unknown-segment",
    "Did you mean `employees`?",
  ],
  [
    "before",
    (name) => `{ segment: beta, serve: on, before: ${name} }`,
    "Germans",
    "German",
    "unknown-rule",
    "Did you mean `Germans`?",
  ],
  [
    "rule",
    (name) => `{ rule: ${name}, serve: on }`,
    "Germans",
    "French",
    "unknown-rule",
    "Known here: `Germans`, `Twins`, `Twins`.",
  ],
  [
    "rule, ambiguous",
    (name) => `{ rule: ${name}, serve: on }`,
    "rule-2",
    "Twins",
    "ambiguous-rule",
    "`rule-2`, `rule-3`",
  ],
  [
    "addTargets",
    (name) => `{ kind: addTargets, variationId: ${name}, values: [a] }`,
    ON,
    "x",
    "unknown-variation",
    "`on`",
  ],
  [
    "removeTargets",
    (name) => `{ kind: removeTargets, variationId: ${name}, values: [a] }`,
    ON,
    "x",
    "unknown-variation",
    "`on`",
  ],
  ["clearTargets", (name) => `{ kind: clearTargets, variationId: ${name} }`, ON, "x", "unknown-variation", "`on`"],
  [
    "replaceTargets",
    (name) =>
      `{ kind: replaceTargets, targets: [{ variationId: ${ON}, values: [a] }, { variationId: ${name}, values: [b] }] }`,
    OFF,
    "x",
    "unknown-variation",
    "`on`",
  ],
  [
    "replaceUserTargets",
    (name) => `{ kind: replaceUserTargets, targets: [{ variationId: ${name}, values: [b] }] }`,
    OFF,
    "x",
    "unknown-variation",
    "`on`",
  ],
  [
    "updateOffVariation",
    (name) => `{ kind: updateOffVariation, variationId: ${name} }`,
    ON,
    "x",
    "unknown-variation",
    "`on`",
  ],
  [
    "addRule",
    (name) => `{ kind: addRule, variationId: ${ON}, clauses: [${segment(name)}] }`,
    "employees",
    "beat",
    "unknown-segment",
    "Did you mean `beta`?",
  ],
  [
    "addRule, before",
    (name) => `{ kind: addRule, variationId: ${ON}, beforeRuleId: ${name}, clauses: [${segment("beta")}] }`,
    RULE,
    "Germans",
    "unknown-rule",
    "Did you mean `Germans`?",
  ],
  [
    "updateRuleVariationOrRollout",
    (name) => `{ kind: updateRuleVariationOrRollout, ruleId: ${name}, variationId: ${ON} }`,
    RULE,
    "x",
    "unknown-rule",
    "`Germans`",
  ],
  ["removeRule", (name) => `{ kind: removeRule, ruleId: ${name} }`, RULE, "x", "unknown-rule", "`Germans`"],
  [
    "reorderRules",
    (name) => `{ kind: reorderRules, ruleIds: [rule-2, rule-3, ${name}] }`,
    RULE,
    "x",
    "unknown-rule",
    "`Germans`",
  ],
  [
    "replaceRules",
    (name) => `{ kind: replaceRules, rules: [{ clauses: [], variationId: ${name} }] }`,
    ON,
    "x",
    "unknown-variation",
    "`on`",
  ],
  [
    "replaceRules, weights",
    (name) => `{ kind: replaceRules, rules: [{ clauses: [], rolloutWeights: { ${ON}: 1, ${name}: 99999 } }] }`,
    OFF,
    "x/y",
    "unknown-variation",
    "`on`",
  ],
  [
    "replaceRules, segments",
    (name) => `{ kind: replaceRules, rules: [{ clauses: [${segment(name)}], variationId: ${ON} }] }`,
    "employees",
    "beat",
    "unknown-segment",
    "`beta`",
  ],
  [
    "addClauses",
    (name) => `{ kind: addClauses, ruleId: ${RULE}, clauses: [${segment(name)}] }`,
    "employees",
    "beat",
    "unknown-segment",
    "`beta`",
  ],
  [
    "updateClause",
    (name) => `{ kind: updateClause, ruleId: ${RULE}, clauseId: country-clause, clause: ${segment(name)} }`,
    "employees",
    "beat",
    "unknown-segment",
    "`beta`",
  ],
  [
    "addValuesToClause",
    (name) => `{ kind: addValuesToClause, ruleId: ${RULE}, clauseId: segment-clause, values: [${name}] }`,
    "employees",
    "beat",
    "unknown-segment",
    "`beta`",
  ],
  [
    "addPrerequisite",
    (name) => `{ kind: addPrerequisite, key: theme, variationId: ${name} }`,
    DARK,
    ON,
    "unknown-variation",
    "`dark`",
  ],
  [
    "updatePrerequisite",
    (name) => `{ kind: updatePrerequisite, key: theme, variationId: ${name} }`,
    DARK,
    ON,
    "unknown-variation",
    "`dark`",
  ],
  [
    "replacePrerequisites",
    (name) => `{ kind: replacePrerequisites, prerequisites: [{ key: theme, variationId: ${name} }] }`,
    DARK,
    ON,
    "unknown-variation",
    "`dark`",
  ],
];

describe("what an instruction names", () => {
  test.each(references)("%s: must be there", (_, write, known, unknown, code, hint) => {
    expect(resolve(yaml(...acting(write(known)))).said).toEqual([]);
    const line = `  - ${acting(write(unknown))[0]}`;
    const column = line.lastIndexOf(unknown) + 1;
    const { said } = resolve(yaml(...acting("turn: on", write(unknown))));
    // Of a weight the position is its own, behind the key.
    const expected = write(unknown).includes(`${unknown}: 99999`) ? column + unknown.length + 2 : column;
    expect(said).toEqual([expect.stringMatching(new RegExp(`^9:${expected} ${code}: `))]);
    expect(said[0]).toContain(hint);
  });

  test("by a clause that isn't one of segments is no segment", () => {
    const { said } = resolve(
      yaml(...acting(`{ kind: addValuesToClause, ruleId: ${RULE}, clauseId: country-clause, values: [FR] }`)),
    );
    expect(said).toEqual([]);
  });

  test("in a kind that isn't known is left alone", () => {
    const written = "{ kind: setX, clauses: [{ op: segmentMatch, values: [x] }], targets: [{ variationId: x }] }";
    expect(resolve(yaml(...acting(written))).said).toEqual([]);
  });

  test.each([
    "{ kind: replaceTargets, targets: x }",
    "{ kind: replaceRules, rules: [5, { rolloutWeights: [1], clauses: { a: b } }] }",
    "{ kind: reorderRules, ruleIds: { a: b } }",
    "{ kind: updateClause, clause: [1] }",
    "{ kind: addValuesToClause, values: 5 }",
    "{ kind: replacePrerequisites, prerequisites: [5, { key: 5 }] }",
    "{ kind: addPrerequisite }",
  ])("of a shape that LaunchDarkly doesn't know breaks nothing: %s", (written) => {
    expect(() => resolve(yaml(...acting(written)))).not.toThrow();
  });
});

describe("teams", () => {
  const approval = (team: string) => `{ name: s, conditions: [{ approval: { teams: [release, ${team}] } }] }`;

  test("must be there, in either form", () => {
    expect(resolve(yaml(approval("platform"))).said).toEqual([]);
    expect(resolve(yaml(approval("platfrom"))).said).toEqual([
      "8:60 unknown-team: There is no team `platfrom`. Did you mean `platform`?",
    ]);
    const api = "{ name: s, conditions: [{ kind: ld-approval, notifyTeamKeys: [relaese] }] }";
    expect(resolve(yaml(api)).said).toEqual([expect.stringContaining("Did you mean `release`?")]);
  });

  test("where there are none, that is said", () => {
    expect(resolve(yaml(approval("x")), { ...catalogue, teams: [] }).said[0]).toContain("There are none.");
  });
});

test("what the token may not list is not checked", () => {
  const forbidden: Catalogue = {
    ...catalogue,
    teams: "forbidden",
    segments: new Map([["storefront/production", "forbidden"]]),
  };
  const written = yaml("{ name: s, conditions: [{ approval: { teams: [x] } }], action: [{ segment: y, serve: on }] }");
  const { said, canonical } = resolve(written, forbidden);
  expect(said).toEqual([]);
  expect(isResolvable(canonical, forbidden)).toBe(true);
});

describe("a rule that the same workflow adds", () => {
  const adds = "{ segment: beta, serve: on, description: Insiders }";

  test("can't be named by a later instruction: it has no id", () => {
    const { said } = resolve(yaml(...acting(adds, "{ rule: Insiders, serve: off }")));
    expect(said).toEqual([
      expect.stringMatching(
        /^9:33 rule-without-id: The rule `Insiders` is added by the stage `s` of this same workflow: it has no id /,
      ),
    ]);
    const together = `{ name: s, action: [${adds}, { segment: employees, serve: on, before: Insiders }] }`;
    expect(resolve(yaml(together)).said).toEqual([expect.stringContaining("rule-without-id")]);
    const replaced = "{ kind: replaceRules, rules: [{ description: Insiders, clauses: [], variationId: ";
    expect(resolve(yaml(...acting(`${replaced}${ON} }] }`, "{ rule: Insiders, serve: off }"))).said).toEqual([
      expect.stringContaining("rule-without-id"),
    ]);
  });

  test("and one that is named before it is added, or was added by a stage that isn't sent, is just unknown", () => {
    const changes = "{ rule: Insiders, serve: off }";
    expect(resolve(yaml(...acting(changes, adds))).said).toEqual([expect.stringContaining("unknown-rule")]);
    expect(resolve(yaml(...acting(adds, changes)), catalogue, 1).said).toEqual([
      expect.stringContaining("unknown-rule"),
    ]);
  });

  test("is found where the flag has one that is described so already", () => {
    const again = "{ segment: beta, serve: on, description: Germans }";
    const { said, instructions } = resolve(yaml(...acting(again, "{ rule: Germans, serve: off }")));
    expect(said).toEqual([]);
    expect(instructions[1]).toMatchObject({ ruleId: RULE });
  });
});

describe("what has to be read", () => {
  const contentOf = (text: string) => resolve(text).canonical;
  const addsValues = `{ kind: addValuesToClause, ruleId: ${RULE}, clauseId: segment-clause, values: [beta] }`;
  const prerequisite = `{ kind: addPrerequisite, key: theme, variationId: ${DARK} }`;
  const asks = "{ name: s, conditions: [{ approval: { teams: [release], members: [ada@example.com] } }] }";
  const place = { project: "storefront", environment: "production" };

  test.each<[string, string, object, object | undefined]>([
    ["nothing more", yaml(...acting("{ serve: on }")), { prerequisites: [], teams: false, members: false }, undefined],
    ["segments", yaml(...acting("{ segment: beta, serve: on }")), { teams: false }, place],
    ["segments, by an existing clause", yaml(...acting(addsValues)), { teams: false }, place],
    ["no segments, by another clause", yaml(...acting(addsValues.replace("segment-", "country-"))), {}, undefined],
    ["teams and members", yaml(asks), { teams: true, members: true }, undefined],
    [
      "a prerequisite",
      yaml(...acting(prerequisite)),
      { prerequisites: [{ flag: "theme", pointer: "/stages/0/action/instructions/0/key" }] },
      undefined,
    ],
    [
      "prerequisites",
      yaml(...acting(`{ kind: replacePrerequisites, prerequisites: [{ key: a }, { key: b }] }`)),
      {
        prerequisites: [
          { flag: "a", pointer: "/stages/0/action/instructions/0/prerequisites/0/key" },
          { flag: "b", pointer: "/stages/0/action/instructions/0/prerequisites/1/key" },
        ],
      },
      undefined,
    ],
  ])("%s", (_, text, needs, segments) => {
    expect(needsOf(contentOf(text))).toMatchObject(needs);
    expect(segmentsNeeded(contentOf(text), 0, catalogue)).toEqual(segments);
    // Of stages that aren't sent nothing is needed.
    expect(needsOf(contentOf(text), 1)).toMatchObject({ prerequisites: [], members: false, teams: false });
    expect(segmentsNeeded(contentOf(text), 1, catalogue)).toBeUndefined();
  });

  test.each<[string, string, keyof Catalogue]>([
    ["teams", yaml(asks), "teams"],
    ["segments", yaml(...acting("{ segment: beta, serve: on }")), "segments"],
  ])("nothing can be made of a content whose %s weren't read", (_, text, part) => {
    const { [part]: __, ...without } = { ...catalogue, members: [] };
    const content = contentOf(text);
    expect(isResolvable(content, { ...catalogue, members: [] })).toBe(true);
    expect(isResolvable(content, without as Catalogue)).toBe(false);
    expect(isResolvable(content, without as Catalogue, 1)).toBe(true);
  });

  test("nor of one whose prerequisite wasn't", () => {
    const content = contentOf(yaml(...acting(prerequisite)));
    const without = { ...catalogue, flags: new Map([["storefront/new-checkout", flag]]) };
    expect(isResolvable(content, catalogue)).toBe(true);
    expect(isResolvable(content, without)).toBe(false);
  });
});

describe("names of ids", () => {
  const content = resolve(yaml(...acting(`{ kind: addPrerequisite, key: theme, variationId: ${DARK} }`))).canonical;

  test("are those of variations, rules and members that are shown", () => {
    const shown = { rolloutWeights: { [ON]: 1 }, list: [{ variationId: DARK }, [RULE, "m1", "unseen"]] };
    expect(namesIn([shown], content, catalogue.flags, new Map([["m1", "ada@example.com"]]))).toEqual({
      names: { [ON]: "on", [DARK]: "dark", [RULE]: "Germans", m1: "ada@example.com" },
    });
  });

  test("are those of variations that are named by a long value, whatever the order of its fields", () => {
    const value = { limit: 1, endpoint: "https://api.example.com/v2" };
    const long = parseFlag(
      {
        ...FLAG,
        variations: [
          { _id: "v", value },
          { _id: "w", value: 2 },
        ],
      },
      "storefront",
    );
    const written = { endpoint: value.endpoint, limit: 1 };
    const flags = new Map([["storefront/new-checkout", long]]);
    expect(namesIn([{ variationId: { value: written } }], content, flags, new Map())).toEqual({
      names: { [JSON.stringify(written)]: '{"limit":1,"endpoint":"https://api.exa…}' },
    });
    expect(namesIn([{ variationId: { value: 2 } }, { value: { limit: 3 } }], content, flags, new Map())).toEqual({});
  });

  test("have their place where two things have one name, and are left out where there is nothing to name", () => {
    expect(namesIn(["rule-2", "rule-3"], content, catalogue.flags, new Map())).toEqual({
      names: { "rule-2": "#2 Twins", "rule-3": "#3 Twins" },
    });
    expect(namesIn(["nothing"], content, catalogue.flags, new Map())).toEqual({});
    expect(namesIn([ON], { ...content, flag: "gone" }, catalogue.flags, new Map())).toEqual({});
  });
});
