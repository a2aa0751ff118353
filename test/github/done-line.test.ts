// What applies have done of a pull request ↔ the hidden line that a later run reads.
import fc from "fast-check";
import { expect, test } from "vitest";
import { doneKey, doneLine, readDoneLine } from "../../src/github/done-line.ts";

const digest = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes).toString("base64url"));
const id = fc.oneof(fc.string({ unit: "grapheme", minLength: 1 }), fc.constant("create workflow a/b/c d".repeat(9)));
const done = fc
  .array(fc.tuple(digest, id), { minLength: 1, maxLength: 400 })
  .map((pairs) => new Map(pairs.map(([one, name]) => [doneKey(one), name] as const)));

test("all that was done is read again, by name as long as there is room, whatever stands around it", () => {
  fc.assert(
    fc.property(done, fc.constantFrom("\n", "\r\n"), (all, end) => {
      const line = doneLine(all) ?? "";
      const read = readDoneLine(["<!-- another -->", line, "text", ""].join(end));
      expect([...read.keys()]).toEqual([...all.keys()]);
      for (const [key, name] of read) expect(["", all.get(key)]).toContain(name);
      const keys = all.size * 9 + 30;
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(Math.max(8_000, keys));
      if (![...read.values()].includes("")) expect(read).toEqual(all);
      else expect(line.length).toBeGreaterThan(7_000);
    }),
  );
});

test("of thousands, all are known", () => {
  const all = new Map(Array.from({ length: 2_700 }, (_, index) => [doneKey(`${10_000_000 + index}`), `id ${index}`]));
  const line = doneLine(all) ?? "";
  expect(readDoneLine(line).size).toBe(all.size);
  expect(line.length).toBeLessThan(25_000);
});

test("a line of an earlier release, with whole digests, is read", () => {
  const whole = "AAECAwQFBgcICQoLDA0ODw";
  const line = `<!-- ld-sync:done:v1 ${whole}=create%20workflow%20a%2Fb%2Fc%20d -->`;
  expect(readDoneLine(line)).toEqual(new Map([[doneKey(whole), "create workflow a/b/c d"]]));
});

test("nothing done has no line, and a quoted line is none", () => {
  expect(doneLine(new Map())).toBeUndefined();
  expect(readDoneLine("")).toEqual(new Map());
  expect(readDoneLine("> <!-- ld-sync:done:v1 abcdefgh -->")).toEqual(new Map());
});
