// A request → LaunchDarkly's JSON answer or a typed error: queued, paced, and sent again after failures that allow it. Knows no operation.
import { createBudget } from "./budget.ts";
import { LaunchDarklyError } from "./error.ts";
import { overBudget, tooLate } from "./failures.ts";
import type { RateLimits } from "./pacing.ts";
import { createRequestQueue } from "./queue.ts";
import { adjustOffset, readRateLimits } from "./rate-headers.ts";
import { routeOf } from "./routes.ts";
import { type Answer, createSender } from "./send.ts";
import { type HttpRequest, type HttpSettings, type Method, machineClock, partsOf, requestName } from "./settings.ts";

/** Pairs where a name comes several times. */
type Query = Record<string, string> | [string, string][];

interface RequestOptions {
  query?: Query;
  body?: object;
  /** A POST that changes nothing: it may be sent again like a GET, and never leaves a doubt. */
  changesNothing?: boolean;
  /** By `now()`: when this run wrote what the request needs. Soon after, a 404 may only mean that LaunchDarkly lags. */
  writtenAt?: number | undefined;
}

export interface Http {
  request(method: Method, path: string, options?: RequestOptions): Promise<Answer>;
  /** Unix milliseconds by LaunchDarkly's clock; by this machine's before the first answer. */
  now(): number;
  /** After this no request is sent. One that is made all the same never settles, so race it with the end of the run. */
  close(): void;
  /** Whether it sends what changes something. */
  may: HttpSettings["may"];
}

/** A request that a rate limit refused waits and isn't counted as an attempt. */
const mostAttempts = 4;

export function createHttp(settings: HttpSettings): Http {
  const { clock = machineClock, firstPause = 500, visibleWithin = 10_000, concurrency, headroom } = settings;
  const budget = createBudget(settings.budget, clock.now);
  const queue = createRequestQueue({
    concurrency,
    headroom,
    clock,
    until: budget.until,
    onWait: (pause) => settings.onRequest?.({ kind: "wait", pause }),
  });
  const send = createSender(settings);
  let clockOffset: number | undefined;
  let isClosed = false;
  const now = () => clock.now() + (clockOffset ?? 0);

  async function request(method: Method, path: string, options: RequestOptions = {}): Promise<Answer> {
    const { body, query, changesNothing = false } = options;
    const search = new URLSearchParams(query).toString();
    const url = `${settings.host}${path}${search === "" ? "" : `?${search}`}`;
    const effect = changesNothing ? "GET" : method;
    if (settings.may === "read" && effect !== "GET")
      throw new Error(`${method} ${url} would change something, and this run may only read.`);
    return budget.spend(() => retried({ method, effect, path, url, ...(body && { body }) }, options));
  }

  async function retried(request: HttpRequest, options: RequestOptions): Promise<Answer> {
    let attempt = 1;
    /** The last failure after which the request may have been carried out. Later failures don't settle that, so it is the one to throw. */
    let doubt: LaunchDarklyError | undefined;
    for (;;) {
      try {
        return await queued(request);
      } catch (error) {
        if (!(error instanceof LaunchDarklyError)) throw error;
        // An earlier attempt of this DELETE may have been carried out; and the object is gone, which is what was asked for.
        if (request.method === "DELETE" && error.kind === "not-found" && doubt) return { status: 204, body: undefined };
        if (error.ambiguous) doubt = error;
        if (isRateLimited(error)) {
          // The queue lets it go again when the limit allows it.
          if (!queue.isInTime(routeOf(request.method, request.path))) throw doubt ?? error;
          continue;
        }
        const lags = mayLag(error, options);
        if (!lags && (!mayRetry(request.effect, error) || attempt >= mostAttempts)) throw doubt ?? error;
        const pause = backoff(lags ? 2 : attempt++, firstPause);
        if (clock.now() + pause > budget.until()) throw doubt ?? error;
        settings.onRequest?.({ kind: "again", ...partsOf(request), pause });
        await clock.sleep(pause);
      }
    }
  }

  /** LaunchDarkly's servers may not all know yet what this run has just written. */
  function mayLag({ kind }: LaunchDarklyError, { writtenAt }: RequestOptions): boolean {
    return kind === "not-found" && writtenAt !== undefined && now() - writtenAt < visibleWithin;
  }

  async function queued(request: HttpRequest): Promise<Answer> {
    const route = routeOf(request.method, request.path);
    const name = requestName(request);
    const refuse = (pause: number) => (pause > 0 ? tooLate(name, pause) : overBudget(name, settings.budget));
    const sent = await queue.enter(route, refuse);
    let limits: RateLimits | undefined;
    if (isClosed) return new Promise(() => undefined);
    try {
      return await send(request, (head) => {
        const { status, headers } = head;
        settings.onAnswer?.(head);
        clockOffset = adjustOffset(clockOffset, headers.get("date"), { sentAt: sent.at, now: clock.now() });
        limits = readRateLimits(status, headers, clockOffset ?? 0, clock.now());
      });
    } finally {
      queue.leave(sent, limits);
    }
  }

  const close = () => {
    isClosed = true;
  };
  return { request, now, close, may: settings.may };
}

/** LaunchDarkly says so itself, and has not carried out the request. A pause beyond the budget has no status. */
function isRateLimited({ kind, status, ambiguous }: LaunchDarklyError): boolean {
  return kind === "rate-limited" && status === 429 && !ambiguous;
}

/** A POST is sent again only where no connection came about, so that nothing can have been carried out. */
function mayRetry(effect: Method, { kind, status, ambiguous }: LaunchDarklyError): boolean {
  if (effect === "POST") return kind === "network" && !ambiguous;
  // Half an answer. With another status somebody else has answered.
  if (kind === "malformed") return status === undefined || status < 300;
  return kind === "server" || kind === "network" || kind === "timeout" || kind === "conflict";
}

function backoff(attempt: number, first: number): number {
  const most = first * 2 ** (attempt - 1);
  return most / 2 + Math.random() * (most / 2);
}
