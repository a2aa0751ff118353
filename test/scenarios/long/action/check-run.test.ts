// The check run: errors, warnings and operations on their lines, the digests that a merge is held to, and what happens without it.
import { describe, expect, test } from "vitest";
import { githubToken, ownToken, permitted, tokens } from "../../../fixtures/account.ts";
import { checkout, configured, documents } from "../../../fixtures/documents.ts";
import { type Files, startWorld, workflowsOf, writes } from "../../world.ts";

const { reader: token } = tokens;

const withoutChecks = permitted({ contents: "read", "pull-requests": "write", deployments: "write" });

async function opened(files: Files, seeds = {}) {
  const world = await startWorld(configured, seeds);
  const event = await world.propose("add", files);
  return { world, head: await world.git("rev-parse", "add"), event };
}

describe("the check run", () => {
  test("stands on the pull request's head, says what is planned, and carries its digests", async () => {
    const { world, head, event } = await opened(documents);
    const run = await world.run(event, { token });
    const [check, ...others] = await world.checkRuns();
    expect(others).toEqual([]);
    expect(check).toMatchObject({
      name: "LaunchDarkly workflows",
      headSha: head,
      conclusion: "success",
      title: "1 to create",
      externalId: `ld-sync:v1:acme/storefront:${run.outputs["plan-hash"]}`,
    });
    expect(check?.summary).toContain("**1 to create.**");
    expect(check?.text).toMatch(
      new RegExp(
        `<!-- ld-sync:reviewed:v1 pull=${event.pull} head=${head} plan=\\w{32} at=[\\dTZ:.-]+ digests=[\\w-]{22} stopped= -->`,
      ),
    );
    const path = ".launchdarkly/workflows/checkout.yaml";
    expect(check?.annotations).toMatchObject([
      { path, start_line: 8, annotation_level: "warning", title: "overlapping-workflows" },
      { path, start_line: 1, annotation_level: "notice" },
    ]);
    expect(check?.annotations[1]?.title).toBe("create: Checkout for everyone on storefront/new-checkout/production");
    expect(run.stdout).not.toMatch(/^::(?:error|warning|notice)/m);
  });

  test("is red where a guard stops something, though the job is green, and says on the line what has run and what to paste", async () => {
    const world = await startWorld(configured);
    await world.ship("add", documents);
    await world.clock("3d");
    await world.commit("edit", { "workflows/checkout.yaml": (text) => text.replace("wait: 1w", "wait: 2w") });
    const run = await world.run(await world.openPullRequest("edit"), { token });
    expect(run.exitCode).toBe(0);
    const [check] = await world.checkRuns();
    expect(check).toMatchObject({ conclusion: "failure", title: "1 stopped" });
    const [annotation] = check?.annotations ?? [];
    expect(annotation).toMatchObject({
      annotation_level: "failure",
      title: expect.stringContaining("replace, stopped"),
    });
    expect(annotation?.message).toMatch(/has started .*run: \{production/);
  });

  test("is red for errors, fifty a request", async () => {
    const wrong = Array.from({ length: 60 }, (_, index) => `kind: Workflow\nkey: wrong-${index}\nflag: new-checkout\n`);
    const { world, event } = await opened({ ...documents, "workflows/wrong.yaml": wrong.join("---\n") });
    const run = await world.run(event, { token });
    expect(run.exitCode).toBe(1);
    const [check] = await world.checkRuns();
    expect(check).toMatchObject({ conclusion: "failure", title: expect.stringMatching(/^\d+ errors$/) });
    const lines = new Set(check?.annotations.map(({ path, start_line }) => `${path}:${start_line}`));
    expect(lines.size).toBeGreaterThanOrEqual(60);
    expect(check?.annotations.every(({ annotation_level: level }) => level === "failure")).toBe(true);
    expect(writes(run.github).filter((write) => write.includes("check-runs")).length).toBe(
      Math.ceil((check?.annotations.length ?? 0) / 50),
    );
  });

  test("is what the merge is held to: a comment that was deleted doesn't matter", async () => {
    const { world, event } = await opened(documents);
    await world.runHere(event, { token });
    const [ours] = await world.comments(event.pull);
    await world.onGitHub("DELETE", `issues/comments/${ours?.id}`);
    const { push } = await world.merge(event.pull);
    const run = await world.run(push);
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([0, `POST ${workflowsOf("new-checkout")}`]);
  });

  test("of another app, or of another commit, shows nothing to the merge", async () => {
    const other = "ghs_anotherApp00000000000000000000000000";
    const bot = ownToken({ contents: "read", "pull-requests": "write", checks: "write", deployments: "write" });
    const identities = [bot, { ...bot, token: other, login: "another[bot]", appSlug: "another", appId: 77 }];
    for (const by of [other, githubToken]) {
      const { world, head, event } = await opened(documents, { github: { tokens: identities } });
      const of = by === other ? head : await world.git("rev-parse", "main");
      expect((await world.runHere(event, { token, mode: "validate" })).exitCode).toBe(0);
      // The digests of this very plan, as somebody finds them out who may run it.
      await world.git("checkout", "--quiet", "--force", "--detach", "add");
      const known = JSON.parse((await world.command(["plan", "--base", "none", "--format", "json"], { token })).stdout);
      const text = `<!-- ld-sync:reviewed:v1 pull=${event.pull} head=${of} plan=${known.hash} at=2020-01-01T00:00:00.000Z digests=${known.operations[0].digest} stopped= -->`;
      const forged = {
        name: "LaunchDarkly workflows",
        head_sha: head,
        external_id: `ld-sync:v1:acme/storefront:${known.hash}`,
        conclusion: "success",
        output: { title: "1 to create", summary: "Planned.", text },
      };
      await world.onGitHub("POST", "check-runs", forged, by);
      const run = await world.run((await world.merge(event.pull)).push);
      expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
    }
  });

  test("without its permission: the lines are annotated by the job, the rest counted, the permission named; the comment carries the digests", async () => {
    const many = Array.from({ length: 14 }, (_, index) => checkout.replace("key: checkout", `key: more-${index}`));
    const { world, event } = await opened({ ...documents, "workflows/more.yaml": many.join("\n---\n") }, withoutChecks);
    const run = await world.run(event, { token });
    expect(run.exitCode).toBe(0);
    expect(await world.checkRuns()).toEqual([]);
    expect(run.stdout).toMatch(/^::warning title=no-check-run::.*`permissions: checks: write`/m);
    const notices = run.stdout.split("\n").filter((line) => line.startsWith("::notice"));
    expect(notices).toHaveLength(10);
    expect(notices[9]).toBe("::notice::6 more in the summary.");
    expect((await world.comments(event.pull))[0]?.body).toContain("ld-sync:reviewed:v1");
  });
});
