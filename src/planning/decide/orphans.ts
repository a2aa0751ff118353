// All that is live in whole projects × the documents → what carries our marker and no document stands for. Pure.

import type { LiveTemplate, LiveWorkflow } from "../../model/live.ts";
import type { Diagnostic } from "../../model/messages/diagnostic.ts";
import type { Owners } from "../../model/owner.ts";
import { documentName, targetName } from "../../model/target.ts";
import { classifyTemplate, classifyWorkflow } from "../ownership/classify.ts";
import { hasEnded } from "../ownership/progress.ts";
import type { Documents } from "../scope/ledger.ts";

export interface OrphanSearch {
  workflows: readonly LiveWorkflow[];
  templates: readonly LiveTemplate[];
  /** At head. */
  documents: Documents;
  owners: Owners;
  /** Only these are looked after, where not all are. */
  environments?: readonly string[];
}

/** What has ended is history, and nobody's orphan. */
export function orphans(search: OrphanSearch): Diagnostic[] {
  return [...workflowOrphans(search), ...templateOrphans(search)];
}

function workflowOrphans({ workflows, documents, owners, environments }: OrphanSearch): Diagnostic[] {
  const known = new Set(
    documents.workflows.flatMap(({ key, formerKeys, target }) =>
      [key, ...formerKeys].map((name) => documentName(name, target)),
    ),
  );
  return workflows.flatMap((live) => {
    const { id, name, target } = live;
    const ownership = classifyWorkflow(live, owners);
    const isWanted = environments?.includes(target.environment) ?? true;
    if (ownership.kind !== "ours" || !isWanted || hasEnded(live)) return [];
    const { key } = ownership.marker;
    if (known.has(documentName(key, target))) return [];
    return [orphan(`The workflow \`${name}\` (\`${id}\`) on ${targetName(target)}`, key, "Workflow")];
  });
}

function templateOrphans({ templates, documents, owners }: OrphanSearch): Diagnostic[] {
  const known = new Set(documents.templates.flatMap(({ key, formerKeys }) => [key, ...formerKeys]));
  return templates.flatMap((live) => {
    const { key } = live;
    if (classifyTemplate(live, owners).kind !== "ours" || known.has(key)) return [];
    return [orphan(`The template \`${key}\``, key, "WorkflowTemplate")];
  });
}

function orphan(what: string, key: string, kind: "Workflow" | "WorkflowTemplate"): Diagnostic {
  return {
    severity: "warning",
    code: "orphan",
    message: `${what} was made from the document \`${key}\`, which isn't here any more.`,
    hint: `Delete it in LaunchDarkly if nobody needs it, or bring the ${kind} document back: then it is managed again.`,
  };
}
