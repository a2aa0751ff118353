// Requests that fail in the middle of a merge: nothing is lost, doubled or hidden, and running again puts it right.
import { describe, expect, test } from "vitest";
import { approval, type Json, stage } from "../../../fixtures/bodies.ts";
import { banner, checkout, configured, search, standardRollout } from "../../../fixtures/documents.ts";
import { gitIn } from "../../repository.ts";
import { meetingAt } from "../../story.ts";
import { type Files, startWorld, type World, workflowsOf, writes } from "../../world.ts";

const collection = workflowsOf("new-checkout");
const create = `POST ${collection}`;
const ours = async (world: World) => (await world.live()).workflows.filter(({ name }) => name !== "Made by hand");

/** The merge of a branch with these documents, planned and not yet run. */
async function merged(files: Files, given?: World) {
  const world = given ?? (await startWorld(configured));
  return { world, push: await world.mergeOfPlanned("change", files) };
}

/** A world in which these documents are applied. */
async function applied(files: Files) {
  const world = await startWorld(configured);
  await world.shipPlanned("first", files);
  return world;
}

/** A merge that replaces the workflow `checkout`, which waits. */
async function replacing() {
  const world = await applied({ "workflows/checkout.yaml": checkout });
  const [old] = await ours(world);
  const second = await merged({ "workflows/checkout.yaml": (text) => text.replace("10%", "20%") }, world);
  return { ...second, old: old._id as string };
}

describe("a create", () => {
  test("whose answer is lost is found by its marker, and not sent again", async () => {
    const { world, push } = await merged({ "workflows/checkout.yaml": checkout });
    await world.faults("launchDarkly", [{ method: "POST", path: collection, kind: "drop-after" }]);
    const run = await world.run(push);
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain("its answer was lost, and it was found by its marker.");
    expect(writes(run.launchDarkly)).toEqual([create]);
    expect(await ours(world)).toHaveLength(1);
  });

  test("that is refused fails alone: what doesn't need it goes on, what needs it is skipped, and the next run does the rest", async () => {
    const { world, push } = await merged({
      "workflows/checkout.yaml": checkout,
      "workflows/search.yaml": search,
      "templates/standard-rollout.yaml": standardRollout,
    });
    await world.faults("launchDarkly", [{ method: "POST", path: "/templates", kind: "status", status: 400 }]);
    const run = await world.run(push);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ creates: "3", pending: "2", "failure-reason": "partially-applied" });
    expect(run.summary).toContain("**Applied**: 1 done, 1 failed, 1 skipped.");
    expect(writes(run.launchDarkly).sort()).toEqual([create, "POST /api/v2/templates"]);
    const again = await world.run(push);
    expect(again.exitCode).toBe(0);
    expect(writes(again.launchDarkly)).toEqual([
      "POST /api/v2/templates",
      `POST ${workflowsOf("search")}?templateKey=standard-rollout`,
    ]);
  });

  test.each(["escapeDescriptions", "trimDescriptions"])(
    "whose description comes back changed, its marker whole, is kept and known again (%s)",
    async (option) => {
      const world = await startWorld(configured, { launchDarkly: { options: { [option]: true } } });
      const text = checkout.replace("stages:", 'description: "  <b>Soon</b>  "\nstages:');
      const { push } = await merged({ "workflows/checkout.yaml": text }, world);
      const run = await world.run(push);
      expect(run.exitCode).toBe(0);
      expect(writes((await world.run(push)).launchDarkly)).toEqual([]);
      expect(await ours(world)).toHaveLength(1);
    },
  );

  test("whose description is cut off is taken back, and no more are sent", async () => {
    const world = await startWorld(configured, {
      launchDarkly: { options: { descriptionLimit: 60, longDescriptions: "cut" } },
    });
    const { push } = await merged({ "workflows/checkout.yaml": checkout }, world);
    const run = await world.run(push);
    expect(run.exitCode).toBe(1);
    expect(run.outputs["failure-reason"]).toBe("partially-applied");
    expect(writes(run.launchDarkly)).toEqual([create, expect.stringContaining(`DELETE ${collection}/`)]);
    expect(run.summary).toContain("didn't hold our marker byte for byte");
    expect(await ours(world)).toEqual([]);
  });

  test("that LaunchDarkly's rate limit holds up is sent when it may be", async () => {
    const { world, push } = await merged({ "workflows/checkout.yaml": checkout });
    await world.faults("launchDarkly", [{ method: "POST", kind: "status", status: 429 }]);
    const run = await world.run(push);
    expect(run.exitCode).toBe(0);
    expect(writes(run.launchDarkly)).toEqual([create, create]);
    expect(await ours(world)).toHaveLength(1);
  });
});

describe("a replace", () => {
  test("whose create is refused leaves the old one as it is", async () => {
    const { world, push, old } = await replacing();
    await world.faults("launchDarkly", [{ method: "POST", kind: "status", status: 400 }]);
    const run = await world.run(push);
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain("The old workflow goes on.");
    expect(writes(run.launchDarkly)).toEqual([create]);
    expect((await ours(world)).map(({ _id }) => _id)).toEqual([old]);
  });

  test("whose delete is refused says first that two are active, and the next run keeps the new one", async () => {
    const { world, push, old } = await replacing();
    await world.faults("launchDarkly", [{ method: "DELETE", kind: "status", status: 403 }]);
    const run = await world.run(push);
    expect(run.exitCode).toBe(1);
    expect(run.outputs["failure-reason"]).toBe("partially-applied");
    expect(run.summary).toMatch(/> \[!CAUTION\]\n> - \*\*doubled\*\* .*There are two workflows where one should be/);
    expect(await ours(world)).toHaveLength(2);
    const again = await world.run(push);
    expect(again.exitCode).toBe(0);
    expect(writes(again.launchDarkly)).toEqual([`DELETE ${collection}/${old}`]);
    expect((await ours(world)).map(({ _id }) => _id)).not.toContain(old);
  });

  test("of one that has begun since the plan was shown is not carried out", async () => {
    const { world, push, old } = await replacing();
    await world.clock("3d");
    const run = await world.run(push);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ blocked: "1", "failure-reason": "blocked" });
    expect(writes(run.launchDarkly)).toEqual([]);
    expect((await ours(world)).map(({ _id }) => _id)).toEqual([old]);
  });

  test("of a template whose create is refused puts the old one back", async () => {
    const world = await applied({ "templates/standard-rollout.yaml": standardRollout });
    const [before] = (await world.live()).templates;
    const { push } = await merged(
      { "templates/standard-rollout.yaml": (text) => text.replace("insider-1", "insider-2") },
      world,
    );
    await world.faults("launchDarkly", [{ method: "POST", path: "/templates", kind: "status", status: 400 }]);
    const run = await world.run(push);
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain("The template was put back as it was.");
    expect(writes(run.launchDarkly)).toEqual([
      "DELETE /api/v2/templates/standard-rollout",
      "POST /api/v2/templates",
      "POST /api/v2/templates",
    ]);
    const [after] = (await world.live()).templates;
    expect(after.description).toBe(before.description);
    expect(writes((await world.run(push)).launchDarkly)).toEqual([
      "DELETE /api/v2/templates/standard-rollout",
      "POST /api/v2/templates",
    ]);
  });
});

/** A stage as it was sent. */
function asSent({ name, conditions, action }: { name: string; conditions: Json[]; action: { instructions: Json[] } }) {
  const sent = conditions.map(({ kind, scheduleKind, waitDuration, waitDurationUnit }) => ({
    kind,
    scheduleKind,
    waitDuration,
    waitDurationUnit,
  }));
  return stage(name, sent, action.instructions);
}

describe("two active workflows of one document", () => {
  test("are deduplicated to one by the next run that looks there; those made by hand stay", async () => {
    const { world, push } = await merged({ "workflows/checkout.yaml": checkout });
    await world.apply(push);
    const [one] = await ours(world);
    // Another job's POST of the same document, such as a second run at the same time.
    const { name, description } = one;
    const stages = one.stages.map(asSent);
    await world.onLaunchDarkly("POST", collection, { name, description, stages });
    const inputs = { scope: "all" };
    const planned = await world.run(push, { inputs: { ...inputs, mode: "plan" } });
    expect(planned.summary).toContain("**1 to dedupe.**");
    expect(planned.outputs).toMatchObject({ deletes: "0", dedupes: "1" });
    expect(writes(planned.launchDarkly)).toEqual([]);
    const run = await world.run(push, { inputs });
    expect(run.exitCode).toBe(0);
    expect(writes(run.launchDarkly)).toEqual([expect.stringContaining(`DELETE ${collection}/`)]);
    const left = (await world.live()).workflows;
    expect(left.map(({ name }) => name).sort()).toEqual(["Checkout for everyone", "Made by hand"]);
  });

  test("made by two runs at once, where lists lag: one stays, and the run that has seen both says so", async () => {
    const world = await startWorld(configured, { launchDarkly: { options: { listVisibleAfterMs: 1_500 } } });
    const push = await world.mergeOfPlanned("add", { "workflows/checkout.yaml": checkout });
    await gitIn(world.workspace)("checkout", "--quiet", "--force", "--detach", push.environment.GITHUB_SHA ?? "");
    const launchDarkly = await meetingAt(world, "/workflows", 2);
    const runs = await Promise.all(
      ["1", "2"].map((attempt) =>
        world.run(push, {
          inputs: { "base-uri": launchDarkly },
          environment: { GITHUB_RUN_ATTEMPT: attempt },
          workspace: world.workspace,
        }),
      ),
    );
    const [kept, ...others] = await ours(world);
    expect(others).toEqual([]);
    expect(runs.filter(({ summary }) => summary.replaceAll("`", "").includes(`Kept ${kept._id}; deleted`))).not.toEqual(
      [],
    );
  });

  test("of which one does something else than the document says, stay until a plan has shown it", async () => {
    const { world, push } = await merged({ "workflows/checkout.yaml": checkout });
    await world.apply(push);
    const [one] = await ours(world);
    const stages = [stage("x", [approval({ notifyTeamKeys: ["release-managers"] })], [])];
    await world.onLaunchDarkly("POST", collection, { name: one.name, description: one.description, stages });
    const run = await world.run(push, { inputs: { scope: "all" } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs["failure-reason"]).toBe("blocked");
    expect(run.summary).toContain(
      "carries our marker, but it differs from its document: it has 1 stage where 2 stages were expected.",
    );
    expect(writes(run.launchDarkly)).toEqual([]);
  });
});

describe("a read that fails on a merge", () => {
  test("stops that target alone; the run is red, says that something was changed, and counts what isn't done", async () => {
    const { world, push } = await merged({ "workflows/checkout.yaml": checkout, "workflows/banner.yaml": banner });
    await world.faults("launchDarkly", [{ method: "GET", path: "/banner/", kind: "status", status: 403, times: 99 }]);
    const run = await world.run(push);
    expect(run.exitCode).toBe(1);
    expect(writes(run.launchDarkly)).toEqual([create]);
    expect(run.outputs["failure-reason"]).toBe("partially-applied");
    await world.faults("launchDarkly", []);
    expect(writes((await world.run(push)).launchDarkly)).toEqual([`POST ${workflowsOf("banner")}`]);
  });

  test("documents that are wrong: red, and the summary doesn't say that all is done", async () => {
    const { world, push } = await merged({
      "workflows/checkout.yaml": checkout.replace("turn: on", "turn: up"),
      "workflows/banner.yaml": banner,
    });
    const run = await world.run(push);
    expect(run.exitCode).toBe(1);
    expect(run.outputs["failure-reason"]).toBe("invalid");
    expect(run.launchDarkly).toEqual([]);
    expect(run.summary).not.toContain("nothing had to be done");
  });
});
