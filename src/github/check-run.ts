// A report → a check run on a commit, with as many annotations as anybody reads; a commit → the reviewed plan that its newest check run carries.

import type { Annotation } from "../model/messages/annotation.ts";
import { present } from "../model/values/present.ts";
import { joined } from "../model/values/words.ts";
import { type GitHub, slugOf } from "./client.ts";
import { createOnce } from "./create-once.ts";
import { itemsOf } from "./pages.ts";
import { publishedAt, type ReviewedPlan, readReviewedLine } from "./reviewed-plan.ts";

/** UTF-8 bytes that GitHub takes of a summary, and of a text. */
export const mostCheckBytes = 65_535;

export interface CheckReport {
  instance: string;
  /** The plan's hash. */
  hash: string;
  /** The commit that the check run stands on. */
  commit: string;
  conclusion: "success" | "failure";
  title: string;
  summary: string;
  /** Shown below the summary; carries the reviewed plan. */
  text?: string;
  /** What matters most comes first. */
  annotations: readonly Annotation[];
  /** Address of the workflow run. */
  address: string;
}

/** The instance stands in the name only where it isn't the repository's own: most repositories have no other. */
export function checkName({ owner, repo }: GitHub["repository"], instance: string): string {
  return instance === `${owner}/${repo}` ? "LaunchDarkly workflows" : `LaunchDarkly workflows (${instance})`;
}

/** GitHub takes as many in one request, in any number of requests. */
const mostInRequest = 50;

/** Each further request takes a second. */
export const mostAnnotations = 4 * mostInRequest;

/**
 * Each run writes a new check run, and the newest one counts. Annotations that don't fit into the first request are added by further ones.
 * These repeat the text: GitHub doesn't say what becomes of one that is left out, and the merge is held to it.
 */
export async function writeCheckRun({ octokit, repository }: GitHub, report: CheckReport): Promise<void> {
  const { instance, hash, commit, conclusion, title, summary, text, address } = report;
  const output = { title, summary, ...present({ text }) };
  const annotations = fewAnnotations(report.annotations.flatMap(toGitHub));
  const create = () =>
    octokit.rest.checks.create({
      ...repository,
      name: checkName(repository, instance),
      head_sha: commit,
      external_id: externalId(instance, hash),
      details_url: address,
      status: "completed",
      conclusion,
      output: { ...output, annotations: annotations.slice(0, mostInRequest) },
    });
  // Nothing is looked for: two that say the same do no harm, and none would leave a required check waiting for ever.
  const { data } = await createOnce(create, async () => undefined);
  for (let sent = mostInRequest; sent < annotations.length; sent += mostInRequest)
    await octokit.rest.checks.update({
      ...repository,
      check_run_id: data.id,
      output: { ...output, annotations: annotations.slice(sent, sent + mostInRequest) },
    });
}

/** All, or the first ones and how many there are besides. */
function fewAnnotations(annotations: readonly CheckAnnotation[]): readonly CheckAnnotation[] {
  if (annotations.length <= mostAnnotations) return annotations;
  const leftOut = annotations.slice(mostAnnotations - 1);
  const counts = (["failure", "warning", "notice"] as const).flatMap((level) => {
    const count = leftOut.filter(({ annotation_level }) => annotation_level === level).length;
    return count === 0 ? [] : [`${count.toLocaleString("en")} more ${level}${count === 1 ? "" : "s"}`];
  });
  const message = `${joined(counts, "and")} are not shown; the first is about this line. The plan file, which the output plan-path names, has all of them.`;
  const rest = leftOut.slice(0, 1).map((first) => ({ ...first, title: "and more", message }));
  return [...annotations.slice(0, mostAnnotations - 1), ...rest];
}

type CheckAnnotation = ReturnType<typeof toGitHub>[number];

/** GitHub shows an annotation on a line only, and takes columns only where it starts and ends on one line. */
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

/** Of whatever plan. */
export function isExternalIdOf(id: string | null, instance: string): boolean {
  return id === externalId(instance, id?.split(":").at(-1) ?? "");
}

/** A pull request's. Only check runs of the token's own app with our external id count: any other workflow may write one of the same name. Newest first. */
export async function readReviewedChecks(
  { octokit, repository, login }: GitHub,
  { number, head: commit }: { number: number; head: string },
  instance: string,
): Promise<ReviewedPlan[]> {
  const found = await itemsOf(
    octokit.paginate.iterator(octokit.rest.checks.listForRef, {
      ...repository,
      ref: commit,
      check_name: checkName(repository, instance),
      // "latest" gives one of each name and suite: another workflow's check run could hide ours.
      filter: "all",
      per_page: 100,
    }),
  );
  if (found.length === 0) return [];
  const app = slugOf(await login());
  return found
    .filter((run) => run.app?.slug === app && isExternalIdOf(run.external_id, instance))
    .sort((left, right) => right.id - left.id)
    .flatMap((run) => {
      const plan = readReviewedLine(run.output.text ?? "");
      return plan?.head === commit && plan.pull === number ? [publishedAt(plan, run.completed_at)] : [];
    });
}
