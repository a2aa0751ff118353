import { describe, expect, test } from "vitest";
import { type Json as Options, serve } from "../launchdarkly/service.ts";
import { joined, ROLLOUT, templateYaml, workflowYaml } from "../planning/world.ts";
import { accountWith, carryOut, plan, planAndApply, writes } from "./world.ts";

const account = accountWith();
const POST = "POST workflows";
const once = { method: "POST", path: "/workflows" };

test("a workflow is made with one request, and is then as wanted", async () => {
  const service = await serve(account);
  const applied = await planAndApply(service, { head: ROLLOUT });
  expect(applied.sent).toEqual([POST]);
  const [live, second] = (await service.state()).workflows;
  expect(second).toBeUndefined();
  expect(live).toMatchObject({
    name: "Rollout",
    description: expect.stringMatching(
      /\n\[ld-sync:v1 owner=acme\/storefront key=new-checkout at=\w{6} run=1 from=0 hash=\w{12} stages=\w{6},\w{6}\]$/,
    ),
  });
  expect(applied.outcomes).toMatchObject([
    { status: "done", liveId: live?._id, wrote: true, message: `Created as \`${live?._id}\`.` },
  ]);
  expect((await plan(service.client, { head: ROLLOUT })).operations).toEqual([]);
});

describe("a POST is never sent twice without looking", () => {
  const faced = async (faults: Options[], options: Options = {}) => {
    const service = await serve({ ...account, options });
    const made = await plan(service.client, { head: ROLLOUT });
    await service.faults(faults);
    const applied = await carryOut(service, made);
    await service.faults([]);
    return { ...applied, live: (await service.state()).workflows, service };
  };

  test.each<[string, Options[]]>([
    ["a connection that was cut before", [{ ...once, kind: "drop-before" }]],
    ["a 500", [{ ...once, kind: "status", status: 500 }]],
    ["a 503", [{ ...once, kind: "status", status: 503 }]],
  ])("after %s: nothing is found, and it is sent once more", async (_, faults) => {
    const { sent, outcomes, live } = await faced(faults);
    expect(sent[0]).toBe(POST);
    expect(sent.at(-1)).toBe(POST);
    expect(sent.filter((request) => request === POST)).toHaveLength(2);
    expect(sent.slice(-3, -1).toSorted()).toEqual(["GET workflows completed", "GET workflows failed"]);
    expect(live).toHaveLength(1);
    expect(outcomes).toMatchObject([{ status: "done" }]);
  });

  test("nor where the list that is looked at leaves descriptions out", async () => {
    const service = await serve(account);
    const made = await plan(service.client, { head: ROLLOUT });
    const listWorkflows: typeof service.client.listWorkflows = async (...given) =>
      (await service.client.listWorkflows(...given)).map(({ description: _, ...rest }) => rest);
    await service.faults([{ ...once, kind: "drop-after" }]);
    const { outcomes, sent } = await carryOut(service, made, { client: { ...service.client, listWorkflows } });
    expect(sent.filter((request) => request === POST)).toHaveLength(1);
    expect(outcomes).toMatchObject([{ status: "done" }]);
  });

  test.each<[string, Options[]]>([
    ["an answer that was lost", [{ ...once, kind: "drop-after" }]],
    ["an answer that was cut", [{ ...once, kind: "truncate" }]],
    [
      "an answer that was lost, and a list that failed first",
      [
        { ...once, kind: "drop-after" },
        { kind: "status", status: 403, method: "GET", path: "/workflows" },
      ],
    ],
  ])("after %s: what was made is found, and taken", async (_, faults) => {
    const { sent, outcomes, live } = await faced(faults);
    expect(sent.filter((request) => request === POST)).toEqual([POST]);
    expect(live).toHaveLength(1);
    expect(outcomes).toMatchObject([
      { status: "done", liveId: live[0]?._id, wrote: true, message: expect.stringContaining("found by its marker") },
    ]);
  });

  const fromProxies: [number, unknown][] = [
    [400, "<html>"],
    [401, "<html>"],
    [403, { message: "Forbidden" }],
    [408, ""],
    [409, { message: "Conflict" }],
    [409, { code: "conflict", message: "Optimistic locking failed." }],
    [422, { error: "no" }],
    [425, ""],
    [429, "<html>"],
    [499, ""],
    [502, "<html>"],
  ];

  test.each(fromProxies)(
    "after a %i with %j that hides what was made: it is found, and taken",
    async (status, body) => {
      const { sent, outcomes, live } = await faced([{ ...once, kind: "status-after", status, body }]);
      expect(sent.filter((request) => request === POST)).toEqual([POST]);
      expect(live).toHaveLength(1);
      expect(outcomes).toMatchObject([
        { status: "done", liveId: live[0]?._id, wrote: true, message: expect.stringContaining("found by its marker") },
      ]);
    },
  );

  test("a 409 that LaunchDarkly means is looked at, and not sent again", async () => {
    const { sent, outcomes, live } = await faced([{ ...once, kind: "status", status: 409, times: 9 }]);
    expect(sent.filter((request) => request === POST)).toEqual([POST]);
    expect(sent.at(-1)).toMatch(/^GET workflows/);
    expect(live).toEqual([]);
    expect(outcomes).toMatchObject([
      { status: "failed", wrote: false, message: expect.stringMatching(/^It was not created\. .*concurrent change/) },
    ]);
  });

  test("a second POST that is refused is looked for like the first one", async () => {
    const { sent, outcomes, live } = await faced([
      { ...once, kind: "drop-before" },
      { ...once, kind: "status-after", status: 400, nth: 2 },
    ]);
    expect(sent.filter((request) => request === POST)).toHaveLength(2);
    expect(live).toHaveLength(1);
    expect(outcomes).toMatchObject([{ status: "done", liveId: live[0]?._id }]);
  });

  test("where a list may take longer than anything is looked for, it isn't sent again", async () => {
    const service = await serve(account);
    const made = await plan(service.client, { head: ROLLOUT });
    await service.faults([{ ...once, kind: "drop-before" }]);
    const patience = { lookFor: 10, lookEvery: 5, maySendAgain: false };
    const { sent, outcomes } = await carryOut(service, made, { patience });
    expect(sent.filter((request) => request === POST)).toEqual([POST]);
    expect(outcomes).toMatchObject([{ status: "unknown", wrote: true }]);
  });

  test("a redirect is told, and not sent again", async () => {
    const headers = { location: "https://sign-in.example.com/?token=x" };
    const { sent, outcomes } = await faced([{ ...once, kind: "status", status: 302, headers, times: 9 }]);
    expect(sent.filter((request) => request === POST)).toEqual([POST]);
    expect(outcomes).toMatchObject([
      { status: "unknown", message: expect.stringMatching(/to `sign-in\.example\.com` \(status 302\)/) },
    ]);
  });

  test("what was made late is found, and none is made beside it", async () => {
    const { sent, outcomes, live } = await faced([{ ...once, kind: "drop-after" }], { listVisibleAfterMs: 12 });
    expect(sent.filter((request) => request === POST)).toEqual([POST]);
    expect(live).toHaveLength(1);
    expect(outcomes[0]?.status).toBe("done");
  });

  test("what ran at once is found among the ended, where a list doesn't show them unasked", async () => {
    const now = ROLLOUT.replace("{ wait: 2d }", "{ now: true }").replace("{ wait: 1w }", "{ now: true }");
    const service = await serve({ ...account, options: { unfilteredListShowsEnded: false } });
    const made = await plan(service.client, { head: now });
    await service.faults([{ ...once, kind: "drop-after" }]);
    const { sent, outcomes } = await carryOut(service, made);
    expect(sent.filter((request) => request === POST)).toEqual([POST]);
    expect((await service.state()).workflows).toHaveLength(1);
    expect(outcomes[0]?.status).toBe("done");
  });

  test("when both answers are lost and nothing is found, it is told that nobody knows", async () => {
    const { sent, outcomes } = await faced([{ ...once, kind: "drop-before", times: 9 }]);
    expect(sent.filter((request) => request === POST)).toHaveLength(2);
    expect(outcomes).toMatchObject([
      {
        status: "unknown",
        wrote: true,
        request: expect.stringContaining("POST "),
        hint: expect.stringContaining("run again"),
      },
    ]);
  });

  test("when nothing can be looked at, it isn't sent again; and the next run takes what there is", async () => {
    const { sent, outcomes, live, service } = await faced([
      { ...once, kind: "drop-after" },
      { kind: "status", status: 403, method: "GET", path: "/workflows", times: 99 },
    ]);
    expect(sent.filter((request) => request === POST)).toEqual([POST]);
    expect(outcomes).toMatchObject([{ status: "unknown", wrote: true }]);
    expect(live).toHaveLength(1);
    expect((await plan(service.client, { head: ROLLOUT })).operations).toEqual([]);
  });

  test("what LaunchDarkly refuses is not sent again", async () => {
    const { sent, outcomes, live } = await faced([
      { ...once, kind: "status", status: 400, body: { code: "invalid_request", message: "No." } },
    ]);
    expect(sent).toEqual([POST]);
    expect(live).toEqual([]);
    expect(outcomes).toMatchObject([
      {
        status: "failed",
        wrote: false,
        message: "It was not created. LaunchDarkly refused the request with status 400: No (invalid_request).",
      },
    ]);
  });

  test("a reader's token is refused, with the permission by name", async () => {
    const service = await serve(account, { token: "api-reader" });
    const { outcomes } = await planAndApply(service, { head: ROLLOUT });
    expect(outcomes).toMatchObject([
      { status: "failed", wrote: false, hint: expect.stringContaining("updateFeatureWorkflows") },
    ]);
  });
});

describe("the answer must hold our marker", () => {
  const long = workflowYaml({ more: ['description: "  Tom & Jerry <3  "'] });

  test.each<[string, Options]>([
    ["escaped", { escapeDescriptions: true }],
    ["trimmed", { trimDescriptions: true }],
    ["limited, but not that short", { descriptionLimit: 400, longDescriptions: "cut" }],
  ])("a description of the document's own may be %s", async (_, options) => {
    const service = await serve({ ...account, options });
    expect((await planAndApply(service, { head: long })).outcomes).toMatchObject([{ status: "done" }]);
    expect((await plan(service.client, { head: long })).operations).toEqual([]);
  });

  test("if it doesn't, what was made is deleted again, and no more are made", async () => {
    const service = await serve({ ...account, options: { descriptionLimit: 100, longDescriptions: "cut" } });
    const head = joined(
      ...["a", "b", "c", "d"].map((key, index) => workflowYaml({ key, waits: [`${index + 1}d`] })),
      templateYaml(),
    );
    const applied = await planAndApply(service, { head });
    expect((await service.state()).workflows).toEqual([]);
    expect((await service.state()).templates).toEqual([]);
    expect(writes(applied).map((request) => request.split(" ")[0])).toEqual(["POST", "DELETE"]);
    const failed = applied.outcomes.filter(({ status }) => status === "failed");
    expect(failed).toMatchObject([{ wrote: true, message: expect.stringContaining("byte for byte") }]);
    expect(applied.outcomes.filter(({ status }) => status === "skipped")).toHaveLength(4);
  });

  test("a workflow that isn't visible yet is deleted again all the same", async () => {
    const options = { descriptionLimit: 100, longDescriptions: "cut", getVisibleAfterMs: 12 };
    const service = await serve({ ...account, options });
    const { outcomes } = await planAndApply(service, { head: ROLLOUT });
    expect((await service.state()).workflows).toEqual([]);
    expect(outcomes[0]?.message).toContain("the workflow was deleted again");
  });

  test("one that can't be deleted again is named", async () => {
    const service = await serve({ ...account, options: { descriptionLimit: 100, longDescriptions: "cut" } });
    await service.faults([{ kind: "status", method: "DELETE", status: 403 }]);
    const { outcomes } = await planAndApply(service, { head: ROLLOUT });
    const [left] = (await service.state()).workflows;
    expect(outcomes[0]).toMatchObject({ status: "failed", wrote: true, hint: `Delete ${left?._id} by hand.` });
  });

  test("a description that is too long is refused as a whole", async () => {
    const service = await serve({ ...account, options: { descriptionLimit: 100 } });
    const { outcomes } = await planAndApply(service, { head: ROLLOUT });
    expect(outcomes).toMatchObject([{ status: "failed", message: expect.stringContaining("description is too long") }]);
  });

  test("an owner whose name is escaped is told at the first create", async () => {
    const service = await serve({ ...account, options: { escapeDescriptions: true } });
    const owners = { owner: "tom&jerry/app" };
    const applied = await planAndApply(service, { head: ROLLOUT, owners }, { owners });
    expect(applied.outcomes[0]?.status).toBe("failed");
    expect((await service.state()).workflows).toEqual([]);
  });
});

describe("a workflow from a template", () => {
  const using = (more: string[] = []) =>
    [
      "kind: Workflow",
      "key: templated",
      "project: storefront",
      "flag: new-checkout",
      "environment: production",
      "name: Templated",
      "template: standard",
      ...more,
      "",
    ].join("\n");
  const longer = using(["parameters:", "  - { stage: ten, condition: schedule, path: /waitDuration, value: 5 }"]);

  test("is made after its template, with the ids that its parts got just then", async () => {
    const service = await serve(account);
    const applied = await planAndApply(service, { head: joined(longer, templateYaml()) });
    expect(applied.outcomes.map(({ status }) => status)).toEqual(["done", "done"]);
    expect(writes(applied)).toEqual(["POST templates", POST]);
    const [live] = (await service.state()).workflows;
    expect(live).toMatchObject({ templateKey: "standard", stages: [{ conditions: [{ waitDuration: 5 }] }] });
    const post = (await service.requests()).find(
      ({ method, path }) => method === "POST" && path.endsWith("/workflows"),
    );
    expect(post).toMatchObject({
      query: { templateKey: "standard" },
      body: {
        parameters: [{ _id: expect.stringMatching(/^[0-9a-f-]+$/), path: "/waitDuration", default: { value: 5 } }],
      },
    });
  });

  test("finds its parts anew after the template was replaced", async () => {
    const service = await serve(account);
    const base = joined(longer, templateYaml());
    await planAndApply(service, { head: base });
    const head = joined(longer.replace("key: templated", "key: second"), longer, templateYaml({ wait: "3d" }));
    const applied = await planAndApply(service, { head, base });
    expect(applied.outcomes.map(({ operation, status }) => [operation, status])).toEqual([
      ["replace template standard", "done"],
      ["create workflow storefront/new-checkout/production second", "done"],
    ]);
  });

  test("waits for a template that isn't listed yet", async () => {
    const service = await serve({ ...account, options: { listVisibleAfterMs: 12 } });
    const patience = { lookFor: 2_000, lookEvery: 5 };
    const applied = await planAndApply(service, { head: joined(longer, templateYaml()) }, { patience });
    expect(applied.outcomes.map(({ status }) => status)).toEqual(["done", "done"]);
  });

  test("is skipped if its template can't be made", async () => {
    const service = await serve(account);
    await service.faults([{ kind: "status", status: 400, method: "POST", path: "/templates" }]);
    const applied = await planAndApply(service, { head: joined(using(), templateYaml(), ROLLOUT) });
    expect(applied.outcomes.map(({ status }) => status)).toEqual(["failed", "done", "skipped"]);
    expect(applied.outcomes[2]?.message).toBe("It needs “create template standard”, which is failed.");
    expect((await service.state()).workflows).toHaveLength(1);
  });

  const other = {
    key: "other",
    variations: [
      { _id: "a1a1a1a1-0000-4000-8000-000000000001", name: "true", value: true },
      { _id: "a1a1a1a1-0000-4000-8000-000000000002", value: false },
    ],
    environments: { production: {} },
  };
  const byHand = {
    _id: "507f1f77bcf86cd799439099",
    project: "storefront",
    environment: "production",
    flag: "other",
    name: "By hand",
    stages: [
      {
        name: "ten",
        conditions: [{ kind: "schedule", scheduleKind: "relative", waitDuration: 2, waitDurationUnit: "calendarWeek" }],
        action: {
          instructions: [
            { kind: "updateFallthroughVariationOrRollout", variationId: "a1a1a1a1-0000-4000-8000-000000000001" },
          ],
        },
      },
    ],
  };
  /** Its stages are known only when it is there. */
  const copied = ["kind: WorkflowTemplate", "key: standard", `workflowId: ${byHand._id}`, ""].join("\n");
  const fitting = using([
    "parameters:",
    "  - {stage: ten, instruction: updateFallthroughVariationOrRollout, path: /variationId, variation: on}",
  ]);

  test("is not tried at plan time where the plan makes its template: LaunchDarkly would answer for the old one", async () => {
    const service = await serve(account);
    await planAndApply(service, { head: templateYaml() });
    const tries = async () => (await service.requests()).filter(({ query }) => query.dryRun === "true").length;
    await plan(service.client, { head: joined(using(), templateYaml({ wait: "3d" })), base: templateYaml() });
    expect(await tries()).toBe(0);
    await plan(service.client, { head: joined(using(), templateYaml()), base: templateYaml() });
    expect(await tries()).toBe(1);
  });

  test("is tried before it is created, and not created where its template doesn't fit", async () => {
    const service = await serve({ ...accountWith(other), workflows: [byHand] });
    const applied = await planAndApply(service, { head: joined(using(), copied) });
    expect(applied.outcomes[1]).toMatchObject({
      status: "failed",
      message:
        'It was not created. The template doesn\'t fit this flag: `/variationId` is `"a1a1a1a1-0000-4000-8000-000000000001"`.',
      hint: "Plan again, and give these under `parameters`.",
      wrote: false,
    });
    expect(applied.sent.slice(-1)).toEqual(["TRY workflows"]);
    expect((await service.state()).workflows).toHaveLength(1);
  });

  test("is created with what the document puts in the place of what doesn't fit", async () => {
    const service = await serve({ ...accountWith(other), workflows: [byHand] });
    const applied = await planAndApply(service, { head: joined(fitting, copied) });
    expect(applied.outcomes.map(({ status }) => status)).toEqual(["done", "done"]);
    expect(applied.sent.slice(-2)).toEqual(["TRY workflows", POST]);
  });

  test("is not created either where only the create says that it doesn't fit, whatever the status", async () => {
    for (const inapplicableTemplateStatus of [200, 201, 400, 422]) {
      const service = await serve({
        ...accountWith(other),
        workflows: [byHand],
        options: { inapplicableTemplateStatus },
      });
      const client = {
        ...service.client,
        createWorkflow: (...[target, body, how]: Parameters<typeof service.client.createWorkflow>) =>
          how?.dryRun ? Promise.resolve({ parameters: [] }) : service.client.createWorkflow(target, body, how),
      };
      const { outcomes } = await planAndApply(service, { head: joined(using(), copied) }, { client });
      expect(outcomes[1]).toMatchObject({ status: "failed", message: expect.stringContaining("doesn't fit") });
      expect((await service.state()).workflows).toHaveLength(1);
    }
  });

  test("is not created where it can't be tried, which writes nothing", async () => {
    const service = await serve({ ...accountWith(other), workflows: [byHand] });
    const made = await plan(service.client, { head: joined(fitting, copied) });
    await service.faults([{ kind: "drop-after", ...once, times: 99 }]);
    const { sent, outcomes } = await carryOut(service, made);
    expect(outcomes[1]).toMatchObject({
      status: "failed",
      wrote: false,
      message: expect.stringContaining("its template could not be tried"),
    });
    expect(sent).not.toContain(POST);
    expect((await service.state()).workflows).toHaveLength(1);
  });

  test("is tried again after a failure, since trying makes nothing", async () => {
    const service = await serve(account);
    await service.faults([{ kind: "status", status: 503, ...once, times: 2 }]);
    const applied = await planAndApply(service, { head: joined(longer, templateYaml()) });
    expect(applied.outcomes.map(({ status }) => status)).toEqual(["done", "done"]);
    expect(applied.sent.slice(-4)).toEqual(["TRY workflows", "TRY workflows", "TRY workflows", POST]);
  });

  test("leaves nothing in doubt where trying goes on failing: the old workflow goes on, whichever goes first", async () => {
    for (const replaceOrder of ["create-first", "delete-first"] as const) {
      const service = await serve(account);
      const base = joined(longer, templateYaml());
      await planAndApply(service, { head: base });
      const made = await plan(service.client, {
        head: joined(longer.replace("value: 5", "value: 6"), templateYaml()),
        base,
        replaceOrder,
      });
      expect(made.operations.map(({ id }) => id)).toEqual([
        "replace workflow storefront/new-checkout/production templated",
      ]);
      await service.faults([{ kind: "status", status: 503, ...once, times: 9 }]);
      const { outcomes, sent } = await carryOut(service, made);
      expect(outcomes).toMatchObject([{ status: "failed", wrote: false }]);
      expect(outcomes[0]?.message).toMatch(/its template could not be tried.* The old workflow goes on\.$/);
      expect(sent.filter((request) => request.startsWith("DELETE") || request === POST)).toEqual([]);
    }
  });
});
