// Tokens and annotations → the workflow commands in a job's log that mask and show them.
import * as core from "@actions/core";
import type { Annotation } from "../model/messages/annotation.ts";
import { withoutTokens } from "../reporting/escaping/redaction.ts";
import { withoutCommands } from "../reporting/escaping/visible.ts";

/** Masks the tokens in the log, and returns those that were given. */
export function masked(...tokens: readonly (string | undefined)[]): string[] {
  const given = [...new Set(tokens.flatMap((token) => token ?? []))].filter((token) => token !== "");
  for (const token of given) core.setSecret(token);
  return given;
}

const write = { failure: core.error, warning: core.warning, notice: core.notice };
/** GitHub takes as many of each level in a step, and silently drops the rest. */
const mostOfLevel = 10;

/** Annotations without a line come first, since they are about everything. The last one counts those that are left out. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const level of ["failure", "warning", "notice"] as const) {
    const ofLevel = annotations
      .filter((annotation) => annotation.level === level)
      .sort((left, right) => Number(left.place !== undefined) - Number(right.place !== undefined));
    const shown = ofLevel.length > mostOfLevel ? ofLevel.slice(0, mostOfLevel - 1) : ofLevel;
    for (const { title, message, place } of shown)
      write[level](withoutCommands(message), {
        title,
        ...(place && { file: withoutTokens(place.file), startLine: place.line }),
        ...(place?.column !== undefined && { startColumn: place.column }),
      });
    if (ofLevel.length > shown.length) write[level](`${ofLevel.length - shown.length} more in the summary.`);
  }
}
