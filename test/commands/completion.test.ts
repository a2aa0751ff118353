// The scripts of `completion`: shells accept them, and they complete commands, options and values.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../docs/pages.ts";

const scriptFor = (shell: string) =>
  execFileSync(process.execPath, ["dist/cli.js", "completion", shell], { cwd: root, encoding: "utf8" });
const has = (shell: string) => spawnSync(shell, ["--version"]).status === 0;

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "completion-"));
  for (const shell of ["bash", "zsh", "fish"]) writeFileSync(join(directory, `ld-sync.${shell}`), scriptFor(shell));
  writeFileSync(join(directory, "my plan.json"), "");
});
afterAll(() => rmSync(directory, { recursive: true }));

test.each(["bash", "zsh", "fish"])("%s accepts its script, where it is installed", (shell) => {
  if (!has(shell)) return console.warn(`Passed over, since there is no ${shell} here.`);
  const { status, stderr } = spawnSync(shell, ["-n", join(directory, `ld-sync.${shell}`)], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});

const cases: [line: string, words: readonly string[]][] = [
  ["ld-sync va", ["validate"]],
  ["ld-sync emulator ", ["launchdarkly", "github"]],
  ["ld-sync --qu", ["--quiet"]],
  ["ld-sync --quiet pl", ["plan"]],
  ["ld-sync plan --sc", ["--scope"]],
  ["ld-sync plan --format ", ["text", "markdown", "json", "html"]],
  ["ld-sync plan --format m", ["markdown"]],
  ["ld-sync plan --key checkout --ver", ["--version", "--verbose"]],
  ["ld-sync apply --pla", ["--plan"]],
  ["ld-sync drift --scope", []],
  ["ld-sync completion ", ["bash", "zsh", "fish"]],
  ["ld-sync emulator github --se", ["--seed"]],
  ["launchdarkly-workflow-sync ex", ["export"]],
];

describe.skipIf(!has("bash"))("bash completes", () => {
  const complete = (words: readonly string[]) => {
    const quoted = words.map((word) => `'${word}'`).join(" ");
    const line = `source ld-sync.bash; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _ld_sync; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const output = execFileSync("bash", ["--norc", "-c", line], { cwd: directory, encoding: "utf8" });
    return output.split("\n").filter((word) => word !== "");
  };

  test.each(cases)("%s", (line, words) => {
    const found = complete(line.split(" "));
    if (words.length > 0) expect(found.sort()).toEqual([...words].sort());
    else expect(found.filter((word) => !word.startsWith("--"))).toEqual([]);
  });

  test("all commands that --help lists", () => {
    const help = execFileSync(process.execPath, ["dist/cli.js", "--help"], { cwd: root, encoding: "utf8" });
    const [, listed = ""] = /\nCommands:\n([\s\S]*?)\n\n/.exec(help) ?? [];
    const names = [...listed.matchAll(/^ {2}([a-z]+)/gm)].map(({ 1: name = "" }) => name);
    expect(names.length).toBeGreaterThan(8);
    expect(
      complete(["ld-sync", ""])
        .filter((word) => !word.startsWith("-"))
        .sort(),
    ).toEqual(names.filter((name) => name !== "help").sort());
  });

  test("values after =, files and directories", () => {
    expect(complete(["ld-sync", "plan", "--format", "=", "j"])).toEqual(["json"]);
    expect(complete(["ld-sync", "plan", "--format", "="])).toHaveLength(4);
    expect(complete(["ld-sync", "apply", "--plan", "ld-sync.f"])).toEqual(["ld-sync.fish"]);
    expect(complete(["ld-sync", "apply", "--plan", "my"])).toEqual(["my plan.json"]);
    expect(complete(["ld-sync", "plan", "--dir", "ld"])).toEqual([]);
  });
});

describe.skipIf(!has("fish"))("fish completes", () => {
  test.each(cases.filter(([, words]) => words.length > 0))("%s", (line, words) => {
    const output = execFileSync(
      "fish",
      ["--no-config", "-c", `source ld-sync.fish; complete -C ${JSON.stringify(line)}`],
      {
        cwd: directory,
        encoding: "utf8",
        env: { PATH: process.env.PATH, HOME: directory },
      },
    );
    const found = output.split("\n").flatMap((each) => (each === "" ? [] : [each.split("\t")[0]]));
    expect(found.sort()).toEqual([...words].sort());
  });
});
