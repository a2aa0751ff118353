import { describe, expect, it } from "vitest";
import { ADA, APPROVAL, drive, type Json, OFF, ON, ordinarySeed, stage, TURN_ON, WORKFLOWS, wait } from "./driving.ts";

describe("create, get, list, delete", () => {
  it("creates a workflow that starts at once, and reads it back", async () => {
    const { create, read, list } = await drive();
    const { status, body } = await create({ description: "why", stages: [stage([wait(2), APPROVAL], TURN_ON)] });
    expect(status).toBe(201);
    expect(body).toEqual({
      _id: expect.stringMatching(/^[0-9a-f]{24}$/),
      _version: 1,
      _conflicts: [],
      _creationDate: expect.any(Number),
      _maintainerId: ADA,
      _links: {
        self: { href: `${WORKFLOWS}/${body._id}`, type: "application/json" },
        parent: { href: WORKFLOWS, type: "application/json" },
      },
      name: "Rollout",
      description: "why",
      kind: "custom",
      stages: [
        {
          _id: expect.stringMatching(/^[0-9a-f]{24}$/),
          name: "stage",
          conditions: [
            {
              _id: expect.stringMatching(/^[0-9a-f]{24}$/),
              kind: "schedule",
              _execution: { status: "active" },
              scheduleKind: "relative",
              waitDuration: 2,
              waitDurationUnit: "calendarDay",
              description: "",
              notifyMemberIds: [],
              allReviews: [],
              reviewStatus: "",
            },
            {
              _id: expect.stringMatching(/^[0-9a-f]{24}$/),
              kind: "ld-approval",
              _execution: { status: "active" },
              description: "Release manager",
              notifyMemberIds: [ADA],
              allReviews: [],
              reviewStatus: "pending",
            },
          ],
          action: { kind: "patch", instructions: [TURN_ON] },
          _execution: { status: "active" },
        },
      ],
      _execution: { status: "active" },
    });
    expect(await read(body._id)).toEqual(body);
    expect(await list()).toEqual({
      items: [body],
      totalCount: 1,
      _links: { self: { href: WORKFLOWS, type: "application/json" } },
    });
  });

  it("never gives back what the API never gives back, though it is kept", async () => {
    const { create, control } = await drive();
    const conditions = [
      { kind: "schedule", executeNow: true },
      { ...APPROVAL, notifyTeamKeys: ["release"] },
    ];
    const { body } = await create({
      parameters: [{ any: "thing" }],
      stages: [{ executeConditionsInSequence: true, conditions, action: { instructions: [TURN_ON] } }],
    });
    const text = JSON.stringify(body);
    for (const field of ["executeConditionsInSequence", "notifyTeamKeys", "executeNow", "parameters"]) {
      expect(text).not.toContain(field);
    }
    const [stored] = (await control("GET", "state")).body.workflows;
    expect(stored).toMatchObject({
      project: "storefront",
      flag: "new-checkout",
      environment: "production",
      parameters: [{ any: "thing" }],
      stages: [
        {
          executeConditionsInSequence: true,
          conditions: [{ executeNow: true }, { notifyTeamKeys: ["release"] }],
          action: { instructions: [{ _id: expect.any(String), kind: "turnFlagOn" }] },
        },
      ],
    });
  });

  it("deletes, and is gone from get, list and state", async () => {
    const { create, api, list, control } = await drive();
    const { body } = await create({ stages: [stage([wait(2)], TURN_ON)] });
    const deleted = await api("DELETE", `${WORKFLOWS}/${body._id}`);
    expect([deleted.status, deleted.body]).toEqual([204, undefined]);
    expect((await api("GET", `${WORKFLOWS}/${body._id}`)).status).toBe(404);
    expect((await list()).items).toEqual([]);
    expect((await control("GET", "state")).body.workflows).toEqual([]);
  });

  it("takes the bodies of LaunchDarkly's own documentation", async () => {
    const { create } = await drive();
    const { status, body } = await create({
      name: "Progressive rollout starting in two days",
      description: "Turn flag targeting on and increase feature rollout in 10% increments each day",
      stages: [
        {
          name: "10% rollout on day 1",
          conditions: [
            { kind: "schedule", scheduleKind: "relative", waitDuration: 2, waitDurationUnit: "calendarDay" },
            { kind: "ld-approval", notifyMemberIds: ["507f1f77bcf86cd799439011"], notifyTeamKeys: ["team-key-123abc"] },
          ],
          action: {
            instructions: [
              { kind: "turnFlagOn" },
              { kind: "updateFallthroughVariationOrRollout", rolloutWeights: { [ON]: 90000, [OFF]: 10000 } },
            ],
          },
        },
      ],
    });
    expect([status, body.message]).toEqual([201, undefined]);
    const withoutInstructions = { name: "x", stages: [{ conditions: [wait(2)], action: { instructions: null } }] };
    expect((await create(withoutInstructions)).status).toBe(201);
  });

  it("ignores a wait beside an absolute date, and fields it doesn't know", async () => {
    const { create } = await drive();
    const executionDate = Date.UTC(2027, 0, 1);
    const { status, body } = await create({
      colour: "blue",
      stages: [stage([{ ...wait(2), scheduleKind: "absolute", executionDate }], TURN_ON)],
    });
    expect(status).toBe(201);
    expect(body.stages[0].conditions[0]).toMatchObject({ scheduleKind: "absolute", executionDate });
    expect(body.stages[0].conditions[0]).not.toHaveProperty("waitDuration");
  });
});

describe("who may do what", () => {
  it.each([[""], ["Bearer api-writer"], ["nobody"]])("401 for the token %j", async (authorization) => {
    const { api } = await drive();
    const answer = await api("GET", WORKFLOWS, undefined, { authorization });
    expect([answer.status, answer.body]).toEqual([
      401,
      { id: expect.any(String), code: "unauthorized", message: "Invalid access token" },
    ]);
  });

  it("lets a reader read, and answers 403 to every write", async () => {
    const { api } = await drive();
    const reader = { authorization: "api-reader" };
    expect((await api("GET", WORKFLOWS, undefined, reader)).status).toBe(200);
    for (const [method, path] of [
      ["POST", WORKFLOWS],
      ["DELETE", `${WORKFLOWS}/12ab3c4d5ef1a2345bcde67f`],
      ["POST", "/api/v2/templates"],
      ["DELETE", "/api/v2/templates/any"],
    ] as const) {
      const answer = await api(method, path, { name: "x" }, reader);
      expect([answer.status, answer.body.code]).toEqual([403, "forbidden"]);
    }
  });

  it.each(["PATCH", "PUT"])("405 for %s, which there is none of", async (method) => {
    const { api } = await drive();
    for (const [path, allow] of [
      [WORKFLOWS, "GET, POST"],
      [`${WORKFLOWS}/12ab3c4d5ef1a2345bcde67f`, "GET, DELETE"],
      ["/api/v2/templates/any", "DELETE"],
    ] as const) {
      const answer = await api(method, path, {});
      expect([answer.status, answer.body.code, answer.headers.get("allow")]).toEqual([
        405,
        "method_not_allowed",
        allow,
      ]);
    }
  });

  it("405 for reading one template", async () => {
    const { api } = await drive();
    expect((await api("GET", "/api/v2/templates/any")).status).toBe(405);
  });
});

describe("404 says what is unknown", () => {
  const at = (project: string, flag: string, environment: string) =>
    `/api/v2/projects/${project}/flags/${flag}/environments/${environment}/workflows`;
  it.each([
    ["project", "GET", at("nope", "new-checkout", "production")],
    ["flag", "GET", at("storefront", "nope", "production")],
    ["environment", "POST", at("storefront", "new-checkout", "nope")],
    ["workflow", "GET", `${WORKFLOWS}/nope`],
    ["workflow", "DELETE", `${WORKFLOWS}/nope`],
    ["template", "POST", `${WORKFLOWS}?templateKey=nope`],
    ["template", "DELETE", "/api/v2/templates/nope"],
    ["Invalid resource identifier", "GET", "/api/v2/nothing"],
    ["Invalid resource identifier", "GET", "/api/v2/flags/%E0%A4%A"],
  ])("%s: %s %s", async (word, method, path) => {
    const { api } = await drive();
    const answer = await api(method, path, method === "POST" ? { name: "x" } : undefined);
    expect([answer.status, answer.body.code]).toEqual([404, "not_found"]);
    expect(answer.body.message).toContain(word);
  });
});

it("keeps keys that need escaping apart", async () => {
  const seed = ordinarySeed();
  const [project] = seed.projects as Json[];
  const { api } = await drive({ projects: [{ ...project, key: "a/b c" }] });
  const path = WORKFLOWS.replace("storefront", "a%2Fb%20c");
  const { status, body } = await api("POST", path, { name: "x", stages: [stage([wait(1)], TURN_ON)] });
  expect([status, body._links.parent.href]).toEqual([201, path]);
});
