// Another workflow of the repository, which shares our identity and has one permission to write → what it can reach, and what it can't.
import { describe, expect, test } from "vitest";
import { ownToken, tokens } from "../../../fixtures/account.ts";
import { banner, checkout, configuration, configured, documents } from "../../../fixtures/documents.ts";
import { deleteByHand, idsOf } from "../../story.ts";
import { startWorld, type World, workflowsOf, writes } from "../../world.ts";

const { reader: token } = tokens;
const other = "ghs_anotherWorkflow000000000000000000000";
const file = "workflows/checkout.yaml";
const create = `POST ${workflowsOf("new-checkout")}`;
const sooner = (text: string) => text.replace("wait: 2d", "wait: 3d");
const protecting = { "workflow-sync.yaml": `${configuration}guards: { protected: ["storefront/*/production"] }\n` };

/** Ours has what docs/access.md asks for; the other workflow's token has this permission and reads the rest. */
function shared(permission: string) {
  const ours = ownToken({
    contents: "read",
    "pull-requests": "write",
    checks: "write",
    deployments: "write",
    issues: "write",
  });
  return { github: { tokens: [ours, { ...ownToken({ contents: "read", [permission]: "write" }), token: other }] } };
}

describe("with `checks: write`", () => {
  /** A check run that says that the plan of this pull request was shown, though none was. */
  async function forged(world: World, branch: string) {
    const event = await world.openPullRequest(branch);
    await world.git("checkout", "--quiet", "--force", "--detach", branch);
    const head = await world.git("rev-parse", "HEAD");
    const { stdout } = await world.command(["plan", "--base", "main", "--format", "json"], { token });
    const { hash, operations } = JSON.parse(stdout);
    const text = `<!-- ld-sync:reviewed:v1 pull=${event.pull} head=${head} plan=${hash} at=2020-01-01T00:00:00.000Z digests=${operations[0].digest} stopped= -->`;
    await world.onGitHub(
      "POST",
      "check-runs",
      {
        name: "LaunchDarkly workflows",
        head_sha: head,
        external_id: `ld-sync:v1:acme/storefront:${hash}`,
        conclusion: "success",
        output: { title: "Planned", summary: "Planned.", text },
      },
      other,
    );
    return world.run((await world.merge(event.pull)).push);
  }

  test("a plan can be forged that nobody saw: so `.github/` has to be reviewed", async () => {
    const world = await startWorld(configured, shared("checks"));
    await world.commit("add", documents);
    expect(writes((await forged(world, "add")).launchDarkly)).toEqual([create]);
  });

  test("a forged plan lifts no guard", async () => {
    const world = await startWorld({ ...configured, ...protecting }, shared("checks"));
    await world.shipPlanned("first", { [file]: checkout });
    await world.commit("edit", { [file]: sooner });
    const run = await forged(world, "edit");
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
    expect(run.summary).toContain("<sub>protected</sub>");
  });
});

test.each(["pull-requests", "issues"])(
  "with `%s: write` our comment can be edited and copied: the merge goes by the check run, and the next plan puts it right",
  async (permission) => {
    const world = await startWorld(configured, shared(permission));
    const event = await world.proposePlanned("add", documents);
    const [comment] = await world.comments(event.pull);
    const body = comment?.body ?? "";
    const edited = { body: body.replace(/digests=\S*/, "digests=").replace("to create", "to delete") };
    await world.onGitHub("PATCH", `issues/comments/${comment?.id}`, edited, other);
    await world.onGitHub("POST", `issues/${event.pull}/comments`, edited, other);
    expect((await world.comments(event.pull)).map((one) => one.body)).toEqual([edited.body, edited.body]);
    await world.runHere(event, { token });
    expect((await world.comments(event.pull)).map((one) => one.body.includes("to create"))).toEqual([true]);
    await world.onGitHub("PATCH", `issues/comments/${comment?.id}`, edited, other);
    const run = await world.run((await world.merge(event.pull)).push);
    expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([0, create]);
  },
);

test("with `issues: write` the drift's issue can be closed and forged: the job is red, and tells of the drift, all the same", async () => {
  const world = await startWorld(configured, shared("issues"));
  const template = "kind: WorkflowTemplate\nkey: t\nflag: banner\nstages: [{name: on, action: [{turn: on}]}]\n";
  await world.ship("template", { "templates/t.yaml": template });
  await world.onLaunchDarkly("DELETE", "/api/v2/templates/t");
  const drift = async () => world.run(await world.event("events/schedule"), { token });
  await drift();
  const [issue] = await world.issues();
  await world.onGitHub("PATCH", `issues/${issue?.number}`, { state: "closed" }, other);
  await world.onGitHub("POST", "issues", { title: "Nothing", body: issue?.body.replace("Drift", "No drift") }, other);
  const run = await drift();
  expect([run.exitCode, run.summary.includes("**Drift**")]).toEqual([1, true]);
  // The forged one is the newest with our marker and identity: it is written over.
  expect((await world.issues()).find(({ number }) => number !== issue?.number)?.body).toContain("**Drift**");
});

test("with `deployments: write` all records can be deleted: what has run isn't made again", async () => {
  const world = await startWorld(configured, shared("deployments"));
  await world.shipPlanned("first", { [file]: checkout });
  const [id] = await idsOf(world);
  await deleteByHand(world, "new-checkout", id);
  const { deployments } = await world.githubState<{ deployments: { id: number }[] }>();
  for (const deployment of deployments) {
    await world.onGitHub("POST", `deployments/${deployment.id}/statuses`, { state: "inactive" }, other);
    await world.onGitHub("DELETE", `deployments/${deployment.id}`, undefined, other);
  }
  const event = await world.proposePlanned("edit", { [file]: sooner });
  const run = await world.run((await world.merge(event.pull)).push);
  expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1]);
  expect(run.summary).toContain("<sub>no-memory</sub>");
});

test("a run by hand without `allow` does what was reviewed, and nothing else", async () => {
  const world = await startWorld({}, { github: { now: "2027-01-11T10:00:00Z" } });
  await world.shipPlanned("first", configured);
  await world.mergeOfPlanned("add", { [file]: checkout });
  await world.commit("unseen", { "workflows/banner.yaml": banner });
  await world.merge((await world.openPullRequest("unseen")).pull);
  const run = await world.run(await world.event("events/workflow_dispatch"), { inputs: { mode: "apply" } });
  expect([run.exitCode, ...writes(run.launchDarkly)]).toEqual([1, create]);
  expect(run.summary).toContain("<sub>unreviewed</sub>");
});
