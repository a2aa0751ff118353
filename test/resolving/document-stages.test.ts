import { describe, expect, test } from "vitest";
import { documentStages } from "../../src/resolving/document-stages.ts";

const approval = (members?: string[]) => ({
  _id: "c1",
  kind: "ld-approval",
  ...(members && { notifyMemberIds: members }),
});
const stages = (condition: object) => [{ name: "a tenth", conditions: [condition] }] as never;
const condition = (live: object, written?: object) =>
  documentStages(stages(live), written && stages(written))[0]?.conditions?.[0];

describe("a condition that was read from LaunchDarkly", () => {
  test("names its members by id where no document is known", () => {
    expect(condition(approval(["m1"]))).toEqual({ kind: "ld-approval", notifyMemberIds: [{ id: "m1" }] });
  });

  test("keeps what the document says of it, and its way to name members", () => {
    const written = { kind: "ld-approval", description: "By a lead.", notifyMemberIds: [{ ref: "ada@example.com" }] };
    expect(condition(approval(["m1"]), written)).toEqual(written);
  });

  test("takes nothing of a condition of another kind that the document has at this place", () => {
    const written = { kind: "schedule", waitDuration: 2, description: "Two days." };
    expect(condition(approval(["m1"]), written)).toEqual({ kind: "ld-approval", notifyMemberIds: [{ id: "m1" }] });
  });
});
