// What was found out about the service steers the shipped bundles: from the branch, never from the change itself; and one that is wrong starts nothing twice.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { atOnce, checkout, configuration } from "../../../fixtures/documents.ts";
import { root, startWorld, workflowsOf, writes } from "../../world.ts";

const configured = (service: string) => ({ "workflow-sync.yaml": `${configuration}service: ${service}\n` });

test("a change doesn't steer its own plan or merge, but the next ones", async () => {
  const world = await startWorld({ "workflow-sync.yaml": configuration });
  await world.ship("first", { "workflows/checkout.yaml": checkout });
  const profile = "{ secondActiveWorkflow: refused, relativeWaitsFrom: workflow-start, probed: 2027-01-04 }";
  const edited = (wait: string) => ({ "workflows/checkout.yaml": checkout.replace("wait: 2d", `wait: ${wait}`) });

  const change = await world.propose("profile", { ...configured(profile), ...edited("3d") });
  const planned = await world.run(change, { token: tokens.reader });
  expect(planned.summary).toContain("LaunchDarkly doesn't document what a later stage's wait counts from");
  expect(planned.summary).not.toContain("deleted first");
  const { push } = await world.merge(change.pull);
  const merged = await world.run(push);
  expect([merged.exitCode, writes(merged.launchDarkly).map((one) => one.split(" ")[0])]).toEqual([
    0,
    ["POST", "DELETE"],
  ]);

  const next = await world.propose("next", edited("4d"));
  const steered = await world.run(next, { token: tokens.reader });
  expect(steered.summary).toContain(
    "A later stage's wait counts from the start of the workflow, as was found out on 2027-01-04",
  );
  expect(steered.summary).toContain(
    "LaunchDarkly refuses a second active workflow, so what is replaced is deleted first.",
  );
  const last = await world.run((await world.merge(next.pull)).push);
  expect([last.exitCode, writes(last.launchDarkly).map((one) => one.split(" ")[0])]).toEqual([0, ["DELETE", "POST"]]);
});

test("a profile that is wrong starts nothing twice, where nothing is remembered either; and the plan says what it takes for so", async () => {
  const options = { unfilteredListShowsEnded: false, relativeWaitBase: "workflow-start" };
  const world = await startWorld(
    { ...configured("{ unfilteredListShowsEnded: true, readerMayDryRun: false }"), "workflows/banner.yaml": atOnce },
    { launchDarkly: { options } },
  );
  expect((await world.command(["apply", "--yes", "--base", "none"])).exitCode).toBe(0);
  // By then its id isn't asked for any more.
  await world.clock("1h");
  // As from another clone, by somebody who says that nothing was ever made.
  const again = await world.command(["apply", "--yes", "--base", "none", "--format", "json"]);
  expect(again.exitCode).toBe(0);
  expect(writes(again.launchDarkly)).toEqual([]);
  const { plan } = JSON.parse(again.stdout);
  expect(plan.diagnostics.map(({ code }: { code: string }) => code)).toContain("service-differs");
  const asked = again.launchDarkly
    .filter(({ path }) => path === workflowsOf("banner"))
    .map(({ query }) => query.status);
  expect(asked).toEqual([undefined, "completed", "failed"]);

  // Remembered, and edited: what has ended is seen, and stops it, as without a profile.
  await world.command(["apply", "--yes"]);
  await world.write({ "workflows/banner.yaml": atOnce.replace("turn: on", "turn: off") });
  const edited = await world.command(["plan", "--format", "json"]);
  const { operations, diagnostics } = JSON.parse(edited.stdout);
  expect([edited.exitCode, operations[0].blockedBy]).toEqual([3, ["run-once"]]);
  expect(diagnostics.map(({ code }: { code: string }) => code)).toEqual(["service-differs"]);

  // Removed, so nothing is done with what has ended: two lists less.
  await world.write({ "workflows/banner.yaml": null });
  const removed = await world.command(["plan", "--format", "json"]);
  const told = JSON.parse(removed.stdout);
  const schema = JSON.parse(readFileSync(join(root, "schemas", "plan.schema.json"), "utf8"));
  expect(new Ajv2020({ strict: false }).validate(schema, told)).toBe(true);
  expect([removed.exitCode, told.assumptions]).toEqual([
    0,
    [{ name: "unfilteredListShowsEnded", value: true, measured: true }],
  ]);
  expect(removed.launchDarkly.filter(({ path }) => path === workflowsOf("banner"))).toHaveLength(1);
});

test("a lost answer is looked for as long as lists may take", async () => {
  const service = { options: { listVisibleAfterMs: 12_000 } };
  const world = await startWorld(
    { ...configured("{ listedWithin: 8s }"), "workflows/checkout.yaml": checkout },
    { launchDarkly: service },
  );
  await world.faults("launchDarkly", [{ kind: "drop-after", method: "POST", path: "/workflows" }]);
  const applied = await world.command(["apply", "--yes", "--base", "none"]);
  expect([applied.exitCode, writes(applied.launchDarkly).length]).toEqual([0, 1]);
  expect(`${applied.stdout}${applied.stderr}`).toContain("found by its marker");
});
