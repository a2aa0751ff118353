// A change that is merged and reverted → what docs/operations.md says becomes of its workflow, and the flag stays as stages have set it.
import { expect, test } from "vitest";
import { banner, checkout } from "../../../fixtures/documents.ts";
import { servedBy } from "../../serving.ts";
import { change, shipped } from "../../story.ts";
import { writes } from "../../world.ts";

const file = "workflows/checkout.yaml";
const edited = checkout.replace("wait: 1w", "wait: 2w");

test.each<[string, { from?: string; lasts: string; to: string | null; passes: string; sent: string[]; told: string }]>([
  ["a document that was added", { lasts: "0d", to: checkout, passes: "3d", sent: ["DELETE"], told: "won't run" }],
  [
    "an edit, nothing of which has begun",
    { from: checkout, lasts: "0d", to: edited, passes: "1h", sent: ["POST", "DELETE"], told: "1 to replace" },
  ],
  [
    "an edit, after which the first stage has run",
    { from: checkout, lasts: "0d", to: edited, passes: "3d", sent: [], told: "run-once" },
  ],
  [
    "an edit that raised `run`",
    { from: checkout, lasts: "3d", to: `${edited}run: 2\n`, passes: "1h", sent: [], told: "run-lowered" },
  ],
  [
    "a removal of what had begun",
    { from: checkout, lasts: "3d", to: null, passes: "1h", sent: [], told: "Raise `run` to run it again" },
  ],
  [
    "a removal of what had not begun",
    { from: checkout, lasts: "1h", to: null, passes: "1h", sent: ["POST"], told: "1 to create" },
  ],
])("%s", async (_, { from, lasts, to, passes, sent, told }) => {
  const world = await shipped({ "workflows/banner.yaml": banner, ...(from !== undefined && { [file]: from }) }, lasts);
  await change(world, { [file]: to }, "change");
  await world.clock(passes);
  const before = await servedBy(world, "new-checkout", "production");
  const { comment, merged } = await change(world, { [file]: from ?? null }, "revert");
  expect(comment).toContain(told);
  expect(writes(merged.launchDarkly).map((request) => request.split(" ")[0])).toEqual(sent);
  expect(await servedBy(world, "new-checkout", "production")).toEqual(before);
});
