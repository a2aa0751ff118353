// What goes in: a valid seed and a clock. What comes out: the account it describes; what the API would always give back
// and the seed leaves out is filled in.

import { refuseProblems, type SeedProblem } from "../../seed-schema.ts";
import type { Clock } from "../../server.ts";
import type { Account, JsonObject, StoredStage, StoredTemplate, StoredWorkflow } from "../account/account.ts";
import { newObjectId } from "../account/ids.ts";
import { completeOptions } from "../account/options.ts";
import { schedule } from "../account/running.ts";
import { addWorkflow, allWorkflows } from "../account/workflows.ts";
import type { Seed } from "./seed.ts";
import { seedMember, seedProject, seedTeam } from "./seeding-parts.ts";
import { readStages } from "./stages.ts";

/** Throws with every problem that the schema cannot see: doubled keys, references that lead nowhere, stages. */
export function createAccount(seed: Seed, clock: Clock): Account {
  const now = clock.now();
  const problems = referenceProblems(seed);
  const account: Account = {
    clock,
    options: completeOptions(seed.options),
    id: newObjectId(now),
    tokens: seed.tokens.map(({ token, role, name = role, memberId }) => ({
      id: newObjectId(now),
      token,
      role,
      name,
      memberId,
    })),
    members: (seed.members ?? []).map((member) => seedMember(member, now)),
    teams: (seed.teams ?? []).map((team) => seedTeam(team, now)),
    projects: seed.projects.map((project) => seedProject(project, now)),
    templates: [],
    workflows: new Map(),
    sequence: 0,
    due: [],
  };
  const report = (pointer: string) => (stageProblem: string) => {
    const [, path = "", message = ""] = /^([\w.[\]]*)[: ]*(.*)$/s.exec(stageProblem) ?? [];
    problems.push({ pointer: `${pointer}/${path.replaceAll(/\[(\d+)\]/g, "/$1").replaceAll(".", "/")}`, message });
  };
  for (const [index, template] of (seed.templates ?? []).entries()) {
    account.templates.push(seedTemplate(account, template, report(`/templates/${index}`)));
  }
  for (const [index, workflow] of (seed.workflows ?? []).entries()) {
    addWorkflow(account, seedWorkflow(account, workflow, report(`/workflows/${index}`)));
  }
  refuseProblems("LaunchDarkly", problems);
  for (const workflow of allWorkflows(account)) {
    schedule(account, workflow);
  }
  return account;
}

type Report = (stageProblem: string) => void;

function seedTemplate(account: Account, given: JsonObject, report: Report): StoredTemplate {
  const now = account.clock.now();
  const { projectKey, flagKey, environmentKey } = given;
  return {
    id: (given._id as string | undefined) ?? newObjectId(now),
    key: (given._key ?? given.key) as string,
    name: given.name as string | undefined,
    description: given.description as string | undefined,
    creationDate: (given._creationDate as number | undefined) ?? now,
    visibleSince: Number.NEGATIVE_INFINITY,
    ownerId: (given._ownerId as string | undefined) ?? "",
    maintainerId: (given._maintainerId as string | undefined) ?? "",
    stages: seedStages(account, given.stages, report),
    place:
      typeof projectKey === "string" && typeof flagKey === "string" && typeof environmentKey === "string"
        ? { project: projectKey, flag: flagKey, environment: environmentKey }
        : undefined,
    workflowId: undefined,
  };
}

function seedWorkflow(account: Account, given: NonNullable<Seed["workflows"]>[number], report: Report): StoredWorkflow {
  const now = account.clock.now();
  const creationDate = (given._creationDate as number | undefined) ?? now;
  const execution = (given._execution ?? {}) as { status?: string; stopDate?: number };
  const state = execution.status === "completed" || execution.status === "failed" ? execution.status : "active";
  const stages = seedStages(account, given.stages, report);
  if (state === "completed") {
    for (const stage of stages) {
      stage.state = "completed";
    }
  }
  completeDates(stages, execution.stopDate ?? creationDate);
  return {
    project: given.project,
    flag: given.flag,
    environment: given.environment,
    id: (given._id as string | undefined) ?? newObjectId(creationDate),
    version: (given._version as number | undefined) ?? 1,
    sequence: ++account.sequence,
    name: given.name,
    description: given.description as string | undefined,
    maintainerId: ((given._maintainerId ?? given.maintainerId) as string | undefined) ?? "",
    creationDate,
    visibleSince: Number.NEGATIVE_INFINITY,
    templateKey: given.templateKey as string | undefined,
    parameters: given.parameters,
    stages,
    state,
    stopDate: state === "active" ? undefined : (execution.stopDate ?? creationDate),
    seededStatus: state === "active" ? execution.status : undefined,
  };
}

function seedStages(account: Account, given: unknown, report: Report): StoredStage[] {
  const { stages, problems } = readStages(given, { account, datesMatter: false, seeded: true });
  problems.forEach(report);
  return stages;
}

function completeDates(stages: StoredStage[], fallback: number): void {
  for (const stage of stages) {
    if (stage.state !== "waiting") {
      stage.stopDate ??= fallback;
      for (const condition of stage.state === "completed" ? stage.conditions : []) {
        condition.appliedDate ??= stage.stopDate;
      }
    }
  }
}

function referenceProblems(seed: Seed): SeedProblem[] {
  const problems: SeedProblem[] = [];
  const unique = (pointer: string, list: JsonObject[] | undefined, field: string) => {
    const seen = new Set<unknown>();
    for (const [index, item] of (list ?? []).entries()) {
      const value = item[field] ?? item[`_${field}`];
      if (value !== undefined && seen.has(value)) {
        problems.push({ pointer: `${pointer}/${index}/${field}`, message: `${value} is there twice` });
      }
      seen.add(value);
    }
  };
  unique("/tokens", seed.tokens, "token");
  unique("/members", seed.members, "_id");
  unique("/teams", seed.teams, "key");
  unique("/projects", seed.projects as unknown as JsonObject[], "key");
  unique("/templates", seed.templates, "key");
  unique("/workflows", seed.workflows, "_id");
  for (const [index, project] of seed.projects.entries()) {
    const at = `/projects/${index}`;
    unique(`${at}/environments`, project.environments, "key");
    unique(`${at}/flags`, project.flags, "key");
    const hasEnvironment = (key: string) => project.environments.some((environment) => environment.key === key);
    for (const [segmentIndex, { environment }] of (project.segments ?? []).entries()) {
      if (!hasEnvironment(environment)) {
        const pointer = `${at}/segments/${segmentIndex}/environment`;
        problems.push({ pointer, message: `project ${project.key} has no environment ${environment}` });
      }
    }
    for (const [flagIndex, flag] of (project.flags ?? []).entries()) {
      unique(`${at}/flags/${flagIndex}/variations`, flag.variations, "_id");
      for (const key of Object.keys(flag.environments ?? {}).filter((environment) => !hasEnvironment(environment))) {
        const pointer = `${at}/flags/${flagIndex}/environments/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        problems.push({ pointer, message: `project ${project.key} has no environment ${key}` });
      }
    }
  }
  for (const [index, { project: projectKey, flag, environment }] of (seed.workflows ?? []).entries()) {
    const project = seed.projects.find(({ key }) => key === projectKey);
    const missing = {
      project: project === undefined ? projectKey : undefined,
      flag: project?.flags?.some(({ key }) => key === flag) ? undefined : flag,
      environment: project?.environments.some(({ key }) => key === environment) ? undefined : environment,
    };
    for (const [field, key] of Object.entries(missing).filter(([, value]) => value !== undefined)) {
      problems.push({ pointer: `/workflows/${index}/${field}`, message: `there is no ${field} ${key}` });
    }
  }
  return problems;
}
