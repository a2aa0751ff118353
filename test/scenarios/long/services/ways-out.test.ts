// What stops a change names a way that is open: taken at its word, it leads on, and starts nothing again.
import { expect, test } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { banner, checkout, configuration, configured } from "../../../fixtures/documents.ts";
import { change, idsOf, made, shipped } from "../../story.ts";
import { startWorld, workflowsOf, writes } from "../../world.ts";

const file = "workflows/checkout.yaml";
const readme = { "../README.md": "# More\n" };

test("a protection that is taken away together with an edit stops that merge, and not those after it", async () => {
  const world = await shipped({ [file]: `${checkout}protect: true\n` });
  const { comment, merged } = await change(world, { [file]: checkout.replace("wait: 2d", "wait: 3d") }, "both");
  expect(comment).toContain("Take the protection away in a pull request of its own first");
  expect(writes(merged.launchDarkly)).toEqual([]);
  const next = await change(world, readme, "next");
  expect(next.comment).toContain("**1 to replace.**");
  expect(writes(next.merged.launchDarkly)).toHaveLength(2);
});

test("a running document is split into one for each environment, which starts and stops nothing", async () => {
  const both = checkout.replace("flag:", "environments: [staging, production]\nflag:");
  const world = await shipped({ [file]: both }, "3d");
  const before = await idsOf(world);
  const part = (environment: string) =>
    checkout
      .replace("key: checkout", `key: checkout-${environment}\nformerKeys: [checkout]`)
      .replace("flag:", `environments: [${environment}]\nflag:`);
  const split = {
    [file]: null,
    "workflows/staging.yaml": part("staging"),
    "workflows/production.yaml": part("production"),
  };
  const { merged } = await change(world, split, "split");
  expect([merged.exitCode, ...writes(merged.launchDarkly)]).toEqual([0]);
  expect(await idsOf(world)).toEqual(before);
  await world.clock("20d");
  expect(await made(world)).toHaveLength(2);
});

test("a document whose flag is gone is removed without an error, and not told of any more", async () => {
  const world = await shipped({ [file]: checkout });
  const gone = { code: "not_found", message: "Unknown flag key" };
  await world.faults("launchDarkly", [{ path: "new-checkout", kind: "status", status: 404, body: gone, times: 999 }]);
  const { merged } = await change(world, { [file]: null }, "remove");
  expect(merged.exitCode).toBe(0);
  const next = await change(world, readme, "next");
  expect(next.merged.exitCode).toBe(0);
  expect(next.comment).not.toContain("new-checkout");
});

test("a branch that was pushed back is applied by hand with `base`, as the message says", async () => {
  const world = await shipped({ [file]: checkout });
  const applied = await world.git("rev-parse", "main");
  await world.git("branch", "--force", "main", "main~1");
  await world.git("checkout", "--quiet", "--force", "main");
  await world.write({ "workflow-sync.yaml": `${configuration}timeZone: Europe/Berlin\n` });
  await world.git("commit", "--quiet", "--all", "--message", "Another way");
  await world.git("checkout", "--quiet", "--detach");
  const stopped = await world.run(await world.event("push", { branch: "main" }));
  expect(stopped.stdout).toContain("with the input `base`");
  expect(writes(stopped.launchDarkly)).toEqual([]);
  const base = await world.git("rev-parse", "main~1");
  expect(base).not.toBe(applied);
  const inputs = { mode: "apply", base, "reviewed-plan": "off" };
  expect((await world.run(await world.event("events/workflow_dispatch"), { inputs })).exitCode).toBe(0);
});

test("a branch that was pushed back to an older commit is no old job: it is told, and `base` leads on", async () => {
  const world = await shipped({ [file]: checkout });
  const applied = await world.git("rev-parse", "main");
  await world.git("branch", "--force", "main", "main~1");
  const stopped = await world.run(await world.event("push", { branch: "main" }));
  expect([stopped.exitCode, ...writes(stopped.launchDarkly)]).toEqual([1]);
  expect(stopped.stdout).toContain("was rewritten");
  const inputs = { mode: "apply", base: applied, "reviewed-plan": "off" };
  const byHand = await world.run(await world.event("events/workflow_dispatch"), { inputs });
  expect(byHand.summary).toContain("empties-everything");
});

test("documents that were all removed stay, also after another has come, until somebody allows their deletes", async () => {
  const world = await shipped({ [file]: checkout });
  const before = await idsOf(world);
  const emptied = await change(world, { [file]: null }, "empty");
  expect(writes(emptied.merged.launchDarkly)).toEqual([]);
  const next = await change(world, { "workflows/banner.yaml": banner }, "next");
  expect(next.comment).toContain("**1 to create, 1 stopped.**");
  expect(next.comment).toContain("An earlier change removed all documents. Its deletes were stopped");
  expect(writes(next.merged.launchDarkly)).toEqual([`POST ${workflowsOf("banner")}`]);
  const opened = await world.propose("allow", readme);
  const { outputs } = await world.runHere(opened, { token: tokens.reader });
  const body = `/ld-allow ${outputs["plan-hash"]} meant so`;
  await world.event(`pulls/${opened.pull}/reviews`, { user: "grace", state: "APPROVED", body });
  const allowed = await world.run((await world.merge(opened.pull)).push);
  expect(writes(allowed.launchDarkly)).toEqual([`DELETE ${workflowsOf("new-checkout")}/${before[0]}`]);
});

test("a protection whose removal was merged and not applied names that, and how to go on", async () => {
  const world = await shipped({ [file]: `${checkout}protect: true\n` });
  const { push } = await world.merge((await world.propose("unprotect", { [file]: checkout })).pull);
  const opened = await world.proposePlanned("edit", { [file]: checkout.replace("wait: 2d", "wait: 3d") });
  const comment = async () => (await world.comments(opened.pull))[0]?.body;
  expect(await comment()).toContain("that holds until the commit that took it away has been applied");
  await world.apply(push, { "reviewed-plan": "off" });
  await world.runHere(opened, { token: tokens.reader });
  expect(await comment()).toContain("**1 to replace.**");
});

test("an owner that names another repository is warned of: a fork carries the configuration with it", async () => {
  const world = await startWorld({ "workflow-sync.yaml": configuration.replace("acme/storefront", "acme/upstream") });
  const { comment } = await change(world, { [file]: checkout }, "add");
  expect(comment).toContain("The configuration's owner is");
});

test("two documents that swap their keys while one of them is edited: nothing is sent, and a third key leads on", async () => {
  const rollout = (name: string, key: string, wait: string, former?: string) =>
    `kind: Workflow\nkey: ${key}\n${former === undefined ? "" : `formerKeys: [${former}]\n`}flag: new-checkout\nname: ${name}\nstages:\n  - name: on\n    conditions: [{ wait: ${wait} }]\n    action: [{ turn: on }]\n`;
  const world = await startWorld(configured);
  const files = {
    "workflows/alpha.yaml": rollout("Alpha", "a", "2w"),
    "workflows/beta.yaml": rollout("Beta", "b", "3w"),
  };
  await change(world, files, "first");
  const [alpha, beta] = await idsOf(world);

  const swapped = { ...files, "workflows/alpha.yaml": rollout("Alpha", "b", "4w", "a") };
  const swap = await change(world, { ...swapped, "workflows/beta.yaml": rollout("Beta", "a", "3w", "b") }, "swap");
  expect(swap.comment).toContain("Or give this document another key.");
  expect(writes(swap.merged.launchDarkly)).toEqual([]);
  const next = await change(world, { "../README.md": "# Shop\n" }, "next");
  expect(writes(next.merged.launchDarkly)).toEqual([]);
  expect(await idsOf(world)).toEqual([alpha, beta]);

  const third = await change(world, { "workflows/alpha.yaml": rollout("Alpha", "alpha", "4w", "a") }, "third");
  expect(third.merged.exitCode, third.merged.summary).toBe(0);
  expect(writes(third.merged.launchDarkly)).toEqual([
    `POST ${workflowsOf("new-checkout")}`,
    `DELETE ${workflowsOf("new-checkout")}/${alpha}`,
  ]);
  expect(await idsOf(world)).toContain(beta);
});
