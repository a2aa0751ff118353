// What requests to LaunchDarkly are sent with.

export interface HttpSettings {
  /** `https://app.launchdarkly.com`, without a path. */
  host: string;
  token: string;
  /** The tool's version, for the user agent. */
  version: string;
  concurrency: number;
  /** Milliseconds for one request, and for waiting and retrying together. */
  timeout: number;
  budget: number;
  /** Milliseconds before a failed request is sent again, doubled each time; half a second unless given. */
  firstPause?: number;
}

export type Method = "GET" | "POST" | "DELETE";
