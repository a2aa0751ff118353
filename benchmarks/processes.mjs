// Commands → what whole processes of them use, run in turn so that a machine whose speed drifts gives the same ratios.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const usage = fileURLToPath(new URL("usage.cjs", import.meta.url));

/**
 * @typedef {{ node?: string, args: string[], directory?: string, environment?: Record<string, string | undefined>, codes?: number[] }} Command
 * @typedef {{ cpu: number, wall: number, peak: number }} Used `cpu` and `wall` in milliseconds, `peak` resident in MiB
 */

/** Bash measures from outside, start and end of the process included; the peak is told by the process itself. */
const timed = ["-c", 'TIMEFORMAT="%U %S"; time "$@"', "bash"];

/** @param {Command} command @returns {Promise<Used & { stdout: string }>} */
export async function run({ node = process.execPath, args, directory, environment, codes = [0] }) {
  const begun = performance.now();
  const child = spawn("bash", [...timed, node, "--require", usage, ...args], {
    cwd: directory,
    // A machine's own certificates take as long to read as an empty process takes in all.
    env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined, ...environment },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const [stdout, stderr, peak] = await Promise.all([1, 2, 3].map((stream) => textOf(child.stdio[stream])));
  const code = child.exitCode ?? (await new Promise((resolve) => child.once("close", resolve)));
  if (!codes.includes(code)) throw new Error(`${args.join(" ")} ended with ${code}: ${stderr}${stdout}`);
  const [user = 0, system = 0] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { cpu: 1000 * (user + system), wall: performance.now() - begun, peak: Number(peak) / 1024, stdout };
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
