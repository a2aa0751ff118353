// A job's permissions → whether the token has each, tried without any effect: reads are made; a write is sent without what it needs to say, so
// that GitHub refuses it with 422 where the token may write, and with 403 where it may not.
import type { Access, Learnt, Permission } from "../../examining/facts.ts";
import type { GitHub } from "../client.ts";
import { isRequestFailure } from "../failures.ts";
import { learn } from "./learning.ts";

/** What GitHub answers to a request without its required fields, once it has looked whether the token may send it. */
const incomplete = 422;

export async function tryPermissions(
  github: GitHub,
  needs: ReadonlyMap<Permission, Access>,
  branch: string,
): Promise<Map<Permission, Learnt<"granted">>> {
  const attempts = await Promise.all(
    [...needs].map(async ([permission, access]) => {
      const attempt = await tryPermission(github, permission, access, branch);
      return attempt === undefined ? [] : [[permission, attempt] as const];
    }),
  );
  return new Map(attempts.flat());
}

async function tryPermission(
  github: GitHub,
  permission: Permission,
  access: Access,
  branch: string,
): Promise<Learnt<"granted"> | undefined> {
  const needed = `${permission}: ${access}`;
  const { octokit, repository } = github;
  const { rest } = octokit;
  switch (permission) {
    case "contents":
      return reading(() => rest.repos.getBranch({ ...repository, branch }), needed);
    case "pull-requests":
      return access === "read" ? reading(() => pullsOf(github), needed) : tryLineComment(github, needed);
    case "checks":
      return access === "read"
        ? reading(() => rest.checks.listForRef({ ...repository, ref: branch, per_page: 1 }), needed)
        : writing(github, "POST /repos/{owner}/{repo}/check-runs", needed);
    case "deployments":
      return access === "read"
        ? reading(() => rest.repos.listDeployments({ ...repository, per_page: 1 }), needed)
        : writing(github, "POST /repos/{owner}/{repo}/deployments", needed);
    case "issues":
      return writing(github, "POST /repos/{owner}/{repo}/issues", needed);
  }
}

async function reading(read: () => Promise<unknown>, needed: string): Promise<Learnt<"granted">> {
  const learnt = await learn(read, needed);
  return "known" in learnt ? { known: "granted" } : learnt;
}

/**
 * A line comment, which `pull-requests: write` alone allows; other comments go with `issues: write`, too. It needs a pull request to
 * stand on: the newest whose conversation isn't locked. `undefined`: there is none. Source: GitHub's REST reference, permissions of fine-grained tokens
 */
async function tryLineComment(github: GitHub, needed: string): Promise<Learnt<"granted"> | undefined> {
  const pulls = await learn(() => pullsOf(github), needed);
  if ("unknown" in pulls) return pulls;
  const [open] = pulls.known.filter(({ locked }) => locked !== true);
  if (open === undefined) return undefined;
  return writing(github, `POST /repos/{owner}/{repo}/pulls/${open.number}/comments`, needed);
}

async function pullsOf({ octokit, repository }: GitHub) {
  return (await octokit.rest.pulls.list({ ...repository, state: "all", per_page: 10 })).data;
}

function writing({ octokit, repository }: GitHub, route: string, needed: string): Promise<Learnt<"granted">> {
  return learn(async () => {
    try {
      await octokit.request(route, { ...repository, data: {} });
    } catch (error) {
      if (!isRequestFailure(error) || error.status !== incomplete) throw error;
    }
    return "granted" as const;
  }, needed);
}
