// What every command prints with `--format json` is what its schema says.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { atOnce, checkout, configured, documents, search, standardRollout } from "../../../fixtures/documents.ts";
import { type CommandRun, type Files, root, startWorld, type World } from "../../world.ts";

const folder = join(root, "schemas");
const schemas = readdirSync(folder)
  .filter((name) => name.endsWith(".schema.json"))
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as AnySchemaObject);
const ajv = new Ajv2020({ schemas, strict: false, allErrors: true });

function valid(name: string, { stdout }: CommandRun): unknown {
  const { $id } = schemas.find((schema) => String(schema.$id).endsWith(`/${name}.schema.json`)) ?? {};
  const output: unknown = JSON.parse(stdout);
  const validate = ajv.compile({ $ref: $id });
  expect(validate(output) ? [] : validate.errors).toEqual([]);
  return output;
}

const wrong = { "workflows/wrong.yaml": "kind: Workflow\nkey: Wrong Key\n" };

async function written(files: Files = documents): Promise<World> {
  const world = await startWorld();
  await world.write(files);
  return world;
}

const json = (world: World, ...args: string[]) => world.command([...args, "--format", "json"]);

test("validate", async () => {
  const overrides =
    "environments: [staging, production]\noverrides: { staging: { stages: { a tenth: { skip: true } } } }\n";
  const world = await written({ ...documents, "workflows/checkout.yaml": checkout + overrides });
  const { diagnostics: none, workflows } = valid("validation", await json(world, "validate")) as {
    diagnostics: [];
    workflows: { document: { environment: string; stages: { name: string }[] } }[];
  };
  expect(none).toEqual([]);
  expect(
    workflows.map(({ document: { environment, stages } }) => [environment, ...stages.map(({ name }) => name)]),
  ).toEqual([
    ["staging", "everyone"],
    ["production", "a tenth", "everyone"],
  ]);
  const { diagnostics } = valid("validation", await json(await written(wrong), "validate")) as { diagnostics: [] };
  expect(diagnostics.length).toBeGreaterThan(1);
});

test("fmt", async () => {
  const untidy = { "workflows/untidy.yaml": `key:  untidy\n${checkout.replace("key: checkout\n", "")}` };
  const world = await written({ ...documents, ...untidy, "workflows/broken.yaml": "kind: [\n" });
  const run = await json(world, "fmt", "--check");
  const output = valid("fmt", run) as {
    files: string[];
    kept: string[];
    diagnostics: { position: { file: string } }[];
  };
  expect([run.exitCode, run.stderr, output.files]).toEqual([1, "", [".launchdarkly/workflows/untidy.yaml"]]);
  expect(output.diagnostics.map(({ position }) => position.file)).toEqual([".launchdarkly/workflows/broken.yaml"]);
  expect(output.kept).toContain(".launchdarkly/workflow-sync.yaml");
  expect(output.kept.some((path) => output.files.includes(path) || path.endsWith("broken.yaml"))).toBe(false);
  expect(valid("fmt", await json(world, "fmt"))).toMatchObject({ files: output.files });
  const again = valid("fmt", await json(world, "fmt")) as typeof output;
  expect([again.files, again.kept.length]).toEqual([[], output.kept.length + 1]);
});

describe("plan, apply and drift", () => {
  test("of every kind of outcome", async () => {
    const files = {
      ...documents,
      "workflows/banner.yaml": atOnce,
      "workflows/search.yaml": search,
      "templates/s.yaml": standardRollout,
    };
    const world = await written(files);
    expect(valid("plan", await json(world, "plan"))).toMatchObject({ operations: [{}, {}, {}, {}] });
    await world.faults("launchDarkly", [{ method: "POST", path: "/templates", kind: "status", status: 400 }]);
    const { outcomes } = valid("apply", await json(world, "apply", "--yes")) as { outcomes: { status: string }[] };
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["done", "done", "failed", "skipped"]);
    await world.clock("3d");
    await world.write({ "workflows/checkout.yaml": (text) => text.replace("10%", "20%") });
    const again = valid("apply", await json(world, "apply", "--yes")) as { outcomes: { status: string }[] };
    expect(again.outcomes.map(({ status }) => status).sort()).toEqual(["done", "done", "pending"]);
    valid("plan", await json(world, "drift", "--full"));
  });

  test("where nothing is done, and with errors", async () => {
    const world = await written(configured);
    expect(valid("apply", await json(world, "apply", "--yes"))).toMatchObject({ outcomes: [] });
    await world.write(wrong);
    expect(valid("apply", await json(world, "apply", "--yes"))).toMatchObject({ outcomes: [] });
    expect(valid("plan", await json(world, "plan"))).toMatchObject({ operations: [] });
  });
});

test("export", async () => {
  const world = await written(configured);
  const run = await json(world, "export", "--project", "storefront");
  expect([run.exitCode, run.stderr]).toEqual([0, ""]);
  const { files, workflows } = valid("export", run) as { files: string[]; workflows: number };
  expect([files.length > 0, workflows > 0]).toEqual([true, true]);
  for (const path of files) expect(readFileSync(join(world.workspace, path), "utf8")).toContain("kind: Workflow");
  const nothing = await json(world, "export", "--project", "storefront");
  expect(valid("export", nothing)).toMatchObject({ files: [], workflows: 0 });
  await world.write(wrong);
  const refused = await json(world, "export", "--project", "storefront");
  expect([refused.exitCode, valid("export", refused)]).toMatchObject([1, { files: [] }]);
});

test("export says as data what it leaves out", async () => {
  const world = await written(configured);
  await world.faults("launchDarkly", [{ path: "/members", kind: "status", status: 403, times: 9 }]);
  const run = await json(world, "export", "--project", "storefront", "--include-finished");
  valid("export", run);
  expect(run.stderr).toBe("");
});

test("init", async () => {
  const world = await startWorld();
  const first = await world.command(["init", "--format", "json"], { token: null });
  expect([first.exitCode, first.stderr]).toEqual([0, ""]);
  const { files } = valid("init", first) as { files: string[] };
  for (const path of files) readFileSync(join(world.workspace, path));
  expect(valid("init", await json(world, "init"))).toMatchObject({ files: [], kept: files });
  await world.write(wrong);
  const refused = await json(world, "init");
  expect([refused.exitCode, valid("init", refused)]).toMatchObject([1, { files: [] }]);
});
