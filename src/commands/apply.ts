// `apply`: plans again, shows it, asks at a terminal, and makes it so. Exit 0, 1 error, 3 something is stopped or refused, 4 changed and broken.
import { readFile } from "node:fs/promises";
import { apply as carryOut } from "../applying/apply.ts";
import { plan as planSchema } from "../generated/plan.js";
import { isError } from "../model/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import { applyExitCode, type ExitCode } from "../pipeline/exit-code.ts";
import { makePlan } from "../pipeline/gather.ts";
import { unblocked } from "../planning/assemble/assemble.ts";
import { allow, only } from "../planning/policy/override.ts";
import { json, visible } from "../reporting/escaping/safety.ts";
import { outcomesText, planText } from "../reporting/text.ts";
import { type LocalOptions, leaveLocalRecord, localClient, localRequest } from "./local.ts";
import { type PlanFormat, planDocument, printPlan } from "./plan.ts";
import { CommandError, type Terminal } from "./terminal.ts";

export async function apply(
  options: LocalOptions & { format: PlanFormat; plan?: string; yes?: boolean; allow?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const digests = options.plan === undefined ? undefined : await readDigests(options.plan);
  const request = await localRequest(options, terminal);
  const client = await localClient(request, terminal, "write");
  const planned = await makePlan(request, client);
  const allowed = allow(planned, options.allow);
  if (options.allow !== undefined && options.allow !== planned.hash) {
    terminal.err(`\`--allow ${options.allow}\` lifts nothing: this plan's hash is ${planned.hash}.\n`);
  }
  const made = digests === undefined ? allowed : only(allowed, digests);
  if (options.format === "text") terminal.talk(planText(made, terminal.paint));
  const open = unblocked(made);
  const isAllowed = options.allow === planned.hash;
  if (open.length === 0 || !(await confirmed(options, open.length, terminal))) {
    if (open.length === 0) await leaveLocalRecord(request, made, [], isAllowed);
    if (options.format === "json") terminal.out(`${json({ plan: made, outcomes: [] })}\n`);
    else if (options.format !== "text") printPlan(options.format, made, terminal);
    if (open.length > 0) terminal.err("Nothing was sent.\n");
    return made.diagnostics.some(isError) ? 1 : made.operations.length > 0 ? 3 : 0;
  }
  const outcomes = await carryOut(made, client, request.owners, {
    replaceOrder: request.policies.replaceOrder,
    desired: request.head.workflows,
    stop: stopping(terminal),
    onOutcome: ({ status, operation }) => terminal.err(`${status} ${visible(operation)}\n`),
  });
  await leaveLocalRecord(request, made, outcomes, isAllowed);
  if (options.format === "json") terminal.out(`${json({ plan: made, outcomes })}\n`);
  else
    terminal.talk(
      options.format === "text"
        ? `\n${outcomesText(outcomes, terminal.paint)}`
        : planDocument(options.format, made, outcomes),
    );
  return applyExitCode(made, outcomes);
}

/** Ctrl-C: nothing new begins, and what is under way is waited for; twice ends at once. */
function stopping({ err }: Terminal): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(1);
      err(`${signal}: nothing new begins; what is under way is waited for.\n`);
      controller.abort();
    });
  return controller.signal;
}

async function confirmed(
  { yes, plan }: { yes?: boolean; plan?: string },
  count: number,
  { ask }: Terminal,
): Promise<boolean> {
  if (yes === true || plan !== undefined) return true;
  const answer = await ask(
    `Carry out ${count === 1 ? "this operation" : `these ${count} operations`}? Workflows start when they are created. Only \`yes\` is taken: `,
  );
  if (answer === undefined)
    throw new CommandError(
      "There is no terminal to ask at, so nothing was sent.",
      "Give `--yes`, or `--plan FILE` with a plan that was looked at.",
    );
  return answer.trim() === "yes";
}

async function readDigests(path: string): Promise<Set<string>> {
  let saved: unknown;
  try {
    saved = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new CommandError(
      `The plan ${path} can't be read: ${error instanceof Error ? error.message : error}`,
      "Make one with `plan --out FILE`.",
    );
  }
  if (!planSchema(saved))
    throw new CommandError(
      `${path} is not a plan of this version: ${planSchema.errors?.[0]?.instancePath ?? ""} ${planSchema.errors?.[0]?.message ?? ""}.`,
      "Make one with `plan --out FILE`.",
    );
  const { operations } = saved as Plan;
  return new Set(operations.flatMap(({ digest, rest }) => (rest === undefined ? [digest] : [digest, rest])));
}
