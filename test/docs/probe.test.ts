// docs/probe.md: each question has its line, and the code that is meant.
import { expect, test } from "vitest";
import { DEFAULT_OPTIONS } from "../../src/emulators/launchdarkly/account/options.ts";
import { questionNames, questionOf } from "../../src/probing/questions.ts";
import { page, tableAfter } from "./pages.ts";

const { rows } = tableAfter(page("docs/probe.md"), "## What the lines mean");

test("each question has a line, in order, with its option or a sentence", () => {
  expect(rows.map(([about]) => about)).toEqual(questionNames.map((name) => questionOf(name).about));
  for (const [index, name] of questionNames.entries()) {
    const isOption = name in DEFAULT_OPTIONS || name.startsWith("statuses.");
    if (isOption) expect(rows[index]?.[1]).toBe(`\`${name}\``);
    else expect(rows[index]?.[1]).toMatch(/.{10,}\.$/);
    // What is no option says itself what the emulator does.
    expect(questionOf(name).emulator === undefined, name).toBe(isOption);
  }
});
