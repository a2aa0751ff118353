// Drift: one issue of an instance that opens, changes, closes and opens again with it.
import { expect, test } from "vitest";
import { permitted, tokens } from "../../../fixtures/account.ts";
import { banner, checkout, configured } from "../../../fixtures/documents.ts";
import { startWorld, type World } from "../../world.ts";

const { reader: token } = tokens;
const template = `kind: WorkflowTemplate
key: standard
name: Standard rollout
environment: production
flag: new-checkout
stages:
  - { name: on, conditions: [{ wait: 1d }], action: [{ turn: on }] }
`;
const documents = { ...configured, "templates/standard.yaml": template };

const drift = async (world: World) => world.run(await world.event("events/schedule"), { token });
const remove = (world: World) => world.onLaunchDarkly("DELETE", "/api/v2/templates/standard");
const apply = async (world: World) => {
  const inputs = { mode: "apply", "reviewed-plan": "off", scope: "all" } as const;
  await world.apply(await world.event("events/workflow_dispatch"), inputs);
};
const touched = (run: Awaited<ReturnType<typeof drift>>) =>
  run.github.filter(({ method, path }) => method !== "GET" && /\/issues/.test(path)).map(({ method }) => method);

test("is told in one issue: opened, left alone, closed when it is gone, opened again when it is back", async () => {
  const world = await startWorld(configured);
  await world.ship("add", documents);
  const calm = await drift(world);
  expect([calm.exitCode, ...touched(calm)]).toEqual([0]);

  await remove(world);
  const first = await drift(world);
  expect([first.exitCode, ...touched(first)]).toEqual([1, "POST"]);
  const [issue] = await world.issues();
  expect(issue).toMatchObject({ state: "open", title: "LaunchDarkly differs from the documents (acme/storefront)" });
  expect(issue?.body).toContain("**Drift**");
  expect(first.outputs["comment-url"]).toContain(`/issues/${issue?.number}`);

  await world.clock("1h");
  expect(touched(await drift(world))).toEqual([]);

  await apply(world);
  expect(touched(await drift(world))).toEqual(["PATCH"]);
  expect(await world.issues()).toMatchObject([{ number: issue?.number, state: "closed" }]);
  expect(touched(await drift(world))).toEqual([]);

  await remove(world);
  expect(touched(await drift(world))).toEqual(["PATCH"]);
  expect(await world.issues()).toMatchObject([{ number: issue?.number, state: "open" }]);
});

test.each([403, 404])(
  "stays as it is where GitHub answers %d when it is asked for the records: that is an error",
  async (status) => {
    const world = await startWorld(configured);
    await world.ship("add", documents);
    await remove(world);
    await drift(world);
    await apply(world);
    const body = { message: "Not now" };
    await world.faults("github", [{ method: "GET", path: "/deployments", kind: "status", status, times: 1, body }]);
    const run = await drift(world);
    expect([run.exitCode, run.outputs["failure-reason"], ...touched(run)]).toEqual([1, "unreachable"]);
    expect(run.stdout).toContain("The apply records can't be read");
    expect(await world.issues()).toMatchObject([{ state: "open" }]);
  },
);

test("one that a person has closed stays closed as long as the drift is the same, and opens when it has gone and come back", async () => {
  const world = await startWorld(configured);
  await world.ship("add", documents);
  await remove(world);
  await drift(world);
  const [issue] = await world.issues();
  await world.onGitHub("PATCH", `issues/${issue?.number}`, { state: "closed" });
  expect(touched(await drift(world))).toEqual([]);
  expect(await world.issues()).toMatchObject([{ state: "closed" }]);
  // Gone, and come back: that is news.
  await apply(world);
  await drift(world);
  expect(await world.issues()).toMatchObject([{ state: "closed" }]);
  await remove(world);
  await drift(world);
  expect(await world.issues()).toMatchObject([{ number: issue?.number, state: "open" }]);
});

test("tells a replace and a delete that an apply left undone; a branch or a pull request that is judged in their place is refused", async () => {
  const world = await startWorld(configured);
  await world.ship("add", { ...documents, "workflows/checkout.yaml": checkout, "workflows/banner.yaml": banner });
  const faults = ["POST", "DELETE"].map((method) => ({
    method,
    path: "/workflows",
    kind: "status",
    status: 403,
    times: 9,
  }));
  const event = await world.propose("edit", {
    "workflows/checkout.yaml": checkout.replace("10%", "20%"),
    "workflows/banner.yaml": null,
  });
  await world.run(event, { token });
  const { push } = await world.merge(event.pull);
  await world.faults("launchDarkly", faults);
  expect((await world.run(push)).exitCode).toBe(1);
  const run = await drift(world);
  expect([run.exitCode, ...touched(run)]).toEqual([1, "POST"]);
  expect(run.summary).toMatch(/🔴 delete .*banner/);
  expect(run.summary).toMatch(/🟡 replace .*new-checkout/);

  await world.commit("undo", { "workflows/checkout.yaml": checkout, "workflows/banner.yaml": banner });
  const elsewhere = await world.openPullRequest("undo");
  const refused = await world.run(elsewhere, { inputs: { mode: "drift" } });
  expect([refused.exitCode, ...touched(refused)]).toEqual([1]);
  expect(refused.stdout).toContain("only the default branch is");
  expect(await world.issues()).toMatchObject([{ state: "open" }]);
});

test("without the permission, it is told in the summary, and which one is missing", async () => {
  const may = permitted({ contents: "read", deployments: "write" });
  const world = await startWorld(configured, may);
  await world.ship("add", documents);
  await remove(world);
  const run = await drift(world);
  expect([run.exitCode, run.outputs["failure-reason"]]).toEqual([1, "drift"]);
  expect(run.stdout).toMatch(/^::warning title=github-403::.*`permissions: issues: write`/m);
  expect(run.summary).toContain("**Drift**");
});
