// Canonical content → what it names beside its own flag, each with its pointer: segments, prerequisites. Pure.

import type { CanonicalInstruction, CanonicalTemplate, CanonicalWorkflow } from "../model/document.ts";
import { object, objects } from "../model/json.ts";
import type { LiveFlag } from "../model/live.ts";

interface Named {
  key: string;
  /** JSON Pointer inside the instruction. */
  at: string;
}

/** Of the stages that are sent. */
export function instructionsOf(
  { stages = [] }: CanonicalWorkflow | CanonicalTemplate,
  from: number,
): { instruction: CanonicalInstruction; pointer: string }[] {
  return stages.flatMap(({ action }, stage) =>
    stage < from
      ? []
      : (action?.instructions ?? []).map((instruction, index) => ({
          instruction,
          pointer: `/stages/${stage}/action/instructions/${index}`,
        })),
  );
}

/** Kinds whose `variationId` is one of the flag that `key` names. */
export function isPrerequisiteKind(kind: string): boolean {
  return kind === "addPrerequisite" || kind === "updatePrerequisite";
}

export function prerequisitesIn(instruction: CanonicalInstruction): Named[] {
  if (isPrerequisiteKind(instruction.kind)) return keyed(instruction.key, "/key");
  if (instruction.kind !== "replacePrerequisites") return [];
  return objects(instruction.prerequisites).flatMap(({ key }, index) => keyed(key, `/prerequisites/${index}/key`));
}

/** The live flag says which existing clause is one of segments. */
export function segmentsIn(
  instruction: CanonicalInstruction,
  flag: LiveFlag | undefined,
  environment: string,
): Named[] {
  switch (instruction.kind) {
    case "addRule":
    case "addClauses":
      return ofClauses(instruction.clauses, "/clauses");
    case "updateClause":
      return ofClause(instruction.clause, "/clause");
    case "replaceRules":
      return objects(instruction.rules).flatMap(({ clauses }, index) => ofClauses(clauses, `/rules/${index}/clauses`));
    case "addValuesToClause":
      return isSegmentClause(instruction.clauseId, flag, environment) ? keys(instruction.values, "/values") : [];
    default:
      return [];
  }
}

function ofClauses(clauses: unknown, at: string): Named[] {
  return objects(clauses).flatMap((clause, index) => ofClause(clause, `${at}/${index}`));
}

function ofClause(clause: unknown, at: string): Named[] {
  const { op, values } = object(clause);
  return op === "segmentMatch" ? keys(values, `${at}/values`) : [];
}

function isSegmentClause(clauseId: unknown, flag: LiveFlag | undefined, environment: string): boolean {
  const { rules } = object(flag?.environments[environment]?.configuration);
  return objects(rules)
    .flatMap(({ clauses }) => objects(clauses))
    .some(({ _id, op }) => _id === clauseId && op === "segmentMatch");
}

function keys(values: unknown, at: string): Named[] {
  return (Array.isArray(values) ? values : []).flatMap((key, index) => keyed(key, `${at}/${index}`));
}

function keyed(key: unknown, at: string): Named[] {
  return typeof key === "string" ? [{ key, at }] : [];
}
