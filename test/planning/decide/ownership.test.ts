import { describe, expect, test } from "vitest";
import {
  joined,
  type LiveParts,
  liveWorkflow,
  ON,
  onlyOperation,
  PRODUCTION,
  planFor,
  ROLLOUT,
  summary,
  workflowYaml,
} from "../world.ts";

const staging = { ...PRODUCTION, environment: "staging" };
const onStaging = (parts: LiveParts = {}) =>
  liveWorkflow({ from: workflowYaml({ environments: ["staging"] }), target: staging, ...parts });
const markerText = String(liveWorkflow().description);

describe("whose a workflow is", () => {
  test("a former owner's is ours", () => {
    const live = [liveWorkflow({ owner: "acme/shop" })];
    const owners = { formerOwners: ["acme/shop"] };
    expect(summary(planFor({ head: ROLLOUT, base: ROLLOUT, live, owners }))).toEqual([]);
    expect(summary(planFor({ head: workflowYaml({ waits: ["3d"] }), base: ROLLOUT, live, owners }))).toEqual([
      "replace",
    ]);
  });

  test("another owner's with our key and content blocks, and the way out is named", () => {
    const plan = planFor({ head: ROLLOUT, live: [liveWorkflow({ owner: "acme/shop" })] });
    expect(summary(plan)).toEqual(["blocked by foreign: create"]);
    expect(plan.guards[0]?.hint).toContain("formerOwners: [acme/shop]");
    expect(plan.unmanaged).toBe(1);
  });

  test("another owner's is all that stops where it isn't known whether ours was made: it says what became of it", () => {
    const unknown = ["workflow storefront/new-checkout/production new-checkout"];
    const live = [liveWorkflow({ owner: "acme/shop" })];
    expect(summary(planFor({ head: ROLLOUT, base: ROLLOUT, unknown, live }))).toEqual(["blocked by foreign: create"]);
  });

  test("after a rename of the repository an edit doesn't start what runs under the old name", () => {
    const live = [liveWorkflow({ owner: "acme/shop", executed: 1 })];
    expect(summary(planFor({ head: workflowYaml({ waits: ["3d"] }), base: ROLLOUT, live }))).toEqual([
      "blocked by foreign: create",
    ]);
    expect(summary(planFor({ head: ROLLOUT, base: ROLLOUT, live }))).toEqual(["blocked by foreign: create"]);
  });

  test.each([
    ["our key but other content", workflowYaml({ waits: ["9d"] })],
    ["our content but another key", workflowYaml({ key: "other" })],
  ])("another owner's with %s is a neighbour, and counted", (_, head) => {
    const plan = planFor({ head, live: [liveWorkflow({ owner: "other/one" })] });
    expect(summary(plan)).toEqual(["create"]);
    expect(plan.unmanaged).toBe(1);
  });

  test("a removed document doesn't delete another owner's", () => {
    const other = workflowYaml({ key: "other", flag: "other" });
    const live = [liveWorkflow({ owner: "acme/shop", from: workflowYaml({ waits: ["9d"] }) })];
    expect(planFor({ head: other, base: joined(other, ROLLOUT), live }).operations.map(({ key }) => key)).toEqual([]);
  });

  test("but where it is the same workflow, the plan says that it goes on", () => {
    const other = workflowYaml({ key: "other", flag: "other" });
    const shop = (parts: LiveParts = {}) => [liveWorkflow({ owner: "acme/shop", executed: 1, ...parts })];
    const told = (live: ReturnType<typeof shop>, base = ROLLOUT) =>
      planFor({ head: other, base: joined(other, base), live }).diagnostics.filter(({ code }) => code === "foreign");
    const said = {
      severity: "warning",
      message: expect.stringMatching(
        /`new-checkout` is on storefront\/new-checkout\/production, owned by acme\/shop: .*goes on/,
      ),
      hint: expect.stringContaining("add `acme/shop` to `formerOwners`"),
    };
    expect(told(shop())).toMatchObject([said]);
    expect(told(shop(), workflowYaml({ name: "Renamed" }))).toMatchObject([said]);
    for (const parts of [
      { from: workflowYaml({ waits: ["9d"] }) },
      { from: workflowYaml({ key: "third" }) },
      { executed: 2, status: "completed" },
    ])
      expect(told(shop(parts))).toEqual([]);
    expect(told(shop(), workflowYaml({ more: ["onRemoval: keep"] }))).toEqual([]);
    expect(told([liveWorkflow({ executed: 1 })])).toEqual([]);
  });

  test("a copy made by hand on another flag or environment isn't ours", () => {
    const document = workflowYaml({ environments: ["staging"] });
    const plan = planFor({ base: document, live: [onStaging({ description: markerText })] });
    expect(summary(plan)).toEqual([]);
    expect(plan.unmanaged).toBe(1);
  });

  test("nor does a document that adopts it by id make it so: only what has no marker is adopted", () => {
    const adopting = workflowYaml({ environments: ["staging"], more: ["adopt: copied"] });
    const live = [onStaging({ id: "copied", description: markerText })];
    const plan = planFor({ base: adopting, live });
    expect(summary(plan)).toEqual([]);
    expect(plan.unmanaged).toBe(1);
  });

  test("of two that were made by hand, only the one that is adopted is ours", () => {
    const adopting = workflowYaml({ more: ["adopt: live-1"] });
    const live = ["live-1", "live-2"].map((id) => liveWorkflow({ id, description: null }));
    const plan = planFor({ base: adopting, live });
    expect(onlyOperation(plan)).toMatchObject({ kind: "delete", live: { id: "live-1" } });
    expect(plan.unmanaged).toBe(1);
  });

  test("one that an unchanged document has adopted is that document's for everybody else, too", () => {
    const adopting = workflowYaml({ key: "taken", more: ["adopt: live-1"] });
    const live = ["live-1", "live-2"].map((id) => liveWorkflow({ id, description: null }));
    const plan = planFor({ head: joined(adopting, ROLLOUT), base: adopting, live, scope: "changed" });
    expect(summary(plan)).toEqual(["create"]);
    expect(plan.unmanaged).toBe(1);
    const found = plan.diagnostics.filter(({ code }) => code === "overlapping-workflows");
    const whose = found.map(({ message }) => message).join("\n");
    expect(whose).toContain("(document `taken`)");
    expect(whose).toContain("(made by hand)");
  });

  test("but not one that carries a copied marker: it can't be adopted", () => {
    const adopting = workflowYaml({ key: "taken", environments: ["staging"], more: ["adopt: copied"] });
    const head = joined(adopting, workflowYaml({ environments: ["staging"] }));
    const live = [onStaging({ id: "copied", description: markerText })];
    expect(planFor({ head, base: adopting, live, scope: "changed" }).unmanaged).toBe(1);
  });

  test("a workflow with a template's marker isn't ours", () => {
    const description = "[ld-sync:v1 owner=acme/storefront template=new-checkout hash=1f0c9a7be241]";
    const plan = planFor({ base: ROLLOUT, live: [liveWorkflow({ description })] });
    expect(summary(plan)).toEqual([]);
    expect(plan.unmanaged).toBe(1);
  });

  test("what was made by hand is counted, whatever it is called", () => {
    const plan = planFor({
      head: ROLLOUT,
      live: [liveWorkflow({ description: null }), liveWorkflow({ id: "live-2", description: "Mine" })],
    });
    expect(summary(plan)).toEqual(["create"]);
    expect(plan.unmanaged).toBe(2);
  });
});

describe("a marker that can't be trusted blocks whatever would be done", () => {
  const twice = `${markerText}\n${markerText.split("\n").at(-1)}`;
  const newer = markerText.replace("ld-sync:v1", "ld-sync:v2");
  test.each([
    ["two markers", twice],
    ["an unknown version", newer],
    ["a run that no document can ask for", markerText.replace("run=1", "run=4294967296")],
    ["more stages left out than a document can have", markerText.replace("from=0", "from=200000000")],
  ])("%s", (_, description) => {
    const live = [liveWorkflow({ description })];
    expect(summary(planFor({ head: ROLLOUT, live }))).toEqual(["blocked by unclear-marker: create"]);
    expect(summary(planFor({ head: ROLLOUT, base: ROLLOUT, live }))).toEqual(["blocked by unclear-marker: create"]);
    const other = workflowYaml({ key: "other", flag: "other" });
    expect(summary(planFor({ base: joined(ROLLOUT, other), head: other, live }))).toEqual([
      "blocked by unclear-marker: delete",
    ]);
  });

  test("beside ours it stops an edit; where nothing is done, it is told", () => {
    const huge = markerText.replace("run=1", "run=10001");
    const live = [liveWorkflow(), liveWorkflow({ id: "live-2", description: huge })];
    const edited = workflowYaml({ waits: ["3d", "1w"] });
    expect(summary(planFor({ head: edited, base: ROLLOUT, live }))).toEqual(["blocked by unclear-marker: replace"]);
    const plan = planFor({ head: ROLLOUT, base: ROLLOUT, live });
    expect(summary(plan)).toEqual([]);
    expect(plan.diagnostics).toMatchObject([
      { severity: "warning", code: "unclear-marker", message: expect.stringMatching(/`live-2`.*`run=10001`.*10,000/) },
    ]);
  });

  test("an ended one says nothing where the run that is wanted is there, since nobody would have looked for it", () => {
    const edited = workflowYaml({ waits: ["3d", "1w"] });
    const strangers = [
      liveWorkflow({ description: newer, status: "completed", executed: 2, id: "live-2" }),
      liveWorkflow({ owner: "other/one", from: edited, status: "completed", executed: 2, id: "live-3" }),
    ];
    for (const stranger of strangers) {
      expect(summary(planFor({ head: edited, base: ROLLOUT, live: [liveWorkflow(), stranger] }))).toEqual(["replace"]);
      const raised = workflowYaml({ waits: ["3d", "1w"], more: ["run: 2"] });
      const found = summary(planFor({ head: raised, base: ROLLOUT, live: [liveWorkflow(), stranger] }));
      expect(found).toEqual([expect.stringMatching(/^blocked by (unclear-marker|foreign): replace$/)]);
    }
  });

  test("an ended one counts where ours has ended, or isn't there: then it was looked for", () => {
    const edited = workflowYaml({ waits: ["3d", "1w"] });
    const ended = { status: "completed", executed: 2 };
    const stranger = liveWorkflow({ owner: "other/one", from: edited, id: "live-2", ...ended });
    expect(summary(planFor({ head: edited, base: ROLLOUT, live: [stranger] }))).toEqual(["blocked by foreign: create"]);
    expect(summary(planFor({ head: edited, base: ROLLOUT, live: [liveWorkflow(ended), stranger] }))).toEqual([
      "blocked by foreign, run-once: replace",
    ]);
  });

  test("an ended one of a removed document stays, and stops nothing", () => {
    const live = [liveWorkflow({ description: newer, status: "completed", executed: 2 })];
    const other = workflowYaml({ key: "other", flag: "other" });
    expect(summary(planFor({ base: joined(ROLLOUT, other), head: other, live }))).toEqual([]);
  });

  test("another owner's is a neighbour, and counted", () => {
    const live = [liveWorkflow({ owner: "other/one", description: newer.replaceAll("acme/", "other/") })];
    const plan = planFor({ head: ROLLOUT, live });
    expect(summary(plan)).toEqual(["create"]);
    expect(plan.unmanaged).toBe(1);
  });

  test("another document's stops that one alone", () => {
    const other = workflowYaml({ key: "other" });
    const live = [liveWorkflow({ description: newer })];
    const { operations } = planFor({ head: joined(ROLLOUT, other), live });
    expect(operations.map(({ key, blockedBy }) => [key, blockedBy])).toEqual([
      ["new-checkout", ["unclear-marker"]],
      ["other", []],
    ]);
  });
});

describe("adopting", () => {
  const adopting = workflowYaml({ more: ["adopt: live-1"] });
  const byHand = liveWorkflow({ description: "Made in the UI.", executed: 1 });

  test("takes over what was made by hand, and sends nothing", () => {
    const operation = onlyOperation(planFor({ head: adopting, live: [byHand] }));
    expect(operation).toMatchObject({ kind: "adopt", live: { id: "live-1" } });
    expect(operation).not.toHaveProperty("body");
  });

  const waitingByHand = liveWorkflow({ description: null });
  test.each<[string, LiveParts, string]>([
    ["waits", {}, "It is waiting for its first stage."],
    ["has begun", { executed: 1 }, "It is running: `stage 1` has run, `stage 2` is left."],
    ["has ended", { executed: 2 }, "It has ended: all of it has run."],
    ["has failed", { executed: 1, status: "failed" }, "It has ended: `stage 1` has run, `stage 2` did not."],
  ])("says how far it is itself, whatever the document would do: one that %s", (_, parts, words) => {
    const live = [liveWorkflow({ description: null, ...parts })];
    const found = (waitingByHand.stages as { name: string }[]).map(({ name }) => name);
    const expected = words.replace("stage 1", found[0] ?? "").replace("stage 2", found[1] ?? "");
    expect(onlyOperation(planFor({ head: adopting, live })).notes).toContain(expected);
  });

  test("is shown with names for the ids that its document has", () => {
    const head = `${adopting.split("stages:")[0]}stages:
  - action:
      instructions: [{ kind: updateFallthroughVariationOrRollout, variationId: ${ON} }]
`;
    expect(onlyOperation(planFor({ head, live: [byHand] }))).toMatchObject({ kind: "adopt", names: { [ON]: "on" } });
  });

  test("is over once base says it", () => {
    expect(summary(planFor({ head: adopting, base: adopting, live: [byHand] }))).toEqual([]);
  });

  test("a document that had a workflow which is gone can take over another one", () => {
    expect(summary(planFor({ head: adopting, base: ROLLOUT, live: [byHand] }))).toEqual(["adopt"]);
  });

  test("one that has gone on to a new run needs nothing more, though the old one stays as history", () => {
    const head = workflowYaml({ more: ["adopt: live-1", "run: 2"] });
    const live = [
      liveWorkflow({ description: null, executed: 2, status: "completed" }),
      liveWorkflow({ id: "live-2", from: head, executed: 1 }),
    ];
    expect(summary(planFor({ head, base: head, live }))).toEqual([]);
    expect(summary(planFor({ head, live }))).toEqual([]);
  });

  test.each([
    [
      "what isn't there",
      [],
      "nothing-to-adopt",
      "There is no workflow live-1 to adopt on storefront/new-checkout/production.",
    ],
    [
      "what another owner made",
      [liveWorkflow({ owner: "other/one" })],
      "adopt-marked",
      "it carries the marker of other/one",
    ],
    [
      "what another document made",
      [liveWorkflow({ key: "other" })],
      "adopt-marked",
      "it carries the marker of the document `other`",
    ],
    [
      "a copy with a marker",
      [liveWorkflow({ description: markerText.replace(/at=\w+/, "at=000000") })],
      "adopt-marked",
      "it carries a copied or foreign marker",
    ],
  ])("refuses %s", (_, live, code, message) => {
    const plan = planFor({ head: adopting, live });
    expect(summary(plan)).toEqual([`error: ${code}`]);
    expect(plan.diagnostics[0]?.message).toContain(message);
    expect(plan.diagnostics[0]?.pointer).toBe("/adopt");
  });

  test("refuses a second workflow beside the document's own, so that none is deleted as a double", () => {
    const live = [byHand, liveWorkflow({ id: "live-2" })];
    expect(summary(planFor({ head: adopting, base: ROLLOUT, live }))).toEqual(["error: adopt-beside"]);
  });

  test("can't be tidied away while nothing else says whose the workflow is", () => {
    expect(summary(planFor({ head: ROLLOUT, base: adopting, live: [byHand] }))).toEqual(["error: adopt-needed"]);
    const ended = liveWorkflow({ description: null, executed: 2, status: "completed" });
    expect(summary(planFor({ head: ROLLOUT, base: adopting, live: [ended] }))).toEqual([]);
  });

  test("moves to another document without a delete", () => {
    const moved = workflowYaml({ key: "renamed", more: ["adopt: live-1"] });
    expect(summary(planFor({ head: moved, base: adopting, live: [byHand] }))).toEqual(["adopt"]);
  });

  test("stays with a document that is renamed", () => {
    const renamed = workflowYaml({
      key: "renamed",
      waits: ["9d"],
      more: ["formerKeys: [new-checkout]", "adopt: live-1"],
    });
    const waiting = liveWorkflow({ description: null });
    expect(summary(planFor({ head: renamed, base: adopting, live: [waiting] }))).toEqual(["replace"]);
  });

  test("goes with its document, whatever else is on the target", () => {
    const neighbour = workflowYaml({ key: "neighbour", waits: ["9d"] });
    const live = [byHand, liveWorkflow({ id: "live-2", from: neighbour })];
    const plan = planFor({ head: neighbour, base: joined(adopting, neighbour), live });
    expect(onlyOperation(plan)).toMatchObject({ kind: "delete", live: { id: "live-1" } });
  });

  test("in a base that today's schema refuses still says whose it is", () => {
    const refused = workflowYaml({ more: ["adopt: live-1", "colour: blue"] });
    const other = workflowYaml({ key: "other", flag: "other" });
    const plan = planFor({ base: joined(other, refused), head: other, live: [byHand], flags: [] });
    expect(summary(plan)).toContain("delete");
    expect(plan.operations.find(({ kind }) => kind === "delete")).toMatchObject({ live: { id: "live-1" } });
  });
});

test("another owner's twin doesn't keep us from stopping our own", () => {
  const other = workflowYaml({ key: "other", flag: "other" });
  const live = [liveWorkflow(), liveWorkflow({ id: "theirs", owner: "acme/shop" })];
  const plan = planFor({ head: other, base: joined(other, ROLLOUT), live });
  expect(onlyOperation(plan)).toMatchObject({ kind: "delete", blockedBy: [], live: { id: "live-1" } });
});
