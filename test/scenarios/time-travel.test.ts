// What a plan foretells is what the flag serves: the emulator's clock is moved through a workflow, stage by stage.
import { expect, test } from "vitest";
import { configuration } from "./account.ts";
import { servedBy } from "./serving.ts";
import { startWorld, workflowsOf, writes } from "./world.ts";

const rollout = `kind: Workflow
key: checkout
flag: new-checkout
name: Checkout for everyone
stages:
  - name: a tenth
    conditions: [{ wait: 2d }]
    action: [{ turn: on }, { rollout: { true: 10%, false: rest } }]
  - name: insiders
    conditions: [{ wait: 6h }, { wait: 1d }]
    action: [{ target: { true: [insider-1, insider-2] } }]
  - name: everyone
    conditions: [{ wait: 1w }]
    action: [{ serve: true }]
`;

test("stage by stage, at the foretold time, the flag serves what the plan said", async () => {
  const world = await startWorld();
  await world.write({ "workflow-sync.yaml": configuration, "workflows/checkout.yaml": rollout });
  const planned = await world.command(["plan", "--format", "json"]);
  const { operations } = JSON.parse(planned.stdout) as Plan;
  const outlook = operations.find(({ key }) => key === "checkout")?.outlook;
  expect(outlook?.stages.map(({ earliest }) => (earliest?.afterMerge ?? 0) / 3_600_000)).toEqual([48, 72, 240]);

  const applied = await world.command(["apply", "--yes"]);
  expect([applied.exitCode, ...writes(applied.launchDarkly)]).toEqual([0, `POST ${workflowsOf("new-checkout")}`]);
  expect(await servedBy(world, "new-checkout")).toEqual(outlook?.now);

  let passed = 0;
  for (const { stage, earliest, served } of outlook?.stages ?? []) {
    const due = earliest?.afterMerge ?? 0;
    await world.clock(`${(due - passed) / 60_000 - 2}m`);
    expect([stage, await servedBy(world, "new-checkout")]).not.toEqual([stage, served]);
    await world.clock("3m");
    passed = due + 60_000;
    expect([stage, await servedBy(world, "new-checkout")]).toEqual([stage, served]);
  }
});

interface Plan {
  operations: {
    key: string;
    outlook?: { now: unknown; stages: { stage: string; earliest?: { afterMerge?: number }; served?: unknown }[] };
  }[];
}
