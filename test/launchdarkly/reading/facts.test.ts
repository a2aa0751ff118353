// What `doctor` learns of LaunchDarkly: by reads alone, in few requests, and whatever fails.
import { expect, test } from "vitest";
import { learnCaller, learnNamed } from "../../../src/launchdarkly/reading/facts.ts";
import { serve } from "../service.ts";

const project = (flags: number) => ({
  projects: [
    {
      key: "storefront",
      environments: [{ key: "production" }, { key: "staging" }],
      flags: Array.from({ length: flags }, (_, index) => ({
        key: `flag-${index}`,
        variations: [{ value: true }, { value: false }],
      })),
    },
  ],
});
const targetsOf = (flags: number) =>
  Array.from({ length: flags }, (_, index) => ({
    project: "storefront",
    flag: `flag-${index}`,
    environment: "production",
  }));
const kinds = <T>(all: ReadonlyMap<string, { known: T } | { unknown: { kind: string } }>) =>
  Object.fromEntries([...all].map(([name, one]) => [name, "known" in one ? "known" : one.unknown.kind]));

test("hundreds of flags of one project are read from its list; only their workflows take a request each", async () => {
  const service = await serve(project(250), { may: "read" });
  const { flags, targets, environments } = await learnNamed(service.client, {
    targets: targetsOf(250),
    needsTemplates: false,
  });
  expect([flags.size, targets.size, environments.size]).toEqual([250, 250, 1]);
  expect([...Object.values(kinds(flags)), ...Object.values(kinds(targets))]).toEqual(Array(500).fill("known"));
  const requests = await service.requests();
  expect(requests.filter(({ path }) => !path.endsWith("/workflows")).length).toBeLessThan(7);
  expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
});

test("nothing is asked of a project or an environment that isn't there", async () => {
  const service = await serve(project(1), { may: "read" });
  const targets = [
    ...targetsOf(2),
    { project: "storefront", flag: "flag-0", environment: "prod" },
    ...Array.from({ length: 50 }, (_, index) => ({
      project: "shop",
      flag: `flag-${index}`,
      environment: "production",
    })),
  ];
  const read = await learnNamed(service.client, { targets, needsTemplates: true });
  expect(kinds(read.projects)).toEqual({ storefront: "known", shop: "not-found" });
  expect(kinds(read.environments)).toEqual({ "storefront/production": "known", "storefront/prod": "not-found" });
  expect(kinds(read.flags)).toEqual({ "storefront/flag-0": "known", "storefront/flag-1": "not-found" });
  expect(kinds(read.targets)).toEqual({ "storefront/flag-0/production": "known" });
  expect(read.templates).toEqual({ known: [] });
  expect((await service.requests()).filter(({ path }) => path.includes("shop"))).toHaveLength(1);
});

test.each([
  [401, "unauthorized"],
  [403, "forbidden"],
  [404, "not-found"],
  [400, "failed"],
])("a read that is refused with %i is `%s`, and ends no other", async (status, kind) => {
  const service = await serve(project(2), { may: "read" });
  await service.faults([{ path: "/flag-0/environments", kind: "status", status, times: 9 }]);
  const read = await learnNamed(service.client, { targets: targetsOf(2), needsTemplates: false });
  expect(kinds(read.targets)["storefront/flag-0/production"]).toBe(kind);
  // A token that is refused once is asked nothing more.
  if (status !== 401) expect(kinds(read.targets)["storefront/flag-1/production"]).toBe("known");
});

test.each([
  ["api-writer", { tokenName: "merge", memberId: "507f1f77bcf86cd799439011", isServiceToken: false }],
  ["api-service", { tokenName: "service", isServiceToken: true }],
])("whose token %s is", async (token, known) => {
  const { client } = await serve({}, { token, may: "read" });
  expect(await learnCaller(client)).toEqual({ known });
});
