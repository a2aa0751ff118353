// A host, an access token and the environment → the way to LaunchDarkly as far as it is known before anything is asked, and a client that only reads.
import type { Configuration } from "../configuration/configuration.ts";
import { resolveHost } from "../configuration/settings.ts";
import type { Learnt, ProxyFact } from "../examining/facts.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import { type HttpSettings, isUsableToken, type RequestEvent } from "../launchdarkly/http/settings.ts";
import { isError } from "../model/messages/diagnostic.ts";
import { ExpectedError } from "../model/messages/expected-error.ts";
import { present } from "../model/values/present.ts";
import { honourProxies, proxyFor } from "../proxy.ts";
import { connectLaunchDarkly } from "./connect.ts";

export interface WayToLaunchDarkly {
  host: Learnt<string>;
  hostRemarks: readonly string[];
  proxy: ProxyFact;
  connect: Learnt<
    (policies: Pick<Configuration, "requests" | "service">, onRequest: (event: RequestEvent) => void) => LaunchDarkly
  >;
}

interface Given {
  /** As it was given by input or environment. */
  host: string | undefined;
  token: string | undefined;
  /** What holds the token: an input or a variable. */
  tokenIn: string;
  /** What sends requests where they are recorded. */
  fetch: HttpSettings["fetch"];
}

/** From now on, requests go through the proxy that is set, if any. */
export async function wayToLaunchDarkly(given: Given, environment: NodeJS.ProcessEnv): Promise<WayToLaunchDarkly> {
  const { host, diagnostics } = resolveHost(given.host);
  const problem = diagnostics.find(isError);
  const proxy = await learnProxy(host, environment);
  return {
    host:
      problem === undefined
        ? { known: host }
        : { unknown: { kind: "failed", why: problem.message, ...present({ hint: problem.hint }) } },
    hostRemarks: diagnostics.filter((one) => !isError(one)).map(({ message }) => message),
    proxy,
    connect: connecting(given, problem === undefined && proxy.kind !== "unusable" ? host : undefined),
  };
}

/** `host`: absent where nothing can be sent. */
function connecting({ token, tokenIn, fetch }: Given, host: string | undefined): WayToLaunchDarkly["connect"] {
  if (token === undefined || token === "")
    return {
      unknown: {
        kind: "not-asked",
        why: `There is no LaunchDarkly access token in \`${tokenIn}\`.`,
        hint: "Make one in LaunchDarkly with a role of docs/access.md, and put it there; a reader's is enough for plans. A fork's pull request and Dependabot have none.",
      },
    };
  if (!isUsableToken(token))
    return {
      unknown: {
        kind: "unusable",
        why: `The LaunchDarkly access token in \`${tokenIn}\` holds blanks, line breaks or characters that no token has.`,
        hint: "Put just the token there.",
      },
    };
  if (host === undefined)
    return { unknown: { kind: "not-asked", why: "Nothing was sent to LaunchDarkly: see what is told above." } };
  return {
    known: (policies, onRequest) => connectLaunchDarkly(host, token, "read", policies, onRequest, fetch),
  };
}

async function learnProxy(host: string, environment: NodeJS.ProcessEnv): Promise<ProxyFact> {
  try {
    await honourProxies(environment);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { kind: "unusable", why: error.message, ...present({ hint: error.hint }) };
  }
  const address = host === "" ? undefined : await proxyFor(host);
  return address === undefined ? { kind: "none" } : { kind: "through", address };
}
