// A job for each environment, and templates, which have none: what one of the jobs has done with them is done for all, whatever became of the others.
import { expect, test } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { checkout, configuration, templateYaml } from "../../../fixtures/documents.ts";
import type { Files } from "../../repository.ts";
import { meeting } from "../../story.ts";
import { startWorld, type World, writes } from "../../world.ts";

const file = "templates/standard.yaml";
const of = (wait: string, ...more: string[]) => ({ [file]: templateYaml({ wait, more }) });
const matrix = {
  "workflow-sync.yaml": configuration.replace("[production]", "[staging, production]"),
  "workflows/checkout.yaml": checkout,
  ...of("2d"),
};
const jobs = ["staging", "production"];
const templatesFail = { method: "GET", path: "/templates", kind: "status", status: 500, times: 99 };

interface Template {
  stages: { conditions: { waitDuration: number }[] }[];
}

/** Days that the live template waits; nothing where there is none. */
async function live(world: World): Promise<(number | undefined)[]> {
  const { templates } = (await world.live()) as unknown as { templates: Template[] };
  return templates.map(({ stages }) => stages[0]?.conditions[0]?.waitDuration);
}

/** A world in which both jobs have applied a template of two days. */
async function started(): Promise<World> {
  const world = await startWorld();
  await merged(world, "first", matrix, jobs);
  expect(await live(world)).toEqual([2]);
  return world;
}

/** A change as both jobs plan it, and its push. */
async function planned(world: World, branch: string, files: Files) {
  const opened = await world.propose(branch, files);
  const plans: Record<string, string>[] = [];
  for (const environments of jobs) {
    const { outputs } = await world.runHere(opened, { token: tokens.reader, environments });
    plans.push(outputs);
  }
  return { plans, ...(await world.merge(opened.pull)) };
}

/** A change that is planned by both jobs, and applied by these. */
async function merged(world: World, branch: string, files: Files, by: readonly string[]) {
  const { plans, push } = await planned(world, branch, files);
  const runs = [];
  for (const environments of by) runs.push(await world.runHere(push, { environments }));
  return { plans, push, runs };
}

const nothing = { creates: "0", replaces: "0", deletes: "0", blocked: "0" };
const replaced = { ...nothing, replaces: "1" };

/** How the job of production fares at a merge, after staging's has applied it or meanwhile. */
const fares: [string, (world: World, branch: string, files: Files) => Promise<unknown>][] = [
  ["is cancelled", (world, branch, files) => merged(world, branch, files, ["staging"])],
  [
    "planned before staging's was done, and then can't read the templates",
    async (world, branch, files) => {
      const { push } = await planned(world, branch, files);
      let hasMet = false;
      const url = await meeting(world, async ({ url: path }) => {
        if (!hasMet && path.includes("/templates")) {
          hasMet = true;
          await world.runHere(push, { environments: "staging" });
          await world.faults("launchDarkly", [templatesFail]);
        }
        return true;
      });
      const run = await world.run(push, { inputs: { environments: "production", "base-uri": url } });
      expect([run.exitCode === 0, hasMet]).toEqual([false, true]);
      await world.faults("launchDarkly", []);
    },
  ],
  [
    "comes first and may not delete it",
    async (world, branch, files) => {
      const { push } = await planned(world, branch, files);
      await world.faults("launchDarkly", [
        { method: "DELETE", path: "/templates", kind: "status", status: 403, times: 9 },
      ]);
      await world.runHere(push, { environments: "production" });
      await world.faults("launchDarkly", []);
      await world.runHere(push, { environments: "staging" });
    },
  ],
];

test.each(fares)("one that is edited again is replaced where production's job %s", async (_, fare) => {
  const world = await started();
  await fare(world, "edit", of("3d"));
  expect(await live(world)).toEqual([3]);
  const again = await merged(world, "again", of("4d"), ["production", "staging"]);
  expect(again.plans).toMatchObject([replaced, replaced]);
  expect(again.runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(await live(world)).toEqual([4]);
});

test.each(fares.slice(0, 2))("one that is to be kept is kept where production's job %s", async (_, fare) => {
  const world = await started();
  await fare(world, "keep", of("2d", "onRemoval: keep"));
  const { plans, runs } = await merged(world, "remove", { [file]: null }, ["production", "staging"]);
  expect(plans).toMatchObject([nothing, nothing]);
  expect(runs.map(({ launchDarkly }) => writes(launchDarkly))).toEqual([[], []]);
  expect(await live(world)).toEqual([2]);
});

test("a removal that one job has left undone is done by another", async () => {
  const world = await started();
  await world.faults("launchDarkly", [{ method: "DELETE", path: "/templates", kind: "status", status: 400, times: 9 }]);
  await merged(world, "remove", { [file]: null }, ["staging"]);
  await world.faults("launchDarkly", []);
  expect(await live(world)).toEqual([2]);
  const next = await merged(world, "next", { "../README.md": "# More\n" }, ["production"]);
  expect(next.plans).toMatchObject([{ deletes: "1" }, { deletes: "1" }]);
  expect([next.runs[0]?.exitCode, await live(world)]).toEqual([0, []]);
});

test("a job that is late with an older commit doesn't take back what a newer one's has done", async () => {
  const world = await started();
  const older = await planned(world, "older", of("3d"));
  await world.runHere(older.push, { environments: "staging" });
  await merged(world, "newer", of("4d"), ["staging"]);
  const late = await world.runHere(older.push, { environments: "production", "reviewed-plan": "off" });
  expect([writes(late.launchDarkly), await live(world)]).toEqual([[], [4]]);
  // Its record is the newest, but not of the newest commit.
  const next = await merged(world, "next", of("5d"), jobs);
  expect(next.plans).toMatchObject([replaced, replaced]);
  expect(await live(world)).toEqual([5]);
});

test("on the command line, what an apply in one environment did with a template is known in another", async () => {
  const world = await startWorld();
  const apply = async (files: Files, environments: string) => {
    await world.write(files);
    return world.command(["apply", "--yes", "--environments", environments]);
  };
  await world.write(matrix);
  expect((await world.command(["apply", "--yes"])).exitCode).toBe(0);
  await apply(of("3d"), "staging");
  expect([(await apply(of("4d"), "production")).exitCode, await live(world)]).toEqual([0, [4]]);
  await apply(of("4d", "protect: true"), "staging");
  const stopped = await apply({ [file]: null }, "production");
  expect(stopped.stdout).toContain("The document said `protect: true` when it was applied last");
  expect(await live(world)).toEqual([4]);
  await apply(of("4d", "onRemoval: keep"), "staging");
  for (const environment of jobs) {
    const run = await apply(environment === "staging" ? { [file]: null } : {}, environment);
    expect([run.exitCode, writes(run.launchDarkly)]).toEqual([0, []]);
  }
  expect(await live(world)).toEqual([4]);
});
