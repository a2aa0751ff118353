// Decisions × catalogue → the plan: operations in the order in which they are carried out, guards, errors, hash. Pure.

import type { Configuration } from "../../configuration/configuration.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DesiredWorkflow, Target } from "../../model/document.ts";
import type { Catalogue } from "../../model/live.ts";
import type { Owners } from "../../model/owner.ts";
import type { ObjectKind, Operation, Plan, TemplateCheck, Undecided } from "../../model/plan.ts";
import { present } from "../../model/present.ts";
import { targetName } from "../../model/target.ts";
import { toldOnce } from "../checks/group-by-target.ts";
import { checkOverlaps, type MadeWorkflow } from "../checks/sent-together.ts";
import type { Decisions, Subjects } from "../decide/decide.ts";
import type { OperationGuard } from "../decide/draft.ts";
import { type GuardInput, guardsOf } from "../policy/guards.ts";
import type { AssemblyContext, DryRunAnswer } from "./context.ts";
import { planHash } from "./digest.ts";
import type { MadeOperation } from "./made.ts";
import { type DryRun, dryRunsOf } from "./template-checks.ts";
import { templateOperation } from "./template-operation.ts";
import { dedupeOperation, workflowOperation } from "./workflow-operation.ts";

export interface PlanInput extends Pick<GuardInput, "head" | "base" | "now"> {
  policies: GuardInput["policies"] & Pick<Configuration, "timeZone">;
  decisions: Decisions;
  catalogue: Catalogue;
  owners: Owners;
  /** What LaunchDarkly said of templates that were tried: `dryRunsOf`. */
  dryRuns?: ReadonlyMap<string, DryRunAnswer>;
  /** Found before planning: in the documents, and while reading. */
  diagnostics: readonly Diagnostic[];
  /** Whom the plan is about; absent: whom decisions speak of. */
  subjects?: Subjects;
  /** Whether all documents could be understood. */
  understood?: boolean;
  /** Digests whose overridable guards were lifted: by a review, or earlier. */
  covered?: ReadonlySet<string>;
  description: Pick<Plan, "tool" | "instance" | "environments" | "base" | "head" | "scope">;
}

/** What LaunchDarkly's dry run should be asked before the plan is made. */
export function dryRuns(input: PlanInput): DryRun[] {
  return dryRunsOf(input.decisions.workflows, contextOf(input));
}

function contextOf({ decisions, catalogue, owners, head, base, now, policies, ...input }: PlanInput): AssemblyContext {
  const made = decisions.templates.filter(({ kind }) => kind === "create" || kind === "replace");
  return {
    owners,
    catalogue,
    now,
    checks: policies.checks,
    templates: new Map(head.templates.map((template) => [template.key, template])),
    made: new Set(made.map(({ subject }) => subject.key)),
    dryRuns: input.dryRuns ?? new Map(),
    madeFrom: madeFrom(decisions, base.workflows),
  };
}

/** Workflows that were made from the templates that change, by the templates' keys; not those that this plan replaces or deletes. */
function madeFrom(
  { workflows, templates }: Decisions,
  base: readonly DesiredWorkflow[],
): Map<string, DesiredWorkflow[]> {
  const users = new Map(templates.map(({ subject }) => [subject.key, [] as DesiredWorkflow[]]));
  if (users.size === 0) return users;
  const removed = workflows.filter(({ kind }) => kind === "replace" || kind === "delete");
  const gone = new Set(removed.map(({ subject }) => subject.base));
  for (const document of base)
    if (!gone.has(document)) users.get(document.content?.canonical.template ?? "")?.push(document);
  return users;
}

export function assemble(input: PlanInput): Plan {
  const { decisions, owners, head, base, now, description } = input;
  const context = contextOf(input);
  const templateChecks: TemplateCheck[] = [];
  const own = new Map<string, readonly OperationGuard[]>();
  const stillUsed = usersOfRemovedTemplates(input);
  const diagnostics: Diagnostic[] = [
    ...input.diagnostics,
    ...decisions.diagnostics,
    ...stillUsed.map(({ document, template }) => templateRemoved(document, template)),
  ];
  const operations: Operation[] = decisions.dedupes.map((draft) =>
    dedupeOperation(draft, placeOfKey(draft.keep.marker.key, input)),
  );
  const take = <Draft extends { guards: OperationGuard[] }>(draft: Draft, made: MadeOperation<Operation>) => {
    diagnostics.push(...made.diagnostics);
    if (made.templateCheck !== undefined) templateChecks.push(made.templateCheck);
    if (made.operation === undefined) return;
    operations.push(made.operation);
    own.set(made.operation.id, made.guards ?? draft.guards);
  };
  const needed = new Set(stillUsed.map(({ template }) => template));
  for (const draft of decisions.templates)
    if (!(draft.kind === "delete" && needed.has(draft.subject.key))) take(draft, templateOperation(draft, context));
  const made = decisions.workflows.map((draft) => ({ draft, ...workflowOperation(draft, context) }));
  for (const one of withoutHalfMoves(toldOnce(checkOverlaps(made, decisions, context)))) take(one.draft, one);
  const ordered = order(operations);
  const guards = guardsOf({ ...input, operations: ordered, own, environments: description.environments });
  const blocks = new Map<string, Set<string>>();
  for (const { code, operations: stopped } of guards)
    for (const id of stopped) blocks.set(id, (blocks.get(id) ?? new Set()).add(code));
  const prerequisites = ordered.filter(
    ({ object, kind }) => kind === "dedupe" || (object === "template" && kind !== "delete"),
  );
  const finished = ordered.map(
    (operation): Operation => ({
      ...operation,
      blockedBy: [...(blocks.get(operation.id) ?? [])],
      after: dependencies(operation, prerequisites),
    }),
  );
  return {
    version: 1,
    ...description,
    owner: owners.owner,
    plannedAt: new Date(now).toISOString(),
    timeZone: input.policies.timeZone,
    hash: planHash(finished.map(({ digest }) => digest)),
    operations: finished,
    guards,
    diagnostics: sortDiagnostics(diagnostics),
    unchanged: decisions.unchanged,
    undecided: undecided(input, finished),
    understood: input.understood ?? true,
    templateChecks,
    unmanaged: decisions.unmanaged,
    documents: { head: head.count, base: base.count },
  };
}

/** A document that goes from one target to another one, where it has an error: what runs on the old one stays until the new one can be made. */
function withoutHalfMoves(made: readonly MadeWorkflow[]): MadeWorkflow[] {
  const failed = new Set(
    made
      .filter(({ draft, operation }) => draft.kind === "create" && operation === undefined)
      .map(({ draft }) => draft.subject.key),
  );
  return made.map((one) => {
    if (one.draft.kind !== "delete" || !failed.has(one.draft.subject.key)) return one;
    const { operation: _, ...without } = one;
    return without;
  });
}

function undecided({ subjects, decisions }: PlanInput, operations: readonly Operation[]): Undecided[] {
  const name = (object: ObjectKind, key: string, target?: Target) =>
    `${object} ${target === undefined ? "" : targetName(target)} ${key}`;
  const decided = new Set([
    ...operations.map((operation) =>
      name(operation.object, operation.key, operation.object === "workflow" ? operation.target : undefined),
    ),
    ...decisions.unchanged.map(({ object, key, target }) => name(object, key, target)),
  ]);
  const workflows = (subjects?.workflows ?? []).map(({ key, target, desired, base }): Undecided => {
    const run = (desired ?? base)?.run;
    return { object: "workflow", key, target, ...present({ run }) };
  });
  const templates = (subjects?.templates ?? []).map(({ key }): Undecided => ({ object: "template", key }));
  return [...workflows, ...templates].filter(({ object, key, target }) => !decided.has(name(object, key, target)));
}

/*
 * Levels, lowest first; within a level by name. What makes comes before what it is made for, what goes comes after what needed it:
 *   dedupe → templates made → workflows made → workflows deleted → templates deleted
 */
function level({ object, kind }: Operation): number {
  if (kind === "dedupe") return 0;
  if (object === "template") return kind === "delete" ? 4 : 1;
  return kind === "delete" ? 3 : 2;
}

function order(operations: readonly Operation[]): Operation[] {
  const name = (operation: Operation) =>
    `${operation.object === "workflow" ? targetName(operation.target) : ""} ${operation.key}`;
  return [...operations].sort((left, right) => level(left) - level(right) || (name(left) < name(right) ? -1 : 1));
}

/** `prerequisites`: templates that are made, and dedupes. */
function dependencies(operation: Operation, prerequisites: readonly Operation[]): string[] {
  if (operation.object === "template") return [];
  const needed = prerequisites.filter((other) => {
    if (other === operation) return false;
    if (other.object === "template") return other.key === operation.templateKey;
    return targetName(other.target) === targetName(operation.target) && other.live?.id === operation.live?.id;
  });
  return needed.map(({ id }) => id);
}

/** One entry a document, whatever the number of its targets. */
function usersOfRemovedTemplates({ head, base }: PlanInput): { document: DesiredWorkflow; template: string }[] {
  const kept = new Set(head.templates.map(({ key }) => key));
  const removed = new Set(base.templates.map(({ key }) => key).filter((key) => !kept.has(key)));
  const users = head.workflows.flatMap((document) => {
    const { template } = document.content?.canonical ?? {};
    return template !== undefined && removed.has(template) ? [{ document, template }] : [];
  });
  return [...new Map(users.map((user) => [user.document.origin, user])).values()];
}

function templateRemoved({ origin }: DesiredWorkflow, template: string): Diagnostic {
  return {
    severity: "error",
    code: "template-removed",
    message: `The template \`${template}\` is removed by this change, but this document still needs it.`,
    hint: "Keep the template, or give the document stages of its own.",
    position: origin.locate("/template"),
    pointer: "/template",
  };
}

function placeOfKey(key: string, { head, base }: PlanInput) {
  const document = [...head.workflows, ...base.workflows].find(
    (candidate) => candidate.key === key || candidate.formerKeys.includes(key),
  );
  return document?.origin.locate("") ?? { file: "", line: 1, column: 1 };
}

const severities = { error: 0, warning: 1, notice: 2 };

function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const place = ({ position }: Diagnostic) =>
    position === undefined
      ? ""
      : `${position.file}:${String(position.line).padStart(7, "0")}:${String(position.column).padStart(5, "0")}`;
  // A document of several targets says the same of each.
  const different = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return [...different.values()].sort(
    (left, right) =>
      severities[left.severity] - severities[right.severity] ||
      (place(left) < place(right) ? -1 : place(left) > place(right) ? 1 : 0),
  );
}

/** Operations that would be carried out. */
export function unblocked(plan: Plan): Operation[] {
  return plan.operations.filter(({ blockedBy }) => blockedBy.length === 0);
}
