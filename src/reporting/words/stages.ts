// Conditions and stages → words for when and what they do. `name` writes what comes from outside in the form of the report. Pure.
import type { CanonicalCondition, CanonicalStage } from "../../model/document.ts";
import { conditionsOf, instructionsOf } from "../../model/stage.ts";
import { dateWords } from "../../model/values/dates.ts";
import { waitUnit } from "../../model/values/wait.ts";
import { counted } from "../../model/values/words.ts";
import { instructionWords } from "./instructions.ts";
import { type NameStyle, referred } from "./name-style.ts";

export function conditionWords(condition: Partial<CanonicalCondition>, name: NameStyle, timeZone?: string): string {
  if (condition.kind === "ld-approval") {
    const asked = [
      ...(condition.notifyMemberIds ?? []).map((member) => referred(member, name)),
      ...(condition.notifyTeamKeys ?? []).map((team) => `team ${name(team)}`),
    ];
    const question = condition.description ? ` (${name(condition.description)})` : "";
    return `approval${asked.length > 0 ? ` by ${asked.join(" or ")}` : ""}${question}`;
  }
  if (condition.executeNow) return "at once";
  if (condition.scheduleKind === "absolute") return `at ${dateWords(condition.executionDate ?? 0, timeZone)}`;
  if (condition.waitDuration === undefined) return "at once";
  const written = condition.waitDurationUnit ?? "";
  const unit = waitUnit(written)?.word ?? (written === "" ? "" : name(written));
  return `wait ${counted(condition.waitDuration, unit)}`;
}

export function stageWords(stage: CanonicalStage, name: NameStyle, timeZone?: string): { when: string; what: string } {
  const when = conditionsOf(stage)
    .map((condition) => conditionWords(condition, name, timeZone))
    .join(stage.executeConditionsInSequence ? ", then " : ", ");
  const what = instructionsOf(stage)
    .map((instruction) => instructionWords(instruction, name))
    .join("; ");
  return { when: when || "at once", what: what || "nothing" };
}
