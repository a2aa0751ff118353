// Subjects × live state → decisions: the first half of a plan, which says what else has to be read. Pure.

import type { DesiredWorkflow, Understood } from "../../model/document.ts";
import type { LiveState } from "../../model/live.ts";
import type { Owners } from "../../model/owner.ts";
import { targetName } from "../../model/target.ts";
import { groupBy } from "../../model/values/group-by.ts";
import { present } from "../../model/values/present.ts";
import { type ActiveWorkflow, activeWorkflows, adopterOf } from "../ownership/active.ts";
import { classifyTarget, type OwnedTarget } from "../ownership/classify.ts";
import { hashOf, keyOf, type ManagedWorkflow } from "../ownership/managed.ts";
import type { TemplateSubject, WorkflowSubject } from "../scope/subjects.ts";
import type { DedupeDecision, TemplateDecision, WorkflowDecision } from "./decision.ts";
import { chooseSurplus } from "./dedupe.ts";
import { runLines } from "./run-lines.ts";
import { currentWorkflow } from "./run-once.ts";
import { decideTemplate } from "./templates.ts";
import { decideWorkflow } from "./workflows.ts";

export interface Decisions {
  workflows: WorkflowDecision[];
  dedupes: DedupeDecision[];
  templates: TemplateDecision[];
  /** Workflows on the targets read that are not ours, and that no document takes over. */
  unmanaged: number;
  /** By target name: all that still have stages to run, whoever owns them. */
  active: Map<string, ActiveWorkflow[]>;
}

export interface Subjects {
  workflows: readonly WorkflowSubject[];
  templates: readonly TemplateSubject[];
}

/** Targets and templates that `live` doesn't hold could not be read: their subjects are left out, with an error of the reader's. */
export function decide(subjects: Subjects, live: LiveState, owners: Owners): Decisions {
  const decisions: Decisions = { workflows: [], dedupes: [], templates: [], unmanaged: 0, active: new Map() };
  const settled: { subject: WorkflowSubject; live: ManagedWorkflow | undefined; left: OwnedTarget }[] = [];
  for (const [target, ofTarget] of groupByTarget(subjects.workflows)) {
    const read = live.targets.get(target);
    if (read === undefined) continue;
    const byAdopted = groupBy(ofTarget[0]?.wantedHere ?? [], ({ desired }) => desired.adopt);
    const adopting = ofTarget.flatMap(({ base }) => {
      if (base?.adopt === undefined) return [];
      const claimants = byAdopted.get(base.adopt) ?? [];
      return claimants.some(({ desired }) => isAnother(desired, base)) ? [] : [base];
    });
    const owned = classifyTarget(read, owners, adopting, live.now);
    const adopters = adoptersOf(ofTarget);
    decisions.active.set(target, activeWorkflows(owned, adopters));
    const dedupes = dedupe(owned, ofTarget);
    const surplus = new Set(dedupes.flatMap((decision) => decision.surplus));
    const left = { ...owned, managed: owned.managed.filter((managed) => !surplus.has(managed)) };
    decisions.dedupes.push(...dedupes);
    const byKey = groupBy(left.managed, keyOf);
    for (const subject of ofTarget) settled.push({ subject, live: liveOf(subject, byKey), left });
    const unmanaged = owned.unmanaged.filter((one) => adopterOf(one, adopters) === undefined);
    decisions.unmanaged += unmanaged.length + owned.foreign.length;
  }
  const linesOf = runLines(
    settled.flatMap(({ subject, live }) => (subject.desired === undefined ? [] : [{ subject, live }])),
  );
  decisions.workflows = settled.map(({ subject, live, left }) => decideWorkflow(subject, live, left, linesOf));
  if (live.templates !== undefined) {
    const byKey = new Map(live.templates.map((template) => [template.key, template]));
    for (const subject of subjects.templates)
      decisions.templates.push(decideTemplate(subject, byKey.get(subject.key), owners));
  }
  return decisions;
}

/** Several active workflows of one key are deduped whether or not a document speaks of the key, but not those of a removed document that says to keep them. */
function dedupe(owned: OwnedTarget, subjects: readonly WorkflowSubject[]): DedupeDecision[] {
  if (owned.managed.length < 2) return [];
  const documents = documentsByKey(subjects);
  const kept = new Set(
    subjects.flatMap(({ desired, base, keys }) => (desired === undefined && base.onRemoval === "keep" ? keys : [])),
  );
  const watched = owned.managed.filter((managed) => !kept.has(keyOf(managed)));
  const byKey = groupBy(watched, (managed) => documents.get(keyOf(managed)) ?? keyOf(managed));
  const doubles = [...byKey].flatMap(([key, managed]) => {
    const { keep, surplus } = chooseSurplus(managed);
    return surplus.length === 0 || keep === undefined ? [] : [{ key, keep, surplus }];
  });
  if (doubles.length === 0) return [];
  const byHash = groupBy(documentsHere(subjects).entries(), ([, { content }]) => content.hash);
  const named = groupBy(
    subjects.flatMap((subject) => subject.keys.map((key) => ({ key, subject }))),
    ({ key }) => key,
  );
  return doubles.map(({ key, keep, surplus }): DedupeDecision => {
    const ofKey = (named.get(key) ?? []).map(({ subject }) => subject);
    const hashes = new Set([keep, ...surplus].flatMap((managed) => hashOf(managed) ?? []));
    const marked = [...hashes].flatMap((hash) => byHash.get(hash) ?? []);
    return {
      key,
      keep,
      surplus,
      documents: marked.sort(([left], [right]) => left - right).map(([, document]) => document),
      ...present({ mostAsked: mostAsked(ofKey) }),
      ...(ofKey[0]?.isEarlier === true && { undone: true }),
    };
  });
}

function mostAsked(subjects: readonly WorkflowSubject[]): number | undefined {
  const runs = subjects.flatMap(({ desired, base }) => [desired, base].flatMap((document) => document?.run ?? []));
  return runs.length === 0 ? undefined : Math.max(...runs);
}

/** All of head's and base's documents on the target of these subjects that are understood. */
function documentsHere(subjects: readonly WorkflowSubject[]): Understood<DesiredWorkflow>[] {
  const all = [
    ...(subjects[0]?.wantedHere ?? []).map(({ desired }) => desired),
    ...subjects.flatMap((subject) => [
      ...[subject.base, subject.before].filter((document) => document !== undefined),
      ...((subject.desired && subject.alsoAtBase) ?? []),
    ]),
  ];
  return [...new Set(all)].flatMap((document) =>
    document.content === undefined ? [] : [{ ...document, content: document.content }],
  );
}

/** Which document a key in a marker belongs to, former keys included. Two rollouts that one document claims are two, not a double. */
function documentsByKey(subjects: readonly WorkflowSubject[]): Map<string, string> {
  const documents = new Map<string, string>();
  for (const { key, keys } of subjects) for (const name of keys) documents.set(name, key);
  for (const { desired, keys } of subjects[0]?.wantedHere ?? [])
    for (const name of keys) documents.set(name, desired.key);
  for (const subject of subjects)
    if (subject.desired !== undefined) for (const { key } of subject.alsoAtBase ?? []) documents.delete(key);
  return documents;
}

/** By the id of what they adopt, the keys of all of head's documents on this target: those that the plan doesn't look at, too. */
function adoptersOf([first]: readonly WorkflowSubject[]): Map<string, string> {
  return new Map((first?.wantedHere ?? []).flatMap(({ desired: { adopt, key } }) => (adopt ? [[adopt, key]] : [])));
}

/** The workflow that counts for a document on its target. */
function liveOf(
  { keys }: WorkflowSubject,
  managed: ReadonlyMap<string, readonly ManagedWorkflow[]>,
): ManagedWorkflow | undefined {
  return currentWorkflow(keys.flatMap((key) => managed.get(key) ?? []));
}

/** Of those that adopt what base's document adopted: then it is that one's now, and not to be deleted with the old document. */
function isAnother({ key, formerKeys }: DesiredWorkflow, base: DesiredWorkflow): boolean {
  return key !== base.key && !formerKeys.includes(base.key);
}

export function groupByTarget(subjects: readonly WorkflowSubject[]): Map<string, WorkflowSubject[]> {
  return groupBy(subjects, ({ target }) => targetName(target));
}
