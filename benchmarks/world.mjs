// How many documents, and how they lie in files → a repository of them, the emulators of both services beside it, and what both were asked.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const cli = join(root, "dist", "cli.js");
export const action = join(root, "dist", "action.js");
const token = "api-benchmark";
const githubToken = "ghs_benchmark";

export function documentText(number, wait = 2) {
  return `kind: Workflow
key: rollout-${number}
project: p
flag: flag-${number}
environments: [production]
name: Rollout ${number}
stages:
  - name: some
    conditions: [{ wait: ${wait}d }]
    action: [{ turn: on }, { rollout: { true: 10%, false: rest } }]
  - name: everyone
    conditions: [{ wait: 1w }]
    action: [{ serve: true }]
`;
}

export function flagSeed(number) {
  const id = (place) => `00000000-0000-4000-8000-${String(2 * number + place).padStart(12, "0")}`;
  return {
    key: `flag-${number}`,
    name: `Flag ${number}`,
    variations: [
      { _id: id(0), value: true },
      { _id: id(1), value: false },
    ],
    environments: {
      production: { on: false, offVariation: 1, fallthrough: { variation: 1 }, rules: [], targets: [] },
    },
  };
}

/** Ten documents a file. @param {number} count @param {(number: number) => number} [waitOf] days that a document waits */
export function fileTexts(count, waitOf = () => 2) {
  return Array.from({ length: Math.ceil(count / 10) }, (_, file) =>
    Array.from({ length: Math.min(10, count - 10 * file) }, (_, place) => {
      const number = 10 * file + place;
      return documentText(number, waitOf(number));
    }).join("---\n"),
  );
}

export function startRepository(count) {
  const directory = mkdtempSync(join(tmpdir(), "benchmark-"));
  const repository = join(directory, "repository");
  mkdirSync(join(repository, ".launchdarkly", "workflows"), { recursive: true });
  const git = (...args) =>
    execFileSync("git", ["-C", repository, "-c", "user.name=a", "-c", "user.email=a@example.com", ...args]).toString();
  const put = (file, text) => writeFileSync(join(repository, ".launchdarkly", "workflows", `${file}.yaml`), text);
  writeFileSync(join(repository, ".launchdarkly", "workflow-sync.yaml"), "owner: acme/storefront\n");
  for (const [file, text] of fileTexts(count).entries()) put(file, text);
  git("init", "--quiet", "--initial-branch", "main");
  git("add", ".");
  git("commit", "--quiet", "--message", "All");
  return { directory, repository, git, put, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

async function startEmulator(service, seed, directory) {
  const file = join(directory, `${service}.json`);
  writeFileSync(file, JSON.stringify(seed));
  const child = spawn(process.execPath, [cli, "emulator", service, "--seed", file]);
  const line = await new Promise((resolve, reject) => {
    child.stdout.once("data", resolve);
    child.once("exit", () => reject(new Error(`The emulator of ${service} ended.`)));
  });
  const { url } = JSON.parse(line);
  const ask = async (path, body) => {
    const response = await fetch(`${url}/_emulator/${path}`, {
      ...(body && { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  return { url, ask, requests: async () => (await ask("requests")).length, stop: () => child.kill() };
}

export function startLaunchDarkly(count, directory, latencyMs) {
  const flags = Array.from({ length: count }, (_, number) => flagSeed(number));
  const projects = [{ key: "p", environments: [{ key: "production" }], segments: [], flags }];
  const tokens = [{ token, role: "writer", name: "Benchmark" }];
  return startEmulator("launchdarkly", { latencyMs, tokens, projects }, directory);
}

export function startGitHub(directory, repository) {
  const permissions = Object.fromEntries(
    ["pull-requests", "checks", "deployments", "issues"].map((name) => [name, "write"]),
  );
  const seed = {
    repository: { fullName: "acme/storefront", defaultBranch: "main", gitDirectory: join(repository, ".git") },
    tokens: [
      {
        token: githubToken,
        login: "github-actions[bot]",
        type: "Bot",
        permissions: { contents: "read", ...permissions },
      },
    ],
    collaborators: { ada: "write" },
  };
  return startEmulator("github", seed, directory);
}

/** Of the command line. */
export const localEnvironment = (launchDarkly) => ({
  LAUNCHDARKLY_API_HOST: launchDarkly.url,
  LAUNCHDARKLY_ACCESS_TOKEN: token,
});

/** An event as the emulator tells it → the Action's process, as GitHub's runner starts it. */
export function actionCommand(event, { repository, directory }, launchDarkly, inputs = {}) {
  const eventFile = join(directory, "event.json");
  writeFileSync(eventFile, JSON.stringify(event.payload));
  for (const file of ["output", "summary", "state"]) writeFileSync(join(directory, file), "");
  const given = { "access-token": token, "repo-token": githubToken, mode: "auto", ...inputs };
  return {
    args: [action],
    directory: repository,
    environment: {
      ...event.environment,
      GITHUB_EVENT_PATH: eventFile,
      GITHUB_OUTPUT: join(directory, "output"),
      GITHUB_STATE: join(directory, "state"),
      GITHUB_STEP_SUMMARY: join(directory, "summary"),
      GITHUB_WORKSPACE: repository,
      RUNNER_TEMP: directory,
      LAUNCHDARKLY_API_HOST: launchDarkly?.url ?? "",
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  };
}
