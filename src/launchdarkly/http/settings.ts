// What requests to LaunchDarkly are sent with.

export interface HttpSettings {
  /** `https://app.launchdarkly.com`, without a path. */
  host: string;
  token: string;
  /** The tool's version, for the user agent. */
  version: string;
  /** `read`: a request that would change something is a mistake of the program's, and is never sent. */
  may: "read" | "write";
  concurrency: number;
  /** The part of every rate-limit window, from 0 to 1, that is left to the account's other tokens. */
  headroom: number;
  /** Milliseconds for one request, and for waiting and retrying together. */
  timeout: number;
  budget: number;
  /** Milliseconds before a failed request is sent again, doubled each time; half a second unless given. */
  firstPause?: number;
  /** Milliseconds in which what this run has written may not be found yet; ten seconds unless given. */
  visibleWithin?: number;
  /** The machine's own unless given. */
  clock?: Clock;
}

export interface Clock {
  /** Unix milliseconds. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export type Method = "GET" | "POST" | "DELETE";
