// Policies of several revisions: which hold, and what a plan says that a change does to them.
import { describe, expect, it } from "vitest";
import { allPolicies, policyChanges } from "../../src/policies/revisions.ts";
import { configuredPolicies } from "./configured.ts";

const file = ".launchdarkly/workflow-sync.yaml";
const of = (...written: string[]) =>
  configuredPolicies(`policies:\n${written.map((one) => `  - ${one}\n`).join("")}`).policies;
const a = "{ name: a, schema: { required: [description] } }";
const b = "{ name: b, schema: true }";
const looser = "{ name: a, severity: warning, schema: { required: [description] } }";

describe("policies of several revisions", () => {
  it("hold once where they are the same, wherever they stand", () => {
    expect(allPolicies([of(a, b), of(b, a), of()]).map(({ name }) => name)).toEqual(["a", "b"]);
  });

  it("both hold where one has changed", () => {
    expect(allPolicies([of(a), of(looser)]).map(({ name, severity }) => `${name} ${severity}`)).toEqual([
      "a error",
      "a warning",
    ]);
  });
});

describe("a change", () => {
  it.each<[what: string, before: string[], after: string[], severity: string, words: RegExp]>([
    ["that adds one", [a], [a, b], "notice", /^This change adds the policy `b`\.$/],
    ["that adds two", [], [a, b], "notice", /adds the policies `a` and `b`/],
    ["that takes one away", [a, b], [b], "warning", /takes away the policy `a`/],
    ["that changes one", [a], [looser], "warning", /changes the policy `a`/],
    [
      "that does all of this",
      [a, "{ name: c, schema: true }"],
      [looser, b],
      "warning",
      /^This change adds the policy `b`, changes the policy `a` and takes away the policy `c`\.$/,
    ],
  ])("%s is told of", (_, before, after, severity, words) => {
    expect(policyChanges(of(...before), of(...after), file)).toMatchObject([
      { severity, code: "policies-changed", message: expect.stringMatching(words), position: { file } },
    ]);
  });

  it("that takes away what could not be used says so", () => {
    const usable = new Set(["b"]);
    expect(policyChanges(of(a), of(), file, usable)).toMatchObject([
      { severity: "notice", hint: "`a` could not be used as it was, and held nothing." },
    ]);
    expect(policyChanges(of(a, b), of(), file, usable)).toMatchObject([
      {
        severity: "warning",
        hint: expect.stringMatching(/^The old ones hold as well.* `a` could not be used as it was/),
      },
    ]);
  });

  it("that moves them about changes nothing", () => {
    expect(policyChanges(of(a, b), of(b, a), file)).toEqual([]);
  });

  it("that takes the configuration away has no place to be told at", () => {
    expect(policyChanges(of(a), [], undefined)[0]).not.toHaveProperty("position");
  });
});
