// An event and the last apply's record → what is planned: head, the base that it is compared with, and what earlier merges left undone.

import { instanceName } from "../configuration/settings.ts";
import type { GitHub } from "../github/client.ts";
import type { Base } from "../github/event.ts";
import { githubDiagnostic, isRequestFailure } from "../github/failures.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { present } from "../model/present.ts";
import type { ApplyRecord } from "../model/record.ts";
import type { PlanRequest } from "../pipeline/gather.ts";
import { preparePlan } from "../pipeline/prepare.ts";
import { isCommit, revisionOf } from "../planning/scope/undone.ts";
import { type FoundRecord, readRecord } from "../repository/github-record.ts";
import { MissingCommit, parentsOf, readCommits } from "../repository/github-trees.ts";
import { areSame, emptySnapshot, type Snapshot } from "../repository/snapshot.ts";
import type { GitHubRun } from "./result.ts";

export interface Prepared {
  request: PlanRequest;
  /** The commit that is compared with; absent for nothing at all. */
  base?: string;
  record?: ApplyRecord;
  /** Whether a file of the documents differs between head and the event's own base. */
  isTouched: boolean;
}

/** A record is kept for each instance, whose name stands in the configuration: the event's own base says which. */
export async function prepareOnGitHub(run: GitHubRun): Promise<Prepared> {
  const { assignment, inputs, commit, github } = run;
  const scope = assignment.mode === "drift" ? "all" : inputs.scope;
  // A pull request is compared with what it is merged into; a merge with what was applied last.
  const isAhead = assignment.pull !== undefined || assignment.queued !== undefined;
  const told = { ...inputs, scope };
  const given =
    inputs.base === undefined ? await baseCommit(github, commit, assignment.base) : await named(github, inputs.base);
  const own = given === "none" ? undefined : given;
  const first = await snapshots(run, own);
  const isTouched = !areSame(first.head, first.base);
  const request = preparePlan(first.head, first.base, told);
  const { record, diagnostics } = await recordOf(github, request, isAhead);
  const noted = (prepared: PlanRequest) => ({ ...prepared, diagnostics: [...prepared.diagnostics, ...diagnostics] });
  if (record === undefined || inputs.base !== undefined)
    return { request: noted(request), ...present({ base: own, record }), isTouched };
  // Where the branch itself can't be read, a change that mends it is compared with what could be.
  const isBroken = request.base.unreadable.length > 0;
  if (isAhead && isBroken && own !== record.sha) diagnostics.push(brokenBase(record.sha));
  const base = isAhead && !isBroken ? (own ?? record.sha) : record.sha;
  if (base === own && record.undone.length === 0) return { request: noted(request), base, record, isTouched };
  const compared = base === own ? first.base : (await snapshots(run, base)).base;
  const undone = { record, revisions: await undoneRevisions(run, record) };
  return { request: noted(preparePlan(first.head, compared, { ...told, undone })), base, record, isTouched };
}

function brokenBase(sha: string): Diagnostic {
  return {
    severity: "warning",
    code: "base-broken",
    message: `What this goes into can't be read as it is, so this is compared with \`${sha.slice(0, 12)}\`, which was applied last.`,
    hint: "The plan shows what a merge does if it mends that.",
  };
}

/** A branch or a tag may move, and a short id is none: the record needs the commit itself. */
async function named({ octokit, repository }: GitHub, base: string): Promise<string> {
  if (base === "none" || isCommit(base)) return base;
  try {
    const { data } = await octokit.rest.repos.getCommit({ ...repository, ref: base });
    return data.sha;
  } catch (error) {
    if (isRequestFailure(error) && (error.status === 404 || error.status === 422))
      throw new MissingCommit(`There is no commit \`${base}\` in this repository.`);
    throw error;
  }
}

function snapshots({ github, commit, inputs, workspace }: GitHubRun, base: string | undefined) {
  return readCommits(github, { head: commit, base }, inputs.directory, { root: workspace });
}

async function undoneRevisions(run: GitHubRun, record: ApplyRecord): Promise<Map<string, Snapshot>> {
  const commits = new Set(record.undone.map((entry) => revisionOf(entry, record)));
  const { github, inputs, workspace } = run;
  return new Map(
    await Promise.all(
      [...commits].map(async (commit) => {
        if (!isCommit(commit)) return [commit, emptySnapshot] as const;
        const read = { head: commit, base: undefined };
        return [commit, (await readCommits(github, read, inputs.directory, { root: workspace })).head] as const;
      }),
    ),
  );
}

/** Without the permission to read it, a pull request's plan lacks what is left over; an apply compares with the push's own base, and says so. */
async function recordOf(
  github: GitHub,
  { instance, owners, environments }: PlanRequest,
  onPullRequest: boolean,
): Promise<{ record?: ApplyRecord; diagnostics: Diagnostic[] }> {
  try {
    const former = owners.formerOwners.map((owner) => instanceName(owner, environments));
    const { record, unreadable } = await newestRecord(github, [instance, ...former]);
    const diagnostics: Diagnostic[] =
      unreadable === 0
        ? []
        : [
            {
              severity: "warning",
              code: "record-unreadable",
              message: `${unreadable} newer apply ${unreadable === 1 ? "record" : "records"} of this instance can't be read, so an older one is compared with.`,
              hint: "Look at the repository's deployments: were their payloads changed, or is a newer version of this tool in use?",
            },
          ];
    return { ...present({ record }), diagnostics };
  } catch (error) {
    if (!isRequestFailure(error) || (error.status !== 403 && error.status !== 404)) throw error;
    return {
      diagnostics: [
        {
          ...githubDiagnostic(
            error,
            onPullRequest
              ? "What earlier merges left undone could not be read, so it isn't in this plan"
              : "The record of the last apply could not be read, so this is compared with what the event names",
            onPullRequest ? "deployments: read" : "deployments: write",
          ),
          severity: onPullRequest ? "notice" : "warning",
          code: "no-record",
        },
      ],
    };
  }
}

/** After a rename the last apply's record stands under the old name. */
async function newestRecord(github: GitHub, [instance = "", ...others]: readonly string[]): Promise<FoundRecord> {
  const found = await readRecord(github, instance);
  return found.record !== undefined || others.length === 0 ? found : newestRecord(github, others);
}

async function baseCommit(github: GitHub, commit: string, base: Base): Promise<string | undefined> {
  switch (base.kind) {
    case "first parent":
      return (await parentsOf(github, commit))[0];
    case "itself":
      return commit;
    case "commit":
      return base.sha;
    case "nothing":
      return undefined;
  }
}
