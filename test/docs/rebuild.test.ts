// .github/workflows/rebuild.yml: whose pull requests it builds anew, what may write, and what its push does in a real repository.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { expect, onTestFinished, test } from "vitest";
import { root } from "./pages.ts";

interface Job {
  if?: string;
  needs?: string;
  permissions?: Record<string, string>;
  steps: { run?: string; uses?: string; with?: Record<string, unknown> }[];
}

const read = (path: string) => load(readFileSync(`${root}.github/${path}`, "utf8"));
const { permissions, jobs } = read("workflows/rebuild.yml") as {
  permissions: Record<string, string>;
  jobs: Record<"build" | "push", Job>;
};
const { build, push } = jobs;
const commands = ({ steps }: Job) => steps.flatMap(({ run }) => run ?? []);

test("it is for Dependabot's pull requests from this repository alone", () => {
  expect(build.if).toBe(
    "github.event.pull_request.user.login == 'dependabot[bot]' && github.event.pull_request.head.repo.full_name == github.repository",
  );
  expect([build.needs, push.needs]).toEqual([undefined, "build"]);
  const { updates } = read("dependabot.yml") as { updates: { "package-ecosystem": string }[] };
  expect(updates.map((update) => update["package-ecosystem"])).toContain("npm");
});

test("what runs code of packages may only read, and what may write runs none", () => {
  expect([permissions, build.permissions]).toEqual([{ contents: "read" }, undefined]);
  expect(commands(build)).toEqual(["npm ci --ignore-scripts", "npm run build"]);
  expect(push.permissions).toEqual({ contents: "write", actions: "write" });
  expect(commands(push)).toHaveLength(1);
  expect(commands(push)[0]).not.toMatch(/\b(?:npm|npx|node)\b/);
});

test("CI can be started by name on the branch that was pushed to", () => {
  expect(read("workflows/ci.yml")).toMatchObject({ on: { workflow_dispatch: null } });
});

type Files = Record<string, string>;

function write(directory: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

/** Runs the push as its job does: on a checkout of the branch's head, with what was built beside it. */
function pushed(before: Files, built: Files) {
  const directory = mkdtempSync(join(tmpdir(), "rebuild-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const [origin, checkout, bin] = ["origin.git", "checkout", "bin"].map((name) => join(directory, name)) as [
    string,
    string,
    string,
  ];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const git = (...args: string[]) => execFileSync("git", ["-C", checkout, ...args], { env, encoding: "utf8" }).trim();
  write(checkout, before);
  execFileSync("git", ["init", "--quiet", "--bare", origin], { env });
  git("init", "--quiet");
  git("add", "--all");
  git("-c", "user.name=dependabot[bot]", "-c", "user.email=d@example.com", "commit", "--quiet", "--message", "raise");
  git("remote", "add", "origin", origin);
  git("push", "--quiet", "origin", "HEAD:refs/heads/dependabot/npm");
  git("checkout", "--quiet", "--detach");
  write(join(directory, "built"), built);
  write(bin, { gh: `#!/bin/sh\necho "$@" >> "${directory}/gh"\n` });
  chmodSync(join(bin, "gh"), 0o755);
  execFileSync("bash", ["-e", "-c", commands(push)[0] ?? ""], {
    cwd: checkout,
    env: {
      ...env,
      PATH: `${bin}:${process.env.PATH}`,
      RUNNER_TEMP: directory,
      BRANCH: "dependabot/npm",
      GH_TOKEN: "ghs_x",
    },
    stdio: "pipe",
  });
  const branch = (...args: string[]) =>
    execFileSync("git", ["-C", origin, ...args, "dependabot/npm"], { env, encoding: "utf8" }).trim();
  return {
    changed: branch("log", "-1", "--format=%an: %s", "--name-status", "--first-parent").split(/\n+/),
    count: Number(branch("rev-list", "--count")),
    started: existsSync(join(directory, "gh")) ? readFileSync(join(directory, "gh"), "utf8") : "",
  };
}

const before = {
  "README.md": "x\n",
  "dist/cli.js": "old\n",
  "dist/chunks/a.js": "a\n",
  "src/generated/plan.js": "p\n",
};

test("what was built differently is committed, and nothing else that came with it; CI is started", () => {
  const built = {
    "README.md": "y\n",
    "dist/cli.js": "new\n",
    "dist/chunks/b.js": "b\n",
    "src/generated/plan.js": "p\n",
  };
  expect(pushed(before, built)).toEqual({
    changed: [
      "github-actions[bot]: rebuild what is bundled [dependabot skip]",
      "D\tdist/chunks/a.js",
      "A\tdist/chunks/b.js",
      "M\tdist/cli.js",
    ],
    count: 2,
    started: "workflow run ci.yml --ref dependabot/npm\n",
  });
});

test("where nothing differs, nothing is pushed or started", () => {
  const { "README.md": _, ...built } = before;
  expect(pushed(before, built)).toMatchObject({ count: 1, started: "" });
});
