// Takes a request; says whose token it carries, whether that may do what the route does, and what is left of its rate limit.
import type { EmulatedRequest } from "../../server.ts";
import type { Token } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { GitHubError } from "./errors.ts";
import type { Need } from "./routing.ts";

export interface RateBudget {
  limit: number;
  remaining: number;
  used: number;
  /** Epoch seconds. */
  reset: number;
}

interface Window {
  startedAt: number;
  used: number;
}

const HOUR_MS = 3_600_000;
/** What GitHub answers 400 for when another one is asked for. */
const API_VERSIONS = ["2022-11-28", "2026-03-10"];

/** Refuses what GitHub refuses before it looks at a token. */
export function checkHeaders({ headers }: EmulatedRequest): void {
  if (!headers["user-agent"]) {
    throw new GitHubError(
      403,
      "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
    );
  }
  const version = headers["x-github-api-version"];
  if (version !== undefined && !API_VERSIONS.includes(String(version))) {
    throw new GitHubError(
      400,
      `"${String(version)}" is not a supported version. Supported versions: ${API_VERSIONS.join(", ")}.`,
    );
  }
}

export function authenticate(world: World, { headers }: EmulatedRequest): Token {
  const { authorization } = headers;
  if (authorization === undefined) throw new GitHubError(401, "Requires authentication");
  const secret = /^(?:token|bearer) +(\S+)$/i.exec(authorization.trim())?.[1];
  const token = world.tokens.find((candidate) => candidate.token === secret);
  if (token === undefined) throw new GitHubError(401, "Bad credentials");
  return token;
}

/** Throws 403 unless one of the needs is met. */
export function authorise(world: World, token: Token, needs: readonly Need[]): void {
  const { repository, options } = world;
  const readsAll = !repository.private && !options.readsNeedPermission;
  const met = needs.some(([permission, access]) => {
    if (access === "read" && (permission === "metadata" || readsAll)) return true;
    const granted = token.permissions[permission] ?? "none";
    return granted === "write" || granted === access;
  });
  if (met) return;
  const kind = token.type === "Bot" ? "integration" : "personal access token";
  throw new GitHubError(403, `Resource not accessible by ${kind}`, {}, acceptedPermissions(needs));
}

export function acceptedPermissions(needs: readonly Need[]): Record<string, string> {
  const alternatives = needs.map(([permission, access]) => `${permission.replace("-", "_")}=${access}`);
  return { "X-Accepted-GitHub-Permissions": alternatives.join("; ") };
}

/** Counts requests by token, an hour at a time. */
export function createRateLimiter(world: World) {
  const windows = new Map<string, Window>();
  const windowOf = ({ token }: Token): Window => {
    const now = world.clock.now();
    const current = windows.get(token);
    if (current !== undefined && now - current.startedAt < HOUR_MS) return current;
    const fresh = { startedAt: now, used: 0 };
    windows.set(token, fresh);
    return fresh;
  };
  const budgetOf = (token: Token): RateBudget => {
    const { startedAt, used } = windowOf(token);
    const limit = world.rateLimit;
    return { limit, remaining: Math.max(0, limit - used), used, reset: Math.ceil((startedAt + HOUR_MS) / 1000) };
  };
  const spend = (token: Token): void => {
    const window = windowOf(token);
    if (window.used >= world.rateLimit) {
      const whose = token.app === null ? `user ${token.login}` : `installation of ${token.app.slug}`;
      throw new GitHubError(
        403,
        `API rate limit exceeded for ${whose}. If you reach out to GitHub Support for help, please include the request ID.`,
      );
    }
    window.used += 1;
  };
  return { budgetOf, spend };
}

export function rateHeaders({ limit, remaining, used, reset }: RateBudget): Record<string, string> {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-used": String(used),
    "x-ratelimit-reset": String(reset),
    "x-ratelimit-resource": "core",
  };
}
