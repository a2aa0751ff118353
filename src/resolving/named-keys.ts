// Canonical content → the segments and the prerequisite flags that its instructions name, each key with its pointer. Pure.
import type { CanonicalInstruction } from "../model/document.ts";
import type { LiveFlag } from "../model/live.ts";
import { list, object, objects } from "../model/values/json.ts";

interface NamedKey {
  key: string;
  /** JSON Pointer inside the instruction. */
  at: string;
}

/** Whether the instruction's `variationId` belongs to the flag that its `key` names. */
export function isPrerequisiteKind(kind: string): boolean {
  return kind === "addPrerequisite" || kind === "updatePrerequisite";
}

export function prerequisitesIn(instruction: CanonicalInstruction): NamedKey[] {
  if (isPrerequisiteKind(instruction.kind)) return keyed(instruction.key, "/key");
  if (instruction.kind !== "replacePrerequisites") return [];
  return objects(instruction.prerequisites).flatMap(({ key }, index) => keyed(key, `/prerequisites/${index}/key`));
}

/** The live flag tells which of its clauses name segments. */
export function segmentsIn(
  instruction: CanonicalInstruction,
  flag: LiveFlag | undefined,
  environment: string,
): NamedKey[] {
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

function ofClauses(clauses: unknown, at: string): NamedKey[] {
  return objects(clauses).flatMap((clause, index) => ofClause(clause, `${at}/${index}`));
}

function ofClause(clause: unknown, at: string): NamedKey[] {
  const { op, values } = object(clause);
  return op === "segmentMatch" ? keys(values, `${at}/values`) : [];
}

function isSegmentClause(clauseId: unknown, flag: LiveFlag | undefined, environment: string): boolean {
  const { rules } = object(flag?.environments[environment]?.configuration);
  return objects(rules)
    .flatMap(({ clauses }) => objects(clauses))
    .some(({ _id, op }) => _id === clauseId && op === "segmentMatch");
}

function keys(values: unknown, at: string): NamedKey[] {
  return list(values).flatMap((key, index) => keyed(key, `${at}/${index}`));
}

function keyed(key: unknown, at: string): NamedKey[] {
  return typeof key === "string" ? [{ key, at }] : [];
}
