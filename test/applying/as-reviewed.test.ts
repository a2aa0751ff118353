// What LaunchDarkly says that it made must be what was reviewed: another workflow or template doesn't stay, and no more are made.
import { describe, expect, test } from "vitest";
import type { LaunchDarkly } from "../../src/launchdarkly/client.ts";
import type { JsonObject } from "../../src/model/values/json.ts";
import { type Service, serve, TARGET } from "../launchdarkly/service.ts";
import { joined, ROLLOUT, templateYaml, workflowYaml } from "../planning/world.ts";
import { accountWith, carryOut, plan, writes } from "./world.ts";

const several = joined(
  ROLLOUT,
  ...["a", "b"].map((key, index) => workflowYaml({ key, waits: [`${index + 3}d`, "1w"] })),
);
const soon = { kind: "schedule", scheduleKind: "relative", waitDuration: 1, waitDurationUnit: "minute" };
const turnOff = { action: { instructions: [{ kind: "turnFlagOff" }] } };

type Stages = JsonObject[];

/** LaunchDarkly makes something else of the stages. */
function making(service: Service, other: (stages: Stages) => Stages): LaunchDarkly {
  const changed = (body: JsonObject) => ({ ...body, stages: other(body.stages as Stages) });
  return {
    ...service.client,
    createWorkflow: (target, body, options) => service.client.createWorkflow(target, changed(body), options),
    createTemplate: (body) => service.client.createTemplate(changed(body)),
  };
}

const others: [string, (stages: Stages) => Stages][] = [
  ["another instruction", ([first, ...rest]) => [{ ...first, ...turnOff }, ...rest]],
  ["another wait", ([first, ...rest]) => [{ ...first, conditions: [soon] }, ...rest]],
  ["a stage less", ([first = {}]) => [first]],
];

describe("a workflow", () => {
  test.each(others)("with %s is deleted again, and no more are made", async (_, other) => {
    const service = await serve(accountWith());
    const made = await plan(service.client, { head: several });
    const applied = await carryOut(service, made, { client: making(service, other) });
    expect((await service.state()).workflows).toEqual([]);
    expect(writes(applied).map((request) => request.split(" ")[0])).toEqual(["POST", "DELETE"]);
    const [failed, ...skipped] = applied.outcomes.toSorted((left, right) => (left.status < right.status ? -1 : 1));
    expect(failed).toMatchObject({ status: "failed", wrote: true });
    expect(failed?.message).toMatch(/made another workflow than was reviewed \(.+ where .+ (was|were) expected\)/);
    expect(skipped.map(({ status }) => status)).toEqual(["skipped", "skipped"]);
  });

  test("in place of another leaves the old one running", async () => {
    const service = await serve(accountWith());
    await carryOut(service, await plan(service.client, { head: ROLLOUT }));
    const before = (await service.state()).workflows.map(({ _id }) => _id);
    const edited = await plan(service.client, { head: workflowYaml({ waits: ["9d"] }), base: ROLLOUT });
    const applied = await carryOut(service, edited, {
      client: making(service, (stages) => stages.map((one) => ({ ...one, ...turnOff }))),
    });
    expect(applied.outcomes).toMatchObject([{ kind: "replace", status: "failed" }]);
    expect((await service.state()).workflows.map(({ _id }) => _id)).toEqual(before);
  });

  test("whose answer leaves its stages out is looked at", async () => {
    const service = await serve(accountWith());
    const made = await plan(service.client, { head: ROLLOUT });
    const client: LaunchDarkly = {
      ...service.client,
      createWorkflow: async (...given) => {
        const answer = await service.client.createWorkflow(...given);
        return { ...answer, ...(answer.workflow && { workflow: { ...answer.workflow, stages: [] } }) };
      },
    };
    const applied = await carryOut(service, made, { client });
    expect(applied.outcomes).toMatchObject([{ status: "done" }]);
    expect(applied.sent.map((request) => request.split(" ")[0])).toEqual(["POST", "GET"]);
  });

  test("that was found after a lost answer, and is another one, is told and left alone", async () => {
    const service = await serve(accountWith());
    const made = await plan(service.client, { head: several });
    const [operation] = made.operations;
    if (operation === undefined || !("body" in operation)) throw new Error("Nothing is planned.");
    await service.client.createWorkflow(TARGET, { ...operation.body, stages: [{ conditions: [soon], ...turnOff }] });
    await service.faults([{ kind: "drop-before", method: "POST", path: "/workflows" }]);
    const applied = await carryOut(service, made);
    expect(applied.outcomes.map(({ status }) => status).toSorted()).toEqual(["skipped", "skipped", "unknown"]);
    expect(applied.outcomes[0]?.message).toContain("is not what was sent: ");
    expect(writes(applied)).toEqual(["POST workflows"]);
    expect((await service.state()).workflows).toHaveLength(1);
  });
});

describe("a workflow from a template", () => {
  const using = [
    "kind: Workflow",
    "key: templated",
    "project: storefront",
    "flag: new-checkout",
    "environment: production",
    "name: Templated",
    "template: standard",
    "parameters: [{ stage: ten, condition: schedule, path: /waitDuration, value: 5 }]",
    "",
  ].join("\n");
  const head = joined(using, templateYaml());

  /** Between the dry run and the create. */
  function swapping(service: Service, stages: (own: Stages) => Stages): LaunchDarkly {
    return {
      ...service.client,
      createWorkflow: async (target, body, options) => {
        const [template] = (await service.state()).templates;
        if (options?.dryRun !== true && template !== undefined) {
          await service.client.deleteTemplate("standard");
          const { name, description } = template;
          const place = { projectKey: "storefront", environmentKey: "production", flagKey: "new-checkout" };
          const own = template.stages as Stages;
          await service.client.createTemplate({
            key: "standard",
            ...place,
            name,
            description,
            stages: stages(own),
          } as JsonObject);
        }
        const { parameters, ...rest } = body;
        const [first] = (await service.client.listTemplates())[0]?.stages ?? [];
        const given = (parameters as JsonObject[]).map((one) => ({ ...one, _id: first?.conditions?.[0]?._id ?? "" }));
        return service.client.createWorkflow(target, { ...rest, parameters: given }, options);
      },
    };
  }

  test.each([true, false])(
    "holds the stages that the template had when it was planned, the document's parameters in them (made in the same run: %s)",
    async (isMade) => {
      const service = await serve(accountWith());
      if (!isMade) await carryOut(service, await plan(service.client, { head: templateYaml() }));
      const made = await plan(service.client, { head, ...(!isMade && { base: templateYaml() }) });
      const { outcomes } = await carryOut(service, made, { client: swapping(service, (own) => own) });
      expect(outcomes.every(({ status }) => status === "done")).toBe(true);
      expect((await service.state()).workflows).toHaveLength(1);
    },
  );

  test("is deleted again where the template was another one by then", async () => {
    const service = await serve(accountWith());
    await carryOut(service, await plan(service.client, { head: templateYaml() }));
    const made = await plan(service.client, { head, base: templateYaml() });
    const client = swapping(service, ([first, ...rest]) => [{ ...first, ...turnOff }, ...rest]);
    const { outcomes } = await carryOut(service, made, { client });
    expect((await service.state()).workflows).toEqual([]);
    expect(outcomes).toMatchObject([{ status: "failed", wrote: true, hint: expect.stringContaining("`standard`") }]);
    expect(outcomes[0]?.message).toContain("turnFlagOff");
  });
});

describe("a template", () => {
  test.each(others.slice(0, 2))("with %s is deleted again, and no more are made", async (_, other) => {
    const service = await serve(accountWith());
    const made = await plan(service.client, { head: joined(templateYaml(), templateYaml({ key: "second" })) });
    const applied = await carryOut(service, made, { client: making(service, other) });
    expect((await service.state()).templates).toEqual([]);
    expect(writes(applied)).toEqual(["POST templates", "DELETE templates second"]);
    expect(applied.outcomes.map(({ status }) => status)).toEqual(["failed", "skipped"]);
    expect(applied.outcomes[0]?.message).toContain("made another template than was reviewed");
  });

  test("with our marker that is another one isn't taken for what a matrix job has made", async () => {
    const service = await serve(accountWith());
    const made = await plan(service.client, { head: templateYaml() });
    const [operation] = made.operations;
    if (operation === undefined || !("body" in operation)) throw new Error("Nothing is planned.");
    const stages = (operation.body.stages as Stages).map((one) => ({ ...one, ...turnOff }));
    await service.client.createTemplate({ ...operation.body, stages });
    const applied = await carryOut(service, made);
    expect(applied.outcomes).toMatchObject([{ status: "pending", wrote: false }]);
    expect(applied.outcomes[0]?.message).toContain("A template with this marker is there already, but in the stage");
    expect(writes(applied)).toEqual([]);
  });

  test("that is put back, and comes back as another one, is told", async () => {
    const service = await serve(accountWith());
    const base = templateYaml();
    await carryOut(service, await plan(service.client, { head: base }));
    const made = await plan(service.client, { head: templateYaml({ wait: "3d" }), base });
    const client = making(service, ([first, ...rest]) => [{ ...first, ...turnOff }, ...rest]);
    const { outcomes } = await carryOut(service, made, { client });
    expect(outcomes).toMatchObject([{ kind: "replace", status: "failed", wrote: true }]);
    expect(outcomes[0]?.message).toContain("The template was put back, but LaunchDarkly made another one of it: ");
  });
});
