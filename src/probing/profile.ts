// Findings and the day → what the configuration's `service` says. What wasn't found is left out. Pure.
import { type Findings, foundValue } from "./findings.ts";

/** As config.schema.json has it. */
export interface ServiceProfile {
  /** The day, in UTC. */
  probed: string;
  secondActiveWorkflow?: "allowed" | "refused";
  unfilteredListShowsEnded?: boolean;
  readerMayDryRun?: boolean;
  relativeWaitsFrom?: "previous-stage" | "workflow-start";
  /** Whole seconds, rounded up: `3s`. */
  listedWithin?: string;
}

/** `now`: Unix milliseconds by LaunchDarkly's clock. `undefined` where nothing of it was found. */
export function profileOf(findings: Findings, now: number): ServiceProfile | undefined {
  const second = foundValue(findings.secondActiveWorkflow);
  const shows = foundValue(findings.unfilteredListShowsEnded);
  const mayDryRun = foundValue(findings.readerMayDryRun);
  const base = foundValue(findings.relativeWaitBase);
  const listed = foundValue(findings.listVisibleAfterMs);
  const profile: Omit<ServiceProfile, "probed"> = {
    ...(second !== undefined && {
      secondActiveWorkflow: second === "allow" ? ("allowed" as const) : ("refused" as const),
    }),
    ...(typeof shows === "boolean" && { unfilteredListShowsEnded: shows }),
    ...(typeof mayDryRun === "boolean" && { readerMayDryRun: mayDryRun }),
    ...((base === "previous-stage" || base === "workflow-start") && { relativeWaitsFrom: base }),
    ...(typeof listed === "number" && { listedWithin: `${Math.max(1, Math.ceil(listed / 1_000))}s` }),
  };
  if (Object.keys(profile).length === 0) return undefined;
  return { probed: dayOf(now), ...profile };
}

/** Unix milliseconds → `2026-11-29`, in UTC. */
export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
