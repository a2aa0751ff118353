// JSON Pointers (RFC 6901): segments in and out.
import jsonPatch from "fast-json-patch";

/** A field's name as a segment of a pointer: `a/b` → `a~1b`. */
export function escapeSegment(name: string): string {
  return jsonPatch.escapePathComponent(name);
}

/** The segments of a pointer, unescaped: `/a~1b/0` → `a/b`, `0`. */
export function segmentsOf(pointer: string): string[] {
  return pointer.split("/").slice(1).map(jsonPatch.unescapePathComponent);
}
