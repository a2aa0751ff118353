// Tokens and annotations → the workflow commands in a job's log that mask them and show them.
import * as core from "@actions/core";
import type { Annotation } from "../model/annotation.ts";
import { withoutTokens } from "../reporting/redaction.ts";
import { withoutCommands } from "../reporting/safety.ts";

/** Masks those tokens that are there, in the log. */
export function masked(...tokens: readonly (string | undefined)[]): string[] {
  const given = [...new Set(tokens.flatMap((token) => token ?? []))].filter((token) => token !== "");
  for (const token of given) core.setSecret(token);
  return given;
}

const write = { failure: core.error, warning: core.warning, notice: core.notice };
/** Of each level, in a step; GitHub drops what comes beyond without a word. */
const mostOfLevel = 10;

/** What is about no line comes first, since it is about everything; what is too much is counted. */
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
