// All that is live in whole projects × the documents → what carries our marker and no document stands for. Pure.
import { targetHash } from "../../documents/canonical/hash.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { LiveTemplate, LiveWorkflow } from "../../model/live.ts";
import type { Owners } from "../../model/owner.ts";
import { targetName } from "../../model/target.ts";
import type { Documents } from "../scope/subjects.ts";
import { readMarker } from "./marker.ts";
import { isOurs } from "./ownership.ts";
import { progressOf } from "./progress.ts";

export interface OrphanSearch {
  workflows: readonly LiveWorkflow[];
  templates: readonly LiveTemplate[];
  /** At head. */
  documents: Documents;
  owners: Owners;
  /** Only these are looked after, where not all are. */
  environments?: readonly string[];
  /** Unix milliseconds. */
  now: number;
}

/** What has ended is history, and nobody's orphan. */
export function orphans(search: OrphanSearch): Diagnostic[] {
  return [...workflowOrphans(search), ...templateOrphans(search)];
}

function workflowOrphans({ workflows, documents, owners, environments, now }: OrphanSearch): Diagnostic[] {
  const known = new Set(
    documents.workflows.flatMap(({ key, formerKeys, target }) =>
      [key, ...formerKeys].map((name) => `${targetName(target)} ${name}`),
    ),
  );
  return workflows.flatMap((live) => {
    const { id, name, target, description } = live;
    const reading = readMarker(description);
    if (reading.kind !== "workflow" || reading.marker.at !== targetHash(target)) return [];
    const { owner, key, from } = reading.marker;
    const isWanted = environments?.includes(target.environment) ?? true;
    if (!isOurs(owners, owner) || !isWanted || known.has(`${targetName(target)} ${key}`)) return [];
    if (progressOf(live, from, now).kind === "ended") return [];
    return [orphan(`The workflow \`${name}\` (\`${id}\`) on ${targetName(target)}`, key, "Workflow")];
  });
}

function templateOrphans({ templates, documents, owners }: OrphanSearch): Diagnostic[] {
  const known = new Set(documents.templates.flatMap(({ key, formerKeys }) => [key, ...formerKeys]));
  return templates.flatMap(({ key, description }) => {
    const reading = readMarker(description);
    const isOwn = reading.kind === "template" && reading.marker.template === key;
    if (!isOwn || !isOurs(owners, reading.marker.owner) || known.has(key)) return [];
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
