// The stages of a workflow that would be sent, its own or its template's × the live flag → what they lead to, and what the checks find. Pure.

import { forecastOf } from "../../flags/forecast.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { CanonicalStage, DesiredWorkflow } from "../../model/document.ts";
import type { Forecast } from "../../model/forecast.ts";
import { type JsonObject, object, objects } from "../../model/json.ts";
import type { WorkflowOperation } from "../../model/plan.ts";
import { present } from "../../model/present.ts";
import { stageName } from "../../model/stage.ts";
import { environmentName, flagName } from "../../model/target.ts";
import { checkWorkflow } from "../checks/checks.ts";
import { diagnose, type Finding } from "../checks/findings.ts";
import type { WorkflowDraft } from "../decide/draft.ts";
import type { AssemblyContext } from "./context.ts";
import type { CheckedTemplate } from "./template-checks.ts";
import { canonicalStages } from "./template-source.ts";

/** All of them, those included that an earlier run carried out. None where a template gives them that isn't there yet. */
export interface SentStages {
  canonical: readonly CanonicalStage[];
  /** Of those that are sent, in API form, one list a stage. */
  instructions: readonly (readonly JsonObject[])[];
  /** Leading stages that aren't sent. */
  from: number;
  fromTemplate: boolean;
}

export function sentStages(
  { subject: { desired }, from }: WorkflowDraft,
  body: JsonObject,
  tried: CheckedTemplate | undefined,
): SentStages {
  const own = desired?.content?.canonical.stages;
  if (own !== undefined) {
    const instructions = objects(body.stages).map((stage) => objects(object(stage.action).instructions));
    return { canonical: own, instructions, from, fromTemplate: false };
  }
  const stages = tried?.stages ?? [];
  return {
    canonical: canonicalStages(stages),
    instructions: stages.map((stage) => stage.instructions.map(({ content }) => content)),
    from: 0,
    fromTemplate: true,
  };
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

/** What is found in a template's stage stands in the document where the template is named. */
export function whereWritten(findings: readonly Finding[], { canonical, fromTemplate }: SentStages): Finding[] {
  return findings.map((finding) => {
    const [, list, number] = finding.pointer.split("/");
    if (!fromTemplate || list !== "stages") return finding;
    const name = stageName(canonical[Number(number)], Number(number));
    return { ...finding, pointer: "/template", message: `In the template's stage \`${name}\`: ${finding.message}` };
  });
}
