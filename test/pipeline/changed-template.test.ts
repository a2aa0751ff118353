// A template that somebody made anew under our marker, in an account: what a plan reads to tell it, and what drift says.
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/model/values/json.ts";
import { driftOf } from "../../src/pipeline/drift.ts";
import { accountWith, carryOut, plan } from "../applying/world.ts";
import { type Service, serve } from "../launchdarkly/service.ts";
import { joined, OFF, ON, templateYaml } from "../planning/world.ts";

const template = templateYaml({ stages: [{ name: "everyone", condition: "wait: 1w", action: "serve: true" }] });
const using =
  "kind: Workflow\nkey: templated\nproject: storefront\nflag: new-checkout\nenvironment: production\nname: Templated\ntemplate: standard\n";

async function madeAnew(service: Service, variationId: string): Promise<void> {
  const [live] = (await service.state()).templates;
  if (live === undefined) throw new Error("There is no template.");
  const { name, description } = live as JsonObject;
  const place = { projectKey: "storefront", environmentKey: "production", flagKey: "new-checkout" };
  const wait = { kind: "schedule", scheduleKind: "relative", waitDuration: 1, waitDurationUnit: "calendarWeek" };
  const action = { instructions: [{ kind: "updateFallthroughVariationOrRollout", variationId }] };
  await service.client.deleteTemplate("standard");
  await service.client.createTemplate({
    key: "standard",
    name: name ?? "",
    description: description ?? "",
    ...place,
    stages: [{ name: "everyone", conditions: [wait], action }],
  });
}

test.each([
  ["as it was", ON, 0],
  ["to serve another variation", OFF, 2],
])("made anew %s", async (_, variation, exitCode) => {
  const service = await serve(accountWith());
  await carryOut(service, await plan(service.client, { head: template }));
  await madeAnew(service, variation);
  const compared = await plan(service.client, { head: template, base: template });
  const drift = driftOf(compared);
  expect([drift.hasDrifted, drift.exitCode]).toEqual([exitCode === 2, exitCode]);
  expect(compared.diagnostics.map(({ code }) => code)).toEqual(exitCode === 2 ? ["template-changed"] : []);
  const made = await plan(service.client, { head: joined(using, template), base: template, scope: "changed" });
  expect(made.operations.map(({ kind, blockedBy }) => [kind, ...blockedBy])).toEqual([
    exitCode === 2 ? ["create", "template-changed"] : ["create"],
  ]);
  // The way out: without the template, the plan makes it from its document.
  await service.client.deleteTemplate("standard");
  const mended = await plan(service.client, { head: joined(using, template), base: template, scope: "changed" });
  expect(mended.operations.map(({ kind, blockedBy }) => [kind, ...blockedBy])).toEqual([["create"], ["create"]]);
});

describe("teams that a template names", () => {
  const asking = template.replace("wait: 1w", "approval: { teams: [release-managers] }");
  const teams = { teams: [{ key: "release-managers" }] };
  const world = async () => {
    const service = await serve({ ...accountWith(), ...teams });
    const listed = async () => (await service.requests()).filter(({ path }) => path === "/api/v2/teams").length;
    return { service, listed };
  };

  test("are listed where it is sent, and where it is only removed or used they aren't", async () => {
    const { service, listed } = await world();
    await carryOut(service, await plan(service.client, { head: asking }));
    expect(await listed()).toBe(1);
    const removed = await plan(service.client, { base: asking });
    const used = await plan(service.client, { head: joined(using, asking), base: asking, scope: "changed" });
    expect([removed, used].map(({ operations }) => operations.map(({ kind }) => kind))).toEqual([
      ["delete"],
      ["create"],
    ]);
    expect(await listed()).toBe(1);
  });

  test("and that can't be listed where it is sent are an error, whatever else is shown", async () => {
    const { service } = await world();
    await carryOut(service, await plan(service.client, { head: asking }));
    await service.faults([{ kind: "status", status: 500, path: "/teams", times: 99 }]);
    const { operations, diagnostics } = await plan(service.client, {
      head: asking.replace("serve: true", "serve: false"),
      base: asking,
    });
    expect(diagnostics).toMatchObject([{ severity: "error", code: "launchdarkly-server" }]);
    expect(operations).toEqual([]);
  });
});
