import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  escapeSegment,
  mostOfOneFile,
  segmentsOf
} from "./chunk-SEGDSC3X.js";
import {
  nearest,
  nearestHint
} from "./chunk-TWFHVSKT.js";
import {
  hiddenDifference,
  visibleForm
} from "./chunk-H4AFYC2M.js";
import {
  present
} from "./chunk-WR3UDKBN.js";
import {
  isObject,
  list
} from "./chunk-XEMECXA4.js";

// src/documents/schema-hints.ts
function descriptionHint({ parentSchema }) {
  const { description, examples } = parentSchema ?? {};
  if (description === void 0) return {};
  const example = examples?.[0];
  return { hint: example === void 0 ? description : `${description} For example: \`${shown(example)}\`.` };
}
var misplaced = {
  stages: "A workflow has `stages` or a `template`, and a template `stages` or a `workflowId`: not both.",
  parameters: "`parameters` belong to a workflow that is made from a `template`.",
  templateKey: "`template` and `templateKey` are the same: give one.",
  flags: "Give `flag` or `flags`, not both.",
  environments: "Give `environment` or `environments`, not both.",
  maintainerId: "Give `maintainer` or `maintainerId`, not both.",
  projectKey: "`project` and `projectKey` are the same: give one.",
  environmentKey: "`environment` and `environmentKey` are the same: give one.",
  flagKey: "`flag` and `flagKey` are the same: give one.",
  skip: "A stage that is left out can't differ in anything: give `skip`, or what differs.",
  variationId: "Give `variationId` or `rolloutWeights`, not both.",
  variation: "Give `variation` or `value`, not both.",
  instruction: "Give `instruction` or `condition`, not both."
};
function misplacedWords(field) {
  return misplaced[field];
}
var missing = {
  stages: "Write the stages, or name a `template` that gives them.",
  flag: "Name the feature flag by its key, or several under `flags`.",
  kind: "LaunchDarkly's own form needs a `kind`.",
  variationId: "Give `variationId`, or `rolloutWeights` for a percentage rollout.",
  scheduleKind: "Give `scheduleKind`, or `executeNow: true`.",
  waitDuration: "A `relative` schedule needs `waitDuration` and `waitDurationUnit`.",
  waitDurationUnit: "A `relative` schedule needs `waitDuration` and `waitDurationUnit`.",
  executionDate: "An `absolute` schedule needs `executionDate`, in Unix milliseconds.",
  instruction: "Say which `instruction` of the stage, or which `condition`, by its kind.",
  variation: "Give the new `variation`, or the new `value`.",
  number: "Give the number of the run, counted from 1.",
  weight: "Give the share in percent, or `rest`.",
  instructions: "Write the instructions as a list: `- turn: on`."
};
function missingHint(field, { parentSchema, data }) {
  const near = Object.keys(isObject(data) ? data : {}).find((key) => key.toLowerCase() === field.toLowerCase());
  const described = parentSchema?.properties?.[field]?.description;
  const hint = near === void 0 ? missing[field] ?? described : `Is \`${near}\` meant?`;
  return { hint: hint ?? `Add \`${field}\`.` };
}
function unknownHint(name, { parentSchema, data, instancePath }) {
  const [, environment] = /^\/overrides\/([^/]+)$/.exec(instancePath) ?? [];
  if (environment !== void 0 && (name === "run" || name === "adopt"))
    return { hint: `The document's own \`${name}\` takes a value by environment: \`${name}: { ${environment}: … }\`.` };
  const given = isObject(data) ? data : {};
  const known = Object.keys(parentSchema?.properties ?? {}).filter((key) => !Object.hasOwn(given, key));
  if (name === "default" && known.includes("variation"))
    return { hint: "With `stage`, give the new `variation` or `value`; `default` goes with `_id`.", field: "value" };
  if (known.length === 1 && known[0] === "instructions")
    return { hint: "Write the instructions as a list: `- turn: on`.", field: "instructions" };
  return { hint: nearestHint(name, known), ...present({ field: nearest(name, known) }) };
}
function hiddenHint({ params, data }) {
  const plain = visibleForm(String(data));
  if (plain === data || !new RegExp(String(params.pattern), "u").test(plain)) return void 0;
  return { hint: `${hiddenDifference(String(data), plain)} Write \`${plain}\`.` };
}
function quotingHint(error) {
  const { params, parentSchema, data } = error;
  const described = descriptionHint(error);
  const isScalar = typeof data === "number" || typeof data === "boolean";
  if (!isScalar || ![params.type].flat().includes("string")) return described;
  const pattern = parentSchema?.pattern;
  if (typeof pattern === "string" && !new RegExp(pattern, "u").test(String(data))) return described;
  return { hint: [`If \`${data}\` is meant as text, quote it.`, ...Object.values(described)].join(" ") };
}
function shown(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

// src/documents/schema-words.ts
function describe(error) {
  if (error.keyword === "if") return void 0;
  const pointer = error.instancePath;
  const name = pointer === "" ? "The document" : `\`${fieldName(pointer)}\``;
  return { pointer, ...(byKeyword[error.keyword] ?? otherwise)(error, name) };
}
function fieldName(pointer) {
  const [last = "", before] = segmentsOf(pointer).reverse();
  return /^\d+$/.test(last) && before !== void 0 ? `${before}[${last}]` : last;
}
var byKeyword = {
  required: (error) => {
    const field = String(error.params.missingProperty);
    return { code: "missing-field", message: `\`${field}\` is missing.`, field, ...missingHint(field, error) };
  },
  additionalProperties: (error) => {
    const field = String(error.params.additionalProperty);
    return {
      pointer: `${error.instancePath}/${escapeSegment(field)}`,
      atKey: true,
      code: "unknown-field",
      message: `Unknown field \`${shown(field)}\`.`,
      ...unknownHint(field, error)
    };
  },
  "false schema": ({ instancePath }, name) => ({
    atKey: true,
    code: "conflicting-field",
    message: misplacedWords(fieldName(instancePath)) ?? `${name} can't stand here.`,
    hint: fieldName(instancePath) === "parameters" ? "Name the `template`." : "Take one of them away."
  }),
  type: (error, name) => {
    const expected = expectedType(error.params.type);
    const message = error.data === null ? `${name} is empty; it must be ${expected}.` : `${name} must be ${expected}, not ${typeName(error.data)}.`;
    return { code: "wrong-type", message, ...quotingHint(error) };
  },
  const: (error, name) => ({
    code: "wrong-value",
    message: `${name} must be \`${shown(error.params.allowedValue)}\`, not \`${shown(error.data)}\`.`,
    ...descriptionHint(error)
  }),
  enum: ({ params, data }, name) => {
    const allowed = new Set(params.allowedValues.map(shown));
    return {
      code: "wrong-value",
      message: refused(name, data),
      hint: nearestHint(shown(data), [...allowed])
    };
  },
  pattern: (error, name) => ({
    code: "wrong-form",
    message: refused(name, error.data),
    ...hiddenHint(error) ?? descriptionHint(error)
  }),
  minLength: empty,
  minItems: empty,
  minProperties: empty,
  maxLength: (error, name) => ({
    code: "too-long",
    message: `${name} is longer than ${error.params.limit} characters.`,
    ...descriptionHint(error)
  }),
  maxItems: (error, name) => ({
    code: "too-many",
    message: `${name} has ${list(error.data).length.toLocaleString("en")} entries; at most ${Number(error.params.limit).toLocaleString("en")} are taken.`,
    ...descriptionHint(error)
  }),
  minimum: outOfRange,
  maximum: outOfRange,
  maxProperties: (error, name) => {
    const found = Object.keys(error.data ?? {}).slice(0, 5);
    return {
      code: "too-many-fields",
      message: `${name} takes one of its fields at a time; found ${found.map((key) => `\`${shown(key)}\``).join(", ")}.`,
      hint: descriptionHint(error).hint ?? "Keep one of them."
    };
  },
  uniqueItems: ({ instancePath, params, data }, name) => {
    const later = Math.max(Number(params.i), Number(params.j));
    return {
      pointer: `${instancePath}/${later}`,
      code: "repeated",
      message: `${name} names \`${shown(Array.isArray(data) ? data[later] : void 0)}\` twice.`,
      hint: "Keep one of them."
    };
  }
};
function refused(name, data) {
  return `${name} can't be ${data === "" ? "empty" : `\`${shown(data)}\``}.`;
}
function empty(error, name) {
  return {
    code: "empty",
    message: `${name} is empty.`,
    hint: descriptionHint(error).hint ?? "Fill it in, or take it away."
  };
}
function outOfRange(error, name) {
  const bound = error.keyword === "minimum" ? "least" : "most";
  return {
    code: "out-of-range",
    message: `${name} must be at ${bound} ${error.params.limit}, not ${shown(error.data)}.`,
    ...descriptionHint(error)
  };
}
function otherwise(error, name) {
  return {
    code: "wrong-value",
    message: `${name} ${error.message ?? "is not valid"}.`,
    ...descriptionHint(error)
  };
}
var typeNames = {
  object: "a mapping",
  array: "a list",
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "null"
};
function expectedType(type) {
  return [type].flat().map((name) => typeNames[name] ?? name).join(" or ");
}
function typeName(value) {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "string" ? "text" : `\`${shown(value)}\``;
}

// src/documents/unclear-scalars.ts
function unclearScalars({ value, respellings, refused: refused2 }, validate, findings) {
  if (respellings.length === 0) return [];
  const unknown = findings.filter(({ code }) => code === "unknown-field").map(({ pointer }) => pointer);
  const told = /* @__PURE__ */ new Set([...unknown, ...refused2]);
  const known = respellings.filter(({ pointer }) => !prefixes(pointer).some((prefix) => told.has(prefix)));
  const isText = takesText(value, known, validate);
  return known.filter(({ isKey, pointer }) => isKey || isText(pointer)).map(finding);
}
function asWritten(findings, { respellings }) {
  const values = new Map(respellings.filter(({ isKey }) => !isKey).map((one) => [one.pointer, one]));
  return findings.map((finding2) => {
    const { written = "", read = "" } = values.get(finding2.pointer) ?? {};
    if (written === "") return finding2;
    const corrected = (text) => text.replaceAll(`\`${read}\``, `\`${written}\``);
    const { message, hint } = finding2;
    return { ...finding2, message: corrected(message), ...hint !== void 0 && { hint: corrected(hint) } };
  });
}
function takesText(value, respellings, validate) {
  const texts = new Map(
    respellings.flatMap(({ isKey, pointer, written }) => isKey ? [] : [[pointer, written]])
  );
  if (validate(withTexts(value, "", texts))) return () => true;
  const refused2 = new Set((validate.errors ?? []).map((error) => error.instancePath));
  return (pointer) => !refused2.has(pointer);
}
function withTexts(value, pointer, texts) {
  const text = texts.get(pointer);
  if (text !== void 0) return text;
  if (Array.isArray(value)) return value.map((item, index) => withTexts(item, `${pointer}/${index}`, texts));
  if (!isObject(value)) return value;
  const fields = Object.entries(value).map(([name, item]) => [
    name,
    withTexts(item, `${pointer}/${escapeSegment(name)}`, texts)
  ]);
  return Object.fromEntries(fields);
}
function finding({ pointer, isKey, written, read }) {
  const shared = { pointer, ...isKey && { atKey: true }, code: "unclear-scalar" };
  if (written === "")
    return {
      ...shared,
      message: "Nothing is written here, which YAML reads as `null`.",
      hint: "Write the value. If `null` is meant, write it."
    };
  return {
    ...shared,
    message: `\`${written}\` is written here, and YAML reads it as \`${read}\`.`,
    hint: `Quote it if \`${written}\` is meant (\`"${written}"\`); else write \`${read}\`.`
  };
}
function prefixes(pointer) {
  const segments = pointer.split("/");
  return segments.map((_, index) => segments.slice(0, index + 1).join("/")).slice(1);
}

// src/documents/schema.ts
var insteadOf = {
  stages: ["template", "templateKey", "workflowId"],
  flag: ["flags"],
  variationId: ["rolloutWeights"],
  instruction: ["condition"],
  variation: ["value"],
  scheduleKind: ["executeNow"]
};
var mostErrors = mostOfOneFile;
function checkSchema(document, validate) {
  const isValid = validate(document.value);
  if (isValid && document.respellings.length === 0) return [];
  const refused2 = new Set(document.refused);
  const errors = isValid ? [] : (validate.errors ?? []).slice(0, mostErrors);
  const findings = withoutConsequences(errors.flatMap((error) => describe(error) ?? [])).filter(
    ({ pointer }) => !refused2.has(pointer)
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
      pointer
    })
  );
}
function withoutConsequences(findings) {
  const misspelled = /* @__PURE__ */ new Map();
  for (const { code, pointer, field } of findings)
    if (code === "unknown-field")
      misspelled.set(parentOf(pointer), [...misspelled.get(parentOf(pointer)) ?? [], field ?? ""]);
  const seen = /* @__PURE__ */ new Set();
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
function parentOf(pointer) {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

export {
  fieldName,
  typeNames,
  mostErrors,
  checkSchema
};
