// What goes in: names, or their stand-ins. What comes out: documents that use them, and the commands of a conversation with
// LaunchDarkly: workflows and a template are made, planned again, and one is changed. It is recorded, and replayed, from these.
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { dist, execute } from "../scenarios/world.ts";

type NameOf = (name: string) => string;

/** Of a command: its arguments, the documents that it finds, and how it ends. */
export interface Step {
  args: string[];
  files: Record<string, string>;
  exitCode: number;
  /** Stands in what it prints. */
  says: string;
}

export const originals = [
  ...["storefront", "new-checkout", "search", "production", "acme/storefront", "gradual", "searching", "usual"],
  ...["Gradual rollout", "New search", "The usual way", "a tenth", "everyone", "Is the error budget intact?"],
  ...["Said by nobody else.", "grace@example.com", "Semantic", "Made by hand", "Not in the repository."],
];

const configuration = (of: NameOf) => `owner: ${JSON.stringify(of("acme/storefront"))}\n`;

const documents = (of: NameOf, wait: string) => {
  const name = (text: string) => JSON.stringify(of(text));
  const place = `project: ${name("storefront")}\nenvironment: ${name("production")}`;
  return `kind: Workflow
key: ${name("gradual")}
${place}
flag: ${name("new-checkout")}
name: ${name("Gradual rollout")}
description: ${name("Said by nobody else.")}
stages:
  - name: ${name("a tenth")}
    conditions: [{ approval: { description: ${name("Is the error budget intact?")}, members: [${name("grace@example.com")}] } }, { wait: ${wait} }]
    action: [{ turn: on }, { rollout: { true: 10%, false: rest } }]
  - { name: ${name("everyone")}, conditions: [{ wait: 1w }], action: [{ serve: true }] }
---
kind: WorkflowTemplate
key: ${name("usual")}
name: ${name("The usual way")}
${place}
flag: ${name("search")}
stages:
  - { name: ${name("everyone")}, conditions: [{ wait: 2d }], action: [{ turn: on }, { serve: ${name("Semantic")} }] }
---
kind: Workflow
key: ${name("searching")}
${place}
flag: ${name("search")}
name: ${name("New search")}
template: ${name("usual")}
`;
};

export function stepsWith(of: NameOf): Step[] {
  const files = (wait: string) => ({
    ".launchdarkly/workflow-sync.yaml": configuration(of),
    ".launchdarkly/workflows/all.yaml": documents(of, wait),
  });
  return [
    { args: ["apply", "--yes", "--base", "none"], files: files("1d"), exitCode: 0, says: "3 done" },
    {
      args: ["plan", "--base", "none"],
      files: files("1d"),
      exitCode: 0,
      says: "1 workflow on these flags not managed here",
    },
    { args: ["plan", "--base", "none"], files: files("3d"), exitCode: 2, says: "1 to replace" },
  ];
}

export interface Played {
  exitCode: number | null;
  output: string;
}

/** The command line's bundle, in a directory of its own that is no repository. */
export async function play(steps: readonly Step[], environment: NodeJS.ProcessEnv): Promise<Played[]> {
  const cwd = await mkdtemp(join(tmpdir(), "conversation-"));
  try {
    const played: Played[] = [];
    for (const { args, files } of steps) {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(cwd, path)), { recursive: true });
        await writeFile(join(cwd, path), text);
      }
      const env = { PATH: process.env.PATH, HOME: cwd, ...environment };
      const { exitCode, stdout, stderr } = await execute(process.execPath, [join(dist, "cli.js"), ...args], {
        cwd,
        env,
      });
      played.push({ exitCode, output: `${stdout}${stderr}` });
    }
    return played;
  } finally {
    await rm(cwd, { recursive: true });
  }
}

/** The command's own process, as people start it. */
export async function startReplay(directory: string): Promise<{ url: string; stop(): void }> {
  const child = spawn(process.execPath, [join(dist, "cli.js"), "emulator", "launchdarkly", "--replay", directory]);
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once("line", resolve);
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += String(chunk);
    });
    child.once("exit", () => reject(new Error(said)));
  });
  return { url: (JSON.parse(line) as { url: string }).url, stop: () => child.kill() };
}
