// What is stored → the record, if it is one of this version.
import { expect, test } from "vitest";
import { parseRecord } from "../../src/repository/record.ts";

const sha = "0123456789".repeat(4);
const entry = { kind: "create", key: "checkout", target: "shop/checkout/production", digest: "d", reviewed: true };
const record = { v: 1, sha, base: "nothing", plan: "0123456789ab", run: "laptop", undone: [entry] };

test("a record is read from its JSON and from its text", () => {
  expect(parseRecord(record)).toEqual(record);
  expect(parseRecord(JSON.stringify(record))).toEqual(record);
});

test.each<[string, unknown]>([
  ["no JSON", "{"],
  ["no object", "[]"],
  ["null", null],
  ["another version", { ...record, v: 2 }],
  ["a commit's short id", { ...record, sha: sha.slice(0, 12) }],
  ["no commit", { ...record, sha: 7 }],
  ["no base", { ...record, base: undefined }],
  ["no list of what is undone", { ...record, undone: {} }],
  ["an entry that is none", { ...record, undone: [null] }],
  ["an unknown kind", { ...record, undone: [{ ...entry, kind: "destroy" }] }],
  ["no word on the review", { ...record, undone: [{ ...entry, reviewed: "yes" }] }],
  ["a target that is none", { ...record, undone: [{ ...entry, target: 1 }] }],
  ["a revision that is none", { ...record, undone: [{ ...entry, revision: "HEAD" }] }],
  ["reviewed digests that are none", { ...record, reviewed: [1] }],
])("%s is no record", (_, payload) => {
  expect(parseRecord(payload)).toBeUndefined();
});
