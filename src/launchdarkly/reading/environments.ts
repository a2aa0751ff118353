// Workflows that are sent × the checks → what approvals their environments ask for, each read once; failures as diagnostics.
import { type CheckSeverities, severityOf } from "../../model/checks.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DesiredWorkflow } from "../../model/document.ts";
import type { LiveEnvironment } from "../../model/live.ts";
import { environmentName } from "../../model/target.ts";
import type { LaunchDarkly } from "../client.ts";
import { LaunchDarklyError } from "../http/error.ts";
import { toDiagnostic } from "./state.ts";

/** Nothing is read where nobody wants to know. */
export async function readEnvironments(
  client: LaunchDarkly,
  sent: readonly DesiredWorkflow[],
  severities: CheckSeverities,
): Promise<{ environments?: ReadonlyMap<string, LiveEnvironment>; diagnostics: Diagnostic[] }> {
  const wanted = (["approval-missing", "approvals-elsewhere"] as const).some(
    (check) => severityOf(check, severities, []) !== "off",
  );
  if (!wanted) return { diagnostics: [] };
  const asking = new Map<string, DesiredWorkflow>();
  for (const document of sent) {
    const name = environmentName(document.target);
    if (!asking.has(name)) asking.set(name, document);
  }
  const environments = new Map<string, LiveEnvironment>();
  const diagnostics: Diagnostic[] = [];
  await Promise.all(
    [...asking].map(async ([name, { target, origin }]) => {
      try {
        environments.set(name, await client.getEnvironment(target.project, target.environment));
      } catch (error) {
        const position = origin.locate("/environment");
        const failure = toDiagnostic(error);
        const hidden = error instanceof LaunchDarklyError && (error.kind === "forbidden" || error.kind === "not-found");
        diagnostics.push(
          hidden ? unchecked(target.environment, failure, position) : { ...failure, position, pointer: "/environment" },
        );
        if (hidden) environments.set(name, nothingKnown);
      }
    }),
  );
  return { environments, diagnostics };
}

const nothingKnown: LiveEnvironment = {
  approvalsRequired: false,
  requiredApprovalTags: [],
  approvalService: "launchdarkly",
};

/** The workflow itself may well be made: LaunchDarkly has the last word. */
function unchecked(
  environment: string,
  failure: Diagnostic,
  position: NonNullable<Diagnostic["position"]>,
): Diagnostic {
  return {
    ...failure,
    severity: "warning",
    code: "approvals-unchecked",
    message: `Whether the environment \`${environment}\` asks for approvals could not be checked. ${failure.message}`,
    position,
    pointer: "/environment",
  };
}
