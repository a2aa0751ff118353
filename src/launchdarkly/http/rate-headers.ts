// An answer's status and headers → what it says of rate limits, and what time it is at LaunchDarkly. Pure.
import { present } from "../../model/present.ts";
import type { Told } from "./pacing.ts";

/** Sources: https://launchdarkly.com/docs/api (rate limiting). `offset`: LaunchDarkly's clock less this machine's. */
export function readRateLimits(status: number, headers: Headers, offset: number, now: number): Told {
  const number = (name: string) => {
    const value = Number.parseFloat(headers.get(name) ?? "");
    return Number.isFinite(value) ? value : undefined;
  };
  const globalLeft = number("x-ratelimit-global-remaining");
  const routeLeft = number("x-ratelimit-route-remaining");
  const reset = number("x-ratelimit-reset");
  // In seconds. Its other form, a date, is not documented by LaunchDarkly.
  const retryAfter = number("retry-after");
  return {
    isRefused: status === 429 || (status === 503 && retryAfter !== undefined),
    ...present({ globalLeft, routeLeft }),
    ...(reset !== undefined && { window: reset, resetsAt: reset - offset }),
    ...(retryAfter !== undefined && retryAfter > 0 && { retryAt: now + retryAfter * 1_000 }),
  };
}

/**
 * `Date` is in whole seconds and was written between sending and receiving: so each answer says how far LaunchDarkly's clock
 * is ahead at least and at most. The best of what is least is kept; with it, a moment of that clock is never taken for past too early.
 */
export function adjustOffset(
  known: number | undefined,
  date: string | null,
  { sentAt, now }: { sentAt: number; now: number },
): number | undefined {
  const time = Date.parse(date ?? "");
  if (Number.isNaN(time)) return known;
  const least = time - now;
  const most = time + 1_000 - sentAt;
  return known === undefined || known > most ? least : Math.max(known, least);
}
