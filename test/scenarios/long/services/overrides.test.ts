// What differs in one environment, as the shipped bundle carries it out: that environment's workflow alone is touched.
import { expect, test } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { checkout, configured } from "../../../fixtures/documents.ts";
import { change, shipped } from "../../story.ts";
import { type ActionRun, type World, workflowsOf, writes } from "../../world.ts";

const everywhere = `${checkout}environments: [staging, production]\n`;
const hour = `overrides:
  staging:
    name: Checkout in staging
    stages:
      a tenth: { conditions: [{ wait: 1h }] }
      everyone: { skip: true }
`;
const path = "workflows/checkout.yaml";

const live = async (world: World) => {
  const { workflows } = await world.live();
  return workflows
    .filter(({ description = "" }) => description.includes("[ld-sync:"))
    .map(({ environment, name, stages }) => `${environment}: ${name}, ${stages.length} stages`)
    .sort();
};
const sent = (run: ActionRun) =>
  writes(run.launchDarkly).map((write) => write.replace(/workflows\/[^/]+$/, "workflows/…"));
const drift = (world: World) => world.command(["drift"], { token: tokens.reader });

test("a pull request that adds overrides of staging replaces staging's workflow, and nothing drifts then", async () => {
  const world = await shipped({ ...configured, [path]: everywhere });
  expect(await live(world)).toEqual([
    "production: Checkout for everyone, 2 stages",
    "staging: Checkout for everyone, 2 stages",
  ]);

  const { planned, merged, comment } = await change(world, { [path]: everywhere + hour });
  expect([planned.exitCode, planned.outputs.replaces]).toEqual([0, "1"]);
  expect(comment).toContain("storefront/new-checkout/staging");
  expect(comment).toContain("wait 1 hour");
  expect(comment).not.toContain("storefront/new-checkout/production");
  expect(merged.exitCode).toBe(0);
  const staging = workflowsOf("new-checkout", "staging");
  expect(sent(merged)).toEqual([`POST ${staging}`, `DELETE ${staging}/…`]);
  expect(await live(world)).toEqual([
    "production: Checkout for everyone, 2 stages",
    "staging: Checkout in staging, 1 stages",
  ]);

  const after = await drift(world);
  expect([after.exitCode, after.stdout]).toEqual([0, expect.stringMatching(/^No drift\.$/m)]);
});

test("an edit of what has begun in one environment is stopped there, with the line to paste, and goes on from there", async () => {
  const both = `${everywhere}overrides: { staging: { stages: { a tenth: { conditions: [{ wait: 1h }] } } } }\n`;
  const world = await shipped({ ...configured, [path]: both }, "2h");
  const edit = both.replace("1h }] }", "1h }] }, everyone: { conditions: [{ wait: 3h }] }");
  const stopped = await change(world, { [path]: edit }, "edit");
  const line = 'run: {staging: {number: 2, startAt: "everyone"}}';
  expect(stopped.comment).toContain(line);
  expect(writes(stopped.merged.launchDarkly)).toEqual([]);

  const again = await change(world, { [path]: `${edit}${line}\n` }, "again");
  expect(again.merged.exitCode).toBe(0);
  const staging = workflowsOf("new-checkout", "staging");
  expect(sent(again.merged)).toEqual([`POST ${staging}`, `DELETE ${staging}/…`]);
  expect(await live(world)).toEqual([
    "production: Checkout for everyone, 2 stages",
    "staging: Checkout for everyone, 1 stages",
  ]);
});

test("two documents become one, and nothing is restarted", async () => {
  const inStaging = `${everywhere}${hour}`;
  const staging = `kind: Workflow
key: checkout-staging
flag: new-checkout
environment: staging
name: Checkout in staging
stages:
  - name: a tenth
    conditions: [{ wait: 1h }]
    action: [{ turn: on }, { rollout: { true: 10%, false: rest } }]
`;
  const world = await shipped({ ...configured, [path]: checkout, "workflows/staging.yaml": staging }, "2h");
  const before = await live(world);
  expect(before).toHaveLength(2);

  const files = { [path]: `${inStaging}formerKeys: [checkout-staging]\n`, "workflows/staging.yaml": null };
  const { planned, merged } = await change(world, files);
  expect([planned.exitCode, planned.outputs["has-changes"], merged.exitCode]).toEqual([0, "false", 0]);
  expect(writes(merged.launchDarkly)).toEqual([]);
  expect(await live(world)).toEqual(before);
});
