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

/**
 * Names a template, or a Workflow document on one of its targets: what an operation, an undone entry and a subject are about.
 * `workflow storefront/new-checkout/production new-checkout`, `template standard-rollout`. A target may be given by its name.
 */
export function documentName(key: string, target: Target | string | undefined): string {
  if (target === undefined) return `template ${key}`;
  return `workflow ${typeof target === "string" ? target : targetName(target)} ${key}`;
}
