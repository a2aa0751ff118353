// A target that LaunchDarkly answers with 404 → which part of it isn't there, and the nearest keys that are.

import type { Target } from "../../model/document.ts";
import { nearest, nearestHint } from "../../model/nearest.ts";
import type { LaunchDarkly } from "../client.ts";
import { LaunchDarklyError } from "../http/error.ts";

export interface MissingPart {
  part: "project" | "flag" | "environment";
  hint: string;
}

const checkKey = "Check its key; keys are case-sensitive.";

/** `undefined` where that can't be told. Of a project's flags the first page is looked at: it may have thousands. */
export async function missingPart(
  client: LaunchDarkly,
  { project, flag, environment }: Target,
): Promise<MissingPart | undefined> {
  const [flagLive, environmentLive] = await Promise.all([
    found(client.getFlag(project, flag, [])),
    found(client.getEnvironment(project, environment)),
  ]);
  if (flagLive === undefined || environmentLive === undefined) return undefined;
  if (flagLive !== "missing")
    return environmentLive === "missing"
      ? { part: "environment", hint: `${nearestHint(environment, Object.keys(flagLive.environments))} ${checkKey}` }
      : undefined;
  const page = await found(client.listFlagPage(project, [], 0));
  if (page === "missing") return { part: "project", hint: checkKey };
  const meant =
    page &&
    nearest(
      flag,
      page.flags.map(({ key }) => key),
    );
  if (page === undefined && environmentLive === "missing") return undefined;
  return { part: "flag", hint: meant === undefined ? checkKey : `Did you mean \`${meant}\`?` };
}

async function found<T>(read: Promise<T>): Promise<T | "missing" | undefined> {
  try {
    return await read;
  } catch (error) {
    return isNotFound(error) ? "missing" : undefined;
  }
}

export function isNotFound(error: unknown): boolean {
  return error instanceof LaunchDarklyError && error.kind === "not-found";
}
