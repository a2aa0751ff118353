// What a control endpoint throws if it can't do what it was told, and the answer made of it.
import type { EmulatedResponse } from "../../server.ts";

export class Refusal extends Error {
  readonly status: number;
  readonly details: Record<string, unknown>;

  constructor(status: number, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

export function refusalAnswer({ status, message, details }: Refusal): EmulatedResponse {
  return { status, body: { code: "refused", message, ...details } };
}
