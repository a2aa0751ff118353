import { describe, expect, test } from "vitest";
import { picture } from "../../src/planning/picture.ts";
import { documentOf, readDocuments, templateYaml, workflowYaml } from "./world.ts";

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
  return picture(content(before), content(after));
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
      { path: ["stages", "order"], before: ["ten", "half", "all"], after: ["half", "ten", "all"] },
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

test("what is made has only an after, what goes only a before", () => {
  expect(
    picture(undefined, content(base)).every(({ before, after }) => before === undefined && after !== undefined),
  ).toBe(true);
  expect(
    picture(content(base), undefined).every(({ before, after }) => before !== undefined && after === undefined),
  ).toBe(true);
  expect(picture(undefined, content(base)).map(({ path }) => path)).toContainEqual(["name"]);
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
  expect(picture(before, after).map(({ path }) => path)).toEqual([["stages", "ten", "conditions", "schedule"]]);
});
