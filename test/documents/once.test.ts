// A file that is read again, at another revision or with other settings: nothing of it is compiled twice, and nothing of the first time leaks into the second.
import { expect, test } from "vitest";
import { readRevision } from "../../src/configuration/revision.ts";
import type { CheckSeverities } from "../../src/model/messages/checks.ts";
import { workflowYaml } from "../fixtures/documents.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const rollout = workflowYaml({ key: "once" });
const odd = `${workflowYaml({ key: "odd", waits: [] })}  - { name: a, action: [{ kind: someNewKind }] }\n`;
const wrong = workflowYaml({ key: "wrong" }).replace("flag:", "flg:");

interface Reading {
  path?: string;
  revision?: "head" | "base";
  checks?: CheckSeverities;
  configuration?: string;
}

function read(
  text: string,
  { path = "a.yaml", revision = "head", checks, configuration = "owner: a/b\n" }: Reading = {},
) {
  const files = [
    { path: ".launchdarkly/workflow-sync.yaml", bytes: bytesOf(configuration) },
    { path: `.launchdarkly/workflows/${path}`, bytes: bytesOf(text) },
  ];
  return readRevision(files, ".launchdarkly", revision, checks);
}

test("a mistake in a part that aliases repeat is told once, at its place", () => {
  const text = workflowYaml({ key: "aliases", waits: [] }).replace(/^stages:[\s\S]*/m, "");
  const stages = [
    "stages:",
    "  - &one",
    "    name: one",
    "    conditions: &wait [{ wait: 2x }]",
    "    action: [&half { rollout: { true: 10%, false: 80% } }, *half]",
    "  - { <<: *one, name: two }",
    "  - { name: three, conditions: *wait, action: [*half] }",
    "  - { name: four, conditions: &other [{ wait: 2x }], action: &big [{ serve: { value: [1e400] } }] }",
    "  - { name: five, conditions: *other, action: *big }",
    "",
  ];
  const line = text.split("\n").length;
  const told = read(text + stages.join("\n")).diagnostics.map(({ code, position }) => [
    code,
    (position?.line ?? 0) - line,
  ]);
  expect(told).toEqual([
    ["wrong-form", 3],
    ["weights", 4],
    ["wrong-form", 7],
    ["not-a-number", 7],
  ]);
});

test("what is the same at two revisions is the same object", () => {
  const [head, base] = [read(rollout), read(rollout, { revision: "base" })].map(({ workflows }) => workflows[0]);
  expect(head?.content).toBeDefined();
  expect(base?.content).toBe(head?.content);
});

test("a file under another path has its own places", () => {
  const [here, there] = ["here.yaml", "there.yaml"].map((path) =>
    read(rollout, { path }).workflows[0]?.origin.locate("/key"),
  );
  expect([here?.file, there?.file]).toEqual([
    ".launchdarkly/workflows/here.yaml",
    ".launchdarkly/workflows/there.yaml",
  ]);
});

test.each([
  ["off", "error"],
  ["error", "off"],
  ["notice", "warning"],
] as const)("a check that is %s at one reading is %s at the next", (first, second) => {
  const found = (severity: "off" | "notice" | "warning" | "error") =>
    read(odd, { checks: { "unknown-instruction": severity } }).diagnostics.map((one) => one.severity);
  const expected = (severity: string) => (severity === "off" ? [] : [severity]);
  expect([found(first), found(second)]).toEqual([expected(first), expected(second)]);
  expect(read(odd, { revision: "base" }).diagnostics).toEqual([]);
});

test("other defaults are other documents", () => {
  const text = rollout.replace("project: storefront\n", "");
  const projects = ["one", "two", "one"].map(
    (project) =>
      read(text, { configuration: `owner: a/b\ndefaults: { project: ${project} }\n` }).workflows[0]?.target.project,
  );
  expect(projects).toEqual(["one", "two", "one"]);
});

test("what is wrong is told each time, and at base what can be told of it counts", () => {
  const [first, second] = [read(wrong), read(wrong)];
  expect(first.diagnostics).not.toEqual([]);
  expect(second.diagnostics).toEqual(first.diagnostics);
  const newer = `${rollout}someNewField: 1\n`;
  expect(read(newer).workflows).toEqual([]);
  expect(read(newer, { revision: "base" }).workflows).toMatchObject([{ key: "once" }]);
});
