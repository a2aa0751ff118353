import { describe, expect, it } from "vitest";
import { held } from "../held.ts";
import { type Driver, drive, START, WORKFLOWS } from "./driving.ts";

const READER = { authorization: "api-reader" };
const WINDOW = 10_000;

/** Long enough before the window's end that no test runs into the next one. */
async function atWindowStart({ control }: Driver): Promise<void> {
  await control("POST", "clock", { now: START + WINDOW });
}

const limits = (headers: Headers) => [
  headers.get("x-ratelimit-global-remaining"),
  headers.get("x-ratelimit-route-remaining"),
  headers.get("x-ratelimit-reset"),
];

describe("rate limits", () => {
  it("count all routes and tokens together, in windows of ten seconds", async () => {
    const driver = await drive({ rateLimit: { global: 2 } });
    await atWindowStart(driver);
    const { api, pass } = driver;
    const reset = String(START + 2 * WINDOW);
    expect(limits((await api("GET", WORKFLOWS)).headers)).toEqual(["1", null, reset]);
    expect(limits((await api("GET", "/api/v2/members", undefined, READER)).headers)).toEqual(["0", null, reset]);
    const over = await api("GET", WORKFLOWS);
    expect([over.status, over.body.code, ...limits(over.headers)]).toEqual([429, "rate_limited", "0", null, reset]);
    await pass("10s");
    expect((await api("GET", WORKFLOWS)).status).toBe(200);
  });

  it("count a route by method and resource, or by resource alone; others have no headers", async () => {
    const driver = await drive({ rateLimit: { routes: { "POST workflows": 1, templates: 2 } } });
    await atWindowStart(driver);
    const { api, create } = driver;
    expect(limits((await api("GET", WORKFLOWS)).headers)).toEqual([null, null, null]);
    expect(limits((await create()).headers)).toEqual([null, "0", String(START + 2 * WINDOW)]);
    expect((await create()).status).toBe(429);
    expect((await api("GET", "/api/v2/templates")).headers.get("x-ratelimit-route-remaining")).toBe("1");
    expect((await api("DELETE", "/api/v2/templates/x")).headers.get("x-ratelimit-route-remaining")).toBe("0");
    expect((await api("GET", "/api/v2/templates")).status).toBe(429);
  });

  it("carry nothing out beyond the limit, and don't count what has no valid token", async () => {
    const driver = await drive({ rateLimit: { global: 1 } });
    await atWindowStart(driver);
    const { api, create, control } = driver;
    expect((await api("GET", WORKFLOWS, undefined, { authorization: "nobody" })).status).toBe(401);
    expect((await create()).status).toBe(201);
    expect((await create()).status).toBe(429);
    expect((await control("GET", "state")).body.workflows).toHaveLength(1);
  });

  it.each([
    [0, START + 2 * WINDOW],
    [-30_000, START + 2 * WINDOW - 30_000],
  ])("rateLimitResetSkewMs %i", async (rateLimitResetSkewMs, reset) => {
    const driver = await drive({ rateLimit: { global: 1 }, options: { rateLimitResetSkewMs } });
    await atWindowStart(driver);
    expect((await driver.api("GET", WORKFLOWS)).headers.get("x-ratelimit-reset")).toBe(String(reset));
  });

  it.each([
    ["x-ratelimit", ["0", null, String(START + 2 * WINDOW)], null],
    ["retry-after", [null, null, null], "10"],
  ])("rateLimitHeaders %s", async (rateLimitHeaders, told, retryAfter) => {
    const driver = await drive({ rateLimit: { global: 1 }, options: { rateLimitHeaders } });
    await atWindowStart(driver);
    const within = await driver.api("GET", WORKFLOWS);
    expect([within.status, limits(within.headers), within.headers.get("retry-after")]).toEqual([200, told, null]);
    const over = await driver.api("GET", WORKFLOWS);
    expect([over.status, limits(over.headers), over.headers.get("retry-after")]).toEqual([429, told, retryAfter]);
  });

  it("are none without a limit", async () => {
    const { api } = await drive();
    expect(limits((await api("GET", WORKFLOWS)).headers)).toEqual([null, null, null]);
  });
});

describe("faults", () => {
  it.each([
    [400, "invalid_request"],
    [404, "not_found"],
    [409, "conflict"],
    [429, "rate_limited"],
    [500, "internal_server_error"],
    [502, "internal_server_error"],
    [503, "service_unavailable"],
  ])("%i has LaunchDarkly's own body", async (status, code) => {
    const { control, create } = await drive();
    await control("POST", "faults", [{ method: "POST", path: "/workflows", kind: "status", status }]);
    const hit = await create();
    expect([hit.status, hit.body]).toEqual([status, { id: expect.any(String), code, message: expect.any(String) }]);
    expect(hit.headers.has("x-ratelimit-reset")).toBe(status === 429);
    expect(hit.headers.has("retry-after")).toBe(status === 503);
    expect((await control("GET", "state")).body.workflows).toEqual([]);
  });

  it("drop-after: the workflow is there though the answer was lost", async () => {
    const { control, create, list } = await drive();
    await control("POST", "faults", [{ method: "POST", path: "/workflows", kind: "drop-after" }]);
    await expect(create()).rejects.toThrow();
    expect((await list()).totalCount).toBe(1);
  });
});

it("latencyMs holds every answer up", async () => {
  const { control, url } = await drive({ latencyMs: 60_000 });
  const { aborted, answered } = held(`${url}${WORKFLOWS}`);
  expect((await control("GET", "state")).status).toBe(200);
  expect(await answered()).toBe(false);
  await aborted();
});
