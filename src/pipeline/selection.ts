// Environments and a key that a plan is limited to → the subjects that are left, and what is wrong with the selection. Pure.

import type { Diagnostic } from "../model/messages/diagnostic.ts";
import type { Undecided } from "../model/plan.ts";
import { nearestHint } from "../model/values/nearest.ts";
import { present } from "../model/values/present.ts";
import {
  type TemplateSubject,
  templateSubjects,
  type WorkflowSubject,
  workflowSubjects,
} from "../planning/scope/subjects.ts";
import type { PlanRequest } from "./request.ts";

type Selection = Pick<PlanRequest, "environments" | "key">;

export function selectWorkflows(
  subjects: readonly WorkflowSubject[],
  { environments, key }: Selection,
): WorkflowSubject[] {
  return subjects.filter(
    (subject) =>
      (environments?.includes(subject.target.environment) ?? true) && (key === undefined || subject.keys.includes(key)),
  );
}

/** A template that a selected workflow is made from is planned too: else the workflow would be made from the old one. */
export function selectTemplates(
  subjects: readonly TemplateSubject[],
  workflows: readonly WorkflowSubject[],
  { key }: Selection,
): TemplateSubject[] {
  if (key === undefined) return [...subjects];
  const needed = new Set(workflows.map(({ desired }) => desired?.content?.canonical.template));
  return subjects.filter((subject) => subject.key === key || needed.has(subject.key));
}

/** What differs from the ledger and is left out for its key: of it nothing is decided. */
export function unselected(request: PlanRequest): Undecided[] {
  const { environments } = request;
  if (request.key === undefined) return [];
  const compared = { ...request, scope: "changed" as const };
  const [workflows, templates] = [workflowSubjects(compared), templateSubjects(compared)];
  const here = selectWorkflows(workflows, present({ environments }));
  const chosen = selectWorkflows(here, request);
  const others = here.filter((subject) => !chosen.includes(subject));
  const otherTemplates = templates.filter((subject) => !selectTemplates(templates, chosen, request).includes(subject));
  return [
    ...others.map(({ key, target, desired, base }) => ({
      object: "workflow" as const,
      key,
      target,
      ...present({ run: (desired ?? base)?.run }),
    })),
    ...otherTemplates.map(({ key }) => ({ object: "template" as const, key })),
  ];
}

/** A selection with a typing error must not look like "nothing to do". */
export function unknownSelection(request: PlanRequest): Diagnostic[] {
  const { head, ledger: base, environments = [], areEnvironmentsTyped = false, key } = request;
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
            code: "unknown-key" as const,
            message: `There is no document \`${key}\`, here or at base.`,
            hint: nearestHint(key, [...new Set(named.map((document) => document.key))]),
          },
        ]
      : []),
    ...unused.map((environment) => ({
      // A job of a matrix names an environment also for the days on which no document does.
      severity: areEnvironmentsTyped && documents.length > 0 ? ("error" as const) : ("warning" as const),
      code: "unused-environment" as const,
      message: `No document names the environment \`${environment}\`.`,
      hint: nearestHint(environment, [...new Set(documents.map(({ target }) => target.environment))]),
    })),
  ];
}
