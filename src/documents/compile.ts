// The files of one revision → what they ask for on each target, and everything that is wrong with them, all at once. Pure.
import { template as templateSchema, workflow as workflowSchema } from "../generated/documents.js";
import type { Validator } from "../generated/validator.d.ts";
import { type Check, type CheckSeverities, type CheckSeverity, severityOf } from "../model/checks.ts";
import { type Diagnostic, errorAt, isError } from "../model/diagnostic.ts";
import type { DesiredTemplate, DesiredWorkflow, SourceFile } from "../model/document.ts";
import { isObject, jsonText, list } from "../model/values/json.ts";
import { nearest, nearestHint } from "../model/values/nearest.ts";
import { beyondBounds, parseWithinBounds } from "./bounds.ts";
import { expandTemplate, expandWorkflow } from "./canonical/expand.ts";
import type { KnownDefaults } from "./canonical/targets.ts";
import { createTrace } from "./canonical/trace.ts";
import {
  duplicateAdoptions,
  duplicateFormerKeys,
  duplicateKeys,
  type Identified,
  renamedTemplates,
} from "./duplicates.ts";
import { salvage } from "./salvage.ts";
import { checkSchema } from "./schema.ts";
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
  if (revision === "head") return { ...nothing, diagnostics };
  const saved = salvage(document, defaults);
  const isLost = saved.workflows.length + saved.templates.length === 0;
  return { ...saved, diagnostics, unreadable: isLost ? diagnostics : [] };
}

function expandDocument(document: LocatedDocument, defaults: KnownDefaults, severity: Severity): Part {
  const kind = documentKind(document);
  if ("code" in kind) return { ...nothing, diagnostics: [kind] };
  const refused = checkSchema(document, kind.schema);
  if (refused.length > 0) return { ...nothing, diagnostics: refused };
  const { accept = [] } = document.value as { accept?: Check[] }; // fits its schema
  const trace = createTrace(document, (check) => severity(check, accept));
  const { value } = document;
  const expanded =
    kind.name === "Workflow"
      ? { workflows: expandWorkflow(value, defaults, trace) }
      : { templates: [expandTemplate(value, defaults, trace)] };
  return { ...nothing, ...expanded, diagnostics: trace.diagnostics };
}

const kinds = { Workflow: workflowSchema, WorkflowTemplate: templateSchema };

function documentKind(document: LocatedDocument): { name: keyof typeof kinds; schema: Validator } | Diagnostic {
  const { value } = document;
  if (!isObject(value))
    return errorAt(
      document,
      "",
      "not-a-document",
      "A document must be a mapping with `kind` and `key`.",
      "Start it with `kind: Workflow` or `kind: WorkflowTemplate`.",
    );
  const { kind } = value;
  if (kind === "Workflow" || kind === "WorkflowTemplate") return { name: kind, schema: kinds[kind] };
  if (kind === undefined) {
    const misspelt = Object.keys(value).find((key) => nearest(key, ["kind"]) !== undefined);
    const question = misspelt === undefined ? "" : `Is \`${misspelt}\` meant? `;
    const hint = `${question}Write \`kind: Workflow\` or \`kind: WorkflowTemplate\`.`;
    return errorAt(document, "", "missing-field", "`kind` is missing.", hint);
  }
  const written = jsonText(kind);
  const hint = nearestHint(written, Object.keys(kinds));
  return errorAt(document, "/kind", "wrong-value", `There is no kind \`${written}\`.`, hint);
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
