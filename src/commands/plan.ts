// `plan`: what would be done, without doing it. Exit 0 nothing to do, 1 error, 2 changes, 3 something is stopped.
import { writeFile } from "node:fs/promises";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { type ExitCode, planExitCode } from "../pipeline/exit-code.ts";
import { makePlan } from "../pipeline/gather.ts";
import { json } from "../reporting/escaping/safety.ts";
import { planPage } from "../reporting/html/page.ts";
import { planMarkdown } from "../reporting/markdown/plan.ts";
import { planText } from "../reporting/text.ts";
import type { Subject } from "../reporting/words/summary.ts";
import { type LocalOptions, localClient, localRequest } from "./local.ts";
import { CommandError, type Terminal } from "./terminal.ts";

export type PlanFormat = "text" | "markdown" | "json" | "html";

export async function plan(
  options: LocalOptions & { format: PlanFormat; out?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const request = await localRequest(options, terminal);
  const made = await makePlan(request, await localClient(request, terminal));
  printPlan(options.format, made, terminal);
  if (options.out !== undefined) await save(options.out, terminal.redact(json(made)));
  return planExitCode(made);
}

export function printPlan(format: PlanFormat, made: Plan, { out, talk, paint }: Terminal, about?: Subject): void {
  if (format === "json") out(`${json(made)}\n`);
  else talk(format === "text" ? planText(made, paint) : planDocument(format, made, undefined, about));
}

/** A plan, and its outcomes once there are any, to be kept or sent on. */
export function planDocument(
  format: "markdown" | "html",
  made: Plan,
  outcomes?: readonly Outcome[],
  about?: Subject,
): string {
  return format === "html"
    ? planPage(made, outcomes, about)
    : planMarkdown(made, outcomes, { limit: Number.POSITIVE_INFINITY, ...(about && { about }) });
}

async function save(path: string, written: string): Promise<void> {
  try {
    await writeFile(path, `${written}\n`);
  } catch (error) {
    throw new CommandError(
      `The plan could not be written to ${path}: ${error instanceof Error ? error.message : error}`,
    );
  }
}
