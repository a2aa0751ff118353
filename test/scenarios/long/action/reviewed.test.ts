// Reviewed is what a plan showed as going to be done, before the merge: nothing else is done by it, and the pull request is told what became of it.
import { describe, expect, test } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { banner, checkout, configuration, configured } from "../../../fixtures/documents.ts";
import { change, idsOf, shipped } from "../../story.ts";
import { startWorld, type World, workflowsOf, writes } from "../../world.ts";

const file = "workflows/checkout.yaml";
const bannerFile = "workflows/banner.yaml";
const create = `POST ${workflowsOf("new-checkout")}`;
const readme = { "../README.md": "# More\n" };
const approve = (world: World, pull: number, body: string, user = "grace") =>
  world.event(`pulls/${pull}/reviews`, { user, state: "APPROVED", body });

describe("a plan that shows something as stopped", () => {
  test("lets it through by none of its digests: a pause that was merged, and whose job never ran, holds", async () => {
    const world = await shipped({ [file]: checkout });
    await world.mergeOf("pause", { "workflow-sync.yaml": `${configuration}paused: { reason: incident 77 }\n` });
    const { comment, merged } = await change(world, { [bannerFile]: banner }, "next");
    expect(comment).toContain("incident 77");
    expect([merged.exitCode, ...writes(merged.launchDarkly)]).toEqual([1]);
  });

  test("of a pause says when what waits begins: with the merge after the one that lifts it", async () => {
    const world = await startWorld({ "workflow-sync.yaml": `${configuration}paused: { reason: incident }\n` });
    await world.runHere(await world.mergeOfPlanned("add", { [file]: checkout }));
    const lifted = await change(world, { "workflow-sync.yaml": configuration }, "lift");
    expect(lifted.comment).toContain("what waits begins with the merge of the next pull request");
    expect(writes(lifted.merged.launchDarkly)).toEqual([]);
    const next = await change(world, readme, "next");
    expect(next.comment).toContain("**Left undone by earlier merges:**");
    expect(writes(next.merged.launchDarkly)).toEqual([create]);
  });

  test("and a raised run that was merged without its job: the edit's merge restarts nothing that its plan didn't announce", async () => {
    const world = await shipped({ [file]: checkout }, "3d");
    await world.mergeOf("raise", { [file]: (text) => `${text}run: 2\n` });
    const { comment, merged } = await change(world, readme, "next");
    expect(comment).toMatch(/1 to replace|stopped/);
    expect(writes(merged.launchDarkly).length > 0).toBe(comment.includes("**1 to replace.**"));
  });
});

describe("an override", () => {
  const protecting = `${configuration}guards: { protected: ["*/*/production"] }\n`;
  const dated = checkout.replace("wait: 2d", 'at: "2027-01-20T09:00:00Z"');

  test("lifts what its plan was stopped by, and not what comes later: a date that has passed meanwhile", async () => {
    const world = await startWorld({ "workflow-sync.yaml": protecting, [file]: checkout });
    await world.applyAll();
    const event = await world.propose("edit", { [file]: dated });
    const { outputs } = await world.runHere(event, { token: tokens.reader });
    await approve(world, event.pull, `/ld-allow ${outputs["plan-hash"]} agreed`);
    await world.clock("10d");
    const run = await world.run((await world.merge(event.pull)).push);
    expect(writes(run.launchDarkly)).toEqual([]);
    expect(run.summary).toMatch(/date-past|which is past|has started/);
  });

  test("that lifts nothing is told by the plan, its check run, its job and the merge, until it is mended", async () => {
    const world = await startWorld({ "workflow-sync.yaml": protecting, [file]: checkout });
    await world.applyAll();
    const event = await world.propose("edit", { [file]: (text) => text.replace("wait: 2d", "wait: 3d") });
    const { outputs } = await world.runHere(event, { token: tokens.reader });
    const line = `/ld-allow ${outputs["plan-hash"]}`;
    const said = "What `grace` wrote as `/ld-allow` lifts nothing of";
    const saidAfter = async (body: string) => {
      const job = await world.run(await approve(world, event.pull, body), { token: tokens.reader });
      const [comment] = await world.comments(event.pull);
      const [check] = await world.checkRuns();
      return [comment?.body, check?.summary, job.stdout].map((text) => text?.includes(said));
    };
    expect(await saidAfter(`${line} <reason>`)).toEqual([true, true, true]);
    expect(await saidAfter(`${line} [evil](https://evil.example) is agreed`)).toEqual([false, false, false]);
    expect(await saidAfter("Looks right.")).toEqual([false, false, false]);

    const other = await world.propose("other", { [file]: (text) => text.replace("wait: 2d", "wait: 4d") });
    await world.runHere(other, { token: tokens.reader });
    await approve(world, other.pull, `${line} agreed, [evil](https://evil.example)`);
    const merged = await world.run((await world.merge(other.pull)).push);
    expect(writes(merged.launchDarkly)).toEqual([]);
    expect(merged.summary.replaceAll("\u2060", "")).toContain(
      `${said} the plan of #${other.pull}: its hash is another plan's.`,
    );
    expect(merged.summary).not.toContain("evil");
  });

  test("of several instances stands in one review, a line for each, or in several reviews of one person", async () => {
    for (const together of [true, false]) {
      const both = checkout.replace("flag:", "environments: [staging, production]\nflag:");
      const everywhere = protecting.replace('"*/*/production"', '"**"');
      const world = await startWorld({ "workflow-sync.yaml": everywhere, [file]: both });
      await world.applyAll();
      const event = await world.propose("edit", { [file]: (text) => text.replace("wait: 2d", "wait: 3d") });
      const hashes: string[] = [];
      for (const environments of ["staging", "production"]) {
        const { outputs } = await world.runHere(event, { token: tokens.reader, environments });
        hashes.push(outputs["plan-hash"] ?? "");
      }
      const lines = hashes.map((hash) => `/ld-allow ${hash} agreed`);
      for (const body of together ? [lines.join("\n")] : lines) await approve(world, event.pull, body);
      const { push } = await world.merge(event.pull);
      for (const environments of ["staging", "production"]) {
        const run = await world.run(push, { inputs: { environments } });
        expect([run.exitCode, writes(run.launchDarkly).length]).toEqual([0, 2]);
      }
    }
  });
});

test("a plan's hash, given by hand, lifts only what that plan showed: not a date that has passed since", async () => {
  const world = await startWorld(configured);
  const dated = checkout.replace("wait: 2d", 'at: "2027-01-20T09:00:00Z"');
  await world.runHere(await world.mergeOf("add", { [file]: dated }));
  const manual = await world.event("events/workflow_dispatch");
  const { outputs } = await world.runHere(manual, { mode: "plan" });
  await world.clock("15d");
  const allow = outputs["plan-hash"] ?? "";
  const late = await world.run(manual, { inputs: { mode: "apply", allow } });
  expect(writes(late.launchDarkly)).toEqual([]);
  expect(late.summary).toContain("which is past");
});

describe("a plan that was made after the merge", () => {
  test("counts for nothing, and leaves the comment as it is", async () => {
    const world = await shipped({ [file]: checkout });
    const edit = { [file]: (text: string) => text.replace("wait: 2d", "wait: 3d") };
    const event = await world.proposePlanned("edit", edit);
    const { push } = await world.merge(event.pull);
    await world.clock("20d");
    const [before] = await world.comments(event.pull);
    const again = await world.run(event, { token: tokens.reader, environment: { GITHUB_RUN_ATTEMPT: "2" } });
    expect(again.exitCode).toBe(0);
    expect((await world.comments(event.pull))[0]?.body).toBe(before?.body);
    expect(writes((await world.run(push)).launchDarkly)).toEqual([]);
  });
});

describe("under `reviewed-plan: approved`", () => {
  const inputs = { "reviewed-plan": "approved" };

  test("what was approved is done; the check is red until then", async () => {
    const world = await startWorld(configured);
    const event = await world.propose("add", { [file]: checkout }, { author: "ada" });
    await world.runHere(event, { token: tokens.reader, ...inputs });
    expect((await world.checkRuns())[0]).toMatchObject({
      conclusion: "failure",
      title: expect.stringContaining("to be approved"),
    });
    const [waiting] = await world.comments(event.pull);
    expect(waiting?.body).toContain("but only once somebody who may write, and isn't its author, has approved this");
    await world.runHere(await approve(world, event.pull, "Fine."), { token: tokens.reader, ...inputs });
    expect((await world.checkRuns())[0]).toMatchObject({ conclusion: "success" });
    expect((await world.comments(event.pull))[0]?.body).not.toContain("only once");
    const run = await world.run((await world.merge(event.pull)).push, { inputs });
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([0, create]);
  });

  test.each([
    ["by nobody", undefined],
    ["by its author", "ada"],
    ["by somebody who may not write", "mallory"],
  ])("what was approved %s is not done", async (_, user) => {
    const world = await startWorld(configured);
    const event = await world.propose("add", { [file]: checkout }, { author: "ada" });
    await world.runHere(event, { token: tokens.reader, ...inputs });
    if (user !== undefined) await approve(world, event.pull, "Fine.", user).catch(() => undefined);
    const run = await world.run((await world.merge(event.pull)).push, { inputs });
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
    const [told] = await world.comments(event.pull);
    for (const words of ["was approved: with `reviewed-plan: approved`", "somebody who may write", "`allow`"])
      expect(told?.body).toContain(words);
  });
});

describe("the pull request", () => {
  test("of two that edit one document is told that its plan was not carried out, and the next one shows it", async () => {
    const world = await shipped({ [file]: checkout });
    const first = await world.proposePlanned("first", { [file]: (text) => text.replace("wait: 2d", "wait: 3d") });
    const second = await world.proposePlanned("second", { [file]: (text) => text.replace("wait: 1w", "wait: 2w") });
    await world.apply((await world.merge(first.pull)).push);
    const run = await world.run((await world.merge(second.pull)).push);
    expect(writes(run.launchDarkly)).toEqual([]);
    const [told] = await world.comments(second.pull);
    expect(told?.body).toContain("1 of 1 operation that this pull request's plan showed was not carried out");
    const next = await change(world, readme, "next");
    expect(next.comment).toContain("**Left undone by earlier merges:**");
    expect(writes(next.merged.launchDarkly)).toHaveLength(2);
  });

  test("shows what a merge whose job never ran has left, and how far main is ahead", async () => {
    const world = await shipped({ [file]: checkout, [bannerFile]: banner });
    await world.mergeOfPlanned("remove", { [bannerFile]: null });
    const { comment, merged } = await change(world, readme, "next");
    expect(comment).toMatch(/1 commit ahead of `[0-9a-f]{12}`/);
    expect(comment).toContain("**1 to delete.**");
    expect(writes(merged.launchDarkly)).toEqual([expect.stringMatching(/^DELETE .*\/banner\//)]);
  });

  test("whose deletes add up with another's to more than the guard takes, is carried out: each was within it", async () => {
    const keys = Array.from({ length: 10 }, (_, index) => `w${index}`);
    const files = Object.fromEntries(
      keys.map((key) => [`workflows/${key}.yaml`, checkout.replace("key: checkout", `key: ${key}`)]),
    );
    const world = await shipped(files);
    const remove = (from: number) =>
      Object.fromEntries(keys.slice(from, from + 4).map((key) => [`workflows/${key}.yaml`, null]));
    const pulls = [await world.proposePlanned("first", remove(0)), await world.proposePlanned("second", remove(4))];
    const [, last] = [await world.merge(pulls[0]?.pull ?? 0), await world.merge(pulls[1]?.pull ?? 0)];
    const run = await world.run(last.push);
    expect(writes(run.launchDarkly)).toHaveLength(8);
    expect(await idsOf(world)).toHaveLength(2);
  });
});

describe("a manual run's `base`", () => {
  test("must lie on the branch that is applied", async () => {
    const world = await shipped({ [file]: checkout });
    await world.commit("aside", { [bannerFile]: banner });
    const base = await world.git("rev-parse", "aside");
    const run = await world.run(await world.event("events/workflow_dispatch"), { inputs: { mode: "apply", base } });
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
    expect(run.stdout).toContain("which is no commit of the branch that is applied");
  });
});
