// Decisions and both revisions → who uses a template that is removed or changes: documents that still need it, and workflows that stay as they are. Pure.

import type { DesiredWorkflow } from "../../../model/document.ts";
import type { Diagnostic } from "../../../model/messages/diagnostic.ts";
import type { Decisions } from "../../decide/decide.ts";
import type { Documents } from "../../scope/ledger.ts";

/** Base's documents that were made from a template that changes, by its key; not those whose workflows this plan replaces or deletes. */
export function templateUsers(
  { workflows, templates }: Decisions,
  base: readonly DesiredWorkflow[],
): Map<string, DesiredWorkflow[]> {
  const users = new Map(templates.map(({ subject }) => [subject.key, [] as DesiredWorkflow[]]));
  if (users.size === 0) return users;
  const removed = workflows.filter(({ kind }) => kind === "replace" || kind === "delete");
  const gone = new Set(removed.map(({ subject }) => subject.base));
  for (const document of base)
    if (!gone.has(document)) users.get(document.content?.canonical.template ?? "")?.push(document);
  return users;
}

/** Templates that head doesn't have any more, though its documents need them. */
export function stillNeeded(head: Documents, base: Documents): { templates: Set<string>; diagnostics: Diagnostic[] } {
  const kept = new Set(head.templates.map(({ key }) => key));
  const removed = new Set(base.templates.map(({ key }) => key).filter((key) => !kept.has(key)));
  const users = head.workflows.flatMap((document) => {
    const { template } = document.content?.canonical ?? {};
    return template !== undefined && removed.has(template) ? [{ document, template }] : [];
  });
  // One entry a document, whatever the number of its targets.
  const once = [...new Map(users.map((user) => [user.document.origin.document, user])).values()];
  return {
    templates: new Set(once.map(({ template }) => template)),
    diagnostics: once.map(({ document, template }) => templateRemoved(document, template)),
  };
}

function templateRemoved({ origin }: DesiredWorkflow, template: string): Diagnostic {
  return {
    severity: "error",
    code: "template-removed",
    message: `The template \`${template}\` is removed by this change, but this document still needs it.`,
    hint: "Keep the template, or give the document stages of its own.",
    position: origin.locate("/template"),
    pointer: "/template",
  };
}
