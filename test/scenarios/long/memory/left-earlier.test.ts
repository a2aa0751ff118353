// What an earlier merge left that can't be planned → other pull requests and the merge queue stay green and are told; merge, drift and who changes it are red.
import { expect, test } from "vitest";
import { banner, checkout, configuration, configured } from "../../../fixtures/documents.ts";
import { runJob } from "../../../runner/jobs.ts";
import { startWorld, type World, workflowsOf } from "../../world.ts";

const part = "**Left undone by earlier merges, and can't be planned:**";
const typo = checkout.replace("flag: new-checkout", "flag: new-checkuot");
const commentOn = async (world: World, pull: number) => (await world.comments(pull))[0]?.body ?? "";

interface Left {
  files: Record<string, string>;
  told: string;
  fault?: object;
}

const unreadable = { method: "GET", path: workflowsOf("new-checkout"), kind: "status", status: 403, times: 999 };
const left: Record<string, Left> = {
  "a flag that isn't there": { files: { "workflows/checkout.yaml": typo }, told: "has no flag `new-checkuot`" },
  "a variation that isn't there": {
    files: { "workflows/checkout.yaml": checkout.replace("serve: true", "serve: maybe") },
    told: "has no variation `maybe`",
  },
  "a target that can't be read": { files: { "workflows/checkout.yaml": checkout }, told: "403", fault: unreadable },
  "a flag that can't be read": {
    files: { "workflows/checkout.yaml": checkout },
    told: "403",
    fault: { ...unreadable, path: "/api/v2/flags/storefront/new-checkout" },
  },
};

test.each(Object.entries(left))("%s", async (_, { files, told, fault }) => {
  const world = await startWorld(configured);
  await world.shipPlanned("zero", { "workflows/banner.yaml": banner });
  await world.commit("one", files);
  const one = await world.openPullRequest("one");
  if (fault !== undefined) await world.faults("launchDarkly", [fault]);
  expect((await runJob(world, one)).failed).toBe(true);
  expect((await runJob(world, (await world.merge(one.pull)).push)).failed).toBe(true);

  const other = banner.replace("Banner for the sale", "Another").replaceAll("banner", "search");
  for (const [branch, changes, title] of [
    ["readme", { "../README.md": "# only this\n" }, "Nothing to do"],
    ["search", { "workflows/search.yaml": other }, "1 to create"],
  ] as const) {
    await world.commit(branch, changes);
    const { pull, ...opened } = await world.openPullRequest(branch);
    const { failed, summary } = await runJob(world, opened);
    expect([branch, failed]).toEqual([branch, false]);
    expect((await world.checkRuns())[0]).toMatchObject({ conclusion: "success", title });
    for (const text of [summary, await commentOn(world, pull)]) {
      expect(text.slice(text.indexOf(part))).toContain(told);
      expect(text).not.toContain("[!CAUTION]");
    }
    await runJob(world, await world.event("events/merge_group", { pull }));
    expect((await world.checkRuns())[0]).toMatchObject({ conclusion: "success" });
  }

  expect((await runJob(world, await world.event("events/schedule"))).failed).toBe(true);
  await world.commit("again", { "workflows/checkout.yaml": (text: string) => `${text}description: x\n` });
  expect((await runJob(world, await world.openPullRequest("again"))).failed).toBe(true);
  await world.commit("last", { "../README.md": "# the last\n" });
  const { push } = await world.merge((await world.openPullRequest("last")).pull);
  expect((await runJob(world, push)).failed).toBe(true);
});

/** Nothing was ever applied there. */
const unmerged = "**Of unchanged documents, and can't be planned:**";

test("documents that can't be understood redden only who changes them, and the merge", async () => {
  const world = await startWorld({
    "workflow-sync.yaml": configuration,
    "workflows/checkout.yaml": "kind: Workflwo\n",
  });
  await world.commit("readme", { "../README.md": "# only this\n" });
  const readme = await world.openPullRequest("readme");
  expect((await runJob(world, readme)).failed).toBe(false);
  expect((await world.checkRuns())[0]).toMatchObject({ conclusion: "success", title: "Nothing to do" });
  expect(await commentOn(world, readme.pull)).toContain(unmerged);

  await world.commit("more", { "workflows/banner.yaml": banner });
  const more = await world.openPullRequest("more");
  expect((await runJob(world, more)).failed).toBe(false);
  expect((await world.checkRuns())[0]).toMatchObject({ conclusion: "success", title: "Not planned" });
  expect(await commentOn(world, more.pull)).not.toContain("Nothing to do");
  for (const words of [
    "**Not planned**: errors in documents that this leaves as they are",
    unmerged,
    "keep this change from being planned",
  ])
    expect(await commentOn(world, more.pull)).toContain(words);
  await world.commit("worse", { "workflows/another.yaml": "kind: Workflwo\n" });
  expect((await runJob(world, await world.openPullRequest("worse"))).failed).toBe(true);
  expect((await runJob(world, (await world.merge(readme.pull)).push)).failed).toBe(true);
});
