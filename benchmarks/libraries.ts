// A document → whether it is valid, by js-yaml and its validator alone: what any `validate` takes at least. Bundled and run by run.mjs.
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { workflow } from "../src/generated/documents.js";

const [, , file = ""] = process.argv;
if (!workflow(load(readFileSync(file, "utf8")))) throw new Error(`${file} is not valid.`);
