// Tokens that stand in documents, and tokens that LaunchDarkly or GitHub give back in an error: no sink shows them, and everything still works.
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { accountSeed, githubToken } from "../../../fixtures/account.ts";
import { checkout, configured } from "../../../fixtures/documents.ts";
import { meetingCreates, watch } from "../../story.ts";
import {
  type ActionRun,
  type CommandRun,
  commentWrites,
  isWrite,
  startWorld,
  type World,
  workflowsOf,
  writes,
} from "../../world.ts";

const uuid = "1f2e3d4c-5b6a-4978-8f9e-0d1c2b3a4f5e";
/** The run's own, which has no shape that anybody would know. */
const own = "own_token_of_this_run";
const others = [`api-${uuid}`, `sdk-${uuid}`, `ghp_${"x1".repeat(18)}`, `github_pat_${"y2".repeat(20)}`];
const secrets = [own, githubToken, ...others];
/** What is left of each where its form was changed, or where it was cut. */
const telling = /own_token|own&#95;token|tokenOfTheStory|5b6a-4978|x1x1x1|y2y2y2|b3duX3Rva2Vu/;

const everything = secrets.map((secret) => `${secret}`).join(" and ");
const leaking = checkout
  .replace("name: Checkout for everyone", `name: 'Held by ${own}'\ndescription: '${everything}'`)
  .replace("name: a tenth", `name: '${"a tenth, ".repeat(18)}${others[2]}'`)
  // Its base64 is cut in drawings.
  .replace("name: everyone", `name: '${own} ${Buffer.from(own).toString("base64")} ${others[0]}'`);

const seeds = {
  launchDarkly: {
    tokens: [{ token: own, role: "writer", name: "merge" }],
    members: accountSeed().members,
  },
};

/** In the answer to a create. */
const echo = (status: number) => [
  {
    method: "POST",
    path: workflowsOf("new-checkout"),
    kind: "status",
    status,
    body: { code: "invalid_request", message: `"${everything}" (Authorization: ${own}) may not do that.` },
  },
];

/** A world, and a directory that stays after each run, as the files of a job do. */
async function leakingWorld(files: Record<string, string> = { "workflows/checkout.yaml": leaking }) {
  const world = await startWorld(configured, seeds);
  const kept = join(world.directory, "kept");
  await mkdir(kept);
  const opened = await world.propose("add", files);
  const options = { token: own, environment: { RUNNER_TEMP: kept } };
  return { world, opened, options, kept };
}

async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(files.map((file) => readFile(file, "utf8")));
}

/** Everything that anybody can see of a run, by where it stands. */
async function seenOf(run: ActionRun, world: World, kept: string): Promise<Record<string, string>> {
  return {
    log: run.stdout.replace(/^::add-mask::.*$/gm, ""),
    errors: run.stderr,
    post: `${run.post?.stdout.replace(/^::add-mask::.*$/gm, "")}${run.post?.stderr}`,
    summary: run.summary,
    outputs: JSON.stringify(run.outputs),
    written: JSON.stringify(run.github.filter(isWrite)),
    comments: JSON.stringify(await world.comments(1)),
    files: (await filesBelow(kept)).join("\n"),
  };
}

function expectNone(seen: Record<string, string>): void {
  for (const [place, text] of Object.entries(seen))
    expect(
      text.split("\n").filter((line) => telling.test(line.replaceAll("\u2060", ""))),
      place,
    ).toEqual([]);
}

describe("the Action", () => {
  test("plans documents that hold tokens", async () => {
    const { world, opened, options, kept } = await leakingWorld();
    const run = await world.run(opened, options);
    expect(run.exitCode).toBe(0);
    const seen = await seenOf(run, world, kept);
    expectNone(seen);
    for (const place of ["log", "summary", "comments", "files"]) expect(seen[place]).toContain("‹redacted›");
  });

  test("leaves its comment alone where nothing has changed but what is not shown", async () => {
    const { world, opened, options } = await leakingWorld();
    await world.runHere(opened, { token: own });
    const again = await world.run(opened, options);
    expect(commentWrites(again)).toEqual([]);
  });

  test("says where documents that hold tokens are wrong", async () => {
    const broken = leaking.replace("turn: on", `turn: '${others[1]}'`).replace("wait: 1w", `wait: ${own}`);
    const { world, opened, options, kept } = await leakingWorld({ "workflows/checkout.yaml": broken });
    const run = await world.run(opened, options);
    expect(run.exitCode).toBe(1);
    const seen = await seenOf(run, world, kept);
    expectNone(seen);
    expect(seen.written).toMatch(/"annotations":.*‹redacted›/);
  });

  test("applies what it planned, and tells of an error that gives tokens back", async () => {
    const { world, opened, options, kept } = await leakingWorld();
    await world.runHere(opened, { token: own });
    const { push } = await world.merge(opened.pull);
    await world.faults("launchDarkly", echo(400));
    const refused = await world.run(push, options);
    expect(refused.exitCode).toBe(1);
    const seen = await seenOf(refused, world, kept);
    expectNone(seen);
    for (const place of ["log", "summary"]) expect(seen[place]).toContain("may not do that");
    expect(writes(refused.github)).toContain("POST /repos/acme/storefront/deployments");
    const again = await world.run(push, options);
    expect(again.exitCode).toBe(0);
    const { workflows } = await world.live();
    expect(workflows.map(({ name }) => name)).toContain(`Held by ${own}`);
    expectNone(await seenOf(again, world, kept));
  });

  test("leaves a record by a journal that holds none", async () => {
    const { world, opened, options, kept } = await leakingWorld();
    await world.runHere(opened, { token: own });
    const { push } = await world.merge(opened.pull);
    const job = watch();
    // What is under way when it is killed still arrives.
    const launchDarkly = await meetingCreates(world, async () => {
      expect((await filesBelow(kept)).some((text) => text.includes('"reviewed":['))).toBe(true);
      job.signal("SIGKILL");
      return true;
    });
    const killed = await world.run(push, { ...options, inputs: { "base-uri": launchDarkly }, ...job });
    expect(killed.post?.exitCode).toBe(0);
    expect(writes(killed.github)).toContain("POST /repos/acme/storefront/deployments");
    expectNone(await seenOf(killed, world, kept));
    // It may have been made.
    expect((await world.run(push, options)).outputs.pending).toBe("1");
  });

  test("tells of GitHub's errors that give tokens back", async () => {
    const { world, opened, options, kept } = await leakingWorld();
    const fault = { kind: "status", body: { message: `Bad credentials: ${everything}` }, times: 5 };
    await world.faults("github", [{ ...fault, method: "POST", path: "/comments", status: 403 }]);
    const noComment = await world.run(opened, options);
    expect(noComment.stdout).toContain("The plan could not be written as a comment");
    expectNone(await seenOf(noComment, world, kept));
    await world.faults("github", [{ ...fault, path: "/git/", status: 401 }]);
    const unread = await world.run(opened, options);
    expect(unread.exitCode).toBe(1);
    expect(unread.stdout).toContain("Bad credentials: ‹redacted›");
    expectNone(await seenOf(unread, world, kept));
  });

  test("masks its tokens before anything else, afterwards too", async () => {
    const { world, opened, options } = await leakingWorld();
    const run = await world.run(opened, options);
    expect(run.stdout.split("\n").slice(0, 2)).toEqual([`::add-mask::${own}`, `::add-mask::${githubToken}`]);
  });
});

describe("the command line", () => {
  const plainOf = ({ stdout, stderr }: CommandRun, file = "") => ({ stdout, stderr, file });

  test.each(["text", "markdown", "json"])("plans as %s, and into a file that can be applied", async (format) => {
    const world = await startWorld({ ...configured, "workflows/checkout.yaml": leaking }, seeds);
    const path = join(world.directory, "plan.json");
    const options = { token: own, environment: { GITHUB_TOKEN: githubToken } };
    const run = await world.command(["plan", "--base", "none", "--format", format, "--out", path], options);
    expect(run.exitCode).toBe(2);
    const file = await readFile(path, "utf8");
    expectNone(plainOf(run, file));
    expect(run.stdout).toContain("‹redacted›");
    expect(JSON.parse(file).operations).toHaveLength(1);
    await world.faults("launchDarkly", echo(400));
    const refused = await world.command(["apply", "--base", "none", "--plan", path, "--format", format], options);
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toContain("may not do that");
    expectNone(plainOf(refused));
    const applied = await world.command(["apply", "--base", "none", "--plan", path, "--format", format], options);
    expect(applied.exitCode).toBe(0);
    expectNone(plainOf(applied));
  });

  test.each(["text", "json", "sarif", "github"])("validates as %s", async (format) => {
    const broken = leaking.replace("turn: on", `turn: '${others[1]}'`).replace("wait: 1w", `wait: ${own}`);
    const world = await startWorld({ ...configured, "workflows/checkout.yaml": broken }, seeds);
    const run = await world.command(["validate", "--format", format], { token: own });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("‹redacted›");
    expectNone(plainOf(run));
    if (format === "json" || format === "sarif") JSON.parse(run.stdout);
  });

  test("says what is unknown without the token in it", async () => {
    const world = await startWorld(configured, seeds);
    const run = await world.command(["plan", "--base", own, "--dir", "."], { token: own });
    expect(run.exitCode).toBe(1);
    expectNone(plainOf(run));
  });
});
