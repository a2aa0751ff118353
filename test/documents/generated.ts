// Documents made up by fast-check, each thing in a pair: two ways of writing the same.
import fc from "fast-check";
import type { Json, JsonObject } from "../../src/model/values/json.ts";

/** How often laws are tried; `PROOF_RUNS=100000` for a night. */
export const runs = Number(process.env.PROOF_RUNS ?? 0);

type Pair<Value extends Json = Json> = [left: Value, right: Value];

const key = fc.stringMatching(/^[a-z][a-z0-9]{2,9}$/).map((name) => `k${name}`);
const id = fc.stringMatching(/^[0-9a-f]{12}$/);
const text = fc.oneof(
  // It may become a key, which can't be this one.
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((made) => made !== "__proto__"),
  fc.constantFrom(
    "10% of customers",
    "true",
    "null",
    "1e3",
    "a: b",
    "- x",
    "#",
    "'",
    '"',
    "two\nlines\n",
    "~",
    " ",
    "é",
  ),
);
export const choices = fc.array(fc.nat(59), { minLength: 60, maxLength: 60 });

function either<Value extends Json>(...ways: fc.Arbitrary<Value>[]): fc.Arbitrary<Pair<Value>> {
  return fc.tuple(fc.oneof(...ways), fc.oneof(...ways));
}

/** Two of the ways of writing each thing. */
function ways<Thing>(
  thing: fc.Arbitrary<Thing>,
  ...written: ((thing: Thing) => JsonObject)[]
): fc.Arbitrary<Pair<JsonObject>> {
  const one = fc.nat(written.length - 1);
  return fc.tuple(thing, one, one).map(([made, left, right]) => {
    const [first, second] = [written[left], written[right]];
    if (first === undefined || second === undefined) throw new Error("No such way.");
    return [first(made), second(made)];
  });
}

/** In minutes: from here on, milliseconds have more than ten digits, which would be taken for seconds and refused. */
const tenDigits = Math.ceil(10_000_000_000 / 60_000);

const units: Record<string, string> = { m: "minute", h: "hour", d: "calendarDay", w: "calendarWeek" };

const condition: fc.Arbitrary<Pair<JsonObject>> = fc.oneof(
  ways(
    fc.record({ count: fc.integer({ min: 1, max: 5000 }), unit: fc.constantFrom("m", "h", "d", "w") }),
    ({ count, unit }) => ({ wait: `${count}${unit}` }),
    ({ count, unit }) => ({
      kind: "schedule",
      scheduleKind: "relative",
      waitDuration: count,
      waitDurationUnit: units[unit] ?? "",
    }),
  ),
  ways(
    fc.record({
      minute: fc.integer({ min: tenDigits, max: 60_000_000 }),
      offset: fc.integer({ min: -14 * 60, max: 14 * 60 }),
    }),
    ({ minute }) => ({ at: new Date(minute * 60_000).toISOString() }),
    ({ minute, offset }) => ({ at: atOffset(minute, offset) }),
    ({ minute }) => ({ kind: "schedule", scheduleKind: "absolute", executionDate: minute * 60_000 }),
  ),
  ways(
    fc.constant(0),
    () => ({ now: true }),
    () => ({ kind: "schedule", executeNow: true }),
  ),
  ways(
    fc.record({ teams: fc.array(key, { maxLength: 2 }), description: text }),
    ({ teams, description }) => ({ approval: { teams, description } }),
    ({ teams, description }) => ({ kind: "ld-approval", notifyTeamKeys: teams, description }),
  ),
  ways(fc.array(key, { maxLength: 2 }), (members) => ({
    approval: { members: members.map((name) => `${name}@b.example`) },
  })),
  ways(fc.array(id, { maxLength: 2 }), (members) => ({ kind: "ld-approval", notifyMemberIds: members })),
);

function atOffset(minute: number, offset: number): string {
  const local = new Date((minute + offset) * 60_000).toISOString().slice(0, 16);
  const two = (count: number) => String(count).padStart(2, "0");
  return `${local}${offset < 0 ? "-" : "+"}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}

/** Shares in thousandths of a percent that add up to 100%. */
function shares<Name>(names: fc.Arbitrary<Name>): fc.Arbitrary<{ name: Name; weight: number }[]> {
  return fc
    .tuple(
      fc.uniqueArray(names, { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 4, maxLength: 4 }),
    )
    .map(([all, weights]) => {
      const given = weights.slice(0, all.length - 1);
      const rest = 100_000 - given.reduce((sum, weight) => sum + weight, 0);
      return all.map((name, index) => ({ name, weight: given[index] ?? rest }));
    });
}

function percent(weight: number): string {
  const digits = String(weight).padStart(4, "0");
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`
    .replace(/\.?0+$/, "")
    .concat("%")
    .replace(/^%$/, "0%");
}

const variationName = fc.oneof(text, fc.constantFrom("true", "false", "1", "0", "null", "Control"));
const by = fc.option(fc.record({ attribute: key, contextKind: fc.option(key, { nil: undefined }) }), {
  nil: undefined,
});
const fallthrough = "updateFallthroughVariationOrRollout";

const instruction: fc.Arbitrary<Pair<JsonObject>> = fc.oneof(
  ways(
    fc.boolean(),
    (on) => ({ turn: on ? "on" : "off" }),
    (on) => ({ turn: on }),
    (on) => ({ kind: on ? "turnFlagOn" : "turnFlagOff" }),
  ),
  ways(
    id,
    (variation) => ({ serve: { id: variation } }),
    (variation) => ({ kind: fallthrough, variationId: variation }),
  ),
  ways(fc.oneof(variationName, fc.integer(), fc.boolean()), (serve) => ({ serve })),
  ways(
    fc.constantFrom(true, 12, null),
    (value) => ({ serve: value }),
    (value) => ({ serve: String(value) }),
  ),
  ways(fc.record({ value: fc.jsonValue({ maxDepth: 2, noUnicodeString: false }) }), ({ value }) => ({
    serve: { value: tame(value) },
  })),
  ways(
    fc.record({ all: shares(id), by }),
    ({ all, by: bucketing }) => ({
      kind: fallthrough,
      rolloutWeights: Object.fromEntries(all.map(({ name, weight }) => [name, weight])),
      ...(bucketing && { rolloutBucketBy: bucketing.attribute }),
      ...(bucketing?.contextKind !== undefined && { rolloutContextKind: bucketing.contextKind }),
    }),
    ({ all, by: bucketing }) => ({
      rollout: all.map(({ name, weight }) => ({ variation: { id: name }, weight: percent(weight) })),
      ...shortBy(bucketing),
    }),
    ({ all, by: bucketing }) => ({
      rollout: all
        .map(({ name, weight }, index) => ({ variation: { id: name }, weight: index === 0 ? "rest" : percent(weight) }))
        .reverse(),
      ...shortBy(bucketing),
    }),
  ),
  ways(
    shares(variationName),
    (all) => ({ rollout: Object.fromEntries(all.map(({ name, weight }) => [name, percent(weight)])) }),
    (all) => ({
      rollout: Object.fromEntries(all.map(({ name, weight }, index) => [name, index === 0 ? "rest" : percent(weight)])),
    }),
    (all) => ({ rollout: all.map(({ name, weight }) => ({ variation: name, weight: percent(weight) })) }),
  ),
  ways(fc.record({ name: variationName, keys: fc.array(text, { minLength: 1, maxLength: 3 }) }), ({ name, keys }) => ({
    target: { [name]: keys },
    contextKind: "organization",
  })),
  ways(
    fc.record({ variation: id, values: fc.array(text, { minLength: 1, maxLength: 2 }) }),
    ({ variation, values }) => ({
      kind: "addUserTargets",
      variationId: variation,
      values,
    }),
  ),
  ways(
    fc.record({ variation: id, rule: id, segment: key, description: text }),
    ({ variation, rule, segment, description }) => ({
      kind: "addRule",
      clauses: [{ attribute: "segmentMatch", op: "segmentMatch", negate: false, values: [segment] }],
      variationId: variation,
      beforeRuleId: rule,
      description,
    }),
    ({ variation, rule, segment, description }) => ({
      segment,
      serve: { id: variation },
      before: { id: rule },
      description,
    }),
    ({ variation, rule, segment, description }) => ({
      segment: [segment],
      serve: { id: variation },
      before: { id: rule },
      description,
    }),
  ),
  ways(
    fc.record({ rule: id, all: shares(id), by }),
    ({ rule, all, by: bucketing }) => ({
      kind: "updateRuleVariationOrRollout",
      ruleId: rule,
      rolloutWeights: Object.fromEntries(all.map(({ name, weight }) => [name, weight])),
      ...(bucketing && { rolloutBucketBy: bucketing.attribute }),
      ...(bucketing?.contextKind !== undefined && { rolloutContextKind: bucketing.contextKind }),
    }),
    ({ rule, all, by: bucketing }) => ({
      rule: { id: rule },
      rollout: all.map(({ name, weight }) => ({ variation: { id: name }, weight: percent(weight) })),
      ...shortBy(bucketing),
    }),
  ),
  ways(
    fc.record({ rule: text, segments: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }) }),
    ({ rule, segments }) => ({
      segment: segments,
      serve: true,
      before: rule,
    }),
  ),
);

function shortBy(bucketing: { attribute: string; contextKind?: string | undefined } | undefined): JsonObject {
  if (bucketing === undefined) return {};
  const { attribute, contextKind } = bucketing;
  return { by: contextKind === undefined ? attribute : { attribute, contextKind } };
}

/** Any JSON that a document may hold: no huge integers, no `__proto__`, no halves of characters. */
function tame(value: unknown): Json {
  if (Array.isArray(value)) return value.map(tame);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [`v${tameText(name)}`, tame(item)]));
  if (typeof value === "string") return tameText(value);
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value) ? 0 : value;
  return typeof value === "boolean" ? value : null;
}

function tameText(value: string): string {
  return value.replace(/\p{Surrogate}/gu, "x");
}

function gather<Value extends Json>(pairs: fc.Arbitrary<Pair<Value>>, constraints: fc.ArrayConstraints) {
  return fc
    .array(pairs, constraints)
    .map((all): Pair<Value[]> => [all.map(([left]) => left), all.map(([, right]) => right)]);
}

const stage: fc.Arbitrary<Pair<JsonObject>> = fc
  .record({
    name: fc.option(text, { nil: undefined }),
    inSequence: fc.option(fc.boolean(), { nil: undefined }),
    conditions: fc.option(gather(condition, { maxLength: 3 }), { nil: undefined }),
    action: fc.option(gather(instruction, { maxLength: 3 }), { nil: undefined }),
    form: fc.tuple(fc.boolean(), fc.boolean()),
  })
  .map(({ name, inSequence, conditions, action, form }): Pair<JsonObject> => {
    const side = (index: 0 | 1): JsonObject => ({
      ...(name !== undefined && { name }),
      ...(inSequence !== undefined && { executeConditionsInSequence: inSequence }),
      ...(conditions && { conditions: conditions[index] }),
      ...(action && { action: form[index] ? action[index] : { instructions: action[index] } }),
    });
    return [side(0), side(1)];
  });

const parameter: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record({ stage: text, variation: variationName }).map(
    ({ stage: name, variation }): JsonObject => ({
      stage: name,
      instruction: fallthrough,
      path: "/variationId",
      variation,
    }),
  ),
  fc
    .record({ _id: id, values: fc.array(key, { maxLength: 2 }) })
    .map(({ _id, values }): JsonObject => ({ _id, path: "/clauses/0/values", default: { value: values } })),
);

function oneOrMore(single: string, several: string): fc.Arbitrary<Pair<JsonObject>> {
  return fc.oneof(
    either(key.map((name): JsonObject => ({ [single]: name }))).map(
      ([left]): Pair<JsonObject> => [left, { [several]: [left[single] ?? ""] }],
    ),
    fc
      .uniqueArray(key, { minLength: 1, maxLength: 3 })
      .map((names): Pair<JsonObject> => [{ [several]: names }, { [several]: names }]),
  );
}

/** A valid workflow document, written in two ways. */
export const workflowPair: fc.Arbitrary<Pair<JsonObject>> = fc
  .record({
    key,
    project: key,
    flag: oneOrMore("flag", "flags"),
    environment: oneOrMore("environment", "environments"),
    name: text,
    description: fc.option(text, { nil: undefined }),
    maintainer: fc.option(
      fc.oneof(
        id.map((member): JsonObject => ({ maintainerId: member })),
        key.map((member): JsonObject => ({ maintainer: `${member}@b.example` })),
      ),
      { nil: undefined },
    ),
    run: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    protect: fc.option(fc.boolean(), { nil: undefined }),
    own: fc.option(gather(condition, { maxLength: 2 }), { nil: undefined }),
    content: fc.oneof(
      { weight: 4, arbitrary: gather(stage, { minLength: 1, maxLength: 3 }).map(asStages) },
      {
        weight: 1,
        arbitrary: fc.tuple(key, fc.option(fc.array(parameter, { maxLength: 2 }), { nil: undefined })).map(asTemplate),
      },
    ),
  })
  .map((made): Pair<JsonObject> => {
    const side = (index: 0 | 1): JsonObject => ({
      kind: "Workflow",
      key: made.key,
      project: made.project,
      ...made.flag[index],
      ...made.environment[index],
      name: made.name,
      ...(made.description !== undefined && { description: made.description }),
      ...made.maintainer,
      ...(made.run !== undefined && { run: made.run }),
      ...(made.protect !== undefined && { protect: made.protect }),
      ...made.content[index],
    });
    const withOverrides = (document: JsonObject, index: 0 | 1): JsonObject =>
      made.own === undefined ? document : { ...document, overrides: overridesOf(document, made.own[index]) };
    return [withOverrides(side(0), 0), withOverrides(side(1), 1)];
  });

/** Of the first environment: another name, and where a stage can be named, other conditions than any generated stage has. */
function overridesOf({ name, environment, environments, stages }: JsonObject, conditions: JsonObject[]): JsonObject {
  const [first = ""] = [environment ?? environments].flat() as string[];
  const names = ((stages ?? []) as JsonObject[]).flatMap(({ name }) => (typeof name === "string" ? name : []));
  const stage = names.find((one) => names.indexOf(one) === names.lastIndexOf(one));
  const own = { conditions: [...conditions, { wait: "6543m" }] };
  return { [first]: { name: `${name}!`, ...(stage !== undefined && { stages: { [stage]: own } }) } };
}

function asStages([left, right]: Pair<JsonObject[]>): Pair<JsonObject> {
  return [{ stages: left }, { stages: right }];
}

function asTemplate([template, parameters]: [string, JsonObject[] | undefined]): Pair<JsonObject> {
  const rest = parameters === undefined ? {} : { parameters };
  return [
    { template, ...rest },
    { templateKey: template, ...rest },
  ];
}

/** A valid template document, written in two ways. */
export const templatePair: fc.Arbitrary<Pair<JsonObject>> = fc
  .record({
    key,
    name: fc.option(text, { nil: undefined }),
    project: key,
    environment: key,
    flag: key,
    stages: gather(stage, { minLength: 1, maxLength: 2 }),
  })
  .map(({ key: own, name, project, environment, flag, stages: [left, right] }): Pair<JsonObject> => {
    const shared = { kind: "WorkflowTemplate", key: own, ...(name !== undefined && { name }) };
    return [
      { ...shared, project, environment, flag, stages: left },
      { ...shared, projectKey: project, environmentKey: environment, flagKey: flag, stages: right },
    ];
  });
