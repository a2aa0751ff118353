// HTTP_PROXY, HTTPS_PROXY, NO_PROXY → the connections that LaunchDarkly's and GitHub's requests go through. What speaks to proxies is loaded only where one is set.
import { sendThrough } from "./fetching.ts";
import { ExpectedError } from "./model/messages/expected-error.ts";

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
  const [{ HttpProxyAgent }, { HttpsProxyAgent }, { getProxyForUrl }] = await Promise.all([
    import("http-proxy-agent"),
    import("https-proxy-agent"),
    import("proxy-from-env"),
  ]);
  const agents = new Map<string, InstanceType<typeof HttpProxyAgent> | InstanceType<typeof HttpsProxyAgent>>();
  sendThrough((url) => {
    const isSecure = url.startsWith("https:");
    const proxy = proxyIn(getProxyForUrl, url);
    if (proxy === "") return undefined;
    const name = `${isSecure} ${proxy}`;
    const agent =
      agents.get(name) ??
      (isSecure ? new HttpsProxyAgent(proxy, { keepAlive: true }) : new HttpProxyAgent(proxy, { keepAlive: true }));
    agents.set(name, agent);
    return agent;
  });
}

/** Where only HTTP_PROXY is set, it is for both. */
function proxyIn(getProxyForUrl: (url: string) => string, url: string): string {
  return getProxyForUrl(url) || (url.startsWith("https:") ? getProxyForUrl(url.replace("https:", "http:")) : "");
}

/** The proxy that requests to an address go through, without a name and password in it; `undefined` where they go there directly. */
export async function proxyFor(url: string): Promise<string | undefined> {
  const { getProxyForUrl } = await import("proxy-from-env");
  const proxy = proxyIn(getProxyForUrl, url);
  if (proxy === "") return undefined;
  const { protocol, host } = new URL(proxy);
  return `${protocol}//${host}`;
}
