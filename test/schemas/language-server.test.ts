// What editors make of the schemas: completions with descriptions, hovers and errors of the YAML language server itself.
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import catalog from "../../schemas/schemastore-catalog.json" with { type: "json" };
import { modeline } from "../../src/model/schema-address.ts";
import { closeAfterFile } from "../closing.ts";
import { marked } from "../documents/reading.ts";
import { type Editor, openEditor } from "./editor.ts";

const { version } = manifest;
const root = `${import.meta.dirname}/../../`;

/** The catalog as the schemas' tag has it: `v0` moves with each release. */
const associations = Object.fromEntries(
  catalog.map(({ url, fileMatch }) => [url.replace(/\/v0\//, `/v${version}/`), fileMatch]),
);
let editor: Editor;
beforeAll(async () => {
  editor = await openEditor(associations);
  closeAfterFile(() => editor.close());
});

const head = "kind: Workflow\nkey: a\nproject: p\nflag: f\nenvironment: e\nname: n\n";
const workflow = (rest: string) => `${modeline("workflow", version)}${head}${rest}`;
const stage = (rest: string) => workflow(`stages:\n  - name: s\n${rest}`);
const conditions = (item: string) => stage(`    conditions:\n      - ${item}\n`);
const actions = (item: string) => stage(`    action:\n      - ${item}\n`);

const overrides = (rest: string) => workflow(`stages:\n  - name: s\noverrides:\n  e:\n    ${rest}`);
const ofStage = (rest: string) => overrides(`stages:\n      s:\n        ${rest}`);

const conditionFields = ["approval", "at", "kind", "now", "wait"];
const instructionFields = [
  ...["before", "by", "contextKind", "description", "kind", "rollout", "rule", "segment", "serve", "target", "turn"],
];

test.concurrent.each<[place: string, text: string, labels: string[]]>([
  ["a condition", conditions("|"), conditionFields],
  ["a condition that is begun", conditions("w|"), conditionFields],
  ["a second condition", conditions("wait: 2d\n      - |"), conditionFields],
  ["an instruction", actions("|"), instructionFields],
  ["an instruction that is begun", actions("t|"), instructionFields],
  [
    "what stands beside `segment`",
    actions("segment: beta\n        |"),
    instructionFields.filter((name) => name !== "segment"),
  ],
  ["inside `approval`", conditions("approval:\n          |"), ["description", "members", "teams"]],
  ["a stage", workflow("stages:\n  - |"), ["action", "conditions", "executeConditionsInSequence", "name"]],
  [
    "the top level",
    workflow("|\n"),
    [
      ...["accept", "adopt", "awaitsFlag", "description", "environments", "flags", "formerKeys", "maintainer"],
      ...[
        "maintainerId",
        "onRemoval",
        "overrides",
        "parameters",
        "protect",
        "run",
        "stages",
        "template",
        "templateKey",
      ],
    ],
  ],
  [
    "an environment's overrides",
    overrides("|\n"),
    ["description", "maintainer", "maintainerId", "name", "parameters", "stages"],
  ],
  ["a stage's overrides", ofStage("|\n"), ["action", "conditions", "executeConditionsInSequence", "skip"]],
  ["a condition in a stage's overrides", ofStage("conditions:\n          - |\n"), conditionFields],
  [
    "a parameter of a template",
    workflow("template: t\nparameters:\n  - |"),
    [
      "Template parameter",
      "condition",
      "instruction",
      "number",
      "path",
      "rollout",
      "rule",
      "stage",
      "value",
      "variation",
    ],
  ],
])("completes %s, and describes each field", async (_, text, labels) => {
  const items = await editor.completions(text);
  expect(items.map(({ label }) => label).sort()).toEqual(labels);
  for (const { documentation } of items) expect(JSON.stringify(documentation)).toMatch(/\w{3}/);
});

test.concurrent.each<[place: string, text: string, labels: string[]]>([
  ["the document's `kind`", `${modeline("workflow", version)}kind: |\n`, ["Workflow"]],
  ["a condition's `kind`", conditions("kind: |"), ["ld-approval", "schedule"]],
  ["`wait`", conditions("wait: |"), ["1w", "2d", "30m"]],
  ["`turn`", actions("turn: |"), ['"off"', '"on"', "false", "true"]],
  ["`onRemoval`", workflow("onRemoval: |\n"), ["delete", "keep"]],
  ["`skip`", ofStage("skip: |\n"), ["true"]],
])("completes the value of %s", async (_, text, labels) => {
  expect((await editor.completions(text)).map(({ label }) => label).sort()).toEqual(labels);
});

test.concurrent.each<[place: string, text: string, words: string]>([
  ["a field", workflow("onRemov|al: keep\n"), "What becomes of the workflow in LaunchDarkly"],
  ["a condition", conditions("wa|it: 2d"), "How long to wait: a whole number of minutes"],
  ["an instruction", actions("tu|rn: on"), "Turns the flag's targeting on or off."],
  ["a stage's override", ofStage("sk|ip: true\n"), "doesn't have this stage"],
  ["a field in LaunchDarkly's form", conditions("{ kind: ld-approval, notifyTeam|Keys: [a] }"), "Keys of the teams"],
])("explains %s", async (_, text, words) => {
  expect(await editor.hover(text)).toContain(words);
});

test.concurrent.each<[what: string, text: string]>([
  ["a field that there isn't", `${workflow("stages: [{}]\n")}«colour: red\n`],
  ["a wait of another form", conditions("wait: «2 days")],
  ["a shorthand that is misspelt", conditions("«wiat: 2d")],
  ["two conditions in one", conditions("«{ wait: 2d, now: true }")],
  ["a date without an offset", conditions("at: «2026-12-01T09:00:00")],
  ["a share without a percent sign", actions('rollout: { "true": «10, "false": rest }')],
  ["a word that `turn` doesn't take", actions("turn: «sideways")],
  ["a condition that is text", conditions("«wait")],
  ["a date in place of a number", conditions("{ kind: schedule, scheduleKind: absolute, executionDate: «soon }")],
  ["an instruction without what it needs", actions("«{ kind: addTargets, variationId: a }")],
  ["a flag in two ways", workflow("«flags: [g]\nstages: [{}]\n")],
  ["a stage that is left out, and different", ofStage("{ «skip: true, conditions: [] }\n")],
  ["parameters in overrides without a template", overrides("«parameters: []\n")],
  ["a wrong value of the configuration", `${modeline("config", version)}replaceOrder: «later\n`],
])("tells %s where it is", async (_, written) => {
  const { text, marks } = marked(written);
  const errors = await editor.errors(text);
  expect(errors.map((error) => error.split(" ")[0])).toContain(marks[0]);
  expect(new Set(errors.map((error) => error.split(" ")[0])).size, errors.join("\n")).toBe(1);
});

const examples = readdirSync(`${root}examples`, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".yaml"));

test.concurrent.each(examples)("finds nothing wrong in examples/%s", async (name) => {
  const text = readFileSync(`${root}examples/${name}`, "utf8");
  expect(text).toMatch(/^# yaml-language-server: \$schema=/);
  expect(await editor.errors(text)).toEqual([]);
});

test.concurrent.each(examples)(
  "finds by the catalog what schema is for examples/%s, and nothing wrong",
  async (name) => {
    const text = readFileSync(`${root}examples/${name}`, "utf8").replace(/^#.*\n/, "");
    const path = `.launchdarkly/${name.split("/").slice(1).join("/")}`;
    expect(await editor.errors(text, path)).toEqual([]);
    expect(await editor.errors(`${text}colour: red\n`, path)).toHaveLength(1);
  },
);

test("either kind is completed where the path chooses the schema", async () => {
  const path = ".launchdarkly/workflows/a.yml";
  expect((await editor.completions("kind: |\n", path)).map(({ label }) => label).sort()).toEqual([
    "Workflow",
    "WorkflowTemplate",
  ]);
  expect(await editor.errors("kind: WorkflowTemplate\nkey: a\nworkflowId: b\n", path)).toEqual([]);
});

test("nothing but the schemas at the version's tag is asked for", () => {
  expect(editor.astray).toEqual([]);
});
