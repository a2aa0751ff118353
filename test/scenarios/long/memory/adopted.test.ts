// What a document has taken over: from then on nobody is told that it was made by hand, or isn't managed here.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { handMade, on, tokens } from "../../../fixtures/account.ts";
import { checkout, configured } from "../../../fixtures/documents.ts";
import { startWorld } from "../../world.ts";

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

test("of what it has taken over nobody is told that it may be refused, until it is sent", async () => {
  const { stages: [first] = [], ...rest } = handMade("new-checkout") as {
    stages?: { action: { instructions: object[] } }[];
  };
  const unusual = { kind: "updateOffVariation", variationId: on };
  const stages = [{ ...first, action: { instructions: [...(first?.action.instructions ?? []), unusual] } }];
  const world = await startWorld(configured, { launchDarkly: { workflows: [{ ...rest, stages }] } });
  await world.command(["export", "--project", "storefront", "--flag", "new-checkout"]);
  const adopting = await readFile(join(world.workspace, ".launchdarkly", "workflows", "new-checkout.yaml"), "utf8");
  await world.git("clean", "-fdq");
  const [refused, name] = ["<sub>unknown-instruction</sub>", "workflows/new-checkout.yaml"];
  const told = async (pull: number) => (await world.comments(pull))[0]?.body ?? "";

  const taking = await world.propose("taking", { [name]: adopting });
  await world.run(taking, { token });
  expect(await told(taking.pull)).toContain("**1 to adopt.**");
  expect(await told(taking.pull)).not.toContain(refused);
  await world.apply((await world.merge(taking.pull)).push);
  expect(await told(taking.pull)).toContain("Taken over; nothing had to be sent.");
  expect(await told(taking.pull)).not.toContain(refused);

  const editing = await world.propose("editing", { [name]: adopting.replace("wait: 4w", "wait: 5w") });
  await world.run(editing, { token });
  expect(await told(editing.pull)).toContain("**1 to replace.**");
  expect(await told(editing.pull)).toContain(refused);
});
