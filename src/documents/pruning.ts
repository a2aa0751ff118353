// A document and the places in it that are refused → the document without the parts that they lie in, so that the rest can still be checked. Pure.
import { isObject, type Json, type JsonObject } from "../model/values/json.ts";
import { segmentsOf } from "../model/values/pointer.ts";

/** Valid stand-ins for what is refused in a list, so that what stands behind it keeps its index. */
const harmless = {
  condition: { now: true },
  instruction: { turn: "on" },
  parameter: { stage: "-", instruction: "-", path: "/-", value: null },
};

/** `run` and `overrides` name stages: where the name of a stage was taken out, they go, too, or it would be reported as unknown. */
export function pruned(document: JsonObject, pointers: readonly string[]): JsonObject {
  const value = pointers.reduce<Json>((rest, pointer) => without(rest, segmentsOf(pointer)), document) as JsonObject;
  const losesNames = pointers.some((pointer) => /^\/stages(?:\/\d+(?:\/name)?)?$/.test(pointer));
  if (!losesNames && "stages" in value) return value;
  const { run: _, overrides, ...rest } = value;
  return losesNames || overrides === undefined ? rest : { ...rest, overrides };
}

function without(value: Json, segments: readonly string[]): Json {
  const [field, index, part, ...inner] = segments;
  if (field === undefined || !isObject(value)) return value;
  const { [field]: whole, ...others } = value;
  if (field === "overrides" && isObject(whole) && index !== undefined)
    return { ...others, ...withRest(field, withoutOverride(whole, index, part, inner)) };
  if (whole === undefined || index === undefined || !Array.isArray(whole)) return others;
  if (field === "parameters") return { ...others, [field]: replaced(whole, index, () => harmless.parameter) };
  if (field !== "stages") return others;
  return {
    ...others,
    stages: replaced(whole, index, (stage) =>
      isObject(stage) && part !== undefined ? withoutPart(stage, part, inner) : {},
    ),
  };
}

/** A stage's override stays with what else it says, or something harmless, so that its name is looked at. */
function withoutOverride(
  all: JsonObject,
  environment: string,
  field: string | undefined,
  [index, part, ...inner]: readonly string[],
): JsonObject {
  const { [environment]: override, ...others } = all;
  if (!isObject(override) || field === undefined) return others;
  const { [field]: whole, ...rest } = override;
  const keep = (value: JsonObject) => ({ ...others, ...withRest(environment, value) });
  if (index === undefined) return keep(rest);
  if (field === "parameters" && Array.isArray(whole))
    return keep({ ...rest, [field]: replaced(whole, index, () => harmless.parameter) });
  if (field !== "stages" || !isObject(whole)) return keep(rest);
  const stage = whole[index];
  const left = isObject(stage) && part !== undefined ? withoutPart(stage, part, inner) : {};
  const kept = Object.keys(left).length === 0 ? { conditions: [harmless.condition] } : left;
  return keep({ ...rest, [field]: { ...whole, [index]: kept } });
}

/** Nothing where nothing is left. */
function withRest(field: string, value: JsonObject): JsonObject {
  return Object.keys(value).length === 0 ? {} : { [field]: value };
}

function withoutPart(stage: JsonObject, part: string, [first, second]: readonly string[]): JsonObject {
  const { [part]: whole, ...others } = stage;
  if (whole === undefined || first === undefined) return others;
  if (part === "conditions" && Array.isArray(whole))
    return { ...stage, conditions: replaced(whole, first, () => harmless.condition) };
  if (part !== "action") return others;
  if (Array.isArray(whole)) return { ...stage, action: replaced(whole, first, () => harmless.instruction) };
  if (!isObject(whole) || !Array.isArray(whole.instructions) || second === undefined) return others;
  return { ...stage, action: { instructions: replaced(whole.instructions, second, () => harmless.instruction) } };
}

function replaced(list: readonly Json[], index: string, change: (item: Json) => Json): Json[] {
  return list.map((item, number) => (String(number) === index ? change(item) : item));
}

/** Without just the fields at these places: what stands beside them can still be checked. */
export function withoutFields(document: JsonObject, pointers: readonly string[]): JsonObject {
  return pointers.reduce<Json>((rest, pointer) => withoutField(rest, segmentsOf(pointer)), document) as JsonObject;
}

function withoutField(value: Json, [first, ...inner]: readonly string[]): Json {
  if (first === undefined) return value;
  if (Array.isArray(value)) return replaced(value, first, (item) => withoutField(item, inner));
  if (!isObject(value) || !Object.hasOwn(value, first)) return value;
  const { [first]: whole = null, ...others } = value;
  return inner.length === 0 ? others : { ...value, [first]: withoutField(whole, inner) };
}
