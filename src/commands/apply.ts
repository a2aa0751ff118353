// `apply`: plans, shows the plan, asks at a terminal, and carries it out. Exit 0 done, 1 error, 3 something is stopped or was refused, 4 changed and something failed.
import { hostname } from "node:os";
import { apply as carryOut } from "../applying/apply.ts";
import { waitsOf } from "../configuration/waits.ts";
import { ExpectedError, messageOf } from "../model/messages/expected-error.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import { present } from "../model/values/present.ts";
import { counted } from "../model/values/words.ts";
import { applyExitCode, type ExitCode, planExitCode } from "../pipeline/exit-code.ts";
import { makePlan } from "../pipeline/gather.ts";
import { readPlanDigests } from "../pipeline/plan-file.ts";
import { applyEntry, leaveRecord } from "../pipeline/record.ts";
import { reviewByHand } from "../pipeline/review.ts";
import { unblocked } from "../planning/policy/blocking.ts";
import { allow, asPlanHash, restrictTo } from "../planning/policy/override.ts";
import { json, visible } from "../reporting/escaping/visible.ts";
import { outcomesText, outcomeText } from "../reporting/text.ts";
import { type LocalOptions, localClient, prepareLocal } from "./local.ts";
import { type PlanFormat, planDocument, printPlan, readingWords } from "./plan.ts";
import type { Terminal } from "./terminal/terminal.ts";

export type ApplyOptions = LocalOptions & { format: PlanFormat; plan?: string; yes?: boolean; allow?: string };

export async function apply(options: ApplyOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.allow !== undefined) asPlanHash(options.allow, "--allow");
  const digests = options.plan === undefined ? undefined : await readPlanDigests(options.plan);
  const { gitRecords, documents, ...prepared } = await prepareLocal(options, terminal);
  const { request } = prepared;
  const [unread] = prepared.unread;
  if (unread !== undefined) throw new ExpectedError(unread.message, unread.hint);
  const client = await localClient(request, terminal, "write");
  const planned = await terminal.progress.during(readingWords, () => makePlan(request, client));
  const isAllowed = options.allow === planned.hash;
  const allowed = allow(planned, options.allow, "--allow");
  const plan = digests === undefined ? allowed : restrictTo(allowed, digests);
  if (options.format === "text") printPlan("text", plan, terminal, documents.files);
  const entry = applyEntry(prepared, plan, reviewByHand(planned, isAllowed), hostname());
  const begin = async () => (entry === undefined ? undefined : gitRecords?.begin(entry, documents));

  const { length: open } = unblocked(plan);
  const isConfirmed = open === 0 || (await confirmed(options, open, terminal));
  const begun = isConfirmed ? await begin() : undefined;
  const record = gitRecords && begun && { records: gitRecords, entry: begun.entry };
  if (open === 0 || !isConfirmed) {
    if (record !== undefined) await leaveRecord(record.records, record.entry, []);
    await begun?.journal.close();
    printUnapplied(options.format, plan, terminal);
    if (open > 0) terminal.err("Nothing was sent.\n");
    const code = planExitCode(plan);
    return code === 2 ? 3 : code;
  }
  const { progress } = terminal;
  const stop = stopOnSignals(terminal);
  const outcomes = await progress.during("Applying", (tell) => {
    let number = 0;
    const of = plan.operations.length;
    const onOutcome = (outcome: Outcome) => {
      begun?.journal.note(outcome);
      terminal.say(outcomeText(outcome, { number: ++number, of }, terminal.paint));
      tell(`${Math.min(number, of)} of ${counted(of, "operation")}`);
    };
    tell(`0 of ${counted(of, "operation")}`);
    const patience = waitsOf(request.policies.service);
    const journal = present({ onDelete: begun?.journal.noteDelete, onCreate: begun?.journal.noteCreate });
    return carryOut(plan, client, request.owners, { listsAgain: true, patience, stop, onOutcome, ...journal });
  });
  if (outcomes.some(({ wrote }) => wrote)) terminal.changed?.();
  // Whatever becomes of the record, what was done is told first.
  printOutcomes(options.format, plan, outcomes, terminal);
  const code = applyExitCode(plan, outcomes);
  if (record === undefined) return code;
  try {
    await leaveRecord(record.records, record.entry, outcomes);
    await begun?.journal.close();
    return code;
  } catch (error) {
    const hint = error instanceof ExpectedError ? `\n  ${visible(error.hint ?? "")}` : "";
    terminal.err(`${terminal.paint.red("error")}: ${visible(messageOf(error))}${hint}\n`);
    return outcomes.some(({ wrote }) => wrote) ? 4 : 1;
  }
}

/** In the format `text` the plan was shown before the question. */
function printUnapplied(format: PlanFormat, plan: Plan, terminal: Terminal): void {
  if (format === "json") terminal.out(`${json({ plan, outcomes: [] })}\n`);
  else if (format !== "text") for (const piece of planDocument(format, plan)) terminal.document(piece);
}

function printOutcomes(format: PlanFormat, plan: Plan, outcomes: readonly Outcome[], terminal: Terminal): void {
  if (format === "json") terminal.out(`${json({ plan, outcomes })}\n`);
  else if (format === "text") terminal.talk(`\n${outcomesText(outcomes, terminal.paint)}`);
  else for (const piece of planDocument(format, plan, outcomes)) terminal.document(piece);
}

/** After Ctrl-C nothing new begins, and what is under way is waited for. A second one ends at once. */
function stopOnSignals({ say }: Terminal): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(4);
      say(`${signal}: nothing new begins; what is under way is waited for.\n`);
      controller.abort();
    });
  return controller.signal;
}

async function confirmed({ yes, plan }: ApplyOptions, count: number, { ask }: Terminal): Promise<boolean> {
  if (yes === true || plan !== undefined) return true;
  const answer = await ask(
    `Carry out ${count === 1 ? "this operation" : `these ${count} operations`}? Workflows start when they are created.\nOnly \`yes\` is taken: `,
  );
  if (answer === undefined)
    throw new ExpectedError(
      "There is no terminal to ask at, so nothing was sent.",
      "Give `--yes`, or `--plan FILE` with a plan that was looked at.",
    );
  return answer.trim() === "yes";
}
