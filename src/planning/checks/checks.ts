// A workflow that would be sent × the live flag and environment → findings that a reviewer should see. Pure.

import { timeline } from "../../flags/timeline.ts";
import type { CanonicalStage } from "../../model/document.ts";
import type { Forecast } from "../../model/forecast.ts";
import type { JsonObject } from "../../model/json.ts";
import type { LiveEnvironment, LiveFlag } from "../../model/live.ts";
import type { Finding } from "./findings.ts";
import { rolloutFindings } from "./rollouts.ts";

export interface CheckInput {
  /** None where a template gives them that isn't there yet. */
  stages: readonly CanonicalStage[];
  /** Leading stages that aren't sent. */
  from: number;
  /** Instructions of those that are sent, in API form, one list a stage. */
  instructions: readonly (readonly JsonObject[])[];
  /** Absent where a template gives the stages, and isn't there yet. */
  forecast?: Forecast;
  flag: LiveFlag;
  /** By key. */
  environment: string;
  /** Absent where it wasn't asked for. */
  approvals?: LiveEnvironment;
  /** Unix milliseconds. */
  now: number;
}

export function checkWorkflow(input: CheckInput): Finding[] {
  return [
    ...archived(input),
    ...elsewhere(input),
    ...input.stages.flatMap((stage, index) =>
      index < input.from
        ? []
        : [...lateApproval(stage, index), ...missingApproval(input, stage, index), ...effects(input, index)],
    ),
    ...rolloutFindings(input),
    ...dates(input),
  ];
}

function archived({ flag }: CheckInput): Finding[] {
  if (!flag.archived) return [];
  return [
    {
      check: "flag-archived",
      pointer: "/flag",
      message: `The flag \`${flag.key}\` is archived.`,
      hint: "Restore it in LaunchDarkly first, or remove the document.",
    },
  ];
}

/** Source: https://launchdarkly.com/docs/home/releases/workflows */
function elsewhere({ approvals, environment }: CheckInput): Finding[] {
  if (approvals === undefined || approvals.approvalService === "launchdarkly") return [];
  return [
    {
      check: "approvals-elsewhere",
      pointer: "/environment",
      message: `Approvals in the environment \`${environment}\` go through \`${approvals.approvalService}\`, where workflows can't be used.`,
      hint: "Make the change there without a workflow, or let LaunchDarkly handle the environment's approvals.",
    },
  ];
}

/** An approval of the stage's own is what the environment asks for. */
function missingApproval(
  { approvals, environment, flag }: CheckInput,
  { conditions = [] }: CanonicalStage,
  index: number,
): Finding[] {
  if (approvals?.approvalService !== "launchdarkly" || !approvals.approvalsRequired) return [];
  const { requiredApprovalTags: tags } = approvals;
  if (tags.length > 0 && !tags.some((tag) => flag.tags.includes(tag))) return [];
  if (conditions.some(({ kind }) => kind === "ld-approval")) return [];
  return [
    {
      check: "approval-missing",
      pointer: `/stages/${index}`,
      message: `The environment \`${environment}\` requires approvals, and this stage asks for none.`,
      hint: "Give it one: `approval: { members: [ada@example.com] }` among its conditions.",
    },
  ];
}

/** LaunchDarkly's own page puts approvals first. Source: https://launchdarkly.com/docs/home/releases/workflows */
function lateApproval({ conditions = [] }: CanonicalStage, index: number): Finding[] {
  const schedule = conditions.findIndex(({ kind }) => kind === "schedule");
  const late = conditions.findIndex(({ kind }, number) => kind === "ld-approval" && schedule >= 0 && number > schedule);
  if (late < 0) return [];
  return [
    {
      check: "approval-after-schedule",
      pointer: `/stages/${index}/conditions/${late}`,
      message: "This approval stands after a schedule; LaunchDarkly's own page puts approvals first.",
      hint: "Put it in front of the schedule.",
    },
  ];
}

function effects({ stages, forecast, from }: CheckInput, index: number): Finding[] {
  const before = index === from ? forecast?.now : forecast?.stages[index - 1]?.served;
  const after = forecast?.stages[index]?.served;
  if (forecast === undefined || before === undefined || after === undefined || forecast.unknownKinds.length > 0)
    return [];
  const instructions = stages[index]?.action?.instructions ?? [];
  const turnsOn = instructions.findIndex(({ kind }) => kind === "turnFlagOn");
  if (instructions.length > 0 && forecast.stages[index]?.changesNothing === true) {
    return [
      {
        check: "stage-changes-nothing",
        pointer: `/stages/${index}`,
        message: "This stage changes nothing: the flag is the same before and after it.",
        hint: "Is another stage, variation or share meant?",
      },
    ];
  }
  if (turnsOn < 0 || !before.on) return [];
  return [
    {
      check: "already-on",
      pointer: `/stages/${index}/action/instructions/${turnsOn}`,
      message: "The flag is on by then already.",
      hint: "Take this instruction away, if the flag is meant to be on.",
    },
  ];
}

const hour = 3_600_000;

/** A date that is past is a guard, not a check. */
function dates({ stages, from, now }: CheckInput): Finding[] {
  const times = timeline(stages.slice(from), now);
  return stages.flatMap(({ conditions = [] }, index) =>
    conditions.flatMap(({ executionDate }, number): Finding[] => {
      if (index < from || executionDate === undefined || executionDate <= now) return [];
      const pointer = `/stages/${index}/conditions/${number}`;
      const before = index === from ? now : (times[index - from - 1]?.earliest ?? now);
      if (executionDate < before) {
        return [
          {
            check: "dates-out-of-order",
            pointer,
            message: "This date is before the stage in front of it can run.",
            hint: "Give it a later date, or the stages in front earlier ones.",
          },
        ];
      }
      if (executionDate - now >= hour) return [];
      return [
        {
          check: "absolute-date-soon",
          pointer,
          message: "This date is within the next hour: it may be past when this is merged.",
          hint: "Give it a later date, or `now: true`.",
        },
      ];
    }),
  );
}
