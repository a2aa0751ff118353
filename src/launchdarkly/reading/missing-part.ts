// A target that LaunchDarkly answers with 404 → which part of it is missing, and the nearest key that is there.
import type { Target } from "../../model/document.ts";
import { nearest, nearestHint } from "../../model/values/nearest.ts";
import type { LaunchDarkly } from "../client.ts";
import { isFailure } from "../http/error.ts";

export interface MissingPart {
  part: "project" | "flag" | "environment";
  /** A key that is there, and was probably meant. */
  nearest?: string;
  hint: string;
}

export const checkKeyHint = "Check its key; keys are case-sensitive.";

/** `undefined` where that can't be told. Only the first page of a project's flags is searched: there may be thousands. */
export async function missingPart(
  client: LaunchDarkly,
  { project, flag, environment }: Target,
): Promise<MissingPart | undefined> {
  const [liveFlag, liveEnvironment] = await Promise.all([
    found(client.getFlag(project, flag, [])),
    found(client.getEnvironment(project, environment)),
  ]);
  if (liveFlag === undefined || liveEnvironment === undefined) return undefined;
  if (liveFlag !== "missing") {
    if (liveEnvironment !== "missing") return undefined;
    return {
      part: "environment",
      hint: `${nearestHint(environment, Object.keys(liveFlag.environments))} ${checkKeyHint}`,
    };
  }
  const page = await found(client.listFlagPage(project, [], 0));
  if (page === "missing") return { part: "project", hint: checkKeyHint };
  if (page === undefined) return liveEnvironment === "missing" ? undefined : { part: "flag", hint: checkKeyHint };
  const keys = page.flags.map(({ key }) => key);
  const meant = nearest(flag, keys);
  return meant === undefined
    ? { part: "flag", hint: checkKeyHint }
    : { part: "flag", nearest: meant, hint: `Did you mean \`${meant}\`?` };
}

/** `undefined` where the read failed for another reason. */
async function found<T>(read: Promise<T>): Promise<T | "missing" | undefined> {
  try {
    return await read;
  } catch (error) {
    return isFailure(error, "not-found") ? "missing" : undefined;
  }
}
