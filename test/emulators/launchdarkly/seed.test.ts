import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import schema from "../../../schemas/emulator-seed.schema.json" with { type: "json" };
import { startLaunchDarklyEmulator } from "../../../src/emulators/launchdarkly/emulator.ts";
import {
  ADA,
  APPROVAL,
  DAY,
  drive,
  type Json,
  OFF,
  ON,
  ordinarySeed,
  RULE,
  START,
  stage,
  TURN_ON,
  WORKFLOWS,
  wait,
} from "./driving.ts";

const PLACE = { project: "storefront", flag: "new-checkout", environment: "production" };

async function problemsOf(seed: unknown): Promise<string> {
  return startLaunchDarklyEmulator(seed).then(
    async (emulator) => {
      await emulator.close();
      return "none";
    },
    (error: Error) => error.message,
  );
}

describe("an invalid seed", () => {
  const [project] = ordinarySeed().projects as Json[];
  const withProject = (different: Json) => ({ projects: [{ ...project, ...different }] });
  const workflow = (different: Json) => ({ workflows: [{ ...PLACE, name: "x", ...different }] });
  it.each<[string, Json, string[]]>([
    ["an unknown field", { tokenz: [] }, ["(top level)", "tokenz"]],
    ["an unknown option", { options: { listOder: "x" } }, ["/options", "listOder"]],
    ["an option's wrong side", { options: { dryRunStatus: 204 } }, ["/options/dryRunStatus", "200, 201"]],
    ["an unknown status word", { options: { statuses: { done: "x" } } }, ["/options/statuses", "done"]],
    ["a role there is not", { tokens: [{ token: "a", role: "admin" }] }, ["/tokens/0/role", '"reader", "writer"']],
    ["a time that is none", { now: "2026-99-99T00:00:00Z" }, ["/now", "must be a time"]],
    ["a route there is not", { rateLimit: { routes: { "PATCH flags": 1 } } }, ["/rateLimit/routes"]],
    [
      "a token twice",
      {
        tokens: [
          { token: "a", role: "reader" },
          { token: "a", role: "writer" },
        ],
      },
      ["/tokens/1/token", "twice"],
    ],
    ["a project twice", { projects: [project, project] }, ["/projects/1/key", "storefront is there twice"]],
    [
      "a segment nowhere",
      withProject({ segments: [{ key: "s", environment: "nope" }] }),
      ["/projects/0/segments/0/environment", "nope"],
    ],
    [
      "a configuration nowhere",
      withProject({ flags: [{ key: "f", variations: [{ value: 1 }], environments: { "a/b": {} } }] }),
      ["/projects/0/flags/0/environments/a~1b", "no environment a/b"],
    ],
    [
      "a flag without variations",
      withProject({ flags: [{ key: "f", variations: [] }] }),
      ["/projects/0/flags/0/variations"],
    ],
    ["a workflow on no flag", workflow({ flag: "nope" }), ["/workflows/0/flag", "there is no flag nope"]],
    ["a workflow without name", { workflows: [PLACE] }, ["/workflows/0", "name"]],
    [
      "a wrong condition",
      workflow({ stages: [stage([{ kind: "moon" }])] }),
      ["/workflows/0/stages/0/conditions/0/kind", "moon"],
    ],
    [
      "a wrong instruction",
      workflow({ stages: [stage([], { kind: "archiveFlag" })] }),
      ["/workflows/0/stages/0/action/instructions/0"],
    ],
    ["a template without key", { templates: [{ name: "x" }] }, ["/templates/0", "key"]],
  ])("%s", async (_title, different, words) => {
    const message = await problemsOf({ ...ordinarySeed(), ...different });
    expect(message).toMatch(/^The LaunchDarkly emulator's seed is invalid:\n/);
    for (const word of words) {
      expect(message).toContain(word);
    }
  });

  it("is refused with all its problems at once", async () => {
    const message = await problemsOf({ tokens: [{}], projects: [{ key: "" }], more: 1 });
    expect(message.split("\n").length).toBeGreaterThan(4);
  });

  it.each([[undefined], [null], [[]], ["seed"]])("%j is none", async (seed) => {
    expect(await problemsOf(seed)).toContain("must be object");
  });
});

describe("a valid seed", () => {
  it("may be as small as this, and is left as it was given", async () => {
    const seed = { tokens: [], projects: [] };
    expect(await problemsOf(seed)).toBe("none");
    expect(seed).toEqual({ tokens: [], projects: [] });
  });

  it.each([["2026-12-01T09:00:00Z"], ["2026-12-01T10:00:00+01:00"], [START]])("starts the clock at %s", async (now) => {
    const { control } = await drive({ now });
    expect((await control("GET", "state")).body.now).toMatch(/^2026-12-01T09:00:0/);
  });

  it("starts at the wall clock without now", async () => {
    const { now: _now, ...rest } = ordinarySeed();
    const before = Date.now();
    const emulator = await startLaunchDarklyEmulator(rest);
    const { now } = (await (await fetch(`${emulator.url}/_emulator/state`)).json()) as { now: string };
    await emulator.close();
    expect([Date.parse(now) >= before, Date.parse(now) <= Date.now()]).toEqual([true, true]);
  });

  it("is the one in docs/emulator.md", async () => {
    const page = readFileSync(new URL("../../../docs/emulator.md", import.meta.url), "utf8");
    const [, json = ""] = /```json\n(.*?)```/s.exec(page) ?? [];
    expect(await problemsOf(JSON.parse(json))).toBe("none");
  });

  it.each(schema.examples)("is example %# of the schema", async (example) => {
    expect(await problemsOf(example)).toBe("none");
  });

  it("gives further fields of the API's shapes back", async () => {
    const { api } = await drive({ members: [{ _id: ADA, email: "ada@example.com", timeZone: "Europe/London" }] });
    expect((await api("GET", "/api/v2/members")).body.items[0].timeZone).toBe("Europe/London");
  });
});

describe("seeded workflows", () => {
  it("in the input shape: active, and run from their creation on", async () => {
    const created = START - 3 * DAY;
    const { list, served } = await drive({
      workflows: [
        {
          ...PLACE,
          name: "rollout",
          _creationDate: created,
          stages: [stage([wait(2)], TURN_ON), stage([APPROVAL], { kind: "updateOffVariation", variationId: ON })],
        },
      ],
    });
    const [workflow] = (await list()).items;
    expect(workflow.stages.map((one: Json) => one._execution)).toEqual([
      { status: "completed", stopDate: created + 2 * DAY },
      { status: "active" },
    ]);
    expect((await served()).on).toBe(true);
  });

  it("in the output shape: ids, dates, reviews and words as given, and what is over is not replayed", async () => {
    const seeded = {
      _id: "12ab3c4d5ef1a2345bcde67f",
      _version: 7,
      _creationDate: START - 5 * DAY,
      _maintainerId: ADA,
      name: "rollout",
      description: "  by <hand>\n[marker]",
      templateKey: "gone",
      stages: [
        {
          _id: "12ab3c4d5ef1a2345bcde601",
          name: "first",
          conditions: [
            {
              _id: "12ab3c4d5ef1a2345bcde602",
              kind: "schedule",
              scheduleKind: "relative",
              waitDuration: 1,
              waitDurationUnit: "hour",
              _execution: { status: "completed" },
            },
          ],
          action: { kind: "patch", instructions: [{ _id: "12ab3c4d5ef1a2345bcde603", kind: "turnFlagOn" }] },
          _execution: { status: "completed", stopDate: START - 4 * DAY },
        },
        {
          _id: "12ab3c4d5ef1a2345bcde604",
          conditions: [
            {
              _id: "12ab3c4d5ef1a2345bcde605",
              kind: "ld-approval",
              notifyMemberIds: [ADA],
              allReviews: [{ _id: "12ab3c4d5ef1a2345bcde606", kind: "comment", comment: "hm", creationDate: START }],
              _execution: { status: "requested" },
            },
          ],
          action: { instructions: [{ kind: "updateRuleVariationOrRollout", ruleId: "gone", variationId: OFF }] },
          _execution: { status: "in-review" },
        },
      ],
      _execution: { status: "rolling" },
    };
    const { read, served, control } = await drive({
      workflows: [{ ...PLACE, ...seeded }],
      options: { trimDescriptions: true, listVisibleAfterMs: 60_000, getVisibleAfterMs: 60_000 },
    });
    const { stages, ...workflow } = await read(seeded._id);
    const { stages: _stages, ...given } = seeded;
    expect(workflow).toMatchObject(given);
    expect(stages).toMatchObject([
      { ...seeded.stages[0], action: { instructions: [{ kind: "turnFlagOn" }] } },
      { ...seeded.stages[1], conditions: [{ reviewStatus: "pending", allReviews: [{ comment: "hm" }] }] },
    ]);
    expect((await served()).on).toBe(false);
    await control("POST", "approve", { workflowId: seeded._id, stageIndex: 1 });
    expect((await read(seeded._id))._execution.status).toBe("failed");
  });

  it("with an approval already given: goes on at once", async () => {
    const { list } = await drive({
      workflows: [{ ...PLACE, name: "x", stages: [stage([{ ...APPROVAL, reviewStatus: "approved" }], TURN_ON)] }],
    });
    expect((await list()).items[0]._execution.status).toBe("completed");
  });

  it.each(["completed", "failed"])("%s: stays so, with its date", async (status) => {
    const { list, pass } = await drive({
      workflows: [
        { ...PLACE, name: "x", _execution: { status, stopDate: START - DAY }, stages: [stage([wait(1)], TURN_ON)] },
      ],
    });
    await pass("30d");
    const [workflow] = (await list(`?status=${status}`)).items;
    expect(workflow._execution).toEqual({ status, stopDate: START - DAY });
    expect(workflow.stages[0]._execution.status).toBe(status === "completed" ? "completed" : "pending");
  });
});

describe("seeded templates", () => {
  it.each([["key"], ["_key"]])("have a %s, and can be used", async (field) => {
    const onRule = {
      _id: "12ab3c4d5ef1a2345bcde603",
      kind: "updateRuleVariationOrRollout",
      ruleId: RULE,
      variationId: OFF,
    };
    const { create, api } = await drive({
      templates: [
        {
          [field]: "standard",
          projectKey: "storefront",
          environmentKey: "production",
          flagKey: "new-checkout",
          stages: [stage([wait(1)], onRule)],
        },
      ],
    });
    const { body } = await create({}, "?templateKey=standard&dryRun=true");
    expect(body.meta.parameters.map((one: Json) => [one._id, one.path])).toEqual([
      [onRule._id, "/ruleId"],
      [onRule._id, "/variationId"],
    ]);
    expect((await api("GET", "/api/v2/templates")).body.items[0]._key).toBe("standard");
  });
});

it("shows the whole account in the state", async () => {
  const { control, create } = await drive();
  await create({ stages: [stage([wait(1)], TURN_ON)] });
  const { body } = await control("GET", "state");
  expect(Object.keys(body)).toEqual(["now", "projects", "templates", "workflows"]);
  expect(body.projects[0]).toMatchObject({
    key: "storefront",
    environments: [{ key: "production" }, { key: "staging" }],
    segments: [{ key: "beta", environment: "production" }],
    flags: [{ key: "new-checkout", environments: { production: { on: false } } }, { key: "colour" }],
  });
  expect(body.workflows[0]._links.parent.href).toBe(WORKFLOWS);
});
