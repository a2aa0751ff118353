// The rate limits that LaunchDarkly's answers report, and when they came → when the next request of a route may go. Pure: every time is given.

/** LaunchDarkly counts requests in windows of ten seconds; here in milliseconds. Source: https://launchdarkly.com/docs/api (rate limiting) */
const rateWindow = 10_000;

/** Milliseconds that a limit which has refused a request holds at least, whatever the answer says. */
const shortestPause = 1_000;

/** What one answer reports. Times are this machine's, in Unix milliseconds. */
export interface RateLimits {
  /** The request was not carried out because of a limit. */
  isRefused: boolean;
  /** Requests that are left to the whole account, and to this route. */
  globalLeft?: number;
  routeLeft?: number;
  /** `X-Ratelimit-Reset` as it was sent: the same in all answers of one window. */
  window?: number;
  /** The same by this machine's clock. It has been seen to lie in the past, so it counts only where it can be true. */
  resetsAt?: number;
  retryAt?: number;
}

export interface Pacer {
  /** When a request of this route may go: `now`, a later time, or `Infinity` where an answer has to come first. */
  freeAt(route: string, now: number): number;
  /** Records that a request goes now. `answered` has to follow. */
  sent(route: string, now: number): SentRequest;
  /** Without `limits`, no answer came; LaunchDarkly may have counted the request all the same. */
  answered(sent: SentRequest, limits: RateLimits | undefined, now: number): void;
}

export interface SentRequest {
  route: string;
  at: number;
  /** The limits that count it. `isProbe`: as far as was known, that limit had nothing left. */
  counted: { limit: Limit; isProbe: boolean }[];
}

interface Limit {
  inFlight: number;
  /** Whether an answer has come. The first request goes alone, since there may be room for one only. */
  isKnown: boolean;
  /** Requests in the largest window seen so far; LaunchDarkly doesn't publish how many a window allows. */
  size: number;
  /** `undefined` where no limit is known. */
  window: Window | undefined;
  pausedUntil: number;
  /** Until then, requests go one by one. */
  aloneUntil: number;
  /** False once a window went on after the end that LaunchDarkly had reported. */
  believesReset: boolean;
}

interface Window {
  name: number | undefined;
  left: number;
  /** When its first answer came: a request that was sent later belongs to this window or a later one. */
  seenAt: number;
  end: number;
}

interface Route {
  limit: Limit;
  /** Whether the account's limit counts it; `undefined` before the first answer. */
  isGlobal?: boolean;
}

/** `headroom`: the part of every window, from 0 to 1, that is left to the account's other tokens. */
export function createPacer(headroom: number): Pacer {
  // A refusal that names no limit is taken to be one by address, which concerns every request.
  const address = { ...createLimit(), isKnown: true };
  const global = createLimit();
  const routes = new Map<string, Route>();

  function routeOf(name: string): Route {
    const route = routes.get(name) ?? { limit: createLimit() };
    routes.set(name, route);
    return route;
  }

  function limitsOf(name: string): Limit[] {
    const { limit, isGlobal } = routeOf(name);
    return isGlobal === false ? [address, limit] : [address, global, limit];
  }

  function hasRoom({ window, size, inFlight }: Limit): boolean {
    // Requests in flight are subtracted even if an answer has counted them already: then one too few is sent for a moment.
    return window === undefined || window.left - inFlight > Math.ceil(size * headroom - 1e-9);
  }

  function freeAt(limit: Limit, now: number): number {
    if (now < limit.pausedUntil) return limit.pausedUntil;
    const hasSome = hasRoom(limit);
    if (limit.isKnown && hasSome && now >= limit.aloneUntil) return now;
    if (!hasSome && limit.window !== undefined && now < limit.window.end) return limit.window.end;
    // The first request of a new window goes alone too: its answer says how many are left, and that the window is a new one.
    return limit.inFlight === 0 ? now : Number.POSITIVE_INFINITY;
  }

  return {
    freeAt: (route, now) => Math.max(...limitsOf(route).map((limit) => freeAt(limit, now))),
    sent(route, now) {
      const counted = limitsOf(route).map((limit) => ({ limit, isProbe: !hasRoom(limit) }));
      for (const { limit } of counted) limit.inFlight++;
      return { route, at: now, counted };
    },
    answered(sent, limits, now) {
      const route = routeOf(sent.route);
      const probes = new Set(sent.counted.filter(({ isProbe }) => isProbe).map(({ limit }) => limit));
      for (const { limit } of sent.counted) {
        limit.inFlight--;
        limit.isKnown = true;
      }
      if (limits !== undefined) route.isGlobal ||= limits.globalLeft !== undefined;
      for (const [limit, left] of [
        [global, limits?.globalLeft],
        [route.limit, limits?.routeLeft],
      ] as const) {
        const isProbe = probes.has(limit);
        if (limits !== undefined && left !== undefined) learn(limit, { left, limits, sentAt: sent.at, isProbe, now });
        else if (sent.counted.some((counted) => counted.limit === limit)) assumeCounted(limit, isProbe);
      }
      if (limits !== undefined) pause(limits, { address, global, route: route.limit }, now);
    },
  };
}

function createLimit(): Limit {
  return {
    inFlight: 0,
    isKnown: false,
    size: 0,
    window: undefined,
    pausedUntil: 0,
    aloneUntil: 0,
    believesReset: true,
  };
}

/** An answer as it concerns one limit, of which `left` requests are left. */
interface Answer {
  left: number;
  limits: RateLimits;
  sentAt: number;
  isProbe: boolean;
  now: number;
}

function learn(limit: Limit, answer: Answer): void {
  const { left, limits, now } = answer;
  const { window } = limit;
  limit.size = Math.max(limit.size, left + 1);
  if (window !== undefined && goesOn(window, answer)) learnMore(limit, window, answer);
  else if (window === undefined || !isOlder(window, answer))
    limit.window = { name: limits.window, left, seenAt: now, end: endOf(limits, now, now, limit.believesReset) };
}

/** Whether the answer is from the window that is known. Where windows have no names, a probe, sent after that window's end, is from a new one. */
function goesOn({ name, seenAt }: Window, { limits, isProbe, now }: Answer): boolean {
  return name === limits.window && now < seenAt + rateWindow && !(isProbe && name === undefined);
}

function isOlder({ name, seenAt }: Window, { limits, sentAt }: Answer): boolean {
  return name !== undefined && limits.window !== undefined && limits.window < name && sentAt < seenAt;
}

function learnMore(limit: Limit, window: Window, { left, limits, isProbe, now }: Answer): void {
  if (isProbe) {
    // The probe waited for the reported end and still met this window, so the report was wrong.
    limit.believesReset = false;
    window.end = window.seenAt + rateWindow;
  } else window.end = Math.min(window.end, endOf(limits, window.seenAt, now, limit.believesReset));
  // Answers may overtake each other, so the smallest number counts.
  window.left = Math.min(window.left, left);
}

/** A window ends ten seconds after its first answer at the latest, whatever LaunchDarkly reports. */
function endOf({ retryAt, resetsAt }: RateLimits, seenAt: number, now: number, believesReset: boolean): number {
  const end = retryAt ?? (believesReset ? resetsAt : undefined);
  const latest = seenAt + rateWindow;
  return end !== undefined && end > now ? Math.min(end, latest) : latest;
}

/** For an answer that doesn't say how many are left, and for no answer. After a probe nothing is known of the new window. */
function assumeCounted(limit: Limit, isProbe: boolean): void {
  if (isProbe) limit.window = undefined;
  else if (limit.window !== undefined) limit.window.left--;
}

function pause(
  limits: RateLimits,
  { address, global, route }: Record<"address" | "global" | "route", Limit>,
  now: number,
): void {
  const { isRefused, globalLeft = 1, routeLeft = 1, retryAt, resetsAt = 0 } = limits;
  const usedUp = [...(globalLeft <= 0 ? [global] : []), ...(routeLeft <= 0 ? [route] : [])];
  // Without `Retry-After` they wait for the end of their window.
  const soonest = isRefused ? now + shortestPause : 0;
  for (const limit of usedUp) {
    const end = retryAt ?? limit.window?.end ?? 0;
    limit.pausedUntil = Math.max(limit.pausedUntil, retryAt ?? 0, end < soonest ? soonest : 0);
  }
  if (!isRefused || usedUp.length > 0) return;
  const told = retryAt ?? (resetsAt > now ? Math.min(resetsAt, now + rateWindow) : now + rateWindow);
  const until = Math.max(told, soonest);
  address.pausedUntil = Math.max(address.pausedUntil, until);
  // Nothing says how many requests would be refused again. One by one, only one of them is.
  address.aloneUntil = Math.max(address.aloneUntil, until + rateWindow);
}
