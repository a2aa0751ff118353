// Replaces the undici package inside @actions/* in the bundle: the built-in fetch sends their requests, and src/proxy.ts sets up its proxies.
export const fetch = globalThis.fetch;
export class ProxyAgent {}
export class Agent {}
export class EnvHttpProxyAgent {}
export default { fetch, ProxyAgent, Agent, EnvHttpProxyAgent };
