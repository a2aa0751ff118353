// What goes in: requests under /_emulator/ that only this emulator has: approve, change, delete. What comes out: the
// account changed as people and other systems would change it in LaunchDarkly, and its whole state.

import type { EmulatedRequest, EmulatedResponse } from "../server.ts";
import {
  type Account,
  findFlag,
  findProject,
  isObject,
  type JsonObject,
  type StoredWorkflow,
} from "./account/account.ts";
import { newObjectId } from "./account/ids.ts";
import { workflowOutput } from "./account/output.ts";
import { replay } from "./account/replay.ts";
import { end, runDueStages, runDueStagesAfterChange } from "./account/running.ts";
import { allWorkflows, removeWorkflowsWhere } from "./account/workflows.ts";
import { formProblems } from "./input/instructions.ts";

export function handleControl(account: Account, request: EmulatedRequest): EmulatedResponse | undefined {
  if (request.method !== "POST") {
    return undefined;
  }
  const body = isObject(request.body) ? request.body : {};
  switch (request.path) {
    case "approve":
      return approve(account, body);
    case "change":
      return change(account, body);
    case "delete":
      return remove(account, body);
    default:
      return undefined;
  }
}

function approve(account: Account, body: JsonObject): EmulatedResponse {
  const { workflowId, stageIndex = 0, decision = "approve", memberId, comment, ...others } = body;
  if (Object.keys(others).length > 0 || (decision !== "approve" && decision !== "decline")) {
    return refusal(400, 'Give {workflowId, stageIndex, decision?: "approve" | "decline", memberId?, comment?}.');
  }
  runDueStages(account);
  const workflow = allWorkflows(account).find(({ id }) => id === workflowId);
  if (workflow === undefined) {
    return refusal(404, `No workflow ${workflowId}.`);
  }
  const stage = workflow.stages[Number(stageIndex)];
  const conditions = stage?.conditions.filter(({ kind }) => kind === "ld-approval") ?? [];
  if (stage === undefined || conditions.length === 0) {
    return refusal(404, `Stage ${stageIndex} of workflow ${workflowId} asks for no approval.`);
  }
  if (workflow.state !== "active" || stage.state !== "waiting") {
    return refusal(409, `Stage ${stageIndex} of workflow ${workflowId} is over.`);
  }
  const now = account.clock.now();
  for (const condition of conditions) {
    const reviewer = memberId ?? condition.notifyMemberIds[0] ?? account.members[0]?._id;
    condition.reviews.push({
      _id: newObjectId(now),
      kind: decision,
      creationDate: now,
      ...(comment === undefined ? {} : { comment }),
      ...(reviewer === undefined ? {} : { memberId: reviewer }),
    });
    condition.reviewStatus = decision === "approve" ? "approved" : "declined";
    condition.reviewDate = now;
    condition.seededStatus = undefined;
  }
  runDueStagesAfterChange(account, workflow);
  return { status: 200, body: workflowOutput(account, workflow, true) };
}

/** Someone changes the flag by hand, at once. */
function change(account: Account, body: JsonObject): EmulatedResponse {
  const { project, flag: flagKey, environment, instructions, ...others } = body;
  if (Object.keys(others).length > 0 || !Array.isArray(instructions)) {
    return refusal(400, "Give {project, flag, environment, instructions: [{kind, …}]}.");
  }
  runDueStages(account);
  const flag = findFlag(account, String(project), String(flagKey));
  if (flag === undefined) {
    return refusal(404, `No flag ${flagKey} in project ${project}.`);
  }
  const problems = instructions.flatMap((instruction: unknown) => formProblems(instruction, account.options));
  const flagByKey = (key: string) => findFlag(account, String(project), key);
  const failure =
    problems[0] ??
    replay(flag, String(environment), instructions as JsonObject[], flagByKey, {
      options: account.options,
      now: account.clock.now(),
    });
  return failure === undefined ? { status: 200, body: flag } : refusal(400, failure);
}

/** Someone deletes a flag or an environment: LaunchDarkly has operations for that which this tool never uses. */
function remove(account: Account, body: JsonObject): EmulatedResponse {
  const { project: projectKey, flag, environment, ...others } = body;
  if (Object.keys(others).length > 0 || (flag === undefined) === (environment === undefined)) {
    return refusal(400, "Give either {project, flag} or {project, environment}.");
  }
  runDueStages(account);
  const project = findProject(account, String(projectKey));
  const flags = project?.flags.filter(({ key }) => key !== flag) ?? [];
  const environments = project?.environments.filter(({ key }) => key !== environment) ?? [];
  if (
    project === undefined ||
    (flags.length === project.flags.length && environments.length === project.environments.length)
  ) {
    return refusal(
      404,
      `Project ${projectKey} has no ${flag === undefined ? `environment ${environment}` : `flag ${flag}`}.`,
    );
  }
  project.flags = flags;
  project.environments = environments;
  if (environment !== undefined) {
    project.segments = project.segments.filter((segment) => segment.environment !== environment);
    for (const one of flags) {
      delete one.environments[String(environment)];
    }
  }
  const isAffected = (workflow: StoredWorkflow) =>
    workflow.project === projectKey && (workflow.flag === flag || workflow.environment === environment);
  const policy = flag === undefined ? account.options.deletedEnvironment : account.options.deletedFlag;
  if (policy === "delete-workflows") {
    removeWorkflowsWhere(account, isAffected);
  } else {
    for (const workflow of allWorkflows(account).filter((one) => isAffected(one) && one.state === "active")) {
      end(workflow, "failed", account.clock.now());
    }
  }
  return { status: 200, body: { deleted: flag ?? environment } };
}

function refusal(status: number, message: string): EmulatedResponse {
  return { status, body: { code: "invalid_control_request", message } };
}
