// A program of the benchmarks in TypeScript → one file that Node runs.
import { join } from "node:path";
import { build } from "rolldown";
import { root } from "./world.mjs";

/** A program of this folder in one file, for processes to run. @param {string} name @param {string} directory */
export async function bundled(name, directory) {
  const outfile = join(directory, name.replace(/ts$/, "mjs"));
  await build({
    cwd: root,
    input: join("benchmarks", name),
    platform: "node",
    transform: { define: { PACKAGE_VERSION: '"0"' } },
    output: { file: outfile, codeSplitting: false },
  });
  return outfile;
}
