// What contents need → the catalogue that names are looked up in: a flag once, members once. Failures as diagnostics.
import type { Diagnostic, Position } from "../model/diagnostic.ts";
import type { CanonicalTemplate, CanonicalWorkflow, Origin } from "../model/document.ts";
import type { Catalogue, LiveFlag, LiveMember, LiveTemplate } from "../model/live.ts";
import { flagName } from "../model/target.ts";
import { needsOf } from "../resolving/resolve.ts";
import type { LaunchDarkly } from "./client.ts";
import { LaunchDarklyError } from "./error.ts";
import { toDiagnostic } from "./read-state.ts";

export interface Asking {
  content: CanonicalWorkflow | CanonicalTemplate;
  origin: Origin;
}

export async function readCatalogue(
  client: LaunchDarkly,
  asking: readonly Asking[],
  templates: readonly LiveTemplate[] | undefined,
): Promise<{ catalogue: Catalogue; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const flags = new Map<string, LiveFlag>();
  const wanted = new Map<
    string,
    { project: string; flag: string; environments: Set<string>; origins: { origin: Origin; environment: string }[] }
  >();
  let withMembers = false;
  for (const { content, origin } of asking) {
    const { flag: needed, members: needsMembers } = needsOf(content);
    withMembers ||= needsMembers;
    if (needed === undefined) continue;
    const name = flagName(needed);
    const entry = wanted.get(name) ?? {
      project: needed.project,
      flag: needed.flag,
      environments: new Set(),
      origins: [],
    };
    entry.environments.add(needed.environment);
    entry.origins.push({ origin, environment: needed.environment });
    wanted.set(name, entry);
  }

  async function readFlag(
    name: string,
    {
      project,
      flag,
      environments,
      origins,
    }: { project: string; flag: string; environments: Set<string>; origins: { origin: Origin; environment: string }[] },
  ): Promise<void> {
    try {
      const live = await client.getFlag(project, flag, [...environments]);
      flags.set(name, live);
      for (const { origin, environment } of origins) {
        if (Object.hasOwn(live.environments, environment)) continue;
        diagnostics.push(unknown("environment", environment, project, origin.locate("/environment")));
      }
    } catch (error) {
      const position = origins[0]?.origin.locate("/flag");
      const missing = error instanceof LaunchDarklyError && error.kind === "not-found";
      if (missing && position) diagnostics.push(unknown("flag", flag, project, position));
      else diagnostics.push({ ...toDiagnostic(error), ...(position && { position }) });
    }
  }

  let members: readonly LiveMember[] | undefined;
  async function readMembers(): Promise<void> {
    try {
      members = await client.listMembers();
    } catch (error) {
      diagnostics.push(toDiagnostic(error));
    }
  }

  await Promise.all([
    ...[...wanted].map(([name, entry]) => readFlag(name, entry)),
    ...(withMembers ? [readMembers()] : []),
  ]);
  return { catalogue: { flags, ...(members && { members }), ...(templates && { templates }) }, diagnostics };
}

function unknown(what: "flag" | "environment", key: string, project: string, position: Position): Diagnostic {
  return {
    severity: "error",
    code: `unknown-${what}`,
    message: `LaunchDarkly has no ${what} \`${key}\` in the project \`${project}\`, or the token can't see it.`,
    hint: "Check its key; keys are case-sensitive.",
    position,
  };
}
