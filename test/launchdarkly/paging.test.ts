import { describe, expect, test } from "vitest";
import { clientOf, failureOf, type Json, serve, serveAnswers, TARGET, WORKFLOWS } from "./service.ts";

function workflows(count: number): Json[] {
  return Array.from({ length: count }, (_, index) => ({
    ...TARGET,
    _id: `w${index}`,
    name: `Workflow ${index}`,
    stages: [
      {
        name: "one",
        conditions: [{ kind: "schedule", scheduleKind: "relative", waitDuration: 9, waitDurationUnit: "calendarWeek" }],
        action: { instructions: [{ kind: "turnFlagOn" }] },
      },
    ],
  }));
}

describe("a list is whole", () => {
  test.each([
    [0, 1],
    [1, 1],
    [199, 1],
    [200, 1],
    [201, 2],
    [450, 3],
  ])("with %i workflows, in %i pages", async (count, pages) => {
    const { client, requests } = await serve({ workflows: workflows(count) });
    const listed = await client.listWorkflows(TARGET);
    expect(listed.map(({ id }) => id).toSorted()).toEqual(
      workflows(count)
        .map(({ _id }) => _id)
        .toSorted(),
    );
    const sent = await requests();
    expect(sent.map(({ query }) => query)).toEqual(
      Array.from({ length: pages }, (_, page) => ({ limit: "200", offset: String(page * 200) })),
    );
  });

  test.each(["newest-first", "oldest-first"])("in the order %s too", async (listOrder) => {
    const { client } = await serve({ workflows: workflows(201), options: { listOrder } });
    expect(new Set((await client.listWorkflows(TARGET)).map(({ id }) => id)).size).toBe(201);
  });

  test("of one status", async () => {
    const ended = workflows(3).map((workflow) => ({ ...workflow, _execution: { status: "completed" } }));
    const { client } = await serve({ workflows: [...ended, ...workflows(5).slice(3)] });
    expect((await client.listWorkflows(TARGET, "completed")).map(({ id }) => id).toSorted()).toEqual([
      "w0",
      "w1",
      "w2",
    ]);
    expect((await client.listWorkflows(TARGET, "active")).map(({ id }) => id).toSorted()).toEqual(["w3", "w4"]);
    expect(await client.listWorkflows(TARGET, "failed")).toEqual([]);
  });

  test("of members, teams and segments", async () => {
    const members = Array.from({ length: 205 }, (_, index) => ({ _id: `m${index}`, email: `${index}@example.com` }));
    const teams = Array.from({ length: 205 }, (_, index) => ({ key: `t${index}` }));
    const { client } = await serve({ members, teams, tokens: [{ token: "api-writer", role: "writer" }] });
    expect(await client.listMembers()).toHaveLength(205);
    expect(new Set((await client.listTeams()).map(({ key }) => key)).size).toBe(205);
    expect(await client.listSegments("storefront", "production")).toEqual([{ key: "beta" }]);
  });

  test("where no count is given: up to the empty page", async () => {
    const { url, seen } = await serveAnswers(({ url: { searchParams } }) => {
      const offset = Number(searchParams.get("offset"));
      return { body: { items: workflows(7).slice(offset, offset + 3) } };
    });
    expect(await clientOf(url).listWorkflows(TARGET)).toHaveLength(7);
    expect(seen.map((request) => request.url.searchParams.get("offset"))).toEqual(["0", "3", "6", "7"]);
  });

  test("where pages are smaller than was asked for", async () => {
    const { url } = await serveAnswers(({ url: { searchParams } }) => {
      const offset = Number(searchParams.get("offset"));
      return { body: { items: workflows(5).slice(offset, offset + 2), totalCount: 5 } };
    });
    expect(await clientOf(url).listWorkflows(TARGET)).toHaveLength(5);
  });
});

describe("a list that isn't whole is a failure, never a shorter list", () => {
  test("a page that fails in the middle", async () => {
    const { client, faults } = await serve({ workflows: workflows(450) });
    await faults([{ kind: "status", status: 500, path: "offset=200", times: 99 }]);
    const { message, request } = await failureOf(client.listWorkflows(TARGET));
    expect(message).toContain("LaunchDarkly failed with status 500");
    expect(request).toContain(`GET http://127.0.0.1`);
    expect(request).toContain("offset=200");
  });

  test("a page that comes in the second attempt is no failure", async () => {
    const { client, faults } = await serve({ workflows: workflows(450) });
    await faults([
      { kind: "status", status: 500, path: "offset=200" },
      { kind: "truncate", path: "offset=400" },
      { kind: "drop-before", path: "offset=0" },
    ]);
    expect(await client.listWorkflows(TARGET)).toHaveLength(450);
  });

  test.each<[string, Json]>([
    ["a count above what comes", { items: workflows(2), totalCount: 3 }],
    ["a count below what comes", { items: workflows(2), totalCount: 1 }],
    ["a count of none with an item", { items: workflows(1), totalCount: 0 }],
    ["a page that holds one twice", { items: [...workflows(1), ...workflows(1)], totalCount: 2 }],
    ["no items but a count", { items: [], totalCount: 2 }],
  ])("%s", async (_, page) => {
    const { url } = await serveAnswers(({ url: { searchParams } }) => ({
      body: searchParams.get("offset") === "0" ? page : { ...page, items: [] },
    }));
    const { message, hint, request } = await failureOf(clientOf(url).listWorkflows(TARGET));
    expect(message).toContain("don't add up to its `totalCount`");
    expect(hint).toBeTruthy();
    expect(request).toContain(WORKFLOWS);
  });

  test("a service that ignores `offset` and gives no count is not asked for ever", async () => {
    const { url, seen } = await serveAnswers(() => ({ body: { items: workflows(2) } }));
    await failureOf(clientOf(url).listWorkflows(TARGET));
    expect(seen).toHaveLength(4);
  });

  test("a list that changed while it was read is read again", async () => {
    const { url, seen } = await serveAnswers((_, count) => ({
      body: { items: workflows(2), totalCount: count === 1 ? 1 : 2 },
    }));
    expect(await clientOf(url).listWorkflows(TARGET)).toHaveLength(2);
    expect(seen).toHaveLength(2);
  });

  test("a list of which one was deleted between two pages is read again, though its items add up", async () => {
    const ids = Array.from({ length: 250 }, (_, index) => `w${index}`);
    const { url, seen } = await serveAnswers(({ url: { searchParams } }, count) => {
      if (count === 2) ids.shift();
      const offset = Number(searchParams.get("offset"));
      const items = ids.slice(offset, offset + 200).map((_id) => ({ _id }));
      return { body: { items, totalCount: ids.length } };
    });
    expect((await clientOf(url).listWorkflows(TARGET)).map(({ id }) => id)).toEqual(ids);
    expect(seen).toHaveLength(4);
  });

  test("a list of templates that says it has more", async () => {
    const { url } = await serveAnswers(() => ({ body: { items: [{ _key: "a", stages: [] }], totalCount: 2 } }));
    await failureOf(clientOf(url).listTemplates());
  });

  test.each<[string, unknown]>([
    ["no object", []],
    ["no items", { totalCount: 0 }],
    ["items that are no list", { items: {}, totalCount: 0 }],
    ["items that are null", { items: null }],
    ["an item that is null", { items: [null], totalCount: 1 }],
    ["a workflow without an id", { items: [{ name: "x" }], totalCount: 1 }],
    ["a workflow whose stage is text", { items: [{ _id: "x", stages: ["a"] }], totalCount: 1 }],
  ])("an answer with %s", async (_, body) => {
    const { url } = await serveAnswers(() => ({ body }));
    const error = await failureOf(clientOf(url).listWorkflows(TARGET));
    expect(error).toMatchObject({ kind: "malformed", ambiguous: false });
    expect(error.hint).toBeTruthy();
  });
});

test("no more than 200 are ever asked for, so that a service that refuses more is content", async () => {
  const { client } = await serve({ workflows: workflows(201), options: { limitOverMaximum: "refuse" } });
  expect(await client.listWorkflows(TARGET)).toHaveLength(201);
});
