// A live flag's configuration in one environment → the state that decides who is served what, with variations by id. Pure.

import type { Share } from "../model/forecast.ts";
import type { LiveFlag } from "../model/live.ts";
import { type Json, type JsonObject, list, object, objects, texts } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";

/** One variation for everyone, or shares in thousandths of a percent that add up to 100000. */
export type Serving = { variation: string } | { rollout: Share[]; bucketBy?: string; contextKind: string };

export interface FlagClause {
  id?: string;
  attribute: string;
  op: string;
  negate: boolean;
  values: Json[];
  /** LaunchDarkly takes a clause without one for a clause about users. */
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

/** Returns `undefined` if the flag has no such environment. Targets of a variation that the flag doesn't have are left out. */
export function flagState({ variations, environments }: LiveFlag, environment: string): FlagState | undefined {
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
      trackEvents: rule.trackEvents === true,
    })),
    targets: [...objects(configuration.targets), ...objects(configuration.contextTargets)].flatMap((target) => {
      const variation = id(target.variation);
      const values = texts(target.values);
      return variation === undefined || values.length === 0
        ? []
        : [{ contextKind: typeof target.contextKind === "string" ? target.contextKind : "user", variation, values }];
    }),
    prerequisites: objects(configuration.prerequisites).map(({ key, variation }) => ({
      key: String(key),
      variation: String(variation),
    })),
    trackEvents: configuration.trackEvents === true,
    trackEventsFallthrough: configuration.trackEventsFallthrough === true,
  };
}

function readServing({ variation, rollout }: JsonObject, id: (index: unknown) => string | undefined): Serving {
  const fixed = id(variation);
  if (fixed !== undefined) return { variation: fixed };
  const { variations, bucketBy, contextKind } = object(rollout);
  return {
    rollout: sharesOf(objects(variations).map((share) => [id(share.variation), share.weight])),
    ...(typeof bucketBy === "string" && { bucketBy }),
    contextKind: typeof contextKind === "string" ? contextKind : "user",
  };
}

/** Leaves out shares of nothing, and sorts by variation: the order in which shares are written means nothing. */
export function sharesOf(written: readonly (readonly [string | undefined, unknown])[]): Share[] {
  return written
    .flatMap(([variation, weight]) =>
      variation === undefined || typeof weight !== "number" || weight === 0 ? [] : [{ variation, weight }],
    )
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
    contextKind: typeof contextKind === "string" ? contextKind : "user",
  };
}
