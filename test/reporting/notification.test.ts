// What became of an apply, as JSON for a chat: what it counts and names, how long it may be, and when there is nothing to tell.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome, OutcomeStatus } from "../../src/model/outcome.ts";
import { type Applied, notification } from "../../src/reporting/notification.ts";
import { root } from "../docs/pages.ts";

const validate = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(root, "schemas", "notify.schema.json"), "utf8")),
);

const run = "https://github.com/acme/storefront/actions/runs/1";
const about = { repository: "acme/storefront", instance: "acme/storefront", commit: "c", run, pulls: [], failure: "" };

const outcome = (status: OutcomeStatus, more: Partial<Outcome> = {}): Outcome => ({
  operation: `create workflow storefront/checkout/production ${status}`,
  object: "workflow",
  kind: "create",
  status,
  message: "It is so.",
  wrote: false,
  ...more,
});

function told(applied: Partial<Applied>) {
  const value = JSON.parse(notification({ ...about, outcomes: [], ...applied }));
  expect(validate(value) ? [] : validate.errors).toEqual([]);
  return value;
}

test("what was done, what failed and what stayed undone, each counted and named", () => {
  const all = (["done", "failed", "skipped", "pending", "unknown"] as const).map((status) => outcome(status));
  const value = told({ outcomes: [...all, outcome("done", { doubled: true })], failure: "Something failed." });
  expect(value).toMatchObject({ result: "partly", counts: { done: 1, failed: 3, undone: 2 } });
  const statuses = (list: { status: string }[]) => list.map(({ status }) => status);
  expect([value.done, value.failed, value.undone].map(statuses)).toEqual([
    ["done"],
    ["doubled", "failed", "unknown"],
    ["skipped", "pending"],
  ]);
});

test.each<[string, Partial<Applied>, string, RegExp]>([
  [
    "all is done",
    { outcomes: [outcome("done")] },
    "applied",
    /^acme\/storefront: LaunchDarkly workflows: 1 done\. https/,
  ],
  [
    "all is done, and no record of it",
    { outcomes: [outcome("done")], failure: "Its record is missing." },
    "partly",
    /1 done: Its record is missing\. https/,
  ],
  [
    "nothing is done",
    { outcomes: [outcome("pending")], failure: "Stopped." },
    "nothing",
    /1 pending: .*It is so\. https/,
  ],
  ["it came to no plan", { failure: "No answer." }, "nothing", /: not applied: No answer\. https/],
  [
    "of an instance",
    { instance: "acme/storefront:production", outcomes: [outcome("done")] },
    "applied",
    /workflows \(acme\/storefront:\u2060?production\): 1 done\./,
  ],
  [
    "many failed",
    { outcomes: Array.from({ length: 9 }, () => outcome("failed")), failure: "Failed." },
    "nothing",
    /9 failed: (?:[^.]*It is so\. ){3}And 6 more\. https/,
  ],
])("%s", (_, applied, result, text) => {
  const value = told(applied);
  expect(value.result).toBe(result);
  expect(value.text.replaceAll(":\u2060", ":")).toMatch(text);
});

test("its text ends with the addresses of pull requests, three at most, and of the run", () => {
  const pulls = [12, 13, 14, 15].map((number) => ({
    number,
    url: `https://github.com/acme/storefront/pull/${number}`,
  }));
  const { text, pulls: named } = told({ pulls, outcomes: [outcome("done")] });
  expect(named).toEqual(pulls);
  expect(text.split(" ").slice(-4)).toEqual([...pulls.slice(0, 3).map(({ url }) => url), run]);
});

test("where nothing was to be done there is nothing to tell", () => {
  expect(notification({ ...about, outcomes: [] })).toBe("");
});

test("however much there is, it is one line, and fits into the environment of a process", () => {
  const words = fc.string({ unit: "binary", maxLength: 3_000 });
  const outcomes = fc.array(
    fc.record({ status: fc.constantFrom("done" as const, "failed" as const, "pending" as const), message: words }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(outcomes, words, (many, failure) => {
      const written = notification({
        ...about,
        failure: `Failed: ${failure}`,
        outcomes: many.map(({ status, message }) => outcome(status, { message })),
      });
      expect(Buffer.byteLength(written)).toBeLessThan(128 * 1024);
      expect(written).not.toMatch(/[\n\r]/);
      expect(validate(JSON.parse(written)) ? [] : validate.errors).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
