// What `doctor` has found → text for a terminal, JSON, and annotations of a job. What is as it has to be takes a line; why and what to do stand below all else. Pure.

import { type Examination, findingGroups, withStatus } from "../model/examination.ts";
import type { Annotation } from "../model/messages/annotation.ts";
import { present } from "../model/values/present.ts";
import { json, shortened, visible, withoutCommands } from "./escaping/visible.ts";
import type { Paint } from "./text.ts";
import { lastLine, type ToldFinding, toldOnce } from "./words/findings.ts";

export function examinationText(examination: Examination, paint: Paint): string {
  const told = toldOnce(examination.findings);
  const groups = Object.entries(findingGroups).flatMap(([group, title]) => {
    const lines = told.filter((one) => one.group === group).flatMap((one) => linesOf(one, paint));
    return lines.length === 0 ? [] : [[paint.bold(title), ...lines].join("\n")];
  });
  return `${[...groups, paint.bold(lastLine(examination))].join("\n\n")}\n`;
}

function linesOf({ status, checks, what, why, todo, position, request }: ToldFinding, paint: Paint): string[] {
  const colour = { ok: paint.green, not: paint.red, unknown: paint.yellow }[status];
  const place = position === undefined ? "" : `${visible(position.file)}:${position.line}:${position.column} `;
  const names = paint.dim(`[${checks.join(", ")}]`);
  const indent = " ".repeat(columns);
  return [
    `  ${colour(status)}${" ".repeat(columns - 2 - status.length)}${place}${visible(what)} ${names}`,
    ...(status === "ok" || todo === undefined ? [] : [`${indent}${visible(todo)}`]),
    ...(status === "ok" || why === undefined ? [] : [paint.dim(`${indent}${visible(why)}`)]),
    ...(request === undefined ? [] : [paint.dim(`${indent}${visible(request)}`)]),
  ];
}

/** Where sentences begin. */
const columns = 11;

export function examinationJson({ tool, job, findings }: Examination): string {
  return `${json({
    version: 1,
    tool,
    for: job,
    findings: findings.map(({ check, group, status, what, why, todo, position, request }) => ({
      check,
      group,
      status,
      what,
      why,
      ...present({ todo, position, request }),
    })),
  })}\n`;
}

/** GitHub takes 64 KB of a message. Source: https://docs.github.com/en/rest/checks/runs */
const longestMessage = 4_000;

/** Only of what is not as it has to be. */
export function examinationAnnotations(examination: Examination): Annotation[] {
  return withStatus(examination, "not").map(({ check, what, why, todo, position }) => ({
    level: "failure",
    title: check,
    message: shortened(
      withoutCommands([what, todo, why].flatMap((part) => (part === undefined ? [] : [visible(part)])).join(" ")),
      longestMessage,
    ),
    ...present({ place: position }),
  }));
}
