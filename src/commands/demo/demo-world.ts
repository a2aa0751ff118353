// Both emulators, a git repository and a runner → the world that the demo is played in. All its files lie in one temporary directory.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startGitHubEmulator } from "../../emulators/github/emulator.ts";
import { startLaunchDarklyEmulator } from "../../emulators/launchdarkly/emulator.ts";
import { type ActionResult, runAction } from "../../emulators/runner.ts";
import type { RunnerEvent } from "../../emulators/runner-event.ts";
import { ExpectedError } from "../../model/messages/expected-error.ts";
import { plan } from "../plan.ts";
import type { Terminal } from "../terminal/terminal.ts";

type FileChanges = Record<string, string | null | ((text: string) => string)>;
type DemoEvent = RunnerEvent & { pull: number };

export interface DemoWorld {
  /** The files of examples/storefront, by path below `.launchdarkly/`. */
  examples: FileChanges;
  commit(branch: string, changes: FileChanges): Promise<void>;
  openPullRequest(head: string, title: string): Promise<DemoEvent>;
  synchronize(pull: number): Promise<DemoEvent>;
  /** The event is the push that the merge makes. */
  merge(pull: number): Promise<DemoEvent>;
  run(event: DemoEvent, role: "reader" | "writer"): Promise<ActionResult>;
  comments(pull: number): Promise<{ id: number; body: string }[]>;
  /** The newest one. */
  checkRun(): Promise<DemoCheck | undefined>;
  /** Requests to LaunchDarkly that write. */
  writes(): Promise<{ method: string; path: string }[]>;
  launchDarkly(): Promise<{
    workflows: { name: string; description: string; flag: string; environment: string; status: string }[];
    templates: { key: string; name: string }[];
  }>;
  /** What `plan --format html` says of what is checked out. */
  planPage(terminal: Terminal): Promise<string>;
  close(): Promise<void>;
}

interface DemoCheck {
  name: string;
  conclusion: string;
  title: string;
  annotations: { path: string; start_line: number; title: string }[];
}

const githubToken = "ghs_tokenOfTheDemo00000000000000000000000";
const repository = "acme/storefront";
const documents = ".launchdarkly";

export async function startDemoWorld(): Promise<DemoWorld> {
  const packageRoot = join(
    dirname(fileURLToPath(import.meta.url)),
    "..",
    ...(import.meta.url.includes("/chunks/") ? [".."] : []),
  );
  const root = await mkdtemp(join(tmpdir(), "ld-sync-demo-"));
  const workspace = join(root, "checkout");
  const git = (...args: string[]) => runGit(workspace, args);
  await mkdir(workspace);
  await git("init", "--quiet", "--initial-branch=main");
  await writeFile(join(workspace, "README.md"), "# Storefront\n");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "First");
  await git("checkout", "--quiet", "--detach");

  const seed = JSON.parse(await readFile(join(packageRoot, "examples", "storefront", "launchdarkly.json"), "utf8"));
  const launchDarkly = await startLaunchDarklyEmulator(seed);
  const github = await startGitHubEmulator({
    repository: { fullName: repository, defaultBranch: "main", gitDirectory: workspace },
    tokens: [
      {
        token: githubToken,
        login: "github-actions[bot]",
        type: "Bot",
        permissions: { contents: "read", "pull-requests": "write", checks: "write", deployments: "write" },
      },
    ],
  });
  const control = async <T>(path: string, body: object): Promise<T> => {
    const response = await fetch(`${github.url}/_emulator/${path}`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
    if (!response.ok) throw new Error(`POST ${path}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  const read = async <T>(url: string): Promise<T> => (await (await fetch(url)).json()) as T;

  return {
    examples: await readExamples(join(packageRoot, "examples", "storefront")),
    async commit(branch, changes) {
      const exists = (await git("branch", "--list", branch)) !== "";
      await git("checkout", "--quiet", ...(exists ? [branch] : ["-b", branch, "main"]));
      for (const [path, change] of Object.entries(changes)) await changeFile(join(workspace, documents, path), change);
      await git("add", "--all");
      await git("commit", "--quiet", "--message", "Change workflows");
      await git("checkout", "--quiet", "--detach");
    },
    async openPullRequest(head, title) {
      const event = await control<RunnerEvent>("pulls", { head, title });
      return { ...event, pull: (event.payload as { number: number }).number };
    },
    synchronize: async (pull) => ({ ...(await control<RunnerEvent>(`pulls/${pull}/synchronize`, {})), pull }),
    async merge(pull) {
      const { events } = await control<{ events: RunnerEvent[] }>(`pulls/${pull}/merge`, { method: "merge" });
      const push = events.find(({ event }) => event === "push");
      if (push === undefined) throw new Error("The merge made no push.");
      return { ...push, pull };
    },
    async run(event, role) {
      await git("checkout", "--quiet", "--detach", event.environment.GITHUB_SHA ?? "");
      return runAction({
        bundle: join(packageRoot, "dist", "action.js"),
        event,
        workspace,
        inputs: {
          "access-token": `api-${role}-of-the-demo`,
          "base-uri": launchDarkly.url,
          "repo-token": githubToken,
          mode: "auto",
          directory: documents,
          scope: "changed",
        },
      });
    },
    async comments(pull) {
      const state = await read<{ comments: { number: number; id: number; body: string }[] }>(
        `${github.url}/_emulator/state`,
      );
      return state.comments.filter(({ number }) => number === pull);
    },
    async checkRun() {
      const { checkRuns } = await read<{ checkRuns: DemoCheck[] }>(`${github.url}/_emulator/state`);
      return checkRuns.at(-1);
    },
    async writes() {
      const requests = await read<{ method: string; path: string; query: { dryRun?: string } }[]>(
        `${launchDarkly.url}/_emulator/requests`,
      );
      return requests.filter(({ method, query }) => method !== "GET" && query.dryRun !== "true");
    },
    async launchDarkly() {
      const state = await read<{
        workflows: {
          name: string;
          description?: string;
          flag: string;
          environment: string;
          _execution: { status: string };
        }[];
        templates: { _key: string; name?: string }[];
      }>(`${launchDarkly.url}/_emulator/state`);
      return {
        workflows: state.workflows.map(({ name, description = "", flag, environment, _execution }) => ({
          name,
          description,
          flag,
          environment,
          status: _execution.status,
        })),
        templates: state.templates.map(({ _key, name = "" }) => ({ key: _key, name })),
      };
    },
    async planPage(terminal) {
      let page = "";
      const environment = {
        LAUNCHDARKLY_API_HOST: launchDarkly.url,
        LAUNCHDARKLY_ACCESS_TOKEN: "api-reader-of-the-demo",
        GITHUB_REPOSITORY: repository,
      };
      const document = (text: string) => {
        page += text;
      };
      await plan({ format: "html", base: "main" }, { ...terminal, environment, workingDirectory: workspace, document });
      return page;
    },
    async close() {
      await Promise.all([launchDarkly.close(), github.close()]);
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function changeFile(path: string, change: FileChanges[string]): Promise<void> {
  if (change === null || change === undefined) {
    await rm(path);
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, typeof change === "string" ? change : change(await readFile(path, "utf8")));
}

async function readExamples(directory: string): Promise<FileChanges> {
  const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith(".yaml"));
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name.replaceAll("\\", "/"), await readFile(join(directory, name), "utf8")] as const),
    ),
  );
}

const execute = promisify(execFile);

/** With an identity of its own, whatever the machine's configuration says. */
async function runGit(directory: string, args: string[]): Promise<string> {
  const person = { NAME: "Ada", EMAIL: "ada@example.com" };
  const identity = Object.fromEntries(
    ["AUTHOR", "COMMITTER"].flatMap((role) =>
      Object.entries(person).map(([field, value]) => [`GIT_${role}_${field}`, value]),
    ),
  );
  try {
    const { stdout } = await execute("git", ["-C", directory, ...args], {
      env: { ...process.env, ...identity, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    });
    return stdout.trim();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new ExpectedError("The demo needs git, and there is none on the PATH.", "Install git.");
    throw error;
  }
}
