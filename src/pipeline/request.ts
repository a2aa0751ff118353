// The revisions that a plan is made of and the inputs → the request for a plan: owner, policies. Pure.
import { type Configuration, standardConfiguration } from "../configuration/configuration.ts";
import type { Revision } from "../configuration/revision.ts";
import { instanceName, ownerOfAnotherRepository, resolveOwner } from "../configuration/settings.ts";
import { type Diagnostic, isError } from "../model/messages/diagnostic.ts";
import type { Owners } from "../model/owner.ts";
import type { CompiledPolicy } from "../model/policy.ts";
import type { MadeWorkflow, Reviewed } from "../model/record.ts";
import { present } from "../model/values/present.ts";
import type { Protecting } from "../planning/policy/guard-input.ts";
import type { Documents, Ledger } from "../planning/scope/ledger.ts";
import type { Scope } from "../planning/scope/subjects.ts";
import { allPolicies } from "../policies/revisions.ts";

export interface PlanInputs {
  /** Relative to the repository's root. */
  directory: string;
  owner?: string;
  /** `GITHUB_REPOSITORY`. */
  repository?: string;
  environments?: readonly string[];
  /** Whether a person has typed them for this run: one that no document names is a mistake then. */
  areEnvironmentsTyped?: boolean;
  key?: string;
  scope: Scope;
  /** Why everything is stopped: a reason that comes by input, besides the configuration's `paused`. */
  paused?: string;
  /** Found before any document was read, such as a host that is not LaunchDarkly's. */
  diagnostics?: readonly Diagnostic[];
}

export interface PlanRequest {
  head: Revision;
  /** What has been carried out so far. */
  ledger: Ledger;
  /** The revision that the change goes into. */
  into: Documents;
  /** What hides a part of what the ledger is made of. */
  unreadable: readonly Diagnostic[];
  names: { head: string; base: string };
  /** Whether a person has said what LaunchDarkly holds: `names.base`. */
  isBaseNamed: boolean;
  /** Whether no record of an earlier apply counts. */
  isUnrecorded: boolean;
  scope: Scope;
  /** Only targets in these environments. */
  environments?: readonly string[];
  areEnvironmentsTyped?: boolean;
  /** Only the document of this key. */
  key?: string;
  directory: string;
  owners: Owners;
  /** Those whose records count as well: the change may name one that owns nothing yet. */
  formerOwners: readonly string[];
  instance: string;
  policies: Configuration;
  /** Its policies, ready to be held against workflows. */
  compiled: readonly CompiledPolicy[];
  /** Documents of other revisions that protect, too. */
  protecting: readonly Protecting[];
  /** Guards that were lifted for what earlier applies left undone. */
  lifted: Reviewed;
  /** The tool's version. */
  tool: string;
  /** What earlier applies have made a moment ago. */
  made: readonly MadeWorkflow[];
  /** Found while the revisions were read. */
  diagnostics: readonly Diagnostic[];
}

/** Whose plan it is, and the configuration that says so: that of the revision that the change goes into, else head's own. */
export interface Identity {
  owners: Owners;
  instance: string;
  steering: Configuration;
  diagnostics: readonly Diagnostic[];
}

export function identify(
  head: Pick<Revision, "configuration">,
  into: Pick<Revision, "configuration">,
  { directory, owner, repository, environments }: PlanInputs,
): Identity {
  const steering = into.configuration ?? head.configuration ?? standardConfiguration;
  const ownerInputs = { directory, configuration: steering, ...present({ owner, repository }) };
  const resolved = resolveOwner(ownerInputs);
  const owners = "owners" in resolved ? resolved.owners : { owner: repository ?? directory, formerOwners: [] };
  return {
    owners,
    instance: instanceName(owners.owner, environments),
    steering,
    diagnostics: [...("diagnostic" in resolved ? [resolved.diagnostic] : []), ...ownerOfAnotherRepository(ownerInputs)],
  };
}

/** Owners that a change takes away. Nothing is taken from whoever owns nothing yet. */
export function ownersLeft(head: Revision, into: Revision, inputs: PlanInputs): Diagnostic[] {
  const [before, after] = [into, head].map((one) => identify(one, one, inputs));
  if (before === undefined || after === undefined) return [];
  if ([...before.diagnostics, ...after.diagnostics, ...head.diagnostics].some(isError)) return [];
  const kept = [after.owners.owner, ...after.owners.formerOwners];
  const left = [before.owners.owner, ...before.owners.formerOwners].filter((owner) => !kept.includes(owner));
  return left.map((owner) => ({
    severity: "warning",
    code: "owner-left",
    message: `\`${owner}\` isn't among the owners any more: what still carries its marker in LaunchDarkly is managed by nobody from then on, and goes on as it is.`,
    hint: `Write \`formerOwners: [${[...after.owners.formerOwners, ...left].join(", ")}]\` in workflow-sync.yaml, for as long as anything carries that marker.`,
  }));
}

/** A guard, a protection, a policy or a pause holds where any of these revisions says so: no change lifts for itself what stops it. */
export function strictest(
  steering: Configuration,
  others: readonly (Configuration | undefined)[],
  paused: string | undefined,
): Configuration {
  const all = [steering, ...others.flatMap((one) => one ?? [])];
  const pauses = [
    ...all.flatMap((one) => one.paused ?? []),
    ...(paused === undefined ? [] : [{ reason: paused, targets: ["*/*/*"] }]),
  ];
  const reasons = [...new Set(pauses.map(({ reason }) => reason))];
  const union = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];
  const { paused: _, ...rest } = steering;
  return {
    ...rest,
    guards: {
      deletes: {
        count: Math.min(...all.map(({ guards }) => guards.deletes.count)),
        percent: Math.min(...all.map(({ guards }) => guards.deletes.percent)),
      },
      protected: union(all.map(({ guards }) => guards.protected)),
    },
    policies: allPolicies(all.map(({ policies }) => policies)),
    ...(pauses.length > 0 && {
      paused: { reason: reasons.join("; "), targets: union(pauses.map(({ targets }) => targets)) },
    }),
  };
}
