// Stands in for the undici package inside @actions/*: the built-in fetch does the sending, and src/proxy.ts sets up proxies for it.
export const fetch = globalThis.fetch;
export class ProxyAgent {}
export class Agent {}
export class EnvHttpProxyAgent {}
export default { fetch, ProxyAgent, Agent, EnvHttpProxyAgent };
