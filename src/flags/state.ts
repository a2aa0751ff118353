// A live flag's configuration in one environment → the state that decides who is served what, with variations by id. Pure.

import type { Target } from "../model/document.ts";
import type { Share } from "../model/forecast.ts";
import type { Catalogue, LiveFlag } from "../model/live.ts";
import { flagName } from "../model/target.ts";
import { contextKindOf } from "../model/values/context-kind.ts";
import { type Json, type JsonObject, list, object, objects, texts } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { wholeWeight } from "../model/values/weight.ts";

/** One variation for everyone, or a split. */
export type Serving = { variation: string } | Split;

/** Who gets which share is decided by the key of a context, or by another of its attributes. */
export interface Split {
  /** In thousandths of a percent; they add up to 100000. Each variation stands here once. */
  rollout: Share[];
  contextKind: string;
  /** An attribute. Absent: the key. */
  bucketBy?: string;
  /** Another seed assigns every context anew. */
  seed?: number;
  running?: Running;
}

/** What LaunchDarkly runs on a rule by itself. It refuses to change the rule until that is stopped. */
export type Running = "experiment" | "rollout";

export interface FlagClause {
  id?: string;
  attribute: string;
  op: string;
  negate: boolean;
  values: Json[];
  contextKind: string;
}

export interface FlagRule {
  /** LaunchDarkly's id. A rule that a stage adds gets one when the stage runs; until then it has a name of ours. */
  id: string;
  /** Which instruction of which stage adds it, both counted from 0. Absent: the flag has the rule already. */
  addedBy?: { stage: number; instruction: number };
  description?: string;
  clauses: FlagClause[];
  serving: Serving;
  /** LaunchDarkly keeps a disabled rule, and passes it over. */
  disabled: boolean;
  trackEvents: boolean;
}

export interface FlagTargets {
  contextKind: string;
  variation: string;
  values: string[];
}

export interface FlagState {
  on: boolean;
  /** What is served while the flag is off. Absent: the application's own default. */
  offVariation?: string;
  fallthrough: Serving;
  rules: FlagRule[];
  targets: FlagTargets[];
  prerequisites: { key: string; variation: string }[];
  /** These two serve nobody anything else, but a stage that changes one of them changes something. */
  trackEvents: boolean;
  trackEventsFallthrough: boolean;
}

/** A flag in one environment, among the flags of its project. */
export interface FlagPlace {
  flag: LiveFlag;
  /** Its key. */
  environment: string;
  /** By key; `undefined` for one that was not read. */
  others: (key: string) => LiveFlag | undefined;
}

/** `undefined` if the flag was not read. */
export function flagPlace({ project, flag, environment }: Target, flags: Catalogue["flags"]): FlagPlace | undefined {
  const others = (key: string) => flags.get(flagName({ project, flag: key }));
  const own = others(flag);
  return own && { flag: own, environment, others };
}

/** Returns `undefined` if the flag has no such environment. Targets of a variation that the flag doesn't have are left out. */
export function flagState({ flag, environment, others }: FlagPlace): FlagState | undefined {
  const { variations, environments } = flag;
  const configuration = environments[environment]?.configuration;
  if (configuration === undefined) return undefined;
  const id = (index: unknown) => (typeof index === "number" ? variations[index]?.id : undefined);
  const serving = (written: unknown): Serving => readServing(object(written), id);
  const off = id(configuration.offVariation);
  return {
    on: configuration.on === true,
    ...present({ offVariation: off }),
    fallthrough: serving(configuration.fallthrough),
    rules: objects(configuration.rules).map((rule) => ({
      id: String(rule._id ?? ""),
      ...readDescription(rule),
      clauses: objects(rule.clauses).map(readClause),
      serving: serving(rule),
      disabled: rule.disabled === true,
      trackEvents: rule.trackEvents === true,
    })),
    targets: [...objects(configuration.targets), ...objects(configuration.contextTargets)].flatMap((target) => {
      const variation = id(target.variation);
      const values = texts(target.values);
      return variation === undefined || values.length === 0
        ? []
        : [{ contextKind: contextKindOf(target.contextKind), variation, values }];
    }),
    // A live flag names another flag's variation by its place there; instructions do by its id.
    prerequisites: objects(configuration.prerequisites).map(({ key, variation }) => ({
      key: String(key),
      variation: others(String(key))?.variations[Number(variation)]?.id ?? String(variation),
    })),
    trackEvents: configuration.trackEvents === true,
    trackEventsFallthrough: configuration.trackEventsFallthrough === true,
  };
}

function readServing({ variation, rollout }: JsonObject, id: (index: unknown) => string | undefined): Serving {
  const fixed = id(variation);
  if (fixed !== undefined) return { variation: fixed };
  const split = object(rollout);
  return {
    rollout: sharesOf(objects(split.variations).map((share) => [id(share.variation), share.weight])),
    ...readBucketing(split.contextKind, split.bucketBy),
    ...present({ seed: typeof split.seed === "number" ? split.seed : undefined, running: runningOn(split) }),
  };
}

/** LaunchDarkly takes the key where no attribute is given. */
export function readBucketing(contextKind: unknown, bucketBy: unknown): Pick<Split, "contextKind" | "bucketBy"> {
  return {
    contextKind: contextKindOf(contextKind),
    ...(typeof bucketBy === "string" && bucketBy !== "" && bucketBy !== "key" && { bucketBy }),
  };
}

/** A guarded or progressive rollout is a `measuredRollout`; older experiments have a kind in place of an allocation. */
function runningOn({ experimentAllocation, kind }: JsonObject): Running | undefined {
  if (object(experimentAllocation).type === "measuredRollout") return "rollout";
  return kind === "experiment" || (typeof experimentAllocation === "object" && experimentAllocation !== null)
    ? "experiment"
    : undefined;
}

/**
 * Adds up what is listed several times, as experiments do; leaves out shares of nothing; and sorts by variation: the order in
 * which shares are written means nothing.
 */
export function sharesOf(written: readonly (readonly [string | undefined, unknown])[]): Share[] {
  const sums = new Map<string, number>();
  for (const [variation, weight] of written)
    if (variation !== undefined && typeof weight === "number" && weight !== 0)
      sums.set(variation, (sums.get(variation) ?? 0) + weight);
  return [...sums]
    .map(([variation, weight]) => ({ variation, weight }))
    .sort((left, right) => (left.variation < right.variation ? -1 : 1));
}

/** LaunchDarkly gives an empty text for a rule without a description. */
export function readDescription({ description }: JsonObject): { description?: string } {
  return typeof description === "string" && description !== "" ? { description } : {};
}

export function readClause({ _id, attribute, op, negate, values, contextKind }: JsonObject): FlagClause {
  return {
    ...(typeof _id === "string" && { id: _id }),
    attribute: String(attribute ?? ""),
    op: String(op ?? ""),
    negate: negate === true,
    values: list(values),
    contextKind: contextKindOf(contextKind),
  };
}

export function evaluatedRules({ rules }: FlagState): FlagRule[] {
  return rules.filter(({ disabled }) => !disabled);
}

/** By id; of several with one id the first. */
export function rulesById(rules: readonly FlagRule[]): Map<string, FlagRule> {
  return new Map(rules.toReversed().map((rule) => [rule.id, rule]));
}

export function sharesById(serving: Serving): Share[] {
  return "variation" in serving ? [{ variation: serving.variation, weight: wholeWeight }] : serving.rollout;
}
