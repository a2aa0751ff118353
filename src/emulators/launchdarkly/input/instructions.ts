// What goes in: an instruction as it was sent. What comes out: what is wrong with its form, and what it refers to
// (variations, rules, segments, …) with whether a given target has it.

import { type Account, findFlag, isObject, type JsonObject, type Place } from "../account/account.ts";
import { type FieldMeaning, FORBIDDEN_KINDS, INSTRUCTION_KINDS } from "../account/instruction-kinds.ts";

export interface Reference {
  /** JSON Pointer relative to the instruction. */
  path: string;
  to: "variation" | "rule" | "clause" | "segment" | "flag" | "context";
  value: unknown;
  exists: boolean;
  /** Only asked of a template: LaunchDarkly does nothing if it doesn't exist. */
  optional?: true;
  clause?: JsonObject;
}

/** Problems of form: kind, required fields, types, weights. */
export function formProblems(instruction: unknown, options: Account["options"]): string[] {
  if (!isObject(instruction)) {
    return ["an instruction must be an object"];
  }
  const { kind } = instruction;
  if (typeof kind !== "string" || kind === "") {
    return ["an instruction needs a kind"];
  }
  if (FORBIDDEN_KINDS.includes(kind)) {
    return [`${kind} cannot be used in a workflow`];
  }
  const known = lookUp(kind);
  if (known === undefined) {
    return options.unknownInstructionKinds === "refuse" ? [`unknown instruction kind ${kind}`] : [];
  }
  if (!known.documented && options.otherInstructionKinds === "refuse") {
    return [`${kind} is not supported in workflows`];
  }
  const problems: string[] = [];
  for (const [field, meaning] of Object.entries(known.required)) {
    problems.push(
      ...(instruction[field] == null ? [`${field} is required`] : shapeProblems(field, meaning, instruction)),
    );
  }
  for (const [field, meaning] of Object.entries(known.optional ?? {})) {
    problems.push(...(instruction[field] == null ? [] : shapeProblems(field, meaning, instruction)));
  }
  if (known.serves) {
    problems.push(...serveProblems(instruction));
  }
  return problems.map((problem) => `${kind}: ${problem}`);
}

/** What the instruction refers to, in the order of its fields; of a well-formed instruction only. */
export function references(instruction: JsonObject, account: Account, place: Place): Reference[] {
  const kind = lookUp(String(instruction.kind));
  if (kind === undefined) {
    return [];
  }
  const fields = { ...kind.required, ...kind.optional };
  const found = Object.entries(fields).flatMap(([field, meaning]) =>
    instruction[field] == null
      ? []
      : fieldReferences(`/${field}`, meaning, instruction[field], instruction, account, place),
  );
  return kind.serves ? [...found, ...serveReferences("", instruction, account, place)] : found;
}

function lookUp(kind: string) {
  return Object.hasOwn(INSTRUCTION_KINDS, kind) ? INSTRUCTION_KINDS[kind] : undefined;
}

function fieldReferences(
  path: string,
  meaning: FieldMeaning,
  value: unknown,
  parent: JsonObject,
  account: Account,
  place: Place,
): Reference[] {
  const flag = findFlag(account, place.project, place.flag);
  const configuration = flag?.environments[place.environment];
  const rules = configuration?.rules ?? [];
  const hasVariation = (id: unknown, of = flag) => of?.variations.some((variation) => variation._id === id) ?? false;
  const hasRule = (id: unknown) => rules.some((rule) => rule._id === id);
  const hasClause = (id: unknown) =>
    rules.some((rule) => rule._id === parent.ruleId && rule.clauses.some((clause) => clause._id === id));
  const each = (nested: (item: JsonObject, at: string) => Reference[]) =>
    (value as JsonObject[]).flatMap((item, index) => nested(item, `${path}/${index}`));
  switch (meaning) {
    case "variation":
      return [{ path, to: "variation", value, exists: hasVariation(value) }];
    case "weights":
      return [
        { path, to: "variation", value, exists: Object.keys(value as JsonObject).every((id) => hasVariation(id)) },
      ];
    case "rule":
      return [{ path, to: "rule", value, exists: hasRule(value) }];
    case "rule-if-any":
      return [{ path, to: "rule", value, exists: hasRule(value), optional: true }];
    case "rules":
      return [{ path, to: "rule", value, exists: (value as unknown[]).every(hasRule) }];
    case "clause":
      return [{ path, to: "clause", value, exists: hasClause(value) }];
    case "clauses":
      return [{ path, to: "clause", value, exists: (value as unknown[]).every(hasClause) }];
    case "flag":
      return [{ path, to: "flag", value, exists: findFlag(account, place.project, String(value)) !== undefined }];
    case "prerequisite-variation": {
      const exists = hasVariation(value, findFlag(account, place.project, String(parent.key)));
      return [{ path, to: "variation", value, exists }];
    }
    case "texts":
      return [{ path, to: "context", value, exists: true }];
    case "new-clause":
      return segmentReferences(path, value as JsonObject, account, place);
    case "new-clauses":
      return each((clause, at) => segmentReferences(at, clause, account, place));
    case "new-rules":
      return each((rule, at) => [
        ...fieldReferences(`${at}/clauses`, "new-clauses", rule.clauses ?? [], rule, account, place),
        ...serveReferences(at, rule, account, place),
      ]);
    case "targets":
      return each((target, at) => [
        ...fieldReferences(`${at}/values`, "texts", target.values, target, account, place),
        ...fieldReferences(`${at}/variationId`, "variation", target.variationId, target, account, place),
      ]);
    case "prerequisites":
      return each((item, at) => [
        ...fieldReferences(`${at}/key`, "flag", item.key, item, account, place),
        ...fieldReferences(`${at}/variationId`, "prerequisite-variation", item.variationId, item, account, place),
      ]);
    case "values":
    case "text":
    case "boolean":
      return [];
  }
}

function serveReferences(path: string, serving: JsonObject, account: Account, place: Place): Reference[] {
  const served = { variationId: "variation", rolloutWeights: "weights" } as const;
  return Object.entries(served).flatMap(([field, meaning]) =>
    serving[field] == null ? [] : fieldReferences(`${path}/${field}`, meaning, serving[field], serving, account, place),
  );
}

function segmentReferences(path: string, clause: JsonObject, account: Account, place: Place): Reference[] {
  if (clause.op !== "segmentMatch") {
    return [];
  }
  const project = account.projects.find(({ key }) => key === place.project);
  const exists = (clause.values as unknown[]).every((key) =>
    project?.segments.some((segment) => segment.environment === place.environment && segment.output.key === key),
  );
  return [{ path: `${path}/values`, to: "segment", value: clause.values, exists, clause }];
}

function shapeProblems(field: string, meaning: FieldMeaning, parent: JsonObject): string[] {
  const value = parent[field];
  const each = (check: (item: JsonObject) => string[]) =>
    Array.isArray(value)
      ? value.flatMap((item, index) =>
          (isObject(item) ? check(item) : ["must be an object"]).map((problem) => `${field}[${index}]: ${problem}`),
        )
      : [`${field} must be an array`];
  switch (meaning) {
    case "boolean":
      return typeof value === "boolean" ? [] : [`${field} must be a boolean`];
    case "texts":
    case "rules":
    case "clauses":
      return isTexts(value) ? [] : [`${field} must be an array of strings`];
    case "values":
      return Array.isArray(value) ? [] : [`${field} must be an array`];
    case "weights":
      return weightProblems(value);
    case "new-clause":
      return isObject(value) ? clauseProblems(value) : [`${field} must be an object`];
    case "new-clauses":
      return each(clauseProblems);
    case "new-rules":
      return each((rule) => [
        ...(rule.clauses == null ? [] : shapeProblems("clauses", "new-clauses", rule)),
        ...serveProblems(rule),
      ]);
    case "targets":
      return each((target) => [
        ...shapeProblems("values", "texts", target),
        ...shapeProblems("variationId", "variation", target),
      ]);
    case "prerequisites":
      return each((item) => [
        ...shapeProblems("key", "flag", item),
        ...shapeProblems("variationId", "variation", item),
      ]);
    case "variation":
    case "prerequisite-variation":
    case "flag":
    case "rule":
    case "rule-if-any":
    case "clause":
    case "text":
      return typeof value === "string" ? [] : [`${field} must be a string`];
  }
}

function serveProblems(serving: JsonObject): string[] {
  const { variationId, rolloutWeights } = serving;
  if ((variationId == null) === (rolloutWeights == null)) {
    return ["exactly one of variationId and rolloutWeights is required"];
  }
  return variationId == null ? weightProblems(rolloutWeights) : shapeProblems("variationId", "variation", serving);
}

/** Weights are thousandths of a percent. */
function weightProblems(weights: unknown): string[] {
  if (!isObject(weights)) {
    return ["rolloutWeights must be an object of weights by variation id"];
  }
  const values = Object.values(weights);
  if (!values.every((weight) => Number.isInteger(weight) && (weight as number) >= 0 && (weight as number) <= 100_000)) {
    return ["rolloutWeights must be integers from 0 to 100000"];
  }
  const sum = values.reduce<number>((total, weight) => total + (weight as number), 0);
  return sum === 100_000 ? [] : [`rolloutWeights add up to ${sum}, not to 100000`];
}

function clauseProblems(clause: JsonObject): string[] {
  const problems: string[] = [];
  for (const field of ["attribute", "op"]) {
    // LaunchDarkly's own examples of segment rules leave the attribute out or repeat the operator there.
    if (typeof clause[field] !== "string" && !(field === "attribute" && clause.op === "segmentMatch")) {
      problems.push(`${field} must be a string`);
    }
  }
  if (!Array.isArray(clause.values)) {
    problems.push("values must be an array");
  }
  if (clause.negate != null && typeof clause.negate !== "boolean") {
    problems.push("negate must be a boolean");
  }
  return problems;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
