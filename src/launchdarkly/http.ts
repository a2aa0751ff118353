// A request in → LaunchDarkly's JSON answer or a typed error: headers, time limit, retries, rate limits. Knows no operation.
import { setTimeout as sleep } from "node:timers/promises";
import pLimit from "p-limit";
import { LaunchDarklyError } from "./error.ts";
import { notJson, refused, tooLate, unreachable, unsendable } from "./failures.ts";
import type { HttpSettings, Method } from "./http-settings.ts";

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
}

export interface Http {
  request(method: Method, path: string, options?: RequestOptions): Promise<Answer>;
  /** Unix milliseconds by LaunchDarkly's clock; this machine's before the first answer. */
  now(): number;
}

/** The first version that pages lists. Source: https://launchdarkly.com/docs/api (versioning) */
const apiVersion = "20240415";
const mostAttempts = 4;
/** A window of LaunchDarkly's rate limits, in milliseconds. */
const rateWindow = 10_000;

export function createHttp(settings: HttpSettings): Http {
  const limit = pLimit(settings.concurrency);
  const started = Date.now();
  const token = settings.token.trim();
  const isOverBudget = (pause: number) => Date.now() + pause - started > settings.budget;
  let clockOffset = 0;
  let resumeAt = 0;
  let unknownToken: LaunchDarklyError | undefined;

  async function request(method: Method, path: string, options: RequestOptions = {}): Promise<Answer> {
    const search = new URLSearchParams(options.query).toString();
    const url = `${settings.host}${path}${search === "" ? "" : `?${search}`}`;
    for (let attempt = 1; ; attempt++) {
      try {
        return await limit(() => send(method, path, url, options));
      } catch (error) {
        if (
          !(error instanceof LaunchDarklyError) ||
          !mayRetry(effectOf(method, options), error) ||
          attempt >= mostAttempts
        )
          throw error;
        const pause = Math.max(backoff(attempt, settings.firstPause ?? 500), resumeAt - Date.now());
        if (isOverBudget(pause)) throw error;
        await sleep(pause);
      }
    }
  }

  async function send(method: Method, path: string, url: string, options: RequestOptions): Promise<Answer> {
    const { body } = options;
    const effect = effectOf(method, options);
    const named = `${method} ${url}`;
    // Each further request would be refused alike.
    if (unknownToken !== undefined) throw unknownToken;
    if (!/^[\x21-\x7e]+$/.test(token)) throw unsendable(named);
    const pause = resumeAt - Date.now();
    if (pause > 0) {
      if (isOverBudget(pause)) throw tooLate(named, pause);
      await sleep(pause);
    }
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
      text = await response.text();
    } catch (error) {
      throw unreachable(error, named, effect, settings, withoutToken);
    }
    const date = Date.parse(response.headers.get("date") ?? "");
    if (!Number.isNaN(date)) clockOffset = date - Date.now();
    observeLimits(response);
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

  /** `X-Ratelimit-Reset` is in milliseconds by LaunchDarkly's clock and has been seen in the past; `Retry-After` is in seconds. */
  function observeLimits({ status, headers }: Response): void {
    const left = ["x-ratelimit-global-remaining", "x-ratelimit-route-remaining"]
      .flatMap((name) => headers.get(name) ?? [])
      .map(Number);
    const usedUp = status === 429 || left.some((remaining) => remaining <= 0);
    if (!usedUp) return;
    const after = Number(headers.get("retry-after") ?? Number.NaN) * 1000;
    const reset = Number(headers.get("x-ratelimit-reset") ?? Number.NaN) - clockOffset - Date.now();
    const pause = after > 0 ? after : reset > 0 ? Math.min(reset, rateWindow) : status === 429 ? 1_000 : 0;
    resumeAt = Math.max(resumeAt, Date.now() + pause);
  }

  return { request, now: () => Date.now() + clockOffset };
}

function effectOf(method: Method, { changesNothing = false }: RequestOptions): Method {
  return changesNothing ? "GET" : method;
}

/** A POST is sent again only where LaunchDarkly said that it wasn't carried out. */
function mayRetry(method: Method, { kind, status }: LaunchDarklyError): boolean {
  if (kind === "rate-limited") return status === 429;
  if (kind === "malformed") return method !== "POST" && status !== 404;
  return method !== "POST" && (kind === "server" || kind === "network" || kind === "timeout" || kind === "conflict");
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
