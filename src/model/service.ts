// What was found out about the LaunchDarkly that is there, where its documentation leaves it open: the configuration's `service`.

/** What is absent is unknown. */
export interface ServiceProfile {
  /** The day, as `2026-11-29`. */
  probed?: string;
  /** Of one flag and environment. */
  secondActiveWorkflow?: "allowed" | "refused";
  /** Whether a list of workflows without `status` has those that have ended. */
  unfilteredListShowsEnded?: boolean;
  readerMayDryRun?: boolean;
  relativeWaitsFrom?: RelativeWaitsFrom;
  /** Milliseconds until a list shows what was created. `longestListing` is for so long or longer. */
  listedWithin?: number;
}

/** What a relative wait of a later stage counts from: the end of the stage before, or the workflow's creation. */
export type RelativeWaitsFrom = "previous-stage" | "workflow-start";

/** In milliseconds. */
export const longestListing = 60_000;

/** What a plan takes for so, and did not see for itself. `measured`: found out on the service that is there; else it is our own assumption. */
export interface Assumption {
  name: Exclude<keyof ServiceProfile, "probed" | "listedWithin">;
  value: string | boolean;
  measured: boolean;
  /** The day on which it was measured, where that is written down. */
  probed?: string;
}
