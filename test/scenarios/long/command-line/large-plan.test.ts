// A pull request with more operations than its check run can name → what isn't named is told, stays undone on the merge, and comes with the next one.
import { expect, test } from "vitest";
import { accountSeed } from "../../../fixtures/account.ts";
import { runJob } from "../../../runner/jobs.ts";
import { startWorld } from "../../world.ts";

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

test("of a hundred operations and more, a later run says which an earlier one has done", async () => {
  const many = Array.from({ length: 130 }, (_, index) => `flag-${index}`);
  const { projects } = accountSeed() as { projects: { flags: unknown[] }[] };
  const flags = many.map((key) => ({ key, variations: [{ value: true }, { value: false }] }));
  const launchDarkly = { projects: projects.map((project) => ({ ...project, flags: [...project.flags, ...flags] })) };
  const world = await startWorld({ "workflow-sync.yaml": configuration }, { launchDarkly });
  const texts = many.map(
    (key) => `kind: Workflow
key: on-${key}
flag: ${key}
name: On
stages: [{ name: on, conditions: [{ wait: 2w }], action: [{ turn: on }] }]
`,
  );
  await world.commit("many", { "workflows/many.yaml": texts.join("---\n") });
  const opened = await world.openPullRequest("many");
  await runJob(world, opened);
  const { push } = await world.merge(opened.pull);
  const path = "/flags/flag-7/environments/production/workflows";
  await world.faults("launchDarkly", [{ method: "POST", path, kind: "status", status: 400, times: 9 }]);
  await runJob(world, push);
  for (const said of ["1 failed", "1 done"]) {
    if (said === "1 done") await world.faults("launchDarkly", []);
    await runJob(world, push);
    const [comment] = await world.comments(opened.pull);
    expect(comment?.body).toContain(`**Applied**: ${said}. More was done by an earlier run, see below.`);
    expect(comment?.body).toContain(
      "129 of 130 operations that this pull request's plan showed were done by an earlier run: `create",
    );
  }
});
