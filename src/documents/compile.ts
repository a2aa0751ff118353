// The files of one revision → what they ask for on each target, and everything that is wrong with them, all at once. Pure.

import { template as templateSchema, workflow as workflowSchema } from "../generated/documents.js";
import type { DesiredTemplate, DesiredWorkflow, SourceFile } from "../model/document.ts";
import { type Check, type CheckSeverities, type CheckSeverity, isCheck, severityOf } from "../model/messages/checks.ts";
import { type Diagnostic, errorAt, isError } from "../model/messages/diagnostic.ts";
import type { MessageCode } from "../model/messages/message-codes.ts";
import { isObject, type JsonObject, jsonText, list } from "../model/values/json.ts";
import { nearest, nearestHint } from "../model/values/nearest.ts";
import { segmentsOf } from "../model/values/pointer.ts";
import { beyondBounds, parseWithinBounds } from "./bounds.ts";
import { expandTemplate, expandWorkflow } from "./canonical/expand.ts";
import type { KnownDefaults } from "./canonical/targets.ts";
import { createTrace, type Trace } from "./canonical/trace.ts";
import {
  duplicateAdoptions,
  duplicateFormerKeys,
  duplicateKeys,
  type Identified,
  renamedTemplates,
} from "./duplicates.ts";
import { pruned, withoutFields } from "./pruning.ts";
import { salvage } from "./salvage.ts";
import { checkSchema, mostErrors } from "./schema.ts";
import { inFileOrder } from "./yaml/diagnostic-order.ts";
import type { LocatedDocument } from "./yaml/parse.ts";

export interface CompiledDocuments {
  workflows: DesiredWorkflow[];
  templates: DesiredTemplate[];
  /** Documents found, invalid ones included. */
  count: number;
  /** The errors that hide what a part of the revision asks for: the file is not YAML, or the document's key or targets can't be read. */
  unreadable: Diagnostic[];
  diagnostics: Diagnostic[];
}

type Severity = (check: Check, accepted: readonly Check[]) => CheckSeverity;

/**
 * A `base` document that today's schema refuses still counts, with its key and targets; and checks find nothing in base.
 * `checks`: severities that differ from the usual ones.
 */
export function compileDocuments(
  files: readonly SourceFile[],
  defaults: KnownDefaults,
  revision: "head" | "base",
  checks: CheckSeverities = {},
): CompiledDocuments {
  const severity: Severity = (check, accepted) => (revision === "base" ? "off" : severityOf(check, checks, accepted));
  const { read, refused } = parseWithinBounds([...files].sort(byPath));
  const documents = read.flatMap((file) => file.documents);
  const beyond = refused ?? beyondBounds(documents, defaults);
  const parts = [
    ...read.map(
      ({ diagnostics }): Part => ({
        ...nothing,
        diagnostics,
        unreadable: diagnostics.filter(({ code }) => code !== "empty-file"),
      }),
    ),
    ...(beyond === undefined
      ? compileEach(documents, defaults, revision, severity)
      : [{ ...nothing, diagnostics: [beyond], unreadable: [beyond] }]),
  ];
  const identified = documents.flatMap((document) => identify(document) ?? []);
  const workflows = parts.flatMap((part) => part.workflows);
  return {
    workflows,
    templates: parts.flatMap((part) => part.templates),
    count: documents.length,
    unreadable: parts.flatMap((part) => part.unreadable),
    diagnostics: inFileOrder([
      ...parts.flatMap((part) => part.diagnostics),
      ...duplicateKeys(identified),
      ...duplicateFormerKeys(workflows),
      ...duplicateAdoptions(workflows),
      ...renamedTemplates(workflows, identified),
    ]),
  };
}

type Part = Omit<CompiledDocuments, "count">;

const nothing: Part = { workflows: [], templates: [], unreadable: [], diagnostics: [] };

/** Nobody reads more, and each takes time. Of base everything is needed that can be read. */
const mostErrorsAtHead = 2_000;

function compileEach(
  documents: readonly LocatedDocument[],
  defaults: KnownDefaults,
  revision: "head" | "base",
  severity: Severity,
): Part[] {
  const parts: Part[] = [];
  let errors = 0;
  for (const document of documents) {
    if (revision === "head" && errors >= mostErrorsAtHead) {
      const message = `There are more than ${mostErrorsAtHead.toLocaleString("en")} errors; from here on, documents are not checked.`;
      const stop = errorAt(document, "", "too-many-errors", message, "Mend the first ones first.");
      return [...parts, { ...nothing, diagnostics: [stop] }];
    }
    const part = compileDocument(document, defaults, revision, severity);
    errors += part.diagnostics.filter(isError).length;
    parts.push(part);
  }
  return parts;
}

function compileDocument(
  document: LocatedDocument,
  defaults: KnownDefaults,
  revision: "head" | "base",
  severity: Severity,
): Part {
  const expanded = expandDocument(document, defaults, severity);
  const { diagnostics } = expanded;
  if (!diagnostics.some(isError)) return expanded;
  // What of the file could not be read is reported with the file.
  if (revision === "head" || document.refused.length > 0) return { ...nothing, diagnostics };
  const saved = salvage(document, defaults);
  const isLost = saved.workflows.length + saved.templates.length === 0;
  return { ...saved, diagnostics, unreadable: isLost ? diagnostics : [] };
}

interface Expanded extends Part {
  /** Whether the document fits its schema. */
  isWhole: boolean;
}

/** Of each document, by the defaults that it was expanded with. Most documents are the same in all revisions that a run reads. */
const expandedBefore = new WeakMap<LocatedDocument, Map<string, Expanded>>();

function expandDocument(document: LocatedDocument, defaults: KnownDefaults, severity: Severity): Part {
  const before = expandedBefore.get(document) ?? new Map<string, Expanded>();
  expandedBefore.set(document, before);
  const name = JSON.stringify(defaults);
  const expanded = before.get(name) ?? expandAnew(document, defaults);
  before.set(name, expanded);
  const { isWhole, diagnostics } = expanded;
  if (diagnostics.length === 0) return expanded;
  const found = asSevere(diagnostics, document, severity);
  return { ...expanded, diagnostics: isWhole ? found : found.filter(isError) };
}

/** Findings as severe as the configuration says, without those of checks that are off. */
function asSevere(diagnostics: readonly Diagnostic[], { value }: LocatedDocument, severity: Severity): Diagnostic[] {
  const accepted = isObject(value) ? (list(value.accept) as Check[]) : [];
  return diagnostics.flatMap((diagnostic) => {
    if (!isCheck(diagnostic.code)) return [diagnostic];
    const found = severity(diagnostic.code, accepted);
    return found === "off" ? [] : [{ ...diagnostic, severity: found }];
  });
}

function expandAnew(document: LocatedDocument, defaults: KnownDefaults): Expanded {
  const { kind, problem } = documentKind(document);
  if (kind === undefined) return { ...nothing, diagnostics: problem, isWhole: false };
  const refused = [...problem, ...checkSchema({ ...document, refused: [...document.refused, "/kind"] }, kinds[kind])];
  if (refused.length === 0 && document.refused.length === 0)
    return { isWhole: true, ...expandValid(document, kind, defaults) };
  const rest = checkRest(document, kind, refused, defaults);
  return { ...nothing, diagnostics: [...refused, ...rest], isWhole: false };
}

function expandValid(document: LocatedDocument, kind: Kind, defaults: KnownDefaults): Part {
  const { value } = document;
  const expand = (trace: Trace) => ({
    workflows: kind === "Workflow" ? expandWorkflow(value, defaults, trace) : [],
    templates: kind === "WorkflowTemplate" ? [expandTemplate(value, defaults, trace)] : [],
  });
  const trace = createTrace(document, expand);
  return { unreadable: [], diagnostics: trace.diagnostics, ...expand(trace) };
}

const targetFields = [
  ...["project", "flag", "flags", "environment", "environments"],
  ...["projectKey", "environmentKey", "flagKey"],
];

/** The errors in the parts of the document that fit its schema. */
function checkRest(
  document: LocatedDocument,
  kind: Kind,
  refused: readonly Diagnostic[],
  defaults: KnownDefaults,
): Diagnostic[] {
  const pointers = [...refused.flatMap(({ pointer }) => pointer ?? []), ...document.refused];
  if (pointers.length >= mostErrors || !isObject(document.value)) return [];
  const whole = document.value;
  // Fields that are missing now may be refused still, and nothing else.
  const isCheckable = (value: JsonObject) =>
    kinds[kind](value) || (kinds[kind].errors ?? []).every(({ instancePath }) => instancePath === "");
  const unknown = refused.flatMap(({ code, pointer }) => (code === "unknown-field" ? (pointer ?? []) : []));
  const others = pointers.filter((pointer) => !unknown.includes(pointer));
  const value = [pruned(withoutFields(whole, unknown), others), pruned(whole, pointers)].find(isCheckable);
  if (value === undefined) return [];
  const isTargetKnown = !pointers.some((pointer) => {
    const [field = ""] = segmentsOf(pointer);
    return targetFields.includes(field) || nearest(field, targetFields) !== undefined;
  });
  const { diagnostics } = expandValid({ ...document, value }, kind, isTargetKnown ? defaults : "unknown");
  return diagnostics.filter(
    (found) => (isError(found) || isCheck(found.code)) && (isTargetKnown || found.code !== "missing-field"),
  );
}

const kinds = { Workflow: workflowSchema, WorkflowTemplate: templateSchema };
type Kind = keyof typeof kinds;

/** `kind`: of a misspelt one, what is probably meant. `problem`: none or one. */
function documentKind(document: LocatedDocument): { kind?: Kind; problem: Diagnostic[] } {
  const { value } = document;
  const problem = (...[pointer, code, message, hint]: [string, MessageCode, string, string]) => [
    errorAt(document, pointer, code, message, hint),
  ];
  if (!isObject(value)) {
    const hint = "Start it with `kind: Workflow` or `kind: WorkflowTemplate`.";
    return { problem: problem("", "not-a-document", "A document must be a mapping with `kind` and `key`.", hint) };
  }
  const { kind } = value;
  if (isKind(kind)) return { kind, problem: [] };
  if (kind === undefined) {
    const misspelt = Object.keys(value).find((key) => nearest(key, ["kind"]) !== undefined);
    const question = misspelt === undefined ? "" : `Is \`${misspelt}\` meant? `;
    const hint = `${question}Write \`kind: Workflow\` or \`kind: WorkflowTemplate\`.`;
    return { problem: problem("", "missing-field", "`kind` is missing.", hint) };
  }
  const written = jsonText(kind);
  const meant = nearest(written, Object.keys(kinds));
  const hint = nearestHint(written, Object.keys(kinds));
  return {
    ...(isKind(meant) && { kind: meant }),
    problem: problem("/kind", "wrong-value", `There is no kind \`${written}\`.`, hint),
  };
}

function isKind(value: unknown): value is Kind {
  return value === "Workflow" || value === "WorkflowTemplate";
}

/** Kind and key of a document, even where the rest of it is not valid. */
function identify({ value, locate }: LocatedDocument): Identified | undefined {
  if (!isObject(value)) return undefined;
  const { kind, key, formerKeys } = value;
  if (typeof kind !== "string" || typeof key !== "string") return undefined;
  return { kind, key, formerKeys: list(formerKeys).map((name) => (typeof name === "string" ? name : "")), locate };
}

function byPath(left: SourceFile, right: SourceFile): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
