// Two revisions and a client → the plan. The order of reading is here: documents, live state, what names are looked up in.
import type { Configuration } from "../configuration/configuration.ts";
import type { Revision } from "../configuration/revision.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import { readCatalogue } from "../launchdarkly/read-catalogue.ts";
import { readState } from "../launchdarkly/read-state.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import type { Owners } from "../model/owner.ts";
import type { Plan } from "../model/plan.ts";
import { type Decisions, decide, groupByTarget } from "../planning/decide.ts";
import { assemble } from "../planning/plan.ts";
import { type Scope, templateSubjects, workflowSubjects } from "../planning/subjects.ts";

export interface PlanRequest {
  head: Revision;
  base: Revision;
  names: { head: string; base: string };
  scope: Scope;
  /** Only targets in these environments. */
  environments?: readonly string[];
  /** Only the document of this key. */
  key?: string;
  owners: Owners;
  instance: string;
  /** What steers the tool: from base, so that a change can't lift its own guards. */
  policies: Configuration;
  /** The tool's version. */
  tool: string;
  /** Found while the revisions were read. */
  diagnostics: readonly Diagnostic[];
}

export async function makePlan(request: PlanRequest, client: LaunchDarkly): Promise<Plan> {
  const head = narrowed(request.head, request);
  const base = narrowed(request.base, request);
  const diagnostics = [...request.diagnostics, ...request.head.diagnostics];
  // Nothing is decided on documents that are not understood as a whole.
  const invalid = diagnostics.some(isError);
  const workflows = invalid ? [] : workflowSubjects(head, base, request.scope);
  const templates = invalid ? [] : templateSubjects(head, base, request.scope);
  if (!invalid && head.count === 0 && base.count === 0)
    diagnostics.push({
      severity: "notice",
      code: "no-documents",
      message: "There are no documents, here or at base: nothing to do.",
      hint: "See the README for a first workflow.",
    });

  const fromTemplate = workflows.some(({ desired }) => desired?.content?.canonical.template !== undefined);
  const state = await readState(client, groupByTarget(workflows), templates.length > 0 || fromTemplate);
  const decisions = decide({ workflows, templates }, state.live, request.owners);
  const { catalogue, diagnostics: unread } = await readCatalogue(
    client,
    contentsToSend(decisions),
    state.live.templates,
  );
  return assemble({
    decisions,
    catalogue,
    owners: request.owners,
    diagnostics: [...diagnostics, ...state.diagnostics, ...unread],
    policies: request.policies,
    head,
    base,
    now: client.now(),
    description: {
      tool: request.tool,
      instance: request.instance,
      base: request.names.base,
      head: request.names.head,
      scope: request.scope,
    },
  });
}

/** Contents whose names are needed: what is sent, and what would have to be put back. */
function contentsToSend({ workflows, templates }: Decisions) {
  const sending = [...workflows, ...templates].filter(({ kind }) => kind === "create" || kind === "replace");
  const restoring = templates.filter(({ kind }) => kind === "replace").map(({ subject }) => subject.base);
  return [...sending.map(({ subject }) => subject.desired), ...restoring].flatMap((document) =>
    document?.content === undefined ? [] : [{ content: document.content.canonical, origin: document.origin }],
  );
}

function narrowed(revision: Revision, { environments, key }: PlanRequest) {
  const workflows = revision.workflows.filter(
    (document) =>
      (environments?.includes(document.target.environment) ?? true) && (key === undefined || document.key === key),
  );
  const templates = revision.templates.filter((document) => key === undefined || document.key === key);
  return { workflows, templates, count: revision.count };
}
