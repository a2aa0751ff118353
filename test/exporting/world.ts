// What goes in: what LaunchDarkly holds, in its API's own shapes, and the documents of the directory as YAML. What comes
// out: what is exported, and the documents that the directory holds with it.

import fc from "fast-check";
import { type Exported, exportLive } from "../../src/exporting/export.ts";
import { parseFlag, parseMember, parseTemplate, parseWorkflow } from "../../src/launchdarkly/parse.ts";
import type { Target } from "../../src/model/document.ts";
import { version } from "../../src/version.ts";
import {
  ADA,
  COLOUR,
  FLAG,
  GRACE,
  HOUR,
  type Json,
  joined,
  NOW,
  OFF,
  ON,
  OWNER,
  RULE,
  readDocuments,
} from "../planning/world.ts";

export interface Account {
  /** With the target beside. */
  live?: Json[];
  templates?: Json[];
  flags?: Json[];
  members?: Json[];
  /** Documents that are there. */
  head?: string;
  includeFinished?: boolean;
  /** `null`: not known. */
  owner?: string | null;
}

export const MEMBERS = [
  { _id: ADA, email: "ada@example.com" },
  { _id: GRACE, email: "grace@example.com" },
];

export function exported(account: Account): Exported {
  const { live = [], templates = [], flags = [FLAG, COLOUR], members = MEMBERS, owner = OWNER } = account;
  return exportLive({
    workflows: live.map((workflow) => {
      const { project, flag, environment } = workflow as unknown as Target;
      return parseWorkflow(workflow, { project, flag, environment });
    }),
    templates: templates.map(parseTemplate),
    flags: flags.map((flag) => parseFlag(flag, "storefront")),
    environments: ["production", "staging"],
    members: members.map(parseMember),
    existing: readDocuments(account.head),
    ...(owner !== null && { owners: { owner, formerOwners: [] } }),
    includeFinished: account.includeFinished ?? false,
    version,
  });
}

/** All documents of the directory, `undefined` if there are none. */
export function withExported(head: string | undefined, { files }: Exported): string | undefined {
  const all = [...(head === undefined ? [] : [head]), ...files.map(({ text }) => text)];
  return all.length === 0 ? undefined : joined(...all);
}

/** A workflow made by hand. */
export function handMade(different: Json = {}): Json {
  return {
    project: "storefront",
    flag: "new-checkout",
    environment: "production",
    _id: "5f0000000000000000000001",
    _creationDate: NOW - HOUR,
    name: "By hand",
    stages: [{ name: "on", conditions: [wait(2, "calendarDay")], action: { instructions: [{ kind: "turnFlagOn" }] } }],
    _execution: { status: "active" },
    ...different,
  };
}

export function wait(waitDuration: number, waitDurationUnit: string): Json {
  return { kind: "schedule", scheduleKind: "relative", waitDuration, waitDurationUnit };
}

/** What YAML may take for something else, and what it can't hold. */
const hostile = [
  "true",
  "no",
  "null",
  "~",
  "1e3",
  "0x1f",
  "2027-01-11",
  "- a",
  "a: b",
  "# not a comment",
  "'quoted\"",
  "---",
  "...",
  "&anchor *alias !tag",
  "{a: [b",
  "%YAML 1.1",
  " leading and trailing ",
  "two\nlines\n",
  "\ttab\r\nand more\n\n",
  "\u0000\u0007\u0085\u2028\ufeff",
  "half a character \ud800",
  "Ümläut 🚀",
  "__proto__",
  "<<",
  "a".repeat(300),
  "`code` ::error:: ##[error]",
  "[ld-sync:v2 not ours]",
  "",
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("a tenth", "everyone", "10% of customers") },
  { weight: 4, arbitrary: fc.constantFrom(...hostile) },
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string(),
);

const ids = (COLOUR.variations as Json[]).map(({ _id }) => String(_id));
const variation = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(ON, OFF) }, fc.constantFrom(...ids, "gone"));

const turn = fc.constantFrom<unknown>({ kind: "turnFlagOn" }, { kind: "turnFlagOff", _id: "i1" });

const instruction: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: turn },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("updateFallthroughVariationOrRollout"), variationId: variation }),
  },
  fc
    .tuple(fc.constantFrom([ON, OFF], [OFF, ON], ids, [ON, "gone"]), fc.integer({ min: 0, max: 100_000 }))
    .chain(([[first = "", second = ""], weight]) =>
      fc.record({
        kind: fc.constant("updateFallthroughVariationOrRollout"),
        rolloutWeights: fc.constant({ [first]: weight, [second]: 100_000 - weight }),
        rolloutBucketBy: fc.constantFrom(undefined, "", "email"),
        rolloutContextKind: fc.constantFrom(undefined, "user"),
      }),
    ),
  fc.record({
    kind: fc.constantFrom("addTargets", "removeTargets"),
    variationId: variation,
    values: fc.array(text, { minLength: 1, maxLength: 3 }),
    contextKind: fc.constantFrom(undefined, "user", "organization"),
  }),
  fc.record({
    kind: fc.constant("addRule"),
    variationId: variation,
    beforeRuleId: fc.constantFrom(undefined, "", RULE),
    clauses: fc.array(
      fc.record({
        _id: fc.constant("c1"),
        attribute: fc.constant("segmentMatch"),
        op: fc.constant("segmentMatch"),
        negate: fc.boolean(),
        values: fc.array(text, { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  }),
  fc.record({ kind: fc.constantFrom("replaceRules", "turnFlagOn"), anything: fc.jsonValue() }),
);

const condition: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(0, 2, 30, 90), fc.constantFrom("minute", "hour", "calendarDay", "calendarWeek"))
      .map(([duration, unit]) => wait(duration, unit)),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(NOW, NOW + 1, NOW + 30 * 24 * HOUR, 253_402_300_799_999)
      .map((executionDate) => ({ kind: "schedule", scheduleKind: "absolute", executionDate })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("ld-approval"),
      description: text,
      notifyMemberIds: fc.subarray([ADA, GRACE, "unknown"]),
      _execution: fc.constantFrom("pending", "pending", "pending", "completed").map((status) => ({ status })),
    }),
  },
  fc.constantFrom<unknown>({ kind: "schedule" }, { kind: "schedule", scheduleKind: "relative" }),
);

/** What no document can say. */
const unsayable = fc.constantFrom<unknown>(
  { kind: "integration-approval" },
  { kind: "schedule", scheduleKind: "absolute" },
  wait(1.5, "hour"),
  wait(1, "year"),
  wait(36_526, "calendarDay"),
);

const stageOf = (one: fc.Arbitrary<unknown>) =>
  fc.record({
    name: text,
    conditions: fc.array(fc.oneof({ weight: 60, arbitrary: condition }, unsayable), { maxLength: 2 }),
    action: fc.array(one, { maxLength: 3 }).map((instructions) => ({ kind: "patch", instructions })),
    _execution: fc
      .oneof({ weight: 6, arbitrary: fc.constant("pending") }, fc.constantFrom("completed", "failed"))
      .map((status) => ({ status })),
  });

const name = fc.oneof(fc.constantFrom("Rollout", "rollout", "Rollout 2", "Alpha", "beta"), text);

/** Workflows that nobody manages, on few targets, some of which have run. */
export const handMadeOnes: fc.Arbitrary<Json[]> = fc
  .array(
    fc.record({
      flag: fc.oneof({ weight: 6, arbitrary: fc.constant("new-checkout") }, fc.constantFrom("colour", "not-read")),
      environment: fc.constantFrom("production", "staging"),
      name,
      description: fc.option(text, { nil: undefined }),
      _maintainerId: fc.constantFrom(undefined, ADA, "unknown"),
      _creationDate: fc.integer({ min: NOW - 50 * HOUR, max: NOW }),
      stages: fc.array(stageOf(fc.oneof({ weight: 50, arbitrary: instruction }, fc.constant(null))), { maxLength: 4 }),
      _execution: fc.constantFrom(
        { status: "active" },
        { status: "active" },
        { status: "completed" },
        { status: "failed" },
      ),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.map((one, index) => ({ project: "storefront", _id: `hand-${index}`, ...one })));

export const handMadeTemplates: fc.Arbitrary<Json[]> = fc.uniqueArray(
  fc.record({
    _key: fc.oneof({ weight: 3, arbitrary: fc.constantFrom("third", "fourth", "fifth", "Fifth") }, text),
    name,
    description: fc.option(text, { nil: undefined }),
    stages: fc.array(stageOf(instruction), { minLength: 1, maxLength: 3 }),
  }),
  { selector: ({ _key }) => _key, maxLength: 3 },
);
