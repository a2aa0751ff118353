// Replaces the undici package inside @actions/* in the bundle, which have it send requests that this tool never makes.
export const fetch = globalThis.fetch;
export class ProxyAgent {}
export class Agent {}
export class EnvHttpProxyAgent {}
export default { fetch, ProxyAgent, Agent, EnvHttpProxyAgent };
