// The laws of pacing, on a simulated service and clock.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPacer, type RateLimits } from "../../../src/launchdarkly/http/pacing.ts";
import { type Simulation, simulate, usable, WINDOW } from "./rate-service.ts";

const ROUTE = "GET workflows";
const times = (count: number, route = ROUTE) => Array<string>(count).fill(route);
const spread = (latencies: readonly number[]) => (index: number) => latencies[index % latencies.length] ?? 1;

const latencies = fc.array(fc.integer({ min: 2, max: 500 }), { minLength: 1, maxLength: 7 }).map(spread);
const world = fc.record({
  count: fc.integer({ min: 1, max: 250 }),
  size: fc.integer({ min: 1, max: 120 }),
  headroom: fc.constantFrom(0, 0.1, 0.2, 0.5, 0.99),
  concurrency: fc.integer({ min: 1, max: 64 }),
  latency: latencies,
  phase: fc.integer({ min: 0, max: WINDOW - 1 }),
});
const runs = process.env.PROOF === "full" ? 3_000 : 150;

function check<T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, law), { numRuns: runs });
}

describe("whatever the limit, the latencies and the moment", () => {
  test("alone, no window is used beyond the usable share, and nothing is refused", () => {
    check(world, ({ count, size, ...rest }) => {
      const { windows } = simulate({ wanted: times(count), global: size, skew: 0, ...rest });
      const most = Math.max(...windows.map(({ ours }) => ours.get("global") ?? 0));
      expect(most).toBeLessThanOrEqual(usable(size, rest.headroom));
      expect(windows.map(({ refused }) => refused)).toEqual(windows.map(() => 0));
    });
  });

  test("it comes to an end, as soon as the usable share allows", () => {
    check(world, ({ count, size, ...rest }) => {
      const { took, requests } = simulate({ wanted: times(count), global: size, skew: 0, ...rest });
      const share = usable(size, rest.headroom);
      expect(requests).toHaveLength(count);
      // Latencies are at most half a second: what the requests take where no limit holds them up.
      const busy = (share / rest.concurrency + 2) * 500;
      expect(took).toBeLessThanOrEqual(Math.ceil(count / share) * Math.max(WINDOW, busy + 500) + busy);
    });
  });

  test.each<[string, Pick<Simulation, "skew">]>([
    ["in the past", { skew: -60_000 }],
    ["a little in the past", { skew: -3_000 }],
    ["a little ahead", { skew: 3_000 }],
    ["far ahead", { skew: 60_000 }],
    ["nowhere", { skew: undefined }],
  ])("with the reset %s it is as good but for one request a window", (_, { skew }) => {
    check(world, ({ count, size, ...rest }) => {
      const { windows, took } = simulate({ wanted: times(count), global: size, skew, ...rest });
      const share = usable(size, rest.headroom);
      for (const { ours, refused } of windows) {
        expect(ours.get("global") ?? 0).toBeLessThanOrEqual(share + 1);
        expect(refused).toBeLessThanOrEqual(1);
      }
      // One that turns out to be wrong is not believed again. Without one, where a window begins is never told.
      const beyond = windows.filter(({ ours }) => (ours.get("global") ?? 0) > share).length;
      expect(beyond).toBeLessThanOrEqual(skew === undefined ? windows.length : 1);
      const busy = (share / rest.concurrency + 3) * 500;
      expect(took).toBeLessThanOrEqual((Math.ceil(count / share) + 1) * (Math.max(WINDOW, busy) + 1_000) + busy);
    });
  });

  test("a lost answer is counted, and holds nothing up", () => {
    check(fc.record({ world, lost: fc.nat(120) }), ({ world: { count, size, ...rest }, lost }) => {
      const isLost = (index: number) => index === lost;
      const { windows } = simulate({ wanted: times(count), global: size, skew: 0, isLost, ...rest });
      // A lost probe tells nothing: then as many as may be under way find out.
      for (const { ours } of windows)
        expect(ours.get("global") ?? 0).toBeLessThanOrEqual(usable(size, rest.headroom) + rest.concurrency);
    });
  });
});

describe("others who use the account", () => {
  test("are left their part, and make for one refusal a window at most", () => {
    const shared = fc.record({
      count: fc.integer({ min: 1, max: 250 }),
      size: fc.integer({ min: 50, max: 120 }),
      part: fc.double({ min: 0.05, max: 1, noNaN: true }),
      phase: fc.integer({ min: 0, max: WINDOW - 1 }),
      latency: latencies,
    });
    check(shared, ({ count, size, part, ...rest }) => {
      const others = Math.ceil(size * part);
      const { windows } = simulate({
        wanted: times(count),
        global: size,
        skew: 0,
        headroom: 0.2,
        concurrency: 8,
        others,
        ...rest,
      });
      for (const { refused } of windows) expect(refused).toBeLessThanOrEqual(1);
    });
  });
});

describe("routes", () => {
  test("have limits of their own, below the account's", () => {
    const shared = fc.record({ small: fc.integer({ min: 1, max: 30 }), phase: fc.nat(WINDOW - 1), latency: latencies });
    check(shared, ({ small, ...rest }) => {
      const { windows } = simulate({
        wanted: Array.from({ length: 120 }, (_, index) => (index % 3 === 0 ? "POST workflows" : ROUTE)),
        global: 60,
        routes: { "POST workflows": small },
        skew: 0,
        headroom: 0.2,
        concurrency: 8,
        ...rest,
      });
      for (const { ours, refused } of windows) {
        expect(ours.get("global") ?? 0).toBeLessThanOrEqual(48);
        expect(ours.get("POST workflows") ?? 0).toBeLessThanOrEqual(usable(small, 0.2));
        expect(refused).toBe(0);
      }
    });
  });

  test("go on while another one waits", () => {
    const { requests } = simulate({
      wanted: [...times(40, "POST workflows"), ...times(40, "GET members")],
      routes: { "POST workflows": 5 },
      skew: 0,
      headroom: 0.2,
      concurrency: 8,
      latency: () => 100,
    });
    const members = requests.filter(({ route }) => route === "GET members");
    expect(Math.max(...members.map(({ answeredAt }) => answeredAt - (requests[0]?.sentAt ?? 0)))).toBeLessThan(1_500);
  });

  test("without headers are never held up, but for the first request's answer", () => {
    const free = fc.record({
      count: fc.integer({ min: 1, max: 200 }),
      concurrency: fc.integer({ min: 1, max: 64 }),
      latency: fc.integer({ min: 1, max: 5_000 }),
    });
    check(free, ({ count, concurrency, latency }) => {
      const { took } = simulate({ wanted: times(count), headroom: 0.2, concurrency, latency: () => latency });
      expect(took).toBeCloseTo(latency * (1 + Math.ceil((count - 1) / concurrency)), 3);
    });
  });

  test("without headers go on when the account's limit is used up", () => {
    const { requests } = simulate({
      wanted: [...times(1, "GET members"), ...times(60, ROUTE), ...times(60, "GET members")],
      global: 10,
      countsAll: false,
      routes: { [ROUTE]: 1_000 },
      skew: 0,
      headroom: 0.2,
      concurrency: 8,
      latency: () => 100,
    });
    const members = requests.filter(({ route }) => route === "GET members");
    expect(Math.max(...members.map(({ answeredAt }) => answeredAt - (requests[0]?.sentAt ?? 0)))).toBeLessThan(2_500);
  });
});

describe("answer by answer", () => {
  function paced(headroom = 0) {
    const pacer = createPacer(headroom);
    return {
      freeAt: (now: number) => pacer.freeAt(ROUTE, now),
      send: (now: number) => pacer.sent(ROUTE, now),
      answer: (sent: ReturnType<typeof pacer.sent>, now: number, told?: Partial<RateLimits>) =>
        pacer.answered(sent, told && { isRefused: false, ...told }, now),
    };
  }
  const first = { window: 10_000, resetsAt: 10_000 };
  const second = { window: 20_000, resetsAt: 20_000 };

  test("a lost one counts, since the service may have counted it", () => {
    const { send, answer, freeAt } = paced();
    answer(send(0), 1, { globalLeft: 1, ...first });
    expect(freeAt(2)).toBe(2);
    answer(send(2), 3);
    expect(freeAt(4)).toBe(10_000);
  });

  test("one of the window before, overtaken by the new one's first, says nothing of the new one", () => {
    const { send, answer, freeAt } = paced();
    answer(send(0), 1, { globalLeft: 5, ...first });
    const slow = send(9_990);
    answer(send(9_995), 10_010, { globalLeft: 4, ...second });
    answer(slow, 10_020, { globalLeft: 0, ...first });
    expect(freeAt(10_030)).toBe(10_030);
  });

  test("but names of windows that begin anew are the truth", () => {
    const { send, answer, freeAt } = paced();
    answer(send(0), 1, { globalLeft: 5, ...second });
    answer(send(2), 3, { globalLeft: 0, ...first });
    expect(freeAt(4)).toBe(10_000);
  });

  test("what says no more of a limit after its window was used up has none", () => {
    const { send, answer, freeAt } = paced(0.2);
    answer(send(0), 1, { isRefused: true, globalLeft: 0, window: 2_000, resetsAt: 2_000 });
    expect(freeAt(2)).toBe(2_000);
    answer(send(2_000), 2_001, {});
    send(2_002);
    send(2_002);
    expect(freeAt(2_003)).toBe(2_003);
  });

  test("without a name a window is over when it was said to be", () => {
    const { send, answer, freeAt } = paced();
    answer(send(0), 1, { globalLeft: 0, retryAt: 1_000 });
    expect(freeAt(2)).toBe(1_000);
    answer(send(1_000), 1_001, { globalLeft: 5 });
    expect(freeAt(1_002)).toBe(1_002);
  });
});
