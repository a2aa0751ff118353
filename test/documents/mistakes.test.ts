// One mistake in a document → one error, at the very place, that says what to do.
import { describe, expect, it } from "vitest";
import {
  compile,
  condition,
  instruction,
  marked,
  parameter,
  said,
  stage,
  template,
  workflow,
  workflowOf,
} from "./reading.ts";

type Row = [what: string, document: string, code: string, words: RegExp];

function oneError(rows: Row[]) {
  it.each(rows)("%s", (_, written, code, words) => {
    const { text, marks } = marked(written);
    const { diagnostics, workflows, templates } = compile(text);
    expect(said(diagnostics)).toMatch(words);
    expect(diagnostics.map(({ code: found, position }) => [found, `${position?.line}:${position?.column}`])).toEqual([
      [code, marks[0]],
    ]);
    expect(diagnostics[0]).toMatchObject({ severity: "error", position: { file: ".launchdarkly/workflows/a.yaml" } });
    expect(diagnostics[0]?.hint ?? "").not.toBe("");
    if (!code.startsWith("former-key")) expect([...workflows, ...templates]).toEqual([]);
  });
}

describe("the document itself", () => {
  oneError([
    ["text", "«hello world\n", "not-a-document", /mapping with `kind`/],
    ["a list", "«- kind: Workflow\n", "not-a-document", /mapping/],
    ["no kind", `«${workflow({ kind: undefined })}`, "missing-field", /`kind: Workflow`/],
    [
      "a kind in another case",
      `«${workflow({ kind: undefined, Kind: "Workflow" })}`,
      "missing-field",
      /Is `Kind` meant/,
    ],
    ["a kind that there isn't", workflow({ kind: "«workflow" }), "wrong-value", /Did you mean `Workflow`/],
    ["a kind that is no text", workflow({ kind: "«[Workflow]" }), "wrong-value", /no kind/],
    ["nothing but a misspelt field", workflow({ "«descripton": "x" }), "unknown-field", /Did you mean `description`/],
    ["a key twice", workflow({ name: "a\n«name: b" }), "duplicate-key", /The first is in line 6/],
    ["a field of nowhere", workflow({ "«xyzzy": "1" }), "unknown-field", /Known here: `flags`/],
    ["a field that every object has", workflow({ "«constructor": "1" }), "unknown-field", /`constructor`/],
    ["a comment of another language", workflow({ "«// note": "1" }), "comment", /`#`/],
  ]);
});

describe("key and name", () => {
  oneError([
    ["no key", `«${workflow({ key: undefined })}`, "missing-field", /`key` is missing/],
    ["a misspelt key", workflow({ key: undefined, "«kye": "a" }), "unknown-field", /Did you mean `key`/],
    ["capitals", workflow({ key: "«New" }), "wrong-form", /Lower-case letters/],
    ["an empty key", workflow({ key: "«''" }), "empty", /`key` is empty/],
    ["65 characters", workflow({ key: `«${"a".repeat(65)}` }), "wrong-form", /at most 64/],
    ["a key that is a number", workflow({ key: "«12" }), "wrong-type", /quote it/],
    ["no name", `«${workflow({ name: undefined })}`, "missing-field", /What the workflow is called/],
    ["an empty name", workflow({ name: "«''" }), "empty", /`name` is empty/],
    [
      "a name that was left blank",
      workflow({ name: undefined, "«name": "" }),
      "wrong-type",
      /is empty; it must be text/,
    ],
    ["a name that is a boolean", workflow({ name: "«true" }), "wrong-type", /If `true` is meant as text, quote it/],
    ["a name of 257 characters", workflow({ name: `«${"n".repeat(257)}` }), "too-long", /256 characters/],
    [
      "a marker of ours in the description",
      workflow({ description: "«'see [ld-sync:v1 owner=a]'" }),
      "marker-in-description",
      /Take that text out/,
    ],
    ["a description that is a list", workflow({ description: "«[a]" }), "wrong-type", /must be text, not a list/],
  ]);
});

describe("target", () => {
  oneError([
    ["no flag", `«${workflow({ flag: undefined })}`, "missing-field", /or several under `flags`/],
    ["misspelt flags", workflow({ flag: undefined, "«flgs": "[a]" }), "unknown-field", /Did you mean `flags`/],
    ["flag and flags", workflow({ "«flags": "[a]" }), "conflicting-field", /not both/],
    ["a flag twice", workflow({ flag: undefined, flags: "[a, b, «a]" }), "repeated", /names `a` twice/],
    ["a flag with a blank", workflow({ flag: "«a b" }), "wrong-form", /Letters, digits/],
    ["a flag that is a way out of its path", workflow({ flag: "«.." }), "wrong-form", /`\.\.`/],
    ["a project that is this very path", workflow({ project: "«." }), "wrong-form", /`\.`/],
    ["no flags at all", workflow({ flag: undefined, flags: "«[]" }), "empty", /`flags` is empty/],
    ["no project", `«${workflow({ project: undefined })}`, "missing-field", /under `defaults`/],
    ["no environment", `«${workflow({ environment: undefined })}`, "missing-field", /under `defaults`/],
    ["environment and environments", workflow({ "«environments": "[e]" }), "conflicting-field", /not both/],
    [
      "environments that are no list",
      workflow({ environment: undefined, environments: "«production" }),
      "wrong-type",
      /must be a list/,
    ],
    [
      "more targets than a document may have",
      workflow({
        flag: undefined,
        environment: undefined,
        environments: keys("e", 40),
        flags: `«${keys("f", 26)}`,
      }),
      "too-many-targets",
      /1,040 workflows/,
    ],
    [
      "maintainer and maintainerId",
      workflow({ maintainer: "a", "«maintainerId": "b" }),
      "conflicting-field",
      /not both/,
    ],
  ]);

  it("tells a missing project and missing environments apart: two fields, two errors", () => {
    const { diagnostics } = compile(workflow({ project: undefined, environment: undefined }));
    expect(diagnostics.map(({ message }) => message)).toEqual(["`project` is missing.", "`environments` is missing."]);
  });

  it("says nothing of fields that an unreadable configuration may have given", () => {
    const { diagnostics, workflows } = compile(workflow({ project: undefined, environment: undefined }), "unknown");
    expect([diagnostics, workflows]).toEqual([[], []]);
  });
});

describe("run, adopt, former keys, protect", () => {
  const named = "\n  - { name: one, action: [{ turn: on }] }\n  - { name: two, action: [{ turn: off }] }";
  const twice = "\n  - { name: one, action: [{ turn: on }] }\n  - { name: one, action: [{ turn: off }] }";
  const fromTemplate = { stages: undefined, template: "t" };
  oneError([
    ["run 0", workflow({ run: "«0" }), "out-of-range", /at least 1, not 0/],
    ["a run above 10,000", workflow({ run: "{ production: «10001 }" }), "out-of-range", /at most 10000, not 10001/],
    ["a run that is text", workflow({ run: "«'2'" }), "wrong-type", /a whole number or a mapping, not text/],
    ["half a run", workflow({ run: "«1.5" }), "wrong-type", /not `1.5`/],
    ["a run that was left blank", workflow({ "«run": "" }), "wrong-type", /`run` is empty/],
    ["a run in no environment", workflow({ run: "«{}" }), "empty", /`run` is empty/],
    ["a run in an unknown one", workflow({ run: "{«prod: 2}" }), "unknown-environment", /Known here: `production`/],
    ["a misspelt one", workflow({ run: "{«producton: 2}" }), "unknown-environment", /Did you mean `production`/],
    ["a misspelt number", workflow({ run: "{production: {«numbr: 2}}" }), "unknown-field", /Did you mean `number`/],
    ["a start without a number", workflow({ run: "{production: «{startAt: one}}" }), "missing-field", /`number`/],
    [
      "a start at no stage",
      workflow({ stages: named, run: "{production: {number: 2, startAt: «three}}" }),
      "unknown-stage",
      /Known here: `one`, `two`/,
    ],
    [
      "a start at one of two stages of a name",
      workflow({ stages: twice, run: "{production: {number: 2, startAt: «one}}" }),
      "ambiguous-stage",
      /2 stages are called `one`/,
    ],
    [
      "a start at a stage without a name",
      workflow({ run: "{production: {number: 2, startAt: «one}}" }),
      "unknown-stage",
      /No stage has a name/,
    ],
    [
      "a start with a template",
      workflow({ ...fromTemplate, run: "{production: {number: 2, startAt: «one}}" }),
      "start-at-with-template",
      /Give the number alone/,
    ],
    [
      "a wrong start of many flags",
      workflow({ flag: undefined, flags: "[a, b, c]", run: "{production: {number: 2, startAt: «one}}" }),
      "unknown-stage",
      /`one`/,
    ],
    ["an adopted number", workflow({ adopt: "«5" }), "wrong-type", /text or a mapping/],
    ["an adopted path", workflow({ adopt: "«../x" }), "wrong-form", /workflow's `_id`/],
    ["an id for an unknown environment", workflow({ adopt: "{«prod: a1}" }), "unknown-environment", /Known here/],
    [
      "one id on two targets",
      workflow({ environment: undefined, environments: "[a, b]", adopt: "«a1" }),
      "adopt-ambiguous",
      /storefront\/new-checkout\/a and storefront\/new-checkout\/b/,
    ],
    [
      "one id in two environments",
      workflow({ environment: undefined, environments: "[a, b]", adopt: "{a: a1, b: «a1}" }),
      "adopt-ambiguous",
      /Give an id for each environment/,
    ],
    [
      "an environment's id on two flags",
      workflow({ flag: undefined, flags: "[a, b]", adopt: "{production: «a1}" }),
      "adopt-ambiguous",
      /a document for each flag/,
    ],
    [
      "its own key as a former one",
      workflow({ formerKeys: "[«new-checkout]" }),
      "former-key-in-use",
      /this very document/,
    ],
    ["a fate that there isn't", workflow({ onRemoval: "«orphan" }), "wrong-value", /`keep`/],
    ["a former key with capitals", workflow({ formerKeys: "[old, «Old]" }), "wrong-form", /Lower-case/],
    ["former keys that are no list", workflow({ formerKeys: "«old" }), "wrong-type", /must be a list/],
    ["a YAML 1.1 boolean", workflow({ protect: "«yes" }), "wrong-type", /must be true or false/],
  ]);

  it("takes environments that are named like what every object has", () => {
    const { workflows, diagnostics } = compile(
      workflow({ environment: undefined, environments: "[a, constructor, toString]", run: "{a: 2}", adopt: "{a: a1}" }),
    );
    expect(diagnostics).toEqual([]);
    expect(workflows.map(({ run, adopt }) => [run, adopt])).toEqual([
      [2, "a1"],
      [1, undefined],
      [1, undefined],
    ]);
  });
});

describe("stages", () => {
  oneError([
    ["no stages", `«${workflow({ stages: undefined })}`, "missing-field", /or name a `template`/],
    ["misspelt stages", workflow({ stages: undefined, "«stage": "[]" }), "unknown-field", /Did you mean `stages`/],
    ["an empty list", workflow({ stages: "«[]" }), "empty", /`stages` is empty/],
    ["a mapping", workflow({ stages: "«{ name: a }" }), "wrong-type", /must be a list, not a mapping/],
    ["a stage that is empty", workflow({ stages: "\n  «-\n  - {}" }), "wrong-type", /`stages\[0\]` is empty/],
    ["a misspelt field", stage("«actoin: []"), "unknown-field", /Did you mean `action`/],
    ["a name that is a number", stage("name: «10"), "wrong-type", /quote it/],
    ["a YAML 1.1 boolean", stage("executeConditionsInSequence: «yes"), "wrong-type", /true or false/],
    ["one condition without its dash", stage("conditions: «{ wait: 2d }"), "wrong-type", /must be a list/],
    ["one instruction without its dash", stage("action: { «turn: on }"), "unknown-field", /- turn: on/],
    ["an action that was left blank", stage("«action:"), "wrong-type", /a list or a mapping/],
    ["an action without instructions", stage("action: «{}"), "missing-field", /Write the instructions as a list/],
    ["misspelt instructions", stage("action: { «instruction: [] }"), "unknown-field", /instructions/],
    ["instructions that are a mapping", stage("action: { instructions: «{} }"), "wrong-type", /a list or null/],
  ]);
});

describe("conditions", () => {
  oneError([
    ["text", condition("«2d"), "wrong-type", /must be a mapping, not text/],
    ["an empty one", condition("«{}"), "empty", /Exactly one of/],
    ["a misspelt shorthand", condition("{ «wiat: 2d }"), "unknown-field", /Did you mean `wait`/],
    ["two shorthands", condition("«{ wait: 2d, now: true }"), "too-many-fields", /found `wait`, `now`/],
    ["a shorthand and a field of nowhere", condition("{ wait: 2d, «xyz: 1 }"), "unknown-field", /`xyz`/],
    ["a wait without a unit", condition("{ wait: «2 }"), "wrong-type", /For example: `2d`/],
    [
      "a wait with a no-break space",
      condition("{ wait: «2d\u00a0 }"),
      "wrong-form",
      /a no-break space \(U\+00A0\)\. Write `2d`/,
    ],
    ["a wait in years", condition("{ wait: «2y }"), "wrong-form", /minutes \(m\)/],
    ["no wait", condition("{ wait: «0d }"), "wrong-form", /`0d`/],
    ["a wait in parts", condition("{ wait: «1.5d }"), "wrong-form", /whole number/],
    ["a wait beyond all dates", condition("{ wait: «999999999w }"), "wait-too-long", /a hundred years/],
    ["a date without a time", condition("{ at: «2026-12-01 }"), "wrong-form", /ISO 8601 with an offset/],
    ["a date without an offset", condition("{ at: «2026-12-01T09:00:00 }"), "wrong-form", /offset/],
    ["a day that there isn't", condition("{ at: «2026-02-30T09:00:00Z }"), "not-a-date", /2026-02-30/],
    ["a leap day of another year", condition("{ at: «2027-02-29T09:00:00Z }"), "not-a-date", /calendar/],
    ["a thirteenth month", condition("{ at: «2026-13-01T09:00:00Z }"), "not-a-date", /calendar/],
    ["hour 25", condition("{ at: «2026-12-01T25:00:00Z }"), "not-a-date", /time of the day/],
    ["minute 60", condition("{ at: «2026-12-01T09:60:00Z }"), "not-a-date", /time of the day/],
    ["second 61", condition("{ at: «2026-12-01T09:00:61Z }"), "not-a-date", /time of the day/],
    ["an offset that there isn't", condition("{ at: «2026-12-01T09:00:00+25:00 }"), "not-a-date", /an offset/],
    ["an offset with too many minutes", condition("{ at: «2026-12-01T09:00:00+01:60 }"), "not-a-date", /an offset/],
    ["now: false", condition("{ now: «false }"), "wrong-value", /must be `true`/],
    ["an approval that was left blank", condition("{ «approval: }"), "wrong-type", /is empty; it must be a mapping/],
    ["members that are no list", condition("{ approval: { members: «a@b } }"), "wrong-type", /must be a list/],
    ["misspelt members", condition("{ approval: { «member: [a@b] } }"), "unknown-field", /Did you mean `members`/],
    ["an API condition without kind", condition("«{ executeNow: true }"), "missing-field", /needs a `kind`/],
    [
      "an API condition of several fields without kind",
      condition("«{ scheduleKind: relative, waitDuration: 2, waitDurationUnit: hour }"),
      "missing-field",
      /needs a `kind`/,
    ],
    [
      "Kind for kind",
      condition("{ «Kind: schedule, scheduleKind: relative, waitDuration: 2, waitDurationUnit: hour }"),
      "unknown-field",
      /Did you mean `kind`/,
    ],
    ["a misspelt kind", condition("{ kind: «scheduel, executeNow: true }"), "wrong-value", /Did you mean `schedule`/],
    ["an integration's approval", condition("{ kind: «integration-approval }"), "wrong-value", /`ld-approval`/],
    ["a kind that is a number", condition("{ kind: «5 }"), "wrong-value", /can't be `5`/],
    ["a schedule of no kind", condition("«{ kind: schedule }"), "missing-field", /or `executeNow: true`/],
    [
      "a misspelt schedule kind",
      condition("{ kind: schedule, scheduleKind: «relativ, waitDuration: 2, waitDurationUnit: hour }"),
      "wrong-value",
      /Did you mean `relative`/,
    ],
    [
      "a misspelt field of a schedule",
      condition("{ kind: schedule, «schedulekind: absolute, executionDate: 1796119200000 }"),
      "unknown-field",
      /Did you mean `scheduleKind`/,
    ],
    [
      "a relative schedule without a unit",
      condition("«{ kind: schedule, scheduleKind: relative, waitDuration: 2 }"),
      "missing-field",
      /`waitDurationUnit` is missing/,
    ],
    [
      "an absolute one without a date",
      condition("«{ kind: schedule, scheduleKind: absolute }"),
      "missing-field",
      /in Unix milliseconds/,
    ],
    [
      "a part of a unit",
      condition("{ kind: schedule, scheduleKind: relative, waitDuration: «2.5, waitDurationUnit: hour }"),
      "wrong-type",
      /whole number, not `2.5`/,
    ],
    [
      "an unknown unit",
      condition("{ kind: schedule, scheduleKind: relative, waitDuration: 2, waitDurationUnit: «days }"),
      "wrong-value",
      /`calendarDay`/,
    ],
    [
      "an API wait beyond all dates",
      condition("{ kind: schedule, scheduleKind: relative, waitDuration: «5219, waitDurationUnit: calendarWeek }"),
      "wait-too-long",
      /a hundred years/,
    ],
    [
      "a date beyond all dates",
      condition("{ kind: schedule, scheduleKind: absolute, executionDate: «9007199254740991 }"),
      "out-of-range",
      /at most/,
    ],
    [
      "a date in seconds",
      condition("{ kind: schedule, scheduleKind: absolute, executionDate: «1796119200 }"),
      "not-milliseconds",
      /in 1970.*2026-12-01T10:00:00.000Z.*`1796119200000`/,
    ],
    [
      "a member's id that is a number",
      condition("{ kind: ld-approval, notifyMemberIds: [a, «507] }"),
      "wrong-type",
      /`notifyMemberIds\[1\]` must be text/,
    ],
  ]);

  it.each([
    [{ kind: "schedule", notifyMemberIds: "[a]", executeNow: "true" }, "notifyMemberIds", "ld-approval"],
    [{ kind: "ld-approval", waitDuration: "2" }, "waitDuration", "schedule"],
  ])("warns of fields of %j that LaunchDarkly takes and ignores", (fields, field, other) => {
    const written = Object.entries(fields).map(([name, value]) => `${name === field ? "«" : ""}${name}: ${value}`);
    const { text, marks } = marked(condition(`{ ${written.join(", ")} }`));
    const { diagnostics, workflows } = compile(text);
    expect(
      diagnostics.map(({ severity, code, position }) => [severity, code, `${position?.line}:${position?.column}`]),
    ).toEqual([["warning", "ignored-field", marks[0]]]);
    expect(diagnostics[0]?.message).toContain(`it belongs to \`${other}\``);
    expect(workflows).toHaveLength(1);
  });

  it.each(["1m", "59m", "24h", "2d", "52w", "5217w"])("takes a wait of %s", (wait) => {
    expect(compile(condition(`{ wait: ${wait} }`)).diagnostics).toEqual([]);
  });

  it.each([
    ["2026-12-01T09:00:00Z", 1796115600000],
    ["2026-12-01T09:00Z", 1796115600000],
    ["2026-12-01T10:00:00+01:00", 1796115600000],
    ["2026-11-30T23:30:00-09:30", 1796115600000],
    ["2026-12-01T09:00:00.250Z", 1796115600250],
    ["2028-02-29T23:59:59Z", 1835481599000],
  ])("reads %s as %d", (at, milliseconds) => {
    const { workflows } = compile(condition(`{ at: ${at} }`));
    expect(workflows[0]?.content?.canonical.stages?.[0]?.conditions).toEqual([
      { kind: "schedule", scheduleKind: "absolute", executionDate: milliseconds },
    ]);
  });
});

describe("instructions", () => {
  const updateFallthrough = "kind: updateFallthroughVariationOrRollout";
  oneError([
    ["text", instruction("«on"), "wrong-type", /must be a mapping, not text/],
    ["an empty one", instruction("«{}"), "empty", /One of `turn`/],
    ["a misspelt shorthand", instruction("{ «trun: on }"), "unknown-field", /Did you mean `turn`/],
    ["a misspelt value", instruction("{ turn: «onn }"), "wrong-value", /Did you mean `on`/],
    ["two shorthands", instruction("«{ turn: on, serve: true }"), "one-instruction", /`turn` and `serve`/],
    ["no shorthand", instruction("«{ by: email }"), "one-instruction", /needs one of/],
    ["a shorthand and a field of nowhere", instruction("{ turn: on, «xyz: 1 }"), "unknown-field", /`xyz`/],
    ["a shorthand with a kind", instruction("{ kind: turnFlagOn, «turn: on }"), "unknown-field", /`turn`/],
    ["a shorthand with a field of the API", instruction("{ serve: a, «rolloutBucketBy: email }"), "unknown-field", /./],
    ["by without a rollout", instruction("{ turn: on, «by: email }"), "conflicting-field", /belongs to a `rollout`/],
    [
      "a context kind beside a rollout",
      instruction("{ rollout: { a: 100% }, «contextKind: user }"),
      "conflicting-field",
      /`by: {contextKind: …}`/,
    ],
    ["a variation that is a list", instruction("{ serve: «[a] }"), "wrong-type", /not a list/],
    ["a variation that says nothing", instruction("{ serve: «{} }"), "empty", /Fill it in/],
    [
      "a variation that says two things",
      instruction("{ serve: «{ id: a, name: b } }"),
      "too-many-fields",
      /`id`, `name`/,
    ],
    ["a misspelt way to say it", instruction("{ serve: { «nam: b } }"), "unknown-field", /Did you mean `name`/],
    ["an id that is a number", instruction("{ serve: { id: «5 } }"), "wrong-type", /quote it/],
    ["a rollout that was left blank", instruction("{ «rollout: }"), "wrong-type", /a mapping or a list/],
    ["a rollout of nothing", instruction("{ rollout: «{} }"), "empty", /`rollout` is empty/],
    ["shares below 100%", instruction("{ rollout: «{ true: 10%, false: 80% } }"), "weights", /add up to 90%/],
    ["shares above 100%", instruction("{ rollout: «{ true: 10%, false: 95.5% } }"), "weights", /105.5%/],
    ["a share above 100%", instruction("{ rollout: «{ true: 150% } }"), "weights", /150%/],
    ["nothing left for the rest", instruction("{ rollout: «{ a: 100.001%, b: rest } }"), "weights", /nothing is left/],
    ["two rests", instruction("{ rollout: { a: rest, b: «rest } }"), "rest-twice", /in percent/],
    [
      "a share without a percent sign",
      instruction("{ rollout: { true: «10, false: rest } }"),
      "wrong-type",
      /percent sign/,
    ],
    [
      "a share in too many parts",
      instruction("{ rollout: { a: «33.3333%, b: rest } }"),
      "wrong-form",
      /three decimals/,
    ],
    ["a negative share", instruction("{ rollout: { a: «-1%, b: rest } }"), "wrong-form", /`-1%`/],
    [
      "a share of a list without a weight",
      instruction("{ rollout: [«{ variation: a }] }"),
      "missing-field",
      /`weight`/,
    ],
    [
      "a variation twice in a list",
      instruction(
        "{ rollout: [{ variation: b, weight: 10% }, { variation: a, weight: rest }, «{ variation: b, weight: 5% }] }",
      ),
      "repeated",
      /Add the shares up/,
    ],
    [
      "a variation twice in a mapping",
      instruction("{ rollout: { true: 10%, «'true': 90% } }"),
      "duplicate-key",
      /line 8/,
    ],
    [
      "a variation beyond 2^53",
      instruction("{ rollout: { «9007199254740993: 100% } }"),
      "integer-too-large",
      /Quote it/,
    ],
    ["by a number", instruction("{ rollout: { a: 100% }, by: «5 }"), "wrong-type", /text or a mapping/],
    [
      "misspelt bucketing",
      instruction("{ rollout: { a: 100% }, by: { «atribute: x } }"),
      "unknown-field",
      /`attribute`/,
    ],
    ["a target of two variations", instruction("{ target: «{ a: [x], b: [y] } }"), "too-many-fields", /`a`, `b`/],
    ["a target of nobody", instruction("{ target: { a: «[] } }"), "empty", /`a` is empty/],
    ["a target without a list", instruction("{ target: { a: «x } }"), "wrong-type", /must be a list/],
    ["an API instruction without kind", instruction("«{ variationId: x, values: [a] }"), "missing-field", /`kind`/],
    ["Kind for kind", instruction("{ «Kind: turnFlagOn }"), "unknown-field", /Did you mean `kind`/],
    ["a kind of another part of the flag", instruction("{ kind: «archiveFlag }"), "forbidden-instruction", /by hand/],
    ["a kind that is a number", instruction("{ kind: «5 }"), "wrong-type", /quote it/],
    ["neither variation nor rollout", instruction(`«{ ${updateFallthrough} }`), "missing-field", /or `rolloutWeights`/],
    [
      "both",
      instruction(`{ ${updateFallthrough}, «variationId: a, rolloutWeights: { a: 100000 } }`),
      "conflicting-field",
      /not both/,
    ],
    [
      "misspelt weights",
      instruction(`{ ${updateFallthrough}, «rolloutWeight: { a: 100000 } }`),
      "unknown-field",
      /Did you mean `rolloutWeights`/,
    ],
    [
      "weights that don't add up",
      instruction(`{ ${updateFallthrough}, rolloutWeights: «{ a: 90000, b: 1000 } }`),
      "weights",
      /together 100000/,
    ],
    [
      "a weight in parts",
      instruction(`{ ${updateFallthrough}, rolloutWeights: { a: «1.5 } }`),
      "wrong-type",
      /not `1.5`/,
    ],
    ["a field of another kind", instruction("{ kind: turnFlagOn, «values: [a] }"), "unknown-field", /Nothing more/],
    ["a rule without clauses", instruction("«{ kind: addRule, variationId: a }"), "missing-field", /`clauses`/],
    [
      "a clause that compares with nothing",
      instruction("{ kind: addRule, variationId: a, clauses: [«{ attribute: a, op: in }] }"),
      "missing-field",
      /`values`/,
    ],
    [
      "an unknown kind with a number for an id",
      instruction("{ kind: setX, variationId: «5 }"),
      "wrong-type",
      /quote it/,
    ],
    [
      "an unknown kind with a list of weights",
      instruction("{ kind: setX, rolloutWeights: «[1] }"),
      "wrong-type",
      /mapping/,
    ],
    ["an unknown kind with a rule that is null", instruction("{ kind: setX, ruleId: «null }"), "wrong-type", /text/],
  ]);
});

describe("what YAML reads as something else than what is written", () => {
  const clause = (values: string) =>
    instruction(
      `{ kind: addRule, variationId: a, clauses: [{ attribute: version, op: semVerEqual, values: [${values}] }] }`,
    );
  oneError([
    ["a variation", instruction("{ serve: «2.10 }"), "unclear-scalar", /`2.10` is written.* `2.1`.*\(`"2.10"`\)/],
    ["with a zero in front", instruction("{ serve: «012 }"), "unclear-scalar", /`012`.*`12`/],
    ["as an exponent", instruction("{ serve: «12e4 }"), "unclear-scalar", /`12e4`.*`120000`/],
    ["hexadecimal", instruction("{ serve: «0x1F }"), "unclear-scalar", /`0x1F`.*`31`/],
    ["without a zero", instruction("{ serve: «.5 }"), "unclear-scalar", /`.5`.*`0.5`/],
    [
      "with more digits than a number has",
      instruction("{ serve: «0.12345678901234567890 }"),
      "unclear-scalar",
      /0.123/,
    ],
    ["null", instruction("{ serve: «~ }"), "unclear-scalar", /`~`.*`null`/],
    ["nothing", instruction("{ «serve: }"), "unclear-scalar", /Nothing is written here.*`null`/],
    ["a boolean in capitals", instruction("{ serve: «True }"), "unclear-scalar", /`True`.*`true`/],
    ["an explicit value", instruction("{ serve: { value: «1.0 } }"), "unclear-scalar", /`1.0`.*`1`/],
    ["inside of one", instruction("{ serve: { value: { limit: «1.50 } } }"), "unclear-scalar", /`1.50`.*`1.5`/],
    ["a key of a rollout", instruction("{ rollout: { «2.10: 10%, 2.9: rest } }"), "unclear-scalar", /`2.10`.*`2.1`/],
    ["a boolean as one", instruction("{ rollout: { «TRUE: 10%, false: rest } }"), "unclear-scalar", /`TRUE`.*`true`/],
    ["one of a list", instruction("{ rollout: [{ variation: «1., weight: 100% }] }"), "unclear-scalar", /`1.`.*`1`/],
    ["a key of a target", instruction("{ target: { «2.10: [ada] } }"), "unclear-scalar", /`2.10`.*`2.1`/],
    ["a context's key", instruction("{ target: { a: [«007] } }"), "unclear-scalar", /`007`.*`7`/],
    ["a key of weights", instruction("{ kind: setX, rolloutWeights: { «1e3: 100000 } }"), "unclear-scalar", /`1e3`/],
    ["a clause's value", clause("«2.10"), "unclear-scalar", /`2.10`.*`2.1`/],
    [
      "a parameter",
      parameter("{ stage: a, instruction: b, path: /variationId, variation: «2.10 }"),
      "unclear-scalar",
      /./,
    ],
    ["a key", workflow({ key: "«012" }), "unclear-scalar", /`012`.*`12`/],
    ["a stage's name", stage("name: «1.0"), "unclear-scalar", /`1.0`.*`1`/],
    ["an environment", workflow({ run: "{ «0x1: 2 }" }), "unclear-scalar", /`0x1`/],
    ["where no such text can stand", workflow({ key: "«0x1F" }), "wrong-type", /must be text, not `0x1F`/],
    ["a wait", condition("{ wait: «02 }"), "wrong-type", /not `02`/],
    ["a field of nowhere", workflow({ "«xyzzy": "2.10" }), "unknown-field", /xyzzy/],
  ]);

  it.each([
    ["a run", workflow({ run: "0x2" })],
    ["a flag's state", instruction("{ turn: True }")],
    ["a boolean field", workflow({ protect: "TRUE" })],
    ["a weight", instruction("{ kind: updateFallthroughVariationOrRollout, rolloutWeights: { a: 1e5 } }")],
    [
      "a wait in the API's form",
      condition("{ kind: schedule, scheduleKind: relative, waitDuration: 02, waitDurationUnit: hour }"),
    ],
    ["instructions that are null", stage("action: { instructions: ~ }")],
    ["a number that is written as it is read", instruction("{ serve: 2.1 }")],
    ["a number with underscores, which is text", instruction("{ serve: 1_000 }")],
    ["what is quoted", instruction("{ rollout: { '2.10': 10%, \"012\": rest } }")],
    ["what has a tag", instruction("{ serve: !!str 2.10 }")],
  ])("takes %s", (_, text) => {
    expect(compile(text).diagnostics).toEqual([]);
  });
});

describe("several mistakes in one document", () => {
  function allErrors(written: string): void {
    const { text, marks } = marked(written);
    const { diagnostics, workflows, templates } = compile(text);
    expect(
      diagnostics.map(({ position }) => `${position?.line}:${position?.column}`),
      said(diagnostics),
    ).toEqual(marks);
    expect([...workflows, ...templates]).toEqual([]);
  }

  it("are all told, whatever finds them", () => {
    allErrors(
      workflow({
        stages: `
  - conditions: [{ wait: «2days }, { at: «2026-02-30T09:00:00Z }]
    action: [«{ turn: on, serve: true }, { rollout: { a: rest, b: «rest } }]
  - action: { instructions: [{ kind: «archiveFlag }, { turn: «onn }, { serve: «2.10 }] }
    conditions: [«{ wait: 1d, now: true }]`,
        run: "{ «prod: 2 }",
        "«xyzzy": "1",
      }),
    );
  });

  it.each([
    [
      "a key twice, a shape and a meaning",
      workflow({ name: "a\n«name: b", stages: "[{ conditions: [{ wait: «2y }, { wait: «9999999w }] }]" }),
    ],
    [
      "a number that can't be sent",
      stage("action: [{ serve: «.nan }, { kind: «archiveFlag }, { trun«: on }]".replace("trun«", "«trun")),
    ],
    ["a misspelt kind", workflow({ kind: "«Workflo", stages: "[{ action: [{ turn: «onn }, { kind: «addTags }] }]" })],
    ["a missing project and a shape", `«${workflow({ project: undefined, stages: "[{ action: [{ turn: «onn }] }]" })}`],
    [
      "a missing name, and shares that don't add up",
      `«${workflow({ name: undefined, stages: "[{ action: [{ rollout: «{ a: 5% } }] }]" })}`,
    ],
    ["in a template", template({ stages: "[{ action: [{ turn: «onn }, { kind: «addTags }] }]" })],
    [
      "in parameters",
      parameter(
        "{ stage: a, instruction: b, path: «x, value: 1 }, { stage: a, instruction: b, path: /y, rollout: «{ a: 1% } }",
      ),
    ],
  ])("%s", (_, written) => allErrors(written));

  it.each([
    ["a project that can't be one isn't missing", workflow({ project: "«a b" })],
    [
      "misspelt environments aren't missing, and what names one isn't wrong",
      workflow({ environment: undefined, "«enviroments": "[a]", run: "{ a: 2 }" }),
    ],
    ["a flag that can't be one isn't missing in a template", template({ flag: "«a b" })],
    [
      "a stage that isn't one has no name to start at",
      workflow({ stages: "[«5, { name: b }]", run: "{ production: { number: 2, startAt: a } }" }),
    ],
    [
      "nor has a stage whose name isn't one",
      workflow({ stages: "[{ name: «5 }]", run: "{ production: { number: 2, startAt: '5' } }" }),
    ],
    ["shares aren't added up where one can't be one", instruction("{ rollout: { a: «10, b: 20% } }")],
  ])("but nothing that only follows: %s", (_, written) => allErrors(written));
});

describe("rules", () => {
  const shares = "rollout: { true: 10%, false: rest }";
  oneError([
    ["a segment that serves nothing", instruction("{ «segment: beta }"), "missing-field", /Add `serve: <variation>`/],
    ["a rule that serves nothing", instruction("{ «rule: Beta }"), "missing-field", /or a `rollout`/],
    [
      "a segment and a rule",
      instruction("«{ segment: a, rule: b, serve: c }"),
      "one-instruction",
      /`segment` and `rule`/,
    ],
    [
      "a segment and a target",
      instruction("«{ segment: a, target: { b: [c] } }"),
      "one-instruction",
      /list item for each/,
    ],
    ["a rule and turn", instruction("«{ rule: a, turn: on }"), "one-instruction", /`turn` and `rule`/],
    [
      "a segment that serves twice",
      instruction(`«{ segment: a, serve: b, ${shares} }`),
      "one-instruction",
      /keep one of/,
    ],
    ["a rule that serves twice", instruction(`«{ rule: a, serve: b, ${shares} }`), "one-instruction", /keep one of/],
    ["serve and rollout", instruction(`«{ serve: b, ${shares} }`), "one-instruction", /`serve` and `rollout`/],
    [
      "a place without a segment",
      instruction("{ rule: a, serve: b, «before: c }"),
      "conflicting-field",
      /name the `segment`/,
    ],
    ["a place for the default", instruction("{ serve: b, «before: c }"), "conflicting-field", /belongs to a `segment`/],
    [
      "a description without a segment",
      instruction("{ rule: a, serve: b, «description: c }"),
      "conflicting-field",
      /`segment`/,
    ],
    [
      "by without a rollout",
      instruction("{ segment: a, serve: b, «by: c }"),
      "conflicting-field",
      /belongs to a `rollout`/,
    ],
    [
      "a context kind",
      instruction("{ segment: a, serve: b, «contextKind: c }"),
      "conflicting-field",
      /belongs to a `target`/,
    ],
    ["shares that don't add up", instruction("{ segment: a, rollout: «{ b: 10% } }"), "weights", /add up to 10%/],
    ["a segment without a name", instruction("{ segment: «'', serve: b }"), "empty", /`segment` is empty/],
    ["no segments", instruction("{ segment: «[], serve: b }"), "empty", /`segment` is empty/],
    ["a segment twice", instruction("{ segment: [a, «a], serve: b }"), "repeated", /`a` twice/],
    ["a segment that is a number", instruction("{ segment: «5, serve: b }"), "wrong-type", /quote it/],
    ["a rule that is a number", instruction("{ rule: «5, serve: b }"), "wrong-type", /quote it/],
    ["a rule that was left blank", instruction("{ «rule: , serve: b }"), "wrong-type", /text or a mapping/],
    ["a rule by name", instruction("{ rule: { «name: a, id: b }, serve: b }"), "unknown-field", /`name`/],
    ["a rule by nothing", instruction("{ rule: «{}, serve: b }"), "missing-field", /`id` is missing/],
    ["a misspelt segment", instruction("{ «segmnt: a, serve: b }"), "unknown-field", /Did you mean `segment`/],
    ["a misspelt place", instruction("{ segment: a, serve: b, «befor: c }"), "unknown-field", /Did you mean `before`/],
    ["a field of the API", instruction("{ segment: a, serve: b, «beforeRuleId: c }"), "unknown-field", /`before`/],
    ["a kind beside it", instruction("{ kind: turnFlagOn, «segment: a }"), "unknown-field", /`segment`/],
  ]);

  it("are said on the line of the field that is wrong", () => {
    const { diagnostics } = compile(stage("action:\n      - rule: a\n        serve: b\n        before: c"));
    expect(diagnostics.map(({ position }) => position?.line)).toEqual([11]);
  });
});

describe("what is left of instructions", () => {
  it.each([
    "{ kind: addRule, variationId: a, clauses: [{ contextKind: '', attribute: segmentMatch, op: segmentMatch, values: [beta] }] }",
    "{ kind: addTargets, variationId: a, values: [u], contextKind: '' }",
  ])("keeps an empty kind of context: %s", (written) => {
    const { content } = workflowOf(instruction(written));
    expect(JSON.stringify(content?.canonical.stages)).toContain('"contextKind":""');
  });

  it("leaves an unknown kind as it is written", () => {
    const { workflows } = compile(instruction("{ kind: setX, anything: [1, { a: null }] }"));
    expect(workflows[0]?.content?.canonical.stages?.[0]?.action?.instructions).toEqual([
      { kind: "setX", anything: [1, { a: null }] },
    ]);
  });

  it.each(["[]", "{ instructions: [] }", "{ instructions: null }"])(
    "takes an action that does nothing: %s",
    (action) => {
      expect(compile(stage(`action: ${action}`)).diagnostics).toEqual([]);
    },
  );
});

describe("parameters", () => {
  const part = "stage: a, instruction: b, path: /x";
  oneError([
    ["without a template", workflow({ "«parameters": "[]" }), "conflicting-field", /Name the `template`/],
    [
      "with a misspelt template",
      workflow({ stages: undefined, "«templat": "t", parameters: "[]" }),
      "unknown-field",
      /Did you mean `template`/,
    ],
    [
      "a template and stages",
      workflow({ template: "t", stages: undefined, "«stages": "[{}]" }),
      "conflicting-field",
      /both/,
    ],
    [
      "a template twice",
      parameter("").replace("parameters", "«templateKey: t\nparameters"),
      "conflicting-field",
      /one/,
    ],
    ["no value", parameter(`«{ ${part} }`), "missing-field", /or the new `value`/],
    ["two values", parameter(`{ ${part}, «variation: 1, value: 2 }`), "conflicting-field", /not both/],
    ["no part", parameter("«{ stage: a, path: /x, value: 1 }"), "missing-field", /or which `condition`/],
    [
      "two parts",
      parameter(`{ stage: a, «instruction: b, condition: c, path: /x, value: 1 }`),
      "conflicting-field",
      /both/,
    ],
    [
      "a misspelt part",
      parameter("{ stage: a, «instrution: b, path: /x, value: 1 }"),
      "unknown-field",
      /`instruction`/,
    ],
    [
      "a path that is none",
      parameter("{ stage: a, instruction: b, path: «x, value: 1 }"),
      "wrong-form",
      /JSON Pointer/,
    ],
    ["a default of a named part", parameter(`{ ${part}, «default: { value: 1 } }`), "unknown-field", /goes with `_id`/],
    ["id for _id", parameter("{ «id: a, path: /x, default: { value: 1 } }"), "unknown-field", /Did you mean `_id`/],
    ["an id without a default", parameter("«{ _id: a, path: /x }"), "missing-field", /`default`/],
    ["a default without a value", parameter("{ _id: a, path: /x, default: «{} }"), "missing-field", /`value`/],
    ["a default that is none", parameter("{ _id: a, path: /x, default: «1 }"), "wrong-type", /a mapping/],
    [
      "what a dry run answers",
      parameter("{ _id: a, path: /x, default: { value: 1 }, «valid: false }"),
      "unknown-field",
      /valid/,
    ],
  ]);
});

describe("templates", () => {
  oneError([
    ["no key", `«${template({ key: undefined })}`, "missing-field", /`key`/],
    ["no stages", `«${template({ stages: undefined })}`, "missing-field", /`stages`/],
    [
      "misspelt workflowId",
      template({ stages: undefined, "«workflowid": "a1" }),
      "unknown-field",
      /Did you mean `workflowId`/,
    ],
    [
      "stages and workflowId",
      template({ stages: undefined, workflowId: "a1", "«stages": "[{}]" }),
      "conflicting-field",
      /./,
    ],
    ["no flag", `«${template({ flag: undefined })}`, "missing-field", /that its stages are about/],
    ["a flag twice", template({ "«flagKey": "a" }), "conflicting-field", /are the same/],
    ["several flags", template({ flag: undefined, "«flags": "[a]" }), "unknown-field", /Did you mean `flag`/],
    ["an adopted id", template({ adopt: "«a1" }), "wrong-type", /true or false/],
    ["a run", template({ "«run": "2" }), "unknown-field", /`run`/],
    ["a marker of ours", template({ description: "«'[ld-sync:'" }), "marker-in-description", /Take that text out/],
  ]);

  it("needs no target for one that is made from a workflow", () => {
    const written = template({
      name: undefined,
      project: undefined,
      environment: undefined,
      flag: undefined,
      stages: undefined,
      workflowId: "a1",
    });
    expect(compile(written).diagnostics).toEqual([]);
  });
});

function keys(letter: string, count: number): string {
  return `[${Array.from({ length: count }, (_, index) => letter + index).join(", ")}]`;
}
