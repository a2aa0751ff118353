// YAML in the documentation: documents and fragments of them are valid, workflow files are YAML, and nothing is left unchecked.
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { readRevision } from "../../src/configuration/revision.ts";
import { compilePolicies } from "../../src/policies/compile.ts";
import { type Block, blocksOf, page, pages, root, tableAfter } from "./pages.ts";
import { version } from "./workflow-files.ts";

const blocks = pages.flatMap((page) => blocksOf(page).filter(({ info }) => /^ya?ml\b/.test(info)));

const workflow = (fields: string) =>
  `kind: Workflow\nkey: example\nproject: p\nflag: f\nenvironments: [staging, production]\nname: Example\n${fields}`;
const stages =
  "stages:\n  - name: first\n    conditions: [{ now: true }]\n  - name: everyone\n    action: [{ turn: on }]\n";
const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, " ".repeat(by));

/** What a fragment stands in, by the word after `yaml`. */
const wholes: Record<string, (fragment: string) => string> = {
  fields: (fragment) => workflow(`${stages}${fragment}`),
  stages: (fragment) => workflow(`stages:\n${indented(fragment, 2)}`),
  conditions: (fragment) => workflow(`stages:\n  - name: a\n    conditions:\n${indented(fragment, 6)}`),
  action: (fragment) => workflow(`stages:\n  - name: a\n    action:\n${indented(fragment, 6)}`),
  parameters: (fragment) => workflow(`template: t\nparameters:\n${indented(fragment, 2)}`),
};

function problems({ info, text }: Block): string[] {
  const [, part = ""] = info.split(" ");
  const name = part === "configuration" ? "workflow-sync.yaml" : "workflows/example.yaml";
  const bytes = new TextEncoder().encode(wholes[part]?.(text) ?? text);
  const revision = readRevision([{ path: `.launchdarkly/${name}`, bytes }], ".launchdarkly", "head");
  const { count, configuration } = revision;
  const diagnostics = [...revision.diagnostics, ...compilePolicies(configuration?.policies ?? []).diagnostics];
  expect(part === "configuration" || count > 0).toBe(true);
  return diagnostics.map(({ position, message }) => `${position?.line}: ${message}`);
}

const isDocument = ({ text }: Block) => /^kind:/m.test(text);
const isPart = ({ info }: Block) => /^yaml (?:fields|stages|conditions|action|parameters|configuration)$/.test(info);
const isWorkflowFile = ({ text }: Block) => /^jobs:/m.test(text);
const isPreCommit = ({ text }: Block) => /^repos:/m.test(text);

describe("documents and their parts are valid", () => {
  test.each(blocks.filter((block) => isPart(block) || (isDocument(block) && !isWorkflowFile(block))))(
    "$place",
    (block) => {
      expect(problems(block)).toEqual([]);
    },
  );
});

describe("workflow files are YAML, with permissions", () => {
  test.each(blocks.filter(isWorkflowFile))("$place", ({ text }) => {
    expect(load(text)).toMatchObject({ jobs: expect.any(Object), permissions: expect.any(Object) });
  });
});

interface Hook {
  id: string;
  additional_dependencies?: string[];
}

describe("configurations of pre-commit name the hooks, and the hook of the package is the repository's", () => {
  const hooks = load(readFileSync(`${root}.pre-commit-hooks.yaml`, "utf8")) as Record<string, unknown>[];
  const [ours] = hooks;
  const known = hooks.map(({ id }) => id);

  test.each(blocks.filter(isPreCommit))("$place", ({ text }) => {
    const { repos } = load(text) as { repos: { repo: string; hooks: Hook[] }[] };
    for (const { repo, hooks } of repos)
      for (const { additional_dependencies: packages, ...hook } of hooks)
        if (repo === "local") {
          const { description: _, ...rest } = ours ?? {};
          expect(hook).toEqual(rest);
          expect(packages).toEqual([`launchdarkly-workflow-sync@${version}`]);
        } else expect(known).toContain(hook.id);
  });
});

test("no block is left unchecked", () => {
  const unchecked = blocks.filter((block) =>
    [isPart, isDocument, isWorkflowFile, isPreCommit].every((isKnown) => !isKnown(block)),
  );
  expect(unchecked.map(({ place }) => place)).toEqual([]);
});

test("every shorthand is documented", () => {
  const documents = page("docs/documents.md");
  const cells = (marker: string) =>
    tableAfter(documents, marker)
      .rows.map(([cell = ""]) => cell)
      .join(" ");
  for (const shorthand of ["wait", "at", "now", "approval"])
    expect(cells("### Conditions")).toContain(`\`${shorthand}:`);
  for (const shorthand of ["turn", "serve", "rollout", "target", "segment", "rule"])
    expect(cells("### Instructions")).toContain(`\`${shorthand}:`);
});
