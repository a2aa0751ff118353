// Flags are read with as few requests as will do, and a failed read is a failed read whichever way it went.
import { describe, expect, test } from "vitest";
import { readFlags, type WantedFlag } from "../../../src/launchdarkly/reading/flags.ts";
import { ordinarySeed } from "../../emulators/launchdarkly/driving.ts";
import { type Json, type Service, serve, serveAnswers, serviceAt } from "../service.ts";

const RULE = "a902ef4a-2faf-4eaf-88e1-ecc356708a29";

/** A project of `count` flags, `f000` and on; those of `archived` are. */
async function project(count: number, archived: readonly string[] = []): Promise<Service> {
  const configuration = { on: true, rules: [{ _id: RULE, variation: 0, clauses: [] }] };
  const flags = Array.from({ length: count }, (_, index): Json => {
    const key = keyOf(index);
    return {
      key,
      archived: archived.includes(key),
      variations: [{ value: true }, { value: false }],
      environments: { production: configuration, staging: { on: false } },
    };
  });
  const seed = ordinarySeed();
  const [storefront] = seed.projects as Json[];
  return serve({ projects: [{ ...storefront, flags }] });
}

const keyOf = (index: number) => `f${String(index).padStart(3, "0")}`;
const wanted = (keys: readonly string[], environments = ["production"]): WantedFlag[] =>
  keys.map((flag) => ({ project: "storefront", flag, environments }));
const first = (count: number) => Array.from({ length: count }, (_, index) => keyOf(index));

async function asked(service: Service) {
  const requests = await service.requests();
  const pages = requests.filter(({ path }) => path === "/api/v2/flags/storefront");
  return { pages: pages.length, single: requests.length - pages.length };
}

describe("as few requests as will do", () => {
  test.each<[string, number, number, { pages: number; single: number }]>([
    ["few are read one by one", 20, 20, { pages: 0, single: 20 }],
    ["more by a page", 21, 21, { pages: 1, single: 0 }],
    ["or by several", 250, 250, { pages: 3, single: 0 }],
    ["and no page more than it takes", 250, 90, { pages: 1, single: 0 }],
    ["a long list isn't gone through for a few", 700, 99, { pages: 1, single: 0 }],
  ])("%s", async (_, count, needed, expected) => {
    const service = await project(count);
    const read = await readFlags(service.client, wanted(first(needed)));
    expect([...read.keys()].sort()).toEqual(first(needed).map((key) => `storefront/${key}`));
    expect([...read.values()].every((flag) => "live" in flag)).toBe(true);
    expect(await asked(service)).toEqual(expected);
  });

  test("pages are left where fewer single reads do the rest", async () => {
    const service = await project(700);
    const keys = [...first(30), "f690", "f691", "f692"];
    await readFlags(service.client, wanted(keys));
    expect(await asked(service)).toEqual({ pages: 1, single: 3 });
  });

  test("archived flags aren't listed: they are read one by one", async () => {
    const service = await project(30, ["f003", "f007"]);
    const read = await readFlags(service.client, wanted(first(30)));
    expect(read.get("storefront/f003")).toMatchObject({ live: { key: "f003", archived: true } });
    expect(await asked(service)).toEqual({ pages: 1, single: 2 });
  });

  test("both ways give the same", async () => {
    const service = await project(21);
    const many = await readFlags(service.client, wanted(first(21), ["production", "staging"]));
    const one = await readFlags(service.client, wanted(first(1), ["production", "staging"]));
    expect(await asked(service)).toEqual({ pages: 1, single: 1 });
    expect(many.get("storefront/f000")).toEqual(one.get("storefront/f000"));
    expect(many.get("storefront/f000")).toMatchObject({
      live: { environments: { production: { rules: [{ id: RULE }] } } },
    });
  });

  test("the list is asked for whole flags in the environments that are needed", async () => {
    const service = await project(21);
    const different = first(21).map((flag, index) => ({
      project: "storefront",
      flag,
      environments: [index % 2 === 0 ? "production" : "staging"],
    }));
    await readFlags(service.client, different);
    const { seen, url } = await serveAnswers(() => ({ body: { items: [], totalCount: 0 } }));
    await readFlags(serviceAt(url).client, different);
    expect([...(seen[0]?.url.searchParams ?? [])]).toEqual([
      ["summary", "0"],
      ["env", "production"],
      ["env", "staging"],
      ["limit", "100"],
      ["offset", "0"],
    ]);
  });

  test("more than three environments are no filter that is known to work", async () => {
    const { seen, url } = await serveAnswers(() => ({ body: { key: "f", variations: [], environments: {} } }));
    await readFlags(serviceAt(url).client, wanted(first(21), ["a", "b", "c", "d"]));
    expect(seen).toHaveLength(21);
    expect(seen.every(({ url: { pathname } }) => pathname.startsWith("/api/v2/flags/storefront/"))).toBe(true);
  });
});

describe("a list that can't be relied on", () => {
  const flag = (key: string, configuration: Json = { rules: [] }): Json => ({
    key,
    variations: [],
    environments: { production: configuration },
  });
  const answering = (page: (offset: number) => Json) =>
    serveAnswers(({ url: { pathname, searchParams } }) =>
      pathname === "/api/v2/flags/storefront"
        ? { body: page(Number(searchParams.get("offset"))) }
        : { body: flag(pathname.split("/").at(-1) ?? "") },
    );

  test.each<[string, (offset: number) => Json, number]>([
    ["that gives no count: the rest is read one by one", () => ({ items: first(3).map((key) => flag(key)) }), 1],
    ["that is empty though it counts", () => ({ items: [], totalCount: 900 }), 1],
    [
      "that leaves targeting out",
      () => ({ items: first(21).map((key) => flag(key, { on: true })), totalCount: 21 }),
      1,
    ],
    [
      "that leaves the environment out",
      () => ({ items: first(21).map((key) => ({ key, variations: [] })), totalCount: 21 }),
      1,
    ],
    [
      "whose pages are smaller than was asked for",
      (offset) => ({
        items: first(21)
          .slice(offset, offset + 7)
          .map((key) => flag(key)),
        totalCount: 21,
      }),
      3,
    ],
  ])("%s", async (_, page, pages) => {
    const { url, seen } = await answering(page);
    const read = await readFlags(serviceAt(url).client, wanted(first(21)));
    expect(read.size).toBe(21);
    for (const one of read.values())
      expect(one).toMatchObject({ live: { environments: { production: { configuration: { rules: [] } } } } });
    expect(seen.filter(({ url: { pathname } }) => pathname === "/api/v2/flags/storefront")).toHaveLength(pages);
  });

  test("a page that fails is a failed read of what isn't known yet, not of what is", async () => {
    const service = await project(250);
    await service.faults([{ kind: "status", status: 500, path: "offset=100", times: 9 }]);
    const read = await readFlags(service.client, wanted(first(250)));
    expect(read.get("storefront/f000")).toMatchObject({ live: { key: "f000" } });
    expect(read.get("storefront/f249")).toMatchObject({ error: { kind: "server" } });
    expect((await asked(service)).single).toBe(0);
  });

  test("a project that isn't there is told by each flag", async () => {
    const service = await project(1);
    const read = await readFlags(
      service.client,
      wanted(first(21)).map((one) => ({ ...one, project: "gone" })),
    );
    expect([...read.values()]).toHaveLength(21);
    for (const one of read.values()) expect(one).toMatchObject({ error: { kind: "not-found" } });
  });
});

test("projects are read by themselves", async () => {
  const service = await project(21);
  const read = await readFlags(service.client, [
    ...wanted(first(21)),
    { project: "other", flag: "f000", environments: [] },
  ]);
  expect(read.get("storefront/f000")).toHaveProperty("live");
  expect(read.get("other/f000")).toMatchObject({ error: { kind: "not-found" } });
});
