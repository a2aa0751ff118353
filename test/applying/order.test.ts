// What depends on an operation that isn't done is skipped; what merely comes later goes on.
import { describe, expect, test } from "vitest";
import { serve, TARGET } from "../launchdarkly/service.ts";
import { FLAG, HOUR, joined, liveWorkflow, NOW, workflowYaml } from "../planning/world.ts";
import { accountWith, carryOut, type Json, plan, writes } from "./world.ts";

const run = (number: number, more: string[] = []) =>
  workflowYaml({ waits: ["2d", "1w"], more: [`run: ${number}`, ...more] });
const active = (id: string, parts: Parameters<typeof liveWorkflow>[0] = {}) =>
  liveWorkflow({ id, from: run(1), createdAt: NOW - HOUR, ...parts });
const ended = (number: number): Json =>
  liveWorkflow({ id: "ended", from: run(number), executed: 2, status: "completed" });

describe("where a document's surplus workflow can't be deleted, no other run is made", () => {
  const bystander = workflowYaml({ key: "bystander", waits: ["5d"] });
  test.each<[string, { base: string; head: string; live: Json[] }]>([
    ["two of run 1 are active", { base: run(1), head: run(3), live: [active("a"), active("b")] }],
    ["run 1 is active, and run 2 has ended", { base: run(2), head: run(3), live: [active("a"), ended(2)] }],
    [
      "the same of a document under its former key",
      {
        base: run(2),
        head: run(3, ["formerKeys: [new-checkout]"]).replace("key: new-checkout", "key: renamed"),
        live: [active("a"), ended(2)],
      },
    ],
  ])("%s", async (_, { base, head, live }) => {
    const service = await serve({ ...accountWith(), workflows: live });
    const made = await plan(service.client, { base, head: joined(head, bystander) });
    await service.faults([{ kind: "status", status: 403, method: "DELETE" }]);
    const applied = await carryOut(service, made);
    const [dedupe, ...others] = applied.outcomes;
    expect(dedupe).toMatchObject({ kind: "dedupe", status: "failed", doubled: true });
    const ofDocument = others.filter(({ operation }) => !operation.endsWith(" bystander"));
    expect(ofDocument).toEqual([
      expect.objectContaining({
        status: "skipped",
        message: `It needs “${dedupe?.operation}”, which is failed.`,
      }),
    ]);
    expect(others.filter(({ status }) => status === "done")).toHaveLength(1);
    expect(
      writes(applied)
        .map((request) => request.split(" ")[0])
        .toSorted(),
    ).toEqual(["DELETE", "POST"]);

    await service.faults([]);
    const again = await carryOut(service, await plan(service.client, { base, head: joined(head, bystander) }));
    expect(again.outcomes.every(({ status }) => status === "done")).toBe(true);
    const listed = await service.client.listWorkflows(TARGET);
    const ours = listed.filter(({ description, status }) => status === "active" && !description?.includes("bystander"));
    expect(ours.map(({ description }) => / run=(\d+) /.exec(description ?? "")?.[1])).toEqual(["3"]);
  });
});

test("a delete waits for what is made, and goes on though that failed", async () => {
  const staging = workflowYaml({ environments: ["staging"] });
  const gone = workflowYaml({ key: "gone", waits: ["5d"] });
  const service = await serve({ ...accountWith(), workflows: [liveWorkflow({ id: "gone", from: gone })] });
  const made = await plan(service.client, { base: gone, head: staging });
  await service.faults([{ kind: "status", status: 400, method: "POST" }]);
  const applied = await carryOut(service, made);
  expect(applied.outcomes.map(({ kind, status }) => [kind, status])).toEqual([
    ["create", "failed"],
    ["delete", "done"],
  ]);
  expect(writes(applied)).toEqual(["POST workflows", "DELETE workflows gone"]);
});

describe("a document moves to another flag: where it isn't made there, the rollout on the old one goes on", () => {
  const colour = { ...FLAG, key: "colour", name: "Colour" };
  const onColour = workflowYaml({ flag: "colour" });
  const past = onColour.replace("wait: 2d", 'at: "2026-11-01T00:00:00Z"');

  test.each<[string, string, Json[], string, string[]]>([
    ["it is made", onColour, [], "done", ["POST workflows", "DELETE workflows old"]],
    ["the POST is refused", onColour, [{ kind: "status", status: 400, method: "POST" }], "failed", ["POST workflows"]],
    ["a guard stops it", past, [], "pending", []],
  ])("%s", async (_, head, faults, status, sent) => {
    const base = workflowYaml();
    const service = await serve({ ...accountWith(colour), workflows: [liveWorkflow({ id: "old", from: base })] });
    const made = await plan(service.client, { base, head });
    await service.faults(faults);
    const applied = await carryOut(service, made);
    expect(applied.outcomes.map((outcome) => [outcome.kind, outcome.status])).toEqual([
      ["create", status],
      ["delete", status === "done" ? "done" : "skipped"],
    ]);
    expect(writes(applied)).toEqual(sent);
  });

  test("its list can't be read: nothing is planned for either flag", async () => {
    const base = workflowYaml();
    const service = await serve({ ...accountWith(colour), workflows: [liveWorkflow({ id: "old", from: base })] });
    await service.faults([{ kind: "status", status: 403, path: "/colour/environments" }]);
    const made = await plan(service.client, { base, head: onColour });
    expect(made.operations).toEqual([]);
    expect(made.diagnostics.map(({ code }) => code)).toEqual(["launchdarkly-forbidden"]);
  });
});
