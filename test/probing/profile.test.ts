// Findings → what the configuration keeps of them, in exactly that shape, and what a person reads of a report.
import { expect, test } from "vitest";
import { DEFAULT_OPTIONS } from "../../src/emulators/launchdarkly/account/options.ts";
import { type Findings, found, notFound } from "../../src/probing/findings.ts";
import { profileOf } from "../../src/probing/profile.ts";
import { reportOf } from "../../src/probing/report.ts";
import { intentionLines, reportText } from "../../src/probing/words.ts";

const now = Date.UTC(2026, 10, 29, 23, 59);

test.each<[string, Findings, object | undefined]>([
  ["nothing", {}, undefined],
  ["nothing that it keeps", { listOrder: found("oldest-first"), dryRunStatus: found(200) }, undefined],
  [
    "what was not found out",
    { secondActiveWorkflow: notFound("failed", 503), readerMayDryRun: notFound("no-reader-token") },
    undefined,
  ],
  ["allowed", { secondActiveWorkflow: found("allow") }, { secondActiveWorkflow: "allowed" }],
  ["refused", { secondActiveWorkflow: found(409, 409) }, { secondActiveWorkflow: "refused" }],
  ["shown", { unfilteredListShowsEnded: found(true) }, { unfilteredListShowsEnded: true }],
  ["not shown", { unfilteredListShowsEnded: found(false) }, { unfilteredListShowsEnded: false }],
  ["a reader", { readerMayDryRun: found(false, 403) }, { readerMayDryRun: false }],
  ["waits", { relativeWaitBase: found("workflow-start") }, { relativeWaitsFrom: "workflow-start" }],
  ["listed at once", { listVisibleAfterMs: found(0) }, { listedWithin: "1s" }],
  ["listed a little later", { listVisibleAfterMs: found(2_001) }, { listedWithin: "3s" }],
  ["listed later than it was looked for", { listVisibleAfterMs: found("more than 30000") }, undefined],
])("%s", (_, findings, expected) => {
  expect(profileOf(findings, now)).toEqual(expected && { probed: "2026-11-29", ...expected });
});

const paint = { green: String, yellow: String, dim: String, bold: String };
const report = (
  findings: Findings,
  more: { left?: number; unknown?: number; isComplete?: boolean; host?: string } = {},
) =>
  reportOf(
    {
      findings,
      now,
      removed: { before: 1, made: 3 },
      left: 0,
      unknown: 0,
      isComplete: true,
      host: "https://app.eu.launchdarkly.com",
      token: "service",
      version: "1.0.0",
      ...more,
    },
    DEFAULT_OPTIONS,
  );

test("a line for each question, grouped, what differs first", () => {
  const text = reportText(
    report({
      secondActiveWorkflow: found(409),
      trimDescriptions: found(true),
      workflowFields: found("_id name stages tags"),
      descriptionLimit: found(1_200),
      listOrder: found("newest-first"),
    }),
    paint,
  );
  expect(text.split("\n\n")[0]).toBe(
    [
      "Otherwise than the emulator",
      "  A second active workflow: refused with 409. Emulator: allow.",
      "  Fields of a workflow: also tags; not _conflicts, _creationDate, _execution, _links, _maintainerId, _version, description, kind.",
      "  White space around a description is dropped: yes. Emulator: no.",
      "  Most characters of a description, up to 5,000: 1200. Emulator: no limit.",
    ].join("\n"),
  );
  expect(text).toContain("\n\nAs the emulator\n  Order of a list: newest-first.\n\nNot found out\n");
  expect(text).toContain("service:\n  probed: 2026-11-29\n  secondActiveWorkflow: refused\n\n");
  expect(text).toMatch(
    /\n1 as the emulator, 4 otherwise, 42 not found out, 6 not tried\. Deleted: 3 things of this probe, 1 of an earlier one\. Nothing of it is left\.\n$/,
  );
  expect(reportText(report({}, { left: 2, isComplete: false }), paint)).toMatch(
    /\nThe probe ended before all was tried\. .* 2 could not be deleted\.\n$/,
  );
  expect(reportText(report({}, { unknown: 1 }), paint)).toMatch(
    /an earlier one\. Of 1 more it is not known whether it is there\.\n$/,
  );
});

test("of the address it is told which LaunchDarkly it is, and nothing of any other", () => {
  expect(report({}).service).toBe("app.eu.launchdarkly.com");
  expect(report({}, { host: "https://app.launchdarkly.com" }).service).toBe("app.launchdarkly.com");
  expect(report({}, { host: "https://launchdarkly.acme.example" }).service).toBe("other");
});

test("before it asks it says what it will do, and what stands in the way", () => {
  const target = { project: "p", flag: "f", environment: "e" };
  const plain = intentionLines(target, { leftovers: 0, ended: 0, active: 0, isCritical: false });
  expect(plain).toHaveLength(2);
  const all = intentionLines(target, { leftovers: 1, ended: 1, active: 2, isCritical: true, minutes: 3 });
  expect(all.slice(2)).toEqual([
    "1 thing that an earlier probe left there is deleted first.",
    "1 workflow that an earlier probe left there has ended: it is deleted first, or used again where LaunchDarkly refuses that.",
    "2 workflows of others are active there, and stay as they are.",
    "The environment e is marked critical.",
    "It waits for about 6 minutes.",
  ]);
});
