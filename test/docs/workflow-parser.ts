// The text of a GitHub workflow file → what GitHub's own parser objects to. It imports JSON in a way that only bundlers take, so it is bundled first.
import type * as WorkflowParser from "@actions/workflow-parser";
import { build } from "esbuild";
import { root } from "./pages.ts";

async function load(): Promise<typeof WorkflowParser> {
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "@actions/workflow-parser";', resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    // One of its packages is CommonJS and asks for Node's own modules.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire("file:///");' },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`);
}

const parser = await load();

/** `launchdarkly.yml: Unexpected value 'jobz'`, with line and column where it knows them. */
export async function objections(name: string, content: string): Promise<string[]> {
  const { context, value } = parser.parseWorkflow({ name, content }, new parser.NoOperationTraceWriter());
  if (value !== undefined) await parser.convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}
