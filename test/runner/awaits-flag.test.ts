// A flag that something else makes in the same merge → the plan waits for it by name, and the apply that finds it carries out what was reviewed.
import { expect, test } from "vitest";
import { accountSeed } from "../fixtures/account.ts";
import { checkout, configured } from "../fixtures/documents.ts";
import { startWorld, type World, workflowsOf } from "../scenarios/world.ts";
import { runJob } from "./jobs.ts";

const awaiting = `${checkout}awaitsFlag: true\n`;
const create = `POST ${workflowsOf("new-checkout")}`;
const creates = ({ launchDarkly }: { launchDarkly: readonly string[] }) =>
  launchDarkly.filter((request) => request.startsWith("POST"));

type Flags = { key: string; variations: { value: unknown }[] }[];

/** An account in which the flag, or one of its variations, is missing. */
function without(what: "flag" | "variation") {
  const seed = { ...(structuredClone(accountSeed()) as { projects: { flags: Flags }[] }), workflows: [] };
  for (const project of seed.projects)
    project.flags = project.flags.flatMap((flag) =>
      flag.key !== "new-checkout"
        ? [flag]
        : what === "flag"
          ? []
          : [
              {
                ...flag,
                variations: flag.variations.map((one) => (one.value === true ? { ...one, value: "yes" } : one)),
              },
            ],
    );
  return seed;
}

async function proposed(what: "flag" | "variation", document = awaiting) {
  const world = await startWorld(configured, { launchDarkly: without(what) });
  await world.commit("add", { "workflows/checkout.yaml": document });
  const opened = await world.openPullRequest("add");
  return { world, opened, planned: await runJob(world, opened) };
}

/** The same world, in whose LaunchDarkly the flag is by now. */
async function withFlag(world: World): Promise<World> {
  const { urls } = await startWorld(configured);
  return { ...world, urls: { ...world.urls, launchDarkly: urls.launchDarkly } };
}

const again = (push: Parameters<typeof runJob>[1]) => ({
  ...push,
  environment: { ...push.environment, GITHUB_RUN_ATTEMPT: "2" },
});

test.each([
  ["flag", "There is no flag `new-checkout` in the project `storefront`."],
  ["variation", "has no variation `true`"],
] as const)(
  "the %s is missing: the check is green and says what is waited for; the merge leaves it, and is run again",
  async (what, missing) => {
    const { world, opened, planned } = await proposed(what);
    expect(planned.failed).toBe(false);
    expect((await world.checkRuns())[0]).toMatchObject({ conclusion: "success", title: "1 waiting for a flag" });
    const comment = (await world.comments(opened.pull))[0]?.body ?? "";
    for (const words of [
      "**Waiting**",
      missing,
      "awaits-flag",
      "a tenth",
      "the job of the newest merge if it is run again",
    ])
      expect(comment).toContain(words);

    const { push } = await world.merge(opened.pull);
    const merged = await runJob(world, push);
    expect([merged.failed, merged.outputs["failure-reason"], ...creates(merged)]).toEqual([true, "blocked"]);
    expect(merged.summary).toContain("wait for what isn't in LaunchDarkly yet: run this again once it is.");

    const there = await withFlag(world);
    const applied = await runJob(there, again(push));
    expect([applied.failed, ...creates(applied)]).toEqual([false, create]);
    expect(creates(await runJob(there, again(push)))).toEqual([]);
  },
);

test("another pull request in between is green, and shows what waits", async () => {
  const { world, opened } = await proposed("flag");
  await runJob(world, (await world.merge(opened.pull)).push);
  await world.commit("readme", { "../README.md": "# only this\n" });
  const readme = await world.openPullRequest("readme");
  expect((await runJob(world, readme)).failed).toBe(false);
  expect((await world.checkRuns())[0]).toMatchObject({ conclusion: "success" });
  const { push } = await world.merge(readme.pull);
  const applied = await runJob(await withFlag(world), push);
  expect([applied.failed, ...creates(applied)]).toEqual([false, create]);
});

test("the flag is there by the merge: what was shown is carried out", async () => {
  const { world, opened } = await proposed("flag");
  const applied = await runJob(await withFlag(world), (await world.merge(opened.pull)).push);
  expect([applied.failed, ...creates(applied)]).toEqual([false, create]);
  expect((await world.comments(opened.pull))[0]?.body).not.toContain("not-as-shown");
});

test("what nobody has seen of it isn't carried out", async () => {
  const { world, opened } = await proposed("flag");
  await world.commit("add", { "workflows/checkout.yaml": (text: string) => text.replace("10%", "90%") });
  await world.synchronize(opened.pull);
  const applied = await runJob(await withFlag(world), (await world.merge(opened.pull)).push);
  expect([applied.failed, ...creates(applied)]).toEqual([true]);
  expect(applied.summary).toContain("unreviewed");
});

test("without `awaitsFlag`, and for a member who isn't there, it is an error", async () => {
  const plain = (await proposed("flag", checkout)).planned;
  expect(plain.failed).toBe(true);
  expect(plain.summary).toContain("write `awaitsFlag: true` into the document");
  const { planned } = await proposed("flag", `${awaiting}maintainer: nobody@example.com\n`);
  expect(planned.failed).toBe(true);
  expect(planned.summary).toContain("unknown-member");
});
