// An event and inputs → the Action's bundle run as a child process, as GitHub's runner would run it, and what it left behind.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { RunnerEvent } from "./runner-event.ts";

export interface ActionRun {
  /** Path of `dist/action.js`; `post.js` stands beside it. */
  bundle: string;
  event: Pick<RunnerEvent, "event" | "payload" | "environment">;
  /** By the names in action.yml. Defaults that action.yml gives are the caller's to pass, as the runner does. */
  inputs: Record<string, string>;
  /** The checkout, `GITHUB_WORKSPACE`. */
  workspace: string;
  /** Another Node than this process's. */
  node?: string;
  /** Added to what the runner sets. */
  environment?: Record<string, string>;
  /** Told of the process as soon as it runs: whoever cancels the job signals to it. */
  onStart?: (child: ChildProcess) => void;
  /** Whether the runner is lost with the process: then its `post` step never runs. */
  isLost?: boolean;
}

export interface ActionResult {
  /** `null` where a signal ended it. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** What it wrote to the job summary. */
  summary: string;
  outputs: Record<string, string>;
  /** What its `post` step said; absent where it has none, since nothing was saved for it. */
  post?: { exitCode: number | null; stdout: string; stderr: string };
}

export async function runAction({
  bundle,
  event,
  inputs,
  workspace,
  node,
  environment,
  onStart,
  isLost = false,
}: ActionRun): Promise<ActionResult> {
  const directory = await mkdtemp(join(tmpdir(), "runner-"));
  const file = (name: string) => join(directory, name);
  try {
    await Promise.all([
      writeFile(file("event.json"), JSON.stringify(event.payload)),
      writeFile(file("output"), ""),
      writeFile(file("summary.md"), ""),
      writeFile(file("state"), ""),
    ]);
    const step = async (entry: string, state: Record<string, string>, started?: (child: ChildProcess) => void) => {
      const child = spawn(node ?? process.execPath, [entry], {
        cwd: workspace,
        env: {
          PATH: process.env.PATH,
          HOME: directory,
          ...event.environment,
          GITHUB_EVENT_PATH: file("event.json"),
          GITHUB_OUTPUT: file("output"),
          GITHUB_STATE: file("state"),
          GITHUB_STEP_SUMMARY: file("summary.md"),
          GITHUB_WORKSPACE: workspace,
          RUNNER_TEMP: directory,
          ...Object.fromEntries(
            Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
          ),
          ...environment,
          ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
        },
      });
      started?.(child);
      const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
      const exitCode = await new Promise<number | null>((resolve, reject) => {
        child.once("error", reject);
        child.once("close", resolve);
      });
      return { exitCode, stdout: stdout(), stderr: stderr() };
    };
    const main = await step(bundle, {}, onStart);
    const [output, summary, state] = await Promise.all(
      ["output", "summary.md", "state"].map((name) => readFile(file(name), "utf8")),
    );
    // The runner hands on what the step saved, however it ended. Without anything saved the post step does nothing.
    const saved = parseOutputs(state ?? "");
    const post =
      isLost || Object.keys(saved).length === 0 ? undefined : await step(join(dirname(bundle), "post.js"), saved);
    return { ...main, summary: summary ?? "", outputs: parseOutputs(output ?? ""), ...(post && { post }) };
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
