// `startAt` × the run before → how many leading stages needn't be sent again. Pure.

import type { DesiredWorkflow, Understood } from "../../model/document.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { type ManagedWorkflow, stageHashesOf } from "../ownership/managed.ts";

/** Every stage before `startAt` must have been carried out by the run before, and be the same. */
export function startIndex(
  desired: Understood<DesiredWorkflow>,
  live: ManagedWorkflow | undefined,
): { index: number } | { diagnostic: Diagnostic } {
  const { startAt, origin, content, target } = desired;
  if (startAt === undefined) return { index: 0 };
  const index = (content.canonical.stages ?? []).findIndex(({ name }) => name === startAt);
  const pointer = `/run/${target.environment}/startAt`;
  const fail = (message: string, hint: string) => ({
    diagnostic: {
      severity: "error" as const,
      code: "start-at" as const,
      message,
      hint,
      position: origin.locate(pointer),
      pointer,
    },
  });
  if (index <= 0) return { index: 0 };
  const fromTheStart = "Take `startAt` away to run all stages again.";
  if (live === undefined)
    return fail(
      `\`startAt: ${startAt}\` needs the run before, to see which stages it carried out; it is not in LaunchDarkly any more.`,
      fromTheStart,
    );
  if (live.progress.executed < index) {
    return fail(
      `\`startAt: ${startAt}\` leaves out ${index} stages, but only ${live.progress.executed} have run.`,
      `Start at a stage up to the ${ordinal(live.progress.executed + 1)}. ${fromTheStart}`,
    );
  }
  const ran = stageHashesOf(live);
  const changed = content.stageHashes.slice(0, index).findIndex((hash, stage) => hash !== ran[stage]);
  if (changed >= 0)
    return fail(
      `\`startAt: ${startAt}\` leaves out the ${ordinal(changed + 1)} stage, but what it does has changed since it ran.`,
      `Undo that change. ${fromTheStart}`,
    );
  return { index };
}

/**
 * Name of the stage at which new runs of a document could go on: the first that hasn't run in all of them, if all before it are still
 * the same.
 */
export function resumableStage(
  runs: readonly { desired: Understood<DesiredWorkflow>; live: ManagedWorkflow | undefined }[],
): string | undefined {
  const stages = runs[0]?.desired.content.canonical.stages ?? [];
  const index = Math.min(...runs.map(({ desired, live }) => (live === undefined ? 0 : leadingRun(desired, live))));
  const name = stages[index]?.name;
  return index === 0 || stages.filter((stage) => stage.name === name).length > 1 ? undefined : name;
}

/** How many leading stages have run, and are still the same. */
function leadingRun({ content: { stageHashes } }: Understood<DesiredWorkflow>, live: ManagedWorkflow): number {
  const ran = stageHashesOf(live);
  const changed = stageHashes.findIndex((hash, index) => hash !== ran[index]);
  return Math.min(live.progress.executed, changed < 0 ? stageHashes.length : changed);
}

function ordinal(number: number): string {
  const endings: Record<string, string> = { one: "st", two: "nd", few: "rd" };
  return `${number}${endings[new Intl.PluralRules("en", { type: "ordinal" }).select(number)] ?? "th"}`;
}
