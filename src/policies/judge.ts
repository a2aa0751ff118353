// Policies, ready to be held against a workflow × what they see of it → what breaks them, on its line. Pure.

import type { CanonicalWorkflow, DesiredWorkflow } from "../model/document.ts";
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import type { CompiledPolicy } from "../model/policy.ts";
import { stageName } from "../model/stage.ts";
import { targetName } from "../model/target.ts";
import { matchesDocument } from "../model/values/glob.ts";
import { present } from "../model/values/present.ts";
import { quoted } from "../model/values/words.ts";
import { documentSubject, type PolicySubject, policyInput } from "./input.ts";
import { documentPointer } from "./places.ts";
import type { Clock } from "./time.ts";

export type JudgedDocument = Pick<
  DesiredWorkflow,
  "key" | "formerKeys" | "target" | "run" | "startAt" | "protect" | "onRemoval" | "content" | "origin"
>;

export interface Verdict {
  diagnostics: Diagnostic[];
  /** The names of the policies that are broken, and whose severity is `error`. */
  forbiddenBy: string[];
}

/** So many places that break one policy are told of one workflow: each has the policy's message. */
const mostPlaces = 5;

export interface Circumstances {
  /** Keys that count besides the document's own and its former ones: those that it had before, and that of what is live. */
  otherKeys?: readonly string[];
  /** It would be sent, but its stages are known only once its template is made: by then nobody judges it. */
  awaitsTemplate?: boolean;
}

export function judge(
  document: JudgedDocument,
  subject: Omit<PolicySubject, "document">,
  policies: readonly CompiledPolicy[],
  clock: Clock,
  { otherKeys = [], awaitsTemplate = false }: Circumstances = {},
): Verdict {
  const name = targetName(document.target);
  // A rename doesn't lead out of a policy, nor does a former key that is given up.
  const keys = [document.key, ...document.formerKeys, ...otherKeys];
  const matching = policies.filter(
    ({ severity, match }) => severity !== "off" && match.some((glob) => matchesDocument(glob, keys, name)),
  );
  if (matching.length === 0) return { diagnostics: [], forbiddenBy: [] };
  const input = policyInput({ ...subject, document }, clock);
  const found = matching.flatMap((policy) =>
    awaitsTemplate && policy.looksAtStages ? [unjudged(policy, document)] : findings(policy, input, document, subject),
  );
  const forbidding = found.flatMap(({ policy, severity }) => (severity === "error" ? [policy] : []));
  return { diagnostics: mostSevere(found), forbiddenBy: [...new Set(forbidding)] };
}

/** What can be told of a document without LaunchDarkly. */
export function judgeOffline(
  document: DesiredWorkflow,
  policies: readonly CompiledPolicy[],
  clock: Omit<Clock, "mergedAt">,
  otherKeys: readonly string[] = [],
): Diagnostic[] {
  return judge(document, documentSubject(document), policies, clock, { otherKeys }).diagnostics;
}

/** What of the findings on a document wasn't found on what it was before. */
export function newBreaches(found: readonly Diagnostic[], before: readonly Diagnostic[]): Diagnostic[] {
  const idOf = ({ pointer, message, hint }: Diagnostic) => JSON.stringify([pointer, message, hint]);
  const known = new Set(before.map(idOf));
  return found.filter((one) => !known.has(idOf(one)));
}

type Found = Diagnostic & { policy: string };

function findings(
  policy: CompiledPolicy,
  input: object,
  { origin, content }: JudgedDocument,
  { stages, from }: Omit<PolicySubject, "document">,
): Found[] {
  const isFromTemplate = content?.canonical.stages === undefined;
  const breaches = policy.breaches(input);
  const severity = severityOf(policy);
  const found = breaches.map(({ pointer: at, message, hint }): Found => {
    const written = documentPointer(at, from);
    const [, list, number] = written.split("/");
    // The author of a document can't see its template's stages.
    const isTemplates = isFromTemplate && list === "stages";
    const index = Number(number);
    const stage = isTemplates && number !== undefined ? stageName(stages?.[index], index) : undefined;
    const parameter = stage === undefined ? undefined : parameterPointer(stage, written, content?.canonical);
    const where =
      stage === undefined
        ? ""
        : `In the template's stage ${quoted(stage)}${parameter === undefined ? "" : ", as this parameter has it"}: `;
    const pointer = isTemplates ? (parameter ?? "/template") : written;
    return {
      policy: policy.name,
      severity,
      code: "policy",
      message: `${where}Policy ${quoted(policy.name)}: ${policy.message ?? message}`,
      ...present({ hint: policy.message === undefined ? hint : message }),
      position: origin.locate(pointer),
      pointer,
    };
  });
  const places = new Map(found.map((one) => [`${one.pointer}\n${one.message}`, one]));
  return [...places.values()].slice(0, mostPlaces);
}

/** The document's parameter that decides what is in this part of a template's stage; of several the last one. */
function parameterPointer(
  stage: string,
  pointer: string,
  canonical: CanonicalWorkflow | undefined,
): string | undefined {
  const [, , , part] = pointer.split("/");
  const index = (canonical?.parameters ?? []).findLastIndex(
    (one) =>
      "stage" in one &&
      one.stage === stage &&
      (part === "action" ? one.instruction !== undefined : part === "conditions" && one.condition !== undefined),
  );
  return index < 0 ? undefined : `/parameters/${index}`;
}

function unjudged(policy: CompiledPolicy, { origin }: JudgedDocument): Found {
  return {
    policy: policy.name,
    severity: severityOf(policy),
    code: "policy",
    message: `Policy ${quoted(policy.name)}: it can't be judged, since the stages of this template aren't known before it is made.`,
    hint: "Let the template be made first, by a merge of its own: the next plan knows its stages.",
    position: origin.locate("/template"),
    pointer: "/template",
  };
}

/** Those that are off aren't judged. */
function severityOf({ severity }: CompiledPolicy): Diagnostic["severity"] {
  return severity === "off" ? "notice" : severity;
}

const ranks = { error: 0, warning: 1, notice: 2 };

/** Several revisions may have a policy, each with its own severity: that it is broken at a place is told once. */
function mostSevere(found: readonly Found[]): Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const { policy: _, ...diagnostic } of [...found].sort(
    (left, right) => ranks[left.severity] - ranks[right.severity],
  )) {
    const name = `${diagnostic.pointer}\n${diagnostic.message}`;
    if (!told.has(name)) told.set(name, diagnostic);
  }
  return [...told.values()];
}
