import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  sendThrough
} from "./chunk-UFVM52TC.js";
import {
  ExpectedError
} from "./chunk-EGUOEJRJ.js";

// src/proxy.ts
var names = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"];
async function honourProxies(environment) {
  const given = names.filter((name) => (environment[name] ?? "") !== "");
  if (given.length === 0) return;
  const unusable = given.find(
    (name) => !/^https?:\/\//.test(environment[name] ?? "") || !URL.canParse(environment[name] ?? "")
  );
  if (unusable !== void 0)
    throw new ExpectedError(
      `The environment variable ${unusable} is not the URL of a proxy.`,
      "Write it with its scheme, such as `http://proxy.example.com:8080`, or unset it."
    );
  const [{ HttpProxyAgent }, { HttpsProxyAgent }, { getProxyForUrl }] = await Promise.all([
    import("./dist-KBFV6FWF.js"),
    import("./dist-63QICSAK.js"),
    import("./proxy-from-env-JDGYGARP.js")
  ]);
  const agents = /* @__PURE__ */ new Map();
  sendThrough((url) => {
    const isSecure = url.startsWith("https:");
    const proxy = proxyIn(getProxyForUrl, url);
    if (proxy === "") return void 0;
    const name = `${isSecure} ${proxy}`;
    const agent = agents.get(name) ?? (isSecure ? new HttpsProxyAgent(proxy, { keepAlive: true }) : new HttpProxyAgent(proxy, { keepAlive: true }));
    agents.set(name, agent);
    return agent;
  });
}
function proxyIn(getProxyForUrl, url) {
  return getProxyForUrl(url) || (url.startsWith("https:") ? getProxyForUrl(url.replace("https:", "http:")) : "");
}
async function proxyFor(url) {
  const { getProxyForUrl } = await import("./proxy-from-env-JDGYGARP.js");
  const proxy = proxyIn(getProxyForUrl, url);
  if (proxy === "") return void 0;
  const { protocol, host } = new URL(proxy);
  return `${protocol}//${host}`;
}

export {
  honourProxies,
  proxyFor
};
