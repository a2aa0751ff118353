// Head and base documents → the subjects that a plan decides on: key and target, with what both revisions say. Pure.

import type { DesiredTemplate, DesiredWorkflow, Target } from "../../model/document.ts";
import { present } from "../../model/present.ts";
import type { UndoneOperation } from "../../model/record.ts";
import { documentName, targetName } from "../../model/target.ts";

/** What is left over, and whether the change that is planned has edited its document: then it is the change's own. */
export type UndoneEntry = UndoneOperation & { edited?: true };

/** Entries by what they are about. */
export type UndoneDocuments = ReadonlyMap<string, UndoneEntry>;

export interface WorkflowSubject {
  key: string;
  /** Every key that its live workflow may carry: its own, and former ones at head and base that no other document of head claims on this target. */
  keys: readonly string[];
  target: Target;
  desired?: DesiredWorkflow;
  base?: DesiredWorkflow;
  /** Documents at base that this one claims by `formerKeys` besides `base`: two rollouts can't become one. */
  alsoAtBase?: readonly DesiredWorkflow[];
  /** What an earlier apply left undone here. */
  undone?: UndoneEntry;
  /** All that head wants on this target, what didn't change included: whoever dedupes doubles must know it. */
  wantedHere: readonly DesiredWorkflow[];
}

export interface TemplateSubject {
  key: string;
  undone?: UndoneEntry;
  desired?: DesiredTemplate;
  base?: DesiredTemplate;
}

export interface Documents {
  workflows: readonly DesiredWorkflow[];
  templates: readonly DesiredTemplate[];
}

export type Scope = "changed" | "all";

/** In scope `changed`, only what differs between base and head in its compiled form, so that moving or reformatting a file changes nothing; and what is undone. */
export function workflowSubjects(
  head: Documents,
  base: Documents,
  scope: Scope,
  undone: UndoneDocuments = new Map(),
): WorkflowSubject[] {
  const atBase = new Map(base.workflows.map((document) => [identity(document.key, document.target), document]));
  const claims = new Map(
    head.workflows.flatMap((document) =>
      [document.key, ...document.formerKeys].map((key) => [identity(key, document.target), document] as const),
    ),
  );
  const wanted = new Map<string, DesiredWorkflow[]>();
  for (const document of head.workflows) {
    const name = targetName(document.target);
    wanted.set(name, [...(wanted.get(name) ?? []), document]);
  }
  const subjectOf = (target: Target, desired?: DesiredWorkflow, before?: DesiredWorkflow) => {
    const others = (before === undefined ? [] : [before.key, ...before.formerKeys]).filter(
      (key) => (claims.get(identity(key, target)) ?? desired) === desired,
    );
    const own = desired === undefined ? [] : [desired.key, ...desired.formerKeys];
    const entry = undone.get(documentName((desired ?? before)?.key ?? "", targetName(target)));
    return {
      target,
      keys: [...new Set([...own, ...others])],
      wantedHere: wanted.get(targetName(target)) ?? [],
      ...(entry && { undone: entry }),
    };
  };
  const subjects: WorkflowSubject[] = [];
  for (const desired of head.workflows) {
    const { key, formerKeys, target } = desired;
    const [before, ...alsoAtBase] = [key, ...formerKeys].flatMap((name) => atBase.get(identity(name, target)) ?? []);
    const subject = subjectOf(target, desired, before);
    if (
      scope === "all" ||
      before === undefined ||
      subject.undone !== undefined ||
      workflowForm(desired) !== workflowForm(before)
    )
      subjects.push({
        ...subject,
        key,
        desired,
        ...present({ base: before }),
        ...(alsoAtBase.length > 0 && { alsoAtBase }),
      });
  }
  for (const [name, before] of atBase) {
    if (!claims.has(name))
      subjects.push({ ...subjectOf(before.target, undefined, before), key: before.key, base: before });
  }
  return subjects;
}

function identity(key: string, target: Target): string {
  return `${targetName(target)} ${key}`;
}

/** In scope `changed` also those that a changed workflow is made from: it needs them as they are wanted. */
export function templateSubjects(
  head: Documents,
  base: Documents,
  scope: Scope,
  undone: UndoneDocuments = new Map(),
): TemplateSubject[] {
  const undoneOf = (key: string) => {
    const entry = undone.get(documentName(key, undefined));
    return entry && { undone: entry };
  };
  const needed = new Set(
    workflowSubjects(head, base, scope, undone).flatMap(({ desired }) => desired?.content?.canonical.template ?? []),
  );
  const atBase = new Map(base.templates.map((document) => [document.key, document]));
  const subjects: TemplateSubject[] = [];
  for (const desired of head.templates) {
    const before = atBase.get(desired.key);
    atBase.delete(desired.key);
    if (
      scope === "all" ||
      before === undefined ||
      needed.has(desired.key) ||
      undoneOf(desired.key) !== undefined ||
      templateForm(desired) !== templateForm(before)
    )
      subjects.push({ key: desired.key, desired, ...present({ base: before }), ...undoneOf(desired.key) });
  }
  // A template's key is its name in LaunchDarkly: a former key is a template to remove.
  return [
    ...subjects,
    ...[...atBase.values()].map((before) => ({ key: before.key, base: before, ...undoneOf(before.key) })),
  ];
}

export function workflowForm({ key, formerKeys, run, startAt, adopt, protect, content }: DesiredWorkflow): string {
  return JSON.stringify([key, formerKeys, run, startAt, adopt, protect, content?.hash]);
}

export function templateForm({ key, adopt, protect, content }: DesiredTemplate): string {
  return JSON.stringify([key, adopt, protect, content?.hash]);
}
