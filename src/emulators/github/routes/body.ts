// Takes a request's JSON body; reads its fields one by one, each with its type, or throws GitHub's 422.
import type { EmulatedRequest } from "../../server.ts";
import { GitHubError, invalidRequest } from "./errors.ts";

export type Fields = Record<string, unknown>;

export function readBody(request: EmulatedRequest): Fields {
  if (request.rawBody === "") return {};
  if (!request.bodyIsJson) throw new GitHubError(400, "Problems parsing JSON");
  if (!isObject(request.body)) throw new GitHubError(400, "Body should be a JSON object");
  return request.body;
}

export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Absent stays undefined. */
export function text(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || typeof value === "string") return value;
  throw wrongType(name, value, "a string");
}

/** Absent stays undefined, null stays null. */
export function nullableText(fields: Fields, name: string): string | null | undefined {
  return fields[name] === null ? null : text(fields, name);
}

export function requiredText(fields: Fields, name: string): string {
  const value = text(fields, name);
  if (value === undefined) throw missing(name);
  return value;
}

export function flag(fields: Fields, name: string): boolean | undefined {
  const value = fields[name];
  if (value === undefined || typeof value === "boolean") return value;
  throw wrongType(name, value, "a boolean");
}

export function requiredInteger(fields: Fields, name: string): number {
  const value = fields[name];
  if (value === undefined) throw missing(name);
  if (typeof value !== "number" || !Number.isInteger(value)) throw wrongType(name, value, "an integer");
  return value;
}

export function oneOf<T extends string>(fields: Fields, name: string, choices: readonly T[]): T | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    throw invalidRequest(
      `For 'properties/${name}', ${JSON.stringify(value)} is not a member of ${JSON.stringify(choices)}.`,
    );
  }
  return choice;
}

export function list(fields: Fields, name: string): unknown[] | undefined {
  const value = fields[name];
  if (value === undefined || Array.isArray(value)) return value;
  throw wrongType(name, value, "an array");
}

export function missing(name: string): GitHubError {
  return invalidRequest(`"${name}" wasn't supplied.`);
}

function wrongType(name: string, value: unknown, expected: string): GitHubError {
  return invalidRequest(`For 'properties/${name}', ${JSON.stringify(value)} is not ${expected}.`);
}
