// A request that failed (its method, or what it amounts to: `effect`) → the error that says what it was, whether it may have been carried out, and what to do.
import { present } from "../../model/present.ts";
import { type FailureKind, LaunchDarklyError, permissionFor } from "./error.ts";
import type { HttpSettings, Method } from "./settings.ts";

const otherAnswers = "Check that `base-uri` names LaunchDarkly and that no proxy answers in its place.";

/** The built-in fetch would name the token in its complaint. */
export function unsendable(request: string): LaunchDarklyError {
  return new LaunchDarklyError({
    kind: "unauthorized",
    request,
    detail: "it is empty or holds a character that no token has, so nothing was sent",
    hint: hintFor("unauthorized", "GET", ""),
    ambiguous: false,
  });
}

export function tooLate(request: string, pause: number): LaunchDarklyError {
  return new LaunchDarklyError({
    kind: "rate-limited",
    request,
    detail: `it is free again in ${Math.ceil(pause / 1000)} seconds, beyond \`requests.budget\``,
    hint: hintFor("rate-limited", "GET", ""),
    ambiguous: false,
  });
}

export function unreachable(
  error: unknown,
  request: string,
  effect: Method,
  { timeout, host }: HttpSettings,
  withoutToken: (text: string) => string,
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
      detail: withoutToken(detail),
      hint: `Check that ${host} is right and can be reached from here; proxies are taken from HTTPS_PROXY and HTTP_PROXY.`,
      ambiguous: effect !== "GET" && !untouched,
    },
    { cause: error },
  );
}

export function refused(
  response: Response,
  body: unknown,
  request: string,
  { method, effect, path }: { method: Method; effect: Method; path: string },
  withoutToken: (text: string) => string,
): LaunchDarklyError {
  const { code, message } = (typeof body === "object" && body !== null ? body : {}) as {
    code?: unknown;
    message?: unknown;
  };
  if (response.status === 404 && code === undefined && message === undefined)
    return new LaunchDarklyError({
      kind: "malformed",
      request,
      status: 404,
      detail: "a 404 that doesn't come from LaunchDarkly's API",
      hint: otherAnswers,
      // Whatever answered, it may not be asked whether something exists.
      ambiguous: effect !== "GET",
    });
  const kind = kindOf(response.status);
  return new LaunchDarklyError({
    kind,
    request,
    status: response.status,
    ...(typeof code === "string" && { code }),
    ...(typeof message === "string" && { detail: withoutToken(message) }),
    ...present({ body }),
    hint: hintFor(kind, method, path),
    ambiguous: effect !== "GET" && kind === "server",
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

export function notJson(request: string, status: number, effect: Method): LaunchDarklyError {
  return new LaunchDarklyError({
    kind: "malformed",
    request,
    status,
    detail: "the body is not JSON",
    hint: otherAnswers,
    ambiguous: effect !== "GET",
  });
}
