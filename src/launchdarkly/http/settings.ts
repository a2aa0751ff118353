// What a connection to LaunchDarkly is made with.
import { setTimeout as sleep } from "node:timers/promises";
import type { AnswerHead, fetchWhole } from "../../fetching.ts";

export interface HttpSettings {
  /** `https://app.launchdarkly.com`, without a path. */
  host: string;
  token: string;
  /** The tool's version, for the user agent. */
  version: string;
  /** With `read`, a request that would change something throws: only a fault of the program asks for one. */
  may: "read" | "write";
  concurrency: number;
  /** The part of every rate-limit window, from 0 to 1, that is left to the account's other tokens. */
  headroom: number;
  /** Milliseconds for one request, to the last byte of its answer. */
  timeout: number;
  /** Milliseconds for all requests of a run, waiting and retrying included. None go by while a person is asked. */
  budget: number;
  /** Milliseconds before a failed request is sent again, doubled each time; half a second unless given. */
  firstPause?: number;
  /** Milliseconds during which LaunchDarkly may not find yet what this run has written; ten seconds unless given. */
  visibleWithin?: number;
  /** The machine's own unless given. */
  clock?: Clock;
  /** How a request is sent; `fetchWhole` unless given. */
  fetch?: typeof fetchWhole;
  /** Told of what becomes of each request, for people who look on. */
  onRequest?: (event: RequestEvent) => void;
  /** Told of each answer's status and headers, for what looks into LaunchDarkly's own ways. */
  onAnswer?: (head: AnswerHead) => void;
}

/** `path`: with its query; never holds a token. `status` and `headers`, whose names are in lower case: absent where no answer came. Times are in milliseconds. */
export type RequestEvent =
  | {
      kind: "over";
      method: Method;
      path: string;
      status?: number;
      headers?: ReadonlyMap<string, string>;
      took: number;
    }
  | { kind: "again"; method: Method; path: string; pause: number }
  /** The next request waits for a rate limit. */
  | { kind: "wait"; pause: number };

export interface Clock {
  /** Unix milliseconds. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const machineClock: Clock = {
  now: Date.now,
  sleep: async (milliseconds) => {
    await sleep(milliseconds);
  },
};

/** Whether a header can carry the token. Messages about a token never repeat it. */
export function isUsableToken(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token);
}

export type Method = "GET" | "POST" | "DELETE";

/** A request as it is sent. */
export interface HttpRequest {
  method: Method;
  /** What the request does to LaunchDarkly: the method, but `GET` for a POST that changes nothing. */
  effect: Method;
  /** Without the query. */
  path: string;
  url: string;
  body?: object;
}

/** A request as those who look on are told of it: the host is always the same. */
export function partsOf({ method, url }: HttpRequest): { method: Method; path: string } {
  const { pathname, search } = new URL(url);
  return { method, path: `${pathname}${search}` };
}

/** `GET https://…`, as errors name a request. */
export function requestName({ method, url }: Pick<HttpRequest, "method" | "url">): string {
  return `${method} ${url}`;
}
