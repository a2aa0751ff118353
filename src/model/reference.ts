// Names of references: what was written, as one string for look-ups and messages.

/** Of `{ref}`, `{id}`, `{name}` or `{value}` the scalar; of a value that is no text, its JSON. */
export function referenceText(reference: object): string {
  const [written] = Object.values(reference);
  return typeof written === "string" ? written : JSON.stringify(written);
}
