// schemas/*.schema.json → the text of src/generated/*: standalone validators with ajv's helpers inlined, and the order of a
// document's fields. Seeds of the emulators have no validators: an emulator compiles its schema when it starts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { rolldown } from "rolldown";
import { fieldOrder } from "./field-order.mjs";

const banner = "// Generated from schemas/ by `npm run build`. Do not edit.\n";

/** By module: the schemas that it validates, each an export of that name, and ajv's options besides the usual ones. */
const modules = {
  // Together, since template.schema.json refers to definitions of workflow.schema.json. `verbose`, since the words of an
  // error quote the schema's descriptions and examples.
  documents: { names: ["config", "template", "workflow"], options: { verbose: true } },
  plan: { names: ["plan"], options: {} },
  // By itself: it is loaded only where there are policies.
  policy: { names: ["policy"], options: { verbose: true } },
};

/** @param {string} root @returns {Promise<Map<string, string>>} path from the root → text */
export async function buildValidators(root) {
  const files = new Map();
  for (const [module, { names, options }] of Object.entries(modules)) {
    const schemas = names.map((name) => JSON.parse(readFileSync(join(root, "schemas", `${name}.schema.json`), "utf8")));
    const ajv = new Ajv2020({
      schemas: names.includes("config") ? [...schemas, laterChecked(root)] : schemas,
      allErrors: true,
      strict: true,
      strictRequired: false,
      strictTypes: false,
      allowUnionTypes: true,
      inlineRefs: false,
      ...options,
      code: { source: true, esm: true },
    });
    const ids = Object.fromEntries(names.map((name, index) => [name, schemas[index].$id]));
    files.set(`src/generated/${module}.js`, banner + (await withHelpers(root, standalone.default(ajv, ids))));
    files.set(`src/generated/${module}.d.ts`, declarations(names));
  }
  const documents = modules.documents.names.map((name) => [
    name,
    JSON.parse(readFileSync(join(root, "schemas", `${name}.schema.json`), "utf8")),
  ]);
  const order = JSON.stringify(fieldOrder(Object.fromEntries(documents)));
  files.set("src/generated/field-order.js", `${banner}export const fieldOrder = ${order};\n`);
  files.set(
    "src/generated/field-order.d.ts",
    `${banner}/** By a mapping's name: its fields in order, each with the mappings that may stand there. */\nexport declare const fieldOrder: Record<string, Record<string, readonly string[]>>;\n`,
  );
  files.set(
    "src/generated/validator.d.ts",
    `${banner}import type { ErrorObject } from "ajv";\n\nexport interface Validator {\n  (value: unknown): boolean;\n  errors?: ErrorObject[] | null;\n}\n`,
  );
  return files;
}

/** ajv's ESM output still calls `require` for its helpers (ajv#1976): bundling puts them inside. @param {string} root @param {string} code */
async function withHelpers(root, code) {
  const id = join(root, "validators.js");
  const plugin = {
    name: "code",
    resolveId: (source) => (source === id ? id : undefined),
    load: (source) => (source === id ? code : undefined),
  };
  const build = await rolldown({ cwd: root, input: id, platform: "node", plugins: [plugin] });
  const { output } = await build.generate({ comments: false });
  await build.close();
  return output[0].code;
}

/** In place of a policy's schema, which is checked when it is compiled: its validator would be loaded by every run. @param {string} root */
function laterChecked(root) {
  const { $id, title, description, examples } = JSON.parse(
    readFileSync(join(root, "schemas/policy.schema.json"), "utf8"),
  );
  return { $id, title, description, examples, type: ["object", "boolean"] };
}

/** @param {string[]} names */
function declarations(names) {
  const exported = names.map((name) => `export declare const ${name}: Validator;\n`).join("");
  return `${banner}import type { Validator } from "./validator.d.ts";\n\n${exported}`;
}
