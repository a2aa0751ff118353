import { expect, test } from "vitest";
import { serve } from "../launchdarkly/service.ts";
import { liveWorkflow, ROLLOUT, readDocuments, workflowYaml } from "../planning/world.ts";
import { accountWith, carryOut, plan, writes } from "./world.ts";

const desired = readDocuments(ROLLOUT).workflows;

/** Another run creates the same workflow in the same moment. */
async function twice(options: { desired?: typeof desired } = {}) {
  const service = await serve(accountWith());
  const made = await plan(service.client, { head: ROLLOUT });
  const client = {
    ...service.client,
    createWorkflow: async (...given: Parameters<typeof service.client.createWorkflow>) => {
      await service.client.createWorkflow(...given);
      return service.client.createWorkflow(...given);
    },
  };
  const { outcomes, sent } = await carryOut(service, made, { client, ...options });
  return { outcomes, sent, live: (await service.state()).workflows };
}

test("a double of what was just written is deleted before the run ends: the one that came first stays", async () => {
  const { outcomes, sent, live } = await twice({ desired });
  expect(outcomes.map(({ kind, status }) => [kind, status])).toEqual([
    ["create", "done"],
    ["dedupe", "done"],
  ]);
  expect(live).toHaveLength(1);
  // The one that stays is looked at too, before the other one goes.
  expect(sent.slice(2).map((request) => request.replace(/ \w{24}$/, ""))).toEqual([
    "GET workflows",
    "GET workflows",
    "GET workflows",
    "DELETE workflows",
  ]);
});

test("without what the documents want, nothing is listed", async () => {
  const { outcomes, live } = await twice();
  expect([outcomes.length, live.length]).toEqual([1, 2]);
});

test("a list that fails leaves the double to the next plan", async () => {
  const service = await serve(accountWith());
  const made = await plan(service.client, { head: ROLLOUT });
  await service.faults([{ kind: "status", status: 403, method: "GET", path: "/workflows" }]);
  const { outcomes } = await carryOut(service, made, { desired });
  expect(outcomes.map(({ status }) => status)).toEqual(["done"]);
});

test("nothing is listed for what was not written", async () => {
  const service = await serve(accountWith());
  const made = await plan(service.client, { head: ROLLOUT });
  await service.faults([{ kind: "status", status: 400, method: "POST", path: "/workflows" }]);
  const { outcomes, sent } = await carryOut(service, made, { desired });
  expect(outcomes).toMatchObject([{ status: "failed", wrote: false }]);
  expect(sent).toEqual(["POST workflows"]);
});

test("what a refused delete has left doubled is left to the next plan", async () => {
  const edited = workflowYaml({ waits: ["9d"] });
  const service = await serve({ ...accountWith(), workflows: [liveWorkflow()] });
  const made = await plan(service.client, { head: edited, base: ROLLOUT });
  await service.faults([{ kind: "status", status: 403, method: "DELETE", path: "/workflows" }]);
  const wanted = readDocuments(edited).workflows;
  const applied = await carryOut(service, made, { desired: wanted });
  expect(applied.outcomes).toMatchObject([{ kind: "replace", status: "failed", doubled: true }]);
  expect(writes(applied)).toEqual(["POST workflows", "DELETE workflows live-1"]);
});

test("nothing of another key or by hand is touched", async () => {
  const other = ROLLOUT.replace("key: new-checkout", "key: other");
  const service = await serve(accountWith());
  await carryOut(service, await plan(service.client, { head: other }));
  const { outcomes } = await carryOut(service, await plan(service.client, { head: ROLLOUT }), { desired });
  expect(outcomes.map(({ kind }) => kind)).toEqual(["create"]);
  expect((await service.state()).workflows).toHaveLength(2);
});
