// What a live object is written as, and why some have no document.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { targetHash } from "../../src/documents/canonical/hash.ts";
import { version } from "../../src/version.ts";
import {
  ADA,
  FLAG,
  GRACE,
  HOUR,
  type Json,
  liveTemplate,
  liveWorkflow,
  NOW,
  OFF,
  ON,
  PRODUCTION,
  readDocuments,
  templateYaml,
  workflowYaml,
} from "../planning/world.ts";
import { type Account, exported, handMade, MEMBERS, wait } from "./world.ts";

/** The lines of the only document, from `stages:` on. */
function stagesOf(stages: Json[], account: Account = {}): string {
  const { files } = exported({ live: [handMade({ stages })], ...account });
  return files.map(({ text }) => text.slice(text.indexOf("stages:\n") + "stages:\n".length)).join("");
}

const codes = (account: Account) => exported(account).notices.map(({ severity, code }) => `${severity}: ${code}`);

test("a workflow, whole", () => {
  const made = exported({
    live: [
      handMade({
        name: "Progressive: rollout #1",
        description: "First line.\nSecond line.",
        _maintainerId: ADA,
        stages: [
          {
            name: "10% of customers",
            conditions: [
              { kind: "ld-approval", description: "Is the budget intact?", notifyMemberIds: [GRACE] },
              wait(2, "calendarDay"),
            ],
            action: {
              kind: "patch",
              instructions: [
                { kind: "turnFlagOn" },
                { kind: "updateFallthroughVariationOrRollout", rolloutWeights: { [OFF]: 90_000, [ON]: 10_000 } },
              ],
            },
          },
          {
            name: "everyone",
            conditions: [{ kind: "schedule", scheduleKind: "absolute", executionDate: NOW }],
            action: { instructions: [{ kind: "updateFallthroughVariationOrRollout", variationId: ON }] },
          },
        ],
      }),
    ],
  });
  expect(made).toMatchObject({ workflows: 1, templates: 0, notices: [] });
  expect(made.files).toEqual([
    {
      path: "workflows/new-checkout.yaml",
      text: `# yaml-language-server: $schema=https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/v${version}/schemas/workflow.schema.json
# LaunchDarkly doesn't tell which teams are asked (\`teams\`), nor whether conditions wait for one another (\`executeConditionsInSequence\`).
# Add what you know of it before this is merged: later, it would be a change of the stages.
kind: Workflow
key: progressive-rollout-1
project: storefront
flag: new-checkout
environment: production
name: 'Progressive: rollout #1'
description: |-
  First line.
  Second line.
maintainer: ada@example.com
adopt: 5f0000000000000000000001
stages:
  - name: 10% of customers
    conditions:
      - approval: { members: [ grace@example.com ], description: Is the budget intact? }
      - wait: 2d
    action:
      - turn: on
      - rollout: { 'on': 10%, 'off': 90% }
  - name: everyone
    conditions:
      - at: 2026-12-01T09:00:00Z
    action:
      - serve: 'on'
`,
    },
  ]);
});

test.each(["workflow", "template"])("the header names the schema of a %s", (kind) => {
  const path = new URL(`../../schemas/${kind}.schema.json`, import.meta.url);
  const { $id } = JSON.parse(readFileSync(path, "utf8")) as { $id: string };
  const { files } = exported({
    live: [handMade()],
    templates: [liveTemplate(templateYaml(), { description: null }), variationTemplate()],
  });
  const text = files.find((file) => file.path.startsWith(kind))?.text;
  expect(text?.split("\n")[0]).toBe(`# yaml-language-server: $schema=${$id}`);
});

const fallthrough = (fields: Json) => ({ kind: "updateFallthroughVariationOrRollout", ...fields });

describe("instructions", () => {
  test.each<[string, Json, string[]]>([
    ["turned on", { kind: "turnFlagOn", _id: "i" }, ["turn: on"]],
    ["turned on, with the id under its other name", { kind: "turnFlagOn", id: "i" }, ["turn: on"]],
    ["turned off", { kind: "turnFlagOff" }, ["turn: off"]],
    ["a variation by its name", fallthrough({ variationId: ON }), ["serve: 'on'"]],
    [
      "a variation that is gone",
      fallthrough({ variationId: "gone" }),
      [`kind: ${fallthrough({}).kind}`, "variationId: gone"],
    ],
    [
      "a rollout, in the flag's order",
      fallthrough({ rolloutWeights: { [OFF]: 66_667, [ON]: 33_333 }, rolloutBucketBy: "email" }),
      ["rollout: { 'on': 33.333%, 'off': 66.667% }", "by: email"],
    ],
    [
      "a rollout by another kind of context, its empty fields left out",
      fallthrough({
        rolloutWeights: { [ON]: 100_000 },
        rolloutBucketBy: "",
        rolloutContextKind: "org",
        variationId: "",
      }),
      ["rollout: { 'on': 100% }", "by: { contextKind: org }"],
    ],
    ["a rollout that doesn't add up is no document's", fallthrough({ rolloutWeights: { [ON]: 1 } }), []],
    [
      "targets",
      { kind: "addTargets", variationId: OFF, values: ["1", "b c"], contextKind: "user" },
      ["target: { 'off': [ '1', b c ] }", "contextKind: user"],
    ],
    [
      "a rule in the API's form, without ids of its parts",
      { kind: "addRule", variationId: ON, clauses: [{ _id: "c", attribute: "a", op: "in", values: [1] }] },
      ["kind: addRule", `variationId: ${ON}`, "clauses: [ { attribute: a, op: in, values: [ 1 ] } ]"],
    ],
    [
      "numbers as documents spell them",
      { kind: "addRule", variationId: ON, clauses: [{ attribute: "a", op: "in", values: [1e-7, 0.5, -0, 1.5e-300] }] },
      [
        "kind: addRule",
        `variationId: ${ON}`,
        "clauses: [ { attribute: a, op: in, values: [ 1e-7, 0.5, 0, 1.5e-300 ] } ]",
      ],
    ],
    [
      "an unknown kind with all of its fields",
      { kind: "replaceEverything", with: { _id: "i", deep: [true, null, ""] }, contextKind: "user" },
      ["kind: replaceEverything", "with:", "  deep:", "    - true", "    - null", "    - ''", "contextKind: user"],
    ],
  ])("%s", (_, instruction, lines) => {
    const [first, ...rest] = lines;
    const written = [`      - ${first}`, ...rest.map((line) => `        ${line}`)].join("\n");
    const expected = lines.length === 0 ? "" : `  - action:\n${written}\n`;
    expect(stagesOf([{ action: { instructions: [instruction] } }])).toBe(expected);
  });

  test.each<[string, Json[], string]>([
    [
      "a value where there is no name",
      [
        { _id: "a", value: true },
        { _id: "b", value: false },
      ],
      "serve: true",
    ],
    [
      "a number",
      [
        { _id: "a", value: 10 },
        { _id: "b", value: 20 },
      ],
      "serve: 10",
    ],
    [
      "text that looks like a number",
      [
        { _id: "a", value: "1e3" },
        { _id: "b", value: "2" },
      ],
      "serve: '1e3'",
    ],
    [
      "a value where the name is another's value",
      [
        { _id: "a", name: "two", value: "one" },
        { _id: "b", value: "two" },
      ],
      "serve: one",
    ],
    [
      "an id where nothing is its own",
      [
        { _id: "a", value: { deep: 1 } },
        { _id: "b", value: 2 },
      ],
      "kind: updateFallthroughVariationOrRollout",
    ],
    [
      "an id where the name is no word",
      [
        { _id: "a", name: "__proto__", value: {} },
        { _id: "b", value: 2 },
      ],
      "kind: updateFallthroughVariationOrRollout",
    ],
  ])("names %s", (_, variations, line) => {
    const flags = [{ key: "new-checkout", name: "", variations, environments: {} }];
    const stage = { action: { instructions: [fallthrough({ variationId: "a" })] } };
    expect(stagesOf([stage], { flags }).split("\n")[1]).toBe(`      - ${line}`);
  });

  test("a field that no document takes is left out of a known kind, and the file says so", () => {
    const { files } = exported({
      live: [handMade({ stages: [{ action: { instructions: [{ kind: "turnFlagOn", flavour: "\n# new" }] } }] })],
    });
    expect(files[0]?.text).toContain("# Left out, since documents don't know it: stages/0/action/0/flavour.\n");
    expect(files[0]?.text).toContain("- kind: turnFlagOn\n");
  });
});

describe("conditions", () => {
  test.each<[string, Json, string[]]>([
    ["minutes", wait(30, "minute"), ["wait: 30m"]],
    ["hours", wait(1, "hour"), ["wait: 1h"]],
    ["weeks", wait(2, "calendarWeek"), ["wait: 2w"]],
    [
      "no time at all",
      wait(0, "hour"),
      ["kind: schedule", "scheduleKind: relative", "waitDuration: 0", "waitDurationUnit: hour"],
    ],
    [
      "milliseconds",
      { kind: "schedule", scheduleKind: "absolute", executionDate: 1 },
      ["at: 1970-01-01T00:00:00.001Z"],
    ],
    ["neither", { kind: "schedule" }, ["now: true"]],
    ["nobody in particular", { kind: "ld-approval", description: "" }, ["approval: {}"]],
    [
      "a member that isn't known",
      { kind: "ld-approval", description: "ok?", notifyMemberIds: [ADA, "gone"] },
      ["kind: ld-approval", "description: ok?", `notifyMemberIds: [ ${ADA}, gone ]`],
    ],
  ])("%s", (_, condition, lines) => {
    const [first, ...rest] = lines;
    const written = [`      - ${first}`, ...rest.map((line) => `        ${line}`)].join("\n");
    expect(stagesOf([{ conditions: [condition] }])).toBe(`  - conditions:\n${written}\n`);
  });

  test("an address that two members have is no name", () => {
    const members = [...MEMBERS, { _id: "other", email: "ADA@example.com" }];
    const { files } = exported({ live: [handMade({ _maintainerId: ADA })], members });
    expect(files[0]?.text).toContain(`maintainerId: ${ADA}\n`);
  });
});

test.each<[string, string[], string[]]>([
  ["accents and signs", ["Über 10% – now!"], ["uber-10-now"]],
  ["nothing that a key holds: the flag's", ["🚀"], ["new-checkout"]],
  ["the same name", ["Rollout", "rollout!", "Rollout"], ["rollout", "rollout-2", "rollout-3"]],
  ["a name that is the next one's number", ["a 2", "a", "a"], ["a-2", "a", "a-3"]],
  ["long ones", ["x".repeat(80), "x".repeat(80)], ["x".repeat(64), `${"x".repeat(62)}-2`]],
  [
    "keys that are there, once were, or stand in a marker",
    ["Here", "Former", "Foreign"],
    ["here-2", "former-2", "foreign-2"],
  ],
])("keys of %s", (_, names, keys) => {
  const head = workflowYaml({ key: "here", more: ["formerKeys: [former]"] });
  const live = names.map((name, index) => handMade({ _id: `id-${index}`, name, _creationDate: NOW - HOUR + index }));
  const { files } = exported({ live: [...live, liveWorkflow({ owner: "other/one", key: "foreign" })], head });
  expect(readDocuments(files[0]?.text).workflows.map(({ key }) => key)).toEqual(keys);
});

test.each(["2.10", "012", "12e4", "0x1F", "1_000", ".5", "~", "yes", "No", "on", "off", "2026-12-01", "1:30", "Null"])(
  "quotes %s",
  (name) => {
    const variations = [
      { _id: "a", name, value: "a" },
      { _id: "b", name: "other", value: "b" },
    ];
    const instructions = [
      fallthrough({ variationId: "a" }),
      fallthrough({ rolloutWeights: { a: 1_000, b: 99_000 } }),
      { kind: "addTargets", variationId: "a", values: [name] },
    ];
    const flags = [{ key: "new-checkout", name: "", variations, environments: {} }];
    expect(stagesOf([{ name, action: { instructions } }], { flags })).toBe(`  - name: '${name}'
    action:
      - serve: '${name}'
      - rollout: { '${name}': 1%, other: 99% }
      - target: { '${name}': [ '${name}' ] }
`);
  },
);

test("one file a flag, whatever the case of its key", () => {
  const live = ["B", "b", "a"].map((flag) => handMade({ _id: `id-${flag}`, flag }));
  const { files } = exported({ live: [...live, handMade({ environment: "staging" })] });
  expect(files.map(({ path }) => path)).toEqual(
    ["B", "a", "b-2", "new-checkout"].map((name) => `workflows/${name}.yaml`),
  );
});

test("what is too much for one file goes on in others, whose names no other flag has", () => {
  const most = 512 * 1024;
  const many = Array.from({ length: 70 }, (_, index) =>
    handMade({ _id: `id-${index}`, _creationDate: NOW + index, name: `W ${index}`, description: "ü".repeat(10_000) }),
  );
  const others = ["new-checkout-2", "New-Checkout-4"].map((flag) => handMade({ _id: `id-${flag}`, flag }));
  const { files, workflows, notices } = exported({ live: [...many, ...others] });
  expect([workflows, notices]).toEqual([72, []]);
  expect(files.map(({ path }) => path)).toEqual(
    ["New-Checkout-4", "new-checkout", "new-checkout-3", "new-checkout-5", "new-checkout-2"].map(
      (name) => `workflows/${name}.yaml`,
    ),
  );
  const parts = files.filter(({ text }) => text.includes("flag: new-checkout\n"));
  expect(parts.map(({ text }) => text.match(/^kind:/gm)?.length)).toEqual([25, 25, 20]);
  expect(parts.flatMap(({ text }) => [...text.matchAll(/^adopt: (.*)$/gm)].map(([, id]) => id))).toEqual(
    many.map(({ _id }) => _id),
  );
  for (const { text } of parts) {
    expect(text.match(/^# yaml-language-server/gm)).toHaveLength(1);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most + 200);
    expect(readDocuments(text).diagnostics).toEqual([]);
  }
});

describe("no document", () => {
  const ours = liveWorkflow();
  const rule = {
    kind: "addRule",
    variationId: ON,
    clauses: [{ attribute: "a", op: "in", values: [1] }],
    beforeRuleId: 5,
  };
  const copied = { ...ours, description: String(ours.description).replace(targetHash(PRODUCTION), "000000") };
  test.each<[string, Account, string]>([
    ["what is managed", { live: [ours] }, "notice: managed"],
    ["what another owner manages", { live: [liveWorkflow({ owner: "other/one" })] }, "notice: foreign"],
    ["what may be anybody's, where the owner isn't known", { live: [ours], owner: null }, "notice: foreign"],
    ["a copied marker", { live: [copied] }, "notice: marked"],
    [
      "what a document adopts",
      { live: [handMade()], head: workflowYaml({ more: ["adopt: 5f0000000000000000000001"] }) },
      "notice: adopted",
    ],
    ["what has ended", { live: [handMade({ _execution: { status: "completed" } })] }, "notice: finished"],
    [
      "a condition of an unknown kind",
      { live: [handMade({ stages: [{ conditions: [{ kind: "integration-approval" }] }] })] },
      "warning: not-exported",
    ],
    [
      "a field of a wrong type",
      { live: [handMade({ stages: [{ action: { instructions: [rule] } }] })] },
      "warning: not-exported",
    ],
    ["no stages", { live: [handMade({ stages: [] })] }, "warning: not-exported"],
    ["no name", { live: [handMade({ name: "" })] }, "warning: not-exported"],
    ["text that starts a marker", { live: [handMade({ description: "[ld-sync: no" })] }, "warning: not-exported"],
    ["a managed template", { templates: [liveTemplate(templateYaml())] }, "notice: managed"],
    [
      "another owner's template",
      { templates: [liveTemplate(templateYaml(), { owner: "other/one" })] },
      "notice: foreign",
    ],
    [
      "a template that has a document",
      { templates: [variationTemplate()], head: templateYaml({ key: "by-hand" }) },
      "notice: adopted",
    ],
    [
      "a template that names no variation, even if there is one flag only",
      { templates: [liveTemplate(templateYaml(), { description: null })], flags: [FLAG] },
      "warning: template-flag-unknown",
    ],
    [
      "a template of a flag that isn't here",
      { templates: [variationTemplate("gone")] },
      "warning: template-flag-unknown",
    ],
    [
      "a template whose key is no document's",
      { templates: [{ ...variationTemplate(), _key: "By Hand" }] },
      "warning: not-exported",
    ],
  ])("of %s", (_, account, notice) => {
    expect(codes(account)).toEqual([notice]);
    expect(exported(account).files).toEqual([]);
  });

  test("finished ones are exported when they are asked for", () => {
    const live = [handMade({ _execution: { status: "failed" } })];
    expect(exported({ live, includeFinished: true })).toMatchObject({ workflows: 1, notices: [] });
  });
});

test("a template's flag is the one whose variations it names, and the file says what is a guess", () => {
  const { files, notices } = exported({ templates: [variationTemplate()] });
  expect(notices).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(["templates/by-hand.yaml"]);
  expect(files[0]?.text).toMatch(/^# LaunchDarkly doesn't tell project, environment and flag\./m);
  expect(readDocuments(files[0]?.text).templates).toMatchObject([
    {
      key: "by-hand",
      adopt: true,
      content: { canonical: { project: "storefront", environment: "production", flag: "new-checkout" } },
    },
  ]);
});

function variationTemplate(variationId = ON): Json {
  return {
    _key: "by-hand",
    name: "By hand",
    stages: [{ name: "on", conditions: [], action: { instructions: [fallthrough({ variationId })] } }],
  };
}
