// A project, and a flag and an environment of it if only they are meant → all that is live there, whole or a LaunchDarklyError.

import pLimit from "p-limit";
import type { Target } from "../../model/document.ts";
import {
  endedStatuses,
  type LiveFlag,
  type LiveMember,
  type LiveTemplate,
  type LiveWorkflow,
} from "../../model/live.ts";
import { conditionsOf } from "../../model/stage.ts";
import { present } from "../../model/values/present.ts";
import type { LaunchDarkly } from "../client.ts";
import { type FailureKind, isFailure } from "../http/error.ts";

/** The part of a project to read. */
export interface ProjectScope {
  project: string;
  flag?: string;
  environment?: string;
}

export interface ReadProject {
  flags: LiveFlag[];
  environments: string[];
  workflows: LiveWorkflow[];
  templates: LiveTemplate[];
  /** Absent where nothing refers to a member, or the token may not list them. */
  members?: LiveMember[];
  /** What the token may not list. */
  forbidden: ("templates" | "members")[];
}

interface ReadOptions {
  /** Only workflows in these; all unless given. */
  environments?: readonly string[];
  /** Where lists of ended workflows are read, too: where those without a status aren't empty, since LaunchDarkly doesn't document whether they have ended ones. */
  lookForEnded: "everywhere" | "beside others" | "nowhere";
  /** Targets read at once. */
  concurrency: number;
  /** Called after each target. */
  progress(read: number, all: number): void;
}

export async function readProject(
  client: LaunchDarkly,
  scope: ProjectScope,
  options: ReadOptions,
): Promise<ReadProject> {
  const { flags, environments } = await readFlags(client, scope);
  const wanted = environments.filter((environment) => options.environments?.includes(environment) ?? true);
  const targets = flags.flatMap(({ key: flag }) =>
    wanted.map((environment) => ({ project: scope.project, flag, environment })),
  );
  const areListed = scope.flag === undefined && scope.environment === undefined;
  const workflows = await readWorkflows(client, targets, options, areListed);
  const templates = await unlessForbidden(client.listTemplates());
  const needed = refersToMembers(workflows, templates);
  const members = needed ? await unlessForbidden(client.listMembers()) : undefined;
  return {
    flags,
    environments,
    workflows,
    templates: templates ?? [],
    ...present({ members }),
    forbidden: [
      ...(templates === undefined ? ["templates" as const] : []),
      ...(needed && members === undefined ? ["members" as const] : []),
    ],
  };
}

/** A list of flags leaves their environments out. Every flag of a project has all of its environments, so the first flag is read for them. */
async function readFlags(client: LaunchDarkly, { project, flag, environment }: ProjectScope) {
  const flags =
    flag === undefined
      ? await client.listFlags(project)
      : [await client.getFlag(project, flag, environment === undefined ? [] : [environment])];
  const [first] = flags;
  if (environment !== undefined || first === undefined)
    return { flags, environments: environment ? [environment] : [] };
  const { environments } = flag === undefined ? await client.getFlag(project, first.key, []) : first;
  return { flags, environments: Object.keys(environments).sort() };
}

/** Of `areListed` LaunchDarkly has told a moment ago: what isn't there was deleted since, and its workflows with it. */
async function readWorkflows(
  client: LaunchDarkly,
  targets: readonly Target[],
  { lookForEnded, concurrency, progress }: ReadOptions,
  areListed: boolean,
): Promise<LiveWorkflow[]> {
  const limit = pLimit(concurrency);
  let read = 0;
  const readTarget = async (target: Target) => {
    const listed = await client.listWorkflows(target);
    const ended: LiveWorkflow[] = [];
    if (lookForEnded === "everywhere" || (lookForEnded === "beside others" && listed.length > 0))
      for (const status of endedStatuses) ended.push(...(await client.listWorkflows(target, status)));
    return [...new Map([...listed, ...ended].map((workflow) => [workflow.id, workflow])).values()];
  };
  const readUnlessGone = async (target: Target) => {
    const reading = readTarget(target);
    const workflows = await (areListed ? unlessFailed(reading, "not-found") : reading);
    progress(++read, targets.length);
    return workflows ?? [];
  };
  try {
    return (await Promise.all(targets.map((target) => limit(() => readUnlessGone(target))))).flat();
  } catch (error) {
    // A part of the project is of no use, so the reads that wait are given up.
    limit.clearQueue();
    throw error;
  }
}

function refersToMembers(workflows: readonly LiveWorkflow[], templates: readonly LiveTemplate[] = []): boolean {
  const asks = ({ stages }: Pick<LiveWorkflow | LiveTemplate, "stages">) =>
    stages.some((stage) => conditionsOf(stage).some(({ notifyMemberIds }) => notifyMemberIds.length > 0));
  return workflows.some((workflow) => workflow.maintainerId !== undefined || asks(workflow)) || templates.some(asks);
}

function unlessForbidden<T>(reading: Promise<T>): Promise<T | undefined> {
  return unlessFailed(reading, "forbidden");
}

async function unlessFailed<T>(reading: Promise<T>, kind: FailureKind): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isFailure(error, kind)) return undefined;
    throw error;
  }
}
