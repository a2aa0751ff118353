// A request that failed → the error that says why, whether the request may have been carried out, and what to do. Pure.
import { UnusableAnswer } from "../../fetching.ts";
import { object } from "../../model/values/json.ts";
import { present } from "../../model/values/present.ts";
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

/** `requests.budget` is over, so the request was not sent. */
export function overBudget(request: string, budget: number): LaunchDarklyError {
  return new LaunchDarklyError({
    kind: "timeout",
    request,
    detail: `the ${budget / 1000} seconds of \`requests.budget\` are used up, so this was not asked any more`,
    hint: "Run again: what is done is found as done. Or raise `requests.budget`.",
    ambiguous: false,
  });
}

/** Failures of a connection that never came about: LaunchDarkly can't have carried out the request. */
const neverConnected = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT"];

/** No answer came, or none that can be read to its end. */
export function unanswered(
  error: unknown,
  request: HttpRequest,
  { host }: HttpSettings,
  withoutToken: (text: string) => string,
): LaunchDarklyError {
  const kind = error instanceof UnusableAnswer ? error.kind : "network";
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
  const detail = cause instanceof Error ? cause.message || (code ?? cause.name) : String(cause);
  return new LaunchDarklyError(
    {
      kind,
      request: requestName(request),
      detail: withoutToken(detail),
      hint:
        kind === "redirected" || kind === "too-large"
          ? wrongServerHint
          : `Check that ${host} is right and can be reached from here; proxies are taken from HTTPS_PROXY and HTTP_PROXY.`,
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
  const isOwn = typeof code === "string" && typeof message === "string";
  const kind = kindOf(status);
  // Another server answered, which doesn't know whether something exists or was done.
  const isForeign = kind === "not-found" ? !isOwn : code === undefined && message === undefined;
  if (isForeign && ["unauthorized", "forbidden", "not-found", "refused"].includes(kind))
    return new LaunchDarklyError({
      kind: "malformed",
      request: requestName(request),
      status,
      detail: `a ${status} that doesn't come from LaunchDarkly's API`,
      hint: wrongServerHint,
      ambiguous: effect !== "GET",
      ...present({ body }),
    });
  return new LaunchDarklyError({
    kind,
    request: requestName(request),
    status,
    ...(typeof code === "string" && { code }),
    ...(kind === "timeout" && { detail: `status ${status}` }),
    ...(typeof message === "string" && { detail: withoutToken(message) }),
    ...present({ body }),
    hint: hintFor(kind, method, path),
    ambiguous: effect !== "GET" && (!isOwn || kind === "server" || kind === "timeout"),
  });
}

function kindOf(status: number): FailureKind {
  if (status === 401) return "unauthorized";
  if (status === 403) return "forbidden";
  if (status === 404) return "not-found";
  if (status === 409) return "conflict";
  if (status === 429) return "rate-limited";
  // Too late, too early, or given up by a proxy in between.
  if (status === 408 || status === 425 || status === 499) return "timeout";
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
