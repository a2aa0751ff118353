// HTTP_PROXY, HTTPS_PROXY, NO_PROXY → the dispatcher of the built-in fetch, which LaunchDarkly's and GitHub's requests go through. undici is loaded only where a proxy is set.
import { ExpectedError } from "./model/expected-error.ts";

const names = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"];

export async function honourProxies(environment: NodeJS.ProcessEnv): Promise<void> {
  const given = names.filter((name) => (environment[name] ?? "") !== "");
  if (given.length === 0) return;
  const unusable = given.find(
    (name) => !/^https?:\/\//.test(environment[name] ?? "") || !URL.canParse(environment[name] ?? ""),
  );
  if (unusable !== undefined)
    throw new ExpectedError(
      `The environment variable ${unusable} is not the URL of a proxy.`,
      "Write it with its scheme, such as `http://proxy.example.com:8080`, or unset it.",
    );
  const loaded = await import("undici");
  // A bundled CommonJS package has all its exports under `default`.
  const { EnvHttpProxyAgent, setGlobalDispatcher } = "default" in loaded ? (loaded.default as typeof loaded) : loaded;
  setGlobalDispatcher(new EnvHttpProxyAgent());
}
