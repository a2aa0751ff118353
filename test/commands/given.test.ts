// An option that is given as empty, as by an unset variable of a script → an error that names it.
import { Command } from "commander";
import { expect, test } from "vitest";
import { refuseEmpty } from "../../src/commands/given.ts";

function parse(...args: string[]): void {
  const program = new Command("ld-sync").option("--colour <which>").option("--quiet");
  program.hook("preAction", (_, command) => refuseEmpty(command));
  program
    .command("plan")
    .option("--key <key>")
    .option("--open [file]")
    .option("--port <port>", "", "")
    .option("--environment <key>", "", (key: string, before: string[] = []) => [...before, key])
    .action(() => undefined);
  program.parse(["node", "ld-sync", ...args]);
}

test.each([
  [["plan", "--key", ""], "--key"],
  [["plan", "--key="], "--key"],
  [["plan", "--key", " \t"], "--key"],
  [["plan", "--open", ""], "--open"],
  [["plan", "--port", ""], "--port"],
  [["plan", "--environment", "a", "--environment", ""], "--environment"],
  [["--colour", "", "plan"], "--colour"],
])("%j is refused", (args, option) => {
  expect(() => parse(...args)).toThrow(`\`${option}\` was given an empty value.`);
});

test.each([[["plan"]], [["--quiet", "plan", "--open"]], [["plan", "--key", "a", "--environment", "b"]]])(
  "%j is not",
  (args) => {
    expect(() => parse(...args)).not.toThrow();
  },
);
