import { describe, expect, it } from "vitest";
import type { CanonicalCondition } from "../../../src/model/document.ts";
import type { Change } from "../../../src/model/plan.ts";
import { changeWords } from "../../../src/reporting/words/changes.ts";
import { stageWords } from "../../../src/reporting/words/stages.ts";

const name = (text: string) => `‹${text}›`;
const when = (condition: CanonicalCondition) => stageWords({ conditions: [condition] }, name).when;

describe("conditions are told in words", () => {
  it.each<[CanonicalCondition, string]>([
    [{ kind: "schedule", scheduleKind: "relative", waitDuration: 1, waitDurationUnit: "calendarDay" }, "wait 1 day"],
    [{ kind: "schedule", scheduleKind: "relative", waitDuration: 30, waitDurationUnit: "minute" }, "wait 30 minutes"],
    [{ kind: "schedule", scheduleKind: "absolute", executionDate: 1_796_119_200_000 }, "at Tue 2026-12-01 10:00 UTC"],
    [{ kind: "schedule", executeNow: true }, "at once"],
    [{ kind: "ld-approval" }, "approval"],
    [
      {
        kind: "ld-approval",
        notifyMemberIds: [{ ref: "ada@example.com" }, { id: "5f1" }],
        notifyTeamKeys: ["release"],
      },
      "approval by ‹ada@example.com› or ‹5f1› or team ‹release›",
    ],
  ])("%j: %s", (condition, words) => {
    expect(when(condition)).toBe(words);
  });

  it("a date in the team's time zone too", () => {
    const condition: CanonicalCondition = {
      kind: "schedule",
      scheduleKind: "absolute",
      executionDate: 1_796_119_200_000,
    };
    const local = "at Tue 2026-12-01 10:00 UTC (11:00 Europe/Berlin)";
    expect(stageWords({ conditions: [condition] }, name, "Europe/Berlin").when).toBe(local);
    const change = { path: ["stages", "a", "conditions", "schedule"], after: { ...condition } } as Change;
    expect(changeWords(change, name, "Europe/Berlin")).toBe(`‹a›: ${local} (added)`);
  });

  it("several are joined, in sequence said so", () => {
    const conditions: CanonicalCondition[] = [{ kind: "ld-approval" }, { kind: "schedule", executeNow: true }];
    expect(stageWords({ conditions }, name).when).toBe("approval, at once");
    expect(stageWords({ conditions, executeConditionsInSequence: true }, name).when).toBe("approval, then at once");
    expect(stageWords({}, name)).toEqual({ when: "at once", what: "nothing" });
  });
});
