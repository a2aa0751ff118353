// A template's draft × the catalogue → an operation with the request body it sends, or the errors that keep it from being one. Pure.

import type { DesiredTemplate, DesiredWorkflow } from "../../model/document.ts";
import type { JsonObject } from "../../model/json.ts";
import type { TemplateOperation, TemplateReplace } from "../../model/plan.ts";
import { present } from "../../model/present.ts";
import { targetName } from "../../model/target.ts";
import { isResolvable } from "../../resolving/needs.ts";
import { resolveTemplate } from "../../resolving/resolve.ts";
import type { TemplateDraft } from "../decide/draft.ts";
import { diff } from "../diff/diff.ts";
import { templateBody } from "./bodies.ts";
import type { AssemblyContext } from "./context.ts";
import { digestOf } from "./digest.ts";
import { type MadeOperation, withNames } from "./made.ts";

export function templateOperation(draft: TemplateDraft, context: AssemblyContext): MadeOperation<TemplateOperation> {
  switch (draft.kind) {
    case "create":
    case "replace":
      return sendingOperation(draft, draft.kind, context);
    case "delete":
      return { operation: deleteOperation(draft, context), diagnostics: [] };
    case "adopt":
      return { operation: adoptOperation(draft), diagnostics: [] };
  }
}

function sendingOperation(
  draft: TemplateDraft,
  kind: "create" | "replace",
  context: AssemblyContext,
): MadeOperation<TemplateOperation> {
  const { subject, notes, liveHash } = draft;
  const { key, desired, base } = subject;
  if (desired?.content === undefined) throw new Error("What is sent has a document with content.");
  const { content, origin } = desired;
  const { catalogue, madeFrom } = context;
  if (!isResolvable(content.canonical, catalogue))
    return { diagnostics: resolveTemplate(content.canonical, catalogue, origin).diagnostics };
  const made = templateBody(desired, context);
  if (made === undefined || made.diagnostics.length > 0) return { diagnostics: made?.diagnostics ?? [] };
  const { body } = made;
  const shared = {
    ...commonParts(draft, desired),
    body,
    content: content.canonical,
    hash: content.hash,
  };
  const createDigest = digestOf({ kind: "create", template: key, body, progress: "absent" });
  if (kind === "create")
    return {
      operation: withNames(
        { ...shared, kind, digest: createDigest, notes, changes: diff(undefined, content.canonical) },
        context,
      ),
      diagnostics: [],
    };
  const restore = restoreBody(base, context);
  const operation: TemplateReplace = {
    ...shared,
    kind,
    digest: digestOf({ kind, template: key, body, ...removedPart(draft), progress: "active" }),
    restDigest: createDigest,
    notes: [
      ...notes,
      staying(madeFrom.get(key) ?? []),
      ...(restore === undefined
        ? ["The old one couldn't be put back if LaunchDarkly refused the new one: what it names is gone."]
        : []),
    ],
    changes: diff(base?.content?.canonical, content.canonical),
    ...present({ liveHash, restore }),
  };
  return { operation: withNames(operation, context), diagnostics: [] };
}

function deleteOperation(draft: TemplateDraft, { madeFrom }: AssemblyContext): TemplateOperation {
  const { subject, notes, liveHash } = draft;
  const { key, base } = subject;
  if (base === undefined) throw new Error("What is deleted was at base.");
  return {
    ...commonParts(draft, base),
    kind: "delete",
    digest: digestOf({ kind: "delete", template: key, ...removedPart(draft), progress: "active" }),
    notes: [...notes, staying(madeFrom.get(key) ?? [])],
    changes: diff(base.content?.canonical, undefined),
    ...present({ liveHash }),
  };
}

function adoptOperation(draft: TemplateDraft): TemplateOperation {
  const { subject, notes } = draft;
  const { key, desired } = subject;
  if (desired?.content === undefined) throw new Error("What is adopted is desired.");
  return {
    ...commonParts(draft, desired),
    kind: "adopt",
    digest: digestOf({ kind: "adopt", template: key, ...removedPart(draft), progress: "active" }),
    notes,
    changes: [],
    content: desired.content.canonical,
  };
}

function removedPart({ liveHash, subject: { base } }: TemplateDraft): { removed?: string } {
  return present({ removed: liveHash ?? base?.content?.hash });
}

function commonParts({ kind, subject, reason }: TemplateDraft, document: DesiredTemplate) {
  const { key, desired, undone } = subject;
  return {
    object: "template" as const,
    id: `${kind} template ${key}`,
    key,
    name: desired?.content?.canonical.name ?? key,
    ...(undone && undone.edited !== true && { undone: true as const }),
    reason,
    partialDiff: false,
    position: document.origin.locate(""),
    blockedBy: [],
    dependsOn: [],
  };
}

const mostNamed = 5;

/** A template is a pattern: what was made from it is a workflow of its own. */
function staying(users: readonly DesiredWorkflow[]): string {
  const named = users.slice(0, mostNamed).map(({ key, target }) => `\`${key}\` on \`${targetName(target)}\``);
  const more = users.length > named.length ? [`${users.length - named.length} more`] : [];
  return users.length === 0
    ? "Workflows made from it stay as they are."
    : `Workflows made from it stay as they are: ${[...named, ...more].join(", ")}.`;
}

/** What can't be resolved any more can't be put back either. */
function restoreBody(base: DesiredTemplate | undefined, context: AssemblyContext): JsonObject | undefined {
  if (base?.content === undefined || !isResolvable(base.content.canonical, context.catalogue)) return undefined;
  const restore = templateBody(base, context);
  return restore?.diagnostics.length === 0 ? restore.body : undefined;
}
