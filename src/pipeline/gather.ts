// A request for a plan, and a client → the plan. What is read in which order is decided here: live state, then what names are looked up in.

import type { LaunchDarkly } from "../launchdarkly/client.ts";
import { readApprovals } from "../launchdarkly/reading/approvals.ts";
import { readCatalogue, type Unresolved, withoutTeams } from "../launchdarkly/reading/catalogue.ts";
import { runDryRuns } from "../launchdarkly/reading/dry-runs.ts";
import { readEnvironments } from "../launchdarkly/reading/environments.ts";
import { readingOnce } from "../launchdarkly/reading/once.ts";
import { readPrerequisites } from "../launchdarkly/reading/prerequisites.ts";
import { readState } from "../launchdarkly/reading/state.ts";
import type { DesiredTemplate, DesiredWorkflow } from "../model/document.ts";
import type { Catalogue, LiveWorkflow } from "../model/live.ts";
import { type Diagnostic, isError, leftEarlier } from "../model/messages/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import { present } from "../model/values/present.ts";
import { assemble, dryRuns, type PlanInput } from "../planning/assemble/assemble.ts";
import { type Decisions, decide, groupByTarget } from "../planning/decide/decide.ts";
import { liveOf, sendsBody } from "../planning/decide/decision.ts";
import { templateSubjects, workflowSubjects } from "../planning/scope/subjects.ts";
import type { PlanRequest } from "./request.ts";
import { selectTemplates, selectWorkflows, unknownSelection } from "./selection.ts";

export async function makePlan(request: PlanRequest, client: LaunchDarkly): Promise<Plan> {
  return assemble(await gather(request, client));
}

/** All that a plan is made of. What comes afterwards reads nothing. */
export async function gather(request: PlanRequest, launchDarkly: LaunchDarkly): Promise<PlanInput> {
  const { head, ledger } = request;
  const client = readingOnce(launchDarkly);
  const diagnostics = [
    ...request.diagnostics,
    ...head.diagnostics,
    ...unreadableBase(request.unreadable),
    ...unknownSelection(request),
  ];
  // Documents that are not all understood decide nothing: what can't be read would be taken for removed.
  const invalid = diagnostics.some(isError);
  // The whole revisions are compared before anything is selected: a former key or a template may lie outside of the selection.
  const workflows = invalid ? [] : selectWorkflows(workflowSubjects(request), request);
  const templates = invalid ? [] : selectTemplates(templateSubjects(request), workflows, request);
  if (!invalid && head.count === 0 && ledger.count === 0)
    diagnostics.push({
      severity: "notice",
      code: "no-documents",
      message: "There are no documents, and none has been applied: nothing to do.",
      hint: "`ld-sync init` writes a sample to begin with; docs/getting-started.md goes on from there.",
    });

  const needing = [
    ...templates,
    ...workflows.filter(({ desired }) => desired?.content.canonical.template !== undefined),
  ];
  const templatesFor =
    needing.length === 0 ? undefined : needing.every(({ isEarlier }) => isEarlier) ? "earlier changes" : "change";
  const { service } = request.policies;
  const targets = groupByTarget(workflows);
  const state = await readState(client, targets, templatesFor, request.owners, request.made, service);
  const decisions = decide({ workflows, templates }, state.live, request.owners);
  const { templates: live } = state.live;
  const sent = contentsToSend(decisions);
  const known: Catalogue = { flags: new Map(), ...present({ templates: live }) };
  const [{ catalogue: needed, diagnostics: unread }, { environments, diagnostics: unchecked }] = await Promise.all([
    readNeeded(client, sent, known),
    readRequired(client, workflowsToSend(decisions), request.policies.checks),
  ]);
  const shown = withoutTeams([...sent.own, ...sent.earlier], needed);
  const { catalogue } = await readCatalogue(client, contentsToShow(decisions), shown);
  const prerequisites = await readPrerequisites(
    client,
    [...workflowContents(decisions), ...flagsToShow(decisions)],
    catalogue.flags,
  );
  const approvals = await readApprovals(client, actedOn(decisions), catalogue);
  const input: PlanInput = {
    decisions,
    subjects: { workflows, templates },
    understood: !invalid,
    isBaseNamed: request.isBaseNamed,
    lifted: request.lifted,
    protecting: request.protecting,
    catalogue: { ...catalogue, ...approvals, flags: prerequisites.flags, ...present({ environments }) },
    owners: request.owners,
    diagnostics: [...diagnostics, ...state.diagnostics, ...unread, ...unchecked, ...prerequisites.diagnostics],
    policies: request.policies,
    compiled: request.compiled,
    head,
    base: ledger,
    now: client.now(),
    description: {
      tool: request.tool,
      instance: request.instance,
      ...(request.environments && { environments: [...request.environments] }),
      base: request.names.base,
      head: request.names.head,
      scope: request.scope,
      ...(request.isUnrecorded && { unrecorded: true }),
    },
  };
  const tried = await runDryRuns(client, dryRuns(input), service);
  return {
    ...input,
    dryRuns: tried.answers,
    leftOut: [
      ...(state.restsOnProfile ? ["unfilteredListShowsEnded" as const] : []),
      ...(tried.restsOnProfile ? ["readerMayDryRun" as const] : []),
    ],
    diagnostics: [...input.diagnostics, ...tried.diagnostics],
    now: client.now(),
  };
}

/** What the change itself needs is read first: an error of that is the change's own. */
async function readNeeded(client: LaunchDarkly, { own, earlier }: ToSend<Unresolved>, known: Catalogue) {
  const needed = await readCatalogue(client, own, known);
  if (earlier.length === 0) return needed;
  const { catalogue, diagnostics } = await readCatalogue(client, earlier, needed.catalogue);
  return { catalogue, diagnostics: [...needed.diagnostics, ...leftEarlier(diagnostics)] };
}

async function readRequired(
  client: LaunchDarkly,
  { own, earlier }: ToSend<DesiredWorkflow>,
  checks: PlanRequest["policies"]["checks"],
): ReturnType<typeof readEnvironments> {
  const [needed, left] = await Promise.all([
    readEnvironments(client, own, checks),
    readEnvironments(client, earlier, checks),
  ]);
  if (needed.environments === undefined) return needed;
  return {
    environments: new Map([...(left.environments ?? []), ...needed.environments]),
    diagnostics: [...needed.diagnostics, ...leftEarlier(left.diagnostics)],
  };
}

/** The live workflows whose progress the plan tells. */
function actedOn({ workflows }: Decisions): LiveWorkflow[] {
  return workflows.flatMap((decision) => liveOf(decision) ?? []);
}

/** What is sent, of the change itself, and of what earlier changes left undone. */
interface ToSend<Sent> {
  own: Sent[];
  earlier: Sent[];
}

/** A name in it that isn't found is an error. */
function contentsToSend({ workflows, templates }: Decisions): ToSend<Unresolved> {
  return byOrigin([
    ...workflows.filter(sendsBody).map(({ subject, from }) => [subject, asking(subject.desired, from)] as const),
    ...templates.filter(sendsBody).map(({ subject }) => [subject, asking(subject.desired, 0)] as const),
  ]);
}

function workflowContents({ workflows }: Pick<Decisions, "workflows">): Unresolved[] {
  return workflows.filter(sendsBody).flatMap(({ subject, from }) => asking(subject.desired, from));
}

function workflowsToSend({ workflows }: Decisions): ToSend<DesiredWorkflow> {
  return byOrigin(workflows.filter(sendsBody).map(({ subject }) => [subject, [subject.desired]]));
}

function byOrigin<Sent>(sent: readonly (readonly [{ isEarlier: boolean }, readonly Sent[]])[]): ToSend<Sent> {
  const of = (earlier: boolean) => sent.flatMap(([{ isEarlier }, what]) => (isEarlier === earlier ? what : []));
  return { own: of(false), earlier: of(true) };
}

/** A name in it that isn't found is no error of the change. */
function contentsToShow(decisions: Decisions) {
  // What is taken over is shown with names.
  const adopted = [...decisions.workflows, ...decisions.templates].filter(({ kind }) => kind === "adopt");
  return [...contentsBefore(decisions), ...adopted.flatMap(({ subject }) => asking(subject.desired, 0))];
}

/** What is only shown, or kept to put a template back. */
function contentsBefore({ workflows, dedupes, templates }: Decisions) {
  const putBack = templates.filter(({ kind }) => kind === "replace").flatMap(({ subject }) => asking(subject.base, 0));
  // Whether what is surplus is as its document says.
  const doubles = dedupes.flatMap(({ documents }) => documents.flatMap((document) => asking(document, 0)));
  // Whether a template that carries our marker is as its document says.
  const marked = templates.flatMap((decision) => asking(decision.marked, 0));
  return [...putBack, ...flagsToShow({ workflows }), ...doubles, ...marked];
}

/** The plan says what the flag of a rollout that is stopped goes on serving. */
function flagsToShow({ workflows }: Pick<Decisions, "workflows">) {
  return workflows.flatMap((decision) => {
    if (decision.kind !== "delete" || !("provenance" in decision.live)) return [];
    const { subject, live } = decision;
    const content = { ...subject.target, name: "" };
    return live.progress.kind === "running" ? [{ content, origin: subject.base.origin, from: 0 }] : [];
  });
}

function asking(document: DesiredWorkflow | DesiredTemplate | undefined, from: number) {
  return document?.content === undefined
    ? []
    : [
        {
          content: document.content.canonical,
          origin: document.origin,
          from,
          awaitsFlag: document.kind === "Workflow" && document.awaitsFlag === true,
        },
      ];
}

/** Without base a document that has run could look like a new one, and start again. */
function unreadableBase([first]: readonly Diagnostic[]): Diagnostic[] {
  if (first === undefined) return [];
  const where = first.position === undefined ? "" : `${first.position.file}:${first.position.line}: `;
  return [
    {
      severity: "error",
      code: "base-unreadable",
      message: `What was applied last can't be read: \`${where}${first.message.replaceAll("`", "'")}\` Nothing is planned, since a document that has run could look like a new one.`,
      hint: "Compare with an older revision that can be read: the input `base`, or `--base`.",
      ...present({ undone: first.undone }),
    },
  ];
}
