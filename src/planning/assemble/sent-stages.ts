// A workflow that would be sent → its stages, its own or its template's; with the live flag, their forecast and the findings of the checks. Pure.

import { type FlagForecast, forecastFlag } from "../../flags/forecast.ts";
import { flagPlace } from "../../flags/state.ts";
import type { DesiredWorkflow } from "../../model/document.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { instructionsOf } from "../../model/stage.ts";
import { environmentName, flagName } from "../../model/target.ts";
import { present } from "../../model/values/present.ts";
import type { WorkflowBody } from "../../resolving/resolve.ts";
import { checkWorkflow } from "../checks/checks.ts";
import { diagnose } from "../checks/findings.ts";
import { type SentStages, whereWritten } from "../checks/sent-stages.ts";
import type { CreateWorkflow, ReplaceWorkflow } from "../decide/decision.ts";
import type { AssemblyContext } from "./context.ts";
import type { CheckedTemplate } from "./templates/template-checks.ts";

export function sentStages(
  { subject: { desired }, from }: CreateWorkflow | ReplaceWorkflow,
  { stages }: WorkflowBody,
  tried: CheckedTemplate | undefined,
): SentStages {
  const own = desired.content.canonical.stages;
  if (own !== undefined)
    return { canonical: own, instructions: (stages ?? []).map(instructionsOf), from, fromTemplate: false };
  return tried?.stages ?? { canonical: [], instructions: [], from: 0, fromTemplate: true };
}

/** `undefined` if the flag or the stages aren't known. */
export function forecastFor(
  decision: CreateWorkflow | ReplaceWorkflow,
  { canonical: stages, instructions, from }: SentStages,
  { catalogue, now, service: { relativeWaitsFrom } }: AssemblyContext,
): FlagForecast | undefined {
  const place = flagPlace(decision.subject.target, catalogue.flags);
  if (place === undefined || stages.length === 0) return undefined;
  return forecastFlag({ stages, from, instructions, ...place, now, relativeWaitsFrom });
}

/** Whether an earlier run of the document has begun, so that it may have changed the flag. */
export function hasActed(decision: CreateWorkflow | ReplaceWorkflow): boolean {
  return decision.kind === "create"
    ? decision.progress === "ended" || decision.subject.desired.run > 1
    : decision.live.progress.kind !== "waiting";
}

export function checkSent(
  document: DesiredWorkflow,
  sent: SentStages,
  forecast: FlagForecast | undefined,
  { catalogue, checks }: AssemblyContext,
): Diagnostic[] {
  const { target } = document;
  const flag = catalogue.flags.get(flagName(target));
  if (flag === undefined) return [];
  const approvals = catalogue.environments?.get(environmentName(target));
  const findings = checkWorkflow({ flag, environment: target.environment, ...present({ forecast, approvals }) });
  return diagnose(whereWritten(findings, sent), document, checks);
}
