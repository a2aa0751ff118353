// How many documents, and how they lie in files → a repository of them, the emulators of both services beside it, and what both were asked; a change of one of the documents.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./processes.mjs";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const cli = join(root, "dist", "cli.js");
const action = join(root, "dist", "action.js");
const token = "api-benchmark";
const githubToken = "ghs_benchmark";

function documentText(number, wait = 2) {
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

/** @param {number} count @param {(number: number) => number} [waitOf] days that a document waits @param {number} [perFile] documents */
export function fileTexts(count, waitOf = () => 2, perFile = 10) {
  return Array.from({ length: Math.ceil(count / perFile) }, (_, file) =>
    Array.from({ length: Math.min(perFile, count - perFile * file) }, (_, place) => {
      const number = perFile * file + place;
      return documentText(number, waitOf(number));
    }).join("---\n"),
  );
}

/** @param {number} count @param {number} [perFile] documents */
export function startRepository(count, perFile) {
  const directory = mkdtempSync(join(tmpdir(), "benchmark-"));
  const repository = join(directory, "repository");
  const documents = join(repository, ".launchdarkly", "workflows");
  mkdirSync(documents, { recursive: true });
  const git = (...args) =>
    execFileSync("git", ["-C", repository, "-c", "user.name=a", "-c", "user.email=a@example.com", ...args]).toString();
  const put = (file, text) => writeFileSync(join(documents, `${file}.yaml`), text);
  const commit = (message) => {
    git("add", ".");
    git("commit", "--quiet", "--message", message);
    return git("rev-parse", "HEAD").trim();
  };
  writeFileSync(join(repository, ".launchdarkly", "workflow-sync.yaml"), "owner: acme/storefront\n");
  for (const [file, text] of fileTexts(count, undefined, perFile).entries()) put(file, text);
  git("init", "--quiet", "--initial-branch", "main");
  commit("All");
  return {
    ...{ directory, repository, documents, git, put, commit },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** The first of so many documents is live, as an apply has left it, and a pull request changes it. @param {number} count */
export async function startChange(count) {
  const world = startRepository(1);
  const github = await startGitHub(world.directory, world.repository);
  const launchDarkly = await startLaunchDarkly(count, world.directory);
  const stop = () => {
    launchDarkly.stop();
    github.stop();
    world.remove();
  };
  try {
    // By the command line, which leaves no record on GitHub.
    await run({
      args: [cli, "apply", "--base", "none", "--yes"],
      directory: world.repository,
      environment: localEnvironment(launchDarkly),
    });
    for (const [file, text] of fileTexts(count).entries()) world.put(file, text);
    const base = count > 1 ? world.commit("More") : world.git("rev-parse", "HEAD").trim();
    // Leaves a record: LaunchDarkly holds what the branch says.
    const begin = await github.ask("events/workflow_dispatch", {});
    await run(actionCommand(begin, world, launchDarkly, { mode: "apply", base }));
    world.git("switch", "--quiet", "--create", "change");
    world.put(0, fileTexts(count, (number) => (number === 0 ? 3 : 2))[0] ?? "");
    world.commit("Change");
    world.git("switch", "--quiet", "main");
    const event = await github.ask("pulls", { head: "change", title: "Change" });
    world.git("switch", "--quiet", "--detach", event.environment.GITHUB_SHA);
    return { world, event, launchDarkly, github, stop };
  } catch (error) {
    stop();
    throw error;
  }
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

/** @param {number} count flags @param {string} directory @param {object} [more] of the emulator's seed */
export function startLaunchDarkly(count, directory, more) {
  const flags = Array.from({ length: count }, (_, number) => flagSeed(number));
  const projects = [{ key: "p", environments: [{ key: "production" }], segments: [], flags }];
  const tokens = [{ token, role: "writer", name: "Benchmark" }];
  return startEmulator("launchdarkly", { tokens, projects, ...more }, directory);
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
