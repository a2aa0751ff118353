// A client → the same client, which sends each read of a flag, environment or template, and each list of members, teams or segments, only once.
import type { LaunchDarkly } from "../client.ts";

/** For a plan, where several documents need the same things. Workflows are read anew each time; an apply reads everything anew. */
export function readingOnce(client: LaunchDarkly): LaunchDarkly {
  const getFlag = once(client.getFlag);
  return {
    ...client,
    // Only a single environment becomes part of the request, so all other lists of environments are one read.
    getFlag: (project, flag, environments) => getFlag(project, flag, environments.length === 1 ? environments : []),
    getEnvironment: once(client.getEnvironment),
    listFlagPage: once(client.listFlagPage),
    listMembers: once(client.listMembers),
    listTeams: once(client.listTeams),
    listSegments: once(client.listSegments),
    listTemplates: once(client.listTemplates),
  };
}

function once<Arguments extends unknown[], Result>(
  read: (...given: Arguments) => Promise<Result>,
): (...given: Arguments) => Promise<Result> {
  const sent = new Map<string, Promise<Result>>();
  return (...given) => {
    const key = JSON.stringify(given);
    const result = sent.get(key) ?? read(...given);
    sent.set(key, result);
    return result;
  };
}
