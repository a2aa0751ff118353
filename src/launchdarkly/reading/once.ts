// A client → the same client, whose reads of flags, environments, members, teams, segments and templates are each sent once.
import type { LaunchDarkly } from "../client.ts";

/** For a plan: several documents ask for the same things. Workflows are always read anew, and so is everything while applying. */
export function readingOnce(client: LaunchDarkly): LaunchDarkly {
  const getFlag = once(client.getFlag);
  return {
    ...client,
    // Of several environments, as of none, it is asked without naming one.
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
