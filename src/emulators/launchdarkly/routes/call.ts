// What goes in: an authenticated request that matched a route. What comes out: what the handlers need of it, read and
// checked: the place it names, its body, its page.

import type { EmulatedRequest } from "../../server.ts";
import {
  type Account,
  findFlag,
  findProject,
  isObject,
  type JsonObject,
  type Place,
  type Token,
} from "../account/account.ts";
import { link } from "../account/output.ts";
import { RequestError } from "./errors.ts";

export interface Call {
  account: Account;
  token: Token;
  request: EmulatedRequest;
  /** The decoded path parameters. */
  parameters: Record<string, string>;
  /** True from API version 20240415 on: lists have pages, and conflicts are no longer looked for. */
  paged: boolean;
}

const DEFAULT_LIMIT = 20;
const MAXIMUM_LIMIT = 200;

/** 404 says which of project, flag, environment is unknown. */
export function requirePlace(account: Account, { project, flag, environment }: Place): Place {
  requireEnvironment(account, project, environment);
  if (findFlag(account, project, flag) === undefined) {
    throw new RequestError(404, `Unknown flag key ${flag} in project ${project}`);
  }
  return { project, flag, environment };
}

export function requireProject(account: Account, key: string) {
  const project = findProject(account, key);
  if (project === undefined) {
    throw new RequestError(404, `Unknown project key ${key}`);
  }
  return project;
}

export function requireEnvironment(account: Account, projectKey: string, key: string) {
  const environment = requireProject(account, projectKey).environments.find((candidate) => candidate.key === key);
  if (environment === undefined) {
    throw new RequestError(
      account.options.unknownEnvironmentStatus,
      `Unknown environment key ${key} in project ${projectKey}`,
    );
  }
  return environment;
}

export function parameter(call: Call, name: string): string {
  return call.parameters[name] ?? "";
}

export function bodyObject({ request }: Call): JsonObject {
  if (!request.bodyIsJson) {
    throw new RequestError(400, "Invalid request body: not JSON");
  }
  if (!isObject(request.body)) {
    throw new RequestError(400, "Invalid request body: must be an object");
  }
  return request.body;
}

export function booleanParameter({ request }: Call, name: string): boolean {
  const value = request.query.get(name);
  if (value === null || value === "false" || value === "0") {
    return false;
  }
  if (value === "" || value === "true" || value === "1") {
    return true;
  }
  throw new RequestError(400, `Invalid query parameter ${name}: must be true or false`);
}

export interface Page<T> {
  items: T[];
  totalCount: number;
  links: Record<string, { href: string; type: string }>;
}

/** `pagedBefore`: whether API versions before 20240415 had pages here, if they were asked for. */
export function takePage<T>(call: Call, all: T[], { pagedBefore }: { pagedBefore: boolean }): Page<T> {
  const { request, account, paged } = call;
  const asked = readCount(request.query, "limit");
  const offset = paged || pagedBefore ? (readCount(request.query, "offset") ?? 0) : 0;
  if (paged && asked !== undefined && asked > MAXIMUM_LIMIT && account.options.limitOverMaximum === "refuse") {
    throw new RequestError(400, `Invalid query parameter limit: at most ${MAXIMUM_LIMIT}`);
  }
  const limit = paged ? Math.min(asked ?? DEFAULT_LIMIT, MAXIMUM_LIMIT) : pagedBefore ? asked : undefined;
  const href = (at: number): { href: string; type: string } => {
    const query = new URLSearchParams(request.query);
    query.set("limit", String(limit));
    query.set("offset", String(at));
    return link(`${request.path}?${query}`);
  };
  const self = link(request.query.size === 0 ? request.path : `${request.path}?${request.query}`);
  if (limit === undefined) {
    return { items: all.slice(offset), totalCount: all.length, links: { self } };
  }
  const links: Page<T>["links"] = { self };
  if (limit > 0) {
    const last = Math.max(0, Math.ceil(all.length / limit) - 1) * limit;
    if (offset > 0) {
      links.first = href(0);
      links.prev = href(Math.max(0, offset - limit));
    }
    if (offset + limit < all.length) {
      links.next = href(offset + limit);
      links.last = href(last);
    }
  }
  return { items: all.slice(offset, offset + limit), totalCount: all.length, links };
}

function readCount(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null || text === "") {
    return undefined;
  }
  if (!/^\d{1,9}$/.test(text)) {
    throw new RequestError(400, `Invalid query parameter ${name}: must be an integer of at least 0`);
  }
  return Number(text);
}
