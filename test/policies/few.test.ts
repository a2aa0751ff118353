// How many findings of policies are told: as many as anybody reads, and how many there are besides.
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/messages/diagnostic.ts";
import { fewFindings, mostFindings, withFewFindings } from "../../src/policies/few.ts";

const finding = (severity: Diagnostic["severity"], more: Partial<Diagnostic> = {}) => ({
  severity,
  code: "policy" as const,
  message: "Why.",
  ...more,
});
const many = (count: number, one: Diagnostic) => Array.from({ length: count }, () => ({ ...one }));

test("as many as anybody reads are told as they are", () => {
  const told = [
    ...many(mostFindings, finding("error")),
    ...many(mostFindings, finding("error", { undone: true })),
    ...many(mostFindings, finding("warning")),
    ...many(500, finding("error", { code: "unknown-flag" })),
  ];
  expect(withFewFindings(told)).toEqual(told);
});

test("of more it is said how many, of each severity, and of this change apart from earlier ones", () => {
  const told = withFewFindings([
    ...many(1_500, finding("error")),
    ...many(mostFindings + 1, finding("warning", { undone: true })),
    ...many(3, finding("notice")),
  ]);
  expect(told).toHaveLength(2 * (mostFindings + 1) + 3);
  expect(told.slice(-2)).toEqual([
    finding("error", { message: "1,400 more places break policies.", hint: expect.any(String) }),
    finding("warning", { message: "1 more place breaks a policy.", hint: expect.any(String), undone: true }),
  ]);
});

test("it is the same whether they come at once or one after another, and no more are held than are told", () => {
  const all = Array.from({ length: 450 }, (_, index) =>
    finding(index % 3 === 0 ? "warning" : "error", { message: `Why ${index}.` }),
  );
  const few = fewFindings();
  for (const one of all) {
    few.add([one]);
    expect(few.told().length).toBeLessThanOrEqual(2 * (mostFindings + 1));
  }
  expect(few.told()).toEqual(withFewFindings(all));
  expect(few.told().slice(-2)).toMatchObject([
    { severity: "warning", message: "50 more places break policies." },
    { severity: "error", message: "200 more places break policies." },
  ]);
});
