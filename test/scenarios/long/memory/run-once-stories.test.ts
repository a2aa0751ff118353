// Long stories of workflows that run once: what the plan says, exactly what was sent, and what runs in LaunchDarkly afterwards.
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { stage, turnOff, wait } from "../../../fixtures/bodies.ts";
import { atOnce, banner, configured, standardRollout } from "../../../fixtures/documents.ts";
import { servedBy } from "../../serving.ts";
import { change, deleteByHand, idsOf, made, shipped } from "../../story.ts";
import { startWorld, type World, workflowsOf, writes } from "../../world.ts";

const file = "workflows/checkout.yaml";
/** A tenth after two days, half of them three days later, everyone a week after that. */
const rollout = `kind: Workflow
key: checkout
flag: new-checkout
name: Checkout for everyone
stages:
  - name: a tenth
    conditions: [{ wait: 2d }]
    action: [{ turn: on }, { rollout: { true: 10%, false: rest } }]
  - name: half
    conditions: [{ wait: 3d }]
    action: [{ rollout: { true: 50%, false: rest } }]
  - name: everyone
    conditions: [{ wait: 1w }]
    action: [{ serve: true }]
`;
const create = `POST ${workflowsOf("new-checkout")}`;
const remove = (id: string | undefined) => `DELETE ${workflowsOf("new-checkout")}/${id}`;
const withRun = (run: string) => (text: string) => `${text.replace(/^run: .*\n/m, "")}run: ${run}\n`;

/** The workflow of `rollout`, where there is one in production. */
const ours = async (world: World) =>
  (await world.live()).workflows.find(
    ({ flag, environment, description }) =>
      flag === "new-checkout" && environment === "production" && description?.includes("[ld-sync:v1 "),
  );

/** What everyone gets of `true`, in percent. */
async function share(world: World, environment = "production"): Promise<number> {
  const { everyone } = (await servedBy(world, "new-checkout", environment)) as {
    everyone: { variation: string; weight: number }[];
  };
  return (everyone.find(({ variation }) => variation === "true")?.weight ?? 0) / 1000;
}

describe("`run` raised with `startAt`", () => {
  test("then edited, then restarted, then removed: nobody is thrown back unless the plan said so", async () => {
    const world = await shipped({ [file]: rollout, "workflows/banner.yaml": banner }, "3d");
    const checkouts = async () => (await made(world)).filter((one) => one.startsWith("new-checkout"));
    const idNow = async () => (await ours(world))?._id;
    const original = await idNow();
    expect(await share(world)).toBe(10);

    // Raised: it goes on where it is, with another wait.
    const raised = await change(world, {
      [file]: (text) => withRun("{ production: { number: 2, startAt: half } }")(text.replace("wait: 3d", "wait: 5d")),
    });
    expect(raised.comment).toContain(
      "`a tenth` has run, `half` and `everyone` are left; the new run starts at `half`.",
    );
    expect(raised.comment).toContain("Users lose what they get now: `false` from 90% to 50% when `half` runs");
    expect(writes(raised.merged.launchDarkly)).toEqual([create, remove(original)]);
    expect(await checkouts()).toEqual(["new-checkout/production run 2: half is left, everyone is left"]);
    await world.clock("4d");
    expect(await share(world)).toBe(10);

    // Edited again: it has begun, since what it goes on from has run.
    const edited = await change(world, { [file]: (text) => text.replace("wait: 1w", "wait: 2w") }, "edited");
    expect(edited.comment).toContain(
      "This workflow has started (`a tenth` has run, `half` and `everyone` are left): a stage that has run can't be edited. From the first stage on, users lose what they get now: `false` from 90% to 50% when `half` runs, to 0% when `everyone` runs.",
    );
    expect(edited.comment).toContain('`run: {production: {number: 3, startAt: "half"}}` goes on there');
    expect(edited.merged.outputs).toMatchObject({ blocked: "1", "failure-reason": "blocked" });
    expect(writes(edited.merged.launchDarkly)).toEqual([]);

    // As the plan says to: what was left undone is done by it.
    const second = await idNow();
    const third = await change(
      world,
      { [file]: withRun("{ production: { number: 3, startAt: half } }") },
      "as-the-plan-said",
    );
    expect(writes(third.merged.launchDarkly)).toEqual([create, remove(second)]);
    await world.clock("6d");
    expect(await share(world)).toBe(50);
    expect(await checkouts()).toEqual(["new-checkout/production run 3: half has run, everyone is left"]);

    // `startAt` tidied away: what runs is what is wanted.
    const tidied = await change(world, { [file]: withRun("{ production: 3 }") }, "tidied");
    expect(tidied.comment).toContain("It is running: `a tenth` and `half` have run, `everyone` is left.");
    expect(tidied.merged.exitCode).toBe(0);
    expect(writes(tidied.merged.launchDarkly)).toEqual([]);

    // From the start: the plan says whom that takes back, and then it does.
    const running = await idNow();
    const restarted = await change(world, { [file]: withRun("4") }, "restarted");
    expect(restarted.comment).toContain("Users lose what they get now: `true` from 50% to 10% when `a tenth` runs");
    expect(writes(restarted.merged.launchDarkly)).toEqual([create, remove(running)]);
    expect(await share(world)).toBe(50);
    await world.clock("2d1h");
    expect(await share(world)).toBe(10);

    // Removed: it stops, and the flag keeps what it has.
    const last = await idNow();
    const removed = await change(world, { [file]: null }, "removed");
    expect(removed.comment).toContain(
      "`a tenth` has run: the flag keeps what it set. `half` and `everyone` won't run.",
    );
    expect(writes(removed.merged.launchDarkly)).toEqual([remove(last)]);
    expect(await checkouts()).toEqual([]);
    await world.clock("8d");
    expect(await share(world)).toBe(10);
  });
});

describe("`run: {production: 2}`", () => {
  test("leaves staging alone", async () => {
    const both = rollout.replace("flag:", "environments: [staging, production]\nflag:");
    const world = await shipped({ [file]: both }, "6d");
    const before = (await world.live()).workflows;
    const idIn = (environment: string) =>
      before.find((one) => one.environment === environment && one.name === "Checkout for everyone")?._id;
    const { comment, merged } = await change(world, { [file]: withRun("{ production: 2 }") });
    expect(comment).toContain("Users lose what they get now: `true` from 50% to 10% when `a tenth` runs");
    expect(comment).toContain("**1 to replace.**");
    expect(writes(merged.launchDarkly)).toEqual([create, remove(idIn("production"))]);
    await world.clock("8d");
    expect(await made(world)).toEqual([
      "new-checkout/staging run 1: a tenth has run, half has run, everyone has run",
      "new-checkout/production run 2: a tenth has run, half has run, everyone is left",
    ]);
    expect([await share(world, "staging"), await share(world)]).toEqual([100, 50]);
  });
});

describe("`run` lowered by a revert", () => {
  test("stops nothing and starts nothing: the second run goes on", async () => {
    const world = await shipped({ [file]: rollout }, "6d");
    await change(world, { [file]: withRun("2") });
    await world.clock("3d");
    const ids = await idsOf(world);
    const { comment, merged } = await change(world, { [file]: rollout }, "revert");
    expect(comment).toContain("Run 1 is asked for, but run 2 was made already.");
    expect(comment).toContain(
      "`run: {production: 2}` to leave it as it is, or `run: {production: 3}` for another one.",
    );
    expect(merged.outputs).toMatchObject({ blocked: "1", pending: "1", "failure-reason": "blocked" });
    expect(writes(merged.launchDarkly)).toEqual([]);
    expect(await idsOf(world)).toEqual(ids);
    await world.clock("20d");
    expect(await made(world)).toEqual([
      "new-checkout/production run 2: a tenth has run, half has run, everyone has run",
    ]);
  });
});

describe("a finished workflow that somebody deleted by hand", () => {
  test("is not made again by a typo, nor by an edit of its stages", async () => {
    const world = await shipped({ "workflows/banner.yaml": atOnce });
    await deleteByHand(world, "banner", (await idsOf(world))[0]);
    const typo = (text: string) => text.replace("Banner at once", "Banner, at once");
    for (const [branch, edit] of [["typo", typo] as const, ["edit", withOff] as const]) {
      const { comment, planned, merged } = await change(world, { "workflows/banner.yaml": edit }, branch);
      expect(planned.outputs["has-changes"]).toBe("false");
      expect(comment).toContain("It ended or was deleted by hand. Raise `run` to run it again.");
      expect([merged.exitCode, ...writes(merged.launchDarkly)]).toEqual([0]);
    }
    expect(await made(world)).toEqual([]);
  });

  test("is not made again by a removal and its revert, whether it is still there or not", async () => {
    const second = atOnce.replace("key: banner", "key: checkout").replace("flag: banner", "flag: new-checkout");
    const files = { "workflows/banner.yaml": atOnce, [file]: second };
    const world = await shipped({ ...files, "workflows/search.yaml": later });
    const before = await made(world);
    await deleteByHand(world, "banner", (await idsOf(world))[0]);
    const removed = await change(world, { "workflows/banner.yaml": null, [file]: null });
    expect(removed.comment).toContain("It has ended and stays as history.");
    expect(removed.comment).toContain("It isn't in LaunchDarkly any more.");
    expect([removed.merged.exitCode, ...writes(removed.merged.launchDarkly)]).toEqual([0]);
    const reverted = await change(world, files, "revert");
    expect(reverted.comment).toContain("It was made before its document was removed. Raise `run` to run it again.");
    expect(reverted.comment).toContain("It has run.");
    expect(writes(reverted.merged.launchDarkly)).toEqual([]);
    expect(await made(world)).toEqual(before.filter((one) => !one.startsWith("banner/")));
  });
});

const withOff = (text: string) => text.replace("turn: on", "turn: off");
const later = banner.replace("key: banner", "key: search").replace("flag: banner", "flag: search");

describe("a waiting workflow that gets another key", () => {
  test("with `formerKeys`: nothing is sent, it goes on, and is still known when it is edited and removed", async () => {
    const world = await shipped({ [file]: rollout, "workflows/banner.yaml": banner }, "1d");
    const before = await idsOf(world);
    const renamed = await change(world, {
      [file]: null,
      "workflows/team-a/new.yaml": rollout.replace("key: checkout", "key:   new-checkout\nformerKeys: [checkout]"),
    });
    expect(renamed.comment).toContain("It is waiting for its first stage.");
    expect([renamed.merged.exitCode, ...writes(renamed.merged.launchDarkly)]).toEqual([0]);
    expect(await idsOf(world)).toEqual(before);

    const tooSoon = await change(
      world,
      { "workflows/team-a/new.yaml": (text) => text.replace("formerKeys: [checkout]\n", "") },
      "tidy-up",
    );
    expect(tooSoon.planned.exitCode).toBe(1);
    expect(tooSoon.comment).toContain("Keep `formerKeys: [checkout]` as long as it is active.");
    expect(writes(tooSoon.merged.launchDarkly)).toEqual([]);

    await world.clock("2d");
    expect(await share(world)).toBe(10);
    const undone = await change(
      world,
      {
        "workflows/team-a/new.yaml": rollout
          .replace("key: checkout", "key: new-checkout\nformerKeys: [checkout]")
          .replace("wait: 1w", "wait: 2w"),
      },
      "edit",
    );
    expect(undone.comment).toContain("This workflow has started (`a tenth` has run, `half` and `everyone` are left)");
    expect(writes(undone.merged.launchDarkly)).toEqual([]);
    const { _id: id } = await ours(world);
    const removed = await change(world, { "workflows/team-a/new.yaml": null }, "removed");
    expect(writes(removed.merged.launchDarkly)).toEqual([remove(id)]);
  });

  test("without it is stopped: it would be deleted and begin anew", async () => {
    const world = await shipped({ [file]: rollout });
    const { comment, merged } = await change(world, { [file]: (text) => text.replace("key: checkout", "key: other") });
    expect(comment).toContain("formerKeys: [checkout]");
    expect(merged.outputs).toMatchObject({ blocked: "2", "failure-reason": "blocked" });
    expect(writes(merged.launchDarkly)).toEqual([]);
  });
});

test("a waiting workflow whose document goes and comes back is made again, and the plan says that nothing of it had run", async () => {
  const world = await shipped({ [file]: rollout, "workflows/banner.yaml": banner });
  expect((await change(world, { [file]: null }, "remove")).merged.exitCode).toBe(0);
  const { comment, merged } = await change(world, { [file]: rollout }, "again");
  expect(comment).toContain("deleted here when its document was removed, while it was waiting. Nothing of it had run.");
  expect(writes(merged.launchDarkly)).toEqual([create]);
});

test("where a later run waited, the runs before it stay made: only that one may come back", async () => {
  const world = await shipped({ [file]: rollout, "workflows/banner.yaml": banner }, "3d");
  const later = rollout.replace("stages:", "run: 2\nstages:");
  expect((await change(world, { [file]: later }, "raise")).merged.exitCode).toBe(0);
  expect((await change(world, { [file]: null }, "remove")).merged.exitCode).toBe(0);
  const before = await change(world, { [file]: rollout }, "before");
  expect([before.comment.includes("Nothing to do"), writes(before.merged.launchDarkly)]).toEqual([true, []]);
  const again = await change(world, { [file]: later }, "again");
  expect(writes(again.merged.launchDarkly)).toEqual([create]);
});

test("what a merged change took back before it was applied, a push that no plan showed doesn't bring", async () => {
  const world = await shipped({ [file]: rollout, "workflows/banner.yaml": banner }, "3d");
  const raised = rollout.replace("stages:", "run: 2\nstages:");
  for (const [branch, text] of [
    ["raise", raised],
    ["lower", rollout],
  ] as const) {
    const opened = await world.propose(branch, { [file]: text });
    await world.runHere(opened, { token: tokens.reader });
    await world.merge(opened.pull);
    // GitHub tells times in seconds.
    await sleep(1_100);
  }
  const pushed = await world.run(await world.mergeOf("unplanned", { [file]: raised }));
  expect(pushed.outputs).toMatchObject({ "failure-reason": "blocked", pending: "1" });
  expect(writes(pushed.launchDarkly)).toEqual([]);
});

describe("an approval that is declined", () => {
  const asking = rollout.replace("[{ wait: 2d }]", "[{ approval: { members: [grace@example.com] } }]");
  const decline = async (world: World) => world.decline((await idsOf(world))[0] ?? "", 0);

  test("has begun: an edit is stopped, and the stage that is tried again runs, once", async () => {
    const world = await shipped({ [file]: asking });
    await decline(world);
    const edit = await change(world, { [file]: (text) => text.replace("true: 10%", "true: 20%") });
    expect(edit.comment).toContain("This workflow has started (no stage has run yet, but the first has begun)");
    expect(writes(edit.merged.launchDarkly)).toEqual([]);

    const undo = await change(world, { [file]: asking }, "undo");
    expect(undo.comment).toContain("It is running: no stage has run yet, but the first has begun.");
    expect([undo.merged.exitCode, ...writes(undo.merged.launchDarkly)]).toEqual([0]);
    const [workflowId] = await idsOf(world);
    await world.approve(workflowId ?? "", 0);
    expect(await made(world)).toEqual([
      "new-checkout/production run 1: a tenth has run, half is left, everyone is left",
    ]);
    const again = await world.run(undo.push);
    expect([again.exitCode, ...writes(again.launchDarkly)]).toEqual([0]);
    expect(await share(world)).toBe(10);
  });

  test("where that ends the workflow: it is told, and tried again only by a new run", async () => {
    const world = await startWorld(configured, { launchDarkly: { options: { declinedApproval: "fail" } } });
    await world.ship("first", { [file]: asking });
    await decline(world);
    const typo = await change(world, { [file]: (text) => text.replace("for everyone", "for all") });
    expect([typo.merged.exitCode, ...writes(typo.merged.launchDarkly)]).toEqual([0]);
    const all = await change(world, { [file]: asking, "workflows/banner.yaml": banner }, "undo", {
      inputs: { scope: "all" },
    });
    expect(all.comment).toContain("has failed: `a tenth`, `half` and `everyone` did not run.");
    expect(writes(all.merged.launchDarkly)).toEqual([`POST ${workflowsOf("banner")}`]);
    const retried = await change(world, { [file]: withRun("2") }, "retry");
    expect(retried.comment).toContain("Run 2 is asked for; the ended one stays as history.");
    expect(writes(retried.merged.launchDarkly)).toEqual([create]);
    expect(await made(world)).toEqual(
      expect.arrayContaining([
        "new-checkout/production run 1: a tenth is left, half is left, everyone is left",
        "new-checkout/production run 2: a tenth is left, half is left, everyone is left",
      ]),
    );
  });
});

describe("a job of last week that is run again", () => {
  test("sends nothing: not while its workflow runs, not when it has ended, not when somebody has deleted it", async () => {
    const world = await startWorld(configured);
    const { push, merged } = await change(world, { [file]: rollout });
    expect(writes(merged.launchDarkly)).toEqual([create]);
    const rerun = async () => {
      const run = await world.run(push);
      return [run.exitCode, ...writes(run.launchDarkly)];
    };
    await world.clock("7d");
    expect(await rerun()).toEqual([0]);
    await world.clock("7d");
    expect(await rerun()).toEqual([0]);
    await deleteByHand(world, "new-checkout", (await idsOf(world))[0]);
    expect(await rerun()).toEqual([0]);
    expect(await made(world)).toEqual([]);
    expect(await share(world)).toBe(100);
  });

  test("doesn't bring back what was removed or edited since: the record is newer than it", async () => {
    const world = await startWorld(configured);
    const { push } = await change(world, { [file]: rollout, "workflows/banner.yaml": banner });
    await change(world, { [file]: null, "workflows/banner.yaml": (text) => text.replace("22:00", "21:00") }, "later");
    await world.clock("7d");
    const before = await idsOf(world);
    const run = await world.run(push);
    expect([run.exitCode, ...run.launchDarkly]).toEqual([0]);
    expect(run.summary).toContain("**Superseded.**");
    expect(await idsOf(world)).toEqual(before);
  });
});

describe("a repository that was renamed", () => {
  /** The repository of these stories can't get another name, so it starts under the old one by the input. */
  const oldName = { inputs: { owner: "acme/shop" } };
  const nameless = "defaults: { project: storefront, environments: [production] }\n";
  const longer = (text: string) => text.replace("wait: 1w", "wait: 2w");

  test("starts nothing that runs under the old name, and goes on with it after `formerOwners`", async () => {
    const world = await startWorld({ "workflow-sync.yaml": nameless });
    const first = await change(world, { [file]: rollout }, "first", oldName);
    expect(writes(first.merged.launchDarkly)).toEqual([create]);
    const [old] = await idsOf(world);

    const edited = await change(world, { [file]: longer }, "edit");
    expect(edited.comment).toContain("The same workflow is there already, owned by acme/shop.");
    expect(edited.comment).toContain("`formerOwners: [acme/shop]`");
    expect(edited.merged.outputs).toMatchObject({ blocked: "1", "failure-reason": "blocked" });
    expect(writes(edited.merged.launchDarkly)).toEqual([]);

    const former = { "workflow-sync.yaml": `${nameless}formerOwners: [acme/shop]\n` };
    const named = await change(world, former, "former-owners");
    expect(writes(named.merged.launchDarkly)).toEqual([]);

    // From the next change on it counts, and what was stopped goes on: it is still waiting for its first stage.
    const next = await change(world, { "workflows/banner.yaml": banner }, "next");
    expect(next.comment).toContain("**Left undone by earlier merges:**");
    expect(next.merged.exitCode).toBe(0);
    expect(writes(next.merged.launchDarkly).toSorted()).toEqual(
      [remove(old), `POST ${workflowsOf("banner")}`, create].toSorted(),
    );
    const owners = (await world.live()).workflows.flatMap(
      ({ description }) => / owner=(\S+)/.exec(description)?.[1] ?? [],
    );
    expect(owners).toEqual(["acme/storefront", "acme/storefront"]);
  });

  test("remembers what ran under it from the change on that names it, and loses nothing that was undone", async () => {
    const world = await startWorld({ "workflow-sync.yaml": nameless });
    await change(world, { [file]: rollout }, "first", oldName);
    await world.clock("5w");
    await world.faults("launchDarkly", [{ kind: "status", status: 400, method: "POST", path: "/banner/", times: 9 }]);
    const other = rollout.replace("key: checkout", "key: banner").replace("flag: new-checkout", "flag: banner");
    await change(world, { "workflows/banner.yaml": other }, "refused", oldName);
    await world.faults("launchDarkly", []);
    for (const id of await idsOf(world)) await deleteByHand(world, "new-checkout", id);

    const named = await change(world, { "workflow-sync.yaml": `${nameless}formerOwners: [acme/shop]\n` }, "named");
    expect(named.comment).toContain("**Left undone by earlier merges:**");
    expect(named.comment).not.toContain("no-memory");
    expect(named.merged.exitCode, named.merged.summary).toBe(0);
    expect(writes(named.merged.launchDarkly)).toEqual([`POST ${workflowsOf("banner")}`]);
    const next = await change(world, { "../README.md": "# Shop\n" }, "next");
    expect(writes(next.merged.launchDarkly)).toEqual([]);
  });

  test("makes nothing again that ran under the new name, should it have the old one again", async () => {
    const world = await startWorld({ "workflow-sync.yaml": nameless });
    const own = (owner: string, former: string) => ({
      "workflow-sync.yaml": `${nameless}owner: ${owner}\nformerOwners: [${former}]\n`,
    });
    await change(world, { "workflows/banner.yaml": banner }, "first");
    await change(world, own("acme/shop", "acme/storefront"), "renamed");
    const second = await change(world, { [file]: rollout }, "second");
    expect(writes(second.merged.launchDarkly)).toEqual([create]);
    for (const { flag, _id } of (await world.live()).workflows)
      if (flag === "new-checkout") await deleteByHand(world, flag, _id);
    await change(world, own("acme/storefront", "acme/shop"), "back");
    const { comment, merged } = await change(world, { "../README.md": "# Shop\n" }, "next");
    expect(comment).not.toContain("create");
    expect(writes(merged.launchDarkly)).toEqual([]);
  });

  test("doesn't throw back what runs under the old name", async () => {
    const former = { "workflow-sync.yaml": `${nameless}formerOwners: [acme/shop]\n` };
    const world = await startWorld(former);
    await change(world, { [file]: rollout }, "first", oldName);
    await world.clock("6d");
    const before = await idsOf(world);
    const { comment, merged } = await change(world, { [file]: longer }, "edit");
    expect(comment).toContain("This workflow has started (`a tenth` and `half` have run, `everyone` is left)");
    expect(comment).toContain(
      "From the first stage on, users lose what they get now: `true` from 50% to 10% when `a tenth` runs",
    );
    expect(writes(merged.launchDarkly)).toEqual([]);
    expect(await idsOf(world)).toEqual(before);
  });
});

describe("a marker in somebody else's hands", () => {
  const stages = [stage("later", [wait(9, "Week")], [turnOff])];

  test("copied with a workflow onto another flag or environment is not ours: it stays when the document goes", async () => {
    const world = await shipped({ [file]: rollout, "workflows/search.yaml": later });
    const { _id: id, description } = await ours(world);
    const copy = { name: "A copy", description, stages };
    await world.onLaunchDarkly("POST", workflowsOf("banner"), copy);
    await world.onLaunchDarkly("POST", workflowsOf("new-checkout", "staging"), copy);
    const moved = await change(world, { [file]: (text) => text.replace("flag: new-checkout", "flag: banner") });
    expect(moved.comment).toContain("2 workflows on these flags not managed here: never touched.");
    expect(writes(moved.merged.launchDarkly)).toEqual([`POST ${workflowsOf("banner")}`, remove(id)]);
    const removed = await change(world, { [file]: null }, "removed");
    expect(writes(removed.merged.launchDarkly)).toEqual([
      expect.stringMatching(new RegExp(`^DELETE ${workflowsOf("banner")}/`)),
    ]);
    expect((await world.live()).workflows.filter(({ name }) => name === "A copy")).toHaveLength(2);
  });

  test("copied with a workflow on the same flag is a double: the plan says which is kept, and the copy goes only if somebody lets it", async () => {
    const world = await shipped({ [file]: rollout }, "3d");
    const { _id: id, description } = await ours(world);
    await world.onLaunchDarkly("POST", workflowsOf("new-checkout"), { name: "A copy", description, stages });
    const copy = (await world.live()).workflows.find(({ name }) => name === "A copy")?._id;
    const { comment, merged } = await change(world, { "workflows/banner.yaml": banner }, "next", {
      inputs: { scope: "all" },
    });
    const stays = `<code>${id}</code> (<code>Checkout for everyone</code>) stays; <code>${copy}</code> (<code>A copy</code>) is deleted.`;
    expect(comment).toContain(`2 workflows of this document are active, and one may be: ${stays} |`);
    expect(comment).toContain(`\`${copy}\` carries our marker, but its name is another one than its document's.`);
    expect(comment).toContain(
      "Then take the marker out of its description in LaunchDarkly. <sub>workflow-changed</sub>",
    );
    expect(writes(merged.launchDarkly)).toEqual([`POST ${workflowsOf("banner")}`]);
    const manual = await world.event("events/workflow_dispatch");
    const planned = await world.run(manual, { inputs: { mode: "plan", scope: "all" } });
    const allow = planned.outputs["plan-hash"] ?? "";
    const applied = await world.run(manual, { inputs: { mode: "apply", scope: "all", allow } });
    expect(writes(applied.launchDarkly)).toEqual([remove(copy)]);
    expect(await made(world)).toContain(
      "new-checkout/production run 1: a tenth has run, half is left, everyone is left",
    );
  });

  test("copied into a template is no template's: it stays, and stops a document of its key", async () => {
    const world = await shipped({ [file]: rollout, "templates/standard-rollout.yaml": standardRollout });
    const { description } = await ours(world);
    await world.onLaunchDarkly("POST", "/api/v2/templates", {
      key: "from-a-workflow",
      name: "Saved as a template",
      description,
      projectKey: "storefront",
      environmentKey: "production",
      flagKey: "new-checkout",
      stages,
    });
    // A template of that key is wanted here too: what is there carries no template's marker of ours.
    const clash = await change(world, {
      "templates/other.yaml": standardRollout.replace("key: standard-rollout", "key: from-a-workflow"),
    });
    expect(clash.comment).toContain("from-a-workflow");
    expect(clash.merged.outputs).toMatchObject({ blocked: "1", "failure-reason": "blocked" });
    expect(writes(clash.merged.launchDarkly)).toEqual([]);
    const removed = await change(world, { "templates/other.yaml": null, [file]: null }, "removed");
    expect(writes(removed.merged.launchDarkly)).toEqual([expect.stringMatching(/^DELETE .*\/workflows\/\w+$/)]);
    expect((await world.live()).templates.map(({ key, _key = key }) => _key).toSorted()).toEqual([
      "from-a-workflow",
      "standard-rollout",
    ]);
  });

  test("of another owner, come between plan and merge, stays: the one delete that was reviewed is ours", async () => {
    const world = await shipped({ [file]: rollout, "workflows/banner.yaml": banner });
    const { _id: id, description } = await ours(world);
    const { merged } = await change(world, { [file]: null }, "removed", {
      between: () =>
        world.onLaunchDarkly("POST", workflowsOf("new-checkout"), {
          name: "Theirs",
          description: description.replace("owner=acme/storefront", "owner=acme/other"),
          stages,
        }),
    });
    expect(merged.exitCode).toBe(0);
    expect(writes(merged.launchDarkly)).toEqual([remove(id)]);
    expect(
      (await world.live()).workflows.filter(({ flag }) => flag === "new-checkout").map(({ name }) => name),
    ).toEqual(["Made by hand", "Theirs"]);
  });
});
