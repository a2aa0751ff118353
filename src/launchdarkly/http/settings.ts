// What a connection to LaunchDarkly is made with.

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
}

export interface Clock {
  /** Unix milliseconds. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

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

/** `GET https://…`, as errors name a request. */
export function requestName({ method, url }: Pick<HttpRequest, "method" | "url">): string {
  return `${method} ${url}`;
}
