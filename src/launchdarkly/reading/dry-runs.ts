// Workflows to be made from templates → LaunchDarkly's answers to their dry runs, which make nothing. Failures as diagnostics.
import type { Diagnostic } from "../../model/diagnostic.ts";
import { targetName } from "../../model/target.ts";
import type { DryRunAnswer } from "../../planning/assemble/context.ts";
import type { DryRun } from "../../planning/assemble/template-checks.ts";
import type { LaunchDarkly } from "../client.ts";
import { LaunchDarklyError } from "../http/error.ts";
import { toDiagnostic } from "./state.ts";

/** A dry run is a POST, which a reader's token may not be allowed: then it isn't an error. */
export async function runDryRuns(
  client: LaunchDarkly,
  dryRuns: readonly DryRun[],
): Promise<{ answers: Map<string, DryRunAnswer>; diagnostics: Diagnostic[] }> {
  const answers = new Map<string, DryRunAnswer>();
  const diagnostics: Diagnostic[] = [];
  await Promise.all(
    dryRuns.map(async ({ name, target, templateKey, body, position }) => {
      try {
        const { parameters } = await client.createWorkflow(target, body, { templateKey, dryRun: true });
        answers.set(name, { parameters });
      } catch (error) {
        if (isNotAllowed(error)) answers.set(name, { refused: "this token may not ask LaunchDarkly for a dry run" });
        else {
          const diagnostic = toDiagnostic(error);
          diagnostics.push({
            ...diagnostic,
            message: `The template \`${templateKey}\` could not be tried on ${targetName(target)}: ${diagnostic.message}`,
            position,
          });
        }
      }
    }),
  );
  return { answers, diagnostics };
}

function isNotAllowed(error: unknown): boolean {
  return error instanceof LaunchDarklyError && (error.kind === "forbidden" || error.status === 405);
}
