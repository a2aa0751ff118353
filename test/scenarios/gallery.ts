// What stands below examples/ → its names, files and account, as the stories play them.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Files, root } from "./world.ts";

export const gallery = join(root, "examples");
export const exampleAccount = JSON.parse(readFileSync(join(gallery, "launchdarkly.json"), "utf8"));

const [reader, writer] = exampleAccount.tokens.map(({ token }: { token: string }) => token);
export const exampleTokens: { reader: string; writer: string } = { reader, writer };

/** The demo's has an account and a story of its own; workflow files of GitHub are no documents. */
export const examples = readdirSync(gallery, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["storefront", "github-workflows"].includes(entry.name))
  .map(({ name }) => name);

export function exampleFiles(example: string): Files {
  const top = join(gallery, example);
  return Object.fromEntries(
    readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(top, path), readFileSync(path, "utf8")]),
  );
}
