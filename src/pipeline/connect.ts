// A host, a token and the configuration → a LaunchDarkly client.
import type { Configuration } from "../configuration/configuration.ts";
import { waitsOf } from "../configuration/waits.ts";
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
  { requests, service }: Pick<Configuration, "requests" | "service">,
  onRequest?: HttpSettings["onRequest"],
  fetch?: HttpSettings["fetch"],
): LaunchDarkly {
  const { lookFor: visibleWithin } = waitsOf(service);
  return createLaunchDarkly(
    createHttp({ host, token, version, may, ...requests, visibleWithin, ...present({ onRequest, fetch }) }),
  );
}

/** How requests are sent where `LAUNCHDARKLY_RECORD` names a directory: they are written there. `undefined` without one. */
export async function recordingIn(
  environment: NodeJS.ProcessEnv,
  token: string,
  warn: (message: string) => void,
): Promise<HttpSettings["fetch"]> {
  const { LAUNCHDARKLY_RECORD: directory = "" } = environment;
  if (directory === "") return undefined;
  const { openRecording } = await import("../recording/recorder.ts");
  return openRecording(directory, token, (why) =>
    warn(`The recording in \`${directory}\` ends early, since it can't be written any more: ${why}`),
  );
}
