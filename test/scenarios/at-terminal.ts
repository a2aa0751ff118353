// A command of the bundle, and keys to press → what a person sees at a terminal, and the exit code. `script` gives the command a terminal of its own.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { watch } from "./story.ts";
import { dist, type World } from "./world.ts";

const linux = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux") === true;
const mac = process.platform === "darwin" && spawnSync("sh", ["-c", "command -v script"]).status === 0;

/** Why tests at a terminal are passed over here; `undefined` where they can run. */
export const noTerminal = linux || mac ? undefined : "there is no `script`, which gives a child process a terminal";

interface Pressed {
  /** What is waited for on the screen. */
  after: string;
  keys: string;
}

export interface Screen {
  exitCode: number | null;
  /** With `\n` at the ends of lines; colours and movements of the cursor are still in it. */
  output: string;
}

export const ctrlC = "\u0003";
export const ctrlD = "\u0004";

export async function atTerminal(
  world: World,
  args: readonly string[],
  { pressed = [], columns = 80, onStart, environment = {}, stderr }: TerminalOptions = {},
): Promise<Screen> {
  const quoted = [process.execPath, join(dist, "cli.js"), ...args].map((word) => `'${word}'`).join(" ");
  const line = `stty cols ${columns} rows 40; exec ${quoted}${stderr === undefined ? "" : ` 2>'${stderr}'`}`;
  const child = spawn("script", linux ? ["-qec", line, "/dev/null"] : ["-q", "/dev/null", "sh", "-c", line], {
    cwd: world.workspace,
    env: { TERM: "xterm", ...world.commandEnvironment({ environment }) },
  });
  onStart?.(child);
  const { onStart: watched, hears } = watch();
  watched(child);
  child.stdin.on("error", () => undefined);
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const output = text(child.stdout);
  const typing = (async () => {
    for (const { after, keys } of pressed) {
      await hears(after);
      child.stdin.write(keys);
    }
  })();
  const exitCode = await closed;
  void typing;
  return { exitCode, output: (await output).replaceAll("\r\n", "\n") };
}

interface TerminalOptions {
  pressed?: readonly Pressed[];
  columns?: number;
  environment?: NodeJS.ProcessEnv;
  /** A file that takes what would be said on the standard error. */
  stderr?: string;
  onStart?: (child: ChildProcess) => void;
}

/** What is left where colours and movements of the cursor are taken away. */
export function plain(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
  return output.replaceAll(/\u001b\[[\d;?]*[A-Za-z]/g, "");
}
