// What the probe makes → the marker that says so, and back. It is no marker of a document: `planning` never reads it as one. Pure.
import { createHash } from "node:crypto";
import type { Target } from "../model/document.ts";
import { targetName } from "../model/target.ts";

const start = "[ld-sync-probe:v1 ";

/** Is the whole name, and begins the description, since LaunchDarkly may cut a description or change its end. */
export function probeMarker(experiment: string): string {
  return `${start}${experiment}]`;
}

const wholeName = /^\[ld-sync-probe:v1 [a-z]+(?:-[a-z]+)*\]$/;

/** Ends in blanks, and holds what HTML would escape. */
export function oddDescription(experiment: string): string {
  return `${probeMarker(experiment)}\nMade by \`ld-sync probe\`, which deletes it. <b>"1" & '2'</b>  \n`;
}

export function longDescription(experiment: string, length: number): string {
  const beginning = `${probeMarker(experiment)} `;
  return beginning + "x".repeat(length - beginning.length);
}

/** Both the name and the description as the probe writes them, the latter as far as LaunchDarkly keeps it: what a person copied or renamed is that person's. */
export function isOfProbe({ name = "", description = "" }: { name?: string; description?: string }): boolean {
  if (!wholeName.test(name)) return false;
  // Whatever became of blanks and line ends.
  const kept = description.replace(/\s+/g, " ").trim();
  if (kept.length < start.trim().length) return false;
  return [`${name} Made by`, `${name} xxxxxxxx`].some((whole) => kept.startsWith(whole) || whole.startsWith(kept));
}

/** Templates belong to the whole account, so their keys say which target they were made for: two probes don't disturb each other. */
export function templateKey(target: Target, name: TemplateName): string {
  return `ld-sync-probe-${createHash("sha256").update(targetName(target)).digest("hex").slice(0, 12)}-${name}`;
}

export type TemplateName = "one" | "copy";

export function isTemplateOfProbe(
  target: Target,
  template: { key: string; name?: string; description?: string },
): boolean {
  return (["one", "copy"] as const).some((name) => template.key === templateKey(target, name)) && isOfProbe(template);
}
