// What a plan acts on ↔ a hidden line of its check run; a branch → the open pull requests into it whose last plans act on given targets.
import { createHash } from "node:crypto";
import type { Target } from "../../model/document.ts";
import { targetName } from "../../model/target.ts";
import { object, objects } from "../../model/values/json.ts";
import { checkName, isExternalIdOf } from "../check-run.ts";
import { type GitHub, slugOf } from "../client.ts";

/** An operation, as far as it matters here: a template has no target. */
export interface Acting {
  key: string;
  target?: Target;
  undone?: true;
}

/** What two changes can be at cross purposes about. */
export function placeOf({ key, target }: Acting): string {
  return target === undefined ? `template ${key}` : targetName(target);
}

/** What earlier merges left undone stands in everybody's plan, and is nobody's own. */
function ownPlaces(operations: readonly Acting[]): string[] {
  return [...new Set(operations.flatMap((one) => (one.undone === true ? [] : [placeOf(one)])))].sort();
}

/** Short, so that many fit. Who looks knows what to look for, so no name has to be taken from another's text. */
function shortDigest(place: string): string {
  return createHash("sha256").update(place).digest().subarray(0, 8).toString("base64url");
}

/** Of a plan of `head`, as many places as fit into `most` bytes. */
export function placesLine(head: string, operations: readonly Acting[], most: number): string | undefined {
  const lineOf = (digests: readonly string[]) => `<!-- ld-sync:places:v1 head=${head} places=${digests.join(",")} -->`;
  const digests = ownPlaces(operations).map(shortDigest);
  const empty = lineOf([]).length;
  if (empty > most) return undefined;
  return lineOf(digests.slice(0, Math.floor((most - empty + 1) / 12))); // eleven characters and a comma
}

const written = /^<!-- ld-sync:places:v1 head=([0-9a-f]{40,64}) places=([\w,-]*) -->\r?$/m;

/** Other pull requests, of which this one's plan and their last ones act on the same: by number, the places. */
export type SharedPlaces = ReadonlyMap<number, readonly string[]>;

/** Of all that are open, those that were changed last; of each, its newest commits, since the newest may not be planned yet. */
const query = `query OpenPlans($owner: String!, $repo: String!, $base: String!, $check: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(states: OPEN, baseRefName: $base, first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        number
        commits(last: 2) {
          nodes {
            commit {
              oid
              checkSuites(last: 3, filterBy: { checkName: $check }) {
                nodes {
                  app { slug }
                  checkRuns(last: 1, filterBy: { checkName: $check, checkType: LATEST }) {
                    nodes { databaseId externalId text }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}`;

/** One request, however many there are. Only check runs of the token's own app count, as at a merge. */
export async function sharedPlaces(
  { octokit, repository, login }: GitHub,
  { instance, branch, pull }: { instance: string; branch: string; pull: number },
  operations: readonly Acting[],
): Promise<SharedPlaces> {
  const places = ownPlaces(operations);
  if (places.length === 0) return new Map();
  const variables = { ...repository, base: branch, check: checkName(repository, instance) };
  const [answer, ours] = await Promise.all([octokit.graphql(query, variables), login()]);
  const { nodes } = object(object(object(answer).repository).pullRequests);
  const found = objects(nodes).flatMap(({ number, commits }) => {
    if (typeof number !== "number" || number === pull) return [];
    const theirs = new Set(lastPlaces(object(commits).nodes, slugOf(ours), instance));
    const shared = places.filter((place) => theirs.has(shortDigest(place)));
    return shared.length === 0 ? [] : [[number, shared] as const];
  });
  return new Map(found.sort(([left], [right]) => left - right));
}

/** Of the newest commit that a plan of ours stands on. `commits` come oldest first. */
function lastPlaces(commits: unknown, app: string, instance: string): string[] {
  for (const { commit } of objects(commits).toReversed()) {
    const { oid, checkSuites } = object(commit);
    const runs = objects(object(checkSuites).nodes)
      .filter((suite) => object(suite.app).slug === app)
      .flatMap(({ checkRuns }) => objects(object(checkRuns).nodes))
      .filter(({ externalId }) => typeof externalId === "string" && isExternalIdOf(externalId, instance));
    const [newest] = runs.sort((left, right) => Number(right.databaseId) - Number(left.databaseId));
    if (newest === undefined) continue;
    const [, head, digests = ""] = written.exec(String(newest.text)) ?? [];
    return head === oid ? digests.split(",") : [];
  }
  return [];
}
