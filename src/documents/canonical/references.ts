// A variation or a rule as a document names it → its reference. Pure.
import type { Reference } from "../../model/document.ts";
import type { Json } from "../../model/json.ts";

/** A scalar, or an explicit form; the schema allows no other. */
export function reference(written: Json): Reference {
  if (typeof written === "object" && written !== null && !Array.isArray(written)) return written as Reference;
  return { ref: String(written) };
}
