// A request to GitHub → what it answered, or why that isn't known.
import type { Learnt, Unknown } from "../../examining/facts.ts";
import { present } from "../../model/values/present.ts";
import { githubDiagnostic, isRefused, isRequestFailure } from "../failures.ts";

/** `needed`: the permission that the request needs, such as `contents: read`. Whatever is no failed request is thrown. */
export async function learn<T>(asked: () => Promise<T>, needed: string): Promise<Learnt<T>> {
  try {
    return { known: await asked() };
  } catch (error) {
    return { unknown: unknownFor(error, needed) };
  }
}

export function unknownFor(error: unknown, needed: string): Unknown {
  const { message, hint, request } = githubDiagnostic(error, "", needed);
  // Octokit adds the address of a page of GitHub's documentation.
  const said = message.replace(/^: /, "").replace(/ - https?:\S+$/, "");
  return { kind: kindOf(error), why: /[.!?]$/.test(said) ? said : `${said}.`, ...present({ hint, request }) };
}

function kindOf(error: unknown): Unknown["kind"] {
  if (!isRequestFailure(error)) return "failed";
  const { status, response } = error;
  if (status === 401) return "unauthorized";
  if (isRefused(error)) return status === 404 ? "not-found" : "forbidden";
  if (status === 403 || status === 429) return "limited";
  return response === undefined ? "unreachable" : "failed";
}
