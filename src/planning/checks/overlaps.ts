// A workflow that would be sent × all on its target → which parts of the flag others act on too. Pure.
// LaunchDarkly no longer reports such conflicts: the stage that runs later wins.

import type { LiveWorkflow } from "../../model/live.ts";
import { instructionsOf } from "../../model/stage.ts";
import type { JsonObject } from "../../model/values/json.ts";
import { listed } from "../../model/values/words.ts";
import type { ActiveWorkflow } from "../ownership/active.ts";
import type { Finding } from "./findings.ts";
import { keysOf, keysToFind, type Part, partsOf, partWords } from "./flag-parts.ts";
import { type Alike, findOverlaps, mostNeeded, type OverlapIndex, type TargetWorkflow } from "./overlap-index.ts";
import { instructionPointer } from "./pointers.ts";

export function activeWorkflow({ live, whose }: ActiveWorkflow): TargetWorkflow {
  return { name: live.name, whose, instructions: stillToRun(live) };
}

function stillToRun({ stages }: LiveWorkflow): JsonObject[] {
  return stages.filter(({ status }) => status !== "completed").flatMap(instructionsOf);
}

export interface OverlapInput {
  /** `project/flag/environment`. */
  target: string;
  /** The instructions in API form, one list for each stage that is sent. */
  instructions: readonly (readonly JsonObject[])[];
  /** Leading stages that aren't sent. */
  from: number;
  /** All workflows on the target. */
  index: OverlapIndex;
  /** The place of this workflow among them. */
  self: number;
  /** The name of a rule, by its id. */
  ruleName: (id: string) => string;
}

/** One finding for each of the first few other workflows, and one for the rest, at the first instruction that acts on a shared part. */
export function overlapFindings({ target, instructions, from, index, self, ruleName }: OverlapInput): Finding[] {
  const own = ownParts(instructions, from);
  const { count, first } = findOverlaps(
    own.map(({ part }) => part),
    self,
    index,
  );
  const findings = first
    .flatMap((alike) => {
      const finding = findingOn(alike, own, target, ruleName);
      const others = alike.places.slice(0, mostNeeded).filter((place) => place !== self);
      return others.map((place) => ({ place, finding }));
    })
    .sort((left, right) => {
      const [one, other] = [left.finding.message, right.finding.message];
      return one === other ? left.place - right.place : one < other ? -1 : 1;
    })
    .map(({ finding }) => finding);
  const told = findings.slice(0, mostTold);
  const [next] = findings.slice(mostTold);
  if (next === undefined) return told;
  const more = count - mostTold;
  if (more === 1) return [...told, next];
  return [...told, { ...next, message: `${target}: ${more} more workflows act on what this one acts on.` }];
}

/** Without a limit, many workflows on one target would give a finding for each pair. */
const mostTold = 3;

interface OwnPart {
  part: Part;
  /** Where the first instruction that acts on it stands. */
  pointer: string;
}

function ownParts(instructions: readonly (readonly JsonObject[])[], from: number): OwnPart[] {
  const own = instructions.flatMap((ofStage, stage) =>
    ofStage.flatMap((instruction, number) =>
      partsOf(instruction).map((part) => ({ part, pointer: instructionPointer(from + stage, number) })),
    ),
  );
  const different = new Map<string, OwnPart>();
  for (const one of own) {
    const key = keysOf(one.part).join();
    if (!different.has(key)) different.set(key, one);
  }
  return [...different.values()];
}

function findingOn(
  { opening, keys }: Alike,
  own: readonly OwnPart[],
  target: string,
  ruleName: (id: string) => string,
): Finding {
  const shared = own.filter(({ part }) => keysToFind(part).some((key) => keys.has(key)));
  const words = [...new Set(shared.map(({ part }) => partWords(part, ruleName)))];
  return {
    check: "overlapping-workflows",
    pointer: shared[0]?.pointer ?? "",
    message: `${target}: ${opening}${listed(words)} too.`,
    hint: "LaunchDarkly carries out both and reports no conflict. End the other one first, or let each act on parts of its own.",
  };
}
