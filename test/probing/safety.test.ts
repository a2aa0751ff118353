// Whatever happens to the probe, nothing of it is left, and nothing else is touched.
import { afterAll, describe, expect, test } from "vitest";
import { readMarker } from "../../src/planning/ownership/marker.ts";
import { isOfProbe, longDescription, oddDescription, probeMarker, templateKey } from "../../src/probing/marker.ts";
import { ADA, APPROVAL, OFF, ON, ordinarySeed, stage, wait } from "../emulators/launchdarkly/driving.ts";
import { type Account, type Json, startAccount, target } from "./world.ts";

const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

async function account(different: Json = {}): Promise<Account> {
  const started = await startAccount(different);
  closing.push(started.close);
  return started;
}

const writesOf = async ({ requests }: Account) => (await requests()).filter(({ method }) => method !== "GET");
const workflow = (name: string, more: Json = {}): Json => ({
  ...target,
  name,
  stages: [stage([wait(30)], { kind: "turnFlagOff" })],
  ...more,
});
const template = (key: string, name: string, more: Json = {}): Json => ({
  _key: key,
  name,
  stages: [stage([wait(1)])],
  ...more,
});
const ofProbe = (experiment: string, more: Json = {}) =>
  workflow(probeMarker(experiment), { description: oddDescription(experiment), ...more });
const templateOfProbe = (key: string) =>
  template(key, probeMarker("template-one"), { description: oddDescription("template-one") });
const ended = { _execution: { status: "completed", stopDate: 1_790_000_000_000 } };
/** `different`: of the environment `production`. */
function production(different: Json): Json {
  const seed = structuredClone(ordinarySeed()) as { projects: { environments: Json[] }[] };
  Object.assign(seed.projects[0]?.environments[0] ?? {}, different);
  return seed;
}

describe("the marker", () => {
  const marker = probeMarker("first");
  const odd = oddDescription("first");

  test("is none of a document's", () => {
    expect(readMarker(odd)).toEqual({ kind: "none" });
  });

  test.each<[string, string]>([
    ["as it was sent", odd],
    ["trimmed", odd.trim()],
    ["in one line", odd.replaceAll("\n", " ")],
    ["escaped", odd.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&#34;").replaceAll("`", "&#96;")],
    ["cut", odd.slice(0, 20)],
    ["cut within what follows", odd.slice(0, marker.length + 4)],
    ["long", longDescription("first", 5_000)],
    ["long, and cut", longDescription("first", 5_000).slice(0, 30)],
  ])("is recognised in the whole name and a description %s", (_, description) => {
    expect(isOfProbe({ name: marker, description })).toBe(true);
  });

  test.each<[string, string, string | undefined]>([
    ["a name alone", marker, undefined],
    ["a name with a description of somebody's", marker, "A copy by a person"],
    ["a name, and a description that goes on otherwise", marker, `${marker}\nOurs now`],
    ["a name, and the start of a description of next to nothing", marker, "[ld-sync"],
    ["a description alone", "Real rollout", odd],
    ["a name that goes on", `${marker} Real rollout`, odd],
    ["a name of another experiment", probeMarker("second"), odd],
    ["a name without an experiment", "[ld-sync-probe:v1 ]", "[ld-sync-probe:v1 ]"],
    ["a copy", `Copy of ${marker}`, odd],
    ["a copy throughout", `Copy of ${marker}`, `Copy of ${odd}`],
    ["another version", "[ld-sync-probe:v2 first]", odd],
    ["a document's", "ld-sync-probe", "[ld-sync:v1 owner=a key=b]"],
  ])("is not seen in %s", (_, name, description) => {
    expect(isOfProbe({ name, ...(description !== undefined && { description }) })).toBe(false);
  });

  test("of templates is another one for another target", () => {
    expect(templateKey(target, "one")).not.toBe(templateKey({ ...target, environment: "staging" }, "one"));
    expect(templateKey(target, "one")).toMatch(/^ld-sync-probe-[0-9a-f]{12}-one$/);
  });
});

describe("before anything is sent", () => {
  test.each<[string, Json, RegExp, object?]>([
    ["a critical environment", production({ critical: true }), /marked critical/, { critical: true }],
    ["an active workflow", { workflows: [workflow("Made by hand")] }, /has 1 active workflow/, { besideActive: true }],
    ["a service for approvals", production({ approvalSettings: { serviceKind: "servicenow" } }), /servicenow/],
  ])("%s is refused", async (_, seed, message, permitted) => {
    const started = await account(seed);
    await expect(started.probe()).rejects.toThrow(message);
    await expect(started.probe({ permitted: { critical: permitted === undefined } })).rejects.toThrow(message);
    expect(await writesOf(started)).toEqual([]);
    if (permitted === undefined) return;
    const before = await started.state();
    const { failure, report } = await started.probe({ permitted });
    expect([failure, report.complete, await started.state()]).toEqual([undefined, true, before]);
  });

  test.each<[string, object, RegExp]>([
    ["an archived flag", { archived: true }, /is archived/],
    ["a flag that isn't there", { key: "other" }, /found nothing there/],
  ])("%s is refused", async (_, different, message) => {
    const seed = structuredClone(ordinarySeed()) as { projects: { flags: Json[] }[] };
    Object.assign(seed.projects[0]?.flags[0] ?? {}, different);
    const started = await account(seed);
    await expect(started.probe()).rejects.toThrow(message);
    expect(await writesOf(started)).toEqual([]);
  });

  test("a token that may not write is told so, and nothing is there", async () => {
    const started = await account();
    const { failure, report, left } = await started.probe({ token: "api-reader" });
    expect(failure).toMatchObject({ message: expect.stringContaining("status 403"), hint: expect.any(String) });
    expect([report.complete, left]).toEqual([false, []]);
    expect((await started.state()).workflows).toEqual([]);
  });
});

test("what others made, and what only looks like the probe's, stays as it is, active or not", async () => {
  const started = await account({
    workflows: [
      workflow("Made by hand", { description: `Not ${probeMarker("first")}` }),
      workflow("Over", ended),
      ofProbe("first", { environment: "staging" }),
      workflow(probeMarker("first"), { description: "A copy by a person" }),
      workflow("Real rollout", { description: oddDescription("first") }),
      workflow(`${probeMarker("first")} Real rollout`, { description: oddDescription("first"), ...ended }),
      workflow("[ld-sync-probe:v2 first]", ended),
      workflow("Of a document", {
        description: "[ld-sync:v1 owner=acme/shop key=a at=1a4062 run=1 from=0 hash=0db5a49c28b3 stages=822b8e]",
      }),
    ],
    templates: [
      template("standard-rollout", "Standard"),
      templateOfProbe(templateKey({ ...target, environment: "staging" }, "one")),
      templateOfProbe(`${templateKey(target, "one")}-mine`),
      templateOfProbe("mine"),
      template(templateKey(target, "copy"), "Ours"),
      template("ld-sync-probe-", "Nearly"),
    ],
  });
  const before = await started.state();
  const { failure, removed } = await started.probe({ permitted: { besideActive: true }, readerToken: "api-reader" });
  expect([failure, removed.before]).toEqual([undefined, 0]);
  expect(await started.state()).toEqual(before);
});

test("what an earlier probe left there is deleted first, ended or not", async () => {
  const started = await account({
    workflows: [
      workflow("Made by hand", ended),
      ofProbe("first"),
      workflow(probeMarker("long"), { description: longDescription("long", 200) }),
      ofProbe("ending", ended),
    ],
    templates: [templateOfProbe(templateKey(target, "one")), template("standard-rollout", "Standard")],
    options: { unfilteredListShowsEnded: false },
  });
  const { failure, removed, left, answers } = await started.probe();
  expect([failure, removed.before, left]).toEqual([undefined, 4, []]);
  expect(answers.get("unfilteredListShowsEnded")?.found).toBe(false);
  const { workflows, templates } = await started.state();
  expect([workflows.map(({ name }) => name), templates.map(({ _key }) => _key)]).toEqual([
    ["Made by hand"],
    ["standard-rollout"],
  ]);
});

test("an ended one that can't be deleted is named, and stays the only one", async () => {
  const started = await account({ options: { deleteEndedStatus: 409 } });
  const first = await started.probe();
  const [{ _id } = { _id: "" }] = (await started.state()).workflows;
  expect([first.ended, first.left]).toEqual([[_id], []]);
  const second = await started.probe();
  expect([second.ended, second.left, second.removed.before]).toEqual([[_id], [], 0]);
  expect((await started.state()).workflows).toHaveLength(1);
  expect(second.answers.get("deleteEndedStatus")?.found).toBe(409);
  expect(second.answers.get("unfilteredListShowsEnded")?.found).toBe(true);
  expect(second.answers.get("workflowWithoutStages")?.result).toBe("unknown");
});

test.each([14, 16, 20, 24])(
  "interrupted after %i answers, before what was made can be got or is listed, it deletes it",
  async (after) => {
    const options = { listVisibleAfterMs: 600_000, getVisibleAfterMs: 8_000, deleteMissingStatus: 204 };
    const started = await account({ options });
    const { failure, left } = await started.probe({ interruptedAfter: after });
    expect([failure, left]).toEqual([expect.objectContaining({ message: expect.stringContaining("interrupted") }), []]);
    expect((await started.requests()).filter(({ method }) => method === "POST").length).toBeGreaterThan(0);
    expect((await started.state()).workflows).toEqual([]);
  },
);

describe("failures", () => {
  const kinds = ["drop-before", "drop-after", "truncate", "status", "status-after"];
  const faults = kinds.flatMap((kind) =>
    [1, 2, 5, 9, 12, 14, 16].flatMap((nth) =>
      ["/workflows", "/templates"].flatMap((path) =>
        path === "/templates" && nth > 3
          ? []
          : [{ kind, method: "POST", path, nth, ...(kind.startsWith("status") && { status: 503 }) }],
      ),
    ),
  );

  test.each(faults)("$kind of POST $path number $nth: sent once, and nothing is left", async (fault) => {
    const started = await account();
    const before = await started.state();
    await started.control("POST", "faults", [fault]);
    const { left, failure, report } = await started.probe({ readerToken: "api-reader" });
    expect(left).toEqual([]);
    // A failure is never told as LaunchDarkly's way.
    expect(report.answers.filter(({ result }) => result === "different")).toEqual([]);
    if (failure !== undefined) expect(failure).toBeInstanceOf(Error);
    expect(await started.state()).toEqual(before);
    const posts = (await started.requests()).filter(({ method }) => method === "POST");
    // The template's key is sent twice on purpose, and a connection that never came about may be tried again.
    const bodies = posts
      .map((post) => JSON.stringify(post))
      .filter((text) => !text.includes("template-one") && !text.includes("dry-run"));
    const names = bodies.map((text) => /v1 [a-z-]+\]/.exec(text)?.[0]);
    const repeated = names.filter(
      (name, index) => names.indexOf(name) !== index && name !== "v1 first]" && name !== "v1 long]",
    );
    expect(repeated).toEqual([]);
  });

  test("a service that deletes nothing is told by name, and the next probe deletes it", async () => {
    const started = await account();
    const before = await started.state();
    await started.control("POST", "faults", [{ kind: "status", method: "DELETE", status: 500, times: 10_000 }]);
    const { left, removed } = await started.probe();
    const { workflows, templates } = await started.state();
    expect(left.length).toBe(workflows.length + templates.length);
    for (const { _id } of workflows) expect(left.join()).toContain(String(_id));
    expect(removed.made).toBeGreaterThanOrEqual(0);
    const again = await started.probe();
    expect([again.failure, again.report.answers.every(({ result }) => result !== "same")]).toEqual([
      expect.objectContaining({ message: expect.stringContaining("could not be deleted") }),
      true,
    ]);
    await started.control("DELETE", "faults");
    const last = await started.probe();
    expect([last.failure, last.left, last.removed.before]).toEqual([
      undefined,
      [],
      workflows.length + templates.length,
    ]);
    expect(await started.state()).toEqual(before);
  });

  test("a service that can't be reached any more leaves what it knows named", async () => {
    const started = await account();
    await started.control("POST", "faults", [{ kind: "drop-before", path: "/workflows", nth: 14, times: 10_000 }]);
    const { failure, left } = await started.probe();
    expect(failure).toMatchObject({ message: expect.stringMatching(/^The connection to LaunchDarkly was lost: \w/) });
    const { workflows } = await started.state();
    expect(workflows.length).toBeGreaterThan(0);
    for (const { _id } of workflows) expect(left.join()).toContain(String(_id));
  });

  test("a token that may not make templates finds out the rest", async () => {
    const started = await account();
    const forbidden = { kind: "status", status: 403, path: "/templates", times: 10_000 };
    await started.control("POST", "faults", [forbidden]);
    const { failure, answers } = await started.probe();
    expect(failure).toBeUndefined();
    expect(answers.get("deletedTemplate")).toMatchObject({ result: "unknown", status: 403 });
    expect(answers.get("deleteEndedStatus")?.result).toBe("same");
  });
});

test("no stage that may run holds an instruction, and one that holds some waits for a person a year from now", async () => {
  const started = await account();
  await started.probe({ minutes: 1 });
  const posted = (await started.requests()).flatMap(({ method, body }) => (method === "POST" && body ? [body] : []));
  expect(posted.length).toBeGreaterThan(15);
  for (const { stages = [] } of posted as { stages?: { conditions: Json[]; action: { instructions: Json[] } }[] }[]) {
    const [first] = stages;
    const year = Date.UTC(2027, 10, 30);
    for (const [index, { conditions, action }] of stages.entries()) {
      if (action.instructions.length === 0) continue;
      expect(index).toBeGreaterThan(0);
      expect(first?.conditions).toEqual([
        expect.objectContaining({ executionDate: expect.toSatisfy((date: number) => date > year) }),
      ]);
      expect(conditions).toEqual([expect.objectContaining({ kind: "ld-approval" })]);
    }
  }
});

test("where stages have to have instructions, they turn the flag to what it is", async () => {
  for (const on of [true, false]) {
    const seed = structuredClone(ordinarySeed()) as { projects: { flags: { environments: { production: Json } }[] }[] };
    const flag = seed.projects[0]?.flags[0];
    if (flag) flag.environments.production.on = on;
    const started = await account(seed as Json);
    const before = await started.state();
    // The emulator has no option for it.
    const isEmpty = (body: Json | null) => JSON.stringify(body ?? "").includes('"instructions":[]');
    await started.control("POST", "faults", [
      { kind: "status", status: 400, method: "POST", path: "/workflows", times: 1 },
    ]);
    const { failure, answers } = await started.probe({ token: "api-writer" });
    expect(failure).toBeUndefined();
    expect(answers.get("stageWithoutInstructions")).toMatchObject({
      result: "different",
      found: "refuse",
      status: 400,
    });
    expect(answers.get("pastExecutionDate")).toMatchObject({
      result: "unknown",
      why: expect.stringContaining("change the flag"),
    });
    const later = (await started.requests()).filter(({ method }) => method === "POST").slice(2);
    const kinds = later.flatMap(({ body }) => JSON.stringify(body).match(/turnFlag(?:On|Off)/g) ?? []);
    expect(new Set(kinds)).toEqual(new Set([on ? "turnFlagOn" : "turnFlagOff"]));
    expect(later.filter(({ body }) => isEmpty(body)).length).toBeLessThan(3);
    expect(await started.state()).toEqual(before);
  }
});

test("a report holds no string of the account, and no id", async () => {
  const secret = (name: string) => `zq-${name}-zq`;
  const seed = JSON.parse(
    JSON.stringify({
      ...ordinarySeed(),
      workflows: [workflow("Made by hand", { stages: [stage([APPROVAL], { kind: "turnFlagOff" })] })],
    })
      .replaceAll("ada@", "zq-ada@")
      .replaceAll("release", secret("team"))
      .replaceAll('"beta"', `"${secret("segment")}"`)
      .replaceAll("New checkout", secret("flag"))
      .replaceAll("Made by hand", secret("workflow"))
      .replaceAll("api-service", "api-zq-service"),
  ) as Json;
  const started = await account(seed);
  const { report } = await started.probe({
    token: "api-zq-service",
    readerToken: "api-reader",
    permitted: { besideActive: true },
  });
  const text = JSON.stringify(report);
  const texts = new Set<string>();
  JSON.stringify(seed, (key, value) => {
    if (key !== "kind" && typeof value === "string" && value.length > 3) texts.add(value);
    return value;
  });
  // Words that reports have of their own.
  const own = new Set([
    "writer",
    "reader",
    "service",
    "admin",
    "merge",
    "plan",
    "country",
    "calendarDay",
    "relative",
    "stage",
  ]);
  expect(texts.size).toBeGreaterThan(15);
  expect([...texts].filter((value) => !own.has(value) && text.includes(value))).toEqual([]);
  expect(text).not.toMatch(/zq|[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}|127\.0\.0\.1|localhost/);
  expect([ADA, ON, OFF].filter((id) => text.includes(id))).toEqual([]);
});

test("the only words of LaunchDarkly's that a report takes are plain ones", async () => {
  const started = await account({
    options: {
      statuses: { running: "storefront-secret-0123456789abcdef", notStarted: "Waiting for Ada <ada@example.com>" },
    },
  });
  const { answers } = await started.probe();
  expect([answers.get("statuses.running")?.found, answers.get("statuses.notStarted")?.found]).toEqual([
    "another word",
    "another word",
  ]);
});
