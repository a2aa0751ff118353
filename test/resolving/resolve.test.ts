import { describe, expect, test } from "vitest";
import { parseFlag, parseMember } from "../../src/launchdarkly/parse.ts";
import type { Catalogue } from "../../src/model/live.ts";
import { isResolvable, needsOf } from "../../src/resolving/needs.ts";
import { resolveTemplate, resolveWorkflow } from "../../src/resolving/resolve.ts";
import { ADA, documentOf, FLAG, OFF, ON, RULE, readDocuments, templateYaml, workflowYaml } from "../planning/world.ts";

const catalogue: Catalogue = {
  flags: new Map([["storefront/new-checkout", parseFlag(FLAG, "storefront")]]),
  members: [parseMember({ _id: ADA, email: "ada@example.com" })],
  templates: [],
};

function resolved(yaml: string, from = 0, known = catalogue) {
  const { content, origin } = documentOf(yaml);
  if (content === undefined) throw new Error("The document has no content.");
  return resolveWorkflow(content.canonical, from, known, origin);
}

const stages = (...written: string[]) =>
  workflowYaml({ waits: [] }).replace("stages:", `stages:\n${written.map((stage) => `  - ${stage}`).join("\n")}`);

describe("names become ids", () => {
  test("in every place that can hold one", () => {
    const { body, diagnostics } = resolved(
      stages(
        "{ name: one, conditions: [{ approval: { members: [ada@example.com], teams: [release] } }], action: [{ rollout: { on: 10%, off: 90% } }] }",
        `{ name: two, conditions: [{ wait: 1d }], action: { instructions: [{ kind: updateRuleVariationOrRollout, ruleId: ${RULE}, variationId: ${ON} }, { kind: addTargets, variationId: ${OFF}, values: [a] }] } }`,
      ).replace("stages:", "maintainer: ada@example.com\nstages:"),
    );
    expect(diagnostics).toEqual([]);
    expect(body).toMatchObject({
      maintainerId: ADA,
      stages: [
        {
          conditions: [{ kind: "ld-approval", notifyMemberIds: [ADA], notifyTeamKeys: ["release"] }],
          action: {
            instructions: [
              { kind: "updateFallthroughVariationOrRollout", rolloutWeights: { [ON]: 10_000, [OFF]: 90_000 } },
            ],
          },
        },
        {
          action: {
            instructions: [
              { ruleId: RULE, variationId: ON },
              { variationId: OFF, values: ["a"] },
            ],
          },
        },
      ],
    });
    expect(JSON.stringify(body)).not.toMatch(/"(?:ref|id|name|value)":\{/);
  });

  test("of a template's parameters, whose parts are found when they are sent", () => {
    const yaml = [
      "kind: Workflow",
      "key: t",
      "project: storefront",
      "flag: new-checkout",
      "environment: production",
      "name: T",
      "template: standard",
      "parameters:",
      "  - { stage: ten, instruction: updateFallthroughVariationOrRollout, path: /variationId, variation: on }",
      "  - { _id: raw, path: /values, default: { value: [a] } }",
      "",
    ].join("\n");
    expect(resolved(yaml).body.parameters).toEqual([
      {
        stage: "ten",
        instruction: "updateFallthroughVariationOrRollout",
        path: "/variationId",
        default: { value: ON },
      },
      { _id: "raw", path: "/values", default: { value: ["a"] } },
    ]);
  });

  test("all errors at once, each on its own line", () => {
    const { diagnostics } = resolved(
      stages(
        "{ name: one, conditions: [{ approval: { members: [eve@example.com] } }], action: [{ serve: purple }] }",
        "{ name: two, conditions: [{ wait: 1d }], action: [{ rollout: { on: 10%, pink: 90% } }] }",
      ).replace("stages:", "maintainer: mallory@example.com\nstages:"),
    );
    expect(diagnostics.map(({ code, position }) => [code, position?.line])).toEqual([
      ["unknown-member", 7],
      ["unknown-member", 9],
      ["unknown-variation", 9],
      ["unknown-variation", 10],
    ]);
  });

  test("two names of one variation in a rollout are an error", () => {
    const { diagnostics } = resolved(
      stages(`{ name: one, conditions: [{ wait: 1d }], action: [{ rollout: { on: 10%, ${ON}: 90% } }] }`),
    );
    expect(diagnostics).toMatchObject([{ code: "repeated" }]);
  });
});

describe("stages that an earlier run carried out", () => {
  const yaml = stages(
    "{ name: one, conditions: [{ wait: 1d }], action: [{ serve: gone }] }",
    "{ name: two, conditions: [{ wait: 1d }], action: [{ serve: purple }] }",
  );

  test("aren't sent, nor looked up", () => {
    const { body, diagnostics } = resolved(yaml, 1);
    expect(body.stages).toHaveLength(1);
    expect(diagnostics.map(({ pointer }) => pointer)).toEqual(["/stages/1/action/instructions/0/variationId"]);
  });
});

test("what LaunchDarkly takes as it is goes on as it was written", () => {
  const { body } = resolved(
    stages(
      "{ name: one, executeConditionsInSequence: true, conditions: [{ kind: schedule, executeNow: true }], action: { instructions: null } }",
    ),
  );
  expect(body.stages).toEqual([
    {
      name: "one",
      executeConditionsInSequence: true,
      conditions: [{ kind: "schedule", executeNow: true }],
      action: { instructions: null },
    },
  ]);
});

test("a template's body has the API's own names", () => {
  const [document] = readDocuments(templateYaml()).templates;
  if (document?.content === undefined) throw new Error("There is no template.");
  const { body } = resolveTemplate(document.content.canonical, catalogue, document.origin);
  expect(body).toMatchObject({
    key: "standard",
    projectKey: "storefront",
    environmentKey: "production",
    flagKey: "new-checkout",
  });
  expect(body).not.toHaveProperty("project");
});

describe("what has to be read first", () => {
  const content = documentOf(workflowYaml()).content?.canonical;
  if (content === undefined) throw new Error("The document has no content.");
  const withMembers = { ...content, maintainer: { ref: "ada@example.com" } };

  test("is the flag, and members only where one is named by email", () => {
    expect(needsOf(content)).toEqual({
      flag: { project: "storefront", flag: "new-checkout", environment: "production" },
      prerequisites: [],
      members: false,
      teams: false,
    });
    expect(needsOf({ ...content, maintainer: { id: ADA } }).members).toBe(false);
    expect(needsOf(withMembers).members).toBe(true);
  });

  test.each<[string, boolean, Catalogue]>([
    ["all of it", true, catalogue],
    ["no flag", false, { ...catalogue, flags: new Map() }],
    ["no members", false, { flags: catalogue.flags, templates: [] }],
  ])("with %s: %s", (_, expected, known) => {
    expect(isResolvable(withMembers, known)).toBe(expected);
  });

  test("is the templates for a workflow from one", () => {
    const { stages: _, ...rest } = content;
    expect(isResolvable({ ...rest, template: "t" }, catalogue)).toBe(true);
    expect(isResolvable({ ...rest, template: "t" }, { flags: catalogue.flags })).toBe(false);
  });

  test.each(["constructor", "toString", "__proto__"])(
    "an environment called %s isn't one that every flag has",
    (environment) => {
      expect(isResolvable({ ...content, environment }, catalogue)).toBe(false);
    },
  );
});
