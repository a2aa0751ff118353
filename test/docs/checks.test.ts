// docs/checks.md knows every check, as the code has it, and quotes what is really said.
import { expect, test } from "vitest";
import { checks } from "../../src/model/messages/checks.ts";
import { offlineCases } from "../documents/check-cases.ts";
import { checkCases } from "../planning/checks/check-cases.ts";
import { page, tableAfter } from "./pages.ts";

const { heading, rows } = tableAfter(page("docs/checks.md"), "| check |");

test("each check stands there with its severity and what it finds, and no others", () => {
  expect(heading).toEqual(["check", "default", "finds that", "example", "way out"]);
  expect(rows.map(([check, severity, finds]) => [check, severity, finds])).toEqual(
    Object.entries(checks).map(([check, { severity, finds }]) => [`\`${check}\``, severity, finds]),
  );
});

test("the examples are messages of the checks' own tests, and each has a way out", () => {
  const real = [...checkCases, ...offlineCases].map(({ check, message }) => `${check}: ${message}`);
  const quoted = rows.map(([check = "", , , example]) => `${check.slice(1, -1)}: ${example}`);
  expect(quoted.filter((example) => !real.includes(example))).toEqual([]);
  expect(rows.filter(({ 4: wayOut = "" }) => wayOut.length < 10)).toEqual([]);
});
