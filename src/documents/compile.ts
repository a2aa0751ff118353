// The files of one revision → everything that they want, per target, and everything that is wrong with them, in one go. Pure.
import templateSchema from "../generated/template.js";
import type { Validator } from "../generated/validator.d.ts";
import workflowSchema from "../generated/workflow.js";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DesiredTemplate, DesiredWorkflow, SourceFile } from "../model/document.ts";
import { type DocumentDefaults, expandTemplate, expandWorkflow } from "./expand.ts";
import { salvage } from "./salvage.ts";
import { checkSchema, nearestHint } from "./schema.ts";
import { createTrace } from "./trace.ts";
import { type LocatedDocument, parseYaml } from "./yaml.ts";

export interface CompiledDocuments {
  workflows: DesiredWorkflow[];
  templates: DesiredTemplate[];
  /** Documents found, the invalid ones included. */
  count: number;
  diagnostics: Diagnostic[];
}

/** `base` reads on where today's schema refuses a document, for the little that is still sure of it. */
export function compileDocuments(
  files: readonly SourceFile[],
  defaults: DocumentDefaults,
  revision: "head" | "base",
): CompiledDocuments {
  const compiled: CompiledDocuments = { workflows: [], templates: [], count: 0, diagnostics: [] };
  for (const file of [...files].sort(byPath)) {
    const { documents, diagnostics } = parseYaml(file);
    compiled.diagnostics.push(...diagnostics);
    compiled.count += documents.length;
    for (const document of documents) compileDocument(document, defaults, revision, compiled);
  }
  compiled.diagnostics.push(
    ...duplicates(compiled.workflows),
    ...duplicates(compiled.templates),
    ...removedTemplates(compiled),
  );
  return compiled;
}

function compileDocument(
  document: LocatedDocument,
  defaults: DocumentDefaults,
  revision: "head" | "base",
  compiled: CompiledDocuments,
): void {
  const found = expandDocument(document, defaults);
  compiled.diagnostics.push(...found.diagnostics);
  if (found.diagnostics.every(({ severity }) => severity !== "error")) {
    compiled.workflows.push(...found.workflows);
    compiled.templates.push(...found.templates);
  } else if (revision === "base") {
    const saved = salvage(document, defaults);
    compiled.workflows.push(...saved.workflows);
    compiled.templates.push(...saved.templates);
  }
}

interface Expanded {
  workflows: DesiredWorkflow[];
  templates: DesiredTemplate[];
  diagnostics: Diagnostic[];
}

function expandDocument(document: LocatedDocument, defaults: DocumentDefaults): Expanded {
  const kind = documentKind(document);
  if ("diagnostic" in kind) return { workflows: [], templates: [], diagnostics: [kind.diagnostic] };
  const diagnostics = checkSchema(document, kind.schema);
  if (diagnostics.length > 0) return { workflows: [], templates: [], diagnostics };
  const trace = createTrace(document);
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
    return {
      diagnostic: {
        severity: "error",
        code: "missing-field",
        message: "`kind` is missing.",
        hint: "Write `kind: Workflow` or `kind: WorkflowTemplate`.",
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

/** Two documents of one key, or one that claims a key which another has. */
function duplicates(documents: readonly (DesiredWorkflow | DesiredTemplate)[]): Diagnostic[] {
  const first = new Map<string, DesiredWorkflow | DesiredTemplate>();
  const reported = new Set<unknown>();
  const diagnostics: Diagnostic[] = [];
  for (const document of documents) {
    const earlier = first.get(document.key);
    if (earlier === undefined) first.set(document.key, document);
    else if (earlier.origin !== document.origin && !reported.has(document.origin)) {
      reported.add(document.origin);
      diagnostics.push(
        repeatedKey(
          document,
          "duplicate-document",
          `The key \`${document.key}\` is taken by ${placeOf(earlier)}.`,
          "Give each document a key of its own.",
        ),
      );
    }
  }
  for (const document of documents) {
    const former = document.formerKeys.find((key) => first.has(key));
    if (former === undefined || reported.has(document.origin)) continue;
    reported.add(document.origin);
    diagnostics.push(
      repeatedKey(
        document,
        "former-key-in-use",
        `The former key \`${former}\` is the key of ${placeOf(first.get(former) ?? document)}.`,
        "A former key can't be in use.",
      ),
    );
  }
  return diagnostics;
}

function repeatedKey(
  document: DesiredWorkflow | DesiredTemplate,
  code: string,
  message: string,
  hint: string,
): Diagnostic {
  const pointer = code === "former-key-in-use" ? "/formerKeys" : "/key";
  return { severity: "error", code, message, hint, position: document.origin.locate(pointer), pointer };
}

function placeOf({ origin }: DesiredWorkflow | DesiredTemplate): string {
  const { file, line } = origin.locate("/key");
  return `${file}:${line}`;
}

/** A template that lists a document's template among its former keys has been renamed: the document must follow. */
function removedTemplates({ workflows, templates }: CompiledDocuments): Diagnostic[] {
  const renamed = new Map(
    templates.flatMap(({ key, formerKeys }) => formerKeys.map((former) => [former, key] as const)),
  );
  const reported = new Set<unknown>();
  return workflows.flatMap(({ origin, content }) => {
    const now = renamed.get(content?.canonical.template ?? "");
    if (now === undefined || reported.has(origin)) return [];
    reported.add(origin);
    return [
      {
        severity: "error" as const,
        code: "template-renamed",
        message: `The template is called \`${now}\` now.`,
        hint: `Write \`template: ${now}\`.`,
        position: origin.locate("/template"),
        pointer: "/template",
      },
    ];
  });
}

function byPath(left: SourceFile, right: SourceFile): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
