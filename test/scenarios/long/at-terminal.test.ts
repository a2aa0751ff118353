// What a person sees at a terminal: the question of `apply` and its answers, Ctrl-C, widths, colours and progress.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documents } from "../../fixtures/documents.ts";
import { atTerminal, ctrlC, ctrlD, noTerminal } from "../at-terminal.ts";
import { meeting } from "../story.ts";
import { type Request, startWorld, type World, workflowsOf, writes } from "../world.ts";

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
});
