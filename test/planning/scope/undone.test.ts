// What an apply leaves undone → its record; and the base that the next plan is made against.
import { describe, expect, test } from "vitest";
import type { Outcome, OutcomeStatus } from "../../../src/model/outcome.ts";
import type { Operation, Plan } from "../../../src/model/plan.ts";
import type { ApplyRecord, UndoneOperation } from "../../../src/model/record.ts";
import { applyRecord, type RecordInput } from "../../../src/planning/scope/apply-record.ts";
import { markEdited, withUndoneBase } from "../../../src/planning/scope/undone.ts";
import {
  DAY,
  joined,
  liveWorkflow,
  NOW,
  planFor,
  ROLLOUT,
  readDocuments,
  templateYaml,
  workflowYaml,
} from "../world.ts";

const HEAD = "1".repeat(40);
const BASE = "2".repeat(40);
const EARLIER = "3".repeat(40);
const target = "storefront/new-checkout/production";

function record(plan: Plan, different: Partial<RecordInput> = {}): ApplyRecord | undefined {
  return applyRecord({
    plan: { ...plan, head: HEAD, base: BASE },
    outcomes: [],
    reviewed: new Set(),
    allowed: new Set(),
    run: "a run",
    before: undefined,
    ...different,
  });
}

function outcome({ id, object, kind }: Operation, status: OutcomeStatus): Outcome {
  return { operation: id, object, kind, status, message: "", wrote: false };
}

const before: ApplyRecord = {
  v: 1,
  sha: EARLIER,
  base: BASE,
  plan: "0123456789ab",
  run: "an earlier run",
  undone: [{ kind: "create", key: "new-checkout", target, run: 1, digest: "x", reviewed: true, revision: EARLIER }],
};

describe("a record holds", () => {
  const plan = planFor({ head: joined(ROLLOUT, templateYaml()) });
  const [template, workflow] = plan.operations;

  test.each<[OutcomeStatus, boolean]>([
    ["done", false],
    ["failed", true],
    ["skipped", true],
    ["pending", true],
    ["unknown", true],
  ])("of what is %s that it is undone: %s", (status, isUndone) => {
    const outcomes = plan.operations.map((operation) => outcome(operation, status));
    expect(record(plan, { outcomes })?.undone.map(({ key }) => key)).toEqual(
      isUndone ? ["standard", "new-checkout"] : [],
    );
  });

  test("the commit that was applied, what it was compared with, and of each undone operation what it is", () => {
    expect(record(plan)).toEqual({
      v: 1,
      sha: HEAD,
      base: BASE,
      plan: plan.hash,
      run: "a run",
      undone: [
        { kind: "create", key: "standard", digest: template?.digest, reviewed: false },
        { kind: "create", key: "new-checkout", target, run: 1, digest: workflow?.digest, reviewed: false },
      ],
    });
  });

  test("of each whether it was reviewed, and whether its guards were lifted", () => {
    const seen = new Set([template?.digest ?? ""]);
    const lifted = new Set([workflow?.digest ?? ""]);
    expect(record(plan, { reviewed: seen, allowed: lifted })?.undone).toMatchObject([
      { reviewed: true },
      { reviewed: false, allowed: true },
    ]);
    expect(record(plan, { reviewed: seen, allowed: lifted })?.undone[0]).not.toHaveProperty("allowed");
  });

  test("the digest of what is left of a replace, unless that was stopped and so has not begun", () => {
    const edited = workflowYaml({ waits: ["3d", "1w"] });
    const replacing = planFor({ head: edited, base: ROLLOUT, live: [liveWorkflow()] });
    const [operation] = replacing.operations;
    if (operation?.kind !== "replace") throw new Error("A replace was expected.");
    expect(record(replacing)?.undone).toMatchObject([{ restDigest: operation.restDigest }]);
    const running = liveWorkflow({ executed: 1, createdAt: NOW - 3 * DAY });
    const stopped = planFor({ head: edited, base: ROLLOUT, live: [running] });
    expect(stopped.operations).toMatchObject([{ kind: "replace", blockedBy: ["run-once"] }]);
    expect(record(stopped)?.undone[0]).not.toHaveProperty("restDigest");
  });

  test("what could not be decided, and what was reviewed of it", () => {
    const unread = planFor({ head: joined(ROLLOUT, workflowYaml({ key: "other", flag: "unread" })) });
    const [seen] = unread.operations;
    const reviewed = new Set([seen?.digest ?? "", "of what could not be decided"]);
    expect(record(unread, { reviewed })).toMatchObject({
      undone: [
        { key: "new-checkout", reviewed: true },
        {
          kind: "undecided",
          key: "other",
          target: "storefront/unread/production",
          run: 1,
          digest: "",
          reviewed: false,
        },
      ],
      reviewed: ["of what could not be decided"],
    });
    expect(record(plan, { reviewed })).not.toHaveProperty("reviewed");
  });

  test("the commit that something was planned against first, for as long as it is undone", () => {
    expect(record(plan, { before })?.undone).toMatchObject([{ key: "standard" }, { revision: EARLIER }]);
    expect(record(plan, { before })?.undone[0]).not.toHaveProperty("revision");
    const [entry] = before.undone;
    if (entry === undefined) throw new Error("There is an entry.");
    const { revision: _, ...onBase } = entry;
    const ofItsBase = { ...before, base: EARLIER, undone: [onBase] };
    expect(record(plan, { before: ofItsBase })?.undone).toMatchObject([{ key: "standard" }, { revision: EARLIER }]);
    expect(record(plan, { before: { ...before, undone: [onBase] } })?.undone[1]).not.toHaveProperty("revision");
  });
});

describe("the commit before stays the one that was applied", () => {
  const plan = planFor({ head: ROLLOUT });
  const many = planFor({
    head: joined(...Array.from({ length: 200 }, (_, index) => workflowYaml({ key: `w${index}`, waits: ["1d"] }))),
  });

  test.each([
    ["the documents could not be understood", { ...plan, understood: false }],
    ["what is undone doesn't fit", many],
  ])("where %s", (_, made) => {
    expect(record(made, { before })).toEqual({ ...before, plan: made.hash, run: "a run" });
    expect(record(made)).toMatchObject({ sha: BASE, undone: [] });
  });

  test("there is no record where that was no commit", () => {
    const input = { outcomes: [], reviewed: new Set(""), allowed: new Set(""), run: "a run", before: undefined };
    const unreadable = { ...plan, understood: false, head: HEAD };
    expect(applyRecord({ ...input, plan: { ...unreadable, base: "nothing" } })).toBeUndefined();
  });
});

describe("what is undone is planned against what stood when it was planned first", () => {
  const undone = (key: string): UndoneOperation => ({
    kind: "create",
    key,
    target,
    run: 1,
    digest: "",
    reviewed: true,
  });
  const other = workflowYaml({ key: "other", waits: ["5d"] });
  const removed = workflowYaml({ key: "removed", waits: ["6d"] });
  const edited = workflowYaml({ waits: ["3d"] });
  const base = readDocuments(joined(ROLLOUT, other), "base");
  const hashes = ({ workflows }: { workflows: readonly { key: string; content?: { hash: string } }[] }) =>
    Object.fromEntries(workflows.map(({ key, content }) => [key, content?.hash]));

  test("each at its own revision, and the rest at base", () => {
    const entries = [
      { entry: undone("new-checkout"), revision: "old" },
      { entry: undone("removed"), revision: "older" },
    ];
    const revisions = new Map([
      ["old", readDocuments(joined(edited, removed.replace("6d", "7d")), "base")],
      ["older", readDocuments(joined(removed, other.replace("5d", "9d"), workflowYaml({ waits: ["8d"] })), "base")],
    ]);
    const against = withUndoneBase(base, entries, revisions);
    expect(hashes(against)).toEqual(hashes(readDocuments(joined(edited, other, removed), "base")));
    expect(against.workflows).toHaveLength(3);
  });

  test("nothing, where nothing stood", () => {
    const against = withUndoneBase(
      base,
      [{ entry: undone("new-checkout"), revision: "old" }],
      new Map([["old", readDocuments(undefined, "base")]]),
    );
    expect(against.workflows.map(({ key }) => key)).toEqual(["other"]);
    expect(against.count).toBe(2);
  });

  test("a document whose removal is undone counts", () => {
    const against = withUndoneBase(
      base,
      [{ entry: undone("removed"), revision: "old" }],
      new Map([["old", readDocuments(joined(ROLLOUT, removed), "base")]]),
    );
    expect(against.workflows.map(({ key }) => key).toSorted()).toEqual(["new-checkout", "other", "removed"]);
    expect(against.count).toBe(3);
  });

  test("what the change edits itself is its own", () => {
    const entries = [undone("new-checkout"), undone("other")];
    expect(markEdited(entries, readDocuments(joined(edited, other)), base)).toEqual([
      { ...entries[0], edited: true },
      entries[1],
    ]);
  });
});
