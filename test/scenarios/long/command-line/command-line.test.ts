// Every command with every exit code and format of docs/command-line.md, without a terminal.
import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { accountSeed, tokens } from "../../../fixtures/account.ts";
import {
  atOnce,
  banner,
  checkout,
  configuration,
  configured,
  documents,
  search,
  standardRollout,
} from "../../../fixtures/documents.ts";
import { dist, execute, type Files, startWorld, type World, workflowsOf, writes } from "../../world.ts";

const create = `POST ${workflowsOf("new-checkout")}`;
const wrong = checkout.replace("turn: on", "turn: sideways").replace("key: checkout", "key: Wrong Key");

/** A world whose working tree has these documents, uncommitted. */
async function written(files: Files = documents): Promise<World> {
  const world = await startWorld();
  await world.write(files);
  return world;
}

describe("help", () => {
  test.each([
    [[]],
    [["validate"]],
    [["fmt"]],
    [["plan"]],
    [["apply"]],
    [["drift"]],
    [["export"]],
    [["init"]],
    [["emulator"]],
    [["emulator", "launchdarkly"]],
    [["emulator", "github"]],
    [["demo"]],
    [["completion"]],
  ])("%j --help", async (command) => {
    const run = await execute(process.execPath, [join(dist, "cli.js"), ...command, "--help"], { cwd: dist, env: {} });
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(run.stdout).toMatch(new RegExp(`^Usage: ld-sync ${command.join(" ")}`));
    if (["validate", "plan", "apply", "drift", "export", "init"].includes(command[0] ?? ""))
      for (const option of ["--dir", "--owner", "--verbose", "Exit code:"]) expect(run.stdout).toContain(option);
  });

  test("--version", async () => {
    const run = await execute(process.execPath, [join(dist, "cli.js"), "--version"], { cwd: dist, env: {} });
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test.each([
    [["destroy"]],
    [["plan", "--fast"]],
    [["plan", "--format", "xml"]],
    [["plan", "--scope", "some"]],
    [["emulator", "statsig"]],
    [["apply", "now"]],
  ])("%j is refused", async (args) => {
    const run = await execute(process.execPath, [join(dist, "cli.js"), ...args], { cwd: dist, env: {} });
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(run.stderr).toMatch(/^error: /);
    expect(run.stderr).not.toContain("    at ");
  });
});

describe("validate", () => {
  let valid: World;
  let invalid: World;
  beforeAll(async () => {
    valid = await written();
    invalid = await written({ ...documents, "workflows/wrong.yaml": wrong });
  });

  test("0 where all is well, without a token", async () => {
    const run = await valid.command(["validate"], { token: null });
    expect(run).toMatchObject({ exitCode: 0, stderr: "", stdout: "1 document in .launchdarkly: valid.\n" });
    expect(run.launchDarkly).toEqual([]);
  });

  test("1 with all errors at once, as file:line:column", async () => {
    const run = await invalid.command(["validate"]);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(".launchdarkly/workflows/wrong.yaml:2:6: error: ");
    expect(run.stdout).toContain(".launchdarkly/workflows/wrong.yaml:8:22: error: ");
    expect(run.stdout).toContain("\n  2 │ key: Wrong Key\n    │      ^\n");
    expect(run.stdout).toMatch(/2 documents in \.launchdarkly: 2 errors\.\n$/);
  });

  test("as JSON", async () => {
    const good = await valid.command(["validate", "--format", "json"]);
    expect([good.exitCode, JSON.parse(good.stdout)]).toMatchObject([
      0,
      { version: 1, diagnostics: [], workflows: [{ document: { kind: "Workflow" } }], policyInputs: [{ run: 1 }] },
    ]);
    const bad = await invalid.command(["validate", "--format", "json"]);
    expect(bad.exitCode).toBe(1);
    expect(JSON.parse(bad.stdout).diagnostics).toContainEqual(
      expect.objectContaining({
        severity: "error",
        code: expect.any(String),
        pointer: "/key",
        position: { file: ".launchdarkly/workflows/wrong.yaml", line: 2, column: 6 },
      }),
    );
  });

  test("as SARIF", async () => {
    const good = await valid.command(["validate", "--format", "sarif"]);
    expect(good.exitCode).toBe(0);
    expect(JSON.parse(good.stdout).runs[0].results).toEqual([]);
    const bad = await invalid.command(["validate", "--format", "sarif"]);
    const { version, runs } = JSON.parse(bad.stdout);
    expect([bad.exitCode, version, runs[0].results.length]).toEqual([1, "2.1.0", 2]);
    expect(runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: ".launchdarkly/workflows/wrong.yaml" },
      region: { startLine: 2, startColumn: 6 },
    });
    const rules = runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
    for (const { ruleId } of runs[0].results) expect(rules).toContain(ruleId);
  });

  test("as GitHub's workflow commands", async () => {
    const good = await valid.command(["validate", "--format", "github"]);
    expect(good).toMatchObject({ exitCode: 0, stdout: "" });
    const bad = await invalid.command(["validate", "--format", "github"]);
    expect(bad.exitCode).toBe(1);
    expect(bad.stdout).toMatch(/^::error file=\.launchdarkly\/workflows\/wrong\.yaml,line=2,col=6,title=[\w-]+::/);
  });

  test("1 where there is no directory, 0 where it is empty; and where no repository is", async () => {
    const empty = await written({});
    const nowhere = await empty.command(["validate"]);
    expect([nowhere.exitCode, nowhere.stderr]).toEqual([
      1,
      expect.stringContaining("error: There is no directory .launchdarkly in "),
    ]);
    await empty.write({ "README.txt": "Workflows will come here.\n" });
    expect(await empty.command(["validate"])).toMatchObject({
      exitCode: 0,
      stdout: "notice: there are no documents in .launchdarkly; see the README for a first workflow.\n",
    });
    const elsewhere = join(empty.directory, "no-repository");
    await mkdir(join(elsewhere, ".launchdarkly", "workflows"), { recursive: true });
    await writeFile(join(elsewhere, ".launchdarkly", "workflows", "wrong.yaml"), "kind: Nothing\n");
    expect((await empty.command(["validate"], { directory: elsewhere })).exitCode).toBe(1);
  });
});

describe("plan", () => {
  test("0 where there is nothing to do, 2 where something is, 3 where a guard stops it, 1 where something is wrong", async () => {
    const world = await written();
    const first = await world.command(["plan"], { token: tokens.reader });
    expect(first.exitCode).toBe(2);
    expect(first.stdout).toContain(
      "+ create Checkout for everyone storefront/new-checkout/production (checkout, .launchdarkly/workflows/checkout.yaml:1)",
    );
    expect(first.stdout).toMatch(/\nPlan [0-9a-f]{32}: 1 to create\.\n$/);
    expect(first.stderr).toBe("");
    expect(writes(first.launchDarkly)).toEqual([]);

    expect((await world.command(["apply", "--yes"])).exitCode).toBe(0);
    const nothing = await world.command(["plan"]);
    expect([nothing.exitCode, nothing.stdout]).toEqual([0, expect.stringMatching(/: nothing to do\.\n$/)]);

    await world.clock("3d");
    await world.write({ "workflows/checkout.yaml": (text) => text.replace("10%", "20%") });
    const stopped = await world.command(["plan"]);
    expect(stopped.exitCode).toBe(3);
    expect(stopped.stdout).toContain("This workflow has started (`a tenth` has run, `everyone` is left)");
    expect(stopped.stdout).toContain("1 stopped.");

    await world.write({ "workflows/wrong.yaml": wrong });
    const error = await world.command(["plan"]);
    expect(error.exitCode).toBe(1);
    expect(error.stdout).toContain("Not planned: 2 errors.");
    expect(error.stdout).toContain("\n  2 │ key: Wrong Key\n    │      ^\n");
    expect(error.launchDarkly).toEqual([]);
  });

  test("as markdown and as JSON that fits its schema, also into a file", async () => {
    const world = await written();
    const markdown = await world.command(["plan", "--format", "markdown"]);
    expect([markdown.exitCode, markdown.stdout]).toEqual([2, expect.stringContaining("**1 to create.**")]);
    const out = join(world.directory, "plan.json");
    const json = await world.command(["plan", "--format", "json", "--out", out]);
    const plan = JSON.parse(json.stdout);
    expect(json.exitCode).toBe(2);
    expect(plan).toMatchObject({
      version: 1,
      owner: "acme/storefront",
      scope: "changed",
      hash: expect.stringMatching(/^[0-9a-f]{32}$/),
      operations: [
        { kind: "create", key: "checkout", progress: "absent", digest: expect.stringMatching(/^[\w-]{22}$/) },
      ],
    });
    expect(JSON.parse(await readFile(out, "utf8")).hash).toBe(plan.hash);
    const nowhere = await world.command(["plan", "--out", join(world.directory, "not", "there", "plan.json")]);
    expect(nowhere.exitCode).toBe(1);
    expect(nowhere.stderr).toMatch(/^error: The plan could not be written to /);
  });

  test.runIf(existsSync("/dev/full"))("an error where its output can't be written, whatever it found", async () => {
    const world = await written();
    const onto = (...args: string[]) =>
      new Promise<{ exitCode: number | null; stderr: string }>((resolve, reject) => {
        const full = openSync("/dev/full", "w");
        const child = spawn(process.execPath, [join(dist, "cli.js"), ...args], {
          cwd: world.workspace,
          env: world.commandEnvironment({}),
          stdio: ["ignore", full, "pipe"],
        });
        closeSync(full);
        let stderr = "";
        child.stderr?.on("data", (chunk) => {
          stderr += chunk;
        });
        child.on("error", reject).on("close", (exitCode) => resolve({ exitCode, stderr }));
      });
    for (const format of ["text", "markdown", "json", "html"])
      expect(await onto("plan", "--format", format)).toEqual({
        exitCode: 1,
        stderr: expect.stringContaining("error: The output could not be written: ENOSPC"),
      });
    for (const args of [
      ["validate", "--format", "json"],
      ["drift", "--format", "json"],
      ["fmt", "--check", "--format", "json"],
    ])
      expect([args, (await onto(...args)).exitCode]).toEqual([args, 1]);
    expect((await onto("apply", "--yes", "--format", "json")).exitCode).toBe(4);
    expect((await onto("apply", "--yes", "--format", "json")).exitCode).toBe(1);
  });

  test("as a page of HTML", async () => {
    const world = await written();
    const page = await world.command(["plan", "--format", "html"]);
    expect([page.exitCode, page.stderr]).toEqual([2, ""]);
    expect(page.stdout).toMatch(/^<!doctype html>[\s\S]*<strong>1 to create\.<\/strong>[\s\S]*<\/html>\n$/);
  });

  test("narrowed to a key, and to environments", async () => {
    const world = await written({
      ...documents,
      "workflow-sync.yaml": configuration.replace("[production]", "[staging, production]"),
      "workflows/banner.yaml": banner,
    });
    const targets = async (...args: string[]) => {
      const { stdout } = await world.command(["plan", "--format", "json", ...args]);
      return JSON.parse(stdout).operations.map(
        ({ key, target }: { key: string; target: { environment: string } }) => `${key} ${target.environment}`,
      );
    };
    expect(await targets()).toHaveLength(4);
    expect(await targets("--key", "banner")).toEqual(["banner production", "banner staging"]);
    expect(await targets("--environments", "staging")).toEqual(["banner staging", "checkout staging"]);
    expect(await targets("--key", "banner", "--environments", "staging,production")).toHaveLength(2);
    expect(await targets("--key", "banner", "--environments", "staging")).toEqual(["banner staging"]);
    expect((await world.command(["plan", "--environments", ""])).exitCode).toBe(1);
  });
});

describe("apply", () => {
  test("without a terminal and without --yes: 1, and nothing is sent", async () => {
    const world = await written();
    const run = await world.command(["apply"]);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("1 to create.");
    expect(run.stderr).toContain(
      "error: There is no terminal to ask at, so nothing was sent.\n  Give `--yes`, or `--plan FILE`",
    );
    expect(writes(run.launchDarkly)).toEqual([]);
  });

  test("--yes: 0, twice; the second time there is nothing to do", async () => {
    const world = await written({ ...documents, "workflows/search.yaml": search, "templates/s.yaml": standardRollout });
    const first = await world.command(["apply", "--yes"]);
    expect(first.exitCode).toBe(0);
    expect(first.stdout).toContain("Applied: 3 done.");
    expect(first.stderr).toMatch(/^1\/3 done .*\n2\/3 done .*\n3\/3 done .*\n$/);
    expect(first.stderr).toContain("done create template standard-rollout: Created.\n");
    expect(first.stdout).not.toContain("done create");
    expect(writes(first.launchDarkly).sort()).toEqual([
      create,
      `POST ${workflowsOf("search")}?templateKey=standard-rollout`,
      "POST /api/v2/templates",
    ]);
    const second = await world.command(["apply", "--yes"]);
    expect(second.exitCode).toBe(0);
    expect(writes(second.launchDarkly)).toEqual([]);
  });

  test("--plan FILE: only what was looked at, the rest waits (3)", async () => {
    const world = await written();
    const out = join(world.directory, "looked-at.json");
    await world.command(["plan", "--out", out]);
    await world.write({ "workflows/banner.yaml": banner });
    const run = await world.command(["apply", "--plan", out]);
    expect(run.exitCode).toBe(3);
    expect(writes(run.launchDarkly)).toEqual([create]);
    expect(run.stdout).toContain("not-in-plan-file");
    expect((await world.command(["apply", "--yes"])).exitCode).toBe(0);
  });

  test("--plan FILE that was changed since: nothing of it (3)", async () => {
    const world = await written();
    const out = join(world.directory, "looked-at.json");
    await world.command(["plan", "--out", out]);
    await world.write({
      "workflows/checkout.yaml": (text) => text.replace("10%", "100%").replace(", false: rest", ""),
    });
    const run = await world.command(["apply", "--plan", out]);
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([3]);
  });

  test.each([
    ["is not there", undefined, "can't be read"],
    ["is not JSON", "plan: no", "can't be read"],
    ["is no plan", "{}", "is not a plan of this version"],
    ["is of another version", '{"version": 99}', "is not a plan of this version"],
  ])("--plan FILE that %s: 1", async (_, content, message) => {
    const world = await written();
    const file = join(world.directory, "plan.json");
    if (content !== undefined) await writeFile(file, content);
    const run = await world.command(["apply", "--plan", file]);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain(message);
    expect(run.stderr).toContain("Make one with `plan --out FILE`.");
    expect(run.launchDarkly).toEqual([]);
  });

  test("3 where a guard stops all; --allow with the plan's hash lifts one that can be", async () => {
    const past = banner.replace("2027-02-06T22:00:00Z", "2026-02-06T22:00:00Z");
    const world = await written({ ...configured, "workflows/banner.yaml": past });
    const stopped = await world.command(["apply", "--yes"]);
    expect([stopped.exitCode, ...writes(stopped.launchDarkly)]).toEqual([3]);
    expect(stopped.stdout).toContain("which is past. [date-past]");
    const hash = /Plan ([0-9a-f]{32})/.exec(stopped.stdout)?.[1] ?? "";
    expect((await world.command(["apply", "--yes", "--allow", "0".repeat(32)])).exitCode).toBe(3);
    const mistyped = await world.command(["apply", "--yes", "--allow", "000000000000"]);
    expect([mistyped.exitCode, ...mistyped.launchDarkly]).toEqual([1]);
    expect(mistyped.stderr).toContain("32 hexadecimal digits");
    const allowed = await world.command(["apply", "--yes", "--allow", hash]);
    expect([allowed.exitCode, ...writes(allowed.launchDarkly)]).toEqual([0, `POST ${workflowsOf("banner")}`]);
  });

  test("1 where the first write is refused, 4 where another went through", async () => {
    const world = await written({ ...documents, "workflows/banner.yaml": atOnce });
    const refused = await world.command(["apply", "--yes"], { token: tokens.reader });
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toContain("Applied: 2 failed.");
    expect(refused.stdout).toContain("updateFeatureWorkflows on proj/*:env/*:flag/*");
    await world.faults("launchDarkly", [{ method: "POST", path: "new-checkout", kind: "status", status: 400 }]);
    const half = await world.command(["apply", "--yes"]);
    expect(half.exitCode).toBe(4);
    expect(half.stdout).toMatch(
      /\n\nfailed create [^\n]*\n {2}[^\n]*\n {2}POST [^\n]*\nApplied: 1 done, 1 failed\.\n$/,
    );
    expect(half.stderr).toMatch(/^1\/2 (?:done|failed) .*\n2\/2 (?:done|failed) .*\n$/);
    const rest = await world.command(["apply", "--yes"]);
    expect([rest.exitCode, ...writes(rest.launchDarkly)]).toEqual([0, create]);
  });

  test("as JSON: plan and outcomes, alone on stdout", async () => {
    const world = await written();
    const run = await world.command(["apply", "--yes", "--format", "json"]);
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({
      plan: { version: 1 },
      outcomes: [{ status: "done", wrote: true, liveId: expect.any(String) }],
    });
    const nothing = await world.command(["apply", "--yes", "--format", "json"]);
    expect(nothing.exitCode).toBe(0);
    expect(JSON.parse(nothing.stdout)).toMatchObject({ plan: { operations: [] }, outcomes: [] });
  });
});

test("apply and drift, as a page of HTML", async () => {
  const world = await written();
  const applied = await world.command(["apply", "--yes", "--format", "html"]);
  expect(applied.exitCode).toBe(0);
  expect(applied.stdout).toMatch(/^<!doctype html>[\s\S]*<strong>Applied<\/strong>: 1 done\.[\s\S]*<\/html>\n$/);
  const nothing = await world.command(["apply", "--yes", "--format", "html"]);
  expect([nothing.exitCode, nothing.stdout.match(/<!doctype html>/g)]).toEqual([0, ["<!doctype html>"]]);
  const drift = await world.command(["drift", "--format", "html"]);
  expect([drift.exitCode, drift.stdout.slice(0, 15)]).toEqual([0, "<!doctype html>"]);
});

describe("drift", () => {
  test("0 where LaunchDarkly is as the documents say, also when a run has ended; 2 where it isn't; 1 where that can't be told", async () => {
    const world = await written({
      ...configured,
      "workflows/banner.yaml": atOnce,
      "templates/s.yaml": standardRollout,
    });
    const before = await world.command(["drift"]);
    expect([before.exitCode, ...writes(before.launchDarkly)]).toEqual([2]);
    await world.command(["apply", "--yes"]);
    expect((await world.command(["drift"])).exitCode).toBe(0);
    await world.onLaunchDarkly("DELETE", "/api/v2/templates/standard-rollout");
    const json = await world.command(["drift", "--format", "json"]);
    expect(json.exitCode).toBe(2);
    expect(JSON.parse(json.stdout).operations).toMatchObject([{ object: "template", kind: "create" }]);
    const markdown = await world.command(["drift", "--format", "markdown"]);
    expect([markdown.exitCode, markdown.stdout.includes("**Drift**")]).toEqual([2, true]);
    await world.faults("launchDarkly", [{ path: "/templates", kind: "status", status: 403, times: 9 }]);
    expect((await world.command(["drift"])).exitCode).toBe(1);
  });
});

test("drift --full finds, in whole projects, what carries our marker and no document stands for; not what has ended, is a stranger's, or has a document", async () => {
  const world = await written({
    ...configured,
    "workflows/banner.yaml": atOnce,
    "workflows/checkout.yaml": checkout,
    "templates/s.yaml": standardRollout,
  });
  expect((await world.command(["apply", "--yes"])).exitCode).toBe(0);
  const calm = await world.command(["drift", "--full"]);
  expect([calm.exitCode, ...writes(calm.launchDarkly)]).toEqual([0]);
  // Forgotten without a trace: as after a deleted repository, or a record that names a later commit.
  await world.write({ "workflows/banner.yaml": null, "workflows/checkout.yaml": null, "templates/s.yaml": null });
  await world.write({ "workflows/other.yaml": checkout.replaceAll("key: checkout", "key: other") });
  const plain = await world.command(["drift", "--base", "none", "--format", "json"]);
  expect(JSON.parse(plain.stdout).diagnostics.map(({ code }: { code: string }) => code)).not.toContain("orphan");
  const full = await world.command(["drift", "--full", "--base", "none", "--format", "json"], { token: tokens.reader });
  expect(full.exitCode).toBe(2);
  const page = await world.command(["drift", "--full", "--format", "html"], { token: tokens.reader });
  expect(page.stdout).toContain("<strong>Drift</strong>");
  const orphans = (JSON.parse(full.stdout).diagnostics as { code: string; message: string }[])
    .filter(({ code }) => code === "orphan")
    .map(({ message }) => message);
  expect(orphans).toEqual([
    expect.stringMatching(/^The workflow `Checkout for everyone` .* from the document `checkout`/),
    expect.stringMatching(/^The template `standard-rollout` .* from the document `standard-rollout`/),
  ]);
});

test("drift --full reads what it is to look after: no other environment, and no project that isn't there", async () => {
  const world = await written({ ...configured, "workflows/checkout.yaml": `project: storefront\n${checkout}` });
  await world.command(["apply", "--yes"]);
  const refuse = (path: string, status: number, code: string) =>
    world.faults("launchDarkly", [{ path, kind: "status", status, body: { code, message: "no" }, times: 99 }]);
  await refuse("/environments/staging/workflows", 403, "forbidden");
  expect((await world.command(["drift", "--full", "--environments", "production"])).exitCode).toBe(0);
  expect((await world.command(["drift", "--full"])).exitCode).toBe(1);
  await world.write({ "workflow-sync.yaml": configuration.replace("project: storefront", "project: nowhere") });
  const nowhere = await world.command(["drift", "--full", "--environments", "production"]);
  expect([nowhere.exitCode, nowhere.stdout]).toEqual([0, expect.stringContaining("no project `nowhere`")]);
});

test("drift --full passes over a flag that is deleted after it was listed", async () => {
  const world = await written({ ...configured, "workflows/checkout.yaml": checkout });
  await world.command(["apply", "--yes"]);
  const body = { code: "not_found", message: "Unknown flag key" };
  const gone = { path: "/flags/banner/environments/", kind: "status", status: 404, body, times: 99 };
  await world.faults("launchDarkly", [gone]);
  expect((await world.command(["drift", "--full"])).exitCode).toBe(0);
});

describe("who and where", () => {
  test.each([undefined, ""])(
    "no owner anywhere, GITHUB_REPOSITORY %j: 1, with what to write",
    async (GITHUB_REPOSITORY) => {
      const world = await written({
        "workflow-sync.yaml": configuration.replace("owner: acme/storefront\n", ""),
        "workflows/checkout.yaml": checkout,
      });
      const environment = { GITHUB_REPOSITORY };
      expect((await world.command(["plan", "--owner", "acme"], { environment })).exitCode).toBe(2);
      const run = await world.command(["plan"], { environment });
      expect(run.exitCode).toBe(1);
      expect(run.stdout).toContain("It is not known who owns what this directory makes in LaunchDarkly.");
      expect(run.stdout).toContain("Write `owner: …` in .launchdarkly/workflow-sync.yaml");
      expect(run.launchDarkly).toEqual([]);
    },
  );

  test.each(["two words", "a=b", "[x]"])("an owner that no marker can hold, %j: 1", async (owner) => {
    const run = await (await written()).command(["apply", "--yes", "--owner", owner]);
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
    expect(run.stdout).toContain("can't be written into a marker");
  });

  test("--dir elsewhere needs an owner of its own, and must lie inside the repository", async () => {
    const world = await written({
      "../pay/workflow-sync.yaml": "defaults: { project: storefront, environments: [production] }\n",
      "../pay/workflows/checkout.yaml": checkout,
    });
    const without = await world.command(["plan", "--dir", "pay"]);
    expect([without.exitCode, without.stdout]).toEqual([
      1,
      expect.stringContaining("so it needs an owner of its own."),
    ]);
    expect((await world.command(["plan", "--dir", "pay", "--owner", "acme/pay"])).exitCode).toBe(2);
    expect(
      (await world.command(["plan", "--dir", ".", "--owner", "acme/pay"], { directory: join(world.workspace, "pay") }))
        .exitCode,
    ).toBe(2);
    const outside = await world.command(["validate", "--dir", ".."]);
    expect([outside.exitCode, outside.stderr]).toEqual([
      1,
      expect.stringContaining("error: The directory .. is not inside "),
    ]);
  });

  test("without --dir, the nearest directory above is taken, as far as the repository's root", async () => {
    const world = await written({
      ...documents,
      "../pay/.launchdarkly/workflow-sync.yaml": "owner: acme/pay\n",
      "../pay/src/main.ts": "",
      "../lib/main.ts": "",
    });
    const from = async (place: string, ...options: string[]) => {
      const { exitCode, stdout, stderr } = await world.command(["validate", ...options], {
        directory: join(world.workspace, place),
      });
      return [exitCode, `${stdout}${stderr}`.split("\n")[0]];
    };
    const atRoot = [0, "1 document in .launchdarkly: valid."];
    for (const place of ["", "lib", ".launchdarkly/workflows"]) expect(await from(place)).toEqual(atRoot);
    const below = [0, expect.stringContaining("no documents in pay/.launchdarkly")];
    for (const place of ["pay", "pay/src"]) expect(await from(place)).toEqual(below);
    expect((await world.command(["plan"], { directory: join(world.workspace, "lib") })).exitCode).toBe(2);
    const named = await world.command(["plan", "--dir", ".launchdarkly"], { directory: join(world.workspace, "lib") });
    expect([named.exitCode, named.stderr]).toEqual([
      1,
      expect.stringContaining("looked for from where the command is run"),
    ]);
  });

  test("no token: 1, with the variable's name", async () => {
    const world = await written();
    for (const command of [["plan"], ["apply", "--yes"], ["drift"]]) {
      const run = await world.command(command, { token: null });
      expect(run).toMatchObject({
        exitCode: 1,
        stdout: "",
        stderr: expect.stringContaining("LAUNCHDARKLY_ACCESS_TOKEN"),
      });
    }
  });

  test("a token that LaunchDarkly doesn't know: 1, with the request", async () => {
    const run = await (await written()).command(["plan"], { token: "api-nobody" });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(
      /^error: LaunchDarkly doesn't know the access token.*\n {2}Check `access-token` \(LAUNCHDARKLY_ACCESS_TOKEN\).*\n {2}GET http/,
    );
    expect(run.launchDarkly).toHaveLength(1);
  });

  test("a host without TLS: 1, before anything is sent", async () => {
    const run = await (await written()).command(["plan"], {
      environment: { LAUNCHDARKLY_API_HOST: "http://launchdarkly.example" },
    });
    expect(run).toMatchObject({
      exitCode: 1,
      stdout: "",
      stderr: expect.stringContaining("is not HTTPS: the access token would be sent in the clear."),
    });
  });

  test("a host where nobody listens: 1, with the request and told once", async () => {
    const world = await written({ ...documents, "workflows/banner.yaml": banner });
    const run = await world.command(["plan"], {
      environment: { LAUNCHDARKLY_API_HOST: `http://127.0.0.1:${await freePort()}` },
    });
    expect(run.exitCode).toBe(1);
    expect(run.stdout.match(/could not be reached: connect ECONNREFUSED/g)).toHaveLength(1);
    expect(run.stdout).toMatch(/\n {2}GET http:\/\/127\.0\.0\.1:\d+\/api\/v2\//);
    expect(`${run.stdout}${run.stderr}`).not.toContain("    at ");
  });

  test("a host that is not LaunchDarkly's own: a warning that names it", async () => {
    const world = await written();
    const run = await world.command(["plan"], {
      environment: { LAUNCHDARKLY_API_HOST: "https://launchdarkly.invalid" },
    });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain(
      "warning: The access token is sent to launchdarkly.invalid, which is not one of LaunchDarkly's own hosts.",
    );
  });
});

describe("emulator", () => {
  const start = async (...args: string[]) => {
    const child = spawn(process.execPath, [join(dist, "cli.js"), "emulator", ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
    const lines: string[] = [];
    const reader = createInterface(child.stdout).on("line", (line) => lines.push(line));
    await new Promise((resolve) => reader.once("line", resolve));
    return { child, exited, lines, url: JSON.parse(lines[0] ?? "").url as string };
  };

  // Windows has no signals that a process could answer.
  const withSignals = test.skipIf(process.platform === "win32");

  withSignals.each(["SIGTERM", "SIGINT"] as const)(
    "launchdarkly: one line of JSON with its URL, then it serves; %s ends it (0)",
    async (signal) => {
      const world = await startWorld();
      const seed = join(world.directory, "seed.json");
      await writeFile(seed, JSON.stringify(accountSeed()));
      const port = await freePort();
      const { child, exited, lines, url } = await start("launchdarkly", "--seed", seed, "--port", String(port));
      expect(url).toBe(`http://127.0.0.1:${port}`);
      const list = await fetch(`${url}${workflowsOf("new-checkout")}`, {
        headers: { authorization: tokens.reader, "ld-api-version": "20240415" },
      });
      expect(await list.json()).toMatchObject({ totalCount: 1, items: [{ name: "Made by hand" }] });
      child.kill(signal);
      expect(await exited).toBe(0);
      expect(lines).toHaveLength(1);
    },
  );

  withSignals("github: the same, with git data from a real directory", async () => {
    const world = await written();
    const seed = join(world.directory, "seed.json");
    await writeFile(
      seed,
      JSON.stringify({
        repository: { fullName: "acme/storefront", gitDirectory: world.workspace },
        tokens: [{ token: "ghs_x", login: "github-actions[bot]", type: "Bot", permissions: { contents: "read" } }],
      }),
    );
    const { child, exited, url } = await start("github", "--seed", seed);
    const head = await world.git("rev-parse", "main");
    const commit = await fetch(`${url}/repos/acme/storefront/git/commits/${head}`, {
      headers: { authorization: "token ghs_x", "user-agent": "x" },
    });
    expect(await commit.json()).toMatchObject({ sha: head, message: "First" });
    child.kill("SIGTERM");
    expect(await exited).toBe(0);
  });

  test.each([
    ["a seed that doesn't fit", '{"tokens": 1, "projects": [{"flags": []}]}', [], /^error: .*seed is invalid:/],
    ["a seed that is not JSON", "tokens:", [], /^error: The seed .* can't be read: /],
    ["no seed", undefined, ["--seed", "not-there.json"], /^error: The seed not-there\.json can't be read: /],
    ["a port that is none", undefined, ["--port", "http"], /^error: `http` is not a port\./],
    ["a port beyond all ports", undefined, ["--port", "70000"], /^error: `70000` is not a port\./],
  ])("%s: 1, and one clear error", async (_, content, args, message) => {
    const world = await startWorld();
    const seed = join(world.directory, "seed.json");
    if (content !== undefined) await writeFile(seed, content);
    const run = await world.command(["emulator", "launchdarkly", ...(content === undefined ? args : ["--seed", seed])]);
    expect(run).toMatchObject({ exitCode: 1, stdout: "", stderr: expect.stringMatching(message) });
    expect(run.stderr).not.toContain("    at ");
  });

  test("a port that is taken: 1, and one clear error", async () => {
    const world = await startWorld();
    const seed = join(world.directory, "seed.json");
    await writeFile(seed, JSON.stringify(accountSeed()));
    const run = await world.command([
      "emulator",
      "launchdarkly",
      "--seed",
      seed,
      "--port",
      new URL(world.urls.github).port,
    ]);
    expect(run).toMatchObject({ exitCode: 1, stdout: "", stderr: expect.stringContaining("EADDRINUSE") });
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("how much is said", () => {
  test("--verbose: each request with its status and time, before or after the command, and no token", async () => {
    const world = await written();
    for (const args of [
      ["plan", "--verbose"],
      ["--verbose", "plan"],
    ]) {
      const run = await world.command(args);
      expect(run.exitCode).toBe(2);
      const lines = run.stderr.trimEnd().split("\n");
      expect(lines).toHaveLength(run.launchDarkly.length);
      for (const line of lines) expect(line).toMatch(/^GET \/api\/v2\/\S+ 200 \d+ ms$/);
      expect(run.stderr).not.toContain(tokens.writer);
    }
  });

  test("--verbose: what is sent again, and waits for a rate limit", async () => {
    const world = await written();
    const failing = async (status: number) => {
      await world.faults("launchDarkly", [{ method: "GET", path: "/workflows", kind: "status", status }]);
      const run = await world.command(["plan", "--verbose"]);
      expect(run.exitCode).toBe(2);
      return run.stderr;
    };
    expect(await failing(503)).toMatch(/^GET \S+\/workflows\S* 503 \d+ ms\nGET \S+\/workflows\S* again in \d+ ms$/m);
    expect(await failing(429)).toMatch(/ 429 \d+ ms\nwaiting for the rate limit, \d+ ms\nGET /);
  });

  test("--verbose: a request that nobody answers", async () => {
    const environment = { LAUNCHDARKLY_API_HOST: `http://127.0.0.1:${await freePort()}` };
    const run = await (await written()).command(["plan", "--verbose"], { environment });
    expect(run.stderr).toMatch(/^GET \S+ no answer \d+ ms\nGET \S+ again in \d+ ms$/m);
  });

  test("--verbose: a token in an address is not shown", async () => {
    const world = await written({
      ...configured,
      "workflows/checkout.yaml": checkout.replace("new-checkout", tokens.reader),
    });
    const run = await world.command(["plan", "--verbose"], { token: tokens.reader });
    expect(run.launchDarkly.some(({ path }) => path.includes(tokens.reader))).toBe(true);
    expect(`${run.stdout}${run.stderr}`).not.toContain(tokens.reader);
  });

  test("--quiet: no progress, no notices; results and warnings as ever", async () => {
    const world = await written();
    const notice = "No apply from this clone is recorded";
    expect((await world.command(["plan"])).stdout).toContain(notice);
    const plan = await world.command(["plan", "--quiet"]);
    expect([plan.exitCode, plan.stdout.includes(notice), plan.stderr]).toEqual([2, false, ""]);
    expect(plan.stdout).toContain("+ create Checkout for everyone");
    const json = await world.command(["plan", "--quiet", "--format", "json"]);
    expect(JSON.parse(json.stdout).diagnostics).not.toEqual([]);
    const apply = await world.command(["apply", "--yes", "--quiet"]);
    expect([apply.exitCode, apply.stderr]).toEqual([0, ""]);
    expect(apply.stdout).toContain("Applied: 1 done.");
    const made = await world.command(["export", "--project", "storefront", "--quiet"]);
    expect([made.exitCode, made.stderr]).toEqual([0, ""]);
    expect(made.stdout).toMatch(/^\.launchdarkly\/\S+\.yaml\n/);
    const init = await world.command(["init", "--quiet", "--branch", "main"]);
    expect([init.exitCode, init.stderr]).toEqual([0, ""]);
  });

  test("--no-color", async () => {
    const world = await written();
    const environment = { FORCE_COLOR: "1" };
    const coloured = await world.command(["plan"], { environment });
    expect(coloured.stdout).toContain("\u001b[");
    const without = await world.command(["plan", "--no-color"], { environment });
    expect([without.exitCode, without.stdout.includes("\u001b[")]).toEqual([2, false]);
    const redirected = await world.command(["plan"], { environment: { CI: "1" } });
    expect([redirected.exitCode, redirected.stdout]).toEqual([2, without.stdout]);
  });
});
