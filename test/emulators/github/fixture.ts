// Gives a test a real git repository with a branch, an emulator on it, Octokit clients, and takes all of it away again.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Octokit } from "@octokit/rest";
import { onTestFinished } from "vitest";
import { startGitHubEmulator } from "../../../src/emulators/github/emulator.ts";
import type { RunnerEvent } from "../../../src/emulators/runner-event.ts";

export const ACTIONS_TOKEN = "ghs_emulatedActionsToken";
export const OTHER_APP_TOKEN = "ghs_emulatedOtherApp";
export const PERSONAL_TOKEN = "ghp_emulatedPersonalToken";
export const REPOSITORY = { owner: "acme", repo: "storefront" } as const;

const ALL = {
  actions: "read",
  administration: "read",
  contents: "write",
  "pull-requests": "write",
  issues: "write",
  checks: "write",
  deployments: "write",
} as const;

export const TOKENS = [
  { token: ACTIONS_TOKEN, login: "github-actions[bot]", type: "Bot", permissions: ALL },
  { token: OTHER_APP_TOKEN, login: "other[bot]", type: "Bot", permissions: ALL, appId: 77 },
  { token: PERSONAL_TOKEN, login: "ada", type: "User", permissions: ALL },
];

export type Files = Record<string, string | Buffer | null>;

export interface TestRepository {
  directory: string;
  git(...args: string[]): string;
  /** Writes (or, with null, removes) files and commits them on the branch, which is made if there is none. */
  commit(branch: string, files: Files, message?: string): string;
}

let minute = 0;

/** A work tree whose `main` has one commit, with HEAD detached so that branches can move under it. */
export function createRepository(files: Files = { "README.md": "# Storefront\n" }): TestRepository {
  const directory = mkdtempSync(join(tmpdir(), "github-emulator-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const git = (...args: string[]) => {
    minute += 1;
    const date = new Date(Date.UTC(2026, 9, 1, 0, minute)).toISOString();
    const signature = { NAME: "Ada", EMAIL: "ada@example.com", DATE: date };
    const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" } as Record<string, string>;
    for (const [field, value] of Object.entries(signature)) {
      env[`GIT_AUTHOR_${field}`] = value;
      env[`GIT_COMMITTER_${field}`] = value;
    }
    return execFileSync("git", ["-C", directory, ...args], { env, encoding: "utf8", stdio: "pipe" }).trim();
  };
  const commit = (branch: string, changes: Files, message = "A change") => {
    const exists = git("branch", "--list", branch) !== "";
    git("checkout", "--quiet", ...(exists ? [branch] : ["-b", branch]));
    for (const [path, content] of Object.entries(changes)) {
      const file = join(directory, path);
      if (content === null) {
        rmSync(file);
        continue;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "-m", message);
    const sha = git("rev-parse", "HEAD");
    git("checkout", "--quiet", "--detach");
    return sha;
  };
  git("init", "--quiet", "--initial-branch=main");
  commit("main", files, "First");
  return { directory, git, commit };
}

export interface Started {
  url: string;
  octokit(token?: string): Octokit;
  /** Posts to a control endpoint, which must answer 200. */
  control<T = RunnerEvent>(path: string, body?: unknown): Promise<T>;
  /** The same, whatever it answers. */
  tryControl(path: string, body?: unknown): Promise<{ status: number; body: Record<string, unknown> }>;
  read<T>(path: string): Promise<T>;
}

export async function start(repository: TestRepository, seed: Record<string, unknown> = {}): Promise<Started> {
  const { repository: details = {}, ...others } = seed as { repository?: Record<string, unknown> };
  const running = await startGitHubEmulator({
    repository: { fullName: "acme/storefront", id: 4711, gitDirectory: repository.directory, ...details },
    tokens: TOKENS,
    collaborators: { ada: "write", grace: "maintain" },
    ...others,
  });
  onTestFinished(() => running.close());
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const tryControl = async (path: string, body: unknown = {}) => {
    const response = await fetch(`${running.url}/_emulator/${path}`, { method: "POST", body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  return {
    url: running.url,
    octokit: (token = ACTIONS_TOKEN) => new Octokit({ auth: token, baseUrl: running.url, log }),
    tryControl,
    async control<T>(path: string, body: unknown = {}) {
      const answer = await tryControl(path, body);
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer.body as T;
    },
    async read<T>(path: string) {
      return (await (await fetch(`${running.url}/_emulator/${path}`)).json()) as T;
    },
  };
}

/** The error that a request ends in, with what a test asks of it. */
export async function failureOf(
  request: Promise<unknown>,
): Promise<{ status: number; message: string; headers: Record<string, unknown> }> {
  try {
    await request;
  } catch (error) {
    const { status, message, response } = error as Error & {
      status: number;
      response?: { headers: Record<string, unknown> };
    };
    return { status, message, headers: response?.headers ?? {} };
  }
  throw new Error("The request succeeded.");
}
