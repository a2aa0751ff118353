// What goes wrong in a way that a person can mend: a message, what to do about it, and the request that failed. Each entry catches it once.

export class ExpectedError extends Error {
  /** What to do about it. */
  readonly hint: string | undefined;
  /** `GET https://…`, where a request failed. */
  readonly request: string | undefined;

  constructor(message: string, hint?: string, { request, cause }: { request?: string; cause?: unknown } = {}) {
    super(message, ...(cause === undefined ? [] : [{ cause }]));
    this.hint = hint;
    this.request = request;
  }
}

/** What an error says; of anything else that was thrown, its text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
