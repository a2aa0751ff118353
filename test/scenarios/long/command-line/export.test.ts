// What was made by hand: exported by the command line, adopted by a pull request, and from then on kept like any other.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { accountSeed, booleans, grace, handMade, tokens } from "../../../fixtures/account.ts";
import { approval, dark, flag, type Json, rollout, serve, stage, turnOn, wait } from "../../../fixtures/bodies.ts";
import { atOnce, configured } from "../../../fixtures/documents.ts";
import { type CommandRun, type Files, startWorld, unreviewed, type World, writes } from "../../world.ts";

/** Twenty flags in two environments, fifteen workflows on each flag, none of which the tool has made. */
const count = { flags: 20, onEach: 15 };
const flagKeys = Array.from({ length: count.flags }, (_, index) => `flag-${String(index + 1).padStart(2, "0")}`);

/** The nth by hand on a flag: in one of two environments, with and without a description, with and without an approval. */
function madeOn(flagKey: string, index: number): Json {
  const on = `${flagKey}-on`;
  const asked = index % 5 === 0 ? [approval({ notifyMemberIds: [grace] })] : [];
  return handMade(flagKey, {
    project: "shop",
    environment: index % 3 === 0 ? "staging" : "production",
    _id: `${flagKey}-${index}`,
    name: ["Progressive rollout", "Rollback: if needed", "yes", `Wave #${index}`][index % 4],
    ...(index % 2 === 0 && { description: "Made by hand.\n- and not by anyone else" }),
    stages: [
      stage("a tenth", [...asked, wait(2, "Week")], [turnOn, rollout({ [on]: 10_000, [`${flagKey}-off`]: 90_000 })]),
      stage("everyone", [wait(1, "Week")], [serve(on)]),
    ],
  });
}

function shop(): Json {
  const seed = accountSeed();
  const flagOf = (key: string) => flag(key, booleans(`${key}-on`, `${key}-off`), { staging: dark, production: dark });
  return {
    projects: [
      ...(seed.projects as Json[]),
      {
        key: "shop",
        environments: [{ key: "staging" }, { key: "production" }],
        segments: [],
        flags: flagKeys.map(flagOf),
      },
    ],
    templates: [
      {
        key: "hand-made",
        name: "Made by hand too",
        projectKey: "shop",
        environmentKey: "production",
        flagKey: "flag-07",
        stages: [stage("on", [wait(1, "Week")], [serve("flag-07-on")])],
      },
    ],
    workflows: [
      ...(seed.workflows as Json[]),
      ...flagKeys.flatMap((key) => Array.from({ length: count.onEach }, (_, index) => madeOn(key, index))),
    ],
  };
}

/** What stands in the checkout's `.launchdarkly`. */
async function written(world: World): Promise<Record<string, string>> {
  const directory = join(world.workspace, ".launchdarkly");
  const names = await readdir(directory, { recursive: true }).catch(() => []);
  const texts = names
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map(async (name) => [name, await readFile(join(directory, name), "utf8")] as const);
  return Object.fromEntries(await Promise.all(texts));
}

const ids = async (world: World) => (await world.live()).workflows.map(({ _id }) => String(_id)).sort();

describe("300 workflows made by hand", () => {
  let world: World;
  let run: CommandRun;
  let files: Record<string, string>;
  let before: string[];

  beforeAll(async () => {
    world = await startWorld({}, { launchDarkly: shop() });
    before = await ids(world);
    run = await world.command(["export", "--project", "shop"], { token: tokens.reader });
    files = await written(world);
  });

  test("are written into a file for each flag, and nothing is sent but reads", () => {
    expect(run).toMatchObject({ exitCode: 0 });
    expect(run.launchDarkly.every(({ method }) => method === "GET")).toBe(true);
    expect(run.stderr).toContain("300 workflows and 1 template in 21 files.");
    expect(Object.keys(files)).toEqual(["templates/hand-made.yaml", ...flagKeys.map((key) => `workflows/${key}.yaml`)]);
    expect(run.stdout.trim().split("\n").sort()).toEqual(Object.keys(files).map((name) => `.launchdarkly/${name}`));
    const text = files["workflows/flag-01.yaml"] ?? "";
    expect(text.match(/^kind: Workflow$/gm)).toHaveLength(count.onEach);
    expect(text).toContain("approval: { members: [grace@example.com] }");
    expect(text).toContain("rollout: { true: 10%, false: 90% }");
  });

  test("are in the layout that `fmt` gives", async () => {
    expect(await world.command(["fmt", "--check"])).toMatchObject({ exitCode: 0, stdout: "" });
  });

  test("are adopted by a pull request's plan, and by its merge, without a write", async () => {
    await world.commit("export", files);
    const { pull, ...opened } = await world.openPullRequest("export");
    const planned = await world.run(opened, { token: tokens.reader });
    expect(planned).toMatchObject({
      exitCode: 0,
      outputs: { creates: "0", replaces: "0", deletes: "0", blocked: "0", "failure-reason": "" },
    });
    expect((await world.comments(pull))[0]?.body).toContain("**301 to adopt.**");
    expect(writes(planned.launchDarkly)).toEqual([]);

    const applied = await world.run((await world.merge(pull)).push);
    expect(applied).toMatchObject({ exitCode: 0, outputs: { pending: "0", "failure-reason": "" } });
    expect(applied.summary).toContain("**Applied**: 301 done.");
    expect(writes(applied.launchDarkly)).toEqual([]);
    expect(await ids(world)).toEqual(before);
  });

  test("are all as the documents want them from then on", async () => {
    const planned = await world.command(["plan", "--base", "main", "--scope", "all"]);
    expect(planned.exitCode).toBe(0);
    expect(writes(planned.launchDarkly)).toEqual([]);
    await world.git("checkout", "--quiet", "--force", "--detach", "main");
    const again = await world.command(["export", "--project", "shop"]);
    expect(again).toMatchObject({ exitCode: 0, stdout: "" });
    expect(again.stderr).toContain("Nothing to export.");
    expect(await written(world)).toEqual(files);
  });

  /** The part of a file that adopts an id. */
  const documentOf = (text: string, id: string) =>
    text.split(/^---\n/m).find((document) => document.includes(`adopt: ${id}\n`)) ?? "";

  test("one is replaced when its document is edited, and only that one", async () => {
    const edit = (text: string) => {
      const document = documentOf(text, "flag-03-4");
      return text.replace(document, document.replace("wait: 1w", "wait: 3w"));
    };
    const applied = await world.run(await world.mergeOf("edit", { "workflows/flag-03.yaml": edit }), unreviewed);
    expect(applied).toMatchObject({ exitCode: 0, outputs: { replaces: "1", deletes: "0", pending: "0" } });
    const path = "/api/v2/projects/shop/flags/flag-03/environments/production/workflows";
    expect(writes(applied.launchDarkly)).toEqual([`POST ${path}`, `DELETE ${path}/flag-03-4`]);
    const after = await ids(world);
    expect(after.filter((id) => !before.includes(id))).toHaveLength(1);
    expect(before.filter((id) => !after.includes(id))).toEqual(["flag-03-4"]);
    before = after;
  });

  test("one is deleted when its document is removed, and only that one", async () => {
    const remove = (text: string) => {
      const parts = text.split(/^---\n/m);
      return parts.filter((document) => !document.includes("adopt: flag-09-1\n")).join("---\n");
    };
    const applied = await world.run(await world.mergeOf("remove", { "workflows/flag-09.yaml": remove }), unreviewed);
    expect(applied).toMatchObject({ exitCode: 0, outputs: { replaces: "0", deletes: "1", pending: "0" } });
    const path = "/api/v2/projects/shop/flags/flag-09/environments/production/workflows";
    expect(writes(applied.launchDarkly)).toEqual([`DELETE ${path}/flag-09-1`]);
    expect(await ids(world)).toEqual(before.filter((id) => id !== "flag-09-1"));
  });

  test("the adopted template is replaced when it is edited", async () => {
    const edit = { "templates/hand-made.yaml": (text: string) => text.replace("1w", "2w") };
    const applied = await world.run(await world.mergeOf("template", edit), unreviewed);
    expect(applied).toMatchObject({ exitCode: 0, outputs: { replaces: "1", pending: "0" } });
    expect(writes(applied.launchDarkly)).toEqual(["DELETE /api/v2/templates/hand-made", "POST /api/v2/templates"]);
  });

  test("nothing is left to do after all that", async () => {
    const planned = await world.command(["plan", "--base", "main", "--scope", "all", "--format", "json"]);
    expect(planned.exitCode).toBe(0);
    expect(JSON.parse(planned.stdout)).toMatchObject({ operations: [], diagnostics: [], documents: { head: 300 } });
  });
});

describe("a part of an account", () => {
  const storefront = ["export", "--project", "storefront"];
  const path = "workflows/new-checkout.yaml";

  test.each([
    [["--flag", "new-checkout", "--environment", "production"], [path]],
    [["--flag", "new-checkout"], [path]],
    [["--environment", "production"], [path]],
    [["--environment", "staging"], []],
    [["--flag", "search"], []],
  ])("%j", async (options, expected) => {
    const world = await startWorld();
    const run = await world.command([...storefront, ...options]);
    expect(run.exitCode).toBe(0);
    expect(Object.keys(await written(world))).toEqual(expected);
    const others = run.launchDarkly.filter(({ path: read }) => read.endsWith("/workflows"));
    const [named, key = ""] = options;
    if (named === "--flag") expect(others.filter(({ path: read }) => !read.includes(`/${key}/`))).toEqual([]);
    if (named === "--environment") expect(others.filter(({ path: read }) => !read.includes(`/${key}/`))).toEqual([]);
  });

  test("ended ones only if they are asked for", async () => {
    const world = await startWorld({}, { launchDarkly: { options: { unfilteredListShowsEnded: false } } });
    await world.clock("5w");
    const without = await world.command([...storefront, "--flag", "new-checkout"]);
    expect([without.exitCode, Object.keys(await written(world))]).toEqual([0, []]);
    const run = await world.command([...storefront, "--flag", "new-checkout", "--include-finished"]);
    expect([run.exitCode, Object.keys(await written(world))]).toEqual([0, [path]]);
    const planned = await world.command(["plan", "--base", "none", "--format", "json"]);
    expect(JSON.parse(planned.stdout).operations).toMatchObject([{ kind: "adopt" }]);
  });

  test("a key that stands in the marker of an ended one, which the list hides, is not given again", async () => {
    const world = await startWorld({}, { launchDarkly: { options: { unfilteredListShowsEnded: false } } });
    const ended = atOnce.replace("key: banner", "key: made-by-hand").replace("flag: banner", "flag: new-checkout");
    await world.ship("add", { ...configured, "workflows/ended.yaml": ended });
    await world.ship("remove", { "workflows/ended.yaml": null });
    const run = await world.command([...storefront, "--flag", "new-checkout"]);
    expect(run.exitCode).toBe(0);
    expect((await written(world))[path]).toContain("key: made-by-hand-2\n");
    const planned = await world.command(["plan", "--base", "none", "--format", "json"]);
    expect(JSON.parse(planned.stdout)).toMatchObject({ operations: [{ kind: "adopt" }], diagnostics: [] });
  });

  test("flags of several pages", async () => {
    const seed = accountSeed();
    const [first] = seed.projects as { flags: Json[] }[];
    const more = Array.from({ length: 120 }, (_, index) => ({ ...first?.flags[0], key: `more-${index}` }));
    const world = await startWorld(
      {},
      { launchDarkly: { projects: [{ ...first, flags: [...(first?.flags ?? []), ...more] }] } },
    );
    const run = await world.command([...storefront, "--environment", "production"]);
    expect(run.launchDarkly.filter(({ path: read }) => read === "/api/v2/flags/storefront")).toHaveLength(2);
    expect(run.launchDarkly.some(({ path: read }) => read.includes("/more-119/"))).toBe(true);
    // Nobody looks on.
    expect(run.stderr).not.toContain("of 123");
  });

  test("what is managed here or elsewhere is left out, with a sentence", async () => {
    const world = await startWorld();
    await world.ship("add", {
      "workflow-sync.yaml": "owner: acme/storefront\n",
      "workflows/search.yaml": `kind: Workflow\nkey: search\nproject: storefront\nflag: search\nenvironment: staging\nname: Search\nstages: [{ name: on, conditions: [{ wait: 1w }], action: [{ serve: Semantic }] }]\n`,
    });
    const ours = await world.command([...storefront, "--flag", "search"]);
    expect(ours.stderr).toContain("is managed already, as the document `search`. [managed]");
    await world.write({ "workflow-sync.yaml": "owner: other/one\n" });
    const theirs = await world.command([...storefront, "--flag", "search"]);
    expect(theirs.stderr).toContain("is managed by acme/storefront, as the document `search` there. [foreign]");
    expect([ours.stdout, theirs.stdout]).toEqual(["", ""]);
  });

  test("without an owner it is exported all the same, and it is said how to name one", async () => {
    const world = await startWorld();
    const run = await world.command(storefront, { environment: { GITHUB_REPOSITORY: "" } });
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toContain("Write `owner: …` in .launchdarkly/workflow-sync.yaml");
    expect(Object.keys(await written(world))).toEqual([path]);
  });

  test("a token that may not list members or templates gets ids, and no templates", async () => {
    const world = await startWorld({}, { launchDarkly: { workflows: [handMadeAt("new-checkout")] } });
    await world.faults("launchDarkly", [
      { method: "GET", path: "/api/v2/members", kind: "status", status: 403 },
      { method: "GET", path: "/api/v2/templates", kind: "status", status: 403 },
    ]);
    const run = await world.command(storefront);
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toMatch(/\[templates-unread\][\s\S]*\[members-unread\]/);
    expect((await written(world))[path]).toContain("notifyMemberIds: [5f0000000000000000000002]");
  });
});

describe("nothing is written", () => {
  const files: Files = { "workflows/new-checkout.yaml": "# Notes, and no document.\n" };
  const storefront = ["export", "--project", "storefront"];

  test("where a file is in the way, not even the others", async () => {
    const world = await startWorld({}, { launchDarkly: { workflows: [handMadeAt("banner"), handMadeAt("search")] } });
    await world.write({ "workflows/search.yaml": other });
    const run = await world.command(storefront);
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(run.stderr).toContain("these files are there already: .launchdarkly/workflows/search.yaml.");
    expect(await written(world)).toEqual({ "workflows/search.yaml": other });
  });

  test("where what is there is not valid", async () => {
    const world = await startWorld();
    await world.write(files);
    const run = await world.command(storefront);
    expect(run).toMatchObject({ exitCode: 1, stdout: "", launchDarkly: [] });
    expect(run.stderr).toContain("Nothing is exported into .launchdarkly while what is there is not valid.");
  });

  test.each([
    ["a part can't be read", { path: "/search/environments/staging/workflows", kind: "status", status: 403 }],
    ["a list is cut off", { path: "/banner/environments/production/workflows", kind: "truncate" }],
    ["the flags can't be listed", { path: "/api/v2/flags/storefront", kind: "status", status: 404 }],
    ["templates can't be read", { path: "/api/v2/templates", kind: "status", status: 500 }],
  ])("where %s", async (_, fault) => {
    const world = await startWorld();
    await world.faults("launchDarkly", [{ method: "GET", times: 99, ...fault }]);
    const run = await world.command(storefront);
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(run.stderr).toContain(fault.path);
    expect(await written(world)).toEqual({});
  });

  test.each([
    [["export"], "required option '--project <key>' not specified"],
    [[...storefront, "--flag", "gone"], "LaunchDarkly found nothing there"],
    [["export", "--project", "gone"], "LaunchDarkly found nothing there"],
    [[...storefront, "--environment", "gone"], "LaunchDarkly found nothing there"],
  ])("for %j", async (args, message) => {
    const world = await startWorld();
    const run = await world.command(args);
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(run.stderr).toContain(message);
    expect(await written(world)).toEqual({});
  });
});

const other = `kind: Workflow
key: other
project: storefront
flag: search
environment: staging
name: Other
stages: [{ name: on, action: [{ turn: on }] }]
`;

function handMadeAt(flagKey: string): Json {
  const stages = [stage("on", [approval({ notifyMemberIds: [grace] }), wait(3, "Week")], [turnOn])];
  return handMade(flagKey, { name: "By hand", stages });
}
