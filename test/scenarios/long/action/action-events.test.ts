// What each event, input, token and checkout leads to: what is done, what is refused, and which requests are sent.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { githubToken, tokens } from "../../../fixtures/account.ts";
import {
  atOnce,
  banner,
  checkout,
  configuration,
  configured,
  documents,
  standardRollout,
} from "../../../fixtures/documents.ts";
import { gitIn } from "../../repository.ts";
import { meetingAt } from "../../story.ts";
import { startWorld, type World, workflowsOf, writes } from "../../world.ts";

const { reader: token } = tokens;
const create = `POST ${workflowsOf("new-checkout")}`;

async function opened(options: Parameters<World["openPullRequest"]>[1] = {}) {
  const world = await startWorld();
  return { world, event: await world.propose("add", documents, options) };
}

/** The same, with a plan on it: what a merge may carry out. */
async function planned() {
  const world = await startWorld();
  return { world, push: await world.mergeOfPlanned("add", documents) };
}

describe("without a LaunchDarkly token", () => {
  test("a pull request from a fork is checked offline: a success, a sentence, nothing sent", async () => {
    const { world, event } = await opened({ fork: true, author: "mallory" });
    const run = await world.run(event, { token: null });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain("**Valid**: 1 document");
    expect(run.summary).toContain(
      "No LaunchDarkly access token can be used here (a fork, Dependabot, or a missing secret)",
    );
    expect(run.stdout).toContain("::notice title=no-token::");
    expect(run.outputs["failure-reason"]).toBe("");
    expect(run.launchDarkly).toEqual([]);
    expect(writes(run.github)).toEqual([]);
  });

  test("documents that are wrong are an error all the same", async () => {
    const { world } = await opened();
    await world.commit("wrong", { "workflows/wrong.yaml": checkout.replace("turn: on", "turn: sideways") });
    const run = await world.run(await world.openPullRequest("wrong", { fork: true }), { token: null });
    expect(run.exitCode).toBe(1);
    expect(run.outputs["failure-reason"]).toBe("invalid");
    expect(run.stdout).toContain("file=.launchdarkly/workflows/wrong.yaml,line=8");
  });

  test("documents are not called valid when there is no checkout to look at", async () => {
    const { world } = await opened();
    await world.commit("wrong", { "workflows/wrong.yaml": checkout.replace("turn: on", "turn: sideways") });
    const run = await world.run(await world.openPullRequest("wrong"), { token: null, workspace: "none" });
    expect(run.exitCode).toBe(1);
    expect(run.summary).not.toContain("**Valid**");
  });

  test("a merge is an error that names the input", async () => {
    const { world, event } = await opened();
    const run = await world.run((await world.merge(event.pull)).push, { token: null });
    expect(run.exitCode).toBe(1);
    expect(run.outputs["failure-reason"]).toBe("invalid");
    expect(run.stdout).toContain("::error::The input `access-token` is empty");
  });
});

describe("with a token that won't do", () => {
  test("one that LaunchDarkly doesn't know ends plan and merge, with what to check", async () => {
    const { world, event } = await opened();
    const planned = await world.run(event, { token: "api-nobody" });
    const { push } = await world.merge(event.pull);
    for (const run of [planned, await world.run(push, { token: "api-nobody" })]) {
      expect(run.exitCode).toBe(1);
      expect(run.outputs["failure-reason"]).toBe("unreachable");
      expect(run.stdout).toMatch(
        /^::error title=launchdarkly-unauthorized::LaunchDarkly doesn't know the access token: .* Check `access-token`/m,
      );
      expect(run.launchDarkly.every(({ method, status }) => method === "GET" && status === 401)).toBe(true);
      expect(`${run.stdout}${run.stderr}`).not.toContain("    at ");
    }
  });

  test("a reader's ends the merge at the first write, with the permission's name, and can simply be run again", async () => {
    const { world, push } = await planned();
    const run = await world.run(push, { token });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ pending: "1", "failure-reason": "failed" });
    expect(run.summary).toContain("updateFeatureWorkflows on proj/");
    expect(writes(run.launchDarkly)).toEqual([create]);
    expect(run.launchDarkly.at(-1)?.status).toBe(403);
    expect(writes((await world.run(push)).launchDarkly)).toEqual([create]);
  });

  test("a reader's leaves what was to be replaced as it is: no delete follows a refused create", async () => {
    const world = await startWorld();
    await world.shipPlanned("add", documents);
    const before = (await world.live()).workflows;
    const edit = { "workflows/checkout.yaml": (text: string) => text.replace("10%", "20%") };
    const run = await world.run(await world.mergeOfPlanned("edit", edit), { token });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain("The old workflow goes on.");
    expect(writes(run.launchDarkly)).toEqual([create]);
    expect((await world.live()).workflows).toEqual(before);
  });
});

describe("events", () => {
  let world: World;
  let event: Awaited<ReturnType<typeof opened>>["event"];
  beforeAll(async () => {
    ({ world, event } = await opened());
  });

  const nothingSent = (run: Awaited<ReturnType<World["run"]>>) =>
    expect([...run.launchDarkly, ...run.github]).toEqual([]);

  test("a merged pull request's end: nothing to do, since the push is what is applied", async () => {
    await world.commit("merged", { "../README.md": "# Shop\n" });
    const { pull } = await world.openPullRequest("merged");
    const run = await world.run((await world.merge(pull)).closed);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain("Nothing to do: The pull request was merged");
    nothingSent(run);
  });

  test("the input `pull-request` on anything but a run by hand: refused", async () => {
    for (const [pull, said] of [
      ["7", "is for plans by hand only"],
      ["seven", "it is a number"],
    ] as const) {
      const run = await world.run(await world.event("events/schedule"), { inputs: { "pull-request": pull } });
      expect([run.exitCode, run.outputs["failure-reason"]]).toEqual([1, "invalid"]);
      expect(run.stdout).toContain(said);
      nothingSent(run);
    }
  });

  test("a push to another branch: nothing to do", async () => {
    await world.git("branch", "release", "add");
    const run = await world.run(await world.event("push", { branch: "release" }));
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain("Nothing to do: The push is not to the default branch `main`.");
    nothingSent(run);
  });

  test("`apply` on a push to another branch: refused", async () => {
    await world.git("branch", "hotfix", "add");
    const run = await world.run(await world.event("push", { branch: "hotfix" }), { inputs: { mode: "apply" } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("Only pushes to the default branch `main` are applied.");
    nothingSent(run);
  });

  test("`apply` on a pull request: refused", async () => {
    const run = await world.run(event, { inputs: { mode: "apply" } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs["failure-reason"]).toBe("invalid");
    expect(run.stdout).toContain("::error::Nothing is applied on a pull request event.");
    nothingSent(run);
  });

  test.each(["auto", "plan", "apply"])("pull_request_target, mode %s: refused", async (mode) => {
    const run = await world.run(await world.event("events/pull_request_target", { pull: event.pull }), {
      inputs: { mode },
    });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^::error::On `pull_request_target` .* Use `pull_request`/m);
    nothingSent(run);
  });

  test("an event that isn't known: refused, with those that are", async () => {
    const run = await world.run({
      ...event,
      event: "watch",
      environment: { ...event.environment, GITHUB_EVENT_NAME: "watch" },
    });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("The event `watch` can't be handled. Use `pull_request`, `push`");
    nothingSent(run);
  });

  test("`mode: validate` needs no LaunchDarkly", async () => {
    const run = await world.run(event, { inputs: { mode: "validate" } });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain("**Valid**: 1 document");
    expect(run.launchDarkly).toEqual([]);
  });

  test("a mode that isn't known: refused, with those that are", async () => {
    const run = await world.run(event, { inputs: { mode: "destroy" } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(
      "The input `mode` can't be `destroy`: it is one of auto, validate, plan, apply, drift, doctor.",
    );
    nothingSent(run);
  });

  test("a base-uri without TLS: refused before a token is sent", async () => {
    const run = await world.run(event, { inputs: { "base-uri": "http://launchdarkly.example" } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("is not HTTPS: the access token would be sent in the clear.");
    nothingSent(run);
  });

  test("`paused` stops every write: the plan says so, the merge is red", async () => {
    const inputs = { paused: "incident 123" };
    const planned = await world.run(event, { token, inputs });
    expect(planned.outputs).toMatchObject({ blocked: "1", creates: "0" });
    expect((await world.comments(event.pull))[0]?.body).toContain("Writing is paused: incident 123.");
    const { push } = await world.merge(event.pull);
    const merged = await world.run(push, { inputs });
    expect(merged.exitCode).toBe(1);
    expect(writes(merged.launchDarkly)).toEqual([]);
    // What its plan showed as stopped was not reviewed by it.
    expect(writes((await world.run(push)).launchDarkly)).toEqual([]);
    const manual = await world.event("events/workflow_dispatch");
    const { outputs, summary } = await world.runHere(manual, { mode: "plan" });
    expect(summary).toContain("This is what a manual `apply` would do in LaunchDarkly");
    await world.apply(manual, { mode: "apply", allow: outputs["plan-hash"] ?? "" });
    expect((await world.live()).workflows).toHaveLength(2);
  });

  test("a schedule looks for drift: a template deleted by hand turns it red", async () => {
    const calm = await world.run(await world.event("events/schedule"));
    expect(calm.exitCode).toBe(0);
    expect(writes(calm.launchDarkly)).toEqual([]);
    await world.ship("template", {
      "templates/t.yaml": "kind: WorkflowTemplate\nkey: t\nflag: banner\nstages: [{name: on, action: [{turn: on}]}]\n",
    });
    await world.onLaunchDarkly("DELETE", "/api/v2/templates/t");
    const drifted = await world.run(await world.event("events/schedule"));
    expect(drifted.exitCode).toBe(1);
    expect(drifted.stdout).toContain("::error::LaunchDarkly differs from the documents; see the summary.");
    expect(drifted.outputs["failure-reason"]).not.toBe("");
    expect(drifted.summary).not.toContain("This is what a merge does");
    expect(writes(drifted.launchDarkly)).toEqual([]);
  });
});

describe("documents that are gone", () => {
  test("none at head and none at base: a notice, a success, nothing sent", async () => {
    const world = await startWorld({ "README.txt": "Workflows will come here.\n" });
    await world.commit("readme", { "../README.md": "# Other\n" });
    const event = await world.openPullRequest("readme");
    const planned = await world.run(event, { token });
    const merged = await world.run((await world.merge(event.pull)).push);
    for (const run of [planned, merged]) {
      expect(run.exitCode).toBe(0);
      expect(run.stdout).toContain("::notice title=no-documents::");
      expect(run.launchDarkly).toEqual([]);
    }
  });

  test.each(["validate", "plan"])("a directory that isn't there, nor was before: %s says so", async (mode) => {
    const world = await startWorld(documents);
    const event = await world.propose("edit", { "workflows/banner.yaml": banner });
    for (const [directory, exitCode] of [
      [".launchdarkley", 1],
      ["./.launchdarkly//", 0],
    ] as const) {
      const run = await world.run(event, { token, inputs: { mode, directory } });
      expect(run.exitCode).toBe(exitCode);
      if (exitCode === 1) {
        expect(run.stdout).toMatch(/^::error title=no-directory::There is no directory `\.launchdarkley`/m);
        expect(run.stdout).not.toContain("no-owner");
        expect(run.outputs["failure-reason"]).toBe("invalid");
      }
    }
  });

  test("a directory whose last documents were removed and applied is none that never was there", async () => {
    const world = await startWorld(documents);
    await world.applyAll();
    await world.commit("empty", { "workflows/checkout.yaml": null });
    const { pull } = await world.openPullRequest("empty");
    const removed = await world.runHere((await world.merge(pull)).push);
    await world.apply(await world.event("events/workflow_dispatch"), {
      mode: "apply",
      allow: removed.outputs["plan-hash"] ?? "",
    });
    await world.commit("readme", { "../README.md": "# Other\n" });
    const run = await world.run(await world.openPullRequest("readme"), { token });
    expect([run.exitCode, run.stdout.includes("::notice title=no-documents::")]).toEqual([0, true]);
  });

  test("all of them removed: stopped on merge, until a manual run allows that very plan", async () => {
    const world = await startWorld(documents);
    await world.applyAll();
    const before = (await world.live()).workflows;
    await world.commit("empty", { "workflows/checkout.yaml": null });
    const event = await world.openPullRequest("empty");
    const planned = await world.run(event, { token });
    expect(planned.exitCode).toBe(0);
    expect(planned.outputs).toMatchObject({ deletes: "0", blocked: "1" });
    expect((await world.comments(event.pull))[0]?.body).toMatch(
      /There are no documents any more, and there were 1 before\..*empties-everything/,
    );

    const { push } = await world.merge(event.pull);
    const merged = await world.run(push);
    expect(merged.exitCode).toBe(1);
    expect(merged.outputs).toMatchObject({ pending: "1", "failure-reason": "blocked" });
    expect(writes(merged.launchDarkly)).toEqual([]);
    expect((await world.live()).workflows).toEqual(before);

    const manual = await world.event("events/workflow_dispatch");
    const since = String(push.payload.before);
    const withBase = (allow: string | undefined) =>
      world.run(manual, { inputs: { mode: "apply", base: since, allow: allow ?? "" } });
    for (const hash of ["0123456789ab", "0".repeat(32), merged.outputs["plan-hash"]]) {
      const wrong = await withBase(hash);
      expect([wrong.exitCode, ...writes(wrong.launchDarkly)]).toEqual([1]);
    }
    const compared = await world.run(manual, { inputs: { mode: "plan", base: since } });
    const allowed = await withBase(compared.outputs["plan-hash"]);
    expect(allowed.exitCode).toBe(0);
    expect(writes(allowed.launchDarkly)).toEqual([expect.stringContaining(`DELETE ${workflowsOf("new-checkout")}/`)]);
    expect((await world.live()).workflows.map(({ name }) => name)).toEqual(["Made by hand"]);
  });
});

describe("ways to merge", () => {
  test.each(["merge", "squash", "rebase"] as const)("%s: what the pull request showed is created", async (method) => {
    const world = await startWorld();
    await world.commit("add", documents);
    await world.commit("add", { "workflows/banner.yaml": banner });
    const event = await world.openPullRequest("add");
    const planned = await world.runHere(event, { token });
    const merged = await world.run((await world.merge(event.pull, method)).push);
    expect(merged.outputs["plan-hash"]).toBe(planned.outputs["plan-hash"]);
    expect(writes(merged.launchDarkly).sort()).toEqual([`POST ${workflowsOf("banner")}`, create]);
  });

  test("while main has moved on: the plan shows this pull request's part only", async () => {
    const { world, event } = await opened();
    await world.ship("other", { ...configured, "workflows/banner.yaml": atOnce });
    await world.commit("add", { "../README.md": "# More\n" });
    const planned = await world.run(await world.synchronize(event.pull), { token });
    expect(planned.outputs).toMatchObject({ creates: "1", deletes: "0" });
    expect(planned.summary).not.toContain("Banner at once");
  });
});

describe("checkouts", () => {
  let world: World;
  let event: Awaited<ReturnType<typeof opened>>["event"];
  let hash: string | undefined;
  beforeAll(async () => {
    world = await startWorld(documents);
    event = await world.propose("edit", {
      "workflows/checkout.yaml": (text) => text.replace("10%", "20%"),
      "workflows/banner.yaml": banner,
    });
    hash = (await world.runHere(event, { token })).outputs["plan-hash"];
  });
  const blobs = (run: Awaited<ReturnType<World["run"]>>) =>
    run.github.filter(({ path }) => path.includes("/git/blobs/")).length;

  test("with the merge commit alone (depth 1): base comes from the API", async () => {
    const shallow = join(world.directory, "shallow");
    await mkdir(shallow);
    const git = gitIn(shallow);
    await git("init", "--quiet");
    await git(
      "fetch",
      "--quiet",
      "--depth=1",
      `file://${world.workspace}`,
      `+refs/pull/${event.pull}/merge:refs/remotes/pull/${event.pull}/merge`,
    );
    await git("checkout", "--quiet", "--detach", `refs/remotes/pull/${event.pull}/merge`);
    expect(await git("rev-list", "--count", "HEAD")).toBe("1");
    const run = await world.run(event, { token, workspace: shallow });
    expect(run.outputs["plan-hash"]).toBe(hash);
    expect(blobs(run)).toBe(1);
  });

  test("none at all: everything comes from the API", async () => {
    const run = await world.run(event, { token, workspace: "none" });
    expect(run.outputs["plan-hash"]).toBe(hash);
    expect(blobs(run)).toBe(4);
  });

  test("with other bytes than the commit's: the commit's count", async () => {
    const other = join(world.directory, "other");
    await mkdir(join(other, ".launchdarkly", "workflows"), { recursive: true });
    await writeFile(join(other, ".launchdarkly", "workflows", "checkout.yaml"), checkout.replace("10%", "99%"));
    await writeFile(join(other, ".launchdarkly", "workflows", "banner.yaml"), banner.replaceAll("\n", "\r\n"));
    await writeFile(
      join(other, ".launchdarkly", "workflows", "uncommitted.yaml"),
      checkout.replace("key: checkout", "key: new"),
    );
    const run = await world.run(event, { token, workspace: other });
    expect(run.outputs["plan-hash"]).toBe(hash);
  });
});

describe("parts of a repository", () => {
  test("two environments, a job each: two comments, each edited by its own", async () => {
    const world = await startWorld();
    const both = configuration.replace("[production]", "[staging, production]");
    await world.commit("add", { "workflow-sync.yaml": both, "workflows/checkout.yaml": checkout });
    const event = await world.openPullRequest("add");
    for (const environments of ["staging", "production", "staging"])
      await world.run(event, { token, inputs: { environments } });
    const comments = await world.comments(event.pull);
    expect(comments.map(({ body }) => /in `(\w+)`/.exec(body)?.[1])).toEqual(["staging", "production"]);
    const { push } = await world.merge(event.pull);
    const staging = await world.run(push, { inputs: { environments: "staging" } });
    expect(writes(staging.launchDarkly)).toEqual([`POST ${workflowsOf("new-checkout", "staging")}`]);
    const production = await world.run(push, { inputs: { environments: "production" } });
    expect(writes(production.launchDarkly)).toEqual([create]);
  });

  test.each([400, 409])(
    "two environments, two jobs at once that make and edit one template: both are done, whatever refuses its key (%i)",
    async (duplicateTemplateKeyStatus) => {
      const world = await startWorld({}, { launchDarkly: { options: { duplicateTemplateKeyStatus } } });
      const environments = ["staging", "production"];
      const documents = (wait: string, flag: string) => ({
        "templates/standard-rollout.yaml": standardRollout.replace("wait: 1d", `wait: ${wait}`),
        "workflow-sync.yaml": configuration.replace("[production]", `[${environments}]`),
        [`workflows/${flag}.yaml`]: `kind: Workflow\nkey: ${flag}\nflag: new-checkout\nname: ${flag}\ntemplate: standard-rollout\n`,
      });
      for (const [branch, wait] of [
        ["make", "1d"],
        ["edit", "2d"],
      ] as const) {
        const event = await world.propose(branch, documents(wait, branch));
        for (const one of environments) await world.runHere(event, { token, environments: one });
        const { push } = await world.merge(event.pull);
        await gitIn(world.workspace)("checkout", "--quiet", "--force", "--detach", push.environment.GITHUB_SHA ?? "");
        const launchDarkly = await meetingAt(world, "/templates", environments.length);
        const runs = await Promise.all(
          environments.map((one) =>
            world.run(push, {
              inputs: { environments: one, "base-uri": launchDarkly },
              workspace: world.workspace,
            }),
          ),
        );
        expect(runs.map(({ exitCode, summary }) => [exitCode, /\*\*Applied\*\*: 2 done/.test(summary)])).toEqual([
          [0, true],
          [0, true],
        ]);
      }
      expect((await world.live()).workflows.filter(({ name }) => name === "make" || name === "edit")).toHaveLength(4);
    },
  );

  test("another directory needs an owner of its own, and is told apart by it", async () => {
    const world = await startWorld();
    const inTeam = {
      "../teams/pay/workflows/checkout.yaml": checkout.replace(
        "flag: new-checkout",
        "flag: new-checkout\nproject: storefront\nenvironments: [production]",
      ),
    };
    await world.commit("add", inTeam);
    const event = await world.openPullRequest("add");
    const inputs = { directory: "teams/pay" };
    const without = await world.run(event, { token, inputs });
    expect(without.exitCode).toBe(1);
    expect(without.stdout).toContain("so it needs an owner of its own.");
    expect(without.launchDarkly).toEqual([]);
    await world.run(event, { token, inputs: { ...inputs, owner: "acme/storefront/pay" } });
    const { push } = await world.merge(event.pull);
    const run = await world.run(push, { inputs: { ...inputs, owner: "acme/storefront/pay" } });
    expect(run.exitCode).toBe(0);
    expect(run.launchDarkly.find(({ method }) => method === "POST")?.body.description).toContain(
      "[ld-sync:v1 owner=acme/storefront/pay key=checkout ",
    );
  });
});

test("the job's own token is taken from GITHUB_TOKEN where the input is empty", async () => {
  const { world, event } = await opened();
  const run = await world.run(event, {
    token,
    inputs: { "repo-token": "" },
    environment: { GITHUB_TOKEN: githubToken },
  });
  expect(run.exitCode).toBe(0);
  expect(writes(run.github).filter((write) => !write.endsWith("/graphql"))).toEqual([
    "POST /repos/acme/storefront/check-runs",
    expect.stringMatching(/^POST .*\/issues\/\d+\/comments$/),
  ]);
});

describe("a run that could bring back what was", () => {
  test("an old push's job, run again after a newer push, does nothing", async () => {
    const { world, push: first } = await planned();
    await world.apply(first);
    await world.shipPlanned("remove", { "workflows/checkout.yaml": null, "workflows/banner.yaml": banner });
    const before = (await world.live()).workflows;

    const again = await world.run(await world.event(`runs/${first.environment.GITHUB_RUN_ID}/rerun`));
    expect(again.exitCode).toBe(0);
    expect(again.summary).toContain("**Superseded.**");
    expect(again.launchDarkly).toEqual([]);
    expect((await world.live()).workflows).toEqual(before);
  });

  test("the newest push's job can be run again", async () => {
    const { world, push } = await planned();
    const again = await world.run(await world.event(`runs/${push.environment.GITHUB_RUN_ID}/rerun`));
    expect([again.exitCode, ...writes(again.launchDarkly)]).toEqual([0, create]);
  });

  test("a manual apply of another branch is refused", async () => {
    const { world } = await opened();
    const run = await world.run(await world.event("events/workflow_dispatch", { ref: "add" }), {
      inputs: { mode: "apply", base: "none" },
    });
    expect([run.exitCode, ...run.launchDarkly]).toEqual([1]);
    expect(run.stdout).toContain("::error::Only the default branch `main` is applied.");
  });

  test("a manual or scheduled apply without a record or a base creates nothing: what isn't there may have been deleted by hand", async () => {
    const world = await startWorld(documents);
    for (const path of ["events/workflow_dispatch", "events/schedule"]) {
      const run = await world.run(await world.event(path), { inputs: { mode: "apply", scope: "all" } });
      expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
      expect(run.summary).toContain("no apply record says whether it was made before");
    }
  });

  test("a base that isn't YAML is an error: what it held isn't known", async () => {
    const world = await startWorld({ ...documents, "workflows/checkout.yaml": "kind: [" });
    await world.commit("mend", { "workflows/checkout.yaml": checkout });
    const event = await world.openPullRequest("mend");
    const run = await world.run(event, { token });
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
    expect(run.stdout).toContain("title=base-unreadable::What was applied last can't be read");
  });

  test("a pull request into another branch is told that no merge there is applied", async () => {
    const { world } = await opened();
    await world.git("branch", "release", "main");
    const event = await world.openPullRequest("add", { base: "release" });
    const run = await world.run(event, { token });
    expect(run.summary).toContain("This pull request goes into `release`, which is not the default branch");
    const [comment] = await world.comments(event.pull);
    for (const text of [run.summary, comment?.body ?? ""]) {
      expect(text).toContain("This is done in LaunchDarkly only when it is merged into the default branch;");
      expect(text).not.toContain("what a merge does");
    }
  });
});
