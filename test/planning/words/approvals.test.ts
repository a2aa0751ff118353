// A live workflow and what is known of its approvals → who has approved and who is waited for.
import { describe, expect, test } from "vitest";
import type { LiveApproval, LiveCondition, LiveWorkflow } from "../../../src/model/live.ts";
import { approvalNotes } from "../../../src/planning/words/approvals.ts";

type Approval = Partial<LiveCondition>;

const members = new Map([
  ["1", "ada@example.com"],
  ["2", "grace@example.com"],
]);
const approval = (parts: Approval = {}): LiveCondition => ({
  kind: "ld-approval",
  status: "pending",
  notifyMemberIds: ["2"],
  ...parts,
});
const review = (kind: string, memberId?: string) => ({ kind, ...(memberId !== undefined && { memberId }) });

/** One stage for each list of conditions; the first `executed` have run. */
function workflow(conditions: LiveCondition[][], executed = 0, status = "active"): LiveWorkflow {
  return {
    id: "w",
    target: { project: "p", flag: "f", environment: "e" },
    name: "Rollout",
    createdAt: 0,
    status,
    stages: conditions.map((list, index) => ({
      name: `s${index + 1}`,
      status: index < executed ? "completed" : "pending",
      conditions: list,
      action: { instructions: [] },
    })),
  };
}

function told(
  live: LiveWorkflow,
  read?: LiveApproval,
  emails: ReadonlyMap<string, string> = members,
  skipped = 0,
): string[] {
  const approvals = new Map(read === undefined ? [] : [["w", read]]);
  return approvalNotes(live, skipped, approvals, emails);
}

const asked = "`s1` waits for an approval by `grace@example.com`";

describe("of the workflow itself", () => {
  test.each<[string, Approval, string]>([
    ["nobody yet", { reviews: [], reviewStatus: "pending" }, `${asked}: nobody has approved yet.`],
    ["not known whether somebody", { reviewStatus: "pending" }, `${asked}.`],
    ["a comment only", { reviews: [review("comment", "2")] }, `${asked}: nobody has approved yet.`],
    ["nobody was asked", { reviews: [], notifyMemberIds: [] }, "`s1` waits for an approval: nobody has approved yet."],
    [
      "several were asked",
      { reviews: [], notifyMemberIds: ["1", "2"] },
      "`s1` waits for an approval by `ada@example.com` or `grace@example.com`: nobody has approved yet.",
    ],
    [
      "approved",
      { reviews: [review("approve", "1")], reviewStatus: "approved" },
      "`s1` is approved by `ada@example.com`.",
    ],
    ["approved, and not known by whom", { reviewStatus: "approved" }, "`s1` is approved."],
    [
      "by a service token",
      { reviews: [review("approve")], reviewStatus: "approved" },
      "`s1` is approved by a service token.",
    ],
    [
      "one of two",
      { reviews: [review("approve", "1")], reviewStatus: "pending" },
      "`s1` is approved by `ada@example.com`, and waits for another approval by `grace@example.com`.",
    ],
    [
      "declined",
      { reviews: [review("decline", "2")], reviewStatus: "declined" },
      "`s1` is declined by `grace@example.com`.",
    ],
    [
      "declined by one, approved by another",
      { reviews: [review("approve", "1"), review("decline", "2")], reviewStatus: "declined" },
      "`s1` is declined by `grace@example.com`, and is approved by `ada@example.com`.",
    ],
    [
      "who has changed their mind",
      { reviews: [review("decline", "2"), review("approve", "2")], reviewStatus: "approved" },
      "`s1` is approved by `grace@example.com`.",
    ],
    [
      "somebody whom the account doesn't have any more",
      { reviews: [], notifyMemberIds: ["9"] },
      "`s1` waits for an approval by `9`: nobody has approved yet.",
    ],
  ])("%s", (_, parts, expected) => {
    expect(told(workflow([[approval(parts)]]))).toEqual([expected]);
  });

  test("ids where members can't be listed", () => {
    expect(told(workflow([[approval({ reviews: [] })]]), undefined, new Map())[0]).toContain("by `2`:");
  });
});

describe("of the Approvals API", () => {
  const pending = workflow([[approval({ reviews: [], reviewStatus: "pending" })]]);
  const answer = (parts: Partial<LiveApproval>): LiveApproval => ({ notifyMemberIds: ["2"], reviews: [], ...parts });

  test.each<[string, LiveWorkflow, LiveApproval, string]>([
    [
      "what the workflow doesn't say",
      workflow([[approval()]]),
      answer({ reviews: [review("approve", "1")], reviewStatus: "approved" }),
      "`s1` is approved by `ada@example.com`.",
    ],
    [
      "what the workflow is behind with",
      pending,
      answer({ reviews: [review("approve", "1")], reviewStatus: "approved" }),
      "`s1` is approved by `ada@example.com`.",
    ],
    ["that it is nobody", workflow([[approval()]]), answer({}), `${asked}: nobody has approved yet.`],
    [
      "whom the workflow doesn't name",
      workflow([[approval({ notifyMemberIds: [] })]]),
      answer({ notifyMemberIds: ["1"] }),
      "`s1` waits for an approval by `ada@example.com`: nobody has approved yet.",
    ],
    [
      "but not of another stage",
      workflow([[approval()]]),
      answer({ reviews: [review("approve", "1")], reviewStatus: "approved", stage: 1 }),
      `${asked}.`,
    ],
  ])("%s", (_, live, read, expected) => {
    expect(told(live, read)).toEqual([expected]);
  });
});

describe("of several stages", () => {
  const open = approval({ reviews: [] });
  const given = approval({ reviews: [review("approve", "1")], reviewStatus: "approved" });

  test.each<[string, LiveWorkflow, string[]]>([
    ["the one that is waited for, and none that has run", workflow([[given], [open], [open]], 1), ["`s2` waits"]],
    ["later ones that somebody has approved already", workflow([[open], [given]]), ["`s1` waits", "`s2` is approved"]],
    ["the next one that asks, after one that waits for a day", workflow([[], [open]]), ["`s2` waits"]],
    ["none of an ended workflow", workflow([[open]], 0, "completed"), []],
    ["none where no stage asks", workflow([[], []]), []],
  ])("%s", (_, live, beginnings) => {
    const notes = told(live);
    expect(notes).toHaveLength(beginnings.length);
    for (const [index, beginning] of beginnings.entries()) expect(notes[index]).toMatch(new RegExp(`^${beginning}`));
  });

  test("by its place where it has no name, those that were not sent included", () => {
    const [stage] = workflow([[open]]).stages;
    const nameless = { ...workflow([]), stages: [{ ...stage, name: "" }] as LiveWorkflow["stages"] };
    expect(told(nameless, undefined, members, 2)[0]).toMatch(/^Stage 3 waits/);
  });

  test("both approvals of one stage, as one", () => {
    expect(told(workflow([[given, open]]))).toEqual([
      "`s1` is approved by `ada@example.com`, and waits for another approval by `grace@example.com`.",
    ]);
  });
});
