// What stops a workflow's operation because of the run-once table or of whose the live workflow is, with the way out. Pure.
import type { DesiredWorkflow } from "../../model/document.ts";
import type { LiveWorkflow } from "../../model/live.ts";
import type { WorkflowSubject } from "../scope/subjects.ts";
import { hasRunWords } from "../words/workflow.ts";
import type { OperationGuard } from "./draft.ts";
import type { ManagedWorkflow, OwnedTarget } from "./ownership.ts";
import { resumableStage } from "./start-at.ts";

export function runOnceGuard(subject: WorkflowSubject, live: ManagedWorkflow | undefined): OperationGuard {
  const { desired, target } = subject;
  const run = (desired?.run ?? 1) + 1;
  const { environment } = target;
  const ended = live?.progress.kind === "ended";
  const resumable = desired && live && resumableStage(desired, live);
  const goOn =
    resumable === undefined
      ? ""
      : `\`run: {${environment}: {number: ${run}, startAt: ${JSON.stringify(resumable)}}}\` goes on there, `;
  return {
    code: "run-once",
    overridable: false,
    message:
      ended || live === undefined
        ? "This workflow has ended: a changed document doesn't start it again."
        : `This workflow has started (${hasRunWords(live, subject)}): a stage that has run can't be edited.`,
    hint: `Ask for a new run: ${goOn}\`run: {${environment}: ${run}}\` starts at the first stage. Or undo the edit.`,
  };
}

/** An earlier run is there still, but the one that base asked for has come and gone. */
export function runGoneGuard({ desired, target }: WorkflowSubject, live: ManagedWorkflow): OperationGuard {
  const run = desired?.run ?? 1;
  return {
    code: "run-once",
    overridable: false,
    message: `Run ${run} was asked for before and isn't there any more: it ended, or was deleted by hand, while run ${live.marker.run} is there still.`,
    hint: `Ask for a new run: \`run: {${target.environment}: ${run + 1}}\` takes the place of run ${live.marker.run}. Or delete that one in LaunchDarkly.`,
  };
}

export function runLoweredGuard(desired: DesiredWorkflow | undefined, made: number): OperationGuard {
  const environment = desired?.target.environment ?? "";
  return {
    code: "run-lowered",
    overridable: false,
    message: `Run ${desired?.run ?? 1} is asked for, but run ${made} was made already.`,
    hint: `Write \`run: {${environment}: ${made}}\` to leave it as it is, or \`run: {${environment}: ${made + 1}}\` for another one.`,
  };
}

/**
 * Where nothing of ours is live, base's hash counts too: after a rename of the repository, an edit must not start what runs
 * already under the old name. What only stops, or was removed, is no matter of another's.
 */
export function ownershipGuards(
  { keys, desired, base }: WorkflowSubject,
  live: ManagedWorkflow | undefined,
  { foreign, unclear }: OwnedTarget,
): OperationGuard[] {
  const counts = ({ status }: LiveWorkflow) =>
    (status !== "completed" && status !== "failed") || endedCount(desired, live);
  const guards: OperationGuard[] = unclear
    .filter((claim) => claim.keys.some((key) => keys.includes(key)) && counts(claim.live))
    .map(({ live, why }) => ({
      code: "unclear-marker",
      overridable: false,
      message: `The workflow \`${live.id}\` claims to be this one, but ${why}.`,
      hint: "Mend its description in LaunchDarkly, or delete it there; a newer release may know its marker.",
    }));
  const hashes = desired && [desired.content?.hash, ...(live === undefined ? [base?.content?.hash] : [])];
  const twin = foreign.find(
    (one) => keys.includes(one.marker.key) && hashes?.includes(one.marker.hash) && counts(one.live),
  );
  if (twin !== undefined) {
    guards.push({
      code: "foreign",
      overridable: false,
      message: `The same workflow is there already, owned by ${twin.marker.owner}.`,
      hint: `If the repository was renamed, write \`formerOwners: [${twin.marker.owner}]\` in workflow-sync.yaml; else give the document another key.`,
    });
  }
  return guards;
}

/**
 * Whether others' ended workflows say anything: they are looked for only where the run that is desired isn't there, and what
 * happens to be seen must not decide. Of a removed document, what has ended stays, whoever's it is.
 */
function endedCount(desired: DesiredWorkflow | undefined, live: ManagedWorkflow | undefined): boolean {
  if (desired === undefined) return false;
  return live === undefined || live.progress.kind === "ended" || live.marker.run < desired.run;
}
