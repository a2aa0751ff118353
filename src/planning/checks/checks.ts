// A workflow that would be sent, with its forecast × the environment → findings that a reviewer should see. Pure.

import type { FlagForecast, ForecastStage } from "../../flags/forecast.ts";
import { type LiveEnvironment, type LiveFlag, requiresApprovals } from "../../model/live.ts";
import type { Finding } from "./findings.ts";
import { instructionPointer } from "./pointers.ts";
import { prerequisiteFindings } from "./prerequisites.ts";
import { rolloutFindings } from "./rollouts.ts";
import { splitFindings } from "./splits.ts";

export interface CheckInput {
  /** Absent if the stages aren't known yet, since the template that gives them isn't made yet. */
  forecast?: FlagForecast;
  flag: LiveFlag;
  /** Its key. */
  environment: string;
  /** What approvals the environment requires; absent if no check asks for it. */
  approvals?: LiveEnvironment;
}

export function checkWorkflow(input: CheckInput): Finding[] {
  const { forecast } = input;
  return [
    ...archived(input),
    ...elsewhere(input),
    ...(forecast?.stages ?? []).flatMap((stage) => [...lateApproval(stage), ...missingApproval(input, stage)]),
    ...(forecast === undefined
      ? []
      : [
          ...failures(forecast),
          ...effects(forecast),
          ...prerequisiteFindings(forecast),
          ...splitFindings(forecast),
          ...rolloutFindings(forecast),
          ...dates(forecast),
        ]),
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

/** Only an approval of the stage itself counts: one of an earlier stage approves that stage. */
function missingApproval(
  { approvals, environment, flag }: CheckInput,
  { conditions, index }: ForecastStage,
): Finding[] {
  if (approvals?.approvalService !== "launchdarkly" || !requiresApprovals(approvals, flag)) return [];
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

/** In LaunchDarkly's documentation, the approvals of a stage come before its schedules. Source: https://launchdarkly.com/docs/home/releases/workflows */
function lateApproval({ conditions, index }: ForecastStage): Finding[] {
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

/** What follows an instruction whose effect isn't known may still find what it needs. */
function failures({ stages }: FlagForecast): Finding[] {
  return stages.flatMap(({ index, outcome }): Finding[] => {
    if (outcome.kind !== "fails" || !outcome.isSure) return [];
    const rest = stages.at(-1)?.index === index ? "" : ", and no later stage runs";
    return [
      {
        check: "stage-fails",
        pointer: instructionPointer(index, outcome.instruction),
        message: `This stage fails${rest}: ${outcome.why}.`,
        hint: "Correct the instruction, or change the flag in LaunchDarkly first.",
      },
    ];
  });
}

function effects({ stages, unknownKinds }: FlagForecast): Finding[] {
  if (unknownKinds.length > 0) return [];
  return stages.flatMap(({ index, instructions, before, outcome }): Finding[] => {
    if (outcome.kind !== "runs") return [];
    if (instructions.length > 0 && outcome.changesNothing)
      return [
        {
          check: "stage-changes-nothing",
          pointer: `/stages/${index}`,
          message: "This stage changes nothing: the flag is the same before and after it.",
          hint: "Is another stage, variation or share meant?",
        },
      ];
    const turnsOn = instructions.findIndex(({ kind }) => kind === "turnFlagOn");
    if (turnsOn < 0 || !before.on) return [];
    return [
      {
        check: "already-on",
        pointer: instructionPointer(index, turnsOn),
        message: "The flag is on by then already.",
        hint: "Take this instruction away, if the flag is meant to be on.",
      },
    ];
  });
}

const hour = 3_600_000;

/** Leaves out dates that are past: they are a guard. */
function dates({ stages, mergedAt }: FlagForecast): Finding[] {
  return stages.flatMap(({ index, conditions }, number) =>
    conditions.flatMap(({ executionDate }, condition): Finding[] => {
      if (executionDate === undefined || executionDate <= mergedAt) return [];
      const pointer = `/stages/${index}/conditions/${condition}`;
      if (executionDate < (stages[number - 1]?.time.earliest ?? mergedAt))
        return [
          {
            check: "dates-out-of-order",
            pointer,
            message: "This date is before the stage in front of it can run.",
            hint: "Give it a later date, or the stages in front earlier ones.",
          },
        ];
      if (executionDate - mergedAt >= hour) return [];
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
