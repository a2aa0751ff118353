// Runs the long scenarios, and the proofs of test/properties and the laws of exporting at full size, with the seed that PROOF_SEED gives or a new one, and any further arguments for vitest.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const seed = process.env.PROOF_SEED ?? String(randomInt(2 ** 31));
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const given = process.argv.slice(2);
console.log(`PROOF_SEED=${seed}`);
const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    "run",
    "--mode",
    "all",
    ...(given.length > 0 ? given : ["test/properties", "test/exporting/laws", "test/scenarios/long"]),
    "--disable-console-intercept",
    "--testTimeout=3600000", // the laws have no longer time of their own
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, PROOF: "full", PROOF_SEED: seed } },
);
if (status !== 0) console.error(`To see it again: PROOF_SEED=${seed} npm run proof`);
process.exit(status ?? 1);
