// `onRemoval: keep`: a document can go without what it made.
import { describe, expect, test } from "vitest";
import {
  HOUR,
  joined,
  liveTemplate,
  liveWorkflow,
  NOW,
  PRODUCTION,
  planFor,
  ROLLOUT,
  summary,
  templateYaml,
  type World,
  workflowYaml,
} from "../world.ts";

const keep = ["onRemoval: keep"];
const kept = workflowYaml({ more: keep });
const neighbour = workflowYaml({ key: "neighbour", flag: "other" });
const plan = (world: World) => planFor({ scope: "changed", ...world });

describe("a workflow whose document was removed", () => {
  test.each([
    ["waiting", liveWorkflow()],
    ["running", liveWorkflow({ executed: 1 })],
    ["adopted", liveWorkflow({ id: "12ab", description: null })],
  ])("stays where base's document says so, and the plan says it: %s", (what, live) => {
    const base = what === "adopted" ? workflowYaml({ more: [...keep, "adopt: 12ab"] }) : kept;
    const removed = plan({ head: neighbour, base: joined(base, neighbour), live: [live] });
    expect(summary(removed)).toEqual([]);
    expect(removed.unchanged).toMatchObject([
      { key: "new-checkout", target: PRODUCTION, reason: expect.stringMatching(/`onRemoval: keep`: it goes on/) },
    ]);
    expect(removed.guards).toEqual([]);
  });

  test("goes where base's doesn't, though it was said at some other time", () => {
    const live = [liveWorkflow()];
    for (const base of [ROLLOUT, workflowYaml({ more: ["onRemoval: delete"] })])
      expect(summary(plan({ head: neighbour, base: joined(base, neighbour), live }))).toEqual(["delete"]);
  });

  test("stays on the target that was taken out of it", () => {
    const [both, one] = [["staging", "production"], ["staging"]].map((environments) =>
      workflowYaml({ environments, more: keep }),
    );
    const live = ["staging", "production"].map((environment, index) =>
      liveWorkflow({ id: `live-${index}`, from: both ?? "", target: { ...PRODUCTION, environment } }),
    );
    expect(summary(plan({ head: one ?? "", base: both ?? "", live }))).toEqual([]);
  });

  test("is told as ended where it has ended, and as gone where it is gone", () => {
    const reasons = (live: World["live"]) =>
      plan({ head: neighbour, base: joined(kept, neighbour), ...(live && { live }) }).unchanged.map(
        ({ reason }) => reason,
      );
    expect(reasons([liveWorkflow({ status: "completed", executed: 2 })])).toEqual([
      "It has ended and stays as history.",
    ]);
    expect(reasons([])).toEqual(["It isn't in LaunchDarkly any more."]);
  });

  test("keeps its doubles too", () => {
    const live = [liveWorkflow(), liveWorkflow({ id: "live-2", createdAt: NOW - 2 * HOUR })];
    expect(summary(plan({ head: neighbour, base: joined(kept, neighbour), live }))).toEqual([]);
    expect(summary(plan({ head: joined(kept, neighbour), base: joined(ROLLOUT, neighbour), live }))).toEqual([
      "dedupe",
    ]);
  });

  test("isn't held up by what only claims to be it", () => {
    const description = String(liveWorkflow().description).replace("ld-sync:v1", "ld-sync:v9");
    const live = [liveWorkflow({ description })];
    expect(summary(plan({ head: neighbour, base: joined(kept, neighbour), live }))).toEqual([]);
  });

  test("is managed again when its document comes back", () => {
    expect(summary(plan({ head: kept, live: [liveWorkflow({ executed: 1 })] }))).toEqual([]);
  });
});

test("a document that says so is carried out as one that doesn't", () => {
  const live = [liveWorkflow()];
  expect(summary(plan({ head: kept, base: ROLLOUT, live }))).toEqual([]);
  expect(summary(plan({ head: workflowYaml({ waits: ["3d"], more: keep }), base: kept, live }))).toEqual(["replace"]);
});

test("a template stays too", () => {
  const [template, plain] = [templateYaml({ more: keep }), templateYaml()];
  const templates = [liveTemplate(plain)];
  const removed = plan({ head: neighbour, base: joined(template, neighbour), templates });
  expect(summary(removed)).toEqual([]);
  expect(removed.unchanged).toMatchObject([{ key: "standard", reason: expect.stringMatching(/`onRemoval: keep`/) }]);
  expect(summary(plan({ head: neighbour, base: joined(plain, neighbour), templates }))).toEqual(["delete"]);
});
