// Two revisions and a client → the plan. The order of reading is here: documents, live state, what names are looked up in.

import type { Configuration } from "../configuration/configuration.ts";
import type { Revision } from "../configuration/revision.ts";
import type { LaunchDarkly } from "../launchdarkly/client.ts";
import { readCatalogue } from "../launchdarkly/reading/catalogue.ts";
import { runDryRuns } from "../launchdarkly/reading/dry-runs.ts";
import { readEnvironments } from "../launchdarkly/reading/environments.ts";
import { readingOnce } from "../launchdarkly/reading/once.ts";
import { readState } from "../launchdarkly/reading/state.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import type { DesiredTemplate, DesiredWorkflow } from "../model/document.ts";
import type { Catalogue } from "../model/live.ts";
import { nearestHint } from "../model/nearest.ts";
import type { Owners } from "../model/owner.ts";
import type { Plan } from "../model/plan.ts";
import { present } from "../model/present.ts";
import { assemble, dryRuns, type PlanInput } from "../planning/assemble/assemble.ts";
import { type Decisions, decide, groupByTarget } from "../planning/decide/decide.ts";
import {
  type Scope,
  type TemplateSubject,
  templateSubjects,
  type UndoneEntry,
  type WorkflowSubject,
  workflowSubjects,
} from "../planning/scope/subjects.ts";
import { undoneDocuments } from "../planning/scope/undone.ts";

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
  /** What earlier applies left undone; `base` holds what stood when it was planned. */
  undone?: readonly UndoneEntry[];
  /** Found while the revisions were read. */
  diagnostics: readonly Diagnostic[];
}

export async function makePlan(request: PlanRequest, client: LaunchDarkly): Promise<Plan> {
  return assemble(await gather(request, client));
}

/** All that a plan is made of: from here on nothing is read any more. */
export async function gather(request: PlanRequest, launchDarkly: LaunchDarkly): Promise<PlanInput> {
  const { head, base, scope } = request;
  const client = readingOnce(launchDarkly);
  const undone = undoneDocuments(request.undone ?? []);
  const diagnostics = [
    ...request.diagnostics,
    ...head.diagnostics,
    ...unreadableBase(base),
    ...unknownSelection(request),
  ];
  // Nothing is decided on documents that are not understood as a whole.
  const invalid = diagnostics.some(isError);
  // Of whole revisions first: a former key or a template may lie outside of what is selected.
  const workflows = invalid ? [] : selectWorkflows(workflowSubjects(head, base, scope, undone), request);
  const templates = invalid ? [] : selectTemplates(templateSubjects(head, base, scope, undone), workflows, request);
  if (!invalid && head.count === 0 && base.count === 0)
    diagnostics.push({
      severity: "notice",
      code: "no-documents",
      message: "There are no documents, here or at base: nothing to do.",
      hint: "See the README for a first workflow.",
    });

  const fromTemplate = workflows.some(({ desired }) => desired?.content?.canonical.template !== undefined);
  const state = await readState(client, groupByTarget(workflows), templates.length > 0 || fromTemplate, request.owners);
  const decisions = decide({ workflows, templates }, state.live, request.owners);
  const { templates: live } = state.live;
  const known: Catalogue = { flags: new Map(), ...present({ templates: live }) };
  const [{ catalogue: needed, diagnostics: unread }, { environments, diagnostics: unchecked }] = await Promise.all([
    readCatalogue(client, contentsToSend(decisions), known),
    readEnvironments(client, workflowsToSend(decisions), request.policies.checks),
  ]);
  const { catalogue } = await readCatalogue(client, contentsBesides(decisions), needed);
  const input: PlanInput = {
    decisions,
    subjects: { workflows, templates },
    understood: !invalid,
    covered: new Set((request.undone ?? []).flatMap(({ allowed, digest }) => (allowed ? [digest] : []))),
    catalogue: { ...catalogue, ...present({ environments }) },
    owners: request.owners,
    diagnostics: [...diagnostics, ...state.diagnostics, ...unread, ...unchecked],
    policies: request.policies,
    head,
    base,
    now: client.now(),
    description: {
      tool: request.tool,
      instance: request.instance,
      ...(request.environments && { environments: [...request.environments] }),
      base: request.names.base,
      head: request.names.head,
      scope: request.scope,
    },
  };
  const tried = await runDryRuns(client, dryRuns(input));
  return {
    ...input,
    dryRuns: tried.answers,
    diagnostics: [...input.diagnostics, ...tried.diagnostics],
    now: client.now(),
  };
}

/** Contents whose names are needed, since they are sent. */
function contentsToSend({ workflows, templates }: Decisions) {
  const sending = [...workflows, ...templates].filter(({ kind }) => kind === "create" || kind === "replace");
  return sending.flatMap((draft) => asking(draft.subject.desired, "from" in draft ? draft.from : 0));
}

function workflowsToSend({ workflows }: Decisions): DesiredWorkflow[] {
  return workflows.flatMap(({ kind, subject }) =>
    (kind === "create" || kind === "replace") && subject.desired !== undefined ? [subject.desired] : [],
  );
}

/** What is told or prepared besides: that something of it is gone is no error of the change. */
function contentsBesides({ workflows, templates }: Decisions) {
  const putBack = templates.filter(({ kind }) => kind === "replace").flatMap(({ subject }) => asking(subject.base, 0));
  // Of a rollout that is stopped, what its flag goes on serving.
  const stopped = workflows.filter(({ kind, live }) => kind === "delete" && live?.progress.kind === "running");
  const flags = stopped.flatMap(({ subject: { base, target } }) =>
    base === undefined ? [] : [{ content: { ...target, name: "" }, origin: base.origin, from: 0 }],
  );
  return [...putBack, ...flags];
}

function asking(document: DesiredWorkflow | DesiredTemplate | undefined, from: number) {
  return document?.content === undefined
    ? []
    : [{ content: document.content.canonical, origin: document.origin, from }];
}

/** What base held isn't known: nothing can be told to be new, and what has run once could start again. */
function unreadableBase({ unreadable }: Revision): Diagnostic[] {
  const [first] = unreadable;
  if (first === undefined) return [];
  const where = first.position === undefined ? "" : `${first.position.file}:${first.position.line}: `;
  return [
    {
      severity: "error",
      code: "base-unreadable",
      message: `The base revision can't be read: \`${where}${first.message.replaceAll("`", "'")}\` What it held isn't known, so nothing can be told to be new.`,
      hint: "Compare with an older revision that can be read: the input `base`, or `--base`.",
    },
  ];
}

type Selection = Pick<PlanRequest, "environments" | "key">;

function selectWorkflows(subjects: readonly WorkflowSubject[], { environments, key }: Selection): WorkflowSubject[] {
  return subjects.filter(
    (subject) =>
      (environments?.includes(subject.target.environment) ?? true) && (key === undefined || subject.keys.includes(key)),
  );
}

/** A template that a selected workflow is made from comes along: it would be made from the old one. */
function selectTemplates(
  subjects: readonly TemplateSubject[],
  workflows: readonly WorkflowSubject[],
  { key }: Selection,
): TemplateSubject[] {
  if (key === undefined) return [...subjects];
  const needed = new Set(workflows.map(({ desired }) => desired?.content?.canonical.template));
  return subjects.filter((subject) => subject.key === key || needed.has(subject.key));
}

/** A mistyped selection must not look like "nothing to do". */
function unknownSelection({ head, base, environments = [], key }: PlanRequest): Diagnostic[] {
  const documents = [...head.workflows, ...base.workflows];
  const named = [...documents, ...head.templates, ...base.templates];
  const unknownKey =
    key !== undefined && !named.some((document) => [document.key, ...document.formerKeys].includes(key));
  const unused = environments.filter(
    (environment) => !documents.some(({ target }) => target.environment === environment),
  );
  return [
    ...(unknownKey
      ? [
          {
            severity: "error" as const,
            code: "unknown-key",
            message: `There is no document \`${key}\`, here or at base.`,
            hint: nearestHint(key, [...new Set(named.map((document) => document.key))]),
          },
        ]
      : []),
    ...unused.map((environment) => ({
      severity: "warning" as const,
      code: "unused-environment",
      message: `No document names the environment \`${environment}\`.`,
      hint: nearestHint(environment, [...new Set(documents.map(({ target }) => target.environment))]),
    })),
  ];
}
