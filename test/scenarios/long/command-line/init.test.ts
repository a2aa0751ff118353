// `init` in a fresh repository and in one that has something: what it writes is valid and plans nothing, and nothing is written over or half-way.
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { configuration, configured, documents } from "../../../fixtures/documents.ts";
import { type CommandRun, startWorld, type World, writes } from "../../world.ts";

const workflowFiles = ["plan", "apply", "drift"].map((what) => `.github/workflows/launchdarkly-${what}.yml`);
const all = [
  ".launchdarkly/workflow-sync.yaml",
  ".launchdarkly/workflows/new-checkout.yaml.sample",
  ".launchdarkly/roles/plan.json",
  ".launchdarkly/roles/apply.json",
  ...workflowFiles,
];
const written = ({ stdout }: CommandRun) => stdout.split("\n").filter((line) => line !== "");
const contents = async ({ workspace }: World, paths: readonly string[]) =>
  Promise.all(paths.map((path) => readFile(join(workspace, path), "utf8")));
const present = async ({ workspace }: World) =>
  (await readdir(workspace, { recursive: true }))
    .filter((name) => !/^(?:\.git(?:$|\/(?!hub))|README)/.test(name))
    .sort();

describe("in a fresh repository", () => {
  test("from a folder of it, writes at the root; where a directory of documents is nearer, there", async () => {
    const world = await startWorld();
    await mkdir(join(world.workspace, "pay/src"), { recursive: true });
    const from = async (directory: string, ...options: string[]) =>
      (await world.command(["init", ...options], { token: null, directory: join(world.workspace, directory) }))
        .exitCode;
    expect(await from("pay/src")).toBe(0);
    expect(existsSync(join(world.workspace, ".launchdarkly/workflow-sync.yaml"))).toBe(true);
    expect(existsSync(join(world.workspace, "pay/src/.launchdarkly"))).toBe(false);
    await mkdir(join(world.workspace, "pay/.launchdarkly"));
    expect(await from("pay/src", "--owner", "acme/pay")).toBe(0);
    expect(existsSync(join(world.workspace, "pay/.launchdarkly/workflow-sync.yaml"))).toBe(true);
  });

  test("writes what is valid, plans empty, and says what to do next", async () => {
    const world = await startWorld();
    const run = await world.command(["init"], { token: null });
    expect([run.exitCode, written(run)]).toEqual([0, all]);
    expect([...run.launchDarkly, ...run.github]).toEqual([]);
    expect(run.stderr).toMatch(/^warning: No branch is checked out/);
    expect(run.stderr).toMatch(/\n\nNext:\n\n1\. In LaunchDarkly, .*\n {5}curl /);
    expect((await contents(world, all))[0]).toContain("\nowner: acme/storefront\n");

    const valid = await world.command(["validate"], { token: null });
    expect([valid.exitCode, valid.stderr]).toEqual([0, ""]);
    for (const base of [[], ["--base", "none"]])
      for (const scope of ["changed", "all"]) {
        const plan = await world.command(["plan", "--scope", scope, ...base], { token: tokens.reader });
        expect([plan.exitCode, plan.launchDarkly]).toEqual([0, []]);
      }
  });

  test("a pull request with it plans nothing, and its merge makes nothing", async () => {
    const world = await startWorld();
    await world.git("checkout", "--quiet", "-b", "begin", "main");
    await world.command(["init"]);
    await world.git("add", "--all");
    await world.git("commit", "--quiet", "--message", "Begin");
    const { pull, ...event } = await world.openPullRequest("begin");
    const planned = await world.run(event, { token: tokens.reader });
    const applied = await world.run((await world.merge(pull)).push);
    expect([planned.exitCode, applied.exitCode]).toEqual([0, 0]);
    expect(writes([...planned.launchDarkly, ...applied.launchDarkly])).toEqual([]);
  });

  test("the sample, renamed, is valid", async () => {
    const world = await startWorld();
    await world.command(["init"]);
    const [sample = ""] = await contents(world, [".launchdarkly/workflows/new-checkout.yaml.sample"]);
    await world.write({ "workflows/new-checkout.yaml": sample });
    const valid = await world.command(["validate"]);
    expect([valid.exitCode, valid.stdout]).toEqual([0, "1 document in .launchdarkly: valid.\n"]);
    const plan = await world.command(["plan", "--base", "none"], { token: tokens.reader });
    expect([plan.exitCode, plan.stdout]).toEqual([2, expect.stringContaining("1 to create")]);
  });

  test("below its root, too: paths are as seen from there", async () => {
    const world = await startWorld();
    const directory = join(world.workspace, "docs");
    await mkdir(directory);
    const run = await world.command(["init", "--dir", "../.launchdarkly"], { directory });
    expect(written(run)).toEqual(all.map((path) => `../${path}`));
  });
});

describe("where something is there already", () => {
  test("a second run writes nothing, and is no error", async () => {
    const world = await startWorld();
    await world.command(["init"]);
    const before = await contents(world, all);
    const again = await world.command(["init"]);
    expect([again.exitCode, again.stdout]).toEqual([0, ""]);
    expect(again.stderr.match(/ is there already, and stays as it is\.$/gm)).toHaveLength(all.length);
    expect(await contents(world, all)).toEqual(before);
  });

  test("that stays, byte for byte, and the rest is written", async () => {
    const world = await startWorld(documents);
    const [plan = ""] = workflowFiles;
    await mkdir(join(world.workspace, ".github/workflows"), { recursive: true });
    await writeFile(join(world.workspace, plan), "name: mine\n");
    const run = await world.command(["init"]);
    const kept = [".launchdarkly/workflow-sync.yaml", plan];
    expect([run.exitCode, written(run)]).toEqual([
      0,
      all.filter((path) => ![...kept, ".launchdarkly/workflows/new-checkout.yaml.sample"].includes(path)),
    ]);
    expect(await contents(world, kept)).toEqual([configuration, "name: mine\n"]);
    for (const path of kept) expect(run.stderr).toContain(`notice: ${path} is there already`);
  });

  test("another owner than the configuration's is an error", async () => {
    const world = await startWorld(configured);
    const run = await world.command(["init", "--owner", "acme/other"]);
    expect([run.exitCode, run.stderr]).toEqual([1, expect.stringContaining("not `acme/other`")]);
    expect(await present(world)).toEqual([".launchdarkly", ".launchdarkly/workflow-sync.yaml"]);
  });
});

describe("the owner", () => {
  const owner = async (world: World) =>
    /^owner: (.*)$/m.exec((await contents(world, [".launchdarkly/workflow-sync.yaml"]))[0] ?? "")?.[1];

  test("is --owner, before all", async () => {
    const world = await startWorld();
    await world.git("remote", "add", "origin", "https://github.com/acme/remote.git");
    await world.command(["init", "--owner", "acme/given"]);
    expect(await owner(world)).toBe("acme/given");
  });

  test("else what the remote is called on GitHub", async () => {
    const world = await startWorld();
    await world.git("remote", "add", "origin", "git@github.com:acme/remote.git");
    await world.command(["init"], { environment: { GIT_SSH_COMMAND: "false" } });
    expect(await owner(world)).toBe("acme/remote");
  });

  test("else GITHUB_REPOSITORY, also where the remote is a path", async () => {
    const world = await startWorld();
    await world.git("remote", "add", "origin", "/srv/git/acme/elsewhere.git");
    await world.command(["init"]);
    expect(await owner(world)).toBe("acme/storefront");
  });

  test.each([
    ["isn't known", [], {}, "It is not known who owns"],
    ["can't stand in a marker", ["--owner", "two words"], {}, "can't be written into a marker"],
    ["can't be seen", ["--owner", "acme\u200b/x"], {}, "can't be seen"],
    ["is too long", ["--owner", "a".repeat(201)], {}, "longer than 200 characters"],
    ["is needed for another directory", ["--dir", "teams/pay"], { GITHUB_REPOSITORY: "acme/x" }, "an owner of its own"],
  ])("that %s: 1, and nothing is written", async (_, options, environment, message) => {
    const world = await startWorld();
    const run = await world.command(["init", ...options], { environment: { GITHUB_REPOSITORY: "", ...environment } });
    expect([run.exitCode, run.stdout, run.stderr]).toEqual([1, "", expect.stringContaining(message)]);
    expect(await present(world)).toEqual([]);
  });
});

describe("the default branch", () => {
  const isNotAsked = { GIT_SSH_COMMAND: "false" };
  async function named(world: World, options: string[] = [], environment: NodeJS.ProcessEnv = isNotAsked) {
    const run = await world.command(["init", "--format", "json", ...options], { environment });
    const { branch, diagnostics } = JSON.parse(run.stdout);
    const { on } = load((await contents(world, workflowFiles))[1] ?? "") as { on: { push: { branches: string[] } } };
    expect(on.push.branches).toEqual([branch.name]);
    return [branch.name, branch.from, ...diagnostics.map(({ severity }: { severity: string }) => severity)];
  }
  const unreachable = "git@github.com:acme/remote.git";

  test("is what the remote says, whatever was fetched of it once", async () => {
    const world = await startWorld();
    const remote = join(world.directory, "remote.git");
    await world.git("clone", "--quiet", "--bare", world.workspace, remote);
    await world.git("--git-dir", remote, "branch", "--move", "main", "trunk");
    await world.git("--git-dir", remote, "symbolic-ref", "HEAD", "refs/heads/trunk");
    await world.git("remote", "add", "origin", remote);
    await world.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/old");
    expect(await named(world)).toEqual(["trunk", "remote"]);
  });

  test("else what was fetched of it", async () => {
    const world = await startWorld();
    await world.git("remote", "add", "origin", unreachable);
    await world.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");
    expect(await named(world)).toEqual(["trunk", "fetched"]);
  });

  test("else the one that is checked out, and that is told", async () => {
    const world = await startWorld();
    await world.git("checkout", "--quiet", "-b", "it's=a}b");
    await world.git("remote", "add", "origin", unreachable);
    expect(await named(world)).toEqual(["it's=a}b", "current", "notice"]);
  });

  test("else main, with a warning; and --branch before all", async () => {
    expect(await named(await startWorld())).toEqual(["main", "assumed", "warning"]);
    expect(await named(await startWorld(), ["--branch", "trunk"])).toEqual(["trunk", "option"]);
  });

  test.each(["a..b", "-x", `$${"{{x"}`])("%s is refused, and nothing is written", async (branch) => {
    const world = await startWorld();
    const run = await world.command(["init", `--branch=${branch}`]);
    expect([run.exitCode, run.stderr]).toEqual([1, expect.stringMatching(/branch/)]);
    expect(await present(world)).toEqual([]);
  });

  test("a remote that takes no connection is not waited for, and no password is asked for", async () => {
    const world = await startWorld();
    await world.git("remote", "add", "origin", "https://127.0.0.1:9/acme/remote.git");
    expect((await named(world))[1]).toBe("assumed");
  });
});

describe("a plan right after it is empty", () => {
  const empty = async (world: World) => {
    await world.command(["init", "--owner", "acme/new"], { token: null });
    const plan = await world.command(["plan"], { token: tokens.reader });
    return [plan.exitCode, plan.launchDarkly.length, /There are no documents/.test(plan.stdout)];
  };

  test("in a repository without a commit and without a remote", async () => {
    const world = await startWorld();
    await rm(join(world.workspace, ".git"), { recursive: true });
    await world.git("init", "--quiet", "--initial-branch=trunk");
    expect(await empty(world)).toEqual([0, 0, true]);
  });

  test("with a remote that is empty still, and after a push that fetched nothing of it", async () => {
    const world = await startWorld();
    const remote = join(world.directory, "remote.git");
    await world.git("init", "--quiet", "--bare", "--initial-branch=main", remote);
    await world.git("remote", "add", "origin", remote);
    expect(await empty(world)).toEqual([0, 0, true]);
    await world.git("push", "--quiet", "origin", "main");
    expect(await empty(world)).toEqual([0, 0, true]);
  });

  test("but with a remote that doesn't answer, the base isn't known", async () => {
    const world = await startWorld();
    await world.git("remote", "add", "origin", join(world.directory, "nowhere.git"));
    expect((await empty(world))[0]).toBe(1);
  });
});

describe("an owner that another directory has", () => {
  const init = (world: World, ...options: string[]) => world.command(["init", ...options], { token: null });

  test.each([
    ["named there", "pay/.launchdarkly", "owner: acme/pay\n", "ACME/pay"],
    ["a former one there", "pay/.launchdarkly", "owner: acme/x\nformerOwners: [acme/pay]\n", "acme/pay"],
    ["the repository's, by which the standard directory goes", ".launchdarkly", "timeZone: UTC\n", "acme/storefront"],
  ])("%s, is refused, and nothing is written", async (_, directory, text, owner) => {
    const world = await startWorld();
    await mkdir(join(world.workspace, directory), { recursive: true });
    await writeFile(join(world.workspace, directory, "workflow-sync.yaml"), text);
    const before = await present(world);
    const run = await init(world, "--dir", "shop/.launchdarkly", "--owner", owner);
    expect([run.exitCode, run.stderr]).toEqual([1, expect.stringContaining(`is that of ${directory} already`)]);
    expect(await present(world)).toEqual(before);
    expect((await init(world, "--dir", "shop/.launchdarkly", "--owner", "acme/shop")).exitCode).toBe(0);
  });

  test("where documents go by the repository's name without a configuration, is refused too", async () => {
    const world = await startWorld({ "workflows/new-checkout.yaml": "kind: Workflow\n" });
    const run = await init(world, "--dir", "shop/.launchdarkly", "--owner", "acme/storefront");
    expect([run.exitCode, run.stderr]).toEqual([1, expect.stringContaining("is that of .launchdarkly already")]);
  });

  test("where it can't be read, is a warning", async () => {
    const world = await startWorld({ "workflow-sync.yaml": "owner: [\n" });
    const run = await init(world, "--dir", "shop/.launchdarkly", "--owner", "acme/shop");
    expect([run.exitCode, run.stderr]).toEqual([0, expect.stringContaining("[owner-unclear]")]);
  });
});

describe("another directory", () => {
  test("gets files of its own beside the others, and a plan of it is empty", async () => {
    const world = await startWorld();
    await world.command(["init"]);
    const before = await contents(world, all);
    const place = ["--dir", "services/shop/.launchdarkly"];
    const run = await world.command(["init", ...place, "--owner", "acme/shop", "--project", "shop"]);
    expect([run.exitCode, written(run).slice(4)]).toEqual([
      0,
      workflowFiles.map((path) => path.replace("launchdarkly-", "launchdarkly-services-shop-")),
    ]);
    expect(await contents(world, all)).toEqual(before);
    expect((await contents(world, ["services/shop/.launchdarkly/roles/plan.json"]))[0]).toContain('"proj/shop"');
    for (const command of [["validate"], ["plan", "--base", "none"]])
      expect((await world.command([...command, ...place])).exitCode).toBe(0);
    expect((await world.command(["init", ...place])).stdout).toBe("");
  });

  test("has its own roles, environments and commands; these, pasted, are of its documents", async () => {
    const world = await startWorld();
    await world.command(["init"]);
    const place = ["--dir", "services/shop/.launchdarkly"];
    const next = async (options: string[], environment: NodeJS.ProcessEnv = {}) => {
      const run = await world.command(["init", "--format", "json", ...options], { environment });
      return JSON.parse(run.stdout).next.flatMap(({ text, commands }: { text: string; commands: string[] }) => [
        text,
        ...commands,
      ]) as string[];
    };
    const steps = await next([...place, "--owner", "acme/shop"]);
    expect(steps.join("\n")).not.toMatch(/launchdarkly-(?:plan|apply)\b|Workflow sync:/);
    expect(steps.join("\n")).toContain('the check "LaunchDarkly workflows (acme/shop)", which');
    const commands = steps.flatMap((line) => (line.startsWith("ld-sync ") ? [line.split(" ").slice(1)] : []));
    expect(commands.map(([command]) => command)).toEqual(["validate", "plan"]);
    const [copy = ""] = steps.filter((line) => line.startsWith("cp "));
    const [, from = "", to = ""] = copy.split(" ");
    await rename(join(world.workspace, from), join(world.workspace, to));
    const [valid, plan] = await Promise.all(
      commands.map((command) => world.command(command, { token: tokens.reader })),
    );
    expect(valid?.stdout).toBe("1 document in services/shop/.launchdarkly: valid.\n");
    expect(plan?.stdout).toContain("1 to create");
    const unknown = await next(["--dir", "pay", "--owner", "acme/pay"], { GITHUB_REPOSITORY: "" });
    expect(unknown.join("\n")).toContain(
      'the check "LaunchDarkly workflows" if the repository is called acme/pay on GitHub, else "LaunchDarkly workflows (acme/pay)", which',
    );
  });

  test("whose files would have the names of another one's is refused", async () => {
    const world = await startWorld();
    await world.command(["init", "--dir", "services/a/b", "--owner", "acme/a"]);
    const before = await present(world);
    const run = await world.command(["init", "--dir", "services/a-b", "--owner", "acme/b"]);
    expect([run.exitCode, run.stderr]).toEqual([1, expect.stringContaining("both are called `services-a-b`")]);
    expect(await present(world)).toEqual(before);
  });

  test.each([
    ["outside of the repository", ["--dir", "../elsewhere"], "is not inside"],
    ["with a name that workflow files would read otherwise", ["--dir", "a{{x}}", "--owner", "o"], "can't be named"],
    ["and a project with no key's form", ["--project", "a/*"], "is no key of a project"],
    ["and environments in one option", ["--environment", "a,b"], "is no key of an environment"],
  ])("%s: 1, and nothing is written", async (_, options, message) => {
    const world = await startWorld();
    const run = await world.command(["init", ...options]);
    expect([run.exitCode, run.stdout, run.stderr]).toEqual([1, "", expect.stringContaining(message)]);
    expect(await present(world)).toEqual([]);
    expect(existsSync(join(world.directory, "elsewhere"))).toBe(false);
  });
});

describe("what stands in the way: 1, and nothing is written", () => {
  test("documents that are not valid", async () => {
    const world = await startWorld({ "workflows/wrong.yaml": "kind: Wrong\n" });
    const run = await world.command(["init"]);
    expect([run.exitCode, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toContain("Nothing is written while what is in .launchdarkly is not valid.");
    expect(await present(world)).toHaveLength(3);
  });

  test("a file in the place of a directory", async () => {
    const world = await startWorld();
    await writeFile(join(world.workspace, ".github"), "");
    const run = await world.command(["init"]);
    expect([run.exitCode, run.stderr]).toEqual([1, expect.stringContaining(".github is not a directory")]);
    expect(await present(world)).toEqual([".github"]);
  });

  test("a link that leads out of the repository", async () => {
    const world = await startWorld();
    const outside = join(world.directory, "outside");
    await mkdir(outside);
    for (const place of [".github", ".launchdarkly"]) {
      await symlink(outside, join(world.workspace, place));
      expect((await world.command(["init"])).exitCode).toBe(1);
      expect(await readdir(outside)).toEqual([]);
    }
  });
});
