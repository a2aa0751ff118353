// The journal of an apply that was killed: what it leaves as the record, through git's own files.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Outcome } from "../../../src/model/outcome.ts";
import { recordAfterwards } from "../../../src/pipeline/record.ts";
import { draftRecord } from "../../../src/planning/scope/record-draft.ts";
import { gitRecords } from "../../../src/repository/records/git-records.ts";
import { openJournal } from "../../../src/repository/records/journal.ts";
import { emptySnapshot } from "../../../src/repository/revisions/snapshot.ts";
import { ledgerFor, OWNER, onlyOperation, planFor, ROLLOUT, readDocuments } from "../../planning/world.ts";

const plan = { ...planFor({ head: ROLLOUT }), head: "a".repeat(40), base: "b".repeat(40) };
const { id, digest } = onlyOperation(plan);

const outcome = (status: Outcome["status"]): Outcome => ({
  operation: id,
  object: "workflow",
  kind: "create",
  status,
  message: "",
  wrote: true,
});

const draft = () =>
  draftRecord({
    plan,
    ledger: { ...ledgerFor({}), standsAt: new Map() },
    head: readDocuments(ROLLOUT),
    unselected: [],
    reviewed: new Map([[digest, new Set<string>()]]),
    made: [],
    owner: OWNER,
    formerOwners: [],
    directory: ".launchdarkly",
    run: "here",
  });

function startFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "journal-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  execFileSync("git", ["init", "--quiet", folder]);
  return folder;
}

async function undoneIn(records: ReturnType<typeof gitRecords>) {
  const found = (await records.read([OWNER], undefined)).records;
  return found.map((one) => (one === "unreadable" ? one : one.record.undone.map((undone) => undone.digest)));
}

test("of an operation, the last outcome counts: what was done may have been given up again", async () => {
  const folder = startFolder();
  const left = async (...statuses: Outcome["status"][]) => {
    const path = join(folder, "journal");
    const journal = await openJournal(path, { draft: draft(), before: undefined });
    // Before its first record is left, an apply has sent nothing, and what it planned may be old by now.
    expect(await recordAfterwards(gitRecords(folder), path)).toEqual([]);
    journal.noteBegun();
    for (const status of statuses) journal.note(outcome(status));
    const records = gitRecords(folder);
    await recordAfterwards(records, path);
    return (await undoneIn(records))[0];
  };
  expect(await left("done")).toEqual([]);
  expect(await left("done", "pending")).toEqual([digest]);
});

test("what an apply had done until it was killed is known after the next one of other environments has begun", async () => {
  const records = gitRecords(startFolder());
  const of = (environments: string[]) => ({ draft: { ...draft(), environments }, before: undefined });
  const { journal } = await records.begin(of(["production"]), emptySnapshot);
  journal.note(outcome("done"));
  const next = of(["staging"]);
  await records.begin({ ...next, draft: { ...next.draft, operations: {} } }, emptySnapshot);
  expect(await undoneIn(records)).toEqual([[], [], []]);
});
