// A located document and a validator → one diagnostic for each mistake, at the value or the key that is wrong. Pure.
import type { Validator } from "../generated/validator.d.ts";
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import { present } from "../model/values/present.ts";
import { describe, type Finding, fieldName } from "./schema-words.ts";
import { asWritten, unclearScalars } from "./unclear-scalars.ts";
import { mostOfOneFile } from "./yaml/diagnostic-order.ts";
import type { LocatedDocument } from "./yaml/parse.ts";

/** Fields that may be given in place of a missing one: where one of these is misspelled, nothing is missing. */
const insteadOf: Record<string, readonly string[]> = {
  stages: ["template", "templateKey", "workflowId"],
  flag: ["flags"],
  variationId: ["rolloutWeights"],
  instruction: ["condition"],
  variation: ["value"],
  scheduleKind: ["executeNow"],
};

/** As many as are shown of one file. */
export const mostErrors = mostOfOneFile;

/** An error that only follows from another one, or from what `document.refused` names, is left out. */
export function checkSchema(document: LocatedDocument, validate: Validator): Diagnostic[] {
  const isValid = validate(document.value);
  if (isValid && document.respellings.length === 0) return [];
  const refused = new Set(document.refused);
  const errors = isValid ? [] : (validate.errors ?? []).slice(0, mostErrors);
  const findings = withoutConsequences(errors.flatMap((error) => describe(error) ?? [])).filter(
    ({ pointer }) => !refused.has(pointer),
  );
  const unclear = unclearScalars(document, validate, findings);
  const pointers = new Set(unclear.map(({ pointer }) => pointer));
  const others = findings.filter(({ pointer }) => !pointers.has(pointer));
  return [...asWritten(others, document), ...unclear.slice(0, mostErrors)].map(
    ({ pointer, atKey, code, message, hint }) => ({
      severity: "error",
      code,
      message,
      ...present({ hint }),
      position: atKey ? document.locateKey(pointer) : document.locate(pointer),
      pointer,
    }),
  );
}

function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const misspelled = new Map<string, string[]>();
  for (const { code, pointer, field } of findings)
    if (code === "unknown-field")
      misspelled.set(parentOf(pointer), [...(misspelled.get(parentOf(pointer)) ?? []), field ?? ""]);
  const seen = new Set<string>();
  return findings.filter(({ code, pointer, field = "" }) => {
    const identity = code === "missing-field" ? `${pointer} ${field}` : pointer;
    if (seen.has(identity)) return false;
    seen.add(identity);
    if (code === "missing-field")
      return !misspelled.get(pointer)?.some((meant) => meant === field || insteadOf[field]?.includes(meant));
    if (code === "too-many-fields") return !misspelled.has(pointer);
    if (code === "conflicting-field" && fieldName(pointer) === "parameters")
      return !misspelled.get(parentOf(pointer))?.some((meant) => insteadOf.stages?.includes(meant));
    return true;
  });
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}
