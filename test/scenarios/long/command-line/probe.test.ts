// `probe` as the shipped bundle: its question, signals and kill -9, what it prints, and what it writes into the configuration.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import schema from "../../../../schemas/probe.schema.json" with { type: "json" };
import { handMade, tokens } from "../../../fixtures/account.ts";
import { atTerminal, ctrlC, noTerminal, plain } from "../../at-terminal.ts";
import { dist, isWrite, type Request, startWorld, type World } from "../../world.ts";

const target = ["--project", "storefront", "--flag", "banner", "--environment", "staging"];
const probe = ["probe", ...target];
const validate = new Ajv2020({ strict: false }).compile(schema);

const state = async (world: World) => {
  const { now: _, ...rest } = (await world.live()) as object as Record<string, unknown>;
  return rest;
};
const requestsTo = async ({ urls }: World) =>
  (await (await fetch(`${urls.launchDarkly}/_emulator/requests`)).json()) as Request[];
const configuration = (world: World) => join(world.workspace, ".launchdarkly", "workflow-sync.yaml");

describe("asking", () => {
  test("without a terminal and without --yes it is an error, and nothing is sent", async () => {
    const world = await startWorld();
    const run = await world.command(probe);
    expect([run.exitCode, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toContain("The probe makes about fifteen workflows on storefront/banner/staging");
    expect(run.stderr).toMatch(/There is no terminal to ask at, so nothing was sent\.\n {2}Give `--yes`\.\n$/);
    expect(run.launchDarkly.filter(isWrite)).toEqual([]);
  });

  test.skipIf(noTerminal !== undefined).each([
    ["no", "no\r"],
    ["y", "y\r"],
    ["Ctrl-C", ctrlC],
  ])("at a terminal; %s", async (_, keys) => {
    const world = await startWorld();
    const run = await atTerminal(world, probe, { pressed: [{ after: "Only `yes` is taken: ", keys }] });
    expect(run.exitCode).toBe(1);
    expect(run.output).toContain("\nNothing was sent.\n");
    expect((await requestsTo(world)).filter(isWrite)).toEqual([]);
  });

  test.skipIf(noTerminal !== undefined)("at a terminal of 80 columns; yes", async () => {
    const world = await startWorld();
    const before = await state(world);
    const run = await atTerminal(world, probe, {
      pressed: [{ after: "Only `yes` is taken: ", keys: "yes\r" }],
      environment: { CI: "true" },
    });
    const said = plain(run.output);
    expect([run.exitCode, said.includes("Nothing of it is left.")]).toEqual([0, true]);
    for (const line of said.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(await state(world)).toEqual(before);
  });
});

describe("what is refused before anything is sent", () => {
  test.each<[string, string[], RegExp, NodeJS.ProcessEnv?]>([
    ["an active workflow", ["--flag", "new-checkout", "--environment", "production"], /give `--beside-active`/],
    ["a flag that isn't there", ["--flag", "nothing"], /found nothing there/],
    ["too few minutes", ["--minutes", "2"], /whole number from 3 to 30/],
    ["minutes that are none", ["--minutes", "3m"], /whole number from 3 to 30/],
    ["too many minutes", ["--minutes", "31"], /whole number from 3 to 30/],
    [
      "a reader's token with a blank",
      [],
      /LAUNCHDARKLY_READER_TOKEN holds blanks/,
      { LAUNCHDARKLY_READER_TOKEN: "a b" },
    ],
  ])("%s", async (_, more, message, environment = {}) => {
    const world = await startWorld();
    const run = await world.command([...probe, "--yes", ...more], { environment });
    expect([run.exitCode, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toMatch(message);
    expect(run.launchDarkly.filter(isWrite)).toEqual([]);
  });

  test("no token", async () => {
    const world = await startWorld();
    const run = await world.command([...probe, "--yes"], { token: null });
    expect([run.exitCode, run.launchDarkly]).toEqual([1, []]);
    expect(run.stderr).toContain("There is no LaunchDarkly access token.");
    expect(run.stderr).toContain("it has to be a writer's");
  });
});

test("a reader's token that LaunchDarkly doesn't know leaves that one question open", async () => {
  const world = await startWorld();
  const run = await world.command([...probe, "--yes"], { environment: { LAUNCHDARKLY_READER_TOKEN: "api-expired" } });
  expect(run.exitCode).toBe(0);
  expect(run.stderr).toContain("LaunchDarkly doesn't know the token in LAUNCHDARKLY_READER_TOKEN");
  expect(run.stderr + run.stdout).not.toMatch(/api-expired|LAUNCHDARKLY_ACCESS_TOKEN/);
  expect(run.stdout).toContain("A reader's token may send dry runs: LaunchDarkly doesn't know the token");
});

test.each(["drop-after", "status-after"])(
  "a create whose answer is lost by %s, and that isn't found, is told as unknown",
  async (kind) => {
    const world = await startWorld({}, { launchDarkly: { options: { listVisibleAfterMs: 13_000 } } });
    await fetch(`${world.urls.launchDarkly}/_emulator/faults`, {
      method: "POST",
      body: JSON.stringify([{ kind, method: "POST", nth: 1, ...(kind === "status-after" && { status: 503 }) }]),
    });
    const run = await world.command([...probe, "--yes"]);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("Of 1 more it is not known whether it is there.");
    expect(run.stdout).not.toContain("Nothing of it is left");
    expect(run.stderr).toContain("Not known whether it is there: workflow `[ld-sync-probe:v1 first]`.");
    expect(run.stderr).toContain(
      kind === "drop-after" ? "The connection to LaunchDarkly was lost: " : "LaunchDarkly failed with status 503",
    );
    expect(run.stderr).not.toMatch(/could not be reached|takes no workflow|says what to change/);
  },
);

test("beside an active workflow, if it is told to", async () => {
  const world = await startWorld();
  const before = await state(world);
  const run = await world.command([
    "probe",
    "--project",
    "storefront",
    "--flag",
    "new-checkout",
    "--environment",
    "production",
    "--yes",
    "--beside-active",
  ]);
  expect([run.exitCode, run.stderr.includes("1 workflow of others is active there, and stays as it is.")]).toEqual([
    0,
    true,
  ]);
  expect(await state(world)).toEqual(before);
});

test("--format json: the report alone on standard output, as its schema says, and nothing of the account in it", async () => {
  const world = await startWorld();
  const environment = { LAUNCHDARKLY_READER_TOKEN: tokens.reader };
  const run = await world.command([...probe, "--yes", "--verbose", "--format", "json"], { environment });
  const report: unknown = JSON.parse(run.stdout);
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  expect(report).toMatchObject({ service: "other", token: "service", complete: true, left: 0 });
  expect(run.stdout).not.toMatch(/storefront|banner|staging|api-|[0-9a-f]{24}|127\.0\.0\.1/);
  expect(run.stderr).toMatch(/POST \/api\/v2\/templates 201/);
  expect(run.stderr).not.toMatch(/api-(?:writer|reader)-/);
});

test("what LaunchDarkly doesn't delete is named on standard error, and is exit code 1", async () => {
  const world = await startWorld({}, { launchDarkly: { options: { deleteEndedStatus: 409 } } });
  const run = await world.command([...probe, "--yes", "--format", "json"]);
  const { workflows } = await world.live();
  const id = workflows.find(({ name }) => name.startsWith("[ld-sync-probe:v1 "))?._id;
  expect([run.exitCode, JSON.parse(run.stdout).left]).toEqual([1, 1]);
  expect(run.stderr).toContain(`Not deleted: workflow ${id}: it has ended, and LaunchDarkly refuses to delete it.`);
  expect(run.stderr).toContain("It stays there. It has no stage left to run, and later probes use it again.");
  expect(run.stderr).not.toMatch(/by hand|[Rr]un the probe again/);
  expect(run.stdout).not.toContain(id);
});

describe("--write", () => {
  const written = async (world: World, options: Record<string, unknown> = {}) => {
    const run = await world.command([...probe, "--yes", "--write"], options);
    const there = existsSync(configuration(world)) ? readFileSync(configuration(world), "utf8") : undefined;
    return { run, there };
  };
  const service = "service:\n  probed: 2027-01-11\n  secondActiveWorkflow: allowed\n  unfilteredListShowsEnded: true\n";

  test("makes the configuration where there is none", async () => {
    const world = await startWorld();
    const { run, there } = await written(world, { environment: { LAUNCHDARKLY_READER_TOKEN: tokens.reader } });
    expect([run.exitCode, run.stderr.includes("`service` was written into .launchdarkly/workflow-sync.yaml.")]).toEqual(
      [0, true],
    );
    expect(there).toMatch(/^# yaml-language-server: \$schema=\S+\/config\.schema\.json\n/);
    expect(there?.slice(there.indexOf("\n") + 1)).toBe(`${service}  readerMayDryRun: false\n  listedWithin: 1s\n`);
  });

  test("leaves all else as it is, says what isn't known any more, and leaves no other file", async () => {
    const world = await startWorld();
    const old =
      "# Ours\nowner:   acme/storefront # as on GitHub\n\nservice:\n  probed: 2025-01-01\n  relativeWaitsFrom: workflow-start\n# The rest\ntimeZone:  'Europe/Berlin'\n";
    await world.write({ "workflow-sync.yaml": old });
    const { run, there } = await written(world);
    expect(run.exitCode).toBe(0);
    expect(there).toBe(
      `# Ours\nowner:   acme/storefront # as on GitHub\n\n${service}  listedWithin: 1s\n# The rest\ntimeZone:  'Europe/Berlin'\n`,
    );
    expect(run.stderr).toContain("It said `relativeWaitsFrom` before, which this probe didn't find out");
    expect(readdirSync(join(world.workspace, ".launchdarkly"))).toEqual(["workflow-sync.yaml"]);
  });

  test.each([
    ["no YAML", "owner: [\n"],
    ["a wrong field", "ownr: acme\n"],
    ["two documents", "owner: a\n---\nowner: b\n"],
    ["no text", "\u0000\u0000"],
    ["an alias of what is replaced", "owner: a/b\nservice:\n  listedWithin: &l 3s\nrequests: { timeout: *l }\n"],
  ])("%s: nothing is sent, and nothing written", async (_, old) => {
    const world = await startWorld();
    await world.write({ "workflow-sync.yaml": old });
    const { mtimeMs } = statSync(configuration(world));
    const { run, there } = await written(world);
    expect([run.exitCode, there, run.launchDarkly]).toEqual([1, old, []]);
    expect(run.stderr).toContain("Nothing was sent: what was found could not be written");
    expect(run.stderr).toMatch(/\.launchdarkly\/workflow-sync\.yaml:\d+:\d+/);
    expect(statSync(configuration(world)).mtimeMs).toBe(mtimeMs);
  });

  test("a byte order mark and the comment behind `service:` stay", async () => {
    const world = await startWorld();
    await world.write({ "workflow-sync.yaml": "\uFEFFservice: # old\n  # why\n  probed: 2025-01-01 # when\n" });
    const { there } = await written(world);
    expect(there?.startsWith("\uFEFFservice: # old\n  # why\n  probed: 2027-01-11 # when\n  second")).toBe(true);
  });

  test("a directory that is named has to be there", async () => {
    const world = await startWorld();
    const run = await world.command([...probe, "--yes", "--write", "--dir", "other"]);
    expect([run.exitCode, run.launchDarkly, existsSync(join(world.workspace, "other"))]).toEqual([1, [], false]);
    expect(run.stderr).toContain("There is no directory other.");
  });

  test("nothing is written where the probe failed", async () => {
    const world = await startWorld();
    const { run, there } = await written(world, { token: tokens.reader });
    expect([run.exitCode, there]).toEqual([1, undefined]);
    expect(run.stderr).toContain("LaunchDarkly takes no workflow on storefront/banner/staging: status 403");
    expect(run.stderr).toContain("Nothing was written into the configuration.");
  });
});

interface Running {
  child: ChildProcess;
  /** Exit code, or the signal that ended it. */
  over: Promise<{ code: number | null; signal: string | null; said: string }>;
}

function start(world: World): Running {
  const child = spawn(process.execPath, [join(dist, "cli.js"), ...probe, "--yes"], {
    cwd: world.workspace,
    env: world.commandEnvironment({}),
  });
  const closed = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once("close", (code, signal) => resolve({ code, signal })),
  );
  const said = text(child.stderr);
  child.stdout.resume();
  return { child, over: (async () => ({ ...(await closed), said: await said }))() };
}

/** Waits until this probe has written so often. */
async function until(world: World, writes: number): Promise<void> {
  while ((await requestsTo(world)).filter(isWrite).length < writes) await pause(5);
}

const slow = { launchDarkly: { latencyMs: 20, workflows: [handMade("new-checkout"), handMade("search")] } };

describe("when it is ended", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("by %s, it deletes what it made", async (signal) => {
    const world = await startWorld({}, slow);
    const before = await state(world);
    const { child, over } = start(world);
    await until(world, 6);
    child.kill(signal);
    const { code, said } = await over;
    expect(code).toBe(1);
    expect(said).toContain(`${signal}: nothing more is tried, and what was made is deleted.`);
    expect(said).toContain("The probe was interrupted, so not all was tried.");
    expect(await state(world)).toEqual(before);
    expect((await requestsTo(world)).filter(isWrite).length).toBeLessThan(12);
  });

  test("by a second Ctrl-C, it ends at once, and the next probe deletes what is left", async () => {
    const world = await startWorld({}, slow);
    const before = await state(world);
    const { child, over } = start(world);
    await until(world, 2);
    child.kill("SIGINT");
    await pause(10);
    child.kill("SIGINT");
    expect(await over).toMatchObject({ code: 1 });
    expect((await world.command([...probe, "--yes"])).exitCode).toBe(0);
    expect(await state(world)).toEqual(before);
  });

  test.each([1, 2, 3, 9, 17, 24, 27])(
    "by kill -9 after %i writes, the next probe deletes what is left",
    async (writes) => {
      const world = await startWorld({}, slow);
      const before = await state(world);
      const { child, over } = start(world);
      await until(world, writes);
      child.kill("SIGKILL");
      expect(await over).toMatchObject({ signal: "SIGKILL" });
      const run = await world.command([...probe, "--yes"]);
      expect(run.exitCode).toBe(0);
      expect(await state(world)).toEqual(before);
    },
  );
});
