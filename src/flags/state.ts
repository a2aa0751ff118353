// A live flag's configuration in one environment → what decides who is served what, with variations by id. Pure.

import type { Share } from "../model/forecast.ts";
import { type JsonObject, object, objects, texts } from "../model/json.ts";
import type { LiveFlag } from "../model/live.ts";
import { present } from "../model/present.ts";

/** One variation for everyone, or shares in thousandths of a percent that add up to 100000. */
export type Serving = { variation: string } | { rollout: Share[]; bucketBy?: string; contextKind: string };

export interface FlagClause {
  id?: string;
  attribute: string;
  op: string;
  negate: boolean;
  values: unknown[];
  /** `user` where it isn't given. */
  contextKind: string;
}

export interface FlagRule {
  id: string;
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
  /** What is served while it is off; absent: the default in the code. */
  offVariation?: string;
  fallthrough: Serving;
  rules: FlagRule[];
  targets: FlagTargets[];
  prerequisites: { key: string; variation: string }[];
  /** Nobody is served anything else for these: they are a part of what a stage changes. */
  trackEvents: boolean;
  trackEventsFallthrough: boolean;
}

/** `undefined` where the flag has no such environment. Unknown parts are left out, never guessed. */
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
      ...(typeof rule.description === "string" && rule.description !== "" && { description: rule.description }),
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

/** Of those that get any, in one order: how they were written means nothing. */
export function sharesOf(written: readonly (readonly [string | undefined, unknown])[]): Share[] {
  return written
    .flatMap(([variation, weight]) =>
      variation === undefined || typeof weight !== "number" || weight === 0 ? [] : [{ variation, weight }],
    )
    .sort((left, right) => (left.variation < right.variation ? -1 : 1));
}

export function readClause({ _id, attribute, op, negate, values, contextKind }: JsonObject): FlagClause {
  return {
    ...(typeof _id === "string" && { id: _id }),
    attribute: String(attribute ?? ""),
    op: String(op ?? ""),
    negate: negate === true,
    values: Array.isArray(values) ? values : [],
    contextKind: typeof contextKind === "string" ? contextKind : "user",
  };
}
