// A workflow that would be sent × the policies that hold → what breaks them, and what stops it for that. Pure.
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import type { SendingWorkflow } from "../../model/plan.ts";
import type { CompiledPolicy } from "../../model/policy.ts";
import type { ServiceProfile } from "../../model/service.ts";
import { present } from "../../model/values/present.ts";
import { listed, quoted } from "../../model/values/words.ts";
import { judge, judgeOffline, newBreaches } from "../../policies/judge.ts";
import type { SentStages } from "../checks/sent-stages.ts";
import {
  type CreateWorkflow,
  everyKeyOf,
  type OperationGuard,
  type ReplaceWorkflow,
  type WorkflowDecision,
} from "../decide/decision.ts";

export interface Judged {
  diagnostics: Diagnostic[];
  guards: OperationGuard[];
}

interface Judging {
  compiled: readonly CompiledPolicy[];
  timeZone: string;
  service: ServiceProfile;
}

function clockOf({ timeZone, service: { relativeWaitsFrom } }: Omit<Judging, "compiled">) {
  return { timeZone, relativeWaitsFrom };
}

/** `stages` and `operation` are absent where an error keeps it from being sent: then what is known without LaunchDarkly is judged. */
export function judged(
  decision: CreateWorkflow | ReplaceWorkflow,
  stages: SentStages | undefined,
  operation: Pick<SendingWorkflow, "forecast" | "names"> | undefined,
  isAwaitingFlag: boolean,
  { compiled, now: mergedAt, ...context }: Judging & { now: number },
): Judged {
  const { subject, from } = decision;
  const { desired } = subject;
  const known = stages !== undefined && stages.canonical.length > 0 ? stages : undefined;
  const own = desired.content.canonical.stages;
  const names = operation?.names ?? {};
  const { diagnostics, forbiddenBy } = judge(
    desired,
    {
      from: known?.from ?? from,
      forecast: operation?.forecast,
      ...present({ stages: known?.canonical ?? own }),
      ...(known?.fromTemplate === true && {
        nameOf: (id: string) => (Object.hasOwn(names, id) ? names[id] : undefined) ?? id,
      }),
    },
    compiled,
    { mergedAt, ...clockOf(context) },
    {
      otherKeys: everyKeyOf(decision),
      awaitsTemplate: known === undefined && own === undefined && operation !== undefined && !isAwaitingFlag,
    },
  );
  return { diagnostics, guards: forbiddenBy.length === 0 ? [] : [policyGuard(forbiddenBy)] };
}

/**
 * A change of which LaunchDarkly needs nothing, such as one of texts or of a protection: what it breaks that wasn't broken before. What
 * runs is left alone, so nothing is said of stages.
 */
export function judgedUnsent(decision: WorkflowDecision, { compiled, ...context }: Judging): Diagnostic[] {
  const { desired, base, isEarlier } = decision.subject;
  if (isEarlier || desired === undefined || base?.content === undefined) return [];
  const otherKeys = everyKeyOf(decision);
  return newBreaches(
    judgeOffline(desired, compiled, clockOf(context), otherKeys),
    judgeOffline(base, compiled, clockOf(context), otherKeys),
  ).filter(({ pointer }) => pointer?.startsWith("/stages") !== true);
}

function policyGuard(names: readonly string[]): OperationGuard {
  return {
    code: "policy",
    overridable: false,
    message: `It breaks the ${names.length === 1 ? "policy" : "policies"} ${listed(names.map(quoted))}.`,
    hint: `The error on its line says what is asked for; a policy is changed in a pull request of its own. Each plan judges by its own time: where only the day or the hour is wrong, make it again at another. What a merge leaves undone is carried out by ${laterWays}, and stays reviewed until a plan that is merged shows it as stopped.`,
  };
}

/** What carries out what a merge has left undone. The job of an older merge than the newest does nothing. */
export const laterWays = "the next merge, the job of the newest merge if it is run again, or an apply by hand";
