// A report → the one comment of an instance on a pull request: found by marker and author over all pages, edited, untouched if nothing but time has passed.
import { createHash } from "node:crypto";
import type { GitHub } from "./client.ts";

/** GitHub refuses more than 65,536 characters; its other limits are in bytes. */
export const mostCommentBytes = 60_000;

/** What GITHUB_TOKEN writes as. */
const actionsLogin = "github-actions[bot]";

export interface Report {
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

/** What stands at the end may be gone. */
function digest(text: string): string {
  return createHash("sha256").update(text.trim()).digest("base64url");
}

export async function writeComment(
  github: GitHub,
  pull: number,
  instance: string,
  { text, timeless }: Report,
): Promise<StickyComment> {
  const { octokit, repository } = github;
  const marker = hiddenMarker(instance);
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
  const own = marked.filter(({ user }) => user?.login === actionsLogin);
  const ours = own.length > 0 && own.length === marked.length ? own : await byLogin(github, marked);
  const [first] = ours;
  return first && { id: first.id, body: first.body ?? "", url: first.html_url };
}

async function byLogin<T extends { user: { login: string } | null }>(
  { octokit }: GitHub,
  comments: readonly T[],
): Promise<T[]> {
  const { viewer } = await octokit.graphql<{ viewer: { login: string } }>("query { viewer { login } }");
  const bare = (login: string | undefined) => login?.replace(/\[bot\]$/, "");
  return comments.filter(({ user }) => bare(user?.login) === bare(viewer.login));
}

/** Whatever became of line ends. An edit by hand shows in the text; a comment of an older version has no fingerprint. */
function tells(body: string, timeless: string): boolean {
  const [, written, ...text] = body.split(/\r?\n/);
  return written === fingerprint(timeless, text.join("\n"));
}
