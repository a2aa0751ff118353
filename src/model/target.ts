// Names of targets: one string for maps and messages.
import type { Target } from "./document.ts";

/** `project/flag/environment`; none of the three can hold a slash. */
export function targetName({ project, flag, environment }: Target): string {
  return `${project}/${flag}/${environment}`;
}

/** `project/flag`, the catalogue's key of a flag. */
export function flagName({ project, flag }: Pick<Target, "project" | "flag">): string {
  return `${project}/${flag}`;
}

/** `project/environment`, the catalogue's key of an environment and of the segments there. */
export function environmentName({ project, environment }: Pick<Target, "project" | "environment">): string {
  return `${project}/${environment}`;
}

/** Names a document on a target, or a template: what an operation is about. `target` is `project/flag/environment`. */
export function documentName(key: string, target: string | undefined): string {
  return target === undefined ? `template ${key}` : `${target} ${key}`;
}
