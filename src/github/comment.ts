// A report → the sticky comment of an instance on a pull request: found by marker and author on all pages, edited where it would say something else.
import { type GitHub, isOurs } from "./client.ts";
import { createOnce } from "./create-once.ts";
import { itemsOf } from "./pages.ts";
import { bodyMarker, bodyOf, type Report, readBody } from "./report-body.ts";

/** GitHub refuses more than 65,536 characters; its other limits are in bytes. */
export const mostCommentBytes = 60_000;

export interface Comment {
  id: number;
  body: string;
  url: string;
}

export interface StickyComment {
  url: string;
  became: "created" | "updated" | "unchanged" | "left to a newer run";
}

/** `isWorthOne`: whether a comment is made where there is none yet. */
export async function writeComment(
  github: GitHub,
  pull: number,
  instance: string,
  report: Report,
  isWorthOne = true,
): Promise<StickyComment> {
  const existing = await readComment(github, pull, instance);
  if (existing !== undefined) return updateComment(github, existing, instance, report);
  if (!isWorthOne) return { url: "", became: "unchanged" };
  const { octokit, repository } = github;
  const body = bodyOf(bodyMarker("comment", instance), report);
  return createOnce<StickyComment>(
    async () => {
      const { data } = await octokit.rest.issues.createComment({ ...repository, issue_number: pull, body });
      return { url: data.html_url, became: "created" };
    },
    async () => {
      const created = await readComment(github, pull, instance);
      return created && { url: created.url, became: "created" };
    },
  );
}

/** An older run that ends after a newer one leaves the newer one's comment as it is. */
export async function updateComment(
  { octokit, repository }: GitHub,
  existing: Comment,
  instance: string,
  report: Report,
): Promise<StickyComment> {
  const { url, id } = existing;
  const known = readBody(existing.body);
  if (known.says(report)) return { url, became: "unchanged" };
  const isOlder = report.run !== undefined && known.run !== undefined && known.run > report.run;
  if (isOlder && report.isNewest !== true) return { url, became: "left to a newer run" };
  const body = bodyOf(bodyMarker("comment", instance), report);
  const { data } = await octokit.rest.issues.updateComment({ ...repository, comment_id: id, body });
  return { url: data.html_url, became: "updated" };
}

/** The instance's comment, if there is one. Anyone can type the marker, and our token may edit anybody's comment, so the author has to be ourselves. */
export async function readComment(github: GitHub, pull: number, instance: string): Promise<Comment | undefined> {
  const { octokit, repository } = github;
  const marker = bodyMarker("comment", instance);
  const comments = await itemsOf(
    octokit.paginate.iterator(octokit.rest.issues.listComments, {
      ...repository,
      issue_number: pull,
      per_page: 100,
    }),
  );
  const marked = comments.filter(({ body }) => body?.startsWith(marker));
  const ours = await isOurs(
    github,
    marked.map(({ user }) => user?.login),
  );
  const first = marked.find((_, index) => ours[index]);
  return first && { id: first.id, body: first.body ?? "", url: first.html_url };
}
