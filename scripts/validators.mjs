// schemas/*.schema.json → the text of src/generated/*: one standalone validator a schema, with ajv's helpers inlined.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";

const banner = "// Generated from schemas/ by `npm run build`. Do not edit.\n";

/** @param {string} root @returns {Promise<Map<string, string>>} path from the root → text */
export async function buildValidators(root) {
  const names = readdirSync(join(root, "schemas"))
    .filter((name) => name.endsWith(".schema.json"))
    .sort();
  const schemas = names.map((name) => JSON.parse(readFileSync(join(root, "schemas", name), "utf8")));
  const files = new Map();
  for (const [index, name] of names.entries()) {
    const ajv = new Ajv2020({
      schemas,
      allErrors: true,
      strict: true,
      strictRequired: false,
      strictTypes: false,
      allowUnionTypes: true,
      verbose: true,
      code: { source: true, esm: true },
    });
    const validate = ajv.getSchema(schemas[index].$id);
    // ajv's ESM output still calls `require` for its helpers (ajv#1976): bundling puts them inside.
    const result = await build({
      stdin: { contents: standalone.default(ajv, validate), resolveDir: root },
      bundle: true,
      write: false,
      format: "esm",
      platform: "node",
      target: "node20",
      legalComments: "none",
    });
    files.set(`src/generated/${baseName(name)}.js`, banner + result.outputFiles[0].text);
  }
  for (const name of names) {
    files.set(
      `src/generated/${baseName(name)}.d.ts`,
      `${banner}import type { Validator } from "./validator.d.ts";\n\ndeclare const validate: Validator;\nexport default validate;\n`,
    );
  }
  files.set(
    "src/generated/validator.d.ts",
    `${banner}import type { ErrorObject } from "ajv";\n\nexport interface Validator {\n  (value: unknown): boolean;\n  errors?: ErrorObject[] | null;\n}\n`,
  );
  return files;
}

/** @param {string} name */
const baseName = (name) => name.replace(/\.schema\.json$/, "");
