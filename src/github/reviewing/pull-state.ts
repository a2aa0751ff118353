// A pull request's number and the test merge commit that its event names → how the pull request is now, and what that commit was made of. One query, that tells whose the token is, too.
import { object, objects } from "../../model/values/json.ts";
import type { GitHub } from "../client.ts";
import { PartialAnswer, throwRefusal } from "../failures.ts";

export interface PullState {
  isOpen: boolean;
  /** The commit that was pushed to it last. */
  head: string;
  /** The branch that it goes into. */
  into: string;
  /** Of the test merge commit: the branch's, and the pull request's. Empty where the commit isn't there any more. */
  parents: string[];
  /** GitHub's clock as ISO 8601. */
  now: string;
}

const query = `query PullState($owner: String!, $repo: String!, $pull: Int!, $commit: GitObjectID!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pull) { state headRefOid baseRefName }
    object(oid: $commit) { ... on Commit { parents(first: 2) { nodes { oid } } } }
  }
}`;

export async function pullState(github: GitHub, pull: number, commit: string): Promise<PullState> {
  const { octokit, repository, login, now } = github;
  const answer = object(await octokit.graphql(query, { ...repository, pull, commit }).catch(throwRefusal));
  const { pullRequest, object: found } = object(answer.repository);
  const { state, headRefOid: head, baseRefName: into } = object(pullRequest);
  const { nodes = found === null ? [] : undefined } = object(object(found).parents);
  if (typeof state !== "string" || typeof head !== "string" || typeof into !== "string" || !Array.isArray(nodes))
    throw new PartialAnswer("an answer without `repository.pullRequest` or the commit's parents");
  const { login: own } = object(answer.viewer);
  if (typeof own === "string") void login(own);
  return {
    isOpen: state === "OPEN",
    head,
    into,
    parents: objects(nodes).map(({ oid }) => String(oid)),
    now: new Date(now()).toISOString(),
  };
}
