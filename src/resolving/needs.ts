// Canonical content → what has to be read before it can be resolved, and whether a catalogue holds it. Pure.
import type { CanonicalStage, CanonicalTemplate, CanonicalWorkflow } from "../model/document.ts";
import type { Catalogue } from "../model/live.ts";
import { conditionsOf, instructionsOf } from "../model/stage.ts";
import { environmentName, flagName } from "../model/target.ts";
import { isMemberName } from "./lookup.ts";
import { prerequisitesIn, segmentsIn } from "./named-keys.ts";

type Content = CanonicalWorkflow | CanonicalTemplate;

export interface Needs {
  flag?: { project: string; flag: string; environment: string };
  /** Flags of the same project that are named as prerequisites, and where. */
  prerequisites: { flag: string; pointer: string }[];
  members: boolean;
  teams: boolean;
}

/** Stages before `from` aren't sent, so what only they name isn't needed. */
export function needsOf(content: Content, from = 0): Needs {
  const { project, flag, environment, stages = [] } = content;
  const conditions = stages.slice(from).flatMap(conditionsOf);
  const approvers = conditions.flatMap(({ notifyMemberIds = [] }) => notifyMemberIds);
  const maintainer = "maintainer" in content ? content.maintainer : undefined;
  return {
    prerequisites: stages.flatMap((stage, number) => (number < from ? [] : prerequisitesOf(stage, number))),
    members: [maintainer, ...approvers].some(isMemberName),
    teams: conditions.some(({ notifyTeamKeys = [] }) => notifyTeamKeys.length > 0),
    ...(project !== undefined &&
      flag !== undefined &&
      environment !== undefined && { flag: { project, flag, environment } }),
  };
}

function prerequisitesOf(stage: CanonicalStage, number: number): Needs["prerequisites"] {
  return instructionsOf(stage).flatMap((instruction, index) =>
    prerequisitesIn(instruction).map(({ key, at }) => ({
      flag: key,
      pointer: `/stages/${number}/action/instructions/${index}${at}`,
    })),
  );
}

/** The environment whose segments the content names. Which clauses of a flag name segments is known once the flag was read. */
export function segmentsNeeded(
  content: Content,
  from: number,
  { flags }: Catalogue,
): { project: string; environment: string } | undefined {
  const { project, flag, environment, stages = [] } = content;
  if (project === undefined || flag === undefined || environment === undefined) return undefined;
  const live = flags.get(flagName({ project, flag }));
  const named = stages
    .slice(from)
    .some((stage) => instructionsOf(stage).some((one) => segmentsIn(one, live, environment).length > 0));
  return named ? { project, environment } : undefined;
}

/** Whether the catalogue holds all that `content` needs. If not, a diagnostic of the read says so, and the content can't be resolved. */
export function isResolvable(content: Content, catalogue: Catalogue, from = 0): boolean {
  const { flag, prerequisites, members, teams } = needsOf(content, from);
  if (flag !== undefined) {
    const { project, environment } = flag;
    if (!Object.hasOwn(catalogue.flags.get(flagName(flag))?.environments ?? {}, environment)) return false;
    if (prerequisites.some((other) => !catalogue.flags.has(flagName({ project, flag: other.flag })))) return false;
  }
  if ("template" in content && content.template !== undefined && catalogue.templates === undefined) return false;
  const segments = segmentsNeeded(content, from, catalogue);
  if (segments !== undefined && !catalogue.segments?.has(environmentName(segments))) return false;
  return (!members || catalogue.members !== undefined) && (!teams || catalogue.teams !== undefined);
}
