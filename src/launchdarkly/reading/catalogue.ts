// Contents to resolve → the catalogue in which their names are looked up. Failures become diagnostics on the lines that name what is missing.

import type { CanonicalTemplate, CanonicalWorkflow, Origin, Target } from "../../model/document.ts";
import type { Catalogue, KnownKeys, LiveFlag, LiveMember } from "../../model/live.ts";
import type { Diagnostic, Position } from "../../model/messages/diagnostic.ts";
import { environmentName, flagName } from "../../model/target.ts";
import { present } from "../../model/values/present.ts";
import { needsOf, segmentsNeeded } from "../../resolving/needs.ts";
import type { LaunchDarkly } from "../client.ts";
import { isFailure } from "../http/error.ts";
import { failedRead } from "./failed-read.ts";
import { readFlags } from "./flags.ts";
import { checkKeyHint, missingPart } from "./missing-part.ts";

/** Content whose names have to be resolved. */
export interface Unresolved {
  content: CanonicalWorkflow | CanonicalTemplate;
  origin: Origin;
  /** Leading stages that aren't sent. */
  from?: number;
  /** Whether flags may be missing. */
  awaitsFlag?: boolean;
}

interface Read<T> {
  found?: T;
  diagnostics: Diagnostic[];
}

/** `known`, and what the contents need that is not in it. */
export async function readCatalogue(
  client: LaunchDarkly,
  contents: readonly Unresolved[],
  known: Catalogue,
): Promise<{ catalogue: Catalogue; diagnostics: Diagnostic[] }> {
  const needs = contents.map(({ content, from }) => needsOf(content, from));
  const [flags, members, teams] = await Promise.all([
    readNeededFlags(client, contents, known.flags),
    needs.some((need) => need.members) && known.members === undefined ? readMembers(client) : undefined,
    needs.some((need) => need.teams) && known.teams === undefined
      ? readKeys("teams", () => client.listTeams())
      : undefined,
  ]);
  const withFlags: Catalogue = {
    ...known,
    flags: flags.found,
    missingFlags: new Set([...(known.missingFlags ?? []), ...flags.missing]),
    ...present({ members: members?.found, teams: teams?.found }),
  };
  // The flag tells which of its clauses name segments, so segments come after flags.
  const segments = await readSegments(client, contents, withFlags);
  return {
    catalogue: { ...withFlags, segments: segments.found },
    diagnostics: [flags, members, teams, segments].flatMap((read) => read?.diagnostics ?? []),
  };
}

/** A team's key is sent as it is written, and LaunchDarkly never tells it: unless one of these is sent, no list of teams is needed. */
export function withoutTeams(sent: readonly Unresolved[], known: Catalogue): Catalogue {
  const isNeeded = sent.some(({ content, from }) => needsOf(content, from).teams);
  return isNeeded ? known : { ...known, teams: "forbidden" };
}

interface NeededFlag {
  project: string;
  flag: string;
  environments: Set<string>;
  /** The positions that name the flag; and the environment, where the flag is the document's own and not a prerequisite. */
  places: { flag: Position; environment?: { key: string; position: Position }; awaitsFlag: boolean }[];
}

function neededFlags(contents: readonly Unresolved[], known: Catalogue["flags"]): Map<string, NeededFlag> {
  const entries = new Map<string, NeededFlag>();
  const need = (project: string, flag: string, environment: string, place: NeededFlag["places"][number]) => {
    const name = flagName({ project, flag });
    if (Object.hasOwn(known.get(name)?.environments ?? {}, environment)) return;
    const entry = entries.get(name) ?? { project, flag, environments: new Set(), places: [] };
    entry.environments.add(environment);
    entry.places.push(place);
    entries.set(name, entry);
  };
  for (const { content, origin, from, awaitsFlag = false } of contents) {
    const { flag: own, prerequisites } = needsOf(content, from);
    if (own === undefined) continue;
    const { project, flag, environment } = own;
    const position = origin.locate("/environment");
    need(project, flag, environment, {
      flag: origin.locate("/flag"),
      environment: { key: environment, position },
      awaitsFlag,
    });
    for (const other of prerequisites)
      need(project, other.flag, environment, { flag: origin.locate(other.pointer), awaitsFlag });
  }
  return entries;
}

async function readNeededFlags(
  client: LaunchDarkly,
  contents: readonly Unresolved[],
  known: Catalogue["flags"],
): Promise<{ found: ReadonlyMap<string, LiveFlag>; missing: ReadonlySet<string>; diagnostics: Diagnostic[] }> {
  const entries = neededFlags(contents, known);
  const read = await readFlags(
    client,
    [...entries.values()].map(({ environments, ...flag }) => ({ ...flag, environments: [...environments] })),
  );
  const found = new Map(known);
  const gone = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const [name, { project, flag, environments, places }] of entries) {
    const [anyEnvironment = ""] = environments;
    const answer = read.get(name);
    if (answer === undefined) continue;
    if ("live" in answer) {
      const { live } = answer;
      found.set(name, { ...live, environments: { ...known.get(name)?.environments, ...live.environments } });
      for (const { environment } of places)
        if (environment !== undefined && !Object.hasOwn(live.environments, environment.key))
          diagnostics.push(
            await unknown(client, "environment", { project, flag, environment: environment.key }, environment.position),
          );
    } else if (isFailure(answer.error, "not-found")) {
      for (const { flag: position, environment, awaitsFlag } of places) {
        const target = { project, flag, environment: environment?.key ?? anyEnvironment };
        // With `env`, an environment that isn't there can be what was not found.
        const part = environment && (await missingPart(client, target))?.part;
        if (part !== "environment") gone.add(name);
        if (part === "environment" || !awaitsFlag)
          diagnostics.push(
            part === "environment"
              ? await unknown(client, part, target, environment?.position ?? position)
              : await unknown(client, "flag", target, position),
          );
      }
    } else {
      const [place] = places;
      diagnostics.push({ ...failedRead(answer.error), ...(place && { position: place.flag }) });
    }
  }
  return { found, missing: gone, diagnostics };
}

async function readMembers(client: LaunchDarkly): Promise<Read<readonly LiveMember[]>> {
  try {
    return { found: await client.listMembers(), diagnostics: [] };
  } catch (error) {
    return { diagnostics: [failedRead(error)] };
  }
}

async function readSegments(
  client: LaunchDarkly,
  contents: readonly Unresolved[],
  catalogue: Catalogue,
): Promise<{ found: ReadonlyMap<string, KnownKeys>; diagnostics: Diagnostic[] }> {
  const found = new Map(catalogue.segments);
  const needed = new Map(
    contents.flatMap(({ content, from = 0 }) => {
      const place = segmentsNeeded(content, from, catalogue);
      return place === undefined || found.has(environmentName(place)) ? [] : [[environmentName(place), place] as const];
    }),
  );
  const reads = await Promise.all(
    [...needed].map(async ([name, { project, environment }]) => {
      const read = await readKeys("segments", () => client.listSegments(project, environment));
      if (read.found !== undefined) found.set(name, read.found);
      return read.diagnostics;
    }),
  );
  return { found, diagnostics: once(reads.flat()) };
}

/** Only a warning where the token may not list them: LaunchDarkly checks the names when the body is sent. */
async function readKeys(what: "teams" | "segments", list: () => Promise<{ key: string }[]>): Promise<Read<KnownKeys>> {
  try {
    return { found: (await list()).map(({ key }) => key), diagnostics: [] };
  } catch (error) {
    const diagnostic = failedRead(error);
    if (!isFailure(error, "forbidden")) return { diagnostics: [diagnostic] };
    return {
      found: "forbidden",
      diagnostics: [
        {
          severity: "warning",
          code: `${what}-unchecked`,
          message: `LaunchDarkly doesn't let this access token list ${what}, so nothing checks whether those that are named here exist.`,
          ...present({ hint: diagnostic.hint }),
        },
      ],
    };
  }
}

function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

async function unknown(
  client: LaunchDarkly,
  what: "flag" | "environment",
  target: Target,
  position: Position,
): Promise<Diagnostic> {
  const missing = await missingPart(client, target);
  return {
    severity: "error",
    code: `unknown-${what}`,
    message: `LaunchDarkly has no ${what} \`${target[what]}\` in the project \`${target.project}\`, or the token can't see it.`,
    hint: missing?.part === what ? missing.hint : checkKeyHint,
    position,
  };
}
