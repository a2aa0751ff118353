// Pull requests and their reviews. Reading a pull request renews its test merge if that is outdated, as on GitHub.

import { renderPull, renderPullSimple, renderReview } from "../render/pulls.ts";
import type { Pull } from "../world/records.ts";
import { notePullRead } from "../world/test-merges.ts";
import { findPull } from "../world/world.ts";
import { readBody, requiredText } from "./body.ts";
import { GitHubError, notFound } from "./errors.ts";
import { type Call, json, numberParameter, paginate, type Route } from "./routing.ts";

const READ = [["pull-requests", "read"]] as const;

export const pullRoutes: readonly Route[] = [
  { method: "GET", path: "/pulls", needs: READ, handle: listPulls },
  { method: "GET", path: "/pulls/{number}", needs: READ, handle: getPull },
  { method: "GET", path: "/pulls/{number}/reviews", needs: READ, handle: listReviews },
  { method: "POST", path: "/pulls/{number}/comments", needs: [["pull-requests", "write"]], handle: createLineComment },
];

/** Newest first. */
function listPulls(call: Call) {
  const { query } = call.request;
  const state = query.get("state") ?? "open";
  const base = query.get("base");
  const chosen = call.world.pulls
    .filter((pull) => state === "all" || pull.state === state)
    .filter((pull) => base === null || pull.base === base)
    .sort((one, other) => other.number - one.number);
  const { items, headers } = paginate(call, chosen);
  return json(
    200,
    items.map((pull) => renderPullSimple(call.world, pull)),
    headers,
  );
}

async function getPull(call: Call) {
  const pull = requirePull(call);
  await notePullRead(call.world, pull);
  return json(200, await renderPull(call.world, pull));
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

/** What lacks its fields is refused as on GitHub. Line comments aren't kept here. */
function createLineComment(call: Call): never {
  requirePull(call);
  const fields = readBody(call.request);
  for (const field of ["body", "commit_id", "path"]) requiredText(fields, field);
  throw new GitHubError(501, "This emulator keeps no line comments.");
}

function requirePull(call: Call): Pull {
  const pull = findPull(call.world, numberParameter(call, "number"));
  if (pull === undefined) throw notFound();
  return pull;
}
