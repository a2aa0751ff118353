// A workflow that has begun → which of its stages have run and which are left, by their names. Pure.
import type { DesiredWorkflow } from "../../model/document.ts";
import type { LiveWorkflow } from "../../model/live.ts";
import { listed, quoted } from "../../model/values/words.ts";
import { hashOf, type ManagedWorkflow, notSent } from "../ownership/managed.ts";
import type { WorkflowProgress } from "../ownership/progress.ts";
import type { WorkflowSubject } from "../scope/subjects.ts";

export interface StageProgress {
  /** Between backticks where they have one, else `stage 2`. */
  run: string[];
  left: string[];
}

export function stageProgress(
  live: ManagedWorkflow,
  { desired, base }: Pick<WorkflowSubject, "desired" | "base">,
): StageProgress {
  const { executed } = live.progress;
  const document = [desired, base].find((candidate) => candidate?.content?.hash === hashOf(live));
  const names = stageNames(live, document);
  return { run: names.slice(0, executed), left: names.slice(executed) };
}

/** Of one without a marker: it has all of its stages itself. */
export function ownStageProgress(live: LiveWorkflow, { executed }: WorkflowProgress): StageProgress {
  const names = namesOf(live.stages.map(({ name }) => name));
  return { run: names.slice(0, executed), left: names.slice(executed) };
}

/** Of leading stages that were not sent, LaunchDarkly has no names: only the document that it was made from does. */
function stageNames(managed: ManagedWorkflow, document: DesiredWorkflow | undefined): string[] {
  const written = document?.content?.canonical.stages ?? [];
  const leading = Array.from({ length: notSent(managed) }, (_, index) => written[index]?.name);
  return namesOf([...leading, ...managed.live.stages.map(({ name }) => name)]);
}

function namesOf(names: readonly (string | undefined)[]): string[] {
  return names.map(stageLabel);
}

/** Between backticks, or by its place, which is counted from 0. */
export function stageLabel(name: string | undefined, index: number): string {
  return name === undefined || name === "" ? `stage ${index + 1}` : quoted(name);
}

/** `a` and `b` have run, `c` is left. */
export function stageProgressWords({ run, left }: StageProgress): string {
  if (run.length === 0) return "no stage has run yet, but the first has begun";
  return left.length === 0 ? haveRun(run) : `${haveRun(run)}, ${listed(left)} ${left.length === 1 ? "is" : "are"} left`;
}

export function haveRun(stages: readonly string[]): string {
  return `${listed(stages)} ${stages.length === 1 ? "has" : "have"} run`;
}
