// What is live on some targets × the documents of the directory → files with a document for each object made by hand, and why others have none. Pure.

import type { LiveFlag, LiveMember, LiveTemplate, LiveWorkflow } from "../model/live.ts";
import type { Diagnostic } from "../model/messages/diagnostic.ts";
import { modeline } from "../model/schema-address.ts";
import { flagName } from "../model/target.ts";
import type { Json, JsonObject } from "../model/values/json.ts";
import { present } from "../model/values/present.ts";
import { readMarker } from "../planning/ownership/marker.ts";
import { acceptedDocument } from "./accepted.ts";
import { keyGiver } from "./keys.ts";
import { type ExportSelection, skippedTemplate, skippedWorkflow, workflowWords } from "./skipped.ts";
import { emailOf, untold, writtenStages } from "./stages.ts";
import { flagOf } from "./template-flag.ts";
import { yamlOf } from "./yaml.ts";

export interface ExportInput extends ExportSelection {
  /** All workflows of the targets, ended ones included: no new document may have a key that a marker holds. */
  workflows: readonly LiveWorkflow[];
  templates: readonly LiveTemplate[];
  /** The flags of the targets. */
  flags: readonly LiveFlag[];
  /** The environments of the targets. Documents of templates get the first one. */
  environments: readonly string[];
  /** Absent where they couldn't be read: then members stay ids. */
  members?: readonly LiveMember[];
  /** The tool's version, whose schemas the files name. */
  version: string;
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
  /** Why something has no document: a notice where it needs none, a warning where none can be written. */
  notices: Diagnostic[];
}

export function exportLive(input: ExportInput): Exported {
  const workflows = exportWorkflows(input);
  const templates = [...input.templates]
    .sort((left, right) => (left.key < right.key ? -1 : 1))
    .map((live) => skippedTemplate(live, input) ?? writtenTemplate(live, input));
  const [workflowDocuments, templateDocuments] = [workflows.filter(isDocument), templates.filter(isDocument)];
  return {
    files: [
      ...filesOf(workflowDocuments, "workflow", input.version),
      ...filesOf(templateDocuments, "template", input.version),
    ],
    workflows: workflowDocuments.length,
    templates: templateDocuments.length,
    notices: [...workflows, ...templates].flatMap((result) => (isDocument(result) ? [] : [result])),
  };
}

interface WrittenDocument {
  /** Name of the file that it goes into, without directory and ending. */
  file: string;
  text: string;
}

function isDocument(result: WrittenDocument | Diagnostic): result is WrittenDocument {
  return "text" in result;
}

function exportWorkflows(input: ExportInput): (WrittenDocument | Diagnostic)[] {
  const { workflows, existing, flags } = input;
  const byName = new Map(flags.map((flag) => [flagName({ project: flag.project, flag: flag.key }), flag]));
  const keyFor = keyGiver([
    ...existing.workflows.flatMap(({ key, formerKeys }) => [key, ...formerKeys]),
    ...workflows.flatMap(keysInMarker),
  ]);
  return [...workflows]
    .sort(byTargetAndAge)
    .map(
      (live) =>
        skippedWorkflow(live, input) ?? writtenWorkflow(live, byName.get(flagName(live.target)), input.members, keyFor),
    );
}

function writtenWorkflow(
  live: LiveWorkflow,
  flag: LiveFlag | undefined,
  members: readonly LiveMember[] | undefined,
  keyFor: (name: string, otherwise: string) => string,
): WrittenDocument | Diagnostic {
  const { target, stages, maintainerId } = live;
  const maintainer = maintainerId === undefined ? undefined : emailOf(maintainerId, members);
  const accepted = acceptedDocument({
    kind: "Workflow",
    key: "exported",
    project: target.project,
    flag: target.flag,
    environment: target.environment,
    name: live.name,
    ...(live.description && { description: live.description }),
    ...present({ maintainer, maintainerId: maintainer === undefined ? maintainerId : undefined }),
    adopt: live.id,
    stages: writtenStages(stages, present({ flag, members })),
  });
  if ("objection" in accepted) return notWritten(workflowWords(live), accepted.objection);
  const key = keyFor(live.name, target.flag);
  const remarks = [...untold(stages), ...leftOutWords(accepted.leftOut)];
  return { file: target.flag, text: documentText({ ...accepted.document, key }, remarks) };
}

function writtenTemplate(
  live: LiveTemplate,
  { flags, environments, members }: ExportInput,
): WrittenDocument | Diagnostic {
  const words = `The template \`${live.key}\``;
  const flag = flagOf(live, flags);
  const [environment] = environments;
  if (flag === undefined || environment === undefined)
    return {
      severity: "warning",
      code: "template-flag-unknown",
      message: `${words} is left out: LaunchDarkly doesn't tell which flag it was made for, and no flag here has just the variations that it names.`,
      hint: "Write its document by hand, with `adopt: true`, if you know the flag.",
    };
  const accepted = acceptedDocument({
    kind: "WorkflowTemplate",
    key: live.key,
    ...(live.name && { name: live.name }),
    ...(live.description && { description: live.description }),
    project: flag.project,
    environment,
    flag: flag.key,
    adopt: true,
    stages: writtenStages(live.stages, present({ flag, members })),
  });
  if ("objection" in accepted) return notWritten(words, accepted.objection);
  const remarks = [
    "LaunchDarkly doesn't tell project, environment and flag. The flag is the one whose variations the stages name;",
    "the environment is just the first that was read: correct it before this is merged.",
    ...untold(live.stages),
    ...leftOutWords(accepted.leftOut),
  ];
  return { file: live.key, text: documentText(accepted.document, remarks) };
}

function notWritten(words: string, objection: string): Diagnostic {
  return {
    severity: "warning",
    code: "not-exported",
    message: `${words} is left out: no document can describe it. ${objection}`,
  };
}

/** A new document with one of these keys would be taken for the document of this workflow. */
function keysInMarker({ description }: LiveWorkflow): string[] {
  const reading = readMarker(description);
  if (reading.kind === "workflow") return [reading.marker.key];
  return reading.kind === "unclear" ? reading.claims.flatMap(({ key }) => key ?? []) : [];
}

/** The oldest of a target first, so that a workflow that is made later doesn't change the keys of others. */
function byTargetAndAge(left: LiveWorkflow, right: LiveWorkflow): number {
  const targetOf = ({ target }: LiveWorkflow) => `${flagName(target)} ${target.environment}`;
  if (targetOf(left) !== targetOf(right)) return targetOf(left) < targetOf(right) ? -1 : 1;
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

function filesOf(
  documents: readonly WrittenDocument[],
  kind: "workflow" | "template",
  version: string,
): ExportedFile[] {
  const texts = new Map<string, string[]>();
  for (const { file, text } of documents) {
    const there = texts.get(file);
    if (there === undefined) texts.set(file, [text]);
    else there.push(text);
  }
  const freeName = nameGiver();
  // What goes on in a further file takes no name from another flag.
  const named = [...texts].map(([name, all]) => ({ name, first: freeName(name), parts: inParts(all) }));
  return named.flatMap(({ name, first, parts }) =>
    parts.map((part, index) => ({
      path: `${kind}s/${index === 0 ? first : freeName(name)}.yaml`,
      text: `${modeline(kind, version)}${part.join("---\n")}`,
    })),
  );
}

/** Names that differ only by case count as the same, since some file systems would take them for one. */
function nameGiver(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${name}-${number}`;
    taken.add(unique.toLowerCase());
    return unique;
  };
}

/** Half of what is read of a file, since it may become longer as it is laid out. */
const mostBytes = 512 * 1024;

/** As many in each part as go into one file, and at least one. */
function inParts(texts: readonly string[]): string[][] {
  const parts: string[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    const size = Buffer.byteLength(`---\n${text}`);
    if (bytes + size > mostBytes) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(text);
    bytes += size;
  }
  return parts;
}
