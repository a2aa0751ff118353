// Policies of revisions → the same compiled; and what of a revision's documents breaks its own, offline. ajv's compiler is loaded only where there are any.
import { isDeepStrictEqual } from "node:util";
import { standardConfiguration } from "../configuration/configuration.ts";
import type { Revision } from "../configuration/revision.ts";
import { inFileOrder } from "../documents/yaml/diagnostic-order.ts";
import type { DesiredWorkflow } from "../model/document.ts";
import { type Diagnostic, isError } from "../model/messages/diagnostic.ts";
import type { CompiledPolicy, Policy } from "../model/policy.ts";
import { documentName } from "../model/target.ts";
import { groupBy } from "../model/values/group-by.ts";
import { nameTargetsOfOne } from "../planning/checks/name-targets.ts";
import { fewFindings } from "../policies/few.ts";
import { judgeOffline, newBreaches } from "../policies/judge.ts";

/** A revision of which it is known, too, whether its policies can be used. */
export async function withUsablePolicies(revision: Revision): Promise<Revision> {
  const { diagnostics } = await usablePolicies(revision.configuration?.policies ?? []);
  return diagnostics.length === 0
    ? revision
    : { ...revision, diagnostics: inFileOrder([...revision.diagnostics, ...diagnostics]) };
}

/** `diagnostics`: what is wrong with the others. */
export async function usablePolicies(
  policies: readonly Policy[],
): Promise<{ policies: CompiledPolicy[]; diagnostics: Diagnostic[] }> {
  if (policies.length === 0) return { policies: [], diagnostics: [] };
  const { compilePolicies } = await import("../policies/compile.ts");
  return compilePolicies(policies);
}

/**
 * The revision with what is wrong with its policies, and what breaks them. What a document breaks that
 * `before` broke as well, with the same stages, is a warning. `before` is asked only where there is an error, a policy that goes by keys, or a document
 * that takes something over.
 */
export async function judgedRevision(
  revision: Revision,
  before: () => Promise<Pick<Revision, "workflows"> | undefined>,
): Promise<Revision> {
  const { policies: written, timeZone, service } = revision.configuration ?? standardConfiguration;
  if (written.length === 0) return revision;
  const clock = { timeZone, relativeWaitsFrom: service.relativeWaitsFrom };
  const { policies, diagnostics } = await usablePolicies(written);
  const isByKey = policies.some(({ match }) => match.some((glob) => glob.startsWith("key:")));
  const adopts = revision.workflows.some(({ adopt }) => adopt !== undefined);
  const known = isByKey || adopts ? await documentsBefore(before) : undefined;
  const keysOf = (document: DesiredWorkflow) => known?.get(nameOf(document))?.formerKeys;
  const few = fewFindings();
  let was = known;
  /** What was so before is no error. */
  const withoutOld = (document: DesiredWorkflow, found: Diagnostic[]): Diagnostic[] => {
    const old = was?.get(nameOf(document));
    if (old === undefined || !isSentAlready(document, old)) return found;
    const anew = new Set(newBreaches(found, judgeOffline(old, policies, clock, keysOf(document))));
    return found.map((one) => (anew.has(one) ? one : asWarning(one)));
  };
  // What is taken over is as it is: nothing is sent of it.
  const sent = revision.workflows.filter(
    (document) => document.adopt === undefined || known?.get(nameOf(document))?.adopt === document.adopt,
  );
  // Document by document: what all of them break is more than fits into memory.
  for (const targets of groupBy(sent, ({ origin }) => origin.document).values()) {
    const own = [];
    for (const desired of targets) {
      const found = judgeOffline(desired, policies, clock, keysOf(desired));
      const isForbidden = found.some(isError);
      if (isForbidden) was ??= await documentsBefore(before);
      own.push({
        decision: { subject: { target: desired.target, desired } },
        diagnostics: isForbidden ? withoutOld(desired, found) : found,
      });
    }
    const broken = nameTargetsOfOne(own).flatMap((one) => one.diagnostics);
    // On one target each is there once.
    few.add(own.length === 1 ? broken : [...new Map(broken.map((one) => [JSON.stringify(one), one])).values()]);
  }
  return {
    ...revision,
    diagnostics: inFileOrder([...revision.diagnostics, ...diagnostics, ...few.told()]),
  };
}

async function documentsBefore(
  before: () => Promise<Pick<Revision, "workflows"> | undefined>,
): Promise<ReadonlyMap<string, DesiredWorkflow>> {
  return new Map((await before())?.workflows.map((document) => [nameOf(document), document]));
}

function nameOf({ key, target }: DesiredWorkflow): string {
  return documentName(key, target);
}

/** Whether nothing would be sent, since only what LaunchDarkly doesn't need has changed, or nothing. */
function isSentAlready(document: DesiredWorkflow, before: DesiredWorkflow): boolean {
  const sent = ({ run, startAt, content }: DesiredWorkflow) => [run, startAt, content?.stageHashes];
  return isDeepStrictEqual(sent(document), sent(before));
}

export function asWarning(diagnostic: Diagnostic): Diagnostic {
  return isError(diagnostic) ? { ...diagnostic, severity: "warning" } : diagnostic;
}
