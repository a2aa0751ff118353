// Files and a directory → a git repository with them on `main`, and commits on its branches. Starting a process is what takes
// time here: the first commit is copied from one that was made before, and any other is one `git fast-import`.

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { promisify } from "node:util";
import { closeAfterFile } from "../closing.ts";

/** By path below `.launchdarkly/`; `null` removes, a function edits. */
export type Files = Record<string, string | Buffer | null | ((before: string) => string)>;

export interface Repository {
  git: ReturnType<typeof gitIn>;
  /** Changes the work tree. */
  write(changes: Files): Promise<void>;
  /** Commits on a branch, which starts at main if it is new, and returns the commit's id. The work tree stays as it is. */
  commit(branch: string, changes: Files): Promise<string>;
}

/** `directory` is there and empty. The work tree is the first commit's, detached. */
export async function startRepository(directory: string, files: Files): Promise<Repository> {
  await cp(await firstCommit(files), directory, { recursive: true });
  const git = gitIn(directory);

  async function commit(branch: string, changes: Files): Promise<string> {
    const parent = existsSync(join(directory, ".git", "refs", "heads", branch)) ? branch : "main";
    const commands = [
      `commit refs/heads/${branch}\nmark :1\n`,
      `author ${author.name} <${author.email}> ${author.seconds} +0000\n`,
      `committer ${author.name} <${author.email}> ${author.seconds} +0000\n`,
      ...data(`Change ${Object.keys(changes).join(", ")}`),
      `from refs/heads/${parent}^0\n`,
    ];
    for (const [name, change] of Object.entries(changes)) {
      const path = pathOf(name);
      if (change === null) commands.push(`D ${path}\n`);
      else {
        const content =
          typeof change === "function" ? change(await runGit(directory, ["show", `${parent}:${path}`])) : change;
        commands.push(`M 100644 inline ${path}\n`, ...data(content));
      }
    }
    const input = Buffer.concat([...commands, "get-mark :1\n"].map((part) => Buffer.from(part)));
    return (await runGit(directory, ["fast-import", "--quiet"], input)).trim();
  }

  return { git, commit, write: (changes) => write(directory, changes) };
}

const pathOf = (name: string) => posix.join(".launchdarkly", name);

function data(content: string | Buffer): (string | Buffer)[] {
  return [`data ${Buffer.byteLength(content)}\n`, content, "\n"];
}

async function write(directory: string, changes: Files): Promise<void> {
  for (const [name, change] of Object.entries(changes)) {
    const file = join(directory, pathOf(name));
    await mkdir(dirname(file), { recursive: true });
    if (change === null) await rm(file);
    else await writeFile(file, typeof change === "function" ? change(await readFile(file, "utf8")) : change);
  }
}

/** By files: a repository with that commit, to be copied. */
const made = new Map<string, Promise<string>>();

function firstCommit(files: Files): Promise<string> {
  const name = JSON.stringify(files);
  const known = made.get(name);
  if (known !== undefined) return known;
  const making = makeFirstCommit(files);
  made.set(name, making);
  closeAfterFile(async () => {
    made.delete(name);
    await rm(await making, { recursive: true, force: true });
  });
  return making;
}

async function makeFirstCommit(files: Files): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "scenario-first-"));
  const git = gitIn(directory);
  await git("init", "--quiet", "--initial-branch=main", "--template=");
  await writeFile(join(directory, "README.md"), "# Storefront\n");
  await write(directory, files);
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "First");
  await git("checkout", "--quiet", "--detach");
  return directory;
}

const author = { name: "Ada", email: "ada@example.com", seconds: Date.UTC(2027, 0, 11, 9) / 1_000 };

/** git in a directory, with an identity of its own, whatever the machine's configuration says; what it prints, trimmed. */
export function gitIn(directory: string): (...args: string[]) => Promise<string> {
  return async (...args) => (await runGit(directory, args)).trim();
}

const runFile = promisify(execFile);

async function runGit(directory: string, args: readonly string[], input?: Buffer): Promise<string> {
  const signature = { NAME: author.name, EMAIL: author.email, DATE: `${author.seconds} +0000` };
  const identity = Object.entries(signature).flatMap(([field, value]) => [
    [`GIT_AUTHOR_${field}`, value],
    [`GIT_COMMITTER_${field}`, value],
  ]);
  const env = {
    ...process.env,
    ...Object.fromEntries(identity),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
  };
  const running = runFile("git", ["-C", directory, ...args], { env });
  if (input !== undefined) running.child.stdin?.end(input);
  return (await running).stdout;
}
