// The text of a GitHub workflow file → what GitHub's own parser objects to. It imports JSON in a way that only bundlers take, so it is bundled first.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as WorkflowParser from "@actions/workflow-parser";
import { build } from "rolldown";
import { root } from "./pages.ts";

async function load(): Promise<typeof WorkflowParser> {
  const directory = await mkdtemp(join(tmpdir(), "workflow-parser-"));
  const file = join(directory, "parser.mjs");
  try {
    await build({ cwd: root, input: "@actions/workflow-parser", platform: "node", output: { file } });
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(directory, { recursive: true });
  }
}

const parser = await load();

/** `launchdarkly.yml: Unexpected value 'jobz'`, with line and column where it knows them. */
export async function objections(name: string, content: string): Promise<string[]> {
  const { context, value } = parser.parseWorkflow({ name, content }, new parser.NoOperationTraceWriter());
  if (value !== undefined) await parser.convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}
