// A token and the API's address → Octokit, which paces itself and retries what may be sent again; and who the token is.
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import Bottleneck from "bottleneck/light.js";
import { redacted, redactor } from "../reporting/escaping/redaction.ts";

export interface Repository {
  owner: string;
  repo: string;
}

export interface GitHub {
  octokit: Octokit;
  repository: Repository;
  /** The token's login, `github-actions[bot]`; asked for once. */
  login: () => Promise<string>;
}

const PacedOctokit = Octokit.plugin(retry, throttling);

/** Milliseconds, of one request. */
const timeout = 30_000;
/** Seconds: what takes longer is left to the next run. */
const longestWait = 60;
/** Of a rate limit. */
const mostTries = 3;

/** GitHub takes 80 writes a minute. Most runs write a handful of times: a burst may follow at once, and what comes beyond is paced at one a second. */
function writesInBursts(): Bottleneck.Group {
  const burst = 20;
  return new Bottleneck.Group({
    id: "github-writes",
    maxConcurrent: 1,
    reservoir: burst,
    reservoirRefreshAmount: burst,
    reservoirRefreshInterval: burst * 1_000,
  });
}

/** `secrets`: what nothing that is written to GitHub may hold, besides its own token. */
export function connect(
  token: string,
  apiUrl: string,
  repository: Repository,
  version: string,
  secrets: readonly string[],
): GitHub {
  const isShort = (retryAfter: number, _options: unknown, _octokit: unknown, tries: number) =>
    retryAfter <= longestWait && tries < mostTries;
  const octokit = new PacedOctokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: `launchdarkly-workflow-sync/${version}`,
    request: {
      headers: { "x-github-api-version": "2022-11-28" },
      fetch: (url: string, options: RequestInit) => fetch(url, { ...options, signal: AbortSignal.timeout(timeout) }),
    },
    throttle: {
      write: writesInBursts(),
      // What notifies people; of this connection alone.
      notifications: new Bottleneck.Group({ id: "github-notifications", maxConcurrent: 1, minTime: 3_000 }),
      fallbackSecondaryRateRetryAfter: longestWait,
      onRateLimit: isShort,
      onSecondaryRateLimit: isShort,
    },
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  keepSecrets(octokit, [token, ...secrets]);
  // What creates something may have done so though no answer came: whoever asked for it looks first. A refusal for pace is another matter.
  octokit.hook.before("request", (options) => {
    if (options.method === "POST" && !options.url.endsWith("/graphql")) options.request.retries = 0;
  });
  let login: Promise<string> | undefined;
  return {
    octokit,
    repository,
    login: () => {
      login ??= octokit
        .graphql<{ viewer: { login: string } }>("query { viewer { login } }")
        .then(({ viewer }) => viewer.login);
      return login;
    },
  };
}

/** GitHub masks nothing but logs. Reads hold nothing of ours. */
function keepSecrets(octokit: Octokit, secrets: readonly string[]): void {
  const redact = redactor(secrets);
  octokit.hook.before("request", (options) => {
    const { method, baseUrl, url, headers, request, mediaType, ...written } = options;
    if (method !== "GET") Object.assign(options, redacted(written, redact));
  });
}

/** The slug of the app that a login is of. */
export const slugOf = (login: string) => login.replace(/\[bot\]$/, "");

/** Which of these logins is the token's own: what anybody else wrote is not believed, however it is marked. */
export async function isOurs({ login }: GitHub, logins: readonly (string | undefined)[]): Promise<boolean[]> {
  if (logins.length === 0) return [];
  const own = await login();
  return logins.map((one) => one === own);
}
