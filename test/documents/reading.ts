// YAML as a test writes it → what the documents say and what is wrong with them. `«` marks where an error is expected.

import type { KnownDefaults } from "../../src/documents/canonical/targets.ts";
import { type CompiledDocuments, compileDocuments } from "../../src/documents/compile.ts";
import type { DesiredTemplate, DesiredWorkflow, SourceFile } from "../../src/model/document.ts";

export function file(text: string | Uint8Array, path = ".launchdarkly/workflows/a.yaml"): SourceFile {
  return { path, bytes: typeof text === "string" ? new TextEncoder().encode(text) : text };
}

export function compile(
  text: string | Uint8Array,
  defaults: KnownDefaults = {},
  revision: "head" | "base" = "head",
): CompiledDocuments {
  return compileDocuments([file(text)], defaults, revision);
}

/** The workflows of valid documents. */
export function workflowsOf(text: string, defaults: KnownDefaults = {}): DesiredWorkflow[] {
  const { workflows, diagnostics } = compile(text, defaults);
  if (diagnostics.length > 0) throw new Error(`${said(diagnostics)}\n\n${text}`);
  return workflows;
}

export function workflowOf(text: string, defaults: KnownDefaults = {}): DesiredWorkflow {
  const [first] = workflowsOf(text, defaults);
  if (first === undefined) throw new Error(`No workflow in\n${text}`);
  return first;
}

export function templateOf(text: string): DesiredTemplate {
  const { templates, diagnostics } = compile(text);
  const [first] = templates;
  if (first === undefined) throw new Error(`${said(diagnostics)}\n\n${text}`);
  return first;
}

/** What a workflow or template says; a test asks for it where it must be there. */
export function contentOf<Content>({ content }: { content?: Content }): Content {
  if (content === undefined) throw new Error("The document has no content.");
  return content;
}

export interface Said {
  code: string;
  message: string;
  hint?: string;
  position?: { line: number; column: number };
}

export function said(diagnostics: readonly Said[]): string {
  return diagnostics
    .map(
      ({ code, message, hint, position }) =>
        `${position?.line}:${position?.column} ${code}: ${message}${hint === undefined ? "" : ` ${hint}`}`,
    )
    .join("\n");
}

/** `«` taken out, and where each stood: `line:column`. */
export function marked(text: string): { text: string; marks: string[] } {
  const [first = "", ...rest] = text.split("«");
  const marks: string[] = [];
  let clean = first;
  for (const part of rest) {
    marks.push(placeIn(clean, clean.length));
    clean += part;
  }
  return { text: clean, marks };
}

/** `line:column`, counted in another way than the code under test does. */
export function placeIn(text: string, offset: number): string {
  const lines = text.slice(0, offset).replaceAll("\r\n", "\n").replaceAll("\r", "\n").split("\n");
  return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}

/** The offset of `line:column`, again in another way. */
export function offsetIn(text: string, { line, column }: { line: number; column: number }): number {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  return lines.slice(0, line - 1).join("").length + column - 1;
}

export function escaped(segment: string): string {
  return segment.replace(/[~/]/g, (sign) => (sign === "~" ? "~0" : "~1"));
}

export function unescaped(segment: string): string {
  return segment.replace(/~[01]/g, (code) => (code === "~0" ? "~" : "/"));
}

const fields = {
  kind: "Workflow",
  key: "new-checkout",
  project: "storefront",
  flag: "new-checkout",
  environment: "production",
  name: "Progressive rollout",
  stages: "[{ action: [{ turn: on }] }]",
};

type Fields = Record<string, string | undefined>;

/** A valid workflow document, with other fields in place of its own; `undefined` leaves one out. */
export function workflow(different: Fields = {}): string {
  return lines({ ...fields, ...different });
}

export function template(different: Fields = {}): string {
  return lines({ ...fields, kind: "WorkflowTemplate", key: "standard-rollout", ...different });
}

function lines(all: Fields): string {
  return Object.entries(all)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`]))
    .join("");
}

export const stage = (text: string) => workflow({ stages: `\n  - ${text}` });
export const condition = (text: string) => stage(`conditions: [${text}]`);
export const instruction = (text: string) => stage(`action: [${text}]`);
export const parameter = (text: string) =>
  workflow({ stages: undefined, template: "standard-rollout", parameters: `[${text}]` });

/** Two environments in place of one, and stages that their overrides can name. */
export const both = { environment: undefined, environments: "[staging, production]" };
export const stages = `
  - name: review
    conditions: [{ approval: {} }]
    action: [{ turn: on }]
  - name: a tenth
    conditions: [{ wait: 2d }]
    action: [{ rollout: { true: 10%, false: rest } }]
  - name: everyone
    conditions: [{ wait: 1w }]
    action: [{ serve: true }]`;
export const overriding = (overrides: string, more: Record<string, string | undefined> = {}) =>
  workflow({ ...both, stages, overrides: `\n${overrides.replace(/^/gm, "  ")}`, ...more });
