// A request in → LaunchDarkly's JSON answer or a typed error: headers, time limit, retries, rate limits. Knows no operation.
import { setTimeout as sleep } from "node:timers/promises";
import { LaunchDarklyError } from "./error.ts";
import { notJson, refused, tooLate, unreachable, unsendable } from "./failures.ts";
import type { Told } from "./pacing.ts";
import { createTurns } from "./queue.ts";
import { adjustOffset, readRateLimits } from "./rate-headers.ts";
import { routeOf } from "./routes.ts";
import type { Clock, HttpSettings, Method } from "./settings.ts";

interface Answer {
  status: number;
  body: unknown;
}

/** Pairs where a name comes several times. */
type Query = Record<string, string> | [string, string][];

interface RequestOptions {
  query?: Query;
  body?: object;
  /** A POST that changes nothing: it may be sent again like a GET, and never leaves anything in doubt. */
  changesNothing?: boolean;
  /** By `now()`: when this run wrote what the request needs. A 404 soon after says nothing yet. */
  writtenAt?: number | undefined;
}

export interface Http {
  request(method: Method, path: string, options?: RequestOptions): Promise<Answer>;
  /** Unix milliseconds by LaunchDarkly's clock; this machine's before the first answer. */
  now(): number;
}

/** The first version that pages lists. Source: https://launchdarkly.com/docs/api (versioning) */
const apiVersion = "20240415";
/** Refusals by a rate limit aren't counted: they are waited for. */
const mostAttempts = 4;
const machineClock: Clock = {
  now: Date.now,
  sleep: async (milliseconds) => {
    await sleep(milliseconds);
  },
};

export function createHttp(settings: HttpSettings): Http {
  const { clock = machineClock, firstPause = 500, visibleWithin = 10_000 } = settings;
  const until = clock.now() + settings.budget;
  const turns = createTurns({ concurrency: settings.concurrency, headroom: settings.headroom, clock, until });
  const token = settings.token.trim();
  let clockOffset: number | undefined;
  let unknownToken: LaunchDarklyError | undefined;
  const now = () => clock.now() + (clockOffset ?? 0);

  async function request(method: Method, path: string, options: RequestOptions = {}): Promise<Answer> {
    const search = new URLSearchParams(options.query).toString();
    const url = `${settings.host}${path}${search === "" ? "" : `?${search}`}`;
    if (settings.may === "read" && effectOf(method, options) !== "GET")
      throw new Error(`${method} ${url} would change something, and this run may only read.`);
    let attempt = 1;
    let doubt: LaunchDarklyError | undefined;
    for (;;) {
      try {
        return await inTurn(method, path, url, options);
      } catch (error) {
        if (!(error instanceof LaunchDarklyError)) throw error;
        // Gone is what it was to become, and it may well have been this run that did it.
        if (method === "DELETE" && error.kind === "not-found" && doubt) return { status: 204, body: undefined };
        if (error.ambiguous) doubt = error;
        if (isRateLimited(error)) {
          // It queues again: its turn comes when the limit allows it.
          if (!turns.isInTime(routeOf(method, path))) throw doubt ?? error;
          continue;
        }
        const early = isEarly(error, options);
        // A later try that is refused doesn't tell what the earlier one did.
        if (!early && (!mayRetry(effectOf(method, options), error) || attempt >= mostAttempts)) throw doubt ?? error;
        const pause = backoff(early ? 2 : attempt++, firstPause);
        if (clock.now() + pause > until) throw doubt ?? error;
        await clock.sleep(pause);
      }
    }
  }

  /** What was written a moment ago isn't known everywhere at once. */
  function isEarly({ kind }: LaunchDarklyError, { writtenAt }: RequestOptions): boolean {
    return kind === "not-found" && writtenAt !== undefined && now() - writtenAt < visibleWithin;
  }

  async function inTurn(method: Method, path: string, url: string, options: RequestOptions): Promise<Answer> {
    const sent = await turns.take(routeOf(method, path), (pause) => tooLate(`${method} ${url}`, pause));
    let told: Told | undefined;
    try {
      return await send(method, path, url, options, ({ status, headers }) => {
        clockOffset = adjustOffset(clockOffset, headers.get("date"), { sentAt: sent.at, now: clock.now() });
        told = readRateLimits(status, headers, clockOffset ?? 0, clock.now());
      });
    } finally {
      turns.over(sent, told);
    }
  }

  async function send(
    method: Method,
    path: string,
    url: string,
    options: RequestOptions,
    observe: (response: Response) => void,
  ): Promise<Answer> {
    const { body } = options;
    const effect = effectOf(method, options);
    const named = `${method} ${url}`;
    // Each further request would be refused alike.
    if (unknownToken !== undefined) throw unknownToken;
    if (!/^[\x21-\x7e]+$/.test(token)) throw unsendable(named);
    let response: Response;
    let text: string;
    try {
      response = await fetch(url, {
        method,
        headers: {
          authorization: token,
          "ld-api-version": apiVersion,
          "user-agent": `launchdarkly-workflow-sync/${settings.version}`,
          accept: "application/json",
          ...(body && { "content-type": "application/json" }),
        },
        ...(body && { body: JSON.stringify(body) }),
        redirect: "error",
        signal: AbortSignal.timeout(settings.timeout),
      });
      observe(response);
      text = await response.text();
    } catch (error) {
      throw unreachable(error, named, effect, settings, withoutToken);
    }
    const parsed = parseJson(text);
    if (!response.ok) {
      const error = refused(response, parsed, named, { method, effect, path }, withoutToken);
      if (error.kind === "unauthorized") unknownToken = error;
      throw error;
    }
    // Nothing is read from the answer to a DELETE.
    if (parsed === undefined && method !== "DELETE") throw notJson(named, response.status, effect);
    return { status: response.status, body: parsed };
  }

  /** A service or a proxy may repeat what it was sent. */
  function withoutToken(text: string): string {
    return token === "" ? text : text.replaceAll(token, "[token]");
  }

  return { request, now };
}

function effectOf(method: Method, { changesNothing = false }: RequestOptions): Method {
  return changesNothing ? "GET" : method;
}

/** LaunchDarkly said so itself, and didn't carry the request out. */
function isRateLimited({ kind, status }: LaunchDarklyError): boolean {
  return kind === "rate-limited" && status === 429;
}

/** A POST is sent again only where nothing can have been carried out: no connection came about. */
function mayRetry(effect: Method, { kind, status, ambiguous }: LaunchDarklyError): boolean {
  if (effect === "POST") return kind === "network" && !ambiguous;
  if (kind === "malformed") return status !== 404;
  return kind === "server" || kind === "network" || kind === "timeout" || kind === "conflict";
}

function backoff(attempt: number, first: number): number {
  const most = first * 2 ** (attempt - 1);
  return most / 2 + Math.random() * (most / 2);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
