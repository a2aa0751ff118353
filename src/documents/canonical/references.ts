// A variation or a rule as a document names it → its reference. Pure.
import type { Reference } from "../../model/document.ts";
import { isObject, type Json } from "../../model/values/json.ts";

/** `written`: a scalar, or an explicit form such as `{name: …}`; the schema allows nothing else. */
export function reference(written: Json): Reference {
  return isObject(written) ? (written as Reference) : { ref: String(written) };
}
