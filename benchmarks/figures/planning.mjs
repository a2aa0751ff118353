// Ten thousand workflows in memory, and a thousand: nothing changed, all new, a tenth changed; then the reports of them.

import { bundled } from "../bundled.mjs";
import { median, run } from "../processes.mjs";

const [many, few] = [10_000, 1_000];
const whole = ["read", "readBase", "plan"];
const changes = { same: "nothing changed", new: "all new", tenth: "a tenth changed" };

/** @type {import("../run.mjs").Measure} */
export async function planning({ runs, scratch, gatesOnly }) {
  const program = await bundled("in-memory.ts", scratch);
  const measured = async (/** @type {number} */ count, /** @type {string} */ change) => {
    const all = [];
    for (let time = 0; time < runs; time++) all.push(await run({ args: [program, String(count), change] }));
    const phases = all.map(({ stdout }) => JSON.parse(stdout).phases);
    const sum = (/** @type {string[]} */ names, field = "elapsed") =>
      median(phases.map((one) => names.reduce((total, name) => total + one[name][field], 0)));
    return { sum, peak: median(all.map(({ peak }) => peak)) };
  };
  const figures = [];
  for (const [change, name] of Object.entries(changes)) {
    const large = await measured(many, change);
    const peak = { name: `${name}, peak with reports`, value: large.peak, unit: "MiB", most: 256, isGate: true };
    if (gatesOnly) {
      figures.push(peak);
      continue;
    }
    const small = await measured(few, change);
    const aSecond = (/** @type {number} */ milliseconds) => (many * 1_000) / milliseconds;
    figures.push(
      { name: `${name}, reading included`, value: aSecond(large.sum(whole)), unit: "workflows a second", least: 5_000 },
      {
        name: `${name}, reading left out`,
        value: aSecond(large.sum(["plan"])),
        unit: "workflows a second",
        least: 20_000,
      },
      { name: `${name}, processor`, value: aSecond(large.sum(whole, "cpu")), unit: "workflows a second of it" },
      {
        name: `${name}, ten times as many`,
        value: large.sum(whole) / small.sum(whole),
        unit: "× the time",
        most: 12,
      },
      peak,
      { name: `${name}, each more`, value: ((large.peak - small.peak) * 1_024) / (many - few), unit: "KiB" },
    );
    if (change !== "new") continue;
    for (const [phase, what] of Object.entries({ markdown: "markdown", page: "page" }))
      figures.push(
        { name: `${what} of 10,000`, value: large.sum([phase]) / 1_000, unit: "s", most: 1 },
        {
          name: `${what}, ten times as many`,
          value: large.sum([phase]) / small.sum([phase]),
          unit: "× the time",
        },
      );
  }
  return figures;
}
