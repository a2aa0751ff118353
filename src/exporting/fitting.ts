// A document as it would be written → the same without what no document holds, or why it can't be one. Pure.
import { compileDocuments } from "../documents/compile.ts";
import { isError } from "../model/diagnostic.ts";
import type { JsonObject } from "../model/json.ts";
import { segmentsOf } from "../model/pointer.ts";
import { yamlOf } from "./yaml.ts";

export type Fitting = { document: JsonObject; leftOut: string[] } | { why: string };

/** Whoever reads the document back is asked: fields of an instruction that only LaunchDarkly knows are left out, any other objection stands. */
export function fitDocument(wanted: JsonObject): Fitting {
  const document = structuredClone(wanted);
  const leftOut: string[] = [];
  for (;;) {
    const bytes = new TextEncoder().encode(yamlOf(document));
    const { diagnostics } = compileDocuments([{ path: "document.yaml", bytes }], {}, "head");
    const errors = diagnostics.filter(isError);
    const [first] = errors;
    if (first === undefined) return { document, leftOut };
    const unknown = errors.flatMap(({ code, pointer = "" }) =>
      code === "unknown-field" && /^\/stages\/\d+\/action\//.test(pointer) ? [pointer] : [],
    );
    const more = unknown.filter((pointer) => !leftOut.includes(pointer));
    if (more.length === 0) return { why: first.message };
    for (const pointer of more) remove(document, segmentsOf(pointer));
    leftOut.push(...more);
  }
}

function remove(from: JsonObject, segments: readonly string[]): void {
  const path = [...segments];
  const field = path.pop() ?? "";
  const parent = path.reduce<unknown>((value, segment) => (value as Record<string, unknown>)[segment], from);
  delete (parent as Record<string, unknown>)[field];
}
