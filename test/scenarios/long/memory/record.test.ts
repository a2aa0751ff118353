// What a merge may do and what it leaves behind: reviewed is applied, what nobody saw waits, and nothing that was left undone is forgotten.
import { describe, expect, onTestFinished, test } from "vitest";
import { githubToken, permitted, tokens } from "../../../fixtures/account.ts";
import { banner, checkout, configuration, configured, documents } from "../../../fixtures/documents.ts";
import { startGateway } from "../../gateway.ts";
import { type ActionRun, type Files, startWorld, type World, workflowsOf, writes } from "../../world.ts";

const create = `POST ${workflowsOf("new-checkout")}`;
const createBanner = `POST ${workflowsOf("banner")}`;
const protecting = `${configuration}guards: { protected: ["storefront/*/production"] }\n`;
const sooner = (text: string) => text.replace("wait: 2d", "wait: 3d");

interface Record_ {
  sha: string;
  base: string;
  undone: { kind: string; key: string; digest: string; reviewed: boolean; lifted?: string[]; revision: string }[];
}

/** The record that a run ended with. */
function recordOf({ github }: Pick<ActionRun, "github">): Record_ | undefined {
  return github.findLast(({ method, path }) => method === "POST" && path.endsWith("/deployments"))?.body.payload;
}

async function merged(world: World, pull: number, options?: Parameters<World["run"]>[1]) {
  const { push } = await world.merge(pull);
  return { push, run: await world.run(push, options) };
}

const comment = async (world: World, pull: number) => (await world.comments(pull))[0]?.body ?? "";

/** On main itself, without a pull request. */
async function pushed(world: World, files: Files) {
  await world.git("checkout", "--quiet", "--force", "main");
  await world.write(files);
  await world.git("add", "--all");
  await world.git("commit", "--quiet", "--message", "Directly");
  await world.git("checkout", "--quiet", "--detach");
  const push = await world.event("push", { branch: "main" });
  // GitHub would need no longer to know which pull request a commit came from.
  await world.event("clock", { advance: "5m" });
  return push;
}

/** GitHub would need no longer to know which pull request a commit came from. */
const longAgo = { github: { now: "2027-01-11T10:00:00Z" } };

describe("what no plan showed", () => {
  test("waits: a push without a pull request is carried out by the merge whose plan shows it", async () => {
    const world = await startWorld(configured, longAgo);
    const run = await world.run(await pushed(world, documents), { inputs: { "reviewed-plan": "required" } });
    expect(run.outputs).toMatchObject({ blocked: "1", pending: "1", "failure-reason": "blocked" });
    expect(writes(run.launchDarkly)).toEqual([]);
    expect(run.summary).toContain("No plan on a merged pull request showed this.");
    expect(recordOf(run)?.undone).toMatchObject([{ kind: "create", key: "checkout", reviewed: false }]);

    const event = await world.proposePlanned("other", { "workflows/banner.yaml": banner });
    const shown = await comment(world, event.pull);
    expect(shown).toContain("**Left undone by earlier merges:**");
    expect(shown).toMatch(/Left undone by earlier merges:[\s\S]*Checkout for everyone/);
    const next = await merged(world, event.pull);
    expect(next.run.exitCode).toBe(0);
    expect(writes(next.run.launchDarkly).sort()).toEqual([createBanner, create]);
    expect(recordOf(next.run)?.undone).toEqual([]);
  });

  test("is let through by a run by hand that names its very plan, and remembered by none other", async () => {
    const world = await startWorld(configured, longAgo);
    await world.apply(await pushed(world, documents), { "reviewed-plan": "if-present" });
    expect((await world.live()).workflows).toHaveLength(2);
    await world.runHere(await pushed(world, { "workflows/banner.yaml": banner }));
    const manual = await world.event("events/workflow_dispatch");
    const planned = await world.runHere(manual, { mode: "plan" });
    expect(planned.outputs).toMatchObject({ creates: "1" });
    const without = await world.run(manual, { inputs: { mode: "apply" } });
    expect([without.exitCode, ...writes(without.launchDarkly)]).toEqual([1]);
    const allow = planned.outputs["plan-hash"] ?? "";
    const allowed = await world.run(manual, { inputs: { mode: "apply", allow } });
    expect([allowed.exitCode, ...writes(allowed.launchDarkly)]).toEqual([0, createBanner]);
  });

  test("is what has changed since the plan: a workflow that began meanwhile is not replaced by the merge", async () => {
    const world = await startWorld();
    await world.shipPlanned("first", documents);
    const event = await world.proposePlanned("edit", {
      "workflows/checkout.yaml": (text) =>
        text.replace("name: checkout", "name: Checkout").replace("wait: 2d", "wait: 3d"),
    });
    await world.clock("3d");
    const { run } = await merged(world, event.pull);
    expect(writes(run.launchDarkly)).toEqual([]);
    expect(run.outputs).toMatchObject({ blocked: "1", pending: "1" });
  });

  test("is all of it, where the plan's check run has expired, and its comment is gone or was written by somebody else", async () => {
    for (const forge of [false, true]) {
      const expired = { github: { options: { checkRunRetentionDays: 1 } } };
      const world = await startWorld(configured, expired);
      const event = await world.proposePlanned("add", documents);
      const [ours] = await world.comments(event.pull);
      await world.onGitHub("DELETE", `issues/comments/${ours?.id}`);
      await world.event("clock", { advance: "2d" });
      if (forge) await world.comment(event.pull, ours?.body ?? "");
      const { run } = await merged(world, event.pull);
      expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
      expect(run.stdout).toContain(
        "No plan of this tool was found on #1 that was made before the merge, neither as a check run nor as a comment.",
      );
    }
  });

  test("does not hold back anything where the policy is off, or where nothing was planned under `if-present`", async () => {
    for (const policy of ["off", "if-present"]) {
      const world = await startWorld(configured);
      const run = await world.run(await world.mergeOf("add", documents), { inputs: { "reviewed-plan": policy } });
      expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([0, create]);
    }
  });

  test("may be shown by a pull request that GitHub knows of only later", async () => {
    const world = await startWorld(configured, { github: { options: { commitPullsLagMs: 3_000 } } });
    const event = await world.proposePlanned("add", documents);
    const { push } = await world.merge(event.pull, "squash");
    // Time goes on from one question to the next.
    const { url, close } = await startGateway(world.urls.github, ({ url: asked }) => ({
      answered: async () => {
        if (asked.includes("/pulls")) await world.event("clock", { advance: "2s" });
        return true;
      },
    }));
    onTestFinished(close);
    const run = await world.run(push, { environment: { GITHUB_API_URL: url } });
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([0, create]);
  });
});

describe("what was left undone", () => {
  const failing = { method: "POST", path: "/workflows", kind: "status", status: 400, times: 20 };

  test("by a failure is done by the next merge, and not taken for a workflow that has run", async () => {
    const world = await startWorld(configured);
    const event = await world.proposePlanned("add", documents);
    await world.faults("launchDarkly", [failing]);
    const first = await merged(world, event.pull);
    expect(first.run.exitCode).toBe(1);
    expect(recordOf(first.run)?.undone).toMatchObject([{ kind: "create", key: "checkout", reviewed: true }]);
    await world.faults("launchDarkly", []);
    const run = await world.run(await world.mergeOfPlanned("other", { "workflows/banner.yaml": banner }));
    expect(run.exitCode).toBe(0);
    expect(writes(run.launchDarkly).sort()).toEqual([createBanner, create]);
    expect(recordOf(run)?.undone).toEqual([]);
  });

  test("by a failure is done when the job is run again, of a delete too", async () => {
    const world = await startWorld();
    await world.shipPlanned("first", documents);
    const event = await world.proposePlanned("remove", {
      "workflows/checkout.yaml": null,
      "workflows/banner.yaml": banner,
    });
    await world.faults("launchDarkly", [{ ...failing, method: "DELETE" }]);
    const { push, run } = await merged(world, event.pull);
    expect(run.outputs).toMatchObject({ "failure-reason": "partially-applied", pending: "1" });
    expect(recordOf(run)?.undone).toMatchObject([{ kind: "delete", key: "checkout" }]);
    await world.faults("launchDarkly", []);
    const again = await world.run(push);
    expect([again.exitCode, writes(again.launchDarkly)]).toEqual([
      0,
      [expect.stringContaining(`DELETE ${workflowsOf("new-checkout")}/`)],
    ]);
  });

  test("since a target could not be read is decided when it can be, by what was reviewed then", async () => {
    const world = await startWorld(configured);
    const event = await world.proposePlanned("add", { ...documents, "workflows/banner.yaml": banner });
    await world.faults("launchDarkly", [{ method: "GET", path: "/banner/", kind: "status", status: 403, times: 99 }]);
    const { push, run } = await merged(world, event.pull);
    expect(writes(run.launchDarkly)).toEqual([create]);
    expect(recordOf(run)?.undone).toMatchObject([{ kind: "undecided", key: "banner" }]);
    await world.faults("launchDarkly", []);
    const again = await world.run(push);
    expect([again.exitCode, ...writes(again.launchDarkly)]).toEqual([0, createBanner]);
  });

  test("since documents were not valid is done once they are: base stays what it was", async () => {
    const world = await startWorld(configured);
    const event = await world.proposePlanned("add", documents);
    await world.commit("add", { "workflows/banner.yaml": "kind: Workflow\nkey: banner\n" });
    await world.runHere(await world.synchronize(event.pull), { token: tokens.reader });
    const { push, run } = await merged(world, event.pull);
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
    expect(recordOf(run)?.sha).toBe(push.payload.before);
    const mended = await world.run(await world.mergeOfPlanned("mend", { "workflows/banner.yaml": banner }));
    // Its plan couldn't read what it was to be merged into, and was compared with what was applied last.
    expect([mended.exitCode, ...writes(mended.launchDarkly).sort()]).toEqual([0, createBanner, create]);
  });

  test("by a guard is stopped again, with the removal still counted", async () => {
    const world = await startWorld();
    await world.shipPlanned("first", documents);
    const event = await world.proposePlanned("empty", { "workflows/checkout.yaml": null });
    const { push, run } = await merged(world, event.pull);
    expect(run.summary).toContain("empties-everything");
    const again = await world.run(push);
    expect(again.summary).toContain("There are no documents any more, and there were 1 before.");
    expect(writes(again.launchDarkly)).toEqual([]);
  });
});

describe("an approving review with the plan's hash", () => {
  async function stopped(more: { author?: string } = {}) {
    const world = await startWorld({ "workflow-sync.yaml": protecting, "workflows/checkout.yaml": checkout });
    await world.applyAll();
    const event = await world.propose("edit", { "workflows/checkout.yaml": sooner }, { author: "ada", ...more });
    const plan = await world.runHere(event, { token: tokens.reader });
    expect(plan.outputs).toMatchObject({ replaces: "0", blocked: "1" });
    return { world, event, hash: plan.outputs["plan-hash"] ?? "" };
  }
  const replaced = [create, expect.stringMatching(/^DELETE /)];

  test("lifts the guard: the plan says who allowed it and why, and the merge carries it out", async () => {
    const { world, event, hash } = await stopped();
    const review = await world.event(`pulls/${event.pull}/reviews`, {
      user: "grace",
      state: "APPROVED",
      body: `Looks right.\n/ld-allow ${hash} The incident is over\n`,
    });
    const plan = await world.run(review, { token: tokens.reader });
    expect(plan.outputs).toMatchObject({ replaces: "1", blocked: "0" });
    expect(await comment(world, event.pull)).toContain("`grace` allowed this plan: `The incident is over`");
    const { run } = await merged(world, event.pull);
    expect([run.exitCode, writes(run.launchDarkly)]).toEqual([0, replaced]);
    expect(run.summary).toContain("`grace` allowed the plan of");
  });

  test("covers what fails at first, later too", async () => {
    const { world, event, hash } = await stopped();
    await world.event(`pulls/${event.pull}/reviews`, {
      user: "grace",
      state: "APPROVED",
      body: `/ld-allow ${hash} The incident is over`,
    });
    await world.faults("launchDarkly", [
      { method: "POST", path: "/workflows", kind: "status", status: 400, times: 20 },
    ]);
    const first = await merged(world, event.pull);
    expect(first.run.exitCode).toBe(1);
    expect(recordOf(first.run)?.undone).toMatchObject([
      { reviewed: true, lifted: expect.arrayContaining(["protected"]) },
    ]);
    await world.faults("launchDarkly", []);
    const run = await world.run(await world.mergeOfPlanned("other", { "workflows/banner.yaml": banner }));
    expect(writes(run.launchDarkly).sort()).toEqual([replaced[1], createBanner, create]);
  });

  test("by someone who may not write lifts nothing, on the merge either", async () => {
    const { world, event, hash } = await stopped();
    const body = `/ld-allow ${hash} because`;
    await world.event(`pulls/${event.pull}/reviews`, { user: "mallory", state: "APPROVED", body });
    const { run } = await merged(world, event.pull);
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
    expect(run.summary).toContain("protected");
  });
});

/** A world with an apply behind it, and a way to leave a deployment that looks like its record. */
async function withRecords() {
  const world = await startWorld();
  await world.shipPlanned("first", documents);
  const { deployments } = await world.githubState<{ deployments: { id: number; payload: object }[] }>();
  const newest = deployments.toSorted((left, right) => right.id - left.id)[0]?.payload ?? {};
  const ref = await world.git("rev-parse", "main");
  const leave = (token: string, change: (newest: object) => object) => {
    const environment = "launchdarkly-workflows/acme/storefront";
    const payload = change(newest);
    const deployment = { ref, environment, task: "launchdarkly-workflow-sync", payload, auto_merge: false };
    return world.onGitHub("POST", "deployments", { ...deployment, required_contexts: [] }, token);
  };
  return { world, leave };
}

describe("the newest record", () => {
  test("is what an old job is older than", async () => {
    const world = await startWorld();
    const push = await world.mergeOfPlanned("add", documents);
    await world.apply(push);
    await world.shipPlanned("remove", { "workflows/checkout.yaml": null, "workflows/banner.yaml": banner });
    const again = await world.run(push);
    expect([again.exitCode, ...again.launchDarkly]).toEqual([0]);
    expect(again.summary).toContain("**Superseded.**");
    expect(again.summary).toMatch(/is older than `[0-9a-f]{12}`, which has been applied/);
  });

  test("stops a merge into a branch that was rewritten, until somebody says what LaunchDarkly holds", async () => {
    const world = await startWorld(configured);
    await world.shipPlanned("add", { "workflows/checkout.yaml": checkout });
    await world.git("branch", "--force", "main", "main~1");
    const run = await world.run(await pushed(world, { "workflows/banner.yaml": banner }));
    expect([run.exitCode, ...run.launchDarkly]).toEqual([1]);
    expect(run.stdout).toContain("was rewritten. Nothing was done");
    expect(run.outputs["failure-reason"]).toBe("blocked");
    const base = await world.git("rev-parse", "main~1");
    const inputs = { mode: "apply", base, "reviewed-plan": "off" };
    const byHand = await world.run(await world.event("events/workflow_dispatch"), { inputs });
    expect([byHand.exitCode, ...writes(byHand.launchDarkly)]).toEqual([0, createBanner]);
  });

  test("isn't needed to see that the branch was rewritten", async () => {
    const world = await startWorld(documents, longAgo);
    await world.git("commit", "--quiet", "--allow-empty", "--message", "Ahead");
    await world.git("branch", "--force", "main", "HEAD");
    await world.event("push", { branch: "main" });
    await world.git("branch", "--force", "main", "main~1");
    const run = await world.run(await pushed(world, { "workflows/banner.yaml": banner }));
    expect([run.exitCode, ...run.launchDarkly]).toEqual([1]);
    expect(run.stdout).toContain("where the branch was before: `main` was rewritten");
  });

  test("brings along a merge whose job never ran", async () => {
    const world = await startWorld();
    await world.shipPlanned("first", { ...configured, "workflows/banner.yaml": banner });
    await world.mergeOfPlanned("add", documents);
    const run = await world.run(await world.mergeOfPlanned("readme", { "../README.md": "# More\n" }));
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([0, create]);
  });

  test("is one that the writer's token has signed: others are passed over, whoever wrote them", async () => {
    const { world, leave } = await withRecords();
    const event = await world.proposePlanned("other", { "workflows/banner.yaml": banner });
    await leave("ghp_grace", (newest) => ({ ...newest, sha: "0".repeat(40) }));
    const { run } = await merged(world, event.pull);
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([0, createBanner]);
    expect(run.stdout).toContain("1 apply record of another identity");
  });

  test.each<[string, (newest: object) => object]>([
    ["of a newer version", (newest) => ({ ...newest, v: 2 })],
    ["whose content was changed", (newest) => ({ ...newest, undone: [], plan: "changed" })],
    ["that is cut off", () => ({ v: 1 })],
  ])("of our own %s is no reason to go by an older one: nothing is made that isn't allowed", async (_, change) => {
    const { world, leave } = await withRecords();
    await leave(githubToken, change);
    const event = await world.proposePlanned("other", { "workflows/banner.yaml": banner });
    const { run } = await merged(world, event.pull);
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
    expect(run.summary).toContain("no apply record says whether it was made before");
    // What nobody knows is remembered as such, by a record that can be read again.
    expect(recordOf(run)?.undone).toMatchObject([{ key: "banner", unsure: "nothing" }]);
    const manual = await world.event("events/workflow_dispatch");
    const { outputs } = await world.runHere(manual, { mode: "plan" });
    const allowed = await world.run(manual, { inputs: { mode: "apply", allow: outputs["plan-hash"] ?? "" } });
    expect([allowed.exitCode, ...writes(allowed.launchDarkly)]).toEqual([0, createBanner]);
  });

  test("can't be read or left without the permission: then nothing is made, and the permission is named", async () => {
    const world = await startWorld(configured, permitted({ contents: "read", "pull-requests": "write" }));
    const event = await world.proposePlanned("add", documents);
    const { run } = await merged(world, event.pull);
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
    expect(run.stdout).toMatch(/no-record::The apply records can't be read.*deployments: write/);
  });

  test("can't be left with a permission to read alone: nothing is made, and the permission is named", async () => {
    const may = permitted({ contents: "read", "pull-requests": "write", checks: "write", deployments: "read" });
    const world = await startWorld(configured, may);
    const event = await world.proposePlanned("add", documents);
    const { run } = await merged(world, event.pull);
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
    expect(run.stdout).toMatch(/no-record::No record of this apply could be left.*deployments: write/);
  });
});
