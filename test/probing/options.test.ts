// Each option of the emulator, flipped to each of its sides, is found by the probe, where an experiment on one flag can find it; and nothing of the probe is left.
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, test } from "vitest";
import schema from "../../schemas/emulator-seed.schema.json" with { type: "json" };
import reportSchema from "../../schemas/probe.schema.json" with { type: "json" };
import { DEFAULT_OPTIONS } from "../../src/emulators/launchdarkly/account/options.ts";
import { questions } from "../../src/probing/questions.ts";
import { ordinarySeed } from "../emulators/launchdarkly/driving.ts";
import { type Json, startAccount, type Tried } from "./world.ts";

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(reportSchema);

interface Case extends Tried {
  options: Json;
  /** Of the questions: what is found. */
  finds: Record<string, unknown>;
  seed?: Json;
  /** What can't be deleted. */
  left?: number;
  /** What has ended so long ago that the API doesn't know it any more, and the emulator's state does. */
  hidden?: number;
}

const approvals = (): Json => {
  const seed = structuredClone(ordinarySeed()) as { projects: { environments: Json[] }[] };
  const [environment] = seed.projects[0]?.environments ?? [];
  Object.assign(environment ?? {}, { approvalSettings: { required: true } });
  return seed;
};

/** One side of an option, found under the option's name and with its value, unless said otherwise. */
const side = (option: string, value: unknown, more: Partial<Case> = {}): Case => ({
  options: { [option]: value },
  finds: { [option]: value },
  ...more,
});
const words = (word: string, value: string): Case => ({
  options: { statuses: { [word]: value } },
  finds: { [`statuses.${word}`]: value },
});
const limited = { rateLimit: { global: 60 } };

const cases: Case[] = [
  side("unfilteredListShowsEnded", true),
  side("unfilteredListShowsEnded", false),
  side("endedWorkflowsListedFor", "forever", { minutes: 1, finds: { endedWorkflowsListedFor: undefined } }),
  side("endedWorkflowsListedFor", "2m", {
    minutes: 3,
    finds: { endedWorkflowsListedFor: "less than 9m", deleteEndedStatus: undefined },
    hidden: 1,
  }),
  side("listOrder", "newest-first"),
  side("listOrder", "oldest-first"),
  { options: { listOrder: "oldest-first", secondActiveWorkflow: 409 }, finds: { listOrder: "oldest-first" } },
  side("listVisibleAfterMs", 0),
  side("listVisibleAfterMs", 3_000, { finds: { listVisibleAfterMs: between(3_000, 3_600), getVisibleAfterMs: 0 } }),
  side("listVisibleAfterMs", 60_000, { finds: { listVisibleAfterMs: "more than 30000" } }),
  side("getVisibleAfterMs", 0),
  side("getVisibleAfterMs", 2_000, { finds: { getVisibleAfterMs: between(2_000, 2_600) } }),
  {
    options: { getVisibleAfterMs: 2_000, listVisibleAfterMs: 2_500, deleteMissingStatus: 204 },
    finds: { getVisibleAfterMs: between(2_000, 2_600), deleteMissingStatus: 204 },
  },
  {
    options: { getVisibleAfterMs: 2_000, listVisibleAfterMs: 5_000 },
    finds: { getVisibleAfterMs: between(2_000, 2_600), listVisibleAfterMs: between(5_000, 6_300) },
  },
  {
    options: { getVisibleAfterMs: 5_000, listVisibleAfterMs: 2_000 },
    finds: { getVisibleAfterMs: between(5_000, 6_300), listVisibleAfterMs: between(2_000, 2_600) },
  },
  side("limitOverMaximum", "clamp"),
  side("limitOverMaximum", "refuse"),
  side("secondActiveWorkflow", "allow"),
  side("secondActiveWorkflow", 400),
  side("secondActiveWorkflow", 409),
  side("trimDescriptions", true),
  side("trimDescriptions", false),
  side("escapeDescriptions", true),
  side("escapeDescriptions", false),
  side("descriptionLimit", null, { finds: { descriptionLimit: null, longDescriptions: undefined } }),
  side("descriptionLimit", 1_200, {
    finds: { descriptionLimit: "1000 to 1999", longDescriptions: "refuse", trimDescriptions: false },
  }),
  {
    options: { descriptionLimit: 1_200, longDescriptions: "cut" },
    finds: { descriptionLimit: 1_200, longDescriptions: "cut", trimDescriptions: false },
  },
  {
    options: { descriptionLimit: 20, longDescriptions: "cut" },
    finds: { descriptionLimit: 20, longDescriptions: "cut", trimDescriptions: undefined },
  },
  words("notStarted", "waiting"),
  words("running", "in progress"),
  side("dryRunStatus", 200),
  side("dryRunStatus", 201),
  side("dryRunWithStages", "check"),
  side("dryRunWithStages", "create"),
  side("dryRunWithStages", "refuse"),
  ...[200, 201, 400, 409, 422].map((status) => side("inapplicableTemplateStatus", status)),
  side("duplicateTemplateKeyStatus", 400),
  side("duplicateTemplateKeyStatus", 409),
  side("unknownEnvironmentStatus", 404),
  side("unknownEnvironmentStatus", 400),
  side("instructionIds", "nowhere"),
  side("instructionIds", "templates"),
  side("instructionIds", "everywhere"),
  side("instructionOrder", "as-sent"),
  side("instructionOrder", "reversed"),
  side("instructionDefaults", true),
  side("instructionDefaults", false),
  side("reviewsInWorkflows", true),
  side("reviewsInWorkflows", false, {
    finds: { reviewsInWorkflows: false, approvalFields: "_execution _id description kind notifyMemberIds" },
  }),
  side("otherInstructionKinds", "accept"),
  side("otherInstructionKinds", "refuse"),
  side("unknownInstructionKinds", "refuse"),
  side("unknownInstructionKinds", "accept", { finds: { unknownInstructionKinds: "accept or fail-stage" } }),
  side("unknownInstructionKinds", "fail-stage", { finds: { unknownInstructionKinds: "accept or fail-stage" } }),
  side("readerMayDryRun", true, { readerToken: "api-reader" }),
  side("readerMayDryRun", false, { readerToken: "api-reader" }),
  side("readerMayDryRun", true, { finds: { readerMayDryRun: undefined } }),
  side("readerMayDryRun", true, { readerToken: "api-writer", finds: { readerMayDryRun: undefined } }),
  side("relativeWaitBase", "previous-stage", { minutes: 2 }),
  side("relativeWaitBase", "workflow-start", { minutes: 2 }),
  side("relativeWaitBase", "workflow-start", { finds: { relativeWaitBase: undefined } }),
  side("pastExecutionDate", "run-at-once"),
  side("pastExecutionDate", "refuse"),
  side("stageWithoutConditions", "run-at-once"),
  side("stageWithoutConditions", "wait"),
  side("stageWithoutConditions", "refuse"),
  side("workflowWithoutStages", "complete"),
  side("workflowWithoutStages", "refuse", { finds: { workflowWithoutStages: "refuse", deleteEndedStatus: 204 } }),
  ...[405, 400, "fail-stage", "allow"].map((policy) =>
    side("environmentRequiresApprovals", policy, { seed: approvals() }),
  ),
  side("environmentRequiresApprovals", 405, { finds: { environmentRequiresApprovals: undefined } }),
  side("deleteEndedStatus", 204),
  side("deleteEndedStatus", 400, { left: 1 }),
  side("deleteEndedStatus", 409, { left: 1 }),
  side("deleteMissingStatus", 404, { finds: { deleteMissingStatus: 404, deleteMissingTemplateStatus: 404 } }),
  side("deleteMissingStatus", 204, { finds: { deleteMissingStatus: 204, deleteMissingTemplateStatus: 204 } }),
  side("serviceTokenMaintainer", "empty"),
  side("serviceTokenMaintainer", "token-id"),
  side("serviceTokenMaintainer", "required"),
  side("serviceTokenMaintainer", "token-id", { token: "api-writer", finds: { serviceTokenMaintainer: undefined } }),
  {
    options: { serviceTokenMaintainer: "required", environmentRequiresApprovals: 400 },
    finds: { serviceTokenMaintainer: "required", environmentRequiresApprovals: 400 },
    seed: approvals(),
  },
  side("unknownMembers", "accept"),
  side("unknownMembers", "refuse"),
  side("unknownSegments", "accept"),
  side("unknownSegments", "refuse"),
  side("deletedTemplate", "keep-workflows"),
  side("deletedTemplate", "forget-key"),
  side("deletedTemplate", "delete-workflows"),
  side("rateLimitResetSkewMs", 0, { seed: limited }),
  ...[-60_000, -12_000, -5_000, -3_000, 3_000, 60_000].map((skew) =>
    side("rateLimitResetSkewMs", skew, {
      seed: limited,
      finds: { rateLimitResetSkewMs: between(skew - 1_500, skew + 1_500) },
    }),
  ),
  side("rateLimitHeaders", "x-ratelimit", { seed: limited }),
  side("rateLimitHeaders", "retry-after", { seed: limited }),
  side("rateLimitHeaders", "x-ratelimit", { finds: { rateLimitHeaders: undefined } }),
];

function between(least: number, most: number) {
  return expect.toSatisfy((value: number) => least <= value && value <= most, `from ${least} to ${most}`);
}

const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

test.each(cases.map((each) => ({ ...each, name: JSON.stringify([each.options, each.finds]) })))(
  "$name",
  async ({ options, finds, seed, left = 0, hidden = 0, ...tried }) => {
    const account = await startAccount({ ...seed, options });
    closing.push(account.close);
    const before = await account.state();
    const { answers, report, failure, removed } = await account.probe(tried);
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    expect([failure, report.left, report.unknown]).toEqual([undefined, left, 0]);
    expect(removed.made).toBeGreaterThan(5);
    for (const [question, value] of Object.entries(finds)) {
      const answer = answers.get(question);
      expect(answer?.found, `${question}: ${answer?.why}`).toEqual(value);
      if (value === undefined) expect(answer?.result).toBe("unknown");
      else expect(answer?.result).toBe(answer?.found === answer?.emulator ? "same" : "different");
    }
    const after = await account.state();
    const ended = after.workflows.filter(({ name }) => String(name).startsWith("[ld-sync-probe:v1 "));
    expect(ended).toHaveLength(left + hidden);
    expect({ ...after, workflows: after.workflows.filter((workflow) => !ended.includes(workflow)) }).toEqual(before);
  },
);

/** A default is found with nothing else different, and each other side as different. */
describe("of the options", () => {
  const found = (question: string) =>
    new Set(cases.flatMap(({ finds }) => (finds[question] === undefined ? [] : [JSON.stringify(finds[question])])));
  const untried = Object.entries(questions).flatMap(([name, question]) => ("untried" in question ? [name] : []));

  const named = Object.keys(DEFAULT_OPTIONS)
    .filter((name) => name !== "statuses")
    .concat(Object.keys(DEFAULT_OPTIONS.statuses).map((word) => `statuses.${word}`));

  test("each is a question", () => {
    expect(named.filter((name) => !(name in questions))).toEqual([]);
  });

  test("each side is in this table, or the option is one that isn't tried", () => {
    const { statuses: _, ...properties } = schema.properties.options.properties;
    for (const [name, property] of Object.entries(properties)) {
      if (untried.includes(name)) continue;
      const sides: readonly unknown[] =
        "enum" in property ? property.enum : property.type === "boolean" ? [true, false] : [];
      const tried = cases.flatMap(({ options }) =>
        name in options ? [options[name]] : [DEFAULT_OPTIONS[name as never]],
      );
      expect(tried, name).toEqual(expect.arrayContaining([...sides]));
      expect(found(name).size, name).toBeGreaterThan(0);
    }
  });

  test("what isn't tried says why, and the emulator's side of it is told", async () => {
    const account = await startAccount();
    closing.push(account.close);
    const { answers } = await account.probe();
    for (const name of untried) expect(answers.get(name)).toMatchObject({ result: "not-tried", why: /\w/ });
    expect([...answers.values()].filter(({ result }) => result === "different")).toEqual([]);
  });
});
