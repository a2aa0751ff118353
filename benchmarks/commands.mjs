// Times whole commands on a generated repository: node benchmarks/commands.mjs [documents] [latency in ms]
// Prints wall time in seconds, the median of three runs, and requests to LaunchDarkly.
import { execFile, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const cli = join(dirname(fileURLToPath(import.meta.url)), "..", "dist", "cli.js");
const documents = Number(process.argv[2] ?? 500);
const latencyMs = Number(process.argv[3] ?? 50);
const directory = mkdtempSync(join(tmpdir(), "benchmark-"));
const git = (...args) =>
  execFileSync("git", ["-C", directory, "-c", "user.name=a", "-c", "user.email=a@example.com", ...args]);

const state = { on: false, offVariation: 1, fallthrough: { variation: 1 }, rules: [], targets: [] };
const flag = (number) => ({
  key: `flag-${number}`,
  name: `Flag ${number}`,
  variations: [
    { _id: `00000000-0000-4000-8000-${String(2 * number).padStart(12, "0")}`, value: true },
    { _id: `00000000-0000-4000-8000-${String(2 * number + 1).padStart(12, "0")}`, value: false },
  ],
  environments: { staging: state, production: state },
});
const numbers = Array.from({ length: documents }, (_, number) => number);
writeFileSync(
  join(directory, "seed.json"),
  JSON.stringify({
    latencyMs,
    tokens: [{ token: "api-benchmark", role: "writer", name: "Benchmark" }],
    projects: [
      { key: "p", environments: [{ key: "staging" }, { key: "production" }], segments: [], flags: numbers.map(flag) },
    ],
  }),
);

const document = (number, share) =>
  `kind: Workflow\nkey: rollout-${number}\nproject: p\nflag: flag-${number}\nenvironments: [staging, production]\nname: Rollout ${number}\nstages:\n` +
  `  - name: some\n    conditions: [{ wait: 2d }]\n    action: [{ turn: on }, { rollout: { true: ${share}%, false: rest } }]\n` +
  "  - name: everyone\n    conditions: [{ wait: 1w }]\n    action: [{ serve: true }]\n";
mkdirSync(join(directory, ".launchdarkly", "workflows"), { recursive: true });
const put = (number, share) =>
  writeFileSync(join(directory, ".launchdarkly", "workflows", `${number}.yaml`), document(number, share));
for (const number of numbers) put(number, 10);
git("init", "--quiet");
git("add", ".launchdarkly");
git("commit", "--quiet", "--message", "All");

const emulator = spawn(process.execPath, [cli, "emulator", "launchdarkly", "--seed", join(directory, "seed.json")]);
const url = JSON.parse(await new Promise((resolve) => emulator.stdout.once("data", resolve))).url;
const env = {
  ...process.env,
  LAUNCHDARKLY_API_HOST: url,
  LAUNCHDARKLY_ACCESS_TOKEN: "api-benchmark",
  GITHUB_REPOSITORY: "a/b",
};
const requests = async () => (await (await fetch(`${url}/_emulator/requests`)).json()).length;

async function time(what, runs, ...args) {
  const seconds = [];
  const before = await requests();
  for (let run = 0; run < runs; run++) {
    const started = process.hrtime.bigint();
    await promisify(execFile)(process.execPath, [cli, ...args], { cwd: directory, env, maxBuffer: 1 << 30 }).catch(
      (error) => {
        if (error.code !== 2) throw error;
      },
    );
    seconds.push(Number(process.hrtime.bigint() - started) / 1e9);
  }
  const median = seconds.sort((left, right) => left - right)[Math.floor(runs / 2)];
  const sent = ((await requests()) - before) / runs;
  console.log(`${what.padEnd(44)} ${median.toFixed(2).padStart(7)} s ${String(sent).padStart(7)} requests`);
}

console.log(`${documents} documents in 2 environments, ${latencyMs} ms a request`);
try {
  await time("validate", 3, "validate");
  await time("plan, nothing changed", 3, "plan", "--base", "HEAD");
  await time("plan, everything new", 3, "plan", "--base", "none");
  await time("apply, everything new", 1, "apply", "--base", "none", "--yes");
  put(0, 25);
  await time("plan, one document changed", 3, "plan", "--base", "HEAD");
} finally {
  emulator.kill();
  rmSync(directory, { recursive: true, force: true });
}
