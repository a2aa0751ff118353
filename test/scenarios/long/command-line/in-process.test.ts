// What stories set up in this process is what the bundle would have left: the same requests, the same state, the same results.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { banner, checkout, configuration, search, standardRollout } from "../../../fixtures/documents.ts";
import { type ActionRun, type InProcessRun, type Request, startWorld, type World } from "../../world.ts";

// The clocks of both worlds' emulators stand still, so that their commits have the same ids.
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

type Run = (
  event: Parameters<World["run"]>[0],
  token: string,
  inputs?: { "reviewed-plan": "off" },
) => Promise<InProcessRun | ActionRun>;

const documents = {
  "workflows/checkout.yaml": checkout,
  "workflows/search.yaml": search,
  "templates/standard-rollout.yaml": standardRollout,
};

/** Planned, planned anew, merged, drifted, stopped, deleted, invalid, closed: each run, and what there is in the end. */
async function story(runIn: (world: World) => Run) {
  // One request at a time, so that they come in one order.
  const world = await startWorld({ "workflow-sync.yaml": `${configuration}requests: { concurrency: 1 }\n` });
  const run = runIn(world);
  const runs: (InProcessRun | ActionRun)[] = [];
  const opened = await world.propose("add", documents);
  runs.push(await run(opened, tokens.reader));
  await world.commit("add", { "workflows/banner.yaml": banner });
  runs.push(await run(await world.synchronize(opened.pull), tokens.reader));
  runs.push(await run((await world.merge(opened.pull)).push, tokens.writer));
  runs.push(await run(await world.event("events/schedule"), tokens.reader));
  const edit = { "workflows/checkout.yaml": (text: string) => text.replace("wait: 2d", "wait: 3d") };
  runs.push(await run(await world.mergeOf("edit", edit), tokens.writer));
  const removal = await world.mergeOf("remove", { "workflows/banner.yaml": null });
  runs.push(await run(removal, tokens.writer, { "reviewed-plan": "off" }));
  const other = await world.propose("other", { "workflows/checkout.yaml": "kind: Wrong\n" });
  runs.push(await run(other, tokens.reader));
  runs.push(await run(await world.event(`pulls/${other.pull}/close`), tokens.reader));
  const { workflows, templates } = await world.live();
  const { repository: _, ...github } = await world.githubState<Record<string, unknown>>();
  return withoutChance({ runs: runs.map(comparable), state: { workflows, templates, github } });
}

/** Where the files lie is each run's own, and the page is written by the entry; GitHub is asked for several things at once. */
function comparable({ exitCode, summary, outputs, launchDarkly, github }: InProcessRun | ActionRun) {
  const { "plan-path": _, "report-path": __, ...told } = outputs;
  const byText = ([left, right]: [Request, Request]) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1);
  return { exitCode, summary, outputs: told, launchDarkly, github: github.toSorted((...both) => byText(both)) };
}

/** The emulators' ids go on from world to world, a report's hash is over them too, and what asks LaunchDarkly nothing goes by its own clock. */
function withoutChance<T>(value: T): T {
  const numbers = new Map<string, string>();
  const text = JSON.stringify(value)
    .replace(/\b[0-9a-f]{24}\b/g, (id) => {
      const number = numbers.get(id) ?? `id ${numbers.size + 1}`;
      numbers.set(id, number);
      return number;
    })
    // When a workflow was made is counted on from LaunchDarkly's date, and signed.
    .replace(/(?<=\\?"at\\?":)\d+/g, "0")
    .replace(/(?<=\\?"mac\\?":\\?")[\w-]+/g, "mac")
    .replace(/(?<=<!-- ld-sync:report )\S+ \S+/g, "hashes")
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC(?= · launchdarkly)/g, "time");
  return JSON.parse(text) as T; // the same shape: only texts in it have changed
}

test("a run in this process sends what the bundle sends, leaves what it leaves and says what it says", async () => {
  const here = await story((world) => (event, token, inputs) => world.runHere(event, { token, ...inputs }));
  const child = await story(
    ({ run, workspace }) =>
      (event, token, inputs) =>
        run(event, { token, workspace, ...(inputs && { inputs }) }),
  );
  expect(here.runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 1, 0, 1, 0]);
  expect(here).toEqual(child);
});
