// Blocks of shell commands of a page → what they print and end with, run one after the other in one shell, as somebody would who copies them.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { closeAfterFile } from "../closing.ts";
import { root } from "./pages.ts";

export interface Ran {
  /** Standard output and standard error, as they come. */
  output: string;
  status: number;
}

export interface Shell {
  /** Where it starts: fresh and empty. */
  directory: string;
  run(block: string): Promise<Ran>;
}

/** `commands`: what stands on the PATH, by name, as scripts for `sh`. */
export async function startShell(
  environment: Record<string, string> = {},
  commands: Record<string, string> = {},
): Promise<Shell> {
  const home = await mkdtemp(join(tmpdir(), "docs-shell-"));
  const [directory, bin] = [join(home, "here"), join(home, "bin")];
  await Promise.all([mkdir(directory), mkdir(bin)]);
  for (const [name, script] of Object.entries(commands)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, name), 0o755);
  }
  const identity = { NAME: "Ada", EMAIL: "ada@example.com" };
  const child = spawn("sh", [], {
    cwd: directory,
    // A group of its own, to be ended as one: what runs in the background, too.
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
    env: {
      PATH: [bin, dirname(process.execPath), process.env.PATH].join(delimiter),
      HOME: home,
      GIT_CONFIG_NOSYSTEM: "1",
      ...Object.fromEntries(
        Object.entries(identity).flatMap(([field, value]) => [
          [`GIT_AUTHOR_${field}`, value],
          [`GIT_COMMITTER_${field}`, value],
        ]),
      ),
      ...environment,
    },
  });
  let printed = "";
  let hasEnded = false;
  let told: () => void = () => undefined;
  const listen = (chunk: Buffer) => {
    printed += chunk;
    told();
  };
  child.stdout.on("data", listen);
  child.once("exit", () => {
    hasEnded = true;
    told();
  });
  child.stdin.write("exec 2>&1\n");
  closeAfterFile(async () => {
    await ended(child);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  });
  const until = (isThere: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      told = () => {
        if (isThere()) resolve();
        else if (hasEnded) reject(new Error(`The shell has ended: ${printed}`));
      };
      told();
    });

  let count = 0;
  async function run(block: string): Promise<Ran> {
    const mark = `--- end of block ${++count} ---`;
    printed = "";
    child.stdin.write(`${block}\nprintf '\\n%s %s\\n' '${mark}' "$?"\n`);
    const end = new RegExp(`\\n${mark} (\\d+)\\n`);
    // What is started in the background says so later.
    const isReady = () => end.test(printed) && (!isServer(block) || printed.includes('{"url":'));
    await until(isReady);
    return { output: printed.replace(end, "\n"), status: Number(end.exec(printed)?.[1]) };
  }
  return { directory, run };
}

export function isServer(block: string): boolean {
  return /emulator (?:launchdarkly|github).*&$/m.test(block);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  process.kill(-child.pid, "SIGTERM");
  await gone;
}

/** One that nobody listens at just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

const address = "https://github.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync";

/** The environment in which a clone of the repository is one of this build: of what is shipped. */
export function clonesThisBuild(): Record<string, string> {
  const directory = mkdtempSync(join(tmpdir(), "docs-clone-"));
  closeAfterFile(() => rm(directory, { recursive: true, force: true, maxRetries: 5 }));
  const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: string[] };
  for (const part of ["package.json", "README.md", "LICENSE", ...files])
    cpSync(join(root, part), join(directory, part), { recursive: true });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...args], { cwd: directory });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "What is shipped");
  return { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: `url.file://${directory}.insteadOf`, GIT_CONFIG_VALUE_0: address };
}

/** The command of this build, by both of its names. */
export const commandLine = Object.fromEntries(
  ["ld-sync", "launchdarkly-workflow-sync"].map((name) => [name, `exec node '${join(root, "dist", "cli.js")}' "$@"`]),
);

/** Lines of `shown` in which only times of day and hashes may differ; a line `…` stands for any that follow. */
export function fits(output: string, shown: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/\b\d\d:\d\d UTC/g, "00:00 UTC")
      .replace(/\b[0-9a-f]{24,}\b/g, "0")
      .trim();
  const pattern = plain(shown)
    .split("\n")
    .map((line) => (line === "…" ? "[^]*" : `${line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\n`))
    .join("");
  return new RegExp(`^${pattern}$`).test(`${plain(output)}\n`);
}
