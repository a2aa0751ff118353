// What the probe makes → the marker that says so, and back. It is no marker of a document: `planning` never reads it as one. Pure.
import { createHash } from "node:crypto";
import type { Target } from "../model/document.ts";
import { targetName } from "../model/target.ts";

/** Begins the name and the description, since LaunchDarkly may cut a description or change its end. */
export function probeMarker(experiment: string): string {
  return `[ld-sync-probe:v1 ${experiment}]`;
}

const marked = /^\[ld-sync-probe:v1 [a-z-]+\]/;

export function isOfProbe({ name, description }: { name?: string; description?: string }): boolean {
  return marked.test(name ?? "") || marked.test(description ?? "");
}

/** Templates belong to the whole account, so their keys say which target they were made for: two probes don't disturb each other. */
export function templateKeyPrefix(target: Target): string {
  return `ld-sync-probe-${createHash("sha256").update(targetName(target)).digest("hex").slice(0, 12)}-`;
}
