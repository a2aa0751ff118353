// What a person sees at a terminal: the question of `apply` and its answers, Ctrl-C, widths, colours and progress.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documents } from "../../../fixtures/documents.ts";
import { atTerminal, ctrlC, ctrlD, noTerminal, plain } from "../../at-terminal.ts";
import { meeting } from "../../story.ts";
import { type Request, startWorld, type World, workflowsOf, writes } from "../../world.ts";

if (noTerminal !== undefined) console.warn(`Passed over, since ${noTerminal}.`);

const create = `POST ${workflowsOf("new-checkout")}`;
const question = "Only `yes` is taken: ";

async function written(files = documents): Promise<World> {
  const world = await startWorld();
  await world.write(files);
  return world;
}

async function sentTo({ urls }: World) {
  return writes((await (await fetch(`${urls.launchDarkly}/_emulator/requests`)).json()) as Request[]);
}

describe.skipIf(noTerminal !== undefined)("at a terminal", () => {
  test.each([
    ["yes", "yes\r", 0, [create]],
    ["no", "no\r", 3, []],
    ["y", "y\r", 3, []],
    ["nothing", "\r", 3, []],
    ["Ctrl-C", ctrlC, 3, []],
    ["Ctrl-D", ctrlD, 3, []],
    ["half of it and Ctrl-C", `ye${ctrlC}`, 3, []],
  ])("apply asks; %s", async (_, keys, exitCode, sent) => {
    const world = await written();
    const run = await atTerminal(world, ["apply"], { pressed: [{ after: question, keys }] });
    expect(run.output).toContain("Workflows start when they are created.");
    expect(run.exitCode).toBe(exitCode);
    expect(run.output.includes("\nNothing was sent.\n")).toBe(exitCode === 3);
    expect(await sentTo(world)).toEqual(sent);
    expect(run.output).not.toMatch(/error|Warning|unsettled/);
  });

  test.each([80, 50])("the question is broken at words at %i columns", async (columns) => {
    const world = await written();
    const run = await atTerminal(world, ["apply"], { columns, pressed: [{ after: "taken: ", keys: "no\r" }] });
    const said = plain(run.output).split("\n");
    const from = said.findIndex((line) => line.startsWith("Carry out "));
    const asked = said.slice(from, said.findIndex((line) => line.includes("taken: ")) + 1);
    expect(asked.join(" ").replaceAll(/ +/g, " ")).toMatch(
      /^Carry out this operation\? Workflows start when they are created\. Only `yes` is taken: /,
    );
    for (const line of asked) expect(line.length, line).toBeLessThanOrEqual(columns);
  });

  test("Ctrl-C at the question, where standard error is a file, is a signal, and no yes either", async () => {
    const world = await written();
    const stderr = join(world.directory, "stderr");
    const run = await atTerminal(world, ["apply"], { pressed: [{ after: "1 to create.", keys: ctrlC }], stderr });
    expect([3, 130]).toContain(run.exitCode);
    expect(await sentTo(world)).toEqual([]);
  });

  test("Ctrl-C while a plan is made ends it with 130, and says nothing", async () => {
    const world = await written();
    let press: () => void = () => undefined;
    const url = await meeting(world, () => {
      press();
      return new Promise(() => undefined);
    });
    const run = await atTerminal(world, ["plan"], {
      environment: { LAUNCHDARKLY_API_HOST: url },
      onStart: ({ stdin }) => {
        press = () => void stdin?.write(ctrlC);
      },
    });
    expect([run.exitCode, run.output.replace("^C", "").trim()]).toEqual([130, ""]);
  });

  const limited = { method: "GET", path: "/workflows", kind: "status", status: 429, headers: { "retry-after": "3" } };

  test("progress: what takes longer than a second says how far it is, and that it waits", async () => {
    const world = await written();
    await world.faults("launchDarkly", [limited]);
    const run = await atTerminal(world, ["plan"]);
    const said = plain(run.output);
    expect(run.exitCode).toBe(2);
    expect(said).toMatch(/ Reading LaunchDarkly: 1 request, waiting for the rate limit, \d s/);
    // It is gone before anything else is written, and the cursor is back.
    expect(plain(run.output.slice(run.output.lastIndexOf("\u001b[?25h")))).toContain("+ create Checkout for everyone");
  });

  test("progress: an apply counts its operations, and what it says stands in lines of its own", async () => {
    const world = await written();
    await world.faults("launchDarkly", [{ ...limited, method: "POST" }]);
    const run = await atTerminal(world, ["apply", "--yes"]);
    expect(run.exitCode).toBe(0);
    const said = plain(run.output);
    expect(said).toContain("Applying: 0 of 1 operation");
    expect(said).toContain("1/1 done create workflow storefront/new-checkout/production checkout: ");
    // The line of progress was taken away before.
    expect(run.output).toMatch(/\[\dK1\/1 /);
  });

  test.each([
    ["--quiet", ["--quiet"], {}],
    ["in a job of a CI", [], { CI: "true" }],
    ["where the cursor can't move", [], { TERM: "dumb" }],
  ])("progress: none %s", async (_, args, environment) => {
    const world = await written();
    await world.faults("launchDarkly", [limited]);
    const run = await atTerminal(world, ["plan", ...args], { environment });
    expect([run.exitCode, run.output.includes("Reading LaunchDarkly")]).toEqual([2, false]);
  });

  test("progress: Ctrl-C takes the line away, and gives the cursor back", async () => {
    const world = await written();
    await world.faults("launchDarkly", [{ ...limited, headers: { "retry-after": "60" } }]);
    const run = await atTerminal(world, ["plan"], { pressed: [{ after: "waiting for the rate limit", keys: ctrlC }] });
    expect([run.exitCode, run.output.lastIndexOf("\u001b[?25h") > run.output.lastIndexOf("\u001b[?25l")]).toEqual([
      130,
      true,
    ]);
    expect(run.output).not.toMatch(/error| {4}at /);
  });

  test.each([80, 200])(
    "at %d columns no line of a plan is wider, and where it isn't a terminal lines are whole",
    async (columns) => {
      const world = await written();
      const { output } = await atTerminal(world, ["plan"], { columns });
      const shown = plain(output).split("\n");
      expect(Math.max(...shown.map((line) => line.length))).toBeLessThanOrEqual(columns);
      const { stdout } = await world.command(["plan"]);
      expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeGreaterThan(200);
      expect(shown.join(" ").replaceAll(/\s+/g, " ")).toBe(stdout.replaceAll(/\s+/g, " "));
      const markdown = await atTerminal(world, ["plan", "--format", "markdown"], { columns });
      expect(plain(markdown.output)).toBe((await world.command(["plan", "--format", "markdown"])).stdout);
    },
  );

  test("colours at a terminal, none with --no-color or NO_COLOR", async () => {
    const world = await written();
    expect((await atTerminal(world, ["plan"])).output).toContain("\u001b[32m");
    expect((await atTerminal(world, ["plan", "--no-color"])).output).not.toContain("\u001b[");
    expect((await atTerminal(world, ["plan"], { environment: { NO_COLOR: "1" } })).output).not.toContain("\u001b[");
  });
});
