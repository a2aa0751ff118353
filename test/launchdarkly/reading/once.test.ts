// A plan asks for each thing once, however many documents need it.

import { expect, test } from "vitest";
import { plan, planAndApply } from "../../applying/world.ts";
import { joined, templateYaml, workflowYaml } from "../../planning/world.ts";
import { type LoggedRequest, serve } from "../service.ts";

const templated = (key: string) =>
  [
    "kind: Workflow",
    `key: ${key}`,
    "project: storefront",
    "flag: new-checkout",
    "environments: [staging, production]",
    "name: From a template",
    "template: standard",
    "",
  ].join("\n");

const ada = ["maintainer: ada@example.com"];

function repeated(requests: readonly LoggedRequest[]): string[] {
  const named = requests
    .filter(({ method }) => method === "GET")
    .map(({ path, query }) => `${path}?${new URLSearchParams(query)}`);
  return named.filter((name, index) => named.indexOf(name) !== index);
}

test("five documents on one flag, with members and a template that is replaced", async () => {
  const service = await serve();
  // It would have to be put back if the new one is refused, so that its names are needed too.
  const base = templateYaml()
    .replace("{ wait: 2d }", "{ approval: { members: [grace@example.com] } }")
    .replace("flag: new-checkout", "flag: colour");
  await planAndApply(service, { head: base });
  const before = (await service.requests()).length;
  const head = joined(
    workflowYaml({ key: "a", environments: ["staging", "production"], more: ada }),
    workflowYaml({ key: "b", environments: ["production"], more: ada }),
    workflowYaml({ key: "c", environments: ["staging"] }),
    templated("d"),
    templated("e"),
    templateYaml({ wait: "3d" }),
  );
  const made = await plan(service.client, { head, base });
  const requests = (await service.requests()).slice(before);
  expect(made.operations.map(({ kind }) => kind)).toContain("replace");
  expect(made.operations.length).toBeGreaterThan(7);
  expect(repeated(requests)).toEqual([]);
  expect(requests.map(({ path }) => path)).toEqual(expect.arrayContaining(["/api/v2/templates", "/api/v2/members"]));
});

test("a flag that isn't there, asked for by documents in two environments", async () => {
  const service = await serve();
  const head = joined(
    workflowYaml({ key: "a", flag: "nope", environments: ["staging", "production"] }),
    workflowYaml({ key: "b", flag: "nope", environments: ["production"], more: ada }),
    workflowYaml({ key: "c", more: ada }),
  );
  const made = await plan(service.client, { head });
  expect(made.diagnostics.map(({ code }) => code)).toContain("unknown-flag");
  expect(repeated(await service.requests())).toEqual([]);
});
