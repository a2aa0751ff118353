// Two hundred new targets at 50 ms a request: plan and apply by the command line, and the plan's reads one by one by LaunchDarkly's own client.
import { fileURLToPath } from "node:url";
import { median, run } from "../processes.mjs";
import { cli, localEnvironment, startLaunchDarkly, startRepository } from "../world.mjs";

const [count, latency, concurrency] = [200, 50, 8];
const oneByOne = fileURLToPath(new URL("../one-by-one.mjs", import.meta.url));

/** @type {import("../run.mjs").Measure} */
export async function manyTargets({ runs }) {
  const all = { start: [], plan: [], apply: [], client: [] };
  for (let time = 0; time < runs; time++) {
    // Each time anew: after an apply its record has more to be asked for.
    const world = startRepository(count);
    const launchDarkly = await startLaunchDarkly(count, world.directory, { latencyMs: latency });
    const directory = world.repository;
    const environment = localEnvironment(launchDarkly);
    const counted = async (/** @type {import("../processes.mjs").Command} */ command) => {
      const before = await launchDarkly.requests();
      const { wall } = await run({ ...command, directory, environment });
      return { wall, requests: (await launchDarkly.requests()) - before };
    };
    try {
      all.start.push(await counted({ args: [cli, "validate"] }));
      all.plan.push(await counted({ args: [cli, "plan", "--base", "none"], codes: [2] }));
      all.client.push(await counted({ args: [oneByOne, String(count)] }));
      all.apply.push(await counted({ args: [cli, "apply", "--base", "none", "--yes"] }));
    } finally {
      launchDarkly.stop();
      world.remove();
    }
  }
  const of = (/** @type {"start" | "plan" | "apply" | "client"} */ what) => ({
    wall: median(all[what].map(({ wall }) => wall)),
    requests: median(all[what].map(({ requests }) => requests)),
  });
  const [start, plan, apply, client] = [of("start"), of("plan"), of("apply"), of("client")];
  const overLeast = ({ wall, requests }) => (wall - start.wall) / (Math.ceil(requests / concurrency) * latency);
  return [
    { name: "plan of 200, after its start", value: overLeast(plan), unit: "× the least time", most: 1.3 },
    { name: "plan of 200, each", value: plan.requests / count, unit: "requests" },
    { name: "apply of 200, after its start", value: overLeast(apply), unit: "× the least time", most: 1.3 },
    { name: "apply of 200, each", value: apply.requests / count, unit: "requests" },
    { name: "plan against one by one", value: client.wall / plan.wall, unit: "× as fast", least: 10 },
    { name: "one by one, each", value: client.requests / count, unit: "requests" },
  ];
}
