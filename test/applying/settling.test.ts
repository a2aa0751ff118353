import { describe, expect, test } from "vitest";
import { type Service, serve, TARGET } from "../launchdarkly/service.ts";
import { liveWorkflow, ROLLOUT, workflowYaml } from "../planning/world.ts";
import { accountWith, carryOut, plan, writes } from "./world.ts";

/** Another run creates the same workflow in the same moment. */
async function twice(options: { listsAgain?: boolean } = {}) {
  const service = await serve(accountWith());
  const made = await plan(service.client, { head: ROLLOUT });
  const client = {
    ...service.client,
    createWorkflow: async (...given: Parameters<typeof service.client.createWorkflow>) => {
      await service.client.createWorkflow(...given);
      return service.client.createWorkflow(...given);
    },
  };
  const { outcomes, sent } = await carryOut(service, made, { client, ...options });
  return { outcomes, sent, live: (await service.state()).workflows };
}

test("a double of what was just written is deleted before the run ends: the one that came first stays, and whose went says so", async () => {
  const { outcomes, sent, live } = await twice({ listsAgain: true });
  expect(outcomes.map(({ kind, status }) => [kind, status])).toEqual([
    ["create", "pending"],
    ["dedupe", "done"],
  ]);
  expect(outcomes[0]).toMatchObject({ liveId: live[0]?._id, wrote: true });
  expect(outcomes[0]?.message).toContain("given up again");
  expect(live).toHaveLength(1);
  // The one that stays is looked at too, before the other one goes.
  expect(sent.slice(2).map((request) => request.replace(/ \w{24}$/, ""))).toEqual([
    "GET workflows",
    "GET workflows",
    "GET workflows",
    "DELETE workflows",
  ]);
});

test("where lists lag, it is looked for until what this run has made is listed: so of two runs, one sees both", async () => {
  const service = await serve({ ...accountWith(), options: { listVisibleAfterMs: 60_000 } });
  const made = await plan(service.client, { head: ROLLOUT });
  const lists: number[] = [];
  const client: typeof service.client = {
    ...service.client,
    createWorkflow: async (...given) => {
      await service.client.createWorkflow(...given);
      await service.pass("30s");
      return service.client.createWorkflow(...given);
    },
    listWorkflows: async (...given) => {
      const listed = await service.client.listWorkflows(...given);
      lists.push(listed.length);
      // After 31 seconds the other run's is listed, after 62 this one's, too.
      await service.pass("31s");
      return listed;
    },
  };
  const patience = { lookFor: 10_000, lookEvery: 1 };
  const { outcomes } = await carryOut(service, made, { client, listsAgain: true, patience });
  expect(lists).toEqual([0, 1, 2]);
  expect(outcomes.map(({ kind, status }) => [kind, status])).toEqual([
    ["create", "pending"],
    ["dedupe", "done"],
  ]);
  expect((await service.state()).workflows).toHaveLength(1);
});

test("whose went says so, too, where the other run was the first to delete it", async () => {
  const service = await serve(accountWith());
  const made = await plan(service.client, { head: ROLLOUT });
  const client: typeof service.client = {
    ...service.client,
    createWorkflow: async (...given) => {
      await service.client.createWorkflow(...given);
      return service.client.createWorkflow(...given);
    },
    deleteWorkflow: async (...given) => {
      await service.client.deleteWorkflow(...given);
      return "missing";
    },
  };
  const { outcomes } = await carryOut(service, made, { client, listsAgain: true });
  expect(outcomes[0]).toMatchObject({ kind: "create", status: "pending" });
  expect(outcomes[0]?.message).toContain("given up again");
  expect((await service.state()).workflows).toHaveLength(1);
});

test("what has run at once is not looked for: lists may hide what has ended", async () => {
  const service = await serve({ ...accountWith(), options: { unfilteredListShowsEnded: false } });
  const atOnce = workflowYaml({ waits: ["2d"] })
    .replace(/^ +- wait: .*\n/gm, "")
    .replace(/^ +conditions:.*\n/gm, "");
  const made = await plan(service.client, { head: atOnce });
  const { outcomes, sent } = await carryOut(service, made, { listsAgain: true });
  expect(outcomes.map(({ kind, status }) => [kind, status])).toEqual([["create", "done"]]);
  expect(sent.filter((request) => request === "GET workflows")).toHaveLength(1);
});

test("and not for longer than what may have been made is looked for; what is listed by then is deduplicated", async () => {
  const service = await serve(accountWith());
  const made = await plan(service.client, { head: ROLLOUT });
  let own: string | undefined;
  const client: typeof service.client = {
    ...service.client,
    createWorkflow: async (...given) => {
      for (const _ of ["one", "two"]) await service.client.createWorkflow(...given);
      const answer = await service.client.createWorkflow(...given);
      own = answer.workflow?.id;
      return answer;
    },
    listWorkflows: async (...given) => (await service.client.listWorkflows(...given)).filter(({ id }) => id !== own),
  };
  const { outcomes, sent } = await carryOut(service, made, { client, listsAgain: true });
  expect(sent.filter((request) => request === "GET workflows").length).toBeGreaterThan(1);
  expect(outcomes.map(({ kind, status }) => [kind, status])).toEqual([
    ["create", "done"],
    ["dedupe", "done"],
  ]);
  expect((await service.state()).workflows).toHaveLength(2);
});

test("nothing is listed where that isn't asked for", async () => {
  const { outcomes, live } = await twice();
  expect([outcomes.length, live.length]).toEqual([1, 2]);
});

test("a list that fails leaves the double to the next plan", async () => {
  const service = await serve(accountWith());
  const made = await plan(service.client, { head: ROLLOUT });
  await service.faults([{ kind: "status", status: 403, method: "GET", path: "/workflows" }]);
  const { outcomes } = await carryOut(service, made, { listsAgain: true });
  expect(outcomes.map(({ status }) => status)).toEqual(["done"]);
});

test("nothing is listed for what was not written", async () => {
  const service = await serve(accountWith());
  const made = await plan(service.client, { head: ROLLOUT });
  await service.faults([{ kind: "status", status: 400, method: "POST", path: "/workflows" }]);
  const { outcomes, sent } = await carryOut(service, made, { listsAgain: true });
  expect(outcomes).toMatchObject([{ status: "failed", wrote: false }]);
  expect(sent).toEqual(["POST workflows"]);
});

test("what a refused delete has left doubled is left to the next plan", async () => {
  const edited = workflowYaml({ waits: ["9d"] });
  const service = await serve({ ...accountWith(), workflows: [liveWorkflow()] });
  const made = await plan(service.client, { head: edited, base: ROLLOUT });
  await service.faults([{ kind: "status", status: 403, method: "DELETE", path: "/workflows" }]);
  const applied = await carryOut(service, made, { listsAgain: true });
  expect(applied.outcomes).toMatchObject([{ kind: "replace", status: "failed", doubled: true }]);
  expect(writes(applied)).toEqual(["POST workflows", "DELETE workflows live-1"]);
});

test("nothing of another key or by hand is touched", async () => {
  const other = ROLLOUT.replace("key: new-checkout", "key: other");
  const service = await serve(accountWith());
  await carryOut(service, await plan(service.client, { head: other }));
  const { outcomes } = await carryOut(service, await plan(service.client, { head: ROLLOUT }), { listsAgain: true });
  expect(outcomes.map(({ kind }) => kind)).toEqual(["create"]);
  expect((await service.state()).workflows).toHaveLength(2);
});

describe("two runs at once with different contents", () => {
  const other = workflowYaml({ waits: ["9d", "1w"] });
  const descriptions = async (service: Service) =>
    (await service.state()).workflows.map(({ description }) => String(description));

  /** The other run creates its workflow before or after this one has. */
  async function meanwhile(when: "before" | "after", head = ROLLOUT, theirs = other) {
    const service = await serve(accountWith());
    const [made, another] = await Promise.all([head, theirs].map((yaml) => plan(service.client, { head: yaml })));
    const [operation] = another?.operations ?? [];
    if (made === undefined || operation === undefined || !("body" in operation)) throw new Error("Nothing is planned.");
    const { body } = operation;
    const theyCreate = () => service.client.createWorkflow(TARGET, body);
    const create: typeof service.client.createWorkflow = async (...given) => {
      if (when === "before") await theyCreate();
      await service.pass("1s");
      const answer = await service.client.createWorkflow(...given);
      await service.pass("1s");
      if (when === "after") await theyCreate();
      return answer;
    };
    return { service, made, client: { ...service.client, createWorkflow: create }, body };
  }

  test("the one that came first is given up by the run that made it, which leaves its operation undone", async () => {
    const { service, made, client, body } = await meanwhile("after");
    const { outcomes } = await carryOut(service, made, { client, listsAgain: true });
    expect(outcomes).toMatchObject([
      { kind: "create", status: "pending", wrote: true },
      { kind: "dedupe", status: "done", wrote: true },
    ]);
    expect(await descriptions(service)).toEqual([body.description]);
    expect(outcomes[0]?.message).toContain("another run has made");
  });

  test("the other run's stays where that run doesn't give it up: nobody has seen that it would go", async () => {
    const { service, made, client, body } = await meanwhile("before");
    const { outcomes, sent } = await carryOut(service, made, { client, listsAgain: true });
    expect(outcomes).toMatchObject([
      { kind: "create", status: "done" },
      { kind: "dedupe", status: "pending", doubled: true, wrote: false },
    ]);
    expect(sent.filter((request) => request.startsWith("DELETE"))).toEqual([]);
    expect(await descriptions(service)).toContain(body.description);
  });

  test("the other run is waited for, which gives its own up by the same rule", async () => {
    const { service, made, client, body } = await meanwhile("before");
    let lists = 0;
    const list: typeof client.listWorkflows = async (...given) => {
      const found = await client.listWorkflows(...given);
      lists++;
      const theirs = found.find(({ description }) => description === body.description);
      if (theirs !== undefined) await service.client.deleteWorkflow(TARGET, theirs.id);
      return found;
    };
    const { outcomes } = await carryOut(service, made, {
      client: { ...client, listWorkflows: list },
      listsAgain: true,
    });
    expect(outcomes).toMatchObject([{ kind: "create", status: "done" }]);
    expect(lists).toBe(2);
    expect(await descriptions(service)).toHaveLength(1);
  });

  test("an earlier run of the same content goes at once, whoever made it", async () => {
    const second = workflowYaml({ more: ["run: 2"] });
    for (const when of ["before", "after"] as const) {
      const { service, made, client } = await meanwhile(when, second, ROLLOUT);
      const { outcomes } = await carryOut(service, made, { client, listsAgain: true });
      expect(outcomes).toMatchObject([
        { kind: "create", status: "done" },
        { kind: "dedupe", status: "done" },
      ]);
      const left = await descriptions(service);
      expect(left.map((text) => / run=(\d+) /.exec(text)?.[1])).toEqual(["2"]);
    }
  });

  test("a stranger with the same marker isn't taken for the same", async () => {
    const { service, made, client, body } = await meanwhile("before", ROLLOUT, ROLLOUT);
    const pasted = { ...body, name: "Somebody's" };
    const create: typeof client.createWorkflow = async (...given) => {
      const answer = await service.client.createWorkflow(...given);
      await service.pass("1s");
      await service.client.createWorkflow(TARGET, pasted);
      return answer;
    };
    const { outcomes, sent } = await carryOut(service, made, {
      client: { ...client, createWorkflow: create },
      listsAgain: true,
    });
    expect(outcomes).toMatchObject([{ status: "done" }, { kind: "dedupe", status: "pending", doubled: true }]);
    expect(sent.filter((request) => request.startsWith("DELETE"))).toEqual([]);
  });

  test("what has gone on since it was listed is left: another run may keep it by now", async () => {
    const { service, made, client } = await meanwhile("after");
    const list: typeof client.listWorkflows = async (...given) => {
      const found = await client.listWorkflows(...given);
      await service.pass("2d");
      return found;
    };
    const { outcomes } = await carryOut(service, made, {
      client: { ...client, listWorkflows: list },
      listsAgain: true,
    });
    expect(outcomes).toMatchObject([{ status: "done" }, { kind: "dedupe", status: "pending", doubled: true }]);
    expect((await service.state()).workflows).toHaveLength(2);
  });
});
