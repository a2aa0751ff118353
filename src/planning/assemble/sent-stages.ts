// The stages of a workflow that would be sent, its own or its template's × the live flag → what they lead to, and what the checks find. Pure.

import { forecastOf } from "../../flags/forecast.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DesiredWorkflow } from "../../model/document.ts";
import type { Forecast } from "../../model/forecast.ts";
import type { WorkflowOperation } from "../../model/plan.ts";
import { present } from "../../model/present.ts";
import { instructionsOf } from "../../model/stage.ts";
import { environmentName, flagName } from "../../model/target.ts";
import type { WorkflowBody } from "../../resolving/resolve.ts";
import { checkWorkflow } from "../checks/checks.ts";
import { diagnose } from "../checks/findings.ts";
import { type SentStages, whereWritten } from "../checks/sent-stages.ts";
import type { WorkflowDraft } from "../decide/draft.ts";
import type { AssemblyContext } from "./context.ts";
import type { CheckedTemplate } from "./template-checks.ts";

export function sentStages(
  { subject: { desired }, from }: WorkflowDraft,
  { stages }: WorkflowBody,
  tried: CheckedTemplate | undefined,
): SentStages {
  const own = desired?.content?.canonical.stages;
  if (own !== undefined)
    return { canonical: own, instructions: (stages ?? []).map(instructionsOf), from, fromTemplate: false };
  return tried?.stages ?? { canonical: [], instructions: [], from: 0, fromTemplate: true };
}

export function forecastFor(
  { target }: Pick<WorkflowOperation, "target">,
  { canonical: stages, instructions, from }: SentStages,
  { catalogue, now }: AssemblyContext,
): { forecast?: Forecast } {
  const flag = catalogue.flags.get(flagName(target));
  if (flag === undefined || stages.length === 0) return {};
  const forecast = forecastOf({ stages, from, instructions, flag, environment: target.environment, now });
  return forecast === undefined ? {} : { forecast };
}

export function checkSent(
  { forecast, target }: Pick<WorkflowOperation, "forecast" | "target">,
  document: DesiredWorkflow,
  sent: SentStages,
  { catalogue, now, checks }: AssemblyContext,
): Diagnostic[] {
  const flag = catalogue.flags.get(flagName(target));
  if (flag === undefined) return [];
  const approvals = catalogue.environments?.get(environmentName(target));
  const findings = checkWorkflow({
    stages: sent.canonical,
    from: sent.from,
    instructions: sent.instructions,
    ...present({ forecast }),
    flag,
    environment: target.environment,
    ...present({ approvals }),
    now,
  });
  return diagnose(whereWritten(findings, sent), document, checks);
}
