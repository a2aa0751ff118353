// What goes in: a request to the emulated API. What comes out: its answer, after token, role, rate limit and version.

import type { EmulatedRequest, EmulatedResponse } from "../../server.ts";
import type { Account } from "../account/account.ts";
import type { RateLimit } from "../input/seed.ts";
import { getApproval } from "./approvals.ts";
import { booleanParameter, type Call } from "./call.ts";
import { errorAnswer, RequestError } from "./errors.ts";
import { getFlag, listFlags } from "./flags.ts";
import { createRateLimiter } from "./rate-limit.ts";
import { getCallerIdentity, getEnvironment, getSegment, listMembers, listSegments, listTeams } from "./reads.ts";
import { createTemplate, deleteTemplate, listTemplates } from "./templates.ts";
import { createWorkflow } from "./workflow-creation.ts";
import { deleteWorkflow, getWorkflow, listWorkflows } from "./workflows.ts";

interface Route {
  path: string;
  /** The word that a rate limit names it by. */
  resource: string;
  methods: Record<string, (call: Call) => EmulatedResponse>;
}

const PLACE = "/api/v2/projects/:projectKey/flags/:featureFlagKey/environments/:environmentKey";
const WORKFLOWS = `${PLACE}/workflows`;

const ROUTES: readonly Route[] = [
  { path: WORKFLOWS, resource: "workflows", methods: { GET: listWorkflows, POST: createWorkflow } },
  { path: `${WORKFLOWS}/:workflowId`, resource: "workflows", methods: { GET: getWorkflow, DELETE: deleteWorkflow } },
  { path: `${PLACE}/approval-requests/:id`, resource: "approval-requests", methods: { GET: getApproval } },
  { path: "/api/v2/templates", resource: "templates", methods: { GET: listTemplates, POST: createTemplate } },
  { path: "/api/v2/templates/:templateKey", resource: "templates", methods: { DELETE: deleteTemplate } },
  { path: "/api/v2/flags/:projectKey", resource: "flags", methods: { GET: listFlags } },
  { path: "/api/v2/flags/:projectKey/:featureFlagKey", resource: "flags", methods: { GET: getFlag } },
  {
    path: "/api/v2/projects/:projectKey/environments/:environmentKey",
    resource: "environments",
    methods: { GET: getEnvironment },
  },
  { path: "/api/v2/members", resource: "members", methods: { GET: listMembers } },
  { path: "/api/v2/teams", resource: "teams", methods: { GET: listTeams } },
  { path: "/api/v2/segments/:projectKey/:environmentKey", resource: "segments", methods: { GET: listSegments } },
  {
    path: "/api/v2/segments/:projectKey/:environmentKey/:segmentKey",
    resource: "segments",
    methods: { GET: getSegment },
  },
  { path: "/api/v2/caller-identity", resource: "caller-identity", methods: { GET: getCallerIdentity } },
];

/** The first version whose lists have pages; "beta" stands for the newest. */
const PAGED_VERSIONS = ["20240415", "beta"];
const OLDER_VERSIONS = ["20160426", "20191212", "20210729", "20220603"];

export function createRouter(account: Account, rateLimit: RateLimit) {
  const count = createRateLimiter(rateLimit, account);
  return function route(request: EmulatedRequest): EmulatedResponse {
    const token = account.tokens.find((candidate) => candidate.token === request.headers.authorization);
    if (token === undefined) {
      return errorAnswer(401, "Invalid access token");
    }
    const found = findRoute(request.path);
    if (found === undefined) {
      return errorAnswer(404, "Invalid resource identifier");
    }
    const { allowed, headers } = count(request.method, found.route.resource);
    const withHeaders = (answer: EmulatedResponse) => ({ ...answer, headers: { ...headers, ...answer.headers } });
    if (!allowed) {
      return withHeaders(errorAnswer(429, "You've exceeded the API rate limit. Try again later."));
    }
    const handler = found.route.methods[request.method];
    if (handler === undefined) {
      const allow = Object.keys(found.route.methods).join(", ");
      return withHeaders(errorAnswer(405, "Method not allowed", { headers: { Allow: allow } }));
    }
    try {
      const call = { account, token, request, parameters: found.parameters, paged: isPaged(request) };
      requireRole(call);
      return withHeaders(handler(call));
    } catch (error) {
      if (error instanceof RequestError) {
        return withHeaders(errorAnswer(error.status, error.message));
      }
      throw error;
    }
  };
}

function requireRole(call: Call): void {
  const { token, request, account } = call;
  if (request.method === "GET" || token.role === "writer") {
    return;
  }
  if (request.method === "POST" && account.options.readerMayDryRun && booleanParameter(call, "dryRun")) {
    return;
  }
  throw new RequestError(403, "Forbidden. Access to the requested resource was denied.");
}

function isPaged(request: EmulatedRequest): boolean {
  const version = request.headers["ld-api-version"];
  if (version === undefined || OLDER_VERSIONS.includes(String(version))) {
    return false;
  }
  if (PAGED_VERSIONS.includes(String(version))) {
    return true;
  }
  throw new RequestError(400, `Invalid API version ${version}`);
}

function findRoute(path: string): { route: Route; parameters: Record<string, string> } | undefined {
  const segments = path.split("/");
  for (const route of ROUTES) {
    const parameters = match(route.path.split("/"), segments);
    if (parameters !== undefined) {
      return { route, parameters };
    }
  }
  return undefined;
}

function match(pattern: string[], segments: string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) {
    return undefined;
  }
  const parameters: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const actual = decoded(segments[index] ?? "");
    if (expected.startsWith(":") && actual !== undefined && actual !== "") {
      parameters[expected.slice(1)] = actual;
    } else if (expected !== actual) {
      return undefined;
    }
  }
  return parameters;
}

/** Undefined if it is not valid percent-encoding: then nothing is there. */
function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
