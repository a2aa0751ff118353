// A template's draft × the catalogue → an operation with the request body it sends, or the errors that keep it from being one. Pure.

import type { DesiredTemplate, DesiredWorkflow } from "../../model/document.ts";
import type { JsonObject } from "../../model/json.ts";
import type { TemplateOperation } from "../../model/plan.ts";
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
  const { kind, subject, progress, reason, notes } = draft;
  const { key, desired, base } = subject;
  const document = desired ?? base;
  if (document === undefined) return { diagnostics: [] };
  const sends = kind === "create" || kind === "replace";
  if (sends && desired?.content && !isResolvable(desired.content.canonical, context.catalogue))
    return { diagnostics: resolveTemplate(desired.content.canonical, context.catalogue, desired.origin).diagnostics };
  const body = desired && sends ? templateBody(desired, context) : undefined;
  const restore = kind === "replace" ? restoreBody(base, context) : undefined;
  const diagnostics = body?.diagnostics ?? [];
  if (diagnostics.length > 0) return { diagnostics };
  const hash = desired?.content?.hash;
  const removed = draft.liveHash ?? base?.content?.hash;
  const create = { kind: "create", template: key, ...(body && { body: body.body }), progress: "absent" };
  const operation: TemplateOperation = {
    object: "template",
    kind,
    id: `${kind} template ${key}`,
    key,
    name: desired?.content?.canonical.name ?? key,
    progress,
    digest: digestOf({
      kind,
      template: key,
      ...(body && { body: body.body }),
      ...(removed !== undefined && progress !== "absent" && { removed }),
      progress,
    }),
    ...(kind === "replace" && { rest: digestOf(create) }),
    ...(subject.undone && subject.undone.edited !== true && { undone: true as const }),
    reason,
    notes: [
      ...notes,
      ...staying(context.madeFrom.get(key) ?? [], kind),
      ...(kind === "replace" && restore === undefined
        ? ["The old one couldn't be put back if LaunchDarkly refused the new one: what it names is gone."]
        : []),
    ],
    changes:
      kind === "adopt"
        ? []
        : diff(kind === "create" ? undefined : base?.content?.canonical, desired?.content?.canonical),
    partialDiff: false,
    position: document.origin.locate(""),
    blockedBy: draft.guards.map(({ code }) => code),
    after: [],
    ...(body && { body: body.body }),
    ...(desired?.content && { content: desired.content.canonical }),
    ...present({ hash, liveHash: draft.liveHash, restore }),
  };
  return { operation: withNames(operation, context), diagnostics: [] };
}

const mostNamed = 5;

/** A template is a pattern: what was made from it is a workflow of its own. */
function staying(users: readonly DesiredWorkflow[], kind: TemplateDraft["kind"]): string[] {
  if (kind !== "replace" && kind !== "delete") return [];
  const named = users.slice(0, mostNamed).map(({ key, target }) => `\`${key}\` on \`${targetName(target)}\``);
  const more = users.length > named.length ? [`${users.length - named.length} more`] : [];
  return users.length === 0
    ? ["Workflows made from it stay as they are."]
    : [`Workflows made from it stay as they are: ${[...named, ...more].join(", ")}.`];
}

/** What can't be resolved any more can't be put back either. */
function restoreBody(base: DesiredTemplate | undefined, context: AssemblyContext): JsonObject | undefined {
  if (base?.content === undefined || !isResolvable(base.content.canonical, context.catalogue)) return undefined;
  const restore = templateBody(base, context);
  return restore?.diagnostics.length === 0 ? restore.body : undefined;
}
