// A kind of context as it is written → the kind that is meant.

/** LaunchDarkly takes users where none is given. */
export function contextKindOf(written: unknown): string {
  return typeof written === "string" && written !== "" ? written : "user";
}
