import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/model/values/json.ts";
import { addressParameters } from "../../src/resolving/parameters.ts";
import { ON, wait } from "../emulators/launchdarkly/driving.ts";
import { failureOf, type Json, serve, TARGET } from "./service.ts";

const BODY: JsonObject = {
  name: "Rollout",
  stages: [
    {
      name: "one",
      conditions: [{ kind: "schedule", scheduleKind: "relative", waitDuration: 2, waitDurationUnit: "calendarDay" }],
      action: { instructions: [{ kind: "turnFlagOn" }] },
    },
  ],
};

/** Made for another flag, whose variation `red` the target doesn't have. */
const unfitting = {
  _key: "unfitting",
  name: "Unfitting",
  projectKey: "storefront",
  flagKey: "colour",
  environmentKey: "production",
  stages: [
    {
      name: "ten",
      conditions: [wait(1)],
      action: {
        instructions: [
          { kind: "updateFallthroughVariationOrRollout", variationId: "a1a1a1a1-0000-4000-8000-000000000001" },
        ],
      },
    },
  ],
};

describe("a workflow from a template that doesn't fit", () => {
  const inapplicable = (different: Json) => serve({ templates: [unfitting], options: different });

  test.each([200, 201, 400, 409, 422])(
    "is not created, whatever the status (%i), and the parameter is named",
    async (inapplicableTemplateStatus) => {
      const { client, state } = await inapplicable({ inapplicableTemplateStatus });
      const made = await client.createWorkflow(TARGET, { name: "R" }, { templateKey: "unfitting" });
      expect(made.workflow).toBeUndefined();
      expect(made.parameters).toMatchObject([{ path: "/variationId", valid: false }]);
      expect((await state()).workflows).toEqual([]);
    },
  );

  test.each([200, 201])(
    "says so in a dry run (status %i), which creates nothing even if all fits",
    async (dryRunStatus) => {
      const { client, state } = await inapplicable({ dryRunStatus });
      const { parameters, workflow } = await client.createWorkflow(
        TARGET,
        { name: "R" },
        { templateKey: "unfitting", dryRun: true },
      );
      expect(parameters).toMatchObject([
        {
          path: "/variationId",
          valid: false,
          default: { value: unfitting.stages[0]?.action.instructions[0]?.variationId },
        },
      ]);
      expect(workflow).toBeUndefined();
      const [template] = await client.listTemplates();
      const given = addressParameters(
        [
          {
            stage: "ten",
            instruction: "updateFallthroughVariationOrRollout",
            path: "/variationId",
            default: { value: ON },
          },
        ],
        template ?? { key: "", stages: [] },
      );
      if ("problem" in given) throw new Error(given.problem);
      const fitting = await client.createWorkflow(
        TARGET,
        { name: "R", parameters: given.parameters },
        { templateKey: "unfitting", dryRun: true },
      );
      expect(fitting.parameters.map(({ valid }) => valid)).toEqual([true]);
      expect(fitting.workflow).toBeUndefined();
      expect((await state()).workflows).toEqual([]);
      expect(
        (await client.createWorkflow(TARGET, { name: "R", parameters: given.parameters }, { templateKey: "unfitting" }))
          .workflow?.stages,
      ).toHaveLength(1);
    },
  );

  test("that isn't there is a refusal", async () => {
    const { client } = await serve();
    expect(await failureOf(client.createWorkflow(TARGET, { name: "R" }, { templateKey: "gone" }))).toMatchObject({
      kind: "not-found",
      ambiguous: false,
    });
  });
});

describe("what comes back is understood on both sides of what isn't documented", () => {
  test.each(["nowhere", "templates", "everywhere"])("with ids of instructions %s", async (instructionIds) => {
    const { client } = await serve({ templates: [unfitting], options: { instructionIds } });
    const [template] = await client.listTemplates();
    const { conditions, action } = template?.stages[0] ?? {};
    const hasId = (present: boolean) => (present ? expect.stringMatching(/./) : "");
    expect(conditions).toMatchObject([{ _id: hasId(true), kind: "schedule" }]);
    expect(action?.instructions).toMatchObject([
      { _id: hasId(instructionIds !== "nowhere"), kind: "updateFallthroughVariationOrRollout" },
    ]);
    const { workflow } = await client.createWorkflow(TARGET, BODY);
    expect(workflow?.stages[0]?.action.instructions).toMatchObject([{ kind: "turnFlagOn" }]);
  });

  test.each<[string, Json, string]>([
    ["ordinary words", {}, "active"],
    [
      "words that were never seen",
      { statuses: { notStarted: "dreaming", running: "walking", declined: "sulking" } },
      "walking",
    ],
  ])("with %s for statuses", async (_, options, status) => {
    const { client } = await serve({ options });
    await client.createWorkflow(TARGET, BODY);
    expect(await client.listWorkflows(TARGET)).toMatchObject([
      { status, stages: [{ action: { instructions: [{ kind: "turnFlagOn" }] } }] },
    ]);
  });

  test.each([404, 204])("deleting what isn't there (%i) is no failure", async (deleteMissingStatus) => {
    const { client } = await serve({ options: { deleteMissingStatus } });
    const expected = deleteMissingStatus === 404 ? "missing" : "deleted";
    expect(await client.deleteWorkflow(TARGET, "507f1f77bcf86cd799439999")).toBe(expected);
    expect(await client.deleteTemplate("gone")).toBe(expected);
  });

  test.each([400, 409])("a template's key that exists is refused with %i", async (duplicateTemplateKeyStatus) => {
    const { client } = await serve({ templates: [unfitting], options: { duplicateTemplateKeyStatus } });
    const body = {
      key: "unfitting",
      name: "Again",
      stages: [],
      projectKey: "storefront",
      environmentKey: "production",
      flagKey: "colour",
    };
    expect(await failureOf(client.createTemplate(body))).toMatchObject({
      status: duplicateTemplateKeyStatus,
      ambiguous: false,
    });
  });
});

test("what isn't there is `undefined`, by LaunchDarkly's own word only", async () => {
  const { client, faults } = await serve();
  expect(await client.getWorkflow(TARGET, "507f1f77bcf86cd799439999")).toBeUndefined();
  await faults([{ kind: "status", status: 500, times: 9 }]);
  expect((await failureOf(client.getWorkflow(TARGET, "507f1f77bcf86cd799439999"))).kind).toBe("server");
});

test("a flag is read with the environments that are asked for", async () => {
  const { client } = await serve();
  expect(await client.getFlag("storefront", "new-checkout", ["production"])).toMatchObject({
    key: "new-checkout",
    variations: [{ id: ON, name: "on", value: true }, {}],
    environments: { production: { rules: [{}] } },
  });
  expect(
    Object.keys(
      (await client.getFlag("storefront", "new-checkout", ["production", "staging"])).environments,
    ).toSorted(),
  ).toEqual(["production", "staging"]);
});
