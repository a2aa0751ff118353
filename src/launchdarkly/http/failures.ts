// A request that failed → the error that says why, whether the request may have been carried out, and what to do. Pure.
import { object } from "../../model/json.ts";
import { present } from "../../model/present.ts";
import { type FailureKind, LaunchDarklyError, permissionFor } from "./error.ts";
import { type HttpRequest, type HttpSettings, type Method, requestName } from "./settings.ts";

/** For an answer that LaunchDarkly's API would not give. */
export const wrongServerHint = "Check that `base-uri` names LaunchDarkly and that no proxy answers in its place.";

/** For a token that no header can carry: the error of the built-in fetch would repeat the token. */
export function unsendable(request: HttpRequest): LaunchDarklyError {
  return new LaunchDarklyError({
    kind: "unauthorized",
    request: requestName(request),
    detail: "it is empty or holds a character that no token has, so nothing was sent",
    hint: hintFor("unauthorized", "GET", ""),
    ambiguous: false,
  });
}

/** `pause`: milliseconds until the rate limit would let the request go. */
export function tooLate(request: string, pause: number): LaunchDarklyError {
  return new LaunchDarklyError({
    kind: "rate-limited",
    request,
    detail: `it is free again in ${Math.ceil(pause / 1000)} seconds, beyond \`requests.budget\``,
    hint: hintFor("rate-limited", "GET", ""),
    ambiguous: false,
  });
}

/** Failures of a connection that never came about: LaunchDarkly can't have carried out the request. */
const neverConnected = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT"];

export function unreachable(
  error: unknown,
  request: HttpRequest,
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
  return new LaunchDarklyError(
    {
      kind: timedOut ? "timeout" : "network",
      request: requestName(request),
      detail: withoutToken(detail),
      hint: `Check that ${host} is right and can be reached from here; proxies are taken from HTTPS_PROXY and HTTP_PROXY.`,
      ambiguous: request.effect !== "GET" && !neverConnected.includes(code ?? ""),
    },
    { cause: error },
  );
}

/** An answer with an error status. `body`: its JSON, `undefined` where it is none. */
export function refused(
  status: number,
  body: unknown,
  request: HttpRequest,
  withoutToken: (text: string) => string,
): LaunchDarklyError {
  const { method, effect, path } = request;
  const { code, message } = object(body);
  if (status === 404 && code === undefined && message === undefined)
    return new LaunchDarklyError({
      kind: "malformed",
      request: requestName(request),
      status,
      detail: "a 404 that doesn't come from LaunchDarkly's API",
      hint: wrongServerHint,
      // Another server answered, which doesn't know whether something exists or was done.
      ambiguous: effect !== "GET",
    });
  const kind = kindOf(status);
  return new LaunchDarklyError({
    kind,
    request: requestName(request),
    status,
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
      return "LaunchDarkly's message says what to change.";
    default:
      return "Run again; if it goes on, look at LaunchDarkly's status page.";
  }
}

export function notJson(request: HttpRequest, status: number): LaunchDarklyError {
  return new LaunchDarklyError({
    kind: "malformed",
    request: requestName(request),
    status,
    detail: "the body is not JSON",
    hint: wrongServerHint,
    ambiguous: request.effect !== "GET",
  });
}
