// What a plan and its outcomes come to, in a number and in a word: above all that what a policy asks for is a stop, and no document is called wrong for it.
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/messages/diagnostic.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { Plan } from "../../src/model/plan.ts";
import { driftOf } from "../../src/pipeline/drift.ts";
import { applyExitCode, failureReason, planExitCode } from "../../src/pipeline/exit-code.ts";
import { planFor, workflowYaml } from "../planning/world.ts";
import { onePolicy } from "../policies/configured.ts";

const free = planFor({ head: workflowYaml() });
const stopped = planFor({ head: workflowYaml(), configuration: onePolicy("false") });
const none = planFor({});
const problem = (code: Diagnostic["code"]): Diagnostic => ({ severity: "error", code, message: "Why." });
const beside = (plan: Plan, ...codes: Diagnostic["code"][]): Plan => ({
  ...plan,
  diagnostics: [...plan.diagnostics, ...codes.map(problem)],
});
const pending = ({ operations }: Plan): Outcome[] =>
  operations.map(({ id, object, kind }) => ({
    operation: id,
    object,
    kind,
    status: "pending",
    wrote: false,
    message: "",
  }));

test.each<[what: string, plan: Plan, exitCode: number, reason: string, applied: number, drift: number]>([
  ["nothing", none, 0, "", 0, 0],
  ["changes", free, 2, "drift", 3, 2],
  ["what breaks a policy", stopped, 3, "blocked", 3, 2],
  ["what breaks a policy, and no operation", beside(none, "policy"), 3, "blocked", 3, 0],
  ["something wrong", beside(none, "unknown-flag"), 1, "invalid", 1, 1],
  ["something wrong beside what breaks a policy", beside(stopped, "unknown-flag"), 1, "invalid", 1, 1],
])("%s", (_, plan, exitCode, reason, applied, drift) => {
  expect(planExitCode(plan)).toBe(exitCode);
  expect(failureReason(plan, planExitCode(plan))).toBe(reason);
  expect(applyExitCode(plan, pending(plan))).toBe(applied);
  expect(driftOf(plan).exitCode).toBe(drift);
});

test("what can't be reached is called so also where something breaks a policy", () => {
  const unread: Diagnostic = { ...problem("unknown-flag"), request: "GET https://app.launchdarkly.com/" };
  expect(failureReason({ ...stopped, diagnostics: [...stopped.diagnostics, unread] }, 1)).toBe("unreachable");
});
