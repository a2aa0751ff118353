import { describe, expect, it } from "vitest";
import { ADA, drive, type Json, ON, ordinarySeed, RULE } from "./driving.ts";

const OLD = { "ld-api-version": "20220603" };
const FLAGS = "/api/v2/flags/storefront";
const keys = (body: { items: Json[] }) => body.items.map(({ key }) => key);

describe("one flag", () => {
  it("comes with variations and every environment, or those asked for", async () => {
    const { api } = await drive();
    const { body } = await api("GET", `${FLAGS}/new-checkout`);
    expect(body).toMatchObject({ key: "new-checkout", kind: "boolean", archived: false, _version: 1 });
    expect(body.variations[0]).toEqual({ _id: ON, name: "on", value: true });
    expect(Object.keys(body.environments)).toEqual(["production", "staging"]);
    const one = await api("GET", `${FLAGS}/new-checkout?env=production`);
    expect(Object.keys(one.body.environments)).toEqual(["production"]);
    expect(one.body.environments.production).toMatchObject({
      on: false,
      offVariation: 1,
      fallthrough: { variation: 0 },
      rules: [{ _id: RULE }],
      targets: [{ values: ["grace"], variation: 1, contextKind: "user" }],
    });
  });

  it("is multivariate by its values, and gets ids for variations that have none", async () => {
    const { api } = await drive();
    const { body } = await api("GET", `${FLAGS}/colour`);
    expect(body.kind).toBe("multivariate");
    expect(body.variations[1]._id).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("a project's flags", () => {
  it("come without environments, with a summary, or in full", async () => {
    const { api } = await drive();
    const plain = (await api("GET", FLAGS)).body;
    expect([keys(plain), plain.totalCount]).toEqual([["new-checkout", "colour"], 2]);
    expect(plain.items[0]).not.toHaveProperty("environments");
    const summary = (await api("GET", `${FLAGS}?env=production`)).body.items[0].environments.production;
    expect(summary).not.toHaveProperty("rules");
    expect(summary._summary).toEqual({
      prerequisites: 0,
      variations: {
        0: { rules: 1, nullRules: 0, targets: 0, contextTargets: 0, isFallthrough: true },
        1: { rules: 0, nullRules: 0, targets: 1, contextTargets: 0, isOff: true },
      },
    });
    const full = (await api("GET", `${FLAGS}?env=production&summary=0`)).body.items[0].environments.production;
    expect(full).toMatchObject({ rules: [{ _id: RULE }], targets: [{ values: ["grace"] }] });
    expect(full).not.toHaveProperty("_summary");
  });

  it("came with every environment before 20240415", async () => {
    const { api } = await drive();
    const { body } = await api("GET", FLAGS, undefined, OLD);
    expect(Object.keys(body.items[0].environments)).toEqual(["production", "staging"]);
  });

  it.each([
    ["filter=query:check", ["new-checkout"]],
    ["filter=query:COLOUR", ["colour"]],
    ["filter=key:colour", ["colour"]],
    ["filter=state:live", ["new-checkout", "colour"]],
    ["filter=archived:true", []],
    ["tag=none", []],
    ["sort=key", ["colour", "new-checkout"]],
    ["sort=-key", ["new-checkout", "colour"]],
    ["limit=1", ["new-checkout"]],
    ["limit=1&offset=1", ["colour"]],
  ])("?%s", async (query, expected) => {
    const { api } = await drive();
    expect(keys((await api("GET", `${FLAGS}?${query}`)).body)).toEqual(expected);
  });

  it.each(["filter=colour:red", "filter=query", "sort=colour", "limit=all"])("400 for ?%s", async (query) => {
    const { api } = await drive();
    expect((await api("GET", `${FLAGS}?${query}`)).status).toBe(400);
  });

  it("have pages of 20", async () => {
    const variations = [{ value: 1 }, { value: 2 }];
    const flags = Array.from({ length: 45 }, (_, index) => ({ key: `f${index}`, variations }));
    const { api } = await drive({ projects: [{ key: "storefront", environments: [{ key: "e" }], flags }] });
    const first = (await api("GET", FLAGS)).body;
    expect([first.items.length, first.totalCount]).toEqual([20, 45]);
    expect((await api("GET", `${FLAGS}?offset=40`)).body.items).toHaveLength(5);
    expect((await api("GET", FLAGS, undefined, OLD)).body.items).toHaveLength(45);
  });
});

describe("the rest", () => {
  it("an environment, with approval settings only where they are given", async () => {
    const [project] = ordinarySeed().projects as Json[];
    const environments = [{ key: "production", approvalSettings: { required: true } }, { key: "staging" }];
    const { api } = await drive({ projects: [{ ...project, environments }] });
    const path = "/api/v2/projects/storefront/environments";
    const { body } = await api("GET", `${path}/production`);
    expect(body).toMatchObject({
      key: "production",
      approvalSettings: { required: true, serviceKind: "launchdarkly" },
    });
    expect((await api("GET", `${path}/staging`)).body).not.toHaveProperty("approvalSettings");
  });

  it.each([
    ["", ["ada@example.com", "grace@example.com"]],
    ["?filter=query:ADA", ["ada@example.com"]],
    ["?filter=query:grace@example.com", ["grace@example.com"]],
    ["?filter=email:grace@example.com", ["grace@example.com"]],
    [`?filter=id:${ADA}`, ["ada@example.com"]],
    ["?filter=role:admin|owner", ["grace@example.com"]],
    [`?filter=${encodeURIComponent('query equals "ada"')}`, ["ada@example.com"]],
    ["?filter=query:example,role:admin", ["grace@example.com"]],
    ["?sort=-email&limit=1", ["grace@example.com"]],
  ])("members%s", async (query, emails) => {
    const { api } = await drive();
    const { body } = await api("GET", `/api/v2/members${query}`);
    expect(body.items.map(({ email }: Json) => email)).toEqual(emails);
  });

  it("teams", async () => {
    const { api } = await drive();
    expect((await api("GET", "/api/v2/teams")).body.items).toMatchObject([
      { key: "release", name: "Release managers" },
    ]);
    expect((await api("GET", "/api/v2/teams?filter=query:nobody")).body.totalCount).toBe(0);
  });

  it("segments, of their environment only", async () => {
    const { api } = await drive();
    expect(keys((await api("GET", "/api/v2/segments/storefront/production")).body)).toEqual(["beta"]);
    expect(keys((await api("GET", "/api/v2/segments/storefront/staging")).body)).toEqual([]);
    const one = await api("GET", "/api/v2/segments/storefront/production/beta");
    expect(one.body).toMatchObject({ key: "beta", name: "beta", rules: [] });
    expect(one.body).not.toHaveProperty("environment");
    expect((await api("GET", "/api/v2/segments/storefront/staging/beta")).status).toBe(404);
  });

  it("who is calling: a member's token, and a service token", async () => {
    const { api } = await drive();
    const read = async (authorization: string) =>
      (await api("GET", "/api/v2/caller-identity", undefined, { authorization })).body;
    expect(await read("api-writer")).toMatchObject({
      tokenName: "merge",
      memberId: ADA,
      serviceToken: false,
      authKind: "token",
    });
    const service = await read("api-service");
    expect(service).toMatchObject({ tokenName: "service", serviceToken: true });
    expect(service).not.toHaveProperty("memberId");
  });
});
