// An event and inputs → the Action's bundle run as a child process, as GitHub's runner would run it, and what it left behind.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunnerEvent } from "./github/runner-event.ts";

export interface ActionRun {
  /** Path of `dist/action.js`. */
  bundle: string;
  event: Pick<RunnerEvent, "event" | "payload" | "environment">;
  /** By the names in action.yml. Defaults that action.yml gives are the caller's to pass, as the runner does. */
  inputs: Record<string, string>;
  /** The checkout, `GITHUB_WORKSPACE`. */
  workspace: string;
  /** Another Node than this process's. */
  node?: string;
  /** On top of what the runner sets. */
  environment?: Record<string, string>;
}

export interface ActionResult {
  /** `null` where a signal ended it. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** What it wrote to the job summary. */
  summary: string;
  outputs: Record<string, string>;
}

export async function runAction({
  bundle,
  event,
  inputs,
  workspace,
  node,
  environment,
}: ActionRun): Promise<ActionResult> {
  const directory = await mkdtemp(join(tmpdir(), "runner-"));
  const file = (name: string) => join(directory, name);
  try {
    await Promise.all([
      writeFile(file("event.json"), JSON.stringify(event.payload)),
      writeFile(file("output"), ""),
      writeFile(file("summary.md"), ""),
    ]);
    const child = spawn(node ?? process.execPath, [bundle], {
      cwd: workspace,
      env: {
        PATH: process.env.PATH,
        HOME: directory,
        ...event.environment,
        GITHUB_EVENT_PATH: file("event.json"),
        GITHUB_OUTPUT: file("output"),
        GITHUB_STEP_SUMMARY: file("summary.md"),
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: directory,
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
        ),
        ...environment,
      },
    });
    const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    const [output, summary] = await Promise.all([
      readFile(file("output"), "utf8"),
      readFile(file("summary.md"), "utf8"),
    ]);
    return { exitCode, stdout: stdout(), stderr: stderr(), summary, outputs: parseOutputs(output) };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}

/** `name<<delimiter`, the value's lines, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const [, name, delimiter] = /^([^=]+)<<(.+)$/.exec(lines[index] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    outputs[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return outputs;
}
