// Configurations of a flag with the variations `a`, `b` and `c`, and instructions that act on it, at random.
import fc from "fast-check";
import type { Json, JsonObject } from "../../src/model/values/json.ts";

export const variations = ["a", "b", "c"].map((letter) => ({
  _id: `${letter.repeat(8)}-0000-4000-8000-000000000000`,
  name: letter,
  value: letter,
}));
export const ids = variations.map(({ _id }) => _id);
export const ruleIds = ["11111111-0000-4000-8000-000000000001", "11111111-0000-4000-8000-000000000002"];
/** Flags of the same project, with the same variations. */
export const otherFlags = ["other", "another"];

const constant = <Value extends Json>(value: Value) => fc.constant(value);
/** The fields of the first, and some of those of the second. */
const withSome = (required: Record<string, fc.Arbitrary<Json>>, optional: Record<string, fc.Arbitrary<Json>>) =>
  fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) }) as fc.Arbitrary<JsonObject>;
const merged = (...parts: fc.Arbitrary<JsonObject>[]): fc.Arbitrary<JsonObject> =>
  fc.tuple(...parts).map((objects) => Object.assign({}, ...objects) as JsonObject);

const contextKind = fc.constantFrom("user", "organization");
const contexts = (minLength: number) =>
  fc.uniqueArray(fc.constantFrom("u1", "u2", "u3", "u4"), { minLength, maxLength: 3 });
const bucketBy = fc.constantFrom("key", "country");
const seed = fc.integer({ min: 1, max: 2 });
const trackEvents = fc.boolean();
const description = fc.constantFrom("", "one", "two");
/** Of the three variations, in thousandths of a percent. */
const shares = fc
  .tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }))
  .map(([one, two]) => [Math.min(one, two), Math.abs(one - two), 100_000 - Math.max(one, two)]);

const clauseFields = {
  attribute: fc.constantFrom("plan", "country"),
  op: fc.constantFrom("in", "startsWith"),
  values: fc.uniqueArray(fc.constantFrom("gold", "silver", "bronze"), { minLength: 1 }),
};
const clause = fc.oneof(
  withSome(clauseFields, { negate: fc.boolean(), contextKind }),
  withSome(
    { attribute: constant("segmentMatch"), op: constant("segmentMatch"), values: constant(["beta"]) },
    { negate: fc.boolean(), contextKind: constant("") },
  ),
);

const index = fc.nat({ max: 2 });
const running = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<JsonObject>(
      { kind: "experiment" },
      { experimentAllocation: { type: "measuredRollout" } },
      { experimentAllocation: { defaultVariation: 0, canReshuffle: false } },
    ),
  },
);
/** Some list each variation twice, as experiments do, and some of these have an experiment or an automated rollout running. */
const liveRollout = fc
  .tuple(shares, contextKind, fc.option(bucketBy), fc.option(seed), fc.boolean(), running)
  .map(([weights, kind, by, seeded, doubled, runs]) => ({
    variations: weights.flatMap((weight, variation) =>
      doubled
        ? [
            { variation, weight: Math.floor(weight / 3) },
            { variation, weight: weight - Math.floor(weight / 3), untracked: true },
          ]
        : [{ variation, weight }],
    ),
    contextKind: kind,
    ...(by !== null && { bucketBy: by }),
    ...(seeded !== null && { seed: seeded }),
    ...runs,
  }));
const liveServing = fc.oneof(
  fc.record({ variation: index }),
  fc.record({ rollout: liveRollout }),
) as fc.Arbitrary<JsonObject>;
const liveTargets = (kind: string) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom("u1", "u2", "u3", "u4"), index), { selector: ([key]) => key, maxLength: 4 })
    .map((targeted): Json[] =>
      [0, 1, 2].flatMap((variation) => {
        const values = targeted.flatMap(([key, of]) => (of === variation ? [key] : []));
        return values.length === 0 ? [] : [{ values, variation, contextKind: kind }];
      }),
    );
const liveRule = (_id: string, number: number) =>
  merged(
    withSome({ _id: constant(_id), trackEvents }, { description, disabled: fc.boolean() }),
    fc
      .array(clause, { minLength: 1, maxLength: 2 })
      .map((clauses) => ({ clauses: clauses.map((one, at) => ({ ...one, _id: `clause-${number}-${at}` })) })),
    liveServing,
  );

/** A flag's in one environment, as LaunchDarkly gives it. */
export const configuration: fc.Arbitrary<JsonObject> = withSome(
  {
    on: fc.boolean(),
    fallthrough: liveServing,
    rules: fc.tuple(...ruleIds.map(liveRule)),
    targets: liveTargets("user"),
    contextTargets: liveTargets("organization"),
    prerequisites: fc
      .subarray(otherFlags)
      .chain((keys) => fc.tuple(...keys.map((key) => fc.record({ key: constant(key), variation: index })))),
    trackEvents,
    trackEventsFallthrough: trackEvents,
  },
  { offVariation: index },
);

const variationId = fc.constantFrom(...ids);
const ruleId = fc.constantFrom(...ruleIds, ...ruleIds, "gone");
const clauseId = fc.constantFrom("clause-0-0", "clause-0-1", "clause-1-0");
const serving = fc.oneof(
  fc.record({ variationId }),
  withSome(
    {
      rolloutWeights: shares.map((weights) => Object.fromEntries(weights.map((weight, at) => [ids[at] ?? "", weight]))),
    },
    { rolloutContextKind: contextKind, rolloutBucketBy: bucketBy },
  ),
) as fc.Arbitrary<JsonObject>;
const target = (minLength: number) => withSome({ variationId, values: contexts(minLength) }, { contextKind });
const rule = merged(
  withSome({ clauses: fc.array(clause, { minLength: 1, maxLength: 2 }) }, { description, trackEvents }),
  serving,
);
const prerequisite = { key: fc.constantFrom(...otherFlags), variationId };
const of = (...kinds: string[]) => ({ kind: fc.constantFrom(...kinds) });

export const instruction: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record(of("turnFlagOn", "turnFlagOff")),
  merged(fc.record(of("updateFallthroughVariationOrRollout")), serving),
  merged(fc.record({ ...of("updateRuleVariationOrRollout"), ruleId }), serving),
  merged(withSome(of("addRule"), { beforeRuleId: fc.oneof(ruleId, fc.constant(null)) }), rule),
  fc.record({ ...of("updateOffVariation"), variationId }),
  merged(fc.record(of("addTargets", "addUserTargets", "removeTargets", "removeUserTargets")), target(1)),
  fc.record({ ...of("clearTargets", "clearUserTargets"), variationId }),
  fc.record({ ...of("replaceTargets", "replaceUserTargets"), targets: fc.array(target(0), { maxLength: 3 }) }),
  fc.record({ ...of("removeRule", "enableRule", "disableRule"), ruleId }),
  fc.record({ ...of("replaceRules"), rules: fc.array(rule, { maxLength: 2 }) }),
  fc.record({ ...of("reorderRules"), ruleIds: fc.shuffledSubarray(ruleIds, { minLength: 1 }) }),
  fc.record({ ...of("updateRuleDescription"), ruleId, description }),
  fc.record({ ...of("updateRuleTrackEvents"), ruleId, trackEvents }),
  fc.record({ ...of("updateTrackEvents", "updateTrackEventsFallthrough"), trackEvents }),
  fc.record({ ...of("addClauses"), ruleId, clauses: fc.array(clause, { minLength: 1, maxLength: 2 }) }),
  fc.record({ ...of("removeClauses"), ruleId, clauseIds: fc.uniqueArray(clauseId, { minLength: 1 }) }),
  fc.record({ ...of("updateClause"), ruleId, clauseId, clause }),
  fc.record({
    ...of("addValuesToClause", "removeValuesFromClause"),
    ruleId,
    clauseId,
    values: fc.uniqueArray(fc.constantFrom("gold", "silver", "iron"), { minLength: 1 }),
  }),
  fc.record({ ...of("addPrerequisite", "updatePrerequisite"), ...prerequisite }),
  fc.record({ ...of("removePrerequisite"), key: prerequisite.key }),
  fc.record({
    ...of("replacePrerequisites"),
    prerequisites: fc.uniqueArray(fc.record(prerequisite), { selector: ({ key }) => key, maxLength: 2 }),
  }),
);

export const stages = fc.array(fc.array(instruction, { maxLength: 4 }), { maxLength: 3 });
