// A workflow that would be sent × the others on its target → which parts of the flag both act on. Pure.
// LaunchDarkly no longer reports such conflicts: the stage that runs later wins.

import type { LiveWorkflow } from "../../model/live.ts";
import { instructionsOf } from "../../model/stage.ts";
import { contextKindOf } from "../../model/values/context-kind.ts";
import type { JsonObject } from "../../model/values/json.ts";
import { listed } from "../../model/values/words.ts";
import type { ActiveWorkflow } from "../ownership/active.ts";
import type { Finding } from "./findings.ts";

export interface OtherWorkflow {
  name: string;
  /** Who owns it, for people: `made by hand`. */
  whose: string;
  /** The instructions of the stages that have not run, in API form. */
  instructions: readonly JsonObject[];
}

export function activeWorkflow({ live, whose }: ActiveWorkflow): OtherWorkflow {
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
  others: readonly OtherWorkflow[];
  /** The name of a rule, by its id. */
  ruleName: (id: string) => string;
}

/** One finding for each of the first few other workflows, and one for the rest, at the first instruction that acts on a shared part. */
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

/** Without a limit, many workflows on one target would give a finding for each pair. */
const mostTold = 3;

/** A part of a flag's targeting. Without `item` it is the whole area. */
interface Part {
  area: "on" | "off variation" | "default rule" | "prerequisites" | "rules" | "targets";
  item?: string;
}

/** The item of a rule that isn't there yet. It has no id, so no other instruction can name it. */
const newRule = "(new)";

/** None for a kind that isn't known, or that changes nothing of who is served what. */
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
      return [{ area: "targets", item: contextKindOf(contextKind) }];
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
    case "enableRule":
    case "disableRule":
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
