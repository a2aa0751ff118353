// The journal of an apply that was killed: what it leaves as the record, through git's own files.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Outcome } from "../../src/model/outcome.ts";
import { recordAfterwards } from "../../src/pipeline/record.ts";
import { draftRecord } from "../../src/planning/scope/record-draft.ts";
import { gitRecords } from "../../src/repository/git-records.ts";
import { openJournal } from "../../src/repository/journal.ts";
import { ledgerFor, OWNER, onlyOperation, planFor, ROLLOUT, readDocuments } from "../planning/world.ts";

test("of an operation, the last outcome counts: what was done may have been given up again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "journal-"));
  try {
    execFileSync("git", ["init", "--quiet", folder]);
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
    const left = async (...statuses: Outcome["status"][]) => {
      const path = join(folder, "journal");
      const ledger = { ...ledgerFor({}), standsAt: new Map() };
      const reviewed = new Map([[digest, new Set<string>()]]);
      const draft = draftRecord({
        plan,
        ledger,
        head: readDocuments(ROLLOUT),
        unselected: [],
        reviewed,
        made: [],
        owner: OWNER,
        formerOwners: [],
        directory: ".launchdarkly",
        run: "here",
      });
      const journal = await openJournal(path, { draft, before: undefined });
      for (const status of statuses) journal.note(outcome(status));
      const records = gitRecords(folder);
      await recordAfterwards(records, path);
      const [record] = (await records.read([OWNER], undefined)).records;
      return record === undefined || record === "unreadable" ? record : record.record.undone.map((one) => one.digest);
    };
    expect(await left("done")).toEqual([]);
    expect(await left("done", "pending")).toEqual([digest]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
