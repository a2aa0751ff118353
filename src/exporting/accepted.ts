// A document as it would be written → the document without the fields that the schema refuses, or why it can't be one. Pure.
import { compileDocuments } from "../documents/compile.ts";
import { isError } from "../model/messages/diagnostic.ts";
import type { JsonObject } from "../model/values/json.ts";
import { segmentsOf } from "../model/values/pointer.ts";
import { yamlOf } from "./yaml.ts";

/** `leftOut`: pointers of the fields. `objection`: the first error that leaving fields out can't mend. */
type Accepted = { document: JsonObject; leftOut: string[] } | { objection: string };

/** Compiles the document as a plan would. Unknown fields of instructions, which only LaunchDarkly knows, are left out; any other error stands. */
export function acceptedDocument(wanted: JsonObject): Accepted {
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
    if (more.length === 0) return { objection: first.message };
    for (const pointer of more) {
      remove(document, segmentsOf(pointer));
      leftOut.push(pointer);
    }
  }
}

function remove(from: JsonObject, segments: readonly string[]): void {
  const path = [...segments];
  const field = path.pop() ?? "";
  const parent = path.reduce<unknown>((value, segment) => (value as Record<string, unknown>)[segment], from);
  delete (parent as Record<string, unknown>)[field];
}
