import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diff } from "../../../src/planning/diff/diff.ts";
import { changeWords } from "../../../src/reporting/words/changes.ts";
import { documentOf, readDocuments, templateYaml, workflowYaml } from "../world.ts";

function content(yaml: string) {
  return documentOf(yaml).content?.canonical;
}

function withStages(...stages: string[]): string {
  return workflowYaml({ waits: [] }).replace("stages:", `stages:\n${stages.map((stage) => `  - ${stage}`).join("\n")}`);
}

const ten = "{ name: ten, conditions: [{ wait: 2d }], action: [{ rollout: { true: 10%, false: 90% } }] }";
const half =
  "{ name: half, conditions: [{ wait: 2d }, { approval: { members: [ada@example.com] } }], action: [{ rollout: { true: 50%, false: 50% } }] }";
const all = "{ name: all, conditions: [{ wait: 1w }], action: [{ serve: true }] }";
const base = withStages(ten, half, all);

function changes(before: string, after: string) {
  return diff(content(before), content(after));
}

describe("one edit is one change", () => {
  test("none is none", () => {
    expect(changes(base, base)).toEqual([]);
  });

  test("a stage put in between", () => {
    const quarter = ten.replace("name: ten", "name: quarter");
    expect(changes(base, withStages(ten, quarter, half, all))).toEqual([
      { path: ["stages", "quarter"], after: expect.anything() },
    ]);
  });

  test("a stage put in front", () => {
    expect(changes(withStages(half, all), base).map(({ path }) => path)).toEqual([["stages", "ten"]]);
  });

  test("a stage taken away", () => {
    expect(changes(base, withStages(ten, all))).toEqual([{ path: ["stages", "half"], before: expect.anything() }]);
  });

  test("stages that change places", () => {
    expect(changes(base, withStages(half, ten, all))).toEqual([
      { path: ["stages"], before: ["ten", "half", "all"], after: ["half", "ten", "all"] },
    ]);
  });

  test("stages whose names are numbers change places too, and one may be called `order`", () => {
    const [one, two, order] = [ten.replace("ten", '"2"'), half.replace("half", '"1"'), all.replace("all", "order")];
    expect(changes(withStages(one, two, all), withStages(two, one, order, all))).toEqual([
      { path: ["stages", "order"], after: expect.anything() },
      { path: ["stages"], before: ["2", "1", "all"], after: ["1", "2", "all"] },
    ]);
  });

  test("conditions that change places", () => {
    const turned = half.replace(/conditions: \[(\{.*?\}), (\{ approval.*?\} \})\]/, "conditions: [$2, $1]");
    expect(changes(base, withStages(ten, turned, all))).toEqual([
      {
        path: ["stages", "half", "conditions"],
        before: [{ kind: "schedule" }, { kind: "ld-approval" }].map((one) => expect.objectContaining(one)),
        after: [{ kind: "ld-approval" }, { kind: "schedule" }].map((one) => expect.objectContaining(one)),
      },
    ]);
  });

  test("instructions that change places", () => {
    const both = (list: string) => withStages(`{ name: one, action: [${list}] }`);
    expect(changes(both("{ turn: on }, { serve: true }"), both("{ serve: true }, { turn: on }"))).toEqual([
      {
        path: ["stages", "one", "instructions"],
        before: [{ kind: "turnFlagOn" }, expect.anything()],
        after: [expect.anything(), { kind: "turnFlagOn" }],
      },
    ]);
  });

  test("the first condition of a stage", () => {
    const without = withStages(ten, half, "{ name: all, action: [{ serve: true }] }");
    expect(changes(without, base)).toEqual([
      { path: ["stages", "all", "conditions", "schedule"], after: expect.objectContaining({ waitDuration: 1 }) },
    ]);
  });

  test("a parameter", () => {
    const using = (share: string) =>
      workflowYaml({ waits: [] }).replace(
        "stages:",
        `template: standard\nparameters:\n  - { stage: ten, instruction: addRule, path: /variationId, variation: true }\n  - { stage: ten, instruction: updateFallthroughVariationOrRollout, number: 2, path: /rolloutWeights, rollout: { true: ${share}, false: rest } }`,
      );
    expect(changes(using("10%"), using("20%"))).toEqual([
      {
        path: ["parameters", "ten: updateFallthroughVariationOrRollout (2) /rolloutWeights"],
        before: expect.objectContaining({ rolloutWeights: { true: 10_000, false: 90_000 } }),
        after: expect.objectContaining({ rolloutWeights: { true: 20_000, false: 80_000 } }),
      },
    ]);
  });

  test("a share of a rollout", () => {
    const edited = base.replace("true: 10%, false: 90%", "true: 20%, false: 80%");
    expect(changes(base, edited)).toEqual([
      {
        path: ["stages", "ten", "instructions", "updateFallthroughVariationOrRollout"],
        before: expect.objectContaining({ rolloutWeights: { true: 10_000, false: 90_000 } }),
        after: expect.objectContaining({ rolloutWeights: { true: 20_000, false: 80_000 } }),
      },
    ]);
  });

  test("a wait", () => {
    expect(changes(base, base.replace("wait: 1w", "wait: 2w"))).toEqual([
      {
        path: ["stages", "all", "conditions", "schedule"],
        before: expect.objectContaining({ waitDuration: 1 }),
        after: expect.objectContaining({ waitDuration: 2 }),
      },
    ]);
  });

  test("an approver", () => {
    expect(changes(base, base.replace("ada@", "grace@")).map(({ path }) => path)).toEqual([
      ["stages", "half", "conditions", "approval"],
    ]);
  });

  test("an instruction more of the same kind", () => {
    const edited = base.replace("[{ serve: true }]", "[{ serve: true }, { serve: false }]");
    expect(changes(base, edited)).toEqual([
      { path: ["stages", "all", "instructions", "updateFallthroughVariationOrRollout (2)"], after: expect.anything() },
    ]);
  });

  test("a name", () => {
    expect(changes(base, base.replace("name: Rollout", "name: Other"))).toEqual([
      { path: ["name"], before: "Rollout", after: "Other" },
    ]);
  });

  test("a stage without a name, by its place", () => {
    const nameless = base.replace("name: half, ", "");
    expect(changes(nameless, nameless.replace("50%, false: 50%", "60%, false: 40%")).map(({ path }) => path)).toEqual([
      ["stages", "stage 2", "instructions", "updateFallthroughVariationOrRollout"],
    ]);
  });
});

test("changes stand in the order of the document", () => {
  const edited = withStages(ten, "{ name: new }", half, all)
    .replace("name: Rollout", "name: Other")
    .replace("wait: 1w", "wait: 2w")
    .replace("true: 10%, false: 90%", "true: 20%, false: 80%");
  expect(changes(base, edited).map(({ path }) => path.slice(0, 2))).toEqual([
    ["name"],
    ["stages", "ten"],
    ["stages", "new"],
    ["stages", "all"],
  ]);
});

test("stages of one name are numbered, around one that is called so", () => {
  const like = (name: string) => `{ name: ${name}, action: [{ turn: on }] }`;
  const paths = changes(base, withStages(like("a (2)"), like("a"), like("a"))).flatMap(({ path, after }) =>
    after === undefined ? [] : [path[1]],
  );
  expect(paths).toEqual(["a (2)", "a", "a (3)"]);
});

test("whatever makes another document is told", () => {
  const conditions = [
    "{ wait: 2d }",
    "{ wait: 3d }",
    "{ now: true }",
    "{ approval: {} }",
    "{ approval: { description: Ready? } }",
    "{ approval: { teams: [release] } }",
  ];
  const actions = [
    "{ turn: on }",
    "{ serve: true }",
    "{ rollout: { true: 10%, false: rest } }",
    "{ rollout: { true: 10%, false: rest }, by: organization }",
    "{ rollout: { true: 20%, false: rest } }",
    "{ target: { true: [a] } }",
    "{ target: { true: [b] } }",
  ];
  const someOf = (list: string[]) => fc.shuffledSubarray(list, { minLength: 1, maxLength: 3 });
  const stage = fc
    .record({
      name: fc.constantFrom("one", "two", "3", "10"),
      conditions: someOf(conditions),
      actions: someOf(actions),
      sequence: fc.boolean(),
    })
    .map(
      ({ name, conditions: met, actions: does, sequence }) =>
        `{ name: "${name}", executeConditionsInSequence: ${sequence}, conditions: [${met}], action: [${does}] }`,
    );
  const documents = fc.array(stage, { minLength: 1, maxLength: 3 }).map((stages) => withStages(...stages));
  fc.assert(
    fc.property(documents, documents, (before, after) => {
      const [old, now] = [before, after].map((yaml) => documentOf(yaml).content);
      const told = diff(old?.canonical, now?.canonical).map((change) => changeWords(change, String));
      expect(told.length > 0).toBe(old?.hash !== now?.hash);
      for (const words of told) expect(words).not.toMatch(/^(?:.*: )?(.*) → \1$/);
    }),
  );
});

test("what is made has only an after, what goes only a before", () => {
  expect(diff(undefined, content(base)).every(({ before, after }) => before === undefined && after !== undefined)).toBe(
    true,
  );
  expect(diff(content(base), undefined).every(({ before, after }) => before !== undefined && after === undefined)).toBe(
    true,
  );
  expect(diff(undefined, content(base)).map(({ path }) => path)).toContainEqual(["name"]);
});

test("names that mean something to JSON Pointers are names", () => {
  const odd = withStages(ten.replace("name: ten", 'name: "a/b~c"'), all);
  expect(
    changes(odd, odd.replace("true: 10%, false: 90%", "true: 20%, false: 80%")).map(({ path }) => path[1]),
  ).toEqual(["a/b~c"]);
});

test("templates are drawn alike", () => {
  const [before, after] = [templateYaml(), templateYaml({ wait: "3d" })].map(
    (yaml) => readDocuments(yaml).templates[0]?.content?.canonical,
  );
  expect(diff(before, after).map(({ path }) => path)).toEqual([["stages", "ten", "conditions", "schedule"]]);
});
