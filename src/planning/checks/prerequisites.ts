// A forecast → findings on prerequisites that nobody meets while the flag is on. Pure.
import type { FlagForecast } from "../../flags/forecast.ts";
import { type UnmetPrerequisite, unmetPrerequisites } from "../../flags/prerequisites.ts";
import { variationName } from "../../flags/served.ts";
import { type JsonObject, objects } from "../../model/values/json.ts";
import { quoted } from "../../model/values/words.ts";
import type { Finding } from "./findings.ts";
import { instructionPointer } from "./pointers.ts";

/** Each prerequisite once: of the first stage after which the flag is on, or at the instruction that adds it. */
export function prerequisiteFindings(forecast: FlagForecast): Finding[] {
  const told = new Set<string>();
  return forecast.stages.flatMap(({ index, instructions, outcome }): Finding[] => {
    if (outcome.kind !== "runs" || !outcome.after.on) return [];
    return unmetPrerequisites(outcome.after, forecast).flatMap((unmet) => {
      if (unmet.met !== "by none" || told.has(unmet.key)) return [];
      told.add(unmet.key);
      const instruction = instructions.findLastIndex((one) => requires(one, unmet.key));
      return [
        {
          check: "prerequisite-unmet",
          pointer: instruction < 0 ? "/flag" : instructionPointer(index, instruction),
          message: unmetWords(unmet, outcome.after.offVariation, forecast),
          hint: "Turn the prerequisite on first, with the variation that is required; or take it away.",
          mayBeMeant: true,
        },
      ];
    });
  });
}

function unmetWords(
  { key, variation, isOff }: UnmetPrerequisite,
  offVariation: string | undefined,
  { flag, others }: FlagForecast,
): string {
  const required = quoted(variationName(variation, others(key)?.variations ?? []));
  const why = isOff ? "is off" : `serves ${required} to nobody`;
  const until = isOff ? `it is on and serves ${required}` : "it does";
  const off =
    offVariation === undefined ? "the default in the code" : quoted(variationName(offVariation, flag.variations));
  return `The prerequisite ${quoted(key)} ${why}: until ${until}, everyone gets ${off}, whatever the stages set.`;
}

function requires({ kind, key, prerequisites }: JsonObject, prerequisite: string): boolean {
  if (kind === "replacePrerequisites") return objects(prerequisites).some((one) => one.key === prerequisite);
  return (kind === "addPrerequisite" || kind === "updatePrerequisite") && key === prerequisite;
}
