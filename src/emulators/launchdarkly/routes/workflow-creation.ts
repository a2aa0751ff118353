// What goes in: a request to create a workflow, directly or from a template, for real or as a dry run. What comes out:
// LaunchDarkly's answer, and the workflow started.

import type { EmulatedResponse } from "../../server.ts";
import { type Account, findFlag, type JsonObject, type Place, type StoredWorkflow } from "../account/account.ts";
import { newObjectId } from "../account/ids.ts";
import { workflowOutput } from "../account/output.ts";
import { lacksApproval, runDueStagesAfterChange } from "../account/running.ts";
import { addWorkflow } from "../account/workflows.ts";
import { readStages } from "../input/stages.ts";
import { bodyObject, booleanParameter, type Call, requireEnvironment, requirePlace } from "./call.ts";
import { keptDescription } from "./descriptions.ts";
import { errorAnswer, RequestError } from "./errors.ts";
import { type Instance, instantiate } from "./template-parameters.ts";
import { placeOf, workflowsAt } from "./workflows.ts";

export function createWorkflow(call: Call): EmulatedResponse {
  const { account } = call;
  const { options } = account;
  const place = requirePlace(account, placeOf(call));
  const body = bodyObject(call);
  const dryRun = booleanParameter(call, "dryRun");
  const problems = bodyProblems(body);
  const templateKey = appliedTemplate(call, body);
  const { stages, meta, isApplicable, problems: stageProblems } = readBody(account, templateKey, body, place);
  problems.push(...stageProblems);
  if (dryRun && templateKey === undefined && options.dryRunWithStages === "refuse") {
    problems.push("dryRun needs a templateKey");
  }
  if (problems.length > 0) {
    throw new RequestError(400, `Invalid request body: ${problems.join("; ")}`);
  }
  const workflow = newWorkflow(call, place, body, { stages, templateKey });
  const answer = (status: number, more: JsonObject = {}) => ({
    status,
    body: { ...workflowOutput(account, workflow, !call.paged), ...more },
  });
  if (dryRun && (templateKey !== undefined || options.dryRunWithStages === "check")) {
    return answer(options.dryRunStatus, { meta });
  }
  if (!isApplicable) {
    const status = options.inapplicableTemplateStatus;
    const message = "The workflow template has parameters that do not apply here; the workflow was not created";
    return status < 300 ? answer(status, { meta }) : errorAnswer(status, message, { meta });
  }
  refuseByEnvironment(account, workflow);
  const isBusy = workflowsAt(account, place).some((existing) => existing.state === "active");
  if (isBusy && options.secondActiveWorkflow !== "allow") {
    throw new RequestError(options.secondActiveWorkflow, "The flag already has an active workflow in this environment");
  }
  addWorkflow(account, workflow);
  runDueStagesAfterChange(account, workflow);
  return answer(201);
}

/**
 * A `templateKey` is kept as a note, and not used, where the body has stages of its own. In the query that isn't documented; public
 * scripts send both.
 */
function appliedTemplate(call: Call, body: JsonObject): string | undefined {
  const { stages } = body;
  const hasStages = stages != null && !(Array.isArray(stages) && stages.length === 0 && templateInQuery(call));
  return hasStages
    ? undefined
    : (templateInQuery(call) ?? (typeof body.templateKey === "string" ? body.templateKey : undefined));
}

function templateInQuery({ request }: Call): string | undefined {
  return request.query.get("templateKey") || undefined;
}

function readBody(account: Account, templateKey: string | undefined, body: JsonObject, place: Place): Instance {
  if (templateKey === undefined) {
    const { stages, problems } = readStages(body.stages, { account, place, datesMatter: true });
    if (stages.length === 0 && problems.length === 0 && account.options.workflowWithoutStages === "refuse") {
      problems.push("stages must not be empty");
    }
    return { stages, problems, meta: { parameters: [] }, isApplicable: true };
  }
  return instantiate(account, templateKey, body, place);
}

function newWorkflow(
  call: Call,
  place: Place,
  body: JsonObject,
  { stages, templateKey }: Pick<StoredWorkflow, "stages" | "templateKey">,
): StoredWorkflow {
  const { account } = call;
  const now = account.clock.now();
  return {
    ...place,
    id: newObjectId(now),
    version: 1,
    sequence: ++account.sequence,
    name: body.name as string,
    description: keptDescription((body.description as string | null) ?? undefined, account.options),
    maintainerId: maintainer(call, body),
    creationDate: now,
    visibleSince: now,
    templateKey: templateKey ?? templateInQuery(call) ?? (body.templateKey as string | null) ?? undefined,
    parameters: body.parameters,
    stages,
    state: "active",
    stopDate: undefined,
    seededStatus: undefined,
  };
}

function bodyProblems(body: JsonObject): string[] {
  const problems: string[] = [];
  if (typeof body.name !== "string" || body.name.trim() === "") {
    problems.push("name is required");
  }
  for (const field of ["description", "maintainerId", "templateKey"]) {
    if (body[field] != null && typeof body[field] !== "string") {
      problems.push(`${field} must be a string`);
    }
  }
  return problems;
}

function maintainer({ account, token }: Call, body: JsonObject): string {
  const given = body.maintainerId as string | null | undefined;
  if (given != null) {
    if (account.options.unknownMembers === "refuse" && !account.members.some(({ _id }) => _id === given)) {
      throw new RequestError(400, `Invalid request body: maintainerId: unknown member ${given}`);
    }
    return given;
  }
  if (token.memberId !== undefined) {
    return token.memberId;
  }
  if (account.options.serviceTokenMaintainer === "required") {
    throw new RequestError(400, "Invalid request body: maintainerId is required for a service token");
  }
  return account.options.serviceTokenMaintainer === "empty" ? "" : token.id;
}

function refuseByEnvironment(account: Account, workflow: StoredWorkflow): void {
  const environment = requireEnvironment(account, workflow.project, workflow.environment);
  const service = environment.approvalSettings?.serviceKind ?? "launchdarkly";
  if (service !== "launchdarkly") {
    throw new RequestError(400, `Workflows cannot be used in an environment whose approvals go through ${service}`);
  }
  const policy = account.options.environmentRequiresApprovals;
  const lacking = workflow.stages.find((stage) => lacksApproval(environment, stage));
  if (lacking !== undefined && typeof policy === "number") {
    throw new RequestError(policy, `Environment ${environment.key} requires approvals`);
  }
  if (findFlag(account, workflow.project, workflow.flag)?.archived === true) {
    throw new RequestError(400, `Flag ${workflow.flag} is archived`);
  }
}
