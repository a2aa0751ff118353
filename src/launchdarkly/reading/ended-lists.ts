// LaunchDarkly doesn't document whether a list of workflows without `status` has those that have ended. What the lists of a run show, and
// the profile → whether the lists of ended ones are to be asked for, too; and what is said where the lists contradict the profile. Pure.

import type { LiveWorkflow } from "../../model/live.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import type { ServiceProfile } from "../../model/service.ts";
import { isEndedStatus } from "../../planning/ownership/progress.ts";
import type { WorkflowSubject } from "../../planning/scope/subjects.ts";

/** Of one run. */
export class EndedLists {
  readonly #isSaidToBeShown: boolean | undefined;
  #isShown: boolean | undefined;
  readonly #leftOut = new Set<string>();

  constructor({ unfilteredListShowsEnded }: ServiceProfile) {
    this.#isSaidToBeShown = unfilteredListShowsEnded;
  }

  sawUnfiltered(list: readonly LiveWorkflow[]): void {
    if (list.some(({ status }) => isEndedStatus(status))) this.#isShown ??= true;
  }

  sawEnded(unfiltered: readonly LiveWorkflow[], ended: readonly LiveWorkflow[]): void {
    const ids = new Set(unfiltered.map(({ id }) => id));
    if (ended.some(({ id }) => !ids.has(id))) this.#isShown = false;
  }

  /**
   * `unseen`: of whom an ended workflow may be missing. The profile is relied on only for what was removed and isn't listed: nothing is
   * done with that, whatever has ended. What is wanted is created, stopped or warned of by what has ended, so there only what was seen counts.
   */
  areNeeded(target: string, unseen: readonly Unseen[]): boolean {
    if (unseen.length === 0 || this.#isShown === true) return false;
    if (this.#isShown === false || this.#isSaidToBeShown !== true) return true;
    if (unseen.some(({ subject, isNoneListed }) => !isNoneListed || subject.desired !== undefined)) return true;
    this.#leftOut.add(target);
    return false;
  }

  /** The targets on which the profile was relied on. */
  get leftOut(): string[] {
    return [...this.#leftOut];
  }

  /** Whether what was left out is to be read after all. */
  get isProfileWrong(): boolean {
    return this.#isSaidToBeShown === true && this.#isShown === false;
  }

  contradictions(): Diagnostic[] {
    if (this.#isShown === undefined || this.#isSaidToBeShown === undefined || this.#isShown === this.#isSaidToBeShown)
      return [];
    const says = this.#isShown ? "shows ended workflows" : "leaves ended workflows out";
    return [
      {
        severity: "warning",
        code: "service-differs",
        message: `A list of workflows without a status ${says}, and the configuration says \`service.unfilteredListShowsEnded: ${this.#isSaidToBeShown}\`. This plan goes by what was seen.`,
        hint: "`ld-sync probe --write` finds it out anew; or take that line out of workflow-sync.yaml.",
      },
    ];
  }
}

/** `isNoneListed`: whether the list has no workflow of the document at all. */
export interface Unseen {
  subject: WorkflowSubject;
  isNoneListed: boolean;
}
