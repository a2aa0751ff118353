// What checks find in documents by themselves: told of those that are new or changed, and not of the others again.
import { expect, test } from "vitest";
import { readRevision } from "../../../src/configuration/revision.ts";
import type { CheckSeverities } from "../../../src/model/messages/checks.ts";
import { newFindings, withoutUnsent } from "../../../src/planning/scope/new-findings.ts";

const document = (key: string, kind = "turnAround", more = "") => `kind: Workflow
key: ${key}
project: storefront
flag: ${key}
environments: [staging, production]
name: ${key}
stages: [{ name: a, conditions: [{ wait: 1d }], action: [{ kind: ${kind} }] }]
${more}`;

function read(files: Record<string, string>, revision: "head" | "base", checks?: CheckSeverities) {
  const sources = Object.entries(files).map(([path, text]) => ({
    path: `d/workflows/${path}`,
    bytes: Buffer.from(text),
  }));
  return readRevision(sources, "d", revision, checks);
}

function told(before: Record<string, string>, after: Record<string, string>, checks?: CheckSeverities): string[] {
  const head = read(after, "head", checks);
  return newFindings(head.diagnostics, head, read(before, "base")).map(
    ({ code, position }) => `${code} ${position?.file.replace("d/workflows/", "")}:${position?.line}`,
  );
}

const [one, two] = [document("one"), document("two")];
const several = `${one}---\n${two}`;

test.each<[string, Record<string, string>, Record<string, string>, string[]]>([
  ["a new one", {}, { "a.yaml": one }, ["unknown-instruction a.yaml:7"]],
  ["an unchanged one", { "a.yaml": one }, { "a.yaml": one }, []],
  ["one that has moved, with a comment more", { "a.yaml": one }, { "b.yaml": `# Moved\n${one}` }, []],
  ["a changed one", { "a.yaml": one }, { "a.yaml": document("one", "turnRound") }, ["unknown-instruction a.yaml:7"]],
  [
    "one that got a target more",
    { "a.yaml": one },
    { "a.yaml": one.replace("[staging, ", "[staging, canary, ") },
    ["unknown-instruction a.yaml:7"],
  ],
  [
    "the changed one of two in a file",
    { "a.yaml": several },
    { "a.yaml": several.replace("name: two", "name: Two") },
    ["unknown-instruction a.yaml:15"],
  ],
  ["the new one of two in a file", { "a.yaml": two }, { "a.yaml": several }, ["unknown-instruction a.yaml:7"]],
  [
    "one that was invalid",
    { "a.yaml": one.replace("name: a,", "") },
    { "a.yaml": one },
    ["unknown-instruction a.yaml:7"],
  ],
])("%s", (_, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

test("an error is told as long as it is there, and so is what no check has found", () => {
  const files = { "a.yaml": `${document("plain", "turnFlagOn")}---\n${one}`, "b.YAML": one };
  expect(told(files, files, { "unknown-instruction": "error" })).toEqual([
    "unknown-instruction a.yaml:15",
    "file-ignored b.YAML:1",
  ]);
  expect(told(files, files)).toEqual(["file-ignored b.YAML:1"]);
});

const isSent = (key: string) => (sends: boolean) =>
  ["staging", "production"].map((environment) => [`workflow storefront/${key}/${environment} ${key}`, sends] as const);

test.each<[string, (readonly [string, boolean])[], CheckSeverities, string[]]>([
  ["is sent somewhere: told", [...isSent("one")(false).slice(1), ...isSent("one")(true).slice(0, 1)], {}, ["7", "15"]],
  ["is sent nowhere: not told", isSent("one")(false), {}, ["15"]],
  ["is sent nowhere that is planned: not told", isSent("one")(false).slice(1), {}, ["15"]],
  [
    "is sent nowhere, and the check is an error: told",
    isSent("one")(false),
    { "unknown-instruction": "error" },
    ["7", "15"],
  ],
  ["is not decided: told", [], {}, ["7", "15"]],
])("what may be refused, of a document that %s", (_, sends, checks, expected) => {
  const head = read({ "a.yaml": several }, "head", checks);
  const left = withoutUnsent(head.diagnostics, head, new Map(sends));
  expect(left.map(({ position }) => String(position?.line))).toEqual(expected);
});
