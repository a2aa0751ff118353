// The proof "rate limits": the client on the emulator, on the emulator's own clock.

import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { afterEach, expect, test, vi } from "vitest";
import type { Clock, HttpSettings } from "../../src/launchdarkly/http/settings.ts";
import { type Json, serve } from "../launchdarkly/service.ts";
import { sizes } from "./sizes.ts";

const count = sizes.requests;
const windowLength = 10_000;
const target = { project: "storefront", environment: "production" };

interface Watched {
  clock: Clock;
  statuses: number[];
  /** What was left after each of our good answers, of the account's window and of the route's. */
  left: { global: number; route: number }[];
}

/**
 * Time stands still here and at the emulator while anything is under way. When everyone sleeps, it is moved to when the first
 * wants to wake: so a proof counts the time that is waited, and not how fast the machine is.
 */
function watch(): Watched {
  vi.useFakeTimers({ toFake: ["Date"] });
  const sleepers = new Set<{ at: number; wake: () => void }>();
  let underWay = 0;

  async function move(): Promise<void> {
    // Whoever has just been answered or woken goes on first.
    for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
    const [first] = [...sleepers].sort((left, right) => left.at - right.at);
    if (underWay > 0 || first === undefined) return;
    sleepers.delete(first);
    if (first.at > Date.now()) vi.setSystemTime(first.at);
    first.wake();
    void move();
  }

  const watched: Watched = {
    statuses: [],
    left: [],
    clock: {
      now: () => Date.now(),
      sleep: (milliseconds) =>
        new Promise((wake) => {
          sleepers.add({ at: Date.now() + Math.ceil(milliseconds), wake });
          void move();
        }),
    },
  };
  const sent = () => {
    underWay++;
  };
  const heard = (message: unknown) => {
    const { response } = message as { response: IncomingMessage };
    const { headers, statusCode: status = 0 } = response;
    const left = (name: string) => Number(headers[`x-ratelimit-${name}-remaining`] ?? Number.POSITIVE_INFINITY);
    watched.statuses.push(status);
    if (status === 200) watched.left.push({ global: left("global"), route: left("route") });
    response.once("close", () => {
      underWay--;
      void move();
    });
  };
  // What `node:http` tells of each request. Source: https://nodejs.org/api/diagnostics_channel.html
  subscribe("http.client.request.start", sent);
  subscribe("http.client.response.finish", heard);
  stops.push(() => {
    unsubscribe("http.client.request.start", sent);
    unsubscribe("http.client.response.finish", heard);
  });
  return watched;
}

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});

/** Begins at a window's start, so that its usable share is there as a whole. */
async function limited(seed: Json, settings: Partial<HttpSettings> = {}) {
  const watched = watch();
  const { clock } = watched;
  const service = await serve(
    { now: "2026-12-01T09:00:00Z", ...seed },
    { concurrency: 8, budget: 3_600_000, firstPause: 500, clock, ...settings },
  );
  const { url } = service;
  const began = clock.now();
  return {
    ...service,
    ...watched,
    took: () => clock.now() - began,
    requests: async () => (await (await fetch(`${url}/_emulator/requests`)).json()) as { at: string; status: number }[],
  };
}

type Limited = Awaited<ReturnType<typeof limited>>;

function lists({ client }: Limited, wanted = count): Promise<unknown> {
  return Promise.all(
    Array.from({ length: wanted }, (_, index) =>
      client.listWorkflows({ ...target, flag: index % 2 === 0 ? "new-checkout" : "colour" }),
    ),
  );
}

/** Refusals by window of the emulator's clock. */
async function refusals({ requests }: Limited): Promise<number[]> {
  const windows = new Map<number, number>();
  for (const { at, status } of await requests())
    if (status === 429) {
      const window = Math.floor(Date.parse(at) / windowLength);
      windows.set(window, (windows.get(window) ?? 0) + 1);
    }
  return [...windows.values()];
}

function report(what: string, took: number, allowed: number, refused: readonly number[], sent = count): void {
  const seconds = (time: number) => `${(time / 1_000).toFixed(1)} s`;
  console.log(
    `${what}: ${sent} requests in ${seconds(took)} (${(took / allowed).toFixed(2)} of the ${seconds(allowed)} allowed), 429s by window: ${refused.join(", ") || "none"}`,
  );
}

const allowed = (perWindow: number, wanted = count) => (wanted / perWindow) * windowLength;

test.each<[string, Json]>([
  ["100 a window", {}],
  ["100 a window, and a reset in the past", { options: { rateLimitResetSkewMs: -30_000 } }],
  ["100 a window, and a reset a little in the past", { options: { rateLimitResetSkewMs: -2_000 } }],
])(
  "%s: on time, hardly refused, and a fifth is left to others",
  async (what, seed) => {
    const run = await limited({ rateLimit: { global: 100 }, ...seed });
    await lists(run);
    const took = run.took();
    const refused = await refusals(run);
    report(what, took, allowed(80), refused);
    expect(Math.max(0, ...refused)).toBeLessThanOrEqual(1);
    expect(took).toBeLessThanOrEqual(1.15 * allowed(80) + (what.includes("past") ? windowLength / 2 : 0));
    // A reset that isn't true is found out by one request at most.
    const beyond = run.left.filter(({ global }) => global < 20);
    expect(beyond.length).toBeLessThanOrEqual(what.includes("past") ? 1 : 0);
    expect(run.left).toHaveLength(count);
  },
  600_000,
);

test("a route's limit below the account's holds up that route alone", async () => {
  const run = await limited({ rateLimit: { global: 200, routes: { "GET workflows": 50 } } });
  const wanted = Math.round(count / 2);
  const others = Array.from({ length: 50 }, () => run.client.listMembers());
  const listed = lists(run, wanted);
  await Promise.all(others);
  const free = run.took();
  await listed;
  const took = run.took();
  const refused = await refusals(run);
  report("a route's 50 a window", took, allowed(40, wanted), refused, wanted);
  expect(free).toBeLessThan(windowLength);
  expect(refused).toEqual([]);
  expect(took).toBeLessThanOrEqual(1.15 * allowed(40, wanted));
  expect(Math.min(...run.left.map(({ route }) => route))).toBeGreaterThanOrEqual(10);
}, 600_000);

test("another client of the account that eats now and then is left its part", async () => {
  const run = await limited({ rateLimit: { global: 100 } });
  let isOver = false;
  let eaten = 0;
  let hungry = 0;
  // Never more than the fifth that is left to it.
  const eat = async () => {
    while (!isOver) {
      await run.clock.sleep(2_000 + ((eaten * 700) % 2_000));
      for (let bite = 1 + (eaten % 3); bite > 0 && !isOver; bite--) {
        const { status } = await fetch(`${run.url}/api/v2/caller-identity`, {
          headers: { authorization: "api-reader", "ld-api-version": "20240415" },
        });
        eaten++;
        if (status === 429) hungry++;
      }
    }
  };
  const eating = eat();
  await lists(run);
  const took = run.took();
  isOver = true;
  await eating;
  const refused = await refusals(run);
  report(`another client that ate ${eaten}`, took, allowed(60), refused);
  expect(run.left).toHaveLength(count);
  expect(eaten).toBeGreaterThan(0);
  expect(hungry).toBe(0);
  expect(Math.max(0, ...refused)).toBeLessThanOrEqual(1);
  expect(took).toBeLessThanOrEqual(1.15 * allowed(60));
}, 600_000);

test("with `Retry-After` alone: as many refusals as were under way once, then one a window", async () => {
  const run = await limited({ rateLimit: { global: 100 }, options: { rateLimitHeaders: "retry-after" } });
  await lists(run);
  const took = run.took();
  const [first = 0, ...later] = await refusals(run);
  report("`Retry-After` alone", took, allowed(80), [first, ...later]);
  expect(first).toBeLessThanOrEqual(8);
  expect(Math.max(0, ...later)).toBeLessThanOrEqual(1);
  expect(took).toBeLessThanOrEqual(1.15 * allowed(80));
}, 600_000);

test("without a limit nothing waits", async () => {
  const run = await limited({});
  await lists(run);
  expect(run.took()).toBe(0);
  expect(new Set(run.statuses)).toEqual(new Set([200]));
});
