// Dry runs of workflows from templates → LaunchDarkly's answers. A dry run creates nothing. Failures become diagnostics.
import { type Diagnostic, leftEarlier } from "../../model/messages/diagnostic.ts";
import type { ServiceProfile } from "../../model/service.ts";
import { targetName } from "../../model/target.ts";
import type { DryRunAnswer } from "../../planning/assemble/context.ts";
import type { DryRun } from "../../planning/assemble/templates/template-checks.ts";
import type { LaunchDarkly } from "../client.ts";
import { isFailure, LaunchDarklyError } from "../http/error.ts";
import { failedRead } from "./failed-read.ts";

export interface DryRuns {
  answers: Map<string, DryRunAnswer>;
  diagnostics: Diagnostic[];
  /** Whether some were left out, since the profile says that they would be refused. */
  restsOnProfile: boolean;
}

/**
 * A dry run is a POST, which LaunchDarkly may refuse to a reader's token. That is an answer, not an error. Where the profile says that
 * it refuses, none is sent by what may have such a token; where it says that it doesn't, what LaunchDarkly answers counts.
 */
export async function runDryRuns(
  client: LaunchDarkly,
  dryRuns: readonly DryRun[],
  { readerMayDryRun }: ServiceProfile,
): Promise<DryRuns> {
  if (client.may === "read" && readerMayDryRun === false)
    return {
      answers: new Map(dryRuns.map(({ name }) => [name, { refused: notTried }])),
      diagnostics: [],
      restsOnProfile: dryRuns.length > 0,
    };
  const answers = new Map<string, DryRunAnswer>();
  const diagnostics: Diagnostic[] = [];
  await Promise.all(
    dryRuns.map(async ({ name, target, templateKey, body, position, isEarlier }) => {
      try {
        const { parameters } = await client.createWorkflow(target, body, { templateKey, dryRun: true });
        answers.set(name, { parameters });
      } catch (error) {
        if (isNotAllowed(error)) answers.set(name, { refused: readerMayDryRun === true ? refusedAllTheSame : refused });
        else {
          const diagnostic = failedRead(error);
          const message = `The template \`${templateKey}\` could not be tried on ${targetName(target)}: ${diagnostic.message}`;
          const told = [{ ...diagnostic, message, position }];
          diagnostics.push(...(isEarlier ? leftEarlier(told) : told));
        }
      }
    }),
  );
  return { answers, diagnostics, restsOnProfile: false };
}

const refused = "this token may not ask LaunchDarkly for a dry run";
const refusedAllTheSame = `${refused}, whatever \`service.readerMayDryRun\` says`;
const notTried = "a reader's token may not ask LaunchDarkly for a dry run (`service.readerMayDryRun`)";

function isNotAllowed(error: unknown): boolean {
  return isFailure(error, "forbidden") || (error instanceof LaunchDarklyError && error.status === 405);
}
