// Head and base documents → the subjects that a plan decides on: key and target, with what both revisions say. Pure.
import type { DesiredTemplate, DesiredWorkflow, Target } from "../model/document.ts";
import { targetName } from "../model/target.ts";

export interface WorkflowSubject {
  key: string;
  target: Target;
  desired?: DesiredWorkflow;
  base?: DesiredWorkflow;
}

export interface TemplateSubject {
  key: string;
  desired?: DesiredTemplate;
  base?: DesiredTemplate;
}

export interface Documents {
  workflows: readonly DesiredWorkflow[];
  templates: readonly DesiredTemplate[];
}

export type Scope = "changed" | "all";

/** In scope `changed`, only what differs between base and head in its compiled form: moving or reformatting a file changes nothing. */
export function workflowSubjects(head: Documents, base: Documents, scope: Scope): WorkflowSubject[] {
  const identity = (key: string, target: Target) => `${targetName(target)} ${key}`;
  const atBase = new Map(base.workflows.map((document) => [identity(document.key, document.target), document]));
  const claimed = new Set<string>();
  const subjects: WorkflowSubject[] = [];
  for (const desired of head.workflows) {
    const name = [desired.key, ...desired.formerKeys]
      .map((key) => identity(key, desired.target))
      .find((candidate) => atBase.has(candidate));
    const before = name === undefined ? undefined : atBase.get(name);
    if (name !== undefined) claimed.add(name);
    for (const former of desired.formerKeys) claimed.add(identity(former, desired.target));
    if (scope === "all" || before === undefined || workflowForm(desired) !== workflowForm(before)) {
      subjects.push({ key: desired.key, target: desired.target, desired, ...(before && { base: before }) });
    }
  }
  for (const [name, before] of atBase) {
    if (!claimed.has(name)) subjects.push({ key: before.key, target: before.target, base: before });
  }
  return subjects;
}

export function templateSubjects(head: Documents, base: Documents, scope: Scope): TemplateSubject[] {
  const atBase = new Map(base.templates.map((document) => [document.key, document]));
  const subjects: TemplateSubject[] = [];
  for (const desired of head.templates) {
    const before = atBase.get(desired.key);
    atBase.delete(desired.key);
    if (scope === "all" || before === undefined || templateForm(desired) !== templateForm(before))
      subjects.push({ key: desired.key, desired, ...(before && { base: before }) });
  }
  // A template's key is its name in LaunchDarkly: a former key is a template to remove.
  return [...subjects, ...[...atBase.values()].map((before) => ({ key: before.key, base: before }))];
}

function workflowForm({ key, formerKeys, run, startAt, adopt, protect, content }: DesiredWorkflow): string {
  return JSON.stringify([key, formerKeys, run, startAt, adopt, protect, content?.hash]);
}

function templateForm({ key, adopt, protect, content }: DesiredTemplate): string {
  return JSON.stringify([key, adopt, protect, content?.hash]);
}
