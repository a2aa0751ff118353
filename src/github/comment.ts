// A report → the one comment of an instance on a pull request: found by marker and author over all pages, edited, untouched if nothing but time has passed.
import { createHash } from "node:crypto";
import { type GitHub, isOurs } from "./client.ts";

/** GitHub refuses more than 65,536 characters; its other limits are in bytes. */
export const mostCommentBytes = 60_000;

export interface Report {
  /** A line that nobody sees: `reviewedLine`. */
  hidden?: string;
  text: string;
  /** The text as it would be whenever it is made: its dates move with the time of the plan. */
  timeless: string;
}

export interface StickyComment {
  url: string;
  became: "created" | "updated" | "unchanged";
}

/** First line of the comment, where nobody sees it. */
function hiddenMarker(instance: string): string {
  return `<!-- ld-sync:comment:v1 ${Buffer.from(instance).toString("base64url")} -->`;
}

/** Second line: tells what is reported, and whether what follows is still what was written. */
function fingerprint(timeless: string, text: string): string {
  return `<!-- ld-sync:report ${digest(timeless)} ${digest(text)} -->`;
}

/** What follows the fingerprint, and is covered by it. */
function covered({ hidden, text }: Pick<Report, "hidden" | "text">): string {
  return hidden === undefined ? text : `${hidden}\n${text}`;
}

/** What stands at the end may be gone. */
function digest(text: string): string {
  return createHash("sha256").update(text.trim()).digest("base64url");
}

export async function writeComment(
  github: GitHub,
  pull: number,
  instance: string,
  report: Report,
): Promise<StickyComment> {
  const { octokit, repository } = github;
  const marker = hiddenMarker(instance);
  const timeless = covered({ ...report, text: report.timeless });
  const text = covered(report);
  const body = [marker, fingerprint(timeless, text), text].join("\n");
  const existing = await findComment(github, pull, marker);
  if (existing === undefined) {
    const { data } = await octokit.rest.issues.createComment({ ...repository, issue_number: pull, body });
    return { url: data.html_url, became: "created" };
  }
  if (tells(existing.body, timeless)) return { url: existing.url, became: "unchanged" };
  const { data } = await octokit.rest.issues.updateComment({ ...repository, comment_id: existing.id, body });
  return { url: data.html_url, became: "updated" };
}

interface Existing {
  id: number;
  body: string;
  url: string;
}

/** The instance's comment, if there is one. */
export async function readComment(github: GitHub, pull: number, instance: string): Promise<string | undefined> {
  return (await findComment(github, pull, hiddenMarker(instance)))?.body;
}

/** The marker alone proves nothing: anyone can type it, and a token may edit anybody's comment. The author must be us. */
async function findComment(github: GitHub, pull: number, marker: string): Promise<Existing | undefined> {
  const { octokit, repository } = github;
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    ...repository,
    issue_number: pull,
    per_page: 100,
  });
  const marked = comments.filter(({ body }) => body?.startsWith(marker));
  if (marked.length === 0) return undefined;
  const ours = await isOurs(
    github,
    marked.map(({ user }) => user?.login),
  );
  const first = marked.find((_, index) => ours[index]);
  return first && { id: first.id, body: first.body ?? "", url: first.html_url };
}

/** Whatever became of line ends. An edit by hand shows in the text; a comment of an older version has no fingerprint. */
function tells(body: string, timeless: string): boolean {
  const [, written, ...text] = body.split(/\r?\n/);
  return written === fingerprint(timeless, text.join("\n"));
}
