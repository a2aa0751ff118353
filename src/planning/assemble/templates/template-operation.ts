// A template's decision × the catalogue → an operation with the request body it sends, or the errors that keep it from being one. Pure.

import type { DesiredTemplate, DesiredWorkflow } from "../../../model/document.ts";
import type { SendingTemplate, TemplateAdopt, TemplateDelete } from "../../../model/plan.ts";
import { documentName, targetName } from "../../../model/target.ts";
import type { JsonObject } from "../../../model/values/json.ts";
import { present } from "../../../model/values/present.ts";
import { isResolvable } from "../../../resolving/needs.ts";
import { resolveTemplate } from "../../../resolving/resolve.ts";
import type {
  ActiveDecision,
  AdoptTemplate,
  CreateTemplate,
  DeleteTemplate,
  ReplaceTemplate,
  TemplateDecision,
} from "../../decide/decision.ts";
import { diff } from "../../diff/diff.ts";
import { type AssembledTemplate, namesOf } from "../assembled.ts";
import { templateBody } from "../bodies.ts";
import type { AssemblyContext } from "../context.ts";
import { templateAdoptDigest, templateCreateDigest, templateDeleteDigest, templateReplaceDigest } from "../digest.ts";

export function assembleTemplate(
  decision: ActiveDecision<TemplateDecision>,
  context: AssemblyContext,
): AssembledTemplate {
  const { guards } = decision;
  switch (decision.kind) {
    case "create":
    case "replace":
      return assembleSending(decision, context);
    case "delete":
      return { decision, guards, operation: deleteOperation(decision, context), diagnostics: [] };
    case "adopt":
      return { decision, guards, operation: adoptOperation(decision, context), diagnostics: [] };
  }
}

function assembleSending(decision: CreateTemplate | ReplaceTemplate, context: AssemblyContext): AssembledTemplate {
  const { subject, guards } = decision;
  const { content, origin } = subject.desired;
  const without = { decision, guards };
  if (!isResolvable(content.canonical, context.catalogue))
    return { ...without, diagnostics: resolveTemplate(content.canonical, context.catalogue, origin).diagnostics };
  const { body, diagnostics } = templateBody(subject.desired, context);
  if (diagnostics.length > 0) return { ...without, diagnostics };
  const operation =
    decision.kind === "create" ? createOperation(decision, body) : replaceOperation(decision, body, context);
  return { ...without, operation: { ...operation, ...namesOf(operation, context) }, diagnostics };
}

function createOperation(decision: CreateTemplate, body: JsonObject): SendingTemplate {
  const { key, desired } = decision.subject;
  return {
    ...commonParts(decision, desired),
    kind: "create",
    digest: templateCreateDigest(key, body),
    notes: decision.notes,
    changes: diff(undefined, desired.content.canonical),
    body,
    content: desired.content.canonical,
    hash: desired.content.hash,
  };
}

function replaceOperation(decision: ReplaceTemplate, body: JsonObject, context: AssemblyContext): SendingTemplate {
  const { subject, notes, liveHash } = decision;
  const { key, desired, base } = subject;
  const restore = restoreBody(base, context);
  return {
    ...commonParts(decision, desired),
    kind: "replace",
    digest: templateReplaceDigest(key, body, removedHash(decision)),
    restDigest: templateCreateDigest(key, body),
    notes: [
      ...notes,
      usersStay(context.templateUsers.get(key) ?? []),
      ...(restore === undefined
        ? ["The old one couldn't be put back if LaunchDarkly refused the new one: what it names is gone."]
        : []),
    ],
    changes: diff(base?.content?.canonical, desired.content.canonical),
    body,
    content: desired.content.canonical,
    hash: desired.content.hash,
    ...present({ liveHash, restore }),
  };
}

function deleteOperation(decision: DeleteTemplate, { templateUsers }: AssemblyContext): TemplateDelete {
  const { subject, notes, liveHash } = decision;
  const { key, base } = subject;
  return {
    ...commonParts(decision, base),
    kind: "delete",
    digest: templateDeleteDigest(key, removedHash(decision)),
    notes: [...notes, usersStay(templateUsers.get(key) ?? [])],
    changes: diff(base.content?.canonical, undefined),
    ...present({ liveHash }),
  };
}

function adoptOperation(decision: AdoptTemplate, context: AssemblyContext): TemplateAdopt {
  const { subject, notes } = decision;
  const { key, desired, base } = subject;
  const content = desired.content.canonical;
  return {
    ...commonParts(decision, desired),
    kind: "adopt",
    digest: templateAdoptDigest(key, base?.content?.hash),
    notes,
    changes: [],
    content,
    ...namesOf({ kind: "adopt", content, changes: [] }, context),
  };
}

function removedHash({ liveHash, subject: { base } }: ReplaceTemplate | DeleteTemplate): string | undefined {
  return liveHash ?? base?.content?.hash;
}

/** What blocks it and what it depends on is said once all operations are known. */
function commonParts(
  { kind, subject, reason }: ActiveDecision<TemplateDecision>,
  { origin, content }: DesiredTemplate,
) {
  const { key, desired, isEarlier } = subject;
  return {
    object: "template" as const,
    id: `${kind} ${documentName(key, undefined)}`,
    key,
    name: (desired && content?.canonical.name) ?? key,
    ...(isEarlier && { undone: true as const }),
    reason,
    partialDiff: false,
    position: origin.locate(""),
    blockedBy: [],
    dependsOn: [],
  };
}

const mostNamed = 5;

/** A template is a pattern: what was made from it is a workflow of its own. */
function usersStay(users: readonly DesiredWorkflow[]): string {
  const named = users.slice(0, mostNamed).map(({ key, target }) => `\`${key}\` on \`${targetName(target)}\``);
  const more = users.length > named.length ? [`${users.length - named.length} more`] : [];
  return users.length === 0
    ? "Workflows made from it stay as they are."
    : `Workflows made from it stay as they are: ${[...named, ...more].join(", ")}.`;
}

/** What can't be resolved any more can't be put back either. */
function restoreBody(base: DesiredTemplate | undefined, context: AssemblyContext): JsonObject | undefined {
  if (base?.content === undefined || !isResolvable(base.content.canonical, context.catalogue)) return undefined;
  const { body, diagnostics } = templateBody({ ...base, content: base.content }, context);
  return diagnostics.length === 0 ? body : undefined;
}
