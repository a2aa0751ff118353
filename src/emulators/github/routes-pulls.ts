// Pull requests and their files, commits and reviews. Reading one makes an outdated test merge again, as on GitHub.
import { notFound } from "./errors.ts";
import { readCommits } from "./git.ts";
import { changedFiles } from "./git-history.ts";
import type { Pull } from "./records.ts";
import { renderCommit, renderFile } from "./render-commits.ts";
import { forkPoint, headOwner, listPullCommits, renderPull, renderPullSimple, renderReview } from "./render-pulls.ts";
import { type Call, json, numberParameter, paginate, type Route } from "./routing.ts";
import { notePullRead } from "./test-merges.ts";
import { findPull, type World } from "./world.ts";

const READ = [["pull-requests", "read"]] as const;
const MOST_FILES = 3_000;

export const pullRoutes: readonly Route[] = [
  { method: "GET", path: "/pulls", needs: READ, handle: listPulls },
  { method: "GET", path: "/pulls/{number}", needs: READ, handle: getPull },
  { method: "GET", path: "/pulls/{number}/files", needs: READ, handle: listFiles },
  { method: "GET", path: "/pulls/{number}/commits", needs: READ, handle: listCommitsOfPull },
  { method: "GET", path: "/pulls/{number}/reviews", needs: READ, handle: listReviews },
];

function listPulls(call: Call) {
  const { world, request } = call;
  const { query } = request;
  const state = query.get("state") ?? "open";
  const head = query.get("head");
  const base = query.get("base");
  const chosen = world.pulls
    .filter((pull) => state === "all" || pull.state === state)
    .filter((pull) => !head || `${headOwner(world, pull)}:${pull.head}` === head)
    .filter((pull) => !base || pull.base === base);
  const sorted = sortPulls(world, chosen, query.get("sort") ?? "created", query.get("direction"));
  const { items, headers } = paginate(call, sorted);
  return json(
    200,
    items.map((pull) => renderPullSimple(world, pull)),
    headers,
  );
}

function sortPulls(world: World, pulls: Pull[], sort: string, direction: string | null): Pull[] {
  const value = (pull: Pull): number => {
    if (sort === "updated") return Date.parse(pull.updatedAt);
    if (sort === "popularity") return world.comments.filter(({ number }) => number === pull.number).length;
    return pull.number;
  };
  // By creation the newest come first unless told otherwise; by anything else, the smallest.
  const descending = direction === null ? sort === "created" : direction === "desc";
  return pulls.toSorted((one, other) => (descending ? value(other) - value(one) : value(one) - value(other)));
}

async function getPull(call: Call) {
  const pull = requirePull(call);
  await notePullRead(call.world, pull);
  return json(200, await renderPull(call.world, pull));
}

async function listFiles(call: Call) {
  const { world } = call;
  const pull = requirePull(call);
  const files = await changedFiles(world.git, await forkPoint(world, pull), pull.headSha);
  const { items, headers } = paginate(call, files.slice(0, MOST_FILES));
  return json(
    200,
    items.map((file) => renderFile(world, file, pull.headSha)),
    headers,
  );
}

async function listCommitsOfPull(call: Call) {
  const { world } = call;
  const { items, headers } = paginate(call, (await listPullCommits(world, requirePull(call))).slice(0, 250));
  return json(
    200,
    (await readCommits(world.git, items)).map((commit) => renderCommit(world, commit)),
    headers,
  );
}

function listReviews(call: Call) {
  const { number } = requirePull(call);
  const { items, headers } = paginate(
    call,
    call.world.reviews.filter((review) => review.number === number),
  );
  return json(
    200,
    items.map((review) => renderReview(call.world, review)),
    headers,
  );
}

function requirePull(call: Call): Pull {
  const pull = findPull(call.world, numberParameter(call, "number"));
  if (pull === undefined) throw notFound();
  return pull;
}
