// What goes in: limits, latencies, other clients and a pacer's settings. What comes out: what a simulated service counted
// while so many requests were sent, on a simulated clock.

import { createPacer, type RateLimits } from "../../../src/launchdarkly/http/pacing.ts";

export const WINDOW = 10_000;

export interface Simulation {
  /** Requests by route, in the order in which they want to go: all at once. */
  wanted: string[];
  /** Requests per window; a route that isn't named in `routes` has no limit, and isn't counted by the global one if `countsAll` is false. */
  global?: number;
  routes?: Record<string, number>;
  countsAll?: boolean;
  headroom: number;
  concurrency: number;
  /** Milliseconds for the nth request, there and back. */
  latency: (index: number) => number;
  /** How far into a window it begins. */
  phase?: number;
  /** Added to the reset that is told; `undefined`: none is told. */
  skew?: number | undefined;
  /** Requests per window that another client sends, evenly. */
  others?: number;
  /** Whether the answer to the nth request is lost. */
  isLost?: (index: number) => boolean;
}

export interface Course {
  took: number;
  /** By window: what we sent, by limit, and what was refused of it. */
  windows: { ours: Map<string, number>; refused: number }[];
  /** When each request was sent and answered. */
  requests: { route: string; sentAt: number; answeredAt: number }[];
}

interface Event {
  at: number;
  happens: () => void;
}

export function simulate(simulation: Simulation): Course {
  const { wanted, headroom, concurrency, latency, phase = 0, others = 0, countsAll = true } = simulation;
  const pacer = createPacer(headroom);
  const begin = 1_000_000_000 * WINDOW + phase;
  const events: Event[] = [];
  const windows = new Map<number, Course["windows"][number]>();
  const used = new Map<string, number>();
  const requests: Course["requests"] = [];
  const line = new Set(wanted.map((route) => ({ route })));
  let now = begin;
  let underWay = 0;

  const schedule = (at: number, happens: () => void) => {
    const place = events.findIndex((event) => event.at > at);
    events.splice(place === -1 ? events.length : place, 0, { at, happens });
  };

  function count(limit: string, size: number, isOurs: boolean): number {
    const window = Math.floor(now / WINDOW);
    const name = `${window} ${limit}`;
    used.set(name, (used.get(name) ?? 0) + 1);
    if (isOurs) {
      const { ours } = windowOf(window);
      ours.set(limit, (ours.get(limit) ?? 0) + 1);
    }
    return size - (used.get(name) ?? 0);
  }

  function windowOf(window: number) {
    const seen = windows.get(window) ?? { ours: new Map<string, number>(), refused: 0 };
    windows.set(window, seen);
    return seen;
  }

  function arrive(route: string): Omit<RateLimits, "resetsAt"> {
    const size = simulation.routes?.[route];
    const isCounted = simulation.global !== undefined && (countsAll || size !== undefined);
    const globalLeft = isCounted ? count("global", simulation.global ?? 0, true) : undefined;
    const routeLeft = size === undefined ? undefined : count(route, size, true);
    const isRefused = (globalLeft ?? 0) < 0 || (routeLeft ?? 0) < 0;
    const window = Math.floor(now / WINDOW);
    if (isRefused) windowOf(window).refused++;
    const isLimited = isCounted || size !== undefined;
    return {
      isRefused,
      ...(globalLeft !== undefined && { globalLeft: Math.max(0, globalLeft) }),
      ...(routeLeft !== undefined && { routeLeft: Math.max(0, routeLeft) }),
      ...(isLimited && simulation.skew !== undefined && { window: (window + 1) * WINDOW + simulation.skew }),
    };
  }

  function advance(): void {
    const held = new Map<string, number>();
    for (const waiting of line) {
      if (underWay >= concurrency) return;
      const { route } = waiting;
      const free = held.get(route) ?? pacer.freeAt(route, now);
      if (free > now) {
        held.set(route, free);
        continue;
      }
      line.delete(waiting);
      underWay++;
      const sent = pacer.sent(route, now);
      const sentAt = now;
      const whole = latency(requests.length);
      const isLost = simulation.isLost?.(requests.length) ?? false;
      const request = { route, sentAt, answeredAt: now + whole };
      requests.push(request);
      schedule(now + whole / 2, () => {
        const told = arrive(route);
        schedule(request.answeredAt, () => {
          underWay--;
          const { window } = told;
          pacer.answered(
            sent,
            isLost ? undefined : { ...told, ...(window !== undefined && { resetsAt: window }) },
            now,
          );
          if (isLost || told.isRefused) line.add({ route });
          advance();
        });
      });
    }
    const free = Math.min(...held.values());
    if (free < Number.POSITIVE_INFINITY) schedule(free, advance);
  }

  function other(): void {
    if (line.size === 0 && underWay === 0) return;
    count("global", simulation.global ?? 0, false);
    schedule(now + WINDOW / others, other);
  }

  if (others > 0) schedule(begin, other);
  schedule(begin, advance);
  for (let event = events.shift(); event !== undefined; event = events.shift()) {
    now = event.at;
    event.happens();
    if (now - begin > 1_000 * WINDOW) throw new Error("It doesn't come to an end.");
  }
  if (line.size > 0 || underWay > 0) throw new Error(`${line.size} requests wait for ever.`);
  return { took: now - begin, windows: [...windows.values()], requests };
}

export function usable(size: number, headroom: number): number {
  return Math.max(1, size - Math.ceil(size * headroom - 1e-9));
}
