import { describe, expect, it } from "vitest";
import type { StageForecast } from "../../../src/model/forecast.ts";
import { dateWords } from "../../../src/model/values/dates.ts";
import { planMarkdown } from "../../../src/reporting/markdown/plan.ts";
import { planText } from "../../../src/reporting/text.ts";
import { assumption, durationWords, earliestWords } from "../../../src/reporting/words/dates.ts";
import { liveWorkflow, planFor, workflowYaml } from "../../planning/world.ts";

describe("a date", () => {
  it.each([
    ["in UTC only, where that is the zone", "2026-11-23T10:00:59Z", "UTC", "Mon 2026-11-23 10:00 UTC"],
    ["under another name of UTC", "2026-11-23T10:00:00Z", "Etc/UTC", "Mon 2026-11-23 10:00 UTC"],
    ["with the zone's time", "2026-11-23T10:00:00Z", "Europe/Berlin", "Mon 2026-11-23 10:00 UTC (11:00 Europe/Berlin)"],
    [
      "with the next day, where it is that there already",
      "2026-11-23T23:30:00Z",
      "Europe/Berlin",
      "Mon 2026-11-23 23:30 UTC (Tue 2026-11-24 00:30 Europe/Berlin)",
    ],
    [
      "with the day before, where it is that there still",
      "2027-01-01T03:00:00Z",
      "America/New_York",
      "Fri 2027-01-01 03:00 UTC (Thu 2026-12-31 22:00 America/New_York)",
    ],
    [
      "at midnight",
      "2026-11-23T23:00:00Z",
      "Europe/Berlin",
      "Mon 2026-11-23 23:00 UTC (Tue 2026-11-24 00:00 Europe/Berlin)",
    ],
    [
      "a minute before summer time",
      "2027-03-28T00:59:00Z",
      "Europe/Berlin",
      "Sun 2027-03-28 00:59 UTC (01:59 Europe/Berlin)",
    ],
    ["as it begins", "2027-03-28T01:00:00Z", "Europe/Berlin", "Sun 2027-03-28 01:00 UTC (03:00 Europe/Berlin)"],
    [
      "an hour before it ends",
      "2026-10-25T00:30:00Z",
      "Europe/Berlin",
      "Sun 2026-10-25 00:30 UTC (02:30 Europe/Berlin)",
    ],
    ["as it has ended", "2026-10-25T01:30:00Z", "Europe/Berlin", "Sun 2026-10-25 01:30 UTC (02:30 Europe/Berlin)"],
    [
      "where the offset has half an hour",
      "2026-11-23T10:00:00Z",
      "Asia/Kolkata",
      "Mon 2026-11-23 10:00 UTC (15:30 Asia/Kolkata)",
    ],
  ])("%s", (_, at, zone, words) => {
    expect(dateWords(Date.parse(at), zone)).toBe(words);
  });

  it("that is none is told as it is", () => {
    expect(dateWords(9e15, "Europe/Berlin")).toBe("9000000000000000");
  });
});

it.each([
  [0, "at the merge"],
  [60_000, "1 minute after the merge"],
  [2 * 86_400_000 + 3_600_000, "2 days 1 hour after the merge"],
])("%d milliseconds: %s", (milliseconds, words) => {
  expect(durationWords(milliseconds)).toBe(words);
});

describe("the earliest time of a stage", () => {
  const day = 86_400_000;
  const plan = { plannedAt: "2027-03-26T09:00:00.000Z", timeZone: "Europe/Berlin" };
  it.each<[string, Partial<StageForecast>, string[]]>([
    [
      "two days after the merge, the clocks not changed yet",
      { earliest: { afterMerge: day } },
      ["1 day after the merge", "Sat 2027-03-27 09:00 UTC (10:00 Europe/Berlin)"],
    ],
    [
      "three days after it, the clocks changed: an hour later in the day",
      { earliest: { afterMerge: 3 * day } },
      ["3 days after the merge", "Mon 2027-03-29 09:00 UTC (11:00 Europe/Berlin)"],
    ],
    [
      "a date",
      { earliest: { at: "2027-05-01T22:00:00.000Z" } },
      ["Sat 2027-05-01 22:00 UTC (Sun 2027-05-02 00:00 Europe/Berlin)"],
    ],
    ["at once", { earliest: { afterMerge: 0 } }, ["at the merge"]],
    [
      "after an approval",
      { earliest: { afterMerge: 0 }, afterApproval: true },
      ["at the merge", "or later, once approved"],
    ],
    ["of a stage that has run", { hasRun: true }, []],
  ])("%s", (_, stage, words) => {
    expect(earliestWords({ stage: "a", hasRun: false, afterApproval: false, ...stage }, plan)).toEqual(words);
  });

  it("is said to be reckoned from the time of the plan, in both zones", () => {
    expect(assumption(plan)).toContain("Fri 2027-03-26 09:00 UTC (10:00 Europe/Berlin).");
    expect(assumption({ ...plan, timeZone: "UTC" })).toContain("Fri 2027-03-26 09:00 UTC.");
  });
});

it("a change of date is told in both zones too, in every report", () => {
  const dated = (day: number) => workflowYaml({ waits: ["2d"] }).replace("wait: 2d", `at: "2027-03-${day}T10:00:00Z"`);
  const plan = planFor({
    head: dated(29),
    base: dated(26),
    live: [liveWorkflow({ from: dated(26) })],
    configuration: "timeZone: Europe/Berlin\n",
  });
  const same = (text: string) => text;
  const paint = { red: same, green: same, yellow: same, dim: same, bold: same };
  const change =
    "at Fri 2027-03-26 10:00 UTC (11:00 Europe/Berlin) → at Mon 2027-03-29 10:00 UTC (12:00 Europe/Berlin)";
  expect(planText(plan, paint)).toContain(change);
  expect(planMarkdown(plan, undefined, { limit: 60_000 })).toContain(change);
});
