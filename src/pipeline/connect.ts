// A host, a token and the configuration of requests → a LaunchDarkly client.
import type { Configuration } from "../configuration/configuration.ts";
import { createLaunchDarkly, type LaunchDarkly } from "../launchdarkly/client.ts";
import { createHttp } from "../launchdarkly/http/http.ts";
import type { HttpSettings } from "../launchdarkly/http/settings.ts";
import { present } from "../model/values/present.ts";
import { version } from "../version.ts";

/** Only an apply gets a client that may write, whatever the token allows. */
export function connectLaunchDarkly(
  host: string,
  token: string,
  may: "read" | "write",
  requests: Configuration["requests"],
  onRequest?: HttpSettings["onRequest"],
): LaunchDarkly {
  return createLaunchDarkly(createHttp({ host, token, version, may, ...requests, ...present({ onRequest }) }));
}
