// A pull request's number and the test merge commit that its event names → how the pull request is now, and what that commit was made of. One query, that tells whose the token is, too.
import type { GitHub } from "../client.ts";

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

interface Answer {
  viewer: { login: string };
  repository: {
    pullRequest: { state: string; headRefOid: string; baseRefName: string };
    object: { parents: { nodes: { oid: string }[] } } | null;
  };
}

export async function pullState(github: GitHub, pull: number, commit: string): Promise<PullState> {
  const { octokit, repository, login, now } = github;
  const answer = await octokit.graphql<Answer>(query, { ...repository, pull, commit });
  const { pullRequest, object } = answer.repository;
  void login(answer.viewer.login);
  return {
    isOpen: pullRequest.state === "OPEN",
    head: pullRequest.headRefOid,
    into: pullRequest.baseRefName,
    parents: object?.parents.nodes.map(({ oid }) => oid) ?? [],
    now: new Date(now()).toISOString(),
  };
}
