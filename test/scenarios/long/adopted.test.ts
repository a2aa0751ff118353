// What a document has taken over: from then on nobody is told that it was made by hand, or isn't managed here.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tokens } from "../../fixtures/account.ts";
import { checkout, configured } from "../../fixtures/documents.ts";
import { startWorld } from "../world.ts";

const { reader: token } = tokens;
const byHand = /made by hand\)|not managed here/;
const beside = checkout.replace("key: checkout", "key: beside").replace("wait: 2d", "wait: 3d");
const overlap = "(document `made-by-hand`) acts on whether the flag is on";

test("in the plan that takes it over with another beside it, in later ones, in drift, in an export", async () => {
  const world = await startWorld(configured);
  const exporting = ["export", "--project", "storefront", "--flag", "new-checkout", "--environment", "production"];
  await world.command(exporting);
  const adopting = await readFile(join(world.workspace, ".launchdarkly", "workflows", "new-checkout.yaml"), "utf8");
  await world.git("clean", "-fdq");
  const taking = { "workflows/made-by-hand.yaml": adopting.replace(/^key: .*$/m, "key: made-by-hand") };
  const both = await world.propose("both", { ...taking, "workflows/beside.yaml": beside });
  await world.run(both, { token });
  const [comment] = await world.comments(both.pull);
  expect(comment?.body).toContain("🔵 adopt");
  expect(comment?.body).not.toMatch(byHand);
  await world.apply((await world.merge(both.pull)).push);

  const next = await world.propose("next", { "workflows/checkout.yaml": checkout });
  await world.run(next, { token });
  const [told] = await world.comments(next.pull);
  expect(told?.body).toContain(overlap);
  expect(told?.body).not.toMatch(byHand);
  const drift = await world.run(await world.event("events/schedule"), { token });
  expect([drift.exitCode, drift.summary]).toEqual([0, expect.not.stringMatching(byHand)]);

  await world.git("checkout", "--quiet", "--force", "main");
  const again = await world.command(exporting);
  expect(again.stdout + again.stderr).toMatch(/adopted already, by the document `made-by-hand`/);
});
