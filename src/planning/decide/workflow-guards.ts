// What stops a workflow's operation because of the run-once table or of whose the live workflow is, with the way out. Pure.

import { isDeepStrictEqual } from "node:util";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import { targetName } from "../../model/target.ts";
import type { OwnedTarget, UnclearWorkflow } from "../ownership/classify.ts";
import { type ManagedWorkflow, runOf } from "../ownership/managed.ts";
import { hasEnded } from "../ownership/progress.ts";
import type { Doubt } from "../scope/ledger.ts";
import type { RemovedWorkflow, WantedWorkflow, WorkflowSubject } from "../scope/subjects.ts";
import { hasRunWords } from "../words/workflow.ts";
import type { OperationGuard } from "./decision.ts";
import { type RunLines, verdictOf } from "./run-lines.ts";

export function runOnceGuard(subject: WantedWorkflow, live: ManagedWorkflow, lines: RunLines): OperationGuard {
  const { goingOn, lowest } = lines;
  const where = goingOn?.everywhere ? "there" : "where that can be";
  return {
    code: "run-once",
    overridable: false,
    message:
      live.progress.kind === "ended"
        ? "This workflow has ended: a changed document doesn't start it again."
        : `This workflow has started (${hasRunWords(live, subject)}): a stage that has run can't be edited.`,
    hint: `Ask for a new run: ${goingOn === undefined ? "" : `\`${goingOn.line}\` goes on ${where}, `}\`${lowest}\` starts at the first stage. Or undo the edit.`,
  };
}

/** An earlier run is there still, but the one that base asked for has come and gone. */
export function runGoneGuard(
  { desired: { run } }: WantedWorkflow,
  live: ManagedWorkflow,
  { lowest }: RunLines,
): OperationGuard {
  const there = runOf(live);
  return {
    code: "run-once",
    overridable: false,
    message: `Run ${run} was asked for before and isn't there any more: it ended, or was deleted by hand, while run ${there} is there still.`,
    hint: `Ask for a new run: \`${lowest}\` takes the place of run ${there}. Or delete that one in LaunchDarkly.`,
  };
}

const unsaid = "It isn't in LaunchDarkly, and no apply record says whether it was made before";

const causes: Record<Doubt, string> = {
  "no record": `${unsaid}: there is none`,
  "not understood": `${unsaid}: the last one can't be read or understood`,
  "not proved": `${unsaid}: the last one was signed with another access token (was the token renewed?)`,
  "apply lost": `${unsaid}: the apply that was to make it was lost, and has left only what it was about to send`,
  "apply cut short": `${unsaid}: an apply that was to make or delete it ended before it knew whether that was done`,
  "not known before": `${unsaid}: the last apply didn't know, either`,
  "to be deleted":
    "It isn't in LaunchDarkly: an apply was to delete it, and no record says whether that did so, or somebody by hand after it had run",
};

/** Nothing is live, and no apply record says why. */
export function noMemoryGuard(doubt: Doubt | undefined): OperationGuard {
  return {
    code: "no-memory",
    overridable: true,
    message: `${doubt === undefined ? unsaid : causes[doubt]}. Let through, it starts at its first stage, also if it has run and was deleted since.`,
    hint: "If it has not run, or is to run again, let it through. If it has run, apply by hand with the input `base`, or `--base`: the commit whose documents LaunchDarkly holds, this one among them; then it is not made again. If it is not to run at all, remove its document: should it come back, it counts as having run.",
  };
}

/** `made`: the run that was made already. */
export function runLoweredGuard(
  subject: WantedWorkflow,
  live: ManagedWorkflow | undefined,
  made: number,
  { lowest, lowestRun, anew }: RunLines,
): OperationGuard {
  const { desired, target } = subject;
  const run = lowestRun(target.environment);
  const another = `\`${anew(target.environment)}\` for another one.`;
  // With other stages than those that have run, or with another flag's runs, no lower one will do.
  const keeping = verdictOf(subject, live, run) === "replace" ? "to replace it" : "to leave it as it is";
  return {
    code: "run-lowered",
    overridable: false,
    message: `Run ${desired.run} is asked for, but run ${made} was made already.`,
    hint: run > made ? `Write \`${lowest}\` for another one.` : `Write \`${lowest}\` ${keeping}, or ${another}`,
  };
}

/** `asked`: the run that another one was deleted for, and that isn't there. */
export function runMissingGuard(
  { desired, base, target: { environment } }: WantedWorkflow,
  asked: number,
  { lowest, lowestRun, anew }: RunLines,
): OperationGuard {
  const why =
    base?.run === asked
      ? `run ${asked} was deleted to be made anew, and isn't there`
      : `${base === undefined ? "an earlier one" : `run ${base.run}`} was deleted for run ${asked}, which isn't there`;
  const again =
    lowestRun(environment) > asked
      ? `\`${lowest}\` makes another one.`
      : `\`${lowest}\` makes it again from the first stage, \`${anew(environment)}\` makes another one.`;
  return {
    code: "run-lowered",
    overridable: false,
    message: `Run ${desired.run} is asked for, but ${why}.`,
    hint: `Run ${asked} can't go on where it was. ${again} To have none, remove the document.`,
  };
}

/** What may be this workflow, since it claims one of its keys with a marker that can't be trusted. */
export function unclearClaims(
  subject: WorkflowSubject,
  live: ManagedWorkflow | undefined,
  { unclear }: OwnedTarget,
): UnclearWorkflow[] {
  const counts = endedCount(subject, live);
  return unclear.filter(
    (claim) => claim.keys.some((key) => subject.keys.includes(key)) && (counts || !hasEnded(claim.live)),
  );
}

function unclearGuards(subject: WorkflowSubject, live: ManagedWorkflow | undefined, owned: OwnedTarget) {
  return unclearClaims(subject, live, owned).map(
    ({ live: { id }, why }): OperationGuard => ({
      code: "unclear-marker",
      overridable: false,
      message: `The workflow \`${id}\` claims to be this one, but ${why}.`,
      hint: "Mend its description in LaunchDarkly, or delete it there; a newer release may know its marker.",
    }),
  );
}

/** Where nothing is done anyway, there is nothing to stop: what claims to be this workflow is told all the same. */
export function unclearWarnings(
  subject: WantedWorkflow,
  live: ManagedWorkflow | undefined,
  owned: OwnedTarget,
): Diagnostic[] {
  const position = subject.desired.origin.locate("");
  return unclearGuards(subject, live, owned).map(({ code, message, hint }) => ({
    severity: "warning",
    code,
    message,
    hint,
    position,
  }));
}

/**
 * Where nothing of ours is live, base's hash counts too: after a rename of the repository, an edit must not start what runs
 * already under the old name. A removed document is only held up by unclear claims: what is another's may go on.
 */
export function ownershipGuards(
  subject: WorkflowSubject,
  live: ManagedWorkflow | undefined,
  owned: OwnedTarget,
): OperationGuard[] {
  const { keys, desired, base } = subject;
  const guards = unclearGuards(subject, live, owned);
  if (desired === undefined) return guards;
  const counts = endedCount(subject, live);
  const hashes = [desired.content.hash, ...(live === undefined ? [base?.content?.hash] : [])];
  const twin = owned.foreign.find(
    ({ live: other, marker }) =>
      keys.includes(marker.key) && hashes.includes(marker.hash) && (counts || !hasEnded(other)),
  );
  if (twin !== undefined)
    guards.push({
      code: "foreign",
      overridable: false,
      message: `The same workflow is there already, owned by ${twin.marker.owner}.`,
      hint: `If the repository was renamed, write \`formerOwners: [${twin.marker.owner}]\` in workflow-sync.yaml; else give the document another key.`,
    });
  return guards;
}

/** Of a removed document whose workflow is there under another owner's marker. */
export function staysForeign({ key, keys, base, target }: RemovedWorkflow, { foreign }: OwnedTarget): Diagnostic[] {
  const same = foreign.filter(
    ({ live, marker }) =>
      keys.includes(marker.key) && isDeepStrictEqual(marker.stages, base.content?.stageHashes) && !hasEnded(live),
  );
  return same.map(({ marker: { owner } }) => ({
    severity: "warning",
    code: "foreign",
    message: `The same workflow as that of the removed document \`${key}\` is on ${targetName(target)}, owned by ${owner}: it isn't deleted, and goes on changing the flag.`,
    hint: `If it is to be deleted, and ${owner} is an owner of the past, keep the document, add \`${owner}\` to \`formerOwners\` in workflow-sync.yaml in a pull request of its own, and remove the document then. Or delete it in LaunchDarkly.`,
    position: base.origin.locate(""),
  }));
}

/**
 * Whether others' ended workflows count too. They are looked for only where the run that is desired isn't there, and what happens
 * to be seen must not decide. Of a removed document none counts: what has ended stays, whoever's it is.
 */
function endedCount({ desired }: WorkflowSubject, live: ManagedWorkflow | undefined): boolean {
  if (desired === undefined) return false;
  return live === undefined || live.progress.kind === "ended" || runOf(live) < desired.run;
}
