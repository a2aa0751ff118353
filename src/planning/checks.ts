// A workflow that would be sent × the live flag → findings that a reviewer should see; the configuration says how severe each is. Pure.
import type { Configuration } from "../configuration/configuration.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { CanonicalStage, Origin } from "../model/document.ts";
import type { LiveFlag } from "../model/live.ts";
import type { Outlook } from "../model/outlook.ts";
import { timeline } from "./timeline.ts";

export interface CheckInput {
  stages: readonly CanonicalStage[];
  /** Leading stages that aren't sent. */
  from: number;
  outlook: Outlook;
  flag: LiveFlag;
  origin: Origin;
  /** Unix milliseconds. */
  now: number;
  severities: Configuration["checks"];
}

interface Finding {
  check: string;
  pointer: string;
  message: string;
  hint: string;
}

/** Warnings, unless the configuration turns a check off or makes it something else. */
export function checkWorkflow(input: CheckInput): Diagnostic[] {
  const findings = [
    ...archived(input),
    ...input.stages.flatMap((stage, index) =>
      index < input.from ? [] : [...approvals(stage, index), ...effects(input, index)],
    ),
    ...dates(input),
  ];
  return findings.flatMap(({ check, pointer, message, hint }) => {
    const severity = input.severities[check] ?? "warning";
    if (severity === "off") return [];
    return [{ severity, code: check, message, hint, position: input.origin.locate(pointer), pointer }];
  });
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

/** LaunchDarkly's own page puts approvals first. Source: https://launchdarkly.com/docs/home/releases/workflows */
function approvals({ conditions = [] }: CanonicalStage, index: number): Finding[] {
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

function effects({ stages, outlook, from }: CheckInput, index: number): Finding[] {
  const before = index === from ? outlook.now : outlook.stages[index - 1]?.served;
  const after = outlook.stages[index]?.served;
  if (before === undefined || after === undefined || outlook.unknownKinds.length > 0) return [];
  const instructions = stages[index]?.action?.instructions ?? [];
  const turnsOn = instructions.findIndex(({ kind }) => kind === "turnFlagOn");
  if (instructions.length > 0 && outlook.stages[index]?.changesNothing === true) {
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
