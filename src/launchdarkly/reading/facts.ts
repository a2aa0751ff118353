// A client and what documents name → what `doctor` learns of LaunchDarkly by reads alone: who the token is, and what is there of all that is named. Nothing is judged, and no failure ends it.
import type { Learnt, ReadFacts, Unknown } from "../../examining/facts.ts";
import type { Target } from "../../model/document.ts";
import type { LiveCaller } from "../../model/live.ts";
import { environmentName, flagName, targetName } from "../../model/target.ts";
import { present } from "../../model/values/present.ts";
import type { LaunchDarkly } from "../client.ts";
import { type FailureKind, LaunchDarklyError } from "../http/error.ts";
import { readFlags } from "./flags.ts";
import { readingOnce } from "./once.ts";

export interface Named {
  targets: readonly Target[];
  /** Whether a document is a template or uses one. */
  needsTemplates: boolean;
}

const kinds: Record<FailureKind, Unknown["kind"]> = {
  unauthorized: "unauthorized",
  forbidden: "forbidden",
  "not-found": "not-found",
  "rate-limited": "limited",
  network: "unreachable",
  timeout: "unreachable",
  redirected: "stranger",
  "too-large": "stranger",
  malformed: "stranger",
  server: "failed",
  refused: "failed",
  conflict: "failed",
};

export const nothingRead: ReadFacts = {
  projects: new Map(),
  environments: new Map(),
  flags: new Map(),
  targets: new Map(),
};

export function learnCaller(client: LaunchDarkly): Promise<Learnt<LiveCaller>> {
  return learn(client.getCaller());
}

/**
 * A project costs a request, and so does each of its environments; flags are read from lists where that takes fewer. Each target's
 * workflows are a request, since LaunchDarkly has no list of a project's.
 */
export async function learnNamed(launchDarkly: LaunchDarkly, { targets, needsTemplates }: Named): Promise<ReadFacts> {
  const client = readingOnce(launchDarkly);
  const templates = needsTemplates ? learn(client.listTemplates()) : undefined;
  const projects = await learnEach(new Map(targets.map(({ project }) => [project, project])), async (project) =>
    (await client.listFlagPage(project, [], 0)).flags.map(({ key }) => key),
  );
  const inProjects = targets.filter(({ project }) => isThere(projects, project));
  const environments = await learnEach(
    new Map(inProjects.map((target) => [environmentName(target), target])),
    ({ project, environment }) => client.getEnvironment(project, environment),
  );
  const inEnvironments = inProjects.filter((target) => isThere(environments, environmentName(target)));
  const flags = await learnFlags(client, inProjects, inEnvironments);
  const whole = new Map(
    inEnvironments.filter((target) => isThere(flags, flagName(target))).map((target) => [targetName(target), target]),
  );
  const workflows = await learnEach(whole, (target) => client.listWorkflows(target));
  return { projects, environments, flags, targets: workflows, ...present({ templates: await templates }) };
}

/** Flags of environments that aren't there are looked for all the same. */
async function learnFlags(client: LaunchDarkly, named: readonly Target[], readable: readonly Target[]) {
  const environments = new Map(named.map((target) => [flagName(target), new Set<string>()]));
  for (const target of readable) environments.get(flagName(target))?.add(target.environment);
  const wanted = new Map(
    named.map(({ project, flag }) => {
      const name = flagName({ project, flag });
      return [name, { project, flag, environments: [...(environments.get(name) ?? [])] }];
    }),
  );
  const read = await readFlags(client, [...wanted.values()]);
  return new Map(
    [...read].map(([name, one]) => [name, "live" in one ? { known: one.live } : { unknown: unknownFor(one.error) }]),
  );
}

function isThere<T>(all: ReadonlyMap<string, Learnt<T>>, name: string): boolean {
  const learnt = all.get(name);
  return learnt !== undefined && "known" in learnt;
}

async function learnEach<Asked, T>(
  asked: ReadonlyMap<string, Asked>,
  read: (one: Asked) => Promise<T>,
): Promise<Map<string, Learnt<T>>> {
  return new Map(await Promise.all([...asked].map(async ([name, one]) => [name, await learn(read(one))] as const)));
}

async function learn<T>(read: Promise<T>): Promise<Learnt<T>> {
  try {
    return { known: await read };
  } catch (error) {
    return { unknown: unknownFor(error) };
  }
}

/** Throws anything but a LaunchDarklyError again: it is a fault of the program. */
function unknownFor(error: unknown): Unknown {
  if (!(error instanceof LaunchDarklyError)) throw error;
  const { kind, message, hint, request } = error;
  return { kind: kinds[kind], why: message, hint, request };
}
