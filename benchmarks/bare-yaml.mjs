// The yardstick of `validate`: the same files, read and loaded by js-yaml, and nothing else.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadAll } from "js-yaml";

const [directory = ""] = process.argv.slice(2);
let count = 0;
for (const name of readdirSync(directory)) count += loadAll(readFileSync(join(directory, name), "utf8")).length;
console.log(count);
