// The answer to a GraphQL query, which has status 200 also where GitHub refuses it → the refusal that any other request would have got. Pure.
import { object, objects, texts } from "../model/values/json.ts";

export interface RefusedQuery {
  status: number;
  /** JSON in the form of a refusal of the REST API, with the types of the query's errors. */
  text: string;
}

/** A limit and a missing permission are told by 403, what isn't there by 404; anything else is a failure of GitHub's own, and is asked again. */
export function refusedQuery(text: string): RefusedQuery | undefined {
  const errors = errorsIn(text);
  if (errors.length === 0) return undefined;
  const types = errors.map(({ type }) => (typeof type === "string" ? type : "an error"));
  const message = errors.map((error) => String(error.message ?? "no reason given")).join("; ");
  const areAll = (type: string) => types.every((one) => one === type);
  const isRefused = types.includes(limited) || areAll("FORBIDDEN");
  const status = isRefused ? 403 : areAll("NOT_FOUND") ? 404 : 500;
  return { status, text: JSON.stringify({ message, types: [...new Set(types)] }) };
}

/** What GitHub calls the error of a query that a rate limit refuses. */
export const limited = "RATE_LIMITED";

function errorsIn(text: string) {
  try {
    return objects(object(JSON.parse(text)).errors);
  } catch {
    return [];
  }
}

/** The types of a query's errors, from its refusal. */
export function queryErrorTypes(refusal: unknown): string[] {
  return texts(object(refusal).types);
}
