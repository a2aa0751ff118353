// How much is told of what is wrong, in every form that prints all of it: a bound, errors first, and how many there are besides.
import { describe, expect, it, test } from "vitest";
import type { Diagnostic } from "../../../src/model/messages/diagnostic.ts";
import { diagnosticsCommands, diagnosticsSarif, validationJson } from "../../../src/reporting/diagnostics.ts";
import { diagnosticsText } from "../../../src/reporting/text.ts";
import { fewDiagnostics, mostDiagnostics } from "../../../src/reporting/words/few-diagnostics.ts";

const many = (count: number, severity: Diagnostic["severity"], code: Diagnostic["code"] = "yaml") =>
  Array.from({ length: count }, (_, index): Diagnostic => {
    return { severity, code, message: `Wrong ${index}.`, position: { file: "a.yaml", line: index + 1, column: 1 } };
  });

const plain = (text: string) => text;
const paint = { red: plain, green: plain, yellow: plain, dim: plain, bold: plain };

test("as many as anybody reads are told as they are, in their order", () => {
  const all = [...many(1_000, "warning"), ...many(900, "error"), ...many(100, "notice")];
  expect(all).toHaveLength(mostDiagnostics);
  expect(fewDiagnostics(all)).toEqual(all);
});

test("of more, errors are told first, and at last how many there are besides, of each severity", () => {
  const told = fewDiagnostics([...many(1_200, "notice"), ...many(900, "warning"), ...many(1_500, "error")]);
  expect(told).toHaveLength(mostDiagnostics + 1);
  expect(told.slice(0, -1)).toEqual([...many(1_500, "error"), ...many(500, "warning")]);
  expect(told.at(-1)).toMatchObject({
    severity: "warning",
    code: "too-many-errors",
    message: "Besides these there are 400 more warnings and 1,200 more notices.",
  });
});

test("one that is left out is one", () => {
  expect(fewDiagnostics(many(mostDiagnostics + 1, "error")).at(-1)).toMatchObject({
    severity: "error",
    message: "Besides these there is 1 more error.",
  });
});

describe("where not everything was looked at", () => {
  const stop = many(1, "error", "too-many-errors");

  it("that is told as long as there is room for what was found", () => {
    const all = [...many(mostDiagnostics, "error"), ...stop];
    expect(fewDiagnostics(all)).toEqual(all);
  });

  it("the count says so otherwise", () => {
    const told = fewDiagnostics([...many(mostDiagnostics + 7, "error"), ...stop]);
    expect(told.map(({ code }) => code).filter((code) => code === "too-many-errors")).toHaveLength(1);
    expect(told.at(-1)?.message).toBe("Besides these there are at least 7 more errors.");
  });
});

describe("ten thousand errors", () => {
  const all = many(9_999, "error");
  const rest = "Besides these there are 7,999 more errors.";

  it.each([
    ["text", diagnosticsText(all, paint), /: error: Wrong/g],
    ["JSON", [...validationJson(all, [], [])].join(""), /"message": "Wrong/g],
    ["SARIF", diagnosticsSarif(all, "1"), /"text": "Wrong/g],
    ["workflow commands", diagnosticsCommands(all), /^::error .*::Wrong/gm],
  ])("are told in %s as far as anybody reads", (_, text, each) => {
    expect(text.match(each)).toHaveLength(mostDiagnostics);
    expect(text.split(rest)).toHaveLength(2);
  });
});
