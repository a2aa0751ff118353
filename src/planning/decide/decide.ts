// Subjects × live state → drafts and what stays as it is: the first half of a plan, which says what else has to be read. Pure.

import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DesiredWorkflow } from "../../model/document.ts";
import type { LiveState } from "../../model/live.ts";
import type { Owners } from "../../model/owner.ts";
import type { Unchanged } from "../../model/plan.ts";
import { present } from "../../model/present.ts";
import { targetName } from "../../model/target.ts";
import { activeWorkflows, type OtherWorkflow } from "../checks/overlaps.ts";
import type { TemplateSubject, WorkflowSubject } from "../scope/subjects.ts";
import { chooseSurplus } from "./dedupe.ts";
import type { DedupeDraft, TemplateDraft, WorkflowDraft } from "./draft.ts";
import { type ManagedWorkflow, type OwnedTarget, sortByOwner } from "./ownership.ts";
import { decideTemplate } from "./templates.ts";
import { decideWorkflow } from "./workflows.ts";

export interface Decisions {
  workflows: WorkflowDraft[];
  dedupes: DedupeDraft[];
  templates: TemplateDraft[];
  unchanged: Unchanged[];
  diagnostics: Diagnostic[];
  /** Workflows on the targets read that are not ours. */
  unmanaged: number;
  /** By target name: all that still have stages to run. */
  active: Map<string, OtherWorkflow[]>;
}

export interface Subjects {
  workflows: readonly WorkflowSubject[];
  templates: readonly TemplateSubject[];
}

/** Targets and templates that `live` doesn't hold could not be read: their subjects are left out, with an error of the reader's. */
export function decide(subjects: Subjects, live: LiveState, owners: Owners): Decisions {
  const decisions: Decisions = {
    workflows: [],
    dedupes: [],
    templates: [],
    unchanged: [],
    diagnostics: [],
    unmanaged: 0,
    active: new Map(),
  };
  for (const [target, ofTarget] of groupByTarget(subjects.workflows)) {
    const read = live.targets.get(target);
    if (read === undefined) continue;
    const adopting = ofTarget.flatMap(({ base, wantedHere }) =>
      base?.adopt === undefined || wantedHere.some((document) => takesOver(document, base)) ? [] : [base],
    );
    const owned = sortByOwner(read, owners, adopting, live.now);
    decisions.unmanaged += owned.unmanaged.length + owned.foreign.length;
    decisions.active.set(target, activeWorkflows(owned, live.now));
    const deduped = dedupe(owned, ofTarget);
    decisions.dedupes.push(...deduped.dedupes);
    for (const subject of ofTarget) collect(decisions, decisions.workflows, decideWorkflow(subject, deduped.owned));
  }
  if (live.templates !== undefined) {
    const byKey = new Map(live.templates.map((template) => [template.key, template]));
    for (const subject of subjects.templates)
      collect(decisions, decisions.templates, decideTemplate(subject, byKey.get(subject.key), owners));
  }
  return decisions;
}

function collect<Draft>(
  decisions: Decisions,
  drafts: Draft[],
  { draft, unchanged, diagnostics }: { draft?: Draft; unchanged?: Unchanged; diagnostics: Diagnostic[] },
): void {
  if (draft !== undefined) drafts.push(draft);
  if (unchanged !== undefined) decisions.unchanged.push(unchanged);
  decisions.diagnostics.push(...diagnostics);
}

/** Several active workflows of one key are deduped whether or not a document speaks of the key. */
function dedupe(
  owned: OwnedTarget,
  subjects: readonly WorkflowSubject[],
): { dedupes: DedupeDraft[]; owned: OwnedTarget } {
  const documents = documentsByKey(subjects);
  const byKey = new Map<string, ManagedWorkflow[]>();
  for (const managed of owned.managed) {
    const key = documents.get(managed.marker.key)?.key ?? managed.marker.key;
    byKey.set(key, [...(byKey.get(key) ?? []), managed]);
  }
  const dedupes = [...byKey].flatMap(([key, managed]) => {
    const chosen = chooseSurplus(managed, documents.get(key)?.desired);
    return chosen.surplus.length > 0 && chosen.keep !== undefined
      ? [{ kind: "dedupe" as const, keep: chosen.keep, surplus: chosen.surplus }]
      : [];
  });
  const surplus = new Set(dedupes.flatMap((draft) => draft.surplus));
  return { dedupes, owned: { ...owned, managed: owned.managed.filter((managed) => !surplus.has(managed)) } };
}

/** Which document a key in a marker belongs to, former keys included. Two rollouts that one document claims are two, not a double. */
function documentsByKey(subjects: readonly WorkflowSubject[]): Map<string, { key: string; desired?: DesiredWorkflow }> {
  const documents = new Map<string, { key: string; desired?: DesiredWorkflow }>();
  for (const { key, keys, desired } of subjects)
    for (const name of keys) documents.set(name, { key, ...present({ desired }) });
  for (const desired of subjects[0]?.wantedHere ?? [])
    for (const name of [desired.key, ...desired.formerKeys]) documents.set(name, { key: desired.key, desired });
  for (const { alsoAtBase = [] } of subjects) for (const { key } of alsoAtBase) documents.delete(key);
  return documents;
}

/** Another document adopts what base's adopted: it is that one's now, and not to be deleted with the old document. */
function takesOver({ key, formerKeys, adopt }: DesiredWorkflow, base: DesiredWorkflow): boolean {
  return adopt === base.adopt && key !== base.key && !formerKeys.includes(base.key);
}

export function groupByTarget(subjects: readonly WorkflowSubject[]): Map<string, WorkflowSubject[]> {
  const groups = new Map<string, WorkflowSubject[]>();
  for (const subject of subjects) {
    const name = targetName(subject.target);
    groups.set(name, [...(groups.get(name) ?? []), subject]);
  }
  return groups;
}
