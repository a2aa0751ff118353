// Run once means once: what has started, finished or gone is never started again by accident, and never thrown back.
import { describe, expect, test } from "vitest";
import { atOnce, banner, checkout, configured, search, standardRollout } from "../../../fixtures/documents.ts";
import { change, deleteByHand, idsOf, shipped } from "../../story.ts";
import { startWorld, type World, workflowsOf, writes } from "../../world.ts";

const edited = (text: string) => text.replace("true: 10%", "true: 20%");
const withoutNow = ({ workflows, templates }: Awaited<ReturnType<World["live"]>>) => ({ workflows, templates });

describe("a workflow that is running", () => {
  test("and is edited is blocked: the plan is green, the merge red, and nothing is sent", async () => {
    const world = await shipped({ "workflows/checkout.yaml": checkout }, "3d");
    const before = withoutNow(await world.live());
    const { planned, merged, comment } = await change(world, { "workflows/checkout.yaml": edited });

    expect(planned.exitCode).toBe(0);
    expect(planned.outputs).toMatchObject({ "has-changes": "true", replaces: "0", blocked: "1", "failure-reason": "" });
    expect(comment).toContain("**1 stopped.**");
    expect(comment).toContain("⛔ replace, stopped");
    expect(comment).toContain(
      "This workflow has started (`a tenth` has run, `everyone` is left): a stage that has run can't be edited.",
    );
    expect(comment).toContain("`run: {production: 2}`");

    expect(merged.exitCode).toBe(1);
    expect(merged.outputs).toMatchObject({ blocked: "1", pending: "1", "failure-reason": "blocked" });
    expect(merged.stdout).toContain("::error::Not everything was applied: something is stopped; see the summary.");
    expect(merged.summary).toContain("**Applied**: 1 pending.");
    expect(writes(merged.launchDarkly)).toEqual([]);
    expect(withoutNow(await world.live())).toEqual(before);
  });

  test("goes on at the stage that `startAt` names, the old one deleted after the new one stands", async () => {
    const world = await shipped({ "workflows/checkout.yaml": checkout }, "3d");
    const [old] = (await world.live()).workflows.filter(({ name }) => name !== "Made by hand");
    const { planned, merged, comment } = await change(world, {
      "workflows/checkout.yaml": (text) =>
        `${text.replace("wait: 1w", "wait: 2w")}run: { production: { number: 2, startAt: everyone } }\n`,
    });
    expect(planned.outputs).toMatchObject({ replaces: "1", blocked: "0" });
    expect(comment).toContain("The first stage is not sent: an earlier run carried it out. Waits begin anew");
    expect(merged.exitCode).toBe(0);
    expect(writes(merged.launchDarkly)).toEqual([
      `POST ${workflowsOf("new-checkout")}`,
      `DELETE ${workflowsOf("new-checkout")}/${old._id}`,
    ]);
    const [sent] = merged.launchDarkly.filter(({ method }) => method === "POST");
    expect(sent?.body.stages.map(({ name }: { name: string }) => name)).toEqual(["everyone"]);
    expect(sent?.body.description).toMatch(/ run=2 from=1 hash=[0-9a-f]{12} stages=[0-9a-f]{6},[0-9a-f]{6}\]$/);
  });

  test("and is removed is deleted; the plan says what the flag keeps", async () => {
    const world = await shipped({ "workflows/checkout.yaml": checkout, "workflows/banner.yaml": banner }, "3d");
    const { merged, comment } = await change(world, { "workflows/checkout.yaml": null });
    expect(comment).toContain("`a tenth` has run: the flag keeps what it set. `everyone` won't run.");
    expect(writes(merged.launchDarkly)).toEqual([
      expect.stringMatching(new RegExp(`^DELETE ${workflowsOf("new-checkout")}/\\w+$`)),
    ]);
  });
});

describe("a workflow that has finished", () => {
  test("stays as it is when a text is changed", async () => {
    const world = await shipped({ "workflows/banner.yaml": atOnce });
    const { planned, merged } = await change(world, {
      "workflows/banner.yaml": (text) => text.replace("Banner at once", "Banner, at once"),
    });
    expect(planned.outputs).toMatchObject({ "has-changes": "false" });
    expect(planned.summary).toContain("It has run; only texts differ.");
    expect([planned.exitCode, merged.exitCode]).toEqual([0, 0]);
    expect(writes(merged.launchDarkly)).toEqual([]);
  });

  test("stays when its stages are changed: blocked until `run` is raised, and then made anew beside it", async () => {
    const world = await shipped({ "workflows/banner.yaml": atOnce });
    const off = (text: string) => text.replace("turn: on", "turn: off");
    const blocked = await change(world, { "workflows/banner.yaml": off });
    expect(blocked.comment).toContain("This workflow has ended: a changed document doesn't start it again.");
    expect(blocked.merged.outputs).toMatchObject({ pending: "1", "failure-reason": "blocked" });
    expect(writes(blocked.merged.launchDarkly)).toEqual([]);

    const raised = await change(world, { "workflows/banner.yaml": (text) => `${text}run: 2\n` }, "third");
    expect(raised.planned.outputs).toMatchObject({ creates: "1", replaces: "0", blocked: "0" });
    expect(raised.comment).toContain("Run 2 is asked for; the ended one stays as history.");
    expect(writes(raised.merged.launchDarkly)).toEqual([`POST ${workflowsOf("banner")}`]);
    expect(raised.merged.launchDarkly.find(({ method }) => method === "POST")?.body.description).toContain(" run=2 ");
    expect((await world.live()).workflows.filter(({ flag }) => flag === "banner")).toHaveLength(2);
  });

  test("stays when its document is removed, and when the removal is reverted", async () => {
    const world = await shipped({ "workflows/banner.yaml": atOnce, "workflows/checkout.yaml": checkout });
    const removed = await change(world, { "workflows/banner.yaml": null });
    expect(removed.planned.summary).toContain("It has ended and stays as history.");
    const reverted = await change(world, { "workflows/banner.yaml": atOnce }, "revert");
    expect(reverted.planned.summary).toContain("It has run.");
    for (const { planned, merged } of [removed, reverted]) {
      expect(planned.outputs["has-changes"]).toBe("false");
      expect(merged.exitCode).toBe(0);
      expect(writes(merged.launchDarkly)).toEqual([]);
    }
  });

  test.each([true, false])(
    "is found even if an unfiltered list shows ended ones: %s",
    async (unfilteredListShowsEnded) => {
      const world = await startWorld(configured, { launchDarkly: { options: { unfilteredListShowsEnded } } });
      await world.ship("first", { "workflows/banner.yaml": atOnce, "workflows/checkout.yaml": checkout });
      await change(world, { "workflows/banner.yaml": null });
      const { merged } = await change(world, { "workflows/banner.yaml": atOnce }, "revert");
      expect(writes(merged.launchDarkly)).toEqual([]);
      expect((await world.live()).workflows.filter(({ flag }) => flag === "banner")).toHaveLength(1);
    },
  );
});

describe("a change that changes nothing", () => {
  test("a file moved, renamed and reformatted: no request to LaunchDarkly at all", async () => {
    const world = await shipped({
      "workflows/checkout.yaml": checkout,
      "workflows/search.yaml": search,
      "templates/standard-rollout.yaml": standardRollout,
    });
    const { planned, merged, comment } = await change(world, {
      "workflows/checkout.yaml": null,
      "workflows/team-a/rollouts.yml": `# moved\n\n${checkout.replace("key: checkout", "project:   storefront\nkey: 'checkout'")}---\n${search}`,
      "workflows/search.yaml": null,
      "templates/standard-rollout.yaml": (text) =>
        text.replace("{ turn: on }", "{kind: turnFlagOn}").replaceAll("\n", "\r\n"),
    });
    expect(comment).toContain("**Nothing to do.** A merge changes nothing in LaunchDarkly.");
    for (const run of [planned, merged]) {
      expect(run.exitCode).toBe(0);
      expect(run.launchDarkly).toEqual([]);
    }
  });

  test("a waiting workflow whose name is changed: nothing is sent, and the plan says so", async () => {
    const world = await shipped({ "workflows/checkout.yaml": checkout });
    const { planned, merged } = await change(world, {
      "workflows/checkout.yaml": (text) => text.replace("Checkout for everyone", "Checkout for all"),
    });
    expect(planned.summary).toContain("Only texts differ. LaunchDarkly can't change a workflow");
    expect(writes(merged.launchDarkly)).toEqual([]);
  });
});

describe("a workflow that somebody deleted by hand", () => {
  test("is not made again by an edit, only by raising `run`", async () => {
    const world = await shipped({ "workflows/checkout.yaml": checkout });
    await deleteByHand(world, "new-checkout", (await idsOf(world))[0]);
    const edit = await change(world, { "workflows/checkout.yaml": edited });
    expect(edit.planned.summary).toContain("It ended or was deleted by hand. Raise `run` to run it again.");
    expect(writes(edit.merged.launchDarkly)).toEqual([]);
    const raised = await change(world, { "workflows/checkout.yaml": (text) => `${text}run: 2\n` }, "third");
    expect(writes(raised.merged.launchDarkly)).toEqual([`POST ${workflowsOf("new-checkout")}`]);
  });
});
