// Takes a world; gives what answers its API: headers, token, rate limit, route, permission, handler, in GitHub's order.
import type { EmulatedRequest, EmulatedResponse } from "../../server.ts";
import type { Token } from "../world/records.ts";
import type { World } from "../world/world.ts";
import {
  acceptedPermissions,
  authenticate,
  authorise,
  checkHeaders,
  createRateLimiter,
  rateHeaders,
} from "./access.ts";
import { checkRoutes } from "./checks.ts";
import { commitRoutes } from "./commits.ts";
import { deploymentRoutes } from "./deployments.ts";
import { errorAnswer, GitHubError, notFound } from "./errors.ts";
import { gitRoutes } from "./git.ts";
import { answerGraphql } from "./graphql.ts";
import { issueRoutes } from "./issues.ts";
import { pullRoutes } from "./pulls.ts";
import { repositoryRoutes } from "./repository.ts";
import { type Call, findRoute, type Route } from "./routing.ts";
import { settingsRoutes } from "./settings.ts";

/** Where two patterns fit a path, the longer one comes first: `commits/{ref…}` fits `commits/main/check-runs` too. */
export const ROUTES: readonly Route[] = [
  ...repositoryRoutes,
  ...gitRoutes,
  ...checkRoutes,
  ...commitRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...deploymentRoutes,
  ...settingsRoutes,
];

export function createApi(world: World): (request: EmulatedRequest) => Promise<EmulatedResponse> {
  const limiter = createRateLimiter(world);
  let requests = 0;

  async function answer(request: EmulatedRequest, token: Token): Promise<EmulatedResponse> {
    const path = request.path.replace(/^\/api\/v3(?=\/)/, "").replace(/(.)\/$/, "$1");
    const call = (parameter: (name: string) => string): Call => ({ world, request, token, parameter });
    if (request.method === "POST" && /^(?:\/api)?\/graphql$/.test(path)) return answerGraphql(call(() => ""));
    limiter.spend(token);
    const match = findRoute(ROUTES, request.method, pathInRepository(world, path));
    if (match === undefined) throw notFound();
    const { route, parameter } = match;
    authorise(world, token, route.needs);
    const response = await route.handle(call(parameter));
    return { ...response, headers: { ...acceptedPermissions(route.needs), ...response.headers } };
  }

  return async (request) => {
    requests += 1;
    const common: Record<string, string> = {
      "X-GitHub-Request-Id": `E0E0:${requests.toString(16).toUpperCase().padStart(6, "0")}`,
      "X-GitHub-Media-Type": "github.v3; format=json",
    };
    const version = request.headers["x-github-api-version"];
    if (version !== undefined) common["X-GitHub-Api-Version-Selected"] = String(version);
    let response: EmulatedResponse;
    try {
      checkHeaders(request);
      const token = authenticate(world, request);
      response = await answer(request, token).catch(asAnswer);
      Object.assign(common, rateHeaders(limiter.budgetOf(token)));
    } catch (error) {
      response = asAnswer(error);
    }
    const type =
      Buffer.isBuffer(response.body) || typeof response.body === "string"
        ? {}
        : { "Content-Type": "application/json; charset=utf-8" };
    return { ...response, headers: { ...(response.body === undefined ? {} : type), ...common, ...response.headers } };
  };
}

function asAnswer(error: unknown): EmulatedResponse {
  if (error instanceof GitHubError) return errorAnswer(error);
  throw error;
}

/** What follows `/repos/{owner}/{repo}`; names are matched as GitHub does, without regard to case. */
function pathInRepository({ repository }: World, path: string): string {
  const [, owner, name, rest = ""] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  if (owner === undefined || name === undefined) throw notFound();
  if (`${owner}/${name}`.toLowerCase() !== repository.fullName.toLowerCase()) throw notFound();
  return rest;
}
