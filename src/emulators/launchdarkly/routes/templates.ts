// What goes in: the three workflow template operations, as calls. What comes out: LaunchDarkly's answers, and the
// account changed.

import type { EmulatedResponse } from "../../server.ts";
import {
  type Account,
  findFlag,
  findProject,
  type JsonObject,
  type Place,
  type StoredTemplate,
} from "../account/account.ts";
import { newObjectId } from "../account/ids.ts";
import { templateOutput } from "../account/output.ts";
import { allWorkflows, removeWorkflowsWhere } from "../account/workflows.ts";
import { readStages, stageInput } from "../input/stages.ts";
import { bodyObject, booleanParameter, type Call, parameter } from "./call.ts";
import { keptDescription } from "./descriptions.ts";
import { RequestError } from "./errors.ts";

const PLACE_FIELDS = ["projectKey", "environmentKey", "flagKey"] as const;

export function listTemplates(call: Call): EmulatedResponse {
  const { account, request } = call;
  const search = (request.query.get("search") ?? "").toLowerCase();
  const summary = booleanParameter(call, "summary");
  const items = account.templates
    .filter(
      ({ name, description, visibleSince }) =>
        account.clock.now() >= visibleSince + account.options.listVisibleAfterMs &&
        [name, description].some((text) => (text ?? "").toLowerCase().includes(search)),
    )
    .map((template) => templateOutput(account, template, !summary));
  return { status: 200, body: { items } };
}

export function createTemplate(call: Call): EmulatedResponse {
  const { account } = call;
  const body = bodyObject(call);
  const problems = bodyProblems(body);
  const source = problems.length === 0 ? readSource(account, body) : { stages: [], problems: [], place: undefined };
  problems.push(...source.problems);
  if (problems.length > 0) {
    throw new RequestError(400, `Invalid request body: ${problems.join("; ")}`);
  }
  const key = body.key as string;
  if (account.templates.some((template) => template.key === key)) {
    const status = account.options.duplicateTemplateKeyStatus;
    throw new RequestError(status, `A workflow template with the key ${key} already exists`);
  }
  const now = account.clock.now();
  const member = call.token.memberId ?? (account.options.serviceTokenMaintainer === "token-id" ? call.token.id : "");
  const template: StoredTemplate = {
    id: newObjectId(now),
    key,
    name: (body.name as string | null) ?? undefined,
    description: keptDescription((body.description as string | null) ?? undefined, account.options),
    creationDate: now,
    visibleSince: now,
    ownerId: member,
    maintainerId: member,
    stages: source.stages,
    place: source.place,
    workflowId: (body.workflowId as string | null) ?? undefined,
  };
  account.templates.push(template);
  return { status: 201, body: templateOutput(account, template, true) };
}

export function deleteTemplate(call: Call): EmulatedResponse {
  const { account } = call;
  const key = parameter(call, "templateKey");
  const index = account.templates.findIndex((template) => template.key === key);
  if (index === -1) {
    if (account.options.deleteMissingStatus === 204) {
      return { status: 204 };
    }
    throw new RequestError(404, `Unknown workflow template ${key}`);
  }
  account.templates.splice(index, 1);
  if (account.options.deletedTemplate === "delete-workflows") {
    removeWorkflowsWhere(account, ({ templateKey, state }) => templateKey === key && state === "active");
  } else if (account.options.deletedTemplate === "forget-key") {
    for (const workflow of allWorkflows(account).filter(({ templateKey }) => templateKey === key)) {
      workflow.templateKey = undefined;
    }
  }
  return { status: 204 };
}

function bodyProblems(body: JsonObject): string[] {
  const problems: string[] = [];
  if (typeof body.key !== "string" || body.key.trim() === "") {
    problems.push("key is required");
  }
  for (const field of ["name", "description", "workflowId", ...PLACE_FIELDS]) {
    if (body[field] != null && typeof body[field] !== "string") {
      problems.push(`${field} must be a string`);
    }
  }
  if ((body.stages == null) === (body.workflowId == null)) {
    problems.push("either stages or workflowId is required");
  }
  if (body.stages != null) {
    problems.push(
      ...PLACE_FIELDS.filter((field) => body[field] == null).map((field) => `${field} is required with stages`),
    );
  }
  return problems;
}

function readSource(
  account: Account,
  body: JsonObject,
): Pick<StoredTemplate, "stages" | "place"> & { problems: string[] } {
  if (body.workflowId != null) {
    const workflow = allWorkflows(account).find(({ id }) => id === body.workflowId);
    if (workflow === undefined) {
      return { stages: [], place: undefined, problems: [`workflowId: unknown workflow ${body.workflowId}`] };
    }
    const { project, flag, environment } = workflow;
    const { stages, problems } = readStages(workflow.stages.map(stageInput), { account, datesMatter: false });
    return { stages, place: { project, flag, environment }, problems };
  }
  const [project, environment, flag] = PLACE_FIELDS.map((field) => body[field] as string) as [string, string, string];
  const place: Place = { project, flag, environment };
  const unknown = [
    findProject(account, project) === undefined ? `projectKey: unknown project ${project}` : undefined,
    findProject(account, project)?.environments.some(({ key }) => key === environment)
      ? undefined
      : `environmentKey: unknown environment ${environment}`,
    findFlag(account, project, flag) === undefined ? `flagKey: unknown flag ${flag}` : undefined,
  ].filter((problem) => problem !== undefined);
  if (unknown.length > 0) {
    return { stages: [], place: undefined, problems: unknown };
  }
  return { ...readStages(body.stages, { account, place, datesMatter: false }), place };
}
