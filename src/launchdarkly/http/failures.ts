// A request that failed → the error that says why, whether the request may have been carried out, and what to do. Pure.
import { UnusableAnswer } from "../../fetching.ts";
import { object } from "../../model/values/json.ts";
import { present } from "../../model/values/present.ts";
import { type FailureKind, LaunchDarklyError, permissionFor } from "./error.ts";
import { type HttpRequest, type HttpSettings, type Method, requestName } from "./settings.ts";

/** For an answer that LaunchDarkly's API would not give. */
export const wrongServerHint = "Check that `base-uri` names LaunchDarkly and that no proxy answers in its place.";

/** For a 403 that is a page and not an answer of the API. */
const shutOutHint =
  "A firewall, a proxy or an IP allow list in between shuts this runner out: let its address through, or run this where it is let through. Check that `base-uri` names LaunchDarkly, too.";

const addressHint =
  "The account takes requests from certain IP addresses only: let this runner's address through, or run this on a runner whose address is.";

/** For a token that no header can carry. */
export function unsendable(request: HttpRequest): LaunchDarklyError {
  return new LaunchDarklyError({
    kind: "unauthorized",
    request: requestName(request),
    detail: "it is empty or holds a character that no token has, so nothing was sent",
    hint: hintFor("unauthorized"),
    ambiguous: false,
  });
}

/** `pause`: milliseconds until the rate limit would let the request go. */
export function tooLate(request: string, pause: number): LaunchDarklyError {
  return new LaunchDarklyError({
    kind: "rate-limited",
    request,
    detail: `it is free again in ${Math.ceil(pause / 1000)} seconds, beyond \`requests.budget\``,
    hint: hintFor("rate-limited"),
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
  const kind = kindOf(status, typeof message === "string" ? message : "");
  // Another server answered, which doesn't know whether something exists or was done.
  const isForeign = kind === "not-found" ? !isOwn : code === undefined && message === undefined;
  if (isForeign && ["unauthorized", "forbidden", "not-found", "refused"].includes(kind))
    return new LaunchDarklyError({
      kind: "malformed",
      request: requestName(request),
      status,
      detail: `a ${status} that doesn't come from LaunchDarkly's API`,
      hint: status === 403 ? shutOutHint : wrongServerHint,
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
    hint: status === 403 ? refusalHint(String(message ?? ""), method, path) : hintFor(kind),
    ambiguous: effect !== "GET" && (!isOwn || kind === "server" || kind === "timeout"),
  });
}

/** The token isn't to blame where its address is refused. */
function kindOf(status: number, message: string): FailureKind {
  if (status === 401) return "unauthorized";
  if (status === 403) return aboutAddress.test(message) ? "refused" : "forbidden";
  // A flag that is asked for in an environment that was deleted gets a 400.
  if (status === 400 && /\bunknown (?:environment|project) key\b/i.test(message)) return "not-found";
  if (status === 404) return "not-found";
  if (status === 409) return "conflict";
  if (status === 429) return "rate-limited";
  // Too late, too early, or given up by a proxy in between.
  if (status === 408 || status === 425 || status === 499) return "timeout";
  return status >= 500 ? "server" : "refused";
}

const aboutAddress = /\bIP\b|\b(?:allow|white) ?list/i;
const aboutPermission =
  /\b(?:access|action|allowed|authori[sz]ed|den(?:ied|y)|forbidden|permi\w+|polic(?:y|ies)|roles?|token)\b/i;

function refusalHint(message: string, method: Method, path: string): string {
  if (aboutAddress.test(message)) return addressHint;
  const give = `ive the token's role: ${permissionFor(method, path)}.`;
  return message === "" || aboutPermission.test(message)
    ? `G${give}`
    : `LaunchDarkly's message says what keeps it. If that is a permission: g${give}`;
}

function hintFor(kind: FailureKind): string {
  switch (kind) {
    case "unauthorized":
      return "Check `access-token` (LAUNCHDARKLY_ACCESS_TOKEN): an API access token of this LaunchDarkly instance, not an SDK key, and not expired.";
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
