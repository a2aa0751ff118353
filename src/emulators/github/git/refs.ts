// Names in a git directory (branches, tags, refs, short ids) → the commits and trees that they stand for. Every name that
// comes from a request reaches git through standard input, never as an option.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Git, gitLines, isObjectId, runGit } from "./git.ts";
import { readLoose } from "./loose.ts";
import { parseCommit } from "./objects.ts";

/** The commit that a branch, tag, ref under `refs/` or full or short object id names; undefined if none. */
export async function resolveCommit(git: Git, name: string, defaultBranch: string): Promise<string | undefined> {
  if (!isPlainName(name)) return undefined;
  const candidates =
    name === "HEAD" ? [`refs/heads/${defaultBranch}`] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`];
  if (name.startsWith("refs/")) candidates.push(name);
  if (isObjectId(name) && (await readLoose(git, name))?.type === "commit") return name;
  const whole = isObjectId(name) ? await firstObject(git, [`${name}^{commit}`]) : undefined;
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

/** A branch or a pull request's ref, which always point to commits. Its parts obey git's rules, so that the name is safe as a path. */
const tipName = /^refs\/(?:heads|pull)(?:\/(?!\.)[^/]+(?<!\.lock))+$/;

/** From the ref's own file, which is faster than a git process. Undefined where it has none, as when refs are packed. */
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
  const loose = isObjectId(name) ? await readLoose(git, name) : undefined;
  if (loose?.type === "tree") return name;
  if (loose?.type === "commit") return parseCommit(loose).tree;
  const candidates = /^[0-9a-f]{7,64}$/i.test(name) ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
  return firstObject(
    git,
    candidates.map((candidate) => `${candidate}^{tree}`),
  );
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
