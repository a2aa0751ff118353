// What goes in: the seed's limits and each authenticated request. What comes out: the rate-limit headers it gets, and
// whether it is one too many in its window of ten seconds on the emulator's clock.

import type { Account } from "../account/account.ts";
import type { RateLimit } from "../input/seed.ts";

export interface Allowance {
  allowed: boolean;
  headers: Record<string, string>;
}

const WINDOW_MS = 10_000;

export function createRateLimiter(limit: RateLimit, { clock, options }: Account) {
  let window = Number.NaN;
  let used: Record<string, number> = {};
  return function count(method: string, resource: string): Allowance {
    const now = clock.now();
    if (Math.floor(now / WINDOW_MS) !== window) {
      window = Math.floor(now / WINDOW_MS);
      used = {};
    }
    const headers: Record<string, string> = {};
    let allowed = true;
    const take = (name: string, maximum: number): number => {
      const count = (used[name] ?? 0) + 1;
      used[name] = count;
      allowed &&= count <= maximum;
      return Math.max(0, maximum - count);
    };
    if (limit.global !== undefined) {
      headers["X-Ratelimit-Global-Remaining"] = String(take("global", limit.global));
    }
    const routes = [`${method} ${resource}`, resource].filter((route) => limit.routes?.[route] !== undefined);
    const remaining = routes.map((route) => take(`route ${route}`, limit.routes?.[route] ?? 0));
    if (remaining.length > 0) {
      headers["X-Ratelimit-Route-Remaining"] = String(Math.min(...remaining));
    }
    if (options.rateLimitHeaders === "retry-after") {
      const rest = (window + 1) * WINDOW_MS - now;
      return { allowed, headers: allowed ? {} : { "Retry-After": String(Math.ceil(rest / 1_000)) } };
    }
    if (Object.keys(headers).length > 0) {
      headers["X-Ratelimit-Reset"] = String((window + 1) * WINDOW_MS + options.rateLimitResetSkewMs);
    }
    return { allowed, headers };
  };
}
