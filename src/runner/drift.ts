// A schedule → how LaunchDarkly differs from the documents, told in the instance's one issue and in the summary.

import { tellDrift } from "../github/drift-issue.ts";
import { githubDiagnostic, isRequestFailure } from "../github/failures.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import { driftOf } from "../pipeline/drift.ts";
import type { PlanRequest } from "../pipeline/gather.ts";
import { makePlan } from "../pipeline/gather.ts";
import { planAnnotations } from "../reporting/annotations.ts";
import { type GitHubResult, type GitHubRun, result, savePlan, tellable } from "./result.ts";
import { prepareOnGitHub } from "./revisions.ts";

export async function driftOnGitHub(
  run: GitHubRun,
  connect: (request: PlanRequest) => LaunchDarkly,
): Promise<GitHubResult> {
  const { request } = await prepareOnGitHub(run);
  const diagnostics = [...run.diagnostics, ...request.diagnostics];
  const made = await makePlan({ ...request, diagnostics }, connect(request));
  await savePlan(run, made);
  const { operations, findings } = driftOf(made);
  const ids = new Set(operations.map(({ id }) => id));
  const guards = made.guards.filter((guard) => guard.operations.some((id) => ids.has(id)));
  const plan = { ...made, operations, guards };
  const hasDrifted = operations.length + findings.length > 0;
  const hasErrors = made.diagnostics.some(isError);
  // What could not be read has neither drifted nor come back.
  const { problems, url = "" } = hasErrors ? { problems: [] } : await tell(run, plan, hasDrifted);
  const code = hasErrors ? 1 : hasDrifted ? 2 : 0;
  const whole = { ...plan, diagnostics: [...plan.diagnostics, ...problems] };
  const more = { "plan-path": run.planPath, "comment-url": url };
  return result(whole, undefined, code, code !== 0, planAnnotations(whole), more, hasDrifted ? "drift" : "no drift");
}

async function tell(
  run: GitHubRun,
  plan: Plan,
  hasDrifted: boolean,
): Promise<{ problems: Diagnostic[]; url?: string }> {
  try {
    const essence = { ...plan, base: "", head: "", unchanged: [], unmanaged: 0 };
    const told = await tellDrift(run.github, plan.instance, {
      ...tellable(run, plan, undefined, { about: hasDrifted ? "drift" : "no drift", essence }),
      title: `LaunchDarkly differs from the documents (${plan.instance})`,
      hasDrifted,
    });
    return { problems: [], ...(told && { url: told.url }) };
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    const diagnostic = githubDiagnostic(error, "The drift could not be told in an issue", "issues: write");
    return { problems: [{ ...diagnostic, severity: "warning" }] };
  }
}
