// `drift`: how LaunchDarkly differs from the documents. Exit 0 no drift, 1 error, 2 drift.

import type { LaunchDarkly } from "../launchdarkly/client.ts";
import { isFailure } from "../launchdarkly/http/error.ts";
import { readProject } from "../launchdarkly/reading/project.ts";
import type { LiveWorkflow } from "../model/live.ts";
import { type Diagnostic, isInvalid } from "../model/messages/diagnostic.ts";
import { present } from "../model/values/present.ts";
import { driftOf, driftRequest } from "../pipeline/drift.ts";
import type { ExitCode } from "../pipeline/exit-code.ts";
import { makePlan } from "../pipeline/gather.ts";
import type { PlanRequest } from "../pipeline/request.ts";
import { orphans } from "../planning/decide/orphans.ts";
import { visible } from "../reporting/escaping/visible.ts";
import { type LocalOptions, localClient, prepareLocal } from "./local.ts";
import { type PlanFormat, printPlan, readingWords } from "./plan.ts";
import type { Terminal } from "./terminal/terminal.ts";

export async function drift(
  options: LocalOptions & { format: PlanFormat; full?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const { documents, ...prepared } = await prepareLocal({ ...options, scope: "all" }, terminal);
  const request = driftRequest(prepared);
  const client = await localClient(request, terminal);
  const planned = await terminal.progress.during(readingWords, () => makePlan(request, client));
  const isValid = !planned.diagnostics.some(isInvalid);
  const found = options.full === true && isValid ? await findOrphans(request, client, terminal) : [];
  const plan = { ...planned, diagnostics: [...planned.diagnostics, ...found] };
  const { hasDrifted, exitCode } = driftOf(plan);
  printPlan(options.format, plan, terminal, documents.files, hasDrifted ? "drift" : "no drift");
  return exitCode;
}

/** Looks in every project that a document names, here or at base. */
async function findOrphans(request: PlanRequest, client: LaunchDarkly, { progress }: Terminal): Promise<Diagnostic[]> {
  const { head, ledger: base, owners, environments, policies } = request;
  const targets = [...head.workflows, ...base.workflows].map(({ target }) => target.project);
  const places = [...head.templates, ...base.templates].flatMap(({ content }) => content?.canonical.project ?? []);
  const projects = [
    ...new Set([
      ...targets,
      ...places,
      ...(policies.defaults.project === undefined ? [] : [policies.defaults.project]),
    ]),
  ].sort();
  const workflows: LiveWorkflow[] = [];
  const missing: Diagnostic[] = [];
  for (const project of projects) {
    const reading = progress.during(`Reading ${visible(project)}`, (tell) =>
      readProject(
        client,
        { project },
        {
          lookForEnded: "nowhere",
          concurrency: policies.requests.concurrency,
          progress: (done, all) => tell(`${done} of ${all} flags' environments`),
          ...present({ environments }),
        },
      ),
    );
    try {
      workflows.push(...(await reading).workflows);
    } catch (error) {
      if (!isFailure(error, "not-found")) throw error;
      missing.push(missingProject(project));
    }
  }
  const found = orphans({
    workflows,
    templates: await client.listTemplates(),
    documents: head,
    owners,
    ...present({ environments }),
  });
  return [...missing, ...found];
}

/** Only of a project that no planned operation needs: one that is needed and missing is an error of the plan already. */
function missingProject(project: string): Diagnostic {
  return {
    severity: "warning",
    code: "no-project",
    message: `LaunchDarkly has no project \`${project}\`, or the token can't see it: nothing was looked for there.`,
    hint: "Check `defaults.project` in workflow-sync.yaml, and which projects the token may view.",
  };
}
