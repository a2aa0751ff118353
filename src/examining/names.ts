// Documents × what was read of the projects, flags and environments that they name → whether all are there. Pure.

import type { DesiredTemplate, DesiredWorkflow } from "../model/document.ts";
import type { Finding } from "../model/examination.ts";
import type { Position } from "../model/messages/diagnostic.ts";
import { environmentName, flagName } from "../model/target.ts";
import { alikeHint, nearest } from "../model/values/nearest.ts";
import { counted, quoted } from "../model/values/words.ts";
import { few, finding, unlearnt } from "./checks.ts";
import { isKnown, type ReadFacts, unknownOf } from "./facts.ts";

const checkKey = "Check its key; keys are case-sensitive.";

export interface Naming {
  project: string;
  flag?: string;
  environment?: string;
  awaitsFlag: boolean;
  locate(pointer: string): Position;
}

/** What documents name, each once for each place that names it. */
export function namingOf(workflows: readonly DesiredWorkflow[], templates: readonly DesiredTemplate[]): Naming[] {
  const locating = (origin: DesiredWorkflow["origin"]) => (pointer: string) => origin.locate(pointer);
  return [
    ...workflows.map(({ target, origin, awaitsFlag = false }) => ({ ...target, awaitsFlag, locate: locating(origin) })),
    ...templates.flatMap(({ content, origin }) => {
      const { project, flag, environment } = content?.canonical ?? {};
      return project === undefined || flag === undefined || environment === undefined
        ? []
        : [{ project, flag, environment, awaitsFlag: false, locate: locating(origin) }];
    }),
  ];
}

export function nameFindings(named: readonly Naming[], reads: ReadFacts): Finding[] {
  if (named.length === 0)
    return [finding("names", "unknown", "No document names a project, a flag or an environment.")];
  const missing = few(missingNames(named, reads), (count) => `${count} more that the documents name are not there.`);
  const failed = [reads.projects, reads.environments, reads.flags].flatMap((all) =>
    unknownOf<unknown>(all).filter(({ unknown }) => unknown.kind !== "not-found"),
  );
  const [first] = failed;
  const unread =
    first === undefined
      ? []
      : [
          unlearnt(
            "names",
            "unknown",
            `Whether ${quoted(first.name)}${failed.length > 1 ? ` and ${failed.length - 1} more are` : " is"} there could not be read`,
            first.unknown,
          ),
        ];
  if (missing.length > 0 || unread.length > 0) return [...missing, ...unread];
  const { projects, flags, environments } = reads;
  return [
    finding(
      "names",
      "ok",
      `${counted(projects.size, "project")}, ${counted(flags.size, "flag")} and ${counted(environments.size, "environment")}: all that the documents name are there.`,
    ),
  ];
}

function missingNames(named: readonly Naming[], reads: ReadFacts): Finding[] {
  const told = new Map<string, Finding>();
  const tell = (what: string, name: string, where: string, position: Position, hint: string) => {
    const id = `${what} ${where}/${name}`;
    if (!told.has(id))
      told.set(
        id,
        finding(
          "names",
          "not",
          `LaunchDarkly has no ${what} ${quoted(name)}${where === "" ? "" : ` in the project ${quoted(where)}`}, or the token can't see it.`,
          { position, todo: hint },
        ),
      );
  };
  for (const { project, flag, environment, awaitsFlag, locate } of named) {
    if (isMissing(reads.projects, project)) {
      tell("project", project, "", locate("/project"), checkKey);
      continue;
    }
    if (environment !== undefined && isMissing(reads.environments, environmentName({ project, environment })))
      tell("environment", environment, project, locate("/environment"), checkKey);
    if (flag === undefined || awaitsFlag || !isMissing(reads.flags, flagName({ project, flag }))) continue;
    const page = reads.projects.get(project);
    tell("flag", flag, project, locate("/flag"), isKnown(page) ? meantHint(flag, page.known) : checkKey);
  }
  return [...told.values()];
}

function isMissing<T>(all: ReadonlyMap<string, { known: T } | { unknown: { kind: string } }>, name: string): boolean {
  const learnt = all.get(name);
  return learnt !== undefined && "unknown" in learnt && learnt.unknown.kind === "not-found";
}

/** Only the first page of a project's flags is known: there may be thousands. */
function meantHint(name: string, known: readonly string[]): string {
  const alike = alikeHint(name, known);
  if (alike !== undefined) return alike;
  const meant = nearest(name, known);
  return meant === undefined ? checkKey : `Did you mean ${quoted(meant)}?`;
}
