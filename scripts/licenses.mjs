// The files that a bundle is made of → the copyright lines and licences of their packages, which every copy has to carry.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Packages without a text of their licence → another one of the same repository, author and licence, which has it. */
const siblings = new Map([["proxy-agent-negotiate", "https-proxy-agent"]]);

/** @param {string} root @param {readonly string[]} inputs paths from the root */
export function licensesOf(root, inputs) {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const texts = [...folders].map((folder) => {
    const { name, version } = packageIn(join(root, folder));
    return `${name} ${version}\n${"-".repeat(`${name} ${version}`.length)}\n${licenseOf(join(root, folder), root)}`;
  });
  return `The bundles hold these packages.\n\n${texts.sort().join("\n\n")}\n`;
}

/** @param {string} folder */
function packageIn(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** @param {string} folder @param {string} root @returns {string} */
export function licenseOf(folder, root) {
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  if (file !== undefined) return readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
  const { name, ...own } = packageIn(folder);
  const sibling = siblings.get(name);
  if (sibling === undefined)
    throw new Error(
      `${name} has no text of its licence. Name a package of its repository that has it in ${import.meta.url}.`,
    );
  const other = packageIn(join(root, "node_modules", sibling));
  if (other.repository?.url !== own.repository?.url || other.author !== own.author || other.license !== own.license)
    throw new Error(
      `${name} has no text of its licence, and ${sibling} is not of its repository, author and licence any more.`,
    );
  return licenseOf(join(root, "node_modules", sibling), root);
}
