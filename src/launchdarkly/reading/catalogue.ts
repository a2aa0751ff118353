// What contents need → the catalogue that names are looked up in, each thing read once. Failures as diagnostics.

import type { Diagnostic, Position } from "../../model/diagnostic.ts";
import type { CanonicalTemplate, CanonicalWorkflow, Origin, Target } from "../../model/document.ts";
import type { Catalogue, KnownKeys, LiveFlag, LiveMember } from "../../model/live.ts";
import { present } from "../../model/present.ts";
import { environmentName, flagName } from "../../model/target.ts";
import { needsOf, segmentsNeeded } from "../../resolving/needs.ts";
import type { LaunchDarkly } from "../client.ts";
import { LaunchDarklyError } from "../http/error.ts";
import { readFlags } from "./flags.ts";
import { isNotFound, missingPart } from "./missing-part.ts";
import { toDiagnostic } from "./state.ts";

export interface Asking {
  content: CanonicalWorkflow | CanonicalTemplate;
  origin: Origin;
  /** Leading stages that aren't sent. */
  from?: number;
}

interface Read<T> {
  found?: T;
  diagnostics: Diagnostic[];
}

/** `known` with what `asking` needs besides. */
export async function readCatalogue(
  client: LaunchDarkly,
  asking: readonly Asking[],
  known: Catalogue,
): Promise<{ catalogue: Catalogue; diagnostics: Diagnostic[] }> {
  const needs = asking.map(({ content, from }) => needsOf(content, from));
  const [flags, members, teams] = await Promise.all([
    readNeededFlags(client, asking, known.flags),
    needs.some((need) => need.members) && known.members === undefined ? readMembers(client) : undefined,
    needs.some((need) => need.teams) && known.teams === undefined
      ? readKeys("teams", () => client.listTeams())
      : undefined,
  ]);
  const withFlags: Catalogue = {
    ...known,
    flags: flags.found,
    ...(members?.found && { members: members.found }),
    ...(teams?.found && { teams: teams.found }),
  };
  // Which existing clauses are ones of segments is told by the flag.
  const segments = await readSegments(client, asking, withFlags);
  return {
    catalogue: { ...withFlags, segments: segments.found },
    diagnostics: [flags, members, teams, segments].flatMap((read) => read?.diagnostics ?? []),
  };
}

interface Entry {
  project: string;
  flag: string;
  environments: Set<string>;
  /** Where the flag is named, and where its environment, of a document's own flag. */
  places: { flag: Position; environment?: { key: string; position: Position } }[];
}

function neededFlags(asking: readonly Asking[], known: Catalogue["flags"]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const need = (project: string, flag: string, environment: string, place: Entry["places"][number]) => {
    const name = flagName({ project, flag });
    if (Object.hasOwn(known.get(name)?.environments ?? {}, environment)) return;
    const entry = entries.get(name) ?? { project, flag, environments: new Set(), places: [] };
    entry.environments.add(environment);
    entry.places.push(place);
    entries.set(name, entry);
  };
  for (const { content, origin, from } of asking) {
    const { flag: own, prerequisites } = needsOf(content, from);
    if (own === undefined) continue;
    const { project, flag, environment } = own;
    const position = origin.locate("/environment");
    need(project, flag, environment, { flag: origin.locate("/flag"), environment: { key: environment, position } });
    for (const other of prerequisites) need(project, other.flag, environment, { flag: origin.locate(other.pointer) });
  }
  return entries;
}

async function readNeededFlags(
  client: LaunchDarkly,
  asking: readonly Asking[],
  known: Catalogue["flags"],
): Promise<{ found: ReadonlyMap<string, LiveFlag>; diagnostics: Diagnostic[] }> {
  const entries = neededFlags(asking, known);
  const read = await readFlags(
    client,
    [...entries.values()].map(({ environments, ...flag }) => ({ ...flag, environments: [...environments] })),
  );
  const found = new Map(known);
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
    } else if (isNotFound(answer.error)) {
      for (const { flag: position, environment } of places)
        diagnostics.push(
          await unknown(client, "flag", { project, flag, environment: environment?.key ?? anyEnvironment }, position),
        );
    } else {
      const [place] = places;
      diagnostics.push({ ...toDiagnostic(answer.error), ...(place && { position: place.flag }) });
    }
  }
  return { found, diagnostics };
}

async function readMembers(client: LaunchDarkly): Promise<Read<readonly LiveMember[]>> {
  try {
    return { found: await client.listMembers(), diagnostics: [] };
  } catch (error) {
    return { diagnostics: [toDiagnostic(error)] };
  }
}

async function readSegments(
  client: LaunchDarkly,
  asking: readonly Asking[],
  catalogue: Catalogue,
): Promise<{ found: ReadonlyMap<string, KnownKeys>; diagnostics: Diagnostic[] }> {
  const found = new Map(catalogue.segments);
  const needed = new Map(
    asking.flatMap(({ content, from = 0 }) => {
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

/** What a token may not list is no error: LaunchDarkly checks it when the body is sent. */
async function readKeys(what: "teams" | "segments", list: () => Promise<{ key: string }[]>): Promise<Read<KnownKeys>> {
  try {
    return { found: (await list()).map(({ key }) => key), diagnostics: [] };
  } catch (error) {
    const diagnostic = toDiagnostic(error);
    if (!(error instanceof LaunchDarklyError && error.kind === "forbidden")) return { diagnostics: [diagnostic] };
    return {
      found: "forbidden",
      diagnostics: [
        {
          severity: "warning",
          code: `${what}-unchecked`,
          message: `LaunchDarkly doesn't let this access token list ${what}: whether those that are named here exist isn't checked.`,
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
    hint: missing?.part === what ? missing.hint : "Check its key; keys are case-sensitive.",
    position,
  };
}
