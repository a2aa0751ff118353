// An instruction → the part of a flag's targeting that it acts on, and what people call it. Pure.

import { contextKindOf } from "../../model/values/context-kind.ts";
import type { JsonObject } from "../../model/values/json.ts";

/** A part of a flag's targeting. Without `item` it is the whole area. */
export interface Part {
  area: "on" | "off variation" | "default rule" | "prerequisites" | "rules" | "targets";
  item?: string;
}

/** The item of a rule that isn't there yet. It has no id, so no other instruction can name it. */
const newRule = "(new)";

/** None for a kind that isn't known, or that changes nothing of who is served what. */
export function partsOf({ kind, ruleId, contextKind }: JsonObject): Part[] {
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

/** What a workflow that acts on the part is found by. */
export function keysOf({ area, item }: Part): string[] {
  return [`any of ${area}`, item === undefined ? `all of ${area}` : `${area}: ${item}`];
}

/** What finds all that acts on the part: whatever acts on the whole area does, and what acts on no other item. */
export function keysToFind({ area, item }: Part): string[] {
  if (item === undefined) return [`any of ${area}`];
  return [`all of ${area}`, ...(item === newRule ? [] : [`${area}: ${item}`])];
}

export function partWords({ area, item }: Part, ruleName: (id: string) => string): string {
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
