// A work tree or bare repository, and a git command → its answer. Answers about objects that are named by their whole ids
// are kept.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

export interface Git {
  /** The directory git works on: a bare repository, or the `.git` of a work tree. */
  directory: string;
  /** By command. An object that is named by its whole id never changes, so neither do answers about it. */
  answers: Map<string, Promise<GitAnswer>>;
}

export interface GitAnswer {
  code: number;
  stdout: Buffer;
}

interface RunOptions {
  input?: string;
  environment?: Record<string, string>;
  /** Exit codes besides 0 that are answers, not failures. */
  expected?: readonly number[];
}

const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;

/** Throws an Error if the directory is no git repository. */
export async function openGit(path: string): Promise<Git> {
  const absolute = resolve(path);
  const inside = join(absolute, ".git");
  const git: Git = { directory: existsSync(inside) ? inside : absolute, answers: new Map() };
  const isOne = ["HEAD", "objects", "refs"].every((part) => existsSync(join(git.directory, part)));
  if (!isOne) await runGit(git, ["rev-parse", "--git-dir"]);
  return git;
}

export function runGit(git: Git, args: readonly string[], options: RunOptions = {}): Promise<GitAnswer> {
  if (!isAboutObjects(args, options.input)) return startGit(git, args, options);
  const command = [...args, options.input].join(" ");
  const known = git.answers.get(command);
  if (known !== undefined) return known;
  const answer = startGit(git, args, options);
  git.answers.set(command, answer);
  const forget = () => git.answers.delete(command);
  // An object that is missing now may be written later.
  answer.then(({ stdout }) => stdout.includes(" missing\n") && forget(), forget);
  return answer;
}

const reading = new Set(["cat-file", "ls-tree", "merge-base", "diff-tree", "rev-list"]);
const objectName = /^\^?[0-9a-f]{40}(?:[0-9a-f]{24})?(?:\^\{(?:commit|tree)\})?$/;

/** A whole SHA-1 or SHA-256 id. */
export function isObjectId(text: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}

/** Whether a command only reads, and names objects by ids alone: a ref could point elsewhere the next time. */
function isAboutObjects([command = "", ...args]: readonly string[], input = ""): boolean {
  const named = [
    ...args.filter((arg) => !arg.startsWith("-")).flatMap((arg) => arg.split("...")),
    ...input.split("\n"),
  ];
  const names = named.filter((name) => name !== "");
  return reading.has(command) && names.length > 0 && names.every((name) => objectName.test(name));
}

function startGit(git: Git, args: readonly string[], options: RunOptions): Promise<GitAnswer> {
  // What a surrounding hook or a user's locale says must not steer the emulated repository.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const env = { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_NO_REPLACE_OBJECTS: "1", ...options.environment };
  return new Promise((fulfil, reject) => {
    const child = execFile(
      "git",
      [`--git-dir=${git.directory}`, "-c", "core.quotePath=false", ...args],
      { env, encoding: "buffer", maxBuffer: MAX_OUTPUT_BYTES },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : Number(error.code);
        if (code === 0 || options.expected?.includes(code)) fulfil({ code, stdout });
        else
          reject(new Error(`git ${args.join(" ")} in ${git.directory}: ${stderr.toString().trim()}`, { cause: error }));
      },
    );
    // A git that ends early closes its input; its exit code says more than the broken pipe.
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input ?? "");
  });
}

export async function gitLines(git: Git, args: readonly string[], options: RunOptions = {}): Promise<string[]> {
  const { stdout } = await runGit(git, args, options);
  return stdout
    .toString()
    .split("\n")
    .filter((line) => line !== "");
}
