// Takes route tables; finds the route of a request and its parameters. Also: pages of a list, with GitHub's Link header.
import type { EmulatedRequest, EmulatedResponse } from "../../server.ts";
import type { Access, PermissionName, Token } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { notFound } from "./errors.ts";

/** One permission that is enough for a route; several in a list are alternatives. */
export type Need = readonly [PermissionName, Exclude<Access, "none">];

export interface Call {
  world: World;
  request: EmulatedRequest;
  token: Token;
  /** A parameter of the route's pattern, decoded. */
  parameter(name: string): string;
}

export interface Route {
  method: string;
  /** Path below `/repos/{owner}/{repo}`; `{name}` is one segment, `{name…}` one or more. */
  path: string;
  needs: readonly Need[];
  handle(call: Call): Promise<EmulatedResponse> | EmulatedResponse;
}

export interface Match {
  route: Route;
  parameter(name: string): string;
}

const MOST_PER_PAGE = 100;
const USUAL_PER_PAGE = 30;

export function findRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  for (const route of routes) {
    const match = route.method === method ? patternOf(route.path).exec(path) : null;
    if (match !== null) {
      return { route, parameter: (name) => decode(match.groups?.[name]) };
    }
  }
  return undefined;
}

/** A number in a path; anything else names nothing that exists. */
export function numberParameter(call: Call, name: string): number {
  const value = call.parameter(name);
  if (!/^\d{1,15}$/.test(value)) throw notFound();
  return Number(value);
}

export interface Page<T> {
  items: T[];
  headers: Record<string, string>;
}

function pageSize(request: EmulatedRequest): { page: number; perPage: number } {
  const page = positive(request.query.get("page"), 1);
  return { page, perPage: Math.min(positive(request.query.get("per_page"), USUAL_PER_PAGE), MOST_PER_PAGE) };
}

export function paginate<T>(call: Call, all: readonly T[]): Page<T> {
  const { page, perPage } = pageSize(call.request);
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const links: string[] = [];
  const link = (relation: string, target: number) => {
    const query = new URLSearchParams(call.request.query);
    query.set("page", String(target));
    links.push(`<${call.world.url}${call.request.path.replace(/^\/api\/v3(?=\/)/, "")}?${query}>; rel="${relation}"`);
  };
  if (page > 1) link("prev", Math.min(page - 1, last));
  if (page < last) {
    link("next", page + 1);
    link("last", last);
  }
  if (page > 1) link("first", 1);
  const headers: Record<string, string> = links.length === 0 ? {} : { Link: links.join(", ") };
  return { items: all.slice((page - 1) * perPage, page * perPage), headers };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): EmulatedResponse {
  return { status, headers, body };
}

function positive(value: string | null, otherwise: number): number {
  const number = Number(value ?? "");
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}

function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replace(/\{(\w+)…\}/g, "(?<$1>.+)")
    .replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  return new RegExp(`^${source}$`);
}

function decode(value: string | undefined): string {
  try {
    return decodeURIComponent(value ?? "");
  } catch {
    throw notFound();
  }
}
