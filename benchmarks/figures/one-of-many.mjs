// A pull request that changes one document, among a hundred and among ten thousand: the Action's plan of it.
import { inTurn, run } from "../processes.mjs";
import { actionCommand, startChange } from "../world.mjs";

/** @type {import("../run.mjs").Measure} */
export async function oneOfMany({ runs, gatesOnly }) {
  const figures = [];
  for (const count of [100, 10_000]) {
    const { world, event, launchDarkly, github, stop } = await startChange(count);
    try {
      const before = { launchDarkly: await launchDarkly.requests(), github: await github.requests() };
      const command = actionCommand(event, world, launchDarkly);
      const first = await run(command);
      const requests = {
        launchDarkly: (await launchDarkly.requests()) - before.launchDarkly,
        github: (await github.requests()) - before.github,
      };
      // Later runs find their comment: a request less to GitHub.
      const used = gatesOnly ? first : (await inTurn({ command }, runs)).command;
      const among = `1 of ${count.toLocaleString("en")}`;
      figures.push(
        { name: `${among}, LaunchDarkly`, value: requests.launchDarkly, unit: "requests", most: 6, isGate: true },
        { name: `${among}, GitHub`, value: requests.github, unit: "requests", most: 12, isGate: true },
        { name: `${among}, processor`, value: used.cpu / 1_000, unit: "s", ...(count > 100 && { most: 2 }) },
        { name: `${among}, peak`, value: used.peak, unit: "MiB", most: 256, isGate: true },
      );
    } finally {
      stop();
    }
  }
  return figures;
}
