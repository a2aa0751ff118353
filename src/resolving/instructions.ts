// One canonical instruction × the live flag and its neighbours → the instruction as LaunchDarkly takes it, or errors on what doesn't exist. Pure.

import type { CanonicalInstruction, Reference } from "../model/document.ts";
import type { Catalogue, LiveFlag } from "../model/live.ts";
import { errorAt } from "../model/messages/diagnostic.ts";
import { environmentName, flagName } from "../model/target.ts";
import { type JsonObject, list, object, objects } from "../model/values/json.ts";
import { escapeSegment } from "../model/values/pointer.ts";
import { checkKey, type ReferenceSite, ruleId, variationId } from "./lookup.ts";
import { isPrerequisiteKind, segmentsIn } from "./named-keys.ts";

export interface ResolvingScope {
  catalogue: Catalogue;
  project: string;
  environment: string;
  /** Absent where it could not be read, and for a template made from a workflow, which names no part of a flag. */
  flagLive: LiveFlag | undefined;
  site: (pointer: string) => ReferenceSite;
  /** The rules that earlier instructions add: by description, the stage. Every resolved instruction adds its own. */
  added: Map<string, string>;
}

export function resolveInstruction(
  instruction: CanonicalInstruction,
  pointer: string,
  stage: string,
  scope: ResolvingScope,
): JsonObject {
  const { flagLive, environment, site, added } = scope;
  const resolved: Record<string, unknown> = { ...instruction };
  const { kind, variationId: served, rolloutWeights } = instruction;
  if (served !== undefined) {
    const owner = isPrerequisiteKind(kind) ? prerequisite(instruction.key, scope) : flagLive;
    resolved.variationId = variationIn(owner, served, site(`${pointer}/variationId`));
  }
  for (const field of ["ruleId", "beforeRuleId"] as const) {
    const rule = instruction[field];
    if (rule !== undefined && flagLive !== undefined)
      resolved[field] = ruleId(rule, flagLive, environment, site(`${pointer}/${field}`), added) ?? "";
  }
  if (Array.isArray(rolloutWeights)) resolved.rolloutWeights = resolveWeights(rolloutWeights, pointer, scope);
  checkNested(instruction, pointer, scope);
  for (const description of addedRules(instruction)) added.set(description, stage);
  return resolved as JsonObject; // API form now: what the schema let through, with ids for references
}

function variationIn(flag: LiveFlag | undefined, reference: Reference, site: ReferenceSite): string {
  return flag === undefined ? "" : (variationId(reference, flag, site) ?? "");
}

function prerequisite(key: unknown, { catalogue, project }: ResolvingScope): LiveFlag | undefined {
  return catalogue.flags.get(flagName({ project, flag: String(key) }));
}

export function resolveWeights(
  weights: NonNullable<CanonicalInstruction["rolloutWeights"]>,
  pointer: string,
  { flagLive, site }: ResolvingScope,
): Record<string, number> {
  const shares = weights.map(
    ({ variation, weight }, index) =>
      [variationIn(flagLive, variation, site(`${pointer}/rolloutWeights/${index}`)), weight] as const,
  );
  const ids = shares.map(([id]) => id);
  const twice = ids.findIndex((id, index) => id !== "" && ids.indexOf(id) < index);
  if (twice >= 0) {
    const { origin, diagnostics, pointer: at } = site(`${pointer}/rolloutWeights/${twice}`);
    const message = "The rollout names one variation twice, under two names.";
    diagnostics.push(errorAt(origin, at, "repeated", message, "Add the shares up."));
  }
  return Object.fromEntries(shares);
}

/** Ids in instructions that have no shorthand stay as they are written, but they must exist. */
function checkNested(instruction: CanonicalInstruction, pointer: string, scope: ResolvingScope): void {
  const { catalogue, project, environment, flagLive, site } = scope;
  if (flagLive === undefined) return;
  const check = (flag: LiveFlag | undefined, id: unknown, at: string) => {
    if (flag !== undefined && typeof id === "string") variationId({ id }, flag, site(`${pointer}${at}`));
  };
  switch (instruction.kind) {
    case "replaceTargets":
    case "replaceUserTargets":
      for (const [index, target] of objects(instruction.targets).entries())
        check(flagLive, target.variationId, `/targets/${index}/variationId`);
      break;
    case "replaceRules":
      for (const [index, rule] of objects(instruction.rules).entries()) {
        check(flagLive, rule.variationId, `/rules/${index}/variationId`);
        for (const id of Object.keys(object(rule.rolloutWeights)))
          check(flagLive, id, `/rules/${index}/rolloutWeights/${escapeSegment(id)}`);
      }
      break;
    case "reorderRules":
      for (const [index, id] of list(instruction.ruleIds).entries())
        if (typeof id === "string") ruleId({ id }, flagLive, environment, site(`${pointer}/ruleIds/${index}`));
      break;
    case "replacePrerequisites":
      for (const [index, { key, variationId: id }] of objects(instruction.prerequisites).entries())
        check(prerequisite(key, scope), id, `/prerequisites/${index}/variationId`);
  }
  for (const { key, at } of segmentsIn(instruction, flagLive, environment)) {
    const known = catalogue.segments?.get(environmentName({ project, environment })) ?? "forbidden";
    checkKey("segment", key, ` in \`${project}\`/\`${environment}\``, known, site(`${pointer}${at}`));
  }
}

function addedRules(instruction: CanonicalInstruction): string[] {
  const rules =
    instruction.kind === "addRule"
      ? [instruction]
      : instruction.kind === "replaceRules"
        ? objects(instruction.rules)
        : [];
  return rules.flatMap(({ description }) => (typeof description === "string" ? [description] : []));
}
