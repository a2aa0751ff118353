// The law of recordings: whatever secrets and names stand in requests and answers, none of them is in the files; and the same one has the same stand-in everywhere.
import { type FileHandle, mkdtemp, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { targetHash } from "../../src/documents/canonical/hash.ts";
import { disguiseWith } from "../../src/recording/disguise.ts";
import { openRecording } from "../../src/recording/recorder.ts";
import { standInsFor } from "../../src/recording/stand-ins.ts";
import { fields } from "../../src/recording/words.ts";
import { serveAnswers } from "../launchdarkly/service.ts";

const TOKEN = "api-0123-secret-of-the-account";
let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "recording-"));
});
afterEach(() => rm(directory, { recursive: true }));

const record = (token = TOKEN) =>
  openRecording(directory, token, (why) => {
    throw new Error(why);
  });

async function written(): Promise<string> {
  const names = (await readdir(directory)).toSorted();
  return (await Promise.all(names.map((name) => readFile(join(directory, name), "utf8")))).join("");
}

async function exchanges(): Promise<ReturnType<typeof JSON.parse>[]> {
  return (await written())
    .split("\n")
    .filter((line) => line.includes('"request"'))
    .map((line) => JSON.parse(line));
}

/** All of them hold this, in whatever is around it. */
const secret = "Zq7Xw";
const core = fc.stringMatching(/^[a-z0-9]{1,8}$/).map((more) => `${secret}${more}`);
const original = fc.oneof(
  core,
  core.map((one) => `${one}@example.com`),
  core.map((one) => `Rollout of ${one} to ${one}, 10%`),
  core.map((one) => `acme/${one}`),
  core.map((one) => `proj/${one}:env/*:flag/${one}`),
  core.map((one) => `https://${one}.example.com/${one}?token=${one}`),
  core.map((one) => `/api/v2/flags/${one}/${one}?env=${one}`),
  core.map((one) => `/${one}/0/variationId`),
  core.map((one) => ` ${one}\n<b>${one}</b>\n\nManaged in acme/${one} (${one}). Change it there.`),
  core.map(
    (one) =>
      `[ld-sync:v1 owner=${one}/x key=${one} at=${one} run=1 from=0 hash=${one} stages=${one},${one} ${one.replaceAll(/[^a-z]/g, "")}x=${one}]`,
  ),
  core.map((one) => `unknown environment key ${one}: '${one}', (${one}).`),
  core.map((one) => `${one}é 日本 ${one}`),
);
const field = fc.oneof(fc.constantFrom(...fields), core);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    original,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie("object"),
    tie("list"),
  ),
  list: fc.array(tie("json"), { maxLength: 3 }),
  object: fc.dictionary(field, tie("json"), { maxKeys: 4 }),
}));

const conversation = fc.record({
  segments: fc.array(fc.oneof(core, fc.constantFrom("flags", "projects", "environments", "workflows", "templates")), {
    minLength: 1,
    maxLength: 6,
  }),
  query: fc.dictionary(
    fc.oneof(fc.constantFrom("env", "status", "filter", "search", "limit", "templateKey"), core),
    original,
    { maxKeys: 3 },
  ),
  body: fc.option(json),
  status: fc.constantFrom(200, 201, 400, 403, 404, 429, 500),
  answer: fc.oneof(
    json,
    fc.record({ code: original, message: original }),
    original.map((text) => ({ isText: true, text })),
  ),
  headers: fc.constantFrom(
    "location",
    "x-request-id",
    "retry-after",
    "x-ratelimit-reset",
    "content-type",
    "set-cookie",
    "ld-region",
  ),
  value: core,
});

test("no secret, name or text is in the files, wherever it stood", async () => {
  const { url } = await serveAnswers(({ headers }) => JSON.parse(String(headers["x-answer"])));
  const send = await record();
  await fc.assert(
    fc.asyncProperty(conversation, async ({ segments, query, body, status, answer, headers, value }) => {
      const isText = typeof answer === "object" && answer !== null && "isText" in answer;
      const told = {
        status,
        headers: { [headers]: value },
        body: isText ? String((answer as Record<string, unknown>).text) : JSON.stringify(answer),
      };
      const search = new URLSearchParams(query as Record<string, string>).toString();
      await send(
        `${url}/api/v2/${segments.map(encodeURIComponent).join("/")}?${search}`,
        {
          method: body === null ? "GET" : "POST",
          headers: {
            authorization: TOKEN,
            "x-answer": JSON.stringify(told).replaceAll(/[^ -~]/g, (one) =>
              one.replaceAll(/./gsu, (c) =>
                [...c].map((x) => `\\u${x.codePointAt(0)?.toString(16).padStart(4, "0")}`).join(""),
              ),
            ),
          },
          ...(body !== null && { body: JSON.stringify(body) }),
        },
        10_000,
      );
    }),
    { numRuns: 300 },
  );
  const text = await written();
  expect(text.split("\n").length).toBeGreaterThan(300);
  for (const form of [secret, TOKEN, encodeURIComponent(secret), "日本", "é"]) expect(text.includes(form)).toBe(false);
  expect(text.toLowerCase().includes(secret.toLowerCase())).toBe(false);
});

test("nor is it where no answer came, one that was late, or one that leads elsewhere", async () => {
  const { url } = await serveAnswers(({ url: { pathname } }) =>
    pathname.endsWith("/late")
      ? new Promise(() => undefined)
      : { status: 302, headers: { location: `https://${secret}.example.com/` } },
  );
  const send = await record();
  const get = (address: string) =>
    send(address, { method: "GET", headers: {} }, 300).catch((error: Error) => error.message);
  expect(await get(`${url}/api/v2/members/${secret}`)).toContain("302");
  expect(await get(`${url}/api/v2/members/late`)).toContain("whole answer");
  expect(await get(`http://127.0.0.1:9/api/v2/members/${secret}`)).toContain("ECONNREFUSED");
  const found = await exchanges();
  expect(found).toMatchObject([
    { number: 1, answer: { status: 302 }, error: "redirected" },
    { number: 2, error: "timeout" },
    { number: 3, error: "network" },
  ]);
  expect(await written()).not.toMatch(new RegExp(secret, "i"));
});

describe("stand-ins", () => {
  const { of, ofNumber } = standInsFor(TOKEN);

  test("are the same for the same text, others for another one, and others with another token", () => {
    fc.assert(
      fc.property(original, original, (one, other) => {
        expect(of(one)).toBe(of(one));
        expect(of(one) === of(other)).toBe(one === other);
        expect(standInsFor("another").of(one)).not.toBe(of(one));
      }),
    );
  });

  test.each([
    ["an id", "5f0000000000000000000001", /^[0-9a-f]{24}$/],
    ["a variation's id", "0a1b2c3d-0000-4000-8000-000000000001", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
    ["an address", "ada@example.com", /^member-[0-9a-f]{10}@example\.com$/],
    ["a key", "new-checkout", /^name-[0-9a-f]{10}$/],
    ["an owner", "acme/storefront", /^name-[0-9a-f]{10}\/name-[0-9a-f]{10}$/],
    ["a long text, as long", `A text of ${"x".repeat(90)}`, /^text [0-9a-fx]{95}$/],
    [
      "blanks around it, which LaunchDarkly may take away",
      "  a text \n\n b",
      /^ {2}text [0-9a-f]{10} \n\n name-[0-9a-f]{10}$/,
    ],
    ["what means nobody", "true", /^true$/],
  ])("have the shape of %s", (_, text, shape) => {
    expect(of(text)).toMatch(shape);
  });

  test("of a marker are a marker: of the same owner and key, with a target's hash that fits, and other hashes of the same form", () => {
    const target = { project: "storefront", flag: "new-checkout", environment: "production" };
    const marker = (at: string) =>
      `Managed in acme/storefront (new-checkout). Change it there.\n[ld-sync:v1 owner=acme/storefront key=new-checkout at=${at} run=2 from=1 hash=1f0c9a7be241 stages=a81c02,99fe10]`;
    const [first, second] = of(marker(targetHash(target)), target).split("\n");
    const [owner, key] = [of("acme/storefront"), of("new-checkout")];
    expect(first).toBe(`Managed in ${owner} (${key}). Change it there.`);
    const there = targetHash({ project: of("storefront"), flag: key, environment: of("production") });
    expect(second).toMatch(
      new RegExp(
        `^\\[ld-sync:v1 owner=${owner} key=${key} at=${there} run=2 from=1 hash=[0-9a-f]{12} stages=[0-9a-f]{6},[0-9a-f]{6}\\]$`,
      ),
    );
    expect(second).not.toMatch(/1f0c9a7be241|a81c02|99fe10/);
    // A copy from another flag stays one.
    expect(of(marker("000000"), target)).not.toContain(`at=${there}`);
  });

  test("of numbers that somebody chose are numbers", () => {
    expect(ofNumber(42)).toBe(ofNumber(42));
    expect(ofNumber(42)).not.toBe(ofNumber(43));
  });
});

test("what is the API's own stays as it is, and names are the same in paths, queries, keys and values", async () => {
  const flag = {
    key: "new-checkout",
    name: "New checkout",
    kind: "boolean",
    variations: [{ _id: "0a1b2c3d-0000-4000-8000-000000000001", value: 42, name: "on" }],
    environments: {
      stage: {
        on: true,
        fallthrough: { variation: 0 },
        targets: [{ values: ["ada"], variation: 1, contextKind: "user" }],
      },
    },
    _links: { self: { href: "/api/v2/flags/storefront/new-checkout?env=stage", type: "application/json" } },
    creationDate: 1_794_000_000_000,
    parameters: [{ _id: "1", path: "/waitDurationUnit", default: { value: "calendarDay" }, valid: true }],
  };
  const { url } = await serveAnswers(() => ({ body: flag, headers: { "X-Ratelimit-Reset": "1794000000000" } }));
  const send = await record();
  const { of } = standInsFor(TOKEN);
  const answer = await send(
    `${url}/behind/a/proxy/api/v2/flags/storefront/new-checkout?env=stage&summary=0`,
    { method: "GET", headers: {} },
    9_000,
  );
  expect(JSON.parse(answer.text)).toEqual(flag);
  const [{ request, answer: recorded }] = (await exchanges()) as [ReturnType<typeof JSON.parse>];
  const path = `/api/v2/flags/${of("storefront")}/${of("new-checkout")}`;
  expect(request).toEqual({
    method: "GET",
    path,
    query: [
      ["env", of("stage")],
      ["summary", "0"],
    ],
  });
  expect(recorded).toEqual({
    status: 200,
    headers: { date: expect.stringMatching(/GMT$/), "x-ratelimit-reset": "1794000000000" },
    body: {
      ...flag,
      key: of("new-checkout"),
      name: of("New checkout"),
      variations: [{ _id: of("0a1b2c3d-0000-4000-8000-000000000001"), value: expect.any(Number), name: "on" }],
      environments: {
        [of("stage")]: {
          ...flag.environments.stage,
          targets: [{ values: [of("ada")], variation: 1, contextKind: "user" }],
        },
      },
      _links: { self: { href: `${path}?env=${of("stage")}`, type: "application/json" } },
      parameters: [{ _id: of("1"), path: "/waitDurationUnit", default: { value: "calendarDay" }, valid: true }],
    },
  });
  expect(recorded.body.variations[0].value).not.toBe(42);
});

test("a number that is somebody's has a number for a stand-in, and what LaunchDarkly counts stays", () => {
  const standIns = standInsFor(TOKEN);
  const disguise = disguiseWith(standIns);
  const [customer, counted, stood] = [4_711_001, 3, standIns.ofNumber(4_711_001)];
  const clause = (number: number) => ({ op: "in", values: [number, [number], { id: number }] });
  const body = (number: number) => ({
    _version: counted,
    rules: [{ clauses: [clause(number)], rollout: { variations: [{ variation: counted, weight: 60_000 }] } }],
    instructions: [
      { kind: "addTargets", values: [number] },
      { kind: "addValuesToClause", values: [number] },
      { kind: "addRule", clauses: [clause(number)] },
    ],
    contextTargets: [{ contextKind: "user", key: number, values: [number], variation: counted }],
    variations: [{ value: number }, { value: { limit: number } }],
    parameters: [{ default: { value: counted } }],
    waitDuration: counted,
  });
  const recorded = JSON.stringify(disguise.body(body(customer), "/api/v2/flags/p/f"));
  expect(recorded).not.toContain(String(customer));
  const { of } = standIns;
  const wanted = JSON.parse(
    JSON.stringify(body(stood))
      .replaceAll('{"id":', `{"${of("id")}":`)
      .replaceAll('{"limit":', `{"${of("limit")}":`),
  );
  expect(JSON.parse(recorded)).toEqual(wanted);
});

test.each([
  ["/api/v2/projects/{flags}/flags/{projects}/environments/{workflows}/workflows/{x}", []],
  ["/api/v2/flags/{projects}/{members}", []],
  ["/api/v2/segments/{flags}/{segments}", []],
  ["/api/v2/projects/{flags}/flags/{f}/environments/{e}/approval-requests/{x}", []],
  ["/api/v2/caller-identity", []],
  ["/api/v2/{something-new}/{x}", []],
  [
    "/api/v2/members",
    [
      ["limit", "20"],
      ["sort", "-creationDate"],
      ["filter", "query:{ada},role:{admin}"],
      ["{mine}", "{x}"],
      ["env", "{stage}"],
    ],
  ],
] as [string, [string, string][]][])("of the path %s, names have stand-ins whatever they are", (pattern, query) => {
  const standIns = standInsFor(TOKEN);
  const disguise = disguiseWith(standIns);
  const plain = (text: string) => text.replaceAll(/[{}]/g, "");
  const wanted = (text: string) => text.replaceAll(/{([^}]+)}/g, (_, name: string) => standIns.of(name));
  expect(disguise.path(plain(pattern))).toBe(wanted(pattern));
  const asked = new URLSearchParams();
  for (const [name, value] of query) asked.append(plain(name), plain(value));
  expect(disguise.query(asked)).toEqual(query.map((pair) => pair.map(wanted)));
});

test("each command has a file of its own, and the same stand-ins", async () => {
  const { url } = await serveAnswers(() => ({ body: { items: [] } }));
  for (let command = 0; command < 2; command++)
    await (await record())(`${url}/api/v2/members/${secret}`, { method: "GET", headers: {} }, 9_000);
  expect(await readdir(directory)).toEqual(["001.jsonl", "002.jsonl"]);
  const [one, other] = await exchanges();
  expect(one.request).toEqual(other.request);
});

test("where something can't be written any more, that is told once, and the answers come all the same", async () => {
  const { url } = await serveAnswers(() => ({ body: "{}" }));
  const told: string[] = [];
  const send = await openRecording(directory, TOKEN, (why) => told.push(why));
  const post = (body: string) => send(`${url}/api/v2/templates`, { method: "POST", headers: {}, body }, 9_000);
  for (const body of ["{}", "what isn't JSON can't be written", "{}", "nor this"])
    expect((await post(body)).text).toBe("{}");
  expect(told).toEqual([expect.stringContaining("JSON")]);
  expect(await exchanges()).toHaveLength(1);
});

test("on a disk that fills, what was written whole stays, that is told once, and the answers come all the same", async () => {
  const { url } = await serveAnswers(() => ({ body: "{}" }));
  const told: string[] = [];
  const send = await openRecording(directory, TOKEN, (why) => told.push(why));
  const get = () => send(`${url}/api/v2/templates`, { method: "GET", headers: {} }, 9_000);
  await get();
  const whole = await written();
  const handle = await open(join(directory, "other"), "w");
  const files = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const { appendFile } = files;
  const filled = vi.spyOn(files, "appendFile").mockImplementation(async function (this: FileHandle, text) {
    await appendFile.call(this, String(text).slice(0, 9));
    throw new Error("ENOSPC: no space left on device, write");
  });
  onTestFinished(() => filled.mockRestore());
  for (let request = 0; request < 3; request++) expect((await get()).text).toBe("{}");
  expect([told, filled.mock.calls.length]).toEqual([["ENOSPC: no space left on device, write"], 1]);
  expect(await written()).toBe(whole);
});

test.each(["no\0name", "file/below", "file"])(
  "a directory that can't be written (%j) is told before anything is sent",
  async (name) => {
    await writeFile(join(directory, "file"), "");
    await expect(openRecording(join(directory, name), TOKEN, () => undefined)).rejects.toThrow(
      /LAUNCHDARKLY_RECORD: nothing can be recorded in `.*`: .*[^.]\. Nothing was sent\.$/,
    );
  },
);

test.runIf(process.platform === "linux")("nor is anything waited for where nothing can be made", async () => {
  await expect(openRecording("/proc/nothing/below", TOKEN, () => undefined)).rejects.toThrow(
    /ENOENT.*\. Nothing was sent\.$/,
  );
});

test("directories above it are made, too, by several commands at once", async () => {
  const below = join(directory, "a", "b", "c");
  await Promise.all([0, 1, 2].map(() => openRecording(below, TOKEN, () => undefined)));
  expect((await readdir(below)).toSorted()).toEqual(["001.jsonl", "002.jsonl", "003.jsonl"]);
});
