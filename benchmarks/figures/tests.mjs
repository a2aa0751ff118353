// `npm cit` on two cores, in a clone of its own with what isn't committed yet, with the packages that npm has kept.
import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { root } from "../world.mjs";

/** @type {import("../run.mjs").Measure} */
export async function tests({ scratch }) {
  const clone = join(scratch, "clone");
  execFileSync("git", ["clone", "--quiet", root, clone]);
  const listed = (/** @type {string[]} */ ...which) =>
    execFileSync("git", ["-C", root, "ls-files", "-z", "--exclude-standard", ...which])
      .toString()
      .split("\0")
      .filter((file) => file !== "");
  const deleted = new Set(listed("--deleted"));
  for (const file of deleted) rmSync(join(clone, file), { force: true });
  for (const file of listed("--modified", "--others"))
    if (!deleted.has(file)) cpSync(join(root, file), join(clone, file));
  const held = availableParallelism() > 2 ? ["taskset", "--cpu-list", "0,1"] : [];
  const [program = "", ...args] = [...held, "npm", "cit", "--prefer-offline"];
  const begun = performance.now();
  execFileSync(program, args, { cwd: clone, stdio: ["ignore", "ignore", "inherit"] });
  return [{ name: "npm cit, 2 cores", value: (performance.now() - begun) / 60_000, unit: "min", most: 3 }];
}
