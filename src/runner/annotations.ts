// Annotations → workflow commands of the job, as many as GitHub takes of a step.
import * as core from "@actions/core";
import type { Annotation } from "../model/annotation.ts";
import { withoutTokens } from "../reporting/escaping/redaction.ts";
import { withoutCommands } from "../reporting/escaping/safety.ts";

const write = { failure: core.error, warning: core.warning, notice: core.notice };
/** Of each level, in a step; GitHub drops what comes beyond without a word. */
const most = 10;

/** What is about no line comes first: it is about everything. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const level of ["failure", "warning", "notice"] as const) {
    const ofLevel = annotations
      .filter((annotation) => annotation.level === level)
      .sort((left, right) => Number(left.place !== undefined) - Number(right.place !== undefined));
    const shown = ofLevel.length > most ? ofLevel.slice(0, most - 1) : ofLevel;
    for (const { title, message, place } of shown)
      write[level](withoutCommands(message), {
        title,
        ...(place && { file: withoutTokens(place.file), startLine: place.line }),
        ...(place?.column !== undefined && { startColumn: place.column }),
      });
    if (ofLevel.length > shown.length) write[level](`${ofLevel.length - shown.length} more in the summary.`);
  }
}
