import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { LaunchDarkly } from "../../src/launchdarkly/client.ts";
import type { Plan, WorkflowOperation } from "../../src/model/plan.ts";
import { type Json as Options, type Service, serve, TARGET } from "../launchdarkly/service.ts";
import { DAY, HOUR, joined, liveWorkflow, NOW, ROLLOUT, templateYaml, workflowYaml } from "../planning/world.ts";
import { accountWith, carryOut, plan, planAndApply, writes } from "./world.ts";

/** Its first wait is over in a day; what replaces it waits for nine. */
const base = workflowYaml({ waits: ["1d", "1w"] });
const head = workflowYaml({ waits: ["9d", "1w"] });
const old = liveWorkflow({ from: base, id: "old" });
const neighbour = liveWorkflow({ id: "neighbour", description: "Made by hand." });

function world(options: Options = {}, ...more: Options[]): Promise<Service> {
  return serve({ ...accountWith(), workflows: [old, neighbour, ...more], options });
}

/** Ids that a test knows, with each one's first wait. */
async function live(service: Service): Promise<[string, unknown][]> {
  const listed = await service.client.listWorkflows(TARGET);
  return listed
    .map(({ id, stages }): [string, unknown] => [
      id === "old" || id === "neighbour" ? id : "new",
      stages[0]?.conditions[0]?.waitDuration,
    ])
    .toSorted();
}

/** The client, with something that happens right after its POST. */
function afterPost(client: LaunchDarkly, happens: () => Promise<void>): LaunchDarkly {
  return {
    ...client,
    createWorkflow: async (...given) => {
      const made = await client.createWorkflow(...given);
      await happens();
      return made;
    },
  };
}

describe("a waiting workflow is replaced", () => {
  test("by making the new one first, having looked before each step", async () => {
    const service = await world();
    const applied = await planAndApply(service, { head, base });
    expect(applied.sent).toEqual(["GET workflows old", "POST workflows", "GET workflows old", "DELETE workflows old"]);
    expect(await live(service)).toEqual([
      ["neighbour", 2],
      ["new", 9],
    ]);
    expect(applied.outcomes).toMatchObject([
      { status: "done", wrote: true, message: expect.stringMatching(/^Replaced `old` by `\w+`\.$/) },
    ]);
    expect((await plan(service.client, { head, base: head })).operations).toEqual([]);
  });

  test("of which nothing more is sent once the run was ended, and it was told as unknown", async () => {
    const service = await world();
    const made = await plan(service.client, { head, base });
    const stop = new AbortController();
    let answer: () => void = () => undefined;
    const client = afterPost(service.client, () => {
      stop.abort();
      return new Promise((resolve) => {
        answer = resolve;
      });
    });
    const { outcomes } = await carryOut(service, made, { client, stop: stop.signal, grace: 1 });
    expect(outcomes).toMatchObject([{ status: "unknown", wrote: true }]);
    const sent = (await service.requests()).length;
    answer();
    await sleep(100);
    expect((await service.requests()).length).toBe(sent);
    expect((await service.state()).workflows.length).toBe(3);
  });

  test("and what was done is told where the run is ended while its targets are listed once more", async () => {
    const service = await world();
    const made = await plan(service.client, { head, base });
    const stop = new AbortController();
    const client: LaunchDarkly = {
      ...service.client,
      deleteWorkflow: async (...given) => {
        const result = await service.client.deleteWorkflow(...given);
        client.listWorkflows = () => {
          stop.abort();
          return new Promise(() => undefined);
        };
        return result;
      },
    };
    const { outcomes } = await carryOut(service, made, { client, stop: stop.signal, grace: 1, listsAgain: true });
    expect(outcomes).toMatchObject([{ status: "done", wrote: true }]);
  });

  test("by deleting the old one first, if the configuration says so", async () => {
    const service = await serve({ ...accountWith(), workflows: [old], options: { secondActiveWorkflow: 400 } });
    const applied = await planAndApply(service, { head, base, replaceOrder: "delete-first" });
    expect(applied.sent).toEqual(["GET workflows old", "DELETE workflows old", "POST workflows"]);
    expect(await live(service)).toEqual([["new", 9]]);
    expect(applied.outcomes).toMatchObject([{ status: "done" }]);
  });

  test("but nothing is made in the place of one that somebody else has just deleted", async () => {
    const service = await world();
    const made = await plan(service.client, { head, base, replaceOrder: "delete-first" });
    await service.faults([{ kind: "status", status: 404, method: "DELETE" }]);
    const applied = await carryOut(service, made);
    expect(writes(applied)).toEqual(["DELETE workflows old"]);
    expect(applied.outcomes).toMatchObject([{ status: "pending", wrote: false, hint: "Plan again." }]);
  });

  test("one that went on where an earlier run had stopped is as far as planned", async () => {
    const second = liveWorkflow({ from: base, id: "old", run: 2, skipped: 1 });
    const service = await serve({ ...accountWith(), workflows: [second] });
    const [before, after] = [2, 3].map((run) => base.replace("stages:", `run: ${run}\nstages:`));
    const applied = await planAndApply(service, { head: after ?? "", base: before ?? "" });
    expect(applied.plan.operations).toMatchObject([{ kind: "replace", progress: "running@1" }]);
    expect(applied.outcomes).toMatchObject([{ status: "done" }]);
    expect(await live(service)).toEqual([["new", 1]]);
  });

  test("one that was adopted, though it has no marker", async () => {
    const adopting = (yaml: string) => yaml.replace("stages:", "adopt: old\nstages:");
    const service = await serve({ ...accountWith(), workflows: [{ ...old, description: "By hand." }, neighbour] });
    const applied = await planAndApply(service, { head: adopting(head), base: adopting(base) });
    expect(applied.outcomes).toMatchObject([{ status: "done" }]);
    expect(await live(service)).toEqual([
      ["neighbour", 2],
      ["new", 9],
    ]);
  });
});

describe("a refused create leaves the old workflow running", () => {
  test.each([400, 409])("where LaunchDarkly allows one only (%i), with the way out", async (secondActiveWorkflow) => {
    const service = await world({ secondActiveWorkflow });
    const applied = await planAndApply(service, { head, base });
    expect(writes(applied)).toEqual(["POST workflows"]);
    expect(await live(service)).toEqual([
      ["neighbour", 2],
      ["old", 1],
    ]);
    expect(applied.outcomes).toMatchObject([
      {
        status: "failed",
        wrote: false,
        message: expect.stringContaining("The old workflow goes on."),
        hint: expect.stringContaining("`replaceOrder: delete-first`"),
      },
    ]);
  });

  test("or where it can't be told whether it was made", async () => {
    const service = await world();
    const made = await plan(service.client, { head, base });
    await service.faults([{ kind: "drop-before", method: "POST", times: 9 }]);
    const applied = await carryOut(service, made);
    expect(writes(applied)).toEqual(["POST workflows", "POST workflows"]);
    expect(applied.outcomes).toMatchObject([
      { status: "unknown", message: expect.stringContaining("The old workflow goes on.") },
    ]);
  });

  test("with delete-first it is told that it doesn't", async () => {
    const service = await world();
    const made = await plan(service.client, { head, base, replaceOrder: "delete-first" });
    await service.faults([{ kind: "status", status: 400, method: "POST" }]);
    const applied = await carryOut(service, made);
    expect(await live(service)).toEqual([["neighbour", 2]]);
    expect(applied.outcomes).toMatchObject([
      { status: "failed", wrote: true, message: expect.stringContaining("The old workflow `old` is deleted already") },
    ]);
  });

  test.each(["create-first", "delete-first"] as const)(
    "what is wrong with its template's parts is found before anything is sent (%s)",
    async (replaceOrder) => {
      const using = (value: number, stage = "ten") =>
        [
          "kind: Workflow",
          "key: t",
          "project: storefront",
          "flag: new-checkout",
          "environment: production",
          "name: T",
          "template: standard",
          "parameters:",
          `  - { stage: ${stage}, condition: schedule, path: /waitDuration, value: ${value} }`,
          "",
        ].join("\n");
      const service = await serve(accountWith());
      const before = joined(using(2), templateYaml());
      await planAndApply(service, { head: before });
      const made = await plan(service.client, { head: joined(using(3), templateYaml()), base: before, replaceOrder });
      await service.client.deleteTemplate("standard");
      const applied = await carryOut(service, made);
      expect(writes(applied)).toEqual([]);
      expect(applied.outcomes).toMatchObject([
        {
          status: "failed",
          message: expect.stringContaining(
            "There is no template `standard` in LaunchDarkly. The old workflow goes on.",
          ),
        },
      ]);
    },
  );
});

describe("nothing is thrown back that began since the plan", () => {
  test.each([
    ["create-first", "has begun", "1d"],
    ["delete-first", "has begun", "1d"],
    ["create-first", "has ended", "30d"],
    ["delete-first", "has ended", "30d"],
  ] as const)("before anything was sent: nothing is (%s, the old one %s)", async (replaceOrder, _, later) => {
    const service = await world();
    const made = await plan(service.client, { head, base, replaceOrder });
    await service.pass(later);
    const applied = await carryOut(service, made);
    expect(writes(applied)).toEqual([]);
    expect(applied.outcomes).toMatchObject([
      {
        status: "pending",
        wrote: false,
        message: "Not replaced: it has moved on since the plan was made.",
        hint: "Plan again.",
      },
    ]);
    expect(await live(service)).toEqual([
      ["neighbour", 2],
      ["old", 1],
    ]);
  });

  test("while the new one was made: that one goes again", async () => {
    const service = await world();
    const made = await plan(service.client, { head, base });
    const applied = await carryOut(service, made, { client: afterPost(service.client, () => service.pass("1d")) });
    expect(writes(applied)).toEqual(["POST workflows", expect.stringMatching(/^DELETE workflows (?!old)\w+$/)]);
    expect(applied.outcomes).toMatchObject([
      { status: "pending", wrote: true, message: expect.stringContaining("the successor was deleted again") },
    ]);
    expect(applied.outcomes[0]?.doubled).toBeUndefined();
    expect(await live(service)).toEqual([
      ["neighbour", 2],
      ["old", 1],
    ]);
  });

  test("by its own check, where the new one was only found by its marker: its answer was lost", async () => {
    for (const isOurs of [true, false]) {
      const service = await world();
      const made = await plan(service.client, { head, base });
      await service.faults([{ kind: "drop-after", method: "POST", path: "/workflows" }]);
      let found = "";
      const client: LaunchDarkly = {
        ...service.client,
        createWorkflow: (...given) => service.client.createWorkflow(...given).finally(() => service.pass("1d")),
        getWorkflow: async (target, id) => {
          const workflow = await service.client.getWorkflow(target, id);
          if (id === "old" || workflow === undefined) return workflow;
          found = id;
          return isOurs ? workflow : { ...workflow, description: "Somebody has written over it." };
        },
      };
      const applied = await carryOut(service, made, { client });
      expect(applied.sent.slice(-2)).toEqual(
        isOurs ? [`GET workflows ${found}`, `DELETE workflows ${found}`] : Array(2).fill(`GET workflows ${found}`),
      );
      expect(applied.outcomes).toMatchObject([isOurs ? { status: "pending" } : { status: "failed", doubled: true }]);
    }
  });

  test("even if the old one has run to its end by then", async () => {
    const service = await world();
    const made = await plan(service.client, { head, base });
    const applied = await carryOut(service, made, { client: afterPost(service.client, () => service.pass("8d")) });
    expect(applied.outcomes).toMatchObject([{ status: "pending" }]);
    expect(await live(service)).toEqual([
      ["neighbour", 2],
      ["old", 1],
    ]);
  });

  test("if both have begun, nothing more is deleted, and it is told first", async () => {
    const service = await world();
    const made = await plan(service.client, {
      head: workflowYaml({ waits: ["2d", "1w"] }),
      base,
    });
    const applied = await carryOut(service, made, { client: afterPost(service.client, () => service.pass("2d")) });
    expect(writes(applied)).toEqual(["POST workflows"]);
    expect(applied.outcomes).toMatchObject([
      {
        status: "failed",
        doubled: true,
        wrote: true,
        message: expect.stringContaining("both have begun"),
        hint: expect.stringContaining("Run again"),
      },
    ]);
  });

  test("nor is one that somebody has taken over meanwhile: then there are two, and that is told first", async () => {
    const service = await world();
    const made = await plan(service.client, { head, base });
    let looks = 0;
    const client: LaunchDarkly = {
      ...service.client,
      getWorkflow: async (...given) => {
        const workflow = await service.client.getWorkflow(...given);
        return workflow && ++looks > 1 ? { ...workflow, description: "Mine now." } : workflow;
      },
    };
    const applied = await carryOut(service, made, { client });
    expect(writes(applied)).toEqual(["POST workflows"]);
    expect(applied.outcomes).toMatchObject([{ status: "failed", doubled: true, wrote: true }]);
  });

  test("one that was deleted by hand meanwhile is no obstacle", async () => {
    const service = await world();
    const made = await plan(service.client, { head, base });
    const client = afterPost(service.client, async () => {
      await service.client.deleteWorkflow(TARGET, "old");
    });
    expect((await carryOut(service, made, { client })).outcomes).toMatchObject([
      { status: "done", message: expect.stringContaining("gone already") },
    ]);
    expect(await live(service)).toEqual([
      ["neighbour", 2],
      ["new", 9],
    ]);
  });
});

describe("the delete of the old one", () => {
  const faced = async (faults: Options[]) => {
    const service = await world();
    const made = await plan(service.client, { head, base });
    await service.faults(faults);
    const applied = await carryOut(service, made);
    await service.faults([]);
    return { ...applied, service };
  };
  const onDelete = { method: "DELETE", path: "/workflows/old" };

  test.each<[string, Options]>([
    ["lost before it was carried out", { ...onDelete, kind: "drop-before" }],
    ["lost after it was carried out", { ...onDelete, kind: "drop-after" }],
    ["answered with 500", { ...onDelete, kind: "status", status: 500, times: 3 }],
  ])("%s is sent again", async (_, fault) => {
    const { outcomes, service } = await faced([fault]);
    expect(outcomes).toMatchObject([{ status: "done" }]);
    expect(await live(service)).toEqual([
      ["neighbour", 2],
      ["new", 9],
    ]);
  });

  test("carried out, but with every answer lost, is found to be", async () => {
    const { outcomes } = await faced([{ ...onDelete, kind: "drop-after", times: 9 }]);
    expect(outcomes).toMatchObject([{ status: "done" }]);
  });

  test.each<[string, Options]>([
    ["refused", { ...onDelete, kind: "status", status: 403 }],
    ["failing for ever", { ...onDelete, kind: "status", status: 500, times: 9 }],
    [
      "impossible because the old one can't be looked at",
      { kind: "status", status: 403, method: "GET", path: "/workflows/old", nth: 2, times: 9 },
    ],
  ])("%s leaves a double, which the next run dedupes", async (_, fault) => {
    const { outcomes, service } = await faced([fault]);
    expect(outcomes).toMatchObject([{ status: "failed", doubled: true, wrote: true }]);
    expect(await live(service)).toEqual([
      ["neighbour", 2],
      ["new", 9],
      ["old", 1],
    ]);
    for (const revisions of [
      { head, base: head },
      { head, base },
    ]) {
      const next = await plan(service.client, revisions);
      expect(next.operations.map(({ kind }) => kind)).toEqual(["dedupe"]);
    }
    expect((await planAndApply(service, { head, base: head })).outcomes).toMatchObject([{ status: "done" }]);
    expect(await live(service)).toEqual([
      ["neighbour", 2],
      ["new", 9],
    ]);
  });
});

/** The plan with its only operation changed, as if LaunchDarkly had been since. */
function withOperation(made: Plan, change: (operation: WorkflowOperation) => WorkflowOperation): Plan {
  return {
    ...made,
    operations: made.operations.map((operation) => (operation.object === "workflow" ? change(operation) : operation)),
  };
}

describe("right before each delete it is looked whose the workflow is", () => {
  const removing = {
    head: joined(workflowYaml({ key: "other", flag: "other" })),
    base: joined(base, workflowYaml({ key: "other", flag: "other" })),
  };
  const other = { key: "other", variations: [{ value: true }, { value: false }], environments: { production: {} } };
  const removingWorld = () =>
    serve({
      ...accountWith(other),
      workflows: [
        old,
        neighbour,
        { ...neighbour, _id: "theirs", description: String(old.description).replaceAll("acme/", "other/") },
        { ...neighbour, _id: "copied", description: String(old.description).replace(/ at=\w+/, " at=000000") },
        liveWorkflow({ id: "sibling", key: "other", from: ROLLOUT }),
      ],
    });

  test("a removed document's workflow is deleted", async () => {
    const service = await removingWorld();
    const applied = await planAndApply(service, removing);
    expect(applied.sent).toEqual(["GET workflows old", "DELETE workflows old"]);
    expect(applied.outcomes).toMatchObject([{ status: "done", wrote: true, message: "Deleted `old`." }]);
  });

  test("also when it has gone on since: a reviewed stop stays valid", async () => {
    const service = await removingWorld();
    const made = await plan(service.client, removing);
    await service.pass("1d");
    expect((await carryOut(service, made)).outcomes).toMatchObject([{ status: "done", message: "Deleted `old`." }]);
  });

  test("but not when it has ended: it is the memory that makes a revert harmless", async () => {
    const service = await removingWorld();
    const made = await plan(service.client, removing);
    await service.pass("30d");
    const applied = await carryOut(service, made);
    expect(writes(applied)).toEqual([]);
    expect(applied.outcomes).toMatchObject([
      { status: "done", wrote: false, message: "It has ended meanwhile and stays as history." },
    ]);
  });

  test.each([400, 409])("nor when it ends while the request is under way (%i)", async (deleteEndedStatus) => {
    const service = await serve({ ...accountWith(other), workflows: [old], options: { deleteEndedStatus } });
    const made = await plan(service.client, removing);
    const client: LaunchDarkly = {
      ...service.client,
      deleteWorkflow: async (...given) => {
        await service.pass("30d");
        return service.client.deleteWorkflow(...given);
      },
    };
    expect((await carryOut(service, made, { client })).outcomes).toMatchObject([
      { status: "done", message: "It has ended meanwhile and stays as history." },
    ]);
    expect((await service.state()).workflows).toHaveLength(1);
  });

  test.each<[string, string]>([
    ["made by hand", "neighbour"],
    ["of another owner", "theirs"],
    ["copied from another target", "copied"],
    ["of ours that says something else", "sibling"],
  ])("and never one %s, whatever the plan says", async (_, id) => {
    const service = await removingWorld();
    const made = await plan(service.client, removing);
    const tampered = withOperation(made, (operation) =>
      operation.kind === "delete" ? { ...operation, live: { ...operation.live, id } } : operation,
    );
    const applied = await carryOut(service, tampered);
    expect(writes(applied)).toEqual([]);
    expect(applied.outcomes).toMatchObject([
      {
        status: "pending",
        hint: "Plan again.",
        message: `Not deleted: the workflow \`${id}\` doesn't carry the marker any more that the plan saw.`,
      },
    ]);
  });

  test.each(["theirs", "copied", "sibling"])(
    "nor one that carries a marker, where the plan saw none: %s",
    async (id) => {
      const service = await removingWorld();
      const made = await plan(service.client, removing);
      const tampered = withOperation(made, (operation) => {
        if (operation.kind !== "delete") throw new Error("A delete was expected.");
        const { hash: _, ...adopted } = operation.live;
        return { ...operation, live: { ...adopted, id } };
      });
      const applied = await carryOut(service, tampered);
      expect(writes(applied)).toEqual([]);
      expect(applied.outcomes).toMatchObject([{ status: "pending", hint: "Plan again." }]);
    },
  );

  test("one that is gone is no failure", async () => {
    const service = await removingWorld();
    const made = await plan(service.client, removing);
    await service.client.deleteWorkflow(TARGET, "old");
    expect((await carryOut(service, made)).outcomes).toMatchObject([
      { status: "done", wrote: false, message: "It was gone already." },
    ]);
  });

  test("one whose delete nobody answers is unknown, and counts as written", async () => {
    const service = await removingWorld();
    const made = await plan(service.client, removing);
    await service.faults([{ kind: "drop-before", method: "DELETE", times: 99 }]);
    expect((await carryOut(service, made)).outcomes).toMatchObject([
      { status: "unknown", wrote: true, request: expect.stringContaining("DELETE ") },
    ]);
  });
});

describe("doubles are deduplicated", () => {
  const twins = [
    liveWorkflow({ id: "old", createdAt: NOW - 2 * HOUR }),
    liveWorkflow({ id: "young", createdAt: NOW - HOUR }),
  ];
  const doubled = { head: ROLLOUT, base: ROLLOUT };

  test("by deleting all but one", async () => {
    const service = await serve({ ...accountWith(), workflows: twins });
    const applied = await planAndApply(service, doubled);
    expect(writes(applied)).toEqual(["DELETE workflows young"]);
    expect(applied.outcomes).toMatchObject([
      { status: "done", liveId: "old", wrote: true, message: "Kept `old`; deleted `young`." },
    ]);
    expect((await plan(service.client, doubled)).operations).toEqual([]);
  });

  test("not if the one to keep is gone", async () => {
    const service = await serve({ ...accountWith(), workflows: twins });
    const made = await plan(service.client, doubled);
    await service.client.deleteWorkflow(TARGET, "old");
    const applied = await carryOut(service, made);
    expect(writes(applied)).toEqual([]);
    expect(applied.outcomes).toMatchObject([{ status: "pending", wrote: false }]);
  });

  test("never by deleting one that has ended since", async () => {
    const service = await serve({
      ...accountWith(),
      workflows: [twins[0], { ...twins[1], _creationDate: NOW - DAY }].filter((one) => one !== undefined),
    });
    const made = await plan(service.client, doubled);
    await service.pass("60d");
    const applied = await carryOut(service, made);
    expect(writes(applied)).toEqual([]);
    expect((await service.state()).workflows).toHaveLength(2);
  });

  test("not one that somebody has taken over since: they stay doubled, and that is told", async () => {
    const service = await serve({ ...accountWith(), workflows: twins });
    const made = await plan(service.client, doubled);
    const client: LaunchDarkly = {
      ...service.client,
      getWorkflow: async (target, id) => {
        const workflow = await service.client.getWorkflow(target, id);
        return workflow && id === "young" ? { ...workflow, description: "Mine now." } : workflow;
      },
    };
    const applied = await carryOut(service, made, { client });
    expect(writes(applied)).toEqual([]);
    expect(applied.outcomes).toMatchObject([{ status: "failed", doubled: true, wrote: false }]);
  });

  test("a delete that fails leaves them doubled, and says so", async () => {
    const service = await serve({ ...accountWith(), workflows: twins });
    const made = await plan(service.client, doubled);
    await service.faults([{ kind: "status", status: 403, method: "DELETE" }]);
    expect((await carryOut(service, made)).outcomes).toMatchObject([{ status: "failed", doubled: true, wrote: false }]);
  });
});
