// An answer's status and headers → its rate limits, and how far LaunchDarkly's clock is ahead of this machine's. Pure.
import type { AnswerHead } from "../../fetching.ts";
import { present } from "../../model/values/present.ts";
import type { RateLimits } from "./pacing.ts";

/** `offset`: LaunchDarkly's clock less this machine's. Source: https://launchdarkly.com/docs/api (rate limiting) */
export function readRateLimits(
  status: number,
  headers: AnswerHead["headers"],
  offset: number,
  now: number,
): RateLimits {
  const number = (name: string) => {
    const value = Number.parseFloat(headers.get(name) ?? "");
    return Number.isFinite(value) ? value : undefined;
  };
  const globalLeft = number("x-ratelimit-global-remaining");
  const routeLeft = number("x-ratelimit-route-remaining");
  const reset = number("x-ratelimit-reset");
  // In seconds. LaunchDarkly doesn't document the header's other form, a date.
  const retryAfter = number("retry-after");
  return {
    isRefused: status === 429 || (status === 503 && retryAfter !== undefined),
    ...present({ globalLeft, routeLeft }),
    ...(reset !== undefined && { window: reset, resetsAt: reset - offset }),
    ...(retryAfter !== undefined && retryAfter > 0 && { retryAt: now + retryAfter * 1_000 }),
  };
}

/**
 * `Date` counts whole seconds and was written between sending and receiving, so each answer gives a lower and an upper bound of
 * the offset. The highest lower bound is kept: with it, a moment of LaunchDarkly's clock is never taken for past too early.
 */
export function adjustOffset(
  known: number | undefined,
  date: string | undefined,
  { sentAt, now }: { sentAt: number; now: number },
): number | undefined {
  const time = Date.parse(date ?? "");
  if (Number.isNaN(time)) return known;
  const least = time - now;
  const most = time + 1_000 - sentAt;
  return known === undefined || known > most ? least : Math.max(known, least);
}
