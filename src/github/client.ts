// A token and the API's address → Octokit, and its errors in words: what failed, and which permission is missing.
import { Octokit } from "@octokit/rest";
import type { Diagnostic } from "../model/diagnostic.ts";

export interface Repository {
  owner: string;
  repo: string;
}

export interface GitHub {
  octokit: Octokit;
  repository: Repository;
}

export function connect(token: string, apiUrl: string, repository: Repository, version: string): GitHub {
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: `launchdarkly-workflow-sync/${version}`,
    request: { headers: { "x-github-api-version": "2022-11-28" }, timeout: 30_000 },
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  return { octokit, repository };
}

/** What GITHUB_TOKEN writes as. */
const actionsLogin = "github-actions[bot]";

/** Which of these logins is the token's own. Who that is has to be asked only where somebody else is among them. */
export async function isOurs({ octokit }: GitHub, logins: readonly (string | undefined)[]): Promise<boolean[]> {
  if (logins.every((login) => login === actionsLogin)) return logins.map(() => true);
  const { viewer } = await octokit.graphql<{ viewer: { login: string } }>("query { viewer { login } }");
  const bare = (login: string | undefined) => login?.replace(/\[bot\]$/, "");
  return logins.map((login) => login !== undefined && bare(login) === bare(viewer.login));
}

interface RequestFailure {
  status: number;
  message: string;
  request?: { method: string; url: string };
}

export function isRequestFailure(error: unknown): error is Error & RequestFailure {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}

/** `needed`: the permissions of the job that the request wants, such as `pull-requests: write`. */
export function githubDiagnostic(error: unknown, what: string, needed: string): Diagnostic {
  if (!isRequestFailure(error)) throw error;
  const { status, message, request } = error;
  const hint =
    status === 401
      ? "Check `repo-token`."
      : status === 403 || status === 404
        ? `Give the job \`permissions: ${needed}\`, or wait if GitHub's rate limit is used up.`
        : status === 422
          ? "GitHub refuses the content of the request; report this."
          : "Run again; if it goes on, look at GitHub's status page.";
  return {
    severity: "error",
    code: `github-${status}`,
    message: `${what}: GitHub answered with status ${status}: ${message.split("\n")[0]}`,
    hint,
    ...(request && { request: `${request.method} ${request.url}` }),
  };
}
