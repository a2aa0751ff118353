// The records of an owner and of its former ones, and what each goes on from → whose come first.
import { expect, test } from "vitest";
import type { ApplyRecord } from "../../../src/model/record.ts";
import { inOwnersOrder, type OwnersRecords } from "../../../src/repository/records/owner-order.ts";

/** What it goes on from, and when its newest record was left. */
function group(owner: string, at: number, ...formerOwners: string[]): OwnersRecords<string> {
  const record: ApplyRecord = {
    v: 1,
    owner,
    ...(formerOwners.length > 0 && { formerOwners }),
    sha: "1".repeat(40),
    directory: ".launchdarkly",
    base: "nothing",
    plan: "0".repeat(32),
    run: "a run",
    undone: [],
  };
  return { owner, records: [`${owner} newest`, `${owner} older`], newest: { record, at } };
}

const none = (owner: string): OwnersRecords<string> => ({ owner, records: [], newest: undefined });

test.each<[string, OwnersRecords<string>[], string]>([
  ["the owner's own first", [group("now", 1), group("before", 2)], "now now before before"],
  ["of former ones the newer first, however they are listed", [none("now"), group("a", 1), group("b", 2)], "b b a a"],
  ["an owner that came back", [group("now", 1), group("before", 2, "now")], "before before now now"],
  ["and has left records since", [group("now", 3, "before"), group("before", 2, "now")], "now now before before"],
  [
    "one that is still another directory's, and names nobody",
    [group("now", 1, "shared"), group("shared", 9)],
    "now now shared shared",
  ],
  [
    "of two that name each other the newer",
    [group("now", 1), group("a", 2, "b", "now"), group("b", 3, "a", "now")],
    "b b a a now now",
  ],
])("%s", (_, groups, expected) => {
  expect(
    inOwnersOrder(groups)
      .map((one) => one.split(" ")[0])
      .join(" "),
  ).toBe(expected);
});
