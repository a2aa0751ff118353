// Workflows that will be sent × the checks → what approvals their environments require, each environment read once. Failures become diagnostics.

import type { DesiredWorkflow } from "../../model/document.ts";
import type { LiveEnvironment } from "../../model/live.ts";
import { type CheckSeverities, severityOf } from "../../model/messages/checks.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { environmentName } from "../../model/target.ts";
import type { LaunchDarkly } from "../client.ts";
import { isFailure } from "../http/error.ts";
import { failedRead } from "./failed-read.ts";

/** Nothing is read where the checks on approvals are off. */
export async function readEnvironments(
  client: LaunchDarkly,
  sent: readonly DesiredWorkflow[],
  severities: CheckSeverities,
): Promise<{ environments?: ReadonlyMap<string, LiveEnvironment>; diagnostics: Diagnostic[] }> {
  const wanted = (["approval-missing", "approvals-elsewhere"] as const).some(
    (check) => severityOf(check, severities, []) !== "off",
  );
  if (!wanted) return { diagnostics: [] };
  const firstDocuments = new Map<string, DesiredWorkflow>();
  for (const document of sent) {
    const name = environmentName(document.target);
    if (!firstDocuments.has(name)) firstDocuments.set(name, document);
  }
  const environments = new Map<string, LiveEnvironment>();
  const diagnostics: Diagnostic[] = [];
  await Promise.all(
    [...firstDocuments].map(async ([name, { target, origin }]) => {
      try {
        environments.set(name, await client.getEnvironment(target.project, target.environment));
      } catch (error) {
        const pointer = "/environment";
        const failure = { ...failedRead(error), position: origin.locate(pointer), pointer };
        const isHidden = isFailure(error, "forbidden", "not-found");
        diagnostics.push(isHidden ? unchecked(target.environment, failure) : failure);
        if (isHidden) environments.set(name, nothingRequired);
      }
    }),
  );
  return { environments, diagnostics };
}

const nothingRequired: LiveEnvironment = {
  approvalsRequired: false,
  requiredApprovalTags: [],
  approvalService: "launchdarkly",
};

/** A warning only: the token may still be allowed to create the workflow, and LaunchDarkly checks approvals then. */
function unchecked(environment: string, failure: Diagnostic): Diagnostic {
  return {
    ...failure,
    severity: "warning",
    code: "approvals-unchecked",
    message: `Whether the environment \`${environment}\` asks for approvals could not be checked. ${failure.message}`,
  };
}
