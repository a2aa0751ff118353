// A report → the one comment of an instance on a pull request: found by marker and author on all pages, edited where it would say something else. Of several the oldest is kept.
import { type GitHub, isOurs } from "./client.ts";
import { createOnce } from "./create-once.ts";
import { isRequestFailure } from "./failures.ts";
import { itemsOf } from "./pages.ts";
import { bodyMarker, bodyOf, type Report, readBody } from "./report-body.ts";

/** GitHub refuses more than 65,536 characters; its other limits are in bytes. */
export const mostCommentBytes = 60_000;

interface Comment {
  id: number;
  /** For GraphQL. */
  node: string;
  body: string;
  url: string;
  /** As ISO 8601. */
  createdAt: string;
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
  const { ours, former } = await readComments(github, pull, instance);
  const written = await writeInto(github, ours, instance, report);
  if (written?.became === "updated") await retireOthers(github, ours, former, written.url);
  if (written !== undefined) return written;
  return isWorthOne ? create(github, pull, instance, report) : { url: "", became: "unchanged" };
}

async function create(github: GitHub, pull: number, instance: string, report: Report): Promise<StickyComment> {
  const { octokit, repository } = github;
  const body = bodyOf(bodyMarker("comment", instance), report);
  const { id: own, url } = await createOnce<Pick<Comment, "id" | "url">>(
    async () => {
      const { data } = await octokit.rest.issues.createComment({ ...repository, issue_number: pull, body });
      return { id: data.id, url: data.html_url };
    },
    async () => (await readComments(github, pull, instance)).ours[0],
  );
  // Another job may have made one at the same time, and an earlier token another identity's.
  const { ours, former } = await readComments(github, pull, instance, own);
  const kept = await writeInto(github, ours, instance, report);
  const newest = kept?.url ?? url;
  for (const one of former) await retire(github, one, newest);
  return { url: newest, became: "created" };
}

/** Where another token has written between two runs of this one, its comment has hidden ours, and is the outdated one now. */
async function retireOthers(
  github: GitHub,
  [first]: readonly Comment[],
  former: readonly FormerComment[],
  newest: string,
): Promise<void> {
  if (first === undefined || former.length === 0) return;
  await github.octokit.graphql(unhide, { id: first.node }).catch(() => undefined);
  for (const one of former) await retire(github, one, newest);
}

const unhide =
  "mutation ($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }";

/** The first, which is the oldest, is edited, and the others go. `undefined` where none is there, or is there any more. */
async function writeInto(
  github: GitHub,
  comments: readonly Comment[],
  instance: string,
  report: Report,
): Promise<StickyComment | undefined> {
  const { octokit, repository } = github;
  const [first, ...others] = comments;
  if (first === undefined) return undefined;
  const [known, ...runs] = [first, ...others].map(({ body }) => readBody(body));
  const newest = Math.max(...[known, ...runs].map((one) => one?.run ?? 0));
  const { url } = first;
  const removeOthers = async () => {
    for (const { id } of others)
      await unlessGone(() => octokit.rest.issues.deleteComment({ ...repository, comment_id: id }));
  };
  // An older run that ends after a newer one leaves the newer one's comment as it is.
  if (report.run !== undefined && newest > report.run && report.isNewest !== true) {
    if (known?.run === newest) await removeOthers();
    return { url, became: "left to a newer run" };
  }
  if (known?.says(report) !== true) {
    const body = bodyOf(bodyMarker("comment", instance), report);
    const edited = await unlessGone(() =>
      octokit.rest.issues.updateComment({ ...repository, comment_id: first.id, body }),
    );
    if (edited === undefined) return writeInto(github, others, instance, report);
  }
  await removeOthers();
  return { url, became: known?.says(report) === true ? "unchanged" : "updated" };
}

/** `undefined` where somebody has deleted it since it was listed. */
async function unlessGone<T>(request: () => Promise<T>): Promise<T | undefined> {
  try {
    return await request();
  } catch (error) {
    if (isRequestFailure(error) && error.status === 404) return undefined;
    throw error;
  }
}

/** Hides a comment as outdated; where that is refused, it is made to point to the newest one. Where that is refused, too, it stays as it is. */
async function retire({ octokit, repository }: GitHub, { id, node }: FormerComment, newest: string): Promise<void> {
  const query =
    "mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }";
  const body = `This is outdated: the newest plan and its outcome are in [another comment](${newest}).`;
  await octokit
    .graphql(query, { id: node })
    .catch(() => octokit.rest.issues.updateComment({ ...repository, comment_id: id, body }))
    .catch(() => undefined);
}

interface FormerComment {
  id: number;
  /** For GraphQL. */
  node: string;
}

interface Comments {
  /** Oldest first. */
  ours: Comment[];
  /** Those that another bot has written in our form, and nobody has edited: our own under an earlier token. */
  former: FormerComment[];
}

/** The instance's comments; `own` is ours for sure. Anyone can type the marker, and our token may edit anybody's comment, so the author has to be ourselves. */
export async function readComments(github: GitHub, pull: number, instance: string, own?: number): Promise<Comments> {
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
  const others = marked.filter(({ id }) => id !== own);
  const areOurs = await isOurs(
    github,
    others.map(({ user }) => user?.login),
  );
  const ours = new Set(others.filter((_, index) => areOurs[index]).map(({ id }) => id));
  return {
    ours: marked
      .filter(({ id }) => id === own || ours.has(id))
      .map(({ id, node_id: node, body = "", html_url: url, created_at: createdAt }) => ({
        id,
        node,
        body,
        url,
        createdAt,
      }))
      .sort((left, right) => left.id - right.id),
    former: marked
      .filter(
        ({ id, user, body = "" }) => id !== own && !ours.has(id) && user?.type === "Bot" && readBody(body).isUntouched,
      )
      .map(({ id, node_id: node }) => ({ id, node })),
  };
}
