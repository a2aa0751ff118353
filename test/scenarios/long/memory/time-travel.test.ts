// What a plan foretells is what the flag serves: the emulator's clock is moved through a workflow, stage by stage.
import { describe, expect, test } from "vitest";
import { configured } from "../../../fixtures/documents.ts";
import { exampleAccount, exampleFiles, examples, exampleTokens } from "../../gallery.ts";
import { servedBy } from "../../serving.ts";
import { startWorld, workflowsOf, writes } from "../../world.ts";

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
  await world.write({ ...configured, "workflows/checkout.yaml": rollout });
  const planned = await world.command(["plan", "--format", "json"]);
  const { operations } = JSON.parse(planned.stdout) as Plan;
  const forecast = operations.find(({ key }) => key === "checkout")?.forecast;
  expect(forecast?.stages.map(({ earliest }) => (earliest?.afterMerge ?? 0) / 3_600_000)).toEqual([48, 72, 240]);

  const applied = await world.command(["apply", "--yes"]);
  expect([applied.exitCode, ...writes(applied.launchDarkly)]).toEqual([0, `POST ${workflowsOf("new-checkout")}`]);
  expect(await servedBy(world, "new-checkout")).toEqual(forecast?.now);

  let passed = 0;
  for (const { stage, earliest, served } of forecast?.stages ?? []) {
    const due = earliest?.afterMerge ?? 0;
    await world.clock(`${(due - passed) / 60_000 - 2}m`);
    expect([stage, await servedBy(world, "new-checkout")]).not.toEqual([stage, served]);
    await world.clock("3m");
    passed = due + 60_000;
    expect([stage, await servedBy(world, "new-checkout")]).toEqual([stage, served]);
  }
});

describe.each(examples)("the example %s", (example) => {
  test("serves on each of its flags, stage by stage, what the plan said, approvals given at once", async () => {
    const world = await startWorld({}, { launchDarkly: exampleAccount });
    await world.write(exampleFiles(example));
    const environment = { GITHUB_REPOSITORY: "acme/shop" };
    const options = { token: exampleTokens.writer, environment };
    const planned = await world.command(["plan", "--base", "none", "--format", "json"], options);
    const { operations, plannedAt } = JSON.parse(planned.stdout) as Plan;
    const applied = await world.command(["apply", "--base", "none", "--yes"], options);
    expect(applied.exitCode).toBe(0);

    const { workflows } = await world.live();
    const due = operations
      .flatMap(({ target, forecast, content, templateStages }) => {
        const stages = content.stages ?? templateStages ?? [];
        const live = workflows.find(
          ({ flag, environment }) => flag === target?.flag && environment === target?.environment,
        );
        return (forecast?.stages ?? []).map(({ earliest, served, stage }, index) => ({
          id: live._id,
          target,
          stage,
          index,
          asks: stages[index]?.conditions?.some(({ kind }) => kind === "ld-approval") ?? false,
          at:
            earliest?.at === undefined ? Date.parse(plannedAt) + (earliest?.afterMerge ?? 0) : Date.parse(earliest.at),
          served,
        }));
      })
      .sort((left, right) => left.at - right.at || left.index - right.index);
    expect(due.length).toBeGreaterThan(1);

    let now = Date.parse(plannedAt);
    for (const { id, target, stage, index, asks, at, served } of due) {
      if (asks) await world.approve(id, index);
      const wait = Math.max(0, at - now);
      const seconds = Math.ceil(wait / 1_000) + 60;
      await world.clock(`${seconds}s`);
      now += seconds * 1_000;
      expect([stage, await servedBy(world, target?.flag ?? "", target?.environment)]).toEqual([stage, served]);
    }
  });
});

interface Plan {
  plannedAt: string;
  operations: {
    key: string;
    target?: { flag: string; environment: string };
    content: { stages?: Stage[] };
    templateStages?: Stage[];
    forecast?: {
      now: unknown;
      stages: { stage: string; earliest?: { afterMerge?: number; at?: string }; served?: unknown }[];
    };
  }[];
}

interface Stage {
  conditions?: { kind: string }[];
}
