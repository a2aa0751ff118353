// Both sides of every option on templates, dry runs and deleting: what LaunchDarkly's documentation leaves open.

import { describe, expect, it } from "vitest";
import { drive, type Json, ON, stage, TURN_ON, WORKFLOWS, wait, withOptions } from "../driving.ts";

const PLACE = { project: "storefront", flag: "new-checkout", environment: "production" };
const TEMPLATE = { key: "standard", projectKey: "storefront", environmentKey: "production", flagKey: "new-checkout" };
const COLOUR = "/api/v2/projects/storefront/flags/colour/environments/staging/workflows";
const SERVE_ON = { kind: "updateFallthroughVariationOrRollout", variationId: ON };
const soon = { stages: [stage([wait(1)], TURN_ON)] };
const ended = { ...PLACE, name: "old", _id: "12ab3c4d5ef1a2345bcde67f", _execution: { status: "completed" } };

describe("templates", () => {
  const made = async (options: Json) => {
    const running = await withOptions(options);
    await running.api("POST", "/api/v2/templates", { ...TEMPLATE, stages: [stage([wait(1)], SERVE_ON)] });
    return running;
  };

  it.each([[201], [200]])("dryRunStatus %i", async (dryRunStatus) => {
    const { create } = await made({ dryRunStatus });
    expect((await create({}, "?templateKey=standard&dryRun=true")).status).toBe(dryRunStatus);
    expect((await create({}, "?templateKey=standard")).status).toBe(201);
  });

  it.each([
    ["check", 201, 0],
    ["create", 201, 1],
    ["refuse", 400, 0],
  ])("dryRunWithStages %s: %i, %i created", async (dryRunWithStages, status, count) => {
    const { create, list } = await withOptions({ dryRunWithStages });
    const answer = await create(soon, "?dryRun=true");
    expect(answer.status).toBe(status);
    expect(answer.body.meta).toEqual(dryRunWithStages === "check" ? { parameters: [] } : undefined);
    expect((await list()).totalCount).toBe(count);
  });

  it.each([[400], [200], [201], [409], [422]])("inapplicableTemplateStatus %i", async (inapplicableTemplateStatus) => {
    const { api } = await made({ inapplicableTemplateStatus });
    const answer = await api("POST", `${COLOUR}?templateKey=standard`, { name: "x" });
    expect(answer.status).toBe(inapplicableTemplateStatus);
    expect(answer.body.meta.parameters).toMatchObject([{ path: "/variationId", valid: false }]);
    expect(answer.body).toHaveProperty(inapplicableTemplateStatus < 300 ? "_id" : "code");
    expect((await api("GET", COLOUR)).body.items).toEqual([]);
  });

  it.each([[400], [409]])("duplicateTemplateKeyStatus %i", async (duplicateTemplateKeyStatus) => {
    const { api } = await made({ duplicateTemplateKeyStatus });
    const answer = await api("POST", "/api/v2/templates", { ...TEMPLATE, stages: [] });
    expect([answer.status, answer.body.code]).toEqual([
      duplicateTemplateKeyStatus,
      duplicateTemplateKeyStatus === 400 ? "invalid_request" : "conflict",
    ]);
  });

  it.each([
    ["keep-workflows", "standard", 1],
    ["forget-key", undefined, 1],
    ["delete-workflows", undefined, 0],
  ])("deletedTemplate %s", async (deletedTemplate, key, count) => {
    const { create, api, list } = await made({ deletedTemplate });
    await create({}, "?templateKey=standard");
    await create({ name: "not from it", ...soon });
    await api("DELETE", "/api/v2/templates/standard");
    const { items } = await list("?sort=creationDate");
    expect(items).toHaveLength(count + 1);
    expect(items[0].templateKey).toBe(key);
  });

  it.each([
    [false, 403],
    [true, 201],
  ])("readerMayDryRun %s: %i", async (readerMayDryRun, status) => {
    const { api, list } = await made({ readerMayDryRun });
    const reader = { authorization: "api-reader" };
    const dry = await api("POST", `${WORKFLOWS}?templateKey=standard&dryRun=true`, { name: "x" }, reader);
    expect(dry.status).toBe(status);
    expect((await api("POST", `${WORKFLOWS}?templateKey=standard`, { name: "x" }, reader)).status).toBe(403);
    expect((await list()).totalCount).toBe(0);
  });
});

describe("deleting", () => {
  it.each([
    [204, 0],
    [400, 1],
    [409, 1],
  ])("deleteEndedStatus %i: %i left", async (deleteEndedStatus, left) => {
    const { api, list } = await drive({ options: { deleteEndedStatus }, workflows: [ended] });
    expect((await api("DELETE", `${WORKFLOWS}/${ended._id}`)).status).toBe(deleteEndedStatus);
    expect((await list()).totalCount).toBe(left);
  });

  it.each([[404], [204]])("deleteMissingStatus %i", async (deleteMissingStatus) => {
    const { api } = await withOptions({ deleteMissingStatus });
    expect((await api("DELETE", `${WORKFLOWS}/nope`)).status).toBe(deleteMissingStatus);
    expect((await api("DELETE", "/api/v2/templates/nope")).status).toBe(deleteMissingStatus);
    expect((await api("GET", `${WORKFLOWS}/nope`)).status).toBe(404);
  });

  it.each([
    ["deletedFlag", { flag: "new-checkout" }],
    ["deletedEnvironment", { environment: "production" }],
  ])("%s: workflows go, or fail and stay", async (option, what) => {
    for (const policy of ["delete-workflows", "fail-workflows"]) {
      const { create, api, control } = await withOptions({ [option]: policy });
      const { body } = await create(soon);
      expect((await control("POST", "delete", { project: "storefront", ...what })).status).toBe(200);
      const read = await api("GET", `${WORKFLOWS}/${body._id}`);
      expect([read.status, read.body._execution?.status]).toEqual(
        policy === "delete-workflows" ? [404, undefined] : [200, "failed"],
      );
      expect((await api("POST", WORKFLOWS, { name: "x", ...soon })).status).toBe(404);
      expect((await control("POST", "delete", { project: "storefront", ...what })).status).toBe(404);
    }
  });
});
