// The files that a bundle is made of → the copyright lines and licences of their packages, which every copy has to carry.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @param {string} root @param {readonly string[]} inputs paths from the root */
export function licensesOf(root, inputs) {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const texts = [...folders].map((folder) => licenseOf(join(root, folder)));
  return `The bundles hold these packages.\n\n${texts.sort().join("\n\n")}\n`;
}

/** @param {string} folder */
function licenseOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const said = `${license ?? "no licence named"}${author === undefined ? "" : `, by ${author.name ?? author}`}`;
  const text = file === undefined ? said : readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
  return `${name} ${version}\n${"-".repeat(`${name} ${version}`.length)}\n${text}`;
}
