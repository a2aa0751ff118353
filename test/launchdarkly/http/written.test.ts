// A 404 on what this run has just written isn't believed at once; one on anything else is.

import { describe, expect, test } from "vitest";
import type { HttpSettings } from "../../../src/launchdarkly/http/settings.ts";
import { failureOf, type Json, serve, standingClock, TARGET } from "../service.ts";

const BODY = { name: "Rollout", stages: [] };
const TEMPLATE = { key: "standard", projectKey: "storefront", environmentKey: "production", flagKey: "new-checkout" };
const late = { options: { getVisibleAfterMs: 60, listVisibleAfterMs: 60 } };
const patient = { visibleWithin: 5_000 };

async function still(settings: Partial<HttpSettings>, options: Json = {}) {
  const clock = standingClock();
  return { ...(await serve(options, { clock, ...settings })), clock };
}

describe("what was written a moment ago", () => {
  test("is got, though not at once", async () => {
    const { client, requests } = await still(patient, late);
    const { workflow } = await client.createWorkflow(TARGET, BODY);
    expect(await client.getWorkflow(TARGET, workflow?.id ?? "")).toMatchObject({ id: workflow?.id });
    expect((await requests()).length).toBeGreaterThan(2);
  });

  test("is deleted, though not at once, and is gone then", async () => {
    const { client, requests, state } = await still(patient, late);
    const { workflow } = await client.createWorkflow(TARGET, BODY);
    expect(await client.deleteWorkflow(TARGET, workflow?.id ?? "")).toBe("deleted");
    expect((await state()).workflows).toEqual([]);
    const before = (await requests()).length;
    expect(await client.getWorkflow(TARGET, workflow?.id ?? "")).toBeUndefined();
    expect(await client.deleteWorkflow(TARGET, workflow?.id ?? "")).toBe("missing");
    expect(await requests()).toHaveLength(before + 2);
  });

  test("is a target that can be listed and written to, whatever a server that lags says", async () => {
    const { client, faults } = await serve({}, patient);
    await client.createWorkflow(TARGET, BODY);
    await faults([{ kind: "status", status: 404, times: 6 }]);
    expect(await client.listWorkflows(TARGET)).toHaveLength(1);
    await faults([{ kind: "status", status: 404, times: 6 }]);
    expect((await client.createWorkflow(TARGET, BODY)).workflow).toBeDefined();
  });

  test("is a template that can be used and deleted, though not at once", async () => {
    const { client, faults, state } = await serve({}, patient);
    const lags = () => faults([{ kind: "status", status: 404, times: 6 }]);
    await client.createTemplate({ ...TEMPLATE, stages: [] });
    await lags();
    expect((await client.createWorkflow(TARGET, { name: "x" }, { templateKey: "standard" })).workflow).toBeDefined();
    await lags();
    expect(await client.deleteTemplate("standard")).toBe("deleted");
    expect((await state()).templates).toEqual([]);
  });

  test("is looked for no longer than that", async () => {
    const { client, faults, clock, requests } = await still({ visibleWithin: 10_000, firstPause: 500 });
    const { workflow } = await client.createWorkflow(TARGET, BODY);
    await faults([{ kind: "status", status: 404, times: 9_999 }]);
    const began = clock.now();
    expect(await client.getWorkflow(TARGET, workflow?.id ?? "")).toBeUndefined();
    const took = clock.now() - began;
    expect([took >= 10_000, took < 12_000]).toEqual([true, true]);
    expect(await requests()).toHaveLength(2 + clock.slept.length);
  });

  test("is looked for no longer than the budget allows", async () => {
    const { client, faults, clock } = await still({ visibleWithin: 60_000, budget: 60 });
    const { workflow } = await client.createWorkflow(TARGET, BODY);
    await faults([{ kind: "status", status: 404, times: 9_999 }]);
    const began = clock.now();
    expect(await client.getWorkflow(TARGET, workflow?.id ?? "")).toBeUndefined();
    expect(clock.now() - began).toBeLessThanOrEqual(60);
  });
});

describe("what wasn't written by this run is missing when it is missing", () => {
  test("another workflow of a target that was just written to", async () => {
    const { client, requests } = await serve({}, patient);
    await client.createWorkflow(TARGET, BODY);
    expect(await client.getWorkflow(TARGET, "12ab3c4d5ef1a2345bcde67f")).toBeUndefined();
    expect(await client.deleteWorkflow(TARGET, "12ab3c4d5ef1a2345bcde67f")).toBe("missing");
    expect(await requests()).toHaveLength(3);
  });

  test("another target, and another template", async () => {
    const { client, requests } = await serve({}, patient);
    await client.createWorkflow(TARGET, BODY);
    await failureOf(client.listWorkflows({ ...TARGET, flag: "nope" }));
    await client.deleteTemplate("nope");
    await failureOf(client.createWorkflow(TARGET, { name: "x" }, { templateKey: "nope" }));
    expect(await requests()).toHaveLength(4);
  });
});
