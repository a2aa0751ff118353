// A live workflow that carries a document's marker and is another one: told where nothing is done with it, and a stop before it goes.
import { describe, expect, test } from "vitest";
import { driftOf } from "../../../src/pipeline/drift.ts";
import {
  type Json,
  joined,
  type LiveParts,
  liveWorkflow,
  planFor,
  ROLLOUT,
  summary,
  type World,
  workflowYaml,
} from "../world.ts";

const edited = workflowYaml({ waits: ["3d", "1w"] });
const other = workflowYaml({ key: "other", environments: ["staging"] });
const [first, second] = liveWorkflow().stages as [Json, Json];

/** The marker of ROLLOUT in the description of one that isn't made from it. */
const copied = (different: Json, parts: LiveParts = {}) => ({ ...liveWorkflow(parts), ...different });
const found = (world: World) =>
  planFor(world)
    .diagnostics.filter(({ code }) => code === "workflow-changed")
    .map(({ message }) => message);

describe.each<[string, Json, string]>([
  ["that is called otherwise", { name: "Another" }, "it is called `Another`"],
  ["that has fewer stages", { stages: [first] }, "it has 1 stage where 2 stages were expected"],
  [
    "that does something else",
    { stages: [{ ...first, action: { instructions: [{ kind: "turnFlagOff" }] } }, second] },
    "in the stage `stage 1`, it has",
  ],
])("one %s", (_, different, words) => {
  const live = [copied(different)];

  test("is told, and is drift, where nothing is to be done with it", () => {
    const world = { head: ROLLOUT, base: ROLLOUT, live, scope: "all" } as const;
    expect(found(world)).toEqual([expect.stringContaining(`carries the marker of this document, but ${words}`)]);
    expect(driftOf(planFor(world)).exitCode).toBe(2);
  });

  test("is neither deleted nor replaced until somebody lets it through", () => {
    expect(summary(planFor({ base: joined(ROLLOUT, other), head: other, live }))).toEqual([
      "blocked by workflow-changed: delete",
    ]);
    expect(summary(planFor({ head: edited, base: ROLLOUT, live }))).toEqual(["blocked by workflow-changed: replace"]);
    expect(planFor({ head: edited, base: ROLLOUT, live }).guards).toMatchObject([
      { overridable: true, message: expect.stringContaining(words) },
    ]);
  });
});

test("one that is as its document says is no other, however far it is and whatever of it wasn't sent", () => {
  for (const parts of [{}, { executed: 1 }, { skipped: 1 }]) {
    const live = [liveWorkflow(parts)];
    expect(found({ head: ROLLOUT, base: ROLLOUT, live, scope: "all" })).toEqual([]);
    expect(summary(planFor({ base: joined(ROLLOUT, other), head: other, live }))).toEqual(["delete"]);
  }
});

test("of one whose document isn't known any more, and of one that has ended, nothing is said", () => {
  const unknown = copied({ name: "Another" }, { from: edited });
  expect(found({ head: ROLLOUT, base: ROLLOUT, live: [unknown], scope: "all" })).toEqual([]);
  const ended = copied({ name: "Another" }, { executed: 2, status: "completed" });
  expect(found({ head: ROLLOUT, base: ROLLOUT, live: [ended], scope: "all" })).toEqual([]);
});
