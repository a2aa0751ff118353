// Checks of documents by themselves: as severe as the configuration has it, and as the document accepts it.
import { describe, expect, it } from "vitest";
import { compileDocuments } from "../../src/documents/compile.ts";
import { type CheckSeverities, checks } from "../../src/model/messages/checks.ts";
import { offlineCases, tenApprovers } from "./check-cases.ts";
import { file, marked, workflow } from "./reading.ts";

const compile = (text: string, severities?: CheckSeverities, revision: "head" | "base" = "head") =>
  compileDocuments([file(text)], {}, revision, severities);
const accepting = (text: string, check: string) => `accept: [${check}]\n${text}`;
const told = (...given: Parameters<typeof compile>) => {
  const { diagnostics, workflows } = compile(...given);
  return [diagnostics.map(({ severity, code }) => `${severity} ${code}`), workflows.length];
};

describe.each(offlineCases)("$check: $what", ({ check, written, severity, message }) => {
  const { text, marks } = marked(written);

  it("is found on its line, as severe as usual", () => {
    const { diagnostics } = compile(text);
    expect(
      diagnostics.map(({ severity: found, code, message: said, position }) => [
        found,
        code,
        said,
        `${position?.line}:${position?.column}`,
      ]),
    ).toEqual([[severity, check, message, marks[0]]]);
    expect(diagnostics[0]?.hint).toMatch(/^\S.*[.?]$/);
    expect(severity).toBe(checks[check].severity);
  });

  it.each([
    ["off", [[], 1]],
    ["notice", [[`notice ${check}`], 1]],
    ["warning", [[`warning ${check}`], 1]],
    ["error", [[`error ${check}`], 0]],
  ] as const)("is %s where the configuration says so", (wanted, expected) => {
    expect(told(text, { [check]: wanted })).toEqual(expected);
  });

  it("is accepted by the document, unless it is an error", () => {
    expect(told(accepting(text, check), { [check]: "warning" })).toEqual([[], 1]);
    expect(told(accepting(text, "already-on"), { [check]: "warning" })).toEqual([[`warning ${check}`], 1]);
    expect(told(accepting(text, check), { [check]: "error" })).toEqual([[`error ${check}`], 0]);
  });

  it("is past at base: what it said holds as a whole", () => {
    const { workflows, unreadable, diagnostics } = compile(text, { [check]: "error" }, "base");
    expect([workflows.map(({ content }) => content !== undefined), unreadable, diagnostics]).toEqual([[true], [], []]);
  });
});

it("ten approvers are none too many", () => {
  expect(told(tenApprovers)).toEqual([[], 1]);
});

describe("accept", () => {
  it("is not part of what is hashed", () => {
    const [plain] = compile(workflow()).workflows;
    const [accepted] = compile(accepting(workflow(), "already-on, rollout-incomplete")).workflows;
    expect(accepted?.accept).toEqual(["already-on", "rollout-incomplete"]);
    expect(accepted?.content).toEqual(plain?.content);
  });

  it.each([
    ["a check that there isn't", "accept: [«rollout-incomplet]\n", "wrong-value", /Did you mean `rollout-incomplete`/],
    ["one check as text", "accept: «already-on\n", "wrong-type", /must be a list/],
    ["a check twice", "accept: [already-on, «already-on]\n", "repeated", /twice/],
    ["what is always an error", "accept: [«weights]\n", "wrong-value", /Known here/],
  ])("%s is an error", (_, line, code, words) => {
    const { text, marks } = marked(`${line}${workflow()}`);
    const { diagnostics } = compile(text);
    expect(
      diagnostics.map((found) => [found.severity, found.code, `${found.position?.line}:${found.position?.column}`]),
    ).toEqual([["error", code, marks[0]]]);
    expect(`${diagnostics[0]?.message} ${diagnostics[0]?.hint}`).toMatch(words);
  });
});
