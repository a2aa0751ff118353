// What isn't in LaunchDarkly isn't new: whatever happens to the memory of it, what has run is not run again, and what is left to do is not lost.
import type { ChildProcess } from "node:child_process";
import { describe, expect, test } from "vitest";
import { accountSeed, ownToken, tokens } from "../../../fixtures/account.ts";
import { atOnce, checkout, configuration, configured, standardRollout } from "../../../fixtures/documents.ts";
import { startGateway } from "../../gateway.ts";
import { change, deleteByHand, idsOf, shipped } from "../../story.ts";
import { type ActionRun, startWorld, type World, workflowsOf, writes } from "../../world.ts";

type Event = Parameters<World["run"]>[0];

const banner = "workflows/banner.yaml";
const file = "workflows/checkout.yaml";
const create = `POST ${workflowsOf("new-checkout")}`;
const readme = { "../README.md": "# More\n" };

/** A world in which one has run at once, and was deleted by hand. */
async function gone(): Promise<World> {
  const world = await shipped({ [banner]: atOnce });
  await deleteByHand(world, "banner", (await idsOf(world))[0]);
  return world;
}

/** A world in which LaunchDarkly has refused a create, which is so left undone; it would take it now. */
async function undone(more: Record<string, string> = {}): Promise<World> {
  const world = await startWorld({ ...configured, ...more });
  const push = await world.mergeOfPlanned("add", { [file]: checkout });
  await world.faults("launchDarkly", [{ method: "POST", path: "/workflows", kind: "status", status: 400, times: 9 }]);
  expect((await world.runHere(push)).exitCode).not.toBe(0);
  await world.faults("launchDarkly", []);
  return world;
}

const nothing = (run: Pick<ActionRun, "launchDarkly">) => expect(writes(run.launchDarkly)).toEqual([]);

describe("what has run and was deleted by hand is not made again", () => {
  test("when its directory is moved, by plan and merge with the input `directory`", async () => {
    const world = await gone();
    const moved = "../flags/workflow-sync.yaml";
    const inputs = { directory: "flags" };
    const event = await world.propose("move", {
      "workflow-sync.yaml": null,
      [banner]: null,
      [moved]: configuration,
      "../flags/workflows/banner.yaml": atOnce,
    });
    const planned = await world.run(event, { token: tokens.reader, inputs });
    expect(planned.outputs).toMatchObject({ creates: "0", deletes: "0" });
    const merged = await world.run((await world.merge(event.pull)).push, { inputs });
    expect(merged.exitCode).toBe(0);
    nothing(merged);
  });

  test("when the job becomes a matrix by environment, or a matrix one job again", async () => {
    for (const [before, after] of [
      [{}, { environments: "production" }],
      [{ environments: "production" }, {}],
    ]) {
      const world = await startWorld(configured);
      await world.apply(await world.mergeOf("first", { [banner]: atOnce }), { "reviewed-plan": "off", ...before });
      await deleteByHand(world, "banner", (await idsOf(world))[0]);
      const { merged } = await change(world, readme, "next", { inputs: { ...after } });
      expect(merged.exitCode).toBe(0);
      nothing(merged);
    }
  });

  test("when its document is renamed and edited in a merge that is stopped, and an unrelated one follows", async () => {
    const world = await shipped({ [file]: checkout }, "3d");
    const renamed = checkout.replace("key: checkout", "key: rollout\nformerKeys: [checkout]").replace("1w", "2w");
    const { merged } = await change(world, { [file]: renamed }, "rename");
    expect(merged.outputs).toMatchObject({ blocked: "1" });
    await deleteByHand(world, "new-checkout", (await idsOf(world))[0]);
    const next = await change(world, readme, "next");
    expect(next.comment).not.toContain("1 to create");
    nothing(next.merged);
  });

  test("when its replace was refused, it ran to its end, and the job is run again", async () => {
    const world = await shipped({ [file]: checkout });
    const push = await world.mergeOfPlanned("edit", { [file]: (text) => text.replace("wait: 2d", "wait: 3d") });
    await world.faults("launchDarkly", [{ method: "POST", path: "/workflows", kind: "status", status: 400, times: 9 }]);
    expect((await world.runHere(push)).exitCode).not.toBe(0);
    await world.faults("launchDarkly", []);
    await world.clock("20d");
    await deleteByHand(world, "new-checkout", (await idsOf(world))[0]);
    nothing(await world.run(push));
  });

  test("when its document was removed and came back edited, which was stopped, and LaunchDarkly forgets it", async () => {
    const world = await shipped({ [file]: checkout }, "20d");
    await change(world, { [file]: null }, "remove");
    const back = await change(world, { [file]: checkout.replace("wait: 2d", "wait: 3d") }, "back");
    expect(back.comment).toContain("This workflow has ended");
    await deleteByHand(world, "new-checkout", (await idsOf(world))[0]);
    const { comment, merged } = await change(world, readme, "next");
    expect(comment).not.toContain("1 to create");
    nothing(merged);
  });

  test.each<[string, (world: World) => Promise<unknown>]>([
    ["has ended", async () => undefined],
    ["was deleted by hand", async (world) => deleteByHand(world, "new-checkout", (await idsOf(world))[0])],
  ])(
    "when it %s, its document was tidied away, LaunchDarkly has forgotten it, and the removal is reverted",
    async (_, before) => {
      const world = await shipped({ [file]: checkout }, "20d");
      await before(world);
      await change(world, { [file]: null }, "remove");
      for (const id of await idsOf(world)) await deleteByHand(world, "new-checkout", id);
      await change(world, readme, "meanwhile");
      const { comment, merged } = await change(world, { [file]: checkout }, "revert");
      expect(comment).not.toContain("1 to create");
      nothing(merged);
      const again = await change(world, { [file]: `${checkout}run: 2\n` }, "again");
      expect(again.comment).toContain("1 to create");
      expect(writes(again.merged.launchDarkly)).toEqual([create]);
    },
  );

  test("when a run by hand names a base although a record tells what was made", async () => {
    const world = await gone();
    const manual = await world.event("events/workflow_dispatch");
    const run = await world.run(manual, { inputs: { mode: "apply", base: "none", "reviewed-plan": "off" } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("Leave `base` out");
    nothing(run);
    nothing((await change(world, readme, "next")).merged);
  });

  test("when the job has another identity on GitHub: the signature counts, not who wrote it", async () => {
    const other = "ghp_anotherBot00000000000000000000000000000";
    const may = { contents: "read", "pull-requests": "write", checks: "write", deployments: "write" } as const;
    const bots = [ownToken(may), { ...ownToken(may), token: other, login: "sync[bot]" }];
    const world = await startWorld(configured, { github: { tokens: bots } });
    await world.apply(await world.mergeOf("first", { [banner]: atOnce }), { "reviewed-plan": "off" });
    await deleteByHand(world, "banner", (await idsOf(world))[0]);
    const run = await world.run(await world.mergeOf("next", readme), {
      inputs: { "repo-token": other, "reviewed-plan": "off" },
    });
    expect(run.exitCode).toBe(0);
    nothing(run);
  });
});

describe("where an apply was killed in the middle", () => {
  /** As soon as LaunchDarkly has answered this write; with the machine, so that no record is left at its end, or without. */
  async function lost(world: World, push: Event, method: string, isLost = true): Promise<void> {
    let job: ChildProcess | undefined;
    const { url, close } = await startGateway(world.urls.launchDarkly, (request) => ({
      answered: () => {
        if (request.method !== method) return true;
        job?.kill("SIGKILL");
        return false;
      },
    }));
    const onStart = (child: ChildProcess) => {
      job = child;
    };
    const run = await world.run(push, { inputs: { "base-uri": url }, onStart, isLost });
    await close();
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([null, expect.stringMatching(`^${method} `)]);
  }

  const again = (world: World, push: Event) => world.run(push, { environment: { GITHUB_RUN_ATTEMPT: "2" } });

  async function letThrough(world: World): Promise<ActionRun> {
    const manual = await world.event("events/workflow_dispatch");
    const { outputs } = await world.runHere(manual, { mode: "plan" });
    return world.run(manual, { inputs: { mode: "apply", allow: outputs["plan-hash"] ?? "" } });
  }

  test("what is there is recognised, and nothing more is to be done", async () => {
    const world = await startWorld(configured);
    const push = await world.mergeOfPlanned("add", { [file]: checkout });
    await lost(world, push, "POST");
    const run = await again(world, push);
    expect(run.exitCode).toBe(0);
    const { deployments } = await world.githubState<{ deployments: { payload: object }[] }>();
    expect(deployments.at(-1)?.payload).toMatchObject({ undone: [] });
    nothing(run);
  });

  test.each([true, false])(
    "what has run there and was deleted by hand is not made again, until somebody lets it through (machine lost: %s)",
    async (isLost) => {
      const world = await startWorld(configured);
      const push = await world.mergeOfPlanned("add", { [banner]: atOnce });
      await lost(world, push, "POST", isLost);
      await deleteByHand(world, "banner", (await idsOf(world))[0]);
      for (const run of [await again(world, push), (await change(world, readme, "next")).merged]) {
        expect([run.exitCode, run.outputs.pending]).toEqual([1, "1"]);
        expect(run.summary).toContain("no apply record says whether it was made before");
        nothing(run);
      }
      expect(writes((await letThrough(world)).launchDarkly)).toEqual([`POST ${workflowsOf("banner")}`]);
    },
  );

  test.each([true, false])(
    "a removal that is reverted is neither lost nor made without a word (machine lost: %s)",
    async (isLost) => {
      const world = await startWorld(configured);
      await world.ship("first", { [banner]: atOnce, [file]: checkout });
      await lost(world, await world.mergeOfPlanned("remove", { [file]: null }), "DELETE", isLost);
      for (const files of [{ [file]: checkout }, readme]) {
        const { comment, merged } = await change(world, files, file in files ? "back" : "next");
        expect(comment).toContain("an apply");
        expect([merged.exitCode, merged.outputs.pending]).toEqual([1, "1"]);
        nothing(merged);
      }
      expect(writes((await letThrough(world)).launchDarkly)).toEqual([create]);
    },
  );

  test("a removal holds nothing up once a run has seen that it was done", async () => {
    const world = await startWorld(configured);
    await world.ship("first", { [banner]: atOnce, [file]: checkout });
    const push = await world.mergeOfPlanned("remove", { [file]: null });
    await lost(world, push, "DELETE");
    const run = await again(world, push);
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([0]);
    const { comment, merged } = await change(
      world,
      { [file]: checkout.replace("key: checkout", "key: other") },
      "other",
    );
    expect(comment).toContain("1 to create");
    expect(writes(merged.launchDarkly)).toEqual([create]);
  });

  test.each([true, false])(
    "a template that was made goes on from there, and goes with its document (machine lost: %s)",
    async (isLost) => {
      const template = "templates/standard-rollout.yaml";
      const world = await startWorld(configured);
      await world.ship("first", { [banner]: atOnce });
      for (const [branch, text, sent] of [
        ["edit", standardRollout.replace("wait: 1d", "wait: 2d"), ["DELETE", "POST"]],
        ["remove", null, ["DELETE"]],
      ] as const) {
        const push = await world.mergeOfPlanned(`add-${branch}`, { [template]: standardRollout });
        await lost(world, push, "POST", isLost);
        const { merged } = await change(world, { [template]: text }, branch);
        expect([merged.exitCode, ...writes(merged.launchDarkly).map((one) => one.split(" ")[0])]).toEqual([0, ...sent]);
        if (branch === "edit") await change(world, { [template]: null }, "back");
      }
    },
  );

  test("a template whose old one was deleted is made, as the plan showed it", async () => {
    const template = "templates/standard-rollout.yaml";
    const world = await startWorld(configured);
    await world.ship("first", { [template]: standardRollout });
    const push = await world.mergeOfPlanned("edit", { [template]: (text) => text.replace("wait: 1d", "wait: 2d") });
    await lost(world, push, "DELETE");
    const run = await again(world, push);
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([0, "POST /api/v2/templates"]);
  });

  test("a rollout whose old one was deleted first is not lost, nor made without a word", async () => {
    const world = await startWorld({ "workflow-sync.yaml": `${configuration}replaceOrder: delete-first\n` });
    await world.ship("first", { [file]: checkout });
    const push = await world.mergeOfPlanned("edit", { [file]: (text) => text.replace("wait: 2d", "wait: 3d") });
    await lost(world, push, "DELETE");
    const run = await again(world, push);
    expect([run.exitCode, run.outputs.pending]).toEqual([1, "1"]);
    nothing(run);
    expect(writes((await letThrough(world)).launchDarkly)).toEqual([create]);
  });
});

describe("what was stopped stays stopped", () => {
  test("a rename of what has ended, after the merge that stopped it", async () => {
    const world = await shipped({ [banner]: atOnce });
    const renamed = atOnce.replace("key: banner", "key: poster");
    const { merged } = await change(world, { [banner]: renamed }, "rename");
    expect([merged.exitCode, merged.outputs.pending]).toEqual([1, "1"]);
    const next = await change(world, readme, "next");
    expect(next.comment).toContain("a rename would start it again");
    nothing(next.merged);
  });

  test("the run before one that could not be made, when that is taken back", async () => {
    const world = await startWorld({ "workflow-sync.yaml": `${configuration}replaceOrder: delete-first\n` });
    await world.ship("first", { [file]: checkout });
    await world.clock("3d");
    const second = `${checkout}run: 2\n`;
    const push = await world.mergeOfPlanned("second", { [file]: second });
    await world.faults("launchDarkly", [{ method: "POST", path: "/workflows", kind: "status", status: 400, times: 9 }]);
    expect((await world.runHere(push)).exitCode).not.toBe(0);
    await world.faults("launchDarkly", []);
    for (const [branch, files] of [
      ["back", { [file]: checkout }],
      ["next", readme],
    ] as const) {
      const { merged, comment } = await change(world, files, branch);
      expect(comment).toContain("Run 1 is asked for, but run 1 was deleted for run 2, which isn't there");
      nothing(merged);
    }
  });
});

describe("where LaunchDarkly's token was renewed, so that nothing proves the records", () => {
  const renewed = "api-renewed-77ab01";
  const seeds = () => {
    const { tokens: given } = accountSeed() as { tokens: object[] };
    return { launchDarkly: { tokens: [...given, { token: renewed, role: "writer", name: "renewed" }] } };
  };

  test("what a merge was to delete before is deleted still, once a plan has shown it", async () => {
    const world = await startWorld(configured, seeds());
    await world.ship("first", { [file]: checkout, [banner]: atOnce });
    // Its job never runs.
    await world.mergeOfPlanned("remove", { [file]: null });
    const [id] = (await world.live()).workflows.filter(({ name }) => name === "Checkout for everyone");
    const opened = await world.propose("next", readme);
    const planned = await world.runHere(opened, { token: tokens.reader });
    const merged = await world.run((await world.merge(opened.pull)).push, { token: renewed });
    expect(planned.outputs).toMatchObject({ deletes: "1" });
    expect(merged.summary).toContain("was signed with another token");
    expect(writes(merged.launchDarkly)).toEqual([`DELETE ${workflowsOf("new-checkout")}/${id?._id}`]);
  });
});

describe("what was left undone is not lost", () => {
  test("when the job becomes a matrix by environment", async () => {
    const world = await undone();
    const { merged } = await change(world, readme, "next", { inputs: { environments: "production" } });
    expect(writes(merged.launchDarkly)).toEqual([create]);
  });

  test("when the repository is renamed: drift and plan tell of it until somebody decides", async () => {
    const world = await undone();
    const renamed = configuration.replace("owner: acme/storefront", "owner: acme/shop");
    await world.runHere(await world.mergeOf("rename", { "workflow-sync.yaml": renamed }));
    const { comment, merged } = await change(world, readme, "next");
    expect(comment).toContain("Checkout for everyone");
    expect(comment).toContain("The same workflow is there already, owned by acme/storefront.");
    nothing(merged);
    const drift = await world.run(await world.event("events/schedule"));
    expect(drift.stdout).not.toContain("No drift");
  });

  test("nor done twice, when very much of it is", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 90 }, (_, index) => [
        `workflows/w${index}.yaml`,
        checkout.replace("key: checkout", `key: w${index}`),
      ]),
    );
    const paused = `${configuration}paused: { reason: incident, targets: ["*/new-checkout/*"] }\n`;
    const world = await startWorld({ "workflow-sync.yaml": paused });
    await world.runHere(await world.mergeOfPlanned("add", { ...many, [banner]: atOnce }));
    expect((await idsOf(world)).length).toBe(1);
    await deleteByHand(world, "banner", (await idsOf(world))[0]);
    const { comment, merged } = await change(world, readme, "next");
    expect(comment).toContain("Writing is paused");
    nothing(merged);
  });
});

describe("two directories", () => {
  test("of one owner that both hold documents are an error, since each would take the other's for removed", async () => {
    const world = await shipped({ [file]: checkout });
    const second = { "../other/workflow-sync.yaml": configuration, "../other/workflows/banner.yaml": atOnce };
    const event = await world.propose("second", second);
    const run = await world.run(event, { token: tokens.reader, inputs: { directory: "other" } });
    expect(run.outputs["failure-reason"]).toBe("invalid");
    expect(run.summary).toContain("both hold documents");
  });
});
