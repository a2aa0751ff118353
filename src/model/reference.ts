// References → what was written, as one text for look-ups and messages.
import { jsonText } from "./values/json.ts";

/** The scalar of `{ref}`, `{id}`, `{name}` or `{value}`; JSON where it is no text. */
export function referenceText(reference: object): string {
  const [written] = Object.values(reference);
  return jsonText(written);
}
