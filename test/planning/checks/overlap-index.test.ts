// Many workflows on one target → the same findings as from comparing each with each other, without doing so.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { JsonObject } from "../../../src/model/values/json.ts";
import type { Finding } from "../../../src/planning/checks/findings.ts";
import { overlapIndex, type TargetWorkflow } from "../../../src/planning/checks/overlap-index.ts";
import { overlapFindings } from "../../../src/planning/checks/overlaps.ts";
import { runs } from "../world.ts";

const target = "p/f/e";

/** What each is told, in the order of the workflows. */
function findingsOf(workflows: readonly TargetWorkflow[], ruleName: (id: string) => string): Finding[][] {
  const index = overlapIndex(workflows);
  return workflows.map(({ instructions }, self) =>
    overlapFindings({ target, instructions: instructions.map((one) => [one]), from: 0, index, self, ruleName }),
  );
}

/** The same from pairs: all that is found is sorted by its words, and three are told, with one for the rest. */
function findingsOfPairs(workflows: readonly TargetWorkflow[], ruleName: (id: string) => string): Finding[][] {
  return workflows.map((one) => {
    const pairs = workflows.flatMap((other) => (other === one ? [] : [findingsOf([one, other], ruleName)[0] ?? []]));
    const [first, second, third, fourth, ...more] = pairs
      .flat()
      .sort((left, right) => (left.message === right.message ? 0 : left.message < right.message ? -1 : 1));
    const message = `${target}: ${more.length + 1} more workflows act on what this one acts on.`;
    return [first, second, third, fourth && (more.length === 0 ? fourth : { ...fourth, message })].flatMap(
      (finding) => finding ?? [],
    );
  });
}

const instructions: JsonObject[] = [
  { kind: "turnFlagOn" },
  { kind: "updateOffVariation" },
  { kind: "updateFallthroughVariationOrRollout" },
  { kind: "addPrerequisite" },
  { kind: "addTargets", contextKind: "user" },
  { kind: "addTargets", contextKind: "device" },
  { kind: "replaceTargets" },
  { kind: "addRule" },
  ...["one", "two", "three"].map((ruleId) => ({ kind: "removeRule", ruleId })),
  { kind: "reorderRules" },
  { kind: "launchRocket" },
];
/** Two rules have one name, and one name of a workflow is the other's with all that follows it in a message. */
const ruleNames = new Map([
  ["one", "Germans"],
  ["two", "Germans"],
]);
const workflow = fc.record({
  name: fc.constantFrom("N", "M", "N` (made by hand) acts on the", "N` (made by hand) acts on wh"),
  whose: fc.constantFrom("made by hand", "document `k`"),
  instructions: fc.array(fc.constantFrom(...instructions), { maxLength: 5 }),
});

it("are the findings of every pair", () => {
  const ruleName = (id: string) => ruleNames.get(id) ?? id;
  fc.assert(
    fc.property(fc.array(workflow, { maxLength: 12 }), (workflows) => {
      expect(findingsOf(workflows, ruleName)).toEqual(findingsOfPairs(workflows, ruleName));
    }),
    runs(300),
  );
});

/** How often the instructions of `count` workflows are looked at, and how many rules are named. */
function workOf(count: number): { looks: number; names: number } {
  const work = { looks: 0, names: 0 };
  const counting = (kind: string, ruleId: string): JsonObject =>
    Object.defineProperty({ ruleId }, "kind", {
      get: () => {
        work.looks++;
        return kind;
      },
    });
  const workflows = Array.from({ length: count }, (_, number) => ({
    name: `N ${number}`,
    whose: "in this plan",
    instructions: [counting("turnFlagOn", ""), ...["all", `${number % 50}`].map((id) => counting("enableRule", id))],
  }));
  const found = findingsOf(workflows, (id) => {
    work.names++;
    return id;
  });
  expect(found.every((findings) => findings.length === 4)).toBe(true);
  return work;
}

it("the work for each workflow doesn't grow with their number", () => {
  const [few, many] = [100, 400].map(workOf);
  expect(many).toEqual({ looks: 4 * (few?.looks ?? 0), names: 4 * (few?.names ?? 0) });
});
