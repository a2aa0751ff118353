// The files of one revision → everything that they want, per target, and everything that is wrong with them, in one go. Pure.
import { template as templateSchema, workflow as workflowSchema } from "../generated/documents.js";
import type { Validator } from "../generated/validator.d.ts";
import { type Check, type CheckSeverities, type CheckSeverity, severityOf } from "../model/checks.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DesiredTemplate, DesiredWorkflow, SourceFile } from "../model/document.ts";
import { duplicateAdoptions, duplicateKeys, type Identified, renamedTemplates } from "./duplicates.ts";
import { expandTemplate, expandWorkflow } from "./expand.ts";
import { nearest, nearestHint } from "./nearest.ts";
import { inOrder } from "./order.ts";
import { salvage } from "./salvage.ts";
import { checkSchema } from "./schema.ts";
import type { KnownDefaults } from "./targets.ts";
import { createTrace } from "./trace.ts";
import { type LocatedDocument, parseYaml } from "./yaml.ts";

export interface CompiledDocuments {
  workflows: DesiredWorkflow[];
  templates: DesiredTemplate[];
  /** Documents found, the invalid ones included. */
  count: number;
  /** Why it can't be told what a part of the revision held: not YAML, or a document whose key or targets can't be told. */
  unreadable: Diagnostic[];
  diagnostics: Diagnostic[];
}

/**
 * `base` reads on where today's schema refuses a document, for the little that is still sure of it; what it says is past checking.
 * `checks`: how severe each is, where it isn't as usual.
 */
export function compileDocuments(
  files: readonly SourceFile[],
  defaults: KnownDefaults,
  revision: "head" | "base",
  checks: CheckSeverities = {},
): CompiledDocuments {
  const compiled: CompiledDocuments = { workflows: [], templates: [], count: 0, unreadable: [], diagnostics: [] };
  const identified: Identified[] = [];
  for (const file of [...files].sort(byPath)) {
    const { documents, diagnostics } = parseYaml(file);
    compiled.diagnostics.push(...diagnostics);
    compiled.unreadable.push(...diagnostics.filter(({ code }) => code !== "empty-file"));
    compiled.count += documents.length;
    for (const document of documents) {
      const who = identify(document);
      if (who !== undefined) identified.push(who);
      compileDocument(document, defaults, revision, checks, compiled);
    }
  }
  const diagnostics = [
    compiled.diagnostics,
    duplicateKeys(identified),
    duplicateAdoptions(compiled.workflows),
    renamedTemplates(compiled.workflows, identified),
  ];
  return { ...compiled, diagnostics: inOrder(diagnostics.flat()) };
}

function compileDocument(
  document: LocatedDocument,
  defaults: KnownDefaults,
  revision: "head" | "base",
  checks: CheckSeverities,
  compiled: CompiledDocuments,
): void {
  const severity = (check: Check, accepted: readonly Check[]) =>
    revision === "base" ? "off" : severityOf(check, checks, accepted);
  const found = expandDocument(document, defaults, severity);
  compiled.diagnostics.push(...found.diagnostics);
  if (found.diagnostics.every(({ severity }) => severity !== "error")) {
    compiled.workflows.push(...found.workflows);
    compiled.templates.push(...found.templates);
  } else if (revision === "base") {
    const saved = salvage(document, defaults);
    compiled.workflows.push(...saved.workflows);
    compiled.templates.push(...saved.templates);
    if (saved.workflows.length + saved.templates.length === 0) compiled.unreadable.push(...found.diagnostics);
  }
}

interface Expanded {
  workflows: DesiredWorkflow[];
  templates: DesiredTemplate[];
  diagnostics: Diagnostic[];
}

function expandDocument(
  document: LocatedDocument,
  defaults: KnownDefaults,
  severity: (check: Check, accepted: readonly Check[]) => CheckSeverity,
): Expanded {
  const kind = documentKind(document);
  if ("diagnostic" in kind) return { workflows: [], templates: [], diagnostics: [kind.diagnostic] };
  const diagnostics = checkSchema(document, kind.schema);
  if (diagnostics.length > 0) return { workflows: [], templates: [], diagnostics };
  const { accept = [] } = document.value as { accept?: Check[] }; // fits its schema
  const trace = createTrace(document, (check) => severity(check, accept));
  if (kind.name === "Workflow")
    return {
      workflows: expandWorkflow(document.value, defaults, trace),
      templates: [],
      diagnostics: trace.diagnostics,
    };
  return {
    workflows: [],
    templates: [expandTemplate(document.value, defaults, trace)],
    diagnostics: trace.diagnostics,
  };
}

const kinds = { Workflow: workflowSchema, WorkflowTemplate: templateSchema };

function documentKind(
  document: LocatedDocument,
): { name: keyof typeof kinds; schema: Validator } | { diagnostic: Diagnostic } {
  const { value } = document;
  const position = document.locate("");
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return {
      diagnostic: {
        severity: "error",
        code: "not-a-document",
        message: "A document must be a mapping with `kind` and `key`.",
        hint: "Start it with `kind: Workflow` or `kind: WorkflowTemplate`.",
        position,
        pointer: "",
      },
    };
  }
  const { kind } = value;
  if (kind === "Workflow" || kind === "WorkflowTemplate") return { name: kind, schema: kinds[kind] };
  if (kind === undefined) {
    const misspelt = Object.keys(value).find((key) => nearest(key, ["kind"]) !== undefined);
    return {
      diagnostic: {
        severity: "error",
        code: "missing-field",
        message: "`kind` is missing.",
        hint:
          misspelt === undefined
            ? "Write `kind: Workflow` or `kind: WorkflowTemplate`."
            : `Is \`${misspelt}\` meant? Write \`kind: Workflow\` or \`kind: WorkflowTemplate\`.`,
        position,
        pointer: "",
      },
    };
  }
  const written = typeof kind === "string" ? kind : JSON.stringify(kind);
  return {
    diagnostic: {
      severity: "error",
      code: "wrong-value",
      message: `There is no kind \`${written}\`.`,
      hint: nearestHint(written, Object.keys(kinds)),
      position: document.locate("/kind"),
      pointer: "/kind",
    },
  };
}

/** Who a document is, even where the rest of it is not valid. */
function identify(document: LocatedDocument): Identified | undefined {
  const { value } = document;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { kind, key, formerKeys } = value;
  if (typeof kind !== "string" || typeof key !== "string") return undefined;
  const former = Array.isArray(formerKeys) ? formerKeys.map((name) => (typeof name === "string" ? name : "")) : [];
  return { kind, key, formerKeys: former, locate: document.locate };
}

function byPath(left: SourceFile, right: SourceFile): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
