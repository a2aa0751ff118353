import { describe, expect, test } from "vitest";
import { replaceTemplate } from "../../src/applying/courses/replace-template.ts";
import type { Operation, TemplateReplace } from "../../src/model/plan.ts";
import { type Json as Options, type Service, serve } from "../launchdarkly/service.ts";
import { joined, ROLLOUT, templateYaml } from "../planning/world.ts";
import { accountWith, carryOut, ownersOf, PATIENCE, plan, planAndApply, writes } from "./world.ts";

const base = joined(ROLLOUT, templateYaml());
const head = joined(ROLLOUT, templateYaml({ wait: "3d" }));
const without = ROLLOUT;
const POST = "POST templates";
const DELETE = "DELETE templates standard";

/** With the base revision applied. */
async function world(options: Options = {}): Promise<Service> {
  const service = await serve({ ...accountWith(), options });
  const { outcomes } = await planAndApply(service, { head: base });
  if (outcomes.some(({ status }) => status !== "done")) throw new Error(JSON.stringify(outcomes));
  return service;
}

const isTemplateReplace = (operation: Operation): operation is TemplateReplace =>
  operation.kind === "replace" && !("target" in operation);

async function waits({ client }: Service): Promise<unknown[]> {
  return (await client.listTemplates()).map(({ stages }) => stages[0]?.conditions?.[0]?.waitDuration);
}

test("a template is made, replaced and deleted", async () => {
  const service = await world();
  expect(await waits(service)).toEqual([2]);
  const replaced = await planAndApply(service, { head, base });
  expect(replaced.sent).toEqual(["GET templates", DELETE, POST]);
  expect(replaced.outcomes).toMatchObject([{ status: "done", wrote: true, message: "Deleted and created again." }]);
  expect(await waits(service)).toEqual([3]);
  expect((await plan(service.client, { head, base: head })).operations).toEqual([]);
  const removed = await planAndApply(service, { head: without, base: head });
  expect(writes(removed)).toEqual([DELETE]);
  expect(await waits(service)).toEqual([]);
});

test("one that can't be deleted is not made anew either", async () => {
  const service = await world();
  const made = await plan(service.client, { head, base });
  await service.faults([{ kind: "status", status: 403, method: "DELETE" }]);
  const applied = await carryOut(service, made);
  expect(writes(applied)).toEqual([DELETE]);
  expect(applied.outcomes).toMatchObject([{ status: "failed", wrote: false }]);
  expect(await waits(service)).toEqual([2]);
});

test.each<[number, unknown]>([
  [400, "<html>"],
  [409, { message: "Conflict" }],
  [409, { code: "conflict", message: "The key exists." }],
  [499, ""],
])("one that was made although a proxy answered %i is found, and not made twice", async (status, body) => {
  const service = await serve(accountWith());
  const made = await plan(service.client, { head: templateYaml() });
  await service.faults([{ method: "POST", path: "/templates", kind: "status-after", status, body }]);
  const applied = await carryOut(service, made);
  expect(writes(applied)).toEqual([POST]);
  expect(applied.outcomes).toMatchObject([{ status: "done", wrote: true }]);
});

test("one whose turn comes after the first create is looked at when that is over, and not before", async () => {
  const service = await world();
  const { operations } = await plan(service.client, { head, base });
  const [replace] = operations.filter(isTemplateReplace);
  if (replace === undefined) throw new Error("There is no replace.");
  let endFirstCreate = () => {};
  const firstCreate = new Promise<void>((end) => {
    endFirstCreate = end;
  });
  const looked: string[] = [];
  let begun = "during";
  const outcome = replaceTemplate(replace, {
    client: {
      ...service.client,
      listTemplates: () => {
        looked.push(begun);
        return service.client.listTemplates();
      },
    },
    owners: ownersOf(),
    patience: PATIENCE,
    createsStopped: undefined,
    firstCreate,
    onCreate: () => undefined,
    onDelete: () => undefined,
    ending: new Promise(() => undefined),
    isEnding: () => false,
  });
  await new Promise(setImmediate);
  begun = "after";
  endFirstCreate();
  expect(await outcome).toMatchObject({ status: "done" });
  expect(looked).toEqual(["after"]);
});

test.each(["new", "edited"])("one that another job has made as wanted is done: %s", async (how) => {
  const service = how === "new" ? await serve(accountWith()) : await world();
  const made = await plan(service.client, how === "new" ? { head: templateYaml() } : { head, base });
  await carryOut(service, made);
  const again = await carryOut(service, made);
  expect(writes(again)).toEqual([]);
  expect(again.outcomes).toMatchObject([{ status: "done", wrote: false, message: "It is there already, as wanted." }]);
});

describe("one that another job makes in the same moment", () => {
  type Body = Parameters<Service["client"]["createTemplate"]>[0];

  /** The other job's POST comes right before this one's. */
  async function meanwhile(how: string, different: object = {}, options: Options = {}) {
    const service = how === "new" ? await serve({ ...accountWith(), options }) : await world(options);
    const made = await plan(service.client, how === "new" ? { head: templateYaml() } : { head, base });
    let isFirst = true;
    const client = {
      ...service.client,
      createTemplate: async (body: Body) => {
        if (isFirst) await service.client.createTemplate({ ...body, ...different });
        isFirst = false;
        return service.client.createTemplate(body);
      },
    };
    return { service, made, client };
  }

  test.each([
    ["new", 400, "It is there already, as wanted."],
    ["new", 409, "Created; its answer was lost, and it was found by its marker."],
    ["edited", 400, "Deleted and created again."],
    ["edited", 409, "Deleted and created again."],
  ])("is done, whatever refuses its key: %s, %i", async (how, duplicateTemplateKeyStatus, message) => {
    const { service, made, client } = await meanwhile(how, {}, { duplicateTemplateKeyStatus });
    const { outcomes } = await carryOut(service, made, { client });
    expect(outcomes).toMatchObject([{ status: "done", message }]);
    expect(outcomes[0]?.wrote).toBe(message !== "It is there already, as wanted.");
    expect(await waits(service)).toEqual([how === "new" ? 2 : 3]);
  });

  test.each(["new", "edited"])("and of another content stays, and the refusal is told: %s", async (how) => {
    const { service, made, client } = await meanwhile(how, { description: "By hand." });
    const { outcomes } = await carryOut(service, made, { client });
    expect(outcomes).toMatchObject([{ status: "failed", message: expect.stringContaining("already exists") }]);
    expect((await service.client.listTemplates()).map(({ description }) => description)).toEqual(["By hand."]);
  });

  test.each([
    ["new", [], false],
    ["edited", [DELETE], true],
  ])("and only looks like it is told, and nothing is put in its place: %s", async (how, before, wrote) => {
    const { service, made, client } = await meanwhile(how, { stages: [] });
    const applied = await carryOut(service, made, { client });
    expect(writes(applied)).toEqual([...before, POST, POST]);
    const message = expect.stringContaining("A template with this marker is there already, but");
    expect(applied.outcomes).toMatchObject([{ status: "pending", message, wrote }]);
  });

  test("can't be told where the templates can't be listed then: the refusal counts", async () => {
    const { service, made, client } = await meanwhile("new");
    await service.faults([{ kind: "status", status: 403, method: "GET", path: "/templates", nth: 2 }]);
    expect((await carryOut(service, made, { client })).outcomes).toMatchObject([{ status: "failed", wrote: false }]);
  });

  test("isn't looked for where the token may not make any", async () => {
    const service = await serve(accountWith());
    const made = await plan(service.client, { head: templateYaml() });
    await service.faults([{ kind: "status", status: 403, method: "POST", path: "/templates" }]);
    const applied = await carryOut(service, made);
    expect(applied.sent).toEqual(["GET templates", POST]);
    expect(applied.outcomes).toMatchObject([{ status: "failed", forbidden: true }]);
  });

  test.each<[string, string[], string]>([
    ["made by then", ["done", "done"], "It is there already, as wanted."],
    ["deleted by then", ["done", "done"], "Created."],
  ])("is seen once an edit's turn has come: %s", async (which, statuses, message) => {
    const second = (wait: string) => templateYaml({ key: "another", wait });
    const service = await serve(accountWith());
    const revisions = { head: joined(head, second("3d")), base: joined(base, second("2d")) };
    await planAndApply(service, { head: revisions.base });
    const made = await plan(service.client, revisions);
    const edit = made.operations.filter(isTemplateReplace).find(({ key }) => key === "standard");
    let isFirst = true;
    const client = {
      ...service.client,
      createTemplate: async (body: Body) => {
        if (isFirst) {
          isFirst = false;
          await service.client.deleteTemplate("standard");
          if (which === "made by then" && edit) await service.client.createTemplate(edit.body);
        }
        return service.client.createTemplate(body);
      },
    };
    const { outcomes } = await carryOut(service, made, { client });
    expect(outcomes.map(({ status }) => status)).toEqual(statuses);
    expect(outcomes[1]?.message).toBe(message);
    expect(await waits(service)).toEqual([3, 3]);
  });
});

describe("a refused create puts the old one back", () => {
  const refused = {
    kind: "status",
    status: 400,
    method: "POST",
    path: "/templates",
    body: { code: "invalid_request", message: "Not this." },
  };

  test("as it was, so that nothing is lost", async () => {
    const service = await world();
    const made = await plan(service.client, { head, base });
    await service.faults([refused]);
    const applied = await carryOut(service, made);
    expect(applied.sent).toEqual(["GET templates", DELETE, POST, "GET templates", POST]);
    expect(await waits(service)).toEqual([2]);
    expect(applied.outcomes).toMatchObject([
      {
        status: "failed",
        wrote: true,
        message:
          "It was not created. LaunchDarkly refused the request with status 400: Not this (invalid_request). The template was put back as it was.",
      },
    ]);
    expect((await plan(service.client, { head: base, base })).operations).toEqual([]);
  });

  test("and if that is refused too, the next run makes it", async () => {
    const service = await world();
    const made = await plan(service.client, { head, base });
    await service.faults([{ ...refused, times: 2 }]);
    const applied = await carryOut(service, made);
    expect(applied.outcomes).toMatchObject([
      { status: "failed", wrote: true, message: expect.stringContaining("Putting it back as it was failed too") },
    ]);
    expect((await planAndApply(service, { head, base })).outcomes).toMatchObject([{ status: "done" }]);
    expect(await waits(service)).toEqual([3]);
  });

  test.each<[string, object[], string, string, number]>([
    ["and if the answer is lost, it is found", [{ kind: "drop-after" }], "failed", "put back as it was", 2],
    ["and if the request is lost, it is sent again", [{ kind: "drop-before" }], "failed", "put back as it was", 2],
    [
      "and if it can't be told whether it is there, that is said",
      [{ kind: "drop-after" }, { kind: "status", status: 403, method: "GET", nth: 2, times: 99 }],
      "unknown",
      "It can't be told whether it was put back as it was",
      2,
    ],
  ])("%s", async (_, lost, status, told, waited) => {
    const service = await world();
    const made = await plan(service.client, { head, base });
    const second = { method: "POST", nth: 2, path: "/templates" };
    await service.faults([refused, ...lost.map((fault) => ({ ...second, ...fault }))]);
    const { outcomes } = await carryOut(service, made);
    expect(outcomes).toMatchObject([{ status, wrote: true, message: expect.stringContaining(told) }]);
    await service.faults([]);
    expect(await waits(service)).toEqual([waited]);
  });

  test("but not over a new one that may be there", async () => {
    const service = await world();
    const made = await plan(service.client, { head, base });
    await service.faults([
      { kind: "drop-after", method: "POST", path: "/templates" },
      { kind: "status", status: 403, method: "GET", path: "/templates", nth: 2, times: 99 },
    ]);
    const applied = await carryOut(service, made);
    expect(writes(applied)).toEqual([DELETE, POST]);
    expect(applied.outcomes).toMatchObject([{ status: "unknown", wrote: true }]);
    await service.faults([]);
    expect(await waits(service)).toEqual([3]);
  });

  test("even when LaunchDarkly has begun to change descriptions: better one to adopt than none", async () => {
    const service = await world();
    const made = await plan(service.client, { head, base });
    const client = {
      ...service.client,
      createTemplate: (body: Parameters<typeof service.client.createTemplate>[0]) =>
        service.client.createTemplate({ ...body, description: "Changed." }),
    };
    const applied = await carryOut(service, made, { client });
    expect(applied.outcomes).toMatchObject([
      {
        status: "failed",
        hint: "Write `adopt: true` to take it over.",
        message: expect.stringContaining("its marker was changed"),
      },
    ]);
    expect(await waits(service)).toEqual([2]);
  });
});

describe("a create whose answer was lost", () => {
  const faced = async (faults: Options[]) => {
    const service = await serve(accountWith());
    const made = await plan(service.client, { head: templateYaml() });
    await service.faults(faults);
    return { ...(await carryOut(service, made)), service };
  };
  const once = { method: "POST", path: "/templates" };

  test("is found by its marker", async () => {
    const { sent, outcomes } = await faced([{ ...once, kind: "drop-after" }]);
    expect(sent).toEqual(["GET templates", POST, "GET templates"]);
    expect(outcomes).toMatchObject([
      { status: "done", wrote: true, message: expect.stringContaining("found by its marker") },
    ]);
  });

  test("and wasn't carried out is sent once more", async () => {
    const { sent, outcomes, service } = await faced([{ ...once, kind: "drop-before" }]);
    expect(sent.filter((request) => request === POST)).toHaveLength(2);
    expect(outcomes).toMatchObject([{ status: "done" }]);
    expect(await waits(service)).toEqual([2]);
  });

  test.each([400, 409])(
    "and that a late list hides is not taken for another's when the second is refused with %i",
    async (duplicateTemplateKeyStatus) => {
      const options = { listVisibleAfterMs: 3_600_000, duplicateTemplateKeyStatus };
      const service = await serve({ ...accountWith(), options });
      const made = await plan(service.client, { head: templateYaml() });
      await service.faults([{ ...once, kind: "drop-after" }]);
      let posts = 0;
      const client: typeof service.client = {
        ...service.client,
        createTemplate: async (body) => {
          try {
            return await service.client.createTemplate(body);
          } finally {
            if (++posts === 2) await service.pass("2h");
          }
        },
      };
      const { sent, outcomes } = await carryOut(service, made, { client });
      expect(sent.filter((request) => request === POST)).toHaveLength(2);
      expect(outcomes).toMatchObject([{ status: "done", message: expect.stringContaining("found by its marker") }]);
    },
  );

  test("and is found nowhere is unknown", async () => {
    const { outcomes } = await faced([{ ...once, kind: "drop-before", times: 9 }]);
    expect(outcomes).toMatchObject([{ status: "unknown", wrote: true, request: expect.stringContaining("POST ") }]);
  });
});

describe("nothing is touched that isn't as the plan saw it", () => {
  const remade = (marker: ((ours: string) => string) | undefined, of: string) => async (service: Service) => {
    const [live] = (await service.client.listTemplates()).filter(({ key }) => key === "standard");
    const description = marker?.(live?.description ?? "");
    await service.client.deleteTemplate("standard");
    await service.client.createTemplate({
      key: "standard",
      name: of,
      projectKey: "storefront",
      environmentKey: "production",
      flagKey: "new-checkout",
      stages: [],
      ...(description !== undefined && { description }),
    });
  };

  test.each<[string, string, (service: Service) => Promise<void>]>([
    ["a replace of one that was made anew by hand", head, remade(undefined, "By hand")],
    [
      "a replace of one that another owner has made, be it the same",
      head,
      remade((ours) => ours.replaceAll("acme/storefront", "other/one"), "Theirs"),
    ],
    [
      "a replace of one that we have made otherwise",
      head,
      remade((ours) => ours.replace(/ hash=\w+/, " hash=0123456789ab"), "Ours"),
    ],
    [
      "a replace of one that is a copy of another one of ours",
      head,
      remade((ours) => ours.replaceAll("standard", "another"), "Copied"),
    ],
    ["a delete of one that was made anew by hand", without, remade(undefined, "By hand")],
  ])("%s is left for another plan", async (_, wanted, happens) => {
    const service = await world();
    const made = await plan(service.client, { head: wanted, base });
    expect(made.operations).toHaveLength(1);
    await happens(service);
    const applied = await carryOut(service, made);
    expect(writes(applied)).toEqual([]);
    expect(applied.outcomes).toMatchObject([{ status: "pending", wrote: false, hint: "Plan again." }]);
  });

  test("a replace of one that was made anew while it waited for its turn", async () => {
    const second = (wait: string) => templateYaml({ key: "another", wait });
    const service = await serve(accountWith());
    const revisions = { head: joined(head, second("3d")), base: joined(base, second("2d")) };
    await planAndApply(service, { head: revisions.base });
    const made = await plan(service.client, revisions);
    let first = true;
    const client = {
      ...service.client,
      createTemplate: async (body: Parameters<Service["client"]["createTemplate"]>[0]) => {
        // Both have been looked at; the operation that comes first in the plan has its turn.
        if (first && body.key === "another") await remade(undefined, "By hand")(service);
        first = false;
        return service.client.createTemplate(body);
      },
    };
    const applied = await carryOut(service, made, { client });
    expect(applied.outcomes).toMatchObject([{ status: "done" }, { status: "pending", hint: "Plan again." }]);
    expect((await service.client.listTemplates()).find(({ key }) => key === "standard")?.name).toBe("By hand");
  });

  test("a create where one has appeared", async () => {
    const service = await serve(accountWith());
    const made = await plan(service.client, { head: templateYaml() });
    await service.client.createTemplate({
      key: "standard",
      name: "By hand",
      projectKey: "storefront",
      environmentKey: "production",
      flagKey: "new-checkout",
      stages: [],
    });
    const applied = await carryOut(service, made);
    expect(writes(applied)).toEqual([]);
    expect(applied.outcomes).toMatchObject([{ status: "pending" }]);
  });

  test.each<[string, string, string, string[]]>([
    ["deleted by hand, to be replaced", head, "done", [POST]],
    ["deleted by hand, to be deleted", without, "done", []],
  ])("one that was %s", async (_, wanted, status, requests) => {
    const service = await world();
    const made = await plan(service.client, { head: wanted, base });
    await service.client.deleteTemplate("standard");
    const applied = await carryOut(service, made);
    expect(writes(applied)).toEqual(requests);
    expect(applied.outcomes).toMatchObject([{ status }]);
  });

  test("templates that can't be listed", async () => {
    const service = await world();
    const made = await plan(service.client, { head, base });
    await service.faults([{ kind: "status", status: 403, path: "/templates" }]);
    const applied = await carryOut(service, made);
    expect(writes(applied)).toEqual([]);
    expect(applied.outcomes).toMatchObject([{ status: "failed", wrote: false }]);
  });
});

test.each([204, 404])("deleting one that goes at the same moment is done (%i)", async (deleteMissingStatus) => {
  const service = await world({ deleteMissingStatus });
  const made = await plan(service.client, { head: without, base });
  const client = {
    ...service.client,
    deleteTemplate: async (key: string) => {
      await service.client.deleteTemplate(key);
      return service.client.deleteTemplate(key);
    },
  };
  expect((await carryOut(service, made, { client })).outcomes).toMatchObject([{ status: "done" }]);
});

describe("what was adopted", () => {
  const adopting = (wait: string) => joined(ROLLOUT, templateYaml({ wait, more: ["adopt: true"] }));
  const byHand = {
    key: "standard",
    name: "By hand",
    projectKey: "storefront",
    environmentKey: "production",
    flagKey: "new-checkout",
    stages: [],
  };

  test("is left alone once it carries another owner's marker", async () => {
    const service = await serve(accountWith());
    await service.client.createTemplate(byHand);
    const made = await plan(service.client, { head: adopting("3d"), base: adopting("2d") });
    expect(made.operations).toMatchObject([{ kind: "replace", blockedBy: [] }]);
    await service.client.deleteTemplate("standard");
    const theirs = "[ld-sync:v1 owner=other/one template=standard hash=0123456789ab]";
    await service.client.createTemplate({ ...byHand, description: theirs });
    const applied = await carryOut(service, made);
    expect(writes(applied)).toEqual([]);
    expect(applied.outcomes).toMatchObject([{ status: "pending" }]);
  });

  test("is replaced though it has no marker", async () => {
    const service = await serve(accountWith());
    await service.client.createTemplate(byHand);
    expect((await planAndApply(service, { head: adopting("2d"), base: ROLLOUT })).outcomes).toMatchObject([
      { kind: "adopt", status: "done", wrote: false },
    ]);
    expect((await planAndApply(service, { head: adopting("3d"), base: adopting("2d") })).outcomes).toMatchObject([
      { kind: "replace", status: "done" },
    ]);
    expect(await waits(service)).toEqual([3]);
  });
});
