// What is live on some targets × the documents that are there → files with a document for each object made by hand, and why others have none. Pure.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Json, JsonObject } from "../model/json.ts";
import type { LiveFlag, LiveMember, LiveTemplate, LiveWorkflow } from "../model/live.ts";
import { present } from "../model/present.ts";
import { flagName } from "../model/target.ts";
import { readMarker } from "../planning/decide/marker.ts";
import { type Choice, whyNoTemplate, whyNoWorkflow, workflowWords } from "./choosing.ts";
import { fitDocument } from "./fitting.ts";
import { keyGiver } from "./keys.ts";
import { emailOf, untold, writtenStages } from "./stages.ts";
import { flagOf } from "./template-flag.ts";
import { yamlOf } from "./yaml.ts";

export interface ExportInput extends Choice {
  /** All of the targets, ended ones included: their markers hold keys that a new document may not have. */
  workflows: readonly LiveWorkflow[];
  templates: readonly LiveTemplate[];
  /** Those of the targets. */
  flags: readonly LiveFlag[];
  /** Of the flags; the first one stands in for a template's. */
  environments: readonly string[];
  /** Absent where they couldn't be read: then members stay ids. */
  members?: readonly LiveMember[];
}

export interface ExportedFile {
  /** Below the documents' directory. */
  path: string;
  text: string;
}

export interface Exported {
  files: ExportedFile[];
  /** Documents in the files. */
  workflows: number;
  templates: number;
  /** Why something has no document: a notice where that is as it should be, a warning where it can't be written. */
  notices: Diagnostic[];
}

const schemas = "https://raw.githubusercontent.com/launchdarkly-workflow-sync/launchdarkly-workflow-sync/main/schemas";

export function exportLive(input: ExportInput): Exported {
  const workflows = exportWorkflows(input);
  const templates = exportTemplates(input);
  return {
    files: [...filesOf(workflows.documents, "workflow"), ...filesOf(templates.documents, "template")],
    workflows: workflows.documents.length,
    templates: templates.documents.length,
    notices: [...workflows.notices, ...templates.notices],
  };
}

/** The text of a document, and the file that it goes into. */
interface Written {
  file: string;
  text: string;
}

interface Part {
  documents: Written[];
  notices: Diagnostic[];
}

function exportWorkflows(input: ExportInput): Part {
  const { workflows, flags, members, existing } = input;
  const byName = new Map(flags.map((flag) => [flagName({ project: flag.project, flag: flag.key }), flag]));
  const keyFor = keyGiver([
    ...existing.workflows.flatMap(({ key, formerKeys }) => [key, ...formerKeys]),
    ...workflows.flatMap(claimedKeys),
  ]);
  const part: Part = { documents: [], notices: [] };
  for (const live of [...workflows].sort(byPlaceAndAge)) {
    const why = whyNoWorkflow(live, input);
    if (why !== undefined) {
      part.notices.push(why);
      continue;
    }
    const { target, stages, maintainerId } = live;
    const flag = byName.get(flagName(target));
    const email = maintainerId === undefined ? undefined : emailOf(maintainerId, members);
    const fitting = fitDocument({
      kind: "Workflow",
      key: "exported",
      project: target.project,
      flag: target.flag,
      environment: target.environment,
      name: live.name,
      ...(live.description && { description: live.description }),
      ...(email !== undefined ? { maintainer: email } : maintainerId !== undefined && { maintainerId }),
      adopt: live.id,
      stages: writtenStages(stages, { ...present({ flag, members }) }),
    });
    if ("why" in fitting) {
      part.notices.push(notWritten(workflowWords(live), fitting.why));
      continue;
    }
    const key = keyFor(live.name, target.flag);
    const remarks = [...untold(stages), ...leftOutWords(fitting.leftOut)];
    part.documents.push({ file: target.flag, text: documentText({ ...fitting.document, key }, remarks) });
  }
  return part;
}

function exportTemplates(input: ExportInput): Part {
  const { templates, flags, environments, members } = input;
  const part: Part = { documents: [], notices: [] };
  for (const live of [...templates].sort((left, right) => (left.key < right.key ? -1 : 1))) {
    const words = `The template \`${live.key}\``;
    const why = whyNoTemplate(live, input);
    if (why !== undefined) {
      part.notices.push(why);
      continue;
    }
    const flag = flagOf(live, flags);
    const [environment] = environments;
    if (flag === undefined || environment === undefined) {
      part.notices.push({
        severity: "warning",
        code: "template-flag-unknown",
        message: `${words} is left out: LaunchDarkly doesn't tell which flag it was made for, and no flag here has just the variations that it names.`,
        hint: "Write its document by hand, with `adopt: true`, if you know the flag.",
      });
      continue;
    }
    const fitting = fitDocument({
      kind: "WorkflowTemplate",
      key: live.key,
      ...(live.name && { name: live.name }),
      ...(live.description && { description: live.description }),
      project: flag.project,
      environment,
      flag: flag.key,
      adopt: true,
      stages: writtenStages(live.stages, { flag, ...present({ members }) }),
    });
    if ("why" in fitting) {
      part.notices.push(notWritten(words, fitting.why));
      continue;
    }
    const remarks = [
      "Not told by LaunchDarkly: project, environment and flag. The flag is the one whose variations the stages name;",
      "the environment is one of its environments, no more: correct it before this is merged.",
      ...untold(live.stages),
      ...leftOutWords(fitting.leftOut),
    ];
    part.documents.push({ file: live.key, text: documentText(fitting.document, remarks) });
  }
  return part;
}

function notWritten(words: string, why: string): Diagnostic {
  return {
    severity: "warning",
    code: "not-exported",
    message: `${words} is left out: no document can say what it is. ${why}`,
  };
}

/** A document of one of these keys would be taken for what carries it. */
function claimedKeys({ description }: LiveWorkflow): string[] {
  const reading = readMarker(description);
  if (reading.kind === "workflow") return [reading.marker.key];
  return reading.kind === "unclear" ? reading.claims.flatMap(({ key }) => key ?? []) : [];
}

/** On its target the oldest first, so that what is made later takes no key away. */
function byPlaceAndAge(left: LiveWorkflow, right: LiveWorkflow): number {
  const place = ({ target }: LiveWorkflow) => `${flagName(target)} ${target.environment}`;
  if (place(left) !== place(right)) return place(left) < place(right) ? -1 : 1;
  return left.createdAt - right.createdAt || (left.id < right.id ? -1 : 1);
}

function leftOutWords(pointers: readonly string[]): string[] {
  return pointers.map(
    (pointer) => `Left out, since documents don't know it: ${pointer.slice(1).replace(/[^\w./-]/g, "?")}.`,
  );
}

function documentText(document: Record<string, Json>, remarks: readonly string[]): string {
  return `${remarks.map((remark) => `# ${remark}\n`).join("")}${yamlOf(document as JsonObject)}`;
}

/** Keys that differ by case only are two flags, and on some disks one file. */
function filesOf(documents: readonly Written[], kind: "workflow" | "template"): ExportedFile[] {
  const files = new Map<string, string[]>();
  for (const { file, text } of documents) files.set(file, [...(files.get(file) ?? []), text]);
  const taken = new Set<string>();
  return [...files].map(([name, texts]) => {
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${name}-${number}`;
    taken.add(unique.toLowerCase());
    return {
      path: `${kind}s/${unique}.yaml`,
      text: `# yaml-language-server: $schema=${schemas}/${kind}.schema.json\n${texts.join("---\n")}`,
    };
  });
}
