// Documents × a position in one of their files → the document that the position lies in, on all of its targets. Pure.

import type { DesiredTemplate, DesiredWorkflow } from "../../model/document.ts";
import type { Position } from "../../model/messages/diagnostic.ts";
import type { Documents } from "./ledger.ts";

/** Empty where no document that could be read begins before the position. */
export function documentsAt({
  workflows,
  templates,
}: Documents): (position: Position) => readonly (DesiredWorkflow | DesiredTemplate)[] {
  const starts = new Map<string, Map<number, (DesiredWorkflow | DesiredTemplate)[]>>();
  for (const document of [...workflows, ...templates]) {
    const { file, line } = document.origin.locate("");
    const ofFile = starts.get(file) ?? new Map<number, (DesiredWorkflow | DesiredTemplate)[]>();
    starts.set(file, ofFile.set(line, [...(ofFile.get(line) ?? []), document]));
  }
  return ({ file, line }) => {
    const before = [...(starts.get(file) ?? [])].filter(([start]) => start <= line);
    return before.reduce((last, one) => (one[0] > last[0] ? one : last), [0, []])[1];
  };
}
