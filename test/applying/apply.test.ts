import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/model/outcome.ts";
import type { Plan } from "../../src/model/plan.ts";
import { unblocked } from "../../src/planning/policy/blocking.ts";
import { serve } from "../launchdarkly/service.ts";
import { DAY, joined, liveWorkflow, NOW, ROLLOUT, templateYaml, workflowYaml } from "../planning/world.ts";
import { accountWith, carryOut, plan, planAndApply, writes } from "./world.ts";

const several = (count: number) =>
  Array.from({ length: count }, (_, index) => workflowYaml({ key: `w${index}`, waits: [`${index + 1}d`] }));

describe("every operation has an outcome", () => {
  test("in the plan's order, each told as it comes", async () => {
    const service = await serve(accountWith());
    const told: Outcome[] = [];
    const applied = await planAndApply(
      service,
      { head: joined(...several(12), templateYaml()) },
      { onOutcome: (outcome) => told.push(outcome) },
    );
    expect(applied.outcomes.map(({ operation }) => operation)).toEqual(applied.plan.operations.map(({ id }) => id));
    expect(told).toHaveLength(13);
    expect(new Set(told)).toEqual(new Set(applied.outcomes));
  });

  test("what is independent goes on after a failure", async () => {
    const service = await serve(accountWith());
    const made = await plan(service.client, { head: joined(...several(5)) });
    await service.faults([{ kind: "status", status: 400, method: "POST", nth: 2, times: 2 }]);
    const { outcomes } = await carryOut(service, made);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["done", "done", "done", "failed", "failed"]);
    expect((await service.state()).workflows).toHaveLength(3);
  });

  test("even when something happens that nobody thought of", async () => {
    const service = await serve(accountWith());
    const made = await plan(service.client, { head: joined(...several(3)) });
    let count = 0;
    const client = {
      ...service.client,
      createWorkflow: (...given: Parameters<typeof service.client.createWorkflow>) => {
        if (++count === 2) throw new RangeError("Out of something.");
        return service.client.createWorkflow(...given);
      },
    };
    const { outcomes } = await carryOut(service, made, { client });
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["done", "done", "unknown"]);
    expect(outcomes.find(({ status }) => status === "unknown")).toMatchObject({
      wrote: true,
      message: expect.stringContaining("Out of something."),
    });
  });
});

test("of a run that was ended before, nothing is begun: neither a create nor a delete", async () => {
  const service = await serve({ ...accountWith(), workflows: [liveWorkflow()] });
  const made = await plan(service.client, { head: workflowYaml({ key: "other", waits: ["5d"] }), base: ROLLOUT });
  expect(made.operations.map(({ kind }) => kind).toSorted()).toEqual(["create", "delete"]);
  const { sent, outcomes } = await carryOut(service, made, { stop: AbortSignal.abort() });
  expect(sent).toEqual([]);
  expect(outcomes.map(({ status }) => status)).toEqual(["skipped", "skipped"]);
});

describe("what is blocked is pending, and nothing is sent for it", () => {
  const blocked = async (): Promise<{ made: Plan; service: Awaited<ReturnType<typeof serve>> }> => {
    const running = liveWorkflow({ executed: 1, createdAt: NOW - 3 * DAY });
    const service = await serve({ ...accountWith(), workflows: [running] });
    const made = await plan(service.client, {
      head: joined(workflowYaml({ waits: ["2d", "2w"] }), workflowYaml({ key: "other", waits: ["5d"] })),
      base: ROLLOUT,
    });
    return { made, service };
  };

  test("while the others are carried out", async () => {
    const { made, service } = await blocked();
    const applied = await carryOut(service, made);
    expect(writes(applied)).toEqual(["POST workflows"]);
    expect(applied.outcomes.map(({ operation, status }) => [operation.split(" ").at(-1), status])).toEqual([
      ["new-checkout", "pending"],
      ["other", "done"],
    ]);
    expect(applied.outcomes[0]?.message).toBe("Stopped by `run-once`.");
  });

  test("and what needs it is skipped", async () => {
    const using = [
      "kind: Workflow",
      "key: t",
      "project: storefront",
      "flag: new-checkout",
      "environment: production",
      "name: T",
      "template: standard",
      "",
    ].join("\n");
    const service = await serve(accountWith());
    await service.client.createTemplate({
      key: "standard",
      name: "By hand",
      projectKey: "storefront",
      environmentKey: "production",
      flagKey: "new-checkout",
      stages: [],
    });
    const applied = await planAndApply(service, { head: joined(using, templateYaml()) });
    expect(writes(applied)).toEqual([]);
    expect(applied.outcomes.map(({ status }) => status)).toEqual(["pending", "skipped"]);
  });
});

test("nothing is deleted before everything is made", async () => {
  const gone = several(4);
  const service = await serve({
    ...accountWith(),
    workflows: gone.map((from, index) => liveWorkflow({ id: `gone-${index}`, from })),
  });
  await service.client.createTemplate({
    key: "unrelated",
    name: "T",
    projectKey: "storefront",
    environmentKey: "production",
    flagKey: "new-checkout",
    stages: [],
  });
  const head = joined(
    ...Array.from({ length: 4 }, (_, index) => workflowYaml({ key: `n${index}`, waits: [`${index + 10}d`] })),
    templateYaml(),
  );
  const applied = await planAndApply(service, { head, base: joined(...gone) });
  expect(applied.outcomes.every(({ status }) => status === "done")).toBe(true);
  const sent = writes(applied).map((request) => request.split(" ")[0]);
  expect(sent).toEqual([...Array(5).fill("POST"), ...Array(4).fill("DELETE")]);
});

test("templates go after the workflows that were made from them", async () => {
  const using = [
    "kind: Workflow",
    "key: t",
    "project: storefront",
    "flag: new-checkout",
    "environment: production",
    "name: T",
    "template: standard",
    "",
  ].join("\n");
  const stays = workflowYaml({ key: "stays" });
  const service = await serve(accountWith());
  await planAndApply(service, { head: joined(stays, using, templateYaml()) });
  const applied = await planAndApply(service, { head: stays, base: joined(stays, using, templateYaml()) });
  expect(writes(applied)).toEqual([expect.stringMatching(/^DELETE workflows \w+$/), "DELETE templates standard"]);
});

test("and not before these are gone", async () => {
  const stays = workflowYaml({ key: "stays" });
  const removed = workflowYaml({ key: "removed", waits: ["5d"] });
  const service = await serve(accountWith());
  const before = joined(stays, removed, templateYaml());
  await planAndApply(service, { head: before });
  const answered: string[] = [];
  const client = {
    ...service.client,
    deleteWorkflow: async (...given: Parameters<typeof service.client.deleteWorkflow>) => {
      // Whatever doesn't wait for the answer is sent by then.
      await service.client.listTemplates();
      const answer = await service.client.deleteWorkflow(...given);
      answered.push("workflow");
      return answer;
    },
    deleteTemplate: (...given: Parameters<typeof service.client.deleteTemplate>) => {
      answered.push("template");
      return service.client.deleteTemplate(...given);
    },
  };
  await planAndApply(service, { head: stays, base: before }, { client });
  expect(answered).toEqual(["workflow", "template"]);
});

test("adopting sends nothing", async () => {
  const service = await serve({ ...accountWith(), workflows: [liveWorkflow({ description: null })] });
  const applied = await planAndApply(service, { head: workflowYaml({ more: ["adopt: live-1"] }) });
  expect(applied.sent).toEqual([]);
  expect(applied.outcomes).toMatchObject([{ status: "done", wrote: false, liveId: "live-1" }]);
});

test("a plan that can't be carried out as a whole sends nothing", async () => {
  const documents = several(2);
  const service = await serve({
    ...accountWith(),
    workflows: documents.map((from, index) => liveWorkflow({ id: `w${index}`, from })),
  });
  const applied = await planAndApply(service, { base: joined(...documents) });
  expect(unblocked(applied.plan)).toEqual([]);
  expect(applied.sent).toEqual([]);
  expect(applied.outcomes.map(({ status }) => status)).toEqual(["pending", "pending"]);
});
