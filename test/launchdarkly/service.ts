// What goes in: a seed for the emulator, or a handler for what no emulator does. What comes out: the tool's own client
// on it, without long waits, and the requests that arrived.

import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { type ClientRequest, createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished, vi } from "vitest";
import { startLaunchDarklyEmulator } from "../../src/emulators/launchdarkly/emulator.ts";
import { createLaunchDarkly, type LaunchDarkly } from "../../src/launchdarkly/client.ts";
import { LaunchDarklyError } from "../../src/launchdarkly/http/error.ts";
import { createHttp } from "../../src/launchdarkly/http/http.ts";
import type { Clock, HttpSettings } from "../../src/launchdarkly/http/settings.ts";
import { ordinarySeed } from "../emulators/launchdarkly/driving.ts";

export type Json = Record<string, unknown>;

export const TARGET = { project: "storefront", flag: "new-checkout", environment: "production" };
export const WORKFLOWS = "/api/v2/projects/storefront/flags/new-checkout/environments/production/workflows";

export function clientOf(host: string, different: Partial<HttpSettings> = {}): LaunchDarkly {
  return createLaunchDarkly(
    createHttp({
      host,
      may: "write",
      token: "api-writer",
      version: "1.2.3",
      concurrency: 4,
      headroom: 0.2,
      timeout: 60_000,
      budget: 600_000,
      firstPause: 2,
      visibleWithin: 200,
      ...different,
    }),
  );
}

/** What `node:http` tells of each answer. Source: https://nodejs.org/api/diagnostics_channel.html */
const answered = "http.client.response.finish";

export interface StandingClock extends Clock {
  /** What was slept, in milliseconds, in the order in which it was begun. */
  slept: number[];
}

/**
 * Stops time in this process, for the emulators too, until `resume`. Who sleeps by this clock moves it on, and that takes no
 * time; where `perRequest` is given, so does each request that is sent to LaunchDarkly, by so many milliseconds. So nothing
 * depends on how fast the machine is.
 */
export function stopTime(perRequest = 0): { clock: StandingClock; resume(): void } {
  vi.useFakeTimers({ toFake: ["Date"] });
  const slept: number[] = [];
  const sleepers: { at: number; wake: () => void }[] = [];
  const moveOn = (message: unknown) => {
    const { request } = message as { request: ClientRequest };
    if (request.path.startsWith("/api/v2/")) vi.setSystemTime(Date.now() + perRequest);
  };
  const wakeFirst = () => {
    const [first] = sleepers.sort((left, right) => left.at - right.at).splice(0, 1);
    if (first === undefined) return;
    if (first.at > Date.now()) vi.setSystemTime(first.at);
    first.wake();
  };
  if (perRequest > 0) {
    subscribe(answered, moveOn);
  }
  return {
    resume() {
      unsubscribe(answered, moveOn);
      vi.useRealTimers();
    },
    clock: {
      slept,
      now: () => Date.now(),
      sleep: (milliseconds) =>
        new Promise((wake) => {
          slept.push(milliseconds);
          sleepers.push({ at: Date.now() + milliseconds, wake });
          setImmediate(wakeFirst);
        }),
    },
  };
}

/** The same until the test is over. */
export function standingClock(): StandingClock {
  const { clock, resume } = stopTime();
  onTestFinished(resume);
  return clock;
}

export interface LoggedRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  body: unknown;
  status: number | null;
}

export interface Service {
  url: string;
  client: LaunchDarkly;
  faults(list: Json[]): Promise<void>;
  pass(time: string): Promise<void>;
  control(path: string, body: unknown): Promise<void>;
  state(): Promise<{ workflows: Json[]; templates: Json[]; projects: Json[] }>;
  requests(): Promise<LoggedRequest[]>;
}

/** Seeded with the ordinary account of the emulator's own tests, and what is different. */
export async function serve(different: Json = {}, settings: Partial<HttpSettings> = {}): Promise<Service> {
  const emulator = await startLaunchDarklyEmulator({ ...ordinarySeed(), ...different });
  onTestFinished(() => emulator.close());
  return serviceAt(emulator.url, settings);
}

export function serviceAt(url: string, settings: Partial<HttpSettings> = {}): Service {
  const get = async (path: string) => (await fetch(`${url}/_emulator/${path}`)).json();
  const control = async (path: string, body: unknown) => {
    const answer = await fetch(`${url}/_emulator/${path}`, { method: "POST", body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
  };
  return {
    url,
    client: clientOf(url, settings),
    control,
    faults: (list) => control("faults", list),
    pass: (time) => control("clock", { advance: time }),
    state: () => get("state") as ReturnType<Service["state"]>,
    requests: () => get("requests") as Promise<LoggedRequest[]>,
  };
}

export interface Seen {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: string;
}

interface Given {
  status?: number;
  headers?: Record<string, string>;
  /** JSON unless it is text. */
  body?: unknown;
}

/** A server that says whatever it is told, for what the emulator never does. */
export async function serveAnswers(
  answer: (request: Seen, count: number) => Given | Promise<Given>,
  port = 0,
): Promise<{ url: string; seen: Seen[]; close: () => Promise<void> }> {
  const seen: Seen[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const request = {
      method: incoming.method ?? "",
      url: new URL(incoming.url ?? "/", "http://127.0.0.1"),
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString(),
    };
    seen.push(request);
    const { status = 200, headers = {}, body } = await answer(request, seen.length);
    outgoing.writeHead(status, { date: new Date().toUTCString(), ...headers });
    outgoing.end(body === undefined || typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((closed) => server.close(() => closed()));
  };
  onTestFinished(close);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, close };
}

/** The error that a request must end in. */
export async function failureOf(request: Promise<unknown>): Promise<LaunchDarklyError> {
  const result = await request.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(result instanceof LaunchDarklyError)) throw new Error(`It didn't fail as it should: ${result}`);
  return result;
}
