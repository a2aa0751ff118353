// What is stored → the record, if it is one of this version; and what proves that a job left it that may write.
import { describe, expect, test } from "vitest";
import type { ApplyRecord } from "../../../src/model/record.ts";
import { isSigned, macOf, parseRecord, recordKey } from "../../../src/repository/records/record.ts";

const sha = "0123456789".repeat(4);
const entry = {
  kind: "create",
  key: "checkout",
  target: "shop/checkout/production",
  run: 1,
  digest: "d",
  reviewed: true,
  lifted: ["protected"],
  revision: "nothing",
} as const;
const record = {
  v: 1,
  owner: "acme/storefront",
  sha,
  directory: ".launchdarkly",
  environments: ["production"],
  base: "nothing",
  plan: "0".repeat(32),
  run: "laptop",
  undone: [entry],
  made: [{ target: "shop/checkout/production", id: "1", at: 1 }],
  reviewed: [{ digest: "e", lifted: ["rename"] }],
};

test("a record is read from its JSON and from its text", () => {
  const { environments: _, reviewed: __, made: ___, ...least } = record;
  for (const one of [record, least, { ...record, undone: [{ ...entry, revision: sha, replacing: true }] }]) {
    expect(parseRecord(one)).toEqual(one);
    expect(parseRecord(JSON.stringify(one))).toEqual(one);
  }
});

const withEntry = (different: object) => ({ ...record, undone: [{ ...entry, ...different }] });

test.each<[string, unknown]>([
  ["no JSON", "{"],
  ["no object", "[]"],
  ["null", null],
  ["another version", { ...record, v: 2 }],
  ["no owner", { ...record, owner: undefined }],
  ["no directory", { ...record, directory: 1 }],
  ["a commit's short id", { ...record, sha: sha.slice(0, 12) }],
  ["no commit", { ...record, sha: 7 }],
  ["no base", { ...record, base: undefined }],
  ["environments that are none", { ...record, environments: "production" }],
  ["an environment that is none", { ...record, environments: [1] }],
  ["no list of what is undone", { ...record, undone: {} }],
  ["an entry that is none", { ...record, undone: [null] }],
  ["an unknown kind", withEntry({ kind: "destroy" })],
  ["no word on the review", withEntry({ reviewed: "yes" })],
  ["a target that is none", withEntry({ target: 1 })],
  ["a run that is none", withEntry({ run: "2" })],
  ["lifted guards that are none", withEntry({ lifted: [1] })],
  ["no revision", withEntry({ revision: undefined })],
  ["a revision that is none", withEntry({ revision: "HEAD" })],
  ["a digest of a template's create that is none", withEntry({ restDigest: 1 })],
  ["half a replace that is none", withEntry({ replacing: "yes" })],
  ["no list of what was made", { ...record, made: {} }],
  ["an id that is none", { ...record, made: [{ ...record.made[0], id: 1 }] }],
  ["no time", { ...record, made: [{ ...record.made[0], at: "1" }] }],
  ["reviewed digests that are none", { ...record, reviewed: ["e"] }],
  ["lifted guards of a reviewed digest that are none", { ...record, reviewed: [{ digest: "e", lifted: "rename" }] }],
])("%s is no record", (_, payload) => {
  expect(parseRecord(payload)).toBeUndefined();
});

describe("a record is proved", () => {
  const key = recordKey("api-one");
  const signed = parseRecord(record) as ApplyRecord;
  const mac = macOf(signed, key);

  test("by the token that left it, in whichever order its fields came back", () => {
    expect(isSigned(signed, mac, recordKey("api-one"))).toBe(true);
    const turned = Object.fromEntries(Object.entries(signed).toReversed()) as unknown as ApplyRecord;
    expect(isSigned(turned, mac, key)).toBe(true);
  });

  test("by no other token, nor without one", () => {
    expect(isSigned(signed, mac, recordKey("api-two"))).toBe(false);
    for (const none of [undefined, "", mac.slice(1), mac.toUpperCase(), `${mac}A`, 0, {}])
      expect(isSigned(signed, none, key)).toBe(false);
  });

  test.each(Object.keys(record) as (keyof typeof record)[])("not once its %s was changed", (field) => {
    const { [field]: _, ...less } = signed;
    expect(isSigned(less as ApplyRecord, mac, key)).toBe(false);
    expect(isSigned({ ...signed, undone: [{ ...entry, lifted: [], reviewed: true }] }, mac, key)).toBe(false);
  });

  test("and the token can't be told from it", () => {
    expect(key.length).toBe(32);
    expect(key.toString()).not.toContain("api-one");
    expect(mac).toMatch(/^[\w-]{43}$/);
  });
});
