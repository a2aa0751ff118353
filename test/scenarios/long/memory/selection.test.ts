// What `--key`, `--environments` and `allow` select, and what a missing git or a job around it can't change.
import { expect, test } from "vitest";
import { checkout, documents } from "../../../fixtures/documents.ts";
import { startWorld, writes } from "../../world.ts";

test("a former key selects the document that has it now", async () => {
  const world = await startWorld(documents);
  await world.write(documents);
  expect((await world.command(["apply", "--base", "none", "--yes"])).exitCode).toBe(0);
  const renamed = checkout
    .replace("key: checkout", "key: till\nformerKeys: [checkout]")
    .replace(/wait: \d+d/, "wait: 9d");
  await world.write({ ...documents, "workflows/checkout.yaml": renamed });
  for (const key of ["checkout", "till"]) {
    const run = await world.command(["plan", "--base", "main", "--key", key]);
    expect([key, run.exitCode]).toEqual([key, 2]);
    expect(run.stdout).toMatch(/± replace[\s\S]*: 1 to replace\.\n$/);
  }
});

test("a workflow that is selected brings the template that it is made from", async () => {
  const world = await startWorld();
  const stages = "stages:\n  - name: on\n    conditions: [{ wait: 1d }]\n    action: [{ turn: on }]\n";
  await world.write({
    ...documents,
    "templates/t.yaml": `kind: WorkflowTemplate\nkey: t\nflag: banner\nenvironment: production\n${stages}`,
    "workflows/made.yaml": "kind: Workflow\nkey: made\nflag: banner\nname: Made\ntemplate: t\n",
  });
  const run = await world.command(["plan", "--base", "none", "--key", "made"]);
  expect(run.stdout).toMatch(/: 2 to create\.\n$/);
  expect(run.stdout).toContain("workflow template");
});

test("a selection that nothing fits is not quietly nothing to do", async () => {
  const world = await startWorld();
  await world.write(documents);
  const environment = await world.command(["plan", "--base", "none", "--environments", "prod"]);
  expect(environment.exitCode).toBe(1);
  expect(environment.stdout).toContain("error: No document names the environment `prod`. [unused-environment]");
  expect(environment.launchDarkly).toEqual([]);
  // What is looked for there may be what no document names any more.
  const full = await world.command(["drift", "--full", "--environments", "staging"]);
  expect(full.exitCode).not.toBe(1);
  expect(full.stdout).toContain("warning: No document names the environment `staging`.");
  const key = await world.command(["plan", "--base", "none", "--key", "chekout"]);
  expect(key.exitCode).toBe(1);
  expect(key.stdout).toContain("Did you mean `checkout`?");
});

test("the Action's input names an environment also where no document does", async () => {
  const world = await startWorld(documents);
  const opened = await world.proposePlanned("second", {
    "workflows/checkout.yaml": (text) => text.replace("10%", "20%"),
  });
  const run = await world.runHere(opened, { environments: "production,prod" });
  expect(run.exitCode).toBe(0);
  const [, comment] = await world.comments(opened.pull);
  expect(comment?.body).toContain("No document names the environment `prod`.");
});

test("a push can't lift a guard, whatever its input `allow` says", async () => {
  const world = await startWorld(documents);
  await world.applyAll();
  const push = await world.mergeOfPlanned("empty", { "workflows/checkout.yaml": null });
  const stopped = await world.runHere(push);
  const again = await world.run(push, { inputs: { allow: stopped.outputs["plan-hash"] ?? "" } });
  expect(again.outputs).toMatchObject({ blocked: "1", "failure-reason": "blocked" });
  expect(writes(again.launchDarkly)).toEqual([]);
});

test("a token that isn't known isn't tried on every target", async () => {
  const world = await startWorld();
  const flags = Array.from({ length: 40 }, (_, number) => `f${number}`).join(", ");
  await world.write({
    ...documents,
    "workflows/checkout.yaml": checkout.replace("flag: new-checkout", `flags: [${flags}]`),
  });
  const run = await world.command(["plan", "--base", "none"], { token: "api-nobody" });
  expect(run.exitCode).toBe(1);
  expect(run.launchDarkly.length).toBeLessThanOrEqual(8);
});

test("a git that is missing never means that there is no base", async () => {
  const world = await startWorld(documents);
  const environment = { PATH: world.directory };
  const plan = await world.command(["plan"], { environment });
  expect([plan.exitCode, plan.launchDarkly]).toEqual([1, []]);
  expect(plan.stderr).toContain("git is needed, and there is none on the PATH.");
});

test("inside a job, what a document says gives the runner no command", async () => {
  const world = await startWorld();
  await world.write({ ...documents, "workflows/checkout.yaml": checkout.replace(/name: .*/, 'name: "##[add-mask]e"') });
  const run = await world.command(["plan", "--base", "none"], { environment: { GITHUB_ACTIONS: "true" } });
  expect(run.exitCode).toBe(2);
  expect(run.stdout).toContain("[add-mask]e");
  expect(run.stdout).not.toContain("##[");
});

test("an option that is given as empty never stands for all", async () => {
  const world = await startWorld(documents);
  await world.write(documents);
  const apply = ["apply", "--base", "none", "--yes"];
  for (const args of [
    [...apply, "--environments", ""],
    [...apply, "--environments="],
    [...apply, "--environments", " , "],
    [...apply, "--key", ""],
    [...apply, "--dir", ""],
    [...apply, "--owner", ""],
    [...apply, "--plan", ""],
    [...apply, "--allow", ""],
    ["plan", "--base", ""],
    ["plan", "--base", "none", "--out", ""],
    ["export", "--project", ""],
    ["export", "--project", "storefront", "--flag", ""],
    ["export", "--project", "storefront", "--environment", ""],
    ["init", "--environment", "staging", "--environment", ""],
    ["init", "--branch", ""],
    ["emulator", "github", "--seed", ""],
    ["emulator", "github", "--port", ""],
  ]) {
    const run = await world.command(args);
    expect([args, run.exitCode, run.launchDarkly]).toEqual([args, 1, []]);
    expect(run.stderr).toMatch(/^error: `--[a-z]+` (?:was given an empty value|names no environment)\.\n/);
  }
  const push = await world.mergeOfPlanned("second", {
    "workflows/checkout.yaml": (text) => text.replace("10%", "20%"),
  });
  const job = await world.run(push, { inputs: { environments: "," } });
  expect([job.exitCode, writes(job.launchDarkly)]).toEqual([1, []]);
  expect(job.stdout).toContain("`environments` names no environment.");
});
