// The journal of an apply that was killed: what it leaves as the record, through git's own files.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Outcome } from "../../src/model/outcome.ts";
import { openJournal, recordAfterwards } from "../../src/pipeline/journal.ts";
import { gitRecords } from "../../src/repository/git-records.ts";
import { OWNER, onlyOperation, planFor, ROLLOUT } from "../planning/world.ts";

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
      const entry = { instance: OWNER, plan, reviewed: [digest], overridden: [], run: "here" };
      const journal = await openJournal(path, entry, (text) => text);
      for (const status of statuses) journal.note(outcome(status));
      const records = gitRecords(folder, ".launchdarkly");
      await recordAfterwards(records, path);
      return (await records.read([OWNER], "base")).record?.undone.map((one) => one.digest);
    };
    expect(await left("done")).toEqual([]);
    expect(await left("done", "pending")).toEqual([digest]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
