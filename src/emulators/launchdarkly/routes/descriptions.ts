// What goes in: a description as it was sent. What comes out: as LaunchDarkly might keep it, by the emulator's options.

import type { EmulatorOptions } from "../account/options.ts";
import { RequestError } from "./errors.ts";

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" };

export function keptDescription(given: string | undefined, options: EmulatorOptions): string | undefined {
  if (given === undefined) {
    return undefined;
  }
  let kept = options.trimDescriptions ? given.trim() : given;
  const limit = options.descriptionLimit;
  if (limit !== null && kept.length > limit) {
    if (options.longDescriptions === "refuse") {
      throw new RequestError(400, `description is too long: ${kept.length} characters, the limit is ${limit}`);
    }
    kept = kept.slice(0, limit);
  }
  return options.escapeDescriptions ? kept.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character) : kept;
}
