// What goes in: a stored workflow or template. What comes out: LaunchDarkly's answer about it, with all fields that its
// OpenAPI requires and none that its API never returns.

import type { Account, JsonObject, StoredCondition, StoredStage, StoredTemplate, StoredWorkflow } from "./account.ts";
import { conditionTimes, conflicts, currentStageIndex } from "./running.ts";

const JSON_TYPE = "application/json";

export function link(href: string): { href: string; type: string } {
  return { href, type: JSON_TYPE };
}

function workflowsPath({ project, flag, environment }: StoredWorkflow): string {
  const [projectKey, flagKey, environmentKey] = [project, flag, environment].map(encodeURIComponent);
  return `/api/v2/projects/${projectKey}/flags/${flagKey}/environments/${environmentKey}/workflows`;
}

/** From API version 20240415 on LaunchDarkly looks for no conflicts, while its OpenAPI still requires the field. */
export function workflowOutput(account: Account, workflow: StoredWorkflow, findConflicts: boolean): JsonObject {
  const current = currentStageIndex(workflow);
  return compact({
    _id: workflow.id,
    _version: workflow.version,
    _conflicts: findConflicts ? conflicts(account, workflow) : [],
    _creationDate: workflow.creationDate,
    _maintainerId: workflow.maintainerId,
    _links: {
      self: link(`${workflowsPath(workflow)}/${workflow.id}`),
      parent: link(workflowsPath(workflow)),
    },
    name: workflow.name,
    description: workflow.description,
    kind: "custom",
    stages: workflow.stages.map((stage, index) =>
      stageOutput(account, stage, {
        times: conditionTimes(account, workflow, index),
        isCurrent: index === current,
        showIds: account.options.instructionIds === "everywhere",
      }),
    ),
    _execution: compact({
      status: workflow.state === "active" ? activeStatus(account, workflow.seededStatus) : workflow.state,
      stopDate: workflow.stopDate,
    }),
    templateKey: workflow.templateKey,
  });
}

export function templateOutput(account: Account, template: StoredTemplate, withStages: boolean): JsonObject {
  const showIds = account.options.instructionIds !== "nowhere";
  return compact({
    _id: template.id,
    _key: template.key,
    name: template.name,
    description: template.description,
    _creationDate: template.creationDate,
    _ownerId: template.ownerId,
    _maintainerId: template.maintainerId,
    _links: {
      self: link(`/api/v2/templates/${encodeURIComponent(template.key)}`),
      parent: link("/api/v2/templates"),
    },
    stages: withStages
      ? template.stages.map((stage) => stageOutput(account, stage, { times: [], isCurrent: false, showIds }))
      : undefined,
  });
}

interface StageView {
  times: (number | undefined)[];
  isCurrent: boolean;
  showIds: boolean;
}

function stageOutput(account: Account, stage: StoredStage, view: StageView): JsonObject {
  const { statuses, instructionOrder } = account.options;
  const waiting = stage.seededStatus ?? (view.isCurrent ? statuses.running : statuses.notStarted);
  const instructions = stage.instructions.map(({ id, sent }) => ({
    ...(view.showIds ? { _id: id } : {}),
    ...(account.options.instructionDefaults ? withDefaults(sent) : sent),
  }));
  return compact({
    _id: stage.id,
    name: stage.name,
    conditions: stage.conditions.map((condition, index) =>
      conditionOutput(account, condition, stage, view.isCurrent, view.times[index]),
    ),
    action: { kind: "patch", instructions: instructionOrder === "reversed" ? instructions.reverse() : instructions },
    _execution: compact({ status: stage.state === "waiting" ? waiting : stage.state, stopDate: stage.stopDate }),
  });
}

function conditionOutput(
  account: Account,
  condition: StoredCondition,
  stage: StoredStage,
  isCurrent: boolean,
  time: number | undefined,
): JsonObject {
  const { statuses } = account.options;
  const isMet = isCurrent && time !== undefined && time <= account.clock.now();
  const waiting = condition.seededStatus ?? (isCurrent ? statuses.running : statuses.notStarted);
  const applied = condition.appliedDate ?? (isMet ? time : undefined);
  const isDone = stage.state === "completed" || applied !== undefined;
  const status = isDone ? "completed" : condition.reviewStatus === "declined" ? statuses.declined : waiting;
  return compact({
    _id: condition.id,
    kind: condition.kind,
    _execution: compact({ status, stopDate: isDone ? (applied ?? stage.stopDate) : undefined }),
    scheduleKind: condition.scheduleKind,
    executionDate: condition.executionDate,
    waitDuration: condition.waitDuration,
    waitDurationUnit: condition.waitDurationUnit,
    description: condition.description ?? "",
    notifyMemberIds: condition.notifyMemberIds,
    ...(account.options.reviewsInWorkflows
      ? { allReviews: condition.reviews, reviewStatus: condition.reviewStatus }
      : {}),
    appliedDate: applied,
  });
}

function activeStatus(account: Account, seeded: string | undefined): string {
  return seeded ?? account.options.statuses.running;
}

/** What a service that fills in its defaults would give back. */
function withDefaults(instruction: JsonObject): JsonObject {
  const { clauses } = instruction;
  return {
    ...("rolloutWeights" in instruction ? { rolloutContextKind: "user" } : {}),
    ...(instruction.kind === "addTargets" || instruction.kind === "removeTargets" ? { contextKind: "user" } : {}),
    ...instruction,
    ...(Array.isArray(clauses)
      ? { clauses: clauses.map((clause: JsonObject) => ({ contextKind: "user", negate: false, ...clause })) }
      : {}),
  };
}

/** Without the fields that have no value: LaunchDarkly leaves those out. */
export function compact(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
