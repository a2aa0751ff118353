// A plan and what became of it → whether a record is left, and what it says.
import { expect, test } from "vitest";
import type { ApplyRecord } from "../../src/model/record.ts";
import type { Prepared } from "../../src/pipeline/prepare.ts";
import { applyEntry, leaveRecord } from "../../src/pipeline/record.ts";
import type { Became } from "../../src/planning/scope/apply-record.ts";
import type { RecordDetails, Records } from "../../src/repository/records/records.ts";
import { joined, ledgerFor, planFor, ROLLOUT, readDocuments, workflowYaml } from "../planning/world.ts";

const commit = (digit: string) => digit.repeat(40);
const plan = {
  ...planFor({ head: joined(ROLLOUT, workflowYaml({ key: "second", waits: ["5d"] })) }),
  head: commit("1"),
  base: commit("2"),
};
const [first = "", second = ""] = plan.operations.map(({ id }) => id);
const earlier = { sha: commit("3") } as ApplyRecord;

function entryOf(planned: typeof plan, records: ApplyRecord[] = [earlier]) {
  const owners = { owner: "acme/storefront", formerOwners: [] };
  const head = readDocuments(joined(ROLLOUT, workflowYaml({ key: "second", waits: ["5d"] })));
  const request = {
    head,
    ledger: ledgerFor({ base: ROLLOUT }),
    into: readDocuments(ROLLOUT, "base"),
    directory: ".launchdarkly",
    owners,
    formerOwners: owners.formerOwners,
    made: [],
  } as unknown;
  return applyEntry({ request, records, isDoubtful: false, unread: [] } as Prepared, planned, new Map(), "a run");
}

async function leftWith(remembered: ApplyRecord[], outcomes: Became[]) {
  const written: { record: ApplyRecord; details: RecordDetails }[] = [];
  const withdrawn: string[] = [];
  const records: Records = {
    read: async () => ({ records: [], diagnostics: [] }),
    write: async (record, details) => {
      written.push({ record, details });
      return [];
    },
    withdraw: async ({ run }) => {
      withdrawn.push(run);
    },
  };
  const entry = entryOf(plan, remembered);
  if (entry === undefined) throw new Error("There is an entry.");
  await leaveRecord(records, entry, outcomes);
  return [
    ...withdrawn,
    ...written.map(({ record, details }) => ({ undone: record.undone.map(({ key }) => key), ...details })),
  ];
}

const outcome = (operation: string, status: Became["status"], wrote = true): Became => ({ operation, status, wrote });

test.each<[string, Became[], string[], boolean]>([
  ["where all was done", [outcome(first, "done"), outcome(second, "done")], [], true],
  ["where there was nothing to do", [], ["new-checkout", "second"], false],
  ["where something failed", [outcome(first, "done"), outcome(second, "failed")], ["second"], false],
  [
    "where what failed may have been done",
    [outcome(first, "failed"), outcome(second, "skipped", false)],
    ["new-checkout", "second"],
    false,
  ],
  [
    "where it is not known",
    [outcome(first, "unknown"), outcome(second, "failed", false)],
    ["new-checkout", "second"],
    false,
  ],
  [
    "where it was stopped",
    [outcome(first, "pending", false), outcome(second, "pending", false)],
    ["new-checkout", "second"],
    false,
  ],
])("a record is left %s", async (_, outcomes, undone, succeeded) => {
  expect(await leftWith([earlier], outcomes)).toMatchObject([{ undone, succeeded, before: earlier.sha }]);
});

const refused = (operation: string): Became => ({ ...outcome(operation, "failed", false), forbidden: true });

test("none is left by whoever may write nothing, and what was left before is taken back: its signature will not be the one that counts", async () => {
  for (const remembered of [[], [earlier]]) {
    const left = (...outcomes: Became[]) => leftWith(remembered, outcomes);
    expect(await left(refused(first), refused(second))).toEqual(["a run"]);
    expect(await left(refused(first), outcome(second, "skipped", false))).toEqual(["a run"]);
    for (const others of [[outcome(second, "done")], [outcome(second, "failed")]])
      expect(await left(refused(first), ...others)).toMatchObject([{ succeeded: false }]);
    expect(await left(outcome(first, "failed", false))).toMatchObject([{ succeeded: false }]);
  }
});

test("where the documents could not be understood, what is remembered stays; a first record says what isn't known", () => {
  const broken = { ...plan, understood: false };
  expect(entryOf(broken)).toBeUndefined();
  expect(entryOf(broken, [])).toMatchObject({ draft: { sha: plan.base, operations: {} } });
  expect(entryOf(broken, [])?.before).toBeUndefined();
  expect(entryOf({ ...broken, base: "nothing" }, [])).toBeUndefined();
});
