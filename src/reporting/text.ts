// A plan, outcomes or diagnostics → text for a terminal. `paint` adds colours, which say nothing that the text doesn't. Pure.

import type { Forecast } from "../model/forecast.ts";
import { type Diagnostic, isError } from "../model/messages/diagnostic.ts";
import type { Outcome } from "../model/outcome.ts";
import { isWaiting, type Operation, type Plan } from "../model/plan.ts";
import { stageName } from "../model/stage.ts";
import { targetName } from "../model/target.ts";
import type { TemplateCheck } from "../model/template-check.ts";
import { counted } from "../model/values/words.ts";
import { visible } from "./escaping/visible.ts";
import { excerptLines, type Lines } from "./excerpt.ts";
import { type Stops, stopsOf } from "./words/allowing.ts";
import { takenFromProfile } from "./words/assumptions.ts";
import { changeWords } from "./words/changes.ts";
import { assumption, earliestWords } from "./words/dates.ts";
import { fewDiagnostics } from "./words/few-diagnostics.ts";
import { withNames } from "./words/name-style.ts";
import { byUrgency, forecastOf, hasRun, operationSigns, stagesOf, targetWords } from "./words/operations.ts";
import { outcomeHeadline, outcomeWord, worstFirst } from "./words/outcomes.ts";
import { servedBefore, servedWords, unknownKindsWords } from "./words/served.ts";
import { stageWords } from "./words/stages.ts";
import { headline, type Subject, splitsUndone, statusWords, unmanagedWords } from "./words/summary.ts";
import { partWords, templateChecksOf, templateCheckTitle, unfitting, verdict } from "./words/template-checks.ts";

export interface Paint {
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  dim(text: string): string;
  bold(text: string): string;
}

export function planText(plan: Plan, paint: Paint, about: Subject = "command line", lines?: Lines): string {
  const errors = plan.diagnostics.filter(isError);
  const others = plan.diagnostics.filter((diagnostic) => !isError(diagnostic));
  const unmanaged = unmanagedWords(plan);
  const blocks = [
    diagnosticsText(errors, paint, lines),
    ...stopsOf(plan, about).map((stops) => stopsText(stops, paint)),
    ...byUrgency(plan.operations).map((operation) => operationText(operation, plan, paint, about)),
    ...unfitting(plan).map((templateCheck) => templateCheckText(templateCheck, true).join("\n")),
    plan.operations.some(forecastOf) ? paint.dim(assumption(plan)) : "",
    takenFromProfile(plan) === "" ? "" : paint.dim(takenFromProfile(plan)),
    diagnosticsText(others, paint, lines),
    plan.unchanged
      .map(({ key, target, reason }) =>
        paint.dim(
          `  ${visible(key)}${target === undefined ? "" : ` ${visible(targetName(target))}`}: ${visible(reason)}`,
        ),
      )
      .join("\n"),
    unmanaged === "" ? "" : paint.dim(unmanaged),
    paint.bold(lastLine(plan, errors.length, about)),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function lastLine(plan: Plan, errors: number, about: Subject): string {
  if (errors > 0 && plan.operations.length === 0) return `Not planned: ${counted(errors, "error")}.`;
  if (about !== "drift" && about !== "no drift") return `Plan ${plan.hash}: ${headline(plan)}.`;
  const { state, meaning } = statusWords(plan, undefined, about);
  return `${state}${meaning}`;
}

function stopsText({ verb, guards, allowing }: Stops, paint: Paint): string {
  const lines = guards.map(
    ({ code, message, hint, operations }) =>
      `${paint.yellow(verb)} ${operationsText(operations)}${visible(message)} ${paint.dim(`[${code}]`)}\n  ${visible(hint)}`,
  );
  return [
    ...lines,
    ...(allowing === undefined ? [] : [`${visible(allowing.how)} ${paint.bold(allowing.line ?? "")}`]),
  ].join("\n");
}

const mostNamed = 10;

/** What a stop is about. */
function operationsText(operations: readonly string[]): string {
  const [first, ...others] = operations;
  if (first === undefined) return "";
  if (others.length === 0) return `${visible(first)}: `;
  const more = operations.length > mostNamed ? [`  and ${operations.length - mostNamed} more`] : [];
  const names = operations.slice(0, mostNamed).map((operation) => `  ${visible(operation)}`);
  return `${operations.length} operations:\n${[...names, ...more].join("\n")}\n  `;
}

function operationText(operation: Operation, plan: Plan, paint: Paint, about: Subject): string {
  const colour =
    operation.kind === "delete"
      ? paint.red
      : operation.kind === "create" || operation.kind === "adopt"
        ? paint.green
        : paint.yellow;
  const stopped =
    operation.blockedBy.length > 0
      ? paint.yellow(` ${isWaiting(operation) ? "waiting" : "stopped"}: ${operation.blockedBy.join(", ")}`)
      : "";
  const name = withNames(operation.names, visible);
  const isLeft = operation.undone === true && plan.unrecorded !== true && splitsUndone(about);
  const lines = [
    `${colour(`${operationSigns[operation.kind]} ${operation.kind}`)} ${paint.bold(visible(operation.name))} ${visible(targetWords(operation))} ${paint.dim(`(${visible(operation.key)}, ${visible(operation.position.file)}:${operation.position.line})`)}${stopped}`,
    `    ${isLeft ? "Left undone by an earlier apply. " : ""}${visible(operation.reason)}`,
    ...operation.notes.map((note) => `    ${visible(note)}`),
    ...(operation.kind === "replace"
      ? operation.changes.map((change) => `    ${changeWords(change, name, plan.timeZone)}`)
      : []),
    ...stageLines(operation, plan, paint),
    ...templateChecksOf(operation, plan).flatMap((templateCheck) =>
      templateCheckText(templateCheck, false).map((line) => `    ${line}`),
    ),
  ];
  return lines.join("\n");
}

function stageLines(operation: Operation, plan: Plan, paint: Paint): string[] {
  const name = withNames(operation.names, visible);
  const forecast = forecastOf(operation);
  const unknown = unknownKindsWords(forecast, visible);
  const stages = (stagesOf(operation) ?? []).flatMap((stage, index) => {
    const { when, what } = stageWords(stage, name, plan.timeZone);
    const stageForecast = forecast?.stages[index];
    const earliest = stageForecast === undefined ? "" : earliestWords(stageForecast, plan).join(", ");
    return [
      `    ${index + 1}. ${visible(stageName(stage, index))}: ${hasRun(operation, index) ? "has run" : when} → ${what}${thenWords(forecast, index, paint)}`,
      ...(earliest === "" ? [] : [paint.dim(`       ${earliest}`)]),
    ];
  });
  return [
    ...(forecast === undefined ? [] : [paint.dim(`    now: ${servedWords(forecast.now, visible)}`)]),
    ...stages,
    ...(unknown === "" ? [] : [`    ${unknown}`]),
  ];
}

function thenWords(forecast: Forecast | undefined, index: number, paint: Paint): string {
  const stage = forecast?.stages[index];
  if (forecast === undefined || stage === undefined || stage.hasRun) return "";
  if (stage.failure !== undefined) return ` ${paint.red("fails")}: ${visible(stage.failure)}`;
  if (stage.earliest === undefined) return ` ${paint.red("never runs")}`;
  const doubt = stage.mayFail === undefined ? "" : ` ${paint.yellow("may fail")}: ${visible(stage.mayFail)}`;
  return stage.served === undefined
    ? ""
    : `${paint.dim(` (then ${servedWords(stage.served, visible, servedBefore(forecast, index))})`)}${doubt}`;
}

function templateCheckText(templateCheck: TemplateCheck, withTarget: boolean): string[] {
  const rows = templateCheck.parameters.map(
    (parameter) =>
      `  ${visible(parameter.stage)}, ${partWords(parameter, visible)}: ${visible(parameter.templateValue)} → ${verdict(parameter, visible, visible)}`,
  );
  return [templateCheckTitle(templateCheck, withTarget, visible, visible), ...rows];
}

/** One outcome, as it comes. What went wrong is told at the end. `number`: above `of` for what no plan names. */
export function outcomeText(outcome: Outcome, { number, of }: { number: number; of: number }, paint: Paint): string {
  const count = number > of ? "" : `${String(number).padStart(String(of).length)}/${of} `;
  const more = outcome.status === "done" ? `: ${visible(outcome.message)}` : "";
  return `${count}${paintedWord(outcome, paint)} ${visible(outcome.operation)}${more}\n`;
}

/** What isn't done, and the count of all. */
export function outcomesText(outcomes: readonly Outcome[], paint: Paint): string {
  const undone = worstFirst(outcomes).filter((outcome) => outcomeWord(outcome) !== "done");
  const lines = undone.map((outcome) => {
    const { operation, message, hint, request } = outcome;
    return [
      `${paintedWord(outcome, paint)} ${visible(operation)}: ${visible(message)}`,
      ...[hint, request].flatMap((more) => (more === undefined ? [] : [`  ${visible(more)}`])),
    ].join("\n");
  });
  return `${[...lines, paint.bold(`Applied: ${outcomeHeadline(outcomes)}.`)].join("\n")}\n`;
}

function paintedWord(outcome: Outcome, paint: Paint): string {
  const colours = {
    done: paint.green,
    failed: paint.red,
    unknown: paint.red,
    skipped: paint.yellow,
    pending: paint.yellow,
  };
  return (outcome.doubled ? paint.red : colours[outcome.status])(outcomeWord(outcome));
}

/** `file:line:column: error: message [code]`, as editors and terminals link it, and the line itself where it is known. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], paint: Paint, lines?: Lines): string {
  const colours = { error: paint.red, warning: paint.yellow, notice: paint.dim };
  let hasExcerpt = false;
  const texts = fewDiagnostics(diagnostics).map(({ severity, code, message, hint, position, request }) => {
    const place = position === undefined ? "" : `${visible(position.file)}:${position.line}:${position.column}: `;
    const excerpt = position === undefined || lines === undefined ? [] : excerptLines(position, lines, paint);
    hasExcerpt ||= excerpt.length > 0;
    const more = [hint, request].flatMap((line) => (line === undefined ? [] : [`  ${visible(line)}`]));
    const first = `${place}${colours[severity](severity)}: ${visible(message)} ${paint.dim(`[${code}]`)}`;
    return [first, ...excerpt, ...more].join("\n");
  });
  return texts.join(hasExcerpt ? "\n\n" : "\n");
}
