// A place in a policy's input → the place in the canonical document that it comes from, which knows its line. Pure.
import { segmentsOf } from "../model/values/pointer.ts";

/** What a stage's field comes from, where that is called otherwise. */
const sources: Record<string, string> = {
  approval: "conditions",
  inSequence: "executeConditionsInSequence",
  actions: "action/instructions",
  minutesAfterMerge: "conditions",
  date: "conditions",
  weekday: "conditions",
  hour: "conditions",
  affectedPercent: "action",
  served: "action",
};

/** Members of what comes from a list as a whole have no place of their own. `from`: the number of leading stages that the input leaves out. */
export function documentPointer(pointer: string, from: number): string {
  const [field, stage, part, number] = segmentsOf(pointer);
  if (field !== "stages" || stage === undefined) return field === undefined ? "" : `/${field}`;
  const start = `/stages/${from + Number(stage)}`;
  if (part === undefined) return start;
  const source = `${start}/${sources[part] ?? part}`;
  return (part === "conditions" || part === "actions") && number !== undefined ? `${source}/${number}` : source;
}
