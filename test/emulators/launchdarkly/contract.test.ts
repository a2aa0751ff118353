// LaunchDarkly's own published client drives the emulator through all seven operations and the reads.

import {
  AccountMembersApi,
  ApprovalsApi,
  Configuration,
  type CreateWorkflowTemplateInput,
  type CustomWorkflowInput,
  EnvironmentsApi,
  FeatureFlagsApi,
  OtherApi,
  SegmentsApi,
  TeamsApi,
  WorkflowsApi,
  WorkflowTemplatesApi,
} from "launchdarkly-api-typescript";
import { describe, expect, it } from "vitest";
import { ADA, type Driver, drive, OFF, ON, RULE } from "./driving.ts";

const PLACE = ["storefront", "new-checkout", "production"] as const;

const WORKFLOW: CustomWorkflowInput = {
  name: "Progressive rollout starting in two days",
  description: "Turn flag on for 10% of customers each day",
  maintainerId: ADA,
  stages: [
    {
      name: "10% rollout on day 1",
      executeConditionsInSequence: true,
      conditions: [
        { kind: "schedule", scheduleKind: "relative", waitDuration: 2, waitDurationUnit: "calendarDay" },
        { kind: "ld-approval", description: "go?", notifyMemberIds: [ADA], notifyTeamKeys: ["release"] },
      ],
      action: {
        instructions: [
          { kind: "turnFlagOn" },
          { kind: "updateFallthroughVariationOrRollout", rolloutWeights: { [ON]: 10000, [OFF]: 90000 } },
        ],
      },
    },
  ],
};

const TEMPLATE: CreateWorkflowTemplateInput = {
  key: "standard",
  name: "Standard rollout",
  description: "How we release",
  projectKey: "storefront",
  environmentKey: "production",
  flagKey: "new-checkout",
  stages: WORKFLOW.stages ?? [],
};

function clients({ url }: Driver, apiKey = "api-writer") {
  const configuration = new Configuration({
    basePath: url,
    apiKey,
    baseOptions: { headers: { "LD-API-Version": "20240415" }, proxy: false },
  });
  return {
    approvals: new ApprovalsApi(configuration),
    workflows: new WorkflowsApi(configuration),
    templates: new WorkflowTemplatesApi(configuration),
    flags: new FeatureFlagsApi(configuration),
    environments: new EnvironmentsApi(configuration),
    members: new AccountMembersApi(configuration),
    teams: new TeamsApi(configuration),
    segments: new SegmentsApi(configuration),
    other: new OtherApi(configuration),
  };
}

describe("LaunchDarkly's own client", () => {
  it("lists, creates, gets and deletes workflows", async () => {
    const { workflows } = clients(await drive());
    const created = await workflows.postWorkflow(...PLACE, WORKFLOW);
    expect(created.status).toBe(201);
    const { _id, name, description, _maintainerId, stages } = created.data;
    expect({ name, description, _maintainerId }).toEqual({
      name: WORKFLOW.name,
      description: WORKFLOW.description,
      _maintainerId: ADA,
    });
    expect(stages?.[0]?.action.instructions).toEqual(WORKFLOW.stages?.[0]?.action?.instructions);
    const listed = await workflows.getWorkflows(...PLACE, "active", "-creationDate", 10, 0);
    expect([listed.status, listed.data.totalCount, listed.data.items]).toEqual([200, 1, [created.data]]);
    expect((await workflows.getCustomWorkflow(...PLACE, _id)).data).toEqual(created.data);
    expect((await workflows.deleteWorkflow(...PLACE, _id)).status).toBe(204);
    await expect(workflows.getCustomWorkflow(...PLACE, _id)).rejects.toMatchObject({
      response: { status: 404, data: { code: "not_found" } },
    });
  });

  it("creates, lists and deletes templates, and makes workflows from them", async () => {
    const { templates, workflows } = clients(await drive());
    const created = await templates.createWorkflowTemplate(TEMPLATE);
    expect([created.status, created.data._key]).toEqual([201, "standard"]);
    expect((await templates.getWorkflowTemplates(false, "standard")).data.items).toEqual([created.data]);
    const dry = await workflows.postWorkflow(...PLACE, { name: "x" }, "standard", true);
    expect(dry.data.meta?.parameters).toMatchObject([{ path: "/rolloutWeights", valid: true }]);
    const made = await workflows.postWorkflow(...PLACE, { name: "x" }, "standard");
    expect([made.status, made.data.templateKey]).toEqual([201, "standard"]);
    expect((await templates.deleteWorkflowTemplate("standard")).status).toBe(204);
    expect((await templates.getWorkflowTemplates()).data.items).toEqual([]);
  });

  it("reads what workflows refer to", async () => {
    const { flags, environments, members, teams, segments, other } = clients(await drive(), "api-reader");
    const flag = (await flags.getFeatureFlag("storefront", "new-checkout", "production")).data;
    expect(flag.variations.map(({ _id }) => _id)).toEqual([ON, OFF]);
    expect(flag.environments?.production?.rules?.map(({ _id }) => _id)).toEqual([RULE]);
    expect((await flags.getFeatureFlags("storefront", "production", undefined, 1, 1)).data.items).toHaveLength(1);
    expect((await environments.getEnvironment("storefront", "production")).data.name).toBe("Production");
    expect((await members.getMembers(200, 0, "query:ada")).data.items.map(({ _id }) => _id)).toEqual([ADA]);
    expect((await teams.getTeams()).data.items.map(({ key }) => key)).toEqual(["release"]);
    expect((await segments.getSegments("storefront", "production")).data.items.map(({ key }) => key)).toEqual(["beta"]);
    expect((await segments.getSegment("storefront", "production", "beta")).data.key).toBe("beta");
    expect((await other.getCallerIdentity()).data.tokenName).toBe("plan");
  });

  it("reads the approval that a workflow waits for by the workflow's id", async () => {
    const { approvals, workflows } = clients(await drive());
    const { _id } = (await workflows.postWorkflow(...PLACE, WORKFLOW)).data;
    const { reviewStatus, allReviews, notifyMemberIds, customWorkflowMetadata } = (
      await approvals.getApprovalForFlag(...PLACE, _id)
    ).data;
    expect({ reviewStatus, allReviews, notifyMemberIds, customWorkflowMetadata }).toEqual({
      reviewStatus: "pending",
      allReviews: [],
      notifyMemberIds: [ADA],
      customWorkflowMetadata: { name: "10% rollout on day 1", stage: { index: 0, name: "10% rollout on day 1" } },
    });
    const [conditionless] = WORKFLOW.stages ?? [];
    const without = { ...WORKFLOW, stages: [{ ...conditionless, conditions: [] }] };
    const other = (await workflows.postWorkflow(...PLACE, without)).data;
    await expect(approvals.getApprovalForFlag(...PLACE, other._id)).rejects.toMatchObject({
      response: { status: 404 },
    });
  });

  it("is told what it may not do, and what it did wrong", async () => {
    const driver = await drive();
    await expect(clients(driver, "api-reader").workflows.postWorkflow(...PLACE, WORKFLOW)).rejects.toMatchObject({
      response: { status: 403, data: { code: "forbidden" } },
    });
    await expect(clients(driver, "nobody").templates.getWorkflowTemplates()).rejects.toMatchObject({
      response: { status: 401, data: { code: "unauthorized" } },
    });
    await expect(clients(driver).templates.createWorkflowTemplate({ key: "x" })).rejects.toMatchObject({
      response: { status: 400, data: { code: "invalid_request" } },
    });
  });
});
