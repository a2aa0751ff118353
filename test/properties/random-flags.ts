// What goes in: fast-check. What comes out: a flag with rules, targets, splits, something that runs and prerequisites; the flags
// that it requires; and stages that act on it. All in the API's own shapes.

import fc from "fast-check";
import type { JsonObject } from "../../src/model/values/json.ts";
import { configuration, instruction, otherFlags, ruleIds } from "../flags/generated.ts";

export interface FlagWorld {
  /** Configurations by the flag's key; `f` is the one that is acted on. */
  flags: Record<string, JsonObject>;
  stages: JsonObject[][];
  options: JsonObject;
}

/** A rule is called by its description, so each has one. */
function described(config: JsonObject): JsonObject {
  const rules = config.rules as JsonObject[];
  return { ...config, rules: rules.map((rule, index) => ({ ...rule, description: `rule ${index}` })) };
}

/** In a document, what isn't given is left out. */
function written<Value>(value: Value): Value {
  const text = JSON.stringify(value, (key, part) =>
    (key === "contextKind" && part === "") || part === null ? undefined : part,
  );
  return JSON.parse(text) as Value;
}

/** Names what is there: a document that doesn't is refused before anything is foretold. */
function sensible({ trackEvents, contextKind, ...given }: JsonObject): JsonObject {
  return {
    ...given,
    // These documented instructions have no such fields.
    ...(given.kind !== "addUserTargets" && contextKind !== undefined && { contextKind }),
    ...(given.kind !== "addRule" && trackEvents !== undefined && { trackEvents }),
    ...(given.ruleId === "gone" && { ruleId: ruleIds[0] ?? "" }),
    ...(given.beforeRuleId === "gone" && { beforeRuleId: ruleIds[1] ?? "" }),
    ...(given.kind === "removeClauses" && { clauseIds: [`clause-${given.ruleId === ruleIds[1] ? 1 : 0}-0`] }),
    ...(given.kind === "addRule" && { description: "an added rule" }),
    ...(given.kind === "updateRuleDescription" && { description: "a renamed rule" }),
    ...(given.kind === "replaceRules" && {
      rules: (given.rules as JsonObject[]).map((rule) => ({ ...rule, description: "a rule in place of others" })),
    }),
  };
}

const requiring = (config: JsonObject, keys: readonly string[]): JsonObject => ({
  ...config,
  prerequisites: (config.prerequisites as JsonObject[]).filter(({ key }) => keys.includes(String(key))),
});

const [nearer = "", farther = ""] = otherFlags;

export const flagWorlds: fc.Arbitrary<FlagWorld> = fc
  .record({
    own: configuration.map(described),
    near: configuration,
    far: configuration,
    stages: fc.array(fc.array(instruction.map(sensible).map(written), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    }),
    options: fc.record({
      changeOfRunningRollout: fc.constantFrom("refuse", "end-it"),
      instructionIds: fc.constantFrom("nowhere", "everywhere"),
    }),
  })
  .map(({ own, near, far, stages, options }) => ({
    // Prerequisites in a circle are refused by LaunchDarkly.
    flags: { f: own, [nearer]: requiring(near, [farther]), [farther]: requiring(far, []) },
    stages,
    options,
  }));
