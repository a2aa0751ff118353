// What approvals environments ask for is read once for each, only if a check wants to know; and what becomes of a read that fails.
import { describe, expect, test } from "vitest";
import { readEnvironments } from "../../../src/launchdarkly/reading/environments.ts";
import type { CheckSeverities } from "../../../src/model/messages/checks.ts";
import { readDocuments, workflowYaml } from "../../planning/world.ts";
import { type Json, type Service, serve } from "../service.ts";

const both = readDocuments(
  [workflowYaml({ environments: ["staging", "production"] }), workflowYaml({ key: "two" })].join("---\n"),
).workflows;
const off: CheckSeverities = { "approval-missing": "off", "approvals-elsewhere": "off" };
const asked = async ({ requests }: Service) => (await requests()).map(({ path }) => path).sort();
const path = (environment: string) => `/api/v2/projects/storefront/environments/${environment}`;

test("each environment is read once", async () => {
  const service = await serve();
  const { environments, diagnostics } = await readEnvironments(service.client, both, {});
  expect(await asked(service)).toEqual([path("production"), path("staging")]);
  expect([[...(environments?.keys() ?? [])].sort(), diagnostics]).toEqual([
    ["storefront/production", "storefront/staging"],
    [],
  ]);
});

test.each<[CheckSeverities, number]>([
  [off, 0],
  [{ ...off, "approval-missing": "notice" }, 2],
  [{ ...off, "approvals-elsewhere": "error" }, 2],
])("with %j there are %d reads", async (severities, reads) => {
  const service = await serve();
  const { environments } = await readEnvironments(service.client, both, severities);
  expect([(await asked(service)).length, environments?.size ?? 0]).toEqual([reads, reads]);
});

describe("a read that fails", () => {
  const failing = async (fault: Json) => {
    const service = await serve();
    await service.faults([{ ...fault, path: path("staging"), times: 99 }]);
    return readEnvironments(service.client, both, {});
  };

  test.each([
    ["403", { kind: "status", status: 403 }],
    ["404", { kind: "status", status: 404, body: '{"code":"not_found","message":"Unknown environment"}' }],
  ])("with %s is a warning, and nothing is asked of its workflows", async (_, fault) => {
    const { environments, diagnostics } = await failing(fault);
    expect(environments?.get("storefront/staging")).toEqual({
      approvalsRequired: false,
      requiredApprovalTags: [],
      approvalService: "launchdarkly",
    });
    expect(diagnostics).toMatchObject([
      {
        severity: "warning",
        code: "approvals-unchecked",
        message: expect.stringMatching(/^Whether the environment `staging` asks for approvals could not be checked\. /),
        position: { line: 5 },
      },
    ]);
  });

  test.each([
    ["500", { kind: "status", status: 500 }],
    ["a cut connection", { kind: "drop-before" }],
    ["something that isn't JSON", { kind: "status", status: 200, body: "<html>" }],
  ])("with %s is an error, and the environment is left out", async (_, fault) => {
    const { environments, diagnostics } = await failing(fault);
    expect([...(environments?.keys() ?? [])]).toEqual(["storefront/production"]);
    expect(diagnostics).toMatchObject([
      { severity: "error", position: { line: 5 }, request: expect.stringContaining("staging") },
    ]);
  });
});
