// A report ↔ the body that carries it → whether a body that is there says it already.
import { expect, test } from "vitest";
import { bodyMarker, bodyOf, readBody } from "../../src/github/report-body.ts";

const marker = bodyMarker("comment", "acme/storefront");
const report = { carried: "<!-- digests -->", text: "Planned at nine.", timeless: "Planned.", run: 7 };
const says = (body: string, other: object = {}) => readBody(body).says({ ...report, ...other });

test("a body says its report, whatever becomes of its line ends and of blanks at its end", () => {
  const body = bodyOf(marker, report);
  expect(body.split("\n")[0]).toBe(marker);
  expect(readBody(body).run).toBe(7);
  for (const changed of [body, body.replaceAll("\n", "\r\n"), body.trimEnd(), `${body}\n`])
    expect(says(changed)).toBe(true);
});

test.each([
  ["the time", { text: "Planned at ten." }, true],
  ["what it says", { timeless: "Planned anew." }, false],
  ["what it carries to the merge", { carried: "<!-- others -->" }, false],
  ["the run", { run: 8 }, true],
])("of another report, when %s has changed", (_, other, expected) => {
  expect(says(bodyOf(marker, report), other)).toBe(expected);
});

test("a body that was edited by hand says nothing, nor does one without our second line", () => {
  expect(says(bodyOf(marker, report).replace("at nine", "at noon"))).toBe(false);
  expect(says(`${marker}\n${report.text}`)).toBe(false);
});
