// A template that somebody made anew under our marker, in an account: what a plan reads to tell it, and what drift says.
import { expect, test } from "vitest";
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
