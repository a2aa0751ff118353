// A pull request with more operations than its check run can name → what isn't named is told, stays undone on the merge, and comes with the next one.
import { expect, test } from "vitest";
import { accountSeed } from "../../fixtures/account.ts";
import { runJob } from "../../runner/jobs.ts";
import { startWorld } from "../world.ts";

const configuration = `owner: acme/storefront
defaults: { project: storefront, environments: [production] }
checks: { overlapping-workflows: off, stage-changes-nothing: off, already-on: off }
requests: { headroom: 0%, concurrency: 64 }
`;
const count = 300;
/** So long that few of them fill the summary. */
const flag = { key: "much-to-review-".repeat(16), variations: [{ value: true }, { value: false }] };
const keyOf = (index: number) => `${"much-to-review-".repeat(4)}${index}`;
const documents = Array.from(
  { length: count },
  (_, index) => `kind: Workflow
key: ${keyOf(index)}
flag: ${flag.key}
name: Rollout ${index}
stages: [{ name: on, conditions: [{ wait: 2w }], action: [{ turn: on }] }]
`,
).join("---\n");

function account() {
  const { projects } = accountSeed() as { projects: { flags: unknown[] }[] };
  return { projects: projects.map((project) => ({ ...project, flags: [...project.flags, flag] })) };
}

test("what the check run can't name turns it red; merged all the same, it is told as pending, and carried out by the next merge", async () => {
  const world = await startWorld({ "workflow-sync.yaml": configuration }, { launchDarkly: account() });
  await world.commit("many", { "workflows/many.yaml": documents });
  const many = await world.openPullRequest("many");
  const planned = await runJob(world, many);
  expect(planned.failed).toBe(false);
  const named = (text: string) => documents.match(/(?<=key: ).*/g)?.filter((key) => text.includes(`${key}<`)) ?? [];
  const [check] = await world.checkRuns();
  expect(check).toMatchObject({ conclusion: "failure", title: `${count} to create: to be split` });
  expect(planned.summary).toContain("has no room to name every operation");

  const merged = await runJob(world, (await world.merge(many.pull)).push);
  expect(merged).toMatchObject({ failed: true, outputs: { "failure-reason": "blocked" } });
  const made = count - Number(merged.outputs.pending);
  expect(made).toBeGreaterThan(50);
  expect(made).toBeLessThan(count);
  expect(named(String(check?.summary)).length).toBe(made);
  const told = (await world.comments(many.pull))[0]?.body;
  expect(told).toContain(`**Applied**: ${made} done, ${count - made} pending.`);

  await world.commit("next", { "../README.md": "# next\n" });
  const next = await world.openPullRequest("next");
  expect((await runJob(world, next)).failed).toBe(false);
  const [ofNext] = await world.checkRuns();
  expect(ofNext).toMatchObject({
    conclusion: "success",
    title: expect.stringContaining("left undone by earlier merges"),
  });
  const last = await runJob(world, (await world.merge(next.pull)).push);
  expect(last).toMatchObject({ failed: false, outputs: { pending: "0" } });
  const { workflows } = await world.live();
  expect(workflows.filter((workflow) => workflow.flag === flag.key).length).toBe(count);
});
