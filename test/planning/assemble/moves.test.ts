// A document moves to another flag: what runs on the old one is deleted only where something takes its place on the new one.
import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import { HOUR, joined, liveWorkflow, NOW, planFor, ROLLOUT, summary, type World, workflowYaml } from "../world.ts";

const COLOUR = {
  key: "colour",
  name: "Colour",
  variations: [
    { _id: "a1a1a1a1-0000-4000-8000-000000000001", name: "true", value: true },
    { _id: "a1a1a1a1-0000-4000-8000-000000000002", name: "off", value: false },
  ],
  environments: { production: { on: true, rules: [] }, staging: { on: true, rules: [] } },
};
const onColour = { project: "storefront", flag: "colour", environment: "production" };
const moved = workflowYaml({ flag: "colour" });
const unfit = moved.replace("{ serve: true }", "{ serve: purple }");
const several = (flags: string, more: string[] = [], waits = ["2d", "1w"]) =>
  workflowYaml({ more, waits }).replace("flag: new-checkout", `flags: [${flags}]`);

const planned = (world: World): Plan =>
  planFor({
    base: ROLLOUT,
    live: [liveWorkflow({ executed: 1, createdAt: NOW - 50 * HOUR })],
    flags: [COLOUR],
    ...world,
  });
/** `delete … ← create …`: of each delete, what it depends on. */
const deletes = ({ operations }: Plan): string[] =>
  operations.flatMap(({ kind, id, dependsOn }) => (kind === "delete" ? [[id, ...dependsOn].join(" ← ")] : []));

const OLD = "delete workflow storefront/new-checkout/production new-checkout";
const NEW = "workflow storefront/colour/production new-checkout";

describe("the delete on the old flag depends on what is made on the new one", () => {
  test.each<[string, World, string]>([
    ["a create", { head: moved }, `create ${NEW}`],
    [
      "an adoption",
      {
        head: workflowYaml({ flag: "colour", more: ["adopt: by-hand"] }),
        live: [
          liveWorkflow(),
          { ...liveWorkflow({ from: moved, target: onColour, id: "by-hand", description: null }) },
        ],
      },
      `adopt ${NEW}`,
    ],
    [
      "a replace of what is left there",
      {
        head: workflowYaml({ flag: "colour", waits: ["3d", "1w"] }),
        live: [liveWorkflow(), liveWorkflow({ from: moved, target: onColour, id: "left" })],
      },
      `replace ${NEW}`,
    ],
    [
      "what another key makes, if it is renamed as well",
      { head: workflowYaml({ key: "other", flag: "colour", more: ["formerKeys: [new-checkout]"] }) },
      "create workflow storefront/colour/production other",
    ],
    [
      "what is stopped",
      {
        head: moved,
        configuration: "paused: {reason: over the weekend, targets: [storefront/colour/*]}\n",
      },
      `create ${NEW}`,
    ],
  ])("%s", (_, world, made) => {
    expect(deletes(planned(world))).toEqual([`${OLD} ← ${made}`]);
  });

  test("on each of several", () => {
    const head = several("colour, shape");
    expect(deletes(planned({ head, flags: [COLOUR, { ...COLOUR, key: "shape" }] }))).toEqual([
      `${OLD} ← create ${NEW} ← create workflow storefront/shape/production new-checkout`,
    ]);
  });

  test("not where it is there already", () => {
    const live = [liveWorkflow(), liveWorkflow({ from: moved, target: onColour, id: "there" })];
    const plan = planned({ head: moved, live });
    expect(deletes(plan)).toEqual([OLD]);
  });
});

describe("where nothing could be decided or made on the new flag, what runs on the old one stays", () => {
  test.each<[string, World, string[]]>([
    ["a name isn't known there", { head: unfit }, ["error: unknown-variation"]],
    ["there is nothing to adopt", { head: `${moved}adopt: gone\n` }, ["error: nothing-to-adopt"]],
    ["its list can't be read", { head: moved, unread: ["storefront/colour/production"] }, []],
  ])("%s", (_, world, told) => {
    const plan = planned(world);
    expect(summary(plan)).toEqual(told);
    expect(plan.undecided).toMatchObject([{ target: { flag: "colour" } }, { target: { flag: "new-checkout" } }]);
  });
});

describe("no move, so the delete depends on nothing", () => {
  const staging = "storefront/new-checkout/staging";

  test.each<[string, World]>([
    ["another document's error", { head: workflowYaml({ key: "b", flag: "colour" }).replace("true }", "purple }") }],
    ["an environment goes while another comes", { head: workflowYaml({ environments: ["staging"] }) }],
    [
      "an environment goes while another comes whose list can't be read",
      { head: workflowYaml({ environments: ["staging"] }), unread: [staging] },
    ],
    [
      "a flag goes while another one, where it has been before, is edited",
      {
        base: several("new-checkout, colour"),
        head: several("colour", [], ["3d", "1w"]),
        live: [liveWorkflow(), liveWorkflow({ from: moved, target: onColour, id: "edited", executed: 1 })],
      },
    ],
  ])("%s", (_, world) => {
    expect(deletes(planned(world))).toEqual([OLD]);
  });

  test("another document's stop goes on beside a move that can't be made", () => {
    const removed = workflowYaml({ key: "removed", waits: ["5d"] });
    const plan = planned({
      head: unfit,
      base: joined(ROLLOUT, removed),
      live: [liveWorkflow(), liveWorkflow({ id: "live-2", from: removed })],
    });
    expect(plan.operations.map(({ id }) => id)).toEqual(["delete workflow storefront/new-checkout/production removed"]);
  });
});
