// What every operation of a plan is made with.

import type { DesiredTemplate, DesiredWorkflow } from "../../model/document.ts";
import type { Catalogue, ReportedParameter } from "../../model/live.ts";
import type { CheckSeverities } from "../../model/messages/checks.ts";
import type { Owners } from "../../model/owner.ts";
import type { ReplaceOrder } from "../../model/plan.ts";
import type { CompiledPolicy } from "../../model/policy.ts";
import type { ServiceProfile } from "../../model/service.ts";
import type { TemplatesOfPlan } from "./templates/changed.ts";

/** What LaunchDarkly says to a dry run, or why this token may not ask. */
export type DryRunAnswer = { parameters: readonly ReportedParameter[] } | { refused: string };

export interface AssemblyContext extends TemplatesOfPlan {
  owners: Owners;
  catalogue: Catalogue;
  /** Of the catalogue's members, by their ids. */
  emails: ReadonlyMap<string, string>;
  /** Unix milliseconds, LaunchDarkly's clock. */
  now: number;
  /** How severe each check is. */
  checks: CheckSeverities;
  /** Those that hold, and the zone of their dates. */
  compiled: readonly CompiledPolicy[];
  timeZone: string;
  /** Templates that head's documents want, by key. */
  templates: ReadonlyMap<string, DesiredTemplate>;
  replaceOrder: ReplaceOrder;
  /** What was found out about LaunchDarkly. */
  service: ServiceProfile;
  /** What LaunchDarkly said of templates that were tried, by the names of the dry runs. */
  dryRuns: ReadonlyMap<string, DryRunAnswer>;
  /** Base's documents that were made from a template, by its key, and whose workflows stay as they are. */
  templateUsers: ReadonlyMap<string, readonly DesiredWorkflow[]>;
}
