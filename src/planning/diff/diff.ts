// Two canonical contents → the changes between them, keyed by identity: stages by name, so that an insertion is one change. Pure.

import jsonPatch from "fast-json-patch";
import type {
  CanonicalCondition,
  CanonicalInstruction,
  CanonicalParameter,
  CanonicalStage,
  CanonicalTemplate,
  CanonicalWorkflow,
} from "../../model/document.ts";
import type { Change } from "../../model/plan.ts";
import { referenceText } from "../../model/reference.ts";
import { conditionsOf, instructionsOf, stageName } from "../../model/stage.ts";
import type { Json, JsonObject } from "../../model/values/json.ts";
import { segmentsOf } from "../../model/values/pointer.ts";
import { present } from "../../model/values/present.ts";

type Content = CanonicalWorkflow | CanonicalTemplate;

/** What fast-json-patch compares: objects only, whose keys are the identities of list items. */
type Keyed = { [key: string]: Keyed | Json };

/** In the order in which the documents say it; what changed its place after that. */
export function diff(before: Content | undefined, after: Content | undefined): Change[] {
  if (before === undefined || after === undefined) {
    const fields = Object.entries(keyed(before ?? after ?? ({} as Content)));
    return fields.map(([field, value]) => ({ path: [field], [before === undefined ? "after" : "before"]: value }));
  }
  const [from, to] = [keyed(before), keyed(after)];
  const changed = new Set(jsonPatch.compare(from, to).map(({ path }) => JSON.stringify(unit(segmentsOf(path)))));
  const units = new Map([...unitsIn(to), ...unitsIn(from)].map((path) => [JSON.stringify(path), path]));
  const changes = [...units].flatMap(([name, path]): Change[] => {
    if (!changed.has(name)) return [];
    const [old, value] = [valueAt(from, path), valueAt(to, path)];
    return [
      {
        path: path.map(identityOf),
        ...present({ before: old, after: value }),
      },
    ];
  });
  return [...changes, ...reordered(from, to)];
}

const lists: readonly string[] = ["conditions", "instructions"];

/** People think in conditions and instructions, not in their fields: `wait: 2 days → 3 days`. */
function unit(path: string[]): string[] {
  const [top, , list = ""] = path;
  if (top === "parameters") return path.slice(0, 2);
  if (top !== "stages") return path.slice(0, 1);
  return path.slice(0, lists.includes(list) ? 4 : 3);
}

/** Every unit there could be a change of: of a stage that only one side has, the stage. */
function unitsIn(content: Keyed): string[][] {
  return Object.entries(content).flatMap(([top, value]) => {
    if (top !== "stages" && top !== "parameters") return [[top]];
    const items = Object.entries(value as Keyed).flatMap(([item, parts]) => [
      [top, item],
      ...Object.entries(top === "stages" ? (parts as Keyed) : {}).flatMap(([field, list]) =>
        lists.includes(field)
          ? Object.keys(list as Keyed).map((name) => [top, item, field, name])
          : [[top, item, field]],
      ),
    ]);
    return [[top], ...items];
  });
}

/** Keyed comparison can't see that items of a list changed places. The path is the list's. */
function reordered(from: Keyed, to: Keyed): Change[] {
  const stages = bothHave(from.stages, to.stages);
  const ofStages = stages.before.join("\n") === stages.after.join("\n") ? [] : [{ path: ["stages"], ...named(stages) }];
  const ofParts = stages.after.flatMap((stage) =>
    lists.flatMap((list): Change[] => {
      const [old, now] = [valueAt(from, ["stages", stage, list]), valueAt(to, ["stages", stage, list])] as Keyed[];
      const parts = bothHave(old, now);
      if (parts.before.join("\n") === parts.after.join("\n")) return [];
      const values = (names: string[], side: Keyed = {}) => names.map((name) => side[name] as Json);
      const path = ["stages", identityOf(stage), list];
      return [{ path, before: values(parts.before, old), after: values(parts.after, now) }];
    }),
  );
  return [...ofStages, ...ofParts];
}

function named({ before, after }: { before: string[]; after: string[] }): { before: string[]; after: string[] } {
  return { before: before.map(identityOf), after: after.map(identityOf) };
}

/** What both lists hold, in the order of each. */
function bothHave(from: Keyed | Json = {}, to: Keyed | Json = {}): { before: string[]; after: string[] } {
  const [old, now] = [Object.keys(Object(from)), Object.keys(Object(to))];
  const [was, is] = [new Set(old), new Set(now)];
  return { before: old.filter((name) => is.has(name)), after: now.filter((name) => was.has(name)) };
}

function keyed(content: Content): Keyed {
  const { stages, parameters, ...rest }: Content & { parameters?: CanonicalParameter[] } = content;
  const fields = rest as unknown as Keyed;
  if (parameters) fields.parameters = byIdentity(parameters, parameterName, withShares);
  if (stages) fields.stages = byIdentity(stages, stageName, keyedStage);
  return fields;
}

function keyedStage(stage: CanonicalStage): Keyed {
  const { name: _, conditions: __, action: ___, ...rest } = stage;
  const fields = rest as unknown as Keyed;
  fields.conditions = byIdentity(conditionsOf(stage), conditionName, (condition) => condition as unknown as Keyed);
  fields.instructions = byIdentity(instructionsOf(stage), ({ kind }) => kind, withShares);
  return fields;
}

/** Shares by variation, not by their place. */
function withShares(instruction: Partial<CanonicalInstruction>): Keyed {
  const { rolloutWeights, ...rest } = instruction;
  if (rolloutWeights === undefined) return instruction as unknown as Keyed;
  const plain = rest as unknown as Keyed;
  if (Array.isArray(rolloutWeights))
    plain.rolloutWeights = Object.fromEntries(
      rolloutWeights.map(({ variation, weight }) => [referenceText(variation), weight] as const),
    );
  return plain;
}

function conditionName({ kind }: CanonicalCondition): string {
  return kind === "ld-approval" ? "approval" : "schedule";
}

function parameterName(parameter: CanonicalParameter): string {
  if ("_id" in parameter) return `${parameter._id} ${parameter.path}`;
  const { stage, instruction, condition, number, path } = parameter;
  return `${stage}: ${instruction ?? condition}${number === undefined ? "" : ` (${number})`} ${path}`;
}

/** Keeps items in their order: an object puts keys that look like numbers first. */
const mark = "=";

function identityOf(segment: string): string {
  return segment.startsWith(mark) ? segment.slice(mark.length) : segment;
}

/** Items that share an identity are numbered: `approval`, `approval (2)`. */
function byIdentity<T>(list: readonly T[], nameOf: (item: T, index: number) => string, key: (item: T) => Keyed): Keyed {
  const items: Keyed = {};
  const numbers = new Map<string, number>();
  for (const [index, item] of list.entries()) {
    const name = `${mark}${nameOf(item, index)}`;
    let number = numbers.get(name) ?? 1;
    let identity = number === 1 ? name : `${name} (${number})`;
    while (Object.hasOwn(items, identity)) identity = `${name} (${++number})`;
    numbers.set(name, number);
    items[identity] = key(item);
  }
  return items;
}

function valueAt(root: Keyed, path: readonly string[]): Json | undefined {
  let value: Keyed | Json | undefined = root;
  for (const segment of path) {
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, segment)
        ? (value as JsonObject)[segment]
        : undefined;
  }
  return value as Json | undefined;
}
