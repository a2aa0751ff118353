// A token and the API's address → Octokit, which keeps to GitHub's limits and retries what may be sent again; and the token's login.
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import Bottleneck from "bottleneck/light.js";
import { fetchWhole, type RequestParts, UnusableAnswer } from "../fetching.ts";
import { present } from "../model/values/present.ts";
import { redacted, redactor } from "../reporting/escaping/redaction.ts";
import { problemOf } from "./answers.ts";
import { resetByGitHub } from "./failures.ts";
import { refusedQuery } from "./query-errors.ts";

interface RepositoryName {
  owner: string;
  repo: string;
}

export interface GitHub {
  octokit: Octokit;
  repository: RepositoryName;
  /** The token's login, `github-actions[bot]`; asked for once, and not where another answer has told it: `told`. */
  login: (told?: string) => Promise<string>;
  /** GitHub's clock at its last answer, in Unix milliseconds; before the first one this machine's. */
  now: () => number;
}

/** The plugin before `retry`: an answer that leads elsewhere or is too large would only come again. */
function giveUp(octokit: Pick<Octokit, "hook">): void {
  octokit.hook.error("request", (error, { request }) => {
    const { cause } = error;
    if (cause instanceof UnusableAnswer && cause.kind !== "timeout") request.retries = 0;
    throw error;
  });
}

const PacedOctokit = Octokit.plugin(giveUp, retry, throttling);

/** Milliseconds. */
export interface Patience {
  /** For one request, to the last byte of its answer. */
  timeout: number;
  /** Before a read is sent again: once, four and nine times this. Also what a second of a rate limit is. */
  pause: number;
}

const standardPatience: Patience = { timeout: 30_000, pause: 1_000 };
/** Seconds that a rate limit is waited for. A longer wait is left to the next run. */
const longestWait = 60;
/** How often a request is sent again after a rate limit. */
const mostRetries = 3;

/** GitHub takes 80 writes a minute. Most runs write a handful of times, so these are sent at once; what comes after them is sent once a second on average. */
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

/** Neither `token` nor one of `secrets` stands in what is written to GitHub. */
export function connect(
  token: string,
  apiUrl: string,
  repository: RepositoryName,
  version: string,
  secrets: readonly string[],
  { timeout, pause }: Patience = standardPatience,
): GitHub {
  const isShort = (retryAfter: number, _options: unknown, _octokit: unknown, retries: number) =>
    retryAfter <= longestWait && retries < mostRetries;
  let now = Date.now();
  const octokit = new PacedOctokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: `launchdarkly-workflow-sync/${version}`,
    request: {
      headers: { "x-github-api-version": "2022-11-28" },
      fetch: async (url: string, options: RequestParts) => {
        const answer = await wholeAnswer(url, options, timeout);
        now = Date.parse(answer.headers.get("date") ?? "") || now;
        return answer;
      },
    },
    retry: { retryAfterBaseValue: pause },
    throttle: {
      retryAfterBaseValue: pause,
      write: writesInBursts(),
      // Of requests that notify people. Octokit's own group would be shared by all connections of the process.
      notifications: new Bottleneck.Group({ id: "github-notifications", maxConcurrent: 1, minTime: 3_000 }),
      fallbackSecondaryRateRetryAfter: longestWait,
      onRateLimit: isShort,
      onSecondaryRateLimit: isShort,
    },
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  keepSecrets(octokit, [token, ...secrets]);
  // A POST may have created something though its answer was lost, so `createOnce` decides on the next one. Refusals by a rate limit are still retried.
  octokit.hook.before("request", (options) => {
    const creates = options.method === "POST" && !options.url.endsWith("/graphql");
    // Octokit gives all requests one object, which its plugins write to.
    options.request = { ...options.request, ...(creates && { retries: 0 }) };
  });
  let login: Promise<string> | undefined;
  return {
    octokit,
    repository,
    login: (told) => {
      login ??= told === undefined ? askForLogin(octokit) : Promise.resolve(told);
      return login;
    },
    now: () => now,
  };
}

async function askForLogin(octokit: Octokit): Promise<string> {
  const { viewer } = await octokit.graphql<{ viewer: { login: string } }>("query Login { viewer { login } }");
  return viewer.login;
}

/**
 * Octokit makes a text of half an answer, and a list without items of that. So it gets only what is whole, and what isn't becomes a
 * lost connection: sent again, or looked for.
 */
async function wholeAnswer(url: string, { method, headers, body }: RequestParts, timeout: number) {
  const answer = await fetchWhole(url, { method, headers, ...present({ body }) }, timeout);
  const isQuery = answer.status === 200 && url.endsWith("/graphql");
  const { status, text } = (isQuery ? refusedQuery(answer.text) : undefined) ?? answer;
  const problem = problemOf(method, url, status, text, body);
  if (problem !== undefined) throw new Error(problem);
  const told = new Map(answer.headers);
  if (status < 300 || isQuery) told.set("content-type", "application/json");
  if (Number(told.get("retry-after") ?? 1) < 1) told.set("retry-after", "1");
  const date = Date.parse(told.get("date") ?? "");
  if (Number.isNaN(date)) told.delete("date");
  const reset = Number(told.get("x-ratelimit-reset"));
  if (date > 0 && reset > 0) {
    // Octokit compares it with this machine's clock, which may be another one.
    told.set("x-ratelimit-reset", String(reset + Math.round((Date.now() - date) / 1_000)));
    told.set(resetByGitHub, String(reset));
  }
  // All that Octokit asks of a `Response`.
  return { url, status, statusText: "", headers: told, text: async () => text };
}

/**
 * GitHub itself masks secrets only in logs. A read sends nothing of ours. The payload of a deployment is an apply record: of keys,
 * digests and commits, and worth nothing once it is changed. It is left as it is, also where a key only looks like a token.
 */
function keepSecrets(octokit: Octokit, secrets: readonly string[]): void {
  const redact = redactor(secrets);
  octokit.hook.before("request", (options) => {
    const { method, baseUrl, url, headers, request, mediaType, payload, ...written } = options;
    if (method === "GET") return;
    const isClean = !secrets.some((secret) => JSON.stringify(payload ?? "").includes(secret));
    Object.assign(options, redacted(isClean ? written : { ...written, payload }, redact));
  });
}

/** `github-actions` of `github-actions[bot]`. */
export const slugOf = (login: string) => login.replace(/\[bot\]$/, "");

/** For each login, whether it is the token's own. What anybody else wrote is not believed, whatever marker it carries. */
export async function isOurs({ login }: GitHub, logins: readonly (string | undefined)[]): Promise<boolean[]> {
  if (logins.length === 0) return [];
  const ours = await login();
  return logins.map((one) => one === ours);
}
