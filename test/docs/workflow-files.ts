// Every workflow file that we keep, show or write → its place and its text: .github, examples, `init`, README.md and docs/.
import { readdirSync, readFileSync } from "node:fs";
import { initialFiles, type Repository } from "../../src/initial/files.ts";
import { blocksOf, pages, root } from "./pages.ts";

export interface WorkflowFile {
  place: string;
  text: string;
}

export const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { version: string };

function below(folder: string): WorkflowFile[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .map((place) => ({ place, text: readFileSync(`${root}${place}`, "utf8") }));
}

export const ours = below(".github/workflows");
export const examples = below("examples/github-workflows");

export const standard: Repository = {
  directory: ".launchdarkly",
  owner: "acme/storefront",
  branch: "main",
  version,
};
const elsewhere: Repository = {
  ...standard,
  directory: "services/my shop/.launchdarkly",
  label: "services-my-shop",
  branch: "release/1.0: x",
};

export const written: WorkflowFile[] = [standard, elsewhere].flatMap((repository) =>
  initialFiles(repository, true)
    .filter(({ path }) => path.startsWith(".github/"))
    .map(({ path, text }) => ({ place: `init: ${path}`, text })),
);

export const shown: WorkflowFile[] = pages.flatMap((page) =>
  blocksOf(page).filter(({ info, text }) => /^ya?ml\b/.test(info) && /^jobs:/m.test(text)),
);
