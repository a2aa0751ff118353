// What a plan takes for so about LaunchDarkly is told where something in it depends on that, in every report, with whether it was found out.
import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import { planMarkdown } from "../../../src/reporting/markdown/plan.ts";
import { planText } from "../../../src/reporting/text.ts";
import { planPage } from "../../reporting/html/whole-page.ts";
import { liveWorkflow, planFor, ROLLOUT, workflowYaml } from "../world.ts";

const plain = (text: string) => text;
const reports = (plan: Plan) => [
  planMarkdown(plan, undefined, { limit: Number.POSITIVE_INFINITY }),
  planText(plan, { red: plain, green: plain, yellow: plain, dim: plain, bold: plain }),
  planPage(plan),
];
/** Without marks of the form. */
const words = (report: string) => report.replaceAll(/<[^>]+>|[`\u2060]/g, "").replaceAll("&#39;", "'");

const ours =
  "LaunchDarkly doesn't document what a later stage's wait counts from; here it is the end of the stage before.";

describe("what waits count from", () => {
  test.each([
    [undefined, { value: "previous-stage", measured: false }, ours],
    [
      "service: { relativeWaitsFrom: previous-stage }",
      { value: "previous-stage", measured: true },
      "A later stage's wait counts from the end of the stage before, as service in workflow-sync.yaml says.",
    ],
    [
      "service: { relativeWaitsFrom: workflow-start, probed: 2026-11-29 }",
      { value: "workflow-start", measured: true, probed: "2026-11-29" },
      "A later stage's wait counts from the start of the workflow, as was found out on 2026-11-29 (service).",
    ],
  ])("with %s", (configuration, assumption, sentence) => {
    const plan = planFor({ head: ROLLOUT, ...(configuration && { configuration: `${configuration}\n` }) });
    expect(plan.assumptions).toEqual([{ name: "relativeWaitsFrom", ...assumption }]);
    for (const report of reports(plan)) expect(words(report)).toContain(sentence);
  });

  test("is not told where no later stage waits, nor where nothing is sent", () => {
    for (const plan of [
      planFor({ head: workflowYaml({ waits: ["1d"] }) }),
      planFor({ head: ROLLOUT, base: ROLLOUT, live: [liveWorkflow()] }),
    ]) {
      expect(plan.assumptions).toBeUndefined();
      for (const report of reports(plan)) expect(words(report)).not.toMatch(/later stage's wait/);
    }
  });

  test("decides the dates", () => {
    const dates = (from: string) =>
      planFor({
        head: workflowYaml({ waits: ["2d", "5d"] }),
        configuration: `service: { relativeWaitsFrom: ${from} }\n`,
      })
        .operations.flatMap((one) => ("forecast" in one ? (one.forecast?.stages ?? []) : []))
        .map(({ earliest }) => earliest);
    const days = (count: number) => ({ afterMerge: count * 86_400_000 });
    expect([dates("previous-stage"), dates("workflow-start")]).toEqual([
      [days(2), days(7)],
      [days(2), days(5)],
    ]);
  });

  test("decides what policies see", () => {
    const configuration = (from: string) =>
      `service: { relativeWaitsFrom: ${from} }\npolicies: [{ name: soon, schema: { properties: { stages: { items: { properties: { minutesAfterMerge: { maximum: 7200 } } } } } } }]\n`;
    const broken = (from: string) =>
      planFor({ head: workflowYaml({ waits: ["2d", "5d"] }), configuration: configuration(from) }).guards.length;
    expect([broken("previous-stage"), broken("workflow-start")]).toEqual([1, 0]);
  });
});

describe("what the profile has decided in place of an answer", () => {
  const changed = { head: workflowYaml({ waits: ["3d"] }), base: ROLLOUT, live: [liveWorkflow()] };

  test("a replace that deletes first says why", () => {
    const plan = planFor({ ...changed, configuration: "service: { secondActiveWorkflow: refused }\n" });
    expect(plan.assumptions).toEqual([{ name: "secondActiveWorkflow", value: "refused", measured: true }]);
    expect(plan.operations[0]).toMatchObject({
      replaceOrder: "delete-first",
      notes: expect.arrayContaining([
        "The old one is deleted first (`service.secondActiveWorkflow: refused`): should LaunchDarkly refuse the new one, none is left.",
      ]),
    });
    for (const report of reports(plan))
      expect(words(report)).toContain(
        "Not asked anew, as service in workflow-sync.yaml says: LaunchDarkly refuses a second active workflow, so what is replaced is deleted first.",
      );
  });

  test.each(["service: { secondActiveWorkflow: allowed }", "replaceOrder: delete-first"])("%s is none", (yaml) => {
    expect(planFor({ ...changed, configuration: `${yaml}\n` }).assumptions).toBeUndefined();
  });

  test("lists and dry runs that were left out are told with their day", () => {
    const plan: Plan = {
      ...planFor({ head: ROLLOUT, base: ROLLOUT, live: [liveWorkflow()] }),
      assumptions: [
        { name: "unfilteredListShowsEnded", value: true, measured: true, probed: "2026-11-29" },
        { name: "readerMayDryRun", value: false, measured: true, probed: "2026-11-29" },
      ],
    };
    for (const report of reports(plan))
      expect(words(report)).toContain(
        "Not asked anew, as was found out on 2026-11-29 (service): lists without a status show ended workflows; a reader's token may not dry-run templates.",
      );
  });
});
