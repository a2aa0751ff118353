// A pull request's plan × those of the other open ones → a warning that names those that change the same. It stops nothing, and no merge asks for it.
import { githubDiagnostic, isRefused } from "../github/failures.ts";
import { placeOf, type SharedPlaces, sharedPlaces } from "../github/reviewing/open-pulls.ts";
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import { present } from "../model/values/present.ts";
import type { Job } from "./job.ts";
import { pullAddress } from "./report.ts";

export interface OtherPulls {
  warnings: Diagnostic[];
  /** For the job alone: a comment that said so would change with every bad minute of GitHub's. */
  problems: Diagnostic[];
}

const none: OtherPulls = { warnings: [], problems: [] };

/** `branch`: that it goes into. Into another one than the default branch nothing is applied. */
export async function otherPulls(job: Job, plan: Plan, branch: string | undefined): Promise<OtherPulls> {
  const { github, assignment } = job;
  const { pull } = assignment;
  if (pull === undefined || pull.otherBranch !== undefined || branch === undefined) return none;
  try {
    const about = { instance: plan.instance, branch, pull: pull.number };
    const shared = await sharedPlaces(github, about, plan.operations);
    return { warnings: warningsOf(shared, plan, job), problems: [] };
  } catch (error) {
    // The permission is named where the check run or the comment can't be written for want of it.
    return { warnings: [], problems: isRefused(error) && error.status === 403 ? [] : [notRead(error)] };
  }
}

/** Pull requests that are named, and places of each. */
const mostPulls = 10;
const mostPlaces = 5;

function warningsOf(shared: SharedPlaces, plan: Plan, job: Job): Diagnostic[] {
  const pulls = [...shared];
  const [[, [firstPlace] = []] = []] = pulls;
  if (firstPlace === undefined) return [];
  const named = pulls.slice(0, mostPulls);
  const list = named.map(([number, places]) => `#${number} (${placesIn(places)})`).join(", ");
  const start =
    pulls.length === 1
      ? "Another open pull request changes the same, by its last plan"
      : `${pulls.length} other open pull requests change the same, by their last plans`;
  const more = pulls.length > mostPulls ? ` and ${pulls.length - mostPulls} more` : "";
  const first = plan.operations.find((one) => one.undone !== true && placeOf(one) === firstPlace);
  return [
    {
      severity: "warning",
      code: "same-target",
      message: `${start}: ${list}${more}.`,
      hint: "Agree on which is merged first. Then let the other be planned again (push, or run its job again), and look at that plan: a merge leaves undone what no plan has shown.",
      links: Object.fromEntries(named.map(([number]) => [`#${number}`, pullAddress(job, number)])),
      ...present({ position: first?.position }),
    },
  ];
}

function placesIn(places: readonly string[]): string {
  const more = places.length > mostPlaces ? ` and ${places.length - mostPlaces} more` : "";
  const named = places.slice(0, mostPlaces).map((place) => `\`${place}\``);
  return `${named.join(", ")}${more}`;
}

function notRead(error: unknown): Diagnostic {
  const what = "Whether other open pull requests change the same could not be read";
  const notice = { severity: "notice", code: "others-unknown" } as const;
  return { ...githubDiagnostic(error, what, "pull-requests: read, checks: read"), ...notice };
}
