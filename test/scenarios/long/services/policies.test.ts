// Policies from the pull request to LaunchDarkly and back: what breaks them is red on its line, stays undone, and no change lifts them for itself.
import { expect, test } from "vitest";
import { tokens } from "../../../fixtures/account.ts";
import { banner, checkout, configuration } from "../../../fixtures/documents.ts";
import { startWorld, type World, writes } from "../../world.ts";

const approvalFirst = `${configuration}policies:
  - name: approval first
    match: "*/*/production"
    message: Production needs an approval in its first stage.
    schema: { properties: { stages: { prefixItems: [{ properties: { approval: { const: true } } }] } } }
`;
const noFridays = `${configuration}policies:
  - name: no Fridays
    message: Nothing begins on a Friday.
    schema: { properties: { stages: { items: { properties: { weekday: { not: { const: Friday } } } } } } }
`;
const approved = checkout.replace("[{ wait: 2d }]", "[{ approval: {} }, { wait: 2d }]");
const atOnce = checkout.replace("wait: 2d", "wait: 1h").replace("wait: 1w", "wait: 3d");
const message = "Policy `approval first`: Production needs an approval in its first stage.";

const keys = async (world: World) => (await world.live()).workflows.map(({ name }) => name).sort();
const bodyOn = async (world: World, pull: number) => (await world.comments(pull))[0]?.body ?? "";

test("a pull request that breaks a policy is red, on the line; mended, it is green, and its merge is done", async () => {
  const world = await startWorld({ "workflow-sync.yaml": approvalFirst });
  const { pull, ...opened } = await world.propose("checkout", {
    "workflows/checkout.yaml": checkout,
    "workflows/staging.yaml": banner.replace("flag: banner", "flag: banner\nenvironments: [staging]"),
  });
  const planned = await world.run(opened, { token: tokens.reader });
  // As with any guard: the job is green, the check is red.
  expect([planned.exitCode, planned.outputs["failure-reason"], planned.outputs.blocked]).toEqual([0, "", "1"]);
  const [check] = await world.checkRuns();
  expect([check?.conclusion, check?.title]).toEqual(["failure", "1 to create, 1 stopped"]);
  expect(check?.annotations).toContainEqual(
    expect.objectContaining({
      path: ".launchdarkly/workflows/checkout.yaml",
      start_line: 7,
      annotation_level: "failure",
      title: "policy",
      message: expect.stringContaining(message),
    }),
  );
  const comment = await bodyOn(world, pull);
  expect(comment).toContain("Production needs an approval in its first stage.");
  expect(comment).toContain("It breaks the policy `approval first`.");

  await world.commit("checkout", { "workflows/checkout.yaml": approved });
  const mended = await world.run(await world.synchronize(pull), { token: tokens.reader });
  expect([mended.exitCode, (await world.checkRuns())[0]?.conclusion]).toEqual([0, "success"]);
  const { push } = await world.merge(pull);
  expect((await world.run(push)).exitCode).toBe(0);
  expect(await keys(world)).toEqual(["Banner for the sale", "Checkout for everyone", "Made by hand"]);
});

test("a pull request that takes the policy away and breaks it in one is red still; once the policy is merged away, it goes", async () => {
  const world = await startWorld({ "workflow-sync.yaml": approvalFirst });
  await world.shipPlanned("first", { "workflows/banner.yaml": banner.replace("[{ at", "[{ approval: {} }, { at") });
  const both = await world.propose("both", {
    "workflow-sync.yaml": configuration,
    "workflows/checkout.yaml": checkout,
  });
  const planned = await world.run(both, { token: tokens.reader });
  expect([planned.exitCode, (await world.checkRuns())[0]?.conclusion]).toEqual([0, "failure"]);
  expect(planned.stdout).toContain(message);
  expect(planned.stdout).toContain("This change takes away the policy `approval first`.");
  expect((await world.checkRuns())[0]?.annotations).toContainEqual(
    expect.objectContaining({ annotation_level: "warning", title: "policies-changed" }),
  );

  // Merged all the same: its own merge is held to it, also where no review is asked for.
  const { push } = await world.merge(both.pull);
  const merged = await world.run(push, { inputs: { "reviewed-plan": "off" } });
  expect([merged.exitCode, writes(merged.launchDarkly)]).toEqual([1, []]);
  expect(merged.outputs).toMatchObject({ pending: "1", "failure-reason": "blocked" });
  expect(await keys(world)).toEqual(["Banner for the sale", "Made by hand"]);

  // By now it is gone, and the next merge carries out what was left.
  const next = await world.propose("next", { "../README.md": "# next\n" });
  const shown = await world.run(next, { token: tokens.reader });
  expect([shown.exitCode, shown.stdout.includes("policy")]).toEqual([0, false]);
  expect((await world.run((await world.merge(next.pull)).push)).exitCode).toBe(0);
  expect(await keys(world)).toEqual(["Banner for the sale", "Checkout for everyone", "Made by hand"]);
});

test("a policy holds for the pull request that brings it, and for nothing that is there", async () => {
  const world = await startWorld({ "workflow-sync.yaml": configuration });
  await world.shipPlanned("first", { "workflows/checkout.yaml": checkout });
  const alone = await world.propose("policy", { "workflow-sync.yaml": approvalFirst });
  const planned = await world.run(alone, { token: tokens.reader });
  expect([planned.exitCode, (await world.checkRuns())[0]?.conclusion]).toEqual([0, "success"]);
  expect(planned.stdout).toContain("This change adds the policy `approval first`.");
  const more = await world.propose("more", { "workflow-sync.yaml": approvalFirst, "workflows/banner.yaml": banner });
  expect((await world.run(more, { token: tokens.reader })).stdout).toContain(message);
});

test("what was reviewed on a Thursday and is merged on a Friday is stopped, and done by the same job on Saturday", async () => {
  const world = await startWorld({ "workflow-sync.yaml": noFridays });
  await world.clock("3d");
  const opened = await world.propose("checkout", { "workflows/checkout.yaml": atOnce });
  expect((await world.run(opened, { token: tokens.reader })).exitCode).toBe(0);
  await world.clock("1d");
  const { push } = await world.merge(opened.pull);
  const friday = await world.run(push);
  expect([friday.exitCode, writes(friday.launchDarkly)]).toEqual([1, []]);
  expect(friday.outputs.pending).toBe("1");
  expect(friday.stdout).toMatch(
    /^::error title=policy,.*,line=7,.*::Policy `no Fridays`: Nothing begins on a Friday\./m,
  );
  expect(await bodyOn(world, opened.pull)).toContain("carried out by the next merge");

  // On another pull request it is a warning.
  const other = await world.propose("other", { "../README.md": "# other\n" });
  expect((await world.run(other, { token: tokens.reader })).exitCode).toBe(0);
  expect((await world.checkRuns())[0]?.conclusion).toBe("success");
  const told = await bodyOn(world, other.pull);
  expect(told).toContain("Nothing begins on a Friday.");
  expect(told).toContain("**Left undone by earlier merges, and against a policy:**");
  expect(told).not.toContain("can't be planned");

  await world.clock("1d");
  const saturday = await world.run(push);
  expect(saturday.exitCode).toBe(0);
  expect(await keys(world)).toEqual(["Checkout for everyone", "Made by hand"]);
});

test("once another merge came after, the job of a merge that a Friday stopped does nothing, and says what is left", async () => {
  const world = await startWorld({ "workflow-sync.yaml": noFridays });
  await world.clock("3d");
  const first = await world.propose("checkout", { "workflows/checkout.yaml": atOnce });
  await world.run(first, { token: tokens.reader });
  const second = await world.propose("other", { "../README.md": "# other\n" });
  await world.run(second, { token: tokens.reader });
  await world.clock("1d");
  const { push: friday } = await world.merge(first.pull);
  expect((await world.run(friday)).exitCode).toBe(1);
  const { push: newest } = await world.merge(second.pull);
  await world.run(newest);
  await world.clock("1d");
  const again = await world.run(friday);
  expect([again.exitCode, writes(again.launchDarkly)]).toEqual([0, []]);
  expect(again.summary).toContain("**Superseded.**");
  expect(again.summary).toContain("`create storefront/new-checkout/production checkout`");
  expect(again.summary).toContain("Run the job of the newest merge again");
  expect((await world.run(newest)).exitCode).toBe(0);
  expect(await keys(world)).toEqual(["Checkout for everyone", "Made by hand"]);
  // Nothing is left, and nothing is named.
  const last = await world.run(friday);
  expect(last.summary).toContain("**Superseded.**");
  expect(last.summary).not.toContain("Left undone");
});

test("without a token a fork's documents are judged offline; those that it leaves as they are only warn", async () => {
  const world = await startWorld({ "workflow-sync.yaml": approvalFirst, "workflows/checkout.yaml": checkout });
  const opened = await world.propose("fork", { "workflows/banner.yaml": banner }, { fork: true });
  const { exitCode, stdout } = await world.run(opened, { token: null });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^::error title=policy,.*banner\.yaml.*::Policy `approval first`/m);
  expect(stdout).toMatch(/^::warning title=policy,.*checkout\.yaml.*::Policy `approval first`/m);
});

test("`validate` judges the working tree: what the default branch has as it is only warns", async () => {
  const world = await startWorld({ "workflow-sync.yaml": approvalFirst, "workflows/checkout.yaml": checkout });
  await world.git("checkout", "--quiet", "--force", "--detach", "main");
  const validate = async () => {
    const { exitCode, stdout, launchDarkly } = await world.command(["validate", "--format", "json"], { token: null });
    const { diagnostics, policyInputs } = JSON.parse(stdout);
    expect(launchDarkly).toEqual([]);
    return {
      exitCode,
      found: diagnostics.map(({ severity, code }: Record<string, string>) => `${severity} ${code}`),
      policyInputs,
    };
  };
  // There is no remote, so every document counts as new.
  expect(await validate()).toMatchObject({ exitCode: 1, found: ["error policy"] });
  await world.git("remote", "add", "origin", world.workspace);
  await world.git("update-ref", "refs/remotes/origin/main", "main");
  await world.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
  const { exitCode, found, policyInputs } = await validate();
  expect([exitCode, found]).toEqual([0, ["warning policy"]]);
  expect(policyInputs).toMatchObject([{ key: "checkout", stages: [{ approval: false }, {}] }]);
  await world.write({ "workflows/checkout.yaml": checkout.replace("wait: 2d", "wait: 3d") });
  expect(await validate()).toMatchObject({ exitCode: 1, found: ["error policy"] });
});

test("a schema that can't be used is an error at its line, and nothing is planned", async () => {
  const world = await startWorld({ "workflow-sync.yaml": configuration });
  const opened = await world.propose("wrong", {
    "workflow-sync.yaml": `${configuration}policies: [{ name: a, schema: { $ref: "https://example.com/a.json" } }]\n`,
    "workflows/checkout.yaml": checkout,
  });
  const { exitCode, stdout, launchDarkly } = await world.run(opened, { token: tokens.reader });
  expect([exitCode, launchDarkly.filter(({ path }) => path.includes("workflows"))]).toEqual([1, []]);
  expect(stdout).toMatch(
    /`\.launchdarkly\/workflow-sync\.yaml:3:39`\]\(\S+\) There is no `https:\/\/example\.com\/a\.json` in this schema\./,
  );
});

test("what a policy asks of texts and protection can't be taken away with a green check", async () => {
  const protectedAll = `${configuration}policies:\n  - { name: kept, message: Workflows stay protected., schema: { properties: { protect: { const: true } } } }\n`;
  const kept = checkout.replace("stages:", "protect: true\nstages:");
  const world = await startWorld({ "workflow-sync.yaml": protectedAll });
  await world.shipPlanned("first", { "workflows/checkout.yaml": kept });
  const opened = await world.propose("bare", { "workflows/checkout.yaml": checkout });
  const { exitCode, stdout, outputs } = await world.run(opened, { token: tokens.reader });
  expect([exitCode, outputs["has-changes"]]).toEqual([0, "false"]);
  expect(stdout).toContain("Workflows stay protected.");
  expect((await world.checkRuns())[0]).toMatchObject({ conclusion: "failure", title: "1 error" });
});

test("an override that lifts only a part of what stops an operation says that nothing more is carried out", async () => {
  const both = `${configuration}guards: { protected: ["**"] }\npolicies:\n  - { name: described, schema: { required: [description] } }\n`;
  const described = (wait: string) =>
    checkout.replace("stages:", "description: Why.\nstages:").replace("wait: 2d", `wait: ${wait}`);
  const world = await startWorld({ "workflow-sync.yaml": both });
  await world.shipPlanned("first", { "workflows/checkout.yaml": described("2d") });
  const allowed = async (branch: string, document: string) => {
    const opened = await world.propose(branch, { "workflows/checkout.yaml": document });
    const { outputs } = await world.run(opened, { token: tokens.reader });
    const body = `/ld-allow ${outputs["plan-hash"]} agreed`;
    await world.event(`pulls/${opened.pull}/reviews`, { user: "grace", state: "APPROVED", body });
    return (await world.run(opened, { token: tokens.reader })).summary;
  };
  const nothing = "By that nothing more is carried out";
  expect(await allowed("bare", checkout.replace("wait: 2d", "wait: 3d"))).toContain(nothing);
  const lifted = await allowed("described", described("4d"));
  expect(lifted).toContain("allowed this plan");
  expect(lifted).not.toContain(nothing);
});
