// A request in → LaunchDarkly's JSON answer or a typed error: headers, time limit, retries, rate limits. Knows no operation.
import { setTimeout as sleep } from "node:timers/promises";
import pLimit from "p-limit";
import { type FailureKind, LaunchDarklyError, permissionFor } from "./error.ts";

export interface HttpSettings {
  /** `https://app.launchdarkly.com`, without a path. */
  host: string;
  token: string;
  /** The tool's version, for the user agent. */
  version: string;
  concurrency: number;
  /** Milliseconds for one request, and for waiting and retrying together. */
  timeout: number;
  budget: number;
}

interface Answer {
  status: number;
  body: unknown;
}

type Method = "GET" | "POST" | "DELETE";

export interface Http {
  request(method: Method, path: string, options?: { query?: Record<string, string>; body?: object }): Promise<Answer>;
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
  let clockOffset = 0;
  let resumeAt = 0;

  async function request(
    method: Method,
    path: string,
    options: { query?: Record<string, string>; body?: object } = {},
  ): Promise<Answer> {
    const search = new URLSearchParams(options.query).toString();
    const url = `${settings.host}${path}${search === "" ? "" : `?${search}`}`;
    for (let attempt = 1; ; attempt++) {
      try {
        return await limit(() => send(method, path, url, options.body));
      } catch (error) {
        if (!(error instanceof LaunchDarklyError) || !mayRetry(method, error) || attempt >= mostAttempts) throw error;
        const pause = Math.max(backoff(attempt), resumeAt - Date.now());
        if (Date.now() + pause - started > settings.budget) throw error;
        await sleep(pause);
      }
    }
  }

  async function send(method: Method, path: string, url: string, body: object | undefined): Promise<Answer> {
    const pause = resumeAt - Date.now();
    if (pause > 0) await sleep(Math.min(pause, settings.budget));
    const named = `${method} ${url}`;
    let response: Response;
    let text: string;
    try {
      response = await fetch(url, {
        method,
        headers: {
          authorization: settings.token,
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
      throw unreachable(error, named, method, settings);
    }
    const date = Date.parse(response.headers.get("date") ?? "");
    if (!Number.isNaN(date)) clockOffset = date - Date.now();
    observeLimits(response);
    const parsed = parseJson(text);
    if (!response.ok) throw refused(response, parsed, named, method, path);
    if (parsed === undefined && response.status !== 204) {
      throw new LaunchDarklyError({
        kind: "malformed",
        request: named,
        status: response.status,
        detail: "the body is not JSON",
        hint: "Check that `base-uri` names LaunchDarkly and that no proxy answers in its place.",
        ambiguous: method !== "GET",
      });
    }
    return { status: response.status, body: parsed };
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

/** A POST is sent again only where LaunchDarkly said that it wasn't carried out. */
function mayRetry(method: Method, { kind }: LaunchDarklyError): boolean {
  if (kind === "rate-limited") return true;
  return (
    method !== "POST" &&
    (kind === "server" || kind === "network" || kind === "timeout" || kind === "conflict" || kind === "malformed")
  );
}

function backoff(attempt: number): number {
  const most = 250 * 2 ** attempt;
  return most / 2 + Math.random() * (most / 2);
}

function unreachable(
  error: unknown,
  request: string,
  method: Method,
  { timeout, host }: HttpSettings,
): LaunchDarklyError {
  const timedOut = error instanceof Error && error.name === "TimeoutError";
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
  const detail = timedOut
    ? `nothing within ${timeout / 1000} seconds`
    : cause instanceof Error
      ? cause.message || (code ?? cause.name)
      : String(cause);
  // These say that no connection was made, so that nothing can have been carried out.
  const untouched =
    code !== undefined &&
    ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT"].includes(code);
  return new LaunchDarklyError(
    {
      kind: timedOut ? "timeout" : "network",
      request,
      detail,
      hint: `Check that ${host} is right and can be reached from here; a proxy is taken from HTTPS_PROXY.`,
      ambiguous: method !== "GET" && !untouched,
    },
    { cause: error },
  );
}

function refused(response: Response, body: unknown, request: string, method: Method, path: string): LaunchDarklyError {
  const { code, message } = (typeof body === "object" && body !== null ? body : {}) as {
    code?: unknown;
    message?: unknown;
  };
  const kind = kindOf(response.status);
  return new LaunchDarklyError({
    kind,
    request,
    status: response.status,
    ...(typeof code === "string" && { code }),
    ...(typeof message === "string" && { detail: message }),
    hint: hintFor(kind, method, path),
    ambiguous: method !== "GET" && kind === "server",
  });
}

function kindOf(status: number): FailureKind {
  if (status === 401) return "unauthorized";
  if (status === 403) return "forbidden";
  if (status === 404) return "not-found";
  if (status === 409) return "conflict";
  if (status === 429) return "rate-limited";
  return status >= 500 ? "server" : "refused";
}

function hintFor(kind: FailureKind, method: Method, path: string): string {
  switch (kind) {
    case "unauthorized":
      return "Check `access-token` (LAUNCHDARKLY_ACCESS_TOKEN): an API access token of this LaunchDarkly instance, not an SDK key, and not expired.";
    case "forbidden":
      return `Give the token's role: ${permissionFor(method, path)}.`;
    case "not-found":
      return "Check the keys of project, flag and environment.";
    case "rate-limited":
      return "Lower `requests.concurrency`, or run again when other tokens of the account are quiet.";
    case "conflict":
      return "Run again.";
    case "refused":
      return "LaunchDarkly's message says what it wants changed.";
    default:
      return "Run again; if it goes on, look at LaunchDarkly's status page.";
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
