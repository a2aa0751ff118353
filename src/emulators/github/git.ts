// Takes a work tree or bare repository; answers what its refs and objects say. Questions run the git binary, but for the
// tips of branches, and every name that comes from a request reaches git through standard input or as a resolved object
// id, never as an option.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

export interface Git {
  /** The directory git works on: a bare repository, or the `.git` of a work tree. */
  directory: string;
  /** By command: what is asked of objects that are named by their whole ids has one answer for ever. */
  answers: Map<string, Promise<GitAnswer>>;
}

export interface GitAnswer {
  code: number;
  stdout: Buffer;
}

export interface Signature {
  name: string;
  email: string;
  /** ISO 8601, UTC, whole seconds. */
  date: string;
}

export interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  author: Signature;
  committer: Signature;
  message: string;
}

export interface TreeEntry {
  path: string;
  mode: string;
  type: string;
  sha: string;
  /** Bytes; blobs only. */
  size?: number;
}

export interface GitObject {
  sha: string;
  type: string;
  content: Buffer;
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
  await runGit(git, ["rev-parse", "--git-dir"]);
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
  // What isn't there yet may come.
  answer.then(({ stdout }) => stdout.includes(" missing\n") && forget(), forget);
  return answer;
}

const reading = new Set(["cat-file", "ls-tree", "merge-base", "diff-tree", "rev-list"]);
const objects = /^\^?[0-9a-f]{40}(?:[0-9a-f]{24})?(?:\^\{(?:commit|tree)\})?$/;

/** Whether it reads, and names nothing that could come to be something else. */
function isAboutObjects([command = "", ...args]: readonly string[], input = ""): boolean {
  const named = [
    ...args.filter((arg) => !arg.startsWith("-")).flatMap((arg) => arg.split("...")),
    ...input.split("\n"),
  ];
  const names = named.filter((name) => name !== "");
  return reading.has(command) && names.length > 0 && names.every((name) => objects.test(name));
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

/** The commit that a branch, tag, ref under `refs/` or full or short object id names; undefined if none. */
export async function resolveCommit(git: Git, name: string, defaultBranch: string): Promise<string | undefined> {
  if (!isPlainName(name)) return undefined;
  const candidates =
    name === "HEAD" ? [`refs/heads/${defaultBranch}`] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`];
  if (name.startsWith("refs/")) candidates.push(name);
  const whole = objects.test(name) ? await firstObject(git, [`${name}^{commit}`]) : undefined;
  if (whole !== undefined) return whole;
  if (/^[0-9a-f]{7,64}$/i.test(name)) candidates.unshift(name);
  const tip = await readTip(git, candidates[0] ?? "");
  if (tip !== undefined) return tip;
  return firstObject(
    git,
    candidates.map((candidate) => `${candidate}^{commit}`),
  );
}

/** The object id that exactly this ref (`refs/heads/main`) points to, with its type. */
export async function readRef(git: Git, ref: string): Promise<{ sha: string; type: string } | undefined> {
  if (!isPlainName(ref)) return undefined;
  const tip = await readTip(git, ref);
  if (tip !== undefined) return { type: "commit", sha: tip };
  const [line] = await gitLines(git, ["for-each-ref", "--format=%(refname) %(objecttype) %(objectname)", ref]);
  const [name, type, sha] = line?.split(" ") ?? [];
  return name === ref && type !== undefined && sha !== undefined ? { type, sha } : undefined;
}

/** Parts as git's rules have them, so that a path means the ref of its name. Nothing but commits is at these. */
const tipName = /^refs\/(?:heads|pull)(?:\/(?!\.)[^/]+(?<!\.lock))+$/;

/** Where a file of its own says so, which is faster than a process; elsewhere git has to look. */
async function readTip(git: Git, ref: string): Promise<string | undefined> {
  if (!tipName.test(ref)) return undefined;
  const text = await readFile(join(git.directory, ref), "utf8").catch(() => "");
  return /^([0-9a-f]{40}(?:[0-9a-f]{24})?)\n$/.exec(text)?.[1];
}

/** Branch names with their tips. */
export async function readBranches(git: Git): Promise<Map<string, string>> {
  const lines = await gitLines(git, ["for-each-ref", "--format=%(objectname) %(refname:lstrip=2)", "refs/heads/"]);
  return new Map(lines.map((line) => [line.slice(line.indexOf(" ") + 1), line.slice(0, line.indexOf(" "))]));
}

export async function writeRef(git: Git, ref: string, sha: string): Promise<void> {
  await runGit(git, ["update-ref", ref, sha]);
}

/** The tree of a commit, tag or tree given by id or branch name; undefined if there is none. */
export async function resolveTree(git: Git, name: string): Promise<string | undefined> {
  if (!isPlainName(name)) return undefined;
  const candidates = /^[0-9a-f]{7,64}$/i.test(name) ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
  return firstObject(
    git,
    candidates.map((candidate) => `${candidate}^{tree}`),
  );
}

/** The tree's entries in git's order; recursive listings hold the subtrees themselves too, as GitHub's do. */
export async function readTree(git: Git, tree: string, recursive: boolean): Promise<TreeEntry[]> {
  const { stdout } = await runGit(git, ["ls-tree", "-z", "-l", ...(recursive ? ["-r", "-t"] : []), tree]);
  return stdout
    .toString()
    .split("\0")
    .filter((line) => line !== "")
    .map(parseTreeLine);
}

export async function readObject(git: Git, sha: string): Promise<GitObject | undefined> {
  return (await readObjects(git, [sha])).get(sha);
}

export async function readCommit(git: Git, sha: string): Promise<Commit | undefined> {
  return (await readCommits(git, [sha]))[0];
}

/** In the order of the ids; ids that are no commits are left out. */
export async function readCommits(git: Git, shas: readonly string[]): Promise<Commit[]> {
  const objects = await readObjects(git, shas);
  return shas.flatMap((sha) => {
    const object = objects.get(sha);
    return object?.type === "commit" ? [parseCommit(object)] : [];
  });
}

function isPlainName(name: string): boolean {
  // The characters git itself forbids in refs, which are also those of its revision syntax (a~1, a^2, a:path, a..b).
  return name !== "" && !name.startsWith("-") && !/[\s~^:?*[\\]|\.\.|@\{/.test(name) && !hasControlCharacter(name);
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < " " || character === "\x7f");
}

async function firstObject(git: Git, expressions: readonly string[]): Promise<string | undefined> {
  const lines = await gitLines(git, ["cat-file", "--batch-check=%(objectname)"], {
    input: `${expressions.join("\n")}\n`,
  });
  return lines.find((line) => /^[0-9a-f]{40,64}$/.test(line));
}

async function readObjects(git: Git, shas: readonly string[]): Promise<Map<string, GitObject>> {
  const ids = shas.filter((sha) => /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha));
  const { stdout } = await runGit(git, ["cat-file", "--batch"], { input: ids.map((id) => `${id}\n`).join("") });
  const objects = new Map<string, GitObject>();
  let position = 0;
  while (position < stdout.length) {
    const lineEnd = stdout.indexOf(10, position);
    const [sha = "", type = "", size] = stdout.toString("utf8", position, lineEnd).split(" ");
    position = lineEnd + 1;
    if (size === undefined) continue; // "<id> missing"
    const end = position + Number(size);
    objects.set(sha, { sha, type, content: stdout.subarray(position, end) });
    position = end + 1;
  }
  return objects;
}

function parseTreeLine(line: string): TreeEntry {
  const tab = line.indexOf("\t");
  const [mode = "", type = "", sha = "", size = "-"] = line.slice(0, tab).split(/ +/);
  const entry = { path: line.slice(tab + 1), mode, type, sha };
  return type === "blob" ? { ...entry, size: Number(size) } : entry;
}

function parseCommit(object: GitObject): Commit {
  const text = object.content.toString("utf8");
  const headerEnd = text.indexOf("\n\n");
  const headers = text.slice(0, headerEnd).split("\n");
  const values = (name: string) =>
    headers.filter((header) => header.startsWith(`${name} `)).map((header) => header.slice(name.length + 1));
  return {
    sha: object.sha,
    tree: values("tree")[0] ?? "",
    parents: values("parent"),
    author: parseSignature(values("author")[0] ?? ""),
    committer: parseSignature(values("committer")[0] ?? ""),
    message: text.slice(headerEnd + 2).replace(/\n+$/, ""),
  };
}

function parseSignature(line: string): Signature {
  const match = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line);
  const [, name = "", email = "", seconds = "0"] = match ?? [];
  return { name, email, date: isoSeconds(Number(seconds) * 1000) };
}

/** GitHub's timestamps: UTC, whole seconds. */
export function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}
