// Decisions × catalogue → the plan: operations in the order in which they are carried out, guards, errors, hash. Pure.

import type { Configuration } from "../../configuration/configuration.ts";
import type { Catalogue } from "../../model/live.ts";
import { type Diagnostic, isError, leftEarlier, type Position, sameness } from "../../model/messages/diagnostic.ts";
import type { Owners } from "../../model/owner.ts";
import type { Operation, Plan } from "../../model/plan.ts";
import type { CompiledPolicy } from "../../model/policy.ts";
import type { Assumption } from "../../model/service.ts";
import { documentName } from "../../model/target.ts";
import type { TemplateCheck } from "../../model/template-check.ts";
import { groupBy } from "../../model/values/group-by.ts";
import { withFewFindings } from "../../policies/few.ts";
import { nameTargets } from "../checks/name-targets.ts";
import { checkOverlaps } from "../checks/overlapping-workflows.ts";
import type { Decisions, Subjects } from "../decide/decide.ts";
import {
  everyKeyOf,
  everyKeyOfDoubles,
  isActive,
  type OperationGuard,
  sendsBody,
  type TemplateDecision,
  type WorkflowDecision,
} from "../decide/decision.ts";
import { overridableStops, withGuards } from "../policy/blocking.ts";
import type { GuardInput } from "../policy/guard-input.ts";
import { guardsOf } from "../policy/guards.ts";
import { judgedUnsent } from "../policy/policies.ts";
import { nameOf } from "../scope/ledger.ts";
import { withoutUnsent } from "../scope/new-findings.ts";
import type { AssembledWorkflow } from "./assembled.ts";
import { assumptionsOf, type LeftOut } from "./assumptions.ts";
import { changedWorkflowWarnings } from "./changed-workflows.ts";
import type { AssemblyContext, DryRunAnswer } from "./context.ts";
import { plannedDedupe } from "./dedupe-operation.ts";
import { planHash } from "./digest.ts";
import { unchangedOf, undecided } from "./left-alone.ts";
import { type Moves, movesOf } from "./moves.ts";
import { inOrder } from "./order.ts";
import { changedTemplates } from "./templates/changed.ts";
import { type DryRun, dryRunsOf } from "./templates/template-checks.ts";
import { assembleTemplate } from "./templates/template-operation.ts";
import { stillNeeded, templateUsers } from "./templates/template-users.ts";
import { assembleWorkflow } from "./workflow-operation.ts";

export interface PlanInput extends Pick<GuardInput, "head" | "base" | "now" | "lifted" | "protecting"> {
  policies: GuardInput["policies"] & Pick<Configuration, "replaceOrder" | "service">;
  /** The policies of the configuration, ready to be held against workflows. */
  compiled?: readonly CompiledPolicy[];
  decisions: Decisions;
  catalogue: Catalogue;
  owners: Owners;
  /** What LaunchDarkly said of templates that were tried: `dryRunsOf`. */
  dryRuns?: ReadonlyMap<string, DryRunAnswer>;
  /** What wasn't asked, since `policies.service` has the answer. */
  leftOut?: readonly LeftOut[];
  /** Found before planning: in the documents, and while reading. */
  diagnostics: readonly Diagnostic[];
  /** All that the plan is about. What comes to no operation, and isn't unchanged, is undecided. */
  subjects: Subjects;
  /** Whether all documents could be understood. */
  understood?: boolean;
  /** Whether a person has said what LaunchDarkly holds. */
  isBaseNamed?: boolean;
  description: Pick<Plan, "tool" | "instance" | "environments" | "base" | "head" | "scope" | "unrecorded">;
}

/** What LaunchDarkly's dry run should be asked before the plan is made. */
export function dryRuns(input: PlanInput): DryRun[] {
  return dryRunsOf(input.decisions.workflows, contextOf(input));
}

function contextOf({ decisions, catalogue, owners, head, base, now, policies, ...input }: PlanInput): AssemblyContext {
  return {
    owners,
    catalogue,
    emails: new Map(catalogue.members?.map(({ id, email }) => [id, email])),
    now,
    checks: policies.checks,
    compiled: input.compiled ?? [],
    timeZone: policies.timeZone,
    replaceOrder: policies.replaceOrder,
    service: policies.service,
    templates: new Map(head.templates.map((template) => [template.key, template])),
    templatesMade: new Set(decisions.templates.filter(sendsBody).map(({ subject }) => subject.key)),
    changedTemplates: changedTemplates(decisions.templates, catalogue),
    dryRuns: input.dryRuns ?? new Map(),
    templateUsers: templateUsers(decisions, base.workflows),
  };
}

export function assemble(input: PlanInput): Plan {
  const { decisions, owners, head, base, now, description } = input;
  const { operations, own, keys, diagnostics, templateChecks, assumptions } = assembleOperations(input);
  const unchanged = unchangedOf(decisions);
  const known = withoutUnsent(input.diagnostics, head, sendsOf(decisions));
  const plan: Plan = {
    version: 1,
    ...description,
    owner: owners.owner,
    plannedAt: new Date(now).toISOString(),
    timeZone: input.policies.timeZone,
    hash: "",
    operations,
    guards: [],
    diagnostics: sortDiagnostics(withFewFindings(sortDiagnostics([...known, ...diagnostics]))),
    unchanged,
    undecided: undecided(input.subjects, operations, unchanged),
    understood: input.understood ?? true,
    templateChecks,
    unmanaged: decisions.unmanaged,
    ...(assumptions.length > 0 && { assumptions }),
    documents: { head: head.count, base: base.count },
  };
  const guarded = { ...input, operations, own, keys, environments: description.environments };
  const guards = guardsOf(guarded);
  const { lifted, ...unlifted } = guarded;
  const stops = lifted === undefined || lifted.size === 0 ? guards : guardsOf(unlifted);
  return { ...withGuards(plan, guards), hash: hashOf({ ...plan, guards: stops }, input.isBaseNamed) };
}

/**
 * Over the operations and what stops them, also where that was lifted: whoever allows a plan by its hash has seen both. A base that a
 * person names may come to no operation, and takes the place of what is known all the same: so it counts, with the head that it is compared with.
 */
function hashOf(plan: Plan, isBaseNamed: boolean | undefined): string {
  const stops = overridableStops(plan);
  const operations = plan.operations.map(({ id, digest }) => [digest, ...(stops.get(id) ?? [])].join(":"));
  return planHash([...operations, ...(isBaseNamed === true ? [`${plan.base}..${plan.head}`] : [])]);
}

interface AssembledOperations {
  operations: Operation[];
  /** What planning decided of an operation itself, by operation id. */
  own: Map<string, readonly OperationGuard[]>;
  keys: Map<string, readonly string[]>;
  diagnostics: Diagnostic[];
  templateChecks: TemplateCheck[];
  assumptions: Assumption[];
}

function assembleOperations(input: PlanInput): AssembledOperations {
  const { decisions, subjects, head, base } = input;
  const context = contextOf(input);
  const needed = stillNeeded(head, base);
  const templates = decisions.templates
    .filter(isActive)
    .filter(({ kind, subject }) => !(kind === "delete" && needed.templates.has(subject.key)))
    .map((decision) => assembleTemplate(decision, context));
  const alone = decisions.workflows.filter(isActive).map((decision) => assembleWorkflow(decision, context));
  const moves = movesOf(subjects.workflows);
  const changed = new Set(subjects.templates.flatMap(({ key, isEarlier }) => (isEarlier ? [] : [key])));
  const told = ({ subject }: WorkflowDecision | TemplateDecision, diagnostics: readonly Diagnostic[]) => {
    const content = subject.desired?.content.canonical;
    const template = content && "template" in content ? content.template : undefined;
    const isOwn = !subject.isEarlier || (template !== undefined && changed.has(template));
    return isOwn ? diagnostics : leftEarlier(diagnostics);
  };
  const workflows = withoutHalfMoves(nameTargets(withOverlaps(alone, decisions, context)), decisions, moves);
  const assembled = [...templates, ...workflows];
  const positions = positionsOf(new Set(decisions.dedupes.map(({ key }) => key)), input);
  const dedupes = decisions.dedupes.map((decision) => ({
    decision,
    ...plannedDedupe(decision, context.catalogue, positions.get(decision.key) ?? { file: "", line: 1, column: 1 }),
  }));
  return {
    operations: inOrder(
      [...dedupes.map((one) => one.operation), ...assembled.flatMap(({ operation }) => operation ?? [])],
      moves,
    ),
    own: new Map(
      [...dedupes, ...assembled].flatMap(({ operation, guards }) =>
        operation ? [[operation.id, guards] as const] : [],
      ),
    ),
    keys: new Map([
      ...dedupes.map(({ decision, operation }) => [operation.id, everyKeyOfDoubles(decision)] as const),
      ...assembled.flatMap(({ decision, operation }) =>
        operation ? [[operation.id, everyKeyOf(decision)] as const] : [],
      ),
    ]),
    diagnostics: [
      ...[...decisions.workflows, ...decisions.templates].flatMap((decision) =>
        isActive(decision) ? [] : told(decision, decision.diagnostics),
      ),
      ...nameTargets(
        decisions.workflows.flatMap((decision) =>
          decision.kind === "nothing" ? [{ decision, diagnostics: judgedUnsent(decision, context) }] : [],
        ),
      ).flatMap(({ diagnostics }) => diagnostics),
      ...decisions.workflows.flatMap((decision) =>
        isActive(decision) ? [] : changedWorkflowWarnings(decision, context.catalogue),
      ),
      ...needed.diagnostics,
      ...[...context.changedTemplates.values()].map(({ diagnostic }) => diagnostic),
      ...assembled.flatMap((one) => told(one.decision, one.diagnostics)),
    ],
    templateChecks: workflows.flatMap(({ templateCheck }) => templateCheck ?? []),
    assumptions: assumptionsOf(workflows, input.leftOut ?? [], context.service),
  };
}

/** A workflow isn't sent where the configuration makes an overlap an error. */
function withOverlaps(
  assembled: readonly AssembledWorkflow[],
  decisions: Decisions,
  context: AssemblyContext,
): AssembledWorkflow[] {
  const sent = assembled.flatMap(({ decision, operation, stages }) =>
    operation === undefined || stages === undefined || decision.subject.desired === undefined
      ? []
      : [{ operation, stages, document: decision.subject.desired }],
  );
  const overlaps = checkOverlaps(sent, decisions, context);
  return assembled.map((one) => {
    const found = overlaps.get(one.operation?.id ?? "") ?? [];
    if (found.length === 0) return one;
    const { operation, diagnostics, ...rest } = one;
    const stays = operation !== undefined && !found.some(isError);
    return { diagnostics: [...diagnostics, ...found], ...rest, ...(stays && { operation }) };
  });
}

/** Where a document moves, and nothing could be decided or made on the target that it comes to, what runs on the old one stays. */
function withoutHalfMoves(
  assembled: readonly AssembledWorkflow[],
  { workflows }: Decisions,
  moves: Moves,
): AssembledWorkflow[] {
  const settled = new Set(
    [
      ...workflows.filter(({ kind }) => kind === "nothing"),
      ...assembled.flatMap(({ decision, operation }) => (operation === undefined ? [] : decision)),
    ].map(({ subject: { key, target } }) => documentName(key, target)),
  );
  return assembled.map((one) => {
    const { kind, subject } = one.decision;
    const to = moves.get(documentName(subject.key, subject.target)) ?? [];
    if (kind !== "delete" || to.every((there) => settled.has(there))) return one;
    const { operation: _, ...without } = one;
    return without;
  });
}

/** By the name of a document on a target, where it is decided. */
function sendsOf({ workflows, templates }: Decisions): Map<string, boolean> {
  return new Map(
    [...workflows, ...templates].flatMap((decision) => {
      const { desired } = decision.subject;
      return desired === undefined || decision.kind === "invalid" ? [] : [[nameOf(desired), sendsBody(decision)]];
    }),
  );
}

/** Where the first document stands that has this key, or had it. A key that no document speaks of has no position. */
function positionsOf(keys: ReadonlySet<string>, { head, base }: PlanInput): Map<string, Position> {
  const positions = new Map<string, Position>();
  if (keys.size === 0) return positions;
  for (const { key, formerKeys, origin } of [...head.workflows, ...base.workflows])
    for (const name of [key, ...formerKeys])
      if (keys.has(name) && !positions.has(name)) positions.set(name, origin.locate(""));
  return positions;
}

const severities = { error: 0, warning: 1, notice: 2 };

function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const place = ({ position }: Diagnostic) =>
    position === undefined
      ? ""
      : `${position.file}:${String(position.line).padStart(7, "0")}:${String(position.column).padStart(5, "0")}`;
  const places = groupBy(diagnostics, (diagnostic) => `${severities[diagnostic.severity]}${place(diagnostic)}`);
  return [...places]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, found]) => (found.length === 1 ? found : toldOnce(found)));
}

/** A document of several targets says the same of each. */
function toldOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [sameness(diagnostic), diagnostic])).values()];
}
