// Commands → what whole processes of them use, run in turn so that a machine whose speed drifts gives the same ratios.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const usage = fileURLToPath(new URL("usage.cjs", import.meta.url));

/**
 * @typedef {{ node?: string, args: string[], directory?: string, environment?: Record<string, string | undefined>, codes?: number[] }} Command
 * @typedef {{ cpu: number, wall: number, peak: number }} Used `cpu` and `wall` in milliseconds, `peak` resident in MiB
 */

/** @param {Command} command @returns {Promise<Used & { stdout: string }>} */
export async function run({ node = process.execPath, args, directory, environment, codes = [0] }) {
  const begun = performance.now();
  const child = spawn(node, ["--require", usage, ...args], {
    cwd: directory,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const [stdout, stderr, used] = [1, 2, 3].map((stream) => textOf(child.stdio[stream]));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (!codes.includes(code)) throw new Error(`${args.join(" ")} ended with ${code}: ${await stderr}${await stdout}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await used);
  const wall = performance.now() - begun;
  return { cpu: (userCPUTime + systemCPUTime) / 1000, wall, peak: maxRSS / 1024, stdout: await stdout };
}

/** @param {Record<string, Command>} commands @param {number} times @returns {Promise<Record<string, Used>>} the medians */
export async function inTurn(commands, times) {
  const all = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  // The first of each fills the machine's caches.
  for (let time = -1; time < times; time++)
    for (const [name, command] of Object.entries(commands)) {
      const used = await run(command);
      if (time >= 0) all[name].push(used);
    }
  const part = (runs, field) => median(runs.map((one) => one[field]));
  return Object.fromEntries(
    Object.entries(all).map(([name, runs]) => [
      name,
      { cpu: part(runs, "cpu"), wall: part(runs, "wall"), peak: part(runs, "peak") },
    ]),
  );
}

/** @param {number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
