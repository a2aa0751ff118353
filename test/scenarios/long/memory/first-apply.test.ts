// Before the first apply, and where a base is named: nothing is put down to an earlier merge or apply. After it, what one has left is.
import { describe, expect, test } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { banner, configured, documents, standardRollout } from "../../../fixtures/documents.ts";
import { startWorld } from "../../world.ts";

const { reader: token } = tokens;
const withDocuments = { ...configured, ...documents };
const earlier = /earlier (?:merge|appl)/i;
const unchanged = "**Of unchanged documents:**";

describe("on a branch with documents that nobody has applied", () => {
  test("drift is no more than drift", async () => {
    const world = await startWorld(withDocuments);
    const { summary } = await world.run(await world.event("events/schedule"), { token });
    expect(summary).toContain("**Drift**");
    expect(summary).not.toMatch(earlier);
    expect(summary).not.toContain(unchanged);
    const { summary: applied } = await world.run(await world.event("events/workflow_dispatch"), {
      inputs: { mode: "apply", base: "none", "reviewed-plan": "off" },
    });
    expect(applied).toContain("**Applied**: 1 done.");
    expect(applied).not.toMatch(earlier);
  });

  test("a pull request's plan, its check run and its merge say whose they are", async () => {
    const world = await startWorld(withDocuments);
    const event = await world.propose("banner", { "workflows/banner.yaml": banner });
    const planned = await world.run(event, { token });
    expect(planned.summary).toContain(unchanged);
    expect(planned.summary).not.toMatch(earlier);
    const [check] = await world.checkRuns();
    expect(check?.title).toBe("1 to create, 1 of unchanged documents");
    const merged = await world.run((await world.merge(event.pull)).push);
    expect(merged.summary).toContain("1 done, 1 pending");
    expect(merged.summary).not.toMatch(earlier);
    // By now there is a record of what was left.
    const next = await world.propose("more", { "templates/standard-rollout.yaml": standardRollout });
    expect((await world.run(next, { token })).summary).toContain("**Left undone by earlier merges:**");
    const drift = await world.run(await world.event("events/schedule"), { token });
    expect(drift.summary).not.toMatch(/Left undone/);
  });

  test("errors of theirs hold the change up, and nobody's merge is named", async () => {
    const wrong = { "workflows/wrong.yaml": "kind: Workflow\nkey: wrong\n" };
    const world = await startWorld({ ...configured, ...wrong });
    const { summary } = await world.run(await world.propose("add", documents), { token });
    expect(summary).toContain("**Not planned**: errors in documents that this leaves as they are come first");
    expect(summary).not.toMatch(/\bmerges? .*(?:left|earlier)|earlier merge/);
  });
});

test("on the command line, with a base, and before the first apply", async () => {
  const world = await startWorld({ ...withDocuments, "templates/standard-rollout.yaml": standardRollout });
  const said = async (...args: string[]) => (await world.command(args)).stdout;
  for (const args of [
    ["plan"],
    ["drift"],
    ["plan", "--base", "none"],
    ["plan", "--base", "HEAD", "--scope", "all"],
    ["drift", "--base", "HEAD"],
  ]) {
    const text = await said(...args);
    expect(text).toContain("standard-rollout");
    expect(text).not.toMatch(earlier);
  }
  await world.faults("launchDarkly", [{ method: "POST", path: "/templates", kind: "status", status: 400 }]);
  await said("apply", "--yes");
  expect(await said("plan")).toContain("Left undone by an earlier apply.");
  expect(await said("plan", "--base", "HEAD", "--scope", "all")).not.toMatch(earlier);
  expect(await said("drift")).not.toMatch(earlier);
});
