// Policies of revisions → the same compiled; and what of a revision's documents breaks its own, offline. ajv's compiler is loaded only where there are any.
import type { Revision } from "../configuration/revision.ts";
import { inFileOrder } from "../documents/yaml/diagnostic-order.ts";
import { type Diagnostic, isError } from "../model/diagnostic.ts";
import type { DesiredWorkflow } from "../model/document.ts";
import type { CompiledPolicy, Policy } from "../model/policy.ts";
import { documentName } from "../model/target.ts";
import { nameTargets } from "../planning/checks/name-targets.ts";
import { withFewFindings } from "../policies/few.ts";
import { judgeOffline } from "../policies/judge.ts";

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
 * The revision with what is wrong with its policies, and what breaks them. A document that `before` has as it is breaks none anew: that
 * is a warning. `before` is asked only where there is an error, or a policy that goes by keys.
 */
export async function judgedRevision(
  revision: Revision,
  before: () => Promise<Pick<Revision, "workflows"> | undefined>,
): Promise<Revision> {
  const { policies: written = [], timeZone = "UTC" } = revision.configuration ?? {};
  const { policies, diagnostics } = await usablePolicies(written);
  const isByKey = policies.some(({ match }) => match.some((glob) => glob.startsWith("key:")));
  const keysBefore = formerKeysIn(isByKey ? await before() : undefined);
  const judged = revision.workflows.map((document) => ({
    decision: { subject: { target: document.target, desired: document } },
    diagnostics: judgeOffline(document, policies, timeZone, keysBefore.get(nameOf(document))),
  }));
  const isForbidden = judged.some((one) => one.diagnostics.some(isError));
  const was = isForbidden ? new Set((await before())?.workflows.map(identity)) : new Set();
  const own = judged.map(({ decision, diagnostics: found }) => ({
    decision,
    diagnostics: was.has(identity(decision.subject.desired)) ? found.map(asWarning) : found,
  }));
  const broken = nameTargets(own).flatMap((one) => one.diagnostics);
  const once = new Map(broken.map((one) => [JSON.stringify(one), one]));
  return {
    ...revision,
    diagnostics: inFileOrder([...revision.diagnostics, ...diagnostics, ...withFewFindings([...once.values()])]),
  };
}

/** What a document was called before, though it doesn't say so any more. */
function formerKeysIn(before: Pick<Revision, "workflows"> | undefined): ReadonlyMap<string, readonly string[]> {
  return new Map(before?.workflows.map((document) => [nameOf(document), document.formerKeys]));
}

function nameOf({ key, target }: DesiredWorkflow): string {
  return documentName(key, target);
}

function identity({ key, target, run, content }: DesiredWorkflow): string {
  return `${documentName(key, target)} ${run} ${content?.hash}`;
}

export function asWarning(diagnostic: Diagnostic): Diagnostic {
  return isError(diagnostic) ? { ...diagnostic, severity: "warning" } : diagnostic;
}
