// What answers say of LaunchDarkly's rate limits, and when they came → when the next request of a route may go. Pure: every time is given.

/** Limits are counted in windows of ten seconds, in milliseconds here. Source: https://launchdarkly.com/docs/api (rate limiting) */
const rateWindow = 10_000;

/** One answer's words on rate limits; times are this machine's, in Unix milliseconds. */
export interface Told {
  /** The request was not carried out because of a limit. */
  isRefused: boolean;
  /** Requests left to the whole account, and to this route. */
  globalLeft?: number;
  routeLeft?: number;
  /** `X-Ratelimit-Reset` as it was sent: the same in all answers of one window. */
  window?: number;
  /** That by this machine's clock. It has been seen to lie in the past, so it is believed only where it can be true. */
  resetsAt?: number;
  retryAt?: number;
}

export interface Pacer {
  /** `now`, or a later time, or `Infinity`: not before an answer has come. */
  freeAt(route: string, now: number): number;
  /** Notes that a request goes. What it gives is for `answered`. */
  sent(route: string, now: number): Sent;
  /** Without `told`, no answer came: the request may have been counted all the same. */
  answered(sent: Sent, told: Told | undefined, now: number): void;
}

export interface Sent {
  route: string;
  at: number;
  /** What counts it; `isProbe` where the last thing known is that nothing is left. */
  counted: { limit: Limit; isProbe: boolean }[];
}

interface Limit {
  /** Requests under way. */
  inFlight: number;
  /** Before the first answer one request goes alone: there may be room for one only. */
  isKnown: boolean;
  /** The largest window that was seen; how large they are isn't published. */
  size: number;
  /** `undefined`: unlimited, as far as is known. */
  window: Window | undefined;
  pausedUntil: number;
  aloneUntil: number;
  /** Until a window went on after the end that was told. */
  believesReset: boolean;
}

interface Window {
  name: number | undefined;
  left: number;
  /** When its first answer came: what was sent later belongs to no earlier window. */
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
  // Refusals that name no limit are by address: they concern everything.
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
    // What is under way counts even if an answer has counted it already: that one too few is sent mends itself.
    return window === undefined || window.left - inFlight > Math.ceil(size * headroom - 1e-9);
  }

  function freeAt(limit: Limit, now: number): number {
    if (now < limit.pausedUntil) return limit.pausedUntil;
    const hasSome = hasRoom(limit);
    if (limit.isKnown && hasSome && now >= limit.aloneUntil) return now;
    if (!hasSome && limit.window !== undefined && now < limit.window.end) return limit.window.end;
    // The first of a new window goes alone, too: its answer says what is left, and that the window is new indeed.
    return limit.inFlight === 0 ? now : Number.POSITIVE_INFINITY;
  }

  return {
    freeAt: (route, now) => Math.max(...limitsOf(route).map((limit) => freeAt(limit, now))),
    sent(route, now) {
      const counted = limitsOf(route).map((limit) => ({ limit, isProbe: !hasRoom(limit) }));
      for (const { limit } of counted) limit.inFlight++;
      return { route, at: now, counted };
    },
    answered(sent, told, now) {
      const route = routeOf(sent.route);
      const probes = new Set(sent.counted.filter(({ isProbe }) => isProbe).map(({ limit }) => limit));
      for (const { limit } of sent.counted) {
        limit.inFlight--;
        limit.isKnown = true;
      }
      if (told !== undefined) route.isGlobal ||= told.globalLeft !== undefined;
      for (const [limit, left] of [
        [global, told?.globalLeft],
        [route.limit, told?.routeLeft],
      ] as const) {
        const isProbe = probes.has(limit);
        if (told !== undefined && left !== undefined) learn(limit, { left, told, sentAt: sent.at, isProbe, now });
        else if (sent.counted.some((counted) => counted.limit === limit)) assumeCounted(limit, isProbe);
      }
      if (told !== undefined) pause(told, { address, global, route: route.limit }, now);
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

interface Answer {
  left: number;
  told: Told;
  sentAt: number;
  isProbe: boolean;
  now: number;
}

function learn(limit: Limit, answer: Answer): void {
  const { left, told, now } = answer;
  const { window } = limit;
  limit.size = Math.max(limit.size, left + 1);
  if (window !== undefined && goesOn(window, answer)) learnMore(limit, window, answer);
  else if (window === undefined || !isOlder(window, answer))
    limit.window = { name: told.window, left, seenAt: now, end: endOf(told, now, now, limit.believesReset) };
}

/** Without names, what was sent after the end can only be told by that. */
function goesOn({ name, seenAt }: Window, { told, isProbe, now }: Answer): boolean {
  return name === told.window && now < seenAt + rateWindow && !(isProbe && name === undefined);
}

function isOlder({ name, seenAt }: Window, { told, sentAt }: Answer): boolean {
  return name !== undefined && told.window !== undefined && told.window < name && sentAt < seenAt;
}

function learnMore(limit: Limit, window: Window, { left, told, isProbe, now }: Answer): void {
  if (isProbe) {
    // Had the window ended as was told, a request that waited for its end would have met another one.
    limit.believesReset = false;
    window.end = window.seenAt + rateWindow;
  } else window.end = Math.min(window.end, endOf(told, window.seenAt, now, limit.believesReset));
  // Answers may overtake each other.
  window.left = Math.min(window.left, left);
}

/** A window ends ten seconds after its first answer at the latest, whatever was told. */
function endOf({ retryAt, resetsAt }: Told, seenAt: number, now: number, believesReset: boolean): number {
  const end = retryAt ?? (believesReset ? resetsAt : undefined);
  const latest = seenAt + rateWindow;
  return end !== undefined && end > now ? Math.min(end, latest) : latest;
}

/** An answer that doesn't say what is left, or none. A new window that doesn't tell its limit has none that is known. */
function assumeCounted(limit: Limit, isProbe: boolean): void {
  if (isProbe) limit.window = undefined;
  else if (limit.window !== undefined) limit.window.left--;
}

function pause(
  told: Told,
  { address, global, route }: Record<"address" | "global" | "route", Limit>,
  now: number,
): void {
  const { isRefused, globalLeft = 1, routeLeft = 1, retryAt, resetsAt = 0 } = told;
  const usedUp = [...(globalLeft <= 0 ? [global] : []), ...(routeLeft <= 0 ? [route] : [])];
  // Without `Retry-After` the end of their window is what they wait for.
  for (const limit of usedUp) limit.pausedUntil = Math.max(limit.pausedUntil, retryAt ?? 0);
  if (!isRefused || usedUp.length > 0) return;
  const until = retryAt ?? (resetsAt > now ? Math.min(resetsAt, now + rateWindow) : now + rateWindow);
  address.pausedUntil = Math.max(address.pausedUntil, until);
  // How much it takes to be refused again isn't told: one at a time runs into it once, not as often as requests are under way.
  address.aloneUntil = Math.max(address.aloneUntil, until + rateWindow);
}
