// What goes in: an account at a moment. What comes out: every stage that was due by then has run, in the order in
// which the stages were due, at the moment each was due, whenever someone looks.

import {
  type Account,
  type Due,
  type Environment,
  findFlag,
  findProject,
  type StoredCondition,
  type StoredStage,
  type StoredWorkflow,
} from "./account.ts";
import { INSTRUCTION_KINDS } from "./instruction-kinds.ts";
import { replay } from "./replay.ts";
import { hasWorkflow } from "./workflows.ts";

// Calendar days and weeks are taken as 24 hours each: the emulator has no time zone.
const UNIT_MS = { minute: 60_000, hour: 3_600_000, calendarDay: 86_400_000, calendarWeek: 604_800_000 } as const;

export function runDueStages(account: Account): void {
  const now = account.clock.now();
  for (let next = account.due[0]; next !== undefined && next.at <= now; next = account.due[0]) {
    account.due.shift();
    const { workflow, at } = next;
    // What was due may have been deleted since, ended, or be due at another time by a review.
    if (hasWorkflow(account, workflow) && nextEvent(account, workflow) === at) {
      step(account, workflow, at);
      schedule(account, workflow);
    }
  }
}

/** To be called where a workflow may be due at another time than was known: it is new, or was reviewed. */
export function runDueStagesAfterChange(account: Account, workflow: StoredWorkflow): void {
  schedule(account, workflow);
  runDueStages(account);
}

/**
 * A stage that runs may change the flag under other workflows, but not the times at which their stages are due. What
 * is due at the same time runs in the order of the workflows.
 */
export function schedule(account: Account, workflow: StoredWorkflow): void {
  const at = nextEvent(account, workflow);
  if (at === undefined) {
    return;
  }
  const { due } = account;
  let [from, to] = [0, due.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = due[middle] as Due;
    if (there.at < at || (there.at === at && there.workflow.sequence < workflow.sequence)) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  due.splice(from, 0, { at, workflow });
}

export function currentStageIndex(workflow: StoredWorkflow): number {
  const index = workflow.stages.findIndex((stage) => stage.state !== "completed");
  return workflow.state === "active" && index !== -1 ? index : workflow.stages.length;
}

/** When each condition of a stage is (or will be) met; undefined where that depends on an approval not given yet. */
export function conditionTimes(account: Account, workflow: StoredWorkflow, stageIndex: number): (number | undefined)[] {
  const stage = workflow.stages[stageIndex];
  if (stage === undefined) {
    return [];
  }
  const start = stageStart(workflow, stageIndex);
  const waitBase = account.options.relativeWaitBase === "workflow-start" ? workflow.creationDate : start;
  let previous: number | undefined = start;
  return stage.conditions.map((condition, index) => {
    const inSequence = stage.executeConditionsInSequence === true && index > 0;
    const from = inSequence ? previous : start;
    const time = from === undefined ? undefined : metAt(condition, from, inSequence ? from : waitBase);
    previous = time;
    return time;
  });
}

function stageStart(workflow: StoredWorkflow, stageIndex: number): number {
  return workflow.stages[stageIndex - 1]?.stopDate ?? workflow.creationDate;
}

/** At `from` at the earliest: a date that is past by then, or an approval that was given before, is met at once. */
function metAt(condition: StoredCondition, from: number, waitBase: number): number | undefined {
  if (condition.kind === "ld-approval") {
    return condition.reviewStatus === "approved" ? Math.max(from, condition.reviewDate ?? from) : undefined;
  }
  if (condition.executeNow) {
    return from;
  }
  if (condition.scheduleKind === "absolute") {
    return Math.max(from, condition.executionDate ?? from);
  }
  const wait = (condition.waitDuration ?? 0) * UNIT_MS[condition.waitDurationUnit ?? "minute"];
  return Math.max(from, waitBase + wait);
}

function nextEvent(account: Account, workflow: StoredWorkflow): number | undefined {
  if (workflow.state !== "active") {
    return undefined;
  }
  const index = currentStageIndex(workflow);
  const stage = workflow.stages[index];
  if (stage === undefined) {
    return workflow.stages.at(-1)?.stopDate ?? workflow.creationDate;
  }
  const declined = declinedAt(account, stage);
  if (declined !== undefined) {
    return Math.max(declined, stageStart(workflow, index));
  }
  if (stage.conditions.length === 0 && account.options.stageWithoutConditions === "wait") {
    return undefined;
  }
  let due = stageStart(workflow, index);
  for (const time of conditionTimes(account, workflow, index)) {
    if (time === undefined) {
      return undefined;
    }
    due = Math.max(due, time);
  }
  return due;
}

function declinedAt(account: Account, stage: StoredStage): number | undefined {
  if (account.options.declinedApproval !== "fail") {
    return undefined;
  }
  return stage.conditions.find(({ reviewStatus }) => reviewStatus === "declined")?.reviewDate;
}

function step(account: Account, workflow: StoredWorkflow, at: number): void {
  const index = currentStageIndex(workflow);
  const stage = workflow.stages[index];
  workflow.version += 1;
  workflow.seededStatus = undefined;
  if (stage === undefined) {
    end(workflow, "completed", at);
    return;
  }
  const times = conditionTimes(account, workflow, index);
  for (const [position, condition] of stage.conditions.entries()) {
    condition.appliedDate = times[position];
    condition.seededStatus = undefined;
  }
  stage.failure =
    declinedAt(account, stage) === undefined ? execute(account, workflow, stage, at) : "approval declined";
  stage.state = stage.failure === undefined ? "completed" : "failed";
  stage.stopDate = at;
  stage.seededStatus = undefined;
  if (stage.failure !== undefined) {
    end(workflow, "failed", at);
  } else if (index === workflow.stages.length - 1) {
    end(workflow, "completed", at);
  }
}

export function end(workflow: StoredWorkflow, state: "completed" | "failed", at: number): void {
  workflow.state = state;
  workflow.stopDate = at;
  workflow.seededStatus = undefined;
}

/** The reason why the stage fails, or undefined. */
function execute(account: Account, workflow: StoredWorkflow, stage: StoredStage, at: number): string | undefined {
  const flag = findFlag(account, workflow.project, workflow.flag);
  if (flag === undefined) {
    return "the flag no longer exists";
  }
  const environment = findProject(account, workflow.project)?.environments.find(
    ({ key }) => key === workflow.environment,
  );
  if (account.options.environmentRequiresApprovals === "fail-stage" && lacksApproval(environment, stage)) {
    return "the environment requires approvals";
  }
  const unknown = stage.instructions.find(({ sent }) => !Object.hasOwn(INSTRUCTION_KINDS, String(sent.kind)));
  if (unknown !== undefined && account.options.unknownInstructionKinds !== "accept") {
    return `unknown instruction kind ${unknown.sent.kind}`;
  }
  const instructions = stage.instructions.map(({ sent }) => sent);
  const flagByKey = (key: string) => findFlag(account, workflow.project, key);
  return instructions.length === 0
    ? undefined
    : replay(flag, workflow.environment, instructions, flagByKey, { options: account.options, now: at });
}

/** A stage with its own approval satisfies an environment that requires approvals. */
export function lacksApproval(environment: Environment | undefined, stage: StoredStage): boolean {
  const required = environment?.approvalSettings?.required === true;
  return required && !stage.conditions.some(({ kind }) => kind === "ld-approval");
}

/** Why stages that are still to run could not be applied to the flag as it is now. */
export function conflicts(account: Account, workflow: StoredWorkflow): { stageId: string; message: string }[] {
  const flag = structuredClone(findFlag(account, workflow.project, workflow.flag));
  if (flag === undefined || workflow.state !== "active") {
    return [];
  }
  const flagByKey = (key: string) => findFlag(account, workflow.project, key);
  return workflow.stages.slice(currentStageIndex(workflow)).flatMap((stage) => {
    const instructions = stage.instructions.map(({ sent }) => sent);
    const message = replay(flag, workflow.environment, instructions, flagByKey, { options: account.options, now: 0 });
    return message === undefined ? [] : [{ stageId: stage.id, message }];
  });
}
