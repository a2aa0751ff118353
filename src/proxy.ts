// HTTP_PROXY, HTTPS_PROXY, NO_PROXY → the dispatcher of the built-in fetch, for LaunchDarkly and GitHub alike. undici is loaded only where one is set.

const names = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"];

export async function honourProxies(environment: NodeJS.ProcessEnv): Promise<void> {
  if (names.every((name) => (environment[name] ?? "") === "")) return;
  const { EnvHttpProxyAgent, setGlobalDispatcher } = await import("undici");
  setGlobalDispatcher(new EnvHttpProxyAgent());
}
