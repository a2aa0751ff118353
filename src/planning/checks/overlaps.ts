// A workflow that would be sent × others that are active, or would be sent, on its target → what both act on. Pure.
// LaunchDarkly no longer reports such conflicts: the stage that comes later wins.
import type { JsonObject } from "../../model/json.ts";
import type { LiveWorkflow } from "../../model/live.ts";
import type { OwnedTarget } from "../decide/ownership.ts";
import { progressOf } from "../decide/progress.ts";
import type { Finding } from "./findings.ts";

export interface OtherWorkflow {
  /** Absent where it isn't in LaunchDarkly yet. */
  id?: string;
  name: string;
  /** `made by hand`, for people. */
  whose: string;
  /** In API form, of the stages that have not run. */
  instructions: readonly JsonObject[];
}

/** All that still have stages to run, whoever owns them. */
export function activeWorkflows({ managed, foreign, unclear, unmanaged }: OwnedTarget, now: number): OtherWorkflow[] {
  const known = [
    ...managed.map(({ live, marker }) => ({ live, whose: `document \`${marker.key}\`` })),
    ...foreign.map(({ live, marker }) => ({ live, whose: `owned by \`${marker.owner}\`` })),
    ...unclear.map(({ live }) => ({ live, whose: "its owner can't be told" })),
    ...unmanaged.map((live) => ({ live, whose: "made by hand" })),
  ];
  return known
    .filter(({ live }) => progressOf(live, 0, now).kind !== "ended")
    .map(({ live, whose }) => ({ id: live.id, name: live.name, whose, instructions: stillToRun(live) }));
}

function stillToRun({ stages }: LiveWorkflow): JsonObject[] {
  return stages.filter(({ status }) => status !== "completed").flatMap(({ instructions }) => instructions);
}

export interface OverlapInput {
  /** `project/flag/environment`. */
  target: string;
  /** In API form, one list for each stage that is sent. */
  instructions: readonly (readonly JsonObject[])[];
  /** Leading stages that aren't sent. */
  from: number;
  others: readonly OtherWorkflow[];
  /** What people call a rule. */
  ruleName: (id: string) => string;
}

/** One finding for each other workflow, the first few by name, at the first instruction that acts on what that one acts on too. */
export function overlapFindings({ target, instructions, from, others, ruleName }: OverlapInput): Finding[] {
  const own = instructions.flatMap((ofStage, stage) =>
    ofStage.flatMap((instruction, number) =>
      partsOf(instruction).map((part) => ({
        part,
        pointer: `/stages/${from + stage}/action/instructions/${number}`,
      })),
    ),
  );
  const findings = others.flatMap(({ name, whose, instructions: theirs }): Finding[] => {
    const parts = theirs.flatMap(partsOf);
    const shared = own.filter(({ part }) => parts.some((other) => overlap(part, other)));
    const [first] = shared;
    if (first === undefined) return [];
    const words = [...new Set(shared.map(({ part }) => partWords(part, ruleName)))];
    return [
      {
        check: "overlapping-workflows",
        pointer: first.pointer,
        message: `${target}: the workflow \`${name}\` (${whose}) acts on ${listed(words)} too.`,
        hint: "LaunchDarkly carries out both and reports no conflict. End the other one first, or let each act on parts of its own.",
      },
    ];
  });
  findings.sort((left, right) => (left.message < right.message ? -1 : 1));
  const [next, ...more] = findings.slice(mostTold);
  if (next === undefined || more.length === 0) return findings;
  const count = more.length + 1;
  return [
    ...findings.slice(0, mostTold),
    { ...next, message: `${target}: ${count} more workflows act on what this one acts on.` },
  ];
}

/** Of many workflows on one target, each would be told with all the others. */
const mostTold = 3;

/** A part of a flag's targeting; without `item`, all of its area. */
interface Part {
  area: "on" | "off variation" | "default rule" | "prerequisites" | "rules" | "targets";
  item?: string;
}

/** Stands for a rule that isn't there yet: no other instruction can speak of it. */
const newRule = "(new)";

/** Of a kind that isn't known, none; nor of one that leaves alone who is served what. */
function partsOf({ kind, ruleId, contextKind }: JsonObject): Part[] {
  switch (kind) {
    case "turnFlagOn":
    case "turnFlagOff":
      return [{ area: "on" }];
    case "updateOffVariation":
      return [{ area: "off variation" }];
    case "updateFallthroughVariationOrRollout":
      return [{ area: "default rule" }];
    case "addPrerequisite":
    case "updatePrerequisite":
    case "removePrerequisite":
    case "replacePrerequisites":
      return [{ area: "prerequisites" }];
    case "addTargets":
    case "removeTargets":
      return [{ area: "targets", item: typeof contextKind === "string" ? contextKind : "user" }];
    case "addUserTargets":
    case "removeUserTargets":
    case "clearUserTargets":
    case "replaceUserTargets":
      return [{ area: "targets", item: "user" }];
    case "clearTargets":
    case "replaceTargets":
      return [{ area: "targets" }];
    case "addRule":
      return [{ area: "rules", item: newRule }];
    case "removeRule":
    case "updateRuleVariationOrRollout":
    case "updateRuleDescription":
    case "addClauses":
    case "removeClauses":
    case "updateClause":
    case "addValuesToClause":
    case "removeValuesFromClause":
      return [{ area: "rules", item: String(ruleId) }];
    case "replaceRules":
    case "reorderRules":
      return [{ area: "rules" }];
    default:
      return [];
  }
}

function overlap(left: Part, right: Part): boolean {
  if (left.area !== right.area) return false;
  if (left.item === undefined || right.item === undefined) return true;
  return left.item === right.item && left.item !== newRule;
}

function partWords({ area, item }: Part, ruleName: (id: string) => string): string {
  switch (area) {
    case "on":
      return "whether the flag is on";
    case "rules":
      return item === undefined || item === newRule ? "the list of rules" : `the rule \`${ruleName(item)}\``;
    case "targets":
      return item === undefined ? "the individual targets" : `the individual targets of kind \`${item}\``;
    case "prerequisites":
      return "the prerequisites";
    default:
      return `the ${area}`;
  }
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
