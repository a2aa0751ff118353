// What `doctor` has found → what all forms of its report share: what is told once, and the counts in a line. Pure.
import { type Examination, type Finding, type FindingStatus, withStatus } from "../../model/examination.ts";
import { joined } from "../../model/values/words.ts";

const statuses = ["ok", "not", "unknown"] as const satisfies readonly FindingStatus[];

/** Several findings that say the same, such as that nothing was sent, are told once. */
export interface ToldFinding extends Omit<Finding, "check" | "why"> {
  checks: string[];
  /** Absent for several. */
  why?: string;
}

export function toldOnce(findings: readonly Finding[]): ToldFinding[] {
  const told = new Map<string, ToldFinding>();
  for (const { check, why, ...finding } of findings) {
    const { group, status, what, todo } = finding;
    const name = JSON.stringify([group, status, what, todo, finding.position]);
    const before = told.get(name);
    if (before === undefined) told.set(name, { ...finding, checks: [check], why });
    else {
      before.checks.push(check);
      delete before.why;
    }
  }
  return [...told.values()];
}

/** `21 ok, 1 not, 3 unknown. Not as it has to be: token.` */
export function lastLine(examination: Examination): string {
  const counts = statuses.flatMap((status) => {
    const count = withStatus(examination, status).length;
    return count === 0 ? [] : [`${count} ${status}`];
  });
  const names = [...new Set(withStatus(examination, "not").map(({ check }) => check))];
  return `${counts.join(", ")}.${names.length === 0 ? "" : ` Not as it has to be: ${joined(names, "and")}.`}`;
}
