// A forecast → findings on stages that assign contexts to variations anew, and on those that change a rule on which something runs. Pure.
import type { FlagForecast } from "../../flags/forecast.ts";
import { ruleName } from "../../flags/rule-names.ts";
import { runningWords } from "../../flags/running.ts";
import { servedSplits } from "../../flags/served.ts";
import type { Split } from "../../flags/state.ts";
import { capitalised, quoted } from "../../model/values/words.ts";
import type { Finding } from "./findings.ts";
import { instructionPointer, setsRule } from "./pointers.ts";

export function splitFindings(forecast: FlagForecast): Finding[] {
  return [...runningFindings(forecast), ...bucketingFindings(forecast)];
}

function runningFindings({ stages }: FlagForecast): Finding[] {
  return stages.flatMap(({ index, changesRunning }) =>
    changesRunning.map(
      (change): Finding => ({
        check: "rollout-running",
        pointer: instructionPointer(index, change.instruction),
        message: `${capitalised(runningWords(change))}: LaunchDarkly refuses to change such a rule, so this stage may fail.`,
        hint: "Stop it in LaunchDarkly before this stage runs.",
        mayBeMeant: true,
      }),
    ),
  );
}

/** Compares each split with the one before it that was served: turning the flag off for a while assigns nobody anew. */
function bucketingFindings(forecast: FlagForecast): Finding[] {
  const { now, stages, unknownKinds } = forecast;
  if (unknownKinds.length > 0) return [];
  const splitsNow = servedSplits(now, forecast);
  const splitsAfter = stages.map(({ outcome }) =>
    outcome.kind === "runs" ? servedSplits(outcome.after, forecast) : undefined,
  );
  return [undefined, ...now.rules].flatMap((rule) => {
    let before = splitsNow?.(rule);
    return stages.flatMap(({ index, instructions }, number): Finding[] => {
      const splits = splitsAfter[number];
      if (splits === undefined) return [];
      const [was, is] = [before, splits(rule)];
      before = is;
      const found = was && is && reassignment(was, is);
      if (found === undefined) return [];
      const setAt = instructions.findLastIndex(setsRule(rule));
      const where = rule === undefined ? "" : `in the rule ${quoted(ruleName(rule))}, `;
      return [
        {
          check: "bucketing-changes",
          // It may have been set while the flag was off.
          pointer: setAt < 0 ? `/stages/${index}` : instructionPointer(index, setAt),
          message: `${capitalised(`${where}${found.what}`)}: from this stage on, everyone is assigned to a variation anew.`,
          hint: found.hint,
          mayBeMeant: true,
        },
      ];
    });
  });
}

/** How the shares are assigned anew, and the way out. */
function reassignment(was: Split, is: Split): { what: string; hint: string } | undefined {
  const [before, after] = [was, is].map(
    ({ contextKind, bucketBy }) => `${quoted(contextKind)}${bucketBy === undefined ? "" : ` ${quoted(bucketBy)}`}`,
  );
  if (before !== after)
    return {
      what: `shares go by ${after} in place of ${before}`,
      hint: `Write \`by: { attribute: ${was.bucketBy ?? "key"}, contextKind: ${was.contextKind} }\` to go on as before: a rollout that names no kind of context is taken to go by users.`,
    };
  if (was.seed === is.seed) return undefined;
  return {
    what: "shares lose the seed that they go by",
    hint: "No instruction of a workflow can keep a seed: change this rollout in LaunchDarkly by hand.",
  };
}
