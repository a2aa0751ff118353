// Who has approved is read from LaunchDarkly's Approvals API where the workflow doesn't tell; what can't be read stays unknown.
import { describe, expect, test } from "vitest";
import { readApprovals } from "../../../src/launchdarkly/reading/approvals.ts";
import { approvalNotes } from "../../../src/planning/words/approvals.ts";
import { ADA } from "../../emulators/launchdarkly/driving.ts";
import { type Json, type Service, serve, TARGET } from "../service.ts";

const GRACE = "507f1f77bcf86cd799439012";
const waiting = { kind: "ld-approval", notifyMemberIds: [GRACE] };
const rolling = (conditions: Json[][]): Json => ({
  ...TARGET,
  _id: "w1",
  name: "Rollout",
  stages: conditions.map((list, index) => ({ name: `s${index + 1}`, conditions: list, action: { instructions: [] } })),
});

const nobody = "`s1` waits for an approval by `grace@example.com`: nobody has approved yet.";
const ada = "`s1` is approved by `ada@example.com`.";
const forbidden = { kind: "status", status: 403, method: "GET", times: 99 };

async function told(service: Service): Promise<{ notes: string[]; asked: string[] }> {
  const workflows = await service.client.listWorkflows(TARGET);
  const before = (await service.requests()).length;
  const { approvals, members } = await readApprovals(service.client, workflows, {});
  const emails = new Map(members?.map(({ id, email }) => [id, email]));
  const asked = (await service.requests()).slice(before).map(({ path }) => path.split("/").slice(-2).join("/"));
  return { notes: workflows.flatMap((live) => approvalNotes(live, 0, approvals, emails)), asked };
}

const approve = (service: Service, stageIndex = 0) =>
  service.control("approve", { workflowId: "w1", stageIndex, memberId: ADA });

/** A wait of a day keeps the stage from running. */
const slow = [
  waiting,
  { kind: "schedule", scheduleKind: "relative", waitDuration: 1, waitDurationUnit: "calendarDay" },
];

describe.each([true, false])("where workflows tell of reviews: %s", (reviewsInWorkflows) => {
  const world = (conditions: Json[][]) => serve({ workflows: [rolling(conditions)], options: { reviewsInWorkflows } });

  test("nobody has approved yet", async () => {
    expect(await told(await world([slow]))).toEqual({ notes: [nobody], asked: ["approval-requests/w1", "v2/members"] });
  });

  test("somebody has", async () => {
    const service = await world([slow]);
    await approve(service);
    const { notes, asked } = await told(service);
    expect(notes).toEqual([ada]);
    // Nothing is asked that the workflow has told.
    expect(asked).toEqual(reviewsInWorkflows ? ["v2/members"] : ["approval-requests/w1", "v2/members"]);
  });

  test("the second stage's, once the first one's was given", async () => {
    const service = await world([[waiting], slow]);
    await approve(service);
    expect((await told(service)).notes).toEqual([nobody.replace("s1", "s2")]);
    await approve(service, 1);
    expect((await told(service)).notes).toEqual([ada.replace("s1", "s2")]);
  });

  test("without a right to read approvals or members, ids, and nobody is said not to have approved who may have", async () => {
    const service = await world([slow]);
    await service.faults([
      { ...forbidden, path: "/approval-requests/" },
      { ...forbidden, path: "/api/v2/members" },
    ]);
    const waits = `\`s1\` waits for an approval by \`${GRACE}\``;
    expect((await told(service)).notes).toEqual([
      reviewsInWorkflows ? `${waits}: nobody has approved yet.` : `${waits}.`,
    ]);
  });
});

test("nothing is asked of workflows that wait for no approval", async () => {
  const service = await serve({
    workflows: [
      rolling([[{ kind: "schedule", scheduleKind: "relative", waitDuration: 1, waitDurationUnit: "calendarDay" }]]),
    ],
  });
  expect(await told(service)).toEqual({ notes: [], asked: [] });
});
