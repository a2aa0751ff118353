// Standard output and standard error, each a terminal or not, and what is said of colours → which of them shows any.
import { afterEach, describe, expect, test, vi } from "vitest";
import { processTerminal } from "../../src/commands/terminal/console.ts";

const terminals = { stdout: process.stdout.isTTY, stderr: process.stderr.isTTY };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.stdout.isTTY = terminals.stdout;
  process.stderr.isTTY = terminals.stderr;
});

interface Given {
  /** Those that are terminals. */
  at: readonly ("stdout" | "stderr")[];
  color?: boolean;
  environment?: Record<string, string>;
}

function coloured({ at, color, environment }: Given) {
  for (const name of ["NO_COLOR", "FORCE_COLOR", "CI", "TERM"]) vi.stubEnv(name, environment?.[name] ?? "");
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    process[name].isTTY = at.includes(name);
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += text;
      return true;
    });
  }
  const { talk, document, err, say, onRequest, paint } = processTerminal(
    () => ({ verbose: true, ...(color !== undefined && { color }) }),
    () => undefined,
  );
  for (const write of [talk, document, err, say]) write(`${paint.red("text")}\n`);
  onRequest({ kind: "wait", pause: 1 } as Parameters<typeof onRequest>[0]);
  vi.restoreAllMocks();
  const lines = (text: string) => text.split("\n").length - 1;
  const codes = (text: string) => text.split("\u001b[").length - 1;
  expect([lines(written.stdout), lines(written.stderr)]).toEqual([2, 3]);
  return { stdout: codes(written.stdout), stderr: codes(written.stderr) };
}

describe("colours", () => {
  const [all, out, err, none] = [
    { stdout: 4, stderr: 6 },
    { stdout: 4, stderr: 0 },
    { stdout: 0, stderr: 6 },
    { stdout: 0, stderr: 0 },
  ];
  const both = ["stdout", "stderr"] as const;
  test.each<[string, Given, object]>([
    ["at a terminal", { at: both }, all],
    ["only where standard output is one", { at: ["stdout"] }, out],
    ["only where standard error is one", { at: ["stderr"] }, err],
    ["where neither is, also in CI", { at: [], environment: { CI: "1" } }, none],
    ["at a dumb terminal", { at: both, environment: { TERM: "dumb" } }, none],
    ["with NO_COLOR", { at: both, environment: { NO_COLOR: "1" } }, none],
    ["with --no-color", { at: both, color: false }, none],
    ["with FORCE_COLOR, anywhere", { at: [], environment: { FORCE_COLOR: "1" } }, all],
    ["with FORCE_COLOR and NO_COLOR", { at: both, environment: { FORCE_COLOR: "1", NO_COLOR: "1" } }, none],
    ["with FORCE_COLOR and --no-color", { at: both, environment: { FORCE_COLOR: "1" }, color: false }, none],
  ])("%s", (_, given, expected) => {
    expect(coloured(given)).toEqual(expected);
  });
});

test("a command for the runner doesn't come about by what is taken out", () => {
  vi.stubEnv("GITHUB_ACTIONS", "true");
  vi.stubEnv("FORCE_COLOR", "");
  process.stdout.isTTY = false;
  let written = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += text;
    return true;
  });
  const { talk, paint } = processTerminal(
    () => ({}),
    () => undefined,
  );
  talk(`${paint.red("::error::")}x\n`);
  vi.restoreAllMocks();
  expect(written).toBe(":\u200B:error::x\n");
});
