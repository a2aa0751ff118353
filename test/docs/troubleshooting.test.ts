// docs/troubleshooting.md has one line for each code that a message, a job or an outcome can have, and no others; and each is said somewhere.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checks } from "../../src/model/messages/checks.ts";
import { messageCodes } from "../../src/model/messages/message-codes.ts";
import { page, root } from "./pages.ts";

const text = page("docs/troubleshooting.md").text;
const rows = [...text.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(({ 1: code = "", 2: means = "" }) => ({
  code,
  means,
}));

const source = (folder: string) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/^(?:emulators|generated)\b|message-codes\.ts$/.test(name))
    .map((name) => readFileSync(`${root}${folder}/${name}`, "utf8"))
    .join("\n");
const src = source("src");

/** The words of a union of texts, such as `type A = "b" | "c";`. */
function wordsOf(type: string): string[] {
  const [, union = ""] = new RegExp(`export type ${type} =([^;]+);`).exec(src) ?? [];
  return [...union.matchAll(/"([a-z-]+)"/g)].map(({ 1: word = "" }) => word);
}

test("each code has one line, and no line is of another", () => {
  const outcomes = [...wordsOf("OutcomeStatus"), "doubled"];
  expect(outcomes.length).toBeGreaterThan(5);
  const reasons = wordsOf("FailureReason");
  expect(reasons.length).toBeGreaterThan(5);
  const all = [...messageCodes, ...Object.keys(checks), ...reasons, ...outcomes];
  expect(rows.map(({ code }) => code).sort()).toEqual(all.sort());
  expect(rows.filter(({ means }) => means.length < 5)).toEqual([]);
});

test("checks are said to find what they find", () => {
  const documented = new Map(rows.map(({ code, means }) => [code, means]));
  expect(Object.keys(checks).map((check) => documented.get(check))).toEqual(
    Object.values(checks).map(({ finds }) => finds),
  );
});

/** Codes that are put together of a word and what stands before or after it. */
const composed = [
  { text: "launchdarkly-${", word: /^launchdarkly-(.+)$/ },
  { text: "unknown-${", word: /^unknown-(.+)$/ },
  { text: "}-unchecked", word: /^(.+)-unchecked$/ },
].map(({ text, word }) => ({ word, isThere: src.includes(`\`${text}`) || src.includes(`${text}\``) }));

test("each code of the list is said somewhere", () => {
  const isSaid = (code: string) =>
    src.includes(`"${code}"`) ||
    composed.some(({ word, isThere }) => isThere && src.includes(`"${word.exec(code)?.[1]}"`));
  expect(messageCodes.filter((code) => !isSaid(code))).toEqual([]);
});
