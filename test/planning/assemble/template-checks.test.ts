import { describe, expect, test } from "vitest";
import { parseParameters } from "../../../src/launchdarkly/parse.ts";
import type { ReportedParameter } from "../../../src/model/live.ts";
import { isError } from "../../../src/model/messages/diagnostic.ts";
import { isSendingWorkflow, type Plan, type SendingWorkflow } from "../../../src/model/plan.ts";
import { type Json, joined, liveTemplate, planFor, templateYaml, type World } from "../world.ts";

const KEYWORD = "b1b1b1b1-0000-4000-8000-000000000001";
const SEMANTIC = "b1b1b1b1-0000-4000-8000-000000000002";
const GERMANS = "b1b1b1b1-0000-4000-8000-000000000009";

const search: Json = {
  key: "search",
  name: "Search",
  variations: [
    { _id: KEYWORD, name: "Keyword", value: "keyword" },
    { _id: SEMANTIC, name: "on", value: "semantic" },
  ],
  environments: {
    production: {
      on: false,
      offVariation: 0,
      fallthrough: { variation: 0 },
      rules: [{ _id: GERMANS, description: "Germans", clauses: [], variation: 0 }],
    },
  },
};

const using = (...more: string[]) =>
  [
    "kind: Workflow",
    "key: new-search",
    "project: storefront",
    "flag: search",
    "environment: production",
    "name: New search",
    "template: standard",
    ...more,
    "",
  ].join("\n");

const given = (...items: string[]) => using("parameters:", ...items.map((item) => `  - ${item}`));

/** Made for the flag `new-checkout`, with its variations `on` and `off`. */
const template = (...actions: string[]) => templateYaml().replace("[{ turn: on }]", `[${actions.join(", ")}]`);
const serving = template("{ turn: on }", "{ serve: on }");
const inStage = "stage: ten, instruction: updateFallthroughVariationOrRollout";
const replaced = given(`{${inStage}, path: /variationId, variation: Keyword}`);

const NAME = "workflow storefront/search/production new-search";

function errors(plan: Plan) {
  return plan.diagnostics
    .filter(isError)
    .map(({ code, message, hint, position }) => ({ code, message, hint, line: position?.line }));
}

function planned(world: World): Plan {
  return planFor({ flags: [search], ...world });
}

function made(plan: Plan): SendingWorkflow {
  const found = plan.operations.find(isSendingWorkflow);
  if (found === undefined) throw new Error(JSON.stringify(errors(plan)));
  return found;
}

describe("where the plan makes the template itself, it is checked here", () => {
  test("what doesn't fit is an error, with the line to paste that cures it", () => {
    const plan = planned({ head: joined(using(), serving) });
    expect(errors(plan)).toEqual([
      {
        code: "template-does-not-fit",
        message:
          "The template's `updateFallthroughVariationOrRollout` in the stage `ten` has `on` at `/variationId`, which `search` doesn't have in `production`.",
        hint: "Under `parameters`, write for example `- {stage: ten, instruction: updateFallthroughVariationOrRollout, path: /variationId, variation: 'on'}`. There is also `Keyword`.",
        line: 7,
      },
    ]);
    expect(plan.operations.map(({ id }) => id)).toEqual(["create template standard"]);
    expect(plan.templateChecks).toEqual([
      {
        key: "new-search",
        target: { project: "storefront", flag: "search", environment: "production" },
        template: "standard",
        checkedHere: "this plan makes the template itself",
        parameters: [
          {
            stage: "ten",
            part: "instruction",
            kind: "updateFallthroughVariationOrRollout",
            path: "/variationId",
            templateValue: "`on`",
            fits: false,
          },
        ],
      },
    ]);
  });

  test("the pasted line cures it", () => {
    const [error] = errors(planned({ head: joined(using(), serving) }));
    const [, line = ""] = /`- (\{.*?\})`/.exec(error?.hint ?? "") ?? [];
    const plan = planned({ head: joined(given(line), serving) });
    expect(errors(plan)).toEqual([]);
    expect(plan.templateChecks[0]?.parameters).toMatchObject([
      { templateValue: "`on`", documentValue: "`on`", fits: true },
    ]);
    expect(made(plan).body.parameters).toMatchObject([{ path: "/variationId", default: { value: SEMANTIC } }]);
  });

  test.each([
    ["a rollout", ["{ rollout: { on: 10%, off: rest } }"], "rollout: {Keyword: 90%, 'on': 10%}"],
    [
      "the second of a kind",
      [
        "{ kind: addTargets, variationId: ID-ON, values: [a] }",
        "{ kind: addTargets, variationId: ID-OFF, values: [b] }",
      ],
      "number: 2, path: /variationId, variation: Keyword",
    ],
    [
      "a rule's rollout",
      ["{ kind: updateRuleVariationOrRollout, ruleId: a902ef4a-2faf-4eaf-88e1-ecc356708a29, variationId: ID-ON }"],
      "path: /ruleId, rule: Germans",
    ],
    [
      "a variation in a list",
      ["{ kind: replaceTargets, targets: [{ variationId: ID-ON, values: [a] }] }"],
      "path: /targets/0/variationId, variation: 'on'",
    ],
  ])("%s", (_, actions, snippet) => {
    const ids = (text: string) =>
      text
        .replaceAll("ID-ON", "452f5fb5-7320-4ba3-81a1-8f4324f79d49")
        .replaceAll("ID-OFF", "fc15f6a4-05d3-4aa4-a997-446be461345d");
    const made = template(...actions.map(ids));
    const first = errors(planned({ head: joined(using(), made) }));
    expect(first.map(({ hint }) => hint).join("\n")).toContain(snippet);
    const lines = first.map(({ hint = "" }) => /`- (\{.*\})`\./.exec(hint)?.[1] ?? "");
    expect(errors(planned({ head: joined(given(...lines), made) }))).toEqual([]);
  });

  test("a stage without a name is addressed by its place, as the snippet does", () => {
    const nameless = serving.replace("name: ten\n    conditions", "conditions");
    const [error] = errors(planned({ head: joined(using(), nameless) }));
    const [, line = ""] = /`- (\{.*?\})`/.exec(error?.hint ?? "") ?? [];
    expect(line).toContain("stage: stage 1,");
    expect(errors(planned({ head: joined(given(line), nameless) }))).toEqual([]);
  });

  test("rules of the template's own flag are called by their names", () => {
    const action = `{ rule: Germans, serve: on }, { segment: beta, serve: on, before: Germans }`;
    const found = errors(planned({ head: joined(using(), template(action)) })).map(({ message }) => message);
    expect(found).toContainEqual(expect.stringContaining("has rule `Germans` at `/ruleId`"));
    expect(found).toContainEqual(expect.stringContaining("has rule `Germans` at `/beforeRuleId`"));
  });

  test("names from outside stay whole between backticks", () => {
    const ticked = JSON.parse(JSON.stringify(search).replace("Keyword", "the `new` one")) as Json;
    const parameter = given(`{${inStage}, path: /variationId, variation: "the \`new\` one"}`);
    const fitting = planFor({ head: joined(parameter, serving), flags: [ticked] });
    expect(fitting.templateChecks[0]?.parameters).toMatchObject([{ documentValue: "`the 'new' one`" }]);
    const value = given(`{${inStage}, path: /variationId, value: "a \`b\` c"}`);
    const unfitting = planFor({ head: joined(value, serving), flags: [ticked] });
    expect(errors(unfitting).map(({ message }) => message)).toEqual([expect.stringContaining("is given `a 'b' c` at")]);
  });

  test.each([
    ["deep inside", "path: /rolloutWeights/452f5fb5-7320-4ba3-81a1-8f4324f79d49, value: 1"],
    ["all around", "path: /rolloutWeights, value: { nothing: 100000 }"],
  ])("a value %s of what is named counts, and its error stands on its line", (_, item) => {
    const made = template("{ rollout: { on: 10%, off: rest } }");
    expect(errors(planned({ head: joined(given(`{${inStage}, ${item}}`), made) }))).toMatchObject([
      { code: "template-does-not-fit", line: 9, message: expect.stringContaining("is given") },
    ]);
  });

  test("a number that need not be given is no other part", () => {
    const wrong = given(`{${inStage}, number: 1, path: /variationId, value: nothing}`);
    expect(errors(planned({ head: joined(wrong, serving) }))).toMatchObject([{ line: 9 }]);
  });

  test("what can't be looked up is told with the rest, and once", () => {
    const wrong = given(
      "{stage: ten, instruction: addTargets, path: /variationId, variation: on}",
      `{${inStage}, path: /variationId, variation: Onn}`,
    );
    expect(errors(planned({ head: joined(wrong, serving) })).map(({ code, line }) => [code, line])).toEqual([
      ["unknown-template-part", 9],
      ["unknown-variation", 10],
    ]);
  });

  test("a value that the flag doesn't have either is an error where it stands", () => {
    const wrong = given(
      "{stage: ten, instruction: updateFallthroughVariationOrRollout, path: /variationId, value: nothing}",
    );
    expect(errors(planned({ head: joined(wrong, serving) }))).toMatchObject([
      {
        code: "template-does-not-fit",
        message: expect.stringContaining("is given `nothing` at `/variationId`"),
        line: 9,
      },
    ]);
  });

  test("an id of a part is an error: it will be another one", () => {
    const byId = given('{_id: "62cf2bc4cadbeb7697943f3b", path: /variationId, default: {value: x}}');
    expect(errors(planned({ head: joined(byId, serving) })).map(({ code, line }) => [code, line])).toEqual([
      ["template-does-not-fit", 7],
      ["parameter-id-changes", 9],
    ]);
  });

  test("a flag without rules has nothing to put in a rule's place", () => {
    const rule = template(
      "{ kind: updateRuleVariationOrRollout, ruleId: a902ef4a-2faf-4eaf-88e1-ecc356708a29, variationId: 452f5fb5-7320-4ba3-81a1-8f4324f79d49 }",
    );
    const bare = { ...search, environments: { production: { on: false, rules: [] } } };
    const found = errors(planFor({ head: joined(using(), rule), flags: [bare] }));
    expect(found.map(({ hint }) => hint)).toContain(
      "The flag has nothing that could stand there: use another template, or write the stages here.",
    );
  });

  test("several of a kind must be told apart", () => {
    const two = template(
      "{ kind: addTargets, variationId: 452f5fb5-7320-4ba3-81a1-8f4324f79d49, values: [a] }",
      "{ kind: addTargets, variationId: 452f5fb5-7320-4ba3-81a1-8f4324f79d49, values: [b] }",
    );
    const vague = given("{stage: ten, instruction: addTargets, path: /variationId, variation: Keyword}");
    expect(errors(planned({ head: joined(vague, two) })).map(({ message }) => message)).toContain(
      "The template's stage `ten` has 2 instructions `addTargets`: say which with `number`.",
    );
  });
});

describe("what the template does here is told as for a document's own stages", () => {
  const withParameter = joined(replaced, serving);

  test("stages by name, with the document's values in their places, and what is served", () => {
    const { templateStages, names, forecast } = made(planned({ head: withParameter }));
    expect(names).toMatchObject({ [KEYWORD]: "Keyword" });
    expect(templateStages).toMatchObject([
      {
        name: "ten",
        conditions: [{ scheduleKind: "relative", waitDuration: 2 }],
        action: { instructions: [{ kind: "turnFlagOn" }, { variationId: { id: KEYWORD } }] },
      },
    ]);
    expect(forecast).toMatchObject({
      now: { on: false },
      stages: [
        {
          stage: "ten",
          earliest: { afterMerge: 2 * 86_400_000 },
          served: { on: true, everyone: [{ variation: "Keyword", weight: 100_000 }] },
        },
      ],
    });
  });

  test("checks stand where the template is named, and name the stage", () => {
    const already = { ...search, environments: { production: { on: true, rules: [], fallthrough: { variation: 0 } } } };
    const { diagnostics } = planFor({ head: withParameter, flags: [already] });
    expect(diagnostics).toMatchObject([
      {
        code: "stage-changes-nothing",
        message: "In the template's stage `ten`: This stage changes nothing: the flag is the same before and after it.",
        position: { line: 7 },
        pointer: "/template",
      },
    ]);
  });

  test("one whose stages are a workflow's is told to be tried later", () => {
    const copied = ["kind: WorkflowTemplate", "key: standard", 'workflowId: "507f1f77bcf86cd799439011"', ""].join("\n");
    const plan = planned({ head: joined(using(), copied) });
    expect(made(plan).notes).toContain(
      "Its template is made from a workflow: whether it fits is tried when it is there, before this is created.",
    );
    expect(plan.templateChecks).toEqual([]);
  });
});

describe("where the template stands in LaunchDarkly, its own dry run decides", () => {
  const live = liveTemplate(
    template(
      "{ turn: on }",
      "{ kind: updateFallthroughVariationOrRollout, variationId: 452f5fb5-7320-4ba3-81a1-8f4324f79d49 }",
    ),
  );
  const flat = JSON.parse(
    JSON.stringify(live).replaceAll(/\{"id":"([^"]+)"\}/g, '"$1"'), // a canonical reference → the id that the API has
  ) as Json;
  const reported = (parts: Partial<ReportedParameter> = {}): ReportedParameter => ({
    id: "instruction-0-1",
    path: "/variationId",
    valid: false,
    default: { value: "452f5fb5-7320-4ba3-81a1-8f4324f79d49", booleanVariationValue: true },
    ...parts,
  });
  const tried = (head: string, ...parameters: ReportedParameter[]) =>
    planned({ head, templates: [flat], dryRuns: { [NAME]: { parameters } } });

  test("what it says is invalid is an error with the line to paste", () => {
    const plan = tried(using(), reported());
    expect(errors(plan)).toMatchObject([
      {
        code: "template-does-not-fit",
        hint: expect.stringContaining(`- {${inStage}, path: /variationId, variation: Keyword}`),
      },
    ]);
    expect(plan.templateChecks).toMatchObject([{ template: "standard", parameters: [{ fits: false }] }]);
    expect(plan.templateChecks[0]).not.toHaveProperty("checkedHere");
  });

  test("what it says fits does, even if we don't see why", () => {
    expect(errors(tried(using(), reported({ valid: true })))).toEqual([]);
  });

  test("with the document's value reported as valid", () => {
    const plan = tried(replaced, reported({ valid: true, default: { value: KEYWORD } }));
    expect(errors(plan)).toEqual([]);
    expect(plan.templateChecks[0]?.parameters).toMatchObject([{ documentValue: "`Keyword`", fits: true }]);
  });

  test("with the template's own value still reported as invalid: what the document gives was checked here", () => {
    expect(errors(tried(replaced, reported()))).toEqual([]);
  });

  test("with the document's value reported as invalid", () => {
    expect(errors(tried(replaced, reported({ default: { value: KEYWORD } })))).toMatchObject([
      { code: "template-does-not-fit", line: 9 },
    ]);
  });

  test("with the document's shares reported as invalid, in whatever order they come back", () => {
    const weights = { [KEYWORD]: 90_000, [SEMANTIC]: 10_000 };
    const own = { "452f5fb5-7320-4ba3-81a1-8f4324f79d49": 10_000, "fc15f6a4-05d3-4aa4-a997-446be461345d": 90_000 };
    const instruction = { _id: "rollout", kind: "updateFallthroughVariationOrRollout", rolloutWeights: own };
    const rollout: Json = {
      ...flat,
      stages: [{ name: "ten", conditions: [], action: { instructions: [instruction] } }],
    };
    const head = given(`{${inStage}, path: /rolloutWeights, rollout: {Keyword: 90%, 'on': 10%}}`);
    for (const value of [weights, Object.fromEntries(Object.entries(weights).toReversed())]) {
      const parameters = [reported({ id: "rollout", path: "/rolloutWeights", default: { value } })];
      const plan = planned({ head, templates: [rollout], dryRuns: { [NAME]: { parameters } } });
      expect(errors(plan)).toMatchObject([{ code: "template-does-not-fit", line: 9 }]);
    }
  });

  test("a parameter that we don't know is passed on", () => {
    const plan = tried(replaced, reported({ id: "instruction-0-0", path: "/colour", default: { value: "red" } }));
    expect(plan.templateChecks[0]?.parameters).toMatchObject([
      { path: "/variationId", fits: true },
      { kind: "turnFlagOn", path: "/colour", templateValue: "`red`", fits: false },
    ]);
    expect(errors(plan)).toHaveLength(1);
  });

  test("one of a part that nobody knows is an error too", () => {
    const plan = tried(replaced, reported({ id: "elsewhere" }));
    expect(errors(plan)[0]?.message).toMatch(/^A part of the template has/);
  });

  test.each<[string, unknown]>([
    ["nothing", {}],
    ["no parameters", { meta: { parameters: [] } }],
    ["a parameter of which it doesn't say whether it is valid", { meta: { parameters: [{ path: "/variationId" }] } }],
    ["null in place of whether it is valid", { meta: { parameters: [{ path: "/variationId", valid: null }] } }],
  ])("an answer that says %s is none: it is checked here and says so", (_, answer) => {
    const plan = tried(using(), ...parseParameters(answer));
    expect(errors(plan)).toMatchObject([{ code: "template-does-not-fit" }]);
    expect(plan.templateChecks).toMatchObject([
      {
        checkedHere: "LaunchDarkly's dry run said of no part whether it fits",
        parameters: [{ templateValue: expect.any(String), fits: false }],
      },
    ]);
    expect(plan.operations).toEqual([]);
  });

  test("what it doesn't name stays as we find it", () => {
    const plan = tried(using(), reported({ id: "instruction-0-0", path: "/colour", valid: true }));
    expect(errors(plan)).toMatchObject([{ code: "template-does-not-fit" }]);
    expect(plan.templateChecks[0]?.parameters).toMatchObject([
      { path: "/variationId", fits: false },
      { path: "/colour", fits: true },
    ]);
  });

  test("a part without an id is none that it names", () => {
    const bare = JSON.parse(JSON.stringify(flat).replaceAll(/"_id":"instruction-\d-\d",/g, "")) as Json;
    const parameters = [reported({ id: "", valid: true })];
    const plan = planned({ head: using(), templates: [bare], dryRuns: { [NAME]: { parameters } } });
    expect(errors(plan)).toMatchObject([{ code: "template-does-not-fit" }]);
  });

  test("of two stages with one name, each part is told by its id", () => {
    const stage = (id: string, value: string) => ({
      name: "ten",
      conditions: [],
      action: { instructions: [{ _id: id, kind: "updateFallthroughVariationOrRollout", variationId: value }] },
    });
    const twice: Json = { ...flat, stages: [stage("first", KEYWORD), stage("second", SEMANTIC)] };
    const parameters = [
      reported({ id: "first", valid: true, default: { value: KEYWORD } }),
      reported({ id: "second", valid: false, default: { value: SEMANTIC } }),
    ];
    const plan = planned({ head: using(), templates: [twice], dryRuns: { [NAME]: { parameters } } });
    expect(plan.templateChecks[0]?.parameters).toMatchObject([
      { stage: "ten", templateValue: "`Keyword`", fits: true },
      { stage: "ten", templateValue: "`on`", fits: false },
    ]);
    expect(errors(plan)).toMatchObject([{ code: "template-does-not-fit" }]);
  });

  test("where the token may not ask, it is checked here and says so", () => {
    const plan = planned({
      head: using(),
      templates: [flat],
      dryRuns: { [NAME]: { refused: "this token may not ask" } },
    });
    expect(plan.templateChecks).toMatchObject([
      { checkedHere: "this token may not ask", parameters: [{ fits: false }] },
    ]);
    expect(errors(plan)).toHaveLength(1);
  });

  test("a template that stays as it is is asked about; one that the plan replaces isn't", () => {
    const document = template("{ turn: on }", "{ serve: off }");
    const edited = document.replace("2d", "3d");
    const answer = { [NAME]: { parameters: [reported({ valid: true, default: { value: KEYWORD } })] } };
    const fits = {
      head: joined(replaced, document),
      base: document,
      templates: [liveTemplate(document)],
      dryRuns: answer,
    };
    expect(planned(fits).templateChecks[0]).not.toHaveProperty("checkedHere");
    const replacing = planned({ ...fits, head: joined(replaced, edited) });
    expect(replacing.templateChecks[0]?.checkedHere).toBe("this plan makes the template itself");
    expect(made(replacing).templateStages).toMatchObject([{ conditions: [{ waitDuration: 3 }] }]);
  });

  test("what LaunchDarkly doesn't give back is taken from the template's document", () => {
    const document = template("{ turn: on }").replace(
      "[{ wait: 2d }]",
      "[{ approval: { teams: [release] } }, { now: true }]\n    executeConditionsInSequence: true",
    );
    const bare = JSON.parse(
      JSON.stringify(liveTemplate(document), (key, value) =>
        ["notifyTeamKeys", "executeNow", "executeConditionsInSequence"].includes(key) ? undefined : value,
      ),
    ) as Json;
    const plan = planned({ head: joined(using(), document), base: document, templates: [bare] });
    expect(made(plan).templateStages).toMatchObject([
      { executeConditionsInSequence: true, conditions: [{ notifyTeamKeys: ["release"] }, { executeNow: true }] },
    ]);
  });

  test("of equal shares none is called by the other's name", () => {
    const document = template("{ rollout: { on: 50%, off: 50% } }").replace("flag: new-checkout", "flag: unread");
    const ids = { "id-1": 50_000, "id-2": 50_000 };
    const live = JSON.parse(
      JSON.stringify(liveTemplate(document), (key, value) => (key === "rolloutWeights" ? ids : value)),
    ) as Json;
    const plan = planned({ head: joined(using(), document), base: document, templates: [live] });
    expect(plan.templateChecks[0]?.parameters).toMatchObject([{ templateValue: "`id-1` 50%, `id-2` 50%" }]);
  });

  test("a prerequisite's variation is another flag's, and no matter here", () => {
    const document = template("{ kind: addPrerequisite, key: new-checkout, variationId: v }");
    const live = JSON.parse(JSON.stringify(liveTemplate(document)).replaceAll(/\{"id":"([^"]+)"\}/g, '"$1"')) as Json;
    const plan = planned({ head: using(), templates: [live] });
    expect(errors(plan)).toEqual([]);
    expect(plan.templateChecks).toMatchObject([{ parameters: [] }]);
  });

  test("an archived flag is told as such, not as the template's", () => {
    const archived = { ...search, archived: true };
    const plan = planned({ head: joined(replaced, serving), flags: [archived] });
    expect(plan.diagnostics.map(({ code, message }) => [code, message])).toContainEqual([
      "flag-archived",
      "The flag `search` is archived.",
    ]);
  });

  test("more shares than the flag has variations can't be put there", () => {
    const single = { ...search, variations: [{ _id: KEYWORD, name: "Keyword", value: "keyword" }] };
    const plan = planned({ head: joined(using(), template("{ rollout: { on: 10%, off: rest } }")), flags: [single] });
    expect(errors(plan)).toMatchObject([{ hint: expect.stringContaining("nothing that could stand there") }]);
  });
});
