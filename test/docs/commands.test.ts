// Commands, options and exit codes of the documentation are those of the command line.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { blocksOf, page, pages, root, tableAfter } from "./pages.ts";

const help = (...command: string[]) =>
  execFileSync(process.execPath, ["dist/cli.js", ...command, "--help"], { cwd: root, encoding: "utf8" });
const listed = (text: string) =>
  [...text.matchAll(/^ {2}([a-z]+)\b.* {2}/gm)].map(({ 1: name = "" }) => name).filter((name) => name !== "help");
const optionsOf = (text: string) => new Set([...text.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, name]) => name));

const top = listed(help().split("Environment:")[0] ?? "");
const commands = new Map(
  top.flatMap((name) => {
    const text = help(name);
    return name === "emulator"
      ? listed(text).map((service) => [`emulator ${service}`, help(name, service)] as const)
      : [[name, text] as const];
  }),
);

/** Commands in blocks and in code spans, as one line each. */
const written = pages.flatMap((page) => {
  const lines = blocksOf(page).flatMap(({ text }) => text.split("\n"));
  const spans = [...page.text.matchAll(/`([^`\n]+)`/g)].map(({ 1: span = "" }) => span);
  return [...lines, ...spans].flatMap((line) => {
    const [, command] = /^(?:\$ )?(?:ld-sync|launchdarkly-workflow-sync|node dist\/cli\.js) ([^<#]+)/.exec(line) ?? [];
    return command === undefined ? [] : [{ page: page.path, command: command.trim() }];
  });
});

test.each(written)("$page: $command", ({ command }) => {
  const name = [...commands.keys()].find((known) => command === known || command.startsWith(`${known} `));
  expect(name, "a command of --help").toBeDefined();
  const known = optionsOf(commands.get(name ?? "") ?? "");
  expect([...command.matchAll(/--[a-z-]+/g)].map(([option]) => option).filter((option) => !known.has(option))).toEqual(
    [],
  );
});

const commandLine = page("docs/command-line.md");
const spans = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(({ 1: span = "" }) => span);

test("all commands are documented, and no others", () => {
  const { rows } = tableAfter(commandLine, "# Command line");
  expect(rows.flatMap(([cell]) => spans(cell))).toEqual([...commands.keys()]);
});

test("all options are documented, with the commands that take them", () => {
  const { rows } = tableAfter(commandLine, "## Options");
  const documented = rows.flatMap(([options, takers]) => {
    const of = takers === "all commands" ? [...commands.keys()] : spans(takers);
    return spans(options).flatMap((option) => of.map((command) => `${command} ${option.split(" ")[0]}`));
  });
  const real = [...commands].flatMap(([command, text]) =>
    [...optionsOf(text)].filter((option) => option !== "--help").map((option) => `${command} ${option}`),
  );
  expect(documented.sort()).toEqual(real.sort());
});

test("the exit codes are those of src/pipeline/exit-code.ts", () => {
  const source = readFileSync(`${root}src/pipeline/exit-code.ts`, "utf8");
  const [, codes = ""] = /export type ExitCode = ([^;]+);/.exec(source) ?? [];
  const { rows } = tableAfter(commandLine, "## Exit codes");
  expect(rows.map(([code]) => code)).toEqual(codes.split(" | "));
});

test("the exit codes of each command are those of its help", () => {
  const { heading, rows } = tableAfter(commandLine, "| command | 0 |");
  const documented = rows.map(([command, ...cells]) => [
    spans(command)[0],
    cells.flatMap((cell, index) => (cell === "" ? [] : [heading[index + 1]])),
  ]);
  const real = [...commands].flatMap(([command, text]) => {
    const [, line] = /^Exit code: (.*)$/m.exec(text) ?? [];
    return line === undefined ? [] : [[command, [...line.matchAll(/(?:^|, )(\d)/g)].map(({ 1: code }) => code)]];
  });
  expect(documented).toEqual(real);
});
