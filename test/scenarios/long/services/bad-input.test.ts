// Bad input: one clear error with a position or a request, exit 1, no stack trace, and no write.
import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { handMade, tokens } from "../../../fixtures/account.ts";
import { atOnce, banner, checkout, configuration, configured, documents, search } from "../../../fixtures/documents.ts";
import {
  type CommandRun,
  dist,
  execute,
  type Files,
  startWorld,
  type World,
  workflowsOf,
  writes,
} from "../../world.ts";

const world = await startWorld();

/** The rest of the directory is in order, and would be created. */
async function withDocuments(files: Files): Promise<World> {
  const own = await startWorld();
  await own.write({ ...configured, "workflows/banner.yaml": banner, ...files });
  return own;
}

function expectClear(run: CommandRun, exitCode = 1): void {
  expect(run.exitCode).toBe(exitCode);
  expect(`${run.stdout}${run.stderr}`).not.toMatch(/^ {4}at |node:internal|This was not expected/m);
  expect(writes(run.launchDarkly)).toEqual([]);
}

const errorLines = ({ stdout }: CommandRun) => stdout.split("\n").filter((line) => / error: |^error: /.test(line));
const nested = (depth: number) => `kind: Workflow\nkey: deep\nstages: ${"[".repeat(depth)}${"]".repeat(depth)}\n`;
const bomb = `kind: Workflow\na0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(", ")}]`).join("\n")}\n`;

describe("in a document", () => {
  const mistakes: [string, string | Buffer, string, RegExp][] = [
    ["an empty file", "", "1:1", /The file holds no document/],
    ["a file of comments", "# nothing\n", "1:1", /The file holds no document/],
    ["no YAML", "kind: [Workflow\nkey: x\n", "2:1", /Not valid YAML/],
    ["plain text", "just some words\n", "1:1", /A document must be a mapping/],
    ["a list", "- kind: Workflow\n", "1:1", /A document must be a mapping/],
    ["a tab", "kind: Workflow\nstages:\n\t- name: x\n", "3:", /Not valid YAML/],
    ["a duplicate key", `${checkout}name: Again\n`, "12:1", /`name`/],
    ["an unknown field", `${checkout}colour: red\n`, "12:1", /Unknown field `colour`/],
    ["a wrong type", checkout.replace("name: Checkout for everyone", "name: [1]"), "4:7", /`name`/],
    ["a wrong value", checkout.replace("turn: on", "turn: up"), "8:22", /`turn` can't be `up`/],
    [
      "shares that don't add up",
      checkout.replace("false: rest", "false: 80%"),
      "8:",
      /The shares add up to 90%, not 100%/,
    ],
    ["a kind that isn't one", "kind: Deployment\nkey: x\n", "1:7", /There is no kind `Deployment`/],
    ["no kind", "key: x\n", "1:1", /`kind` is missing/],
    [
      "an instruction that a workflow can't carry",
      checkout.replace("{ turn: on }", "{ kind: archiveFlag }"),
      "8:",
      /can't carry `archiveFlag`/,
    ],
    [
      "a date that isn't one",
      banner.replace("key: banner", "key: b2").replace("2027-02-06", "2027-02-30"),
      "7:",
      /is not a date of the calendar/,
    ],
    ["a marker of ours", `${checkout}description: "[ld-sync:v1 owner=x]"\n`, "12:14", /holds `\[ld-sync:`/],
    ["5 MB", `# ${"x".repeat(5_000_000)}\n${checkout}`, "1:1", /5,000,\d\d\d bytes; at most 1,048,576 are read/],
    ["an alias bomb", bomb, "", /alias|Unknown field/i],
    ["nesting 1,000 deep", nested(1_000), "3:", /./],
    [
      "an integer of more than 2^53",
      checkout.replace("wait: 2d", "kind: schedule, scheduleKind: absolute, executionDate: 9007199254740993"),
      "7:",
      /2\^53 or more/,
    ],
    [
      "not a number",
      checkout.replace("wait: 2d", "kind: schedule, scheduleKind: absolute, executionDate: .nan"),
      "7:",
      /not-a-number/,
    ],
    ["__proto__", `${checkout}__proto__: { polluted: true }\n`, "12:1", /`__proto__`/],
    ["constructor", `${checkout}constructor: { prototype: { polluted: true } }\n`, "12:1", /`constructor`/],
    ["a tag that runs code", `${checkout}description: !!js/function "function () {}"\n`, "12:14", /tag/i],
    ["bytes that are not UTF-8", Buffer.from([0xff, 0xfe, 0x6b, 0x00]), "1:1", /not UTF-8/],
    [
      "a Git LFS pointer",
      "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
      "1:1",
      /Git LFS pointer/,
    ],
    [
      "a document of this key elsewhere",
      banner,
      "2:6",
      /The key `banner` is taken by \.launchdarkly\/workflows\/banner\.yaml:2/,
    ],
  ];
  const name = (index: number) => `wrong-${index}.yaml`;
  let validated: CommandRun;
  let planned: CommandRun;
  beforeAll(async () => {
    // All of them at once, each under a key of its own.
    const files = mistakes.map(([, content], index) => [
      `workflows/${name(index)}`,
      typeof content === "string" ? content.replace(/^key: checkout$/m, `key: checkout-${index}`) : content,
    ]);
    const own = await withDocuments(Object.fromEntries(files));
    validated = await own.command(["validate"]);
    planned = await own.command(["plan"]);
  });

  test("nothing is sent while any is wrong", () => {
    for (const run of [validated, planned]) {
      expectClear(run);
      expect(run.launchDarkly).toEqual([]);
      expect(errorLines(run)).toHaveLength(mistakes.length);
      // The line itself is shown.
      expect(run.stdout.replaceAll(/^ +\d+ │ .*$/gm, "")).not.toContain("polluted");
    }
  });

  test.each(mistakes.map((mistake, index) => [...mistake, name(index)] as const))(
    "%s",
    (_, __, position, message, file) => {
      for (const run of [validated, planned]) {
        const [line = "", ...others] = errorLines(run).filter((one) => one.includes(`/${file}:`));
        expect(others).toEqual([]);
        expect(line).toMatch(new RegExp(`^\\.launchdarkly/workflows/${file}:${position}`));
        expect(line).toMatch(message);
      }
    },
  );

  test("a misspelt field that is needed: the error is on it, and names the right one", async () => {
    const own = await withDocuments({ "workflows/wrong.yaml": checkout.replace("stages:", "stage:") });
    const { stdout } = await own.command(["validate"]);
    expect(stdout).toMatch(
      /wrong\.yaml:5:1: error: Unknown field `stage`\. \[unknown-field\]\n {2}5 │ stage:\n {4}│ \^\n {2}Did you mean `stages`\?/,
    );
  });

  test("everything that is wrong is told at once, over all files", async () => {
    const own = await withDocuments({
      "workflows/one.yaml": "",
      "workflows/two.yaml": `${checkout.replace("turn: on", "turn: up")}colour: red\n---\nkind: Nothing\n`,
      "templates/three.yaml": "kind: WorkflowTemplate\nkey: three\nstages: []\n",
    });
    const run = await own.command(["validate"]);
    expectClear(run);
    expect(new Set(errorLines(run).map((line) => line.split(":")[0]))).toEqual(
      new Set(
        ["one", "two"]
          .map((name) => `.launchdarkly/workflows/${name}.yaml`)
          .concat(".launchdarkly/templates/three.yaml"),
      ),
    );
    expect(errorLines(run).filter((line) => line.includes("two.yaml"))).toHaveLength(3);
  });
});

describe("in the configuration", () => {
  test.each<[string, string, string]>([
    ["an unknown field", `${configuration}guard: {}\n`, "3:1"],
    ["no YAML", "owner: [\n", "2:1"],
    ["two documents", `${configuration}---\nowner: x\n`, "4:1"],
    ["an unknown time zone", `${configuration}timeZone: Mars/Olympus\n`, "3:11"],
    ["an empty file", "", "1:1"],
  ])("%s", async (_, content, position) => {
    const own = await withDocuments({ "workflow-sync.yaml": content });
    for (const command of [["validate"], ["plan"]]) {
      const run = await own.command(command);
      expectClear(run);
      expect(errorLines(run)).toEqual([
        expect.stringMatching(new RegExp(`^\\.launchdarkly/workflow-sync\\.yaml:${position}: error: `)),
      ]);
      expect(run.launchDarkly).toEqual([]);
    }
  });
});

describe("in the directory", () => {
  const outside = "kind: Secret\npassword: hunter2\n";

  test.each(["workflows/link.yaml", "workflows/link", "templates"])(
    "a symbolic link out of it, %s, is not followed",
    async (path) => {
      const own = await withDocuments({});
      const target = join(own.directory, "outside");
      await mkdir(target);
      await writeFile(join(target, "secret.yaml"), outside);
      await symlink(
        path.endsWith(".yaml") ? join(target, "secret.yaml") : target,
        join(own.workspace, ".launchdarkly", path),
      );
      for (const command of [["validate"], ["plan"]]) {
        const run = await own.command(command);
        expectClear(run);
        expect(errorLines(run)).toEqual([
          expect.stringMatching(new RegExp(`^\\.launchdarkly/${path}:1:1: error: This is a symbolic link`)),
        ]);
        expect(run.stdout).not.toContain("Secret");
      }
    },
  );

  test("that is itself a symbolic link out of the repository is not followed", async () => {
    const own = await startWorld();
    const target = join(own.directory, "outside");
    await mkdir(join(target, "workflows"), { recursive: true });
    await writeFile(join(target, "workflows", "secret.yaml"), outside);
    await symlink(target, join(own.workspace, ".launchdarkly"));
    const run = await own.command(["validate"]);
    expectClear(run);
    expect(run.stdout).not.toContain("Secret");
  });

  test("a symbolic link in a commit is an error on GitHub too", async () => {
    const own = await startWorld(configured);
    await own.git("checkout", "--quiet", "-b", "link");
    await mkdir(join(own.workspace, ".launchdarkly", "workflows"), { recursive: true });
    await symlink("/etc/hostname", join(own.workspace, ".launchdarkly", "workflows", "link.yaml"));
    await own.git("add", "--all");
    await own.git("commit", "--quiet", "--message", "Link");
    await own.git("checkout", "--quiet", "--detach");
    const run = await own.run(await own.openPullRequest("link"), { token: tokens.reader });
    expect(run.exitCode).toBe(1);
    expect((await own.checkRuns())[0]?.annotations).toMatchObject([
      { path: ".launchdarkly/workflows/link.yaml", start_line: 1, annotation_level: "failure", title: "symbolic-link" },
    ]);
    expect(run.launchDarkly).toEqual([]);
  });

  test("documents that move into a submodule aren't removed: the plan is an error", async () => {
    const own = await startWorld({ ...configured, "workflows/shared/checkout.yaml": checkout });
    await own.git("checkout", "--quiet", "-b", "submodule", "main");
    const shared = ".launchdarkly/workflows/shared";
    await own.git("rm", "-r", "--quiet", shared);
    const commit = (await own.git("rev-parse", "main")).trim();
    await own.git("update-index", "--add", "--cacheinfo", `160000,${commit},${shared}`);
    await own.git("commit", "--quiet", "--message", "Submodule");
    await own.git("checkout", "--quiet", "--detach");
    const run = await own.run(await own.openPullRequest("submodule"), { token: tokens.reader });
    expect(run.exitCode).toBe(1);
    expect((await own.checkRuns())[0]?.annotations).toMatchObject([{ path: shared, title: "submodule" }]);
  });

  test.skipIf(process.getuid?.() === 0)("an unreadable file is an error, never silently missing", async () => {
    const own = await withDocuments({ "workflows/closed.yaml": checkout });
    await chmod(join(own.workspace, ".launchdarkly", "workflows", "closed.yaml"), 0);
    const run = await own.command(["plan"]);
    expectClear(run);
    expect(errorLines(run)).toEqual([
      expect.stringContaining(".launchdarkly/workflows/closed.yaml:1:1: error: It can't be read"),
    ]);
  });

  test("a directory with a file's name is a directory", async () => {
    const own = await withDocuments({ "workflows/folder.yaml/inside.yaml": "kind: Nothing\n" });
    const run = await own.command(["validate"]);
    expectClear(run);
    expect(errorLines(run)).toEqual([
      expect.stringMatching(/folder\.yaml\/inside\.yaml:1:7: error: There is no kind `Nothing`/),
    ]);
  });

  test("a file in the directory's place is an error", async () => {
    const own = await startWorld({ "../.launchdarkly": "not a directory\n" });
    const run = await own.command(["validate"]);
    expectClear(run);
    expect(errorLines(run)).toHaveLength(1);
  });

  test("a YAML file where none is read is a warning", async () => {
    const own = await withDocuments({ "checkout.yaml": checkout });
    const run = await own.command(["validate"]);
    expectClear(run, 0);
    expect(run.stdout).toContain(".launchdarkly/checkout.yaml:1:1: warning: This file is not read");
  });

  test("no directory yet is a notice and 0; one that was named and isn't there is an error", async () => {
    const run = await world.command(["plan"]);
    expectClear(run, 0);
    expect(run.stdout).toContain("notice: There are no documents, and none has been applied: nothing to do.");
    expect(run.launchDarkly).toEqual([]);
    expectClear(await world.command(["plan", "--dir", ".launchdarkley"]));
  });

  test("no documents here and at base is a notice and 0", async () => {
    const own = await startWorld();
    await own.write({ "README.txt": "Workflows will come here.\n" });
    const run = await own.command(["plan"]);
    expectClear(run, 0);
    expect(run.stdout).toContain("notice: There are no documents, and none has been applied: nothing to do.");
    expect(run.launchDarkly).toEqual([]);
  });
});

describe("in names that only LaunchDarkly knows", () => {
  test.each<[string, string, RegExp]>([
    [
      "an unknown project",
      `${checkout}project: shopfront\n`,
      /wrong\.yaml:12:10: error: LaunchDarkly has no project `shopfront`/,
    ],
    [
      "an unknown flag",
      checkout.replace("flag: new-checkout", "flag: old-checkout"),
      /wrong\.yaml:3:7: error: LaunchDarkly has no flag `old-checkout` in the project `storefront`/,
    ],
    [
      "an unknown environment",
      `${checkout}environments: [qa]\n`,
      /wrong\.yaml:12:\d+: error: LaunchDarkly has no environment `qa` in the project `storefront`/,
    ],
    [
      "an unknown variation",
      checkout.replace("serve: true", "serve: maybe"),
      /wrong\.yaml:11:23: error: The flag `new-checkout` has no variation `maybe`/,
    ],
    [
      "an unknown member",
      `${checkout}maintainer: nobody@example.com\n`,
      /wrong\.yaml:12:13: error: There is no member `nobody@example\.com`/,
    ],
    [
      "an unknown template",
      search,
      /wrong\.yaml:5:11: error: There is no template `standard-rollout`, here or in LaunchDarkly/,
    ],
    [
      "an unknown rule",
      checkout.replace("{ serve: true }", "{ kind: removeRule, ruleId: nothing }"),
      /wrong\.yaml:11:\d+: error: The flag `new-checkout` has no rule `nothing`/,
    ],
  ])("%s", async (_, content, message) => {
    const own = await withDocuments({ "workflows/wrong.yaml": content });
    const planned = await own.command(["plan"]);
    expectClear(planned);
    expect(planned.stdout).toMatch(message);
    expect(errorLines(planned)).toHaveLength(1);
    expect((await own.command(["validate"])).exitCode).toBe(0);
    const applied = await own.command(["apply", "--yes"]);
    expect(applied.exitCode).not.toBe(0);
    expect(writes(applied.launchDarkly).filter((line) => !line.includes("/banner/"))).toEqual([]);
  });
});

describe.concurrent("from the network", () => {
  const twoFiles: Files = { "workflows/checkout.yaml": checkout };
  const target = "/flags/new-checkout/environments/production/workflows";

  test.each<[string, object, RegExp]>([
    ["500s", { kind: "status", status: 500 }, /LaunchDarkly failed with status 500/],
    ["a connection that is cut", { kind: "drop-before" }, /LaunchDarkly could not be reached/],
    ["an answer that ends halfway", { kind: "truncate" }, /LaunchDarkly could not be reached|can't be understood/],
    ["a 403", { kind: "status", status: 403 }, /LaunchDarkly doesn't let this access token do that/],
  ])("%s: an error with the request; that target is left alone", async (_, fault, message) => {
    const own = await withDocuments(twoFiles);
    await own.faults("launchDarkly", [{ method: "GET", path: target, times: 99, ...fault }]);
    const planned = await own.command(["plan"]);
    expectClear(planned);
    expect(errorLines(planned)).toEqual([expect.stringMatching(message)]);
    expect(planned.stdout).toContain(`GET ${own.urls.launchDarkly}${workflowsOf("new-checkout")}`);
    const applied = await own.command(["apply", "--yes"]);
    expect(applied.exitCode).not.toBe(0);
    expect(writes(applied.launchDarkly)).toEqual([`POST ${workflowsOf("banner")}`]);
  });

  test("a failure that passes is tried again, and nobody has to know", async () => {
    const own = await withDocuments({});
    await own.faults("launchDarkly", [{ method: "GET", kind: "status", status: 503 }]);
    const run = await own.command(["plan"]);
    expectClear(run, 2);
    expect(errorLines(run)).toEqual([]);
  });

  test("a page that fails in the middle of a list: an error, never half a list", async () => {
    const many = Array.from({ length: 250 }, (_, number) => handMade("new-checkout", { name: `By hand ${number}` }));
    const own = await startWorld({}, { launchDarkly: { workflows: many } });
    await own.write(documents);
    await own.faults("launchDarkly", [{ method: "GET", path: "offset=200", kind: "status", status: 500, times: 99 }]);
    for (const command of [["plan"], ["apply", "--yes"]]) {
      const run = await own.command(command);
      expectClear(run);
      expect(errorLines(run)).toEqual([expect.stringMatching(/LaunchDarkly failed with status 500/)]);
      expect(run.stdout).toContain("offset=200");
    }
    await own.faults("launchDarkly", []);
    const whole = await own.command(["apply", "--yes"]);
    expect([whole.exitCode, ...writes(whole.launchDarkly)]).toEqual([0, `POST ${workflowsOf("new-checkout")}`]);
    expect(whole.stdout).toContain("250 workflows on these flags not managed here: never touched.");
  });

  test.for<[string, (response: ServerResponse) => void, RegExp]>([
    [
      "HTML",
      (response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>Sign in</html>"),
      /can't be understood: the body is not JSON/,
    ],
    ["nothing", (response) => response.writeHead(200).end(), /can't be understood: the body is not JSON/],
    ["other JSON", (response) => response.writeHead(200).end('{"hello":"world"}'), /can't be understood/],
    [
      "a list without end",
      (response) => response.writeHead(200).end('{"items":[],"totalCount":7}'),
      /don't add up to its `totalCount`/,
    ],
    [
      "a redirect",
      (response) => response.writeHead(302, { location: "https://login.example" }).end(),
      /answers with a redirect: to `login.example`/,
    ],
    [
      "an HTML error page",
      (response) => response.writeHead(502).end("<html>Bad gateway</html>"),
      /LaunchDarkly failed with status 502/,
    ],
  ])("an answer that is %s: an error with the request", async ([, answer, message], { onTestFinished }) => {
    const methods: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      methods.push(request.method);
      answer(response);
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    onTestFinished(() => void server.close());
    const own = await withDocuments({});
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const run = await own.command(["apply", "--yes"], { environment: { LAUNCHDARKLY_API_HOST: host } });
    expectClear(run);
    expect(`${run.stdout}${run.stderr}`).toMatch(message);
    expect(`${run.stdout}${run.stderr}`).toMatch(/GET (?:http:\/\/127\.0\.0\.1:\d+)?\/api\/v2\//);
    expect(new Set(methods)).toEqual(new Set(["GET"]));
  });

  test("GitHub that fails: an error with the request, and nothing is sent to LaunchDarkly", async () => {
    const own = await startWorld();
    const push = await own.mergeOf("add", { ...configured, "workflows/banner.yaml": atOnce });
    await own.faults("github", [{ path: "/git/trees/", kind: "status", status: 500, times: 99 }]);
    const run = await own.run(push);
    expect(run.exitCode).toBe(1);
    expect(run.outputs["failure-reason"]).toBe("unreachable");
    expect(run.stdout).toMatch(
      /^::error::GitHub could not be read: GitHub answered with status 500: .*\(GET http:\/\/127\.0\.0\.1:\d+\/repos\/acme\/storefront\/git\/trees\//m,
    );
    expect(`${run.stdout}${run.stderr}`).not.toContain("    at ");
    expect(run.launchDarkly).toEqual([]);
  });
});

test.each(["validate", "plan", "init", "demo", "emulator github"])(
  "%s in a directory that was deleted",
  async (line) => {
    const gone = join(world.directory, "gone");
    const command = [process.execPath, join(dist, "cli.js"), ...line.split(" ")].map((word) => `'${word}'`).join(" ");
    const run = await execute("sh", ["-c", `mkdir '${gone}' && cd '${gone}' && rmdir '${gone}' && exec ${command}`], {
      cwd: world.directory,
      env: world.commandEnvironment({}),
    });
    expect([run.exitCode, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toBe(
      "error: The working directory is not there any more, or can't be read.\n  Change into a directory that is there, and run this again.\n",
    );
  },
);
