// A report → a check run of ours on a commit, with all its annotations; and the reviewed plan that the newest one of a commit carries.

import type { Annotation } from "../model/annotation.ts";
import { present } from "../model/present.ts";
import { type GitHub, slugOf } from "./client.ts";
import { type ReviewedPlan, readReviewedLine } from "./reviewed-plan.ts";
import { sentOnce } from "./sent-once.ts";

/** What a summary or a text may hold, in UTF-8 bytes. */
export const mostCheckBytes = 65_535;

export interface CheckReport {
  instance: string;
  /** The plan's hash. */
  hash: string;
  /** The commit that it stands on. */
  commit: string;
  conclusion: "success" | "failure";
  title: string;
  summary: string;
  /** Below the summary: carries the reviewed plan. */
  text?: string;
  annotations: readonly Annotation[];
  /** Address of the workflow run. */
  address: string;
}

/** Of the instance that everybody has, where a repository keeps one directory and plans it as a whole, the plain name. */
export function checkName({ owner, repo }: GitHub["repository"], instance: string): string {
  return instance === `${owner}/${repo}` ? "LaunchDarkly workflows" : `LaunchDarkly workflows (${instance})`;
}

/** What GitHub takes in a request. */
const mostAnnotations = 50;

/** A new one at each run: the newest one counts. Annotations beyond a request's fill follow it. */
export async function writeCheckRun({ octokit, repository }: GitHub, report: CheckReport): Promise<void> {
  const { instance, hash, commit, conclusion, title, summary, text, address } = report;
  const output = { title, summary, ...present({ text }) };
  const annotations = report.annotations.flatMap(toGitHub);
  const create = () =>
    octokit.rest.checks.create({
      ...repository,
      name: checkName(repository, instance),
      head_sha: commit,
      external_id: externalId(instance, hash),
      details_url: address,
      status: "completed",
      conclusion,
      output: { ...output, annotations: annotations.slice(0, mostAnnotations) },
    });
  // Two that say the same do no harm; none would leave a required check waiting for ever.
  const { data } = await sentOnce(create, async () => undefined);
  for (let sent = mostAnnotations; sent < annotations.length; sent += mostAnnotations)
    await octokit.rest.checks.update({
      ...repository,
      check_run_id: data.id,
      output: { ...output, annotations: annotations.slice(sent, sent + mostAnnotations) },
    });
}

/** Without a line there is nothing that GitHub could show it on. Columns are taken of a single line only. */
function toGitHub({ level, title, message, place }: Annotation) {
  if (place === undefined) return [];
  const { file, line, column } = place;
  return [
    {
      path: file,
      start_line: line,
      end_line: line,
      ...(column !== undefined && { start_column: column, end_column: column }),
      annotation_level: level,
      title,
      message,
    },
  ];
}

function externalId(instance: string, hash: string): string {
  return `ld-sync:v1:${instance}:${hash}`;
}

/** Only our own app's: a workflow of somebody else's may write a check run of the same name. */
export async function readReviewedCheck(
  { octokit, repository, login }: GitHub,
  commit: string,
  instance: string,
): Promise<ReviewedPlan | undefined> {
  const found = await octokit.paginate(octokit.rest.checks.listForRef, {
    ...repository,
    ref: commit,
    check_name: checkName(repository, instance),
    // The newest one of each suite would do, but which suite a check run belongs to nobody can choose.
    filter: "all",
    per_page: 100,
  });
  if (found.length === 0) return undefined;
  const app = slugOf(await login());
  const [newest] = found
    .filter((run) => run.app?.slug === app && run.external_id === externalId(instance, hashOf(run.external_id)))
    .sort((left, right) => right.id - left.id);
  const plan = readReviewedLine(newest?.output.text ?? "");
  return plan?.head === commit ? plan : undefined;
}

function hashOf(externalId: string | null): string {
  return externalId?.slice(-12) ?? "";
}
