import { describe, expect, it } from "vitest";
import { createClock, startEmulator } from "../../src/emulators/server.ts";
import { held } from "./held.ts";
import { NOW, start } from "./starting.ts";

describe("the server", () => {
  it("listens on loopback and gives up its port on close, also with a connection kept alive", async () => {
    const emulator = await startEmulator({ clock: createClock(), handle: () => ({ status: 200 }), state: () => ({}) });
    expect(emulator.url).toBe(`http://127.0.0.1:${emulator.port}`);
    await (await fetch(emulator.url)).text();
    await emulator.close();
    await expect(fetch(emulator.url)).rejects.toThrow();
  });

  it("fails to start on a port that is taken", async () => {
    const { url } = await start();
    const again = startEmulator(
      { clock: createClock(), handle: () => ({ status: 200 }), state: () => ({}) },
      { port: Number(new URL(url).port) },
    );
    await expect(again).rejects.toThrow("EADDRINUSE");
  });

  it("sends objects as JSON, text and bytes as they are, and nothing for 204", async () => {
    const bodies: Record<string, { status: number; body?: unknown }> = {
      "/json": { status: 200, body: { a: 1 } },
      "/null": { status: 200, body: null },
      "/text": { status: 200, body: "hello" },
      "/bytes": { status: 200, body: Buffer.from([104, 105]) },
      "/none": { status: 204 },
    };
    const { url } = await start({ handle: ({ path }) => bodies[path] ?? { status: 404 } });
    const read = async (path: string) => {
      const answer = await fetch(url + path);
      return [answer.status, answer.headers.get("content-type"), await answer.text()];
    };
    expect(await read("/json")).toEqual([200, "application/json", '{"a":1}']);
    expect(await read("/null")).toEqual([200, "application/json", "null"]);
    expect(await read("/text")).toEqual([200, "text/plain; charset=utf-8", "hello"]);
    expect(await read("/bytes")).toEqual([200, "text/plain; charset=utf-8", "hi"]);
    expect(await read("/none")).toEqual([204, null, ""]);
  });

  it("answers 500 when the emulated service throws", async () => {
    const { url } = await start({
      handle: () => {
        throw new Error("broken");
      },
    });
    const answer = await fetch(`${url}/x`);
    expect([answer.status, await answer.json()]).toEqual([500, { code: "internal_server_error", message: "broken" }]);
  });

  it("tells a body that is not JSON from an empty one", async () => {
    const seen: unknown[] = [];
    const { url } = await start({
      handle: ({ body, rawBody, bodyIsJson }) => {
        seen.push({ body, rawBody, bodyIsJson });
        return { status: 200 };
      },
    });
    for (const body of ['{"a":1}', "{", undefined]) {
      await fetch(url, { method: "POST", ...(body === undefined ? {} : { body }) });
    }
    expect(seen).toEqual([
      { body: { a: 1 }, rawBody: '{"a":1}', bodyIsJson: true },
      { body: undefined, rawBody: "{", bodyIsJson: false },
      { body: undefined, rawBody: "", bodyIsJson: false },
    ]);
  });

  it("offers further control routes without their prefix, and 404 for the rest", async () => {
    const { control } = await start({
      control: ({ path, body }) => (path === "mine" ? { status: 200, body: { got: body } } : undefined),
    });
    expect(await control("POST", "mine", { a: 1 })).toEqual({ status: 200, body: { got: { a: 1 } } });
    expect((await control("POST", "other")).status).toBe(404);
  });
});

describe("state and requests", () => {
  it("shows the state, and every request of the service in order, but not its own", async () => {
    const { url, control } = await start();
    await fetch(`${url}/a%2Fb?x=1&x=2&y=%20`, { method: "POST", body: '{"n":1}' });
    await fetch(`${url}/c`, { method: "POST", body: "not JSON" });
    await fetch(`${url}/d`);
    expect((await control("GET", "state")).body).toEqual({ handled: 3 });
    const requests = (await control("GET", "requests")).body;
    expect(requests).toEqual([
      {
        at: expect.any(String),
        method: "POST",
        path: "/a%2Fb",
        query: { x: ["1", "2"], y: " " },
        body: { n: 1 },
        status: 200,
      },
      { at: expect.any(String), method: "POST", path: "/c", query: {}, body: "not JSON", status: 200 },
      { at: expect.any(String), method: "GET", path: "/d", query: {}, body: null, status: 200 },
    ]);
    expect(requests[0].at).toMatch(/^2026-12-01T09:00:0/);
  });
});

describe("the clock", () => {
  it.each([
    ["30s", 30_000],
    ["15m", 900_000],
    ["3h", 10_800_000],
    ["2d", 172_800_000],
    ["1w", 604_800_000],
    ["1d12h", 129_600_000],
  ])("advances by %s", async (advance, milliseconds) => {
    const clock = createClock(NOW);
    let moved = 0;
    const { control, url } = await start({ clock, clockMoved: () => moved++ });
    const before = clock.now();
    const { body } = await control("POST", "clock", { advance });
    const now = Date.parse(body.now);
    expect([now >= before + milliseconds, now <= clock.now()]).toEqual([true, true]);
    expect(moved).toBe(1);
    const date = Date.parse((await fetch(url)).headers.get("date") ?? ""); // whole seconds
    expect([date > now - 1_000, date <= clock.now()]).toEqual([true, true]);
  });

  it.each([["2030-01-01T00:00:00Z"], [Date.UTC(2030, 0, 1)]])("is set to %s", async (now) => {
    const { control } = await start();
    expect((await control("POST", "clock", { now })).body.now).toMatch(/^2030-01-01T00:00:0/);
  });

  it("runs on by itself", async () => {
    const clock = createClock(NOW);
    await new Promise((resolve) => setTimeout(resolve, 15));
    expect(clock.now()).toBeGreaterThan(NOW + 5);
    const [before, now, after] = [Date.now(), createClock().now(), Date.now()];
    expect([now >= before, now <= after]).toEqual([true, true]);
  });

  it.each([
    [undefined],
    ["{"],
    [[]],
    [{}],
    [{ advance: "2 days" }],
    [{ advance: 5 }],
    [{ advance: "-1d" }],
    [{ advance: "9999999999999w" }],
    [{ advance: "14284000w" }],
    [{ now: "tomorrow" }],
    [{ now: 1e99 }],
    [{ now: "2030-01-01T00:00:00Z", advance: "1d" }],
    [{ advance: "1d", more: 1 }],
  ])("refuses %j", async (body) => {
    const { control } = await start();
    const answer = await control("POST", "clock", body);
    expect(answer).toEqual({ status: 400, body: { code: "invalid_control_request", message: expect.any(String) } });
  });
});

it("latencyMs holds every answer up, but not control", async () => {
  const { url, control } = await start({ latencyMs: 3_600_000 });
  const { aborted, answered } = held(url);
  expect((await control("GET", "state")).status).toBe(200);
  expect(await answered()).toBe(false);
  await aborted();
});
