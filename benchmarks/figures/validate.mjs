// Ten thousand documents: `validate` against bare js-yaml on the same files; and, one document a file, against ajv-cli with the same schema.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inTurn } from "../processes.mjs";
import { cli, root, startRepository } from "../world.mjs";

const count = 10_000;
const schema = (/** @type {string} */ name) => join(root, "schemas", `${name}.schema.json`);
const bareYaml = fileURLToPath(new URL("../bare-yaml.mjs", import.meta.url));

/** @type {import("../run.mjs").Measure} */
export async function validate({ runs, gatesOnly }) {
  const world = startRepository(count);
  try {
    const used = await inTurn(
      {
        validate: { args: [cli, "validate"], directory: world.repository },
        yaml: { args: [bareYaml, world.documents] },
      },
      runs,
    );
    return [
      { name: "10,000 documents", value: used.validate.cpu / used.yaml.cpu, unit: "× js-yaml", most: 2.5 },
      { name: "peak", value: used.validate.peak, unit: "MiB", most: 256, isGate: true },
      ...(gatesOnly ? [] : await againstAjv(runs)),
    ];
  } finally {
    world.remove();
  }
}

/** ajv-cli takes one document a file. Its strict mode only has things to say of the schema. @param {number} runs */
async function againstAjv(runs) {
  const world = startRepository(count, 1);
  const manifest = fileURLToPath(import.meta.resolve("ajv-cli/package.json"));
  const references = ["workflow", "template"].flatMap((name) => ["-r", schema(name)]);
  const options = ["--spec=draft2020", "--strict=false", "-s", schema("document"), ...references];
  const elsewhere = mkdtempSync(join(tmpdir(), "benchmark-ajv-"));
  try {
    const used = await inTurn(
      {
        validate: { args: [cli, "validate"], directory: world.repository },
        ajv: {
          args: [
            join(dirname(manifest), "dist", "index.js"),
            "validate",
            ...options,
            "-d",
            `${world.documents}/*.yaml`,
          ],
          directory: elsewhere,
        },
        yaml: { args: [bareYaml, world.documents] },
      },
      runs,
    );
    const faster = (/** @type {"validate" | "yaml"} */ one, /** @type {"cpu" | "wall"} */ what) =>
      used.ajv[what] / used[one][what];
    return [
      { name: "against ajv-cli, processor", value: faster("validate", "cpu"), unit: "× as fast", least: 3 },
      { name: "against ajv-cli, time", value: faster("validate", "wall"), unit: "× as fast", least: 3 },
      { name: "js-yaml alone against ajv-cli, time", value: faster("yaml", "wall"), unit: "× as fast" },
    ];
  } finally {
    rmSync(elsewhere, { recursive: true });
    world.remove();
  }
}
