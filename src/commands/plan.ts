// `plan`: what would be done, without doing it. Exit 0 nothing to do, 1 error, 2 changes, 3 something is stopped.
import type { SourceFile } from "../model/document.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { type ExitCode, planExitCode } from "../pipeline/exit-code.ts";
import { makePlan } from "../pipeline/gather.ts";
import { savePlan } from "../pipeline/plan-file.ts";
import { jsonPieces } from "../reporting/escaping/visible.ts";
import { planPage } from "../reporting/html/page.ts";
import { planMarkdown } from "../reporting/markdown/plan.ts";
import { planText } from "../reporting/text.ts";
import type { Subject } from "../reporting/words/summary.ts";
import { type LocalOptions, localClient, prepareLocal } from "./local.ts";
import { linesIn, type Terminal, told } from "./terminal/terminal.ts";

export const readingWords = "Reading LaunchDarkly";

export type PlanFormat = "text" | "markdown" | "json" | "html";

export async function plan(
  options: LocalOptions & { format: PlanFormat; out?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { request, documents } = await prepareLocal(options, terminal);
  const client = await localClient(request, terminal);
  const planned = await terminal.progress.during(readingWords, () => makePlan(request, client));
  printPlan(options.format, planned, terminal, documents.files);
  if (options.out !== undefined) await savePlan(options.out, planned, terminal.redact);
  return planExitCode(planned);
}

export function printPlan(
  format: PlanFormat,
  plan: Plan,
  terminal: Terminal,
  files: readonly SourceFile[],
  about?: Subject,
): void {
  const { out, talk, document, paint } = terminal;
  if (format === "json") for (const piece of jsonPieces(plan)) out(piece);
  else if (format === "text")
    talk(planText({ ...plan, diagnostics: told(plan.diagnostics, terminal) }, paint, about, linesIn(files, terminal)));
  else for (const piece of planDocument(format, plan, undefined, about)) document(piece);
}

/** As a document to keep or to send on, piece by piece. */
export function planDocument(
  format: "markdown" | "html",
  plan: Plan,
  outcomes?: readonly Outcome[],
  about: Subject = "command line",
): Iterable<string> {
  return format === "html"
    ? planPage(plan, outcomes, about)
    : [planMarkdown(plan, outcomes, { limit: Number.POSITIVE_INFINITY, about })];
}
