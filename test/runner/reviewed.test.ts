// Merged pull requests with their plans → what of them was shown as stopped.
import { expect, test } from "vitest";
import type { ReviewedPull } from "../../src/github/reviewing/reviews.ts";
import { shownAsStopped } from "../../src/runner/reviewed.ts";

const pull = (shown: Record<string, string[]>, parts: Partial<ReviewedPull> = {}): ReviewedPull => ({
  pull: 1,
  plan: {
    pull: 1,
    head: "",
    hash: "",
    at: "2027-01-11T09:00:00Z",
    shown: new Map(Object.entries(shown)),
    stopped: ["fixed"],
  },
  ...parts,
});

test("what guards stopped counts, unless it was let through; what was going to be done doesn't", () => {
  const shown = { going: [], held: ["protected"] };
  expect([...shownAsStopped([pull(shown)])].sort()).toEqual(["fixed", "held"]);
  expect([...shownAsStopped([pull(shown, { override: { by: "grace", reason: "Meant." } })])]).toEqual(["fixed"]);
  expect([...shownAsStopped([{ pull: 2 }])]).toEqual([]);
});
