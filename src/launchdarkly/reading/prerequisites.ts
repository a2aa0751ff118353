// Contents × the flags that were read for them → the flags that these require, or that a stage makes them require, and what those require in turn. What can't be read becomes a warning.

import type { Origin, Target } from "../../model/document.ts";
import type { Catalogue } from "../../model/live.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { flagName } from "../../model/target.ts";
import { object, objects } from "../../model/values/json.ts";
import { needsOf } from "../../resolving/needs.ts";
import type { LaunchDarkly } from "../client.ts";
import type { Unresolved } from "./catalogue.ts";
import { failedRead } from "./failed-read.ts";
import { readFlags } from "./flags.ts";

interface Wanted {
  project: string;
  flag: string;
  environments: Set<string>;
  /** Of the document by which it was found first. */
  origin: Origin;
}

/** Whether a prerequisite is met decides what users get; the forecast says of one that is missing here that it isn't known. */
export async function readPrerequisites(
  client: LaunchDarkly,
  contents: readonly Unresolved[],
  known: Catalogue["flags"],
): Promise<{ flags: Catalogue["flags"]; diagnostics: Diagnostic[] }> {
  const flags = new Map(known);
  const diagnostics: Diagnostic[] = [];
  const asked = new Set<string>();
  let requiring = contents.flatMap(({ content, origin, from }) => {
    const { flag: own, prerequisites } = needsOf(content, from);
    if (own === undefined) return [];
    return [own.flag, ...prerequisites.map(({ flag }) => flag)].map((flag) => ({ target: { ...own, flag }, origin }));
  });
  while (requiring.length > 0) {
    const wanted = new Map<string, Wanted>();
    const next: typeof requiring = [];
    for (const { target, origin } of requiring) {
      for (const key of prerequisiteKeys(target, flags)) {
        const other = { ...target, flag: key };
        const name = flagName(other);
        const place = `${name}/${target.environment}`;
        if (asked.has(place)) continue;
        asked.add(place);
        next.push({ target: other, origin });
        if (Object.hasOwn(flags.get(name)?.environments ?? {}, target.environment)) continue;
        const entry = wanted.get(name) ?? { project: target.project, flag: key, environments: new Set(), origin };
        entry.environments.add(target.environment);
        wanted.set(name, entry);
      }
    }
    const read = await readFlags(
      client,
      [...wanted.values()].map(({ project, flag, environments }) => ({
        project,
        flag,
        environments: [...environments],
      })),
    );
    for (const [name, { flag, origin }] of wanted) {
      const answer = read.get(name);
      if (answer === undefined) continue;
      if ("live" in answer) {
        const { live } = answer;
        flags.set(name, { ...live, environments: { ...flags.get(name)?.environments, ...live.environments } });
      } else diagnostics.push(unchecked(flag, failedRead(answer.error), origin));
    }
    requiring = next;
  }
  return { flags, diagnostics };
}

function prerequisiteKeys(target: Target, flags: Catalogue["flags"]): string[] {
  const configuration = flags.get(flagName(target))?.environments[target.environment]?.configuration;
  return objects(object(configuration).prerequisites).flatMap(({ key }) => (typeof key === "string" ? [key] : []));
}

function unchecked(flag: string, failure: Diagnostic, origin: Origin): Diagnostic {
  const pointer = "/flag";
  return {
    ...failure,
    severity: "warning",
    code: "prerequisites-unchecked",
    message: `Whether the prerequisite \`${flag}\` is met could not be checked, so what users get isn't known for sure. ${failure.message}`,
    position: origin.locate(pointer),
    pointer,
  };
}
